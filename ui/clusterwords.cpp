// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterwords.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

namespace {
struct ClusterWords {
    Q_DECLARE_TR_FUNCTIONS(ClusterWords)
};
} // namespace

ClusterStateWords wordsOf(ClusterStatus::State state)
{
    switch (state) {
    case State::AskingKeychain:
        return {ClusterWords::tr("asking the keychain"), u"waiting"_s, look::Tone::Neutral};
    case State::NeedsPassword:
        return {ClusterWords::tr("password needed"), u"lock"_s, look::Tone::Attention};
    case State::LookingAtCertificate:
        return {ClusterWords::tr("looking at the certificate"), u"waiting"_s, look::Tone::Neutral};
    case State::AskingForTrust:
        return {ClusterWords::tr("certificate not trusted yet"), u"certificate"_s, look::Tone::Attention};
    case State::SigningIn:
        return {ClusterWords::tr("signing in"), u"waiting"_s, look::Tone::Neutral};
    case State::Connected:
        return {ClusterWords::tr("connected"), u"good"_s, look::Tone::Good};
    case State::SignedOut:
        return {ClusterWords::tr("signed out"), u"signed-out"_s, look::Tone::Attention};
    case State::CertificateChanged:
        return {ClusterWords::tr("certificate changed, blocked"), u"certificate"_s, look::Tone::Bad};
    case State::Failed:
        break;
    }
    return {ClusterWords::tr("not connected"), u"bad"_s, look::Tone::Bad};
}

ClusterStateWords wordsOfDisconnected()
{
    return {ClusterWords::tr("disconnected"), u"neutral"_s, look::Tone::Neutral};
}

QString kindWord(ClusterKind kind)
{
    switch (kind) {
    case ClusterKind::Production:
        return ClusterWords::tr("Production");
    case ClusterKind::Test:
        return ClusterWords::tr("Test");
    case ClusterKind::Training:
        return ClusterWords::tr("Training");
    }
    return {};
}

QString colourName(int colour)
{
    const std::array<QString, ClusterColourCount> names{ClusterWords::tr("Blue"), ClusterWords::tr("Teal"), ClusterWords::tr("Green"),
        ClusterWords::tr("Olive"), ClusterWords::tr("Orange"), ClusterWords::tr("Red"), ClusterWords::tr("Purple"),
        ClusterWords::tr("Grey")};
    return colour >= 0 && colour < ClusterColourCount ? names[static_cast<std::size_t>(colour)] : ClusterWords::tr("None");
}

QColor colourOf(int colour)
{
    // Of middle lightness, so that they stand out on a light and on a dark ground.
    constexpr std::array<QRgb, ClusterColourCount> Colours{
        0xff3b82f6, 0xff14a3a3, 0xff2f9e4f, 0xff8a8f1f, 0xffdd7a12, 0xffd64545, 0xff9b59d0, 0xff808890};
    const bool any = colour >= 0 && colour < ClusterColourCount;
    return any ? QColor::fromRgb(Colours[static_cast<std::size_t>(colour)]) : QColor();
}

QIcon colourIcon(int colour)
{
    if (!colourOf(colour).isValid()) {
        return {};
    }
    constexpr int Side = 32;
    QPixmap picture(Side, Side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(colour));
    painter.drawRoundedRect(QRectF(5, 5, Side - 10, Side - 10), 6, 6);
    return QIcon(picture);
}

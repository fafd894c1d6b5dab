// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterwords.h"

#include <QCoreApplication>

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

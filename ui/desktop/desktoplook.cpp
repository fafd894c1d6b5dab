// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktoplook.h"

#include "look.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Settings"_s;
const auto Space = u"org.freedesktop.appearance"_s;
const auto Scheme = u"color-scheme"_s;
const auto Contrast = u"contrast"_s;
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;
constexpr uint MoreContrast = 1;
constexpr int PatienceMs = 5000;

} // namespace

DesktopLook::DesktopLook(std::optional<QDBusConnection> bus)
    : m_bus(bus ? std::move(*bus) : QDBusConnection::sessionBus())
    , m_darkAtStart(look::desktop().dark)
{
    if (m_bus.isConnected()) {
        m_bus.connect(Service, Path, Interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
        ask(Scheme);
        ask(Contrast);
    }
}

void DesktopLook::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << Space << key;
    call.setAutoStartService(false); // a desktop that has a portal runs it
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusMessage answer = ended->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
            take(key, answer.arguments().constFirst());
        }
    });
}

void DesktopLook::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Space) {
        take(key, value.variant());
    }
}

void DesktopLook::take(const QString &key, const QVariant &given)
{
    QVariant value = given;
    while (value.userType() == qMetaTypeId<QDBusVariant>()) { // Read() packs it twice
        value = value.value<QDBusVariant>().variant();
    }
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (!isNumber) {
        return;
    }
    look::Desktop desktop = look::desktop();
    if (key == Scheme) {
        desktop.dark = number == PrefersDark || (number != PrefersLight && m_darkAtStart);
    } else if (key == Contrast) {
        desktop.highContrast = number == MoreContrast;
    }
    look::setDesktop(desktop);
}

#include "moc_desktoplook.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
const auto OpenAction = u"default"_s; ///< a click on the notification itself
constexpr int PatienceMs = 5000;
constexpr int AsTheDesktopLikes = -1;

} // namespace

DesktopNotifier::DesktopNotifier(std::optional<QDBusConnection> bus)
    : m_bus(std::move(bus))
{ }

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::connectToBus()
{
    if (!m_bus) {
        m_bus = QDBusConnection::sessionBus();
    }
    if (!m_bus->isConnected()) {
        return false;
    }
    if (!m_listening) {
        m_listening = true;
        m_bus->connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
        m_bus->connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
    }
    return true;
}

void DesktopNotifier::call(const QString &method, const QVariantList &arguments, std::function<void(const QDBusMessage &)> answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, Path, Service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answer = std::move(answer)](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        answer(ended->reply());
    });
}

void DesktopNotifier::askCapabilities()
{
    m_asking = true;
    call(u"GetCapabilities"_s, {}, [this](const QDBusMessage &answer) {
        m_asking = false;
        const QList<Notice> waiting = std::exchange(m_waiting, {});
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
            return; // nobody shows notifications here; the next one asks again
        }
        m_capabilities = answer.arguments().constFirst().toStringList();
        for (const Notice &notice : waiting) {
            show(notice);
        }
    });
}

void DesktopNotifier::show(const Notice &notice)
{
    if (!connectToBus()) {
        return;
    }
    if (!m_capabilities) {
        m_waiting.removeIf([&notice](const Notice &each) { return each.key == notice.key; });
        m_waiting.append(notice);
        if (!m_asking) {
            askCapabilities();
        }
        return;
    }
    Shown &shown = m_shown[notice.key];
    shown.withdrawn = false;
    if (shown.pending) {
        shown.next = notice; // its predecessor's number is needed to take its place
        return;
    }
    send(notice);
}

void DesktopNotifier::send(const Notice &notice)
{
    Shown &shown = m_shown[notice.key];
    shown.pending = true;
    const QString body = m_capabilities->contains("body-markup"_L1) ? notice.text.toHtmlEscaped() : notice.text;
    const bool clickable = m_capabilities->contains("actions"_L1);
    const QStringList actions = clickable ? QStringList{OpenAction, tr("Open")} : QStringList();
    const QVariantMap hints{{u"desktop-entry"_s, QCoreApplication::applicationName()}};
    const QString icon = QCoreApplication::applicationName();
    call(u"Notify"_s, {tr("CRDB Upgrader"), shown.id, icon, notice.title, body, actions, hints, AsTheDesktopLikes},
        [this, key = notice.key](const QDBusMessage &answer) { answered(key, answer); });
}

void DesktopNotifier::answered(const QString &key, const QDBusMessage &answer)
{
    Shown &shown = m_shown[key];
    shown.pending = false;
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
        shown.id = answer.arguments().constFirst().toUInt();
    } else {
        m_capabilities.reset(); // the service may have gone, and another one come
    }
    if (shown.withdrawn) {
        withdraw(key);
    } else if (const auto next = std::exchange(shown.next, {})) {
        show(*next);
    }
}

void DesktopNotifier::withdraw(const QString &key)
{
    m_waiting.removeIf([&key](const Notice &each) { return each.key == key; });
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end()) {
        return;
    }
    shown->next.reset();
    shown->withdrawn = shown->pending;
    if (!shown->pending && shown->id != 0) {
        call(u"CloseNotification"_s, {shown->id}, [](const QDBusMessage &) {});
        m_shown.erase(shown);
    }
}

QString DesktopNotifier::keyOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->id == id && id != 0) {
            return it.key();
        }
    }
    return {};
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == OpenAction) {
        emit activated(key);
    }
}

void DesktopNotifier::notificationClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    // Those of other programs are told here, too.
    if (const QString key = keyOf(id); !key.isEmpty()) {
        m_shown[key].id = 0;
    }
}

#include "moc_desktopnotifier.cpp"

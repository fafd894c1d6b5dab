// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <optional>

class QDBusMessage;

/// One notification of the desktop.
struct Notice {
    QString key; ///< what it is about: a later one with the same key takes its place
    QString title;
    QString text; ///< plain; mark-up in it is shown, not obeyed
    bool operator==(const Notice &) const = default;
};

/// Notifications of the desktop over D-Bus (org.freedesktop.Notifications 1.2). Without a bus or a service nothing happens, and nothing
/// waits: every call is asynchronous. The bus is first used when there is something to tell.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    /// \a bus: for tests; else that of the session.
    explicit DesktopNotifier(std::optional<QDBusConnection> bus = {});
    ~DesktopNotifier() override;

    void show(const Notice &notice);
    /// Takes it back where it is still on the screen.
    void withdraw(const QString &key);

signals:
    /// A person clicked the notification; the desktop has not raised any window.
    void activated(const QString &key);

private slots: // the bus finds them by name
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Shown {
        uint id = 0;
        bool pending = false; ///< its number is not known yet
        std::optional<Notice> next;
        bool withdrawn = false;
    };

    [[nodiscard]] bool connectToBus();
    void askCapabilities();
    void send(const Notice &notice);
    void answered(const QString &key, const QDBusMessage &answer);
    [[nodiscard]] QString keyOf(uint id) const;
    void call(const QString &method, const QVariantList &arguments, std::function<void(const QDBusMessage &)> answer);

    std::optional<QDBusConnection> m_bus;
    bool m_listening = false;
    bool m_asking = false;
    std::optional<QStringList> m_capabilities;
    QList<Notice> m_waiting; ///< for the capabilities
    QHash<QString, Shown> m_shown;
};

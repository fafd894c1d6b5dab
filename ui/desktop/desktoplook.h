// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

class QDBusVariant;

/// Follows the desktop's choice of light or dark and of high contrast while the program runs, which Qt 6.4 does not tell: the desktop
/// portal does (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance). Without a portal what was found at the start stays.
/// Asks once, without waiting, and tells look::setDesktop().
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    /// \a bus: for tests; else that of the session.
    explicit DesktopLook(std::optional<QDBusConnection> bus = {});

private slots: // the bus finds it by name
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    bool m_darkAtStart;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktoplook.h"
#include "look.h"
#include "sessionbus.h"

#include <QApplication>
#include <QDBusVariant>
#include <QMap>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// The settings of a desktop, as its portal offers them.
class PretendedPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> appearance{{u"color-scheme"_s, 0U}, {u"contrast"_s, 0U}};
    int asked = 0;

    void change(const QString &key, const QVariant &value, const QString &space = u"org.freedesktop.appearance"_s)
    {
        if (space == "org.freedesktop.appearance"_L1) {
            appearance[key] = value; // for whoever asks later
        }
        emit SettingChanged(space, key, QDBusVariant(value));
    }

public slots:
    QDBusVariant Read(const QString &, const QString &key)
    {
        ++asked;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(appearance.value(key))));
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class TestDesktopLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        look::apply(*qApp);
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
            QSKIP("D-Bus is not installed");
        }
        m_bus = std::make_unique<SessionBus>();
        QVERIFY(m_bus->isReady());
        const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        m_desktop.emplace(QDBusConnection::connectToBus(address, u"desktop"_s));
        m_client.emplace(QDBusConnection::connectToBus(address, u"program"_s));
        QVERIFY(m_desktop->isConnected() && m_client->isConnected());
        QVERIFY(m_desktop->registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_portal = std::make_unique<PretendedPortal>();
        QVERIFY(m_desktop->registerObject(
            u"/org/freedesktop/portal/desktop"_s, m_portal.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanup()
    {
        if (m_desktop) {
            m_desktop->unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        }
        m_portal.reset();
        look::setDesktop({});
        look::setAppearance(look::Appearance::FollowDesktop);
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_client.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void takesWhatTheDesktopHasAtTheStart()
    {
        m_portal->appearance = {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}};

        const DesktopLook watching(*m_client);

        QTRY_VERIFY(look::isDark(nullptr) && look::isHighContrast());
    }

    void followsWhileItRuns()
    {
        const DesktopLook watching(*m_client);
        QTRY_COMPARE(m_portal->asked, 2);
        QVERIFY(!look::isDark(nullptr));

        m_portal->change(u"color-scheme"_s, 1U);
        QTRY_VERIFY(look::isDark(nullptr));
        m_portal->change(u"contrast"_s, 1U);
        QTRY_VERIFY(look::isHighContrast());
        m_portal->change(u"contrast"_s, 0U);
        QTRY_VERIFY(!look::isHighContrast());
        m_portal->change(u"color-scheme"_s, 2U);
        QTRY_VERIFY(!look::isDark(nullptr));
    }

    void leavesAPersonsChoiceAlone()
    {
        look::setAppearance(look::Appearance::Light);
        const DesktopLook watching(*m_client);

        m_portal->change(u"color-scheme"_s, 1U);

        QTRY_VERIFY(look::desktop().dark);
        QVERIFY(!look::isDark(nullptr));
    }

    void hearsNothingElse()
    {
        const DesktopLook watching(*m_client);
        QTRY_COMPARE(m_portal->asked, 2);

        m_portal->change(u"color-scheme"_s, 1U, u"org.example.other"_s);
        m_portal->change(u"accent-color"_s, 1U);
        m_portal->change(u"color-scheme"_s, u"night"_s);
        m_portal->change(u"contrast"_s, 1U); // arrives after them

        QTRY_VERIFY(look::isHighContrast());
        QVERIFY(!look::isDark(nullptr));
    }

private:
    std::unique_ptr<SessionBus> m_bus;
    std::optional<QDBusConnection> m_desktop;
    std::optional<QDBusConnection> m_client;
    std::unique_ptr<PretendedPortal> m_portal;
};

QTEST_MAIN(TestDesktopLook)
#include "tst_desktoplook.moc"

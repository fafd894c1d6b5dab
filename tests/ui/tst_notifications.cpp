// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"
#include "newsroom.h"
#include "sessionbus.h"
#include "settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

struct Recorded {
    uint id = 0;
    uint replaces = 0;
    QString summary;
    QString body;
    QStringList actions;
    QString entry; ///< of the desktop file
};

} // namespace

/// What a desktop would offer; keeps everything it was asked for.
class PretendedDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    QList<Recorded> all;
    QList<uint> closed;

    [[nodiscard]] QStringList summaries() const
    {
        QStringList texts;
        for (const Recorded &each : all) {
            texts.append(each.summary);
        }
        return texts;
    }

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body, const QStringList &actions,
        const QVariantMap &hints, int)
    {
        const uint id = replaces ? replaces : ++m_last;
        all.append({id, replaces, summary, body, actions, hints.value(u"desktop-entry"_s).toString()});
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

/// Notifications as they arrive at the desktop, on a bus of their own.
class TestNotifications : public QObject
{
    Q_OBJECT

    /// A program, and what tells of it.
    struct Evening {
        Evening(const QString &scenario, const QDBusConnection &bus, double speed)
            : program(scenario, speed)
            , settings(program.folder.path())
            , notifier(bus)
            , news(*program.tracker, *program.clusters, program.clock, settings, notifier, [this] { return lookedAt; })
        { }
        LiveProgram program;
        Settings settings;
        DesktopNotifier notifier;
        bool lookedAt = false;
        Newsroom news;
    };
    [[nodiscard]] bool arrived(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return m_desktop->all.size() >= count; }, Patience);
    }
    /// Everything that was sent before has arrived once this has.
    [[nodiscard]] QStringList summariesAfter(DesktopNotifier &notifier) const
    {
        notifier.show({u"mark"_s, u"mark"_s, {}});
        if (!QTest::qWaitFor([&] { return m_desktop->summaries().contains(u"mark"_s); }, Patience)) {
            qFatal("the mark did not arrive");
        }
        QStringList texts = m_desktop->summaries();
        texts.removeAll(u"mark"_s);
        return texts;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"crdb-upgrader"_s);
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
            QSKIP("D-Bus is not installed");
        }
        m_bus = std::make_unique<SessionBus>();
        QVERIFY(m_bus->isReady());
        const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        m_server.emplace(QDBusConnection::connectToBus(address, u"desktop"_s));
        m_client.emplace(QDBusConnection::connectToBus(address, u"program"_s));
        QVERIFY(m_server->isConnected() && m_client->isConnected());
        QVERIFY(m_server->registerService(u"org.freedesktop.Notifications"_s));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desktop = std::make_unique<PretendedDesktop>();
        QVERIFY(m_server->registerObject(
            u"/org/freedesktop/Notifications"_s, m_desktop.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanup()
    {
        if (m_server) {
            m_server->unregisterObject(u"/org/freedesktop/Notifications"_s);
        }
        m_desktop.reset();
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_client.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void laterOnesTakeThePlaceOfEarlierOnes()
    {
        DesktopNotifier notifier(*m_client);

        notifier.show({u"a"_s, u"first"_s, {}});
        notifier.show({u"b"_s, u"another"_s, {}});
        QVERIFY(arrived(2));
        notifier.show({u"a"_s, u"second"_s, {}});
        notifier.show({u"a"_s, u"third"_s, {}}); // while an answer may be on its way: then the second is left out

        QTRY_COMPARE(m_desktop->all.constLast().summary, u"third"_s);
        for (const Recorded &each : m_desktop->all.sliced(2)) {
            QCOMPARE(each.replaces, m_desktop->all[0].id);
        }
        QCOMPARE(m_desktop->all[0].summary, u"first"_s);
        QCOMPARE(m_desktop->all[1].replaces, 0U);
        QCOMPARE(m_desktop->all[0].entry, u"crdb-upgrader"_s);
    }

    void textIsNeverMarkUp()
    {
        const QString text = u"<b>db</b> & \"x\" <img src=\"http://h/\"/>"_s;
        {
            DesktopNotifier notifier(*m_client);
            notifier.show({u"a"_s, u"t"_s, text});
            QVERIFY(arrived(1));
        }
        m_desktop->capabilities = {u"body"_s};
        DesktopNotifier plain(*m_client);

        plain.show({u"a"_s, u"t"_s, text});

        QVERIFY(arrived(2));
        QCOMPARE(m_desktop->all[0].body, text.toHtmlEscaped());
        QCOMPARE(m_desktop->all[1].body, text);
        QVERIFY(m_desktop->all[1].actions.isEmpty());
    }

    void clickIsToldOfOwnOnesOnly()
    {
        DesktopNotifier notifier(*m_client);
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.show({u"task/x"_s, u"t"_s, {}});
        QVERIFY(arrived(1));
        QCOMPARE(m_desktop->all[0].actions, (QStringList{u"default"_s, u"Open"_s}));
        notifier.show({u"other"_s, u"t"_s, {}}); // its answer comes after that of the first
        QVERIFY(arrived(2));

        emit m_desktop->ActionInvoked(7, u"default"_s);
        emit m_desktop->ActionInvoked(m_desktop->all[0].id, u"settings"_s);
        emit m_desktop->ActionInvoked(m_desktop->all[0].id, u"default"_s);

        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"task/x"_s);
    }

    void withdrawsWhatIsOver()
    {
        DesktopNotifier notifier(*m_client);
        notifier.show({u"a"_s, u"t"_s, {}});
        QVERIFY(arrived(1));

        notifier.withdraw(u"a"_s);
        notifier.withdraw(u"never shown"_s);

        QTRY_COMPARE(m_desktop->closed, QList<uint>{m_desktop->all[0].id});
    }

    void worksWithoutBusAndWithoutService()
    {
        DesktopNotifier without(QDBusConnection(u"there is none"_s));
        without.show({u"a"_s, u"t"_s, {}});
        without.withdraw(u"a"_s);
        m_server->unregisterObject(u"/org/freedesktop/Notifications"_s);
        DesktopNotifier later(*m_client);
        later.show({u"a"_s, u"lost"_s, {}});
        QDBusMessage ping =
            QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        QSignalSpy answered(new QDBusPendingCallWatcher(m_client->asyncCall(ping), this), &QDBusPendingCallWatcher::finished);
        QVERIFY(answered.wait()); // the refusal came before it
        QVERIFY(m_server->registerObject(
            u"/org/freedesktop/Notifications"_s, m_desktop.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));

        later.show({u"b"_s, u"shown"_s, {}});

        QVERIFY(arrived(1));
        QCOMPARE(m_desktop->summaries(), QStringList{u"shown"_s});
    }

    void anEveningThatEndsWell()
    {
        Evening evening(u"success"_s, *m_client, 30);
        QVERIFY(evening.program.connectAll());

        const TaskId id = evening.program.submit(evening.program.form());
        QVERIFY(evening.program.reaches(id, TaskState::Verified));

        QVERIFY(arrived(2));
        QCOMPARE(
            summariesAfter(evening.notifier), (QStringList{u"SIMULATION — checkout: Verifying"_s, u"SIMULATION — checkout: Verified"_s}));
        QCOMPARE(m_desktop->all[1].replaces, m_desktop->all[0].id);
        QCOMPARE(m_desktop->all[1].body, stateSentence(*evening.program.tracker->task(id)).toHtmlEscaped());
        for (const Recorded &each : m_desktop->all) {
            QVERIFY(!each.body.contains(evening.program.simulated[0].password) && !each.body.contains(evening.program.simulated[0].user));
        }
        QStringList requested;
        connect(&evening.news, &Newsroom::taskRequested, this, [&requested](const TaskId &task) { requested.append(task.text()); });
        emit m_desktop->ActionInvoked(m_desktop->all[0].id, u"default"_s);
        QTRY_COMPARE(requested, QStringList{id.text()});
    }

    void whatEndedBeforeIsNoNews()
    {
        LiveProgram program(u"success"_s, 30);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified));
        program.stopProgram();
        program.startProgram();
        Settings settings(program.folder.path());
        DesktopNotifier notifier(*m_client);
        const Newsroom news(*program.tracker, *program.clusters, program.clock, settings, notifier, [] { return false; });

        QVERIFY(program.connectAll());

        QVERIFY(program.tracker->task(id));
        QCOMPARE(summariesAfter(notifier).join(u'|'), QString());
    }

    void tellsTrouble_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("expected");
        QTest::newRow("failed") << u"fails-on-one-cluster"_s << u"SIMULATION — checkout: Failed"_s;
        QTest::newRow("refused") << u"forbidden-403"_s << u"SIMULATION — checkout: Rejected"_s;
        QTest::newRow("stalled") << u"stalls-on-one-cluster"_s << u"SIMULATION — checkout: No change for [0-9]+ min"_s;
        QTest::newRow("contradiction") << u"finished-but-not-everywhere"_s
                                       << u"SIMULATION — checkout: Verifying\\|SIMULATION — checkout: Contradiction"_s;
    }
    void tellsTrouble()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, expected);
        Evening evening(scenario, *m_client, 30);
        QVERIFY(evening.program.connectAll());

        evening.program.submit(evening.program.form());

        QVERIFY(arrived(expected.contains(u'|') ? 2 : 1));
        const QString told = summariesAfter(evening.notifier).join(u'|');
        QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(expected)).match(told).hasMatch(), qPrintable(told));
    }

    void aQuickEndIsNotToldToAPersonWhoLooks()
    {
        Evening evening(u"forbidden-403"_s, *m_client, 5);
        evening.lookedAt = true;
        QVERIFY(evening.program.connectAll());

        const TaskId id = evening.program.submit(evening.program.form());
        QVERIFY(evening.program.reaches(id, TaskState::Rejected));

        QCOMPARE(summariesAfter(evening.notifier).join(u'|'), QString());
    }

    void aLongOneIsToldToAPersonWhoLooks()
    {
        Evening evening(u"stalls-on-one-cluster"_s, *m_client, 30);
        evening.lookedAt = true;
        QVERIFY(evening.program.connectAll());

        const TaskId id = evening.program.submit(evening.program.form());
        QVERIFY(evening.program.reaches(id, TaskState::Verified));

        QCOMPARE(summariesAfter(evening.notifier).constLast(), u"SIMULATION — checkout: Verified"_s);
        QVERIFY(tookLong(*evening.program.tracker->task(id), evening.program.clock.wall()));
    }

    void nothingInQuietHoursOrWhenSwitchedOff()
    {
        Evening evening(u"forbidden-403"_s, *m_client, 5);
        QVERIFY(evening.program.connectAll());
        const QTime now = evening.program.clock.wall().toLocalTime().time();
        evening.settings.setQuietHours({true, now.addSecs(-3600), now.addSecs(6 * 3600)});
        QVERIFY(evening.program.reaches(evening.program.submit(evening.program.form()), TaskState::Rejected));
        evening.settings.setQuietHours({});
        evening.settings.setNotifies(false);
        QVERIFY(evening.program.reaches(evening.program.submit(evening.program.form()), TaskState::Rejected));
        QCOMPARE(summariesAfter(evening.notifier).join(u'|'), QString());
        evening.settings.setNotifies(true);

        QVERIFY(evening.program.reaches(evening.program.submit(evening.program.form()), TaskState::Rejected));

        QTRY_COMPARE(m_desktop->summaries().filter(u"Rejected"_s).size(), 1);
    }

    void signedOutIsToldOnceUntilSignedInAgain()
    {
        Evening evening(u"success"_s, *m_client, 5);
        LiveProgram &program = evening.program;
        QVERIFY(program.connectAll());
        program.simulation->setPassword(0, program.simulated[0].user, u"another"_s);

        program.probe->refresh(program.cluster(0));

        QVERIFY(arrived(1));
        QCOMPARE(summariesAfter(evening.notifier), QStringList{u"SIMULATION — Signed out of rs-east.example.com"_s});
        QSignalSpy requested(&evening.news, &Newsroom::clusterRequested);
        emit m_desktop->ActionInvoked(m_desktop->all[0].id, u"default"_s);
        QTRY_COMPARE(requested.size(), 1);
        program.clusters->signInAgain(program.cluster(0), {program.simulated[0].user, u"another"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->closed, QList<uint>{m_desktop->all[0].id}, Patience);
    }

private:
    std::unique_ptr<SessionBus> m_bus;
    std::optional<QDBusConnection> m_server;
    std::optional<QDBusConnection> m_client;
    std::unique_ptr<PretendedDesktop> m_desktop;
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"

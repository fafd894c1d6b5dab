// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"
#include "presence.h"
#include "sessionbus.h"

#include <QAction>
#include <QDBusConnection>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 40000;
} // namespace

/// A task bar: keeps every update that any program sends.
class PretendedTaskBar : public QObject
{
    Q_OBJECT
public:
    struct Update {
        QString program;
        QVariantMap says;
    };
    QList<Update> all;

    explicit PretendedTaskBar(QDBusConnection bus)
    {
        bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this, SLOT(updated(QString, QVariantMap)));
    }
    [[nodiscard]] QVariant last(const QString &key) const { return all.isEmpty() ? QVariant() : all.constLast().says.value(key); }

private slots:
    void updated(const QString &program, const QVariantMap &says) { all.append({program, says}); }
};

/// The icon in the task bar and in the tray.
class TestPresence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"crdb-upgrader"_s);
        QGuiApplication::setApplicationDisplayName(u"CRDB Upgrader"_s);
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
            QSKIP("D-Bus is not installed");
        }
        m_bus = std::make_unique<SessionBus>();
        QVERIFY(m_bus->isReady());
        const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        m_desktop.emplace(QDBusConnection::connectToBus(address, u"desktop"_s));
        m_client.emplace(QDBusConnection::connectToBus(address, u"program"_s));
        QVERIFY(m_desktop->isConnected() && m_client->isConnected());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_client.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void taskBarShowsHowFarAnUpgradeIs()
    {
        const PretendedTaskBar bar(*m_desktop);
        LiveProgram program(u"success"_s);
        Presence presence(*program.tracker, *program.probe, false, *m_client);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running, Patience));

        QTRY_COMPARE(bar.last(u"count"_s).toInt(), 1);
        QCOMPARE(bar.all.constLast().program, u"application://crdb-upgrader.desktop"_s);
        QVERIFY(bar.last(u"count-visible"_s).toBool());
        QVERIFY(bar.last(u"progress-visible"_s).toBool());
        QVERIFY(!bar.last(u"urgent"_s).toBool());

        QVERIFY(program.reaches(id, TaskState::Verified, Patience));

        QTRY_VERIFY(!bar.last(u"count-visible"_s).toBool());
        QVERIFY(!bar.last(u"progress-visible"_s).toBool());
        double before = 0;
        QList<int> tasks;
        for (const auto &update : bar.all) {
            tasks.append(update.says.value(u"count"_s).toInt());
            if (update.says.value(u"progress-visible"_s).toBool()) {
                const double now = update.says.value(u"progress"_s).toDouble();
                QVERIFY2(now >= before && now <= 1, qPrintable(u"%1 after %2"_s.arg(now).arg(before)));
                before = now;
            }
        }
        QCOMPARE(tasks.count(0), 1); // nothing is said before something is under way
    }

    void showsThatATaskNeedsAPerson()
    {
        const PretendedTaskBar bar(*m_desktop);
        LiveProgram program(u"finished-but-not-everywhere"_s);
        Presence presence(*program.tracker, *program.probe, false, *m_client);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Mismatch, Patience));

        QTRY_VERIFY(bar.last(u"urgent"_s).toBool());
        QVERIFY(!bar.last(u"count-visible"_s).toBool());
        QCOMPARE(presence.tray().text(), u"CRDB Upgrader\n1 task(s) need(s) you"_s);
        const QList<QAction *> offered = presence.tray().menu()->actions();
        QCOMPARE(offered.size(), 3); // the window, a line, the task
        std::optional<TaskId> asked;
        connect(&presence, &Presence::taskRequested, this, [&asked](const TaskId &task) { asked = task; });
        QSignalSpy wanted(&presence, &Presence::windowRequested);

        offered.constFirst()->trigger();
        offered.constLast()->trigger();

        QCOMPARE(wanted.size(), 1);
        QVERIFY(asked == id);
        QVERIFY(offered.constLast()->text().startsWith("checkout: "_L1));
    }

    void aSimulationStaysOutOfTheTaskBar()
    {
        const PretendedTaskBar bar(*m_desktop);
        LiveProgram program(u"finished-but-not-everywhere"_s);
        const Presence presence(*program.tracker, *program.probe, true, *m_client);
        QVERIFY(program.connectAll());
        const TaskId first = program.submit(program.form());
        QVERIFY(program.reaches(first, TaskState::Mismatch, Patience));
        QTRY_COMPARE(presence.tray().text(), u"SIMULATION — CRDB Upgrader\n1 task(s) need(s) you"_s);

        const TaskId second = program.submit(program.form()); // takes over what the first one left open
        QVERIFY(program.reaches(second, TaskState::Mismatch, Patience));

        QTRY_COMPARE(presence.tray().text(), u"SIMULATION — CRDB Upgrader\n1 task(s) need(s) you"_s);
        LauncherEntry mark(*m_client);
        mark.show({.tasks = 7}); // everything that was sent before has arrived once this has
        QTRY_VERIFY(!bar.all.isEmpty());
        QCOMPARE(bar.all.constFirst().says.value(u"count"_s).toInt(), 7);
    }

    void takesBackWhatIsShownAtTheEnd()
    {
        const PretendedTaskBar bar(*m_desktop);
        {
            LauncherEntry entry(*m_client);
            entry.show({.tasks = 2, .needYou = 1, .instances = 6, .done = 3});
            entry.show({.tasks = 2, .needYou = 1, .instances = 6, .done = 3});
        }

        QTRY_COMPARE(bar.all.size(), 2);
        QCOMPARE(bar.all.first().says.value(u"progress"_s).toDouble(), 0.5);
        QVERIFY(bar.all.first().says.value(u"urgent"_s).toBool());
        QVERIFY(!bar.last(u"count-visible"_s).toBool() && !bar.last(u"urgent"_s).toBool() && !bar.last(u"progress-visible"_s).toBool());
    }

    void menuShowsNamesAsTheyAre()
    {
        Tray tray(false);
        Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s)};
        task.databaseName = u"R&D & more"_s;
        task.state = TaskState::Running;

        tray.show({.tasks = 1}, {task});
        QVERIFY(tray.menu()->actions().constLast()->text().startsWith("R&&D && more: "_L1));
        QCOMPARE(tray.text(), u"CRDB Upgrader\n1 task(s) under way"_s);

        tray.show({}, {});
        QCOMPARE(tray.menu()->actions().size(), 1);
        QCOMPARE(tray.text(), u"CRDB Upgrader"_s);
    }

private:
    std::unique_ptr<SessionBus> m_bus;
    std::optional<QDBusConnection> m_desktop;
    std::optional<QDBusConnection> m_client;
};

QTEST_MAIN(TestPresence)
#include "tst_presence.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 40000;
constexpr int Gap = 200; ///< ms; what it must not come near is half a second and more, and machines that test are busy

/// A bus on which nothing starts by itself.
const auto BusConfig = QByteArrayLiteral("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                                         "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                                         "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                                         "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                                         "<allow own=\"*\"/></policy></busconfig>\n");

/// What keychainchild printed of one job.
struct Ended {
    QString how;
    int ms = 0;
    int gap = 0;
};

} // namespace

/// The system's keychain as it is met: on session buses of its own, one process for each.
class TestSystemKeychain : public QObject
{
    Q_OBJECT

    /// Runs lines of shell on a bus of their own; CHILD and SERVICE stand for the programs. \a bus: empty for none.
    QList<Ended> run(const QString &script, bool bus = true)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CHILD"_s, QStringLiteral(KEYCHAIN_CHILD));
        environment.insert(u"SERVICE"_s, QStringLiteral(SECRET_SERVICE));
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        environment.remove(u"DISPLAY"_s);
        if (!bus)
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        const QString config = m_folder->filePath(u"bus.conf"_s);
        const QStringList shell{u"sh"_s, u"-c"_s, script};
        if (bus)
            process.start(u"dbus-run-session"_s, QStringList{u"--config-file"_s, config, u"--"_s} + shell);
        else
            process.start(shell.first(), shell.mid(1));
        if (!process.waitForFinished(Patience))
            process.kill();
        m_said = QString::fromUtf8(process.readAllStandardError());
        QList<Ended> ends;
        for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            if (words.size() == 3)
                ends.append({words[0], words[1].toInt(), words[2].toInt()});
        }
        return ends;
    }
    /// On a bus where the pretended service behaves like that.
    QList<Ended> with(const QString &mode, const QString &script)
    {
        return run(u"mkfifo $HOME/up; /usr/bin/python3 -B $SERVICE %1 >$HOME/up & read ready <$HOME/up; %2"_s.arg(mode, script));
    }

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, u"/usr/bin/python3"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("D-Bus or Python is not installed");
        }
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbus, gi"_s});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("Python's D-Bus is not installed");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile config(m_folder->filePath(u"bus.conf"_s));
        QVERIFY(config.open(QFile::WriteOnly));
        config.write(BusConfig);
    }

    void saysWhatIsTheCase_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QStringList>("write"); // whichever of them
        QTest::addColumn<QStringList>("read");
        QTest::addColumn<int>("atMost");
        const QStringList none{u"no-service"_s, u"other"_s};
        const QStringList shut{u"denied"_s, u"other"_s, u"not-found"_s};
        QTest::newRow("no bus") << u"no bus"_s << none << none << 3000;
        QTest::newRow("bus without service") << u"no service"_s << none << none << 3000;
        QTest::newRow("locked") << u"locked"_s << shut << shut << 3000;
        QTest::newRow("denying") << u"denying"_s << shut << shut << 3000;
        QTest::newRow("hung") << u"hung"_s << QStringList{u"no-answer"_s} << QStringList{u"no-answer"_s} << 8000;
    }
    void saysWhatIsTheCase()
    {
        QFETCH(QString, mode);
        QFETCH(QStringList, write);
        QFETCH(QStringList, read);
        QFETCH(int, atMost);
        const QString script = u"$CHILD write ab secret; $CHILD read ab"_s;

        const QList<Ended> ends = mode.startsWith("no "_L1) ? run(script, mode != "no bus"_L1) : with(mode, script);

        QVERIFY2(ends.size() == 2, qPrintable(m_said));
        QVERIFY2(write.contains(ends[0].how), qPrintable(ends[0].how));
        QVERIFY2(read.contains(ends[1].how), qPrintable(ends[1].how));
        for (const Ended &end : ends) {
            QVERIFY2(end.ms < atMost, qPrintable(QString::number(end.ms)));
            QVERIFY2(end.gap < Gap, qPrintable(QString::number(end.gap)));
            QTest::setBenchmarkResult(end.gap, QTest::WalltimeMilliseconds);
        }
    }

    void keepsAndGivesBack()
    {
        const QList<Ended> ends = with(u"working"_s,
            u"$CHILD write ab first; $CHILD write ab pä:ß; $CHILD write cd other; $CHILD read ab; $CHILD remove ab; $CHILD read ab; "
            "$CHILD read cd"_s);

        QVERIFY2(ends.size() == 7, qPrintable(m_said));
        QCOMPARE(ends[0].how, u"done"_s);
        QCOMPARE(ends[1].how, u"done"_s);
        QCOMPARE(ends[3].how, u"read:pä:ß"_s);
        QCOMPARE(ends[4].how, u"done"_s);
        QCOMPARE(ends[5].how, u"not-found"_s);
        QCOMPARE(ends[6].how, u"read:other"_s);
        for (const Ended &end : ends)
            QVERIFY2(end.gap < Gap, qPrintable(QString::number(end.gap)));
    }

    void keepsInTheKeyringOfGnome()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            QSKIP("gnome-keyring is not installed");

        const QList<Ended> ends =
            run(u"printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null && $CHILD write ab secret; $CHILD read ab; "
                "$CHILD remove ab; $CHILD read ab"_s);

        if (ends.size() == 4 && ends[0].how == "other"_L1)
            QSKIP("gnome-keyring does not run here");
        QVERIFY2(ends.size() == 4, qPrintable(m_said));
        QCOMPARE(ends[0].how, u"done"_s);
        QCOMPARE(ends[1].how, u"read:secret"_s);
        QCOMPARE(ends[2].how, u"done"_s);
        QCOMPARE(ends[3].how, u"not-found"_s);
        for (const Ended &end : ends)
            QVERIFY2(end.gap < Gap, qPrintable(QString::number(end.gap)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_said;
};

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"

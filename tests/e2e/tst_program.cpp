// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int NoNamespace = 77;

/// In a process that is about to become another: leaves it a network with loopback and nothing else.
void leaveTheNetwork()
{
    const int kinds = CLONE_NEWNET | (::geteuid() == 0 ? 0 : CLONE_NEWUSER);
    const int socket = ::unshare(kinds) == 0 ? ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0) : -1;
    ifreq loopback{};
    std::strcpy(loopback.ifr_name, "lo");
    loopback.ifr_flags = IFF_UP | IFF_RUNNING;
    if (socket < 0 || ::ioctl(socket, SIOCSIFFLAGS, &loopback) != 0)
        ::_exit(NoNamespace);
}

/// Pixels of the colour that only the badge SIMULATION has.
int pixelsOfTheBadge(const QImage &picture)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, y) == 0xffffe9b8 ? 1 : 0;
    }
    return found;
}

} // namespace

/// The two programs as a person starts them.
class TestProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Ended {
        int code = -1;
        QString out;
        QString err;
    };

    Ended run(const QString &program, const QStringList &arguments, int milliseconds = 150000, void (*before)() = nullptr)
    {
        QProcess process;
        if (before)
            process.setChildProcessModifier(before);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(milliseconds)) {
            process.kill();
            process.waitForFinished();
            return {-1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QStringList states(const QString &folder) const
    {
        QStringList list;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
            db.setDatabaseName(QDir(folder).filePath(u"journal.sqlite"_s));
            QSqlQuery query(db.open() ? db : QSqlDatabase());
            query.exec(u"SELECT state FROM submission"_s);
            while (query.next())
                list.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"reader"_s);
        return list;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void playsTheDemonstrationToVerified()
    {
        const QString folder = m_folder.filePath(u"success"_s);

        const Ended ended = run(QStringLiteral(UPGRADER), {u"--demo"_s, u"--data-dir"_s, folder});

        QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.err));
        QCOMPARE(states(folder), QStringList{u"VERIFIED"_s});
        const QStringList pictures = QDir(folder + u"/screenshots"_s).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        QVERIFY2(pictures.size() >= 7, qPrintable(pictures.join(u' ')));
        for (const QString &picture : pictures)
            QVERIFY2(!QImage(folder + u"/screenshots/"_s + picture).isNull(), qPrintable(picture));
    }

    void needsNoNetworkButLoopback()
    {
        if (run(u"/bin/true"_s, {}, 10000, leaveTheNetwork).code != 0)
            QSKIP("this computer gives out no network namespaces");
        QVERIFY(run(u"/bin/sh"_s, {u"-c"_s, u"test $(wc -l < /proc/net/route) -le 1"_s}, 10000, leaveTheNetwork).code == 0);
        const QString folder = m_folder.filePath(u"alone"_s);

        const Ended ended = run(QStringLiteral(UPGRADER), {u"--demo"_s, u"--data-dir"_s, folder}, 150000, leaveTheNetwork);

        QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.err));
        QCOMPARE(states(folder), QStringList{u"VERIFIED"_s});
        QVERIFY(QFile::exists(folder + u"/SIMULATION"_s));
        const QFileInfoList pictures = QDir(folder + u"/screenshots"_s).entryInfoList({u"*.png"_s}, QDir::Files);
        QVERIFY(pictures.size() >= 7);
        for (const QFileInfo &picture : pictures) {
            const QImage image(picture.filePath());
            QVERIFY2(pixelsOfTheBadge(image) > 500, qPrintable(picture.fileName()));
            QVERIFY2(image.text(u"Title"_s).startsWith("SIMULATION"_L1), qPrintable(picture.fileName()));
        }
    }

    void endsADemonstrationThatIsNotVerifiedWithAnError()
    {
        const QString folder = m_folder.filePath(u"fails"_s);

        const Ended ended = run(QStringLiteral(UPGRADER), {u"--demo=fails-on-one-cluster"_s, u"--data-dir"_s, folder});

        QVERIFY2(ended.code > 0, qPrintable(ended.out + ended.err));
        QCOMPARE(states(folder), QStringList{u"FAILED"_s});
    }

    void keepsSimulatedAndRealRecordsApart()
    {
        const QString real = m_folder.filePath(u"real"_s);
        QVERIFY(QDir().mkpath(real));
        QFile journal(real + u"/journal.sqlite"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        const Ended simulated = run(QStringLiteral(UPGRADER), {u"--demo"_s, u"--data-dir"_s, real});
        QCOMPARE(simulated.code, 1);
        QVERIFY2(simulated.err.contains(u"record of upgrades of real clusters"_s), qPrintable(simulated.err));

        const QString training = m_folder.filePath(u"training"_s);
        QVERIFY(QDir().mkpath(training));
        QFile mark(training + u"/SIMULATION"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        const Ended other = run(QStringLiteral(UPGRADER), {u"--data-dir"_s, training});
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains(u"record of simulated clusters"_s), qPrintable(other.err));
    }

    void handsOverToTheWindowThatIsOpen()
    {
        const QString folder = m_folder.filePath(u"one"_s);
        const auto environment = [this] {
            QProcessEnvironment set = QProcessEnvironment::systemEnvironment();
            set.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            set.insert(u"HOME"_s, m_folder.path());
            set.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
            return set;
        }();
        QProcess first;
        first.setProcessEnvironment(environment);
        first.start(QStringLiteral(UPGRADER), {u"--data-dir"_s, folder});
        QTRY_VERIFY(!QDir(m_folder.path()).entryList({u"crdb-upgrader-*.socket"_s}, QDir::System).isEmpty());
        QTRY_VERIFY(QFile::exists(folder + u"/journal.sqlite"_s));

        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(UPGRADER), {u"--data-dir"_s, folder});

        QVERIFY(second.waitForFinished(20000));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(QString::fromUtf8(second.readAllStandardOutput()).contains(u"brought to the front"_s));
        QCOMPARE(first.state(), QProcess::Running);

        // A link shows its page in the window that is open; what is no link does nothing.
        const auto page = [&folder] { return QSettings(folder + u"/window.ini"_s, QSettings::IniFormat).value(u"window/page"_s).toInt(); };
        for (const auto &[link, expected] : {std::pair(u"crdb-upgrader://task/not-here"_s, 2),
                 std::pair(u"crdb-upgrader://database/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s, 0)}) {
            QProcess follower;
            follower.setProcessEnvironment(environment);
            follower.start(QStringLiteral(UPGRADER), {u"--data-dir"_s, folder, link});
            QVERIFY(follower.waitForFinished(20000));
            QCOMPARE(follower.exitCode(), 0);
            QTRY_COMPARE(page(), expected);
        }
        const QString socket = QDir(m_folder.path()).entryList({u"crdb-upgrader-*.socket"_s}, QDir::System).constFirst();
        for (const QByteArray &message :
            {"crdb-upgrader://task/x?submit\n"_ba, "\n"_ba, QByteArray(100000, 'a'), "no end"_ba, "\xff\0\n"_ba}) {
            QLocalSocket visitor;
            visitor.connectToServer(m_folder.filePath(socket));
            QVERIFY(visitor.waitForConnected());
            visitor.write(message);
            visitor.waitForBytesWritten(1000);
        }
        QLocalSocket last;
        last.connectToServer(m_folder.filePath(socket));
        last.write("crdb-upgrader://task/not-here\n");
        QTRY_COMPARE(page(), 2);
        QCOMPARE(first.state(), QProcess::Running);

        // After a crash the socket is still there and answers nobody: the next start is a first one.
        first.kill();
        QVERIFY(first.waitForFinished());
        QProcess third;
        third.setProcessEnvironment(environment);
        third.start(QStringLiteral(UPGRADER), {u"--data-dir"_s, folder});
        QVERIFY(!third.waitForFinished(1500));
        third.kill();
        QVERIFY(third.waitForFinished());
    }

    void keepsFilesForItsUserAlone()
    {
        const QString folder = m_folder.filePath(u"private"_s);
        QCOMPARE(run(QStringLiteral(UPGRADER), {u"--self-test"_s, u"--data-dir"_s, folder}).code, 0);

        int count = 0;
        for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();) {
            const QFileInfo file(it.next());
            constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
            ++count;
        }
        QVERIFY(count > 0);
        QVERIFY(!(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void refusesAFolderThatOthersCanChange()
    {
        const QString folder = m_folder.filePath(u"open"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteGroup));

        const Ended ended = run(QStringLiteral(UPGRADER), {u"--self-test"_s, u"--data-dir"_s, folder});

        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"chmod go-w"_s), qPrintable(ended.err));
        QVERIFY(QDir(folder).isEmpty());
    }

    void refusesAFolderOfSomebodyElse()
    {
        const QString folder = m_folder.filePath(u"foreign"_s);
        QVERIFY(QDir().mkpath(folder));
        if (::chown(qPrintable(folder), 65534, 65534) != 0)
            QSKIP("only root can give a folder away");

        const Ended ended = run(QStringLiteral(UPGRADER), {u"--self-test"_s, u"--data-dir"_s, folder});

        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"another user"_s), qPrintable(ended.err));
    }

    void isComplete() { QCOMPARE(run(QStringLiteral(UPGRADER), {u"--self-test"_s}).code, 0); }

    void explainsAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringList{u"--now"_s} << u"--now"_s;
        QTest::newRow("autoplay on real clusters") << QStringList{u"--autoplay"_s} << u"--demo"_s;
        QTest::newRow("demo and real") << QStringList{u"--demo"_s, u"--connect"_s, u"rs.example.invalid"_s} << u"exclude"_s;
        QTest::newRow("scenario") << QStringList{u"--demo=nothing-of-the-kind"_s} << u"nothing-of-the-kind"_s;
        QTest::newRow("guid") << QStringList{u"--guid"_s, u"5d1c"_s} << u"--guid"_s;
        QTest::newRow("version") << QStringList{u"--redis-version=8"_s} << u"--redis-version"_s;
        QTest::newRow("address") << QStringList{u"--connect"_s, u"http://rs.example.invalid"_s} << u"--connect"_s;
        QTest::newRow("link") << QStringList{u"crdb-upgrader://upgrade/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s} << u"only show a page"_s;
        QTest::newRow("no value") << QStringList{u"--data-dir"_s} << u"--data-dir"_s;
        QTest::newRow("value for a switch") << QStringList{u"--autoplay=yes"_s} << u"--autoplay"_s;
    }

    void explainsAWrongCommandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);

        const Ended ended = run(QStringLiteral(UPGRADER), arguments);

        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
    }

    void saysWhatItIs()
    {
        QVERIFY(run(QStringLiteral(UPGRADER), {u"--version"_s}).out.startsWith(u"crdb-upgrader "_s));
        QVERIFY(run(QStringLiteral(UPGRADER), {u"--help"_s}).out.contains(u"--data-dir"_s));
    }

    void listsTheScenarios()
    {
        const Ended ended = run(QStringLiteral(SIMULATOR), {u"--list"_s});

        QCOMPARE(ended.code, 0);
        for (const QString &name :
            {u"success"_s, u"module-without-crdb"_s, u"search-on-flash"_s, u"bad-request-400"_s, u"unauthorized-401"_s, u"forbidden-403"_s,
                u"not-found-404"_s, u"old-cluster"_s, u"fails-on-one-cluster"_s, u"slow"_s, u"gateway-503"_s, u"answer-cut-off"_s})
            QVERIFY2(ended.out.contains(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorprocess.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 90000;
const QString Checkout = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

/// The whole program in one process and its clusters in another, so that either can be killed. All that is told of it comes from its
/// screen, from its file and from the server's own history.
class Run
{
public:
    explicit Run(const QString &scenario, int speed = 20)
        : m_speed(QString::number(speed))
        , m_simulator(
              QStringLiteral(SIMULATOR), scenario, [this] { m_ready = true; }, [](const QString &why) { qFatal("%s", qPrintable(why)); },
              {u"--speed"_s, m_speed, u"--history"_s, m_folder.filePath(u"history"_s)})
    { }
    ~Run() { kill(); }

    [[nodiscard]] bool isReady() const { return m_ready; }
    void start(const QString &how)
    {
        QStringList arguments{data(), m_speed, how, Checkout, u"8.4"_s};
        for (const SimulatedCluster &cluster : m_simulator.clusters())
            arguments << cluster.address << cluster.user << cluster.password << cluster.fingerprint;
        m_program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_program->setProcessEnvironment(environment);
        m_program->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program->start(QStringLiteral(WINDOW), arguments);
    }
    void kill()
    {
        if (m_program) {
            m_program->kill();
            m_program->waitForFinished();
            m_program.reset();
        }
        m_shown.clear();
    }
    /// What the window has shown as the state of its newest task, in this run of it.
    [[nodiscard]] QStringList shown()
    {
        m_shown += QString::fromUtf8(m_program->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        return m_shown;
    }
    [[nodiscard]] QVariant stored(const QString &select) const
    {
        QVariant value;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
            db.setDatabaseName(data() + u"/journal.sqlite"_s);
            QSqlQuery query(db.open() ? db : QSqlDatabase());
            if (query.exec(select) && query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(u"reader"_s);
        return value;
    }
    /// Complete upgrade requests that reached a cluster, as the clusters wrote them down.
    [[nodiscard]] int posts() const
    {
        QFile file(m_folder.filePath(u"history"_s));
        file.open(QFile::ReadOnly);
        int count = 0;
        for (const QByteArray &line : file.readAll().split('\n'))
            count += line.contains("/upgrade\t") && line.endsWith("\tarrived");
        return count;
    }

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }

    QTemporaryDir m_folder;
    QString m_speed;
    bool m_ready = false;
    SimulatorProcess m_simulator;
    std::unique_ptr<QProcess> m_program;
    QStringList m_shown;
};

} // namespace

/// The three things that no other tool does, by the whole program: nothing is taken for true, nothing is sent twice, nothing is lost.
class TestWholeProgram : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void contradictsATaskThatSaysFinished()
    {
        Run run(u"finished-but-not-everywhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.isReady(), Patience);
        run.start(u"play"_s);

        QTRY_VERIFY_WITH_TIMEOUT(run.shown().contains(u"shows Contradiction"_s), Patience);

        QCOMPARE(run.stored(u"SELECT state FROM submission"_s).toString(), u"MISMATCH"_s);
        const QString verdict = run.stored(u"SELECT verdict FROM submission"_s).toString();
        QVERIFY2(verdict.contains(QRegularExpression(u"rs-\\w+\\.example\\.com.*7\\.4"_s)), qPrintable(verdict));
        QCOMPARE(run.posts(), 1);
    }

    void adoptsATaskWhoseAnswerWasCutOff()
    {
        Run run(u"answer-cut-off"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.isReady(), Patience);
        run.start(u"play"_s);

        QTRY_VERIFY_WITH_TIMEOUT(run.shown().contains(u"shows Verified"_s), Patience);

        QVERIFY(run.stored(u"SELECT count(*) FROM event WHERE from_state='SENDING' AND to_state='UNKNOWN'"_s).toInt() > 0);
        QCOMPARE(run.posts(), 1);
    }

    void resumesAfterItWasKilled()
    {
        Run run(u"success"_s, 10);
        QTRY_VERIFY_WITH_TIMEOUT(run.isReady(), Patience);
        run.start(u"play"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.shown().contains(u"shows Running"_s), Patience);

        run.kill();
        QCOMPARE(run.stored(u"SELECT state FROM submission"_s).toString(), u"RUNNING"_s);
        run.start(u"watch"_s);

        QTRY_VERIFY_WITH_TIMEOUT(run.shown().contains(u"shows Verified"_s), Patience);
        QCOMPARE(run.stored(u"SELECT count(*) FROM submission"_s).toInt(), 1);
        QCOMPARE(run.posts(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWholeProgram)
#include "tst_wholeprogram.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"
#include "logfile.h"
#include "supportlog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSupportLog : public QObject
{
    Q_OBJECT

    static QString contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsFewFiles()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"log"_s);
        const QString line(100'000, u'x');

        {
            LogFile log(place);
            for (int i = 0; i < 60; ++i) {
                log.write(line);
                log.flush();
            }
        }

        const QFileInfoList files = QDir(place).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), LogFile::Kept);
        for (const QFileInfo &file : files) {
            QVERIFY(file.size() < LogFile::FullAt + 200'000);
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void countsWhatItCouldNotWrite()
    {
        QTemporaryDir folder;
        LogFile log(folder.path());
        for (int i = 0; i < 20 * LogFile::Waiting; ++i)
            log.write(u"line %1"_s.arg(i));
        log.flush();
        log.write(u"last"_s);
        log.flush();

        const QString text = contents(log.path());
        const auto written = text.count(u"line "_s);
        qsizetype leftOut = 0;
        static const QRegularExpression words(u"\\((\\d+) lines were left out"_s);
        for (auto it = words.globalMatch(text); it.hasNext();)
            leftOut += it.next().captured(1).toInt();
        QCOMPARE(written + leftOut, 20 * LogFile::Waiting);
    }

    void goesOnWhereItCannotWrite()
    {
        LogFile log(u"/proc/nowhere"_s);
        log.write(u"line"_s);
        log.flush();
        QVERIFY(!QFile::exists(log.path()));
    }

    void writesWarningsOnlyUntilAsked()
    {
        LiveProgram program(u"success"_s, 1);
        QTemporaryDir folder;
        SupportLog log(folder.path(), *program.clusters, *program.probe, program.clock);
        QTest::ignoreMessage(QtWarningMsg, "odd: password=CANARY");
        qWarning("odd: password=CANARY");
        QVERIFY(program.connectAll());
        log.flush();
        const QString before = contents(log.path());

        log.setDetailed(true);
        program.probe->refreshAll();
        QTRY_VERIFY(!program.probe->isReading());
        log.flush();
        const QString after = contents(log.path());

        QVERIFY(before.contains(u"warning default: odd: password=•••"_s));
        QVERIFY(!before.contains(u"request"_s));
        QVERIFY(after.contains(u"request cluster 1 GET /v1/crdbs: 200"_s));
        for (const SimulatedCluster &cluster : program.simulated) {
            QVERIFY(!after.contains(cluster.password));
            QVERIFY(!after.contains(cluster.name));
        }
    }

    void tellsOfEachCluster()
    {
        LiveProgram program(u"success"_s, 1);
        QTemporaryDir folder;
        SupportLog log(folder.path(), *program.clusters, *program.probe, program.clock);
        QVERIFY(program.connectAll());

        const Diagnostics facts = log.diagnostics(u"offscreen"_s);

        QCOMPARE(facts.clusters.size(), program.simulated.size());
        QCOMPARE(facts.clusters.front().state, u"connected"_s);
        QVERIFY(!facts.clusters.front().softwareVersions.isEmpty());
        QVERIFY(facts.clusters.front().simulation);
        QVERIFY(!facts.requests.empty());
        QVERIFY(facts.requests.size() <= SupportLog::RequestsKept);
    }
};

QTEST_GUILESS_MAIN(TestSupportLog)
#include "tst_supportlog.moc"

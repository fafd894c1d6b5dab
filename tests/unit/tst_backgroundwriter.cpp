// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundwriter.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A disk that hangs until it is let go, and what was written to it. Shared with the writing thread.
struct Disk {
    QSemaphore reached;
    QSemaphore go;
    std::vector<int> written; ///< by one thread at a time, read once it is idle
};

BackgroundWriter::Write writing(const std::shared_ptr<Disk> &disk, int what, const std::optional<QString> &fault = {})
{
    return [disk, what, fault] {
        disk->reached.release();
        disk->go.acquire();
        disk->written.push_back(what);
        return fault;
    };
}

} // namespace

class TestBackgroundWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesInOrderAndTheLastOneWins()
    {
        const auto disk = std::make_shared<Disk>();
        std::vector<int> told;
        BackgroundWriter writer(u"a.ini"_s);
        const auto ask = [&](int what) { writer.write(writing(disk, what), [&told, what](const auto &) { told.push_back(what); }); };

        ask(1);
        QVERIFY(disk->reached.tryAcquire(1, 5000)); // it is being written
        ask(2);
        ask(3);
        disk->go.release(3);

        QTRY_COMPARE(told, (std::vector<int>{1, 3}));
        QCOMPARE(disk->written, told);
    }

    void keepsTheEventLoopBeatingWhileTheDiskHangs()
    {
        const auto disk = std::make_shared<Disk>();
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        bool told = false;
        BackgroundWriter writer(u"a.ini"_s);

        writer.write(writing(disk, 1), [&told](const auto &) { told = true; });
        heart.start(1);

        QTRY_VERIFY(beats >= 20);
        QVERIFY(!told);
        disk->go.release();
        QTRY_VERIFY(told);
    }

    void tellsWhyItFailedAndWritesAgain()
    {
        const auto disk = std::make_shared<Disk>();
        disk->go.release(2);
        std::vector<std::optional<QString>> told;
        BackgroundWriter writer(u"a.ini"_s);
        const auto done = [&told](const std::optional<QString> &fault) { told.push_back(fault); };

        writer.write(writing(disk, 1, u"disk full"_s), done);
        QTRY_COMPARE(told.size(), 1U);
        writer.write(writing(disk, 2), done);
        QTRY_COMPARE(told.size(), 2U);

        QCOMPARE(told[0], std::optional(u"disk full"_s));
        QCOMPARE(told[1], std::optional<QString>());
    }

    void writesWhatWaitsBeforeItEnds()
    {
        const auto disk = std::make_shared<Disk>();
        disk->go.release(2);
        {
            BackgroundWriter writer(u"a.ini"_s);
            writer.write(writing(disk, 1), {});
            writer.write(writing(disk, 2), {});
        }

        QCOMPARE(disk->written.back(), 2);
    }

    void leavesADiskThatHangsAndSaysSo()
    {
        const auto disk = std::make_shared<Disk>();
        auto writer = std::make_unique<BackgroundWriter>(u"a.ini"_s);
        writer->write(writing(disk, 1), [](const auto &) { QFAIL("told to nobody"); });
        QTest::ignoreMessage(QtWarningMsg, "a.ini: the last change may not be kept, the disk did not answer in time");

        writer.reset();

        disk->go.release();
        QVERIFY(QTest::qWaitFor([&disk] { return disk.use_count() == 1; })); // its thread has ended
        QCOMPARE(disk->written, std::vector<int>{1});
    }

    void saysWhatFailedAtTheVeryEnd()
    {
        const auto disk = std::make_shared<Disk>();
        disk->go.release();
        QTest::ignoreMessage(QtWarningMsg, "a.ini: the last change is not kept (disk full)");

        BackgroundWriter(u"a.ini"_s).write(writing(disk, 1, u"disk full"_s), {});

        QCOMPARE(disk->written.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundWriter)
#include "tst_backgroundwriter.moc"

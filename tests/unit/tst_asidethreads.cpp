// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidethreads.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Nobody is at work any more when the program takes itself apart, and a thread that hangs does not keep it.
class TestAsideThreads : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void waitsForAllOfThem()
    {
        QSemaphore go;
        std::atomic<int> ended = 0;
        const auto job = [&go, &ended] {
            go.acquire();
            ++ended;
        };

        asidethreads::start(job);
        asidethreads::start(job);
        QVERIFY(!asidethreads::waitForAll(1ms));
        go.release();
        QVERIFY(!asidethreads::waitForAll(1ms));
        go.release();

        QVERIFY(asidethreads::waitForAll(15s));
        QCOMPARE(ended, 2);
        QVERIFY(asidethreads::waitForAll(0ms));
    }

    /// A thread has ended only when its own variables are taken apart too: those of the TLS library are such ones.
    void waitsForWhatBelongsToAThread()
    {
        static std::atomic<bool> isApart = false;
        struct Own {
            ~Own()
            {
                std::this_thread::yield();
                isApart = true;
            }
        };

        asidethreads::start([] { [[maybe_unused]] static thread_local const Own own; });

        QVERIFY(asidethreads::waitForAll(15s));
        QVERIFY(isApart);
    }

    void keepsNothingOfAJobThatIsDone()
    {
        const auto owned = std::make_shared<int>(1);

        asidethreads::start([owned] {});

        QVERIFY(asidethreads::waitForAll(15s));
        QCOMPARE(owned.use_count(), 1);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody at work: the program ends as usual") << false << 4;
        QTest::newRow("a thread hangs: it ends at once") << true << 7;
    }
    void leavesAlone()
    {
        QFETCH(bool, hangs);
        QFETCH(int, code);

        const pid_t child = ::fork();
        if (child == 0) {
            asidethreads::start([hangs] {
                if (hangs)
                    QSemaphore().acquire();
            });
            if (!hangs)
                (void)asidethreads::waitForAll(15s);
            (void)asidethreads::leave(7); // comes back only where nobody is at work
            std::_Exit(4);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);

        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), code);
    }
};

QTEST_GUILESS_MAIN(TestAsideThreads)
#include "tst_asidethreads.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QFile>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;
using Then = ScriptedServer::Then;

namespace {

constexpr qint64 Gigabyte = 1024LL * 1024 * 1024;

/// Highest resident memory of this process so far, in KiB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

QByteArray withLength(const QByteArray &body, const QByteArray &moreHeaders = {})
{
    return ScriptedServer::json(200, body, moreHeaders);
}

/// Asks for an answer in pieces and takes them.
struct Pieces {
    explicit Pieces(ApiBench &bench, bool keeps = true)
    {
        const auto take = [this, keeps](const QByteArray &piece) {
            count += piece.size();
            largest = std::max(largest, piece.size());
            if (keeps)
                bytes.append(piece);
        };
        bench.client.getPieces(
            codec::crdbsPath(), Call::ReadCluster, &bench.context, {[this] { ++begun; }, take},
            [&bench](const Result<Reply, Failure> &answer) { bench.answers.push_back(answer); }, 60s);
    }
    int begun = 0;
    qint64 count = 0;
    qsizetype largest = 0;
    QByteArray bytes;
};

} // namespace

/// Answers as broken networks and strange servers give them.
class TestApiAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void losesEveryAnswerThatIsCutInItsBody()
    {
        const QByteArray body = R"([{"id":"a","status":"queued"}])";
        const QByteArray whole = withLength(body);
        const auto head = whole.size() - body.size();
        ApiBench bench(
            [whole, head](const Request &, int count) { return Answer{.bytes = whole.left(head + count - 1), .then = Then::Close}; });

        for (qsizetype cut = 0; cut < body.size(); ++cut) {
            bench.get(codec::tasksPath());
            QTRY_COMPARE(bench.answers.size(), static_cast<std::size_t>(cut + 1));

            QVERIFY2(!bench.answers.back(), qPrintable(QString::number(cut)));
            QCOMPARE(bench.answers.back().error().transport, Transport::ConnectionLost);
            QCOMPARE(bench.answers.back().error().http, 200);
        }
    }

    void losesEveryChunkedAnswerThatIsCut()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        const QByteArray body = "5\r\n[{\"id\r\n8\r\n\":\"a\"}]\n\r\n0\r\n";
        ApiBench bench(
            [head, body](const Request &, int count) { return Answer{.bytes = head + body.left(count - 1), .then = Then::Close}; });

        for (qsizetype cut = 0; cut < body.size(); ++cut) {
            bench.get(codec::tasksPath());
            QTRY_COMPARE(bench.answers.size(), static_cast<std::size_t>(cut + 1));

            const auto &answer = bench.answers.back();
            // Without its last chunk an answer may pass here; then the decoder must see that it is cut.
            QVERIFY2(!answer || !codec::tasks(answer->body) || answer->body == "[{\"id\":\"a\"}]\n", qPrintable(QString::number(cut)));
        }
    }

    void passesBodiesThatOnlyTheDecoderCanJudge_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut, without length") << "[{\"id\":\"a\",\"sta"_ba;
        QTest::newRow("no JSON") << "soon"_ba;
        QTest::newRow("HTML") << "<html><body>Sign in</body></html>"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("id twice") << R"([{"id":"a","id":"b","status":"queued"}])"_ba;
        QTest::newRow("status twice") << R"([{"id":"a","status":"finished","status":"started"}])"_ba;
        QTest::newRow("crdb_guid twice") << R"([{"id":"a","crdb_guid":"x","crdb_guid":"y"}])"_ba;
        QTest::newRow("nested 2000 deep") << QByteArray(2000, '[') + QByteArray(2000, ']');
        QTest::newRow("id is a number") << R"([{"id":1,"status":"queued"}])"_ba;
        QTest::newRow("not UTF-8") << "[{\"id\":\"\xff\xfe\"}]"_ba;
    }
    void passesBodiesThatOnlyTheDecoderCanJudge()
    {
        QFETCH(QByteArray, body);
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + body;
        ApiBench bench([answer](const Request &, int) { return Answer{.bytes = answer, .then = Then::Close}; });

        bench.get(codec::tasksPath());
        QTRY_COMPARE(bench.answers.size(), 1U);

        QVERIFY(bench.answers[0].hasValue());
        QCOMPARE(bench.answers[0]->body, body);
        QVERIFY(!codec::tasks(body));
    }

    void doesNotUnpackWhatNobodyAskedToPack()
    {
        ApiBench bench([](const Request &, int) { return Answer{.bytes = withLength("\x1f\x8b rest", "Content-Encoding: gzip\r\n")}; });

        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);

        QCOMPARE(bench.answers[0].error().transport, Transport::NotUnderstood);
    }

    void takesAnAnswerUpToTheCap()
    {
        const QByteArray body = "[" + QByteArray(ApiClient::BodyCap - 2, ' ') + "]";
        ApiBench bench([body](const Request &, int) { return Answer{.bytes = withLength(body)}; });

        bench.get();
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 20000);

        QVERIFY(bench.answers[0].hasValue());
        QVERIFY(bench.answers[0]->body == body);
    }

    void handsALongAnswerOverInPieces()
    {
        const QByteArray body = "[\"" + QByteArray(ApiClient::BodyCap + 1024 * 1024, 'x') + "\"]";
        ApiBench bench([body](const Request &, int) { return Answer{.bytes = withLength(body)}; });
        Pieces pieces(bench);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 20000);

        QVERIFY(bench.answers[0].hasValue());
        QVERIFY(bench.answers[0]->body.isEmpty());
        QCOMPARE(pieces.begun, 1);
        QVERIFY(pieces.bytes == body);
        QVERIFY2(pieces.largest <= 64 * 1024, qPrintable(QString::number(pieces.largest)));
    }

    void stopsPiecesAtTheirCap()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        ApiBench bench(
            [&](const Request &, int) { return Answer{.bytes = head, .then = Then::Close, .streamed = Gigabyte, .chunked = true}; });
        Pieces pieces(bench, false);
        const qint64 before = peakMemory();
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 60000);

        QCOMPARE(bench.answers[0].error().transport, Transport::TooLarge);
        QVERIFY(pieces.count <= ApiClient::ListCap);
#ifdef __SANITIZE_ADDRESS__
        const qint64 quarantine = 256 * 1024; // freed pieces stay there for a while
#else
        const qint64 quarantine = 0;
#endif
        QVERIFY2(peakMemory() - before < 64 * 1024 + quarantine, qPrintable(QString::number(peakMemory() - before)));
    }

    void keepsAnErrorOutOfThePieces()
    {
        ApiBench bench([](const Request &, int) {
            return Answer{.bytes = ScriptedServer::json(503, "{\"error_code\":\"no_quorum\",\"description\":\"x\"}")};
        });
        Pieces pieces(bench);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 20000);

        QCOMPARE(bench.answers[0].error().errorCode, u"no_quorum"_s);
        QVERIFY(pieces.bytes.isEmpty());
    }

    void tellsAPartFromAWholeAnswerInPieces()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
        ApiBench bench([&](const Request &, int) { return Answer{.bytes = head + QByteArray(500, ' '), .then = Then::Close}; });
        Pieces pieces(bench);
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 20000);

        QCOMPARE(bench.answers[0].error().transport, Transport::ConnectionLost);
    }

    void stopsAGigabyteAtTheCap_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("chunked");
        QTest::newRow("Content-Length") << "Content-Length: " + QByteArray::number(Gigabyte) << false;
        QTest::newRow("chunked") << "Transfer-Encoding: chunked"_ba << true;
        QTest::newRow("until close") << "X-None: 1"_ba << false;
    }
    void stopsAGigabyteAtTheCap()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, chunked);
        const QByteArray head = "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n";
        ApiBench bench([head, chunked](const Request &, int) {
            return Answer{.bytes = head, .then = Then::Close, .streamed = Gigabyte, .chunked = chunked};
        });
        const qint64 before = peakMemory();

        bench.get();
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 20000);

        QCOMPARE(bench.answers[0].error().transport, Transport::TooLarge);
        QVERIFY2(peakMemory() - before < 64 * 1024, qPrintable(QString::number(peakMemory() - before)));
    }

    void takesNoMoreThanItReads()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QSemaphore go;
        ApiBench bench([&](const Request &, int) {
            go.acquire();
            return Answer{.bytes = head, .then = Then::Close, .streamed = Gigabyte, .chunked = true};
        });
        bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 1U);

        go.release();
        const bool tookAll = bench.server.streams(64 * 1024 * 1024, 2000); // nobody reads meanwhile

        QVERIFY(!tookAll);
    }

    void keepsTheFirstPartOfALongErrorPage()
    {
        const QByteArray head = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain\r\nTransfer-Encoding: "
                                "chunked\r\n\r\n14\r\nno healthy upstream\n\r\n";
        ApiBench bench(
            [head](const Request &, int) { return Answer{.bytes = head, .then = Then::Close, .streamed = Gigabyte, .chunked = true}; });

        bench.get();
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 20000);

        const Failure failure = bench.answers[0].error();
        QCOMPARE(failure.transport, Transport::None);
        QCOMPARE(failure.http, 503);
        QCOMPARE(failure.description, u"no healthy upstream"_s);
        QVERIFY(failure.gatewayPage);
    }

    void survivesAnythingThatIsNoHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("words") << "hello\r\n\r\n"_ba;
        QTest::newRow("status line only") << "HTTP/1.1 200 OK\r\n"_ba;
        QTest::newRow("cut status line") << "HTTP/1.1 2"_ba;
        QTest::newRow("bad length") << "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc"_ba;
        QTest::newRow("bad chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc"_ba;
        QTest::newRow("NUL bytes") << QByteArray(64, '\0');
    }
    void survivesAnythingThatIsNoHttp()
    {
        QFETCH(QByteArray, bytes);
        ApiBench bench([bytes](const Request &, int) { return Answer{.bytes = bytes, .then = Then::Close}; });

        bench.get();
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers.size(), 1U, 15000);

        const auto &answer = bench.answers[0];
        QVERIFY(!answer || !codec::nodes(answer->body));
    }
};

QTEST_GUILESS_MAIN(TestApiAnswers)
#include "tst_apianswers.moc"

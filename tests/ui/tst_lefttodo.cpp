// SPDX-License-Identifier: GPL-3.0-or-later
#include "lefttodocard.h"
#include "liveprogram.h"
#include "simclient.h"
#include "taskdetails.h"
#include "uitest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;
const QString Catalog = u"9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab03"_s; ///< has the module search
const QString Checkout = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

Scenario scenario(const char *world)
{
    const QByteArray text =
        "{'title':'Left to do','database':'" + Checkout.toLatin1() + "','target':'8.4','world':" + QByteArray(world) + "}";
    const auto parsed = Scenario::parse(QByteArray(text).replace('\'', '"'), u"left"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error()));
    return *parsed;
}

/// An upgrade that ended, and its page.
class Ended
{
public:
    Ended(LiveProgram &program, const QString &guid)
        : details(*program.tracker, *program.probe, program.clock, codec::rawTask, nullptr)
    {
        UpgradeForm form = program.form();
        form.guid = guid;
        id = program.submit(form);
        details.resize(900, 700);
        details.setTask(id);
        details.show();
    }
    [[nodiscard]] LeftToDoCard *card() const
    {
        auto *found = details.findChild<LeftToDoCard *>();
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QStringList commands() const
    {
        QStringList lines;
        for (const QPlainTextEdit *box : card()->findChildren<QPlainTextEdit *>())
            lines.append(box->toPlainText());
        return lines;
    }
    TaskId id = TaskId::random();
    TaskDetails details;
};

} // namespace

/// What an upgrade left to do, on the page of its task, after simulated runs.
class TestLeftToDo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void saysNothingWhereNothingIsLeft()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        const Ended ended(program, Catalog);

        QVERIFY(program.reaches(ended.id, TaskState::Verified));

        QVERIFY(!ended.card());
    }

    void namesModuleInformationThatDidNotFollow()
    {
        LiveProgram program(scenario("{'guesses':{'crdb_follows_upgrade':false}}"), 60);
        QVERIFY(program.connectAll());
        const Ended ended(program, Catalog);

        QVERIFY(program.reaches(ended.id, TaskState::Verified));
        QTRY_VERIFY_WITH_TIMEOUT(ended.card(), Patience);

        QVERIFY(ui::labels(*ended.card()).contains(u"search"_s));
        QCOMPARE(ended.commands(), QStringList{u"crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true"_s.arg(Catalog)});
        QTest::mouseClick(ui::button(*ended.card(), u"Copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), ended.commands().front());
        QCOMPARE(ui::unnamed(*ended.card()), QStringList());
    }

    void namesAFeaturesetThatDidNotFollow()
    {
        LiveProgram program(scenario("{'failures':[{'database':'checkout','step':'update_featureset','error_code':'internal_error',"
                                     "'description':'timed out waiting for shard to finish loading'}]}"),
            60);
        QVERIFY(program.connectAll());
        const Ended ended(program, Checkout);

        QVERIFY(program.reaches(ended.id, TaskState::Failed));
        QTRY_VERIFY_WITH_TIMEOUT(ended.card(), Patience);

        QVERIFY(ui::labels(*ended.card()).contains(u"rs-west.example.com has 8"_s));
        QCOMPARE(ended.commands(), QStringList{u"crdb-cli crdb update --crdb-guid %1 --featureset-version yes"_s.arg(Checkout)});
    }

    void namesASyncerThatStopped()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        const Ended ended(program, Checkout);
        QVERIFY(program.reaches(ended.id, TaskState::Running));
        const int uid = program.probe->factsOf(program.cluster(1))->bdbs.begin()->first;
        const QString path = codec::bdbPath(uid);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QByteArray body = SimClient(program.simulated[1]).get(path).body;
                return QJsonDocument::fromJson(body).object().value("redis_version"_L1) == "8.4"_L1;
            },
            Patience));
        QJsonObject stopped = QJsonDocument::fromJson(SimClient(program.simulated[1]).get(path).body).object();
        stopped[u"crdt_sync"_s] = u"stopped"_s;
        stopped[u"status"_s] = u"active"_s;
        stopped[u"crdt_featureset_version"_s] = 9;
        program.simulation->injectFault(1,
            {.kind = Fault::Kind::Answer,
                .method = u"GET"_s,
                .path = path,
                .status = 200,
                .contentType = "application/json",
                .body = QJsonDocument(stopped).toJson()});

        QVERIFY(program.reaches(ended.id, TaskState::Mismatch));
        QTRY_VERIFY_WITH_TIMEOUT(ended.card(), Patience);

        QVERIFY(ui::labels(*ended.card()).contains(u"The syncer of rs-west.example.com has stopped"_s));
        QCOMPARE(ended.commands(),
            (QStringList{u"crdb-cli crdb update --crdb-guid %1 --force"_s.arg(Checkout),
                u"PUT https://rs-west.example.com:9443%1 {\"sync\":\"enabled\"}"_s.arg(path)}));
        QTest::mouseClick(ended.card()->findChildren<QPushButton *>().back(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), ended.commands().back());
    }

    void keepsWhatIsLeftAcrossARestart()
    {
        LiveProgram program(scenario("{'guesses':{'crdb_follows_upgrade':false}}"), 60);
        QVERIFY(program.connectAll());
        TaskId id = TaskId::random();
        {
            const Ended ended(program, Catalog);
            id = ended.id;
            QVERIFY(program.reaches(id, TaskState::Verified));
        }
        program.stopProgram();
        program.startProgram();
        QSignalSpy opened(program.tracker.get(), &TaskTracker::opened);
        program.tracker->open();
        QVERIFY(!opened.isEmpty() || opened.wait());
        TaskDetails details(*program.tracker, *program.probe, program.clock, codec::rawTask, nullptr);
        details.setTask(id);
        details.show();

        QTRY_VERIFY_WITH_TIMEOUT(details.findChild<LeftToDoCard *>()->isVisible(), Patience);
    }
};

QTEST_MAIN(TestLeftToDo)
#include "tst_lefttodo.moc"

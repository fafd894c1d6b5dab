// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"
#include "simclient.h"

using namespace Qt::StringLiterals;

namespace {

/// Quotes as ' for easier reading.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

constexpr int Patience = 20000;

/// Signs in and reads all; on a machine with other work the simulator takes long for long lists.
bool readsAll(LiveProgram &live)
{
    return live.connectAll() || QTest::qWaitFor([&live] { return live.everyoneRead(); }, 100000);
}

Fault refusal(int status)
{
    return {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/bdbs"_s, .status = status};
}

} // namespace

/// What the clusters tell of their databases: one list of each, however long, and single answers where there is no list.
class TestDatabaseLists : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAllDatabasesByOneCall()
    {
        LiveProgram live(u"success"_s);

        QVERIFY(live.connectAll());

        QCOMPARE(live.simulation->arrivals(0, u"GET"_s, u"/v1/bdbs"_s), 1);
        QCOMPARE(live.simulation->arrivals(0, u"GET"_s, u"/v1/bdbs/1"_s), 0);
        const ClusterFacts &facts = *live.probe->factsOf(live.cluster(0));
        QVERIFY(facts.bdbs.size() > 1);
        QCOMPARE(facts.bdbs.size(), facts.crdbs.value->size());
    }

    void asksForAllThatASingleAnswerTells()
    {
        LiveProgram live(u"success"_s);
        QVERIFY(live.connectAll());
        SimClient client(live.simulated[0]);

        for (const auto &[uid, fact] : live.probe->factsOf(live.cluster(0))->bdbs) {
            const auto alone = codec::bdb(client.get(codec::bdbPath(uid)).body);

            QVERIFY(alone && fact.isKnown());
            QVERIFY2(*fact.value == *alone, qPrintable(fact.value->name));
            QCOMPARE(fact.source.call, u"GET /v1/bdbs"_s);
        }
    }

    void asksOneByOneWhereTheListIsRefused_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 405, 406})
            QTest::addRow("%d", status) << status;
    }
    void asksOneByOneWhereTheListIsRefused()
    {
        QFETCH(int, status);
        LiveProgram live(u"success"_s);
        live.simulation->injectFault(0, refusal(status));

        QVERIFY(live.connectAll());

        QCOMPARE(live.simulation->arrivals(0, u"GET"_s, u"/v1/bdbs/1"_s), 1);
        const ClusterFacts &facts = *live.probe->factsOf(live.cluster(0));
        QCOMPARE(facts.bdbs.size(), facts.crdbs.value->size());
        for (const auto &[uid, fact] : facts.bdbs) {
            QVERIFY(fact.isKnown());
            QCOMPARE(fact.source.call, u"GET /v1/bdbs/%1"_s.arg(uid));
        }
    }

    void asksOneByOneWhereTheListIsOfNoUse()
    {
        LiveProgram live(u"success"_s);
        Fault fault = refusal(200);
        fault.contentType = "application/json";
        fault.body = "{\"not\":\"a list\"}";
        live.simulation->injectFault(0, fault);

        QVERIFY(live.connectAll());

        QVERIFY(live.probe->factsOf(live.cluster(0))->bdbs.at(1).isKnown());
    }

    void keepsWhatItKnewWhereTheListFails()
    {
        LiveProgram live(u"success"_s);
        QVERIFY(live.connectAll());
        const InstanceFacts before = *live.probe->factsOf(live.cluster(0))->bdbs.at(1).value;
        live.simulation->injectFault(0, refusal(503));

        live.probe->refreshAll();
        QVERIFY(QTest::qWaitFor([&] { return live.everyoneRead(); }, Patience));

        const Fact<InstanceFacts> &after = live.probe->factsOf(live.cluster(0))->bdbs.at(1);
        QVERIFY(!after.isKnown() && after.failure->http == 503);
        QVERIFY(*after.value == before);
        QCOMPARE(live.simulation->arrivals(0, u"GET"_s, u"/v1/bdbs/1"_s), 0); // a cluster in trouble is not asked a thousand times
    }

    void saysWhichEntryIsOfNoUse()
    {
        LiveProgram live(u"success"_s);
        Fault fault = refusal(200);
        fault.contentType = "application/json";
        fault.body = json("[{'uid':1,'crdt':true,'redis_version':'7.4','name':5},{'uid':2,'crdt':true,'redis_version':'7.4','name':'x'},"
                          "{'uid':77,'crdt':false,'redis_version':'7.4'}]");
        live.simulation->injectFault(0, fault);

        QVERIFY(live.connectAll());

        const auto &bdbs = live.probe->factsOf(live.cluster(0))->bdbs;
        QVERIFY(bdbs.at(1).failure && bdbs.at(1).failure->description.contains(u"name"_s));
        QVERIFY(bdbs.at(2).isKnown());
        QVERIFY(!bdbs.contains(77));
    }

    void readsLongLists()
    {
        Scenario scenario = *Scenario::load(u"success"_s);
        scenario.addDatabases(400, 7);
        LiveProgram live(scenario, 1); // deadlines as they are: the simulator takes its time for long lists
        const qsizetype bytes = SimClient(live.simulated[0]).get(u"/v1/crdbs"_s).body.size();
        QVERIFY(bytes > 512 * 1024);

        QVERIFY(readsAll(live));

        for (size_t cluster = 0; cluster < live.simulated.size(); ++cluster) {
            const ClusterFacts &facts = *live.probe->factsOf(live.cluster(cluster));
            QVERIFY(facts.crdbs.isKnown() && facts.crdbs.value->size() > 400);
            QCOMPARE(facts.bdbs.size(), facts.crdbs.value->size());
            QVERIFY(std::ranges::all_of(facts.bdbs, [](const auto &entry) { return entry.second.isKnown(); }));
        }
    }

    void takesNoPartOfALongListForTheWhole()
    {
        Scenario scenario = *Scenario::load(u"success"_s);
        scenario.addDatabases(400, 7);
        LiveProgram live(scenario, 1);
        const QByteArray whole = SimClient(live.simulated[0]).get(u"/v1/crdbs"_s).body;
        live.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"GET"_s,
                .path = u"/v1/crdbs"_s,
                .status = 200,
                .contentType = "application/json",
                .body = whole.left(whole.size() - 1)});

        QVERIFY(readsAll(live));

        const ClusterFacts &facts = *live.probe->factsOf(live.cluster(0));
        QVERIFY(!facts.crdbs.value && facts.crdbs.failure);
        QCOMPARE(facts.crdbs.failure->transport, Transport::NotUnderstood);
        QVERIFY(live.probe->factsOf(live.cluster(1))->crdbs.isKnown());
    }
};

QTEST_GUILESS_MAIN(TestDatabaseLists)
#include "tst_databaselists.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworldtest.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonValue captured(const QString &file)
{
    QFile source(QStringLiteral(TEST_DATA_DIR) + u"/captured/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no recorded file %s", qPrintable(file));
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue parsed(const ApiReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString typeName(const QJsonValue &value)
{
    static const std::map<QJsonValue::Type, QString> names{{QJsonValue::Null, u"null"_s}, {QJsonValue::Bool, u"bool"_s},
        {QJsonValue::Double, u"number"_s}, {QJsonValue::String, u"text"_s}, {QJsonValue::Array, u"list"_s},
        {QJsonValue::Object, u"object"_s}, {QJsonValue::Undefined, u"missing"_s}};
    return names.at(value.type());
}

/// Every key of the recorded object must be in ours with a value of the same type; lists are compared by their first elements.
/// Objects whose keys are data (crdb, dependencies) are not looked into.
void compareShape(const QJsonValue &recorded, const QJsonValue &ours, const QString &place, QStringList &differences)
{
    if (typeName(recorded) != typeName(ours)) {
        differences.append(u"%1: %2 recorded, %3 here"_s.arg(place, typeName(recorded), typeName(ours)));
        return;
    }
    if (recorded.isArray() && !recorded.toArray().isEmpty() && !ours.toArray().isEmpty())
        compareShape(recorded.toArray().at(0), ours.toArray().at(0), place + u"[0]"_s, differences);
    const QJsonObject object = recorded.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        compareShape(*it, ours.toObject().value(it.key()), place + u'.' + it.key(), differences);
}

} // namespace

/// The simulator's answers against recorded ones, and the oddities of the product that nobody would invent.
class TestSimWire final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasTheShapeOfTheRecording_data();
    void hasTheShapeOfTheRecording();
    void wrapsTheListOfCrdbs();
    void tellsTheDatabaseUidOnlyOfTheAskedCluster();
    void namesUidsAsTextInTheCrdbAndAsNumberInTheDatabase();
    void listsVersionsUnsortedWithMemcached();
    void listsReplicasAsText();
    void masksSecretsOnlyWhenTold();
    void keepsTheVersionOfCreationInTheConfiguration();
    void tellsRecordedTaskBodies();
    void showsProgressOnlyWhenVerbose();
    void writesNullForAbsentWhenTold();
    void trimsToFields();
    void showsTheChangeInTheHealthReport();
    void tellsWhatARoleMayDo();
    void recordedModulesDifferOnlyInTheirUid();
};

void TestSimWire::hasTheShapeOfTheRecording_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::newRow("database") << u"cluster/bdb_single.json"_s << u"/v1/bdbs/1"_s;
    QTest::newRow("databases") << u"cluster/bdbs_list.json"_s << u"/v1/bdbs"_s;
    QTest::newRow("nodes") << u"cluster/nodes_list.json"_s << u"/v1/nodes"_s;
    QTest::newRow("node") << u"cluster/node_single.json"_s << u"/v1/nodes/1"_s;
    QTest::newRow("cluster") << u"cluster/cluster.json"_s << u"/v1/cluster"_s;
    QTest::newRow("modules") << u"cluster/modules_list.json"_s << u"/v1/modules"_s;
    QTest::newRow("license") << u"cluster/license.json"_s << u"/v1/license"_s;
    QTest::newRow("crdbs") << u"crdb/crdbs_list_one_item.json"_s << u"/v1/crdbs"_s;
    QTest::newRow("task not found") << u"errors/400_crdb_coordinator_problem.json"_s << u"/v1/crdb_tasks/none"_s;
}

void TestSimWire::hasTheShapeOfTheRecording()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    WorldUnderTest sim;

    const QJsonValue ours = parsed(sim.get(path));

    QStringList differences;
    compareShape(captured(file), ours, {}, differences);
    QCOMPARE(differences.join(u'\n'), QString());
}

void TestSimWire::wrapsTheListOfCrdbs()
{
    WorldUnderTest wrapped;
    WorldUnderTest bare(R"({"guesses":{"wrapped_crdb_list":false}})");

    QCOMPARE(parsed(wrapped.get(u"/v1/crdbs"_s)).toObject().value("crdbs"_L1).toArray().size(), 8);
    QCOMPARE(parsed(bare.get(u"/v1/crdbs"_s)).toArray().size(), 8);
}

void TestSimWire::tellsTheDatabaseUidOnlyOfTheAskedCluster()
{
    WorldUnderTest sim;

    const QJsonArray instances = parsed(sim.get(u"/v1/crdbs/"_s + Checkout, 1)).toObject().value("instances"_L1).toArray();

    QVERIFY(!instances.at(0).toObject().contains("db_uid"_L1));
    QVERIFY(instances.at(1).toObject().value("db_uid"_L1).isString());
    QVERIFY(!instances.at(2).toObject().contains("db_uid"_L1));
}

void TestSimWire::namesUidsAsTextInTheCrdbAndAsNumberInTheDatabase()
{
    WorldUnderTest sim;

    const QJsonObject crdb = parsed(sim.get(u"/v1/crdbs/"_s + Checkout, 2)).toObject();
    const QJsonValue uid = crdb.value("local_databases"_L1).toArray().at(0).toObject().value("bdb_uid"_L1);
    const QJsonObject bdb = parsed(sim.get(u"/v1/bdbs/"_s + uid.toString(), 2)).toObject();

    QVERIFY(uid.isString());
    QCOMPARE(bdb.value("uid"_L1).toInt(), uid.toString().toInt());
    QCOMPARE(bdb.value("crdt_guid"_L1).toString(), Checkout);
}

void TestSimWire::listsVersionsUnsortedWithMemcached()
{
    WorldUnderTest sim;

    const QJsonArray versions =
        parsed(sim.get(u"/v1/nodes"_s)).toArray().at(0).toObject().value("supported_database_versions"_L1).toArray();

    QStringList words;
    for (const QJsonValue &version : versions)
        words.append(version.toObject().value("redis_version"_L1).toString());
    QVERIFY(words.contains(QString())); // memcached has none
    QStringList sorted = words;
    sorted.sort();
    QVERIFY(words != sorted);
}

void TestSimWire::listsReplicasAsText()
{
    WorldUnderTest sim;

    const QJsonObject bdb = parsed(sim.get(u"/v1/bdbs/1"_s)).toObject();

    QCOMPARE(bdb.value("crdt_replicas"_L1), QJsonValue(u"1,2,3"_s));
    QCOMPARE(bdb.value("crdt_modules"_L1), QJsonValue(u"[]"_s));
    QCOMPARE(bdb.value("crdt_sources"_L1).toArray().size(), 2);
}

void TestSimWire::masksSecretsOnlyWhenTold()
{
    WorldUnderTest open;
    WorldUnderTest masked(R"({"guesses":{"secrets_masked":true}})");

    const QString secret = parsed(open.get(u"/v1/bdbs/1"_s)).toObject().value("authentication_admin_pass"_L1).toString();

    QCOMPARE(secret.size(), 48);
    QVERIFY(open.get(u"/v1/crdbs"_s).body.contains(secret.toLatin1()));
    QVERIFY(!masked.get(u"/v1/crdbs"_s).body.contains(secret.toLatin1()));
    QVERIFY(!masked.get(u"/v1/bdbs"_s).body.contains(secret.toLatin1()));
}

void TestSimWire::keepsTheVersionOfCreationInTheConfiguration()
{
    WorldUnderTest sim;
    sim.upgrade(Catalog, R"({"redis_version":"8.4"})");
    sim.advance(60);

    const QJsonObject config = parsed(sim.get(u"/v1/crdbs/"_s + Catalog)).toObject().value("default_db_config"_L1).toObject();

    QCOMPARE(config.value("redis_version"_L1).toString(), u"7.4"_s);
    QCOMPARE(config.value("module_list"_L1).toArray().at(0).toObject().value("semantic_version"_L1).toString(), u"8.4.0"_s);
}

void TestSimWire::tellsRecordedTaskBodies()
{
    WorldUnderTest sim(R"({"guesses":{"poor_task":true},"failures":[{"step":"init","description":"Error [401]"}]})");
    const QJsonValue created = parsed(sim.upgrade(Checkout, "{}"));
    sim.advance(10);

    const QJsonValue failed = parsed(sim.get(u"/v1/crdb_tasks/t-1"_s));

    QStringList differences;
    compareShape(captured(u"crdb/task_created_response.json"_s), created, {}, differences);
    compareShape(captured(u"crdb/task_failed.json"_s), failed, {}, differences);
    QCOMPARE(differences.join(u'\n'), QString());
    QCOMPARE(failed.toObject().keys(), (QStringList{u"errors"_s, u"id"_s, u"status"_s}));
}

void TestSimWire::showsProgressOnlyWhenVerbose()
{
    WorldUnderTest sim;
    sim.upgrade(Checkout, "{}");
    sim.advance(5);

    const QJsonObject brief = parsed(sim.get(u"/v1/crdb_tasks/t-1"_s)).toObject();
    const QJsonObject verbose = sim.task();

    QVERIFY(!brief.contains("progress"_L1));
    QVERIFY(!brief.contains("ended"_L1));
    QCOMPARE(brief.value("operation"_L1).toString(), u"upgrade_crdb"_s);
    QCOMPARE(brief.value("started"_L1).toString(), u"2026-08-21T10:00:01Z"_s); // a second in the queue
    QCOMPARE(verbose.value("progress"_L1).toObject().value("clusters"_L1).toArray().size(), 3);
}

void TestSimWire::writesNullForAbsentWhenTold()
{
    WorldUnderTest sim(R"({"guesses":{"null_for_absent":true,"guid_in_task":false}})");
    sim.upgrade(Checkout, "{}");

    const QJsonObject task = sim.task();

    QVERIFY(task.value("crdb_guid"_L1).isNull());
    QVERIFY(task.value("ended"_L1).isNull());
}

void TestSimWire::trimsToFields()
{
    WorldUnderTest sim;

    const QJsonArray list = parsed(sim.get(u"/v1/bdbs?fields=uid,name,nonsense"_s)).toArray();

    QCOMPARE(list.at(0).toObject(), (QJsonObject{{u"name"_s, u"checkout"_s}, {u"uid"_s, 1}}));
}

void TestSimWire::showsTheChangeInTheHealthReport()
{
    WorldUnderTest sim;
    const QString path = u"/v1/crdbs/"_s + Checkout + u"/health_report"_s;
    const auto configurations = [&] { return parsed(sim.get(path)).toArray().at(0).toObject().value("configurations"_L1).toArray(); };
    QCOMPARE(configurations().size(), 1);
    sim.upgrade(Checkout, "{}");
    sim.advance(5);
    const QJsonArray during = configurations();
    sim.advance(60);

    QCOMPARE(during.size(), 2);
    QCOMPARE(during.at(1).toObject().value("status"_L1).toString(), u"posted"_s);
    QCOMPARE(configurations().size(), 1);
    QCOMPARE(configurations().at(0).toObject().value("version"_L1).toInt(), 4);
    QCOMPARE(parsed(sim.get(path + u"?instance_id=2"_s)).toArray().size(), 1);
}

void TestSimWire::tellsWhatARoleMayDo()
{
    WorldUnderTest sim;

    const auto permissions = [&sim](const QString &role) {
        return parsed(sim.get(u"/v1/users/permissions/"_s + role)).toObject().value(role).toObject().value("api_permissions"_L1).toArray();
    };

    QVERIFY(permissions(u"db_member"_s).contains(u"upgrade_crdb"_s));
    QVERIFY(!permissions(u"db_viewer"_s).contains(u"upgrade_crdb"_s));
    QVERIFY(permissions(u"none"_s).isEmpty());
    QCOMPARE(sim.get(u"/v1/users/permissions/king"_s).status, 404);
}

void TestSimWire::recordedModulesDifferOnlyInTheirUid()
{
    WorldUnderTest sim;
    const QJsonArray recorded = captured(u"cluster/modules_list.json"_s).toArray();

    const QJsonArray ours = parsed(sim.get(u"/v1/modules"_s)).toArray();

    QCOMPARE(ours.size(), recorded.size() + 12); // and four modules for 8.2, 8.4 and 8.6
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        QJsonObject was = recorded.at(i).toObject();
        QJsonObject is = ours.at(i).toObject();
        for (const QString &key : {u"uid"_s, u"email"_s}) {
            was.remove(key);
            is.remove(key);
        }
        QCOMPARE(is, was);
    }
}

QTEST_GUILESS_MAIN(TestSimWire)
#include "tst_simwire.moc"

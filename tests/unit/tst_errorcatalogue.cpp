// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcatalogue.h"

#include "errorentries.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errors;

namespace {

std::vector<Entry> allEntries()
{
    std::vector<Entry> all;
    for (const auto entries : {upgradeEntries(), openEntries(), readEntries(), connectionEntries(), localEntries()}) {
        all.insert(all.end(), entries.begin(), entries.end());
    }
    return all;
}

/// A failure that is what the entry asks for and nothing more.
Failure failureFor(const Key &key)
{
    Failure failure;
    failure.call = key.call.value_or(Call::ReadCluster);
    failure.transport = key.transport.value_or(Transport::None);
    failure.storage = key.storage;
    failure.detail = key.detail;
    failure.http = key.http > 0 && key.http < 10 ? key.http * 100 + 9 : key.http;
    failure.errorCode = key.code ? QString::fromLatin1(key.code) : u"a code of its own"_s;
    failure.description = key.said ? QString::fromLatin1(key.said) : u"what the cluster said"_s;
    failure.bodyLeft = key.bodyLeft == Tri::Yes;
    failure.gatewayPage = key.gatewayPage == Tri::Yes;
    failure.routeMissing = key.routeMissing == Tri::Yes;
    failure.databaseMissing = key.databaseMissing == Tri::Yes;
    failure.clusterName = key.clusterNamed == Tri::Yes ? u"rs-west"_s : QString();
    failure.retryAfterSeconds = key.retryAfter == Tri::Yes ? std::optional(30) : std::nullopt;
    failure.host = u"rs-east:9443"_s;
    return failure;
}

Failure upgrade(int http, const QString &code = {}, const QString &said = {})
{
    Failure failure;
    failure.call = Call::Upgrade;
    failure.http = http;
    failure.errorCode = code;
    failure.description = said;
    failure.bodyLeft = true;
    return failure;
}

QString idOf(const Failure &failure)
{
    return explain(failure).id;
}

} // namespace

class ErrorCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reachesEveryEntryOnce();
    void leavesNoPartEmpty();
    void namesOnlyPagesThatExist();
    void picksTheMostExactEntry_data();
    void picksTheMostExactEntry();
    void tellsWhatBecameOfAnUpgrade();
    void saysThatItDoesNotKnow_data();
    void saysThatItDoesNotKnow();
    void keepsMarksInForeignText();
    void explainsEveryTransportOfEveryCall();
};

void ErrorCatalogueTest::reachesEveryEntryOnce()
{
    QSet<QString> ids;

    for (const Entry &entry : allEntries()) {
        QCOMPARE(idOf(failureFor(entry.key)), QString::fromLatin1(entry.id));
        ids.insert(QString::fromLatin1(entry.id));
    }

    QCOMPARE(static_cast<std::size_t>(ids.size()), allEntries().size());
    QVERIFY(ids.size() >= 45);
}

void ErrorCatalogueTest::leavesNoPartEmpty()
{
    for (const Entry &entry : allEntries()) {
        for (Failure failure : {failureFor(entry.key), Failure()}) {
            const Explanation e = failure.host.isEmpty() ? explain(failure) : explain(failureFor(entry.key));

            QVERIFY2(!e.title.isEmpty() && e.title.size() <= 80, qPrintable(e.id));
            QVERIFY2(!e.title.endsWith(u'.'), qPrintable(e.title));
            QVERIFY2(e.cause.endsWith(u'.') && e.nextStep.endsWith(u'.'), qPrintable(e.id));
            for (const QString &part : {e.title, e.cause, e.nextStep}) {
                QVERIFY2(part.front().isUpper() && !part.contains(u'%') && !part.contains(u"  "_s), qPrintable(part));
            }
        }
    }
}

void ErrorCatalogueTest::namesOnlyPagesThatExist()
{
    const QSet<QString> pages{u""_s, u"references/rest-api"_s, u"references/rest-api/permissions"_s,
        u"references/rest-api/requests/crdbs/upgrade"_s, u"references/rest-api/requests/crdb_tasks"_s,
        u"installing-upgrading/upgrading/upgrade-active-active"_s, u"installing-upgrading/upgrading/upgrade-database"_s,
        u"security/certificates"_s, u"security/access-control/manage-users/login-lockout"_s,
        u"security/access-control/disable-basic-authentication"_s, u"networking/port-configurations"_s, u"databases/active-active/syncer"_s,
        u"databases/active-active/planning"_s};

    for (const Entry &entry : allEntries()) {
        QVERIFY2(pages.contains(QString::fromLatin1(entry.documentation)), entry.documentation);
    }
}

void ErrorCatalogueTest::picksTheMostExactEntry_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("id");
    const auto with = [](Failure f, const auto &change) {
        change(f);
        return f;
    };
    const auto gateway = [](Failure &f) { f.gatewayPage = true; };
    Failure task;
    task.call = Call::TaskItself;
    task.errorCode = u"internal_error"_s;
    task.description = u"Error [401]"_s;

    QTest::newRow("400 problem+json") << upgrade(400, {}, u"'yes' is not of type 'boolean'"_s) << u"upgrade.400.schema"_s;
    QTest::newRow("400 unknown code") << upgrade(400, u"name_violation"_s) << u"upgrade.400"_s;
    QTest::newRow("400 page") << with(upgrade(400), gateway) << u"upgrade.400"_s;
    QTest::newRow("400 known code") << upgrade(400, u"invalid_version"_s) << u"upgrade.400.invalid_version"_s;
    QTest::newRow("401 expired") << upgrade(401, u"password_expired"_s) << u"upgrade.401.password_expired"_s;
    QTest::newRow("403 page of a proxy") << with(upgrade(403), [](Failure &f) {
        f.gatewayPage = true;
        f.transport = Transport::NotUnderstood;
    }) << u"upgrade.403"_s;
    QTest::newRow("404 undecided") << upgrade(404, u"crdb_not_found"_s) << u"upgrade.404"_s;
    QTest::newRow("404 no database") << with(upgrade(404, u"x"_s), [](Failure &f) { f.databaseMissing = true; })
                                     << u"upgrade.404.database_missing"_s;
    QTest::newRow("404 no route") << with(upgrade(404), [](Failure &f) { f.routeMissing = true; }) << u"upgrade.404.route_missing"_s;
    QTest::newRow("406 known code") << upgrade(406, u"module_in_use"_s) << u"upgrade.406.module_in_use"_s;
    QTest::newRow("406 no code") << upgrade(406) << u"upgrade.406"_s;
    QTest::newRow("409 busy") << upgrade(409, u"busy"_s) << u"upgrade.409.busy"_s;
    QTest::newRow("502 page") << with(upgrade(502), gateway) << u"upgrade.502.gateway"_s;
    QTest::newRow("502 page not understood") << with(upgrade(502), [](Failure &f) {
        f.gatewayPage = true;
        f.transport = Transport::NotUnderstood;
    }) << u"upgrade.502.gateway"_s;
    QTest::newRow("503 and wait") << with(upgrade(503), [](Failure &f) { f.retryAfterSeconds = 30; }) << u"upgrade.503.wait"_s;
    QTest::newRow("507") << upgrade(507) << u"upgrade.5xx"_s;
    QTest::newRow("200 page") << with(upgrade(200), [](Failure &f) {
        f.gatewayPage = true;
        f.transport = Transport::NotUnderstood;
    }) << u"upgrade.other_page"_s;
    QTest::newRow("200 cut by a reset") << with(upgrade(200), [](Failure &f) { f.transport = Transport::ConnectionLost; })
                                        << u"upgrade.lost_sent"_s;
    QTest::newRow("400 cut by a reset") << with(upgrade(400), [](Failure &f) { f.transport = Transport::ConnectionLost; })
                                        << u"upgrade.lost_sent"_s;
    QTest::newRow("503 timed out in the body") << with(upgrade(503), [](Failure &f) { f.transport = Transport::TimedOut; })
                                               << u"upgrade.timeout_sent"_s;
    QTest::newRow("200 other task") << with(upgrade(200), [](Failure &f) { f.transport = Transport::OtherTask; })
                                    << u"upgrade.other_task"_s;
    QTest::newRow("peer credentials") << task << u"task.peer_credentials"_s;
    QTest::newRow("peer credentials, named") << with(task, [](Failure &f) { f.clusterName = u"rs-eu"_s; }) << u"task.peer_credentials"_s;
    QTest::newRow("peer unavailable") << with(task, [](Failure &f) { f.description = u"Error [503]"_s; }) << u"task.peer_unavailable"_s;
    QTest::newRow("400 names the time to keep")
        << with(upgrade(400), [](Failure &f) { f.description = u"bad X-Result-TTL"_s; }) << u"upgrade.400.result_ttl"_s;
    QTest::newRow("nodes differ, as the cluster says") << with(task, [](Failure &f) {
        f.errorCode = u"upgrade_bdb_failed"_s;
        f.description = u"not all nodes upgraded to the same version"_s;
    }) << u"task.upgrade_bdb_failed.nodes"_s;
    QTest::newRow("no code, named") << with(task, [](Failure &f) {
        f.errorCode.clear();
        f.description = u"x"_s;
        f.clusterName = u"rs-eu"_s;
    }) << u"task.failed.cluster"_s;
    QTest::newRow("read of a task 404") << with(Failure(), [](Failure &f) {
        f.call = Call::ReadTask;
        f.http = 404;
    }) << u"readtask.404"_s;
    QTest::newRow("sign-in refused by the port") << with(Failure(), [](Failure &f) {
        f.call = Call::SignIn;
        f.transport = Transport::Refused;
    }) << u"read.refused"_s;
}

void ErrorCatalogueTest::picksTheMostExactEntry()
{
    QFETCH(Failure, failure);

    QTEST(idOf(failure), "id");
}

void ErrorCatalogueTest::tellsWhatBecameOfAnUpgrade()
{
    const QSet<int> refusals{307, 308, 400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 422};
    const QString nothingStarted = u"Nothing was started."_s;
    const QString notKnown = u"We do not know whether the upgrade started"_s;

    for (int http = 300; http < 600; ++http) {
        for (const QString &code : {u""_s, u"busy"_s, u"something else"_s}) {
            const Explanation e = explain(upgrade(http, code));
            const bool refused = refusals.contains(http);

            QVERIFY2(e.nextStep.contains(nothingStarted) == refused, qPrintable(e.id));
            QVERIFY2(e.nextStep.contains(notKnown) == !refused, qPrintable(e.id));
            QVERIFY2(refused || e.nextStep.contains(u"nothing will be sent again"_s), qPrintable(e.id));
        }
    }
    for (const Entry &entry : allEntries()) {
        if (entry.key.call == Call::Upgrade && refusals.contains(entry.key.http)) {
            QVERIFY2(explain(failureFor(entry.key)).nextStep.startsWith(nothingStarted), entry.id);
        }
    }
    for (const auto transport : {Transport::HostNotFound, Transport::Refused, Transport::NoRoute, Transport::TimedOut,
             Transport::ConnectionLost, Transport::CertificateNotTrusted, Transport::CertificateChanged, Transport::TlsFailed,
             Transport::SignedOut, Transport::NotSent}) {
        Failure failure = upgrade(0);
        failure.transport = transport;
        failure.bodyLeft = false;
        QVERIFY2(explain(failure).nextStep.startsWith(u"Nothing was sent."_s), qPrintable(idOf(failure)));
    }
}

void ErrorCatalogueTest::saysThatItDoesNotKnow_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("id");
    Failure teapot;
    teapot.http = 418;
    QTest::newRow("upgrade 418") << upgrade(418, u"teapot"_s, u"short and stout"_s) << u"upgrade.unknown"_s;
    QTest::newRow("read 418") << teapot << u"unknown"_s;
    QTest::newRow("nothing at all") << Failure() << u"unknown"_s;
}

void ErrorCatalogueTest::saysThatItDoesNotKnow()
{
    QFETCH(Failure, failure);

    const Explanation e = explain(failure);

    QTEST(e.id, "id");
    QVERIFY(!e.known);
    QVERIFY(!e.title.isEmpty() && !e.nextStep.isEmpty());
    QVERIFY(failure.description.isEmpty() || e.cause.contains(failure.description));
    QVERIFY(explain(upgrade(400)).known);
}

void ErrorCatalogueTest::keepsMarksInForeignText()
{
    Failure failure = upgrade(503, {}, u"100%1 %2 <b>%6</b>"_s);
    failure.host = u"%2:9443"_s;

    QVERIFY(explain(failure).cause.contains(u"“100%1 %2 <b>%6</b>”"_s));
}

void ErrorCatalogueTest::explainsEveryTransportOfEveryCall()
{
    for (const Call call : {Call::SignIn, Call::ReadCluster, Call::ReadDatabase, Call::ReadTask, Call::Upgrade}) {
        for (int t = static_cast<int>(Transport::HostNotFound); t <= static_cast<int>(Transport::NotSent); ++t) {
            for (const bool left : {false, true}) {
                Failure failure;
                failure.call = call;
                failure.transport = static_cast<Transport>(t);
                failure.bodyLeft = left;
                const bool otherTask = failure.transport == Transport::OtherTask && call != Call::ReadTask && call != Call::Upgrade;
                const bool needsStatus =
                    call == Call::Upgrade && (failure.transport == Transport::NotUnderstood || failure.transport == Transport::TooLarge);
                failure.http = needsStatus ? 200 : 0;

                QVERIFY2(explain(failure).known || otherTask, qPrintable(QString::number(t)));
            }
        }
    }
    for (int s = static_cast<int>(StorageFault::CannotOpen); s <= static_cast<int>(StorageFault::NewerVersion); ++s) {
        Failure failure;
        failure.call = Call::Journal;
        failure.storage = static_cast<StorageFault>(s);
        QVERIFY(explain(failure).id.startsWith(u"journal."_s));
    }
}

QTEST_GUILESS_MAIN(ErrorCatalogueTest)
#include "tst_errorcatalogue.moc"

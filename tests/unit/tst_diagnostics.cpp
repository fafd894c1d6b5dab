// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void leavesNamesOutOfRoutes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("route");
        QTest::newRow("upgrade") << u"POST /v1/crdbs/5d1c3d2e-0000-4000-8000-000000000001/upgrade: 200, 12 ms"_s
                                 << u"POST /v1/crdbs/{id}/upgrade: 200, 12 ms"_s;
        QTest::newRow("task") << u"GET /v1/crdb_tasks/nightly-7?verbose=true: 404, 3 ms"_s
                              << u"GET /v1/crdb_tasks/{id}?verbose: 404, 3 ms"_s;
        QTest::newRow("number") << u"GET /v1/actions/bdb/12: 200, 1 ms"_s << u"GET /v1/actions/bdb/{id}: 200, 1 ms"_s;
        QTest::newRow("plain") << u"GET /v1/nodes: connection refused, 0 ms"_s << u"GET /v1/nodes: connection refused, 0 ms"_s;
        QTest::newRow("keys") << u"GET /v1/bdbs?fields=uid,name&secret=x: 200, 1 ms"_s << u"GET /v1/bdbs?fields&secret: 200, 1 ms"_s;
        QTest::newRow("role") << u"GET /v1/users/permissions/auditor: 200, 1 ms"_s << u"GET /v1/users/permissions/{id}: 200, 1 ms"_s;
        QTest::newRow("none") << u"odd"_s << u"odd"_s;
    }

    void leavesNamesOutOfRoutes()
    {
        QFETCH(QString, line);

        QTEST(diagnostics::route(line), "route");
    }

    void saysWhatRuns()
    {
        Diagnostics facts{
            .program = u"crdb-upgrader 1"_s, .qt = u"6.4.2"_s, .tls = u"OpenSSL 3"_s, .system = u"Debian"_s, .platform = u"xcb"_s};
        facts.clusters.push_back({.state = u"connected"_s, .softwareVersions = {u"8.0.18-1"_s}});
        facts.clusters.push_back({.state = u"signed out"_s, .softwareVersions = {}, .simulation = true});
        facts.requests.push_back(
            {.at = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC), .cluster = 1, .line = u"GET /v1/nodes: 200, 4 ms"_s});

        const QString text = diagnostics::text(facts);

        QVERIFY(text.contains(u"Cluster 1: connected, 8.0.18-1\n"_s));
        QVERIFY(text.contains(u"Cluster 2 (SIMULATION): signed out, version not known\n"_s));
        QVERIFY(text.contains(u"2026-11-24T03:00:00.000Z  cluster 1  GET /v1/nodes: 200, 4 ms\n"_s));
    }

    void holdsNoSecret()
    {
        Diagnostics facts{.program = u"p"_s, .qt = u"q"_s, .tls = u"t"_s, .system = u"password=CANARY"_s, .platform = u"x"_s};
        facts.requests.push_back({.at = {}, .cluster = 1, .line = u"GET /v1/CANARY?token=CANARY: 200, Bearer CANARY123456"_s});

        const QString text = diagnostics::text(facts);

        QVERIFY2(!text.contains(u"CANARY"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"

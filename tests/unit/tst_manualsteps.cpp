// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualsteps.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestManualSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fillsInWhatIsKnownAndNothingElse()
    {
        const CrdbGuid guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01");
        DatabaseView database{.guid = guid, .name = u"checkout"_s, .crdb = CrdbFacts{.guid = guid}};
        InstanceFacts known;
        known.bdbUid = 7;
        known.fullVersion = u"7.4.3"_s;
        database.instances.push_back({InstanceRef{1, u"rs-east.example.com"_s, {}}, ClusterId{u"a"_s}, {known, {}, {}}});
        database.instances.push_back({InstanceRef{2, u"rs-west.example.com"_s, {}}, {}, {}});

        const QString steps = manualUpgradeSteps(database);

        QVERIFY(steps.startsWith(u"Upgrade checkout (CRDB 5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01) by hand"_s));
        QVERIFY2(steps.contains(u"rs-east.example.com (now Redis 7.4.3)"_s), qPrintable(steps));
        QVERIFY(steps.contains(u"rladmin upgrade db db:7\n"_s));
        QVERIFY(steps.contains(u"rladmin upgrade db db:<number of the database there>\n"_s));
        QCOMPARE(steps.count(u"[ ] "_s), 6);
        // Each instance first, then the featureset, then the modules: the order is the documented one.
        const auto at = [&steps](const QString &part) { return steps.indexOf(part); };
        QVERIFY(at(u"db:7"_s) < at(u"--featureset-version yes"_s));
        QVERIFY(at(u"rs-west"_s) < at(u"--featureset-version yes"_s));
        QVERIFY(at(u"--featureset-version yes"_s) < at(u"--update-db-config-modules true"_s));
    }
};

QTEST_GUILESS_MAIN(TestManualSteps)
#include "tst_manualsteps.moc"

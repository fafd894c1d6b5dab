// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcard.h"
#include "errorlist.h"
#include "fittable.h"
#include "uitest.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

Failure refusedForModule()
{
    Failure failure;
    failure.call = Call::Upgrade;
    failure.http = 406;
    failure.errorCode = u"unsupported_module_capabilities"_s;
    failure.description = u"New module version capabilities don't comply with the database configuration"_s;
    failure.rawBody = u"{\"error_code\":\"unsupported_module_capabilities\"}"_s;
    failure.host = u"rs-east.example.com:9443"_s;
    return failure;
}

FitReport misfit()
{
    ModuleEntry entry;
    entry.name = u"timeseries"_s;
    entry.semanticVersion = u"8.0.2"_s;
    ModuleFit bad{.module = u"timeseries"_s, .versionNow = u"1.10.17"_s, .after = entry};
    bad.missing.push_back({u"crdb"_s, u"the database is Active-Active"_s, true});
    entry.name = u"search"_s;
    ModuleFit good{.module = u"search"_s, .versionNow = u"2.10.17"_s, .after = entry, .versionsThatFit = {u"8.4.2 (Redis 8.4)"_s}};
    return {.cluster = u"rs-east.example.com"_s, .target = {8, 4}, .modules = {good, bad}};
}

QString cell(const FitTable &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestErrorCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void saysWhatWhyAndWhatNow()
    {
        const Failure failure = refusedForModule();
        const ErrorCard card(failure, nullptr);

        const QString text = ui::labels(card);

        const Explanation words = explain(failure);
        QVERIFY(text.contains(words.title));
        QVERIFY(text.contains(words.cause));
        QVERIFY(text.contains(words.nextStep));
        QVERIFY(text.contains(u"Why"_s) && text.contains(u"What now"_s));
    }

    void keepsTheClustersOwnWordsApart()
    {
        const ErrorCard card(refusedForModule(), nullptr);

        const auto *original = ui::named<QPlainTextEdit>(card, u"What the cluster said"_s);

        QVERIFY(original && original->isReadOnly());
        QCOMPARE(original->toPlainText(), refusedForModule().rawBody);
    }

    void namesTheModuleThatDoesNotFitFirst()
    {
        const ErrorCard card(refusedForModule(), {misfit()}, true, nullptr);

        const auto *table = card.findChild<FitTable *>();

        QVERIFY(table);
        QCOMPARE(table->accessibleName(), u"Modules and capabilities"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(cell(*table, 0, FitModel::Module), u"timeseries"_s);
        QCOMPARE(cell(*table, 0, FitModel::Missing), u"crdb: the database is Active-Active"_s);
        QCOMPARE(cell(*table, 0, FitModel::Versions), u"none"_s);
        QCOMPARE(cell(*table, 1, FitModel::Module), u"search"_s);
        QCOMPARE(cell(*table, 1, FitModel::Missing), u"nothing"_s);
        QVERIFY(ui::labels(card).contains(u"What we conclude from the catalogue"_s));
    }

    void saysSoWhereTheCatalogueExplainsNothing()
    {
        FitReport fits = misfit();
        fits.modules.pop_back();
        const ErrorCard fine(refusedForModule(), {fits}, true, nullptr);
        const ErrorCard unread(refusedForModule(), {}, true, nullptr);

        QVERIFY(ui::labels(fine).contains(u"No misfit was found"_s));
        QVERIFY(ui::labels(unread).contains(u"could not be read"_s));
        QVERIFY(!unread.findChild<FitTable *>());
    }

    void onlyModuleRefusalsAskTheCatalogue()
    {
        Failure forbidden;
        forbidden.call = Call::Upgrade;
        forbidden.http = 403;

        QVERIFY(concernsModules(refusedForModule()));
        QVERIFY(!concernsModules(forbidden));
    }

    void textFromOutsideStaysPlain()
    {
        Failure failure = refusedForModule();
        failure.errorCode = u"x"_s;
        failure.description = u"<font color=#ff00fe>X</font><img src=/canary.png>"_s;
        failure.rawBody = failure.description;

        const ErrorCard card(failure, nullptr);

        for (const QLabel *label : card.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void listKeepsItsCardsWhileNothingDiffers()
    {
        Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
        task.state = TaskState::Rejected;
        task.failure = refusedForModule();
        ErrorList list(nullptr);
        list.set(task, {});
        auto *before = list.findChild<ErrorCard *>();

        task.lastConfirmed = QDateTime::currentDateTimeUtc();
        list.set(task, {});

        QCOMPARE(list.count(), 1);
        QCOMPARE(list.findChildren<ErrorCard *>(), QList<ErrorCard *>{before}); // no second one beside one that is going away
        QCOMPARE(list.accessibleName(), u"Errors"_s);
    }

    void listShowsEveryErrorOfTheTaskOnce()
    {
        Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
        task.state = TaskState::Failed;
        task.seen.errors = {{u"rs-west.example.com"_s, u"internal_error"_s, u"a"_s}, {u"rs-eu.example.com"_s, u"other"_s, u"b"_s}};
        task.failure = Failure{.call = Call::TaskItself, .errorCode = u"internal_error"_s};
        ErrorList list(nullptr);

        list.set(task, {});

        QCOMPARE(list.count(), 2);
        QVERIFY(!ui::labels(list).contains(u"No problems so far."_s));
    }

    void listSaysNoProblemsOnlyWhereThereAreNone()
    {
        Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
        ErrorList list(nullptr);
        const auto saysNone = [&](TaskState state, bool answerLost = false) {
            task.state = state;
            list.set(task, {}, answerLost);
            return ui::labels(list).contains(u"No problems so far."_s);
        };

        QVERIFY(saysNone(TaskState::Running) && saysNone(TaskState::Verified));
        for (const TaskState state : {TaskState::Unknown, TaskState::Unverified, TaskState::Mismatch, TaskState::Failed})
            QVERIFY2(!saysNone(state), qPrintable(storedName(state)));
        QVERIFY(!saysNone(TaskState::Verified, true));
    }
};

QTEST_MAIN(TestErrorCard)
#include "tst_errorcard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceendscard.h"
#include "showntime.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QTableView>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 40000;

/// All that the table writes, without what changes by itself.
QStringList firstColumn(const QTableView &table)
{
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        cells.append(table.model()->index(row, 0).data().toString());
    }
    return cells;
}

QTime firstTime(const QString &text)
{
    static const QRegularExpression clock(u"\\d\\d:\\d\\d:\\d\\d"_s);
    return QTime::fromString(clock.match(text).captured(), u"HH:mm:ss"_s);
}

} // namespace

/// One switch writes every moment of the window in UTC, at once and at the next start.
class TestTimesInUtc : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Kolkata"); // five and a half hours: hours and minutes must move
        ::tzset();
        startLikeTheProgram();
    }
    void init() { ui::failOnWarnings(); }
    void cleanup() { showntime::setUtc(false); }

    void movesEveryMomentOfATask()
    {
        LiveProgram program(u"success"_s);
        WindowBench bench(program);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified, Patience));
        bench.window.showTask(id);
        auto *events = ui::named<QTableView>(bench.window, u"Events"_s);
        QVERIFY(events);
        QTRY_VERIFY(events->model()->rowCount() > 4);
        QWidget *verdict = ui::named<QWidget>(bench.window, u"Verification"_s);
        QTRY_VERIFY(firstTime(ui::labels(*verdict)).isValid());
        const QTime readHere = firstTime(ui::labels(*verdict));
        const QStringList eventsHere = firstColumn(*events);
        QVERIFY(ui::labels(bench.window).contains(u"local time (IST)"_s));

        bench.action(u"Times in UTC"_s)->trigger();

        QVERIFY(ui::labels(bench.window).contains(u"times in UTC"_s));
        QCOMPARE(firstTime(ui::labels(*verdict)), readHere.addSecs(-19800));
        const QStringList eventsThere = firstColumn(*events);
        QCOMPARE(eventsThere.size(), eventsHere.size());
        for (qsizetype i = 0; i < eventsHere.size(); ++i) {
            QCOMPARE(firstTime(eventsThere[i]), firstTime(eventsHere[i]).addSecs(-19800));
        }

        bench.action(u"Times in UTC"_s)->trigger();

        QCOMPARE(firstTime(ui::labels(*verdict)), readHere);
        QCOMPARE(firstColumn(*events), eventsHere);
    }

    void movesWhatIsKnownOfInstancesAfterAFailure()
    {
        LiveProgram program(u"fails-on-one-cluster"_s);
        WindowBench bench(program);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Failed, Patience));
        bench.window.showTask(id);
        QWidget *card = ui::named<InstanceEndsCard>(bench.window, u"Instances"_s);
        QVERIFY(card);
        QTRY_VERIFY(firstTime(ui::labels(*card)).isValid());
        const QTime here = firstTime(ui::labels(*card));

        bench.action(u"Times in UTC"_s)->trigger();

        QCOMPARE(firstTime(ui::labels(*card)), here.addSecs(-19800));
    }

    void isRememberedAndSetInTheSettings()
    {
        LiveProgram program(u"success"_s);
        {
            WindowBench bench(program);
            QVERIFY(!bench.action(u"Times in UTC"_s)->isChecked());
            bench.action(u"Settings"_s)->trigger();
            QAbstractButton *box = ui::button(bench.window, u"Times in UTC"_s);
            QVERIFY(box);

            box->click();

            QVERIFY(showntime::isUtc());
            QVERIFY(bench.action(u"Times in UTC"_s)->isChecked());
        }
        showntime::setUtc(false);
        const WindowBench next(program);

        QVERIFY(showntime::isUtc());
        QVERIFY(next.action(u"Times in UTC"_s)->isChecked());
        QVERIFY(ui::labels(next.window).contains(u"times in UTC"_s));
    }
};

QTEST_MAIN(TestTimesInUtc)
#include "tst_timesinutc.moc"

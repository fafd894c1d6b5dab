// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelpanel.h"
#include "destroydialog.h"
#include "errorcard.h"
#include "liveprogram.h"
#include "uitest.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

/// A panel on the only task of a running program, as the task's page keeps it.
class Shown
{
public:
    explicit Shown(LiveProgram &program)
        : panel(*program.tracker, &window)
    {
        window.resize(900, 600);
        window.show();
        QObject::connect(program.tracker.get(), &TaskTracker::changed, &panel, [this](const Task &task) { panel.setTask(&task); });
    }
    [[nodiscard]] int cancels(const LiveProgram &program, const TaskId &id) const
    {
        return program.simulation->arrivals(0, u"POST"_s, u"/v1/crdb_tasks/%1/actions/cancel"_s.arg(id.text()));
    }
    QWidget window;
    CancelPanel panel;
};

} // namespace

class TestCancelPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void asksBeforeAnythingIsSent()
    {
        LiveProgram program(u"slow"_s, 40);
        QVERIFY(program.connectAll());
        Shown shown(program);
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        QVERIFY(!shown.panel.isVisible());

        shown.panel.ask();

        QVERIFY(ui::labels(shown.panel).contains(u"Cancel the upgrade of checkout?"_s));
        QTRY_VERIFY(ui::button(shown.panel, u"Keep it running"_s)->hasFocus());
        QVERIFY(!ui::button(shown.panel, u"Cancel by force…"_s)->isVisibleTo(&shown.panel));
        QTest::keyClick(ui::button(shown.panel, u"Keep it running"_s), Qt::Key_Space);
        QVERIFY(!shown.panel.isVisible());
        shown.panel.ask();
        QTest::keyClick(ui::button(shown.panel, u"Keep it running"_s), Qt::Key_Escape);
        QVERIFY(!shown.panel.isVisible());
        QCOMPARE(shown.cancels(program, id), 0);
    }

    void asksTheClusterByKeys()
    {
        LiveProgram program(u"slow"_s, 40);
        QVERIFY(program.connectAll());
        Shown shown(program);
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        shown.panel.ask();

        QTest::keyClick(ui::button(shown.panel, u"Keep it running"_s), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QVERIFY(program.reaches(id, TaskState::Cancelled));
        QCOMPARE(shown.cancels(program, id), 1);
        QVERIFY(!shown.panel.isVisible());
    }

    void explainsARefusalAndKeepsForceBehindTheName()
    {
        LiveProgram program(u"slow"_s, 40);
        QVERIFY(program.connectAll());
        Shown shown(program);
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"POST"_s,
                .path = u"/v1/crdb_tasks/*/actions/cancel"_s,
                .times = 1,
                .executes = false,
                .status = 406,
                .contentType = "application/json",
                .body = R"({"error_code":"task_cannot_be_canceled","description":"Task cannot be canceled"})"});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        shown.panel.ask();
        QTest::mouseClick(ui::button(shown.panel, u"Ask the cluster to cancel"_s), Qt::LeftButton);

        const auto card = [&shown] { return shown.panel.findChild<ErrorCard *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(card(), Patience);
        QCOMPARE(card()->explanation().id, u"cancel.406"_s);
        QAbstractButton *force = ui::button(shown.panel, u"Cancel by force…"_s);
        QVERIFY(!force->isVisibleTo(&shown.panel)); // closed: never the obvious next step
        QTest::mouseClick(ui::button(shown.panel, u"Cancel by force"_s), Qt::LeftButton);
        QVERIFY(force->isVisibleTo(&shown.panel));
        force->click();

        auto *dialog = shown.panel.findChild<DestroyDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(shown.cancels(program, id), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        force->click();
        dialog = shown.panel.findChild<DestroyDialog *>();
        QTest::keyClicks(ui::named<QLineEdit>(*dialog, u"Database name"_s), u"checkout"_s);
        QTest::mouseClick(ui::button(*dialog, u"Cancel the task by force"_s), Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(shown.cancels(program, id), 2, Patience);
        QVERIFY(program.reaches(id, TaskState::Cancelled));
    }
};

QTEST_MAIN(TestCancelPanel)
#include "tst_cancelpanel.moc"

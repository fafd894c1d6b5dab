// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "director.h"
#include "exercisefile.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

inline constexpr int Patience = 40000;
inline constexpr int Moment = 10000;
inline constexpr int MostTabs = 150;

inline QString nameOf(const QWidget *widget)
{
    if (!widget) {
        return {};
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && widget->accessibleName().isEmpty() ? QString(button->text()).remove(u'&') : widget->accessibleName();
}

/// An exercise in the real window, and somebody who has a keyboard and nothing else.
class Trainee
{
public:
    explicit Trainee(const QString &name)
        : m_exercise(*exercisefile::load(name))
        , m_program(m_exercise.scenario, 20)
        , m_director(*m_program.simulation, m_clock)
        , m_bench(m_program)
    { }
    /// The window as the program shows it once the exercise was chosen.
    [[nodiscard]] bool begins()
    {
        const bool connected = m_program.connectAll();
        const ScenarioInfo &info = m_program.simulation->scenario().info;
        m_bench.window.setTraining(&m_director);
        m_bench.window.openDatabase(*CrdbGuid::parse(info.openDatabase), info.target);
        m_bench.window.setExercise(m_exercise, [](const QString &, const ExerciseScore &) -> std::optional<QString> { return {}; });
        return connected && points() < most();
    }

    /// What gets the keys: an open list takes them before what has the focus.
    [[nodiscard]] static QWidget *listener()
    {
        if (QWidget *list = QApplication::activePopupWidget()) {
            return list;
        }
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(listener(), key, modifiers); }
    static void type(const QString &text)
    {
        for (const QChar c : text) {
            QTest::keyClick(listener(), c.toLatin1());
        }
    }
    /// By Tab to the control that \a isIt.
    [[nodiscard]] static bool tabTo(const std::function<bool(const QWidget *)> &isIt)
    {
        for (int i = 0; i < MostTabs; ++i) {
            if (QApplication::focusWidget() && isIt(QApplication::focusWidget())) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] static bool tabTo(const QString &name)
    {
        return tabTo([&name](const QWidget *widget) { return nameOf(widget) == name; });
    }
    /// To the button of this name, once it is there, and presses it.
    [[nodiscard]] bool presses(const QString &name, int patience = Moment)
    {
        const auto isThere = [this, &name] {
            return std::ranges::any_of(m_bench.window.findChildren<QAbstractButton *>(),
                [&name](const QAbstractButton *each) { return each->isVisible() && each->isEnabled() && nameOf(each) == name; });
        };
        const bool found = QTest::qWaitFor(isThere, patience) && tabTo(name);
        if (found) {
            press(Qt::Key_Space);
        }
        return found;
    }

    /// The row of the Databases page that has this name; the form for it follows.
    [[nodiscard]] bool chooses(const QString &database)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        type(database);
        const auto *table = ui::named<QTableView>(m_bench.window, u"Databases"_s);
        return QTest::qWaitFor([table] { return table->model()->rowCount() == 1 && table->currentIndex().isValid(); }, Moment);
    }
    [[nodiscard]] bool fills(const QString &version)
    {
        press(Qt::Key_U, Qt::ControlModifier);
        if (!tabTo(u"CRDB GUID"_s)) {
            return false;
        }
        press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        type(version);
        press(Qt::Key_Tab);
        return true;
    }
    [[nodiscard]] bool sends()
    {
        if (!presses(u"Review"_s) || !tabTo(u"Back"_s)) {
            return false;
        }
        return QTest::qWaitFor([this] { return upgradeButton() || nextTick(); }, Moment) && ticksAndConfirms();
    }
    [[nodiscard]] bool upgrades(const QString &version = u"8.4"_s) { return fills(version) && sends(); }

    /// Some task is in this state.
    [[nodiscard]] bool sees(TaskState state) const
    {
        return QTest::qWaitFor(
            [this, state] {
                return std::ranges::any_of(m_program.tracker->tasks(), [state](const Task &task) { return task.state == state; });
            },
            Patience);
    }
    /// What the panel on the Training page says; asks until all is \a reached or time is over.
    [[nodiscard]] bool scoresFull()
    {
        showTraining();
        return QTest::qWaitFor([this] { return points() == most(); }, Moment);
    }
    void showTraining() { press(Qt::Key_6, Qt::ControlModifier); }
    [[nodiscard]] QString pointsText() const
    {
        const auto *label = ui::named<QLabel>(m_bench.window, u"Points"_s);
        return label ? label->text() : QString();
    }
    /// How the panel shows this goal: "Reached" or "Open".
    [[nodiscard]] QString goal(std::size_t place) const
    {
        for (const QLabel *label : m_bench.window.findChildren<QLabel *>()) {
            if (label->text() == m_exercise.goals.at(place).text) {
                return label->accessibleDescription();
            }
        }
        return {};
    }
    [[nodiscard]] bool isSignedOut() const
    {
        return QTest::qWaitFor(
            [this] { return m_program.clusters->status(m_program.cluster(0))->state == ClusterStatus::State::SignedOut; }, Patience);
    }
    /// Types a password into the dialog that the bar offers.
    [[nodiscard]] bool signsInWith(const QString &password)
    {
        if (!presses(u"Sign in again…"_s, Patience)) {
            return false;
        }
        auto *dialog = m_bench.window.findChild<QDialog *>();
        QApplication::setActiveWindow(dialog); // without a window manager nobody else does
        if (!dialog || !tabTo(u"Password"_s)) {
            return false;
        }
        type(password);
        press(Qt::Key_Return);
        return true;
    }
    /// Without a window manager nobody makes the window the active one once a list or a dialog is gone.
    void comesBack() { QApplication::setActiveWindow(&m_bench.window); }

private:
    [[nodiscard]] int points() const { return pointsText().section(u' ', 0, 0).toInt(); }
    [[nodiscard]] int most() const { return static_cast<int>(m_exercise.goals.size()) * PointsOfGoal; }
    [[nodiscard]] const QAbstractButton *upgradeButton() const
    {
        for (const auto *each : m_bench.window.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->isEnabled() && isUpgrade(each)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static bool isUpgrade(const QWidget *widget)
    {
        return qobject_cast<const QPushButton *>(widget) && nameOf(widget).startsWith(u"Upgrade "_s);
    }
    [[nodiscard]] const QCheckBox *nextTick() const
    {
        for (const auto *each : m_bench.window.findChildren<QCheckBox *>()) {
            if (each->isVisible() && each->isEnabled() && !each->isChecked() && isOfReview(each)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static bool isOfReview(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (widget->inherits("ReviewPage")) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool ticksAndConfirms()
    {
        for (int i = 0; i < MostTabs; ++i) {
            if (upgradeButton()) {
                return tabTo(&Trainee::isUpgrade) && (press(Qt::Key_Space), true);
            }
            const QCheckBox *tick = nextTick();
            if (tick && tabTo([tick](const QWidget *widget) { return widget == tick; })) {
                press(Qt::Key_Space);
            } else if (!QTest::qWaitFor([this] { return upgradeButton() || nextTick(); }, Moment)) {
                return false;
            }
        }
        return false;
    }

    Exercise m_exercise;
    LiveProgram m_program;
    TrainingClock m_clock;
    Director m_director;
    WindowBench m_bench;
};

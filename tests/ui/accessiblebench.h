// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibletree.h"
#include "disclosure.h"
#include "exercisefile.h"
#include "windowbench.h"

#include <array>

inline constexpr std::array Pages{
    MainWindow::Databases, MainWindow::Upgrade, MainWindow::Tasks, MainWindow::History, MainWindow::ClustersList, MainWindow::Training};

/// The window with everything that its pages can offer, read as a screen reader does.
class Opened : public WindowBench
{
public:
    explicit Opened(LiveProgram &program)
        : WindowBench(program)
    {
        window.resize(1280, 900);
        window.setLessons([] { return Lessons{Scenario::builtInInfos(), exercisefile::all()}; });
    }
    /// What a screen reader could not say, once all that arrives has arrived.
    [[nodiscard]] QString faults()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return AccessibleTree::faults(window).join(QLatin1Char('\n'));
    }
    [[nodiscard]] int controls() { return AccessibleTree::controls(window); }
    void press(const QString &text) const
    {
        for (QAbstractButton *each : window.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->isEnabled() && QString(each->text()).remove(u'&') == text) {
                each->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }
    void openAll() const
    {
        for (Disclosure *each : window.findChildren<Disclosure *>())
            each->setOpen(true);
    }
};

inline CrdbGuid databaseOf(const LiveProgram &program)
{
    return *CrdbGuid::parse(program.simulation->scenario().info.openDatabase);
}

/// Every page, with more than \a least controls each.
inline void checkAll(Opened &opened, int least)
{
    for (const auto page : Pages) {
        opened.window.showPage(page);
        QCOMPARE(opened.faults(), QString());
        QVERIFY2(opened.controls() > least, qPrintable(QString::number(opened.controls())));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

/// The findings of the checks, named `Findings`: picture, sentence, what to do, and what was read where. Evidence of passed checks is shown
/// on demand. Its accessible description holds everything that is shown. Where ticks are asked for, each finding that did not pass has its
/// own; a tick holds as long as that finding says the same for the same reasons.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    /// Gives each finding that did not pass a tick of its own.
    void askForTicks();

    void setFindings(std::vector<Finding> findings);
    /// Shown pale: they belong to something earlier.
    void setOutdated(bool outdated);
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    /// Findings that still want their tick.
    [[nodiscard]] std::vector<Finding> unticked() const;
    void clearTicks();
    /// Shows the first finding that still wants its tick, and gives that tick the focus.
    void showFirstUnticked();

signals:
    void ticksChanged();
    void manualStepsRequested(); ///< where the software is too old for the upgrade call

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QWidget *makeRow(const Finding &finding);
    QWidget *makeStepsButton(QWidget *row);
    QCheckBox *makeTick(const Finding &finding, QWidget *row);

    std::vector<Finding> m_findings;
    QSet<QString> m_ticked; ///< what was ticked, as it was said
    bool m_asks = false;
    bool m_outdated = false;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QCheckBox *m_showAll;
};

/// What was found, the worst first: "1 point for you to read and tick, 4 checks passed". What there is none of is not told.
[[nodiscard]] QString summaryOf(const std::vector<Finding> &findings);
[[nodiscard]] bool anyBlocks(const std::vector<Finding> &findings);

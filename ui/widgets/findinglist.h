// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

/// The findings of the checks, named `Findings`: picture, sentence, what to do, and what was read where. Evidence of passed checks is shown
/// on demand. One stop for the keyboard; its accessible description holds everything that is shown.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(std::vector<Finding> findings);
    /// Shown pale: they belong to something earlier.
    void setOutdated(bool outdated);
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QWidget *makeRow(const Finding &finding);

    std::vector<Finding> m_findings;
    bool m_outdated = false;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QCheckBox *m_showAll;
};

/// "4 passed, 1 to acknowledge, 0 expecting a refusal".
[[nodiscard]] QString summaryOf(const std::vector<Finding> &findings);
[[nodiscard]] bool anyBlocks(const std::vector<Finding> &findings);

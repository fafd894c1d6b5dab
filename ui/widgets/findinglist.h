// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

/// The findings of the checks, named `Findings`: picture, sentence, what to do, and what was read where. What needs attention comes first;
/// what is only to know and what passed is one line each until it is opened. Its accessible description holds everything that is shown.
/// Where ticks are asked for, each finding that did not pass has its own, and one stands for all checks that could not be made; a tick
/// holds as long as the findings say the same for the same reasons.
class FindingList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    /// Whether a tick can set aside what speaks against the upgrade: in class, to see what the cluster answers.
    enum class Blocking { Final, CanBeSetAside };
    /// Gives each finding that did not pass a tick of its own.
    void askForTicks(Blocking blocking);

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
    void runAgainRequested(const QString &id); ///< of one check
    void manualStepsRequested();               ///< where the software is too old for the upgrade call

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    /// What a tick is about: all that the finding says, but not when it was read.
    [[nodiscard]] static QString substanceOf(const Finding &finding);
    void addRow(QVBoxLayout *rows, const Finding &finding);
    void addRows(QVBoxLayout *rows, Finding::Outcome outcome);
    void addNotChecked(QVBoxLayout *rows);
    /// One line that opens; \a isOpen lives as long as the list.
    void addGroup(QVBoxLayout *rows, Finding::Outcome outcome, const QString &heading, bool &isOpen);
    QWidget *makeRow(const Finding &finding);
    QWidget *makeAgain(const Finding &finding, QWidget *row);
    QCheckBox *makeTick(const QString &text, const QString &description, const QStringList &about);
    /// Gives the focus back to what was pressed, once it can have it.
    void focusAgain();
    QWidget *makeStepsButton(QWidget *row);

    std::vector<Finding> m_findings;
    QSet<QString> m_ticked; ///< what was ticked, as it was said
    bool m_asks = false;
    Blocking m_blocking = Blocking::Final;
    bool m_outdated = false;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    bool m_showInforms = false;
    bool m_showPassed = false;
    QString m_focus;      ///< accessible name of what was pressed
    QStringList m_spoken; ///< what is shown, line by line
};

/// What was found, the worst first: "1 point for you to read and tick, 4 checks passed". What there is none of is not told.
[[nodiscard]] QString summaryOf(const std::vector<Finding> &findings);
[[nodiscard]] bool anyBlocks(const std::vector<Finding> &findings);

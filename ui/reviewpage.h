// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consequences.h"
#include "tasktracker.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class Badge;
class FindingList;
class MessageBar;
class QBoxLayout;
class QDialog;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RequestView;

/// What will happen, what the checks found, and the exact request; one button that names the act. Hands one intent to the tracker, once,
/// whatever is pressed how often.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    /// What the page asks of the form behind it.
    struct Asks {
        std::function<bool()> checksAreFresh;                                  ///< young enough to be acted upon
        std::function<ReviewSubject(const ReviewSubject &reviewed)> asItIsNow; ///< the same plan by the facts of this moment
    };
    ReviewPage(Clusters &clusters, TaskTracker &tracker, Asks asks, QWidget *parent = nullptr);

    /// A new review, and with it a new intent.
    void open(const ReviewSubject &subject);
    /// What the checks found; \a running while they are under way. \a subject carries what was read anew.
    void setFindings(const ReviewSubject &subject, const std::vector<Finding> &findings, bool running);
    [[nodiscard]] const std::optional<ReviewSubject> &subject() const { return m_subject; }
    /// Puts the focus where reading begins.
    void focusStart();

signals:
    void backRequested();
    void checkRequested();
    void runAgainRequested(const QString &id); ///< of one check
    void manualStepsRequested();
    void submitted(const TaskId &id); ///< the row is on disk

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Stage { Reviewing, Recording, NotRecorded };

    void build();
    QWidget *buildBottom();
    void confirm();
    /// Runs the checks again where they are too old or a fact that the plan rests on is another one, and says so.
    [[nodiscard]] bool hadToCheckAgain();
    /// What is another one in \a now than in what was reviewed, as sentences.
    [[nodiscard]] QStringList changesIn(const ReviewSubject &now) const;
    void tellChanges(const QStringList &changes);
    void submit();
    /// The dialog that wants the database's name typed.
    [[nodiscard]] QDialog *typedConfirmation();
    void notRecorded(const Failure &failure);
    void showConsequences();
    void arrangeBottom();
    void updateUi();
    /// Why nothing can be submitted now; empty where it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString act() const;

    Clusters &m_clusters;
    TaskTracker &m_tracker;
    Asks m_asks;
    std::optional<ReviewSubject> m_subject;
    std::vector<Finding> m_findings;
    bool m_checking = false;
    Stage m_stage = Stage::Reviewing;
    QString m_intent;
    QStringList m_changes; ///< what became another one since the review was opened; said until a new review
    QPointer<QWidget> m_dialog;

    QLabel *m_title;
    QLabel *m_identity;
    QLabel *m_colour = nullptr;
    Badge *m_care = nullptr; ///< production, or what may be
    MessageBar *m_bar;
    QVBoxLayout *m_consequences = nullptr;
    QWidget *m_consequenceRows = nullptr;
    QLabel *m_summary = nullptr;
    FindingList *m_list = nullptr;
    QPushButton *m_check = nullptr;
    RequestView *m_request = nullptr;
    QBoxLayout *m_bottom = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_toChecks = nullptr; ///< shows where a finding wants its tick
    QPushButton *m_upgrade = nullptr;
    QPushButton *m_destroy = nullptr; ///< in place of m_upgrade where data can be lost
};

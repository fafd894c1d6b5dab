// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkrun.h"
#include "clusters.h"
#include "consequences.h"
#include "tasktracker.h"
#include "upgradefacts.h"

#include <QWidget>

#include <memory>

class FindingList;
class QLabel;
class QPushButton;
class QStackedWidget;
class RequestView;
class ReviewPage;
class UpgradeFields;
class Columns;

/// The form of an upgrade and its review. Facts that arrive change messages and what can be chosen, never what was entered. The request can
/// only be sent from the review.
class UpgradePage : public QWidget
{
    Q_OBJECT
public:
    UpgradePage(
        Clusters &clusters, ClusterProbe &probe, TaskTracker &tracker, Clock &clock, UpgradeEncoder encoder, QWidget *parent = nullptr);
    ~UpgradePage() override;

    /// A fresh form for this database. \a target empty: newest available.
    void openDatabase(const CrdbGuid &guid, const QString &target);
    /// The form as it was for an earlier request, through the same cluster, with a fresh task id.
    void openForm(UpgradeForm form, const ClusterId &through);
    /// As if it had been typed.
    void setGuidText(const QString &text);
    /// To the first field of the form; the review stays where it is.
    void focusForm();
    /// The form or the review.
    [[nodiscard]] const QWidget *shownSide() const;

signals:
    void submitted(const TaskId &id); ///< the row is on disk; sending begins
    void connectRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildChecks();
    QWidget *buildPreview();
    void buildGate(Columns *columns);
    void connectFields();
    void connectFacts();

    void edited(Field field);
    void left(Field field);
    void freshForm(UpgradeForm form);
    void newTaskId();
    void factsDirty();
    void takeFacts();
    void followModules();
    void updateUi();
    void updateHints();
    void updateWays();
    void updateChecks();
    void updatePreview();
    void updateGate();
    [[nodiscard]] FieldMessages shownMessages() const;
    [[nodiscard]] std::optional<ClusterId> through() const;
    [[nodiscard]] std::vector<ClusterId> ways() const;
    [[nodiscard]] QString nameOf(const ClusterId &id) const;
    [[nodiscard]] QString origin() const;

    void runChecks();
    void runReviewChecks();
    void startChecks(const UpgradePlan &plan, const CheckRun::Subject &subject);
    void checksChanged();
    void openReview();
    [[nodiscard]] ReviewSubject subjectOf(const UpgradePlan &plan, const ClusterId &id) const;
    [[nodiscard]] Guardrails railsOf(const ClusterId &through) const;
    void showManualSteps();
    void submittedOne(const TaskId &id);
    void copyCurl();

    Clusters &m_clusters;
    ClusterProbe &m_probe;
    TaskTracker &m_tracker;
    UpgradeEncoder m_encoder;
    UpgradeFacts m_facts;
    CheckRun m_checks;
    std::unique_ptr<ClockTimer> m_settle; ///< typing has stopped
    std::unique_ptr<ClockTimer> m_copiedOver;

    UpgradeForm m_form; ///< as read at the last change; the widgets hold the truth
    UpgradePlan::Attempt m_attempt;
    std::optional<Field> m_typing;       ///< its errors wait until typing stops
    bool m_guidVisited = false;          ///< before that an empty field is no mistake
    std::optional<ClusterId> m_chosen;   ///< by the person
    std::optional<CrdbGuid> m_modulesOf; ///< the database that the rows of the modules table belong to
    CheckRun::Subject m_reviewed;
    bool m_dirty = true;
    bool m_queued = false;

    QStackedWidget *m_stack = nullptr;
    UpgradeFields *m_fields = nullptr;
    ReviewPage *m_review = nullptr;
    QLabel *m_checkSummary = nullptr;
    FindingList *m_findings = nullptr;
    QPushButton *m_check = nullptr;
    RequestView *m_preview = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_copied = nullptr;
    QPushButton *m_reviewButton = nullptr;
    QLabel *m_reason = nullptr;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreigntasks.h"
#include "taskdetails.h"

#include <QScrollArea>

class QFormLayout;

/// What is known of a task that was started elsewhere. Nothing here acts: it is only looked at. Times move once a second while somebody
/// looks and it runs.
class ForeignDetails : public QScrollArea
{
    Q_OBJECT
public:
    ForeignDetails(ForeignTasks &tasks, Clock &clock, TaskAsText asText, QWidget *parent);
    ~ForeignDetails() override;

    /// Empty: none.
    void setTask(const QString &id);
    [[nodiscard]] const QString &taskId() const { return m_id; }
    [[nodiscard]] QPushButton *refreshButton() const { return m_refresh; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// One line of what is known; hidden where nothing is.
    struct Fact {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        void set(const QString &text) const;
    };
    void build();
    QWidget *header(QWidget *parent);
    QWidget *factsCard(QWidget *parent);
    static Fact addFact(QFormLayout *form, const QString &name, QWidget *parent);
    void updateUi();
    void updateFacts(const ForeignTask &task);
    void updateTimes();

    ForeignTasks &m_tasks;
    Clock &m_clock;
    TaskAsText m_asText;
    QString m_id;
    std::unique_ptr<ClockTimer> m_tick;

    QLabel *m_title = nullptr;
    Badge *m_badge = nullptr;
    QLabel *m_times = nullptr;
    QPushButton *m_refresh = nullptr;
    QLabel *m_identity = nullptr;
    QLabel *m_sentence = nullptr;
    Fact m_status;
    Fact m_operation;
    Fact m_database;
    Fact m_guid;
    Fact m_worker;
    Fact m_started;
    Fact m_ended;
    Fact m_firstSeen;
    Fact m_lastSeen;
    Fact m_steps;
    Fact m_errors;
    Disclosure *m_raw = nullptr;
    QPlainTextEdit *m_rawText = nullptr;
};

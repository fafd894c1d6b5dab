// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "result.h"
#include "searchindex.h"

#include <map>

/// One page of the history, found in steps of some milliseconds, so that a long search never holds up a submission.
class HistoryReader
{
public:
    HistoryReader(SearchIndex &index, HistoryQuery query);

    /// Looks through the next older part; true once the page is complete or nothing is left (then page() has it).
    bool step();
    /// Only after step() was true.
    [[nodiscard]] const Result<HistorySlice, Failure> &page() const { return m_page; }

private:
    struct Condition {
        QString sql;
        QVariantList values;
    };
    struct TaskFacts {
        QString name;
        QString guid;
        QString cluster;
    };
    void begin();
    void findTasks();
    [[nodiscard]] Condition filterCondition() const;
    [[nodiscard]] bool usesIndex(qint64 below) const;
    bool look(qint64 from, qint64 below);
    bool collect(const QString &sql, const QVariantList &values);
    bool lookInIndex(qint64 from, qint64 below);
    bool lookAtTasks(qint64 from, qint64 below);
    bool lookAtRecords(qint64 from, qint64 below);
    bool load();
    [[nodiscard]] TaskFacts factsOf(const QString &taskId);
    [[nodiscard]] std::optional<TaskFacts> observedFacts(const QString &taskId);
    [[nodiscard]] QString likePattern() const;

    SearchIndex &m_index;
    HistoryQuery m_query;
    Condition m_filter;
    bool m_begun = false;
    bool m_retried = false;
    qint64 m_newest = 0;
    qint64 m_below = 0;
    QStringList m_tasks;         ///< that the text names
    std::vector<qint64> m_found; ///< newest first
    std::optional<Failure> m_failure;
    std::map<QString, TaskFacts> m_facts;
    Result<HistorySlice, Failure> m_page{HistorySlice{}};
};

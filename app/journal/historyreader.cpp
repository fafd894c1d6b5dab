// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyreader.h"

#include "rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TrigramLength = 3;
// Records that one step goes through: with the index, and one by one. Both take some milliseconds.
constexpr qint64 IndexedAtATime = 100000;
constexpr qint64 ScannedAtATime = 10000;
// So many tasks are asked for their records one after the other; of more tasks the records themselves are gone through.
constexpr qsizetype FewTasks = 400;

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

HistoryReader::HistoryReader(SearchIndex &index, HistoryQuery query)
    : m_index(index)
    , m_query(std::move(query))
{ }

/// Outside the index, for texts too short for it, and where most tasks match anyway, records are gone through one by one.
bool HistoryReader::usesIndex(qint64 below) const
{
    return m_query.filter.text.size() >= TrigramLength && below - 1 <= m_index.reach() && m_tasks.size() <= FewTasks;
}

bool HistoryReader::step()
{
    if (!m_begun)
        begin();
    const bool indexed = usesIndex(m_below);
    qint64 from = std::max(m_query.after + 1, m_below - (indexed ? IndexedAtATime : ScannedAtATime));
    if (!indexed && m_below - 1 > m_index.reach())
        from = std::max(from, m_index.reach() + 1); // a step is either inside the index or outside
    if (m_failure || (m_below > from && !look(from, m_below))) {
        // The index may be what is damaged: it is made anew and everything read without it, once.
        if (m_retried || m_failure->storage != StorageFault::Damaged || m_index.restart()) {
            m_page = *m_failure;
            return true;
        }
        m_retried = true;
        m_begun = false;
        return false;
    }
    m_below = std::min(m_below, from);
    if (qsizetype(m_found.size()) < m_query.limit && m_below > m_query.after + 1)
        return false;
    if (!load())
        m_page = *m_failure;
    return true;
}

void HistoryReader::begin()
{
    m_begun = true;
    m_failure.reset();
    m_found.clear();
    m_filter = filterCondition();
    m_newest = m_index.newest();
    m_below = std::min(m_query.before.value_or(m_newest + 1), m_newest + 1);
    if (!m_query.filter.text.isEmpty())
        findTasks();
}

QString HistoryReader::likePattern() const
{
    QString escaped = m_query.filter.text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

void HistoryReader::findTasks()
{
    m_tasks.clear();
    QSqlQuery query(m_index.db());
    query.setForwardOnly(true);
    const auto anyOf = [](const QStringList &columns) -> QString {
        return columns.join(u" LIKE ? ESCAPE '\\' OR "_s) + u" LIKE ? ESCAPE '\\'"_s;
    };
    const QStringList own{u"crdb_name"_s, u"crdb_guid"_s, u"cluster_name"_s, u"task_id"_s};
    const QStringList elsewhere{u"crdb_guid"_s, u"cluster_name"_s, u"task_id"_s};
    query.prepare(
        u"SELECT task_id FROM submission WHERE %1 UNION SELECT task_id FROM observed_task WHERE %2"_s.arg(anyOf(own), anyOf(elsewhere)));
    for (qsizetype i = 0; i < own.size() + elsewhere.size(); ++i)
        query.addBindValue(likePattern());
    if (!query.exec())
        m_failure = sqlite::failureOf(query.lastError(), m_index.journalPath());
    while (query.next())
        m_tasks.append(query.value(0).toString());
}

HistoryReader::Condition HistoryReader::filterCondition() const
{
    Condition condition;
    const auto add = [&condition](const QString &sql, const QVariantList &values) {
        condition.sql += u" AND "_s + sql;
        condition.values += values;
    };
    const HistoryFilter &filter = m_query.filter;
    const QStringList kinds = kindsOf(filter.group);
    if (!kinds.isEmpty())
        add(u"+e.kind IN (%1)"_s.arg(sqlite::placeholders(kinds.size())), QVariantList(kinds.begin(), kinds.end()));
    if (filter.state)
        add(u"e.to_state=?"_s, {storedName(*filter.state)});
    if (filter.from.isValid())
        add(u"e.wall_ms>=?"_s, {filter.from.toMSecsSinceEpoch()});
    if (filter.to.isValid())
        add(u"e.wall_ms<?"_s, {filter.to.toMSecsSinceEpoch()});
    if (!filter.cluster.text.isEmpty())
        add(u"+e.task_id IN (SELECT task_id FROM submission WHERE cluster_id=? UNION ALL "
            "SELECT task_id FROM observed_task WHERE cluster_id=?)"_s,
            {filter.cluster.text, filter.cluster.text});
    return condition;
}

bool HistoryReader::look(qint64 from, qint64 below)
{
    const qsizetype known = qsizetype(m_found.size());
    if (usesIndex(below) ? !lookInIndex(from, below) || !lookAtTasks(from, below) : !lookAtRecords(from, below))
        return false;
    std::sort(m_found.begin() + known, m_found.end(), std::greater<>());
    m_found.erase(std::unique(m_found.begin() + known, m_found.end()), m_found.end());
    if (qsizetype(m_found.size()) > m_query.limit)
        m_found.resize(std::size_t(m_query.limit));
    return true;
}

bool HistoryReader::collect(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_index.db());
    query.setForwardOnly(true);
    query.prepare(sql + m_filter.sql + u" ORDER BY 1 DESC LIMIT "_s + QString::number(m_query.limit));
    sqlite::bindAll(query, values + m_filter.values);
    const bool ran = query.exec();
    while (ran && query.next())
        m_found.push_back(query.value(0).toLongLong());
    if (query.lastError().isValid())
        m_failure = sqlite::failureOf(query.lastError(), m_index.journalPath());
    return !m_failure;
}

bool HistoryReader::lookInIndex(qint64 from, qint64 below)
{
    QString phrase = m_query.filter.text;
    phrase.replace(u'"', u"\"\""_s);
    return collect(u"SELECT w.rowid FROM main.words w CROSS JOIN journal.event e ON e.seq=w.rowid "
                   "WHERE w.words MATCH ? AND w.rowid>=? AND w.rowid<?"_s,
        {QString(u'"' + phrase + u'"'), from, below});
}

bool HistoryReader::lookAtTasks(qint64 from, qint64 below)
{
    if (m_tasks.isEmpty())
        return true;
    QVariantList values(m_tasks.begin(), m_tasks.end());
    return collect(u"SELECT e.seq FROM journal.event e INDEXED BY event_of_task WHERE e.task_id IN (%1) AND e.seq>=? AND e.seq<?"_s.arg(
                       sqlite::placeholders(m_tasks.size())),
        values + QVariantList{from, below});
}

bool HistoryReader::lookAtRecords(qint64 from, qint64 below)
{
    const QString range = u"SELECT e.seq FROM journal.event e NOT INDEXED WHERE e.seq>=? AND e.seq<?"_s;
    if (m_query.filter.text.isEmpty())
        return collect(range, {from, below});
    return collect(
        range + u" AND (e.task_id IN (SELECT value FROM json_each(?)) OR "_s + SearchIndex::textOfRecord() + u" LIKE ? ESCAPE '\\')"_s,
        {from, below, jsonList(m_tasks), likePattern()});
}

bool HistoryReader::load()
{
    HistorySlice page;
    page.newest = m_newest;
    page.more = m_below > m_query.after + 1 || qsizetype(m_found.size()) >= m_query.limit;
    QSqlQuery query(m_index.db());
    query.prepare(u"SELECT %1, seq, mac FROM journal.event WHERE seq=?"_s.arg(rows::recordColumns().join(u',')));
    const qsizetype columns = rows::recordColumns().size();
    for (const qint64 seq : m_found) {
        query.addBindValue(seq);
        if (!query.exec() || !query.next()) {
            m_failure = sqlite::failureOf(query.lastError(), m_index.journalPath());
            return false;
        }
        const QVariantList row = sqlite::currentRow(query, columns);
        HistoryItem entry{.seq = seq};
        if (query.value(int(columns) + 1).toByteArray() == rows::recordChecksum(seq, row))
            entry.record = rows::recordFromRow(row);
        query.finish();
        if (entry.record) {
            entry.record->seq = seq;
            const TaskFacts facts = factsOf(entry.record->task.text());
            entry.databaseName = facts.name;
            entry.guid = facts.guid;
            entry.clusterName = facts.cluster;
        }
        page.entries.push_back(std::move(entry));
    }
    m_page = page;
    return true;
}

HistoryReader::TaskFacts HistoryReader::factsOf(const QString &taskId)
{
    if (const auto known = m_facts.find(taskId); known != m_facts.end())
        return known->second;
    QSqlQuery query(m_index.db());
    query.prepare(u"SELECT %1, mac FROM submission WHERE task_id=?"_s.arg(rows::taskColumns().join(u',')));
    query.addBindValue(taskId);
    TaskFacts facts;
    if (query.exec() && query.next()) {
        const QVariantList row = sqlite::currentRow(query, rows::taskColumns().size());
        const auto at = [&row](QLatin1StringView column) { return row.value(rows::taskColumns().indexOf(column)).toString(); };
        // Of a task whose row is damaged only the records are told.
        if (query.value(int(row.size())).toByteArray() == rows::checksum(row))
            facts = {at("crdb_name"_L1), at("crdb_guid"_L1), at("cluster_name"_L1)};
    } else if (const auto observed = observedFacts(taskId)) {
        facts = *observed;
    }
    m_facts.insert_or_assign(taskId, facts);
    return facts;
}

std::optional<HistoryReader::TaskFacts> HistoryReader::observedFacts(const QString &taskId)
{
    QSqlQuery query(m_index.db());
    query.prepare(u"SELECT %1, mac FROM observed_task WHERE task_id=?"_s.arg(rows::observedColumns().join(u',')));
    query.addBindValue(taskId);
    if (!query.exec() || !query.next())
        return {};
    const QVariantList row = sqlite::currentRow(query, rows::observedColumns().size());
    if (query.value(int(row.size())).toByteArray() != rows::observedChecksum(row))
        return {};
    const ObservedTask task = rows::observedFromRow(row);
    return TaskFacts{{}, task.seen.guid, task.clusterName};
}

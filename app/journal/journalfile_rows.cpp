// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfile.h"

#include "rows.h"

using namespace Qt::StringLiterals;

Result<JournalFile::Content, Failure> JournalFile::readAll()
{
    QSqlQuery query(db());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1, mac FROM submission ORDER BY created_ms DESC, rowid DESC"_s.arg(rows::taskColumns().join(u','))))
        return sqlite::failureOf(query.lastError(), m_path);
    Content content;
    const qsizetype columns = rows::taskColumns().size();
    while (query.next()) {
        const QVariantList row = sqlite::currentRow(query, columns);
        const auto task = rows::fromRow(row);
        if (task && query.value(int(columns)).toByteArray() == rows::checksum(row))
            content.tasks.push_back(*task);
        else
            ++content.damaged;
    }
    if (query.lastError().isValid())
        return sqlite::failureOf(query.lastError(), m_path);
    content.unreadDamage = notes::unreadDamage(db());
    content.networkFolderUnread = notes::networkFolderUnread(db());
    content.readOnly = m_readOnly;
    return content;
}

template <class Write>
std::optional<Failure> JournalFile::write(Write job)
{
    return m_readOnly ? m_readOnly : sqlite::inTransaction(db(), m_path, std::move(job));
}

Result<Task, Failure> JournalFile::insert(const Task &task, std::vector<TaskRecord> &records)
{
    const auto failure = write([&]() -> std::optional<Failure> {
        const QVariantList row = rows::toRow(task);
        QSqlQuery query(db());
        query.prepare(
            u"INSERT INTO submission(%1, mac) VALUES(%2)"_s.arg(rows::taskColumns().join(u','), sqlite::placeholders(row.size() + 1)));
        sqlite::bindAll(query, row);
        query.addBindValue(rows::checksum(row));
        if (!query.exec())
            return sqlite::failureOf(query.lastError(), m_path);
        return appendInTransaction(records);
    });
    if (failure)
        return *failure;
    return task;
}

Result<Task, Failure> JournalFile::replace(const Task &task, std::vector<TaskRecord> &records)
{
    Task next = task;
    ++next.rev;
    const auto failure = write([&]() -> std::optional<Failure> {
        const QVariantList row = rows::toRow(next);
        QSqlQuery query(db());
        query.prepare(u"UPDATE submission SET %1=?, mac=? WHERE task_id=? AND rev=?"_s.arg(rows::taskColumns().join(u"=?, "_s)));
        sqlite::bindAll(query, row);
        query.addBindValue(rows::checksum(row));
        query.addBindValue(task.id.text());
        query.addBindValue(task.rev);
        if (!query.exec())
            return sqlite::failureOf(query.lastError(), m_path);
        if (query.numRowsAffected() != 1)
            return sqlite::failure(StorageFault::Changed, m_path);
        return appendInTransaction(records);
    });
    if (failure)
        return *failure;
    return next;
}

Result<std::vector<TaskRecord>, Failure> JournalFile::append(const std::vector<TaskRecord> &records)
{
    std::vector<TaskRecord> written = records;
    if (const auto failure = write([&] { return appendInTransaction(written); }))
        return *failure;
    return written;
}

std::optional<Failure> JournalFile::appendInTransaction(std::vector<TaskRecord> &records)
{
    QSqlQuery last(db());
    if (!last.exec(u"SELECT chain, seq FROM event ORDER BY seq DESC LIMIT 1"_s))
        return sqlite::failureOf(last.lastError(), m_path);
    const bool any = last.next();
    QByteArray chain = any ? last.value(0).toByteArray() : QByteArray();
    qint64 seq = any ? last.value(1).toLongLong() : 0;
    last.finish();
    QSqlQuery query(db());
    query.prepare(u"INSERT INTO event(%1, seq, chain, mac) VALUES(%2)"_s.arg(
        rows::recordColumns().join(u','), sqlite::placeholders(rows::recordColumns().size() + 3)));
    for (TaskRecord &record : records) {
        const QVariantList row = rows::toRow(record);
        chain = rows::chain(chain, row);
        record.seq = ++seq;
        sqlite::bindAll(query, row);
        query.addBindValue(seq);
        query.addBindValue(chain);
        query.addBindValue(rows::recordChecksum(seq, row));
        if (!query.exec())
            return sqlite::failureOf(query.lastError(), m_path);
    }
    return {};
}

Result<std::vector<TaskRecord>, Failure> JournalFile::history(const TaskId &task)
{
    QSqlQuery query(db());
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1, seq, mac FROM event WHERE task_id=? ORDER BY seq"_s.arg(rows::recordColumns().join(u',')));
    query.addBindValue(task.text());
    if (!query.exec())
        return sqlite::failureOf(query.lastError(), m_path);
    std::vector<TaskRecord> records;
    const qsizetype columns = rows::recordColumns().size();
    while (query.next()) {
        const QVariantList row = sqlite::currentRow(query, columns);
        const qint64 seq = query.value(int(columns)).toLongLong();
        auto record = rows::recordFromRow(row);
        if (!record || query.value(int(columns) + 1).toByteArray() != rows::recordChecksum(seq, row))
            record = rows::damagedRecord(task, seq);
        record->seq = seq;
        records.push_back(*record);
    }
    if (query.lastError().isValid())
        return sqlite::failureOf(query.lastError(), m_path);
    return records;
}

std::optional<Failure> JournalFile::observeOne(const ObservedTask &task)
{
    ObservedTask next = task;
    QSqlQuery known(db());
    known.prepare(u"SELECT %1, mac FROM observed_task WHERE cluster_id=? AND task_id=?"_s.arg(rows::observedColumns().join(u',')));
    known.addBindValue(task.cluster.text);
    known.addBindValue(task.seen.id);
    if (!known.exec())
        return sqlite::failureOf(known.lastError(), m_path);
    if (known.next()) {
        const QVariantList row = sqlite::currentRow(known, rows::observedColumns().size());
        if (known.value(int(row.size())).toByteArray() == rows::observedChecksum(row))
            next.firstSeen = rows::observedFromRow(row).firstSeen;
    }
    known.finish();
    const QVariantList row = rows::toRow(next);
    QSqlQuery query(db());
    query.prepare(u"INSERT OR REPLACE INTO observed_task(%1, mac) VALUES(%2)"_s.arg(
        rows::observedColumns().join(u','), sqlite::placeholders(row.size() + 1)));
    sqlite::bindAll(query, row);
    query.addBindValue(rows::observedChecksum(row));
    return query.exec() ? std::nullopt : std::optional(sqlite::failureOf(query.lastError(), m_path));
}

Result<qsizetype, Failure> JournalFile::observe(const std::vector<ObservedTask> &tasks)
{
    const auto failure = write([&]() -> std::optional<Failure> {
        for (const ObservedTask &task : tasks) {
            if (const auto stopped = observeOne(task))
                return stopped;
        }
        return {};
    });
    if (failure)
        return *failure;
    return qsizetype(tasks.size());
}

Result<JournalFile::Observed, Failure> JournalFile::observed()
{
    QSqlQuery query(db());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1, mac FROM observed_task ORDER BY last_seen_ms DESC, rowid DESC"_s.arg(rows::observedColumns().join(u','))))
        return sqlite::failureOf(query.lastError(), m_path);
    Observed result;
    while (query.next()) {
        const QVariantList row = sqlite::currentRow(query, rows::observedColumns().size());
        if (query.value(int(row.size())).toByteArray() == rows::observedChecksum(row))
            result.tasks.push_back(rows::observedFromRow(row));
        else
            ++result.damaged;
    }
    if (query.lastError().isValid())
        return sqlite::failureOf(query.lastError(), m_path);
    return result;
}

Result<bool, Failure> JournalFile::markRead(notes::Kind kind, const QDateTime &at)
{
    if (const auto failure = write([&] { return notes::markRead(db(), m_path, kind, at); }))
        return *failure;
    return true;
}

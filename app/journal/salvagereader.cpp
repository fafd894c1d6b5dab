// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagereader.h"

#include "rows.h"
#include "sqlite.h"
#include "text.h"

#include <QSqlRecord>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

// Of SQLite: extended codes hold the primary one in their low byte.
constexpr int PrimaryCodes = 256;
constexpr int ConstraintCode = 19;

// A leaf page holds some dozens of rows: behind it one row after the other is tried, later in growing steps.
constexpr int TriesBeforeGrowth = 64;
constexpr int TriesBeforeEnd = 4096;
constexpr qint64 LargestStep = 4096;
constexpr int ReadAtATime = 500;

QString nameOf(const QVariantList &row)
{
    for (const QLatin1StringView column : {"crdb_name"_L1, "crdb_guid"_L1, "task_id"_L1}) {
        const QString name = text::plain(row.value(rows::taskColumns().indexOf(column)).toString());
        if (!name.isEmpty())
            return name;
    }
    return u"?"_s;
}

std::optional<qint64> lastRow(QSqlDatabase &from, const QString &table)
{
    QSqlQuery query(from);
    if (query.exec(u"SELECT rowid FROM %1 ORDER BY rowid DESC LIMIT 1"_s.arg(table)) && query.next())
        return query.value(0).toLongLong();
    return {};
}

} // namespace

SalvageReader::SalvageReader(QString from, QSqlDatabase &to)
    : m_from(std::move(from))
    , m_to(to)
{ }

JournalDamage SalvageReader::run()
{
    sqlite::Connection connection(m_from);
    QSqlDatabase &from = connection.db();
    if (!from.open() || from.tables().isEmpty()) {
        m_damage.readable = false;
        return m_damage;
    }
    readSubmissions(from);
    readObserved(from);
    readRecords(from);
    readNotes(from);
    return m_damage;
}

/// Calls \a use for every row that can be reached, in the order of their numbers; false where the table cannot be read at all.
bool SalvageReader::read(QSqlDatabase &from, const QString &table, const QStringList &columns, bool chained, const UseRow &use)
{
    const std::optional<qint64> last = lastRow(from, table);
    const QString chain = chained ? u"chain"_s : u"NULL"_s;
    const QString select = u"SELECT rowid, mac, %1, %2 FROM %3 WHERE rowid>? ORDER BY rowid LIMIT %4"_s.arg(
        chain, columns.join(u','), table, QString::number(ReadAtATime));
    qint64 done = 0;
    qint64 step = 1;
    int tries = 0;
    bool any = false;
    while (true) {
        QSqlQuery query(from);
        query.setForwardOnly(true);
        query.prepare(select);
        query.addBindValue(done);
        int found = 0;
        const bool ran = query.exec();
        while (ran && query.next()) {
            const qint64 rowid = query.value(0).toLongLong();
            if (rowid <= done)
                continue; // a damaged tree can lead back
            done = rowid;
            QVariantList row;
            for (int i = 0; i < columns.size(); ++i)
                row.append(query.isNull(3 + i) ? QVariant() : query.value(3 + i));
            use(done, row, query.value(1).toByteArray(), query.value(2).toByteArray());
            ++found;
        }
        any = any || found > 0;
        if (ran && !query.lastError().isValid()) {
            if (found < ReadAtATime) // also where the tree only led back
                return true;
            continue;
        }
        if ((last && done >= *last) || tries > TriesBeforeEnd)
            return any;
        tries = found > 0 ? 0 : tries + 1;
        if (found > 0)
            step = 1;
        else if (tries % TriesBeforeGrowth == 0)
            step = std::min(step * 2, LargestStep);
        done += step;
    }
}

bool SalvageReader::insert(const QString &table, const QStringList &columns, const QVariantList &values)
{
    QSqlQuery query(m_to);
    query.prepare(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, columns.join(u','), sqlite::placeholders(values.size())));
    sqlite::bindAll(query, values);
    if (query.exec())
        return true;
    // A row that does not fit beside the others is lost; that the file cannot be written is another thing.
    const Failure failed = sqlite::failureOf(query.lastError(), m_from);
    const bool doesNotFit = query.lastError().nativeErrorCode().toInt() % PrimaryCodes == ConstraintCode;
    if (!doesNotFit)
        m_writeFailure = failed;
    return false;
}

void SalvageReader::readSubmissions(QSqlDatabase &from)
{
    struct Saved {
        QVariantList row;
        QByteArray checksum;
        int rev = 0;
    };
    std::map<QString, Saved> newest;
    QStringList order;
    std::vector<QVariantList> wrong;
    read(from, u"submission"_s, rows::taskColumns(), false,
        [&](qint64, const QVariantList &row, const QByteArray &checksum, const QByteArray &) {
            const auto task = rows::fromRow(row);
            m_known.insert(row.front().toString());
            if (!task || checksum != rows::checksum(row)) {
                wrong.push_back(row);
                return;
            }
            // A damaged tree can lead to an older copy of a row as well: what was written last counts, whichever comes first.
            Saved &kept = newest[task->id.text()];
            if (kept.row.isEmpty())
                order.append(task->id.text());
            if (kept.row.isEmpty() || task->rev > kept.rev)
                kept = {row, checksum, task->rev};
        });
    for (const QString &id : order) {
        const Saved &kept = newest.at(id);
        const bool fits = insert(u"submission"_s, rows::taskColumns() + QStringList(u"mac"_s), kept.row + QVariantList{kept.checksum});
        (fits ? m_damage.saved : m_damage.lost).append(nameOf(kept.row));
    }
    for (const QVariantList &row : wrong) {
        if (!newest.contains(row.front().toString()))
            m_damage.lost.append(nameOf(row));
    }
}

void SalvageReader::readObserved(QSqlDatabase &from)
{
    read(from, u"observed_task"_s, rows::observedColumns(), false,
        [this](qint64, const QVariantList &row, const QByteArray &checksum, const QByteArray &) {
            m_known.insert(row.value(1).toString());
            // Seen again by itself where its cluster still has it, so a loss is none.
            if (checksum == rows::observedChecksum(row))
                insert(u"observed_task"_s, rows::observedColumns() + QStringList(u"mac"_s), row + QVariantList{checksum});
        });
}

void SalvageReader::readRecords(QSqlDatabase &from)
{
    QByteArray chain;
    QByteArray oldChain;
    qint64 last = 0;
    QStringList withoutTask;
    // Version 1 has a chain only. Where a record before is lost its link cannot be checked, so it is lost too. The number of the version is
    // not asked: it may be what is damaged.
    const QSqlRecord made = from.record(u"event"_s);
    const bool chainOnly = !made.isEmpty() && !made.contains(u"mac"_s);
    const QString table = chainOnly ? u"(SELECT *, seq AS rowid, x'' AS mac FROM event)"_s : u"event"_s;
    read(from, table, rows::recordColumns(), true,
        [&](qint64 seq, const QVariantList &row, const QByteArray &checksum, const QByteArray &link) {
            last = std::max(last, seq);
            const bool right = chainOnly ? link == rows::chain(oldChain, row) : checksum == rows::recordChecksum(seq, row);
            oldChain = link;
            if (!right || !rows::recordFromRow(row))
                return;
            const QByteArray next = rows::chain(chain, row);
            const QVariantList own{seq, next, rows::recordChecksum(seq, row)};
            if (!insert(u"event"_s, rows::recordColumns() + QStringList{u"seq"_s, u"chain"_s, u"mac"_s}, row + own))
                return;
            chain = next;
            ++m_damage.records;
            const QString task = row.front().toString();
            if (!m_known.contains(task) && !withoutTask.contains(task))
                withoutTask.append(task);
        });
    m_damage.lost += withoutTask;
    m_damage.lostRecords = std::max(last, lastRow(from, u"event"_s).value_or(0)) - m_damage.records;
}

void SalvageReader::readNotes(QSqlDatabase &from)
{
    QSqlQuery query(from);
    if (!query.exec(u"SELECT kind, detail, read_ms FROM note ORDER BY id"_s))
        return;
    while (query.next())
        insert(u"note"_s, {u"kind"_s, u"detail"_s, u"read_ms"_s}, sqlite::currentRow(query, 3));
}

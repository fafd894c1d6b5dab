// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfile.h"

#include "rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int SchemaVersion = 1;
constexpr int SynchronousFull = 2;
constexpr int SynchronousExtra = 3;

// Primary result codes of SQLite; the driver reports extended ones, whose low byte they are.
struct FaultOfCode {
    int code;
    StorageFault fault;
};
constexpr FaultOfCode FaultTable[] = {
    {5, StorageFault::Busy},
    {6, StorageFault::Busy},
    {8, StorageFault::ReadOnly},
    {10, StorageFault::Other},
    {11, StorageFault::Damaged},
    {13, StorageFault::Full},
    {14, StorageFault::CannotOpen},
    {26, StorageFault::Damaged},
};

Failure storageFailure(StorageFault fault, const QString &path, const QString &detail = {})
{
    Failure failure;
    failure.call = Call::Journal;
    failure.storage = fault;
    failure.subject = path;
    failure.description = detail;
    return failure;
}

Failure failureOf(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    StorageFault fault = StorageFault::Other;
    for (const FaultOfCode &row : FaultTable) {
        if (row.code == code)
            fault = row.fault;
    }
    if (error.databaseText().contains("submission.crdb_guid"_L1) || error.databaseText().contains("one_active"_L1))
        fault = StorageFault::AlreadyActive;
    else if (error.databaseText().contains("submission.intent_id"_L1) || error.databaseText().contains("submission.task_id"_L1))
        fault = StorageFault::Changed;
    return storageFailure(fault, path, error.databaseText());
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

void bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.addBindValue(value);
}

QVariantList currentRow(const QSqlQuery &query, qsizetype columns)
{
    QVariantList row;
    for (int i = 0; i < columns; ++i)
        row.append(query.isNull(i) ? QVariant() : query.value(i));
    return row;
}

} // namespace

JournalFile::JournalFile(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
{ }

JournalFile::~JournalFile()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
    if (m_lock >= 0)
        ::close(m_lock);
}

std::optional<Failure> JournalFile::lock()
{
    // One program works with a record at a time: two would each take the other's rows for left-overs of a crash.
    const QByteArray file = QFile::encodeName(m_path + u".lock"_s);
    m_lock = ::open(file.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_lock < 0)
        return storageFailure(errno == ENOSPC ? StorageFault::Full
                : errno == EROFS              ? StorageFault::ReadOnly
                                              : StorageFault::CannotOpen,
            m_path);
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
        return storageFailure(StorageFault::Busy, m_path);
    return {};
}

std::optional<Failure> JournalFile::prepareFolder()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return storageFailure(StorageFault::CannotOpen, folder);
    const QFileInfo info(folder);
    if (!info.isDir())
        return storageFailure(StorageFault::CannotOpen, folder);
    // Ours alone; where that is not permitted (a mounted folder) opening the file decides.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

std::optional<Failure> JournalFile::configure()
{
    QSqlQuery query(m_db);
    const auto set = [&query](const QString &pragma) { return query.exec(u"PRAGMA "_s + pragma); };
    if (!set(u"busy_timeout=250"_s) || !set(u"journal_mode=WAL"_s) || !query.next())
        return failureOf(query.lastError(), m_path);
    // Folders on the network have no WAL; there every commit also has to sync the folder (reliability.md 2.5 #43).
    const bool wal = query.value(0).toString() == "wal"_L1;
    const int level = wal ? SynchronousFull : SynchronousExtra;
    if ((!wal && !set(u"journal_mode=DELETE"_s)) || !set(u"synchronous=%1"_s.arg(level)) || !set(u"foreign_keys=ON"_s)
        || !set(u"trusted_schema=OFF"_s))
        return failureOf(query.lastError(), m_path);
    // A journal that is not durable at each commit would break the first promise, so it is read back.
    if (!set(u"synchronous"_s) || !query.next() || query.value(0).toInt() != level)
        return storageFailure(StorageFault::Other, m_path, u"synchronous"_s);
    return {};
}

std::optional<Failure> JournalFile::migrate()
{
    QSqlQuery query(m_db);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failureOf(query.lastError(), m_path);
    const int version = query.value(0).toInt();
    if (version == SchemaVersion)
        return {};
    if (version > SchemaVersion)
        return storageFailure(StorageFault::ReadOnly, m_path, u"user_version %1"_s.arg(version));
    return inTransaction([this]() -> std::optional<Failure> {
        QFile file(u":/schema/001.sql"_s);
        if (!file.open(QFile::ReadOnly))
            return storageFailure(StorageFault::Other, m_path, u"001.sql"_s);
        QSqlQuery step(m_db);
        for (const QString &statement : QString::fromUtf8(file.readAll()).split(u";\n"_s)) {
            if (!statement.trimmed().isEmpty() && !step.exec(statement))
                return failureOf(step.lastError(), m_path);
        }
        if (!step.exec(u"PRAGMA user_version=%1"_s.arg(SchemaVersion)))
            return failureOf(step.lastError(), m_path);
        return {};
    });
}

template <class Write>
std::optional<Failure> JournalFile::inTransaction(Write write)
{
    QSqlQuery query(m_db);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return failureOf(query.lastError(), m_path);
    if (const std::optional<Failure> failure = write()) {
        query.exec(u"ROLLBACK"_s);
        return failure;
    }
    if (!query.exec(u"COMMIT"_s)) {
        const Failure failure = failureOf(query.lastError(), m_path);
        query.exec(u"ROLLBACK"_s);
        return failure;
    }
    return {};
}

Result<JournalFile::Content, Failure> JournalFile::open()
{
    if (const auto failure = prepareFolder())
        return *failure;
    if (const auto failure = lock())
        return *failure;
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_db.setDatabaseName(m_path);
    if (!m_db.open())
        return failureOf(m_db.lastError(), m_path);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto failure = configure())
        return *failure;
    if (const auto failure = migrate())
        return *failure;

    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1, mac FROM submission ORDER BY created_ms DESC, rowid DESC"_s.arg(rows::taskColumns().join(u','))))
        return failureOf(query.lastError(), m_path);
    Content content;
    const qsizetype columns = rows::taskColumns().size();
    while (query.next()) {
        const QVariantList row = currentRow(query, columns);
        const auto task = rows::fromRow(row);
        if (task && query.value(int(columns)).toByteArray() == rows::checksum(row))
            content.tasks.push_back(*task);
        else
            ++content.damaged;
    }
    return content;
}

Result<Task, Failure> JournalFile::insert(const Task &task, std::vector<TaskRecord> &records)
{
    const auto failure = inTransaction([&]() -> std::optional<Failure> {
        const QVariantList row = rows::toRow(task);
        QSqlQuery query(m_db);
        query.prepare(u"INSERT INTO submission(%1, mac) VALUES(%2)"_s.arg(rows::taskColumns().join(u','), placeholders(row.size() + 1)));
        bindAll(query, row);
        query.addBindValue(rows::checksum(row));
        if (!query.exec())
            return failureOf(query.lastError(), m_path);
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
    const auto failure = inTransaction([&]() -> std::optional<Failure> {
        const QVariantList row = rows::toRow(next);
        QSqlQuery query(m_db);
        query.prepare(u"UPDATE submission SET %1=?, mac=? WHERE task_id=? AND rev=?"_s.arg(rows::taskColumns().join(u"=?, "_s)));
        bindAll(query, row);
        query.addBindValue(rows::checksum(row));
        query.addBindValue(task.id.text());
        query.addBindValue(task.rev);
        if (!query.exec())
            return failureOf(query.lastError(), m_path);
        if (query.numRowsAffected() != 1)
            return storageFailure(StorageFault::Changed, m_path);
        return appendInTransaction(records);
    });
    if (failure)
        return *failure;
    return next;
}

Result<std::vector<TaskRecord>, Failure> JournalFile::append(const std::vector<TaskRecord> &records)
{
    std::vector<TaskRecord> written = records;
    if (const auto failure = inTransaction([&] { return appendInTransaction(written); }))
        return *failure;
    return written;
}

std::optional<Failure> JournalFile::appendInTransaction(std::vector<TaskRecord> &records)
{
    QSqlQuery last(m_db);
    if (!last.exec(u"SELECT chain FROM event ORDER BY seq DESC LIMIT 1"_s))
        return failureOf(last.lastError(), m_path);
    QByteArray chain = last.next() ? last.value(0).toByteArray() : QByteArray();
    QSqlQuery query(m_db);
    query.prepare(
        u"INSERT INTO event(%1, chain) VALUES(%2)"_s.arg(rows::recordColumns().join(u','), placeholders(rows::recordColumns().size() + 1)));
    for (TaskRecord &record : records) {
        const QVariantList row = rows::toRow(record);
        chain = rows::chain(chain, row);
        bindAll(query, row);
        query.addBindValue(chain);
        if (!query.exec())
            return failureOf(query.lastError(), m_path);
        record.seq = query.lastInsertId().toLongLong();
    }
    return {};
}

Result<std::vector<TaskRecord>, Failure> JournalFile::history(const TaskId &task)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1, seq, chain, (SELECT chain FROM event AS earlier WHERE earlier.seq<event.seq ORDER BY seq DESC LIMIT 1) "
                  "FROM event WHERE task_id=? ORDER BY seq"_s.arg(rows::recordColumns().join(u',')));
    query.addBindValue(task.text());
    if (!query.exec())
        return failureOf(query.lastError(), m_path);
    std::vector<TaskRecord> records;
    const int columns = int(rows::recordColumns().size());
    while (query.next()) {
        const QVariantList row = currentRow(query, columns);
        const bool isTrue = query.value(columns + 1).toByteArray() == rows::chain(query.value(columns + 2).toByteArray(), row);
        auto record = isTrue ? rows::recordFromRow(row) : std::nullopt;
        // What does not fit its checksum is not shown as if it had happened; that something was there is.
        if (!record)
            record = TaskRecord{.task = task, .kind = u"damaged"_s};
        record->seq = query.value(columns).toLongLong();
        records.push_back(*record);
    }
    // The file may be so damaged that it ends before its end.
    if (query.lastError().isValid())
        return failureOf(query.lastError(), m_path);
    return records;
}

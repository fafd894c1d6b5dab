// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Failure sqlite::failure(StorageFault fault, const QString &path, const QString &detail)
{
    Failure result;
    result.call = Call::Journal;
    result.storage = fault;
    result.subject = path;
    result.description = detail;
    return result;
}

Failure sqlite::failureOf(const QSqlError &error, const QString &path)
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
    return failure(fault, path, error.databaseText());
}

QString sqlite::placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

void sqlite::bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.addBindValue(value);
}

QVariantList sqlite::currentRow(const QSqlQuery &query, qsizetype columns)
{
    QVariantList row;
    row.reserve(columns);
    for (int i = 0; i < columns; ++i)
        row.append(query.isNull(i) ? QVariant() : query.value(i));
    return row;
}

sqlite::Connection::Connection(const QString &file, const QString &options)
    : m_name(QUuid::createUuid().toString())
    , m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_db.setDatabaseName(file);
    m_db.setConnectOptions(options);
}

sqlite::Connection::~Connection()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

/// The few words that all parts of the journal speak with SQLite.
namespace sqlite {

[[nodiscard]] Failure failure(StorageFault fault, const QString &path, const QString &detail = {});
/// The driver's error as the journal's own reason.
[[nodiscard]] Failure failureOf(const QSqlError &error, const QString &path);

/// "?,?,?"
[[nodiscard]] QString placeholders(qsizetype count);
void bindAll(QSqlQuery &query, const QVariantList &values);
/// The first \a columns values of the row that the query stands on.
[[nodiscard]] QVariantList currentRow(const QSqlQuery &query, qsizetype columns);

/// Everything or nothing of what \a write does (it returns an optional Failure); on disk when this returns nothing.
template <class Write>
std::optional<Failure> inTransaction(QSqlDatabase &db, const QString &path, Write write)
{
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return failureOf(query.lastError(), path);
    if (const std::optional<Failure> failed = write()) {
        query.exec(QStringLiteral("ROLLBACK"));
        return failed;
    }
    if (!query.exec(QStringLiteral("COMMIT"))) {
        const Failure failed = failureOf(query.lastError(), path);
        query.exec(QStringLiteral("ROLLBACK"));
        return failed;
    }
    return {};
}

/// A named connection that closes with this object.
class Connection
{
public:
    /// \a options: as QSqlDatabase::setConnectOptions().
    explicit Connection(const QString &file, const QString &options = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)
    [[nodiscard]] QSqlDatabase &db() { return m_db; }

private:
    QString m_name;
    QSqlDatabase m_db;
};

} // namespace sqlite

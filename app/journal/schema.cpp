// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "rows.h"
#include "sqlite.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int Seal = 0x43524442; // "CRDB"
constexpr int LastUnsealed = 2;  ///< up to this version there are files without a seal

int sealOf(int version)
{
    return Seal ^ version;
}

std::optional<Failure> readNumber(QSqlDatabase &db, const QString &path, const QString &pragma, int &number)
{
    QSqlQuery query(db);
    if (!query.exec(u"PRAGMA "_s + pragma) || !query.next())
        return sqlite::failureOf(query.lastError(), path);
    number = query.value(0).toInt();
    return {};
}

std::optional<Failure> writeVersion(QSqlDatabase &db, const QString &path, int version)
{
    QSqlQuery query(db);
    if (!query.exec(u"PRAGMA user_version=%1"_s.arg(version)) || !query.exec(u"PRAGMA application_id=%1"_s.arg(sealOf(version))))
        return sqlite::failureOf(query.lastError(), path);
    return {};
}

std::optional<Failure> runStatements(QSqlDatabase &db, const QString &path, int step)
{
    QFile file(u":/schema/%1.sql"_s.arg(step, 3, 10, QChar(u'0')));
    if (!file.open(QFile::ReadOnly))
        return sqlite::failure(StorageFault::Other, path, file.fileName());
    QSqlQuery query(db);
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty() && !query.exec(statement))
            return sqlite::failureOf(query.lastError(), path);
    }
    return writeVersion(db, path, step);
}

/// Records of version 1 had a chain only. Those whose link holds get their checksum; the others keep none and count as damaged.
std::optional<Failure> sealRecords(QSqlDatabase &db, const QString &path)
{
    const qsizetype columns = rows::recordColumns().size();
    QSqlQuery read(db);
    read.setForwardOnly(true);
    if (!read.exec(u"SELECT %1, seq, chain FROM event ORDER BY seq"_s.arg(rows::recordColumns().join(u','))))
        return sqlite::failureOf(read.lastError(), path);
    QSqlQuery write(db);
    write.prepare(u"UPDATE event SET mac=? WHERE seq=?"_s);
    QByteArray previous;
    while (read.next()) {
        const QVariantList row = sqlite::currentRow(read, columns);
        const qint64 seq = read.value(int(columns)).toLongLong();
        const QByteArray link = read.value(int(columns) + 1).toByteArray();
        if (link == rows::chain(previous, row)) {
            write.addBindValue(rows::recordChecksum(seq, row));
            write.addBindValue(seq);
            if (!write.exec())
                return sqlite::failureOf(write.lastError(), path);
        }
        previous = link;
    }
    return read.lastError().isValid() ? std::optional(sqlite::failureOf(read.lastError(), path)) : std::nullopt;
}

} // namespace

std::optional<Failure> schema::readVersion(QSqlDatabase &db, const QString &path, int &version)
{
    int seal = 0;
    if (const auto failed = readNumber(db, path, u"user_version"_s, version))
        return failed;
    if (const auto failed = readNumber(db, path, u"application_id"_s, seal))
        return failed;
    const bool fits = seal == 0 ? version >= 0 && version <= LastUnsealed : seal == sealOf(version);
    return fits ? std::nullopt : std::optional(sqlite::failure(StorageFault::Damaged, path, u"user_version %1"_s.arg(version)));
}

std::optional<Failure> schema::migrate(QSqlDatabase &db, const QString &path)
{
    int version = 0;
    if (const auto failed = readVersion(db, path, version))
        return failed;
    for (int step = version + 1; step <= Version; ++step) {
        const auto failed = sqlite::inTransaction(db, path, [&]() -> std::optional<Failure> {
            if (const auto stopped = runStatements(db, path, step))
                return stopped;
            return step == 2 ? sealRecords(db, path) : std::nullopt;
        });
        if (failed)
            return failed;
    }
    int seal = 0;
    if (const auto failed = readNumber(db, path, u"application_id"_s, seal))
        return failed;
    return seal == 0 ? sqlite::inTransaction(db, path, [&] { return writeVersion(db, path, Version); }) : std::nullopt;
}

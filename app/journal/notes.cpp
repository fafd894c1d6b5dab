// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include "sqlite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString stored(notes::Kind kind)
{
    return kind == notes::Kind::Damage ? u"damage"_s : u"network"_s;
}

std::optional<Failure> add(QSqlDatabase &db, const QString &path, notes::Kind kind, const QString &detail)
{
    QSqlQuery query(db);
    query.prepare(u"INSERT INTO note(kind, detail) VALUES(?, ?)"_s);
    query.addBindValue(stored(kind));
    query.addBindValue(detail);
    return query.exec() ? std::nullopt : std::optional(sqlite::failureOf(query.lastError(), path));
}

JournalDamage damageFrom(const QJsonObject &from)
{
    return {.file = from["file"_L1].toString(),
        .saved = from["saved"_L1].toVariant().toStringList(),
        .lost = from["lost"_L1].toVariant().toStringList(),
        .records = from["records"_L1].toInteger(),
        .lostRecords = from["lostRecords"_L1].toInteger(),
        .readable = from["readable"_L1].toBool()};
}

} // namespace

std::optional<Failure> notes::addDamage(QSqlDatabase &db, const QString &path, const JournalDamage &damage)
{
    const QJsonObject to{{u"file"_s, damage.file}, {u"saved"_s, QJsonArray::fromStringList(damage.saved)},
        {u"lost"_s, QJsonArray::fromStringList(damage.lost)}, {u"records"_s, damage.records}, {u"lostRecords"_s, damage.lostRecords},
        {u"readable"_s, damage.readable}};
    return add(db, path, Kind::Damage, QString::fromUtf8(QJsonDocument(to).toJson(QJsonDocument::Compact)));
}

std::optional<Failure> notes::addNetworkFolder(QSqlDatabase &db, const QString &path)
{
    QSqlQuery query(db);
    if (!query.exec(u"SELECT 1 FROM note WHERE kind='network'"_s))
        return sqlite::failureOf(query.lastError(), path);
    return query.next() ? std::nullopt : add(db, path, Kind::NetworkFolder, u""_s);
}

std::vector<JournalDamage> notes::unreadDamage(QSqlDatabase &db)
{
    std::vector<JournalDamage> all;
    QSqlQuery query(db);
    query.exec(u"SELECT detail FROM note WHERE kind='damage' AND read_ms IS NULL ORDER BY id"_s);
    while (query.next())
        all.push_back(damageFrom(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object()));
    return all;
}

bool notes::networkFolderUnread(QSqlDatabase &db)
{
    QSqlQuery query(db);
    return query.exec(u"SELECT 1 FROM note WHERE kind='network' AND read_ms IS NULL"_s) && query.next();
}

std::optional<Failure> notes::markRead(QSqlDatabase &db, const QString &path, Kind kind, const QDateTime &at)
{
    QSqlQuery query(db);
    query.prepare(u"UPDATE note SET read_ms=? WHERE kind=? AND read_ms IS NULL"_s);
    query.addBindValue(at.toMSecsSinceEpoch());
    query.addBindValue(stored(kind));
    return query.exec() ? std::nullopt : std::optional(sqlite::failureOf(query.lastError(), path));
}

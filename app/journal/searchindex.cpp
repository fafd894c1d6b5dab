// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr int RecordsAtATime = 200;

} // namespace

SearchIndex::SearchIndex(QString journalPath)
    : m_journal(std::move(journalPath))
    , m_file(QFileInfo(m_journal).dir().filePath(u"search.sqlite"_s))
{ }

QString SearchIndex::textOfRecord()
{
    return u"subject||char(10)||detail||CASE WHEN kind LIKE 'event:%' THEN char(10)||to_state ELSE '' END"_s;
}

std::optional<Failure> SearchIndex::open(bool onNetwork)
{
    m_onNetwork = onNetwork;
    m_usable = openFile(m_file) && prepareTables();
    if (m_usable)
        return {};
    // Without a place for the index everything is found all the same, only slower.
    m_reach = 0;
    if (openFile(u":memory:"_s))
        return {};
    const Failure failed = sqlite::failureOf(db().lastError(), m_journal);
    m_connection.reset();
    return failed;
}

bool SearchIndex::openFile(const QString &file)
{
    m_connection.reset();
    m_connection = std::make_unique<sqlite::Connection>(file, u"QSQLITE_OPEN_URI"_s);
    if (!db().open())
        return false;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    QSqlQuery query(db());
    query.prepare(u"ATTACH ? AS journal"_s);
    query.addBindValue(QString(QString::fromLatin1(QUrl::fromLocalFile(m_journal).toEncoded()) + u"?mode=ro"_s));
    // Small caches: what is read is read once, and the system keeps the file's pages anyway.
    return query.exec() && query.exec(u"PRAGMA main.cache_size=-1024"_s) && query.exec(u"PRAGMA journal.cache_size=-1024"_s)
        && query.exec(u"PRAGMA temp_store=MEMORY"_s) && query.exec(u"PRAGMA busy_timeout=250"_s)
        && query.exec(u"SELECT 1 FROM journal.event LIMIT 1"_s);
}

bool SearchIndex::prepareTables()
{
    QSqlQuery query(db());
    // Losing the last writes costs nothing, they are taken up again; a damaged index would hide records.
    if (!query.exec(m_onNetwork ? u"PRAGMA main.journal_mode=DELETE"_s : u"PRAGMA main.journal_mode=WAL"_s)
        || !query.exec(u"PRAGMA main.synchronous=NORMAL"_s) || !query.exec(u"PRAGMA main.user_version"_s) || !query.next())
        return false;
    const int version = query.value(0).toInt();
    query.finish();
    if (version != Version) {
        if (!query.exec(u"DROP TABLE IF EXISTS main.words"_s) || !query.exec(u"DROP TABLE IF EXISTS main.reach"_s)
            || !query.exec(u"CREATE VIRTUAL TABLE main.words USING fts5(text, content='', tokenize='trigram', columnsize=0)"_s)
            || !query.exec(u"CREATE TABLE main.reach(seq INTEGER NOT NULL, chain BLOB NOT NULL)"_s)
            || !query.exec(u"INSERT INTO main.reach VALUES(0, x'')"_s) || !query.exec(u"PRAGMA main.user_version=%1"_s.arg(Version)))
            return false;
    }
    if (!query.exec(u"SELECT seq, chain FROM main.reach"_s) || !query.next())
        return false;
    m_reach = query.value(0).toLongLong();
    const QByteArray chain = query.value(1).toByteArray();
    query.finish();
    // Another journal lies here now: its records are not those of the index.
    if (m_reach > 0 && chain != chainOf(m_reach))
        return query.exec(u"INSERT INTO main.words(words) VALUES('delete-all')"_s)
            && query.exec(u"UPDATE main.reach SET seq=0, chain=x''"_s) && ((m_reach = 0), true);
    return true;
}

QByteArray SearchIndex::chainOf(qint64 seq)
{
    QSqlQuery query(db());
    query.prepare(u"SELECT chain FROM journal.event WHERE seq=?"_s);
    query.addBindValue(seq);
    return query.exec() && query.next() ? query.value(0).toByteArray() : QByteArray();
}

qint64 SearchIndex::newest()
{
    QSqlQuery query(db());
    return query.exec(u"SELECT max(seq) FROM journal.event"_s) && query.next() ? query.value(0).toLongLong() : 0;
}

bool SearchIndex::advance()
{
    const qint64 to = std::min(newest(), m_reach + RecordsAtATime);
    if (!m_usable || to <= m_reach)
        return false;
    QSqlQuery query(db());
    if (!query.exec(u"BEGIN"_s))
        return false;
    query.prepare(u"INSERT INTO main.words(rowid, text) SELECT seq, %1 FROM journal.event WHERE seq>? AND seq<=?"_s.arg(textOfRecord()));
    query.addBindValue(m_reach);
    query.addBindValue(to);
    bool done = query.exec();
    query.prepare(u"UPDATE main.reach SET seq=?, chain=?"_s);
    query.addBindValue(to);
    query.addBindValue(chainOf(to));
    done = done && query.exec();
    if (!done || !query.exec(u"COMMIT"_s)) {
        query.exec(u"ROLLBACK"_s);
        m_usable = false; // as far as it reaches it still answers
        return false;
    }
    m_reach = to;
    return m_reach < newest();
}

std::optional<Failure> SearchIndex::restart()
{
    m_connection.reset();
    for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(m_file + end);
    return open(m_onNetwork);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite.h"

#include <memory>

/// Trigrams of what the records say, in a file of its own beside the journal: made from the journal alone, so it is never waited for, may
/// be behind, and is made anew where it is damaged or missing. Its connection sees the journal's tables too, read-only.
class SearchIndex
{
public:
    explicit SearchIndex(QString journalPath);

    /// Nothing, or why not even the journal can be read.
    std::optional<Failure> open(bool onNetwork);
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    void close() { m_connection.reset(); }
    /// Records up to this one are in the index; 0 where there is none.
    [[nodiscard]] qint64 reach() const { return m_reach; }
    [[nodiscard]] qint64 newest();
    /// Takes up the next records, for some milliseconds; true while there are more.
    bool advance();
    /// Begins anew after an error of SQLite; without an index where that is not possible.
    std::optional<Failure> restart();

    [[nodiscard]] QSqlDatabase &db() { return m_connection->db(); }
    [[nodiscard]] const QString &journalPath() const { return m_journal; }

    /// What of a record can be found, as an SQL expression over "event".
    [[nodiscard]] static QString textOfRecord();

private:
    bool openFile(const QString &file);
    bool prepareTables();
    [[nodiscard]] QByteArray chainOf(qint64 seq);

    QString m_journal;
    QString m_file;
    bool m_onNetwork = false;
    bool m_usable = false;
    qint64 m_reach = 0;
    std::unique_ptr<sqlite::Connection> m_connection;
};

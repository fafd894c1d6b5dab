// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"
#include "notes.h"

#include <QSet>
#include <QSqlDatabase>
#include <QVariantList>

#include <functional>
#include <optional>

/// Copies from a damaged journal what fits its checksums. Rows behind a damaged page are reached by going around it.
class SalvageReader
{
public:
    /// \a to: an empty journal with an open transaction.
    SalvageReader(QString from, QSqlDatabase &to);

    JournalDamage run();
    /// The new file could not be written: nothing of run() counts.
    [[nodiscard]] const std::optional<Failure> &writeFailure() const { return m_writeFailure; }

private:
    using UseRow = std::function<void(qint64 rowid, const QVariantList &row, const QByteArray &checksum, const QByteArray &chain)>;
    bool read(QSqlDatabase &from, const QString &table, const QStringList &columns, bool chained, const UseRow &use);
    void readSubmissions(QSqlDatabase &from);
    void readRecords(QSqlDatabase &from);
    void readObserved(QSqlDatabase &from);
    void readNotes(QSqlDatabase &from);
    bool insert(const QString &table, const QStringList &columns, const QVariantList &values);

    QString m_from;
    QSqlDatabase &m_to;
    JournalDamage m_damage;
    QSet<QString> m_known; ///< task ids of rows that were saved, or that are named among the lost
    std::optional<Failure> m_writeFailure;
};

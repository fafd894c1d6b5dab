// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observedtask.h"
#include "result.h"
#include "task.h"

#include <QVariantList>

/// How tasks and records lie in the tables. Values only; journalfile.h talks to SQLite.
namespace rows {

/// The columns of "submission" in their order, without the checksum.
[[nodiscard]] const QStringList &taskColumns();
[[nodiscard]] QVariantList toRow(const Task &task);
/// Nothing where the row is not one that this program wrote (a value out of range, an id that does not parse).
[[nodiscard]] std::optional<Task> fromRow(const QVariantList &row);
/// Checksum over all columns of a row; a flipped bit shows (reliability.md 2.6).
[[nodiscard]] QByteArray checksum(const QVariantList &row);

[[nodiscard]] const QStringList &recordColumns();
[[nodiscard]] QVariantList toRow(const TaskRecord &record);
[[nodiscard]] std::optional<TaskRecord> recordFromRow(const QVariantList &row);
/// Checksum of one record at its place; a record that does not fit is never told as true.
[[nodiscard]] QByteArray recordChecksum(qint64 seq, const QVariantList &row);
/// Stands for a record of \a task that does not fit its checksum: kind "damaged", nothing else.
[[nodiscard]] TaskRecord damagedRecord(const TaskId &task, qint64 seq);
/// Links each record to the one before it.
[[nodiscard]] QByteArray chain(const QByteArray &previous, const QVariantList &row);

/// The columns of "observed_task" in their order, without the checksum.
[[nodiscard]] const QStringList &observedColumns();
[[nodiscard]] QVariantList toRow(const ObservedTask &task);
[[nodiscard]] ObservedTask observedFromRow(const QVariantList &row);
[[nodiscard]] QByteArray observedChecksum(const QVariantList &row);

} // namespace rows

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <functional>

/// What kind of thing a record tells, as the History page filters it.
enum class RecordGroup { All, Requests, Decisions, Errors, Steps };

/// The group of a record's kind; All where it belongs to none of the others.
[[nodiscard]] RecordGroup groupOf(QStringView kind);
/// All kinds of a group; empty for All.
[[nodiscard]] QStringList kindsOf(RecordGroup group);

/// Which records are wanted. Everything that is empty does not restrict.
struct HistoryFilter {
    QString text; ///< occurs in name, GUID, task id or cluster of the task, or in the record itself; case does not matter
    RecordGroup group = RecordGroup::All;
    std::optional<TaskState> state; ///< after the record
    ClusterId cluster;              ///< that the task was sent to
    QDateTime from;                 ///< inclusive
    QDateTime to;                   ///< exclusive
    bool operator==(const HistoryFilter &) const = default;
};

/// One record with what is known of its task. Without a record: it does not fit its checksum, so nothing of it is told.
struct HistoryItem {
    qint64 seq = 0;
    std::optional<TaskRecord> record;
    QString databaseName;
    QString guid;
    QString clusterName;
    bool operator==(const HistoryItem &) const = default;
};

/// One page of the history.
struct HistorySlice {
    std::vector<HistoryItem> entries; ///< newest first
    bool more = false;                ///< older ones may follow
    qint64 newest = 0;                ///< of all records, whether they fit or not, when this was read
};

/// Which part of the filtered history: below before and above after, at most limit of the newest.
struct HistoryQuery {
    HistoryFilter filter;
    std::optional<qint64> before;
    qint64 after = 0;
    int limit = 100;
};

/// What an export writes and where to.
struct HistoryExport {
    enum class Format { Csv, Json };
    HistoryFilter filter;
    Format format = Format::Csv;
    QString path;
    QString program; ///< name and version
    QDateTime at;
    bool simulation = false;
    /// The sentence of a record; called in the journal's thread.
    std::function<QString(const TaskRecord &)> sentence;
    QString damagedSentence; ///< for a record that does not fit its checksum
};

/// How it ended. Nothing is left at the path unless all of it was written.
struct ExportResult {
    enum class Fault {
        None,
        SymbolicLink,  ///< the path is a link: what it points to is not touched
        JournalFolder, ///< the folder of the record is not a place for exports
        NotWritten,    ///< detail says why
        NotRead,       ///< the record could not be read
    };
    Fault fault = Fault::None;
    QString path;
    QString detail; ///< the system's word
    qint64 records = 0;
    qint64 damaged = 0; ///< of them, and of the tasks beside them: told as damaged, without content
};

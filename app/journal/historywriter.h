// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyreader.h"

#include <QSaveFile>

#include <set>

/// Writes all records of a filter to a file, redacted and in steps (reliability.md 4.2 C9, 4.4 F5). The file is for its owner alone,
/// appears complete or not at all, and is never written through a symbolic link or into the journal's folder.
class HistoryWriter
{
public:
    HistoryWriter(SearchIndex &index, HistoryExport job);

    /// Writes the next page; true once result() says how it ended.
    bool step();
    [[nodiscard]] const ExportResult &result() const { return m_result; }

private:
    bool begin();
    void write(const HistoryItem &entry);
    void writeCsv(const HistoryItem &entry);
    void writeJson(const HistoryItem &entry);
    void writeJsonHead();
    void writeJsonTasks();
    [[nodiscard]] QByteArray taskAsJson(const QString &id);
    bool finish();
    bool fail(ExportResult::Fault fault, const QString &detail = {});

    SearchIndex &m_index;
    HistoryExport m_job;
    ExportResult m_result;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<HistoryReader> m_reader;
    std::optional<qint64> m_before;
    std::set<QString> m_tasks;
};

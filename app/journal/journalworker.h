// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historywriter.h"
#include "journal.h"
#include "journalfile.h"

#include <atomic>
#include <memory>

/// What of the journal lives in its thread: the file, the search index, and long reads that go in turns with everything else.
class Journal::Worker : public QObject
{
public:
    Worker(QString path, std::function<bool(const QString &)> onNetwork);

    /// A file that failed to open is tried anew at the next open().
    Result<Opened, Failure> open();
    void close();

    template <class T, class Job>
    Result<T, Failure> with(Job job)
    {
        if (!m_file)
            return notOpen();
        const Result<T, Failure> result = job(*m_file);
        indexLater();
        return result;
    }
    /// Calls job(index) again and again, with room for others between, until it returns true or \a stopped.
    void repeat(std::shared_ptr<std::atomic_bool> stopped, std::function<bool(SearchIndex &)> job, std::function<void(Failure)> failed);

private:
    [[nodiscard]] Failure notOpen() const;
    [[nodiscard]] std::optional<Failure> openIndex();
    void indexLater();
    void indexSome();

    QString m_path;
    std::function<bool(const QString &)> m_onNetwork;
    std::unique_ptr<JournalFile> m_file;
    SearchIndex m_index; ///< one object for ever: long reads refer to it
    bool m_indexing = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "task.h"

#include <QSqlDatabase>

#include <vector>

/// The open SQLite file. Lives in the journal's thread; every call blocks there and says how it ended.
class JournalFile
{
public:
    explicit JournalFile(QString path);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    struct Content {
        std::vector<Task> tasks; ///< newest first
        int damaged = 0;         ///< rows whose checksum does not fit; they are left as they are and not used
    };
    /// Makes folder and file where they are missing, brings the schema up to date and reads all tasks.
    Result<Content, Failure> open();
    /// The records get their sequence numbers.
    Result<Task, Failure> insert(const Task &task, std::vector<TaskRecord> &records);
    Result<Task, Failure> replace(const Task &task, std::vector<TaskRecord> &records);
    Result<std::vector<TaskRecord>, Failure> append(const std::vector<TaskRecord> &records);
    Result<std::vector<TaskRecord>, Failure> history(const TaskId &task);

private:
    std::optional<Failure> prepareFolder();
    std::optional<Failure> lock();
    std::optional<Failure> configure();
    std::optional<Failure> migrate();
    std::optional<Failure> appendInTransaction(std::vector<TaskRecord> &records);
    template <class Write>
    std::optional<Failure> inTransaction(Write write);

    QString m_path;
    QString m_connection;
    int m_lock = -1; ///< file descriptor; the system frees the lock with the process, however that ends
    QSqlDatabase m_db;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes.h"
#include "observedtask.h"
#include "result.h"
#include "sqlite.h"
#include "task.h"

#include <functional>
#include <memory>
#include <vector>

/// The open SQLite file. Lives in the journal's thread; every call blocks there and says how it ended.
class JournalFile
{
public:
    /// \a onNetwork tells whether a folder is on a network file system.
    JournalFile(QString path, std::function<bool(const QString &)> onNetwork);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    struct Content {
        std::vector<Task> tasks; ///< newest first
        int damaged = 0;         ///< rows whose checksum does not fit; they are left as they are and not used
        std::vector<JournalDamage> unreadDamage;
        bool networkFolderUnread = false;
        std::optional<Failure> readOnly; ///< why nothing may be written, although it can be read
    };
    struct Observed {
        std::vector<ObservedTask> tasks; ///< last seen first
        int damaged = 0;                 ///< rows whose checksum does not fit, not among tasks
    };
    /// Makes folder and file where they are missing, brings the schema up to date and reads all tasks. A damaged file is set aside and a
    /// new one built from what fits its checksums.
    Result<Content, Failure> open();
    /// The records get their sequence numbers.
    Result<Task, Failure> insert(const Task &task, std::vector<TaskRecord> &records);
    Result<Task, Failure> replace(const Task &task, std::vector<TaskRecord> &records);
    Result<std::vector<TaskRecord>, Failure> append(const std::vector<TaskRecord> &records);
    /// A record that does not fit its checksum comes as one of kind "damaged".
    Result<std::vector<TaskRecord>, Failure> history(const TaskId &task);
    /// Adds tasks or brings them up to date; when a task was first seen stays. Answers how many.
    Result<qsizetype, Failure> observe(const std::vector<ObservedTask> &tasks);
    Result<Observed, Failure> observed();
    Result<bool, Failure> markRead(notes::Kind kind, const QDateTime &at);

    [[nodiscard]] QSqlDatabase &db() { return m_connection->db(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly.has_value(); }

private:
    std::optional<Failure> prepareFolder();
    std::optional<Failure> lock();
    std::optional<Failure> openFile();
    std::optional<Failure> openReadOnly(int version);
    std::optional<Failure> configure();
    std::optional<Failure> checkIntegrity();
    Result<Content, Failure> readAll();
    std::optional<Failure> appendInTransaction(std::vector<TaskRecord> &records);
    std::optional<Failure> observeOne(const ObservedTask &task);
    template <class Write>
    std::optional<Failure> write(Write job);

    QString m_path;
    std::function<bool(const QString &)> m_onNetwork;
    int m_lock = -1; ///< file descriptor; the system frees the lock with the process, however that ends
    bool m_network = false;
    std::optional<Failure> m_readOnly;
    std::unique_ptr<sqlite::Connection> m_connection;
};

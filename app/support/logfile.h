// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QThreadPool>

/// A log of text lines in a folder of its own, kept small: when a file is full, it gets a number and the oldest one goes. Lines are written
/// by a thread of its own, so that a slow disk stops nobody; when it cannot keep up, lines are left out and counted. Readable by this user
/// only. Safe to call from every thread.
class LogFile
{
public:
    static constexpr qint64 FullAt = 1024 * 1024; ///< bytes
    static constexpr int Kept = 3;                ///< files, the current one among them
    static constexpr int Waiting = 2000;          ///< lines at most

    explicit LogFile(QString folder);
    /// Writes what waits, then ends.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// \a line as it stands; the caller has taken secrets out. Line feeds become spaces.
    void write(const QString &line);
    /// Returns when all that was written before is in the file.
    void flush();
    /// Of the current file.
    [[nodiscard]] QString path() const;

private:
    void writeWaiting();
    void makeRoom();

    QString m_folder;
    QMutex m_guard; ///< of the two below
    QStringList m_waiting;
    int m_leftOut = 0;
    QThreadPool m_writer;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simfault.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <mutex>

/// What one cluster has read: written by the simulation's thread, read by any. Entries are only ever added.
class SimHistory
{
public:
    void add(HistoryEntry entry)
    {
        const std::lock_guard lock(m_mutex);
        write(entry.method, entry.path, entry.taskId, QByteArray::number(entry.status));
        m_entries.push_back(std::move(entry));
    }
    /// All but the first \a known.
    [[nodiscard]] std::vector<HistoryEntry> entries(std::size_t known = 0) const
    {
        const std::lock_guard lock(m_mutex);
        const auto begin = m_entries.begin() + static_cast<std::ptrdiff_t>(std::min(known, m_entries.size()));
        return {begin, m_entries.end()};
    }
    /// Every POST is also added to this file, one a line with tabs between: time, path, X-Task-ID, and "arrived" at the TLS end or the
    /// status that the cluster answered. False where it cannot be written.
    [[nodiscard]] bool alsoWriteTo(const QString &file)
    {
        m_file.setFileName(file);
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    }
    /// A complete request at the TLS end.
    void countArrival(const QString &method, const QString &path, const QByteArray &taskId)
    {
        const std::lock_guard lock(m_mutex);
        ++m_arrivals[{method, path}];
        write(method, path, taskId, "arrived");
    }
    [[nodiscard]] int arrivals(const QString &method, const QString &path) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_arrivals.find({method, path});
        return found == m_arrivals.end() ? 0 : found->second;
    }

private:
    void write(const QString &method, const QString &path, const QByteArray &taskId, const QByteArray &what)
    {
        if (!m_file.isOpen() || method != QLatin1String("POST"))
            return;
        const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        m_file.write(time + '\t' + path.toUtf8().toPercentEncoding("/") + '\t' + taskId.toPercentEncoding() + '\t' + what + '\n');
    }

    mutable std::mutex m_mutex;
    std::vector<HistoryEntry> m_entries;
    std::map<std::pair<QString, QString>, int> m_arrivals;
    QFile m_file; ///< closed where nobody asked for it
};

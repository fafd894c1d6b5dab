// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simfault.h"

#include <map>
#include <mutex>

/// What one cluster has read: written by the simulation's thread, read by any. Entries are only ever added.
class SimHistory
{
public:
    void add(HistoryEntry entry)
    {
        const std::lock_guard lock(m_mutex);
        m_entries.push_back(std::move(entry));
    }
    [[nodiscard]] std::vector<HistoryEntry> entries() const
    {
        const std::lock_guard lock(m_mutex);
        return m_entries;
    }
    /// A complete request at the TLS end.
    void countArrival(const QString &method, const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        ++m_arrivals[{method, path}];
    }
    [[nodiscard]] int arrivals(const QString &method, const QString &path) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_arrivals.find({method, path});
        return found == m_arrivals.end() ? 0 : found->second;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<HistoryEntry> m_entries;
    std::map<std::pair<QString, QString>, int> m_arrivals;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulationinfo.h"

#include <QNetworkAccessManager>

#include <functional>

/// The plainest way to the same facts, as the reference: one request after the other, each answer taken whole and parsed.
class PlainReader
{
public:
    struct Result {
        bool good = true;
        double milliseconds = 0; ///< from the first request to the last parsed answer
        qint64 bytes = 0;
    };

    PlainReader(std::vector<SimulatedCluster> clusters, QStringList paths, std::function<void(const Result &)> done);

private:
    void next();

    std::vector<SimulatedCluster> m_clusters;
    QStringList m_paths;
    std::function<void(const Result &)> m_done;
    Result m_result;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    size_t m_at = 0;
    QNetworkAccessManager m_network;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "clusterpace.h"
#include "failure.h"
#include "ids.h"
#include "result.h"

#include <QObject>

#include <map>

struct Reply;

/// One pace for each cluster, shared by everything that asks it again and again without being told to (reliability.md 3).
class ClusterPaces : public QObject
{
    Q_OBJECT
public:
    using Time = ClusterPace::Time;
    explicit ClusterPaces(Clock &clock);

    /// When the next question may leave; nothing while it has to wait for an answer: freed() tells of that.
    [[nodiscard]] std::optional<Time> earliest(const ClusterId &cluster);
    [[nodiscard]] bool mayAskNow(const ClusterId &cluster);
    void sent(const ClusterId &cluster);
    /// Of a single task; that it is not there is an answer too.
    void answered(const ClusterId &cluster, const Result<Reply, Failure> &answer);
    /// Of a list; one that comes does not make up for single tasks that do not.
    void listed(const ClusterId &cluster, const Result<Reply, Failure> &answer);

signals:
    /// An answer came: somebody may have waited for it.
    void freed();

private:
    void failed(const ClusterId &cluster, const Failure &failure);

    Clock &m_clock;
    std::map<ClusterId, ClusterPace> m_paces;
};

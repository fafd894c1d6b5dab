// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "failure.h"
#include "task.h"

/// How the one POST ended, before judgement.
struct SubmitEnd {
    bool bodyRead = false; ///< the body left the one-shot device: it may be on the wire
    Transport transport = Transport::None;
    int http = 0;
    QString location;               ///< of a 3xx
    std::optional<WireTask> answer; ///< nothing where the body was no task (cut, HTML, huge, wrong types)
    /// Of a 307 or 308: the node of the same cluster where the very same request may be sent once (reliability.md 2.5 #17).
    std::optional<ClusterAddress> namedNode;
    bool passedOn = false; ///< it was sent to such a node, after another one had been asked
    Failure failure;       ///< details for people where there is no usable answer
};

struct SubmitJudgement {
    TaskEvent event = TaskEvent::OutcomeUnclear; ///< NothingLeft, AcceptedByCluster, RefusedByCluster or OutcomeUnclear
    std::optional<Failure> failure;
    QString serverTaskId; ///< where the cluster gave another number
    /// With RefusedByCluster: where it may continue if a person says so; without a person it is what the event says.
    std::optional<ClusterAddress> mayContinueAt;
};

/// reliability.md 2.4: the only place that decides what a POST's end means.
[[nodiscard]] SubmitJudgement judge(const SubmitEnd &end, const TaskId &ours, const CrdbGuid &guid);

/// How the one POST that asks to cancel ended, before judgement.
struct CancelEnd {
    bool bodyRead = false;
    Transport transport = Transport::None;
    int http = 0;
    Failure failure; ///< details for people where it was no success
};

/// Taken: the cluster will try; the task's own status tells how that ends. Unclear: it may have arrived.
enum class CancelJudgement { Taken, Refused, NotSent, Unclear };

/// api.md 3.5, reliability.md 2.5 #37: the only place that decides what a cancel's end means.
[[nodiscard]] CancelJudgement judge(const CancelEnd &end);

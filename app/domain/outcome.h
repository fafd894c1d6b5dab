// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"
#include "task.h"

/// How the one POST ended, before judgement.
struct SubmitEnd {
    bool bodyRead = false; ///< the body left the one-shot device: it may be on the wire
    Transport transport = Transport::None;
    int http = 0;
    QString location;               ///< of a 3xx
    std::optional<WireTask> answer; ///< nothing where the body was no task (cut, HTML, huge, wrong types)
    Failure failure;                ///< details for people where there is no usable answer
};

struct SubmitJudgement {
    TaskEvent event = TaskEvent::OutcomeUnclear; ///< NothingLeft, AcceptedByCluster, RefusedByCluster or OutcomeUnclear
    std::optional<Failure> failure;
    QString serverTaskId; ///< where the cluster gave another number
};

/// reliability.md 2.4: the only place that decides what a POST's end means.
[[nodiscard]] SubmitJudgement judge(const SubmitEnd &end, const TaskId &ours, const CrdbGuid &guid);

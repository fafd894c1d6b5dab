// SPDX-License-Identifier: GPL-3.0-or-later
#include "task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using S = TaskState;
using E = TaskEvent;

struct Step {
    S from;
    E event;
    S to;
};

// reliability.md 2.3 and 2.5. What is not here is illegal.
constexpr std::array Steps{
    Step{S::Prepared, E::RowDurable, S::Sending},
    Step{S::Prepared, E::Abandoned, S::NotSent},

    Step{S::Sending, E::NothingLeft, S::NotSent},
    Step{S::Sending, E::RefusedByCluster, S::Rejected},
    Step{S::Sending, E::AcceptedByCluster, S::Accepted},
    Step{S::Sending, E::OutcomeUnclear, S::Unknown},
    Step{S::Sending, E::Redirected, S::Sending},

    Step{S::Unknown, E::AcceptedByCluster, S::Accepted},
    Step{S::Unknown, E::SeenQueued, S::Running},
    Step{S::Unknown, E::SeenStarted, S::Running},
    Step{S::Unknown, E::SeenFinished, S::Finished},
    Step{S::Unknown, E::SeenFailed, S::Failed},
    Step{S::Unknown, E::SeenCancelled, S::Cancelled},
    Step{S::Unknown, E::NotReceivedConfirmed, S::NotReceived},
    Step{S::Unknown, E::NeverSeenTtlOver, S::Undecided},

    Step{S::Accepted, E::SeenQueued, S::Running},
    Step{S::Accepted, E::SeenStarted, S::Running},
    Step{S::Accepted, E::SeenFinished, S::Finished},
    Step{S::Accepted, E::SeenFailed, S::Failed},
    Step{S::Accepted, E::SeenCancelled, S::Cancelled},
    Step{S::Accepted, E::CancelAsked, S::Cancelling},
    Step{S::Accepted, E::MissingBeforeTtl, S::Lost},
    Step{S::Accepted, E::MissingAfterTtl, S::Expired},

    Step{S::Running, E::SeenQueued, S::Running},
    Step{S::Running, E::SeenStarted, S::Running},
    Step{S::Running, E::SeenFinished, S::Finished},
    Step{S::Running, E::SeenFailed, S::Failed},
    Step{S::Running, E::SeenCancelled, S::Cancelled},
    Step{S::Running, E::CancelAsked, S::Cancelling},
    Step{S::Running, E::MissingBeforeTtl, S::Lost},
    Step{S::Running, E::MissingAfterTtl, S::Expired},

    Step{S::Cancelling, E::CancelAsked, S::Cancelling}, // once more, by force
    Step{S::Cancelling, E::SeenQueued, S::Cancelling},
    Step{S::Cancelling, E::SeenStarted, S::Cancelling},
    Step{S::Cancelling, E::SeenFinished, S::Finished},
    Step{S::Cancelling, E::SeenFailed, S::Failed},
    Step{S::Cancelling, E::SeenCancelled, S::Cancelled},
    Step{S::Cancelling, E::CancelRefused, S::Running},
    Step{S::Cancelling, E::MissingBeforeTtl, S::Lost},
    Step{S::Cancelling, E::MissingAfterTtl, S::Expired},

    Step{S::Finished, E::SeenFinished, S::Finished}, // an answer that was under way says nothing new
    Step{S::Finished, E::VersionsReached, S::Verified},
    Step{S::Finished, E::VersionsDiffer, S::Mismatch},
    Step{S::Finished, E::VersionsUnreadable, S::Unverified},

    Step{S::Unverified, E::VersionsReached, S::Verified},
    Step{S::Unverified, E::VersionsDiffer, S::Mismatch},
    Step{S::Unverified, E::VersionsUnreadable, S::Unverified},

    // A person had the instances read again, by GET only; what they show now is the verdict, both readings stay on record.
    Step{S::Mismatch, E::VersionsReached, S::Verified},
    Step{S::Mismatch, E::VersionsDiffer, S::Mismatch},
    Step{S::Mismatch, E::VersionsUnreadable, S::Unverified},

    Step{S::Lost, E::SeenQueued, S::Running},
    Step{S::Lost, E::SeenStarted, S::Running},
    Step{S::Lost, E::SeenFinished, S::Finished},
    Step{S::Lost, E::SeenFailed, S::Failed},
    Step{S::Lost, E::SeenCancelled, S::Cancelled},
    Step{S::Lost, E::MissingBeforeTtl, S::Lost},
    Step{S::Lost, E::MissingAfterTtl, S::Expired},
    Step{S::Lost, E::VersionsReached, S::Verified},
    Step{S::Lost, E::VersionsDiffer, S::Mismatch},
    Step{S::Lost, E::VersionsUnreadable, S::Unverified},

    Step{S::Expired, E::SeenQueued, S::Running},
    Step{S::Expired, E::SeenStarted, S::Running},
    Step{S::Expired, E::SeenFinished, S::Finished},
    Step{S::Expired, E::SeenFailed, S::Failed},
    Step{S::Expired, E::SeenCancelled, S::Cancelled},
    Step{S::Expired, E::MissingAfterTtl, S::Expired},
    Step{S::Expired, E::VersionsReached, S::Verified},
    Step{S::Expired, E::VersionsDiffer, S::Mismatch},
    Step{S::Expired, E::VersionsUnreadable, S::Unverified},

    Step{S::Undecided, E::SeenQueued, S::Running},
    Step{S::Undecided, E::SeenStarted, S::Running},
    Step{S::Undecided, E::SeenFinished, S::Finished},
    Step{S::Undecided, E::SeenFailed, S::Failed},
    Step{S::Undecided, E::SeenCancelled, S::Cancelled},
    Step{S::Undecided, E::NeverSeenTtlOver, S::Undecided},
    Step{S::Undecided, E::VersionsReached, S::Verified},
    Step{S::Undecided, E::VersionsDiffer, S::Mismatch},
    Step{S::Undecided, E::VersionsUnreadable, S::Unverified},
};

struct StateFacts {
    QLatin1StringView name;
    bool terminal;
    bool active;
    bool followed;
    StateShape shape;
};

// In the order of TaskState.
constexpr std::array<StateFacts, TaskStateCount> States{{
    {"PREPARED"_L1, false, true, false, StateShape::Waiting},
    {"SENDING"_L1, false, true, false, StateShape::Moving},
    {"UNKNOWN"_L1, false, true, true, StateShape::Question},
    {"ACCEPTED"_L1, false, true, true, StateShape::Waiting},
    {"RUNNING"_L1, false, true, true, StateShape::Moving},
    {"CANCELLING"_L1, false, true, true, StateShape::Moving},
    {"FINISHED"_L1, false, false, false, StateShape::Moving},
    {"VERIFIED"_L1, true, false, false, StateShape::Good},
    {"UNVERIFIED"_L1, true, false, false, StateShape::Attention},
    {"MISMATCH"_L1, true, false, false, StateShape::Bad},
    {"FAILED"_L1, true, false, false, StateShape::Bad},
    {"CANCELLED"_L1, true, false, false, StateShape::Neutral},
    {"REJECTED"_L1, true, false, false, StateShape::Bad},
    {"NOT_SENT"_L1, true, false, false, StateShape::Neutral},
    {"NOT_RECEIVED"_L1, true, false, false, StateShape::Neutral},
    {"LOST"_L1, false, true, true, StateShape::Question},
    {"EXPIRED"_L1, false, true, false, StateShape::Question},
    {"UNDECIDED"_L1, false, true, false, StateShape::Question},
}};

// In the order of TaskEvent.
constexpr std::array<QLatin1StringView, TaskEventCount> EventNames{
    "ROW_DURABLE"_L1,
    "ABANDONED"_L1,
    "NOTHING_LEFT"_L1,
    "REFUSED_BY_CLUSTER"_L1,
    "ACCEPTED_BY_CLUSTER"_L1,
    "OUTCOME_UNCLEAR"_L1,
    "REDIRECTED"_L1,
    "SEEN_QUEUED"_L1,
    "SEEN_STARTED"_L1,
    "SEEN_FINISHED"_L1,
    "SEEN_FAILED"_L1,
    "SEEN_CANCELLED"_L1,
    "CANCEL_ASKED"_L1,
    "CANCEL_REFUSED"_L1,
    "MISSING_BEFORE_TTL"_L1,
    "MISSING_AFTER_TTL"_L1,
    "NEVER_SEEN_TTL_OVER"_L1,
    "NOT_RECEIVED_CONFIRMED"_L1,
    "VERSIONS_REACHED"_L1,
    "VERSIONS_DIFFER"_L1,
    "VERSIONS_UNREADABLE"_L1,
};

const StateFacts &factsOf(TaskState state)
{
    return States.at(static_cast<std::size_t>(state));
}

} // namespace

std::optional<TaskState> transition(TaskState from, TaskEvent event)
{
    const auto step = std::ranges::find_if(Steps, [&](const Step &s) { return s.from == from && s.event == event; });
    return step == Steps.end() ? std::nullopt : std::optional(step->to);
}

bool isTerminal(TaskState state)
{
    return factsOf(state).terminal;
}

bool isActive(TaskState state)
{
    return factsOf(state).active;
}

bool isFollowed(TaskState state)
{
    return factsOf(state).followed;
}

bool canCancel(TaskState state)
{
    return transition(state, TaskEvent::CancelAsked).has_value();
}

StateShape stateShape(TaskState state)
{
    return factsOf(state).shape;
}

QString storedName(TaskState state)
{
    return factsOf(state).name;
}

std::optional<TaskState> stateFromStoredName(QStringView name)
{
    const auto found = std::ranges::find_if(States, [&](const StateFacts &f) { return name == f.name; });
    return found == States.end() ? std::nullopt : std::optional(static_cast<TaskState>(found - States.begin()));
}

QString storedName(TaskEvent event)
{
    return EventNames.at(static_cast<std::size_t>(event));
}

std::optional<TaskEvent> eventFromStoredName(QStringView name)
{
    const auto found = std::ranges::find_if(EventNames, [&](QLatin1StringView n) { return name == n; });
    return found == EventNames.end() ? std::nullopt : std::optional(static_cast<TaskEvent>(found - EventNames.begin()));
}

QDateTime resultKeptUntil(const Task &task)
{
    return (task.lastConfirmed.isValid() ? task.lastConfirmed : task.sentAt).addSecs(task.ttlSeconds);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"
#include "ids.h"
#include "versions.h"
#include "wiretask.h"

#include <array>

/// The life of one submission (reliability.md 2.3).
enum class TaskState {
    Prepared,
    Sending,
    Unknown,
    Accepted,
    Running,
    Cancelling,
    Finished,
    Verified,
    Unverified,
    Mismatch,
    Failed,
    Cancelled,
    Rejected,
    NotSent,
    NotReceived,
    Lost,
    Expired,
    Undecided,
};
inline constexpr int TaskStateCount = 18;

/// What can happen to it. Only evidence and human decisions are events; the passing of time alone is none.
enum class TaskEvent {
    RowDurable,        ///< the record is on disk
    Abandoned,         ///< preflight refused, or the program stopped before sending
    NothingLeft,       ///< the body was never read: provably not sent
    RefusedByCluster,  ///< a complete 4xx that means refusal before execution
    AcceptedByCluster, ///< 2xx with our id
    OutcomeUnclear,    ///< anything else after the body was read, or a stop while sending
    Redirected,        ///< a person allowed one hop within the same cluster
    SeenQueued,
    SeenStarted,
    SeenFinished,
    SeenFailed,
    SeenCancelled,
    CancelAsked,
    CancelRefused,
    MissingBeforeTtl, ///< known before, 404 now, its result should still be kept
    MissingAfterTtl,
    NeverSeenTtlOver,     ///< never seen, and its result could no longer be there
    NotReceivedConfirmed, ///< a person confirmed the evidence of the quiet period
    VersionsReached,      ///< every instance read on its own cluster after the task ended
    VersionsDiffer,
    VersionsUnreadable, ///< at least one instance could not be read, none differs
};
inline constexpr int TaskEventCount = 21;

/// The table of legal transitions. Nothing: illegal, the state stays and the event is recorded as an anomaly.
[[nodiscard]] std::optional<TaskState> transition(TaskState from, TaskEvent event);
/// Nothing more is expected: no polling, a new submission is possible.
[[nodiscard]] bool isTerminal(TaskState state);
/// Holds its database against another submission (the journal's unique index).
[[nodiscard]] bool isActive(TaskState state);
/// The cluster is asked about it.
[[nodiscard]] bool isFollowed(TaskState state);

/// The cluster can be asked to cancel it.
[[nodiscard]] bool canCancel(TaskState state);

/// Names in the journal; never shown.
[[nodiscard]] QString storedName(TaskState state);
[[nodiscard]] std::optional<TaskState> stateFromStoredName(QStringView name);
[[nodiscard]] QString storedName(TaskEvent event);
[[nodiscard]] std::optional<TaskEvent> eventFromStoredName(QStringView name);

/// One submission: what was meant, what was sent, what was seen. The journal holds it, models mirror it.
struct Task {
    TaskId id;
    QString intentId; ///< made when the review opens: at most one row each
    CrdbGuid guid;
    QString databaseName; ///< empty where only the GUID is known
    ClusterId cluster;
    QString clusterName; ///< FQDN or address, for people
    QString endpoint;    ///< origin the request goes to
    QString certificate; ///< SHA-256 of the pin in force, empty for system CAs
    QByteArray body;
    QString headers; ///< as reviewed, one a line
    bool destructive = false;
    std::optional<RedisVersion> requestedVersion;      ///< nothing: newest available
    std::optional<RedisVersion> expectedVersion;       ///< resolved at review; nothing: verdict is at most Unverified
    std::vector<WireTask::Progress> expectedArguments; ///< module → arguments that verification compares (cluster field holds the module)
    int ttlSeconds = 500;
    TaskState state = TaskState::Prepared;
    int rev = 0;
    QString serverTaskId; ///< only if the cluster answered with another one
    QDateTime createdAt;
    QDateTime sentAt;
    QDateTime lastConfirmed;        ///< last answer about this task
    QDateTime endedAt;              ///< when this program learned of the end
    WireTask seen;                  ///< last answer; empty id while none came
    std::optional<Failure> failure; ///< why it is Rejected, NotSent, Unknown; or the last failed look-up's, see contactLost
    bool contactLost = false;       ///< the last look-up failed: failure says how
    QString verdict;                ///< lines of the verification, for people
    bool operator==(const Task &) const = default;
};

/// The database for people: its name, else the beginning of its GUID.
[[nodiscard]] QString databaseText(const Task &task);
/// Until when the cluster has to keep the result, by what is known here (api.md 2.2).
[[nodiscard]] QDateTime resultKeptUntil(const Task &task);

/// "Running", "Queued", "Finished, not verified" … (design.md 4).
[[nodiscard]] QString stateWord(const Task &task);
[[nodiscard]] QString stateWord(TaskState state);
/// One sentence of what the state means and what happens next (reliability.md 2.5).
[[nodiscard]] QString stateSentence(const Task &task);
/// The kind of picture beside the word.
enum class StateShape { Waiting, Moving, Good, Attention, Bad, Question, Neutral };
[[nodiscard]] StateShape stateShape(TaskState state);

/// One line of a task's history. Lanes and the event list are made of these alone.
struct TaskRecord {
    qint64 seq = 0;
    TaskId task;
    QDateTime at;
    TaskState from = TaskState::Prepared;
    TaskState to = TaskState::Prepared;
    /// "event:<stored name>", "step" (subject: cluster name, empty for the worker; detail: the step as it came), "status" (detail: the
    /// word), "request" (detail: method, path, outcome), "error", "instance" (subject: cluster; detail: what was read), "lost" (detail:
    /// what came instead of an answer), "anomaly".
    QString kind;
    QString subject;
    QString detail;
    bool operator==(const TaskRecord &) const = default;
};

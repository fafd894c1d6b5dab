// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <algorithm>
#include <array>

namespace {

// A complete answer with one of these means refusal before execution. 408, 425, 429 and 5xx do not:
// something in between may have made them after it had passed the request on.
constexpr std::array Refusals{400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 422};
// The node did not work on the request but named another one; it was not followed.
constexpr std::array Redirects{307, 308};

bool holds(const auto &codes, int http)
{
    return std::ranges::find(codes, http) != codes.end();
}

/// A status line of a cut answer proves nothing; a complete answer with a useless body does.
bool isComplete(Transport transport)
{
    return transport == Transport::None || transport == Transport::NotUnderstood || transport == Transport::TooLarge;
}

bool isSameDatabase(const QString &told, const CrdbGuid &guid)
{
    if (told.isEmpty()) {
        return true;
    }
    const auto parsed = CrdbGuid::parse(told);
    return parsed && *parsed == guid;
}

SubmitJudgement judgeAnswer(const SubmitEnd &end, Failure failure, const TaskId &ours, const CrdbGuid &guid)
{
    if (!end.answer || end.answer->id.isEmpty()) {
        failure.transport = Transport::NotUnderstood;
        return {TaskEvent::OutcomeUnclear, std::move(failure), {}, {}};
    }
    const bool sameDatabase = isSameDatabase(end.answer->guid, guid);
    const bool sameTask = end.answer->id == ours.text();
    if (sameTask && sameDatabase) {
        return {TaskEvent::AcceptedByCluster, {}, {}, {}};
    }
    failure.transport = Transport::OtherTask;
    failure.subject = sameDatabase ? end.answer->id : end.answer->guid;
    // A number that stands for another database is not ours to follow.
    return {TaskEvent::OutcomeUnclear, std::move(failure), sameDatabase ? end.answer->id : QString(), {}};
}

} // namespace

SubmitJudgement judge(const SubmitEnd &end, const TaskId &ours, const CrdbGuid &guid)
{
    Failure failure = end.failure;
    failure.call = Call::Upgrade;
    failure.http = end.http;
    failure.transport = end.transport;
    failure.bodyLeft = end.bodyRead;

    if (!end.bodyRead) {
        // What was passed on had left for another node before, which did not work on it.
        return {end.passedOn ? TaskEvent::RefusedByCluster : TaskEvent::NothingLeft, std::move(failure), {}, {}};
    }
    if (isComplete(end.transport)) {
        if (end.http >= 200 && end.http <= 299 && end.transport == Transport::None) {
            return judgeAnswer(end, std::move(failure), ours, guid);
        }
        if (holds(Redirects, end.http)) {
            return {TaskEvent::RefusedByCluster, std::move(failure), {}, end.passedOn ? std::nullopt : end.namedNode};
        }
        if (holds(Refusals, end.http)) {
            return {TaskEvent::RefusedByCluster, std::move(failure), {}, {}};
        }
    }
    return {TaskEvent::OutcomeUnclear, std::move(failure), {}, {}};
}

CancelJudgement judge(const CancelEnd &end)
{
    if (!end.bodyRead) {
        return CancelJudgement::NotSent;
    }
    if (isComplete(end.transport)) {
        if (end.http >= 200 && end.http <= 299) {
            return CancelJudgement::Taken; // the body is not documented and may be empty
        }
        if (holds(Refusals, end.http) || holds(Redirects, end.http)) {
            return CancelJudgement::Refused;
        }
    }
    return CancelJudgement::Unclear;
}

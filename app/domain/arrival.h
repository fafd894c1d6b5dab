// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verification.h"

#include <chrono>

/// What is known about a request that left and whose task nobody has seen (reliability.md 2.7). Only answers count: a look that failed
/// tells nothing.
struct ArrivalEvidence {
    enum class OtherTask { Unread, None, Running };
    enum class Versions { Unread, Unchanged, Changed, NotComparable };

    int denied = 0;     ///< looks that the cluster answered with "no such task", apart from each other
    int unanswered = 0; ///< looks without an answer that could be used
    std::chrono::seconds sinceSent{0};
    std::chrono::seconds ttl{500};
    bool destructive = false;
    bool taken = false;                      ///< the request was answered as if it had been taken, only not as ours
    bool fresh = true;                       ///< the last look was answered, and what was read is of the last minutes
    OtherTask otherTask = OtherTask::Unread; ///< a running task of this database that is not ours
    Versions versions = Versions::Unread;    ///< against what was read before the request left
    QString versionsText;                    ///< "rs-east.example.com 7.4.3, rs-west.example.com not read"
    QDateTime asOf;                          ///< of tasks and versions
    bool operator==(const ArrivalEvidence &) const = default;
};

/// Early: the request may still be on its way. Open: the time has passed, and what was read does not settle it. MostLikelyNot: a person may
/// confirm that it never arrived. Over: the cluster could no longer know the task even if it had run.
enum class ArrivalJudgement { Early, Open, MostLikelyNot, Over };
[[nodiscard]] ArrivalJudgement judge(const ArrivalEvidence &evidence);

/// How long the request may still be on its way: a proxy keeps one for a minute, a destructive one is given more time.
[[nodiscard]] std::chrono::seconds quietPeriod(bool destructive);
/// Until the next look after \a looks of them: 2, 5, 10, 20, 40, 60 s after the request left, then each minute. \a random in [0,1).
[[nodiscard]] std::chrono::milliseconds nextSeek(int looks, double random);

/// The evidence in sentences for people, the most important first.
[[nodiscard]] QStringList sentences(const ArrivalEvidence &evidence, const QString &cluster);

/// What was read before the request left: cluster and its version.
using VersionsBefore = std::vector<WireTask::Progress>;
/// Compares, and writes the text beside.
[[nodiscard]] ArrivalEvidence::Versions compareVersions(
    const VersionsBefore &before, const std::vector<InstanceReading> &now, QString &text);

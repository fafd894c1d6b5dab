// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

/// A CRDB task as the cluster tells it (api.md 3.1). Words are kept as they came, capped and plain; empty means absent.
struct WireTask {
    struct Error {
        QString cluster; ///< may be empty although a cluster failed
        QString code;
        QString description;
        bool operator==(const Error &) const = default;
    };
    struct Progress {
        QString cluster;
        QString step;
        bool operator==(const Progress &) const = default;
    };
    QString id;
    QString status;
    QString guid;
    QString operation;
    QString workerName;
    QDateTime started;
    QDateTime ended;
    std::vector<Error> errors;
    std::vector<Progress> progress; ///< in the order of the answer
    QString workerStep;
    bool operator==(const WireTask &) const = default;
};

/// What a status word means. An unknown word counts as running unless the task has ended (api.md 3.3).
enum class WireStatus { Queued, Started, Finished, Failed, Cancelled, Cancelling, OtherRunning, OtherEnded };
[[nodiscard]] WireStatus statusOf(const WireTask &task);
/// It has not ended, as far as its status and its time of end tell.
[[nodiscard]] bool isRunning(const WireTask &task);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observedtask.h"
#include "task.h"

/// A task that was started elsewhere, as it stands here. It was never planned here, so the most that is ever said of its end is what its
/// cluster says.
struct ForeignTask {
    ObservedTask observed;
    QString databaseName; ///< where a connected cluster tells it
    bool gone = false;    ///< neither the list of its cluster nor a question about it tells of it any more
    bool operator==(const ForeignTask &) const = default;
};

/// Nothing more is expected of it.
[[nodiscard]] bool isOver(const ForeignTask &task);
/// The last answer is older than it should be.
[[nodiscard]] bool isStale(const ForeignTask &task, const QDateTime &now);
/// "Running", "Finished, not verified", "No longer known" …; a word of the cluster that nobody knows comes in quotes.
[[nodiscard]] QString stateWord(const ForeignTask &task);
[[nodiscard]] StateShape stateShape(const ForeignTask &task);
/// What that means, and what this program does about it.
[[nodiscard]] QString stateSentence(const ForeignTask &task);
/// Its database's name or the beginning of its GUID; a dash where the cluster names none.
[[nodiscard]] QString databaseText(const ForeignTask &task);
/// When it began: as the cluster says, else when it was first seen here.
[[nodiscard]] QDateTime beginOf(const ForeignTask &task);
/// When it ended: as the cluster says, else when that was seen here; invalid while it runs or where nobody knows.
[[nodiscard]] QDateTime endOf(const ForeignTask &task);
/// The mark beside its state: "Started elsewhere".
[[nodiscard]] QString foreignMark();

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lostanswer.h"

#include "showntime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct LostWords {
    Q_DECLARE_TR_FUNCTIONS(LostAnswer)
};

} // namespace

std::optional<LostAnswer> lostAnswerOf(const std::vector<TaskRecord> &history)
{
    std::optional<LostAnswer> lost;
    for (const TaskRecord &record : history) {
        const bool becomesUnknown = record.from == TaskState::Sending && record.to == TaskState::Unknown;
        if (becomesUnknown) {
            lost = lost ? lost : LostAnswer{.at = record.at};
            if (record.kind == "lost"_L1) {
                lost->why = record.detail;
            } else if (record.kind == "restart"_L1) {
                lost->why = LostWords::tr("The program had stopped before the answer came");
            }
        }
        if (lost && !lost->foundAt.isValid() && record.from == TaskState::Unknown && record.to != TaskState::Unknown) {
            lost->foundAt = record.at;
            lost->foundAs = record.to;
        }
    }
    return lost;
}

QString sentence(const LostAnswer &lost, const Task &task)
{
    const QString what = lost.why.isEmpty()
        ? LostWords::tr("At %1 the request had left, and no answer came that says whether it was accepted.")
              .arg(showntime::clockText(lost.at))
        : LostWords::tr("At %1 the request had left, and no answer came that says whether it was accepted: %2.")
              .arg(showntime::clockText(lost.at), lost.why);
    if (!lost.foundAt.isValid() || lost.foundAs == TaskState::Undecided || lost.foundAs == TaskState::NotReceived) {
        return what;
    }
    const QString number = task.serverTaskId.isEmpty() ? task.id.text() : task.serverTaskId;
    return LostWords::tr("%1 The task was found at %2: %3 was asked for the number %4 and knew it. Nothing was sent again.")
        .arg(what, showntime::clockText(lost.foundAt), task.clusterName, number);
}

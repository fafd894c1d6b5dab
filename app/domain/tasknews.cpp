// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasknews.h"

#include "passedon.h"

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::seconds Long = 2min;
} // namespace

bool needsYou(const Task &task)
{
    switch (task.state) {
    case TaskState::Unverified:
    case TaskState::Mismatch:
    case TaskState::Undecided:
        return true;
    case TaskState::Sending:
        return passedOnTo(task).has_value();
    default:
        return false;
    }
}

std::optional<News> newsOf(const Task &task)
{
    if (needsYou(task)) {
        return News::NeedsYou;
    }
    switch (task.state) {
    case TaskState::Finished:
        return News::Finished;
    case TaskState::Verified:
        return News::Verified;
    case TaskState::Failed:
    case TaskState::Rejected:
        return News::Failed;
    case TaskState::Cancelled:
        return News::Cancelled;
    default:
        return {};
    }
}

bool isQuiet(const QuietHours &hours, QTime now)
{
    if (!hours.on || hours.from == hours.to) {
        return false;
    }
    const bool overMidnight = hours.to < hours.from;
    return overMidnight ? now >= hours.from || now < hours.to : now >= hours.from && now < hours.to;
}

bool tookLong(const Task &task, const QDateTime &now)
{
    const QDateTime begun = task.sentAt.isValid() ? task.sentAt : task.createdAt;
    return begun.isValid() && begun.secsTo(now) > Long.count();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "unansweredcancel.h"

using namespace Qt::StringLiterals;

namespace {

// No code of a cluster: those of tasks come without a transport fault.
constexpr QLatin1StringView Code("cancel_unanswered");

} // namespace

Failure unansweredCancel(const TaskId &task)
{
    Failure failure;
    failure.call = Call::TaskItself;
    failure.transport = Transport::ConnectionLost;
    failure.errorCode = Code;
    failure.subject = task.text();
    return failure;
}

bool isCancelUnanswered(const Task &task)
{
    return task.state == TaskState::Cancelling && task.failure && task.failure->transport == Transport::ConnectionLost
        && task.failure->errorCode == Code;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "passedon.h"

std::optional<ClusterAddress> passedOnTo(const Task &task)
{
    if (task.state != TaskState::Sending || !task.failure || task.failure->detail != FailureDetail::RedirectToNode)
        return {};
    const auto node = ClusterAddress::parse(task.failure->named);
    return node ? std::optional(*node) : std::nullopt;
}

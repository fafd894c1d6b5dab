// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

/// The failure of a task that a person decided to cancel while no answer to the request is on record. It is written before the request
/// leaves, so a stop of the program at any moment after it leaves what is true: nobody knows whether the cluster was asked.
[[nodiscard]] Failure unansweredCancel(const TaskId &task);
/// The task is to be cancelled, and it is not known whether the request arrived.
[[nodiscard]] bool isCancelUnanswered(const Task &task);

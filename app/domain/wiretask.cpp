// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiretask.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView text;
    WireStatus status;
};

// The first four are documented; how the product spells the rest is not known, so both spellings count.
constexpr std::array Words{
    Word{"queued"_L1, WireStatus::Queued},
    Word{"started"_L1, WireStatus::Started},
    Word{"finished"_L1, WireStatus::Finished},
    Word{"failed"_L1, WireStatus::Failed},
    Word{"cancelled"_L1, WireStatus::Cancelled},
    Word{"canceled"_L1, WireStatus::Cancelled},
    Word{"cancelling"_L1, WireStatus::Cancelling},
    Word{"canceling"_L1, WireStatus::Cancelling},
};

} // namespace

WireStatus statusOf(const WireTask &task)
{
    const auto found = std::ranges::find_if(Words, [&](const Word &w) { return task.status.compare(w.text, Qt::CaseInsensitive) == 0; });
    if (found != Words.end()) {
        return found->status;
    }
    return task.ended.isValid() ? WireStatus::OtherEnded : WireStatus::OtherRunning;
}

bool isRunning(const WireTask &task)
{
    switch (statusOf(task)) {
    case WireStatus::Finished:
    case WireStatus::Failed:
    case WireStatus::Cancelled:
    case WireStatus::OtherEnded:
        return false;
    case WireStatus::Queued:
    case WireStatus::Started:
    case WireStatus::Cancelling:
    case WireStatus::OtherRunning:
        return !task.ended.isValid();
    }
    return true;
}

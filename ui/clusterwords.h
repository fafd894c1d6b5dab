// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"
#include "look.h"

/// Word, picture and tone for how a cluster stands.
struct ClusterStateWords {
    QString word;
    QString icon;
    look::Tone tone = look::Tone::Neutral;
};
[[nodiscard]] ClusterStateWords wordsOf(ClusterStatus::State state);

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
/// Of a saved cluster that nobody connected in this window.
[[nodiscard]] ClusterStateWords wordsOfDisconnected();
[[nodiscard]] QString kindWord(ClusterKind kind);
/// 0 … 7, else "None" and no picture.
[[nodiscard]] QString colourName(int colour);
[[nodiscard]] QIcon colourIcon(int colour);
/// The same; invalid where there is none.
[[nodiscard]] QColor colourOf(int colour);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// One point of a verdict: what it is about, how it came out, and the whole sentence.
struct VerdictPoint {
    enum class Result { Note, Confirmed, Open, Contradicted }; ///< the worse, the greater
    Result result = Result::Note;
    QString topic; ///< "Replication links"; empty for a note
    QString line;
    bool operator==(const VerdictPoint &) const = default;
};

/// Something that is left for a person to do: a whole sentence, and commands to copy. This program never runs them.
struct LeftToDo {
    QString what;
    QStringList commands; ///< each a line of its own
    bool operator==(const LeftToDo &) const = default;
};

/// A verdict as a task keeps it: text for people, of which the window makes a list.
struct VerdictText {
    QString summary; ///< first line: how many instances are verified
    std::vector<VerdictPoint> points;
    std::vector<LeftToDo> left;
    bool operator==(const VerdictText &) const = default;
};

/// The summary, then a line for each point: a mark, the topic, the sentence; then what is left to do, its commands below it.
/// readVerdict() makes the same value of it again.
[[nodiscard]] QString asText(const VerdictText &verdict);
/// Lines without a mark, as earlier versions wrote them, become notes.
[[nodiscard]] VerdictText readVerdict(const QString &text);

/// One row of a short list: all points of one topic, and the worst of their results.
struct VerdictTopic {
    QString topic;
    VerdictPoint::Result result = VerdictPoint::Result::Confirmed;
    bool operator==(const VerdictTopic &) const = default;
};
/// In the order in which the topics occur; notes belong to none.
[[nodiscard]] std::vector<VerdictTopic> topicsOf(const VerdictText &verdict);

/// What a reading found, for its record: the summary, every sentence that is not a confirmation, and what is left to do.
[[nodiscard]] QString findingsOf(const VerdictText &verdict);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicttext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Result = VerdictPoint::Result;

struct Mark {
    Result result;
    QStringView sign;
};
constexpr Mark Marks[] = {{Result::Confirmed, u"\u2713 "}, {Result::Open, u"? "}, {Result::Contradicted, u"\u2715 "}};
constexpr auto AfterTopic = ": "_L1;
constexpr QStringView LeftSign = u"\u2192 ";
constexpr QStringView CommandSign = u"$ ";

QString asLine(const VerdictPoint &point)
{
    const auto *mark = std::ranges::find(Marks, point.result, &Mark::result);
    // A cluster's own words are in the sentence; a line break there would begin a point of its own.
    const QString line = point.line.simplified();
    return mark == std::end(Marks) ? line : QString(mark->sign.toString() + point.topic + AfterTopic + line);
}

VerdictPoint readLine(const QString &text)
{
    const auto *mark = std::ranges::find_if(Marks, [&text](const Mark &each) { return text.startsWith(each.sign); });
    const qsizetype topicEnds = mark == std::end(Marks) ? -1 : text.indexOf(AfterTopic);
    if (topicEnds < 0) {
        return {Result::Note, {}, text};
    }
    return {mark->result, text.mid(mark->sign.size(), topicEnds - mark->sign.size()), text.mid(topicEnds + AfterTopic.size())};
}

} // namespace

QString asText(const VerdictText &verdict)
{
    QStringList lines{verdict.summary.simplified()};
    for (const VerdictPoint &point : verdict.points) {
        lines.append(asLine(point));
    }
    for (const LeftToDo &left : verdict.left) {
        lines.append(QString(LeftSign + left.what.simplified()));
        for (const QString &command : left.commands) {
            lines.append(QString(CommandSign + command.simplified()));
        }
    }
    return lines.join(u'\n');
}

VerdictText readVerdict(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    VerdictText verdict{lines.value(0), {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].startsWith(LeftSign)) {
            verdict.left.push_back({lines[i].mid(LeftSign.size()), {}});
        } else if (lines[i].startsWith(CommandSign) && !verdict.left.empty()) {
            verdict.left.back().commands.append(lines[i].mid(CommandSign.size()));
        } else {
            verdict.points.push_back(readLine(lines[i]));
        }
    }
    return verdict;
}

std::vector<VerdictTopic> topicsOf(const VerdictText &verdict)
{
    std::vector<VerdictTopic> topics;
    for (const VerdictPoint &point : verdict.points) {
        if (point.result == Result::Note) {
            continue;
        }
        const auto known = std::ranges::find(topics, point.topic, &VerdictTopic::topic);
        if (known == topics.end()) {
            topics.push_back({point.topic, point.result});
        } else {
            known->result = std::max(known->result, point.result);
        }
    }
    return topics;
}

QString findingsOf(const VerdictText &verdict)
{
    QStringList said{verdict.summary};
    for (const VerdictPoint &point : verdict.points) {
        if (point.result != Result::Confirmed) {
            said.append(point.line);
        }
    }
    for (const LeftToDo &left : verdict.left) {
        said.append(left.what);
    }
    return said.join(u' ');
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KindOfGroup {
    RecordGroup group;
    QLatin1StringView kind;
};
constexpr KindOfGroup KindTable[] = {
    {RecordGroup::Requests, "request"_L1},
    {RecordGroup::Requests, "answer"_L1},
    {RecordGroup::Requests, "redirect"_L1},
    {RecordGroup::Requests, "cancel-taken"_L1},
    {RecordGroup::Requests, "cancel-refused"_L1},
    {RecordGroup::Requests, "cancel-unsent"_L1},
    {RecordGroup::Requests, "cancel-unclear"_L1},
    {RecordGroup::Decisions, "prepared"_L1},
    {RecordGroup::Decisions, "cancel-asked"_L1},
    {RecordGroup::Decisions, "cancel-forced"_L1},
    {RecordGroup::Decisions, "evidence"_L1},
    {RecordGroup::Decisions, "decision"_L1},
    {RecordGroup::Decisions, "finding"_L1},
    {RecordGroup::Decisions, "redirect-allowed"_L1},
    {RecordGroup::Decisions, "redirect-declined"_L1},
    {RecordGroup::Errors, "error"_L1},
    {RecordGroup::Errors, "anomaly"_L1},
    {RecordGroup::Errors, "missing"_L1},
    {RecordGroup::Steps, "step"_L1},
    {RecordGroup::Steps, "status"_L1},
    {RecordGroup::Steps, "instance"_L1},
    {RecordGroup::Steps, "verdict"_L1},
    {RecordGroup::Steps, "before"_L1},
};

struct EventOfGroup {
    RecordGroup group;
    TaskEvent event;
};
constexpr EventOfGroup EventTable[] = {
    {RecordGroup::Decisions, TaskEvent::Redirected},
    {RecordGroup::Decisions, TaskEvent::CancelAsked},
    {RecordGroup::Decisions, TaskEvent::NotReceivedConfirmed},
    {RecordGroup::Errors, TaskEvent::NothingLeft},
    {RecordGroup::Errors, TaskEvent::RefusedByCluster},
    {RecordGroup::Errors, TaskEvent::OutcomeUnclear},
    {RecordGroup::Errors, TaskEvent::SeenFailed},
    {RecordGroup::Errors, TaskEvent::CancelRefused},
    {RecordGroup::Errors, TaskEvent::MissingBeforeTtl},
    {RecordGroup::Errors, TaskEvent::VersionsDiffer},
};

QString kindOf(TaskEvent event)
{
    return u"event:"_s + storedName(event);
}

} // namespace

RecordGroup groupOf(QStringView kind)
{
    const auto *row = std::ranges::find_if(KindTable, [kind](const KindOfGroup &entry) { return kind == entry.kind; });
    if (row != std::end(KindTable))
        return row->group;
    const auto *event = std::ranges::find_if(EventTable, [kind](const EventOfGroup &entry) { return kind == kindOf(entry.event); });
    return event == std::end(EventTable) ? RecordGroup::All : event->group;
}

QStringList kindsOf(RecordGroup group)
{
    QStringList kinds;
    for (const auto &[of, kind] : KindTable) {
        if (of == group)
            kinds.append(kind);
    }
    for (const auto &[of, event] : EventTable) {
        if (of == group)
            kinds.append(kindOf(event));
    }
    return kinds;
}

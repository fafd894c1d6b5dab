// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmodel.h"

#include "showntime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("EventModel", text);
}

// Kinds whose sentence is the same whoever the subject is; %1 is the detail, %2 the subject.
struct SentenceOfKind {
    QLatin1StringView kind;
    const char *withSubject;
    const char *withoutSubject;
};
constexpr SentenceOfKind SentenceTable[] = {
    {"prepared"_L1, QT_TRANSLATE_NOOP("EventModel", "Recorded on disk, before anything was sent: %1"), nullptr},
    {"request"_L1, QT_TRANSLATE_NOOP("EventModel", "Request: %1"), nullptr},
    {"answer"_L1, QT_TRANSLATE_NOOP("EventModel", "Answer: %1"), nullptr},
    {"lost"_L1, QT_TRANSLATE_NOOP("EventModel", "The outcome of the request is not known: %1"), nullptr},
    {"finding"_L1, QT_TRANSLATE_NOOP("EventModel", "Check, %1"), nullptr},
    {"status"_L1, QT_TRANSLATE_NOOP("EventModel", "The cluster says “%1”"), nullptr},
    {"step"_L1, QT_TRANSLATE_NOOP("EventModel", "%2: %1"), QT_TRANSLATE_NOOP("EventModel", "Worker: %1")},
    {"error"_L1, QT_TRANSLATE_NOOP("EventModel", "Error on %2: %1"), QT_TRANSLATE_NOOP("EventModel", "Error, no cluster named: %1")},
    {"instance"_L1, QT_TRANSLATE_NOOP("EventModel", "%2, read from the database itself: %1"), nullptr},
    {"verdict"_L1, QT_TRANSLATE_NOOP("EventModel", "The instances were read: %1"), nullptr},
    {"missing"_L1, QT_TRANSLATE_NOOP("EventModel", "The cluster does not know the task (%1). Asking again before this means anything."),
        nullptr},
    {"before"_L1, QT_TRANSLATE_NOOP("EventModel", "%2 ran %1 before the request"), nullptr},
    {"evidence"_L1, QT_TRANSLATE_NOOP("EventModel", "A person closed this upgrade. Shown was: %1"), nullptr},
    {"redirect"_L1, QT_TRANSLATE_NOOP("EventModel", "The node passes the request on to %1. Nothing goes there unless a person says so."),
        nullptr},
    {"redirect-allowed"_L1, QT_TRANSLATE_NOOP("EventModel", "A person let the request continue at %1."), nullptr},
    {"redirect-declined"_L1, QT_TRANSLATE_NOOP("EventModel", "A person did not let the request continue at %1."), nullptr},
    {"cancel-asked"_L1, QT_TRANSLATE_NOOP("EventModel", "A person asked to cancel the task."), nullptr},
    {"cancel-forced"_L1, QT_TRANSLATE_NOOP("EventModel", "A person asked to cancel the task by force."), nullptr},
    {"cancel-taken"_L1, QT_TRANSLATE_NOOP("EventModel", "The cluster took the request to cancel (%1)."), nullptr},
    {"cancel-refused"_L1, QT_TRANSLATE_NOOP("EventModel", "The cluster did not take the request to cancel: %1"), nullptr},
    {"cancel-unsent"_L1, QT_TRANSLATE_NOOP("EventModel", "The request to cancel was not sent. %1"), nullptr},
    {"cancel-unclear"_L1, QT_TRANSLATE_NOOP("EventModel", "It is not known whether the request to cancel arrived. %1"), nullptr},
    {"anomaly"_L1, QT_TRANSLATE_NOOP("EventModel", "Unexpected, and changed nothing here: “%1”"), nullptr},
    {"damaged"_L1, QT_TRANSLATE_NOOP("EventModel", "This record does not fit its checksum and is not shown. It is still in the file."),
        nullptr},
    {"restart"_L1, QT_TRANSLATE_NOOP("EventModel", "The program had stopped; continued from its record."), nullptr},
};

} // namespace

QString sentence(const TaskRecord &record)
{
    if (record.kind.startsWith("event:"_L1)) {
        return say(QT_TRANSLATE_NOOP("EventModel", "State: %1")).arg(stateWord(record.to));
    }
    const auto row = std::find_if(
        std::begin(SentenceTable), std::end(SentenceTable), [&record](const SentenceOfKind &entry) { return entry.kind == record.kind; });
    if (row == std::end(SentenceTable))
        return record.detail;
    const char *source = record.subject.isEmpty() && row->withoutSubject ? row->withoutSubject : row->withSubject;
    // Texts of the cluster may hold %1 themselves, so all places are filled at once.
    const QString text = say(source);
    if (text.contains("%2"_L1))
        return text.arg(record.detail, record.subject);
    return text.contains("%1"_L1) ? text.arg(record.detail) : text;
}

QString sentenceLine(const TaskRecord &record)
{
    // What a check had read stands below its sentence.
    return record.kind == "finding"_L1 ? sentence(record).section(u'\n', 0, 0) : sentence(record);
}

EventModel::EventModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void EventModel::reset(std::vector<TaskRecord> oldestFirst)
{
    beginResetModel();
    m_records = std::move(oldestFirst);
    endResetModel();
}

void EventModel::append(const std::vector<TaskRecord> &records)
{
    if (records.empty())
        return;
    beginInsertRows({}, 0, int(records.size()) - 1);
    m_records.insert(m_records.end(), records.begin(), records.end());
    endInsertRows();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != Qt::DisplayRole)
        return {};
    const TaskRecord &record = m_records[m_records.size() - 1 - size_t(index.row())];
    if (index.column() == Time && !record.at.isValid())
        return {};
    if (index.column() == Time)
        return showntime::clockText(record.at);
    return sentenceLine(record);
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Time") : tr("What happened");
}

#include "moc_eventmodel.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanemodel.h"

#include "plaintext.h"
#include "taskmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool sameLanes(const std::vector<Lane> &a, const std::vector<Lane> &b)
{
    return std::ranges::equal(a, b, {}, &Lane::cluster, &Lane::cluster);
}

QString lasted(const QDateTime &from, const QDateTime &to)
{
    return durationText(std::chrono::seconds(std::max<qint64>(0, from.secsTo(to))));
}

} // namespace

void LaneModel::set(TimelineFacts facts)
{
    if (facts == m_facts) {
        return;
    }
    if (sameLanes(facts.lanes, m_facts.lanes)) {
        m_facts = std::move(facts);
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            emit headerDataChanged(Qt::Horizontal, Steps, Steps);
        }
        return;
    }
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.lanes.size());
}

int LaneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LaneModel::words(const Lane &lane) const
{
    QStringList parts;
    for (const StepSpan &span : lane.steps) {
        if (!span.to.isValid() && saysDone(span.step)) {
            parts.append(span.step); // nothing lasts any more
            continue;
        }
        parts.append(span.to.isValid() ? tr("%1 (%2)").arg(span.step, lasted(span.from, span.to))
                                       : tr("%1 (for %2, not ended)").arg(span.step, lasted(span.from, m_facts.now)));
    }
    const QString steps = parts.isEmpty() ? (m_facts.over ? tr("no step was reported") : tr("no step reported yet")) : parts.join(u" → "_s);
    switch (lane.end) {
    case LaneEnd::Failed:
        return tr("%1; failed here").arg(steps);
    case LaneEnd::Stopped:
        return tr("%1; not finished when the task ended").arg(steps);
    default:
        return steps;
    }
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Lane &lane = m_facts.lanes[static_cast<std::size_t>(index.row())];
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    QString text;
    switch (index.column()) {
    case Cluster:
        text = lane.cluster.isEmpty() ? tr("worker") : lane.cluster;
        break;
    case Steps:
        text = words(lane);
        break;
    case Version:
        text = m_facts.versions.value(lane.cluster);
        break;
    default:
        break;
    }
    return role == Qt::ToolTipRole ? safeTip(text) : text;
}

QVariant LaneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const QString titles[] = {tr("Cluster"), tr("Steps"), tr("Version")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

#include "moc_lanemodel.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancemodel.h"

#include "plaintext.h"
#include "taskmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString number(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

InstanceModel::InstanceModel(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{ }

void InstanceModel::set(const std::vector<InstanceCell> &cells)
{
    const bool samePlaces = cells.size() == m_cells.size()
        && std::ranges::equal(cells, m_cells, [](const auto &a, const auto &b) { return a.cluster == b.cluster; });
    if (!samePlaces) {
        beginResetModel();
        m_cells = cells;
        endResetModel();
        return;
    }
    m_cells = cells; // ages move on even where nothing else does
    if (!m_cells.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int InstanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InstanceModel::text(const InstanceCell &cell, int column) const
{
    switch (column) {
    case Cluster:
        return cell.cluster;
    case Redis:
        return cell.version.isEmpty() ? tr("unknown") : cell.version;
    case Protocol:
        return number(cell.protocol);
    case Featureset:
        return number(cell.featureset);
    case Modules:
        return cell.modules.join(tr(", "));
    case Links:
        if (!cell.linkProblems.isEmpty()) {
            return cell.linkProblems.join(tr(", "));
        }
        return cell.linked ? tr("in sync") : QString();
    default:
        break;
    }
    const QString age = cell.source.at.isValid()
        ? tr("%1 ago").arg(durationText(std::chrono::seconds(std::max<qint64>(0, cell.source.at.secsTo(m_clock.wall())))))
        : QString();
    if (cell.reason.isEmpty()) {
        return age;
    }
    return age.isEmpty() ? cell.reason : tr("%1; %2").arg(age, cell.reason);
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const InstanceCell &cell = m_cells[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return text(cell, index.column());
    }
    if (role == Qt::ToolTipRole) {
        const QString shown = text(cell, index.column());
        const QString source = index.column() == ReadAt ? cell.source.call : QString();
        return safeTip(source.isEmpty() ? shown : tr("%1 (%2)").arg(shown, source));
    }
    return {};
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Cluster"), tr("Redis"), tr("Protocol"), tr("Featureset"), tr("Modules"), tr("Links"), tr("Read")};
    return names.value(section);
}

#include "moc_instancemodel.cpp"

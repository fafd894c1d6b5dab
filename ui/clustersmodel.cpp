// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustersmodel.h"

#include "clusterwords.h"
#include "plaintext.h"
#include "showntime.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ClusterStateWords wordsOf(const ClusterRow &row)
{
    return row.state ? wordsOf(*row.state) : wordsOfDisconnected();
}

} // namespace

void ClustersModel::setRows(std::vector<ClusterRow> rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &ClusterRow::id, &ClusterRow::id)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != m_rows[i]) {
            m_rows[i] = rows[i];
            emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
        }
    }
}

const ClusterRow *ClustersModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int ClustersModel::rowOf(const ClusterId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &ClusterRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ClustersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClustersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClustersModel::text(const ClusterRow &row, int column) const
{
    switch (column) {
    case State:
        return wordsOf(row).word;
    case Title:
        return row.title;
    case Address:
        return row.address;
    case Kind:
        return row.kind ? kindWord(*row.kind) : tr("not said");
    case Versions:
        return row.versions;
    case Role:
        return row.role;
    case Certificate:
        return row.certificate;
    case Contact:
        return row.lastContact.isValid() ? showntime::clockText(row.lastContact) : QString();
    default:
        return {};
    }
}

QVariant ClustersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ClusterRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return safeTip(text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == Title && row.colour >= 0 ? QVariant(colourIcon(row.colour)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return index.column() == Title && row.colour >= 0 ? QVariant(colourName(row.colour)) : QVariant();
    case IconRole:
        return wordsOf(row).icon;
    case ToneRole:
        return static_cast<int>(index.column() == Certificate ? row.certificateTone : wordsOf(row).tone);
    default:
        return {};
    }
}

QVariant ClustersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QString titles[] = {
        tr("State"), tr("Label"), tr("Address"), tr("Kind"), tr("Versions"), tr("Role"), tr("Certificate"), tr("Contact")};
    return titles[section];
}

#include "moc_clustersmodel.cpp"

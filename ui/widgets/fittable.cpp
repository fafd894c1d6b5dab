// SPDX-License-Identifier: GPL-3.0-or-later
#include "fittable.h"

#include "look.h"
#include "plaintext.h"
#include "tables.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isMisfit(const ModuleFit &fit)
{
    return !fit.fits() && !fit.undecided();
}

} // namespace

FitModel::FitModel(std::vector<FitReport> reports, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (FitReport &report : reports) {
        for (ModuleFit &fit : report.modules) {
            m_rows.push_back({report.cluster, report.target, std::move(fit)});
        }
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return isMisfit(row.fit) ? 0 : row.fit.undecided() ? 1 : 2; });
}

int FitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FitModel::text(const Row &row, int column) const
{
    switch (column) {
    case Module:
        return row.fit.module;
    case Now:
        return row.fit.versionNow;
    case Target:
        if (row.fit.after) {
            return row.fit.after->semanticVersion;
        }
        return row.fit.inCatalogue ? tr("none for Redis %1").arg(row.target.text()) : tr("not in the catalogue");
    case Missing: {
        QStringList words;
        for (const NeededCapability &need : row.fit.missing) {
            words.append(
                need.certain ? tr("%1: %2").arg(need.capability, need.setting) : tr("perhaps %1: %2").arg(need.capability, need.setting));
        }
        return words.isEmpty() && row.fit.after ? tr("nothing") : words.join(u"; "_s);
    }
    case Versions:
        return row.fit.versionsThatFit.isEmpty() ? tr("none") : row.fit.versionsThatFit.join(u", "_s);
    case ClusterName:
        return row.cluster;
    default:
        return {};
    }
}

QVariant FitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return safeTip(text(row, index.column()));
    case Qt::DecorationRole:
        if (index.column() == Module) {
            const StateShape shape = isMisfit(row.fit) ? StateShape::Bad : row.fit.undecided() ? StateShape::Question : StateShape::Good;
            return look::icon(look::shapeIcon(shape), nullptr, look::toneOf(shape));
        }
        return {};
    default:
        return {};
    }
}

QVariant FitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QString titles[] = {tr("Module"), tr("Now"), tr("After"), tr("Missing capability"), tr("That would fit"), tr("Cluster")};
    return titles[section];
}

FitTable::FitTable(const std::vector<FitReport> &reports, QWidget *parent)
    : QuietTable(parent)
{
    setModel(new FitModel(reports, this));
    tables::asPlainTable(this);
    setAccessibleName(tr("Modules and capabilities"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int Widths[] = {115, 70, 105, 200, 125, 180};
    for (int column = 0; column < FitModel::ColumnCount; ++column) {
        setColumnWidth(column, Widths[column]);
    }
    horizontalHeader()->setSectionResizeMode(FitModel::Missing, QHeaderView::Stretch);
}

QSize FitTable::sizeHint() const
{
    const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 2;
    return {600, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + bar};
}

QSize FitTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void FitTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents(); // a handful of rows, once per change of width
    updateGeometry();
}

#include "moc_fittable.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulesmodel.h"

#include "plaintext.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ModulesModel::ModulesModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ModulesModel::replace(std::vector<ModuleRow> rows)
{
    if (rows == m_rows && !isEdited()) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_entered.assign(m_rows.size(), {});
    endResetModel();
}

void ModulesModel::restore(std::vector<ModuleRow> rows)
{
    replace(std::move(rows));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_entered[i] = {!m_rows[i].currentUid.isEmpty(), !m_rows[i].newUid.isEmpty()};
    }
}

void ModulesModel::predict(const std::vector<ModuleRow> &rows)
{
    for (const ModuleRow &predicted : rows) {
        const auto known =
            std::ranges::find_if(m_rows, [&](const ModuleRow &row) { return !row.addedByHand && row.name == predicted.name; });
        if (known != m_rows.end()) {
            takePrediction(static_cast<std::size_t>(known - m_rows.begin()), predicted);
            continue;
        }
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_rows.push_back(predicted);
        m_entered.push_back({});
        endInsertRows();
    }
}

void ModulesModel::takePrediction(std::size_t row, const ModuleRow &predicted)
{
    ModuleRow merged = predicted;
    const ModuleRow &old = m_rows[row];
    merged.newArguments = old.newArguments;
    if (m_entered[row].currentUid) {
        merged.currentUid = old.currentUid;
    }
    if (m_entered[row].newUid) {
        merged.newUid = old.newUid;
    }
    if (merged != old) {
        m_rows[row] = std::move(merged);
        const int number = static_cast<int>(row);
        emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
    }
}

void ModulesModel::setFit(const std::optional<FitReport> &report)
{
    if (m_fit != report) {
        m_fit = report;
        if (!m_rows.empty()) {
            emit dataChanged(index(0, After), index(rowCount() - 1, After));
        }
    }
}

int ModulesModel::addRow()
{
    const int end = rowCount();
    beginInsertRows({}, end, end);
    ModuleRow row;
    row.addedByHand = true;
    m_rows.push_back(row);
    m_entered.push_back({});
    endInsertRows();
    emit edited();
    return end;
}

void ModulesModel::removeRow(int row)
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<std::size_t>(row)].addedByHand) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_entered.erase(m_entered.begin() + row);
    endRemoveRows();
    emit edited();
}

void ModulesModel::setNewArguments(int row, const std::optional<QString> &arguments)
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].newArguments == arguments) {
        return;
    }
    m_rows[static_cast<std::size_t>(row)].newArguments = arguments;
    emit dataChanged(index(row, NewArguments), index(row, NewArguments));
    emit edited();
}

bool ModulesModel::isEdited() const
{
    return std::ranges::any_of(m_rows, [](const ModuleRow &row) { return row.addedByHand || row.newArguments; })
        || std::ranges::any_of(m_entered, [](const Entered &entered) { return entered.currentUid || entered.newUid; });
}

bool ModulesModel::hasRowByHand() const
{
    return std::ranges::any_of(m_rows, &ModuleRow::addedByHand);
}

int ModulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ModulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ModulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ModuleRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return index.column() == NewArguments ? row.newArguments.value_or(row.argumentsNow) : text(index.row(), index.column());
    case Qt::ToolTipRole:
        return safeTip(text(index.row(), index.column()));
    case FitRole:
        return index.column() == After ? static_cast<int>(fitOf(row)) : static_cast<int>(Fit::Unknown);
    case PlaceholderRole:
        return index.column() == NewArguments && (!row.newArguments || row.newArguments->isEmpty());
    default:
        return {};
    }
}

QString ModulesModel::text(int row, int column) const
{
    const ModuleRow &r = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Module:
        return r.name;
    case Now:
        return r.versionNow;
    case After:
        if (r.versionAfter.isEmpty()) {
            return fitOf(r) == Fit::DoesNotFit ? tr("no version") : r.addedByHand ? QString() : tr("not known");
        }
        switch (fitOf(r)) {
        case Fit::Fits:
            return tr("%1 fits").arg(r.versionAfter);
        case Fit::Perhaps:
            return tr("%1 may not fit").arg(r.versionAfter);
        case Fit::DoesNotFit:
            return tr("%1 does not fit").arg(r.versionAfter);
        case Fit::Unknown:
            return r.versionAfter;
        }
        return {};
    case NewArguments:
        return argumentsText(r);
    case CurrentUid:
        return r.currentUid;
    case NewUid:
        return r.newUid;
    default:
        return {};
    }
}

QString ModulesModel::argumentsText(const ModuleRow &row) const
{
    if (row.newArguments) {
        return row.newArguments->isEmpty() ? tr("no arguments") : *row.newArguments;
    }
    if (row.addedByHand) {
        return tr("not entered");
    }
    return row.argumentsNow.isEmpty() ? tr("unchanged") : tr("unchanged: %1").arg(row.argumentsNow);
}

ModulesModel::Fit ModulesModel::fitOf(const ModuleRow &row) const
{
    if (!m_fit || row.addedByHand) {
        return Fit::Unknown;
    }
    const auto fit = std::ranges::find(m_fit->modules, row.name, &ModuleFit::module);
    if (fit == m_fit->modules.end() || !fit->inCatalogue) {
        return Fit::Unknown;
    }
    if (fit->undecided()) {
        return Fit::Perhaps;
    }
    return fit->fits() ? Fit::Fits : Fit::DoesNotFit;
}

bool ModulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    ModuleRow &row = m_rows[static_cast<std::size_t>(index.row())];
    Entered &entered = m_entered[static_cast<std::size_t>(index.row())];
    const QString typed = value.toString();
    switch (index.column()) {
    case Module:
        row.name = text::plain(typed);
        break;
    case NewArguments:
        setNewArguments(index.row(), typed);
        return true;
    case CurrentUid:
        row.currentUid = typed.trimmed();
        entered.currentUid = true;
        break;
    case NewUid:
        row.newUid = typed.trimmed();
        entered.newUid = true;
        break;
    default:
        return false;
    }
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags ModulesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool byHand = m_rows[static_cast<std::size_t>(index.row())].addedByHand;
    const bool editable = index.column() >= NewArguments || (byHand && index.column() == Module);
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ModulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Module:
        return tr("Module");
    case Now:
        return tr("Now");
    case After:
        return tr("After");
    case NewArguments:
        return tr("New arguments");
    case CurrentUid:
        return tr("Current UID");
    case NewUid:
        return tr("New UID");
    default:
        return {};
    }
}

#include "moc_modulesmodel.cpp"

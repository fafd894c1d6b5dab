// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidcompleter.h"

#include <QAbstractListModel>

class GuidCompleter::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Entry> entries)
    {
        if (m_entries == entries) {
            return;
        }
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            //: name and GUID of a database in the list of completions
            return entry.name.isEmpty() ? entry.guid : GuidCompleter::tr("%1 — %2").arg(entry.name, entry.guid);
        case Qt::EditRole:
            return entry.guid;
        default:
            return {};
        }
    }

private:
    std::vector<Entry> m_entries;
};

GuidCompleter::GuidCompleter(QObject *parent)
    : QCompleter(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setCompletionRole(Qt::DisplayRole); // what is typed may be part of the name or of the GUID
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
}

GuidCompleter::~GuidCompleter() = default;

void GuidCompleter::setEntries(std::vector<Entry> entries)
{
    m_model->set(std::move(entries));
}

QString GuidCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::EditRole).toString();
}

QStringList GuidCompleter::splitPath(const QString &path) const
{
    return {path.trimmed()};
}

#include "moc_guidcompleter.cpp"

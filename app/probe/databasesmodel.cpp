// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasesmodel.h"

#include "clusterprobe.h"
#include "showntime.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Calm = 100ms;             ///< facts arrive in bursts
constexpr std::size_t Few = 250;         ///< databases of one cluster; more than these are worked out elsewhere
constexpr std::size_t MostSignals = 100; ///< rather one reset than more insertions and removals than this

} // namespace

/// All rows, and how they differ from those of before.
struct DatabasesModel::Made {
    std::shared_ptr<const std::vector<Entry>> entries;
    QStringList columns;
    int needing = 0;        ///< attention
    bool samePlaces = true; ///< the same databases in the same order
    std::vector<std::size_t> changed;
};

DatabasesModel::Made DatabasesModel::make(
    const std::vector<ClusterFacts> &clusters, const std::shared_ptr<const std::vector<Entry>> &before)
{
    const std::vector<DatabaseView> views = mergeDatabases(clusters);
    DatabaseRows maker(clusters);
    auto entries = std::make_shared<std::vector<Entry>>();
    entries->reserve(views.size());
    Made made{.entries = entries, .columns = clusterColumns(clusters, views), .samePlaces = views.size() == before->size(), .changed = {}};
    for (const DatabaseView &view : views) {
        DatabaseRow row = maker.row(view);
        made.needing += row.needsAttention() ? 1 : 0;
        const QByteArray text = searchText(row).toUtf8();
        const std::size_t place = entries->size();
        made.samePlaces = made.samePlaces && (*before)[place].row.guid == row.guid;
        if (made.samePlaces && (*before)[place].row != row)
            made.changed.push_back(place);
        entries->push_back({std::move(row), text});
    }
    return made;
}

DatabasesModel::DatabasesModel(ClusterProbe &probe, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_probe(probe)
    , m_later(clock.makeOutsideTimer([this] { work(); }))
    , m_all(std::make_shared<const std::vector<Entry>>())
{
    connect(&probe, &ClusterProbe::factsChanged, this, &DatabasesModel::begin);
    begin();
}

DatabasesModel::~DatabasesModel() = default;

void DatabasesModel::begin()
{
    if (m_works)
        m_again = true;
    else if (!m_later->isActive())
        m_later->start(Calm);
}

void DatabasesModel::work()
{
    std::vector<ClusterFacts> clusters = m_probe.facts();
    const bool isFew = std::ranges::all_of(
        clusters, [](const ClusterFacts &cluster) { return !cluster.crdbs.value || cluster.crdbs.value->size() <= Few; });
    if (isFew) {
        take(make(clusters, m_all));
        return;
    }
    m_works = true;
    m_worker.run(
        this, [clusters = std::move(clusters), before = m_all] { return make(clusters, before); },
        [this](Made made) {
            m_works = false;
            take(std::move(made));
            if (std::exchange(m_again, false))
                begin();
        });
}

bool DatabasesModel::isShown(const Entry &entry) const
{
    if (m_attention && !entry.row.needsAttention())
        return false;
    return std::ranges::all_of(m_words, [&entry](const QByteArray &word) {
        return ::memmem(entry.text.constData(), static_cast<std::size_t>(entry.text.size()), word.constData(),
                   static_cast<std::size_t>(word.size()))
            != nullptr;
    });
}

std::vector<std::size_t> DatabasesModel::shownOf(const std::vector<Entry> &entries) const
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (isShown(entries[i]))
            shown.push_back(i);
    }
    return shown;
}

void DatabasesModel::setFilter(const QString &text, bool attention)
{
    std::vector<QByteArray> words;
    for (const QString &word : text.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8());
    if (words == m_words && attention == m_attention)
        return;
    // Who types on asks for less than before: only what is shown needs a look.
    const bool narrows = text.startsWith(m_filter) && (attention || !m_attention);
    beginResetModel();
    m_filter = text;
    m_words = std::move(words);
    m_attention = attention;
    if (narrows)
        std::erase_if(m_shown, [this](std::size_t place) { return !isShown((*m_all)[place]); });
    else
        m_shown = shownOf(*m_all);
    endResetModel();
}

void DatabasesModel::take(Made made)
{
    m_made = true;
    auto shown = shownOf(*made.entries);
    // Databases rarely come and go; where they do, one reset is cheaper than many small moves, and the page keeps the choice by GUID.
    const bool samePlaces = made.samePlaces && made.columns == m_clusters && shown == m_shown;
    if (!samePlaces)
        beginResetModel();
    auto old = std::exchange(m_all, std::move(made.entries));
    m_shown = std::move(shown);
    m_needing = made.needing;
    m_clusters = std::move(made.columns);
    if (!samePlaces)
        endResetModel();
    else
        tellChanged(made.changed);
    if (old->size() > Few)
        m_worker.run([old = std::move(old)] {}); // thousands of rows take a while to be forgotten
    emit countsChanged();
}

void DatabasesModel::tellChanged(const std::vector<std::size_t> &places)
{
    std::vector<int> changed;
    for (const std::size_t place : places) {
        const auto row = std::ranges::lower_bound(m_shown, place);
        if (row != m_shown.end() && *row == place)
            changed.push_back(static_cast<int>(row - m_shown.begin()));
    }
    if (changed.size() > MostSignals) {
        emit dataChanged(index(changed.front(), 0), index(changed.back(), columnCount() - 1));
        return;
    }
    for (const int row : changed)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

const DatabaseRow *DatabasesModel::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &(*m_all)[m_shown[static_cast<std::size_t>(row)]].row;
}

int DatabasesModel::rowOf(const CrdbGuid &guid) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t place) { return (*m_all)[place].row.guid == guid; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QString DatabasesModel::shortName(const QString &cluster) const
{
    const QString first = cluster.section(u'.', 0, 0);
    const auto begins = [&first](const QString &name) { return name.section(u'.', 0, 0) == first; };
    return std::ranges::count_if(m_clusters, begins) == 1 ? first : cluster;
}

int DatabasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DatabasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCluster + static_cast<int>(m_clusters.size());
}

QString DatabasesModel::cellText(const DatabaseRow &row, const InstanceCell *cell) const
{
    if (!cell)
        return {};
    if (cell->state == InstanceCell::State::Read) {
        if (cell->beingChanged && !cell->atGoal && !row.runningTask.isEmpty())
            return tr("%1, upgrading").arg(cell->version);
        return cell->atGoal ? tr("%1 ✓").arg(cell->version) : cell->version;
    }
    if (!cell->version.isEmpty())
        return tr("%1 at %2").arg(cell->version, showntime::of(cell->source.at).toString(u"HH:mm"_s));
    switch (cell->state) {
    case InstanceCell::State::NotConnected:
        return tr("unknown, not signed in");
    case InstanceCell::State::Hidden:
        return tr("unknown, not shown");
    case InstanceCell::State::NotRead:
        return tr("not read yet");
    default:
        return tr("unknown, look failed");
    }
}

QVariant DatabasesModel::cellData(const DatabaseRow &row, const QString &cluster, int role) const
{
    const InstanceCell *cell = row.cellOf(cluster);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, cell);
    case DetailRole: {
        if (!cell || cell->version.isEmpty())
            return {};
        QStringList parts;
        if (cell->protocol)
            parts.append(tr("p%1").arg(*cell->protocol));
        if (cell->featureset)
            parts.append(tr("f%1").arg(*cell->featureset));
        return parts.join(u' ');
    }
    case Qt::AccessibleTextRole:
        return cell ? tr("%1: %2").arg(cluster, cellText(row, cell)) : tr("%1: not on this cluster").arg(cluster);
    case StaleRole:
        return cell && cell->state != InstanceCell::State::Read;
    default:
        return {};
    }
}

QVariant DatabasesModel::data(const QModelIndex &index, int role) const
{
    const DatabaseRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == GuidRole)
        return row->guid.text();
    const int column = index.column();
    if (column >= FirstCluster && column < columnCount())
        return cellData(*row, m_clusters.at(column - FirstCluster), role);
    if (column == Database && role == Qt::DisplayRole)
        return row->name.isEmpty() ? row->guid.text() : row->name;
    if (column == Database && role == DetailRole)
        return row->name.isEmpty() ? QString() : row->guid.text();
    if (column == Goal && role == Qt::DisplayRole)
        return row->goal ? row->goal->text() : tr("unknown");
    if (column == Goal && role == DetailRole)
        return row->goal && !row->goalIsCertain ? tr("at most") : QString();
    if (column == Attention && role == Qt::DisplayRole)
        return row->needText;
    if (column == Attention && role == NeedRole)
        return static_cast<int>(row->need);
    if (role == Qt::AccessibleTextRole) {
        const QString detail = data(index, DetailRole).toString();
        const QString text = data(index, Qt::DisplayRole).toString();
        return detail.isEmpty() ? text : tr("%1, %2").arg(text, detail);
    }
    return {};
}

QVariant DatabasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section >= FirstCluster && section < columnCount()) {
        const QString name = m_clusters.at(section - FirstCluster);
        return role == Qt::ToolTipRole ? name : shortName(name);
    }
    if (role == Qt::ToolTipRole)
        return section == Goal ? tr("The newest version that every node of every participating cluster offers.") : QString();
    return section == Database ? tr("Database") : section == Goal ? tr("Goal") : tr("Attention");
}

#include "moc_databasesmodel.cpp"

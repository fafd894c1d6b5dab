// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedclusters.h"

#include "clusterlist.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

SavedClusters::SavedClusters(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"clusters.json"_s))
    , m_writer(m_file.path())
{
    load();
}

void SavedClusters::trouble(const QString &sentence)
{
    m_troubles.append(sentence);
    emit troubled(sentence);
}

void SavedClusters::load()
{
    const auto bytes = m_file.read();
    if (bytes) {
        if (*bytes)
            loaded(**bytes);
        return;
    }
    // Perhaps only for now: the file stays where it is, and nothing is written over it.
    m_mayWrite = false;
    trouble(tr("The list of saved clusters could not be read (%1: %2). It is left as it is; what you change here holds until the program "
               "is closed.")
                .arg(m_file.path(), bytes.error()));
}

void SavedClusters::loaded(const QByteArray &bytes)
{
    const auto content = clusterlist::decode(bytes);
    if (content && content->faults.isEmpty()) {
        m_clusters = content->clusters;
        return;
    }
    if (!content && content.error().newer) {
        m_mayWrite = false;
        trouble(tr("The list of saved clusters (%1) is not used: %2. It is left as it is; what you change here holds until the program is "
                   "closed.")
                    .arg(m_file.path(), content.error().why));
        return;
    }
    const auto copy = content ? m_file.keepCopy() : m_file.setAside();
    m_mayWrite = copy.has_value();
    const QString why = content ? content->faults.join(u"; "_s) : content.error().why;
    if (content)
        m_clusters = content->clusters;
    trouble(copy ? tr("The list of saved clusters is damaged (%1). It was kept as %2; what could be read is shown.").arg(why, *copy)
                 : tr("The list of saved clusters (%1) is damaged (%2) and could not be kept under another name. It is left as it is; what "
                      "you change here holds until the program is closed.")
                       .arg(m_file.path(), why));
}

void SavedClusters::save()
{
    if (m_mayWrite) {
        m_writer.write([file = m_file, bytes = clusterlist::encode(m_clusters)] { return file.write(bytes); },
            [this](const std::optional<QString> &why) {
                if (why)
                    trouble(
                        tr("The list of saved clusters could not be written (%1: %2). What you changed holds until the program is closed.")
                            .arg(m_file.path(), *why));
            });
    }
    emit changed();
}

const SavedCluster *SavedClusters::find(const ClusterId &id) const
{
    const auto found = std::ranges::find(m_clusters, id, &SavedCluster::id);
    return found == m_clusters.end() ? nullptr : &*found;
}

const SavedCluster *SavedClusters::findAt(const ClusterAddress &address) const
{
    const auto found = std::ranges::find(m_clusters, address, &SavedCluster::address);
    return found == m_clusters.end() ? nullptr : &*found;
}

std::optional<QString> SavedClusters::clash(const SavedCluster &cluster) const
{
    const SavedCluster *there = findAt(cluster.address);
    if (!there || there->id == cluster.id)
        return {};
    return there->label.isEmpty() ? tr("%1 is saved already.").arg(cluster.address.display())
                                  : tr("%1 is saved already, as “%2”.").arg(cluster.address.display(), there->label);
}

Result<ClusterId, QString> SavedClusters::add(const SavedCluster &cluster)
{
    if (const auto why = clash(cluster))
        return *why;
    if (find(cluster.id))
        return change(cluster);
    m_clusters.push_back(cluster);
    save();
    return cluster.id;
}

Result<ClusterId, QString> SavedClusters::change(const SavedCluster &cluster)
{
    if (const auto why = clash(cluster))
        return *why;
    const auto found = std::ranges::find(m_clusters, cluster.id, &SavedCluster::id);
    if (found == m_clusters.end())
        return tr("This cluster is not saved any more.");
    if (*found != cluster) {
        *found = cluster;
        save();
    }
    return cluster.id;
}

void SavedClusters::remove(const ClusterId &id)
{
    if (std::erase_if(m_clusters, [&id](const SavedCluster &cluster) { return cluster.id == id; }) > 0)
        save();
}

void SavedClusters::move(const ClusterId &id, int places)
{
    const auto found = std::ranges::find(m_clusters, id, &SavedCluster::id);
    if (found == m_clusters.end())
        return;
    const auto from = found - m_clusters.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ssize(m_clusters) - 1);
    if (from == to)
        return;
    const SavedCluster cluster = *found;
    m_clusters.erase(found);
    m_clusters.insert(m_clusters.begin() + to, cluster);
    save();
}

std::optional<QString> SavedClusters::exportTo(const QString &path) const
{
    if (QFileInfo(path).isSymLink())
        return tr("it is a link, and a link may lead anywhere; choose a file of its own");
    return DataFile(path).write(ClusterExchange::asText(m_clusters).toUtf8());
}

Result<ClusterExchange::Import, QString> SavedClusters::importFrom(const QString &path)
{
    const auto bytes = DataFile(path).read();
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return tr("there is no such file");
    ClusterExchange::Import import = ClusterExchange::fromText(QString::fromUtf8(**bytes), m_clusters);
    // All or nothing: half a list would look like the whole one.
    if (import.problems.empty() && !import.clusters.empty()) {
        m_clusters.insert(m_clusters.end(), import.clusters.begin(), import.clusters.end());
        save();
    }
    return import;
}

#include "moc_savedclusters.cpp"

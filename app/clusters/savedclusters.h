// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundwriter.h"
#include "clusterexchange.h"
#include "datafile.h"
#include "result.h"
#include "savedcluster.h"

#include <QObject>
#include <QStringList>

#include <vector>

/// The clusters that a person saved, in the order that the person gave them, kept in clusters.json of the data folder. Every change is
/// written at once, in the background; one that could not be written holds for this session, and troubled() says so. A file that cannot be
/// understood is set aside under another name, never overwritten.
class SavedClusters : public QObject
{
    Q_OBJECT
public:
    explicit SavedClusters(const QString &dataFolder);

    [[nodiscard]] const std::vector<SavedCluster> &all() const { return m_clusters; }
    /// Nothing where it is not saved; valid until the next change.
    [[nodiscard]] const SavedCluster *find(const ClusterId &id) const;
    [[nodiscard]] const SavedCluster *findAt(const ClusterAddress &address) const;

    /// Adds the cluster with its id at the end. The error says that its address is saved already.
    Result<ClusterId, QString> add(const SavedCluster &cluster);
    /// Replaces the one with this id; it keeps its place. The error is as for add().
    Result<ClusterId, QString> change(const SavedCluster &cluster);
    void remove(const ClusterId &id);
    /// By so many places; stops at the ends.
    void move(const ClusterId &id, int places);

    /// Writes all clusters as a text that people can share; no secrets. Returns why it failed, or nothing.
    [[nodiscard]] std::optional<QString> exportTo(const QString &path) const;
    /// What importFrom() would add. The error is why the file could not be read at all.
    [[nodiscard]] Result<ClusterExchange::Import, QString> importFrom(const QString &path);

    /// What went wrong with the file in this session, one sentence each, oldest first.
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }

signals:
    void changed();
    void troubled(const QString &sentence);

private:
    void load();
    void loaded(const QByteArray &bytes);
    void save();
    void trouble(const QString &sentence);
    [[nodiscard]] std::optional<QString> clash(const SavedCluster &cluster) const;

    DataFile m_file;
    bool m_mayWrite = true;
    std::vector<SavedCluster> m_clusters;
    QStringList m_troubles;
    BackgroundWriter m_writer; ///< ends first
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"

#include <QWidget>

#include <map>
#include <set>

class MessageBar;
class QVBoxLayout;

/// One message bar for each cluster that needs a person: signed out, certificate changed, or not reached. Nothing while a dialog is already
/// talking about that cluster.
class ClusterBars : public QWidget
{
    Q_OBJECT
public:
    ClusterBars(Clusters &clusters, QWidget *parent);

    /// A dialog takes over the talk about every cluster, until it is closed.
    void setQuiet(bool quiet);

signals:
    void signInRequested(const ClusterId &id);
    void comparisonRequested(const ClusterId &id);

private:
    void updateUi();
    void say(const ClusterStatus &status);
    MessageBar *barFor(const ClusterId &id);

    Clusters &m_clusters;
    QVBoxLayout *m_layout;
    std::map<ClusterId, MessageBar *> m_bars;
    std::set<ClusterId> m_dismissed;
    bool m_quiet = false;
};

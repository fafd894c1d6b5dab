// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "failure.h"

#include <QStringList>

#include <vector>

/// Which hosts are the same cluster as one address, and where a redirect may lead (reliability.md 2.5 #17, api.md 1.5). A host that is
/// known must still present the trusted certificate.
class KnownNodes
{
public:
    explicit KnownNodes(ClusterAddress own);

    /// \a clusterName: its FQDN, empty while unknown. \a hosts: addr and external_addr of its nodes. What is no host name is left out.
    void set(const QString &clusterName, const QStringList &hosts);
    /// The address itself, a node, or a name below the cluster's.
    [[nodiscard]] bool isOfCluster(const QString &host) const;
    /// Where reads may go: the own address first, then the nodes in their order; all at the same port.
    [[nodiscard]] const std::vector<ClusterAddress> &addresses() const { return m_addresses; }

private:
    ClusterAddress m_own;
    QString m_clusterName;
    std::vector<ClusterAddress> m_addresses;
};

/// True for an IPv4 or IPv6 address, as ClusterAddress::host() gives it.
[[nodiscard]] bool isIpAddress(const QString &host);

/// One step of a redirect that may be taken.
struct Hop {
    ClusterAddress address;
    QString pathAndQuery;
};
/// Why it may not.
struct RefusedHop {
    FailureDetail detail = FailureDetail::None;
    QString host; ///< "host:port", or what was read where there is none; plain
};
/// Reads \a location as the answer to \a pathAndQuery at \a asked: https only, the same port, no user information, a known host.
[[nodiscard]] Result<Hop, RefusedHop> hopTo(
    const QString &location, const ClusterAddress &asked, const QString &pathAndQuery, const KnownNodes &nodes);

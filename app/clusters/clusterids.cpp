// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterids.h"

#include <QCryptographicHash>

#include <algorithm>

ClusterId clusterIdOf(const ClusterAddress &address, int number)
{
    QByteArray name = address.origin().toUtf8();
    if (number > 0)
        name += '#' + QByteArray::number(number);
    return {QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(8).toHex())};
}

ClusterId clusterIdFor(const ClusterAddress &address, const std::vector<SavedCluster> &saved)
{
    const auto here = std::ranges::find(saved, address, &SavedCluster::address);
    if (here != saved.end())
        return here->id;
    for (int number = 0;; ++number) {
        const ClusterId id = clusterIdOf(address, number);
        if (std::ranges::find(saved, id, &SavedCluster::id) == saved.end())
            return id;
    }
}

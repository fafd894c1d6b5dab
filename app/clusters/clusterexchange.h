// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedcluster.h"

#include <QString>
#include <QStringList>

#include <vector>

/// A list of clusters as a text that people can read, write and share. It holds no password, no pin and nothing about this computer but the
/// paths of certificate files.
///
///     # CRDB Upgrader clusters, format 1
///     [rs-east.example.com:9443]
///     label = Payments, east
///     kind = production             (production, test, training)
///     colour = blue                 (blue, teal, green, olive, orange, red, purple, grey)
///     trust = ask                   (ask, system, file)
///     ca file = /etc/ssl/our-ca.pem
///     sign in = password            (password, token, certificate)
///     user = admin@example.com
///     certificate file = /home/me/me.pem
///     key file = /home/me/me.key
///
/// The first line names the format. An address in brackets begins a cluster; every other line is optional, in any order, once. Lines that
/// are empty or begin with # are skipped. What is not given is production, ask, password.
class ClusterExchange
{
public:
    struct Problem {
        int line = 0; ///< from 1
        QString why;
        bool operator==(const Problem &) const = default;
    };
    struct Import {
        std::vector<SavedCluster> clusters; ///< new ones, with ids; empty where there are problems
        QStringList alreadySaved;           ///< addresses that were left out
        std::vector<Problem> problems;
    };

    [[nodiscard]] static QString asText(const std::vector<SavedCluster> &clusters);
    /// \a saved: what is here already, by address.
    [[nodiscard]] static Import fromText(const QString &text, const std::vector<SavedCluster> &saved);
};

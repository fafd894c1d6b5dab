// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

/// What a person can hand to whoever helps: what runs where, and how the last requests ended. Built from values that are known to hold no
/// secret (reliability.md 4.2 C9); names and addresses of clusters and databases are left out.
struct Diagnostics {
    struct Cluster {
        QString state; ///< one word
        QStringList softwareVersions;
        bool simulation = false;
    };
    struct Request {
        QDateTime at; ///< UTC
        int cluster = 0;
        QString line; ///< as ApiClient::requestFinished()
    };
    QString program; ///< name and version
    QString qt;
    QString tls; ///< library and version
    QString system;
    QString platform; ///< of the window: xcb, wayland, offscreen
    std::vector<Cluster> clusters;
    std::vector<Request> requests; ///< oldest first
};

namespace diagnostics {

/// The whole as plain text, one fact a line, redacted.
[[nodiscard]] QString text(const Diagnostics &facts);
/// "GET /v1/crdbs/5d1c…/upgrade: 200, 12 ms" → "GET /v1/crdbs/{id}/upgrade: 200, 12 ms": the route without what is named by it. A
/// query keeps its keys.
[[nodiscard]] QString route(const QString &requestLine);

} // namespace diagnostics

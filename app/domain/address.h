// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QUrl>

/// Where a cluster's REST API is: https only, host (ASCII form) and port. api.md 1.1.
class ClusterAddress
{
public:
    static constexpr int DefaultPort = 9443;

    /// Accepts "host", "host:port", "https://host:port/", "[::1]:9443" and international names. Refuses other schemes, user info, paths,
    /// spaces and impossible ports; the error is for the field.
    static Result<ClusterAddress, QString> parse(QStringView typed);

    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] int port() const { return m_port; }
    /// "https://host:port", never with user info.
    [[nodiscard]] QString origin() const;
    /// "host:port", for people.
    [[nodiscard]] QString display() const;
    /// \a pathAndQuery begins with "/" and is already checked (ids are parsed types).
    [[nodiscard]] QUrl url(const QString &pathAndQuery) const;
    bool operator==(const ClusterAddress &) const = default;

private:
    ClusterAddress(QString host, int port)
        : m_host(std::move(host))
        , m_port(port)
    { }
    QString m_host;
    int m_port = DefaultPort;
};

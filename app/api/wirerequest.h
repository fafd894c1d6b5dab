// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"

#include <QNetworkRequest>

#include <optional>
#include <utility>
#include <vector>

class QNetworkAccessManager;
class QSslConfiguration;

/// How requests look on the wire, the same for reads and for the submission.
namespace wire {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// False where name or value hold bytes that could begin another header: values are 0x21-0x7E with single bytes of 0x20 inside.
[[nodiscard]] bool isSafeHeader(const QByteArray &name, const QByteArray &value);
/// False where the URL does not mean exactly this path on exactly this host (a ".." would move it).
[[nodiscard]] bool meansExactly(const QUrl &url, const ClusterAddress &address, const QString &pathAndQuery);

/// Where a request goes and who asks there.
struct Target {
    const ClusterAddress &address;
    const QSslConfiguration &tls;
    const QByteArray &authorization; ///< value of the header; empty: none is sent
    QString certificateName = {};    ///< the name that its certificate must be for; empty: that of the address
};
/// Headers in their order, then Authorization; HTTP/1.1, no redirects followed, no cookies. Nothing where one of the checks above fails.
[[nodiscard]] std::optional<QNetworkRequest> makeRequest(const Target &target, const QString &pathAndQuery, const Headers &headers);
[[nodiscard]] const Headers &readHeaders();
/// No proxy, no cookies, no redirects, no cache.
void prepare(QNetworkAccessManager &manager);

} // namespace wire

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>

namespace tls {

/// What every connection to a cluster begins with: TLS 1.2 or later, the peer is verified against the system's CAs.
[[nodiscard]] inline QSslConfiguration settings()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

} // namespace tls

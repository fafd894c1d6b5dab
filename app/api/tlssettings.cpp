// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlssettings.h"

#include <QFileInfo>
#include <QSslSocket>

TlsSettings::TlsSettings(TrustPolicy trust, ClientIdentity identity)
    : m_trust(std::move(trust))
    , m_identity(std::move(identity))
{ }

Result<QSslConfiguration, tls::FileFault> TlsSettings::now()
{
    const Stamps seen = stamps();
    if (!m_made || !(seen == m_seen)) {
        m_made.emplace(make());
        m_seen = seen;
        ++m_edition;
    }
    return *m_made;
}

TlsSettings::Stamps TlsSettings::stamps() const
{
    const auto of = [](const QString &file) {
        const QFileInfo info(file);
        return file.isEmpty() || !info.exists() ? Stamp() : Stamp{info.size(), info.lastModified()};
    };
    return {of(m_trust.caFile), of(m_identity.certificateFile), of(m_identity.keyFile)};
}

Result<QSslConfiguration, tls::FileFault> TlsSettings::make() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_trust.caFile.isEmpty() && m_trust.pinnedSha256.isEmpty()) {
        const auto authorities = tls::readCaFile(m_trust.caFile);
        if (!authorities)
            return authorities.error();
        configuration.setCaCertificates(*authorities);
    }
    if (showsIdentity()) {
        const auto identity = tls::readIdentity(m_identity);
        if (!identity)
            return identity.error();
        configuration.setLocalCertificateChain(identity->chain);
        configuration.setPrivateKey(identity->key);
    }
    return configuration;
}

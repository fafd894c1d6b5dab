// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlssettings.h"

#include "aside.h"

#include <QFileInfo>
#include <QSslSocket>

#include <utility>

TlsSettings::TlsSettings(TrustPolicy trust, ClientIdentity identity)
    : m_trust(std::move(trust))
    , m_identity(std::move(identity))
    , m_files{m_trust.pinnedSha256.isEmpty() ? m_trust.caFile : QString(), m_identity.certificateFile, m_identity.keyFile}
{
    m_patience.setSingleShot(true);
    QObject::connect(&m_patience, &QTimer::timeout, &m_context, [this] {
        m_silent = true;
        tellAll();
    });
}

bool TlsSettings::readsFiles() const
{
    return readsCas() || showsIdentity();
}

void TlsSettings::look(QObject *context, std::function<void()> ready)
{
    m_waiting.push_back({context, std::move(ready)});
    if (m_looking) {
        if (m_silent)
            QMetaObject::invokeMethod(
                &m_context, [this] { tellAll(); }, Qt::QueuedConnection);
        return;
    }
    m_looking = true;
    m_patience.start(Patience);
    m_at = std::make_shared<std::atomic<std::size_t>>(Ca);
    // Copies: this may be gone before a drive answers.
    const Job job{m_files, m_identity, m_made ? std::optional(m_seen) : std::nullopt, m_at};
    runAside<Look>(
        &m_context, [job] { return lookAt(job); }, [this](const Look &look) { took(look); });
}

TlsSettings::Look TlsSettings::lookAt(const Job &job)
{
    Look look;
    for (std::size_t i = 0; i < Count; ++i) {
        if (job.files.at(i).isEmpty())
            continue;
        *job.at = i;
        const QFileInfo info(job.files.at(i));
        if (info.exists())
            look.stamps.at(i) = {info.size(), info.lastModified()};
    }
    if (job.before != look.stamps)
        look.content = contentOf(job);
    return look;
}

TlsSettings::Content TlsSettings::contentOf(const Job &job)
{
    Files files;
    if (!job.files[Ca].isEmpty()) {
        *job.at = Ca;
        const auto authorities = tls::readCaFile(job.files[Ca]);
        if (!authorities)
            return authorities.error();
        files.authorities = *authorities;
    }
    if (!job.files[Certificate].isEmpty()) {
        *job.at = Certificate;
        const auto identity = tls::readIdentity(job.identity, [&job] { *job.at = Key; });
        if (!identity)
            return identity.error();
        files.identity = *identity;
    }
    return files;
}

void TlsSettings::took(const Look &look)
{
    m_looking = false;
    m_silent = false;
    m_patience.stop();
    if (look.content) {
        m_made.emplace(make(*look.content));
        m_seen = look.stamps;
        ++m_edition;
    }
    tellAll();
}

void TlsSettings::tellAll()
{
    for (const Waiting &each : std::exchange(m_waiting, {})) {
        if (each.context)
            each.ready();
    }
}

Result<QSslConfiguration, tls::FileFault> TlsSettings::now()
{
    if (m_silent)
        return tls::FileFault{FailureDetail::FileSilent, m_files.at(*m_at)};
    if (!m_made) {
        // Nobody has looked: without files there is nothing to look at.
        m_made.emplace(readsFiles() ? Result<QSslConfiguration, tls::FileFault>(tls::FileFault{}) : make(Files{}));
        ++m_edition;
    }
    return *m_made;
}

Result<QSslConfiguration, tls::FileFault> TlsSettings::make(const Content &content) const
{
    if (!content)
        return content.error();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (readsCas())
        configuration.setCaCertificates(content->authorities);
    if (showsIdentity()) {
        configuration.setLocalCertificateChain(content->identity.chain);
        configuration.setPrivateKey(content->identity.key);
    }
    return configuration;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tlsfiles.h"
#include "trust.h"

#include <QDateTime>
#include <QSslConfiguration>

#include <array>
#include <optional>

/// What every connection to a cluster begins with: TLS 1.2 or later, the peer verified against the CAs of the policy, and the client's own
/// certificate where there is one. Files are read anew where their size or time of change differ from the last look.
class TlsSettings
{
public:
    TlsSettings(TrustPolicy trust, ClientIdentity identity);

    /// For a connection that begins now.
    [[nodiscard]] Result<QSslConfiguration, tls::FileFault> now();
    /// Grows whenever the files were read anew: connections of an earlier edition are not to be used any more.
    [[nodiscard]] int edition() const { return m_edition; }
    [[nodiscard]] bool showsIdentity() const { return !m_identity.certificateFile.isEmpty(); }
    [[nodiscard]] const TrustPolicy &trust() const { return m_trust; }

private:
    struct Stamp {
        qint64 size = -1;
        QDateTime changed;
        bool operator==(const Stamp &) const = default;
    };
    using Stamps = std::array<Stamp, 3>;
    [[nodiscard]] Stamps stamps() const;
    [[nodiscard]] Result<QSslConfiguration, tls::FileFault> make() const;

    TrustPolicy m_trust;
    ClientIdentity m_identity;
    Stamps m_seen;
    std::optional<Result<QSslConfiguration, tls::FileFault>> m_made;
    int m_edition = 0;
};

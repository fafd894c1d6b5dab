// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tlsfiles.h"
#include "trust.h"

#include <QDateTime>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// What every connection to a cluster begins with: TLS 1.2 or later, the peer verified against the CAs of the policy, and the client's own
/// certificate where there is one. Files are read anew where their size or time of change differ from the last look. They are looked at in
/// another thread, as they may be on a drive that hangs.
class TlsSettings
{
public:
    /// So long a look at files may take until it counts as failed; in real time, as what hangs is this computer.
    static constexpr std::chrono::seconds Patience{5};

    TlsSettings(TrustPolicy trust, ClientIdentity identity);

    /// False where there is nothing to look at, and now() never waits for anything.
    [[nodiscard]] bool readsFiles() const;
    /// Looks at the files for a connection that is to begin. \a ready runs once, later, after Patience at the latest; not at all when \a
    /// context is gone.
    void look(QObject *context, std::function<void()> ready);
    /// As the last look found it: call it from within look()'s \a ready.
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
    static constexpr std::size_t Ca = 0;
    static constexpr std::size_t Certificate = 1;
    static constexpr std::size_t Key = 2;
    static constexpr std::size_t Count = 3;
    using Stamps = std::array<Stamp, Count>;
    struct Files {
        QList<QSslCertificate> authorities;
        tls::Identity identity;
    };
    using Content = Result<Files, tls::FileFault>;
    struct Look {
        Stamps stamps;
        std::optional<Content> content; ///< nothing: as before
    };
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> ready;
    };
    struct Job {
        std::array<QString, Count> files; ///< empty: not wanted
        ClientIdentity identity;
        std::optional<Stamps> before; ///< of what is known already
        std::shared_ptr<std::atomic<std::size_t>> at;
    };
    [[nodiscard]] bool readsCas() const { return !m_files[Ca].isEmpty(); }
    [[nodiscard]] static Look lookAt(const Job &job);
    [[nodiscard]] static Content contentOf(const Job &job);
    void took(const Look &look);
    void tellAll();
    [[nodiscard]] Result<QSslConfiguration, tls::FileFault> make(const Content &content) const;

    TrustPolicy m_trust;
    ClientIdentity m_identity;
    std::array<QString, Count> m_files;
    std::shared_ptr<std::atomic<std::size_t>> m_at; ///< which of them is being read
    Stamps m_seen;
    std::optional<Result<QSslConfiguration, tls::FileFault>> m_made;
    int m_edition = 0;
    bool m_looking = false;
    bool m_silent = false; ///< the look that is under way takes too long
    std::vector<Waiting> m_waiting;
    QTimer m_patience;
    QObject m_context; ///< of the look that is under way
};

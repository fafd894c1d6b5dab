// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "credentials.h"
#include "outcome.h"
#include "result.h"
#include "trust.h"
#include "upgraderequest.h"

#include <QByteArray>
#include <QObject>

/// A complete answer with a 2xx status.
struct Reply {
    int http = 0;
    QByteArray body;      ///< at most ApiClient::BodyCap
    QDateTime serverDate; ///< header Date, UTC; invalid where absent
    QString node;         ///< "host:port" of the node that answered
};

/// All traffic to one cluster, and the only owner of its QNetworkAccessManagers. One trust context and one user each: make a new client
/// when either changes.
///
/// The gate (design.md 3): after construction one GET goes first; only its 2xx opens the gate for the others, never more than three in
/// flight. The first 401 closes it: requests under way are aborted, waiting ones answered with Transport::SignedOut, until a new client is
/// made. Every request: HTTP/1.1, no redirects followed unseen, no cookies, no cache, no proxy, Accept-Encoding: identity; answers are read
/// with a 64 KiB buffer up to BodyCap, within a total deadline (reliability.md 1.2, 4.1 T12).
class ApiClient : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 BodyCap = 4 * 1024 * 1024;
    static constexpr qint64 ListCap = 64 * 1024 * 1024; ///< of an answer that is taken in pieces
    static constexpr int InFlight = 3;

    using Answer = std::function<void(Result<Reply, Failure>)>;
    /// Where the body of a long answer goes.
    struct Pieces {
        std::function<void()> begin;                  ///< an answer follows from its first byte; what came before does not count
        std::function<void(const QByteArray &)> take; ///< at most 64 KiB
    };
    using Submitted = std::function<void(SubmitEnd)>;
    using CancelDone = std::function<void(CancelEnd)>;

    ApiClient(ClusterAddress address, TrustPolicy trust, Credentials credentials, Clock &clock);
    ~ApiClient() override;

    [[nodiscard]] const ClusterAddress &address() const;
    [[nodiscard]] bool isSignedOut() const;
    /// GETs that left, or tried to, since this client was made: what the cluster has to bear.
    [[nodiscard]] quint64 readsSent() const;

    /// What is known of the cluster: its name (FQDN) and the addr and external_addr of its nodes (GET /v1/nodes). Reads follow redirects
    /// there, and go there when the own address is silent; whoever answers must present the trusted certificate.
    void setNodes(const QString &clusterName, const QStringList &hosts);

    /// GET; \a call and \a subject are for the words of a failure. The answer comes exactly once, later, and not at all when \a context is
    /// gone. Everything but a complete 2xx is a Failure (also 3xx, after at most three
    /// redirects within the cluster). \a patience replaces the usual deadline for a call that is known to
    /// take its time.
    void get(const QString &pathAndQuery, Call call, QObject *context, Answer answer, std::optional<std::chrono::seconds> patience = {});

    /// The same for an answer that may be long: its body goes to \a pieces while it arrives, up to ListCap, and the Reply has none. What
    /// was handed over counts only after a Reply.
    void getPieces(const QString &pathAndQuery, Call call, QObject *context, Pieces pieces, Answer answer, std::chrono::seconds patience);

    /// The only function of the program that can POST an upgrade. Sends \a request at most once: own QNetworkAccessManager, HTTP/1.1, a
    /// body that cannot be rewound (reliability.md 1.1). Call it only after the journal has the row on disk. Deadline 60 s.
    /// Never follows a redirect by itself: \a node is where the answer to this very request led (SubmitEnd::namedNode), once a person has
    /// said so and the journal has that on disk. It must be known as a node of this cluster and present the trusted certificate.
    void submit(const UpgradeRequest &request, QObject *context, Submitted done, const std::optional<ClusterAddress> &node = {});

    /// The only function of the program that can cancel a task (api.md 3.5), sent at most once in the same way. \a force can break the
    /// database's configuration: only after a person typed its name.
    void cancel(const TaskId &task, bool force, QObject *context, CancelDone done);

signals:
    /// The cluster refused user or password; nothing more will be sent by this client.
    void signedOut(const Failure &failure);
    /// The certificate is not the pinned one; nothing but the handshake was sent, and nothing more will be.
    void certificateChanged(const CertificateInfo &now);
    /// One line per finished request for the record: method, path, status or failure, milliseconds. No payload, no secret.
    void requestFinished(const QString &line);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// What was being done when something failed; part of the key of the error catalogue (a 404 of a task is not a 404 of an upgrade).
enum class Call { SignIn, ReadCluster, ReadDatabase, ReadTask, Upgrade, TaskItself, Journal };

/// How a call failed below HTTP, or how its answer was unusable.
enum class Transport {
    None, ///< an HTTP answer came
    HostNotFound,
    Refused,
    NoRoute, ///< unreachable, or any other failure before a connection
    TimedOut,
    ConnectionLost, ///< closed or reset before a complete answer
    CertificateNotTrusted,
    CertificateChanged,
    TlsFailed, ///< no common version, handshake broken, not a TLS server
    TooLarge,
    NotUnderstood, ///< an answer that is not what the API documents (HTML, cut, wrong types)
    OtherTask,     ///< an answer about another task or another database
    SignedOut,     ///< not sent: the cluster refused an earlier sign-in
    NotSent,       ///< not sent for a local reason
};

/// What exactly stood in the way, where transport or status alone do not tell. Stored as numbers: new ones come last.
enum class FailureDetail {
    None,
    // the certificate of the server, beside Transport::CertificateNotTrusted
    SelfSigned,
    UnknownIssuer,
    NameMismatch,
    Expired,
    NotYetValid,
    // the handshake, beside Transport::TlsFailed
    NoCommonVersion,
    ClientCertificateMissing, ///< the server wants one, and none is set here
    ClientCertificateRefused,
    NotTls,
    // files of this computer, beside Transport::NotSent; named is the file
    CaFileUnreadable,
    CaFileTooLarge,
    CaFileEmpty,
    CaFileNotCa,
    CertificateUnreadable,
    KeyUnreadable,
    KeyPassphrase,
    KeyMismatch,
    // another address instead of an answer, beside a status of 3xx; named is its host
    RedirectToStranger,
    RedirectUnsafe, ///< not https, another port, user information, or no address at all
    RedirectEndless,
    RedirectToNode, ///< of something that is sent once: to a node of the same cluster
    FileSilent,     ///< beside Transport::NotSent: a file of this computer was not read in time; named is the file
};

/// The journal's own reasons (Call::Journal). Stored as numbers: new ones come last.
enum class StorageFault { None, CannotOpen, ReadOnly, Full, Busy, AlreadyActive, Changed, Damaged, Other, NewerVersion };

/// A call that did not do what was asked, as data: explain() in errorcatalogue.h makes words of it.
struct Failure {
    Call call = Call::ReadCluster;
    Transport transport = Transport::None;
    StorageFault storage = StorageFault::None;
    int http = 0;             ///< 0 where no status line was read
    QString errorCode;        ///< as the cluster or the task said it
    QString description;      ///< description, message, detail, title or first line of text; plain and capped (api.md 1.6)
    QString rawBody;          ///< first part of the body as plain text, for "what the cluster said"
    bool gatewayPage = false; ///< the body was no JSON: text or HTML of something in between
    QString host;             ///< "host:port"
    QString clusterName;      ///< of a task error; may be empty (api.md 3.1)
    bool bodyLeft = false;    ///< of an upgrade: the request may have left this machine
    bool routeMissing =
        false; ///< of a 404 or 405 on upgrade: the cluster is known to be older than 8.0.18 or the database is known to exist
    bool databaseMissing = false; ///< of a 404 on upgrade: GET /v1/crdbs/{guid} answered 404 too
    std::optional<int> retryAfterSeconds;
    QString subject; ///< task id, GUID or path that the call was about
    FailureDetail detail = FailureDetail::None;
    QString named; ///< of the detail: a file, or "host:port"
    bool operator==(const Failure &) const = default;
};

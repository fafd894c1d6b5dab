// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorentries.h"

#include <QtGlobal>

#include <array>

namespace errors {
namespace {

// All of them end before anything was asked, so each says that nothing was sent; the exceptions are keyed by what left.
constexpr std::array Connection{
    Entry{{.detail = FailureDetail::SelfSigned}, "tls.self_signed", QT_TRANSLATE_NOOP("Errors", "The certificate vouches only for itself"),
        QT_TRANSLATE_NOOP("Errors",
            "The certificate of %1 is self-signed, or its chain ends in a CA that is not trusted here. Nothing was sent, no password "
            "either."),
        QT_TRANSLATE_NOOP(
            "Errors", "Choose the file with the CA that issued it, or compare the fingerprint on a node and trust this one certificate."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::UnknownIssuer}, "tls.unknown_issuer",
        QT_TRANSLATE_NOOP("Errors", "The issuer of the certificate is not known"),
        QT_TRANSLATE_NOOP("Errors",
            "No trusted CA issued the certificate of %1, or the server left a certificate of the chain out. Nothing was sent, no "
            "password either."),
        QT_TRANSLATE_NOOP("Errors",
            "Ask who issued it, and choose the file with that CA and those in between. If the CA was changed lately, the file may be "
            "too old."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::NameMismatch}, "tls.name_mismatch", QT_TRANSLATE_NOOP("Errors", "The certificate is for another name"),
        QT_TRANSLATE_NOOP(
            "Errors", "The certificate is trusted, but the address in %1 is not among its names. Nothing was sent, no password either."),
        QT_TRANSLATE_NOOP("Errors",
            "Use the name of the cluster for its address, not an IP address. If the name is right, something else answers there: ask "
            "your administrators."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::Expired}, "tls.expired", QT_TRANSLATE_NOOP("Errors", "The certificate has expired"),
        QT_TRANSLATE_NOOP("Errors", "The certificate of %1 was valid once and is no longer. Nothing was sent, no password either."),
        QT_TRANSLATE_NOOP("Errors", "Have the certificate renewed, and check that the clock of this computer is right."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::NotYetValid}, "tls.not_yet_valid", QT_TRANSLATE_NOOP("Errors", "The certificate is not valid yet"),
        QT_TRANSLATE_NOOP("Errors",
            "The time of the certificate of %1 has not come, by the clock of this computer. Nothing was sent, no password either."),
        QT_TRANSLATE_NOOP("Errors", "Check the clock of this computer first, then the one of the node that made the certificate."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::NoCommonVersion}, "tls.no_common_version",
        QT_TRANSLATE_NOOP("Errors", "The server speaks only outdated encryption"),
        QT_TRANSLATE_NOOP(
            "Errors", "This program speaks TLS 1.2 and 1.3, and %1 accepts neither of them. Nothing was sent, no password either."),
        QT_TRANSLATE_NOOP(
            "Errors", "Have min_control_TLS_version of the cluster set to 1.2 or 1.3, or look for an old proxy or balancer in between."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::ClientCertificateMissing}, "tls.client_certificate_missing",
        QT_TRANSLATE_NOOP("Errors", "The cluster asks for a certificate of yours"),
        QT_TRANSLATE_NOOP("Errors", "Only clients with a certificate of their own are let in at %1, and none is set for this cluster."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was answered. Choose the files of your certificate and its key for this cluster, and connect anew."),
        "security/access-control/disable-basic-authentication"},
    Entry{{.detail = FailureDetail::ClientCertificateRefused}, "tls.client_certificate_refused",
        QT_TRANSLATE_NOOP("Errors", "The cluster does not accept your certificate"),
        QT_TRANSLATE_NOOP("Errors",
            "Your certificate was shown to %1 and turned down: it may have expired, come from a CA that the cluster does not trust, or "
            "belong to nobody there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was answered. Check which certificate is set for this cluster, and ask an administrator."),
        "security/access-control/disable-basic-authentication"},
    Entry{{.call = Call::Upgrade, .detail = FailureDetail::ClientCertificateMissing, .bodyLeft = Tri::Yes},
        "upgrade.client_certificate_missing", QT_TRANSLATE_NOOP("Errors", "The cluster asked for a certificate of yours"),
        QT_TRANSLATE_NOOP("Errors", "It closed the connection when the request had left already; most likely nobody read it."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once you set your "
            "certificate and sign in."),
        "security/access-control/disable-basic-authentication"},
    Entry{{.call = Call::Upgrade, .detail = FailureDetail::ClientCertificateRefused, .bodyLeft = Tri::Yes},
        "upgrade.client_certificate_refused", QT_TRANSLATE_NOOP("Errors", "The cluster turned your certificate down"),
        QT_TRANSLATE_NOOP("Errors", "It closed the connection when the request had left already; most likely nobody read it."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked for the task once it accepts "
            "your certificate."),
        "security/access-control/disable-basic-authentication"},
    Entry{{.detail = FailureDetail::NotTls}, "tls.not_tls", QT_TRANSLATE_NOOP("Errors", "No encryption is spoken at this port"),
        QT_TRANSLATE_NOOP(
            "Errors", "Something answers at %1, but without TLS; it may be plain HTTP. Nothing was sent, no password either."),
        QT_TRANSLATE_NOOP("Errors", "Check the port: the API with encryption is usually at 9443, the one at 8080 has none."),
        "networking/port-configurations"},

    Entry{{.detail = FailureDetail::CaFileUnreadable}, "file.ca_unreadable", QT_TRANSLATE_NOOP("Errors", "The CA file cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "There is no file %7, or it may not be read. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file anew, or have its permissions changed."), "security/certificates"},
    Entry{{.detail = FailureDetail::CaFileTooLarge}, "file.ca_too_large", QT_TRANSLATE_NOOP("Errors", "The CA file is too large"),
        QT_TRANSLATE_NOOP("Errors", "The file %7 is larger than 1 MB, which no list of CAs needs to be. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file that holds the CA of this cluster and little else."), "security/certificates"},
    Entry{{.detail = FailureDetail::CaFileEmpty}, "file.ca_empty", QT_TRANSLATE_NOOP("Errors", "The CA file holds no certificate"),
        QT_TRANSLATE_NOOP("Errors", "In %7 there is no certificate in PEM form. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Choose a file with lines that begin with “-----BEGIN CERTIFICATE-----”."), "security/certificates"},
    Entry{{.detail = FailureDetail::CaFileNotCa}, "file.ca_not_ca",
        QT_TRANSLATE_NOOP("Errors", "The CA file holds something else than CAs"),
        QT_TRANSLATE_NOOP("Errors", "A certificate in %7 may not issue others, so it is none of a CA. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors",
            "Choose the certificate of the issuer. To trust a server's own certificate, compare its fingerprint and trust that instead."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::CertificateUnreadable}, "file.certificate_unreadable",
        QT_TRANSLATE_NOOP("Errors", "Your certificate cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "There is no file %7, it may not be read, or it holds no certificate in PEM form. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file of your certificate anew, or have its permissions changed."), "security/certificates"},
    Entry{{.detail = FailureDetail::KeyUnreadable}, "file.key_unreadable", QT_TRANSLATE_NOOP("Errors", "Your key cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "There is no file %7, it may not be read, or it holds no RSA or EC key in PEM form. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file of the key anew, or have its permissions changed."), "security/certificates"},
    Entry{{.detail = FailureDetail::KeyPassphrase}, "file.key_passphrase",
        QT_TRANSLATE_NOOP("Errors", "The passphrase does not open your key"),
        QT_TRANSLATE_NOOP("Errors", "The key in %7 is encrypted, and the passphrase is wrong or missing. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Type the passphrase of the key again."), "security/certificates"},
    Entry{{.detail = FailureDetail::KeyMismatch}, "file.key_mismatch",
        QT_TRANSLATE_NOOP("Errors", "Key and certificate do not belong together"),
        QT_TRANSLATE_NOOP("Errors", "The key in %7 is not the one that your certificate was made for. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Choose the two files that were made together; a renewed certificate may have a new key."),
        "security/certificates"},
    Entry{{.detail = FailureDetail::FileSilent}, "file.silent",
        QT_TRANSLATE_NOOP("Errors", "A file that this cluster needs could not be read in time"),
        QT_TRANSLATE_NOOP("Errors",
            "The file %7, which is set for %1, could not be read within 5 s: the drive that it is on may be hung. Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Try again once the drive answers, or choose a copy of the file on a disk of this computer."),
        "security/certificates"},

    Entry{{.detail = FailureDetail::RedirectToStranger}, "redirect.stranger",
        QT_TRANSLATE_NOOP("Errors", "The node passes requests on to an unknown host"),
        QT_TRANSLATE_NOOP("Errors",
            "The answer of %1 named %7, which is not known to be a node of this cluster. It was not followed: no password was sent there."),
        QT_TRANSLATE_NOOP("Errors",
            "If you know it as the master of this cluster, connect to it. Otherwise find out who answers, or have “handle_redirects” "
            "turned "
            "on."),
        "references/rest-api"},
    Entry{{.detail = FailureDetail::RedirectUnsafe}, "redirect.unsafe",
        QT_TRANSLATE_NOOP("Errors", "The node passes requests on to an unsafe address"),
        QT_TRANSLATE_NOOP("Errors",
            "The answer of %1 named %7 without encryption, at another port, or not as an address of the API. It was not followed: no "
            "password was sent there."),
        QT_TRANSLATE_NOOP(
            "Errors", "Connect to the name of the cluster or to its master node. If it stays so, find out who answers there."),
        "references/rest-api"},
    Entry{{.detail = FailureDetail::RedirectEndless}, "redirect.endless", QT_TRANSLATE_NOOP("Errors", "The nodes pass the request around"),
        QT_TRANSLATE_NOOP("Errors", "One node named the next one, four times in a row, the last one being %7. That one was not asked."),
        QT_TRANSLATE_NOOP("Errors", "The cluster may be choosing a new master: wait a minute. If it stays so, connect to the master node."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .detail = FailureDetail::RedirectToStranger}, "upgrade.redirect.stranger",
        QT_TRANSLATE_NOOP("Errors", "The node passes upgrades on to an unknown host"),
        QT_TRANSLATE_NOOP("Errors",
            "The answer of %1 named %7, which is not known to be a node of this cluster. It was not followed: no password was sent there."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. If you know it as the master of this cluster, connect to it and submit a new upgrade there. Otherwise "
            "find "
            "out who answers."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .detail = FailureDetail::RedirectUnsafe}, "upgrade.redirect.unsafe",
        QT_TRANSLATE_NOOP("Errors", "The node passes upgrades on to an unsafe address"),
        QT_TRANSLATE_NOOP("Errors",
            "The answer of %1 named %7 without encryption, at another port, or not as an address of the API. It was not followed: no "
            "password was sent there."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was started. Connect to the name of the cluster or to its master node, and submit a new upgrade there."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .detail = FailureDetail::RedirectEndless}, "upgrade.redirect.endless",
        QT_TRANSLATE_NOOP("Errors", "The nodes pass the upgrade around"),
        QT_TRANSLATE_NOOP("Errors",
            "The node %1 did not work on the request but named %7. An upgrade is passed on once at most, and never back to a node that was "
            "asked: that one was not asked."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. The cluster may be choosing a new master: wait a minute, connect to the master node, and submit a new "
            "upgrade there."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .detail = FailureDetail::RedirectToNode}, "upgrade.redirect.node",
        QT_TRANSLATE_NOOP("Errors", "Another node of the cluster takes upgrades"),
        QT_TRANSLATE_NOOP("Errors",
            "The node %1 did not work on the request but named %7, a node of the same cluster. An upgrade is never passed on without you."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. To continue there, connect to %7 and submit a new upgrade through it."),
        "references/rest-api"},
    Entry{{.call = Call::TaskItself, .detail = FailureDetail::RedirectToNode}, "task.redirect.node",
        QT_TRANSLATE_NOOP("Errors", "Another node of the cluster takes this request"),
        QT_TRANSLATE_NOOP("Errors",
            "The node %1 did not work on the request but named %7, a node of the same cluster. Nothing is passed on without you."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was done. To continue there, connect to %7 and ask again through it."), "references/rest-api"},
};

} // namespace

std::span<const Entry> connectionEntries()
{
    return Connection;
}

} // namespace errors

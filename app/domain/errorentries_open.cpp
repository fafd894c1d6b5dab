// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorentries.h"

#include <QtGlobal>

#include <array>

namespace errors {
namespace {

// Where the request may have left, no word may claim that it did or did not start.
constexpr std::array Open{
    Entry{{.call = Call::Upgrade, .http = 3}, "upgrade.3xx", QT_TRANSLATE_NOOP("Errors", "The request was answered with another address"),
        QT_TRANSLATE_NOOP("Errors", "Something at %1 answered with status %4 and named another address. It was not followed."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 408}, "upgrade.408",
        QT_TRANSLATE_NOOP("Errors", "The cluster says that it waited too long for the request"),
        QT_TRANSLATE_NOOP("Errors",
            "The answer had the status 408. Something on the way may have passed the request on before it gave "
            "up."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 429}, "upgrade.429", QT_TRANSLATE_NOOP("Errors", "The cluster takes no more requests for now"),
        QT_TRANSLATE_NOOP("Errors", "Too many requests reached %1. Something on the way may have passed ours on all the same. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 429, .retryAfter = Tri::Yes}, "upgrade.429.wait",
        QT_TRANSLATE_NOOP("Errors", "The cluster asks to wait"),
        QT_TRANSLATE_NOOP("Errors", "Too many requests reached %1; it asks to wait %6 seconds. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "After that time the cluster is asked whether the task exists. We do not know whether the upgrade "
            "started; nothing will be sent again."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 500}, "upgrade.500",
        QT_TRANSLATE_NOOP("Errors", "The cluster failed while it worked on the request"),
        QT_TRANSLATE_NOOP("Errors", "The answer had the status 500, an error inside the cluster. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 501}, "upgrade.501", QT_TRANSLATE_NOOP("Errors", "The cluster says that it cannot do this"),
        QT_TRANSLATE_NOOP("Errors", "The answer had the status 501. It may come from something in between. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 502}, "upgrade.502", QT_TRANSLATE_NOOP("Errors", "A part of the cluster did not answer"),
        QT_TRANSLATE_NOOP("Errors",
            "The answer had the status 502: one service could not reach another. The request may have passed "
            "before that. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 502, .gatewayPage = Tri::Yes}, "upgrade.502.gateway",
        QT_TRANSLATE_NOOP("Errors", "Something in between could not reach the cluster"),
        QT_TRANSLATE_NOOP("Errors",
            "A proxy or balancer answered in the place of the cluster, with status 502. The request may have "
            "passed before that."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 503}, "upgrade.503", QT_TRANSLATE_NOOP("Errors", "The service is not available for now"),
        QT_TRANSLATE_NOOP("Errors", "The answer had the status 503. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 503, .retryAfter = Tri::Yes}, "upgrade.503.wait",
        QT_TRANSLATE_NOOP("Errors", "The cluster asks to wait"),
        QT_TRANSLATE_NOOP("Errors", "The service is not available for now, and %1 asks to wait %6 seconds. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "After that time the cluster is asked whether the task exists. We do not know whether the upgrade "
            "started; nothing will be sent again."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 503, .gatewayPage = Tri::Yes}, "upgrade.503.gateway",
        QT_TRANSLATE_NOOP("Errors", "Something in between says that the cluster is not available"),
        QT_TRANSLATE_NOOP("Errors",
            "A proxy or balancer answered in the place of the cluster, with status 503. The request may have "
            "passed before that."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 503, .code = "no_quorum"}, "upgrade.503.no_quorum",
        QT_TRANSLATE_NOOP("Errors", "The cluster has lost its majority of nodes"),
        QT_TRANSLATE_NOOP("Errors", "Too few nodes are up to decide anything. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. Bring the nodes of the "
            "cluster back first; then press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 504}, "upgrade.504", QT_TRANSLATE_NOOP("Errors", "A part of the cluster did not answer in time"),
        QT_TRANSLATE_NOOP("Errors", "The answer had the status 504. The work may go on in the cluster. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 504, .gatewayPage = Tri::Yes}, "upgrade.504.gateway",
        QT_TRANSLATE_NOOP("Errors", "Something in between waited too long for the cluster"),
        QT_TRANSLATE_NOOP("Errors",
            "A proxy or balancer answered in the place of the cluster, with status 504. The cluster may well "
            "work on the request."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 5}, "upgrade.5xx", QT_TRANSLATE_NOOP("Errors", "The cluster answered with an error"),
        QT_TRANSLATE_NOOP("Errors", "The answer of %1 had the status %4. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .transport = Transport::NotUnderstood, .http = 2}, "upgrade.not_understood",
        QT_TRANSLATE_NOOP("Errors", "The answer could not be read"),
        QT_TRANSLATE_NOOP("Errors", "The answer says success, but it was cut off or is not what the API documents. It named no task."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .transport = Transport::NotUnderstood, .http = 2, .gatewayPage = Tri::Yes}, "upgrade.other_page",
        QT_TRANSLATE_NOOP("Errors", "The answer did not come from the cluster"),
        QT_TRANSLATE_NOOP("Errors", "A page came in the place of an answer, maybe from a proxy or a sign-in page in between."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh. Check the address of the cluster."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .transport = Transport::OtherTask}, "upgrade.other_task",
        QT_TRANSLATE_NOOP("Errors", "The answer speaks of something else"),
        QT_TRANSLATE_NOOP("Errors", "The answer names %5, which is not what was sent."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. Where the cluster gave the"
            " task another number, that number is followed; otherwise check the cluster yourself."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .transport = Transport::TooLarge, .http = 2}, "upgrade.too_large",
        QT_TRANSLATE_NOOP("Errors", "The answer was too large to be one of the cluster"),
        QT_TRANSLATE_NOOP("Errors", "The answer was longer than any task can be and was cut off. It may come from something in between."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .transport = Transport::TimedOut, .bodyLeft = Tri::Yes}, "upgrade.timeout_sent",
        QT_TRANSLATE_NOOP("Errors", "No answer came after the request had left"),
        QT_TRANSLATE_NOOP("Errors", "The request left this computer, and %1 did not answer in time."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .transport = Transport::ConnectionLost, .bodyLeft = Tri::Yes}, "upgrade.lost_sent",
        QT_TRANSLATE_NOOP("Errors", "The connection broke after the request had left"),
        QT_TRANSLATE_NOOP("Errors", "The connection to %1 was closed before a complete answer came."),
        QT_TRANSLATE_NOOP("Errors",
            "We do not know whether the upgrade started; nothing will be sent again. The cluster is asked "
            "whether the task exists. Wait, or press Refresh."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .transport = Transport::TimedOut, .bodyLeft = Tri::No}, "upgrade.timeout_not_sent",
        QT_TRANSLATE_NOOP("Errors", "The cluster did not answer"),
        QT_TRANSLATE_NOOP("Errors", "No connection to %1 came about in time, so the request never left."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Check address, port and network, then submit a new upgrade."),
        "networking/port-configurations"},
    Entry{{.call = Call::Upgrade, .transport = Transport::ConnectionLost, .bodyLeft = Tri::No}, "upgrade.lost_not_sent",
        QT_TRANSLATE_NOOP("Errors", "The connection broke before the request had left"),
        QT_TRANSLATE_NOOP("Errors", "The connection to %1 was closed while it was set up."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was sent. Try again; if it stays so, look at what stands between this computer and the "
            "cluster."),
        "networking/port-configurations"},
    Entry{{.call = Call::Upgrade, .transport = Transport::HostNotFound}, "upgrade.host_not_found",
        QT_TRANSLATE_NOOP("Errors", "The name of the cluster was not found"),
        QT_TRANSLATE_NOOP("Errors",
            "No address is known for the name in %1. The name may be wrong, or the name service does not "
            "answer."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Check the name and the network of this computer, then submit a new upgrade."),
        "networking/port-configurations"},
    Entry{{.call = Call::Upgrade, .transport = Transport::Refused}, "upgrade.refused",
        QT_TRANSLATE_NOOP("Errors", "The cluster refused the connection"),
        QT_TRANSLATE_NOOP("Errors", "At %1 nothing takes connections. The port may be wrong, or the API of the cluster is down."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Check the port (usually 9443) and the cluster, then submit a new upgrade."),
        "networking/port-configurations"},
    Entry{{.call = Call::Upgrade, .transport = Transport::NoRoute}, "upgrade.no_route",
        QT_TRANSLATE_NOOP("Errors", "The cluster cannot be reached"),
        QT_TRANSLATE_NOOP("Errors", "No way leads from this computer to %1, for example because a VPN is off."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Check network, VPN and firewall, then submit a new upgrade."),
        "networking/port-configurations"},
    Entry{{.call = Call::Upgrade, .transport = Transport::CertificateNotTrusted}, "upgrade.certificate_not_trusted",
        QT_TRANSLATE_NOOP("Errors", "The certificate of the cluster is not trusted"),
        QT_TRANSLATE_NOOP("Errors", "The identity of %1 could not be proved."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was sent. No password left either. Open Clusters, compare the fingerprint, decide whether "
            "to trust it, then submit a new upgrade."),
        "security/certificates"},
    Entry{{.call = Call::Upgrade, .transport = Transport::CertificateChanged}, "upgrade.certificate_changed",
        QT_TRANSLATE_NOOP("Errors", "The certificate is not the one that you trusted"),
        QT_TRANSLATE_NOOP("Errors",
            "Another certificate came from %1 than before. It may have been renewed, or something stands in "
            "between."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was sent. No password left either. Ask who renewed it, compare both fingerprints, and only"
            " then trust the new one."),
        "security/certificates"},
    Entry{{.call = Call::Upgrade, .transport = Transport::TlsFailed}, "upgrade.tls_failed",
        QT_TRANSLATE_NOOP("Errors", "No secure connection came about"),
        QT_TRANSLATE_NOOP("Errors", "With %1 no common way of encryption was found, or no encryption is spoken there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Check the port, and whether the cluster accepts TLS 1.2 or 1.3."),
        "security/certificates"},
    Entry{{.call = Call::Upgrade, .transport = Transport::SignedOut}, "upgrade.signed_out",
        QT_TRANSLATE_NOOP("Errors", "You are signed out of the cluster"),
        QT_TRANSLATE_NOOP("Errors", "An earlier sign-in was refused, so nothing goes to this cluster until you sign in."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Sign in again, then submit a new upgrade."),
        "security/access-control/manage-users/login-lockout"},
    Entry{{.call = Call::Upgrade, .transport = Transport::NotSent, .code = "recorded_late"}, "upgrade.recorded_late",
        QT_TRANSLATE_NOOP("Errors", "Writing the record took too long"),
        QT_TRANSLATE_NOOP("Errors",
            "More than five minutes passed between your decision and the moment when it was safely on disk. The disk was slow, or this "
            "computer slept. A request that late is not expected any more."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Check the disk, then review and submit a new upgrade.")},
    Entry{{.call = Call::Upgrade, .transport = Transport::NotSent}, "upgrade.not_sent",
        QT_TRANSLATE_NOOP("Errors", "The request was not sent"),
        QT_TRANSLATE_NOOP("Errors", "The program stopped before the request left, or could not begin. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Submit a new upgrade.")},
};

} // namespace

std::span<const Entry> openEntries()
{
    return Open;
}

} // namespace errors

// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownnodes.h"

#include "text.h"
#include "wirerequest.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNodes = 64;
constexpr qsizetype EchoCap = 100;

std::optional<ClusterAddress> addressOf(const QString &host, int port)
{
    const QString written = host.contains(u':') && !host.startsWith(u'[') ? u"[%1]"_s.arg(host) : host;
    const auto parsed = ClusterAddress::parse(u"%1:%2"_s.arg(written).arg(port));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

bool isBelow(const QString &host, const QString &name)
{
    // A name without a dot may be a whole top-level domain.
    return name.contains(u'.') && host.endsWith(QString(u'.' + name), Qt::CaseInsensitive);
}

} // namespace

KnownNodes::KnownNodes(ClusterAddress own)
    : m_own(std::move(own))
    , m_addresses{m_own}
{ }

void KnownNodes::set(const QString &clusterName, const QStringList &hosts)
{
    const auto name = addressOf(clusterName, m_own.port());
    m_clusterName = name && !isIpAddress(name->host()) ? name->host() : QString();
    m_addresses = {m_own};
    for (const QString &host : hosts.first(std::min(hosts.size(), MostNodes))) {
        const auto address = addressOf(host, m_own.port());
        if (address && std::ranges::find(m_addresses, *address) == m_addresses.end())
            m_addresses.push_back(*address);
    }
}

bool KnownNodes::isOfCluster(const QString &host) const
{
    const bool isListed = std::ranges::find(m_addresses, host, &ClusterAddress::host) != m_addresses.end();
    const bool isNamed = !m_clusterName.isEmpty() && host == m_clusterName;
    const bool isBelowOwn = !isIpAddress(m_own.host()) && isBelow(host, m_own.host());
    return isListed || isNamed || isBelowOwn || isBelow(host, m_clusterName);
}

bool isIpAddress(const QString &host)
{
    return !QHostAddress(host).isNull();
}

Result<Hop, RefusedHop> hopTo(const QString &location, const ClusterAddress &asked, const QString &pathAndQuery, const KnownNodes &nodes)
{
    const QUrl read = QUrl(location, QUrl::StrictMode);
    const QUrl target = asked.url(pathAndQuery).resolved(read);
    if (location.isEmpty() || !read.isValid() || !target.isValid() || target.host().isEmpty())
        return RefusedHop{FailureDetail::RedirectUnsafe, text::plain(location, EchoCap)};
    constexpr int HttpsPort = 443;
    const QString named = text::plain(u"%1:%2"_s.arg(target.host(), QString::number(target.port(HttpsPort))), EchoCap);
    const auto address = addressOf(target.host(QUrl::FullyEncoded), target.port(HttpsPort));
    const bool isSafe = address && target.scheme() == "https"_L1 && target.userInfo().isEmpty() && !target.authority().contains(u'@');
    if (!isSafe)
        return RefusedHop{FailureDetail::RedirectUnsafe, named};
    if (!nodes.isOfCluster(address->host()))
        return RefusedHop{FailureDetail::RedirectToStranger, named};
    const QString query = target.hasQuery() ? QString(u'?' + target.query(QUrl::FullyEncoded)) : QString();
    const QString path = target.path(QUrl::FullyEncoded) + query;
    if (address->port() != asked.port() || !wire::meansExactly(address->url(path), *address, path))
        return RefusedHop{FailureDetail::RedirectUnsafe, named};
    return Hop{*address, path};
}

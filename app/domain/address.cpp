// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include "text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct AddressWords {
    Q_DECLARE_TR_FUNCTIONS(ClusterAddress)
};

constexpr qsizetype EchoCap = 20;
constexpr qsizetype InputCap = 1024;
constexpr qsizetype HostCap = 253;
constexpr qsizetype LabelCap = 63;

bool isDigits(QStringView s)
{
    return !s.isEmpty() && std::ranges::all_of(s, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Empty where the text may be looked at further.
QString unusableText(QStringView s)
{
    if (s.isEmpty()) {
        return AddressWords::tr("Enter the address of the cluster, for example rs-east.example.com or rs-east.example.com:9443.");
    }
    if (s.size() > InputCap) {
        return AddressWords::tr("This is too long for an address. Enter host and port alone.");
    }
    for (const QChar c : s) {
        if (c.isSpace()) {
            return AddressWords::tr("An address has no spaces in it. Remove them.");
        }
        if (!c.isPrint() || text::plain(QStringView(&c, 1)) != QStringView(&c, 1)) {
            if (!c.isSurrogate()) {
                return AddressWords::tr("The address holds a character that cannot be seen. Type it anew.");
            }
        }
    }
    return {};
}

QString unusableScheme(QStringView scheme)
{
    if (scheme.compare("https"_L1, Qt::CaseInsensitive) == 0) {
        return {};
    }
    if (scheme.compare("http"_L1, Qt::CaseInsensitive) == 0) {
        return AddressWords::tr(
            "Without encryption (http) the password would be readable on the way. Use https; the port is usually 9443.");
    }
    return AddressWords::tr("“%1” cannot be used here. Enter the host name alone, or begin with https.").arg(text::plain(scheme, EchoCap));
}

/// Empty where what follows the scheme is at most host and port.
QString unusableRest(QStringView rest)
{
    if (rest.contains(u'/') || rest.contains(u'?') || rest.contains(u'#') || rest.contains(u'\\')) {
        return AddressWords::tr("Only host and port belong here. Remove the path after the host.");
    }
    return {};
}

std::optional<int> portOf(QStringView s)
{
    if (!isDigits(s) || s.size() > 5) {
        return {};
    }
    const int port = s.toInt();
    return port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

bool isIpv4(const QList<QStringView> &labels)
{
    return labels.size() == 4 && std::ranges::all_of(labels, [](QStringView l) {
        return isDigits(l) && l.size() <= 3 && l.toInt() <= 255 && (l.size() == 1 || l[0] != u'0');
    });
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= LabelCap && label.front() != u'-' && label.back() != u'-'
        && std::ranges::all_of(
            label, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'; });
}

/// Lower-case ASCII name; empty where \a typed is none.
QString hostName(QStringView typed)
{
    const bool ascii = std::ranges::all_of(typed, [](QChar c) { return c.unicode() < 0x80; });
    QString host = ascii ? typed.toString().toLower() : QString::fromLatin1(QUrl::toAce(typed.toString()));
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    const auto labels = QStringView(host).split(u'.');
    if (host.isEmpty() || host.size() > HostCap || !std::ranges::all_of(labels, isLabel)) {
        return {};
    }
    // A name that ends in a number is an IPv4 address to every resolver; short forms such as 10.1 are surprises.
    return isDigits(labels.back()) && !isIpv4(labels) ? QString() : host;
}

/// \a inside is what stands between the brackets; empty where it is no IPv6 address.
QString ipv6(QStringView inside)
{
    if (!inside.contains(u':') || inside.contains(u'%')) {
        return {};
    }
    QUrl url;
    url.setHost(inside.toString(), QUrl::StrictMode);
    return url.host();
}

struct HostAndPort {
    QString host;
    std::optional<QStringView> port;
    QString problem;
};

HostAndPort splitIpv6(QStringView rest)
{
    const qsizetype close = rest.indexOf(u']');
    if (close < 0) {
        return {{}, {}, AddressWords::tr("The closing bracket ] of the IPv6 address is missing. Add it after the address.")};
    }
    const QString host = ipv6(rest.sliced(1, close - 1));
    const QStringView after = rest.sliced(close + 1);
    if (host.isEmpty()) {
        return {{}, {}, AddressWords::tr("Between the brackets stands no IPv6 address. Enter one such as [2001:db8::1]:9443.")};
    }
    if (after.isEmpty()) {
        return {host, {}, {}};
    }
    if (!after.startsWith(u':')) {
        return {{}, {}, AddressWords::tr("After the bracket only a colon and the port may follow. Remove the rest.")};
    }
    return {host, after.sliced(1), {}};
}

HostAndPort splitName(QStringView rest)
{
    const qsizetype colon = rest.indexOf(u':');
    if (colon >= 0 && rest.indexOf(u':', colon + 1) >= 0) {
        return {{}, {}, AddressWords::tr("Put an IPv6 address in brackets, for example [::1]:9443.")};
    }
    const QStringView typed = colon < 0 ? rest : rest.first(colon);
    if (typed.isEmpty()) {
        return {{}, {}, AddressWords::tr("The host name is missing. Put it before the colon.")};
    }
    const QString host = hostName(typed);
    if (host.isEmpty()) {
        return {{}, {},
            AddressWords::tr("“%1” is not a host name or IP address. Enter one such as rs-east.example.com or 10.0.1.11.")
                .arg(text::plain(typed, EchoCap))};
    }
    return {host, colon < 0 ? std::nullopt : std::optional(rest.sliced(colon + 1)), {}};
}

} // namespace

Result<ClusterAddress, QString> ClusterAddress::parse(QStringView typed)
{
    QStringView rest = typed.trimmed();
    if (QString problem = unusableText(rest); !problem.isEmpty()) {
        return problem;
    }
    if (rest.contains(u'@')) { // before anything is repeated: it may hold a password
        return AddressWords::tr("The address must not hold a user name or password: addresses are shown and kept. Type them in their own "
                                "fields.");
    }
    if (const qsizetype mark = rest.indexOf("://"_L1); mark >= 0) {
        if (QString problem = unusableScheme(rest.first(mark)); !problem.isEmpty()) {
            return problem;
        }
        rest = rest.sliced(mark + 3);
    }
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    if (QString problem = unusableRest(rest); !problem.isEmpty()) {
        return problem;
    }
    const HostAndPort parts = rest.startsWith(u'[') ? splitIpv6(rest) : splitName(rest);
    if (!parts.problem.isEmpty()) {
        return parts.problem;
    }
    if (!parts.port) {
        return ClusterAddress(parts.host, DefaultPort);
    }
    const auto port = portOf(*parts.port);
    if (!port) {
        return AddressWords::tr("“%1” is not a port. A port is a number from 1 to 65535; for clusters it is usually 9443.")
            .arg(text::plain(*parts.port, EchoCap));
    }
    return ClusterAddress(parts.host, *port);
}

QString ClusterAddress::origin() const
{
    return u"https://%1"_s.arg(display());
}

QString ClusterAddress::display() const
{
    const QString host = m_host.contains(u':') ? u"[%1]"_s.arg(m_host) : m_host;
    return u"%1:%2"_s.arg(host, QString::number(m_port));
}

QUrl ClusterAddress::url(const QString &pathAndQuery) const
{
    return QUrl(origin() + pathAndQuery, QUrl::StrictMode);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LockoutThreshold = 5;
constexpr qint64 LockoutCounting = 15 * 60 * 1000;
constexpr qint64 LockoutDuration = 30 * 60 * 1000;

} // namespace

std::optional<QString> SimWorld::signIn(int cluster, const QString &user, const QString &password)
{
    if (!m_clusters.at(static_cast<size_t>(cluster)).spec.basicAuthentication)
        return std::nullopt;
    return checkPassword(cluster, user, password);
}

std::optional<QString> SimWorld::checkPassword(int cluster, const QString &user, const QString &password)
{
    SimUser *known = m_clusters.at(static_cast<size_t>(cluster)).user(user);
    if (!known || m_now < known->lockedUntil)
        return std::nullopt;
    if (known->password == password) {
        known->failures.clear();
        return known->role;
    }
    std::erase_if(known->failures, [this](qint64 at) { return at <= m_now - LockoutCounting; });
    known->failures.push_back(m_now);
    if (known->failures.size() >= LockoutThreshold) {
        known->lockedUntil = m_now + LockoutDuration;
        known->failures.clear();
    }
    return std::nullopt;
}

std::optional<QString> SimWorld::roleOfCertificate(int cluster, const QString &user)
{
    const SimUser *known = m_clusters.at(static_cast<size_t>(cluster)).user(user);
    return known ? std::optional(known->role) : std::nullopt;
}

QString SimWorld::giveToken(int cluster, const QString &user, qint64 seconds)
{
    SimCluster &place = m_clusters.at(static_cast<size_t>(cluster));
    std::erase_if(place.tokens, [this](const SimToken &token) { return token.until <= m_now; });
    place.tokens.push_back({u"simulated.%1"_s.arg(randomUuid(m_random)), user, m_now + seconds * 1000});
    return place.tokens.back().text;
}

std::optional<QString> SimWorld::userOfToken(int cluster, const QString &token) const
{
    const auto &tokens = m_clusters.at(static_cast<size_t>(cluster)).tokens;
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const SimToken &each) { return each.text == token; });
    return found == tokens.end() || found->until <= m_now ? std::nullopt : std::optional(found->user);
}

void SimWorld::setPassword(int cluster, const QString &user, const QString &password)
{
    if (SimUser *known = m_clusters.at(static_cast<size_t>(cluster)).user(user))
        known->password = password;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simfault.h"

#include "simworld.h"

#include <algorithm>

bool Fault::matches(const QString &requestMethod, const QString &requestPath) const
{
    return (method.isEmpty() || method == requestMethod) && pathMatches(path, requestPath);
}

std::optional<Fault> FaultBook::take(bool onTheWay, const QString &method, const QString &path)
{
    for (Fault &fault : m_faults) {
        const bool ofConnections = fault.kind == Fault::Kind::Refuse || fault.kind == Fault::Kind::BlackHole;
        if (ofConnections || fault.isOnTheWay() != onTheWay || fault.times == 0 || !fault.matches(method, path))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.times > 0)
            --fault.times;
        return fault;
    }
    return std::nullopt;
}

bool FaultBook::takeBlackHole()
{
    const auto found = std::find_if(
        m_faults.begin(), m_faults.end(), [](const Fault &fault) { return fault.kind == Fault::Kind::BlackHole && fault.times != 0; });
    if (found == m_faults.end())
        return false;
    if (found->times > 0)
        --found->times;
    return true;
}

void FaultBook::remove(int id)
{
    std::erase_if(m_faults, [id](const Fault &fault) { return fault.id == id; });
}

int FaultBook::left(int id) const
{
    const auto found = std::ranges::find(m_faults, id, &Fault::id);
    return found == m_faults.end() ? 0 : found->times;
}

bool FaultBook::refuses() const
{
    return std::any_of(m_faults.begin(), m_faults.end(), [](const Fault &fault) { return fault.kind == Fault::Kind::Refuse; });
}

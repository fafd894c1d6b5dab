// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshotbody.h"

#include <algorithm>
#include <cstring>

OneShotBody::OneShotBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    if (m_read || position < 0 || position > m_bytes.size())
        return false;
    m_at = position;
    return QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
    if (count <= 0)
        return 0;
    m_read = true;
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

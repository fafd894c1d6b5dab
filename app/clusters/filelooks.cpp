// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelooks.h"

#include <QTimer>

const certificatefiles::Look *FileLooks::of(Kind kind, const QString &path)
{
    const auto [place, isNew] = m_looks.try_emplace({kind, path});
    if (isNew)
        begin(place->first);
    return place->second ? &*place->second : nullptr;
}

void FileLooks::begin(const Key &key)
{
    const auto take = [this, key, round = m_round](const Look &look) {
        if (round != m_round)
            return;
        m_looks[key] = look;
        emit changed();
    };
    certificatefiles::look(this, key.first, key.second, take);
    // A late answer still counts: the drive is back.
    QTimer::singleShot(certificatefiles::Patience, this, [this, key, round = m_round, take] {
        if (round == m_round && !m_looks[key])
            take({{}, certificatefiles::silentFault()});
    });
}

void FileLooks::forget()
{
    m_looks.clear();
    ++m_round;
}

#include "moc_filelooks.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificatefiles.h"

#include <QObject>

#include <map>
#include <optional>
#include <utility>

/// What the files of a form hold. They are looked at in the background, as they may be on a drive that hangs.
class FileLooks : public QObject
{
    Q_OBJECT
public:
    using Kind = certificatefiles::Kind;
    using Look = certificatefiles::Look;

    /// Nothing while it is looked at, which begins with the first question; then changed(), after certificatefiles::Patience at the latest.
    [[nodiscard]] const Look *of(Kind kind, const QString &path);
    /// The files may have changed: looks at them anew when they are asked for.
    void forget();

signals:
    void changed();

private:
    using Key = std::pair<Kind, QString>;
    void begin(const Key &key);

    std::map<Key, std::optional<Look>> m_looks; ///< nothing: under way
    int m_round = 0;                            ///< what an earlier one found is no answer
};

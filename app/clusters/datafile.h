// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// One small file of the data folder: read whole, written whole or not at all, for its user alone.
class DataFile
{
public:
    static constexpr qint64 Cap = 4 * 1024 * 1024;

    explicit DataFile(QString path);

    /// Nothing where there is no file; the error is the system's own words.
    [[nodiscard]] Result<std::optional<QByteArray>, QString> read() const;
    /// By another file in its place, mode 0600. Returns why it failed, or nothing.
    [[nodiscard]] std::optional<QString> write(const QByteArray &content) const;
    /// Moves it out of the way under a new name; returns that name, or nothing where it could not be moved.
    [[nodiscard]] std::optional<QString> setAside() const;
    /// The same, but leaves the file where it is.
    [[nodiscard]] std::optional<QString> keepCopy() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] QString freeName() const;
    QString m_path;
};

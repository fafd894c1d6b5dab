// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"
#include "notes.h"

#include <optional>

/// Sets a damaged journal aside, never deletes it, and builds a new one from what fits its checksums (reliability.md 2.5 #44). A stop at
/// any point leaves a state that isUnfinished() finds and run() completes.
class Salvage
{
public:
    /// \a path: the journal's own place.
    explicit Salvage(QString path);

    /// Renames the file, and what belongs to it, to journal.corrupt-<time>.sqlite.
    std::optional<Failure> setAside();
    /// A file was set aside by setAside(), and none is in its place yet. One that lies there from earlier, beside a journal that somebody
    /// took away, is left alone.
    [[nodiscard]] bool isUnfinished() const;
    /// Builds the new file from the one set aside and puts it in the journal's place, with a note of what was saved.
    std::optional<Failure> run();
    /// Forgets what setAside() noted for run(), where a stop came before or after everything was done.
    void forget();

private:
    [[nodiscard]] QString notedAside() const;
    std::optional<Failure> noteAside(const QString &aside) const;
    std::optional<Failure> moveCompanions(const QString &aside) const;
    std::optional<Failure> copyForReading(const QString &aside) const;

    QString m_path;
    QString m_copy; ///< what is read: the file that was set aside stays as it is, byte for byte
    QString m_new;  ///< complete before it gets the journal's name
    QString m_note; ///< names the file that was set aside, from before that until the new one is in its place
};

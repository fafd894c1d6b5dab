// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// A file that was damaged: set aside as it was, and a new one built from what in it fits its checksums (reliability.md 2.5 #44).
struct JournalDamage {
    QString file;           ///< the damaged one, under the name it has now
    QStringList saved;      ///< submissions: name of the database, or the GUID where there is none
    QStringList lost;       ///< submissions that did not fit their checksum or of which only records are left: name, or task id
    qint64 records = 0;     ///< saved
    qint64 lostRecords = 0; ///< at least
    bool readable = true;   ///< false: nothing in the file could be read, so how much is lost is not known
    bool operator==(const JournalDamage &) const = default;
};

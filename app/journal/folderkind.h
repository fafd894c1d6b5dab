// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// True for a folder on NFS, SMB, FUSE or another file system on which SQLite's shared memory is not reliable (reliability.md 2.5 #43).
[[nodiscard]] bool isOnNetwork(const QString &folder);
/// The same for the number that statfs() gives a file system.
[[nodiscard]] bool isNetworkFileSystem(quint32 type);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderkind.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <sys/vfs.h>

namespace {

// As in statfs(2).
constexpr quint32 NetworkTypes[] = {
    0x00006969, // NFS
    0x0000517b, // SMB
    0xfe534d42, // SMB2
    0xff534d42, // CIFS
    0x65735546, // FUSE, among them sshfs
    0x01021997, // 9p
    0x00c36400, // Ceph
    0x5346414f, // AFS
    0x6b414653, // kAFS
    0x73757245, // Coda
    0x0bd00bd0, // Lustre
    0x01161970, // GFS2
    0x7461636f, // OCFS2
};

} // namespace

bool isNetworkFileSystem(quint32 type)
{
    return std::find(std::begin(NetworkTypes), std::end(NetworkTypes), type) != std::end(NetworkTypes);
}

bool isOnNetwork(const QString &folder)
{
    struct statfs facts = {};
    return ::statfs(QFile::encodeName(folder).constData(), &facts) == 0 && isNetworkFileSystem(quint32(facts.f_type));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

std::optional<QString> unsafeFolder(const QString &folder)
{
    struct stat found { };
    if (::stat(QFile::encodeName(folder).constData(), &found) != 0)
        return {};
    if (!S_ISDIR(found.st_mode))
        return QCoreApplication::translate("main", "%1 is no folder. Name one with --data-dir.").arg(folder);
    if (found.st_uid != ::geteuid()) {
        return QCoreApplication::translate("main",
            "%1 belongs to another user, who could read and change the record of upgrades. Name a folder of your own with --data-dir.")
            .arg(folder);
    }
    if (found.st_mode & (S_IWGRP | S_IWOTH)) {
        return QCoreApplication::translate("main",
            "Other users can write to %1, and so change the record of upgrades. Take that right away (chmod go-w), or name another folder "
            "with --data-dir.")
            .arg(folder);
    }
    return {};
}

namespace {
constexpr auto Mark = "SIMULATION"; ///< name of the file
}

std::optional<QString> mixedFolder(const QString &folder, bool simulated)
{
    const QDir here(folder);
    const bool marked = here.exists(QString::fromLatin1(Mark));
    if (!simulated && marked) {
        return QCoreApplication::translate(
            "main", "%1 holds the record of simulated clusters. Name another folder with --data-dir, or start with --demo.")
            .arg(folder);
    }
    if (simulated && !marked && here.exists(QStringLiteral("journal.sqlite"))) {
        return QCoreApplication::translate("main",
            "%1 holds the record of upgrades of real clusters. Simulated ones are never mixed with it: name another folder with "
            "--data-dir.")
            .arg(folder);
    }
    return {};
}

bool markAsSimulation(const QString &folder)
{
    QFile mark(QDir(folder).filePath(QString::fromLatin1(Mark)));
    return QDir().mkpath(folder) && mark.open(QIODevice::WriteOnly);
}

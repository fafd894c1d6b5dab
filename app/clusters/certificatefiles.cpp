// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatefiles.h"

#include "aside.h"
#include "text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslCertificateExtension>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateFiles)
};

constexpr qint64 Cap = 1024 * 1024;

Result<QByteArray, QString> content(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isAbsolute())
        return Words::tr("Give the whole path, from /.");
    if (!info.exists())
        return Words::tr("There is no such file.");
    if (!info.isFile())
        return Words::tr("This is not a file.");
    if (info.size() > Cap)
        return Words::tr("This file is larger than 1 MB: it is hardly one of certificates.");
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Words::tr("This file cannot be read: %1").arg(file.errorString());
    return file.read(Cap);
}

Result<QList<QSslCertificate>, QString> certificatesIn(const QString &path)
{
    const auto bytes = content(path);
    if (!bytes)
        return bytes.error();
    const QList<QSslCertificate> all = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (all.isEmpty())
        return Words::tr("There is no certificate in PEM form in this file.");
    return all;
}

/// A certificate of version 1 says nothing about it and is not taken for a CA.
bool isCa(const QSslCertificate &certificate)
{
    for (const QSslCertificateExtension &extension : certificate.extensions()) {
        if (extension.name() == "basicConstraints"_L1)
            return extension.value().toMap().value(u"ca"_s).toBool();
    }
    return false;
}

QString nameOf(const QSslCertificate &certificate)
{
    const QString name = certificate.subjectInfo(QSslCertificate::CommonName).join(u", "_s);
    return text::plain(name.isEmpty() ? certificate.subjectDisplayName() : name);
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

} // namespace

Result<certificatefiles::Content, QString> certificatefiles::describeCaFile(const QString &path)
{
    const auto all = certificatesIn(path);
    if (!all)
        return all.error();
    for (const QSslCertificate &certificate : *all) {
        if (!isCa(certificate))
            return Words::tr("“%1” in this file is not a CA: it may not vouch for others.").arg(nameOf(certificate));
    }
    const QString first = Words::tr("%1, SHA-256 %2").arg(nameOf(all->first()), fingerprintOf(all->first()));
    return Content{all->size() == 1 ? first : Words::tr("%1, and %n more", nullptr, static_cast<int>(all->size() - 1)).arg(first)};
}

Result<certificatefiles::Content, QString> certificatefiles::describeClientCertificate(const QString &path)
{
    const auto all = certificatesIn(path);
    if (!all)
        return all.error();
    return Content{Words::tr("%1, SHA-256 %2").arg(nameOf(all->first()), fingerprintOf(all->first()))};
}

std::optional<QString> certificatefiles::keyFileFault(const QString &path)
{
    const auto bytes = content(path);
    if (!bytes)
        return bytes.error();
    if (!bytes->contains("PRIVATE KEY-----"))
        return Words::tr("There is no private key in PEM form in this file.");
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (QFile::permissions(path) & others)
        return Words::tr("Others on this computer can read this key. Take that away, for example with: chmod 600 %1").arg(path);
    return {};
}

void certificatefiles::look(QObject *context, Kind kind, const QString &path, std::function<void(const Look &)> answer)
{
    const auto lookAt = [kind, path]() -> Look {
        if (kind == Kind::Key)
            return {{}, keyFileFault(path).value_or(QString())};
        const auto content = kind == Kind::Ca ? describeCaFile(path) : describeClientCertificate(path);
        return content ? Look{content->words, {}} : Look{{}, content.error()};
    };
    runAside<Look>(context, lookAt, std::move(answer));
}

QString certificatefiles::silentFault()
{
    return Words::tr("This file could not be read within %n s: the drive that it is on may be hung. Try again once the drive answers, or "
                     "choose a copy on a disk of this computer.",
        nullptr, static_cast<int>(Patience.count()));
}

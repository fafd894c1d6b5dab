// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificateExtension>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using tls::FileFault;

/// Only ordinary files: a pipe could keep its reader waiting for good.
std::optional<QByteArray> contentOf(const QString &file)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile() || opened.size() > tls::FileCap || !opened.open(QIODevice::ReadOnly))
        return {};
    return opened.read(tls::FileCap);
}

bool isCa(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
        return extension.name() == "basicConstraints"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

/// The content of the first DER element in \a bytes, and what follows it. Empty where there is none.
struct Element {
    QByteArray content;
    QByteArray rest;
};
Element firstElement(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return {};
    qsizetype at = 2;
    qsizetype length = static_cast<unsigned char>(bytes[1]);
    if (length > 0x80) {
        const qsizetype count = length - 0x80;
        if (count > 3 || bytes.size() < 2 + count)
            return {};
        length = 0;
        for (; at < 2 + count; ++at)
            length = length * 256 + static_cast<unsigned char>(bytes[at]);
    }
    return {bytes.mid(at, length), bytes.mid(at + length)};
}

/// What a public key says of itself (modulus and exponent, or the point on the curve) stands in its private key as well.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey publicKey = certificate.publicKey();
    const QByteArray info = firstElement(publicKey.toDer()).content;
    QByteArray numbers = firstElement(firstElement(info).rest).content.mid(1); // a bit string begins with the count of unused bits
    if (publicKey.algorithm() == QSsl::Rsa)
        numbers = firstElement(numbers).content;
    return publicKey.algorithm() == key.algorithm() && !numbers.isEmpty() && key.toDer().contains(numbers);
}

bool isEncrypted(const QByteArray &pem)
{
    return pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || pem.contains("Proc-Type: 4,ENCRYPTED");
}

Result<QSslKey, FileFault> readKey(const ClientIdentity &from)
{
    const auto pem = contentOf(from.keyFile);
    if (!pem || !pem->contains("PRIVATE KEY-----"))
        return FileFault{FailureDetail::KeyUnreadable, from.keyFile};
    if (isEncrypted(*pem) && from.passphrase.isEmpty())
        return FileFault{FailureDetail::KeyPassphrase, from.keyFile};
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(*pem, algorithm, QSsl::Pem, QSsl::PrivateKey, from.passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return FileFault{isEncrypted(*pem) ? FailureDetail::KeyPassphrase : FailureDetail::KeyUnreadable, from.keyFile};
}

} // namespace

namespace tls {

Failure failureOf(const FileFault &fault, Call call)
{
    Failure failure;
    failure.call = call;
    failure.transport = Transport::NotSent;
    failure.detail = fault.detail;
    failure.named = fault.file;
    return failure;
}

Result<QList<QSslCertificate>, FileFault> readCaFile(const QString &file)
{
    if (QFileInfo(file).isFile() && QFileInfo(file).size() > FileCap)
        return FileFault{FailureDetail::CaFileTooLarge, file};
    const auto pem = contentOf(file);
    if (!pem)
        return FileFault{FailureDetail::CaFileUnreadable, file};
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return FileFault{FailureDetail::CaFileEmpty, file};
    if (!std::ranges::all_of(certificates, isCa))
        return FileFault{FailureDetail::CaFileNotCa, file};
    return certificates;
}

Result<Identity, FileFault> readIdentity(const ClientIdentity &from, const std::function<void()> &beforeKey)
{
    const auto pem = contentOf(from.certificateFile);
    const auto chain = QSslCertificate::fromData(pem.value_or(QByteArray()), QSsl::Pem);
    if (chain.isEmpty())
        return FileFault{FailureDetail::CertificateUnreadable, from.certificateFile};
    if (beforeKey)
        beforeKey();
    const auto key = readKey(from);
    if (!key)
        return key.error();
    if (!belongTogether(chain.front(), *key))
        return FileFault{FailureDetail::KeyMismatch, from.keyFile};
    const auto others = QFileInfo(from.keyFile).permissions() & (QFile::ReadGroup | QFile::ReadOther);
    return Identity{chain, *key, others != 0};
}

} // namespace tls

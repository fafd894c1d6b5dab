// SPDX-License-Identifier: GPL-3.0-or-later
#include "pins.h"

#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QString group(const ClusterAddress &address)
{
    // A slash would nest groups; host and port have none, but a colon of IPv6 is kept out of the key all the same.
    return QString::fromLatin1(address.display().toUtf8().toHex());
}

} // namespace

Pins::Pins(const QString &dataFolder)
    : m_path(QDir(dataFolder).filePath(u"trusted-certificates.ini"_s))
{ }

std::optional<CertificateInfo> Pins::find(const ClusterAddress &address) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.beginGroup(group(address));
    CertificateInfo certificate;
    certificate.sha256 = file.value("sha256").toString();
    if (certificate.sha256.isEmpty())
        return {};
    certificate.subject = file.value("subject").toString();
    certificate.issuer = file.value("issuer").toString();
    certificate.names = file.value("names").toStringList();
    certificate.validFrom = file.value("validFrom").toDateTime();
    certificate.validUntil = file.value("validUntil").toDateTime();
    return certificate;
}

bool Pins::accept(const ClusterAddress &address, const CertificateInfo &certificate)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSettings file(m_path, QSettings::IniFormat);
    file.beginGroup(group(address));
    file.setValue("address", address.display());
    file.setValue("sha256", certificate.sha256);
    file.setValue("subject", certificate.subject);
    file.setValue("issuer", certificate.issuer);
    file.setValue("names", certificate.names);
    file.setValue("validFrom", certificate.validFrom);
    file.setValue("validUntil", certificate.validUntil);
    file.sync();
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return file.status() == QSettings::NoError;
}

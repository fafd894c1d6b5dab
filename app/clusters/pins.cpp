// SPDX-License-Identifier: GPL-3.0-or-later
#include "pins.h"

#include "datafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

struct PinWords {
    Q_DECLARE_TR_FUNCTIONS(Pins)
};

QString group(const ClusterAddress &address)
{
    // A slash would nest groups; host and port have none, but a colon of IPv6 is kept out of the key all the same.
    return QString::fromLatin1(address.display().toUtf8().toHex());
}

bool isFingerprint(const QString &sha256)
{
    static const QRegularExpression pairs(u"^([0-9A-F]{2}:){31}[0-9A-F]{2}$"_s);
    return pairs.match(sha256).hasMatch();
}

CertificateInfo certificateIn(const QSettings &file)
{
    CertificateInfo certificate;
    certificate.sha256 = file.value("sha256").toString();
    certificate.subject = file.value("subject").toString();
    certificate.issuer = file.value("issuer").toString();
    certificate.names = file.value("names").toStringList();
    certificate.validFrom = file.value("validFrom").toDateTime();
    certificate.validUntil = file.value("validUntil").toDateTime();
    return certificate;
}

} // namespace

Pins::Pins(const QString &dataFolder, std::function<void()> troubled)
    : m_path(QDir(dataFolder).filePath(u"trusted-certificates.ini"_s))
    , m_troubled(std::move(troubled))
    , m_writer(m_path)
{
    load();
}

void Pins::load()
{
    const DataFile raw(m_path);
    const auto bytes = raw.read();
    if (!bytes) {
        m_mayWrite = false;
        m_troubles.append(PinWords::tr("The list of trusted certificates could not be read (%1: %2). Each certificate is asked about anew; "
                                       "the file is left as it is, and your decisions hold until the program is closed.")
                              .arg(m_path, bytes.error()));
        return;
    }
    if (!*bytes)
        return;
    QSettings file(m_path, QSettings::IniFormat);
    bool damaged = file.status() != QSettings::NoError || (!(*bytes)->isEmpty() && file.childGroups().isEmpty());
    for (const QString &name : file.childGroups()) {
        file.beginGroup(name);
        const CertificateInfo certificate = certificateIn(file);
        if (isFingerprint(certificate.sha256))
            m_accepted[name] = certificate;
        else
            damaged = true;
        file.endGroup();
    }
    if (!damaged)
        return;
    const auto copy = raw.keepCopy();
    m_mayWrite = copy.has_value();
    m_troubles.append(copy
            ? PinWords::tr(
                "The list of trusted certificates is damaged. It was kept as %1; certificates that could not be read from it are "
                "asked about anew.")
                  .arg(*copy)
            : PinWords::tr("The list of trusted certificates (%1) is damaged and could not be kept under another name. It is left as it "
                           "is, and your decisions hold until the program is closed.")
                  .arg(m_path));
    if (copy)
        QFile::remove(m_path); // what is accepted from now on begins a new one
    if (m_mayWrite && !m_accepted.empty() && writeAll(m_path, m_accepted))
        m_troubles.append(PinWords::tr("The list of trusted certificates could not be written (%1).").arg(m_path));
}

std::optional<CertificateInfo> Pins::find(const ClusterAddress &address) const
{
    const auto found = m_accepted.find(group(address));
    return found == m_accepted.end() ? std::nullopt : std::optional(found->second);
}

bool Pins::accept(const ClusterAddress &address, const CertificateInfo &certificate)
{
    CertificateInfo kept = certificate;
    kept.faults.clear(); // of that moment; each look finds its own
    kept.faultDetail.clear();
    m_accepted[group(address)] = kept;
    if (!m_mayWrite)
        return false;
    m_unwritten.append(address.display());
    m_writer.write([path = m_path, all = m_accepted] { return writeAll(path, all); },
        [this, addresses = m_unwritten](const std::optional<QString> &fault) { written(addresses, fault); });
    return true;
}

std::optional<QString> Pins::writeAll(const QString &path, const Accepted &accepted)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSettings file(path, QSettings::IniFormat);
    for (const auto &[name, certificate] : accepted) {
        file.beginGroup(name);
        file.setValue("address", QString::fromUtf8(QByteArray::fromHex(name.toLatin1())));
        file.setValue("sha256", certificate.sha256);
        file.setValue("subject", certificate.subject);
        file.setValue("issuer", certificate.issuer);
        file.setValue("names", certificate.names);
        file.setValue("validFrom", certificate.validFrom);
        file.setValue("validUntil", certificate.validUntil);
        file.endGroup();
    }
    file.sync();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return file.status() == QSettings::NoError ? std::nullopt : std::optional(path);
}

void Pins::written(const QStringList &addresses, const std::optional<QString> &fault)
{
    for (const QString &address : addresses)
        m_unwritten.removeOne(address);
    if (!fault)
        return;
    m_troubles.append(PinWords::tr("The list of trusted certificates could not be written (%1). Your decision about %2 holds until the "
                                   "program is closed.")
                          .arg(m_path, QLocale().createSeparatedList(addresses)));
    if (m_troubled)
        m_troubled();
}

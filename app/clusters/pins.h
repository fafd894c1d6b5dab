// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "certificateinfo.h"

#include <QStringList>

#include <map>
#include <optional>

/// The certificates that people accepted, by host and port: read once, kept in memory, written to a file of the data folder at each
/// decision. Only public facts are kept. What goes wrong with the file is told by troubles(), never passed over: where it could not be
/// read, every certificate is asked about anew.
class Pins
{
public:
    explicit Pins(const QString &dataFolder);

    [[nodiscard]] std::optional<CertificateInfo> find(const ClusterAddress &address) const;
    /// False where the file could not be written: the decision then holds for this session only.
    bool accept(const ClusterAddress &address, const CertificateInfo &certificate);
    /// One sentence each, oldest first.
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }

private:
    void load();

    QString m_path;
    bool m_mayWrite = true;
    std::map<QString, CertificateInfo> m_accepted; ///< by group in the file
    QStringList m_troubles;
};

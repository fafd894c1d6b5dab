// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "backgroundwriter.h"
#include "certificateinfo.h"

#include <QStringList>

#include <map>
#include <optional>

/// The certificates that people accepted, by host and port: read once, kept in memory, written to a file of the data folder at each
/// decision, in the background. Only public facts are kept. What goes wrong with the file is told by troubles(), never passed over: where
/// it could not be read, every certificate is asked about anew.
class Pins
{
public:
    /// \a troubled is called whenever troubles() grew later.
    explicit Pins(const QString &dataFolder, std::function<void()> troubled = {});

    [[nodiscard]] std::optional<CertificateInfo> find(const ClusterAddress &address) const;
    /// False where the file is not written any more: the decision then holds for this session only. So it does where troubles() says later
    /// that it could not be written.
    bool accept(const ClusterAddress &address, const CertificateInfo &certificate);
    /// One sentence each, oldest first.
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }

private:
    using Accepted = std::map<QString, CertificateInfo>; ///< by group in the file
    void load();
    /// Returns why it failed, or nothing.
    [[nodiscard]] static std::optional<QString> writeAll(const QString &path, const Accepted &accepted);
    void written(const QStringList &addresses, const std::optional<QString> &fault);

    QString m_path;
    bool m_mayWrite = true;
    Accepted m_accepted;
    QStringList m_troubles;
    QStringList m_unwritten; ///< addresses whose decision is on its way to the file
    std::function<void()> m_troubled;
    BackgroundWriter m_writer; ///< ends first
};

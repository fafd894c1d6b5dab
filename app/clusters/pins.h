// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "certificateinfo.h"

#include <optional>

/// The certificates that people accepted, by host and port, in a file of the data folder. Written at once; only public facts are kept.
class Pins
{
public:
    explicit Pins(const QString &dataFolder);

    [[nodiscard]] std::optional<CertificateInfo> find(const ClusterAddress &address) const;
    /// False where the file could not be written: the decision then holds for this session only.
    bool accept(const ClusterAddress &address, const CertificateInfo &certificate);

private:
    QString m_path;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "certificateinfo.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class TrustDialog;
}

/// Lets a person decide about one certificate: accepted() means trusted, everything else, also Escape and the cross, does not. A
/// certificate in place of an earlier one shows both and wants the comparison ticked; one that may not be trusted has no button for it and
/// says why.
class TrustDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a address is what was connected to; the command to compare names its port.
    TrustDialog(
        const ClusterAddress &address, const CertificateInfo &certificate, const std::optional<CertificateInfo> &earlier, QWidget *parent);
    ~TrustDialog() override;

    [[nodiscard]] bool shows(const CertificateInfo &certificate) const { return certificate.sha256 == m_certificate.sha256; }

protected:
    bool event(QEvent *event) override;

private:
    void addCertificate(const QString &title, const CertificateInfo &certificate);
    void addFaults();
    void updateUi();

    std::unique_ptr<Ui::TrustDialog> m_ui;
    CertificateInfo m_certificate;
    bool m_replaces;
};

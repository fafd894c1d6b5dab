// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

#include <QComboBox>

/// The field `Redis version`: "Newest available", then the offered versions, then the others with the reason why they cannot be chosen.
/// Any text may be typed. New offers change the list, never the text.
class VersionBox : public QComboBox
{
    Q_OBJECT
public:
    explicit VersionBox(QWidget *parent = nullptr);

    void setOffers(const std::vector<VersionOffer> &offers);
    /// As UpgradeForm::redisVersion: empty for the newest available.
    [[nodiscard]] QString version() const;
    void setVersion(const QString &version);

    void hidePopup() override;

private:
    class Model;
    void takeOffers();

    Model *m_model;
    std::vector<VersionOffer> m_waiting; ///< while the list is open it stays as it is
};

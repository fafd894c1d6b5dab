// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "instanceends.h"

/// `Instances` after a task that failed or was cancelled: for each cluster what is known, and what follows from it. Hidden while there is
/// nothing to say; rebuilt only where something differs.
class InstanceEndsCard : public Card
{
    Q_OBJECT
public:
    explicit InstanceEndsCard(QWidget *parent);

    void set(const Task &task, const std::vector<InstanceEnd> &ends);

private:
    void rebuild(const QStringList &advice);

    std::vector<InstanceEnd> m_ends;
    QStringList m_said; ///< what is shown of them
    QWidget *m_content = nullptr;
};

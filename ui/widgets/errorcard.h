// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "errorcatalogue.h"
#include "modulefit.h"

#include <vector>

/// One problem, in the order in which people need it: what happened, why, what now, what follows from the modules' catalogue, and, kept
/// apart, what the cluster itself said. Says nothing that is neither documented nor read from the catalogue.
class ErrorCard : public Card
{
    Q_OBJECT
public:
    /// \a fits: one report per participating cluster whose catalogue could be read. With \a modulesMatter and no report the card says that
    /// nothing could be concluded.
    ErrorCard(const Failure &failure, const std::vector<FitReport> &fits, bool modulesMatter, QWidget *parent);
    /// \a readings: what this program had read that bears on the failure, as sentences (failurefacts.h).
    ErrorCard(const Failure &failure, const std::vector<FitReport> &fits, bool modulesMatter, const QStringList &readings, QWidget *parent);
    /// For failures that have nothing to do with modules.
    ErrorCard(const Failure &failure, QWidget *parent);

    [[nodiscard]] const Explanation &explanation() const { return m_explanation; }

private:
    void addWords();
    void addReadings(const QStringList &readings);
    void addFits(const std::vector<FitReport> &fits);
    void addOriginal(const Failure &failure);

    Explanation m_explanation;
};

/// Whether the catalogue can explain this failure: the cluster refused because of a module.
[[nodiscard]] bool concernsModules(const Failure &failure);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <vector>

/// What people read about a failure. Four parts, each whole sentences in plain text.
struct Explanation {
    QString id; ///< stable, for tests and searches: "upgrade.406.unsupported_module_capabilities"
    QString title;
    QString cause;
    QString nextStep;
    QString documentation; ///< page of the documentation below the product's docs root; empty where there is none
    bool known = true;     ///< false: the program has no entry for this and says so; the raw text is all there is
    bool operator==(const Explanation &) const = default;
};

/// Entries of the catalogue that belong together, for reading up.
struct CatalogueSection {
    QString title;
    std::vector<Explanation> entries; ///< as they read for clusters of the documentation, without what a cluster said
};
/// Everything that explain() can say, but for what no entry knows.
[[nodiscard]] std::vector<CatalogueSection> catalogue();

/// Looks the failure up: call × HTTP status × error code × transport, the most exact entry first. Never empty.
[[nodiscard]] Explanation explain(const Failure &failure);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A simulated world of many databases on clusters of one node each.
struct BenchWorld {
    int clusters = 10;
    int databases = 1000;
    int instances = 2;     ///< of each database, on clusters that follow each other
    double slowness = 1.0; ///< how much longer each step of an upgrade takes
    QString target = QStringLiteral("8.4");

    [[nodiscard]] static QString clusterName(int number);
    [[nodiscard]] static QString guidOf(int database);
    /// The scenario as a file in \a folder: its path.
    [[nodiscard]] QString writtenTo(const QString &folder) const;
};

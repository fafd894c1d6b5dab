// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "simfault.h"
#include "simulationinfo.h"
#include "worldspec.h"

/// A fault and the cluster it belongs to.
struct ScenarioFault {
    QString cluster; ///< FQDN; empty: every cluster
    Fault fault;
};

/// A file of resources/scenarios: a world (resources/simulation/world.json, patched), faults and what is to be learned.
/// It only sets up; what happens then is computed.
struct Scenario {
    ScenarioInfo info;
    WorldSpec world;
    std::vector<ScenarioFault> faults;

    /// \a nameOrPath is the name of a built-in scenario ("success") or a file. Reads strictly: the error says file, place and what was
    /// expected.
    static Result<Scenario, QString> load(const QString &nameOrPath);
    /// \a place names the text in messages.
    static Result<Scenario, QString> parse(const QByteArray &json, const QString &place);
    /// Names of the built-in scenarios, sorted, "success" first.
    [[nodiscard]] static QStringList builtIn();
    /// What these say of themselves, in the same order.
    [[nodiscard]] static std::vector<ScenarioInfo> builtInInfos();
    /// Adds \a count generated databases on all clusters, the same for the same seed.
    void addDatabases(int count, quint32 seed);
};

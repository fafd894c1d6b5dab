// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklook.h"

/// What each line of checkTable() asks; the number is the rule of api.md 5. Private to checks.h.
namespace checks {

// checksoftware.cpp: the software of the clusters
[[nodiscard]] Finding softwareHasUpgrade(const CheckContext &context); ///< 1
[[nodiscard]] Finding softwareIsSame(const CheckContext &context);     ///< 1
[[nodiscard]] Finding noClusterUpgrade(const CheckContext &context);   ///< 2

// checkversions.cpp: the version that is asked for
[[nodiscard]] Finding versionOffered(const CheckContext &context); ///< 3
[[nodiscard]] Finding noDowngrade(const CheckContext &context);    ///< 4
[[nodiscard]] Finding upgradePolicy(const CheckContext &context);  ///< 5

// checktasks.cpp: who does what
[[nodiscard]] Finding guidKnown(const CheckContext &context);
[[nodiscard]] Finding noTaskRunning(const CheckContext &context); ///< 11
[[nodiscard]] Finding roleMayUpgrade(const CheckContext &context);
[[nodiscard]] Finding databaseAtRest(const CheckContext &context); ///< 11
[[nodiscard]] Finding oneAtATime(const CheckContext &context);     ///< 34
[[nodiscard]] Finding notManaged(const CheckContext &context);     ///< 33

// checkprotocol.cpp
[[nodiscard]] Finding protocolVersion(const CheckContext &context);   ///< 6
[[nodiscard]] Finding featuresetVersion(const CheckContext &context); ///< 7

// checkreplication.cpp
[[nodiscard]] Finding linksUp(const CheckContext &context);                ///< 8
[[nodiscard]] Finding lowLag(const CheckContext &context);                 ///< 9
[[nodiscard]] Finding configurationCommitted(const CheckContext &context); ///< 10
[[nodiscard]] Finding replicationBacklog(const CheckContext &context);     ///< 21
[[nodiscard]] Finding peersSignIn(const CheckContext &context);            ///< 29

// checkmodules.cpp, checkmoduleuse.cpp
[[nodiscard]] Finding modulesFit(const CheckContext &context);     ///< 12
[[nodiscard]] Finding modulesSame(const CheckContext &context);    ///< 12
[[nodiscard]] Finding createdModules(const CheckContext &context); ///< 13
[[nodiscard]] Finding moduleCommands(const CheckContext &context); ///< 14
[[nodiscard]] Finding flash(const CheckContext &context);          ///< 15

// checkdata.cpp: what happens to data and memory
[[nodiscard]] Finding dataSurvives(const CheckContext &context);   ///< 16
[[nodiscard]] Finding recentBackup(const CheckContext &context);   ///< 17
[[nodiscard]] Finding memoryHeadroom(const CheckContext &context); ///< 20
[[nodiscard]] Finding oomThreshold(const CheckContext &context);   ///< 22

// checkoptions.cpp: what the request itself brings
[[nodiscard]] Finding shardRoles(const CheckContext &context);     ///< 18
[[nodiscard]] Finding parallelShards(const CheckContext &context); ///< 19
[[nodiscard]] Finding clientsReady(const CheckContext &context);   ///< 30
[[nodiscard]] Finding quietTime(const CheckContext &context);      ///< 31

// checkservices.cpp: nodes and services
[[nodiscard]] Finding nodesUp(const CheckContext &context);           ///< 23
[[nodiscard]] Finding quorum(const CheckContext &context);            ///< 23
[[nodiscard]] Finding selfCheck(const CheckContext &context);         ///< 24
[[nodiscard]] Finding clusterHealth(const CheckContext &context);     ///< 24
[[nodiscard]] Finding crdbServices(const CheckContext &context);      ///< 25
[[nodiscard]] Finding databaseAvailable(const CheckContext &context); ///< 8

// checkterms.cpp: what runs out or drifts
[[nodiscard]] Finding clocksInStep(const CheckContext &context); ///< 26
[[nodiscard]] Finding certificates(const CheckContext &context); ///< 27
[[nodiscard]] Finding license(const CheckContext &context);      ///< 28

} // namespace checks

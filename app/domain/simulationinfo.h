// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// A simulated cluster as a user meets it: values only, so that ui and main need nothing of the simulator's inside.
struct SimulatedCluster {
    QString name;    ///< FQDN, "rs-east.example.com"
    QString address; ///< "127.0.0.1:40123"
    QString user;
    QString password;
    QString fingerprint; ///< SHA-256 of its certificate, upper-case hex pairs with colons
};

/// What a scenario says of itself.
struct ScenarioInfo {
    QString name;
    QString title;
    QString story;
    QString learningGoal;
    QString openDatabase;    ///< GUID that the demonstration opens
    QString target;          ///< Redis version to choose; empty: newest available
    QString expectedVerdict; ///< stored name of the task state it ends in, or empty
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "credentials.h"
#include "ids.h"

/// Who vouches for a cluster's certificate: exactly one of these (reliability.md 4.1 T1).
enum class TrustMode {
    Ask,       ///< the system's CAs; where they do not know it, the one certificate that a person accepts (then it is pinned)
    SystemCas, ///< nobody else, and nobody is asked
    CaFile,    ///< the CAs in this file and no others
};

/// How careful the program is: on production every upgrade needs the database's name typed.
enum class ClusterKind { Production, Test, Training };

/// A cluster that a person saved, without secrets. Passwords are in the keychain or nowhere.
struct SavedCluster {
    ClusterId id; ///< stays the same when the address changes: tasks in the record refer to it
    ClusterAddress address;
    QString label;   ///< what the person calls it; empty: the cluster's own name is shown
    int colour = -1; ///< 0 … 7 of the look's list; -1: none
    ClusterKind kind = ClusterKind::Production;
    TrustMode trust = TrustMode::Ask;
    QString caFile; ///< for TrustMode::CaFile; read anew when it changes
    SignInMethod method = SignInMethod::Basic;
    QString user;
    QString certificateFile; ///< as ClientIdentity
    QString keyFile;
    bool keepPassword = false;   ///< the person wants it in the keychain
    bool connectAtStart = false; ///< the person wants it connected when the program starts
    bool operator==(const SavedCluster &) const = default;
};

/// Colours that a person can give a cluster, by SavedCluster::colour.
inline constexpr int ClusterColourCount = 8;

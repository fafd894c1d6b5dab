// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// User name and password of one cluster, in memory for this session only. Never copied into a log, a record or an error.
struct Credentials {
    QString user;
    QString password;
};

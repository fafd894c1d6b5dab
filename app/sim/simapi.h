// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simworld.h"

#include <QByteArray>
#include <QUrlQuery>

#include <utility>
#include <vector>

/// One request as it was read from the wire.
struct ApiRequest {
    QString method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QByteArray authorization;
    QString client; ///< common name of the client's certificate, empty where none was shown
    QByteArray contentType;
    QByteArray taskId;    ///< header X-Task-ID
    QByteArray resultTtl; ///< header X-Result-TTL
    QByteArray body;
};

struct ApiReply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< beside Content-Type
};

/// The REST API of one simulated cluster: signs in, finds the path, checks the role, asks the world. No network.
/// The world must have been advanced to the time of the request.
[[nodiscard]] ApiReply answer(SimWorld &world, int cluster, const ApiRequest &request);

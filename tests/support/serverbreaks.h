// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptedserver.h"

/// Every way in which a server can spoil an answer to a request that it read.
inline const std::vector<std::pair<const char *, ScriptedServer::Answer>> &breaks()
{
    using Then = ScriptedServer::Then;
    static const std::vector<std::pair<const char *, ScriptedServer::Answer>> all{
        {"FIN", {.bytes = {}, .then = Then::Close}},
        {"RST", {.bytes = {}, .then = Then::Reset}},
        {"cut status line, FIN", {.bytes = "HTTP/1.1 2", .then = Then::Close}},
        {"cut status line, RST", {.bytes = "HTTP/1.1 2", .then = Then::Reset}},
        {"cut headers, FIN", {.bytes = "HTTP/1.1 200 OK\r\nContent-Type: appl", .then = Then::Close}},
        {"cut headers, RST", {.bytes = "HTTP/1.1 200 OK\r\nContent-Type: appl", .then = Then::Reset}},
        {"cut body", {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"id\": \"7c2f", .then = Then::Close}},
        {"cut body without length", {.bytes = "HTTP/1.1 200 OK\r\n\r\n{\"id\": \"7c2f", .then = Then::Close}},
        {"cut refusal", {.bytes = "HTTP/1.1 406 No\r\nContent-Length: 90\r\n\r\n{\"err", .then = Then::Close}},
        {"no HTTP", {.bytes = "hello\r\n\r\n", .then = Then::Close}},
    };
    return all;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <span>

/// The rows of the error catalogue, private to explain(). Texts are marked for translation in the context "Errors"; in them
/// %1 is the host, %2 a sentence with what the cluster said, %3 the cluster of a task error, %4 the HTTP status,
/// %5 what the call was about, %6 the seconds that the cluster asked to wait, %7 the file or host of a detail.
/// Titles hold none of them but %4.
namespace errors {

enum class Tri { Any, Yes, No };

/// What a failure must be for an entry to apply; a part that is left out applies to every failure.
struct Key {
    std::optional<Call> call = {};
    bool reading = false; ///< any call that only reads
    std::optional<Transport> transport = {};
    StorageFault storage = StorageFault::None;
    FailureDetail detail = FailureDetail::None;
    int http = 0;               ///< below 10: the class (4 is 400 to 499)
    const char *code = nullptr; ///< "" is "no code"
    const char *said = nullptr; ///< in the description, in lower case
    Tri bodyLeft = Tri::Any;
    Tri gatewayPage = Tri::Any;
    Tri routeMissing = Tri::Any;
    Tri databaseMissing = Tri::Any;
    Tri clusterNamed = Tri::Any;
    Tri retryAfter = Tri::Any;
};

struct Entry {
    Key key;
    const char *id;
    const char *title;
    const char *cause;
    const char *nextStep;
    const char *documentation = "";
};

[[nodiscard]] std::span<const Entry> upgradeEntries();
/// Answers to an upgrade that leave the outcome open, or that never came.
[[nodiscard]] std::span<const Entry> openEntries();
/// Sign-in and everything else that only reads.
[[nodiscard]] std::span<const Entry> readEntries();
/// How a connection is made safe: certificates, encryption, files, redirects.
[[nodiscard]] std::span<const Entry> connectionEntries();
/// Errors inside a task, cancelling, and the program's own record.
[[nodiscard]] std::span<const Entry> localEntries();

} // namespace errors

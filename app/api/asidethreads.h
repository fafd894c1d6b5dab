// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

/// Threads for work that may hang with the drive it reads from or writes to. None of them may still run while the program takes itself
/// apart: what it uses, of Qt and of the TLS library, would go away under its hands.
namespace asidethreads {

/// So long the end of the application waits for a thread that is at work.
inline constexpr std::chrono::milliseconds Patience{1000};

/// Runs \a job in a thread of its own.
void start(std::function<void()> job);
/// Waits until every thread has ended, for \a patience at most; false where one still runs.
[[nodiscard]] bool waitForAll(std::chrono::milliseconds patience = Patience);
/// For the very end of main(): returns \a code where no thread runs any more. Where one hangs the process ends here and at once, without
/// taking itself apart.
[[nodiscard]] int leave(int code);

} // namespace asidethreads

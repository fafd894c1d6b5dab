// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <X11/Xlib.h>
#include <sys/types.h>

/// Looks at a display from outside: when the first window of a process is there, when it has pixels, when it has text.
/// Meant for a display of its own, where nothing else draws.
class WindowWatch
{
public:
    using Clock = std::chrono::steady_clock;

    /// Throws std::runtime_error where the display cannot be opened or lacks XDamage.
    WindowWatch();
    ~WindowWatch();
    WindowWatch(const WindowWatch &) = delete;
    WindowWatch &operator=(const WindowWatch &) = delete;

    /// From now on the windows of this process count.
    void follow(pid_t pid);
    /// Waits until something was drawn or \a until has come; false for the latter. Judges what is on the window then.
    bool waitForChange(Clock::time_point until);
    /// A window with the focus shows a blinking cursor, and the pointer lights up what is below it: takes both away.
    void takeFocusAway();

    [[nodiscard]] std::optional<Clock::time_point> mapped() const { return m_mapped; }
    [[nodiscard]] std::optional<Clock::time_point> firstPixels() const { return m_firstPixels; }
    [[nodiscard]] std::optional<Clock::time_point> firstText() const { return m_firstText; }
    [[nodiscard]] Clock::time_point lastChange() const { return m_lastChange; }

private:
    struct Close {
        void operator()(Display *display) const { XCloseDisplay(display); }
    };
    void takeEvent(const XEvent &event);
    [[nodiscard]] pid_t ownerOf(Window window);
    void judge();

    std::unique_ptr<Display, Close> m_display;
    Window m_root = 0;
    int m_damageEvent = 0;
    pid_t m_pid = -1;
    Window m_window = 0;
    XRectangle m_place{};
    bool m_drawn = false;
    std::optional<Clock::time_point> m_mapped, m_firstPixels, m_firstText;
    Clock::time_point m_lastChange;
};

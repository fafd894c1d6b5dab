// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwatch.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <set>
#include <span>
#include <stdexcept>
#include <utility>

#include <X11/Xatom.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>

namespace {

constexpr int LeastWidth = 100, LeastHeight = 50; ///< smaller windows are helpers, not the program's
constexpr size_t FewColours = 8;                  ///< smooth letters have more shades than that
constexpr int LinesOfText = 5;                    ///< less than the height of small letters

struct DestroyImage {
    void operator()(XImage *image) const { image->f.destroy_image(image); }
};

struct Look {
    bool pixels = false;
    bool text = false;
};

int lightness(uint32_t pixel)
{
    return static_cast<int>(((pixel >> 16 & 0xff) * 3 + (pixel >> 8 & 0xff) * 6 + (pixel & 0xff)) / 10);
}

/// Letters are many short strokes close together: a few points that differ clearly from what is left and right of them. Outlines and icons
/// have strokes too, but far apart. True where this line of points goes through some ten letters.
bool crossesLetters(std::span<const uint32_t> line)
{
    constexpr int Clear = 60;
    constexpr size_t Widest = 4;
    constexpr size_t Strokes = 12, Span = 96;
    std::array<size_t, Strokes> places{}; // of the last strokes, as a ring
    size_t count = 0;
    size_t edge = 0; // where the last clear step was; 0: none
    int direction = 0;
    for (size_t x = 1; x < line.size(); ++x) {
        if (line[x] == line[x - 1])
            continue;
        const int step = lightness(line[x]) - lightness(line[x - 1]);
        if (std::abs(step) < Clear)
            continue;
        if (edge != 0 && x - edge <= Widest && (step > 0) != (direction > 0)) {
            const size_t earliest = std::exchange(places[count % Strokes], x);
            if (++count > Strokes && x - earliest <= Span)
                return true;
        }
        edge = x;
        direction = step;
    }
    return false;
}

Look lookAt(const XImage &image)
{
    std::set<uint32_t> colours;
    int lines = 0;
    for (int y = 0; y < image.height; ++y) {
        const char *start = image.data + static_cast<ptrdiff_t>(y) * image.bytes_per_line;
        const std::span line(reinterpret_cast<const uint32_t *>(start), static_cast<size_t>(image.width));
        for (size_t x = 0; x < line.size() && colours.size() <= FewColours; ++x) {
            if (x == 0 || line[x] != line[x - 1])
                colours.insert(line[x]);
        }
        lines += crossesLetters(line) ? 1 : 0;
        if (colours.size() > FewColours && lines >= LinesOfText)
            return {true, true};
    }
    return {colours.size() > 1, false};
}

/// Windows of a program that just ended are asked for now and then: that is no reason to stop measuring.
int ignoreError(Display *, XErrorEvent *)
{
    return 0;
}

} // namespace

WindowWatch::WindowWatch()
    : m_display(XOpenDisplay(nullptr))
{
    int error = 0;
    if (!m_display)
        throw std::runtime_error("the display cannot be opened");
    if (!XDamageQueryExtension(m_display.get(), &m_damageEvent, &error))
        throw std::runtime_error("the display has no XDamage");
    XSetErrorHandler(ignoreError);
    m_root = XDefaultRootWindow(m_display.get());
    XSelectInput(m_display.get(), m_root, SubstructureNotifyMask);
    XDamageCreate(m_display.get(), m_root, XDamageReportRawRectangles);
    takeFocusAway();
}

WindowWatch::~WindowWatch() = default;

void WindowWatch::follow(pid_t pid)
{
    m_pid = pid;
}

void WindowWatch::takeFocusAway()
{
    Display *display = m_display.get();
    const int screen = XDefaultScreen(display);
    XSetInputFocus(display, None, RevertToNone, CurrentTime);
    XWarpPointer(display, None, m_root, 0, 0, 0, 0, XDisplayWidth(display, screen) - 1, XDisplayHeight(display, screen) - 1);
    XSync(display, False);
}

bool WindowWatch::waitForChange(Clock::time_point until)
{
    m_drawn = false;
    while (!m_drawn) {
        while (XPending(m_display.get()) > 0) {
            XEvent event{};
            XNextEvent(m_display.get(), &event);
            takeEvent(event);
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        if (m_drawn || left.count() <= 0)
            break;
        pollfd ready{XConnectionNumber(m_display.get()), POLLIN, 0};
        ::poll(&ready, 1, static_cast<int>(left.count()));
    }
    if (m_drawn && !m_firstText)
        judge();
    return m_drawn;
}

void WindowWatch::takeEvent(const XEvent &event)
{
    const auto now = Clock::now();
    if (event.type == MapNotify && m_window == 0 && event.xmap.override_redirect == False && ownerOf(event.xmap.window) == m_pid) {
        XWindowAttributes attributes{};
        if (!XGetWindowAttributes(m_display.get(), event.xmap.window, &attributes))
            return;
        if (attributes.width < LeastWidth || attributes.height < LeastHeight)
            return;
        m_window = event.xmap.window;
        m_mapped = now;
        m_place = {static_cast<short>(attributes.x), static_cast<short>(attributes.y), static_cast<unsigned short>(attributes.width),
            static_cast<unsigned short>(attributes.height)};
    } else if (event.type == ConfigureNotify && event.xconfigure.window == m_window) {
        const XConfigureEvent &placed = event.xconfigure;
        m_place = {static_cast<short>(placed.x), static_cast<short>(placed.y), static_cast<unsigned short>(placed.width),
            static_cast<unsigned short>(placed.height)};
    } else if (event.type == m_damageEvent + XDamageNotify && m_window != 0) {
        m_drawn = true;
        m_lastChange = now;
    }
}

pid_t WindowWatch::ownerOf(Window window)
{
    Atom type = 0;
    int format = 0;
    unsigned long count = 0, rest = 0;
    unsigned char *value = nullptr;
    const Atom property = XInternAtom(m_display.get(), "_NET_WM_PID", False);
    XGetWindowProperty(m_display.get(), window, property, 0, 1, False, XA_CARDINAL, &type, &format, &count, &rest, &value);
    const std::unique_ptr<unsigned char, int (*)(void *)> owned(value, XFree);
    if (!value || count != 1 || format != 32)
        return -1;
    unsigned long number = 0; // Xlib hands out 32 bit values as longs
    std::memcpy(&number, value, sizeof number);
    return static_cast<pid_t>(number);
}

void WindowWatch::judge()
{
    Display *display = m_display.get();
    const int screen = XDefaultScreen(display);
    const int left = std::max<int>(m_place.x, 0), top = std::max<int>(m_place.y, 0);
    const int right = std::min(m_place.x + m_place.width, XDisplayWidth(display, screen));
    const int bottom = std::min(m_place.y + m_place.height, XDisplayHeight(display, screen));
    if (right <= left || bottom <= top)
        return;
    const std::unique_ptr<XImage, DestroyImage> image(XGetImage(
        display, m_root, left, top, static_cast<unsigned>(right - left), static_cast<unsigned>(bottom - top), AllPlanes, ZPixmap));
    if (!image || image->bits_per_pixel != 32)
        return;
    const Look look = lookAt(*image);
    if (look.pixels && !m_firstPixels)
        m_firstPixels = m_lastChange;
    if (look.text)
        m_firstText = m_lastChange;
}

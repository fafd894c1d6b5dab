#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole upgrade by keys alone, in a real window: keyboard.py UPGRADER SIMULATOR

From an empty start to VERIFIED as somebody goes who sees nothing: keys are pressed by xdotool, and what has the focus is heard through
AT-SPI, as a screen reader hears it. The end is read from the file of the record and from what the clusters wrote down.
"""
import contextlib
import ctypes
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

CHECKOUT = "5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 60  # seconds for what the program or a cluster does
A_MOMENT = 20  # seconds for the answer to a key
MANY = 90  # key presses to get anywhere
BUS = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""


class Wrong(Exception):
    """What did not happen."""


def skip(why):
    print(f"SKIP   : Keyboard::upgradesByKeysAlone() {why}")
    sys.exit(0)


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def until(what, condition, seconds=PATIENCE):
    """Asks until the answer is true, and gives that."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Wrong(what() if callable(what) else what)
        time.sleep(0.02)


class Place:
    """A screen, a window manager, a bus for assistive technology, and the clusters; all of it ends with this."""

    def __init__(self, folder, upgrader, simulator):
        self.folder = folder
        self.upgrader = upgrader
        self.processes = []
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "TZ": "UTC", "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "1",
        }
        for name in ("LSAN_OPTIONS", "ASAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        self.simulator = simulator

    def begin(self):
        """Starts all of it; what it started before something failed ends with end(), too."""
        self.environment["DISPLAY"] = ":" + self.first_line(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"])
        config = self.folder / "bus.conf"
        config.write_text(BUS)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.first_line(
            ["dbus-daemon", "--nofork", "--print-address", "--config-file", str(config)])
        os.environ.update(self.environment)  # for Atspi in this process
        self.start([LAUNCHER, "--launch-immediately"])
        ask = ["dbus-send", "--session", "--dest=org.a11y.Bus", "--print-reply", "/org/a11y/bus", "org.a11y.Bus.GetAddress"]
        until("No bus of assistive technology came.",  # a program that starts before it never speaks
              lambda: subprocess.run(ask, env=self.environment, capture_output=True, check=False).returncode == 0, A_MOMENT)
        managed = self.folder / "managed"
        self.start(["openbox", "--startup", f"touch {managed}"])  # run once it takes care of new windows, and not before
        until("No window manager came.", managed.exists, A_MOMENT)
        self.history = self.folder / "history"
        self.clusters = self.announced([self.simulator, "--scenario", "success", "--speed", "20", "--history", str(self.history)])

    def start(self, command, **more):
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, preexec_fn=die_with_parent,
                                   start_new_session=True,
                                   **{"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **more})
        self.processes.append(process)
        return process

    def first_line(self, command):
        line = self.start(command, stdout=subprocess.PIPE, text=True).stdout.readline().strip()
        if not line:
            raise Wrong(f"{command[0]} did not start.")
        return line

    def announced(self, command):
        """Address, user and password of each cluster."""
        output, text = self.start(command, stdout=subprocess.PIPE, text=True).stdout, ""
        while "Ctrl+C" not in text:
            line = output.readline()
            if not line:
                raise Wrong("The simulator ended.")
            text += line
        return re.findall(r"Address: +https://(\S+)\s+User: +(\S+)\s+Password: +(\S+)", text)

    def run(self):
        return self.start([self.upgrader, "--data-dir", str(self.folder / "data")], stderr=None)

    def xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def states(self):
        file = self.folder / "data" / "journal.sqlite"
        if not file.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=A_MOMENT)) as record:
            try:
                return [row[0] for row in record.execute("SELECT state FROM submission")]
            except sqlite3.OperationalError:
                return []  # not yet made

    def posts(self):
        lines = self.history.read_text().splitlines() if self.history.exists() else []
        return sum("/upgrade\t" in line and line.endswith("\tarrived") for line in lines)

    def end(self):
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # with what it started: the bus of assistive technology has a launcher
            process.wait()


class Ears:
    """What a screen reader is told."""

    def __init__(self):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi = Atspi
        self.context = GLib.MainContext.default()
        self.focus = None
        self.heard = []
        Atspi.init()
        self.listener = Atspi.EventListener.new(self.told)
        Atspi.EventListener.register(self.listener, "object:state-changed:focused")

    def told(self, event, *_):
        if event.detail1:
            self.focus = event.source
            self.heard.append(self.words(event.source))

    def listen(self):
        while self.context.pending():
            self.context.iteration(False)

    def words(self, item):
        with contextlib.suppress(Exception):
            item.clear_cache()
            name = item.get_name()
            if item.get_role() == self.atspi.Role.COMBO_BOX or not name:
                name = self.label(item) or name
            return name, item.get_role_name()
        return "", "gone"

    def label(self, item):
        for relation in item.get_relation_set():
            if relation.get_relation_type() == self.atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return ""

    def has(self, item, state):
        item.clear_cache()
        return item.get_state_set().contains(getattr(self.atspi.StateType, state))

    def all(self, item=None):
        """Everything that is on the screen."""
        if item is None:
            desktop = self.atspi.get_desktop(0)
            desktop.clear_cache()
            for index in range(desktop.get_child_count()):
                yield from self.all(desktop.get_child_at_index(index))
            return
        yield item
        with contextlib.suppress(Exception):  # what goes meanwhile
            item.clear_cache()
            for index in range(item.get_child_count()):
                child = item.get_child_at_index(index)
                if child and (child.get_role() == self.atspi.Role.FRAME or self.has(child, "SHOWING")):
                    yield from self.all(child)


class Person:
    """Presses keys and listens; knows names, and neither places nor colours."""

    def __init__(self, place, ears):
        self.place = place
        self.ears = ears

    def title(self):
        return self.place.xdotool("getactivewindow", "getwindowname")

    def at(self):
        self.ears.listen()
        return self.ears.words(self.ears.focus) if self.ears.focus else ("", "")

    def hears(self, name, seconds=A_MOMENT):
        until(lambda: f"Expected the focus on “{name}”, and it is on {self.at()}. Heard: {self.ears.heard[-12:]}",
              lambda: self.at()[0] == name, seconds)

    def key(self, name):
        self.place.xdotool("key", name)

    def move(self, key="Tab"):
        """To the next control; true once it was heard."""
        self.ears.listen()
        known = len(self.ears.heard)
        self.key(key)

        def more():
            self.ears.listen()
            return len(self.ears.heard) > known
        until(lambda: f"{key} leads nowhere from {self.at()}.", more, A_MOMENT)

    def types(self, text):
        self.place.xdotool("type", "--delay", "4", text)

    def tabs_to(self, wanted):
        for _ in range(MANY):
            if wanted(*self.at()):
                return
            self.move()
        raise Wrong(f"Not found by Tab. Heard: {self.ears.heard[-MANY:]}")

    def connects(self, address, user, password):
        self.key("ctrl+n")
        self.hears("Cluster address")
        self.types(address)
        self.move()
        self.hears("User name")
        self.types(user)
        self.move()
        self.hears("Password")
        self.types(password)
        self.key("Return")
        self.hears("Do not connect", PATIENCE)
        self.move("shift+Tab")
        self.hears("Trust this certificate")
        self.key("space")
        until(lambda: f"Not connected: the window in front is “{self.title()}”.",
              lambda: self.title().startswith("SIMULATION"), PATIENCE)

    def fills(self):
        self.key("ctrl+u")
        self.hears("CRDB GUID")
        self.key("ctrl+a")
        self.types(CHECKOUT)
        self.move()
        self.hears("Redis version")
        self.key("ctrl+a")
        self.types("8.4")
        self.move()
        self.tabs_to(lambda name, role: name == "Review")
        self.key("space")
        self.hears("Back")

    def confirms(self):
        until("The button that sends cannot be pressed.", lambda: any(self.sends(item) for item in self.ears.all()))
        self.tabs_to(lambda name, role: self.is_to_tick(role) or self.sends(self.ears.focus))
        while not self.sends(self.ears.focus):
            self.key("space")
            self.move()
            self.tabs_to(lambda name, role: self.is_to_tick(role) or self.sends(self.ears.focus))
        self.key("space")

    def is_to_tick(self, role):
        return role == "check box" and not self.ears.has(self.ears.focus, "CHECKED")

    def sends(self, item):
        name, role = self.ears.words(item)
        return role == "push button" and name.startswith("Upgrade ") and self.ears.has(item, "ENABLED")


def play(place):
    program = place.run()
    ears = Ears()
    person = Person(place, ears)
    until(lambda: f"The window did not come to the front: “{person.title()}”.", lambda: person.title() == "CRDB Upgrader")
    for cluster in place.clusters:
        person.connects(*cluster)
    person.fills()
    person.confirms()
    until(lambda: f"The record says {place.states()}.", lambda: place.states() == ["VERIFIED"], PATIENCE)
    until("The screen does not say Verified.", lambda: any(ears.words(item)[0].startswith("Verified") for item in ears.all()), A_MOMENT)
    if place.posts() != 1:
        raise Wrong(f"The clusters got {place.posts()} upgrade requests.")
    person.key("ctrl+q")
    if program.wait(A_MOMENT) != 0:
        raise Wrong(f"It ended with {program.returncode}.")


def main():
    for tool in ("Xvfb", "openbox", "xdotool", "dbus-daemon", LAUNCHER):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        skip("gir1.2-atspi-2.0 or python3-gi is not installed")
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o700)
        place = Place(pathlib.Path(folder), *sys.argv[1:3])
        try:
            place.begin()
            play(place)
        except Wrong as problem:
            print(f"FAIL: {problem}")
            return 1
        finally:
            place.end()
    print("PASS: verified, by keys alone")
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Secret Service on the session bus, as a test wants it to behave:  secretservice.py hung|denying|locked|working
Says "ready" when it has its name; ends with the bus. It keeps secrets in memory, in plain sessions only."""
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

SERVICE = "org.freedesktop.Secret.Service"
COLLECTION = "org.freedesktop.Secret.Collection"
ITEM = "org.freedesktop.Secret.Item"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/freedesktop/secrets"
MODE = sys.argv[1]
PATHS = dbus.Array([], signature="o")


def denied():
    return dbus.DBusException("refused", name="org.freedesktop.DBus.Error.AccessDenied")


class Item(dbus.service.Object):
    def __init__(self, bus, path, attributes, secret):
        super().__init__(bus, path)
        self.path, self.attributes, self.secret = path, attributes, secret

    @dbus.service.method(ITEM, in_signature="o", out_signature="(oayays)")
    def GetSecret(self, session):
        return (session, dbus.ByteArray(b""), dbus.ByteArray(self.secret), "text/plain")

    @dbus.service.method(ITEM, out_signature="o")
    def Delete(self):
        ITEMS.remove(self)
        self.remove_from_connection()
        return "/"

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"Locked": False, "Attributes": dbus.Dictionary(self.attributes, signature="ss"), "Label": "x",
                "Created": dbus.UInt64(0), "Modified": dbus.UInt64(0)}

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return self.GetAll("")[name]


ITEMS = []


class Collection(dbus.service.Object):
    @dbus.service.method(COLLECTION, in_signature="a{sv}(oayays)b", out_signature="oo")
    def CreateItem(self, properties, secret, _replace):
        attributes = dict(properties[ITEM + ".Attributes"])
        if MODE == "denying":
            raise denied()
        if MODE == "locked":
            raise dbus.DBusException("locked", name="org.freedesktop.Secret.Error.IsLocked")
        for item in ITEMS:
            if item.attributes == attributes:
                item.secret = bytes(secret[2])
                return item.path, "/"
        path = f"{ROOT}/collection/test/{len(ITEMS) + 1}"
        ITEMS.append(Item(self.connection, path, attributes, bytes(secret[2])))
        return path, "/"

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"Items": PATHS, "Label": "test", "Locked": MODE == "locked", "Created": dbus.UInt64(0), "Modified": dbus.UInt64(0)}


class Service(dbus.service.Object):
    @dbus.service.method(SERVICE, in_signature="sv", out_signature="vo", async_callbacks=("reply", "error"))
    def OpenSession(self, algorithm, _input, reply, error):
        if MODE == "hung":
            return  # never
        if algorithm != "plain":
            error(dbus.DBusException("plain only", name="org.freedesktop.DBus.Error.NotSupported"))
            return
        reply(dbus.String("", variant_level=1), ROOT + "/session/1")

    @dbus.service.method(SERVICE, in_signature="a{ss}", out_signature="aoao", async_callbacks=("reply", "error"))
    def SearchItems(self, attributes, reply, error):
        if MODE == "hung":
            return
        if MODE == "denying":
            error(denied())
            return
        found = [i.path for i in ITEMS if all(i.attributes.get(k) == v for k, v in attributes.items())]
        found = dbus.Array(found, signature="o")
        reply(PATHS, found) if MODE == "locked" else reply(found, PATHS)

    @dbus.service.method(SERVICE, in_signature="ao", out_signature="aoo")
    def Unlock(self, objects):
        return (PATHS, "/") if MODE == "locked" else (dbus.Array(objects, signature="o"), "/")

    @dbus.service.method(SERVICE, in_signature="s", out_signature="o")
    def ReadAlias(self, _name):
        return ROOT + "/collection/test"

    @dbus.service.method(SERVICE, in_signature="aoo", out_signature="a{o(oayays)}")
    def GetSecrets(self, paths, session):
        return {i.path: i.GetSecret(session) for i in ITEMS if i.path in paths}

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"Collections": dbus.Array([ROOT + "/collection/test"], signature="o")}


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName("org.freedesktop.secrets", bus)
service = Service(bus, ROOT)
collection = Collection(bus, ROOT + "/collection/test")
alias = Collection(bus, ROOT + "/aliases/default")
print("ready", flush=True)
GLib.MainLoop().run()
os._exit(0)

"""Opens files in LibreOffice, without a window, for the scripts beside this one."""
import os
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def opened(desktop, path):
    return desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True),))


def service(context, name):
    return context.ServiceManager.createInstanceWithContext("com.sun.star." + name, context)


def connected(pipe):
    resolver = service(uno.getComponentContext(), "bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def work(profile, listed, do):
    """Starts it once, and does something with each line of a list, whose words have tabs between them."""
    pipe = "clausebook" + str(os.getpid())
    office = subprocess.Popen([
        "soffice", "-env:UserInstallation=" + profile, "--headless", "--norestore",
        "--accept=pipe,name=" + pipe + ";urp;"])
    context = connected(pipe)
    desktop = service(context, "frame.Desktop")
    try:
        with open(listed, encoding="utf-8") as lines:
            for line in lines:
                do(context, desktop, *line.rstrip("\n").split("\t"))
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(60)

"""Writes the text of Word files as LibreOffice has it, with their changes accepted or rejected.

texts.py PROFILE LIST: each line of LIST is a file, 'accept', 'reject' or 'show', and where its text goes, with tabs
between them. A line of a text is a paragraph with its style and number; cells and notes are marked as such.
"""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parent.parent))
from office import opened, service, work

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def lines(text):
    found = text.createEnumeration()
    while found.hasMoreElements():
        part = found.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            yield from cells(part)
        elif not part.ParaStyleName.startswith("Contents"):
            yield " ".join([part.ParaStyleName + ":", part.ListLabelString, part.String])


def cells(table):
    yield "TABLE OF " + str(table.Rows.Count)
    for name in table.CellNames:
        for line in lines(table.getCellByName(name)):
            yield "CELL " + name + " " + line


def document_lines(document):
    yield from lines(document.Text)
    for at in range(document.Footnotes.Count):
        for line in lines(document.Footnotes.getByIndex(at)):
            yield "NOTE " + line


def settle(context, document, command):
    frame = document.CurrentController.Frame
    service(context, "frame.DispatchHelper").executeDispatch(frame, command, "", 0, ())
    if document.Redlines.createEnumeration().hasMoreElements():
        raise SystemExit("changes are left in " + document.URL)


def write(context, desktop, path, state, target):
    document = opened(desktop, path)
    if state in COMMANDS:
        settle(context, document, COMMANDS[state])
    with open(target, "w", encoding="utf-8") as out:
        out.write("\n".join(document_lines(document)) + "\n")
    document.close(True)


work(*sys.argv[1:], write)

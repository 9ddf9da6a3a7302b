"""Edits Word files in LibreOffice as a councillor would, one kind of edit a file.

edits.py PROFILE LIST: each line of LIST is the kind of edit, the file and where the edited one goes, with tabs
between them.
"""
import os
import pathlib
import sys
import zipfile

import uno

sys.path.append(str(pathlib.Path(__file__).parent.parent))
from office import opened, value, work


def paragraphs(text):
    found = text.createEnumeration()
    while found.hasMoreElements():
        part = found.nextElement()
        if part.supportsService("com.sun.star.text.Paragraph"):
            yield part


def paragraph(document, words):
    for found in paragraphs(document.Text):
        if words in found.String:
            return found
    raise SystemExit("no paragraph says '" + words + "'")


def place(document, words):
    """A cursor that selects words in the body."""
    search = document.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    found = document.findFirst(search)
    if found is None:
        raise SystemExit("nothing says '" + words + "'")
    return found.Text.createTextCursorByRange(found)


def replace(document, old, new):
    place(document, old).String = new


def break_after(document, end):
    end.Text.insertControlCharacter(end, 0, False)


def word(document):
    replace(document, "strictly prohibited", "never allowed")


def sentence(document):
    replace(document, " Regular password changes are encouraged to enhance security.", "")


def item(document):
    end = place(document, "Any political activities;").End
    break_after(document, end)
    end.Text.insertString(end, "Any betting;", False)


def clause(document):
    """A heading and a paragraph before the clause on contacts."""
    last = paragraph(document, "This policy will be reviewed regularly")
    cursor = document.Text.createTextCursorByRange(last.End)
    break_after(document, cursor)
    cursor.Text.insertString(cursor, "Printing", False)
    cursor.ParaStyleName = "Heading 1"
    break_after(document, cursor)
    cursor.ParaStyleName = last.ParaStyleName
    cursor.Text.insertString(cursor, "Print only what has to be on paper.", False)


def move(document):
    """The clause on scope to the end of the one on training: cut and paste."""
    heading, body = paragraph(document, "Scope"), paragraph(document, "This policy applies to all")
    target = paragraph(document, "Compliance and consequences")
    style, words = heading.ParaStyleName, (heading.String, body.String)
    body_style = body.ParaStyleName
    cursor = document.Text.createTextCursorByRange(target.Start)
    document.Text.insertString(cursor, words[0], False)
    break_after(document, cursor)
    document.Text.insertString(cursor, words[1], False)
    break_after(document, cursor)
    placed = list(paragraphs(document.Text))
    at = [i for i, one in enumerate(placed) if one.String == words[1]][-1]
    placed[at].ParaStyleName = body_style
    placed[at].NumberingStyleName = ""
    placed[at - 1].ParaStyleName = style
    document.Text.removeTextContent(heading)
    document.Text.removeTextContent(body)


def retitle(document):
    replace(document, "Email monitoring", "Watching email")


def split(document):
    break_after(document, place(document, "using approved methods. ").End)


def merge(document):
    first = paragraph(document, "All staff and councillors are responsible")
    cursor = document.Text.createTextCursorByRange(first.End)
    cursor.goRight(1, True)
    cursor.String = " "


def cell(document):
    replace(document, "Permanently", "For ever")


def row(document):
    table = document.TextTables.getByIndex(0)
    table.Rows.insertByIndex(table.Rows.Count, 1)
    for column, words in enumerate(["Maps", "Ten years", "They show the parish"][: table.Columns.Count]):
        table.getCellByPosition(column, table.Rows.Count - 1).String = words


def footnote(document):
    note = document.createInstance("com.sun.star.text.Footnote")
    end = place(document, "strictly prohibited").End
    end.Text.insertTextContent(end, note, False)
    note.String = "Ask the clerk."


def bold(document):
    place(document, "Limited personal use").CharWeight = 150.0


def tracked_insert(document):
    document.RecordChanges = True
    end = place(document, "Limited personal use").End
    end.Text.insertString(end, " of telephones", False)


def tracked_delete(document):
    document.RecordChanges = True
    replace(document, " and avoid accessing inappropriate or offensive content", "")


def comment(document):
    """Made in the file afterwards: LibreOffice without windows breaks down at comments."""


def add_comment(path):
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with zipfile.ZipFile(path) as file:
        parts = {part: file.read(part).decode("utf-8") for part in file.namelist()
                 if part.endswith((".xml", ".rels"))}
    body = parts["word/document.xml"]
    end = body.index("</w:r>", body.index("Verify the source")) + len("</w:r>")
    parts["word/document.xml"] = body[:end] + '<w:r><w:commentReference w:id="0"/></w:r>' + body[end:]
    parts["word/comments.xml"] = (
        '<w:comments xmlns:w="' + name[1:-1] + '"><w:comment w:id="0" w:author="Ann Example">'
        "<w:p><w:r><w:t>Is this right?</w:t></w:r></w:p></w:comment></w:comments>")
    relation = ('<Relationship Id="comments" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                'relationships/comments" Target="comments.xml"/></Relationships>')
    relations = "word/_rels/document.xml.rels"
    parts[relations] = parts[relations].replace("</Relationships>", relation)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for part, words in parts.items():
            file.writestr(part, words)


def beside_field(document):
    replace(document, "IT resources, including computers", "IT equipment, including computers")


def record(document):
    replace(document, "Adopted by Full Council", "Adopted by Full Council on 1 April 2026")


def statutory(document):
    replace(document, "Freedom of Information Act", "Freedom of Information Law")


def rewrite(document):
    """All words of a clause, its heading too; only the mark at its start stays."""
    heading = document.Text.createTextCursorByRange(paragraph(document, "Email monitoring").Start)
    heading.goRight(1, False)
    heading.gotoEndOfParagraph(True)
    heading.String = "ve may look"
    body = paragraph(document, "reserves the right to monitor")
    body.String = "Nobody should expect that what is written at work is private."


def omit(document):
    """A clause is taken out with its heading."""
    heading = paragraph(document, "Training and awareness")
    body = paragraph(document, "will provide regular training")
    document.Text.removeTextContent(heading)
    document.Text.removeTextContent(body)


def nothing(document):
    pass


def twice(document):
    pass


def opendocument(document):
    pass


def store(document, path, filter_name):
    document.storeToURL(uno.systemPathToFileUrl(path), (value("FilterName", filter_name),))


def edit(_, desktop, kind, source, target):
    document = opened(desktop, source)
    globals()[kind](document)
    if kind == "opendocument":
        store(document, target + ".odt", "writer8")
        document.close(True)
        document = opened(desktop, target + ".odt")
    store(document, target, "MS Word 2007 XML")
    document.close(True)
    if kind == "comment":
        add_comment(target)
    if kind == "twice":
        document = opened(desktop, target)
        store(document, target + ".again", "MS Word 2007 XML")
        document.close(True)
        os.replace(target + ".again", target)


work(*sys.argv[1:], edit)

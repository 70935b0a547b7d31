"""Converts Word files to PDF in a running LibreOffice.

Started with the name of a pipe on which LibreOffice listens, the folder of both, and names of faces
that LibreOffice must have. Says {"ok": true} when it can begin, reads one JSON object a line from
standard input, {"from": path, "to": path, "archival": bool}, and answers each by one line, {"ok":
true} or {"error": text}; at the start also {"failure": code}. Standard input ends when whoever started it is gone,
killed perhaps: then LibreOffice is ended and the folder removed.
"""

import json
import shutil
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    url = "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe
    last = None
    for _ in range(300):
        try:
            return resolver.resolve(url)
        except Exception as error:
            last = error
            time.sleep(0.1)
    raise last


def service(context, name):
    return context.ServiceManager.createInstanceWithContext("com.sun.star." + name, context)


def lacking(context, faces):
    device = service(context, "awt.Toolkit").createScreenCompatibleDevice(1, 1)
    known = {face.Name for face in device.FontDescriptors}
    return [face for face in faces if face not in known]


def speak(path, language):
    """
    Lets the copy name the language of its paper, as readers aloud ask. LibreOffice writes that of its
    default style, which cannot be set without other line breaks; a tag as long keeps every offset.
    """
    with open(path, "r+b") as file:
        data = file.read()
        at = data.rfind(b"/Lang(")
        tag = ("%s-%s" % (language.Language, language.Country)).encode("ascii")
        if at >= 0 and data[at + 6 : at + 7 + len(tag)].find(b")") == len(tag):
            file.seek(at + 6)
            file.write(tag)


def number_contents(document):
    """
    Contents get the numbers of their pages, which nobody knows before the pages are laid out. Entries stay
    as they are written where the file has no tables of contents.
    """
    indexes = document.getDocumentIndexes()
    for at in range(indexes.getCount()):
        indexes.getByIndex(at).update()


def convert(desktop, task):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(task["from"]),
        "_blank",
        0,
        (
            prop("Hidden", True),
            prop("ReadOnly", True),
            prop("MacroExecutionMode", 0),
            prop("UpdateDocMode", 0),
        ),
    )
    if document is None:
        raise RuntimeError("LibreOffice does not open the file")
    try:
        number_contents(document)
        choices = [prop("EmbedStandardFonts", True)]
        if task.get("archival"):
            choices.append(prop("SelectPdfVersion", 2))
        data = uno.Any("[]com.sun.star.beans.PropertyValue", tuple(choices))
        document.storeToURL(
            uno.systemPathToFileUrl(task["to"]),
            (prop("FilterName", "writer_pdf_Export"), prop("FilterData", data)),
        )
        speak(task["to"], document.DocumentProperties.Language)
    finally:
        document.close(True)


def serve(desktop):
    print(json.dumps({"ok": True}), flush=True)
    for line in sys.stdin:
        try:
            convert(desktop, json.loads(line))
            print(json.dumps({"ok": True}), flush=True)
        except Exception as error:
            print(json.dumps({"error": str(error)[:500]}), flush=True)


def leave(desktop, folder):
    try:
        desktop.terminate()
    except Exception:
        pass  # The answer is cut off by the end that was asked for.
    time.sleep(1)
    shutil.rmtree(folder, ignore_errors=True)


context = connect(sys.argv[1])
desktop = service(context, "frame.Desktop")
try:
    if lacking(context, sys.argv[3:]):
        print(json.dumps({"failure": "own-fonts"}), flush=True)
    else:
        serve(desktop)
except BrokenPipeError:
    pass  # Nobody is there to hear it.
finally:
    leave(desktop, sys.argv[2])

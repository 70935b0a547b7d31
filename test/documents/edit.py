"""Edits a Word file as a clerk does: in LibreOffice, by search, selection and typing.

Started with the name of a pipe on which LibreOffice listens, the file, and a JSON list of steps,
done in order; then the file is saved under its name, as Word would.

{"find": text, "type": text}    text found is overtyped
{"find": text, "look": {...}}   text found gets properties of a selection, such as CharColor
{"find": text, "cut": true}     every second letter is made bold, so that Word cuts the run there
{"end": text}                   a paragraph is typed at the end
"""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def prop(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def desktop_at(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            context = resolver.resolve(
                "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe
            )
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def places_of(document, text):
    search = document.createSearchDescriptor()
    search.SearchString = text
    search.SearchCaseSensitive = True
    found = document.findAll(search)
    if found.Count == 0:
        raise SystemExit("not in the document: " + text)
    return [found.getByIndex(i) for i in range(found.Count)]


def do(document, step):
    if "end" in step:
        end = document.Text.createTextCursor()
        end.gotoEnd(False)
        document.Text.insertControlCharacter(end, PARAGRAPH_BREAK, False)
        document.Text.insertString(end, step["end"], False)
        return
    for place in places_of(document, step["find"]):
        if "type" in step:
            place.String = step["type"]
        for name, value in step.get("look", {}).items():
            place.setPropertyValue(name, value)
        if step.get("cut"):
            letter = place.Text.createTextCursorByRange(place.Start)
            for i in range(len(step["find"])):
                letter.goRight(1, True)
                if i % 2:
                    letter.CharWeight = 150.0
                letter.collapseToEnd()


def main():
    pipe, file, steps = sys.argv[1:]
    url = uno.systemPathToFileUrl(file)
    document = desktop_at(pipe).loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
    try:
        for step in json.loads(steps):
            do(document, step)
        document.storeToURL(url, (prop("FilterName", "MS Word 2007 XML"),))
    finally:
        document.close(True)


main()

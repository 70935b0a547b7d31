"""Converts Word files to PDF in a running LibreOffice.

Started with the name of a pipe on which LibreOffice listens. Reads one JSON object a line from
standard input, {"from": path, "to": path, "archival": bool}, and answers each by one line,
{"ok": true} or {"error": text}. Ends with standard input.
"""

import json
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
            context = resolver.resolve(url)
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context
            )
        except Exception as error:
            last = error
            time.sleep(0.1)
    raise last


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
        choices = [prop("EmbedStandardFonts", True)]
        if task.get("archival"):
            choices.append(prop("SelectPdfVersion", 2))
        data = uno.Any("[]com.sun.star.beans.PropertyValue", tuple(choices))
        document.storeToURL(
            uno.systemPathToFileUrl(task["to"]),
            (prop("FilterName", "writer_pdf_Export"), prop("FilterData", data)),
        )
    finally:
        document.close(True)


def main():
    desktop = connect(sys.argv[1])
    print(json.dumps({"ok": True}), flush=True)
    for line in sys.stdin:
        try:
            convert(desktop, json.loads(line))
            print(json.dumps({"ok": True}), flush=True)
        except Exception as error:
            print(json.dumps({"error": str(error)[:500]}), flush=True)


main()

"""A reader at the window: starts the program, reads its tree, presses keys, listens.

Run by the tests as a program of its own, with the Python of the system, which has pyatspi:
`screen_reader.py PYTHON LIBRARY`. What it found goes to the standard output as JSON.
"""

import json
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0  # seconds until the program has to be there, or to have answered
EDITS = 100
SPACE, RIGHT, RETURN, BACKSPACE = 0x20, 0xFF53, 0xFF0D, 0xFF08  # names that X gives to the keys


def main() -> None:
    program = subprocess.Popen([sys.argv[1], "-m", "unres_desktop", sys.argv[2]])
    try:
        document = awaited(the_document, "no document is shown")
        found = looked_at(document)
    finally:
        program.terminate()
        status = program.wait()
    json.dump({**found, "status": status}, sys.stdout, ensure_ascii=False)


def looked_at(document):
    """What a reader finds out, by name."""
    heard = Listener()
    rows = [document.getChildAtIndex(index) for index in range(document.childCount)]
    text = rows[2].queryText()
    found = {
        "role": document.getRoleName(),
        "name": document.name,
        "rows": [(row.getRoleName(), row.name) for row in rows],
        "text": text.getText(0, -1),
        "words": words_of(rows[2]),
        "inside": rows[2].getChildAtIndex(2).getIndexInParent(),
        "at_point": offset_at_the_middle(text, 3),
    }
    text.setCaretOffset(3)
    awaited(lambda: text.caretOffset == 3, "the caret did not move")
    found["focused"] = [row.getState().contains(pyatspi.STATE_FOCUSED) for row in rows]
    heard.forget()
    press(SPACE)
    awaited(lambda: heard.of("object:announcement"), "the edit was not said")
    found["said"] = heard.of("object:announcement")
    found["words_after"] = words_of(rows[2])
    heard.forget()
    press(RIGHT)
    awaited(lambda: heard.of("object:text-caret-moved"), "the caret's move was not told")
    found["caret"] = heard.of("object:text-caret-moved")
    found["reads"] = read_while_editing(document)
    return found


def read_while_editing(document):
    """Read every word in the view again and again while keys are pressed; how many were read."""
    read = 0
    for turn in range(EDITS):
        press((SPACE, RIGHT, RETURN, BACKSPACE)[turn % 4])
        for index in range(document.childCount):
            row = document.getChildAtIndex(index)
            try:
                read += len(words_of(row))
            except (GLib.Error, AttributeError):  # the row or the word went while it was read
                continue
    return read


class Listener:
    """What the program said since the last time."""

    def __init__(self):
        self._events = []
        kinds = ("object:announcement", "object:text-caret-moved")
        pyatspi.Registry.registerEventListener(self._events.append, *kinds)

    def of(self, kind):
        return [
            event.any_data if kind == "object:announcement" else event.detail1
            for event in self._events
            if str(event.type).startswith(kind)
        ]

    def forget(self):
        self._events.clear()


def words_of(row):
    return [row.getChildAtIndex(index).name for index in range(row.childCount)]


def offset_at_the_middle(text, offset):
    x, y, width, height = text.getCharacterExtents(offset, pyatspi.DESKTOP_COORDS)
    return text.getOffsetAtPoint(x + width // 2, y + height // 2, pyatspi.DESKTOP_COORDS)


def the_document():
    """The document view in the window of the program, once it shows clauses."""
    for program in pyatspi.Registry.getDesktop(0):
        if program is None:
            continue
        found = pyatspi.findDescendant(
            program, lambda part: part.getRole() == pyatspi.ROLE_DOCUMENT_FRAME
        )
        if found is not None and found.childCount:
            return found
    return None


def press(key):
    pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)


def awaited(asked, complaint):
    """The first true answer; events arrive meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        answer = asked()
        if answer:
            return answer
        time.sleep(0.05)
    raise TimeoutError(complaint)


if __name__ == "__main__":
    main()

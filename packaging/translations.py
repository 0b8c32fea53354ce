"""Brings the translations up to date: new texts go into the .ts files, the .qm files are made.

    python packaging/translations.py

Run it, give every entry marked `unfinished` its translation, run it again, and commit the .ts and
.qm files. After a conflict in a .qm file: take either side and run it once more. The tools lupdate
and lrelease come with PySide6.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6
from translatable_texts import PROGRAM, Text, texts

FOLDER = PROGRAM.parent / "resources" / "translations"
CHINESE = FOLDER / "unres_desktop_zh_CN.ts"
ENGLISH = FOLDER / "unres_desktop_en.ts"  # has the plural forms and nothing else
_TOOLS = Path(PySide6.__file__).parent
_STEADY = ("-locations", "none", "-no-obsolete", "-sort-messages")
# A text that only looks like an old one gets no translation from it.
_EXACT = ("-disable-heuristic", "similartext")


def main() -> int:
    """Update both languages; 1 while a text has no translation."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "all_texts.py")
        source.write_text("".join(map(_as_call, sorted(texts()))), encoding="utf-8")
        _run("lupdate", "-silent", str(source), *_STEADY, *_EXACT, "-ts", str(CHINESE))
        _run(
            "lupdate", "-silent", str(source), *_STEADY, *_EXACT, "-pluralonly", "-ts", str(ENGLISH)
        )
    for language in (CHINESE, ENGLISH):
        _run("lrelease", "-silent", str(language), "-qm", str(language.with_suffix(".qm")))
    missing = [text for language in (CHINESE, ENGLISH) for text in unfinished(language)]
    for text in missing:
        print(f"not translated: {text}")
    return 1 if missing else 0


def unfinished(path: Path) -> list[str]:
    """The texts of a .ts file that have no finished translation, each after its context."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def _as_call(text: Text) -> str:
    """The text as lupdate reads it; in the source itself it misses some counts and all errors."""
    count = ", '', count" if text.counts else ""
    return f"class {text.context}:\n    def all(self):\n        self.tr({text.source!r}{count})\n"


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([_TOOLS / name, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())

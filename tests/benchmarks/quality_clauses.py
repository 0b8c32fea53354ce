"""Clauses against the mark-up of the United Nations: precision, recall, calibration."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from shared_data import resolutions, shared_path

from unres_desktop.model.clauses import Clause
from unres_desktop.structure.detector import detect_clauses

_BINS = 10

Record = Mapping[str, Any]
Starts = Mapping[int, str]


@dataclass(slots=True)
class Counts:
    """What was marked up, proposed and right, by label."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    whole_preambles: int = 0
    leads: Counter[bool] = field(default_factory=Counter)
    confidences: list[tuple[float, bool, str]] = field(default_factory=list)

    def scores(self, *labels: str) -> tuple[float, float, float]:
        """Precision, recall and F1 of these labels together."""
        wanted, found, right = (
            sum(counter[label] for label in labels)
            for counter in (self.wanted, self.found, self.right)
        )
        return (
            right / max(found, 1),
            right / max(wanted, 1),
            2 * right / max(found + wanted, 1),
        )


def print_clause_quality() -> None:
    """Print the seed, session 77 clean and not, and sessions 74 to 76 for comparison."""
    _print_seed()
    clean = _count(record for record in resolutions(sessions=(77,)) if record["clean"])
    print(f"\nClauses, session 77, {clean.documents} clean resolutions, one line each")
    print(f"{'':44}{'P':>8}{'R':>8}{'F1':>8}  reach")
    _print_row(clean, "operative", ("operative",), ">= 0.999")
    _print_row(clean, "sub and subsub", ("sub", "subsub"), ">= 0.985")
    _print_row(clean, "preambular without the first paragraph", ("later preambular",), ">= 0.945")
    share = clean.whole_preambles / clean.documents
    print(f"{'whole preambles right':44}{'':16}{share:8.3f}  >= 0.450")
    for label in ("heading", "source", "title", "enacting", "closing"):
        _print_row(clean, label, (label,), "")
    leads = clean.leads
    print(f"{'leads, where the clause is right':44}{'':16}{leads[True] / leads.total():8.3f}")
    _print_calibration(clean)
    for sessions in ((77,), (74, 75, 76)):
        _print_others(sessions)


def _print_seed() -> None:
    seed = json.loads(shared_path("seed", "seed_55_187_gold.json").read_text("utf-8"))
    ends = [clause["end"] for clause in seed["clauses"]]
    wanted = [
        (c["start"], c["label"], c["number"], tuple(c["lead"]) if c["lead"] else None)
        for c in seed["clauses"]
    ]
    proposed = detect_clauses(seed["text"])
    found = [(c.start, c.label, c.number, c.lead) for c in proposed]
    found_ends = [*(c.start for c in proposed[1:]), len(seed["text"])]
    right = len(set(zip(wanted, ends, strict=True)) & set(zip(found, found_ends, strict=True)))
    print(f"\nClauses of the seed: start, end, label, number, lead: {right} of {len(wanted)}")


def _print_row(counts: Counts, name: str, labels: Sequence[str], reach: str) -> None:
    precision, recall, score = counts.scores(*labels)
    print(f"{name:44}{precision:8.4f}{recall:8.4f}{score:8.4f}  {reach}")


def _print_calibration(counts: Counts) -> None:
    everything = [(confidence, right) for confidence, right, _ in counts.confidences]
    learned = [(c, right) for c, right, origin in counts.confidences if origin == "m"]
    print(f"{'expected calibration error, all boundaries':60}{_error(everything):8.4f}  <= 0.030")
    print(f"{'expected calibration error, those of the model':60}{_error(learned):8.4f}  <= 0.030")


def _error(confidences: Iterable[tuple[float, bool]]) -> float:
    """The mean distance of confidence and share right, over bins of equal width."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in confidences:
        bins[min(_BINS - 1, int(confidence * _BINS))].append((confidence, right))
    total = sum(map(len, bins.values()))
    distances = (abs(sum(c for c, _ in bin_) - sum(r for _, r in bin_)) for bin_ in bins.values())
    return sum(distances) / total


def _print_others(sessions: tuple[int, ...]) -> None:
    counts = _count(record for record in resolutions(sessions=sessions) if not record["clean"])
    print(f"\nSession {sessions}: {counts.documents} resolutions that are not clean, one line each")
    print(f"{'':20}{'marked up':>12}{'proposed':>12}{'P':>8}{'R':>8}{'F1':>8}")
    for label in sorted(counts.wanted | counts.found, key=lambda name: -counts.wanted[name]):
        precision, recall, score = counts.scores(label)
        print(
            f"{label:20}{counts.wanted[label]:12}{counts.found[label]:12}"
            f"{precision:8.3f}{recall:8.3f}{score:8.3f}"
        )


def _count(records: Iterable[Record]) -> Counts:
    counts = Counts()
    for record in records:
        text = record["text"].replace("\n", "")
        proposed = detect_clauses(text)
        bare = _bare_offsets(text)
        found = {bare[clause.start]: clause for clause in proposed}
        bare = _bare_offsets(record["text"])
        wanted = {bare[clause["start"]]: clause["label"] for clause in record["clauses"]}
        _compare(counts, wanted, found)
        _compare_leads(counts, record, wanted, found)
    return counts


def _compare(counts: Counts, wanted: Starts, found: Mapping[int, Clause]) -> None:
    labels = {start: clause.label for start, clause in found.items()}
    right = {start: label for start, label in labels.items() if wanted.get(start) == label}
    for counter, starts in (
        (counts.wanted, wanted), (counts.found, labels), (counts.right, right),
    ):  # fmt: skip
        counter.update(starts.values())
    wanted_later, found_later = (set(_later_preambular(starts)) for starts in (wanted, labels))
    counts.wanted["later preambular"] += len(wanted_later)
    counts.found["later preambular"] += len(found_later)
    counts.right["later preambular"] += len(wanted_later & found_later)
    counts.documents += 1
    counts.whole_preambles += _preambular(wanted) == _preambular(labels)
    for start, clause in found.items():
        if start > 0 and clause.confidence is not None:
            origin = clause.origins.start.value
            counts.confidences.append((clause.confidence, start in wanted, origin))


def _compare_leads(
    counts: Counts, record: Record, wanted: Starts, found: Mapping[int, Clause]
) -> None:
    bare = _bare_offsets(record["text"])
    found_bare = _bare_offsets(record["text"].replace("\n", ""))
    for clause in record["clauses"]:
        proposed = found.get(bare[clause["start"]])
        if proposed and clause["lead"] and proposed.label == clause["label"]:
            lead = proposed.lead and tuple(found_bare[offset] for offset in proposed.lead)
            counts.leads[lead == tuple(bare[offset] for offset in clause["lead"])] += 1


def _preambular(starts: Starts) -> list[int]:
    return sorted(start for start, label in starts.items() if label == "preambular")


def _later_preambular(starts: Starts) -> Iterator[int]:
    yield from _preambular(starts)[1:]


def _bare_offsets(text: str) -> list[int]:
    """For each offset, how many characters before it are not white space."""
    return list(accumulate((not character.isspace() for character in text), initial=0))

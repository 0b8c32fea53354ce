"""Records written: nothing is lost, and the same annotation gives the same bytes."""

import json
from dataclasses import replace

from builders import annotated
from hypothesis import given
from hypothesis import strategies as st
from strategies import annotations, gestures, made

from unres_desktop.exporters.json_lines import JsonLinesExporter
from unres_desktop.importers.json_lines import read_record
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Metadata, Note, Segmenter, Source
from unres_desktop.model.origins import Origin
from unres_desktop.workflow.read_back import is_read_back

KEYS = [
    *("schema", "id", "symbol", "title", "language", "subjects", "part", "status", "text"),
    *("words", "gap_origins", "clauses", "notes", "metadata", "segmenter", "source", "updated"),
]
CLAUSE_KEYS = [
    *("start", "end", "label", "level", "number", "lead", "category", "confidence", "origins"),
]
EXPORTER = JsonLinesExporter()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=3),
    lambda values: st.lists(values, max_size=2) | st.dictionaries(st.text(max_size=3), values),
    max_leaves=4,
)
WORD = st.text(max_size=4)


@given(st.data())
def test_a_record_read_gives_an_equal_annotation_after_any_gestures(data):
    annotation = data.draw(annotations())
    for _ in range(data.draw(st.integers(0, 6))):
        annotation.apply(made(annotation, data.draw(gestures(annotation))))
    line = EXPORTER.write(annotation)
    assert read_record(line).annotation == annotation
    assert EXPORTER.write(annotation) == line
    assert line.count(b"\n") == 1
    assert is_read_back("jsonl", line, annotation)


@given(
    metadata=st.builds(
        Metadata,
        symbol=WORD,
        title=WORD,
        language=WORD,
        part=WORD,
        subjects=st.lists(WORD).map(tuple),
        segmenter=st.builds(Segmenter, WORD, WORD, WORD),
        values=st.dictionaries(WORD, JSON),
        unknown=st.dictionaries(WORD.map(lambda key: f"x-{key}"), JSON),
    ),
    source=st.builds(Source, WORD, WORD, WORD, WORD),
)
def test_metadata_and_source_survive(metadata, source):
    drawn = annotated("大会|，/回顾|其")
    annotation = Annotation(
        replace(drawn.document, source=source),
        states=drawn.states(),
        clauses=drawn.clauses,
        metadata=metadata,
        notes=(Note(0, 2, "的的", "erratum", "A", "的", "2026-01-02T03:04:05Z", Origin.HUMAN),),
    )
    assert read_record(EXPORTER.write(annotation)).annotation == annotation


def test_the_keys_are_those_of_the_schema_in_its_order():
    line = EXPORTER.write(annotated("大会|，/回顾|其"), updated="2026-01-02T03:04:05.678Z")
    record = json.loads(line)
    assert list(record) == KEYS
    assert list(record["clauses"][0]) == CLAUSE_KEYS
    assert record["schema"] == "unres-annotation/1"
    assert record["words"] == [[0, 2], [2, 3], [3, 5], [5, 6]]
    assert record["gap_origins"] == [[5, "j"]]
    assert record["updated"] == "2026-01-02T03:04:05.678Z"


def test_offsets_count_code_points_and_ends_leave_out_white_space():
    record = json.loads(EXPORTER.write(annotated("𠮷😀|大\r\n/回顾")))
    assert record["words"] == [[0, 2], [2, 3], [5, 7]]
    assert [(clause["start"], clause["end"]) for clause in record["clauses"]] == [(0, 3), (5, 7)]
    assert record["gap_origins"] == [[2, "j"], [2, "w"], [2, "j"]]
    assert sum(length for length, _ in record["gap_origins"]) == len(record["text"]) - 1


def test_joins_stand_in_the_origins_only_where_there_are_some():
    annotation = annotated("大会|，/回顾|其")
    clause = annotation.clauses[1]._replace(joins=(5,))
    joined = Annotation(
        annotation.document, states=annotation.states(), clauses=[annotation.clauses[0], clause]
    )
    first, second = json.loads(EXPORTER.write(joined))["clauses"]
    assert "joins" not in first["origins"]
    assert second["origins"]["joins"] == [5]


def test_unknown_keys_come_back_where_they_stood():
    record = json.loads(EXPORTER.write(annotated("大会|，/回顾|其")))
    record["mood"] = {"a": [1, None]}
    record["clauses"][1]["speaker"] = "x"
    record["source"]["url"] = "u"
    again = EXPORTER.write(read_record(json.dumps(record).encode()).annotation)
    assert json.loads(again) == record


def test_unknown_keys_of_a_clause_that_is_gone_do_not_stop_the_export():
    drawn = annotated("大会|，|回顾")
    annotation = Annotation(
        drawn.document,
        states=drawn.states(),
        metadata=Metadata(unknown={"clauses": {"0": {"a": 1}, "3": {"b": 2}}}),
    )
    line = EXPORTER.write(annotation)
    assert json.loads(line)["clauses"][0]["a"] == 1
    assert is_read_back("jsonl", line, annotation)

"""Words between two spaces, a clause a line."""

from builders import annotated
from hypothesis import given
from strategies import annotations

from unres_desktop.exporters.available import EXPORTERS, exporter_for
from unres_desktop.exporters.sighan import SighanExporter
from unres_desktop.workflow.read_back import is_read_back

EXPORTER = SighanExporter()


def test_a_clause_is_a_line_and_two_spaces_stand_between_words():
    annotation = annotated("大会|，\r\n/回顾|3\u00a0208|其\n")
    assert EXPORTER.write(annotation).decode() == "大会  ，\n回顾  3 208  其\n"
    assert EXPORTER.losses(annotation)["line breaks"] == 2
    assert EXPORTER.losses(annotation)["blanks"] == 0


@given(annotations())
def test_any_annotation_reads_back(annotation):
    data = EXPORTER.write(annotation)
    assert data.count(b"\n") == len(annotation.clauses)
    assert is_read_back("sighan", data, annotation)
    assert min(EXPORTER.losses(annotation).values()) >= 0


def test_a_wrong_file_does_not_read_back():
    annotation = annotated("大会|，|回顾")
    assert not is_read_back("sighan", EXPORTER.write(annotation)[:-1], annotation)


def test_every_exporter_is_found_by_its_name():
    assert [exporter_for(exporter.id) for exporter in EXPORTERS] == list(EXPORTERS)

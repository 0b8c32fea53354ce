"""The format of the seed, written from the annotation alone."""

import pytest
from builders import annotated
from hypothesis import given
from hypothesis import strategies as st
from shared_data import seed_path
from strategies import annotations

from unres_desktop.errors import ExportRefused
from unres_desktop.exporters.segtxt import SegmentedTextExporter
from unres_desktop.importers.base import SourceFile
from unres_desktop.importers.decoding import Decoded
from unres_desktop.importers.segtxt import SegmentedTextImporter, read_block
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Metadata
from unres_desktop.model.word_gestures import toggle_gap
from unres_desktop.workflow.read_back import is_read_back

EXPORTER = SegmentedTextExporter()


@pytest.fixture
def seed():
    (document,) = SegmentedTextImporter().read(SourceFile(seed_path()))
    return document.annotation


def test_the_untouched_seed_is_written_byte_for_byte(seed):
    assert EXPORTER.write(seed) == seed_path().read_bytes()


def test_one_toggled_boundary_changes_exactly_one_blank(seed):
    before = EXPORTER.write(seed).decode()
    for offset in (1, 2, 100, 500, len(seed.text) - 1):
        change = toggle_gap(seed, offset)
        seed.apply(change)
        after = EXPORTER.write(seed).decode()
        seed.apply(change.inverted())
        longer, shorter = (after, before) if len(after) > len(before) else (before, after)
        places = [i for i in range(len(longer)) if longer[:i] + longer[i + 1 :] == shorter]
        assert longer[places[0]] == " "
    assert EXPORTER.write(seed).decode() == before


WORDS = st.lists(st.text("大会，决议aB1.(）𠮷", min_size=1, max_size=5), min_size=1, max_size=12)
SUBJECTS = st.lists(st.text("AB C", min_size=1).filter(str.strip), max_size=3)


@given(WORDS, SUBJECTS)
def test_what_was_read_is_written_byte_for_byte(words, subjects):
    data = "%%%" + "".join(f"{subject}|" for subject in subjects) + f"\n\n {' '.join(words)}\n"
    imported = read_block(Decoded(data, "utf-8"), data.encode(), name="")
    assert EXPORTER.write(imported.annotation).decode() == data


@given(annotations())
def test_any_annotation_reads_back(annotation):
    data = EXPORTER.write(annotation)
    assert data.count(b"\n") == 3
    assert is_read_back("segtxt", data, annotation)
    assert min(EXPORTER.losses(annotation).values()) >= 0


def test_the_report_counts_what_is_lost():
    losses = EXPORTER.losses(annotated("大 会|，\r\n/UN |Women|3 208|a|b\u00a0\u00a0"))
    assert losses["blanks"] == 3  # within 大 会, and two at the end
    assert losses["line breaks"] == 1
    assert losses["words with inner blanks"] == 2
    assert losses["clauses"] == 2
    assert losses["blanks that a reader of the file will add"] == 3


@pytest.mark.parametrize("subject", ["A|B", "A\nB", "", " ", "A\r"])
def test_a_subject_that_would_break_the_line_is_refused(subject):
    drawn = annotated("大会")
    annotation = Annotation(drawn.document, metadata=Metadata(subjects=("X", subject)))
    with pytest.raises(ExportRefused, match="subject"):
        EXPORTER.write(annotation)


def test_a_wrong_file_does_not_read_back():
    annotation = annotated("大会|，|回顾")
    data = EXPORTER.write(annotation)
    assert not is_read_back("segtxt", data.replace(b" \xef", b"\xef", 1), annotation)
    assert not is_read_back("segtxt", b"", annotation)

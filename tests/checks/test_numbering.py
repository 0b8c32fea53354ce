"""Gaps, repetitions and numbers unlike the text are found, and nothing else."""

from builders import annotated

from unres_desktop.checks.numbering import NumberingCheck, numbering_findings
from unres_desktop.model import clause_gestures
from unres_desktop.model.annotation import Annotation


def numbered(marked: str, *labels: str) -> Annotation:
    """The annotation that `marked` draws, its numbers read from the text."""
    annotation = annotated(marked, labels=labels or ["operative"] * (marked.count("/") + 1))
    annotation.apply(clause_gestures.renumber(annotation))
    return annotation


def told(annotation: Annotation) -> list[tuple[int, str]]:
    return [
        (annotation.clause_index_at(found.start), found.message)
        for found in numbering_findings(annotation)
    ]


def test_a_sequence_without_fault_has_no_findings():
    annotation = numbered(
        "1.甲/(a)乙/㈠丙/㈡丁/(b)戊/2.己/(a)庚",
        *("operative", "sub", "subsub", "subsub", "sub", "operative", "sub"),
    )
    assert told(annotation) == []


def test_a_missing_number_is_found_once():
    annotation = numbered("1.甲/2.乙/4.丙/5.丁")
    assert told(annotation) == [(2, "4. follows, but 3. is expected: a number is missing.")]


def test_a_repeated_number_is_found_once():
    assert told(numbered("1.甲/2.乙/2.丙/3.丁")) == [(2, "2. stands twice; 3. is expected.")]


def test_a_number_that_comes_again_is_out_of_order():
    found = told(numbered("1.甲/2.乙/3.丙/1.丁"))
    assert found == [(3, "1. comes again or out of order; 4. is expected.")]


def test_items_begin_anew_below_each_paragraph_and_with_the_first():
    annotation = numbered(
        "1.甲/(a)乙/(b)丙/2.丁/(b)戊", "operative", "sub", "sub", "operative", "sub"
    )
    assert told(annotation) == [(4, "The first number here is (b), not (a).")]


def test_the_ninth_letter_is_no_numeral_after_the_eighth():
    marked = "1.甲/" + "/".join(f"({letter})乙" for letter in "abcdefghij")
    assert told(numbered(marked, "operative", *["sub"] * 10)) == []


def test_roman_numerals_below_letters_are_counted_as_numerals():
    annotation = numbered("(h)甲/(i)乙/(ii)丙/(i)丁", *("sub", "subsub", "subsub", "sub"))
    assert told(annotation) == [(0, "The first number here is (h), not (a).")]


def test_a_section_may_number_on_or_begin_anew():
    labels = ("section", "operative", "operative", "section", "operative")
    assert told(numbered("一、甲/1.乙/2.丙/二、丁/3.戊", *labels)) == []
    assert told(numbered("一、甲/1.乙/2.丙/二、丁/1.戊", *labels)) == []


def test_sections_themselves_are_counted():
    labels = ("section", "operative", "section")
    annotation = annotated("一、甲/1.乙/三、丙", labels=labels)
    for index, number in enumerate(("一、", "1.", "三、")):
        annotation.apply(clause_gestures.number_clause(annotation, index, number))
    assert told(annotation) == [(2, "三、 follows, but 二、 is expected: a number is missing.")]


def test_an_annex_begins_anew():
    labels = ("operative", "operative", "annex_title", "operative")
    assert told(numbered("1.甲/2.乙/附件/1.丙", *labels)) == []


def test_a_number_unlike_the_text_is_found():
    annotation = numbered("1.甲/2.乙")
    annotation.apply(clause_gestures.number_clause(annotation, 1, "3."))
    assert told(annotation) == [(1, "The number is 3., but the text prints 2..")]


def test_a_number_that_the_text_does_not_print_is_found():
    annotation = numbered("1.甲/请丙")
    annotation.apply(clause_gestures.number_clause(annotation, 1, "2."))
    assert told(annotation) == [(1, "The number is 2., but the text prints none.")]


def test_a_printed_number_that_is_not_set_is_found():
    annotation = numbered("1.甲/2.乙")
    annotation.apply(clause_gestures.number_clause(annotation, 1, None))
    assert told(annotation) == [(1, "The text prints 2., but no number is set.")]


def test_a_paragraph_without_a_number_is_none_of_the_numbered():
    assert told(annotated("大会/2005年/请", labels=["enacting", "other", "operative"])) == []


def test_clauses_looked_at_in_two_goes_give_the_same_findings():
    annotation = numbered("1.甲/3.乙/3.丙/4.丁/6.戊")
    check = NumberingCheck(annotation)
    in_two = check.look_at(range(2)) + check.look_at(range(2, 5))
    assert in_two == numbering_findings(annotation)
    assert len(in_two) == 3


def test_a_finding_says_where():
    annotation = numbered("1.甲/12.乙")
    found = numbering_findings(annotation)
    assert [(finding.start, finding.end) for finding in found] == [(3, 6)]

"""Akoma Ntoso for the UN: what the mark-up says is what the annotation says."""

import gzip
import json
import re
from pathlib import Path

import pytest
from shared_data import shared_path

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.akn import AknImporter
from unres_desktop.importers.available import importer_for
from unres_desktop.importers.base import ImportedDocument, RefusedDocument, SourceFile
from unres_desktop.model.annotation import Annotation

HEAD = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
META = """<meta><identification source="#X"><FRBRWork><FRBRdate date="2031-05-02" name="adoption"/>
</FRBRWork><FRBRExpression><FRBRlanguage language="zho"/></FRBRExpression></identification>
<classification source="x"><keyword value="1" href="http://example.org/9" showAs="sea_birds"
 dictionary="UNBIS Thesaurus"/><keyword value="2" showAs="x" dictionary="EuroVoc"/></classification>
<analysis source="#u"><parliamentary><voting outcome="adoptedRecordedVote">
<count value="7" refersTo="inFavour"/><count value="2" refersTo="#against"/></voting>
</parliamentary></analysis></meta>"""
COVER = """<coverPage><p><docNumber refersTo="#symbol">A/RES/999/7</docNumber></p>
<p><session refersTo="#x" value="999">第九百九十九届会议</session></p>
<p><docTitle>2031年5月2日大会决议</docTitle></p>
<p><docProponent>[根据海鸟委员会的报告 (<inline name="originating document">A/999/1</inline>)]
</docProponent></p></coverPage>"""
PREFACE = """<preface><p><docNumber>999/7.</docNumber>
<docTitle refersTo="#resolutionTitle">海鸟观测</docTitle></p></preface>"""
PREAMBLE = """<preamble><formula name="enactingFormula"><p><span class="bold">大会</span>，</p>
</formula><container name="回顾"><p xml:space="preserve">
   <span class="bold">回顾</span>其\t第999/1号决议，<authorialNote marker="1"><p>虚构。</p>
</authorialNote></p></container></preamble>"""
CLOSING = """<conclusions><p><inline name="adoptionMeeting">第3次全体会议</inline><eol/>
<docDate>2031年5月2日</docDate></p></conclusions>"""


def statement(body: str, *, attachments: str = "", preamble: str = PREAMBLE) -> str:
    return (
        f'<statement name="resolution">{META}{COVER}{PREFACE}{preamble}'
        f"<mainBody>{body}</mainBody>{CLOSING}{attachments}</statement>"
    )


def paragraph(number: str, text: str) -> str:
    num = f"<num>\t{number}</num>" if number else ""
    return f"<paragraph>{num}<content><p>{text}</p></content></paragraph>"


def read(tmp_path: Path, inner: str) -> list[ImportedDocument | RefusedDocument]:
    path = tmp_path / "one.xml"
    path.write_text(f"{HEAD}{inner}</akomaNtoso>", "utf-8")
    return list(importer_for(SourceFile(path)).read(SourceFile(path)))


def only(tmp_path: Path, inner: str) -> Annotation:
    (document,) = read(tmp_path, inner)
    assert isinstance(document, ImportedDocument)
    assert document.has_clauses
    assert not document.has_words
    return document.annotation


def drawn(annotation: Annotation) -> list[tuple[str, str]]:
    """The clauses as pairs of label and text."""
    text = annotation.text
    return [
        (clause.label, text[clause.start : annotation.clause_end(index)])
        for index, clause in enumerate(annotation.clauses)
    ]


def test_every_part_of_a_resolution_is_a_clause(tmp_path):
    body = paragraph("1.", '<span class="bold">请</span>会员国观测海鸟。')
    annotation = only(tmp_path, statement(body))
    assert drawn(annotation) == [
        ("heading", "2031年5月2日大会决议"),
        ("source", "[根据海鸟委员会的报告 (A/999/1)]"),
        ("title", "999/7. 海鸟观测"),
        ("enacting", "大会，"),
        ("preambular", "回顾其 第999/1号决议，"),
        ("operative", "1. 请会员国观测海鸟。"),
        ("closing", "第3次全体会议 2031年5月2日"),
    ]
    leads = [annotation.text[slice(*c.lead)] for c in annotation.clauses if c.lead]
    assert leads == ["回顾", "请"]
    assert annotation.clauses[5].number == "1."


def test_the_mark_up_s_metadata_are_kept(tmp_path):
    metadata = only(tmp_path, statement(paragraph("1.", "请观测。"))).metadata
    assert (metadata.symbol, metadata.title, metadata.language) == ("A/RES/999/7", "海鸟观测", "zh")
    assert metadata.subjects == ("SEA BIRDS",)
    assert metadata.values["subject_uris"] == {"SEA BIRDS": "http://example.org/9"}
    assert metadata.values["vote"] == {
        "outcome": "adoptedRecordedVote",
        "in_favour": 7,
        "against": 2,
    }
    assert metadata.values["adopted"] == "2031-05-02"
    assert metadata.values["session_number"] == "999"


def test_a_footnote_is_a_note_on_the_character_before_its_mark(tmp_path):
    annotation = only(tmp_path, statement(paragraph("1.", "请观测<sup>1</sup>海鸟。")))
    (note,) = annotation.notes
    assert (note.text, note.kind) == ("1. 虚构。", "footnote")
    assert annotation.text[note.start : note.end] == "，"
    assert "请观测海鸟" in annotation.text  # the mark printed once more is no text


def test_a_raised_number_that_is_no_footnote_stays(tmp_path):
    annotation = only(tmp_path, statement(paragraph("1.", "请观测10米<sup>2</sup>的海鸟。")))
    assert "10米2的海鸟" in annotation.text


def test_points_of_lists_have_their_levels(tmp_path):
    body = """<paragraph><num>1.</num><list><intro><p><span class="bold">请</span>：</p></intro>
    <point><num>(a)</num><content><p>观测；</p></content></point>
    <sublist><point><num>㈠</num><content><p>早晨；</p></content></point></sublist></list>
    </paragraph>"""
    annotation = only(tmp_path, statement(body))
    found = [(c.label, c.level, c.number) for c in annotation.clauses[5:8]]
    assert found == [("operative", 0, "1."), ("sub", 1, "(a)"), ("subsub", 2, "㈠")]


def test_points_that_stand_as_paragraphs_are_known_by_their_numbers(tmp_path):
    numbers = ["(g)", "(h)", "(i)", "㈠"]
    body = paragraph("1.", "请：") + "".join(
        paragraph("", f"{number} 观测；") if number == "(g)" else paragraph(number, "观测；")
        for number in numbers
    )
    annotation = only(tmp_path, statement(body))
    found = [(c.label, c.number) for c in annotation.clauses[6:10]]
    assert found == [("sub", "(g)"), ("sub", "(h)"), ("sub", "(i)"), ("subsub", "㈠")]


def test_an_operative_part_in_a_list_of_the_preamble_is_operative(tmp_path):
    preamble = """<preamble><formula name="enactingFormula"><p>大会</p></formula><container>
    <blockList><listIntroduction><span class="bold">决定</span>：</listIntroduction>
    <item><num>1.</num><p>观测；</p></item><item><num>(a)</num><p>记录。</p></item></blockList>
    </container></preamble>"""
    annotation = only(tmp_path, statement("", preamble=preamble))
    found = [(c.label, c.number) for c in annotation.clauses[4:7]]
    assert found == [("preambular", None), ("operative", "1."), ("preambular_sub", "(a)")]


def test_sections_headings_tables_and_annexes(tmp_path):
    body = (
        "<section><num>一</num><subheading>海</subheading>"
        '<crossHeading refersTo="#preamble"><span class="bold">回顾</span>海，</crossHeading>'
        f"{paragraph('1.', '请。')}<crossHeading>鸟</crossHeading></section>"
        '<container name="table"><table><tr><td><p>甲</p></td><td><p>1</p></td></tr>'
        "<tr><td><p>乙</p></td><td><p>2</p></td></tr></table></container>"
    )
    annex = (
        '<attachments><attachment><doc name="annex"><mainBody><paragraph><content>'
        "<p><docType>附件</docType></p></content></paragraph>"
        f"{paragraph('1.', '细则。')}{paragraph('(a)', '其一。')}</mainBody></doc></attachment>"
        "</attachments>"
    )
    annotation = only(tmp_path, statement(body, attachments=annex))
    assert drawn(annotation)[5:] == [
        ("section", "一"),
        ("crossheading", "海"),
        ("preambular", "回顾海，"),
        ("operative", "1. 请。"),
        ("crossheading", "鸟"),
        ("table", "甲\t1\n乙\t2"),
        ("closing", "第3次全体会议 2031年5月2日"),
        ("annex_title", "附件"),
        ("annex_text", "1. 细则。"),
        ("annex_sub", "(a) 其一。"),
    ]


def test_several_statements_become_several_documents(tmp_path):
    def part(letter: str) -> str:
        return (
            f'<component><statement name="resolution"><preface><p><docNumber>{letter}</docNumber>'
            f"<docTitle>其{letter}</docTitle></p></preface><mainBody>{paragraph('1.', '请。')}"
            "</mainBody></statement></component>"
        )

    collection = f"<documentCollection>{META}{COVER}{PREFACE}</documentCollection>"
    documents = read(tmp_path, f"{collection}<components>{part('A')}{part('B')}</components>")
    annotations = [document.annotation for document in documents]
    assert [a.metadata.symbol for a in annotations] == ["A/RES/999/7 A", "A/RES/999/7 B"]
    assert [a.metadata.part for a in annotations] == ["A", "B"]
    assert annotations[0].document.id != annotations[1].document.id
    assert drawn(annotations[1])[:4] == [
        ("heading", "2031年5月2日大会决议"),
        ("source", "[根据海鸟委员会的报告 (A/999/1)]"),
        ("title", "999/7. 海鸟观测"),
        ("title", "B 其B"),
    ]


def test_no_break_spaces_and_direction_marks_stay_in_the_text(tmp_path):
    annotation = only(tmp_path, statement(paragraph("1.", "拨款3\u00a0396美元\u200e，\n  请𠮷。")))
    assert "1. 拨款3\u00a0396美元\u200e， 请𠮷。" in annotation.text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f"{HEAD}<statement></akomaNtoso>", "line 1"),
        (f"{HEAD}</akomaNtoso>", "no statement"),
        (
            '<!DOCTYPE a [<!ENTITY x "海鸟">]>'
            f"{HEAD}<statement><mainBody><p>&x;</p></mainBody></statement></akomaNtoso>",
            "entity",
        ),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path, content, said):
    path = tmp_path / "bad.xml"
    path.write_text(content, "utf-8")
    with pytest.raises(ImportRefused, match=said):
        list(AknImporter().read(SourceFile(path)))


def test_a_bomb_of_entities_is_refused(tmp_path):
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 9))
    path = tmp_path / "bomb.xml"
    path.write_text(
        f'<!DOCTYPE a [<!ENTITY e0 "海">{entities}]>{HEAD}<statement>&e8;</statement></akomaNtoso>',
        "utf-8",
    )
    with pytest.raises(ImportRefused):
        list(AknImporter().read(SourceFile(path)))


def test_a_statement_without_text_is_refused_and_the_others_are_read(tmp_path):
    empty = '<statement name="resolution"></statement>'
    refused, good = read(tmp_path, f"{empty}{statement(paragraph('1.', '请。'))}")
    assert isinstance(refused, RefusedDocument)
    assert isinstance(good, ImportedDocument)


# -- real files


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200e]", "", text)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_real_file_is_read(language):
    folder = shared_path("un", "akn", language)
    paths = sorted(folder.glob("*.xml"))
    assert len(paths) == 45
    for path in paths:
        for document in AknImporter().read(SourceFile(path)):
            assert isinstance(document, ImportedDocument), path.name
            assert document.annotation.metadata.language == language
            labels = {clause.label for clause in document.annotation.clauses}
            assert {"title", "operative", "closing"} <= labels, path.name


def test_real_clauses_are_those_of_the_mark_up():
    with gzip.open(shared_path("un", "ga_clauses_zh_74-77.jsonl.gz"), "rt", encoding="utf-8") as f:
        records = {record["symbol"]: record for record in map(json.loads, f)}
    compared = 0
    for path in sorted(shared_path("un", "akn", "zh").glob("*.xml")):
        documents = list(AknImporter().read(SourceFile(path)))
        annotation = documents[0].annotation
        record = records.get(annotation.metadata.symbol)
        if len(documents) > 1 or record is None or not record["clean"]:
            continue
        compared += 1
        text = record["text"]
        expected = [
            (
                clause["label"],
                clause["level"],
                clause["number"],
                squeezed(text[clause["start"] : clause["end"]]),
                clause["lead"] and squeezed(text[slice(*clause["lead"])]),
            )
            for clause in record["clauses"]
        ]
        found = [
            (
                clause.label,
                clause.level,
                clause.number,
                squeezed(annotation.text[slice(*annotation.clause_span(index))]),
                clause.lead and squeezed(annotation.text[slice(*clause.lead)]),
            )
            for index, clause in enumerate(annotation.clauses)
        ]
        assert found == expected, path.name
    assert compared >= 20

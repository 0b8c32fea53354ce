"""What the detector promises for any text, and what it finds in the seed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_data import shared_path
from structure.reading import clauses_of, labels_of

from unres_desktop.model.origins import Origin
from unres_desktop.structure.detector import detect_clauses

PAGE = (
    "99/9. 鲸鱼保护\n大会，\n回顾其关于鲸鱼的\n第98/7号决议以及其他\n有关决议，\n深信必须合作，\n"
    "1. 重申各国\n在保护鲸鱼方面的共同\n责任；\n2. 请秘书长就本决议的\n执行情况提出报告。\n"
    "第12次全体会议\n2001年1月5日"
)


def test_every_clause_of_the_seed_is_found_with_its_number_and_lead():
    seed = json.loads(shared_path("seed", "seed_55_187_gold.json").read_text("utf-8"))
    found = [(c.start, c.label, c.level, c.number, c.lead) for c in detect_clauses(seed["text"])]
    assert found == [
        (c["start"], c["label"], c["level"], c["number"], tuple(c["lead"]) if c["lead"] else None)
        for c in seed["clauses"]
    ]


def test_the_lines_of_a_printed_page_are_no_paragraphs():
    assert labels_of(PAGE) == [
        "title", "enacting", "preambular", "preambular", "operative", "operative", "closing",
    ]  # fmt: skip


def test_the_masthead_of_an_issued_document_is_one_clause():
    text = (
        "联合国\nA/RES/99/9\n大会\nDistr.: General\n第九十九届会议\n议程项目9(a)\n"
        "2099年12月18日大会决议\n[根据第二委员会的报告(A/99/462，第7段)通过]\n99/9. 鲸鱼保护\n"
        "大会，\n回顾其第98/7号决议，\n1. 重申责任；\n2. 决定结束。\n第9次全体会议\n2099年12月18日"
    )
    assert labels_of(text) == [
        "masthead", "heading", "source", "title", "enacting", "preambular", "operative",
        "operative", "closing",
    ]  # fmt: skip
    assert labels_of(text.replace("\n", "")) == labels_of(text)


def test_carriage_returns_change_nothing():
    unix = "99/9. 鲸鱼\n大会，\n回顾其决议，\n深信必须合作，\n1. 重申责任；\n2. 决定结束。\n"
    windows = unix.replace("\n", "\r\n")
    assert clauses_of(windows) == clauses_of(unix)


def test_a_boundary_found_by_the_model_says_so_and_has_a_confidence():
    text = "99/9.鲸鱼大会，回顾其第98/7号决议，深信必须合作，1.重申责任。"
    first, second = [c for c in detect_clauses(text) if c.label == "preambular"]
    assert (first.origins.start, second.origins.start) == (Origin.RULE, Origin.MODEL)
    assert 0.5 <= second.confidence <= 1.0


@pytest.mark.parametrize(
    "text", ["鲸鱼", "\n 鲸鱼 \n", "\u200e", "１", "大会，", "附件", "1.", "(a)"]
)
def test_a_text_that_is_no_resolution_is_one_clause_or_a_few(text: str):
    clauses = detect_clauses(text)
    assert clauses[0].start == 0


@given(
    st.text(
        alphabet="大会，。；：回顾请1.2(a)㈠一第次全体会议2000年月日A/附件 \n\u200e\u3000x",
        min_size=1,
    )
)
def test_clauses_are_in_order_and_hold_their_lead_and_number(text: str):
    clauses = detect_clauses(text)
    ends = [clause.start for clause in clauses[1:]] + [len(text)]
    assert clauses[0].start == 0
    for clause, end in zip(clauses, ends, strict=True):
        assert clause.start < end
        assert clause.lead is None or clause.start <= clause.lead[0] < clause.lead[1] <= end
        assert clause.number is None or clause.number in text[clause.start : end]
        assert clause.start == 0 or not text[clause.start].isspace()


@pytest.mark.parametrize("line_break", ["\n", ""])
def test_a_paragraph_without_a_number_has_items_too(line_break: str):
    text = "大会，\n正式决定，对于2030年：\n(a) 核准批款；\n(b) 请秘书长支付。\n第8次全体会议"
    labels = [clause.label for clause in detect_clauses(text.replace("\n", line_break))]
    assert labels == ["enacting", "operative", "sub", "sub", "closing"]


def test_short_headings_do_not_hide_that_the_lines_are_paragraphs():
    body = "海洋是一种自然资源，是维持地球上生命和人类福祉所不可缺少的"
    lines = ["大会决议", "55/187. 海洋", "大会，", f"承认{body}，", f"铭记{body}，"]
    lines += [
        "总则",
        "用语",
        f"1. 重申{body}；",
        "范围",
        f"2. 宣布{body}；",
        "方式",
        f"3. 强调{body}。",
    ]
    labels = labels_of("\n".join(lines))
    assert labels.count("crossheading") == 4
    assert labels.count("preambular") == 2

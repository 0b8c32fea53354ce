"""A proposal is a whole: words and clauses that fit each other and say who made them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.model.annotation import Annotation
from unres_desktop.model.document import Document
from unres_desktop.workflow.propose import PROFILES, propose, propose_clauses, segment

TEXT = "大会决议\n99/1. 鲸鱼保护\n大会，\n回顾其第98/7号决议，\n1. 请各国合作。"


@given(
    st.text(
        alphabet="大会，回顾1.2(a)㈠ \n\t\u200e第次全体会议年月日A/。；𠮷😀éx", min_size=1
    ).filter(lambda text: not text.isspace()),
    st.sampled_from(sorted(PROFILES)),
)
def test_any_proposal_is_a_valid_annotation(text: str, profile: str):
    proposal = propose(text, profile=profile)
    annotation = Annotation(Document("x", text), states=proposal.states, clauses=proposal.clauses)
    assert list(annotation.clauses) == list(proposal.clauses)


def test_a_proposal_names_engine_version_rules_and_model():
    segmenter = propose(TEXT, profile="terms", segmenter="jieba").segmenter
    assert (segmenter.name, segmenter.profile) == ("jieba", "terms")
    assert segmenter.version.startswith("0.42.1 (rules ")
    assert "model " in segmenter.version


def test_clauses_of_given_words_start_where_a_word_starts():
    cuts = [0, 5, 12, 16, 24, 30]
    clauses = propose_clauses(TEXT, cuts)
    assert {clause.start for clause in clauses} <= set(cuts)
    assert clauses[0].start == 0


def test_the_words_of_a_text_have_no_white_space():
    assert segment("大会，\n 回顾 其决议") == ["大会", "，", "回顾", "其", "决议"]
    assert segment(" \n") == []


@pytest.mark.parametrize("text", ["大", "\u200e", "1"])
def test_the_shortest_texts_can_be_proposed_for(text: str):
    assert propose(text).states == b"W"

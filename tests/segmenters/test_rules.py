"""What each rule of segmentation does, and that it is a switch."""

from dataclasses import replace

import pytest

from unres_desktop.errors import UnresError
from unres_desktop.model.origins import Origin, state_is_cut, state_origin
from unres_desktop.segmenters.available import engine_named
from unres_desktop.segmenters.profiles import PROFILES, Profile, profile_named
from unres_desktop.segmenters.segmentation import propose_states

JIEBA = engine_named("jieba")


def words(text: str, profile: Profile = PROFILES["pku"]) -> str:
    """The text with its words apart, as an annotator sees it."""
    states = propose_states(text, JIEBA, profile)
    cuts = [offset for offset, state in enumerate(states) if state_is_cut(state)]
    ends = [*cuts[1:], len(text)]
    return "|".join(text[start:end] for start, end in zip(cuts, ends, strict=True))


@pytest.mark.parametrize(
    "marked",
    [
        "1991年|12月|18日|、",
        "一九四八年|十二月|十一日",
        "2015-2030年|的",
        "第46/151|号|、|49/108|号",
        "第1514(XV)|号|决议",
        "第155 C (VII)|号",
        "第S-28/1|号",
        "第五十七|届|会议",
        "第87|次",
        "A/54/L.81/Rev.1|和|S/2020/909",
        "CD/1356|。",
        "55/187.|工业",
        "3499(XXX).|鲸鱼",
        "，|1.|重申",
        "，|10. |重申",
        "：|(a)|会议|；|㈠|报告",
        "3 208 080 100|美元",
        "56.67%|的",
        "百分之七十|的",
        "100万|人",
        "COVID-19|疫情",
        "——|国际|贸易",
        "联合国|贸易|和|发展|会议",
        "这|方面",
        "两|级",
        "为|此|请",
        "恐怖主义|行为",
        "各|行为体|及|其他|利益|攸关方",
    ],
)
def test_the_default_profile_cuts_as_the_pku_standard_does(marked: str):
    assert words(marked.replace("|", "")) == marked


@pytest.mark.parametrize(
    ("switch", "text", "without"),
    [
        ("dates", "1991年", "1991|年"),
        ("ordinals", "第五十七届", "第|五十七|届"),
        ("symbols", "A/55/580", "A|/|55|/|580"),
        ("enumerators", "：(a)请", "：|(|a|)|请"),
        ("numbers", "3 208人", "3 |208|人"),
        ("long_words", "国际贸易", "国际贸易"),
        ("prefixes", "两级", "两级"),
        ("un_words", "供资", "供|资"),
    ],
)
def test_every_rule_is_a_switch_of_the_profile(switch: str, text: str, without: str):
    off = replace(PROFILES["pku"], name="without", **{switch: False})
    assert words(text, off) == without
    assert words(text) != without


def test_the_terms_profile_keeps_names_whole():
    text = "联合国工业发展组织总干事"
    assert words(text, PROFILES["terms"]).startswith("联合国工业发展组织|总干事")
    assert words(text).startswith("联合国|工业|发展|组织|")


def test_the_plain_profile_is_jieba_as_it_comes():
    text = "第46/151号决议，1991年12月18日，联合国贸易和发展会议A/55/580"
    expected = JIEBA.cut(text)
    assert words(text, PROFILES["plain"]) == "|".join(expected)


def test_each_gap_says_which_rule_decided():
    text = "1991年12月，国际贸易"
    states = propose_states(text, JIEBA, PROFILES["pku"])
    assert state_origin(states[5]) is Origin.DATE_RULE
    assert state_origin(states[8]) is Origin.JIEBA
    assert state_origin(states[text.index("贸易")]) is Origin.LONG_WORD_RULE


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
@pytest.mark.parametrize(
    "text",
    ["  大会 ，\n\t回顾", "\u200e大会\n\u200e回顾", "𠮷是字😀e\u0301", "大会\r\n回顾\u3000", "a b"],
)
def test_white_space_and_marks_are_no_words(text: str, profile: Profile):
    pieces = words(text, profile).split("|")
    assert all(piece.strip("\u200e \t\r\n\u3000") for piece in pieces)
    assert all(not piece[0].isspace() for piece in pieces[1:])


def test_a_traditional_text_is_cut_like_its_simplified_form():
    traditional, simplified = "認識到國際貿易與環境保護之重要性", "认识到国际贸易与环境保护之重要性"
    cut = [len(word) for word in words(traditional).split("|")]
    assert cut == [len(word) for word in words(simplified).split("|")]


def test_an_unknown_profile_or_segmenter_names_those_there_are():
    with pytest.raises(UnresError, match="pku, terms, plain"):
        profile_named("ctb")
    with pytest.raises(UnresError, match="auto, jieba, rjieba"):
        engine_named("pkuseg")

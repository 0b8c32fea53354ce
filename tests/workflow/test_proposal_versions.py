"""A corpus says what made it: what is proposed changes only together with its version.

Does a test here fail after a change of rules or of the detector? Raise RULES_VERSION or
STRUCTURE_VERSION, then put the version and the digest that the test names in here.
"""

from hashlib import sha256

from unres_desktop.segmenters.available import engine_named
from unres_desktop.segmenters.profiles import PROFILES, RULES_VERSION
from unres_desktop.segmenters.segmentation import propose_states
from unres_desktop.structure.detector import STRUCTURE_VERSION, detect_clauses
from unres_desktop.structure.preamble_model import preamble_model

RULES = ("1", "efd4bab61e94728d")
STRUCTURE = ("1 1", "7a809bdbe5ca2f79")

# Invented; something for every rule and every label that texts without a masthead can have.
TEXT = """大会决议
[根据第二委员会的报告(A/99/481)通过]
99/187. 灯塔合作
大会，
回顾其1991年12月18日第46/151号决议、第1514(XV)号决议和2200 A (XXI)号决议，以及S/2020/909号文件，
又回顾一九四八年十二月十一日第五十七届会议的决定：
(a) 各国和这方面的行为体及其他伙伴，
(b) COVID-19大流行期间供资百分之七十，即3 208 080 100美元，
深为关切地注意到联合国工业发展组织在国际贸易方面的报告 ，
在这方面欣见各会员国为此作出的努力，
一
总则
1. 决定继续审议可持续发展问题；
2. 请秘书长：
(a) 就两年期方案提出报告，包括：
㈠ 0.7%的指标；
㈡ 各级能力建设；
(b) 更好地执行；
二
后续行动
3. 敦促首次参加的国家，敦促其在100万人中……推广；
4. 又决定在其第九十九届会议临时议程内列入题为“灯塔”的项目。
1999年12月22日
第87次全体会议
附件
原则
1. 每个灯塔应当有光。
"""
TEXTS = (TEXT, TEXT.replace("\n", ""), "大會，\n回顧其關於燈塔的決議，\n一、 請秘書長提出報告；\n")


def digest(*parts):
    return sha256(repr(parts).encode()).hexdigest()[:16]


def test_the_words_proposed_are_those_of_this_version_of_the_rules():
    engine = engine_named("jieba")
    states = [
        propose_states(text, engine, profile) for profile in PROFILES.values() for text in TEXTS
    ]
    assert (RULES_VERSION, digest(states)) == RULES


def test_the_clauses_proposed_are_those_of_this_version_of_the_detector_and_model():
    # Plain values: how Python writes an origin may change with its version.
    clauses = [tuple(clause[:7]) for text in TEXTS for clause in detect_clauses(text)]
    version = f"{STRUCTURE_VERSION} {preamble_model().version}"
    assert (version, digest(clauses)) == STRUCTURE


def test_the_text_asks_for_every_rule_and_many_labels():
    found = {label for text in TEXTS for _, label, *_ in detect_clauses(text)}
    assert found >= {"heading", "source", "title", "enacting", "preambular", "preambular_sub"}
    assert found >= {"section", "operative", "sub", "subsub", "closing", "annex_title"}
    engine = engine_named("jieba")
    letters = {
        chr(state).lower()
        for profile in PROFILES.values()
        for state in propose_states(TEXT, engine, profile)
    }
    assert letters >= set("jrdosenlptw")

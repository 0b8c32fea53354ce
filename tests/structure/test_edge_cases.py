"""The sixteen kinds of difficulty that real resolutions have, each in an invented text."""

import pytest
from structure.reading import clauses_of, labels_of, leads_of, numbers_of

from unres_desktop.structure.detector import detect_clauses

HEAD = (
    "大会决议[根据第二委员会的报告(A/99/1)通过]99/1.鲸鱼保护大会，回顾其1999年1月1日第98/7号决议，"
)
TAIL = "2001年1月5日第12次全体会议"


def test_01_symbols_and_decimals_are_no_paragraph_numbers():
    text = (
        HEAD + "1.重申条例5.6和具体目标1.3，涉及A/54/L.81/Rev.1号文件第2.4段和56.67%的鲸鱼；"
        "2.请各国捐助0.7%，见CD/1356和S/2020/909；" + TAIL
    )
    assert numbers_of(text, "operative") == ["1.", "2."]
    assert numbers_of(text, "title") == ["99/1."]


def test_02_numbers_stand_with_and_without_a_blank_and_restart_in_a_part():
    text = (
        "99/2. 海洋\n大会，\n回顾其第98/7号决议，\n1. 重申海洋的重要性；\n2.请秘书长提出报告。\n"
        "第3次全体会议 2001年1月5日\nB\n湖泊\n大会，\n认识到湖泊的重要性，\n1. 欢迎各国的努力；\n"
        "2.决定继续审议。\n第3次全体会议 2001年1月5日"
    )
    assert numbers_of(text, "operative") == ["1.", "2.", "1.", "2."]
    assert labels_of(text).count("closing") == 2


def test_02_numbers_of_two_digits_and_of_the_first_person_are_taken():
    body = "".join(f"{number}.我们认识到第{number}点；" for number in range(1, 12))
    assert numbers_of(HEAD + body + TAIL, "operative")[-1] == "11."


def test_03_marks_of_footnotes_are_no_numbers():
    text = HEAD + "欢迎秘书长的报告，2深信必须合作，1.重申《纲领》1以及有关报告2并重申[1]承诺；"
    text += "32.请各国合作；3.决定结束审议。" + TAIL
    assert numbers_of(text, "operative") == ["1.", "2.", "3."]
    assert leads_of(text, "preambular")[-1] == "深信"


def test_04_ascii_punctuation_blanks_and_zero_width_characters_change_nothing():
    text = (
        "大会决议[根据第二委员会的报告(A/99/1)通过]99/1. 鲸鱼保护 大会 ,\t回 顾其第98/7号决议,"
        "\u200e 1. 重申\u00a0承诺; 2. 请各国 合作. 2001年1月5日第12次全体会议(续会)"
    )
    assert labels_of(text) == [
        "heading", "source", "title", "enacting", "preambular", "operative", "operative", "closing",
    ]  # fmt: skip
    assert all(not text[clause.start].isspace() for clause in detect_clauses(text))


def test_05_an_assembly_in_the_title_is_not_the_enacting_formula():
    text = "99/3.世界卫生大会和缔约国大会大会审议了秘书长的报告，1.表示注意到该报告。" + TAIL
    assert clauses_of(text)[:2] == [
        ("title", "99/3.世界卫生大会和缔约国大会"),
        ("enacting", "大会"),
    ]


def test_06_a_resolution_without_a_preamble():
    text = "99/4.预算批款大会正式决定，对于2021年：1.核准批款3 208 080 100美元；2.授权秘书长使用。"
    assert labels_of(text + TAIL) == [
        "title", "enacting", "operative", "operative", "operative", "closing",
    ]  # fmt: skip


def test_06_one_unnumbered_operative_paragraph():
    text = "99/5.全权证书大会，审议了委员会的报告，核准该委员会的报告。" + TAIL
    assert labels_of(text) == ["title", "enacting", "preambular", "operative", "closing"]


def test_06_an_operative_part_without_any_number():
    text = (
        "2999(XXVI). 恢复权利\n大会，\n回顾宪章的原则，\n认为恢复权利是必要的，\n"
        "决定恢复其一切权利。\n一九七一年十月二十五日第一九七六次全体会议"
    )
    assert labels_of(text)[-3:] == ["preambular", "operative", "closing"]
    assert leads_of(text, "operative") == ["决定"]


def test_07_a_composite_resolution_has_titles_numbers_and_closings_of_its_own():
    text = (
        "99/6.会议A会议日程大会，审议了报告，1.核准日程；2.请秘书长执行。第9次全体会议2001年1月5日"
        "B文件大会，回顾其第98/9号决议，1.重申规则；2.请秘书长报告。第9次全体会议2001年1月5日"
    )
    parts = [clause for clause in detect_clauses(text) if clause.label == "title"]
    assert [clause.number for clause in parts] == ["99/6.", "B"]
    assert labels_of(text).count("enacting") == 2
    assert numbers_of(text, "operative") == ["1.", "2.", "1.", "2."]


def test_08_sections_with_titles_number_anew_or_go_on():
    text = (
        "99/7.特别问题大会，一研究所的补助金审议了秘书长的报告，1.表示注意到该报告；2.认可各项建议；"
        "二会堂的翻修回顾其第98/3号决议，1.欢迎进展；2.请秘书长报告。" + TAIL
    )
    assert numbers_of(text, "section") == ["一", "二"]
    assert numbers_of(text, "operative") == ["1.", "2.", "1.", "2."]
    on = text.replace("1.欢迎进展；2.请", "3.欢迎进展；4.请")
    assert numbers_of(on, "operative") == ["1.", "2.", "3.", "4."]


def test_08_a_heading_between_operative_paragraphs():
    text = HEAD + "1.重申承诺；大会的作用和权威2.请各国合作；3.决定继续审议。" + TAIL
    assert ("crossheading", "大会的作用和权威") in clauses_of(text)


def test_09_items_of_two_levels():
    text = (
        HEAD + "1.请秘书长：(a)编写报告，内容包括：㈠数据；㈡图表；(b)提交报告；"
        "2.请各国：(a)合作；(b)付款。" + TAIL
    )
    assert numbers_of(text, "sub") == ["(a)", "(b)", "(a)", "(b)"]
    assert numbers_of(text, "subsub") == ["㈠", "㈡"]


def test_09_letters_go_on_after_z_and_numerals_after_ten():
    letters = [chr(97 + count) for count in range(26)] + ["aa", "bb"]
    text = HEAD + "1.请各国：" + "".join(f"({letter})合作；" for letter in letters) + TAIL
    assert numbers_of(text, "sub")[-2:] == ["(aa)", "(bb)"]
    numerals = [*"㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", "(十一)"]
    text = HEAD + "1.请各国：(a)合作：" + "".join(f"{mark}努力；" for mark in numerals) + TAIL
    assert numbers_of(text, "subsub")[-1] == "(十一)"


def test_09_items_of_the_preamble_and_letters_in_running_text():
    text = (
        HEAD
        + "铭记以下目标：(a)和平；(b)安全，1.决定在会议上讨论题为(a)“水”和(b)“火”的项目。"
        + TAIL
    )
    assert numbers_of(text, "preambular_sub") == ["(a)", "(b)"]
    assert numbers_of(text, "sub") == []


def test_10_several_verbs_do_not_split_an_operative_paragraph():
    text = (
        HEAD + "1.强调环境的必要性，敦促各国合作，并请秘书长报告；2.重申立场，吁请各方努力。" + TAIL
    )
    assert labels_of(text).count("operative") == 2
    assert leads_of(text, "operative") == ["强调", "重申"]


def test_11_leads_behind_an_opener_and_leads_that_are_split():
    text = "99/8. 粮食\n大会，\n在这方面欢迎各国的努力，\n对一些国家的危机深为关切，\n"
    text += "1. 为此请各国合作；\n2. 在不开创先例的情况下，核准该报告。\n" + TAIL
    assert leads_of(text, "preambular") == ["欢迎", ""]
    assert leads_of(text, "operative") == ["请", "核准"]


def test_12_quotations_nested_titles_ranges_and_dashes_stay_whole():
    text = (
        HEAD + "1.欢迎题为“变革世界：2030年议程；重申承诺，强调合作”的文件和《宣言〈附则〉》——"
        "2016年10月17日至20日通过；2.核准3 208 080 100美元。" + TAIL
    )
    assert labels_of(text).count("operative") == 2
    assert labels_of(text).count("preambular") == 1


def test_13_a_record_of_votes_after_the_closing():
    text = (
        HEAD + "1.重申承诺；2.决定继续审议。第12次全体会议2001年1月5日赞成：甲国、乙国。反对：无。"
    )
    assert labels_of(text)[-2:] == ["closing", "vote_note"]


def test_14_the_same_phrase_is_labelled_by_its_place():
    text = HEAD + "重申其承诺，1.重申其承诺；2.重申其立场。" + TAIL
    labels = labels_of(text)
    assert labels.index("operative") > max(
        index for index, label in enumerate(labels) if label == "preambular"
    )
    assert leads_of(text, "preambular")[-1] == leads_of(text, "operative")[0] == "重申"


def test_15_old_resolutions_in_traditional_characters():
    text = (
        "一九五(三). 水源問題\n大會，\n業已審查委員會之報告書，\n鑒於水源不足，\n"
        "一. 茲宣佈採納其結論；\n二. 爰請秘書長：\n(甲) 編製報告；\n(乙) 分送各國。\n"
        "第一百八十七次全體會議，\n一九四八年十二月十二日。"
    )
    assert labels_of(text) == [
        "title", "enacting", "preambular", "preambular", "operative", "operative",
        "sub", "sub", "closing",
    ]  # fmt: skip
    assert numbers_of(text, "operative") == ["一.", "二."]
    assert leads_of(text, "operative") == ["茲宣佈", "爰請"]


@pytest.mark.parametrize("broken", [True, False])
def test_16_whatever_the_text_its_clauses_start_at_its_beginning_and_in_order(broken: bool):
    text = "(a) 第一项，(c) 没有顺序；7. 号码\n附件\n二、标题 (z) 结束"
    text = text if broken else text.replace("\n", "")
    starts = [clause.start for clause in detect_clauses(text)]
    assert starts[0] == 0
    assert starts == sorted(set(starts))

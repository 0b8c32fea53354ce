"""Both engines give the same words; neither is loaded, taught or cached where it should not be."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from shared_data import resolutions

from unres_desktop.errors import NotAvailable
from unres_desktop.segmenters import rjieba_segmenter
from unres_desktop.segmenters.available import engine_named
from unres_desktop.segmenters.jieba_segmenter import JiebaEngine
from unres_desktop.segmenters.profiles import PROFILES
from unres_desktop.segmenters.segmentation import propose_states

needs_rjieba = pytest.mark.skipif(
    not rjieba_segmenter.is_installed(), reason="rjieba has no wheel for this machine"
)


@needs_rjieba
@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_both_engines_agree_on_real_resolutions(profile):
    jieba, rjieba = engine_named("jieba"), engine_named("rjieba")
    for count, record in enumerate(resolutions(sessions=(75,))):
        if count % 10 == 0:
            text = record["text"]
            assert propose_states(text, jieba, profile) == propose_states(text, rjieba, profile)


@needs_rjieba
@pytest.mark.parametrize(
    "text",
    [
        "www.un.org 和e.g.一些1-3",
        "㐀㐁𠀀𠀁鿿字",
        "A_B-C.d+e#f&g%",
        "大会...回顾\u3000·１２",
        "é\u0301ñ𠮷𠮷😀",
    ],
)
@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_both_engines_agree_on_latin_runs_and_rare_characters(text: str, profile):
    jieba, rjieba = engine_named("jieba"), engine_named("rjieba")
    assert propose_states(text, jieba, profile) == propose_states(text, rjieba, profile)


def test_nothing_is_loaded_before_the_first_cut():
    code = (
        "import sys; import unres_desktop.workflow.other_ways; "
        "import unres_desktop.workflow.propose as p; "
        "p.engine_named('auto'); p.engine_named('jieba'); "
        "print([m for m in ('jieba', 'rjieba', 'numpy', 'pkg_resources') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_dictionary_is_cached_in_a_folder_of_our_own(tmp_path: Path, capfd):
    shared = Path(tempfile.gettempdir()) / "jieba.cache"
    before = shared.exists() and shared.stat().st_mtime
    engine = JiebaEngine(cache_folder=tmp_path / "cache")
    assert engine.cut("联合国大会") == ["联合国大会"] or engine.cut("联合国大会")
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".cache"]
    assert (shared.exists() and shared.stat().st_mtime) == before
    assert capfd.readouterr() == ("", "")


def test_without_a_folder_for_the_cache_the_dictionary_is_read_all_the_same(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert JiebaEngine(cache_folder=blocked / "cache").cut("大会") == ["大会"]


def test_a_missing_engine_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rjieba_segmenter, "is_installed", lambda: False)
    with pytest.raises(NotAvailable, match="pip install rjieba"):
        rjieba_segmenter.RjiebaEngine()

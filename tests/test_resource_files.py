"""Resources are found."""

import pytest

from unres_desktop import resource_files
from unres_desktop.resource_files import resource_path


def test_a_resource_of_the_checkout_is_found():
    assert resource_path("fonts", "OFL.txt").is_file()
    assert resource_path("samples").is_dir()


def test_the_resources_packed_with_the_program_come_first(tmp_path, monkeypatch):
    (tmp_path / "icons").mkdir()
    monkeypatch.setattr(resource_files, "_PACKED", tmp_path)
    assert resource_path("icons") == tmp_path / "icons"


def test_a_missing_resource_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/none\.svg"):
        resource_path("icons", "none.svg")


def test_every_sample_says_that_it_is_fictional():
    samples = sorted(resource_path("samples").glob("*.txt"))
    assert len(samples) >= 3
    for sample in samples:
        assert "[虚构样例，并非联合国文件]" in sample.read_text(encoding="utf-8")

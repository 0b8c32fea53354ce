"""The shape of the code: sizes, names, a first line in every module (house style)."""

import ast
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent
PROGRAM = sorted((CHECKOUT / "unres_desktop").rglob("*.py"))
SCRIPTS = sorted((CHECKOUT / "packaging").rglob("*.py"))
TESTS = sorted((CHECKOUT / "tests").rglob("*.py"))

FILE_LINES = 400
FUNCTION_LINES = 40  # without the docstring
CLASS_METHODS = 20  # without properties and __dunder__ methods
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}

# "path" or "path:name" -> why it may be larger. A long table is no reason to be here.
EXEMPTIONS: dict[str, str] = {}


def name_of(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def is_exempt(path: Path, name: str = "") -> bool:
    return (f"{name_of(path)}:{name}" if name else name_of(path)) in EXEMPTIONS


def docstring_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    if ast.get_docstring(function) is None:
        return 0
    first = function.body[0]
    return first.end_lineno - first.lineno + 1


def is_returned_table(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return len(body) == 1 and isinstance(body[0], ast.Return)


def is_counted_method(node: ast.stmt) -> bool:
    if not isinstance(node, ast.FunctionDef) or node.name.startswith("__"):
        return False
    decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
    return not any(name == "property" or name.endswith(".setter") for name in decorators)


@pytest.mark.parametrize("path", PROGRAM + SCRIPTS + TESTS, ids=name_of)
def test_a_file_is_short_and_says_what_it_is_for(path):
    source = path.read_text(encoding="utf-8")
    assert is_exempt(path) or len(source.splitlines()) <= FILE_LINES
    assert ast.get_docstring(ast.parse(source)), "the first line says what the module is for"


@pytest.mark.parametrize("path", PROGRAM + SCRIPTS, ids=name_of)
def test_a_function_fits_on_a_screen(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        lines = node.end_lineno - node.lineno + 1 - docstring_lines(node)
        allowed = is_returned_table(node) or is_exempt(path, node.name)
        assert allowed or lines <= FUNCTION_LINES, f"{node.name} has {lines} lines"


@pytest.mark.parametrize("path", PROGRAM + SCRIPTS, ids=name_of)
def test_a_class_is_about_one_thing(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            methods = sum(map(is_counted_method, node.body))
            allowed = is_exempt(path, node.name)
            assert allowed or methods <= CLASS_METHODS, f"{node.name} has {methods} methods"


def test_no_module_has_an_empty_name():
    names = {part for path in PROGRAM + SCRIPTS + TESTS for part in name_of(path).split("/")}
    assert not {name.removesuffix(".py") for name in names} & EMPTY_NAMES


def test_every_exemption_is_still_needed_and_has_a_reason():
    files = {name_of(path) for path in PROGRAM + SCRIPTS + TESTS}
    for place, reason in EXEMPTIONS.items():
        assert place.split(":")[0] in files
        assert reason

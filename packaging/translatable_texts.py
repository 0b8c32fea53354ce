"""Every text of the program that a person reads in the window, found in the source.

The window's texts stand in `tr("…")` and `translate("Context", "…")`. The texts of the core stand
where an UnresError or a Message is made, or in a table that such a call looks into; gui/messages.py
translates them in the context "Errors". What is not one literal is no text that can be translated:
`Unreadable` names its place.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PROGRAM = Path(__file__).resolve().parent.parent / "unres_desktop"
CORE_CONTEXT = "Errors"
_NOT_IN_THE_WINDOW = PROGRAM / "cli"
_DOOR = PROGRAM / "gui" / "messages.py"  # translates texts of the core, which it gets as a variable
_DEFINITION = PROGRAM / "errors.py"


class Text(NamedTuple):
    """One text to translate; `counts` says that it has plural forms."""

    context: str
    source: str
    counts: bool = False


class Unreadable(Exception):
    """A text that is not written as one literal, so that it cannot be extracted."""


def texts() -> set[Text]:
    """All texts of the program. Raises Unreadable for one that is put together."""
    return window_texts(sorted((PROGRAM / "gui").rglob("*.py"))) | core_texts()


def window_texts(paths: list[Path]) -> set[Text]:
    """The texts in calls of tr() and translate()."""
    found: set[Text] = set()
    for path in paths:
        if path != _DOOR:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found.update(_in_calls(tree, "", path.name))
    return found


def core_texts() -> set[Text]:
    """The templates of the errors and messages of every package but the command line."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PROGRAM.rglob("*.py"))
        if _NOT_IN_THE_WINDOW not in path.parents and path != _DEFINITION
    }
    makers = _error_names([*trees.values(), ast.parse(_DEFINITION.read_text(encoding="utf-8"))])
    found: set[Text] = set()
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in makers and node.args:
                template = node.args[0]
                for source in _literals(template, tree, f"{path.name}:{node.lineno}"):
                    found.add(Text(CORE_CONTEXT, source))
    return found


def _in_calls(node: ast.AST, class_name: str, file: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call):
        place = f"{file}:{node.lineno}"
        is_tr = isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
        if is_tr:
            yield Text(class_name, _literal(node.args[0], place), len(node.args) > 2)
        elif isinstance(node.func, ast.Name) and node.func.id == "translate":
            context, source = (_literal(argument, place) for argument in node.args[:2])
            yield Text(context, source, len(node.args) > 3)
    for child in ast.iter_child_nodes(node):
        yield from _in_calls(child, class_name, file)


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise Unreadable(f"{place}: {ast.unparse(node)} is not one literal text")


def _literals(node: ast.expr, module: ast.Module, place: str) -> Iterator[str]:
    """The literal; all literals of the table of the module that is looked into."""
    if isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Name):
        node = _constant(node.id, module, place)
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _literals(value, module, place)
    else:
        yield _literal(node, place)


def _constant(name: str, module: ast.Module, place: str) -> ast.expr:
    for statement in module.body:
        if isinstance(statement, ast.Assign) and name in map(_name, statement.targets):
            return statement.value
    raise Unreadable(f"{place}: {name} is not a constant of this module")


def _error_names(trees: list[ast.Module]) -> set[str]:
    """UnresError, its subclasses in all modules, and Message."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    names, before = {"UnresError", "Message"}, 0
    while len(names) > before:
        before = len(names)
        names.update(each.name for each in classes if names & set(map(_name, each.bases)))
    return names


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")

"""One row of the table of commands (actions.py)."""

from dataclasses import dataclass

WINDOW, CANVAS = "window", "canvas"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One command. Its id names the object and the method that does it: `word.toggle`.

    `scope` says where its keys work: in the whole window, or only in the document, where single
    keys are no text. `needs` names the condition that enables it (see window_state.py).
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    scope: str = WINDOW
    needs: str = ""
    icon: str = ""
    choice: str = ""  # rows of one choice exclude each other; "own" stands for a switch
    starts_section: bool = False
    made_by: tuple[str, str] | None = None  # a method that makes the command, and its argument

"""What the person reads about one clause: in the tool tip of the gutter and in the panel."""

from PySide6.QtCore import QCoreApplication

from unres_desktop.gui.category_names import category_name
from unres_desktop.gui.label_names import label_name
from unres_desktop.gui.messages import shown_text
from unres_desktop.gui.origin_names import origin_name
from unres_desktop.model.annotation import Annotation
from unres_desktop.model.findings import Finding
from unres_desktop.model.origins import Origin

translate = QCoreApplication.translate

_LEAD_SHOWN = 16  # characters


def lead_text(annotation: Annotation, index: int) -> str:
    """The lead phrase of a clause in one line, "" for none."""
    lead = annotation.clauses[index].lead
    if lead is None:
        return ""
    words = "".join(annotation.text[slice(*lead)].split())
    return words if len(words) <= _LEAD_SHOWN else words[: _LEAD_SHOWN - 1] + "…"


def short_origin(origin: Origin) -> str:
    """Who decided, in a word or two."""
    return {
        Origin.MODEL: translate("ClauseOrigin", "model"),
        Origin.IMPORTED: translate("ClauseOrigin", "file"),
        Origin.HUMAN: translate("ClauseOrigin", "person"),
        Origin.CONFIRMED: translate("ClauseOrigin", "confirmed"),
    }.get(origin, translate("ClauseOrigin", "rule"))


def clause_description(annotation: Annotation, index: int, finding: Finding | None) -> str:
    """Some lines about a clause: what is wrong with it, label, lead phrase, who set it."""
    clause = annotation.clauses[index]
    head = translate("ClauseDescription", "{label} {number}, level {level}").format(
        label=label_name(clause.label), number=clause.number or "", level=clause.level + 1
    )
    lines = [head.replace(" ,", ",")]
    if clause.lead is not None:
        lines.append(lead_description(annotation, index))
    origin = origin_name(clause.origins.start)
    if clause.confidence is None:
        text = translate("ClauseDescription", "Starts here by {origin}").format(origin=origin)
    else:
        text = translate("ClauseDescription", "Starts here by {origin}, {percent} % sure").format(
            origin=origin, percent=round(clause.confidence * 100)
        )
    lines.append(text)
    if finding is not None:
        lines.insert(0, shown_text(finding.message))
    return "\n".join(lines)


def lead_description(annotation: Annotation, index: int) -> str:
    """The lead phrase of a clause that has one, with its category."""
    category = annotation.clauses[index].category
    if category is None:
        text = translate("ClauseDescription", "Lead phrase {words}")
        return text.format(words=lead_text(annotation, index))
    text = translate("ClauseDescription", "Lead phrase {words}: {category}")
    return text.format(words=lead_text(annotation, index), category=category_name(category))

"""What the person reads for the category of a lead phrase; an unknown one as it is."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def category_name(category: str) -> str:
    """The translated name of a category of lead phrases."""
    return _names().get(category, category)


def _names() -> dict[str, str]:
    return {
        "acting": translate("LeadCategory", "Acting"),
        "appeal": translate("LeadCategory", "Appeal"),
        "appreciate": translate("LeadCategory", "Appreciate"),
        "approve_endorse": translate("LeadCategory", "Approve, endorse"),
        "authorize": translate("LeadCategory", "Authorize"),
        "aware": translate("LeadCategory", "Aware"),
        "bear_in_mind": translate("LeadCategory", "Bear in mind"),
        "call_upon": translate("LeadCategory", "Call upon"),
        "commemorate_respect": translate("LeadCategory", "Commemorate"),
        "commend": translate("LeadCategory", "Commend"),
        "commit": translate("LeadCategory", "Commit"),
        "concern": translate("LeadCategory", "Concern"),
        "condemn": translate("LeadCategory", "Condemn"),
        "considered": translate("LeadCategory", "Considered"),
        "convinced": translate("LeadCategory", "Convinced"),
        "decide": translate("LeadCategory", "Decide"),
        "declare": translate("LeadCategory", "Declare"),
        "demand": translate("LeadCategory", "Demand"),
        "deplore_regret": translate("LeadCategory", "Deplore, regret"),
        "draw_attention": translate("LeadCategory", "Draw attention"),
        "encourage": translate("LeadCategory", "Encourage"),
        "guided": translate("LeadCategory", "Guided by"),
        "hope": translate("LeadCategory", "Hope"),
        "invite": translate("LeadCategory", "Invite"),
        "note": translate("LeadCategory", "Note"),
        "note_appreciation": translate("LeadCategory", "Note with appreciation"),
        "note_concern": translate("LeadCategory", "Note with concern"),
        "reaffirm": translate("LeadCategory", "Reaffirm"),
        "recall": translate("LeadCategory", "Recall"),
        "recognize": translate("LeadCategory", "Recognize"),
        "recommend": translate("LeadCategory", "Recommend"),
        "reject": translate("LeadCategory", "Reject"),
        "request": translate("LeadCategory", "Request"),
        "stress": translate("LeadCategory", "Stress"),
        "support": translate("LeadCategory", "Support"),
        "urge": translate("LeadCategory", "Urge"),
        "welcome": translate("LeadCategory", "Welcome"),
        "other": translate("LeadCategory", "Other"),
    }

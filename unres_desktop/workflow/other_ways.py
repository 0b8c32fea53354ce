"""Other ways to cut a stretch of text, those that need an engine: for the worker process."""

from unres_desktop.model.origins import state_is_cut
from unres_desktop.segmenters.available import engine_named, engine_with_graph
from unres_desktop.segmenters.profiles import DEFAULT_PROFILE, PROFILES
from unres_desktop.segmenters.segmentation import fixed_spans, propose_states, text_for_engine
from unres_desktop.segmenters.user_dictionary import NO_WORDS, UserDictionary
from unres_desktop.segmenters.ways_to_cut import Maker, WayToCut, listed, ways_through
from unres_desktop.workflow.progress import Progress


def find_other_ways(
    context: str,
    start: int,
    end: int,
    *,
    profile: str = "",
    dictionary: UserDictionary = NO_WORDS,
    progress: Progress | None = None,
) -> list[WayToCut]:
    """What is proposed for context[start:end] where it stands, then further paths of the engine.

    An unknown profile (of a file, or none) counts as the default one.
    """
    if progress is not None:
        progress(0, 1, "")
    rules = PROFILES.get(profile, PROFILES[DEFAULT_PROFILE])
    text = context[start:end]
    states = propose_states(context, engine_named("auto", dictionary), rules)
    proposed = tuple(gap - start for gap in range(start + 1, end) if state_is_cut(states[gap]))
    spans = fixed_spans(text, rules, dictionary)
    graph = engine_with_graph(dictionary).word_graph(text_for_engine(text, spans))
    return listed([WayToCut(proposed, Maker.PROPOSAL), *ways_through(text, graph, spans)])

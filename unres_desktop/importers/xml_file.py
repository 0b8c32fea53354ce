"""XML from strangers: no entities, no network, no document type from elsewhere."""

from typing import TYPE_CHECKING

from unres_desktop.errors import ImportRefused

if TYPE_CHECKING:
    from lxml import etree


def parsed_xml(data: bytes) -> "etree._Element":
    """The root element. Raises ImportRefused, with the line, for what is no sound XML.

    Entities of the file's own are refused rather than left out: text would be missing.
    """
    from lxml import etree  # noqa: PLC0415 - takes time, and only XML needs it

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        # What lxml says ends with line and column.
        raise ImportRefused("It is no sound XML: {reason}.", reason=error.msg) from error
    for entity in root.iter(etree.Entity):
        raise ImportRefused(
            "Line {line} uses the entity {name}, which only an XML editor can fill in. "
            "Save the file without entities of its own.",
            line=entity.sourceline,
            name=entity.text,
        )
    return root

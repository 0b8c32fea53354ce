"""The only list of exporters."""

from unres_desktop.errors import ExportRefused
from unres_desktop.exporters.base import Exporter
from unres_desktop.exporters.json_lines import JsonLinesExporter
from unres_desktop.exporters.segtxt import SegmentedTextExporter
from unres_desktop.exporters.sighan import SighanExporter

EXPORTERS: tuple[Exporter, ...] = (
    JsonLinesExporter(),
    SighanExporter(),
    SegmentedTextExporter(),
)


def exporter_for(format_id: str) -> Exporter:
    """The exporter of the named format. Raises ExportRefused for one that is not known."""
    for exporter in EXPORTERS:
        if exporter.id == format_id:
            return exporter
    raise ExportRefused(
        "The format '{format}' is not known; it is one of: {known}.",
        format=format_id,
        known=", ".join(exporter.id for exporter in EXPORTERS),
    )

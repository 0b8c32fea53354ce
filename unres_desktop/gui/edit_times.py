"""Times of edits as a person says them, and which edits were made in one sitting."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate

_PAUSE = timedelta(minutes=30)  # after so long a pause another sitting begins


def local_time(stored: str) -> datetime:
    """A time of the journal (UTC, ISO 8601) on the clock of this machine."""
    return datetime.fromisoformat(stored).astimezone()


def is_one_sitting(older: datetime, newer: datetime) -> bool:
    """Whether two neighbouring edits belong to one session of work: same day, no long pause."""
    return older.date() == newer.date() and newer - older <= _PAUSE


def clock(time: datetime) -> str:
    """The time of day."""
    return QLocale().toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)


def day(time: datetime) -> str:
    """The day: in words where it is near."""
    days = (datetime.now().astimezone().date() - time.date()).days
    if days == 0:
        return translate("EditTimes", "Today")
    if days == 1:
        return translate("EditTimes", "Yesterday")
    date = QDate(time.year, time.month, time.day)
    return QLocale().toString(date, QLocale.FormatType.LongFormat)


def start_of_day(days_ago: int = 0) -> str:
    """The local midnight so many days ago, as the journal writes times."""
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    start = (today - timedelta(days=days_ago)).astimezone(UTC)
    return start.isoformat(timespec="milliseconds").replace("+00:00", "Z")

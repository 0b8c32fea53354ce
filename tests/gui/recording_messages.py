"""Takes the place of the message boxes in tests."""

from dataclasses import dataclass, field


@dataclass
class RecordingMessages:
    """Remembers what the person would have been told, and answers questions with `answer`."""

    told: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    warned: list[tuple[str, str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    answer: bool = True

    def tell(self, text: str) -> None:
        self.told.append(text)

    def refuse(self, text: str) -> None:
        self.refused.append(text)

    def warn(self, title: str, text: str) -> None:
        self.warned.append((title, text))

    def ask(self, question: str, *, yes: str, detail: str = "") -> bool:
        del yes, detail
        self.asked.append(question)
        return self.answer

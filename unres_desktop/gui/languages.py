"""The languages that the window speaks, and how it comes to speak another."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from unres_desktop.resource_files import resource_path

SYSTEM, ENGLISH, CHINESE = "system", "en", "zh_CN"
LANGUAGES = (SYSTEM, ENGLISH, CHINESE)
# Each in itself, so that it is found by who cannot read the language shown.
OWN_NAMES = {ENGLISH: "English", CHINESE: "简体中文"}
_installed: list[QTranslator] = []  # what Qt looks texts up in now; it keeps no reference


def speak(language: str) -> None:
    """Let every text, number and date made from now on be in this language.

    'system' stands for the first language of this machine that the program has, else English.
    """
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    name = system_language() if language == SYSTEM else language
    QLocale.setDefault(_locale(name))
    for path in (_of_qt(name), _of_program(name)):
        translator = QTranslator()
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


def system_language() -> str:
    """The language of the program that fits the languages of this machine best."""
    for name in QLocale.system().uiLanguages():
        if name.startswith("zh"):
            return CHINESE
        if name.startswith("en"):
            return ENGLISH
    return ENGLISH


def _locale(language: str) -> QLocale:
    """How numbers and dates are written: as this machine does where it speaks the language."""
    system, wanted = QLocale.system(), QLocale(language)
    return system if system.language() == wanted.language() else wanted


def _of_qt(language: str) -> str:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return f"{folder}/qtbase_{language}.qm"


def _of_program(language: str) -> str:
    return str(resource_path("translations", f"unres_desktop_{language}.qm"))

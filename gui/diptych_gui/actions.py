"""Every action of the window in one table: its name, menu, words, keys, and what it needs to be of use."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

Key = QKeySequence.StandardKey | str
Need = Literal["", "articles", "session", "selection"]


@dataclass(frozen=True, slots=True)
class Spec:
    """One action; ``menu`` is its path, ``needs`` what must be there for it to be enabled, ``group`` excludes others.

    A name of ``-`` is a separator.
    """

    menu: str
    name: str
    text: str = ""
    keys: tuple[Key, ...] = ()
    needs: Need = ""
    checkable: bool = False
    group: str = ""


_K = QKeySequence.StandardKey
_T = QT_TRANSLATE_NOOP

MENUS = {
    "file": _T("Actions", "&File"),
    "file/recent": _T("Actions", "Open &Recent"),
    "file/export": _T("Actions", "&Export"),
    "edit": _T("Actions", "&Edit"),
    "view": _T("Actions", "&View"),
    "view/layers": _T("Actions", "&Layers"),
    "view/sync": _T("Actions", "S&crolling"),
    "view/theme": _T("Actions", "&Theme"),
    "go": _T("Actions", "&Go"),
    "annotate": _T("Actions", "&Annotate"),
    "help": _T("Actions", "&Help"),
}

SPECS: tuple[Spec, ...] = (
    Spec("file", "new", _T("Actions", "&New"), (_K.New,)),
    Spec("file", "open_left", _T("Actions", "Open &Left…"), (_K.Open,)),
    Spec("file", "open_right", _T("Actions", "Open Ri&ght…"), ("Ctrl+Shift+O",)),
    Spec("file", "paste_article", _T("Actions", "&Paste as Article"), ("Ctrl+Shift+V",)),
    Spec("file", "open_comparison", _T("Actions", "Open &Comparison…"), ("Ctrl+Alt+O",)),
    Spec("file/recent", "clear_recent", _T("Actions", "&Clear List")),
    Spec("file", "open_sample", _T("Actions", "Open Sa&mple")),
    Spec("file", "-"),
    Spec("file", "save", _T("Actions", "&Save"), (_K.Save,), "session"),
    Spec("file", "save_as", _T("Actions", "Save &As…"), ("Ctrl+Shift+S",), "session"),
    Spec("file/export", "export_html", _T("Actions", "&Web page…"), (), "session"),
    Spec("file/export", "export_pdf", _T("Actions", "&PDF…"), (), "session"),
    Spec("file/export", "export_md", _T("Actions", "&Markdown…"), (), "session"),
    Spec("file/export", "export_csv", _T("Actions", "Table (&CSV)…"), (), "session"),
    Spec("file/export", "export_json", _T("Actions", "&JSON…"), (), "session"),
    Spec("file", "print", _T("Actions", "P&rint…"), (_K.Print,), "session"),
    Spec("file", "-"),
    Spec("file", "close", _T("Actions", "Cl&ose"), (_K.Close,)),
    Spec("file", "quit", _T("Actions", "&Quit"), ("Ctrl+Q",)),
    Spec("edit", "undo", _T("Actions", "&Undo"), (_K.Undo,), "session"),
    Spec("edit", "redo", _T("Actions", "&Redo"), (_K.Redo,), "session"),
    Spec("edit", "-"),
    Spec("edit", "copy", _T("Actions", "&Copy"), (_K.Copy,), "articles"),
    Spec("edit", "copy_citation", _T("Actions", "Copy as C&itation"), ("Ctrl+Shift+C",), "selection"),
    Spec("edit", "-"),
    Spec("edit", "find", _T("Actions", "&Find…"), (_K.Find,), "articles"),
    Spec("edit", "find_next", _T("Actions", "Find &Next"), ("F3",), "articles"),
    Spec("edit", "find_previous", _T("Actions", "Find Pre&vious"), ("Shift+F3",), "articles"),
    Spec("edit", "-"),
    Spec("edit", "preferences", _T("Actions", "&Preferences…"), ("Ctrl+,",)),
    Spec("view/layers", "layer_quotation", _T("Actions", "&Quotations in both"), ("Ctrl+1",), "", True),
    Spec("view/layers", "layer_shared", _T("Actions", "&Wording or claim in both"), ("Ctrl+2",), "", True),
    Spec("view/layers", "layer_unique", _T("Actions", "&No counterpart found"), ("Ctrl+3",), "", True),
    Spec("view/layers", "layer_framing_word", _T("Actions", "Other word&s"), ("Ctrl+4",), "", True),
    Spec("view/layers", "layer_framing_verb", _T("Actions", "Other &verbs"), ("Ctrl+5",), "", True),
    Spec("view/layers", "suggestions", _T("Actions", "Weaker s&uggestions"), ("Ctrl+6",), "", True),
    Spec("view/layers", "-"),
    Spec("view/layers", "show_all", _T("Actions", "&Remove all filters"), ("Ctrl+Shift+A",)),
    Spec("view", "show_findings", _T("Actions", "&Findings and notes"), ("F9",), "", True),
    Spec("view", "show_detail", _T("Actions", "&Detail strip"), ("Shift+F9",), "", True),
    Spec("view", "show_curves", _T("Actions", "&Curves"), (), "", True),
    Spec("view", "show_overviews", _T("Actions", "&Overviews"), (), "", True),
    Spec("view/sync", "sync_linked", _T("Actions", "&Linked by what is shared"), (), "", True, "sync"),
    Spec("view/sync", "sync_offset", _T("Actions", "At a fixed &distance"), (), "", True, "sync"),
    Spec("view/sync", "sync_free", _T("Actions", "&Each for itself"), (), "", True, "sync"),
    Spec("view", "-"),
    Spec("view", "zoom_in", _T("Actions", "Zoom &In"), ("Ctrl+=", "Ctrl++")),
    Spec("view", "zoom_out", _T("Actions", "Zoom O&ut"), ("Ctrl+-",)),
    Spec("view", "zoom_reset", _T("Actions", "&Normal Size"), ("Ctrl+0",)),
    Spec("view", "-"),
    Spec("view", "swap", _T("Actions", "S&wap Sides"), ("Ctrl+Shift+X",), "articles"),
    Spec("view", "stack", _T("Actions", "One &Below the Other"), (), "", True),
    Spec("view/theme", "theme_system", _T("Actions", "&System"), (), "", True, "theme"),
    Spec("view/theme", "theme_light", _T("Actions", "&Light"), (), "", True, "theme"),
    Spec("view/theme", "theme_dark", _T("Actions", "&Dark"), (), "", True, "theme"),
    Spec("view/theme", "theme_contrast", _T("Actions", "&High Contrast"), (), "", True, "theme"),
    Spec("view", "full_screen", _T("Actions", "F&ull Screen"), ("F11",), "", True),
    Spec("go", "next", _T("Actions", "&Next Finding"), ("Alt+Down", "F8"), "session"),
    Spec("go", "previous", _T("Actions", "&Previous Finding"), ("Alt+Up", "Shift+F8"), "session"),
    Spec("go", "next_same", _T("Actions", "Next of This &Kind"), ("Alt+Shift+Down",), "selection"),
    Spec("go", "previous_same", _T("Actions", "Pre&vious of This Kind"), ("Alt+Shift+Up",), "selection"),
    Spec("go", "next_unreviewed", _T("Actions", "Next &Unreviewed"), ("Ctrl+Alt+Down",), "session"),
    Spec("go", "-"),
    Spec("go", "counterpart", _T("Actions", "&Counterpart"), ("Ctrl+J",), "selection"),
    Spec("go", "back", _T("Actions", "&Back"), ("Alt+Left",), "session"),
    Spec("go", "forward", _T("Actions", "&Forward"), ("Alt+Right",), "session"),
    Spec("go", "other_pane", _T("Actions", "&Other Pane"), ("F6",)),
    Spec("annotate", "note", _T("Actions", "&Note"), ("Ctrl+M",), "selection"),
    Spec("annotate", "confirm", _T("Actions", "&Confirm"), ("Ctrl+Return", "Ctrl+Enter"), "selection", True),
    Spec("annotate", "reject", _T("Actions", "&Reject"), ("Ctrl+Backspace",), "selection", True),
    Spec("annotate", "reviewed", _T("Actions", "Re&viewed"), ("Ctrl+R",), "selection", True),
    Spec("annotate", "-"),
    Spec("annotate", "link", _T("Actions", "&Link Selected Passages"), ("Ctrl+L",), "session"),
    Spec("help", "shortcuts", _T("Actions", "&Keyboard"), ("F1",)),
    Spec("help", "limits", _T("Actions", "What Diptych Does &Not Know")),
    Spec("help", "about", _T("Actions", "&About Diptych")),
)


def words(spec: Spec) -> str:
    """The words of an action in the reader's language."""
    return QCoreApplication.translate("Actions", spec.text)


class Actions:
    """The actions of one window, by name: ``actions["save"]``."""

    def __init__(self, parent: QWidget) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in SPECS:
            if spec.name == "-":
                continue
            action = QAction(words(spec), parent)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setCheckable(spec.checkable)
            if spec.group:
                if spec.group not in self._groups:
                    self._groups[spec.group] = QActionGroup(parent)
                self._groups[spec.group].addAction(action)
            parent.addAction(action)
            self._actions[spec.name] = action
        self._actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._actions["preferences"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self._actions["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Builds the menus in the order of the table and returns them by path."""
        menus: dict[str, QMenu] = {}
        for spec in SPECS:
            menu = self._menu(bar, menus, spec.menu)
            if spec.name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._actions[spec.name])
        return menus

    def _menu(self, bar: QMenuBar, menus: dict[str, QMenu], path: str) -> QMenu:
        if path not in menus:
            title = QCoreApplication.translate("Actions", MENUS[path])
            parent, _, last = path.rpartition("/")
            menus[path] = self._menu(bar, menus, parent).addMenu(title) if last != path else bar.addMenu(title)
        return menus[path]

    def enable(self, *, articles: bool, session: bool, selection: bool) -> None:
        """Enables exactly the actions that can do something now."""
        there = {"": True, "articles": articles, "session": session, "selection": selection}
        for spec in SPECS:
            if spec.name != "-":
                self._actions[spec.name].setEnabled(there[spec.needs])

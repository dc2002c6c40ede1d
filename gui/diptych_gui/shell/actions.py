"""Every action of the window in one table: its name, menu, words, keys, and what it needs to be of use."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from diptych.exporting.rendering import KINDS
from diptych.names import report_name
from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.translation import QT_TRANSLATE_NOOP, translate
from diptych_gui.work.settings import View

Shortcut = QKeySequence.StandardKey | str
Need = Literal[
    "", "articles", "both", "session", "selection", "story", "third",
    "texts", "rows", "pages", "place",  # in sight: the articles, in rows, each on its page, with a finding selected
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spec:
    """One action; ``menu`` is its path, ``needs`` what must be there for it to be enabled, ``group`` excludes others.

    A name of ``-`` is a separator. ``report`` is the kind that it writes, by which it is called.
    """

    menu: str
    name: str
    text: str = ""
    keys: tuple[Shortcut, ...] = ()
    needs: Need = ""
    checkable: bool = False
    group: str = ""
    report: str = ""


_K = QKeySequence.StandardKey

MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "file/recent": QT_TRANSLATE_NOOP("Actions", "Open &Recent"),
    "file/third": QT_TRANSLATE_NOOP("Actions", "Press Release or Agenc&y Copy"),
    "file/encoding_left": QT_TRANSLATE_NOOP("Actions", "Le&ft Encoding"),
    "file/encoding_right": QT_TRANSLATE_NOOP("Actions", "Right Enco&ding"),
    "file/export": QT_TRANSLATE_NOOP("Actions", "&Export"),
    "file/export_story": QT_TRANSLATE_NOOP("Actions", "E&xport Story"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "view/layers": QT_TRANSLATE_NOOP("Actions", "&Layers"),
    "view/rows": QT_TRANSLATE_NOOP("Actions", "&Paragraph Rows"),
    "view/sync": QT_TRANSLATE_NOOP("Actions", "Sc&rolling"),
    "view/theme": QT_TRANSLATE_NOOP("Actions", "&Theme"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "go/sources": QT_TRANSLATE_NOOP("Actions", "&Sources"),
    "annotate": QT_TRANSLATE_NOOP("Actions", "&Annotate"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

SPECS: tuple[Spec, ...] = (
    Spec("file", "new", QT_TRANSLATE_NOOP("Actions", "&New"), (_K.New,)),
    Spec("file", "open_left", QT_TRANSLATE_NOOP("Actions", "Open &Left…"), (_K.Open,)),
    Spec("file", "open_right", QT_TRANSLATE_NOOP("Actions", "Open Rig&ht…"), ("Ctrl+Shift+O",)),
    Spec("file", "add_source", QT_TRANSLATE_NOOP("Actions", "Add So&urce…"), ("Ctrl+Alt+A",), "both"),
    Spec("file/third", "name_third", QT_TRANSLATE_NOOP("Actions", "&Choose…"), (), "both"),
    Spec("file/third", "forget_third", QT_TRANSLATE_NOOP("Actions", "Do &Without"), (), "third"),
    Spec("file", "paste_article", QT_TRANSLATE_NOOP("Actions", "&Paste as Article"), ("Ctrl+Shift+V",)),
    Spec("file", "open_comparison", QT_TRANSLATE_NOOP("Actions", "Open &Comparison…"), ("Ctrl+Alt+O",)),
    Spec("file", "open_corpus", QT_TRANSLATE_NOOP("Actions", "&Browse Corpus…")),
    Spec("file/recent", "clear_recent", QT_TRANSLATE_NOOP("Actions", "&Clear List")),
    Spec("file", "open_sample", QT_TRANSLATE_NOOP("Actions", "Open Sa&mple")),
    Spec("file", "compare_again", QT_TRANSLATE_NOOP("Actions", "Compare A&gain"), ("F5",), "both"),
    Spec("file/encoding_left", "encoding_found_left", QT_TRANSLATE_NOOP("Actions", "As &Found in the File")),
    Spec("file/encoding_right", "encoding_found_right", QT_TRANSLATE_NOOP("Actions", "As &Found in the File")),
    Spec("file", "-"),
    Spec("file", "save", QT_TRANSLATE_NOOP("Actions", "&Save"), (_K.Save,), "session"),
    Spec("file", "save_as", QT_TRANSLATE_NOOP("Actions", "Save &As…"), ("Ctrl+Shift+S",), "session"),
    Spec("file", "import_notes", QT_TRANSLATE_NOOP("Actions", "Import No&tes…"), (), "session"),
    *(Spec("file/export", f"export_{kind.name}", needs="session", report=kind.name) for kind in KINDS),
    *(Spec("file/export_story", f"story_{name}", needs="story", report=name) for name in ("html", "docx", "json")),
    Spec("file/export_story", "story_csv", QT_TRANSLATE_NOOP("Actions", "Table, a line a &cell (CSV)…"), (), "story"),
    Spec(
        "file/export_story", "story_wide", QT_TRANSLATE_NOOP("Actions", "Table, a column a &source (CSV)…"), (), "story"
    ),
    Spec("file", "print_preview", QT_TRANSLATE_NOOP("Actions", "Print Pre&view…"), (), "session"),
    Spec("file", "print", QT_TRANSLATE_NOOP("Actions", "Pr&int…"), (_K.Print,), "session"),
    Spec("file", "-"),
    Spec("file", "close", QT_TRANSLATE_NOOP("Actions", "Cl&ose"), (_K.Close,)),
    Spec("file", "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
    Spec("edit", "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), (_K.Undo,), "session"),
    Spec("edit", "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), (_K.Redo,), "session"),
    Spec("edit", "-"),
    Spec("edit", "copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), (_K.Copy,), "articles"),
    Spec("edit", "copy_citation", QT_TRANSLATE_NOOP("Actions", "Copy as C&itation"), ("Ctrl+Shift+C",), "selection"),
    Spec("edit", "copy_markdown", QT_TRANSLATE_NOOP("Actions", "Copy as &Markdown"), (), "selection"),
    Spec("edit", "-"),
    Spec("edit", "find", QT_TRANSLATE_NOOP("Actions", "&Find…"), (_K.Find,), "articles"),
    Spec("edit", "find_next", QT_TRANSLATE_NOOP("Actions", "Find &Next"), ("F3",), "articles"),
    Spec("edit", "find_previous", QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"), ("Shift+F3",), "articles"),
    Spec("edit", "-"),
    Spec("edit", "palette", QT_TRANSLATE_NOOP("Actions", "Comman&ds…"), ("Ctrl+Shift+P",)),
    Spec("edit", "preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), ("Ctrl+,",)),
    Spec("view/layers", "layer_quotation", QT_TRANSLATE_NOOP("Actions", "&Quotations in both"), ("Alt+1",), "", True),
    Spec(
        "view/layers", "layer_shared", QT_TRANSLATE_NOOP("Actions", "&Wording or claim in both"), ("Alt+2",), "", True
    ),
    Spec("view/layers", "layer_unique", QT_TRANSLATE_NOOP("Actions", "&No counterpart found"), ("Alt+3",), "", True),
    Spec("view/layers", "layer_framing_word", QT_TRANSLATE_NOOP("Actions", "Other word&s"), ("Alt+4",), "", True),
    Spec("view/layers", "layer_framing_verb", QT_TRANSLATE_NOOP("Actions", "Other &verbs"), ("Alt+5",), "", True),
    Spec("view/layers", "suggestions", QT_TRANSLATE_NOOP("Actions", "Weaker s&uggestions"), ("Alt+6",), "", True),
    Spec("view/layers", "-"),
    Spec("view/layers", "show_all", QT_TRANSLATE_NOOP("Actions", "&Remove all filters"), ("Ctrl+Shift+A",)),
    Spec("view", "view_brief", QT_TRANSLATE_NOOP("Actions", "&Brief"), ("Ctrl+1",), "", True, "view"),
    Spec("view", "view_facing", QT_TRANSLATE_NOOP("Actions", "F&acing"), ("Ctrl+2",), "", True, "view"),
    Spec("view", "view_read", QT_TRANSLATE_NOOP("Actions", "Rea&d"), ("Ctrl+3",), "", True, "view"),
    Spec("view", "show_story", QT_TRANSLATE_NOOP("Actions", "Row&s of the Story"), ("F4",), "story", True),
    Spec("view", "-"),
    Spec("view/layers", "all_kinds", QT_TRANSLATE_NOOP("Actions", "Highlight All &Kinds"), ("Ctrl+4",), "", True),
    Spec("view/rows", "fold", QT_TRANSLATE_NOOP("Actions", "&Fold What Agrees"), ("Ctrl+5",), "rows", True),
    Spec("view/rows", "lead_right", QT_TRANSLATE_NOOP("Actions", "&Right Article Leads"), (), "rows", True),
    Spec("view/layers", "show_legend", QT_TRANSLATE_NOOP("Actions", "&Filter Bar"), ("Ctrl+Shift+L",), "", True),
    Spec("view", "-"),
    Spec("view", "show_findings", QT_TRANSLATE_NOOP("Actions", "Brief, &Findings and Notes"), ("F9",), "", True),
    Spec("view", "show_detail", QT_TRANSLATE_NOOP("Actions", "Wh&y: Detail Strip"), ("Shift+F9",), "texts", True),
    Spec("view", "show_curves", QT_TRANSLATE_NOOP("Actions", "&Curves"), (), "pages", True),
    Spec("view", "show_overviews", QT_TRANSLATE_NOOP("Actions", "&Overviews"), (), "pages", True),
    Spec(
        "view/sync", "sync_linked", QT_TRANSLATE_NOOP("Actions", "&Linked by what is shared"), (), "pages", True, "sync"
    ),
    Spec("view/sync", "sync_offset", QT_TRANSLATE_NOOP("Actions", "At a fixed &distance"), (), "pages", True, "sync"),
    Spec("view/sync", "sync_free", QT_TRANSLATE_NOOP("Actions", "&Each for itself"), (), "pages", True, "sync"),
    Spec("view", "-"),
    Spec("view", "zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), ("Ctrl+=", "Ctrl++")),
    Spec("view", "zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom O&ut"), ("Ctrl+-",)),
    Spec("view", "zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Normal Size"), ("Ctrl+0",)),
    Spec("view", "-"),
    Spec("view", "swap", QT_TRANSLATE_NOOP("Actions", "S&wap Sides"), ("Ctrl+Shift+X",), "articles"),
    Spec("view", "stack", QT_TRANSLATE_NOOP("Actions", "One Below the Ot&her"), (), "pages", True),
    Spec("view/theme", "theme_system", QT_TRANSLATE_NOOP("Actions", "&System"), (), "", True, "theme"),
    Spec("view/theme", "theme_light", QT_TRANSLATE_NOOP("Actions", "&Light"), (), "", True, "theme"),
    Spec("view/theme", "theme_dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), (), "", True, "theme"),
    Spec("view/theme", "theme_contrast", QT_TRANSLATE_NOOP("Actions", "&High Contrast"), (), "", True, "theme"),
    Spec("view", "full_screen", QT_TRANSLATE_NOOP("Actions", "Full Scr&een"), ("F11",), "", True),
    Spec("go", "next", QT_TRANSLATE_NOOP("Actions", "&Next Finding"), ("Alt+Down", "F8"), "session"),
    Spec("go", "previous", QT_TRANSLATE_NOOP("Actions", "&Previous Finding"), ("Alt+Up", "Shift+F8"), "session"),
    Spec("go", "next_same", QT_TRANSLATE_NOOP("Actions", "Next of This &Kind"), ("Alt+Shift+Down",), "selection"),
    Spec("go", "previous_same", QT_TRANSLATE_NOOP("Actions", "Pre&vious of This Kind"), ("Alt+Shift+Up",), "selection"),
    Spec("go", "next_unreviewed", QT_TRANSLATE_NOOP("Actions", "Next &Unreviewed"), ("Ctrl+Alt+Down",), "session"),
    Spec("go", "-"),
    Spec("go", "counterpart", QT_TRANSLATE_NOOP("Actions", "&Counterpart"), ("Ctrl+J",), "place"),
    Spec("go", "back", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",), "session"),
    Spec("go", "forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), ("Alt+Right",), "session"),
    Spec("go", "other_pane", QT_TRANSLATE_NOOP("Actions", "&Other Pane"), ("F6",)),
    *(
        Spec("go/sources", f"source_{n}", QT_TRANSLATE_NOOP("Actions", "Source &{0}"), (f"Ctrl+Alt+{n}",), "story")
        for n in range(1, 10)
    ),
    Spec("annotate", "note", QT_TRANSLATE_NOOP("Actions", "&Note"), ("Ctrl+M",), "session"),
    Spec(
        "annotate",
        "confirm",
        QT_TRANSLATE_NOOP("Actions", "&Confirm"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "selection",
        True,
    ),
    Spec("annotate", "reject", QT_TRANSLATE_NOOP("Actions", "&Reject"), ("Ctrl+Backspace",), "selection", True),
    Spec("annotate", "reviewed", QT_TRANSLATE_NOOP("Actions", "Re&viewed"), ("Ctrl+R",), "selection", True),
    Spec("annotate", "label", QT_TRANSLATE_NOOP("Actions", "Label and &Tags…"), ("Ctrl+T",), "selection"),
    Spec("annotate", "-"),
    Spec("annotate", "link", QT_TRANSLATE_NOOP("Actions", "&Link Selected Passages"), ("Ctrl+L",), "session"),
    Spec("help", "guide", QT_TRANSLATE_NOOP("Actions", "&Guide"), ("F1",)),
    Spec("help", "shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard")),
    Spec("help", "formats", QT_TRANSLATE_NOOP("Actions", "What Diptych &Opens")),
    Spec("help", "privacy", QT_TRANSLATE_NOOP("Actions", "&Privacy")),
    Spec("help", "limits", QT_TRANSLATE_NOOP("Actions", "What Diptych Does &Not Know")),
    Spec("help", "about", QT_TRANSLATE_NOOP("Actions", "&About Diptych")),
)


def action_words(spec: Spec) -> str:
    """The words of an action in the reader's language."""
    if spec.report:
        return f"{report_name(spec.report, spoken())}…"
    return translate("Actions", spec.text).replace("{0}", spec.name.removeprefix("source_"))


class Actions:
    """The actions of one window, by name: ``actions["save"]``."""

    def __init__(self, parent: QWidget) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in SPECS:
            if spec.name == "-":
                continue
            action = QAction(action_words(spec), parent)
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

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Gives actions the keys that the reader chose; what no action is called is passed over."""
        for name, text in keys.items():
            if name in self._actions:
                self._actions[name].setShortcut(QKeySequence(text, QKeySequence.SequenceFormat.PortableText))

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
            title = translate("Actions", MENUS[path])
            parent, _, last = path.rpartition("/")
            menus[path] = self._menu(bar, menus, parent).addMenu(title) if last != path else bar.addMenu(title)
        return menus[path]

    def name(self, action: str, step: str) -> None:
        """Says which step an action would take: ``Undo Note``."""
        spec = next(spec for spec in SPECS if spec.name == action)
        self._actions[action].setText(f"{action_words(spec)} {step}".rstrip())

    def enable(
        self,
        view: View,
        *,
        articles: bool,
        both: bool,
        session: bool,
        selection: bool,
        story: bool = False,
        third: bool = False,
    ) -> None:
        """Enables exactly the actions that can do something now."""
        there = {
            "": True,
            "articles": articles,
            "both": both,
            "session": session,
            "selection": selection,
            "story": story,
            "third": third,
            "texts": view != "brief",
            "rows": view == "facing",
            "pages": view == "read",
            "place": selection and view != "brief",
        }
        for spec in SPECS:
            if spec.name != "-":
                self._actions[spec.name].setEnabled(there[spec.needs])

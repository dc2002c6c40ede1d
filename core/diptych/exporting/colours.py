"""The colours of reports: those of the window's themes, which stand in one file each."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache

from diptych.finding import ROLES, Role
from diptych_resources import resource

_SHADE = 0.45  # of a tint on paper, under words that are read
_VARIABLES = {"paper": "paper", "ink": "ink", "soft": "soft", "line": "line", "bar": "window", "focus": "ink"}
_SIGNALS = {"differs": "differs", "only": "only", "same": "quotation"}


@lru_cache(maxsize=4)
def colours(theme: str = "light") -> Mapping[str, Mapping[str, str]]:
    """The colours of a theme, ``#rrggbb`` by name, in its parts ``base``, ``tints`` and ``signals``."""
    return tomllib.loads(resource("themes", f"{theme}.toml").read_text(encoding="utf-8"))


def style_variables() -> str:
    """The themes as variables of a style sheet: light, and dark where the reader's system is."""
    light, dark = _variables("light"), _variables("dark")
    return f":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"


def _variables(theme: str) -> str:
    parts = colours(theme)
    named: dict[str, str] = {
        **{name: parts["base"][base] for name, base in _VARIABLES.items()},
        **{role: parts["tints"][role] for role in ROLES},
        **{name: parts["signals"][signal] for name, signal in _SIGNALS.items()},
    }
    return ";".join(f"--{name}:{colour}" for name, colour in named.items())


def tint(role: Role) -> str:
    """The tint of a role as it lies under words on paper, ``RRGGBB``."""
    full, paper = colours()["tints"][role], colours()["base"]["paper"]
    channels = zip(bytes.fromhex(full[1:]), bytes.fromhex(paper[1:]), strict=True)
    return bytes(round(_SHADE * one + (1 - _SHADE) * other) for one, other in channels).hex().upper()

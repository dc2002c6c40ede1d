"""A self-contained page: what every one begins with, its style sheet in it, nothing fetched, nothing trusted.

The policy in the page allows only the style sheet and the script that Diptych ships, by their hashes.
"""

import base64
from collections.abc import Iterable
from hashlib import sha256
from html import escape

from diptych.exporting.colours import style_variables
from diptych.shown import shown
from diptych_resources import resource


def page(language: str, title: str, body: Iterable[str], *, kind: str = "", script: str = "") -> bytes:
    """The page in UTF-8; ``title`` is plain text, ``body`` are its lines, ``kind`` is the class of its body."""
    style = style_variables() + resource("report", "report.css").read_text(encoding="utf-8")
    scripts = f"; script-src '{_hash(script)}'" if script else ""
    policy = f"default-src 'none'; style-src '{_hash(style)}'{scripts}; base-uri 'none'; form-action 'none'"
    lines = (
        "<!DOCTYPE html>",
        f'<html lang="{plain(language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{plain(title)} – Diptych</title>",
        f"<style>{style}</style>",
        "</head>",
        f'<body class="{kind}">' if kind else "<body>",
        *body,
        *((f"<script>{script}</script>",) if script else ()),
        "</body>",
        "</html>",
        "",
    )
    return "\n".join(lines).encode()


def plain(text: str) -> str:
    """Text as a page shows it, in an attribute too: no markup, and nothing that turns what stands around it."""
    return escape(shown(text))


def _hash(content: str) -> str:
    """The source expression of inline content (CSP level 2)."""
    return "sha256-" + base64.b64encode(sha256(content.encode()).digest()).decode()

"""Speech behind dashes at the beginning of paragraphs, without the reports between them."""

from diptych.language.analysis import divided
from diptych.languages.pack import language
from tables import each


@each(
    ("code", "text", "words"),
    [
        ("fr", "— Ce sera cher, dit-elle.", ["Ce sera cher"]),
        ("fr", "— Le pont – le vieux – est fermé.", ["Le pont – le vieux – est fermé."]),
        ("fr", "« Non », dit Paul Rey.\n\n— Venez « tout de suite », dit-il.\n\n« Oui », dit Luc Morel.",
         ["Non", "Venez « tout de suite »", "Oui"]),
        ("fr", "— Venez, dit-il.\n\n« Oui », dit Luc Morel.", ["Venez", "Oui"]),
        ("fr", "« Non », dit Paul Rey.\n\n— Venez, dit-il.\n\n— Jamais.", ["Non", "Venez", "Jamais."]),
        ("es", "—Vamos —dijo Vale—. Ya es tarde.", ["Vamos", "Ya es tarde."]),
        ("es", "—Vamos —dijo Vale—.", ["Vamos"]),
        ("es", "—Vamos —dijo Vale.", ["Vamos"]),
        ("es", "—Vamos —con voz muy baja dijo Vale—. Ya.", ["Vamos", "Ya."]),
        ("es", "—Vamos —Vale dijo que sí— y ya.", ["Vamos —Vale dijo que sí— y ya."]),
        ("es", "—Vamos — — y ya.", ["Vamos — — y ya."]),
        ("es", "El puente —el viejo— es caro.", []),
    ],
)  # fmt: skip
def test_turns(code, text, words):
    """Each turn is what is spoken: a dash within it parts nothing, a report between two dashes is left out."""
    assert [s.span.of(text) for s in divided(text, language(code)).segments] == words

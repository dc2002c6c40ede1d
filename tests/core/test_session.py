"""Any session: edited in any way, undone, saved, loaded, analysed again, it is what it was."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

import making
from diptych.session import Session
from diptych.span import Span
from diptych.storage import load, save

EXAMPLES = int(os.environ.get("DIPTYCH_EXAMPLES", "12"))
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30)
WHEN = st.sampled_from(["2026-11-24T10:00:00Z", "2026-11-25T11:30:00Z"])
FINDINGS = [f.id for f in making.comparison().findings]
PLACES = st.integers(0, 40).flatmap(lambda a: st.integers(1, 20).map(lambda n: Span(a, a + n)))
TAGS = st.lists(st.sampled_from(["odd", "check", "quote"]), unique=True, max_size=2).map(tuple)


class Editing(RuleBasedStateMachine):
    """A reader at work."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(making.comparison())
        self.before: list[Session] = []
        self.number = 0

    def edit(self, session: Session) -> None:
        """Takes a change that can be undone."""
        self.before.append(self.session)
        self.session = session

    @rule(text=TEXT, finding=st.sampled_from(FINDINGS), tags=TAGS, when=WHEN)
    def note_on_a_finding(self, text, finding, tags, when):
        """A note."""
        self.number += 1
        self.edit(self.session.add_note(text, finding, tags=tags, id=f"n{self.number}", when=when))

    @rule(text=TEXT, left=st.none() | PLACES, right=PLACES, when=WHEN)
    def note_on_words(self, text, left, right, when):
        """A note on passages."""
        self.number += 1
        self.edit(self.session.add_note(text, None, left, right, id=f"n{self.number}", when=when))

    @precondition(lambda self: self.session.notes)
    @rule(data=st.data(), text=TEXT, when=WHEN)
    def change_or_remove_a_note(self, data, text, when):
        """Another text, or none."""
        note = data.draw(st.sampled_from([n.id for n in self.session.notes]))
        keep = data.draw(st.booleans())
        self.edit(self.session.edit_note(note, text, when=when) if keep else self.session.remove_note(note))

    @rule(
        finding=st.sampled_from(FINDINGS), verdict=st.sampled_from([None, "confirmed", "rejected"]),
        relabel=st.sampled_from([None, "altered"]), seen=st.booleans(), tags=TAGS, when=WHEN,
    )  # fmt: skip
    def judge(self, finding, verdict, relabel, seen, tags, when):
        """A verdict, another label, the mark of having been seen, tags."""
        session = self.session.judge(finding, verdict, relabel, when=when).mark_reviewed(finding, seen, when=when)
        self.edit(session.tag_finding(finding, tags, when=when))

    @rule(left=PLACES, right=PLACES, text=TEXT, when=WHEN)
    def link(self, left, right, text, when):
        """Two passages joined."""
        self.number += 1
        self.edit(self.session.add_link(left, right, text, id=f"l{self.number}", when=when))

    @rule(name=st.sampled_from(["odd", "check"]), colour=st.sampled_from(["#aa0000", "#00aa00"]))
    def tag(self, name, colour):
        """A tag with its colour."""
        self.edit(self.session.set_tag(name, colour))

    @precondition(lambda self: self.before)
    @rule()
    def undo(self):
        """The session before the last change is there as it was."""
        self.session = self.before.pop()

    @rule()
    def analyse_again(self):
        """The same analysis changes nothing."""
        assert self.session.with_comparison(making.comparison()) == self.session

    @rule()
    def lose_the_findings(self):
        """A new analysis that finds nothing loses no note and no verdict; the old one brings all of it back."""
        bare = self.session.with_comparison(making.comparison(making.LEFT, making.RIGHT).__class__(
            self.session.comparison.left, self.session.comparison.right))  # fmt: skip
        assert bare.judgements == self.session.judgements
        assert [(n.id, n.text, n.finding) for n in bare.notes] == [
            (n.id, n.text, n.finding) for n in self.session.notes
        ]
        assert all(n.left or n.right for n in bare.notes)
        assert bare.with_comparison(self.session.comparison) == self.session

    @invariant()
    def saving_and_loading_is_identity(self):
        """The file gives the session back, without a warning, and the same bytes again."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / "a.diptych"
            save(self.session, path)
            data = path.read_bytes()
            loaded = load(path)
            assert loaded.session == self.session
            assert loaded.warnings == ()
            save(loaded.session, path)
            assert path.read_bytes() == data


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=EXAMPLES, stateful_step_count=10, deadline=None)

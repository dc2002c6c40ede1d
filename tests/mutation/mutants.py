"""Small faults that a source file can have: each one place, each something that a test has to notice.

mutmut changes function bodies only and cosmic-ray neither words nor patterns, but here the rules are tables: word lists,
patterns and thresholds beside the code. So the faults are made here, as edits of the text.
"""

import ast
import re
from dataclasses import dataclass
from hashlib import sha256

_COMPARED = {
    ast.Lt: ("<", "<="), ast.LtE: ("<=", "<"), ast.Gt: (">", ">="), ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="), ast.NotEq: ("!=", "=="), ast.In: ("in", "not in"), ast.NotIn: (r"not\s+in", "in"),
    ast.Is: ("is", "is not"), ast.IsNot: (r"is\s+not", "is"),
}  # fmt: skip
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any", "startswith": "endswith", "endswith": "startswith"}
_UNHEARD = frozenset(
    {"strict", "slots", "frozen", "maxsize", "reverse_only"}
)  # keywords without a behaviour of their own
_PATTERN_FAULTS = (
    (re.compile(r"\|[^|()\[\]\\{}?*+\"'\n]+(?=[|)])"), ""),  # an alternative is forgotten
    (re.compile(r"\(\?!"), "(?="),
    (re.compile(r"\(\?<!"), "(?<="),
    (re.compile(r"\\b"), ""),
)
_FEW = 3  # numbers up to here count places and steps; greater ones are measured, and one more says nothing


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: the bytes ``start`` to ``end`` of a source replaced."""

    start: int
    end: int
    was: str
    now: str

    def apply(self, source: bytes) -> bytes:
        """The source with the fault."""
        return source[: self.start] + self.now.encode() + source[self.end :]

    def order(self, path: str) -> str:
        """A key that shuffles mutants the same way in every run."""
        return sha256(f"{path}\0{self.start}\0{self.was}\0{self.now}".encode()).hexdigest()


def mutants(source: bytes) -> list[Mutant]:
    """Every fault of a source that still compiles, in the order of the text."""
    made = _Maker(source)
    made.visit(ast.parse(source))
    return sorted((m for m in set(made.found) if _compiles(m.apply(source))), key=lambda m: (m.start, m.end, m.now))


def _compiles(source: bytes) -> bool:
    try:
        compile(source, "mutant", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


class _Maker(ast.NodeVisitor):
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.found: list[Mutant] = []
        self._lines = [0]
        for line in source.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def _start(self, node: ast.expr | ast.stmt) -> int:
        return self._lines[node.lineno - 1] + node.col_offset

    def _end(self, node: ast.expr | ast.stmt) -> int:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._lines[node.end_lineno - 1] + node.end_col_offset

    def _text(self, node: ast.expr | ast.stmt) -> str:
        return self.source[self._start(node) : self._end(node)].decode()

    def _replace(self, start: int, end: int, now: str) -> None:
        self.found.append(Mutant(start, end, self.source[start:end].decode(), now))

    def _swap(self, node: ast.expr | ast.stmt, now: str) -> None:
        self._replace(self._start(node), self._end(node), now)

    # What is no behaviour: annotations, decorators, texts for people.

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self.visit(default)
        for statement in node.body:
            self.visit(statement)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for statement in node.body:
            self.visit(statement)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Nothing: what a reason says is no fault here, and places inside are not told."""

    def visit_Raise(self, node: ast.Raise) -> None:
        """Nothing: a sentence for people."""

    def visit_Assert(self, node: ast.Assert) -> None:
        """Nothing: an invariant does not hold less where it is not asked."""

    # Conditions.

    def visit_Compare(self, node: ast.Compare) -> None:
        left = node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            old, new = _COMPARED[type(operator)]
            start, end = self._end(left), self._start(right)
            found = re.search(rf"(?<![<>=!\w]){old}(?![<>=\w])", self.source[start:end].decode())
            if found:
                self._replace(start + found.start(), start + found.end(), new)
            left = right
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        for n in range(len(node.values)):
            if n:
                self._replace(self._end(node.values[n - 1]), self._end(node.values[n]), "")
            else:
                self._replace(self._start(node.values[0]), self._start(node.values[1]), "")
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self._swap(node, f"({self._text(node.operand)})")
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        self._swap(node.test, f"not ({self._text(node.test)})")
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self._swap(node.test, f"not ({self._text(node.test)})")
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for test in node.ifs:
            self._swap(test, "True")
        self.generic_visit(node)

    def visit_Break(self, node: ast.Break) -> None:
        self._swap(node, "continue")

    def visit_Continue(self, node: ast.Continue) -> None:
        self._swap(node, "break")

    # Values.

    def visit_Constant(self, node: ast.Constant) -> None:
        match node.value:
            case bool():
                self._swap(node, str(not node.value))
            case int() if node.value <= _FEW:
                self._swap(node, str(node.value + 1))
            case int() | float() if node.value:
                self._swap(node, repr(node.value * 2))
                self._swap(node, repr(type(node.value)(node.value / 2)))

    def visit_BinOp(self, node: ast.BinOp) -> None:
        texts = any(
            isinstance(n, ast.JoinedStr) or (isinstance(n, ast.Constant) and isinstance(n.value, str))
            for n in ast.walk(node)
        )
        if isinstance(node.op, ast.Add | ast.Sub) and not texts:
            start, end = self._end(node.left), self._start(node.right)
            sign, other = ("+", "-") if isinstance(node.op, ast.Add) else ("-", "+")
            place = self.source[start:end].find(sign.encode())
            if place >= 0:
                self._replace(start + place, start + place + 1, other)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        if name in _CALLED:
            self._replace(self._end(function) - len(name), self._end(function), _CALLED[name])
        if name == "compile":
            self._pattern(node.args[0])
            if len(node.args) > 1:
                self._swap(node.args[1], "re.NOFLAG")
            return
        if name == "split" and isinstance(function, ast.Attribute) and isinstance(function.value, ast.Constant):
            self._words(function.value)
        self.visit(function)
        for argument in node.args:
            self.visit(argument)
        for keyword in node.keywords:
            if keyword.arg not in _UNHEARD:
                self.visit(keyword.value)

    def visit_Set(self, node: ast.Set) -> None:
        self._table(node.elts)
        self.generic_visit(node)

    def _table(self, entries: list[ast.expr]) -> None:
        """A table of words without its last one."""
        if len(entries) > 1 and all(isinstance(e, ast.Constant) and isinstance(e.value, str) for e in entries):
            self._replace(self._end(entries[-2]), self._end(entries[-1]), "")

    def _words(self, node: ast.Constant) -> None:
        """A list of words without every second one."""
        if isinstance(node.value, str) and len(node.value.split()) > 1:
            self._swap(node, '"""' + " ".join(node.value.split()[::2]) + '"""')

    def _pattern(self, node: ast.expr) -> None:
        text = self._text(node)
        for fault, now in _PATTERN_FAULTS:
            places = list(fault.finditer(text))
            if places:
                place = places[len(places) // 2]
                start = self._start(node) + len(text[: place.start()].encode())
                self._replace(start, start + len(place[0].encode()), now)

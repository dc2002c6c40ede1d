"""The faults that the mutation runs put into the sources."""

from mutation.mutants import mutants
from tables import each


def faulty(source: str) -> set[str]:
    """The source with each of its faults."""
    return {m.apply(source.encode()).decode() for m in mutants(source.encode())}


@each(
    ("source", "faults"),
    [
        ("x = a < b", {"x = a <= b"}),
        ("x = a not in b", {"x = a in b"}),
        ("x = a is b", {"x = a is not b"}),
        ("x = a and b or c", {"x = b or c", "x = a or c", "x = a and b", "x = c"}),
        ("x = not a", {"x = (a)"}),
        ("if a:\n    pass", {"if not (a):\n    pass"}),
        ("x = a if b else c", {"x = a if not (b) else c"}),
        ("x = [a for a in b if c]", {"x = [a for a in b if True]"}),
        ("for a in b:\n    break", {"for a in b:\n    continue"}),
        ("NEAR = 2", {"NEAR = 3"}),
        ("FAR = 12", {"FAR = 24", "FAR = 6"}),
        ("SHARE = 0.5", {"SHARE = 1.0", "SHARE = 0.25"}),
        ("x = True", {"x = False"}),
        ("x = a + b", {"x = a - b"}),
        ("x = min(a)", {"x = max(a)"}),
        ("x = a.startswith(b)", {"x = a.endswith(b)"}),
        ('x = "to be had".split()', {'x = """to had""".split()'}),
        ('x = {"a", "b"}', {'x = {"a"}'}),
        ('x = re.compile("a(b|c)")', {'x = re.compile("a(b)")'}),
        ('x = re.compile(r"\\ba", re.I)', {'x = re.compile(r"a", re.I)', 'x = re.compile(r"\\ba", re.NOFLAG)'}),
        ('x = "“é” 3" if a < 1 else 2', {
            'x = "“é” 3" if not (a < 1) else 2', 'x = "“é” 3" if a <= 1 else 2',
            'x = "“é” 3" if a < 2 else 2', 'x = "“é” 3" if a < 1 else 3',
        }),
    ],
)  # fmt: skip
def test_each_kind_of_fault(source, faults):
    """Conditions, numbers, words and patterns each have their fault, in the place where they stand."""
    assert faulty(source) == faults


@each(
    "source",
    [
        "import a\n",
        'x = "said"\n',
        "x = 0.0\n",
        'x = f"{a < 2}"\n',
        'raise E("no" if a else "yes")\n',
        "assert a < b\n",
        "x: Literal[1]\n",
        "@cache(maxsize=32)\ndef f(a: int) -> int:\n    return a\n",
        "zip(a, b, strict=True)\n",
    ],
)
def test_what_is_no_behaviour_has_no_fault(source):
    """Texts for people, annotations, decorators and invariants are left alone."""
    assert faulty(source) == set()


def test_a_mutant_is_always_the_same():
    """The same source gives the same mutants in the same order."""
    source = b"x = a < 2 and b in c\n"
    assert mutants(source) == mutants(source)
    assert len({m.order("a.py") for m in mutants(source)}) == len(mutants(source))

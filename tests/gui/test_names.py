"""No name stands for two things."""

import ast
from collections import defaultdict
from pathlib import Path

import diptych
import diptych_gui

FORMER = {"workspace.py", "panels/find_bar.py"}  # they only say where their names have gone
SAME = {"Progress"}  # the same thing, which the window may not import from the engine


def defined(package) -> dict[str, set[str]]:
    """The public names that modules define, and their own, each with the modules in which it means something."""
    root = Path(package.__file__).parent
    names: dict[str, set[str]] = defaultdict(set)
    for path in root.rglob("*.py"):
        module = str(path.relative_to(root))
        if module in FORMER:
            continue
        if not path.stem.startswith("_"):
            names[path.stem].add(module)
        for statement in ast.parse(path.read_text(encoding="utf-8")).body:
            for name in named(statement):
                if not name.startswith("_"):
                    names[name].add(module)
    return names


def named(statement: ast.stmt) -> list[str]:
    """What a statement gives a name to."""
    match statement:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return []


def test_no_name_stands_for_two_things_in_the_window():
    """A module may be called by the one function that it is about."""
    twice = {name: modules for name, modules in defined(diptych_gui).items() if len(modules) > 1}
    assert not twice


def test_no_class_or_type_of_the_engine_is_called_like_another():
    """A name of a class or of a type that modules share means one thing; what only its own module reads is private."""
    named = defined(diptych).items()
    assert not {name for name, modules in named if len(modules) > 1 and name[0].isupper() and not name.isupper()}


def test_no_class_of_the_window_is_called_like_one_of_the_engine():
    """Whoever reads a traceback knows where they are."""
    both = defined(diptych).keys() & defined(diptych_gui).keys()
    assert not {name for name in both if name[0].isupper() and not name.isupper()} - SAME

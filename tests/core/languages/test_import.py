"""No list is read when a module is imported: what changed since would be half in force."""

import subprocess
import sys

CODE = """
import importlib, pkgutil
import diptych_resources
whole = diptych_resources.resource
def resource(*parts):
    if parts[0] in ("languages", "lexicons"):
        raise AssertionError(f"{'/'.join(parts)} is read at import")
    return whole(*parts)
diptych_resources.resource = resource
import diptych
names = [m.name for m in pkgutil.walk_packages(diptych.__path__, "diptych.") if "spacy" not in m.name and "__main__" not in m.name]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


def test_no_module_reads_the_words_of_a_language_when_it_is_imported():
    """Every module of the engine comes up without the files of a language and without the lists."""
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 100

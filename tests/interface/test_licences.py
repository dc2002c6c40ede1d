"""What Diptych is made of may be used by everybody: a list in a form that other tools read, no licence that forbids it."""

import importlib.util
import json
from pathlib import Path

import pytest

from tables import each

SCRIPT = Path(__file__).parents[2] / ".ci" / "sbom.py"


@pytest.fixture(scope="module")
def sbom():
    """The script, as a module."""
    spec = importlib.util.spec_from_file_location("sbom", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_package_is_listed_once_and_none_forbids_its_use(sbom, tmp_path, capsys):
    """Direct and indirect ones of this environment, with version, licence and address."""
    sbom.main(str(tmp_path / "a.cdx.json"))
    made = json.loads((tmp_path / "a.cdx.json").read_text())
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    assert made["metadata"]["component"]["name"] == "diptych"
    names = [c["name"].lower() for c in made["components"]]
    assert len(names) == len(set(names)) > 30
    assert {"lxml", "spacy", "trafilatura", "courlan"} <= set(names)
    assert "pytest" not in names
    assert all(c["version"] and c["purl"].startswith("pkg:pypi/") for c in made["components"])
    assert "none under the GPL" in capsys.readouterr().out


@each(
    ("licence", "strict"),
    [
        ("GPL-3.0-only", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("GNU Affero General Public License v3", True),
        ("AGPL-3.0-or-later", True),
        ("GPL-2.0-only OR GPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", False),
        ("MIT License", False),
        ("unknown", False),
    ],
)
def test_a_choice_is_a_choice(sbom, licence, strict):
    """One of several licences is enough; the Lesser GPL lets a program use a library."""
    assert sbom.forbidden(licence) == strict

"""What Diptych is made of, as a CycloneDX list, and whether all of it may be: ``python .ci/sbom.py OUT.cdx.json``.

Run by the Python of an environment in which Diptych is installed: lists what Diptych needs there, with versions and
licences, and ends with a sentence where one is under the GPL or AGPL alone (CONTRIBUTING, dependencies).
"""

import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from pip._vendor.packaging.requirements import Requirement  # pip is where packages are installed

_STRICT = re.compile(r"(?<![A-Za-z])A?GPL|(?<!Lesser )(?:Affero )?General Public License", re.I)
_LESSER = re.compile(r"LGPL|Lesser General Public", re.I)


def needed(name: str, extras: frozenset[str] = frozenset()) -> Iterator[Distribution]:
    """The package and all that it needs here, each once."""
    seen: set[tuple[str, frozenset[str]]] = set()
    given: set[str] = set()
    waiting = [(name, extras)]
    while waiting:
        wanted, asked = waiting.pop()
        key = re.sub(r"[-_.]+", "-", wanted).lower()
        if (key, asked) in seen:
            continue
        seen.add((key, asked))
        try:
            found = distribution(wanted)
        except PackageNotFoundError:  # for another system or Python
            continue
        if key not in given:
            given.add(key)
            yield found
        for line in found.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or any(
                requirement.marker.evaluate({"extra": extra}) for extra in (asked or {""})
            ):
                waiting.append((requirement.name, frozenset(requirement.extras)))


def licence(package: Distribution) -> str:
    """The licence that a package names: its expression, else its classifiers, else its own words."""
    about = package.metadata
    expression = about.get("License-Expression")
    classified = [c.rpartition(" :: ")[2] for c in about.get_all("Classifier") or () if c.startswith("License ::")]
    words = (about.get("License") or "").strip().partition("\n")[0]
    return expression or " OR ".join(c for c in classified if c != "OSI Approved") or words or "unknown"


def forbidden(named: str) -> bool:
    """Whether a licence leaves no choice but the GPL or AGPL; the Lesser GPL is another."""
    choices = re.split(r"\s+OR\s+|\s*;\s*|/", named)
    return all(_STRICT.search(choice) and not _LESSER.search(choice) for choice in choices)


def main(out: str) -> None:
    """Writes the list; ends with a sentence where a licence is not ours to use."""
    packages = sorted(needed("diptych"), key=lambda package: package.metadata["Name"].lower())
    strict = [p.metadata["Name"] for p in packages if forbidden(licence(p))]
    if strict:
        sys.exit(f"Under the GPL or AGPL alone, which Diptych may not need: {', '.join(strict)}.")
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{p.metadata['Name'].lower()}@{p.version}",
            "name": p.metadata["Name"],
            "version": p.version,
            "purl": f"pkg:pypi/{p.metadata['Name'].lower()}@{p.version}",
            "licenses": [{"license": {"name": licence(p)}}],
        }
        for p in packages
    ]
    own = next(c for c in components if c["name"] == "diptych")
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**own, "type": "application"}},
        "components": [c for c in components if c is not own],
    }
    Path(out).write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(f"{len(components) - 1} packages, none under the GPL or AGPL alone: {out}")


if __name__ == "__main__":
    main(sys.argv[1])

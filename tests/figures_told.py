"""What findings say of figures that differ, for tests."""

from diptych.article import Article
from diptych.engine import compare


def told(code: str, left: str, right: str) -> set[tuple[str, str]]:
    """What the findings say of figures, each as its words on both sides."""
    articles = [Article(text, "a.txt", language=code) for text in (left, right)]
    found = set()
    for f in compare(*articles).findings:
        if f.type == "number":
            found.add((f.left[0].of(left), f.right[0].of(right)))
        for d in f.evidence.get("differences", ()):
            if d["type"] == "figure":
                ends = ((d[side][0]["start"], d[side][-1]["end"]) for side in ("left", "right"))
                found.add(tuple(text[start:end] for text, (start, end) in zip((left, right), ends, strict=True)))
    return found

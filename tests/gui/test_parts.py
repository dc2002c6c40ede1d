"""What the window tells ``diptych doctor`` of itself."""

from diptych_gui.parts import parts


def test_every_part_tells_of_itself(qapp, monkeypatch, tmp_path):
    """Qt, display, fonts, and where settings and log lie."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    told = {name: ask() for name, ask in parts(lambda: qapp).items()}
    assert told["window"].startswith("PySide6 6.")
    assert told["display"] == "offscreen"
    assert "families; menus are written in " in told["fonts"]
    assert told["settings"].startswith(str(tmp_path / "diptych" / "settings.ini"))
    assert told["log"].endswith("diptych.log")

"""Session ↔ ``.diptych`` file: schema, integrity, migration, whole or not at all."""

from diptych.storage.files import Loaded, load, save

__all__ = ["Loaded", "load", "save"]

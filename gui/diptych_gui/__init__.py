"""The window of Diptych: it asks the engine, shows what it finds, and keeps what the reader makes of it."""

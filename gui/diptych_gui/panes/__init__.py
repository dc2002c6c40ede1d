"""The reading panes: two articles, the strip that joins them, their maps, their common scrolling."""

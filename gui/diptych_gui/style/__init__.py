"""How everything looks: colours and type."""

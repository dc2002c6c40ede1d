"""How everything is said: names, sentences and tables in the language of the interface."""

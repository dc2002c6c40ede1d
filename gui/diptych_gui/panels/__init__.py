"""What stands around the articles: cards, lists, ledgers, strips, bars, and the dialogs."""

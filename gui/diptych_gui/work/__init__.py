"""What the reader works on, without a widget: articles, session, files, order, what was left off where."""

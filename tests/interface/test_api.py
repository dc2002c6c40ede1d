"""The typed calls of the public interface do what they say."""

from interface import api


def test_articles_are_read_with_what_they_say_of_themselves(tmp_path):
    """A file becomes an article with its title; what a user knows better is added."""
    article = api.reading(tmp_path)
    assert (article.title, article.publisher) == ("Ferry stuck off Calder", "The Calder Notice")


def test_errors_are_one_sentence(tmp_path):
    """What cannot be read is named with the reason."""
    assert "nowhere.txt" in api.refusing(tmp_path)


def test_files_are_compared_and_shown_in_a_notebook(tmp_path):
    """From two paths to a table, with nothing of the articles taken for markup."""
    table = api.from_files(tmp_path)
    assert table.startswith("<table>")
    assert "We are aground" in table
    assert "Quill &amp; others" in table


def test_a_comparison_is_made_looked_at_kept_and_reported(tmp_path):
    """From the sample pair to a saved session and a report, through public names alone."""
    comparison = api.comparing(*api.samples())
    assert {kind for kind, *_ in api.looking(comparison)} >= {"quote", "claim", "unique", "framing"}
    assert all(left or right for _, left, right, _ in api.looking(comparison))
    quotations, statuses = api.telling(comparison, "right")
    assert len(quotations) == len(comparison.quotations.right) > 0
    assert len(statuses) == len(api.dividing(comparison.right).sentences)
    session = api.working(comparison)
    assert api.keeping(session, tmp_path) == session
    assert b"Ask the harbour master." in api.reporting(session)

"""The commands by name, in the order of the help: a module of this package each, and what it does in one sentence."""

DONE, FAILED, MISUSED, DIFFERENT = 0, 1, 2, 3  # exit statuses; 3 where it was asked for and two articles differ
# Each module has USAGE (the words after its name), EXAMPLES (a line and what it is for), add_arguments and run.
COMMANDS: dict[str, str] = {
    "open": "Open the window, with two articles or a saved comparison.",
    "compare": "Compare two articles: what they share, what only one says, what they say differently.",
    "story": "Compare several articles on one event: what all, some or one of them say, and where they differ.",
    "quotes": "List every quotation of one article or many, with its speaker.",
    "articles": "List the articles in a file that holds several.",
    "batch": "Compare many pairs of articles, a line of JSON each.",
    "corpus": "Find the pairs and stories among thousands of articles, and compare them.",
    "export": "Write a saved comparison as a report.",
    "notes": "Put the annotations of another tool into a saved comparison.",
    "picture": "Draw the window into a PNG file; no display is needed.",
    "lexicons": "List the word lists in force and where your own may lie.",
    "doctor": "Tell what is installed, what works here and where everything lies.",
    "completions": "Print what completes commands and options in your shell.",
}
PURPOSE = "Two articles about one event: what they share, what only one says, what they say differently."
USAGE = ("COMMAND [options]", "[FILE [FILE]]   opens the window")
EXAMPLES = (
    ("diptych", "the window"),
    ("diptych compare a.html b.pdf", "what was found, on the terminal"),
    ("diptych compare a.html b.pdf -o report.html", "the same as a page with both texts"),
    ("diptych help compare", "all that a command takes"),
)
EPILOG = "Nothing leaves this machine, unless you name a cluster (corpus --cluster)."

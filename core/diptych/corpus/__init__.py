"""Thousands of articles: an index, the pairs worth comparing, their comparisons, the stories among them."""

"""Words → reuse: passages that stand in both articles, and the quotations that they share."""

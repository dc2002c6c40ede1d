"""Quotations → speakers: clauses around the marks, noun phrases, rules, and who is meant by a surname or pronoun."""

"""All that touches spaCy: trained pipelines where one is asked for, and our rules as components of anybody's.

Importing this package imports no spaCy; without a trained pipeline nothing does.
"""

"""Same character, same word, same figure, same mark: the one room that decides it, for every finder and the window.

``characters`` knows what may stand for what, ``folding`` brings texts onto it with offsets into the untouched text.
"""

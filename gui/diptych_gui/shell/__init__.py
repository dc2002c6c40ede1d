"""The window itself: what it is made of, what leads where, what its menus do."""

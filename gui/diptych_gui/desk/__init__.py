"""The reading desk: both articles side by side, and the bar that searches them."""

"""Documents × 2 → findings: quotations, passages, claims, differences, framing."""

"""Pure values: a text that never changes, its words and clauses, and the changes to them."""

"""Text to clauses: where they start, their labels, numbers and lead phrases, with confidence."""

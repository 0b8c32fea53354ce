"""Checks: an annotation in, findings out; nothing is changed."""

"""Bytes of a file to documents, and to annotations where the file holds them: one file a format."""

"""Documents with their annotations to bytes: one file a format."""

"""The headless commands: argument parsing and one call each. Never loads Qt."""

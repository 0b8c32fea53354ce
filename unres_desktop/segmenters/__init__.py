"""Text to word breaks: an engine cuts the Chinese characters, rules decide the rest."""

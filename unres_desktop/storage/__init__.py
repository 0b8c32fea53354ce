"""The only SQLite of the program; `library.Library` is its one door."""

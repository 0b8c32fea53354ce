"""What the commands of the table in actions.py do, a short method each."""

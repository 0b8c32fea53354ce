"""What the window and the command line both do: import, propose, export, back up."""

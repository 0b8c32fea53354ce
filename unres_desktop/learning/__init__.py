"""From what a person decided to better proposals and to the places worth a look."""

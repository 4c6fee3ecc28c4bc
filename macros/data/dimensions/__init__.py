"""The dimensions, one file each, shown in the order of their positions."""

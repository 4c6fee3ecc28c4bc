"""How the two tiny models came about: their texts, their training, and what counting reaches."""

"""The composer: an endless, seeded stream of comments with the code that answers them, and a check for each."""

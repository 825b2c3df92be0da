"""Guesses of what is written next, for greedy decoding to check several tokens in one step."""

from collections import defaultdict
from collections.abc import Sequence

# Tokens that must be the same for a place to count, at first, and beyond which longer runs are no better.
SHORTEST, LONGEST = 2, 8
# Tokens that are guessed while guesses are not all right: a step of four costs half as much again as one of one.
FEW = 3


class Copies:
    """What a text goes on with where its tokens are those that were written last.

    A guess that is all wrong makes it ask for a longer run the next time, so that it falls silent where the text has
    little to do with what is written.
    """

    def __init__(self, text: Sequence[int], most: int) -> None:
        """most: tokens of one guess."""
        self._text, self._most = list(text), most
        self._ahead, self._shortest = most, SHORTEST
        self._ends: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
        for end in range(SHORTEST, len(self._text)):
            self._ends[tuple(self._text[end - SHORTEST : end])].append(end)

    def after(self, written: Sequence[int], room: int) -> list[int]:
        """At most `room` tokens: behind the longest run of the text that ends what is written, the first of equals.

        [] where no run is long enough.
        """
        best, longest = 0, self._shortest - 1
        for end in self._ends.get(tuple(written[-SHORTEST:]), ()):
            length = SHORTEST
            while length < min(LONGEST, end, len(written)) and self._text[end - length - 1] == written[-length - 1]:
                length += 1
            if length > longest:
                best, longest = end, length
        return self._text[best : best + max(min(room, self._ahead), 0)] if best else []

    def learn(self, guessed: int, right: int) -> None:
        """Tells how many of the guessed tokens were written indeed."""
        if guessed:
            self._ahead = self._most if right == guessed else min(FEW, self._most)
            if right == 0:
                self._shortest = min(self._shortest + 1, LONGEST)
            elif right >= FEW:
                self._shortest = SHORTEST

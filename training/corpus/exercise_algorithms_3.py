"""Exercises: dynamic programming, strings, bits, big numbers, simulations and games."""
import bisect
import itertools
import math
import random
from collections import Counter
from collections import defaultdict
from collections import deque


def delete_and_earn(numbers):
    """Return the most points when taking a number forbids its neighbours n - 1 and n + 1.

    Ask:
        delete and earn
        maximum points when taking a number deletes n-1 and n+1
        delete and earn dynamic programming
        best sum without taking consecutive values

    >>> delete_and_earn([3, 4, 2]), delete_and_earn([2, 2, 3, 3, 3, 4]), delete_and_earn([])
    (6, 9, 0)
    """
    counts = Counter(numbers)
    without, best, last = 0, 0, None
    for number in sorted(counts):
        points = number * counts[number]
        if last is not None and number == last + 1:
            without, best = best, max(best, without + points)
        else:
            without, best = best, best + points
        last = number
    return best


def max_balloon_coins(balloons):
    """Return the most coins from bursting all balloons; each pays the product with its neighbours.

    Ask:
        burst balloons maximum coins
        burst balloons dynamic programming
        most coins when bursting a balloon pays left * it * right
        leetcode burst balloons

    >>> max_balloon_coins([3, 1, 5, 8]), max_balloon_coins([1, 5]), max_balloon_coins([])
    (167, 10, 0)
    """
    values = [1, *balloons, 1]
    n = len(values)
    best = [[0] * n for _ in range(n)]
    for width in range(2, n):
        for left in range(n - width):
            right = left + width
            best[left][right] = max(
                best[left][last] + values[left] * values[last] * values[right] + best[last][right]
                for last in range(left + 1, right)
            )
    return best[0][-1]


def max_envelopes(envelopes):
    """Return how many envelopes (width, height) fit into each other.

    Ask:
        russian doll envelopes
        maximum number of nested envelopes
        how many envelopes can be put into each other
        longest chain of boxes by width and height

    >>> max_envelopes([[5, 4], [6, 4], [6, 7], [2, 3]]), max_envelopes([[1, 1], [1, 1]])
    (3, 1)
    >>> max_envelopes([])
    0
    """
    tails = []
    for _, height in sorted(envelopes, key=lambda envelope: (envelope[0], -envelope[1])):
        place = bisect.bisect_left(tails, height)
        tails[place:place + 1] = [height]
    return len(tails)


def min_falling_path(matrix):
    """Return the smallest sum of a path that falls through all rows of a matrix.

    Ask:
        minimum falling path sum
        smallest sum from top to bottom moving straight or diagonally
        falling path through a matrix with the lowest total
        min sum path from the first to the last row

    >>> min_falling_path([[2, 1, 3], [6, 5, 4], [7, 8, 9]]), min_falling_path([[5]])
    (13, 5)
    """
    best = matrix[0]
    for row in matrix[1:]:
        best = [
            value + min(best[max(column - 1, 0):column + 2])
            for column, value in enumerate(row)
        ]
    return min(best)


def min_initial_health(dungeon):
    """Return the health a knight needs to reach the last room of a dungeon alive.

    Ask:
        dungeon game
        minimum initial health to reach the princess
        calculate minimum hp in a dungeon grid
        least starting health to cross a grid of gains and losses

    >>> min_initial_health([[-2, -3, 3], [-5, -10, 1], [10, 30, -5]]), min_initial_health([[0]])
    (7, 1)
    """
    columns = len(dungeon[0])
    needed = [math.inf] * (columns - 1) + [1, math.inf]
    for row in reversed(dungeon):
        for column in range(columns - 1, -1, -1):
            cheapest = min(needed[column], needed[column + 1])
            needed[column] = max(1, cheapest - row[column])
        needed[columns] = math.inf
    return needed[0]


def integer_break(n):
    """Return the largest product of at least two positive integers with sum n.

    Ask:
        integer break
        split a number into parts with the largest product
        maximum product of integers that add up to n
        break an integer to maximise the product

    >>> integer_break(2), integer_break(3), integer_break(10), integer_break(8)
    (1, 2, 36, 18)
    """
    if n <= 3:
        return n - 1
    threes, rest = divmod(n, 3)
    if rest == 0:
        return 3 ** threes
    if rest == 1:
        return 3 ** (threes - 1) * 4
    return 3 ** threes * 2


def min_deletions_to_equal(a, b):
    """Return how many letters must be deleted to make two words equal.

    Ask:
        minimum deletions to make two strings equal
        delete operation for two strings
        fewest deletions so that two words become the same
        number of characters to remove to make two strings the same

    >>> min_deletions_to_equal("sea", "eat"), min_deletions_to_equal("", "ab")
    (2, 2)
    """
    previous = [0] * (len(b) + 1)
    for x in a:
        current = [0]
        for j, y in enumerate(b, start=1):
            current.append(previous[j - 1] + 1 if x == y else max(previous[j], current[-1]))
        previous = current
    return len(a) + len(b) - 2 * previous[-1]


def edit_operations(a, b):
    """Return the steps that turn one text into another.

    Ask:
        edit distance with the list of operations
        operations to transform one string into another
        list the insertions, deletions and replacements between two words
        edit script between two strings

    >>> edit_operations("cat", "cut")
    ['keep c', 'replace a with u', 'keep t']
    >>> edit_operations("ab", "b"), edit_operations("", "a")
    (['delete a', 'keep b'], ['insert a'])
    """
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, start=1):
        for j, y in enumerate(b, start=1):
            table[i][j] = min(
                table[i - 1][j - 1] + (x != y), table[i - 1][j] + 1, table[i][j - 1] + 1
            )
    steps = []
    i, j = len(a), len(b)
    while i or j:
        if i and j and table[i][j] == table[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            steps.append(f"keep {a[i]}" if a[i] == b[j] else f"replace {a[i]} with {b[j]}")
        elif i and table[i][j] == table[i - 1][j] + 1:
            i -= 1
            steps.append(f"delete {a[i]}")
        else:
            j -= 1
            steps.append(f"insert {b[j]}")
    return steps[::-1]


def shortest_supersequence_length(a, b):
    """Return the length of the shortest text that holds both as subsequences.

    Ask:
        shortest common supersequence length
        length of the shortest string containing both as subsequences
        shortest common supersequence
        smallest supersequence of two strings

    >>> shortest_supersequence_length("abac", "cab"), shortest_supersequence_length("", "ab")
    (5, 2)
    """
    lengths = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        diagonal, lengths[0] = lengths[0], i
        for j, y in enumerate(b, start=1):
            above = lengths[j]
            lengths[j] = diagonal + 1 if x == y else min(above, lengths[j - 1]) + 1
            diagonal = above
    return lengths[-1]


def max_circular_subarray(numbers):
    """Return the largest sum of neighbouring numbers in a circle.

    Ask:
        maximum sum circular subarray
        max circular subarray sum
        kadane for a circular array
        largest sum of a contiguous part of a ring

    >>> max_circular_subarray([5, -3, 5]), max_circular_subarray([-3, -2, -3])
    (10, -2)
    >>> max_circular_subarray([1, -2, 3, -2])
    3
    """
    highest = lowest = numbers[0]
    rising = falling = 0
    for number in numbers:
        rising = max(rising + number, number)
        highest = max(highest, rising)
        falling = min(falling + number, number)
        lowest = min(lowest, falling)
    return highest if highest < 0 else max(highest, sum(numbers) - lowest)


def max_subarray_range(numbers):
    """Return the largest subarray sum with its first and last index.

    Ask:
        kadane with indices of the subarray
        maximum subarray sum with start and end index
        largest sum of a contiguous subarray and where it is
        return sum, start and end of the maximum subarray
        maximum subarray with indices

    >>> max_subarray_range([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray_range([-5])
    ((6, 3, 6), (-5, 0, 0))
    """
    best = (numbers[0], 0, 0)
    total = start = 0
    for i, number in enumerate(numbers):
        if total < 0:
            total, start = 0, i
        total += number
        if total > best[0]:
            best = (total, start, i)
    return best


def count_subarrays_divisible(numbers, k):
    """Count the subarrays whose sum is divisible by k.

    Ask:
        number of subarrays with sum divisible by k
        count subarrays divisible by k
        subarray sums divisible by k
        how many contiguous subarrays have a sum that k divides

    >>> count_subarrays_divisible([4, 5, 0, -2, -3, 1], 5), count_subarrays_divisible([5], 9)
    (7, 0)
    """
    counts = defaultdict(int, {0: 1})
    total = found = 0
    for number in numbers:
        total += number
        found += counts[total % k]
        counts[total % k] += 1
    return found


def parse_integer_prefix(text):
    """Return the integer at the beginning of a text, limited to 32 bits, 0 if there is none.

    Ask:
        implement atoi
        string to integer (atoi)
        my_atoi: convert a string to a 32 bit integer
        parse a leading integer with sign and stop at the first other character
        convert string to int like c atoi

    >>> parse_integer_prefix("  -42abc"), parse_integer_prefix("words 987")
    (-42, 0)
    >>> parse_integer_prefix("-91283472332"), parse_integer_prefix("9" * 12)
    (-2147483648, 2147483647)
    """
    text = text.lstrip()
    sign = -1 if text.startswith("-") else 1
    if text[:1] in ("+", "-"):
        text = text[1:]
    number = 0
    for char in text:
        if not "0" <= char <= "9":
            break
        number = number * 10 + int(char)
    return max(-2 ** 31, min(sign * number, 2 ** 31 - 1))


def simplify_path(path):
    """Return an absolute Unix path without . and .. parts.

    Ask:
        simplify a unix path
        simplify path: resolve . and .. in an absolute path
        canonical path with a stack
        normalize /a/./b/../c without os

    >>> simplify_path("/a/./b/../../c/"), simplify_path("/../"), simplify_path("/home//foo/")
    ('/c', '/', '/home/foo')
    """
    parts = []
    for part in path.split("/"):
        if part == "..":
            if parts:
                parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


def calculate_expression(expression):
    """Return the value of an expression with + - * / and parentheses.

    Ask:
        evaluate an arithmetic expression string with parentheses
        basic calculator with + - * / and parentheses for a string
        recursive descent calculator
        calculate the result of a math expression given as a string without eval
        expression evaluator with operator precedence
        evaluate expression with parentheses
        calculator that evaluates a string like 2*(3+4)
        basic calculator for a string expression

    >>> calculate_expression("2 + 3 * (4 - 1)"), calculate_expression("-(1.5 + 2) * 2")
    (11.0, -7.0)
    >>> calculate_expression("8 / 4 / 2"), calculate_expression("7 - 2 - 1")
    (1.0, 4.0)
    """
    import re
    tokens = deque(re.findall(r"\d+\.?\d*|[-+*/()]", expression))

    def factor():
        token = tokens.popleft()
        if token == "-":
            return -factor()
        if token == "(":
            value = total()
            tokens.popleft()
            return value
        return float(token)

    def term():
        value = factor()
        while tokens and tokens[0] in "*/":
            value = value * factor() if tokens.popleft() == "*" else value / factor()
        return value

    def total():
        value = term()
        while tokens and tokens[0] in "+-":
            value = value + term() if tokens.popleft() == "+" else value - term()
        return value

    return total()


def single_among_triples(numbers):
    """Return the number that occurs once while all others occur three times.

    Ask:
        single number ii: every element appears three times except one
        find the number that appears once when all others appear three times
        the only element not occurring three times
        single number among triples

    >>> single_among_triples([2, 2, 3, 2]), single_among_triples([0, 1, 0, 1, 0, 1, -9])
    (3, -9)
    """
    return (3 * sum(set(numbers)) - sum(numbers)) // 2


def max_xor_pair(numbers):
    """Return the largest xor of two numbers.

    Ask:
        maximum xor of two numbers in an array
        largest xor of any pair
        biggest a ^ b in a list
        max xor of two elements

    >>> max_xor_pair([3, 10, 5, 25, 2, 8]), max_xor_pair([7, 7])
    (28, 0)
    """
    return max(a ^ b for a, b in itertools.combinations(numbers, 2))


def fast_power(x, n):
    """Return x to the power n by repeated squaring.

    Ask:
        pow(x, n) fast exponentiation
        power function by repeated squaring
        compute x to the n in logarithmic time
        implement pow without the ** operator, also for negative exponents

    >>> fast_power(2, 10), fast_power(2, -2), fast_power(5, 0)
    (1024, 0.25, 1)
    """
    if n < 0:
        return 1 / fast_power(x, -n)
    result = 1
    while n:
        if n % 2:
            result *= x
        x *= x
        n //= 2
    return result


def divide_by_subtraction(dividend, divisor):
    """Return the quotient of two integers without using division.

    Ask:
        divide two integers without using division
        integer division without the / operator
        divide two integers with repeated subtraction and shifts
        division without multiplication, division or mod

    >>> divide_by_subtraction(10, 3), divide_by_subtraction(7, -3), divide_by_subtraction(0, 5)
    (3, -2, 0)
    >>> divide_by_subtraction(-8, -2), divide_by_subtraction(1, 1)
    (4, 1)
    """
    negative = (dividend < 0) != (divisor < 0)
    rest, divisor = abs(dividend), abs(divisor)
    quotient = 0
    while rest >= divisor:
        shift = 0
        while rest >= divisor << (shift + 1):
            shift += 1
        rest -= divisor << shift
        quotient += 1 << shift
    return -quotient if negative else quotient


def unique_morse_words(words):
    """Return how many different morse codes the words have.

    Ask:
        unique morse code words
        number of different morse representations of a list of words
        count distinct morse transformations
        how many different morse codes do these words give

    >>> unique_morse_words(["gin", "zen", "gig", "msg"]), unique_morse_words([])
    (2, 0)
    """
    codes = (
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- "
        "...- .-- -..- -.-- --.."
    ).split()
    return len({"".join(codes[ord(letter) - ord("a")] for letter in word) for word in words})


def diagonal_order(matrix):
    """Return the elements of a matrix diagonal by diagonal, in zigzag.

    Ask:
        diagonal traverse of a matrix
        zigzag diagonal order of a matrix
        traverse a 2d list diagonally
        matrix elements along the anti-diagonals alternating direction

    >>> diagonal_order([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [1, 2, 4, 7, 5, 3, 6, 8, 9]
    >>> diagonal_order([])
    []
    """
    diagonals = defaultdict(list)
    for row, values in enumerate(matrix):
        for column, value in enumerate(values):
            diagonals[row + column].append(value)
    result = []
    for number, values in diagonals.items():
        result += values if number % 2 else reversed(values)
    return result


def lucky_numbers_in_matrix(matrix):
    """Return the numbers that are the smallest of their row and the largest of their column.

    Ask:
        lucky numbers in a matrix
        elements that are minimum of their row and maximum of their column
        lucky number: row minimum and column maximum
        find row minima that are column maxima

    >>> lucky_numbers_in_matrix([[3, 7, 8], [9, 11, 13], [15, 16, 17]])
    [15]
    >>> lucky_numbers_in_matrix([[1, 2], [2, 1]])
    []
    """
    smallest = {min(row) for row in matrix}
    largest = {max(column) for column in zip(*matrix)}
    return [value for row in matrix for value in row if value in smallest & largest]


def digit_sum_of_power(base, exponent):
    """Return the sum of the digits of a power.

    Ask:
        sum of digits of 2 to the power n
        power digit sum
        digit sum of base ** exponent
        add the digits of a large power

    >>> digit_sum_of_power(2, 15), digit_sum_of_power(10, 50)
    (26, 1)
    """
    return sum(int(digit) for digit in str(base ** exponent))


def add_digit_lists(a, b):
    """Add two numbers given as lists of digits.

    Ask:
        add two big numbers given as lists of digits
        sum of two numbers stored as digit arrays
        add two big numbers digit by digit with carry
        digit list addition

    >>> add_digit_lists([9, 9], [1]), add_digit_lists([0], [0]), add_digit_lists([1, 2], [3, 4])
    ([1, 0, 0], [0], [4, 6])
    """
    result = []
    carry = 0
    for x, y in itertools.zip_longest(reversed(a), reversed(b), fillvalue=0):
        carry, digit = divmod(x + y + carry, 10)
        result.append(digit)
    if carry:
        result.append(carry)
    return result[::-1]


def rolls_until(target=6, sides=6):
    """Roll a die until a number comes up and return all rolls.

    Ask:
        roll a dice until a 6 comes up
        keep rolling a die until six and return the rolls
        how many rolls until a six, with the list of rolls
        simulate rolling until the target number appears

    >>> rolls = rolls_until(6)
    >>> rolls[-1], 6 in rolls[:-1], all(1 <= roll <= 6 for roll in rolls)
    (6, False, True)
    """
    rolls = []
    while not rolls or rolls[-1] != target:
        rolls.append(random.randint(1, sides))
    return rolls


def play_war(first, second, limit=1000):
    """Play the card game war and return the number of the winner, 0 for no winner.

    Ask:
        war card game
        simulate the card game war between two decks
        play war: higher card takes both
        winner of a game of war given two hands

    >>> play_war([5, 6], [2, 3]), play_war([2], [9]), play_war([4], [4])
    (1, 2, 0)
    """
    first, second = deque(first), deque(second)
    table = []
    for _ in range(limit):
        if not first or not second:
            break
        a, b = first.popleft(), second.popleft()
        table += [a, b]
        if a != b:
            (first if a > b else second).extend(table)
            table = []
    if bool(first) == bool(second):
        return 0
    return 1 if first else 2


class Deck:
    """A deck of 52 cards.

    Ask:
        deck of cards class
        class Deck with shuffle and deal
        card deck class that can shuffle and draw
        class Card and Deck
        python class for a deck of playing cards

    >>> deck = Deck()
    >>> len(deck), deck.cards[0], deck.cards[-1]
    (52, '2 of Clubs', 'A of Spades')
    >>> deck.shuffle()
    >>> hand = deck.deal(5)
    >>> len(hand), len(deck), len(set(hand) | set(deck.cards))
    (5, 47, 52)
    >>> deck.deal(48)
    Traceback (most recent call last):
    ValueError: only 47 cards left
    """

    def __init__(self):
        ranks = [*map(str, range(2, 11)), "J", "Q", "K", "A"]
        suits = ["Clubs", "Diamonds", "Hearts", "Spades"]
        self.cards = [f"{rank} of {suit}" for suit in suits for rank in ranks]

    def __len__(self):
        return len(self.cards)

    def shuffle(self):
        random.shuffle(self.cards)

    def deal(self, count=1):
        if count > len(self.cards):
            raise ValueError(f"only {len(self.cards)} cards left")
        return [self.cards.pop() for _ in range(count)]


def best_of_three(rounds):
    """Return the winner of the first two rounds of rock paper scissors won, or None.

    Ask:
        rock paper scissors best of three
        winner of a best of 3 rock paper scissors match
        play rounds of rock paper scissors until someone wins two
        match winner given the moves of both players

    >>> best_of_three([("rock", "scissors"), ("paper", "paper"), ("paper", "rock")])
    1
    >>> best_of_three([("rock", "paper"), ("rock", "paper"), ("rock", "scissors")])
    2
    >>> best_of_three([("rock", "rock")]) is None
    True
    """
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    wins = {1: 0, 2: 0}
    for first, second in rounds:
        if first != second:
            winner = 1 if beats[first] == second else 2
            wins[winner] += 1
            if wins[winner] == 2:
                return winner
    return None


def fire_shot(ships, row, column):
    """Answer a shot in battleship; ships are sets of cells.

    Ask:
        battleship game: hit, miss or sunk
        fire at a cell in battleship
        battleship shot result given the ships as sets of coordinates
        check whether a shot hits or sinks a ship

    >>> ships = [{(0, 0), (0, 1)}, {(3, 3)}]
    >>> [fire_shot(ships, *cell) for cell in [(5, 5), (0, 0), (0, 1), (0, 1), (3, 3)]]
    ['miss', 'hit', 'sunk', 'miss', 'sunk']
    """
    for ship in ships:
        if (row, column) in ship:
            ship.remove((row, column))
            return "hit" if ship else "sunk"
    return "miss"


def drop_piece(board, column, piece):
    """Drop a piece into a connect four board and return its row, None if the column is full.

    Ask:
        connect four drop a piece
        drop a disc into a column of a connect 4 board
        place a piece in the lowest free row of a column
        connect four move

    >>> board = [[None, None], [None, None]]
    >>> drop_piece(board, 0, "X"), drop_piece(board, 0, "O"), drop_piece(board, 0, "X")
    (1, 0, None)
    >>> board
    [['O', None], ['X', None]]
    """
    for row in range(len(board) - 1, -1, -1):
        if board[row][column] is None:
            board[row][column] = piece
            return row
    return None


def bingo_card():
    """Return a random bingo card as five rows with a free centre.

    Ask:
        bingo card generator
        create a random bingo card
        generate a 5x5 bingo board with a free space
        random bingo sheet with columns B I N G O

    >>> card = bingo_card()
    >>> [len(row) for row in card], card[2][2]
    ([5, 5, 5, 5, 5], 'FREE')
    >>> all(1 <= row[0] <= 15 and 61 <= row[4] <= 75 for row in card)
    True
    >>> len({value for row in card for value in row})
    25
    """
    columns = [random.sample(range(first, first + 15), 5) for first in range(1, 76, 15)]
    card = [list(row) for row in zip(*columns)]
    card[2][2] = "FREE"
    return card


def has_bingo(marks):
    """Tell whether a row, column or diagonal of a square is fully marked.

    Ask:
        check for bingo on a card of marks
        is any row, column or diagonal complete
        bingo winner check
        full line in a square grid of booleans

    >>> has_bingo([[1, 0], [0, 1]]), has_bingo([[1, 0], [1, 0]]), has_bingo([[0, 1], [1, 0]])
    (True, True, True)
    >>> has_bingo([[1, 0], [0, 0]]), has_bingo([[0, 0], [1, 1]])
    (False, True)
    """
    n = len(marks)
    lines = [*marks, *zip(*marks)]
    lines.append([marks[i][i] for i in range(n)])
    lines.append([marks[i][n - 1 - i] for i in range(n)])
    return any(all(line) for line in lines)


def yahtzee_score(dice):
    """Return the name of the best Yahtzee combination of five dice.

    Ask:
        yahtzee score category of five dice
        which yahtzee combination is this roll
        classify five dice as yahtzee, full house, straight and so on
        name of the dice poker hand

    >>> [yahtzee_score(dice) for dice in ([3] * 5, [2, 2, 5, 5, 5], [1, 2, 3, 4, 5])]
    ['yahtzee', 'full house', 'large straight']
    >>> [yahtzee_score(dice) for dice in ([4, 4, 4, 2, 1], [1, 2, 4, 6, 6], [2, 3, 4, 5, 5])]
    ['three of a kind', 'chance', 'small straight']
    """
    counts = sorted(Counter(dice).values(), reverse=True)
    values = set(dice)
    if counts[0] == 5:
        return "yahtzee"
    if counts[0] == 4:
        return "four of a kind"
    if counts[:2] == [3, 2]:
        return "full house"
    for length, name in ((5, "large straight"), (4, "small straight")):
        if any(values >= set(range(start, start + length)) for start in range(1, 8 - length)):
            return name
    return "three of a kind" if counts[0] == 3 else "chance"


def lottery_matches(ticket, drawn):
    """Return the numbers of a ticket that were drawn.

    Ask:
        compare a lottery ticket with the winning numbers
        how many lottery numbers match
        matching numbers of a lotto ticket and the draw
        lottery checker
        which of my lottery numbers were drawn

    >>> lottery_matches([5, 1, 9], [9, 2, 5]), lottery_matches([1], [2])
    ([5, 9], [])
    """
    return sorted(set(ticket) & set(drawn))


def draws_until_win(ticket, highest=49, limit=None):
    """Draw lottery numbers until a ticket wins and return the number of draws.

    Ask:
        lottery simulation: how many draws until the ticket wins
        simulate a lottery until you win
        number of weeks until lottery numbers match
        play the lottery until all numbers are right

    >>> draws_until_win([1, 2], highest=2), draws_until_win([99], highest=5, limit=3)
    (1, None)
    >>> draws_until_win([1], highest=3) >= 1
    True
    """
    ticket = set(ticket)
    for draw in itertools.count(1):
        if set(random.sample(range(1, highest + 1), len(ticket))) == ticket:
            return draw
        if draw == limit:
            return None


def script_computer_guesses():
    """Guess the number between 1 and 100 that the user thinks of.

    Ask:
        number guessing where the computer guesses
        computer guesses my number with higher and lower answers
        the program guesses the number the user thinks of
        reverse guess the number game

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["higher", "lower", "correct"]):
    ...     script_computer_guesses()
    Think of a number between 1 and 100.
    I needed 3 guesses.
    """
    low, high = 1, 100
    guesses = 0
    print("Think of a number between 1 and 100.")
    while low <= high:
        guess = (low + high) // 2
        guesses += 1
        answer = input(f"Is it {guess}? (higher/lower/correct) ").strip().lower()
        if answer == "correct":
            print(f"I needed {guesses} guesses.")
            break
        if answer == "higher":
            low = guess + 1
        else:
            high = guess - 1


def script_student_menu():
    """Manage students and their marks with a menu.

    Ask:
        student management system with a menu
        console program to add, list and delete students
        menu driven program for student records
        student records menu loop

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["1", "Ann", "90", "2", "3", "Ann", "2", "4"]):
    ...     script_student_menu()
    1. Add  2. Show  3. Delete  4. Quit
    1. Add  2. Show  3. Delete  4. Quit
    Ann: 90.0
    1. Add  2. Show  3. Delete  4. Quit
    1. Add  2. Show  3. Delete  4. Quit
    No students.
    1. Add  2. Show  3. Delete  4. Quit
    """
    students = {}
    while True:
        print("1. Add  2. Show  3. Delete  4. Quit")
        choice = input("Choice: ")
        if choice == "1":
            name = input("Name: ")
            students[name] = float(input("Mark: "))
        elif choice == "2":
            for name, mark in students.items():
                print(f"{name}: {mark}")
            if not students:
                print("No students.")
        elif choice == "3":
            students.pop(input("Name: "), None)
        elif choice == "4":
            break


def mandelbrot_rows(width=60, height=20, limit=30):
    """Return the Mandelbrot set as rows of characters.

    Ask:
        mandelbrot ascii art
        draw the mandelbrot set with characters
        mandelbrot set in the terminal
        text rendering of the mandelbrot fractal

    >>> rows = mandelbrot_rows(31, 11)
    >>> len(rows), {len(row) for row in rows}, rows[5][20], rows[0][0]
    (11, {31}, '*', ' ')
    """
    rows = []
    for y in range(height):
        row = ""
        for x in range(width):
            c = complex(-2 + 3 * x / (width - 1), -1.2 + 2.4 * y / (height - 1))
            z = 0
            for _ in range(limit):
                z = z * z + c
                if abs(z) > 2:
                    row += " "
                    break
            else:
                row += "*"
        rows.append(row)
    return rows


def life_from_cells(cells):
    """Return the next generation of the game of life, given the set of live cells.

    Ask:
        game of life with a set of live cells
        next generation of live cells on an infinite board
        conway's game of life using a set of coordinates
        sparse game of life step

    >>> sorted(life_from_cells({(0, 1), (1, 1), (2, 1)}))
    [(1, 0), (1, 1), (1, 2)]
    >>> life_from_cells(set())
    set()
    """
    neighbors = Counter(
        (x + dx, y + dy)
        for x, y in cells
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
        if dx or dy
    )
    return {cell for cell, n in neighbors.items() if n == 3 or n == 2 and cell in cells}


def langtons_ant(steps):
    """Return the black cells after some steps of Langton's ant.

    Ask:
        langton's ant simulation
        simulate langton's ant for n steps
        black cells after n moves of langton's ant
        ant on a grid that turns and flips cells

    >>> [len(langtons_ant(steps)) for steps in (0, 1, 2, 3, 4, 5)]
    [0, 1, 2, 3, 4, 3]
    """
    black = set()
    x = y = 0
    dx, dy = 0, 1
    for _ in range(steps):
        if (x, y) in black:
            black.remove((x, y))
            dx, dy = -dy, dx
        else:
            black.add((x, y))
            dx, dy = dy, -dx
        x, y = x + dx, y + dy
    return black


def follow_moves(moves, start=(0, 0)):
    """Return the position after moves given as letters U, D, L and R.

    Ask:
        robot moves: final position after a string of U, D, L, R
        follow a list of directions on a grid
        where does a robot end given its moves
        position after walking up, down, left and right

    >>> follow_moves("UURDL"), follow_moves(""), follow_moves("LL", (5, 5))
    ((0, 1), (0, 0), (3, 5))
    """
    steps = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    x, y = start
    for move in moves:
        dx, dy = steps[move]
        x, y = x + dx, y + dy
    return x, y


def returns_to_origin(moves):
    """Tell whether a robot's moves end where they began.

    Ask:
        robot return to origin
        judge circle: does the robot return to the starting point
        do the moves U D L R cancel out
        check whether a walk ends at the origin

    >>> returns_to_origin("UD"), returns_to_origin("LL"), returns_to_origin("")
    (True, False, True)
    """
    counts = Counter(moves)
    return counts["U"] == counts["D"] and counts["L"] == counts["R"]


def turtle_walk(commands):
    """Return where a robot stands and looks after commands like F3, L and R.

    Ask:
        robot simulator with turn left, turn right and advance
        move a robot with commands forward, left, right
        robot position and heading after a list of instructions
        simulate a rover with L, R and F commands

    >>> turtle_walk(["F2", "R", "F3", "R", "R", "F1", "L"])
    (2, 2, 'S')
    >>> turtle_walk([])
    (0, 0, 'N')
    """
    headings = "NESW"
    steps = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
    x = y = heading = 0
    for command in commands:
        if command == "L":
            heading = (heading - 1) % 4
        elif command == "R":
            heading = (heading + 1) % 4
        else:
            dx, dy = steps[headings[heading]]
            distance = int(command[1:])
            x, y = x + dx * distance, y + dy * distance
    return x, y, headings[heading]


def bubble_sort_steps(numbers):
    """Return the list after every pass of bubble sort.

    Ask:
        bubble sort that records every pass
        list of states after each pass of bubble sort
        show how bubble sort works by returning each step
        intermediate lists of bubble sort

    >>> bubble_sort_steps([3, 2, 1]), bubble_sort_steps([1, 2])
    ([[2, 1, 3], [1, 2, 3]], [])
    """
    numbers = list(numbers)
    steps = []
    for end in range(len(numbers) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if numbers[i] > numbers[i + 1]:
                numbers[i], numbers[i + 1] = numbers[i + 1], numbers[i]
                swapped = True
        if not swapped:
            break
        steps.append(numbers.copy())
    return steps

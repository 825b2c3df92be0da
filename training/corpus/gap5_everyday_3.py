"""Words, cards, dice, boards and leagues: pieces of games and text exercises."""
import random
import re
import string
from collections import Counter


def sort_words_descending(text):
    """Sort the words of a sentence in reverse alphabetical order.

    Ask:
        sort a sentence's words in reverse alphabetical order
        words of a text from z to a
        sort words in descending alphabetical order
        sentence with its words sorted backwards through the alphabet

    >>> sort_words_descending("the Big red cat")
    'the red cat Big'
    >>> sort_words_descending("")
    ''
    """
    return " ".join(sorted(text.split(), key=str.lower, reverse=True))


def is_proper_sentence(text):
    """Tell whether a text starts with a capital letter and ends with a full stop.

    Ask:
        check if string starts with a capital letter and ends with a full stop
        is it a proper sentence: capital first and a period at the end
        sentence begins with uppercase and ends with . ! or ?
        check the capital letter and the final punctuation of a sentence

    >>> is_proper_sentence("Hello there."), is_proper_sentence("Really?")
    (True, True)
    >>> is_proper_sentence("hello."), is_proper_sentence("Hello"), is_proper_sentence("")
    (False, False, False)
    """
    return text[:1].isupper() and text.endswith((".", "!", "?"))


def center_with_dashes(text, width=40):
    """Centre a text in a line of dashes.

    Ask:
        centre text in a line of 40 with dashes
        center a title between dashes
        heading line like ------ Title ------
        pad a string on both sides with - to a width

    >>> center_with_dashes("ab", 6)
    '--ab--'
    >>> len(center_with_dashes("Title"))
    40
    """
    return text.center(width, "-")


def letters_in_both(a, b):
    """Return the letters that appear in both words, sorted and without repetition.

    Ask:
        letters which appear in both words
        common letters of two strings in alphabetical order
        which letters do two words share
        shared characters of word1 and word2 as a string

    >>> letters_in_both("apple", "Plea")
    'aelp'
    >>> letters_in_both("abc", "xyz")
    ''
    """
    return "".join(sorted(set(a.lower()) & set(b.lower())))


def most_common_letter(text):
    """Return the most common letter of a text, the first of the alphabet when tied.

    Ask:
        most common letter in text, ignore spaces and case, ties alphabetical
        which letter occurs most often in a text, not counting spaces
        most frequent letter of a sentence, upper and lower case are the same
        top letter of a string ignoring case, None when there is no letter

    >>> most_common_letter("Bb aA c")
    'a'
    >>> most_common_letter("Hello world")
    'l'
    >>> most_common_letter("12 ") is None
    True
    """
    letters = [char for char in text.lower() if char.isalpha()]
    return max(sorted(set(letters)), key=letters.count, default=None)


def shift_by_position(text):
    """Shift each letter by its position in the text, the first by 0.

    Ask:
        encrypt by shifting each letter by its position
        progressive caesar cipher: letter at index i moves i places
        shift every character by its index in the string
        cipher where the shift grows with each letter

    >>> shift_by_position("aaa")
    'abc'
    >>> shift_by_position("Zz z")
    'Za c'
    """
    result = ""
    for index, char in enumerate(text):
        if char in string.ascii_letters:
            base = ord("A") if char.isupper() else ord("a")
            char = chr((ord(char) - base + index) % 26 + base)
        result += char
    return result


def is_full_house(dice):
    """Tell whether five dice are a full house.

    Ask:
        yahtzee: is it a full house
        full house check: three of one number and two of another
        do the five dice show a triple and a pair
        is a hand of 5 values a full house

    >>> is_full_house([2, 3, 2, 3, 3]), is_full_house([1, 1, 1, 1, 2])
    (True, False)
    >>> is_full_house([5, 5, 5, 5, 5]), is_full_house([])
    (False, False)
    """
    return sorted(Counter(dice).values()) == [2, 3]


def upper_section_score(dice, number):
    """Return the score of dice for a number of the upper section of yahtzee.

    Ask:
        yahtzee score upper section
        yahtzee: score for ones, twos, threes and so on
        sum of all dice that show a certain number
        points for the sixes in five dice

    >>> upper_section_score([6, 6, 1, 2, 6], 6)
    18
    >>> upper_section_score([1, 2], 5)
    0
    """
    return dice.count(number) * number


def has_flush(cards):
    """Tell whether all cards have the same suit, the last character of a card.

    Ask:
        poker: has flush
        are all cards of a hand the same suit
        is it a flush, cards like 10H and KH
        check a poker hand for a flush only
        hand is flush
        is a poker hand a flush

    >>> has_flush(["2H", "10H", "KH"]), has_flush(["2H", "2S"])
    (True, False)
    """
    return len({card[-1] for card in cards}) == 1


def is_straight(ranks):
    """Tell whether card values are consecutive in any order.

    Ask:
        poker: has straight
        do the card values form a straight
        are the numbers consecutive without duplicates in any order
        five cards in a row check

    >>> is_straight([4, 6, 5, 8, 7]), is_straight([4, 5, 6, 7, 9]), is_straight([4, 4, 5, 6, 7])
    (True, False, False)
    """
    ordered = sorted(ranks)
    return ordered == list(range(ordered[0], ordered[0] + len(ordered)))


def card_value(card):
    """Return the value of a card such as 10H, K♠ or AS: 2 to 10, J 11, Q 12, K 13, A 14.

    Ask:
        card value from a string like "10H"
        numeric rank of a playing card, jack 11, queen 12, king 13, ace 14
        value of a card given as text such as KS
        turn a playing card code into its number

    >>> card_value("10H"), card_value("2D"), card_value("AS"), card_value("JC")
    (10, 2, 14, 11)
    """
    rank = card[:-1].upper()
    faces = {"J": 11, "Q": 12, "K": 13, "A": 14}
    return faces[rank] if rank in faces else int(rank)


def higher_card(card1, card2):
    """Return the card with the higher rank, or None if they are equal.

    Ask:
        which of two playing cards is higher
        compare two cards by rank, None for a tie
        war card game: who wins the round
        higher card of two ranks like 9 and K

    >>> higher_card("9", "K"), higher_card("10", "2")
    ('K', '10')
    >>> higher_card("A", "A") is None
    True
    """
    order = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
    if card1 == card2:
        return None
    return max(card1, card2, key=order.index)


def tennis_score(points1, points2):
    """Return the score of a tennis game for the points of both players.

    Ask:
        tennis score from points
        tennis game score: love, 15, 30, 40, deuce, advantage
        tennis kata
        current score of a tennis game as text for two point counts

    >>> tennis_score(0, 0), tennis_score(2, 1), tennis_score(3, 3), tennis_score(4, 3)
    ('Love-Love', '30-15', 'Deuce', 'Advantage player 1')
    >>> tennis_score(4, 0), tennis_score(4, 6), tennis_score(3, 2)
    ('Game player 1', 'Game player 2', '40-30')
    """
    if min(points1, points2) >= 3 and points1 == points2:
        return "Deuce"
    if max(points1, points2) >= 4:
        leader = 1 if points1 > points2 else 2
        won = abs(points1 - points2) >= 2
        return f"{'Game' if won else 'Advantage'} player {leader}"
    names = ["Love", "15", "30", "40"]
    return f"{names[points1]}-{names[points2]}"


def darts_remaining(scores, start=501):
    """Return what is left in a darts game, ignoring throws that go bust.

    Ask:
        darts score checkout from 501
        darts: points left from 501 after a list of throws
        countdown darts score, a throw below zero does not count
        remaining score in a 501 game

    >>> darts_remaining([180, 60])
    261
    >>> darts_remaining([60, 50, 40], start=100)
    0
    >>> darts_remaining([])
    501
    """
    remaining = start
    for score in scores:
        if score <= remaining:
            remaining -= score
    return remaining


def empty_cells(board):
    """Return the (row, column) of each empty cell of a board.

    Ask:
        tic tac toe: list empty cells
        free squares of a noughts and crosses board
        available moves on a tic-tac-toe grid as row, column tuples
        positions of all blank cells in a board of " "

    >>> empty_cells([["X", " "], [" ", "O"]])
    [(0, 1), (1, 0)]
    >>> empty_cells(["XO", "OX"])
    []
    """
    return [
        (i, j)
        for i, row in enumerate(board)
        for j, cell in enumerate(row)
        if cell == " "
    ]


def is_board_full(board):
    """Tell whether a board has no empty cell.

    Ask:
        tic tac toe: is the board full
        no empty squares left on the board
        is a tic tac toe game a draw because all cells are taken
        check that a grid has no " " left

    >>> is_board_full([["X", "O"], ["O", "X"]]), is_board_full([["X", " "], ["O", "X"]])
    (True, False)
    """
    return all(cell != " " for row in board for cell in row)


def make_move(board, row, column, player):
    """Put a player's mark on an empty cell and return whether it was possible.

    Ask:
        tic tac toe: place a mark if the cell is free
        make a move on a board, False if the square is taken
        noughts and crosses move with row, column and player
        set a cell of the board only when it is empty

    >>> board = [[" ", "X"]]
    >>> make_move(board, 0, 0, "O"), make_move(board, 0, 1, "O"), board
    (True, False, [['O', 'X']])
    """
    if board[row][column] != " ":
        return False
    board[row][column] = player
    return True


def create_board(rows=3, columns=3, fill=" "):
    """Return a new board as a list of rows.

    Ask:
        create an empty tic tac toe board
        make a blank game board with rows and columns
        new grid filled with a character, rows must be independent
        empty 3x3 board as a list of lists

    >>> board = create_board(2, 3, ".")
    >>> board[0][0] = "X"
    >>> board
    [['X', '.', '.'], ['.', '.', '.']]
    """
    return [[fill] * columns for _ in range(rows)]


def roll_doubles():
    """Roll two dice and return both and whether they are a double.

    Ask:
        monopoly dice doubles
        roll two dice and tell if it is a double
        throw a pair of dice, return die1, die2 and is it a pair
        two dice, check whether both show the same number

    >>> first, second, double = roll_doubles()
    >>> 1 <= first <= 6, 1 <= second <= 6, double == (first == second)
    (True, True, True)
    """
    first, second = random.randint(1, 6), random.randint(1, 6)
    return first, second, first == second


def is_word_guessed(word, guessed):
    """Tell whether all letters of a word have been guessed.

    Ask:
        hangman: has the player won
        have all letters of the secret word been guessed
        is the hangman word complete
        check if every letter of a word is in the guessed letters

    >>> is_word_guessed("hello", "oleh"), is_word_guessed("hello", ["h", "e"])
    (True, False)
    """
    return all(letter in guessed for letter in word)


def letter_places(word, letter):
    """Return the positions of a letter in a word, in either case.

    Ask:
        hangman guess returns positions of letter
        at which indexes does a letter occur in a word
        list of positions of a guessed letter
        where is the letter in the secret word

    >>> letter_places("Banana", "A")
    [1, 3, 5]
    >>> letter_places("cat", "z")
    []
    """
    return [i for i, char in enumerate(word.lower()) if char == letter.lower()]


def differ_by_one_letter(a, b):
    """Tell whether two words of equal length differ in exactly one letter.

    Ask:
        ladder word differs by one letter
        do two words differ by exactly one letter
        word ladder step valid
        is cat one letter away from cot
        check if two strings differ by exactly one character

    >>> differ_by_one_letter("cat", "cot"), differ_by_one_letter("cat", "dog")
    (True, False)
    >>> differ_by_one_letter("cat", "cat"), differ_by_one_letter("cat", "cart")
    (False, False)
    """
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b)) == 1


def dice_sum_probability(total, sides=6):
    """Return the probability that two dice add up to a total.

    Ask:
        probability that sum of two dice is n
        chance of rolling a given total with 2 dice
        exact probability of a sum of two fair dice
        how likely is a 7 with two dice

    >>> round(dice_sum_probability(7), 4)
    0.1667
    >>> dice_sum_probability(1), dice_sum_probability(13)
    (0.0, 0.0)
    """
    faces = range(1, sides + 1)
    ways = sum(a + b == total for a in faces for b in faces)
    return ways / sides ** 2


def expected_value_of(probabilities):
    """Return the expected value of a dict of outcome and probability.

    Ask:
        expected value from dict of outcome probability
        expectation of a distribution given as {value: probability}
        mean of a random variable from a dictionary of probabilities
        weighted sum of outcomes with their probabilities in a dict

    >>> expected_value_of({0: 0.5, 10: 0.5})
    5.0
    >>> expected_value_of({})
    0
    """
    return sum(outcome * chance for outcome, chance in probabilities.items())


def league_table(results):
    """Return the points of each team from results (home, away, goals, goals), best first.

    Ask:
        league table points from results
        football table from match results with 3 points for a win
        make a soccer league table as a list of team and points
        count league points of all teams from (home, away, home goals, away goals)

    >>> league_table([("A", "B", 2, 1), ("B", "C", 0, 0)])
    [('A', 3), ('B', 1), ('C', 1)]
    >>> league_table([("A", "B", 0, 2)])
    [('B', 3), ('A', 0)]
    """
    points = {}
    for home, away, home_goals, away_goals in results:
        points.setdefault(home, 0)
        points.setdefault(away, 0)
        if home_goals == away_goals:
            points[home] += 1
            points[away] += 1
        else:
            points[home if home_goals > away_goals else away] += 3
    return sorted(points.items(), key=lambda item: (-item[1], item[0]))


def points_of_results(results):
    """Return the league points of a string or list of W, D and L.

    Ask:
        win loss draw points 3 1 0
        points for a string of results like WWDL
        add 3 for each W, 1 for each D and 0 for L
        team points from a list of wins, draws and losses letters

    >>> points_of_results("WWDL"), points_of_results(["D", "L"]), points_of_results("")
    (7, 1, 0)
    """
    return sum({"W": 3, "D": 1, "L": 0}[result] for result in results)


def goal_difference(matches):
    """Return goals for minus goals against of a list of (for, against).

    Ask:
        goal difference
        goals scored minus goals conceded over all matches
        goal difference from a list of scores like (2, 1)
        net goals of a team from tuples of scored and conceded

    >>> goal_difference([(2, 1), (0, 3)])
    -2
    >>> goal_difference([])
    0
    """
    return sum(scored - conceded for scored, conceded in matches)


def top_scores(scores, n=5):
    """Return the n best (name, score) pairs of a dict, best first.

    Ask:
        high score table top 5
        five best players from a dict of scores
        top five scores with names, highest first, ties by name
        leaderboard list from name to score dictionary

    >>> top_scores({"Al": 3, "Cy": 9, "Bo": 9}, 2)
    [('Bo', 9), ('Cy', 9)]
    >>> top_scores({})
    []
    """
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:n]


def sort_by_age_then_name(people):
    """Return dicts of people sorted by age and then by name.

    Ask:
        sort a list of dicts by age then name
        sort people dictionaries by age, equal ages by name
        order a list of dicts with the keys age and name by both
        people sorted by two keys: age first, then name

    >>> people = [{"name": "B", "age": 9}, {"name": "A", "age": 9}, {"name": "C", "age": 1}]
    >>> [person["name"] for person in sort_by_age_then_name(people)]
    ['C', 'A', 'B']
    """
    return sorted(people, key=lambda person: (person["age"], person["name"]))


def people_per_city(people):
    """Return how many people live in each city.

    Ask:
        count people per city
        number of persons by city from a list of dicts
        dict of city -> how many people
        tally the city key of a list of person dictionaries

    >>> people_per_city([{"city": "Rome"}, {"city": "Oslo"}, {"city": "Rome"}])
    {'Rome': 2, 'Oslo': 1}
    >>> people_per_city([])
    {}
    """
    counts = {}
    for person in people:
        counts[person["city"]] = counts.get(person["city"], 0) + 1
    return counts


def sell_item(stock, item, quantity):
    """Reduce the stock of an item, raise ValueError if there is not enough.

    Ask:
        stock: reduce quantity after sale, error when not enough
        sell an item from an inventory dict
        take quantity out of a stock dictionary or raise an error
        update the inventory when something is sold

    >>> sell_item({"pen": 5}, "pen", 5)
    {'pen': 0}
    >>> sell_item({"pen": 5}, "cup", 1)
    Traceback (most recent call last):
    ValueError: not enough cup in stock
    """
    if stock.get(item, 0) < quantity:
        raise ValueError(f"not enough {item} in stock")
    stock[item] -= quantity
    return stock


def keys_above(mapping, threshold):
    """Return the keys whose value is above a threshold.

    Ask:
        keys with value above threshold
        which keys of a dict have a value greater than x
        names with a score over a limit, as a list
        list the dictionary keys whose values exceed n

    >>> keys_above({"a": 1, "b": 5, "c": 3}, 3)
    ['b']
    >>> keys_above({}, 0)
    []
    """
    return [key for key, value in mapping.items() if value > threshold]


def most_common_dict_value(mapping):
    """Return the most common value of a dictionary, or None.

    Ask:
        most common value in a dict
        which value occurs most often in a dictionary
        most frequent of the dict values
        mode of dictionary values

    >>> most_common_dict_value({"a": 1, "b": 2, "c": 2})
    2
    >>> most_common_dict_value({}) is None
    True
    """
    counts = Counter(mapping.values())
    return counts.most_common(1)[0][0] if counts else None


def count_in_lists(mapping):
    """Return the length of the list of each key.

    Ask:
        count values in dict of lists
        number of items under each key of a dict of lists
        dict with the length of every list value
        how many entries does each key have in a dictionary of lists

    >>> count_in_lists({"a": [1, 2], "b": []})
    {'a': 2, 'b': 0}
    """
    return {key: len(values) for key, values in mapping.items()}


def double_letter_score(word, doubled=()):
    """Return the scrabble score of a word with double letter squares at positions.

    Ask:
        scrabble score of a word with double letters
        scrabble points with double letter squares
        score a scrabble word where some positions count twice
        scrabble word value with bonus positions

    >>> double_letter_score("quiz"), double_letter_score("quiz", [0, 3])
    (22, 42)
    >>> double_letter_score("")
    0
    """
    points = {1: "aeilnorstu", 2: "dg", 3: "bcmp", 4: "fhvwy", 5: "k", 8: "jx", 10: "qz"}
    values = {letter: value for value, letters in points.items() for letter in letters}
    return sum(
        values.get(letter, 0) * (2 if index in doubled else 1)
        for index, letter in enumerate(word.lower())
    )


def is_valid_group(numbers):
    """Tell whether a row, column or box of a sudoku is complete.

    Ask:
        sudoku row column box valid
        check that a sudoku row contains 1 to 9 exactly once
        is a list of nine numbers a valid sudoku group
        does a row have every digit from one to nine
        validate a sudoku row
        check if a row of a sudoku is valid

    >>> is_valid_group([5, 3, 4, 6, 7, 8, 9, 1, 2]), is_valid_group([1] * 9)
    (True, False)
    >>> is_valid_group([1, 2, 3])
    False
    """
    return sorted(numbers) == list(range(1, 10))


def words_only(text):
    """Return the words of a text in lower case without punctuation.

    Ask:
        split a sentence into lowercase words without punctuation
        list of words, no commas or full stops, apostrophes stay
        tokenise a text into words
        clean words of a paragraph as a list

    >>> words_only("Don't stop, Ann!")
    ["don't", 'stop', 'ann']
    >>> words_only("...")
    []
    """
    return re.findall(r"[\w']+", text.lower())

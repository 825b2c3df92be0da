"""Games and puzzles: tic tac toe, hangman, dice, cards, guessing, mastermind and minesweeper."""
import random
from collections import Counter


def rock_paper_scissors(first, second):
    """Return which player wins: 1, 2, or 0 for a draw.

    Ask:
        rock paper scissors between two choices
        decide who wins rock paper scissors
        rock paper scissors for two players, 0 for a draw
        function that takes two choices and returns the winning player

    >>> rock_paper_scissors("rock", "scissors"), rock_paper_scissors("rock", "paper")
    (1, 2)
    >>> rock_paper_scissors("paper", "paper"), rock_paper_scissors("scissors", "paper")
    (0, 1)
    """
    if first == second:
        return 0
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    return 1 if beats[first] == second else 2


def play_rock_paper_scissors():
    """Play one round of rock paper scissors against the computer.

    Ask:
        rock paper scissors game against the computer
        play rock paper scissors in the terminal
        console game of rock, paper, scissors with input
        let the user play rock paper scissors
        stone paper scissors game

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", return_value="Rock"), patch("random.choice") as choice:
    ...     choice.return_value = "paper"
    ...     play_rock_paper_scissors()
    Computer: paper
    You lose!
    >>> with patch("builtins.input", return_value="rock"), patch("random.choice") as choice:
    ...     choice.return_value = "rock"
    ...     play_rock_paper_scissors()
    Computer: rock
    Draw!
    >>> with patch("builtins.input", return_value="x"):
    ...     play_rock_paper_scissors()
    Unknown choice
    """
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    player = input("rock, paper or scissors? ").strip().lower()
    if player not in beats:
        print("Unknown choice")
        return
    computer = random.choice(list(beats))
    print(f"Computer: {computer}")
    if player == computer:
        print("Draw!")
    elif beats[player] == computer:
        print("You win!")
    else:
        print("You lose!")


def guess_the_number(low=1, high=100):
    """Let the user guess a random number and return the number of guesses.

    Ask:
        guess the number game
        number guessing game with too high and too low hints
        let the user guess a random number between 1 and 100
        write a guessing game that counts the attempts

    >>> from unittest.mock import patch
    >>> answers = ["5", "9", "7"]
    >>> with patch("random.randint", return_value=7), patch("builtins.input", side_effect=answers):
    ...     guess_the_number()
    Too low
    Too high
    Correct!
    3
    """
    secret = random.randint(low, high)
    attempts = 0
    while True:
        guess = int(input(f"Guess a number from {low} to {high}: "))
        attempts += 1
        if guess < secret:
            print("Too low")
        elif guess > secret:
            print("Too high")
        else:
            print("Correct!")
            return attempts


def play_hangman(word, tries=6):
    """Let the user guess the letters of a word; tell whether it was found.

    Ask:
        hangman game
        play hangman in the terminal
        guess a word letter by letter with a limited number of wrong tries
        console hangman for a given word

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["a", "b", "x", "c"]):
    ...     play_hangman("abc", tries=2)
    ___
    a__
    ab_
    ab_
    True
    >>> with patch("builtins.input", side_effect=["x"]):
    ...     play_hangman("A", tries=1)
    _
    False
    """
    word = word.lower()
    guessed = set()
    while tries > 0:
        print("".join(letter if letter in guessed else "_" for letter in word))
        letter = input("Letter: ").lower()
        guessed.add(letter)
        if letter not in word:
            tries -= 1
        if set(word) <= guessed:
            return True
    return False


def mask_word(word, guessed):
    """Return a word with the letters that are not guessed hidden.

    Ask:
        show a hangman word with hidden letters
        replace letters that were not guessed by underscores
        masked word for hangman
        display guessed letters and blanks
        hangman display word with guessed letters
        show the word in hangman with the letters guessed so far

    >>> mask_word("apple", {"p", "e"}), mask_word("ab", set())
    ('_ p p _ e', '_ _')
    """
    return " ".join(letter if letter in guessed else "_" for letter in word)


def tic_tac_toe_winner(board):
    """Return the winner of a tic-tac-toe board, or None.

    Ask:
        tic tac toe winner
        check who won tic-tac-toe
        find the winner on a 3x3 board of X and O
        has somebody three in a row, column or diagonal

    >>> tic_tac_toe_winner(["XXX", "OO ", "   "]), tic_tac_toe_winner(["XO ", "XO ", " O "])
    ('X', 'O')
    >>> tic_tac_toe_winner(["O  ", " O ", "  O"]), tic_tac_toe_winner(["X O", " O ", "O X"])
    ('O', 'O')
    >>> tic_tac_toe_winner(["   ", "   ", "   "])
    """
    lines = [list(row) for row in board]
    lines += [list(column) for column in zip(*board)]
    lines.append([board[i][i] for i in range(3)])
    lines.append([board[i][2 - i] for i in range(3)])
    for first, second, third in lines:
        if first == second == third and first != " ":
            return first
    return None


def print_board(board):
    """Print a tic-tac-toe board.

    Ask:
        print a tic tac toe board
        draw a 3x3 board with lines between the cells
        show the tic-tac-toe grid in the terminal
        display a game board of X and O

    >>> print_board([["X", "O", "X"], ["O", "X", "O"], ["X", "X", "O"]])
    X | O | X
    ---------
    O | X | O
    ---------
    X | X | O
    """
    print("\n---------\n".join(" | ".join(row) for row in board))


class TicTacToe:
    """Play tic-tac-toe on fields 0 to 8.

    Ask:
        tic tac toe class
        TicTacToe game class with move and winner
        two player tic-tac-toe as a class
        noughts and crosses class
        tic tac toe game board class with check for winner
        tic tac toe class with make_move and winner

    >>> game = TicTacToe()
    >>> [game.move(field) for field in (0, 3, 1, 4, 2)]
    [None, None, None, None, 'X']
    >>> game.move(0)
    Traceback (most recent call last):
    ValueError: field 0 is taken
    """

    LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

    def __init__(self):
        self.board = [" "] * 9
        self.player = "X"

    def move(self, field):
        if self.board[field] != " ":
            raise ValueError(f"field {field} is taken")
        self.board[field] = self.player
        self.player = "O" if self.player == "X" else "X"
        return self.winner()

    def winner(self):
        for a, b, c in self.LINES:
            if self.board[a] == self.board[b] == self.board[c] != " ":
                return self.board[a]
        return None


def best_move(board, player):
    """Return the best field (0 to 8) for a tic-tac-toe player, by minimax.

    Ask:
        unbeatable tic tac toe with minimax
        minimax algorithm for tic-tac-toe
        best move for a player on a tic-tac-toe board
        tic tac toe ai

    >>> best_move(list("XX OO    "), "X"), best_move(list("X   O  OX"), "X")
    (2, 1)
    >>> best_move(list("XXOOOX   "), "X")
    6
    """
    lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

    def score(turn):
        other = "O" if turn == "X" else "X"
        if any(all(board[field] == other for field in line) for line in lines):
            return -1, None
        free = [field for field in range(9) if board[field] == " "]
        best = (-2, None) if free else (0, None)
        for field in free:
            board[field] = turn
            value = -score(other)[0]
            board[field] = " "
            if value > best[0]:
                best = (value, field)
        return best
    return score(player)[1]


def connect_four_winner(board):
    """Return the winner of a Connect Four board, or None.

    Ask:
        connect four winner
        check for four in a row on a board
        who won connect 4
        four equal pieces in a row, column or diagonal

    >>> connect_four_winner(["....", "....", "....", "RRRR"]), connect_four_winner(["Y..", ".Y."])
    ('R', None)
    >>> (connect_four_winner(["Y...", "RY..", "RRY.", "RYRY"]),
    ...  connect_four_winner(["Y", "Y", "Y", "Y"]))
    ('Y', 'Y')
    """
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            piece = board[row][column]
            if piece == ".":
                continue
            for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1)):
                cells = [(row + i * dr, column + i * dc) for i in range(4)]
                if all(r < rows and 0 <= c < columns and board[r][c] == piece for r, c in cells):
                    return piece
    return None


def mastermind_score(secret, guess):
    """Return how many pegs are right, and how many are in the wrong place.

    Ask:
        mastermind score
        bulls and cows
        compare a guess with a secret code: exact and misplaced
        number of correct and misplaced colours in mastermind
        mastermind hints
        mastermind feedback for a guess

    >>> (mastermind_score("rgby", "rbgg"), mastermind_score("1234", "4321"),
    ...  mastermind_score("aa", "aa"))
    ((1, 2), (0, 4), (2, 0))
    >>> mastermind_score("1122", "2211"), mastermind_score("12", "33")
    ((0, 4), (0, 0))
    """
    exact = sum(a == b for a, b in zip(secret, guess))
    common = (Counter(secret) & Counter(guess)).total()
    return exact, common - exact


def wordle_feedback(secret, guess):
    """Return G, Y or - for each letter of a Wordle guess.

    Ask:
        wordle feedback
        colour the letters of a wordle guess
        green, yellow and grey letters for a guess
        compare a word guess with the secret word like wordle

    >>> (wordle_feedback("crane", "crate"), wordle_feedback("abbey", "babes"),
    ...  wordle_feedback("ab", "bb"))
    ('GGG-G', 'YYGG-', '-G')
    """
    rest = Counter(s for s, g in zip(secret, guess) if s != g)
    marks = []
    for s, g in zip(secret, guess):
        if s == g:
            marks.append("G")
        elif rest[g] > 0:
            marks.append("Y")
            rest[g] -= 1
        else:
            marks.append("-")
    return "".join(marks)


def blackjack_value(cards):
    """Return the blackjack value of cards such as 'A', '10' and 'K'.

    Ask:
        blackjack hand value
        value of a hand in blackjack with aces as 1 or 11
        score of blackjack cards
        count a blackjack hand

    >>> (blackjack_value(["A", "K"]), blackjack_value(["A", "A", "9"]),
    ...  blackjack_value(["10", "5", "J"]))
    (21, 21, 25)
    >>> blackjack_value([]), blackjack_value(["A", "5", "10"])
    (0, 16)
    """
    total = 0
    for card in cards:
        if card == "A":
            total += 11
        elif card in ("J", "Q", "K"):
            total += 10
        else:
            total += int(card)
    for _ in range(cards.count("A")):
        if total > 21:
            total -= 10
    return total


def poker_hand(cards):
    """Return the name of a poker hand of five cards such as 'AS' or '10H'.

    Ask:
        name of a poker hand
        rank a five card poker hand
        recognise pair, straight, flush and full house
        which poker hand do these cards make
        hand of cards poker score

    >>> hands = "10S JS QS KS AS", "2H 2D 2S 9C 9D", "2H 3D 4S 5C 6D"
    >>> [poker_hand(hand.split()) for hand in hands]
    ['straight flush', 'full house', 'straight']
    >>> hands = "2H 7H 9H JH KH", "2H 2D 9S 9C 4D", "2H 4D 6S 8C 10D"
    >>> [poker_hand(hand.split()) for hand in hands]
    ['flush', 'two pairs', 'high card']
    >>> hands = "AH 2D 3S 4C 5D", "7H 7D 7S 7C 4D", "7H 7D 7S 2C 4D", "7H 7D 3S 2C 4D"
    >>> [poker_hand(hand.split()) for hand in hands]
    ['straight', 'four of a kind', 'three of a kind', 'pair']
    """
    order = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
    ranks = sorted(order.index(card[:-1]) for card in cards)
    flush = len({card[-1] for card in cards}) == 1
    straight = ranks == list(range(ranks[0], ranks[0] + 5)) or ranks == [0, 1, 2, 3, 12]
    counts = sorted(Counter(ranks).values(), reverse=True)
    if straight and flush:
        return "straight flush"
    if counts[0] == 4:
        return "four of a kind"
    if counts[:2] == [3, 2]:
        return "full house"
    if flush:
        return "flush"
    if straight:
        return "straight"
    if counts[0] == 3:
        return "three of a kind"
    if counts[:2] == [2, 2]:
        return "two pairs"
    return "pair" if counts[0] == 2 else "high card"


def shuffle_deck():
    """Return the 52 cards in random order.

    Ask:
        shuffled deck of cards
        create and shuffle a deck of 52 cards
        random order of playing cards
        make a deck of cards and shuffle it

    >>> deck = shuffle_deck()
    >>> len(deck), len(set(deck)), "10♠" in deck
    (52, 52, True)
    """
    ranks = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
    deck = [rank + suit for suit in "♣♦♥♠" for rank in ranks]
    random.shuffle(deck)
    return deck


def deal_hands(deck, players, count):
    """Return the cards that each player gets, dealt in turn.

    Ask:
        deal cards round the table to several players
        give each player n cards in turn
        distribute a deck to several hands
        deal hands from a deck of cards

    >>> deal_hands(list("abcdefg"), 2, 3), deal_hands(list("ab"), 1, 0)
    ([['a', 'c', 'e'], ['b', 'd', 'f']], [[]])
    """
    dealt = deck[:players * count]
    return [dealt[player::players] for player in range(players)]


def minesweeper_counts(field):
    """Return a minefield with the number of neighbouring mines in each free cell.

    Ask:
        minesweeper numbers
        count the mines around every cell
        fill in the numbers of a minesweeper field with * as mines
        minesweeper board with adjacent mine counts

    >>> minesweeper_counts(["*..", "...", "..*"])
    ['*10', '121', '01*']
    >>> minesweeper_counts([]), minesweeper_counts(["."])
    ([], ['0'])
    """
    def mines_around(row, column):
        return sum(field[r][c] == "*"
                   for r in range(max(row - 1, 0), min(row + 2, len(field)))
                   for c in range(max(column - 1, 0), min(column + 2, len(field[0]))))
    return ["".join("*" if cell == "*" else str(mines_around(r, c)) for c, cell in enumerate(row))
            for r, row in enumerate(field)]


def place_mines(rows, columns, mines):
    """Return a random minefield.

    Ask:
        random minesweeper field
        place n mines at random on a grid
        generate a minefield with * for mines
        create a minesweeper board

    >>> field = place_mines(4, 5, 6)
    >>> len(field), {len(row) for row in field}, "".join(field).count("*")
    (4, {5}, 6)
    """
    chosen = set(random.sample(range(rows * columns), mines))
    cells = ["*" if i in chosen else "." for i in range(rows * columns)]
    return ["".join(cells[start:start + columns]) for start in range(0, rows * columns, columns)]


def is_valid_sudoku(board):
    """Tell whether no digit of a sudoku repeats; 0 is empty.

    Ask:
        check whether a sudoku is valid
        valid sudoku board
        does a 9x9 sudoku contain repeated digits in rows, columns or boxes
        sudoku checker

    >>> board = [[0] * 9 for _ in range(9)]
    >>> board[0][0] = board[4][4] = 5
    >>> is_valid_sudoku(board)
    True
    >>> board[1][1] = 5; is_valid_sudoku(board)
    False
    >>> board[1][1] = 0; board[0][8] = 5; is_valid_sudoku(board)
    False
    >>> board[0][8] = 0; board[8][0] = 5; is_valid_sudoku(board)
    False
    """
    groups = [list(row) for row in board]
    groups += [list(column) for column in zip(*board)]
    groups += [[board[r][c] for r in range(top, top + 3) for c in range(left, left + 3)]
               for top in (0, 3, 6) for left in (0, 3, 6)]
    for group in groups:
        digits = [digit for digit in group if digit != 0]
        if len(digits) != len(set(digits)):
            return False
    return True


def make_magic_square(n):
    """Return a magic square of odd size.

    Ask:
        generate a magic square of odd size
        siamese method for magic squares
        build an n by n magic square for odd n
        create a magic square

    >>> make_magic_square(3), make_magic_square(1)
    ([[8, 1, 6], [3, 5, 7], [4, 9, 2]], [[1]])
    """
    square = [[0] * n for _ in range(n)]
    row, column = 0, n // 2
    for number in range(1, n * n + 1):
        square[row][column] = number
        up, right = (row - 1) % n, (column + 1) % n
        if square[up][right]:
            row = (row + 1) % n
        else:
            row, column = up, right
    return square


def fizz_buzz_game(player, number):
    """Tell whether a player's answer in FizzBuzz is right.

    Ask:
        check an answer in the fizzbuzz game
        is the player's fizz buzz answer for a number correct
        fizzbuzz answer checker
        verify what a player says in fizz buzz

    >>> fizz_buzz_game("Fizz", 9), fizz_buzz_game("buzz", 10), fizz_buzz_game("FizzBuzz", 15)
    (True, True, True)
    >>> fizz_buzz_game("7", 7), fizz_buzz_game("Fizz", 10)
    (True, False)
    """
    expected = "fizz" * (number % 3 == 0) + "buzz" * (number % 5 == 0) or str(number)
    return player.strip().lower() == expected


def bowling_score(rolls):
    """Return the score of a game of ten-pin bowling.

    Ask:
        bowling score
        compute the score of a bowling game from the rolls
        ten pin bowling with strikes and spares
        bowling kata

    >>> bowling_score([10] * 12), bowling_score([0] * 20), bowling_score([5, 5, 3] + [0] * 17)
    (300, 0, 16)
    >>> bowling_score([10, 3, 4] + [0] * 16)
    24
    """
    score = roll = 0
    for _ in range(10):
        if rolls[roll] == 10:
            score += sum(rolls[roll:roll + 3])
            roll += 1
        elif rolls[roll] + rolls[roll + 1] == 10:
            score += sum(rolls[roll:roll + 3])
            roll += 2
        else:
            score += rolls[roll] + rolls[roll + 1]
            roll += 2
    return score


def scrabble_score(word):
    """Return the value of a word in English Scrabble.

    Ask:
        scrabble score of a word
        value of a word in scrabble
        add up the scrabble letter points
        how many points does a word give in scrabble

    >>> scrabble_score("quiz"), scrabble_score("Hello"), scrabble_score("")
    (22, 8, 0)
    """
    points = {1: "aeilnorstu", 2: "dg", 3: "bcmp", 4: "fhvwy", 5: "k", 8: "jx", 10: "qz"}
    values = {letter: value for value, letters in points.items() for letter in letters}
    return sum(values.get(letter, 0) for letter in word.lower())


def run_quiz(questions):
    """Ask the questions of a quiz and print the score.

    Ask:
        quiz game with questions and answers
        ask the user quiz questions from a dictionary and count correct answers
        simple trivia quiz in the terminal
        multiple questions quiz that prints the score

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=[" Paris ", "5"]):
    ...     run_quiz({"Capital of France?": "paris", "2 + 2?": "4"})
    Correct!
    Wrong, it is 4
    Score: 1/2
    """
    score = 0
    for question, answer in questions.items():
        if input(f"{question} ").strip().lower() == answer.lower():
            print("Correct!")
            score += 1
        else:
            print(f"Wrong, it is {answer}")
    print(f"Score: {score}/{len(questions)}")


def slide_row_2048(row):
    """Return a row of the game 2048 after moving to the left.

    Ask:
        2048 move a row to the left
        merge equal neighbours in a row of 2048
        slide and merge tiles of the game 2048
        2048 row merge

    >>> slide_row_2048([2, 0, 2, 4]), slide_row_2048([2, 2, 2, 2]), slide_row_2048([4, 4, 8, 0])
    ([4, 4, 0, 0], [4, 4, 0, 0], [8, 8, 0, 0])
    >>> slide_row_2048([0, 0, 0]), slide_row_2048([2, 2, 2])
    ([0, 0, 0], [4, 2, 0])
    """
    merged = []
    can_merge = False
    for tile in row:
        if tile == 0:
            continue
        if can_merge and merged[-1] == tile:
            merged[-1] *= 2
            can_merge = False
        else:
            merged.append(tile)
            can_merge = True
    return merged + [0] * (len(row) - len(merged))


def queen_attacks(queen, other):
    """Tell whether a queen attacks a square.

    Ask:
        can a chess queen attack a square
        do two queens threaten each other
        queen attack on a chess board given row and column
        same row, column or diagonal check
        can two queens attack each other

    >>> queen_attacks((0, 0), (7, 7)), queen_attacks((2, 3), (2, 6)), queen_attacks((1, 4), (5, 4))
    (True, True, True)
    >>> queen_attacks((0, 0), (1, 2)), queen_attacks((3, 0), (0, 3))
    (False, True)
    """
    rows, columns = abs(queen[0] - other[0]), abs(queen[1] - other[1])
    return rows == 0 or columns == 0 or rows == columns


def water_jugs(first, second, target):
    """Return the fewest steps to measure a target with two jugs, or None.

    Ask:
        water jug problem
        measure an amount of water with two jugs
        fewest fill, empty and pour steps to get a target amount
        die hard water puzzle solver

    >>> water_jugs(3, 5, 4), water_jugs(2, 6, 5), water_jugs(3, 5, 0), water_jugs(3, 5, 5)
    (6, None, 0, 1)
    """
    steps = {(0, 0): 0}
    queue = [(0, 0)]
    for a, b in queue:
        if target in (a, b):
            return steps[a, b]
        to_second, to_first = min(a, second - b), min(b, first - a)
        for state in ((first, b), (a, second), (0, b), (a, 0),
                      (a - to_second, b + to_second), (a + to_first, b - to_first)):
            if state not in steps:
                steps[state] = steps[a, b] + 1
                queue.append(state)
    return None

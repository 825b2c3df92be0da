"""List, dict, set comprehensions and generator expressions."""
import math


def cubes_up_to(n):
    """Return the cubes of the numbers from 1 to n.

    Ask:
        list comprehension for the cubes from 1 to n
        cubes of the first n numbers
        create a list of cube numbers in one line
        comprehension with x to the third power
        first n cubes as a list

    >>> cubes_up_to(3)
    [1, 8, 27]
    >>> cubes_up_to(0)
    []
    """
    return [i ** 3 for i in range(1, n + 1)]


def evens_up_to(n):
    """Return the even numbers from 0 to n.

    Ask:
        list comprehension for even numbers up to n
        all even numbers from 0 to n inclusive in a list
        even numbers in a range with a comprehension and if
        comprehension with a condition on i % 2
        generate even numbers up to a limit

    >>> evens_up_to(6)
    [0, 2, 4, 6]
    >>> evens_up_to(1)
    [0]
    """
    return [i for i in range(n + 1) if i % 2 == 0]


def odds_up_to(n):
    """Return the odd numbers from 1 to n.

    Ask:
        list comprehension for odd numbers up to n
        all odd numbers from 1 to n inclusive in a list
        odd numbers in a range with a comprehension
        generate odd numbers up to a limit with one line
        comprehension that filters odd values of a range

    >>> odds_up_to(6)
    [1, 3, 5]
    >>> odds_up_to(0)
    []
    """
    return [i for i in range(1, n + 1) if i % 2 == 1]


def even_squares(numbers):
    """Return the squares of the even numbers of a list.

    Ask:
        squares of the even numbers of a list with a comprehension
        filter and map in one list comprehension
        square only the even elements and drop the others
        [x * x for x in numbers if x is even]
        comprehension that filters then transforms
        list of squares of even numbers only
        squares of the elements that are even

    >>> even_squares([1, 2, 3, -4])
    [4, 16]
    >>> even_squares([])
    []
    """
    return [number ** 2 for number in numbers if number % 2 == 0]


def parity_labels(numbers):
    """Label each number as even or odd.

    Ask:
        list comprehension with if else
        label each number of a list as "even" or "odd"
        conditional expression inside a list comprehension
        map numbers to the words even and odd
        comprehension with else
        label each number in a list as even or odd
        list of the words even and odd for a list of numbers
        say for every number whether it is odd or even
        map numbers to 'even' / 'odd' strings

    >>> parity_labels([1, 2, 0])
    ['odd', 'even', 'even']
    >>> parity_labels([])
    []
    """
    return ["even" if number % 2 == 0 else "odd" for number in numbers]


def clip_negative(numbers):
    """Replace negative numbers of a list by zero.

    Ask:
        replace negative numbers with zero using a list comprehension
        clip negatives to 0 in a list
        relu for a list of numbers
        comprehension with max(x, 0)
        set all values below zero to 0
        replace negative numbers in a list with zero
        set all negative values to 0

    >>> clip_negative([1, -2, 0])
    [1, 0, 0]
    >>> clip_negative([])
    []
    """
    return [max(number, 0) for number in numbers]


def to_fahrenheit(celsius):
    """Convert temperatures of a list from Celsius to Fahrenheit.

    Ask:
        convert a list of celsius temperatures to fahrenheit with a comprehension
        list comprehension with a formula for each element
        fahrenheit values for a list of celsius values
        apply 9/5 c + 32 to all elements of a list
        celsius list to fahrenheit list
        convert a list of celsius temperatures to fahrenheit
        map celsius values to fahrenheit
        temperatures of a week from celsius to fahrenheit
        list comprehension converting degrees c to degrees f

    >>> to_fahrenheit([0, 100, -40])
    [32.0, 212.0, -40.0]
    >>> to_fahrenheit([])
    []
    """
    return [degrees * 9 / 5 + 32 for degrees in celsius]


def strip_all(strings):
    """Return the strings of a list without surrounding white space.

    Ask:
        strip all strings of a list with a list comprehension
        trim every element of a list of strings
        remove leading and trailing spaces from each string in a list
        comprehension calling strip on each item
        clean whitespace of all list items
        strip a list of strings
        strip whitespace from every string in a list
        trim all strings in a list
        remove leading and trailing spaces from each element of a list

    >>> strip_all([" a", "b ", "c"])
    ['a', 'b', 'c']
    >>> strip_all([])
    []
    """
    return [text.strip() for text in strings]


def word_lengths(text):
    """Return the lengths of the words of a sentence.

    Ask:
        lengths of the words in a sentence
        list comprehension with the length of every word
        word lengths of a string as a list
        how long is each word of a text
        map words to their number of letters in a list

    >>> word_lengths("the quick fox")
    [3, 5, 3]
    >>> word_lengths("")
    []
    """
    return [len(word) for word in text.split()]


def first_letters(words):
    """Return the first letters of the words of a list.

    Ask:
        first letter of each word in a list
        initial characters of a list of strings with a comprehension
        list of the first characters of all words
        comprehension with word[0]
        collect the initials of words

    >>> first_letters(["ab", "cd", ""])
    ['a', 'c']
    >>> first_letters([])
    []
    """
    return [word[0] for word in words if word]


def vowels_in(text):
    """Return the vowels of a text as a list.

    Ask:
        list of the vowels in a text with a comprehension
        extract all vowels of a string in order
        which vowels occur in a sentence, as a list with repetition
        comprehension that keeps only vowels
        get every vowel character of a string

    >>> vowels_in("Education")
    ['E', 'u', 'a', 'i', 'o']
    >>> vowels_in("xyz")
    []
    """
    return [char for char in text if char.lower() in "aeiou"]


def divisible_by_both(n, a, b):
    """Return the numbers up to n that are divisible by both a and b.

    Ask:
        numbers up to n divisible by two numbers with a comprehension
        list comprehension with two conditions
        all integers from 1 to n that are multiples of both a and b
        comprehension with and
        common multiples of a and b up to a limit

    >>> divisible_by_both(30, 2, 5)
    [10, 20, 30]
    >>> divisible_by_both(9, 2, 5)
    []
    """
    return [i for i in range(1, n + 1) if i % a == 0 and i % b == 0]


def primes_below(n):
    """Return the prime numbers below n in one comprehension.

    Ask:
        prime numbers below n with a list comprehension
        one line primes list using all
        primes under a limit in a single comprehension
        nested comprehension with all() to test primes
        list the primes less than n in one expression

    >>> primes_below(20)
    [2, 3, 5, 7, 11, 13, 17, 19]
    >>> primes_below(2)
    []
    """
    return [i for i in range(2, n) if all(i % d for d in range(2, math.isqrt(i) + 1))]


def fizzbuzz_list(n):
    """Return FizzBuzz words for the numbers from 1 to n in a comprehension.

    Ask:
        fizzbuzz with a list comprehension
        one line fizzbuzz
        fizz buzz list in a single expression
        comprehension that returns Fizz, Buzz, FizzBuzz or the number
        list of fizzbuzz strings up to n in one line

    >>> fizzbuzz_list(5)
    ['1', '2', 'Fizz', '4', 'Buzz']
    >>> fizzbuzz_list(15)[-1]
    'FizzBuzz'
    """
    return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i) for i in range(1, n + 1)]


def multiplication_table(n):
    """Return the multiplication table up to n as nested lists.

    Ask:
        multiplication table with a nested list comprehension
        n by n times table as a list of lists
        nested comprehension of products
        2d list where cell i, j is i * j starting at 1
        table of products from 1 to n

    >>> multiplication_table(3)
    [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
    >>> multiplication_table(0)
    []
    """
    return [[row * column for column in range(1, n + 1)] for row in range(1, n + 1)]


def make_grid(rows, columns, value=0):
    """Return a grid with a value in every cell.

    Ask:
        create a 2d list filled with a value
        rows x columns grid of zeros with a nested comprehension
        initialize a two dimensional list correctly
        make an empty board as a list of lists
        2d array of given size with independent rows

    >>> grid = make_grid(2, 3)
    >>> grid[0][0] = 1
    >>> grid
    [[1, 0, 0], [0, 0, 0]]
    >>> make_grid(1, 2, "x")
    [['x', 'x']]
    """
    return [[value for _ in range(columns)] for _ in range(rows)]


def identity(n):
    """Return the identity matrix of size n.

    Ask:
        identity matrix with a list comprehension
        n by n matrix with ones on the diagonal as nested lists
        nested comprehension for the unit matrix
        identity matrix without numpy
        ones where row equals column, zeros elsewhere

    >>> identity(2)
    [[1, 0], [0, 1]]
    >>> identity(0)
    []
    """
    return [[int(row == column) for column in range(n)] for row in range(n)]


def checkerboard(n):
    """Return a checkerboard of zeros and ones.

    Ask:
        checkerboard pattern with a nested comprehension
        chess board of 0 and 1 as a list of lists
        n by n alternating grid
        2d list where cells alternate between 0 and 1
        generate a checker pattern
        checkerboard matrix of zeros and ones
        n x n chessboard pattern as a 2d list
        matrix with alternating 0 and 1
        create a grid of alternating values
        return a checkered board as list of lists
        chessboard of 0 and 1
        n by n nested list alternating 0 and 1

    >>> checkerboard(3)
    [[0, 1, 0], [1, 0, 1], [0, 1, 0]]
    >>> checkerboard(0)
    []
    """
    return [[(row + column) % 2 for column in range(n)] for row in range(n)]


def flatten_matrix(matrix):
    """Flatten a matrix with a comprehension.

    Ask:
        flatten a matrix with a nested list comprehension
        two for clauses in one comprehension to flatten rows
        2d matrix to 1d list in a single line
        all cells of a matrix in a flat list
        list comprehension with double for over rows and cells

    >>> flatten_matrix([[1, 2], [3, 4]])
    [1, 2, 3, 4]
    >>> flatten_matrix([])
    []
    """
    return [cell for row in matrix for cell in row]


def transpose_matrix(matrix):
    """Transpose a matrix with a comprehension.

    Ask:
        transpose a matrix with a nested list comprehension
        swap rows and columns using indices in a comprehension
        matrix transposition without zip
        columns of a matrix as rows with a comprehension
        nested comprehension over range(len(matrix[0]))

    >>> transpose_matrix([[1, 2, 3], [4, 5, 6]])
    [[1, 4], [2, 5], [3, 6]]
    """
    return [[row[column] for row in matrix] for column in range(len(matrix[0]))]


def column_of(matrix, index):
    """Return one column of a matrix.

    Ask:
        column of a matrix with a list comprehension
        get the nth column of a 2d list
        values at an index in every row
        extract a column from a list of rows
        [row[i] for row in matrix]
        get a column of a matrix
        column j of a 2d list as a list
        extract one column from a list of lists
        nth element of every sublist
        take the values of the given column from the rows

    >>> column_of([[1, 2], [3, 4]], 1)
    [2, 4]
    >>> column_of([], 0)
    []
    """
    return [row[index] for row in matrix]


def diagonal(matrix):
    """Return the main diagonal of a matrix.

    Ask:
        diagonal of a matrix with a list comprehension
        main diagonal elements of a square list of lists
        entries where row and column index are equal
        get the diagonal of a 2d list
        top left to bottom right values

    >>> diagonal([[1, 2], [3, 4]])
    [1, 4]
    >>> diagonal([])
    []
    """
    return [matrix[i][i] for i in range(len(matrix))]


def number_pairs(n):
    """Return all pairs of different numbers from 1 to n.

    Ask:
        all pairs (i, j) with i < j up to n with a comprehension
        list comprehension with two loops for index pairs
        pairs of different numbers from a range
        combinations of two indices without itertools
        nested loops comprehension with i less than j

    >>> number_pairs(3)
    [(1, 2), (1, 3), (2, 3)]
    >>> number_pairs(1)
    []
    """
    return [(i, j) for i in range(1, n + 1) for j in range(i + 1, n + 1)]


def pythagorean_triples(n):
    """Return the Pythagorean triples up to n.

    Ask:
        pythagorean triples up to n with a list comprehension
        integers a <= b <= c with a squared plus b squared equals c squared
        find right triangles with integer sides up to a limit
        comprehension with three loops
        list of pythagorean triples

    >>> pythagorean_triples(13)
    [(3, 4, 5), (5, 12, 13), (6, 8, 10)]
    >>> pythagorean_triples(4)
    []
    """
    return [
        (a, b, c)
        for a in range(1, n + 1)
        for b in range(a, n + 1)
        for c in range(b, n + 1)
        if a ** 2 + b ** 2 == c ** 2
    ]


def coordinates(rows, columns):
    """Return the coordinates of a grid.

    Ask:
        all (x, y) coordinates of a grid with a comprehension
        grid positions row by row as tuples
        every cell coordinate of a board
        list of (row, column) pairs
        coordinates of a width by height grid

    >>> coordinates(2, 2)
    [(0, 0), (0, 1), (1, 0), (1, 1)]
    >>> coordinates(0, 5)
    []
    """
    return [(row, column) for row in range(rows) for column in range(columns)]


def make_deck():
    """Return a deck of cards.

    Ask:
        deck of cards with a list comprehension
        create all 52 playing cards
        combine ranks and suits
        list of cards like "A of Spades"
        standard card deck

    >>> deck = make_deck()
    >>> len(deck), len(set(deck)), deck[0], deck[-1]
    (52, 52, '2 of Clubs', 'A of Spades')
    """
    ranks = [*map(str, range(2, 11)), "J", "Q", "K", "A"]
    suits = ["Clubs", "Diamonds", "Hearts", "Spades"]
    return [f"{rank} of {suit}" for suit in suits for rank in ranks]


def cube_dict(numbers):
    """Map numbers to their cubes in a dictionary.

    Ask:
        dict comprehension of numbers and their cubes
        dictionary of n to n cubed with a comprehension
        {1: 1, 2: 8, 3: 27}
        map every number of a list to its third power
        dict comprehension from a list of numbers

    >>> cube_dict([1, 2, 3])
    {1: 1, 2: 8, 3: 27}
    >>> cube_dict([])
    {}
    """
    return {number: number ** 3 for number in numbers}


def letter_numbers():
    """Map letters to their positions with a dict comprehension.

    Ask:
        dict comprehension from letters to numbers
        dictionary {"a": 1, "b": 2, ..., "z": 26}
        map the alphabet to positions
        letter to number dictionary
        alphabet index mapping

    >>> numbers = letter_numbers()
    >>> numbers["a"], numbers["z"], len(numbers)
    (1, 26, 26)
    """
    return {chr(ord("a") + i): i + 1 for i in range(26)}


def char_counts(text):
    """Count the characters of a word with a dict comprehension.

    Ask:
        count characters with a dict comprehension
        dict comprehension with the count of every letter
        {char: text.count(char)} for all characters
        letter counts in one line
        one line character frequency

    >>> char_counts("hello")
    {'h': 1, 'e': 1, 'l': 2, 'o': 1}
    >>> char_counts("")
    {}
    """
    return {char: text.count(char) for char in text}


def passing(grades, minimum):
    """Return only the passing grades with a dict comprehension.

    Ask:
        dict comprehension with a condition
        students who passed from a dictionary of grades
        filter a dictionary with a dict comprehension, values at least a minimum
        keep the names with a score of 50 or more, minimum given
        passing grades as a new dictionary

    >>> passing({"ann": 50, "bob": 49, "cy": 90}, 50)
    {'ann': 50, 'cy': 90}
    >>> passing({}, 50)
    {}
    """
    return {name: grade for name, grade in grades.items() if grade >= minimum}


def age_labels(ages):
    """Label each value of a dictionary with a dict comprehension.

    Ask:
        dict comprehension with if else in the value
        label each person as adult or minor from a dictionary of ages
        map ages to "adult" or "minor", adult from 18
        conditional dict comprehension
        dictionary with a category for every key

    >>> age_labels({"ann": 18, "bob": 17})
    {'ann': 'adult', 'bob': 'minor'}
    >>> age_labels({})
    {}
    """
    return {name: "adult" if age >= 18 else "minor" for name, age in ages.items()}


def zip_known(keys, values):
    """Combine two lists in a dict comprehension with a condition.

    Ask:
        dict comprehension from two lists with zip
        dictionary from keys and values, skip None values
        zip names and scores into a dict, leave out missing ones
        combine two lists into a dictionary with a filter
        dict comprehension with zip and if

    >>> zip_known(["a", "b"], [1, None])
    {'a': 1}
    >>> zip_known([], [])
    {}
    """
    return {key: value for key, value in zip(keys, values) if value is not None}


def product_table(n):
    """Return a nested dictionary of products.

    Ask:
        nested dict comprehension
        dictionary of dictionaries with a multiplication table
        two level dict comprehension
        products[i][j] as nested dictionaries
        dict of dicts from ranges

    >>> product_table(2)
    {1: {1: 1, 2: 2}, 2: {1: 2, 2: 4}}
    >>> product_table(0)
    {}
    """
    return {i: {j: i * j for j in range(1, n + 1)} for i in range(1, n + 1)}


def initial_letters(words):
    """Return the distinct first letters of words.

    Ask:
        set comprehension of first letters
        distinct initials of a list of words, lower case
        unique starting letters as a set
        set comprehension with a condition
        which letters do the words begin with
        set of first letters

    >>> sorted(initial_letters(["Ab", "a", "c", ""]))
    ['a', 'c']
    >>> initial_letters([])
    set()
    """
    return {word[0].lower() for word in words if word}


def distinct_lengths(text):
    """Return the distinct word lengths of a text.

    Ask:
        set comprehension of word lengths
        distinct lengths of the words in a sentence
        unique word lengths as a set
        which lengths do the words of a text have
        {len(word) for word in text}

    >>> sorted(distinct_lengths("a bb c dddd"))
    [1, 2, 4]
    >>> distinct_lengths("")
    set()
    """
    return {len(word) for word in text.split()}


def sum_of_squares_to(n):
    """Return the sum of squares with a generator expression.

    Ask:
        sum of squares up to n with a generator expression
        generator expression inside sum
        add the squares of 1 to n without building a list
        memory efficient sum of squares
        lazy sum of i squared

    >>> sum_of_squares_to(3)
    14
    >>> sum_of_squares_to(0)
    0
    """
    return sum(i * i for i in range(1, n + 1))


def max_line_length(text):
    r"""Return the longest line length with a generator expression.

    Ask:
        max with a generator expression: longest line length
        length of the longest line of a text, 0 for an empty text
        maximum line length
        widest line of a multi-line string
        generator expression with max and default

    >>> max_line_length("ab\nabcd\n")
    4
    >>> max_line_length("")
    0
    """
    return max((len(line) for line in text.splitlines()), default=0)


def any_longer(words, n):
    """Tell whether any word is longer than n.

    Ask:
        any with a generator expression: is any word longer than n
        does a list have a word with more than n letters
        check with any() over a comprehension
        at least one string is longer than n
        generator expression with any and len

    >>> any_longer(["a", "abc"], 2), any_longer(["ab"], 2), any_longer([], 0)
    (True, False, False)
    """
    return any(len(word) > n for word in words)


def all_positive(numbers):
    """Tell whether all numbers are positive.

    Ask:
        all with a generator expression: are all numbers positive
        check that every number in a list is greater than zero
        are all values of a list positive
        generator expression with all
        no negative or zero values in a list
        check if all numbers are positive
        are all the elements of a list greater than zero

    >>> all_positive([1, 2]), all_positive([1, 0]), all_positive([])
    (True, False, True)
    """
    return all(number > 0 for number in numbers)


def join_capitalized(words):
    """Return words joined with a generator expression.

    Ask:
        join with a generator expression: capitalize words and join them
        capitalize each word of a list and join with spaces
        generator expression inside join
        list of words to a title string
        join transformed strings

    >>> join_capitalized(["hello", "wORLD"])
    'Hello World'
    >>> join_capitalized([])
    ''
    """
    return " ".join(word.capitalize() for word in words)


def lazy_squares(numbers):
    """Return a generator of the squares of numbers.

    Ask:
        generator expression of squares
        lazy squares of an iterable
        return a generator that yields the square of each number
        generator instead of a list comprehension
        squares without storing them in memory

    >>> squares = lazy_squares([1, 2, 3])
    >>> next(squares), list(squares)
    (1, [4, 9])
    """
    return (number ** 2 for number in numbers)


def common(a, b):
    """Return the common elements of two lists with a comprehension.

    Ask:
        common elements of two lists with a list comprehension
        [x for x in a if x in b]
        elements of the first list that also occur in the second, by comprehension
        intersection in one line without sets
        keep items of a that are in b

    >>> common([1, 2, 3, 2], [2, 3])
    [2, 3, 2]
    >>> common([], [1])
    []
    """
    return [item for item in a if item in b]


def keep_results(items, func):
    """Return the results of a function that are not None.

    Ask:
        list comprehension with the walrus operator
        call a function once for each item and keep the results that are not None
        filter map with an assignment expression
        comprehension that avoids calling a function twice
        keep non-None results of a function

    >>> keep_results([1, 2, 3], {1: "a", 3: "c"}.get)
    ['a', 'c']
    >>> keep_results([], abs)
    []
    """
    return [result for item in items if (result := func(item)) is not None]


def parse_valid(strings):
    """Return numbers read from strings, skipping those that are not numbers.

    Ask:
        parse integers from a list of strings and skip invalid ones
        list comprehension with isdigit to keep numeric strings
        convert only the numeric strings of a list to int
        ints from mixed strings, ignore words
        keep digits strings and convert them

    >>> parse_valid(["1", "x", "20", ""])
    [1, 20]
    >>> parse_valid([])
    []
    """
    return [int(string) for string in strings if string.isdigit()]


def negatives_with_index(numbers):
    """Return index and value of the elements that satisfy a condition.

    Ask:
        list comprehension with enumerate and a condition
        index and value of all negative numbers of a list
        positions and values of elements below zero
        enumerate in a comprehension
        (index, value) pairs for negatives

    >>> negatives_with_index([1, -2, 3, -4])
    [(1, -2), (3, -4)]
    >>> negatives_with_index([])
    []
    """
    return [(index, number) for index, number in enumerate(numbers) if number < 0]


def line_totals(prices, quantities):
    """Return the sums of corresponding elements with a comprehension.

    Ask:
        list comprehension over two lists with zip
        products of prices and quantities of two lists
        multiply matching elements of two lists by comprehension
        line totals from a price list and a quantity list
        zip in a comprehension

    >>> line_totals([2.5, 1], [2, 3])
    [5.0, 3]
    >>> line_totals([], [])
    []
    """
    return [price * quantity for price, quantity in zip(prices, quantities)]


def all_words(sentences):
    """Return the words of sentences with a nested comprehension.

    Ask:
        all words of a list of sentences with a nested comprehension
        split every sentence and collect the words in one list
        list of sentences to a flat list of words
        nested for in a comprehension with split
        words from multiple strings

    >>> all_words(["a b", "", "c"])
    ['a', 'b', 'c']
    >>> all_words([])
    []
    """
    return [word for sentence in sentences for word in sentence.split()]


def triangle_rows(n):
    """Return triangular rows 1, 1 2, 1 2 3.

    Ask:
        triangle of numbers as nested lists with a comprehension
        [[1], [1, 2], [1, 2, 3]] up to n
        growing rows of numbers
        nested comprehension where the inner range depends on the outer
        number triangle as a list of lists

    >>> triangle_rows(3)
    [[1], [1, 2], [1, 2, 3]]
    >>> triangle_rows(0)
    []
    """
    return [[j for j in range(1, i + 1)] for i in range(1, n + 1)]

"""Recursion and backtracking: digits, lists, towers, queens, sudoku, mazes and puzzles."""


def factorial_recursive(n):
    """Return n! with recursion.

    Ask:
        recursive factorial
        factorial using recursion
        factorial function that calls itself
        compute n! recursively, error for negative numbers
        factorial of a number using recursion
        n factorial recursively

    >>> factorial_recursive(5), factorial_recursive(0), factorial_recursive(1)
    (120, 1, 1)
    >>> factorial_recursive(-1)
    Traceback (most recent call last):
    ValueError: n must not be negative
    """
    if n < 0:
        raise ValueError("n must not be negative")
    if n == 0:
        return 1
    return n * factorial_recursive(n - 1)


def print_countdown(n):
    """Print n down to 1 and then a word, with recursion.

    Ask:
        recursive countdown
        print numbers from n down to 1 with recursion and then go
        countdown function that calls itself
        print a countdown recursively ending with Go!
        print a countdown with a recursive function

    >>> print_countdown(2)
    2
    1
    Go!
    """
    if n <= 0:
        print("Go!")
        return
    print(n)
    print_countdown(n - 1)


def print_up_to(n):
    """Print 1 to n with recursion.

    Ask:
        print numbers from 1 to n with recursion
        recursive function that prints 1 up to n without a loop
        print 1 to n without loops
        show the numbers 1..n recursively

    >>> print_up_to(3)
    1
    2
    3
    >>> print_up_to(0)
    """
    if n > 0:
        print_up_to(n - 1)
        print(n)


def sum_to(n):
    """Return 1 + 2 + ... + n with recursion.

    Ask:
        sum of the numbers from 1 to n with recursion
        recursive sum of the first n natural numbers
        add 1 to n recursively
        sum up to n with a function that calls itself
        sum of the first n natural numbers using recursion

    >>> sum_to(4), sum_to(0), sum_to(1)
    (10, 0, 1)
    """
    if n <= 0:
        return 0
    return n + sum_to(n - 1)


def power_recursive(base, exponent):
    """Return base to a whole exponent with recursion.

    Ask:
        power of a number with recursion
        recursive exponentiation
        compute base to the exponent recursively
        raise a number to a power with a function that calls itself
        power of a number recursively

    >>> power_recursive(2, 10), power_recursive(5, 0), power_recursive(2, -2)
    (1024, 1, 0.25)
    """
    if exponent < 0:
        return 1 / power_recursive(base, -exponent)
    if exponent == 0:
        return 1
    return base * power_recursive(base, exponent - 1)


def multiply_recursive(a, b):
    """Return the product of two whole numbers by repeated addition, with recursion.

    Ask:
        multiply two numbers with recursion
        recursive multiplication by repeated addition
        product of two integers without the * operator, recursively
        multiply using only addition and recursion
        multiply two numbers by recursion

    >>> multiply_recursive(3, 4), multiply_recursive(3, 0), multiply_recursive(3, -2)
    (12, 0, -6)
    >>> multiply_recursive(-3, -2)
    6
    """
    if b < 0:
        return -multiply_recursive(a, -b)
    if b == 0:
        return 0
    return a + multiply_recursive(a, b - 1)


def count_digits_recursive(n):
    """Return the number of digits with recursion.

    Ask:
        count the digits of a number with recursion
        recursive digit count
        number of digits of an integer recursively
        how many digits, with a recursive function

    >>> count_digits_recursive(1234), count_digits_recursive(0), count_digits_recursive(-10)
    (4, 1, 2)
    """
    n = abs(n)
    if n < 10:
        return 1
    return 1 + count_digits_recursive(n // 10)


def count_char_recursive(text, char):
    """Return how often a character occurs, with recursion.

    Ask:
        count a character in a string with recursion
        recursive count of a letter in a text
        number of occurrences of a character recursively
        occurrences of a letter using a recursive function

    >>> count_char_recursive("banana", "a"), count_char_recursive("", "a")
    (3, 0)
    """
    if not text:
        return 0
    return (text[0] == char) + count_char_recursive(text[1:], char)


def remove_char_recursive(text, char):
    """Return a text without a character, with recursion.

    Ask:
        remove a character from a string with recursion
        recursive removal of a letter
        delete all occurrences of a character recursively
        drop a letter from a text with a recursive function
        recursive remove x from string
        delete a letter from a string by recursion

    >>> remove_char_recursive("banana", "a"), remove_char_recursive("", "a")
    ('bnn', '')
    """
    if not text:
        return ""
    rest = remove_char_recursive(text[1:], char)
    return rest if text[0] == char else text[0] + rest


def length_recursive(items):
    """Return the length of a list with recursion.

    Ask:
        length of a list with recursion
        recursive len function
        count the elements of a list recursively
        number of items without len using recursion
        recursive length of string
        length without len by recursion

    >>> length_recursive([1, 2, 3]), length_recursive([]), length_recursive("ab")
    (3, 0, 2)
    """
    if not items:
        return 0
    return 1 + length_recursive(items[1:])


def product_recursive(numbers):
    """Return the product of numbers with recursion.

    Ask:
        product of a list with recursion
        recursive product of numbers
        multiply all elements of a list recursively
        list product with a function that calls itself

    >>> product_recursive([2, 3, 4]), product_recursive([])
    (24, 1)
    """
    if not numbers:
        return 1
    return numbers[0] * product_recursive(numbers[1:])


def is_sorted_recursive(numbers):
    """Tell whether numbers are in ascending order, with recursion.

    Ask:
        check if a list is sorted with recursion
        recursive sorted check
        is an array in order, recursively
        test ascending order with a recursive function

    >>> is_sorted_recursive([1, 2, 2]), is_sorted_recursive([1, 3, 2]), is_sorted_recursive([])
    (True, False, True)
    """
    if len(numbers) <= 1:
        return True
    return numbers[0] <= numbers[1] and is_sorted_recursive(numbers[1:])


def is_even_mutual(n):
    """Tell whether a number is even by mutual recursion.

    Ask:
        mutual recursion example with is_even and is_odd
        even and odd check with two functions that call each other
        mutually recursive functions
        is a number even using mutual recursion

    >>> [is_even_mutual(n) for n in range(5)]
    [True, False, True, False, True]
    """
    def is_odd(number):
        return False if number == 0 else is_even(number - 1)

    def is_even(number):
        return True if number == 0 else is_odd(number - 1)
    return is_even(n)


def ackermann(m, n):
    """Return the Ackermann function.

    Ask:
        ackermann function
        compute ackermann(m, n)
        ackermann recursively
        fast growing recursive function of ackermann
        recursive ackermann

    >>> ackermann(0, 3), ackermann(1, 2), ackermann(2, 3)
    (4, 4, 9)
    """
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(disks, source="A", spare="B", target="C"):
    """Return the moves that solve the Towers of Hanoi.

    Ask:
        towers of hanoi
        tower of hanoi moves as a list
        solve hanoi recursively
        list of moves for n disks of the hanoi puzzle

    >>> hanoi(2), hanoi(0), len(hanoi(5))
    ([('A', 'B'), ('A', 'C'), ('B', 'C')], [], 31)
    """
    if disks == 0:
        return []
    return (hanoi(disks - 1, source, target, spare)
            + [(source, target)]
            + hanoi(disks - 1, spare, source, target))


def print_hanoi(disks, source="A", spare="B", target="C"):
    """Print the moves that solve the Towers of Hanoi.

    Ask:
        print the moves of the towers of hanoi
        tower of hanoi program that prints each step
        show how to move n disks from peg A to peg C
        hanoi solver printing "Move disk 1 from A to C"

    >>> print_hanoi(2)
    Move disk 1 from A to B
    Move disk 2 from A to C
    Move disk 1 from B to C
    """
    if disks == 0:
        return
    print_hanoi(disks - 1, source, target, spare)
    print(f"Move disk {disks} from {source} to {target}")
    print_hanoi(disks - 1, spare, source, target)


def solve_queens(n):
    """Return all ways to place n queens, as columns by row.

    Ask:
        n queens problem
        place n queens on a board so that none attack each other
        all solutions of the eight queens puzzle
        n-queens with backtracking
        n queens

    >>> solve_queens(4), len(solve_queens(6)), solve_queens(3), solve_queens(1)
    ([[1, 3, 0, 2], [2, 0, 3, 1]], 4, [], [[0]])
    """
    solutions = []

    def place(columns):
        row = len(columns)
        if row == n:
            solutions.append(columns)
            return
        for column in range(n):
            if all(column != other and abs(column - other) != row - r
                   for r, other in enumerate(columns)):
                place(columns + [column])
    place([])
    return solutions


def print_queens(n):
    """Print the first solution of the n queens problem.

    Ask:
        print a solution of the n queens problem as a board
        show a chess board with n queens that do not attack each other
        eight queens: print one solution
        draw an n-queens board with Q and dots

    >>> print_queens(4)
    . Q . .
    . . . Q
    Q . . .
    . . Q .
    >>> print_queens(3)
    no solution
    """
    def place(columns):
        row = len(columns)
        if row == n:
            return columns
        for column in range(n):
            if all(column != other and abs(column - other) != row - r
                   for r, other in enumerate(columns)):
                if solution := place(columns + [column]):
                    return solution
        return None
    solution = place([])
    if solution is None:
        print("no solution")
        return
    for column in solution:
        print(" ".join("Q" if i == column else "." for i in range(n)))


def solve_sudoku(board):
    """Fill the zeros of a sudoku in place; return whether it can be solved.

    Ask:
        sudoku solver
        solve a sudoku with backtracking
        fill the empty cells (0) of a 9x9 sudoku board
        write a function that solves a sudoku puzzle in place

    >>> rows = ["530070000", "600195000", "098000060", "800060003", "400803001",
    ...         "700020006", "060000280", "000419005", "000080079"]
    >>> board = [[int(digit) for digit in row] for row in rows]
    >>> solve_sudoku(board), board[0], board[8]
    (True, [5, 3, 4, 6, 7, 8, 9, 1, 2], [3, 4, 5, 2, 8, 6, 1, 7, 9])
    """
    def allowed(row, column, digit):
        top, left = row // 3 * 3, column // 3 * 3
        return (digit not in board[row]
                and all(board[r][column] != digit for r in range(9))
                and all(digit not in board[r][left:left + 3] for r in range(top, top + 3)))
    for row in range(9):
        for column in range(9):
            if board[row][column] == 0:
                for digit in range(1, 10):
                    if allowed(row, column, digit):
                        board[row][column] = digit
                        if solve_sudoku(board):
                            return True
                        board[row][column] = 0
                return False
    return True


def solve_maze(maze):
    """Return a way from the top left to the bottom right of a maze, or None.

    Ask:
        rat in a maze
        solve a maze with backtracking
        find a path through a maze of 0 (free) and 1 (wall)
        recursive maze solver that returns the path

    >>> solve_maze([[0, 1], [0, 0]]), solve_maze([[0, 1], [1, 0]]), solve_maze([[0]])
    ([(0, 0), (1, 0), (1, 1)], None, [(0, 0)])
    """
    rows, columns = len(maze), len(maze[0])
    visited = set()

    def walk(row, column):
        if not (0 <= row < rows and 0 <= column < columns):
            return None
        if maze[row][column] == 1 or (row, column) in visited:
            return None
        visited.add((row, column))
        if (row, column) == (rows - 1, columns - 1):
            return [(row, column)]
        for r, c in ((row, column + 1), (row + 1, column), (row, column - 1), (row - 1, column)):
            path = walk(r, c)
            if path:
                return [(row, column)] + path
        return None
    return walk(0, 0)


def word_search(grid, word):
    """Tell whether a word can be traced through neighbouring letters.

    Ask:
        word search in a grid of letters
        can a word be formed by adjacent cells of a letter grid
        boggle style word search with backtracking
        find a word in a 2d board without using a cell twice

    >>> grid = ["abce", "sfcs", "adee"]
    >>> [word_search(grid, word) for word in ("abcced", "see", "abcb")]
    [True, True, False]
    """
    def search(row, column, index, used):
        if index == len(word):
            return True
        if not (0 <= row < len(grid) and 0 <= column < len(grid[0])):
            return False
        if (row, column) in used or grid[row][column] != word[index]:
            return False
        used = used | {(row, column)}
        return any(search(row + dr, column + dc, index + 1, used)
                   for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)))
    return any(search(row, column, 0, frozenset())
               for row in range(len(grid)) for column in range(len(grid[0])))


def combination_sums_once(numbers, target):
    """Return the distinct combinations of numbers, each used once, with a sum.

    Ask:
        combination sum where each number may be used once
        combination sum ii
        unique combinations that add up to a target from a list with duplicates
        backtracking for combinations with a given sum, no reuse

    >>> combination_sums_once([10, 1, 2, 7, 6, 1, 5], 8)
    [[1, 1, 6], [1, 2, 5], [1, 7], [2, 6]]
    >>> combination_sums_once([2], 1), combination_sums_once([], 0)
    ([], [[]])
    """
    numbers = sorted(numbers)
    found = []

    def extend(start, chosen, rest):
        if rest == 0:
            found.append(chosen)
            return
        for i in range(start, len(numbers)):
            if numbers[i] > rest:
                break
            if i > start and numbers[i] == numbers[i - 1]:
                continue
            extend(i + 1, chosen + [numbers[i]], rest - numbers[i])
    extend(0, [], target)
    return found


def palindrome_partitions(text):
    """Return all ways to cut a text into palindromes.

    Ask:
        palindrome partitioning
        all ways to split a string into palindromes
        cut a text into palindromic pieces in every possible way
        partition a string so that each part is a palindrome
        all possible palindromic partitions

    >>> palindrome_partitions("aab"), palindrome_partitions("")
    ([['a', 'a', 'b'], ['aa', 'b']], [[]])
    """
    if not text:
        return [[]]
    partitions = []
    for end in range(1, len(text) + 1):
        head = text[:end]
        if head == head[::-1]:
            partitions.extend([head, *rest] for rest in palindrome_partitions(text[end:]))
    return partitions


def restore_ip_addresses(digits):
    """Return the IP addresses that digits can stand for.

    Ask:
        restore ip addresses from a string of digits
        all valid ip addresses that can be made by inserting dots
        split digits into four parts of an ipv4 address
        possible ip addresses of a digit string

    >>> restore_ip_addresses("25525511135")
    ['255.255.11.135', '255.255.111.35']
    >>> restore_ip_addresses("0000"), restore_ip_addresses("1")
    (['0.0.0.0'], [])
    """
    addresses = []

    def extend(parts, rest):
        if len(parts) == 4:
            if not rest:
                addresses.append(".".join(parts))
            return
        for size in range(1, min(3, len(rest)) + 1):
            part = rest[:size]
            if int(part) <= 255 and (part == "0" or part[0] != "0"):
                extend(parts + [part], rest[size:])
    extend([], digits)
    return addresses


def word_break_sentences(text, words):
    """Return all sentences that a text without spaces can be read as.

    Ask:
        word break that returns all sentences
        split a text without spaces into dictionary words in every way
        insert spaces to form sentences from known words
        all segmentations of a string into words

    >>> word_break_sentences("catsanddog", ["cat", "cats", "and", "sand", "dog"])
    ['cat sand dog', 'cats and dog']
    >>> word_break_sentences("abc", ["a"]), word_break_sentences("a", ["a"])
    ([], ['a'])
    """
    if not text:
        return []
    sentences = [text] if text in words else []
    for word in words:
        if text.startswith(word):
            rest = word_break_sentences(text[len(word):], words)
            sentences.extend(f"{word} {sentence}" for sentence in rest)
    return sentences


def solve_equation_signs(numbers, target):
    """Return the expressions with + and - between numbers that give target.

    Ask:
        put + and - between numbers to reach a target and return the expressions
        all expressions with plus and minus that equal a value
        insert plus or minus signs to get a result
        find signs between numbers so that the result is the target

    >>> (solve_equation_signs([1, 2, 3], 0), solve_equation_signs([1, 2, 3], 2),
    ...  solve_equation_signs([4], 4))
    (['1+2-3'], ['1-2+3'], ['4'])
    """
    expressions = []

    def extend(index, text, total):
        if index == len(numbers):
            if total == target:
                expressions.append(text)
            return
        number = numbers[index]
        extend(index + 1, f"{text}+{number}", total + number)
        extend(index + 1, f"{text}-{number}", total - number)
    extend(1, str(numbers[0]), numbers[0])
    return expressions


def knights_tour(size):
    """Return a knight's tour as board of move numbers, or None.

    Ask:
        knight's tour
        knight visits every square of a board exactly once
        knights tour with backtracking and warnsdorff's rule
        find a tour of a chess knight over an n by n board

    >>> board = knights_tour(5)
    >>> sorted(number for row in board for number in row) == list(range(25))
    True
    >>> knights_tour(3), knights_tour(1)
    (None, [[0]])
    """
    board = [[None] * size for _ in range(size)]
    jumps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]

    def free(row, column):
        squares = [(row + dr, column + dc) for dr, dc in jumps]
        return [(r, c) for r, c in squares
                if 0 <= r < size and 0 <= c < size and board[r][c] is None]

    def visit(row, column, number):
        board[row][column] = number
        if number == size * size - 1:
            return True
        for r, c in sorted(free(row, column), key=lambda square: len(free(*square))):
            if visit(r, c, number + 1):
                return True
        board[row][column] = None
        return False
    return board if visit(0, 0, 0) else None


def color_map(neighbours, colors):
    """Return a colour for each region so that neighbours differ, or None.

    Ask:
        map coloring with backtracking
        colour regions with given colours so that neighbours differ
        graph coloring with at most m colors
        m coloring problem

    >>> color_map({"a": ["b"], "b": ["a", "c"], "c": ["b"]}, ["red", "blue"])
    {'a': 'red', 'b': 'blue', 'c': 'red'}
    >>> color_map({"a": ["b"], "b": ["a"]}, ["red"])
    """
    regions = list(neighbours)

    def assign(chosen):
        if len(chosen) == len(regions):
            return chosen
        region = regions[len(chosen)]
        for color in colors:
            if all(chosen.get(other) != color for other in neighbours[region]):
                result = assign({**chosen, region: color})
                if result:
                    return result
        return None
    return assign({})


def hamiltonian_path(graph, start):
    """Return a path that visits each node once, or None.

    Ask:
        hamiltonian path
        path through a graph that visits every node exactly once
        find a hamiltonian path with backtracking
        visit all nodes without repeating one

    >>> (hamiltonian_path({1: [2, 3], 2: [1], 3: [1]}, 2),
    ...  hamiltonian_path({1: [2, 3], 2: [], 3: []}, 1))
    ([2, 1, 3], None)
    """
    def extend(path):
        if len(path) == len(graph):
            return path
        for node in graph[path[-1]]:
            if node not in path:
                found = extend(path + [node])
                if found:
                    return found
        return None
    return extend([start])


def solve_cryptarithm(first, second, total):
    """Return the digits of letters so that first + second = total, or None.

    Ask:
        solve send + more = money
        cryptarithm solver
        find digits for letters so that an addition is right
        verbal arithmetic puzzle solver for two words and a sum

    >>> solve_cryptarithm("to", "go", "out")
    {'g': 8, 'o': 1, 't': 2, 'u': 0}
    >>> solve_cryptarithm("a", "a", "a")
    """
    letters = sorted(set(first + second + total))

    def number(word, digits):
        return int("".join(str(digits[letter]) for letter in word))

    def assign(digits):
        if len(digits) == len(letters):
            fits = number(first, digits) + number(second, digits) == number(total, digits)
            return digits if fits else None
        letter = letters[len(digits)]
        for digit in range(10):
            leads = any(word[0] == letter for word in (first, second, total))
            if digit not in digits.values() and not (digit == 0 and leads):
                result = assign({**digits, letter: digit})
                if result:
                    return result
        return None
    return assign({})


def partition_k(numbers, k):
    """Tell whether numbers can be split into k groups of equal sum.

    Ask:
        partition into k equal sum subsets
        split numbers into k groups with the same total, possible or not
        can a list be divided into k subsets of equal sum
        equal sum groups with backtracking

    >>> partition_k([4, 3, 2, 3, 5, 2, 1], 4), partition_k([1, 2, 3, 4], 3), partition_k([2, 2], 2)
    (True, False, True)
    """
    target, rest = divmod(sum(numbers), k)
    if rest:
        return False
    numbers = sorted(numbers, reverse=True)
    groups = [0] * k

    def place(index):
        if index == len(numbers):
            return True
        for group in range(k):
            if groups[group] + numbers[index] <= target:
                groups[group] += numbers[index]
                if place(index + 1):
                    return True
                groups[group] -= numbers[index]
            if groups[group] == 0:
                break
        return False
    return place(0)


def sierpinski(order):
    """Return a Sierpinski triangle of stars as lines of text.

    Ask:
        sierpinski triangle as text
        draw a sierpinski triangle with stars recursively
        recursive fractal triangle in ascii
        ascii art sierpinski of a given order

    >>> print("\\n".join(sierpinski(1)))
     *
    * *
    >>> len(sierpinski(3)), sierpinski(0)
    (8, ['*'])
    """
    triangle = ["*"]
    for level in range(order):
        space = " " * 2 ** level
        triangle = [space + line for line in triangle] + [
            line.ljust(2 ** (level + 1)) + line for line in triangle]
    return triangle

"""Everyday requests about matrices and grids of characters: cells, rows, shapes and conversions."""
import string


def matrix_to_dict(matrix):
    """Return a dict from (row, column) to the value of each cell.

    Ask:
        convert a matrix to a dictionary with coordinates as keys
        grid to dict keyed by position
        map each (row, column) of a nested list to its value
        dictionary of all cells of a matrix

    >>> matrix_to_dict([[1, 2], [3]])
    {(0, 0): 1, (0, 1): 2, (1, 0): 3}
    """
    return {(r, c): value for r, row in enumerate(matrix) for c, value in enumerate(row)}


def matrix_from_dict(cells, rows, columns, default=0):
    """Return a matrix with the values of a dict of (row, column) to value.

    Ask:
        dict of coordinates to matrix
        build a grid from a dictionary keyed by position
        fill a rows x columns matrix from a sparse dict
        nested list out of a {(row, column): value} mapping

    >>> matrix_from_dict({(0, 1): 5}, 2, 2)
    [[0, 5], [0, 0]]
    """
    return [[cells.get((r, c), default) for c in range(columns)] for r in range(rows)]


def matrix_to_triples(matrix):
    """Return (row, column, value) tuples for all cells.

    Ask:
        matrix as list of tuples (row, column, value)
        triples of row index, column index and value
        list every cell of a matrix with its position
        coordinate list of a matrix

    >>> matrix_to_triples([[7, 8]])
    [(0, 0, 7), (0, 1, 8)]
    """
    return [(r, c, value) for r, row in enumerate(matrix) for c, value in enumerate(row)]


def nonzero_positions(matrix):
    """Return the (row, column) positions of the non-zero cells.

    Ask:
        matrix to list of coordinates of non-zero cells
        where are the non-zero values of a matrix
        positions of all cells that are not 0
        coordinates of the filled cells of a grid

    >>> nonzero_positions([[0, 3], [1, 0]]), nonzero_positions([[0]])
    ([(0, 1), (1, 0)], [])
    """
    return [(r, c) for r, row in enumerate(matrix) for c, value in enumerate(row) if value != 0]


def positions_in_grid(grid, value):
    """Return all (row, column) positions of a value in a grid.

    Ask:
        list of coordinates of all cells with value x
        find the coordinates of a letter in a list of strings
        where does a character occur in a grid
        every position of a value in a nested list

    >>> positions_in_grid(["#.", ".#"], "#"), positions_in_grid([[1]], 2)
    ([(0, 0), (1, 1)], [])
    """
    return [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == value]


def grid_from_points(points, rows, columns):
    """Return a grid of 0 with a 1 at each (row, column) point.

    Ask:
        list of coordinates to matrix
        mark points in a grid with 1
        matrix of zeros with ones at the given positions
        draw a set of coordinates into a nested list

    >>> grid_from_points([(0, 1), (1, 0)], 2, 2)
    [[0, 1], [1, 0]]
    """
    grid = [[0] * columns for _ in range(rows)]
    for r, c in points:
        grid[r][c] = 1
    return grid


def strings_to_grid(lines):
    """Return a grid of characters from a list of strings.

    Ask:
        list of strings to grid of characters
        turn each string into a list of its letters
        rows of text to a two-dimensional list of chars
        list of lists of characters from strings

    >>> strings_to_grid(["ab", "cd"])
    [['a', 'b'], ['c', 'd']]
    """
    return [list(line) for line in lines]


def count_char_in_rows(rows, char):
    """Return how often a character occurs in a list of strings.

    Ask:
        count occurrences of a character in a grid of strings
        total number of a char over all lines
        how many # are in a list of strings
        count a symbol in every row together

    >>> count_char_in_rows(["#.#", "..#"], "#")
    3
    """
    return sum(row.count(char) for row in rows)


def transpose_strings(lines):
    """Return strings whose characters are the columns of equally long strings.

    Ask:
        transpose a list of strings
        read columns of a list of strings as words
        swap rows and columns of lines of text
        columns of a text block as strings

    >>> transpose_strings(["abc", "def"])
    ['ad', 'be', 'cf']
    """
    return ["".join(column) for column in zip(*lines)]


def vertical_words(text):
    """Return the words of a text written vertically as lines, without trailing spaces.

    Ask:
        vertical printing of words
        write the words of a sentence vertically side by side
        column by column string of words
        turn words into vertical lines

    >>> vertical_words("HOW ARE YOU")
    ['HAY', 'ORO', 'WEU']
    >>> vertical_words("TO BE OR NOT")
    ['TBON', 'OERO', '   T']
    """
    words = text.split()
    height = max(map(len, words), default=0)
    columns = [word.ljust(height) for word in words]
    return ["".join(line).rstrip() for line in zip(*columns)]


def rotate_strings_clockwise(lines):
    """Return equally long strings rotated by 90 degrees clockwise.

    Ask:
        rotate list of strings by 90 degrees
        turn a text block clockwise
        rotate a character grid to the right given as strings
        quarter turn of lines of text

    >>> rotate_strings_clockwise(["ab", "cd"])
    ['ca', 'db']
    """
    return ["".join(column) for column in zip(*lines[::-1])]


def column_with_smallest_sum(matrix):
    """Return the index of the column with the smallest sum.

    Ask:
        column with the smallest sum
        which column of a matrix adds up to the least
        index of the column whose total is lowest
        argmin over the column sums

    >>> column_with_smallest_sum([[5, 1, 2], [0, 3, 1]])
    2
    """
    sums = [sum(column) for column in zip(*matrix)]
    return sums.index(min(sums))


def column_with_largest_sum(matrix):
    """Return the index of the column with the largest sum.

    Ask:
        column with the largest sum
        which column of a matrix adds up to the most
        index of the column whose total is highest
        argmax over the column sums

    >>> column_with_largest_sum([[5, 1, 9], [0, 3, 1]])
    2
    """
    sums = [sum(column) for column in zip(*matrix)]
    return sums.index(max(sums))


def row_with_smallest_sum(matrix):
    """Return the index of the row with the smallest sum.

    Ask:
        row with the smallest sum
        which row of a matrix adds up to the least
        index of the row whose total is lowest
        row number with the minimum sum

    >>> row_with_smallest_sum([[5, 1], [2, 3], [9, 0]])
    1
    """
    return min(range(len(matrix)), key=lambda index: sum(matrix[index]))


def counting_matrix(rows, columns):
    """Return a matrix filled row by row with 0, 1, 2 and so on.

    Ask:
        matrix of a given size filled with 0 to n*m-1
        nested list counting up from zero
        grid numbered from 0 row by row
        fill a rows x columns matrix with consecutive numbers starting at 0

    >>> counting_matrix(2, 3)
    [[0, 1, 2], [3, 4, 5]]
    """
    return [list(range(r * columns, (r + 1) * columns)) for r in range(rows)]


def rows_of_ranges(rows, columns):
    """Return a matrix whose rows all are 0, 1, ..., columns - 1.

    Ask:
        matrix with n rows of 0..m
        nested list in which each row counts from 0
        same range in every row of a matrix
        n copies of the row 0 to m - 1

    >>> rows_of_ranges(2, 3)
    [[0, 1, 2], [0, 1, 2]]
    """
    return [list(range(columns)) for _ in range(rows)]


def diagonal_matrix(values):
    """Return a square matrix with the values on its diagonal and zeros elsewhere.

    Ask:
        diagonal matrix from list
        diagonal matrix with given values on the diagonal
        square matrix that is zero except on the main diagonal
        put a list on the diagonal of a matrix

    >>> diagonal_matrix([4, 5])
    [[4, 0], [0, 5]]
    """
    n = len(values)
    return [[values[i] if i == j else 0 for j in range(n)] for i in range(n)]


def lower_ones(n):
    """Return an n x n matrix with ones on and below the diagonal.

    Ask:
        triangle matrix with ones below the diagonal
        lower triangular matrix of ones
        n by n matrix, 1 on and under the main diagonal, else 0
        staircase of ones as a matrix

    >>> lower_ones(3)
    [[1, 0, 0], [1, 1, 0], [1, 1, 1]]
    """
    return [[int(column <= row) for column in range(n)] for row in range(n)]


def frame_matrix(rows, columns):
    """Return a matrix of zeros with a border of ones.

    Ask:
        frame of ones around zeros
        matrix with ones on the border and zeros inside
        hollow rectangle as a nested list
        border matrix of 1 and 0

    >>> frame_matrix(3, 4)
    [[1, 1, 1, 1], [1, 0, 0, 1], [1, 1, 1, 1]]
    """
    return [
        [int(r in (0, rows - 1) or c in (0, columns - 1)) for c in range(columns)]
        for r in range(rows)
    ]


def concentric_matrix(n):
    """Return an n x n matrix whose rings are numbered from 1 at the border.

    Ask:
        concentric squares matrix
        matrix with rings numbered from the outside in
        nested squares of numbers as a nested list
        each cell holds its distance from the border plus one

    >>> concentric_matrix(4)
    [[1, 1, 1, 1], [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1]]
    """
    return [[min(r, c, n - 1 - r, n - 1 - c) + 1 for c in range(n)] for r in range(n)]


def addition_table(n):
    """Return the addition table of 1 to n as a matrix.

    Ask:
        matrix of all sums
        addition table as a nested list
        table of i + j for i and j from 1 to n
        sums of row number and column number

    >>> addition_table(2)
    [[2, 3], [3, 4]]
    """
    return [[i + j for j in range(1, n + 1)] for i in range(1, n + 1)]


def flatten_by_columns(matrix):
    """Return the cells of a matrix column by column.

    Ask:
        flatten a matrix column by column
        flatten a matrix by columns
        list of the cells in column order
        read a matrix downwards, one column after the other

    >>> flatten_by_columns([[1, 2], [3, 4]])
    [1, 3, 2, 4]
    """
    return [cell for column in zip(*matrix) for cell in column]


def sum_above_diagonal(matrix):
    """Return the sum of the cells above the main diagonal.

    Ask:
        sum of numbers above the diagonal
        add the elements of the upper triangle without the diagonal
        total over the main diagonal of a square matrix
        sum of a[i][j] with j > i

    >>> sum_above_diagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    11
    """
    return sum(sum(row[i + 1:]) for i, row in enumerate(matrix))


def sum_below_diagonal(matrix):
    """Return the sum of the cells below the main diagonal.

    Ask:
        sum of numbers below the diagonal
        add the elements of the lower triangle without the diagonal
        total under the main diagonal of a square matrix
        sum of the elements left of the main diagonal

    >>> sum_below_diagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    19
    """
    return sum(sum(row[:i]) for i, row in enumerate(matrix))


def product_of_diagonal(matrix):
    """Return the product of the main diagonal of a square matrix.

    Ask:
        product of the diagonal of a matrix
        multiply the elements on the main diagonal
        diagonal product of a square matrix
        product of a[i][i]

    >>> product_of_diagonal([[2, 9], [9, 3]])
    6
    """
    product = 1
    for i, row in enumerate(matrix):
        product *= row[i]
    return product


def rows_sorted(matrix):
    """Return whether every row is in ascending order.

    Ask:
        is every row sorted
        are all rows of a matrix in ascending order
        check that each row of a nested list increases
        rows sorted test

    >>> rows_sorted([[1, 2], [3, 3]]), rows_sorted([[1, 2], [4, 3]])
    (True, False)
    """
    return all(row == sorted(row) for row in matrix)


def rows_unique(matrix):
    """Return whether no row contains a value twice.

    Ask:
        does each row contain unique values
        no duplicates within any row of a matrix
        are the values of every row distinct
        rows without repeated numbers test

    >>> rows_unique([[1, 2], [2, 1]]), rows_unique([[1, 1]])
    (True, False)
    """
    return all(len(set(row)) == len(row) for row in matrix)


def is_latin_square(matrix):
    """Return whether each row and each column holds the numbers 1 to n.

    Ask:
        is a matrix a latin square
        does every row and column contain all numbers from 1 to n
        check a latin square
        each number once per row and once per column

    >>> is_latin_square([[1, 2], [2, 1]]), is_latin_square([[1, 2], [1, 2]])
    (True, False)
    """
    wanted = set(range(1, len(matrix) + 1))
    return all(set(line) == wanted for line in [*matrix, *zip(*matrix)])


def rows_have_equal_sums(matrix):
    """Return whether all rows have the same sum.

    Ask:
        check if all rows have equal sums
        do the rows of a matrix add up to the same value
        same total in every row
        are the row sums identical

    >>> rows_have_equal_sums([[1, 4], [2, 3]]), rows_have_equal_sums([[1], [2]])
    (True, False)
    """
    return len({sum(row) for row in matrix}) <= 1


def all_lines_equal_sum(matrix):
    """Return whether all rows and columns have the same sum.

    Ask:
        does every row and column sum to the same value
        equal row sums and column sums
        semi-magic square check
        rows and columns of a square all add up alike

    >>> all_lines_equal_sum([[1, 2], [2, 1]]), all_lines_equal_sum([[1, 2], [1, 2]])
    (True, False)
    """
    return len({sum(line) for line in [*matrix, *zip(*matrix)]}) <= 1


def row_and_column_sums(matrix):
    """Return the list of row sums and the list of column sums.

    Ask:
        row sums and column sums together
        totals of the rows and the columns of a matrix
        return two lists: sum of each row, sum of each column
        margins of a table
        sum of each row and column
        row sums and column sums of a 2d list
        totals of all rows and of all columns

    >>> row_and_column_sums([[1, 2], [3, 4]])
    ([3, 7], [4, 6])
    """
    return [sum(row) for row in matrix], [sum(column) for column in zip(*matrix)]


def replace_diagonal(matrix, value=0):
    """Return a copy of a square matrix with a value on its main diagonal.

    Ask:
        replace the diagonal with zeros
        set the main diagonal of a matrix to a value
        fill the diagonal of a nested list
        matrix with 0 on the diagonal

    >>> replace_diagonal([[1, 2], [3, 4]])
    [[0, 2], [3, 0]]
    """
    return [
        [value if r == c else cell for c, cell in enumerate(row)] for r, row in enumerate(matrix)
    ]


def swap_diagonals(matrix):
    """Return a square matrix with its main and its secondary diagonal exchanged.

    Ask:
        swap the diagonals
        interchange the two diagonals of a matrix
        exchange main diagonal and anti-diagonal
        swap left and right diagonal elements row by row

    >>> swap_diagonals([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [[3, 2, 1], [4, 5, 6], [9, 8, 7]]
    """
    result = [list(row) for row in matrix]
    for i, row in enumerate(result):
        row[i], row[-1 - i] = row[-1 - i], row[i]
    return result


def limit_cells(matrix, limit):
    """Return a matrix whose cells above a limit are set to the limit.

    Ask:
        replace all values in a matrix greater than k by k
        cap the cells of a matrix at a maximum
        clip a nested list from above
        limit every element of a grid

    >>> limit_cells([[1, 9], [5, 4]], 5)
    [[1, 5], [5, 4]]
    """
    return [[min(cell, limit) for cell in row] for row in matrix]


def threshold_matrix(matrix, limit):
    """Return a matrix with 1 where a cell is greater than a limit and 0 elsewhere.

    Ask:
        threshold matrix into zeros and ones
        binary matrix of the cells above a value
        1 for cells greater than k, else 0
        binarize a grid of numbers

    >>> threshold_matrix([[1, 9], [5, 4]], 4)
    [[0, 1], [1, 0]]
    """
    return [[int(cell > limit) for cell in row] for row in matrix]


def scale_matrix_to_unit(matrix):
    """Return a matrix scaled linearly to the range 0 to 1.

    Ask:
        normalize matrix to 0..1
        scale the cells of a matrix between zero and one
        min-max normalization of a nested list
        rescale a grid of numbers to [0, 1]

    >>> scale_matrix_to_unit([[0, 5], [10, 0]]), scale_matrix_to_unit([[3, 3]])
    ([[0.0, 0.5], [1.0, 0.0]], [[0.0, 0.0]])
    """
    low = min(map(min, matrix))
    span = max(map(max, matrix)) - low or 1
    return [[(cell - low) / span for cell in row] for row in matrix]


def greater_cells(a, b):
    """Return a matrix of booleans telling where the first matrix is greater.

    Ask:
        matrix elementwise comparison
        compare two matrices cell by cell with greater than
        boolean matrix of a > b
        where is matrix a larger than matrix b

    >>> greater_cells([[1, 5]], [[2, 3]])
    [[False, True]]
    """
    return [[x > y for x, y in zip(row_a, row_b)] for row_a, row_b in zip(a, b)]


def elementwise_max_matrix(a, b):
    """Return the matrix of the larger cell of two matrices at each position.

    Ask:
        elementwise maximum of two matrices
        take the larger value of two grids per cell
        max of corresponding matrix elements
        merge two matrices by keeping the bigger numbers

    >>> elementwise_max_matrix([[1, 5]], [[2, 3]])
    [[2, 5]]
    """
    return [[max(x, y) for x, y in zip(row_a, row_b)] for row_a, row_b in zip(a, b)]


def rows_with_value(matrix, value):
    """Return how many rows contain a value.

    Ask:
        count rows that contain a value
        number of rows of a matrix with a given number
        in how many rows does x occur
        rows containing a value, counted

    >>> rows_with_value([[1, 2], [2, 2], [3]], 2)
    2
    """
    return sum(1 for row in matrix if value in row)


def zero_rows(matrix):
    """Return the indices of the rows that contain only zeros.

    Ask:
        rows that contain only zeros
        which rows of a matrix are all zero
        indices of the zero rows
        find empty rows of a 0/1 matrix

    >>> zero_rows([[0, 0], [0, 1], [0, 0]])
    [0, 2]
    """
    return [index for index, row in enumerate(matrix) if not any(row)]


def remove_rows_with_zero(matrix):
    """Return the rows that contain no zero.

    Ask:
        remove rows with zeros
        drop every row that has a 0
        keep only the rows of a matrix without a zero
        filter out rows containing zero

    >>> remove_rows_with_zero([[1, 2], [0, 3], [4, 5]])
    [[1, 2], [4, 5]]
    """
    return [row for row in matrix if 0 not in row]


def unique_rows(matrix):
    """Return the rows without duplicates, in order.

    Ask:
        remove duplicate rows of a nested list
        distinct rows of a matrix
        drop rows that were seen before from a list of lists
        unique rows in order of appearance

    >>> unique_rows([[1, 2], [3, 4], [1, 2]])
    [[1, 2], [3, 4]]
    """
    return [list(row) for row in dict.fromkeys(map(tuple, matrix))]


def number_rows(matrix, start=1):
    """Return the rows with their row number put in front.

    Ask:
        add the row number to each row
        prepend an index to every row of a table
        number the rows of a nested list in the first column
        rows with a leading counter

    >>> number_rows([["a"], ["b"]])
    [[1, 'a'], [2, 'b']]
    """
    return [[number, *row] for number, row in enumerate(matrix, start)]


def shift_rows(matrix):
    """Return a matrix with row i rotated to the left by i places.

    Ask:
        shift each row left by its index
        rotate every row of a matrix by its row number
        shift rows step of aes
        cyclic left shift of row i by i

    >>> shift_rows([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [[1, 2, 3], [5, 6, 4], [9, 7, 8]]
    """
    return [
        row[i % len(row):] + row[:i % len(row)] for i, row in enumerate(matrix)
    ]


def reverse_alternate_rows(matrix):
    """Return a matrix with every second row reversed.

    Ask:
        reverse every second sublist
        reverse alternate rows of a matrix
        flip the rows at odd indexes
        snake order as nested list

    >>> reverse_alternate_rows([[1, 2], [3, 4], [5, 6]])
    [[1, 2], [4, 3], [5, 6]]
    """
    return [row[::-1] if index % 2 else row[:] for index, row in enumerate(matrix)]


def neighbors_with_diagonals(row, column, rows, columns):
    """Return the positions of the up to eight neighbours of a cell.

    Ask:
        neighbours of a cell including diagonals
        eight neighbors of a cell in a grid
        all adjacent positions with diagonals inside the grid
        surrounding cells of (row, column)

    >>> neighbors_with_diagonals(0, 0, 2, 3)
    [(0, 1), (1, 0), (1, 1)]
    >>> len(neighbors_with_diagonals(1, 1, 3, 3))
    8
    """
    return [
        (r, c)
        for r in range(max(row - 1, 0), min(row + 2, rows))
        for c in range(max(column - 1, 0), min(column + 2, columns))
        if (r, c) != (row, column)
    ]


def letters_on_path(grid, moves, row=0, column=0):
    """Return the characters met when walking a grid by the moves U, D, L and R.

    Ask:
        path of characters in grid from a direction string
        follow directions in a grid and collect the letters
        walk through a matrix with U D L R moves
        read a grid along a path of moves

    >>> letters_on_path(["abc", "def"], "RDL")
    'abed'
    """
    steps = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    letters = grid[row][column]
    for move in moves:
        row += steps[move][0]
        column += steps[move][1]
        letters += grid[row][column]
    return letters


def chess_position(square):
    """Return the (row, column) of a chess square such as "e4", counted from 0 at the bottom left.

    Ask:
        chess square like e4 to row and column
        convert chess notation to indices
        board coordinates of a square name
        parse "a1" into (0, 0)

    >>> chess_position("a1"), chess_position("e4")
    ((0, 0), (3, 4))
    """
    return int(square[1:]) - 1, string.ascii_lowercase.index(square[0].lower())


def square_color(square):
    """Return the colour of a chess square such as "a1".

    Ask:
        colour of a chess square
        is a chessboard square black or white
        white or black from a position like h8
        chess cell color from its name

    >>> square_color("a1"), square_color("h1"), square_color("b2")
    ('black', 'white', 'black')
    """
    return "white" if (ord(square[0].lower()) + int(square[1])) % 2 else "black"


def max_of_each_diagonal(matrix):
    """Return the maximum of each diagonal from the top right to the bottom left corner.

    Ask:
        max of each diagonal
        largest value of every diagonal parallel to the main one
        maximums of the diagonals of a matrix
        diagonal maxima, starting at the upper right

    >>> max_of_each_diagonal([[1, 2], [3, 4]])
    [2, 4, 3]
    """
    best = {}
    for r, row in enumerate(matrix):
        for c, cell in enumerate(row):
            best[c - r] = max(cell, best.get(c - r, cell))
    return [best[offset] for offset in sorted(best, reverse=True)]

"""Everyday requests about 2-D lists, grids and matrices: rows, columns, parts, flips and checks."""
from itertools import chain, pairwise


def fill_grid(rows, columns, value):
    """Return a 2-D list filled with a value.

    Ask:
        create a matrix filled with a value
        n x m matrix where every element is x
        2d list of given rows and columns with a default value
        initialise a grid with the same value everywhere
        make a two-dimensional array filled with a constant
        create n x n matrix filled with value

    >>> fill_grid(2, 3, "x")
    [['x', 'x', 'x'], ['x', 'x', 'x']]
    >>> grid = fill_grid(2, 2, 0)
    >>> grid[0][0] = 1
    >>> grid
    [[1, 0], [0, 0]]
    """
    return [[value] * columns for _ in range(rows)]


def numbered_matrix(rows, columns):
    """Return a matrix with the numbers 1, 2, 3 ... row by row.

    Ask:
        create a matrix with the numbers 1 to n * m
        fill a matrix with consecutive numbers row by row
        2d list counting up from 1
        matrix of rows x columns containing 1, 2, 3 and so on
        grid filled with increasing integers

    >>> numbered_matrix(2, 3)
    [[1, 2, 3], [4, 5, 6]]
    >>> numbered_matrix(0, 3)
    []
    """
    return [[row * columns + column + 1 for column in range(columns)] for row in range(rows)]


def multiplication_grid(rows, columns):
    """Return the multiplication table as a 2-D list.

    Ask:
        create a multiplication table as a 2d list
        times table matrix
        n by m multiplication table as a list of lists
        matrix where element i, j is i times j, starting at 1
        2d multiplication table returned as nested lists

    >>> multiplication_grid(2, 3)
    [[1, 2, 3], [2, 4, 6]]
    """
    return [[i * j for j in range(1, columns + 1)] for i in range(1, rows + 1)]


def dimensions(matrix):
    """Return the number of rows and columns of a matrix.

    Ask:
        matrix dimensions
        number of rows and columns of a 2d list
        shape of a nested list
        get the size of a matrix as (rows, columns)
        how many rows and columns does a matrix have

    >>> dimensions([[1, 2, 3], [4, 5, 6]])
    (2, 3)
    >>> dimensions([])
    (0, 0)
    """
    return len(matrix), len(matrix[0]) if matrix else 0


def is_rectangular(matrix):
    """Tell whether all the rows of a matrix are of the same length.

    Ask:
        check if all rows of a 2d list have the same length
        is a list of lists rectangular
        is this a valid matrix, not a jagged list
        are all sublists equally long
        detect a ragged 2d list

    >>> is_rectangular([[1, 2], [3, 4]]), is_rectangular([[1], [2, 3]]), is_rectangular([])
    (True, False, True)
    """
    return len({len(row) for row in matrix}) <= 1


def anti_diagonal(matrix):
    """Return the secondary diagonal of a square matrix, from the top right.

    Ask:
        secondary diagonal of a matrix
        anti-diagonal as a list
        elements from the top right to the bottom left corner
        get the other diagonal of a matrix
        counter diagonal of a square 2d list

    >>> anti_diagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [3, 5, 7]
    """
    return [row[-1 - i] for i, row in enumerate(matrix)]


def sum_of_diagonals(matrix):
    """Return the sum of both diagonals, the centre counted once.

    Ask:
        total of the elements on both diagonals, middle counted once
        diagonal sum of a square matrix with primary and secondary diagonal
        add both diagonals of a matrix without counting the centre twice
        sum all the elements on the two diagonals
        matrix diagonal sum
        sum of both diagonals, counting the centre once

    >>> sum_of_diagonals([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    25
    >>> sum_of_diagonals([[1, 2], [3, 4]])
    10
    >>> sum_of_diagonals([[5]])
    5
    """
    n = len(matrix)
    total = sum(matrix[i][i] + matrix[i][n - 1 - i] for i in range(n))
    return total - matrix[n // 2][n // 2] if n % 2 else total


def diagonal_difference(matrix):
    """Return the absolute difference of the sums of the diagonals.

    Ask:
        difference of the diagonals of a matrix
        absolute difference between the sums of the two diagonals
        diagonal difference
        main diagonal sum minus secondary diagonal sum, absolute
        by how much do the diagonal sums of a square matrix differ

    >>> diagonal_difference([[11, 2, 4], [4, 5, 6], [10, 8, -12]])
    15
    >>> diagonal_difference([[1, 2], [3, 4]])
    0
    """
    n = len(matrix)
    return abs(sum(matrix[i][i] - matrix[i][n - 1 - i] for i in range(n)))


def row_maximums(matrix):
    """Return the largest element of each row.

    Ask:
        max of each row
        maximum of every row of a matrix
        largest value in each row of a 2d list
        row-wise maximum
        list of the biggest number per sublist
        largest element of every row
        maximum per row of a matrix

    >>> row_maximums([[1, 5], [7, 2]])
    [5, 7]
    >>> row_maximums([])
    []
    """
    return [max(row) for row in matrix]


def row_minimums(matrix):
    """Return the smallest element of each row.

    Ask:
        min of each row
        minimum of every row of a matrix
        smallest value in each sublist
        row-wise minimum
        least element per row of a 2d list

    >>> row_minimums([[1, 5], [7, 2]])
    [1, 2]
    """
    return [min(row) for row in matrix]


def column_maximums(matrix):
    """Return the largest element of each column.

    Ask:
        max of each column
        maximum of every column of a matrix
        largest value per column of a 2d list
        column-wise maximum
        biggest number of each column of a list of lists
        max of each column of a matrix

    >>> column_maximums([[1, 5], [7, 2]])
    [7, 5]
    """
    return [max(column) for column in zip(*matrix)]


def column_minimums(matrix):
    """Return the smallest element of each column.

    Ask:
        min of each column
        minimum of every column of a matrix
        smallest value per column of a 2d list
        column-wise minimum
        lowest number of each column of a list of lists

    >>> column_minimums([[1, 5], [7, 2]])
    [1, 2]
    """
    return [min(column) for column in zip(*matrix)]


def row_averages(matrix):
    """Return the average of each row.

    Ask:
        average of each row
        mean of every row of a matrix
        row averages of a 2d list
        average of each sublist of a list of lists
        list of averages, one per inner list

    >>> row_averages([[1, 3], [5, 6]])
    [2.0, 5.5]
    >>> row_averages([[]])
    [0]
    """
    return [sum(row) / len(row) if row else 0 for row in matrix]


def column_averages(matrix):
    """Return the average of each column.

    Ask:
        average of each column
        mean of every column of a matrix
        column averages of a 2d list
        average per column in a list of lists
        mean by position over several rows

    >>> column_averages([[1, 3], [5, 6]])
    [3.0, 4.5]
    """
    return [sum(column) / len(column) for column in zip(*matrix)]


def matrix_average(matrix):
    """Return the average of all elements of a matrix.

    Ask:
        average of a matrix
        mean of all values in a 2d list
        average of every element of a list of lists
        overall mean of a grid of numbers
        mean value of a nested list with rows
        average of all cells of a matrix
        mean over a nested list of numbers

    >>> matrix_average([[1, 2], [3, 6]])
    3.0
    >>> matrix_average([[1], [2, 3]])
    2.0
    >>> matrix_average([])
    0
    """
    values = [value for row in matrix for value in row]
    return sum(values) / len(values) if values else 0


def max_position(matrix):
    """Return the largest element of a matrix with its row and column.

    Ask:
        max element of a matrix and its position
        find the largest value of a 2d list with row and column index
        row and column of the maximum in a grid
        where is the biggest number in a matrix
        argmax of a 2d list
        find the row and column of the max
        position of the largest cell of a matrix

    >>> max_position([[1, 9], [4, 2]])
    (9, 0, 1)
    >>> max_position([[3], [7]])
    (7, 1, 0)
    """
    return max(
        ((value, i, j) for i, row in enumerate(matrix) for j, value in enumerate(row)),
        key=lambda entry: entry[0],
    )


def contains_value(matrix, value):
    """Tell whether a value occurs in a matrix.

    Ask:
        check if a value is in a 2d list
        search a value in a matrix, True or False
        does a matrix contain a given number
        is x in any of the sublists
        look for an item in a list of lists

    >>> contains_value([[1, 2], [3]], 3), contains_value([[1]], 5), contains_value([], 1)
    (True, False, False)
    """
    return any(value in row for row in matrix)


def all_positions(matrix, value):
    """Return all the positions (row, column) of a value in a matrix.

    Ask:
        all positions of a value in a matrix
        every row and column where a value occurs in a 2d list
        find all coordinates of an element in a grid
        indices of all matches in a list of lists
        list of (row, col) tuples where the grid equals x

    >>> all_positions([[1, 2], [2, 1]], 2)
    [(0, 1), (1, 0)]
    >>> all_positions([[1]], 2)
    []
    """
    return [
        (i, j) for i, row in enumerate(matrix) for j, item in enumerate(row) if item == value
    ]


def count_in_matrix(matrix, value):
    """Return how often a value occurs in a matrix.

    Ask:
        count a value in a 2d list
        how many times does x occur in a matrix
        number of occurrences of an element in a list of lists
        count the cells of a grid that equal a value
        count zeros in a matrix

    >>> count_in_matrix([[1, 0], [0, 0]], 0)
    3
    >>> count_in_matrix([], 1)
    0
    """
    return sum(row.count(value) for row in matrix)


def replace_in_matrix(matrix, old, new):
    """Return a matrix with every occurrence of a value replaced.

    Ask:
        replace a value in a 2d list
        change every x to y in a matrix
        substitute an element in all the rows of a list of lists
        replace all zeros of a grid by another value
        new matrix with old values swapped for new ones

    >>> replace_in_matrix([[1, 0], [0, 2]], 0, 9)
    [[1, 9], [9, 2]]
    """
    return [[new if value == old else value for value in row] for row in matrix]


def map_matrix(matrix, function):
    """Return a matrix with a function applied to every element.

    Ask:
        apply a function to every element of a matrix
        map over a 2d list
        transform each cell of a grid with a function
        elementwise function on a list of lists
        new matrix of f(x) for every x

    >>> map_matrix([[1, -2], [3, 4]], abs)
    [[1, 2], [3, 4]]
    """
    return [[function(value) for value in row] for row in matrix]


def rotate_180(matrix):
    """Return a matrix rotated by 180 degrees.

    Ask:
        rotate a matrix 180 degrees
        turn a 2d list upside down and left to right
        half turn of a grid
        rotate an image by 180 degrees
        reverse the rows and the order of the rows

    >>> rotate_180([[1, 2], [3, 4]])
    [[4, 3], [2, 1]]
    """
    return [row[::-1] for row in matrix[::-1]]


def flip_horizontal(matrix):
    """Return a matrix with every row reversed, as in a mirror.

    Ask:
        flip a matrix horizontally
        mirror a grid left to right
        reverse each row of a matrix
        horizontal mirror image of a 2d list
        reverse every sublist of a list of lists
        reverse every row of a matrix
        reverse each sublist of a list

    >>> flip_horizontal([[1, 2], [3, 4]])
    [[2, 1], [4, 3]]
    """
    return [row[::-1] for row in matrix]


def flip_vertical(matrix):
    """Return a matrix with its rows in reverse order.

    Ask:
        flip a matrix vertically
        turn a grid upside down
        reverse the order of the rows
        mirror a 2d list top to bottom
        vertical flip of an image given as rows

    >>> flip_vertical([[1, 2], [3, 4]])
    [[3, 4], [1, 2]]
    """
    return matrix[::-1]


def zigzag(matrix):
    """Return the elements of a matrix in zigzag order, row by row.

    Ask:
        zigzag traversal of a matrix
        snake order of a 2d list
        read rows alternately left to right and right to left
        flatten a matrix in snake pattern
        boustrophedon order of a grid

    >>> zigzag([[1, 2], [3, 4], [5, 6]])
    [1, 2, 4, 3, 5, 6]
    """
    return [value for i, row in enumerate(matrix) for value in (row[::-1] if i % 2 else row)]


def all_diagonals(matrix):
    """Return the diagonals from top right to bottom left, each as a list.

    Ask:
        diagonal traversal of a matrix
        all anti-diagonals of a matrix
        group the elements of a 2d list by diagonal
        list of the diagonals of a grid, where row + column is constant
        matrix diagonals as lists

    >>> all_diagonals([[1, 2, 3], [4, 5, 6]])
    [[1], [2, 4], [3, 5], [6]]
    """
    diagonals = {}
    for i, row in enumerate(matrix):
        for j, value in enumerate(row):
            diagonals.setdefault(i + j, []).append(value)
    return list(diagonals.values())


def get_row(matrix, index):
    """Return a row of a matrix.

    Ask:
        get row i of a 2d list
        nth row of a matrix
        one row of a grid by its index
        return the row at the given index of a list of lists
        access a matrix row

    >>> get_row([[1, 2], [3, 4]], 1)
    [3, 4]
    """
    return matrix[index]


def swap_rows(matrix, i, j):
    """Swap two rows of a matrix.

    Ask:
        swap two rows of a matrix
        exchange row i and row j of a 2d list
        interchange rows of a grid
        switch two rows by index
        swap rows in a list of lists

    >>> swap_rows([[1], [2], [3]], 0, 2)
    [[3], [2], [1]]
    """
    matrix[i], matrix[j] = matrix[j], matrix[i]
    return matrix


def swap_columns(matrix, i, j):
    """Swap two columns of a matrix.

    Ask:
        swap two columns of a matrix
        exchange column i and column j of a 2d list
        interchange columns of a grid
        switch two columns by index
        swap columns in a list of lists

    >>> swap_columns([[1, 2, 3], [4, 5, 6]], 0, 2)
    [[3, 2, 1], [6, 5, 4]]
    """
    for row in matrix:
        row[i], row[j] = row[j], row[i]
    return matrix


def remove_row(matrix, index):
    """Return a matrix without one row.

    Ask:
        remove a row from a matrix
        delete row i of a 2d list
        drop one row of a grid
        matrix without the row at index
        take a row out of a list of lists

    >>> remove_row([[1], [2], [3]], 1)
    [[1], [3]]
    """
    return matrix[:index] + matrix[index + 1:]


def remove_column(matrix, index):
    """Return a matrix without one column.

    Ask:
        remove a column from a matrix
        delete column j of a 2d list
        drop one column of a grid
        remove the nth element of every sublist
        list of lists without the column at index

    >>> remove_column([[1, 2, 3], [4, 5, 6]], 1)
    [[1, 3], [4, 6]]
    """
    return [row[:index] + row[index + 1:] for row in matrix]


def add_column(matrix, values):
    """Return a matrix with a column added at the end.

    Ask:
        add a column to a 2d list
        append a column to a matrix
        append one value to each row of a list of lists
        matrix with an extra column on the right
        given rows and a list of values put one value at the end of each row

    >>> add_column([[1, 2], [3, 4]], [9, 8])
    [[1, 2, 9], [3, 4, 8]]
    """
    return [[*row, value] for row, value in zip(matrix, values)]


def add_row(matrix, row):
    """Return a matrix with a row added at the end.

    Ask:
        append a row to a matrix
        add a row to a 2d list
        matrix with an extra row at the bottom
        put another row under a grid
        add a list as the last row of a list of lists

    >>> add_row([[1, 2]], [3, 4])
    [[1, 2], [3, 4]]
    >>> add_row([], [1])
    [[1]]
    """
    return [*matrix, row]


def add_totals(matrix):
    """Return a matrix with row sums as last column and column sums as last row.

    Ask:
        add row and column totals to a table of numbers
        append the sum of each row and each column to a matrix
        table with totals at the right and at the bottom
        2d list with marginal sums
        spreadsheet-like totals for rows and columns

    >>> add_totals([[1, 2], [3, 4]])
    [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    """
    rows = [[*row, sum(row)] for row in matrix]
    return [*rows, [sum(column) for column in zip(*rows)]]


def sort_all(matrix):
    """Return a matrix of the same shape with all its elements sorted.

    Ask:
        sort all elements of a matrix
        sort a whole 2d list row by row
        matrix with its values in ascending order over all rows
        sort the matrix as if it were one list
        put the elements of a grid in order and keep the shape

    >>> sort_all([[9, 2], [5, 1]])
    [[1, 2], [5, 9]]
    """
    values = iter(sorted(value for row in matrix for value in row))
    return [[next(values) for _ in row] for row in matrix]


def sort_columns(matrix):
    """Return a matrix with each column sorted.

    Ask:
        sort each column of a matrix
        sort the columns of a 2d list independently
        column-wise sort
        order the values within every column of a grid
        matrix with ascending columns

    >>> sort_columns([[3, 1], [1, 2], [2, 0]])
    [[1, 0], [2, 1], [3, 2]]
    """
    columns = [sorted(column) for column in zip(*matrix)]
    return [list(row) for row in zip(*columns)]


def is_diagonal_matrix(matrix):
    """Tell whether all elements off the main diagonal are zero.

    Ask:
        check if a matrix is diagonal
        is matrix diagonal
        are all off-diagonal elements zero
        diagonal matrix test
        True if only the main diagonal has nonzero values

    >>> is_diagonal_matrix([[1, 0], [0, 2]]), is_diagonal_matrix([[1, 0], [3, 2]])
    (True, False)
    """
    return all(
        value == 0 for i, row in enumerate(matrix) for j, value in enumerate(row) if i != j
    )


def is_upper_triangular(matrix):
    """Tell whether all elements below the main diagonal are zero.

    Ask:
        check if a matrix is upper triangular
        is upper triangular
        are all elements below the diagonal zero
        upper triangular matrix test
        True if a square matrix has only zeros under the main diagonal

    >>> is_upper_triangular([[1, 5], [0, 2]]), is_upper_triangular([[1, 5], [3, 2]])
    (True, False)
    """
    return all(value == 0 for i, row in enumerate(matrix) for value in row[:i])


def is_lower_triangular(matrix):
    """Tell whether all elements above the main diagonal are zero.

    Ask:
        check if a matrix is lower triangular
        is lower triangular
        are all elements above the diagonal zero
        lower triangular matrix test
        True if a square matrix has only zeros over the main diagonal

    >>> is_lower_triangular([[1, 0], [3, 2]]), is_lower_triangular([[1, 5], [3, 2]])
    (True, False)
    """
    return all(value == 0 for i, row in enumerate(matrix) for value in row[i + 1:])


def is_magic_square(square):
    """Tell whether all rows, columns and diagonals have the same sum.

    Ask:
        check if a square is a magic square
        is magic square
        do all rows, columns and both diagonals add up to the same number
        magic square test for a 2d list
        validate a magic square
        check for a magic square
        is a matrix a magic square
        do all rows, columns and diagonals add up to the same number
        magic square check with row, column and diagonal sums

    >>> is_magic_square([[2, 7, 6], [9, 5, 1], [4, 3, 8]])
    True
    >>> is_magic_square([[1, 2], [3, 4]])
    False
    >>> is_magic_square([[1, 2], [2, 1]])
    False
    """
    n = len(square)
    sums = {sum(row) for row in square} | {sum(column) for column in zip(*square)}
    sums.add(sum(square[i][i] for i in range(n)))
    sums.add(sum(square[i][n - 1 - i] for i in range(n)))
    return len(sums) == 1


def is_toeplitz(matrix):
    """Tell whether every diagonal of a matrix has equal elements.

    Ask:
        toeplitz matrix check
        check if every diagonal from top-left to bottom-right has the same elements
        is a matrix toeplitz
        constant diagonals test for a 2d list

    >>> is_toeplitz([[1, 2, 3], [4, 1, 2]]), is_toeplitz([[1, 2], [2, 2]])
    (True, False)
    >>> is_toeplitz([[1, 2], [3, 4]])
    False
    """
    return all(upper[:-1] == lower[1:] for upper, lower in pairwise(matrix))


def upper_triangle(matrix):
    """Return a matrix with zeros below the main diagonal.

    Ask:
        upper triangle of a matrix
        set everything below the diagonal to zero
        keep only the upper triangular part of a square matrix
        triu without numpy
        upper triangular matrix from a full matrix

    >>> upper_triangle([[1, 2], [3, 4]])
    [[1, 2], [0, 4]]
    """
    return [[0] * i + row[i:] for i, row in enumerate(matrix)]


def submatrix(matrix, top, left, height, width):
    """Return a rectangular part of a matrix.

    Ask:
        submatrix of a matrix
        cut a rectangle out of a 2d list
        crop a grid from a row and column with height and width
        rectangular slice of a list of lists
        extract a block of rows and columns

    >>> submatrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1, 2, 2)
    [[2, 3], [5, 6]]
    """
    return [row[left:left + width] for row in matrix[top:top + height]]


def region_sum(matrix, top, left, bottom, right):
    """Return the sum of a rectangle of a matrix, both corners included.

    Ask:
        sum of a rectangle region in a matrix
        add up a rectangular part of a 2d list given two corners
        sum of the submatrix from (r1, c1) to (r2, c2)
        total of the cells between two corners of a grid
        region sum of a matrix

    >>> region_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1, 1, 2)
    16
    """
    return sum(sum(row[left:right + 1]) for row in matrix[top:bottom + 1])


def border_elements(matrix):
    """Return the elements on the border of a matrix.

    Ask:
        border elements of a matrix
        outer ring of a 2d list
        elements of the first and last row and column
        boundary of a grid as a list
        perimeter elements of a matrix

    >>> border_elements([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [1, 2, 3, 4, 6, 7, 8, 9]
    >>> border_elements([[1, 2]])
    [1, 2]
    """
    last_row, last_column = len(matrix) - 1, len(matrix[0]) - 1
    return [
        value
        for i, row in enumerate(matrix)
        for j, value in enumerate(row)
        if i in (0, last_row) or j in (0, last_column)
    ]


def border_sum(matrix):
    """Return the sum of the elements on the border of a matrix.

    Ask:
        sum of the border elements of a matrix
        add the outer ring of a 2d list
        sum of the boundary of a grid
        total of the first and last rows and columns
        perimeter sum of a matrix
        sum of matrix borders
        sum of the outer cells of a grid

    >>> border_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    40
    >>> border_sum([[5]])
    5
    """
    inner = sum(sum(row[1:-1]) for row in matrix[1:-1])
    return sum(map(sum, matrix)) - inner


def concat_horizontal(a, b):
    """Return two matrices side by side.

    Ask:
        concatenate matrices horizontally
        join two 2d lists side by side
        hstack without numpy
        append the columns of one matrix to another
        put matrix b to the right of matrix a

    >>> concat_horizontal([[1], [2]], [[3], [4]])
    [[1, 3], [2, 4]]
    """
    return [left + right for left, right in zip(a, b)]


def concat_vertical(a, b):
    """Return two matrices one below the other.

    Ask:
        concatenate matrices vertically
        stack two 2d lists on top of each other
        vstack without numpy
        append the rows of one matrix to another
        put matrix b under matrix a

    >>> concat_vertical([[1, 2]], [[3, 4]])
    [[1, 2], [3, 4]]
    >>> concat_vertical([], [[1]])
    [[1]]
    """
    return [row[:] for row in chain(a, b)]

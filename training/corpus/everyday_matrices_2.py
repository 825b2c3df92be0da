"""More everyday requests about matrices and grids: neighbours, algebra, blocks and text."""
from itertools import accumulate


def minor(matrix, row, column):
    """Return a matrix without one row and one column.

    Ask:
        minor of a matrix
        matrix without row i and column j
        remove a row and a column from a matrix
        submatrix left after deleting the given row and column
        sub matrix for cofactor expansion

    >>> minor([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 0, 1)
    [[4, 6], [7, 9]]
    """
    rows = matrix[:row] + matrix[row + 1:]
    return [values[:column] + values[column + 1:] for values in rows]


def cofactor_matrix(matrix):
    """Return the matrix of the cofactors of a square matrix.

    Ask:
        cofactor matrix
        matrix of cofactors
        compute all cofactors of a square matrix
        signed minors of a matrix as a matrix
        cofactors of a 3x3 matrix

    >>> cofactor_matrix([[1, 2], [3, 4]])
    [[4, -3], [-2, 1]]
    >>> cofactor_matrix([[1, 0, 0], [0, 2, 0], [0, 0, 3]])
    [[6, 0, 0], [0, 3, 0], [0, 0, 2]]
    """
    def minor(m, i, j):
        return [row[:j] + row[j + 1:] for k, row in enumerate(m) if k != i]

    def determinant(m):
        if not m:
            return 1
        return sum((-1) ** j * m[0][j] * determinant(minor(m, 0, j)) for j in range(len(m)))

    n = len(matrix)
    return [
        [(-1) ** (i + j) * determinant(minor(matrix, i, j)) for j in range(n)] for i in range(n)
    ]


def inverse_matrix(matrix):
    """Return the inverse of a square matrix by Gauss-Jordan elimination.

    Ask:
        inverse of a matrix
        invert an n x n matrix without numpy
        matrix inversion with gauss-jordan elimination
        compute the inverse matrix of a square matrix
        find A^-1 for a list of lists

    >>> inverse_matrix([[2, 0], [0, 4]])
    [[0.5, 0.0], [0.0, 0.25]]
    >>> inverse_matrix([[0, 1], [2, 0]])
    [[0.0, 0.5], [1.0, 0.0]]
    >>> inverse_matrix([[1, 2], [2, 4]])
    Traceback (most recent call last):
        ...
    ValueError: the matrix is singular
    """
    n = len(matrix)
    rows = [[*row, *(float(i == j) for j in range(n))] for i, row in enumerate(matrix)]
    for column in range(n):
        pivot = max(range(column, n), key=lambda i: abs(rows[i][column]))
        if abs(rows[pivot][column]) < 1e-12:
            raise ValueError("the matrix is singular")
        rows[column], rows[pivot] = rows[pivot], rows[column]
        factor = rows[column][column]
        rows[column] = [value / factor for value in rows[column]]
        for i in range(n):
            if i != column:
                factor = rows[i][column]
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[column])]
    return [row[n:] for row in rows]


def matrix_rank(matrix):
    """Return the rank of a matrix by Gaussian elimination.

    Ask:
        rank of a matrix
        number of linearly independent rows
        compute the matrix rank with gaussian elimination
        how many independent rows does a matrix have
        rank of a 2d list of numbers

    >>> matrix_rank([[1, 2], [2, 4]]), matrix_rank([[1, 2], [3, 4]]), matrix_rank([[0, 0]])
    (1, 2, 0)
    """
    rows = [list(map(float, row)) for row in matrix]
    rank = 0
    for column in range(len(rows[0])):
        pivot = next((i for i in range(rank, len(rows)) if abs(rows[i][column]) > 1e-12), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for i in range(rank + 1, len(rows)):
            factor = rows[i][column] / rows[rank][column]
            rows[i] = [a - factor * b for a, b in zip(rows[i], rows[rank])]
        rank += 1
    return rank


def elementwise_product(a, b):
    """Return the elementwise product of two matrices.

    Ask:
        multiply two matrices element by element
        hadamard product of two matrices
        elementwise product of two 2d lists
        multiply corresponding cells of two grids
        entrywise multiplication of matrices

    >>> elementwise_product([[1, 2], [3, 4]], [[2, 2], [0, 1]])
    [[2, 4], [0, 4]]
    """
    return [[x * y for x, y in zip(row_a, row_b)] for row_a, row_b in zip(a, b)]


def kronecker_product(a, b):
    """Return the Kronecker product of two matrices.

    Ask:
        kronecker product
        tensor product of two matrices
        kronecker product of two 2d lists
        block matrix a[i][j] * b
        kron without numpy

    >>> kronecker_product([[1, 2]], [[1, 0], [0, 1]])
    [[1, 0, 2, 0], [0, 1, 0, 2]]
    """
    return [[x * y for x in row_a for y in row_b] for row_a in a for row_b in b]


def add_to_matrix(matrix, number):
    """Return a matrix with a number added to every element.

    Ask:
        add a number to every element of a matrix
        add a scalar to a 2d list
        increase all cells of a grid by a constant
        matrix plus scalar
        add n to each value in a list of lists

    >>> add_to_matrix([[1, 2], [3, 4]], 10)
    [[11, 12], [13, 14]]
    """
    return [[value + number for value in row] for row in matrix]


def matrices_equal(a, b):
    """Tell whether two matrices are equal.

    Ask:
        check if two matrices are equal
        compare two matrices element by element with loops
        do two 2d lists have the same shape and the same values
        matrix equality
        are two grids identical

    >>> matrices_equal([[1, 2]], [[1, 2]]), matrices_equal([[1, 2]], [[1, 3]])
    (True, False)
    >>> matrices_equal([[1]], [[1], [2]]), matrices_equal([[1]], [[1, 2]])
    (False, False)
    """
    if len(a) != len(b):
        return False
    return all(
        len(row_a) == len(row_b) and all(x == y for x, y in zip(row_a, row_b))
        for row_a, row_b in zip(a, b)
    )


def can_multiply(a, b):
    """Tell whether the matrix a can be multiplied by the matrix b.

    Ask:
        check if two matrices can be multiplied
        are matrix dimensions compatible for multiplication
        number of columns of a equals number of rows of b
        can I multiply these matrices
        dimension check before matrix multiplication

    >>> can_multiply([[1, 2]], [[1], [2]]), can_multiply([[1, 2]], [[1, 2]])
    (True, False)
    """
    return len(a[0]) == len(b)


def count_live_neighbors(grid, row, column):
    """Return how many of the eight neighbours of a cell are 1.

    Ask:
        count the live neighbors of a cell
        count neighbors that are alive in game of life
        number of neighbouring cells that are 1, diagonals included
        how many of the 8 surrounding cells are on
        count mines around a cell in a grid

    >>> count_live_neighbors([[1, 1, 0], [0, 1, 0], [0, 0, 1]], 1, 1)
    3
    >>> count_live_neighbors([[1, 1], [1, 1]], 0, 0)
    3
    >>> count_live_neighbors([[1]], 0, 0)
    0
    """
    return sum(
        grid[i][j]
        for i in range(max(row - 1, 0), min(row + 2, len(grid)))
        for j in range(max(column - 1, 0), min(column + 2, len(grid[0])))
        if (i, j) != (row, column)
    )


def sum_of_neighbors(grid, row, column):
    """Return the sum of the cells above, below, left and right of a cell.

    Ask:
        sum of the neighbors of a cell in a grid
        add the four adjacent cells of a position in a matrix
        sum of the values up, down, left and right of a cell
        neighbour sum in a 2d list without diagonals
        total of the orthogonal neighbours

    >>> sum_of_neighbors([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    20
    >>> sum_of_neighbors([[1, 2], [3, 4]], 0, 0)
    5
    """
    total = 0
    for i, j in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]):
            total += grid[i][j]
    return total


def neighbor_values(grid, row, column):
    """Return the values of the up to eight cells around a cell.

    Ask:
        values of all neighbors of a cell, diagonals included
        eight neighbours of a position in a 2d list
        get the surrounding values of a grid cell
        list of adjacent values in a matrix including diagonals
        neighbouring elements of grid[row][column]

    >>> neighbor_values([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1)
    [1, 2, 3, 4, 6, 7, 8, 9]
    >>> neighbor_values([[1, 2], [3, 4]], 0, 0)
    [2, 3, 4]
    """
    return [
        grid[i][j]
        for i in range(max(row - 1, 0), min(row + 2, len(grid)))
        for j in range(max(column - 1, 0), min(column + 2, len(grid[0])))
        if (i, j) != (row, column)
    ]


def is_inside(grid, row, column):
    """Tell whether a position is inside a grid.

    Ask:
        check if a cell is inside the grid
        is (row, column) a valid position in a 2d list
        bounds check for a matrix index
        are the coordinates within the matrix
        in-bounds test for a grid

    >>> is_inside([[1, 2]], 0, 1), is_inside([[1, 2]], 1, 0), is_inside([[1, 2]], 0, -1)
    (True, False, False)
    """
    return 0 <= row < len(grid) and 0 <= column < len(grid[0])


def saddle_points(matrix):
    """Return the positions that are the minimum of their row and the maximum of their column.

    Ask:
        saddle point in a matrix
        find elements that are smallest in the row and largest in the column
        saddle points of a 2d list as (row, column)
        min of row and max of column positions
        find all saddle points

    >>> saddle_points([[9, 8, 7], [5, 3, 2], [6, 6, 7]])
    [(0, 2)]
    >>> saddle_points([[1, 2], [2, 1]])
    []
    """
    lows = [min(row) for row in matrix]
    highs = [max(column) for column in zip(*matrix)]
    return [
        (i, j)
        for i, row in enumerate(matrix)
        for j, value in enumerate(row)
        if value == lows[i] == highs[j]
    ]


def row_with_most_ones(matrix):
    """Return the index of the row with the most ones.

    Ask:
        row with the maximum number of ones
        index of the row that has the most 1s
        which row of a binary matrix contains the most ones
        find the row with most 1's in a 2d list
        row index with the highest count of 1

    >>> row_with_most_ones([[0, 1], [1, 1], [1, 1]])
    1
    >>> row_with_most_ones([[0]])
    0
    """
    return max(range(len(matrix)), key=lambda i: matrix[i].count(1))


def row_with_largest_sum(matrix):
    """Return the index of the row with the largest sum.

    Ask:
        row with the largest sum
        index of the row with the maximum sum in a matrix
        which row of a 2d list adds up to the most
        find the sublist with the biggest total
        richest customer: largest row sum index
        which row of a matrix has the biggest sum

    >>> row_with_largest_sum([[1, 2], [9, 0], [3, 3]])
    1
    """
    return max(range(len(matrix)), key=lambda i: sum(matrix[i]))


def max_square_sum(matrix, k):
    """Return the largest sum of a k x k block of a matrix.

    Ask:
        k x k submatrix with the maximum sum
        largest sum of a square block of size k in a 2d list
        maximum sum of any k by k square in a grid
        best k x k region of a matrix
        max hourglass-like square sum

    >>> max_square_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 2)
    28
    >>> max_square_sum([[1, -2], [-3, 4]], 1)
    4
    """
    return max(
        sum(sum(row[j:j + k]) for row in matrix[i:i + k])
        for i in range(len(matrix) - k + 1)
        for j in range(len(matrix[0]) - k + 1)
    )


def prefix_sums_2d(matrix):
    """Return the 2-D prefix sums: each cell the sum of all cells up to it.

    Ask:
        prefix sum of a 2d matrix
        cumulative sum over rows and columns
        summed area table
        integral image of a grid
        2d cumulative sums of a list of lists

    >>> prefix_sums_2d([[1, 2], [3, 4]])
    [[1, 3], [4, 10]]
    >>> prefix_sums_2d([])
    []
    """
    result = []
    above = [0] * len(matrix[0]) if matrix else []
    for row in matrix:
        above = [a + b for a, b in zip(above, accumulate(row))]
        result.append(above)
    return result


def convolve(image, kernel):
    """Return the valid part of sliding a kernel over a 2-D list.

    Ask:
        convolution of a matrix with a kernel
        apply a 3x3 filter to an image given as a 2d list
        slide a kernel over a grid and sum the products
        2d convolution without padding
        cross-correlation of a matrix and a small kernel

    >>> convolve([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[1, 0], [0, 1]])
    [[6, 8], [12, 14]]
    """
    height, width = len(kernel), len(kernel[0])
    return [
        [
            sum(image[i + a][j + b] * kernel[a][b] for a in range(height) for b in range(width))
            for j in range(len(image[0]) - width + 1)
        ]
        for i in range(len(image) - height + 1)
    ]


def normalize_rows(matrix):
    """Return a matrix whose rows each sum to 1.

    Ask:
        normalize the rows of a matrix
        divide each row by its sum
        make every row of a 2d list add up to one
        row-stochastic matrix from counts
        turn each row of counts into probabilities

    >>> normalize_rows([[1, 3], [2, 2]])
    [[0.25, 0.75], [0.5, 0.5]]
    """
    return [[value / sum(row) for value in row] for row in matrix]


def grid_from_text(text):
    """Return a list of lists of characters from a multiline string.

    Ask:
        parse a text grid into a list of lists of characters
        multiline string to a 2d list of chars
        read a map of characters into a grid
        split a maze string into rows of single characters
        advent of code grid parsing

    >>> grid_from_text("#.\\n.#")
    [['#', '.'], ['.', '#']]
    """
    return [list(line) for line in text.splitlines()]


def grid_to_text(grid):
    """Return a grid of characters as a multiline string.

    Ask:
        grid of characters to a string
        join a 2d list of chars into lines
        convert a board to a multiline string
        render a list of lists as text without spaces
        turn rows of characters back into a string

    >>> grid_to_text([["#", "."], [".", "#"]])
    '#.\\n.#'
    """
    return "\n".join("".join(row) for row in grid)


def matrix_to_text(matrix, separator=" "):
    """Return a matrix as lines of values.

    Ask:
        matrix to string
        convert a 2d list to lines of space separated values
        each row of a matrix on its own line as a string
        join rows with newlines and values with spaces
        list of lists to multiline text

    >>> matrix_to_text([[1, 2], [3, 4]])
    '1 2\\n3 4'
    >>> matrix_to_text([[1, 2]], ",")
    '1,2'
    """
    return "\n".join(separator.join(map(str, row)) for row in matrix)


def adjacency_matrix(graph):
    """Return the adjacency matrix of a graph given as node to neighbours, and its nodes.

    Ask:
        convert an adjacency list to an adjacency matrix
        graph dictionary to adjacency matrix
        dict of neighbours to a matrix of 0 and 1
        build the adjacency matrix of a graph with sorted nodes
        matrix representation of a graph dict

    >>> adjacency_matrix({"a": ["b"], "b": ["a", "c"], "c": []})
    (['a', 'b', 'c'], [[0, 1, 0], [1, 0, 1], [0, 0, 0]])
    """
    nodes = sorted(graph)
    return nodes, [[int(other in graph[node]) for other in nodes] for node in nodes]


def pad_grid(grid, fill=0):
    """Return a grid with a border of a value around it.

    Ask:
        pad a matrix with zeros on all sides
        add a border of zeros around a 2d list
        surround a grid with a frame of a value
        zero padding of a matrix
        grow a grid by one cell in every direction

    >>> pad_grid([[1, 2]])
    [[0, 0, 0, 0], [0, 1, 2, 0], [0, 0, 0, 0]]
    """
    width = len(grid[0]) + 2
    middle = [[fill, *row, fill] for row in grid]
    return [[fill] * width, *middle, [fill] * width]


def pad_rows(rows, fill=None):
    """Return rows all padded to the length of the longest.

    Ask:
        make all sublists the same length
        pad a jagged list of lists to a rectangle
        fill short rows of a 2d list with None
        equalise the lengths of inner lists
        pad lists in a list to the maximum length

    >>> pad_rows([[1], [2, 3]], 0)
    [[1, 0], [2, 3]]
    >>> pad_rows([])
    []
    """
    width = max(map(len, rows), default=0)
    return [row + [fill] * (width - len(row)) for row in rows]


def triangle_of_numbers(n):
    """Return a triangle of numbers as a list of lists, 1, then 2 3, then 4 5 6.

    Ask:
        floyd's triangle as a list of lists
        triangle with 1, 2 3, 4 5 6 as nested lists
        rows of increasing length with consecutive numbers
        number triangle with n rows as a 2d list
        jagged list counting up from 1

    >>> triangle_of_numbers(3)
    [[1], [2, 3], [4, 5, 6]]
    >>> triangle_of_numbers(0)
    []
    """
    rows = []
    number = 1
    for length in range(1, n + 1):
        rows.append(list(range(number, number + length)))
        number += length
    return rows


def cosine_similarity(a, b):
    """Return the cosine similarity of two vectors.

    Ask:
        cosine similarity between two lists of numbers
        cosine similarity of two vectors
        cosine of the angle between two embeddings
        dot product divided by both magnitudes
        similarity of two numeric vectors without numpy

    >>> cosine_similarity([1, 0], [0, 1])
    0.0
    >>> cosine_similarity([2, 0], [5, 0])
    1.0
    >>> cosine_similarity([0, 0], [1, 1])
    0.0
    """
    dot = sum(x * y for x, y in zip(a, b))
    norm = (sum(x * x for x in a) * sum(y * y for y in b)) ** 0.5
    return dot / norm if norm else 0.0


def euclidean_distance(a, b):
    """Return the Euclidean distance of two vectors.

    Ask:
        euclidean distance between two lists
        distance between two lists of numbers
        l2 distance of two vectors of any dimension
        straight line distance of two n-dimensional points
        square root of the summed squared differences of two vectors
        distance between two vectors
        euclidean distance of two vectors of any dimension
        l2 distance of two lists
        how far apart are the vectors u and v

    >>> euclidean_distance([0, 0, 0], [2, 3, 6])
    7.0
    >>> euclidean_distance([], [])
    0.0
    """
    return sum((x - y) ** 2 for x, y in zip(a, b)) ** 0.5

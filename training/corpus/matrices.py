"""Matrices as lists of lists: arithmetic, transposing, rotating, spirals, determinants."""


def transpose(matrix):
    """Return the transpose of a matrix.

    Ask:
        transpose of a matrix
        swap rows and columns of a 2d list
        turn the columns of a matrix into rows
        flip a list of lists along its diagonal
        transpose a list of lists
        swap rows and columns of a nested list
        turn rows into columns
        zip the inner lists of an array together
        mirror a matrix along the diagonal

    >>> transpose([[1, 2, 3], [4, 5, 6]])
    [[1, 4], [2, 5], [3, 6]]
    >>> transpose([])
    []
    """
    return [list(row) for row in zip(*matrix)]


def transpose_with_loops(matrix):
    """Return the transpose of a non-empty matrix with nested loops.

    Ask:
        transpose a matrix with nested loops
        matrix transposition with an outer and an inner loop
        swap matrix rows and columns using for loops
        transpose by index loops

    >>> transpose_with_loops([[1, 2, 3], [4, 5, 6]])
    [[1, 4], [2, 5], [3, 6]]
    >>> transpose_with_loops([[7]])
    [[7]]
    """
    result = []
    for column in range(len(matrix[0])):
        new_row = []
        for row in matrix:
            new_row.append(row[column])
        result.append(new_row)
    return result


def add_matrices(a, b):
    """Return the sum of two matrices.

    Ask:
        add two matrices
        sum of two matrices as lists of lists
        matrix addition without numpy
        element-wise addition of 2d lists
        sum of two matrices of equal size

    >>> add_matrices([[1, 2], [3, 4]], [[10, 20], [30, 40]])
    [[11, 22], [33, 44]]
    >>> add_matrices([[1]], [[-1]])
    [[0]]
    """
    return [[x + y for x, y in zip(row_a, row_b)] for row_a, row_b in zip(a, b)]


def subtract_matrices(a, b):
    """Return the difference of two matrices.

    Ask:
        subtract two matrices
        difference of two matrices
        matrix subtraction without numpy
        element-wise difference of 2d lists
        subtract one matrix from another
        matrix a minus matrix b

    >>> subtract_matrices([[5, 7], [9, 9]], [[1, 2], [3, 4]])
    [[4, 5], [6, 5]]
    """
    return [[x - y for x, y in zip(row_a, row_b)] for row_a, row_b in zip(a, b)]


def multiply_matrices(a, b):
    """Return the matrix product of two matrices.

    Ask:
        multiply two matrices
        matrix multiplication without numpy
        product of two matrices as nested lists
        matrix times matrix
        function for matrix product of a and b
        matrix multiplication
        multiply two matrices given as lists of lists

    >>> multiply_matrices([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    [[19, 22], [43, 50]]
    >>> multiply_matrices([[1, 2, 3]], [[4], [5], [6]])
    [[32]]
    """
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def multiply_matrices_loops(a, b):
    """Return the matrix product of two matrices with three loops.

    Ask:
        matrix multiplication with three nested loops
        multiply two matrices using for loops
        triple loop matrix product
        naive matrix multiplication by index

    >>> multiply_matrices_loops([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    [[19, 22], [43, 50]]
    >>> multiply_matrices_loops([[1, 2, 3]], [[4], [5], [6]])
    [[32]]
    """
    result = [[0] * len(b[0]) for _ in range(len(a))]
    for i in range(len(a)):
        for j in range(len(b[0])):
            for k in range(len(b)):
                result[i][j] += a[i][k] * b[k][j]
    return result


def scale_matrix(matrix, factor):
    """Return a matrix multiplied by a number.

    Ask:
        multiply a matrix by a scalar
        scalar multiplication of a matrix
        scale every element of a 2d list
        matrix times number

    >>> scale_matrix([[1, 2], [3, 4]], 3)
    [[3, 6], [9, 12]]
    >>> scale_matrix([], 2)
    []
    """
    return [[value * factor for value in row] for row in matrix]


def multiply_matrix_vector(matrix, vector):
    """Return the product of a matrix and a vector.

    Ask:
        multiply a matrix by a vector
        matrix vector product
        apply a matrix to a vector without numpy
        matrix times column vector

    >>> multiply_matrix_vector([[1, 2], [3, 4]], [5, 6])
    [17, 39]
    >>> multiply_matrix_vector([[2, 0]], [4, 9])
    [8]
    """
    return [sum(x * y for x, y in zip(row, vector)) for row in matrix]


def identity_matrix(n):
    """Return the n by n identity matrix.

    Ask:
        identity matrix of size n
        create an n x n unit matrix
        matrix with ones on the diagonal
        generate an identity matrix without numpy
        n by n identity matrix as a list of lists
        identity matrix

    >>> identity_matrix(2)
    [[1, 0], [0, 1]]
    >>> identity_matrix(0)
    []
    """
    return [[1 if row == column else 0 for column in range(n)] for row in range(n)]


def zero_matrix(rows, columns):
    """Return a matrix of zeros.

    Ask:
        matrix of zeros
        create a 2d list filled with zeros
        initialize a rows x columns matrix with 0
        zero matrix without numpy
        2d list of zeros with the given number of rows and cols
        2d array filled with 0
        zero matrix
        create an empty grid of zeros
        create a 2d list of zeros with rows and columns

    >>> matrix = zero_matrix(2, 3); matrix[0][0] = 1; matrix
    [[1, 0, 0], [0, 0, 0]]
    >>> zero_matrix(0, 3)
    []
    """
    return [[0] * columns for _ in range(rows)]


def matrix_power(matrix, exponent):
    """Return a square matrix to a non-negative integer power.

    Ask:
        power of a matrix
        raise a square matrix to an integer exponent
        matrix exponentiation by squaring
        multiply a matrix by itself n times

    >>> matrix_power([[1, 1], [1, 0]], 10)
    [[89, 55], [55, 34]]
    >>> matrix_power([[2, 3], [4, 5]], 0)
    [[1, 0], [0, 1]]
    """
    def multiply(a, b):
        return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]

    size = len(matrix)
    result = [[int(i == j) for j in range(size)] for i in range(size)]
    while exponent > 0:
        if exponent % 2 == 1:
            result = multiply(result, matrix)
        matrix = multiply(matrix, matrix)
        exponent //= 2
    return result


def determinant(matrix):
    """Return the determinant of a square matrix by expansion.

    Ask:
        determinant of a matrix
        recursive determinant by laplace expansion
        compute the determinant of a square matrix without numpy
        det of an n x n matrix
        determinant of a 3x3 matrix
        determinant by recursive cofactor expansion
        determinant of a matrix recursively

    >>> determinant([[1, 2], [3, 4]])
    -2
    >>> determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]])
    0
    >>> determinant([[6, 1, 1], [4, -2, 5], [2, 8, 7]])
    -306
    >>> determinant([[5]])
    5
    """
    if len(matrix) == 1:
        return matrix[0][0]
    total = 0
    for column, value in enumerate(matrix[0]):
        minor = [row[:column] + row[column + 1:] for row in matrix[1:]]
        total += (-1) ** column * value * determinant(minor)
    return total


def determinant_2x2(matrix):
    """Return the determinant of a 2 by 2 matrix.

    Ask:
        determinant of a 2x2 matrix
        ad minus bc
        det of a two by two matrix
        calculate the determinant of a small 2 x 2 matrix

    >>> determinant_2x2([[1, 2], [3, 4]])
    -2
    >>> determinant_2x2([[2, 0], [0, 3]])
    6
    """
    (a, b), (c, d) = matrix
    return a * d - b * c


def inverse_2x2(matrix):
    """Return the inverse of a 2 by 2 matrix.

    Ask:
        inverse of a 2x2 matrix
        invert a two by two matrix
        2 x 2 matrix inverse, error if singular
        inverse matrix by the adjugate formula

    >>> inverse_2x2([[4, 7], [2, 6]])
    [[0.6, -0.7], [-0.2, 0.4]]
    >>> inverse_2x2([[1, 2], [2, 4]])
    Traceback (most recent call last):
    ...
    ValueError: the matrix is singular
    """
    (a, b), (c, d) = matrix
    det = a * d - b * c
    if det == 0:
        raise ValueError("the matrix is singular")
    return [[d / det, -b / det], [-c / det, a / det]]


def solve_linear_system(a, b):
    """Return the solution of a system of linear equations by Gaussian elimination.

    Ask:
        gaussian elimination
        solve a system of linear equations without numpy
        solve Ax = b with partial pivoting
        linear equation solver for n unknowns

    >>> [round(x, 9) for x in solve_linear_system([[2, 1], [1, 3]], [5, 10])]
    [1.0, 3.0]
    >>> [round(x, 9) for x in solve_linear_system([[0, 1], [1, 0]], [4, 7])]
    [7.0, 4.0]
    """
    n = len(a)
    rows = [row + [value] for row, value in zip(a, b)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [x - factor * y for x, y in zip(rows[r], rows[i])]
    solution = [0.0] * n
    for i in reversed(range(n)):
        known = sum(rows[i][j] * solution[j] for j in range(i + 1, n))
        solution[i] = (rows[i][n] - known) / rows[i][i]
    return solution


def trace(matrix):
    """Return the sum of the main diagonal.

    Ask:
        trace of a matrix
        sum of the main diagonal
        add the diagonal elements of a square matrix
        diagonal sum from top left to bottom right

    >>> trace([[1, 2], [3, 4]])
    5
    >>> trace([])
    0
    """
    return sum(matrix[i][i] for i in range(len(matrix)))


def diagonal_sums(matrix):
    """Return the sums of both diagonals of a square matrix.

    Ask:
        sums of both diagonals of a matrix
        main and secondary diagonal sum
        add the two diagonals of a square matrix
        primary and anti-diagonal totals
        sum of the main diagonal and sum of the secondary diagonal

    >>> diagonal_sums([[1, 2, 3], [4, 5, 6], [7, 8, 10]])
    (16, 15)
    >>> diagonal_sums([[4]])
    (4, 4)
    """
    n = len(matrix)
    main = sum(matrix[i][i] for i in range(n))
    anti = sum(matrix[i][n - 1 - i] for i in range(n))
    return main, anti


def main_diagonal(matrix):
    """Return the main diagonal of a square matrix.

    Ask:
        main diagonal of a matrix
        diagonal elements as a list
        extract the diagonal of a 2d list
        elements from the top left to the bottom right corner
        diagonal elements of a square 2d list

    >>> main_diagonal([[1, 2], [3, 4]])
    [1, 4]
    >>> main_diagonal([])
    []
    """
    return [row[i] for i, row in enumerate(matrix)]


def row_sums(matrix):
    """Return the sum of each row.

    Ask:
        sum of each row of a matrix
        row totals of a 2d list
        add up the rows of a matrix
        list with the sum of every row
        replace each row by its sum
        sum per row as a list

    >>> row_sums([[1, 2], [3, 4]])
    [3, 7]
    >>> row_sums([])
    []
    """
    return [sum(row) for row in matrix]


def column_sums(matrix):
    """Return the sum of each column.

    Ask:
        sum of each column of a matrix
        column totals of a 2d list
        add up the columns of a matrix
        list with the sum of every column

    >>> column_sums([[1, 2], [3, 4]])
    [4, 6]
    >>> column_sums([])
    []
    """
    return [sum(column) for column in zip(*matrix)]


def sum_of_matrix(matrix):
    """Return the sum of all elements of a matrix.

    Ask:
        sum of all elements in a matrix
        total of a 2d list
        add every number of a list of lists
        matrix element sum
        sum of all elements in 2d list
        total of all numbers in a list of lists

    >>> sum_of_matrix([[1, 2], [3, 4]])
    10
    >>> sum_of_matrix([])
    0
    """
    return sum(sum(row) for row in matrix)


def max_of_matrix(matrix):
    """Return the largest element of a matrix.

    Ask:
        largest element of a matrix
        maximum of a 2d list
        find the biggest number in a list of lists
        max value in a matrix

    >>> max_of_matrix([[1, 9], [3, 4]])
    9
    >>> max_of_matrix([[-5], [-2]])
    -2
    """
    return max(max(row) for row in matrix)


def is_square(matrix):
    """Tell whether a matrix has as many columns as rows.

    Ask:
        check if a matrix is square
        does a matrix have as many rows as columns
        is a list of lists n x n
        square matrix test
        is matrix square

    >>> is_square([[1, 2], [3, 4]])
    True
    >>> is_square([[1, 2]]), is_square([[1, 2], [3]])
    (False, False)
    """
    return all(len(row) == len(matrix) for row in matrix)


def is_symmetric(matrix):
    """Tell whether a matrix equals its transpose.

    Ask:
        check if a matrix is symmetric
        does a matrix equal its transpose
        symmetric matrix test
        is a 2d list mirrored along the diagonal
        is matrix symmetric

    >>> is_symmetric([[1, 2], [2, 3]])
    True
    >>> is_symmetric([[1, 2], [3, 4]]), is_symmetric([[1, 2]])
    (False, False)
    """
    return matrix == [list(row) for row in zip(*matrix)]


def is_identity(matrix):
    """Tell whether a matrix is an identity matrix.

    Ask:
        check if a matrix is an identity matrix
        is it the unit matrix
        ones on the diagonal and zeros elsewhere
        identity matrix test

    >>> is_identity([[1, 0], [0, 1]])
    True
    >>> is_identity([[1, 1], [0, 1]]), is_identity([[2]]), is_identity([[1, 0]])
    (False, False, False)
    """
    n = len(matrix)
    return matrix == [[int(i == j) for j in range(n)] for i in range(n)]


def rotate_clockwise(matrix):
    """Return a matrix rotated by 90 degrees clockwise.

    Ask:
        rotate a matrix 90 degrees clockwise
        turn a 2d list to the right
        rotate an image given as a matrix
        clockwise matrix rotation as a new list
        rotate matrix 90 degrees
        rotate a 2d list clockwise
        rotate image 90 degrees
        rotate a 2d list by 90 degrees clockwise
        rotate matrix
        rotate a nested list by 90 degrees to the right

    >>> rotate_clockwise([[1, 2], [3, 4]])
    [[3, 1], [4, 2]]
    >>> rotate_clockwise([[1, 2, 3]])
    [[1], [2], [3]]
    """
    return [list(row) for row in zip(*matrix[::-1])]


def rotate_counterclockwise(matrix):
    """Return a matrix rotated by 90 degrees counterclockwise.

    Ask:
        rotate a matrix 90 degrees counterclockwise
        turn a 2d list to the left
        anticlockwise matrix rotation
        rotate a grid left by 90 degrees

    >>> rotate_counterclockwise([[1, 2], [3, 4]])
    [[2, 4], [1, 3]]
    >>> rotate_counterclockwise([[1, 2, 3]])
    [[3], [2], [1]]
    """
    return [list(row) for row in zip(*matrix)][::-1]


def rotate_in_place(matrix):
    """Rotate a square matrix by 90 degrees clockwise in place.

    Ask:
        rotate a square matrix in place
        rotate an n x n image by 90 degrees without a new matrix
        in-place clockwise rotation of a matrix
        transpose and reverse each row in place

    >>> m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]; rotate_in_place(m); m
    [[7, 4, 1], [8, 5, 2], [9, 6, 3]]
    >>> m = [[1]]; rotate_in_place(m); m
    [[1]]
    """
    n = len(matrix)
    for i in range(n):
        for j in range(i + 1, n):
            matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
    for row in matrix:
        row.reverse()


def spiral_order(matrix):
    """Return the elements of a matrix in spiral order.

    Ask:
        spiral order of a matrix
        read a matrix clockwise from the outside in
        traverse a 2d list in a spiral
        elements of a matrix in spiral order
        spiral matrix

    >>> spiral_order([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [1, 2, 3, 6, 9, 8, 7, 4, 5]
    >>> spiral_order([[1, 2], [3, 4], [5, 6]])
    [1, 2, 4, 6, 5, 3]
    >>> spiral_order([])
    []
    """
    matrix = [list(row) for row in matrix]
    result = []
    while matrix:
        result += matrix.pop(0)
        matrix = [list(row) for row in zip(*matrix)][::-1]
    return result


def set_zeroes(matrix):
    """Set the rows and columns that contain a zero to zero, in place.

    Ask:
        set matrix zeroes
        set the row and column of every zero to zero
        zero out rows and columns that contain a 0
        spread zeros through a matrix in place

    >>> m = [[1, 2, 3], [4, 0, 6], [7, 8, 9]]; set_zeroes(m); m
    [[1, 0, 3], [0, 0, 0], [7, 0, 9]]
    >>> m = [[1, 2]]; set_zeroes(m); m
    [[1, 2]]
    """
    rows = {i for i, row in enumerate(matrix) if 0 in row}
    columns = {j for row in matrix for j, value in enumerate(row) if value == 0}
    for i, row in enumerate(matrix):
        for j in range(len(row)):
            if i in rows or j in columns:
                row[j] = 0


def search_sorted_matrix(matrix, target):
    """Tell whether a number is in a matrix with sorted rows and columns.

    Ask:
        search a sorted matrix
        find a number in a matrix with sorted rows and columns
        staircase search in a 2d matrix
        does a row and column sorted matrix contain the target

    >>> m = [[1, 4, 7], [2, 5, 8], [3, 6, 9]]
    >>> search_sorted_matrix(m, 6), search_sorted_matrix(m, 3), search_sorted_matrix(m, 7)
    (True, True, True)
    >>> search_sorted_matrix(m, 10), search_sorted_matrix([], 1)
    (False, False)
    """
    if not matrix:
        return False
    row, column = 0, len(matrix[0]) - 1
    while row < len(matrix) and column >= 0:
        value = matrix[row][column]
        if value == target:
            return True
        if value > target:
            column -= 1
        else:
            row += 1
    return False


def print_matrix(matrix):
    """Print a matrix with aligned columns.

    Ask:
        print a matrix in rows
        display a 2d list with aligned columns
        pretty print a list of lists of numbers
        show a matrix on the screen
        print 2d list

    >>> print_matrix([[1, 20], [300, 4]])
      1  20
    300   4
    """
    width = max(len(str(value)) for row in matrix for value in row)
    for row in matrix:
        print(" ".join(f"{value:>{width}}" for value in row))


def count_islands(grid):
    """Return the number of groups of connected ones.

    Ask:
        number of islands in a grid
        count connected groups of 1s in a matrix
        island counting with flood fill
        connected components of ones in a binary grid

    >>> count_islands([[1, 1, 0], [0, 0, 0], [1, 0, 1]])
    3
    >>> count_islands([[0]]), count_islands([])
    (0, 0)
    >>> count_islands([[1, 1], [0, 1]])
    1
    """
    land = {(i, j) for i, row in enumerate(grid) for j, value in enumerate(row) if value == 1}
    islands = 0
    while land:
        islands += 1
        stack = [land.pop()]
        while stack:
            i, j = stack.pop()
            for cell in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
    return islands


def game_of_life(grid):
    """Return the next generation of Conway's Game of Life.

    Ask:
        game of life step
        next generation of conway's game of life
        cellular automaton life on a grid of 0 and 1
        one step of the game of life

    >>> game_of_life([[0, 1, 0], [0, 1, 0], [0, 1, 0]])
    [[0, 0, 0], [1, 1, 1], [0, 0, 0]]
    >>> game_of_life([[1, 1], [1, 1]])
    [[1, 1], [1, 1]]
    """
    rows, columns = len(grid), len(grid[0])

    def neighbors(row, column):
        total = -grid[row][column]
        for r in range(max(0, row - 1), min(rows, row + 2)):
            total += sum(grid[r][max(0, column - 1):column + 2])
        return total

    return [[int(neighbors(r, c) == 3 or (grid[r][c] and neighbors(r, c) == 2))
             for c in range(columns)] for r in range(rows)]

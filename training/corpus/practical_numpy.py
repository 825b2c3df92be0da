"""NumPy basics as people ask for them: making, shaping, selecting, computing."""
import numpy as np

REQUIRES = ("numpy",)


def to_array(values):
    """Return a list as a numpy array.

    Ask:
        create a numpy array from a list
        convert a python list to a numpy array
        list of lists to a numpy matrix
        turn nested lists into an ndarray

    >>> to_array([[1, 2], [3, 4]]).shape
    (2, 2)
    """
    return np.array(values)


def zeros(rows, columns):
    """Return a numpy array of zeros.

    Ask:
        numpy array of zeros
        create a matrix of zeros with numpy
        zero matrix of a given shape in numpy
        rows x columns numpy array filled with 0

    >>> zeros(2, 3).tolist()
    [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    """
    return np.zeros((rows, columns))


def filled(rows, columns, value):
    """Return a numpy array filled with one value.

    Ask:
        numpy array filled with a value
        create a numpy matrix of ones or another constant
        constant array with np.full
        numpy matrix where all elements are equal

    >>> filled(1, 2, 7).tolist()
    [[7, 7]]
    """
    return np.full((rows, columns), value)


def reshape_array(array, rows, columns):
    """Return the values of an array as rows and columns, with numpy.

    Ask:
        reshape a numpy array
        numpy reshape to rows and columns
        turn a 1d numpy array into a 2d array
        change the shape of an ndarray

    >>> reshape_array(np.arange(6), 2, 3).tolist()
    [[0, 1, 2], [3, 4, 5]]
    """
    return np.reshape(array, (rows, columns))


def number_grid(rows, columns):
    """Return the numbers from 0 in rows and columns, with numpy.

    Ask:
        numpy arange reshaped to a matrix
        matrix of consecutive numbers with numpy
        numpy 3x3 matrix with values 0 to 8
        np.arange as a grid

    >>> number_grid(2, 2).tolist()
    [[0, 1], [2, 3]]
    """
    return np.arange(rows * columns).reshape(rows, columns)


def column_means(array):
    """Return the mean of each column of an array.

    Ask:
        mean of each column numpy
        numpy column averages
        average over axis 0
        per column mean of a 2d numpy array
        numpy mean of columns
        column averages of a numpy matrix

    >>> column_means(np.array([[1, 2], [3, 6]])).tolist()
    [2.0, 4.0]
    """
    return array.mean(axis=0)


def row_totals(array):
    """Return the sum of each row of an array.

    Ask:
        sum of each row numpy
        numpy row sums
        sum over axis 1
        total of every row of a 2d numpy array

    >>> row_totals(np.array([[1, 2], [3, 6]])).tolist()
    [3, 9]
    """
    return array.sum(axis=1)


def select_greater(array, limit):
    """Return the values of an array that are greater than a limit.

    Ask:
        numpy boolean mask
        filter a numpy array by a condition
        elements of a numpy array greater than a value
        boolean indexing in numpy

    >>> select_greater(np.array([1, 5, 3]), 2).tolist()
    [5, 3]
    """
    return array[array > limit]


def where_greater(array, limit):
    """Return the positions of the values that are greater than a limit, with numpy.

    Ask:
        numpy indices where a condition is true
        np.where: positions of elements above a threshold
        find indexes in a numpy array that satisfy a condition
        np.flatnonzero of a comparison

    >>> where_greater(np.array([1, 5, 3]), 2).tolist()
    [1, 2]
    """
    return np.flatnonzero(array > limit)


def clip_values(array, low, high):
    """Limit the values of an array to a range, with numpy.

    Ask:
        clip a numpy array to a range
        limit numpy values between a minimum and a maximum
        np.clip values
        clamp all elements of an ndarray

    >>> clip_values(np.array([-1, 5, 12]), 0, 10).tolist()
    [0, 5, 10]
    """
    return np.clip(array, low, high)


def dot(a, b):
    """Return the dot product of two vectors with numpy.

    Ask:
        numpy dot product
        dot product of two numpy arrays
        inner product with numpy
        np.dot of two vectors

    >>> int(dot(np.array([1, 2]), np.array([3, 4])))
    11
    """
    return np.dot(a, b)


def multiply(a, b):
    """Return the matrix product of two arrays.

    Ask:
        matrix multiplication with numpy
        multiply two matrices using numpy
        numpy matrix product with @
        np.matmul of two arrays

    >>> multiply(np.array([[1, 2]]), np.array([[3], [4]])).tolist()
    [[11]]
    """
    return a @ b


def inverse(matrix):
    """Return the inverse of a matrix with numpy.

    Ask:
        numpy matrix inverse
        invert a matrix with numpy
        np.linalg.inv of a square matrix
        inverse matrix using numpy

    >>> inverse(np.array([[2.0, 0.0], [0.0, 4.0]])).tolist()
    [[0.5, 0.0], [0.0, 0.25]]
    """
    return np.linalg.inv(matrix)


def determinant(matrix):
    """Return the determinant of a matrix with numpy.

    Ask:
        numpy determinant
        determinant of a matrix with numpy
        np.linalg.det of a square array
        compute a determinant using numpy

    >>> round(float(determinant(np.array([[1, 2], [3, 4]]))), 6)
    -2.0
    """
    return np.linalg.det(matrix)


def eigen(matrix):
    """Return the eigenvalues and eigenvectors of a matrix, with numpy.

    Ask:
        numpy eigenvalues
        eigenvalues and eigenvectors with numpy
        np.linalg.eig of a square matrix
        compute the eigenvectors of a matrix

    >>> values, vectors = eigen(np.array([[2.0, 0.0], [0.0, 3.0]]))
    >>> values.tolist(), vectors.shape
    ([2.0, 3.0], (2, 2))
    """
    values, vectors = np.linalg.eig(matrix)
    return values, vectors


def evenly_spaced(start, stop, n):
    """Return n numbers from start to stop, both included, with numpy.

    Ask:
        numpy linspace
        n evenly spaced numbers with numpy
        np.linspace between two values
        numpy array of equally spaced points

    >>> evenly_spaced(0, 1, 5).tolist()
    [0.0, 0.25, 0.5, 0.75, 1.0]
    """
    return np.linspace(start, stop, n)


def index_of_max(array):
    """Return the row and column of the largest value of a 2d array, with numpy.

    Ask:
        numpy argmax
        position of the maximum in a 2d numpy array
        row and column of the largest element with numpy
        np.unravel_index of argmax

    >>> index_of_max(np.array([[1, 2], [9, 3]]))
    (1, 0)
    """
    row, column = np.unravel_index(np.argmax(array), array.shape)
    return int(row), int(column)


def stack_rows(*arrays):
    """Put arrays on top of each other, with numpy.

    Ask:
        numpy concatenate arrays
        stack numpy arrays vertically
        np.vstack of several arrays
        combine numpy arrays as rows

    >>> stack_rows(np.array([1, 2]), np.array([3, 4])).tolist()
    [[1, 2], [3, 4]]
    """
    return np.vstack(arrays)


def stack_columns(*arrays):
    """Put 1d arrays side by side as columns, with numpy.

    Ask:
        stack numpy arrays horizontally as columns
        np.column_stack of several arrays
        combine 1d numpy arrays into columns of a matrix
        join numpy arrays side by side

    >>> stack_columns(np.array([1, 2]), np.array([3, 4])).tolist()
    [[1, 3], [2, 4]]
    """
    return np.column_stack(arrays)


def save_array(path, array):
    """Save an array in a .npy file, with numpy.

    Ask:
        numpy save an array to a file
        np.save an ndarray
        write a numpy array to disk as npy
        store a numpy array in a file

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.npy")
    >>> save_array(path, np.array([1, 2]))
    >>> np.load(path).tolist()
    [1, 2]
    """
    np.save(path, array)


def load_array(path):
    """Load an array from a .npy file, with numpy.

    Ask:
        numpy load an array from a file
        np.load a npy file
        read a saved numpy array
        load an ndarray from disk

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.npy")
    >>> np.save(path, np.array([1, 2]))
    >>> load_array(path).tolist()
    [1, 2]
    """
    return np.load(path, allow_pickle=False)


def load_numbers_csv(path):
    """Return the numbers of a CSV file with a header as an array, with numpy.

    Ask:
        read a csv file of numbers with numpy
        np.loadtxt with a comma delimiter skipping the header
        load numeric csv data into a numpy array
        numpy genfromtxt or loadtxt csv

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.csv")
    >>> with open(path, "w") as file:
    ...     _ = file.write("a,b\\n1,2\\n3,4.5\\n")
    >>> load_numbers_csv(path).tolist()
    [[1.0, 2.0], [3.0, 4.5]]
    """
    return np.loadtxt(path, delimiter=",", skiprows=1, ndmin=2)


def running_totals(array):
    """Return the cumulative sum of an array, with numpy.

    Ask:
        numpy cumulative sum
        np.cumsum of an array
        running total with numpy
        cumulative sums of an ndarray

    >>> running_totals(np.array([1, 2, 3])).tolist()
    [1, 3, 6]
    """
    return np.cumsum(array)


def percentiles(array, q):
    """Return percentiles of an array, with numpy.

    Ask:
        numpy percentile
        25th, 50th and 75th percentile with numpy
        np.percentile of an array
        quantiles of an ndarray

    >>> percentiles(np.array([1, 2, 3, 4, 5]), [25, 50]).tolist()
    [2.0, 3.0]
    """
    return np.percentile(array, q)


def unit_rows(matrix):
    """Scale each row of a matrix to length one, with numpy.

    Ask:
        normalize rows of a matrix with numpy
        scale every row vector of a numpy array to unit length
        l2 normalize the rows of an ndarray
        unit vectors from the rows of a numpy matrix

    >>> unit_rows(np.array([[3.0, 4.0], [0.0, 0.0]])).tolist()
    [[0.6, 0.8], [0.0, 0.0]]
    """
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    return np.divide(matrix, lengths, out=np.zeros_like(matrix, dtype=float), where=lengths != 0)


def distance(a, b):
    """Return the Euclidean distance of two vectors with numpy.

    Ask:
        euclidean distance with numpy
        distance between two numpy vectors
        np.linalg.norm of a difference
        numpy distance of two points

    >>> float(distance(np.array([0, 0]), np.array([3, 4])))
    5.0
    """
    return np.linalg.norm(a - b)


def correlation(x, y):
    """Return the correlation coefficient of two arrays, with numpy.

    Ask:
        numpy correlation coefficient
        pearson correlation with numpy
        np.corrcoef of two arrays
        correlation between two numpy arrays

    >>> round(float(correlation(np.array([1, 2, 3]), np.array([2, 4, 6]))), 6)
    1.0
    """
    return np.corrcoef(x, y)[0, 1]


def remove_duplicate_rows(array):
    """Return the different rows of an array, sorted, with numpy.

    Ask:
        unique rows of a numpy array
        remove duplicate rows from a numpy matrix
        np.unique with axis 0
        distinct rows of an ndarray

    >>> remove_duplicate_rows(np.array([[1, 2], [0, 1], [1, 2]])).tolist()
    [[0, 1], [1, 2]]
    """
    return np.unique(array, axis=0)


def shuffle_together(x, y, seed=None):
    """Shuffle two arrays in the same order, with numpy.

    Ask:
        shuffle two numpy arrays in unison
        shuffle features and labels with the same permutation
        random permutation of x and y together
        numpy shuffle two arrays in the same order

    >>> x, y = shuffle_together(np.arange(5), np.arange(5) * 10, seed=1)
    >>> bool((x * 10 == y).all()), sorted(x.tolist())
    (True, [0, 1, 2, 3, 4])
    """
    order = np.random.default_rng(seed).permutation(len(x))
    return x[order], y[order]


def random_normal(n, mean=0, deviation=1, seed=None):
    """Return n normally distributed numbers, with numpy.

    Ask:
        numpy random normal numbers
        normally distributed random array with numpy
        numpy default_rng normal with a seed
        gaussian samples with numpy

    >>> random_normal(3, seed=1).shape, bool(abs(random_normal(1000, 5, 1, 2).mean() - 5) < 0.2)
    ((3,), True)
    """
    return np.random.default_rng(seed).normal(mean, deviation, n)


def fit_polynomial(x, y, degree):
    """Return the coefficients of the best polynomial, the highest power first, with numpy.

    Ask:
        fit a polynomial with numpy
        np.polyfit of x and y
        polynomial regression with numpy
        least squares polynomial coefficients

    >>> np.round(fit_polynomial([0, 1, 2], [1, 4, 9], 2), 6).tolist()
    [1.0, 2.0, 1.0]
    """
    return np.polyfit(x, y, degree)


def pad_zeros(array, width=1):
    """Put a border of zeros around a 2d array, with numpy.

    Ask:
        pad a numpy array with zeros
        add a border of zeros around a numpy matrix
        np.pad with constant zeros
        zero padding of an image array

    >>> pad_zeros(np.array([[5]])).tolist()
    [[0, 0, 0], [0, 5, 0], [0, 0, 0]]
    """
    return np.pad(array, width)


def checkerboard(n):
    """Return an n x n array of 0 and 1 like a chess board, with numpy.

    Ask:
        numpy checkerboard pattern
        create an 8x8 checkerboard matrix with numpy
        chess board of zeros and ones in numpy
        alternating 0 and 1 numpy matrix

    >>> checkerboard(3).tolist()
    [[0, 1, 0], [1, 0, 1], [0, 1, 0]]
    """
    return np.indices((n, n)).sum(axis=0) % 2


def trapezoid_integral(y, x):
    """Return the integral of sampled values by the trapezoidal rule, with numpy.

    Ask:
        numpy integrate sampled data with the trapezoidal rule
        area under a curve given x and y arrays in numpy
        np.trapz without numpy version problems
        integral of y over x with numpy

    >>> float(trapezoid_integral(np.array([0, 1, 2]), np.array([0, 1, 2])))
    2.0
    """
    return np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2)

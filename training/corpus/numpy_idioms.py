"""NumPy arrays: making, selecting, reducing, reshaping, scaling, linear algebra."""
import numpy as np

REQUIRES = ("numpy",)


def normalize(array):
    """Scale an array to the range 0 to 1, with numpy.

    Ask:
        scale a numpy array to 0..1
        min max normalization with numpy
        normalise an ndarray between zero and one
        rescale np array by its minimum and maximum

    >>> normalize(np.array([2, 4, 6])).tolist()
    [0.0, 0.5, 1.0]
    >>> normalize(np.array([3, 3])).tolist()
    [0.0, 0.0]
    """
    span = np.ptp(array)
    return (array - array.min()) / (span if span else 1)


def standardize(array):
    """Scale the columns of an array to mean 0 and standard deviation 1, with numpy.

    Ask:
        standardize the columns of a numpy array
        z-score every column of a numpy matrix
        subtract mean and divide by std per feature with numpy
        zero mean and unit variance columns in numpy

    >>> standardize(np.array([[1, 10], [3, 30]])).tolist()
    [[-1.0, -1.0], [1.0, 1.0]]
    """
    return (array - array.mean(axis=0)) / array.std(axis=0)


def moving_average(array, window):
    """Return the moving average of an array, with numpy.

    Ask:
        moving average with numpy
        rolling mean of a numpy array using convolve
        smooth a 1d np array with a window
        np.convolve running average

    >>> moving_average(np.array([1, 2, 3, 6]), 2).tolist()
    [1.5, 2.5, 4.5]
    """
    return np.convolve(array, np.ones(window) / window, mode="valid")


def one_hot(labels, classes):
    """Return integer labels as one-hot rows, with numpy.

    Ask:
        one hot encode labels with numpy
        convert class indices to a one-hot matrix using np.eye
        integer labels to one hot ndarray
        make binary indicator rows from class numbers in numpy

    >>> one_hot(np.array([2, 0]), 3).tolist()
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    """
    return np.eye(classes)[labels]


def softmax(scores):
    """Turn scores into probabilities along the last axis, with numpy.

    Ask:
        softmax with numpy
        numerically stable softmax of an array
        convert logits to probabilities in numpy
        softmax function for an ndarray

    >>> softmax(np.array([1000, 1000])).tolist()
    [0.5, 0.5]
    >>> softmax(np.array([[0, np.log(3)], [1, 1]])).round(3).tolist()
    [[0.25, 0.75], [0.5, 0.5]]
    """
    exps = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exps / exps.sum(axis=-1, keepdims=True)


def sigmoid(x):
    """Return the logistic function of an array, with numpy.

    Ask:
        sigmoid with numpy
        logistic function for a numpy array
        elementwise sigmoid activation in numpy
        np sigmoid: 1 / (1 + e^-x)

    >>> sigmoid(np.array([0, np.log(3)])).round(3).tolist()
    [0.5, 0.75]
    """
    return 1 / (1 + np.exp(-x))


def replace_negatives(array):
    """Replace negative values of an array by zero, with numpy.

    Ask:
        replace negative values in a numpy array with 0
        set all values below zero to zero in numpy
        relu with numpy
        np array without negatives, zeros instead

    >>> replace_negatives(np.array([-1, 0, 2])).tolist()
    [0, 0, 2]
    """
    return np.maximum(array, 0)


def drop_nan_rows(array):
    """Remove the rows of an array that contain NaN, with numpy.

    Ask:
        remove rows with nan from a numpy array
        drop rows containing missing values in numpy
        keep only complete rows of an ndarray
        filter out nan rows of a 2d np array

    >>> drop_nan_rows(np.array([[1, 2], [np.nan, 3]])).tolist()
    [[1.0, 2.0]]
    """
    return array[~np.isnan(array).any(axis=1)]


def sort_by_column(array, column):
    """Sort the rows of an array by a column.

    Ask:
        sort a 2d numpy array by a column
        order the rows of an ndarray by column index
        numpy argsort rows by one column
        sort np matrix rows on a given column

    >>> sort_by_column(np.array([[3, 1], [1, 2]]), 0).tolist()
    [[1, 2], [3, 1]]
    """
    return array[array[:, column].argsort(kind="stable")]


def top_k_indices(array, k):
    """Return the indices of the k largest values, largest first, with numpy.

    Ask:
        indices of the k largest values in a numpy array
        top k with np.argsort
        positions of the n biggest elements of an ndarray
        argmax for the k highest values in numpy

    >>> top_k_indices(np.array([1, 9, 5]), 2).tolist()
    [1, 2]
    >>> top_k_indices(np.array([1, 9]), 0).tolist()
    []
    """
    return np.argsort(array)[::-1][:k]


def value_counts(array):
    """Count how often each value occurs in an array, with numpy.

    Ask:
        count unique values in a numpy array
        np.unique with counts as a dict
        frequency of each value of an ndarray
        how often does each number appear in a np array?
        numpy unique values with counts

    >>> value_counts(np.array([3, 1, 3]))
    {1: 1, 3: 2}
    """
    values, counts = np.unique(array, return_counts=True)
    return dict(zip(values.tolist(), counts.tolist()))


def solve_system(a, b):
    """Solve a system of linear equations, with numpy.

    Ask:
        solve linear equations with numpy
        solve ax = b using np.linalg
        find x for a coefficient matrix and a right hand side in numpy
        numpy linear system solver

    >>> solve_system([[2, 0], [1, 1]], [4, 5]).tolist()
    [2.0, 3.0]
    """
    return np.linalg.solve(a, b)


def fit_line(x, y):
    """Return slope and intercept of the best fitting line, with numpy.

    Ask:
        fit a line with numpy polyfit
        linear regression slope and intercept in numpy
        least squares straight line through points with np
        trend line of x and y using numpy

    >>> slope, intercept = fit_line([0, 1, 2], [1, 3, 5])
    >>> round(float(slope), 6), round(float(intercept), 6)
    (2.0, 1.0)
    """
    slope, intercept = np.polyfit(x, y, 1)
    return slope, intercept


def cosine_similarity(a, b):
    """Return the cosine similarity of two vectors, with numpy.

    Ask:
        cosine similarity of two numpy vectors
        cosine similarity with numpy
        np dot product divided by the norms
        compare two embeddings with numpy by angle

    >>> float(cosine_similarity(np.array([1, 0]), np.array([0, 2])))
    0.0
    >>> round(float(cosine_similarity(np.array([1, 2]), np.array([2, 4]))), 6)
    1.0
    """
    return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))


def train_test_split(x, y, test_share=0.2, seed=0):
    """Split data at random into training and test parts, with numpy.

    Ask:
        train test split with numpy
        shuffle and split arrays into training and test data without sklearn
        randomly divide x and y into train and test sets in numpy
        hold out a share of rows for testing with np

    >>> x = np.arange(10)
    >>> x_train, x_test, y_train, y_test = train_test_split(x, x * 2)
    >>> len(x_train), len(x_test), (y_train == x_train * 2).all().item()
    (8, 2, True)
    >>> sorted([*x_train.tolist(), *x_test.tolist()]) == list(range(10))
    True
    """
    order = np.random.default_rng(seed).permutation(len(x))
    size = round(len(x) * test_share)
    test, train = order[:size], order[size:]
    return x[train], x[test], y[train], y[test]


def pairwise_distances(points):
    """Return the matrix of distances between all points, with numpy.

    Ask:
        distance matrix of points with numpy
        pairwise euclidean distances by broadcasting
        all distances between rows of a numpy array
        compute an n by n distance matrix in numpy without loops

    >>> pairwise_distances(np.array([[0, 0], [3, 4]])).tolist()
    [[0.0, 5.0], [5.0, 0.0]]
    """
    differences = points[:, np.newaxis] - points
    return np.sqrt((differences ** 2).sum(axis=-1))


def fill_nan_with_mean(array):
    """Replace NaN in an array by the mean of the other values.

    Ask:
        replace nan with the mean in a numpy array
        fill missing values of an ndarray with np.nanmean
        impute nan by the average in numpy
        numpy array: put the mean where a value is missing

    >>> fill_nan_with_mean(np.array([1, np.nan, 5])).tolist()
    [1.0, 3.0, 5.0]
    """
    return np.where(np.isnan(array), np.nanmean(array), array)


def rmse(actual, predicted):
    """Return the root mean squared error of two arrays, with numpy.

    Ask:
        rmse with numpy
        root mean square error of predictions using numpy
        compute rmse between two np arrays
        prediction error: square root of the mean squared difference in numpy

    >>> float(rmse(np.array([1, 2]), np.array([4, 5])))
    3.0
    >>> float(rmse(np.array([1]), np.array([1])))
    0.0
    """
    return np.sqrt(np.mean((actual - predicted) ** 2))


def remove_outliers(array, limit=3):
    """Keep the values within some standard deviations of the mean, with numpy.

    Ask:
        remove outliers from a numpy array
        drop values more than 3 standard deviations from the mean in numpy
        filter outliers by z-score with np
        numpy outlier removal

    >>> remove_outliers(np.array([1, 2, 3, 2, 100]), limit=1.5).tolist()
    [1, 2, 3, 2]
    >>> remove_outliers(np.array([5, 5])).tolist()
    [5, 5]
    """
    return array[np.abs(array - array.mean()) <= limit * array.std()]


def random_matrix(rows, columns, low, high, seed=None):
    """Return a matrix of random integers from low to high inclusive, with numpy.

    Ask:
        random integer matrix with numpy
        numpy array of random ints with a seed
        make a rows x columns ndarray filled with random whole numbers
        np.random.default_rng integers matrix

    >>> matrix = random_matrix(2, 3, 1, 6, seed=1)
    >>> matrix.shape, bool(((1 <= matrix) & (matrix <= 6)).all())
    ((2, 3), True)
    >>> random_matrix(1, 1, 4, 4).tolist()
    [[4]]
    >>> bool((random_matrix(2, 3, 1, 6, seed=1) == matrix).all())
    True
    """
    return np.random.default_rng(seed).integers(low, high, size=(rows, columns), endpoint=True)

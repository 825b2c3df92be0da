"""Vectors as plain lists and tuples: arithmetic, products, lengths, angles, projections."""
import math


def vector_add(u, v):
    """Return the sum of two vectors.

    Ask:
        add two vectors
        vector addition with plain lists
        componentwise sum of two vectors of the same dimension
        function that adds vectors u and v

    >>> vector_add([1, 2, 3], [4, 5, 6])
    [5, 7, 9]
    >>> vector_add([1], [1, 2])
    Traceback (most recent call last):
    ValueError: zip() argument 2 is longer than argument 1
    """
    return [a + b for a, b in zip(u, v, strict=True)]


def vector_subtract(u, v):
    """Return the difference of two vectors.

    Ask:
        subtract two vectors
        vector subtraction
        difference of two vectors, component by component
        u minus v for vectors as lists

    >>> vector_subtract([4, 5], [1, 7])
    [3, -2]
    >>> vector_subtract([1], [1, 2])
    Traceback (most recent call last):
    ValueError: zip() argument 2 is longer than argument 1
    """
    return [a - b for a, b in zip(u, v, strict=True)]


def vector_scale(v, factor):
    """Return a vector multiplied by a number.

    Ask:
        multiply a vector by a scalar
        scale a vector by a factor
        scalar multiplication of a vector
        stretch a vector given as a list

    >>> vector_scale([1, -2, 0], 3)
    [3, -6, 0]
    """
    return [factor * x for x in v]


def vector_negate(v):
    """Return the vector of opposite direction.

    Ask:
        negate a vector
        opposite of a vector
        flip the direction of a vector
        vector times minus one

    >>> vector_negate([1, -2])
    [-1, 2]
    """
    return [-x for x in v]


def dot(u, v):
    """Return the dot product of two vectors.

    Ask:
        dot product
        dot product of two vectors
        inner product of vectors without numpy
        multiply two vectors and add up the products
        calculate the dot product of u and v

    >>> dot([1, 2, 3], [4, 5, 6])
    32
    >>> dot([1, 0], [0, 1])
    0
    >>> dot([1], [1, 2])
    Traceback (most recent call last):
    ValueError: zip() argument 2 is longer than argument 1
    """
    return sum(a * b for a, b in zip(u, v, strict=True))


def cross(u, v):
    """Return the cross product of two 3d vectors.

    Ask:
        cross product
        cross product of two vectors in 3d
        vector product of two three-dimensional vectors
        vector perpendicular to two vectors
        calculate u x v without numpy
        cross product of two 3d vectors
        cross product of two vectors

    >>> cross([1, 0, 0], [0, 1, 0])
    [0, 0, 1]
    >>> cross([1, 2, 3], [4, 5, 6])
    [-3, 6, -3]
    """
    a, b, c = u
    x, y, z = v
    return [b * z - c * y, c * x - a * z, a * y - b * x]


def cross_2d(u, v):
    """Return the cross product of two plane vectors (a number).

    Ask:
        2d cross product
        cross product of two vectors in the plane
        signed area spanned by two 2d vectors
        perp dot product

    >>> cross_2d((1, 0), (0, 1)), cross_2d((2, 3), (4, 5))
    (1, -2)
    """
    return u[0] * v[1] - u[1] * v[0]


def triple_product(u, v, w):
    """Return the scalar triple product of three vectors.

    Ask:
        scalar triple product
        volume spanned by three vectors
        u dot (v cross w)
        signed volume of a parallelepiped from its edge vectors

    >>> triple_product([1, 0, 0], [0, 2, 0], [0, 0, 3])
    6
    >>> triple_product([1, 2, 3], [0, 1, 4], [5, 6, 0])
    1
    """
    a, b, c = v
    x, y, z = w
    return u[0] * (b * z - c * y) + u[1] * (c * x - a * z) + u[2] * (a * y - b * x)


def magnitude(v):
    """Return the length of a vector.

    Ask:
        magnitude of a vector
        length of a vector
        euclidean norm of a vector
        l2 norm without numpy
        absolute value of a vector: root of the sum of squares

    >>> magnitude([3, 4])
    5.0
    >>> magnitude([1, 2, 2]), magnitude([])
    (3.0, 0.0)
    """
    return math.sqrt(sum(x * x for x in v))


def unit_vector(v):
    """Return the vector of length 1 in the same direction.

    Ask:
        normalize a vector
        unit vector
        scale a vector to length one
        normalise a vector without numpy
        direction of a vector as a vector of length 1

    >>> unit_vector([3, 4])
    [0.6, 0.8]
    >>> unit_vector([0, 0])
    Traceback (most recent call last):
    ValueError: the zero vector has no direction
    """
    length = math.hypot(*v)
    if length == 0:
        raise ValueError("the zero vector has no direction")
    return [x / length for x in v]


def p_norm(v, p):
    """Return the p-norm of a vector.

    Ask:
        p norm of a vector
        lp norm
        minkowski norm of a vector of order p
        norm of a vector for a given p

    >>> p_norm([3, -4], 1), p_norm([3, -4], 2)
    (7.0, 5.0)
    """
    return sum(abs(x) ** p for x in v) ** (1 / p)


def l1_norm(v):
    """Return the sum of the absolute components.

    Ask:
        l1 norm
        manhattan norm of a vector
        taxicab length of a vector
        sum of absolute components of a vector

    >>> l1_norm([3, -4]), l1_norm([])
    (7, 0)
    """
    return sum(abs(x) for x in v)


def max_norm(v):
    """Return the largest absolute component.

    Ask:
        maximum norm of a vector
        infinity norm
        chebyshev norm of a list
        largest absolute component

    >>> max_norm([3, -4, 1]), max_norm([])
    (4, 0)
    """
    return max((abs(x) for x in v), default=0)


def angle_between(u, v):
    """Return the angle between two vectors in degrees.

    Ask:
        angle between two vectors
        angle of u and v in degrees
        compute the angle enclosed by two vectors
        arccos of the dot product over the lengths, in degrees

    >>> angle_between([1, 0], [0, 2])
    90.0
    >>> angle_between([1, 0], [-3, 0]), round(angle_between([2, 2], [1, 1]), 3)
    (180.0, 0.0)
    """
    product = sum(a * b for a, b in zip(u, v, strict=True))
    cosine = product / (math.hypot(*u) * math.hypot(*v))
    return math.degrees(math.acos(max(-1, min(1, cosine))))


def angle_between_radians(u, v):
    """Return the angle between two vectors in radians.

    Ask:
        angle between two vectors in radians
        radian angle of u and v
        vector angle in rad
        acos of the normalised dot product

    >>> angle_between_radians([1, 0], [0, 2]) == math.pi / 2
    True
    >>> round(angle_between_radians([2, 2], [1, 1]), 3)
    0.0
    """
    product = sum(a * b for a, b in zip(u, v, strict=True))
    cosine = product / (math.hypot(*u) * math.hypot(*v))
    return math.acos(max(-1, min(1, cosine)))


def project(u, v):
    """Return the projection of u onto v.

    Ask:
        project a vector onto another
        vector projection of u onto v
        component vector of u along v
        orthogonal projection onto a direction

    >>> project([2, 3], [1, 0])
    [2.0, 0.0]
    >>> project([2, 0], [1, 1])
    [1.0, 1.0]
    """
    scale = sum(a * b for a, b in zip(u, v, strict=True)) / sum(b * b for b in v)
    return [scale * b for b in v]


def scalar_projection(u, v):
    """Return the length of u along v.

    Ask:
        scalar projection
        component of u in the direction of v as a number
        signed length of the projection of a vector
        how much of one vector points along another

    >>> scalar_projection([2, 3], [5, 0])
    2.0
    >>> scalar_projection([2, 3], [0, -1])
    -3.0
    """
    return sum(a * b for a, b in zip(u, v, strict=True)) / math.hypot(*v)


def reflect(v, normal):
    """Return a vector reflected at a surface with the given unit normal.

    Ask:
        reflect a vector
        bounce a direction off a wall with a unit normal
        reflection of a vector about a normal
        v - 2 (v . n) n

    >>> reflect([1, -1], [0, 1])
    [1, 1]
    >>> reflect([2, 3], [1, 0])
    [-2, 3]
    """
    product = sum(a * n for a, n in zip(v, normal, strict=True))
    return [a - 2 * product * n for a, n in zip(v, normal, strict=True)]


def rotate_vector(v, degrees):
    """Return a 2d vector rotated counterclockwise.

    Ask:
        rotate a 2d vector by an angle
        rotate a vector by degrees counterclockwise
        turn a plane vector around the origin
        apply a rotation matrix to a vector (x, y)

    >>> x, y = rotate_vector((1, 0), 90)
    >>> round(x, 9), round(y, 9)
    (0.0, 1.0)
    >>> x, y = rotate_vector((1, 2), 90)
    >>> round(x, 9), round(y, 9)
    (-2.0, 1.0)
    """
    x, y = v
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    return x * cos - y * sin, x * sin + y * cos


def perpendicular(v):
    """Return the 2d vector turned 90 degrees counterclockwise.

    Ask:
        perpendicular vector in 2d
        rotate a vector by 90 degrees
        normal of a 2d vector
        orthogonal vector to (x, y)

    >>> perpendicular((3, 1)), perpendicular((0, -2))
    ((-1, 3), (2, 0))
    """
    x, y = v
    return -y, x


def are_orthogonal(u, v):
    """Tell whether two vectors are perpendicular.

    Ask:
        are two vectors orthogonal
        check that two vectors are perpendicular to each other
        dot product zero test
        function that returns True when u and v form a right angle

    >>> are_orthogonal([1, 2], [-2, 1]), are_orthogonal([1, 2], [2, 1])
    (True, False)
    >>> are_orthogonal([0.1, 0.3], [-0.3, 0.1])
    True
    """
    return math.isclose(sum(a * b for a, b in zip(u, v, strict=True)), 0, abs_tol=1e-9)


def are_parallel_vectors(u, v):
    """Tell whether two plane vectors are parallel.

    Ask:
        are two 2d vectors parallel
        check if vectors in the plane have the same or opposite direction
        parallel test for two vectors with the 2d cross product
        are two plane vectors linearly dependent

    >>> are_parallel_vectors((1, 2), (-2, -4)), are_parallel_vectors((1, 2), (2, 1))
    (True, False)
    """
    return math.isclose(u[0] * v[1], u[1] * v[0], abs_tol=1e-9)


def linear_combination(coefficients, vectors):
    """Return the sum of the vectors, each times its coefficient.

    Ask:
        linear combination of vectors
        weighted sum of vectors
        combine vectors with coefficients
        add up vectors multiplied by their weights

    >>> linear_combination([2, 3], [[1, 0], [1, 1]])
    [5, 3]
    >>> linear_combination([1], [[4, 5, 6]])
    [4, 5, 6]
    """
    return [
        sum(c * x for c, x in zip(coefficients, column, strict=True))
        for column in zip(*vectors, strict=True)
    ]


def mean_vector(vectors):
    """Return the componentwise mean of vectors.

    Ask:
        mean of several vectors
        average vector
        centroid of a list of vectors
        componentwise average of vectors

    >>> mean_vector([[0, 2], [4, 6]])
    [2.0, 4.0]
    >>> mean_vector([[1, 2, 3]])
    [1.0, 2.0, 3.0]
    """
    return [sum(column) / len(vectors) for column in zip(*vectors, strict=True)]


def elementwise_product(u, v):
    """Return the elementwise product of two vectors.

    Ask:
        elementwise product of two vectors
        hadamard product of two vectors
        multiply vectors component by component
        pairwise products of two vectors as a list

    >>> elementwise_product([1, 2, 3], [4, 5, 6])
    [4, 10, 18]
    >>> elementwise_product([1], [1, 2])
    Traceback (most recent call last):
    ValueError: zip() argument 2 is longer than argument 1
    """
    return [a * b for a, b in zip(u, v, strict=True)]


def outer_product(u, v):
    """Return the outer product of two vectors as a list of rows.

    Ask:
        outer product
        outer product of two vectors as a matrix
        tensor product of two lists
        every element of u times every element of v

    >>> outer_product([1, 2], [3, 4, 5])
    [[3, 4, 5], [6, 8, 10]]
    >>> outer_product([], [1])
    []
    """
    return [[a * b for b in v] for a in u]


def limit_length(v, maximum):
    """Return a vector shortened to a maximum length.

    Ask:
        limit the length of a vector
        clamp the magnitude of a velocity vector
        cap a vector at a maximum speed
        shorten a vector when it is too long

    >>> limit_length([6, 8], 5)
    [3.0, 4.0]
    >>> limit_length([3, 4], 5), limit_length([0, 0], 5)
    ([3, 4], [0, 0])
    """
    length = math.hypot(*v)
    if length <= maximum:
        return v
    return [x * maximum / length for x in v]


def lerp_vectors(u, v, t):
    """Return the point between two vectors at parameter t.

    Ask:
        interpolate between two vectors
        lerp of vectors
        blend two vectors with a parameter t from 0 to 1
        linear interpolation of positions

    >>> lerp_vectors([0, 10], [10, 20], 0.5)
    [5.0, 15.0]
    >>> lerp_vectors([0, 10], [10, 30], 0), lerp_vectors([0, 10], [10, 30], 1)
    ([0, 10], [10, 30])
    """
    return [a + (b - a) * t for a, b in zip(u, v, strict=True)]


def from_polar(length, degrees):
    """Return the components of a vector from its length and direction.

    Ask:
        vector from magnitude and direction
        x and y components of a force from its size and angle
        resolve a vector into components
        split a vector of given length and angle in degrees into x and y

    >>> x, y = from_polar(2, 30)
    >>> round(x, 3), round(y, 3)
    (1.732, 1.0)
    """
    angle = math.radians(degrees)
    return length * math.cos(angle), length * math.sin(angle)


def resultant(forces):
    """Return size and direction in degrees of the sum of plane vectors.

    Ask:
        resultant of several forces
        magnitude and angle of the sum of 2d vectors
        add forces given as (x, y) and return size and direction
        net force of a list of plane vectors

    >>> [round(value, 2) for value in resultant([(3, 0), (0, 4)])]
    [5.0, 53.13]
    >>> resultant([(-2, 0)])
    (2.0, 180.0)
    """
    x = sum(force[0] for force in forces)
    y = sum(force[1] for force in forces)
    return math.hypot(x, y), math.degrees(math.atan2(y, x))


def gram_schmidt(vectors):
    """Return an orthonormal basis of the space that vectors span.

    Ask:
        gram schmidt
        orthonormalize vectors
        orthonormal basis from a list of vectors
        gram-schmidt process without numpy

    >>> gram_schmidt([[3, 0], [2, 5]])
    [[1.0, 0.0], [0.0, 1.0]]
    >>> gram_schmidt([[0, 2], [0, 4]])
    [[0.0, 1.0]]
    """
    basis = []
    for v in vectors:
        for b in basis:
            scale = sum(x * y for x, y in zip(v, b, strict=True))
            v = [x - scale * y for x, y in zip(v, b, strict=True)]
        length = math.hypot(*v)
        if length > 1e-9:
            basis.append([x / length for x in v])
    return basis

"""Points, lines, circles, polygons and grids in the coordinate plane and in space."""
import math


def distance(x1, y1, x2, y2):
    """Return the distance between two points given by coordinates.

    Ask:
        distance between two points
        euclidean distance between (x1, y1) and (x2, y2)
        function that calculates how far apart two points are
        length of a line segment from its end coordinates
        distance formula

    >>> distance(0, 0, 3, 4)
    5.0
    >>> distance(-1, 2, -1, 5)
    3.0
    >>> distance(1, 1, 1, 1)
    0.0
    """
    return math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)


def distance_of_points(p, q):
    """Return the Euclidean distance of two points of any dimension.

    Ask:
        euclidean distance of two points given as tuples
        distance between two points in n dimensions
        straight line distance of two coordinate tuples
        length between points p and q
        distance between two points given as tuples
        euclidean distance of two coordinate tuples
        how far apart are (x1, y1) and (x2, y2)
        straight line distance between tuples of coordinates
        distance of points in any dimension

    >>> distance_of_points((0, 0), (3, 4))
    5.0
    >>> distance_of_points((1, 2, 3), (3, 4, 4))
    3.0
    """
    return math.dist(p, q)


def distance_3d(p, q):
    """Return the distance between two points in space.

    Ask:
        distance between two points in 3d
        3d euclidean distance
        distance of two points with x, y and z
        how far apart are two points in space

    >>> distance_3d((1, 2, 3), (3, 4, 4))
    3.0
    >>> distance_3d((0, 0, 0), (0, 0, 0))
    0.0
    """
    x1, y1, z1 = p
    x2, y2, z2 = q
    return math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2 + (z2 - z1) ** 2)


def manhattan_distance(p, q):
    """Return the Manhattan distance of two points.

    Ask:
        manhattan distance between two points
        taxicab distance
        city block distance of two coordinates
        sum of absolute coordinate differences
        l1 distance

    >>> manhattan_distance((1, 2), (4, 6))
    7
    >>> manhattan_distance((0, 0), (-1, -1))
    2
    >>> manhattan_distance((1, 1, 1), (1, 1, 1))
    0
    """
    return sum(abs(a - b) for a, b in zip(p, q))


def chebyshev_distance(p, q):
    """Return the Chebyshev distance of two points.

    Ask:
        chebyshev distance between two points
        chessboard distance
        king moves between two squares
        maximum of the absolute coordinate differences

    >>> chebyshev_distance((1, 2), (4, 6))
    4
    >>> chebyshev_distance((5, 0), (0, 0))
    5
    """
    return max(abs(a - b) for a, b in zip(p, q))


def minkowski_distance(p, q, order):
    """Return the Minkowski distance of two points.

    Ask:
        minkowski distance between two points
        lp distance with a given order
        generalized distance of two vectors
        distance with exponent p

    >>> minkowski_distance((0, 0), (3, 4), 2)
    5.0
    >>> minkowski_distance((0, 0), (3, 4), 1)
    7.0
    """
    return sum(abs(a - b) ** order for a, b in zip(p, q)) ** (1 / order)


def midpoint(p, q):
    """Return the point halfway between two points.

    Ask:
        midpoint of two points
        midpoint of a line segment
        centre between two coordinates
        point in the middle of p and q

    >>> midpoint((0, 0), (4, 6))
    (2.0, 3.0)
    >>> midpoint((1, 1), (2, 1))
    (1.5, 1.0)
    """
    return (p[0] + q[0]) / 2, (p[1] + q[1]) / 2


def slope(p, q):
    """Return the slope of the line through two points, or None if it is vertical.

    Ask:
        slope of a line through two points
        gradient between two coordinates
        rise over run
        steepness of a line from (x1, y1) to (x2, y2), none if vertical

    >>> slope((0, 0), (2, 4))
    2.0
    >>> slope((1, 3), (3, 2))
    -0.5
    >>> slope((1, 0), (1, 5)) is None
    True
    """
    x1, y1 = p
    x2, y2 = q
    if x1 == x2:
        return None
    return (y2 - y1) / (x2 - x1)


def line_through(p, q):
    """Return slope and intercept of the line through two points.

    Ask:
        equation of a line through two points
        slope and intercept of a line
        find m and b of y = mx + b from two points
        linear function through two coordinates

    >>> line_through((0, 1), (2, 5))
    (2.0, 1.0)
    >>> line_through((1, 3), (4, 3))
    (0.0, 3.0)
    """
    x1, y1 = p
    x2, y2 = q
    slope = (y2 - y1) / (x2 - x1)
    return slope, y1 - slope * x1


def are_collinear(p, q, r):
    """Tell whether three points lie on one line.

    Ask:
        check if three points are collinear
        do three points lie on the same line
        are points p, q and r on a straight line
        collinearity test with the cross product

    >>> are_collinear((0, 0), (1, 1), (3, 3))
    True
    >>> are_collinear((0, 0), (1, 1), (3, 4))
    False
    >>> are_collinear((2, 0), (2, 5), (2, -1))
    True
    """
    return (q[0] - p[0]) * (r[1] - p[1]) == (q[1] - p[1]) * (r[0] - p[0])


def orientation(p, q, r):
    """Return 1 for a left turn, -1 for a right turn and 0 for collinear points.

    Ask:
        orientation of three points
        clockwise or counterclockwise turn
        left or right turn from p over q to r
        ccw test: 1, -1 or 0

    >>> orientation((0, 0), (1, 0), (1, 1))
    1
    >>> orientation((0, 0), (1, 0), (1, -1))
    -1
    >>> orientation((0, 0), (1, 1), (2, 2))
    0
    """
    cross = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
    return (cross > 0) - (cross < 0)


def are_parallel(m1, m2, tolerance=1e-9):
    """Tell whether two lines with the given slopes are parallel.

    Ask:
        check if two lines are parallel by their slopes
        do two lines have the same slope
        parallel lines test with slopes m1 and m2
        are two gradients equal within a tolerance

    >>> are_parallel(2, 2.0)
    True
    >>> are_parallel(2, 2.5)
    False
    """
    return abs(m1 - m2) <= tolerance


def are_perpendicular(m1, m2):
    """Tell whether two lines with the given slopes meet at a right angle.

    Ask:
        check if two lines are perpendicular
        is the product of the slopes minus one
        do two lines with slopes m1 and m2 meet at a right angle
        orthogonal lines test

    >>> are_perpendicular(2, -0.5)
    True
    >>> are_perpendicular(2, 0.5)
    False
    """
    return math.isclose(m1 * m2, -1)


def line_intersection(m1, b1, m2, b2):
    """Return the intersection of y = m1 x + b1 and y = m2 x + b2, or None.

    Ask:
        intersection point of two lines
        where do two lines y = mx + b cross
        intersection of linear functions by slope and intercept, none if parallel
        crossing point of two straight lines

    >>> line_intersection(1, 0, -1, 4)
    (2.0, 2.0)
    >>> line_intersection(1, 0, 1, 3) is None
    True
    """
    if m1 == m2:
        return None
    x = (b2 - b1) / (m1 - m2)
    return x, m1 * x + b1


def intersection_of_lines_by_points(p1, p2, p3, p4):
    """Return where the line p1-p2 meets the line p3-p4, or None if parallel.

    Ask:
        intersection of two lines given by two points each
        point where the line through p1 and p2 crosses the line through p3 and p4
        line line intersection from four points
        intersect two infinite lines defined by points

    >>> intersection_of_lines_by_points((0, 0), (2, 2), (0, 2), (2, 0))
    (1.0, 1.0)
    >>> intersection_of_lines_by_points((0, 0), (1, 0), (0, 1), (1, 1)) is None
    True
    >>> intersection_of_lines_by_points((3, 0), (3, 1), (0, 2), (1, 2))
    (3.0, 2.0)
    """
    dx1, dy1 = p2[0] - p1[0], p2[1] - p1[1]
    dx2, dy2 = p4[0] - p3[0], p4[1] - p3[1]
    denominator = dx1 * dy2 - dy1 * dx2
    if denominator == 0:
        return None
    t = ((p3[0] - p1[0]) * dy2 - (p3[1] - p1[1]) * dx2) / denominator
    return p1[0] + t * dx1, p1[1] + t * dy1


def segments_intersect(p1, p2, p3, p4):
    """Tell whether two line segments have a point in common.

    Ask:
        check if two line segments intersect
        do two segments cross or touch
        line segment intersection test
        does segment p1p2 meet segment p3p4

    >>> segments_intersect((0, 0), (2, 2), (0, 2), (2, 0))
    True
    >>> segments_intersect((0, 0), (1, 1), (2, 2), (3, 3))
    False
    >>> segments_intersect((0, 0), (2, 0), (1, 0), (1, 5))
    True
    >>> segments_intersect((0, 0), (2, 2), (1, 1), (4, 4))
    True
    >>> segments_intersect((0, 0), (1, 0), (2, -1), (2, 1))
    False
    """
    def turn(a, b, c):
        cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
        return (cross > 0) - (cross < 0)

    def in_box(a, b, c):
        return (min(a[0], b[0]) <= c[0] <= max(a[0], b[0])
                and min(a[1], b[1]) <= c[1] <= max(a[1], b[1]))

    t1, t2 = turn(p1, p2, p3), turn(p1, p2, p4)
    t3, t4 = turn(p3, p4, p1), turn(p3, p4, p2)
    if t1 != t2 and t3 != t4:
        return True
    return ((t1 == 0 and in_box(p1, p2, p3)) or (t2 == 0 and in_box(p1, p2, p4))
            or (t3 == 0 and in_box(p3, p4, p1)) or (t4 == 0 and in_box(p3, p4, p2)))


def point_line_distance(point, a, b):
    """Return the distance of a point from the line through a and b.

    Ask:
        distance from a point to a line
        perpendicular distance of a point to the line through two points
        how far is a point from an infinite line
        shortest distance point line

    >>> point_line_distance((0, 3), (0, 0), (5, 0))
    3.0
    >>> point_line_distance((2, 2), (0, 0), (1, 1))
    0.0
    """
    (x, y), (x1, y1), (x2, y2) = point, a, b
    area = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1))
    return area / math.dist(a, b)


def point_segment_distance(point, a, b):
    """Return the distance of a point from the segment from a to b.

    Ask:
        distance from a point to a line segment
        shortest distance between a point and a segment
        how far is a point from the segment ab
        point to segment distance with clamping

    >>> point_segment_distance((1, 2), (0, 0), (4, 0))
    2.0
    >>> point_segment_distance((-3, 4), (0, 0), (4, 0))
    5.0
    >>> point_segment_distance((3, 4), (0, 0), (0, 0))
    5.0
    """
    dx, dy = b[0] - a[0], b[1] - a[1]
    if dx == dy == 0:
        return math.dist(point, a)
    t = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy)
    t = max(0, min(1, t))
    return math.dist(point, (a[0] + t * dx, a[1] + t * dy))


def quadrant(x, y):
    """Return the quadrant of a point, or 0 if it lies on an axis.

    Ask:
        quadrant of a point
        in which quadrant does (x, y) lie
        find the quadrant of a coordinate, 0 on an axis
        determine quadrant I to IV of a point

    >>> [quadrant(x, y) for x, y in ((1, 1), (-1, 1), (-1, -1), (1, -1), (0, 5), (5, 0))]
    [1, 2, 3, 4, 0, 0]
    """
    if x == 0 or y == 0:
        return 0
    if x > 0:
        return 1 if y > 0 else 4
    return 2 if y > 0 else 3


def is_in_circle(x, y, center_x, center_y, radius):
    """Tell whether a point lies inside or on a circle.

    Ask:
        check if a point is inside a circle
        is (x, y) within a circle with given center and radius
        point in circle test
        does a coordinate lie in a circular area

    >>> is_in_circle(1, 1, 0, 0, 2)
    True
    >>> is_in_circle(2, 0, 0, 0, 2)
    True
    >>> is_in_circle(2, 2, 0, 0, 2)
    False
    """
    return (x - center_x) ** 2 + (y - center_y) ** 2 <= radius ** 2


def is_in_rectangle(point, corner, opposite):
    """Tell whether a point lies in the axis-parallel rectangle of two corners.

    Ask:
        check if a point is inside a rectangle
        point in rectangle test with two opposite corners
        is a coordinate within a bounding box
        does (x, y) lie in an axis aligned box

    >>> is_in_rectangle((1, 1), (0, 0), (2, 2))
    True
    >>> is_in_rectangle((2, 0), (2, 2), (0, 0))
    True
    >>> is_in_rectangle((3, 1), (0, 0), (2, 2)), is_in_rectangle((1, -1), (0, 0), (2, 2))
    (False, False)
    """
    x, y = point
    (x1, y1), (x2, y2) = corner, opposite
    return min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2)


def is_in_triangle(p, a, b, c):
    """Tell whether a point lies in a triangle, border included.

    Ask:
        check if a point is inside a triangle
        point in triangle test
        is p within the triangle abc
        does a coordinate lie in a triangle given by three points

    >>> is_in_triangle((1, 1), (0, 0), (4, 0), (0, 4))
    True
    >>> is_in_triangle((3, 3), (0, 0), (4, 0), (0, 4))
    False
    >>> is_in_triangle((2, 0), (0, 0), (0, 4), (4, 0))
    True
    """
    def cross(o, u, v):
        return (u[0] - o[0]) * (v[1] - o[1]) - (u[1] - o[1]) * (v[0] - o[0])

    sides = [cross(a, b, p), cross(b, c, p), cross(c, a, p)]
    return all(side >= 0 for side in sides) or all(side <= 0 for side in sides)


def is_in_polygon(x, y, polygon):
    """Tell whether a point lies inside a polygon by ray casting.

    Ask:
        check if a point is inside a polygon
        point in polygon test with ray casting
        is a coordinate within a list of vertices
        even odd rule for a polygon

    >>> square = [(0, 0), (4, 0), (4, 4), (0, 4)]
    >>> is_in_polygon(1, 2, square)
    True
    >>> is_in_polygon(5, 2, square), is_in_polygon(-1, 2, square), is_in_polygon(1, 9, square)
    (False, False, False)
    """
    inside = False
    for i in range(len(polygon)):
        x1, y1 = polygon[i - 1]
        x2, y2 = polygon[i]
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def polygon_area(points):
    """Return the area of a simple polygon by the shoelace formula.

    Ask:
        area of a polygon from its coordinates
        shoelace formula
        polygon area given a list of vertices
        surveyor's area formula for points in order

    >>> polygon_area([(0, 0), (4, 0), (4, 3), (0, 3)])
    12.0
    >>> polygon_area([(0, 0), (0, 2), (2, 0)])
    2.0
    """
    total = 0
    for i in range(len(points)):
        x1, y1 = points[i - 1]
        x2, y2 = points[i]
        total += x1 * y2 - x2 * y1
    return abs(total) / 2


def polygon_perimeter(points):
    """Return the perimeter of a polygon.

    Ask:
        perimeter of a polygon from its coordinates
        total length of the sides of a polygon given by vertices
        circumference of a closed list of points
        sum of the edge lengths of a polygon

    >>> polygon_perimeter([(0, 0), (4, 0), (4, 3), (0, 3)])
    14.0
    >>> polygon_perimeter([(0, 0), (3, 4)])
    10.0
    """
    return sum(math.dist(points[i - 1], points[i]) for i in range(len(points)))


def path_length(points):
    """Return the length of a path through points in order.

    Ask:
        length of a path through points
        total distance travelled along a list of coordinates
        polyline length
        sum of distances between consecutive points

    >>> path_length([(0, 0), (3, 4), (3, 5)])
    6.0
    >>> path_length([(1, 1)])
    0
    """
    return sum(math.dist(p, q) for p, q in zip(points, points[1:]))


def triangle_area(p, q, r):
    """Return the area of a triangle from the coordinates of its corners.

    Ask:
        area of a triangle from three points
        triangle area by coordinates
        area of the triangle with vertices p, q and r
        coordinate geometry triangle area

    >>> triangle_area((0, 0), (4, 0), (0, 3))
    6.0
    >>> triangle_area((0, 3), (4, 0), (0, 0))
    6.0
    >>> triangle_area((0, 0), (1, 1), (2, 2))
    0.0
    """
    (x1, y1), (x2, y2), (x3, y3) = p, q, r
    return abs(x1 * (y2 - y3) + x2 * (y3 - y1) + x3 * (y1 - y2)) / 2


def centroid(points):
    """Return the mean point of a list of points.

    Ask:
        centroid of a list of points
        center of mass of coordinates
        average point of several (x, y) points
        mean position of points

    >>> centroid([(0, 0), (4, 0), (2, 3)])
    (2.0, 1.0)
    >>> centroid([(1, 2)])
    (1.0, 2.0)
    """
    xs, ys = zip(*points)
    return sum(xs) / len(points), sum(ys) / len(points)


def bounding_box(points):
    """Return the smallest axis-parallel rectangle around points.

    Ask:
        bounding box of points
        smallest rectangle that contains all coordinates
        min and max x and y of a list of points
        axis aligned bounding rectangle as (min_x, min_y, max_x, max_y)

    >>> bounding_box([(1, 5), (-2, 3), (4, 0)])
    (-2, 0, 4, 5)
    >>> bounding_box([(1, 2)])
    (1, 2, 1, 2)
    """
    xs = [x for x, y in points]
    ys = [y for x, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def closest_point(point, points):
    """Return the point of a list that is nearest to a given point.

    Ask:
        closest point in a list to a given point
        nearest neighbour of a coordinate
        find the point with the smallest distance
        which of the points is nearest to p

    >>> closest_point((0, 0), [(3, 4), (1, 1), (-5, 0)])
    (1, 1)
    >>> closest_point((4, 4), [(3, 4)])
    (3, 4)
    """
    return min(points, key=lambda other: math.dist(point, other))


def k_closest_to_origin(points, k):
    """Return the k points nearest to the origin.

    Ask:
        take a list of (x, y) points and return the k that are nearest to (0, 0)
        nearest k coordinates by distance to the origin, using sorted
        sort points by distance from the origin and take k
        points closest to the origin, the first k of them

    >>> k_closest_to_origin([(3, 3), (5, -1), (-2, 4)], 2)
    [(3, 3), (-2, 4)]
    >>> k_closest_to_origin([(1, 1)], 0)
    []
    """
    return sorted(points, key=lambda point: point[0] ** 2 + point[1] ** 2)[:k]


def closest_pair(points):
    """Return the two points with the smallest distance.

    Ask:
        closest pair of points
        two points that are nearest to each other
        find the pair with minimal distance
        brute force closest pair in the plane

    >>> closest_pair([(0, 0), (5, 5), (1, 0), (9, 9)])
    ((0, 0), (1, 0))
    >>> closest_pair([(0, 0), (7, 7)])
    ((0, 0), (7, 7))
    """
    pairs = [(p, q) for i, p in enumerate(points) for q in points[i + 1:]]
    return min(pairs, key=lambda pair: math.dist(*pair))


def farthest_pair_distance(points):
    """Return the largest distance between any two points.

    Ask:
        largest distance between any two points
        diameter of a set of points
        maximum pairwise distance
        how far apart are the two most distant points

    >>> farthest_pair_distance([(0, 0), (3, 4), (1, 1)])
    5.0
    >>> farthest_pair_distance([(0, 0), (0, 2)])
    2.0
    """
    return max(math.dist(p, q) for i, p in enumerate(points) for q in points[i + 1:])


def distance_matrix(points):
    """Return the matrix of distances between all points.

    Ask:
        distance matrix of a list of points
        pairwise euclidean distances as a nested list
        table of distances between all pairs of points
        all pairs distances

    >>> distance_matrix([(0, 0), (3, 4)])
    [[0.0, 5.0], [5.0, 0.0]]
    >>> distance_matrix([])
    []
    """
    return [[math.dist(p, q) for q in points] for p in points]


def translate(points, dx, dy):
    """Return points moved by an offset.

    Ask:
        translate points
        shift a list of coordinates by dx and dy
        move a shape by an offset
        add an offset to every point

    >>> translate([(0, 0), (1, 2)], 3, -1)
    [(3, -1), (4, 1)]
    >>> translate([], 1, 1)
    []
    """
    return [(x + dx, y + dy) for x, y in points]


def scale_points(points, factor):
    """Return points scaled about the origin.

    Ask:
        scale points by a factor
        resize a shape about the origin
        multiply all coordinates by a factor
        enlarge or shrink a list of points

    >>> scale_points([(1, 2), (0, -1)], 3)
    [(3, 6), (0, -3)]
    >>> scale_points([(4, 2)], 0.5)
    [(2.0, 1.0)]
    """
    return [(x * factor, y * factor) for x, y in points]


def rotate_point(x, y, degrees):
    """Return a point rotated counterclockwise about the origin.

    Ask:
        rotate a point about the origin
        rotate (x, y) by an angle in degrees counterclockwise
        2d rotation of a coordinate
        turn a point around zero

    >>> tuple(round(c, 6) for c in rotate_point(1, 0, 90))
    (0.0, 1.0)
    >>> tuple(round(c, 6) for c in rotate_point(2, 0, 180))
    (-2.0, 0.0)
    >>> tuple(round(c, 6) for c in rotate_point(0, 1, 90))
    (-1.0, 0.0)
    """
    angle = math.radians(degrees)
    return (x * math.cos(angle) - y * math.sin(angle),
            x * math.sin(angle) + y * math.cos(angle))


def rotate_about(point, center, degrees):
    """Return a point rotated counterclockwise about a centre.

    Ask:
        rotate a point around another point
        rotate a coordinate about a center by an angle in degrees
        turn p around a pivot
        rotation around an arbitrary center

    >>> tuple(round(c, 6) for c in rotate_about((2, 1), (1, 1), 90))
    (1.0, 2.0)
    >>> tuple(round(c, 6) for c in rotate_about((2, 1), (1, 1), 180))
    (0.0, 1.0)
    """
    angle = math.radians(degrees)
    dx, dy = point[0] - center[0], point[1] - center[1]
    return (center[0] + dx * math.cos(angle) - dy * math.sin(angle),
            center[1] + dx * math.sin(angle) + dy * math.cos(angle))


def reflect(point, axis):
    """Return a point reflected in the x axis, the y axis or the origin.

    Ask:
        reflect a point across an axis
        mirror a coordinate in the x axis, y axis or origin
        flip a point over "x", "y" or "origin"
        reflection of (x, y)

    >>> reflect((2, 3), "x"), reflect((2, 3), "y"), reflect((2, 3), "origin")
    ((2, -3), (-2, 3), (-2, -3))
    """
    x, y = point
    if axis == "x":
        return x, -y
    if axis == "y":
        return -x, y
    return -x, -y


def cartesian_to_polar(x, y):
    """Return radius and angle in radians of a point.

    Ask:
        convert cartesian to polar coordinates
        polar coordinates of a point
        radius and angle of (x, y)
        x and y to r and theta in radians

    >>> cartesian_to_polar(1, 0)
    (1.0, 0.0)
    >>> r, theta = cartesian_to_polar(0, 2); r, round(theta, 4)
    (2.0, 1.5708)
    """
    return math.hypot(x, y), math.atan2(y, x)


def polar_to_cartesian(r, theta):
    """Return x and y of a point in polar coordinates with the angle in radians.

    Ask:
        convert polar to cartesian coordinates
        x and y from radius and angle
        r and theta in radians to a point
        polar coordinates to rectangular

    >>> polar_to_cartesian(2, 0)
    (2.0, 0.0)
    >>> tuple(round(c, 6) for c in polar_to_cartesian(2, math.pi / 2))
    (0.0, 2.0)
    """
    return r * math.cos(theta), r * math.sin(theta)


def rectangles_overlap(a, b):
    """Tell whether two axis-parallel rectangles (left, bottom, right, top) overlap.

    Ask:
        check if two rectangles overlap
        do two axis aligned boxes intersect
        rectangle collision with (left, bottom, right, top)
        overlapping rectangles, touching edges do not count
        bounding box collision test

    >>> rectangles_overlap((0, 0, 2, 2), (1, 1, 3, 3))
    True
    >>> [rectangles_overlap((0, 0, 1, 1), b) for b in ((1, 0, 2, 1), (0, 1, 1, 2), (5, 0, 6, 1))]
    [False, False, False]
    >>> rectangles_overlap((0, 0, 9, 9), (2, 2, 3, 3))
    True
    """
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def overlap_area(a, b):
    """Return the area shared by two rectangles (left, bottom, right, top).

    Ask:
        area of overlap of two rectangles
        intersection area of two axis aligned boxes
        how large is the common area of two rectangles
        shared area of bounding boxes

    >>> overlap_area((0, 0, 2, 2), (1, 1, 3, 3))
    1
    >>> overlap_area((0, 0, 1, 1), (5, 5, 6, 6))
    0
    >>> overlap_area((0, 0, 4, 4), (1, 2, 3, 3))
    2
    """
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    return max(width, 0) * max(height, 0)


def iou(a, b):
    """Return the intersection over union of two boxes (x1, y1, x2, y2).

    Ask:
        intersection over union of two bounding boxes
        iou of two boxes
        jaccard index of two rectangles
        overlap ratio of detection boxes

    >>> iou((0, 0, 2, 2), (0, 0, 2, 2))
    1.0
    >>> round(iou((0, 0, 2, 2), (1, 1, 3, 3)), 4)
    0.1429
    >>> iou((0, 0, 1, 1), (2, 2, 3, 3))
    0.0
    """
    width = max(0, min(a[2], b[2]) - max(a[0], b[0]))
    height = max(0, min(a[3], b[3]) - max(a[1], b[1]))
    intersection = width * height
    area_a = (a[2] - a[0]) * (a[3] - a[1])
    area_b = (b[2] - b[0]) * (b[3] - b[1])
    return intersection / (area_a + area_b - intersection)


def circles_intersect(center_1, radius_1, center_2, radius_2):
    """Tell whether two discs have a point in common.

    Ask:
        check if two circles overlap
        do two circles intersect or touch
        circle collision detection
        are the centers closer than the sum of the radii

    >>> circles_intersect((0, 0), 1, (2, 0), 1)
    True
    >>> circles_intersect((0, 0), 1, (3, 0), 1)
    False
    >>> circles_intersect((0, 0), 5, (1, 0), 1)
    True
    """
    return math.dist(center_1, center_2) <= radius_1 + radius_2


def haversine(lat1, lon1, lat2, lon2):
    """Return the great-circle distance of two places in kilometres.

    Ask:
        distance between two gps coordinates
        haversine formula
        great circle distance in km from latitude and longitude
        how far apart are two places on earth
        distance between two lat/lon points
        distance between two gps coordinates in km

    >>> haversine(0, 0, 0, 0)
    0.0
    >>> round(haversine(52.52, 13.405, 48.8566, 2.3522))
    877
    >>> round(haversine(0, 0, 0, 180))
    20015
    """
    radius = 6371
    phi1, phi2 = math.radians(lat1), math.radians(lat2)
    dphi = phi2 - phi1
    dlambda = math.radians(lon2 - lon1)
    a = math.sin(dphi / 2) ** 2 + math.cos(phi1) * math.cos(phi2) * math.sin(dlambda / 2) ** 2
    return 2 * radius * math.asin(math.sqrt(a))


def bearing(lat1, lon1, lat2, lon2):
    """Return the initial compass bearing from one place to another in degrees.

    Ask:
        bearing between two gps points
        initial compass course from one coordinate to another
        direction in degrees from latitude and longitude
        heading from a to b on the globe

    >>> bearing(0, 0, 1, 0)
    0.0
    >>> round(bearing(0, 0, 0, 1))
    90
    >>> round(bearing(0, 0, -1, 0)), round(bearing(0, 0, 0, -1))
    (180, 270)
    """
    phi1, phi2 = math.radians(lat1), math.radians(lat2)
    dlambda = math.radians(lon2 - lon1)
    y = math.sin(dlambda) * math.cos(phi2)
    x = math.cos(phi1) * math.sin(phi2) - math.sin(phi1) * math.cos(phi2) * math.cos(dlambda)
    return math.degrees(math.atan2(y, x)) % 360


def convex_hull(points):
    """Return the convex hull of points, counterclockwise, by the monotone chain.

    Ask:
        convex hull of a set of points
        andrew's monotone chain algorithm
        smallest convex polygon around points
        outer hull of 2d points

    >>> convex_hull([(0, 0), (2, 0), (2, 2), (0, 2), (1, 1)])
    [(0, 0), (2, 0), (2, 2), (0, 2)]
    >>> convex_hull([(1, 1)])
    [(1, 1)]
    >>> convex_hull([(0, 0), (1, 1), (2, 2)])
    [(0, 0), (2, 2)]
    """
    points = sorted(set(points))
    if len(points) < 3:
        return points

    def half(points):
        hull = []
        for x, y in points:
            while len(hull) > 1:
                (x1, y1), (x2, y2) = hull[-2:]
                if (x2 - x1) * (y - y1) > (y2 - y1) * (x - x1):
                    break
                hull.pop()
            hull.append((x, y))
        return hull[:-1]

    return half(points) + half(points[::-1])


def lattice_points_on_segment(p, q):
    """Return how many integer points lie on a segment, ends included.

    Ask:
        number of lattice points on a line segment
        integer coordinates on the segment between two points
        count grid points on a line
        gcd based lattice point count

    >>> lattice_points_on_segment((0, 0), (4, 6))
    3
    >>> lattice_points_on_segment((1, 1), (1, 1))
    1
    >>> lattice_points_on_segment((0, 0), (0, 5))
    6
    """
    return math.gcd(abs(q[0] - p[0]), abs(q[1] - p[1])) + 1


def grid_neighbors(row, column, rows, columns):
    """Return the cells above, below, left and right within a grid.

    Ask:
        neighbours of a cell in a grid
        four adjacent cells within the bounds of a grid
        up, down, left, right neighbors of (row, column)
        valid orthogonal neighbours in a matrix
        neighbors of a cell in a grid
        adjacent cells of a grid position within bounds
        find all neighbors of a cell in a grid
        adjacent cells of a grid position
        four neighbors of a cell in a grid

    >>> grid_neighbors(0, 0, 3, 3)
    [(1, 0), (0, 1)]
    >>> grid_neighbors(1, 1, 3, 3)
    [(0, 1), (2, 1), (1, 0), (1, 2)]
    >>> grid_neighbors(0, 0, 1, 1)
    []
    """
    neighbors = []
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        r, c = row + dr, column + dc
        if 0 <= r < rows and 0 <= c < columns:
            neighbors.append((r, c))
    return neighbors


def move(x, y, steps):
    """Return the position after walking a string of U, D, L and R steps.

    Ask:
        final position after moves U, D, L, R
        robot moving on a grid by a string of directions
        follow up, down, left and right steps from a start point
        simulate moves on a coordinate plane

    >>> move(0, 0, "UURDL")
    (0, 1)
    >>> move(5, 5, "")
    (5, 5)
    >>> move(0, 0, "LLD")
    (-2, -1)
    """
    offsets = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    for step in steps:
        dx, dy = offsets[step]
        x += dx
        y += dy
    return x, y


class Point:
    """Point in the plane with distance, equality and text form.

    Ask:
        point class with x and y
        class Point with a method distance_to
        create a 2d point class with equality and repr
        object for coordinates in the plane
        write a Point class in python

    >>> Point(0, 0).distance_to(Point(3, 4))
    5.0
    >>> Point(1, 2) == Point(1, 2), Point(1, 2) == Point(2, 1)
    (True, False)
    >>> Point(1, 2)
    Point(1, 2)
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def distance_to(self, other):
        return math.hypot(other.x - self.x, other.y - self.y)

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

"""Areas, perimeters, volumes and surfaces of shapes and solids."""
import math


def area_of_circle(radius):
    """Return the area of a circle.

    Ask:
        area of a circle
        write a function to calculate the area of a circle from its radius
        circle area given r
        pi r squared
        how do i compute the surface of a circle

    >>> round(area_of_circle(2), 4)
    12.5664
    >>> area_of_circle(0)
    0.0
    """
    return math.pi * radius ** 2


def circumference(radius):
    """Return the circumference of a circle.

    Ask:
        circumference of a circle
        perimeter of a circle from the radius
        length around a circle
        2 pi r
        distance around a circle

    >>> round(circumference(1), 4)
    6.2832
    >>> circumference(0)
    0.0
    """
    return 2 * math.pi * radius


def circle_area_and_circumference(radius):
    """Return the area and the circumference of a circle.

    Ask:
        area and circumference of a circle
        return both area and perimeter of a circle
        calculate circle measurements from the radius
        function that gives area and circumference as a tuple

    >>> area, circumference = circle_area_and_circumference(1)
    >>> round(area, 4), round(circumference, 4)
    (3.1416, 6.2832)
    """
    area = math.pi * radius ** 2
    circumference = 2 * math.pi * radius
    return area, circumference


def radius_from_area(area):
    """Return the radius of a circle with a given area.

    Ask:
        radius of a circle from its area
        find r when the area of the circle is known
        circle radius by area
        invert the circle area formula

    >>> round(radius_from_area(math.pi * 9), 6)
    3.0
    >>> radius_from_area(0)
    0.0
    """
    return math.sqrt(area / math.pi)


def radius_from_circumference(circumference):
    """Return the radius of a circle with a given circumference.

    Ask:
        radius of a circle from its circumference
        find r when the perimeter of the circle is known
        circle radius by circumference
        radius from c / (2 pi)

    >>> round(radius_from_circumference(2 * math.pi * 5), 6)
    5.0
    >>> radius_from_circumference(0)
    0.0
    """
    return circumference / (2 * math.pi)


def arc_length(radius, degrees):
    """Return the length of a circular arc.

    Ask:
        arc length of a circle
        length of an arc with angle in degrees
        circular arc from radius and central angle
        part of the circumference for an angle

    >>> round(arc_length(1, 180), 4)
    3.1416
    >>> arc_length(5, 0)
    0.0
    """
    return radius * math.radians(degrees)


def sector_area(radius, degrees):
    """Return the area of a circular sector.

    Ask:
        area of a circle sector
        pie slice area from radius and angle in degrees
        sector area of a circle
        area of a wedge of a circle

    >>> round(sector_area(2, 90), 4)
    3.1416
    >>> sector_area(3, 0)
    0.0
    """
    return math.pi * radius ** 2 * degrees / 360


def annulus_area(outer_radius, inner_radius):
    """Return the area of a ring.

    Ask:
        area of a ring between two circles
        annulus area
        area between two concentric circles
        ring area from outer and inner radius
        area of a ring given two radii

    >>> round(annulus_area(2, 1), 4)
    9.4248
    >>> annulus_area(3, 3)
    0.0
    """
    return math.pi * (outer_radius ** 2 - inner_radius ** 2)


def ellipse_area(a, b):
    """Return the area of an ellipse with semi-axes a and b.

    Ask:
        area of an ellipse
        ellipse area from its semi-axes
        oval area with half axes a and b
        pi a b

    >>> round(ellipse_area(2, 3), 4)
    18.8496
    >>> ellipse_area(0, 3)
    0.0
    """
    return math.pi * a * b


def ellipse_perimeter(a, b):
    """Approximate the perimeter of an ellipse by Ramanujan's formula.

    Ask:
        perimeter of an ellipse
        ellipse circumference by ramanujan's approximation
        approximate the length around an oval
        circumference of an ellipse with semi-axes a and b

    >>> round(ellipse_perimeter(1, 1), 6)
    6.283185
    >>> round(ellipse_perimeter(3, 2), 4)
    15.8654
    """
    return math.pi * (3 * (a + b) - math.sqrt((3 * a + b) * (a + 3 * b)))


def area_of_square(side):
    """Return the area of a square.

    Ask:
        area of a square
        square area from the side length
        function that calculates the area of a square
        side times side

    >>> area_of_square(3)
    9
    >>> area_of_square(0.5)
    0.25
    """
    return side * side


def perimeter_of_square(side):
    """Return the perimeter of a square.

    Ask:
        perimeter of a square
        length around a square
        calculate the perimeter of a square with a given side
        four times the side

    >>> perimeter_of_square(3)
    12
    >>> perimeter_of_square(0.5)
    2.0
    """
    return 4 * side


def square_diagonal(side):
    """Return the diagonal of a square.

    Ask:
        diagonal of a square
        length of the diagonal from the side of a square
        side times square root of two
        corner to corner distance in a square

    >>> round(square_diagonal(1), 4)
    1.4142
    >>> square_diagonal(0)
    0.0
    """
    return side * math.sqrt(2)


def area_of_rectangle(length, width):
    """Return the area of a rectangle.

    Ask:
        area of a rectangle
        write a function to calculate the area of a rectangle
        rectangle area from length and width
        length times width
        compute the surface of a rectangular room

    >>> area_of_rectangle(4, 3)
    12
    >>> area_of_rectangle(2.5, 2)
    5.0
    """
    return length * width


def perimeter_of_rectangle(length, width):
    """Return the perimeter of a rectangle.

    Ask:
        perimeter of a rectangle
        length around a rectangle
        calculate the perimeter of a rectangle from length and width
        fence length for a rectangular garden

    >>> perimeter_of_rectangle(4, 3)
    14
    >>> perimeter_of_rectangle(2.5, 0.5)
    6.0
    """
    return 2 * (length + width)


def rectangle_diagonal(length, width):
    """Return the diagonal of a rectangle.

    Ask:
        diagonal of a rectangle
        length of the diagonal from width and height
        corner to corner distance of a rectangle
        screen diagonal from width and height

    >>> rectangle_diagonal(3, 4)
    5.0
    >>> rectangle_diagonal(6, 8)
    10.0
    """
    return math.hypot(length, width)


def area_of_triangle(base, height):
    """Return the area of a triangle from base and height.

    Ask:
        area of a triangle
        triangle area from base and height
        half times base times height
        function that computes the area of a triangle given its base and height

    >>> area_of_triangle(4, 3)
    6.0
    >>> area_of_triangle(5, 1)
    2.5
    """
    return base * height / 2


def triangle_area_heron(a, b, c):
    """Return the area of a triangle from its three sides.

    Ask:
        area of a triangle from three sides
        heron's formula
        triangle area with sides a, b and c
        compute the area of a triangle when all side lengths are known

    >>> triangle_area_heron(3, 4, 5)
    6.0
    >>> round(triangle_area_heron(2, 2, 2), 4)
    1.7321
    >>> triangle_area_heron(1, 2, 3)
    0.0
    """
    s = (a + b + c) / 2
    return math.sqrt(s * (s - a) * (s - b) * (s - c))


def triangle_area_from_angle(a, b, degrees):
    """Return the area of a triangle from two sides and the angle between them.

    Ask:
        area of a triangle from two sides and the included angle
        half a b sin gamma
        triangle area with an angle in degrees
        sas triangle area

    >>> round(triangle_area_from_angle(3, 4, 90), 6)
    6.0
    >>> round(triangle_area_from_angle(2, 2, 30), 6)
    1.0
    """
    return a * b * math.sin(math.radians(degrees)) / 2


def perimeter_of_triangle(a, b, c):
    """Return the perimeter of a triangle that exists.

    Ask:
        perimeter of a triangle
        sum of the three sides of a triangle, error if they form no triangle
        length around a triangle with validation of its sides
        calculate triangle perimeter, raise ValueError for impossible sides

    >>> perimeter_of_triangle(3, 4, 5)
    12
    >>> perimeter_of_triangle(1, 2, 3)
    Traceback (most recent call last):
    ...
    ValueError: not a triangle
    """
    if a + b <= c or a + c <= b or b + c <= a:
        raise ValueError("not a triangle")
    return a + b + c


def equilateral_triangle_area(side):
    """Return the area of an equilateral triangle.

    Ask:
        area of an equilateral triangle
        triangle with three equal sides, area
        sqrt(3) / 4 times side squared
        equilateral triangle area from the side

    >>> round(equilateral_triangle_area(2), 4)
    1.7321
    >>> equilateral_triangle_area(0)
    0.0
    """
    return math.sqrt(3) / 4 * side ** 2


def isosceles_triangle_area(leg, base):
    """Return the area of an isosceles triangle.

    Ask:
        area of an isosceles triangle
        triangle with two equal sides, area from leg and base
        isosceles triangle area
        area when two sides of the triangle are the same length

    >>> isosceles_triangle_area(5, 6)
    12.0
    >>> isosceles_triangle_area(5, 8)
    12.0
    """
    height = math.sqrt(leg ** 2 - (base / 2) ** 2)
    return base * height / 2


def hypotenuse(a, b):
    """Return the hypotenuse of a right triangle.

    Ask:
        hypotenuse of a right triangle
        pythagorean theorem
        length of the longest side from the two legs
        calculate c from a and b with pythagoras
        sqrt of a squared plus b squared

    >>> hypotenuse(3, 4)
    5.0
    >>> hypotenuse(5, 12)
    13.0
    """
    return math.sqrt(a ** 2 + b ** 2)


def missing_leg(hypotenuse, leg):
    """Return the other leg of a right triangle.

    Ask:
        missing leg of a right triangle
        find the other side from the hypotenuse and one leg
        pythagoras solved for a leg
        length of a cathetus from hypotenuse and the other cathetus

    >>> missing_leg(5, 3)
    4.0
    >>> missing_leg(13, 12)
    5.0
    """
    return math.sqrt(hypotenuse ** 2 - leg ** 2)


def is_right_triangle(a, b, c):
    """Tell whether three side lengths form a right triangle.

    Ask:
        check if a triangle is right angled from its sides
        do three side lengths, possibly floats, make a right triangle
        right triangle test with pythagoras and tolerance
        is the triangle with these sides rectangular
        is the triangle right-angled

    >>> is_right_triangle(3, 4, 5), is_right_triangle(5, 4, 3)
    (True, True)
    >>> is_right_triangle(2, 3, 4)
    False
    >>> is_right_triangle(1, 1, 2 ** 0.5)
    True
    """
    a, b, c = sorted([a, b, c])
    return math.isclose(a ** 2 + b ** 2, c ** 2)


def triangle_angles(a, b, c):
    """Return the three angles of a triangle in degrees.

    Ask:
        angles of a triangle from its three sides
        law of cosines for all angles in degrees
        compute the interior angles opposite to sides a, b and c
        triangle angles given side lengths

    >>> [round(angle, 2) for angle in triangle_angles(3, 4, 5)]
    [36.87, 53.13, 90.0]
    >>> [round(angle, 2) for angle in triangle_angles(1, 1, 1)]
    [60.0, 60.0, 60.0]
    """
    alpha = math.degrees(math.acos((b * b + c * c - a * a) / (2 * b * c)))
    beta = math.degrees(math.acos((a * a + c * c - b * b) / (2 * a * c)))
    return alpha, beta, 180 - alpha - beta


def third_angle(a, b):
    """Return the third angle of a triangle in degrees.

    Ask:
        third angle of a triangle
        missing angle when two angles of a triangle are known
        180 minus the other two angles
        find the remaining interior angle of a triangle

    >>> third_angle(60, 60)
    60
    >>> third_angle(90, 45)
    45
    """
    return 180 - a - b


def triangle_kind_by_angles(a, b, c):
    """Return acute, right or obtuse for a triangle with the sides.

    Ask:
        is a triangle acute, right or obtuse
        classify a triangle by its angles from the sides
        type of triangle by largest angle
        acute, right or obtuse triangle from three side lengths

    >>> triangle_kind_by_angles(3, 4, 5)
    'right'
    >>> triangle_kind_by_angles(4, 4, 5)
    'acute'
    >>> triangle_kind_by_angles(5, 3, 3)
    'obtuse'
    """
    a, b, c = sorted([a, b, c])
    difference = a * a + b * b - c * c
    if difference == 0:
        return "right"
    return "acute" if difference > 0 else "obtuse"


def inradius(a, b, c):
    """Return the radius of the circle inscribed in a triangle.

    Ask:
        inradius of a triangle
        radius of the inscribed circle of a triangle
        incircle radius from three sides
        largest circle that fits in a triangle

    >>> inradius(3, 4, 5)
    1.0
    >>> round(inradius(2, 2, 2), 4)
    0.5774
    """
    s = (a + b + c) / 2
    area = math.sqrt(s * (s - a) * (s - b) * (s - c))
    return area / s


def circumradius(a, b, c):
    """Return the radius of the circle around a triangle.

    Ask:
        circumradius of a triangle
        radius of the circumscribed circle of a triangle
        circle through the corners of a triangle with sides a, b, c
        abc / (4 * area)

    >>> circumradius(3, 4, 5)
    2.5
    >>> round(circumradius(2, 2, 2), 4)
    1.1547
    """
    s = (a + b + c) / 2
    area = math.sqrt(s * (s - a) * (s - b) * (s - c))
    return a * b * c / (4 * area)


def parallelogram_area(base, height):
    """Return the area of a parallelogram.

    Ask:
        area of a parallelogram
        parallelogram area from base and height
        slanted rectangle area
        calculate the area of a parallelogram

    >>> parallelogram_area(5, 3)
    15
    >>> parallelogram_area(2.5, 2)
    5.0
    """
    return base * height


def trapezoid_area(a, b, height):
    """Return the area of a trapezoid with parallel sides a and b.

    Ask:
        area of a trapezoid
        trapezium area
        area from two parallel sides and the height
        half the sum of the parallel sides times height

    >>> trapezoid_area(4, 6, 3)
    15.0
    >>> trapezoid_area(2, 2, 2)
    4.0
    """
    return (a + b) / 2 * height


def rhombus_area(diagonal_1, diagonal_2):
    """Return the area of a rhombus or kite from its diagonals.

    Ask:
        area of a rhombus
        kite area from the diagonals
        area of a rhombus given both diagonals
        half the product of the diagonals

    >>> rhombus_area(6, 8)
    24.0
    >>> rhombus_area(5, 1)
    2.5
    """
    return diagonal_1 * diagonal_2 / 2


def rhombus_side(diagonal_1, diagonal_2):
    """Return the side of a rhombus from its diagonals.

    Ask:
        side length of a rhombus from its diagonals
        edge of a rhombus given both diagonals
        rhombus side by pythagoras
        find the side of a diamond shape

    >>> rhombus_side(6, 8)
    5.0
    >>> rhombus_side(10, 24)
    13.0
    """
    return math.hypot(diagonal_1 / 2, diagonal_2 / 2)


def regular_polygon_area(sides, length):
    """Return the area of a regular polygon.

    Ask:
        area of a regular polygon
        area of a polygon with n equal sides
        regular n-gon area from side count and side length
        calculate area of pentagon, hexagon or other regular polygon

    >>> round(regular_polygon_area(4, 3), 6)
    9.0
    >>> round(regular_polygon_area(6, 1), 4)
    2.5981
    """
    return sides * length ** 2 / (4 * math.tan(math.pi / sides))


def regular_polygon_perimeter(sides, length):
    """Return the perimeter of a regular polygon.

    Ask:
        perimeter of a regular polygon
        number of sides times side length
        length around a regular n-gon
        calculate the perimeter of a pentagon, hexagon or octagon

    >>> regular_polygon_perimeter(6, 2)
    12
    >>> regular_polygon_perimeter(3, 1.5)
    4.5
    """
    return sides * length


def hexagon_area(side):
    """Return the area of a regular hexagon.

    Ask:
        area of a hexagon
        regular hexagon area from its side
        six sided polygon area
        3 sqrt(3) / 2 times side squared

    >>> round(hexagon_area(1), 4)
    2.5981
    >>> round(hexagon_area(2), 4)
    10.3923
    """
    return 3 * math.sqrt(3) / 2 * side ** 2


def interior_angle_sum(sides):
    """Return the sum of the interior angles of a polygon in degrees.

    Ask:
        sum of the interior angles of a polygon
        total of inner angles of an n-gon
        (n - 2) * 180
        how many degrees do the angles of a polygon add up to

    >>> interior_angle_sum(3)
    180
    >>> interior_angle_sum(6)
    720
    """
    return (sides - 2) * 180


def interior_angle(sides):
    """Return one interior angle of a regular polygon in degrees.

    Ask:
        interior angle of a regular polygon
        each inner angle of a regular n-gon
        angle at the corner of a regular polygon
        size of one interior angle from the number of sides

    >>> interior_angle(3)
    60.0
    >>> interior_angle(6)
    120.0
    """
    return (sides - 2) * 180 / sides


def number_of_diagonals(sides):
    """Return the number of diagonals of a polygon.

    Ask:
        number of diagonals of a polygon
        how many diagonals does an n-gon have
        count the diagonals of a convex polygon
        n(n-3)/2

    >>> number_of_diagonals(3)
    0
    >>> number_of_diagonals(4)
    2
    >>> number_of_diagonals(6)
    9
    """
    return sides * (sides - 3) // 2


def cube_volume(side):
    """Return the volume of a cube.

    Ask:
        volume of a cube
        cube volume from its edge
        how much space does a cube take
        edge to the third power

    >>> cube_volume(3)
    27
    >>> cube_volume(0.5)
    0.125
    """
    return side ** 3


def cube_surface_area(side):
    """Return the surface area of a cube.

    Ask:
        surface area of a cube
        area of the six faces of a cube
        cube surface from the edge length
        six times side squared

    >>> cube_surface_area(3)
    54
    >>> cube_surface_area(1)
    6
    """
    return 6 * side ** 2


def cuboid_volume(length, width, height):
    """Return the volume of a box.

    Ask:
        volume of a box
        cuboid volume
        volume of a rectangular prism
        length times width times height
        how much fits in a box of the given size

    >>> cuboid_volume(2, 3, 4)
    24
    >>> cuboid_volume(1, 1, 0.5)
    0.5
    """
    return length * width * height


def cuboid_surface_area(length, width, height):
    """Return the surface area of a box.

    Ask:
        surface area of a box
        cuboid surface area
        area of all sides of a rectangular prism
        how much wrapping paper does a box need

    >>> cuboid_surface_area(2, 3, 4)
    52
    >>> cuboid_surface_area(1, 1, 1)
    6
    """
    return 2 * (length * width + length * height + width * height)


def cuboid_diagonal(length, width, height):
    """Return the space diagonal of a box.

    Ask:
        diagonal of a box
        space diagonal of a cuboid
        longest straight line inside a box
        3d diagonal from length, width and height

    >>> cuboid_diagonal(2, 3, 6)
    7.0
    >>> cuboid_diagonal(1, 2, 2)
    3.0
    """
    return math.sqrt(length ** 2 + width ** 2 + height ** 2)


def sphere_volume(radius):
    """Return the volume of a sphere.

    Ask:
        volume of a sphere
        ball volume from the radius
        4/3 pi r cubed
        calculate the volume of a sphere

    >>> round(sphere_volume(3), 4)
    113.0973
    >>> sphere_volume(0)
    0.0
    """
    return 4 / 3 * math.pi * radius ** 3


def sphere_surface_area(radius):
    """Return the surface area of a sphere.

    Ask:
        surface area of a sphere
        area of a ball's surface
        4 pi r squared
        sphere surface from the radius

    >>> round(sphere_surface_area(2), 4)
    50.2655
    >>> sphere_surface_area(0)
    0.0
    """
    return 4 * math.pi * radius ** 2


def hemisphere_volume(radius):
    """Return the volume of half a sphere.

    Ask:
        volume of a hemisphere
        half sphere volume
        volume of a dome from its radius
        2/3 pi r cubed

    >>> round(hemisphere_volume(3), 4)
    56.5487
    >>> hemisphere_volume(0)
    0.0
    """
    return 2 / 3 * math.pi * radius ** 3


def cylinder_volume(radius, height):
    """Return the volume of a cylinder.

    Ask:
        volume of a cylinder
        cylinder volume from radius and height
        how much does a can hold
        pi r squared h

    >>> round(cylinder_volume(2, 5), 4)
    62.8319
    >>> cylinder_volume(0, 5)
    0.0
    """
    return math.pi * radius ** 2 * height


def cylinder_surface_area(radius, height):
    """Return the total surface area of a closed cylinder.

    Ask:
        surface area of a cylinder
        total area of a cylinder with top and bottom
        cylinder surface from radius and height
        2 pi r (r + h)

    >>> round(cylinder_surface_area(2, 5), 4)
    87.9646
    >>> cylinder_surface_area(0, 5)
    0.0
    """
    return 2 * math.pi * radius * (radius + height)


def cone_volume(radius, height):
    """Return the volume of a cone.

    Ask:
        volume of a cone
        cone volume from radius and height
        ice cream cone volume
        one third pi r squared h

    >>> round(cone_volume(3, 4), 4)
    37.6991
    >>> cone_volume(0, 4)
    0.0
    """
    return math.pi * radius ** 2 * height / 3


def cone_surface_area(radius, height):
    """Return the total surface area of a cone with its base.

    Ask:
        surface area of a cone
        total area of a cone including the base
        cone surface from radius and height
        pi r (r + slant height)

    >>> round(cone_surface_area(3, 4), 4)
    75.3982
    >>> cone_surface_area(0, 4)
    0.0
    """
    slant = math.hypot(radius, height)
    return math.pi * radius * (radius + slant)


def frustum_volume(bottom_radius, top_radius, height):
    """Return the volume of a truncated cone.

    Ask:
        volume of a frustum
        truncated cone volume
        bucket volume from two radii and height
        volume of a cone with the tip cut off

    >>> round(frustum_volume(3, 0, 4), 4)
    37.6991
    >>> round(frustum_volume(2, 2, 5), 4)
    62.8319
    >>> round(frustum_volume(3, 1, 3), 4)
    40.8407
    """
    r, s = bottom_radius, top_radius
    return math.pi * height * (r * r + r * s + s * s) / 3


def pyramid_volume(length, width, height):
    """Return the volume of a pyramid with a rectangular base.

    Ask:
        volume of a pyramid
        pyramid with rectangular base, volume
        one third base area times height
        calculate pyramid volume from length, width and height

    >>> pyramid_volume(3, 4, 5)
    20.0
    >>> pyramid_volume(1, 1, 3)
    1.0
    """
    return length * width * height / 3


def square_pyramid_surface_area(side, height):
    """Return the surface area of a pyramid with a square base.

    Ask:
        surface area of a square pyramid
        pyramid with square base, total surface
        area of the base and the four triangles of a pyramid
        square based pyramid surface from side and height

    >>> square_pyramid_surface_area(6, 4)
    96.0
    >>> square_pyramid_surface_area(2, 0)
    8.0
    """
    slant = math.hypot(height, side / 2)
    return side ** 2 + 2 * side * slant


def prism_volume(base_area, height):
    """Return the volume of a prism.

    Ask:
        volume of a prism
        prism volume from base area and height
        base area times height
        volume of a solid with constant cross section

    >>> prism_volume(6, 10)
    60
    >>> prism_volume(2.5, 2)
    5.0
    """
    return base_area * height


def torus_volume(major_radius, minor_radius):
    """Return the volume of a torus.

    Ask:
        volume of a torus
        donut volume
        torus volume from major and minor radius
        volume of a ring shaped solid

    >>> round(torus_volume(3, 1), 4)
    59.2176
    >>> torus_volume(3, 0)
    0.0
    """
    return 2 * math.pi ** 2 * major_radius * minor_radius ** 2


def tetrahedron_volume(edge):
    """Return the volume of a regular tetrahedron.

    Ask:
        volume of a tetrahedron
        regular tetrahedron volume from the edge length
        triangular pyramid with equal edges, volume
        edge cubed / (6 sqrt 2)

    >>> round(tetrahedron_volume(2), 4)
    0.9428
    >>> tetrahedron_volume(0)
    0.0
    """
    return edge ** 3 / (6 * math.sqrt(2))


class Triangle:
    """Triangle with perimeter and area from its sides.

    Ask:
        triangle class
        class Triangle with three sides and methods area and perimeter
        create a triangle class with heron's formula
        object oriented triangle

    >>> t = Triangle(3, 4, 5)
    >>> t.perimeter(), t.area()
    (12, 6.0)
    """

    def __init__(self, a, b, c):
        self.a = a
        self.b = b
        self.c = c

    def perimeter(self):
        return self.a + self.b + self.c

    def area(self):
        s = self.perimeter() / 2
        return math.sqrt(s * (s - self.a) * (s - self.b) * (s - self.c))


def area_of_shape(shape, *sizes):
    """Return the area of a circle, rectangle or triangle chosen by name.

    Ask:
        area of a shape chosen by name
        one function for the area of circle, rectangle and triangle
        calculate area depending on the type of shape
        area calculator for several shapes

    >>> area_of_shape("rectangle", 3, 4)
    12
    >>> area_of_shape("triangle", 3, 4)
    6.0
    >>> round(area_of_shape("circle", 1), 4)
    3.1416
    >>> area_of_shape("star", 1)
    Traceback (most recent call last):
    ...
    ValueError: unknown shape: star
    """
    if shape == "circle":
        radius, = sizes
        return math.pi * radius ** 2
    if shape == "rectangle":
        length, width = sizes
        return length * width
    if shape == "triangle":
        base, height = sizes
        return base * height / 2
    raise ValueError(f"unknown shape: {shape}")

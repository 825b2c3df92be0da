"""Sine, cosine, tangent, degrees and radians, clock angles, laws of sines and cosines."""
import cmath
import math


def degrees_to_radians(degrees):
    """Return an angle in radians.

    Ask:
        degrees to radians without the math.radians function
        degree to radian conversion
        angle in degrees to radians
        function that turns 180 degrees into pi

    >>> round(degrees_to_radians(180), 6)
    3.141593
    >>> degrees_to_radians(0)
    0.0
    """
    return degrees * math.pi / 180


def radians_to_degrees(radians):
    """Return an angle in degrees.

    Ask:
        radians to degrees without the math.degrees function
        radian to degree conversion
        angle in radians to degrees
        function that turns pi into 180

    >>> radians_to_degrees(math.pi)
    180.0
    >>> radians_to_degrees(0)
    0.0
    """
    return radians * 180 / math.pi


def degrees_to_gradians(degrees):
    """Return an angle in gradians.

    Ask:
        convert degrees to gradians
        degrees to gon
        400 gradians in a full circle: conversion from degrees
        angle in grads from degrees

    >>> degrees_to_gradians(90)
    100.0
    >>> degrees_to_gradians(0)
    0.0
    """
    return degrees * 10 / 9


def sine(degrees):
    """Return the sine of an angle in degrees.

    Ask:
        sine of an angle in degrees
        sin function for degrees
        calculate sin of x degrees
        compute the sine with the angle given in degrees

    >>> round(sine(30), 6)
    0.5
    >>> sine(0)
    0.0
    """
    return math.sin(math.radians(degrees))


def cosine(degrees):
    """Return the cosine of an angle in degrees.

    Ask:
        cosine of an angle in degrees
        cos function for degrees
        calculate cos of x degrees
        compute the cosine with the angle given in degrees

    >>> round(cosine(60), 6)
    0.5
    >>> cosine(0)
    1.0
    """
    return math.cos(math.radians(degrees))


def tangent(degrees):
    """Return the tangent of an angle in degrees.

    Ask:
        tangent of an angle in degrees
        tan function for degrees
        calculate tan of x degrees
        compute the tangent with the angle given in degrees

    >>> round(tangent(45), 6)
    1.0
    >>> tangent(0)
    0.0
    """
    return math.tan(math.radians(degrees))


def cotangent(x):
    """Return the cotangent of an angle in radians.

    Ask:
        cotangent of an angle
        cot(x)
        reciprocal of the tangent
        calculate the cotangent in radians

    >>> round(cotangent(math.pi / 4), 6)
    1.0
    >>> round(cotangent(1), 4)
    0.6421
    """
    return 1 / math.tan(x)


def secant(x):
    """Return the secant of an angle in radians.

    Ask:
        secant of an angle
        sec(x)
        reciprocal of the cosine
        calculate the secant in radians

    >>> secant(0)
    1.0
    >>> round(secant(math.pi / 3), 6)
    2.0
    """
    return 1 / math.cos(x)


def arcsine_degrees(x):
    """Return the arcsine in degrees.

    Ask:
        inverse sine in degrees
        arcsin with the result in degrees
        angle whose sine is x
        asin to degrees

    >>> round(arcsine_degrees(0.5), 6)
    30.0
    >>> arcsine_degrees(1)
    90.0
    """
    return math.degrees(math.asin(x))


def arccosine_degrees(x):
    """Return the arccosine in degrees.

    Ask:
        inverse cosine in degrees
        arccos with the result in degrees
        angle whose cosine is x
        acos to degrees

    >>> round(arccosine_degrees(0.5), 6)
    60.0
    >>> arccosine_degrees(1)
    0.0
    """
    return math.degrees(math.acos(x))


def arctangent_degrees(y, x):
    """Return the direction of the vector (x, y) in degrees from 0 to 360.

    Ask:
        angle of a vector in degrees from 0 to 360
        atan2 in degrees
        direction of a point seen from the origin
        polar angle of (x, y) in degrees, never negative

    >>> arctangent_degrees(1, 1)
    45.0
    >>> arctangent_degrees(-1, 0)
    270.0
    >>> arctangent_degrees(0, -1)
    180.0
    """
    return math.degrees(math.atan2(y, x)) % 360


def sine_series(x, terms=10):
    """Approximate the sine by its Taylor series.

    Ask:
        sine by taylor series
        approximate sin(x) without math.sin
        maclaurin series of sine
        sum x - x^3/3! + x^5/5! for n terms
        calculate sin with taylor series

    >>> round(sine_series(math.pi / 6), 9)
    0.5
    >>> sine_series(2, terms=1)
    2.0
    >>> round(sine_series(1, terms=2), 6)
    0.833333
    """
    total = 0.0
    term = float(x)
    for n in range(terms):
        total += term
        term *= -x * x / ((2 * n + 2) * (2 * n + 3))
    return total


def cosine_series(x, terms=10):
    """Approximate the cosine by its Taylor series.

    Ask:
        cosine by taylor series
        approximate cos(x) without math.cos
        maclaurin series of cosine
        sum 1 - x^2/2! + x^4/4! for n terms

    >>> round(cosine_series(math.pi / 3), 9)
    0.5
    >>> cosine_series(5, terms=1)
    1.0
    >>> cosine_series(1, terms=2)
    0.5
    """
    total = 0.0
    term = 1.0
    for n in range(terms):
        total += term
        term *= -x * x / ((2 * n + 1) * (2 * n + 2))
    return total


def exp_series(x, terms=20):
    """Approximate e to the x by its Taylor series.

    Ask:
        exponential function by taylor series
        approximate e^x without math.exp
        sum of x^n / n! for a number of terms
        maclaurin series of exp

    >>> round(exp_series(1), 9)
    2.718281828
    >>> exp_series(0)
    1.0
    >>> exp_series(2, terms=3)
    5.0
    """
    total = 0.0
    term = 1.0
    for n in range(terms):
        total += term
        term *= x / (n + 1)
    return total


def log_series(x, terms=100):
    """Approximate the natural logarithm of a positive number by a series.

    Ask:
        natural logarithm by series
        approximate ln(x) without math.log
        log of a number with the atanh series
        compute the natural log by summing terms

    >>> round(log_series(2), 9)
    0.693147181
    >>> log_series(1)
    0.0
    >>> round(log_series(0.5), 9)
    -0.693147181
    """
    y = (x - 1) / (x + 1)
    return 2 * sum(y ** (2 * n + 1) / (2 * n + 1) for n in range(terms))


def normalize_angle(degrees):
    """Return an angle in the range from 0 up to 360 degrees.

    Ask:
        normalize an angle to 0..360
        wrap degrees into the range 0 to 360
        bring an angle into one full turn
        angle modulo 360

    >>> normalize_angle(370), normalize_angle(-10), normalize_angle(360)
    (10, 350, 0)
    >>> normalize_angle(45)
    45
    """
    return degrees % 360


def normalize_angle_signed(degrees):
    """Return an angle in the range from -180 up to 180 degrees.

    Ask:
        normalize an angle to -180..180
        wrap degrees into the range -180 to 180
        signed angle between minus 180 and 180 degrees
        map a heading to the half open interval [-180, 180)

    >>> normalize_angle_signed(190), normalize_angle_signed(-190), normalize_angle_signed(90)
    (-170, 170, 90)
    >>> normalize_angle_signed(180)
    -180
    """
    return (degrees + 180) % 360 - 180


def normalize_radians(angle):
    """Return an angle in the range from -pi up to pi.

    Ask:
        normalize an angle to -pi..pi
        wrap radians to the interval from minus pi to pi
        wrap an angle in radians
        bring a radian angle into [-pi, pi)

    >>> round(normalize_radians(3 * math.pi / 2), 6)
    -1.570796
    >>> round(normalize_radians(1.0), 6)
    1.0
    >>> round(normalize_radians(-5), 6)
    1.283185
    """
    return (angle + math.pi) % (2 * math.pi) - math.pi


def angle_difference(a, b):
    """Return the smallest angle between two directions in degrees.

    Ask:
        smallest difference between two angles
        angle between two headings in degrees
        shortest angular distance between two directions
        difference of two compass bearings, at most 180

    >>> angle_difference(350, 10)
    20
    >>> angle_difference(0, 180)
    180
    >>> angle_difference(30, 75)
    45
    """
    difference = abs(a - b) % 360
    return min(difference, 360 - difference)


def signed_turn(heading, target):
    """Return by how many degrees to turn, negative to the left.

    Ask:
        shortest turn from one heading to another
        signed angle difference from current heading to target
        turn left or right: degrees from heading to target
        by how many degrees must a robot turn

    >>> signed_turn(350, 10)
    20
    >>> signed_turn(10, 350)
    -20
    >>> signed_turn(90, 90)
    0
    """
    return (target - heading + 180) % 360 - 180


def mean_angle(angles):
    """Return the circular mean of angles in degrees.

    Ask:
        average of angles
        circular mean of directions in degrees
        mean wind direction
        average heading that handles the wrap around at 360

    >>> round(mean_angle([10, 30]), 6)
    20.0
    >>> round(mean_angle([350, 30]), 6)
    10.0
    >>> round(mean_angle([260, 280]), 6)
    270.0
    """
    x = sum(math.cos(math.radians(a)) for a in angles)
    y = sum(math.sin(math.radians(a)) for a in angles)
    return math.degrees(math.atan2(y, x)) % 360


def clock_angle(hour, minute):
    """Return the smaller angle between the hands of a clock in degrees.

    Ask:
        angle between the hour and minute hand of a clock
        clock hands angle
        smaller angle between clock hands at a given time
        given hour and minute return the angle on an analog clock
        angle between the hands of a clock
        clock angle problem for hours and minutes
        smaller angle in degrees between hour hand and minute hand
        compute the angle of clock hands at a given time

    >>> clock_angle(3, 0)
    90.0
    >>> clock_angle(12, 30)
    165.0
    >>> clock_angle(9, 0), clock_angle(6, 0)
    (90.0, 180.0)
    """
    hour_angle = (hour % 12) * 30 + minute * 0.5
    minute_angle = minute * 6
    difference = abs(hour_angle - minute_angle)
    return min(difference, 360 - difference)


def dms_to_decimal(degrees, minutes, seconds):
    """Return an angle given in degrees, minutes and seconds as decimal degrees.

    Ask:
        convert degrees minutes seconds to decimal degrees
        dms to decimal
        latitude in degrees, minutes and seconds to a float
        sexagesimal angle to decimal

    >>> dms_to_decimal(52, 30, 0)
    52.5
    >>> dms_to_decimal(10, 0, 36)
    10.01
    """
    return degrees + minutes / 60 + seconds / 3600


def decimal_to_dms(angle):
    """Return non-negative decimal degrees as degrees, minutes and seconds.

    Ask:
        convert decimal degrees to degrees minutes seconds
        decimal to dms
        split an angle into degrees, minutes and seconds
        decimal latitude to sexagesimal

    >>> decimal_to_dms(52.5)
    (52, 30, 0.0)
    >>> decimal_to_dms(10.01)
    (10, 0, 36.0)
    """
    total_seconds = round(angle * 3600, 6)
    minutes, seconds = divmod(total_seconds, 60)
    degrees, minutes = divmod(int(minutes), 60)
    return degrees, minutes, round(seconds, 6)


def law_of_cosines_side(a, b, gamma):
    """Return the side opposite to the angle gamma in degrees.

    Ask:
        law of cosines
        third side of a triangle from two sides and the angle between them
        side c from a, b and gamma in degrees
        cosine rule for a missing side

    >>> round(law_of_cosines_side(3, 4, 90), 6)
    5.0
    >>> round(law_of_cosines_side(2, 2, 60), 6)
    2.0
    """
    return math.sqrt(a * a + b * b - 2 * a * b * math.cos(math.radians(gamma)))


def law_of_cosines_angle(a, b, c):
    """Return the angle opposite to side c in degrees.

    Ask:
        angle of a triangle from three sides with the law of cosines
        cosine rule for an angle
        angle gamma opposite to side c in degrees
        find an angle when all three sides are known

    >>> round(law_of_cosines_angle(3, 4, 5), 6)
    90.0
    >>> round(law_of_cosines_angle(1, 1, 1), 6)
    60.0
    """
    return math.degrees(math.acos((a * a + b * b - c * c) / (2 * a * b)))


def law_of_sines_side(a, alpha, beta):
    """Return the side opposite to beta, angles in degrees.

    Ask:
        law of sines
        side b of a triangle from side a and the angles alpha and beta
        sine rule for a missing side
        a / sin(alpha) = b / sin(beta) solved for b

    >>> round(law_of_sines_side(1, 30, 90), 6)
    2.0
    >>> round(law_of_sines_side(3, 60, 60), 6)
    3.0
    """
    return a * math.sin(math.radians(beta)) / math.sin(math.radians(alpha))


def height_from_angle(distance, degrees):
    """Return the height of an object from its distance and elevation angle.

    Ask:
        height of a building from distance and angle of elevation
        how tall is a tree seen under an angle
        height by tangent of the elevation angle
        opposite side from adjacent side and angle in degrees

    >>> round(height_from_angle(10, 45), 6)
    10.0
    >>> height_from_angle(5, 0)
    0.0
    """
    return distance * math.tan(math.radians(degrees))


def compass_direction(degrees):
    """Return one of eight compass directions for a bearing.

    Ask:
        compass direction from degrees
        bearing to N, NE, E, SE, S, SW, W, NW
        wind direction in degrees to a letter
        convert a heading to one of eight compass points

    >>> [compass_direction(d) for d in (0, 22, 45, 90, 180, 270, 337, 338, 360)]
    ['N', 'N', 'NE', 'E', 'S', 'W', 'NW', 'N', 'N']
    """
    directions = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    return directions[round(degrees / 45) % 8]


def angle_type(degrees):
    """Return the kind of an angle between 0 and 360 degrees.

    Ask:
        type of an angle: acute, right, obtuse, straight or reflex
        classify an angle by its degrees
        is an angle acute, right or obtuse
        name the kind of angle

    >>> [angle_type(d) for d in (45, 90, 120, 180, 270)]
    ['acute', 'right', 'obtuse', 'straight', 'reflex']
    """
    if degrees < 90:
        return "acute"
    if degrees == 90:
        return "right"
    if degrees < 180:
        return "obtuse"
    if degrees == 180:
        return "straight"
    return "reflex"


def complementary_angle(degrees):
    """Return the angle that completes to 90 degrees.

    Ask:
        complementary angle
        complement of an angle to 90 degrees
        90 minus an angle
        find the complementary angle in degrees

    >>> complementary_angle(30)
    60
    >>> complementary_angle(90)
    0
    """
    return 90 - degrees


def supplementary_angle(degrees):
    """Return the angle that completes to 180 degrees.

    Ask:
        supplementary angle
        supplement of an angle to 180 degrees
        180 minus an angle
        find the supplementary angle in degrees

    >>> supplementary_angle(30)
    150
    >>> supplementary_angle(180)
    0
    """
    return 180 - degrees


def points_on_circle(radius, n):
    """Return n evenly spaced points on a circle about the origin.

    Ask:
        n evenly spaced points on a circle
        vertices of a regular polygon with a given radius
        generate coordinates around a circle
        place n items in a ring

    >>> [(round(x, 6), round(y, 6)) for x, y in points_on_circle(1, 2)]
    [(1.0, 0.0), (-1.0, 0.0)]
    >>> [abs(round(y, 4)) for x, y in points_on_circle(2, 4)]
    [0.0, 2.0, 0.0, 2.0]
    """
    step = 2 * math.pi / n
    return [(radius * math.cos(i * step), radius * math.sin(i * step)) for i in range(n)]


def print_trig_table(step):
    """Print sine and cosine for angles from 0 to 90 degrees.

    Ask:
        print a table of sine and cosine values
        trigonometric table from 0 to 90 degrees
        display sin and cos for every few degrees
        sine cosine table with a given step

    >>> print_trig_table(45)
     0  0.0000  1.0000
    45  0.7071  0.7071
    90  1.0000  0.0000
    """
    for degrees in range(0, 91, step):
        angle = math.radians(degrees)
        print(f"{degrees:2}  {math.sin(angle):.4f}  {math.cos(angle):.4f}")


def sine_wave(frequency, duration, sample_rate):
    """Return the samples of a sine wave.

    Ask:
        generate a sine wave
        samples of a sine tone with frequency, duration and sample rate
        list of sine wave values over time
        create a sinusoidal signal

    >>> [round(s, 6) + 0 for s in sine_wave(1, 1, 4)]
    [0.0, 1.0, 0.0, -1.0]
    >>> len(sine_wave(440, 0.5, 100))
    50
    """
    count = int(duration * sample_rate)
    return [math.sin(2 * math.pi * frequency * i / sample_rate) for i in range(count)]


def hyperbolic_sine(x):
    """Return the hyperbolic sine by the exponential function.

    Ask:
        hyperbolic sine from exp
        sinh(x) without math.sinh
        (e^x - e^-x) / 2
        implement sinh

    >>> hyperbolic_sine(0)
    0.0
    >>> round(hyperbolic_sine(1), 6)
    1.175201
    """
    return (math.exp(x) - math.exp(-x)) / 2


def sigmoid(x):
    """Return the logistic sigmoid without overflow.

    Ask:
        sigmoid function
        logistic function 1 / (1 + e^-x)
        numerically stable sigmoid
        squash a number to the range 0 to 1

    >>> sigmoid(0)
    0.5
    >>> round(sigmoid(2), 4), round(sigmoid(-2), 4)
    (0.8808, 0.1192)
    >>> sigmoid(-1000), sigmoid(1000)
    (0.0, 1.0)
    """
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    z = math.exp(x)
    return z / (1 + z)


def logarithm(x, base):
    """Return the logarithm of a number to any base.

    Ask:
        logarithm to any base
        log of x with a given base
        compute log base b of a number
        change of base formula

    >>> round(logarithm(8, 2), 6)
    3.0
    >>> logarithm(1, 10)
    0.0
    """
    return math.log(x) / math.log(base)


def solve_quadratic(a, b, c):
    """Return the real roots of a quadratic equation as a sorted list.

    Ask:
        solve a quadratic equation
        real roots of ax^2 + bx + c = 0
        quadratic formula
        write a program to find the roots of a quadratic equation
        abc formula, empty list if there is no real solution

    >>> solve_quadratic(1, -3, 2)
    [1.0, 2.0]
    >>> solve_quadratic(1, 2, 1)
    [-1.0]
    >>> solve_quadratic(1, 0, 1)
    []
    >>> solve_quadratic(-1, 0, 4)
    [-2.0, 2.0]
    """
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return []
    if discriminant == 0:
        return [-b / (2 * a)]
    root = math.sqrt(discriminant)
    return sorted([(-b - root) / (2 * a), (-b + root) / (2 * a)])


def solve_quadratic_complex(a, b, c):
    """Return both roots of a quadratic equation as complex numbers.

    Ask:
        complex roots of a quadratic equation
        solve ax^2 + bx + c = 0 over the complex numbers
        quadratic formula with cmath
        both solutions of a quadratic, also imaginary ones

    >>> solve_quadratic_complex(1, 0, 1)
    (1j, -1j)
    >>> solve_quadratic_complex(1, -3, 2)
    ((2+0j), (1+0j))
    """
    root = cmath.sqrt(b * b - 4 * a * c)
    return (-b + root) / (2 * a), (-b - root) / (2 * a)


def discriminant(a, b, c):
    """Return the discriminant of a quadratic equation.

    Ask:
        discriminant of a quadratic equation
        b squared minus 4ac
        compute the discriminant from a, b and c
        value under the root in the quadratic formula

    >>> discriminant(1, -3, 2)
    1
    >>> discriminant(1, 2, 1)
    0
    >>> discriminant(2, 1, 3)
    -23
    """
    return b * b - 4 * a * c


def solve_linear(a, b):
    """Return the solution of a * x + b = 0.

    Ask:
        solve a linear equation ax + b = 0
        root of a linear function
        solution of a first degree equation
        find x with a*x + b equal to zero

    >>> solve_linear(2, -6)
    3.0
    >>> solve_linear(4, 2)
    -0.5
    """
    return -b / a


def solve_two_equations(a1, b1, c1, a2, b2, c2):
    """Return x and y of a1 x + b1 y = c1 and a2 x + b2 y = c2, or None.

    Ask:
        solve two linear equations with two unknowns
        system of two equations by cramer's rule
        find x and y from a1x + b1y = c1 and a2x + b2y = c2
        2x2 linear system solver, none if there is no unique solution
        solve 2 equations with 2 unknowns
        solve a system of two linear equations

    >>> solve_two_equations(1, 1, 5, 1, -1, 1)
    (3.0, 2.0)
    >>> solve_two_equations(1, 1, 2, 2, 2, 5) is None
    True
    """
    determinant = a1 * b2 - a2 * b1
    if determinant == 0:
        return None
    x = (c1 * b2 - c2 * b1) / determinant
    y = (a1 * c2 - a2 * c1) / determinant
    return x, y


def evaluate_polynomial(coefficients, x):
    """Return the value of a polynomial, highest power first.

    Ask:
        evaluate a polynomial
        horner's method
        value of a polynomial at x from its coefficients, highest degree first
        polynomial evaluation with horner scheme

    >>> evaluate_polynomial([2, -6, 2, -1], 3)
    5
    >>> evaluate_polynomial([], 7)
    0
    >>> evaluate_polynomial([4], 100)
    4
    """
    result = 0
    for coefficient in coefficients:
        result = result * x + coefficient
    return result


def derivative(f, x, h=1e-5):
    """Approximate the derivative of a function at a point.

    Ask:
        numerical derivative of a function
        approximate f'(x) with central differences
        differentiate a function numerically
        slope of a function at a point

    >>> round(derivative(lambda x: x ** 2, 3), 6)
    6.0
    >>> round(derivative(math.sin, 0), 6)
    1.0
    """
    return (f(x + h) - f(x - h)) / (2 * h)


def integrate(f, a, b, n=1000):
    """Approximate the integral of a function by the trapezoidal rule.

    Ask:
        numerical integration with the trapezoidal rule
        integrate a function from a to b
        approximate the area under a curve
        trapezoid rule with n steps
        numerical integration with trapezoid rule

    >>> round(integrate(lambda x: x, 0, 2), 6)
    2.0
    >>> round(integrate(lambda x: x ** 2, 0, 3), 3)
    9.0
    >>> integrate(lambda x: 1, 0, 5, n=1)
    5.0
    """
    h = (b - a) / n
    total = (f(a) + f(b)) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h


def bisection(f, low, high, tolerance=1e-9):
    """Return a root of a function between two points of different sign.

    Ask:
        bisection method
        find the root of a function between a and b
        solve f(x) = 0 by halving the interval
        root finding with bisection
        solve an equation with bisection
        find a root of a function between a and b

    >>> round(bisection(lambda x: x ** 2 - 2, 0, 2), 6)
    1.414214
    >>> round(bisection(lambda x: 3 - x, 0, 10), 6)
    3.0
    """
    while high - low > tolerance:
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
    return (low + high) / 2


def newton(f, df, x, tolerance=1e-10, max_steps=100):
    """Return a root of a function by Newton's method.

    Ask:
        newton's method for finding a root
        newton raphson with function and derivative
        solve f(x) = 0 with newton iteration
        find a zero of a function given its derivative and a start value

    >>> round(newton(lambda x: x ** 2 - 2, lambda x: 2 * x, 1), 6)
    1.414214
    >>> round(newton(math.cos, lambda x: -math.sin(x), 1), 6)
    1.570796
    """
    for _ in range(max_steps):
        step = f(x) / df(x)
        x -= step
        if abs(step) < tolerance:
            return x
    raise ValueError("no convergence")

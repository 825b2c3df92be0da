"""More everyday requests about numbers: polynomials, units, colours, money and text forms."""
import math


def add_polynomials(a, b):
    """Return the sum of two polynomials given as coefficients, lowest power first.

    Ask:
        add two polynomials given as coefficient lists
        sum of two polynomials
        polynomial addition with lists of coefficients
        add coefficient arrays of different lengths
        a(x) + b(x) as a list of coefficients

    >>> add_polynomials([1, 2], [3, 4, 5])
    [4, 6, 5]
    >>> add_polynomials([], [1])
    [1]
    """
    length = max(len(a), len(b))
    a = a + [0] * (length - len(a))
    b = b + [0] * (length - len(b))
    return [x + y for x, y in zip(a, b)]


def multiply_polynomials(a, b):
    """Return the product of two polynomials given as coefficients, lowest power first.

    Ask:
        multiply two polynomials
        product of two polynomials as a coefficient list
        polynomial multiplication with lists
        multiply a(x) by b(x) given as coefficient arrays
        convolution of two coefficient lists

    >>> multiply_polynomials([1, 1], [1, 1])
    [1, 2, 1]
    >>> multiply_polynomials([2], [3, 0, 1])
    [6, 0, 2]
    """
    result = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            result[i + j] += x * y
    return result


def polynomial_derivative(coefficients):
    """Return the derivative of a polynomial given as coefficients, lowest power first.

    Ask:
        derivative of polynomial coefficients
        differentiate a polynomial given as a list
        coefficients of the derivative of a polynomial
        power rule on a list of coefficients
        derive a polynomial

    >>> polynomial_derivative([5, 3, 2])
    [3, 4]
    >>> polynomial_derivative([7])
    []
    """
    return [power * c for power, c in enumerate(coefficients)][1:]


def polynomial_integral(coefficients, constant=0):
    """Return the integral of a polynomial given as coefficients, lowest power first.

    Ask:
        integrate polynomial coefficients
        antiderivative of a polynomial given as a list
        indefinite integral of a polynomial
        coefficients of the integral of a polynomial
        integrate a polynomial

    >>> polynomial_integral([3, 4])
    [0, 3.0, 2.0]
    >>> polynomial_integral([], 5)
    [5]
    """
    return [constant] + [c / (power + 1) for power, c in enumerate(coefficients)]


def kmh_to_mph(kmh):
    """Return a speed in kilometres per hour in miles per hour.

    Ask:
        convert km/h to mph
        kilometers per hour to miles per hour
        kph to mph
        speed from km/h to mph
        how fast is a speed in kmh in miles per hour

    >>> kmh_to_mph(100)
    62.13711922373339
    >>> kmh_to_mph(0)
    0.0
    """
    return kmh / 1.609344


def hours_to_minutes(hours):
    """Return a number of hours in minutes.

    Ask:
        convert hours to minutes
        hours to minutes
        how many minutes are in n hours
        turn a number of hours into minutes
        hour to minute conversion

    >>> hours_to_minutes(2), hours_to_minutes(1.5)
    (120, 90.0)
    """
    return hours * 60


def minutes_to_seconds(minutes):
    """Return a number of minutes in seconds.

    Ask:
        convert minutes to seconds
        minutes to seconds
        how many seconds are in n minutes
        turn minutes into seconds
        write a function that takes minutes and returns seconds

    >>> minutes_to_seconds(5)
    300
    """
    return minutes * 60


def weeks_to_days(weeks):
    """Return a number of weeks in days.

    Ask:
        convert weeks to days
        weeks to days
        how many days are in n weeks
        turn a number of weeks into days
        days in the given number of weeks

    >>> weeks_to_days(3)
    21
    """
    return weeks * 7


def days_to_hours(days):
    """Return a number of days in hours.

    Ask:
        convert days to hours
        how many hours are in n days
        days to hours
        turn days into hours

    >>> days_to_hours(2)
    48
    """
    return days * 24


def age_in_days(years):
    """Return an age in years in days, with years of 365 days.

    Ask:
        convert age in years to days
        calculate age in days from age in years
        how many days old is someone who is n years old
        years to days ignoring leap years
        age to days

    >>> age_in_days(10), age_in_days(0)
    (3650, 0)
    """
    return years * 365


def grams_to_ounces(grams):
    """Return a mass in grams in ounces.

    Ask:
        convert grams to ounces
        grams to oz
        g to oz conversion
        how many ounces is a weight in grams
        weight from grams to ounces

    >>> round(grams_to_ounces(100), 3)
    3.527
    """
    return grams / 28.349523125


def meters_to_inches(meters):
    """Return a length in metres in inches.

    Ask:
        convert meters to inches
        metres to inches
        m to in conversion
        length in inches from meters
        how many inches are in x meters

    >>> round(meters_to_inches(1), 2)
    39.37
    """
    return meters / 0.0254


def yards_to_meters(yards):
    """Return a length in yards in metres.

    Ask:
        convert yards to meters
        yards to metres
        yd to m conversion
        length in meters from yards
        how many meters is a distance in yards

    >>> round(yards_to_meters(100), 2)
    91.44
    """
    return yards * 0.9144


def meters_to_yards(meters):
    """Return a length in metres in yards.

    Ask:
        convert meters to yards
        metres to yards
        m to yd conversion
        length in yards from meters

    >>> round(meters_to_yards(91.44), 2)
    100.0
    """
    return meters / 0.9144


def stones_to_kilograms(stones, pounds=0):
    """Return a weight in stones and pounds in kilograms.

    Ask:
        convert stones to kilograms
        stones and pounds to kg
        body weight from stone to kg
        st to kg conversion
        weight in stones as kilograms

    >>> round(stones_to_kilograms(10), 2), round(stones_to_kilograms(10, 7), 2)
    (63.5, 66.68)
    """
    return (stones * 14 + pounds) * 0.45359237


def kilobytes_to_megabytes(kilobytes):
    """Return a size in kilobytes in megabytes of 1024 kilobytes.

    Ask:
        convert kilobytes to megabytes
        kb to mb
        size in kb as mb
        kilobyte to megabyte conversion
        divide kilobytes by 1024

    >>> kilobytes_to_megabytes(2048)
    2.0
    """
    return kilobytes / 1024


def megabytes_to_bytes(megabytes):
    """Return a size in megabytes in bytes.

    Ask:
        convert megabytes to bytes
        mb to bytes
        how many bytes are in n megabytes
        size in mb as a number of bytes

    >>> megabytes_to_bytes(2)
    2097152
    """
    return megabytes * 1024 ** 2


def bits_to_bytes(bits):
    """Return how many bytes are needed for a number of bits.

    Ask:
        convert bits to bytes
        number of bytes needed for n bits
        bits to bytes rounded up
        how many bytes hold the given number of bits

    >>> bits_to_bytes(16), bits_to_bytes(17), bits_to_bytes(0)
    (2, 3, 0)
    """
    return (bits + 7) // 8


def hex_to_rgb(color):
    """Return a hex colour as a tuple of red, green and blue.

    Ask:
        convert hex color to rgb
        hex colour code to an rgb tuple
        #ff8800 to (255, 136, 0)
        parse a css hex color into red, green and blue
        hex to rgb

    >>> hex_to_rgb("#ff8800")
    (255, 136, 0)
    >>> hex_to_rgb("0a0B0c")
    (10, 11, 12)
    """
    color = color.lstrip("#")
    return tuple(int(color[i:i + 2], 16) for i in (0, 2, 4))


def rgb_to_hex(red, green, blue):
    """Return a colour as a hex string.

    Ask:
        convert rgb to hex
        rgb to a hex color string like #ff8800
        red, green and blue to html colour code
        css hex colour from three numbers
        rgb values to hexadecimal color

    >>> rgb_to_hex(255, 136, 0)
    '#ff8800'
    >>> rgb_to_hex(0, 0, 10)
    '#00000a'
    """
    return f"#{red:02x}{green:02x}{blue:02x}"


def rgb_to_gray(red, green, blue):
    """Return the brightness of a colour from 0 to 255.

    Ask:
        convert rgb to grayscale
        grey value of an rgb colour
        luminance of a color from red, green and blue
        brightness of an rgb pixel
        rgb to gray with the usual weights

    >>> rgb_to_gray(255, 255, 255), rgb_to_gray(0, 0, 0), rgb_to_gray(255, 0, 0)
    (255, 0, 76)
    """
    return round(0.299 * red + 0.587 * green + 0.114 * blue)


def invert_color(red, green, blue):
    """Return the complementary colour.

    Ask:
        invert an rgb color
        negative of a colour
        complementary color of an rgb tuple
        255 minus each channel
        opposite colour

    >>> invert_color(255, 0, 100)
    (0, 255, 155)
    """
    return 255 - red, 255 - green, 255 - blue


def to_percent_string(number, digits=0):
    """Return a fraction as a percentage string.

    Ask:
        convert float to percentage string
        0.25 to '25%'
        format a ratio as percent text
        float to percent with n decimals
        show a fraction as a percentage with percent sign

    >>> to_percent_string(0.25), to_percent_string(0.1234, 1)
    ('25%', '12.3%')
    """
    return f"{number:.{digits}%}"


def floats_to_ints(numbers):
    """Return a list of numbers as integers.

    Ask:
        convert list of floats to ints
        truncate all the floats of a list to integers
        list of floats to list of integers
        cut the decimals of every number in a list
        int of each element

    >>> floats_to_ints([1.9, -1.9, 3])
    [1, -1, 3]
    """
    return [int(number) for number in numbers]


def round_all(numbers, digits=0):
    """Return a list with every number rounded.

    Ask:
        round all numbers in a list
        round every float of a list to n decimals
        list of rounded values
        round each element of an array
        round list items to two decimal places
        round all floats to 2 decimals

    >>> round_all([1.256, 2.0], 2)
    [1.26, 2.0]
    >>> round_all([1.6])
    [2.0]
    """
    return [round(number, digits) for number in numbers]


def bool_to_int(value):
    """Return 1 for True and 0 for False.

    Ask:
        convert boolean to int
        bool to 0 or 1
        True to 1 and False to 0
        turn a truth value into a number
        integer of a boolean

    >>> bool_to_int(True), bool_to_int(False)
    (1, 0)
    """
    return int(value)


def is_number_type(value):
    """Tell whether a value is an int or a float, not a bool.

    Ask:
        check if a variable is a number
        is a value an int or a float
        test if an object is numeric but not a boolean
        isinstance check for numbers
        True for ints and floats only

    >>> is_number_type(3), is_number_type(2.5), is_number_type("3"), is_number_type(True)
    (True, True, False, False)
    """
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_integer_value(value):
    """Tell whether a value is an integer.

    Ask:
        check if a value is an integer type
        is a variable an int
        test whether an object is an integer
        True if the value has type int
        isinstance int but not bool

    >>> is_integer_value(3), is_integer_value(3.0), is_integer_value(True)
    (True, False, False)
    """
    return isinstance(value, int) and not isinstance(value, bool)


def cents_to_dollars(cents):
    """Return an amount in cents as dollars text.

    Ask:
        convert cents to dollars
        cents to a dollar string
        format an integer number of cents as $12.34
        1234 cents as dollars and cents
        amount in cents to currency text

    >>> cents_to_dollars(1234), cents_to_dollars(5)
    ('$12.34', '$0.05')
    """
    return f"${cents // 100}.{cents % 100:02}"


def dollars_to_cents(amount):
    """Return an amount in dollars as an integer number of cents.

    Ask:
        convert dollars to cents
        dollar amount to integer cents
        price as a float to cents
        store 12.34 dollars as 1234 cents
        euros to cents without float errors

    >>> dollars_to_cents(12.34), dollars_to_cents(0.29)
    (1234, 29)
    """
    return round(amount * 100)


def unit_price(price, quantity):
    """Return the price of one unit, rounded to cents.

    Ask:
        price per unit
        unit price from total price and quantity
        how much does one item cost
        cost per piece of a pack
        divide the total price by the quantity

    >>> unit_price(10, 4)
    2.5
    >>> unit_price(10, 3)
    3.33
    """
    return round(price / quantity, 2)


def total_cost(prices, quantities):
    """Return the total cost of items from prices and quantities.

    Ask:
        total cost from a list of prices and a list of quantities
        sum of price times quantity
        order total of prices and amounts
        multiply each price by its quantity and add up
        bill total given prices and counts

    >>> total_cost([2, 5], [3, 1])
    11
    >>> total_cost([], [])
    0
    """
    return sum(price * quantity for price, quantity in zip(prices, quantities))


def can_afford(prices, budget):
    """Return how many of the cheapest items can be bought with a budget.

    Ask:
        how many items can I buy with a budget
        maximum number of toys for the money
        buy as many items as possible with a given amount
        count the items affordable when buying the cheapest first
        given prices and a budget return the maximum number of purchases

    >>> can_afford([5, 1, 3], 4)
    2
    >>> can_afford([5], 4)
    0
    """
    count = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        count += 1
    return count


def travel_time(distance, speed):
    """Return the hours and minutes needed for a distance at a speed.

    Ask:
        how long does a trip take in hours and minutes
        time to cover a distance at constant speed
        hours and minutes of a journey
        duration of a drive from km and km/h

    >>> travel_time(150, 60)
    (2, 30)
    >>> travel_time(100, 80)
    (1, 15)
    """
    return divmod(round(distance / speed * 60), 60)


def average_speed(distance, hours):
    """Return the average speed from a distance and a time.

    Ask:
        average speed from distance and time
        calculate speed in km/h
        speed equals distance divided by time
        how fast was a trip on average
        velocity from kilometers and hours
        calculate speed from distance and time
        average speed
        velocity of a moving object given distance and time
        how fast was a car: distance divided by time

    >>> average_speed(150, 2)
    75.0
    """
    return distance / hours


def number_of_digits_log(n):
    """Return the number of digits of a positive integer with a logarithm.

    Ask:
        number of digits of n using log10
        count digits with a logarithm
        digits of a positive integer by math.log10
        length of a number without str or loops

    >>> number_of_digits_log(1), number_of_digits_log(99), number_of_digits_log(100)
    (1, 2, 3)
    """
    return int(math.log10(n)) + 1


def nearest_multiple(n, multiple):
    """Return the multiple of a number nearest to n.

    Ask:
        nearest multiple of m to n
        closest number to n that is divisible by m
        find the multiple of x nearest to a number
        closest integer divisible by k
        round n to the closest multiple of m, halves up

    >>> nearest_multiple(13, 5), nearest_multiple(12, 5), nearest_multiple(5, 10)
    (15, 10, 10)
    """
    return (2 * n + multiple) // (2 * multiple) * multiple


def next_multiple(n, multiple):
    """Return the first multiple greater than or equal to n.

    Ask:
        next multiple of m at or above n
        smallest multiple of m that is not less than n
        first number from n on that is divisible by m
        next number divisible by k
        round up to a multiple with integers only

    >>> next_multiple(13, 5), next_multiple(15, 5), next_multiple(0, 5)
    (15, 15, 0)
    """
    return -(-n // multiple) * multiple

"""Everyday requests about digits of numbers, shop and school sums, and rates."""
import math
from collections import Counter


def is_even_without_modulo(n):
    """Tell whether a number is even without the modulo operator.

    Ask:
        check if a number is even without modulo
        even test without %
        is n even using the last bit
        even or odd without the remainder operator

    >>> is_even_without_modulo(4), is_even_without_modulo(7), is_even_without_modulo(0)
    (True, False, True)
    """
    return n & 1 == 0


def is_strictly_between(n, low, high):
    """Tell whether a number is between two others, the limits excluded.

    Ask:
        check whether n is between two other numbers exclusive
        is a number strictly between low and high
        between two numbers but not equal to them
        True if low < n < high
        is a number between two others exclusive

    >>> is_strictly_between(2, 1, 3), is_strictly_between(1, 1, 3), is_strictly_between(3, 1, 3)
    (True, False, False)
    """
    return low < n < high


def last_digits(number, n):
    """Return the last n digits of a number.

    Ask:
        return the last n digits of a number
        get the last two digits of an integer
        keep only the n rightmost digits
        number modulo a power of ten

    >>> last_digits(12345, 2), last_digits(7, 3)
    (45, 7)
    """
    return abs(number) % 10 ** n


def first_digits(number, n):
    """Return the first n digits of a number.

    Ask:
        return the first n digits of a number
        get the first two digits of an integer
        the n leftmost digits as a number
        leading n digits

    >>> first_digits(12345, 2), first_digits(7, 3), first_digits(-98, 1)
    (12, 7, 9)
    """
    return int(str(abs(number))[:n])


def remove_last_digit(n):
    """Return a number without its last digit.

    Ask:
        remove the last digit of a number
        drop the ones digit
        cut off the final digit of an integer
        number without its last digit

    >>> remove_last_digit(123), remove_last_digit(5), remove_last_digit(-45)
    (12, 0, -4)
    """
    return n // 10 if n >= 0 else -(-n // 10)


def remove_first_digit(n):
    """Return a number without its first digit.

    Ask:
        remove the first digit of a number
        drop the leading digit
        cut off the most significant digit of an integer
        number without its first digit

    >>> remove_first_digit(123), remove_first_digit(5), remove_first_digit(105)
    (23, 0, 5)
    >>> remove_first_digit(-123)
    -23
    """
    rest = int(str(abs(n))[1:] or 0)
    return -rest if n < 0 else rest


def append_digit(n, digit):
    """Return a number with a digit written behind it.

    Ask:
        append a digit to a number
        add a digit at the end of an integer
        put one more digit behind a number
        number times ten plus digit

    >>> append_digit(12, 3), append_digit(0, 7)
    (123, 7)
    """
    return n * 10 + digit


def replace_digit_in(n, old, new):
    """Return a number with all occurrences of a digit replaced.

    Ask:
        replace all 0 with 5 in a number
        replace every occurrence of one digit of an integer by another
        change digit a to digit b everywhere in n
        substitute a digit in a number and return an int

    >>> replace_digit_in(1020, 0, 5)
    1525
    """
    return int("".join(str(new) if digit == str(old) else digit for digit in str(n)))


def most_frequent_digit(n):
    """Return the most frequent digit of a number, the smallest one on a tie.

    Ask:
        most frequent digit
        which digit occurs most often in a number
        mode of the digits of an integer
        most common digit, the smaller one on a tie

    >>> most_frequent_digit(1223), most_frequent_digit(5544)
    (2, 4)
    """
    digits = str(abs(n))
    return int(max(sorted(set(digits)), key=digits.count))


def sum_of_even_position_digits(n):
    """Return the sum of the digits at even positions, counted from 1 from the left.

    Ask:
        sum of digits in even positions
        add every second digit of a number
        sum of the digits at positions 2, 4, 6 from the left
        total of the even placed digits
        sum of every second digit

    >>> sum_of_even_position_digits(12345), sum_of_even_position_digits(7)
    (6, 0)
    """
    return sum(int(digit) for digit in str(abs(n))[1::2])


def has_alternating_parity(n):
    """Tell whether the digits of a number alternate between even and odd.

    Ask:
        check if the digits of a number alternate between even and odd
        do even and odd digits take turns
        alternating parity of digits
        no two neighbouring digits both even or both odd
        do the digits of a number alternate between even and odd

    >>> has_alternating_parity(1234), has_alternating_parity(124), has_alternating_parity(5)
    (True, False, True)
    """
    digits = [int(digit) for digit in str(abs(n))]
    return all(a % 2 != b % 2 for a, b in zip(digits, digits[1:]))


def all_digits_odd(n):
    """Tell whether all digits of a number are odd.

    Ask:
        check if a number has only odd digits
        are all digits of a number odd
        no even digit in the number
        every digit is odd

    >>> all_digits_odd(135), all_digits_odd(125), all_digits_odd(0)
    (True, False, False)
    """
    return all(int(digit) % 2 == 1 for digit in str(abs(n)))


def has_consecutive_digits(n):
    """Tell whether each digit is one more than the digit before.

    Ask:
        check if the digits of n are consecutive
        are the digits of a number ascending by one like 3456
        digits in sequence
        stepping digits test for an integer

    >>> has_consecutive_digits(3456), has_consecutive_digits(135), has_consecutive_digits(7)
    (True, False, True)
    """
    digits = [int(digit) for digit in str(abs(n))]
    return all(b - a == 1 for a, b in zip(digits, digits[1:]))


def digit_range(n):
    """Return the difference between the largest and the smallest digit.

    Ask:
        difference between the largest and smallest digit of a number
        maximum digit minus minimum digit
        spread of the digits of an integer
        largest digit less smallest digit

    >>> digit_range(2947), digit_range(55)
    (7, 0)
    """
    digits = [int(digit) for digit in str(abs(n))]
    return max(digits) - min(digits)


def multiplicative_persistence(n):
    """Return how often the digits must be multiplied until one digit is left.

    Ask:
        multiplicative persistence
        how many times must the digits be multiplied until a single digit remains
        count the steps of multiplying the digits of a number
        persistence of a number

    >>> [multiplicative_persistence(n) for n in (39, 4, 10)]
    [3, 0, 1]
    """
    steps = 0
    while n > 9:
        n = math.prod(int(digit) for digit in str(n))
        steps += 1
    return steps


def place_values(n):
    """Return the place values of a positive number, the largest first.

    Ask:
        expanded form of a number
        split 245 into 200, 40 and 5 as a list
        convert a number to a list of place values
        split a number into hundreds, tens and ones
        list of digits times their powers of ten

    >>> place_values(245), place_values(1030)
    ([200, 40, 5], [1000, 30])
    """
    digits = str(n)
    return [
        int(digit) * 10 ** (len(digits) - 1 - i) for i, digit in enumerate(digits) if digit != "0"
    ]


def expanded_form(n):
    """Return a number in expanded form as a string.

    Ask:
        write 245 as 200 + 40 + 5
        expanded form of a number as a string
        number as a sum of its place values, text
        70304 to '70000 + 300 + 4'

    >>> expanded_form(245), expanded_form(70304)
    ('200 + 40 + 5', '70000 + 300 + 4')
    """
    digits = str(n)
    last = len(digits) - 1
    return " + ".join(digit + "0" * (last - i) for i, digit in enumerate(digits) if digit != "0")


def int_if_whole(x):
    """Return a float as an int if it is a whole number, otherwise unchanged.

    Ask:
        convert to integer if it is a whole number
        turn 5.0 into 5 but keep 5.5
        drop .0 of a float
        int if the float has no decimals
        remove the trailing .0 of a number

    >>> int_if_whole(5.0), int_if_whole(5.5), int_if_whole(3)
    (5, 5.5, 3)
    """
    return int(x) if x == int(x) else x


def boxes_needed(items, box_size):
    """Return how many boxes are needed for a number of items.

    Ask:
        number of boxes needed for items
        how many boxes hold n items with k per box
        minimum number of containers for a quantity
        how many buses are needed for n people
        packages needed when each holds a fixed amount

    >>> boxes_needed(10, 4), boxes_needed(8, 4), boxes_needed(0, 4)
    (3, 2, 0)
    """
    return math.ceil(items / box_size)


def squares_on_board(n):
    """Return how many squares of any size there are on an n x n board.

    Ask:
        number of squares on a chessboard
        count all squares in an n x n grid
        how many squares are on a board of size n
        total squares of every size in a grid

    >>> squares_on_board(8), squares_on_board(1)
    (204, 1)
    """
    return sum(k * k for k in range(1, n + 1))


def heads_and_legs(heads, legs):
    """Return how many chickens and rabbits there are, or None.

    Ask:
        chickens and rabbits puzzle
        solve the heads and legs problem
        how many chickens and rabbits given heads and legs
        classic puzzle with 35 heads and 94 legs

    >>> heads_and_legs(35, 94)
    (23, 12)
    >>> heads_and_legs(2, 5) is None, heads_and_legs(1, 6) is None
    (True, True)
    """
    rabbits, rest = divmod(legs - 2 * heads, 2)
    chickens = heads - rabbits
    if rest or rabbits < 0 or chickens < 0:
        return None
    return chickens, rabbits


def total_legs(chickens, cows, pigs):
    """Return the total number of legs of chickens, cows and pigs.

    Ask:
        total number of legs of chickens, cows and pigs
        count the legs of all the animals on a farm
        how many legs do these animals have
        farm animals leg count

    >>> total_legs(2, 3, 5)
    36
    """
    return chickens * 2 + (cows + pigs) * 4


def football_points(wins, draws, losses):
    """Return the points of a football team.

    Ask:
        football points from wins, draws and losses
        soccer team points, 3 for a win and 1 for a draw
        league points of a team
        calculate the points of a football club

    >>> football_points(3, 4, 2), football_points(0, 0, 1)
    (13, 0)
    """
    return wins * 3 + draws


def successive_discounts(price, *percents):
    """Return a price after several discounts one after the other.

    Ask:
        final price after two successive discounts
        apply several discounts in a row
        chained discounts in percent
        price after discounts of p and q percent

    >>> successive_discounts(100, 10, 20)
    72.0
    >>> successive_discounts(50)
    50
    """
    for percent in percents:
        price = price * (100 - percent) / 100
    return price


def profit_percent(cost, selling_price):
    """Return the profit in percent of the cost, negative for a loss.

    Ask:
        profit percentage
        profit or loss in percent from cost price and selling price
        gain percent of a sale
        how many percent profit did a sale make
        profit or loss percentage

    >>> profit_percent(80, 100), profit_percent(100, 90)
    (25.0, -10.0)
    """
    return (selling_price - cost) / cost * 100


def monthly_salary(annual_salary):
    """Return a yearly salary per month, rounded to cents.

    Ask:
        convert annual salary to monthly
        monthly pay from a yearly salary
        yearly income divided by twelve
        salary per month

    >>> monthly_salary(60000), monthly_salary(50000)
    (5000.0, 4166.67)
    """
    return round(annual_salary / 12, 2)


def parking_fee(hours, first_hour=3, next_hour=2, maximum=20):
    """Return the parking fee for a number of hours, started ones counted in full.

    Ask:
        parking fee by hours
        cost of parking with a first hour price, an hourly price and a daily maximum
        calculate a parking charge
        parking price for a duration

    >>> parking_fee(1), parking_fee(2.5), parking_fee(24), parking_fee(0)
    (3, 7, 20, 0)
    """
    started = math.ceil(hours)
    if started == 0:
        return 0
    return min(first_hour + (started - 1) * next_hour, maximum)


def taxi_fare(kilometers, base=4.0, per_kilometer=2.5):
    """Return the fare of a taxi ride.

    Ask:
        taxi fare by distance
        cost of a cab ride with a base fare and a price per km
        calculate a taxi price
        ride price from base fee and distance

    >>> taxi_fare(10), taxi_fare(0)
    (29.0, 4.0)
    """
    return round(base + kilometers * per_kilometer, 2)


def shipping_by_weight(weight, tiers=((1, 5), (5, 9), (20, 15))):
    """Return the shipping price for a weight from (up to weight, price) tiers.

    Ask:
        shipping cost by weight
        postage from a table of weight limits and prices
        delivery price for a parcel weight in tiers
        tiered shipping rate

    >>> shipping_by_weight(0.5), shipping_by_weight(5), shipping_by_weight(6)
    (5, 9, 15)
    >>> shipping_by_weight(30)
    Traceback (most recent call last):
        ...
    ValueError: too heavy: 30
    """
    for limit, price in tiers:
        if weight <= limit:
            return price
    raise ValueError(f"too heavy: {weight}")


def grade_point_average(grades):
    """Return the grade point average of letter grades on a 4 point scale.

    Ask:
        gpa from letter grades
        grade point average of a list of letters
        convert letter grades to a 4.0 gpa
        calculate gpa

    >>> grade_point_average(["A", "B", "F"])
    2.3333333333333335
    >>> grade_point_average([])
    0
    """
    points = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}
    return sum(points[grade] for grade in grades) / len(grades) if grades else 0


def average_of_best(scores, n):
    """Return the average of the n best scores.

    Ask:
        average of the best three scores
        mean of the n highest numbers
        average of the top n results
        mean of the largest k values

    >>> average_of_best([1, 9, 7, 8], 3)
    8.0
    >>> average_of_best([], 3)
    0
    """
    best = sorted(scores, reverse=True)[:n]
    return sum(best) / len(best) if best else 0


def average_without_lowest(scores):
    """Return the average of scores without the lowest one.

    Ask:
        drop the lowest score and average the rest
        average without the minimum
        mean of the grades after dropping the worst
        average of all but the smallest value

    >>> average_without_lowest([50, 90, 100])
    95.0
    """
    return (sum(scores) - min(scores)) / (len(scores) - 1)


def positive_negative_ratios(numbers):
    """Return the shares of positive, negative and zero numbers.

    Ask:
        ratio of positive, negative and zero numbers
        plus minus: fractions of positives, negatives and zeros
        proportion of each sign in a list
        share of positive, negative and zero elements

    >>> positive_negative_ratios([1, -1, 0, 3])
    (0.5, 0.25, 0.25)
    """
    n = len(numbers)
    positive = sum(number > 0 for number in numbers)
    negative = sum(number < 0 for number in numbers)
    return positive / n, negative / n, (n - positive - negative) / n


def percentage_where(items, predicate):
    """Return the percentage of the items for which a condition holds.

    Ask:
        percentage of even numbers in a list with a predicate
        percent of elements that satisfy a condition
        what percentage of a list passes a test
        share of matching items in percent

    >>> percentage_where([1, 2, 3, 4], lambda n: n % 2 == 0)
    50.0
    >>> percentage_where([], bool)
    0
    """
    if not items:
        return 0
    return 100 * sum(1 for item in items if predicate(item)) / len(items)


def percent_equal(items, value):
    """Return the percentage of the items that equal a value.

    Ask:
        percent of elements equal to x
        what percentage of a list is a given value
        share of a value in a list in percent
        how many percent of the answers are yes

    >>> percent_equal(["a", "b", "a", "a"], "a")
    75.0
    >>> percent_equal([], 1)
    0
    """
    return 100 * items.count(value) / len(items) if items else 0


def most_common_with_count(items):
    """Return the most common item and how often it occurs.

    Ask:
        most common element and its count
        which item occurs most often and how many times
        mode of a list with its frequency
        most frequent value as a tuple with the number of occurrences

    >>> most_common_with_count(["a", "b", "a"])
    ('a', 2)
    """
    return Counter(items).most_common(1)[0]


def smallest_mode(numbers):
    """Return the most frequent number, the smallest one on a tie.

    Ask:
        mode with ties returns the smallest
        most frequent value, lowest if there are several
        smallest of the modes of a list
        mode of a list and the minimum on a tie
        most frequent element, smallest in case of tie
        mode of a list where ties go to the smaller number

    >>> smallest_mode([5, 5, 2, 2, 9])
    2
    """
    counts = Counter(numbers)
    return min(counts, key=lambda number: (-counts[number], number))


def sum_absolute_differences(a, b):
    """Return the sum of the absolute differences of two lists.

    Ask:
        sum of absolute differences of two lists
        total absolute difference between corresponding elements
        l1 distance of two lists
        add up |a[i] - b[i]|

    >>> sum_absolute_differences([1, 5], [4, 3])
    5
    """
    return sum(abs(x - y) for x, y in zip(a, b))


def sum_squared_differences(a, b):
    """Return the sum of the squared differences of two lists.

    Ask:
        sum of squared differences of two lists
        squared euclidean distance of two lists
        sum of squared errors of two arrays
        add up (a[i] - b[i]) squared

    >>> sum_squared_differences([1, 5], [4, 3])
    13
    """
    return sum((x - y) ** 2 for x, y in zip(a, b))


def sum_of_two_largest(numbers):
    """Return the sum of the two largest numbers.

    Ask:
        sum of the two largest numbers
        add the two highest values of a list
        total of the biggest and second biggest element
        maximum sum of two elements

    >>> sum_of_two_largest([1, 9, 7])
    16
    >>> sum_of_two_largest([5, 5])
    10
    """
    return sum(sorted(numbers)[-2:])


def alternating_list_sum(numbers):
    """Return the first number minus the second plus the third and so on.

    Ask:
        alternating sum of a list
        add and subtract the elements of a list in turn
        first minus second plus third minus fourth element
        plus minus sum of an array

    >>> alternating_list_sum([5, 1, 2])
    6
    >>> alternating_list_sum([])
    0
    """
    return sum(number if i % 2 == 0 else -number for i, number in enumerate(numbers))


def sum_of_factorials(n):
    """Return 1! + 2! + ... + n!.

    Ask:
        sum of factorials from 1 to n
        1! + 2! + 3! + ... + n!
        add the factorials of the first n numbers
        sum of the factorials up to n

    >>> sum_of_factorials(3), sum_of_factorials(1)
    (9, 1)
    """
    return sum(math.factorial(i) for i in range(1, n + 1))


def factorial_digit_sum(n):
    """Return the sum of the digits of n!.

    Ask:
        sum of the digits of a factorial
        factorial digit sum
        add the digits of n!
        digit sum of n factorial

    >>> factorial_digit_sum(10), factorial_digit_sum(0)
    (27, 1)
    """
    return sum(int(digit) for digit in str(math.factorial(n)))


def prefix_sums(numbers):
    """Return the sums of all prefixes, starting with 0 for the empty one.

    Ask:
        cumulative sum starting at zero
        prefix sums with a leading 0
        prefix sum array of length n + 1
        partial sums including the empty prefix

    >>> prefix_sums([1, 2, 3])
    [0, 1, 3, 6]
    """
    sums = [0]
    for number in numbers:
        sums.append(sums[-1] + number)
    return sums


def suffix_sums(numbers):
    """Return for each position the sum from there to the end.

    Ask:
        suffix sums
        cumulative sum from the right
        reversed cumulative sum of a list
        sum of all the elements from each index to the end

    >>> suffix_sums([1, 2, 3])
    [6, 5, 3]
    """
    total = sum(numbers)
    result = []
    for number in numbers:
        result.append(total)
        total -= number
    return result


def minimum_moves_to_equal(numbers):
    """Return the least number of +1 and -1 steps that make all numbers equal.

    Ask:
        minimum number of moves to make all elements equal
        least increments and decrements until every number is the same
        total distance to the median
        min steps to equalize a list
        minimum number of moves to make all elements equal by steps of one

    >>> minimum_moves_to_equal([1, 2, 9])
    8
    >>> minimum_moves_to_equal([4])
    0
    """
    median = sorted(numbers)[len(numbers) // 2]
    return sum(abs(number - median) for number in numbers)


def steps_to_zero(n):
    """Return the steps to reach zero, halving even numbers and lowering odd ones by 1.

    Ask:
        number of steps to reduce a number to zero
        halve if even, otherwise subtract one, count the steps to 0
        how many operations until the number is zero
        reduce to zero by dividing by two or subtracting one

    >>> steps_to_zero(14), steps_to_zero(0), steps_to_zero(1)
    (6, 0, 1)
    """
    steps = 0
    while n > 0:
        n = n // 2 if n % 2 == 0 else n - 1
        steps += 1
    return steps

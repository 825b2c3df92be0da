"""Everyday requests with a condition: rounding, empty input, formats, exclusions."""
import math
import random
from collections import Counter
from datetime import date
from functools import reduce


def letter_counts_no_spaces(text):
    """Count each character of a string except the spaces.

    Ask:
        count how often each letter occurs in a string, leave out spaces
        count how many times each letter appears in a string, skip spaces
        character frequency ignoring spaces
        dict of character counts without whitespace
        letter counter which does not count blanks

    >>> letter_counts_no_spaces("a bb a")
    {'a': 2, 'b': 2}
    >>> letter_counts_no_spaces(" ")
    {}
    """
    counts = {}
    for char in text:
        if not char.isspace():
            counts[char] = counts.get(char, 0) + 1
    return counts


def savings_with_contributions(principal, monthly, yearly_rate, years):
    """Return a balance after monthly compounding with monthly contributions.

    Ask:
        compound interest with monthly contributions
        function to calculate compound interest with monthly deposits
        balance after n years if i add a fixed amount every month
        future value of a starting sum plus monthly payments
        savings calculator: initial deposit, monthly deposit, annual rate in percent, years
        investment growth with regular monthly contributions

    >>> savings_with_contributions(1000, 100, 0, 1)
    2200.0
    >>> round(savings_with_contributions(1000, 100, 12, 1), 2)
    2395.08
    >>> savings_with_contributions(500, 10, 5, 0)
    500
    """
    balance = principal
    for _ in range(years * 12):
        balance = balance * (1 + yearly_rate / 100 / 12) + monthly
    return balance


def deal_hand(n=5):
    """Return n random cards of a shuffled deck.

    Ask:
        shuffle a deck of 52 cards and deal 5
        deal a random poker hand from a deck of cards
        draw 5 random cards without putting them back
        deal n cards from a shuffled deck
        create a deck, shuffle it and return a hand of five cards

    >>> hand = deal_hand()
    >>> len(hand), len(set(hand))
    (5, 5)
    >>> len(set(deal_hand(52)))
    52
    """
    ranks = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
    deck = [rank + suit for suit in "♣♦♥♠" for rank in ranks]
    return random.sample(deck, n)


def birth_weekday(birthday):
    """Return the name of the weekday of a birthday given as YYYY-MM-DD.

    Ask:
        what day of the week was a person born on
        on which weekday was i born, birth date as yyyy-mm-dd
        tell the weekday name of a birthday string
        day of week you were born from a date string
        find the day of the week for a date of birth

    >>> birth_weekday("2000-01-01")
    'Saturday'
    >>> birth_weekday("2023-12-25")
    'Monday'
    """
    return date.fromisoformat(birthday).strftime("%A")


def seconds_to_text(seconds):
    """Return seconds as text such as 1 hours, 2 minutes and 5 seconds.

    Ask:
        convert seconds to hours, minutes and seconds as a string
        turn 3725 into '1 hours, 2 minutes and 5 seconds'
        write seconds as a sentence with hours, minutes and seconds
        return a string of hours minutes seconds from a number of seconds

    >>> seconds_to_text(3725)
    '1 hours, 2 minutes and 5 seconds'
    >>> seconds_to_text(59)
    '0 hours, 0 minutes and 59 seconds'
    """
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} hours, {minutes} minutes and {seconds} seconds"


def fahrenheit_to_celsius_rounded(fahrenheit):
    """Return a Fahrenheit temperature in Celsius with one decimal.

    Ask:
        convert a temperature from fahrenheit to celsius rounded to 1 decimal
        fahrenheit to celsius with one decimal place
        f to c rounded to one digit after the point
        change degrees fahrenheit into celsius and round to 1 dp

    >>> fahrenheit_to_celsius_rounded(100)
    37.8
    >>> fahrenheit_to_celsius_rounded(32)
    0.0
    """
    return round((fahrenheit - 32) * 5 / 9, 1)


def celsius_to_fahrenheit_rounded(celsius):
    """Return a Celsius temperature in Fahrenheit with one decimal.

    Ask:
        convert a temperature from celsius to fahrenheit rounded to 1 decimal
        celsius to fahrenheit with one decimal place
        c to f rounded to one digit after the point
        change degrees celsius into fahrenheit and round to 1 dp

    >>> celsius_to_fahrenheit_rounded(36.66)
    98.0
    >>> celsius_to_fahrenheit_rounded(0)
    32.0
    """
    return round(celsius * 9 / 5 + 32, 1)


def bmi_category(weight_kg, height_m):
    """Return the category of a body mass index.

    Ask:
        bmi calculator that returns the category
        bmi category from weight and height
        is a person underweight, normal, overweight or obese
        classify the bmi as underweight, normal, overweight or obese
        write a function that takes weight in kg and height in m and gives the bmi class

    >>> [bmi_category(weight, 1.8) for weight in (50, 70, 90, 120)]
    ['underweight', 'normal', 'overweight', 'obese']
    >>> bmi_category(25, 1), bmi_category(18.5, 1), bmi_category(30, 1)
    ('overweight', 'normal', 'obese')
    """
    bmi = weight_kg / height_m ** 2
    if bmi < 18.5:
        return "underweight"
    if bmi < 25:
        return "normal"
    if bmi < 30:
        return "overweight"
    return "obese"


def permutations_by_hand(text):
    """Return all permutations of a string without itertools.

    Ask:
        all permutations of a string without itertools
        permutations of a word by hand with recursion
        every arrangement of the letters of a string, no itertools
        recursive function for the permutations of a string as a list

    >>> permutations_by_hand("abc")
    ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
    >>> permutations_by_hand("")
    ['']
    """
    if not text:
        return [""]
    return [
        text[i] + rest
        for i in range(len(text))
        for rest in permutations_by_hand(text[:i] + text[i + 1:])
    ]


def times_table_lines(n):
    """Return the times table of n as lines such as 3 x 4 = 12.

    Ask:
        multiplication table of n as a list of strings
        times table lines like '3 x 4 = 12' in a list
        return the times table of a number as strings from 1 to 10
        list of strings with the multiplication table of a number

    >>> times_table_lines(7)[0], times_table_lines(7)[-1]
    ('7 x 1 = 7', '7 x 10 = 70')
    >>> len(times_table_lines(2))
    10
    """
    return [f"{n} x {i} = {n * i}" for i in range(1, 11)]


def mean_rounded(numbers):
    """Return the mean of a list rounded to two decimals, 0 for an empty list.

    Ask:
        mean of a list of numbers rounded to two decimals
        average rounded to 2 decimal places
        return the average of a list of marks with two digits after the point
        mean to 2dp

    >>> mean_rounded([1, 2, 2])
    1.67
    >>> mean_rounded([])
    0
    """
    if not numbers:
        return 0
    return round(sum(numbers) / len(numbers), 2)


def seconds_to_mm_ss(seconds):
    """Return seconds as MM:SS.

    Ask:
        convert seconds to mm:ss
        seconds to minutes:seconds with leading zeros
        format a track length in seconds as mm:ss
        show a duration as 03:25

    >>> seconds_to_mm_ss(205)
    '03:25'
    >>> seconds_to_mm_ss(5)
    '00:05'
    >>> seconds_to_mm_ss(6000)
    '100:00'
    """
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes:02d}:{seconds:02d}"


def minutes_short(minutes):
    """Return minutes as text such as 2h 15m.

    Ask:
        convert minutes to a string like 2h 15m
        135 minutes to '2h 15m'
        minutes as hours and minutes text without zero padding
        format a film length in minutes as hours and minutes (1h 5m)

    >>> minutes_short(135)
    '2h 15m'
    >>> minutes_short(65)
    '1h 5m'
    >>> minutes_short(40)
    '0h 40m'
    """
    return f"{minutes // 60}h {minutes % 60}m"


def format_pounds(amount):
    """Format an amount with a pound sign and two decimals.

    Ask:
        format a price with pound sign and two decimals
        show a price in pounds like £3.50
        money string with £ and 2 decimal places
        price as british pounds with thousands commas

    >>> format_pounds(3.5)
    '£3.50'
    >>> format_pounds(1234)
    '£1,234.00'
    """
    return f"£{amount:,.2f}"


def fewest_coins(amount, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    """Return how many of each coin make up an amount in pence.

    Ask:
        work out change in coins, fewest coins, uk coins
        give change with as few coins as possible, amount in pence
        how many of each coin to pay out in change
        dictionary of coins for an amount in pence
        change machine with 200, 100, 50, 20, 10, 5, 2, 1 coins

    >>> fewest_coins(188)
    {100: 1, 50: 1, 20: 1, 10: 1, 5: 1, 2: 1, 1: 1}
    >>> fewest_coins(400)
    {200: 2}
    >>> fewest_coins(0)
    {}
    """
    change = {}
    for coin in coins:
        count, amount = divmod(amount, coin)
        if count:
            change[coin] = count
    return change


def count_cases_digits_spaces(text):
    """Count the upper case letters, lower case letters, digits and spaces of a string.

    Ask:
        count uppercase, lowercase, digits and spaces in a string
        how many capitals, small letters, numbers and spaces does a string have
        dict with counts of upper, lower, digits, spaces
        tally upper case, lower case, digit and space characters

    >>> count_cases_digits_spaces("Ab c 12!")
    {'upper': 1, 'lower': 2, 'digits': 2, 'spaces': 2}
    >>> count_cases_digits_spaces("")
    {'upper': 0, 'lower': 0, 'digits': 0, 'spaces': 0}
    """
    return {
        "upper": sum(char.isupper() for char in text),
        "lower": sum(char.islower() for char in text),
        "digits": sum(char.isdigit() for char in text),
        "spaces": sum(char.isspace() for char in text),
    }


def letter_positions(text):
    """Return the positions in the alphabet of the letters of a text.

    Ask:
        letter positions in the alphabet a=1
        turn each letter into its number in the alphabet (a=1, b=2)
        list of alphabet numbers for the letters of a word
        convert text to letter numbers, ignore anything that is not a letter
        map letters to numbers 1-26

    >>> letter_positions("Abz!")
    [1, 2, 26]
    >>> letter_positions("")
    []
    """
    return [ord(char) - 96 for char in text.lower() if "a" <= char <= "z"]


def number_to_letter(n):
    """Return the letter of the alphabet for 1 to 26.

    Ask:
        convert a number to a letter of the alphabet 1=A
        which letter is number n of the alphabet
        1 -> A, 2 -> B, 26 -> Z
        number 1-26 to capital letter

    >>> number_to_letter(1), number_to_letter(26)
    ('A', 'Z')
    """
    return chr(ord("A") + n - 1)


def cubes_of_evens(n):
    """Return the cubes of the even numbers up to n.

    Ask:
        list of cubes of even numbers up to n
        cube every even number from 1 to n
        even numbers up to a limit, each to the power of three
        list comprehension: cubes of even numbers from 1 to n

    >>> cubes_of_evens(6)
    [8, 64, 216]
    >>> cubes_of_evens(1)
    []
    """
    return [i ** 3 for i in range(2, n + 1, 2)]


def count_digits_with_loop(n):
    """Count the digits of an integer without str.

    Ask:
        count how many digits in a number without str
        number of digits with a while loop
        count digits by dividing by ten
        how many digits has an integer, no string conversion

    >>> count_digits_with_loop(9050)
    4
    >>> count_digits_with_loop(0), count_digits_with_loop(-12), count_digits_with_loop(10)
    (1, 2, 2)
    """
    n = abs(n)
    count = 1
    while n >= 10:
        n //= 10
        count += 1
    return count


def classify_triangle(a, b, c):
    """Return invalid, equilateral, isosceles or scalene for three sides.

    Ask:
        is a triangle valid and what kind is it
        classify a triangle as equilateral, isosceles, scalene or invalid
        type of triangle from three sides, invalid if it cannot exist
        check the triangle inequality and then name the triangle

    >>> classify_triangle(3, 3, 3), classify_triangle(3, 4, 3), classify_triangle(3, 4, 5)
    ('equilateral', 'isosceles', 'scalene')
    >>> classify_triangle(1, 2, 3), classify_triangle(0, 0, 0), classify_triangle(1, 1, 5)
    ('invalid', 'invalid', 'invalid')
    """
    a, b, c = sorted([a, b, c])
    if a <= 0 or a + b <= c:
        return "invalid"
    if a == c:
        return "equilateral"
    if a == b or b == c:
        return "isosceles"
    return "scalene"


def cylinder(radius, height):
    """Return the volume and the surface area of a cylinder.

    Ask:
        volume and surface area of a cylinder
        return both volume and surface of a cylinder from radius and height
        cylinder: volume, area as a tuple
        function giving the volume and the total surface of a tin

    >>> volume, area = cylinder(1, 2)
    >>> round(volume, 3), round(area, 3)
    (6.283, 18.85)
    """
    volume = math.pi * radius ** 2 * height
    area = 2 * math.pi * radius * (radius + height)
    return volume, area


def kg_to_pounds_and_ounces(kilograms):
    """Return kilograms as whole pounds and ounces.

    Ask:
        kg to pounds and ounces
        convert a weight in kilograms to lb and oz
        baby weight in kg to lbs and oz
        kilograms as pounds plus remaining ounces

    >>> kg_to_pounds_and_ounces(3.5)
    (7, 11.46)
    >>> kg_to_pounds_and_ounces(0)
    (0, 0.0)
    """
    total_ounces = kilograms / 0.028349523125
    pounds = int(total_ounces // 16)
    return pounds, round(total_ounces - pounds * 16, 2)


def class_average_and_best(marks):
    """Return the average mark and the highest mark of a dict of marks.

    Ask:
        class average and highest score from dict of student marks
        average and top mark of a dictionary student -> mark
        mean and maximum of the scores in a dict
        given a dict of names and marks return the average and the highest mark

    >>> class_average_and_best({"Ann": 60, "Bob": 90})
    (75.0, 90)
    >>> class_average_and_best({})
    (0, None)
    """
    if not marks:
        return 0, None
    return sum(marks.values()) / len(marks), max(marks.values())


def curve_grades(grades):
    """Raise all grades so that the best becomes 100.

    Ask:
        curve the grades so that the top mark becomes 100
        curve a list of scores: add the same points to all so the best is 100
        grading curve, add 100 minus the highest score
        bump up all marks until the highest is 100

    >>> curve_grades([60, 90, 75])
    [70, 100, 85]
    >>> curve_grades([])
    []
    """
    if not grades:
        return []
    bonus = 100 - max(grades)
    return [grade + bonus for grade in grades]


def pass_percentage(scores, passing=50):
    """Return the percentage of scores that reach the pass mark.

    Ask:
        percentage of students who passed
        pass rate of a list of marks
        what percent of the class scored at least the pass mark
        share of passing scores in percent, 0 for an empty list

    >>> pass_percentage([50, 49, 80, 20])
    50.0
    >>> pass_percentage([])
    0
    >>> pass_percentage([60, 70], passing=65)
    50.0
    """
    if not scores:
        return 0
    return sum(score >= passing for score in scores) / len(scores) * 100


def common_of_three(a, b, c):
    """Return the elements that three lists have in common, in the order of the first.

    Ask:
        common elements in three lists
        find what three lists share
        items that are in list a and list b and list c
        intersection of three lists a, b, c
        elements present in all 3 arrays

    >>> common_of_three([3, 1, 2, 3], [2, 3], [3, 2, 9])
    [3, 2]
    >>> common_of_three([1], [2], [1])
    []
    """
    return [item for item in dict.fromkeys(a) if item in b and item in c]


def count_duplicated_items(items):
    """Count the different items that occur more than once.

    Ask:
        count duplicates in a list
        how many values in a list are duplicated
        number of items that have duplicates
        how many distinct elements occur more than once

    >>> count_duplicated_items([1, 2, 2, 3, 3, 3])
    2
    >>> count_duplicated_items([])
    0
    """
    return sum(count > 1 for count in Counter(items).values())


def split_positive_negative_zero(numbers):
    """Split numbers into positives, negatives and zeros.

    Ask:
        partition a list into positives, negatives and zeros
        split numbers by sign into three lists
        separate positive numbers, negative numbers and zeros
        return three lists: above zero, below zero and zero

    >>> split_positive_negative_zero([1, -2, 0, 3])
    ([1, 3], [-2], [0])
    >>> split_positive_negative_zero([])
    ([], [], [])
    """
    positives = [number for number in numbers if number > 0]
    negatives = [number for number in numbers if number < 0]
    zeros = [number for number in numbers if number == 0]
    return positives, negatives, zeros


def value_range_or_zero(numbers):
    """Return the difference of the largest and the smallest number, 0 for an empty list.

    Ask:
        range of a list (max - min)
        difference between the highest and the lowest value of a list
        spread of the data: max minus min
        biggest minus smallest number, 0 if empty

    >>> value_range_or_zero([3, -1, 7])
    8
    >>> value_range_or_zero([]), value_range_or_zero([4])
    (0, 0)
    """
    if not numbers:
        return 0
    return max(numbers) - min(numbers)


def product_of_list(numbers):
    """Return the product of all numbers of a list with reduce, 1 for an empty list.

    Ask:
        product of a list with functools.reduce and a lambda
        multiply all the numbers together using reduce
        reduce a list of numbers to their product, 1 when empty
        multiply every number in a list with reduce

    >>> product_of_list([2, 3, 4])
    24
    >>> product_of_list([])
    1
    """
    return reduce(lambda a, b: a * b, numbers, 1)

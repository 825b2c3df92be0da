"""Lists, grids, checks and simple dates: readings of short requests which were missing."""
import calendar
import re
from datetime import date, datetime, timedelta


def middle_elements(items):
    """Return the middle element of a list as a list, two elements if the length is even.

    Ask:
        middle element of a list, two if the length is even
        the one or two middle items of a list
        get the centre of a list, both centre elements for an even length
        middle value or middle pair of an array

    >>> middle_elements([1, 2, 3]), middle_elements([1, 2, 3, 4]), middle_elements([])
    ([2], [2, 3], [])
    """
    return items[(len(items) - 1) // 2:len(items) // 2 + 1] if items else []


def divisible_by_3_and_5(numbers):
    """Return the numbers of a list that both 3 and 5 divide.

    Ask:
        list of numbers divisible by both 3 and 5
        keep the numbers which are multiples of 3 and of 5
        filter a list for numbers divisible by 3 and 5
        which values in the list can be divided by three and by five

    >>> divisible_by_3_and_5([3, 5, 15, 30, 0, -45])
    [15, 30, 0, -45]
    >>> divisible_by_3_and_5([])
    []
    """
    return [number for number in numbers if number % 3 == 0 and number % 5 == 0]


def three_largest(numbers):
    """Return the three largest numbers in descending order.

    Ask:
        three largest numbers in a list in descending order
        top 3 values of a list
        the 3 biggest numbers, biggest first
        find the three highest scores

    >>> three_largest([4, 9, 1, 9, 7])
    [9, 9, 7]
    >>> three_largest([2])
    [2]
    """
    return sorted(numbers, reverse=True)[:3]


def valid_ints(strings):
    """Convert strings to integers and skip those that are no integers.

    Ask:
        convert list of strings to ints, skip the invalid ones
        turn strings into integers and ignore bad values with try except
        int() for every string of a list, leave out errors
        list of ints from text values, also negative ones, without the non-numbers

    >>> valid_ints(["1", "x", "-5", "2.5", " 7 ", ""])
    [1, -5, 7]
    >>> valid_ints([])
    []
    """
    numbers = []
    for string in strings:
        try:
            numbers.append(int(string))
        except ValueError:
            continue
    return numbers


def first_to_end(items):
    """Return a list with its first element moved to the end.

    Ask:
        move the first element to the end
        put the first item of a list last
        shift a list left by one
        first becomes last in a list

    >>> first_to_end([1, 2, 3])
    [2, 3, 1]
    >>> first_to_end([])
    []
    """
    return items[1:] + items[:1]


def last_to_front(items):
    """Return a list with its last element moved to the front.

    Ask:
        move the last element to the front
        put the last item of a list first
        shift a list right by one
        last becomes first in a list

    >>> last_to_front([1, 2, 3])
    [3, 1, 2]
    >>> last_to_front([])
    []
    """
    return items[-1:] + items[:-1]


def is_ordered_subsequence(part, items):
    """Tell whether all elements of part occur in items in the same order.

    Ask:
        check if list a is contained in list b in order
        is one list a subsequence of another, gaps allowed
        do the elements of the first list appear in the second in that order
        subsequence test for two lists

    >>> is_ordered_subsequence([1, 3], [1, 2, 3]), is_ordered_subsequence([3, 1], [1, 2, 3])
    (True, False)
    >>> is_ordered_subsequence([], []), is_ordered_subsequence([1, 1], [1])
    (True, False)
    """
    rest = iter(items)
    return all(item in rest for item in part)


def is_contiguous_sublist(part, items):
    """Tell whether one list occurs in another as a block.

    Ask:
        is sublist contiguous
        does list b contain list a as consecutive elements
        check for a sublist in one piece
        is [2, 3] a slice of the list

    >>> is_contiguous_sublist([2, 3], [1, 2, 3]), is_contiguous_sublist([1, 3], [1, 2, 3])
    (True, False)
    >>> is_contiguous_sublist([], [1])
    True
    """
    n = len(part)
    return any(items[i:i + n] == part for i in range(len(items) - n + 1))


def duplicates_between(a, b):
    """Return the values that occur in both lists, each once.

    Ask:
        find duplicates between two lists
        which values of list 1 are also in list 2
        overlap of two lists as a list
        values that two lists have in common without repeats

    >>> duplicates_between([3, 1, 3, 2], [2, 3])
    [3, 2]
    >>> duplicates_between([1], [])
    []
    """
    result = []
    for item in a:
        if item in b and item not in result:
            result.append(item)
    return result


def flatten_and_sort(rows):
    """Return all values of a 2D list in one sorted list.

    Ask:
        flatten a 2d list and sort it
        all numbers of a list of lists in ascending order
        merge nested lists into one sorted list
        one sorted list from a matrix

    >>> flatten_and_sort([[3, 1], [], [2]])
    [1, 2, 3]
    >>> flatten_and_sort([])
    []
    """
    return sorted(value for row in rows for value in row)


def zero_negatives(matrix):
    """Return a matrix with 0 in place of the negative numbers.

    Ask:
        replace all negatives in a matrix by 0
        set negative values of a 2d list to zero
        clip a grid of numbers at zero
        matrix without negative entries, they become 0

    >>> zero_negatives([[-1, 2], [3, -4]])
    [[0, 2], [3, 0]]
    """
    return [[max(value, 0) for value in row] for row in matrix]


def isbn13_check_digit(digits):
    """Return the check digit for the first 12 digits of an ISBN-13.

    Ask:
        isbn-13 check digit
        calculate the last digit of an isbn13
        check digit of a 13 digit book number from its first twelve digits
        ean-13 check digit

    >>> isbn13_check_digit("978030640615"), isbn13_check_digit("978-0-306-40615")
    (7, 7)
    >>> isbn13_check_digit("000000000000")
    0
    """
    numbers = [int(char) for char in digits if char.isdigit()]
    total = sum(n * (3 if i % 2 else 1) for i, n in enumerate(numbers))
    return -total % 10


def is_ten_digit_phone(text):
    """Tell whether a text is a phone number of 10 digits, with dashes or spaces or without.

    Ask:
        phone number valid: 10 digits maybe with dashes or spaces
        check a ten digit phone number, separators allowed
        is it a phone number with 10 digits after removing - and spaces
        validate phone like 123-456-7890, 123 456 7890 or 1234567890

    >>> is_ten_digit_phone("123-456-7890"), is_ten_digit_phone("1234567890")
    (True, True)
    >>> is_ten_digit_phone("123456789"), is_ten_digit_phone("12345x7890")
    (False, False)
    """
    return re.fullmatch(r"\d{10}", re.sub(r"[ -]", "", text)) is not None


def us_date_to_uk(text):
    """Turn a date text MM/DD/YYYY into DD/MM/YYYY.

    Ask:
        convert date from mm/dd/yyyy to dd/mm/yyyy
        american date string to british date string
        swap month and day in a date like 12/31/2024
        us date format to uk format

    >>> us_date_to_uk("12/31/2024")
    '31/12/2024'
    """
    return datetime.strptime(text, "%m/%d/%Y").strftime("%d/%m/%Y")


def days_from_today(n):
    """Return the date n days from today.

    Ask:
        date n days from today
        what is the date in n days
        today plus a number of days
        which date will it be n days from now

    >>> days_from_today(7) - days_from_today(0)
    datetime.timedelta(days=7)
    >>> days_from_today(0) == date.today()
    True
    """
    return date.today() + timedelta(days=n)


def next_leap_years(year, n):
    """Return the next n leap years after a year.

    Ask:
        leap years list next n
        next n leap years from a given year
        list the following 20 leap years
        upcoming leap years after a year

    >>> next_leap_years(2096, 2), next_leap_years(2023, 1)
    ([2104, 2108], [2024])
    >>> next_leap_years(2000, 0)
    []
    """
    years = []
    while len(years) < n:
        year += 1
        if calendar.isleap(year):
            years.append(year)
    return years


def count_sundays(year, month):
    """Count the Sundays of a month.

    Ask:
        how many sundays in a month
        number of sundays in a given month and year
        count the sundays of month
        sundays per month as a number

    >>> count_sundays(2024, 9), count_sundays(2024, 2)
    (5, 4)
    """
    days = calendar.monthrange(year, month)[1]
    return sum(date(year, month, day).weekday() == 6 for day in range(1, days + 1))


def work_hours(start, end):
    """Return the hours between two times HH:MM, also over midnight.

    Ask:
        hours worked from start and end times
        work hours from start time and end time as hh:mm strings
        how many hours between 09:00 and 17:30
        length of a shift in hours as a decimal

    >>> work_hours("09:00", "17:30"), work_hours("22:00", "06:00")
    (8.5, 8.0)
    """
    def minutes(text):
        hours, rest = text.split(":")
        return int(hours) * 60 + int(rest)
    return (minutes(end) - minutes(start)) % 1440 / 60


def shopping_total(prices, discount_from=100, percent=10):
    """Return the sum of prices with a discount in percent from a threshold on.

    Ask:
        total of a shopping list with 10 percent off from 100
        sum the prices and apply a discount when the total is over 100
        bill total, discount for large orders
        if the total is 100 or more take off 10%

    >>> shopping_total([50, 50]), shopping_total([50, 49]), shopping_total([])
    (90.0, 99, 0)
    """
    total = sum(prices)
    if total >= discount_from:
        total *= 1 - percent / 100
    return total


def delivery_cost(total, free_from=50, fee=4.99):
    """Return the delivery fee of an order, 0 from a total on.

    Ask:
        delivery cost: free over 50, otherwise 4.99
        shipping fee depending on the order value
        free shipping from a minimum order
        add postage unless the basket is over a limit

    >>> delivery_cost(50), delivery_cost(49.99)
    (0, 4.99)
    """
    return 0 if total >= free_from else fee


def parking_fee(hours, first=3, rate=2, maximum=15):
    """Return a parking fee: a price for the first hour, then per started hour, with a maximum.

    Ask:
        parking fee by hours with a daily maximum
        car park charge: first hour 3, each further hour 2, at most 15
        calculate the parking price for started hours
        parking ticket cost exercise

    >>> parking_fee(1), parking_fee(1.5), parking_fee(3), parking_fee(24), parking_fee(0)
    (3, 5, 7, 15, 0)
    """
    if hours <= 0:
        return 0
    started = int(-(-hours // 1))
    return min(first + (started - 1) * rate, maximum)


def savings_months(goal, monthly, saved=0):
    """Return how many months it takes to reach a savings goal.

    Ask:
        how many months until i have saved enough
        months to save up for something at a fixed amount per month
        saving goal: months needed without interest
        number of payments until a target is reached

    >>> savings_months(100, 30), savings_months(90, 30), savings_months(50, 10, saved=50)
    (4, 3, 0)
    """
    months = 0
    while saved < goal:
        saved += monthly
        months += 1
    return months


def mark_summary(marks):
    """Return the lowest, highest and mean mark in a dict, None for each when empty.

    Ask:
        lowest, highest and average mark of a list in a dictionary
        summary of test scores: min, max, mean
        dict with minimum, maximum and average of a list
        basic stats of a list of marks, safe for an empty list

    >>> mark_summary([50, 70])
    {'min': 50, 'max': 70, 'mean': 60.0}
    >>> mark_summary([])
    {'min': None, 'max': None, 'mean': None}
    """
    if not marks:
        return {"min": None, "max": None, "mean": None}
    return {"min": min(marks), "max": max(marks), "mean": sum(marks) / len(marks)}


def vote_winner(votes):
    """Return the candidate with the most votes, or None for a tie or no votes.

    Ask:
        winner of a class vote from a list of names, None if tied
        who got the most votes, tie gives none
        count the votes and return the elected candidate
        election result from a list of votes with a check for a draw

    >>> vote_winner(["Al", "Bo", "Al"])
    'Al'
    >>> vote_winner(["Al", "Bo"]) is None, vote_winner([]) is None
    (True, True)
    """
    counts = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
    best = max(counts.values(), default=0)
    leaders = [name for name, count in counts.items() if count == best]
    return leaders[0] if len(leaders) == 1 else None

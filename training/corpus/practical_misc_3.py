"""Statistics, money, sorting and tables at work, continued."""
import itertools
import statistics
from collections import defaultdict
from decimal import Decimal


def summarize_numbers(numbers):
    """Return count, mean, median, mode and standard deviation as a dictionary.

    Ask:
        statistics mean, median, mode, stdev summary dict
        summary statistics of a list as dictionary with the statistics module
        descriptive statistics: count, mean, median, mode and stdev
        describe a data set in a dict
        key figures of a list of numbers by name

    >>> summarize_numbers([1, 2, 2, 5])
    {'count': 4, 'mean': 2.5, 'median': 2.0, 'mode': 2, 'stdev': 1.7320508075688772}
    >>> summarize_numbers([3])["stdev"]
    0.0
    """
    return {
        "count": len(numbers),
        "mean": statistics.fmean(numbers),
        "median": statistics.median(numbers),
        "mode": statistics.mode(numbers),
        "stdev": statistics.stdev(numbers) if len(numbers) > 1 else 0.0,
    }


def quartiles_and_iqr(numbers):
    """Return the first quartile, the median, the third quartile and the interquartile range.

    Ask:
        quartiles and iqr of data
        q1, median, q3 and interquartile range of a list
        interquartile range with statistics.quantiles
        compute the quartiles of data together with the iqr
        box plot numbers q1, q2, q3 and iqr

    >>> quartiles_and_iqr([1, 2, 3, 4, 5])
    (2.0, 3.0, 4.0, 2.0)
    """
    q1, q2, q3 = statistics.quantiles(numbers, n=4, method="inclusive")
    return q1, q2, q3, q3 - q1


def exact_total(prices):
    """Return the exact sum of prices as a Decimal.

    Ask:
        decimal sum of prices exact
        add prices without float errors
        sum a list of amounts with Decimal
        exact total of money values given as strings or floats
        total of prices as Decimal, no binary rounding

    >>> exact_total(["0.10", "0.20"]), exact_total([0.1, 0.2]), exact_total([])
    (Decimal('0.30'), Decimal('0.3'), Decimal('0'))
    """
    return sum((Decimal(str(price)) for price in prices), Decimal(0))


def mixed_number_text(fraction):
    """Return a fraction as text such as 1 3/4.

    Ask:
        mixed number string from fraction
        Fraction(7, 4) to "1 3/4"
        format an improper fraction as whole number and fraction
        write a Fraction as a mixed number, also negative
        fraction to text with integer part

    >>> from fractions import Fraction
    >>> [mixed_number_text(Fraction(a, 4)) for a in (7, 3, 8, -7, 0)]
    ['1 3/4', '3/4', '2', '-1 3/4', '0']
    """
    whole, rest = divmod(abs(fraction.numerator), fraction.denominator)
    sign = "-" if fraction < 0 else ""
    if rest == 0:
        return f"{sign}{whole}"
    part = f"{rest}/{fraction.denominator}"
    return f"{sign}{whole} {part}" if whole else f"{sign}{part}"


def transpose_uneven(rows, fill=None):
    """Return the columns of rows of different lengths, filled up.

    Ask:
        transpose with zip_longest
        transpose a ragged list of lists with a fill value
        swap rows and columns when the rows differ in length
        columns of uneven rows, missing cells None
        rotate a jagged table into columns

    >>> transpose_uneven([[1, 2, 3], [4]], 0), transpose_uneven([])
    ([[1, 4], [2, 0], [3, 0]], [])
    """
    return [list(column) for column in itertools.zip_longest(*rows, fillvalue=fill)]


def sort_down_then_up(records, down_key, up_key):
    """Return records sorted by one key descending and then by another ascending.

    Ask:
        sort by multiple keys with one descending
        sort dicts by score from high to low, ties by name a to z
        list of dicts sorted by one field descending and a second ascending
        order by points desc, name asc
        two-key sort with mixed directions

    >>> people = [{"n": "b", "s": 1}, {"n": "c", "s": 2}, {"n": "a", "s": 1}]
    >>> [person["n"] for person in sort_down_then_up(people, "s", "n")]
    ['c', 'a', 'b']
    """
    records = sorted(records, key=lambda record: record[up_key])
    return sorted(records, key=lambda record: record[down_key], reverse=True)


def invert_to_lists(mapping):
    """Return a dictionary from each value of a dictionary to the list of its keys.

    Ask:
        invert a dict with lists
        reverse a dictionary whose values are not unique
        map each value to all keys that have it
        swap keys and values, collecting keys with the same value in a list
        inverted index of a plain dict

    >>> invert_to_lists({"a": 1, "b": 2, "c": 1}), invert_to_lists({})
    ({1: ['a', 'c'], 2: ['b']}, {})
    """
    inverted = defaultdict(list)
    for key, value in mapping.items():
        inverted[value].append(key)
    return dict(inverted)


def print_aligned(rows):
    """Print rows as a table whose columns are as wide as their contents.

    Ask:
        print a table with column widths adjusted to content
        print a list of rows in aligned columns
        console table: pad each column to its longest cell
        show a list of lists as left aligned columns
        print rows with columns lined up

    >>> print_aligned([["name", "age"], ["Al", 5], ["Christine", 30]])
    name       age
    Al         5
    Christine  30
    >>> print_aligned([])
    """
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def remove_adjacent_duplicate_words(text):
    """Return a text without words that repeat the word before, ignoring case.

    Ask:
        remove duplicate words in a row
        "the the cat" to "the cat"
        drop consecutive repeated words from a sentence
        collapse doubled words
        keep only the first of repeated neighbouring words

    >>> remove_adjacent_duplicate_words("The the cat sat sat sat on the mat")
    'The cat sat on the mat'
    >>> remove_adjacent_duplicate_words("")
    ''
    """
    kept = []
    for word in text.split():
        if not kept or word.lower() != kept[-1].lower():
            kept.append(word)
    return " ".join(kept)


def zip_to_dict(keys, values, fill=None):
    """Return a dictionary of keys and values, with a fill value for keys that are left over.

    Ask:
        zip two lists to dict with fill value
        dictionary from keys and a shorter list of values, the rest None
        map keys to values, missing values get a default
        header list and row list to dict, short rows padded
        dict(zip_longest) without extra values

    >>> zip_to_dict(["a", "b", "c"], [1], 0), zip_to_dict(["a"], [1, 2])
    ({'a': 1, 'b': 0, 'c': 0}, {'a': 1})
    """
    values = itertools.chain(values, itertools.repeat(fill))
    return dict(zip(keys, values))

"""Cleaning data without pandas: missing values, types, duplicates, names, phones, smoothing."""
import re
from statistics import mean, median, mode


def fill_missing(values, default=0):
    """Return values with None replaced by a default.

    Ask:
        fill missing values with a default
        replace None in a list by 0
        impute missing list entries with a constant
        fillna for a plain list
        replace all None values with 0 in a list
        change None to a default value in list

    >>> fill_missing([1, None, 3, 0])
    [1, 0, 3, 0]
    >>> fill_missing([None], "n/a")
    ['n/a']
    """
    return [default if value is None else value for value in values]


def fill_with_mean(values):
    """Return values with None replaced by the mean of the others.

    Ask:
        fill missing values with the mean
        mean imputation of a list with None
        replace None by the average of the known numbers
        impute gaps with the mean

    >>> fill_with_mean([1, None, 3])
    [1, 2, 3]
    >>> fill_with_mean([None, None])
    [None, None]
    """
    known = [value for value in values if value is not None]
    if not known:
        return list(values)
    average = mean(known)
    return [average if value is None else value for value in values]


def fill_with_median(values):
    """Return values with None replaced by the median of the others.

    Ask:
        fill missing values with the median
        median imputation of a list
        replace None by the median of the known numbers
        impute gaps with the middle value

    >>> fill_with_median([1, None, 2, 30])
    [1, 2, 2, 30]
    >>> fill_with_median([None])
    [None]
    """
    known = [value for value in values if value is not None]
    if not known:
        return list(values)
    middle = median(known)
    return [middle if value is None else value for value in values]


def fill_with_mode(values):
    """Return values with None replaced by the most frequent value.

    Ask:
        fill missing values with the most common value
        mode imputation of a categorical list
        replace None by the mode
        impute missing categories

    >>> fill_with_mode(["a", None, "b", "a"])
    ['a', 'a', 'b', 'a']
    >>> fill_with_mode([None])
    [None]
    """
    known = [value for value in values if value is not None]
    if not known:
        return list(values)
    common = mode(known)
    return [common if value is None else value for value in values]


def forward_fill(values):
    """Return values with None replaced by the last known value.

    Ask:
        forward fill
        forward fill None in a list
        replace missing values by the previous one
        carry the last observation forward
        replace None with the previous value in a list
        fill gaps with the last known value
        forward fill None values of a plain list
        carry the last non-None value forward

    >>> forward_fill([None, 1, None, None, 2])
    [None, 1, 1, 1, 2]
    >>> forward_fill([0, None])
    [0, 0]
    """
    filled = []
    last = None
    for value in values:
        if value is not None:
            last = value
        filled.append(last)
    return filled


def backward_fill(values):
    """Return values with None replaced by the next known value.

    Ask:
        backward fill
        backfill None in a list
        replace missing values by the following one
        fill gaps with the next observation

    >>> backward_fill([None, 1, None, None, 2, None])
    [1, 1, 2, 2, 2, None]
    """
    filled = []
    following = None
    for value in reversed(values):
        if value is not None:
            following = value
        filled.append(following)
    return filled[::-1]


def interpolate_missing(values):
    """Return values with None between known numbers interpolated linearly.

    Ask:
        interpolate missing values linearly
        fill gaps in a series by linear interpolation
        replace None between two numbers by evenly spaced values
        linear interpolation of None in a list

    >>> interpolate_missing([1, None, None, 4])
    [1, 2.0, 3.0, 4]
    >>> interpolate_missing([None, 1, None, 2, None])
    [None, 1, 1.5, 2, None]
    """
    result = list(values)
    known = [i for i, value in enumerate(values) if value is not None]
    for left, right in zip(known, known[1:], strict=False):
        step = (values[right] - values[left]) / (right - left)
        for i in range(left + 1, right):
            result[i] = values[left] + step * (i - left)
    return result


def drop_incomplete(records):
    """Return the records without any missing value.

    Ask:
        drop records with missing values
        remove dicts that contain None or an empty string
        keep only complete rows of a list of dicts
        dropna for a list of dictionaries

    >>> drop_incomplete([{"a": 1, "b": ""}, {"a": 0, "b": 2}, {"a": None, "b": 1}])
    [{'a': 0, 'b': 2}]
    """
    return [
        record for record in records
        if all(value is not None and value != "" for value in record.values())
    ]


def count_missing(records):
    """Return the number of missing values per field.

    Ask:
        count missing values per column in a list of dicts
        how many None or empty values does every field have
        missing value report of records
        number of blanks per field of a table of dicts

    >>> count_missing([{"a": 1, "b": ""}, {"a": None, "b": ""}])
    {'a': 1, 'b': 2}
    >>> count_missing([{"a": 0}]), count_missing([])
    ({'a': 0}, {})
    """
    counts = {}
    for record in records:
        for field, value in record.items():
            counts[field] = counts.get(field, 0) + (value is None or value == "")
    return counts


def blanks_to_none(record, blanks=("", "na", "n/a", "null", "none", "-")):
    """Return a record with blank-like texts replaced by None.

    Ask:
        replace empty strings and n/a by None in a dict
        treat 'NA', 'null' and '-' as missing
        normalise missing value markers of a record
        convert blank placeholders to None

    >>> blanks_to_none({"a": " N/A ", "b": "x", "c": 0, "d": ""})
    {'a': None, 'b': 'x', 'c': 0, 'd': None}
    """
    return {
        key: None if isinstance(value, str) and value.strip().lower() in blanks else value
        for key, value in record.items()
    }


def strip_record(record):
    """Return a record with its texts stripped.

    Ask:
        strip all strings in a dict
        trim whitespace of every text value in a record
        remove leading and trailing spaces from the values of a dict
        clean the strings of a row

    >>> strip_record({"name": " Ann ", "age": 3})
    {'name': 'Ann', 'age': 3}
    """
    return {
        key: value.strip() if isinstance(value, str) else value
        for key, value in record.items()
    }


def guess_type(text):
    """Return a text as int, float, bool or None if it looks like one.

    Ask:
        detect what type a cell text has and convert it
        convert csv text to int, float, bool or None when possible
        automatic type conversion of a string
        infer the python type of a text value

    >>> [guess_type(t) for t in ("7", "1.5", "true", "False", "", "abc")]
    [7, 1.5, True, False, None, 'abc']
    """
    lowered = text.strip().lower()
    if lowered == "":
        return None
    if lowered in ("true", "false"):
        return lowered == "true"
    for convert in (int, float):
        try:
            return convert(lowered)
        except ValueError:
            pass
    return text


def to_bool(value):
    """Return a truth value from a text such as yes or no.

    Ask:
        convert a yes/no string to a boolean
        parse true/false, yes/no, on/off, 1/0 to bool
        string to bool with an error for unknown text
        bool of user text like on, off, y or n, with a ValueError

    >>> [to_bool(v) for v in ("Yes", " true", "1", "on", "no", "F", 0)]
    [True, True, True, True, False, False, False]
    >>> to_bool("maybe")
    Traceback (most recent call last):
    ValueError: not a boolean: 'maybe'
    """
    text = str(value).strip().lower()
    if text in ("1", "true", "t", "yes", "y", "on"):
        return True
    if text in ("0", "false", "f", "no", "n", "off"):
        return False
    raise ValueError(f"not a boolean: {value!r}")


def coerce_types(record, types):
    """Return a record with fields converted by a schema.

    Ask:
        convert the fields of a record to given types
        coerce dict values with a mapping of field to type
        cast strings of a row by a schema like {"age": int}
        apply a type per column to a dict of strings

    >>> coerce_types({"age": "7", "name": "Al", "pay": "1.5"}, {"age": int, "pay": float})
    {'age': 7, 'name': 'Al', 'pay': 1.5}
    """
    return {key: types[key](value) if key in types else value for key, value in record.items()}


def numbers_only(values):
    """Return the values that can be read as numbers, as floats.

    Ask:
        keep only the values that are numeric and convert them to float
        skip entries of a list that cannot be converted to a number
        extract valid floats from messy strings in a list
        ignore bad values when converting a list to floats

    >>> numbers_only(["1", "x", " 2.5 ", None, 3])
    [1.0, 2.5, 3.0]
    """
    numbers = []
    for value in values:
        try:
            numbers.append(float(value))
        except (TypeError, ValueError):
            continue
    return numbers


def parse_amount(text):
    """Return the number in a money text such as '$1,234.50'.

    Ask:
        clean a price string to a float
        accounting amount such as (5.25) or $1,234.50 to float
        strip currency sign and thousands separators from an amount
        parse dirty money values, negative in parentheses

    >>> parse_amount("$1,234.50"), parse_amount(" 99 EUR")
    (1234.5, 99.0)
    >>> parse_amount("(5.25)"), parse_amount("-3")
    (-5.25, -3.0)
    """
    number = float(re.sub(r"[^\d.-]", "", text))
    return -number if text.strip().startswith("(") else number


def dedupe_by_fields(records, fields):
    """Return the records without repeats in some fields, first kept.

    Ask:
        remove duplicate records by several fields
        dedupe a list of dicts on a combination of keys
        keep the first record for each name and email
        drop duplicates with a subset of columns in plain python

    >>> rows = [{"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 2, "c": 4}, {"a": 1, "b": 3, "c": 3}]
    >>> dedupe_by_fields(rows, ["a", "b"])
    [{'a': 1, 'b': 2, 'c': 3}, {'a': 1, 'b': 3, 'c': 3}]
    """
    seen = set()
    unique = []
    for record in records:
        key = tuple(record[field] for field in fields)
        if key not in seen:
            seen.add(key)
            unique.append(record)
    return unique


def keep_latest(records, key, date):
    """Return the latest record of each key.

    Ask:
        keep only the newest record per id
        latest version of every record by a date field
        deduplicate records keeping the most recent one
        last entry per customer from a list of dicts with dates
        latest row for each key by date

    >>> rows = [{"id": 1, "on": "2024-02", "v": "new"}, {"id": 1, "on": "2024-01", "v": "old"}]
    >>> keep_latest(rows, "id", "on")
    [{'id': 1, 'on': '2024-02', 'v': 'new'}]
    >>> keep_latest([], "id", "on")
    []
    """
    latest = {}
    for record in sorted(records, key=lambda record: record[date]):
        latest[record[key]] = record
    return list(latest.values())


def dedupe_ignore_case(texts):
    """Return texts without repeats that differ in case or spaces only.

    Ask:
        remove duplicates ignoring case and surrounding whitespace
        case-insensitive dedupe of a list of names
        unique strings regardless of upper and lower case
        drop repeated entries like 'Bob' and ' bob '

    >>> dedupe_ignore_case(["Bob", " bob ", "Ann", "BOB"])
    ['Bob', 'Ann']
    """
    unique = {}
    for text in texts:
        unique.setdefault(text.strip().casefold(), text)
    return list(unique.values())


def clean_name(name):
    """Return a person's name with single spaces and capital initials.

    Ask:
        normalise a person's name
        clean up names like '  jOHN   smith '
        fix spacing and capitalization of a full name
        tidy a name: collapse spaces and capitalize each part

    >>> clean_name("  jOHN   o'neil-smith ")
    "John O'Neil-Smith"
    >>> clean_name("")
    ''
    """
    return " ".join(name.split()).title()


def clean_phone(text):
    """Return a phone number with digits only and a leading plus kept.

    Ask:
        clean a phone number
        strip spaces, brackets and dashes from a phone number
        normalise phone numbers to digits with an optional plus
        keep only the digits and a leading + of a telephone number
        normalise phone number to digits only

    >>> clean_phone("+49 (30) 123-45"), clean_phone(" 030/12 34")
    ('+493012345', '0301234')
    """
    digits = re.sub(r"\D", "", text)
    return "+" + digits if text.strip().startswith("+") else digits


def to_international(phone, country_code="44"):
    """Return a national phone number with its country code.

    Ask:
        convert a phone number to international format
        add the country code to a local phone number starting with 0
        e164 format of a national number
        replace the leading zero or 00 of a phone number by +country code

    >>> to_international("020 7946 0958"), to_international("0049 30 123", "44")
    ('+442079460958', '+4930123')
    >>> to_international("+1 (555) 010")
    '+1555010'
    """
    digits = re.sub(r"\D", "", phone)
    if phone.strip().startswith("+"):
        return "+" + digits
    if digits.startswith("00"):
        return "+" + digits[2:]
    return "+" + country_code + digits.removeprefix("0")


def clean_email(email):
    """Return an email address stripped and lower-cased, or None if it is none.

    Ask:
        clean an email address
        normalise emails: trim, lower case, None if invalid
        tidy up an email column value
        lowercase and strip an e-mail, rejecting bad ones

    >>> clean_email(" Ann@Example.COM ")
    'ann@example.com'
    >>> clean_email("ann.example.com"), clean_email("a b@c.de")
    (None, None)
    """
    email = email.strip().lower()
    return email if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email) else None


def clean_header(header):
    """Return a column header as a snake_case name.

    Ask:
        clean column names of a table
        convert a csv header like 'First Name (EN)' to snake_case
        tidy a column header
        column title to a valid lower-case identifier

    >>> clean_header(" First Name (EN) "), clean_header("Price/€")
    ('first_name_en', 'price')
    """
    return re.sub(r"[^a-z0-9]+", "_", header.lower()).strip("_")


def map_categories(values, mapping, default="other"):
    """Return the values replaced by their standard category.

    Ask:
        map messy category labels to standard ones
        standardise labels with a dictionary and a default
        recode values with a mapping ignoring case
        unify spellings such as 'USA' and 'U.S.' with a dict

    >>> map_categories(["US ", "u.s.", "mars"], {"us": "USA", "u.s.": "USA"})
    ['USA', 'USA', 'other']
    """
    return [mapping.get(value.strip().lower(), default) for value in values]


def cap_outliers(values, low, high):
    """Return values with the extremes pulled to limits.

    Ask:
        cap outliers at a lower and upper limit
        clip extreme values of a list
        winsorize a list with given limits
        replace values outside a range by the nearest limit

    >>> cap_outliers([-5, 0, 5, 50], 0, 10)
    [0, 0, 5, 10]
    """
    return [max(low, min(high, value)) for value in values]


def remove_outliers_iqr(values):
    """Return values without those far outside the quartiles.

    Ask:
        remove outliers with the interquartile range
        drop values beyond 1.5 iqr
        filter outliers from a list using quartiles
        clean a list of numbers by the tukey fences

    >>> remove_outliers_iqr([1, 2, 3, 4, 100])
    [1, 2, 3, 4]
    >>> remove_outliers_iqr([5, 6, 7, 8])
    [5, 6, 7, 8]
    """
    from statistics import quantiles

    q1, _, q3 = quantiles(values, n=4, method="inclusive")
    margin = 1.5 * (q3 - q1)
    return [value for value in values if q1 - margin <= value <= q3 + margin]


def centered_moving_average(values, window=3):
    """Return the moving average around each value, with shorter windows at the ends.

    Ask:
        centred moving average
        smooth a noisy series keeping its length
        average every value with its neighbours
        moving average with the window centred on each point

    >>> centered_moving_average([1, 2, 6, 4])
    [1.5, 3, 4, 5]
    >>> centered_moving_average([7])
    [7]
    """
    half = window // 2
    return [mean(values[max(0, i - half):i + half + 1]) for i in range(len(values))]


def median_filter(values, window=3):
    """Return the moving median around each value.

    Ask:
        median filter for a list
        moving median to remove spikes
        smooth a signal with a running median
        despike a series with neighbours' medians

    >>> median_filter([1, 9, 2, 3, 3])
    [5.0, 2, 3, 3, 3.0]
    """
    half = window // 2
    return [median(values[max(0, i - half):i + half + 1]) for i in range(len(values))]


def find_gaps(numbers):
    """Return the numbers missing between the smallest and the largest.

    Ask:
        find gaps in a sequence of ids
        which invoice numbers are missing
        missing integers between min and max
        list the numbers that were skipped

    >>> find_gaps([5, 1, 2])
    [3, 4]
    >>> find_gaps([1, 2]), find_gaps([])
    ([], [])
    """
    if not numbers:
        return []
    present = set(numbers)
    return [n for n in range(min(present), max(present) + 1) if n not in present]


def validate_record(record, rules):
    """Return the fields of a record that break their rule.

    Ask:
        validate a record with a dict of rules
        which fields of a row are invalid
        check each field with its own test function and list the failures
        data validation with predicates per field

    >>> rules = {"age": lambda age: age >= 0, "name": bool}
    >>> validate_record({"age": -1, "name": "Al"}, rules)
    ['age']
    >>> validate_record({"age": 0, "name": "Al"}, rules)
    []
    """
    return [field for field, is_valid in rules.items() if not is_valid(record[field])]


def split_valid(records, is_valid):
    """Return the valid and the invalid records.

    Ask:
        separate valid from invalid records
        split rows into good and bad ones with a check function
        partition records by validity
        collect rejected rows in a second list

    >>> split_valid([1, -2, 3], lambda n: n > 0)
    ([1, 3], [-2])
    """
    valid, invalid = [], []
    for record in records:
        (valid if is_valid(record) else invalid).append(record)
    return valid, invalid


def bin_values(values, edges, labels):
    """Return the label of the bin of every value.

    Ask:
        assign values to labelled bins
        bucket numbers by edges with labels
        discretize numbers into categories
        pd.cut for a plain list: label by upper bounds

    >>> bin_values([5, 18, 70], [18, 65], ["child", "adult", "senior"])
    ['child', 'adult', 'senior']
    """
    from bisect import bisect_right

    return [labels[bisect_right(edges, value)] for value in values]

"""Text files, csv, json, logs, dates and regular expressions at work, continued."""
import csv
import json
import os
import re
import tempfile
from collections import Counter
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path


def _file(text):
    handle, path = tempfile.mkstemp()
    os.write(handle, text.encode("utf-8"))
    os.close(handle)
    return path


def _text(path):
    return Path(path).read_text(encoding="utf-8")


def delete_comment_lines(path, mark="#"):
    """Delete the lines of a file that start with a comment mark.

    Ask:
        delete all lines from a file that start with #
        remove comment lines from a config file in place
        strip lines beginning with a given character from a text file
        clean a file of all lines that start with a hash sign

    >>> path = _file("# a\\nb # c\\n  # d\\ne\\n")
    >>> delete_comment_lines(path)
    >>> _text(path)
    'b # c\\ne\\n'
    """
    path = Path(path)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.lstrip().startswith(mark)]
    path.write_text("".join(kept), encoding="utf-8")


def extract_emails_to_file(source, destination):
    """Write the distinct email addresses of a text file to another file, one per line.

    Ask:
        extract all email addresses from a file and write them to another
        find emails in a text file and save them one per line
        collect the unique email addresses of a document into a new file
        email harvest from file to file with regex

    >>> target = _file("")
    >>> extract_emails_to_file(_file("b@x.org, a@y.com. again b@x.org"), target)
    >>> _text(target)
    'b@x.org\\na@y.com\\n'
    """
    text = Path(source).read_text(encoding="utf-8")
    emails = dict.fromkeys(re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text))
    Path(destination).write_text("".join(f"{email}\n" for email in emails), encoding="utf-8")


def line_counts(folder):
    """Return the number of lines of each file of a folder.

    Ask:
        count the lines in every file of a directory
        dict of file name to line count for a folder
        how many lines does each file in a directory have
        wc -l for all files of a folder

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a.txt").write_text("1\\n2\\n"), Path(folder, "b.txt").write_text("")
    ...     line_counts(folder)
    {'a.txt': 2, 'b.txt': 0}
    """
    counts = {}
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            with open(path, "rb") as file:
                counts[path.name] = sum(1 for _ in file)
    return counts


def copy_head(source, destination, n):
    """Copy the first n lines of a file to another file.

    Ask:
        copy the first n lines of a file to another
        write the top lines of a text file to a new file
        head -n into a file
        save only the first 10 lines of a file elsewhere

    >>> target = _file("old")
    >>> copy_head(_file("a\\nb\\nc\\n"), target, 2)
    >>> _text(target)
    'a\\nb\\n'
    """
    with (
        open(source, encoding="utf-8") as infile,
        open(destination, "w", encoding="utf-8") as outfile,
    ):
        outfile.writelines(islice(infile, n))


def word_in_file(path, word):
    """Tell whether a whole word occurs in a file, ignoring case.

    Ask:
        check if a word exists in a file
        is a given word in a text file, as a whole word
        search a text file for a word and return true or false
        does a file contain the word, case insensitive

    >>> path = _file("The cat sat.\\n")
    >>> word_in_file(path, "CAT"), word_in_file(path, "at"), word_in_file(path, "sat")
    (True, False, True)
    """
    pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    with open(path, encoding="utf-8") as file:
        return any(pattern.search(line) for line in file)


def swap_csv_columns(source, destination, first, second):
    """Write a CSV file with two columns exchanged.

    Ask:
        swap two columns in a csv
        exchange the position of two csv columns
        reorder a csv so that two columns trade places
        interchange two columns of a csv file by name

    >>> target = _file("")
    >>> swap_csv_columns(_file("a,b,c\\n1,2,3\\n"), target, "a", "c")
    >>> _text(target).split()
    ['c,b,a', '3,2,1']
    """
    with open(source, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    i, j = rows[0].index(first), rows[0].index(second)
    for row in rows:
        row[i], row[j] = row[j], row[i]
    with open(destination, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def reverse_csv(source, destination):
    """Write the rows of a CSV file in reverse order below the same header.

    Ask:
        reverse the rows of a csv
        flip a csv file upside down but keep the header
        write csv records last to first
        csv in reverse order, header stays on top

    >>> target = _file("")
    >>> reverse_csv(_file("n\\n1\\n2\\n"), target)
    >>> _text(target).split()
    ['n', '2', '1']
    """
    with open(source, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    with open(destination, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *reversed(rows)])


def round_csv_column(source, destination, column, digits=2):
    """Write a CSV file with the numbers of a column rounded.

    Ask:
        round a numeric column of a csv
        round the values in one csv column to two decimals
        write csv with prices rounded to n digits
        limit decimals of a column in a csv file

    >>> target = _file("")
    >>> round_csv_column(_file("a,b\\nx,1.236\\ny,\\n"), target, "b")
    >>> _text(target).split()
    ['a,b', 'x,1.24', 'y,']
    """
    with open(source, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    for row in rows:
        if row[column]:
            row[column] = round(float(row[column]), digits)
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, reader.fieldnames)
        writer.writeheader()
        writer.writerows(rows)


def csv_column_floats(path, index=1):
    """Return a column of a CSV file with header as floats, by its position.

    Ask:
        read the second column of a csv as floats
        get one csv column by index as a list of numbers
        load the nth column of a csv file as float values, skipping the header
        numbers of the second csv column

    >>> csv_column_floats(_file("t,v\\n1,2.5\\n2,-3\\n"))
    [2.5, -3.0]
    >>> csv_column_floats(_file("t,v\\n1,2.5\\n"), 0), csv_column_floats(_file(""))
    ([1.0], [])
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        next(reader, None)
        return [float(row[index]) for row in reader]


def objects_to_csv(objects, path, attributes):
    """Write attributes of objects to a CSV file.

    Ask:
        export list of objects to csv
        write class instances to a csv file, one row per object
        save objects to csv with given attribute names as header
        list of model objects to csv columns

    >>> from types import SimpleNamespace
    >>> target = _file("")
    >>> objects_to_csv([SimpleNamespace(name="Ann", age=5, x=1)], target, ["name", "age"])
    >>> _text(target).split()
    ['name,age', 'Ann,5']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(attributes)
        writer.writerows([getattr(obj, name) for name in attributes] for obj in objects)


def numeric_csv_summary(path):
    """Return minimum, mean and maximum of each numeric column of a CSV file.

    Ask:
        csv min max mean for each numeric column
        describe the numeric columns of a csv without pandas
        summary statistics per column of a csv file
        dict of column to (min, mean, max) from csv, skipping text columns

    >>> numeric_csv_summary(_file("name,age,pay\\nann,5,1\\nbob,7,2.5\\n"))
    {'age': (5.0, 6.0, 7.0), 'pay': (1.0, 1.75, 2.5)}
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    summary = {}
    for column in rows[0] if rows else ():
        try:
            numbers = [float(row[column]) for row in rows]
        except ValueError:
            continue
        summary[column] = min(numbers), sum(numbers) / len(numbers), max(numbers)
    return summary


def load_config(path):
    """Load a JSON file and explain in the error what is wrong with it.

    Ask:
        json file to dict, raise clear error when missing
        load json config with helpful error messages for missing or invalid file
        read json and raise ValueError that names the file and the line
        robust json loader with clear exceptions

    >>> load_config(_file('{"a": 1}'))
    {'a': 1}
    >>> load_config("/no/such.json")
    Traceback (most recent call last):
    FileNotFoundError: config file not found: /no/such.json
    >>> try:
    ...     load_config(_file("{\\n"))
    ... except ValueError as error:
    ...     print(str(error).split(", ")[1])
    line 2: Expecting property name enclosed in double quotes
    """
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        raise FileNotFoundError(f"config file not found: {path}") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"{path}, line {error.lineno}: {error.msg}") from error


def filter_json_min(text, key, limit):
    """Return the objects of a JSON list whose value is at least a limit.

    Ask:
        filter list of json objects by min price
        json array string: keep the objects with field >= limit
        parse json and return items whose number is not below a minimum
        filter json records by a minimum value of a key

    >>> filter_json_min('[{"p": 5}, {"p": 10}, {"p": 12}, {}]', "p", 10)
    [{'p': 10}, {'p': 12}]
    """
    return [item for item in json.loads(text) if item.get(key) is not None and item[key] >= limit]


def sum_json_field(text, key):
    """Return the sum of a field over the objects of a JSON list.

    Ask:
        total of a field in json array
        sum the amounts in a json list of objects
        add up one key over all objects of a json string
        parse json and total the price field

    >>> sum_json_field('[{"p": 5}, {"p": 1.5}, {}]', "p"), sum_json_field("[]", "p")
    (6.5, 0)
    """
    return sum(item.get(key, 0) for item in json.loads(text))


def get_by_path(data, path, default=None):
    """Return the value at a path like a.b[0].c in nested dicts and lists.

    Ask:
        extract values with path like a.b[0].c from json
        nested lookup with dots and indexes in brackets
        simple jsonpath: get value by "items[2].name"
        access nested json by a path string with list indices

    >>> data = {"a": {"b": [{"c": 5}, None]}}
    >>> get_by_path(data, "a.b[0].c"), get_by_path(data, "a.b[7].c"), get_by_path(data, "x", 0)
    (5, None, 0)
    >>> get_by_path([1, [2, 3]], "[1][0]")
    2
    """
    for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path.replace("].", "]")):
        try:
            data = data[int(index)] if index else data[name]
        except (KeyError, IndexError, TypeError):
            return default
    return data


def long_date_to_iso(text):
    """Return a date like March 5, 2024 as 2024-03-05.

    Ask:
        date string like "March 5, 2024" to iso
        convert english long date to yyyy-mm-dd
        parse a month name date and format it as iso
        written out date to iso 8601 string

    >>> long_date_to_iso("March 5, 2024"), long_date_to_iso("december 25, 1999")
    ('2024-03-05', '1999-12-25')
    """
    return datetime.strptime(text, "%B %d, %Y").date().isoformat()


def weekday_number(text):
    """Return the number of the weekday of a date string, Monday being 0.

    Ask:
        weekday number from date string
        day of week as integer for yyyy-mm-dd
        iso date string to 0-6 weekday index
        which weekday index is 2024-01-31

    >>> weekday_number("2024-01-01"), weekday_number("2024-01-07")
    (0, 6)
    """
    return date.fromisoformat(text).weekday()


def same_day_last_year(day):
    """Return the same day of the year before, February 28 for a leap day.

    Ask:
        same day last year
        date one year ago, leap day safe
        subtract one year from a date
        previous year's date for year over year comparison

    >>> same_day_last_year(date(2024, 5, 3)), same_day_last_year(date(2024, 2, 29))
    (datetime.date(2023, 5, 3), datetime.date(2023, 2, 28))
    """
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def count_in_intervals(moments, minutes=5):
    """Return how many datetimes fall into each interval of some minutes.

    Ask:
        bucket timestamps into 5 minute intervals
        count events per 15 minute window
        group datetimes by interval start and count them
        histogram of timestamps with n minute buckets

    >>> nine = datetime(2024, 1, 1, 9)
    >>> moments = [nine + timedelta(seconds=299), nine, nine + timedelta(minutes=5)]
    >>> [(start.minute, count) for start, count in count_in_intervals(moments).items()]
    [(0, 2), (5, 1)]
    """
    counts = Counter()
    for moment in moments:
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        size = timedelta(minutes=minutes)
        counts[midnight + (moment - midnight) // size * size] += 1
    return dict(sorted(counts.items()))


def success_rate(path):
    """Return the percentage of requests of an access log with a 2xx status.

    Ask:
        percentage of successful requests in log
        success rate from an apache or nginx access log
        share of 2xx responses in an access log file
        how many percent of the logged requests were ok

    >>> line = '1.2.3.4 - - [01/Jan/2024:00:00:00 +0000] "GET / HTTP/1.1" {} 12\\n'
    >>> success_rate(_file("".join(line.format(n) for n in (200, 204, 404, 500))))
    50.0
    >>> success_rate(_file(""))
    0.0
    """
    total = good = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            if match := re.search(r'" (\d{3}) ', line):
                total += 1
                good += match.group(1).startswith("2")
    return 100 * good / total if total else 0.0


def errors_per_hour(lines):
    """Return how many ERROR lines a log has in each hour.

    Ask:
        errors per hour from log
        count error log entries grouped by hour
        log lines like "2024-01-31 09:15:00 ERROR x": errors by hour
        hourly error counts of a log

    >>> errors_per_hour(["2024-01-31 09:15:00 ERROR x", "2024-01-31 09:16:00 INFO y",
    ...                  "2024-01-31 09:59:59 ERROR z", "bad"])
    {'2024-01-31 09': 2}
    """
    pattern = re.compile(r"(\d{4}-\d\d-\d\d[ T]\d\d):\d\d:\d\d\S* .*\bERROR\b")
    matches = map(pattern.match, lines)
    return dict(Counter(match.group(1) for match in matches if match))


def unique_log_visitors(path):
    """Return the number of different IP addresses in an access log.

    Ask:
        unique visitors from access log
        count distinct ip addresses in a web server log
        how many different clients are in an access log file
        number of unique hosts in apache log

    >>> unique_log_visitors(_file("1.1.1.1 - a\\n2.2.2.2 - b\\n1.1.1.1 - c\\n\\n"))
    2
    """
    with open(path, encoding="utf-8") as file:
        return len({line.split()[0] for line in file if line.strip()})


def invalid_emails(emails):
    """Return the email addresses of a list that are not valid.

    Ask:
        validate email list and return invalid ones
        filter a list of emails for malformed addresses
        which addresses in a list are not proper emails
        list the bad emails of a mailing list

    >>> invalid_emails(["a@b.com", "x@", "no", "a.b+c@d-e.org", "a@b"])
    ['x@', 'no', 'a@b']
    """
    pattern = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
    return [email for email in emails if not pattern.fullmatch(email)]


def starts_and_ends(text, first, last):
    """Tell with a regular expression whether a text starts and ends with given texts.

    Ask:
        regex match string that starts with a and ends with b
        check with regex the beginning and the end of a string
        match a string that begins with one thing and ends with another
        regex anchors: starts with x, ends with y

    >>> starts_and_ends("axxb", "a", "b"), starts_and_ends("axxb", "a", "x")
    (True, False)
    >>> starts_and_ends("a", "a", "b"), starts_and_ends("ab", "a", "b")
    (False, True)
    """
    pattern = re.escape(first) + ".*" + re.escape(last)
    return re.fullmatch(pattern, text, re.DOTALL) is not None


def vowels_to_stars(text):
    """Replace the vowels of a text by stars with a regular expression.

    Ask:
        regex replace vowels by star
        replace every vowel with * using re.sub
        mask vowels with asterisks by regex
        substitute vowels with stars

    >>> vowels_to_stars("Apple pie"), vowels_to_stars("")
    ('*ppl* p**', '')
    """
    return re.sub(r"[aeiou]", "*", text, flags=re.IGNORECASE)


def parse_attributes(text):
    """Return the attributes of a text like a="1" b='2' as a dict.

    Ask:
        regex parse key="value" attributes
        attributes of an html tag string to dict with regex
        parse name="Ann Lee" age="5" into a dictionary
        quoted key value pairs from a string

    >>> parse_attributes('<a href="x=1" data-id=\\'7\\' title="">')
    {'href': 'x=1', 'data-id': '7', 'title': ''}
    """
    pairs = re.findall(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""", text)
    return {name: double or single for name, double, single in pairs}


def squeeze_repeats(text):
    """Replace runs of the same character by one, with a regular expression.

    Ask:
        regex replace consecutive duplicates
        collapse repeated characters with re.sub and a backreference
        reduce runs of the same letter to one using regex
        remove adjacent duplicate characters by regular expression

    >>> squeeze_repeats("aaabbc  d"), squeeze_repeats("")
    ('abc d', '')
    """
    return re.sub(r"(.)\1+", r"\1", text, flags=re.DOTALL)

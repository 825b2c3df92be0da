"""Lines within a function: opening files, looping over lines, paths, JSON, CSV, dates."""
import csv
import json
import os
import shutil
from datetime import date
from datetime import datetime
from datetime import timedelta
from pathlib import Path


def snippet_read_text(path):
    """Read a whole file into text.

    Ask:
        read the file into a variable text
        open path and read everything into text
        get the contents of path as text
        text = the content of the file at path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> _ = path.write_text("hi")
    >>> snippet_read_text(path)
    'hi'
    """
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return text


def snippet_read_lines(path):
    r"""Read the lines of a file into a list.

    Ask:
        read the lines of the file into a list called lines
        put all lines of path into lines, without newlines
        lines = list of the lines in the file
        load the file's lines

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\n")
    >>> snippet_read_lines(path)
    ['one', 'two']
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return lines


def snippet_loop_over_lines(path):
    r"""Print each line of a file.

    Ask:
        loop over the lines of the file and print each of them
        for every line in the file print it stripped
        iterate through the file line by line and print
        print each line of path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\n")
    >>> snippet_loop_over_lines(path)
    one
    two
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            print(line.rstrip())


def snippet_write_text(path, text):
    """Write a text to a file.

    Ask:
        write text to the file at path
        save text in path
        open path for writing and write the text
        store the variable text in a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> snippet_write_text(path, "hi")
    >>> path.read_text()
    'hi'
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def snippet_write_lines(path, lines):
    r"""Write lines to a file.

    Ask:
        write the lines to the file, one per line
        save each item of lines on its own line in path
        write every line in lines followed by a newline
        output lines to path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> snippet_write_lines(path, ["a", "b"])
    >>> path.read_text()
    'a\nb\n'
    """
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def snippet_append_message(path, message):
    r"""Append a message to a file.

    Ask:
        append message to the file at path
        add the message as a new line at the end of path
        open path in append mode and write message
        put message at the end of the file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> snippet_append_message(path, "a")
    >>> snippet_append_message(path, "b")
    >>> path.read_text()
    'a\nb\n'
    """
    with open(path, "a", encoding="utf-8") as file:
        file.write(message + "\n")


def snippet_load_json(path):
    """Load a JSON file into data.

    Ask:
        load the json file into data
        data = parsed json of the file at path
        read json from path into a variable
        open path and parse it as json

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": [1]}')
    >>> snippet_load_json(path)
    {'a': [1]}
    """
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    return data


def snippet_save_json(path, data):
    """Save data as JSON.

    Ask:
        save data to path as json
        write data to a json file with indent 2
        dump data into the file as indented json
        store the variable data as json

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> snippet_save_json(path, {"a": [1]})
    >>> json.loads(path.read_text())
    {'a': [1]}
    """
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2)


def snippet_read_csv(path):
    r"""Read a CSV file into rows.

    Ask:
        read the csv file into rows as dictionaries
        rows = list of dicts from the csv at path
        load csv rows with DictReader into rows
        open path and read all csv rows

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> snippet_read_csv(path)
    [{'a': '1', 'b': '2'}]
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return rows


def snippet_write_csv(path, header, rows):
    """Write a header and rows to a CSV file.

    Ask:
        write header and rows to path as csv
        save the rows with their header to a csv file
        csv writer for header and rows
        output the rows to csv, header first

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.csv")
    >>> snippet_write_csv(path, ["a", "b"], [[1, 2]])
    >>> path.read_text().splitlines()
    ['a,b', '1,2']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def snippet_return_if_missing(path):
    """Leave the function if a file is missing.

    Ask:
        return without a value if path is not there
        stop here when path is missing
        leave the function early if there is no such file
        if path does not exist, return

    >>> snippet_return_if_missing("/no/such/file") is None
    True
    >>> snippet_return_if_missing("/")
    'found'
    """
    if not os.path.exists(path):
        return None
    return "found"


def snippet_raise_if_missing(path):
    """Raise an error if a file is missing.

    Ask:
        raise FileNotFoundError if the file does not exist
        complain when path is not a file
        check that path exists, otherwise raise an error
        fail if there is no file at path

    >>> snippet_raise_if_missing("/no/such/file")
    Traceback (most recent call last):
        ...
    FileNotFoundError: no such file: /no/such/file
    """
    if not os.path.isfile(path):
        raise FileNotFoundError(f"no such file: {path}")


def snippet_try_open(path):
    """Read a file and print a message if it is missing.

    Ask:
        try to read the file and print a message if it is not found
        open path with try and except FileNotFoundError
        handle a missing file when reading text
        catch the error if the file cannot be found and set text to an empty string

    >>> snippet_try_open("/no/such/file")
    File /no/such/file not found
    ''
    """
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except FileNotFoundError:
        print(f"File {path} not found")
        text = ""
    return text


def snippet_make_folder(folder):
    """Create a folder if necessary.

    Ask:
        create the folder if it does not exist
        make sure the directory folder exists
        mkdir folder with parents
        create folder, no error if it is already there

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = os.path.join(tmp.name, "a", "b")
    >>> snippet_make_folder(folder)
    >>> snippet_make_folder(folder)
    >>> os.path.isdir(folder)
    True
    """
    os.makedirs(folder, exist_ok=True)


def snippet_loop_over_files(folder):
    """Print the names of the files in a folder.

    Ask:
        loop over the files in folder and print their names
        for each file in the folder print its name
        iterate over a directory and print file names
        go through all the files of folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("b", "a"):
    ...     Path(tmp.name, name).touch()
    >>> snippet_loop_over_files(tmp.name)
    a
    b
    """
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            print(path.name)


def snippet_find_txt_files(folder):
    """List the text files of a folder.

    Ask:
        get all txt files in folder into a list files
        files = sorted list of the .txt paths in the folder
        collect the text files of folder
        glob for *.txt in folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("b.txt", "a.txt", "c.py"):
    ...     Path(tmp.name, name).touch()
    >>> [path.name for path in snippet_find_txt_files(tmp.name)]
    ['a.txt', 'b.txt']
    """
    files = sorted(Path(folder).glob("*.txt"))
    return files


def snippet_walk(folder):
    """Collect all files below a folder.

    Ask:
        walk through folder and its subfolders and collect all file paths
        paths = every file below folder
        use os.walk to gather the files of folder into paths
        recursively list the files of folder into a list

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> Path(tmp.name, "sub", "a").touch()
    >>> [os.path.relpath(path, tmp.name) for path in snippet_walk(tmp.name)]
    ['sub/a']
    """
    paths = []
    for root, _, names in os.walk(folder):
        for name in names:
            paths.append(os.path.join(root, name))
    return paths


def snippet_backup(path):
    """Copy a file to a backup next to it.

    Ask:
        make a backup copy of the file with .bak appended
        copy path to path + ".bak"
        back up the file before changing it
        keep a copy of path as a .bak file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a")
    >>> open(path, "w").close()
    >>> snippet_backup(path)
    >>> sorted(os.listdir(tmp.name))
    ['a', 'a.bak']
    """
    shutil.copy2(path, f"{path}.bak")


def snippet_delete_if_exists(path):
    """Delete a file if it exists.

    Ask:
        remove the file at path, but only if it is there
        remove path when it is there
        unlink path, ignoring a missing file
        get rid of the file at path if there is one

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a")
    >>> open(path, "w").close()
    >>> snippet_delete_if_exists(path)
    >>> snippet_delete_if_exists(path)
    >>> os.path.exists(path)
    False
    """
    Path(path).unlink(missing_ok=True)


def snippet_count_words(path):
    r"""Count the words of a file.

    Ask:
        count the words in the file and store them in count
        count = number of words in path
        how many words are in the file at path? put it into count
        word count of path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one two\nthree\n")
    >>> snippet_count_words(path)
    3
    """
    with open(path, encoding="utf-8") as file:
        count = len(file.read().split())
    return count


def snippet_skip_header(path):
    r"""Read the lines after the first.

    Ask:
        read the file but skip the first line
        skip the header line and read the rest into lines
        lines = all lines except the first
        ignore the first line of the file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> _ = path.write_text("head\none\ntwo\n")
    >>> snippet_skip_header(path)
    ['one', 'two']
    """
    with open(path, encoding="utf-8") as file:
        next(file, None)
        lines = [line.rstrip("\n") for line in file]
    return lines


def snippet_split_extension(path):
    """Split a path into stem and extension.

    Ask:
        get stem and extension of path
        split path into name without extension and extension
        stem, extension = parts of the file name
        file name without its suffix, and the suffix

    >>> snippet_split_extension("/a/b.tar.gz")
    ('b.tar', '.gz')
    """
    stem, extension = os.path.splitext(os.path.basename(path))
    return stem, extension


def snippet_newest(files):
    """Find the file that was changed last.

    Ask:
        get the newest of the files by modification time
        newest = the most recently modified path in files
        pick the latest file from files
        which of the files was changed last?

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> files = [os.path.join(tmp.name, name) for name in "abc"]
    >>> for path, when in zip(files, (1, 3, 2)):
    ...     open(path, "w").close()
    ...     os.utime(path, (0, when))
    >>> os.path.basename(snippet_newest(files))
    'b'
    """
    newest = max(files, key=os.path.getmtime)
    return newest


def snippet_today_string():
    """Get today's date as text.

    Ask:
        get today as a string yyyy-mm-dd
        today = the current date in iso format
        store the date of today as text
        current date string into today

    >>> snippet_today_string() == str(date.today())
    True
    """
    today = date.today().isoformat()
    return today


def snippet_timestamp():
    """Get the current time as text.

    Ask:
        make a timestamp string of the current date and time
        timestamp = now as yyyy-mm-dd hh:mm:ss
        current date and time into a variable timestamp
        format now as a timestamp

    >>> datetime.strptime(snippet_timestamp(), "%Y-%m-%d %H:%M:%S") <= datetime.now()
    True
    """
    timestamp = datetime.now().strftime("%Y-%m-%d %H:%M:%S")
    return timestamp


def snippet_parse_date(text):
    """Parse a date.

    Ask:
        parse text as a date in the format yyyy-mm-dd
        convert text to a date called day
        day = date from the string text
        turn the iso text into a date object

    >>> snippet_parse_date("2024-02-29")
    datetime.date(2024, 2, 29)
    """
    day = datetime.strptime(text, "%Y-%m-%d").date()
    return day


def snippet_days_between(start, end):
    """Compute the days between two dates.

    Ask:
        compute the number of days between start and end
        days = difference of end and start in days
        how many days lie between start and end? store in days
        subtract the dates start and end

    >>> snippet_days_between(date(2024, 2, 28), date(2024, 3, 1))
    2
    """
    days = (end - start).days
    return days


def snippet_tomorrow():
    """Get tomorrow's date.

    Ask:
        get the date of tomorrow
        tomorrow = today plus one day
        compute tomorrow's date with timedelta
        date one day after today into tomorrow

    >>> (snippet_tomorrow() - date.today()).days
    1
    """
    tomorrow = date.today() + timedelta(days=1)
    return tomorrow


def snippet_loop_over_days(start, end):
    """Print every day from start to end.

    Ask:
        loop over the days from start to end and print each
        for each date between start and end, both included, print it
        iterate day by day from start until end
        print all dates from start to end

    >>> snippet_loop_over_days(date(2024, 2, 28), date(2024, 3, 1))
    2024-02-28
    2024-02-29
    2024-03-01
    """
    day = start
    while day <= end:
        print(day)
        day += timedelta(days=1)


def snippet_age(birthday):
    """Compute the age in years.

    Ask:
        compute the age from birthday
        age = full years since birthday until today
        how old is someone born on birthday? store in age
        calculate age in years from the date birthday

    >>> snippet_age(date.today().replace(year=2000, day=1))  # doctest: +ELLIPSIS
    2...
    >>> snippet_age(date(date.today().year, 1, 1))
    0
    """
    today = date.today()
    age = today.year - birthday.year
    if (today.month, today.day) < (birthday.month, birthday.day):
        age -= 1
    return age


def snippet_is_weekend(day):
    """Tell whether a day is on a weekend.

    Ask:
        check whether day is a weekend day
        weekend = true if day is a saturday or sunday
        is day on the weekend? store it in weekend
        test day for saturday and sunday

    >>> snippet_is_weekend(date(2024, 2, 10)), snippet_is_weekend(date(2024, 2, 9))
    (True, False)
    """
    weekend = day.weekday() >= 5
    return weekend


def snippet_sort_by_date(records):
    """Sort records by their date texts.

    Ask:
        sort records by their date field, oldest first
        sort the list of dicts records by the key date in yyyy-mm-dd format
        order records chronologically by record["date"]
        records sorted by date in place

    >>> snippet_sort_by_date([{"date": "2024-02-01"}, {"date": "2023-12-31"}])
    [{'date': '2023-12-31'}, {'date': '2024-02-01'}]
    """
    records.sort(key=lambda record: datetime.strptime(record["date"], "%Y-%m-%d"))
    return records

"""Practical requests about text files: printing, source code, hex, tables and exercises."""
import ast
import csv
import itertools
import math
import os
import random
import re
import string
from collections import Counter
from collections import deque
from datetime import date


def print_head(path, n=5):
    r"""Print the first n lines of a file.

    Ask:
        print the first 5 lines of a file
        print first n lines of file
        display the top lines of a text file on the screen
        show the beginning of a file, number of lines as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n")
    >>> print_head(path, 2)
    1
    2
    """
    with open(path, encoding="utf-8") as file:
        for line in itertools.islice(file, n):
            print(line.rstrip("\n"))


def print_tail(path, n=5):
    r"""Print the last n lines of a file.

    Ask:
        print the last 5 lines of a file
        print last n lines of file
        display the final lines of a text file on the screen
        show the end of a log file, number of lines as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n")
    >>> print_tail(path, 2)
    2
    3
    """
    with open(path, encoding="utf-8") as file:
        for line in deque(file, maxlen=n):
            print(line.rstrip("\n"))


def print_matching_lines(path, text):
    r"""Print the lines of a file that contain a text, with their numbers.

    Ask:
        print lines containing a word with line numbers
        search for a word in a file and print the matching lines
        display every line of a file that has a keyword
        show where a string occurs in a file, as number: line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb word\n")
    >>> print_matching_lines(path, "word")
    2: b word
    """
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if text in line:
                print(f"{number}: {line.rstrip()}")


def count_comment_lines(path):
    r"""Count the comment lines of a Python file.

    Ask:
        count comment lines in a python file
        how many lines of a source file start with #?
        number of comments in a .py file
        count the lines of a script that are only a comment

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.py")
    >>> _ = path.write_text("# a\nx = 1  # no\n    # b\n")
    >>> count_comment_lines(path)
    2
    """
    with open(path, encoding="utf-8") as file:
        return sum(line.lstrip().startswith("#") for line in file)


def count_code_lines(path):
    r"""Count the lines of code of a Python file.

    Ask:
        count lines of code excluding comments and blank lines
        lines of code in a python file
        count the code lines of a source file, without blanks and comments
        loc of a .py file
        count lines of code of a python file
        number of code lines without blank lines and comments
        count source lines that are not comments
        lines of code in a .py file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.py")
    >>> _ = path.write_text("# a\nx = 1\n\n    # b\ny = 2\n")
    >>> count_code_lines(path)
    2
    """
    with open(path, encoding="utf-8") as file:
        lines = (line.strip() for line in file)
        return sum(bool(line) and not line.startswith("#") for line in lines)


def line_kinds(path):
    r"""Count code, comment and blank lines of a Python file.

    Ask:
        count code, comment and blank lines of a source file
        statistics of a python file: code lines, comments, empty lines
        how many lines of a script are code, comments or blank?
        analyse the lines of a .py file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.py")
    >>> _ = path.write_text("# a\nx = 1\n\n    # b\ny = 2\n")
    >>> line_kinds(path)
    {'code': 2, 'comment': 2, 'blank': 1}
    """
    counts = {"code": 0, "comment": 0, "blank": 0}
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if not line:
                counts["blank"] += 1
            elif line.startswith("#"):
                counts["comment"] += 1
            else:
                counts["code"] += 1
    return counts


def functions_in_file(path):
    r"""Return the names of the functions in a Python file.

    Ask:
        find functions defined in a python file
        list all function names of a .py file using ast
        which functions does a python source file define?
        get the function names in a script without importing it

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.py")
    >>> _ = path.write_text("def one(): pass\nclass A:\n    def two(self): pass\n")
    >>> functions_in_file(path)
    ['one', 'two']
    """
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [node for node in ast.walk(tree) if isinstance(node, functions)]
    return [node.name for node in sorted(found, key=lambda node: node.lineno)]


def imports_of_file(path):
    r"""Return the modules that a Python file imports.

    Ask:
        list the imports of a python file
        which modules does a python script import?
        find imported packages in a .py file with ast
        dependencies of a source file from its import statements

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.py")
    >>> _ = path.write_text("import os, re as r\nfrom a.b import c\n")
    >>> imports_of_file(path)
    ['a', 'os', 're']
    """
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return sorted(names)


def todos_in_file(path):
    r"""Return the TODO comments of a file with their line numbers.

    Ask:
        find todo comments in a file
        list all lines of a file with TODO or FIXME
        collect todos of a source file with line numbers
        which todos are left in a file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.py")
    >>> _ = path.write_text("x = 1  # TODO: fix\n# fixme later\ny = 2\n")
    >>> todos_in_file(path)
    [(1, 'x = 1  # TODO: fix'), (2, '# fixme later')]
    """
    found = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if re.search(r"\b(?:TODO|FIXME)\b", line, flags=re.IGNORECASE):
                found.append((number, line.strip()))
    return found


def lines_until_blank(path):
    r"""Read a file up to the first blank line.

    Ask:
        read a file until a blank line
        lines of a file before the first empty line
        read the header block of a file, up to an empty line
        stop reading a file at the first blank line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\n\nc\n")
    >>> lines_until_blank(path)
    ['a', 'b']
    """
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.strip():
                break
            lines.append(line.rstrip("\n"))
    return lines


def lines_until(path, text):
    r"""Read a file up to the first line that contains a text.

    Ask:
        read a file until a specific word
        lines of a file before the line that contains a text
        read lines until a marker is found, marker excluded
        stop reading a file when a line has a given string

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nSTOP here\nc\n")
    >>> lines_until(path, "STOP")
    ['a', 'b']
    >>> lines_until(path, "none")
    ['a', 'b', 'STOP here', 'c']
    """
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if text in line:
                break
            lines.append(line.rstrip("\n"))
    return lines


def lines_after_match(path, text):
    r"""Return the lines of a file after the first line that contains a text.

    Ask:
        get all lines after a match in a file
        read a file from a marker line to the end
        lines that follow the line with a given word
        ignore everything in a file before a certain line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n--- data\nb\nc\n")
    >>> lines_after_match(path, "---")
    ['b', 'c']
    >>> lines_after_match(path, "none")
    []
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            if text in line:
                return [line.rstrip("\n") for line in file]
    return []


def line_after_match(path, text):
    r"""Return the line after the first line that contains a text.

    Ask:
        get the next line after a match in a file
        return the line following a line with a keyword
        search a file for a string and read the line below it
        line after the first occurrence of a word, None if there is none

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("name:\nAnn\nend")
    >>> line_after_match(path, "name")
    'Ann'
    >>> line_after_match(path, "end") is None
    True
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            if text in line:
                following = next(file, None)
                return following if following is None else following.rstrip("\n")
    return None


def grep_context(path, text, count=2):
    r"""Return each matching line of a file with the lines around it.

    Ask:
        grep with context lines before and after a match
        show n lines around each line that contains a word
        lines around every match in a file
        lines of a file near a match, number of context lines given

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\nhit\n4\n5\n")
    >>> grep_context(path, "hit", 1)
    [['2', 'hit', '4']]
    >>> grep_context(path, "1", 1)
    [['1', '2']]
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return [
        lines[max(number - count, 0):number + count + 1]
        for number, line in enumerate(lines) if text in line
    ]


def file_to_hex(path):
    r"""Return the contents of a file as hex.

    Ask:
        read a file in binary mode and return hex
        file contents as a hex string
        convert a file to hexadecimal text
        bytes of a file as hex digits

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"\x00\xffA")
    >>> file_to_hex(path)
    '00ff41'
    """
    with open(path, "rb") as file:
        return file.read().hex()


def hex_to_file(text, path):
    r"""Write hex text to a binary file.

    Ask:
        write a hex string to a binary file
        save hexadecimal text as bytes in a file
        convert a hex string to a file
        hex digits to binary file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> hex_to_file("00 ff41", path)
    >>> path.read_bytes()
    b'\x00\xffA'
    """
    with open(path, "wb") as file:
        file.write(bytes.fromhex(text))


def hex_dump(path, width=16):
    r"""Make a hex dump of a file.

    Ask:
        hex dump of a file
        hexdump with offsets and ascii like xxd
        show the bytes of a file in hex with an ascii column
        return a hex dump, 16 bytes per line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"Hi\n" + bytes(14))
    >>> for line in hex_dump(path).splitlines(): print(line)
    00000000  48 69 0a 00 00 00 00 00 00 00 00 00 00 00 00 00  Hi..............
    00000010  00                                               .
    """
    lines = []
    with open(path, "rb") as file:
        offset = 0
        while chunk := file.read(width):
            hexes = chunk.hex(" ").ljust(3 * width - 1)
            text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in chunk)
            lines.append(f"{offset:08x}  {hexes}  {text}")
            offset += len(chunk)
    return "\n".join(lines)


def byte_frequencies(path):
    r"""Count how often each byte value occurs in a file.

    Ask:
        count byte values in a binary file
        byte histogram of a file
        frequency of each byte in a file
        how often does every byte from 0 to 255 occur in a file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"aab")
    >>> byte_frequencies(path)
    {97: 2, 98: 1}
    """
    with open(path, "rb") as file:
        return dict(Counter(file.read()))


def file_entropy(path):
    r"""Compute the entropy of a file in bits per byte.

    Ask:
        entropy of a file
        shannon entropy of the bytes of a file
        how random is a file? bits per byte
        estimate whether a file is compressed or encrypted by its entropy

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"abab")
    >>> file_entropy(path)
    1.0
    >>> _ = path.write_bytes(bytes(range(256)))
    >>> file_entropy(path)
    8.0
    >>> _ = path.write_bytes(b"")
    >>> file_entropy(path)
    0.0
    """
    with open(path, "rb") as file:
        data = file.read()
    shares = [count / len(data) for count in Counter(data).values()]
    return sum(-share * math.log2(share) for share in shares) if data else 0.0


def text_to_csv(source, destination, separator=None):
    r"""Convert a text file with separated words to CSV.

    Ask:
        convert a text file to csv
        txt to csv, columns separated by whitespace
        turn a space separated text file into a csv file
        read a txt file and write its columns as csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a  b\n1 x,y\n\n")
    >>> target = pathlib.Path(tmp.name, "b.csv")
    >>> text_to_csv(path, target)
    >>> target.read_text().splitlines()
    ['a,b', '1,"x,y"']
    """
    with open(source, encoding="utf-8") as file:
        rows = [line.split(separator) for line in file.read().splitlines() if line.strip()]
    with open(destination, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def csv_to_text(source, destination, separator="\t"):
    r"""Convert a CSV file to a tab separated text file.

    Ask:
        convert csv to txt
        csv file to a tab separated text file
        write the rows of a csv as a text file with tabs
        turn a csv into a tsv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,\"x,y\"\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> csv_to_text(path, target)
    >>> target.read_text()
    'a\tb\n1\tx,y\n'
    """
    with open(source, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    with open(destination, "w", encoding="utf-8") as file:
        file.writelines(separator.join(row) + "\n" for row in rows)


def read_fixed_width(path, widths):
    r"""Read a fixed width text file.

    Ask:
        read a fixed width file
        parse a text file with fixed column widths
        split each line of a file into fields of given widths
        load fixed-length records from a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Ann  30\nBobby 4\n")
    >>> read_fixed_width(path, [5, 2])
    [['Ann', '30'], ['Bobby', '4']]
    """
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            row, start = [], 0
            for width in widths:
                row.append(line[start:start + width].strip())
                start += width
            rows.append(row)
    return rows


def write_aligned(path, rows):
    r"""Write rows to a text file in aligned columns.

    Ask:
        write a table to a text file with aligned columns
        save rows as a padded text table
        write a list of lists to a file in columns of equal width
        export a 2d list as a nicely formatted txt file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_aligned(path, [["name", "n"], ["Al", 12]])
    >>> path.read_text()
    'name  n\nAl    12\n'
    """
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows)]
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            cells = (cell.ljust(width) for cell, width in zip(row, widths))
            file.write("  ".join(cells).rstrip() + "\n")


def write_random_numbers(path, n, low=1, high=100):
    r"""Write random integers to a file, one per line.

    Ask:
        generate a file with random numbers
        write n random integers to a text file
        create a test file of random numbers, one per line
        fill a file with random ints between low and high

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_random_numbers(path, 4, 5, 6)
    >>> numbers = [int(line) for line in path.read_text().splitlines()]
    >>> len(numbers), set(numbers) <= {5, 6}
    (4, True)
    """
    with open(path, "w", encoding="utf-8") as file:
        for _ in range(n):
            file.write(f"{random.randint(low, high)}\n")


def write_random_text(path, size):
    r"""Write random letters to a file.

    Ask:
        create a file with random text of a given size
        generate a text file of n random characters
        write random letters to a file
        make a dummy text file, number of characters as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_random_text(path, 50)
    >>> text = path.read_text()
    >>> len(text), text.isalpha()
    (50, True)
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write("".join(random.choices(string.ascii_letters, k=size)))


def create_file_of_size(path, size):
    r"""Create a file of a given size.

    Ask:
        create a file of a given size filled with zeros
        make a dummy file of n bytes
        generate a large test file
        allocate an empty file with a fixed number of bytes

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> create_file_of_size(path, 1000)
    >>> path.read_bytes() == bytes(1000)
    True
    """
    with open(path, "wb") as file:
        file.truncate(size)


def write_random_bytes(path, size):
    r"""Write random bytes to a file.

    Ask:
        create a binary file with random bytes
        write n random bytes to a file
        generate random binary test data on disk
        fill a file with os.urandom

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> write_random_bytes(path, 20)
    >>> path.stat().st_size
    20
    """
    with open(path, "wb") as file:
        file.write(os.urandom(size))


def save_user_input(path):
    r"""Read lines from the user and save them to a file.

    Ask:
        read user input and save it to a file until a blank line
        ask the user for lines of text and write them to a file
        script: type lines, stop with an empty line, store them in a text file
        let the user enter text and save it

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> import unittest.mock
    >>> with unittest.mock.patch("builtins.input", side_effect=["one", "two", ""]):
    ...     save_user_input(path)
    >>> path.read_text()
    'one\ntwo\n'
    """
    with open(path, "w", encoding="utf-8") as file:
        while line := input("> "):
            file.write(line + "\n")


def student_averages(path):
    r"""Read names and marks from a file into a dictionary of lists.

    Ask:
        read scores from a file and compute the average per student
        average mark of each student in a text file
        file with a name and several marks per line, return name to average
        read a grade file and calculate every student's mean

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Ann 80 90\n\nBob 70\n")
    >>> student_averages(path)
    {'Ann': 85.0, 'Bob': 70.0}
    """
    averages = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, *marks = line.split() or [""]
            if marks:
                averages[name] = sum(map(float, marks)) / len(marks)
    return averages


def read_scores(path):
    r"""Read names and marks from a file into a dictionary.

    Ask:
        read a file of student names and marks and return a dict
        each line of a file has a name and a number: make a dictionary
        load name and score per line into a dict of ints
        read a high score file with name and points on every line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Ann 80\nBob 7\n\n")
    >>> read_scores(path)
    {'Ann': 80, 'Bob': 7}
    """
    scores = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                name, score = line.rsplit(maxsplit=1)
                scores[name] = int(score)
    return scores


def best_in_file(path):
    r"""Return the name with the highest score in a file.

    Ask:
        find the student with the highest mark in a file
        who has the best score in a text file of names and numbers?
        top scorer of a file with a name and a score per line
        read a file of names and marks and return the best (name, mark)

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Ann 80\nBob Lee 91\n")
    >>> best_in_file(path)
    ('Bob Lee', 91.0)
    """
    with open(path, encoding="utf-8") as file:
        records = [line.rsplit(maxsplit=1) for line in file if line.strip()]
    return max(((name, float(score)) for name, score in records), key=lambda record: record[1])


def lines_sorted_by_column(path, index):
    r"""Sort the lines of a file by a column.

    Ask:
        sort lines of a file by a column
        file contains name and age per line, sort by age
        sort a text file by the second field of each line
        order the lines of a space separated file by a numeric column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Ann 30\nBob 4\n")
    >>> lines_sorted_by_column(path, 1)
    ['Bob 4', 'Ann 30']
    """
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file.read().splitlines() if line.strip()]
    return sorted(lines, key=lambda line: float(line.split()[index]))


def total_of_last_column(path):
    r"""Add up prices times quantities listed in a file.

    Ask:
        calculate the total price from a file with item and price per line
        sum the prices at the end of every line of a file
        total cost of a shopping list file with an item and a price on each line
        add up the last number on every line of a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("milk 1.50\ngreen tea 3\n\n")
    >>> total_of_last_column(path)
    4.5
    """
    with open(path, encoding="utf-8") as file:
        return sum(float(line.split()[-1]) for line in file if line.strip())


def count_initials(path):
    r"""Count the words of a file by their first letter.

    Ask:
        count how many words start with each letter in a file
        number of words in a file by first letter
        words of a text file grouped by initial letter, as counts
        how many words begin with a, b, c and so on in a file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("An apple, big\nAnt\n")
    >>> count_initials(path)
    {'a': 3, 'b': 1}
    """
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"\w+", file.read().lower())
    return dict(sorted(Counter(word[0] for word in words).items()))


def word_lengths_in_file(path):
    r"""Count the words of a file by their length.

    Ask:
        count words per length in a file
        word length distribution of a text file
        how many words of each length are in a file?
        dictionary from word length to number of words in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a bb cc\nddd\n")
    >>> word_lengths_in_file(path)
    {1: 1, 2: 2, 3: 1}
    """
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"\w+", file.read())
    return dict(sorted(Counter(map(len, words)).items()))


def average_word_length_in_file(path):
    r"""Return the average word length of a file.

    Ask:
        average word length in a file
        mean length of the words of a text file
        how long are the words in a file on average?
        compute the average number of letters per word of a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a bbb, cc\n")
    >>> average_word_length_in_file(path)
    2.0
    >>> _ = path.write_text("")
    >>> average_word_length_in_file(path)
    0.0
    """
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"\w+", file.read())
    return sum(map(len, words)) / len(words) if words else 0.0


def most_common_word_in_file(path):
    r"""Return the most common word of a file.

    Ask:
        most common word in a file
        which word occurs most often in a text file?
        find the most frequent word of a file
        most repeated word in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat, the dog\n")
    >>> most_common_word_in_file(path)
    'the'
    """
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"\w+", file.read().lower())
    return Counter(words).most_common(1)[0][0]


def has_duplicate_lines(path):
    r"""Tell whether a file has repeated lines.

    Ask:
        check if a file has duplicate lines
        does any line occur twice in a text file?
        is there any repeated line in a file?
        return true if a file contains repeated lines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\na")
    >>> has_duplicate_lines(path)
    True
    >>> _ = path.write_text("a\nb")
    >>> has_duplicate_lines(path)
    False
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return len(set(lines)) < len(lines)


def tokenize_file(path):
    r"""Read the words of a file in lower case without punctuation.

    Ask:
        get file content as a lowercase word list
        tokenize a text file
        read all words of a file in lower case without punctuation
        list of clean words of a file
        split a document into lower case tokens

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Hi, you!\nIt's OK.\n")
    >>> tokenize_file(path)
    ['hi', 'you', "it's", 'ok']
    """
    with open(path, encoding="utf-8") as file:
        return re.findall(r"[\w']+", file.read().lower())


def words_without_stopwords(path, stopwords):
    r"""Read the words of a file without the stop words.

    Ask:
        read a file and remove stopwords
        words of a text file except common words such as the and of
        filter stop words out of a file
        load words of a document without a list of stop words

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat of the house\n")
    >>> words_without_stopwords(path, ["the", "of"])
    ['cat', 'house']
    """
    stopwords = {word.lower() for word in stopwords}
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"[\w']+", file.read())
    return [word for word in words if word.lower() not in stopwords]


def palindromes_in_file(path):
    r"""Return the palindromes among the words of a file.

    Ask:
        find palindromes in a file
        which words of a text file are palindromes?
        all palindromic words of a word list file
        read a file and return the words that read the same backwards

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Anna saw a civic car\n")
    >>> palindromes_in_file(path)
    ['Anna', 'civic']
    """
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"\w+", file.read())
    return [word for word in words if len(word) > 1 and word.lower() == word.lower()[::-1]]


def anagrams_in_file(path, word):
    r"""Return the anagrams of a word found in a word list file.

    Ask:
        find anagrams of a word in a word list file
        look up all anagrams of a word in a dictionary file
        which words of a file have the same letters as the given word?
        anagram finder with a file of words

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("listen\nSilent\ntin\nenlist\n")
    >>> anagrams_in_file(path, "listen")
    ['Silent', 'enlist']
    """
    word = word.lower()
    letters = sorted(word)
    with open(path, encoding="utf-8") as file:
        words = file.read().split()
    return [item for item in words if item.lower() != word and sorted(item.lower()) == letters]


def dict_from_two_files(keys_path, values_path):
    r"""Read the keys from one file and the values from another.

    Ask:
        read two files and return a dict with keys from the first and values from the second
        combine lines of two files into a dictionary
        zip two files into key value pairs
        make a dict from a file of names and a file of values

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("1\n2\n")
    >>> dict_from_two_files(path, second)
    {'a': '1', 'b': '2'}
    """
    with open(keys_path, encoding="utf-8") as keys, open(values_path, encoding="utf-8") as values:
        return dict(zip(keys.read().splitlines(), values.read().splitlines()))


def paste_files(path1, path2, separator="\t"):
    r"""Join the matching lines of two files side by side.

    Ask:
        zip lines of two files together
        combine each line of file a with the corresponding line of file b
        paste command in python
        merge two text files side by side with a separator

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("1\n2\n3\n")
    >>> paste_files(path, second)
    ['a\t1', 'b\t2', '\t3']
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        lines1, lines2 = file1.read().splitlines(), file2.read().splitlines()
    pairs = itertools.zip_longest(lines1, lines2, fillvalue="")
    return [f"{line1}{separator}{line2}" for line1, line2 in pairs]


def double_space(path):
    r"""Add a blank line after every line of a file.

    Ask:
        double space a file
        insert a blank line after every line of a text file
        add an empty line between the lines of a file
        double the line spacing of a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\n")
    >>> double_space(path)
    >>> path.read_text()
    'a\n\nb\n\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n\n" for line in lines)


def copy_matching_lines(source, destination, pattern):
    r"""Copy the lines of a file that match a regular expression.

    Ask:
        extract lines matching a regex to a new file
        write lines that match a pattern to another file
        filter a file with a regular expression into an output file
        copy only lines where a regex matches

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a1\nb\nc2\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_matching_lines(path, target, r"\d")
    >>> target.read_text()
    'a1\nc2\n'
    """
    with open(source, encoding="utf-8") as file, open(destination, "w", encoding="utf-8") as copy:
        copy.writelines(line for line in file if re.search(pattern, line))


def truncate_to(path, size):
    r"""Cut a file down to n bytes.

    Ask:
        truncate a file to n bytes
        shorten a file to a given size
        cut off a file after a number of bytes
        keep only the first n bytes of a file on disk

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abcdef")
    >>> truncate_to(path, 2)
    >>> path.read_text()
    'ab'
    """
    os.truncate(path, size)


def overwrite_at(path, offset, data):
    r"""Overwrite bytes of a file at an offset.

    Ask:
        overwrite part of a file at an offset
        patch bytes in a binary file
        change some bytes in the middle of a file with seek and write
        write data into an existing file at a position

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_text("abcdef")
    >>> overwrite_at(path, 2, b"XY")
    >>> path.read_text()
    'abXYef'
    """
    with open(path, "r+b") as file:
        file.seek(offset)
        file.write(data)


def iterate_characters(path):
    r"""Yield the characters of a file.

    Ask:
        read one character at a time from a file
        read a file char by char
        generator that yields each character of a text file
        loop over the characters of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("ab\n")
    >>> list(iterate_characters(path))
    ['a', 'b', '\n']
    """
    with open(path, encoding="utf-8") as file:
        while char := file.read(1):
            yield char


def iterate_words(path):
    r"""Yield the words of a file one by one.

    Ask:
        read a file word by word with a generator
        yield every word of a text file
        iterate over the words of a large file
        go through a file one word at a time

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a b\n\nc\n")
    >>> list(iterate_words(path))
    ['a', 'b', 'c']
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield from line.split()


def line_pairs(path):
    r"""Yield the lines of a file in pairs.

    Ask:
        iterate over a file two lines at a time
        read pairs of lines from a file
        yield (line 1, line 2), (line 3, line 4) and so on of a text file
        process a file with records of two lines each

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n1\nb\n2\n")
    >>> list(line_pairs(path))
    [('a', '1'), ('b', '2')]
    """
    with open(path, encoding="utf-8") as file:
        for first in file:
            yield first.rstrip("\n"), next(file, "").rstrip("\n")


def read_blocks(path):
    r"""Read records that are separated by blank lines.

    Ask:
        read records separated by blank lines from a file
        parse blocks of key: value lines into a list of dicts
        file with several records, an empty line between them, to dictionaries
        load entries of a text database separated by empty lines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("name: Ann\nage: 3\n\n\nname: Bob\n")
    >>> read_blocks(path)
    [{'name': 'Ann', 'age': '3'}, {'name': 'Bob'}]
    """
    records = [{}]
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                key, _, value = line.partition(":")
                records[-1][key.strip()] = value.strip()
            elif records[-1]:
                records.append({})
    return [record for record in records if record]


def block_sums(path):
    r"""Sum the numbers of each blank-line separated block of a file.

    Ask:
        sum the numbers in each group of lines separated by blank lines
        advent of code calories: totals of blocks of numbers in a file
        file with groups of numbers, return the sum of every group
        block totals of a text file with one number per line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n\n10\n")
    >>> block_sums(path)
    [3, 10]
    """
    with open(path, encoding="utf-8") as file:
        blocks = re.split(r"\n\s*\n", file.read().strip())
    return [sum(map(int, block.split())) for block in blocks if block]


def read_grid(path):
    r"""Read a file as a grid of characters.

    Ask:
        read a file as a grid of characters
        load a map or maze from a text file into a 2d list
        text file to list of lists of single characters
        read puzzle input as a character matrix

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("#.\n.#\n")
    >>> read_grid(path)
    [['#', '.'], ['.', '#']]
    """
    with open(path, encoding="utf-8") as file:
        return [list(line) for line in file.read().splitlines()]


def write_then_read(path, text):
    r"""Write text to a file and read it back.

    Ask:
        write to a file and then read it
        open a file for writing and reading and return what was written
        use w+ mode: write text, rewind with seek and read it again
        write and read the same file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_then_read(path, "hi\n")
    'hi\n'
    """
    with open(path, "w+", encoding="utf-8") as file:
        file.write(text)
        file.seek(0)
        return file.read()


def uncomment(path, text):
    r"""Remove the leading comment sign of the lines of a file.

    Ask:
        uncomment lines in a file
        remove the # in front of lines that contain a text
        enable a config line by deleting its comment sign
        strip the hash sign from matching lines of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n# port=1\n#host\n")
    >>> uncomment(path, "port")
    >>> path.read_text()
    'a\nport=1\n#host\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(re.sub(r"^(\s*)#\s?", r"\1", line) if text in line else line)


def write_comma_separated(path, items):
    r"""Write a list to a file on one line, separated by commas.

    Ask:
        write a list to a file with commas
        save a list in a text file as comma separated values on one line
        join a list with commas and write it to a file
        store list items in a file separated by a comma

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_comma_separated(path, [1, "b"])
    >>> path.read_text()
    '1,b\n'
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(map(str, items)) + "\n")


def first_words_of_lines(path):
    r"""Return the first word of every line of a file.

    Ask:
        get the first word of every line in a file
        first word of each line of a text file
        read a file and return the leading word of its lines
        list of the first words of the lines in a file, blank lines skipped

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a b\n\n c d\n")
    >>> first_words_of_lines(path)
    ['a', 'c']
    """
    with open(path, encoding="utf-8") as file:
        return [line.split()[0] for line in file if line.strip()]


def last_words_of_lines(path):
    r"""Return the last word of every line of a file.

    Ask:
        get the last word of each line in a file
        last word of every line of a text file
        read a file and return the final word of its lines
        list of the last words of the lines in a file, blank lines skipped

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a b\n\n c d \n")
    >>> last_words_of_lines(path)
    ['b', 'd']
    """
    with open(path, encoding="utf-8") as file:
        return [line.split()[-1] for line in file if line.strip()]


def swap_first_last_line(path):
    r"""Swap the first and the last line of a file.

    Ask:
        swap the first and last line of a file
        exchange the top and the bottom line of a text file
        interchange first and last lines in a file and save it
        switch line one with the final line of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nc")
    >>> swap_first_last_line(path)
    >>> path.read_text()
    'c\nb\na\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    if lines:
        lines[0], lines[-1] = lines[-1], lines[0]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def squeeze_file_spaces(path):
    r"""Remove extra whitespace from every line of a file.

    Ask:
        remove extra whitespace from a file
        collapse multiple spaces in a text file to one
        clean up double spaces in a file on disk
        normalize the spaces of every line in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text(" a   b\n\nc\t d \n")
    >>> squeeze_file_spaces(path)
    >>> path.read_text()
    'a b\n\nc d\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(" ".join(line.split()) + "\n" for line in lines)


def total_file_size(paths):
    r"""Return the total size of several files.

    Ask:
        total file size of a list of paths
        sum of the sizes of several files
        add up the sizes of the given files in bytes
        how many bytes do these files have together?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("ab")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("c")
    >>> total_file_size([path, second])
    3
    >>> total_file_size([])
    0
    """
    return sum(os.path.getsize(path) for path in paths)


def missing_files(paths):
    r"""Return the paths that do not exist.

    Ask:
        check if all files in a list exist, return the missing ones
        which of these files do not exist?
        find missing files in a list of paths
        list the paths that are not there

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> missing_files([path, second]) == [second]
    True
    """
    return [path for path in paths if not os.path.exists(path)]


def names_with_extension(names, extension):
    r"""Return the file names of a list that have an extension.

    Ask:
        filter a list of filenames by extension
        keep only the names in a list that end with .txt
        select file names with a given suffix from a list
        which of these filenames have the extension, ignoring case?

    >>> names_with_extension(["a.txt", "b.TXT", "c.md", "txt"], ".txt")
    ['a.txt', 'b.TXT']
    """
    return [name for name in names if name.lower().endswith(extension.lower())]


def sort_names_by_number(names):
    r"""Sort file names by the number in them.

    Ask:
        sort filenames by the number in the name
        order file names like img2.png before img10.png
        numeric sort of a list of file names
        sort a list of filenames by their first number

    >>> sort_names_by_number(["img10.png", "img2.png", "img1.png"])
    ['img1.png', 'img2.png', 'img10.png']
    """
    def number(name):
        match = re.search(r"\d+", name)
        return int(match[0]) if match else -1
    return sorted(names, key=number)


def date_in_file_name(name):
    r"""Return the date in a file name.

    Ask:
        get the date from a filename
        extract a date like 2024-05-01 or 20240501 from a file name
        parse the date stamp in a file name, None if there is none
        date in a filename to a date object

    >>> date_in_file_name("report_2024-05-01.csv")
    datetime.date(2024, 5, 1)
    >>> date_in_file_name("IMG_20231224_1.jpg")
    datetime.date(2023, 12, 24)
    >>> date_in_file_name("a.txt") is None
    True
    """
    match = re.search(r"(\d{4})[-_]?(\d{2})[-_]?(\d{2})", name)
    return date(*map(int, match.groups())) if match else None

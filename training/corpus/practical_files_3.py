"""Practical requests about text files: encodings, editing, extracting and large files."""
import codecs
import fileinput
import itertools
import mmap
import os
import re
import string
import textwrap
from collections import Counter
from pathlib import Path


def is_missing_or_empty(path):
    r"""Tell whether a file is missing or empty.

    Ask:
        check whether a file is empty or missing
        test if a file has no content or is not there at all
        return true if the file does not exist or has no content
        is there nothing to read in this file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> is_missing_or_empty(path)
    False
    >>> _ = path.write_text("")
    >>> is_missing_or_empty(path), is_missing_or_empty(path.with_name("no.txt"))
    (True, True)
    """
    return not os.path.isfile(path) or os.path.getsize(path) == 0


def create_if_missing(path, text=""):
    r"""Create a file with default text if it does not exist.

    Ask:
        create a file if it does not exist
        make a file with default content unless it already exists
        write a default file only when it is missing
        create a text file if there is none yet and return whether it was created
        touch file if missing

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> create_if_missing(path, "start\n"), create_if_missing(path, "other")
    (True, False)
    >>> path.read_text()
    'start\n'
    """
    try:
        with open(path, "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        return False
    return True


def guess_encoding(path):
    r"""Guess the encoding of a text file.

    Ask:
        detect the encoding of a text file
        get file encoding
        guess whether a file is utf-8, utf-16 or latin-1
        which character encoding does a file have?
        detect file encoding without chardet
        detect encoding by trying several

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes("\u00e9".encode("utf-8"))
    >>> guess_encoding(path)
    'utf-8'
    >>> _ = path.write_bytes(b"\xe9")
    >>> guess_encoding(path)
    'latin-1'
    >>> _ = path.write_text("hi", encoding="utf-16")
    >>> guess_encoding(path)
    'utf-16'
    """
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def is_utf8_file(path):
    r"""Tell whether a file is valid UTF-8.

    Ask:
        check if a file is valid utf-8
        is this text file utf-8 encoded?
        test whether a file can be decoded as utf-8
        validate the encoding of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes("\u00e9".encode("utf-8"))
    >>> is_utf8_file(path)
    True
    >>> _ = path.write_bytes(b"\xe9")
    >>> is_utf8_file(path)
    False
    """
    with open(path, "rb") as file:
        try:
            file.read().decode("utf-8")
        except UnicodeDecodeError:
            return False
    return True


def read_ignoring_errors(path):
    r"""Read a text file, leaving out bytes that are not UTF-8.

    Ask:
        read a file as utf-8 ignoring errors
        read a text file and skip invalid characters
        open a file with errors='ignore'
        how do i avoid UnicodeDecodeError when reading a file?
        read a file that has broken utf-8 bytes

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes(b"a\xffb")
    >>> read_ignoring_errors(path)
    'ab'
    """
    with open(path, encoding="utf-8", errors="ignore") as file:
        return file.read()


def read_encoded(path, encoding="utf-8"):
    r"""Read a text file in a given encoding.

    Ask:
        read a text file with a given encoding
        open a file with an encoding parameter and return its text
        read a latin-1 or cp1252 file, encoding as an argument
        get the contents of a file, default encoding utf-8

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes(b"\xe9")
    >>> read_encoded(path, "latin-1")
    'é'
    >>> _ = path.write_text("ok")
    >>> read_encoded(path)
    'ok'
    """
    with open(path, encoding=encoding) as file:
        return file.read()


def write_encoded(path, text, encoding="utf-8"):
    r"""Write text to a file in a given encoding.

    Ask:
        write text to a file with a given encoding
        save a string as utf-16 or latin-1, encoding as a parameter
        write a unicode string to a file as utf-8
        how do i save text with special characters to a file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_encoded(path, "é", "latin-1")
    >>> path.read_bytes()
    b'\xe9'
    >>> write_encoded(path, "é")
    >>> path.read_bytes()
    b'\xc3\xa9'
    """
    with open(path, "w", encoding=encoding) as file:
        file.write(text)


def remove_bom(path):
    r"""Remove the byte order mark from a file.

    Ask:
        remove the BOM from a file
        strip the utf-8 byte order mark of a text file
        delete the \ufeff at the start of a file
        convert utf-8-sig to utf-8 in place

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes(b"\xef\xbb\xbfhi")
    >>> remove_bom(path), path.read_bytes()
    (True, b'hi')
    >>> remove_bom(path), path.read_bytes()
    (False, b'hi')
    """
    with open(path, "rb") as file:
        data = file.read()
    if not data.startswith(codecs.BOM_UTF8):
        return False
    with open(path, "wb") as file:
        file.write(data[len(codecs.BOM_UTF8):])
    return True


def line_ending(path):
    r"""Tell which line endings a file has.

    Ask:
        detect the line endings of a file
        does a file use windows or unix newlines?
        is it crlf or lf? find the line terminator of a text file
        find out the newline style of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes(b"a\r\nb\r\n")
    >>> line_ending(path)
    '\r\n'
    >>> _ = path.write_bytes(b"a\nb")
    >>> line_ending(path)
    '\n'
    >>> _ = path.write_bytes(b"a")
    >>> line_ending(path) is None
    True
    """
    with open(path, "rb") as file:
        data = file.read()
    for ending in ("\r\n", "\n", "\r"):
        if ending.encode() in data:
            return ending
    return None


def to_windows_newlines(path):
    r"""Convert the line endings of a file to Windows style.

    Ask:
        convert unix line endings to windows
        unix2dos in python
        replace lf with crlf in a file
        save a text file with windows newlines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes(b"a\nb\r\nc")
    >>> to_windows_newlines(path)
    >>> path.read_bytes()
    b'a\r\nb\r\nc'
    """
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def ends_with_newline(path):
    r"""Tell whether a file ends with a newline.

    Ask:
        check if a file ends with a newline
        does the last line of a file have a line break?
        is the final newline missing in a file?
        return true when the last byte of a file is a newline

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n")
    >>> ends_with_newline(path)
    True
    >>> _ = path.write_text("a\nb")
    >>> ends_with_newline(path)
    False
    >>> _ = path.write_text("")
    >>> ends_with_newline(path)
    False
    """
    with open(path, "rb") as file:
        return file.read().endswith(b"\n")


def ensure_final_newline(path):
    r"""Add a newline at the end of a file if it is missing.

    Ask:
        ensure a file ends with a newline
        add a final newline to a file if there is none
        fix the missing newline at end of file
        make sure that the last line of a text file is terminated

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb")
    >>> ensure_final_newline(path)
    >>> ensure_final_newline(path)
    >>> path.read_text()
    'a\nb\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    if content and not content.endswith("\n"):
        with open(path, "a", encoding="utf-8") as file:
            file.write("\n")


def insert_after_match(path, text, new_line):
    r"""Insert a line after each line of a file that contains a text.

    Ask:
        insert text after a line matching a pattern in a file
        add a line after the line that contains a word
        insert a new line below a matching line of a text file
        put a line behind every line with a certain text in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n[main]\nb\n")
    >>> insert_after_match(path, "[main]", "x=1")
    >>> path.read_text()
    'a\n[main]\nx=1\nb\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(f"{line}\n")
            if text in line:
                file.write(f"{new_line}\n")


def insert_before_match(path, text, new_line):
    r"""Insert a line before each line of a file that contains a text.

    Ask:
        insert a line before a matching line of a file
        add a line above the line that contains a word
        put text in front of every line with a certain string in a file
        insert text before a pattern in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nend\n")
    >>> insert_before_match(path, "end", "x")
    >>> path.read_text()
    'a\nx\nend\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            if text in line:
                file.write(f"{new_line}\n")
            file.write(f"{line}\n")


def replace_matching_lines(path, text, new_line):
    r"""Replace whole lines of a file that contain a text.

    Ask:
        replace the whole line that contains a word in a file
        change the line of a config file that starts with or contains some text
        swap every matching line of a file for a new line
        overwrite lines with a given string by another line in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a=1\nport=80\n")
    >>> replace_matching_lines(path, "port=", "port=99")
    >>> path.read_text()
    'a=1\nport=99\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(f"{new_line if text in line else line}\n")


def comment_out(path, text):
    r"""Put a comment sign before the lines of a file that contain a text.

    Ask:
        comment out lines in a file that match a text
        add # in front of matching lines of a file
        disable config lines containing a word by commenting them out
        prefix lines with a hash sign where a string occurs

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nprint x\n# print y\n")
    >>> comment_out(path, "print")
    >>> path.read_text()
    'a\n# print x\n# print y\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            if text in line and not line.lstrip().startswith("#"):
                line = f"# {line}"
            file.write(line)


def file_text_between(path, start, end):
    r"""Return the text between two markers of a file.

    Ask:
        get the text between two strings in a file
        extract what stands between a start text and an end text in a file
        substring of a file between two markers, empty string if there is none
        read a file and return the part from one word to another

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x <b>bold\nface</b> y")
    >>> file_text_between(path, "<b>", "</b>")
    'bold\nface'
    >>> file_text_between(path, "<i>", "</i>")
    ''
    """
    with open(path, encoding="utf-8") as file:
        _, _, rest = file.read().partition(start)
    before, found, _ = rest.partition(end)
    return before if found else ""


def every_nth_line(path, n):
    r"""Read every nth line of a file.

    Ask:
        read every nth line from a file
        take each third line of a text file, step as a parameter
        lines of a file with a step of n
        sample one line out of every n lines of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n4\n5\n")
    >>> every_nth_line(path, 2), every_nth_line(path, 4)
    (['1', '3', '5'], ['1', '5'])
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in itertools.islice(file, 0, None, n)]


def pick_lines(path, numbers):
    r"""Read the lines of a file with the given numbers.

    Ask:
        read specific lines of a file by a list of line numbers
        get lines 2, 5 and 9 of a text file
        pick several lines of a file by number
        given line numbers, return those lines of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nc\nd\n")
    >>> pick_lines(path, [4, 2])
    ['b', 'd']
    >>> pick_lines(path, [9])
    []
    """
    wanted = set(numbers)
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for number, line in enumerate(file, start=1) if number in wanted]


def middle_line(path):
    r"""Read the middle line of a file.

    Ask:
        get the middle line of a file
        which line is in the middle of a text file?
        return the line halfway through a file
        read the central line of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nc\n")
    >>> middle_line(path)
    'b'
    >>> _ = path.write_text("")
    >>> middle_line(path)
    ''
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return lines[len(lines) // 2] if lines else ""


def first_and_last_line(path):
    r"""Return the first and the last line of a file.

    Ask:
        get the first and last line of a file
        read the first line and the final line of a text file as a tuple
        how do i read just the top and the bottom line of a file?
        first and last lines of a log file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nc\n")
    >>> first_and_last_line(path)
    ('a', 'c')
    >>> _ = path.write_text("only")
    >>> first_and_last_line(path)
    ('only', 'only')
    """
    with open(path, encoding="utf-8") as file:
        first = last = file.readline()
        for line in file:
            last = line
    return first.rstrip("\n"), last.rstrip("\n")


def wrap_file(path, width=80):
    r"""Wrap the lines of a file at a width.

    Ask:
        wrap lines of a text file to 80 columns
        reformat a file so that no line is longer than a width
        break long lines of a text file at word boundaries
        fold a file to n characters per line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("aaa bbb ccc\n\nd\n")
    >>> wrap_file(path, 7)
    >>> path.read_text()
    'aaa bbb\nccc\n\nd\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(textwrap.fill(line, width) + "\n")


def indent_file(path, spaces=4):
    r"""Indent every line of a file.

    Ask:
        indent every line of a file
        add spaces in front of all lines of a text file
        shift a text file to the right by n spaces
        indent a file by 4 spaces, blank lines stay empty

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n\n b\n")
    >>> indent_file(path, 2)
    >>> path.read_text()
    '  a\n\n   b\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(textwrap.indent(content, " " * spaces))


def count_paragraphs_in_file(path):
    r"""Count the paragraphs of a text file.

    Ask:
        number of paragraphs in a text file
        count paragraphs in a file
        how many paragraphs separated by blank lines does a file have?
        paragraph count of a document on disk

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\n\n\nc\n")
    >>> count_paragraphs_in_file(path)
    2
    >>> _ = path.write_text("\n")
    >>> count_paragraphs_in_file(path)
    0
    """
    with open(path, encoding="utf-8") as file:
        blocks = re.split(r"\n\s*\n", file.read())
    return sum(bool(block.strip()) for block in blocks)


def count_sentences_in_file(path):
    r"""Count the sentences of a text file.

    Ask:
        number of sentences in a text file
        count sentences in a file
        how many sentences does a text file have?
        sentence count of a document

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Hi there. Is it\nyou?! Yes...")
    >>> count_sentences_in_file(path)
    3
    >>> _ = path.write_text("")
    >>> count_sentences_in_file(path)
    0
    """
    with open(path, encoding="utf-8") as file:
        return len(re.findall(r"[^.!?]+[.!?]+", file.read()))


def write_if_changed(path, text):
    r"""Write text to a file only if that changes the file.

    Ask:
        write text to a file only if it changed
        save a file only when the content is different
        avoid rewriting a file that already has the same text
        update a file if needed and return whether it was written

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a")
    >>> write_if_changed(path, "a"), write_if_changed(path, "b"), path.read_text()
    (False, True, 'b')
    >>> write_if_changed(path.with_name("new.txt"), "")
    True
    """
    path = Path(path)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8")
    return True


def append_lines(path, lines):
    r"""Append several lines to a file.

    Ask:
        append a list of lines to a file
        add multiple lines at the end of a text file
        append each string of a list to a file on its own line
        write more lines to the end of an existing file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n")
    >>> append_lines(path, ["b", "c"])
    >>> path.read_text()
    'a\nb\nc\n'
    """
    with open(path, "a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def append_line_once(path, line):
    r"""Append a line to a file unless it is already there.

    Ask:
        append a line to a file only if it is not already in it
        add text to a file if the line does not exist yet
        add an entry to a text file without duplicates
        make sure a line is present in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n")
    >>> append_line_once(path, "b"), append_line_once(path, "b"), path.read_text()
    (True, False, 'a\nb\n')
    """
    with open(path, "a+", encoding="utf-8") as file:
        file.seek(0)
        if line in file.read().splitlines():
            return False
        file.write(line + "\n")
    return True


def prefix_lines(path, prefix):
    r"""Add a prefix to every line of a file.

    Ask:
        add a prefix to each line of a file
        prepend a string to all lines of a text file
        put '> ' in front of every line in a file
        rewrite a file with some text at the start of each line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n\nb")
    >>> prefix_lines(path, "> ")
    >>> path.read_text()
    '> a\n> \n> b\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{prefix}{line}\n" for line in lines)


def suffix_lines(path, suffix):
    r"""Add a suffix to every line of a file.

    Ask:
        add a suffix to every line of a file
        append a string to the end of each line in a text file
        put a comma after every line of a file
        rewrite a file with some text added to the end of all its lines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb")
    >>> suffix_lines(path, ",")
    >>> path.read_text()
    'a,\nb,\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}{suffix}\n" for line in lines)


def whitespace_counts(path):
    r"""Count spaces, tabs and newlines of a file.

    Ask:
        count spaces, tabs and newlines in a file
        how many blanks, tab characters and line breaks does a file have?
        whitespace statistics of a text file
        number of whitespace characters in a file by kind

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a b\tc d\n")
    >>> whitespace_counts(path)
    {'spaces': 2, 'tabs': 1, 'newlines': 1}
    """
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return {"spaces": text.count(" "), "tabs": text.count("\t"), "newlines": text.count("\n")}


def find_line_number(path, text):
    r"""Return the number of the first line of a file that contains a text.

    Ask:
        search for a string in a file and return the line number
        find the line number of the first occurrence of a text in a file
        on which line does a word first appear in a file?
        line number where a text is found in a file, None if it is not there

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb word\nword\n")
    >>> find_line_number(path, "word")
    2
    >>> find_line_number(path, "zzz") is None
    True
    """
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if text in line:
                return number
    return None


def first_line_containing(path, text):
    r"""Return the first line of a file that contains a text.

    Ask:
        find the first line in a file that contains a word
        return the first matching line of a text file
        search a file for a string and get the line it is on
        first line with a keyword in a file, None if there is no such line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb word\nword\n")
    >>> first_line_containing(path, "word")
    'b word'
    >>> first_line_containing(path, "zzz") is None
    True
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            if text in line:
                return line.rstrip("\n")
    return None


def keywords_in_file(path, keywords):
    r"""Return which keywords occur in a file.

    Ask:
        search a file for a list of keywords
        which of these words occur in a text file?
        find all keywords of a list that appear in a file
        check a file for several strings and return those found

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("red and blue\n")
    >>> keywords_in_file(path, ["blue", "green", "red"])
    ['blue', 'red']
    """
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return [keyword for keyword in keywords if keyword in text]


def read_last_bytes(path, count):
    r"""Read the last n bytes of a file.

    Ask:
        read the last n bytes of a file
        get the end of a binary file with seek
        trailing bytes of a file
        read only the tail of a file in bytes

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_text("abcdef")
    >>> read_last_bytes(path, 2), read_last_bytes(path, 99), read_last_bytes(path, 0)
    (b'ef', b'abcdef', b'')
    """
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - count, 0))
        return file.read()


def tail_big_file(path, n=10, block=4096):
    r"""Read the last n lines of a big file from its end.

    Ask:
        tail of a big file efficiently without reading all of it
        read the last lines of a huge file using seek
        last n lines of a large log file without loading the whole file
        fast tail: read blocks backwards from the end of the file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n")
    >>> tail_big_file(path, 2), tail_big_file(path, 9)
    (['2', '3'], ['1', '2', '3'])
    >>> _ = path.write_text("a" * 5000 + "\n" + "b" * 5000)
    >>> tail_big_file(path, 1) == ["b" * 5000]
    True
    """
    data = b""
    with open(path, "rb") as file:
        position = file.seek(0, os.SEEK_END)
        while position > 0 and data.count(b"\n") <= n:
            size = min(block, position)
            position -= size
            file.seek(position)
            data = file.read(size) + data
    lines = data.decode("utf-8", errors="replace").splitlines()
    return lines[-n:] if n > 0 else []


def find_with_mmap(path, data):
    r"""Search a file for bytes with a memory map.

    Ask:
        read a file with mmap
        search a huge binary file with a memory map
        find the offset of some bytes in a file using mmap
        memory-mapped search in a large file, -1 if not found

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_text("hello world")
    >>> find_with_mmap(path, b"world"), find_with_mmap(path, b"x")
    (6, -1)
    """
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
        return view.find(data)


def uniq_counts(path):
    r"""Count adjacent equal lines of a file, like uniq -c.

    Ask:
        count consecutive duplicate lines like uniq -c
        run lengths of equal neighbouring lines in a file
        uniq -c in python
        how often does each line repeat directly after itself in a file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\na\nb\na\n")
    >>> uniq_counts(path)
    [(2, 'a'), (1, 'b'), (1, 'a')]
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return [(len(list(group)), line) for line, group in itertools.groupby(lines)]


def line_frequencies(path):
    r"""Count how often each line of a file occurs.

    Ask:
        count how many times each line occurs in a file
        frequency of the lines of a text file
        line counts of a file, most common first
        sort | uniq -c in python
        how often does every distinct line appear in a file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nb\n")
    >>> line_frequencies(path)
    {'b': 2, 'a': 1}
    """
    with open(path, encoding="utf-8") as file:
        counts = Counter(line.rstrip("\n") for line in file)
    return dict(counts.most_common())


def unique_lines(path):
    r"""Return the distinct lines of a file in order.

    Ask:
        get the unique lines of a file
        read a file and return its distinct lines, order kept
        unique lines in a text file as a list
        lines of a file without duplicates, file unchanged

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("b\na\nb\n")
    >>> unique_lines(path)
    ['b', 'a']
    """
    with open(path, encoding="utf-8") as file:
        return list(dict.fromkeys(file.read().splitlines()))


def copy_unique_lines(source, destination):
    r"""Copy a file without repeated lines.

    Ask:
        remove duplicate lines from a file and write the result to another file
        copy a text file with unique lines only
        dedupe lines from an input file to an output file
        write the distinct lines of a big file to a new file, keeping the order

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("b\na\nb\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_unique_lines(path, target)
    >>> target.read_text()
    'b\na\n'
    """
    seen = set()
    with open(source, encoding="utf-8") as file, open(destination, "w", encoding="utf-8") as copy:
        for line in file:
            line = line.rstrip("\n")
            if line not in seen:
                seen.add(line)
                copy.write(f"{line}\n")


def copy_without_blank_lines(source, destination):
    r"""Copy a file without its blank lines.

    Ask:
        copy a file without empty lines to another file
        write the non-blank lines of a text file to a new file
        remove blank lines and save the result as another file
        read a file and write only lines that are not empty

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n\n  \nb\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_without_blank_lines(path, target)
    >>> target.read_text()
    'a\nb\n'
    """
    with open(source, encoding="utf-8") as file, open(destination, "w", encoding="utf-8") as copy:
        copy.writelines(line for line in file if line.strip())


def logical_lines(path):
    r"""Read the lines of a file, joining those continued with a backslash.

    Ask:
        join lines ending with a backslash
        read a file with line continuations
        logical lines of a makefile or shell script
        lines of a file where a trailing backslash continues the line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a \\\n  b\nc\n")
    >>> logical_lines(path)
    ['a   b', 'c']
    """
    with open(path, encoding="utf-8") as file:
        return file.read().replace("\\\n", "").splitlines()


def emails_in_file(path):
    r"""Return the email addresses in a text file.

    Ask:
        extract emails from a text file
        find all email addresses in a file
        read a file and return the unique e-mail addresses in it
        list of mail addresses found in a text file, sorted

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("b@x.org, a@y.co.uk\nb@x.org @no\n")
    >>> emails_in_file(path)
    ['a@y.co.uk', 'b@x.org']
    """
    with open(path, encoding="utf-8") as file:
        return sorted(set(re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", file.read())))


def urls_in_file(path):
    r"""Return the web addresses in a text file.

    Ask:
        extract urls from a text file
        find all links in a file
        list of http and https addresses found in a text file
        read a file and return every url in it

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("see https://a.org/x, or\nhttp://b.de\n")
    >>> urls_in_file(path)
    ['https://a.org/x', 'http://b.de']
    """
    with open(path, encoding="utf-8") as file:
        return re.findall(r"https?://[^\s<>\"',]+", file.read())


def ips_in_file(path):
    r"""Return the IPv4 addresses in a text file.

    Ask:
        extract ip addresses from a file
        find all unique ips in a log file
        which ip addresses occur in a text file?
        list the ipv4 addresses found in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("10.0.0.1 - x 1.2.3\n10.0.0.1 8.8.8.8\n")
    >>> ips_in_file(path)
    ['10.0.0.1', '8.8.8.8']
    """
    with open(path, encoding="utf-8") as file:
        addresses = re.findall(r"\b\d{1,3}(?:\.\d{1,3}){3}\b", file.read())
    return list(dict.fromkeys(addresses))


def numbers_in_file(path):
    r"""Return the numbers that occur in a text file.

    Ask:
        extract all numbers from a text file
        find every number in a file that also contains words
        numbers in a text file as floats
        read a file and collect the numeric values in its text

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("3 cats, -2.5 degrees\nin 2024\n")
    >>> numbers_in_file(path)
    [3.0, -2.5, 2024.0]
    """
    with open(path, encoding="utf-8") as file:
        return [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", file.read())]


def dates_in_file(path):
    r"""Return the iso dates in a text file.

    Ask:
        extract dates from a text file
        find all dates like 2024-01-31 in a file
        list every iso date that occurs in a file
        which dates are mentioned in a text file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("on 2024-01-31 and\n2023-12-01: ok 12-1\n")
    >>> dates_in_file(path)
    ['2024-01-31', '2023-12-01']
    """
    with open(path, encoding="utf-8") as file:
        return re.findall(r"\b\d{4}-\d{2}-\d{2}\b", file.read())


def censor_file(path, words):
    r"""Replace bad words in a file by asterisks.

    Ask:
        censor bad words in a file
        mask a list of words with asterisks in a text file
        replace swear words in a file on disk by stars
        bleep out given words of a text file in place

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Darn it, darning\n")
    >>> censor_file(path, ["darn"])
    >>> path.read_text()
    '**** it, darning\n'
    """
    pattern = r"\b(" + "|".join(map(re.escape, words)) + r")\b"
    with open(path, encoding="utf-8") as file:
        content = file.read()
    content = re.sub(pattern, lambda match: "*" * len(match[0]), content, flags=re.IGNORECASE)
    with open(path, "w", encoding="utf-8") as file:
        file.write(content)


def encrypt_file(source, destination, shift):
    r"""Encrypt a text file with a Caesar shift.

    Ask:
        encrypt a text file with a caesar cipher
        shift the letters of a file and write the result to another file
        caesar cipher from input file to output file
        encode a file by moving each letter n places in the alphabet

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Xyz, abc!\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> encrypt_file(path, target, 3)
    >>> target.read_text()
    'Abc, def!\n'
    >>> encrypt_file(target, path, -3)
    >>> path.read_text()
    'Xyz, abc!\n'
    """
    shift %= 26
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    shifted = lower[shift:] + lower[:shift] + upper[shift:] + upper[:shift]
    table = str.maketrans(lower + upper, shifted)
    with open(source, encoding="utf-8") as file:
        text = file.read()
    with open(destination, "w", encoding="utf-8") as file:
        file.write(text.translate(table))


def xor_file(source, destination, key):
    r"""Encrypt or decrypt a file by xor with a key.

    Ask:
        encrypt a file with xor
        xor the bytes of a file with a key and write the result
        simple file encryption and decryption with a password and xor
        scramble a binary file with a repeating key

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_text("secret")
    >>> target = pathlib.Path(tmp.name, "b.bin")
    >>> back = pathlib.Path(tmp.name, "c.bin")
    >>> xor_file(path, target, b"key")
    >>> target.read_bytes() != b"secret"
    True
    >>> xor_file(target, back, b"key")
    >>> back.read_bytes()
    b'secret'
    """
    with open(source, "rb") as file:
        data = file.read()
    with open(destination, "wb") as file:
        file.write(bytes(byte ^ key[i % len(key)] for i, byte in enumerate(data)))


def script_show_file():
    r"""Ask the user for a file name and print the file.

    Ask:
        ask the user for a file name and print its contents
        script that reads a filename from input and shows the file
        prompt for a path, open the file and print each line
        input a filename and display the text in it, with a message if it is missing

    >>> import unittest.mock
    >>> with unittest.mock.patch("builtins.input", return_value="/no/such/file"):
    ...     script_show_file()
    No such file: /no/such/file
    """
    name = input("File name: ")
    try:
        with open(name, encoding="utf-8") as file:
            print(file.read())
    except FileNotFoundError:
        print(f"No such file: {name}")


def page_file(path, lines_per_page=20):
    r"""Show a file page by page.

    Ask:
        print a file page by page and wait for enter
        more command in python
        display a long text file n lines at a time
        pager that shows 20 lines and waits for a key

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n")
    >>> import unittest.mock
    >>> with unittest.mock.patch("builtins.input", return_value=""):
    ...     page_file(path, 2)
    1
    2
    3
    """
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file):
            if number and number % lines_per_page == 0:
                input("-- press enter --")
            print(line.rstrip("\n"))


def line_offsets(path):
    r"""Return the position of every line in a file.

    Ask:
        byte offsets of the lines of a file
        build an index of line positions for random access with seek
        offset where each line of a file starts
        use tell to remember where lines begin

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nbcd\ne")
    >>> line_offsets(path)
    [0, 2, 6]
    """
    offsets = []
    position = 0
    with open(path, "rb") as file:
        for line in file:
            offsets.append(position)
            position += len(line)
    return offsets


def numbered_lines(path):
    r"""Return the line number and line of every line of a file.

    Ask:
        enumerate the lines of a file starting at 1
        read a file into a list of (line number, line)
        yield line numbers with the lines of a text file
        dictionary or pairs of line number and text for a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\n")
    >>> numbered_lines(path)
    [(1, 'a'), (2, 'b')]
    """
    with open(path, encoding="utf-8") as file:
        return [(number, line.rstrip("\n")) for number, line in enumerate(file, start=1)]


def words_by_line(path):
    r"""Read a file into a list of word lists, one per line.

    Ask:
        read a file into a list of lists of words
        split every line of a file into words
        read a text file line by line and split each line on whitespace
        words of each line in a file as a 2d list

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a b\n\nc\n")
    >>> words_by_line(path)
    [['a', 'b'], [], ['c']]
    """
    with open(path, encoding="utf-8") as file:
        return [line.split() for line in file]


def word_counts_by_line(path):
    r"""Count the words on each line of a file.

    Ask:
        count the words in each line of a file
        number of words per line of a text file
        list with the word count of every line
        how many words does each line of a file have?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a b\n\nc\n")
    >>> word_counts_by_line(path)
    [2, 0, 1]
    """
    with open(path, encoding="utf-8") as file:
        return [len(line.split()) for line in file]


def line_lengths(path):
    r"""Return the lengths of the lines of a file.

    Ask:
        length of each line in a file
        list of line lengths of a text file
        how many characters does every line of a file have?
        number of characters per line without the newline

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abc\n\nx y\n")
    >>> line_lengths(path)
    [3, 0, 3]
    """
    with open(path, encoding="utf-8") as file:
        return [len(line.rstrip("\n")) for line in file]


def word_index(path):
    r"""Map every word of a file to the lines it is on.

    Ask:
        index of a text file: each word with its line numbers
        concordance of a file
        build a dictionary from word to the line numbers where it occurs in a file
        make an inverted index of the words in a text file by line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat\nthe dog, the end\n")
    >>> word_index(path)
    {'the': [1, 2], 'cat': [1], 'dog': [2], 'end': [2]}
    """
    index = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            for word in dict.fromkeys(re.findall(r"\w+", line.lower())):
                index.setdefault(word, []).append(number)
    return index


def lines_of_files(paths):
    r"""Yield the lines of several files.

    Ask:
        process several files line by line with fileinput
        yield the lines of many files as one stream
        iterate over the lines of a list of files
        chain the lines of multiple files, without newlines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("3\n")
    >>> list(lines_of_files([path, second]))
    ['1', '2', '3']
    """
    with fileinput.input(paths, encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n")

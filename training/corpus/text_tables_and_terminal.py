"""Tables of text, columns, boxes, colours, the terminal: size, clearing, keys, progress, menus."""
import getpass
import itertools
import shutil
import sys
import textwrap
import time


def print_dict_table(data):
    """Print the keys and values of a dict in two columns.

    Ask:
        print a dictionary as a two column table
        display dict keys and values aligned
        pretty print key value pairs in columns
        show a dict neatly in the terminal
        print dict nicely aligned

    >>> print_dict_table({"name": "Ann", "age": 30})
    name : Ann
    age  : 30
    >>> print_dict_table({})
    """
    width = max((len(str(key)) for key in data), default=0)
    for key, value in data.items():
        print(f"{key!s:<{width}} : {value}")


def print_records(records):
    """Print a list of dicts as a table with a header.

    Ask:
        print_table for a list of dictionaries, header underlined
        show records with a header row in the console
        display list of dicts in tabular form without libraries
        ascii table from dicts with column headings

    >>> print_records([{"name": "Ann", "age": 30}, {"name": "Bo", "age": 5}])
    name  age
    ----  ---
    Ann   30
    Bo    5
    >>> print_records([])
    """
    if not records:
        return
    header = list(records[0])
    rows = [header, *([str(record.get(key, "")) for key in header] for record in records)]
    widths = [max(map(len, column)) for column in zip(*rows)]
    rows.insert(1, ["-" * width for width in widths])
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def print_in_columns(items, columns):
    """Print items in a number of columns.

    Ask:
        print a list in several columns
        show items of a list in n columns like ls
        display words in a grid of columns
        print a long list side by side

    >>> print_in_columns(["a", "bbb", "c", "d"], 3)
    a    bbb  c
    d
    >>> print_in_columns([], 2)
    """
    width = max((len(item) for item in items), default=0) + 2
    for start in range(0, len(items), columns):
        print("".join(item.ljust(width) for item in items[start:start + columns]).rstrip())


def side_by_side(left, right, gap=4):
    r"""Return two blocks of text next to each other.

    Ask:
        put two texts side by side
        combine two multi-line strings horizontally
        put two ascii pictures next to each other
        join text blocks line by line in columns

    >>> side_by_side("a\nbbb", "x\ny\nz", gap=1)
    'a   x\nbbb y\n    z'
    >>> side_by_side("", "")
    ''
    """
    left, right = left.splitlines(), right.splitlines()
    width = max(map(len, left), default=0) + gap
    pairs = itertools.zip_longest(left, right, fillvalue="")
    return "\n".join((a.ljust(width) + b).rstrip() for a, b in pairs)


def box_text(text):
    r"""Return lines of text in a box of line characters.

    Ask:
        draw a unicode box around text
        put text into a box with box drawing characters
        surround several lines with a single line border
        text box with corners for the terminal
        draw a box around text

    >>> print(box_text("Hi\nthere"))
    ┌───────┐
    │ Hi    │
    │ there │
    └───────┘
    """
    lines = text.splitlines()
    width = max(map(len, lines), default=0)
    top = "┌" + "─" * (width + 2) + "┐"
    bottom = "└" + "─" * (width + 2) + "┘"
    return "\n".join([top, *(f"│ {line:<{width}} │" for line in lines), bottom])


def print_title(text, char="="):
    """Print a heading with a line above and below.

    Ask:
        print a title with lines above and below
        banner heading in the console
        display a section header between rows of equal signs
        print a headline with separators

    >>> print_title("Menu")
    ====
    Menu
    ====
    >>> print_title("Hi", "*")
    **
    Hi
    **
    """
    line = char * len(text)
    print(line, text, line, sep="\n")


def print_horizontal_line(char="-"):
    """Print a line across the whole terminal.

    Ask:
        print a horizontal line as wide as the terminal
        separator line over the full console width
        draw a rule across the screen
        fill a terminal row with dashes

    >>> import os, unittest.mock
    >>> with unittest.mock.patch("shutil.get_terminal_size", return_value=os.terminal_size((5, 9))):
    ...     print_horizontal_line()
    -----
    """
    print(char * shutil.get_terminal_size().columns)




def color_text(text, color):
    r"""Return text in a colour for the terminal.

    Ask:
        color text in the terminal
        ansi colour codes for red, green, yellow and blue text
        make console output coloured without colorama
        wrap a string in an ansi escape code by colour name

    >>> color_text("no", "red")
    '\x1b[31mno\x1b[0m'
    >>> color_text("ok", "green")
    '\x1b[32mok\x1b[0m'
    """
    codes = {"red": 31, "green": 32, "yellow": 33, "blue": 34, "magenta": 35, "cyan": 36}
    return f"\033[{codes[color]}m{text}\033[0m"


def bold(text):
    r"""Return text in bold for the terminal.

    Ask:
        bold text in the console
        make text bold with an ansi escape sequence
        bold letters for the terminal
        ansi bold string

    >>> bold("hi")
    '\x1b[1mhi\x1b[0m'
    """
    return f"\033[1m{text}\033[0m"


def print_rgb(text, red, green, blue):
    r"""Print text in any RGB colour.

    Ask:
        print text in an rgb color in the terminal
        true colour console output
        24 bit ansi colour text
        print with red, green and blue values

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as stream:
    ...     print_rgb("hi", 255, 128, 0)
    >>> stream.getvalue()
    '\x1b[38;2;255;128;0mhi\x1b[0m\n'
    """
    print(f"\033[38;2;{red};{green};{blue}m{text}\033[0m")


def print_error(message):
    r"""Print a message to the standard error stream.

    Ask:
        print to stderr
        write an error message to standard error
        output an error on stderr instead of stdout
        eprint function

    >>> import contextlib, io
    >>> with contextlib.redirect_stderr(io.StringIO()) as stream:
    ...     print_error("failed")
    >>> stream.getvalue()
    'failed\n'
    """
    print(message, file=sys.stderr)


def type_out(text, delay=0.05):
    """Print text letter by letter.

    Ask:
        typewriter effect
        print text slowly, one character at a time
        type out a message with a delay between letters
        animate text in the console like typing

    >>> type_out("hello", delay=0)
    hello
    >>> type_out("")
    <BLANKLINE>
    """
    for char in text:
        print(char, end="", flush=True)
        time.sleep(delay)
    print()


def spinner(seconds):
    r"""Show a turning line for some seconds.

    Ask:
        loading spinner in the terminal
        animated spinner with | / - and backslash
        show a rotating cursor while waiting
        console wait animation for n seconds

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as stream:
    ...     spinner(0.01)
    >>> stream.getvalue().startswith("\r|"), stream.getvalue().endswith("\r \r")
    (True, True)
    """
    end = time.monotonic() + seconds
    for frame in itertools.cycle("|/-\\"):
        print(f"\r{frame}", end="", flush=True)
        if time.monotonic() >= end:
            break
        time.sleep(0.1)
    print("\r \r", end="")


def with_progress(items):
    r"""Yield items and print how many percent are done.

    Ask:
        loop with a progress percentage
        generator that shows progress while iterating
        like tqdm but simple
        print percent done on the same line during a loop
        print progress percentage in place

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as stream:
    ...     items = list(with_progress(["a", "b"]))
    >>> items
    ['a', 'b']
    >>> stream.getvalue()
    '\r 50%\r100%\n'
    >>> list(with_progress([]))
    []
    """
    total = len(items)
    for number, item in enumerate(items, start=1):
        yield item
        print(f"\r{number * 100 // total:3}%", end="\n" if number == total else "", flush=True)


def choose_from_menu(options):
    """Show a numbered menu and return the option chosen.

    Ask:
        let the user choose from a numbered menu
        menu function that prints options and asks for a number
        ask the user to pick an option from a list until the choice is valid
        console menu returning the selected item
        choose from numbered list of options

    >>> import os, unittest.mock
    >>> with unittest.mock.patch("builtins.input", side_effect=["x", "0", "2"]):
    ...     choose_from_menu(["new", "quit"])
    1. new
    2. quit
    Please enter a number from 1 to 2
    Please enter a number from 1 to 2
    'quit'
    """
    for number, option in enumerate(options, start=1):
        print(f"{number}. {option}")
    while True:
        choice = input("Choice: ")
        if choice.isdecimal() and 1 <= int(choice) <= len(options):
            return options[int(choice) - 1]
        print(f"Please enter a number from 1 to {len(options)}")


def ask_password():
    """Ask for a password twice without showing it.

    Ask:
        ask for a password without echoing it
        hidden password input with confirmation
        getpass prompt that repeats until both passwords match
        read a secret from the terminal without displaying it
        password prompt with confirmation

    >>> import os, unittest.mock
    >>> with unittest.mock.patch("getpass.getpass", side_effect=["a", "b", "c", "c"]):
    ...     ask_password()
    Passwords do not match
    'c'
    """
    while True:
        password = getpass.getpass("Password: ")
        if getpass.getpass("Repeat password: ") == password:
            return password
        print("Passwords do not match")


def print_wrapped(text, indent=""):
    """Print text wrapped to the width of the terminal.

    Ask:
        print a long text wrapped to the terminal width
        wrap output to the console size with an indent
        show a paragraph that fits the window
        word wrap text according to the terminal's columns

    >>> import os, unittest.mock
    >>> with unittest.mock.patch("shutil.get_terminal_size", return_value=os.terminal_size((9, 9))):
    ...     print_wrapped("one two three", "- ")
    - one two
    - three
    """
    width = shutil.get_terminal_size().columns
    print(textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent))


def print_histogram(data, width=40):
    """Print horizontal bars scaled to the largest value.

    Ask:
        print a horizontal bar chart scaled to a maximum width
        ascii histogram of a dict scaled to the largest value
        draw bars of # for counts that fit in the terminal
        text chart of values with labels, longest bar of width characters

    >>> print_histogram({"a": 10, "bb": 5, "c": 0}, width=4)
    a  | #### 10
    bb | ## 5
    c  |  0
    >>> print_histogram({})
    """
    largest = max(data.values(), default=0) or 1
    label_width = max(map(len, data), default=0)
    for label, value in data.items():
        print(f"{label:<{label_width}} | {'#' * round(value / largest * width)} {value}")


def sparkline(values):
    """Return numbers as a row of small bars.

    Ask:
        sparkline of numbers
        tiny unicode bar chart in one line
        turn a list of values into block characters
        draw a mini chart from a list in the terminal

    >>> sparkline([1, 2, 3, 8])
    '▁▂▃█'
    >>> sparkline([5, 5])
    '▁▁'
    >>> sparkline([])
    ''
    """
    if not values:
        return ""
    bars = "▁▂▃▄▅▆▇█"
    low = min(values)
    span = max(values) - low or 1
    return "".join(bars[int((value - low) / span * (len(bars) - 1))] for value in values)

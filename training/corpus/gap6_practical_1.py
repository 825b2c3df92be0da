"""Practical requests: bytes and numbers, signatures, fractions and a command line's words."""
import inspect
import re
import shutil
import subprocess
from datetime import datetime, timezone
from fractions import Fraction
from pathlib import Path


def int_to_little_endian(number, size):
    """Return a number as bytes, least significant byte first.

    Ask:
        int to bytes little endian
        convert an integer to size bytes in little endian order
        number as little-endian bytes
        encode an int as bytes, lowest byte first

    >>> int_to_little_endian(258, 4)
    b'\\x02\\x01\\x00\\x00'
    """
    return number.to_bytes(size, "little")


def bytes_as_hex(data):
    """Return bytes as a hex string.

    Ask:
        bytes to hex string
        convert bytes to hexadecimal text
        hex dump of bytes without spaces
        show binary data as hex digits

    >>> bytes_as_hex(b"\\x00\\xffa")
    '00ff61'
    """
    return data.hex()


def fraction_from_text(text):
    """Return the fraction in a text in lowest terms.

    Ask:
        fraction from a string and simplify
        parse '6/8' into a fraction in lowest terms
        turn a text like 3/4 into a Fraction
        read a fraction from text

    >>> fraction_from_text("6/8")
    Fraction(3, 4)
    >>> fraction_from_text("0.25")
    Fraction(1, 4)
    """
    return Fraction(text)


def signature_text(function):
    """Return the signature of a function as text.

    Ask:
        get the signature of a function as a string
        parameters of a function as text, like (a, b=2)
        show how a function is called
        signature of a callable as str with inspect

    >>> signature_text(lambda a, b=2, *rest: None)
    '(a, b=2, *rest)'
    """
    return str(inspect.signature(function))


def utc_from_timestamp(timestamp):
    """Return the time of a Unix timestamp as an aware datetime in UTC.

    Ask:
        unix timestamp to datetime utc
        convert seconds since the epoch to a utc datetime
        timezone aware datetime from a timestamp
        datetime in utc from a posix timestamp

    >>> utc_from_timestamp(86400)
    datetime.datetime(1970, 1, 2, 0, 0, tzinfo=datetime.timezone.utc)
    """
    return datetime.fromtimestamp(timestamp, tz=timezone.utc)


def output_of(command):
    """Run a command, a list of words, and return what it prints.

    Ask:
        run a command and return its output
        execute a program and get its stdout as text
        run a subprocess and capture the output as a string
        output of a shell command given as a list

    >>> import sys
    >>> output_of([sys.executable, "-c", "print(3)"])
    '3\\n'
    """
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def replace_folder(source, target):
    """Copy a folder tree to a place; what stands there is deleted before.

    Ask:
        copy a folder tree to a new place, replacing what is there
        copy a directory and overwrite the target directory completely
        replace a folder by a copy of another one
        copy a tree, deleting the old copy first

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("a/new", "b/old"):
    ...     Path(tmp.name, name).mkdir(parents=True)
    >>> replace_folder(Path(tmp.name, "a"), Path(tmp.name, "b"))
    >>> [path.name for path in Path(tmp.name, "b").iterdir()]
    ['new']
    """
    if Path(target).exists():
        shutil.rmtree(target)
    shutil.copytree(source, target)


def split_on_commas_and_semicolons(text):
    """Split a text on commas and semicolons; the parts are stripped.

    Ask:
        split text on commas and semicolons
        split a string at , and ; with regex
        separate the parts of a text by comma or semicolon
        break text apart on either commas or semicolons

    >>> split_on_commas_and_semicolons("New York; Rome,Oslo")
    ['New York', 'Rome', 'Oslo']
    """
    return [part.strip() for part in re.split("[,;]", text)]


def all_file_paths(folder):
    """Yield the paths of all files in a folder and its subfolders.

    Ask:
        walk a directory tree and yield file paths
        generator over every file below a folder
        yield all files of a directory, subdirectories included
        iterate over the files of a tree

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "a").mkdir()
    >>> Path(tmp.name, "a", "b.txt").touch()
    >>> [path.name for path in all_file_paths(tmp.name)]
    ['b.txt']
    """
    for path in Path(folder).rglob("*"):
        if path.is_file():
            yield path

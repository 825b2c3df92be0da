"""Bytes: base64 of files and data, hex dumps, integers, encodings, struct."""
import base64
import struct


def encode_base64(data):
    """Return bytes as base64 text.

    Ask:
        base64 encode bytes to a string
        convert binary data to base64 text
        bytes to base64 str
        encode raw data as base64, result as text

    >>> encode_base64(b"\\x00\\xff"), encode_base64(b"")
    ('AP8=', '')
    """
    return base64.b64encode(data).decode("ascii")


def file_to_base64(path):
    """Return the content of a file as base64 text.

    Ask:
        base64 encode a file
        convert an image file to a base64 string
        read a file and return it base64 encoded
        file content as base64
        base64 encode file
        file to base64 string
        image to base64

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a")
    >>> _ = path.write_bytes(b"hello")
    >>> file_to_base64(path)
    'aGVsbG8='
    """
    with open(path, "rb") as file:
        return base64.b64encode(file.read()).decode("ascii")


def base64_to_file(text, path):
    """Write the bytes of a base64 text to a file.

    Ask:
        decode base64 and save it as a file
        write a base64 string to a binary file
        base64 image text to an image file
        store decoded base64 data on disk
        base64 decode to file
        save base64 string as file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a")
    >>> base64_to_file("aGVsbG8=", path)
    >>> path.read_bytes()
    b'hello'
    """
    with open(path, "wb") as file:
        file.write(base64.b64decode(text))


def is_base64(text):
    """Tell whether a text is valid base64.

    Ask:
        check if a string is valid base64
        is this text base64 encoded?
        validate base64
        can a string be decoded from base64?

    >>> is_base64("aGVsbG8="), is_base64("aGVsbG8"), is_base64("a b!")
    (True, False, False)
    """
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True


def hex_to_bytes(text):
    """Return the bytes of hexadecimal digits, spaces allowed.

    Ask:
        convert a hex string to bytes
        bytes from hexadecimal text such as '0a ff'
        parse hex digits into a bytes object
        bytes.fromhex

    >>> hex_to_bytes("0a FF"), hex_to_bytes("")
    (b'\\n\\xff', b'')
    """
    return bytes.fromhex(text)


def bytes_to_hex(data):
    """Return bytes as hexadecimal digits, parted by spaces.

    Ask:
        show bytes as hex with spaces
        bytes to a string like '0a ff'
        hex representation of a byte string
        print-ready hexadecimal text of binary data

    >>> bytes_to_hex(b"\\n\\xff"), bytes_to_hex(b"")
    ('0a ff', '')
    """
    return data.hex(" ")


def text_size(text):
    """Return how many bytes a text takes in UTF-8.

    Ask:
        number of bytes of a string in utf-8
        byte length of a text
        size of a string in bytes when encoded
        how many bytes does a string need?

    >>> text_size("abc"), text_size("é€")
    (3, 5)
    """
    return len(text.encode("utf-8"))


def pack_point(x, y):
    """Return two numbers as little-endian 32-bit floats.

    Ask:
        pack two floats into bytes with struct
        binary format for x and y as 32 bit floats
        struct pack little endian floats
        write a point as 8 bytes

    >>> pack_point(1.0, -2.0)
    b'\\x00\\x00\\x80?\\x00\\x00\\x00\\xc0'
    """
    return struct.pack("<2f", x, y)


def swap_bytes(data):
    """Return bytes in reverse order.

    Ask:
        reverse the byte order of a bytes object
        swap the endianness of raw bytes
        bytes backwards
        little endian bytes to big endian

    >>> swap_bytes(b"\\x01\\x02\\x03"), swap_bytes(b"")
    (b'\\x03\\x02\\x01', b'')
    """
    return data[::-1]

"""Tokens, web requests, sqlite, bytes, unicode and command lines at work."""
import argparse
import base64
import csv
import hashlib
import hmac
import ipaddress
import json
import math
import os
import secrets
import sqlite3
import statistics
import string
import struct
import tempfile
import textwrap
import time
import unicodedata
import uuid
import wave
import zlib
from collections import Counter
from contextlib import closing
from pathlib import Path
from unittest import mock
from urllib.error import HTTPError, URLError
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit
from urllib.request import Request, urlopen


def _file(text):
    handle, path = tempfile.mkstemp()
    os.write(handle, text.encode("utf-8"))
    os.close(handle)
    return path


def _answer(body, status=200):
    response = mock.MagicMock(status=status)
    response.read.return_value = body
    response.__enter__.return_value = response
    return mock.patch(f"{__name__}.urlopen", return_value=response)


def most_common_line(path):
    """Return the line that occurs most often in a file and its count.

    Ask:
        find the most common line in a file
        which line is repeated most in a text file
        most frequent line of a log and how often it occurs
        Counter over the lines of a file, the top one

    >>> most_common_line(_file("a\\nb\\nb\\n"))
    ('b', 2)
    >>> most_common_line(_file("")) is None
    True
    """
    with open(path, encoding="utf-8") as file:
        counts = Counter(line.rstrip("\n") for line in file)
    return counts.most_common(1)[0] if counts else None


def write_manifest(folder, manifest):
    """Write the SHA-256 sums of the files below a folder to a text file.

    Ask:
        calculate checksum for all files in directory and save as manifest
        write a sha256sums file for a directory tree
        save hashes of all files of a folder in a checksum file
        create a manifest with checksum and relative path per line

    >>> with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
    ...     _ = Path(folder, "a.txt").write_bytes(b"")
    ...     write_manifest(folder, Path(other, "sums.txt"))
    ...     Path(other, "sums.txt").read_text()[-20:]
    '991b7852b855  a.txt\\n'
    """
    folder = Path(folder)
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in sorted(folder.rglob("*")) if path.is_file()
    ]
    Path(manifest).write_text("".join(lines), encoding="utf-8")


def verify_manifest(folder, manifest):
    """Return the names in a SHA-256 manifest whose files are missing or changed.

    Ask:
        verify files against a checksum manifest
        check a sha256sums file and list the files that do not match
        sha256sum -c in python
        which files of a folder differ from the recorded checksums

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a").write_bytes(b"1")
    ...     sums = Path(folder, "sums")
    ...     good = hashlib.sha256(b"1").hexdigest()
    ...     _ = sums.write_text(f"{good}  a\\n{good}  b\\n")
    ...     before = verify_manifest(folder, sums)
    ...     _ = Path(folder, "a").write_bytes(b"2")
    ...     before, verify_manifest(folder, sums)
    (['b'], ['a', 'b'])
    """
    failed = []
    for line in Path(manifest).read_text(encoding="utf-8").splitlines():
        expected, name = line.split(maxsplit=1)
        path = Path(folder, name)
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            failed.append(name)
    return failed


def encode_token(data):
    """Return a dict as URL-safe base64 text of its JSON.

    Ask:
        encode dict as base64 json token
        turn a dictionary into a url safe base64 string
        serialize a cursor dict to base64 json
        pack json data into a base64 token without padding problems

    >>> encode_token({"id": 7})
    'eyJpZCI6IDd9'
    """
    return base64.urlsafe_b64encode(json.dumps(data).encode("utf-8")).decode("ascii")


def decode_token(token):
    """Return the dict in a URL-safe base64 text of JSON, also without padding.

    Ask:
        decode a base64 json token to a dict
        read a base64url encoded json string
        unpack base64 json with missing padding
        decode the payload part of a jwt

    >>> decode_token("eyJpZCI6IDd9"), decode_token("eyJhIjoiYiJ9")
    ({'id': 7}, {'a': 'b'})
    >>> decode_token("e30")
    {}
    """
    padded = token + "=" * (-len(token) % 4)
    return json.loads(base64.urlsafe_b64decode(padded))


def make_signed_token(data, key, seconds=3600, now=None):
    """Return a token of data with an expiry time and an HMAC signature.

    Ask:
        signed token with expiry using hmac
        create a signed expiring token from a dict
        make a jwt like token with hmac sha256 and expiration
        session token that carries data, expires and cannot be forged

    >>> token = make_signed_token({"user": 7}, "key", 60, now=1000)
    >>> payload, _, signature = token.partition(".")
    >>> json.loads(base64.urlsafe_b64decode(payload))
    {'user': 7, 'exp': 1060}
    >>> signature == hmac.new(b"key", payload.encode(), "sha256").hexdigest()
    True
    """
    expires = int(now if now is not None else time.time()) + seconds
    text = json.dumps({**data, "exp": expires})
    payload = base64.urlsafe_b64encode(text.encode("utf-8")).decode("ascii")
    signature = hmac.new(key.encode("utf-8"), payload.encode("ascii"), "sha256").hexdigest()
    return f"{payload}.{signature}"


def read_signed_token(token, key, now=None):
    """Return the data of a signed token, or None if it is forged or expired.

    Ask:
        verify a signed token and check its expiry
        read an hmac signed token, None if the signature is wrong or it has expired
        check an expiring signed session token
        validate hmac token with expiration

    >>> payload = base64.urlsafe_b64encode(b'{"user": 7, "exp": 100}').decode()
    >>> token = payload + "." + hmac.new(b"key", payload.encode(), "sha256").hexdigest()
    >>> read_signed_token(token, "key", now=99)
    {'user': 7, 'exp': 100}
    >>> read_signed_token(token, "key", now=100), read_signed_token(token, "no", now=99)
    (None, None)
    """
    payload, _, signature = token.partition(".")
    expected = hmac.new(key.encode("utf-8"), payload.encode("utf-8"), "sha256").hexdigest()
    if not hmac.compare_digest(signature.encode("utf-8"), expected.encode("utf-8")):
        return None
    data = json.loads(base64.urlsafe_b64decode(payload))
    return data if (now if now is not None else time.time()) < data["exp"] else None


def totp(secret, now=None, digits=6, step=30):
    """Return the time-based one-time password of a base32 secret.

    Ask:
        generate one time password totp
        totp code like google authenticator
        compute a 6 digit two factor code from a base32 secret
        rfc 6238 time based one time password with hmac sha1

    >>> secret = base64.b32encode(b"12345678901234567890").decode()
    >>> totp(secret, now=59, digits=8), totp(secret, now=1111111109)
    ('94287082', '081804')
    """
    counter = int(now if now is not None else time.time()) // step
    key = base64.b32decode(secret, casefold=True)
    digest = hmac.new(key, struct.pack(">Q", counter), "sha1").digest()
    offset = digest[-1] & 0x0F
    number = struct.unpack(">I", digest[offset:offset + 4])[0] & 0x7FFFFFFF
    return str(number % 10 ** digits).zfill(digits)


def verification_code(digits=6):
    """Return a secure random code of digits as a string.

    Ask:
        generate a 6 digit verification code
        random numeric pin with leading zeros
        one time sms code of n digits using secrets
        secure random digit code as string

    >>> code = verification_code()
    >>> len(code), code.isdigit(), len(verification_code(4))
    (6, True, 4)
    """
    return "".join(secrets.choice(string.digits) for _ in range(digits))


def http_get(url, headers=None, timeout=10):
    """Return the status and the text of a web page, with optional headers.

    Ask:
        http get with timeout and return status and body
        http request with custom headers urllib
        fetch a url with urllib, return status code and text
        get request with user agent header using urllib.request

    >>> with _answer(b"hi") as opened:
    ...     http_get("http://a.b", {"User-agent": "x"})
    (200, 'hi')
    >>> opened.call_args.args[0].headers
    {'User-agent': 'x'}
    """
    request = Request(url, headers=headers or {})
    try:
        with urlopen(request, timeout=timeout) as response:
            return response.status, response.read().decode("utf-8")
    except HTTPError as error:
        return error.code, error.read().decode("utf-8")


def is_reachable(url, timeout=5):
    """Tell whether a web address answers with status 200.

    Ask:
        check url returns 200
        is a website up
        check if a web page is reachable
        test whether a url responds with http ok

    >>> with _answer(b""):
    ...     is_reachable("http://a.b")
    True
    >>> with mock.patch(f"{__name__}.urlopen", side_effect=URLError("down")):
    ...     is_reachable("http://a.b")
    False
    """
    try:
        with urlopen(url, timeout=timeout) as response:
            return response.status == 200
    except (URLError, TimeoutError):
        return False


def upload_multipart(url, path, field="file"):
    """Upload a file as multipart form data with urllib and return the answer.

    Ask:
        upload file with urllib multipart form data
        post a file to a url without requests
        multipart/form-data upload using only the standard library
        send a file in an http post with urllib.request

    >>> with _answer(b"ok") as opened:
    ...     upload_multipart("http://a.b", _file("hello"))
    'ok'
    >>> request = opened.call_args.args[0]
    >>> request.get_method(), b"hello" in request.data, b'name="file"' in request.data
    ('POST', True, True)
    """
    boundary = uuid.uuid4().hex
    path = Path(path)
    head = (
        f"--{boundary}\r\n"
        f'Content-Disposition: form-data; name="{field}"; filename="{path.name}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    body = head.encode("utf-8") + path.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    with urlopen(Request(url, data=body, headers=headers)) as response:
        return response.read().decode("utf-8")


def normalize_url(url):
    """Return a URL with lower-case host, sorted query and without fragment.

    Ask:
        normalise a url remove fragment and sort query
        canonical form of a url for comparing
        normalize url: lower case host, sort parameters, drop #anchor
        make equal urls look the same, ignoring trailing slash and parameter order

    >>> normalize_url("HTTP://A.b/x/?b=2&a=1#top")
    'http://a.b/x?a=1&b=2'
    >>> normalize_url("http://a.b")
    'http://a.b/'
    """
    parts = urlsplit(url)
    path = parts.path.rstrip("/") or "/"
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return urlunsplit((parts.scheme, parts.netloc.lower(), path, query, ""))


def ip_and_int(value):
    """Convert an IP address text to an integer, or an integer to a text.

    Ask:
        convert ip to integer and back
        ip address to number or number to ip address
        one function that converts ipv4 text and integer both ways
        ip string to int and int to ip string

    >>> ip_and_int("192.168.0.1"), ip_and_int(3232235521)
    (3232235521, '192.168.0.1')
    """
    address = ipaddress.ip_address(value)
    return str(address) if isinstance(value, int) else int(address)


def fetch_one(connection, sql, parameters=()):
    """Return the first row of a query as a dict, or None.

    Ask:
        sqlite fetch one row or None
        get a single record from sqlite as a dictionary
        select one row with parameters, None if nothing was found
        first result of a sql query as dict

    >>> connection = sqlite3.connect(":memory:")
    >>> fetch_one(connection, "SELECT 1 AS a, ? AS b", ("x",))
    {'a': 1, 'b': 'x'}
    >>> fetch_one(connection, "SELECT 1 WHERE 0") is None
    True
    """
    cursor = connection.execute(sql, parameters)
    row = cursor.fetchone()
    if row is None:
        return None
    return {column[0]: value for column, value in zip(cursor.description, row)}


def orders_per_customer(connection):
    """Return the number of orders of each customer, also of those without any.

    Ask:
        sqlite join two tables orders per customer
        left join customers with orders and count the orders of each
        number of orders by customer name with sql, zero included
        sql join and group by in sqlite3 returning a dict

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.executescript('''
    ...     CREATE TABLE customers (id INTEGER, name TEXT);
    ...     CREATE TABLE orders (id INTEGER, customer_id INTEGER);
    ...     INSERT INTO customers VALUES (1, 'Ann'), (2, 'Bob');
    ...     INSERT INTO orders VALUES (1, 1), (2, 1);
    ... ''')
    >>> orders_per_customer(connection)
    {'Ann': 2, 'Bob': 0}
    """
    return dict(connection.execute("""
        SELECT customers.name, COUNT(orders.id)
        FROM customers LEFT JOIN orders ON orders.customer_id = customers.id
        GROUP BY customers.id
    """))


def add_median_function(connection):
    """Add an SQL aggregate function median to an SQLite connection.

    Ask:
        sqlite aggregate function custom median
        define a custom aggregate in sqlite3
        create_aggregate example for median
        make SELECT median(x) work in sqlite

    >>> connection = sqlite3.connect(":memory:")
    >>> add_median_function(connection)
    >>> rows = "SELECT 9 x UNION SELECT 1 UNION SELECT 2"
    >>> connection.execute(f"SELECT median(x) FROM ({rows})").fetchone()
    (2,)
    """
    class Median:
        def __init__(self):
            self.values = []

        def step(self, value):
            if value is not None:
                self.values.append(value)

        def finalize(self):
            return statistics.median(self.values) if self.values else None

    connection.create_aggregate("median", 1, Median)


class UserStore:
    """Users with hashed passwords in SQLite: register and login.

    Ask:
        sqlite user register and login with hashed password
        user accounts class with sqlite and salted password hashes
        class with register(username, password) and login(username, password) in a database
        simple authentication backend with sqlite3 and scrypt

    >>> users = UserStore(":memory:")
    >>> users.register("ann", "pw"), users.register("ann", "other")
    (True, False)
    >>> users.login("ann", "pw"), users.login("ann", "no"), users.login("bob", "pw")
    (True, False, False)
    """

    def __init__(self, path):
        self.connection = sqlite3.connect(path)
        self.connection.execute(
            "CREATE TABLE IF NOT EXISTS users (name TEXT PRIMARY KEY, salt BLOB, digest BLOB)"
        )

    def _digest(self, password, salt):
        return hashlib.scrypt(password.encode("utf-8"), salt=salt, n=2**14, r=8, p=1)

    def register(self, name, password):
        salt = os.urandom(16)
        try:
            with self.connection:
                self.connection.execute(
                    "INSERT INTO users VALUES (?, ?, ?)",
                    (name, salt, self._digest(password, salt)),
                )
        except sqlite3.IntegrityError:
            return False
        return True

    def login(self, name, password):
        row = self.connection.execute(
            "SELECT salt, digest FROM users WHERE name = ?", (name,)
        ).fetchone()
        return row is not None and hmac.compare_digest(self._digest(password, row[0]), row[1])


def csv_to_table(csv_path, database, table):
    """Load a CSV file into a new SQLite table and return the number of rows.

    Ask:
        load csv into sqlite table
        import a csv file to an sqlite database, columns from the header
        create a table from csv and insert all rows
        csv to sqlite with executemany

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     database = Path(folder, "a.db")
    ...     count = csv_to_table(_file("name,age\\nann,5\\nbob,7\\n"), database, "people")
    ...     with closing(sqlite3.connect(database)) as connection:
    ...         count, connection.execute("SELECT * FROM people").fetchall()
    (2, [('ann', '5'), ('bob', '7')])
    """
    with open(csv_path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    columns = ", ".join(f'"{name}"' for name in header)
    marks = ", ".join("?" for _ in header)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(f'CREATE TABLE "{table}" ({columns})')
        connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
    return len(rows)


def pack_header(version, length, scale):
    """Return two unsigned 32-bit integers and a float as little-endian bytes.

    Ask:
        pack two ints and a float into bytes little endian
        struct pack two unsigned ints and one float
        binary header of version, length and scale with struct
        build a 12 byte little endian record of int, int, float

    >>> pack_header(1, 2, 0.5).hex(" ", 4)
    '01000000 02000000 0000003f'
    """
    return struct.pack("<IIf", version, length, scale)


def read_int16(data, big_endian=False):
    """Return the signed 16-bit integers in bytes.

    Ask:
        read 16 bit integers from bytes
        decode pcm bytes into a list of int16 samples
        unpack bytes as signed shorts
        bytes to list of 16-bit numbers with struct

    >>> read_int16(b"\\x01\\x00\\xff\\xff"), read_int16(b"\\x01\\x00", big_endian=True)
    ([1, -1], [256])
    >>> read_int16(b"\\x07")
    []
    """
    count = len(data) // 2
    order = ">" if big_endian else "<"
    return list(struct.unpack(f"{order}{count}h", data[:2 * count]))


def xor_bytes(first, second):
    """Return the bitwise exclusive or of two byte strings.

    Ask:
        xor two byte strings
        bytewise xor of two bytes objects of equal length
        combine two bytes with ^ element by element
        xor_bytes(a, b) returning bytes

    >>> xor_bytes(b"\\x0f\\xff", b"\\xff\\xff"), xor_bytes(b"", b"")
    (b'\\xf0\\x00', b'')
    """
    return bytes(a ^ b for a, b in zip(first, second))


def flag_names(value, names):
    """Return the names of the bits that are set, the lowest bit first.

    Ask:
        flags from bitmask
        decode a bit mask into a list of flag names
        which named flags are set in an integer
        integer status register to list of names

    >>> flag_names(0b101, ["read", "write", "run"])
    ['read', 'run']
    >>> flag_names(0, ["read"])
    []
    """
    return [name for bit, name in enumerate(names) if value >> bit & 1]


def write_tone(path, frequency=440, seconds=1, rate=44100):
    """Write a sine tone to a WAV file.

    Ask:
        write a sine wave to wav
        generate a beep sound file with the wave module
        create a wav file with a 440 hz tone
        save a sine tone of a given frequency and length as 16 bit mono wav

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = f"{folder}/a.wav"
    ...     write_tone(path, 100, 0.01, 800)
    ...     with wave.open(path) as file:
    ...         file.getnframes(), file.getframerate(), file.readframes(3)[4:].hex()
    (8, 800, 'fe7f')
    """
    count = int(seconds * rate)
    samples = [round(32766 * math.sin(2 * math.pi * frequency * n / rate)) for n in range(count)]
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(struct.pack(f"<{count}h", *samples))


def crc32_hex(data):
    """Return the CRC-32 of bytes as eight hex digits.

    Ask:
        crc of bytes
        crc32 checksum of a bytes object as hex
        zlib.crc32 formatted as 8 hex characters
        compute the cyclic redundancy check of data

    >>> crc32_hex(b"123456789"), crc32_hex(b"")
    ('cbf43926', '00000000')
    """
    return f"{zlib.crc32(data):08x}"


def swap_byte_order(number, size=4):
    """Return an unsigned integer with its bytes in reverse order.

    Ask:
        reverse byte order of an integer
        swap endianness of a 32 bit integer
        byte swap an int of n bytes
        little endian number to big endian number

    >>> hex(swap_byte_order(0x12345678)), swap_byte_order(1, 2)
    ('0x78563412', 256)
    """
    return int.from_bytes(number.to_bytes(size, "little"), "big")


def same_text(first, second):
    """Tell whether two texts are equal, ignoring case and unicode forms.

    Ask:
        normalise unicode nfc compare
        compare two unicode strings regardless of case and composed accents
        caseless unicode string equality
        are two strings equal after unicode normalization

    >>> same_text("CAFÉ", "cafe\\u0301"), same_text("Straße", "STRASSE"), same_text("a", "b")
    (True, True, False)
    """
    def normalize(text):
        return unicodedata.normalize("NFC", text.casefold())

    return normalize(first) == normalize(second)


def is_ascii_text(text):
    """Tell whether a string has only ASCII characters.

    Ask:
        is string ascii
        check that a text contains no non-ascii characters
        return true if all characters are plain ascii
        does a string have only characters below 128

    >>> is_ascii_text("abc!"), is_ascii_text("é"), is_ascii_text("")
    (True, False, True)
    """
    return text.isascii()


def replace_umlauts(text):
    """Replace the German umlauts and ß by their ASCII spelling.

    Ask:
        transliterate german umlauts
        replace ä ö ü ß by ae oe ue ss
        german special characters to ascii
        umlaut to two letters

    >>> replace_umlauts("Müßig Öl")
    'Muessig Oel'
    """
    letters = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
    return text.translate(str.maketrans(letters))


def reindent(text, spaces):
    """Remove the common indentation of a text and indent it by a number of spaces.

    Ask:
        dedent and indent text block
        change the indentation of a code block to n spaces
        textwrap.dedent then textwrap.indent
        re-indent a multi-line string

    >>> reindent("    a\\n      b\\n", 2)
    '  a\\n    b\\n'
    >>> reindent("", 4)
    ''
    """
    return textwrap.indent(textwrap.dedent(text), " " * spaces)


def letters_from_csv(template, path):
    """Return a filled template for each row of a CSV file.

    Ask:
        generate letters from csv and template
        mail merge: fill a text template for every csv row
        personalised messages from a csv file with string.Template
        fill $name and $amount in a letter for each record of a csv

    >>> letters_from_csv("Dear $name: $sum $x", _file("name,sum\\nAnn,5\\nBob,7\\n"))
    ['Dear Ann: 5 $x', 'Dear Bob: 7 $x']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [string.Template(template).safe_substitute(row) for row in csv.DictReader(file)]


def parse_with_env_default(argv=None):
    """Parse an option whose default comes from the environment.

    Ask:
        argparse default from environment variable
        command line option falling back to an env var
        argparse option that is required unless the environment variable is set
        cli flag overrides environment variable with argparse

    >>> with mock.patch.dict(os.environ, {"API_KEY": "env"}):
    ...     parse_with_env_default([]).api_key, parse_with_env_default(["--api-key", "x"]).api_key
    ('env', 'x')
    """
    parser = argparse.ArgumentParser()
    default = os.environ.get("API_KEY")
    parser.add_argument("--api-key", default=default, required=default is None)
    return parser.parse_args(argv)

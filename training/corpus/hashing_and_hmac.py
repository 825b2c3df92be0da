"""Hashes and checksums: texts, files, folders, HMAC, passwords, checks and tokens."""
import hashlib
import hmac
import json
import os
import zlib
from collections import defaultdict
from pathlib import Path


def sha256_file(path):
    """Return the SHA-256 hash of a file in hex.

    Ask:
        sha256 checksum of a file
        hash a file with sha256 in chunks
        compute the sha-256 of a large file
        sha256sum in python
        sha256 of a file
        sha256 checksum of a file in chunks
        hash of a file in chunks
        sha256 of file
        calculate sha256 checksum of file
        hash of file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> _ = path.write_bytes(b"x" * 200000)
    >>> sha256_file(path) == hashlib.sha256(b"x" * 200000).hexdigest()
    True
    """
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(65536):
            digest.update(chunk)
    return digest.hexdigest()


def file_digest(path, algorithm="md5"):
    """Return the hash of a file by the algorithm's name.

    Ask:
        md5 checksum of a file
        hash of a file with a given algorithm
        md5sum in python
        compute a file's checksum, algorithm as a parameter
        hash a file with a given algorithm
        file checksum with algorithm parameter
        file hash

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> _ = path.write_bytes(b"abc")
    >>> file_digest(path), file_digest(path, "sha1")[:8]
    ('900150983cd24fb0d6963f7d28e17f72', 'a9993e36')
    """
    with open(path, "rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()


def verify_file(path, expected):
    """Tell whether a file has a SHA-256 hash.

    Ask:
        verify the sha256 checksum of a downloaded file
        check a file against an expected hash
        does a file have the given sha256?
        compare a file's checksum, ignoring case

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> _ = path.write_bytes(b"abc")
    >>> digest = hashlib.sha256(b"abc").hexdigest()
    >>> verify_file(path, digest.upper()), verify_file(path, digest[:-1] + "0")
    (True, False)
    """
    with open(path, "rb") as file:
        actual = hashlib.file_digest(file, "sha256").hexdigest()
    return hmac.compare_digest(actual, expected.lower())


def crc32_text(text):
    """Return the CRC-32 checksum of a text in hex.

    Ask:
        crc32 of a string
        compute a crc checksum as 8 hex digits
        crc-32 checksum of text
        zlib crc32 as hex
        crc32 checksum of a string
        crc-32 of a text as 8 hex digits
        zlib crc32 in hexadecimal
        cyclic redundancy check of a message
        calculate a crc checksum

    >>> crc32_text("123456789"), crc32_text("")
    ('cbf43926', '00000000')
    """
    return f"{zlib.crc32(text.encode('utf-8')):08x}"


def short_hash(text, length=8):
    """Return the first digits of a text's SHA-256 hash.

    Ask:
        short hash of a string
        first 8 hex digits of a sha256
        short stable id derived from a text
        abbreviated digest for a string

    >>> short_hash("abc"), short_hash("abc", 4)
    ('ba7816bf', 'ba78')
    """
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:length]


def stable_bucket(key, count):
    """Return the number of the bucket of a key, the same in every run.

    Ask:
        assign a string to one of n buckets by hash
        stable hash of a key modulo n
        deterministic shard number for a user id
        a/b test group from a hash of the user name

    >>> stable_bucket("ann", 4) == stable_bucket("ann", 4)
    True
    >>> {stable_bucket(f"user{n}", 3) for n in range(50)} == {0, 1, 2}
    True
    """
    digest = hashlib.sha256(key.encode("utf-8")).digest()
    return int.from_bytes(digest[:8], "big") % count


def hash_data(data):
    """Return the SHA-256 hash of JSON-like data, whatever the order of keys.

    Ask:
        hash a dictionary independent of key order
        stable hash of a dict or list
        fingerprint of json data
        cache key from a dictionary

    >>> hash_data({"a": 1, "b": [2]}) == hash_data({"b": [2], "a": 1})
    True
    >>> hash_data({"a": 1}) == hash_data({"a": 2})
    False
    """
    text = json.dumps(data, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def find_duplicate_files(folder):
    """Return the groups of files below a folder with the same content.

    Ask:
        find duplicate files by hash
        which files in a directory tree have identical content?
        group equal files of a folder using checksums
        duplicate file finder
        find duplicate files in a folder
        find files with identical content
        duplicate files by hash
        find duplicate files in a directory, return dict of hash to list of paths

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, text in (("a", "x"), ("b", "y"), ("c", "x")):
    ...     _ = Path(tmp.name, name).write_text(text)
    >>> [[path.name for path in group] for group in find_duplicate_files(tmp.name)]
    [['a', 'c']]
    """
    groups = defaultdict(list)
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            groups[hashlib.sha256(path.read_bytes()).digest()].append(path)
    return [paths for paths in groups.values() if len(paths) > 1]


def folder_hashes(folder):
    """Return the SHA-256 hashes of all files below a folder by relative path.

    Ask:
        checksums of all files in a directory tree
        manifest of file hashes for a folder
        dictionary from relative path to sha256
        hash every file below a directory
        hash every file below a folder into a dict

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> _ = Path(tmp.name, "sub", "a").write_text("abc")
    >>> {name: digest[:6] for name, digest in folder_hashes(tmp.name).items()}
    {'sub/a': 'ba7816'}
    """
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).rglob("*")) if path.is_file()
    }


def changed_files(before, after):
    """Return the names added, removed and changed between two hash lists.

    Ask:
        compare two dictionaries of file hashes
        which files were added, removed or changed between two manifests?
        detect file changes by comparing checksums
        diff of two folder snapshots

    >>> changed_files({"a": "1", "b": "2", "c": "3"}, {"b": "2", "c": "4", "d": "5"})
    (['d'], ['a'], ['c'])
    """
    added = sorted(after.keys() - before.keys())
    removed = sorted(before.keys() - after.keys())
    changed = sorted(name for name in before.keys() & after.keys() if before[name] != after[name])
    return added, removed, changed


def sign(message, key):
    """Return the HMAC-SHA256 of a message in hex.

    Ask:
        hmac sha256 of a message with a secret key
        sign a text with hmac
        compute an hmac signature as hex
        keyed hash of a string
        hmac sha256 signature
        create an hmac of a message with a key

    >>> sign("hello", "key")[:16], sign("hello", "key") == sign("hello", "kez")
    ('9307b3b915efb517', False)
    """
    return hmac.new(key.encode("utf-8"), message.encode("utf-8"), hashlib.sha256).hexdigest()


def is_signed(message, signature, key):
    """Tell whether a signature fits a message and a key.

    Ask:
        verify an hmac signature
        check the signature of a message in constant time
        is an hmac sha256 signature valid?
        compare signatures safely with compare_digest
        verify an hmac sha256 signature in constant time

    >>> good = hmac.new(b"key", b"hello", "sha256").hexdigest()
    >>> is_signed("hello", good, "key"), is_signed("hullo", good, "key")
    (True, False)
    """
    expected = hmac.new(key.encode("utf-8"), message.encode("utf-8"), hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


def is_github_webhook(body, header, secret):
    """Tell whether the signature header of a webhook fits its body.

    Ask:
        verify a github webhook signature
        check the X-Hub-Signature-256 header of a request body
        validate a webhook with a shared secret
        webhook hmac check for sha256=...

    >>> header = "sha256=" + hmac.new(b"s", b"{}", "sha256").hexdigest()
    >>> is_github_webhook(b"{}", header, "s"), is_github_webhook(b"{ }", header, "s")
    (True, False)
    """
    digest = hmac.new(secret.encode("utf-8"), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"sha256={digest}", header)


def hash_password(password):
    """Return a salted scrypt hash of a password as text.

    Ask:
        hash a password securely with a salt
        store a password safely with scrypt
        salted password hash with the standard library
        how do i hash passwords without bcrypt?
        hash password with salt

    >>> stored = hash_password("secret")
    >>> salt, digest = map(bytes.fromhex, stored.split("$"))
    >>> digest == hashlib.scrypt(b"secret", salt=salt, n=2**14, r=8, p=1)
    True
    >>> hash_password("secret") == stored
    False
    """
    salt = os.urandom(16)
    digest = hashlib.scrypt(password.encode("utf-8"), salt=salt, n=2**14, r=8, p=1)
    return f"{salt.hex()}${digest.hex()}"


def check_password(password, stored):
    """Tell whether a password fits a stored salted scrypt hash.

    Ask:
        check a password against a stored salted hash
        verify a scrypt password hash of the form salt$hash
        is the entered password right?
        login check with a hashed password
        verify password hash

    >>> salt = bytes(16)
    >>> digest = hashlib.scrypt(b"secret", salt=salt, n=2**14, r=8, p=1)
    >>> stored = f"{salt.hex()}${digest.hex()}"
    >>> check_password("secret", stored), check_password("Secret", stored)
    (True, False)
    """
    salt, expected = map(bytes.fromhex, stored.split("$"))
    digest = hashlib.scrypt(password.encode("utf-8"), salt=salt, n=2**14, r=8, p=1)
    return hmac.compare_digest(digest, expected)


def derive_key(password, salt, rounds=600_000):
    """Return a key of 32 bytes derived from a password by PBKDF2.

    Ask:
        derive an encryption key from a password
        pbkdf2 with sha256 and a salt
        32 byte key from a passphrase
        password based key derivation

    >>> derive_key("pw", b"salt", 1000).hex()[:16], len(derive_key("pw", b"salt", 1))
    ('0a38253555ce37f5', 32)
    """
    return hashlib.pbkdf2_hmac("sha256", password.encode("utf-8"), salt, rounds)


def crack_pin(digest):
    """Return the four-digit PIN with a SHA-256 hash, or None.

    Ask:
        find the 4 digit pin for a sha256 hash by brute force
        brute force a hashed pin
        which pin has this hash? try 0000 to 9999
        recover a four digit code from its hash

    >>> crack_pin(hashlib.sha256(b"0042").hexdigest())
    '0042'
    >>> crack_pin("0") is None
    True
    """
    for number in range(10000):
        pin = f"{number:04d}"
        if hashlib.sha256(pin.encode()).hexdigest() == digest:
            return pin
    return None


def mine(text, zeros):
    """Return the smallest number whose hash with a text begins with zeros.

    Ask:
        proof of work: find a nonce so that the hash starts with zeros
        simple blockchain mining function
        smallest nonce with n leading zeros in sha256(text + nonce)
        hashcash style puzzle

    >>> nonce = mine("block", 2)
    >>> hashlib.sha256(f"block{nonce}".encode()).hexdigest()[:2]
    '00'
    >>> all(hashlib.sha256(f"block{n}".encode()).hexdigest()[:2] != "00" for n in range(nonce))
    True
    """
    nonce = 0
    while not hashlib.sha256(f"{text}{nonce}".encode()).hexdigest().startswith("0" * zeros):
        nonce += 1
    return nonce


def merkle_root(items):
    """Return the Merkle root of texts in hex.

    Ask:
        merkle root of a list of strings
        compute a merkle tree hash
        combine hashes pairwise up to one root
        hash tree root, the last one doubled when odd

    >>> leaf = lambda text: hashlib.sha256(text.encode()).digest()
    >>> merkle_root(["a"]) == leaf("a").hex()
    True
    >>> merkle_root(["a", "b"]) == hashlib.sha256(leaf("a") + leaf("b")).hexdigest()
    True
    >>> merkle_root(["a", "b", "c"]) == merkle_root(["a", "b", "c", "c"])
    True
    """
    hashes = [hashlib.sha256(item.encode("utf-8")).digest() for item in items]
    while len(hashes) > 1:
        if len(hashes) % 2:
            hashes.append(hashes[-1])
        pairs = zip(hashes[::2], hashes[1::2])
        hashes = [hashlib.sha256(left + right).digest() for left, right in pairs]
    return hashes[0].hex()


def djb2(text):
    """Return the djb2 hash of a text as 32-bit number.

    Ask:
        djb2 hash function
        simple string hash like hash * 33 + c
        bernstein hash of a string
        implement a non-cryptographic string hash

    >>> djb2(""), djb2("a"), djb2("hello")
    (5381, 177670, 261238937)
    """
    value = 5381
    for byte in text.encode("utf-8"):
        value = (value * 33 + byte) & 0xFFFFFFFF
    return value


def fnv1a(data):
    """Return the 32-bit FNV-1a hash of bytes.

    Ask:
        fnv-1a hash of bytes
        implement the fnv1a 32 bit hash
        fowler noll vo hash
        fast non-cryptographic hash of a byte string

    >>> hex(fnv1a(b"")), hex(fnv1a(b"a")), hex(fnv1a(b"foobar"))
    ('0x811c9dc5', '0xe40c292c', '0xbf9cf968')
    """
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def adler32(data):
    """Return the Adler-32 checksum of bytes, reckoned by hand.

    Ask:
        implement adler-32
        adler32 checksum without zlib
        compute the adler checksum of bytes by hand
        rolling checksum a and b modulo 65521

    >>> adler32(b"Wikipedia") == zlib.adler32(b"Wikipedia") == 300286872
    True
    >>> adler32(b"")
    1
    """
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def xor_checksum(data):
    """Return the XOR of all bytes.

    Ask:
        xor checksum of bytes
        combine all bytes with xor
        nmea style checksum
        longitudinal redundancy check by xor

    >>> xor_checksum(b"\\x01\\x02\\x04"), xor_checksum(b""), xor_checksum(b"aa")
    (7, 0, 0)
    """
    result = 0
    for byte in data:
        result ^= byte
    return result


def gravatar_url(email, size=80):
    """Return the Gravatar address of an e-mail address.

    Ask:
        gravatar url for an email
        avatar image address from the md5 of an email
        build a gravatar link
        user avatar by email hash

    >>> gravatar_url(" Ann@X.org ")
    'https://www.gravatar.com/avatar/d249273c41f89b03bc92f5bf33fa4b96?s=80'
    """
    digest = hashlib.md5(email.strip().lower().encode("utf-8")).hexdigest()
    return f"https://www.gravatar.com/avatar/{digest}?s={size}"

"""Secure random passwords, tokens, codes and UUIDs."""
import secrets
import string
import time
import uuid


def random_password(length=16):
    """Return a random password of letters, digits and punctuation.

    Ask:
        generate a secure random password
        random password with letters, digits and symbols using secrets
        make a strong password of a given length
        cryptographically secure password generator
        generate random password

    >>> first, second = random_password(), random_password(20)
    >>> len(first), len(second), first != random_password(), set(second) & set(" ")
    (16, 20, True, set())
    """
    characters = string.ascii_letters + string.digits + string.punctuation
    return "".join(secrets.choice(characters) for _ in range(length))


def random_password_with_rules(length=12):
    """Return a random password with a small, a capital letter, a digit and a symbol.

    Ask:
        random password with at least one lowercase, uppercase, digit and symbol
        generate a password that satisfies all character classes
        password generator which guarantees each kind of character
        secure password meeting the usual rules
        random password of given length with at least one digit and symbol

    >>> import re
    >>> password = random_password_with_rules(8)
    >>> len(password), all(re.search(p, password) for p in ("[a-z]", "[A-Z]", "[0-9]", "[!@#$%&*]"))
    (8, True)
    """
    groups = [string.ascii_lowercase, string.ascii_uppercase, string.digits, "!@#$%&*"]
    characters = [secrets.choice(group) for group in groups]
    characters += [secrets.choice("".join(groups)) for _ in range(length - len(groups))]
    secrets.SystemRandom().shuffle(characters)
    return "".join(characters)


def random_readable_password(length=12):
    """Return a random password without characters that look alike.

    Ask:
        random password without ambiguous characters
        password that is easy to read: no 0, O, 1, l or I
        generate a password without look-alike letters
        human friendly random password

    >>> passwords = "".join(random_readable_password() for _ in range(50))
    >>> len(passwords), set(passwords) & set("0O1lI")
    (600, set())
    """
    characters = [c for c in string.ascii_letters + string.digits if c not in "0O1lI"]
    return "".join(secrets.choice(characters) for _ in range(length))


def passphrase(words, count=4):
    """Return a random passphrase of words.

    Ask:
        random passphrase from a word list
        diceware style passphrase joined by hyphens
        pick n random words securely for a passphrase
        correct horse battery staple generator

    >>> phrase = passphrase(["red", "car", "tree"], 5)
    >>> len(phrase.split("-")), set(phrase.split("-")) <= {"red", "car", "tree"}
    (5, True)
    """
    return "-".join(secrets.choice(words) for _ in range(count))


def random_pin(digits=4):
    """Return a random PIN as text.

    Ask:
        generate a random pin
        random 4 digit code as a string
        secure numeric pin with leading zeros
        one time code of n digits
        random 6 digit code as string
        random numeric code of n digits, leading zeros kept

    >>> pins = {random_pin() for _ in range(50)}
    >>> all(len(pin) == 4 and pin.isdigit() for pin in pins), len(pins) > 1, len(random_pin(6))
    (True, True, 6)
    """
    return f"{secrets.randbelow(10 ** digits):0{digits}d}"


def api_key():
    """Return a random API key of 64 hexadecimal digits.

    Ask:
        generate an api key
        random token of 32 bytes in hex
        secure api token
        secrets.token_hex for a key

    >>> len(api_key()), int(api_key(), 16) >= 0, api_key() != api_key()
    (64, True, True)
    """
    return secrets.token_hex(32)


def url_token(size=32):
    """Return a random token that is safe in URLs.

    Ask:
        url safe random token
        token for a password reset link
        generate a session id that can be used in urls
        secrets.token_urlsafe
        generate random token
        secure random token

    >>> import re
    >>> token = url_token()
    >>> len(token), re.fullmatch(r"[\\w-]+", token) is not None, token != url_token()
    (43, True, True)
    """
    return secrets.token_urlsafe(size)


def random_key(size=32):
    """Return random bytes for a key.

    Ask:
        generate random bytes for an encryption key
        secure random bytes
        secret key of 32 bytes
        cryptographic random byte string of a given size

    >>> len(random_key()), len(random_key(5)), random_key() != random_key()
    (32, 5, True)
    """
    return secrets.token_bytes(size)


def random_code(length=6):
    """Return a random code of capital letters and digits.

    Ask:
        random code of uppercase letters and digits
        generate a coupon code
        voucher code with capital letters and numbers
        random booking reference

    >>> import re
    >>> code = random_code()
    >>> len(code), re.fullmatch("[A-Z0-9]+", code) is not None, random_code(20) != random_code(20)
    (6, True, True)
    """
    characters = string.ascii_uppercase + string.digits
    return "".join(secrets.choice(characters) for _ in range(length))


def license_key(groups=5, size=5):
    """Return a random licence key of groups.

    Ask:
        generate a license key like ABCDE-12345-FGHIJ
        random product key in groups separated by hyphens
        serial number generator
        software licence key with n groups

    >>> import re
    >>> re.fullmatch("([A-Z0-9]{5}-){4}[A-Z0-9]{5}", license_key()) is not None
    True
    >>> len(license_key(2, 3))
    7
    """
    characters = string.ascii_uppercase + string.digits
    return "-".join(
        "".join(secrets.choice(characters) for _ in range(size)) for _ in range(groups))


def secure_choice(items):
    """Return a random item, chosen securely.

    Ask:
        pick a random element securely
        cryptographically strong random choice
        draw a lottery winner fairly with secrets
        choose an item with secrets.choice

    >>> {secure_choice(["a", "b"]) for _ in range(100)} == {"a", "b"}
    True
    """
    return secrets.choice(items)


def secure_shuffle(items):
    """Return items in a random order, chosen securely.

    Ask:
        shuffle a list securely
        cryptographically strong shuffle that returns a new list
        random order of items with SystemRandom
        fair shuffle for a card game, input unchanged

    >>> cards = list(range(20))
    >>> shuffled = secure_shuffle(cards)
    >>> sorted(shuffled) == cards == list(range(20)), shuffled != cards
    (True, True)
    """
    return secrets.SystemRandom().sample(items, len(items))


def secure_randint(low, high):
    """Return a random integer from low to high, chosen securely.

    Ask:
        secure random integer in a range
        random number between low and high, both included, with secrets
        cryptographically strong randint
        unpredictable random integer

    >>> {secure_randint(1, 3) for _ in range(200)}
    {1, 2, 3}
    """
    return low + secrets.randbelow(high - low + 1)


def same_secret(first, second):
    """Tell whether two secrets are equal, without leaking time.

    Ask:
        compare two secrets in constant time
        timing safe string comparison
        are two tokens equal? avoid timing attacks
        secrets.compare_digest for texts
        constant time compare

    >>> same_secret("abcé", "abcé"), same_secret("abc", "abd")
    (True, False)
    """
    return secrets.compare_digest(first.encode("utf-8"), second.encode("utf-8"))


def random_mac_address():
    """Return a random locally administered MAC address.

    Ask:
        generate a random mac address
        random hardware address with colons
        locally administered unicast mac address
        fake mac address

    >>> import re
    >>> address = random_mac_address()
    >>> re.fullmatch("[0-9a-f]{2}(:[0-9a-f]{2}){5}", address) is not None, int(address[:2], 16) & 3
    (True, 2)
    """
    octets = bytearray(secrets.token_bytes(6))
    octets[0] = octets[0] & 0xFC | 0x02
    return ":".join(f"{octet:02x}" for octet in octets)


def random_ip_address():
    """Return a random IPv4 address.

    Ask:
        generate a random ip address
        random ipv4 address as a string
        fake ip for test data
        four random numbers joined by dots

    >>> parts = random_ip_address().split(".")
    >>> len(parts), all(0 <= int(part) <= 255 for part in parts)
    (4, True)
    """
    return ".".join(str(secrets.randbelow(256)) for _ in range(4))


def random_hex_color():
    """Return a random colour such as #3fa2c0.

    Ask:
        generate a random hex color
        random html colour code
        random #rrggbb string
        pick a random web color

    >>> import re
    >>> re.fullmatch("#[0-9a-f]{6}", random_hex_color()) is not None
    True
    >>> len({random_hex_color() for _ in range(20)}) > 10
    True
    """
    return f"#{secrets.randbelow(0x1000000):06x}"


def new_uuid():
    """Return a random UUID as text.

    Ask:
        generate a uuid
        random uuid4 as a string
        create a unique identifier
        guid in python
        generate a uuid4 string

    >>> uuid.UUID(new_uuid()).version, new_uuid() != new_uuid()
    (4, True)
    """
    return str(uuid.uuid4())


def uuid_without_hyphens():
    """Return a random UUID as 32 hexadecimal digits.

    Ask:
        uuid without hyphens
        random uuid as 32 hex characters
        uuid4 hex string
        unique id with no dashes

    >>> import re
    >>> re.fullmatch("[0-9a-f]{32}", uuid_without_hyphens()) is not None
    True
    >>> uuid_without_hyphens() != uuid_without_hyphens()
    True
    """
    return uuid.uuid4().hex


def uuid_from_name(name):
    """Return the UUID that belongs to a host name.

    Ask:
        deterministic uuid from a name
        uuid5 in the dns namespace
        same uuid for the same string every time
        name based uuid

    >>> uuid_from_name("python.org")
    '886313e1-3b8a-5372-9b90-0c9aee199e5d'
    """
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, name))


def uuid_version(text):
    """Return the version of a UUID.

    Ask:
        get the version of a uuid
        which kind of uuid is a string, 1 to 5?
        version number of a guid
        uuid version from text

    >>> uuid_version("886313e1-3b8a-5372-9b90-0c9aee199e5d"), uuid_version(str(uuid.uuid4()))
    (5, 4)
    """
    return uuid.UUID(text).version


def short_id():
    """Return a short random id of URL-safe characters.

    Ask:
        generate a short unique id
        short random id for urls, 11 characters
        compact unique identifier
        youtube style id

    >>> len(short_id()), short_id() != short_id()
    (11, True)
    """
    return secrets.token_urlsafe(8)


def sortable_id():
    """Return a unique id that sorts by the time of its making.

    Ask:
        unique id that sorts by creation time
        time ordered id with a random part
        ulid like identifier
        id from the current time in milliseconds and random hex

    >>> first = sortable_id()
    >>> time.sleep(0.002)
    >>> first < sortable_id(), len(first)
    (True, 28)
    """
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(8)}"


class TokenStore:
    """Hand out tokens that hold for some time.

    Ask:
        class that issues tokens which expire
        session token store with expiry
        temporary login tokens for users
        token manager: create, check and revoke tokens with a lifetime

    >>> store = TokenStore(lifetime=60)
    >>> token = store.create("ann")
    >>> store.user_of(token), store.user_of("x")
    ('ann', None)
    >>> store.revoke(token)
    >>> store.user_of(token) is None
    True
    >>> expired = TokenStore(lifetime=-1)
    >>> expired.user_of(expired.create("bob")) is None
    True
    """

    def __init__(self, lifetime=3600):
        self.lifetime = lifetime
        self._tokens = {}

    def create(self, user):
        token = secrets.token_urlsafe(32)
        self._tokens[token] = (user, time.time() + self.lifetime)
        return token

    def user_of(self, token):
        user, expires = self._tokens.get(token, (None, 0))
        return user if time.time() < expires else None

    def revoke(self, token):
        self._tokens.pop(token, None)

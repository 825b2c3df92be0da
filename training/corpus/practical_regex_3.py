"""More texts at work: times, codes, comments and periods found, replaced and checked."""
import re
from datetime import date
from datetime import timedelta


def first_date(text):
    """Return the first ISO date in a text, or None.

    Ask:
        find the first date in a text
        get a yyyy-mm-dd date out of a string as a date object
        search a sentence for a date
        first date mentioned in a string, None if there is none

    >>> first_date("paid on 2024-01-31 and 2024-02-01"), first_date("never")
    (datetime.date(2024, 1, 31), None)
    """
    match = re.search(r"\b\d{4}-\d{2}-\d{2}\b", text)
    return date.fromisoformat(match.group()) if match else None


def whitespace_to_dash(text, dash="-"):
    """Return a text with each run of white space replaced by a dash.

    Ask:
        replace all whitespace with a single dash
        join the words of a text with hyphens
        turn spaces and tabs into one hyphen with regex
        whitespace runs to a dash

    >>> whitespace_to_dash(" a  b c "), whitespace_to_dash("a b", "_")
    ('a-b-c', 'a_b')
    """
    return re.sub(r"\s+", dash, text.strip())


def remove_special_keep_spaces(text):
    """Return a text with only its letters, digits and spaces.

    Ask:
        remove all special characters from string keep spaces
        delete symbols but leave the spaces between words
        keep only alphanumeric characters and spaces
        strip everything except letters, numbers and blanks

    >>> remove_special_keep_spaces("Hi, you! a_b 5%")
    'Hi you ab 5'
    """
    return "".join(char for char in text if char.isalnum() or char == " ")


def is_digits_and_dashes(text):
    """Tell whether a text consists of digits and dashes.

    Ask:
        check if string contains only digits and dashes
        only numbers and hyphens in a string
        regex for digits with optional dashes
        is the string made of digits and minus signs only?

    >>> is_digits_and_dashes("12-34"), is_digits_and_dashes("12 34"), is_digits_and_dashes("")
    (True, False, False)
    """
    return re.fullmatch(r"[0-9-]+", text) is not None


def after_keyword(text, keyword):
    """Return what follows the first occurrence of a keyword, or an empty text.

    Ask:
        get everything after a keyword
        rest of a string behind a word
        text after the first occurrence of a substring
        extract the text after a colon

    >>> after_keyword("name: Ann", ":"), after_keyword("a", "x")
    ('Ann', '')
    """
    return text.partition(keyword)[2].strip()


def remove_html_comments(html):
    r"""Return HTML without its comments.

    Ask:
        remove html comments
        delete <!-- --> from a page
        strip comments out of html with regex
        html without comment blocks, also over several lines

    >>> remove_html_comments("<b>a</b><!-- x\ny --><i>b</i>")
    '<b>a</b><i>b</i>'
    """
    return re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL)


def squeeze_newlines(text):
    r"""Return a text with runs of newlines reduced to one.

    Ask:
        replace multiple newlines with one
        several line breaks to a single line break
        drop the empty lines between paragraphs with regex
        collapse consecutive newlines

    >>> squeeze_newlines("a\n\n\nb\nc")
    'a\nb\nc'
    """
    return re.sub(r"\n+", "\n", text)


def is_order_id(text):
    """Tell whether a text is an order id such as ORD-12345.

    Ask:
        validate an order id like ORD-12345
        check an id with a prefix and five digits
        order number format: ORD, a dash and five digits
        does a string match ORD-12345?

    >>> [is_order_id(text) for text in ("ORD-12345", "ORD-1234", "ord-12345", "XORD-12345")]
    [True, False, False, False]
    """
    return re.fullmatch(r"ORD-\d{5}", text) is not None


def is_product_code(text):
    """Tell whether a text is two capital letters and four digits.

    Ask:
        validate a product code two letters four digits
        check a code like AB1234
        two uppercase letters followed by four digits
        product number format check with regex

    >>> [is_product_code(text) for text in ("AB1234", "A1234", "AB12345", "ab1234")]
    [True, False, False, False]
    """
    return re.fullmatch(r"[A-Z]{2}[0-9]{4}", text) is not None


def is_time_with_seconds(text):
    """Tell whether a text is a time HH:MM:SS.

    Ask:
        validate time in HH:MM:SS
        check a 24 hour time with seconds
        is '23:59:60' a valid time?
        hh:mm:ss format check

    >>> [is_time_with_seconds(t) for t in ("23:59:59", "24:00:00", "12:60:00", "1:02:03", "12:00")]
    [True, False, False, False, False]
    """
    return re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d", text) is not None


def parse_clock_duration(text):
    """Return the timedelta of a duration HH:MM:SS.

    Ask:
        parse duration like 01:30:00 to timedelta
        hh:mm:ss string to a timedelta object
        convert a clock text into datetime.timedelta
        timedelta from hours, minutes and seconds in a string

    >>> parse_clock_duration("01:30:05"), parse_clock_duration("25:00:00")
    (datetime.timedelta(seconds=5405), datetime.timedelta(days=1, seconds=3600))
    """
    hours, minutes, seconds = map(int, text.split(":"))
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def parse_interval_seconds(text):
    """Return the seconds of an interval such as 5m.

    Ask:
        parse time delta string "5m" into seconds
        convert '30s', '5m', '2h' or '1d' to seconds
        number with one time unit letter to seconds
        interval text such as 10d to a number of seconds

    >>> [parse_interval_seconds(text) for text in ("30s", "5m", "2h", "1d", "1w")]
    [30, 300, 7200, 86400, 604800]
    """
    sizes = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
    return int(text[:-1]) * sizes[text[-1]]


def asterisk_words(text):
    """Return the texts between asterisks.

    Ask:
        extract words between asterisks
        find *emphasized* words in a text
        text enclosed in stars
        markdown italic words in a string

    >>> asterisk_words("a *b* and *c d* e")
    ['b', 'c d']
    """
    return re.findall(r"\*([^*]+)\*", text)

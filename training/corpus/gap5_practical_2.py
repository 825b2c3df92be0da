"""Dates, schedules, regular expressions, logging and mail at work."""
import calendar
import json
import logging
import mimetypes
import re
import smtplib
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from pathlib import Path


def last_working_day(year, month):
    """Return the last weekday of a month.

    Ask:
        last working day of the month
        last business day of a given month and year
        payday: the last monday to friday day of a month
        find the final weekday (not saturday or sunday) of a month

    >>> last_working_day(2024, 3)
    datetime.date(2024, 3, 29)
    >>> last_working_day(2024, 1)
    datetime.date(2024, 1, 31)
    >>> last_working_day(2024, 6)
    datetime.date(2024, 6, 28)
    """
    day = date(year, month, calendar.monthrange(year, month)[1])
    return day - timedelta(days=max(0, day.weekday() - 4))


def previous_business_day(day):
    """Return the weekday before a date.

    Ask:
        previous business day
        last working day before a date
        the weekday before today, friday if it is monday
        step back one day skipping saturday and sunday

    >>> previous_business_day(date(2024, 1, 8))
    datetime.date(2024, 1, 5)
    >>> previous_business_day(date(2024, 1, 7))
    datetime.date(2024, 1, 5)
    >>> previous_business_day(date(2024, 1, 5))
    datetime.date(2024, 1, 4)
    """
    day -= timedelta(days=1)
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    return day


def first_mondays(year):
    """Return the first Monday of each month of a year.

    Ask:
        first monday of each month of a year
        dates of the first monday in all twelve months
        list the first mondays of a year
        when is the first monday of every month this year

    >>> first_mondays(2024)[:3]
    [datetime.date(2024, 1, 1), datetime.date(2024, 2, 5), datetime.date(2024, 3, 4)]
    >>> len(first_mondays(2023)), {day.weekday() for day in first_mondays(2023)}
    (12, {0})
    """
    firsts = [date(year, month, 1) for month in range(1, 13)]
    return [first + timedelta(days=-first.weekday() % 7) for first in firsts]


def dates_with_step(start, end, days):
    """Return every n-th date from a start to an end, both included.

    Ask:
        generate a date range with step of n days
        every nth day between two dates
        recurring dates every two weeks until end
        list dates from start to end in steps of some days

    >>> dates_with_step(date(2024, 1, 1), date(2024, 1, 29), 14)[1:]
    [datetime.date(2024, 1, 15), datetime.date(2024, 1, 29)]
    >>> dates_with_step(date(2024, 1, 2), date(2024, 1, 1), 7)
    []
    """
    return [start + timedelta(days=n) for n in range(0, (end - start).days + 1, days)]


def weekday_counts(start, end):
    """Return how often each weekday occurs from one date to another, both included.

    Ask:
        count days per weekday in range
        how many of each weekday lie between two dates
        number of mondays, tuesdays, ... in a date range as dict
        weekday histogram of a period

    >>> weekday_counts(date(2024, 1, 1), date(2024, 1, 8))["Monday"]
    2
    >>> sum(weekday_counts(date(2024, 1, 1), date(2024, 1, 8)).values())
    8
    >>> weekday_counts(date(2024, 1, 2), date(2024, 1, 2))
    {'Tuesday': 1}
    """
    days = (end - start).days + 1
    names = [calendar.day_name[(start + timedelta(days=n)).weekday()] for n in range(days)]
    return dict(Counter(names))


def weekdays_in_range(start, end):
    """Return the number of days from Monday to Friday in a range, both ends included.

    Ask:
        count weekdays between two dates
        number of days monday to friday from start to end inclusive
        how many weekdays, not weekend days, are between two dates
        count working days of a period including both ends
        number of weekdays between two dates
        how many working days from start to end, weekends excluded
        count monday to friday between two dates inclusive
        business days between dates without numpy

    >>> weekdays_in_range(date(2024, 1, 1), date(2024, 1, 8))
    6
    >>> weekdays_in_range(date(2024, 1, 6), date(2024, 1, 7))
    0
    """
    days = (end - start).days + 1
    return sum((start + timedelta(days=n)).weekday() < 5 for n in range(days))


def find_conflicts(events):
    """Return the pairs of names of events that overlap.

    Ask:
        sort events by start time and find conflicts
        find overlapping meetings in a list of (name, start, end)
        detect double bookings in a calendar
        which appointments clash with each other
        conflicting pairs of events

    >>> find_conflicts([("b", 10, 12), ("a", 9, 11), ("c", 12, 13)])
    [('a', 'b')]
    >>> find_conflicts([("a", 1, 9), ("b", 2, 3), ("c", 4, 5)])
    [('a', 'b'), ('a', 'c')]
    >>> find_conflicts([])
    []
    """
    events = sorted(events, key=lambda event: event[1])
    conflicts = []
    for i, (name, _, end) in enumerate(events):
        for other, start, _ in events[i + 1:]:
            if start >= end:
                break
            conflicts.append((name, other))
    return conflicts


def average_time(times):
    """Return the average of clock times HH:MM.

    Ask:
        average of a list of times of the day
        mean time of day from strings like 08:30
        compute the average arrival time hh:mm
        average clock time of a list

    >>> average_time(["08:00", "09:31"])
    '08:45'
    >>> average_time(["23:59"])
    '23:59'
    """
    minutes = [int(text[:-3]) * 60 + int(text[-2:]) for text in times]
    hours, rest = divmod(sum(minutes) // len(minutes), 60)
    return f"{hours:02d}:{rest:02d}"


def sum_hms(durations):
    """Return the sum of durations H:MM:SS in the same format.

    Ask:
        sum list of durations given as strings h:mm:ss
        total length of a playlist from times like 1:02:30
        add up many hh:mm:ss strings
        total time of a list of durations with hours, minutes and seconds

    >>> sum_hms(["0:59:30", "1:00:45"])
    '2:00:15'
    >>> sum_hms(["23:00:00", "2:00:01"]), sum_hms([])
    ('25:00:01', '0:00:00')
    """
    total = 0
    for text in durations:
        hours, minutes, seconds = map(int, text.split(":"))
        total += hours * 3600 + minutes * 60 + seconds
    minutes, seconds = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"


def overtime(hours, limit=8):
    """Return the hours above a daily limit, added up.

    Ask:
        overtime hours from a list of daily hours
        total overtime worked over 8 hours a day
        sum of the hours beyond the daily limit
        given hours per day compute how much overtime was done

    >>> overtime([8, 9.5, 7, 10])
    3.5
    >>> overtime([8, 7]), overtime([], 4)
    (0, 0)
    """
    return sum(max(0, worked - limit) for worked in hours)


def shift_pay(clock_in, clock_out, rate):
    """Return the pay of a shift from HH:MM to HH:MM, also over midnight.

    Ask:
        compute pay from clock in and out times
        wage for a shift given start time, end time and hourly rate
        how much to pay for working from 22:00 to 06:00
        hours worked times rate, shift may pass midnight

    >>> shift_pay("09:00", "17:30", 10)
    85.0
    >>> shift_pay("22:00", "06:00", 20)
    160.0
    """
    start = datetime.strptime(clock_in, "%H:%M")
    end = datetime.strptime(clock_out, "%H:%M")
    if end < start:
        end += timedelta(days=1)
    return round((end - start) / timedelta(hours=1) * rate, 2)


def countdown_text(moment, now=None):
    """Return the time left until a moment as days, hours, minutes and seconds.

    Ask:
        countdown string to a datetime
        time remaining until an event as "3d 04:05:06"
        format the time left until a deadline
        how long until a given datetime, as text

    >>> countdown_text(datetime(2024, 1, 4, 4, 5, 6), datetime(2024, 1, 1))
    '3d 04:05:06'
    >>> countdown_text(datetime(2024, 1, 1), datetime(2024, 1, 2))
    '0d 00:00:00'
    """
    left = max(moment - (now or datetime.now()), timedelta(0))
    minutes, seconds = divmod(left.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{left.days}d {hours:02d}:{minutes:02d}:{seconds:02d}"


def hours_and_minutes_between(start, end):
    """Return the whole hours and the minutes between two datetimes.

    Ask:
        difference between two datetimes in hours and minutes
        elapsed time between start and end as (hours, minutes)
        how many hours and minutes passed between two datetimes
        time delta split into hours and minutes

    >>> hours_and_minutes_between(datetime(2024, 1, 1, 23, 30), datetime(2024, 1, 3, 1, 45))
    (26, 15)
    >>> hours_and_minutes_between(datetime(2024, 1, 1), datetime(2024, 1, 1))
    (0, 0)
    """
    return divmod(int((end - start).total_seconds()) // 60, 60)


def timedelta_to_iso(delta):
    """Return a timedelta as an ISO 8601 duration.

    Ask:
        format a duration as iso 8601
        timedelta to iso 8601 duration like P1DT2H30M
        write a time span in the PT1H30M notation
        iso duration string from a timedelta

    >>> timedelta_to_iso(timedelta(days=1, hours=2, minutes=30))
    'P1DT2H30M'
    >>> timedelta_to_iso(timedelta(seconds=90)), timedelta_to_iso(timedelta(days=2))
    ('PT1M30S', 'P2D')
    >>> timedelta_to_iso(timedelta(0))
    'PT0S'
    """
    minutes, seconds = divmod(delta.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days = f"{delta.days}D" if delta.days else ""
    parts = [(hours, "H"), (minutes, "M"), (seconds, "S")]
    clock = "".join(f"{value}{unit}" for value, unit in parts if value)
    if not days and not clock:
        return "PT0S"
    return f"P{days}T{clock}" if clock else f"P{days}"


def cron_matches(expression, moment):
    """Tell whether a cron expression with *, lists, ranges and steps fits a datetime.

    Ask:
        cron expression matches datetime
        should a cron job run at a given minute
        check a five field crontab line against a datetime
        match "*/15 9-17 * * 1-5" with a time

    >>> cron_matches("*/15 9-17 * * 1-5", datetime(2024, 1, 1, 9, 30))
    True
    >>> cron_matches("*/15 9-17 * * 1-5", datetime(2024, 1, 1, 9, 31))
    False
    >>> cron_matches("0 0 * * 0", datetime(2024, 1, 7))
    True
    >>> cron_matches("0 0 1,15 * *", datetime(2024, 1, 7))
    False
    """
    def matches(field, value, first):
        for part in field.split(","):
            span, _, step = part.partition("/")
            low, _, high = span.partition("-")
            if span == "*":
                low, high = first, value
            elif not high:
                high = value if step else low
            low, high = int(low), int(high)
            if low <= value <= high and (value - low) % int(step or 1) == 0:
                return True
        return False

    values = (moment.minute, moment.hour, moment.day, moment.month, moment.isoweekday() % 7)
    return all(map(matches, expression.split(), values, (0, 0, 1, 1, 0)))


def rolling_sums_by_date(values, days=7):
    """Return for each date the sum of the values of the last n days.

    Ask:
        moving 7 day sum over dates
        rolling weekly total from a dict of date to number
        sum over the last n days for each date
        trailing seven day total per day

    >>> rolling_sums_by_date({date(2024, 1, 1): 1, date(2024, 1, 7): 2, date(2024, 1, 8): 4})
    {datetime.date(2024, 1, 1): 1, datetime.date(2024, 1, 7): 3, datetime.date(2024, 1, 8): 6}
    """
    return {
        day: sum(values.get(day - timedelta(days=n), 0) for n in range(days))
        for day in sorted(values)
    }


def business_status(moment, opening=time(9), closing=time(17)):
    """Tell whether a shop is open at a moment, Monday to Friday.

    Ask:
        is the shop open at a given datetime
        check if a datetime is within business hours monday to friday 9 to 17
        is it office hours
        is_open(now) for weekday opening hours

    >>> business_status(datetime(2024, 1, 5, 9)), business_status(datetime(2024, 1, 5, 17))
    (True, False)
    >>> business_status(datetime(2024, 1, 6, 12)), business_status(datetime(2024, 1, 5, 8, 59))
    (False, False)
    """
    return moment.weekday() < 5 and opening <= moment.time() < closing


def prices_in_text(text):
    """Return the prices with a currency sign in a text as floats.

    Ask:
        extract prices with currency from text
        find all amounts like $1,234.50 or €20 in a text
        get the dollar amounts of a string as numbers
        regex for prices with thousands separators

    >>> prices_in_text("from $1,234.50 to €20, or 5 pounds: £ 7.5")
    [1234.5, 20.0, 7.5]
    >>> prices_in_text("none")
    []
    """
    amounts = re.findall(r"[$€£]\s?(\d+(?:,\d{3})*(?:\.\d+)?)", text)
    return [float(amount.replace(",", "")) for amount in amounts]


def texts_between_tags(text, tag):
    """Return the texts between all opening and closing tags of a name, with regex.

    Ask:
        extract all occurrences between tags
        regex to get everything between <b> and </b>
        find all texts enclosed in a html tag with re.findall
        contents of every <tag>...</tag> pair, non greedy

    >>> texts_between_tags("<b>x</b> <B class='q'>y\\nz</B> <br>", "b")
    ['x', 'y\\nz']
    >>> texts_between_tags("plain", "b")
    []
    """
    pattern = rf"<{tag}(?:\s[^>]*)?>(.*?)</{tag}>"
    return re.findall(pattern, text, re.DOTALL | re.IGNORECASE)


def remove_bracketed(text):
    """Remove the parts of a text in round, square or curly brackets.

    Ask:
        remove everything in brackets
        delete text inside (), [] and {} including the brackets
        strip bracketed remarks like [1] and (note) from a string
        regex to drop all kinds of bracketed text

    >>> remove_bracketed("a [1] b (x) c{y}.")
    'a b c.'
    >>> remove_bracketed("plain")
    'plain'
    """
    return re.sub(r"\s*(\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\})", "", text)


def is_json_date(text):
    """Tell whether a text is a date YYYY-MM-DD that exists.

    Ask:
        validate an iso date string yyyy-mm-dd including the calendar
        is the string a real date in iso format
        check that 2023-02-30 is rejected as a date
        validate json date iso

    >>> is_json_date("2024-02-29"), is_json_date("2023-02-29")
    (True, False)
    >>> is_json_date("2024-2-9"), is_json_date("20240209"), is_json_date("")
    (False, False, False)
    """
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def count_log_levels(lines):
    """Return how often each log level occurs in lines of a log.

    Ask:
        parse log lines into level counts
        count INFO, WARNING and ERROR lines of a log
        number of log entries per level from a list of lines
        tally log levels with Counter and regex

    >>> counts = count_log_levels(["10:00 INFO a", "10:01 ERROR INFO b", "10:02 INFO c", "x"])
    >>> counts == {"INFO": 2, "ERROR": 1}
    True
    """
    pattern = re.compile(r"\b(DEBUG|INFO|WARNING|ERROR|CRITICAL)\b")
    matches = map(pattern.search, lines)
    return dict(Counter(match.group(1) for match in matches if match))


def parse_search_query(query):
    """Return the fields and the free words of a search query.

    Ask:
        parse query like "name:foo age:>3"
        parse a search string with key:value filters and plain words
        split a search box text into filters and terms
        github style search query to dict and list of words

    >>> parse_search_query('tag:new hello author:"Ann Lee" world')
    ({'tag': 'new', 'author': 'Ann Lee'}, ['hello', 'world'])
    >>> parse_search_query("")
    ({}, [])
    """
    filters, words = {}, []
    for key, quoted, value in re.findall(r'(?:(\w+):)?(?:"([^"]*)"|(\S+))', query):
        if key:
            filters[key] = quoted or value
        else:
            words.append(quoted or value)
    return filters, words


def parse_chess_move(text):
    """Return the squares of a chess move like e2e4 as column and row indices.

    Ask:
        parse a chess move
        convert a move like "e2e4" to two (column, row) pairs
        parse uci chess notation into coordinates
        from-square and to-square of a chess move string

    >>> parse_chess_move("e2e4")
    ((4, 1), (4, 3))
    >>> parse_chess_move("a1-h8")
    ((0, 0), (7, 7))
    >>> parse_chess_move("i9e4")
    Traceback (most recent call last):
    ValueError: invalid move: 'i9e4'
    """
    match = re.fullmatch(r"([a-h])([1-8])-?([a-h])([1-8])", text.lower())
    if not match:
        raise ValueError(f"invalid move: {text!r}")
    column1, row1, column2, row2 = match.groups()
    return ("abcdefgh".index(column1), int(row1) - 1), ("abcdefgh".index(column2), int(row2) - 1)


def wildcard_to_regex(pattern):
    """Return a wildcard pattern with * and ? as a regular expression.

    Ask:
        wildcard to regex
        convert a glob pattern with * and ? into a regular expression string
        translate wildcards to regex without fnmatch
        turn file*.t?t into a regex

    >>> bool(re.fullmatch(wildcard_to_regex("a*.t?t"), "abc.txt"))
    True
    >>> bool(re.fullmatch(wildcard_to_regex("a*.t?t"), "abcxtxt"))
    False
    >>> wildcard_to_regex("a.*")
    'a\\\\..*'
    """
    return re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")


def camel_to_title(name):
    """Return a camelCase name as words with capitals.

    Ask:
        camel case to title with spaces
        make a human readable label from a camelCase name
        "firstName" to "First Name"
        convert camelCase identifier to title case words

    >>> camel_to_title("firstName"), camel_to_title("HTMLPage2")
    ('First Name', 'HTML Page2')
    >>> camel_to_title("")
    ''
    """
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
    return spaced[:1].upper() + spaced[1:]


def swap_last_first(name):
    """Return a name "Last, First" as "First Last".

    Ask:
        swap first and last name with regex "Doe, John" -> "John Doe"
        turn lastname, firstname into firstname lastname
        reorder "Smith, Anna" to "Anna Smith"
        name with comma to natural order

    >>> swap_last_first("Doe, John"), swap_last_first("van Dyke,Dick")
    ('John Doe', 'Dick van Dyke')
    >>> swap_last_first("Plato")
    'Plato'
    """
    return re.sub(r"^\s*([^,]+?)\s*,\s*(.+?)\s*$", r"\2 \1", name)


def json_log_formatter():
    """Return a logging formatter that writes each record as a JSON line.

    Ask:
        logger that writes json lines
        json formatter for the logging module
        structured logging: format log records as json
        log in json format with time, level, logger and message

    >>> record = logging.LogRecord("app", logging.INFO, "f.py", 1, "hi %s", ("you",), None)
    >>> line = json.loads(json_log_formatter().format(record))
    >>> line["level"], line["logger"], line["message"], len(line)
    ('INFO', 'app', 'hi you', 4)
    """
    class JsonFormatter(logging.Formatter):
        def format(self, record):
            entry = {
                "time": self.formatTime(record),
                "level": record.levelname,
                "logger": record.name,
                "message": record.getMessage(),
            }
            if record.exc_info:
                entry["exception"] = self.formatException(record.exc_info)
            return json.dumps(entry, ensure_ascii=False)

    return JsonFormatter()


def email_with_attachment(sender, recipient, subject, body, path):
    """Return an email message with a file attached.

    Ask:
        build an email message with an attachment
        EmailMessage with text and attached file
        create an email with a pdf attached, do not send it
        make a mime message with subject, body and attachment from a path

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a.txt").write_text("hi")
    ...     message = email_with_attachment("a@b.c", "d@e.f", "Hi", "text", Path(folder, "a.txt"))
    >>> message["Subject"], [part.get_filename() for part in message.iter_attachments()]
    ('Hi', ['a.txt'])
    >>> message.get_body().get_content()
    'text\\n'
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(body)
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    maintype, subtype = kind.split("/")
    message.add_attachment(
        Path(path).read_bytes(), maintype=maintype, subtype=subtype, filename=Path(path).name
    )
    return message


def send_with_attachment(host, port, user, password, recipient, subject, body, path):
    """Send an email with a file attached over SMTP with STARTTLS.

    Ask:
        send an email with attachment via smtp
        email a file to someone using smtplib
        send mail with an attached pdf in python
        smtp login, starttls and send a message with a file

    >>> import tempfile
    >>> from unittest import mock
    >>> with tempfile.TemporaryDirectory() as folder, mock.patch("smtplib.SMTP") as smtp:
    ...     _ = Path(folder, "a.txt").write_text("hi")
    ...     send_with_attachment("h", 587, "me@b.c", "pw", "d@e.f", "Hi", "text", f"{folder}/a.txt")
    >>> server = smtp.return_value.__enter__.return_value
    >>> server.starttls.called, server.login.call_args.args
    (True, ('me@b.c', 'pw'))
    >>> message = server.send_message.call_args.args[0]
    >>> message["To"], [part.get_filename() for part in message.iter_attachments()]
    ('d@e.f', ['a.txt'])
    """
    message = EmailMessage()
    message["From"] = user
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(body)
    path = Path(path)
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    maintype, subtype = kind.split("/")
    message.add_attachment(
        path.read_bytes(), maintype=maintype, subtype=subtype, filename=path.name
    )
    with smtplib.SMTP(host, port) as server:
        server.starttls()
        server.login(user, password)
        server.send_message(message)


@dataclass(frozen=True)
class Booking:
    """A frozen dataclass of a period that checks its dates.

    Ask:
        frozen dataclass with validation in post init
        immutable dataclass with start and end date, end must not be before start
        dataclass that raises ValueError in __post_init__ for a bad range
        dataclass Booking with start, end and number of nights

    >>> Booking(date(2024, 1, 1), date(2024, 1, 3)).nights
    2
    >>> Booking(date(2024, 1, 3), date(2024, 1, 1))
    Traceback (most recent call last):
    ValueError: end before start
    """

    start: date
    end: date

    def __post_init__(self):
        if self.end < self.start:
            raise ValueError("end before start")

    @property
    def nights(self):
        return (self.end - self.start).days

"""More dates and times at work: clocks, hours worked, deadlines, calendars and odd formats."""
import calendar
import random
import time
from datetime import date
from datetime import datetime
from datetime import time as clock_time
from datetime import timedelta
from datetime import timezone
from zoneinfo import ZoneInfo


def first_monday(year, month):
    """Return the first Monday of a month.

    Ask:
        first monday of the month
        get the first monday of a given month and year
        date of the first monday in a month
        find the first monday of each month

    >>> first_monday(2024, 1), first_monday(2024, 9)
    (datetime.date(2024, 1, 1), datetime.date(2024, 9, 2))
    """
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7)


def month_start_and_end(day):
    """Return the first and the last day of the month of a date.

    Ask:
        first and last day of the month
        start and end date of a month
        get the month boundaries of a date
        month range as a tuple of two dates
        beginning and end of the month for a given date

    >>> month_start_and_end(date(2024, 2, 10))
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    """
    last_day = calendar.monthrange(day.year, day.month)[1]
    return day.replace(day=1), day.replace(day=last_day)


def dates_of_month(year, month):
    """Return all dates of a month.

    Ask:
        all dates of a month
        list every day of a given month
        generate all days in a month as date objects
        each date in january 2024 as a list

    >>> days = dates_of_month(2024, 2)
    >>> len(days), days[0], days[-1]
    (29, datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    """
    return [date(year, month, n + 1) for n in range(calendar.monthrange(year, month)[1])]


def month_ends(year):
    """Return the last day of each month of a year.

    Ask:
        last day of every month in a year
        list of month end dates for a year
        all month-end dates
        end of month dates of a given year

    >>> ends = month_ends(2024)
    >>> len(ends), ends[1], ends[-1]
    (12, datetime.date(2024, 2, 29), datetime.date(2024, 12, 31))
    """
    return [date(year, month, calendar.monthrange(year, month)[1]) for month in range(1, 13)]


def start_and_end_of_day(day):
    """Return the first and the last moment of a date.

    Ask:
        start of day and end of day
        first and last datetime of a date
        get 00:00:00 and 23:59:59.999999 of a given day
        day boundaries as datetimes
        beginning and end of a day for a database query

    >>> start, end = start_and_end_of_day(date(2024, 1, 1))
    >>> start.isoformat(), end.isoformat()
    ('2024-01-01T00:00:00', '2024-01-01T23:59:59.999999')
    """
    return datetime.combine(day, clock_time.min), datetime.combine(day, clock_time.max)


def end_of_day(moment):
    """Return the last microsecond of the day of a datetime.

    Ask:
        end of day of a datetime
        set a datetime to 23:59:59
        last moment of the day
        ceil a datetime to the end of its day

    >>> end_of_day(datetime(2024, 1, 1, 8, 30)).isoformat()
    '2024-01-01T23:59:59.999999'
    """
    return moment.replace(hour=23, minute=59, second=59, microsecond=999999)


def minutes_between_datetimes(start, end):
    """Return the minutes between two datetimes.

    Ask:
        difference between two timestamps in minutes
        minutes between two datetimes
        how many minutes have passed between two datetime objects?
        time difference in minutes of two datetimes

    >>> minutes_between_datetimes(datetime(2024, 1, 1, 23, 50), datetime(2024, 1, 2, 0, 5, 30))
    15.5
    """
    return (end - start).total_seconds() / 60


def time_difference(start, end):
    """Return the difference of two datetimes as days, hours, minutes and seconds.

    Ask:
        difference between two datetimes in days, hours, minutes and seconds
        break the time between two datetimes into days hours minutes seconds
        elapsed days, hours, minutes and seconds between two datetime objects
        subtract two datetimes and return a tuple (days, hours, minutes, seconds)

    >>> time_difference(datetime(2024, 1, 1), datetime(2024, 1, 3, 4, 5, 6))
    (2, 4, 5, 6)
    >>> time_difference(datetime(2024, 1, 1), datetime(2024, 1, 1))
    (0, 0, 0, 0)
    """
    delta = end - start
    minutes, seconds = divmod(delta.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return delta.days, hours, minutes, seconds


def time_until(deadline, now=None):
    """Return the days, hours and minutes until a deadline, all zero when it has passed.

    Ask:
        time left until deadline
        days, hours and minutes remaining until a datetime
        countdown to a date as days hours and minutes
        how much time is left before a given datetime
        remaining time until an event

    >>> time_until(datetime(2024, 1, 3, 1, 30), datetime(2024, 1, 1))
    (2, 1, 30)
    >>> time_until(datetime(2024, 1, 1), datetime(2024, 1, 2))
    (0, 0, 0)
    """
    left = max(deadline - (now or datetime.now()), timedelta())
    hours, rest = divmod(left.seconds, 3600)
    return left.days, hours, rest // 60


def is_expired(expires_at, now=None):
    """Tell whether an expiry time in UTC has come.

    Ask:
        check if a token is expired
        is the subscription expired?
        has this datetime passed in utc
        check whether an expiry date has been reached
        is an expires_at timestamp in the past

    >>> now = datetime(2024, 1, 1, tzinfo=timezone.utc)
    >>> is_expired(now, now), is_expired(now + timedelta(seconds=1), now)
    (True, False)
    """
    now = now or datetime.now(timezone.utc)
    return expires_at <= now


def expiry_date(start, days):
    """Return the date on which something expires.

    Ask:
        expiry date after n days
        calculate the expiration date from a start date and a validity in days
        valid until date
        when does a license expire, n days after its start?
        due date of an invoice with payment terms in days

    >>> expiry_date(date(2024, 1, 31), 30)
    datetime.date(2024, 3, 1)
    """
    return start + timedelta(days=days)


def days_overdue(due, today=None):
    """Return how many days a due date has passed, 0 if it has not.

    Ask:
        days overdue
        number of days late after a due date
        how many days is an invoice overdue?
        days past due, never negative

    >>> days_overdue(date(2024, 1, 1), date(2024, 1, 11))
    10
    >>> days_overdue(date(2024, 1, 2), date(2024, 1, 1))
    0
    """
    return max(0, ((today or date.today()) - due).days)


def decimal_hours(hours, minutes):
    """Return hours and minutes as decimal hours.

    Ask:
        convert hours and minutes to decimal
        convert minutes to decimal hours
        decimal hours from hours and minutes
        1 hour 30 minutes as 1.5 hours

    >>> decimal_hours(1, 30), decimal_hours(0, 45)
    (1.5, 0.75)
    """
    return hours + minutes / 60


def time_text_to_decimal(text):
    """Return a time HH:MM as decimal hours.

    Ask:
        convert hh:mm to decimal hours
        time string '7:30' to 7.5
        timesheet entry h:mm to a decimal number of hours
        parse a clock string into fractional hours
        convert a time like 1:30 to decimal hours
        hours and minutes string to a float of hours
        "h:mm" to decimal hours
        1:45 to 1.75
        parse worked time into decimal hours

    >>> time_text_to_decimal("7:30"), time_text_to_decimal("00:15")
    (7.5, 0.25)
    """
    hours, minutes = text.split(":")
    return int(hours) + int(minutes) / 60


def decimal_hours_to_text(hours):
    """Return decimal hours as H:MM.

    Ask:
        convert decimal hours to hours and minutes
        decimal hours to hh:mm
        7.5 hours as '7:30'
        fractional hours to a clock string
        format a float number of hours as hours:minutes

    >>> decimal_hours_to_text(7.5), decimal_hours_to_text(0.1), decimal_hours_to_text(1.999)
    ('7:30', '0:06', '2:00')
    """
    minutes = round(hours * 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def hours_worked(shifts):
    """Return the hours worked in shifts of a start and an end time HH:MM, also past midnight.

    Ask:
        total hours worked from start and end times
        sum of working hours from a list of (start, end) time strings
        compute hours worked for shifts like ('09:00', '17:30')
        timesheet total in hours
        add up shift lengths in hours

    >>> hours_worked([("09:00", "17:30"), ("22:00", "02:00")])
    12.5
    >>> hours_worked([])
    0.0
    """
    def to_minutes(text):
        hours, minutes = text.split(":")
        return int(hours) * 60 + int(minutes)

    return sum((to_minutes(end) - to_minutes(start)) % 1440 for start, end in shifts) / 60


def parse_time(text):
    """Return the time in a text such as 14:30 or 2:30 PM.

    Ask:
        parse a time string like 2:30 pm
        parse time string to time object
        string to datetime.time, with or without am/pm
        read a clock time such as '14:30' or '2:30 PM'
        parse time like "3pm" or "15:30"

    >>> parse_time("14:30"), parse_time("2:30 pm"), parse_time("12:05 AM")
    (datetime.time(14, 30), datetime.time(14, 30), datetime.time(0, 5))
    """
    pattern = "%I:%M %p" if text.lower().endswith("m") else "%H:%M"
    return datetime.strptime(text, pattern).time()


def is_open(now, opening, closing):
    """Tell whether a shop is open at a time, also with hours past midnight.

    Ask:
        is the shop open now
        check if a store is open given opening and closing time
        is a time within business hours?
        opening hours check, also when closing is after midnight

    >>> nine, five, two = clock_time(9), clock_time(17), clock_time(2)
    >>> is_open(nine, nine, five), is_open(five, nine, five), is_open(clock_time(8), nine, five)
    (True, False, False)
    >>> is_open(clock_time(1), five, two), is_open(clock_time(18), five, two)
    (True, True)
    >>> is_open(two, five, two)
    False
    """
    if opening <= closing:
        return opening <= now < closing
    return now >= opening or now < closing


def make_naive(moment):
    """Return a datetime without its time zone.

    Ask:
        remove timezone from datetime
        make an aware datetime naive
        drop tzinfo keeping the local clock time
        strip tzinfo of a datetime
        remove the timezone info without converting

    >>> make_naive(datetime(2024, 1, 1, 12, tzinfo=timezone.utc))
    datetime.datetime(2024, 1, 1, 12, 0)
    """
    return moment.replace(tzinfo=None)


def time_in_city(zone="Asia/Tokyo"):
    """Return the current time of a time zone as HH:MM.

    Ask:
        time in tokyo now
        current time in a given time zone as hh:mm
        what time is it in london, tokyo or new york?
        clock time of another city

    >>> len(time_in_city()), time_in_city("UTC")[2]
    (5, ':')
    """
    return datetime.now(ZoneInfo(zone)).strftime("%H:%M")


def current_time_text():
    """Return the current local time as HH:MM:SS.

    Ask:
        current time as string hh:mm:ss
        get the current time as text
        return the time now formatted with hours, minutes and seconds
        what time is it now?

    >>> datetime.strptime(current_time_text(), "%H:%M:%S").year
    1900
    """
    return datetime.now().strftime("%H:%M:%S")


def current_month_name():
    """Return the name of the current month.

    Ask:
        get the current month name
        name of this month
        which month is it now, in words
        full name of the present month

    >>> current_month_name() in calendar.month_name
    True
    """
    return date.today().strftime("%B")


def today_compact():
    """Return today's date as YYYYMMDD.

    Ask:
        today's date as yyyymmdd
        current date as a compact string without separators
        date stamp like 20240131
        get today as an eight digit string

    >>> today_compact() == date.today().isoformat().replace("-", "")
    True
    """
    return date.today().strftime("%Y%m%d")


def parse_compact_date(text):
    """Return the date in a text YYYYMMDD.

    Ask:
        parse a date like 20240131
        yyyymmdd string to date
        convert an eight digit date string to a date object
        string without separators to date

    >>> parse_compact_date("20240131")
    datetime.date(2024, 1, 31)
    """
    return datetime.strptime(text, "%Y%m%d").date()


def iso_to_dmy(text):
    """Return a date YYYY-MM-DD as DD/MM/YYYY.

    Ask:
        convert yyyy-mm-dd to dd/mm/yyyy
        change an iso date string to day/month/year
        reformat '2024-01-31' as '31/01/2024'
        iso date to british format
        convert date from yyyy-mm-dd to dd/mm/yyyy
        iso date string to day/month/year
        reformat 2024-12-31 as 31/12/2024
        database date to uk date text

    >>> iso_to_dmy("2024-01-31")
    '31/01/2024'
    """
    return datetime.strptime(text, "%Y-%m-%d").strftime("%d/%m/%Y")


def us_to_iso(text):
    """Return a date MM/DD/YYYY as YYYY-MM-DD.

    Ask:
        convert date from mm/dd/yyyy to yyyy-mm-dd
        american date string to iso format
        us date to iso date
        change '01/31/2024' to '2024-01-31'

    >>> us_to_iso("01/31/2024")
    '2024-01-31'
    """
    return datetime.strptime(text, "%m/%d/%Y").date().isoformat()


def format_long_with_ordinal(day):
    """Return a date such as January 5th, 2024.

    Ask:
        format a date as January 5th, 2024
        date with month name and ordinal day
        write a date like March 1st, 2024
        date string with st, nd, rd or th after the day and the year at the end

    >>> format_long_with_ordinal(date(2024, 1, 5)), format_long_with_ordinal(date(2024, 3, 22))
    ('January 5th, 2024', 'March 22nd, 2024')
    >>> [format_long_with_ordinal(date(2024, 1, n))[8:12] for n in (1, 11, 13, 23)]
    ['1st,', '11th', '13th', '23rd']
    """
    if 11 <= day.day <= 13:
        suffix = "th"
    else:
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day:%B} {day.day}{suffix}, {day.year}"


def format_short(day):
    """Return a date such as Jan 5.

    Ask:
        short date like Jan 5
        format a date as abbreviated month and day
        month abbreviation and day number of a date
        date label for a chart axis such as 'Mar 14'

    >>> format_short(date(2024, 1, 5)), format_short(date(2024, 12, 31))
    ('Jan 5', 'Dec 31')
    """
    return f"{day:%b} {day.day}"


def format_weekday_long(day):
    """Return a date such as Monday, 5 February 2024.

    Ask:
        format date as "Monday, 5 January 2024"
        long date with weekday, day, month name and year
        full date with the name of the day
        spell out a date including the weekday

    >>> format_weekday_long(date(2024, 2, 5))
    'Monday, 5 February 2024'
    """
    return f"{day:%A}, {day.day} {day:%B %Y}"


def excel_to_date(serial):
    """Return the date of an Excel serial number.

    Ask:
        convert excel serial date to date
        excel date number to python date
        turn 45292 from excel into a date
        spreadsheet serial day number to a date object

    >>> excel_to_date(45292), excel_to_date(61)
    (datetime.date(2024, 1, 1), datetime.date(1900, 3, 1))
    """
    return date(1899, 12, 30) + timedelta(days=serial)


def date_to_excel(day):
    """Return the Excel serial number of a date.

    Ask:
        convert date to excel serial number
        python date to excel date number
        excel day count of a date
        date as a spreadsheet serial number

    >>> date_to_excel(date(2024, 1, 1)), date_to_excel(date(1900, 3, 1))
    (45292, 61)
    """
    return (day - date(1899, 12, 30)).days


def recurring_dates(start, days, count):
    """Return dates that recur at a fixed interval of days.

    Ask:
        recurring dates every 2 weeks
        list of n dates with a fixed interval in days
        repeat a date every n days, count times
        dates of a biweekly meeting
        generate a schedule of dates every k days

    >>> recurring_dates(date(2024, 1, 1), 14, 3)
    [datetime.date(2024, 1, 1), datetime.date(2024, 1, 15), datetime.date(2024, 1, 29)]
    >>> recurring_dates(date(2024, 1, 1), 7, 0)
    []
    """
    return [start + timedelta(days=days * n) for n in range(count)]


def random_datetime(start, end):
    """Return a random datetime between two datetimes.

    Ask:
        random datetime between two datetimes
        generate a random timestamp in a range
        pick a random moment between start and end
        random date and time within a period

    >>> start, end = datetime(2024, 1, 1), datetime(2024, 1, 2)
    >>> all(start <= random_datetime(start, end) <= end for _ in range(50))
    True
    >>> random_datetime(start, start) == start
    True
    """
    return start + timedelta(seconds=random.uniform(0, (end - start).total_seconds()))


def random_time():
    """Return a random time of day.

    Ask:
        random time of day
        generate a random clock time
        random datetime.time
        pick any hour, minute and second at random

    >>> {type(random_time()) is clock_time for _ in range(20)}
    {True}
    """
    return clock_time(random.randrange(24), random.randrange(60), random.randrange(60))


def middle_of_dates(dates):
    """Return the mean of some datetimes.

    Ask:
        average of datetimes
        mean of a list of datetimes
        mean timestamp of several datetime objects
        average point in time

    >>> middle_of_dates([datetime(2024, 1, 1), datetime(2024, 1, 2), datetime(2024, 1, 3, 12)])
    datetime.datetime(2024, 1, 2, 4, 0)
    """
    first = dates[0]
    return first + sum((moment - first for moment in dates), timedelta()) / len(dates)


def count_days_since(text):
    """Return the days since a date given as YYYY-MM-DD.

    Ask:
        how many days ago was a date string
        days since a given date
        number of days from a past date until today
        days passed since '2024-01-01'

    >>> count_days_since(date.today().isoformat())
    0
    >>> count_days_since((date.today() - timedelta(days=40)).isoformat())
    40
    """
    return (date.today() - date.fromisoformat(text)).days


def compare_dates(a, b):
    """Return earlier, later or same for the first of two dates.

    Ask:
        compare two dates
        which of two dates comes first?
        tell whether the first date is earlier, later or the same
        is date1 before or after date2

    >>> compare_dates(date(2024, 1, 1), date(2024, 1, 2)), compare_dates(date.max, date.min)
    ('earlier', 'later')
    >>> compare_dates(date(2024, 1, 1), date(2024, 1, 1))
    'same'
    """
    if a < b:
        return "earlier"
    if a > b:
        return "later"
    return "same"


def free_slots(busy, start, end):
    """Return the free intervals between start and end that no busy interval covers.

    Ask:
        free slots in a calendar
        find free time between meetings
        gaps between busy intervals within working hours
        given a list of (start, end) meetings return the free periods
        available time slots of a day

    >>> free_slots([(10, 11), (9, 10), (13, 14)], 8, 17)
    [(8, 9), (11, 13), (14, 17)]
    >>> free_slots([(8, 12), (9, 10)], 8, 12), free_slots([], 1, 2)
    ([], [(1, 2)])
    """
    free = []
    for busy_start, busy_end in sorted(busy):
        if busy_start > start:
            free.append((start, busy_start))
        start = max(start, busy_end)
    if start < end:
        free.append((start, end))
    return free


def can_attend_all(meetings):
    """Tell whether no two meetings overlap.

    Ask:
        can a person attend all meetings
        check a list of (start, end) meetings for conflicts
        do any appointments overlap?
        return True if no two intervals in the calendar clash
        meeting conflict check
        check that a list of (start, end) appointments has no overlaps
        is the schedule free of conflicts

    >>> can_attend_all([(13, 15), (9, 10), (10, 12)]), can_attend_all([(9, 11), (10, 12)])
    (True, False)
    >>> can_attend_all([])
    True
    """
    ordered = sorted(meetings)
    return all(first[1] <= second[0] for first, second in zip(ordered, ordered[1:]))


def century(year):
    """Return the century of a year.

    Ask:
        century from year
        which century is a year in?
        year to century
        given a year return its century, 1901 to 2000 being the 20th

    >>> century(1900), century(1901), century(2000), century(1)
    (19, 20, 20, 1)
    """
    return (year + 99) // 100


def decade(year):
    """Return the decade of a year as text such as 1990s.

    Ask:
        decade of a year
        decade label such as '1990s'
        which decade does a year belong to?
        year to decade string

    >>> decade(1999), decade(2000)
    ('1990s', '2000s')
    """
    return f"{year // 10 * 10}s"


def chinese_zodiac(year):
    """Return the animal of a year in the Chinese zodiac.

    Ask:
        chinese zodiac from year
        chinese zodiac animal of a birth year
        year of the dragon or which animal?
        chinese horoscope sign for a year

    >>> chinese_zodiac(2024), chinese_zodiac(1900), chinese_zodiac(2023)
    ('Dragon', 'Rat', 'Rabbit')
    """
    animals = [
        "Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake",
        "Horse", "Goat", "Monkey", "Rooster", "Dog", "Pig",
    ]
    return animals[(year - 4) % 12]


def generation(year):
    """Return the name of the generation of a birth year.

    Ask:
        generation from birth year
        is someone born in this year a boomer, gen x, millennial or gen z?
        name of the generation someone belongs to
        classify a birth year as generation

    >>> [generation(year) for year in (1946, 1964, 1965, 1981, 1997, 2013, 1920)]
    ['Boomer', 'Boomer', 'Gen X', 'Millennial', 'Gen Z', 'Gen Alpha', 'Silent or older']
    """
    if year >= 2013:
        return "Gen Alpha"
    if year >= 1997:
        return "Gen Z"
    if year >= 1981:
        return "Millennial"
    if year >= 1965:
        return "Gen X"
    if year >= 1946:
        return "Boomer"
    return "Silent or older"


def moon_phase(day):
    """Return the phase of the moon on a date, from 0 (new) over 0.5 (full) to 1.

    Ask:
        moon phase
        moon phase of a date as a fraction
        how old is the moon on a given date?
        phase of the moon between 0 and 1

    >>> round(moon_phase(date(2000, 1, 6)), 1), round(moon_phase(date(2000, 1, 21)), 1)
    (0.0, 0.5)
    """
    days = (day - date(2000, 1, 6)).days
    return days / 29.530588853 % 1


def wait_seconds(seconds):
    """Wait for some seconds.

    Ask:
        sleep for n seconds
        wait a number of seconds
        pause the program for some seconds
        delay execution with time.sleep

    >>> start = time.monotonic()
    >>> wait_seconds(0.01)
    >>> time.monotonic() - start >= 0.01
    True
    """
    time.sleep(seconds)


def measure_time(function, *args, **kwargs):
    """Return the result of a call and the seconds that it took.

    Ask:
        time how long a function takes
        measure how long a function call takes and return result and seconds
        run a function and return its result with the elapsed time
        measure the runtime of a function with perf_counter
        execution time of a function call

    >>> result, seconds = measure_time(sorted, [2, 1], reverse=True)
    >>> result, 0 <= seconds < 1
    ([2, 1], True)
    """
    start = time.perf_counter()
    result = function(*args, **kwargs)
    return result, time.perf_counter() - start

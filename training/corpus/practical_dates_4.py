"""Dates at work, continued: chunks of ranges, gaps, rounding, months and quarters, shifts."""
import calendar
import re
from collections import Counter
from datetime import date, datetime, time, timedelta
from itertools import groupby


def month_chunks(start, end):
    """Split a date range into pieces that each lie in one month.

    Ask:
        split a date range into monthly chunks
        cut the period between two dates at the month boundaries
        list of (first, last) date pairs per month between two dates
        break a date range into calendar months, first and last may be partial
        monthly sub-ranges from start to end inclusive

    >>> month_chunks(date(2024, 1, 20), date(2024, 3, 5))[0]
    (datetime.date(2024, 1, 20), datetime.date(2024, 1, 31))
    >>> [(a.day, b.day) for a, b in month_chunks(date(2024, 1, 20), date(2024, 3, 5))]
    [(20, 31), (1, 29), (1, 5)]
    >>> month_chunks(date(2024, 1, 2), date(2024, 1, 1))
    []
    """
    chunks = []
    while start <= end:
        last = start.replace(day=calendar.monthrange(start.year, start.month)[1])
        chunks.append((start, min(last, end)))
        start = last + timedelta(days=1)
    return chunks


def date_chunks(start, end, days):
    """Split a date range into pieces of n days, the last maybe shorter.

    Ask:
        split date range into chunks of n days
        cut a period into windows of 7 days as (start, end) tuples
        break a long date range into smaller ranges with at most n days each
        batches of days between two dates for an api that allows 30 days per call
        list of sub-ranges of a date range, inclusive, size in days

    >>> [(a.day, b.day) for a, b in date_chunks(date(2024, 1, 1), date(2024, 1, 10), 4)]
    [(1, 4), (5, 8), (9, 10)]
    >>> date_chunks(date(2024, 1, 2), date(2024, 1, 1), 4)
    []
    """
    chunks = []
    while start <= end:
        last = min(start + timedelta(days=days - 1), end)
        chunks.append((start, last))
        start = last + timedelta(days=1)
    return chunks


def merge_date_ranges(ranges):
    """Merge date ranges that overlap or follow each other without a gap.

    Ask:
        merge overlapping date ranges
        combine overlapping or adjacent periods of dates
        union of date intervals given as (start, end) tuples
        join bookings that overlap or touch, list of start and end dates
        collapse a list of date ranges, neighbouring days count as connected

    >>> d = lambda day: date(2024, 1, day)
    >>> [(a.day, b.day) for a, b in merge_date_ranges([(d(5), d(7)), (d(1), d(3)), (d(6), d(9))])]
    [(1, 3), (5, 9)]
    >>> [(a.day, b.day) for a, b in merge_date_ranges([(d(1), d(9)), (d(2), d(3)), (d(10), d(11))])]
    [(1, 11)]
    >>> merge_date_ranges([])
    []
    """
    merged = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1] + timedelta(days=1):
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return merged


def date_gaps(dates):
    """Return the dates that are missing between the first and the last of some dates.

    Ask:
        find gaps in a sorted list of dates
        missing days in a list of dates
        which dates between the earliest and the latest are not in the list
        list of days without an entry in a series of dates
        find missing dates in a time series

    >>> date_gaps([date(2024, 2, 28), date(2024, 3, 2), date(2024, 2, 29)])
    [datetime.date(2024, 3, 1)]
    >>> date_gaps([])
    []
    """
    present = set(dates)
    if not present:
        return []
    first, last = min(present), max(present)
    days = (first + timedelta(days=n) for n in range((last - first).days))
    return [day for day in days if day not in present]


def long_gaps(moments, limit):
    """Return the pairs of neighbouring times that are further apart than a limit.

    Ask:
        find gaps longer than a timedelta in a list of timestamps
        pairs of consecutive datetimes with more than 5 minutes between them
        detect interruptions in sorted times, longer than a given duration
        where is the time between two log entries too long
        gaps in sensor readings as (before, after) tuples

    >>> times = [datetime(2024, 1, 1, 8, minute) for minute in (0, 5, 20, 21)]
    >>> [(a.minute, b.minute) for a, b in long_gaps(times, timedelta(minutes=5))]
    [(5, 20)]
    >>> long_gaps([], timedelta(1))
    []
    """
    moments = sorted(moments)
    return [(a, b) for a, b in zip(moments, moments[1:]) if b - a > limit]


def floor_to_quarter_hour(moment):
    """Return a datetime rounded down to the last quarter of an hour.

    Ask:
        round a datetime down to the nearest 15 minutes
        floor a timestamp to the quarter hour
        truncate a datetime to 15 minute steps
        start of the quarter hour that a time lies in
        10:44:59 becomes 10:30:00

    >>> floor_to_quarter_hour(datetime(2024, 1, 1, 10, 44, 59, 5))
    datetime.datetime(2024, 1, 1, 10, 30)
    >>> floor_to_quarter_hour(datetime(2024, 1, 1, 10, 45))
    datetime.datetime(2024, 1, 1, 10, 45)
    """
    return moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)


def next_quarter_hour(moment):
    """Return the first quarter of an hour that is not before a datetime.

    Ask:
        next quarter hour
        round a datetime up to the next 15 minutes
        ceil a time to quarter hours
        earliest time at :00, :15, :30 or :45 from now
        round up to the quarter of an hour, also over midnight

    >>> next_quarter_hour(datetime(2024, 1, 1, 10, 31))
    datetime.datetime(2024, 1, 1, 10, 45)
    >>> next_quarter_hour(datetime(2024, 1, 1, 10, 30))
    datetime.datetime(2024, 1, 1, 10, 30)
    >>> next_quarter_hour(datetime(2023, 12, 31, 23, 45, 1))
    datetime.datetime(2024, 1, 1, 0, 0)
    """
    step = timedelta(minutes=15)
    return moment + (datetime.min - moment) % step


def round_to_hour(moment):
    """Return a datetime rounded to the nearest full hour, halves up.

    Ask:
        round datetime to the nearest hour
        nearest full hour of a timestamp
        round a time to the hour, 30 minutes go up
        10:29 to 10:00 and 10:30 to 11:00
        round off the minutes of a datetime

    >>> round_to_hour(datetime(2024, 1, 1, 10, 29, 59))
    datetime.datetime(2024, 1, 1, 10, 0)
    >>> round_to_hour(datetime(2024, 1, 1, 23, 30))
    datetime.datetime(2024, 1, 2, 0, 0)
    """
    moment += timedelta(minutes=30)
    return moment.replace(minute=0, second=0, microsecond=0)


def ceil_to_hour(moment):
    """Return a datetime rounded up to the full hour.

    Ask:
        ceil datetime to next hour
        round a datetime up to the full hour
        next full hour, unchanged if it is one already
        first whole hour at or after a time
        round up to the hour for billing

    >>> ceil_to_hour(datetime(2024, 1, 1, 23, 0, 1))
    datetime.datetime(2024, 1, 2, 0, 0)
    >>> ceil_to_hour(datetime(2024, 1, 1, 9, 0))
    datetime.datetime(2024, 1, 1, 9, 0)
    """
    floor = moment.replace(minute=0, second=0, microsecond=0)
    return floor if floor == moment else floor + timedelta(hours=1)


def truncate_to_minute(moment):
    """Return a datetime without its seconds and microseconds.

    Ask:
        truncate a datetime to the minute
        remove the seconds of a datetime
        drop seconds and microseconds from a timestamp
        set second and microsecond to zero
        datetime cut off after the minutes

    >>> truncate_to_minute(datetime(2024, 1, 1, 9, 30, 59, 7))
    datetime.datetime(2024, 1, 1, 9, 30)
    """
    return moment.replace(second=0, microsecond=0)


def timedelta_to_hhmm(delta):
    """Return a timedelta as hours and minutes such as 26:05.

    Ask:
        timedelta to hh:mm string
        format a timedelta as hours and minutes with a colon
        show a duration of more than a day as total hours:minutes
        write a timedelta like 07:45
        timedelta formatted as HH:MM, negative with a minus sign

    >>> timedelta_to_hhmm(timedelta(days=1, hours=2, minutes=5, seconds=59))
    '26:05'
    >>> timedelta_to_hhmm(-timedelta(minutes=90))
    '-01:30'
    >>> timedelta_to_hhmm(timedelta(0))
    '00:00'
    """
    minutes = int(abs(delta).total_seconds()) // 60
    sign = "-" if delta < timedelta(0) else ""
    return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}"


def format_seconds_short(seconds):
    """Return seconds as text such as 1h 02m 03s, without leading parts that are zero.

    Ask:
        format seconds as 1h 02m 03s
        seconds to a short string with h, m and s
        show a run time like 2m 05s
        elapsed seconds in the form 1h 05m 09s
        convert 3723 to 1h 02m 03s

    >>> format_seconds_short(3723)
    '1h 02m 03s'
    >>> format_seconds_short(125), format_seconds_short(9), format_seconds_short(3600)
    ('2m 05s', '9s', '1h 00m 00s')
    """
    minutes, seconds = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}h {minutes:02d}m {seconds:02d}s"
    if minutes:
        return f"{minutes}m {seconds:02d}s"
    return f"{seconds}s"


def format_ordinal_day(day):
    """Return a date as text such as 3rd of May 2024.

    Ask:
        format date with ordinal day like 3rd of May 2024
        date as "21st of June 2023"
        write a date with st, nd, rd or th and "of"
        ordinal date text with the word of between day and month
        spell a date like 11th of November 2025

    >>> format_ordinal_day(date(2024, 5, 3))
    '3rd of May 2024'
    >>> [format_ordinal_day(date(2024, 1, n)).split()[0] for n in (1, 2, 4, 11, 12, 13, 21, 22, 30)]
    ['1st', '2nd', '4th', '11th', '12th', '13th', '21st', '22nd', '30th']
    """
    if 11 <= day.day <= 13:
        suffix = "th"
    else:
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{suffix} of {day:%B %Y}"


def parse_day_month_year(text):
    """Return the date of a text such as 5 Jan 2024 or 5 January 2024.

    Ask:
        parse "5 Jan 2024" to date
        text like 12 March 2023 to a date object
        convert a date with a month name, full or short, to date
        read day, month name and year into a date
        parse dates such as "1 Feb 2022", ValueError if invalid

    >>> parse_day_month_year("5 Jan 2024"), parse_day_month_year("29 february 2024")
    (datetime.date(2024, 1, 5), datetime.date(2024, 2, 29))
    >>> parse_day_month_year("2024-01-05")
    Traceback (most recent call last):
        ...
    ValueError: invalid date: '2024-01-05'
    """
    for pattern in ("%d %b %Y", "%d %B %Y"):
        try:
            return datetime.strptime(text.strip(), pattern).date()
        except ValueError:
            continue
    raise ValueError(f"invalid date: {text!r}")


def month_ends_between(start, end):
    """Return the last days of the months that lie between two dates.

    Ask:
        generate month ends between two dates
        list of month end dates from start to end
        all last days of months in a date range
        month-end series between two dates, both included
        every month's final day in a period

    >>> [str(day) for day in month_ends_between(date(2023, 12, 31), date(2024, 3, 30))]
    ['2023-12-31', '2024-01-31', '2024-02-29']
    >>> month_ends_between(date(2024, 1, 1), date(2024, 1, 30))
    []
    """
    ends = []
    year, month = start.year, start.month
    while True:
        last = date(year, month, calendar.monthrange(year, month)[1])
        if last > end:
            return ends
        ends.append(last)
        year, month = year + month // 12, month % 12 + 1


def quarter_bounds(year, quarter):
    """Return the first and the last day of a quarter of a year.

    Ask:
        first and last day of a quarter given year and quarter
        start and end date of Q3 2024
        quarter number and year to a pair of dates
        bounds of a calendar quarter
        from year=2024, quarter=1 compute Jan 1 and Mar 31

    >>> quarter_bounds(2024, 1)
    (datetime.date(2024, 1, 1), datetime.date(2024, 3, 31))
    >>> quarter_bounds(2023, 4)[1], quarter_bounds(2023, 2)[0]
    (datetime.date(2023, 12, 31), datetime.date(2023, 4, 1))
    """
    last_month = quarter * 3
    last_day = calendar.monthrange(year, last_month)[1]
    return date(year, last_month - 2, 1), date(year, last_month, last_day)


def quarters_between(start, end):
    """Return the quarters from one date to another as texts such as 2024-Q1.

    Ask:
        list all quarters between two dates
        quarter labels like 2023-Q4 from start to end
        range of quarters between two dates, both included
        which quarters does a period touch
        generate quarter names for a date range

    >>> quarters_between(date(2023, 11, 5), date(2024, 4, 1))
    ['2023-Q4', '2024-Q1', '2024-Q2']
    >>> quarters_between(date(2024, 1, 1), date(2024, 3, 31))
    ['2024-Q1']
    """
    first = start.year * 4 + (start.month - 1) // 3
    last = end.year * 4 + (end.month - 1) // 3
    return [f"{n // 4}-Q{n % 4 + 1}" for n in range(first, last + 1)]


def month_names_between(start, end):
    """Return the names of the months from one date to another.

    Ask:
        list of month names between two dates
        names of all months from start date to end date
        ["January", "February", ...] for a date range
        month names that a period covers, in order
        which months (by name) lie between two dates

    >>> month_names_between(date(2023, 11, 30), date(2024, 2, 1))
    ['November', 'December', 'January', 'February']
    >>> month_names_between(date(2024, 5, 1), date(2024, 5, 31))
    ['May']
    """
    first = start.year * 12 + start.month - 1
    last = end.year * 12 + end.month - 1
    return [calendar.month_name[n % 12 + 1] for n in range(first, last + 1)]


def fiscal_quarter(day, first_month=4):
    """Return the quarter of a date in a fiscal year that starts in a given month.

    Ask:
        fiscal quarter of date with year starting in april
        quarter of the financial year, first month given
        fiscal quarter number from 1 to 4
        which quarter is a date in if the business year begins in October
        FY quarter for a date

    >>> [fiscal_quarter(date(2024, month, 1)) for month in (4, 6, 7, 12, 1, 3)]
    [1, 1, 2, 3, 4, 4]
    >>> fiscal_quarter(date(2024, 10, 1), 10)
    1
    """
    return (day.month - first_month) % 12 // 3 + 1


def thanksgiving(year):
    """Return the date of Thanksgiving in the USA, the fourth Thursday of November.

    Ask:
        thanksgiving date of a year
        fourth thursday of november
        us federal holidays like thanksgiving: date for a given year
        when is thanksgiving in a year
        compute the date of american thanksgiving

    >>> thanksgiving(2023), thanksgiving(2024), thanksgiving(2029)
    (datetime.date(2023, 11, 23), datetime.date(2024, 11, 28), datetime.date(2029, 11, 22))
    """
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def us_federal_holidays(year):
    """Return the names and the dates of the federal holidays of the USA in a year.

    Ask:
        us federal holidays of a year
        dictionary of american public holidays with their dates
        list of us holidays for a given year computed with weekday rules
        holiday calendar usa: mlk day, memorial day, labor day, thanksgiving and fixed dates
        bank holidays in the united states by year

    >>> days = us_federal_holidays(2024)
    >>> str(days["Martin Luther King Day"]), str(days["Memorial Day"]), str(days["Labor Day"])
    ('2024-01-15', '2024-05-27', '2024-09-02')
    >>> str(days["Thanksgiving"]), str(days["Juneteenth"]), len(days)
    ('2024-11-28', '2024-06-19', 11)
    """
    def nth(month, weekday, n):
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))

    last_of_may = date(year, 5, 31)
    return {
        "New Year's Day": date(year, 1, 1),
        "Martin Luther King Day": nth(1, 0, 3),
        "Presidents' Day": nth(2, 0, 3),
        "Memorial Day": last_of_may - timedelta(days=last_of_may.weekday()),
        "Juneteenth": date(year, 6, 19),
        "Independence Day": date(year, 7, 4),
        "Labor Day": nth(9, 0, 1),
        "Columbus Day": nth(10, 0, 2),
        "Veterans Day": date(year, 11, 11),
        "Thanksgiving": nth(11, 3, 4),
        "Christmas Day": date(year, 12, 25),
    }


def easter_holidays(year):
    """Return the dates of Good Friday, Easter, Ascension, Pentecost and Corpus Christi.

    Ask:
        date of easter and related holidays
        good friday, easter monday, ascension and whit monday of a year
        movable christian holidays computed from easter
        easter based public holidays as a dictionary of name to date
        holidays that depend on easter sunday

    >>> days = easter_holidays(2024)
    >>> str(days["Easter Sunday"]), str(days["Good Friday"]), str(days["Whit Monday"])
    ('2024-03-31', '2024-03-29', '2024-05-20')
    >>> str(easter_holidays(2025)["Ascension Day"]), str(days["Corpus Christi"])
    ('2025-05-29', '2024-05-30')
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114, 31)
    easter = date(year, month, day + 1)
    offsets = {
        "Good Friday": -2, "Easter Sunday": 0, "Easter Monday": 1,
        "Ascension Day": 39, "Pentecost": 49, "Whit Monday": 50, "Corpus Christi": 60,
    }
    return {name: easter + timedelta(days=days) for name, days in offsets.items()}


def office_hours_between(start, end, opening=9, closing=17):
    """Return the hours between two datetimes that are in office hours on weekdays.

    Ask:
        working hours between two datetimes
        business hours between two timestamps, 9 to 17, weekends excluded
        how many office hours lie between start and end
        count only working time from monday to friday between two datetimes
        sla hours: elapsed business hours of a ticket

    >>> friday, monday = datetime(2024, 3, 1, 16), datetime(2024, 3, 4, 10, 30)
    >>> office_hours_between(friday, monday)
    2.5
    >>> office_hours_between(datetime(2024, 3, 4, 7), datetime(2024, 3, 5, 8))
    8.0
    >>> office_hours_between(datetime(2024, 3, 2, 9), datetime(2024, 3, 3, 17))
    0.0
    """
    total = timedelta(0)
    day = start.date()
    while day <= end.date():
        if day.weekday() < 5:
            opens = max(start, datetime.combine(day, time(opening)))
            closes = min(end, datetime.combine(day, time(closing)))
            total += max(closes - opens, timedelta(0))
        day += timedelta(days=1)
    return total / timedelta(hours=1)


def next_run_at(now, hour, minute=0):
    """Return the next datetime at which the clock shows a given time.

    Ask:
        next run time of a daily job at hh:mm
        next datetime with a given hour and minute, today or tomorrow
        when does a job run next that starts every day at 6:30
        given now return the next occurrence of a time of day
        datetime of the next 08:00 after now

    >>> next_run_at(datetime(2024, 1, 31, 7, 0), 6, 30)
    datetime.datetime(2024, 2, 1, 6, 30)
    >>> next_run_at(datetime(2024, 1, 31, 6, 0), 6, 30)
    datetime.datetime(2024, 1, 31, 6, 30)
    >>> next_run_at(datetime(2024, 1, 31, 6, 30), 6, 30).day
    1
    """
    run = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return run if run > now else run + timedelta(days=1)


def timestamps_to_dates(timestamps):
    """Return the UTC dates of a list of Unix timestamps.

    Ask:
        timestamps to dates in a list
        convert a list of unix timestamps to date objects
        list of epoch seconds to list of dates in utc
        map each unix time of a list to its calendar day
        dates for a sequence of timestamps

    >>> timestamps_to_dates([0, 86399, 86400])
    [datetime.date(1970, 1, 1), datetime.date(1970, 1, 1), datetime.date(1970, 1, 2)]
    >>> timestamps_to_dates([])
    []
    """
    return [date(1970, 1, 1) + timedelta(seconds=timestamp) for timestamp in timestamps]


def convert_dates_in_text(text):
    """Return a text with its dates dd/mm/yyyy written as yyyy-mm-dd.

    Ask:
        convert dates dd/mm/yyyy to yyyy-mm-dd in text with regex
        replace all dd/mm/yyyy dates in a string by iso dates
        regex substitution that rewrites day/month/year as year-month-day
        change the date format everywhere in a text
        reformat every 31/12/2024 in a document to 2024-12-31
        replace dates mm/dd/yyyy with yyyy-mm-dd in text

    >>> convert_dates_in_text("from 01/02/2024 to 15/03/2024.")
    'from 2024-02-01 to 2024-03-15.'
    >>> convert_dates_in_text("1/2/2024 and 101/02/2024")
    '1/2/2024 and 101/02/2024'
    """
    return re.sub(r"\b(\d{2})/(\d{2})/(\d{4})\b", r"\3-\2-\1", text)


def count_by_weekday(days):
    """Return how many dates fall on each day of the week, by name, from Monday on.

    Ask:
        count events per weekday
        number of dates per day of the week
        how many events happened on each weekday, as dict of name to count
        weekday histogram of a list of dates
        group dates by weekday name and count them

    >>> counts = count_by_weekday([date(2024, 1, 1), date(2024, 1, 8), date(2024, 1, 7)])
    >>> counts["Monday"], counts["Sunday"], counts["Friday"], list(counts)[1]
    (2, 1, 0, 'Tuesday')
    """
    counts = Counter(day.weekday() for day in days)
    return {name: counts[number] for number, name in enumerate(calendar.day_name)}


def most_common_weekday(days):
    """Return the name of the weekday that most of some dates fall on, or None.

    Ask:
        most common weekday in list of dates
        which day of the week occurs most often in a list of dates
        busiest weekday of a series of dates
        the weekday with the most events
        most frequent day name among datetimes

    >>> most_common_weekday([date(2024, 1, 1), date(2024, 1, 7), date(2024, 1, 8)])
    'Monday'
    >>> most_common_weekday([]) is None
    True
    """
    counts = Counter(day.strftime("%A") for day in days)
    return counts.most_common(1)[0][0] if counts else None


def minutes_until_midnight(now):
    """Return the full minutes from a datetime until the next midnight.

    Ask:
        minutes until midnight
        how many minutes are left of the day
        minutes remaining until the end of the day for a datetime
        number of minutes to 24:00
        minutes left today given now

    >>> minutes_until_midnight(datetime(2024, 1, 1, 23, 58, 30))
    1
    >>> minutes_until_midnight(datetime(2024, 1, 1))
    1440
    """
    midnight = datetime.combine(now.date(), time.min) + timedelta(days=1)
    return (midnight - now) // timedelta(minutes=1)


def date_streaks(dates):
    """Return the runs of consecutive days among some dates as (first, last) pairs.

    Ask:
        group consecutive dates into ranges
        collapse a list of dates into (start, end) ranges of consecutive days
        streaks of successive days as tuples of first and last date
        turn single dates into date ranges where days follow each other
        compress dates to intervals

    >>> days = [date(2024, 2, 28), date(2024, 3, 5), date(2024, 2, 29), date(2024, 3, 1)]
    >>> [(str(a), str(b)) for a, b in date_streaks(days)]
    [('2024-02-28', '2024-03-01'), ('2024-03-05', '2024-03-05')]
    >>> date_streaks([])
    []
    """
    numbered = enumerate(sorted(set(dates)))
    groups = groupby(numbered, key=lambda pair: pair[1].toordinal() - pair[0])
    runs = [[day for _, day in group] for _, group in groups]
    return [(run[0], run[-1]) for run in runs]


def count_dates_in_range(dates, start, end):
    """Return how many dates lie between two dates, both included.

    Ask:
        count the dates in a list that lie between start and end
        how many events fall into a date range
        number of dates within a period inclusive
        count bookings between two dates
        given a list of dates count those in [start, end]

    >>> days = [date(2024, 1, n) for n in (1, 2, 5)]
    >>> count_dates_in_range(days, date(2024, 1, 2), date(2024, 1, 5))
    2
    >>> count_dates_in_range([], date(2024, 1, 2), date(2024, 1, 5))
    0
    """
    return sum(start <= day <= end for day in dates)


def same_day_next_year(day):
    """Return the same date one year later, 28 February for 29 February.

    Ask:
        add one year to a date, feb 29 becomes feb 28
        same date next year
        anniversary of a date one year later
        date plus 1 year handling leap day
        contract renewal date one year after start

    >>> same_day_next_year(date(2024, 2, 29)), same_day_next_year(date(2023, 5, 1))
    (datetime.date(2025, 2, 28), datetime.date(2024, 5, 1))
    """
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def pay_days(year, day_of_month=25):
    """Return the pay days of a year: a day of each month, or the Friday before a weekend.

    Ask:
        salary payment dates of a year, moved to friday if on a weekend
        monthly pay days, 25th or the last working day before it
        list of paydays for a year
        dates of the 15th of each month shifted back to a weekday
        monthly due dates that avoid saturdays and sundays

    >>> days = pay_days(2024)
    >>> str(days[0]), str(days[1]), str(days[4]), len(days)
    ('2024-01-25', '2024-02-23', '2024-05-24', 12)
    """
    days = [date(year, month, day_of_month) for month in range(1, 13)]
    return [day - timedelta(days=max(day.weekday() - 4, 0)) for day in days]


def previous_month(day):
    """Return year and month of the month before a date.

    Ask:
        year and month of the previous month
        last month as (year, month) tuple, december of the year before in january
        month before a given date
        previous month of a date with the right year
        get the month before this one

    >>> previous_month(date(2024, 1, 31)), previous_month(date(2024, 3, 31))
    ((2023, 12), (2024, 2))
    """
    last = day.replace(day=1) - timedelta(days=1)
    return last.year, last.month


def describe_date(day, today):
    """Return a date as today, yesterday, tomorrow, a weekday name or an ISO date.

    Ask:
        format date as today, yesterday, tomorrow or the date itself
        friendly date: "Today", "Yesterday", weekday within the last week, else the date
        human friendly day name relative to today
        show "Tomorrow" instead of the date if it is tomorrow
        relative date label for a chat or mail list

    >>> today = date(2024, 3, 6)
    >>> [describe_date(date(2024, 3, n), today) for n in (6, 5, 7, 1)]
    ['Today', 'Yesterday', 'Tomorrow', 'Friday']
    >>> describe_date(date(2024, 2, 28), today), describe_date(date(2024, 3, 8), today)
    ('2024-02-28', '2024-03-08')
    """
    days = (day - today).days
    names = {0: "Today", -1: "Yesterday", 1: "Tomorrow"}
    if days in names:
        return names[days]
    return day.strftime("%A") if -7 < days < 0 else day.isoformat()

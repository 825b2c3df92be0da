"""Dates as people need them at work: parsing, labels, working days, ranges and groups."""
import calendar
from collections import Counter
from collections import defaultdict
from datetime import date
from datetime import datetime
from datetime import timedelta
from datetime import timezone


def next_friday(today=None):
    """Return the date of the next Friday, today not counted.

    Ask:
        find next friday
        next friday's date
        get the date of the coming friday
        when is the next friday?
        date of friday after today

    >>> next_friday(date(2024, 1, 4)), next_friday(date(2024, 1, 5))
    (datetime.date(2024, 1, 5), datetime.date(2024, 1, 12))
    >>> next_friday(date(2024, 1, 6))
    datetime.date(2024, 1, 12)
    """
    today = today or date.today()
    return today + timedelta(days=(4 - today.weekday() - 1) % 7 + 1)


def next_monday(today=None):
    """Return the date of the next Monday, today not counted.

    Ask:
        next monday
        get the date of the coming monday
        when is next monday?
        date of the monday after today
        find the first monday after a date

    >>> next_monday(date(2024, 1, 1)), next_monday(date(2024, 1, 7))
    (datetime.date(2024, 1, 8), datetime.date(2024, 1, 8))
    """
    today = today or date.today()
    return today + timedelta(days=7 - today.weekday())


def subtract_months(day, months):
    """Return the date some months earlier, at the end of shorter months.

    Ask:
        subtract months from a date
        go back n months from a date
        date n months ago
        n months before a given date
        same day three months earlier
        take away months from a date, clipped to the last day of the month

    >>> subtract_months(date(2024, 3, 31), 1)
    datetime.date(2024, 2, 29)
    >>> subtract_months(date(2024, 1, 15), 13)
    datetime.date(2022, 12, 15)
    """
    year, month_index = divmod(day.year * 12 + day.month - 1 - months, 12)
    month = month_index + 1
    last_day = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last_day))


def weekday_of_text(text):
    """Return the weekday name of a date given as YYYY-MM-DD.

    Ask:
        weekday name of a date string
        which weekday is '2024-01-31'?
        take a date string in yyyy-mm-dd format and return the day of the week
        day of the week from a string date
        get day name from date string

    >>> weekday_of_text("2024-01-31"), weekday_of_text("2024-02-04")
    ('Wednesday', 'Sunday')
    """
    return date.fromisoformat(text).strftime("%A")


def quarter_label(day):
    """Return the quarter of a date as text such as 2024-Q1.

    Ask:
        quarter of a date as '2024-Q1'
        format a date as year and quarter
        quarter label for a date like Q3 2024
        get a string like 2024Q2 from a date
        year-quarter string

    >>> quarter_label(date(2024, 3, 31)), quarter_label(date(2023, 10, 1))
    ('2024-Q1', '2023-Q4')
    """
    return f"{day.year}-Q{(day.month - 1) // 3 + 1}"


def seconds_until_midnight(now=None):
    """Return the whole seconds until the next midnight.

    Ask:
        seconds until midnight
        how many seconds are left today?
        time left until the end of the day in seconds
        seconds remaining in the current day
        how long until midnight

    >>> seconds_until_midnight(datetime(2024, 1, 1, 23, 59, 30))
    30
    >>> seconds_until_midnight(datetime(2024, 1, 1))
    86400
    """
    now = now or datetime.now()
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time())
    return int((midnight - now).total_seconds())


def seconds_since_midnight(moment):
    """Return the seconds since midnight of a datetime or time.

    Ask:
        seconds since midnight
        time object to seconds
        convert a time of day to a number of seconds
        how many seconds of the day have passed at a given time
        second of the day of a datetime

    >>> seconds_since_midnight(datetime(2024, 1, 1, 1, 2, 3))
    3723
    >>> seconds_since_midnight(datetime(2024, 1, 1).time())
    0
    """
    return moment.hour * 3600 + moment.minute * 60 + moment.second


def milliseconds_to_datetime(milliseconds):
    """Return the UTC datetime of a timestamp in milliseconds.

    Ask:
        convert milliseconds to datetime
        epoch milliseconds to a datetime object
        javascript timestamp to python datetime
        datetime from a unix timestamp in ms
        convert a timestamp in milliseconds since 1970 to a utc datetime
        convert milliseconds since epoch to a datetime
        js timestamp in milliseconds to python datetime

    >>> milliseconds_to_datetime(1_700_000_000_500).isoformat()
    '2023-11-14T22:13:20.500000+00:00'
    """
    return datetime.fromtimestamp(milliseconds / 1000, timezone.utc)


def datetime_to_milliseconds(moment):
    """Return a datetime as milliseconds since 1970.

    Ask:
        convert datetime to milliseconds
        datetime to epoch milliseconds
        unix timestamp in milliseconds of a datetime
        python datetime to javascript timestamp
        milliseconds since the epoch for a given datetime

    >>> datetime_to_milliseconds(datetime(2023, 11, 14, 22, 13, 20, 500000, timezone.utc))
    1700000000500
    """
    return round(moment.timestamp() * 1000)


def datetime_range(start, end, minutes):
    """Return the datetimes from start to before end, some minutes apart.

    Ask:
        generate timestamps every 15 minutes
        list of datetimes between start and end every n minutes
        range of datetimes with a step in minutes
        datetimes at regular intervals between two datetimes
        half-hourly timestamps from start to end

    >>> moments = datetime_range(datetime(2024, 1, 1, 23, 30), datetime(2024, 1, 2, 0, 15), 15)
    >>> [moment.strftime("%d %H:%M") for moment in moments]
    ['01 23:30', '01 23:45', '02 00:00']
    >>> datetime_range(datetime(2024, 1, 1), datetime(2024, 1, 1), 5)
    []
    """
    step = timedelta(minutes=minutes)
    moments = []
    while start < end:
        moments.append(start)
        start += step
    return moments


def hourly_range(start, end):
    """Yield the datetimes from start to end inclusive, an hour apart.

    Ask:
        iterate over the hours between two datetimes
        generator of datetimes hour by hour
        every full hour from start to end
        loop over datetimes in steps of one hour

    >>> hours = hourly_range(datetime(2024, 1, 1, 22), datetime(2024, 1, 2, 0))
    >>> [moment.hour for moment in hours]
    [22, 23, 0]
    """
    while start <= end:
        yield start
        start += timedelta(hours=1)


def month_abbreviation(number):
    """Return the three letters of a month number.

    Ask:
        month abbreviation
        short month name from a number
        month number to three letter name
        convert 1 to Jan, 2 to Feb and so on
        abbreviated name of a month

    >>> month_abbreviation(1), month_abbreviation(12)
    ('Jan', 'Dec')
    """
    return calendar.month_abbr[number]


def count_weekend_days(start, end):
    """Return the number of Saturdays and Sundays from start to end inclusive.

    Ask:
        count weekend days between two dates
        number of saturdays and sundays in a date range
        how many weekend days lie between two dates?
        count weekends between two dates

    >>> count_weekend_days(date(2024, 1, 5), date(2024, 1, 13))
    3
    >>> count_weekend_days(date(2024, 1, 8), date(2024, 1, 12))
    0
    >>> count_weekend_days(date(2024, 1, 7), date(2024, 1, 7))
    1
    """
    days = (end - start).days + 1
    return sum((start + timedelta(days=n)).weekday() >= 5 for n in range(days))


def fiscal_year(day, first_month=4):
    """Return the fiscal year of a date, named by the year in which it begins.

    Ask:
        fiscal year of a date
        financial year starting in april
        which fiscal year does a date belong to?
        tax year of a date with a configurable first month
        get the accounting year for a date

    >>> fiscal_year(date(2024, 3, 31)), fiscal_year(date(2024, 4, 1))
    (2023, 2024)
    >>> fiscal_year(date(2024, 6, 30), first_month=7)
    2023
    """
    return day.year if day.month >= first_month else day.year - 1


def julian_day_number(day):
    """Return the Julian day number of a date.

    Ask:
        julian day number
        convert a date to a julian date
        julian day from a gregorian calendar date
        astronomical day number of a date

    >>> julian_day_number(date(2000, 1, 1)), julian_day_number(date(1970, 1, 1))
    (2451545, 2440588)
    """
    return day.toordinal() + 1721425


def next_business_day(day, holidays=()):
    """Return the next day that is neither a weekend day nor a holiday.

    Ask:
        next business day skipping holidays
        next working day, taking weekends and holidays into account
        first workday after a date given a list of public holidays
        given a date and a set of holidays return the following business day
        roll a date forward to the next business day that is no holiday

    >>> next_business_day(date(2024, 1, 5), {date(2024, 1, 8)})
    datetime.date(2024, 1, 9)
    >>> next_business_day(date(2024, 1, 2))
    datetime.date(2024, 1, 3)
    """
    day += timedelta(days=1)
    while day.weekday() >= 5 or day in holidays:
        day += timedelta(days=1)
    return day


def add_business_days(day, count, holidays=()):
    """Return the date some business days later, leaving out holidays too.

    Ask:
        add business days to a date excluding holidays
        date after n working days given a list of holidays
        due date n workdays later, skipping weekends and public holidays
        add n business days with holidays as a parameter

    >>> add_business_days(date(2024, 1, 5), 2, [date(2024, 1, 8)])
    datetime.date(2024, 1, 10)
    >>> add_business_days(date(2024, 1, 5), 0)
    datetime.date(2024, 1, 5)
    """
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays:
            count -= 1
    return day


def subtract_business_days(day, count):
    """Return the date some business days earlier.

    Ask:
        subtract business days from a date
        date n working days ago
        previous business day, n workdays before a date
        go back n workdays skipping weekends

    >>> subtract_business_days(date(2024, 1, 8), 1)
    datetime.date(2024, 1, 5)
    >>> subtract_business_days(date(2024, 1, 8), 6)
    datetime.date(2023, 12, 29)
    """
    while count > 0:
        day -= timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


def is_business_day(day, holidays=()):
    """Tell whether a date is a working day.

    Ask:
        is it a business day
        check if a date is a working day
        is this date a weekday and not a holiday?
        return True if the day is Monday to Friday
        check whether a date is a workday

    >>> is_business_day(date(2024, 1, 5)), is_business_day(date(2024, 1, 6))
    (True, False)
    >>> is_business_day(date(2024, 1, 1), {date(2024, 1, 1)})
    False
    """
    return day.weekday() < 5 and day not in holidays


def parse_date_formats(text, formats=("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%B %d, %Y")):
    """Return the date in a text that has one of several formats.

    Ask:
        try several date formats
        parse a date string with multiple possible formats
        parse dates in different formats, raise ValueError if none fits
        given a string and a list of formats return the first date that parses
        parse a date of unknown format

    >>> parse_date_formats("31/01/2024"), parse_date_formats("January 5, 2024")
    (datetime.date(2024, 1, 31), datetime.date(2024, 1, 5))
    >>> parse_date_formats("soon")
    Traceback (most recent call last):
        ...
    ValueError: no known date format: 'soon'
    """
    for pattern in formats:
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    raise ValueError(f"no known date format: {text!r}")


def parse_relative_day(text, today=None):
    """Return the date that yesterday, today, tomorrow or an ISO date means.

    Ask:
        parse human date like yesterday or tomorrow
        turn the words today, tomorrow and yesterday into a date
        convert 'today', 'tomorrow', 'yesterday' or yyyy-mm-dd to a date
        natural language day to date

    >>> today = date(2024, 1, 1)
    >>> parse_relative_day("Yesterday", today), parse_relative_day("tomorrow", today)
    (datetime.date(2023, 12, 31), datetime.date(2024, 1, 2))
    >>> parse_relative_day("today", today) == today, parse_relative_day("2024-05-06")
    (True, datetime.date(2024, 5, 6))
    """
    today = today or date.today()
    offsets = {"yesterday": -1, "today": 0, "tomorrow": 1}
    word = text.strip().lower()
    if word in offsets:
        return today + timedelta(days=offsets[word])
    return date.fromisoformat(word)


def days_between_formatted(start, end, pattern="%d/%m/%Y"):
    """Return the days between two dates given as text in some format.

    Ask:
        days between two dates in dd/mm/yyyy format
        number of days between two date strings with a given format
        difference in days of two strings like 31/12/2023
        subtract two date strings and return the number of days
        parse two date strings and count the days in between

    >>> days_between_formatted("31/12/2023", "02/01/2024")
    2
    >>> days_between_formatted("2024-01-01", "2023-12-31", "%Y-%m-%d")
    -1
    """
    return (datetime.strptime(end, pattern) - datetime.strptime(start, pattern)).days


def age_from_string(birth_date):
    """Return the age in years of someone born on a date given as YYYY-MM-DD.

    Ask:
        calculate age from a date of birth string
        age from a birth date in yyyy-mm-dd format
        take a date of birth as text and return the current age
        how old is someone born on '1990-05-10'?

    >>> today = date.today()
    >>> age_from_string(f"{today.year - 30}-01-01")
    30
    >>> age_from_string(today.isoformat())
    0
    """
    born = date.fromisoformat(birth_date)
    today = date.today()
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def is_adult(birthday, today=None, minimum=18):
    """Tell whether someone born on a date is at least 18.

    Ask:
        check if a person is at least 18 from the date of birth
        is someone born on this date an adult?
        age check 18 or older from a birthday
        is the user of legal age given a birth date

    >>> is_adult(date(2006, 5, 10), date(2024, 5, 10))
    True
    >>> is_adult(date(2006, 5, 10), date(2024, 5, 9))
    False
    """
    today = today or date.today()
    age = today.year - birthday.year - ((today.month, today.day) < (birthday.month, birthday.day))
    return age >= minimum


def closest_date(dates, target):
    """Return the date nearest to a given one.

    Ask:
        find the closest date to a given date
        nearest date in a list
        which date in the list is closest to the target date?
        given a list of dates and a pivot return the nearest one

    >>> closest_date([date(2024, 1, 1), date(2024, 1, 10)], date(2024, 1, 6))
    datetime.date(2024, 1, 10)
    >>> closest_date([date(2024, 1, 1), date(2024, 2, 10)], date(2024, 1, 6))
    datetime.date(2024, 1, 1)
    """
    return min(dates, key=lambda day: abs(day - target))


def latest_date(dates):
    """Return the latest of some dates, or None if there are none.

    Ask:
        find the most recent date in a list
        latest date of a list of dates
        newest date in a list, None if it is empty
        get the last date chronologically

    >>> latest_date([date(2024, 1, 5), date(2024, 3, 1), date(2023, 12, 31)])
    datetime.date(2024, 3, 1)
    >>> latest_date([]) is None
    True
    """
    return max(dates, default=None)


def sort_dates(dates, newest_first=False):
    """Return date objects in order.

    Ask:
        sort a list of dates
        sort dates from oldest to newest
        order datetime objects chronologically, optionally descending
        sort a list of datetimes

    >>> sort_dates([date(2024, 1, 5), date(2023, 1, 1)])
    [datetime.date(2023, 1, 1), datetime.date(2024, 1, 5)]
    >>> sort_dates([date(2023, 1, 1), date(2024, 1, 5)], newest_first=True)[0].year
    2024
    """
    return sorted(dates, reverse=newest_first)


def parse_dates(texts, pattern="%Y-%m-%d"):
    """Return strings as date objects.

    Ask:
        convert a list of strings to dates
        convert a list of date strings to datetime objects
        parse every date in a list with a format
        list of strings like '2024-01-31' to date objects

    >>> parse_dates(["2024-01-31", "2023-02-01"])
    [datetime.date(2024, 1, 31), datetime.date(2023, 2, 1)]
    """
    return [datetime.strptime(text, pattern).date() for text in texts]


def time_ago_from(moment, now=None):
    """Return how long ago a datetime was, in words.

    Ask:
        time ago string from a datetime
        datetime to '3 hours ago'
        how long ago was a datetime, in words
        humanize a datetime relative to now
        relative time such as '2 days ago' for a given datetime

    >>> now = datetime(2024, 1, 10, 12)
    >>> time_ago_from(datetime(2024, 1, 10, 9), now), time_ago_from(datetime(2024, 1, 9), now)
    ('3 hours ago', '1 day ago')
    >>> time_ago_from(now, now)
    'just now'
    """
    seconds = ((now or datetime.now()) - moment).total_seconds()
    units = [("year", 31536000), ("month", 2592000), ("day", 86400), ("hour", 3600), ("minute", 60)]
    for name, size in units:
        count = int(seconds // size)
        if count:
            return f"{count} {name}{'s' if count > 1 else ''} ago"
    return "just now"


def humanize_timedelta(delta):
    """Return a timedelta in words.

    Ask:
        humanize a timedelta
        timedelta to human readable string
        format a timedelta in days, hours and minutes
        describe a timedelta in words
        pretty print a timedelta object
        human readable timedelta "2 days, 3 hours"

    >>> humanize_timedelta(timedelta(days=1, hours=2, minutes=5))
    '1 day, 2 hours, 5 minutes'
    >>> humanize_timedelta(timedelta(seconds=61)), humanize_timedelta(timedelta())
    ('1 minute, 1 second', '0 seconds')
    """
    seconds = int(delta.total_seconds())
    parts = []
    for name, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {name}{'s' if count != 1 else ''}")
    return ", ".join(parts) or "0 seconds"


def days_left_in_year(day=None):
    """Return the number of days after a date until the end of its year.

    Ask:
        how many days are left in the year
        days remaining in the current year
        number of days until december 31
        days until the end of the year
        days to new year's eve from a date

    >>> days_left_in_year(date(2024, 12, 31)), days_left_in_year(date(2024, 1, 1))
    (0, 365)
    """
    day = day or date.today()
    return (date(day.year, 12, 31) - day).days


def days_left_in_month(day=None):
    """Return the number of days after a date until the end of its month.

    Ask:
        how many days left in the month
        days remaining in the current month
        number of days until the end of the month
        days to month end from a date

    >>> days_left_in_month(date(2024, 2, 29)), days_left_in_month(date(2024, 2, 1))
    (0, 28)
    """
    day = day or date.today()
    return calendar.monthrange(day.year, day.month)[1] - day.day


def days_in_current_month():
    """Return the number of days of the current month.

    Ask:
        number of days in current month
        how many days does this month have?
        length of the present month in days
        days in this month

    >>> 28 <= days_in_current_month() <= 31
    True
    >>> (date.today().replace(day=1) + timedelta(days=days_in_current_month())).day
    1
    """
    today = date.today()
    return calendar.monthrange(today.year, today.month)[1]


def last_months(count, today=None):
    """Return the last months as YYYY-MM, oldest first, the current month last.

    Ask:
        get list of last 12 months
        last n months as yyyy-mm strings
        names of the previous months including the current one
        list the past n months, oldest first

    >>> last_months(3, date(2024, 2, 29))
    ['2023-12', '2024-01', '2024-02']
    >>> last_months(1, date(2024, 2, 29))
    ['2024-02']
    """
    today = today or date.today()
    newest = today.year * 12 + today.month - 1
    months = range(newest - count + 1, newest + 1)
    return [f"{month // 12}-{month % 12 + 1:02d}" for month in months]


def weekdays_between(start, end, weekday):
    """Return the dates from start to end inclusive that fall on a weekday (Monday is 0).

    Ask:
        list of mondays between two dates
        all dates between two dates that fall on a given weekday
        every tuesday in a date range
        get all fridays between start and end
        dates of one weekday within a period

    >>> weekdays_between(date(2024, 1, 1), date(2024, 1, 15), 0)
    [datetime.date(2024, 1, 1), datetime.date(2024, 1, 8), datetime.date(2024, 1, 15)]
    >>> weekdays_between(date(2024, 1, 2), date(2024, 1, 7), 0)
    []
    """
    day = start + timedelta(days=(weekday - start.weekday()) % 7)
    days = []
    while day <= end:
        days.append(day)
        day += timedelta(days=7)
    return days


def sundays_in_year(year):
    """Return all Sundays of a year.

    Ask:
        all sundays in a year
        list every sunday of a given year
        dates of the sundays of a year
        find all the sundays in 2024

    >>> sundays = sundays_in_year(2024)
    >>> sundays[0], sundays[-1], len(sundays)
    (datetime.date(2024, 1, 7), datetime.date(2024, 12, 29), 52)
    >>> len(sundays_in_year(2023))
    53
    """
    day = date(year, 1, 1)
    day += timedelta(days=6 - day.weekday())
    sundays = []
    while day.year == year:
        sundays.append(day)
        day += timedelta(days=7)
    return sundays


def weeks_in_year(year):
    """Return the number of ISO weeks of a year, 52 or 53.

    Ask:
        number of weeks in a year
        weeks in a year
        how many iso weeks does a year have?
        does a year have 52 or 53 weeks
        last iso week number of a year

    >>> weeks_in_year(2020), weeks_in_year(2021), weeks_in_year(2024)
    (53, 52, 52)
    """
    return date(year, 12, 28).isocalendar().week


def week_dates_of(year, week):
    """Return the Monday and Sunday of an ISO week.

    Ask:
        week number to date range
        start and end date of an iso week number
        first and last day of week n of a year
        given year and week number return monday and sunday
        dates of calendar week 5

    >>> week_dates_of(2024, 1)
    (datetime.date(2024, 1, 1), datetime.date(2024, 1, 7))
    """
    monday = date.fromisocalendar(year, week, 1)
    return monday, monday + timedelta(days=6)


def filter_by_date(records, start, end, key="date"):
    """Return the records whose date lies between two dates, both included.

    Ask:
        filter records between two dates
        filter a list of dicts by a date range
        keep only the rows with a date from start to end
        select entries in a period by their date field
        get all orders between start date and end date

    >>> rows = [{"date": date(2024, 1, n)} for n in (1, 2, 3, 4)]
    >>> [row["date"].day for row in filter_by_date(rows, date(2024, 1, 2), date(2024, 1, 3))]
    [2, 3]
    """
    return [record for record in records if start <= record[key] <= end]


def filter_recent(events, days, now=None, key="date"):
    """Return the events of the last days.

    Ask:
        filter events in the last 7 days
        keep only records from the last n days
        recent entries of a list of dicts with a datetime
        drop everything older than n days

    >>> events = [{"date": datetime(2024, 1, n)} for n in (1, 5, 9)]
    >>> [event["date"].day for event in filter_recent(events, 4, datetime(2024, 1, 9))]
    [5, 9]
    """
    cutoff = (now or datetime.now()) - timedelta(days=days)
    return [event for event in events if event[key] >= cutoff]


def group_by_day(moments):
    """Return datetimes grouped by their date.

    Ask:
        group events by day
        group datetimes by date
        dictionary from date to the list of its datetimes
        group timestamps per calendar day

    >>> first, second = datetime(2024, 1, 1, 8), datetime(2024, 1, 1, 9)
    >>> group_by_day([first, second]) == {date(2024, 1, 1): [first, second]}
    True
    >>> len(group_by_day([first, datetime(2024, 1, 2)])), group_by_day([])
    (2, {})
    """
    groups = defaultdict(list)
    for moment in moments:
        groups[moment.date()].append(moment)
    return dict(groups)


def group_by_month(dates):
    """Return dates grouped by year and month.

    Ask:
        group dates by month
        dictionary from 'yyyy-mm' to the dates of that month
        group a list of dates by year and month
        bucket dates into months

    >>> groups = group_by_month([date(2024, 1, 1), date(2024, 1, 9), date(2023, 1, 1)])
    >>> list(groups), [day.day for day in groups["2024-01"]]
    (['2024-01', '2023-01'], [1, 9])
    """
    groups = defaultdict(list)
    for day in dates:
        groups[day.strftime("%Y-%m")].append(day)
    return dict(groups)


def count_per_day(moments):
    """Return how many datetimes fall on each date.

    Ask:
        count events per day
        number of timestamps for each date
        daily counts from a list of datetimes
        how many datetimes fall on each day
        event frequency per day

    >>> moments = [datetime(2024, 1, 1, 8), datetime(2024, 1, 1, 9), datetime(2024, 1, 2)]
    >>> counts = count_per_day(moments)
    >>> counts[date(2024, 1, 1)], counts[date(2024, 1, 2)], len(counts)
    (2, 1, 2)
    """
    return Counter(moment.date() for moment in moments)


def count_per_hour(moments):
    """Return how many datetimes fall into each hour of the day.

    Ask:
        count events per hour of day
        group timestamps by hour and count them
        histogram of datetimes by hour
        how many events happened in each hour of the day

    >>> moments = [datetime(2024, 1, 1, 8), datetime(2024, 1, 2, 8), datetime(2024, 1, 2)]
    >>> counts = count_per_hour(moments)
    >>> counts[8], counts[0], len(counts)
    (2, 1, 2)
    """
    return Counter(moment.hour for moment in moments)

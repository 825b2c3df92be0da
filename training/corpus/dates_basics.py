"""Dates: today, parts, weekdays, formatting, parsing, checking and calendars."""
import calendar
from datetime import date
from datetime import datetime


def today():
    """Return today's date.

    Ask:
        get today's date
        return the current date
        what is the date today?
        how do i get the current date in python?

    >>> today() == date.today()
    True
    """
    return date.today()


def current_datetime_string():
    """Return the current date and time as YYYY-MM-DD HH:MM:SS.

    Ask:
        get the current date and time as a string
        current timestamp formatted as yyyy-mm-dd hh:mm:ss
        now as text with date and time
        return a string of the current local date and time

    >>> datetime.strptime(current_datetime_string(), "%Y-%m-%d %H:%M:%S") <= datetime.now()
    True
    >>> len(current_datetime_string())
    19
    """
    return datetime.now().strftime("%Y-%m-%d %H:%M:%S")


def print_current_date_and_time():
    """Print the current date and time.

    Ask:
        print the current date and time
        display today's date and the time now
        write a python program to show the current date and time
        show the date and time on the screen

    >>> print_current_date_and_time()  # doctest: +ELLIPSIS
    20...-...-... ...:...:...
    """
    print(datetime.now().strftime("%Y-%m-%d %H:%M:%S"))


def current_year():
    """Return the current year.

    Ask:
        get the current year
        which year is it?
        return this year as an integer
        current year as a number

    >>> current_year() == date.today().year
    True
    """
    return date.today().year


def format_date(day):
    """Return a date as YYYY-MM-DD.

    Ask:
        format a date as yyyy-mm-dd
        date to iso string
        convert a date object to a string like 2024-02-29
        iso 8601 text of a date
        date to string iso format
        date object to yyyy-mm-dd
        isoformat of a date

    >>> format_date(date(2024, 2, 9))
    '2024-02-09'
    """
    return day.isoformat()


def format_date_dmy(day):
    """Return a date as DD/MM/YYYY.

    Ask:
        format a date as dd/mm/yyyy
        date to british format with slashes
        write a date with the day first, then month and year
        convert a date to a string like 29/02/2024
        convert datetime to string in format dd/mm/yyyy

    >>> format_date_dmy(date(2024, 2, 9))
    '09/02/2024'
    """
    return day.strftime("%d/%m/%Y")


def format_date_us(day):
    """Return a date as MM/DD/YYYY.

    Ask:
        format a date as mm/dd/yyyy
        american date format
        date string with the month first
        us style date like 02/29/2024

    >>> format_date_us(date(2024, 2, 9))
    '02/09/2024'
    """
    return day.strftime("%m/%d/%Y")


def format_date_long(day):
    """Return a date with the month in words, such as 9 February 2024.

    Ask:
        format a date with the month name
        date in words such as 9 February 2024
        long date format with the full month name
        write out a date like '9 February 2024'

    >>> format_date_long(date(2024, 2, 9))
    '9 February 2024'
    >>> format_date_long(date(2024, 12, 31))
    '31 December 2024'
    """
    return f"{day.day} {day:%B %Y}"


def format_date_with_weekday(day):
    """Return a date with its weekday, such as Friday, February 9, 2024.

    Ask:
        format a date with weekday and month names
        full date text like 'Friday, February 9, 2024'
        date string including the day of the week
        spell a date out in american style with the weekday

    >>> format_date_with_weekday(date(2024, 2, 9))
    'Friday, February 9, 2024'
    """
    return f"{day:%A, %B} {day.day}, {day.year}"


def parse_date(text):
    """Return the date that a YYYY-MM-DD text names.

    Ask:
        parse a date string in yyyy-mm-dd format
        convert an iso date string to a date object
        string to date
        how do i turn '2024-02-29' into a date?
        parse a date string like 2024-01-31
        yyyy-mm-dd string to date object
        convert string to date

    >>> parse_date("2024-02-29")
    datetime.date(2024, 2, 29)
    >>> parse_date("2023-02-29")
    Traceback (most recent call last):
        ...
    ValueError: day is out of range for month
    """
    return date.fromisoformat(text)


def parse_date_dmy(text):
    """Return the date that a DD/MM/YYYY text names.

    Ask:
        parse a date in dd/mm/yyyy format
        convert a string like 29/02/2024 to a date
        read a british date string
        string with day/month/year to a date object
        convert string dd/mm/yyyy to date

    >>> parse_date_dmy("09/02/2024")
    datetime.date(2024, 2, 9)
    """
    return datetime.strptime(text, "%d/%m/%Y").date()


def parse_datetime(text, pattern="%Y-%m-%d %H:%M:%S"):
    """Return the datetime that a text names in a format.

    Ask:
        parse a date and time string
        convert a string to a datetime with a given format
        strptime for 'yyyy-mm-dd hh:mm:ss'
        string to datetime object

    >>> parse_datetime("2024-02-29 13:05:09")
    datetime.datetime(2024, 2, 29, 13, 5, 9)
    >>> parse_datetime("29.2.24", "%d.%m.%y")
    datetime.datetime(2024, 2, 29, 0, 0)
    """
    return datetime.strptime(text, pattern)


def parse_date_any(text):
    """Return the date of a text in one of several formats, or None.

    Ask:
        parse a date in several possible formats
        try multiple date formats until one fits
        convert a date string of unknown format to a date
        flexible date parser for yyyy-mm-dd, dd/mm/yyyy and dd.mm.yyyy

    >>> parse_date_any("2024-02-09") == parse_date_any("09/02/2024") == date(2024, 2, 9)
    True
    >>> parse_date_any("9 February 2024")
    datetime.date(2024, 2, 9)
    >>> parse_date_any("soon") is None
    True
    """
    for pattern in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d %B %Y"):
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    return None


def convert_date_format(text, old, new):
    """Return a date text in another format.

    Ask:
        convert a date string from one format to another
        reformat a date string, given the old and new format
        change the format of a date text
        rewrite a date from dd/mm/yyyy to yyyy-mm-dd, formats as parameters
        reformat a date text
        "2024-03-05" to "05/03/2024" with given formats
        change the format of a date string
        strptime and strftime combined
        convert a datetime string from one format to another
        reformat a timestamp text with two patterns
        parse with one strptime format and print with another
        change the format of a date and time string

    >>> convert_date_format("09/02/2024", "%d/%m/%Y", "%Y-%m-%d")
    '2024-02-09'
    >>> convert_date_format("2024-02-09", "%Y-%m-%d", "%b %d")
    'Feb 09'
    """
    return datetime.strptime(text, old).strftime(new)


def is_valid_date(year, month, day):
    """Tell whether a date exists in the calendar.

    Ask:
        check if year, month and day form a valid date
        is this a valid date?
        validate a date given as three numbers
        return true if the day exists in the calendar
        check year, month and day for a valid date

    >>> is_valid_date(2024, 2, 29), is_valid_date(2023, 2, 29)
    (True, False)
    >>> is_valid_date(2023, 13, 1), is_valid_date(2023, 4, 31)
    (False, False)
    """
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def is_valid_date_string(text, pattern="%Y-%m-%d"):
    """Tell whether a text is a date in a format.

    Ask:
        check if a string is a valid date
        validate a date string in a given format
        is the text a date in yyyy-mm-dd format?
        date string validation
        validate a date like 2024-02-29
        is this text a real calendar date in yyyy-mm-dd format
        date validation with strptime, format optional
        does the date exist
        check whether a date string is valid
        validate date format yyyy-mm-dd
        validate a date string
        is this string a real date
        check if string matches a date format
        is the text a date like 2024-05-17
        validate a date string against a strptime format
        test that a string is a real date in a given format

    >>> is_valid_date_string("2024-02-29"), is_valid_date_string("2023-02-29")
    (True, False)
    >>> is_valid_date_string("29/02/2024"), is_valid_date_string("29/02/2024", "%d/%m/%Y")
    (False, True)
    """
    try:
        datetime.strptime(text, pattern)
    except ValueError:
        return False
    return True


def is_leap_year(year):
    """Tell whether a year is a leap year, with the calendar module.

    Ask:
        check if a year is a leap year with the calendar module
        is the given year a leap year, using the standard library?
        leap year test with calendar.isleap
        leap year or not, via the calendar library

    >>> is_leap_year(2024), is_leap_year(2000), is_leap_year(1900), is_leap_year(2023)
    (True, True, False, False)
    """
    return calendar.isleap(year)


def leap_years_between(start, end):
    """Return the leap years from start to end.

    Ask:
        list the leap years between two years
        all leap years in a range, both ends included
        which years from start to end are leap years?
        find every leap year in an interval

    >>> leap_years_between(1896, 1908)
    [1896, 1904, 1908]
    >>> leap_years_between(2001, 2003)
    []
    """
    return [year for year in range(start, end + 1) if calendar.isleap(year)]


def days_in_month(year, month):
    """Return the number of days in a month of a year.

    Ask:
        number of days in a given month of a given year
        how many days does a month have?
        days of a given month and year
        length of a month in days, leap years included
        number of days in a month
        how many days does a month have in a given year

    >>> days_in_month(2024, 2), days_in_month(2023, 2), days_in_month(2023, 12)
    (29, 28, 31)
    """
    return calendar.monthrange(year, month)[1]


def days_in_year(year):
    """Return how many days a year has.

    Ask:
        number of days in a year
        how many days does a year have, 365 or 366?
        length of a year in days
        days of the given year

    >>> days_in_year(2024), days_in_year(2023), days_in_year(1900)
    (366, 365, 365)
    """
    return 366 if calendar.isleap(year) else 365


def weekday_name(day):
    """Return the name of the weekday of a date.

    Ask:
        get the weekday name of a date
        which day of the week is a date?
        day of the week as a word for a given date
        find the name of the day such as Monday

    >>> weekday_name(date(2024, 2, 9))
    'Friday'
    >>> weekday_name(date(2000, 1, 1))
    'Saturday'
    """
    return day.strftime("%A")


def weekday_of(year, month, day):
    """Return the name of the weekday of a year, month and day.

    Ask:
        find the day of the week from year, month and day
        weekday name for three numbers year month day
        given a day, a month and a year, which weekday is it?
        day name of a calendar date entered as numbers

    >>> weekday_of(2024, 2, 9)
    'Friday'
    >>> weekday_of(1969, 7, 20)
    'Sunday'
    """
    return calendar.day_name[date(year, month, day).weekday()]


def is_weekend(day):
    """Tell whether a date is a Saturday or Sunday.

    Ask:
        check if a date falls on a weekend
        does a given date fall on a weekend day?
        return true for weekend dates
        weekend or weekday?
        check if a date is a weekend
        does a date fall on saturday or sunday
        is a date on a weekend

    >>> is_weekend(date(2024, 2, 9)), is_weekend(date(2024, 2, 10)), is_weekend(date(2024, 2, 11))
    (False, True, True)
    """
    return day.weekday() >= 5


def month_name(number):
    """Return the name of a month.

    Ask:
        get the month name from its number
        convert a month number to a name
        name of month 1 to 12
        which month has this number?

    >>> month_name(1), month_name(12)
    ('January', 'December')
    """
    return calendar.month_name[number]


def month_number(name):
    """Return the number of a month from its full or short name.

    Ask:
        convert a month name to its number
        month number from a name such as March or mar
        which number does a month have?
        month name to integer, ignoring case

    >>> month_number("March"), month_number("dec"), month_number("MAY")
    (3, 12, 5)
    >>> month_number("Foo")
    Traceback (most recent call last):
        ...
    ValueError: 'Foo' is not in list
    """
    short_names = list(calendar.month_abbr)
    return short_names.index(name[:3].capitalize())


def quarter(day):
    """Return the quarter of a date, 1 to 4.

    Ask:
        get the quarter of a date
        which quarter of the year is a date in?
        quarter number 1 to 4 from a date
        fiscal quarter for a calendar date
        which quarter is this date in
        quarter number of a month of a date
        quarter of year
        quarter of the year for a date

    >>> [quarter(date(2024, month, 1)) for month in (1, 3, 4, 6, 7, 12)]
    [1, 1, 2, 2, 3, 4]
    """
    return (day.month - 1) // 3 + 1


def day_of_year(day):
    """Return the number of a date within its year, 1 to 366.

    Ask:
        get the day of the year
        day number within the year of a date
        which day of the year is this date (1 to 366)?
        ordinal day of the year
        day of year
        day of year of a date

    >>> [day_of_year(date(2024, 1, 1)), day_of_year(date(2024, 12, 31))]
    [1, 366]
    >>> day_of_year(date(2023, 3, 1))
    60
    """
    return day.timetuple().tm_yday


def date_of_day_number(year, number):
    """Return the date of a day number in a year.

    Ask:
        convert a day of the year to a date
        date from year and day number
        which date is day 60 of a year, number as parameter?
        year and ordinal day to a calendar date
        date from day of year
        day of year to date

    >>> date_of_day_number(2024, 60), date_of_day_number(2023, 365)
    (datetime.date(2024, 2, 29), datetime.date(2023, 12, 31))
    """
    return date.fromordinal(date(year, 1, 1).toordinal() + number - 1)


def week_number(day):
    """Return the ISO week number of a date.

    Ask:
        get the week number of a date
        iso calendar week of a date
        which week of the year is a date in?
        week of year
        iso week number of a date
        calendar week of a date
        get iso week number for a given date

    >>> week_number(date(2024, 1, 1)), week_number(date(2023, 1, 1)), week_number(date(2024, 2, 9))
    (1, 52, 6)
    """
    return day.isocalendar().week


def monday_of_iso_week(year, week):
    """Return the Monday of an ISO week.

    Ask:
        first day of an iso week
        monday of a given year and week number
        convert year and week number to a date
        start date of calendar week n
        date from iso week
        monday of a week number

    >>> monday_of_iso_week(2024, 1), monday_of_iso_week(2021, 1)
    (datetime.date(2024, 1, 1), datetime.date(2021, 1, 4))
    """
    return date.fromisocalendar(year, week, 1)


def season(day):
    """Return the season of a date on the northern half of the earth.

    Ask:
        get the season of a date
        meteorological season from a date
        is this date in spring, summer, autumn or winter?
        season of a date object

    >>> [season(date(2024, month, 1)) for month in (1, 3, 6, 11, 12)]
    ['winter', 'spring', 'summer', 'autumn', 'winter']
    """
    seasons = ["winter", "spring", "summer", "autumn"]
    return seasons[day.month % 12 // 3]


def print_calendar(year, month):
    """Print the calendar of a month.

    Ask:
        print the calendar of a month
        display a month as a calendar
        write a python program to show the calendar for a given month and year
        cal command in python

    >>> print_calendar(2024, 2)  # doctest: +ELLIPSIS
       February 2024
    Mo Tu We Th Fr Sa Su
              1  2  3  4
     5  6  7  8  9 10 11
    ...
    """
    print(calendar.month(year, month))


def month_weeks(year, month):
    """Return the weeks of a month as lists of day numbers, 0 outside the month.

    Ask:
        get the weeks of a month as a list of lists
        calendar matrix of a month
        day numbers of a month by week, zero for days of other months
        rows of a month calendar

    >>> month_weeks(2024, 2)[0], month_weeks(2024, 2)[-1]
    ([0, 0, 0, 1, 2, 3, 4], [26, 27, 28, 29, 0, 0, 0])
    """
    return calendar.monthcalendar(year, month)


def is_past(day):
    """Tell whether a date is before today.

    Ask:
        check if a date is in the past
        has this date already passed?
        is a date before today?
        return true for past dates
        is the date in the past

    >>> is_past(date(2000, 1, 1)), is_past(date.today()), is_past(date(9999, 1, 1))
    (True, False, False)
    """
    return day < date.today()


def is_today(day):
    """Tell whether a date is today.

    Ask:
        check if a date is today
        is the given date equal to the current date?
        does this date fall on today?
        return true when the day is today

    >>> is_today(date.today()), is_today(date(2000, 1, 1))
    (True, False)
    """
    return day == date.today()


def date_parts(day):
    """Return the year, month and day of a date.

    Ask:
        split a date into year, month and day
        get year, month and day from a date as a tuple
        extract the components of a date
        date object to three integers

    >>> date_parts(date(2024, 2, 9))
    (2024, 2, 9)
    """
    return day.year, day.month, day.day


def sort_date_strings(texts, pattern="%d/%m/%Y"):
    """Return date texts in the order of the dates.

    Ask:
        sort a list of date strings chronologically
        order dates given as dd/mm/yyyy text
        sort strings that hold dates, oldest first
        chronological order of date strings
        sort a list of dates in dd/mm/yyyy format
        sort date strings

    >>> sort_date_strings(["01/02/2024", "31/01/2024", "15/12/2023"])
    ['15/12/2023', '31/01/2024', '01/02/2024']
    """
    return sorted(texts, key=lambda text: datetime.strptime(text, pattern))


def earliest_and_latest(dates):
    """Return the earliest and the latest date.

    Ask:
        find the earliest and latest date in a list
        oldest and newest of some dates
        minimum and maximum date
        first and last date of a list as a tuple
        min and max date
        oldest and newest date in a list

    >>> earliest_and_latest([date(2024, 2, 1), date(2023, 5, 1), date(2024, 1, 9)])
    (datetime.date(2023, 5, 1), datetime.date(2024, 2, 1))
    """
    return min(dates), max(dates)


def count_by_month(dates):
    """Return how many dates fall into each month, keyed YYYY-MM.

    Ask:
        count dates per month
        how many dates fall in each month?
        group dates by year and month and count them
        histogram of dates by month with keys like 2024-02

    >>> count_by_month([date(2024, 2, 1), date(2023, 12, 3), date(2024, 2, 9)])
    {'2023-12': 1, '2024-02': 2}
    """
    counts = {}
    for day in sorted(dates):
        key = day.strftime("%Y-%m")
        counts[key] = counts.get(key, 0) + 1
    return counts


def fridays_13(year):
    """Return the Fridays the 13th of a year.

    Ask:
        find all friday the 13ths in a year
        list the dates of a year that are friday 13
        which months of a year have a friday the 13th?
        unlucky fridays of a year

    >>> fridays_13(2024)
    [datetime.date(2024, 9, 13), datetime.date(2024, 12, 13)]
    >>> len(fridays_13(2015))
    3
    """
    days = [date(year, month, 13) for month in range(1, 13)]
    return [day for day in days if day.weekday() == 4]


def zodiac_sign(month, day):
    """Return the zodiac sign of a birthday.

    Ask:
        get the zodiac sign for a date of birth
        star sign from month and day
        which zodiac sign has someone born on this day?
        astrological sign of a birthday

    >>> zodiac_sign(3, 21), zodiac_sign(3, 20), zodiac_sign(12, 31), zodiac_sign(1, 19)
    ('Aries', 'Pisces', 'Capricorn', 'Capricorn')
    >>> zodiac_sign(1, 20), zodiac_sign(11, 22), zodiac_sign(8, 22)
    ('Aquarius', 'Sagittarius', 'Leo')
    >>> last_days = [19, 18, 20, 19, 20, 20, 22, 22, 22, 22, 21, 21]
    >>> [zodiac_sign(month, day)[:3] for month, day in enumerate(last_days, 1)]
    ['Cap', 'Aqu', 'Pis', 'Ari', 'Tau', 'Gem', 'Can', 'Leo', 'Vir', 'Lib', 'Sco', 'Sag']
    >>> [zodiac_sign(month, day + 1)[:3] for month, day in enumerate(last_days, 1)]
    ['Aqu', 'Pis', 'Ari', 'Tau', 'Gem', 'Can', 'Leo', 'Vir', 'Lib', 'Sco', 'Sag', 'Cap']
    """
    starts = [
        ((1, 20), "Aquarius"), ((2, 19), "Pisces"), ((3, 21), "Aries"), ((4, 20), "Taurus"),
        ((5, 21), "Gemini"), ((6, 21), "Cancer"), ((7, 23), "Leo"), ((8, 23), "Virgo"),
        ((9, 23), "Libra"), ((10, 23), "Scorpio"), ((11, 22), "Sagittarius"),
        ((12, 22), "Capricorn"),
    ]
    sign = "Capricorn"
    for start, name in starts:
        if (month, day) >= start:
            sign = name
    return sign


def easter(year):
    """Return the date of Easter Sunday.

    Ask:
        compute the date of easter sunday
        when is easter in a given year?
        easter date algorithm for the gregorian calendar
        calculate easter

    >>> [str(easter(year)) for year in (1954, 1981, 2000, 2024, 2025, 2049)]
    ['1954-04-18', '1981-04-19', '2000-04-23', '2024-03-31', '2025-04-20', '2049-04-18']
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def datetime_to_filename(moment):
    """Return a datetime as text that is fit for a file name.

    Ask:
        timestamp for a file name
        format a datetime as yyyymmdd_hhmmss
        compact sortable timestamp string without colons
        datetime to a string that can be used in filenames
        format datetime for filename
        timestamp safe to use in a filename
        timestamp for filename

    >>> datetime_to_filename(datetime(2024, 2, 9, 3, 4, 5))
    '20240209_030405'
    """
    return moment.strftime("%Y%m%d_%H%M%S")


def combine(day, clock):
    """Return a date and a time of day as one datetime.

    Ask:
        combine a date and a time into a datetime
        merge separate date and time objects
        make a datetime from a date and a time of day
        join date and time

    >>> from datetime import time
    >>> combine(date(2024, 2, 9), time(13, 5))
    datetime.datetime(2024, 2, 9, 13, 5)
    """
    return datetime.combine(day, clock)


def ordinal_date(day):
    """Return a date with an ordinal day, such as 2nd March 2024.

    Ask:
        format a date with st, nd, rd, th
        date with ordinal day such as 2nd March 2024
        add the ordinal suffix to the day of a date
        write a date as '21st June 2024'
        day suffix 1st 2nd 3rd date format

    >>> [ordinal_date(date(2024, 3, n)) for n in (1, 2, 3, 4)]
    ['1st March 2024', '2nd March 2024', '3rd March 2024', '4th March 2024']
    >>> [ordinal_date(date(2024, 3, n))[:4] for n in (11, 12, 13, 21, 22, 23, 30)]
    ['11th', '12th', '13th', '21st', '22nd', '23rd', '30th']
    """
    if 11 <= day.day <= 13:
        suffix = "th"
    else:
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{suffix} {day:%B %Y}"

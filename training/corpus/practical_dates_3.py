"""Still more dates: conversions of date and datetime, sums per month, weeks and small checks."""
import calendar
import time
from collections import defaultdict
from datetime import date
from datetime import datetime
from datetime import timedelta
from datetime import timezone
from zoneinfo import ZoneInfo


def date_to_string(day, pattern="%Y-%m-%d"):
    """Return a date or datetime as text in a format.

    Ask:
        convert a date to a string
        date object to string with a format
        format a datetime with strftime, pattern as parameter
        datetime to text
        strftime a date

    >>> date_to_string(date(2024, 1, 31)), date_to_string(date(2024, 1, 31), "%d.%m.%y")
    ('2024-01-31', '31.01.24')
    """
    return day.strftime(pattern)


def datetime_to_date(moment):
    """Return the date of a datetime.

    Ask:
        convert datetime to date
        get the date part of a datetime
        drop the time of a datetime
        datetime object to date object

    >>> datetime_to_date(datetime(2024, 1, 5, 12, 30))
    datetime.date(2024, 1, 5)
    """
    return moment.date()


def date_to_datetime(day):
    """Return the midnight of a date as a datetime.

    Ask:
        convert date to datetime
        datetime at midnight from a date
        date object to datetime object
        turn a date into a datetime with time 00:00

    >>> date_to_datetime(date(2024, 1, 5))
    datetime.datetime(2024, 1, 5, 0, 0)
    """
    return datetime(day.year, day.month, day.day)


def month_of_date(day):
    """Return the full month name of a date.

    Ask:
        get month from a date
        month name of a date
        which month is a date in, as a word
        name of the month for a given date object

    >>> month_of_date(date(2024, 1, 5))
    'January'
    """
    return day.strftime("%B")


def weekday_index(day):
    """Return the number of the weekday of a date, Monday being 0.

    Ask:
        get day of week as a number
        weekday number of a date, monday is 0
        numeric day of the week
        index of the weekday from 0 to 6

    >>> weekday_index(date(2024, 1, 1)), weekday_index(date(2024, 1, 7))
    (0, 6)
    """
    return day.weekday()


def is_weekday_name(day, name):
    """Tell whether a date falls on a named weekday.

    Ask:
        is today monday
        check if a date is a given weekday by name
        does this date fall on a Friday?
        compare the weekday of a date with a name

    >>> is_weekday_name(date(2024, 1, 1), "monday"), is_weekday_name(date(2024, 1, 1), "Friday")
    (True, False)
    """
    return day.strftime("%A").lower() == name.lower()


def count_leap_years(start, end):
    """Return the number of leap years from one year to another, both included.

    Ask:
        count the number of leap years between two years
        how many leap years are in a range of years?
        number of leap years from start to end
        leap year count

    >>> count_leap_years(2000, 2024), count_leap_years(1901, 1903), count_leap_years(2024, 2024)
    (7, 0, 1)
    """
    return calendar.leapdays(start, end + 1)


def next_leap_year(year):
    """Return the first leap year after a year.

    Ask:
        next leap year
        find the following leap year
        when is the next leap year after a given year?
        first leap year later than a year

    >>> next_leap_year(2023), next_leap_year(2024), next_leap_year(1896)
    (2024, 2028, 1904)
    """
    year += 1
    while not calendar.isleap(year):
        year += 1
    return year


def tomorrow():
    """Return tomorrow's date.

    Ask:
        get tomorrow's date
        date of tomorrow
        the day after today
        what date is it tomorrow?

    >>> (tomorrow() - date.today()).days
    1
    """
    return date.today() + timedelta(days=1)


def years_between(start, end):
    """Return the full years from one date to another.

    Ask:
        number of years between two dates
        full years from start to end date
        difference of two dates in years
        how many complete years have passed between two dates

    >>> years_between(date(2000, 5, 10), date(2024, 5, 9))
    23
    >>> years_between(date(2000, 5, 10), date(2024, 5, 10))
    24
    """
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def weeks_and_days_between(start, end):
    """Return the weeks and remaining days between two dates.

    Ask:
        date difference in weeks and days
        weeks and days between two dates
        split the days between two dates into weeks and days
        how many weeks and days from one date to another?

    >>> weeks_and_days_between(date(2024, 1, 1), date(2024, 1, 18))
    (2, 3)
    """
    return divmod((end - start).days, 7)


def hours_between_times(start, end):
    """Return the hours between two clock times HH:MM.

    Ask:
        number of hours between two times
        hours between '09:00' and '17:30'
        difference of two hh:mm strings in hours
        shift length in hours from start and end time, over midnight too

    >>> hours_between_times("09:00", "17:30"), hours_between_times("22:00", "02:00")
    (8.5, 4.0)
    """
    def to_minutes(text):
        hours, minutes = text.split(":")
        return int(hours) * 60 + int(minutes)

    return (to_minutes(end) - to_minutes(start)) % 1440 / 60


def count_weekday_in_month(year, month, weekday):
    """Return how often a weekday occurs in a month.

    Ask:
        number of mondays in a month
        how many fridays does a month have?
        count a given weekday within a month
        how often does a day of the week occur in a month

    >>> count_weekday_in_month(2024, 1, 0), count_weekday_in_month(2024, 1, 6)
    (5, 4)
    """
    return sum(week[weekday] != 0 for week in calendar.monthcalendar(year, month))


def first_of_month_sundays(start, end):
    """Return how many months of a span of years begin on a Sunday.

    Ask:
        count how many sundays fell on the first of the month in the 20th century
        counting sundays, project euler 19
        number of months that start on a sunday between two years
        how often is the first of a month a sunday?

    >>> first_of_month_sundays(1901, 2000), first_of_month_sundays(2024, 2024)
    (171, 2)
    """
    return sum(
        date(year, month, 1).weekday() == 6
        for year in range(start, end + 1)
        for month in range(1, 13)
    )


def next_days(count, today=None):
    """Return the dates of the next days, today not counted.

    Ask:
        list of dates for the next 7 days
        the coming n days as dates
        upcoming dates after today
        dates of the following week starting tomorrow

    >>> next_days(2, date(2024, 1, 31))
    [datetime.date(2024, 2, 1), datetime.date(2024, 2, 2)]
    """
    today = today or date.today()
    return [today + timedelta(days=n) for n in range(1, count + 1)]


def month_names():
    """Return the names of the months.

    Ask:
        generate list of month names
        list of all twelve months
        january to december as a list
        all month names from the calendar module

    >>> month_names()[0], month_names()[-1], len(month_names())
    ('January', 'December', 12)
    """
    return list(calendar.month_name)[1:]


def weekday_names():
    """Return the names of the weekdays, Monday first.

    Ask:
        list weekday names
        list of the days of the week
        monday to sunday as a list
        all day names from the calendar module

    >>> weekday_names()[0], weekday_names()[-1], len(weekday_names())
    ('Monday', 'Sunday', 7)
    """
    return list(calendar.day_name)


def month_lengths(year):
    """Return the number of days of each month of a year, by name.

    Ask:
        dictionary of month names to days
        days of every month in a year as a dict
        map each month to its length
        month lengths of a year with february right
        number of days for each month of a year

    >>> lengths = month_lengths(2024)
    >>> lengths["February"], sum(lengths.values())
    (29, 366)
    """
    return {
        calendar.month_name[month]: calendar.monthrange(year, month)[1] for month in range(1, 13)
    }


def text_to_timestamp(text, pattern="%Y-%m-%d %H:%M:%S"):
    """Return the Unix timestamp of a UTC date and time given as text.

    Ask:
        convert timestamp string to unix time
        date string to epoch seconds
        parse a datetime string in utc and return its unix timestamp
        '2024-01-31 12:00:00' to seconds since 1970

    >>> text_to_timestamp("1970-01-02 00:00:01")
    86401
    """
    moment = datetime.strptime(text, pattern).replace(tzinfo=timezone.utc)
    return int(moment.timestamp())


def timestamp_to_text(timestamp, pattern="%Y-%m-%d %H:%M:%S"):
    """Return a Unix timestamp as text in UTC.

    Ask:
        convert unix time to readable string
        epoch seconds to a date string
        unix timestamp to 'yyyy-mm-dd hh:mm:ss'
        human readable date of a timestamp in utc
        unix timestamp to date string
        unix time to a date as text

    >>> timestamp_to_text(86401), timestamp_to_text(0, "%Y")
    ('1970-01-02 00:00:01', '1970')
    """
    return datetime.fromtimestamp(timestamp, timezone.utc).strftime(pattern)


def minutes_to_clock(minutes):
    """Return minutes as HH:MM.

    Ask:
        convert minutes to hh:mm
        minutes to a clock string
        format a number of minutes as hours and minutes with a colon
        125 minutes as 02:05

    >>> minutes_to_clock(125), minutes_to_clock(0), minutes_to_clock(6000)
    ('02:05', '00:00', '100:00')
    """
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def clock_to_minutes(text):
    """Return a time HH:MM as minutes.

    Ask:
        convert hh:mm to minutes
        clock string to a number of minutes
        minutes since midnight of '13:45'
        time text to total minutes
        minutes since midnight
        parse "10:30" to minutes since midnight
        time text hh:mm to minutes since midnight

    >>> clock_to_minutes("02:05"), clock_to_minutes("13:45")
    (125, 825)
    """
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def milliseconds_to_minutes(milliseconds):
    """Return milliseconds as minutes and seconds.

    Ask:
        convert milliseconds to minutes and seconds
        ms to (minutes, seconds)
        split a time in milliseconds into minutes and whole seconds
        song length in milliseconds to minutes and seconds

    >>> milliseconds_to_minutes(185_900), milliseconds_to_minutes(59_000)
    ((3, 5), (0, 59))
    """
    return divmod(milliseconds // 1000, 60)


def days_to_years_months_days(days):
    """Return days as years of 365, months of 30 and days.

    Ask:
        convert days to years, months and days
        break a number of days into years, months and days
        days to years months days with 365 and 30 days
        how many years, months and days are n days?

    >>> days_to_years_months_days(400), days_to_years_months_days(29)
    ((1, 1, 5), (0, 0, 29))
    """
    years, days = divmod(days, 365)
    months, days = divmod(days, 30)
    return years, months, days


def add_times(a, b):
    """Return the sum of two durations HH:MM:SS.

    Ask:
        add two times hh:mm:ss
        sum of two durations given as hours:minutes:seconds
        add '01:30:00' and '00:45:30'
        plus for clock strings with seconds

    >>> add_times("01:30:00", "00:45:30"), add_times("23:59:59", "00:00:01")
    ('02:15:30', '24:00:00')
    """
    def to_seconds(text):
        hours, minutes, seconds = map(int, text.split(":"))
        return hours * 3600 + minutes * 60 + seconds

    minutes, seconds = divmod(to_seconds(a) + to_seconds(b), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}"


def timedelta_to_minutes(delta):
    """Return the minutes of a timedelta.

    Ask:
        timedelta to minutes
        convert a timedelta to a number of minutes
        total minutes of a timedelta
        minutes in a datetime difference

    >>> timedelta_to_minutes(timedelta(days=1, seconds=90))
    1441.5
    """
    return delta.total_seconds() / 60


def timedelta_to_hours(delta):
    """Return the hours of a timedelta.

    Ask:
        timedelta to hours
        convert a timedelta to a number of hours
        total hours of a timedelta
        timedelta as decimal hours

    >>> timedelta_to_hours(timedelta(days=1, minutes=30))
    24.5
    """
    return delta / timedelta(hours=1)


def is_older_than(moment, hours, now=None):
    """Tell whether a datetime is more than some hours ago.

    Ask:
        check if datetime is older than n hours
        is a timestamp more than 24 hours old?
        has a number of hours passed since a datetime
        stale check for a datetime

    >>> now = datetime(2024, 1, 2)
    >>> is_older_than(datetime(2024, 1, 1), 23, now), is_older_than(datetime(2024, 1, 1), 24, now)
    (True, False)
    """
    return (now or datetime.now()) - moment > timedelta(hours=hours)


def is_same_day(a, b):
    """Tell whether two datetimes are on the same day.

    Ask:
        check if two datetimes are on the same day
        do two timestamps share the same date?
        same calendar day for two datetime objects
        compare only the dates of two datetimes

    >>> is_same_day(datetime(2024, 1, 1, 8), datetime(2024, 1, 1, 23))
    True
    >>> is_same_day(datetime(2024, 1, 1, 23), datetime(2024, 1, 2, 1))
    False
    """
    return a.date() == b.date()


def is_same_month(a, b):
    """Tell whether two dates are in the same month of the same year.

    Ask:
        check if two dates are in the same month
        do two dates share month and year?
        same month and year test
        are these two dates in one calendar month

    >>> is_same_month(date(2024, 1, 1), date(2024, 1, 31))
    True
    >>> is_same_month(date(2023, 1, 1), date(2024, 1, 1))
    False
    """
    return (a.year, a.month) == (b.year, b.month)


def is_holiday(day, holidays):
    """Tell whether a date is a holiday, given (month, day) pairs or dates.

    Ask:
        is a given day a holiday
        check if a date is in a list of holidays
        fixed holidays as (month, day) tuples
        is this date a public holiday?

    >>> holidays = {(12, 25), date(2024, 4, 1)}
    >>> is_holiday(date(2023, 12, 25), holidays), is_holiday(date(2024, 4, 1), holidays)
    (True, True)
    >>> is_holiday(date(2023, 4, 1), holidays)
    False
    """
    return day in holidays or (day.month, day.day) in holidays


def birthday_in_year(birthday, year):
    """Return the birthday in a year, 1 March for 29 February in other years.

    Ask:
        birthday this year
        date of someone's birthday in a given year
        anniversary of a date in another year, leap day safe
        move a date of birth to a year

    >>> birthday_in_year(date(2000, 5, 10), 2024), birthday_in_year(date(2000, 2, 29), 2023)
    (datetime.date(2024, 5, 10), datetime.date(2023, 3, 1))
    """
    try:
        return birthday.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def age_in_days(birthday, today=None):
    """Return the days since a birthday.

    Ask:
        age in days
        how many days old is a person?
        days lived since the date of birth
        number of days since birth
        how many days old am i
        how many days old is somebody

    >>> age_in_days(date(2024, 1, 1), date(2024, 3, 1))
    60
    """
    return ((today or date.today()) - birthday).days


def age_in_months(birthday, today=None):
    """Return the full months since a birthday.

    Ask:
        age in months
        how many months old is a baby?
        full months since the date of birth
        number of months since birth

    >>> age_in_months(date(2023, 11, 15), date(2024, 2, 14))
    2
    >>> age_in_months(date(2023, 11, 15), date(2024, 2, 15))
    3
    """
    today = today or date.today()
    months = (today.year - birthday.year) * 12 + today.month - birthday.month
    return months - (today.day < birthday.day)


def retirement_date(birthday, age=67):
    """Return the first day of the month after someone reaches the age of retirement.

    Ask:
        date of retirement
        when can a person retire, given the date of birth?
        retirement date from birthday and retirement age
        first of the month after the 67th birthday

    >>> retirement_date(date(1960, 12, 5)), retirement_date(date(1960, 1, 31), 65)
    (datetime.date(2028, 1, 1), datetime.date(2025, 2, 1))
    """
    year = birthday.year + age
    if birthday.month == 12:
        return date(year + 1, 1, 1)
    return date(year, birthday.month + 1, 1)


def last_day_of_previous_month(day):
    """Return the last day of the month before a date.

    Ask:
        last day of previous month
        end of last month
        final date of the month before
        previous month end for a date

    >>> last_day_of_previous_month(date(2024, 3, 10)), last_day_of_previous_month(date(2024, 1, 1))
    (datetime.date(2024, 2, 29), datetime.date(2023, 12, 31))
    """
    return day.replace(day=1) - timedelta(days=1)


def year_start_and_end(year):
    """Return the first and last day of a year.

    Ask:
        first and last day of the year
        first day of the year
        last day of the year
        january 1 and december 31 of a year as dates
        start and end date of a year

    >>> year_start_and_end(2024)
    (datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
    """
    return date(year, 1, 1), date(year, 12, 31)


def week_of_month(day):
    """Return the week of the month of a date, weeks beginning on Monday.

    Ask:
        week of month
        which week of the month is a date in?
        week number within the month
        1st, 2nd, 3rd, 4th or 5th week of a month

    >>> [week_of_month(date(2024, 2, n)) for n in (1, 4, 5, 29)]
    [1, 1, 2, 5]
    """
    return (day.day + day.replace(day=1).weekday() - 1) // 7 + 1


def half_year(day):
    """Return 1 or 2 for the half of the year of a date.

    Ask:
        half of the year
        first or second half of the year for a date
        semester of a date
        which half-year does a date belong to?

    >>> half_year(date(2024, 6, 30)), half_year(date(2024, 7, 1))
    (1, 2)
    """
    return 1 if day.month <= 6 else 2


def fill_missing_dates(values, default=0):
    """Return a dictionary by date with the days between its first and last date filled in.

    Ask:
        fill missing dates in a dict with zero
        add the missing days to a dictionary of daily values
        daily series without gaps
        complete a date to count mapping with zeros
        complete a daily time series, days without a value get 0
        add the absent days of a range with a default value

    >>> filled = fill_missing_dates({date(2024, 1, 1): 5, date(2024, 1, 3): 2})
    >>> list(filled.values()), len(filled)
    ([5, 0, 2], 3)
    >>> fill_missing_dates({})
    {}
    """
    if not values:
        return {}
    first, last = min(values), max(values)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day: values.get(day, default) for day in days}


def group_by_week(dates):
    """Return dates grouped by ISO year and week.

    Ask:
        group dates by week
        group records by week number
        dictionary from (year, week) to dates
        bucket dates into calendar weeks

    >>> groups = group_by_week([date(2024, 1, 1), date(2024, 1, 7), date(2024, 1, 8)])
    >>> {week: len(days) for week, days in groups.items()}
    {(2024, 1): 2, (2024, 2): 1}
    """
    groups = defaultdict(list)
    for day in dates:
        year, week, _ = day.isocalendar()
        groups[year, week].append(day)
    return dict(groups)


def sum_by_month(transactions):
    """Return the total of (date, amount) pairs for each month.

    Ask:
        group transactions by month and sum amounts
        monthly totals of (date, amount) pairs
        sum of amounts per year and month
        spending per month from a list of payments
        group records by month and sum amount

    >>> sum_by_month([(date(2024, 1, 5), 10), (date(2024, 1, 9), 5), (date(2023, 1, 1), 1)])
    {'2024-01': 15, '2023-01': 1}
    """
    totals = defaultdict(int)
    for day, amount in transactions:
        totals[day.strftime("%Y-%m")] += amount
    return dict(totals)


def average_by_weekday(values):
    """Return the mean of a dictionary by date for each weekday name.

    Ask:
        average per weekday
        mean value for each day of the week
        weekday averages of daily values
        which weekday has the highest average, from a date to value dict

    >>> average_by_weekday({date(2024, 1, 1): 1, date(2024, 1, 8): 3, date(2024, 1, 2): 5})
    {'Monday': 2.0, 'Tuesday': 5.0}
    """
    groups = defaultdict(list)
    for day, value in values.items():
        groups[day.strftime("%A")].append(value)
    return {name: sum(group) / len(group) for name, group in groups.items()}


def latest_record(records, key="timestamp"):
    """Return the record with the latest date.

    Ask:
        get latest record by timestamp
        newest dict in a list by its date field
        most recent entry of a list of dicts
        record with the greatest datetime, None for an empty list

    >>> latest_record([{"timestamp": 5}, {"timestamp": 9}, {"timestamp": 1}])
    {'timestamp': 9}
    >>> latest_record([]) is None
    True
    """
    return max(records, key=lambda record: record[key], default=None)


def sort_by_date_string(records, key="date", pattern="%d/%m/%Y"):
    """Return records in the order of their dates, which are text.

    Ask:
        sort a list of dictionaries by a date field that is text
        order dictionaries by a dd/mm/yyyy field
        sort records whose dates are strings
        chronological order of rows with a date as text

    >>> rows = [{"date": "01/02/2024"}, {"date": "15/01/2024"}]
    >>> sort_by_date_string(rows)[0]["date"]
    '15/01/2024'
    """
    return sorted(records, key=lambda record: datetime.strptime(record[key], pattern))


def is_valid_year(text):
    """Tell whether a text is a year from 1900 to 2099.

    Ask:
        check if year is valid
        validate a four digit year
        is a string a year between 1900 and 2099?
        year format check

    >>> [is_valid_year(text) for text in ("1999", "2099", "1899", "99", "2o24")]
    [True, True, False, False, False]
    """
    return len(text) == 4 and text.isdecimal() and 1900 <= int(text) <= 2099


def print_year_calendar(year):
    """Print the calendar of a year.

    Ask:
        display calendar for a year
        print the calendar of a whole year
        show all twelve months of a year
        yearly calendar on the console

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as out:
    ...     print_year_calendar(2024)
    >>> "December" in out.getvalue() and "2024" in out.getvalue()
    True
    """
    print(calendar.calendar(year))


def eastern_to_utc(moment):
    """Return a naive datetime of New York time in UTC.

    Ask:
        convert est to utc
        eastern time to utc
        new york local datetime to utc, daylight saving included
        us/eastern datetime to a utc datetime

    >>> eastern_to_utc(datetime(2024, 1, 1, 12)).isoformat()
    '2024-01-01T17:00:00+00:00'
    >>> eastern_to_utc(datetime(2024, 7, 1, 12)).hour
    16
    """
    return moment.replace(tzinfo=ZoneInfo("America/New_York")).astimezone(timezone.utc)


def iso_with_offset(moment=None):
    """Return a datetime, or now, in ISO format with its offset from UTC.

    Ask:
        iso format with timezone offset
        current local time as iso 8601 with utc offset
        datetime to iso string including +01:00
        isoformat of an aware local datetime

    >>> iso_with_offset(datetime(2024, 1, 1, tzinfo=timezone.utc))
    '2024-01-01T00:00:00+00:00'
    >>> iso_with_offset()[-6] in "+-"
    True
    """
    moment = moment or datetime.now()
    return moment.astimezone(moment.tzinfo).isoformat(timespec="seconds")


def elapsed_text(start):
    """Return the time since a time.monotonic() value as text.

    Ask:
        elapsed time as string
        format the seconds since a start time as minutes and seconds
        how long has the program been running, as text
        text of the time that passed since start

    >>> elapsed_text(time.monotonic() - 125)
    '2 min 5 s'
    """
    minutes, seconds = divmod(int(time.monotonic() - start), 60)
    return f"{minutes} min {seconds} s"

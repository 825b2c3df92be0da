"""Reckoning with dates: differences, ages, adding days and months, ranges, working days."""
import calendar
import random
from datetime import date
from datetime import datetime
from datetime import timedelta


def days_between(start, end):
    """Return the number of days from one date to another.

    Ask:
        number of days between two dates
        difference of two dates in days
        how many days are there from one date to another?
        compute the day difference between two dates
        count days from start to end

    >>> days_between(date(2024, 2, 28), date(2024, 3, 1))
    2
    >>> days_between(date(2024, 3, 1), date(2024, 2, 28))
    -2
    """
    return (end - start).days


def days_between_strings(start, end):
    """Return the number of days between two dates given as YYYY-MM-DD.

    Ask:
        days between two date strings in yyyy-mm-dd format
        difference in days between two iso date strings, always positive
        how many days lie between '2024-01-01' and '2024-02-01'?
        absolute number of days between two dates given as text
        number of days between two date strings

    >>> days_between_strings("2024-01-01", "2024-02-01")
    31
    >>> days_between_strings("2024-02-01", "2024-01-01")
    31
    """
    return abs((date.fromisoformat(end) - date.fromisoformat(start)).days)


def add_days(day, count):
    """Return a date some days later.

    Ask:
        add days to a date
        date n days after a given date
        what date is it n days later?
        shift a date by a number of days
        which date is n days after a date

    >>> add_days(date(2024, 2, 28), 2)
    datetime.date(2024, 3, 1)
    >>> add_days(date(2024, 1, 1), -1)
    datetime.date(2023, 12, 31)
    """
    return day + timedelta(days=count)


def subtract_days(day, count):
    """Return a date some days earlier.

    Ask:
        subtract days from a date
        date n days before a given date
        go back a number of days from a date
        which date was n days earlier?

    >>> subtract_days(date(2024, 3, 1), 2)
    datetime.date(2024, 2, 28)
    """
    return day - timedelta(days=count)


def days_ago(count):
    """Return the date some days before today.

    Ask:
        date n days ago
        what was the date a number of days ago from today?
        today minus n days
        get the date from n days before now

    >>> days_ago(0) == date.today()
    True
    >>> (date.today() - days_ago(10)).days
    10
    """
    return date.today() - timedelta(days=count)


def yesterday():
    """Return yesterday's date.

    Ask:
        get yesterday's date
        date of yesterday
        what date was it yesterday?
        the day before today

    >>> (date.today() - yesterday()).days
    1
    """
    return date.today() - timedelta(days=1)


def yesterday_today_tomorrow():
    """Return the dates of yesterday, today and tomorrow.

    Ask:
        get yesterday, today and tomorrow
        dates of the day before, the current day and the day after
        return a tuple of yesterday's, today's and tomorrow's date
        compute yesterday and tomorrow from today

    >>> before, now, after = yesterday_today_tomorrow()
    >>> now == date.today(), (after - now).days, (now - before).days
    (True, 1, 1)
    """
    today = date.today()
    one_day = timedelta(days=1)
    return today - one_day, today, today + one_day


def age(birthday, today=None):
    """Return the age in full years.

    Ask:
        calculate someone's age from the date of birth
        age in years from a birthday
        how old is a person born on this date?
        compute age given birth date and optionally today
        years since the date of birth
        calculate age from date of birth
        calculate age given birth date
        compute a person's age in years
        how old is somebody today, date of birth given

    >>> age(date(2000, 5, 10), date(2024, 5, 9)), age(date(2000, 5, 10), date(2024, 5, 10))
    (23, 24)
    >>> age(date(2000, 2, 29), date(2023, 2, 28))
    22
    """
    today = today or date.today()
    had_no_birthday_yet = (today.month, today.day) < (birthday.month, birthday.day)
    return today.year - birthday.year - had_no_birthday_yet


def exact_age(birthday, today):
    """Return an age as years, months and days.

    Ask:
        age in years, months and days
        exact age from date of birth
        difference of two dates as years, months and days
        how many years, months and days old is someone?
        years months and days between two dates

    >>> exact_age(date(2000, 1, 15), date(2024, 3, 20))
    (24, 2, 5)
    >>> exact_age(date(2000, 12, 31), date(2024, 3, 1))
    (23, 2, 1)
    """
    months = (today.year - birthday.year) * 12 + today.month - birthday.month
    if today.day < birthday.day:
        months -= 1
    years, rest = divmod(months, 12)
    total = birthday.month - 1 + months
    year, month = birthday.year + total // 12, total % 12 + 1
    last_day = calendar.monthrange(year, month)[1]
    anchor = date(year, month, min(birthday.day, last_day))
    return years, rest, (today - anchor).days


def days_until(day, today=None):
    """Return how many days are left until a date.

    Ask:
        days until a date
        how many days are left until a given date?
        countdown in days to an event
        number of days from today to a future date

    >>> days_until(date(2024, 12, 25), date(2024, 12, 1))
    24
    >>> days_until(date.today())
    0
    """
    today = today or date.today()
    return (day - today).days


def days_until_christmas(today):
    """Return how many days are left until Christmas.

    Ask:
        days until christmas
        how many days until the next 25 december?
        count down to christmas from a given day
        days left before xmas

    >>> days_until_christmas(date(2024, 12, 24)), days_until_christmas(date(2024, 12, 25))
    (1, 0)
    >>> days_until_christmas(date(2024, 12, 26))
    364
    """
    christmas = date(today.year, 12, 25)
    if today > christmas:
        christmas = christmas.replace(year=today.year + 1)
    return (christmas - today).days


def days_until_birthday(birthday, today):
    """Return how many days are left until the next birthday.

    Ask:
        days until the next birthday
        how many days until my birthday?
        days left to a person's next birthday from the birth date
        countdown to a birthday, 29 february counts as 1 march in other years

    >>> days_until_birthday(date(2000, 5, 10), date(2024, 5, 9))
    1
    >>> days_until_birthday(date(2000, 5, 10), date(2024, 5, 10))
    0
    >>> days_until_birthday(date(2000, 2, 29), date(2023, 2, 28))
    1
    >>> days_until_birthday(date(2000, 1, 1), date(2023, 12, 31))
    1
    """
    def birthday_in(year):
        try:
            return birthday.replace(year=year)
        except ValueError:
            return date(year, 3, 1)

    upcoming = birthday_in(today.year)
    if upcoming < today:
        upcoming = birthday_in(today.year + 1)
    return (upcoming - today).days


def add_months(day, months):
    """Return a date some months later, at most the last day of that month.

    Ask:
        add months to a date
        date n months later
        shift a date by a number of months, clipping to the month's end
        add a month to 31 january without an error
        add n months to a date
        add one month to a date

    >>> add_months(date(2024, 1, 31), 1), add_months(date(2024, 11, 5), 3)
    (datetime.date(2024, 2, 29), datetime.date(2025, 2, 5))
    >>> add_months(date(2024, 1, 15), -1), add_months(date(2024, 12, 1), 0)
    (datetime.date(2023, 12, 15), datetime.date(2024, 12, 1))
    """
    years, month_index = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month_index + 1
    last_day = calendar.monthrange(year, month)[1]
    return date(year, month, min(day.day, last_day))


def add_years(day, years):
    """Return a date some years later, 29 February becoming 28 where needed.

    Ask:
        add years to a date
        same date n years later
        shift a date by a number of years, handling 29 february
        date plus n years
        add years to date leap safe

    >>> add_years(date(2024, 2, 29), 1), add_years(date(2024, 2, 29), 4)
    (datetime.date(2025, 2, 28), datetime.date(2028, 2, 29))
    >>> add_years(date(2024, 5, 1), -4)
    datetime.date(2020, 5, 1)
    """
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def months_between(start, end):
    """Return the number of full months from one date to another.

    Ask:
        number of months between two dates
        full months from start to end date
        difference of two dates in months
        how many whole months have passed between two dates?

    >>> months_between(date(2024, 1, 15), date(2024, 3, 15))
    2
    >>> months_between(date(2024, 1, 15), date(2024, 3, 14))
    1
    >>> months_between(date(2023, 12, 1), date(2024, 1, 1))
    1
    """
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - 1 if end.day < start.day else months


def weeks_between(start, end):
    """Return the number of full weeks from one date to another.

    Ask:
        number of weeks between two dates
        full weeks from one date to another
        difference of two dates in whole weeks
        how many weeks lie between two dates?

    >>> weeks_between(date(2024, 1, 1), date(2024, 1, 15))
    2
    >>> weeks_between(date(2024, 1, 1), date(2024, 1, 14))
    1
    """
    return (end - start).days // 7


def date_range(start, end):
    """Return all the dates from start to end, both included.

    Ask:
        list all dates between two dates
        range of dates from start to end inclusive
        every day from one date to another as a list
        generate the dates between two days
        all days from start date to end date as a list
        list all dates between start and end

    >>> date_range(date(2024, 2, 28), date(2024, 3, 1))
    [datetime.date(2024, 2, 28), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1)]
    >>> date_range(date(2024, 3, 1), date(2024, 2, 28))
    []
    """
    return [start + timedelta(days=n) for n in range((end - start).days + 1)]


def iterate_dates(start, end, step=1):
    """Yield the dates from start up to but not including end.

    Ask:
        generator of dates with a step in days
        yield each date from start until end, end not included
        iterate over a range of days like range does
        loop over dates every n days
        date range generator with step
        generator that yields dates from start to end every n days
        yield each day between two dates
        iterate over the days in a date range
        generator of dates between two dates

    >>> list(iterate_dates(date(2024, 1, 1), date(2024, 1, 5), 2))
    [datetime.date(2024, 1, 1), datetime.date(2024, 1, 3)]
    >>> list(iterate_dates(date(2024, 1, 1), date(2024, 1, 1)))
    []
    """
    while start < end:
        yield start
        start += timedelta(days=step)


def last_days(count, today=None):
    """Return the last dates up to today, oldest first.

    Ask:
        list of the last n dates including today
        dates of the past n days as iso strings or dates, oldest first
        get the last 7 days
        recent dates up to today

    >>> [str(day) for day in last_days(3, date(2024, 3, 1))]
    ['2024-02-28', '2024-02-29', '2024-03-01']
    >>> last_days(1) == [date.today()]
    True
    """
    today = today or date.today()
    return [today - timedelta(days=n) for n in reversed(range(count))]


def first_day_of_month(day):
    """Return the first day of the month of a date.

    Ask:
        first day of the month of a date
        get the start of the month
        replace the day of a date by 1
        month start for a given date
        start of the month
        beginning of month for a date

    >>> first_day_of_month(date(2024, 2, 9))
    datetime.date(2024, 2, 1)
    """
    return day.replace(day=1)


def last_day_of_month(day):
    """Return the last day of the month of a date.

    Ask:
        last day of the month of a date
        get the end of the month as a date
        month end for a given date
        final date of the month that a date is in
        end of the month
        month end date for a given date

    >>> last_day_of_month(date(2024, 2, 9)), last_day_of_month(date(2023, 12, 31))
    (datetime.date(2024, 2, 29), datetime.date(2023, 12, 31))
    """
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def is_month_end(day):
    """Tell whether a date is the last of its month.

    Ask:
        check if a date is the last day of the month
        is it month end?
        does the month change after this day?
        return true on the final day of a month
        is it the last day of month

    >>> is_month_end(date(2024, 2, 29)), is_month_end(date(2024, 2, 28))
    (True, False)
    >>> is_month_end(date(2023, 12, 31))
    True
    """
    return (day + timedelta(days=1)).month != day.month


def first_day_of_previous_month(day):
    """Return the first day of the month before a date's.

    Ask:
        first day of the previous month
        start of last month
        get the 1st of the month before a date
        beginning of the preceding month

    >>> first_day_of_previous_month(date(2024, 3, 31))
    datetime.date(2024, 2, 1)
    >>> first_day_of_previous_month(date(2024, 1, 5))
    datetime.date(2023, 12, 1)
    """
    last_of_previous = day.replace(day=1) - timedelta(days=1)
    return last_of_previous.replace(day=1)


def first_day_of_next_month(day):
    """Return the first day of the month after a date's.

    Ask:
        first day of the next month
        start of the following month
        get the 1st of the month after a date
        beginning of next month
        start of next month

    >>> first_day_of_next_month(date(2024, 1, 31)), first_day_of_next_month(date(2024, 12, 5))
    (datetime.date(2024, 2, 1), datetime.date(2025, 1, 1))
    """
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def monday_of(day):
    """Return the Monday of the week of a date.

    Ask:
        get the monday of the week of a date
        start of the week for a date
        first day of the week, monday based
        most recent monday on or before a date
        monday of the current week

    >>> monday_of(date(2024, 2, 9)), monday_of(date(2024, 2, 5)), monday_of(date(2024, 2, 11))
    (datetime.date(2024, 2, 5), datetime.date(2024, 2, 5), datetime.date(2024, 2, 5))
    """
    return day - timedelta(days=day.weekday())


def week_range(day):
    """Return the Monday and the Sunday of the week of a date.

    Ask:
        first and last day of the week of a date
        monday and sunday of the week a date is in
        start and end date of the current week
        week boundaries for a date
        start and end of week for a date
        monday and sunday of the week

    >>> week_range(date(2024, 2, 9))
    (datetime.date(2024, 2, 5), datetime.date(2024, 2, 11))
    """
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def week_dates(day):
    """Return the seven dates of the week of a date, from Monday.

    Ask:
        all dates of the week of a date
        list the seven days from monday to sunday of a given week
        dates of the week that contains a day
        get each date in this week

    >>> [d.day for d in week_dates(date(2024, 2, 9))]
    [5, 6, 7, 8, 9, 10, 11]
    """
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=n) for n in range(7)]


def quarter_range(day):
    """Return the first and the last day of the quarter of a date.

    Ask:
        first and last day of the quarter of a date
        quarter start and end dates
        boundaries of the calendar quarter a date is in
        get the date range of the quarter
        end of the quarter

    >>> quarter_range(date(2024, 2, 9))
    (datetime.date(2024, 1, 1), datetime.date(2024, 3, 31))
    >>> quarter_range(date(2024, 12, 31))
    (datetime.date(2024, 10, 1), datetime.date(2024, 12, 31))
    """
    first_month = (day.month - 1) // 3 * 3 + 1
    last_month = first_month + 2
    last_day = calendar.monthrange(day.year, last_month)[1]
    return date(day.year, first_month, 1), date(day.year, last_month, last_day)


def next_weekday(day, weekday):
    """Return the next date after a date with a weekday, Monday being 0.

    Ask:
        next given weekday after a date
        find the next monday after a date, weekday 0 to 6 as parameter
        date of the coming friday or any weekday, never the day itself
        when is the next tuesday after this date?

    >>> next_weekday(date(2024, 2, 9), 0), next_weekday(date(2024, 2, 9), 4)
    (datetime.date(2024, 2, 12), datetime.date(2024, 2, 16))
    >>> next_weekday(date(2024, 2, 9), 5)
    datetime.date(2024, 2, 10)
    """
    days = (weekday - day.weekday() - 1) % 7 + 1
    return day + timedelta(days=days)


def previous_weekday(day, weekday):
    """Return the last date before a date with a weekday, Monday being 0.

    Ask:
        previous given weekday before a date
        find the last monday before a date, weekday 0 to 6 as parameter
        date of the most recent friday or any weekday, never the day itself
        when was the last tuesday before this date?

    >>> previous_weekday(date(2024, 2, 9), 0), previous_weekday(date(2024, 2, 9), 4)
    (datetime.date(2024, 2, 5), datetime.date(2024, 2, 2))
    """
    days = (day.weekday() - weekday - 1) % 7 + 1
    return day - timedelta(days=days)


def nth_weekday(year, month, weekday, n):
    """Return the nth date of a weekday in a month, Monday being 0.

    Ask:
        nth weekday of a month
        date of the third friday of a month
        find e.g. the 2nd tuesday of a month
        thanksgiving style date: the nth given weekday in a month

    >>> nth_weekday(2024, 11, 3, 4), nth_weekday(2024, 2, 3, 1)
    (datetime.date(2024, 11, 28), datetime.date(2024, 2, 1))
    """
    first = date(year, month, 1)
    offset = (weekday - first.weekday()) % 7
    return first + timedelta(days=offset + 7 * (n - 1))


def last_weekday_of_month(year, month, weekday):
    """Return the last date of a weekday in a month, Monday being 0.

    Ask:
        last given weekday of a month
        date of the last friday of a month
        find the final monday in a month
        last sunday of a month

    >>> last_weekday_of_month(2024, 2, 3), last_weekday_of_month(2024, 2, 4)
    (datetime.date(2024, 2, 29), datetime.date(2024, 2, 23))
    """
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def weekdays_in_month(year, month, weekday):
    """Return all dates of a month with a weekday, Monday being 0.

    Ask:
        all mondays of a month, weekday number as parameter
        list every sunday in a month
        dates in a month that fall on a given weekday
        which days of a month are fridays?
        all fridays in a month

    >>> [day.day for day in weekdays_in_month(2024, 2, 3)]
    [1, 8, 15, 22, 29]
    """
    days = range(1, calendar.monthrange(year, month)[1] + 1)
    return [date(year, month, d) for d in days if date(year, month, d).weekday() == weekday]


def count_weekday(start, end, weekday):
    """Return how often a weekday occurs from start to end, both included.

    Ask:
        count how many sundays are between two dates
        number of times a weekday occurs in a date range
        how many mondays lie between two dates, both included?
        count a given weekday between start and end
        how many mondays between two dates

    >>> count_weekday(date(2024, 2, 1), date(2024, 2, 29), 3)
    5
    >>> count_weekday(date(2024, 2, 2), date(2024, 2, 7), 3)
    0
    """
    days = (end - start).days + 1
    return sum((start + timedelta(days=n)).weekday() == weekday for n in range(days))


def working_days_between(start, end, holidays=()):
    """Return the number of working days from start to end, both included.

    Ask:
        count the working days between two dates
        number of business days from start to end, excluding weekends
        weekdays between two dates without holidays
        how many workdays are there in a period, both ends included?

    >>> working_days_between(date(2024, 2, 9), date(2024, 2, 12))
    2
    >>> working_days_between(date(2024, 2, 5), date(2024, 2, 11), {date(2024, 2, 6)})
    4
    """
    days = (start + timedelta(days=n) for n in range((end - start).days + 1))
    return sum(day.weekday() < 5 and day not in holidays for day in days)


def add_working_days(day, count):
    """Return the date some working days later.

    Ask:
        add business days to a date
        date n working days after a date, skipping weekends
        what date is it after n workdays?
        due date in working days

    >>> add_working_days(date(2024, 2, 9), 1), add_working_days(date(2024, 2, 9), 6)
    (datetime.date(2024, 2, 12), datetime.date(2024, 2, 19))
    >>> add_working_days(date(2024, 2, 10), 0)
    datetime.date(2024, 2, 10)
    """
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


def next_working_day(day):
    """Return the first working day after a date.

    Ask:
        next business day after a date
        next working day, skipping saturday and sunday
        first weekday after a given date
        following workday

    >>> next_working_day(date(2024, 2, 9)), next_working_day(date(2024, 2, 7))
    (datetime.date(2024, 2, 12), datetime.date(2024, 2, 8))
    """
    day += timedelta(days=1)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day


def working_dates(start, end):
    """Return the dates from start to end that are no weekend days.

    Ask:
        list the weekdays between two dates
        all business days from start to end as dates
        dates in a range without saturdays and sundays
        workdays in a period as a list

    >>> [day.day for day in working_dates(date(2024, 2, 8), date(2024, 2, 13))]
    [8, 9, 12, 13]
    """
    days = (start + timedelta(days=n) for n in range((end - start).days + 1))
    return [day for day in days if day.weekday() < 5]


def periods_overlap(start1, end1, start2, end2):
    """Tell whether two periods share a day.

    Ask:
        check if two date ranges overlap
        do two periods share at least one day?
        booking conflict: does a stay overlap another one, ends included
        overlap of two date intervals

    >>> periods_overlap(date(2024, 1, 1), date(2024, 1, 5), date(2024, 1, 5), date(2024, 1, 9))
    True
    >>> periods_overlap(date(2024, 1, 1), date(2024, 1, 4), date(2024, 1, 5), date(2024, 1, 9))
    False
    """
    return start1 <= end2 and start2 <= end1


def overlap_days(start1, end1, start2, end2):
    """Return how many days two periods share.

    Ask:
        number of overlapping days of two date ranges
        how many days do two periods have in common?
        days shared by two date intervals, ends included
        length of the overlap of two periods in days
        overlap of two date ranges in days

    >>> overlap_days(date(2024, 1, 1), date(2024, 1, 5), date(2024, 1, 4), date(2024, 1, 9))
    2
    >>> overlap_days(date(2024, 1, 1), date(2024, 1, 3), date(2024, 1, 5), date(2024, 1, 9))
    0
    """
    days = (min(end1, end2) - max(start1, start2)).days + 1
    return max(days, 0)


def is_date_between(day, start, end):
    """Tell whether a date lies in a period.

    Ask:
        check if a date is between two dates
        is a day within a period, both ends included?
        does the date fall in the range start to end?
        date in range test

    >>> is_date_between(date(2024, 1, 5), date(2024, 1, 1), date(2024, 1, 5))
    True
    >>> is_date_between(date(2024, 1, 6), date(2024, 1, 1), date(2024, 1, 5))
    False
    """
    return start <= day <= end


def date_gaps(dates):
    """Return the dates that are missing between the first and the last.

    Ask:
        find missing dates in a list of dates
        which days are not in a sequence of dates?
        gaps in a series of days
        list the days without an entry between the first and last date
        which days are absent between the first and last date

    >>> date_gaps([date(2024, 1, 4), date(2024, 1, 1), date(2024, 1, 2)])
    [datetime.date(2024, 1, 3)]
    """
    present = set(dates)
    start = min(present)
    days = (max(present) - start).days
    return [day for n in range(days) if (day := start + timedelta(days=n)) not in present]


def longest_streak(dates):
    """Return the length of the longest run of days in a row.

    Ask:
        longest streak of consecutive days in a list of dates
        length of the longest run of days without a gap
        how many days in a row were active at most?
        maximum number of consecutive dates
        habit tracker: longest run of days without a gap
        maximum number of days in a row, dates may repeat

    >>> longest_streak([date(2024, 1, 1), date(2024, 1, 2), date(2024, 1, 5), date(2023, 12, 31)])
    3
    >>> longest_streak([])
    0
    """
    best = run = 0
    previous = None
    for day in sorted(set(dates)):
        run = run + 1 if previous and (day - previous).days == 1 else 1
        best = max(best, run)
        previous = day
    return best


def middle_date(start, end):
    """Return the date halfway between two dates.

    Ask:
        midpoint of two dates
        date halfway between two days
        middle of a date range
        find the date in the middle between start and end

    >>> middle_date(date(2024, 1, 1), date(2024, 1, 5))
    datetime.date(2024, 1, 3)
    """
    return start + (end - start) / 2


def random_date(start, end):
    """Return a random date from start to end.

    Ask:
        random date between two dates
        pick a random day in a date range
        generate a random date from start to end inclusive
        choose any date within a period at random

    >>> days = {random_date(date(2024, 1, 1), date(2024, 1, 3)) for _ in range(200)}
    >>> sorted(day.day for day in days)
    [1, 2, 3]
    """
    return start + timedelta(days=random.randint(0, (end - start).days))


def relative_day(day, today):
    """Return today, yesterday, tomorrow, or the number of days in words.

    Ask:
        describe a date relative to today
        'yesterday', 'today', 'tomorrow' or 'in 3 days' for a date
        human friendly relative date
        say how far away a day is in words, such as '5 days ago'

    >>> [relative_day(date(2024, 1, n), date(2024, 1, 5)) for n in (2, 4, 5, 6, 8)]
    ['3 days ago', 'yesterday', 'today', 'tomorrow', 'in 3 days']
    """
    days = (day - today).days
    names = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    if days in names:
        return names[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def due_status(due, today):
    """Return whether a due date is overdue, due today or still to come.

    Ask:
        tell whether a task is overdue, due today or upcoming
        status of a deadline compared with today
        is a payment late? return 'overdue', 'due today' or 'upcoming'
        classify a due date

    >>> [due_status(date(2024, 1, n), date(2024, 1, 5)) for n in (4, 5, 6)]
    ['overdue', 'due today', 'upcoming']
    """
    if due < today:
        return "overdue"
    return "due today" if due == today else "upcoming"


def pay_dates(start, count):
    """Return monthly dates from a start date, clipped to the ends of months.

    Ask:
        list of monthly payment dates
        n due dates, one per month from a start date
        generate monthly dates starting on a given day
        dates of monthly instalments
        same day every month for n months

    >>> [str(day) for day in pay_dates(date(2024, 1, 31), 3)]
    ['2024-01-31', '2024-02-29', '2024-03-31']
    """
    dates = []
    for n in range(count):
        years, month_index = divmod(start.month - 1 + n, 12)
        year, month = start.year + years, month_index + 1
        last_day = calendar.monthrange(year, month)[1]
        dates.append(date(year, month, min(start.day, last_day)))
    return dates


def months_list(start, end):
    """Return the months from one date to another as YYYY-MM.

    Ask:
        list the months between two dates
        all months from start to end as yyyy-mm strings
        month range between two dates
        which months does a period touch?
        list all months between two dates
        months from start to end as yyyy-mm
        list months between two dates as yyyy-mm

    >>> months_list(date(2023, 11, 30), date(2024, 1, 1))
    ['2023-11', '2023-12', '2024-01']
    """
    first = start.year * 12 + start.month - 1
    last = end.year * 12 + end.month - 1
    return [f"{n // 12}-{n % 12 + 1:02d}" for n in range(first, last + 1)]


def elapsed_since(text):
    """Return the time since an ISO date and time.

    Ask:
        time elapsed since an iso datetime string
        how long ago was a datetime given as iso text? return a timedelta
        difference between now and a datetime string
        timedelta from a past moment until now

    >>> moment = datetime.now() - timedelta(hours=2)
    >>> round(elapsed_since(moment.isoformat()) / timedelta(hours=1), 2)
    2.0
    """
    return datetime.now() - datetime.fromisoformat(text)

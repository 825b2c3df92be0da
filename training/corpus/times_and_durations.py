"""Times of day, durations, seconds and minutes, timestamps, timing and waiting."""
import re
import time
from contextlib import contextmanager
from datetime import datetime
from datetime import timedelta


def seconds_to_hms(seconds):
    """Return a number of seconds as HH:MM:SS.

    Ask:
        convert seconds to hh:mm:ss
        format a duration in seconds as hours, minutes and seconds
        seconds to a time string with leading zeros
        how do i turn 3661 seconds into 01:01:01?
        format seconds as h:m:s
        seconds to clock format
        format seconds as HH:MM:SS
        seconds to a clock string
        turn 3661 into 01:01:01
        duration string from a number of seconds with leading zeros
        convert seconds to hours, minutes and seconds as hh:mm:ss

    >>> seconds_to_hms(3661), seconds_to_hms(59), seconds_to_hms(360000)
    ('01:01:01', '00:00:59', '100:00:00')
    """
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}"


def split_seconds(seconds):
    """Return seconds as hours, minutes and seconds.

    Ask:
        split seconds into hours, minutes and remaining seconds
        return a tuple (hours, minutes, seconds) for a number of seconds
        break a number of seconds down into h, m and s
        seconds to hours minutes seconds as numbers
        convert seconds to hours, minutes and seconds
        convert seconds to hours, minutes, seconds
        seconds as a tuple of hours, minutes and seconds

    >>> split_seconds(3661), split_seconds(59)
    ((1, 1, 1), (0, 0, 59))
    """
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, seconds


def hms_to_seconds(text):
    """Return the seconds of a duration given as HH:MM:SS or MM:SS.

    Ask:
        convert hh:mm:ss to seconds
        parse a time string like 01:02:03 into seconds
        duration text mm:ss or hh:mm:ss to a number of seconds
        total seconds of a clock string
        h:m:s string to seconds

    >>> hms_to_seconds("01:02:03"), hms_to_seconds("2:05"), hms_to_seconds("7")
    (3723, 125, 7)
    """
    seconds = 0
    for part in text.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds


def to_seconds(hours, minutes, seconds):
    """Return hours, minutes and seconds as seconds.

    Ask:
        convert hours, minutes and seconds to seconds
        total number of seconds from h, m and s
        write a program to compute the seconds in given hours minutes and seconds
        hours minutes seconds to total seconds

    >>> to_seconds(1, 2, 3)
    3723
    """
    return hours * 3600 + minutes * 60 + seconds


def minutes_to_hours_and_minutes(minutes):
    """Return minutes as text such as 2h 05m.

    Ask:
        convert minutes to hours and minutes
        format a number of minutes like '2h 05m'
        how many hours and minutes are 125 minutes? as text with h and m
        film length in minutes to hours and minutes
        number of minutes to hours and minutes

    >>> minutes_to_hours_and_minutes(125), minutes_to_hours_and_minutes(59)
    ('2h 05m', '0h 59m')
    """
    hours, minutes = divmod(minutes, 60)
    return f"{hours}h {minutes:02d}m"


def minutes_to_years_and_days(minutes):
    """Return minutes as years and days.

    Ask:
        convert minutes to years and days
        how many years and days are in a number of minutes?
        minutes to years and days, a year having 365 days
        break minutes into years and remaining days

    >>> minutes_to_years_and_days(3456789)
    (6, 210)
    >>> minutes_to_years_and_days(1439)
    (0, 0)
    """
    days = minutes // (24 * 60)
    return divmod(days, 365)


def days_to_years_weeks_days(days):
    """Return days as years, weeks and days.

    Ask:
        convert days to years, weeks and days
        break a number of days into years weeks and days
        how many years, weeks and days are n days, a year having 365 days?
        days into years and weeks
        convert days into years, weeks and days
        number of days to years weeks days, ignoring leap years
        how many years, weeks and days are n days
        split days into years of 365 days, weeks and the rest

    >>> days_to_years_weeks_days(400), days_to_years_weeks_days(6)
    ((1, 5, 0), (0, 0, 6))
    """
    years, days = divmod(days, 365)
    weeks, days = divmod(days, 7)
    return years, weeks, days


def human_duration(seconds):
    """Return seconds in words, such as 1 hour, 2 minutes and 3 seconds.

    Ask:
        format a duration in seconds as words
        human readable duration like '1 hour, 2 minutes and 3 seconds'
        describe a number of seconds in days, hours, minutes and seconds
        seconds to text, leaving out zero parts
        format seconds as human readable time

    >>> human_duration(3723), human_duration(60), human_duration(0)
    ('1 hour, 2 minutes and 3 seconds', '1 minute', '0 seconds')
    >>> human_duration(2 * 86400 + 1)
    '2 days and 1 second'
    """
    parts = []
    for name, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {name}" + ("s" if count > 1 else ""))
    if len(parts) < 2:
        return parts[0] if parts else "0 seconds"
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def short_duration(seconds):
    """Return seconds as text such as 1d 2h 3m 4s.

    Ask:
        format seconds like '1d 2h 3m 4s'
        compact duration string
        short text for a duration with d, h, m and s
        uptime style formatting of seconds

    >>> short_duration(93784), short_duration(60), short_duration(0)
    ('1d 2h 3m 4s', '1m', '0s')
    """
    parts = []
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count}{unit}")
    return " ".join(parts) or "0s"


def time_ago(seconds):
    """Return how long ago something was in its largest unit.

    Ask:
        format seconds as 'n minutes ago'
        time ago text such as '3 hours ago'
        relative time like on social media from a number of seconds
        humanize an elapsed time: just now, 5 minutes ago, 2 days ago

    >>> [time_ago(n) for n in (5, 60, 7200, 86400, 400 * 86400)]
    ['just now', '1 minute ago', '2 hours ago', '1 day ago', '1 year ago']
    """
    units = [("year", 31536000), ("month", 2592000), ("day", 86400), ("hour", 3600), ("minute", 60)]
    for name, size in units:
        count = int(seconds // size)
        if count:
            return f"{count} {name}{'s' if count > 1 else ''} ago"
    return "just now"


def to_12_hour(text):
    """Return a time of 24 hours in 12 hours with AM or PM.

    Ask:
        convert 24 hour time to 12 hour time
        turn '13:05' into '1:05 PM'
        military time to am/pm
        24h to 12h clock format
        convert 24 hour to 12 hour am pm
        convert 24 hour time to 12 hour format
        24 hour clock to am/pm
        12 hour string from military time
        convert a 24 hour time like 15:30 to 3:30 pm

    >>> [to_12_hour(text) for text in ("13:05", "00:30", "12:00", "09:09")]
    ['1:05 PM', '12:30 AM', '12:00 PM', '9:09 AM']
    """
    hours, minutes = map(int, text.split(":"))
    suffix = "AM" if hours < 12 else "PM"
    return f"{hours % 12 or 12}:{minutes:02d} {suffix}"


def to_24_hour(text):
    """Return a time with AM or PM in 24 hours.

    Ask:
        convert 12 hour time to 24 hour time
        turn '1:05 PM' into '13:05'
        am/pm to military time
        12h to 24h clock format
        convert 12 hour time to 24 hour format
        am/pm to 24 hour clock
        turn 07:05 PM into 19:05
        military time from a 12 hour string
        convert 12 hour am/pm time to 24 hour
        12 hour clock with am or pm to 24 hour time

    >>> [to_24_hour(text) for text in ("1:05 PM", "12:30 AM", "12:00 pm", "9:09 am")]
    ['13:05', '00:30', '12:00', '09:09']
    """
    return datetime.strptime(text, "%I:%M %p").strftime("%H:%M")


def is_valid_time(text):
    """Tell whether a text is a time HH:MM of 24 hours.

    Ask:
        check if a string is a valid 24 hour time
        validate a time in hh:mm format
        is '25:00' a valid clock time?
        valid time of day string
        check if time string is valid hh:mm

    >>> [is_valid_time(text) for text in ("23:59", "24:00", "12:60", "7:05", "noon", "1:2:3")]
    [True, False, False, True, False, False]
    """
    try:
        datetime.strptime(text, "%H:%M")
    except ValueError:
        return False
    return True


def add_minutes(text, minutes):
    """Return a clock time some minutes later.

    Ask:
        add minutes to a time string hh:mm
        clock time n minutes later, wrapping around midnight
        what time is it n minutes after '23:50'?
        shift a time of day by minutes
        add minutes to a clock time

    >>> add_minutes("23:50", 15), add_minutes("00:05", -10), add_minutes("09:00", 90)
    ('00:05', '23:55', '10:30')
    """
    hours, old_minutes = map(int, text.split(":"))
    total = (hours * 60 + old_minutes + minutes) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"


def minutes_between(start, end):
    """Return the minutes from one clock time to the next occurrence of another.

    Ask:
        minutes between two times given as hh:mm
        difference of two clock times in minutes, over midnight if necessary
        how many minutes from '22:30' to '01:15'?
        duration between a start time and an end time
        difference between two times HH:MM
        subtract two times given as strings
        minutes from one clock time to another
        time difference between two time strings in minutes

    >>> minutes_between("09:15", "10:00"), minutes_between("22:30", "01:15")
    (45, 165)
    >>> minutes_between("08:00", "08:00")
    0
    """
    def to_minutes(text):
        hours, minutes = map(int, text.split(":"))
        return hours * 60 + minutes

    return (to_minutes(end) - to_minutes(start)) % (24 * 60)


def sum_durations(durations):
    """Return the sum of durations given as HH:MM.

    Ask:
        add up a list of durations in hh:mm format
        sum of times like 01:30 and 02:45 as text
        total of work hours given as hh:mm strings
        how do i add several times together?
        sum a list of durations like 1:30
        add times given as h:mm strings
        sum a list of times hh:mm
        add up working times given as hh:mm strings

    >>> sum_durations(["01:30", "02:45", "20:00"]), sum_durations([])
    ('24:15', '00:00')
    """
    total = 0
    for text in durations:
        hours, minutes = text.split(":")
        total += int(hours) * 60 + int(minutes)
    return f"{total // 60:02d}:{total % 60:02d}"


def total_timedelta(durations):
    """Return the sum of timedeltas.

    Ask:
        sum a list of timedelta objects
        add up timedeltas
        total of durations as a timedelta
        sum() of timedeltas with the right start value

    >>> total_timedelta([timedelta(hours=1), timedelta(minutes=90)])
    datetime.timedelta(seconds=9000)
    >>> total_timedelta([])
    datetime.timedelta(0)
    """
    return sum(durations, timedelta())


def average_timedelta(durations):
    """Return the mean of timedeltas.

    Ask:
        average of a list of timedelta objects
        mean duration
        average time taken, from timedeltas
        compute the mean of several timedeltas

    >>> average_timedelta([timedelta(hours=1), timedelta(hours=2)])
    datetime.timedelta(seconds=5400)
    """
    return sum(durations, timedelta()) / len(durations)


def format_timedelta(delta):
    """Return a timedelta as HH:MM:SS, days counted as hours.

    Ask:
        format a timedelta as hh:mm:ss
        timedelta to string with total hours
        show a timedelta without the word days
        convert a timedelta to hours:minutes:seconds text

    >>> format_timedelta(timedelta(days=1, seconds=3661)), format_timedelta(timedelta(seconds=5.9))
    ('25:01:01', '00:00:05')
    """
    minutes, seconds = divmod(int(delta.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}"


def hours_between(start, end):
    """Return the hours from one datetime to another as a float.

    Ask:
        hours between two datetimes
        difference of two datetimes in hours
        how many hours lie between two datetime objects?
        elapsed hours from start to end as a decimal number

    >>> hours_between(datetime(2024, 1, 1, 22), datetime(2024, 1, 2, 1, 30))
    3.5
    """
    return (end - start) / timedelta(hours=1)


def seconds_between(start, end):
    """Return the seconds from one datetime to another.

    Ask:
        seconds between two datetimes
        difference of two datetime objects in seconds
        elapsed seconds from start to end
        how many seconds have passed between two moments?

    >>> seconds_between(datetime(2024, 1, 1), datetime(2024, 1, 2, 0, 0, 1))
    86401.0
    """
    return (end - start).total_seconds()


def add_to_datetime(moment, hours=0, minutes=0, seconds=0):
    """Return a datetime some hours, minutes and seconds later.

    Ask:
        add hours, minutes and seconds to a datetime
        datetime n hours and m minutes later
        shift a datetime by hours and minutes
        how do i add 5 hours to a datetime?
        add hours to datetime
        add minutes to a datetime

    >>> add_to_datetime(datetime(2024, 1, 1, 23), hours=1, minutes=2, seconds=3)
    datetime.datetime(2024, 1, 2, 0, 2, 3)
    >>> add_to_datetime(datetime(2024, 1, 1), seconds=-1)
    datetime.datetime(2023, 12, 31, 23, 59, 59)
    """
    return moment + timedelta(hours=hours, minutes=minutes, seconds=seconds)


def round_to_minutes(moment, step):
    """Return a datetime rounded to the nearest multiple of some minutes.

    Ask:
        round a datetime to the nearest n minutes
        round a time to the nearest quarter of an hour
        snap a datetime to 5 or 15 minute steps
        nearest multiple of some minutes for a datetime
        round datetime to nearest 15 minutes

    >>> round_to_minutes(datetime(2024, 1, 1, 10, 8), 15)
    datetime.datetime(2024, 1, 1, 10, 15)
    >>> round_to_minutes(datetime(2024, 1, 1, 23, 59, 50), 15)
    datetime.datetime(2024, 1, 2, 0, 0)
    >>> round_to_minutes(datetime(2024, 1, 1, 10, 7), 15)
    datetime.datetime(2024, 1, 1, 10, 0)
    """
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    size = timedelta(minutes=step)
    return midnight + (moment - midnight + size / 2) // size * size


def floor_to_hour(moment):
    """Return a datetime cut to its full hour.

    Ask:
        truncate a datetime to the hour
        drop minutes and seconds of a datetime
        floor a datetime to the full hour
        beginning of the hour of a datetime

    >>> floor_to_hour(datetime(2024, 1, 1, 10, 59, 59, 5))
    datetime.datetime(2024, 1, 1, 10, 0)
    """
    return moment.replace(minute=0, second=0, microsecond=0)


def start_of_day(moment):
    """Return the midnight at which the day of a datetime begins.

    Ask:
        start of the day of a datetime
        midnight of a given datetime
        set the time of a datetime to 00:00:00
        truncate a datetime to the day, staying a datetime

    >>> start_of_day(datetime(2024, 1, 1, 10, 59, 59, 5))
    datetime.datetime(2024, 1, 1, 0, 0)
    """
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def is_time_between(now, start, end):
    """Tell whether a time of day lies in a span that may cross midnight.

    Ask:
        check if a time is between two times, also over midnight
        is the current time within opening hours?
        time of day in a range that can wrap around midnight
        does a clock time fall between start and end time?
        is the current time between two times
        is a time between two times, also overnight

    >>> from datetime import time as clock
    >>> [is_time_between(clock(hour), clock(9), clock(17)) for hour in (8, 9, 12, 17, 18)]
    [False, True, True, True, False]
    >>> [is_time_between(clock(hour), clock(22), clock(6)) for hour in (1, 6, 12, 22, 23)]
    [True, True, False, True, True]
    """
    if start <= end:
        return start <= now <= end
    return now >= start or now <= end


def greeting(hour):
    """Return a greeting that fits an hour of the day.

    Ask:
        return good morning, good afternoon or good evening by the hour
        greeting depending on the time of day
        greet according to the hour 0 to 23
        good morning / afternoon / evening / night message for an hour

    >>> [greeting(hour) for hour in (4, 5, 11, 12)]
    ['Good night', 'Good morning', 'Good morning', 'Good afternoon']
    >>> [greeting(hour) for hour in (17, 18, 21, 22)]
    ['Good afternoon', 'Good evening', 'Good evening', 'Good night']
    """
    if 5 <= hour < 12:
        return "Good morning"
    if 12 <= hour < 18:
        return "Good afternoon"
    if 18 <= hour < 22:
        return "Good evening"
    return "Good night"


def unix_timestamp():
    """Return the current Unix time in whole seconds.

    Ask:
        get the current unix timestamp
        seconds since the epoch as an integer
        current epoch time
        unix time now

    >>> abs(unix_timestamp() - time.time()) <= 1, type(unix_timestamp())
    (True, <class 'int'>)
    """
    return int(time.time())


def timestamp_ms():
    """Return the current Unix time in milliseconds.

    Ask:
        current time in milliseconds
        milliseconds since the epoch
        unix timestamp in ms
        get the epoch time in millis like javascript Date.now()
        get current timestamp in milliseconds

    >>> abs(timestamp_ms() / 1000 - time.time()) < 1, type(timestamp_ms())
    (True, <class 'int'>)
    """
    return time.time_ns() // 1_000_000


def from_timestamp(timestamp):
    """Return the local datetime of a Unix timestamp.

    Ask:
        convert a unix timestamp to a local datetime
        epoch seconds to datetime in local time
        what date and time is a unix timestamp, in the local zone?
        timestamp to datetime object
        convert unix timestamp to datetime
        epoch seconds to datetime
        convert epoch to datetime object
        unix timestamp to local datetime

    >>> from_timestamp(datetime(2024, 2, 9, 3, 4, 5).timestamp())
    datetime.datetime(2024, 2, 9, 3, 4, 5)
    """
    return datetime.fromtimestamp(timestamp)


def to_timestamp(moment):
    """Return the Unix timestamp of a datetime.

    Ask:
        convert a datetime to a unix timestamp
        datetime to epoch seconds
        unix time of a datetime object
        seconds since 1970 for a datetime

    >>> from datetime import timezone
    >>> to_timestamp(datetime(1970, 1, 2, tzinfo=timezone.utc))
    86400
    """
    return int(moment.timestamp())


def time_function(function, *args):
    """Return the result of a call and the seconds it took.

    Ask:
        measure how long a function call takes and return its result too
        time a function: return (result, elapsed seconds)
        run a function with arguments and measure the execution time
        how do i time a function call?

    >>> result, seconds = time_function(sum, [1, 2])
    >>> result, 0 <= seconds < 1
    (3, True)
    """
    start = time.perf_counter()
    result = function(*args)
    return result, time.perf_counter() - start


@contextmanager
def timer(label):
    """Context manager that prints how long its block took.

    Ask:
        context manager that prints the elapsed time of a block
        with statement to time a block of code
        timer context manager with a label
        measure the duration of a with block and print it
        contextmanager that times a block

    >>> with timer("work"):  # doctest: +ELLIPSIS
    ...     pass
    work: 0.0... s
    """
    start = time.perf_counter()
    try:
        yield
    finally:
        print(f"{label}: {time.perf_counter() - start:.3f} s")


class Stopwatch:
    """Measure time with start, stop and reset.

    Ask:
        stopwatch class
        class with start, stop and reset that measures elapsed time
        write a class for a stopwatch
        timer object that can be stopped and started again
        stopwatch class with start, stop and elapsed

    >>> watch = Stopwatch()
    >>> watch.elapsed
    0.0
    >>> watch.start(); time.sleep(0.01); watch.stop()
    >>> first = watch.elapsed
    >>> 0.01 <= first < 0.5, watch.elapsed == first
    (True, True)
    >>> watch.start(); watch.stop(); watch.elapsed > first
    True
    >>> watch.reset(); watch.elapsed
    0.0
    """

    def __init__(self):
        self.reset()

    def start(self):
        if self._started is None:
            self._started = time.perf_counter()

    def stop(self):
        self._total = self.elapsed
        self._started = None

    def reset(self):
        self._total = 0.0
        self._started = None

    @property
    def elapsed(self):
        if self._started is None:
            return self._total
        return self._total + time.perf_counter() - self._started


def countdown(seconds):
    """Print a countdown, one number a second.

    Ask:
        countdown timer
        count down from n seconds, printing each number
        write a python program for a countdown timer
        print the remaining seconds until zero, waiting a second each time
        count down seconds on the screen
        timer that prints countdown from n

    >>> from unittest import mock
    >>> with mock.patch("time.sleep"):
    ...     countdown(2)
    2
    1
    Time's up!
    >>> countdown(0)
    Time's up!
    """
    while seconds > 0:
        print(seconds)
        time.sleep(1)
        seconds -= 1
    print("Time's up!")


def wait_until(condition, timeout=10, interval=0.1):
    """Wait until a condition holds and tell whether it did in time.

    Ask:
        wait until a condition becomes true or a timeout passes
        poll a function until it returns true
        sleep in a loop until a condition is met, with a timeout
        busy wait with timeout, returns True or False

    >>> calls = []
    >>> wait_until(lambda: calls.append(1) or len(calls) == 3, interval=0.001)
    True
    >>> wait_until(lambda: False, timeout=0.01, interval=0.001)
    False
    """
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(interval)
    return False


def repeat_every(interval, function, times):
    """Call a function several times with a pause in between.

    Ask:
        call a function every n seconds a number of times
        run a function periodically
        repeat a task at an interval
        execute a function several times with sleep in between and collect the results
        run a function every n seconds
        call a function periodically

    >>> results = []
    >>> repeat_every(0.001, lambda: results.append("x"), 3)
    >>> results
    ['x', 'x', 'x']
    """
    for number in range(times):
        if number:
            time.sleep(interval)
        function()


def iso_duration_to_timedelta(text):
    """Return the timedelta of an ISO 8601 duration such as P1DT2H3M4S.

    Ask:
        parse an iso 8601 duration
        convert 'PT1H30M' to a timedelta
        iso duration string with days, hours, minutes and seconds to timedelta
        read a duration like P1DT2H
        parse iso duration PT1H30M

    >>> iso_duration_to_timedelta("PT1H30M"), iso_duration_to_timedelta("P2DT3S")
    (datetime.timedelta(seconds=5400), datetime.timedelta(days=2, seconds=3))
    >>> iso_duration_to_timedelta("1h")
    Traceback (most recent call last):
        ...
    ValueError: invalid duration: '1h'
    """
    pattern = r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
    match = re.fullmatch(pattern, text)
    if not match:
        raise ValueError(f"invalid duration: {text!r}")
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def time_slots(start, end, minutes):
    """Return the times from start to before end at equal steps.

    Ask:
        list time slots between two times
        appointment times every n minutes between opening and closing
        generate clock times like 09:00, 09:30 up to an end time
        split a day into time slots
        generate time slots of 30 minutes between 9:00 and 17:00
        appointment slots between opening and closing time

    >>> time_slots("09:00", "10:30", 30)
    ['09:00', '09:30', '10:00']
    >>> time_slots("09:00", "09:00", 30)
    []
    """
    slot = datetime.strptime(start, "%H:%M")
    last = datetime.strptime(end, "%H:%M")
    slots = []
    while slot < last:
        slots.append(slot.strftime("%H:%M"))
        slot += timedelta(minutes=minutes)
    return slots


def split_interval(start, end, step):
    """Return the consecutive parts of a period, each of one step at most.

    Ask:
        split a period between two datetimes into chunks
        cut a datetime range into intervals of a timedelta
        consecutive (start, end) pairs covering a time range
        break a time interval into equal pieces, the last may be shorter

    >>> parts = split_interval(datetime(2024, 1, 1, 0), datetime(2024, 1, 1, 5), timedelta(hours=2))
    >>> [(a.hour, b.hour) for a, b in parts]
    [(0, 2), (2, 4), (4, 5)]
    """
    parts = []
    while start < end:
        stop = min(start + step, end)
        parts.append((start, stop))
        start = stop
    return parts


def eta(done, total, elapsed):
    """Return the seconds that are left for a job, by its pace so far.

    Ask:
        estimate the remaining time of a job from its progress
        eta in seconds given items done, total and elapsed time
        how long will the rest take at the current pace?
        remaining time for a progress bar

    >>> eta(25, 100, 10)
    30.0
    >>> eta(0, 100, 3) is None
    True
    """
    if done == 0:
        return None
    return elapsed / done * (total - done)


def running_pace(distance, seconds):
    """Return the pace of a run as minutes and seconds per kilometre.

    Ask:
        running pace per kilometre
        pace in min:sec per km from distance in km and time in seconds
        compute minutes per kilometre of a run
        pace of a runner as m:ss

    >>> running_pace(10, 3000), running_pace(5, 1527)
    ('5:00', '5:05')
    """
    minutes, rest = divmod(round(seconds / distance), 60)
    return f"{minutes}:{rest:02d}"


def format_milliseconds(milliseconds):
    """Return milliseconds as MM:SS.mmm.

    Ask:
        format milliseconds as minutes, seconds and milliseconds
        lap time from milliseconds like 01:23.456
        milliseconds to mm:ss.mmm
        convert ms to a stopwatch display
        format seconds with milliseconds

    >>> format_milliseconds(83456), format_milliseconds(5)
    ('01:23.456', '00:00.005')
    """
    seconds, milliseconds = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes:02d}:{seconds:02d}.{milliseconds:03d}"

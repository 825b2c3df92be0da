"""Time zones: UTC, converting between zones, offsets, aware and naive datetimes."""
from datetime import datetime
from datetime import timedelta
from datetime import timezone
from zoneinfo import ZoneInfo
from zoneinfo import available_timezones


def utc_now():
    """Return the current time in UTC.

    Ask:
        get the current utc time
        current datetime in utc, timezone aware
        now in utc
        how do i get an aware datetime for the present moment in UTC?

    >>> import time
    >>> utc_now().tzinfo == timezone.utc
    True
    >>> abs(utc_now().timestamp() - time.time()) < 1
    True
    """
    return datetime.now(timezone.utc)


def utc_now_iso():
    """Return the current time in UTC as ISO text that ends in Z.

    Ask:
        current utc time as an iso 8601 string with Z
        iso timestamp of now in utc
        utc timestamp string like 2024-02-09T03:04:05Z
        rfc 3339 timestamp for the current moment
        current time in utc iso format
        now in utc as iso string

    >>> text = utc_now_iso()
    >>> text[-1], len(text), text[10]
    ('Z', 20, 'T')
    """
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def now_in(zone):
    """Return the current time in a time zone.

    Ask:
        current time in a given time zone
        what time is it in Tokyo, zone name as parameter?
        get the time now in another timezone
        now in a named zone such as Europe/Berlin
        get the current time in a given timezone

    >>> import time
    >>> abs(now_in("Asia/Tokyo").timestamp() - time.time()) < 1
    True
    >>> str(now_in("Asia/Tokyo").tzinfo)
    'Asia/Tokyo'
    """
    return datetime.now(ZoneInfo(zone))


def convert_zone(moment, zone):
    """Return an aware datetime in another time zone.

    Ask:
        convert a datetime to another time zone
        change the timezone of an aware datetime
        same moment in a different time zone
        translate a datetime from one zone to another, target zone given by name
        convert timezone of datetime
        convert an aware datetime to another timezone

    >>> convert_zone(datetime(2024, 1, 1, 23, tzinfo=timezone.utc), "Asia/Tokyo").isoformat()
    '2024-01-02T08:00:00+09:00'
    """
    return moment.astimezone(ZoneInfo(zone))


def convert_between_zones(moment, source, target):
    """Return a naive datetime of one zone as datetime of another.

    Ask:
        convert a naive datetime from one time zone to another
        local time in New York to local time in London
        take a wall clock time in a source zone and give it in the target zone
        timezone converter with source and target zone names
        convert a datetime between two timezones
        convert a time from one timezone to another timezone

    >>> noon = datetime(2024, 7, 1, 12)
    >>> convert_between_zones(noon, "America/New_York", "Europe/London").isoformat()
    '2024-07-01T17:00:00+01:00'
    """
    return moment.replace(tzinfo=ZoneInfo(source)).astimezone(ZoneInfo(target))


def to_utc(moment, zone):
    """Return a naive local time of a zone in UTC.

    Ask:
        convert local time in a time zone to utc
        naive datetime of a given zone to utc
        local wall time to universal time
        translate a time in a named zone to UTC
        convert local time to utc

    >>> to_utc(datetime(2024, 7, 1, 12), "Europe/Berlin").isoformat()
    '2024-07-01T10:00:00+00:00'
    >>> to_utc(datetime(2024, 1, 1, 12), "Europe/Berlin").hour
    11
    """
    return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc)


def from_utc(moment, zone):
    """Return a naive UTC time in a time zone.

    Ask:
        convert a utc datetime to a local time zone
        naive utc datetime to an aware datetime in a zone
        utc to local time of a named zone
        show a utc time in Europe/Paris or any zone
        convert utc to local time

    >>> from_utc(datetime(2024, 7, 1, 10), "Europe/Paris").isoformat()
    '2024-07-01T12:00:00+02:00'
    """
    return moment.replace(tzinfo=timezone.utc).astimezone(ZoneInfo(zone))


def utc_to_system_local(moment):
    """Return an aware datetime in the zone of the system.

    Ask:
        convert an aware datetime to the system's local time zone
        utc to the computer's local time
        show a moment in the local timezone of this machine
        astimezone without a zone name

    >>> moment = datetime(2024, 7, 1, 10, tzinfo=timezone.utc)
    >>> utc_to_system_local(moment) == moment
    True
    >>> utc_to_system_local(moment).utcoffset() == datetime(2024, 7, 1, 10).astimezone().utcoffset()
    True
    """
    return moment.astimezone()


def set_zone(moment, zone):
    """Return a naive datetime with a time zone attached.

    Ask:
        attach a time zone to a naive datetime
        make a naive datetime aware
        add tzinfo to a datetime without changing the clock time
        localize a datetime
        make datetime timezone aware
        add a timezone to a naive datetime
        attach utc to a datetime without tzinfo

    >>> set_zone(datetime(2024, 1, 1, 12), "Europe/Berlin").isoformat()
    '2024-01-01T12:00:00+01:00'
    """
    return moment.replace(tzinfo=ZoneInfo(zone))


def drop_zone(moment):
    """Return an aware datetime as naive UTC.

    Ask:
        convert an aware datetime to naive utc
        strip the timezone of a datetime after converting to utc
        store datetimes as naive utc
        remove tzinfo but keep the moment in utc

    >>> drop_zone(datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=2))))
    datetime.datetime(2024, 1, 1, 10, 0)
    """
    return moment.astimezone(timezone.utc).replace(tzinfo=None)


def is_aware(moment):
    """Tell whether a datetime knows its time zone.

    Ask:
        check if a datetime is timezone aware
        is a datetime naive or aware?
        does the datetime have a time zone?
        return true for aware datetimes

    >>> is_aware(datetime(2024, 1, 1, tzinfo=timezone.utc)), is_aware(datetime(2024, 1, 1))
    (True, False)
    """
    return moment.utcoffset() is not None


def utc_offset(zone, moment):
    """Return the offset from UTC of a zone at a time, such as +05:30.

    Ask:
        utc offset of a time zone at a given datetime as +hh:mm
        offset string of a zone such as +05:30
        how far is a time zone ahead of utc?
        format the utc offset of a zone

    >>> utc_offset("Asia/Kolkata", datetime(2024, 1, 1))
    '+05:30'
    >>> utc_offset("America/New_York", datetime(2024, 7, 1))
    '-04:00'
    """
    minutes = int(moment.replace(tzinfo=ZoneInfo(zone)).utcoffset().total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def hours_between_zones(zone1, zone2, moment):
    """Return how many hours the second zone is ahead of the first.

    Ask:
        time difference between two time zones in hours
        how many hours is one zone ahead of another at a given date?
        hour difference of two cities' time zones
        offset between two zones
        time difference in hours between two time zones

    >>> hours_between_zones("Europe/London", "Asia/Tokyo", datetime(2024, 1, 1))
    9.0
    >>> hours_between_zones("Asia/Kolkata", "UTC", datetime(2024, 1, 1))
    -5.5
    """
    offset1 = moment.replace(tzinfo=ZoneInfo(zone1)).utcoffset()
    offset2 = moment.replace(tzinfo=ZoneInfo(zone2)).utcoffset()
    return (offset2 - offset1) / timedelta(hours=1)


def is_dst(moment, zone):
    """Tell whether summer time is in force in a zone at a time.

    Ask:
        check if daylight saving time is in effect
        is it summer time in a zone at a given datetime?
        dst active for a date and time zone?
        return true when daylight saving applies

    >>> is_dst(datetime(2024, 7, 1), "Europe/Berlin"), is_dst(datetime(2024, 1, 1), "Europe/Berlin")
    (True, False)
    """
    return bool(moment.replace(tzinfo=ZoneInfo(zone)).dst())


def dst_changes(year, zone):
    """Return the days of a year on which the offset of a zone changes.

    Ask:
        find the dates when daylight saving time starts and ends
        days of a year when the clocks change in a zone
        dst transition dates of a year
        when does summer time begin and end?

    >>> [day.isoformat() for day in dst_changes(2024, "Europe/Berlin")]
    ['2024-03-31', '2024-10-27']
    >>> dst_changes(2024, "Asia/Tokyo")
    []
    """
    zone = ZoneInfo(zone)
    day = datetime(year, 1, 1, tzinfo=zone)
    changes = []
    while day.year == year:
        following = day + timedelta(days=1)
        if following.utcoffset() != day.utcoffset():
            changes.append(day.date())
        day = following
    return changes


def parse_iso_with_zone(text):
    """Return the aware datetime of an ISO text with offset or Z.

    Ask:
        parse an iso 8601 datetime with time zone
        convert '2024-01-01T12:00:00Z' to a datetime
        iso string with Z or +02:00 to an aware datetime
        read an rfc 3339 timestamp
        parse iso 8601 string with Z
        iso timestamp with a trailing Z to datetime

    >>> parse_iso_with_zone("2024-01-01T12:00:00Z")
    datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone.utc)
    >>> parse_iso_with_zone("2024-01-01T12:00:00+02:00").utcoffset()
    datetime.timedelta(seconds=7200)
    """
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def format_with_zone(moment):
    """Return an aware datetime with the short name of its zone.

    Ask:
        format a datetime with its timezone abbreviation
        show a time like '2024-01-01 12:00 CET'
        datetime string including the zone name
        strftime with %Z

    >>> format_with_zone(datetime(2024, 1, 1, 12, tzinfo=ZoneInfo("Europe/Berlin")))
    '2024-01-01 12:00 CET'
    >>> format_with_zone(datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin")))
    '2024-07-01 12:00 CEST'
    """
    return moment.strftime("%Y-%m-%d %H:%M %Z")


def timestamp_to_zone(timestamp, zone):
    """Return the datetime of a Unix timestamp in a zone.

    Ask:
        convert a unix timestamp to a datetime in a time zone
        epoch seconds to local time of a named zone
        timestamp to aware datetime in a given zone
        what time was a unix timestamp in New York or another zone?

    >>> timestamp_to_zone(0, "Asia/Tokyo").isoformat()
    '1970-01-01T09:00:00+09:00'
    """
    return datetime.fromtimestamp(timestamp, ZoneInfo(zone))


def timestamp_to_utc_iso(timestamp):
    """Return a Unix timestamp as ISO text in UTC.

    Ask:
        unix timestamp to iso 8601 string in utc
        format epoch seconds as a utc date string
        convert a timestamp to text like 1970-01-01T00:00:00+00:00
        epoch to iso

    >>> timestamp_to_utc_iso(86400)
    '1970-01-02T00:00:00+00:00'
    """
    return datetime.fromtimestamp(timestamp, timezone.utc).isoformat()


def utc_datetime_to_timestamp(moment):
    """Return the Unix timestamp of a naive UTC datetime.

    Ask:
        naive utc datetime to unix timestamp
        epoch seconds of a utc datetime without tzinfo
        convert a utc datetime to seconds since 1970, independent of the local zone
        timegm for a datetime

    >>> utc_datetime_to_timestamp(datetime(1970, 1, 2))
    86400.0
    """
    return moment.replace(tzinfo=timezone.utc).timestamp()


def world_clock(moment, zones):
    """Return the times of several zones at one moment.

    Ask:
        world clock: time in several time zones
        local times in a list of zones for one moment as a dictionary
        what time is it in different cities at a given instant?
        dict from zone name to hh:mm

    >>> world_clock(datetime(2024, 1, 1, tzinfo=timezone.utc), ["Asia/Tokyo", "America/New_York"])
    {'Asia/Tokyo': '09:00', 'America/New_York': '19:00'}
    """
    return {zone: moment.astimezone(ZoneInfo(zone)).strftime("%H:%M") for zone in zones}


def print_world_clock(zones):
    """Print the current time in several zones.

    Ask:
        print the current time in several time zones
        display a world clock
        show the time now in a list of cities' zones
        write a program that prints the time around the world

    >>> print_world_clock(["Asia/Tokyo"])  # doctest: +ELLIPSIS
    Asia/Tokyo: ...:...
    """
    for zone in zones:
        print(f"{zone}: {datetime.now(ZoneInfo(zone)):%H:%M}")


def list_time_zones(area=""):
    """Return the names of the known time zones of an area, sorted.

    Ask:
        list all available time zones
        names of the time zones that start with a given area such as Europe/
        which iana time zones exist?
        sorted time zone names
        list all time zones

    >>> "Europe/Berlin" in list_time_zones(), "Asia/Tokyo" in list_time_zones("Europe/")
    (True, False)
    """
    return sorted(name for name in available_timezones() if name.startswith(area))


def is_valid_time_zone(name):
    """Tell whether a time zone name is known.

    Ask:
        check if a time zone name is valid
        does a timezone exist?
        validate an iana zone name
        is the string a known time zone?

    >>> is_valid_time_zone("Europe/Berlin"), is_valid_time_zone("Mars/Base")
    (True, False)
    """
    return name in available_timezones()


def fixed_offset(hours, minutes=0):
    """Return a time zone with a fixed offset from UTC.

    Ask:
        create a timezone with a fixed utc offset
        tzinfo for utc+5:30
        fixed offset time zone from hours and minutes
        make a timezone object from an offset

    >>> datetime(2024, 1, 1, tzinfo=fixed_offset(5, 30)).isoformat()
    '2024-01-01T00:00:00+05:30'
    """
    return timezone(timedelta(hours=hours, minutes=minutes))


def local_zone_name():
    """Return the short name of the system's time zone.

    Ask:
        get the local time zone name
        which time zone is this computer in?
        abbreviation of the system time zone
        name of the current local zone

    >>> import time
    >>> local_zone_name() == time.tzname[time.localtime().tm_isdst]
    True
    """
    return datetime.now().astimezone().tzname()


def flight_arrival(departure, origin, duration, destination):
    """Return the local arrival time of a flight.

    Ask:
        local arrival time of a flight across time zones
        arrival from departure time, origin zone, flight duration and destination zone
        when does a plane land in local time?
        add a flight's duration and convert to the destination's time zone

    >>> arrival = flight_arrival(datetime(2024, 1, 1, 22), "Europe/London", timedelta(hours=7),
    ...                          "America/New_York")
    >>> arrival.isoformat()
    '2024-01-02T00:00:00-05:00'
    """
    takeoff = departure.replace(tzinfo=ZoneInfo(origin))
    landing = takeoff.astimezone(timezone.utc) + duration
    return landing.astimezone(ZoneInfo(destination))


def common_working_hours(zone1, zone2, day, start=9, end=17):
    """Return the hours of the first zone in which both zones work.

    Ask:
        overlapping working hours of two time zones
        hours when offices in two zones are both open
        meeting hours that suit two time zones, in the first zone's time
        common business hours of two cities on a day

    >>> common_working_hours("Europe/London", "Europe/Berlin", datetime(2024, 1, 1))
    [9, 10, 11, 12, 13, 14, 15]
    >>> common_working_hours("Europe/London", "Asia/Tokyo", datetime(2024, 1, 1))
    []
    """
    hours = []
    for hour in range(start, end):
        moment = day.replace(hour=hour, tzinfo=ZoneInfo(zone1))
        if start <= moment.astimezone(ZoneInfo(zone2)).hour < end:
            hours.append(hour)
    return hours

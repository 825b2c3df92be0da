"""JSON lines and log files: reading, writing, parsing, counting and summarizing."""
import json
import re
import time
from collections import Counter
from collections import defaultdict
from collections import deque
from datetime import datetime


def read_jsonl(path):
    r"""Return the records of a JSON lines file.

    Ask:
        read a jsonl file
        load a json lines file into a list
        parse a file with one json object per line
        how do i read newline delimited json?
        ndjson file to list of dicts
        read json lines
        jsonl to list of dicts

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1}\n\n{"a": 2}\n')
    >>> read_jsonl(path)
    [{'a': 1}, {'a': 2}]
    """
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def iterate_jsonl(path):
    r"""Yield the records of a JSON lines file.

    Ask:
        generator that yields records from a jsonl file
        stream a large json lines file one object at a time
        iterate over a jsonl file lazily
        yield each parsed json line of a file
        read a jsonl file lazily, one record at a time
        stream json lines file with a generator

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1}\n\n{"a": 2}\n')
    >>> records = iterate_jsonl(path)
    >>> next(records), list(records)
    ({'a': 1}, [{'a': 2}])
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def write_jsonl(path, records):
    r"""Write records to a JSON lines file.

    Ask:
        write a list of dicts to a jsonl file
        save records as json lines
        dump objects to a file, one json per line
        export data as newline delimited json
        write jsonl file
        list of dicts to jsonl

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> write_jsonl(path, [{"a": "é"}, {"a": 2}])
    >>> path.read_text(encoding="utf-8")
    '{"a": "é"}\n{"a": 2}\n'
    """
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def append_jsonl(path, record):
    r"""Append a record to a JSON lines file.

    Ask:
        append a record to a jsonl file
        add one json object as a line at the end of a file
        log a dict to a json lines file
        append json to a file line by line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> append_jsonl(path, {"a": 1})
    >>> append_jsonl(path, {"a": 2})
    >>> path.read_text()
    '{"a": 1}\n{"a": 2}\n'
    """
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(record, ensure_ascii=False) + "\n")


def count_jsonl(path):
    r"""Return the number of records of a JSON lines file.

    Ask:
        count the records in a jsonl file
        number of json objects in a json lines file
        how many records does an ndjson file have?
        record count of a jsonl, blank lines not counted
        count lines in jsonl
        number of records in jsonl

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1}\n\n{"a": 2}\n')
    >>> count_jsonl(path)
    2
    """
    with open(path, encoding="utf-8") as file:
        return sum(1 for line in file if line.strip())


def filter_jsonl(source, destination, keep):
    r"""Copy the records of a JSON lines file that a function accepts.

    Ask:
        filter a jsonl file with a predicate
        copy matching records of a json lines file to a new file
        keep only some records of a jsonl and write them out
        select lines of an ndjson file by a condition on the object

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.jsonl"), pathlib.Path(tmp.name, "b.jsonl")
    >>> _ = path.write_text('{"a": 1}\n{"a": 2}\n{"a": 3}\n')
    >>> filter_jsonl(path, out, lambda record: record["a"] > 1)
    >>> out.read_text()
    '{"a": 2}\n{"a": 3}\n'
    """
    with open(source, encoding="utf-8") as infile, open(destination, "w", encoding="utf-8") as out:
        for line in infile:
            if line.strip() and keep(json.loads(line)):
                out.write(line)


def jsonl_to_json(source, destination):
    r"""Convert a JSON lines file to a JSON array.

    Ask:
        convert a jsonl file to a json array
        json lines to json file
        turn newline delimited json into one json list
        wrap the records of a jsonl in an array

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.jsonl"), pathlib.Path(tmp.name, "b.json")
    >>> _ = path.write_text('{"a": 1}\n{"a": 2}\n')
    >>> jsonl_to_json(path, out)
    >>> json.loads(out.read_text())
    [{'a': 1}, {'a': 2}]
    """
    with open(source, encoding="utf-8") as file:
        records = [json.loads(line) for line in file if line.strip()]
    with open(destination, "w", encoding="utf-8") as file:
        json.dump(records, file, indent=2, ensure_ascii=False)


def json_to_jsonl(source, destination):
    r"""Convert a JSON array to a JSON lines file.

    Ask:
        convert a json array file to jsonl
        json list to json lines
        split a json array into one object per line
        turn a .json file into .jsonl

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.json"), pathlib.Path(tmp.name, "b.jsonl")
    >>> _ = path.write_text('[{"a": 1}, {"a": 2}]')
    >>> json_to_jsonl(path, out)
    >>> out.read_text()
    '{"a": 1}\n{"a": 2}\n'
    """
    with open(source, encoding="utf-8") as file:
        records = json.load(file)
    with open(destination, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def read_jsonl_skipping_errors(path):
    r"""Return the valid records of a JSON lines file and the numbers of the bad lines.

    Ask:
        read a jsonl file and skip invalid lines
        load json lines tolerant of broken lines, report their line numbers
        parse ndjson ignoring lines that are not json
        robust jsonl reader that returns records and bad line numbers

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1}\n{oops\n{"a": 2}\n')
    >>> read_jsonl_skipping_errors(path)
    ([{'a': 1}, {'a': 2}], [2])
    """
    records, bad_lines = [], []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                records.append(json.loads(line))
            except json.JSONDecodeError:
                bad_lines.append(number)
    return records, bad_lines


def group_jsonl(path, key):
    r"""Return how many records of a JSON lines file have each value of a key.

    Ask:
        count jsonl records by a key
        tally the values of one field in a json lines file
        how many records of each type are in a jsonl?
        frequency of a field's values in ndjson
        count jsonl records by a field

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": "x"}\n{"a": "y"}\n{"a": "x"}\n{}\n')
    >>> dict(group_jsonl(path, "a"))
    {'x': 2, 'y': 1, None: 1}
    """
    with open(path, encoding="utf-8") as file:
        return Counter(json.loads(line).get(key) for line in file)


def parse_log_line(line):
    """Return the time, level and message of a log line, or None.

    Ask:
        parse a log line into timestamp, level and message
        split a line like '2024-01-02 03:04:05 ERROR disk full' into its parts
        extract date, level and text from a log entry with a regex
        log line to dictionary
        parse a log line
        parse log entry into date, level, message

    >>> parse_log_line("2024-01-02 03:04:05 ERROR disk is full")
    {'time': '2024-01-02 03:04:05', 'level': 'ERROR', 'message': 'disk is full'}
    >>> parse_log_line("nonsense") is None
    True
    """
    pattern = r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?P<level>[A-Z]+) (?P<message>.*)"
    match = re.match(pattern, line)
    return match.groupdict() if match else None


def parse_access_log_line(line):
    """Return the fields of a line of a web server's access log, or None.

    Ask:
        parse an apache access log line
        parse a line of an nginx log in common log format
        extract ip, time, method, path, status and size from a web server log line
        regex for the common log format
        parse nginx log line

    >>> line = '1.2.3.4 - - [10/Oct/2023:13:55:36 +0000] "GET /a?b=1 HTTP/1.1" 200 512'
    >>> fields = parse_access_log_line(line)
    >>> fields["ip"], fields["method"], fields["path"], fields["status"], fields["size"]
    ('1.2.3.4', 'GET', '/a?b=1', 200, 512)
    >>> parse_access_log_line("hello") is None
    True
    """
    pattern = (
        r'(?P<ip>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] '
        r'"(?P<method>\S+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+|-)'
    )
    match = re.match(pattern, line)
    if not match:
        return None
    fields = match.groupdict()
    fields["status"] = int(fields["status"])
    fields["size"] = 0 if fields["size"] == "-" else int(fields["size"])
    return fields


def count_log_levels(path):
    r"""Return how many lines of a log file have each level.

    Ask:
        count log levels in a log file
        how many INFO, WARNING and ERROR lines are in a log?
        tally the messages of a log file by severity
        log statistics by level
        count log lines per level in a log file
        count INFO, WARNING and ERROR lines
        number of log messages by level

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("10:00 INFO a\n10:01 ERROR b\n10:02 INFO no ERROR\nx\n")
    >>> dict(count_log_levels(path))
    {'INFO': 2, 'ERROR': 1}
    """
    counts = Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            match = re.search(r"\b(DEBUG|INFO|WARNING|ERROR|CRITICAL)\b", line)
            if match:
                counts[match.group()] += 1
    return counts


def error_lines(path):
    r"""Return the lines of a log file that report an error.

    Ask:
        get the error lines of a log file
        extract all ERROR and CRITICAL entries from a log
        filter a log file for errors
        which lines of a log report errors?
        get error lines from a log file
        extract errors from log
        read a log file and return lines with ERROR

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("INFO a\nERROR b\nCRITICAL c\nTERRORS d\n")
    >>> error_lines(path)
    ['ERROR b', 'CRITICAL c']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if re.search(r"\b(ERROR|CRITICAL)\b", line)]


def log_lines_between(path, start, end):
    r"""Return the lines of a log file with a time from start to end.

    Ask:
        get log lines between two timestamps
        filter a log file by time range, lines starting with an iso date and time
        log entries from start to end datetime
        extract the part of a log in a period
        log lines between two times
        filter log file by date range
        filter log lines between two times

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text(
    ...     "2024-01-01 10:00:00 a\n2024-01-01 11:00:00 b\nx\n2024-01-02 00:00:00 c\n")
    >>> log_lines_between(path, datetime(2024, 1, 1, 11), datetime(2024, 1, 1, 23))
    ['2024-01-01 11:00:00 b']
    """
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            try:
                when = datetime.strptime(line[:19], "%Y-%m-%d %H:%M:%S")
            except ValueError:
                continue
            if start <= when <= end:
                lines.append(line.rstrip("\n"))
    return lines


def count_status_codes(path):
    r"""Return how often each HTTP status occurs in an access log.

    Ask:
        count http status codes in an access log
        how many 200, 404 and 500 responses are in a web server log?
        status code statistics of an apache or nginx log
        tally response codes in a log file
        count http status codes in log file
        status code counts from access log

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text('1.1.1.1 - [x] "GET / HTTP/1.1" 200 5\n2.2.2.2 - [x] "GET /a" 404 -\n')
    >>> dict(count_status_codes(path))
    {'200': 1, '404': 1}
    """
    with open(path, encoding="utf-8") as file:
        return Counter(re.findall(r'" (\d{3}) ', file.read()))


def top_ip_addresses(path, n=10):
    r"""Return the IP addresses that occur most often at the line starts of a log.

    Ask:
        find the most frequent ip addresses in a log file
        top n visitors by ip in an access log
        count requests per ip address and return the most active ones
        which ips occur most often in a server log?
        most frequent ip in access log
        count requests per ip in log file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("1.1.1.1 a\n2.2.2.2 b\n1.1.1.1 c\nno address\n")
    >>> top_ip_addresses(path, 1)
    [('1.1.1.1', 2)]
    >>> len(top_ip_addresses(path))
    2
    """
    counts = Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            match = re.match(r"\d{1,3}(\.\d{1,3}){3}", line)
            if match:
                counts[match.group()] += 1
    return counts.most_common(n)


def requests_per_hour(timestamps):
    """Return how many timestamps fall into each hour.

    Ask:
        count log entries per hour
        requests per hour from a list of datetimes
        histogram of events by hour of the day
        how many events happened in each hour?

    >>> requests_per_hour([datetime(2024, 1, 1, 9, 5), datetime(2024, 1, 2, 9, 50),
    ...                    datetime(2024, 1, 1, 3)])
    {3: 1, 9: 2}
    """
    counts = Counter(moment.hour for moment in timestamps)
    return dict(sorted(counts.items()))


def bytes_per_ip(lines):
    """Return how many bytes were sent to each IP address of an access log.

    Ask:
        total bytes sent per ip address in an access log
        traffic by client from web server log lines
        sum the response sizes for each ip of a log
        bandwidth used per visitor, given access log lines
        sum the bytes sent per ip of an nginx log

    >>> bytes_per_ip(['1.1.1.1 - - [x] "GET / HTTP/1.1" 200 5',
    ...               '2.2.2.2 - - [x] "GET / HTTP/1.1" 304 -',
    ...               '1.1.1.1 - - [x] "GET /a HTTP/1.1" 200 7'])
    {'1.1.1.1': 12, '2.2.2.2': 0}
    """
    totals = defaultdict(int)
    for line in lines:
        ip = line.split()[0]
        size = line.split()[-1]
        totals[ip] += int(size) if size.isdigit() else 0
    return dict(totals)


def follow(path, interval=0.5):
    r"""Yield the lines that are added to a file, for ever.

    Ask:
        follow a log file like tail -f
        yield new lines as they are appended to a file
        watch a log file and yield every new line
        tail -f in python
        tail a log file continuously
        follow a file like tail -f

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("old\n")
    >>> from unittest.mock import patch
    >>> def sleep(seconds):
    ...     with open(path, "a") as file:
    ...         _ = file.write("new\n")
    >>> with patch("time.sleep", sleep):
    ...     next(follow(path))
    'new'
    """
    with open(path, encoding="utf-8") as file:
        file.seek(0, 2)
        while True:
            line = file.readline()
            if line:
                yield line.rstrip("\n")
            else:
                time.sleep(interval)


def write_log_line(path, message):
    r"""Append a message with the current time to a log file.

    Ask:
        append a timestamped message to a log file
        write a log entry with date and time to a text file
        simple logging function without the logging module
        log a message to a file with the current timestamp
        append to a log file with a timestamp
        write a message with the current time to a log file
        log to file with date and time

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> write_log_line(path, "started")
    >>> write_log_line(path, "done")
    >>> re.sub(r"\d", "0", path.read_text())
    '0000-00-00 00:00:00 started\n0000-00-00 00:00:00 done\n'
    """
    timestamp = datetime.now().strftime("%Y-%m-%d %H:%M:%S")
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"{timestamp} {message}\n")


def log_duration(lines):
    """Return the time between the first and the last timestamp of log lines.

    Ask:
        time between the first and last log entry
        how long a period does a log cover?
        duration of a log from its first to its last timestamp
        difference of the first and last time in log lines that start with iso timestamps

    >>> str(log_duration(["2024-01-01 10:00:00 a", "2024-01-01 11:00:00", "2024-01-02 10:00:05 c"]))
    '1 day, 0:00:05'
    """
    times = [datetime.fromisoformat(line[:19]) for line in lines]
    return times[-1] - times[0]


def group_traceback_lines(lines):
    """Return log entries with their continuation lines joined.

    Ask:
        join multi-line log entries such as tracebacks
        group log lines that do not start with a date with the entry before
        merge continuation lines of a log
        combine stack trace lines with their log record

    >>> group_traceback_lines(["2024-01-01 a", "  line 1", "  line 2", "2024-01-02 b"])
    ['2024-01-01 a\\n  line 1\\n  line 2', '2024-01-02 b']
    """
    entries = []
    for line in lines:
        if re.match(r"\d{4}-\d{2}-\d{2}", line) or not entries:
            entries.append(line)
        else:
            entries[-1] += "\n" + line
    return entries


def context_of_errors(lines, before=2):
    """Return each error line with the lines just before it.

    Ask:
        get the lines before each error in a log
        grep -B in python
        show the context that led to each error line
        for every line with ERROR return it with the n preceding lines

    >>> context_of_errors(["a", "b", "c", "ERROR d", "e"], 2)
    [['b', 'c', 'ERROR d']]
    >>> context_of_errors(["ERROR d"], 2)
    [['ERROR d']]
    """
    recent = deque(maxlen=before)
    contexts = []
    for line in lines:
        if "ERROR" in line:
            contexts.append([*recent, line])
        recent.append(line)
    return contexts


def mask_secrets(line):
    """Return a log line with passwords and tokens hidden.

    Ask:
        mask passwords in log lines
        redact secrets such as password=..., token=... from a text
        hide credentials in a log message
        replace the values of password and token fields by asterisks

    >>> mask_secrets("login user=ann password=hunter2 token=abc ok")
    'login user=ann password=*** token=*** ok'
    >>> mask_secrets("Password: x")
    'Password: ***'
    """
    pattern = r"((?:password|token|secret)\s*[=:]\s*)\S+"
    return re.sub(pattern, r"\1***", line, flags=re.IGNORECASE)


def normalize_log_message(message):
    """Return a log message with its numbers and ids replaced by marks.

    Ask:
        replace numbers in log messages to group similar ones
        normalize log lines so that equal messages with different ids match
        turn 'user 42 failed' into 'user <n> failed'
        template of a log message without numbers and hex ids

    >>> normalize_log_message("user 42 failed at 0x7fae after 3.5s")
    'user <n> failed at <hex> after <n>s'
    """
    message = re.sub(r"0x[0-9a-fA-F]+", "<hex>", message)
    return re.sub(r"\d+(\.\d+)?", "<n>", message)


def slowest_requests(records, n=5):
    """Return the records with the longest durations.

    Ask:
        find the n slowest requests in a list of log records
        top slow requests by duration
        which requests took longest?
        sort records by their duration field, longest first, and take n
        find slowest requests in log file

    >>> slowest_requests([{"id": 1, "duration": 2}, {"id": 2, "duration": 9}], 1)
    [{'id': 2, 'duration': 9}]
    """
    return sorted(records, key=lambda record: record["duration"], reverse=True)[:n]


def error_rate(statuses):
    """Return the share of status codes that are server errors.

    Ask:
        compute the error rate of http status codes
        fraction of responses with status 500 or above
        share of failed requests in a list of status codes
        percentage as a fraction of 5xx responses

    >>> error_rate([200, 500, 404, 503])
    0.5
    >>> error_rate([])
    0.0
    """
    if not statuses:
        return 0.0
    return sum(status >= 500 for status in statuses) / len(statuses)


def parse_logfmt(line):
    """Return the fields of a logfmt line.

    Ask:
        parse a logfmt line
        key=value log line with quoted values to dict
        parse 'level=info msg="all good"' into a dictionary
        read structured log fields from a logfmt string
        parse key=value log line with quotes

    >>> parse_logfmt('level=info msg="all good" n=3')
    {'level': 'info', 'msg': 'all good', 'n': '3'}
    >>> parse_logfmt("")
    {}
    """
    pairs = re.findall(r'(\w+)=("[^"]*"|\S+)', line)
    return {key: value.strip('"') for key, value in pairs}


def to_logfmt(fields):
    """Return a dictionary as a logfmt line.

    Ask:
        format a dictionary as logfmt
        dict to key=value log line
        structured log line from a dict, values with spaces quoted
        write fields as 'a=1 b="x y"'

    >>> to_logfmt({"level": "info", "msg": "all good", "n": 3})
    'level=info msg="all good" n=3'
    """
    parts = []
    for key, value in fields.items():
        text = str(value)
        parts.append(f'{key}="{text}"' if " " in text else f"{key}={text}")
    return " ".join(parts)

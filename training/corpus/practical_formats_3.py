"""JSON, XML, INI and HTML at work, continued: conversions, differences, checks, records."""
import configparser
import dataclasses
import difflib
import json
import os
import re
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date, time
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path


def json_default(value):
    """Return what a value that JSON does not know is written as, or raise TypeError.

    Ask:
        json serializer for datetime and decimal
        default function for json.dumps that handles dates, decimals and sets
        json.dumps default= handler for objects that are not serializable
        make datetime, Decimal, set and Path json serializable
        custom json default function with isoformat for dates

    >>> json.dumps({"d": date(2024, 1, 2), "p": Decimal("1.50"), "s": {2, 1}}, default=json_default)
    '{"d": "2024-01-02", "p": "1.50", "s": [1, 2]}'
    >>> json_default(object())
    Traceback (most recent call last):
        ...
    TypeError: object is not JSON serializable
    """
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, Path)):
        return str(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


def dataclass_from_json(cls, text):
    """Return an instance of a dataclass made from JSON text.

    Ask:
        json string to dataclass instance
        parse json into a dataclass, unknown keys ignored
        load a dataclass from a json text
        build a dataclass object from json
        deserialize json to a dataclass

    >>> Point = dataclasses.make_dataclass("Point", [("x", int), ("y", int)])
    >>> dataclass_from_json(Point, '{"x": 1, "y": 2, "z": 3}')
    Point(x=1, y=2)
    """
    names = {field.name for field in dataclasses.fields(cls)}
    return cls(**{key: value for key, value in json.loads(text).items() if key in names})


def json_differences(old, new, path=""):
    """Return the differences of two JSON values as a dictionary of path to (old, new).

    Ask:
        compare two json documents and return the differences
        diff of two nested dicts with dotted paths
        which values changed between two json objects
        deep difference of two configurations, path -> (old value, new value)
        recursive dict comparison listing changed, added and removed paths

    >>> json_differences({"a": 1, "b": {"c": 2, "d": 3}}, {"a": 1, "b": {"c": 5}, "e": 6})
    {'b.c': (2, 5), 'b.d': (3, None), 'e': (None, 6)}
    >>> json_differences([1], [1]), json_differences(1, 2, "x")
    ({}, {'x': (1, 2)})
    """
    if old == new:
        return {}
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return {path: (old, new)}
    changes = {}
    for key in dict.fromkeys([*old, *new]):
        inner = f"{path}.{key}" if path else key
        changes |= json_differences(old.get(key), new.get(key), inner)
    return changes


def compact_json(data):
    """Return data as JSON without spaces.

    Ask:
        dump json with compact separators
        minified json string of a dict
        json without whitespace
        smallest json text, no blanks after commas and colons
        minify data to json

    >>> compact_json({"a": [1, 2], "é": None})
    '{"a":[1,2],"é":null}'
    """
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def check_json_object(data, schema):
    """Return what is wrong with an object whose keys must have given types.

    Ask:
        validate that a json object has required keys with types
        check a dict against a simple schema of key to type, return list of errors
        validate request data: required fields and their types
        simple json schema validation without a library
        error messages for missing keys and wrong types in a dictionary

    >>> check_json_object({"id": "1", "x": 0}, {"id": int, "name": str})
    ['id must be int', 'name is missing']
    >>> check_json_object({"id": 1, "name": "Ann"}, {"id": int, "name": str})
    []
    """
    errors = []
    for key, kind in schema.items():
        if key not in data:
            errors.append(f"{key} is missing")
        elif not isinstance(data[key], kind):
            errors.append(f"{key} must be {kind.__name__}")
    return errors


def copy_matching_jsonl(source, destination, key, value):
    """Copy the records of a JSON Lines file that have a value to another file.

    Ask:
        filter jsonl by a field value and write to another file
        copy jsonl records where key equals value, return how many
        extract the matching lines of a json lines file into a new one
        write only records with a given status to a second jsonl
        grep a jsonl file by field into an output file

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     a, b = Path(folder, "a.jsonl"), Path(folder, "b.jsonl")
    ...     _ = a.write_text('{"k": 1, "n": 1}\\n{"k": 2}\\n\\n{"k": 1}\\n{"n": 1}\\n')
    ...     copy_matching_jsonl(a, b, "k", 1), b.read_text()
    (2, '{"k": 1, "n": 1}\\n{"k": 1}\\n')
    """
    count = 0
    with open(source, encoding="utf-8") as lines, \
            open(destination, "w", encoding="utf-8") as output:
        for line in lines:
            if line.strip() and json.loads(line).get(key) == value:
                output.write(line)
                count += 1
    return count


def sum_jsonl_field(path, key):
    """Return the sum of a field over the records of a JSON Lines file.

    Ask:
        sum a numeric field of a jsonl file
        total of "amount" over all json lines
        add up a key over all records in a .jsonl
        json lines: sum of one field, missing counts as zero
        aggregate a number in a jsonl log

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.jsonl")
    ...     _ = path.write_text('{"n": 1}\\n{"m": 5}\\n\\n{"n": 2.5}\\n')
    ...     sum_jsonl_field(path, "n")
    3.5
    """
    with open(path, encoding="utf-8") as file:
        return sum(json.loads(line).get(key, 0) for line in file if line.strip())


def xml_records(text, tag):
    """Return a dictionary of child texts for each element with a tag.

    Ask:
        parse xml string and return list of dicts
        xml to list of dictionaries, one per record element
        convert repeated xml elements into dicts of child tag to text
        read all <book> elements of an xml text as dicts
        repeated xml elements to a list of dicts of child texts

    >>> xml_records("<r><b><t>x</t><p>1</p></b><b><t/></b></r>", "b")
    [{'t': 'x', 'p': '1'}, {'t': None}]
    >>> xml_records("<r/>", "b")
    []
    """
    root = ET.fromstring(text)
    return [{child.tag: child.text for child in element} for element in root.iter(tag)]


def records_to_xml(records, root="records", tag="record"):
    """Return a list of dictionaries as indented XML text.

    Ask:
        build an xml document from a list of dicts with ElementTree
        list of dictionaries to xml, one element per record
        export records as xml text with child elements for the keys
        rows to xml with root and item tag names
        create xml from dicts, pretty printed

    >>> print(records_to_xml([{"id": 1, "name": "A&B"}]))
    <records>
      <record>
        <id>1</id>
        <name>A&amp;B</name>
      </record>
    </records>
    >>> records_to_xml([], "r")
    '<r />'
    """
    top = ET.Element(root)
    for record in records:
        element = ET.SubElement(top, tag)
        for key, value in record.items():
            ET.SubElement(element, key).text = str(value)
    ET.indent(top)
    return ET.tostring(top, encoding="unicode")


def element_to_dict(element):
    """Return an XML element with its children as nested dictionaries and lists.

    Ask:
        xml element to nested dict recursively
        convert an ElementTree element to a dictionary, repeated tags become lists
        xml to dict like xmltodict
        recursive conversion of xml into python dicts
        turn an xml tree into nested data, leaf text as value

    >>> element_to_dict(ET.fromstring("<a><b>1</b><c><d>x</d></c><b>2</b></a>"))
    {'b': ['1', '2'], 'c': {'d': 'x'}}
    >>> element_to_dict(ET.fromstring("<a> x </a>")), element_to_dict(ET.fromstring("<a/>"))
    ('x', '')
    """
    if len(element) == 0:
        return (element.text or "").strip()
    result = {}
    for child in element:
        value = element_to_dict(child)
        if child.tag not in result:
            result[child.tag] = value
        elif isinstance(result[child.tag], list):
            result[child.tag].append(value)
        else:
            result[child.tag] = [result[child.tag], value]
    return result


def rss_entries(text):
    """Return the title, the link and the date of the items of an RSS feed as dictionaries.

    Ask:
        parse rss feed xml into list of dicts with title and link
        rss items as dictionaries with title, link and pubDate
        read an rss 2.0 feed text and list its entries
        feed xml to list of {"title", "link", "date"}
        extract the articles of an rss feed

    >>> rss_entries("<rss><channel><title>T</title><item><title>A</title><link>u</link></item>"
    ...             "</channel></rss>")
    [{'title': 'A', 'link': 'u', 'date': ''}]
    """
    return [
        {
            "title": item.findtext("title", ""),
            "link": item.findtext("link", ""),
            "date": item.findtext("pubDate", ""),
        }
        for item in ET.fromstring(text).iter("item")
    ]


def links_with_texts(markup):
    """Return the text and the target of each link of an HTML text.

    Ask:
        extract all link texts and urls from html with html.parser
        list of (text, href) for every anchor in html
        html links with their labels
        parse <a> tags into pairs of text and url
        collect anchor text and href with HTMLParser

    >>> links_with_texts('<p><a href="/a">One <b>1</b></a> x <a name="n">no</a><a href="b">2</a>')
    [('One 1', '/a'), ('2', 'b')]
    >>> links_with_texts("")
    []
    """
    links = []

    class LinkParser(HTMLParser):
        href = None
        text = ""

        def handle_starttag(self, tag, attrs):
            if tag == "a":
                self.href, self.text = dict(attrs).get("href"), ""

        def handle_data(self, data):
            self.text += data

        def handle_endtag(self, tag):
            if tag == "a" and self.href is not None:
                links.append((self.text.strip(), self.href))
                self.href = None

    LinkParser().feed(markup)
    return links


def form_fields(markup):
    """Return the names and the values of the input fields of an HTML form.

    Ask:
        extract form fields from html
        dict of input names and values in an html form
        read hidden inputs of a page with html.parser
        parse all <input> tags of an html text into a dictionary
        get the csrf token and other inputs of a form

    >>> form_fields('<form><input name="a" value="1"/><input type=submit><input name="b"></form>')
    {'a': '1', 'b': ''}
    """
    fields = {}

    class InputParser(HTMLParser):
        def handle_starttag(self, tag, attrs):
            attributes = dict(attrs)
            if tag == "input" and "name" in attributes:
                fields[attributes["name"]] = attributes.get("value") or ""

    InputParser().feed(markup)
    return fields


def html_list_items(markup):
    """Return the texts of the list items of an HTML text.

    Ask:
        extract the text of all li elements from html
        list items of an html list with html.parser
        get every <li> text without tags
        html bullet points to python list
        parse ul/ol items from html

    >>> html_list_items("<ul><li>One</li><li> <b>Two</b> x</li></ul><p>no</p>")
    ['One', 'Two x']
    """
    items = []

    class ItemParser(HTMLParser):
        inside = False

        def handle_starttag(self, tag, attrs):
            if tag == "li":
                self.inside = True
                items.append("")

        def handle_endtag(self, tag):
            if tag == "li":
                self.inside = False

        def handle_data(self, data):
            if self.inside:
                items[-1] += data

    ItemParser().feed(markup)
    return [item.strip() for item in items]


def ini_section_typed(path, section):
    """Return an INI section as a dictionary with numbers and booleans converted.

    Ask:
        ini section to dict with ints and booleans converted
        read an ini section and guess the types of the values
        configparser section with int, float and bool values
        load config section, true/false/yes/no become bool
        typed settings from an ini file

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.ini")
    ...     _ = path.write_text("[web]\\nport = 80\\ndebug = yes\\nrate = 0.5\\nhost = x\\n")
    ...     ini_section_typed(path, "web")
    {'port': 80, 'debug': True, 'rate': 0.5, 'host': 'x'}
    """
    def convert(text):
        for kind in (int, float):
            try:
                return kind(text)
            except ValueError:
                pass
        return {"true": True, "yes": True, "on": True,
                "false": False, "no": False, "off": False}.get(text.lower(), text)

    config = configparser.ConfigParser()
    with open(path, encoding="utf-8") as file:
        config.read_file(file)
    return {key: convert(value) for key, value in config[section].items()}


def expand_env_values(data):
    """Return nested settings with ${NAME} in texts replaced by environment variables.

    Ask:
        interpolate env variables in config values
        replace ${VAR} in all strings of a nested config dict
        expand environment variables in configuration recursively
        substitute env vars in loaded json or yaml settings
        config values like ${HOME}/data resolved from os.environ

    >>> os.environ["JC_HOST"] = "db1"
    >>> expand_env_values({"url": "http://${JC_HOST}/", "list": ["$JC_HOST", 1], "n": None})
    {'url': 'http://db1/', 'list': ['db1', 1], 'n': None}
    """
    if isinstance(data, str):
        return os.path.expandvars(data)
    if isinstance(data, dict):
        return {key: expand_env_values(value) for key, value in data.items()}
    if isinstance(data, list):
        return [expand_env_values(value) for value in data]
    return data


def layered_config(defaults, path, prefix="APP_"):
    """Return defaults, overridden by a JSON file, overridden by environment variables.

    Ask:
        merge defaults, config file and environment variables into one config
        layered configuration: defaults < json file < env vars with a prefix
        load settings with env override
        config from file and environment with fallback values
        settings where APP_PORT in the environment wins over the file

    >>> import tempfile
    >>> os.environ["APP_PORT"] = "99"
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "c.json")
    ...     layered_config({"port": 1, "host": "a"}, path)
    ...     _ = path.write_text('{"host": "b", "port": 2}')
    ...     layered_config({"port": 1, "user": "u"}, path)
    {'port': '99', 'host': 'a'}
    {'port': '99', 'user': 'u', 'host': 'b'}
    >>> del os.environ["APP_PORT"]
    """
    config = dict(defaults)
    path = Path(path)
    if path.exists():
        config.update(json.loads(path.read_text(encoding="utf-8")))
    for name in config:
        config[name] = os.environ.get(prefix + name.upper(), config[name])
    return config


def env_bool(name, default=False):
    """Return an environment variable as a boolean.

    Ask:
        get env var as bool
        boolean environment variable with default
        read DEBUG=true from the environment as True
        environment flag: 1, true, yes, on mean True
        parse an env variable as boolean

    >>> os.environ["JC_FLAG"] = " Yes "
    >>> env_bool("JC_FLAG"), env_bool("JC_NONE"), env_bool("JC_NONE", True)
    (True, False, True)
    >>> os.environ["JC_FLAG"] = "0"
    >>> env_bool("JC_FLAG", True)
    False
    """
    value = os.environ.get(name)
    if value is None:
        return default
    return value.strip().lower() in ("1", "true", "yes", "on")


def env_list(name, separator=","):
    """Return an environment variable as a list of its trimmed parts.

    Ask:
        get env var as list
        comma separated environment variable to list of strings
        read ALLOWED_HOSTS=a,b from the environment
        split an environment variable at commas, empty list if unset
        environment variable with several values

    >>> os.environ["JC_LIST"] = "a, b,,c"
    >>> env_list("JC_LIST"), env_list("JC_NONE")
    (['a', 'b', 'c'], [])
    """
    parts = os.environ.get(name, "").split(separator)
    return [part.strip() for part in parts if part.strip()]


def env_with_prefix(prefix):
    """Return the environment variables with a prefix, without it and in lower case.

    Ask:
        all environment variables starting with a prefix as dict
        collect APP_* env vars into a config dict
        environment variables by prefix, prefix stripped and keys lowercased
        settings from env variables that begin with MYAPP_
        filter os.environ by prefix

    >>> os.environ.update({"JCP_HOST": "x", "JCP_PORT": "1"})
    >>> env_with_prefix("JCP_")
    {'host': 'x', 'port': '1'}
    """
    return {
        name.removeprefix(prefix).lower(): value
        for name, value in sorted(os.environ.items()) if name.startswith(prefix)
    }


def parse_simple_yaml(text):
    """Return the key: value lines of simple YAML as a dictionary with types.

    Ask:
        parse simple yaml key value
        read flat yaml without a library, numbers and booleans converted
        yaml front matter lines to dict
        key: value text to dict with int, float, bool and null
        minimal yaml parser for one level

    >>> parse_simple_yaml("# c\\nname: Ann Lee\\nage: 3\\nok: true\\nx: null\\nr: .5\\nq: '7'")
    {'name': 'Ann Lee', 'age': 3, 'ok': True, 'x': None, 'r': '.5', 'q': '7'}
    >>> parse_simple_yaml("")
    {}
    """
    def convert(value):
        if value[:1] in ("'", '"') and value[-1:] == value[:1]:
            return value[1:-1]
        try:
            return json.loads(value)
        except ValueError:
            return value or None

    result = {}
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if colon and not line.lstrip().startswith("#"):
            result[key.strip()] = convert(value.strip())
    return result


def to_simple_yaml(data, indent=0):
    """Return nested dictionaries and lists as YAML text.

    Ask:
        dict to yaml text without a library
        write nested dict as yaml by hand
        simple yaml dumper for dicts, lists and scalars
        convert data to yaml format with indentation
        print a config dictionary in yaml style

    >>> print(to_simple_yaml({"a": 1, "b": {"c": True, "d": None}, "e": ["x", 2]}))
    a: 1
    b:
      c: true
      d: null
    e:
      - x
      - 2
    """
    space = " " * indent
    lines = []
    for key, value in data.items():
        if isinstance(value, dict):
            lines += [f"{space}{key}:", to_simple_yaml(value, indent + 2)]
        elif isinstance(value, list):
            lines += [f"{space}{key}:", *(f"{space}  - {item}" for item in value)]
        else:
            scalar = value if isinstance(value, str) else json.dumps(value)
            lines.append(f"{space}{key}: {scalar}")
    return "\n".join(lines)


def read_front_matter(text):
    """Return the metadata between --- lines at the start of a text, and the rest.

    Ask:
        parse front matter of a markdown file into metadata and body
        split yaml header from the text of a blog post
        read key: value front matter between --- lines
        jekyll style front matter parser without yaml
        separate metadata and content of a markdown document

    >>> read_front_matter("---\\ntitle: A: b\\ntags: x\\n---\\nHello\\n")
    ({'title': 'A: b', 'tags': 'x'}, 'Hello\\n')
    >>> read_front_matter("Hello")
    ({}, 'Hello')
    """
    match = re.match(r"---\n(.*?)\n?---\n(.*)", text, flags=re.DOTALL)
    if match is None:
        return {}, text
    pairs = (line.split(":", 1) for line in match[1].splitlines() if ":" in line)
    return {key.strip(): value.strip() for key, value in pairs}, match[2]


def diff_line_counts(diff):
    """Return how many lines a unified diff adds and removes.

    Ask:
        parse a git diff and count added and removed lines
        number of insertions and deletions in a unified diff text
        diffstat: added and deleted lines of a patch
        count + and - lines of a patch without the file headers
        how many lines does a patch change

    >>> diff_line_counts("--- a/x\\n+++ b/x\\n@@ -1,2 +1,2 @@\\n a\\n-b\\n+c\\n+d\\n")
    (2, 1)
    >>> diff_line_counts("")
    (0, 0)
    """
    lines = [line for line in diff.splitlines() if not line.startswith(("+++ ", "--- "))]
    added = sum(line.startswith("+") for line in lines)
    removed = sum(line.startswith("-") for line in lines)
    return added, removed


def parse_passwd(text):
    """Return the users of /etc/passwd text with id, home and shell.

    Ask:
        parse /etc/passwd lines
        dict of users from passwd file text with uid, home directory and shell
        read unix user database text into dictionaries
        list the users and their home directories from /etc/passwd content
        split passwd entries at colons

    >>> parse_passwd("root:x:0:0:root:/root:/bin/bash\\n\\n#\\nann:x:1000:1000::/home/ann:/bin/sh")
    ... # doctest: +NORMALIZE_WHITESPACE
    {'root': {'uid': 0, 'home': '/root', 'shell': '/bin/bash'},
     'ann': {'uid': 1000, 'home': '/home/ann', 'shell': '/bin/sh'}}
    """
    users = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, uid, _, _, home, shell = line.split(":")
            users[name] = {"uid": int(uid), "home": home, "shell": shell}
    return users


def average_ping(output):
    """Return the average time of ping output in milliseconds, or None.

    Ask:
        parse ping output for the average time
        extract the mean round trip time from the output of ping
        avg rtt from ping text
        get milliseconds from "rtt min/avg/max/mdev"
        average latency of a ping result, None if all packets were lost

    >>> average_ping("2 packets\\nrtt min/avg/max/mdev = 9.1/10.25/11.4/1.1 ms\\n")
    10.25
    >>> average_ping("100% packet loss") is None
    True
    """
    match = re.search(r"= [\d.]+/([\d.]+)/", output)
    return float(match[1]) if match else None


def parse_compass_coordinates(text):
    """Return signed latitude and longitude of a text such as 52.5N 13.4E.

    Ask:
        parse coordinates "52.5N 13.4E"
        latitude and longitude with compass letters to signed floats
        convert 33.9S, 18.4W to negative numbers
        coordinates with N/S/E/W to a tuple of floats
        read decimal degrees with hemisphere letters

    >>> parse_compass_coordinates("52.5N 13.4E"), parse_compass_coordinates("33.9 S, 18 w")
    ((52.5, 13.4), (-33.9, -18.0))
    >>> parse_compass_coordinates("52.5 13.4")
    Traceback (most recent call last):
        ...
    ValueError: invalid coordinates: '52.5 13.4'
    """
    pattern = r"\s*([\d.]+)\s*([NS])[\s,]*([\d.]+)\s*([EW])\s*"
    match = re.fullmatch(pattern, text, flags=re.IGNORECASE)
    if match is None:
        raise ValueError(f"invalid coordinates: {text!r}")
    latitude, north, longitude, east = match.groups()
    return (
        float(latitude) * (-1 if north in "Ss" else 1),
        float(longitude) * (-1 if east in "Ww" else 1),
    )


def compare_semver(a, b):
    """Return -1, 0 or 1 as one version is before, equal to or after another.

    Ask:
        compare two semantic versions
        compare version strings, return -1, 0 or 1
        which of two versions like 1.10.0 and 1.9.3 is newer
        version comparison, missing parts count as zero
        cmp for dotted version numbers

    >>> compare_semver("1.9.3", "1.10.0"), compare_semver("1.2", "1.2.0"), compare_semver("v2", "1")
    (-1, 0, 1)
    """
    def key(version):
        parts = [int(part) for part in version.removeprefix("v").split(".")]
        while parts and parts[-1] == 0:
            parts.pop()
        return parts

    return (key(a) > key(b)) - (key(a) < key(b))


def cron_values(field, low, high):
    """Return the numbers that a field of a cron expression stands for.

    Ask:
        parse cron expression field
        expand a cron field like */15 or 1-5,10 into numbers
        cron field to sorted list of ints given its range
        which minutes does a cron field match
        evaluate lists, ranges and steps of a crontab field

    >>> cron_values("*/15", 0, 59), cron_values("1-5,10", 0, 23), cron_values("1-10/3", 1, 31)
    ([0, 15, 30, 45], [1, 2, 3, 4, 5, 10], [1, 4, 7, 10])
    >>> cron_values("*", 1, 3), cron_values("7", 0, 7)
    ([1, 2, 3], [7])
    """
    values = set()
    for part in field.split(","):
        span, _, step = part.partition("/")
        first, dash, last = span.partition("-")
        if span == "*":
            first, last = low, high
        elif not dash:
            last = high if step else first
        values.update(range(int(first), int(last) + 1, int(step or 1)))
    return sorted(values)


def heading_to_html(markdown):
    """Return Markdown text with its # headings as HTML headings.

    Ask:
        convert markdown headings to html
        replace # Title lines by <h1> to <h6>
        regex to turn markdown headers into html tags
        markdown heading levels to h tags
        "## Text" becomes "<h2>Text</h2>"

    >>> heading_to_html("# A\\ntext\\n### B c ##\\n#no")
    '<h1>A</h1>\\ntext\\n<h3>B c</h3>\\n#no'
    """
    def heading(match):
        level = len(match[1])
        return f"<h{level}>{match[2]}</h{level}>"

    return re.sub(r"^(#{1,6}) +(.+?)(?: +#+)?$", heading, markdown, flags=re.MULTILINE)


def split_csv_line(line, separator=","):
    """Return the fields of a line with separators outside of double quotes.

    Ask:
        parse csv line by hand
        split a string by commas outside quotes
        csv line to fields without the csv module, quotes respected
        split at commas but not inside double quotes
        state machine that parses one csv row, "" is a quote

    >>> split_csv_line('a,"b, c",,"say ""hi"" x"')
    ['a', 'b, c', '', 'say "hi" x']
    >>> split_csv_line("")
    ['']
    """
    fields = [""]
    quoted = False
    previous = ""
    for char in line:
        if char == '"':
            if not quoted and previous == '"':
                fields[-1] += '"'
            quoted = not quoted
        elif char == separator and not quoted:
            fields.append("")
        else:
            fields[-1] += char
        previous = char
    return fields


def character_bigrams(text):
    """Return how often each pair of neighbouring characters occurs.

    Ask:
        character bigrams of a string with counts
        count letter pairs in a text
        frequency of two-letter combinations
        bigram counts of characters as Counter
        how often does each pair of adjacent letters occur

    >>> dict(character_bigrams("abab"))
    {'ab': 2, 'ba': 1}
    >>> character_bigrams("a")
    Counter()
    """
    return Counter(a + b for a, b in zip(text, text[1:]))


def kebab_to_camel(name):
    """Return a kebab-case name in camelCase.

    Ask:
        convert kebab-case to camelCase
        css property name like background-color to backgroundColor
        hyphenated name to camel case
        dashes to camel case
        turn my-long-name into myLongName

    >>> kebab_to_camel("background-color"), kebab_to_camel("top"), kebab_to_camel("")
    ('backgroundColor', 'top', '')
    """
    return re.sub(r"-(\w)", lambda match: match[1].upper(), name)


def snake_to_title(name):
    """Return a snake_case name as words in Title Case.

    Ask:
        snake_case to Title Case
        column name like first_name to "First Name"
        make a heading from a name with underscores
        humanize a snake case identifier, every word capitalized
        field name to label with spaces and capitals

    >>> snake_to_title("first_name"), snake_to_title("_id"), snake_to_title("")
    ('First Name', 'Id', '')
    """
    return " ".join(word.capitalize() for word in name.split("_") if word)


def banner(title, width=40):
    """Return a title centred between lines of equal signs.

    Ask:
        center a title between lines of equal signs
        banner text with a line of = above and below
        heading box made of equal signs with centered title
        section header string for console output
        title framed by two rules of a given width

    >>> print(banner("Hi", 8))
    ========
       Hi
    ========
    """
    rule = "=" * width
    return f"{rule}\n{title.center(width).rstrip()}\n{rule}"


def replace_dates_with(text, function):
    """Return a text in which each date YYYY-MM-DD is replaced by what a function returns.

    Ask:
        replace dates in a text using a function
        re.sub with a callback on every iso date
        reformat all dates of a text with a function that gets a date object
        apply a function to each yyyy-mm-dd in a string
        rewrite dates in text via callable replacement

    >>> replace_dates_with("on 2024-01-05, not 2024", lambda day: day.strftime("%d.%m.%Y"))
    'on 05.01.2024, not 2024'
    """
    pattern = r"\b\d{4}-\d{2}-\d{2}\b"
    return re.sub(pattern, lambda match: function(date.fromisoformat(match.group())), text)


def changed_words(old, new):
    """Return the words that were removed and the words that were added between two texts.

    Ask:
        word level diff of two sentences
        which words were added and which removed between two versions of a text
        compare two texts word by word with difflib
        removed and added words as two lists
        diff by words instead of lines

    >>> changed_words("the old red car", "the new red car here")
    (['old'], ['new', 'here'])
    >>> changed_words("a", "a")
    ([], [])
    """
    changes = list(difflib.ndiff(old.split(), new.split()))
    removed = [line[2:] for line in changes if line.startswith("- ")]
    added = [line[2:] for line in changes if line.startswith("+ ")]
    return removed, added

"""Files, archives, csv, json, xml and html at work; texts are UTF-8, paths str or Path."""
import configparser
import csv
import gzip
import io
import json
import os
import re
import shutil
import tarfile
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from datetime import date, datetime, timezone
from decimal import Decimal
from itertools import islice
from pathlib import Path

_folders = []


def _files(**texts):
    _folders.append(tempfile.TemporaryDirectory())
    folder = Path(_folders[-1].name)
    for name, text in texts.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def copy_files_with_extension(source, destination, extension):
    """Copy the files of a folder that have an extension to another folder.

    Ask:
        copy all pdf files from one folder to another
        copy every file with a given extension into a destination directory
        copy the jpg images of a folder to another folder, return the new paths
        copy_files_by_extension(src, dst, ".txt")
        how to copy only .csv files between two directories with shutil

    >>> folder = _files(a_dot_PDF="1", b_dot_txt="2", sub__c_dot_pdf="3")
    >>> [path.name for path in copy_files_with_extension(folder, folder / "out", ".pdf")]
    ['a.PDF']
    >>> os.listdir(folder / "out")
    ['a.PDF']
    """
    destination = Path(destination)
    destination.mkdir(parents=True, exist_ok=True)
    return [
        Path(shutil.copy2(path, destination))
        for path in sorted(Path(source).iterdir())
        if path.is_file() and path.suffix.lower() == extension.lower()
    ]


def files_newest_first(folder):
    """Return the files of a folder, the newest first.

    Ask:
        list files sorted by modification date newest first
        files of a directory ordered by mtime descending
        sort the files in a folder by most recently modified
        get the files of a folder, latest changes on top
        ls -t in python

    >>> folder = _files(a_dot_txt="", b_dot_txt="", sub__c_dot_txt="")
    >>> os.utime(folder / "a.txt", (2000, 2000))
    >>> os.utime(folder / "b.txt", (9000, 9000))
    >>> [path.name for path in files_newest_first(folder)]
    ['b.txt', 'a.txt']
    """
    files = [path for path in Path(folder).iterdir() if path.is_file()]
    return sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)


def find_by_extensions(folder, extensions):
    """Return the files below a folder that have one of several extensions.

    Ask:
        recursively list all files with given extensions (tuple)
        find all images (.jpg, .png, .gif) in a directory and its subfolders
        get all files matching any of several extensions
        find_files(folder, extensions) with a list of suffixes, case insensitive
        glob with multiple file types recursively

    >>> folder = _files(a_dot_JPG="", sub__b_dot_png="", c_dot_txt="")
    >>> [path.name for path in find_by_extensions(folder, (".jpg", ".png"))]
    ['a.JPG', 'b.png']
    >>> find_by_extensions(folder, ())
    []
    """
    wanted = {extension.lower() for extension in extensions}
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.is_file() and path.suffix.lower() in wanted
    )


def touch_with_parents(path):
    """Create an empty file together with its parent folders.

    Ask:
        touch a file, create it with parent directories if it doesn't exist
        create an empty file and all missing folders on the way
        make sure a file exists, making its directories as needed
        mkdir -p and touch in one function

    >>> folder = _files(old_dot_txt="keep")
    >>> touch_with_parents(folder / "a" / "b" / "new.txt")
    >>> (folder / "a" / "b" / "new.txt").read_text()
    ''
    >>> touch_with_parents(folder / "old.txt")
    >>> (folder / "old.txt").read_text()
    'keep'
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def move_with_folders(source, destination):
    """Move a file and create the folder of the destination first.

    Ask:
        move a file and create the destination folder if needed
        move a file to a path whose directories may not exist yet
        shutil.move with makedirs
        safe move that makes the parent directory of the target

    >>> folder = _files(a_dot_txt="hi")
    >>> move_with_folders(folder / "a.txt", folder / "x" / "y" / "b.txt")
    >>> (folder / "x" / "y" / "b.txt").read_text(), (folder / "a.txt").exists()
    ('hi', False)
    """
    destination = Path(destination)
    destination.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(source, destination)


def join_normalized(*parts):
    """Join parts of a path and clean up dots and double slashes.

    Ask:
        join paths and normalize them
        os.path.join and normpath together
        combine path segments and resolve the .. and . in between
        build one clean path from several pieces without touching the disk

    >>> join_normalized("a", "../b", ".", "c.txt").replace(os.sep, "/")
    'b/c.txt'
    >>> join_normalized("a//", "b").replace(os.sep, "/")
    'a/b'
    """
    return os.path.normpath(os.path.join(*parts))


def rename_by_date(folder, prefix="photo"):
    """Rename the files of a folder to their date and a number.

    Ask:
        batch rename photos with date and number
        rename all images in a folder to prefix_YYYY-MM-DD_001
        rename files by modification date plus a running counter
        give the pictures of a folder names made of date and sequence number

    >>> folder = _files(x_dot_jpg="1", y_dot_JPG="2")
    >>> os.utime(folder / "x.jpg", (200000, 200000))
    >>> os.utime(folder / "y.JPG", (100000, 100000))
    >>> rename_by_date(folder, "img")
    >>> sorted(os.listdir(folder))
    ['img_1970-01-02_001.jpg', 'img_1970-01-03_002.jpg']
    >>> (folder / "img_1970-01-03_002.jpg").read_text()
    '1'
    """
    files = [path for path in Path(folder).iterdir() if path.is_file()]
    files.sort(key=lambda path: path.stat().st_mtime)
    for number, path in enumerate(files, 1):
        day = date.fromtimestamp(path.stat().st_mtime)
        path.rename(path.with_name(f"{prefix}_{day}_{number:03d}{path.suffix.lower()}"))


def split_file_by_lines(path, lines_per_file):
    """Split a text file into numbered files of n lines and return their paths.

    Ask:
        split a large file into chunks of n lines
        split a huge text file into smaller files with a fixed number of lines each
        linux split -l in python without loading the whole file
        cut a log file into pieces of 1000 lines
        break big file into several part files line-wise

    >>> folder = _files(log_dot_txt="1\\n2\\n3\\n4\\n5\\n")
    >>> parts = split_file_by_lines(folder / "log.txt", 2)
    >>> [(part.name, part.read_text()) for part in parts]
    [('log_1.txt', '1\\n2\\n'), ('log_2.txt', '3\\n4\\n'), ('log_3.txt', '5\\n')]
    """
    path = Path(path)
    parts = []
    with open(path, encoding="utf-8") as file:
        while lines := list(islice(file, lines_per_file)):
            part = path.with_name(f"{path.stem}_{len(parts) + 1}{path.suffix}")
            part.write_text("".join(lines), encoding="utf-8")
            parts.append(part)
    return parts


def count_code_lines_in_folder(folder):
    """Return the lines of code of the Python files below a folder.

    Ask:
        count lines of code in all .py files ignoring blank lines and comments
        how many lines of python code does a project have
        lines of code (LOC) of a directory of python files
        count non-empty, non-comment lines in every python file of a folder tree

    >>> code = "  # no\\ny = 2\\nz = 3"
    >>> folder = _files(a_dot_py="x = 1\\n\\n# no\\n", sub__b_dot_py=code, c_dot_txt="n")
    >>> count_code_lines_in_folder(folder)
    3
    """
    count = 0
    for path in Path(folder).rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            line = line.strip()
            if line and not line.startswith("#"):
                count += 1
    return count


def walk_python_files(folder):
    """Yield the Python files of a folder tree.

    Ask:
        walk a directory tree and yield all python files
        generator over every .py file below a folder
        iterate over all python source files of a project recursively
        yield paths of *.py files in subdirectories with os.walk

    >>> folder = _files(a_dot_py="", sub__b_dot_py="", c_dot_txt="")
    >>> sorted(os.path.basename(path) for path in walk_python_files(folder))
    ['a.py', 'b.py']
    """
    for root, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".py"):
                yield os.path.join(root, name)


def gzip_and_delete(path):
    """Compress a file with gzip, delete the original and return the new path.

    Ask:
        compress a file with gzip and delete the original
        gzip a log file in place and remove the uncompressed one
        replace a file by its .gz version
        archive an old log: write file.gz then delete the file

    >>> folder = _files(a_dot_log="hello")
    >>> packed = gzip_and_delete(folder / "a.log")
    >>> os.listdir(folder), gzip.open(packed, "rt").read()
    (['a.log.gz'], 'hello')
    """
    compressed = f"{path}.gz"
    with open(path, "rb") as source, gzip.open(compressed, "wb") as target:
        shutil.copyfileobj(source, target)
    os.remove(path)
    return compressed


def gzip_text(text):
    """Return a text compressed with gzip as bytes.

    Ask:
        gzip compress a string
        compress text to gzip bytes in memory
        string to gzipped bytes
        encode a str as utf-8 and compress it using gzip.compress

    >>> gzip.decompress(gzip_text("héllo")).decode("utf-8")
    'héllo'
    >>> len(gzip_text("a" * 1000)) < 100
    True
    """
    return gzip.compress(text.encode("utf-8"))


def gunzip_text(data):
    """Return the text in gzip-compressed bytes.

    Ask:
        decompress gzip bytes to a string
        gunzip a bytes object and decode it as utf-8
        unpack a gzipped http body into text
        gzipped bytes back to str

    >>> gunzip_text(gzip.compress("héllo".encode("utf-8")))
    'héllo'
    """
    return gzip.decompress(data).decode("utf-8")


def zip_files_with_extension(folder, archive, extension):
    """Zip the files below a folder that have an extension.

    Ask:
        zip only files with a certain extension
        create a zip archive of all .txt files of a directory tree
        add only the csv files of a folder to a zip file
        pack files of one type into a zip keeping relative paths

    >>> folder = _files(a_dot_txt="1", sub__b_dot_txt="2", c_dot_csv="3")
    >>> zip_files_with_extension(folder, folder / "out.zip", ".txt")
    >>> zipfile.ZipFile(folder / "out.zip").namelist()
    ['a.txt', 'sub/b.txt']
    """
    folder = Path(folder)
    with zipfile.ZipFile(archive, "w", compression=zipfile.ZIP_DEFLATED) as file:
        for path in sorted(folder.rglob(f"*{extension}")):
            file.write(path, arcname=path.relative_to(folder))


def read_csv_from_zip(archive, name):
    """Return the rows of a CSV file inside a zip archive as dicts.

    Ask:
        read a csv file inside a zip archive
        load csv from zip without extracting it to disk
        parse a zipped csv into a list of dictionaries
        csv.DictReader over a member of a zip file

    >>> path = _files() / "data.zip"
    >>> with zipfile.ZipFile(path, "w") as file:
    ...     file.writestr("people.csv", "name,age\\nZoë,5\\n")
    >>> read_csv_from_zip(path, "people.csv")
    [{'name': 'Zoë', 'age': '5'}]
    """
    with zipfile.ZipFile(archive) as file, file.open(name) as member:
        text = io.TextIOWrapper(member, encoding="utf-8-sig", newline="")
        return list(csv.DictReader(text))


def uncompressed_zip_size(archive):
    """Return the total uncompressed size of the files in a zip archive.

    Ask:
        total uncompressed size of a zip
        how many bytes will a zip archive take when extracted
        sum of file sizes inside a zip file
        size of zip contents after unpacking

    >>> path = _files() / "data.zip"
    >>> with zipfile.ZipFile(path, "w", compression=zipfile.ZIP_DEFLATED) as file:
    ...     file.writestr("a.txt", "x" * 1000)
    ...     file.writestr("b.txt", "yy")
    >>> uncompressed_zip_size(path)
    1002
    """
    with zipfile.ZipFile(archive) as file:
        return sum(info.file_size for info in file.infolist())


def tar_files(paths, archive):
    """Put several files into a tar.gz archive without their folders.

    Ask:
        create a tar.gz from a list of files
        add several files to a compressed tar archive
        make a tarball of given paths with flat names
        tar and gzip a list of file paths

    >>> folder = _files(a_dot_txt="1", sub__b_dot_txt="2")
    >>> tar_files([folder / "a.txt", folder / "sub" / "b.txt"], folder / "out.tar.gz")
    >>> tarfile.open(folder / "out.tar.gz").getnames()
    ['a.txt', 'b.txt']
    """
    with tarfile.open(archive, "w:gz") as file:
        for path in paths:
            file.add(path, arcname=os.path.basename(path))


def csv_rows_with_missing(path):
    """Return the rows of a CSV file with an empty cell, with their line numbers.

    Ask:
        find rows with missing values in a csv
        which lines of a csv file have empty cells
        list incomplete rows of a csv with row number
        check csv for blank fields

    >>> folder = _files(a_dot_csv="name,age\\nann,5\\nbob,\\ncy\\n")
    >>> csv_rows_with_missing(folder / "a.csv")
    [(3, {'name': 'bob', 'age': ''}), (4, {'name': 'cy', 'age': None})]
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        return [
            (reader.line_num, row) for row in reader
            if any(value is None or not value.strip() for value in row.values())
        ]


def read_csv_decimal_comma(path):
    """Read a semicolon-separated CSV file whose numbers have a decimal comma.

    Ask:
        read csv with semicolon delimiter and decimal comma
        read a german or french csv file with numbers like 3,14
        parse european csv: ; as separator and , as decimal point
        load excel csv export with comma decimals as floats

    >>> folder = _files(a_dot_csv="name;price\\ntea;3,50\\nmilk;-1\\n")
    >>> read_csv_decimal_comma(folder / "a.csv")
    [{'name': 'tea', 'price': 3.5}, {'name': 'milk', 'price': -1.0}]
    """
    def convert(cell):
        try:
            return float(cell.replace(",", "."))
        except ValueError:
            return cell

    with open(path, newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file, delimiter=";")
        return [{key: convert(cell) for key, cell in row.items()} for row in reader]


def append_csv_with_header(path, row):
    """Append a dict to a CSV file, with a header if the file is new.

    Ask:
        append row to a csv, write header if the file is new
        append a dictionary to a csv file and write the header only the first time
        log records to csv, creating the file with column names when missing
        add a dict row to csv, header if file does not exist or is empty

    >>> path = _files() / "log.csv"
    >>> append_csv_with_header(path, {"a": 1, "b": "x"})
    >>> append_csv_with_header(path, {"b": "y", "a": 2})
    >>> path.read_text().splitlines()
    ['a,b', '1,x', '2,y']
    """
    with open(path, "a+", newline="", encoding="utf-8") as file:
        file.seek(0)
        header = next(csv.reader(file), None)
        writer = csv.DictWriter(file, fieldnames=header or list(row))
        if header is None:
            writer.writeheader()
        writer.writerow(row)


def csv_text_to_rows(text, delimiter=","):
    """Return the rows of a CSV text as lists of strings.

    Ask:
        csv string to list of lists
        parse csv text held in a variable into rows
        convert a multi-line csv string into a list of lists of cells
        csv.reader on a string instead of a file

    >>> csv_text_to_rows('a,b\\n1,"x, y"\\n')
    [['a', 'b'], ['1', 'x, y']]
    >>> csv_text_to_rows("")
    []
    >>> csv_text_to_rows("a;b", ";")
    [['a', 'b']]
    """
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def sum_csv_by_group(path, key_column, value_column):
    """Return the sum of a CSV column for each value of another column.

    Ask:
        total sales per region from a csv file
        sum a csv column grouped by another column
        csv group by: add up the amounts of each category
        read a csv and return a dict of category to total amount

    >>> folder = _files(a_dot_csv="city,amount\\nRome,1.5\\nOslo,2\\nRome,3\\n")
    >>> sum_csv_by_group(folder / "a.csv", "city", "amount")
    {'Rome': 4.5, 'Oslo': 2.0}
    """
    totals = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = row[key_column]
            totals[key] = totals.get(key, 0) + float(row[value_column])
    return totals


def pivot_records(records, row_key, column_key, value_key):
    """Return a pivot table as a dict of dicts of sums.

    Ask:
        pivot a list of dicts into a nested dict of sums
        pivot csv rows
        pivot table from records with row field, column field and value field
        cross tabulate records by two keys and sum a third without pandas

    >>> rows = [{"y": 1, "m": "a", "v": 2}, {"y": 1, "m": "a", "v": 3}, {"y": 2, "m": "b", "v": 4}]
    >>> pivot_records(rows, "y", "m", "v")
    {1: {'a': 5}, 2: {'b': 4}}
    """
    table = {}
    for record in records:
        row = table.setdefault(record[row_key], {})
        column = record[column_key]
        row[column] = row.get(column, 0) + record[value_key]
    return table


def to_json(data):
    """Return data with dates, decimals and sets as JSON text.

    Ask:
        json dumps with datetime, date, decimal and set values
        serialize a dict that contains datetimes and Decimals to json
        object of type datetime is not json serializable, how to dump it
        json.dumps with a default function for dates and sets
        convert a dict with non-json types to a json string

    >>> to_json({"day": date(2024, 1, 2), "price": Decimal("1.5"), "tags": {"b", "a"}})
    '{"day": "2024-01-02", "price": 1.5, "tags": ["a", "b"]}'
    >>> to_json({"x": object()})
    Traceback (most recent call last):
    TypeError: object is not JSON serializable
    """
    def encode(value):
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        if isinstance(value, Decimal):
            return float(value)
        if isinstance(value, (set, frozenset)):
            return sorted(value)
        raise TypeError(f"{type(value).__name__} is not JSON serializable")

    return json.dumps(data, default=encode)


def json_same_ignoring_order(text1, text2):
    """Tell whether two JSON texts are equal when the order of lists is ignored.

    Ask:
        compare two json documents ignoring order
        are two json strings equal regardless of list order and key order
        json equality that does not care about the order of array elements
        deep compare of json, unordered

    >>> json_same_ignoring_order('{"a": [1, 2], "b": 3}', '{"b": 3, "a": [2, 1]}')
    True
    >>> json_same_ignoring_order("[1, 1, 2]", "[1, 2, 2]")
    False
    >>> json_same_ignoring_order('[{"x": 1}, {"y": [1, 2]}]', '[{"y": [2, 1]}, {"x": 1}]')
    True
    """
    def normalize(value):
        if isinstance(value, dict):
            return {key: normalize(item) for key, item in value.items()}
        if isinstance(value, list):
            return sorted(
                map(normalize, value), key=lambda item: json.dumps(item, sort_keys=True)
            )
        return value

    return normalize(json.loads(text1)) == normalize(json.loads(text2))


def changed_keys(old, new):
    """Return the keys of a dict whose values differ in another dict.

    Ask:
        list the keys whose value changed between two dicts
        json diff between two dicts list changed keys
        which settings differ between the old and the new configuration
        return changed keys with old and new value

    >>> changed_keys({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 5, "d": 4})
    {'b': (2, 5)}
    >>> changed_keys({}, {"a": 1})
    {}
    """
    return {
        key: (old[key], new[key]) for key in old if key in new and old[key] != new[key]
    }


def load_jsonl_where(path, key, value):
    """Yield the objects of a JSON lines file whose key has a value.

    Ask:
        stream a large json lines file and filter records
        filter a jsonl file by a field without loading it all
        read json lines and keep only the objects where key equals value
        generator of matching records from an ndjson file

    >>> folder = _files(a_dot_jsonl='{"t": "x", "n": 1}\\n\\n{"t": "y"}\\n{"t": "x", "n": 2}\\n')
    >>> [record["n"] for record in load_jsonl_where(folder / "a.jsonl", "t", "x")]
    [1, 2]
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                record = json.loads(line)
                if record.get(key) == value:
                    yield record


def records_by_id(path, key="id"):
    """Load a JSON list of objects as a dict by their id.

    Ask:
        load a json array of objects into a dict keyed by id
        index the objects of a json file by their id field
        read json list and make a lookup table by id
        json file with list of records to {id: record}

    >>> folder = _files(a_dot_json='[{"id": 7, "n": "x"}, {"id": 9, "n": "y"}]')
    >>> records_by_id(folder / "a.json")[9]
    {'id': 9, 'n': 'y'}
    """
    with open(path, encoding="utf-8") as file:
        return {record[key]: record for record in json.load(file)}


def ini_to_typed_dict(text):
    """Return an INI text as a dict of sections with ints, floats and booleans.

    Ask:
        ini string to dict with types
        parse ini config text and convert numbers and booleans
        configparser to nested dict with real python types
        read ini text where port=80 becomes an int and debug=yes becomes True

    >>> ini_to_typed_dict("[web]\\nport = 80\\nrate = 0.5\\ndebug = yes\\nname = x\\n")
    {'web': {'port': 80, 'rate': 0.5, 'debug': True, 'name': 'x'}}
    """
    def convert(value):
        for kind in (int, float):
            try:
                return kind(value)
            except ValueError:
                pass
        return config.BOOLEAN_STATES.get(value.lower(), value)

    config = configparser.ConfigParser(interpolation=None)
    config.read_string(text)
    return {
        name: {key: convert(value) for key, value in config[name].items()}
        for name in config.sections()
    }


def texts_of_tag(text, tag):
    """Return the texts of all elements with a tag in an XML string.

    Ask:
        parse an xml string and return list of texts of a tag
        get the text of every <title> element in xml
        list the contents of all elements with a given name from an xml document
        findall a tag in an xml string and return the text of each

    >>> texts_of_tag("<a><b>1</b><c><b>2</b></c><b/></a>", "b")
    ['1', '2', '']
    >>> texts_of_tag("<a/>", "b")
    []
    """
    return [element.text or "" for element in ET.fromstring(text).iter(tag)]


def sitemap_urls(text):
    """Return the page addresses of a sitemap XML text.

    Ask:
        sitemap xml parse urls
        get all <loc> urls from a sitemap.xml string
        list the page urls of an xml sitemap
        parse sitemap ignoring the namespace

    >>> space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    >>> sitemap_urls(f"<urlset {space}><url><loc> http://a.b/c </loc></url></urlset>")
    ['http://a.b/c']
    """
    return [element.text.strip() for element in ET.fromstring(text).iterfind(".//{*}loc")]


def build_rss(title, link, items):
    """Return an RSS feed of items with a title and a link as XML text.

    Ask:
        build an rss feed xml
        create an rss 2.0 feed string from a list of posts
        generate rss xml with channel title, link and items
        make_rss(title, link, items) with ElementTree

    >>> feed = build_rss("Blog", "http://b", [{"title": "A & B", "link": "http://b/1"}])
    >>> feed.startswith('<rss version="2.0"><channel><title>Blog</title><link>http://b</link>')
    True
    >>> "<item><title>A &amp; B</title><link>http://b/1</link></item>" in feed
    True
    """
    rss = ET.Element("rss", version="2.0")
    channel = ET.SubElement(rss, "channel")
    ET.SubElement(channel, "title").text = title
    ET.SubElement(channel, "link").text = link
    for item in items:
        element = ET.SubElement(channel, "item")
        for name, value in item.items():
            ET.SubElement(element, name).text = str(value)
    return ET.tostring(rss, encoding="unicode")


def records_to_xml(records, root="records", tag="record"):
    """Return a list of dicts as XML text.

    Ask:
        list of dicts to xml string
        convert records to xml with one element per record
        export rows as xml, child elements are the keys
        write a list of dictionaries as xml with elementtree

    >>> records_to_xml([{"n": 1, "t": "<"}], "rows", "row")
    '<rows><row><n>1</n><t>&lt;</t></row></rows>'
    >>> records_to_xml([])
    '<records />'
    """
    parent = ET.Element(root)
    for record in records:
        element = ET.SubElement(parent, tag)
        for key, value in record.items():
            ET.SubElement(element, key).text = str(value)
    return ET.tostring(parent, encoding="unicode")


def xml_to_csv(text, tag, path):
    """Write the elements with a tag of an XML text as rows of a CSV file.

    Ask:
        convert xml to csv
        write the records of an xml document to a csv file
        xml elements with child tags into csv rows
        flatten simple xml records to csv with header

    >>> path = _files() / "out.csv"
    >>> xml_to_csv("<l><p><n>a</n><q>1</q></p><p><n>b</n></p></l>", "p", path)
    >>> path.read_text().splitlines()
    ['n,q', 'a,1', 'b,']
    """
    rows = [
        {child.tag: child.text or "" for child in element}
        for element in ET.fromstring(text).iter(tag)
    ]
    columns = list(dict.fromkeys(key for row in rows for key in row))
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=columns, restval="")
        writer.writeheader()
        writer.writerows(rows)


def linkify(text):
    """Replace the web addresses of a text by HTML links.

    Ask:
        turn urls in a text into clickable html links
        auto link http addresses in a string
        convert plain text urls to anchor tags
        linkify text with regex
        make links in a comment clickable

    >>> linkify("see https://a.b/c.")
    'see <a href="https://a.b/c">https://a.b/c</a>.'
    >>> linkify("no link")
    'no link'
    """
    return re.sub(r"https?://[^\s<>]*[^\s<>.,;:!?)]", r'<a href="\g<0>">\g<0></a>', text)


def utc_iso_z(moment):
    """Return an aware datetime as ISO text in UTC with a Z.

    Ask:
        datetime to iso string with z suffix
        format an aware datetime as 2024-01-31T12:00:00Z
        iso 8601 utc timestamp ending in Z
        rfc 3339 string of a datetime in utc

    >>> from datetime import timedelta
    >>> utc_iso_z(datetime(2024, 1, 31, 12, tzinfo=timezone(timedelta(hours=2))))
    '2024-01-31T10:00:00Z'
    """
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def files_per_folder(folder):
    """Return the number of files in each folder of a tree.

    Ask:
        count files in each subdirectory
        number of files per folder recursively as dict
        how many files are in every directory of a tree
        os.walk and count the files of each directory

    >>> folder = _files(a_dot_txt="", sub__b_dot_txt="", sub__c_dot_txt="")
    >>> counts = files_per_folder(folder)
    >>> counts[str(folder)], counts[str(folder / "sub")]
    (1, 2)
    """
    return {root: len(names) for root, _, names in os.walk(folder)}


def word_count_files(folder, pattern="*.txt"):
    """Return the most frequent words over all text files of a folder as Counter.

    Ask:
        count word frequency across all text files in a folder
        word counts over several files of a directory
        combined Counter of the words of every .txt file
        term frequencies of a folder of documents

    >>> folder = _files(a_dot_txt="Tea tea milk", b_dot_txt="milk tea", c_dot_md="tea")
    >>> word_count_files(folder).most_common()
    [('tea', 3), ('milk', 2)]
    """
    counts = Counter()
    for path in sorted(Path(folder).glob(pattern)):
        counts.update(re.findall(r"\w+", path.read_text(encoding="utf-8").lower()))
    return counts


def zip_each_file(folder):
    """Zip each file of a folder into an archive of its own and return the archives.

    Ask:
        zip every file in a folder separately
        create one zip archive per file of a directory
        make individual zip files for all files of a folder
        compress each file to its own .zip

    >>> folder = _files(a_dot_txt="1", b_dot_txt="2")
    >>> [path.name for path in zip_each_file(folder)]
    ['a.txt.zip', 'b.txt.zip']
    >>> zipfile.ZipFile(folder / "b.txt.zip").namelist()
    ['b.txt']
    """
    archives = []
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            archive = path.with_name(f"{path.name}.zip")
            with zipfile.ZipFile(archive, "w", compression=zipfile.ZIP_DEFLATED) as file:
                file.write(path, arcname=path.name)
            archives.append(archive)
    return archives


def move_by_month(folder):
    """Move the files of a folder into subfolders named by year and month of change.

    Ask:
        move files into folders by month of modification date
        sort photos into yyyy-mm folders
        organize files by date into subdirectories
        organise a downloads folder by year and month

    >>> folder = _files(a_dot_txt="1")
    >>> os.utime(folder / "a.txt", (0, 40 * 86400))
    >>> move_by_month(folder)
    >>> (folder / "1970-02" / "a.txt").read_text()
    '1'
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file():
            month = datetime.fromtimestamp(path.stat().st_mtime).strftime("%Y-%m")
            target = path.parent / month
            target.mkdir(exist_ok=True)
            path.rename(target / path.name)


def keep_newest_backups(folder, keep, pattern="*"):
    """Delete all but the newest files of a folder and return the deleted ones.

    Ask:
        keep only the n most recent backups and delete the rest
        delete old files but keep the newest 5
        rotate backups: remove everything except the latest n files
        prune a backup directory to a number of files

    >>> folder = _files(a_dot_bak="", b_dot_bak="", c_dot_bak="")
    >>> for number, name in enumerate(["b.bak", "c.bak", "a.bak"]):
    ...     os.utime(folder / name, (number, number))
    >>> [path.name for path in keep_newest_backups(folder, 1)]
    ['c.bak', 'b.bak']
    >>> os.listdir(folder)
    ['a.bak']
    """
    files = [path for path in Path(folder).glob(pattern) if path.is_file()]
    files.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    old = files[keep:]
    for path in old:
        path.unlink()
    return old

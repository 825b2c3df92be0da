"""Practical requests about XML, HTML, archives, hashes and binary files."""
import base64
import bz2
import csv
import difflib
import gzip
import hashlib
import json
import shutil
import struct
import wave
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from xml.sax.saxutils import escape


def xml_file_texts(path, tag):
    r"""Read an XML file and return the texts of a tag.

    Ask:
        parse an xml file and get all elements by tag
        texts of all elements with a tag in an xml file
        read an xml file and list the titles, tag as a parameter
        get the values of a tag from an xml file path

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><t>a</t><x><t>b</t></x></r>")
    >>> xml_file_texts(path, "t")
    ['a', 'b']
    """
    root = ET.parse(path).getroot()
    return [element.text or "" for element in root.iter(tag)]


def xml_file_attributes(path, tag, name):
    r"""Read an XML file and return an attribute of each element with a tag.

    Ask:
        get an attribute from an xml file
        values of an attribute for every element with a tag in an xml file
        parse xml file and read attributes, path, tag and name given
        list the ids of all items in an xml file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text('<r><t id="1"/><t/><t id="2"/></r>')
    >>> xml_file_attributes(path, "t", "id")
    ['1', '2']
    """
    root = ET.parse(path).getroot()
    return [element.get(name) for element in root.iter(tag) if name in element.attrib]


def xml_file_records(path, tag):
    r"""Read an XML file into a list of dictionaries, one for each record.

    Ask:
        xml file to list of dicts
        parse an xml file of records into dictionaries
        read repeated xml elements of a file as dicts of their children
        load books from an xml file as a list of dictionaries, tag given

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><b><n>x</n><p>1</p></b><b><n>y</n><p/></b></r>")
    >>> xml_file_records(path, "b")
    [{'n': 'x', 'p': '1'}, {'n': 'y', 'p': ''}]
    """
    root = ET.parse(path).getroot()
    return [{child.tag: child.text or "" for child in element} for element in root.iter(tag)]


def count_xml_elements(path, tag):
    r"""Count the elements with a tag in an XML file.

    Ask:
        count elements in an xml file
        how many elements with a tag does an xml file have?
        number of items in an xml document on disk
        count a tag in xml

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><t/><x><t/></x></r>")
    >>> count_xml_elements(path, "t")
    2
    """
    return sum(1 for _ in ET.parse(path).iter(tag))


def add_xml_element(path, tag, text, attributes=None):
    r"""Add a child element to the root of an XML file.

    Ask:
        add an element to an xml file
        append a child with text to the root of an xml document and save it
        insert a new node into an xml file
        write a new entry into an existing xml file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><t>a</t></r>")
    >>> add_xml_element(path, "t", "b", {"id": "2"})
    >>> path.read_text()
    '<r><t>a</t><t id="2">b</t></r>'
    """
    tree = ET.parse(path)
    element = ET.SubElement(tree.getroot(), tag, attributes or {})
    element.text = text
    tree.write(path, encoding="unicode")


def set_xml_text(path, tag, text):
    r"""Change the text of the elements with a tag in an XML file.

    Ask:
        change the text of an xml element
        update the value of a tag in an xml file
        set the text of all elements with a given tag and save the xml
        edit a node of an xml file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><t>a</t></r>")
    >>> set_xml_text(path, "t", "b")
    >>> path.read_text()
    '<r><t>b</t></r>'
    """
    tree = ET.parse(path)
    for element in tree.iter(tag):
        element.text = text
    tree.write(path, encoding="unicode")


def set_xml_attribute(path, tag, name, value):
    r"""Set an attribute of the elements with a tag in an XML file.

    Ask:
        update an xml attribute
        set an attribute on every element with a tag and save the xml file
        change attribute values in an xml file
        add an attribute to xml elements

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><t>a</t></r>")
    >>> set_xml_attribute(path, "t", "id", "1")
    >>> path.read_text()
    '<r><t id="1">a</t></r>'
    """
    tree = ET.parse(path)
    for element in tree.iter(tag):
        element.set(name, value)
    tree.write(path, encoding="unicode")


def xml_to_csv(source, destination, tag):
    r"""Convert an XML file of records to CSV.

    Ask:
        xml to csv
        convert an xml file to a csv file
        write the child elements of each record as csv columns
        export xml records as csv, record tag as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><b><n>x</n><p>1</p></b><b><n>y</n></b></r>")
    >>> target = pathlib.Path(tmp.name, "b.csv")
    >>> xml_to_csv(path, target, "b")
    >>> target.read_text().splitlines()
    ['n,p', 'x,1', 'y,']
    """
    root = ET.parse(source).getroot()
    records = [{child.tag: child.text for child in element} for element in root.iter(tag)]
    header = list(dict.fromkeys(name for record in records for name in record))
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header, restval="")
        writer.writeheader()
        writer.writerows(records)


def xml_to_json(text):
    r"""Convert XML text to JSON text.

    Ask:
        xml to json
        convert an xml string to json
        turn xml into a json document, repeated tags become lists
        xml text to json text without libraries

    >>> xml_to_json("<r><a>1</a><b>x</b><b>y</b></r>")
    '{"r": {"a": "1", "b": ["x", "y"]}}'
    """
    def convert(element):
        if len(element) == 0:
            return element.text
        data = {}
        for child in element:
            data.setdefault(child.tag, []).append(convert(child))
        return {tag: values[0] if len(values) == 1 else values for tag, values in data.items()}

    root = ET.fromstring(text)
    return json.dumps({root.tag: convert(root)}, ensure_ascii=False)


def json_to_xml(tag, data):
    r"""Convert a dictionary to XML text.

    Ask:
        json to xml
        convert a dict to an xml string
        nested dictionary and lists to xml text
        turn json data into xml, lists repeat the tag

    >>> json_to_xml("r", {"a": 1, "b": ["x", "<y>"]})
    '<r><a>1</a><b>x</b><b>&lt;y&gt;</b></r>'
    """
    if isinstance(data, dict):
        parts = []
        for key, value in data.items():
            for item in value if isinstance(value, list) else [value]:
                parts.append(json_to_xml(key, item))
        return f"<{tag}>{''.join(parts)}</{tag}>"
    return f"<{tag}>{escape(str(data))}</{tag}>"


def iterate_xml(path, tag):
    r"""Yield the elements with a tag of a large XML file.

    Ask:
        iterparse a large xml file
        stream elements of a huge xml file without loading it
        read a big xml incrementally and free the memory
        generator of xml elements by tag with iterparse

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><t>a</t><t>b</t></r>")
    >>> [element.text for element in iterate_xml(path, "t")]
    ['a', 'b']
    """
    for _, element in ET.iterparse(path):
        if element.tag == tag:
            yield element
            element.clear()


def find_in_namespace(text, tag, namespace):
    r"""Find XML elements in a namespace.

    Ask:
        find elements in xml with a namespace
        xml namespaces with ElementTree
        texts of a tag in namespaced xml
        parse xml that has an xmlns and get elements by tag

    >>> text = '<r xmlns="http://x.org"><t>a</t></r>'
    >>> find_in_namespace(text, "t", "http://x.org")
    ['a']
    """
    root = ET.fromstring(text)
    return [element.text for element in root.iter(f"{{{namespace}}}{tag}")]


def xpath_texts(path, expression):
    r"""Return the texts found by an XPath expression in an XML file.

    Ask:
        xpath search in an xml file
        find elements with an xpath expression and return their text
        findall with a path in an xml file
        query an xml file with ElementTree's xpath

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text('<r><b k="1"><n>x</n></b><b><n>y</n></b></r>')
    >>> xpath_texts(path, "./b[@k='1']/n"), xpath_texts(path, ".//n")
    (['x'], ['x', 'y'])
    """
    return [element.text for element in ET.parse(path).getroot().findall(expression)]


def format_xml_file(path):
    r"""Reformat an XML file with indentation.

    Ask:
        pretty print an xml file
        indent an xml file in place
        format an xml file on disk
        rewrite a minified xml file with line breaks

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<r><t>a</t></r>")
    >>> format_xml_file(path)
    >>> path.read_text()
    '<r>\n  <t>a</t>\n</r>'
    """
    tree = ET.parse(path)
    ET.indent(tree)
    tree.write(path, encoding="unicode")


def extract_paragraphs(markup):
    r"""Return the text of all paragraphs of an HTML document.

    Ask:
        extract all paragraphs from html
        get the text of every p tag with html.parser
        list of paragraph texts of a web page
        paragraphs of an html string without beautifulsoup

    >>> extract_paragraphs("<p>a <b>b</b></p><div>x</div><p>c</p>")
    ['a b', 'c']
    """
    class ParagraphParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.paragraphs = []
            self.inside = False

        def handle_starttag(self, tag, attrs):
            if tag == "p":
                self.inside = True
                self.paragraphs.append("")

        def handle_endtag(self, tag):
            if tag == "p":
                self.inside = False

        def handle_data(self, data):
            if self.inside:
                self.paragraphs[-1] += data

    parser = ParagraphParser()
    parser.feed(markup)
    return parser.paragraphs


def count_html_tags(markup):
    r"""Count the tags of an HTML document.

    Ask:
        count the tags in html
        how often does each html tag occur in a page?
        tag frequency of an html document with html.parser
        number of elements by tag name in html text

    >>> count_html_tags("<p>a<br><b>x</b></p><p></p>")
    {'p': 2, 'br': 1, 'b': 1}
    """
    counts = Counter()

    class TagCounter(HTMLParser):
        def handle_starttag(self, tag, attrs):
            counts[tag] += 1

    TagCounter().feed(markup)
    return dict(counts)


def text_by_class(markup, tag, class_name):
    r"""Return the text of the elements with a class in an HTML document.

    Ask:
        get the text of html elements by class name
        find elements with a css class using html.parser
        text inside tags of a given class in html
        extract items by class from html without libraries

    >>> text_by_class('<li class="a b">x <i>y</i></li><li>z</li><li class="a">w</li>', "li", "a")
    ['x y', 'w']
    """
    class ClassParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.texts = []
            self.depth = 0

        def handle_starttag(self, name, attrs):
            if self.depth:
                self.depth += name == tag
            elif name == tag and class_name in (dict(attrs).get("class") or "").split():
                self.depth = 1
                self.texts.append("")

        def handle_endtag(self, name):
            if self.depth and name == tag:
                self.depth -= 1

        def handle_data(self, data):
            if self.depth:
                self.texts[-1] += data

    parser = ClassParser()
    parser.feed(markup)
    return parser.texts


def links_in_html_file(path):
    r"""Read an HTML file and return its links.

    Ask:
        parse an html file and get the links
        list all hrefs in an html file
        extract the urls of an html file on disk
        links of a saved web page

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.html")
    >>> _ = path.write_text('<a href="/x">x</a><a name="y"></a>')
    >>> links_in_html_file(path)
    ['/x']
    """
    links = []

    class LinkParser(HTMLParser):
        def handle_starttag(self, tag, attrs):
            href = dict(attrs).get("href")
            if tag == "a" and href:
                links.append(href)

    with open(path, encoding="utf-8") as file:
        LinkParser().feed(file.read())
    return links


def zip_single_file(path):
    r"""Compress a single file into a zip next to it.

    Ask:
        zip a single file
        compress one file to file.zip
        create a zip archive with one file and return its path
        make a .zip of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("hi")
    >>> import zipfile
    >>> archive = zip_single_file(path)
    >>> archive.name, zipfile.ZipFile(archive).namelist()
    ('a.zip', ['a.txt'])
    """
    path = Path(path)
    archive = path.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(path, path.name)
    return archive


def zip_matching_files(folder, archive, pattern):
    r"""Zip the files of a folder that match a pattern.

    Ask:
        zip all files of a folder with an extension
        compress every .log file in a directory into a zip
        create a zip of the files that match a pattern
        archive all csv files of a folder

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import zipfile
    >>> _ = (folder / "a.log").touch(), (folder / "b.txt").touch()
    >>> zip_matching_files(folder, folder / "x.zip", "*.log")
    >>> zipfile.ZipFile(folder / "x.zip").namelist()
    ['a.log']
    """
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(Path(folder).glob(pattern)):
            file.write(path, path.name)


def extract_one(archive, name, folder):
    r"""Extract one file of a zip archive.

    Ask:
        extract a single file from a zip
        unzip only one member of an archive
        pull one file out of a zip into a folder
        extract a file by name from a zip archive

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.zip")
    >>> import zipfile
    >>> with zipfile.ZipFile(path, "w") as file:
    ...     file.writestr("d/x.txt", "hi")
    >>> extracted = extract_one(path, "d/x.txt", tmp.name)
    >>> pathlib.Path(extracted).read_text()
    'hi'
    """
    with zipfile.ZipFile(archive) as file:
        return file.extract(name, folder)


def unzip_with_password(archive, folder, password):
    r"""Extract a zip archive that is protected with a password.

    Ask:
        extract a zip with a password
        unzip an encrypted zip file
        open a password protected zip
        zipfile extractall with pwd

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.zip")
    >>> import zipfile
    >>> with zipfile.ZipFile(path, "w") as file:
    ...     file.writestr("x.txt", "hi")
    >>> unzip_with_password(path, tmp.name, "secret")
    >>> (pathlib.Path(tmp.name) / "x.txt").read_text()
    'hi'
    """
    with zipfile.ZipFile(archive) as file:
        file.extractall(folder, pwd=password.encode())


def bzip2_file(path):
    r"""Compress a file with bz2 or lzma.

    Ask:
        compress a file with bz2
        make a .bz2 copy of a file
        bzip2 a file in python
        compress a file to .bz2 keeping the original

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("hi")
    >>> import bz2
    >>> bz2.decompress(pathlib.Path(bzip2_file(path)).read_bytes())
    b'hi'
    """
    compressed = f"{path}.bz2"
    with open(path, "rb") as file, bz2.open(compressed, "wb") as output:
        shutil.copyfileobj(file, output)
    return compressed


def read_gzip_text(path):
    r"""Read a gzip compressed text file.

    Ask:
        read a gzip file
        get the text of a .gz file
        open a gzipped file and return its contents as a string
        decompress a .gz into a string

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.gz")
    >>> import gzip
    >>> _ = path.write_bytes(gzip.compress("é\n".encode()))
    >>> read_gzip_text(path)
    'é\n'
    """
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return file.read()


def sha1_file(path):
    r"""Compute the SHA-1 checksum of a file.

    Ask:
        sha1 of a file
        sha1 hash of a file in chunks
        sha1sum in python
        compute the sha-1 checksum of a large file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abc")
    >>> sha1_file(path)
    'a9993e364706816aba3e25717850c26c9cd0d89d'
    """
    digest = hashlib.sha1()
    with open(path, "rb") as file:
        while chunk := file.read(65536):
            digest.update(chunk)
    return digest.hexdigest()


def md5_file(path):
    r"""Compute the MD5 hash of a file.

    Ask:
        md5 of a file
        md5 hash of a file in chunks
        get the md5 checksum of a large file without reading it at once
        calculate file md5 and return the hex digest

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abc")
    >>> md5_file(path)
    '900150983cd24fb0d6963f7d28e17f72'
    """
    digest = hashlib.md5()
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(8192), b""):
            digest.update(chunk)
    return digest.hexdigest()


def crc32_file(path):
    r"""Compute the CRC-32 of a file.

    Ask:
        crc32 of a file
        crc checksum of a file as 8 hex digits
        compute the crc-32 of a large file in chunks
        cksum of a file with zlib

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("123456789")
    >>> crc32_file(path)
    'cbf43926'
    """
    value = 0
    with open(path, "rb") as file:
        while chunk := file.read(65536):
            value = zlib.crc32(chunk, value)
    return f"{value:08x}"


def same_hash(path1, path2):
    r"""Tell whether two files have the same hash.

    Ask:
        compare two files by hash
        check if two files are identical using sha256
        are the checksums of two files equal?
        same content test of two files with hashlib

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abc")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("abc")
    >>> third = pathlib.Path(tmp.name, "c.txt")
    >>> _ = third.write_text("abd")
    >>> same_hash(path, second), same_hash(path, third)
    (True, False)
    """
    def digest(path):
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    return digest(path1) == digest(path2)


def decode_base64_file(source, destination):
    r"""Decode a Base64 text file into a binary file.

    Ask:
        decode a base64 file
        base64 text file to binary file
        read a file with base64 text and write the decoded bytes to another file
        base64 -d input output in python

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.b64")
    >>> _ = path.write_text("aGk=\n")
    >>> target = pathlib.Path(tmp.name, "b.bin")
    >>> decode_base64_file(path, target)
    >>> target.read_bytes()
    b'hi'
    """
    with open(source, "rb") as file, open(destination, "wb") as output:
        base64.decode(file, output)


def encode_base64_file(source, destination):
    r"""Encode a file as Base64 into a text file.

    Ask:
        encode a file as base64 and save it to another file
        binary file to base64 text file
        write the base64 form of a file to disk
        base64 encode input file to output file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_text("hi")
    >>> target = pathlib.Path(tmp.name, "b.b64")
    >>> encode_base64_file(path, target)
    >>> target.read_text()
    'aGk=\n'
    """
    with open(source, "rb") as file, open(destination, "wb") as output:
        base64.encode(file, output)


def write_binary_ints(path, numbers):
    r"""Write integers to a binary file.

    Ask:
        write ints to a binary file
        save a list of integers as 4 byte little endian values
        binary file of 32 bit integers with struct
        pack integers into a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> write_binary_ints(path, [1, -1])
    >>> path.read_bytes()
    b'\x01\x00\x00\x00\xff\xff\xff\xff'
    """
    with open(path, "wb") as file:
        file.write(struct.pack(f"<{len(numbers)}i", *numbers))


def read_binary_ints(path):
    r"""Read integers from a binary file.

    Ask:
        read ints from a binary file
        load 4 byte little endian integers from a file
        unpack a binary file of 32 bit integers into a list
        read an int array stored as raw bytes

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"\x01\x00\x00\x00\xff\xff\xff\xff")
    >>> read_binary_ints(path)
    [1, -1]
    """
    with open(path, "rb") as file:
        return [number for number, in struct.iter_unpack("<i", file.read())]


def wav_info(path):
    r"""Return the channels, sample rate and duration of a WAV file.

    Ask:
        read a wav header
        sample rate, channels and length of a wav file
        duration of a wav file in seconds
        wave module: information about an audio file
        sample rate and channels of a wav file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.wav")
    >>> import wave
    >>> with wave.open(str(path), "wb") as file:
    ...     file.setnchannels(2), file.setsampwidth(2), file.setframerate(8000)
    ...     file.writeframes(bytes(4 * 4000))
    (None, None, None)
    >>> wav_info(path)
    {'channels': 2, 'rate': 8000, 'seconds': 0.5}
    """
    with wave.open(str(path), "rb") as file:
        rate = file.getframerate()
        return {
            "channels": file.getnchannels(),
            "rate": rate,
            "seconds": file.getnframes() / rate,
        }


def write_html_diff(path1, path2, destination):
    r"""Write an HTML page that shows the difference of two files.

    Ask:
        html diff of two files side by side
        save the differences of two text files as an html page
        difflib HtmlDiff to a file
        side by side comparison of two files as html

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x\nold\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("x\nnew\n")
    >>> target = pathlib.Path(tmp.name, "d.html")
    >>> write_html_diff(path, second, target)
    >>> "old" in target.read_text() and "<table" in target.read_text()
    True
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        lines1, lines2 = file1.read().splitlines(), file2.read().splitlines()
    page = difflib.HtmlDiff().make_file(lines1, lines2, str(path1), str(path2))
    with open(destination, "w", encoding="utf-8") as file:
        file.write(page)

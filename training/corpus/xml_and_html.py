"""XML and HTML: parsing, searching, building, escaping, links, tables and plain text."""
import html
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from xml.dom import minidom
from xml.sax.saxutils import escape


def parse_xml(text):
    """Return the root element of an XML text.

    Ask:
        parse an xml string
        get the root element of xml text
        ElementTree from a string
        how do i parse xml in python?

    >>> parse_xml("<a><b/></a>").tag
    'a'
    >>> parse_xml("<a>")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
        ...
    xml.etree.ElementTree.ParseError: no element found
    """
    return ET.fromstring(text)


def read_xml(path):
    """Return the root element of an XML file.

    Ask:
        read an xml file
        parse an xml file and return its root
        load xml from disk with ElementTree
        open an xml document
        parse xml file
        open xml file and get root element
        load xml file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> _ = path.write_text("<a><b>1</b></a>")
    >>> root = read_xml(path)
    >>> root.tag, root.find("b").text
    ('a', '1')
    """
    return ET.parse(path).getroot()


def write_xml(root, path):
    r"""Write an element to an XML file, indented.

    Ask:
        write an xml element tree to a file
        save xml with a declaration and indentation
        dump an ElementTree to disk
        store an element as an xml file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.xml")
    >>> write_xml(ET.fromstring("<a><b>é</b></a>"), path)
    >>> path.read_text(encoding="utf-8")
    "<?xml version='1.0' encoding='utf-8'?>\n<a>\n  <b>é</b>\n</a>"
    """
    ET.indent(root)
    ET.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def element_texts(root, tag):
    """Return the texts of all elements with a tag.

    Ask:
        get the text of all xml elements with a given tag
        list the contents of every <title> element, tag as a parameter
        find all elements by name in xml and return their text
        collect element texts at any depth
        get text of all elements with tag from xml root

    >>> element_texts(ET.fromstring("<a><t>1</t><b><t>2</t></b><t/></a>"), "t")
    ['1', '2', '']
    """
    return [element.text or "" for element in root.iter(tag)]


def child_text(element, tag, default=""):
    """Return the text of a child element or a default.

    Ask:
        text of a child element with a default when it is missing
        findtext of an xml element
        get the value of a sub element
        read one field of an xml record

    >>> element = ET.fromstring("<a><b>x</b></a>")
    >>> child_text(element, "b"), child_text(element, "c", "none")
    ('x', 'none')
    """
    return element.findtext(tag, default)


def attribute_values(root, tag, name):
    """Return an attribute of all elements with a tag.

    Ask:
        get an attribute of every xml element with a given tag
        list the id attributes of all item elements
        collect attribute values from xml
        read attributes in an xml tree, missing ones skipped
        get attribute from xml elements

    >>> attribute_values(ET.fromstring('<a><b id="1"/><b/><c><b id="2"/></c></a>'), "b", "id")
    ['1', '2']
    """
    return [element.attrib[name] for element in root.iter(tag) if name in element.attrib]


def records_to_dicts(root, tag):
    """Return elements as dictionaries of their children's texts.

    Ask:
        convert xml records to dictionaries
        each <book> element as a dict of its child elements
        list of dicts from repeated xml elements
        xml rows to records

    >>> root = ET.fromstring("<r><p><n>Ann</n><a>30</a></p><p><n>Bob</n></p></r>")
    >>> records_to_dicts(root, "p")
    [{'n': 'Ann', 'a': '30'}, {'n': 'Bob'}]
    """
    return [{child.tag: child.text for child in element} for element in root.iter(tag)]


def dicts_to_xml(records, root_tag, record_tag):
    """Return dictionaries as XML text.

    Ask:
        convert a list of dictionaries to xml
        build xml with one element per dict
        records to an xml string, root and record tag as parameters
        export dicts as xml
        list of dicts to xml
        create xml from list of dictionaries

    >>> dicts_to_xml([{"n": "A & B", "a": 30}], "people", "person")
    '<people><person><n>A &amp; B</n><a>30</a></person></people>'
    """
    root = ET.Element(root_tag)
    for record in records:
        element = ET.SubElement(root, record_tag)
        for key, value in record.items():
            ET.SubElement(element, key).text = str(value)
    return ET.tostring(root, encoding="unicode")


def xml_to_dict(element):
    """Return an element as nested dictionaries.

    Ask:
        convert xml to nested dictionaries
        xml element tree to dict
        recursive xml to dictionary, repeated tags become lists
        turn an xml document into python data

    >>> xml_to_dict(ET.fromstring("<a><b>1</b><c><d>x</d><d>y</d></c></a>"))
    {'b': '1', 'c': {'d': ['x', 'y']}}
    """
    if len(element) == 0:
        return element.text or ""
    result = {}
    for child in element:
        value = xml_to_dict(child)
        if child.tag not in result:
            result[child.tag] = value
        elif isinstance(result[child.tag], list):
            result[child.tag].append(value)
        else:
            result[child.tag] = [result[child.tag], value]
    return result


def dict_to_xml(tag, data):
    """Return nested dictionaries and lists as an element.

    Ask:
        convert a nested dictionary to an xml element
        dict to xml tree
        build an element tree from nested dicts, lists repeat the tag
        python data to xml
        create xml from a dict
        dict to xml element

    >>> ET.tostring(dict_to_xml("a", {"b": 1, "c": ["x", "y"], "d": {"e": ""}}), "unicode")
    '<a><b>1</b><c>x</c><c>y</c><d><e /></d></a>'
    """
    element = ET.Element(tag)
    if isinstance(data, dict):
        for key, value in data.items():
            for item in value if isinstance(value, list) else [value]:
                element.append(dict_to_xml(key, item))
    else:
        element.text = str(data)
    return element


def pretty_xml(text):
    r"""Return an XML text with indentation.

    Ask:
        pretty print xml
        indent an xml string
        format xml text nicely
        xml beautifier

    >>> pretty_xml("<a><b>1</b><c/></a>")
    '<a>\n  <b>1</b>\n  <c />\n</a>'
    """
    root = ET.fromstring(text)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode")


def pretty_xml_minidom(text):
    r"""Return an XML text with declaration and indentation.

    Ask:
        pretty print xml with minidom
        toprettyxml with two spaces
        format xml including the xml declaration
        indent xml using xml.dom

    >>> pretty_xml_minidom("<a><b>1</b></a>")
    '<?xml version="1.0" ?>\n<a>\n  <b>1</b>\n</a>\n'
    """
    return minidom.parseString(text).toprettyxml(indent="  ")


def is_well_formed(text):
    """Tell whether a text is well-formed XML.

    Ask:
        check if a string is valid xml
        is the xml well formed?
        validate xml syntax
        return false for broken xml

    >>> is_well_formed("<a><b/></a>"), is_well_formed("<a><b></a>"), is_well_formed("")
    (True, False, False)
    """
    try:
        ET.fromstring(text)
    except ET.ParseError:
        return False
    return True


def count_tags(root):
    """Return how often each tag occurs in an XML tree.

    Ask:
        count the tags in an xml document
        how many elements of each name does xml have?
        tag frequency of an element tree
        statistics of xml elements

    >>> count_tags(ET.fromstring("<a><b/><c><b/></c></a>"))
    {'a': 1, 'b': 2, 'c': 1}
    """
    counts = {}
    for element in root.iter():
        counts[element.tag] = counts.get(element.tag, 0) + 1
    return counts


def xml_depth(element):
    """Return how deeply an XML tree is nested.

    Ask:
        depth of an xml tree
        maximum nesting of xml elements
        how many levels does an xml document have?
        nesting depth of an element, a single one counts 1

    >>> xml_depth(ET.fromstring("<a/>")), xml_depth(ET.fromstring("<a><b><c/></b><d/></a>"))
    (1, 3)
    """
    return 1 + max(map(xml_depth, element), default=0)


def find_by_attribute(root, tag, name, value):
    """Return the first element with a tag and an attribute value, or None.

    Ask:
        find an xml element by attribute value
        element with a given id attribute
        search xml for a tag with a certain attribute
        xpath with attribute condition
        find element in xml by id

    >>> root = ET.fromstring('<a><b id="1"/><c><b id="2">x</b></c></a>')
    >>> find_by_attribute(root, "b", "id", "2").text, find_by_attribute(root, "b", "id", "3")
    ('x', None)
    """
    return root.find(f".//{tag}[@{name}='{value}']")


def remove_elements(root, tag):
    """Remove all elements with a tag from an XML tree.

    Ask:
        remove all xml elements with a given tag
        delete nodes by name from an element tree
        drop certain tags and their content from xml
        strip elements out of an xml document
        remove element from xml

    >>> root = ET.fromstring("<a><b/><c><b/><d/></c><b/></a>")
    >>> remove_elements(root, "b")
    >>> ET.tostring(root, "unicode")
    '<a><c><d /></c></a>'
    """
    for parent in list(root.iter()):
        for child in parent.findall(tag):
            parent.remove(child)


def rss_items(text):
    """Return titles and links of an RSS feed.

    Ask:
        parse an rss feed into titles and links
        list the items of an rss xml text
        read headlines from rss
        feed parser for title and link of each item

    >>> rss_items("<rss><channel><title>T</title><item><title>A</title><link>u</link></item>"
    ...           "</channel></rss>")
    [('A', 'u')]
    """
    root = ET.fromstring(text)
    return [(item.findtext("title"), item.findtext("link")) for item in root.iter("item")]


def escape_xml(text):
    """Return a text escaped for XML.

    Ask:
        escape a text for xml
        replace &, < and > for use in xml
        xml escape without quotes
        make a string safe as xml content

    >>> escape_xml('a < b & "c"')
    'a &lt; b &amp; "c"'
    """
    return escape(text)


def html_to_text(markup):
    """Return the text of HTML without tags, scripts and styles.

    Ask:
        convert html to plain text with html.parser
        strip tags properly using HTMLParser, ignoring scripts and styles
        extract the visible text of a web page
        html page to readable text without libraries
        strip html tags with html.parser
        html to text

    >>> html_to_text("<h1>Hi</h1><script>x < 1</script> <p>A &amp; <b>B</b></p>")
    'Hi A & B'
    """
    class TextParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.parts = []
            self.hidden = 0

        def handle_starttag(self, tag, attrs):
            self.hidden += tag in ("script", "style")

        def handle_endtag(self, tag):
            self.hidden -= tag in ("script", "style")

        def handle_data(self, data):
            if not self.hidden:
                self.parts.append(data)

    parser = TextParser()
    parser.feed(markup)
    parser.close()
    return " ".join("".join(parser.parts).split())


def extract_links(markup):
    """Return the addresses of the links in HTML.

    Ask:
        extract all links from html
        get the href of every a tag
        find urls of links in a web page without beautifulsoup
        list the hyperlinks of an html text
        parse html and get links
        get all links from html string
        extract hrefs from html

    >>> extract_links('<a href="/a">x</a><a name="n"></a><A HREF="b?c&amp;d">y</A>')
    ['/a', 'b?c&d']
    """
    class LinkParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.links = []

        def handle_starttag(self, tag, attrs):
            href = dict(attrs).get("href")
            if tag == "a" and href:
                self.links.append(href)

    parser = LinkParser()
    parser.feed(markup)
    return parser.links


def extract_images(markup):
    """Return the sources of the images in HTML.

    Ask:
        extract image urls from html
        get the src of every img tag
        list the pictures of a web page
        find all images in an html text

    >>> extract_images('<img src="a.png"><p><img alt="x" src="b.jpg"/></p><img>')
    ['a.png', 'b.jpg']
    """
    class ImageParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.sources = []

        def handle_starttag(self, tag, attrs):
            source = dict(attrs).get("src")
            if tag == "img" and source:
                self.sources.append(source)

    parser = ImageParser()
    parser.feed(markup)
    return parser.sources


def extract_title(markup):
    """Return the title of an HTML page, or None.

    Ask:
        get the title of an html page
        extract the <title> text of a web page
        page title from html
        what is the title of an html document?
        get title from html
        page title of html string

    >>> extract_title("<html><head><TITLE> My &amp; page </TITLE></head></html>")
    'My & page'
    >>> extract_title("<p>x</p>") is None
    True
    """
    class TitleParser(HTMLParser):
        title = None
        inside = False

        def handle_starttag(self, tag, attrs):
            self.inside = tag == "title"

        def handle_endtag(self, tag):
            self.inside = False

        def handle_data(self, data):
            if self.inside:
                self.title = data.strip()

    parser = TitleParser()
    parser.feed(markup)
    return parser.title


def extract_headings(markup):
    """Return the levels and texts of the headings in HTML.

    Ask:
        extract headings from html
        list h1 to h6 of a web page with their levels
        outline of an html document
        all headings of a page as (level, text)

    >>> extract_headings("<h1>One</h1><p>x</p><h2>Two <b>b</b></h2>")
    [(1, 'One'), (2, 'Two b')]
    """
    class HeadingParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.headings = []
            self.level = 0

        def handle_starttag(self, tag, attrs):
            if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                self.level = int(tag[1])
                self.headings.append((self.level, ""))

        def handle_endtag(self, tag):
            if tag == f"h{self.level}":
                self.level = 0

        def handle_data(self, data):
            if self.level:
                level, text = self.headings[-1]
                self.headings[-1] = (level, text + data)

    parser = HeadingParser()
    parser.feed(markup)
    return parser.headings


def extract_table(markup):
    """Return the rows of the tables in HTML.

    Ask:
        extract an html table into a list of rows
        parse table cells of a web page
        html table to list of lists without pandas
        read td and th cells row by row
        parse html table
        extract tables from html

    >>> extract_table("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td> <b>2</b></td></tr>")
    [['a', 'b'], ['1', '2']]
    """
    class TableParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.rows = []
            self.in_cell = False

        def handle_starttag(self, tag, attrs):
            if tag == "tr":
                self.rows.append([])
            elif tag in ("td", "th"):
                self.rows[-1].append("")
                self.in_cell = True

        def handle_endtag(self, tag):
            if tag in ("td", "th"):
                self.in_cell = False

        def handle_data(self, data):
            if self.in_cell:
                self.rows[-1][-1] += data.strip()

    parser = TableParser()
    parser.feed(markup)
    return parser.rows


def meta_tags(markup):
    """Return names and contents of the meta tags in HTML.

    Ask:
        get the meta tags of an html page
        meta description and keywords of a web page as a dictionary
        read meta name and content from html
        open graph properties of a page

    >>> meta_tags('<meta name="author" content="Ann"><meta property="og:title" content="T">'
    ...           '<meta charset="utf-8">')
    {'author': 'Ann', 'og:title': 'T'}
    """
    class MetaParser(HTMLParser):
        def __init__(self):
            super().__init__()
            self.tags = {}

        def handle_starttag(self, tag, attrs):
            attributes = dict(attrs)
            name = attributes.get("name") or attributes.get("property")
            if tag == "meta" and name:
                self.tags[name] = attributes.get("content", "")

    parser = MetaParser()
    parser.feed(markup)
    return parser.tags


def html_list(items):
    """Return items as an HTML list.

    Ask:
        make an html list from python strings
        unordered list markup for a list of items
        convert a list to <ul><li> html
        html bullet list with escaped items

    >>> html_list(["a", "b < c"]), html_list([])
    ('<ul><li>a</li><li>b &lt; c</li></ul>', '<ul></ul>')
    """
    entries = "".join(f"<li>{html.escape(str(item))}</li>" for item in items)
    return f"<ul>{entries}</ul>"


def html_table(header, rows):
    r"""Return rows as an HTML table.

    Ask:
        make an html table from a header and rows
        convert a list of lists to an html table
        generate table markup with th and td
        html table string with escaped cells

    >>> html_table(["n"], [["A & B"]])
    '<table>\n<tr><th>n</th></tr>\n<tr><td>A &amp; B</td></tr>\n</table>'
    """
    def line(cells, tag):
        return "<tr>" + "".join(f"<{tag}>{html.escape(str(c))}</{tag}>" for c in cells) + "</tr>"

    lines = [line(header, "th"), *(line(row, "td") for row in rows)]
    return "\n".join(["<table>", *lines, "</table>"])


def html_link(url, text):
    """Return an HTML link.

    Ask:
        build an html link from a url and a text
        make an a tag with escaped text
        anchor element string
        html hyperlink for an address
        make an html anchor tag from url and text
        html link helper with escaping

    >>> html_link("/a?b=1&c=2", "Q&A")
    '<a href="/a?b=1&amp;c=2">Q&amp;A</a>'
    """
    return f'<a href="{html.escape(url)}">{html.escape(text)}</a>'


def html_page(title, body):
    """Return a complete HTML page.

    Ask:
        wrap content in a complete html page
        html5 document with title and body
        generate a minimal web page
        html boilerplate as a string
        minimal html5 document as a string
        wrap html content in a full page with head and title

    >>> page = html_page("A & B", "<p>x</p>")
    >>> page.splitlines()[0], "<title>A &amp; B</title>" in page, "<p>x</p>" in page
    ('<!DOCTYPE html>', True, True)
    """
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>{html.escape(title)}</title>
</head>
<body>
{body}
</body>
</html>
"""

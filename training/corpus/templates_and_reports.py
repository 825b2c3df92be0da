"""Text from data: templates, letters, e-mail texts, invoices, HTML and Markdown, summaries."""
import re
import string
from collections import Counter
from collections import defaultdict
from email.message import EmailMessage
from html import escape


def substitute(template, values):
    """Fill the $names of a template.

    Ask:
        fill a string.Template with values
        replace $name placeholders from a dictionary
        use string.Template to substitute variables in text
        dollar sign placeholders in a text template

    >>> substitute("Hello $name, it costs $$${price}.", {"name": "Ann", "price": 5})
    'Hello Ann, it costs $5.'
    >>> substitute("$missing", {})
    Traceback (most recent call last):
    KeyError: 'missing'
    """
    return string.Template(template).substitute(values)


def fill_braces(template, values):
    """Replace {{ name }} by values.

    Ask:
        replace {{ name }} placeholders in a template
        mini jinja: fill double curly braces from a dict
        mustache style template with a regular expression
        substitute variables written in double braces
        fill a template string with {name} placeholders from a dict

    >>> fill_braces("Hi {{ name }}, {{age}}!", {"name": "Ann", "age": 3})
    'Hi Ann, 3!'
    >>> fill_braces("{{ x }}", {})
    Traceback (most recent call last):
    KeyError: 'x'
    """
    return re.sub(r"\{\{\s*(\w+)\s*\}\}", lambda match: str(values[match[1]]), template)


def template_fields(template):
    """Return the names of the fields in a format string.

    Ask:
        list the placeholders of a format string
        which field names does a str.format template use?
        extract the names in curly braces of a format template
        find all variables of a format string

    >>> template_fields("{name} is {age:>3} {{not}}")
    ['name', 'age']
    >>> template_fields("plain")
    []
    """
    return [field for _, field, _, _ in string.Formatter().parse(template) if field]


def format_with_default(template, values, default=""):
    """Format text and fill what is missing with a default.

    Ask:
        str.format with a default for missing keys
        format_map with a dict that has a default
        fill a format string and put a default where the key is missing
        format a template without KeyError

    >>> format_with_default("{a}-{b}", {"a": 1})
    '1-'
    >>> format_with_default("{a}-{b}", {"a": 1}, "?")
    '1-?'
    """
    return template.format_map(defaultdict(lambda: default, values))


def mail_merge(template, people):
    """Fill one letter for each person.

    Ask:
        mail merge from a list of dicts
        make a personal letter for every person from a template
        serial letters: fill a format string for each record
        personalised messages for a list of recipients

    >>> mail_merge("Dear {name}", [{"name": "Ann"}, {"name": "Bob"}])
    ['Dear Ann', 'Dear Bob']
    >>> mail_merge("Dear {name}", [])
    []
    """
    return [template.format(**person) for person in people]


def build_email(sender, recipient, subject, body):
    r"""Return a plain text e-mail message.

    Ask:
        create an email message with subject and body
        build an EmailMessage from sender, recipient, subject and text
        compose a plain text e-mail object
        email message ready for smtplib
        build an email message with subject and body
        create an EmailMessage with from, to, subject and body

    >>> message = build_email("a@x.org", "b@x.org", "Hi", "Hello")
    >>> message["Subject"], message["From"], message["To"], message.get_content()
    ('Hi', 'a@x.org', 'b@x.org', 'Hello\n')
    """
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(body)
    return message


def add_attachment(message, filename, data):
    """Attach bytes as a file to an e-mail.

    Ask:
        add an attachment to an email message
        attach a file's bytes to an EmailMessage
        email with attached data under a file name
        put a binary attachment on a message
        attach bytes to an email

    >>> message = EmailMessage()
    >>> message.set_content("see file")
    >>> add_attachment(message, "a.bin", b"123")
    >>> [(part.get_filename(), part.get_content()) for part in message.iter_attachments()]
    [('a.bin', b'123')]
    """
    message.add_attachment(
        data, maintype="application", subtype="octet-stream", filename=filename
    )


def invoice_text(items):
    """Return an invoice as text with a total line.

    Ask:
        text invoice from a list of (name, quantity, price)
        format an invoice with line totals and a grand total
        create a bill as text with aligned amounts
        plain text invoice from items with quantities and unit prices

    >>> print(invoice_text([("Pen", 2, 1.5), ("Book", 1, 10)]))
    Pen              2 x     1.50       3.00
    Book             1 x    10.00      10.00
    Total                              13.00
    """
    lines = [
        f"{name:<15}{quantity:>3} x {price:>8.2f} {quantity * price:>10.2f}"
        for name, quantity, price in items
    ]
    total = sum(quantity * price for _, quantity, price in items)
    lines.append(f"{'Total':<15}{total:>25.2f}")
    return "\n".join(lines)


def html_report(title, records):
    """Return an HTML page with a table of records.

    Ask:
        html report with a table from a list of dicts
        generate an html page that shows records in a table
        create a simple html report with title and table, escaped
        make a web page report out of dictionaries

    >>> page = html_report("A & B", [{"x": 1, "y": "<2>"}])
    >>> "<h1>A &amp; B</h1>" in page, "<tr><th>x</th><th>y</th></tr>" in page
    (True, True)
    >>> "<tr><td>1</td><td>&lt;2&gt;</td></tr>" in page
    True
    """
    def row(cells, tag):
        return "<tr>" + "".join(f"<{tag}>{escape(str(cell))}</{tag}>" for cell in cells) + "</tr>"

    header = row(records[0], "th") if records else ""
    body = "\n".join(row(record.values(), "td") for record in records)
    return (
        f"<!DOCTYPE html>\n<html>\n<head><title>{escape(title)}</title></head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<table>\n{header}\n{body}\n</table>\n</body>\n</html>\n"
    )


def markdown_report(title, sections):
    r"""Return a Markdown document with a heading per section.

    Ask:
        markdown report from a dict of sections
        build a markdown document with a title and sections
        generate md text from headings and bodies
        turn {heading: text} into markdown

    >>> markdown_report("T", {"A": "one", "B": "two"})
    '# T\n\n## A\n\none\n\n## B\n\ntwo\n'
    >>> markdown_report("T", {})
    '# T\n'
    """
    parts = [f"# {title}"]
    for heading, text in sections.items():
        parts += [f"## {heading}", text]
    return "\n\n".join(parts) + "\n"


def table_of_contents(markdown):
    r"""Return a linked table of contents for Markdown.

    Ask:
        table of contents for a markdown text
        generate a toc with links from markdown headings
        make a nested list of links to all headings of a markdown document
        markdown toc with anchors

    >>> print(table_of_contents("# My Book\ntext\n## Part 1!\n"))
    - [My Book](#my-book)
      - [Part 1!](#part-1)
    >>> table_of_contents("no headings")
    ''
    """
    lines = []
    for marks, title in re.findall(r"^(#+) +(.+?) *$", markdown, re.MULTILINE):
        anchor = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
        lines.append(f"{'  ' * (len(marks) - 1)}- [{title}](#{anchor})")
    return "\n".join(lines)


def sales_summary(sales):
    """Print totals per product, largest first, and the grand total.

    Ask:
        print a sales report with totals per product
        sales summary by product sorted by amount with a grand total
        report how much of each product was sold
        summarise (product, amount) pairs and print the result

    >>> sales_summary([("tea", 5), ("milk", 7.5), ("tea", 4)])
    tea              9.00
    milk             7.50
    TOTAL           16.50
    >>> sales_summary([])
    TOTAL            0.00
    """
    totals = Counter()
    for product, amount in sales:
        totals[product] += amount
    for product, amount in totals.most_common():
        print(f"{product:<10}{amount:>11.2f}")
    print(f"{'TOTAL':<10}{totals.total():>11.2f}")


def number_summary(numbers):
    """Print count, smallest, largest and mean of numbers.

    Ask:
        print a summary of numbers: count, min, max and mean
        short statistics report for a list of values
        show how many values there are and their minimum, maximum and average
        describe a list of numbers in the console

    >>> number_summary([1, 2, 6])
    count: 3
    min: 1
    max: 6
    mean: 3.00
    >>> number_summary([])
    no data
    """
    if not numbers:
        print("no data")
        return
    print(f"count: {len(numbers)}")
    print(f"min: {min(numbers)}")
    print(f"max: {max(numbers)}")
    print(f"mean: {sum(numbers) / len(numbers):.2f}")

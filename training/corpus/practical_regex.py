"""Regular expressions at work: what people pull out of texts and logs, and replace in them."""
import json
import re
from collections import Counter


def extract_dates(text):
    """Return the dates in a text, as YYYY-MM-DD, DD/MM/YYYY or DD.MM.YYYY.

    Ask:
        extract all dates from text
        find dates in several formats in a string
        get every date written as 2024-01-31, 31/01/2024 or 31.01.2024
        regex that finds dates in a document
        pull dates out of a text

    >>> extract_dates("due 2024-01-31, paid 1/2/2024 or 03.04.2024, no 12-34")
    ['2024-01-31', '1/2/2024', '03.04.2024']
    """
    pattern = r"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})\b"
    return re.findall(pattern, text)


def extract_years(text):
    """Return the years from 1900 to 2099 in a text.

    Ask:
        extract years from text
        find all four digit years in a string
        get the years mentioned in a sentence as integers
        regex for years 1900 to 2099

    >>> extract_years("from 1999 to 2024, not 12345 or 1066")
    [1999, 2024]
    """
    return [int(year) for year in re.findall(r"\b(?:19|20)\d{2}\b", text)]


def words_at_least(text, length):
    """Return the words of a text that have at least some letters.

    Ask:
        find all words of at least 5 letters
        words with n or more characters using regex
        all words of a minimum length in a text
        get the long words of a sentence, minimum length as parameter

    >>> words_at_least("a quick brown fox jumped", 5)
    ['quick', 'brown', 'jumped']
    >>> words_at_least("ab abc", 3)
    ['abc']
    """
    return re.findall(rf"\b\w{{{length},}}\b", text)


def find_ticket_ids(text):
    """Return the ticket ids such as ABC-123 in a text.

    Ask:
        extract ids like ABC-1234 from text
        find jira issue keys in a commit message
        get ticket numbers such as PROJ-42 from a string
        regex for letters, a dash and digits
        all issue ids mentioned in a text

    >>> find_ticket_ids("Fix ABC-12 and PROJ2-7, not abc-1 or A-1")
    ['ABC-12', 'PROJ2-7']
    """
    return re.findall(r"\b[A-Z][A-Z0-9]+-\d+\b", text)


def find_order_number(text):
    """Return the number after 'order' in a text, or None.

    Ask:
        extract order number from email subject
        find the number in 'Order #12345'
        get the order id from a text like 'your order no. 123'
        parse an order number out of a message

    >>> find_order_number("Your Order #12345 has shipped"), find_order_number("order no. 7")
    ('12345', '7')
    >>> find_order_number("hello 12") is None
    True
    """
    match = re.search(r"order\s*(?:no\.?|number)?\s*[#:]?\s*(\d+)", text, re.IGNORECASE)
    return match.group(1) if match else None


def number_after(text, keyword):
    """Return the first number behind a keyword, or None.

    Ask:
        extract the number after a keyword like total:
        get the number that follows a word in a text
        find the value behind a label, such as 'Total: 45.5'
        number after a given label with regex

    >>> number_after("Items: 3 Total: 45.50 EUR", "total"), number_after("x = -2", "x")
    (45.5, -2.0)
    >>> number_after("no number", "total") is None
    True
    """
    match = re.search(rf"{re.escape(keyword)}\W*?(-?\d+(?:\.\d+)?)", text, re.IGNORECASE)
    return float(match.group(1)) if match else None


def parse_date_groups(text):
    """Return year, month and day of a date YYYY-MM-DD as a dictionary of integers, or None.

    Ask:
        regex with named groups to parse a date
        parse yyyy-mm-dd with named groups year, month and day
        match a date and return a dict with year, month and day
        named capture groups for a date string

    >>> parse_date_groups("2024-01-31")
    {'year': 2024, 'month': 1, 'day': 31}
    >>> parse_date_groups("31.1.2024") is None
    True
    """
    match = re.fullmatch(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})", text)
    if match is None:
        return None
    return {name: int(value) for name, value in match.groupdict().items()}


def word_counts(text):
    """Return how often each word occurs, found with a regex, ignoring case.

    Ask:
        count occurrences of each word using regex
        word frequencies with re.findall and Counter
        count words with a regular expression, ignoring case and punctuation
        regex word count dictionary

    >>> word_counts("The cat, the dog.")
    Counter({'the': 2, 'cat': 1, 'dog': 1})
    """
    return Counter(re.findall(r"\w+", text.lower()))


def replace_digits(text, mark="x"):
    """Return a text with each digit replaced.

    Ask:
        replace all digits with x
        replace every digit in a string with a character
        mask each digit of a text with *
        re.sub to hide all digits

    >>> replace_digits("call 12 or 3"), replace_digits("a1", "*")
    ('call xx or x', 'a*')
    """
    return re.sub(r"\d", mark, text)


def mask_phone(number, visible=4):
    """Return a phone number with all but its last digits hidden, other signs kept.

    Ask:
        mask phone number
        hide all but the last 4 digits of a phone number
        show only the final digits of a telephone number
        anonymize a phone number with asterisks, keeping dashes

    >>> mask_phone("555-123-4567"), mask_phone("12", 4)
    ('***-***-4567', '12')
    """
    return re.sub(rf"\d(?=(?:\D*\d){{{visible}}})", "*", number)


def redact_contacts(text):
    """Return a text with e-mail addresses and phone numbers replaced.

    Ask:
        redact emails and phone numbers
        remove personal data like emails and phone numbers from text
        anonymize a text by replacing email addresses and phone numbers
        replace pii with [EMAIL] and [PHONE]

    >>> redact_contacts("Mail ann@x.org or call 555-123-4567.")
    'Mail [EMAIL] or call [PHONE].'
    """
    text = re.sub(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "[EMAIL]", text)
    return re.sub(r"(?<!\w)\+?\d[\d ()-]{7,}\d", "[PHONE]", text)


def mask_ssn(text):
    """Return a text with social security numbers masked except for the last four digits.

    Ask:
        mask social security number
        hide ssn digits except the last four
        replace 123-45-6789 with ***-**-6789
        redact social security numbers in a text

    >>> mask_ssn("SSN 123-45-6789")
    'SSN ***-**-6789'
    """
    return re.sub(r"\b\d{3}-\d{2}-(\d{4})\b", r"***-**-\1", text)


def mask_ip(text):
    """Return a text with the last part of each IPv4 address replaced by 0.

    Ask:
        mask ip address last octet
        anonymize ip addresses in a log line
        replace the last octet of an ip address with 0
        hide the end of ipv4 addresses in text

    >>> mask_ip("from 192.168.1.77 ok")
    'from 192.168.1.0 ok'
    """
    return re.sub(r"\b(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}\b", r"\1.0", text)


def mask_url_password(url):
    """Return a URL with its password hidden.

    Ask:
        mask password in a url
        hide the password of a database connection string
        replace the password in user:password@host
        redact credentials in a url before logging

    >>> mask_url_password("postgres://ann:secret@db:5432/x")
    'postgres://ann:***@db:5432/x'
    >>> mask_url_password("http://x.org:80/a")
    'http://x.org:80/a'
    """
    return re.sub(r"(://[^:/@]+):[^@/]+@", r"\1:***@", url)


def mask_middle(text, start=1, end=1):
    """Return a text with all but its first and last characters hidden.

    Ask:
        mask middle of a string
        show only the first and last letter of a string
        replace the middle characters with asterisks
        hide the inside of a name such as J**n

    >>> mask_middle("John"), mask_middle("secret", 2, 2), mask_middle("ab")
    ('J**n', 'se**et', 'ab')
    """
    hidden = max(len(text) - start - end, 0)
    return text[:start] + "*" * hidden + text[start + hidden:]


def replace_words(text, replacements):
    r"""Return a text with whole words replaced from a dictionary.

    Ask:
        replace words using a dict with regex
        replace whole words according to a dictionary
        expand abbreviations in a text with a mapping of words
        substitute words in a sentence by their values in a dict

    >>> replace_words("u r cat, cats", {"u": "you", "r": "are", "cat": "dog"})
    'you are dog, cats'
    """
    return re.sub(r"\w+", lambda match: replacements.get(match.group(), match.group()), text)


def replace_with(pattern, function, text):
    r"""Return a text with each match replaced by what a function makes of it.

    Ask:
        regex replace with function callback
        re.sub with a function as replacement
        apply a function to every regex match in a text
        transform each match of a pattern

    >>> replace_with(r"\d+", lambda number: str(int(number) * 2), "a 1 b 20")
    'a 2 b 40'
    """
    return re.sub(pattern, lambda match: function(match.group()), text)


def replace_keeping_case(text, old, new):
    """Return a text with a word replaced in any case, each replacement in the case of the match.

    Ask:
        preserve case when replacing
        replace a word ignoring case but keep upper, lower and title case
        case preserving replace
        substitute a word so that Old becomes New and OLD becomes NEW
        case insensitive replace preserving case

    >>> replace_keeping_case("Cat cat CAT", "cat", "dog")
    'Dog dog DOG'
    """
    def adapt(match):
        found = match.group()
        if found.isupper():
            return new.upper()
        if found[0].isupper():
            return new.capitalize()
        return new.lower()

    return re.sub(re.escape(old), adapt, text, flags=re.IGNORECASE)


def replace_nth(text, old, new, n):
    """Return a text with the nth occurrence of a part replaced.

    Ask:
        replace nth occurrence of a substring
        replace only the second occurrence of a word
        substitute the n-th match in a string
        replace the occurrence number n, counted from one

    >>> replace_nth("a-b-c-d", "-", "+", 2), replace_nth("a-b", "-", "+", 3)
    ('a-b+c-d', 'a-b')
    """
    parts = text.split(old)
    if not 1 <= n < len(parts):
        return text
    return old.join(parts[:n]) + new + old.join(parts[n:])


def replace_first_n(pattern, replacement, text, n):
    r"""Return a text with the first n matches of a pattern replaced.

    Ask:
        replace first n occurrences with regex
        limit the number of substitutions of re.sub
        substitute at most n matches
        regex replace only the first few matches

    >>> replace_first_n(r"\d", "#", "a1b2c3", 2)
    'a#b#c3'
    """
    return re.sub(pattern, replacement, text, count=n)


def wrap_numbers(text):
    """Return a text with each number in square brackets.

    Ask:
        wrap every number in brackets
        put brackets around all numbers in a text
        surround each number with [ ] using a backreference
        mark the numbers in a sentence

    >>> wrap_numbers("1 and 20")
    '[1] and [20]'
    """
    return re.sub(r"(\d+)", r"[\1]", text)


def split_words(text):
    """Return the words of a text, split at white space and punctuation.

    Ask:
        split string on whitespace and punctuation
        split on non-word characters
        split a text at everything that is no letter or digit
        words of a string without empty strings

    >>> split_words("one, two;three  four!"), split_words("")
    (['one', 'two', 'three', 'four'], [])
    """
    return [word for word in re.split(r"\W+", text) if word]


def split_camel_case(name):
    """Return the words of a camelCase name.

    Ask:
        split camel case words
        split a camelCase identifier into words
        break camelCase or PascalCase apart into a list of words
        words of an identifier such as getHTTPResponse

    >>> split_camel_case("getUserName"), split_camel_case("HTTPResponse2")
    (['get', 'User', 'Name'], ['HTTP', 'Response', '2'])
    """
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)


def overlapping_matches(pattern, text):
    r"""Return all matches of a pattern, also overlapping ones.

    Ask:
        return all overlapping matches
        find overlapping matches of a regex with a lookahead
        re.findall that allows overlaps
        every match of a pattern at any start position

    >>> overlapping_matches("aba", "ababa"), overlapping_matches(r"\d\d", "123")
    (['aba', 'aba'], ['12', '23'])
    """
    return [match.group(1) for match in re.finditer(f"(?=({pattern}))", text)]


def find_hrefs(html):
    """Return the link targets in HTML, found with a regex.

    Ask:
        extract all html links href
        regex to get href values from html
        find every href in an html string
        get the urls of the a tags with re

    >>> find_hrefs('<a href="/x">x</a> <A class=b HREF=\\'y.html\\'>y</A>')
    ['/x', 'y.html']
    """
    return re.findall(r"<a\s[^>]*?href=[\"']([^\"']*)[\"']", html, flags=re.IGNORECASE)


def find_attribute(tag, name):
    """Return the value of an attribute of an HTML tag, or None.

    Ask:
        get the value of an attribute from an html tag with regex
        attribute of a tag as string
        find the attribute src in '<img src="a.png">'
        regex to read an html attribute by name

    >>> find_attribute('<img alt="x" src="a.png">', "src")
    'a.png'
    >>> find_attribute("<br>", "src") is None
    True
    """
    match = re.search(rf"\b{re.escape(name)}\s*=\s*[\"']([^\"']*)[\"']", tag)
    return match.group(1) if match else None


def remove_citations(text):
    """Return a text without citation marks such as [1].

    Ask:
        remove citations like [1] from text
        delete wikipedia footnote numbers in square brackets
        strip reference marks [12] from a paragraph
        remove numbers in square brackets

    >>> remove_citations("Bees[1] fly[23]. [note]")
    'Bees fly. [note]'
    """
    return re.sub(r"\[\d+\]", "", text)


def remove_hashtags_and_mentions(text):
    """Return a text without hashtags and mentions.

    Ask:
        remove hashtags and mentions from tweet
        clean a tweet by deleting @names and #tags
        strip #hashtags and @users
        delete words starting with # or @

    >>> remove_hashtags_and_mentions("Hi @ann look #sun here")
    'Hi look here'
    """
    return " ".join(re.sub(r"[#@]\w+", "", text).split())


def remove_repeated_words(text):
    """Return a text with words that are written twice in a row written once.

    Ask:
        delete doubled words such as 'the the'
        remove words that are accidentally repeated back to back
        replace repeated adjacent words by one
        fix accidental word repetition in a sentence

    >>> remove_repeated_words("the the cat is is is here"), remove_repeated_words("this is")
    ('the cat is here', 'this is')
    """
    return re.sub(r"\b(\w+)(?:\s+\1\b)+", r"\1", text, flags=re.IGNORECASE)


def collapse_blank_lines(text):
    r"""Return a text with runs of blank lines reduced to one.

    Ask:
        collapse blank lines
        reduce several empty lines to a single one
        squeeze multiple blank lines in a text
        no more than one blank line in a row

    >>> collapse_blank_lines("a\n\n\n\nb\nc")
    'a\n\nb\nc'
    """
    return re.sub(r"\n\s*\n", "\n\n", text)


def newlines_to_spaces(text):
    r"""Return a text on one line.

    Ask:
        replace newlines with spaces
        join the lines of a text into a single line
        remove line breaks from a string
        turn a multiline string into one line

    >>> newlines_to_spaces("a\nb \n\n c\n")
    'a b c'
    """
    return re.sub(r"\s*\n\s*", " ", text).strip()


def first_match(pattern, text):
    r"""Return the first match of a pattern in a text, or None.

    Ask:
        first match of a regex or none
        return the first substring that matches a pattern
        re.search result as text, None if nothing matches
        find a pattern in a string and return the matched text

    >>> first_match(r"\d+", "a 12 b 3")
    '12'
    >>> first_match(r"\d", "abc") is None
    True
    """
    match = re.search(pattern, text)
    return match.group() if match else None


def match_groups(pattern, text):
    r"""Return the groups of the first match of a pattern, or None.

    Ask:
        return groups of a regex match
        tuple of capture groups of a pattern in a text
        get the captured groups or None
        match a pattern and return its groups

    >>> match_groups(r"(\w+)@(\w+)", "mail ann@home now")
    ('ann', 'home')
    >>> match_groups(r"(\d)", "abc") is None
    True
    """
    match = re.search(pattern, text)
    return match.groups() if match else None


def match_spans(pattern, text):
    r"""Return the start and end of each match.

    Ask:
        find span of a match
        start and end positions of all regex matches
        list of (start, end) tuples for every match
        positions of a pattern in a text

    >>> match_spans(r"\d+", "a12b3"), match_spans("x", "abc")
    ([(1, 3), (4, 5)], [])
    """
    return [match.span() for match in re.finditer(pattern, text)]


def filter_matching(strings, pattern):
    r"""Return the strings in which a pattern is found.

    Ask:
        filter strings matching a regex
        find pattern in list of strings
        keep only list items that match a pattern
        search a list of strings with a regular expression
        given a list of strings and a regex return those which match

    >>> filter_matching(["a1", "b", "c2"], r"\d")
    ['a1', 'c2']
    """
    regex = re.compile(pattern)
    return [string for string in strings if regex.search(string)]


def lines_matching_pattern(text, pattern):
    r"""Return the lines of a text in which a pattern is found.

    Ask:
        find lines matching a pattern
        grep for strings: lines of a text that match a regex
        all lines of a multiline string containing a pattern
        get the lines of a text where a regular expression matches

    >>> lines_matching_pattern("a 1\nb\nc 2", r"\d")
    ['a 1', 'c 2']
    """
    return [line for line in text.splitlines() if re.search(pattern, line)]


def lines_starting_with(text, start):
    r"""Return the lines of a text that start with something.

    Ask:
        find all lines starting with ERROR
        lines of a text that begin with a word
        get every line with a given prefix
        filter the lines of a string by their beginning

    >>> lines_starting_with("ERROR a\nok\nERROR b", "ERROR")
    ['ERROR a', 'ERROR b']
    """
    return [line for line in text.splitlines() if line.startswith(start)]


def extract_json(text):
    """Return the first JSON object in a text, or None.

    Ask:
        extract json from text
        find the json object inside a string
        get the embedded json of a chat message or log line
        parse json surrounded by other text

    >>> extract_json('Sure: {"a": {"b": 1}} done'), extract_json("none {x}") is None
    ({'a': {'b': 1}}, True)
    """
    decoder = json.JSONDecoder()
    for match in re.finditer(r"\{", text):
        try:
            return decoder.raw_decode(text, match.start())[0]
        except json.JSONDecodeError:
            continue
    return None


def find_code_blocks(markdown):
    r"""Return the contents of the fenced code blocks of a Markdown text.

    Ask:
        extract code blocks from markdown
        get the code between triple backticks
        find fenced code in a markdown string
        list of code snippets in a readme text

    >>> find_code_blocks("Hi\n```python\nx = 1\n```\nand\n```\ny\n```\n")
    ['x = 1\n', 'y\n']
    """
    return re.findall(r"^```[^\n]*\n(.*?)^```", markdown, flags=re.DOTALL | re.MULTILINE)


def find_domains(text):
    """Return the host names of the URLs in a text, each once.

    Ask:
        extract all domains from text
        unique domain names of the links in a text
        find the hosts of all urls in a string
        which websites are linked in this text?

    >>> find_domains("http://a.org/x https://b.com https://a.org/y")
    ['a.org', 'b.com']
    """
    return list(dict.fromkeys(re.findall(r"https?://([^/\s:?#]+)", text)))


def find_file_names(text):
    """Return the words of a text that look like file names.

    Ask:
        extract file names from text
        find file names with extension in a string
        words such as report.pdf in a message
        regex for file names

    >>> find_file_names("open report.pdf and my-data_2.csv. Bye")
    ['report.pdf', 'my-data_2.csv']
    """
    return re.findall(r"\b[\w-]+\.[A-Za-z]\w{1,4}\b", text)


def find_uuids(text):
    """Return the UUIDs in a text.

    Ask:
        extract uuids from text
        find all uuids in a string
        regex for guids in a log
        get every uuid of a document

    >>> find_uuids("id 123e4567-e89b-12d3-a456-426614174000, x")
    ['123e4567-e89b-12d3-a456-426614174000']
    """
    pattern = r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"
    return re.findall(pattern, text, flags=re.IGNORECASE)


def find_mac_addresses(text):
    """Return the MAC addresses in a text.

    Ask:
        extract mac addresses from text
        find all mac addresses in a string
        get hardware addresses out of arp output
        regex for mac addresses in command output

    >>> find_mac_addresses("eth0 00:1A:2b:3c:4D:5e up")
    ['00:1A:2b:3c:4D:5e']
    """
    return re.findall(r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b", text)


def find_variables(text):
    """Return the names of the ${...} placeholders in a text, each once.

    Ask:
        find all ${VAR} placeholders
        names of the variables in a template with ${name}
        extract ${...} variable names from a string
        which variables does a shell template use?

    >>> find_variables("${HOME}/x/${USER} ${HOME} $X")
    ['HOME', 'USER']
    """
    return list(dict.fromkeys(re.findall(r"\$\{(\w+)\}", text)))


def find_measurements(text):
    """Return numbers and their units in a text.

    Ask:
        extract units and values like 10kg
        find measurements in a text as (value, unit) tuples
        get every number with its unit from a string
        parse '5 km' and '10kg' out of a sentence

    >>> find_measurements("run 5 km with 2.5kg, 3 times")
    [(5.0, 'km'), (2.5, 'kg')]
    """
    pattern = r"(\d+(?:\.\d+)?)\s?(km|cm|mm|m|kg|mg|g|ml|l)\b"
    return [(float(number), unit) for number, unit in re.findall(pattern, text)]


def find_hashtags_unique(text):
    """Return the different hashtags of a text in lower case, without the #.

    Ask:
        extract unique hashtags lower case
        set of hashtags in a post, ignoring case
        distinct hashtags without the hash sign
        deduplicated lowercase tags of a tweet

    >>> sorted(find_hashtags_unique("#Sun #sun #sea_1"))
    ['sea_1', 'sun']
    """
    return {tag.lower() for tag in re.findall(r"#(\w+)", text)}


def first_email(text):
    """Return the first e-mail address in a text, or None.

    Ask:
        extract first email or none
        find an email address in a string
        get the first mail address of a text
        search a text for an email

    >>> first_email("mail ann.b+x@mail.example.org or c@d.de")
    'ann.b+x@mail.example.org'
    >>> first_email("none@ here") is None
    True
    """
    match = re.search(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text)
    return match.group() if match else None


def first_url(text):
    """Return the first URL in a text, or None.

    Ask:
        first url in a string
        find a link in a text, None if there is none
        get the first http link of a message
        search a text for a url

    >>> first_url("see https://x.org/a?b=1, or http://y.org")
    'https://x.org/a?b=1'
    >>> first_url("none") is None
    True
    """
    match = re.search(r"https?://[^\s<>\",]+", text)
    return match.group() if match else None


def count_email_domains(emails):
    """Return how often each domain occurs in e-mail addresses.

    Ask:
        count email domains in a list of emails
        how many addresses per email provider
        frequency of domains in email addresses
        group emails by domain and count
        extract domain from list of emails and count

    >>> count_email_domains(["a@x.org", "b@X.org", "c@y.de"])
    Counter({'x.org': 2, 'y.de': 1})
    """
    return Counter(email.rpartition("@")[2].lower() for email in emails)


def extract_numbers(text):
    """Return all numbers of a text as floats, with signs and decimals.

    Ask:
        extract all numbers including decimals and negatives from a string
        find all numbers in a text, integers and floats
        get every number of a string as a float
        pull the numbers, also negative ones, out of a sentence

    >>> extract_numbers("from -5 to 3.75, 10x"), extract_numbers("none")
    ([-5.0, 3.75, 10.0], [])
    """
    return [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", text)]


def email_username(email):
    """Return the part of an e-mail address before the @.

    Ask:
        extract username from email
        get the local part of an email address
        user name of an email
        everything before the @ sign of a mail address

    >>> email_username("ann.b@x.org"), email_username('"a@b"@x.org')
    ('ann.b', '"a@b"')
    """
    return email.rpartition("@")[0]


def parse_name_email(text):
    """Return name and address of a text such as Ann Lee <ann@x.org>, or None.

    Ask:
        parse name <email>
        split 'Ann Lee <ann@x.org>' into name and email address
        get name and address from an email From header with regex
        parse a recipient string into a tuple (name, email)

    >>> parse_name_email("Ann Lee <ann@x.org>"), parse_name_email("<b@y.de>")
    (('Ann Lee', 'ann@x.org'), ('', 'b@y.de'))
    >>> parse_name_email("ann") is None
    True
    """
    match = re.fullmatch(r"\s*(.*?)\s*<([^<>@\s]+@[^<>@\s]+)>\s*", text)
    return match.groups() if match else None

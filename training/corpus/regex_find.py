"""Finding things in text with regular expressions: numbers, words, links, tags, dates."""
import re


def find_phone_numbers(text):
    """Return the American phone numbers in a text.

    Ask:
        extract phone numbers from a text
        find us phone numbers like (555) 123-4567 or 555-123-4567
        get all phone numbers in a string with regex
        regex for american telephone numbers in a document

    >>> find_phone_numbers("Call (555) 123-4567 or 555.987.6543, id 1234567890123")
    ['(555) 123-4567', '555.987.6543']
    """
    return re.findall(r"(?<!\d)(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)", text)


def find_ip_addresses(text):
    """Return the IPv4 addresses in a text.

    Ask:
        extract ip addresses from a text
        find all ipv4 addresses in a string
        get ip numbers out of log text
        regex for ip addresses, parts up to 255
        find all ip addresses in log
        extract ip addresses from a log file text

    >>> find_ip_addresses("from 10.0.0.1 to 192.168.1.255, not 300.1.1.1 or 1.2.3")
    ['10.0.0.1', '192.168.1.255']
    """
    part = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
    return re.findall(rf"(?<![\d.]){part}(?:\.{part}){{3}}(?![\d.]*\d)", text)


def find_dates_slashes(text):
    """Return the dates in DD/MM/YYYY form in a text as tuples.

    Ask:
        extract dates like 29/02/2024 from a text
        find dd/mm/yyyy dates and split them into day, month and year
        get dates with slashes out of a string as tuples
        regex groups for day month year

    >>> find_dates_slashes("on 29/02/2024 and 1/3/2024")
    [('29', '02', '2024'), ('1', '3', '2024')]
    """
    return re.findall(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", text)


def find_times(text):
    """Return the clock times in a text.

    Ask:
        extract times like 14:30 from a text
        find all clock times hh:mm in a string
        get every time of day in a text with regex
        regex for 24 hour times
        extract all times from text
        find times like 9:05 or 14:30 in a string
        extract time from a string like "meeting at 14:30"
        get the clock times of a message

    >>> find_times("from 9:05 to 23:59, not 25:00 or 12:60")
    ['9:05', '23:59']
    """
    return re.findall(r"\b(?:[01]?\d|2[0-3]):[0-5]\d\b", text)


def find_prices(text):
    """Return the dollar amounts in a text as floats.

    Ask:
        extract prices from a text
        find dollar amounts such as $1,234.50
        get all prices with a dollar sign as numbers
        sum-ready list of amounts after $ signs

    >>> find_prices("was $1,234.50, now $99 or 5 dollars")
    [1234.5, 99.0]
    """
    amounts = re.findall(r"\$(\d[\d,]*(?:\.\d+)?)", text)
    return [float(amount.replace(",", "")) for amount in amounts]


def find_percentages(text):
    """Return the percentages in a text as floats.

    Ask:
        extract percentages from a text
        find all numbers followed by a percent sign
        get percent values out of a string
        list percentages such as 12.5% as floats

    >>> find_percentages("up 12.5%, down -3 % and 7")
    [12.5, -3.0]
    """
    return [float(number) for number in re.findall(r"(-?\d+(?:\.\d+)?)\s*%", text)]


def find_acronyms(text):
    """Return the words in capitals only.

    Ask:
        find acronyms in a text
        extract words written in all capital letters
        regex for uppercase abbreviations of two letters or more
        get abbreviations like NASA from a string
        extract words in uppercase
        find all fully capitalised words in a text
        list the words written in capital letters
        which words of the sentence are all caps?
        get uppercase words of two or more letters

    >>> find_acronyms("NASA and the EU, I saw A4 and Nato")
    ['NASA', 'EU']
    """
    return re.findall(r"\b[A-Z]{2,}\b", text)


def words_of_length(text, length):
    """Return the words of a text with a length.

    Ask:
        find all words with exactly n letters using regex
        extract words of a given length from a text
        regex for n letter words
        get the four letter words, length as parameter
        find all 3 letter words
        find words with exactly n characters
        find all three letter words
        regex find all 4 letter words

    >>> words_of_length("this is a test, okay", 4)
    ['this', 'test', 'okay']
    """
    return re.findall(rf"\b\w{{{length}}}\b", text)


def words_starting_with(text, prefix):
    """Return the words of a text that begin with a prefix.

    Ask:
        find words that start with a given prefix using regex
        extract words beginning with certain letters, ignoring case
        regex for words starting with a prefix
        which words of a text begin with the given letters?

    >>> words_starting_with("Tea and ten teas, not steam. C++ te", "te")
    ['Tea', 'ten', 'teas', 'te']
    """
    return re.findall(rf"\b{re.escape(prefix)}\w*", text, flags=re.IGNORECASE)


def words_ending_with(text, suffix):
    """Return the words of a text that end with a suffix.

    Ask:
        find words that end with a given suffix using regex
        extract words ending in -ing or another ending
        regex for words with a certain ending
        which words of a text end in the given letters?
        words ending with a given suffix
        find all words ending in ing

    >>> words_ending_with("running and singing, rings", "ing")
    ['running', 'singing']
    """
    return re.findall(rf"\b\w*{re.escape(suffix)}\b", text)


def find_in_brackets(text):
    """Return the texts in square brackets.

    Ask:
        extract the text in square brackets
        find everything between [ and ]
        get the contents of [...] with a regex
        all bracketed tags of a string

    >>> find_in_brackets("[a] b [c d] []")
    ['a', 'c d', '']
    """
    return re.findall(r"\[([^\[\]]*)\]", text)


def text_between(text, start, end):
    """Return the first text between two marks, or None, with a regex.

    Ask:
        get the substring between two markers with regex
        extract the text between a start and an end string
        find what stands between two delimiters, None if they are missing
        shortest match between two strings
        extract text between two words
        get string between two markers

    >>> text_between("a <b>bold</b> and <b>more</b>", "<b>", "</b>")
    'bold'
    >>> text_between("a (b", "(", ")") is None
    True
    """
    match = re.search(re.escape(start) + "(.*?)" + re.escape(end), text, flags=re.DOTALL)
    return match.group(1) if match else None


def find_html_tags(html):
    """Return the names of the tags in HTML text, in order.

    Ask:
        find the html tags in a string with regex
        list the names of opening tags in html text
        extract tag names from markup
        which html tags does a text use?

    >>> find_html_tags('<p class="x">Hi <b>you</b><br/></p>')
    ['p', 'b', 'br']
    """
    return re.findall(r"<([a-zA-Z][\w-]*)", html)


def find_hex_colors(text):
    """Return the hexadecimal colours in a text.

    Ask:
        extract hex colors from css
        find all color codes like #ff00aa
        get hexadecimal colours such as #fff from a text
        regex for html color codes

    >>> find_hex_colors("a { color: #FF00aa; background: #fff } #ghi #12345")
    ['#FF00aa', '#fff']
    """
    return re.findall(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b", text)


def find_repeated_words(text):
    """Return the words that are written twice in a row.

    Ask:
        find doubled words in a text such as 'the the'
        detect words repeated one after another with a regex
        which words occur twice in a row, ignoring case?
        regex backreference for duplicate adjacent words
        find duplicated words like "the the"

    >>> find_repeated_words("The the cat is is here. This is")
    ['The', 'is']
    """
    return re.findall(r"\b(\w+)\s+\1\b", text, flags=re.IGNORECASE)


def find_with_positions(pattern, text):
    """Return the matches of a pattern with their starts and ends.

    Ask:
        find all regex matches with their positions
        start and end index of every match of a pattern
        use finditer to list matches and spans
        where in a text does a regex match?
        find positions of all regex matches

    >>> find_with_positions(r"a+", "baa a")
    [('aa', 1, 3), ('a', 4, 5)]
    """
    return [(match.group(), match.start(), match.end()) for match in re.finditer(pattern, text)]


def count_matches(pattern, text):
    """Return how often a pattern matches in a text.

    Ask:
        count regex matches in a string
        number of times a pattern occurs in a text
        how often does a regular expression match?
        count non-overlapping matches
        count occurrences of a regex
        how many times does a pattern match in a text

    >>> count_matches(r"\\d+", "1, 22 and 333"), count_matches("x", "")
    (3, 0)
    """
    return sum(1 for _ in re.finditer(pattern, text))


def count_overlapping(text, part):
    """Return how often a part occurs in a text, overlaps included, with a regex.

    Ask:
        count overlapping occurrences of a substring with regex
        overlapping matches of a string in another one
        how many times does 'aa' occur in 'aaaa' with overlaps?
        lookahead regex to count overlapping substrings

    >>> (count_overlapping("aaaa", "aa"), count_overlapping("abab", "ab"),
    ...     count_overlapping("a", "b"))
    (3, 2, 0)
    """
    return len(re.findall(f"(?={re.escape(part)})", text))


def count_whole_word(text, word):
    """Return how often a whole word occurs in a text, ignoring case.

    Ask:
        count whole word occurrences ignoring case with regex
        how often does a word occur as a whole word?
        count a word but not when it is part of a longer word
        number of times a word appears with word boundaries

    >>> count_whole_word("The cat, the other CAT and concatenate", "cat")
    2
    """
    return len(re.findall(rf"\b{re.escape(word)}\b", text, flags=re.IGNORECASE))


def contains_word(text, word):
    """Tell whether a whole word occurs in a text.

    Ask:
        check if a text contains a whole word
        is a word in a sentence, not just part of another word?
        word boundary search, case insensitive
        test whether a word occurs as a separate word

    >>> contains_word("A cat sat.", "CAT"), contains_word("concatenate", "cat")
    (True, False)
    """
    return re.search(rf"\b{re.escape(word)}\b", text, flags=re.IGNORECASE) is not None


def named_groups(pattern, text):
    """Return the named groups of the first match, or None.

    Ask:
        get the named groups of a regex match as a dictionary
        match a pattern with named groups and return a dict
        regex groupdict or None if nothing matches
        extract fields from text with (?P<name>...) groups
        regex groups to dict

    >>> named_groups(r"(?P<key>\\w+)=(?P<value>\\w+)", "see a=1")
    {'key': 'a', 'value': '1'}
    >>> named_groups(r"(?P<key>\\d)", "x") is None
    True
    """
    match = re.search(pattern, text)
    return match.groupdict() if match else None


def equals_pairs(text):
    """Return the key=value pairs in a text as a dictionary.

    Ask:
        extract key=value pairs from a text with regex
        find all assignments like a=1 in a string and make a dict
        parse 'width=10 height=20' with findall
        key value pairs in free text to dictionary

    >>> equals_pairs("size: width=10, height=20;")
    {'width': '10', 'height': '20'}
    """
    return dict(re.findall(r"(\w+)=(\w+)", text))


def find_longest_match(pattern, text):
    """Return the longest match of a pattern, or None.

    Ask:
        longest match of a regex in a text
        find the longest substring that matches a pattern
        return the match with most characters, None if there is no match
        biggest regex match

    >>> find_longest_match(r"\\d+", "1 333 22")
    '333'
    >>> find_longest_match(r"\\d+", "none") is None
    True
    """
    matches = (match.group() for match in re.finditer(pattern, text))
    return max(matches, key=len, default=None)


def longest_digit_run(text):
    """Return the longest run of digits in a text.

    Ask:
        longest sequence of digits in a string
        find the longest number, by length, in a text
        longest run of consecutive digits
        which block of digits is longest?

    >>> longest_digit_run("a12b3456c7"), longest_digit_run("none")
    ('3456', '')
    """
    return max(re.findall(r"\d+", text), key=len, default="")


def find_versions(text):
    """Return the version numbers in a text.

    Ask:
        extract version numbers from a text
        find versions like 1.2.3 in a string
        get semantic versions out of text
        regex for version numbers

    >>> find_versions("from v1.2.3 to 10.0.1-beta, pi is 3.14")
    ['1.2.3', '10.0.1-beta']
    """
    return re.findall(r"\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?", text)


def find_function_names(source):
    r"""Return the names of the functions that Python source defines.

    Ask:
        find function names in python source code with regex
        list the functions defined in a python file's text
        extract names after def
        which functions does this source define? using a regular expression

    >>> find_function_names("def one(x):\n    pass\n\nasync def two():\n    def three(): pass\n")
    ['one', 'two', 'three']
    """
    return re.findall(r"^\s*(?:async\s+)?def\s+(\w+)", source, flags=re.MULTILINE)


def find_imports(source):
    r"""Return the modules that Python source imports, with a regex.

    Ask:
        find imported modules in python source with regex
        list the imports of a python file's text
        extract module names after import and from
        which modules does the code import?

    >>> find_imports("import os\nfrom pathlib import Path\nx = 'import y'\n")
    ['os', 'pathlib']
    """
    return re.findall(r"^(?:import|from)\s+([\w.]+)", source, flags=re.MULTILINE)


def find_todo_comments(source):
    r"""Return the line numbers and texts of TODO comments.

    Ask:
        find todo comments in source code
        list TODO and FIXME remarks with their line numbers
        extract all todos from a program text
        which lines contain a TODO?

    >>> find_todo_comments("x = 1  # TODO: rename\ny = 2\n# FIXME later\n")
    [(1, 'TODO: rename'), (3, 'FIXME later')]
    """
    todos = []
    for number, line in enumerate(source.splitlines(), start=1):
        match = re.search(r"#\s*((?:TODO|FIXME)\b.*)", line)
        if match:
            todos.append((number, match.group(1)))
    return todos


def find_placeholders(template):
    """Return the names in curly brackets of a template.

    Ask:
        find placeholders like {name} in a template
        extract the variable names of a template string
        which fields does a format string with braces need?
        names in curly braces, each once, in order

    >>> find_placeholders("Dear {name}, {city} awaits. Bye {name}")
    ['name', 'city']
    """
    return list(dict.fromkeys(re.findall(r"\{(\w+)\}", template)))


def find_markdown_links(text):
    """Return the texts and addresses of Markdown links.

    Ask:
        extract links from markdown
        find all [text](url) links in a markdown string
        get link texts and urls of a markdown document as tuples
        regex for markdown links
        get all [text](url) links of a markdown document
        list of link texts and urls in markdown
        find markdown links with regex
        link targets of a markdown text

    >>> find_markdown_links("See [the docs](https://x.org/a) and [b](c.md), ![img](d.png)")
    [('the docs', 'https://x.org/a'), ('b', 'c.md')]
    """
    return re.findall(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)", text)


def find_markdown_headings(text):
    r"""Return the levels and texts of Markdown headings.

    Ask:
        extract headings from markdown
        find all # headings with their level
        table of contents of a markdown text: (level, title) pairs
        list the titles of a markdown document

    >>> find_markdown_headings("# One\ntext # no\n### Three \n#tag\n")
    [(1, 'One'), (3, 'Three')]
    """
    headings = re.findall(r"^(#{1,6}) +(.+?) *$", text, flags=re.MULTILINE)
    return [(len(marks), title) for marks, title in headings]


def tokenize_expression(text):
    """Return the numbers, names and operators of an expression.

    Ask:
        tokenize an arithmetic expression
        split '3+4*(x-1)' into tokens
        simple lexer for math expressions with regex
        break a formula into numbers, names, operators and parentheses

    >>> tokenize_expression("3.5+ 40*(x-1)")
    ['3.5', '+', '40', '*', '(', 'x', '-', '1', ')']
    """
    return re.findall(r"\d+\.?\d*|\w+|[-+*/^()=]", text)


def find_sentences(text):
    """Return the sentences of a text.

    Ask:
        extract sentences from a text with regex
        find all sentences ending in . ! or ?
        split text into sentences, keeping the punctuation
        list the sentences of a paragraph

    >>> find_sentences("Hi there. How are you?  Fine! Bye")
    ['Hi there.', 'How are you?', 'Fine!', 'Bye']
    """
    return [part.strip() for part in re.findall(r"[^.!?]+[.!?]*", text) if part.strip()]

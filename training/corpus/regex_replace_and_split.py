"""Replacing, removing and splitting with regular expressions."""
import re


def collapse_spaces(text):
    r"""Return a text with each run of white space as one space.

    Ask:
        collapse multiple spaces into one with regex
        replace runs of whitespace by a single space
        normalize the whitespace of a string using re.sub
        squeeze repeated blanks, tabs and newlines

    >>> collapse_spaces("  a \t b\n\nc ")
    'a b c'
    """
    return re.sub(r"\s+", " ", text).strip()


def remove_digits(text):
    """Return a text without digits, with a regex.

    Ask:
        remove all digits from a string with regex
        delete the numbers in a text with a regular expression
        strip digits out of a string using re.sub
        drop every digit

    >>> remove_digits("a1b22c"), remove_digits("123")
    ('abc', '')
    """
    return re.sub(r"\d", "", text)


def keep_digits(text):
    """Return only the digits of a text.

    Ask:
        keep only the digits of a string with regex
        remove everything that is not a digit
        strip non-numeric characters
        digits of a phone number without punctuation, using re

    >>> keep_digits("+1 (555) 123-45"), keep_digits("abc")
    ('155512345', '')
    """
    return re.sub(r"[^0-9]", "", text)


def keep_alphanumeric(text):
    """Return only the letters and digits of a text.

    Ask:
        remove special characters from a string with regex
        keep only letters and digits, using re.sub
        strip everything that is not alphanumeric, spaces included
        delete punctuation, symbols and blanks of a string

    >>> keep_alphanumeric("He said: 'it's 10%!' _ok_")
    'Hesaidits10ok'
    """
    return re.sub(r"[\W_]+", "", text)


def remove_special_characters(text):
    """Return a text with only letters, digits and spaces.

    Ask:
        remove special characters but keep spaces with regex
        drop all symbols except letters, digits and blanks
        clean a sentence of punctuation and symbols, spaces stay
        re.sub to keep letters numbers and spaces

    >>> remove_special_characters("Well, it's 10% (off)!")
    'Well its 10 off'
    """
    return re.sub(r"[^a-zA-Z0-9 ]", "", text)


def remove_html_tags(html):
    """Return HTML text without its tags.

    Ask:
        remove html tags from a string with regex
        strip tags out of html
        delete everything between < and >
        html to text by re.sub
        remove html tags from a string
        strip html
        delete everything between < and > in a text
        get plain text from an html snippet with regex
        strip html tags
        remove tags from html string

    >>> remove_html_tags('<p class="x">Hi <b>you</b>!</p>')
    'Hi you!'
    """
    return re.sub(r"<[^>]+>", "", html)


def remove_comments(source):
    r"""Return a text without # comments.

    Ask:
        remove # comments from each line of a text
        strip comments that start with a hash sign
        delete everything after # in config text
        drop hash comments and the spaces before them

    >>> remove_comments("a = 1  # one\n# all\nb = 2")
    'a = 1\n\nb = 2'
    """
    return re.sub(r"[ \t]*#.*", "", source)


def remove_c_comments(source):
    r"""Return C source without its comments.

    Ask:
        remove c style comments from source code
        strip // and /* */ comments
        delete line and block comments of a c or javascript program
        regex that removes comments from c code

    >>> remove_c_comments("int a; // one\n/* two\n lines */int b;")
    'int a; \nint b;'
    """
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", source, flags=re.DOTALL)


def replace_many(text, replacements):
    """Replace several parts of a text in one pass, with a regex.

    Ask:
        replace multiple substrings at once from a dictionary
        apply many replacements in one pass
        substitute several words using a dict of old to new
        multi replace without replacing the replacements

    >>> replace_many("cat and dog", {"cat": "dog", "dog": "cat"})
    'dog and cat'
    >>> replace_many("a.b", {".": "!", "a": "A"})
    'A!b'
    """
    pattern = "|".join(map(re.escape, sorted(replacements, key=len, reverse=True)))
    return re.sub(pattern, lambda match: replacements[match.group()], text)


def replace_first(pattern, replacement, text):
    """Return a text with only the first match of a pattern replaced.

    Ask:
        replace only the first match of a regex
        re.sub for just one occurrence
        substitute the first match and leave the others
        regex replace once

    >>> replace_first(r"\\d+", "n", "1 and 22")
    'n and 22'
    """
    return re.sub(pattern, replacement, text, count=1)


def replace_numbers(text, mark="#"):
    """Return a text with each number replaced by a mark.

    Ask:
        replace all numbers in a text with a placeholder
        substitute each run of digits with #
        hide the numbers of a string
        mask numbers with regex

    >>> replace_numbers("call 555 1234"), replace_numbers("a1", "<n>")
    ('call # #', 'a<n>')
    """
    return re.sub(r"\d+", mark, text)


def increment_numbers(text):
    """Return a text with each number larger by one.

    Ask:
        increment every number in a string
        add one to all numbers in a text with regex
        re.sub with a function that increases numbers
        bump each number found in the text

    >>> increment_numbers("v9 of 99, 0")
    'v10 of 100, 1'
    """
    return re.sub(r"\d+", lambda match: str(int(match.group()) + 1), text)


def double_numbers(text):
    """Return a text with each number doubled.

    Ask:
        double every number in a text
        multiply the numbers in a recipe text by two
        replace each number of a string by twice its value
        regex substitution that doubles integers

    >>> double_numbers("2 eggs, 150 g flour")
    '4 eggs, 300 g flour'
    """
    return re.sub(r"\d+", lambda match: str(2 * int(match.group())), text)


def swap_names(text):
    """Return 'Last, First' for 'First Last'.

    Ask:
        swap first and last name with regex groups
        turn 'First Last' into 'Last, First'
        reorder a name using backreferences
        swap the two words of a full name and put a comma between

    >>> swap_names("Ann Lee"), swap_names("Ann")
    ('Lee, Ann', 'Ann')
    """
    return re.sub(r"^(\w+) (\w+)$", r"\2, \1", text)


def reformat_dates(text):
    """Return a text with MM/DD/YYYY dates as YYYY-MM-DD.

    Ask:
        convert mm/dd/yyyy dates in a text to yyyy-mm-dd with regex
        rewrite american dates inside a string as iso dates
        re.sub with groups to reorder dates
        change the date format within a text

    >>> reformat_dates("due 02/09/2024 or 12/31/2024")
    'due 2024-02-09 or 2024-12-31'
    """
    return re.sub(r"\b(\d{2})/(\d{2})/(\d{4})\b", r"\3-\1-\2", text)


def mask_card_number(text):
    """Return a text with all but the last four digits of card numbers hidden.

    Ask:
        mask credit card numbers in a text
        hide all but the last four digits of a card number
        redact 16 digit numbers
        replace card numbers by **** and the last 4 digits
        mask credit card number
        hide card numbers of 16 digits inside a text with a regex

    >>> mask_card_number("card 1234 5678 9012 3456 ok")
    'card **** **** **** 3456 ok'
    >>> mask_card_number("1234567890123456, id 12345")
    '**** **** **** 3456, id 12345'
    """
    return re.sub(r"\b(?:\d{4}[ -]?){3}(\d{4})\b", r"**** **** **** \1", text)


def mask_emails(text):
    """Return a text with the names of e-mail addresses hidden.

    Ask:
        mask email addresses in a text
        hide the part before the @ except its first letter
        redact emails like a***@example.com
        anonymize e-mail addresses with regex
        replace email addresses with [redacted]

    >>> mask_emails("write to ann.lee@example.com or b@x.org")
    'write to a***@example.com or b***@x.org'
    """
    return re.sub(r"\b(\w)[\w.+-]*@", r"\1***@", text)


def censor_words(text, words):
    """Return a text with bad words replaced by asterisks.

    Ask:
        censor a list of words in a text
        replace bad words by asterisks of the same length
        profanity filter
        mask forbidden words, ignoring case, whole words only

    >>> censor_words("Darn, this darned heck", ["darn", "heck"])
    '****, this darned ****'
    >>> censor_words("fine", ["bad"])
    'fine'
    """
    pattern = r"\b(" + "|".join(map(re.escape, words)) + r")\b"
    return re.sub(pattern, lambda match: "*" * len(match.group()), text, flags=re.IGNORECASE)


def slugify(text):
    """Return a text as a slug of words and hyphens, with a regex.

    Ask:
        slugify a title with regex
        make a url slug from a string
        convert a headline to lower-case-with-hyphens
        web friendly name for a title

    >>> slugify("  Hello, World: part 2! "), slugify("---")
    ('hello-world-part-2', '')
    """
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def squeeze_letters(text):
    """Return a text with each run of one character reduced to one.

    Ask:
        collapse repeated characters with regex
        turn 'heellooo' into 'helo'
        remove consecutive duplicate characters using a backreference
        reduce each run of equal characters to one with re.sub

    >>> squeeze_letters("heellooo  you!!"), squeeze_letters("")
    ('helo you!', '')
    """
    return re.sub(r"(.)\1+", r"\1", text)


def limit_repeats(text):
    """Return a text in which no character occurs more than twice in a row.

    Ask:
        shorten runs of three or more equal characters to two
        normalize 'sooooo' to 'soo'
        limit repeated letters to two in a row
        clean up exaggerated words like coooool

    >>> limit_repeats("sooooo coool!!!! ok")
    'soo cool!! ok'
    """
    return re.sub(r"(.)\1{2,}", r"\1\1", text)


def add_thousands_separators(digits):
    """Return a text of digits with commas between the thousands.

    Ask:
        insert thousands separators into a string of digits with regex
        add commas to a number string using lookahead
        regex that groups digits by three
        put commas in a digit string
        insert commas in number with regex

    >>> add_thousands_separators("1234567"), add_thousands_separators("999")
    ('1,234,567', '999')
    """
    return re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", digits)


def format_phone_number(text):
    """Return ten digits as (555) 123-4567.

    Ask:
        format a 10 digit phone number with regex
        turn 5551234567 into (555) 123-4567
        pretty american phone number
        normalize a us phone number

    >>> format_phone_number("5551234567"), format_phone_number("555.123.4567")
    ('(555) 123-4567', '(555) 123-4567')
    >>> format_phone_number("123")
    '123'
    """
    digits = re.sub(r"\D", "", text)
    return re.sub(r"^(\d{3})(\d{3})(\d{4})$", r"(\1) \2-\3", digits)


def split_on_several(text):
    """Return the parts of a text between commas, semicolons and white space.

    Ask:
        split a string on commas, semicolons and white space
        split on commas, semicolons or spaces with re.split
        separate a text at any of several separators, no empty parts
        tokenise 'a, b;c d'
        split string on comma or semicolon
        split by multiple separators

    >>> split_on_several("a, b;c  d"), split_on_several("")
    (['a', 'b', 'c', 'd'], [])
    """
    return [part for part in re.split(r"[,;\s]+", text) if part]


def split_on_any(text, delimiters):
    """Return the parts of a text between any of some delimiters.

    Ask:
        split a string by a list of delimiters
        split text on any of the given separators
        separate a string wherever one of several strings occurs
        re.split with escaped delimiters

    >>> split_on_any("a+b**c", ["+", "**"]), split_on_any("a", ["."])
    (['a', 'b', 'c'], ['a'])
    """
    pattern = "|".join(map(re.escape, sorted(delimiters, key=len, reverse=True)))
    return re.split(pattern, text)


def split_keeping_delimiters(text, pattern):
    """Return the parts of a text and the delimiters between them.

    Ask:
        split a string and keep the delimiters
        re.split with the separators in the result
        split text on a pattern without losing the separators
        tokens and delimiters of a string

    >>> split_keeping_delimiters("1+2-3", r"[+-]")
    ['1', '+', '2', '-', '3']
    """
    return re.split(f"({pattern})", text)


def split_letters_and_digits(text):
    """Return the runs of letters and of digits in a text.

    Ask:
        split a string into letters and numbers
        separate 'abc123de4' into text and number parts
        break alphanumeric text at the borders of digits and letters
        list of the alphabetic and numeric runs

    >>> split_letters_and_digits("abc123de4"), split_letters_and_digits("")
    (['abc', '123', 'de', '4'], [])
    """
    return re.findall(r"[a-zA-Z]+|\d+", text)


def split_number_and_unit(text):
    """Return the number and the unit of a measurement.

    Ask:
        split a measurement like '12.5kg' into number and unit
        separate a value from its unit
        parse '10 px' into 10.0 and 'px'
        number and unit of a quantity string

    >>> split_number_and_unit("12.5kg"), split_number_and_unit("-3 px")
    ((12.5, 'kg'), (-3.0, 'px'))
    >>> split_number_and_unit("kg")
    Traceback (most recent call last):
        ...
    ValueError: not a measurement: 'kg'
    """
    match = re.fullmatch(r"\s*(-?\d+(?:\.\d+)?)\s*(\D*?)\s*", text)
    if not match:
        raise ValueError(f"not a measurement: {text!r}")
    return float(match.group(1)), match.group(2)


def split_outside_quotes(text):
    """Return the words of a text, quoted parts staying together.

    Ask:
        split on spaces but keep quoted strings together with regex
        separate words except inside double quotes
        split a command line respecting quotes, without shlex
        words and quoted phrases of a search query

    >>> split_outside_quotes('find "red car" now ""')
    ['find', 'red car', 'now', '']
    """
    return [quoted or word for quoted, word in re.findall(r'"([^"]*)"|(\S+)', text)]


def fill_template(template, values):
    """Return a template with its {{ names }} replaced.

    Ask:
        fill a template with {{ name }} placeholders
        simple mustache style template rendering with regex
        replace double brace variables from a dictionary
        render 'Hello {{name}}' given a dict, unknown names stay

    >>> fill_template("Hi {{ name }}, {{n}} of {{x}}", {"name": "Ann", "n": 3})
    'Hi Ann, 3 of {{x}}'
    """
    def value_of(match):
        return str(values.get(match.group(1), match.group()))

    return re.sub(r"\{\{\s*(\w+)\s*\}\}", value_of, template)


def linkify(text):
    """Return a text with its web addresses as HTML links.

    Ask:
        turn urls in a text into html links
        make web addresses clickable with regex
        wrap each url in an a tag
        autolink urls

    >>> linkify("see https://x.org/a now")
    'see <a href="https://x.org/a">https://x.org/a</a> now'
    """
    return re.sub(r"https?://[^\s<]+", r'<a href="\g<0>">\g<0></a>', text)


def bold_markdown_to_html(text):
    """Return Markdown with **bold** and *italic* as HTML.

    Ask:
        convert bold and italic markdown to html with regex
        replace **text** with <strong> and *text* with <em>
        tiny markdown converter for bold and italics
        markdown emphasis to html tags

    >>> bold_markdown_to_html("a **b c** and *d*")
    'a <strong>b c</strong> and <em>d</em>'
    """
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    return re.sub(r"\*(.+?)\*", r"<em>\1</em>", text)


def highlight(text, word):
    """Return a text with a word in <mark> tags.

    Ask:
        highlight a search term in a text with mark tags
        wrap every occurrence of a word in html tags, ignoring case
        mark search hits in a text
        surround matches with <mark>

    >>> highlight("Red or red?", "red")
    '<mark>Red</mark> or <mark>red</mark>?'
    """
    return re.sub(re.escape(word), r"<mark>\g<0></mark>", text, flags=re.IGNORECASE)


def capitalize_sentences(text):
    """Return a text with each sentence beginning with a capital letter.

    Ask:
        capitalize the first letter of every sentence with regex
        start each sentence with a capital
        upper case after a full stop, question or exclamation mark
        fix the capitalization of sentences
        uppercase the first letter of every sentence

    >>> capitalize_sentences("hello there. how are you? fine")
    'Hello there. How are you? Fine'
    """
    return re.sub(r"(^|[.!?]\s+)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)


def snake_case(text):
    """Return words in any style as snake_case.

    Ask:
        convert any string to snake_case
        turn 'Some Text-withMixedCase' into snake case
        normalize spaces, hyphens and camel case to underscores
        snake case from a title, camel case or kebab case name
        convert string to snake case
        turn a title into snake_case

    >>> snake_case("Some Text-withMixedCase"), snake_case("HTTPServer")
    ('some_text_with_mixed_case', 'http_server')
    """
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", text)
    return re.sub(r"[\W_]+", "_", text).strip("_").lower()

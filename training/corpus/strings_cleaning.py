"""Removing, replacing and normalising parts of strings."""
import html
import re
import string
import textwrap
import unicodedata


def remove_vowels(text):
    """Return a string without its vowels.

    Ask:
        remove the vowels from a string
        delete all vowels of a text, upper and lower case
        string without a, e, i, o, u
        function that strips vowels from a word
        disemvowel
        remove all vowels from a string
        delete the vowels of a word
        disemvowel a text

    >>> remove_vowels("Hello AEIOU world")
    'Hll  wrld'
    >>> remove_vowels("")
    ''
    """
    return "".join(char for char in text if char.lower() not in "aeiou")


def remove_spaces(text):
    """Return a string without spaces.

    Ask:
        remove all spaces from a string
        delete blanks from a text
        string without spaces
        strip every space character out of a sentence

    >>> remove_spaces(" a b  c ")
    'abc'
    >>> remove_spaces("")
    ''
    """
    return text.replace(" ", "")


def remove_whitespace(text):
    r"""Return a string without any white space.

    Ask:
        remove all whitespace from a string
        delete spaces, tabs and newlines from a text
        string without any white space characters
        squeeze a text by dropping every whitespace char

    >>> remove_whitespace(" a\tb\n c ")
    'abc'
    >>> remove_whitespace("\n")
    ''
    """
    return "".join(text.split())


def normalize_spaces(text):
    r"""Return a string with runs of white space reduced to one space.

    Ask:
        collapse multiple spaces into one
        remove extra whitespace from a string
        normalize whitespace
        replace several spaces by a single space and trim the ends
        clean up double spaces in a sentence
        replace multiple spaces with a single space
        remove extra spaces from a string
        remove extra whitespace between words
        normalize whitespace in a string

    >>> normalize_spaces("  a  b \n c ")
    'a b c'
    >>> normalize_spaces("   ")
    ''
    """
    return " ".join(text.split())


def trim(text):
    r"""Return a string without white space at both ends.

    Ask:
        remove leading and trailing whitespace from a string
        trim a string
        strip spaces at the beginning and at the end of a text
        trim function
        how to trim whitespace from a string
        strip leading and trailing whitespace from a string
        remove spaces at the beginning and end of a string

    >>> trim("  a b\n")
    'a b'
    >>> trim("")
    ''
    """
    return text.strip()


def trim_left(text):
    """Return a string without white space at its start.

    Ask:
        remove leading whitespace from a string
        left trim
        strip spaces at the beginning of a text only
        ltrim

    >>> trim_left("  a ")
    'a '
    """
    return text.lstrip()


def trim_right(text):
    r"""Return a string without white space at its end.

    Ask:
        remove trailing whitespace from a string
        right trim
        strip spaces and newlines at the end of a text only
        rtrim

    >>> trim_right(" a \n")
    ' a'
    """
    return text.rstrip()


def remove_punctuation(text):
    """Return a string without punctuation.

    Ask:
        remove punctuation from a string
        strip all punctuation marks from a text
        string without commas, periods and other punctuation
        delete punctuation using string.punctuation and translate
        strip punctuation from text
        delete all punctuation marks of a sentence
        remove punctuation from text

    >>> remove_punctuation("Hi, you! (it's ok)")
    'Hi you its ok'
    >>> remove_punctuation("")
    ''
    """
    return text.translate(str.maketrans("", "", string.punctuation))


def remove_digits(text):
    """Return a string without digits.

    Ask:
        remove digits from a string
        delete all numbers from a text
        string without numeric characters
        strip the digits out of a word
        remove numbers from a string
        delete all digits in a string

    >>> remove_digits("a1b22c")
    'abc'
    >>> remove_digits("12")
    ''
    """
    return "".join(char for char in text if not char.isdigit())


def letters_only(text):
    """Return the letters of a string.

    Ask:
        keep only the letters of a string
        remove everything that is not a letter
        strip digits, spaces and punctuation, leave alphabetic characters
        letters only
        remove all characters that are not letters
        strip non-alphabetic characters

    >>> letters_only("a1 b_c-é!")
    'abcé'
    >>> letters_only("12")
    ''
    """
    return "".join(char for char in text if char.isalpha())


def alphanumeric_only(text):
    """Return the letters and digits of a string.

    Ask:
        remove special characters from a string
        keep only letters and digits
        remove all non-alphanumeric characters from a text
        strip symbols, spaces and punctuation from a string
        remove non-alphanumeric characters from a string
        keep only letters and numbers in a string
        remove all special characters, punctuation and spaces from string

    >>> alphanumeric_only("a1 b_c-é!")
    'a1bcé'
    >>> alphanumeric_only("#!")
    ''
    """
    return "".join(char for char in text if char.isalnum())


def remove_special(text):
    """Return a string without special characters, spaces kept.

    Ask:
        remove special characters but keep spaces
        delete symbols from a text except spaces, with regex
        keep letters, digits and spaces only
        clean a sentence of everything that is not alphanumeric or a blank
        remove all non-alphanumeric characters but keep spaces

    >>> remove_special("a1, b_c & d!")
    'a1 bc  d'
    >>> remove_special("")
    ''
    """
    return re.sub(r"[^A-Za-z0-9 ]", "", text)


def remove_char(text, char):
    """Return a string without a given character.

    Ask:
        remove all occurrences of a character from a string
        delete a given letter from a text
        string without a certain char
        function that takes a string and a character and removes that character
        remove all occurrences of a given character from a string
        delete a letter from a string
        remove a character from a string

    >>> remove_char("banana", "a")
    'bnn'
    >>> remove_char("x", "a")
    'x'
    """
    return text.replace(char, "")


def remove_chars(text, chars):
    """Return a string without any of the given characters.

    Ask:
        remove several characters from a string
        delete all characters of a set from a text
        strip every char that occurs in another string
        remove each of the given letters from a string
        remove from the first string all characters in the second
        delete characters of one string which are present in another string
        drop the letters of b from a
        remove from a string every char that occurs in another string
        string minus the characters of a second string

    >>> remove_chars("banana split", "an ")
    'bsplit'
    >>> remove_chars("abc", "")
    'abc'
    """
    return "".join(char for char in text if char not in chars)


def remove_duplicate_chars(text):
    """Return a string without repeated characters, keeping the order.

    Ask:
        remove duplicate characters from a string
        keep only the first occurrence of each letter
        string with unique characters in order
        delete repeated letters from a word
        remove duplicate characters from a string keeping order
        remove duplicate letters from a word
        keep only the first occurrence of each character

    >>> remove_duplicate_chars("banana")
    'ban'
    >>> remove_duplicate_chars("")
    ''
    """
    return "".join(dict.fromkeys(text))


def squeeze(text):
    """Return a string with runs of a character reduced to one.

    Ask:
        remove consecutive duplicate characters from a string
        collapse repeated letters into one
        squeeze runs of the same character
        "aaabbc" to "abc", only neighbours are compared
        remove consecutive duplicate characters
        collapse repeated characters into one
        reduce runs of the same letter to a single letter
        remove duplicate consecutive characters

    >>> squeeze("aaabbca")
    'abca'
    >>> squeeze("")
    ''
    """
    result = ""
    for char in text:
        if not result.endswith(char):
            result += char
    return result


def remove_adjacent_pairs(text):
    """Remove adjacent equal pairs until none is left.

    Ask:
        repeatedly remove adjacent equal pairs of characters
        delete pairs of identical neighbouring letters until none are left, with a stack
        "abbaca" becomes "ca"
        candy crush style string reduction of doubled letters

    >>> remove_adjacent_pairs("abbaca")
    'ca'
    >>> remove_adjacent_pairs("aaa")
    'a'
    >>> remove_adjacent_pairs("")
    ''
    """
    stack = []
    for char in text:
        if stack and stack[-1] == char:
            stack.pop()
        else:
            stack.append(char)
    return "".join(stack)


def remove_duplicate_words(text):
    """Return a sentence without repeated words, keeping the order.

    Ask:
        remove duplicate words from a sentence
        keep only the first occurrence of each word of a text
        delete repeated words in a string
        unique words of a sentence joined again
        remove duplicate words from a string
        remove repeated words from a sentence, keep first occurrences
        unique words of a sentence in order

    >>> remove_duplicate_words("a b a c b")
    'a b c'
    >>> remove_duplicate_words("")
    ''
    """
    return " ".join(dict.fromkeys(text.split()))


def fix_doubled_words(text):
    """Return a sentence without immediately repeated words.

    Ask:
        remove words that are repeated right after each other
        fix doubled words like "the the", ignoring case
        collapse consecutive duplicate words with regex
        delete accidental word repetitions in a text

    >>> fix_doubled_words("the the cat is is  is here")
    'the cat is here'
    >>> fix_doubled_words("this is")
    'this is'
    """
    return re.sub(r"\b(\w+)(\s+\1\b)+", r"\1", text, flags=re.IGNORECASE)


def replace_text(text, old, new):
    """Replace every occurrence of a substring.

    Ask:
        replace a substring in a string
        replace all occurrences of a word with another
        substitute text in a string
        function that takes a text, an old part and a new part

    >>> replace_text("one two one", "one", "1")
    '1 two 1'
    >>> replace_text("abc", "x", "y")
    'abc'
    """
    return text.replace(old, new)


def replace_first(text, old, new):
    """Replace the first occurrence of a substring.

    Ask:
        replace only the first occurrence of a substring
        replace the first match of a word in a text
        substitute just once in a string
        change the first old into new and leave the others

    >>> replace_first("one two one", "one", "1")
    '1 two one'
    >>> replace_first("abc", "x", "y")
    'abc'
    """
    return text.replace(old, new, 1)


def replace_last(text, old, new):
    """Replace the last occurrence of a substring.

    Ask:
        replace only the last occurrence of a substring
        replace the final match of a word in a text
        substitute the last old with new in a string
        change the last occurrence from the right
        replace the last occurrence of a substring
        substitute only the final match of a text
        rightmost replacement in a string

    >>> replace_last("one two one", "one", "1")
    'one two 1'
    >>> replace_last("abc", "x", "y")
    'abc'
    """
    return new.join(text.rsplit(old, 1))


def replace_ignore_case(text, old, new):
    """Replace a substring, ignoring case.

    Ask:
        replace a substring ignoring case
        case insensitive replace
        substitute all occurrences of a word regardless of upper or lower case
        replace text without case sensitivity using re

    >>> replace_ignore_case("Cat cAt dog", "cat", "cow")
    'cow cow dog'
    >>> replace_ignore_case("a.b", ".", "!")
    'a!b'
    """
    return re.sub(re.escape(old), lambda match: new, text, flags=re.IGNORECASE)


def replace_word(text, old, new):
    """Replace a whole word.

    Ask:
        replace a whole word in a text
        replace a word but not parts of other words
        substitute a word only at word boundaries
        change every "cat" to "dog" but leave "category" alone

    >>> replace_word("cat category cat", "cat", "dog")
    'dog category dog'
    >>> replace_word("a", "b", "c")
    'a'
    """
    return re.sub(rf"\b{re.escape(old)}\b", lambda match: new, text)


def replace_many(text, replacements):
    """Make several replacements given as a dictionary.

    Ask:
        replace several substrings using a dictionary
        multiple replacements in a string from a dict
        apply a mapping of old to new strings to a text, one after another
        replace many words at once
        replace several words in a text using a dictionary
        replace words in a string from a dict of replacements
        replace multiple characters in a string
        apply several replacements to a string
        replace multiple substrings at once with a dictionary
        replace all words from a dict in text

    >>> replace_many("a cat", {"a ": "the ", "cat": "dog"})
    'the dog'
    >>> replace_many("x", {})
    'x'
    """
    for old, new in replacements.items():
        text = text.replace(old, new)
    return text


def replace_simultaneously(text, replacements):
    """Make several replacements in a single pass.

    Ask:
        replace several substrings in one pass so that results are not replaced again
        simultaneous replacement of many strings with regex
        swap words in a text using a dictionary
        replace multiple patterns at the same time

    >>> replace_simultaneously("cat dog", {"cat": "dog", "dog": "cat"})
    'dog cat'
    >>> replace_simultaneously("x", {"a": "b"})
    'x'
    """
    pattern = "|".join(re.escape(old) for old in replacements)
    return re.sub(pattern, lambda match: replacements[match.group()], text)


def translate_chars(text, mapping):
    """Translate single characters with a dictionary.

    Ask:
        translate characters of a string with a dictionary
        replace single letters using a mapping
        map each character to another one, others stay
        str.translate with maketrans
        replace characters using a dict
        substitute characters according to a mapping

    >>> translate_chars("abcx", {"a": "1", "b": "2"})
    '12cx'
    >>> translate_chars("", {})
    ''
    """
    return text.translate(str.maketrans(mapping))


def spaces_to_underscores(text):
    """Replace spaces with underscores.

    Ask:
        replace spaces with underscores
        change every blank in a string into _
        make a filename friendly string by using underscores instead of spaces
        spaces to underscores

    >>> spaces_to_underscores("a b  c")
    'a_b__c'
    >>> spaces_to_underscores("")
    ''
    """
    return text.replace(" ", "_")


def urlify(text):
    """Replace spaces with %20.

    Ask:
        replace spaces with %20
        urlify a string
        encode the blanks of a text as %20
        percent-encode spaces only

    >>> urlify("a b c")
    'a%20b%20c'
    """
    return text.replace(" ", "%20")


def replace_vowels(text, char="*"):
    """Replace the vowels of a string with a character.

    Ask:
        replace vowels with a given character
        substitute every vowel of a text by *
        change all vowels to a symbol, upper and lower case
        mask vowels in a word
        replace all vowels with an asterisk
        mask the vowels of a text by a character
        swap each vowel, upper or lower case, for *

    >>> replace_vowels("Hello World")
    'H*ll* W*rld'
    >>> replace_vowels("AxE", "-")
    '-x-'
    """
    return "".join(char if c.lower() in "aeiou" else c for c in text)


def slugify(title):
    """Return a URL slug of a title.

    Ask:
        turn a blog post title into a slug for the url
        make a slug from a title
        slugify a string
        convert a headline to a url friendly slug
        convert a title to a url friendly slug
        slug from a string
        create a url slug with lowercase letters and hyphens

    >>> slugify("  Hello, Wörld & Co! ")
    'hello-world-co'
    >>> slugify("")
    ''
    """
    text = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def remove_accents(text):
    """Return a string without accents.

    Ask:
        remove accents from a string
        strip diacritics from letters
        convert é to e and ü to u
        unaccent a text
        replace accented characters by their plain letter
        strip accents from a string
        replace accented letters by plain ones
        remove diacritics from text

    >>> remove_accents("café Über")
    'cafe Uber'
    >>> remove_accents("abc")
    'abc'
    """
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def to_ascii(text):
    """Return a string without non-ASCII characters.

    Ask:
        remove non-ascii characters from a string
        keep only ascii characters
        drop emojis and umlauts from a text
        strip unicode characters outside ascii

    >>> to_ascii("naïve 😀 ok")
    'nave  ok'
    >>> to_ascii("")
    ''
    """
    return text.encode("ascii", "ignore").decode()


def remove_emojis(text):
    """Return a string without emojis.

    Ask:
        remove emojis from a string
        strip emoji characters from a text
        delete smileys and pictographs from a message but keep accents
        clean emojis out of a tweet

    >>> remove_emojis("hi 😀é👍")
    'hi é'
    >>> remove_emojis("abc")
    'abc'
    """
    return "".join(char for char in text if unicodedata.category(char) != "So")


def escape_html(text):
    """Escape the characters that are special in HTML.

    Ask:
        escape html special characters
        convert < > & and quotes to html entities
        make user input safe to show on a web page
        html encode a string

    >>> escape_html('<a href="x">R&D</a>')
    '&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;'
    """
    return html.escape(text)


def unescape_html(text):
    """Replace HTML entities by their characters.

    Ask:
        unescape html entities
        decode &amp; and &lt; in a string
        convert html entities back to characters
        html decode a text

    >>> unescape_html("R&amp;D &lt;3 &eacute;")
    'R&D <3 é'
    """
    return html.unescape(text)


def remove_parentheses(text):
    """Return a string without the text in parentheses.

    Ask:
        remove text inside parentheses from a string
        delete everything in round brackets including the brackets
        strip parenthesized parts from a title
        drop "(...)" from a text
        remove everything in parentheses
        delete text inside brackets including the brackets
        strip parenthesized remarks from a string
        remove everything in round brackets

    >>> remove_parentheses("Song (live) title (2001)")
    'Song title'
    >>> remove_parentheses("none")
    'none'
    """
    return re.sub(r"\s*\([^()]*\)", "", text)


def remove_urls(text):
    """Return a string without URLs.

    Ask:
        remove urls from a text
        delete all links from a string
        strip http addresses out of a tweet
        clean a message of web links

    >>> remove_urls("see https://a.org/x now http://b.com")
    'see  now '
    >>> remove_urls("none")
    'none'
    """
    return re.sub(r"https?://\S+", "", text)


def remove_prefix(text, prefix):
    """Return a string without a prefix.

    Ask:
        remove a prefix from a string
        strip a given start off a text if it is there
        cut off the beginning if it matches
        remove a prefix from a string if present
        strip a given prefix off a string

    >>> remove_prefix("unhappy", "un")
    'happy'
    >>> remove_prefix("ununited", "un")
    'united'
    >>> remove_prefix("happy", "un")
    'happy'
    """
    return text.removeprefix(prefix)


def remove_suffix(text, suffix):
    """Return a string without a suffix.

    Ask:
        remove a suffix from a string
        strip a given ending off a text if it is there
        drop a file extension given as text from the end of a string
        cut off the end if it matches

    >>> remove_suffix("data.csv", ".csv")
    'data'
    >>> remove_suffix("data.txt", ".csv")
    'data.txt'
    """
    return text.removesuffix(suffix)


def unquote(text):
    """Return a string without quotes around it.

    Ask:
        remove surrounding quotes from a string
        unquote a string
        strip matching single or double quotes at both ends
        drop the outer quotation marks of a value

    >>> unquote('"abc"')
    'abc'
    >>> unquote("'a'")
    'a'
    >>> unquote('"abc')
    '"abc'
    >>> unquote('"')
    '"'
    """
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def remove_empty_lines(text):
    r"""Return a text without empty lines.

    Ask:
        remove empty lines from a text
        delete blank lines of a multi-line string
        drop lines that contain only whitespace
        text without empty lines
        remove blank lines from text
        drop empty lines from a string

    >>> remove_empty_lines("a\n\n  \nb\n")
    'a\nb'
    >>> remove_empty_lines("")
    ''
    """
    return "\n".join(line for line in text.splitlines() if line.strip())


def remove_newlines(text):
    r"""Return a text without line breaks.

    Ask:
        remove newlines from a string
        replace line breaks with spaces
        join the lines of a text into one line
        convert a multi-line string to a single line

    >>> remove_newlines("a\nb\r\nc\n")
    'a b c'
    >>> remove_newlines("")
    ''
    """
    return " ".join(text.splitlines())


def normalize_newlines(text):
    r"""Return a text with Unix line ends.

    Ask:
        normalize line endings to \n
        convert windows line breaks to unix
        replace \r\n and \r with \n
        crlf to lf

    >>> normalize_newlines("a\r\nb\rc\n")
    'a\nb\nc\n'
    """
    return text.replace("\r\n", "\n").replace("\r", "\n")


def unindent(text):
    r"""Return a text without common indentation.

    Ask:
        remove common indentation from a text
        dedent a multi-line string
        unindent a block of code
        strip the leading spaces shared by all lines
        remove common leading whitespace from every line of a string
        dedent a multiline string
        strip the indentation of a triple quoted string with textwrap
        remove common indentation
        remove common leading whitespace from every line

    >>> unindent("  a\n    b\n  c")
    'a\n  b\nc'
    """
    return textwrap.dedent(text)


def strip_comments(text):
    r"""Return a text without Python comments at line ends.

    Ask:
        remove comments starting with # from lines
        strip everything after a hash sign on each line
        delete python style comments from a text
        config lines without their # comments
        remove comments after # from lines

    >>> strip_comments("a = 1  # one\n# all\nb")
    'a = 1\n\nb'
    >>> strip_comments("")
    ''
    """
    return "\n".join(line.split("#", 1)[0].rstrip() for line in text.splitlines())


def remove_control(text):
    r"""Return a string with control characters removed.

    Ask:
        remove control characters from a string
        strip non-printable characters
        delete unprintable chars from a text
        keep only printable characters

    >>> remove_control("a\x00b\x1b\tc")
    'abc'
    >>> remove_control("é ok")
    'é ok'
    """
    return "".join(char for char in text if char.isprintable())


def mask(text, visible=4):
    """Hide all but the last characters of a string.

    Ask:
        mask all but the last four characters of a string
        hide a credit card number except the last 4 digits
        replace all characters but the last n with *
        censor an account number
        mask all but the last 4 digits of a credit card number
        mask a string except for the last four characters
        replace all but the last four characters with asterisks
        mask a credit card number, showing only the last 4 digits
        mask a phone number except the last digits
        hide everything except the last n characters with *
        hide all but last 4 characters
        mask all but the last 4 characters
        mask all but the last four digits of a credit card number
        hide all except last 4 characters of a string with asterisks
        mask a card number so only the last four digits show
        replace all but the last 4 characters with stars
        mask all but last four digits of a card number

    >>> mask("1234567890")
    '******7890'
    >>> mask("abc")
    'abc'
    >>> mask("abcd", 1)
    '***d'
    """
    hidden = max(len(text) - visible, 0)
    return "*" * hidden + text[hidden:]


def mask_email(email):
    """Hide most of the local part of an e-mail address.

    Ask:
        mask an email address
        hide the name of an e-mail except the first letter
        obfuscate an email like a***@example.com
        anonymize the local part of an email address
        mask email address keep first letter and domain
        obfuscate email

    >>> mask_email("alice@example.com")
    'a****@example.com'
    >>> mask_email("b@x.org")
    'b@x.org'
    """
    name, _, domain = email.partition("@")
    return f"{name[:1]}{'*' * (len(name) - 1)}@{domain}"


def censor(text, words):
    """Replace bad words with stars.

    Ask:
        censor bad words in a text
        replace forbidden words with asterisks of the same length
        profanity filter, ignoring case
        blank out a list of words in a message
        censor bad words with asterisks
        replace forbidden words with stars

    >>> censor("Damn, that darn cat", ["damn", "darn"])
    '****, that **** cat'
    >>> censor("class", ["ass"])
    'class'
    >>> censor("x", [])
    'x'
    """
    for word in words:
        pattern = rf"\b{re.escape(word)}\b"
        text = re.sub(pattern, "*" * len(word), text, flags=re.IGNORECASE)
    return text


def remove_stop_words(text, stop_words):
    """Return a sentence without stop words.

    Ask:
        remove stop words from a sentence
        delete words of a given list from a text, ignoring case
        filter common words like the and a out of a string
        text without unwanted words
        remove stopwords from a sentence
        filter out stop words from a text

    >>> remove_stop_words("The cat and a dog", ["the", "a", "and"])
    'cat dog'
    >>> remove_stop_words("", ["a"])
    ''
    """
    unwanted = {word.lower() for word in stop_words}
    return " ".join(word for word in text.split() if word.lower() not in unwanted)


def clean_text(text):
    """Return the words of a text cleaned for analysis.

    Ask:
        clean a text: lower case, no punctuation, single spaces
        normalize a sentence for text analysis
        preprocess text by lowercasing and removing punctuation
        standardize a string for comparison

    >>> clean_text("  Hello,   WORLD! It's me ")
    'hello world its me'
    >>> clean_text("")
    ''
    """
    text = text.lower().translate(str.maketrans("", "", string.punctuation))
    return " ".join(text.split())


def straighten_quotes(text):
    r"""Return a string with typographic quotes made plain.

    Ask:
        replace smart quotes with straight quotes
        convert curly quotation marks to plain ones
        fix word's fancy quotes and dashes in a text
        normalize typographic apostrophes and quotes to ascii

    >>> straighten_quotes("“It’s” – ok")
    '"It\'s" - ok'
    """
    return text.translate(str.maketrans("“”‘’–—", "\"\"''--"))


def strip_leading_zeros(text):
    """Remove leading zeros from a string.

    Ask:
        remove leading zeros from a string of digits
        strip zeros at the start of a number string, "0" stays
        "007" to "7"
        delete the zeros in front of a numeric string

    >>> strip_leading_zeros("007")
    '7'
    >>> strip_leading_zeros("000")
    '0'
    >>> strip_leading_zeros("100")
    '100'
    """
    return text.lstrip("0") or "0"


def apply_backspaces(text):
    """Process backspace characters in a typed string.

    Ask:
        process # as backspace in a string
        apply backspaces to typed text
        string after typing with backspace characters
        each # deletes the character before it

    >>> apply_backspaces("ab#c")
    'ac'
    >>> apply_backspaces("##a")
    'a'
    >>> apply_backspaces("a##")
    ''
    """
    result = []
    for char in text:
        if char != "#":
            result.append(char)
        elif result:
            result.pop()
    return "".join(result)

"""Words, lines, sentences and paragraphs of longer texts."""
import difflib
import re
import string
import textwrap
from collections import Counter


def wrap_text(text, width=70):
    r"""Wrap a text to lines of a given width.

    Ask:
        wrap text to a given width
        break a long string into lines of at most n characters
        word wrap with textwrap
        fold a paragraph at a column
        format text so that no line is longer than width
        wrap text to 80 columns
        wrap a long string at a given width
        wrap text to n columns
        break a long text into lines of at most n characters

    >>> wrap_text("the quick brown fox", 10)
    'the quick\nbrown fox'
    >>> wrap_text("", 10)
    ''
    """
    return textwrap.fill(text, width)


def word_wrap(text, width):
    """Wrap a text to lines of a given width, written by hand.

    Ask:
        word wrap without textwrap
        wrap words to lines of a maximum length by hand
        greedy line breaking algorithm
        split a sentence into lines of at most width characters without cutting words
        implement word wrapping

    >>> word_wrap("the quick brown fox", 10)
    ['the quick', 'brown fox']
    >>> word_wrap("", 10)
    []
    >>> word_wrap("abc de", 3)
    ['abc', 'de']
    """
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def justify(line, width):
    """Justify the words of a line to a given width.

    Ask:
        justify a line of words to a width
        full justification of text: spread spaces between words
        stretch a line to exactly n characters
        align text on both sides
        distribute extra spaces from the left

    >>> justify("a bb c", 9)
    'a  bb   c'
    >>> justify("word", 6)
    'word  '
    """
    words = line.split()
    if len(words) < 2:
        return line.strip().ljust(width)
    spaces = width - sum(map(len, words))
    gaps = len(words) - 1
    result = ""
    for word in words[:-1]:
        gap = spaces // gaps
        result += word + " " * gap
        spaces -= gap
        gaps -= 1
    return result + words[-1]


def truncate(text, length):
    """Shorten a text to n characters with an ellipsis.

    Ask:
        truncate a string to n characters with an ellipsis
        shorten a text and add three dots
        cut a long string and append "..."
        limit a text to a maximum length with ... at the end
        ellipsize
        shorten a string to a max length with three dots
        cut off long text and append ...
        limit a string's length and add an ellipsis if it is longer

    >>> truncate("hello world", 8)
    'hello...'
    >>> truncate("hello", 5)
    'hello'
    >>> truncate("hello!", 5)
    'he...'
    """
    if len(text) <= length:
        return text
    return text[:length - 3] + "..."


def truncate_words(text, n):
    """Shorten a text to n words.

    Ask:
        truncate a text to n words
        shorten a text after a number of words and add ...
        excerpt with the first n words
        limit a description to n words
        word based truncation with an ellipsis
        limit a text to a number of words
        truncate sentence to k words
        first k words of a sentence

    >>> truncate_words("one two three", 2)
    'one two...'
    >>> truncate_words("one two", 2)
    'one two'
    """
    words = text.split()
    if len(words) <= n:
        return text
    return " ".join(words[:n]) + "..."


def shorten(text, width):
    """Shorten a text at a word boundary.

    Ask:
        shorten a text without cutting words
        truncate at a word boundary with an ellipsis
        trim a string to n characters but keep whole words
        textwrap.shorten with ... at the end
        cut a summary after the last whole word
        truncate text at word boundary
        shorten text with ellipsis to width
        shorten a text to a width with an ellipsis without cutting words
        textwrap.shorten a sentence
        truncate text at a word boundary

    >>> shorten("the quick brown fox", 13)
    'the quick...'
    >>> shorten("the fox", 13)
    'the fox'
    """
    return textwrap.shorten(text, width, placeholder="...")


def truncate_middle(text, length):
    """Shorten a long string in the middle.

    Ask:
        truncate a string in the middle
        shorten a long file name with dots in the middle
        keep the beginning and the end of a string and put ... between
        middle ellipsis
        abbreviate a path in the middle

    >>> truncate_middle("abcdefghij", 7)
    'ab...ij'
    >>> truncate_middle("abc", 7)
    'abc'
    >>> truncate_middle("abcdefghij", 8)
    'abc...ij'
    """
    if len(text) <= length:
        return text
    keep = length - 3
    head = (keep + 1) // 2
    return text[:head] + "..." + text[len(text) - (keep - head):]


def word_frequency(text):
    """Return how often each word occurs in a text.

    Ask:
        word frequency of a text
        count the words of a text ignoring case and punctuation
        dictionary of word frequencies
        how often does every word appear in a text, lower case
        word histogram of a document
        count the frequency of each word in a string
        count how often each word occurs in a text
        word count dictionary from a string
        count occurrences of each word in a sentence
        dictionary of word counts for a sentence
        count words in a string and return a dict
        word counts of a text as a dict, case-insensitive

    >>> word_frequency("The cat. The dog!")
    {'the': 2, 'cat': 1, 'dog': 1}
    >>> word_frequency("")
    {}
    """
    return dict(Counter(re.findall(r"[a-z']+", text.lower())))


def most_common_word(text):
    """Return the most common word of a text.

    Ask:
        most common word in a text
        most frequent word of a sentence, ignoring case and punctuation
        which word occurs most often in a text
        word with the highest frequency
        find the most used word

    >>> most_common_word("The cat and the dog, the end.")
    'the'
    >>> most_common_word("b a a")
    'a'
    """
    return Counter(re.findall(r"\w+", text.lower())).most_common(1)[0][0]


def top_words(text, n):
    """Return the n most common words of a text with counts.

    Ask:
        n most common words of a text
        top 10 words of a document with their counts, n given
        most frequent n words in a string
        word ranking by frequency
        list of (word, count) for the most used words
        top 10 words in a text with counts
        count words in a text ignoring case and punctuation and return the n most common
        top 3 most frequent words in a text

    >>> top_words("the cat the dog the cat", 2)
    [('the', 3), ('cat', 2)]
    >>> top_words("", 2)
    []
    """
    return Counter(re.findall(r"\w+", text.lower())).most_common(n)


def keywords(text, stop_words, n):
    """Return the n most common words without stop words.

    Ask:
        most common words excluding stop words
        top keywords of a text, ignoring common words
        keyword extraction by frequency
        frequent words of a text that are not in a stop list
        what is a text about: most used meaningful words
        most frequent words without stop words

    >>> keywords("the cat and the cat", {"the", "and"}, 1)
    ['cat']
    >>> keywords("", set(), 3)
    []
    """
    words = re.findall(r"\w+", text.lower())
    counts = Counter(word for word in words if word not in stop_words)
    return [word for word, _ in counts.most_common(n)]


def print_word_counts(text):
    """Print the word frequencies of a text.

    Ask:
        print the word frequencies of a text
        display each word with its count, most frequent first
        show a word count table
        print word: count lines sorted by frequency
        output how often every word occurs

    >>> print_word_counts("b a b")
    b: 2
    a: 1
    """
    for word, count in Counter(text.lower().split()).most_common():
        print(f"{word}: {count}")


def average_word_length(text):
    """Return the average word length of a text.

    Ask:
        average word length of a text
        mean number of letters per word in a sentence
        how long are the words of a text on average
        average length of the words in a string
        mean word length without punctuation
        average word length in a sentence
        mean length of the words of a string
        average number of letters per word

    >>> average_word_length("hi, there all")
    3.3333333333333335
    >>> average_word_length("")
    0
    """
    words = re.findall(r"\w+", text)
    if not words:
        return 0
    return sum(map(len, words)) / len(words)


def average_sentence_length(text):
    """Return the average number of words per sentence.

    Ask:
        average sentence length in words
        mean number of words per sentence of a text
        how long are the sentences of a text
        words per sentence
        average words in each sentence ending with . ! or ?

    >>> average_sentence_length("One two. Three four five six!")
    3.0
    >>> average_sentence_length("")
    0
    """
    sentences = [part for part in re.split(r"[.!?]+", text) if part.strip()]
    if not sentences:
        return 0
    return sum(len(sentence.split()) for sentence in sentences) / len(sentences)


def reading_time(text, words_per_minute=200):
    """Return the estimated reading time of a text in minutes.

    Ask:
        estimate the reading time of a text in minutes
        how long does it take to read an article at 200 words per minute
        reading time rounded up to whole minutes
        minutes to read for a blog post
        read time calculator

    >>> reading_time("word " * 201)
    2
    >>> reading_time("word " * 200)
    1
    >>> reading_time("")
    0
    """
    words = len(text.split())
    return -(-words // words_per_minute)


def lexical_diversity(text):
    """Return the lexical diversity of a text.

    Ask:
        lexical diversity of a text
        type-token ratio
        ratio of different words to all words
        vocabulary richness
        share of unique words in a text

    >>> lexical_diversity("the cat the dog")
    0.75
    >>> lexical_diversity("")
    0.0
    """
    words = text.lower().split()
    return len(set(words)) / len(words) if words else 0.0


def number_lines(text):
    r"""Number the lines of a text.

    Ask:
        add line numbers to a text
        number the lines of a string
        prefix each line with its number
        text with line numbers, right aligned
        show source code with line numbers
        number each line of a text
        prefix every line of a string with its line number
        add line numbers to a string

    >>> print(number_lines("a\nb"))
    1: a
    2: b
    >>> number_lines("x\n" * 10).splitlines()[0]
    ' 1: x'
    """
    lines = text.splitlines()
    width = len(str(len(lines)))
    return "\n".join(f"{number:>{width}}: {line}" for number, line in enumerate(lines, start=1))


def indent_text(text, prefix="    "):
    r"""Indent all lines of a text.

    Ask:
        indent all lines of a text
        add spaces at the beginning of each line
        prefix every line of a multi-line string with a given text
        shift a block of text to the right
        indent a block with textwrap
        indent every line of a string
        add spaces in front of each line of a text
        add four spaces to the beginning of each line
        indent a multiline string with textwrap
        prefix all lines of a string
        indent every line by n spaces
        indent each line of a text

    >>> indent_text("a\nb")
    '    a\n    b'
    >>> indent_text("a\n\nb", "> ")
    '> a\n\n> b'
    """
    return textwrap.indent(text, prefix)


def quote_text(text):
    r"""Quote a text in e-mail style.

    Ask:
        quote a text like in an email reply
        put "> " in front of every line, empty lines too
        email quoting of a message
        prefix all lines with a greater than sign
        reply quote

    >>> quote_text("a\n\nb")
    '> a\n> \n> b'
    """
    return "\n".join("> " + line for line in text.splitlines())


def frame(lines):
    """Put a text in a box of stars.

    Ask:
        put a text in a frame of asterisks
        draw a box of stars around words, one word a line
        text in a rectangular frame
        banner with a star border
        put words in a box of characters

    >>> print(frame(["Hi", "there"]))
    *********
    * Hi    *
    * there *
    *********
    """
    width = max(map(len, lines))
    border = "*" * (width + 4)
    rows = [f"* {line.ljust(width)} *" for line in lines]
    return "\n".join([border, *rows, border])


def underline(title, char="="):
    r"""Underline a title.

    Ask:
        underline a heading
        put a line of = under a title
        title with an underline of the same length
        plain text heading
        make a section header for text output

    >>> print(underline("Title"))
    Title
    =====
    >>> underline("ab", "-")
    'ab\n--'
    """
    return f"{title}\n{char * len(title)}"


def reverse_lines(text):
    r"""Reverse the order of the lines of a text.

    Ask:
        reverse the order of lines in a text
        tac: last line first
        text with its lines in reverse order
        flip a multi-line string upside down
        lines backwards

    >>> reverse_lines("a\nb\nc")
    'c\nb\na'
    >>> reverse_lines("")
    ''
    """
    return "\n".join(reversed(text.splitlines()))


def sort_lines(text):
    r"""Sort the lines of a text.

    Ask:
        sort the lines of a text
        alphabetical order of the lines in a string
        sort a multi-line string line by line
        order lines ignoring case
        sorted lines

    >>> sort_lines("b\nA\nc")
    'A\nb\nc'
    >>> sort_lines("")
    ''
    """
    return "\n".join(sorted(text.splitlines(), key=str.lower))


def unique_lines(text):
    r"""Remove duplicate lines of a text.

    Ask:
        remove duplicate lines from a text
        unique lines of a string in order
        delete repeated lines
        text without repeated lines, first occurrence kept
        deduplicate lines

    >>> unique_lines("a\nb\na")
    'a\nb'
    >>> unique_lines("")
    ''
    """
    return "\n".join(dict.fromkeys(text.splitlines()))


def strip_line_ends(text):
    r"""Strip trailing white space from all lines of a text.

    Ask:
        strip trailing whitespace from every line of a text
        remove spaces at the end of each line
        clean line ends of a multi-line string
        rstrip all lines
        delete trailing blanks in source code

    >>> strip_line_ends("a  \nb\t\nc")
    'a\nb\nc'
    """
    return "\n".join(line.rstrip() for line in text.splitlines())


def tabs_to_spaces(text, size=4):
    r"""Replace tabs with spaces.

    Ask:
        replace tabs with spaces
        expand tabs in a text to tab stops of 4
        convert tab indentation to spaces
        expandtabs
        detab a text
        expand tabs to spaces
        convert tabs in a string to spaces
        replace each tab in a text with four spaces

    >>> tabs_to_spaces("\ta\tb")
    '    a   b'
    >>> tabs_to_spaces("a\tb", 2)
    'a b'
    """
    return text.expandtabs(size)


def longest_line(text):
    r"""Return the longest line of a text.

    Ask:
        longest line of a text
        line with the most characters in a string
        find the longest line
        maximum length line of a multi-line string
        which line of a text is the longest

    >>> longest_line("a\nccc\nbb")
    'ccc'
    >>> longest_line("")
    ''
    """
    return max(text.splitlines(), key=len, default="")


def snippets(text, word, margin=20):
    """Return the lines that contain a word, with context.

    Ask:
        find a word in a text with its context
        keyword in context: show n characters around each match
        concordance lines for a term
        search snippet around a keyword
        text around every occurrence of a word

    >>> snippets("the quick brown fox", "brown", 4)
    ['ick brown fox']
    >>> snippets("abc", "x", 3)
    []
    """
    return [
        text[max(match.start() - margin, 0):match.end() + margin]
        for match in re.finditer(re.escape(word), text)
    ]


def first_sentences(text, n):
    """Return the first n sentences of a text.

    Ask:
        get the first n sentences of a text
        first sentences as a summary
        opening sentences of an article
        take n sentences from the start of a text
        lead of a text with n sentences

    >>> first_sentences("One. Two! Three?", 2)
    'One. Two!'
    >>> first_sentences("One", 3)
    'One'
    """
    sentences = re.split(r"(?<=[.!?])\s+", text.strip())
    return " ".join(sentences[:n])


def sentences_with(text, word):
    """Return the sentences that contain a word.

    Ask:
        sentences of a text that contain a word
        find every sentence with a given word, ignoring case
        filter sentences by keyword
        which sentences mention a term
        extract sentences containing a word

    >>> sentences_with("The cat sat. A dog ran. Cats cat!", "cat")
    ['The cat sat.', 'Cats cat!']
    >>> sentences_with("", "a")
    []
    """
    sentences = re.split(r"(?<=[.!?])\s+", text)
    pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    return [sentence for sentence in sentences if pattern.search(sentence)]


def word_ngrams(text, n):
    """Return the n-grams of the words of a text.

    Ask:
        word n-grams of a text
        bigrams of words in a sentence, n given
        all sequences of n consecutive words
        list of word tuples of length n
        trigrams of a text

    >>> word_ngrams("the quick brown fox", 3)
    [('the', 'quick', 'brown'), ('quick', 'brown', 'fox')]
    >>> word_ngrams("a", 2)
    []
    """
    words = text.split()
    return list(zip(*(words[i:] for i in range(n))))


def bag_of_words(texts):
    """Return the bag of words vectors of texts.

    Ask:
        bag of words for a list of texts
        term count matrix without sklearn
        vocabulary and count vectors of documents
        turn sentences into word count vectors
        count vectorizer by hand

    >>> bag_of_words(["a b a", "b c"])
    (['a', 'b', 'c'], [[2, 1, 0], [0, 1, 1]])
    >>> bag_of_words([])
    ([], [])
    """
    documents = [text.lower().split() for text in texts]
    vocabulary = sorted({word for words in documents for word in words})
    return vocabulary, [[words.count(word) for word in vocabulary] for words in documents]


def text_similarity(a, b):
    """Return the cosine similarity of two texts.

    Ask:
        cosine similarity of two texts by word counts
        how similar are two sentences, word vectors
        compare two documents with bag of words and cosine
        text similarity from 0 to 1 without libraries
        cosine of the word frequency vectors

    >>> round(text_similarity("a b", "a c"), 3)
    0.5
    >>> text_similarity("a", "b")
    0.0
    >>> text_similarity("", "a")
    0.0
    """
    first, second = Counter(a.lower().split()), Counter(b.lower().split())
    dot = sum(count * second[word] for word, count in first.items())
    squares = sum(n * n for n in first.values()) * sum(n * n for n in second.values())
    return dot / squares ** 0.5 if squares else 0.0


def render(template, values):
    """Fill the placeholders of a template.

    Ask:
        fill placeholders in a template string from a dictionary
        replace {name} in a text with values
        simple template engine with {{ key }} placeholders
        mail merge: insert values into a template with double braces
        substitute {{variables}} in a text, unknown ones stay

    >>> render("Hi {{ name }}, {{x}}!", {"name": "Ann"})
    'Hi Ann, {{x}}!'
    >>> render("none", {})
    'none'
    """
    def replace(match):
        return str(values.get(match.group(1), match.group(0)))

    return re.sub(r"\{\{\s*(\w+)\s*\}\}", replace, template)


def fill_template(template, values):
    """Fill a template with string.Template.

    Ask:
        fill a $name template from a dictionary
        string.Template substitution
        replace $variables in a text, leave unknown ones
        safe_substitute a template
        dollar placeholder template

    >>> fill_template("Dear $name, $x", {"name": "Ann"})
    'Dear Ann, $x'
    """
    return string.Template(template).safe_substitute(values)


def diff_texts(old, new):
    r"""Return the differences of two texts as a unified diff.

    Ask:
        unified diff of two texts
        show the differences between two multi-line strings
        compare two texts line by line with difflib
        diff like git for two strings
        what lines changed between two texts
        diff two strings
        unified diff of two multi-line strings
        show the differences between two texts

    >>> print(diff_texts("a\nb", "a\nc"))
    --- old
    +++ new
    @@ -1,2 +1,2 @@
     a
    -b
    +c
    >>> diff_texts("a", "a")
    ''
    """
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), "old", "new", lineterm=""
    )
    return "\n".join(lines)


def changed_lines(old, new):
    r"""Return the lines that were added and removed.

    Ask:
        added and removed lines between two texts
        which lines are new and which are gone
        compare two texts as sets of lines, order of the text kept
        changed lines of two versions of a text
        line difference of two strings

    >>> changed_lines("a\nb", "b\nc")
    (['c'], ['a'])
    >>> changed_lines("", "")
    ([], [])
    """
    before, after = old.splitlines(), new.splitlines()
    added = [line for line in after if line not in before]
    removed = [line for line in before if line not in after]
    return added, removed


def inline_markdown(text):
    """Convert markdown headings, bold and italics to HTML.

    Ask:
        convert simple markdown to html
        markdown bold, italic and code to html tags with regex
        tiny markdown converter for inline markup
        turn **bold** and *italic* into html
        replace markdown emphasis with tags

    >>> inline_markdown("**a** and *b* `c`")
    '<strong>a</strong> and <em>b</em> <code>c</code>'
    """
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"\*(.+?)\*", r"<em>\1</em>", text)
    return re.sub(r"`(.+?)`", r"<code>\1</code>", text)


def markdown_headings(text):
    r"""Return the headings of a markdown text.

    Ask:
        extract the headings of a markdown text
        table of contents from markdown: level and title
        list all # headings of a markdown document
        get markdown headers with their level
        outline of a markdown file's text

    >>> markdown_headings("# A\ntext\n## B c\n#no")
    [(1, 'A'), (2, 'B c')]
    >>> markdown_headings("")
    []
    """
    return [
        (len(match.group(1)), match.group(2).strip())
        for match in re.finditer(r"^(#{1,6}) +(.+)$", text, re.MULTILINE)
    ]


def markdown_table(header, rows):
    """Make a markdown table from rows.

    Ask:
        make a markdown table from a header and rows
        convert a list of rows to a markdown table
        format data as a markdown table
        table in markdown syntax
        generate | a | b | lines

    >>> print(markdown_table(["a", "b"], [[1, 2]]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    """
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def bullet_list(items):
    r"""Make a bulleted list from items.

    Ask:
        make a bulleted list from a list of items
        format items as a markdown list
        each item on a line with a dash
        bullet points from a list of strings
        list to "- item" lines

    >>> bullet_list(["a", "b"])
    '- a\n- b'
    >>> bullet_list([])
    ''
    """
    return "\n".join(f"- {item}" for item in items)


def pig_latin(text):
    """Convert a text to pig latin.

    Ask:
        pig latin translator
        convert a sentence to pig latin
        move the first consonants to the end and add ay
        translate words to pig latin, words with a vowel at the start get way
        pig latin function

    >>> pig_latin("string apple")
    'ingstray appleway'
    >>> pig_latin("")
    ''
    """
    def translate(word):
        for index, char in enumerate(word):
            if char in "aeiou":
                return word[index:] + word[:index] + ("ay" if index else "way")
        return word + "ay"

    return " ".join(translate(word) for word in text.lower().split())


def parse_rows(text, separator=","):
    r"""Return the lines of a text as records split at a separator.

    Ask:
        parse lines of delimited text into lists
        split every line of a text at commas and strip the parts
        multi-line string of comma separated values to rows
        text table to a list of lists
        parse rows from a text, separator given

    >>> parse_rows("a, b\n\n1,2")
    [['a', 'b'], ['1', '2']]
    >>> parse_rows("")
    []
    """
    return [
        [cell.strip() for cell in line.split(separator)]
        for line in text.splitlines()
        if line.strip()
    ]


def lines_between(text, start, end):
    r"""Return the part of a text between two marker lines.

    Ask:
        get the lines between two marker lines
        extract a section of a text from BEGIN to END lines
        lines between a start line and an end line
        read a block delimited by markers from a string
        section between two headings of a text, markers excluded

    >>> lines_between("x\nBEGIN\na\nb\nEND\ny", "BEGIN", "END")
    ['a', 'b']
    >>> lines_between("x", "BEGIN", "END")
    []
    """
    result = []
    inside = False
    for line in text.splitlines():
        if line.strip() == end:
            inside = False
        if inside:
            result.append(line)
        if line.strip() == start:
            inside = True
    return result


def reading_ease(text):
    """Return the readability of a text as Flesch reading ease.

    Ask:
        flesch reading ease of a text
        readability score
        how easy is a text to read, flesch formula
        206.835 - 1.015 words per sentence - 84.6 syllables per word
        calculate readability of english text

    >>> round(reading_ease("The cat sat on the mat."), 1)
    116.1
    """
    words = re.findall(r"[A-Za-z']+", text)
    sentences = max(len(re.findall(r"[.!?]+", text)), 1)
    syllables = sum(max(len(re.findall(r"[aeiouy]+", word.lower())), 1) for word in words)
    return 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words)


def autocorrect(text, corrections):
    """Correct misspelled words with a dictionary of corrections.

    Ask:
        correct misspelled words with a dictionary of corrections
        autocorrect a text using known typos
        replace common typos in a sentence
        spell fix with a mapping from wrong to right
        apply word corrections but keep other words
        fix common misspellings with a dictionary

    >>> autocorrect("teh cat adn dog", {"teh": "the", "adn": "and"})
    'the cat and dog'
    >>> autocorrect("", {})
    ''
    """
    return re.sub(r"\w+", lambda m: corrections.get(m.group(), m.group()), text)


def misspelled(text, dictionary):
    """Return the words of a text that are not in a word list.

    Ask:
        find misspelled words in a text with a word list
        simple spell checker
        words of a text that are not in the dictionary
        unknown words of a sentence, ignoring case
        spell check against a set of valid words
        check spelling against a word list
        words of a text that are not in a dictionary of words

    >>> misspelled("The cta sat", {"the", "cat", "sat"})
    ['cta']
    >>> misspelled("", set())
    []
    """
    return [word for word in re.findall(r"[A-Za-z']+", text) if word.lower() not in dictionary]

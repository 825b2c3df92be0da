"""String algorithms: matching, distances, palindromes, compression, ciphers and expressions."""
import string
from collections import Counter


def naive_search(text, pattern):
    """Return every start of a pattern in a text by trying each position.

    Ask:
        naive pattern search with slices at every position
        brute force pattern search that returns all positions
        find all occurrences of a pattern without built-in find
        naive substring search algorithm

    >>> naive_search("aabaabaa", "aab"), naive_search("abc", "x"), naive_search("aaa", "aa")
    ([0, 3], [], [0, 1])
    """
    size = len(pattern)
    return [i for i in range(len(text) - size + 1) if text[i:i + size] == pattern]


def kmp_table(pattern):
    """Return for each prefix the length of its longest border.

    Ask:
        kmp prefix function
        longest proper prefix which is also a suffix for each position
        failure table of the knuth morris pratt algorithm
        lps array of a pattern

    >>> kmp_table("aabaaab"), kmp_table(""), kmp_table("abc")
    ([0, 1, 0, 1, 2, 2, 3], [], [0, 0, 0])
    """
    table = [0] * len(pattern)
    length = 0
    for i in range(1, len(pattern)):
        while length and pattern[i] != pattern[length]:
            length = table[length - 1]
        if pattern[i] == pattern[length]:
            length += 1
        table[i] = length
    return table


def kmp_search(text, pattern):
    """Return every start of a pattern in a text by Knuth-Morris-Pratt.

    Ask:
        kmp string search
        knuth morris pratt algorithm
        linear time pattern matching
        implement kmp and return all match positions

    >>> kmp_search("abababa", "aba"), kmp_search("abc", "x"), kmp_search("aaa", "aa")
    ([0, 2, 4], [], [0, 1])
    """
    table = [0] * len(pattern)
    length = 0
    for i in range(1, len(pattern)):
        while length and pattern[i] != pattern[length]:
            length = table[length - 1]
        if pattern[i] == pattern[length]:
            length += 1
        table[i] = length
    matches = []
    length = 0
    for i, char in enumerate(text):
        while length and char != pattern[length]:
            length = table[length - 1]
        if char == pattern[length]:
            length += 1
        if length == len(pattern):
            matches.append(i - length + 1)
            length = table[length - 1]
    return matches


def rabin_karp(text, pattern):
    """Return every start of a pattern in a text by a rolling hash.

    Ask:
        rabin karp algorithm
        string search with a rolling hash
        pattern matching with hashing
        implement rabin-karp substring search

    >>> rabin_karp("abracadabra", "abra"), rabin_karp("ab", "abc"), rabin_karp("aaa", "aa")
    ([0, 7], [], [0, 1])
    """
    base, modulus = 256, 1_000_003
    size = len(pattern)
    if size > len(text):
        return []
    lead = pow(base, size - 1, modulus)
    wanted = window = 0
    for i in range(size):
        wanted = (wanted * base + ord(pattern[i])) % modulus
        window = (window * base + ord(text[i])) % modulus
    matches = []
    for i in range(len(text) - size + 1):
        if window == wanted and text[i:i + size] == pattern:
            matches.append(i)
        if i + size < len(text):
            window = ((window - ord(text[i]) * lead) * base + ord(text[i + size])) % modulus
    return matches


def boyer_moore(text, pattern):
    """Return the first position of a pattern, or -1, by the bad character rule.

    Ask:
        boyer moore string search
        pattern search with the bad character rule
        horspool algorithm
        skip ahead string matching from the right

    >>> (boyer_moore("here is an example", "example"), boyer_moore("abc", "d"),
    ...  boyer_moore("abab", "ba"))
    (11, -1, 1)
    >>> boyer_moore("aab", "aab"), boyer_moore("ab", "abc")
    (0, -1)
    """
    size = len(pattern)
    shift = {char: size - i - 1 for i, char in enumerate(pattern[:-1])}
    start = 0
    while start + size <= len(text):
        if text[start:start + size] == pattern:
            return start
        start += shift.get(text[start + size - 1], size)
    return -1


def z_array(text):
    """Return for each position how much of the start of the text repeats there.

    Ask:
        z function of a string
        z algorithm
        z array for pattern matching
        longest common prefix with the string at each position

    >>> z_array("aabcaab"), z_array(""), z_array("aaa")
    ([7, 1, 0, 0, 3, 1, 0], [], [3, 2, 1])
    """
    size = len(text)
    z = [size] + [0] * (size - 1) if text else []
    left = right = 0
    for i in range(1, size):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < size and text[z[i]] == text[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
    return z


def levenshtein_recursive(a, b):
    """Return the edit distance with plain recursion.

    Ask:
        levenshtein distance with recursion
        recursive edit distance
        edit distance of two short strings recursively
        minimum insert, delete and replace operations, recursive

    >>> levenshtein_recursive("cat", "cut"), levenshtein_recursive("", "ab")
    (1, 2)
    >>> levenshtein_recursive("sunday", "satur"), levenshtein_recursive("a", "")
    (5, 1)
    """
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return levenshtein_recursive(a[1:], b[1:])
    return 1 + min(levenshtein_recursive(a[1:], b),
                   levenshtein_recursive(a, b[1:]),
                   levenshtein_recursive(a[1:], b[1:]))


def damerau_levenshtein(a, b):
    """Return the edit distance where swapping neighbours counts once.

    Ask:
        damerau levenshtein distance
        edit distance with transpositions
        string distance where swapped neighbours count as one edit
        optimal string alignment distance

    >>> (damerau_levenshtein("ab", "ba"), damerau_levenshtein("cat", "cart"),
    ...  damerau_levenshtein("", "ab"))
    (1, 1, 2)
    >>> damerau_levenshtein("kitten", "sitting")
    3
    """
    rows = [list(range(len(b) + 1))]
    for i in range(1, len(a) + 1):
        row = [i]
        for j in range(1, len(b) + 1):
            cost = a[i - 1] != b[j - 1]
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + cost)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def jaccard_similarity(a, b):
    """Return the share of words that two texts have in common.

    Ask:
        jaccard similarity of two texts
        how similar are two sentences by common words
        word overlap of two strings between 0 and 1
        jaccard index of word sets

    >>> (jaccard_similarity("red green", "green blue"), jaccard_similarity("a", "A"),
    ...  jaccard_similarity("", ""))
    (0.3333333333333333, 1.0, 1.0)
    """
    first, second = set(a.lower().split()), set(b.lower().split())
    if not first | second:
        return 1.0
    return len(first & second) / len(first | second)


def cosine_similarity(a, b):
    """Return the cosine similarity of the word counts of two texts.

    Ask:
        cosine similarity of two texts
        compare documents by word counts with cosine similarity
        text similarity using bag of words
        cosine of the angle between word count vectors

    >>> round(cosine_similarity("red red blue", "red blue blue"), 3), cosine_similarity("a", "b")
    (0.8, 0.0)
    >>> cosine_similarity("", "a")
    0.0
    """
    first, second = Counter(a.lower().split()), Counter(b.lower().split())
    dot = sum(first[word] * second[word] for word in first)
    lengths = (sum(n * n for n in first.values()) * sum(n * n for n in second.values())) ** 0.5
    return dot / lengths if lengths else 0.0


def count_palindromes(text):
    """Return how many substrings are palindromes.

    Ask:
        count palindromic substrings
        number of substrings that read the same both ways
        how many palindromes does a string contain
        palindromic substring count by expanding around centers

    >>> (count_palindromes("abc"), count_palindromes("aaa"), count_palindromes(""),
    ...  count_palindromes("abba"))
    (3, 6, 0, 6)
    """
    count = 0
    for center in range(2 * len(text) - 1):
        left, right = center // 2, (center + 1) // 2
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left -= 1
            right += 1
    return count


def can_form_palindrome(text):
    """Tell whether the letters can be arranged to a palindrome.

    Ask:
        can the letters of a string be rearranged into a palindrome
        palindrome permutation check
        is some permutation of the text a palindrome
        at most one letter occurs an odd number of times
        check if a string can be rearranged to a palindrome
        can the letters of a word form a palindrome
        palindrome permutation
        at most one character occurs an odd number of times
        anagram of a palindrome test
        string is anagram of palindrome

    >>> can_form_palindrome("carrace"), can_form_palindrome("ab"), can_form_palindrome("")
    (True, False, True)
    """
    return sum(count % 2 for count in Counter(text).values()) <= 1


def is_almost_palindrome(text):
    """Tell whether a text is a palindrome after deleting at most one character.

    Ask:
        valid palindrome after deleting at most one character
        almost palindrome check
        can a string become a palindrome by removing one letter
        palindrome with one deletion allowed
        is the string a valid palindrome after deleting one char
        palindrome if at most one character is removed

    >>> is_almost_palindrome("abca"), is_almost_palindrome("abc"), is_almost_palindrome("")
    (True, False, True)
    >>> is_almost_palindrome("deeee"), is_almost_palindrome("abcda")
    (True, False)
    """
    left, right = 0, len(text) - 1
    while left < right:
        if text[left] != text[right]:
            without_left = text[left + 1:right + 1]
            without_right = text[left:right]
            return without_left == without_left[::-1] or without_right == without_right[::-1]
        left += 1
        right -= 1
    return True


def shortest_palindrome(text):
    """Return the shortest palindrome made by adding characters in front.

    Ask:
        shortest palindrome by adding characters in front
        make a string a palindrome by prepending letters
        add as few characters as possible at the start to get a palindrome
        complete a text to a palindrome at the front

    >>> shortest_palindrome("aacecaaa"), shortest_palindrome("abcd"), shortest_palindrome("")
    ('aaacecaaa', 'dcbabcd', '')
    """
    for end in range(len(text), -1, -1):
        if text[:end] == text[:end][::-1]:
            return text[end:][::-1] + text
    return text


def smallest_period(text):
    """Return the shortest piece that repeated gives the text.

    Ask:
        smallest repeating unit of a string
        shortest pattern that repeats to form the string
        find the period of a string
        which substring is repeated to build the text

    >>> (smallest_period("abcabc"), smallest_period("aaa"), smallest_period("abca"),
    ...  smallest_period(""))
    ('abc', 'a', 'abca', '')
    """
    for size in range(1, len(text) // 2 + 1):
        if len(text) % size == 0 and text[:size] * (len(text) // size) == text:
            return text[:size]
    return text


def longest_repeated_substring(text):
    """Return the longest substring that occurs at least twice.

    Ask:
        longest repeated substring
        longest substring that appears more than once
        find the longest duplicate part of a string
        repeated substring of maximal length with sorted suffixes

    >>> longest_repeated_substring("banana"), longest_repeated_substring("abc")
    ('ana', '')
    >>> longest_repeated_substring("")
    ''
    """
    suffixes = sorted(text[i:] for i in range(len(text)))
    best = ""
    for a, b in zip(suffixes, suffixes[1:]):
        length = 0
        while length < min(len(a), len(b)) and a[length] == b[length]:
            length += 1
        if length > len(best):
            best = a[:length]
    return best


def suffix_array(text):
    """Return the starts of the suffixes in sorted order.

    Ask:
        suffix array of a string
        sort all suffixes and return their start positions
        build a suffix array
        lexicographic order of the suffixes of a text

    >>> suffix_array("banana"), suffix_array("")
    ([5, 3, 1, 0, 4, 2], [])
    """
    return sorted(range(len(text)), key=lambda start: text[start:])


def inverse_burrows_wheeler(encoded):
    """Return the text of a Burrows-Wheeler transform.

    Ask:
        inverse burrows wheeler transform
        decode a bwt string
        restore the text from its burrows-wheeler transform
        undo the bwt

    >>> inverse_burrows_wheeler("annb$aa"), inverse_burrows_wheeler("$")
    ('banana', '')
    """
    table = [""] * len(encoded)
    for _ in encoded:
        table = sorted(char + row for char, row in zip(encoded, table))
    return next(row for row in table if row.endswith("$"))[:-1]


def lzw_decompress(codes):
    """Return the text of LZW codes.

    Ask:
        lzw decompression
        decode a list of lzw codes to text
        lempel ziv welch decoder
        uncompress lzw codes

    >>> lzw_decompress([65, 66, 256, 258]), lzw_decompress([])
    ('ABABABA', '')
    """
    if not codes:
        return ""
    entries = {i: chr(i) for i in range(256)}
    previous = entries[codes[0]]
    parts = [previous]
    for code in codes[1:]:
        entry = entries.get(code, previous + previous[0])
        parts.append(entry)
        entries[len(entries)] = previous + entry[0]
        previous = entry
    return "".join(parts)


def longest_valid_parentheses(text):
    """Return the length of the longest correct part of parentheses.

    Ask:
        longest valid parentheses
        length of the longest well formed substring of parentheses
        longest balanced part of a string of ( and )
        maximum length of correct brackets

    >>> (longest_valid_parentheses(")()())"), longest_valid_parentheses("(()"),
    ...  longest_valid_parentheses(""))
    (4, 2, 0)
    """
    best = 0
    stack = [-1]
    for i, char in enumerate(text):
        if char == "(":
            stack.append(i)
        else:
            stack.pop()
            if stack:
                best = max(best, i - stack[-1])
            else:
                stack.append(i)
    return best


def infix_to_postfix(tokens):
    """Return the tokens of an expression in postfix order.

    Ask:
        infix to postfix conversion
        shunting yard algorithm
        convert an infix expression to reverse polish notation
        tokens with parentheses and + - * / to postfix

    >>> infix_to_postfix("a + b * c".split()), infix_to_postfix("( a + b ) * c - d".split())
    (['a', 'b', 'c', '*', '+'], ['a', 'b', '+', 'c', '*', 'd', '-'])
    """
    priority = {"+": 1, "-": 1, "*": 2, "/": 2}
    output, stack = [], []
    for token in tokens:
        if token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                output.append(stack.pop())
            stack.pop()
        elif token in priority:
            while stack and priority.get(stack[-1], 0) >= priority[token]:
                output.append(stack.pop())
            stack.append(token)
        else:
            output.append(token)
    return output + stack[::-1]


def evaluate_postfix(expression):
    """Return the value of an expression in reverse polish notation.

    Ask:
        evaluate a postfix expression
        reverse polish notation calculator
        rpn calculator with a stack
        compute an expression such as "3 4 + 2 *"
        evaluate reverse polish notation

    >>> (evaluate_postfix("3 4 + 2 *"), evaluate_postfix("5 1 2 + 4 * + 3 -"),
    ...  evaluate_postfix("9 2 /"))
    (14.0, 14.0, 4.5)
    >>> evaluate_postfix("7")
    7.0
    """
    stack = []
    for token in expression.split():
        if token in {"+", "-", "*", "/"}:
            right, left = stack.pop(), stack.pop()
            if token == "+":
                stack.append(left + right)
            elif token == "-":
                stack.append(left - right)
            elif token == "*":
                stack.append(left * right)
            else:
                stack.append(left / right)
        else:
            stack.append(float(token))
    return stack.pop()


def evaluate_prefix(expression):
    """Return the value of an expression in Polish notation.

    Ask:
        evaluate a prefix expression
        polish notation calculator
        operators before their operands: compute the value of a polish expression
        prefix notation evaluation from right to left

    >>> evaluate_prefix("+ 3 * 4 2"), evaluate_prefix("- 9 4"), evaluate_prefix("/ 9 2")
    (11.0, 5.0, 4.5)
    """
    stack = []
    for token in reversed(expression.split()):
        if token in {"+", "-", "*", "/"}:
            left, right = stack.pop(), stack.pop()
            if token == "+":
                stack.append(left + right)
            elif token == "-":
                stack.append(left - right)
            elif token == "*":
                stack.append(left * right)
            else:
                stack.append(left / right)
        else:
            stack.append(float(token))
    return stack.pop()


def zigzag_convert(text, rows):
    """Return a text written in a zigzag over rows and read row by row.

    Ask:
        zigzag conversion of a string
        rail fence cipher encryption
        write a text in zigzag over n rows and read it line by line
        rail fence encode

    >>> zigzag_convert("PAYPALISHIRING", 3), zigzag_convert("abc", 1), zigzag_convert("", 3)
    ('PAHNAPLSIIGYIR', 'abc', '')
    """
    if rows == 1:
        return text
    lines = [""] * rows
    row, step = 0, 1
    for char in text:
        lines[row] += char
        if row == 0:
            step = 1
        elif row == rows - 1:
            step = -1
        row += step
    return "".join(lines)


def crack_caesar(text):
    """Return a Caesar-encrypted text read with the most likely shift.

    Ask:
        crack a caesar cipher
        break caesar encryption by letter frequency
        decrypt a caesar cipher without knowing the shift
        guess the shift of a caesar cipher

    >>> crack_caesar("Wkh vhfuhw phvvdjh lv khuh dqg hdvb wr uhdg")
    'The secret message is here and easy to read'
    """
    def shifted(amount):
        lower = string.ascii_lowercase
        moved = lower[amount:] + lower[:amount]
        return text.translate(str.maketrans(lower + lower.upper(), moved + moved.upper()))
    candidates = [shifted(amount) for amount in range(26)]
    return max(candidates, key=lambda candidate: sum(
        candidate.lower().count(letter) for letter in "etaoinshr"))


def polynomial_hash(text, base=31, modulus=10 ** 9 + 7):
    """Return a polynomial hash of a text.

    Ask:
        polynomial string hash
        write a simple hash function for strings
        hash a text with base 31 and a modulus
        rolling polynomial hash of a string

    >>> polynomial_hash("ab"), polynomial_hash(""), polynomial_hash("ba") == polynomial_hash("ab")
    (3105, 0, False)
    """
    value = 0
    for char in text:
        value = (value * base + ord(char)) % modulus
    return value


def justify_text(words, width):
    """Return lines of words, spaced to fill a width.

    Ask:
        text justification
        fully justify words to a line width
        distribute spaces so that each line has the given width
        justify text left and right, the last line left aligned

    >>> justify_text("This is an example of text".split(), 10)
    ['This is an', 'example of', 'text      ']
    >>> justify_text(["a", "b", "cccc"], 5), justify_text([], 5)
    (['a   b', 'cccc '], [])
    """
    lines, line = [], []
    for word in words:
        if line and sum(map(len, line)) + len(line) + len(word) > width:
            gaps = max(len(line) - 1, 1)
            spaces, extra = divmod(width - sum(map(len, line)), gaps)
            padded = [item + " " * (spaces + (i < extra)) for i, item in enumerate(line[:gaps])]
            lines.append("".join(padded + line[gaps:]))
            line = []
        line.append(word)
    if line:
        lines.append(" ".join(line).ljust(width))
    return lines


def wildcard_match(text, pattern):
    """Tell whether a pattern with ? and * matches a text, without libraries.

    Ask:
        wildcard matching with ? and * using dynamic programming
        implement glob matching without fnmatch
        does a pattern with * and ? match the whole string
        wildcard pattern matching algorithm

    >>> [wildcard_match("abc", pattern) for pattern in ("a*", "?b?", "*", "a?", "", "abc*", "*d")]
    [True, True, True, False, False, True, False]
    >>> wildcard_match("", "*"), wildcard_match("", "")
    (True, True)
    """
    matches = [True] + [False] * len(text)
    for symbol in pattern:
        if symbol == "*":
            for i in range(len(text)):
                matches[i + 1] = matches[i + 1] or matches[i]
        else:
            for i in range(len(text), 0, -1):
                matches[i] = matches[i - 1] and symbol in ("?", text[i - 1])
            matches[0] = False
    return matches[-1]


def regex_match(text, pattern):
    """Tell whether a pattern with . and * matches a whole text.

    Ask:
        regular expression matching with . and *
        implement a simple regex matcher
        does a pattern with dot and star match the whole string
        recursive regex matching without re

    >>> [regex_match("aab", pattern) for pattern in ("c*a*b", "a*", ".*", "a.b", "aab.")]
    [True, False, True, True, False]
    >>> regex_match("", "a*"), regex_match("", "")
    (True, True)
    """
    if not pattern:
        return not text
    first = bool(text) and pattern[0] in (text[0], ".")
    if pattern[1:2] == "*":
        return regex_match(text, pattern[2:]) or (first and regex_match(text[1:], pattern))
    return first and regex_match(text[1:], pattern[1:])


def multiply_strings(a, b):
    """Return the product of two numbers given as digits, digit by digit.

    Ask:
        multiply two numbers given as strings
        big number multiplication of digit strings
        long multiplication digit by digit
        product of two numeric strings without int conversion of the whole
        multiply two strings as numbers

    >>> multiply_strings("123", "456"), multiply_strings("0", "99"), multiply_strings("9", "9")
    ('56088', '0', '81')
    """
    digits = [0] * (len(a) + len(b))
    for i, x in enumerate(reversed(a)):
        for j, y in enumerate(reversed(b)):
            digits[i + j] += int(x) * int(y)
            digits[i + j + 1] += digits[i + j] // 10
            digits[i + j] %= 10
    return "".join(map(str, reversed(digits))).lstrip("0") or "0"


def add_strings(a, b):
    """Return the sum of two numbers given as digits, digit by digit.

    Ask:
        add two numbers given as strings
        big number addition of digit strings
        column addition of two numeric strings
        sum of two digit strings without converting them to int

    >>> add_strings("999", "1"), add_strings("0", "0"), add_strings("12", "345")
    ('1000', '0', '357')
    """
    size = max(len(a), len(b))
    carry = 0
    digits = []
    for x, y in zip(reversed(a.zfill(size)), reversed(b.zfill(size))):
        carry, digit = divmod(int(x) + int(y) + carry, 10)
        digits.append(str(digit))
    if carry:
        digits.append(str(carry))
    return "".join(reversed(digits))

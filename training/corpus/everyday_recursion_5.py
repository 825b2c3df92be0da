"""Everyday recursion exercises on numbers, strings and lists."""


def sum_even_recursive(numbers):
    """Return the sum of the even numbers, computed recursively.

    Ask:
        recursive sum of even numbers
        add the even numbers of a list with recursion
        recursion that sums only even elements
        sum evens without a loop, calling itself

    >>> sum_even_recursive([1, 2, 4, 3]), sum_even_recursive([])
    (6, 0)
    """
    if not numbers:
        return 0
    first, *rest = numbers
    return (first if first % 2 == 0 else 0) + sum_even_recursive(rest)


def min_recursive(numbers):
    """Return the smallest number, found recursively.

    Ask:
        recursive minimum
        smallest element of a list with recursion
        find the min of an array recursively
        recursion for the lowest number

    >>> min_recursive([3, 1, 2]), min_recursive([5])
    (1, 5)
    """
    if len(numbers) == 1:
        return numbers[0]
    smallest = min_recursive(numbers[1:])
    return numbers[0] if numbers[0] < smallest else smallest


def is_prime_recursive(n, divisor=2):
    """Return whether a number is prime, tested recursively.

    Ask:
        recursive check whether number is prime
        prime test with recursion
        is n prime without loops, using recursion
        recursion that tries the divisors of n one after another

    >>> [n for n in range(-1, 20) if is_prime_recursive(n)]
    [2, 3, 5, 7, 11, 13, 17, 19]
    """
    if n < 2:
        return False
    if divisor * divisor > n:
        return True
    if n % divisor == 0:
        return False
    return is_prime_recursive(n, divisor + 1)


def count_vowels_recursive(text):
    """Return how many vowels a text has, counted recursively.

    Ask:
        recursive count of vowels
        count the vowels of a string with recursion
        recursion over a string that counts a, e, i, o, u
        number of vowels by calling itself on the rest of the string

    >>> count_vowels_recursive("Education"), count_vowels_recursive("")
    (5, 0)
    """
    if not text:
        return 0
    return (text[0].lower() in "aeiou") + count_vowels_recursive(text[1:])


def count_value_recursive(items, value):
    """Return how often a value occurs in a list, counted recursively.

    Ask:
        recursive count of occurrences
        count how many times x is in a list with recursion
        recursion counting matches in a list
        occurrences of a value without a loop

    >>> count_value_recursive([1, 2, 1], 1), count_value_recursive([], 1)
    (2, 0)
    """
    if not items:
        return 0
    return (items[0] == value) + count_value_recursive(items[1:], value)


def range_recursive(start, end):
    """Return the list of the integers from start to end, built recursively.

    Ask:
        recursive range list
        numbers from a to b as a list with recursion
        build a list of integers recursively
        recursion that returns all integers between start and end inclusive

    >>> range_recursive(2, 4), range_recursive(3, 2)
    ([2, 3, 4], [])
    """
    if start > end:
        return []
    return [start] + range_recursive(start + 1, end)


def countdown_recursive(n):
    """Return the list n, n - 1, ..., 1, built recursively.

    Ask:
        recursive count down list
        list from n down to 1 with recursion
        recursion that collects a countdown in a list
        descending numbers recursively

    >>> countdown_recursive(3), countdown_recursive(0)
    ([3, 2, 1], [])
    """
    if n <= 0:
        return []
    return [n] + countdown_recursive(n - 1)


def replace_char_recursive(text, old, new):
    """Return a text with a character replaced, done recursively.

    Ask:
        recursive replace of a character
        replace every x by y in a string with recursion
        recursion that changes all occurrences of a char
        swap a letter for another recursively

    >>> replace_char_recursive("axbx", "x", "--"), replace_char_recursive("", "x", "y")
    ('a--b--', '')
    """
    if not text:
        return ""
    first = new if text[0] == old else text[0]
    return first + replace_char_recursive(text[1:], old, new)


def pi_words_to_number(text):
    """Return a text with every "pi" replaced by "3.14", done recursively.

    Ask:
        recursively replace pi with 3.14 in a string
        change every pi to 3.14 using recursion
        recursion that substitutes the word pi
        replace pi in a text without replace

    >>> pi_words_to_number("xpix"), pi_words_to_number("pipip")
    ('x3.14x', '3.143.14p')
    """
    if len(text) < 2:
        return text
    if text.startswith("pi"):
        return "3.14" + pi_words_to_number(text[2:])
    return text[0] + pi_words_to_number(text[1:])


def unique_recursive(items):
    """Return a list without duplicates, built recursively.

    Ask:
        recursive remove duplicates
        deduplicate a list with recursion keeping the first occurrences
        recursion that returns the distinct elements
        unique items of a list recursively

    >>> unique_recursive([1, 2, 1, 3, 2]), unique_recursive([])
    ([1, 2, 3], [])
    """
    if not items:
        return []
    rest = [item for item in items[1:] if item != items[0]]
    return [items[0]] + unique_recursive(rest)


def remove_adjacent_duplicates_recursive(text):
    """Return a text with runs of equal characters reduced to one, done recursively.

    Ask:
        recursively remove adjacent duplicate letters
        recursion that squeezes repeated characters
        collapse double letters with recursion
        remove consecutive duplicates from a string recursively

    >>> remove_adjacent_duplicates_recursive("aabccb"), remove_adjacent_duplicates_recursive("")
    ('abcb', '')
    """
    if len(text) < 2:
        return text
    rest = remove_adjacent_duplicates_recursive(text[1:])
    return rest if text[0] == text[1] else text[0] + rest


def harmonic_recursive(n):
    """Return 1 + 1/2 + ... + 1/n, computed recursively.

    Ask:
        recursive sum of 1/n
        harmonic sum with recursion
        1 + 1/2 + 1/3 up to 1/n recursively
        recursion for the harmonic series

    >>> harmonic_recursive(2), harmonic_recursive(0)
    (1.5, 0)
    """
    if n <= 0:
        return 0
    return 1 / n + harmonic_recursive(n - 1)


def sum_of_squares_recursive(n):
    """Return the sum of the squares from 1 to n, computed recursively.

    Ask:
        recursive sum of squares
        1 squared to n squared added with recursion
        sum of the first n squares recursively
        recursion for n*n + (n-1)*(n-1) and so on

    >>> sum_of_squares_recursive(3), sum_of_squares_recursive(0)
    (14, 0)
    """
    if n <= 0:
        return 0
    return n * n + sum_of_squares_recursive(n - 1)


def power_by_halving(base, exponent):
    """Return base to a non-negative exponent by recursive halving.

    Ask:
        recursive power with halving
        fast recursive exponentiation
        power in log n steps with recursion
        divide and conquer power function

    >>> power_by_halving(2, 10), power_by_halving(3, 5), power_by_halving(7, 0)
    (1024, 243, 1)
    """
    if exponent == 0:
        return 1
    half = power_by_halving(base, exponent // 2)
    return half * half * (base if exponent % 2 else 1)


def print_triangle_recursive(n):
    """Print a triangle of stars with n rows recursively.

    Ask:
        recursive print of triangle
        print a star triangle with recursion
        draw a right triangle of asterisks recursively
        recursion printing 1 to n stars

    >>> print_triangle_recursive(3)
    *
    **
    ***
    """
    if n > 0:
        print_triangle_recursive(n - 1)
        print("*" * n)


def merge_recursive(a, b):
    """Return the merge of two sorted lists, built recursively.

    Ask:
        recursive merge of two sorted lists
        merge sorted lists with recursion
        recursion that combines two ordered lists
        merge step of merge sort recursively

    >>> merge_recursive([1, 4], [2, 3, 5]), merge_recursive([], [1])
    ([1, 2, 3, 4, 5], [1])
    """
    if not a or not b:
        return a + b
    if a[0] <= b[0]:
        return [a[0]] + merge_recursive(a[1:], b)
    return [b[0]] + merge_recursive(a, b[1:])


def interleave_recursive(a, b):
    """Return the elements of two lists in turn, the rest of the longer list last.

    Ask:
        recursive interleave of lists
        alternate the elements of two lists with recursion
        zip two lists together recursively into a flat list
        recursion that takes from both lists in turn

    >>> interleave_recursive([1, 3, 5], [2]), interleave_recursive([], [1])
    ([1, 2, 3, 5], [1])
    """
    if not a:
        return b[:]
    return [a[0]] + interleave_recursive(b, a[1:])


def nth_recursive(items, n):
    """Return the element at index n, found recursively.

    Ask:
        recursive nth element
        element at an index with recursion
        get item n of a list without indexing it directly, recursively
        recursion to the nth item

    >>> nth_recursive(["a", "b", "c"], 2), nth_recursive(["a"], 0)
    ('c', 'a')
    """
    if n == 0:
        return items[0]
    return nth_recursive(items[1:], n - 1)


def insert_sorted_recursive(items, value):
    """Return a sorted list with a value inserted in place, built recursively.

    Ask:
        recursive insertion into sorted list
        insert a number into an ordered list with recursion
        recursion for the insert step of insertion sort
        put an element in the right place recursively

    >>> insert_sorted_recursive([1, 3], 2), insert_sorted_recursive([], 1)
    ([1, 2, 3], [1])
    """
    if not items or value <= items[0]:
        return [value] + items
    return [items[0]] + insert_sorted_recursive(items[1:], value)


def count_digit_recursive(n, digit):
    """Return how often a digit occurs in a non-negative number, counted recursively.

    Ask:
        recursive count of digits equal to 7
        count a digit in a number with recursion
        how many times does a digit occur in n, recursively
        recursion with modulo 10 counting a digit

    >>> count_digit_recursive(717, 7), count_digit_recursive(123, 7), count_digit_recursive(0, 0)
    (2, 0, 1)
    """
    found = n % 10 == digit
    if n < 10:
        return int(found)
    return found + count_digit_recursive(n // 10, digit)


def count_eights(n):
    """Return the number of 8 digits, an 8 directly left of another 8 counting double.

    Ask:
        count the 8s of a number recursively, an 8 next to another counts double
        recursion counting digit 8 with doubles
        count eights where consecutive eights count twice
        digit 8 count, double if the digit to its left is 8 too

    >>> count_eights(8818), count_eights(818), count_eights(0)
    (4, 2, 0)
    """
    if n == 0:
        return 0
    count = 0
    if n % 10 == 8:
        count = 2 if n // 10 % 10 == 8 else 1
    return count + count_eights(n // 10)


def capitalize_words_recursive(words):
    """Return the words with their first letters in upper case, built recursively.

    Ask:
        recursive uppercase first letters
        capitalize every word of a list with recursion
        recursion over a list of strings that capitalizes them
        capitalize first letters recursively

    >>> capitalize_words_recursive(["car", "taco"]), capitalize_words_recursive([])
    (['Car', 'Taco'], [])
    """
    if not words:
        return []
    return [words[0].capitalize()] + capitalize_words_recursive(words[1:])


def is_even_recursive(n):
    """Return whether a number is even by subtracting two recursively.

    Ask:
        recursive even check
        is a number even using recursion and no modulo
        recursion that subtracts 2 to test evenness
        even or not, recursively

    >>> is_even_recursive(10), is_even_recursive(7), is_even_recursive(-3), is_even_recursive(0)
    (True, False, False, True)
    """
    n = abs(n)
    if n < 2:
        return n == 0
    return is_even_recursive(n - 2)


def collatz_recursive(n):
    """Return the collatz sequence from n to 1, built recursively.

    Ask:
        recursive hailstone
        collatz sequence with recursion
        list of the 3n+1 steps recursively
        recursion that halves even numbers and triples odd ones plus one

    >>> collatz_recursive(6), collatz_recursive(1)
    ([6, 3, 10, 5, 16, 8, 4, 2, 1], [1])
    """
    if n == 1:
        return [1]
    return [n] + collatz_recursive(n // 2 if n % 2 == 0 else 3 * n + 1)


def pascal_row_recursive(n):
    """Return row n of pascal's triangle, computed recursively from row 0.

    Ask:
        recursive pascal
        row of pascal's triangle with recursion
        nth line of the pascal triangle recursively
        recursion that builds a pascal row from the one above

    >>> pascal_row_recursive(4), pascal_row_recursive(0)
    ([1, 4, 6, 4, 1], [1])
    """
    if n == 0:
        return [1]
    above = pascal_row_recursive(n - 1)
    return [1] + [a + b for a, b in zip(above, above[1:])] + [1]


def choose_recursive(n, k):
    """Return the number of ways to choose k of n things, computed recursively.

    Ask:
        recursive combinations count
        binomial coefficient with recursion
        n choose k recursively
        recursion using pascal's rule for combinations

    >>> choose_recursive(5, 2), choose_recursive(4, 0), choose_recursive(3, 4)
    (10, 1, 0)
    """
    if k < 0 or k > n:
        return 0
    if k == 0 or k == n:
        return 1
    return choose_recursive(n - 1, k - 1) + choose_recursive(n - 1, k)


def contains_recursive(items, value):
    """Return whether a list contains a value, searched recursively.

    Ask:
        is an element in a list with recursion
        recursive membership test
        recursion that searches a value in a list
        recursive linear search returning true or false

    >>> contains_recursive([1, 2, 3], 3), contains_recursive([], 3)
    (True, False)
    """
    if not items:
        return False
    return items[0] == value or contains_recursive(items[1:], value)


def contains_substring_recursive(text, part):
    """Return whether a text contains a substring, searched recursively.

    Ask:
        recursive string contains
        substring search with recursion
        is a string inside another, recursively
        recursion that checks for a substring at every start

    >>> contains_substring_recursive("hello", "lo"), contains_substring_recursive("hello", "hx")
    (True, False)
    """
    if len(text) < len(part):
        return False
    return text.startswith(part) or contains_substring_recursive(text[1:], part)


def index_recursive(items, value, index=0):
    """Return the first index of a value or -1, searched recursively.

    Ask:
        recursive index of item
        position of a value in a list with recursion
        recursive linear search that returns the index
        recursion to find where an element is

    >>> index_recursive([5, 7, 7], 7), index_recursive([5], 9)
    (1, -1)
    """
    if index == len(items):
        return -1
    if items[index] == value:
        return index
    return index_recursive(items, value, index + 1)


def last_recursive(items):
    """Return the last element of a list, found recursively.

    Ask:
        recursive last element
        last item of a list with recursion
        recursion to the end of a list
        final element without negative indexing, recursively

    >>> last_recursive([1, 2, 3]), last_recursive(["x"])
    (3, 'x')
    """
    if len(items) == 1:
        return items[0]
    return last_recursive(items[1:])


def zip_recursive(a, b):
    """Return the pairs of two lists, built recursively.

    Ask:
        recursive zip
        zip two lists with recursion
        pair the elements of two lists recursively
        own zip function by recursion

    >>> zip_recursive([1, 2], ["a", "b", "c"]), zip_recursive([], [1])
    ([(1, 'a'), (2, 'b')], [])
    """
    if not a or not b:
        return []
    return [(a[0], b[0])] + zip_recursive(a[1:], b[1:])


def filter_recursive(items, predicate):
    """Return the elements that satisfy a condition, filtered recursively.

    Ask:
        recursive filter
        filter a list with recursion
        own filter function without loops
        recursion that keeps the matching elements

    >>> filter_recursive([1, 2, 3, 4], lambda n: n % 2 == 0), filter_recursive([], bool)
    ([2, 4], [])
    """
    if not items:
        return []
    rest = filter_recursive(items[1:], predicate)
    return [items[0]] + rest if predicate(items[0]) else rest


def map_recursive(func, items):
    """Return the results of a function for each element, mapped recursively.

    Ask:
        recursive map over a flat list
        own map function with recursion
        apply a function to each list element recursively
        recursion that transforms every element of a list

    >>> map_recursive(str, [1, 2]), map_recursive(str, [])
    (['1', '2'], [])
    """
    if not items:
        return []
    return [func(items[0])] + map_recursive(func, items[1:])


def all_true_recursive(items, predicate):
    """Return whether all elements satisfy a condition, checked recursively.

    Ask:
        recursive all true
        check a predicate for every element with recursion
        own all function recursively
        recursion that stops at the first false element

    >>> all_true_recursive([2, 4], bool), all_true_recursive([2, 3], lambda n: n < 3)
    (True, False)
    >>> all_true_recursive([], bool)
    True
    """
    if not items:
        return True
    return predicate(items[0]) and all_true_recursive(items[1:], predicate)


def any_odd_recursive(numbers):
    """Return whether a list has an odd number, checked recursively.

    Ask:
        is any number odd, with recursion
        recursive check for at least one odd element
        recursion that looks for an odd value
        some odd number in the list, recursively

    >>> any_odd_recursive([2, 4, 5]), any_odd_recursive([2]), any_odd_recursive([])
    (True, False, False)
    """
    if not numbers:
        return False
    return numbers[0] % 2 != 0 or any_odd_recursive(numbers[1:])


def repeat_recursive(text, n):
    """Return a text repeated n times, built recursively.

    Ask:
        recursive concatenation of strings n times
        repeat a string with recursion
        multiply a string recursively
        recursion that joins n copies of a text

    >>> repeat_recursive("ab", 3), repeat_recursive("ab", 0)
    ('ababab', '')
    """
    if n <= 0:
        return ""
    return text + repeat_recursive(text, n - 1)


def all_star(text):
    """Return a text with "*" between all characters, built recursively.

    Ask:
        recursive stars between letters
        put an asterisk between all characters with recursion
        recursion that inserts * between adjacent letters
        separate the letters of a string with stars recursively

    >>> all_star("abc"), all_star("a"), all_star("")
    ('a*b*c', 'a', '')
    """
    if len(text) < 2:
        return text
    return text[0] + "*" + all_star(text[1:])


def pair_star(text):
    """Return a text with "*" between equal neighbouring characters, built recursively.

    Ask:
        put a star between identical adjacent characters with recursion
        recursively separate double letters with an asterisk
        recursion: hello becomes hel*lo
        insert * between equal neighbours of a string

    >>> pair_star("hello"), pair_star("aaa"), pair_star("")
    ('hel*lo', 'a*a*a', '')
    """
    if len(text) < 2:
        return text
    separator = "*" if text[0] == text[1] else ""
    return text[0] + separator + pair_star(text[1:])


def count_char_pairs_recursive(text):
    """Return how many characters have an equal character two places later, counted recursively.

    Ask:
        recursive count of pairs in a string where the same character is separated by one
        count pairs like "axa" recursively
        recursion counting characters equal to the one two positions on
        pairs of a string, overlapping, with recursion

    >>> count_char_pairs_recursive("axa"), count_char_pairs_recursive("axaxa")
    (1, 3)
    >>> count_char_pairs_recursive("ab")
    0
    """
    if len(text) < 3:
        return 0
    return (text[0] == text[2]) + count_char_pairs_recursive(text[1:])


def move_char_to_end_recursive(text, char):
    """Return a text with all occurrences of a character moved to the end, done recursively.

    Ask:
        recursive move all x to end
        recursion that moves every x of a string to the end
        push all occurrences of a letter to the end recursively
        end with all the x, recursively

    >>> move_char_to_end_recursive("xaxb", "x"), move_char_to_end_recursive("", "x")
    ('abxx', '')
    """
    if not text:
        return ""
    rest = move_char_to_end_recursive(text[1:], char)
    return rest + char if text[0] == char else text[0] + rest


def has_tenfold_neighbor(numbers, index=0):
    """Return whether some number is followed directly by ten times itself, checked recursively.

    Ask:
        recursive array contains value times ten follows
        is any number of a list followed by its tenfold, recursively
        recursion that looks for n and then n * 10
        value immediately followed by ten times the value

    >>> has_tenfold_neighbor([1, 2, 20]), has_tenfold_neighbor([1, 2, 3]), has_tenfold_neighbor([])
    (True, False, False)
    """
    if index + 1 >= len(numbers):
        return False
    if numbers[index + 1] == numbers[index] * 10:
        return True
    return has_tenfold_neighbor(numbers, index + 1)


def bunny_ears(bunnies):
    """Return the number of ears of bunnies in a line, two each, without multiplication.

    Ask:
        recursive bunny ears
        total ears of n bunnies with recursion
        each bunny has two ears, count them recursively
        recursion without loops or multiplication for the ears

    >>> bunny_ears(3), bunny_ears(0)
    (6, 0)
    """
    if bunnies == 0:
        return 0
    return 2 + bunny_ears(bunnies - 1)


def alternating_bunny_ears(bunnies):
    """Return the ears of bunnies in a line where every second one has three ears.

    Ask:
        bunny ears recursively where even bunnies have three ears
        odd bunnies 2 ears, even bunnies 3 ears, total recursively
        recursion with a different value for even positions
        count ears: 2, 3, 2, 3 and so on

    >>> alternating_bunny_ears(2), alternating_bunny_ears(3), alternating_bunny_ears(0)
    (5, 7, 0)
    """
    if bunnies == 0:
        return 0
    ears = 3 if bunnies % 2 == 0 else 2
    return ears + alternating_bunny_ears(bunnies - 1)


def triangle_blocks(rows):
    """Return how many blocks a triangle with a number of rows has, computed recursively.

    Ask:
        blocks of a triangle with n rows recursively
        row 1 has one block, row 2 has two, total with recursion
        recursive triangular number
        number of balls in a triangle using recursion

    >>> triangle_blocks(4), triangle_blocks(0)
    (10, 0)
    """
    if rows == 0:
        return 0
    return rows + triangle_blocks(rows - 1)


def nested_parentheses(text):
    """Return whether a text is nothing but zero or more nested pairs of parentheses.

    Ask:
        recursive check for nested parentheses like (())
        is a string a nesting of parentheses, with recursion
        recursion that peels off the outer brackets
        only pairs inside each other such as ((()))

    >>> nested_parentheses("(())"), nested_parentheses("((x))"), nested_parentheses("()()")
    (True, False, False)
    >>> nested_parentheses("")
    True
    """
    if not text:
        return True
    if text[0] != "(" or text[-1] != ")" or len(text) < 2:
        return False
    return nested_parentheses(text[1:-1])


def text_in_parentheses_recursive(text):
    """Return the part of a text from "(" to ")", both included, found recursively.

    Ask:
        recursively find the part of a string in parentheses
        recursion that strips characters until the brackets remain
        substring from the opening to the closing parenthesis with recursion
        "xyz(abc)123" yields "(abc)" recursively

    >>> text_in_parentheses_recursive("xyz(abc)123")
    '(abc)'
    """
    if not text.startswith("("):
        return text_in_parentheses_recursive(text[1:])
    if not text.endswith(")"):
        return text_in_parentheses_recursive(text[:-1])
    return text


def can_sum_recursive(numbers, target):
    """Return whether some of the numbers add up to a target, searched recursively.

    Ask:
        can a group of numbers be chosen that sums to target, recursively
        subset sum with recursion
        choose or skip each element to reach a sum
        recursive backtracking group sum

    >>> can_sum_recursive([2, 4, 8], 10), can_sum_recursive([2, 4, 8], 9), can_sum_recursive([], 0)
    (True, False, True)
    """
    if not numbers:
        return target == 0
    first, *rest = numbers
    return can_sum_recursive(rest, target - first) or can_sum_recursive(rest, target)


def can_split_evenly_recursive(numbers, difference=0):
    """Return whether numbers can be split into two groups of equal sum, searched recursively.

    Ask:
        split array into two groups with the same sum recursively
        can a list be divided into two parts with equal sums, backtracking
        recursion that puts every number into one of two groups
        equal sum partition with recursion

    >>> can_split_evenly_recursive([5, 2, 3]), can_split_evenly_recursive([5, 2, 2])
    (True, False)
    """
    if not numbers:
        return difference == 0
    first, *rest = numbers
    return (
        can_split_evenly_recursive(rest, difference + first)
        or can_split_evenly_recursive(rest, difference - first)
    )


def evens_recursive(numbers):
    """Return the even numbers of a list, collected recursively.

    Ask:
        even numbers of a list with recursion
        recursive filter of even numbers
        recursion that keeps only evens
        collect the even elements recursively

    >>> evens_recursive([1, 2, 4, 5]), evens_recursive([])
    ([2, 4], [])
    """
    if not numbers:
        return []
    rest = evens_recursive(numbers[1:])
    return [numbers[0]] + rest if numbers[0] % 2 == 0 else rest


def reverse_number_recursive(n, result=0):
    """Return the digits of a non-negative number reversed, computed recursively.

    Ask:
        reverse the digits of a number recursively
        reverse an integer with recursion
        recursion with modulo that turns a number around
        123 to 321 recursively

    >>> reverse_number_recursive(123), reverse_number_recursive(120), reverse_number_recursive(0)
    (321, 21, 0)
    """
    if n == 0:
        return result
    return reverse_number_recursive(n // 10, result * 10 + n % 10)


def digital_root_recursive(n):
    """Return the digital root of a non-negative number, computed recursively.

    Ask:
        digital root with recursion
        sum digits recursively until one digit remains
        recursive super digit
        recursion that adds the digits again and again

    >>> digital_root_recursive(9875), digital_root_recursive(0), digital_root_recursive(10)
    (2, 0, 1)
    """
    if n < 10:
        return n
    return digital_root_recursive(sum(map(int, str(n))))


def string_to_int_recursive(text):
    """Return the int value of a text of digits, computed recursively.

    Ask:
        convert a string of digits to an integer with recursion
        recursive string to int
        own int function recursively
        recursion for parsing a number text digit by digit

    >>> string_to_int_recursive("1203"), string_to_int_recursive("7")
    (1203, 7)
    """
    if len(text) == 1:
        return ord(text) - ord("0")
    return string_to_int_recursive(text[:-1]) * 10 + ord(text[-1]) - ord("0")


def add_recursive(a, b):
    """Return the sum of two non-negative numbers by counting up recursively.

    Ask:
        add two numbers with recursion
        recursive addition by incrementing
        sum of a and b using only plus one and recursion
        addition without plus of both numbers, recursively

    >>> add_recursive(3, 4), add_recursive(5, 0)
    (7, 5)
    """
    if b == 0:
        return a
    return add_recursive(a + 1, b - 1)


def divide_recursive(a, b):
    """Return the integer quotient of two positive numbers by repeated subtraction.

    Ask:
        integer division with recursion
        recursive division by subtraction
        how many times does b fit into a, recursively
        quotient without the division operator, by recursion

    >>> divide_recursive(17, 5), divide_recursive(4, 5), divide_recursive(10, 5)
    (3, 0, 2)
    """
    if a < b:
        return 0
    return 1 + divide_recursive(a - b, b)


def list_product_nested(items):
    """Return the product of all numbers of a nested list.

    Ask:
        recursive product of a nested list
        multiply all numbers in nested lists
        product of arbitrarily nested numbers
        recursion multiplying every number of deep lists

    >>> list_product_nested([2, [3, [4]], []]), list_product_nested([])
    (24, 1)
    """
    product = 1
    for item in items:
        product *= list_product_nested(item) if isinstance(item, list) else item
    return product

"""Permutations, combinations, subsets, partitions and the numbers that count them."""
import itertools
import math
from collections import Counter


def permutations_backtracking(nums):
    """Return all permutations of a list by backtracking with swaps.

    Ask:
        permutations with backtracking
        generate permutations by swapping elements in place
        backtracking solution for all permutations of nums
        permute an array with swaps

    >>> sorted(permutations_backtracking([1, 2, 3]))
    [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    >>> permutations_backtracking([7])
    [[7]]
    """
    result = []

    def backtrack(start):
        if start == len(nums):
            result.append(nums[:])
            return
        for i in range(start, len(nums)):
            nums[start], nums[i] = nums[i], nums[start]
            backtrack(start + 1)
            nums[start], nums[i] = nums[i], nums[start]

    backtrack(0)
    return result


def string_permutations(text):
    """Return all permutations of the letters of a string.

    Ask:
        all permutations of a string
        every arrangement of the letters of a word
        anagrams of a string, all letter orders
        generate all letter permutations as strings

    >>> string_permutations("abc")
    ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
    >>> string_permutations("aa")
    ['aa', 'aa']
    """
    return ["".join(letters) for letters in itertools.permutations(text)]


def unique_permutations(items):
    """Return the distinct permutations of a sequence, sorted.

    Ask:
        unique permutations of a list with duplicates
        distinct permutations without repetition
        permutations of items that may repeat, each only once
        all different arrangements of a multiset

    >>> unique_permutations([1, 1, 2])
    [(1, 1, 2), (1, 2, 1), (2, 1, 1)]
    >>> unique_permutations([])
    [()]
    """
    return sorted(set(itertools.permutations(items)))


def next_permutation(nums):
    """Rearrange a list into the next greater permutation in place.

    Ask:
        next permutation of a list
        lexicographically next greater permutation in place
        rearrange numbers into the next larger order, or the smallest if there is none
        leetcode next permutation

    >>> nums = [1, 3, 2]; next_permutation(nums); nums
    [2, 1, 3]
    >>> nums = [3, 2, 1]; next_permutation(nums); nums
    [1, 2, 3]
    >>> nums = [1, 1, 5]; next_permutation(nums); nums
    [1, 5, 1]
    """
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = len(nums) - 1
        while nums[j] <= nums[i]:
            j -= 1
        nums[i], nums[j] = nums[j], nums[i]
    nums[i + 1:] = reversed(nums[i + 1:])


def kth_permutation(n, k):
    """Return the kth permutation, counted from 1, of the digits 1 to n.

    Ask:
        kth permutation of 1 to n
        permutation sequence: return the k-th permutation as a string
        find the permutation with a given rank
        k-th lexicographic permutation of the numbers 1..n
        kth permutation sequence

    >>> [kth_permutation(3, k) for k in range(1, 7)]
    ['123', '132', '213', '231', '312', '321']
    >>> kth_permutation(4, 9)
    '2314'
    """
    digits = [str(i) for i in range(1, n + 1)]
    k -= 1
    result = ""
    for size in range(n, 0, -1):
        index, k = divmod(k, math.factorial(size - 1))
        result += digits.pop(index)
    return result


def k_permutations(items, k):
    """Return all ordered selections of k items.

    Ask:
        permutations of length k
        all ordered selections of k elements from a list
        arrangements of k out of n items
        k-permutations of a list

    >>> k_permutations([1, 2, 3], 2)
    [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)]
    >>> k_permutations([1], 2)
    []
    """
    return list(itertools.permutations(items, k))


def combinations(items, k):
    """Return all combinations of k items.

    Ask:
        all combinations of k elements from a list
        choose k items in every possible way
        combinations of a given size
        every subset of size k
        unordered selections of k out of n elements
        all combinations of k elements of a list
        ways to choose k items from a list
        itertools.combinations with a given size
        list all subsets of size k

    >>> combinations([1, 2, 3], 2)
    [(1, 2), (1, 3), (2, 3)]
    >>> combinations([1, 2], 0)
    [()]
    >>> combinations([1], 2)
    []
    """
    return list(itertools.combinations(items, k))


def combinations_recursive(items, k):
    """Return all combinations of k items by recursion.

    Ask:
        combinations without itertools
        recursive function for all k-element combinations
        choose k of n recursively
        generate combinations using recursion
        all combinations of k elements without itertools
        generate combinations recursively
        recursive function that returns every k-subset of a list
        backtracking combinations
        all combinations of r elements without itertools
        all subsets of size k recursively

    >>> combinations_recursive([1, 2, 3], 2)
    [[1, 2], [1, 3], [2, 3]]
    >>> combinations_recursive([1, 2], 0)
    [[]]
    >>> combinations_recursive([1], 2)
    []
    """
    if k == 0:
        return [[]]
    if not items:
        return []
    with_first = [[items[0]] + rest for rest in combinations_recursive(items[1:], k - 1)]
    return with_first + combinations_recursive(items[1:], k)


def combinations_of_numbers(n, k):
    """Return all combinations of k numbers out of 1 to n by backtracking.

    Ask:
        combinations of k numbers out of 1 to n
        backtracking: all ways to choose k numbers from the range [1, n]
        given n and k return all combinations of k numbers
        leetcode combinations

    >>> combinations_of_numbers(4, 2)
    [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]]
    >>> combinations_of_numbers(1, 1)
    [[1]]
    """
    result = []

    def backtrack(start, chosen):
        if len(chosen) == k:
            result.append(chosen[:])
            return
        for number in range(start, n + 1):
            chosen.append(number)
            backtrack(number + 1, chosen)
            chosen.pop()

    backtrack(1, [])
    return result


def subsets_backtracking(nums):
    """Return all subsets of a list by backtracking.

    Ask:
        all subsets using backtracking
        generate subsets recursively
        backtracking solution for the power set
        leetcode subsets

    >>> subsets_backtracking([1, 2, 3])
    [[], [1], [1, 2], [1, 2, 3], [1, 3], [2], [2, 3], [3]]
    >>> subsets_backtracking([])
    [[]]
    """
    result = []

    def backtrack(start, subset):
        result.append(subset[:])
        for i in range(start, len(nums)):
            subset.append(nums[i])
            backtrack(i + 1, subset)
            subset.pop()

    backtrack(0, [])
    return result


def subsets_bitmask(items):
    """Return all subsets of a list by counting through bit masks.

    Ask:
        all subsets with bit masks
        generate subsets using bit manipulation
        power set by counting in binary
        subsets via bits of 0 to 2^n - 1

    >>> subsets_bitmask(["a", "b"])
    [[], ['a'], ['b'], ['a', 'b']]
    >>> subsets_bitmask([])
    [[]]
    """
    subsets = []
    for mask in range(1 << len(items)):
        subsets.append([item for i, item in enumerate(items) if mask >> i & 1])
    return subsets


def subsets_iterative(items):
    """Return all subsets by doubling the list of subsets for each item.

    Ask:
        power set iteratively
        build all subsets by adding each element to the existing ones
        subsets of a list without recursion and without itertools
        cascading generation of subsets

    >>> subsets_iterative([1, 2])
    [[], [1], [2], [1, 2]]
    >>> subsets_iterative([])
    [[]]
    """
    subsets = [[]]
    for item in items:
        subsets += [subset + [item] for subset in subsets]
    return subsets


def unique_subsets(nums):
    """Return the distinct subsets of a list with duplicates.

    Ask:
        subsets of a list with duplicates, each only once
        unique subsets of an array with repeated numbers
        distinct subsets without duplicates
        leetcode subsets II
        subsets with duplicates

    >>> unique_subsets([1, 2, 2])
    [[], [1], [1, 2], [1, 2, 2], [2], [2, 2]]
    >>> unique_subsets([4, 4])
    [[], [4], [4, 4]]
    """
    nums = sorted(nums)
    result = []

    def backtrack(start, subset):
        result.append(subset[:])
        for i in range(start, len(nums)):
            if i > start and nums[i] == nums[i - 1]:
                continue
            backtrack(i + 1, subset + [nums[i]])

    backtrack(0, [])
    return result


def count_subsets(items):
    """Return the number of subsets of a collection of distinct items.

    Ask:
        number of subsets of a set
        how many subsets does a list have
        size of the power set
        count subsets including the empty set

    >>> count_subsets([1, 2, 3])
    8
    >>> count_subsets([])
    1
    """
    return 2 ** len(items)


def all_pairs(items):
    """Return all unordered pairs of items.

    Ask:
        all pairs of a list
        every pair of elements, order does not matter
        unordered pairs from a list
        combine each element with each other element once

    >>> all_pairs([1, 2, 3])
    [(1, 2), (1, 3), (2, 3)]
    >>> all_pairs([1])
    []
    """
    return list(itertools.combinations(items, 2))


def words_of_length(alphabet, n):
    """Return all strings of length n over an alphabet.

    Ask:
        all strings of length n over an alphabet
        every word that can be formed from given letters with repetition
        generate all passwords of length n from a set of characters
        all possible codes with a given alphabet

    >>> words_of_length("ab", 2)
    ['aa', 'ab', 'ba', 'bb']
    >>> words_of_length("abc", 1)
    ['a', 'b', 'c']
    """
    return ["".join(letters) for letters in itertools.product(alphabet, repeat=n)]


def letter_combinations(digits):
    """Return all words that phone keypad digits can mean.

    Ask:
        letter combinations of a phone number
        words a sequence of keypad digits can spell
        t9 letter combinations
        map digits 2-9 to letters and return all combinations
        all words that can be typed with phone digits
        phone keypad digits to every possible letter string
        t9 combinations
        expand digits 2 to 9 into letters

    >>> letter_combinations("23")
    ['ad', 'ae', 'af', 'bd', 'be', 'bf', 'cd', 'ce', 'cf']
    >>> letter_combinations("")
    []
    >>> len(letter_combinations("79"))
    16
    """
    if not digits:
        return []
    keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl",
            "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
    return ["".join(letters) for letters in itertools.product(*(keys[d] for d in digits))]


def generate_parentheses(n):
    """Return all balanced strings of n pairs of parentheses.

    Ask:
        generate all valid parentheses with n pairs
        all combinations of well-formed brackets
        balanced parentheses strings of length 2n
        backtracking generate parentheses
        generate all valid parentheses

    >>> generate_parentheses(2)
    ['(())', '()()']
    >>> generate_parentheses(0)
    ['']
    >>> len(generate_parentheses(4))
    14
    """
    result = []

    def backtrack(text, opened, closed):
        if len(text) == 2 * n:
            result.append(text)
            return
        if opened < n:
            backtrack(text + "(", opened + 1, closed)
        if closed < opened:
            backtrack(text + ")", opened, closed + 1)

    backtrack("", 0, 0)
    return result


def case_permutations(text):
    """Return a string with every combination of upper and lower case letters.

    Ask:
        all upper and lower case variants of a string
        letter case permutations
        every capitalization of a word
        combinations of uppercase and lowercase letters

    >>> case_permutations("a1b")
    ['a1b', 'a1B', 'A1b', 'A1B']
    >>> case_permutations("7")
    ['7']
    """
    choices = [(ch.lower(), ch.upper()) if ch.isalpha() else (ch,) for ch in text]
    return ["".join(letters) for letters in itertools.product(*choices)]


def binomial(n, k):
    """Return the number of ways to choose k of n items.

    Ask:
        binomial coefficient
        n choose k
        number of combinations of k elements out of n
        compute nCr
        how many ways are there to select k of n things
        function for combinations formula n! / (k! (n-k)!)

    >>> binomial(5, 2)
    10
    >>> binomial(6, 0), binomial(6, 6)
    (1, 1)
    >>> binomial(2, 3)
    0
    """
    if k < 0 or k > n:
        return 0
    return math.factorial(n) // (math.factorial(k) * math.factorial(n - k))


def binomial_dp(n, k):
    """Return the binomial coefficient by dynamic programming.

    Ask:
        binomial coefficient with dynamic programming
        n choose k using pascal's rule
        nCr without factorials
        compute combinations with a dp table

    >>> binomial_dp(5, 2)
    10
    >>> binomial_dp(6, 0), binomial_dp(6, 6)
    (1, 1)
    >>> binomial_dp(2, 3)
    0
    """
    row = [1] + [0] * k
    for _ in range(n):
        for j in range(k, 0, -1):
            row[j] += row[j - 1]
    return row[k]


def count_permutations(n, k):
    """Return the number of ordered selections of k of n items.

    Ask:
        number of permutations nPr
        n permute k
        how many ordered arrangements of k out of n items
        permutations formula n! / (n-k)!

    >>> count_permutations(5, 2)
    20
    >>> count_permutations(4, 4)
    24
    >>> count_permutations(3, 0)
    1
    """
    return math.factorial(n) // math.factorial(n - k)


def count_combinations_with_repetition(n, k):
    """Return the number of multisets of size k from n items.

    Ask:
        number of combinations with repetition
        stars and bars
        how many multisets of size k from n kinds
        count ways to choose k items of n types with replacement

    >>> count_combinations_with_repetition(3, 2)
    6
    >>> count_combinations_with_repetition(5, 0)
    1
    """
    return math.comb(n + k - 1, k)


def count_distinct_arrangements(word):
    """Return how many distinct arrangements the letters of a word have.

    Ask:
        number of distinct permutations of a word
        how many different anagrams does a word have
        count arrangements of letters with repeated letters
        permutations of a multiset, counted

    >>> count_distinct_arrangements("MISSISSIPPI")
    34650
    >>> count_distinct_arrangements("abc")
    6
    >>> count_distinct_arrangements("aaa")
    1
    """
    total = math.factorial(len(word))
    for count in Counter(word).values():
        total //= math.factorial(count)
    return total


def multinomial(counts):
    """Return the multinomial coefficient of group sizes.

    Ask:
        multinomial coefficient
        ways to divide items into groups of given sizes
        n! / (k1! k2! ...) for a list of counts
        number of ways to split n objects into labelled groups

    >>> multinomial([2, 1, 1])
    12
    >>> multinomial([3])
    1
    >>> multinomial([])
    1
    """
    total = math.factorial(sum(counts))
    for count in counts:
        total //= math.factorial(count)
    return total


def catalan(n):
    """Return the nth Catalan number.

    Ask:
        catalan number with index n
        compute catalan numbers
        number of valid bracket sequences with n pairs
        count binary trees with n nodes

    >>> [catalan(n) for n in range(7)]
    [1, 1, 2, 5, 14, 42, 132]
    """
    return math.comb(2 * n, n) // (n + 1)


def bell_number(n):
    """Return the number of ways to partition a set of n elements.

    Ask:
        bell number
        number of partitions of a set
        how many ways can n elements be grouped into nonempty sets
        nth bell number with the bell triangle

    >>> [bell_number(n) for n in range(7)]
    [1, 1, 2, 5, 15, 52, 203]
    """
    row = [1]
    for _ in range(n):
        next_row = [row[-1]]
        for value in row:
            next_row.append(next_row[-1] + value)
        row = next_row
    return row[0]


def stirling_second(n, k):
    """Return the number of ways to partition n elements into k nonempty sets.

    Ask:
        stirling number of the second kind
        ways to partition n objects into k nonempty subsets
        number of set partitions with k blocks
        compute S(n, k)

    >>> stirling_second(4, 2)
    7
    >>> stirling_second(0, 0), stirling_second(3, 0), stirling_second(2, 3)
    (1, 0, 0)
    >>> stirling_second(5, 5)
    1
    """
    if n == k:
        return 1
    if k == 0 or k > n:
        return 0
    return k * stirling_second(n - 1, k) + stirling_second(n - 1, k - 1)


def derangements(n):
    """Return the number of permutations without a fixed point.

    Ask:
        number of derangements
        subfactorial of n
        how many permutations leave no element in its place
        count derangements of n items

    >>> [derangements(n) for n in range(7)]
    [1, 0, 1, 2, 9, 44, 265]
    """
    count = 1
    for i in range(1, n + 1):
        count = count * i + (-1) ** i
    return count


def is_derangement(original, shuffled):
    """Tell whether no element stands in its original place.

    Ask:
        check if a permutation is a derangement
        is no element in its original position
        do two lists differ at every position
        secret santa check: nobody draws themselves

    >>> is_derangement([1, 2, 3], [2, 3, 1])
    True
    >>> is_derangement([1, 2, 3], [1, 3, 2])
    False
    """
    return all(a != b for a, b in zip(original, shuffled))


def integer_partitions(n):
    """Return all ways to write n as a sum of positive integers, parts in descending order.

    Ask:
        integer partitions of n
        all ways to write a number as a sum of positive integers
        list the partitions of an integer
        partition a number into descending parts

    >>> integer_partitions(4)
    [[4], [3, 1], [2, 2], [2, 1, 1], [1, 1, 1, 1]]
    >>> integer_partitions(0)
    [[]]
    """
    def parts(rest, largest):
        if rest == 0:
            yield []
        for first in range(min(rest, largest), 0, -1):
            for others in parts(rest - first, first):
                yield [first] + others

    return list(parts(n, n))


def count_partitions(n):
    """Return the number of ways to write n as a sum of positive integers.

    Ask:
        number of integer partitions
        partition function p(n)
        count the ways to write n as a sum of positive integers, order ignored
        how many partitions does an integer have

    >>> [count_partitions(n) for n in range(8)]
    [1, 1, 2, 3, 5, 7, 11, 15]
    """
    ways = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(part, n + 1):
            ways[total] += ways[total - part]
    return ways[n]


def compositions(n):
    """Return all ordered ways to write n as a sum of positive integers.

    Ask:
        compositions of an integer
        all ordered sums of positive integers equal to n
        write n as a sum where order matters
        list every composition of a number

    >>> compositions(3)
    [[1, 1, 1], [1, 2], [2, 1], [3]]
    >>> compositions(0)
    [[]]
    """
    if n == 0:
        return [[]]
    return [[first] + rest for first in range(1, n + 1) for rest in compositions(n - first)]


def set_partitions(items):
    """Return all partitions of a list into nonempty groups.

    Ask:
        all partitions of a set
        every way to split a list into groups
        set partitions of a list
        group elements into nonempty subsets in all ways

    >>> set_partitions([1, 2, 3])
    [[[1, 2, 3]], [[1], [2, 3]], [[1, 2], [3]], [[2], [1, 3]], [[1], [2], [3]]]
    >>> set_partitions([])
    [[]]
    """
    if not items:
        return [[]]
    first, *rest = items
    result = []
    for groups in set_partitions(rest):
        for i, group in enumerate(groups):
            result.append(groups[:i] + [[first] + group] + groups[i + 1:])
        result.append([[first]] + groups)
    return result


def subsets_with_sum(nums, target):
    """Return all subsets of a list that add up to a target.

    Ask:
        all subsets with a given sum
        find every combination of numbers that adds up to target
        subset sum: list all solutions
        which subsets of nums sum to the target

    >>> subsets_with_sum([1, 2, 3, 4], 5)
    [[1, 4], [2, 3]]
    >>> subsets_with_sum([1, 2], 9)
    []
    >>> subsets_with_sum([], 0)
    [[]]
    """
    result = []
    for size in range(len(nums) + 1):
        for subset in itertools.combinations(nums, size):
            if sum(subset) == target:
                result.append(list(subset))
    return result


def combination_sum(candidates, target):
    """Return all combinations of candidates, each usable again, that sum to the target.

    Ask:
        combination sum with unlimited use of each number
        find all combinations that add up to target, numbers may be reused
        leetcode combination sum
        ways to build a target from candidates with repetition
        combination sum

    >>> combination_sum([2, 3, 6, 7], 7)
    [[2, 2, 3], [7]]
    >>> combination_sum([2], 3)
    []
    """
    result = []

    def backtrack(start, chosen, rest):
        if rest == 0:
            result.append(chosen)
            return
        for i in range(start, len(candidates)):
            if candidates[i] <= rest:
                backtrack(i, chosen + [candidates[i]], rest - candidates[i])

    backtrack(0, [], target)
    return result


def count_handshakes(n):
    """Return how many handshakes n people exchange.

    Ask:
        number of handshakes among n people
        everybody shakes hands with everybody else once, how many handshakes
        count pairs in a group of n persons
        number of games when each team plays every other team once

    >>> count_handshakes(5)
    10
    >>> count_handshakes(1)
    0
    """
    return n * (n - 1) // 2


def round_robin(teams):
    """Return the rounds of a tournament in which every team meets every other once.

    Ask:
        round robin schedule
        tournament plan in which each team plays every other team
        create fixtures for a league
        circle method for pairing teams

    >>> round_robin(["A", "B", "C", "D"])
    [[('A', 'D'), ('B', 'C')], [('A', 'C'), ('D', 'B')], [('A', 'B'), ('C', 'D')]]
    >>> [len(games) for games in round_robin(["A", "B", "C"])]
    [1, 1, 1]
    """
    teams = list(teams)
    if len(teams) % 2 == 1:
        teams.append(None)
    rounds = []
    for _ in range(len(teams) - 1):
        half = len(teams) // 2
        pairs = zip(teams[:half], reversed(teams[half:]))
        rounds.append([pair for pair in pairs if None not in pair])
        teams.insert(1, teams.pop())
    return rounds


def birthday_probability(n):
    """Return the probability that two of n people share a birthday.

    Ask:
        birthday paradox
        probability that at least two of n people have the same birthday
        birthday problem with 365 days
        chance of a shared birthday in a group

    >>> birthday_probability(1)
    0.0
    >>> round(birthday_probability(23), 3)
    0.507
    >>> birthday_probability(366)
    1.0
    """
    all_different = 1.0
    for i in range(n):
        all_different *= (365 - i) / 365
    return 1 - all_different


def gray_code(n):
    """Return the n-bit Gray code as strings.

    Ask:
        generate the gray code with n bits
        n-bit gray code sequence
        list of bit strings in which neighbours differ in one bit
        reflected binary code

    >>> gray_code(2)
    ['00', '01', '11', '10']
    >>> gray_code(1)
    ['0', '1']
    """
    return [f"{i ^ (i >> 1):0{n}b}" for i in range(2 ** n)]

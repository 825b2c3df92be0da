"""Chunks, windows, pairs, groups and splits of lists."""
from collections import defaultdict
from itertools import accumulate, combinations, groupby, permutations, product


def chunk(items, size):
    """Split a list into chunks of a given size.

    Ask:
        split a list into chunks of size n
        break an array into pieces of a given length
        divide a list into sublists of n elements, the last may be shorter
        batch a list
        chunk list
        split list every n elements

    >>> chunk([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    >>> chunk([], 3)
    []
    >>> chunk([1, 2], 2)
    [[1, 2]]
    """
    return [items[i:i + size] for i in range(0, len(items), size)]


def chunks(items, size):
    """Yield chunks of a list one after another.

    Ask:
        generator that yields chunks of a list
        yield successive n-sized chunks from a list
        iterate over a list in batches lazily
        loop through an array n elements at a time with yield

    >>> list(chunks([1, 2, 3, 4, 5], 2))
    [[1, 2], [3, 4], [5]]
    >>> list(chunks([], 2))
    []
    """
    for i in range(0, len(items), size):
        yield items[i:i + size]


def deal(items, n):
    """Deal the items of a list round-robin into n lists.

    Ask:
        distribute list items round robin into n lists
        deal cards to n players one at a time
        split a list into n groups by taking turns
        put every nth element of a list in the same group
        deal a list of cards to n players in turn
        distribute items over n lists in turn
        spread elements over n buckets like dealing cards

    >>> deal([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    >>> deal([], 2)
    [[], []]
    """
    return [items[i::n] for i in range(n)]


def split_in_half(items):
    """Split a list into two halves.

    Ask:
        split a list in half
        divide an array into two halves
        function that returns the first half and the second half of a list
        cut a list in the middle

    >>> split_in_half([1, 2, 3, 4])
    ([1, 2], [3, 4])
    >>> split_in_half([1, 2, 3])
    ([1], [2, 3])
    >>> split_in_half([])
    ([], [])
    """
    middle = len(items) // 2
    return items[:middle], items[middle:]


def split_at(items, index):
    """Split a list at an index.

    Ask:
        split a list at an index
        cut an array into two parts at position i
        divide a list into the elements before and from a given index
        function that splits list at position and returns both parts

    >>> split_at([1, 2, 3], 1)
    ([1], [2, 3])
    >>> split_at([1, 2], 5)
    ([1, 2], [])
    """
    return items[:index], items[index:]


def split_by_value(items, separator):
    """Split a list at each occurrence of a separator.

    Ask:
        split a list at every occurrence of a value
        like str.split but for lists
        divide a list into sublists by a separator element
        break an array wherever a delimiter occurs and drop the delimiter
        split a list on a separator value
        break a list into sublists at every occurrence of an element
        split list by delimiter element like str.split
        cut a list into pieces wherever a value occurs
        list of lists from a list, separated at a given value
        split a list at a given value
        split a list at every zero
        cut a list into parts at a separator value

    >>> split_by_value([1, 2, 0, 3, 0], 0)
    [[1, 2], [3], []]
    >>> split_by_value([], 0)
    [[]]
    """
    parts = [[]]
    for item in items:
        if item == separator:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


def windows(items, size):
    """Return all windows of a given size over a list.

    Ask:
        sliding window over a list
        get all consecutive sublists of length n
        moving windows of size k
        overlapping chunks of an array
        sliding window of size k
        all contiguous sublists of length k
        yield consecutive windows of n items as lists
        all sublists of length k
        every k consecutive elements of a list

    >>> windows([1, 2, 3, 4], 2)
    [[1, 2], [2, 3], [3, 4]]
    >>> windows([1], 2)
    []
    >>> windows([1, 2, 3], 3)
    [[1, 2, 3]]
    """
    return [items[i:i + size] for i in range(len(items) - size + 1)]


def window_max(numbers, k):
    """Return the maximum of each window of size k.

    Ask:
        maximum of every sliding window of size k
        sliding window maximum
        largest value in each k consecutive elements
        function that returns the max of all subarrays of length k

    >>> window_max([1, 3, -1, -3, 5], 3)
    [3, 3, 5]
    >>> window_max([1], 2)
    []
    >>> window_max([4, 2], 1)
    [4, 2]
    """
    return [max(numbers[i:i + k]) for i in range(len(numbers) - k + 1)]


def moving_average(numbers, window):
    """Return the moving average of a list.

    Ask:
        moving average of a list with a window size
        rolling mean of numbers
        simple moving average, sma
        average of each n consecutive values
        smooth a list of measurements with a sliding window mean
        moving average with window
        moving average of the last k values
        average of every k consecutive elements
        rolling mean
        rolling average

    >>> moving_average([1, 2, 3, 4], 2)
    [1.5, 2.5, 3.5]
    >>> moving_average([1, 2], 3)
    []
    >>> moving_average([4], 1)
    [4.0]
    """
    return [
        sum(numbers[i:i + window]) / window
        for i in range(len(numbers) - window + 1)
    ]


def window_sums(numbers, k):
    """Return the sum of each window of size k.

    Ask:
        sum of every k consecutive elements
        rolling sum over a list
        moving window totals
        sums of all subarrays with length k
        sliding window sums
        sums of every k consecutive elements

    >>> window_sums([1, 2, 3, 4], 2)
    [3, 5, 7]
    >>> window_sums([1], 2)
    []
    """
    return [sum(numbers[i:i + k]) for i in range(len(numbers) - k + 1)]


def consecutive_pairs(items):
    """Return pairs of neighbouring elements.

    Ask:
        get pairs of consecutive elements of a list
        pairwise list
        list of adjacent pairs
        make tuples of each element and the next one
        pairwise iteration over a list
        pairs of adjacent elements
        neighbouring pairs of a list with zip
        list of (a, b) tuples for each element and the next one
        each item together with its successor
        consecutive pairs
        pairs of consecutive elements

    >>> consecutive_pairs([1, 2, 3])
    [(1, 2), (2, 3)]
    >>> consecutive_pairs([1])
    []
    """
    return list(zip(items, items[1:]))


def pair_up(items):
    """Return the elements of a list grouped in twos.

    Ask:
        group the elements of a list into pairs
        turn a flat list into a list of two-tuples
        [1, 2, 3, 4] to [(1, 2), (3, 4)]
        pair up list items without overlap
        group list items into pairs
        convert a flat list to pairs

    >>> pair_up([1, 2, 3, 4])
    [(1, 2), (3, 4)]
    >>> pair_up([1, 2, 3])
    [(1, 2)]
    >>> pair_up([])
    []
    """
    return list(zip(items[::2], items[1::2]))


def differences(numbers):
    """Return the differences between neighbouring numbers.

    Ask:
        differences between consecutive elements of a list
        diff of a list
        subtract each number from the next one
        change from one value to the following value in an array
        consecutive differences of a list

    >>> differences([1, 4, 9, 7])
    [3, 5, -2]
    >>> differences([1])
    []
    """
    return [after - before for before, after in zip(numbers, numbers[1:])]


def all_pairs(items):
    """Return all pairs of elements of a list.

    Ask:
        get all pairs of elements in a list
        every combination of two items
        all unique pairs of an array, order does not matter
        function that lists each possible pair
        all unique pairs from a list
        every unordered pair of elements

    >>> all_pairs([1, 2, 3])
    [(1, 2), (1, 3), (2, 3)]
    >>> all_pairs([1])
    []
    """
    return list(combinations(items, 2))


def all_combinations(items, r):
    """Return all combinations of r elements.

    Ask:
        all combinations of r elements of a list
        choose k items out of a list, all possibilities
        generate every n choose r selection
        list the combinations of a given length using itertools

    >>> all_combinations([1, 2, 3], 2)
    [[1, 2], [1, 3], [2, 3]]
    >>> all_combinations([1], 0)
    [[]]
    """
    return [list(combination) for combination in combinations(items, r)]


def all_permutations(items):
    """Return all permutations of a list.

    Ask:
        all permutations of a list
        generate every possible order of the elements
        list of permutations using itertools
        function returning all arrangements of an array

    >>> all_permutations([1, 2, 3])[:3]
    [[1, 2, 3], [1, 3, 2], [2, 1, 3]]
    >>> len(all_permutations([1, 2, 3]))
    6
    >>> all_permutations([])
    [[]]
    """
    return [list(permutation) for permutation in permutations(items)]


def permute(items):
    """Return all permutations of a list by recursion.

    Ask:
        permutations of a list without itertools
        recursive function that generates all permutations
        permute the elements of an array using recursion
        backtracking permutations
        recursive all permutations
        permutations of a list by recursion

    >>> permute([1, 2, 3])
    [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    >>> permute([])
    [[]]
    """
    if not items:
        return [[]]
    result = []
    for i, item in enumerate(items):
        for rest in permute(items[:i] + items[i + 1:]):
            result.append([item] + rest)
    return result


def subsets(items):
    """Return all subsets of a list.

    Ask:
        all subsets of a list
        power set of a list
        generate every subset of the elements
        function that returns all possible sublists, order kept, any length

    >>> subsets([1, 2])
    [[], [1], [2], [1, 2]]
    >>> subsets([])
    [[]]
    >>> len(subsets([1, 2, 3]))
    8
    """
    result = [[]]
    for item in items:
        result += [subset + [item] for subset in result]
    return result


def power_set(items):
    """Return all subsets of a list by recursion.

    Ask:
        power set using recursion
        recursive function that returns all subsets
        generate subsets recursively, with and without the first element
        backtracking all subsets of an array

    >>> power_set([1, 2])
    [[], [2], [1], [1, 2]]
    >>> power_set([])
    [[]]
    """
    if not items:
        return [[]]
    rest = power_set(items[1:])
    return rest + [[items[0]] + subset for subset in rest]


def sublists(items):
    """Return all contiguous sublists of a list.

    Ask:
        all contiguous subarrays of a list
        get every sublist of a list
        all slices of an array that are not empty
        list every run of consecutive elements

    >>> sublists([1, 2, 3])
    [[1], [1, 2], [1, 2, 3], [2], [2, 3], [3]]
    >>> sublists([])
    []
    """
    n = len(items)
    return [items[i:j] for i in range(n) for j in range(i + 1, n + 1)]


def prefixes(items):
    """Return all prefixes of a list.

    Ask:
        all prefixes of a list
        growing sublists that start at the first element
        function that returns the first 1, 2, 3 ... elements of an array
        list of every initial segment

    >>> prefixes([1, 2, 3])
    [[1], [1, 2], [1, 2, 3]]
    >>> prefixes([])
    []
    """
    return [items[:end] for end in range(1, len(items) + 1)]


def cartesian_product(a, b):
    """Return the cartesian product of two lists.

    Ask:
        cartesian product of two lists
        all pairs with one element from each of two lists
        every combination of an item of a and an item of b
        cross join two lists
        cartesian product of two lists with itertools
        all combinations of elements from two lists
        pair every item of the first list with every item of the second
        itertools.product of two lists
        cross join two sequences
        every combination of two lists

    >>> cartesian_product([1, 2], ["a", "b"])
    [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')]
    >>> cartesian_product([], [1])
    []
    """
    return list(product(a, b))


def choices_of_each(lists):
    """Return every way to take one element from each list of a list of lists.

    Ask:
        product of a list of lists
        every choice of one option per group
        cartesian product of a list of lists
        all combinations with one item from each sublist

    >>> choices_of_each([[1, 2], [3], [4, 5]])
    [(1, 3, 4), (1, 3, 5), (2, 3, 4), (2, 3, 5)]
    >>> choices_of_each([[1], []])
    []
    """
    return list(product(*lists))


def group_by(items, key):
    """Group the elements of a list by the result of a function.

    Ask:
        group the elements of a list by a key function
        group by for lists
        dictionary from key to the list of items with that key
        function that groups array items by the result of calling a function

    >>> group_by([1, 2, 3, 4], lambda n: n % 2)
    {1: [1, 3], 0: [2, 4]}
    >>> group_by([], len)
    {}
    """
    groups = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return dict(groups)


def group_by_length(words):
    """Group words by their length.

    Ask:
        group words by length
        dictionary of word lengths to words
        group strings by number of characters
        function that sorts the words of a list into buckets by length
        group words by their length
        dictionary of words by length

    >>> group_by_length(["a", "bb", "c"])
    {1: ['a', 'c'], 2: ['bb']}
    >>> group_by_length([])
    {}
    """
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def group_by_first_letter(words):
    """Group words by their first letter.

    Ask:
        group words by first letter
        index of names by initial
        dictionary from starting letter to the words that begin with it
        bucket strings by first character, ignoring empty ones
        group a list of words by their first letter
        group strings by their initial letter
        dictionary of words grouped by first character
        group names by starting letter

    >>> group_by_first_letter(["apple", "bar", "ant", ""])
    {'a': ['apple', 'ant'], 'b': ['bar']}
    >>> group_by_first_letter([])
    {}
    """
    groups = {}
    for word in words:
        if word:
            groups.setdefault(word[0], []).append(word)
    return groups


def group_anagrams(words):
    """Group words that are anagrams of each other.

    Ask:
        group anagrams
        group the words that are anagrams of each other
        put words with the same letters together
        cluster anagrams in a list of strings
        group anagrams together
        group a list of words into anagrams
        cluster words which are anagrams of each other

    >>> group_anagrams(["eat", "tan", "tea", "nat", "x"])
    [['eat', 'tea'], ['tan', 'nat'], ['x']]
    >>> group_anagrams([])
    []
    """
    groups = defaultdict(list)
    for word in words:
        groups["".join(sorted(word))].append(word)
    return list(groups.values())


def group_runs(items):
    """Group equal neighbours of a list.

    Ask:
        group consecutive equal elements of a list
        split a list into runs of identical items
        pack consecutive duplicates into sublists
        runs of the same value in an array
        consecutive duplicates grouped into sublists
        group equal neighbours together

    >>> group_runs([1, 1, 2, 1])
    [[1, 1], [2], [1]]
    >>> group_runs([])
    []
    """
    return [list(group) for _, group in groupby(items)]


def run_lengths(items):
    """Return the runs of a list as value and length.

    Ask:
        count consecutive equal elements of a list
        run length encode a list
        list of (value, run length) tuples
        how many times in a row does each element occur
        run length encoding with itertools.groupby
        count consecutive repeated items as (item, count) pairs
        lengths of runs of equal values in a sequence
        groupby to get value and run length
        run length encoding as list of tuples
        encode a list as (value, count) pairs of consecutive elements

    >>> run_lengths([1, 1, 2, 1])
    [(1, 2), (2, 1), (1, 1)]
    >>> run_lengths([])
    []
    """
    return [(value, len(list(group))) for value, group in groupby(items)]


def expand_runs(runs):
    """Expand runs of value and length to a list.

    Ask:
        decode a run length encoded list
        expand (value, count) pairs into a list
        reverse run length encoding of a list
        turn [(1, 2), (5, 1)] into [1, 1, 5]

    >>> expand_runs([(1, 2), ("a", 1), (3, 0)])
    [1, 1, 'a']
    >>> expand_runs([])
    []
    """
    return [value for value, length in runs for _ in range(length)]


def longest_run(items):
    """Return the length of the longest run of equal elements.

    Ask:
        longest run of equal elements in a list
        length of the longest streak of the same value
        maximum number of consecutive identical items
        longest sequence of repeated values in an array
        longest run of the same value
        longest streak of equal elements
        length of the longest run of equal elements in a list
        how many times does a value repeat in a row at most
        maximum number of consecutive equal items
        longest streak length
        max count of identical neighbours in an array

    >>> longest_run([1, 1, 2, 2, 2, 1])
    3
    >>> longest_run([5])
    1
    >>> longest_run([])
    0
    """
    return max((len(list(group)) for _, group in groupby(items)), default=0)


def group_consecutive(numbers):
    """Group consecutive integers.

    Ask:
        group consecutive numbers in a list
        split a sorted list of integers into runs of consecutive numbers
        [1, 2, 3, 5, 6] to [[1, 2, 3], [5, 6]]
        break integers into sequences without gaps

    >>> group_consecutive([1, 2, 3, 5, 6, 9])
    [[1, 2, 3], [5, 6], [9]]
    >>> group_consecutive([])
    []
    """
    groups = []
    for number in numbers:
        if groups and number == groups[-1][-1] + 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def summary_ranges(numbers):
    """Summarise sorted integers as ranges.

    Ask:
        summarize a sorted list of integers as ranges
        compress page numbers to ranges like 1-3, 5
        turn consecutive numbers into range strings
        [1, 2, 3, 5] to ["1-3", "5"]

    >>> summary_ranges([1, 2, 3, 5, 8, 9])
    ['1-3', '5', '8-9']
    >>> summary_ranges([])
    []
    """
    ranges = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return [str(low) if low == high else f"{low}-{high}" for low, high in ranges]


def flatten(lists):
    """Flatten a list of lists by one level.

    Ask:
        flatten a list of lists
        join all sublists into one list
        turn a 2d list into a flat one
        concatenate the inner lists of an array
        flatten a nested list one level
        flatten a matrix into a list
        flatten a 2d list
        flatten one level
        remove one level of nesting from a list

    >>> flatten([[1, 2], [], [3]])
    [1, 2, 3]
    >>> flatten([])
    []
    """
    return [item for sublist in lists for item in sublist]


def reshape(items, rows, columns):
    """Reshape a flat list into rows of a given width.

    Ask:
        reshape a flat list into a 2d list with n columns
        turn a 1d array into a matrix with given rows and columns
        convert a list into a grid of rows x columns
        arrange list items in a table with rows and cols
        reshape a list into a matrix with r rows and c columns

    >>> reshape([1, 2, 3, 4, 5, 6], 2, 3)
    [[1, 2, 3], [4, 5, 6]]
    >>> reshape([1], 2, 2)
    Traceback (most recent call last):
        ...
    ValueError: cannot reshape 1 items to 2x2
    """
    if len(items) != rows * columns:
        raise ValueError(f"cannot reshape {len(items)} items to {rows}x{columns}")
    return [items[i * columns:(i + 1) * columns] for i in range(rows)]


def intersperse(items, separator):
    """Insert a separator between the elements of a list.

    Ask:
        insert a value between every two elements of a list
        intersperse a separator in a list
        put a delimiter element between the items of an array
        [1, 2, 3] with 0 becomes [1, 0, 2, 0, 3]

    >>> intersperse([1, 2, 3], 0)
    [1, 0, 2, 0, 3]
    >>> intersperse([1], 0)
    [1]
    >>> intersperse([], 0)
    []
    """
    result = []
    for item in items:
        result += [item, separator]
    return result[:-1]


def ascending_runs(numbers):
    """Split a list into ascending runs.

    Ask:
        split a list into increasing runs
        break an array into maximal ascending sublists
        start a new sublist whenever the next number is not larger
        find strictly increasing segments of a list

    >>> ascending_runs([1, 2, 2, 5, 3])
    [[1, 2], [2, 5], [3]]
    >>> ascending_runs([])
    []
    """
    runs = []
    for number in numbers:
        if runs and number > runs[-1][-1]:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def cluster(numbers, max_gap):
    """Group times or numbers whose gaps are small.

    Ask:
        cluster sorted numbers that are close together
        group values of a sorted list with a gap of at most max_gap
        split timestamps into sessions by a maximum gap
        start a new group when the distance to the previous number is too big
        detect sessions from timestamps with gap

    >>> cluster([1, 2, 3, 10, 12, 30], 2)
    [[1, 2, 3], [10, 12], [30]]
    >>> cluster([], 1)
    []
    """
    clusters = []
    for number in numbers:
        if clusters and number - clusters[-1][-1] <= max_gap:
            clusters[-1].append(number)
        else:
            clusters.append([number])
    return clusters


def bin_counts(numbers, width):
    """Count how many numbers fall into each bin of a given width.

    Ask:
        count numbers per bin of a given width
        histogram of a list with bin size
        bucket values into intervals of equal width and count them
        group numbers into bins, key is the lower edge

    >>> bin_counts([1, 2, 5, 11], 5)
    {0: 2, 5: 1, 10: 1}
    >>> bin_counts([], 5)
    {}
    """
    counts = {}
    for number in numbers:
        start = number // width * width
        counts[start] = counts.get(start, 0) + 1
    return counts


def batch_by_sum(numbers, limit):
    """Split a list so that each chunk's sum stays within a limit.

    Ask:
        split numbers into consecutive groups whose sum does not exceed a limit
        pack items in order into batches with a maximum total
        greedy batching of weights by capacity
        start a new batch when adding the next number would exceed the limit

    >>> batch_by_sum([3, 2, 4, 1], 5)
    [[3, 2], [4, 1]]
    >>> batch_by_sum([9, 1], 5)
    [[9], [1]]
    >>> batch_by_sum([], 5)
    []
    """
    batches = []
    for number in numbers:
        if batches and sum(batches[-1]) + number <= limit:
            batches[-1].append(number)
        else:
            batches.append([number])
    return batches


def padded_chunks(items, size, fill=None):
    """Pad the last chunk when splitting a list.

    Ask:
        split a list into chunks and pad the last one
        chunks of size n where the last chunk is filled up with a value
        grouper recipe with fill value returning lists
        fixed size batches with padding

    >>> padded_chunks([1, 2, 3], 2, 0)
    [[1, 2], [3, 0]]
    >>> padded_chunks([1, 2], 2)
    [[1, 2]]
    >>> padded_chunks([], 2)
    []
    """
    result = []
    for i in range(0, len(items), size):
        part = items[i:i + size]
        result.append(part + [fill] * (size - len(part)))
    return result


def split_by_lengths(items, lengths):
    """Split a list into sublists with the given lengths.

    Ask:
        split a list into sublists of given lengths
        cut an array into pieces whose sizes are in another list
        divide list by a list of sizes
        take slices of lengths 1, 2, 3 from a list

    >>> split_by_lengths([1, 2, 3, 4, 5, 6], [1, 3, 2])
    [[1], [2, 3, 4], [5, 6]]
    >>> split_by_lengths([1], [])
    []
    """
    ends = accumulate(lengths)
    return [items[end - length:end] for length, end in zip(lengths, ends)]


def get_page(items, page, page_size):
    """Return one page of a list.

    Ask:
        get one page of a list
        paginate a list with page number and page size
        items of page n when showing a fixed number per page, pages start at 1
        slice an array for pagination

    >>> get_page([1, 2, 3, 4, 5], 2, 2)
    [3, 4]
    >>> get_page([1, 2, 3], 1, 2)
    [1, 2]
    >>> get_page([1], 3, 2)
    []
    """
    start = (page - 1) * page_size
    return items[start:start + page_size]


def page_count(item_count, page_size):
    """Return how many pages are needed for a number of items.

    Ask:
        number of pages needed to show n items
        calculate total pages from item count and page size
        how many pages for pagination
        ceil of items divided by page size

    >>> page_count(10, 5)
    2
    >>> page_count(11, 5)
    3
    >>> page_count(0, 5)
    0
    """
    return (item_count + page_size - 1) // page_size


def can_partition(numbers):
    """Return all partitions of a list into two sublists with equal sums.

    Ask:
        check if a list can be split into two parts with equal sum
        partition an array in two subsets of the same total
        equal sum partition problem, return True or False
        can the numbers be divided into two groups with equal sums

    >>> can_partition([1, 5, 11, 5])
    True
    >>> can_partition([1, 2, 3, 5])
    False
    >>> can_partition([2])
    False
    >>> can_partition([])
    True
    """
    total = sum(numbers)
    if total % 2:
        return False
    sums = {0}
    for number in numbers:
        sums |= {value + number for value in sums}
    return total // 2 in sums

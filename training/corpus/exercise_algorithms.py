"""Exercises on arrays: two pointers, sliding windows, prefix sums, intervals, greedy choices."""
from collections import Counter
from collections import defaultdict
from collections import deque
from itertools import accumulate


def insert_interval(intervals, new):
    """Insert an interval into sorted intervals that do not overlap, merging where needed.

    Ask:
        insert an interval into a list of non-overlapping intervals
        insert interval and merge if necessary
        add a new interval to sorted disjoint intervals
        leetcode insert interval

    >>> insert_interval([[1, 3], [6, 9]], [2, 5]), insert_interval([], [4, 8])
    ([[1, 5], [6, 9]], [[4, 8]])
    >>> insert_interval([[1, 2], [8, 10]], [4, 5])
    [[1, 2], [4, 5], [8, 10]]
    """
    start, end = new
    before, after = [], []
    for left, right in intervals:
        if right < start:
            before.append([left, right])
        elif left > end:
            after.append([left, right])
        else:
            start = min(start, left)
            end = max(end, right)
    return [*before, [start, end], *after]


def min_interval_removals(intervals):
    """Return how many intervals must be removed so that the rest do not overlap.

    Ask:
        minimum number of intervals to remove to make the rest non-overlapping
        non overlapping intervals minimum removals
        erase overlap intervals
        how many intervals must be deleted so none overlap

    >>> min_interval_removals([[1, 2], [2, 3], [3, 4], [1, 3]]), min_interval_removals([])
    (1, 0)
    >>> min_interval_removals([[1, 2], [1, 2], [1, 2]])
    2
    """
    removed = 0
    end = float("-inf")
    for start, stop in sorted(intervals, key=lambda interval: interval[1]):
        if start >= end:
            end = stop
        else:
            removed += 1
    return removed


def intersect_interval_lists(a, b):
    """Return the intersections of two sorted lists of intervals.

    Ask:
        intersection of two interval lists
        interval list intersections
        common parts of two sorted lists of intervals
        overlapping ranges of two lists of closed intervals

    >>> intersect_interval_lists([[0, 2], [5, 10]], [[1, 5], [8, 12]])
    [[1, 2], [5, 5], [8, 10]]
    >>> intersect_interval_lists([], [[1, 2]])
    []
    """
    result = []
    i = j = 0
    while i < len(a) and j < len(b):
        start = max(a[i][0], b[j][0])
        end = min(a[i][1], b[j][1])
        if start <= end:
            result.append([start, end])
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return result


def covered_length(intervals):
    """Return the total length that intervals cover.

    Ask:
        total length covered by intervals
        length of the union of intervals
        how much of the line do these intervals cover
        sum of interval lengths counting overlaps once

    >>> covered_length([(1, 4), (3, 5), (7, 8)]), covered_length([])
    (5, 0)
    >>> covered_length([(1, 10), (2, 3)])
    9
    """
    total = 0
    reached = float("-inf")
    for start, end in sorted(intervals):
        if end > reached:
            total += end - max(start, reached)
            reached = end
    return total


def gaps_between(intervals):
    """Return the gaps between intervals.

    Ask:
        find the gaps between intervals
        free ranges between busy intervals
        uncovered ranges between a list of intervals
        holes between sorted or unsorted intervals

    >>> gaps_between([(7, 8), (1, 4), (3, 5)])
    [(5, 7)]
    >>> gaps_between([(1, 2), (2, 3)]), gaps_between([])
    ([], [])
    """
    gaps = []
    reached = None
    for start, end in sorted(intervals):
        if reached is not None and start > reached:
            gaps.append((reached, start))
        reached = end if reached is None else max(reached, end)
    return gaps


def max_water(heights):
    """Return the most water that two of the lines can hold.

    Ask:
        container with most water
        max area of water between two lines of given heights
        two pointers: largest container between vertical lines
        most water held between two walls

    >>> max_water([1, 8, 6, 2, 5, 4, 8, 3, 7]), max_water([1, 1]), max_water([5])
    (49, 1, 0)
    """
    best = 0
    left, right = 0, len(heights) - 1
    while left < right:
        best = max(best, (right - left) * min(heights[left], heights[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best


def trap_rain(heights):
    """Return how much rain water bars of these heights hold.

    Ask:
        trapping rain water
        how much rain water is trapped between bars
        water collected by an elevation map
        trap rain water with two pointers
        amount of water held after raining given heights

    >>> trap_rain([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]), trap_rain([]), trap_rain([4, 2, 3])
    (6, 0, 1)
    """
    water = 0
    left, right = 0, len(heights) - 1
    highest_left = highest_right = 0
    while left < right:
        if heights[left] < heights[right]:
            highest_left = max(highest_left, heights[left])
            water += highest_left - heights[left]
            left += 1
        else:
            highest_right = max(highest_right, heights[right])
            water += highest_right - heights[right]
            right -= 1
    return water


class RangeSum:
    """Answer sums of index ranges quickly with prefix sums.

    Ask:
        range sum query using prefix sums
        class that answers range sum queries in constant time
        NumArray with sumRange
        prefix sum class for the sum between two indices

    >>> sums = RangeSum([-2, 0, 3, -5, 2, -1])
    >>> sums.query(0, 2), sums.query(2, 5), sums.query(3, 3)
    (1, -1, -5)
    """

    def __init__(self, numbers):
        self._sums = [0, *accumulate(numbers)]

    def query(self, left, right):
        return self._sums[right + 1] - self._sums[left]


def range_sums(numbers, queries):
    """Return the sums of the index ranges (left, right), both inclusive.

    Ask:
        answer many range sum queries on an array
        sums of index ranges given a list of (left, right) queries
        prefix sums to answer queries of the sum from l to r
        range sum for each query

    >>> range_sums([1, 2, 3, 4], [(0, 1), (1, 3), (2, 2)])
    [3, 9, 3]
    """
    prefix = [0]
    for number in numbers:
        prefix.append(prefix[-1] + number)
    return [prefix[right + 1] - prefix[left] for left, right in queries]


def min_max(numbers):
    """Return the smallest and largest number, found in one pass.

    Ask:
        find the maximum and minimum of an array in one pass
        min and max of a list with a single loop
        smallest and largest element without min and max functions
        return both the minimum and the maximum using one loop

    >>> min_max([3, 1, 2]), min_max([5]), min_max([-1, -7])
    ((1, 3), (5, 5), (-7, -1))
    """
    smallest = largest = numbers[0]
    for number in numbers[1:]:
        if number < smallest:
            smallest = number
        elif number > largest:
            largest = number
    return smallest, largest


def is_mountain(numbers):
    """Tell whether numbers strictly rise to a peak and then strictly fall.

    Ask:
        check if array is a mountain
        valid mountain array
        does the list first increase and then decrease
        is the sequence strictly rising then strictly falling
        check if array is bitonic
        first strictly increasing then strictly decreasing
        is the sequence bitonic
        does the list first rise and then fall

    >>> is_mountain([0, 3, 2, 1]), is_mountain([3, 5, 5, 1]), is_mountain([1, 2, 3])
    (True, False, False)
    >>> is_mountain([3, 2, 1]), is_mountain([])
    (False, False)
    """
    i = 0
    while i + 1 < len(numbers) and numbers[i] < numbers[i + 1]:
        i += 1
    if i == 0 or i == len(numbers) - 1:
        return False
    return all(a > b for a, b in zip(numbers[i:], numbers[i + 1:]))


def disappeared_numbers(numbers):
    """Return the numbers from 1 to n that are missing in a list of length n.

    Ask:
        find all numbers disappeared in an array
        missing numbers from 1 to n where some appear twice
        which numbers between 1 and len(nums) do not occur
        all missing values of an array with values 1..n

    >>> disappeared_numbers([4, 3, 2, 7, 8, 2, 3, 1]), disappeared_numbers([1, 1])
    ([5, 6], [2])
    """
    present = set(numbers)
    return [number for number in range(1, len(numbers) + 1) if number not in present]


def missing_and_repeated(numbers):
    """Return the number that occurs twice and the one that is missing from 1 to n.

    Ask:
        find the missing and the repeated number in an array from 1 to n
        set mismatch: duplicate and missing number
        one number repeats and one is missing, find both
        return the duplicated and the lost number of 1..n

    >>> missing_and_repeated([1, 2, 2, 4]), missing_and_repeated([1, 1])
    ((2, 3), (1, 2))
    """
    unique_sum = sum(set(numbers))
    repeated = sum(numbers) - unique_sum
    n = len(numbers)
    missing = n * (n + 1) // 2 - unique_sum
    return repeated, missing


def alternate_signs(numbers):
    """Arrange numbers so that positive and negative ones alternate, in their old order.

    Ask:
        rearrange positive and negative numbers alternately
        rearrange array elements by sign
        alternate positive and negative numbers of a list
        positive, negative, positive, negative order
        alternate positives and negatives

    >>> alternate_signs([3, 1, -2, -5, 2, -4])
    [3, -2, 1, -5, 2, -4]
    >>> alternate_signs([1, 2, -1, 3]), alternate_signs([])
    ([1, -1, 2, 3], [])
    """
    positive = deque(number for number in numbers if number >= 0)
    negative = deque(number for number in numbers if number < 0)
    result = []
    while positive and negative:
        result += [positive.popleft(), negative.popleft()]
    return [*result, *positive, *negative]


def evens_first(numbers):
    """Put the even numbers before the odd ones, keeping their order.

    Ask:
        sort an array by parity, evens first
        move even numbers to the front of a list
        segregate even and odd numbers
        rearrange a list so even numbers come before odd numbers

    >>> evens_first([3, 1, 2, 4]), evens_first([])
    ([2, 4, 3, 1], [])
    """
    return sorted(numbers, key=lambda number: number % 2)


def sorted_squares(numbers):
    """Return the sorted squares of a sorted list.

    Ask:
        squares of a sorted array
        square each number of a sorted list and return them sorted
        sorted squares with two pointers
        squares of ordered integers in non-decreasing order

    >>> sorted_squares([-4, -1, 0, 3, 10]), sorted_squares([-2, -1]), sorted_squares([])
    ([0, 1, 9, 16, 100], [1, 4], [])
    """
    result = []
    left, right = 0, len(numbers) - 1
    while left <= right:
        if abs(numbers[left]) > abs(numbers[right]):
            result.append(numbers[left] ** 2)
            left += 1
        else:
            result.append(numbers[right] ** 2)
            right -= 1
    return result[::-1]


def max_rise(numbers):
    """Return the largest difference between a number and an earlier one.

    Ask:
        maximum difference between two elements such that the larger comes after the smaller
        largest a[j] - a[i] with i < j
        max difference where the bigger element appears later
        biggest gain between an earlier and a later value
        maximum difference with larger after smaller
        largest difference a[j] - a[i] with i < j

    >>> max_rise([2, 3, 10, 6, 4, 8, 1]), max_rise([7, 9, 5]), max_rise([5, 3])
    (8, 2, -2)
    """
    lowest = numbers[0]
    best = numbers[1] - numbers[0]
    for number in numbers[1:]:
        best = max(best, number - lowest)
        lowest = min(lowest, number)
    return best


def longest_subarray_with_sum(numbers, k):
    """Return the length of the longest subarray with sum k.

    Ask:
        longest subarray with sum k
        length of the longest contiguous subarray that sums to k
        maximum size subarray sum equals k
        longest run of elements with a given sum

    >>> longest_subarray_with_sum([10, 5, 2, 7, 1, 9], 15), longest_subarray_with_sum([1], 5)
    (4, 0)
    >>> longest_subarray_with_sum([1, -1, 5, -2, 3], 3)
    4
    """
    first_seen = {0: -1}
    total = longest = 0
    for i, number in enumerate(numbers):
        total += number
        if total - k in first_seen:
            longest = max(longest, i - first_seen[total - k])
        first_seen.setdefault(total, i)
    return longest


def longest_balanced_binary(bits):
    """Return the length of the longest subarray with as many 0s as 1s.

    Ask:
        longest subarray with equal number of 0s and 1s
        contiguous array: equal zeros and ones
        maximum length subarray with the same count of 0 and 1
        largest balanced binary subarray

    >>> longest_balanced_binary([0, 1, 0]), longest_balanced_binary([0, 0, 1, 1, 0, 1, 1, 1])
    (2, 6)
    >>> longest_balanced_binary([1, 1])
    0
    """
    first_seen = {0: -1}
    balance = longest = 0
    for i, bit in enumerate(bits):
        balance += 1 if bit else -1
        if balance in first_seen:
            longest = max(longest, i - first_seen[balance])
        else:
            first_seen[balance] = i
    return longest


def max_consecutive_ones(bits):
    """Return the length of the longest run of ones.

    Ask:
        max consecutive ones
        longest run of 1s in a binary array
        maximum number of consecutive ones
        count the longest sequence of ones in a list of 0 and 1

    >>> max_consecutive_ones([1, 1, 0, 1, 1, 1]), max_consecutive_ones([])
    (3, 0)
    """
    longest = current = 0
    for bit in bits:
        current = current + 1 if bit == 1 else 0
        longest = max(longest, current)
    return longest


def longest_ones_with_flips(bits, k):
    """Return the longest run of ones if k zeros may be flipped.

    Ask:
        max consecutive ones with at most k flips
        longest ones after flipping k zeros
        max consecutive ones iii
        longest subarray of ones when at most k zeros can be changed

    >>> longest_ones_with_flips([1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0], 2)
    6
    >>> longest_ones_with_flips([0, 0], 0), longest_ones_with_flips([1, 0, 1], 1)
    (0, 3)
    """
    left = longest = zeros = 0
    for right, bit in enumerate(bits):
        zeros += bit == 0
        while zeros > k:
            zeros -= bits[left] == 0
            left += 1
        longest = max(longest, right - left + 1)
    return longest


def longest_k_distinct(text, k):
    """Return the length of the longest substring with at most k different characters.

    Ask:
        longest substring with at most k distinct characters
        length of the longest window with no more than k different letters
        longest substring with k unique characters
        fruit into baskets: longest run with at most two kinds
        longest substring with at most k distinct characters length

    >>> longest_k_distinct("eceba", 2), longest_k_distinct("aa", 1), longest_k_distinct("", 2)
    (3, 2, 0)
    >>> longest_k_distinct("abaccc", 2)
    4
    """
    counts = defaultdict(int)
    left = longest = 0
    for right, char in enumerate(text):
        counts[char] += 1
        while len(counts) > k:
            counts[text[left]] -= 1
            if counts[text[left]] == 0:
                del counts[text[left]]
            left += 1
        longest = max(longest, right - left + 1)
    return longest


def longest_after_replacement(text, k):
    """Return the longest run of one letter if k letters may be replaced.

    Ask:
        longest repeating character replacement
        longest substring of one letter after replacing at most k characters
        character replacement sliding window
        max length of equal letters with k changes

    >>> longest_after_replacement("AABABBA", 1), longest_after_replacement("ABAB", 2)
    (4, 4)
    >>> longest_after_replacement("", 2)
    0
    """
    counts = Counter()
    left = most = longest = 0
    for right, char in enumerate(text):
        counts[char] += 1
        most = max(most, counts[char])
        if right - left + 1 - most > k:
            counts[text[left]] -= 1
            left += 1
        longest = max(longest, right - left + 1)
    return longest


def count_small_products(numbers, k):
    """Count the subarrays of positive numbers whose product is less than k.

    Ask:
        number of subarrays with product less than k
        count contiguous subarrays whose product is below k
        subarray product less than k
        how many subarrays multiply to less than a limit

    >>> count_small_products([10, 5, 2, 6], 100), count_small_products([1, 2, 3], 0)
    (8, 0)
    """
    if k <= 1:
        return 0
    product = 1
    left = count = 0
    for right, number in enumerate(numbers):
        product *= number
        while product >= k:
            product //= numbers[left]
            left += 1
        count += right - left + 1
    return count


def find_anagrams(text, pattern):
    """Return the positions where an anagram of a pattern begins.

    Ask:
        find all anagrams of a pattern in a string
        start indices of anagrams of p in s
        positions of permutations of a word in a text
        find all anagrams sliding window
        start indices of all anagrams of a pattern in a text

    >>> find_anagrams("cbaebabacd", "abc"), find_anagrams("abab", "ab"), find_anagrams("a", "ab")
    ([0, 6], [0, 1, 2], [])
    """
    size = len(pattern)
    needed = Counter(pattern)
    window = Counter(text[:size])
    positions = [0] if window == needed else []
    for i in range(size, len(text)):
        window[text[i]] += 1
        window[text[i - size]] -= 1
        if window == needed:
            positions.append(i - size + 1)
    return positions


def contains_permutation(pattern, text):
    """Tell whether a text contains a permutation of a pattern.

    Ask:
        check if s2 contains a permutation of s1
        permutation in string
        does the text contain any anagram of the word
        is some rearrangement of a pattern a substring

    >>> contains_permutation("ab", "eidbaooo"), contains_permutation("ab", "eidboaoo")
    (True, False)
    >>> contains_permutation("abc", "ab")
    False
    """
    size = len(pattern)
    needed = Counter(pattern)
    window = Counter(text[:size])
    if window == needed:
        return True
    for new, old in zip(text[size:], text):
        window[new] += 1
        window[old] -= 1
        if window == needed:
            return True
    return False


def window_averages(numbers, k):
    """Return the average of each window of k numbers.

    Ask:
        average of each window of size k
        averages of all contiguous subarrays of size k
        sliding window average
        mean of every k consecutive numbers

    >>> window_averages([1, 3, 2, 6], 2), window_averages([1], 2)
    ([2.0, 2.5, 4.0], [])
    """
    averages = []
    total = 0
    for i, number in enumerate(numbers):
        total += number
        if i >= k:
            total -= numbers[i - k]
        if i >= k - 1:
            averages.append(total / k)
    return averages


def max_sum_of_size_k(numbers, k):
    """Return the largest sum of k consecutive numbers.

    Ask:
        maximum sum subarray of size k
        largest sum of k consecutive elements
        max sum of a subarray of fixed length k
        sliding window maximum sum of size k
        biggest total of k neighbouring numbers in a list
        max sum of any contiguous subarray of size k
        maximum sum of k consecutive elements
        sliding window: largest sum of a subarray of fixed size
        highest total of n neighbouring numbers
        best sum over a window of length k

    >>> max_sum_of_size_k([2, 1, 5, 1, 3, 2], 3), max_sum_of_size_k([-3, -1], 1)
    (9, -1)
    """
    current = best = sum(numbers[:k])
    for new, old in zip(numbers[k:], numbers):
        current += new - old
        best = max(best, current)
    return best


def first_negative_in_windows(numbers, k):
    """Return the first negative number of every window of size k, 0 if there is none.

    Ask:
        first negative integer in every window of size k
        first negative number of each sliding window
        for all windows of k elements find the first negative
        first negative in each subarray of size k

    >>> first_negative_in_windows([-8, 2, 3, -6, 10], 2)
    [-8, 0, -6, -6]
    """
    return [
        next((number for number in numbers[i:i + k] if number < 0), 0)
        for i in range(len(numbers) - k + 1)
    ]


def count_distinct_in_windows(items, k):
    """Return how many different items each window of size k holds.

    Ask:
        count distinct elements in every window of size k
        number of unique items in each sliding window
        distinct values per window of k elements
        distinct elements in all subarrays of length k

    >>> count_distinct_in_windows([1, 2, 1, 3, 4, 2, 3], 4)
    [3, 4, 4, 3]
    """
    return [len(set(items[i:i + k])) for i in range(len(items) - k + 1)]


def four_sum(numbers, target):
    """Return all different quadruplets with the given sum.

    Ask:
        four sum
        find all unique quadruplets that sum to a target
        4sum problem
        sets of four numbers adding up to a target

    >>> four_sum([1, 0, -1, 0, -2, 2], 0)
    [[-2, -1, 1, 2], [-2, 0, 0, 2], [-1, 0, 0, 1]]
    >>> four_sum([2, 2, 2, 2, 2], 8)
    [[2, 2, 2, 2]]
    """
    numbers = sorted(numbers)
    found = set()
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            seen = set()
            for number in numbers[j + 1:]:
                rest = target - numbers[i] - numbers[j] - number
                if rest in seen:
                    found.add((numbers[i], numbers[j], rest, number))
                seen.add(number)
    return sorted(map(list, found))


def three_sum_closest(numbers, target):
    """Return the sum of three numbers that is nearest to a target.

    Ask:
        three sum closest
        sum of three integers closest to the target
        3sum closest
        find three numbers whose sum is nearest to a value

    >>> three_sum_closest([-1, 2, 1, -4], 1), three_sum_closest([0, 0, 0], 1)
    (2, 0)
    """
    numbers = sorted(numbers)
    best = sum(numbers[:3])
    for i in range(len(numbers) - 2):
        left, right = i + 1, len(numbers) - 1
        while left < right:
            total = numbers[i] + numbers[left] + numbers[right]
            if abs(total - target) < abs(best - target):
                best = total
            if total < target:
                left += 1
            else:
                right -= 1
    return best


def two_sum_sorted(numbers, target):
    """Return the positions of two numbers of a sorted list with the given sum, or None.

    Ask:
        two sum in a sorted array with two pointers
        find two numbers in a sorted list that add up to a target
        two sum ii input array is sorted
        two pointer pair with a given sum

    >>> two_sum_sorted([2, 7, 11, 15], 18), two_sum_sorted([1, 2], 9), two_sum_sorted([3, 3], 6)
    ((1, 2), None, (0, 1))
    """
    left, right = 0, len(numbers) - 1
    while left < right:
        total = numbers[left] + numbers[right]
        if total == target:
            return left, right
        if total < target:
            left += 1
        else:
            right -= 1
    return None


def has_pair_with_difference(numbers, k):
    """Tell whether two numbers differ by k.

    Ask:
        is there a pair with a given difference
        check if two numbers of a list differ by k
        pair with difference k exists
        find whether any two elements have difference k

    >>> has_pair_with_difference([5, 20, 3, 2, 50], 45), has_pair_with_difference([1, 5], 3)
    (True, False)
    >>> has_pair_with_difference([1, 2], 0), has_pair_with_difference([2, 2], 0)
    (False, True)
    """
    seen = set()
    for number in numbers:
        if number - k in seen or number + k in seen:
            return True
        seen.add(number)
    return False


def count_pairs_with_difference(numbers, k):
    """Count the pairs whose absolute difference is k.

    Ask:
        count pairs with absolute difference k
        number of pairs of elements that differ by k
        how many pairs have a given difference
        pairs with difference k count
        number of pairs with a given difference
        count pairs whose absolute difference is k
        how many pairs of a list differ by exactly k
        pairs with difference k in an array, counted
        count pairs whose difference is k

    >>> count_pairs_with_difference([1, 2, 2, 1], 1), count_pairs_with_difference([3], 0)
    (4, 0)
    """
    seen = Counter()
    count = 0
    for number in numbers:
        count += seen[number - k]
        if k:
            count += seen[number + k]
        seen[number] += 1
    return count


def boats_needed(weights, limit):
    """Return how many boats for at most two people are needed.

    Ask:
        boats to save people
        minimum number of boats when each carries two people and a weight limit
        fewest boats to carry everyone
        rescue boats with two pointers

    >>> boats_needed([3, 2, 2, 1], 3), boats_needed([3, 5, 3, 4], 5), boats_needed([], 5)
    (3, 4, 0)
    """
    weights = sorted(weights)
    light, heavy = 0, len(weights) - 1
    boats = 0
    while light <= heavy:
        if weights[light] + weights[heavy] <= limit:
            light += 1
        heavy -= 1
        boats += 1
    return boats


def min_arrows(balloons):
    """Return how few arrows burst all balloons, given as (start, end).

    Ask:
        minimum number of arrows to burst balloons
        fewest points that hit all intervals
        burst balloons with arrows greedy
        minimum arrow shots for overlapping intervals

    >>> min_arrows([[10, 16], [2, 8], [1, 6], [7, 12]]), min_arrows([])
    (2, 0)
    """
    arrows = 0
    position = float("-inf")
    for start, end in sorted(balloons, key=lambda balloon: balloon[1]):
        if start > position:
            arrows += 1
            position = end
    return arrows


def lemonade_change(bills):
    """Tell whether every customer can get change for a 5 dollar lemonade.

    Ask:
        lemonade change
        can you give change to every customer paying with 5, 10 or 20
        lemonade stand change problem
        is correct change possible for each bill in order

    >>> lemonade_change([5, 5, 5, 10, 20]), lemonade_change([5, 5, 10, 10, 20])
    (True, False)
    >>> lemonade_change([10])
    False
    """
    fives = tens = 0
    for bill in bills:
        if bill == 5:
            fives += 1
        elif bill == 10:
            fives -= 1
            tens += 1
        elif tens:
            tens -= 1
            fives -= 1
        else:
            fives -= 3
        if fives < 0:
            return False
    return True


def least_interval(tasks, cooldown):
    """Return the time that tasks need when equal ones must be cooldown apart.

    Ask:
        task scheduler with cooldown
        least interval to finish all tasks with a cooling time n
        minimum time to run tasks with idle slots between equal tasks
        leetcode task scheduler

    >>> least_interval("AAABBB", 2), least_interval("AAABBB", 0), least_interval("", 2)
    (8, 6, 0)
    >>> least_interval("AAAAAABCDEFG", 2)
    16
    """
    if not tasks:
        return 0
    counts = Counter(tasks).values()
    most = max(counts)
    last_round = sum(count == most for count in counts)
    return max(len(tasks), (most - 1) * (cooldown + 1) + last_round)


def reorganize_string(text):
    """Arrange letters so that no equal ones are neighbours, "" if it is impossible.

    Ask:
        reorganize string so that no two adjacent characters are equal
        rearrange letters so that no two neighbours are the same
        reorganize string
        shuffle characters so that equal ones are not adjacent

    >>> reorganize_string("aaab"), reorganize_string("")
    ('', '')
    >>> result = reorganize_string("aabbbc")
    >>> sorted(result), any(a == b for a, b in zip(result, result[1:]))
    (['a', 'a', 'b', 'b', 'b', 'c'], False)
    """
    chars = [char for char, count in Counter(text).most_common() for _ in range(count)]
    if chars and chars.count(chars[0]) > (len(chars) + 1) // 2:
        return ""
    result = [""] * len(chars)
    half = (len(chars) + 1) // 2
    result[::2] = chars[:half]
    result[1::2] = chars[half:]
    return "".join(result)


def partition_labels(text):
    """Return the lengths of the most parts in which each letter stays in one part.

    Ask:
        partition labels
        split a string into as many parts as possible so each letter appears in one part
        sizes of partitions where no letter is in two parts
        partition labels greedy

    >>> partition_labels("ababcbacadefegdehijhklij"), partition_labels("")
    ([9, 7, 8], [])
    """
    last = {char: i for i, char in enumerate(text)}
    sizes = []
    start = end = 0
    for i, char in enumerate(text):
        end = max(end, last[char])
        if i == end:
            sizes.append(end - start + 1)
            start = i + 1
    return sizes


def reconstruct_queue(people):
    """Order people (height, taller people in front) as they stand in the queue.

    Ask:
        queue reconstruction by height
        reconstruct a queue from (height, number of taller people in front)
        order people by height and how many taller stand before them
        rebuild the line of people by height

    >>> reconstruct_queue([[7, 0], [4, 4], [7, 1], [5, 0], [6, 1], [5, 2]])
    [[5, 0], [7, 0], [5, 2], [6, 1], [4, 4], [7, 1]]
    """
    queue = []
    for person in sorted(people, key=lambda person: (-person[0], person[1])):
        queue.insert(person[1], person)
    return queue


def is_straight_hand(hand, size):
    """Tell whether cards can be arranged in groups of consecutive numbers.

    Ask:
        hand of straights
        can cards be split into groups of size consecutive cards
        divide an array into sets of k consecutive numbers
        check if a hand can be rearranged into straights

    >>> is_straight_hand([1, 2, 3, 6, 2, 3, 4, 7, 8], 3), is_straight_hand([1, 2, 3, 4, 5], 4)
    (True, False)
    """
    counts = Counter(hand)
    for card in sorted(counts):
        repeats = counts[card]
        for following in range(card, card + size):
            if counts[following] < repeats:
                return False
            counts[following] -= repeats
    return True


def gas_station(gas, cost):
    """Return the station from which a round trip is possible, or -1.

    Ask:
        gas station problem
        starting gas station index to complete the circuit
        circular tour of petrol pumps
        from which station can a car drive around the circle

    >>> gas_station([1, 2, 3, 4, 5], [3, 4, 5, 1, 2]), gas_station([2, 3, 4], [3, 4, 3])
    (3, -1)
    """
    if sum(gas) < sum(cost):
        return -1
    start = tank = 0
    for i, (gained, spent) in enumerate(zip(gas, cost)):
        tank += gained - spent
        if tank < 0:
            start = i + 1
            tank = 0
    return start


def select_activities(activities):
    """Return the largest selection of activities (start, end) that do not overlap.

    Ask:
        activity selection problem
        activity selection
        choose the maximum number of non-overlapping activities
        greedy selection of activities by finish time
        most events that one person can attend
        interval scheduling
        maximum number of activities one person can do

    >>> select_activities([(1, 4), (3, 5), (0, 6), (5, 7), (8, 9), (5, 9)])
    [(1, 4), (5, 7), (8, 9)]
    >>> select_activities([])
    []
    """
    chosen = []
    for start, end in sorted(activities, key=lambda activity: activity[1]):
        if not chosen or start >= chosen[-1][1]:
            chosen.append((start, end))
    return chosen


def fractional_knapsack(weights, values, capacity):
    """Return the greatest value if parts of items may be taken.

    Ask:
        fractional knapsack
        greedy knapsack where items can be split
        maximum value of a knapsack with fractions of items allowed
        continuous knapsack problem

    >>> fractional_knapsack([10, 20, 30], [60, 100, 120], 50), fractional_knapsack([], [], 5)
    (240.0, 0)
    >>> fractional_knapsack([5], [10], 50)
    10
    """
    items = sorted(zip(weights, values), key=lambda item: item[1] / item[0], reverse=True)
    total = 0
    for weight, value in items:
        if weight > capacity:
            return total + value * capacity / weight
        total += value
        capacity -= weight
    return total


def schedule_jobs(jobs):
    """Return the greatest profit of unit-time jobs (deadline, profit).

    Ask:
        job sequencing with deadlines
        job scheduling with deadlines and profits
        maximum profit of jobs that each take one unit of time
        greedy job sequencing problem

    >>> schedule_jobs([(4, 20), (1, 10), (1, 40), (1, 30)]), schedule_jobs([])
    (60, 0)
    >>> schedule_jobs([(2, 100), (1, 19), (2, 27), (1, 25), (3, 15)])
    142
    """
    taken = set()
    total = 0
    for deadline, profit in sorted(jobs, key=lambda job: job[1], reverse=True):
        for slot in range(deadline, 0, -1):
            if slot not in taken:
                taken.add(slot)
                total += profit
                break
    return total


def min_platforms(arrivals, departures):
    """Return how many platforms a station needs so that no train waits.

    Ask:
        minimum number of platforms
        minimum platforms required for a railway station
        most trains at the station at the same time given arrivals and departures
        how many platforms are needed for these train times

    >>> min_platforms([900, 940, 950, 1100, 1500, 1800], [910, 1200, 1120, 1130, 1900, 2000])
    3
    >>> min_platforms([], [])
    0
    """
    arrivals, departures = sorted(arrivals), sorted(departures)
    needed = leaving = 0
    for arriving, time in enumerate(arrivals):
        while departures[leaving] < time:
            leaving += 1
        needed = max(needed, arriving + 1 - leaving)
    return needed


def content_children(greed, cookies):
    """Return how many children get a cookie that is large enough.

    Ask:
        assign cookies
        maximum number of content children with cookies
        greedy assignment of cookies to children
        how many children can be satisfied given greed factors and cookie sizes

    >>> content_children([1, 2, 3], [1, 1]), content_children([1, 2], [1, 2, 3])
    (1, 2)
    """
    greed = sorted(greed)
    content = 0
    for size in sorted(cookies):
        if content < len(greed) and size >= greed[content]:
            content += 1
    return content


def candies(ratings):
    """Return the fewest candies so that better rated neighbours get more.

    Ask:
        candy distribution
        minimum candies so children with a higher rating than their neighbours get more
        candy problem
        distribute candy to children by rating

    >>> candies([1, 0, 2]), candies([1, 2, 2]), candies([])
    (5, 4, 0)
    >>> candies([3, 2, 1])
    6
    """
    given = [1] * len(ratings)
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            given[i] = given[i - 1] + 1
    for i in range(len(ratings) - 2, -1, -1):
        if ratings[i] > ratings[i + 1]:
            given[i] = max(given[i], given[i + 1] + 1)
    return sum(given)


def merge_sorted_in_place(nums1, m, nums2, n):
    """Merge nums2 into nums1, which has room for it at its end.

    Ask:
        merge sorted array in place: nums1 with m elements and nums2 with n
        merge two sorted arrays into the first one without extra space
        leetcode merge sorted array
        fill nums1 from the back with the larger of both arrays

    >>> nums = [1, 2, 3, 0, 0, 0]
    >>> merge_sorted_in_place(nums, 3, [2, 5, 6], 3)
    >>> nums
    [1, 2, 2, 3, 5, 6]
    >>> nums = [0]
    >>> merge_sorted_in_place(nums, 0, [1], 1)
    >>> nums
    [1]
    """
    while n:
        if m and nums1[m - 1] > nums2[n - 1]:
            nums1[m + n - 1] = nums1[m - 1]
            m -= 1
        else:
            nums1[m + n - 1] = nums2[n - 1]
            n -= 1


def can_place_flowers(bed, n):
    """Tell whether n flowers fit without being neighbours of others.

    Ask:
        can place flowers
        flowerbed: can n flowers be planted with no adjacent flowers
        is there room for n flowers in the flowerbed
        plant flowers without neighbours

    >>> can_place_flowers([1, 0, 0, 0, 1], 1), can_place_flowers([1, 0, 0, 0, 1], 2)
    (True, False)
    >>> can_place_flowers([0], 1)
    True
    """
    bed = [0, *bed, 0]
    for i in range(1, len(bed) - 1):
        if not any(bed[i - 1:i + 2]):
            bed[i] = 1
            n -= 1
    return n <= 0


def h_index(citations):
    """Return the h-index of a list of citation counts.

    Ask:
        h-index of a researcher
        calculate the h index from citations
        largest h such that h papers have at least h citations
        h index

    >>> h_index([3, 0, 6, 1, 5]), h_index([0]), h_index([]), h_index([100])
    (3, 0, 0, 1)
    """
    ordered = sorted(citations, reverse=True)
    return sum(count >= rank for rank, count in enumerate(ordered, start=1))

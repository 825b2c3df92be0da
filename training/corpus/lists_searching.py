"""Finding elements, positions, pairs and sublists."""
from bisect import bisect_left, bisect_right


def linear_search(items, target):
    """Return the index of a value by linear search, or -1.

    Ask:
        linear search
        find the index of a value in a list, -1 if not found
        write a function for linear search that returns the position of the target
        sequential search in an array
        search an unsorted list for an element with a loop
        linear search return index or -1

    >>> linear_search([4, 2, 7], 7)
    2
    >>> linear_search([4, 2, 4], 4)
    0
    >>> linear_search([], 1)
    -1
    """
    for index, item in enumerate(items):
        if item == target:
            return index
    return -1


def binary_search(items, target):
    """Return the index of a value in a sorted list by binary search, or -1.

    Ask:
        binary search
        binary search in a sorted list
        function that finds the index of target in a sorted array in O(log n)
        iterative binary search with low and high
        search a sorted list by halving the range, return -1 when absent
        binary search iterative
        binary search in a sorted list returning the index or -1

    >>> binary_search([1, 3, 5, 7], 7)
    3
    >>> binary_search([1, 3, 5, 7], 1)
    0
    >>> binary_search([1, 3, 5], 4)
    -1
    >>> binary_search([], 1)
    -1
    """
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == target:
            return middle
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def binary_search_recursive(items, target, low=0, high=None):
    """Return the index of a value in a sorted list by recursion, or -1.

    Ask:
        recursive binary search
        binary search using recursion
        find a target in a sorted array recursively
        write binary search as a recursive function

    >>> binary_search_recursive([1, 3, 5, 7], 7)
    3
    >>> binary_search_recursive([1, 3, 5, 7], 1)
    0
    >>> binary_search_recursive([1, 3, 5], 4)
    -1
    >>> binary_search_recursive([], 1)
    -1
    """
    if high is None:
        high = len(items) - 1
    if low > high:
        return -1
    middle = (low + high) // 2
    if items[middle] == target:
        return middle
    if items[middle] < target:
        return binary_search_recursive(items, target, middle + 1, high)
    return binary_search_recursive(items, target, low, middle - 1)


def bisect_search(items, target):
    """Return the index of a value in a sorted list with bisect, or -1.

    Ask:
        binary search with bisect
        find a value in a sorted list using the bisect module
        index of x in a sorted list using bisect_left
        look up an element in an ordered list with the standard library
        bisect_left to look up a value in sorted data
        find an element in a sorted list using bisect_left
        index of a value in a sorted list with the bisect module, -1 if missing
        bisect search which returns the position or -1

    >>> bisect_search([1, 3, 5], 5)
    2
    >>> bisect_search([1, 3, 5], 4)
    -1
    >>> bisect_search([], 4)
    -1
    >>> bisect_search([1, 3], 9)
    -1
    """
    index = bisect_left(items, target)
    if index < len(items) and items[index] == target:
        return index
    return -1


def search_range(items, target):
    """Return the first and last index of a value in a sorted list.

    Ask:
        first and last position of an element in a sorted list
        find the range of indices of a target in a sorted array
        start and end index of equal values, (-1, -1) if missing
        search range in a sorted list with bisect
        first and last position of a value in a sorted array
        range of indexes of target in a sorted list
        start and end position of equal elements, (-1, -1) if missing
        find the interval which holds the target in sorted numbers

    >>> search_range([1, 2, 2, 2, 3], 2)
    (1, 3)
    >>> search_range([1, 2], 1)
    (0, 0)
    >>> search_range([1, 3], 2)
    (-1, -1)
    >>> search_range([], 2)
    (-1, -1)
    """
    first = bisect_left(items, target)
    last = bisect_right(items, target) - 1
    return (first, last) if first <= last else (-1, -1)


def search_rotated(numbers, target):
    """Return the index of a value in a rotated sorted list, or -1.

    Ask:
        search in a rotated sorted array
        binary search on a sorted list that was rotated
        find target in a rotated list in log n time
        locate an element in a cyclically shifted sorted array
        find an element in a sorted rotated list

    >>> search_rotated([4, 5, 6, 7, 0, 1, 2], 0)
    4
    >>> search_rotated([4, 5, 6, 7, 0, 1, 2], 5)
    1
    >>> search_rotated([3, 1], 1)
    1
    >>> search_rotated([4, 5, 1], 9)
    -1
    >>> search_rotated([], 9)
    -1
    """
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[low] <= numbers[middle]:
            if numbers[low] <= target < numbers[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif numbers[middle] < target <= numbers[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def find_min_rotated(numbers):
    """Return the smallest element of a rotated sorted list.

    Ask:
        minimum of a rotated sorted array
        find the smallest number in a rotated sorted list with binary search
        pivot element of a rotated ascending list
        lowest value of a cyclically shifted sorted array in log n

    >>> find_min_rotated([4, 5, 1, 2, 3])
    1
    >>> find_min_rotated([1, 2, 3])
    1
    >>> find_min_rotated([2, 1])
    1
    >>> find_min_rotated([7])
    7
    """
    low, high = 0, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] > numbers[high]:
            low = middle + 1
        else:
            high = middle
    return numbers[low]


def find_index(items, value):
    """Return the index of the first occurrence of a value, or None.

    Ask:
        get the index of an element in a list or None
        position of an item in a list without raising an error
        safe list.index
        function that looks up where a value is in an array, None when it is not there

    >>> find_index([5, 6, 5], 5)
    0
    >>> find_index([5, 6], 6)
    1
    >>> find_index([], 1) is None
    True
    """
    return items.index(value) if value in items else None


def all_indices(items, value):
    """Return all indices of a value.

    Ask:
        find all indices of a value in a list
        every position where an element occurs
        indexes of all occurrences of x in an array
        function that returns the list of positions of an item
        indices of all occurrences of an element
        all positions where a value occurs

    >>> all_indices([1, 2, 1], 1)
    [0, 2]
    >>> all_indices([1], 5)
    []
    """
    return [index for index, item in enumerate(items) if item == value]


def last_index(items, value):
    """Return the last index of a value, or -1.

    Ask:
        find the last index of a value in a list
        last occurrence of an element in an array
        position of the final x in a list or -1
        rindex for lists

    >>> last_index([1, 2, 1], 1)
    2
    >>> last_index([1, 2], 1)
    0
    >>> last_index([], 1)
    -1
    """
    for index in range(len(items) - 1, -1, -1):
        if items[index] == value:
            return index
    return -1


def find_first(items, predicate):
    """Return the first element that satisfies a predicate, or None.

    Ask:
        find the first element of a list that satisfies a condition
        first item for which a function returns True
        like javascript find for lists
        next matching element of an array or None
        first element satisfying a condition, else None
        first element matching a condition, default None

    >>> find_first([1, 5, 8], lambda n: n > 3)
    5
    >>> find_first([1], lambda n: n > 3) is None
    True
    >>> find_first([4, 5], lambda n: n > 3)
    4
    """
    for item in items:
        if predicate(item):
            return item
    return None


def find_last(items, predicate, default=None):
    """Return the last element that satisfies a predicate, or a default.

    Ask:
        find the last element of a list matching a condition
        last item for which a function is true
        search a list backwards with a predicate
        findLast for python lists

    >>> find_last([1, 5, 8, 2], lambda n: n > 3)
    8
    >>> find_last([1], lambda n: n > 3) is None
    True
    """
    return next((item for item in reversed(items) if predicate(item)), default)


def index_where(items, predicate):
    """Return the index of the first element that satisfies a predicate, or -1.

    Ask:
        index of the first element that matches a condition
        findIndex for lists
        position of the first item for which a function returns True
        first index where predicate holds, -1 if none
        find index of first element satisfying predicate

    >>> index_where([1, 5, 8], lambda n: n > 3)
    1
    >>> index_where([1], lambda n: n > 3)
    -1
    """
    return next((index for index, item in enumerate(items) if predicate(item)), -1)


def indices_where(items, predicate):
    """Return the indices of all elements that satisfy a predicate.

    Ask:
        indices of all elements matching a condition
        positions in a list where a function returns True
        numpy where for a plain list
        indexes of the items of an array that satisfy a predicate

    >>> indices_where([5, 1, 8], lambda n: n > 3)
    [0, 2]
    >>> indices_where([], bool)
    []
    """
    return [index for index, item in enumerate(items) if predicate(item)]


def argmax(numbers):
    """Return the index of the largest element.

    Ask:
        index of the maximum of a list
        argmax
        position of the largest number in an array
        where is the biggest element of a list

    >>> argmax([3, 9, 2, 9])
    1
    >>> argmax([-5])
    0
    """
    return max(range(len(numbers)), key=numbers.__getitem__)


def argmin(numbers):
    """Return the index of the smallest element.

    Ask:
        index of the minimum of a list
        argmin
        position of the smallest number in an array
        where is the lowest element of a list
        get the index of the smallest number
        position of the minimum in a list

    >>> argmin([3, 1, 2, 1])
    1
    >>> argmin([-5])
    0
    """
    return min(range(len(numbers)), key=numbers.__getitem__)


def closest(numbers, target):
    """Return the element closest to a target.

    Ask:
        find the number closest to a target in a list
        nearest value in a list
        element of an array with the smallest distance to x
        which item of the list is closest to a given number
        find the nearest number in the list to x

    >>> closest([1, 5, 9], 6)
    5
    >>> closest([4, 8], 6)
    4
    >>> closest([-3], 10)
    -3
    """
    return min(numbers, key=lambda number: abs(number - target))


def k_closest(numbers, target, k):
    """Return the k elements closest to a target.

    Ask:
        find the k closest numbers to a target
        k nearest values in a list
        n elements of an array that are nearest to x, closest first
        the k items with the smallest distance to a value

    >>> k_closest([1, 5, 9, 6], 6, 2)
    [6, 5]
    >>> k_closest([1], 6, 0)
    []
    """
    return sorted(numbers, key=lambda number: abs(number - target))[:k]


def two_sum(nums, target):
    """Return the indices of two numbers that add up to a target.

    Ask:
        two sum
        find two numbers in a list that add up to a target and return their indices
        indices of the pair with the given sum
        given an array nums and a target return the positions of two elements summing to it
        two sum with a dictionary
        indexes of two numbers that add up to target
        find two positions in an unsorted list with a given sum
        given a list nums and a target return the indices of the pair
        two sum return indices
        indices of the two numbers that add up to target
        two sum: return indices of the two numbers that add up to target
        two sum with a hash map

    >>> two_sum([2, 7, 11, 15], 9)
    (0, 1)
    >>> two_sum([3, 3], 6)
    (0, 1)
    >>> two_sum([3, 1], 6) is None
    True
    """
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            return seen[target - number], index
        seen[number] = index
    return None


def has_pair_with_sum(numbers, target):
    """Tell whether two numbers of a list add up to a target.

    Ask:
        check if any two numbers in a list add up to a target
        is there a pair with a given sum
        function that returns True if two different elements sum to k
        does an array contain a pair that totals x
        does any pair sum to target
        can two numbers of the list add up to k

    >>> has_pair_with_sum([1, 4, 9], 13)
    True
    >>> has_pair_with_sum([1, 4], 8)
    False
    >>> has_pair_with_sum([], 0)
    False
    """
    seen = set()
    for number in numbers:
        if target - number in seen:
            return True
        seen.add(number)
    return False


def pairs_with_sum(numbers, target):
    """Return all pairs of values that add up to a target.

    Ask:
        find all pairs of numbers with a given sum
        all pairs in a list that add up to a target value
        list every pair whose sum equals k
        pairs of elements summing up to x in an array
        all pairs that sum to target
        find all pairs in nums adding up to target
        find all pairs in a list that sum to a given number
        pairs of an array whose sum equals target
        all unique pairs with a sum

    >>> pairs_with_sum([1, 5, 3, 3, 2], 6)
    [(1, 5), (3, 3)]
    >>> pairs_with_sum([1], 2)
    []
    """
    return [
        (a, b)
        for i, a in enumerate(numbers)
        for b in numbers[i + 1:]
        if a + b == target
    ]


def three_sum(numbers):
    """Return all unique triplets that sum to zero.

    Ask:
        three sum
        find all triplets in a list that sum to zero
        unique triples of numbers adding up to 0
        3sum with sorting and two pointers
        find all unique triplets that sum to zero
        three sum problem
        3sum
        triplets that sum to zero

    >>> three_sum([-1, 0, 1, 2, -1, -4])
    [(-1, -1, 2), (-1, 0, 1)]
    >>> three_sum([0, 0, 0, 0])
    [(0, 0, 0)]
    >>> three_sum([1, 2])
    []
    """
    numbers = sorted(numbers)
    triplets = set()
    for i, first in enumerate(numbers):
        left, right = i + 1, len(numbers) - 1
        while left < right:
            total = first + numbers[left] + numbers[right]
            if total == 0:
                triplets.add((first, numbers[left], numbers[right]))
            if total <= 0:
                left += 1
            else:
                right -= 1
    return sorted(triplets)


def two_sum_sorted(numbers, target):
    """Return the two values of a sorted list with a given sum, or None.

    Ask:
        values of the two sum pair in a sorted list with two pointers
        pair with target sum in a sorted array
        find two values in an ordered list that add up to a number using left and right pointers
        two pointer technique for pair sum

    >>> two_sum_sorted([1, 2, 4, 7], 9)
    (2, 7)
    >>> two_sum_sorted([1, 2], 5) is None
    True
    >>> two_sum_sorted([3], 6) is None
    True
    """
    left, right = 0, len(numbers) - 1
    while left < right:
        total = numbers[left] + numbers[right]
        if total == target:
            return numbers[left], numbers[right]
        if total < target:
            left += 1
        else:
            right -= 1
    return None


def missing_number(numbers):
    """Return the missing number of the sequence 0 to n.

    Ask:
        find the missing number from 0 to n
        one number is missing from a list of 0..n, find it
        missing number using the sum formula
        given an array with n distinct numbers in 0..n return the absent one
        missing number

    >>> missing_number([3, 0, 1])
    2
    >>> missing_number([0])
    1
    >>> missing_number([1])
    0
    """
    n = len(numbers)
    return n * (n + 1) // 2 - sum(numbers)


def missing_from_one(numbers):
    """Return the missing number of the sequence 1 to n.

    Ask:
        find the missing number in a list of 1 to n
        which number between 1 and n is not in the array
        an array holds all integers from 1 to n except one, return it
        missing element of 1..n

    >>> missing_from_one([1, 2, 4])
    3
    >>> missing_from_one([2])
    1
    >>> missing_from_one([])
    1
    """
    n = len(numbers) + 1
    return n * (n + 1) // 2 - sum(numbers)


def first_missing_positive(numbers):
    """Return the smallest positive integer that is not in a list.

    Ask:
        smallest missing positive integer
        first missing positive number in a list
        lowest natural number not contained in an array
        find the smallest free id starting from 1
        smallest positive number missing from a list

    >>> first_missing_positive([3, 4, -1, 1])
    2
    >>> first_missing_positive([1, 2])
    3
    >>> first_missing_positive([])
    1
    """
    present = set(numbers)
    candidate = 1
    while candidate in present:
        candidate += 1
    return candidate


def single_number(numbers):
    """Return the element that occurs once where all others occur twice.

    Ask:
        find the single number where every other number appears twice
        element that appears only once while all the rest appear in pairs
        lonely integer with xor
        unpaired number in an array
        find the number that appears once when all others appear twice
        single number with xor
        element without a partner in a list of pairs
        the unpaired number in an array using xor
        find the unpaired element
        the only element without a partner
        single number in a list where every other appears twice

    >>> single_number([4, 1, 2, 1, 2])
    4
    >>> single_number([7])
    7
    """
    result = 0
    for number in numbers:
        result ^= number
    return result


def first_repeated(items):
    """Return the first element that repeats, or None.

    Ask:
        find the first repeated element of a list
        first duplicate in a list
        return the first value that was seen before
        earliest repeating item in an array, None if there is none
        first value that occurs twice

    >>> first_repeated([1, 2, 3, 2, 1])
    2
    >>> first_repeated([1, 2]) is None
    True
    """
    seen = set()
    for item in items:
        if item in seen:
            return item
        seen.add(item)
    return None


def first_unique(items):
    """Return the first element that occurs only once, or None.

    Ask:
        find the first unique element of a list
        first non-repeating item in a list
        first value that appears exactly once
        earliest element of an array without a duplicate
        first non repeating element in an array
        first number that occurs only once
        first non-repeating number in a list

    >>> first_unique([1, 2, 1, 3])
    2
    >>> first_unique([1, 1]) is None
    True
    """
    return next((item for item in items if items.count(item) == 1), None)


def most_frequent(items):
    """Return the most frequent element.

    Ask:
        find the most common element of a list
        most frequent value in a list
        item with the highest count in an array
        which element occurs most often
        most common element in a list

    >>> most_frequent([1, 3, 3, 2])
    3
    >>> most_frequent(["a", "b"])
    'a'
    """
    return max(items, key=items.count)


def majority_element(items):
    """Return the element that makes up more than half of a list, or None.

    Ask:
        majority element
        find the element that occurs more than n/2 times
        boyer-moore majority vote
        value that makes up more than half of an array, None otherwise
        element that appears more than n/2 times

    >>> majority_element([2, 2, 1, 2])
    2
    >>> majority_element([1, 2]) is None
    True
    >>> majority_element([]) is None
    True
    """
    candidate, count = None, 0
    for item in items:
        if count == 0:
            candidate = item
        count += 1 if item == candidate else -1
    return candidate if items.count(candidate) > len(items) / 2 else None


def find_peaks(values):
    """Return the indices of the peaks of a list.

    Ask:
        find the peaks in a list
        local maxima of a list of numbers
        indices of elements larger than both neighbours
        peak detection in a signal

    >>> find_peaks([1, 3, 2, 5, 4])
    [1, 3]
    >>> find_peaks([1, 2])
    []
    >>> find_peaks([1, 2, 2, 1])
    []
    """
    return [
        i
        for i in range(1, len(values) - 1)
        if values[i - 1] < values[i] > values[i + 1]
    ]


def find_valleys(values):
    """Return the indices of the valleys of a list.

    Ask:
        find the valleys in a list
        local minima of a list of numbers
        indices of elements smaller than both neighbours
        find the dips in a series

    >>> find_valleys([3, 1, 2, 0, 4])
    [1, 3]
    >>> find_valleys([2, 1])
    []
    """
    return [
        i
        for i in range(1, len(values) - 1)
        if values[i - 1] > values[i] < values[i + 1]
    ]


def pivot_index(numbers):
    """Return the index at which the sums of both sides are equal, or -1.

    Ask:
        equilibrium index of a list
        find the pivot index where left sum equals right sum
        balance point of an array
        index such that the elements before and after have the same total
        index where the left and right sums are equal

    >>> pivot_index([1, 7, 3, 6, 5, 6])
    3
    >>> pivot_index([1, 2])
    -1
    >>> pivot_index([5])
    0
    """
    left, right = 0, sum(numbers)
    for index, number in enumerate(numbers):
        right -= number
        if left == right:
            return index
        left += number
    return -1


def next_greater(numbers):
    """Return the next greater element for each element.

    Ask:
        next greater element for each element of a list
        for every number find the first larger number to its right, -1 if none
        next bigger value with a stack
        nearest greater element to the right

    >>> next_greater([2, 1, 2, 4, 3])
    [4, 2, 4, -1, -1]
    >>> next_greater([])
    []
    """
    result = [-1] * len(numbers)
    stack = []
    for index, number in enumerate(numbers):
        while stack and numbers[stack[-1]] < number:
            result[stack.pop()] = number
        stack.append(index)
    return result


def longest_consecutive(numbers):
    """Return the length of the longest consecutive sequence of integers.

    Ask:
        longest consecutive sequence in an unsorted list
        length of the longest run of consecutive integers
        longest streak of numbers like 1, 2, 3, 4 in any order
        unsorted array, longest consecutive elements in linear time
        length of the longest sequence of consecutive integers in an array

    >>> longest_consecutive([100, 4, 200, 1, 3, 2])
    4
    >>> longest_consecutive([5, 5])
    1
    >>> longest_consecutive([])
    0
    """
    present = set(numbers)
    longest = 0
    for number in present:
        if number - 1 not in present:
            end = number
            while end in present:
                end += 1
            longest = max(longest, end - number)
    return longest


def length_of_lis(numbers):
    """Return the length of the longest strictly increasing subsequence.

    Ask:
        longest increasing subsequence
        length of the longest increasing subsequence
        lis of an array with bisect
        how long is the longest strictly ascending subsequence of a list

    >>> length_of_lis([10, 9, 2, 5, 3, 7, 101, 18])
    4
    >>> length_of_lis([2, 2])
    1
    >>> length_of_lis([])
    0
    """
    tails = []
    for number in numbers:
        position = bisect_left(tails, number)
        tails[position:position + 1] = [number]
    return len(tails)


def longest_increasing_run(numbers):
    """Return the longest increasing contiguous part of a list.

    Ask:
        longest increasing run in a list
        longest ascending contiguous sublist
        find the longest stretch of rising values
        longest strictly increasing subarray
        longest increasing contiguous run

    >>> longest_increasing_run([1, 2, 0, 1, 5, 3])
    [0, 1, 5]
    >>> longest_increasing_run([3, 3])
    [3]
    >>> longest_increasing_run([])
    []
    """
    best, start = [], 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] <= numbers[end - 1]:
            if end - start > len(best):
                best = numbers[start:end]
            start = end
    return best


def find_sublist(items, sub):
    """Return the start index of a sublist in a list, or -1.

    Ask:
        find where a sublist starts in a list
        index of a sequence inside a list
        position of the first occurrence of a sublist, -1 if there is none
        like str.find but for lists

    >>> find_sublist([1, 2, 3, 2, 3], [2, 3])
    1
    >>> find_sublist([1, 2], [2, 1])
    -1
    >>> find_sublist([1], [1])
    0
    """
    for i in range(len(items) - len(sub) + 1):
        if items[i:i + len(sub)] == sub:
            return i
    return -1


def subarray_with_sum(numbers, target):
    """Return the contiguous part of a list whose sum is a target.

    Ask:
        find a contiguous subarray with a given sum
        sublist of consecutive elements that adds up to target
        subarray sum equals k, return the part of the list
        consecutive numbers in a list summing to x

    >>> subarray_with_sum([1, 4, 20, 3, 10], 33)
    [20, 3, 10]
    >>> subarray_with_sum([1, -1, 5], 4)
    [-1, 5]
    >>> subarray_with_sum([1], 5) is None
    True
    """
    for start in range(len(numbers)):
        total = 0
        for end in range(start, len(numbers)):
            total += numbers[end]
            if total == target:
                return numbers[start:end + 1]
    return None


def count_subarrays_with_sum(numbers, k):
    """Count the contiguous parts of a list whose sum is k.

    Ask:
        count subarrays with sum k
        number of contiguous sublists that add up to k
        how many subarrays have a given total, using prefix sums
        count consecutive runs of elements summing to k

    >>> count_subarrays_with_sum([1, 1, 1], 2)
    2
    >>> count_subarrays_with_sum([1, -1, 0], 0)
    3
    >>> count_subarrays_with_sum([], 0)
    0
    """
    counts = {0: 1}
    total = result = 0
    for number in numbers:
        total += number
        result += counts.get(total - k, 0)
        counts[total] = counts.get(total, 0) + 1
    return result


def subset_with_sum(numbers, target):
    """Return a subset of numbers with a given sum, or None.

    Ask:
        subset sum
        find a subset of numbers that adds up to a target
        which items of a list sum exactly to a given amount
        backtracking search for numbers whose total is x

    >>> subset_with_sum([3, 34, 4, 12, 5, 2], 9)
    [3, 4, 2]
    >>> subset_with_sum([5], 3) is None
    True
    >>> subset_with_sum([1], 0)
    []
    """
    if target == 0:
        return []
    if not numbers:
        return None
    first, rest = numbers[0], numbers[1:]
    with_first = subset_with_sum(rest, target - first)
    if with_first is not None:
        return [first] + with_first
    return subset_with_sum(rest, target)


def find_in_grid(grid, value):
    """Return the row and column of a value in a grid, or None.

    Ask:
        find the position of a value in a 2d list
        row and column of an element in a grid
        search a matrix for a value and return (row, column)
        locate an item in a list of lists
        find the row and column of a value in a 2d list
        position of an element in a nested list
        search a grid for a value
        coordinates of a value in a matrix
        position of a value in a matrix
        find row and column of an element in a 2d list
        where is a number in a list of lists, none if missing
        index of an item in a matrix
        search a value in a matrix and return its position
        row and column of a value in a 2d list
        index of element in 2d list
        find the row and column of a value in a grid

    >>> find_in_grid([[1, 2], [3, 4]], 3)
    (1, 0)
    >>> find_in_grid([[1]], 5) is None
    True
    """
    for r, row in enumerate(grid):
        for c, item in enumerate(row):
            if item == value:
                return r, c
    return None


def longest_string(strings):
    """Return the longest string of a list.

    Ask:
        find the longest string in a list
        longest word in a list of words
        string with the most characters in an array
        first longest item of a list of strings
        longest word in a list

    >>> longest_string(["a", "ccc", "bbb"])
    'ccc'
    >>> longest_string([])
    ''
    """
    return max(strings, key=len, default="")


def shortest_string(strings):
    """Return the shortest string of a list.

    Ask:
        find the shortest string in a list
        shortest word in a list of words
        string with the fewest characters in an array
        first shortest entry of a list of strings

    >>> shortest_string(["aa", "c", "b"])
    'c'
    >>> shortest_string([])
    ''
    """
    return min(strings, key=len, default="")


def all_longest(strings):
    """Return all strings of maximal length.

    Ask:
        all longest strings in a list
        every word that has the maximum length
        return all strings tied for longest
        the longest words of an array, including ties
        all the longest words in a list
        return every word that has the maximum length
        list of the longest strings, all of them if there is a tie
        get all longest strings from a list
        find the longest words, including ties
        all the words with the greatest length
        longest words of a list, ties included

    >>> all_longest(["ab", "c", "de"])
    ['ab', 'de']
    >>> all_longest([])
    []
    """
    longest = max(map(len, strings), default=0)
    return [string for string in strings if len(string) == longest]


def any_match(items, predicate):
    """Tell whether any element satisfies a predicate.

    Ask:
        check if any element of a list satisfies a condition
        does at least one item match a predicate
        some() for lists
        is there an element for which the function returns True

    >>> any_match([1, 2], lambda n: n > 1)
    True
    >>> any_match([1], lambda n: n > 1)
    False
    >>> any_match([], bool)
    False
    """
    return any(predicate(item) for item in items)


def all_match(items, predicate):
    """Tell whether all elements satisfy a predicate.

    Ask:
        check if all elements of a list satisfy a condition
        does every item match a predicate
        every() for lists
        function returns True for each element of an array

    >>> all_match([2, 3], lambda n: n > 1)
    True
    >>> all_match([1, 2], lambda n: n > 1)
    False
    >>> all_match([], bool)
    True
    """
    return all(predicate(item) for item in items)

"""Sorting algorithms written out, in more variants: in place, iterative, recursive, counted."""
import random


def bubble_sort_in_place(items):
    """Sort a list in place by bubble sort.

    Ask:
        in-place bubble sort
        bubble sort that changes the list itself
        sort an array in place with bubble sort and no new list
        bubble sort modifying the given list

    >>> items = [3, 1, 2]; bubble_sort_in_place(items); items
    [1, 2, 3]
    >>> items = []; bubble_sort_in_place(items); items
    []
    """
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]


def bubble_sort_descending(numbers):
    """Return the numbers in descending order by bubble sort.

    Ask:
        bubble sort in descending order
        bubble sort from largest to smallest
        reverse bubble sort
        sort a list high to low with bubble sort

    >>> bubble_sort_descending([1, 3, 2, 3]), bubble_sort_descending([])
    ([3, 3, 2, 1], [])
    """
    result = list(numbers)
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if result[i] < result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
    return result


def count_bubble_swaps(numbers):
    """Return how many swaps bubble sort needs.

    Ask:
        count the swaps of bubble sort
        number of exchanges bubble sort makes
        how many swaps are needed to bubble sort a list
        bubble sort swap counter

    >>> count_bubble_swaps([3, 2, 1]), count_bubble_swaps([1, 2]), count_bubble_swaps([])
    (3, 0, 0)
    """
    items = list(numbers)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return swaps


def selection_sort_loops(numbers):
    """Return the numbers in ascending order by selection sort with two loops.

    Ask:
        selection sort with nested for loops
        selection sort without min
        beginner version of selection sort with an index of the minimum
        selection sort step by step with two loops

    >>> selection_sort_loops([5, 1, 4, 1]), selection_sort_loops([]), selection_sort_loops([2, 1])
    ([1, 1, 4, 5], [], [1, 2])
    """
    result = list(numbers)
    for i in range(len(result)):
        smallest = i
        for j in range(i + 1, len(result)):
            if result[j] < result[smallest]:
                smallest = j
        result[i], result[smallest] = result[smallest], result[i]
    return result


def merge_sort_iterative(numbers):
    """Return the numbers in ascending order by merge sort without recursion.

    Ask:
        merge sort without recursion
        iterative merge sort
        bottom up merge sort
        non-recursive mergesort

    >>> merge_sort_iterative([5, 1, 4, 1, 9]), merge_sort_iterative([]), merge_sort_iterative([2])
    ([1, 1, 4, 5, 9], [], [2])
    """
    def merge(left, right):
        merged = []
        i = j = 0
        while i < len(left) and j < len(right):
            if left[i] <= right[j]:
                merged.append(left[i])
                i += 1
            else:
                merged.append(right[j])
                j += 1
        return merged + left[i:] + right[j:]
    runs = [[number] for number in numbers]
    while len(runs) > 1:
        pairs = [merge(a, b) for a, b in zip(runs[::2], runs[1::2])]
        runs = pairs + runs[2 * len(pairs):]
    return runs[0] if runs else []


def quick_sort_in_place(items, low=0, high=None):
    """Sort a list in place by quicksort.

    Ask:
        in-place quicksort
        quicksort with partition and swaps
        quick sort with lomuto partition
        quicksort that sorts the list itself between low and high

    >>> items = [5, 1, 4, 1]; quick_sort_in_place(items); items
    [1, 1, 4, 5]
    >>> items = []; quick_sort_in_place(items); items
    []
    >>> items = [3, 2, 1]; quick_sort_in_place(items); items
    [1, 2, 3]
    """
    if high is None:
        high = len(items) - 1
    if low >= high:
        return
    pivot = items[high]
    boundary = low
    for i in range(low, high):
        if items[i] < pivot:
            items[i], items[boundary] = items[boundary], items[i]
            boundary += 1
    items[boundary], items[high] = items[high], items[boundary]
    quick_sort_in_place(items, low, boundary - 1)
    quick_sort_in_place(items, boundary + 1, high)


def partition(items, low, high):
    """Partition a part of a list around its last item and return the pivot's index.

    Ask:
        partition step of quicksort
        lomuto partition function
        move smaller elements before the pivot and return its position
        partition a list between low and high around the last element
        partition a list around a pivot in place

    >>> items = [4, 9, 1, 5]; partition(items, 0, 3), items
    (2, [4, 1, 5, 9])
    >>> items = [1, 2]; partition(items, 0, 1), items
    (1, [1, 2])
    """
    pivot = items[high]
    boundary = low
    for i in range(low, high):
        if items[i] < pivot:
            items[i], items[boundary] = items[boundary], items[i]
            boundary += 1
    items[boundary], items[high] = items[high], items[boundary]
    return boundary


def random_quick_sort(numbers):
    """Return the numbers in ascending order by quicksort with random pivots.

    Ask:
        quicksort with a random pivot
        randomized quicksort
        quick sort choosing the pivot at random
        avoid the worst case of quicksort with random pivots

    >>> random_quick_sort([5, 1, 4, 1]), random_quick_sort([]), random_quick_sort([3, 2, 1])
    ([1, 1, 4, 5], [], [1, 2, 3])
    """
    if len(numbers) <= 1:
        return list(numbers)
    pivot = random.choice(numbers)
    smaller = [number for number in numbers if number < pivot]
    equal = [number for number in numbers if number == pivot]
    larger = [number for number in numbers if number > pivot]
    return random_quick_sort(smaller) + equal + random_quick_sort(larger)


def heap_sort(numbers):
    """Return the numbers in ascending order by heapsort without heapq.

    Ask:
        heap sort
        implement heapsort without heapq
        sort a list with the heap sort algorithm
        heapsort with sift down

    >>> heap_sort([5, 1, 4, 1]), heap_sort([]), heap_sort([3, 2, 1]), heap_sort([1, 2, 3, 4])
    ([1, 1, 4, 5], [], [1, 2, 3], [1, 2, 3, 4])
    """
    items = list(numbers)

    def sift_down(root, end):
        while (child := 2 * root + 1) < end:
            if child + 1 < end and items[child] < items[child + 1]:
                child += 1
            if items[root] >= items[child]:
                return
            items[root], items[child] = items[child], items[root]
            root = child
    for root in range(len(items) // 2 - 1, -1, -1):
        sift_down(root, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift_down(0, end)
    return items


def cycle_sort(numbers):
    """Return the numbers in ascending order by cycle sort.

    Ask:
        cycle sort
        sort a list with the cycle sort algorithm
        sort with the fewest writes
        place each element directly at its final position

    >>> cycle_sort([5, 1, 4, 1]), cycle_sort([]), cycle_sort([3, 2, 1])
    ([1, 1, 4, 5], [], [1, 2, 3])
    """
    items = list(numbers)
    for start in range(len(items) - 1):
        while True:
            position = start + sum(item < items[start] for item in items[start + 1:])
            if position == start:
                break
            while items[position] == items[start]:
                position += 1
            items[start], items[position] = items[position], items[start]
    return items


def pancake_sort(numbers):
    """Sort numbers by flipping prefixes (pancake sort).

    Ask:
        pancake sort
        sort a list only by reversing prefixes
        pancake sorting with flips
        sort by flipping the first k elements

    >>> pancake_sort([5, 1, 4, 1]), pancake_sort([]), pancake_sort([3, 2, 1])
    ([1, 1, 4, 5], [], [1, 2, 3])
    """
    items = list(numbers)
    for size in range(len(items), 1, -1):
        largest = items.index(max(items[:size]))
        items[:largest + 1] = reversed(items[:largest + 1])
        items[:size] = reversed(items[:size])
    return items


def tree_sort(numbers):
    """Return the numbers in ascending order through a binary search tree.

    Ask:
        tree sort
        sort with a binary search tree
        insert numbers in a bst and read them in order
        binary tree sort

    >>> tree_sort([5, 1, 4, 1]), tree_sort([]), tree_sort([3, 2, 1])
    ([1, 1, 4, 5], [], [1, 2, 3])
    """
    def insert(node, number):
        if node is None:
            return [None, number, None]
        side = 0 if number < node[1] else 2
        node[side] = insert(node[side], number)
        return node

    def in_order(node):
        return [] if node is None else in_order(node[0]) + [node[1]] + in_order(node[2])
    root = None
    for number in numbers:
        root = insert(root, number)
    return in_order(root)


def count_inversions(numbers):
    """Return the number of pairs that are in the wrong order, by merge sort.

    Ask:
        inversion count of a list in O(n log n)
        number of inversions with merge sort
        how far is a list from being sorted: count inversions
        pairs (i, j) with i < j and a[i] > a[j]
        number of inversions in an array
        how many pairs are out of order

    >>> count_inversions([2, 4, 1, 3, 5]), count_inversions([3, 2, 1]), count_inversions([])
    (3, 3, 0)
    >>> count_inversions([1, 1])
    0
    """
    def sort(items):
        if len(items) <= 1:
            return items, 0
        middle = len(items) // 2
        left, left_count = sort(items[:middle])
        right, right_count = sort(items[middle:])
        merged, count = [], left_count + right_count
        i = j = 0
        while i < len(left) and j < len(right):
            if left[i] <= right[j]:
                merged.append(left[i])
                i += 1
            else:
                merged.append(right[j])
                count += len(left) - i
                j += 1
        return merged + left[i:] + right[j:], count
    return sort(list(numbers))[1]


def quick_select(numbers, k):
    """Return the k-th smallest number by quickselect.

    Ask:
        quickselect
        k-th smallest element with quickselect
        select the kth smallest number in average linear time
        find the kth order statistic without sorting

    >>> quick_select([7, 2, 9, 4, 2], 1), quick_select([7, 2, 9, 4, 2], 3), quick_select([5], 1)
    (2, 4, 5)
    >>> quick_select([7, 2, 9, 4, 2], 5)
    9
    """
    pivot = random.choice(numbers)
    smaller = [number for number in numbers if number < pivot]
    equal = numbers.count(pivot)
    if k <= len(smaller):
        return quick_select(smaller, k)
    if k <= len(smaller) + equal:
        return pivot
    larger = [number for number in numbers if number > pivot]
    return quick_select(larger, k - len(smaller) - equal)


def bubble_sort_by_key(items, key):
    """Return items sorted by a key function with bubble sort.

    Ask:
        bubble sort with a key function
        sort a list of objects with bubble sort by a key
        bubble sort words by length
        bubble sort for a list of dictionaries by a field

    >>> bubble_sort_by_key(["ccc", "a", "bb", "d"], key=len), bubble_sort_by_key([], len)
    (['a', 'd', 'bb', 'ccc'], [])
    """
    result = list(items)
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if key(result[i]) > key(result[i + 1]):
                result[i], result[i + 1] = result[i + 1], result[i]
    return result


def print_bubble_sort_steps(numbers):
    """Print the list after each pass of bubble sort.

    Ask:
        print every step of bubble sort
        show the list after each pass of bubble sort
        visualise bubble sort passes as text
        bubble sort that prints the array after every iteration

    >>> print_bubble_sort_steps([3, 2, 1])
    [2, 1, 3]
    [1, 2, 3]
    """
    items = list(numbers)
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
        print(items)


def insertion_sort_recursive(numbers):
    """Return the numbers in ascending order by recursive insertion sort.

    Ask:
        recursive insertion sort
        insertion sort using recursion
        sort a list recursively by inserting the last element
        insert the last number into the sorted rest, recursively

    >>> insertion_sort_recursive([5, 1, 4, 1]), insertion_sort_recursive([])
    ([1, 1, 4, 5], [])
    """
    if not numbers:
        return []
    *rest, last = numbers
    ordered = insertion_sort_recursive(rest)
    position = len(ordered)
    while position and ordered[position - 1] > last:
        position -= 1
    return ordered[:position] + [last] + ordered[position:]


def binary_insertion_sort(numbers):
    """Return the numbers in ascending order by insertion sort with binary search.

    Ask:
        binary insertion sort
        insertion sort with binary search for the position
        insertion sort that finds the place by bisection
        sort by inserting at a position found with binary search

    >>> binary_insertion_sort([5, 1, 4, 1]), binary_insertion_sort([])
    ([1, 1, 4, 5], [])
    """
    result = []
    for number in numbers:
        low, high = 0, len(result)
        while low < high:
            middle = (low + high) // 2
            if number < result[middle]:
                high = middle
            else:
                low = middle + 1
        result.insert(low, number)
    return result

"""Sums, extremes, averages, counts and running values of lists."""
import math
import operator
from collections import Counter
from heapq import nlargest, nsmallest
from itertools import accumulate
from statistics import mean, median, mode, stdev


def sum_list(numbers):
    """Return the sum of the numbers in a list.

    Ask:
        sum of a list
        add up all numbers in a list
        function that returns the total of an array of numbers
        sum all the elements of a list
        total of a list of values

    >>> sum_list([1, 2, 3.5])
    6.5
    >>> sum_list([])
    0
    """
    return sum(numbers)


def sum_with_loop(numbers):
    """Return the sum of the numbers in a list, computed with a loop.

    Ask:
        sum of a list without using sum
        add all numbers of a list with a for loop
        sum the elements of an array using a loop
        total of a list with a for loop and an accumulator
        total of list elements using a for loop

    >>> sum_with_loop([1, 2, -4])
    -1
    >>> sum_with_loop([])
    0
    """
    total = 0
    for number in numbers:
        total += number
    return total


def sum_recursive(numbers):
    """Return the sum of the numbers in a list by recursion.

    Ask:
        sum of a list using recursion
        recursive function that adds the numbers of a list
        recursively sum an array
        add up list elements without a loop, recursively
        recursive sum of a list
        add the numbers of a list recursively

    >>> sum_recursive([1, 2, 4])
    7
    >>> sum_recursive([])
    0
    """
    if not numbers:
        return 0
    return numbers[0] + sum_recursive(numbers[1:])


def sum_with_while(numbers):
    """Return the sum of the numbers in a list, computed with a while loop.

    Ask:
        sum a list with a while loop
        use while to add up the items of a list
        total of an array with an index and a while loop
        add the elements of a list using while

    >>> sum_with_while([1, 2, 4])
    7
    >>> sum_with_while([])
    0
    """
    total = 0
    i = 0
    while i < len(numbers):
        total += numbers[i]
        i += 1
    return total


def product_of_list(numbers):
    """Return the product of the numbers in a list.

    Ask:
        product of a list
        multiply all numbers in a list
        product of all elements of an array
        function that multiplies the items of a list together

    >>> product_of_list([2, 3, -4])
    -24
    >>> product_of_list([])
    1
    """
    return math.prod(numbers)


def product_with_loop(numbers):
    """Return the product of the numbers in a list, computed with a loop.

    Ask:
        multiply all the numbers of a list with a loop
        product of a list without math.prod
        multiply all items in a list using a for loop
        product of array elements with an accumulator variable

    >>> product_with_loop([2, 3, -4])
    -24
    >>> product_with_loop([])
    1
    """
    product = 1
    for number in numbers:
        product *= number
    return product


def largest(numbers):
    """Return the largest number of a list.

    Ask:
        find the largest number in a list
        maximum of a list
        biggest element of an array
        get the highest value of a list
        return the max of a list of numbers

    >>> largest([1, 9, 3])
    9
    >>> largest([-5, -2])
    -2
    """
    return max(numbers)


def max_with_loop(numbers):
    """Return the largest number of a list, found with a loop.

    Ask:
        find the maximum of a list without using max
        largest element of an array with a for loop
        maximum value without the built-in function
        loop through numbers and keep track of the biggest
        max of list without max
        find the largest number without using max

    >>> max_with_loop([1, 9, 3])
    9
    >>> max_with_loop([-5, -2])
    -2
    >>> max_with_loop([4])
    4
    """
    maximum = numbers[0]
    for number in numbers[1:]:
        if number > maximum:
            maximum = number
    return maximum


def max_recursive(numbers):
    """Return the largest number of a list by recursion.

    Ask:
        find the maximum of a list using recursion
        recursive max
        largest number in an array recursively
        recursion to get the biggest element of a list
        recursive max of list

    >>> max_recursive([1, 9, 3])
    9
    >>> max_recursive([-5])
    -5
    """
    if len(numbers) == 1:
        return numbers[0]
    rest = max_recursive(numbers[1:])
    return numbers[0] if numbers[0] > rest else rest


def smallest(numbers):
    """Return the smallest number of a list.

    Ask:
        find the smallest number in a list
        minimum of a list
        lowest element of an array
        return the min of a list of numbers

    >>> smallest([4, 1, 3])
    1
    >>> smallest([-2, -5])
    -5
    """
    return min(numbers)


def min_with_loop(numbers):
    """Return the smallest number of a list, found with a loop.

    Ask:
        find the minimum of a list without using min
        smallest element of an array with a for loop
        minimum value without the built-in function
        loop over numbers and remember the lowest
        min of a list without min

    >>> min_with_loop([4, 1, 3])
    1
    >>> min_with_loop([-2])
    -2
    """
    minimum = numbers[0]
    for number in numbers[1:]:
        if number < minimum:
            minimum = number
    return minimum


def min_max(numbers):
    """Return the smallest and the largest number of a list.

    Ask:
        find the minimum and maximum of a list
        smallest and largest value of an array as a tuple
        return min and max of a list
        function that gives both extremes of a list of numbers

    >>> min_max([3, 1, 2])
    (1, 3)
    >>> min_max([5])
    (5, 5)
    """
    return min(numbers), max(numbers)


def value_range(numbers):
    """Return the difference between the largest and smallest number.

    Ask:
        range of a list of numbers
        difference between maximum and minimum of a list
        how far apart are the biggest and the smallest element
        spread of the values in an array
        difference between the largest and smallest number
        maximum minus minimum of a list
        spread between highest and lowest value

    >>> value_range([3, -1, 2])
    4
    >>> value_range([5])
    0
    """
    return max(numbers) - min(numbers)


def second_largest(numbers):
    """Return the second largest distinct number of a list, or None.

    Ask:
        find the second largest number in a list
        second highest value of an array
        second biggest distinct element of a list, None if there is none
        runner-up score

    >>> second_largest([5, 9, 9, 1])
    5
    >>> second_largest([4, 4]) is None
    True
    >>> second_largest([-1, -2])
    -2
    """
    unique = sorted(set(numbers))
    return unique[-2] if len(unique) > 1 else None


def second_largest_one_pass(numbers):
    """Return the second largest number of a list in one pass.

    Ask:
        second largest number without sorting
        find the second largest element in a single pass
        second maximum of an array with one loop
        largest and second largest tracking in one iteration
        find the second largest number without sorting the list

    >>> second_largest_one_pass([5, 9, 9, 1])
    5
    >>> second_largest_one_pass([1, 2, 3])
    2
    >>> second_largest_one_pass([4, 4]) is None
    True
    """
    first = second = None
    for number in numbers:
        if first is None or number > first:
            first, second = number, first
        elif number != first and (second is None or number > second):
            second = number
    return second


def second_smallest(numbers):
    """Return the second smallest distinct number of a list, or None.

    Ask:
        the second smallest value in a list
        second lowest value of an array
        second minimum of a list of numbers, None if there is none
        next to smallest distinct element
        find the second smallest unique number
        second lowest distinct value of an array

    >>> second_smallest([5, 1, 1, 9])
    5
    >>> second_smallest([4]) is None
    True
    """
    unique = sorted(set(numbers))
    return unique[1] if len(unique) > 1 else None


def kth_largest(numbers, k):
    """Return the kth largest number of a list.

    Ask:
        kth largest element of a list
        find the k-th biggest number in an array
        nth highest value, duplicates counted
        function that returns the kth greatest element
        nth largest number
        k-th largest element of an array

    >>> kth_largest([3, 2, 1, 5, 6, 4], 2)
    5
    >>> kth_largest([7, 7, 1], 2)
    7
    >>> kth_largest([1], 1)
    1
    """
    return sorted(numbers, reverse=True)[k - 1]


def kth_smallest(numbers, k):
    """Return the kth smallest number of a list.

    Ask:
        kth smallest element of a list
        find the k-th lowest number in an array
        order statistic k of a list
        nth smallest value, duplicates counted
        nth smallest number

    >>> kth_smallest([3, 2, 1, 5], 2)
    2
    >>> kth_smallest([1, 1, 4], 2)
    1
    """
    return sorted(numbers)[k - 1]


def top_n(numbers, n):
    """Return the n largest numbers in descending order.

    Ask:
        n largest numbers of a list
        top n values
        find the 3 biggest elements, n given as parameter
        highest k elements of an array in descending order with heapq
        the n highest numbers, highest first

    >>> top_n([4, 1, 9, 7], 2)
    [9, 7]
    >>> top_n([1], 3)
    [1]
    """
    return nlargest(n, numbers)


def bottom_n(numbers, n):
    """Return the n smallest numbers in ascending order.

    Ask:
        n smallest numbers of a list
        lowest n values
        bottom k elements of an array with heapq
        find the n minimum elements of a list

    >>> bottom_n([4, 1, 9, 7], 2)
    [1, 4]
    >>> bottom_n([1], 3)
    [1]
    """
    return nsmallest(n, numbers)


def average(numbers):
    """Return the average of the numbers in a list.

    Ask:
        average of a list
        mean of a list of numbers
        calculate the arithmetic mean of an array
        function that returns the average value of a list, 0 for an empty list
        sum divided by count
        mean of a list without the statistics module
        average of a list or 0 if it is empty

    >>> average([1, 2, 3, 4])
    2.5
    >>> average([])
    0
    """
    return sum(numbers) / len(numbers) if numbers else 0


def mean_of(data):
    """Return the mean of a list with the statistics module.

    Ask:
        mean using the statistics module
        average of a list with statistics.mean
        compute the mean of data with the standard library
        use python's statistics to get the average

    >>> mean_of([1, 2, 6])
    3
    """
    return mean(data)


def find_median(numbers):
    """Return the median of a list.

    Ask:
        median of a list
        middle value of a list of numbers
        find the median of an array without statistics
        calculate the median, average of the two middle values for even length
        median of numbers; None for an empty list
        median of a list or None if there are no numbers
        safe median which handles an empty list
        find the median, return None when the list is empty

    >>> find_median([3, 1, 2])
    2
    >>> find_median([4, 1, 3, 2])
    2.5
    >>> find_median([7])
    7
    >>> find_median([]) is None
    True
    """
    if not numbers:
        return None
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def median_of(data):
    """Return the median of a list with the statistics module.

    Ask:
        median using the statistics module
        median of data with the standard library
        statistics.median of a list
        use a builtin module to compute the median

    >>> median_of([4, 1, 3, 2])
    2.5
    """
    return median(data)


def find_mode(numbers):
    """Return the mode of a list.

    Ask:
        mode of a list
        most common number in a list
        statistical mode of an array
        value that appears most often, using Counter

    >>> find_mode([1, 2, 2, 3])
    2
    >>> find_mode(["a"])
    'a'
    """
    return Counter(numbers).most_common(1)[0][0]


def mode_of(data):
    """Return the mode of a list with the statistics module.

    Ask:
        mode using the statistics module
        statistics.mode of a list
        get the mode with the standard library
        most frequent data point using python's statistics

    >>> mode_of([1, 2, 2, 3])
    2
    """
    return mode(data)


def find_modes(numbers):
    """Return all modes of a list.

    Ask:
        all modes of a list
        multimode: every value with the highest frequency
        list of the most frequent elements, ties included
        values that occur most often when there may be several

    >>> find_modes([1, 2, 2, 3, 3])
    [2, 3]
    >>> find_modes([])
    []
    """
    counts = Counter(numbers)
    highest = max(counts.values(), default=0)
    return [number for number, count in counts.items() if count == highest]


def standard_deviation(numbers):
    """Return the population standard deviation of a list.

    Ask:
        standard deviation of a list
        population standard deviation without numpy
        square root of the variance of an array
        calculate sigma of a list of measurements
        population standard deviation
        standard deviation of a list of numbers

    >>> standard_deviation([2, 4, 4, 4, 5, 5, 7, 9])
    2.0
    >>> standard_deviation([3]), standard_deviation([])
    (0.0, 0)
    """
    if not numbers:
        return 0
    average = sum(numbers) / len(numbers)
    return math.sqrt(sum((number - average) ** 2 for number in numbers) / len(numbers))


def sample_stdev(data):
    """Return the sample standard deviation of a list.

    Ask:
        sample standard deviation
        standard deviation with n - 1 in the denominator
        stdev of a sample using the statistics module
        spread of a sample of data
        sample standard deviation without statistics module

    >>> sample_stdev([1, 2, 3, 4, 5])
    1.5811388300841898
    >>> sample_stdev([2, 2])
    0.0
    """
    return stdev(data)


def weighted_average(values, weights):
    """Return the weighted average of values.

    Ask:
        weighted average
        weighted mean of values with weights
        average of grades where each grade has a weight
        sum of value times weight divided by the sum of weights
        weighted mean
        weighted average of values with weights
        average grade with credits as weights
        mean where some values count more

    >>> weighted_average([80, 90], [1, 3])
    87.5
    >>> weighted_average([5], [2])
    5.0
    """
    total = sum(value * weight for value, weight in zip(values, weights))
    return total / sum(weights)


def geometric_mean(numbers):
    """Return the geometric mean of positive numbers.

    Ask:
        geometric mean of a list
        nth root of the product of n numbers
        geometric average of growth factors
        compute the geometric mean of an array

    >>> geometric_mean([2, 8])
    4.0
    >>> geometric_mean([3])
    3.0
    """
    return math.prod(numbers) ** (1 / len(numbers))


def harmonic_mean(numbers):
    """Return the harmonic mean of positive numbers.

    Ask:
        harmonic mean of a list
        harmonic average of speeds
        n divided by the sum of reciprocals
        compute the harmonic mean of an array

    >>> harmonic_mean([1, 1, 4])
    1.3333333333333333
    >>> harmonic_mean([2])
    2.0
    """
    return len(numbers) / sum(1 / number for number in numbers)


def trimmed_mean(numbers):
    """Return the mean after dropping the smallest and largest value.

    Ask:
        average without the highest and lowest value
        trimmed mean dropping min and max
        score of a competition: remove best and worst then average
        mean of a list excluding the extremes

    >>> trimmed_mean([1, 5, 6, 30])
    5.5
    >>> trimmed_mean([2, 2, 8])
    2.0
    """
    middle = sorted(numbers)[1:-1]
    return sum(middle) / len(middle)


def sum_even(numbers):
    """Return the sum of the even numbers in a list.

    Ask:
        sum of the even numbers in a list
        add up only the even values
        function that totals the even elements of an array
        even sum

    >>> sum_even([1, 2, 3, 4, -2])
    4
    >>> sum_even([])
    0
    """
    return sum(number for number in numbers if number % 2 == 0)


def sum_odd(numbers):
    """Return the sum of the odd numbers in a list.

    Ask:
        sum of the odd numbers in a list
        add up only the odd values
        total of all odd elements of an array
        odd sum

    >>> sum_odd([1, 2, 3, 4, -1])
    3
    >>> sum_odd([])
    0
    """
    return sum(number for number in numbers if number % 2 != 0)


def sum_positive(numbers):
    """Return the sum of the positive numbers in a list.

    Ask:
        sum of the positive numbers in a list
        add only the values greater than zero
        total of all positive elements of an array
        ignore negatives and sum the rest
        sum only the positive numbers

    >>> sum_positive([1, -2, 3])
    4
    >>> sum_positive([-1])
    0
    """
    return sum(number for number in numbers if number > 0)


def sum_of_squares(numbers):
    """Return the sum of the squares of the numbers.

    Ask:
        sum of squares of a list
        add the squares of all numbers in an array
        total of the squared elements
        function that squares every number and sums the results

    >>> sum_of_squares([1, -2, 3])
    14
    >>> sum_of_squares([])
    0
    """
    return sum(number ** 2 for number in numbers)


def sum_abs(numbers):
    """Return the sum of the absolute values.

    Ask:
        sum of absolute values of a list
        l1 norm of a list of numbers
        add up the magnitudes of all elements
        total of abs(x) over an array

    >>> sum_abs([1, -2, 3])
    6
    >>> sum_abs([])
    0
    """
    return sum(abs(number) for number in numbers)


def sum_even_indices(numbers):
    """Return the sum of the numbers at even indices.

    Ask:
        sum of the elements at even indices
        add every second element starting with the first
        total of the values at positions 0, 2, 4
        sum items at even index positions of an array
        sum of numbers at even indexes
        sum every other number starting with the first

    >>> sum_even_indices([1, 10, 2, 10, 3])
    6
    >>> sum_even_indices([])
    0
    """
    return sum(numbers[::2])


def count_value(items, value):
    """Count how often a value occurs in a list.

    Ask:
        count the occurrences of a value in a list
        how many times does x appear in a list
        number of times an element occurs in an array
        frequency of one item in a list

    >>> count_value([1, 2, 1], 1)
    2
    >>> count_value([], 1)
    0
    """
    return items.count(value)


def count_with_loop(items, value):
    """Count how often a value occurs in a list with a loop.

    Ask:
        count occurrences of an element without using count
        count a value in a list with a for loop
        loop through an array and count matches of a value
        how many times an item appears, written with a loop

    >>> count_with_loop([1, 2, 1], 1)
    2
    >>> count_with_loop([], 1)
    0
    """
    count = 0
    for item in items:
        if item == value:
            count += 1
    return count


def count_if(items, predicate):
    """Count the elements that satisfy a predicate.

    Ask:
        count the elements of a list that satisfy a condition
        how many items match a predicate
        number of elements for which a function returns True
        countif for lists
        count how many items satisfy a predicate
        count true values of a predicate
        quantify recipe: number of elements for which func is true
        count elements for which a function returns true

    >>> count_if([1, 5, 8], lambda n: n > 3)
    2
    >>> count_if([], bool)
    0
    """
    return sum(1 for item in items if predicate(item))


def count_even(numbers):
    """Count the even numbers of a list.

    Ask:
        count the even numbers in a list
        how many even numbers are in an array
        number of even elements
        count evens

    >>> count_even([1, 2, 4, 0])
    3
    >>> count_even([])
    0
    """
    return sum(number % 2 == 0 for number in numbers)


def count_even_odd(numbers):
    """Count the even and the odd numbers of a list.

    Ask:
        count even and odd numbers in a list
        how many evens and odds are there in an array
        return the number of even values and the number of odd values
        even odd count as a tuple

    >>> count_even_odd([1, 2, 4, 0])
    (3, 1)
    >>> count_even_odd([])
    (0, 0)
    """
    even = sum(number % 2 == 0 for number in numbers)
    return even, len(numbers) - even


def count_signs(numbers):
    """Count the positive, negative and zero elements of a list.

    Ask:
        count positive, negative and zero values in a list
        how many numbers are above, below and equal to zero
        counts of positives, negatives and zeros of an array
        tally numbers by sign

    >>> count_signs([1, -2, 0, 3])
    (2, 1, 1)
    >>> count_signs([])
    (0, 0, 0)
    """
    positive = sum(number > 0 for number in numbers)
    negative = sum(number < 0 for number in numbers)
    return positive, negative, len(numbers) - positive - negative


def count_distinct(items):
    """Count the distinct elements of a list.

    Ask:
        count the distinct values in a list
        number of unique elements
        how many different items does an array contain
        cardinality of a list without duplicates
        count unique values in list

    >>> count_distinct([1, 2, 1])
    2
    >>> count_distinct([])
    0
    """
    return len(set(items))


def frequencies(items):
    """Return how often each element occurs.

    Ask:
        count how often each element occurs in a list
        frequency of every item as a dictionary
        tally the elements of a list with a dict
        occurrences of each value in an array without Counter
        count occurrences of each element
        count how many times each item appears in a list
        count each distinct value of an array into a dict

    >>> frequencies(["a", "b", "a"])
    {'a': 2, 'b': 1}
    >>> frequencies([])
    {}
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def running_total(numbers):
    """Return the running totals of a list.

    Ask:
        cumulative sum of a list
        running total
        prefix sums of an array
        list where each element is the sum of all elements so far
        cumulative sum with itertools.accumulate
        prefix sum array
        compute the prefix sums of a list

    >>> running_total([1, 2, 3])
    [1, 3, 6]
    >>> running_total([])
    []
    """
    return list(accumulate(numbers))


def cumulative_sum(numbers):
    """Return the running totals of a list, computed with a loop.

    Ask:
        cumulative sum with a for loop
        running sum of a list without itertools
        build prefix sums in a loop
        add up a list step by step and keep each partial sum

    >>> cumulative_sum([1, 2, 3])
    [1, 3, 6]
    >>> cumulative_sum([])
    []
    """
    total = 0
    sums = []
    for number in numbers:
        total += number
        sums.append(total)
    return sums


def running_product(numbers):
    """Return the running products of a list.

    Ask:
        cumulative product of a list
        running product
        list where each element is the product of all elements so far
        prefix products of an array

    >>> running_product([1, 2, 3, 4])
    [1, 2, 6, 24]
    >>> running_product([])
    []
    """
    return list(accumulate(numbers, operator.mul))


def running_max(numbers):
    """Return the running maximum of a list.

    Ask:
        running maximum of a list
        cumulative max
        largest value seen so far at each position
        prefix maxima of an array
        list of cumulative maximums
        accumulate max so far

    >>> running_max([1, 3, 2, 5])
    [1, 3, 3, 5]
    >>> running_max([])
    []
    """
    return list(accumulate(numbers, max))


def product_except_self(numbers):
    """Return for each element the product of all others.

    Ask:
        product of all elements except self
        for each index multiply all other numbers of the list
        product of array except itself without division
        list of products leaving out one element at a time
        product of array except self

    >>> product_except_self([1, 2, 3, 4])
    [24, 12, 8, 6]
    >>> product_except_self([0, 2])
    [2, 0]
    """
    result = []
    product = 1
    for number in numbers:
        result.append(product)
        product *= number
    product = 1
    for i in range(len(numbers) - 1, -1, -1):
        result[i] *= product
        product *= numbers[i]
    return result


def max_subarray_sum(numbers):
    """Return the largest sum of a contiguous part of a list.

    Ask:
        maximum subarray sum
        kadane's algorithm
        largest sum of consecutive elements in a list
        max sum of a contiguous sublist
        kadane's algorithm for the maximum subarray sum
        maximum sum of a contiguous subarray
        largest subarray sum

    >>> max_subarray_sum([-2, 1, -3, 4, -1, 2, 1, -5, 4])
    6
    >>> max_subarray_sum([-3, -1])
    -1
    >>> max_subarray_sum([5]), max_subarray_sum([])
    (5, 0)
    """
    if not numbers:
        return 0
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    return best


def max_product_of_two(numbers):
    """Return the largest product of two numbers in a list.

    Ask:
        largest product of two numbers in a list
        maximum product of any pair of elements
        find the two elements of an array with the highest product
        max pairwise product, negatives allowed
        product of the two largest numbers

    >>> max_product_of_two([1, 5, 3])
    15
    >>> max_product_of_two([-10, -9, 2])
    90
    """
    ordered = sorted(numbers)
    return max(ordered[0] * ordered[1], ordered[-1] * ordered[-2])


def min_difference(numbers):
    """Return the smallest difference between any two numbers.

    Ask:
        smallest difference between any two numbers in a list
        minimum absolute difference of a pair in an array
        how close are the two closest numbers of a list
        min gap between elements
        minimum difference between any two elements

    >>> min_difference([10, 3, 7, 20])
    3
    >>> min_difference([1, 1])
    0
    """
    ordered = sorted(numbers)
    return min(b - a for a, b in zip(ordered, ordered[1:]))


def max_profit(prices):
    """Return the best profit from buying once and selling later.

    Ask:
        best time to buy and sell a stock
        maximum profit from a list of prices with one buy and one sell
        largest gain when buying on one day and selling on a later day
        biggest increase from an earlier to a later element
        stock buy sell max profit
        best time to buy and sell a stock once

    >>> max_profit([7, 1, 5, 3, 6, 4])
    5
    >>> max_profit([5, 4])
    0
    >>> max_profit([])
    0
    """
    profit = 0
    lowest = math.inf
    for price in prices:
        lowest = min(lowest, price)
        profit = max(profit, price - lowest)
    return profit


def proportions(values):
    """Return the numbers of a list as fractions of their sum.

    Ask:
        normalize a list so that it sums to 1
        convert counts to proportions
        divide each element by the total
        share of each value in the sum of an array

    >>> proportions([1, 1, 2])
    [0.25, 0.25, 0.5]
    >>> proportions([4])
    [1.0]
    """
    total = sum(values)
    return [value / total for value in values]


def percentages(values):
    """Return the numbers of a list as percentages of their sum.

    Ask:
        percentages of the total for each element of a list
        convert a list of votes to percent, rounded to one decimal
        what percent of the sum is every value
        percentage share of each item
        convert a list of numbers to percentages of the total
        share of the total of each value in percent
        percent of total for each item in list
        percentage of the total for each number in a list

    >>> percentages([1, 1, 1])
    [33.3, 33.3, 33.3]
    >>> percentages([1, 3])
    [25.0, 75.0]
    """
    total = sum(values)
    return [round(100 * value / total, 1) for value in values]


def z_scores(values):
    """Return the z-scores of a list.

    Ask:
        z-scores of a list
        standardize a list to mean 0 and standard deviation 1
        subtract the mean and divide by the standard deviation for every value
        z normalization of data without numpy
        z scores

    >>> z_scores([1, 2, 3])
    [-1.224744871391589, 0.0, 1.224744871391589]
    >>> z_scores([4, 4])
    [0.0, 0.0]
    """
    average = sum(values) / len(values)
    deviation = math.sqrt(sum((value - average) ** 2 for value in values) / len(values))
    if deviation == 0:
        return [0.0] * len(values)
    return [(value - average) / deviation for value in values]


def percentile(numbers, p):
    """Return the percentile of a list with linear interpolation.

    Ask:
        percentile of a list
        p-th percentile of data without numpy
        value below which p percent of the numbers fall, linear interpolation
        calculate the 90th percentile, p given

    >>> percentile([1, 2, 3, 4], 50)
    2.5
    >>> percentile([1, 2, 3], 100)
    3
    >>> percentile([4, 1], 0)
    1
    """
    ordered = sorted(numbers)
    position = (len(ordered) - 1) * p / 100
    low = math.floor(position)
    high = math.ceil(position)
    if low == high:
        return ordered[low]
    return ordered[low] + (ordered[high] - ordered[low]) * (position - low)


def sum_strings(strings):
    """Return the sum of a list of numbers given as strings.

    Ask:
        sum a list of numeric strings
        add numbers that are stored as strings in a list
        total of ["1", "2.5"] as float
        convert strings to numbers and add them up
        sum of a list of numeric strings

    >>> sum_strings(["1", "2.5", "-3"])
    0.5
    >>> sum_strings([])
    0
    """
    return sum(float(string) for string in strings)


def total_length(strings):
    """Return the total length of the strings in a list.

    Ask:
        total number of characters in a list of strings
        sum of the lengths of all words
        how many letters do all strings of an array have together
        combined length of strings
        sum of the lengths of all words in a list
        how many letters are in a list of words altogether
        combined length of several strings

    >>> total_length(["ab", "", "c"])
    3
    >>> total_length([])
    0
    """
    return sum(len(string) for string in strings)


def average_length(words):
    """Return the average length of the strings in a list.

    Ask:
        average word length in a list of words
        mean length of strings
        how long are the strings of a list on average
        average number of characters per item

    >>> average_length(["ab", "abcd"])
    3.0
    >>> average_length([])
    0
    """
    if not words:
        return 0
    return sum(len(word) for word in words) / len(words)

"""Everyday requests about averages, spread, scaling, errors, probability and chance."""
import math
import random
import statistics
from bisect import bisect_left, insort
from collections import Counter, defaultdict
from itertools import accumulate


def cumulative_average(numbers):
    """Return the average of the numbers up to each position.

    Ask:
        cumulative average of a list
        running average of a list of numbers
        average of all values so far at each position
        expanding mean of a list
        list of the means of all prefixes
        running mean
        list of running averages
        running averages of a list

    >>> cumulative_average([2, 4, 6])
    [2.0, 3.0, 4.0]
    >>> cumulative_average([])
    []
    """
    return [total / count for count, total in enumerate(accumulate(numbers), start=1)]


def mean_ignoring_none(values):
    """Return the mean of the values that are not None, or None if there are none.

    Ask:
        mean ignoring None values
        average of a list with missing values
        average skipping None
        mean of the values that are not None
        compute the average and ignore empty entries

    >>> mean_ignoring_none([1, None, 3])
    2.0
    >>> mean_ignoring_none([None]) is None
    True
    >>> mean_ignoring_none([0, None])
    0.0
    """
    present = [value for value in values if value is not None]
    return sum(present) / len(present) if present else None


def mean_ignoring_zeros(numbers):
    """Return the average of the numbers that are not zero.

    Ask:
        average ignoring zeros
        mean of the nonzero values of a list
        average of a list without counting the zeros
        exclude zeros from the average
        mean skipping all 0 entries

    >>> mean_ignoring_zeros([0, 2, 4, 0])
    3.0
    >>> mean_ignoring_zeros([0])
    0
    """
    nonzero = [number for number in numbers if number != 0]
    return sum(nonzero) / len(nonzero) if nonzero else 0


def average_without_extremes(numbers):
    """Return the average without one smallest and one largest value.

    Ask:
        average excluding min and max
        mean of a list without its highest and lowest value
        drop the best and the worst score and average the rest
        centered average of a list
        average of judges' scores without the extremes
        average of a list without its largest and smallest value

    >>> average_without_extremes([1, 2, 3, 100])
    2.5
    >>> average_without_extremes([5, 5, 5])
    5.0
    """
    return (sum(numbers) - min(numbers) - max(numbers)) / (len(numbers) - 2)


def average_if(numbers, predicate):
    """Return the average of the numbers for which a condition holds, or None.

    Ask:
        average of the numbers that satisfy a condition
        conditional mean like AVERAGEIF in excel
        mean of only the elements that pass a test
        average of filtered values
        averageif

    >>> average_if([1, 2, 3, 4], lambda n: n > 2)
    3.5
    >>> average_if([1], lambda n: n > 2) is None
    True
    """
    chosen = [number for number in numbers if predicate(number)]
    return sum(chosen) / len(chosen) if chosen else None


def average_of_even(numbers):
    """Return the average of the even numbers of a list, 0 if there are none.

    Ask:
        average of the even numbers in a list
        mean of all even elements
        calculate the average of even values
        average only the numbers divisible by two
        mean of evens in an array

    >>> average_of_even([1, 2, 4, 5])
    3.0
    >>> average_of_even([1])
    0
    """
    even = [number for number in numbers if number % 2 == 0]
    return sum(even) / len(even) if even else 0


def average_by_group(pairs):
    """Return the average value of each group in (group, value) pairs.

    Ask:
        average by group
        mean value per category from a list of tuples
        average of the second element for each first element
        group pairs by key and average the values
        average per group of (name, number) tuples
        average value per key from a list of pairs
        group by and average without pandas
        average of each group of (key, value) tuples

    >>> average_by_group([("a", 1), ("b", 5), ("a", 3)])
    {'a': 2.0, 'b': 5.0}
    >>> average_by_group([])
    {}
    """
    groups = defaultdict(list)
    for name, value in pairs:
        groups[name].append(value)
    return {name: sum(values) / len(values) for name, values in groups.items()}


def deviations(numbers):
    """Return the difference of each number from the mean.

    Ask:
        difference from the mean for each element
        deviations from the average
        subtract the mean from every value of a list
        center a list of numbers around zero
        how far is each number from the average

    >>> deviations([1, 2, 6])
    [-2.0, -1.0, 3.0]
    """
    mean = sum(numbers) / len(numbers)
    return [number - mean for number in numbers]


def sum_of_squared_deviations(numbers):
    """Return the sum of the squared differences from the mean.

    Ask:
        sum of squared deviations
        sum of squares about the mean
        total squared distance from the average
        add up the squared differences from the mean
        total sum of squares of a list

    >>> sum_of_squared_deviations([1, 2, 3])
    2.0
    >>> sum_of_squared_deviations([4])
    0.0
    """
    mean = sum(numbers) / len(numbers)
    return sum((number - mean) ** 2 for number in numbers)


def skewness(numbers):
    """Return the population skewness of a list of numbers.

    Ask:
        skewness of a list
        third standardized moment
        how skewed is a distribution of numbers
        calculate skewness without scipy
        asymmetry of a data set

    >>> skewness([1, 2, 3])
    0.0
    >>> round(skewness([1, 1, 4]), 4)
    0.7071
    """
    mean = statistics.fmean(numbers)
    deviation = statistics.pstdev(numbers)
    return sum(((x - mean) / deviation) ** 3 for x in numbers) / len(numbers)


def kurtosis(numbers):
    """Return the excess kurtosis of a list of numbers, 0 for a normal distribution.

    Ask:
        kurtosis
        excess kurtosis of a list
        fourth standardized moment minus three
        calculate kurtosis without scipy
        how heavy are the tails of a data set

    >>> round(kurtosis([1, 2, 3, 4]), 2)
    -1.36
    """
    mean = statistics.fmean(numbers)
    variance = statistics.pvariance(numbers)
    fourth = sum((x - mean) ** 4 for x in numbers) / len(numbers)
    return fourth / variance ** 2 - 3


def median_of_two_sorted(a, b):
    """Return the median of two sorted lists taken together.

    Ask:
        median of two sorted lists
        median of two sorted arrays
        middle value of two lists combined
        merge two lists and find the median
        common median of nums1 and nums2

    >>> median_of_two_sorted([1, 3], [2])
    2
    >>> median_of_two_sorted([1, 2], [3, 4])
    2.5
    """
    merged = sorted(a + b)
    middle = len(merged) // 2
    if len(merged) % 2:
        return merged[middle]
    return (merged[middle - 1] + merged[middle]) / 2


def running_medians(numbers):
    """Return the median of the numbers up to each position.

    Ask:
        running median of a list
        median of all values so far at each position
        cumulative medians
        list of medians of the prefixes
        expanding median

    >>> running_medians([5, 1, 3])
    [5, 3.0, 3]
    >>> running_medians([])
    []
    """
    ordered = []
    medians = []
    for number in numbers:
        insort(ordered, number)
        medians.append(statistics.median(ordered))
    return medians


def cumulative_frequencies(values):
    """Return how many values are at most as large as each distinct value.

    Ask:
        cumulative frequency
        cumulative frequency table of a list
        running totals of the counts per value
        how many observations are less than or equal to each value
        cumulative counts by value as a dictionary

    >>> cumulative_frequencies([1, 2, 2, 5])
    {1: 1, 2: 3, 5: 4}
    >>> cumulative_frequencies([])
    {}
    """
    counts = Counter(values)
    ordered = sorted(counts)
    return dict(zip(ordered, accumulate(counts[value] for value in ordered)))


def histogram(numbers, bins):
    """Return the number of values in each of a number of equal bins.

    Ask:
        histogram of values with bins
        count values per bin of equal width
        bin a list of numbers into n intervals and count
        histogram counts without numpy
        divide the range of data into k bins and count the values in each

    >>> histogram([1, 2, 3, 4, 10], 3)
    [3, 1, 1]
    >>> histogram([5, 5], 2)
    [2, 0]
    """
    low, high = min(numbers), max(numbers)
    width = (high - low) / bins or 1
    counts = [0] * bins
    for number in numbers:
        counts[min(int((number - low) / width), bins - 1)] += 1
    return counts


def print_star_histogram(counts):
    """Print a bar of stars for each entry of a dictionary of counts.

    Ask:
        print a histogram with stars
        horizontal bar chart of stars from a dictionary
        show counts as rows of asterisks
        text histogram of a dict of frequencies
        draw a star bar for each key and value

    >>> print_star_histogram({"a": 3, "bb": 1})
    a  ***
    bb *
    """
    width = max((len(str(key)) for key in counts), default=0)
    for key, count in counts.items():
        print(f"{key:<{width}} {'*' * count}")


def list_histogram(numbers):
    """Return the lines of a star histogram of a list of numbers.

    Ask:
        turn a list of numbers into lines of stars
        histogram string from a list of integers
        one line of asterisks for each number
        draw numbers as stars and return the text
        bar chart text of a list

    >>> list_histogram([2, 0, 3])
    '**\\n\\n***'
    """
    return "\n".join("*" * number for number in numbers)


def predict(slope, intercept, x):
    """Return the value of a straight line at x.

    Ask:
        predict y with linear regression coefficients
        value of the line y = mx + b at x
        evaluate a linear model
        prediction from slope and intercept
        y for a given x of a fitted line

    >>> predict(2, 1, 3)
    7
    """
    return slope * x + intercept


def mean_absolute_percentage_error(actual, predicted):
    """Return the mean absolute percentage error in percent.

    Ask:
        mean absolute percentage error
        mape of a forecast
        average percent error of predictions
        mean of absolute errors relative to the actual values
        mape between two lists

    >>> mean_absolute_percentage_error([100, 200], [110, 180])
    10.0
    """
    errors = [abs((a - p) / a) for a, p in zip(actual, predicted)]
    return 100 * sum(errors) / len(errors)


def rmse(actual, predicted):
    """Return the root mean squared error of two lists.

    Ask:
        rmse between two lists
        root mean square error of predictions
        rmse without numpy
        square root of the mean of squared errors
        root mean squared deviation of two lists

    >>> rmse([1, 2], [1, 4])
    1.4142135623730951
    >>> rmse([3], [3])
    0.0
    """
    squares = [(a - p) ** 2 for a, p in zip(actual, predicted)]
    return math.sqrt(sum(squares) / len(squares))


def percent_error(measured, exact):
    """Return the percent error of a measured value.

    Ask:
        percent error of a measurement
        percentage error between experimental and theoretical value
        relative error in percent
        how many percent is the measured value off
        experimental error as a percentage

    >>> percent_error(9.5, 10)
    5.0
    >>> percent_error(11, -10)
    210.0
    """
    return abs(measured - exact) / abs(exact) * 100


def entropy_of_probabilities(probabilities):
    """Return the entropy in bits of a list of probabilities.

    Ask:
        entropy of a list of probabilities
        shannon entropy of a probability distribution in bits
        minus the sum of p log2 p
        information entropy from probabilities
        entropy of a discrete distribution

    >>> entropy_of_probabilities([0.5, 0.5])
    1.0
    >>> entropy_of_probabilities([0.25, 0.25, 0.5, 0])
    1.5
    """
    return -sum(p * math.log2(p) for p in probabilities if p > 0)


def probability(favorable, total):
    """Return the probability of an event from the numbers of outcomes.

    Ask:
        probability of an event
        favourable outcomes divided by total outcomes
        classical probability
        chance of an event from favorable and possible outcomes
        compute a simple probability

    >>> probability(1, 4)
    0.25
    """
    return favorable / total


def probability_at_least_one(p, n):
    """Return the probability of at least one success in n independent trials.

    Ask:
        probability of at least one six in n rolls
        chance that an event happens at least once in n trials
        probability of at least one success
        one minus the probability that nothing happens n times
        at least once in n independent tries with probability p

    >>> probability_at_least_one(0.5, 2)
    0.75
    >>> probability_at_least_one(0.1, 0)
    0.0
    """
    return 1 - (1 - p) ** n


def odds_to_probability(a, b):
    """Return the probability for odds of a to b.

    Ask:
        convert odds to probability
        odds of a to b as a probability
        probability from odds in favour
        turn betting odds like 3:1 into a probability
        odds ratio to chance

    >>> odds_to_probability(3, 1)
    0.75
    """
    return a / (a + b)


def softmax(values):
    """Return the softmax of a list of numbers.

    Ask:
        softmax of a list
        softmax without numpy
        turn scores into probabilities that sum to one
        numerically stable softmax
        exponentiate and normalize a list of logits

    >>> softmax([0, 0])
    [0.5, 0.5]
    >>> [round(p, 3) for p in softmax([1000, 1000, 0])]
    [0.5, 0.5, 0.0]
    """
    highest = max(values)
    exponentials = [math.exp(value - highest) for value in values]
    total = sum(exponentials)
    return [value / total for value in exponentials]


def percentile_of_value(values, value):
    """Return what percentage of the values is below a value.

    Ask:
        what percentage of values is below x
        percent of scores lower than a given score
        share of a list that is smaller than a value
        percentile of a score by counting lower ones
        how many percent of students did worse

    >>> percentile_of_value([10, 20, 30, 40], 30)
    50.0
    >>> percentile_of_value([10], 5)
    0.0
    """
    return 100 * bisect_left(sorted(values), value) / len(values)


def remove_outliers_by_deviation(numbers, limit=2):
    """Return the numbers within a number of standard deviations of the mean.

    Ask:
        remove outliers more than 2 standard deviations from the mean
        keep only the values within n sigma of the mean
        filter out values whose z-score is above a limit
        drop numbers far from the mean by standard deviation
        sigma clipping of a list

    >>> remove_outliers_by_deviation([10, 11, 9, 10, 10, 11, 9, 100])
    [10, 11, 9, 10, 10, 11, 9]
    >>> remove_outliers_by_deviation([1, 1])
    [1, 1]
    """
    mean = statistics.fmean(numbers)
    deviation = statistics.pstdev(numbers)
    return [number for number in numbers if abs(number - mean) <= limit * deviation]


def grade_statistics(grades):
    """Return the lowest, highest and average grade.

    Ask:
        minimum, maximum and average of a list of grades
        min, max and mean of a list in one function
        lowest, highest and average score
        summary of a list of marks: smallest, largest, mean
        return min, max and average as a tuple

    >>> grade_statistics([70, 90, 80])
    (70, 90, 80.0)
    """
    return min(grades), max(grades), sum(grades) / len(grades)


def difference_mean_median(numbers):
    """Return the mean minus the median.

    Ask:
        difference between the mean and the median of a list
        mean minus median
        compare the average with the median
        how far is the mean from the median

    >>> difference_mean_median([1, 2, 6])
    1
    >>> difference_mean_median([1, 3, 5])
    0
    """
    return statistics.mean(numbers) - statistics.median(numbers)


def bootstrap_interval(numbers, samples=1000):
    """Return a 95 % confidence interval of the mean by bootstrapping.

    Ask:
        bootstrap confidence interval of the mean
        resample a list with replacement to estimate the interval of the mean
        95 percent bootstrap interval
        confidence interval by resampling
        bootstrap the mean of a sample

    >>> low, high = bootstrap_interval([1, 2, 3, 4, 5], 200)
    >>> 1 <= low <= high <= 5
    True
    >>> bootstrap_interval([2, 2], 40)
    (2.0, 2.0)
    """
    means = sorted(
        statistics.fmean(random.choices(numbers, k=len(numbers))) for _ in range(samples)
    )
    return means[int(0.025 * samples)], means[int(0.975 * samples)]


def random_float_rounded(low, high, places=2):
    """Return a random float rounded to a number of decimals.

    Ask:
        random float rounded to 2 decimals
        random number with two decimal places between low and high
        random price between a and b
        uniform random number with n digits after the point
        generate a random float with fixed precision

    >>> number = random_float_rounded(1, 2)
    >>> 1 <= number <= 2 and round(number, 2) == number
    True
    """
    return round(random.uniform(low, high), places)


def random_number_with_digits(n):
    """Return a random integer with exactly n digits.

    Ask:
        random number with n digits
        generate a random integer of a given length
        random 6 digit number
        random n-digit number without leading zero
        pick an integer that has exactly n digits at random

    >>> len(str(random_number_with_digits(5)))
    5
    """
    return random.randint(10 ** (n - 1), 10 ** n - 1)


def random_digits(n):
    """Return a string of n random digits.

    Ask:
        random string of digits
        generate a numeric code of length n
        random pin with leading zeros allowed
        string of n random numbers from 0 to 9
        otp of n digits as a string

    >>> code = random_digits(6)
    >>> len(code), code.isdigit()
    (6, True)
    """
    return "".join(random.choices("0123456789", k=n))


def random_permutation(n):
    """Return the numbers from 1 to n in random order.

    Ask:
        random permutation of 1 to n
        shuffle the numbers from 1 to n
        list of 1..n in random order
        all integers up to n, each once, randomly ordered
        generate a random ordering of n numbers

    >>> sorted(random_permutation(4))
    [1, 2, 3, 4]
    """
    return random.sample(range(1, n + 1), n)


def random_choice_except(items, excluded):
    """Return a random item that is not equal to a given one.

    Ask:
        random choice from a list without repeating the last one
        pick a random element different from the previous
        choose a random item except a given value
        random element excluding one
        random choice that differs from the last choice

    >>> random_choice_except(["a", "b"], "a")
    'b'
    """
    return random.choice([item for item in items if item != excluded])


def random_sublist(items):
    """Return a random contiguous part of a list.

    Ask:
        random sublist
        random slice of a list
        pick a random contiguous part of a list
        random start and end of a sublist
        choose a random subarray

    >>> part = random_sublist([1, 2, 3])
    >>> part in ([1], [2], [3], [1, 2], [2, 3], [1, 2, 3])
    True
    """
    start, end = sorted(random.sample(range(len(items) + 1), 2))
    return items[start:end]


def random_numbers_with_sum(n, total):
    """Return n random positive integers that add up to a total.

    Ask:
        random numbers that sum to n
        n random integers with a given sum
        split a number into random positive parts
        generate random integers that add up to a total
        random partition of a total into n parts

    >>> parts = random_numbers_with_sum(4, 10)
    >>> len(parts), sum(parts), min(parts) >= 1
    (4, 10, True)
    """
    cuts = sorted(random.sample(range(1, total), n - 1))
    return [end - start for start, end in zip([0, *cuts], [*cuts, total])]


def random_binary_matrix(rows, columns):
    """Return a matrix of random zeros and ones.

    Ask:
        random matrix of 0 and 1
        random binary grid
        2d list of random bits
        fill a grid randomly with zeros and ones
        random boolean matrix as 0 and 1

    >>> grid = random_binary_matrix(2, 3)
    >>> [len(row) for row in grid], {value for row in grid for value in row} <= {0, 1}
    ([3, 3], True)
    """
    return [[random.randint(0, 1) for _ in range(columns)] for _ in range(rows)]


def pop_random(items):
    """Remove a random element from a list and return it.

    Ask:
        pop a random element from a list
        remove and return a random item
        draw a random card from a deck list
        take a random element out of a list
        pick a random element and delete it from the list

    >>> items = [1, 2, 3]
    >>> drawn = pop_random(items)
    >>> sorted([drawn, *items])
    [1, 2, 3]
    """
    return items.pop(random.randrange(len(items)))


def flip_coins(n):
    """Return how often heads and tails come up in n coin flips.

    Ask:
        simulate coin flips
        flip a coin n times and count heads and tails
        toss a coin many times and return the counts
        coin flip simulation returning heads and tails
        how many heads in n random tosses

    >>> heads, tails = flip_coins(10)
    >>> heads + tails, heads >= 0
    (10, True)
    """
    heads = sum(random.choice((True, False)) for _ in range(n))
    return heads, n - heads


def dice_frequencies(n, sides=6):
    """Return how often each side comes up in n rolls of a die.

    Ask:
        roll a die n times and count each face
        frequency of each side in many dice rolls
        simulate dice throws and return the counts per number
        how often does each number appear in n rolls
        die roll distribution as a dictionary
        dice roll simulation frequencies
        dice roll histogram
        counts of the results of n dice rolls

    >>> counts = dice_frequencies(100)
    >>> sum(counts.values()), list(counts)
    (100, [1, 2, 3, 4, 5, 6])
    """
    rolls = Counter(random.randint(1, sides) for _ in range(n))
    return {side: rolls[side] for side in range(1, sides + 1)}

"""Mean, median, mode, variance, quantiles, correlation, regression and frequencies."""
import math
import statistics
from collections import Counter


def mean_median_mode(numbers):
    """Return mean, median and mode.

    Ask:
        mean, median and mode of a list
        calculate the three averages of a dataset
        central tendency measures
        return mean, median and mode with the statistics module

    >>> mean_median_mode([1, 2, 2, 7])
    (3, 2.0, 2)
    """
    return statistics.mean(numbers), statistics.median(numbers), statistics.mode(numbers)


def variance(numbers):
    """Return the population variance.

    Ask:
        population variance of a list
        variance of numbers
        average squared deviation from the mean
        calculate variance without libraries
        variance of a list of numbers
        population variance
        mean of the squared deviations from the mean
        calculate how spread out values are as variance

    >>> variance([2, 4, 4, 4, 5, 5, 7, 9])
    4.0
    >>> variance([3])
    0.0
    """
    mean = sum(numbers) / len(numbers)
    return sum((x - mean) ** 2 for x in numbers) / len(numbers)


def sample_variance(numbers):
    """Return the sample variance with n - 1 in the denominator.

    Ask:
        sample variance of a list
        unbiased variance with n - 1
        variance with bessel's correction
        calculate the sample variance

    >>> sample_variance([1, 2, 3, 4])
    1.6666666666666667
    >>> sample_variance([5, 5])
    0.0
    """
    mean = sum(numbers) / len(numbers)
    return sum((x - mean) ** 2 for x in numbers) / (len(numbers) - 1)


def standard_error(numbers):
    """Return the standard error of the mean.

    Ask:
        standard error of the mean
        sem of a sample
        standard deviation divided by the square root of n
        uncertainty of the mean

    >>> round(standard_error([1, 2, 3, 4]), 4)
    0.6455
    >>> standard_error([2, 2])
    0.0
    """
    return statistics.stdev(numbers) / math.sqrt(len(numbers))


def confidence_interval(numbers):
    """Return the 95 percent confidence interval of the mean by the normal distribution.

    Ask:
        95 percent confidence interval of the mean
        confidence interval for a sample mean
        mean plus minus 1.96 standard errors
        lower and upper bound of the mean

    >>> low, high = confidence_interval([1, 2, 3, 4])
    >>> round(low, 3), round(high, 3)
    (1.235, 3.765)
    """
    mean = statistics.mean(numbers)
    margin = 1.96 * statistics.stdev(numbers) / math.sqrt(len(numbers))
    return mean - margin, mean + margin


def mean_absolute_deviation(numbers):
    """Return the mean distance from the mean.

    Ask:
        mean absolute deviation
        average distance of the values from the mean
        mad around the mean
        average absolute deviation of a list
        mean absolute deviation of a list
        average distance of the values from their mean
        mad of an array around the mean
        how far are numbers from the average on average

    >>> mean_absolute_deviation([1, 2, 3, 4])
    1.0
    >>> mean_absolute_deviation([0, 0, 4, 4])
    2.0
    """
    mean = sum(numbers) / len(numbers)
    return sum(abs(x - mean) for x in numbers) / len(numbers)


def median_absolute_deviation(numbers):
    """Return the median distance from the median.

    Ask:
        median absolute deviation
        robust spread of a dataset
        median distance from the median
        mad around the median

    >>> median_absolute_deviation([1, 1, 2, 2, 4, 6, 9])
    1
    >>> median_absolute_deviation([5])
    0
    """
    center = statistics.median(numbers)
    return statistics.median(abs(x - center) for x in numbers)


def coefficient_of_variation(numbers):
    """Return the population standard deviation relative to the mean.

    Ask:
        coefficient of variation
        relative standard deviation
        standard deviation divided by the mean
        variability relative to the mean

    >>> coefficient_of_variation([2, 4, 4, 4, 5, 5, 7, 9])
    0.4
    >>> coefficient_of_variation([3, 3])
    0.0
    """
    return statistics.pstdev(numbers) / statistics.mean(numbers)


def root_mean_square(numbers):
    """Return the root mean square.

    Ask:
        root mean square of a list
        rms value of a signal
        quadratic mean
        square root of the mean of the squares

    >>> root_mean_square([3, 4, 5, 0])
    3.5355339059327378
    >>> root_mean_square([-2])
    2.0
    """
    return math.sqrt(sum(x * x for x in numbers) / len(numbers))


def trimmed_mean(numbers, k):
    """Return the mean without the k smallest and k largest numbers.

    Ask:
        trimmed mean
        mean without the k smallest and k largest values
        average after cutting off outliers at both ends
        truncated mean

    >>> trimmed_mean([1, 5, 6, 7, 100], 1)
    6.0
    >>> trimmed_mean([2, 4], 0)
    3.0
    """
    kept = sorted(numbers)[k:len(numbers) - k]
    return sum(kept) / len(kept)


def quartiles(numbers):
    """Return the three quartiles.

    Ask:
        quartiles of a list
        q1, median and q3
        first, second and third quartile of a dataset
        split data into four parts

    >>> quartiles([1, 2, 3, 4, 5])
    [2.0, 3.0, 4.0]
    >>> quartiles([9, 1, 5])
    [3.0, 5.0, 7.0]
    """
    return statistics.quantiles(numbers, n=4, method="inclusive")


def interquartile_range(numbers):
    """Return the distance of the first and the third quartile.

    Ask:
        interquartile range
        iqr of a dataset
        q3 minus q1
        spread of the middle half of the data

    >>> interquartile_range([1, 2, 3, 4, 5])
    2.0
    >>> interquartile_range([4, 4, 4])
    0.0
    """
    q1, _, q3 = statistics.quantiles(numbers, n=4, method="inclusive")
    return q3 - q1


def five_number_summary(numbers):
    """Return minimum, first quartile, median, third quartile and maximum.

    Ask:
        five number summary
        min, q1, median, q3 and max of a dataset
        box plot values of a list
        summary statistics in five numbers

    >>> five_number_summary([5, 1, 3, 2, 4])
    (1, 2.0, 3.0, 4.0, 5)
    """
    q1, median, q3 = statistics.quantiles(numbers, n=4, method="inclusive")
    return min(numbers), q1, median, q3, max(numbers)


def outliers(numbers):
    """Return the numbers further than 1.5 IQR from the quartiles.

    Ask:
        find outliers with the iqr rule
        outliers of a list
        values outside 1.5 times the interquartile range
        detect outliers in a dataset
        values outside 1.5 times the iqr
        outliers by iqr

    >>> outliers([10, 12, 11, 13, 12, 50])
    [50]
    >>> outliers([1, 2, 3])
    []
    >>> outliers([-40, 10, 11, 12, 13, 12])
    [-40]
    """
    q1, _, q3 = statistics.quantiles(numbers, n=4, method="inclusive")
    margin = 1.5 * (q3 - q1)
    return [x for x in numbers if x < q1 - margin or x > q3 + margin]


def remove_outliers(numbers, threshold=3):
    """Return the numbers whose z-score does not exceed a threshold.

    Ask:
        remove outliers by z-score
        keep values within 3 standard deviations of the mean
        drop values far away from the mean
        filter outliers with a z-score threshold

    >>> remove_outliers([1] * 20 + [100]) == [1] * 20
    True
    >>> remove_outliers([1, 2, 3])
    [1, 2, 3]
    >>> remove_outliers([4, 4])
    [4, 4]
    """
    mean = statistics.mean(numbers)
    deviation = statistics.pstdev(numbers)
    return [x for x in numbers if abs(x - mean) <= threshold * deviation]


def z_score(x, mean, standard_deviation):
    """Return how many standard deviations a value lies above the mean.

    Ask:
        z-score of a value
        standard score from value, mean and standard deviation
        how many standard deviations is x from the mean
        standardize a single value

    >>> z_score(130, 100, 15)
    2.0
    >>> z_score(85, 100, 15)
    -1.0
    """
    return (x - mean) / standard_deviation


def standardize(numbers):
    """Return the z-scores of all numbers.

    Ask:
        standardize a list of numbers
        z-score normalization
        scale data to mean 0 and standard deviation 1
        z-scores of all values in a list

    >>> standardize([1, 3])
    [-1.0, 1.0]
    >>> standardize([2, 4, 4, 4, 5, 5, 7, 9])[-1]
    2.0
    """
    mean = sum(numbers) / len(numbers)
    deviation = math.sqrt(sum((x - mean) ** 2 for x in numbers) / len(numbers))
    return [(x - mean) / deviation for x in numbers]


def min_max_scale(numbers):
    """Return the numbers scaled to the range from 0 to 1.

    Ask:
        min max normalization
        scale numbers to the range 0 to 1
        normalize a list between zero and one
        rescale values so that the minimum is 0 and the maximum is 1
        normalize a list of numbers to the range 0 to 1
        min-max scaling of a list
        rescale values so the smallest is 0 and the largest is 1
        feature scaling without numpy
        normalize list between 0 and 1
        scale the values of a list to 0..1
        normalise to 0 1
        rescale numbers to the range 0 to 1

    >>> min_max_scale([10, 20, 15])
    [0.0, 1.0, 0.5]
    >>> min_max_scale([3, 3])
    [0.0, 0.0]
    """
    low, high = min(numbers), max(numbers)
    if low == high:
        return [0.0] * len(numbers)
    return [(x - low) / (high - low) for x in numbers]


def covariance(x, y):
    """Return the sample covariance of two lists.

    Ask:
        covariance of two lists
        sample covariance
        how do two variables vary together
        calculate covariance without numpy

    >>> covariance([1, 2, 3], [2, 4, 6])
    2.0
    >>> covariance([1, 2, 3], [3, 2, 1])
    -1.0
    """
    mean_x = sum(x) / len(x)
    mean_y = sum(y) / len(y)
    return sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / (len(x) - 1)


def correlation(x, y):
    """Return Pearson's correlation coefficient of two lists.

    Ask:
        correlation coefficient of two lists
        pearson correlation
        how strongly are two variables linearly related
        compute pearson's r without numpy
        correlation between two lists
        pearson correlation of two lists of numbers

    >>> round(correlation([1, 2, 3], [2, 4, 6]), 6)
    1.0
    >>> round(correlation([1, 2, 3], [3, 2, 1]), 6)
    -1.0
    >>> round(correlation([1, 2, 3, 4], [1, 3, 2, 4]), 6)
    0.8
    """
    mean_x = sum(x) / len(x)
    mean_y = sum(y) / len(y)
    products = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y))
    squares_x = sum((a - mean_x) ** 2 for a in x)
    squares_y = sum((b - mean_y) ** 2 for b in y)
    return products / math.sqrt(squares_x * squares_y)


def spearman_correlation(x, y):
    """Return Spearman's rank correlation of two lists without ties.

    Ask:
        spearman rank correlation
        rank correlation coefficient without ties
        correlation of the ranks of two lists
        spearman's rho

    >>> spearman_correlation([1, 2, 3], [10, 100, 1000])
    1.0
    >>> spearman_correlation([1, 2, 3], [3, 2, 1])
    -1.0
    """
    def ranks(values):
        ordered = sorted(values)
        return [ordered.index(value) for value in values]

    n = len(x)
    differences = sum((a - b) ** 2 for a, b in zip(ranks(x), ranks(y)))
    return 1 - 6 * differences / (n * (n * n - 1))


def linear_regression(x, y):
    """Return slope and intercept of the least squares line.

    Ask:
        simple linear regression
        least squares line through points
        slope and intercept of the best fit line
        fit y = mx + b to data without libraries
        linear regression from lists x and y
        linear regression slope and intercept
        least squares line fit of two lists

    >>> linear_regression([1, 2, 3], [3, 5, 7])
    (2.0, 1.0)
    >>> linear_regression([0, 1, 2], [1, 0, 2])
    (0.5, 0.5)
    """
    mean_x = sum(x) / len(x)
    mean_y = sum(y) / len(y)
    slope = (sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y))
             / sum((a - mean_x) ** 2 for a in x))
    return slope, mean_y - slope * mean_x


def r_squared(actual, predicted):
    """Return the coefficient of determination.

    Ask:
        r squared
        coefficient of determination
        how much of the variance do the predictions explain
        r2 score from actual and predicted values

    >>> r_squared([1, 2, 3], [1, 2, 3])
    1.0
    >>> r_squared([1, 2, 3], [2, 2, 2])
    0.0
    """
    mean = sum(actual) / len(actual)
    residuals = sum((a - p) ** 2 for a, p in zip(actual, predicted))
    total = sum((a - mean) ** 2 for a in actual)
    return 1 - residuals / total


def mean_squared_error(actual, predicted):
    """Return the mean squared error of predictions.

    Ask:
        mean squared error
        mse of actual and predicted values
        average squared difference between two lists
        loss function: mean of squared errors

    >>> mean_squared_error([1, 2, 3], [1, 2, 6])
    3.0
    >>> mean_squared_error([5], [5])
    0.0
    """
    return sum((a - p) ** 2 for a, p in zip(actual, predicted)) / len(actual)


def root_mean_squared_error(actual, predicted):
    """Return the root mean squared error of predictions.

    Ask:
        root mean squared error
        rmse of actual and predicted values
        square root of the mean squared difference
        prediction error as rmse

    >>> root_mean_squared_error([0, 0], [3, 3])
    3.0
    >>> root_mean_squared_error([5], [5])
    0.0
    """
    return math.sqrt(sum((a - p) ** 2 for a, p in zip(actual, predicted)) / len(actual))


def mean_absolute_error(actual, predicted):
    """Return the mean absolute error of predictions.

    Ask:
        mean absolute error
        mae of actual and predicted values
        average absolute difference between two lists
        mean distance of predictions from the truth

    >>> mean_absolute_error([1, 2, 3], [2, 2, 1])
    1.0
    >>> mean_absolute_error([5], [5])
    0.0
    """
    return sum(abs(a - p) for a, p in zip(actual, predicted)) / len(actual)


def frequency_table(values):
    """Return a dictionary from value to count, most common first.

    Ask:
        frequency table of a list
        count each value, most common first
        frequency distribution of data
        how often does every value occur, sorted by count
        frequency of each value in a dataset

    >>> frequency_table(["a", "b", "b"])
    {'b': 2, 'a': 1}
    >>> frequency_table([])
    {}
    """
    return dict(Counter(values).most_common())


def relative_frequencies(values):
    """Return the share of each value.

    Ask:
        relative frequencies of a list
        share of each value in the data
        proportion of every distinct value
        probability distribution of observed values

    >>> relative_frequencies("aab b".replace(" ", ""))
    {'a': 0.5, 'b': 0.5}
    >>> relative_frequencies([])
    {}
    """
    return {value: count / len(values) for value, count in Counter(values).items()}


def histogram(numbers, width):
    """Return how many numbers fall into each bin of a width, by lower bound.

    Ask:
        histogram of numbers with a bin width
        count numbers per interval
        group values into bins of equal width
        binned counts as a dictionary from lower bound to count

    >>> histogram([1, 4, 5, 9, 12], 5)
    {0: 2, 5: 2, 10: 1}
    >>> histogram([], 5)
    {}
    """
    counts = Counter(x // width * width for x in numbers)
    return dict(sorted(counts.items()))


def cumulative_sum(numbers):
    """Return the running totals of a list with a loop.

    Ask:
        running totals of a list with a loop
        cumulative sums without itertools
        list of partial sums using a for loop
        accumulate totals step by step

    >>> cumulative_sum([1, 2, 3])
    [1, 3, 6]
    >>> cumulative_sum([])
    []
    """
    totals = []
    total = 0
    for number in numbers:
        total += number
        totals.append(total)
    return totals


def exponential_smoothing(numbers, alpha):
    """Return the exponentially smoothed series.

    Ask:
        exponential smoothing
        exponential moving average
        ema of a series with smoothing factor alpha
        smooth data with exponentially decreasing weights

    >>> exponential_smoothing([10, 20, 20], 0.5)
    [10, 15.0, 17.5]
    >>> exponential_smoothing([], 0.5)
    []
    """
    smoothed = []
    for x in numbers:
        smoothed.append(x if not smoothed else alpha * x + (1 - alpha) * smoothed[-1])
    return smoothed


def rank(numbers):
    """Return the rank of each number, largest first, ties sharing a rank.

    Ask:
        rank the numbers of a list
        ranks from largest to smallest with ties
        competition ranking of scores
        position of each score in descending order
        standard competition ranking
        rank scores with ties, highest score is rank 1
        competition ranking like 1, 2, 2, 4
        place of each participant by points
        standings with shared places
        rank of every score in descending order

    >>> rank([50, 80, 80, 20])
    [3, 1, 1, 4]
    >>> rank([])
    []
    """
    ordered = sorted(numbers, reverse=True)
    return [ordered.index(x) + 1 for x in numbers]


def entropy(values):
    """Return the Shannon entropy of values in bits.

    Ask:
        shannon entropy of a list
        entropy in bits of a sequence
        information content of observed values
        entropy of a string or list of labels

    >>> entropy("aabb")
    1.0
    >>> entropy("abcd")
    2.0
    >>> abs(entropy("aaa"))
    0.0
    """
    counts = Counter(values).values()
    total = len(values)
    return -sum(count / total * math.log2(count / total) for count in counts)


def normal_pdf(x, mean=0, deviation=1):
    """Return the density of the normal distribution.

    Ask:
        probability density of the normal distribution
        gaussian function
        normal pdf at x
        bell curve value for mean and standard deviation
        gaussian probability density

    >>> round(normal_pdf(0), 4)
    0.3989
    >>> round(normal_pdf(7, 5, 2), 4)
    0.121
    """
    z = (x - mean) / deviation
    return math.exp(-z * z / 2) / (deviation * math.sqrt(2 * math.pi))


def normal_cdf(x, mean=0, deviation=1):
    """Return the probability that a normal variable is at most x.

    Ask:
        cumulative distribution of the normal distribution
        normal cdf with the error function
        probability that a gaussian value is below x
        phi of a z-score

    >>> normal_cdf(0)
    0.5
    >>> round(normal_cdf(1.96), 3)
    0.975
    >>> round(normal_cdf(3, 5, 2), 4)
    0.1587
    """
    return (1 + math.erf((x - mean) / (deviation * math.sqrt(2)))) / 2


def binomial_probability(n, k, p):
    """Return the probability of k successes in n trials.

    Ask:
        binomial probability
        probability of exactly k successes in n trials
        binomial distribution pmf
        chance to get k heads in n coin flips

    >>> binomial_probability(2, 1, 0.5)
    0.5
    >>> round(binomial_probability(10, 3, 0.2), 4)
    0.2013
    """
    return math.comb(n, k) * p ** k * (1 - p) ** (n - k)


def poisson_probability(k, rate):
    """Return the probability of k events at an expected rate.

    Ask:
        poisson probability
        probability of k events with a mean rate
        poisson distribution pmf
        chance of k arrivals in an interval

    >>> round(poisson_probability(0, 2), 4)
    0.1353
    >>> round(poisson_probability(3, 2), 4)
    0.1804
    """
    return rate ** k * math.exp(-rate) / math.factorial(k)


def expected_value(outcomes, probabilities):
    """Return the expected value of a discrete random variable.

    Ask:
        expected value of a random variable
        mean of a discrete distribution
        sum of outcomes times probabilities
        expectation from outcomes and their probabilities

    >>> expected_value([1, 2, 3], [0.5, 0.25, 0.25])
    1.75
    >>> expected_value([10], [1])
    10
    """
    return sum(x * p for x, p in zip(outcomes, probabilities))


def bayes(prior, likelihood, false_positive_rate):
    """Return the probability of a hypothesis after positive evidence.

    Ask:
        bayes theorem
        posterior probability from prior, likelihood and false positive rate
        probability of a disease after a positive test
        bayesian update for a positive test result

    >>> bayes(0.5, 0.8, 0.8)
    0.5
    >>> round(bayes(0.01, 0.99, 0.05), 4)
    0.1667
    """
    evidence = likelihood * prior + false_positive_rate * (1 - prior)
    return likelihood * prior / evidence


def chi_square(observed, expected):
    """Return the chi-square statistic.

    Ask:
        chi square statistic
        chi squared from observed and expected counts
        goodness of fit statistic
        sum of (o - e)^2 / e
        chi squared statistic

    >>> chi_square([10, 20], [15, 15])
    3.3333333333333335
    >>> chi_square([5, 5], [5, 5])
    0.0
    """
    return sum((o - e) ** 2 / e for o, e in zip(observed, expected))


def t_statistic(a, b):
    """Return Welch's t statistic of two samples.

    Ask:
        t statistic of two samples
        welch's t-test statistic
        compare the means of two groups with unequal variance
        two sample t value
        t-test statistic for two samples

    >>> round(t_statistic([1, 2, 3], [2, 3, 4]), 4)
    -1.2247
    >>> t_statistic([1, 2, 3], [3, 2, 1])
    0.0
    """
    error = math.sqrt(statistics.variance(a) / len(a) + statistics.variance(b) / len(b))
    return (statistics.mean(a) - statistics.mean(b)) / error


def describe(numbers):
    """Return count, mean, standard deviation, minimum and maximum.

    Ask:
        summary statistics of a list
        describe a list of numbers: count, mean, std, min, max
        basic statistics as a dictionary
        overview of a numeric dataset

    >>> describe([2, 4, 4, 4, 5, 5, 7, 9])
    {'count': 8, 'mean': 5.0, 'std': 2.0, 'min': 2, 'max': 9}
    """
    mean = sum(numbers) / len(numbers)
    return {
        "count": len(numbers),
        "mean": mean,
        "std": math.sqrt(sum((x - mean) ** 2 for x in numbers) / len(numbers)),
        "min": min(numbers),
        "max": max(numbers),
    }


def precision_recall_f1(actual, predicted):
    """Return precision, recall and F1 of binary labels.

    Ask:
        precision, recall and f1 score
        f1 score of binary predictions without sklearn
        classification metrics from true and predicted labels
        compute precision and recall
        f1 score
        precision and recall from true and predicted labels

    >>> precision_recall_f1([1, 1, 0, 0], [1, 0, 1, 0])
    (0.5, 0.5, 0.5)
    >>> precision_recall_f1([1, 1, 1, 0], [1, 1, 0, 0])
    (1.0, 0.6666666666666666, 0.8)
    >>> precision_recall_f1([0], [0])
    (0.0, 0.0, 0.0)
    """
    true_positives = sum(a == 1 and p == 1 for a, p in zip(actual, predicted))
    precision = true_positives / sum(predicted) if any(predicted) else 0.0
    recall = true_positives / sum(actual) if any(actual) else 0.0
    if precision + recall == 0:
        return precision, recall, 0.0
    return precision, recall, 2 * precision * recall / (precision + recall)


def confusion_matrix(actual, predicted):
    """Return true positives, false positives, false negatives and true negatives.

    Ask:
        confusion matrix of binary labels
        count true positives, false positives, false negatives and true negatives
        tp, fp, fn, tn from two lists
        binary classification counts

    >>> confusion_matrix([1, 1, 0, 0, 0], [1, 0, 1, 0, 0])
    {'tp': 1, 'fp': 1, 'fn': 1, 'tn': 2}
    """
    pairs = Counter(zip(actual, predicted))
    return {"tp": pairs[1, 1], "fp": pairs[0, 1], "fn": pairs[1, 0], "tn": pairs[0, 0]}

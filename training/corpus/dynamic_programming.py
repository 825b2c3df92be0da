"""Dynamic programming: stairs, coins, knapsacks, subsequences, grids, partitions and games."""
import functools
import math
from bisect import bisect_right


def fibonacci_table(n):
    """Return the n-th Fibonacci number from a table.

    Ask:
        fibonacci with dynamic programming
        nth fibonacci number with a bottom up table
        fibonacci with tabulation
        compute fibonacci iteratively with a dp array

    >>> [fibonacci_table(n) for n in range(8)]
    [0, 1, 1, 2, 3, 5, 8, 13]
    """
    table = [0, 1] + [0] * (n - 1)
    for i in range(2, n + 1):
        table[i] = table[i - 1] + table[i - 2]
    return table[n]


def climb_stairs(n):
    """Return in how many ways n stairs can be climbed in steps of 1 or 2.

    Ask:
        climbing stairs
        number of ways to climb n steps taking one or two at a time
        how many distinct ways to reach the top of a staircase
        staircase problem with dynamic programming
        number of ways to climb stairs
        climb stairs ways
        climbing stairs ways

    >>> [climb_stairs(n) for n in range(6)]
    [1, 1, 2, 3, 5, 8]
    """
    ways, following = 1, 1
    for _ in range(n):
        ways, following = following, ways + following
    return ways


def climb_stairs_with(n, steps):
    """Return in how many ways n stairs can be climbed with the given step sizes.

    Ask:
        climbing stairs with a list of allowed step sizes
        staircase problem with variable steps
        number of ordered ways to reach n with the given jumps
        ways to climb n stairs with 1, 2 or 3 steps at a time

    >>> climb_stairs_with(4, [1, 2, 3]), climb_stairs_with(0, [1]), climb_stairs_with(3, [2])
    (7, 1, 0)
    """
    ways = [1] + [0] * n
    for stair in range(1, n + 1):
        ways[stair] = sum(ways[stair - step] for step in steps if step <= stair)
    return ways[n]


def min_cost_stairs(cost):
    """Return the least cost to climb past the last stair, one or two at a time.

    Ask:
        min cost climbing stairs
        cheapest way up a staircase where each step has a cost
        least total cost to reach the top taking one or two steps
        minimum cost of climbing stairs with dp

    >>> min_cost_stairs([10, 15, 20]), min_cost_stairs([1, 100, 1, 1, 100, 1]), min_cost_stairs([])
    (15, 4, 0)
    """
    previous, current = 0, 0
    for price in cost:
        previous, current = current, min(previous, current) + price
    return min(previous, current)


def min_coins(coins, amount):
    """Return the least number of coins that make an amount, or -1.

    Ask:
        coin change with the minimum number of coins
        fewest coins to make an amount with dynamic programming
        minimum number of coins for a sum, -1 if impossible
        coin change problem dp
        minimum number of coins for an amount
        coin change
        fewest coins that make up an amount
        minimum number of coins to make change

    >>> min_coins([1, 2, 5], 11), min_coins([2], 3), min_coins([1], 0), min_coins([1, 3, 4], 6)
    (3, -1, 0, 2)
    """
    fewest = [0] + [math.inf] * amount
    for value in range(1, amount + 1):
        for coin in coins:
            if coin <= value:
                fewest[value] = min(fewest[value], fewest[value - coin] + 1)
    return -1 if fewest[amount] == math.inf else fewest[amount]


def coins_used(coins, amount):
    """Return a shortest list of coins that makes an amount, or None.

    Ask:
        coin change that returns the coins used
        which coins make an amount with as few coins as possible
        list of coins for an amount with dynamic programming
        minimum coin change and the chosen coins

    >>> sorted(coins_used([1, 3, 4], 6)), coins_used([2], 3), coins_used([2], 0)
    ([3, 3], None, [])
    """
    best = [[]] + [None] * amount
    for value in range(1, amount + 1):
        for coin in coins:
            if coin <= value and best[value - coin] is not None:
                candidate = best[value - coin] + [coin]
                if best[value] is None or len(candidate) < len(best[value]):
                    best[value] = candidate
    return best[amount]


def count_change(coins, amount):
    """Return in how many ways coins can make an amount, order ignored.

    Ask:
        number of ways to make change
        count the combinations of coins that make an amount
        coin change 2: how many ways to pay a sum
        ways to give change for an amount with unlimited coins
        number of ways to make change for an amount
        coin change ways
        coin change number of combinations

    >>> count_change([1, 2, 5], 5), count_change([2], 3), count_change([7], 0)
    (4, 0, 1)
    """
    ways = [1] + [0] * amount
    for coin in coins:
        for value in range(coin, amount + 1):
            ways[value] += ways[value - coin]
    return ways[amount]


def knapsack(weights, values, capacity):
    """Return the largest value that fits in a knapsack, each item once.

    Ask:
        0/1 knapsack problem
        knapsack with dynamic programming
        maximum value of items that fit in a bag of given capacity
        solve the knapsack problem given weights, values and capacity
        knapsack
        0/1 knapsack

    >>> knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7), knapsack([5], [10], 4), knapsack([], [], 10)
    (9, 0, 0)
    """
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


def knapsack_items(weights, values, capacity):
    """Return the indexes of the items of the best knapsack.

    Ask:
        knapsack that returns the chosen items
        which items to put in the knapsack
        0/1 knapsack with reconstruction of the selected items
        indexes of the items in an optimal knapsack

    >>> knapsack_items([1, 3, 4, 5], [1, 4, 5, 7], 7), knapsack_items([5], [9], 4)
    ([1, 2], [])
    """
    count = len(weights)
    best = [[0] * (capacity + 1) for _ in range(count + 1)]
    for i in range(1, count + 1):
        for room in range(capacity + 1):
            best[i][room] = best[i - 1][room]
            if weights[i - 1] <= room:
                taken = best[i - 1][room - weights[i - 1]] + values[i - 1]
                best[i][room] = max(best[i][room], taken)
    chosen = []
    room = capacity
    for i in range(count, 0, -1):
        if best[i][room] != best[i - 1][room]:
            chosen.append(i - 1)
            room -= weights[i - 1]
    return chosen[::-1]


def unbounded_knapsack(weights, values, capacity):
    """Return the largest value that fits when items may be taken repeatedly.

    Ask:
        unbounded knapsack
        knapsack where each item can be used any number of times
        maximum value with unlimited copies of each item
        knapsack with repetition

    >>> unbounded_knapsack([2, 3], [3, 5], 7), unbounded_knapsack([5], [9], 4)
    (11, 0)
    """
    best = [0] * (capacity + 1)
    for room in range(1, capacity + 1):
        for weight, value in zip(weights, values):
            if weight <= room:
                best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


def rod_cutting(prices):
    """Return the best price for a rod as long as the list of prices.

    Ask:
        rod cutting problem
        maximum revenue for cutting a rod with prices by length
        best way to cut a rod of length n
        rod cutting with dynamic programming

    >>> rod_cutting([1, 5, 8, 9]), rod_cutting([3]), rod_cutting([]), rod_cutting([1, 2, 3])
    (10, 3, 0, 3)
    """
    best = [0]
    for length in range(1, len(prices) + 1):
        best.append(max(prices[cut - 1] + best[length - cut] for cut in range(1, length + 1)))
    return best[-1]


def lcs_length(a, b):
    """Return the length of the longest common subsequence.

    Ask:
        length of the longest common subsequence
        lcs length with dynamic programming
        how long is the longest subsequence shared by two strings
        lcs dp table of two sequences
        longest common subsequence
        lcs of two strings

    >>> lcs_length("abcde", "ace"), lcs_length("abc", "xyz"), lcs_length("", "a")
    (3, 0, 0)
    """
    previous = [0] * (len(b) + 1)
    for item in a:
        current = [0]
        for j, other in enumerate(b):
            current.append(previous[j] + 1 if item == other else max(previous[j + 1], current[j]))
        previous = current
    return previous[-1]


def longest_increasing_subsequence(numbers):
    """Return a longest strictly increasing subsequence.

    Ask:
        longest increasing subsequence with dynamic programming
        find the longest strictly increasing subsequence itself
        lis in O(n^2) that returns the elements
        largest ordered subsequence of a list
        longest increasing subsequence itself, not only the length
        return the elements of the longest increasing subsequence
        lis elements with dynamic programming
        reconstruct the longest increasing subsequence

    >>> longest_increasing_subsequence([10, 9, 2, 5, 3, 7, 101])
    [2, 5, 7, 101]
    >>> longest_increasing_subsequence([]), longest_increasing_subsequence([3, 3])
    ([], [3])
    """
    best = []
    for i, number in enumerate(numbers):
        tails = [best[j] for j in range(i) if numbers[j] < number]
        best.append(max(tails, key=len, default=[]) + [number])
    return max(best, key=len, default=[])


def max_increasing_sum(numbers):
    """Return the largest sum of an increasing subsequence.

    Ask:
        maximum sum increasing subsequence
        heaviest strictly increasing subsequence
        largest total of an ascending subsequence
        increasing subsequence with the highest sum

    >>> (max_increasing_sum([1, 101, 2, 3, 100, 4]), max_increasing_sum([5, 4]),
    ...  max_increasing_sum([]))
    (106, 5, 0)
    """
    best = []
    for i, number in enumerate(numbers):
        best.append(number + max((best[j] for j in range(i) if numbers[j] < number), default=0))
    return max(best, default=0)


def max_subarray(numbers):
    """Return the contiguous part of a list with the largest sum.

    Ask:
        maximum subarray itself with kadane's algorithm
        kadane algorithm that returns the subarray
        contiguous elements with the largest sum as a list
        which slice of the list has the greatest sum

    >>> max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1])
    ([4, -1, 2, 1], [-1])
    """
    best_sum, best_range = numbers[0], (0, 1)
    total = start = 0
    for end, number in enumerate(numbers, start=1):
        if total <= 0:
            total, start = 0, end - 1
        total += number
        if total > best_sum:
            best_sum, best_range = total, (start, end)
    return numbers[best_range[0]:best_range[1]]


def max_product_subarray(numbers):
    """Return the largest product of neighbouring numbers.

    Ask:
        maximum product subarray
        largest product of a contiguous subarray
        highest product of consecutive elements with negatives
        contiguous numbers with the greatest product

    >>> max_product_subarray([2, 3, -2, 4]), max_product_subarray([-2, 3, -4])
    (6, 24)
    >>> max_product_subarray([-2, 0, -1]), max_product_subarray([-3])
    (0, -3)
    """
    best = highest = lowest = numbers[0]
    for number in numbers[1:]:
        products = (number, number * highest, number * lowest)
        highest, lowest = max(products), min(products)
        best = max(best, highest)
    return best


def rob_houses(amounts):
    """Return the most that can be taken without taking two neighbours.

    Ask:
        house robber
        maximum sum of non-adjacent elements
        largest sum without taking two neighbouring numbers
        rob houses so that no two adjacent are robbed

    >>> rob_houses([2, 7, 9, 3, 1]), rob_houses([]), rob_houses([5]), rob_houses([2, 1, 1, 2])
    (12, 0, 5, 4)
    """
    without, best = 0, 0
    for amount in amounts:
        without, best = best, max(best, without + amount)
    return best


def rob_circle(amounts):
    """Return the most that can be taken from a circle without two neighbours.

    Ask:
        house robber in a circle
        house robber ii
        maximum sum of non-adjacent elements in a circular list
        rob houses where the first and last are neighbours

    >>> rob_circle([2, 3, 2]), rob_circle([1, 2, 3, 1]), rob_circle([5]), rob_circle([])
    (3, 4, 5, 0)
    """
    def rob_line(line):
        without, best = 0, 0
        for amount in line:
            without, best = best, max(best, without + amount)
        return best
    if len(amounts) <= 1:
        return sum(amounts)
    return max(rob_line(amounts[1:]), rob_line(amounts[:-1]))


def unique_paths(rows, columns):
    """Return the number of ways from the top left to the bottom right of a grid.

    Ask:
        unique paths in a grid with dynamic programming
        number of ways through a grid moving only right and down
        count grid paths with a dp table
        robot paths from top left to bottom right
        number of paths in a grid from top left to bottom right

    >>> unique_paths(3, 7), unique_paths(1, 5), unique_paths(2, 2)
    (28, 1, 2)
    """
    ways = [1] * columns
    for _ in range(rows - 1):
        for column in range(1, columns):
            ways[column] += ways[column - 1]
    return ways[-1]


def paths_with_obstacles(grid):
    """Return the number of ways through a grid in which 1 is an obstacle.

    Ask:
        unique paths with obstacles
        count grid paths where some cells are blocked
        number of ways through a grid with walls moving right and down
        robot paths in a grid with obstacles marked 1

    >>> paths_with_obstacles([[0, 0, 0], [0, 1, 0], [0, 0, 0]]), paths_with_obstacles([[1]])
    (2, 0)
    >>> paths_with_obstacles([[0, 1], [0, 0]])
    1
    """
    ways = [1] + [0] * (len(grid[0]) - 1)
    for row in grid:
        for column, blocked in enumerate(row):
            if blocked:
                ways[column] = 0
            elif column:
                ways[column] += ways[column - 1]
    return ways[-1]


def min_path_sum(grid):
    """Return the least sum on a way from the top left to the bottom right.

    Ask:
        minimum path sum in a grid
        cheapest path through a matrix moving right and down
        least cost from the top left to the bottom right corner
        min cost path with dynamic programming

    >>> min_path_sum([[1, 3, 1], [1, 5, 1], [4, 2, 1]]), min_path_sum([[5]]), min_path_sum([[1, 2]])
    (7, 5, 3)
    """
    best = [math.inf] * len(grid[0])
    best[0] = 0
    for row in grid:
        best[0] += row[0]
        for column in range(1, len(row)):
            best[column] = min(best[column], best[column - 1]) + row[column]
    return best[-1]


def triangle_path(triangle):
    """Return the largest sum on a way from the top to the bottom of a triangle.

    Ask:
        maximum path sum in a triangle
        project euler 18: largest total from top to bottom
        best path down a number triangle
        triangle of numbers: greatest sum moving to adjacent numbers below

    >>> triangle_path([[3], [7, 4], [2, 4, 6], [8, 5, 9, 3]]), triangle_path([[5]])
    (23, 5)
    """
    best = triangle[-1]
    for row in reversed(triangle[:-1]):
        best = [value + max(best[i], best[i + 1]) for i, value in enumerate(row)]
    return best[0]


def largest_square(matrix):
    """Return the side of the largest square of ones in a matrix.

    Ask:
        maximal square of ones in a matrix
        largest square submatrix with only 1s
        side length of the biggest square of ones
        find the biggest all-ones square with dp

    >>> largest_square([[1, 1, 1], [1, 1, 1], [0, 1, 1]]), largest_square([[0]]), largest_square([])
    (2, 0, 0)
    """
    best = 0
    previous = [0] * (len(matrix[0]) + 1) if matrix else []
    for row in matrix:
        current = [0]
        for column, value in enumerate(row):
            side = min(previous[column], previous[column + 1], current[column]) + 1
            current.append(side if value else 0)
        best = max(best, *current)
        previous = current
    return best


def word_break(text, words):
    """Tell whether a text can be cut into words of a list.

    Ask:
        word break problem
        can a string be split into dictionary words
        check if a text without spaces consists of known words
        segment a string into words from a list, true or false

    >>> (word_break("leetcode", ["leet", "code"]),
    ...  word_break("catsandog", ["cats", "dog", "sand", "and"]))
    (True, False)
    >>> word_break("", ["a"])
    True
    """
    possible = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        possible[end] = any(
            len(word) <= end and possible[end - len(word)] and text[:end].endswith(word)
            for word in words)
    return possible[-1]


def can_partition(numbers):
    """Tell whether numbers can be split into two groups of equal sum.

    Ask:
        partition equal subset sum
        can a list be divided into two parts with the same sum
        split numbers into two groups of equal total, possible or not
        equal sum partition with dp

    >>> (can_partition([1, 5, 11, 5]), can_partition([1, 2, 5]), can_partition([]),
    ...  can_partition([2]))
    (True, False, True, False)
    """
    total = sum(numbers)
    if total % 2:
        return False
    sums = {0}
    for number in numbers:
        sums |= {number + old for old in sums}
    return total // 2 in sums


def smallest_difference(numbers):
    """Return the least difference between the sums of two groups.

    Ask:
        minimum subset sum difference
        split numbers into two groups with sums as close as possible
        smallest difference between two partitions of a list
        fair division of weights into two piles

    >>> smallest_difference([1, 6, 11, 5]), smallest_difference([3]), smallest_difference([])
    (1, 3, 0)
    """
    sums = {0}
    for number in numbers:
        sums |= {number + old for old in sums}
    return min(abs(sum(numbers) - 2 * part) for part in sums)


def has_subset_sum(numbers, target):
    """Tell whether some of the numbers add up to target.

    Ask:
        subset sum problem
        is there a subset that adds up to the target
        subset sum with dynamic programming, true or false
        can some of these non-negative numbers sum to a value

    >>> has_subset_sum([3, 34, 4, 12, 5, 2], 9), has_subset_sum([3, 5], 7), has_subset_sum([], 0)
    (True, False, True)
    """
    sums = {0}
    for number in numbers:
        sums |= {number + old for old in sums}
    return target in sums


def count_subset_sums(numbers, target):
    """Return how many subsets of the numbers add up to target.

    Ask:
        count subsets with a given sum
        number of subsets that add up to target
        how many ways to choose numbers with a total
        subset sum count with dp

    >>> count_subset_sums([1, 2, 3, 3], 6), count_subset_sums([1], 5), count_subset_sums([], 0)
    (3, 0, 1)
    """
    ways = [1] + [0] * target
    for number in numbers:
        for total in range(target, number - 1, -1):
            ways[total] += ways[total - number]
    return ways[target]


def target_sum_ways(numbers, target):
    """Return in how many ways plus and minus signs give target.

    Ask:
        target sum with plus and minus signs
        number of ways to assign + and - so that the sum is target
        put signs before numbers to reach a target: count the ways
        target sum problem

    >>> target_sum_ways([1, 1, 1, 1, 1], 3), target_sum_ways([1], 2), target_sum_ways([], 0)
    (5, 0, 1)
    """
    ways = {0: 1}
    for number in numbers:
        following = {}
        for total, count in ways.items():
            for value in (total + number, total - number):
                following[value] = following.get(value, 0) + count
        ways = following
    return ways.get(target, 0)


def decode_ways(digits):
    """Return in how many ways digits can be read as letters, A being 1 and Z 26.

    Ask:
        decode ways
        number of ways to decode a string of digits to letters
        how many messages can digits mean if a=1 and z=26
        count decodings of a numeric string

    >>> (decode_ways("12"), decode_ways("226"), decode_ways("06"), decode_ways("10"),
    ...  decode_ways("30"))
    (2, 3, 0, 1, 0)
    """
    previous, current = 0, 1
    for i, digit in enumerate(digits):
        ways = current if digit != "0" else 0
        if i and "10" <= digits[i - 1:i + 1] <= "26":
            ways += previous
        previous, current = current, ways
    return current


def min_jumps(jumps):
    """Return the least number of jumps to the last position, or -1.

    Ask:
        minimum number of jumps to reach the end
        jump game with the fewest jumps
        least jumps where each number is the maximum jump length
        how many jumps to get to the last index, -1 if impossible

    >>> min_jumps([2, 3, 1, 1, 4]), min_jumps([0]), min_jumps([1, 0, 2])
    (2, 0, -1)
    """
    count = reach = end = 0
    for position in range(len(jumps) - 1):
        reach = max(reach, position + jumps[position])
        if position == end:
            if reach == position:
                return -1
            count += 1
            end = reach
    return count


def can_jump(jumps):
    """Tell whether the last position can be reached by jumps.

    Ask:
        jump game
        can i reach the last index where each number is the maximum jump
        check whether jumps lead to the end of the list
        is the end reachable with the given jump lengths

    >>> can_jump([2, 3, 1, 1, 4]), can_jump([3, 2, 1, 0, 4]), can_jump([0])
    (True, False, True)
    """
    reach = 0
    for position, jump in enumerate(jumps):
        if position > reach:
            return False
        reach = max(reach, position + jump)
    return True


def longest_palindromic_subsequence(text):
    """Return the length of the longest palindromic subsequence.

    Ask:
        longest palindromic subsequence
        length of the longest subsequence that is a palindrome
        lps with dynamic programming
        how many characters of a string form the longest palindrome subsequence

    >>> longest_palindromic_subsequence("bbbab"), longest_palindromic_subsequence("ab")
    (4, 1)
    >>> longest_palindromic_subsequence("")
    0
    """
    @functools.cache
    def best(start, end):
        if start > end:
            return 0
        if start == end:
            return 1
        if text[start] == text[end]:
            return 2 + best(start + 1, end - 1)
        return max(best(start + 1, end), best(start, end - 1))
    return best(0, len(text) - 1)


def min_palindrome_cuts(text):
    """Return the least number of cuts that leave only palindromes.

    Ask:
        palindrome partitioning with minimum cuts
        minimum cuts to split a string into palindromes
        least number of cuts so that every piece is a palindrome
        palindrome partition dp

    >>> min_palindrome_cuts("aab"), min_palindrome_cuts("aba"), min_palindrome_cuts("abc")
    (1, 0, 2)
    """
    cuts = [-1]
    for end in range(1, len(text) + 1):
        cuts.append(min(cuts[start] + 1 for start in range(end)
                        if text[start:end] == text[start:end][::-1]))
    return max(cuts[-1], 0)


def matrix_chain(dimensions):
    """Return the least number of multiplications for a chain of matrices.

    Ask:
        matrix chain multiplication
        minimum number of scalar multiplications for a matrix chain
        optimal parenthesisation of a matrix product
        cheapest order to multiply matrices with given dimensions

    >>> matrix_chain([10, 30, 5, 60]), matrix_chain([10, 20]), matrix_chain([40, 20, 30, 10, 30])
    (4500, 0, 26000)
    """
    @functools.cache
    def cost(i, j):
        if j - i == 1:
            return 0
        return min(cost(i, k) + cost(k, j) + dimensions[i] * dimensions[k] * dimensions[j]
                   for k in range(i + 1, j))
    return cost(0, len(dimensions) - 1)


def max_profit_many(prices):
    """Return the most profit when stock may be bought and sold many times.

    Ask:
        best time to buy and sell stock with many transactions
        maximum stock profit with unlimited trades
        total profit when buying and selling every day
        stock trading ii
        maximum profit with multiple buys and sells
        best time to buy and sell stock II
        sum of all price increases
        stock profit when trading as often as you like

    >>> max_profit_many([7, 1, 5, 3, 6, 4]), max_profit_many([3, 2, 1]), max_profit_many([])
    (7, 0, 0)
    """
    return sum(max(later - earlier, 0) for earlier, later in zip(prices, prices[1:]))


def max_profit_with_fee(prices, fee):
    """Return the most profit when each sale costs a fee.

    Ask:
        buy and sell stock with a transaction fee
        maximum stock profit with a fee per trade
        stock trading with fee using dynamic programming
        best profit if every transaction costs money

    >>> max_profit_with_fee([1, 3, 2, 8, 4, 9], 2), max_profit_with_fee([1, 2], 5)
    (8, 0)
    """
    cash, holding = 0, -math.inf
    for price in prices:
        cash, holding = max(cash, holding + price - fee), max(holding, cash - price)
    return cash


def max_profit_k(prices, k):
    """Return the most profit with at most k purchases and sales.

    Ask:
        best time to buy and sell stock with at most k transactions
        maximum profit with k trades
        stock trading limited to k transactions
        k buy and sell operations for the most profit

    >>> max_profit_k([3, 2, 6, 5, 0, 3], 2), max_profit_k([2, 4, 1], 1), max_profit_k([5, 1], 3)
    (7, 2, 0)
    """
    cash = [0] * (k + 1)
    holding = [-math.inf] * (k + 1)
    for price in prices:
        for trade in range(1, k + 1):
            cash[trade] = max(cash[trade], holding[trade] + price)
            holding[trade] = max(holding[trade], cash[trade - 1] - price)
    return cash[k]


def egg_drops(eggs, floors):
    """Return the least number of trials that surely find the breaking floor.

    Ask:
        egg drop problem
        minimum number of trials with k eggs and n floors
        egg dropping puzzle with dynamic programming
        how many drops are needed in the worst case

    >>> egg_drops(1, 6), egg_drops(2, 6), egg_drops(2, 100), egg_drops(3, 0)
    (6, 3, 14, 0)
    """
    reach = [0] * (eggs + 1)
    trials = 0
    while reach[eggs] < floors:
        trials += 1
        for egg in range(eggs, 0, -1):
            reach[egg] += reach[egg - 1] + 1
    return trials


def weighted_intervals(jobs):
    """Return the best profit of jobs (start, end, profit) that do not overlap.

    Ask:
        weighted interval scheduling
        maximum profit of non-overlapping jobs
        choose jobs with start, end and profit for the highest total
        job scheduling with profits

    >>> weighted_intervals([(1, 3, 5), (2, 5, 6), (4, 6, 5), (3, 4, 2)]), weighted_intervals([])
    (12, 0)
    """
    jobs = sorted(jobs, key=lambda job: job[1])
    ends = [end for _, end, _ in jobs]
    best = [0]
    for i, (start, _, profit) in enumerate(jobs):
        before = bisect_right(ends, start, 0, i)
        best.append(max(best[-1], best[before] + profit))
    return best[-1]


def perfect_squares(n):
    """Return the least number of square numbers that add up to n.

    Ask:
        perfect squares: least number of squares that sum to n
        minimum count of square numbers adding up to n
        fewest squares for a number with dp
        sum of squares with as few terms as possible
        fewest perfect squares that sum to n

    >>> [perfect_squares(n) for n in (0, 1, 4, 12, 13)]
    [0, 1, 1, 3, 2]
    """
    fewest = [0]
    for number in range(1, n + 1):
        roots = range(1, math.isqrt(number) + 1)
        fewest.append(1 + min(fewest[number - root * root] for root in roots))
    return fewest[n]


def count_tilings(n):
    """Return in how many ways dominoes tile a board of 2 by n.

    Ask:
        number of ways to tile a 2 x n board with dominoes
        domino tiling count
        tile a floor of size 2 by n
        how many ways to cover a 2xn strip with 2x1 tiles

    >>> [count_tilings(n) for n in range(6)]
    [1, 1, 2, 3, 5, 8]
    """
    ways = [1, 1]
    for width in range(2, n + 1):
        ways.append(ways[width - 1] + ways[width - 2])
    return ways[n]


def dice_ways(dice, sides, total):
    """Return in how many ways dice show a total.

    Ask:
        number of ways to roll a total with n dice
        count dice rolls with a given sum using dynamic programming
        ways to throw a sum with several dice of k sides
        dice throw problem

    >>> dice_ways(2, 6, 7), dice_ways(1, 6, 7), dice_ways(3, 6, 18), dice_ways(0, 6, 0)
    (6, 0, 1, 1)
    """
    ways = {0: 1}
    for _ in range(dice):
        following = {}
        for value, count in ways.items():
            for side in range(1, sides + 1):
                following[value + side] = following.get(value + side, 0) + count
        ways = following
    return ways.get(total, 0)


def interleaves(a, b, text):
    """Tell whether a text is made by interleaving two others.

    Ask:
        interleaving string
        check if a string is an interleaving of two other strings
        can text be formed by mixing a and b while keeping their order
        interleave check with dynamic programming

    >>> (interleaves("aab", "axy", "aaxaby"), interleaves("ab", "cd", "acdb"),
    ...  interleaves("", "", ""))
    (True, True, True)
    >>> interleaves("ab", "cd", "adcb"), interleaves("a", "b", "abc")
    (False, False)
    """
    if len(a) + len(b) != len(text):
        return False

    @functools.cache
    def matches(i, j):
        if i + j == len(text):
            return True
        take_a = i < len(a) and a[i] == text[i + j] and matches(i + 1, j)
        return take_a or (j < len(b) and b[j] == text[i + j] and matches(i, j + 1))
    return matches(0, 0)


def count_subsequences(text, pattern):
    """Return how often a pattern is a subsequence of a text.

    Ask:
        number of distinct subsequences equal to a pattern
        count how often a string occurs as a subsequence of another
        distinct subsequences dp
        how many ways can i delete letters to get the pattern

    >>> (count_subsequences("rabbbit", "rabbit"), count_subsequences("abc", ""),
    ...  count_subsequences("", "a"))
    (3, 1, 0)
    """
    ways = [1] + [0] * len(pattern)
    for char in text:
        for j in range(len(pattern), 0, -1):
            if pattern[j - 1] == char:
                ways[j] += ways[j - 1]
    return ways[-1]


def coin_game(coins):
    """Return the most a first player can get by taking coins from either end.

    Ask:
        optimal strategy for a game of coins
        pick coins from the ends of a row: best total of the first player
        two players take from either end, maximum for the first
        coins in a row game with dp

    >>> coin_game([8, 15, 3, 7]), coin_game([2, 2, 2, 2]), coin_game([5]), coin_game([])
    (22, 4, 5, 0)
    """
    @functools.cache
    def lead(start, end):
        if start > end:
            return 0
        return max(coins[start] - lead(start + 1, end), coins[end] - lead(start, end - 1))
    return (sum(coins) + lead(0, len(coins) - 1)) // 2


def paint_houses(costs):
    """Return the least cost to paint houses so that neighbours differ.

    Ask:
        paint house problem
        minimum cost to paint houses in three colours with no equal neighbours
        cheapest colouring of a row of houses
        painting costs per house and color, neighbours must differ

    >>> (paint_houses([[17, 2, 17], [16, 16, 5], [14, 3, 19]]), paint_houses([]),
    ...  paint_houses([[7, 6, 2]]))
    (10, 0, 2)
    """
    best = [0, 0, 0]
    for red, green, blue in costs:
        best = [red + min(best[1], best[2]),
                green + min(best[0], best[2]),
                blue + min(best[0], best[1])]
    return min(best)


def min_insertions_palindrome(text):
    """Return the least number of letters to insert to get a palindrome.

    Ask:
        minimum insertions to make a string a palindrome
        least letters to add anywhere so that the text is a palindrome
        how many characters must be inserted to form a palindrome
        palindrome by insertion with dp

    >>> min_insertions_palindrome("abcda"), min_insertions_palindrome("aba")
    (2, 0)
    >>> min_insertions_palindrome("abc"), min_insertions_palindrome("")
    (2, 0)
    """
    previous = [0] * (len(text) + 1)
    for char in text:
        current = [0]
        for j, other in enumerate(reversed(text)):
            current.append(previous[j] + 1 if char == other else max(previous[j + 1], current[j]))
        previous = current
    return len(text) - previous[-1]

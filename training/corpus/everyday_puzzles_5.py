"""Everyday logic and list puzzles: rules with ifs, sums with exceptions, patterns in lists."""


def can_sleep_in(weekday, vacation):
    """Return whether one can sleep in: on any day that is not a weekday, or on vacation.

    Ask:
        sleep in on weekend or vacation
        we sleep in if it is not a weekday or we are on vacation
        can i stay in bed today, given weekday and vacation
        true when it is no working day or we have holidays

    >>> [can_sleep_in(w, v) for w, v in ((False, False), (True, False), (True, True))]
    [True, False, True]
    """
    return not weekday or vacation


def one_negative_one_positive(a, b):
    """Return whether one number is negative and the other positive.

    Ask:
        one is negative and one is positive
        do two numbers have different signs, zero counting as neither
        exactly one negative and exactly one positive number
        opposite signs check without zero

    >>> one_negative_one_positive(1, -1), one_negative_one_positive(-2, 5)
    (True, True)
    >>> one_negative_one_positive(-1, -1), one_negative_one_positive(0, -3)
    (False, False)
    """
    return (a < 0 < b) or (b < 0 < a)


def same_last_digit(a, b):
    """Return whether two numbers have the same last digit.

    Ask:
        are two numbers ending in the same digit
        same last digit
        equal ones digits of two integers
        do a and b end alike

    >>> same_last_digit(7, 17), same_last_digit(3, 113), same_last_digit(6, 17)
    (True, True, False)
    """
    return abs(a) % 10 == abs(b) % 10


def ends_with_number(n, digit):
    """Return whether the last digit of a number is a given digit.

    Ask:
        does a number end with 7, the digit given
        check the last digit of an integer
        number ending with a digit
        is the ones digit equal to d

    >>> ends_with_number(47, 7), ends_with_number(74, 7), ends_with_number(-7, 7)
    (True, False, True)
    """
    return abs(n) % 10 == digit


def difference_from_21(n):
    """Return the absolute difference to 21, doubled if n is over 21.

    Ask:
        difference between n and 21, doubled if over
        absolute difference from 21, twice as much above 21
        diff to 21 with double penalty when n is larger
        how far from 21, doubling when exceeding

    >>> difference_from_21(19), difference_from_21(25), difference_from_21(21)
    (2, 8, 0)
    """
    return 21 - n if n <= 21 else 2 * (n - 21)


def sum_double_if_equal(a, b):
    """Return the sum of two numbers, doubled if they are equal.

    Ask:
        sum of two values, doubled if equal
        add two numbers, double the result when both are the same
        sum double exercise
        twice the sum for equal arguments

    >>> sum_double_if_equal(1, 2), sum_double_if_equal(2, 2)
    (3, 8)
    """
    return 2 * (a + b) if a == b else a + b


def makes_ten(a, b):
    """Return whether one of two numbers is 10 or their sum is 10.

    Ask:
        is one of two numbers 10 or their sum
        makes 10 exercise
        true if a or b is ten or a plus b is ten
        either equals 10 or they add up to it

    >>> makes_ten(9, 10), makes_ten(1, 9), makes_ten(9, 9)
    (True, True, False)
    """
    return 10 in (a, b, a + b)


def near_hundred(n, distance=10):
    """Return whether a number is within a distance of 100 or 200.

    Ask:
        is a number within 10 of 100 or 200
        near hundred check
        number close to 100 or to 200
        at most 10 away from one hundred or two hundred

    >>> near_hundred(93), near_hundred(89), near_hundred(210)
    (True, False, True)
    """
    return abs(100 - n) <= distance or abs(200 - n) <= distance


def near_multiple_of_ten(n):
    """Return whether a non-negative number is within 2 of a multiple of 10.

    Ask:
        is a number within 2 of a multiple of 10
        near ten check with modulo
        at most two away from a multiple of ten
        number next to a round number

    >>> [n for n in range(8, 19) if near_multiple_of_ten(n)]
    [8, 9, 10, 11, 12, 18]
    """
    return n % 10 <= 2 or n % 10 >= 8


def closer_to(a, b, target=10):
    """Return which of two numbers is nearer to a target, 0 on a tie.

    Ask:
        nearest to 10 of two numbers, 0 if tie
        which of a and b is closer to a target
        of two numbers the one with the smaller distance to a value
        closer number, zero when equally far

    >>> closer_to(8, 13), closer_to(13, 7), closer_to(95, 98, 100)
    (8, 0, 98)
    """
    distance_a, distance_b = abs(a - target), abs(b - target)
    if distance_a == distance_b:
        return 0
    return a if distance_a < distance_b else b


def closest_without_going_over(a, b, limit=21):
    """Return the number nearest to a limit that does not exceed it, 0 if both do.

    Ask:
        nearest to 21 without going over
        blackjack: which of two values is closer to 21 but not above
        better hand of two numbers, 0 if both go over
        largest of two values that is at most a limit

    >>> closest_without_going_over(19, 21), closest_without_going_over(19, 22)
    (21, 19)
    >>> closest_without_going_over(22, 25)
    0
    """
    return max((n for n in (a, b) if n <= limit), default=0)


def two_add_to_third(a, b, c):
    """Return whether two of three numbers add up to the third.

    Ask:
        is the sum of two of three numbers equal to the third
        can two of the ints be added to get the other one
        two as one exercise
        one number is the sum of the other two

    >>> two_add_to_third(1, 2, 3), two_add_to_third(3, 1, 2), two_add_to_third(3, 2, 2)
    (True, True, False)
    """
    return a + b == c or a + c == b or b + c == a


def lone_sum(a, b, c):
    """Return the sum of three numbers, equal ones not counting.

    Ask:
        sum of three ignoring duplicates
        add three ints but leave out values that occur more than once
        lone sum
        total of the values among a, b, c that are unique

    >>> lone_sum(1, 2, 3), lone_sum(3, 2, 3), lone_sum(3, 3, 3)
    (6, 2, 0)
    """
    numbers = [a, b, c]
    return sum(number for number in numbers if numbers.count(number) == 1)


def sum_until_unlucky(numbers, unlucky=13):
    """Return the sum of the numbers without 13s and the numbers directly after them.

    Ask:
        sum of a list, 13 and the number right after it do not count
        sum skipping the unlucky number and its successor
        add all except 13 and whatever comes immediately after
        sum13 exercise

    >>> sum_until_unlucky([1, 2, 13, 2, 1])
    4
    >>> sum_until_unlucky([13, 13, 5, 1])
    1
    >>> sum_until_unlucky([])
    0
    """
    return sum(
        number
        for i, number in enumerate(numbers)
        if number != unlucky and (i == 0 or numbers[i - 1] != unlucky)
    )


def lucky_sum(*numbers):
    """Return the sum of the arguments before the first 13.

    Ask:
        sum of three ignoring 13 and everything after
        lucky sum: stop adding at 13
        add arguments until a 13 comes
        total of the values to the left of the first 13

    >>> lucky_sum(1, 2, 3), lucky_sum(1, 13, 3), lucky_sum(13, 2, 3)
    (6, 1, 0)
    """
    total = 0
    for number in numbers:
        if number == 13:
            break
        total += number
    return total


def no_teen_sum(a, b, c):
    """Return the sum of three numbers, teens counting as 0 except 15 and 16.

    Ask:
        fix teen sum
        add three numbers where 13 to 19 count as zero but 15 and 16 stay
        sum without teen values
        teens are worth nothing except 15 and 16

    >>> no_teen_sum(1, 2, 3), no_teen_sum(2, 13, 1), no_teen_sum(2, 15, 19)
    (6, 3, 17)
    """
    def fix(n):
        return 0 if 13 <= n <= 19 and n not in (15, 16) else n

    return fix(a) + fix(b) + fix(c)


def has_teen(*numbers):
    """Return whether any of the numbers is in the range 13 to 19.

    Ask:
        is one of the numbers a teen
        does any argument lie between 13 and 19
        teen number check for several ints
        true if at least one value is 13..19

    >>> has_teen(13, 20, 10), has_teen(20, 10), has_teen(19)
    (True, False, True)
    """
    return any(13 <= number <= 19 for number in numbers)


def rounded_sum(*numbers):
    """Return the sum of non-negative numbers that are rounded to the nearest ten first.

    Ask:
        sum of rounded numbers to nearest ten
        round each number to a multiple of 10 (5 up) and add
        round sum exercise
        add values after rounding them to tens

    >>> rounded_sum(16, 17, 18), rounded_sum(12, 13, 14), rounded_sum(15)
    (60, 30, 20)
    """
    return sum((number + 5) // 10 * 10 for number in numbers)


def bricks_fit(small, big, goal):
    """Return whether a row of length goal can be made of 1 unit and 5 unit bricks.

    Ask:
        make a row of bricks of a given length
        can small bricks of 1 and big bricks of 5 make exactly the goal
        brick problem without loops
        is goal reachable with given numbers of ones and fives

    >>> bricks_fit(3, 1, 8), bricks_fit(3, 1, 9), bricks_fit(3, 2, 10)
    (True, False, True)
    """
    return goal - 5 * min(big, goal // 5) <= small


def small_bars_needed(small, big, goal):
    """Return how many 1 kg bars complete a goal after using 5 kg bars, -1 if impossible.

    Ask:
        make a chocolate package with small and big bars
        how many small bars of 1 kilo to use after the big bars of 5 kilos
        chocolate exercise, -1 if it cannot be done
        fill the goal with fives first and count the ones

    >>> small_bars_needed(4, 1, 9), small_bars_needed(4, 1, 10), small_bars_needed(4, 1, 7)
    (4, -1, 2)
    """
    needed = goal - 5 * min(big, goal // 5)
    return needed if needed <= small else -1


def party_succeeds(count, weekend):
    """Return whether a party with 40 to 60 items succeeds, without the upper limit at the weekend.

    Ask:
        party is good if between 40 and 60, on the weekend no upper limit
        cigar party exercise
        success when count is in range, only a minimum on weekends
        range check that loses its upper bound on the weekend

    >>> party_succeeds(50, False), party_succeeds(70, False), party_succeeds(70, True)
    (True, False, True)
    >>> party_succeeds(40, False), party_succeeds(39, True)
    (True, False)
    """
    return count >= 40 and (weekend or count <= 60)


def alarm_time(day, vacation):
    """Return the alarm time for a day from 0 (Sunday) to 6, as text or "off".

    Ask:
        alarm clock time depending on day and vacation
        alarm at 7:00 on weekdays and 10:00 on weekends, on vacation 10:00 and off
        when should the alarm ring, day 0 is sunday
        alarm clock exercise

    >>> alarm_time(1, False), alarm_time(0, False), alarm_time(5, True), alarm_time(6, True)
    ('7:00', '10:00', '10:00', 'off')
    """
    weekend = day in (0, 6)
    if vacation:
        return "off" if weekend else "10:00"
    return "10:00" if weekend else "7:00"


def speeding_ticket(speed, is_birthday=False):
    """Return 0 for no ticket (up to 60), 1 up to 80 and 2 above, with 5 more on a birthday.

    Ask:
        speeding ticket result
        caught speeding: 0 no ticket, 1 small ticket, 2 big ticket
        ticket level from the speed, birthday allows 5 more
        classify a speed into ticket sizes

    >>> speeding_ticket(60)
    0
    >>> speeding_ticket(65)
    1
    >>> speeding_ticket(65, True)
    0
    >>> speeding_ticket(86, True)
    2
    """
    if is_birthday:
        speed -= 5
    if speed <= 60:
        return 0
    return 1 if speed <= 80 else 2


def evenly_spaced(a, b, c):
    """Return whether three numbers in some order are evenly spaced.

    Ask:
        are three numbers evenly spaced
        difference between small and medium equals that between medium and large
        three ints form an arithmetic progression in any order
        equal gaps between three sorted numbers

    >>> evenly_spaced(2, 4, 6), evenly_spaced(4, 6, 2), evenly_spaced(4, 6, 3)
    (True, True, False)
    """
    low, middle, high = sorted((a, b, c))
    return middle - low == high - middle


def larger_unless_same_remainder(a, b):
    """Return the larger number, the smaller one on the same remainder by 5, 0 if they are equal.

    Ask:
        larger of two, but the smaller one if both have the same remainder divided by 5
        max mod 5 exercise, 0 for equal values
        max of two numbers except for equal remainders
        pick larger or smaller depending on modulo five

    >>> larger_unless_same_remainder(2, 3), larger_unless_same_remainder(6, 11)
    (3, 6)
    >>> larger_unless_same_remainder(4, 4)
    0
    """
    if a == b:
        return 0
    return min(a, b) if a % 5 == b % 5 else max(a, b)


def value_in_first(numbers, value, n=4):
    """Return whether a value is among the first n elements.

    Ask:
        is there a 9 among the first four elements
        does x occur in the first n items of a list
        front check of a list for a value
        value within the first k positions

    >>> value_in_first([1, 2, 9, 3, 4], 9)
    True
    >>> value_in_first([1, 2, 3, 4, 9], 9)
    False
    >>> value_in_first([9], 9)
    True
    """
    return value in numbers[:n]


def has_no_triples(items):
    """Return whether no value occurs three times in a row.

    Ask:
        no triples in array
        check that no element appears three times in a row
        list without three equal neighbours
        are there no three consecutive equal values

    >>> has_no_triples([1, 1, 2, 2, 1]), has_no_triples([1, 2, 2, 2]), has_no_triples([])
    (True, False, True)
    """
    return not any(a == b == c for a, b, c in zip(items, items[1:], items[2:]))


def contains_run(items, run):
    """Return whether a list contains the elements of another list one directly after the other.

    Ask:
        does the list contain 1 2 3 in that order in a row
        has a sequence of values consecutively
        pattern of values next to each other in a list
        is [1, 2, 3] somewhere in the list as neighbours

    >>> contains_run([1, 1, 2, 3, 1], [1, 2, 3]), contains_run([1, 2, 4, 3], [1, 2, 3])
    (True, False)
    """
    size = len(run)
    return any(items[i:i + size] == run for i in range(len(items) - size + 1))


def has_equal_adjacent(items, value):
    """Return whether a value stands next to itself.

    Ask:
        does 7 appear next to 7
        two equal values x side by side in a list
        is there a pair of neighbours that both are the value
        has 22: a two next to a two

    >>> has_equal_adjacent([1, 2, 2], 2)
    True
    >>> has_equal_adjacent([2, 1, 2], 2)
    False
    >>> has_equal_adjacent([], 2)
    False
    """
    return any(a == b == value for a, b in zip(items, items[1:]))


def has_adjacent_values(items, first, second):
    """Return whether one value is directly followed by another value.

    Ask:
        is a 1 immediately followed by a 2
        does x come directly before y in a list
        neighbouring values first and second in a list
        ordered pair of adjacent elements in a list

    >>> has_adjacent_values([5, 1, 2], 1, 2), has_adjacent_values([1, 5, 2], 1, 2)
    (True, False)
    """
    return any(pair == (first, second) for pair in zip(items, items[1:]))


def value_in_every_pair(items, value):
    """Return whether every pair of neighbours contains a value.

    Ask:
        four in every adjacent pair
        is x everywhere: at least one of each two neighbours is x
        check that each pair of adjacent elements includes the value
        value everywhere exercise

    >>> value_in_every_pair([1, 2, 1, 3], 1)
    True
    >>> value_in_every_pair([1, 2, 3, 1], 1)
    False
    >>> value_in_every_pair([], 1)
    True
    """
    return all(value in pair for pair in zip(items, items[1:]))


def more_often(items, a, b):
    """Return whether the first value occurs more often than the second.

    Ask:
        more 4s than 1s
        does x occur more often than y in a list
        compare the counts of two values
        is one value more frequent than another

    >>> more_often([1, 4, 4], 4, 1), more_often([1, 4], 4, 1)
    (True, False)
    """
    return items.count(a) > items.count(b)


def sum_of_value_is(numbers, value, total):
    """Return whether all occurrences of a value add up to a total.

    Ask:
        does the sum of 2s equal 8
        all the x in a list add up to a given sum
        sum of the occurrences of a number equals n
        add only the twos and compare

    >>> sum_of_value_is([2, 3, 2, 2, 4, 2], 2, 8), sum_of_value_is([2, 3], 2, 8)
    (True, False)
    """
    return numbers.count(value) * value == total


def consists_only_of(items, allowed):
    """Return whether every element is one of the allowed values.

    Ask:
        only 14s in the list
        does a list consist of nothing but 1s and 4s
        every element is one of the allowed values
        no other values than the given ones

    >>> consists_only_of([1, 4, 1], [1, 4])
    True
    >>> consists_only_of([1, 2], [1, 4])
    False
    >>> consists_only_of([], [1])
    True
    """
    return all(item in allowed for item in items)


def contains_neither(items, a, b):
    """Return whether a list contains neither of two values.

    Ask:
        list with no 1 and no 3
        check that two values are both missing from a list
        neither x nor y in the list
        unlucky free list

    >>> contains_neither([4, 5], 1, 3), contains_neither([1, 5], 1, 3), contains_neither([3], 1, 3)
    (True, False, False)
    """
    return a not in items and b not in items


def elements_after_last(items, value):
    """Return the elements after the last occurrence of a value.

    Ask:
        part of a list after the last 4
        elements after the last occurrence of x
        everything behind the final appearance of a value
        post4 exercise

    >>> elements_after_last([2, 4, 1, 4, 5, 6], 4), elements_after_last([4], 4)
    ([5, 6], [])
    """
    result = []
    for item in reversed(items):
        if item == value:
            break
        result.append(item)
    return result[::-1]


def remove_tens_fill_zeros(numbers, value=10):
    """Return a list without a value, shifted left and filled with zeros to the old length.

    Ask:
        remove all 10s and shift the rest to the left, fill the end with zeros
        without ten exercise
        delete a value from an array and pad with zeros at the end
        compact an array leaving zeros behind

    >>> remove_tens_fill_zeros([1, 10, 10, 2]), remove_tens_fill_zeros([])
    ([1, 2, 0, 0], [])
    """
    rest = [number for number in numbers if number != value]
    return rest + [0] * (len(numbers) - len(rest))


def replace_zeros_with_odd_max(numbers):
    """Return a list whose zeros are replaced by the largest odd number to their right, 0 if none.

    Ask:
        replace zero with largest odd number to the right
        zero max exercise
        each 0 becomes the biggest odd value after it
        fill zeros from the odd numbers behind them

    >>> replace_zeros_with_odd_max([0, 5, 0, 3]), replace_zeros_with_odd_max([0, 4, 0])
    ([5, 5, 3, 3], [0, 4, 0])
    """
    result = []
    largest = 0
    for number in reversed(numbers):
        if number == 0:
            result.append(largest)
            continue
        if number % 2 == 1:
            largest = max(largest, number)
        result.append(number)
    return result[::-1]


def ten_run(numbers):
    """Return a list in which every multiple of 10 replaces the numbers after it up to the next one.

    Ask:
        each multiple of ten overwrites the following values until the next multiple of ten
        ten run exercise
        carry multiples of 10 forward over the list
        change all values after a multiple of ten to that multiple

    >>> ten_run([2, 10, 3, 4, 20, 5])
    [2, 10, 10, 10, 20, 20]
    """
    result = []
    current = None
    for number in numbers:
        if number % 10 == 0:
            current = number
        result.append(number if current is None else current)
    return result


def max_span(items):
    """Return the largest number of elements from a value to its last occurrence, both included.

    Ask:
        max span of two equal values
        largest distance between equal elements, both ends counted
        span of a value from the leftmost to the rightmost appearance, maximum
        longest stretch that starts and ends with the same value

    >>> max_span([1, 2, 1, 1, 3]), max_span([1, 4, 2, 1, 4, 1, 4]), max_span([])
    (4, 6, 0)
    """
    first = {}
    best = 0
    for index, item in enumerate(items):
        best = max(best, index - first.setdefault(item, index) + 1)
    return best


def can_balance(numbers):
    """Return whether a list can be cut so that both sides have the same sum.

    Ask:
        can balance array
        is there a place to split the list so that left sum equals right sum
        split an array into two parts of equal sums at one point
        balance point between elements

    >>> can_balance([1, 1, 1, 2, 1]), can_balance([2, 1, 1, 2, 1]), can_balance([10, 10])
    (True, False, True)
    """
    left, right = 0, sum(numbers)
    for number in numbers[:-1]:
        left += number
        right -= number
        if left == right:
            return True
    return False


def square_up(n):
    """Return the groups 0 0 1, 0 2 1, 3 2 1 for n = 3 in one list.

    Ask:
        square up sequence
        list with n groups like 0, 0, 1, 0, 2, 1, 3, 2, 1
        pattern of right aligned falling numbers in one list
        n groups of n numbers counting down, padded with zeros

    >>> square_up(2), square_up(3), square_up(0)
    ([0, 1, 2, 1], [0, 0, 1, 0, 2, 1, 3, 2, 1], [])
    """
    return [j if j <= i else 0 for i in range(1, n + 1) for j in range(n, 0, -1)]


def series_up(n):
    """Return 1, 1, 2, 1, 2, 3 and so on up to the group 1 to n.

    Ask:
        series up
        list with the pattern 1, 1 2, 1 2 3 up to n
        growing ranges one after another in a flat list
        1 then 1 to 2 then 1 to 3, flattened

    >>> series_up(3), series_up(0)
    ([1, 1, 2, 1, 2, 3], [])
    """
    return [j for i in range(1, n + 1) for j in range(1, i + 1)]


def count_clumps(items):
    """Return how many runs of two or more equal neighbours a list has.

    Ask:
        count clumps
        number of groups of at least two equal adjacent values
        how many blocks of repeated neighbours are in a list
        runs longer than one, counted

    >>> count_clumps([1, 2, 2, 3, 4, 4, 4]), count_clumps([1, 1, 1]), count_clumps([1, 2])
    (2, 1, 0)
    """
    clumps = 0
    for i in range(1, len(items)):
        starts = i == 1 or items[i - 2] != items[i - 1]
        if items[i] == items[i - 1] and starts:
            clumps += 1
    return clumps


def max_mirror(items):
    """Return the length of the longest part of a list that occurs reversed in it as well.

    Ask:
        max mirror section
        largest mirror section in an array
        longest slice whose reverse is in the list too
        size of the biggest mirrored group

    >>> max_mirror([1, 2, 3, 8, 9, 3, 2, 1]), max_mirror([1, 2, 1, 4]), max_mirror([])
    (3, 3, 0)
    """
    backwards = items[::-1]
    best = 0
    lengths = [0] * (len(items) + 1)
    for item in items:
        lengths = [0] + [
            lengths[j] + 1 if item == other else 0 for j, other in enumerate(backwards)
        ]
        best = max(best, *lengths)
    return best


def swap_outer(items):
    """Return a copy of a list with its first and last element exchanged.

    Ask:
        swap ends of list in a copy
        new list with first and last element exchanged
        first becomes last and last becomes first without changing the original
        list with its ends switched

    >>> swap_outer([1, 2, 3, 4]), swap_outer([1]), swap_outer([])
    ([4, 2, 3, 1], [1], [])
    """
    if len(items) < 2:
        return items[:]
    return [items[-1]] + items[1:-1] + [items[0]]


def middle_three(items):
    """Return the three middle elements of a list of odd length.

    Ask:
        mid three of odd list
        three elements from the middle of a list
        central three values of a list with an odd number of elements
        middle element and its two neighbours

    >>> middle_three([1, 2, 3, 4, 5]), middle_three([1, 2, 3])
    ([2, 3, 4], [1, 2, 3])
    """
    middle = len(items) // 2
    return items[middle - 1:middle + 2]


def largest_of_first_middle_last(numbers):
    """Return the largest of the first, middle and last number of a list of odd length.

    Ask:
        max triple first middle last
        biggest of the first, the middle and the last element
        compare the ends and the middle of a list and return the maximum
        largest of three positions in an odd length list

    >>> largest_of_first_middle_last([1, 5, 3]), largest_of_first_middle_last([7, 9, 2, 8, 1])
    (5, 7)
    """
    return max(numbers[0], numbers[len(numbers) // 2], numbers[-1])


def fill_with_larger_end(numbers):
    """Return a list of the same length filled with the larger of its first and last number.

    Ask:
        max end3 for any length
        set all elements to the larger of the first and last
        replace every value with the bigger end
        fill list with the max of both ends

    >>> fill_with_larger_end([1, 2, 3]), fill_with_larger_end([11, 5, 9])
    ([3, 3, 3], [11, 11, 11])
    """
    return [max(numbers[0], numbers[-1])] * len(numbers) if numbers else []


def bigger_list(a, b):
    """Return the list with the larger sum, the first one on ties.

    Ask:
        bigger of two arrays by sum
        which of two lists has the larger sum, first on tie
        compare two lists by their totals and return the bigger list
        list with the greater total

    >>> bigger_list([1, 2], [3, 4]), bigger_list([3], [1, 2])
    ([3, 4], [3])
    """
    return b if sum(b) > sum(a) else a


def double_with_last(items):
    """Return a list of double length that is all zeros but for its last element.

    Ask:
        make last array
        list twice as long with zeros, last element is the same as in the original
        array of double length keeping only the final value
        zeros followed by the last element

    >>> double_with_last([4, 5, 6]), double_with_last([1])
    ([0, 0, 0, 0, 0, 6], [0, 1])
    """
    return [0] * (2 * len(items) - 1) + items[-1:]


def ends_with_same_elements(a, b):
    """Return whether two lists have the same first or the same last element.

    Ask:
        do two lists have the same first or last element
        common end of two arrays
        lists that start alike or end alike
        first elements equal or last elements equal

    >>> ends_with_same_elements([1, 2, 3], [7, 3]), ends_with_same_elements([1, 2], [1, 3])
    (True, True)
    >>> ends_with_same_elements([1, 2], [2, 1])
    False
    """
    return a[0] == b[0] or a[-1] == b[-1]


def same_first_and_last_n(items, n):
    """Return whether the first n elements equal the last n elements.

    Ask:
        do the first n and last n elements of a list match
        same ends of length n in a list
        beginning of the array equals its end, n values
        start with the same n numbers as at the end

    >>> same_first_and_last_n([5, 6, 45, 99, 5, 6], 2), same_first_and_last_n([5, 6, 5], 2)
    (True, False)
    >>> same_first_and_last_n([5], 0)
    True
    """
    return items[:n] == items[len(items) - n:]


def numbers_as_strings_between(start, end):
    """Return the numbers from start to end - 1 as strings.

    Ask:
        list of the numbers from start up to end as strings
        fizz array of strings
        stringified range
        numbers as text from a to b, b excluded

    >>> numbers_as_strings_between(2, 5), numbers_as_strings_between(3, 3)
    (['2', '3', '4'], [])
    """
    return list(map(str, range(start, end)))

"""Counting with dictionaries and Counter, grouping with defaultdict, tallies."""
from collections import Counter, defaultdict
from itertools import chain
from operator import itemgetter


def count_items(items):
    """Count the elements of a list with Counter.

    Ask:
        count the elements of a list with Counter
        use collections.Counter to count items
        frequency table of a list via Counter
        occurrences of each list item using the Counter class
        tally with Counter and return a plain dict
        count occurrences of each item in list and return a dict
        count the frequency of each element in a list
        count how many times each element appears in a list
        dictionary of element counts from a list
        frequency of elements in a list as a dictionary
        build a dict with counts of list items

    >>> count_items(["a", "b", "a"])
    {'a': 2, 'b': 1}
    >>> count_items([])
    {}
    """
    return dict(Counter(items))


def most_common(items, n):
    """Return the n most common elements with their counts.

    Ask:
        n most common elements of a list with counts
        top n frequent items as (item, count)
        most_common of a Counter
        k most frequent values and how often they occur
        frequency ranking of the first n elements

    >>> most_common([3, 1, 3, 2, 1, 3], 2)
    [(3, 3), (1, 2)]
    >>> most_common([], 2)
    []
    """
    return Counter(items).most_common(n)


def top_k_frequent(items, k):
    """Return the k most frequent elements.

    Ask:
        top k frequent elements
        k most frequent values of a list without the counts
        the k items that occur most often
        return the k most common numbers of an array
        which k elements appear the most
        three most common elements
        top n most frequent values of a list
        the k most common items without counts
        n items that occur most often

    >>> top_k_frequent([1, 1, 1, 2, 2, 3], 2)
    [1, 2]
    >>> top_k_frequent([], 2)
    []
    """
    return [item for item, _ in Counter(items).most_common(k)]


def least_common(items):
    """Return the least common element.

    Ask:
        least common element of a list
        rarest value of a list
        item that occurs the fewest times
        which element of an array is least frequent
        minimum frequency element
        find the odd one out
        which element is different from the others
        find the unique item in a list where all others are equal
        the element that does not match the rest
        outlier in a list of equal values

    >>> least_common([1, 1, 2, 3, 3])
    2
    >>> least_common(["a"])
    'a'
    """
    counts = Counter(items)
    return min(counts, key=counts.get)


def sort_by_frequency(items):
    """Return the elements sorted by frequency, most frequent first.

    Ask:
        sort a list by frequency
        sort elements by how often they occur, most frequent first
        order array items by decreasing count, ties in order of first appearance
        arrange repeated values together from most to least common
        sort a list of numbers by frequency
        sort elements by how often they occur, most common first
        order a list by the count of each element in descending order
        sort an array by decreasing frequency of elements

    >>> sort_by_frequency([2, 1, 2, 3, 1, 2])
    [2, 2, 2, 1, 1, 3]
    >>> sort_by_frequency([])
    []
    """
    return [item for item, count in Counter(items).most_common() for _ in range(count)]


def at_least(items, n):
    """Return the elements that occur at least n times.

    Ask:
        elements that occur at least n times in a list
        items with a frequency of n or more
        values repeated n or more times
        filter a list by minimum number of occurrences
        which elements appear at least k times

    >>> at_least([1, 2, 1, 3, 3, 3], 2)
    [1, 3]
    >>> at_least([], 1)
    []
    """
    return [item for item, count in Counter(items).items() if count >= n]


def exactly(items, n):
    """Return the elements that occur exactly n times.

    Ask:
        elements that occur exactly n times in a list
        items with a frequency of n
        values that appear n times in an array
        filter a list by exact number of occurrences
        which elements are repeated exactly k times
        elements that appear exactly k times in a list
        elements which occur exactly n times
        values of a list with a given frequency

    >>> exactly([1, 2, 1, 3, 3, 3], 2)
    [1]
    >>> exactly([], 1)
    []
    """
    return [item for item, count in Counter(items).items() if count == n]


def odd_occurrences(items):
    """Return the elements with an odd number of occurrences.

    Ask:
        elements that occur an odd number of times
        values with an odd count in a list
        items appearing an odd number of times
        find the numbers whose frequency is odd
        odd occurrence elements of an array
        the number that appears an odd number of times in a list

    >>> odd_occurrences([1, 2, 1, 3, 3, 3])
    [2, 3]
    >>> odd_occurrences([])
    []
    """
    return [item for item, count in Counter(items).items() if count % 2]


def relative_frequencies(items):
    """Return the relative frequency of each element.

    Ask:
        relative frequencies of the elements of a list
        proportion of each value in a list as a dictionary
        probability of every item in a sample
        share of each element in an array
        normalized counts

    >>> relative_frequencies(["a", "b", "a", "a"])
    {'a': 0.75, 'b': 0.25}
    >>> relative_frequencies([])
    {}
    """
    total = len(items)
    return {item: count / total for item, count in Counter(items).items()}


def count_each(items, values):
    """Count the occurrences of only the given values.

    Ask:
        count only certain values of a list
        how often does each of the given items occur in a list, zero if never
        counts for a fixed set of categories
        number of votes for every candidate of a list, including none
        tally with zero for missing values

    >>> count_each(["a", "b", "a"], ["a", "c"])
    {'a': 2, 'c': 0}
    >>> count_each([], ["a"])
    {'a': 0}
    """
    counts = Counter(items)
    return {value: counts[value] for value in values}


def election_winner(votes):
    """Return the winner of an election, or None for a tie.

    Ask:
        winner of an election from a list of votes
        candidate with the most votes, None if tied
        count votes and return who won
        majority winner of a poll
        find the most voted option of a ballot list
        vote count and winner
        count votes and return the winner
        find the winner of an election from a list of votes

    >>> election_winner(["ann", "bob", "ann"])
    'ann'
    >>> election_winner(["ann", "bob"]) is None
    True
    >>> election_winner([]) is None
    True
    """
    ranking = Counter(votes).most_common(2)
    if not ranking or len(ranking) == 2 and ranking[0][1] == ranking[1][1]:
        return None
    return ranking[0][0]


def count_nested(lists):
    """Count the elements of several lists together.

    Ask:
        count the elements of several lists together
        total frequency of items over a list of lists
        tally values across multiple arrays
        combined counts of nested lists
        Counter over a list of lists

    >>> count_nested([["a", "b"], ["a"], []])
    {'a': 2, 'b': 1}
    >>> count_nested([])
    {}
    """
    return dict(Counter(chain.from_iterable(lists)))


def document_frequency(documents):
    """Return in how many lists each element occurs.

    Ask:
        in how many lists does each element occur
        document frequency of every word
        number of documents that contain each term
        count each item once per list
        for every tag the number of posts that have it

    >>> document_frequency([["a", "b", "a"], ["a"]])["a"]
    2
    >>> document_frequency([["a", "b", "a"], ["a"]])["b"]
    1
    >>> document_frequency([])
    {}
    """
    counts = Counter()
    for document in documents:
        counts.update(set(document))
    return dict(counts)


def combine_counts(a, b):
    """Return the sum of two counters.

    Ask:
        add two counters
        combine the counts of two lists
        merge two Counter objects by adding
        total counts of two collections of items
        sum of frequencies of two lists as a Counter

    >>> combine_counts("aab", "bc")
    Counter({'a': 2, 'b': 2, 'c': 1})
    >>> combine_counts([], [])
    Counter()
    """
    return Counter(a) + Counter(b)


def multiset_difference(a, b):
    """Return what is left of the first list after removing the second.

    Ask:
        multiset difference of two lists
        remove each item of the second list once from the first
        subtract counts of one list from another
        what remains of a bag of items after taking some out
        Counter subtraction as a list

    >>> multiset_difference([1, 1, 2, 3], [1, 3, 4])
    [1, 2]
    >>> multiset_difference([], [1])
    []
    """
    return list((Counter(a) - Counter(b)).elements())


def sum_by_key(pairs):
    """Add up the values of each key.

    Ask:
        sum the values of each key in a list of pairs
        total per key from (key, amount) tuples
        add up the amounts for every name
        aggregate pairs by key with a sum
        expenses per category from a list of tuples

    >>> sum_by_key([("a", 1), ("b", 2), ("a", 3)])
    {'a': 4, 'b': 2}
    >>> sum_by_key([])
    {}
    """
    totals = {}
    for key, value in pairs:
        totals[key] = totals.get(key, 0) + value
    return totals


def max_by_key(pairs):
    """Return the largest value of each key.

    Ask:
        maximum value per key from a list of pairs
        best score of each player
        highest value for every key in (key, value) tuples
        aggregate pairs by key with max
        keep the largest value of each group

    >>> max_by_key([("a", 1), ("b", 2), ("a", 3), ("a", 2)])
    {'a': 3, 'b': 2}
    >>> max_by_key([])
    {}
    """
    best = {}
    for key, value in pairs:
        if key not in best or value > best[key]:
            best[key] = value
    return best


def latest(updates):
    """Return the latest value of each key.

    Ask:
        last value per key from a list of pairs
        keep only the latest entry of each key
        most recent status for every id, in order of a log
        later pairs override earlier ones
        final value of each key in a sequence of updates

    >>> latest([("a", 1), ("b", 2), ("a", 3)])
    {'a': 3, 'b': 2}
    >>> latest([])
    {}
    """
    result = {}
    for key, value in updates:
        result[key] = value
    return result


def distinct_by_key(pairs):
    """Return the distinct values of each key.

    Ask:
        set of distinct values per key
        group pairs into a dictionary of sets
        unique values for every key in a list of tuples
        which different products did each customer buy
        multimap with sets

    >>> distinct_by_key([("a", 1), ("b", 2), ("a", 1)])
    {'a': {1}, 'b': {2}}
    >>> distinct_by_key([])
    {}
    """
    groups = defaultdict(set)
    for key, value in pairs:
        groups[key].add(value)
    return dict(groups)


def count_by(items, key):
    """Count how many items belong to each group of a key function.

    Ask:
        count items per group of a key function
        countBy: number of elements for each key
        how many elements fall in every category, key function given
        count a list by a computed property
        group sizes by key

    >>> count_by([1, 2, 3, 4, 5], lambda n: n % 2)
    {1: 3, 0: 2}
    >>> count_by([], len)
    {}
    """
    return dict(Counter(map(key, items)))


def sum_by(items, key, value):
    """Sum a value per group of a key function.

    Ask:
        sum per group with a key function and a value function
        group items by key and total a value
        aggregate a list: sum of value(item) for each key(item)
        totals by category for arbitrary items
        reduce groups to sums

    >>> sum_by(["a", "bb", "ab"], lambda w: w[0], len)
    {'a': 3, 'b': 2}
    >>> sum_by([], len, len)
    {}
    """
    totals = defaultdict(int)
    for item in items:
        totals[key(item)] += value(item)
    return dict(totals)


def group_by_index(rows, index):
    """Group tuples by one of their positions.

    Ask:
        group a list of tuples by an element
        group rows by column index
        dictionary from the value at a position to the tuples with it
        group records given as tuples by the nth field
        bucket tuples by index

    >>> group_by_index([("a", 1), ("b", 1), ("c", 2)], 1)
    {1: [('a', 1), ('b', 1)], 2: [('c', 2)]}
    >>> group_by_index([], 0)
    {}
    """
    key = itemgetter(index)
    groups = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def group_even_odd(numbers):
    """Group numbers into even and odd.

    Ask:
        group numbers by even and odd in a dictionary
        dictionary with keys "even" and "odd"
        classify integers as even or odd in a dict of lists
        separate numbers by parity into a dictionary
        even and odd buckets
        group list of numbers by even and odd into dict
        separate even and odd numbers into a dictionary

    >>> group_even_odd([1, 2, 3])
    {'even': [2], 'odd': [1, 3]}
    >>> group_even_odd([])
    {'even': [], 'odd': []}
    """
    groups = {"even": [], "odd": []}
    for number in numbers:
        groups["odd" if number % 2 else "even"].append(number)
    return groups


def group_by_remainder(numbers, n):
    """Group numbers by their remainder.

    Ask:
        group numbers by remainder modulo n
        bucket integers by number % n
        dictionary from remainder to numbers
        residue classes of a list of integers
        group by mod
        group numbers by remainder

    >>> group_by_remainder([1, 2, 3, 4], 3)
    {1: [1, 4], 2: [2], 0: [3]}
    >>> group_by_remainder([], 3)
    {}
    """
    groups = {}
    for number in numbers:
        groups.setdefault(number % n, []).append(number)
    return groups


def group_by_last_letter(words):
    """Group words by their last letter.

    Ask:
        group words by last letter
        dictionary from final letter to the words that end with it
        bucket strings by last character
        words indexed by their ending letter
        rhyme groups by last letter
        group words by their last letter

    >>> group_by_last_letter(["cat", "dog", "hat"])
    {'t': ['cat', 'hat'], 'g': ['dog']}
    >>> group_by_last_letter([])
    {}
    """
    groups = defaultdict(list)
    for word in words:
        groups[word[-1]].append(word)
    return dict(groups)


def group_by_type(items):
    """Group values by their type.

    Ask:
        group the elements of a list by type
        dictionary from type name to values
        sort mixed values into buckets by type
        classify list items as int, str, float and so on
        which items of a list have which type

    >>> group_by_type([1, "a", 2.5, 3])
    {'int': [1, 3], 'str': ['a'], 'float': [2.5]}
    >>> group_by_type([])
    {}
    """
    groups = {}
    for item in items:
        groups.setdefault(type(item).__name__, []).append(item)
    return groups


def type_counts(items):
    """Count the types of the values of a list.

    Ask:
        count how many elements of each type a list has
        number of ints, strings and floats in a mixed list
        type counts of a list as a dictionary
        tally list items by type
        how many values of each data type

    >>> type_counts([1, "a", 2, None])
    {'int': 2, 'str': 1, 'NoneType': 1}
    >>> type_counts([])
    {}
    """
    return dict(Counter(type(item).__name__ for item in items))


def group_by_extension(names):
    """Group files by extension.

    Ask:
        group file names by extension
        dictionary from file extension to names
        bucket a list of filenames by their suffix
        sort filenames by type into a dict
        files per extension

    >>> group_by_extension(["a.txt", "b.py", "c.TXT", "README"])
    {'txt': ['a.txt', 'c.TXT'], 'py': ['b.py'], '': ['README']}
    >>> group_by_extension([])
    {}
    """
    groups = {}
    for name in names:
        extension = name.rpartition(".")[2].lower() if "." in name else ""
        groups.setdefault(extension, []).append(name)
    return groups


def age_groups(ages):
    """Group people by age group.

    Ask:
        group ages into child, teen, adult and senior
        classify ages into groups and count them
        age group counts from a list of ages
        how many children, teenagers, adults and seniors are there
        bucket ages by named ranges

    >>> age_groups([5, 13, 19, 20, 64, 65])
    {'child': 1, 'teen': 2, 'adult': 2, 'senior': 1}
    >>> age_groups([])
    {'child': 0, 'teen': 0, 'adult': 0, 'senior': 0}
    """
    counts = {"child": 0, "teen": 0, "adult": 0, "senior": 0}
    for age in ages:
        if age < 13:
            counts["child"] += 1
        elif age < 20:
            counts["teen"] += 1
        elif age < 65:
            counts["adult"] += 1
        else:
            counts["senior"] += 1
    return counts


def score_bands(scores):
    """Count grades by range of points.

    Ask:
        count exam scores per band of ten points
        grade distribution: how many scores in 0-9, 10-19, ...
        histogram of marks in bands of 10 as a dictionary with labels
        number of students per score range
        distribution of test results in tens

    >>> score_bands([95, 91, 40, 7])
    {'0-9': 1, '40-49': 1, '90-99': 2}
    >>> score_bands([])
    {}
    """
    counts = Counter(score // 10 * 10 for score in scores)
    return {f"{low}-{low + 9}": counts[low] for low in sorted(counts)}


def inverted_index(documents):
    """Build an inverted index of documents.

    Ask:
        dictionary from word to the ids of the documents that contain it
        build a search index for texts
        map each word to the sorted list of documents it appears in
        word to document numbers index

    >>> inverted_index({1: "red car", 2: "Red fox"})
    {'red': [1, 2], 'car': [1], 'fox': [2]}
    >>> inverted_index({})
    {}
    """
    index = {}
    for doc_id, text in documents.items():
        for word in dict.fromkeys(text.lower().split()):
            index.setdefault(word, []).append(doc_id)
    return index


def word_lines(text):
    r"""Map each word to the line numbers on which it stands.

    Ask:
        index of words with line numbers
        concordance: on which lines does each word appear
        dictionary from word to line numbers of a text
        word index of a multi-line string
        build a book index by line

    >>> word_lines("a b\nb a\nb b")
    {'a': [1, 2], 'b': [1, 2, 3]}
    >>> word_lines("")
    {}
    """
    index = {}
    for number, line in enumerate(text.splitlines(), start=1):
        for word in line.split():
            numbers = index.setdefault(word, [])
            if number not in numbers:
                numbers.append(number)
    return index


def pair_counts(items):
    """Count pairs of neighbouring elements.

    Ask:
        count pairs of neighbouring elements in a list
        bigram counts
        how often does one item follow another
        frequency of consecutive pairs
        transition counts of a sequence

    >>> pair_counts("abab")
    Counter({('a', 'b'): 2, ('b', 'a'): 1})
    >>> pair_counts([])
    Counter()
    """
    return Counter(zip(items, items[1:]))


def transition_probabilities(states):
    """Return the transition probabilities of a sequence.

    Ask:
        transition probabilities of a markov chain from a sequence
        probability that one state follows another
        estimate a markov chain from observed states
        for each state the distribution of the next state
        markov transition matrix as nested dictionaries

    >>> transition_probabilities(["a", "b", "a", "a"])
    {'a': {'b': 0.5, 'a': 0.5}, 'b': {'a': 1.0}}
    >>> transition_probabilities([])
    {}
    """
    counts = defaultdict(Counter)
    for state, following in zip(states, states[1:]):
        counts[state][following] += 1
    return {
        state: {following: n / row.total() for following, n in row.items()}
        for state, row in counts.items()
    }


def crosstab(rows, columns):
    """Build a table of counts for two lists of labels.

    Ask:
        cross tabulation of two lists
        contingency table as nested dictionary
        count combinations of two categorical lists
        crosstab: rows from the first list, columns from the second
        how often do pairs of labels occur together

    >>> crosstab(["a", "a", "b"], ["x", "y", "x"])
    {'a': {'x': 1, 'y': 1}, 'b': {'x': 1}}
    >>> crosstab([], [])
    {}
    """
    table = {}
    for row, column in zip(rows, columns):
        counts = table.setdefault(row, {})
        counts[column] = counts.get(column, 0) + 1
    return table


def confusion(actual, predicted):
    """Return the confusion matrix of labels.

    Ask:
        confusion matrix of predictions without sklearn
        count (actual, predicted) pairs
        how often was each class predicted as another
        confusion counts from two lists of labels
        dictionary of actual and predicted label counts

    >>> confusion(["cat", "dog", "cat"], ["cat", "cat", "dog"])
    {('cat', 'cat'): 1, ('dog', 'cat'): 1, ('cat', 'dog'): 1}
    >>> confusion([], [])
    {}
    """
    return dict(Counter(zip(actual, predicted)))


def hits_per_ip(lines):
    """Count visits per IP address in log lines.

    Ask:
        count requests per ip address in log lines
        number of hits for each client in an access log, ip is the first field
        tally the first word of every log line
        which ip made how many requests
        log analysis: hits per host, most frequent first

    >>> hits_per_ip(["1.1.1.1 GET /", "2.2.2.2 GET /", "1.1.1.1 POST /x", ""])
    [('1.1.1.1', 2), ('2.2.2.2', 1)]
    >>> hits_per_ip([])
    []
    """
    return Counter(line.split()[0] for line in lines if line.strip()).most_common()


def level_counts(lines):
    """Count log lines per level.

    Ask:
        count log messages per level
        how many INFO, WARNING and ERROR lines are in a list of log lines
        tally log levels in a list of lines
        number of errors and warnings in log lines
        log level statistics as a dictionary

    >>> level_counts(["INFO a", "ERROR b", "INFO c", "no level"])
    {'INFO': 2, 'WARNING': 0, 'ERROR': 1}
    >>> level_counts([])
    {'INFO': 0, 'WARNING': 0, 'ERROR': 0}
    """
    counts = {"INFO": 0, "WARNING": 0, "ERROR": 0}
    for line in lines:
        for level in counts:
            if level in line:
                counts[level] += 1
    return counts


def apply_movements(stock, movements):
    """Return the stock of products after sales and deliveries.

    Ask:
        stock level per product from a list of movements
        inventory after adding and removing quantities
        apply (product, change) movements to an inventory
        compute current stock from a stock ledger of pairs
        update stock counts with deliveries and sales
        update stock quantities in an inventory dict from a list of changes

    >>> apply_movements({"tea": 5}, [("tea", -2), ("milk", 4)])
    {'tea': 3, 'milk': 4}
    >>> apply_movements({"tea": 5}, [])
    {'tea': 5}
    """
    result = dict(stock)
    for product, change in movements:
        result[product] = result.get(product, 0) + change
    return result


def balances(transfers):
    """Settle who paid what: the balance of each person.

    Ask:
        balance of each person from a list of payments
        who owes whom: net amount per person from (payer, receiver, amount)
        ledger balances from transfers
        sum of money received minus paid per person
        account balances after transactions

    >>> balances([("ann", "bob", 10), ("bob", "cy", 4)])
    {'ann': -10, 'bob': 6, 'cy': 4}
    >>> balances([])
    {}
    """
    result = defaultdict(int)
    for payer, receiver, amount in transfers:
        result[payer] -= amount
        result[receiver] += amount
    return dict(result)

"""Lines inside a function or script that work on lists, strings and dictionaries in scope."""
import copy
import json
import random
from collections import Counter, defaultdict


def snippet_sort(numbers):
    """Sort a list in place.

    Ask:
        sort numbers in place
        sort the list numbers
        put the numbers in ascending order
        order numbers from small to large

    >>> snippet_sort([3, 1, 2])
    [1, 2, 3]
    """
    numbers.sort()
    return numbers


def snippet_sort_descending(numbers):
    """Sort a list in place, largest first.

    Ask:
        sort numbers in descending order in place
        sort the list numbers from large to small
        reverse sort numbers
        put the largest of numbers first

    >>> snippet_sort_descending([3, 1, 2])
    [3, 2, 1]
    """
    numbers.sort(reverse=True)
    return numbers


def snippet_sort_by_length(words):
    """Sort words by length in place.

    Ask:
        sort words by length in place
        sort the list words by len
        order words from short to long
        sort words with key len

    >>> snippet_sort_by_length(["ccc", "a", "bb"])
    ['a', 'bb', 'ccc']
    """
    words.sort(key=len)
    return words


def snippet_sort_records(records):
    """Sort records by a key in place.

    Ask:
        sort records by their name
        sort the list of dicts records by the key name
        order records by name
        records.sort by the name field

    >>> snippet_sort_records([{"name": "b"}, {"name": "a"}])
    [{'name': 'a'}, {'name': 'b'}]
    """
    records.sort(key=lambda record: record["name"])
    return records


def snippet_sort_people(people):
    """Sort people by age and then by name.

    Ask:
        sort people by age and then name
        sort the people list by two attributes
        order people by age, ties by name
        people sorted by age then by name

    >>> from types import SimpleNamespace as P
    >>> people = [P(age=2, name="b"), P(age=2, name="a"), P(age=1, name="c")]
    >>> [p.name for p in snippet_sort_people(people)]
    ['c', 'a', 'b']
    """
    people.sort(key=lambda person: (person.age, person.name))
    return people


def snippet_reverse(items):
    """Reverse a list in place.

    Ask:
        reverse the list items in place
        turn items around
        reverse items
        items in reverse order, in place

    >>> snippet_reverse([1, 2, 3])
    [3, 2, 1]
    """
    items.reverse()
    return items


def snippet_append(items, value):
    """Add a value to a list.

    Ask:
        append value to items
        add value to the end of the list items
        push value onto items
        put value in the list

    >>> snippet_append([1], 2)
    [1, 2]
    """
    items.append(value)
    return items


def snippet_append_once(items, value):
    """Add a value to a list unless it is there.

    Ask:
        append value to items if it is not already in the list
        add value to items only once
        add value to items unless present
        avoid duplicates when adding value to items

    >>> snippet_append_once([1], 2), snippet_append_once([1], 1)
    ([1, 2], [1])
    """
    if value not in items:
        items.append(value)
    return items


def snippet_extend(items, other):
    """Add all elements of another list.

    Ask:
        extend items with other
        add all elements of other to items
        append every item of other to items
        join other onto items

    >>> snippet_extend([1], [2, 3])
    [1, 2, 3]
    """
    items.extend(other)
    return items


def snippet_insert_front(items, value):
    """Insert a value at the front of a list.

    Ask:
        insert value at the beginning of items
        put value at the front of the list items
        prepend value to items
        add value as the first item of items

    >>> snippet_insert_front([2], 1)
    [1, 2]
    """
    items.insert(0, value)
    return items


def snippet_remove(items, value):
    """Remove a value from a list if it is there.

    Ask:
        remove value from items if it is in the list
        delete value from items
        drop value from the list without an error if missing
        take value out of items

    >>> snippet_remove([1, 2], 2), snippet_remove([1], 5)
    ([1], [1])
    """
    if value in items:
        items.remove(value)
    return items


def snippet_pop(items):
    """Remove the last element.

    Ask:
        pop the last item off items
        remove the last element of items and keep it in last
        take the final item from items
        last = pop from items

    >>> snippet_pop([1, 2])
    (2, [1])
    """
    last = items.pop()
    return last, items


def snippet_unique(items):
    """Remove duplicates from a list, keeping the order.

    Ask:
        remove duplicates from items keeping the order
        make the elements of items unique
        deduplicate items
        unique = items without duplicates

    >>> snippet_unique([2, 1, 2])
    [2, 1]
    """
    unique = list(dict.fromkeys(items))
    return unique


def snippet_drop_empty(lines):
    """Remove empty strings from a list.

    Ask:
        remove empty strings from lines
        drop blank entries of lines
        keep only non-empty lines
        filter out empty lines of the list lines

    >>> snippet_drop_empty(["a", "", " ", "b"])
    ['a', 'b']
    """
    lines = [line for line in lines if line.strip()]
    return lines


def snippet_strip(lines):
    r"""Strip white space from each line.

    Ask:
        strip whitespace from each line in lines
        trim every string of lines
        remove newlines and spaces around each line
        strip all lines

    >>> snippet_strip([" a\n", "b "])
    ['a', 'b']
    """
    lines = [line.strip() for line in lines]
    return lines


def snippet_evens(numbers):
    """Keep the even numbers.

    Ask:
        keep only the even numbers of numbers
        evens = even numbers from numbers
        filter the even values out of numbers into evens
        collect even numbers from numbers

    >>> snippet_evens([1, 2, 4])
    [2, 4]
    """
    evens = [number for number in numbers if number % 2 == 0]
    return evens


def snippet_squares(numbers):
    """Compute the squares of numbers.

    Ask:
        squares = square of each number in numbers
        square all numbers
        compute the squares of numbers
        make a list squares from numbers

    >>> snippet_squares([1, -2])
    [1, 4]
    """
    squares = [number ** 2 for number in numbers]
    return squares


def snippet_total(numbers):
    """Compute the total of numbers with a loop.

    Ask:
        add up numbers in a loop
        loop over numbers and sum them in total
        total = sum of numbers with a for loop
        accumulate numbers into total

    >>> snippet_total([1, 2, 3])
    6
    """
    total = 0
    for number in numbers:
        total += number
    return total


def snippet_average(numbers):
    """Compute the average.

    Ask:
        compute the average of numbers
        average = mean of numbers, 0 if there are none
        calculate the mean of numbers
        average of the list numbers

    >>> snippet_average([1, 2]), snippet_average([])
    (1.5, 0)
    """
    average = sum(numbers) / len(numbers) if numbers else 0
    return average


def snippet_extremes(numbers):
    """Find the largest and smallest number.

    Ask:
        find the smallest and largest of numbers
        get min and max of numbers
        lowest and highest of the numbers
        smallest, largest = extremes of numbers

    >>> snippet_extremes([3, 1, 2])
    (1, 3)
    """
    smallest, largest = min(numbers), max(numbers)
    return smallest, largest


def snippet_count(items):
    """Count the elements of a list.

    Ask:
        count how often each item occurs in items
        counts = occurrences of each of items
        tally items with Counter
        count items

    >>> snippet_count(["a", "b", "a"])
    Counter({'a': 2, 'b': 1})
    """
    counts = Counter(items)
    return counts


def snippet_most_common(items):
    """Find the most common element.

    Ask:
        find the most common item of items
        most_common = most frequent of items
        get the item that occurs most often in items
        which of items is most frequent

    >>> snippet_most_common(["a", "b", "a"])
    'a'
    """
    most_common = Counter(items).most_common(1)[0][0]
    return most_common


def snippet_group(words):
    """Group words by their first letter.

    Ask:
        group words by first letter into groups
        groups = words by initial letter
        collect words in a dict by first letter
        bucket words by their first character with defaultdict

    >>> snippet_group(["ab", "ac", "b"])
    defaultdict(<class 'list'>, {'a': ['ab', 'ac'], 'b': ['b']})
    """
    groups = defaultdict(list)
    for word in words:
        groups[word[0]].append(word)
    return groups


def snippet_group_records(records):
    """Group records by a key.

    Ask:
        group records by category
        by_category = records grouped by their category
        collect records in lists per category
        dict of category to records

    >>> snippet_group_records([{"category": "a"}, {"category": "b"}])
    {'a': [{'category': 'a'}], 'b': [{'category': 'b'}]}
    """
    by_category = {}
    for record in records:
        by_category.setdefault(record["category"], []).append(record)
    return by_category


def snippet_index(records):
    """Index records by id.

    Ask:
        index records by id
        by_id = dictionary of records with the id as key
        build a lookup table from id to record
        map ids to records

    >>> snippet_index([{"id": 1}, {"id": 2}])
    {1: {'id': 1}, 2: {'id': 2}}
    """
    by_id = {record["id"]: record for record in records}
    return by_id


def snippet_names(records):
    """Collect one field of records.

    Ask:
        names = name of each record
        collect the names of all records
        list of the name values in records
        get every name from records

    >>> snippet_names([{"name": "a"}, {"name": "b"}])
    ['a', 'b']
    """
    names = [record["name"] for record in records]
    return names


def snippet_find(records, record_id):
    """Find the record with an id.

    Ask:
        find the record whose id is record_id
        record = first of records with the given id or None
        look up record_id in records
        get the matching record by record_id

    >>> snippet_find([{"id": 1}, {"id": 2}], 2), snippet_find([], 1)
    ({'id': 2}, None)
    """
    record = next((r for r in records if r["id"] == record_id), None)
    return record


def snippet_total_price(items):
    """Add up a field of records.

    Ask:
        total = sum of the price of all items
        add up item prices
        sum the price key over items
        total price of items

    >>> snippet_total_price([{"price": 2}, {"price": 3}])
    5
    """
    total = sum(item["price"] for item in items)
    return total


def snippet_flatten(rows):
    """Flatten a list of lists.

    Ask:
        flatten rows into one list
        flat = all cells of rows
        flatten the list of lists rows
        join all rows to a flat list

    >>> snippet_flatten([[1, 2], [3]])
    [1, 2, 3]
    """
    flat = [cell for row in rows for cell in row]
    return flat


def snippet_transpose(rows):
    """Transpose rows to columns.

    Ask:
        transpose rows into columns
        columns = rows turned into columns
        swap rows and columns of the list rows
        get the columns of rows

    >>> snippet_transpose([[1, 2], [3, 4]])
    [[1, 3], [2, 4]]
    """
    columns = [list(column) for column in zip(*rows)]
    return columns


def snippet_chunks(items, size):
    """Split a list into chunks.

    Ask:
        split items into chunks of size
        chunks = items in pieces of the given size
        break items into batches of size elements
        divide items into sublists of length size

    >>> snippet_chunks([1, 2, 3], 2)
    [[1, 2], [3]]
    """
    chunks = [items[i:i + size] for i in range(0, len(items), size)]
    return chunks


def snippet_enumerate(items):
    """Loop over a list with index.

    Ask:
        loop over items with index and print both
        print index and value of each of items
        enumerate items
        for loop with index over items

    >>> snippet_enumerate(["a", "b"])
    0 a
    1 b
    """
    for index, item in enumerate(items):
        print(index, item)


def snippet_zip(names, scores):
    """Loop over two lists together.

    Ask:
        loop over names and scores together
        iterate over names and scores in parallel and print them
        print each name with its score
        zip names and scores in a for loop

    >>> snippet_zip(["a", "b"], [1, 2])
    a: 1
    b: 2
    """
    for name, score in zip(names, scores):
        print(f"{name}: {score}")


def snippet_reversed(items):
    """Loop over a list backwards.

    Ask:
        loop over items backwards
        iterate items in reverse order and print each
        print items from last to first
        go through items from the end

    >>> snippet_reversed([1, 2])
    2
    1
    """
    for item in reversed(items):
        print(item)


def snippet_items(data):
    """Loop over a dictionary.

    Ask:
        loop over the keys and values of data
        print every key and value of data
        iterate over the dictionary data
        for each key and value in data print them

    >>> snippet_items({"a": 1})
    a 1
    """
    for key, value in data.items():
        print(key, value)


def snippet_print(items):
    """Print the elements of a list.

    Ask:
        print all items
        print each item of items
        show every element of items
        loop through items and print them

    >>> snippet_print([1, 2])
    1
    2
    """
    for item in items:
        print(item)


def snippet_print_joined(items):
    """Print a list joined with commas.

    Ask:
        print items separated by commas
        show items as a comma separated line
        print items on one line with commas
        join items with ", " and print

    >>> snippet_print_joined([1, "a"])
    1, a
    """
    print(", ".join(str(item) for item in items))


def snippet_dict(keys, values):
    """Make a dictionary of two lists.

    Ask:
        data = dictionary from keys and values
        combine keys and values into a dict data
        zip keys and values to a dict
        build data from keys and values

    >>> snippet_dict(["a"], [1])
    {'a': 1}
    """
    data = dict(zip(keys, values))
    return data


def snippet_ranking(scores):
    """Sort a dictionary by value.

    Ask:
        sort scores by value, highest first
        ranking = scores sorted by value descending
        order the scores dict by its values
        list of (name, score) from highest to lowest score

    >>> snippet_ranking({"a": 1, "b": 2})
    [('b', 2), ('a', 1)]
    """
    ranking = sorted(scores.items(), key=lambda item: item[1], reverse=True)
    return ranking


def snippet_best(scores):
    """Find the key with the highest value.

    Ask:
        best = key with the highest value in scores
        find the name with the highest score
        who has the most points in scores
        key of the maximum value of scores

    >>> snippet_best({"a": 1, "b": 2})
    'b'
    """
    best = max(scores, key=scores.get)
    return best


def snippet_invert(data):
    """Swap the keys and values of data into a dictionary called inverse.

    Ask:
        invert the dictionary data
        inverse = data with keys and values swapped
        swap keys and values of data
        flip data
        exchange the keys and the values of mapping

    >>> snippet_invert({"a": 1})
    {1: 'a'}
    """
    inverse = {value: key for key, value in data.items()}
    return inverse


def snippet_clean(data):
    """Remove None values from a dictionary.

    Ask:
        remove None values from data
        drop the keys of data whose value is None
        clean data of None
        keep only the entries of data that are not None

    >>> snippet_clean({"a": None, "b": 0})
    {'b': 0}
    """
    data = {key: value for key, value in data.items() if value is not None}
    return data


def snippet_delete_key(data, key):
    """Delete a key if it exists.

    Ask:
        delete key from data if it exists
        remove key from the dict data without an error
        data without key
        drop key from data

    >>> snippet_delete_key({"a": 1}, "a"), snippet_delete_key({}, "x")
    ({}, {})
    """
    data.pop(key, None)
    return data


def snippet_get(data):
    """Get a value with a default.

    Ask:
        name = value of "name" in data, "unknown" if missing
        get the name from data with a default
        read name from data or use "unknown"
        look up name in data safely

    >>> snippet_get({"name": "a"}), snippet_get({})
    ('a', 'unknown')
    """
    name = data.get("name", "unknown")
    return name


def snippet_merge(defaults, options):
    """Merge two dictionaries.

    Ask:
        merge defaults and options
        settings = options on top of defaults
        combine defaults with options, options win
        override defaults by options

    >>> snippet_merge({"a": 1, "b": 2}, {"b": 3})
    {'a': 1, 'b': 3}
    """
    settings = {**defaults, **options}
    return settings


def snippet_word_counts(text):
    """Count the words of a text.

    Ask:
        count the words of text in a dictionary
        word_counts = how often each word occurs in text
        word_counts = how often each word of text occurs, counted in place
        frequency of each word of text

    >>> snippet_word_counts("a b a")
    {'a': 2, 'b': 1}
    """
    word_counts = {}
    for word in text.split():
        word_counts[word] = word_counts.get(word, 0) + 1
    return word_counts


def snippet_fields(line):
    r"""Split a line at commas.

    Ask:
        split line at commas and strip the parts
        fields = comma separated parts of line
        parse line into fields
        get the fields of a comma separated line

    >>> snippet_fields("a, b ,c\n")
    ['a', 'b', 'c']
    """
    fields = [field.strip() for field in line.split(",")]
    return fields


def snippet_words(text):
    """Split a text into words.

    Ask:
        split text into lower case words
        words = lowercase words of text
        get the words of text in lower case
        make a list of words from text

    >>> snippet_words("The Cat")
    ['the', 'cat']
    """
    words = text.lower().split()
    return words


def snippet_reverse_text(text):
    """Reverse a string.

    Ask:
        reverse text
        turn the string text around
        reversed_text = text backwards
        text in reverse

    >>> snippet_reverse_text("abc")
    'cba'
    """
    reversed_text = text[::-1]
    return reversed_text


def snippet_key(text):
    """Replace several characters in a text.

    Ask:
        replace spaces in text with underscores and make it lower case
        clean up text: lower case and underscores
        normalize text to a key
        turn text into a lower case name with underscores

    >>> snippet_key("My File")
    'my_file'
    """
    text = text.lower().replace(" ", "_")
    return text


def snippet_capitalize(names):
    """Capitalise each name.

    Ask:
        capitalize every name in names
        make each of the names start with a capital
        names with first letter upper case
        fix capitalization of names

    >>> snippet_capitalize(["ann", "BOB"])
    ['Ann', 'Bob']
    """
    names = [name.capitalize() for name in names]
    return names


def snippet_to_ints(values):
    """Convert strings to integers.

    Ask:
        convert values to integers
        numbers = values as ints
        turn the strings in values into integers
        parse each of values as int

    >>> snippet_to_ints(["1", "2"])
    [1, 2]
    """
    numbers = [int(value) for value in values]
    return numbers


def snippet_to_floats(values):
    """Convert values to floats, skipping invalid ones.

    Ask:
        convert values to floats and skip the ones that fail
        parse values as floats, ignore invalid entries
        numbers = the valid floats of values
        try to convert each value to float

    >>> snippet_to_floats(["1", "x", "2.5"])
    [1.0, 2.5]
    """
    numbers = []
    for value in values:
        try:
            numbers.append(float(value))
        except ValueError:
            continue
    return numbers


def snippet_check_positive(numbers):
    """Tell whether all values are positive.

    Ask:
        check that all numbers are positive, otherwise raise an error
        raise ValueError if any number is negative or zero
        validate that numbers are all greater than zero
        make sure numbers has only positive values

    >>> snippet_check_positive([1, 2])
    >>> snippet_check_positive([0])
    Traceback (most recent call last):
        ...
    ValueError: numbers must be positive
    """
    if any(number <= 0 for number in numbers):
        raise ValueError("numbers must be positive")


def snippet_check_not_empty(items):
    """Raise an error if a list is empty.

    Ask:
        raise an error if items is empty
        make sure items is not empty
        check that items has at least one element
        fail with ValueError when items is empty

    >>> snippet_check_not_empty([1])
    >>> snippet_check_not_empty([])
    Traceback (most recent call last):
        ...
    ValueError: items must not be empty
    """
    if not items:
        raise ValueError("items must not be empty")


def snippet_check_key(data, key):
    """Return early when a key is missing.

    Ask:
        raise KeyError with a message if key is not in data
        check that key is in data
        make sure data has the key
        fail if key is missing from data

    >>> snippet_check_key({"a": 1}, "a")
    >>> snippet_check_key({}, "a")
    Traceback (most recent call last):
        ...
    KeyError: 'missing key: a'
    """
    if key not in data:
        raise KeyError(f"missing key: {key}")


def snippet_swap(items, i, j):
    """Swap two elements.

    Ask:
        swap the items at i and j
        exchange items[i] and items[j]
        swap elements i and j of items
        switch the positions of items i and j

    >>> snippet_swap([1, 2, 3], 0, 2)
    [3, 2, 1]
    """
    items[i], items[j] = items[j], items[i]
    return items


def snippet_shuffle(cards):
    """Shuffle a list.

    Ask:
        shuffle the cards
        put cards in random order
        mix cards randomly
        randomly reorder the list cards

    >>> cards = snippet_shuffle(list(range(52)))
    >>> sorted(cards) == list(range(52)), cards == list(range(52))
    (True, False)
    """
    random.shuffle(cards)
    return cards


def snippet_choice(items):
    """Choose a random element.

    Ask:
        pick a random item from items
        choice = random element of items
        choose one of items at random
        select a random one of items

    >>> snippet_choice([5])
    5
    """
    choice = random.choice(items)
    return choice


def snippet_deepcopy(data):
    """Copy nested data.

    Ask:
        make a deep copy of data
        copy data completely before changing it
        backup = independent copy of data
        clone the nested structure data

    >>> data = {"a": [1]}
    >>> backup = snippet_deepcopy(data)
    >>> backup["a"].append(2)
    >>> data
    {'a': [1]}
    """
    backup = copy.deepcopy(data)
    return backup


def snippet_print_json(data):
    """Print data as formatted JSON.

    Ask:
        print data as indented json
        pretty print data as json
        show data nicely
        dump data to the console as json

    >>> snippet_print_json({"a": 1})
    {
      "a": 1
    }
    """
    print(json.dumps(data, indent=2))


def snippet_parity(numbers):
    """Split numbers into even and odd.

    Ask:
        split numbers into evens and odds
        put even numbers in evens and the others in odds
        separate numbers by parity in a loop
        evens and odds of numbers

    >>> snippet_parity([1, 2, 3])
    ([2], [1, 3])
    """
    evens, odds = [], []
    for number in numbers:
        if number % 2 == 0:
            evens.append(number)
        else:
            odds.append(number)
    return evens, odds


def snippet_duplicates(items):
    """Find duplicates.

    Ask:
        find the duplicates in items
        duplicates = elements that occur more than once in items
        collect repeated values of items
        which of items are duplicated

    >>> snippet_duplicates([1, 2, 1])
    [1]
    """
    duplicates = [item for item, count in Counter(items).items() if count > 1]
    return duplicates


def snippet_common(a, b):
    """Find the common elements of two lists.

    Ask:
        common = elements that are in both a and b
        intersection of a and b
        find what a and b have in common
        shared items of lists a and b

    >>> sorted(snippet_common([1, 2, 3], [2, 3]))
    [2, 3]
    """
    common = set(a) & set(b)
    return common


def snippet_missing(expected, actual):
    """Find the elements of a list that are missing from another.

    Ask:
        missing = expected items that are not in actual
        find what is missing in actual compared to expected
        items of expected that actual lacks
        difference of expected and actual

    >>> snippet_missing([1, 2, 3], [2])
    [1, 3]
    """
    missing = [item for item in expected if item not in actual]
    return missing


def snippet_running(numbers):
    """Compute the running total.

    Ask:
        running totals of numbers
        cumulative sums of numbers in a loop
        totals = partial sums of numbers
        keep a running total over numbers

    >>> snippet_running([1, 2, 3])
    [1, 3, 6]
    """
    total = 0
    totals = []
    for number in numbers:
        total += number
        totals.append(total)
    return totals


def snippet_first_n(items, n):
    """Take the first n elements.

    Ask:
        take the first n items
        first = the n first elements of items
        keep only the top n of items
        limit items to n

    >>> snippet_first_n([1, 2, 3], 2)
    [1, 2]
    """
    first = items[:n]
    return first


def snippet_read_numbers():
    """Read numbers from input.

    Ask:
        read numbers from the user until an empty line
        ask for numbers until the user presses enter
        collect input numbers in a list until blank
        input loop that stops at an empty line

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["1", "2.5", ""]):
    ...     snippet_read_numbers()
    [1.0, 2.5]
    """
    numbers = []
    while line := input("Number (empty to stop): "):
        numbers.append(float(line))
    return numbers


def snippet_grid(rows, columns):
    """Make an empty grid.

    Ask:
        make a grid of zeros with rows and columns
        grid = rows x columns list of zeros
        create a 2d list of zeros
        initialize a two dimensional grid with 0

    >>> snippet_grid(2, 3)
    [[0, 0, 0], [0, 0, 0]]
    """
    grid = [[0] * columns for _ in range(rows)]
    return grid


def snippet_print_grid(grid):
    """Print a grid row by row.

    Ask:
        print the grid row by row
        show grid with spaces between the cells
        display the 2d list grid
        print each row of grid on its own line

    >>> snippet_print_grid([[1, 2], [3, 4]])
    1 2
    3 4
    """
    for row in grid:
        print(*row)


def snippet_cells(grid):
    """Loop over all cells of a grid.

    Ask:
        loop over all cells of grid with their row and column
        iterate over grid with indices
        print the position and value of every cell in grid
        nested loop over rows and columns of grid

    >>> snippet_cells([[5, 6]])
    0 0 5
    0 1 6
    """
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            print(r, c, value)


def snippet_increment(counts, word):
    """Increase a counter in a dictionary.

    Ask:
        increment the count of word in counts
        add one to counts for word
        count word in the dict counts
        counts of word plus 1, starting at zero

    >>> snippet_increment({}, "a"), snippet_increment({"a": 1}, "a")
    ({'a': 1}, {'a': 2})
    """
    counts[word] = counts.get(word, 0) + 1
    return counts


def snippet_unpack(items):
    """Unpack the first element and the rest.

    Ask:
        split items into first and rest
        first, rest = head and tail of items
        unpack the first item and the others
        take the first element of items and keep the rest

    >>> snippet_unpack([1, 2, 3])
    (1, [2, 3])
    """
    first, *rest = items
    return first, rest


def snippet_first_negative(numbers):
    """Stop at the first match in a loop.

    Ask:
        loop over numbers and stop at the first negative one
        find the first negative number with break
        break out of the loop at the first negative of numbers
        first_negative = first number below zero or None

    >>> snippet_first_negative([1, -2, -3]), snippet_first_negative([1])
    (-2, None)
    """
    first_negative = None
    for number in numbers:
        if number < 0:
            first_negative = number
            break
    return first_negative


def snippet_skip(items):
    """Skip elements in a loop.

    Ask:
        loop over items and skip None values
        print all items except None
        continue when an item is None
        ignore missing items in the loop

    >>> snippet_skip([1, None, 2])
    1
    2
    """
    for item in items:
        if item is None:
            continue
        print(item)


def script_sort_numbers():
    """A script that makes a list and prints it sorted.

    Ask:
        script that makes a list of numbers and prints them sorted
        create a list of numbers, sort it and print it
        example of sorting a list
        small program with a list of numbers that prints the sorted list

    >>> script_sort_numbers()
    [1, 2, 5, 9]
    """
    numbers = [5, 2, 9, 1]
    numbers.sort()
    print(numbers)


def script_statistics():
    """A script that prints statistics of a list.

    Ask:
        script that prints sum, average, min and max of a list
        make a list of numbers and print its statistics
        small program that shows the total and the mean of numbers
        print sum, mean, smallest and largest of some numbers

    >>> script_statistics()
    Sum: 20
    Average: 5.0
    Smallest: 2
    Largest: 9
    """
    numbers = [4, 2, 9, 5]
    print("Sum:", sum(numbers))
    print("Average:", sum(numbers) / len(numbers))
    print("Smallest:", min(numbers))
    print("Largest:", max(numbers))


def script_ages():
    """A script that loops over a dictionary of ages.

    Ask:
        script with a dictionary of names and ages that prints each entry
        create a dict of people and ages and loop over it
        small program that prints names and ages from a dictionary
        dictionary loop example

    >>> script_ages()
    Ann is 30 years old
    Bob is 25 years old
    """
    ages = {"Ann": 30, "Bob": 25}
    for name, age in ages.items():
        print(f"{name} is {age} years old")


def script_shopping_list():
    """A script with a shopping list.

    Ask:
        script for a shopping list that adds, removes and prints items
        shopping list example with append and remove
        make a shopping list and change it
        small program that manages a list of groceries

    >>> script_shopping_list()
    - bread
    - eggs
    """
    shopping_list = ["milk", "bread"]
    shopping_list.append("eggs")
    shopping_list.remove("milk")
    for item in shopping_list:
        print("-", item)


def script_word_count():
    """A script that prints a word count.

    Ask:
        script that counts the words of a sentence and prints them
        word count example program
        print how often each word occurs in a sentence
        small program for word frequencies

    >>> script_word_count()
    the 2
    cat 1
    dog 1
    """
    sentence = "the cat the dog"
    counts = {}
    for word in sentence.split():
        counts[word] = counts.get(word, 0) + 1
    for word, count in counts.items():
        print(word, count)

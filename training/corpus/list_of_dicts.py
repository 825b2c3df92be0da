"""Records as a list of dictionaries: filter, sort, group, join, summarise."""
from collections import Counter, defaultdict
from statistics import mean


def pluck(records, key):
    """Return the values of a key from all records.

    Ask:
        get the values of a key from a list of dictionaries
        pluck one field from a list of dicts
        list of names from a list of people dictionaries, key given
        extract a column from records
        collect one key of every dictionary in a list
        extract one key from a list of dicts
        get a list of values for a key from a list of dictionaries
        get all values of a key in a list of dicts
        values of one field from a list of dicts
        convert a list of dicts to a list of values
        extract one key from every dictionary in a list
        values of key in each dict of a list

    >>> pluck([{"n": 1}, {"n": 2}], "n")
    [1, 2]
    >>> pluck([], "n")
    []
    """
    return [record[key] for record in records]


def pluck_existing(records, key):
    """Return the values of a key from the records that have it.

    Ask:
        get the values of a key from dicts where it may be missing
        pluck a field, skip records without it
        values of an optional key in a list of dictionaries
        extract a field that not all dicts have
        collect existing values of a key

    >>> pluck_existing([{"n": 1}, {}, {"n": None}], "n")
    [1, None]
    >>> pluck_existing([], "n")
    []
    """
    return [record[key] for record in records if key in record]


def where(records, key, value):
    """Return the records in which a key has a value.

    Ask:
        filter a list of dictionaries by a key and value
        find all dicts where a field equals a value
        records whose key has a given value
        select dictionaries by field
        where key == value in a list of dicts
        filter list of dicts where key equals value
        filter a list of dictionaries by key value
        get all dicts from a list with a matching value for a key
        find dicts in a list where a key has a given value

    >>> where([{"n": 1}, {"n": 2}, {}], "n", 1)
    [{'n': 1}]
    >>> where([], "n", 1)
    []
    """
    return [record for record in records if record.get(key) == value]


def query(records, **fields):
    """Return the records that match all given fields.

    Ask:
        filter a list of dictionaries by several fields
        find records that match all key-value pairs
        where clause with keyword arguments for dicts
        select dicts by multiple conditions
        query a list of records with exact matches
        get all dicts matching multiple conditions
        filter a list of dicts by several key value pairs

    >>> query([{"a": 1, "b": 2}, {"a": 1, "b": 3}], a=1, b=3)
    [{'a': 1, 'b': 3}]
    >>> query([{"a": 1}])
    [{'a': 1}]
    """
    return [
        record for record in records
        if all(record.get(key) == value for key, value in fields.items())
    ]


def find_record(records, key, value):
    """Return the first record in which a key has a value, or None.

    Ask:
        find a dictionary in a list by key and value
        first record whose field equals a value
        get a dict from a list by id
        search a list of dictionaries and return the match or None
        look up a user by email in a list of dicts
        search a list of dictionaries for a matching value
        get the first dict in a list whose key equals a value
        find a dict in a list by id

    >>> find_record([{"id": 1}, {"id": 2, "x": 0}], "id", 2)
    {'id': 2, 'x': 0}
    >>> find_record([], "id", 2) is None
    True
    """
    return next((record for record in records if record.get(key) == value), None)


def record_index(records, key, value):
    """Return the index of the first record in which a key has a value, or -1.

    Ask:
        index of a dictionary in a list by key and value
        position of the record with a given id
        find the index of a dict in a list
        where in a list of dicts is the item with this value
        index of the first matching record or -1
        index of dict in list
        position of a dict in a list by key value

    >>> record_index([{"id": 1}, {"id": 2}], "id", 2)
    1
    >>> record_index([], "id", 2)
    -1
    """
    for index, record in enumerate(records):
        if record.get(key) == value:
            return index
    return -1


def where_greater(records, key, threshold):
    """Return the records whose value is greater than a threshold.

    Ask:
        filter a list of dictionaries by a minimum value
        records where a field is greater than a threshold
        employees with a salary above a limit, key given
        dicts whose number exceeds x
        select rows with key > value

    >>> where_greater([{"n": 1}, {"n": 5}], "n", 1)
    [{'n': 5}]
    >>> where_greater([], "n", 1)
    []
    """
    return [record for record in records if record[key] > threshold]


def search_records(records, key, term):
    """Return the records whose text contains a search term.

    Ask:
        search a list of dictionaries for a text in a field
        filter records whose field contains a term, ignoring case
        product search by name in a list of dicts
        find dicts where a string value includes the query
        case insensitive search in records

    >>> search_records([{"name": "Green Tea"}, {"name": "Milk"}], "name", "TEA")
    [{'name': 'Green Tea'}]
    >>> search_records([], "name", "x")
    []
    """
    return [record for record in records if term.lower() in record[key].lower()]


def search_all(records, term):
    """Return the records that have a term in any of their values.

    Ask:
        full text search over a list of dictionaries
        filter records where any value contains a term
        search all fields of a list of dicts, ignoring case
        find rows that contain a word in any column
        global filter for a table of dicts

    >>> search_all([{"a": "Tea", "b": 1}, {"a": "Milk", "b": 2}], "te")
    [{'a': 'Tea', 'b': 1}]
    >>> search_all([{"a": 15}], "5")
    [{'a': 15}]
    >>> search_all([], "x")
    []
    """
    term = term.lower()
    return [
        record for record in records
        if any(term in str(value).lower() for value in record.values())
    ]


def sort_records(records, key, reverse=False):
    """Sort records by a key.

    Ask:
        sort a list of dictionaries by a field with a lambda
        sort records by key, ascending or descending
        order a list of dicts by the value of a key, reverse optional
        sort people dictionaries by age, key given
        how do i sort a list of dicts by value
        sort list of dicts by key, ascending or descending

    >>> sort_records([{"n": 2}, {"n": 1}], "n")
    [{'n': 1}, {'n': 2}]
    >>> sort_records([{"n": 1}, {"n": 2}], "n", reverse=True)
    [{'n': 2}, {'n': 1}]
    """
    return sorted(records, key=lambda record: record[key], reverse=reverse)


def sort_missing_last(records, key):
    """Sort records by a key that may be missing.

    Ask:
        sort a list of dictionaries where the key may be missing
        sort records, those without the field last
        order dicts by an optional key
        sort list of dict with missing values at the end
        handle KeyError when sorting dictionaries
        sort list of dicts with missing keys

    >>> sort_missing_last([{"x": 1}, {"n": 2}, {"n": 1}], "n")
    [{'n': 1}, {'n': 2}, {'x': 1}]
    >>> sort_missing_last([], "n")
    []
    """
    present = [record for record in records if key in record]
    missing = [record for record in records if key not in record]
    return sorted(present, key=lambda record: record[key]) + missing


def group_records(records, key):
    """Group records by the value of a key.

    Ask:
        group a list of dictionaries by a key
        group records by a field
        dictionary from value to the dicts that have it
        employees grouped by department, key given
        group by for a list of dicts

    >>> group_records([{"k": "a", "n": 1}, {"k": "b", "n": 2}, {"k": "a", "n": 3}], "k")
    {'a': [{'k': 'a', 'n': 1}, {'k': 'a', 'n': 3}], 'b': [{'k': 'b', 'n': 2}]}
    >>> group_records([], "k")
    {}
    """
    groups = {}
    for record in records:
        groups.setdefault(record[key], []).append(record)
    return groups


def group_by_keys(records, keys):
    """Group records by several keys.

    Ask:
        group a list of dictionaries by several keys
        group records by two fields, tuple as group key
        multi-key group by for dicts
        dictionary from a tuple of values to records
        group rows by year and month fields, keys given

    >>> group_by_keys([{"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 2, "c": 4}], ["a", "b"])
    {(1, 2): [{'a': 1, 'b': 2, 'c': 3}, {'a': 1, 'b': 2, 'c': 4}]}
    >>> group_by_keys([], ["a"])
    {}
    """
    groups = defaultdict(list)
    for record in records:
        groups[tuple(record[key] for key in keys)].append(record)
    return dict(groups)


def index_records(records, key):
    """Index records by a unique key.

    Ask:
        index a list of dictionaries by a key
        lookup table from id to record
        convert a list of dicts to a dict keyed by a field
        dictionary of records by their id
        map each key value to its dictionary
        index a list of dicts by id
        convert a list of dicts to a dict keyed by id
        turn a list of dicts into a dict keyed by a field
        build a lookup dict from a list of dicts by key
        list of dicts to dict of dicts by id

    >>> index_records([{"id": 1, "n": "a"}, {"id": 2, "n": "b"}], "id")
    {1: {'id': 1, 'n': 'a'}, 2: {'id': 2, 'n': 'b'}}
    >>> index_records([], "id")
    {}
    """
    return {record[key]: record for record in records}


def lookup(records, key, value):
    """Map one field of the records to another.

    Ask:
        dictionary from one field to another of a list of dicts
        map ids to names from a list of records
        key-value lookup from two fields of dictionaries
        {record["id"]: record["name"]} for all records, keys given
        make a mapping out of two columns of dicts

    >>> lookup([{"id": 1, "n": "a"}, {"id": 2, "n": "b"}], "id", "n")
    {1: 'a', 2: 'b'}
    >>> lookup([], "id", "n")
    {}
    """
    return {record[key]: record[value] for record in records}


def sum_field(records, key):
    """Return the sum of a key over all records.

    Ask:
        sum a field over a list of dictionaries
        total of a key in a list of dicts
        add up the prices of all records, key given
        sum of values with a certain key
        total amount of orders in dictionaries

    >>> sum_field([{"n": 1}, {"n": 2.5}], "n")
    3.5
    >>> sum_field([], "n")
    0
    """
    return sum(record[key] for record in records)


def average_field(records, key):
    """Return the average of a key over all records.

    Ask:
        average of a field over a list of dictionaries
        mean of a key in a list of dicts
        average age of people given as dictionaries, key given
        mean value of one column of records
        calculate the average salary from records

    >>> average_field([{"n": 1}, {"n": 4}], "n")
    2.5
    >>> average_field([], "n")
    0
    """
    if not records:
        return 0
    return sum(record[key] for record in records) / len(records)


def max_record(records, key):
    """Return the record with the largest value of a key.

    Ask:
        dictionary with the largest value of a key in a list
        record with the maximum of a field
        most expensive product of a list of dicts
        oldest person in a list of dictionaries, key given
        find the dict with the highest value
        dict with max value of a key in list of dicts
        record with the highest value of a field
        find the dict with the largest value for a key in a list of dicts
        oldest person in a list of dicts
        most expensive product in a list of dicts

    >>> max_record([{"n": 1}, {"n": 5}, {"n": 2}], "n")
    {'n': 5}
    """
    return max(records, key=lambda record: record[key])


def min_record(records, key):
    """Return the record with the smallest value of a key.

    Ask:
        dictionary with the smallest value of a key in a list
        record with the minimum of a field
        cheapest product of a list of dicts
        youngest person in a list of dictionaries, key given
        find the dict with the lowest value
        dict with min value of a key in list of dicts
        record with the lowest value of a field
        find the dict with the smallest value for a key
        youngest person in a list of dicts
        cheapest product name in a list

    >>> min_record([{"n": 4}, {"n": 1}, {"n": 2}], "n")
    {'n': 1}
    """
    return min(records, key=lambda record: record[key])


def top_records(records, key, n):
    """Return the n records with the largest values of a key.

    Ask:
        top n dictionaries of a list by a key
        n records with the highest field value
        best three products by sales, n and key given
        largest n dicts by value
        leaderboard of records

    >>> top_records([{"n": 1}, {"n": 5}, {"n": 2}], "n", 2)
    [{'n': 5}, {'n': 2}]
    >>> top_records([], "n", 2)
    []
    """
    return sorted(records, key=lambda record: record[key], reverse=True)[:n]


def count_field(records, key):
    """Count the records of each value of a key.

    Ask:
        count the values of a key in a list of dictionaries
        number of records per value of a field
        how many people live in each city, list of dicts
        tally dictionaries by a key
        frequency of a field's values over records
        count records by field
        count dicts per value of a key
        how many records have each value of a field
        number of dicts in a list for each category
        count posts per author
        number of orders per customer
        frequency of values in a field
        count the records per value of a given key

    >>> count_field([{"c": "a"}, {"c": "b"}, {"c": "a"}], "c")
    {'a': 2, 'b': 1}
    >>> count_field([], "c")
    {}
    """
    return dict(Counter(record[key] for record in records))


def sum_by_group(records, group, value):
    """Sum a field per group of another field.

    Ask:
        sum of one field grouped by another in a list of dicts
        total sales per region from records
        group by key and sum a value field
        aggregate dictionaries: total amount for each category
        sum by group for a list of dictionaries
        total by category
        sum a field grouped by another field in a list of dicts
        group a list of dicts by key and sum another key
        total amount per customer from a list of dicts
        sum a value field of a list of dicts per key
        total sales per region from a list of records

    >>> sum_by_group([{"k": "a", "n": 1}, {"k": "b", "n": 2}, {"k": "a", "n": 3}], "k", "n")
    {'a': 4, 'b': 2}
    >>> sum_by_group([], "k", "n")
    {}
    """
    totals = {}
    for record in records:
        totals[record[group]] = totals.get(record[group], 0) + record[value]
    return totals


def mean_by_group(records, group, value):
    """Average a field per group of another field.

    Ask:
        average of one field grouped by another in a list of dicts
        mean salary per department from records
        group by key and average a value field
        average score for each class of student dictionaries
        mean by group for a list of dictionaries
        average of a field per group in list of dicts
        average value per category from a list of dicts
        mean of a numeric field grouped by another field
        group a list of dicts by key and average another key

    >>> mean_by_group([{"k": "a", "n": 1}, {"k": "b", "n": 2}, {"k": "a", "n": 4}], "k", "n")
    {'a': 2.5, 'b': 2}
    >>> mean_by_group([], "k", "n")
    {}
    """
    groups = defaultdict(list)
    for record in records:
        groups[record[group]].append(record[value])
    return {key: mean(values) for key, values in groups.items()}


def best_per_group(records, group, value):
    """Return the best record of each group.

    Ask:
        record with the highest value in each group
        best student of every class in a list of dicts
        maximum record per group
        most expensive product per category
        top record for each value of a field
        highest record of every group
        row with the max value in each group

    >>> best_per_group([{"k": "a", "n": 1}, {"k": "a", "n": 3}, {"k": "b", "n": 2}], "k", "n")
    {'a': {'k': 'a', 'n': 3}, 'b': {'k': 'b', 'n': 2}}
    >>> best_per_group([], "k", "n")
    {}
    """
    best = {}
    for record in records:
        key = record[group]
        if key not in best or record[value] > best[key][value]:
            best[key] = record
    return best


def summarize(records, key):
    """Return count, sum, minimum, maximum and mean of a field of records.

    Ask:
        summary statistics of a field in a list of dictionaries
        count, total, min, max and mean of a key over records
        describe a numeric column of a list of dicts
        statistics report for one field of records
        aggregate a field of dictionaries

    >>> summarize([{"n": 1}, {"n": 5}], "n")
    {'count': 2, 'sum': 6, 'min': 1, 'max': 5, 'mean': 3.0}
    """
    values = [record[key] for record in records]
    return {
        "count": len(values),
        "sum": sum(values),
        "min": min(values),
        "max": max(values),
        "mean": sum(values) / len(values),
    }


def distinct(records, key):
    """Return the distinct values of a key in order.

    Ask:
        distinct values of a key in a list of dictionaries
        unique values of a field over records
        which categories occur in a list of dicts
        list of different cities from people dictionaries, key given
        select distinct for dicts
        unique values of a field sorted
        distinct values of a key in a list of dicts

    >>> distinct([{"c": "b"}, {"c": "a"}, {"c": "b"}], "c")
    ['b', 'a']
    >>> distinct([], "c")
    []
    """
    return list(dict.fromkeys(record[key] for record in records))


def unique_by(records, key):
    """Remove duplicate records by a key.

    Ask:
        remove duplicate dictionaries from a list by a key
        keep the first record for each id
        unique records by a field
        deduplicate a list of dicts on one key
        drop dicts whose key value occurred before

    >>> unique_by([{"id": 1, "n": "a"}, {"id": 1, "n": "b"}, {"id": 2, "n": "c"}], "id")
    [{'id': 1, 'n': 'a'}, {'id': 2, 'n': 'c'}]
    >>> unique_by([], "id")
    []
    """
    seen = set()
    unique = []
    for record in records:
        if record[key] not in seen:
            seen.add(record[key])
            unique.append(record)
    return unique


def unique_records(records):
    """Remove identical records.

    Ask:
        remove duplicate dictionaries from a list
        unique dictionaries of a list
        delete identical dicts
        list of dicts without exact duplicates, order kept
        deduplicate records that are completely equal
        remove duplicate dicts from a list
        deduplicate a list of dicts
        unique dictionaries in a list
        drop repeated dicts from a list keeping order
        remove duplicates from a list of dicts by key
        list of dicts without repeated values of a key

    >>> unique_records([{"a": 1}, {"a": 1}, {"a": 2}])
    [{'a': 1}, {'a': 2}]
    >>> unique_records([])
    []
    """
    unique = []
    for record in records:
        if record not in unique:
            unique.append(record)
    return unique


def select(records, keys):
    """Return the records with only some keys.

    Ask:
        keep only certain keys in a list of dictionaries
        select columns of records
        pick fields from each dict of a list
        project a list of dictionaries to given keys
        list of dicts with a subset of the fields
        select only some keys from each dict in a list
        keep only certain keys in a list of dicts

    >>> select([{"a": 1, "b": 2, "c": 3}], ["a", "c"])
    [{'a': 1, 'c': 3}]
    >>> select([], ["a"])
    []
    """
    return [{key: record[key] for key in keys} for record in records]


def drop_field(records, name):
    """Return the records without a key.

    Ask:
        remove a key from all dictionaries in a list
        drop a column from records
        delete a field from each dict of a list without changing the originals
        list of dicts without a given key
        omit one key in every record
        remove a key from each dict in list
        delete a field in all records

    >>> drop_field([{"a": 1, "b": 2}, {"b": 3}], "a")
    [{'b': 2}, {'b': 3}]
    >>> drop_field([], "a")
    []
    """
    return [{key: value for key, value in record.items() if key != name} for record in records]


def add_field(records, key, value):
    """Return the records with a constant field added.

    Ask:
        add a key with the same value to all dictionaries in a list
        add a field to every record
        set a value in each dict of a list, as new dicts
        append a column with a constant value to records
        extend all dicts with key and value
        add the same key and value to every dictionary in a list

    >>> add_field([{"a": 1}, {"a": 2}], "x", 0)
    [{'a': 1, 'x': 0}, {'a': 2, 'x': 0}]
    >>> add_field([], "x", 0)
    []
    """
    return [{**record, key: value} for record in records]


def compute_field(records, key, func):
    """Return the records with a computed field added.

    Ask:
        add a computed field to each dictionary in a list
        new column calculated from the other fields of every record
        add total = price * quantity to a list of dicts with a function
        derive a key for all records
        extend dicts with the result of a function
        add a calculated field to each dict in a list
        add a computed column to records

    >>> compute_field([{"p": 2, "q": 3}], "total", lambda r: r["p"] * r["q"])
    [{'p': 2, 'q': 3, 'total': 6}]
    >>> compute_field([], "x", len)
    []
    """
    return [{**record, key: func(record)} for record in records]


def rename_field(records, old, new):
    """Rename a key in all records.

    Ask:
        rename a key in a list of dictionaries
        rename a column of records
        change a field name in every dict of a list
        replace an old key by a new key in all records
        list of dicts with a renamed field
        rename keys in list of dicts

    >>> rename_field([{"a": 1, "b": 2}], "a", "x")
    [{'x': 1, 'b': 2}]
    >>> rename_field([], "a", "x")
    []
    """
    return [
        {new if key == old else key: value for key, value in record.items()}
        for record in records
    ]


def update_record(records, record_id, **changes):
    """Update the record with an id in place.

    Ask:
        update a dictionary in a list by id
        change fields of the record with a given id
        modify one dict in a list, True if it was found
        edit an item of a list of dicts
        set values of a record found by its id
        update todo title by id
        change fields of the dict with a given id in a list

    >>> users = [{"id": 1, "n": "a"}, {"id": 2, "n": "b"}]
    >>> update_record(users, 2, n="x"), update_record(users, 3, n="y")
    (True, False)
    >>> users
    [{'id': 1, 'n': 'a'}, {'id': 2, 'n': 'x'}]
    """
    for record in records:
        if record["id"] == record_id:
            record.update(changes)
            return True
    return False


def delete_record(records, record_id):
    """Return the records without the one with an id.

    Ask:
        remove a dictionary from a list by id
        delete the record with a given id
        list of dicts without the item whose id matches
        drop a record by its id
        filter out one dict of a list by id
        remove user by id from list
        delete the dict with a given id from a list

    >>> delete_record([{"id": 1}, {"id": 2}], 1)
    [{'id': 2}]
    >>> delete_record([], 1)
    []
    """
    return [record for record in records if record["id"] != record_id]


def next_id(records):
    """Return the next free id for a list of records.

    Ask:
        next id for a list of dictionaries
        generate a new unique id for a record
        highest id plus one
        auto increment id for a list of dicts, start at 1
        next free record number

    >>> next_id([{"id": 1}, {"id": 7}])
    8
    >>> next_id([])
    1
    """
    return max((record["id"] for record in records), default=0) + 1


def inner_join(left, right, key):
    """Join two lists of records on a key, inner join.

    Ask:
        join two lists of dictionaries on a key
        inner join of records
        merge two lists of dicts by a common field
        combine users with their orders by id
        sql like join of two lists of dictionaries
        join two lists of dicts on a common key
        join two lists of dicts by id
        merge two lists of dictionaries on a shared key
        inner join of two lists of dicts

    >>> inner_join([{"id": 1, "a": 2}, {"id": 2, "a": 3}], [{"id": 1, "b": 5}], "id")
    [{'id': 1, 'a': 2, 'b': 5}]
    >>> inner_join([], [{"id": 1}], "id")
    []
    """
    matches = defaultdict(list)
    for record in right:
        matches[record[key]].append(record)
    return [{**record, **match} for record in left for match in matches[record[key]]]


def left_join(left, right, key):
    """Join two lists of records on a key, left join.

    Ask:
        left join of two lists of dictionaries
        left outer join of records on a key
        merge dicts by key, keep records without a partner
        add matching fields from a second list of dicts if there are any
        all left records with data of the right ones where it exists

    >>> left_join([{"id": 1}, {"id": 2}], [{"id": 1, "b": 5}], "id")
    [{'id': 1, 'b': 5}, {'id': 2}]
    >>> left_join([], [], "id")
    []
    """
    index = {record[key]: record for record in right}
    return [{**record, **index.get(record[key], {})} for record in left]


def anti_join(left, right, key):
    """Return the records of the first list without partner in the second.

    Ask:
        records of one list of dicts that are missing from another
        anti join of two lists of dictionaries
        dicts whose key does not occur in a second list
        find customers without orders
        unmatched records by key
        records of one list that have no match in another

    >>> anti_join([{"id": 1}, {"id": 2}], [{"id": 1}], "id")
    [{'id': 2}]
    >>> anti_join([], [], "id")
    []
    """
    known = {record[key] for record in right}
    return [record for record in left if record[key] not in known]


def merge_records(old, new, key):
    """Merge records with the same key into one.

    Ask:
        merge dictionaries in a list that have the same id
        combine records with an equal key into one dict
        merge two lists of dicts by id, later fields win
        upsert a list of records into another by key
        group by id and merge the dicts
        merge list of dicts by key, newer records win

    >>> merge_records([{"id": 1, "a": 1}], [{"id": 1, "b": 2}, {"id": 2}], "id")
    [{'id': 1, 'a': 1, 'b': 2}, {'id': 2}]
    >>> merge_records([], [], "id")
    []
    """
    merged = {}
    for record in old + new:
        merged.setdefault(record[key], {}).update(record)
    return list(merged.values())


def all_fields(records):
    """Return all keys that occur in the records.

    Ask:
        all keys used in a list of dictionaries
        union of the keys of several dicts in order
        column names of a list of records
        which fields occur in any dict of the list
        header for a csv of dicts with different keys
        set of all keys in list of dicts
        union of the keys of all dictionaries in a list

    >>> all_fields([{"a": 1}, {"b": 2, "a": 3}])
    ['a', 'b']
    >>> all_fields([])
    []
    """
    return list(dict.fromkeys(key for record in records for key in record))


def fill_missing(records, default=None):
    """Return the records with missing keys filled.

    Ask:
        fill missing keys in a list of dictionaries
        give all records the same keys with a default value
        normalize dicts so that every one has all fields
        add missing fields as None to each dict
        make a list of dicts rectangular
        fill missing keys in list of dicts with default
        give all dicts in a list the same keys

    >>> fill_missing([{"a": 1}, {"b": 2}])
    [{'a': 1, 'b': None}, {'a': None, 'b': 2}]
    >>> fill_missing([{"a": 1}, {"b": 2}], 0)
    [{'a': 1, 'b': 0}, {'a': 0, 'b': 2}]
    >>> fill_missing([])
    []
    """
    keys = list(dict.fromkeys(key for record in records for key in record))
    return [{key: record.get(key, default) for key in keys} for record in records]


def to_rows(records):
    """Convert records to a list of rows with a header.

    Ask:
        convert a list of dictionaries to a list of lists with a header row
        records to rows
        list of dicts to a table
        header and rows from dictionaries with the same keys
        turn dicts into a 2d list, first row holds the keys

    >>> to_rows([{"a": 1, "b": 2}, {"a": 3, "b": 4}])
    [['a', 'b'], [1, 2], [3, 4]]
    >>> to_rows([])
    []
    """
    if not records:
        return []
    header = list(records[0])
    return [header] + [[record[key] for key in header] for record in records]


def from_rows(rows):
    """Convert rows with a header to records.

    Ask:
        convert a list of lists with a header row to a list of dictionaries
        rows to records
        table to list of dicts
        use the first row as keys and the others as values
        2d list with header to dictionaries

    >>> from_rows([["a", "b"], [1, 2], [3, 4]])
    [{'a': 1, 'b': 2}, {'a': 3, 'b': 4}]
    >>> from_rows([["a"]])
    []
    """
    header, *body = rows
    return [dict(zip(header, row)) for row in body]


def print_table(records):
    """Print records as a table.

    Ask:
        print a list of dictionaries as a table
        show records in aligned columns with a header
        display dicts as a text table
        pretty print a list of dicts in columns
        console table from records

    >>> print_table([{"name": "Ann", "age": 5}, {"name": "Christopher", "age": 41}])
    name         age
    Ann          5
    Christopher  41
    """
    header = list(records[0])
    rows = [header] + [[str(record[key]) for key in header] for record in records]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths))
        print(line.rstrip())


def pivot(records, row, column, value):
    """Sum a value of records in a pivot table of nested dictionaries.

    Ask:
        pivot a list of dictionaries
        pivot table from records: rows, columns and summed values
        dict of dicts with row field, column field and total of a value
        cross table of sales by region and month from dicts
        sum values by two fields
        crosstab of two fields with a summed value
        pivot table from a list of dicts
        pivot a list of dicts

    >>> sales = [{"r": "n", "m": 1, "v": 5}, {"r": "n", "m": 1, "v": 2}, {"r": "s", "m": 2, "v": 1}]
    >>> pivot(sales, "r", "m", "v")
    {'n': {1: 7}, 's': {2: 1}}
    >>> pivot([], "r", "m", "v")
    {}
    """
    table = {}
    for record in records:
        cells = table.setdefault(record[row], {})
        cells[record[column]] = cells.get(record[column], 0) + record[value]
    return table


def cart_total(items):
    """Return the total price of the items of a cart.

    Ask:
        total price of a shopping cart given as a list of dictionaries
        sum of price times quantity over dicts
        cart total with keys price and quantity
        order total from line items
        calculate the amount to pay for items with price and qty
        shopping cart total from a list of dicts with price and quantity

    >>> cart_total([{"price": 2.5, "quantity": 2}, {"price": 1, "quantity": 3}])
    8.0
    >>> cart_total([])
    0
    """
    return sum(item["price"] * item["quantity"] for item in items)


def all_equal_field(records, key):
    """Return the value of a key if all records agree, or None.

    Ask:
        check if all dictionaries in a list have the same value for a key
        do all records agree on a field
        is a field constant over a list of dicts
        same value of a key in every dictionary
        are all statuses equal in the records

    >>> all_equal_field([{"s": 1}, {"s": 1}], "s")
    True
    >>> all_equal_field([{"s": 1}, {"s": 2}], "s")
    False
    >>> all_equal_field([], "s")
    True
    """
    return len({record[key] for record in records}) <= 1


def record_exists(records, key, value):
    """Tell whether any record has a value for a key.

    Ask:
        check if a value exists in a list of dictionaries
        does any dict in a list have this value for a key
        is there a record with a given id
        test if a username is already taken in a list of dicts
        any record where field equals value
        any record where field is true
        check if a list of dicts contains a dict with a given value

    >>> record_exists([{"id": 1}, {"id": 2}], "id", 2)
    True
    >>> record_exists([], "id", 2)
    False
    """
    return any(record.get(key) == value for record in records)


def convert_fields(records, types):
    """Convert the types of fields of all records.

    Ask:
        convert the types of fields in a list of dictionaries
        cast string fields of records to int or float
        apply converters to csv records
        change column types of a list of dicts with a mapping of functions
        parse numbers in dictionaries read from csv
        convert fields of each dict in a list to given types

    >>> convert_fields([{"a": "1", "b": "x"}], {"a": int})
    [{'a': 1, 'b': 'x'}]
    >>> convert_fields([], {"a": int})
    []
    """
    return [
        {key: types[key](value) if key in types else value for key, value in record.items()}
        for record in records
    ]


def split_by_flag(records, key):
    """Split records in two lists by a predicate.

    Ask:
        split a list of dictionaries by a condition
        separate active and inactive users in a list of dicts
        partition records by a boolean field, key given
        two lists of dicts: field true and field false
        divide records by a flag
        partition list of dicts by condition field

    >>> split_by_flag([{"on": True, "n": 1}, {"on": False, "n": 2}], "on")
    ([{'on': True, 'n': 1}], [{'on': False, 'n': 2}])
    >>> split_by_flag([], "on")
    ([], [])
    """
    yes = [record for record in records if record[key]]
    no = [record for record in records if not record[key]]
    return yes, no


def add_rank(records, key):
    """Add a rank to records by a field.

    Ask:
        add a rank to a list of dictionaries by score
        number records after sorting by a field, best first
        ranking of players with a rank key
        sort dicts by score and add their position
        leaderboard with ranks

    >>> add_rank([{"n": "a", "p": 1}, {"n": "b", "p": 9}], "p")
    [{'rank': 1, 'n': 'b', 'p': 9}, {'rank': 2, 'n': 'a', 'p': 1}]
    >>> add_rank([], "p")
    []
    """
    ordered = sorted(records, key=lambda record: record[key], reverse=True)
    return [{"rank": rank, **record} for rank, record in enumerate(ordered, start=1)]


def explode(records, key):
    """Explode a list field into one record per element.

    Ask:
        one record per element of a list field
        explode a list valued key of dictionaries
        unnest tags: a dict for each tag
        expand records with a list into several records
        normalize a list field of dicts into rows
        one record for each element of a list field

    >>> explode([{"id": 1, "tags": ["a", "b"]}, {"id": 2, "tags": []}], "tags")
    [{'id': 1, 'tags': 'a'}, {'id': 1, 'tags': 'b'}]
    >>> explode([], "tags")
    []
    """
    return [{**record, key: value} for record in records for value in record[key]]

"""Everyday requests about lists of dictionaries: groups, joins, changes, tables."""
from collections import Counter, defaultdict
from html import escape
from itertools import accumulate
from statistics import median


def max_of_field(records, key):
    """Return the largest value of a field, or None without records.

    Ask:
        max of a field in list of dicts
        highest value of a key over a list of dictionaries
        largest price among products (list of dicts)
        maximum value of a field in a list of records

    >>> max_of_field([{"a": 1}, {"a": 5}, {"a": 2}], "a")
    5
    >>> max_of_field([], "a") is None
    True
    """
    return max((record[key] for record in records), default=None)


def field_statistics(records, key):
    """Return count, minimum, maximum and average of a field.

    Ask:
        min, max and average of a field
        summary statistics of one key in a list of dicts
        count, minimum, maximum and mean of a column of records
        describe a numeric field of a list of dictionaries

    >>> field_statistics([{"a": 1}, {"a": 3}], "a")
    {'count': 2, 'min': 1, 'max': 3, 'average': 2.0}
    """
    values = [record[key] for record in records]
    return {
        "count": len(values),
        "min": min(values),
        "max": max(values),
        "average": sum(values) / len(values),
    }


def median_of_field(records, key):
    """Return the median of a field.

    Ask:
        median of a field
        median value of a key in a list of dicts
        middle value of a column of records
        statistics.median over a list of dictionaries

    >>> median_of_field([{"a": 5}, {"a": 1}, {"a": 2}], "a")
    2
    """
    return median(record[key] for record in records)


def most_common_field_value(records, key):
    """Return the most frequent value of a field, or None without records.

    Ask:
        most common value of a field
        which value of a key occurs most often in a list of dicts
        mode of a field over records
        most frequent category in a list of dictionaries

    >>> most_common_field_value([{"a": 1}, {"a": 2}, {"a": 2}], "a")
    2
    >>> most_common_field_value([], "a") is None
    True
    """
    counts = Counter(record[key] for record in records)
    return counts.most_common(1)[0][0] if counts else None


def count_where(records, key, value):
    """Return how many records have a value in a field.

    Ask:
        count dicts in a list where a key has a given value
        number of records with field equal to value
        how many dictionaries of a list match a key and value
        count matching records in a list of dicts

    >>> count_where([{"a": 1}, {"a": 2}, {"b": 1}], "a", 1)
    1
    >>> count_where([], "a", 1)
    0
    """
    return sum(key in record and record[key] == value for record in records)


def add_share(records, key):
    """Return records with the share of a field in its total in percent.

    Ask:
        percent of total for each record
        add a percentage of the sum to each dict in a list
        share of every record in the total of a field
        compute each row's percent of the column sum

    >>> add_share([{"a": 1}, {"a": 3}], "a")
    [{'a': 1, 'percent': 25.0}, {'a': 3, 'percent': 75.0}]
    >>> add_share([], "a")
    []
    """
    total = sum(record[key] for record in records)
    return [
        {**record, "percent": 100 * record[key] / total if total else 0}
        for record in records
    ]


def add_running_total(records, key):
    """Return records with the running total of a field.

    Ask:
        cumulative sum of a field
        add a running total to each dict in a list
        running balance for a list of transactions
        records with an accumulated amount
        running total column for a list of dicts

    >>> add_running_total([{"a": 1}, {"a": 3}], "a")
    [{'a': 1, 'total': 1}, {'a': 3, 'total': 4}]
    >>> add_running_total([], "a")
    []
    """
    totals = accumulate(record[key] for record in records)
    return [{**record, "total": total} for record, total in zip(records, totals)]


def running_total_by_group(records, group, key):
    """Return records with the running total of a field within its group.

    Ask:
        running total per group
        cumulative sum within each category of a list of dicts
        running balance per account over records
        accumulate a field separately for each value of another field

    >>> rows = [{"g": "x", "n": 1}, {"g": "y", "n": 5}, {"g": "x", "n": 2}]
    >>> [row["total"] for row in running_total_by_group(rows, "g", "n")]
    [1, 5, 3]
    """
    totals = defaultdict(int)
    result = []
    for record in records:
        totals[record[group]] += record[key]
        result.append({**record, "total": totals[record[group]]})
    return result


def rank_in_group(records, group, key):
    """Return records with their rank within their group, the highest first.

    Ask:
        rank within group
        rank records by a field inside each category
        add the position within its group to each dict
        row number partitioned by a field, ordered by another descending

    >>> rows = [{"g": "x", "n": 1}, {"g": "y", "n": 5}, {"g": "x", "n": 2}]
    >>> rank_in_group(rows, "g", "n")[1:]
    [{'g': 'x', 'n': 2, 'rank': 1}, {'g': 'x', 'n': 1, 'rank': 2}]
    """
    ranks = Counter()
    result = []
    for record in sorted(records, key=lambda record: record[key], reverse=True):
        ranks[record[group]] += 1
        result.append({**record, "rank": ranks[record[group]]})
    return result


def top_per_group(records, group, key, n):
    """Return a dictionary from group to its n records with the highest values.

    Ask:
        top n records per group
        n largest rows of every category in a list of dicts
        best n items in each group by a field
        for each category the n records with the highest value

    >>> rows = [{"g": "x", "n": 1}, {"g": "x", "n": 3}, {"g": "x", "n": 2}]
    >>> [row["n"] for row in top_per_group(rows, "g", "n", 2)["x"]]
    [3, 2]
    >>> top_per_group([], "g", "n", 2)
    {}
    """
    groups = defaultdict(list)
    for record in sorted(records, key=lambda record: record[key], reverse=True):
        if len(groups[record[group]]) < n:
            groups[record[group]].append(record)
    return dict(groups)


def first_per_group(records, key):
    """Return the first record of each value of a field.

    Ask:
        first record per group
        keep only the first dict for each value of a key
        one record for every category, the first one found
        drop later records with a key value seen before

    >>> first_per_group([{"g": 1, "n": 1}, {"g": 1, "n": 2}, {"g": 2, "n": 3}], "g")
    [{'g': 1, 'n': 1}, {'g': 2, 'n': 3}]
    >>> first_per_group([], "g")
    []
    """
    firsts = {}
    for record in records:
        firsts.setdefault(record[key], record)
    return list(firsts.values())


def last_per_group(records, key):
    """Return the last record of each value of a field.

    Ask:
        dedupe records keep last
        keep only the last dict for each value of a key
        remove duplicate dicts by key, later records win
        deduplicate a list of dicts by id keeping the newest entry

    >>> last_per_group([{"g": 1, "n": 1}, {"g": 1, "n": 2}, {"g": 2, "n": 3}], "g")
    [{'g': 1, 'n': 2}, {'g': 2, 'n': 3}]
    """
    return list({record[key]: record for record in records}.values())


def duplicated_records(records, key):
    """Return the records whose value of a field occurs more than once.

    Ask:
        find duplicate records by key
        which dicts in a list share the same value of a field
        list all records with a repeated id
        dictionaries that have the same email as another one

    >>> duplicated_records([{"id": 1}, {"id": 2}, {"id": 1}], "id")
    [{'id': 1}, {'id': 1}]
    >>> duplicated_records([], "id")
    []
    """
    counts = Counter(record[key] for record in records)
    return [record for record in records if counts[record[key]] > 1]


def group_by_month(records, key="date"):
    """Return a dictionary from month to the records of it, dates like 2024-05-17.

    Ask:
        group records by month
        group a list of dicts by the month of an iso date string
        records per year and month
        dictionary of transactions by month "YYYY-MM"

    >>> rows = [{"date": "2024-05-17"}, {"date": "2024-06-01"}, {"date": "2024-05-02"}]
    >>> {month: len(found) for month, found in group_by_month(rows).items()}
    {'2024-05': 2, '2024-06': 1}
    """
    groups = {}
    for record in records:
        groups.setdefault(record[key][:7], []).append(record)
    return groups


def totals_by_month(records):
    """Return the total amount per month of records with a date and an amount.

    Ask:
        monthly totals from a list of dicts
        sum the amounts of transactions per month
        total expenses by month, dates as "YYYY-MM-DD"
        spending per month from records with date and amount
        monthly sums of transaction records

    >>> rows = [{"date": "2024-05-17", "amount": 5}, {"date": "2024-05-02", "amount": 2}]
    >>> totals_by_month(rows)
    {'2024-05': 7}
    """
    totals = {}
    for record in records:
        month = record["date"][:7]
        totals[month] = totals.get(month, 0) + record["amount"]
    return totals


def group_nested(records, outer, inner):
    """Return records grouped by two fields in nested dictionaries.

    Ask:
        nested dict from list of dicts by two keys
        group a list of dicts by one key and then another
        two-level grouping of records
        nested groupby: dict of dicts of lists

    >>> rows = [{"a": 1, "b": 2}, {"a": 1, "b": 3}, {"a": 1, "b": 2}]
    >>> {key: len(found) for key, found in group_nested(rows, "a", "b")[1].items()}
    {2: 2, 3: 1}
    """
    groups = {}
    for record in records:
        groups.setdefault(record[outer], {}).setdefault(record[inner], []).append(record)
    return groups


def group_field_values(records, key, value):
    """Return a dictionary from the values of a field to lists of another field.

    Ask:
        group a list of dicts into a dict of lists of one field
        map each category to the names in it, from records
        dict of lists: group one key of the records by another key
        collect the values of a field per value of another field

    >>> rows = [{"t": "x", "n": 1}, {"t": "y", "n": 2}, {"t": "x", "n": 3}]
    >>> group_field_values(rows, "t", "n")
    {'x': [1, 3], 'y': [2]}
    """
    groups = {}
    for record in records:
        groups.setdefault(record[key], []).append(record[value])
    return groups


def group_by_nested_key(records, *keys):
    """Return records grouped by a value inside nested dictionaries.

    Ask:
        group list of dicts by nested key
        group records by record[a][b]
        groupby on an inner field of nested dictionaries
        group json objects by a nested property

    >>> rows = [{"u": {"id": 1}}, {"u": {"id": 2}}, {"u": {"id": 1}}]
    >>> {key: len(found) for key, found in group_by_nested_key(rows, "u", "id").items()}
    {1: 2, 2: 1}
    """
    groups = {}
    for record in records:
        value = record
        for key in keys:
            value = value[key]
        groups.setdefault(value, []).append(record)
    return groups


def sort_by_nested_key(records, *keys):
    """Return records sorted by a value inside nested dictionaries.

    Ask:
        sort list of dicts by nested key
        order records by record[a][b]
        sort nested json objects by an inner field
        sort a list of dictionaries by a key of an inner dictionary

    >>> rows = [{"u": {"age": 5}}, {"u": {"age": 2}}]
    >>> sort_by_nested_key(rows, "u", "age")
    [{'u': {'age': 2}}, {'u': {'age': 5}}]
    """
    def value(record):
        for key in keys:
            record = record[key]
        return record

    return sorted(records, key=value)


def sort_desc_then_asc(records, descending, ascending):
    """Return records sorted by one field descending, then another ascending.

    Ask:
        sort records mixed ascending descending
        sort list of dicts by one key descending and another ascending
        sort by score from high to low, then by name
        order records by two fields in opposite directions

    >>> rows = [{"s": 1, "n": "b"}, {"s": 2, "n": "z"}, {"s": 1, "n": "a"}]
    >>> [row["n"] for row in sort_desc_then_asc(rows, "s", "n")]
    ['z', 'a', 'b']
    """
    records = sorted(records, key=lambda record: record[ascending])
    return sorted(records, key=lambda record: record[descending], reverse=True)


def full_join(left, right, key):
    """Return a full outer join of two lists of records, one record per key value.

    Ask:
        full outer join of two lists of dicts
        combine two lists of dicts by id, keeping unmatched from both
        merge two lists of dictionaries by key, all records of both
        outer merge of records on a field

    >>> full_join([{"id": 1, "a": 2}, {"id": 2, "a": 3}], [{"id": 2, "b": 4}, {"id": 3}], "id")
    [{'id': 1, 'a': 2}, {'id': 2, 'a': 3, 'b': 4}, {'id': 3}]
    >>> full_join([], [], "id")
    []
    """
    merged = {}
    for record in [*left, *right]:
        merged.setdefault(record[key], {}).update(record)
    return list(merged.values())


def add_manager_names(employees):
    """Return employees with the names of their managers.

    Ask:
        self join employees and managers
        add the manager's name to each employee from manager_id
        look up every employee's boss in the same list of dicts
        resolve manager ids to names, None at the top

    >>> staff = [{"id": 1, "name": "Ann", "manager_id": None},
    ...          {"id": 2, "name": "Bob", "manager_id": 1}]
    >>> [row["manager"] for row in add_manager_names(staff)]
    [None, 'Ann']
    """
    names = {employee["id"]: employee["name"] for employee in employees}
    return [
        {**employee, "manager": names.get(employee["manager_id"])} for employee in employees
    ]


def children_by_parent(records):
    """Return a dictionary from parent id to the ids of its children.

    Ask:
        list children for each parent
        map parent ids to child ids from a flat list of dicts
        adjacency dict from records with id and parent_id
        group node ids by their parent

    >>> children_by_parent([{"id": 1, "parent_id": None}, {"id": 2, "parent_id": 1}])
    {None: [1], 1: [2]}
    >>> children_by_parent([])
    {}
    """
    children = {}
    for record in records:
        children.setdefault(record["parent_id"], []).append(record["id"])
    return children


def update_from(records, updates, key):
    """Return records with the fields of matching updates, others unchanged.

    Ask:
        update records in list by id from another list
        apply a list of partial dicts to a list of dicts by key
        overwrite fields of records with matching ids
        merge changes into a list of dictionaries, ignoring unknown ids

    >>> update_from([{"id": 1, "a": 2}, {"id": 2, "a": 3}], [{"id": 2, "a": 9}], "id")
    [{'id': 1, 'a': 2}, {'id': 2, 'a': 9}]
    >>> update_from([{"id": 1}], [{"id": 5}], "id")
    [{'id': 1}]
    """
    changes = {update[key]: update for update in updates}
    return [{**record, **changes.get(record[key], {})} for record in records]


def upsert(records, new, key="id"):
    """Update the record with the same key in place, or append the new one.

    Ask:
        upsert a record in a list by id
        update a dict in a list if the id exists, otherwise append it
        insert or update one dictionary in a list
        add a record or replace the fields of the existing one

    >>> rows = [{"id": 1, "a": 1}]
    >>> upsert(rows, {"id": 1, "a": 5})
    >>> upsert(rows, {"id": 2})
    >>> rows
    [{'id': 1, 'a': 5}, {'id': 2}]
    """
    for record in records:
        if record[key] == new[key]:
            record.update(new)
            return
    records.append(new)


def compare_records(old, new, key="id"):
    """Return the keys of the records that were added, removed and changed.

    Ask:
        added, removed and changed records by id
        diff two lists of dicts by id
        compare an old and a new list of records and report the changes
        which ids are new, gone or modified between two lists of dictionaries

    >>> compare_records([{"id": 1}, {"id": 2, "a": 1}], [{"id": 2, "a": 2}, {"id": 3}])
    {'added': [3], 'removed': [1], 'changed': [2]}
    """
    before = {record[key]: record for record in old}
    after = {record[key]: record for record in new}
    return {
        "added": [name for name in after if name not in before],
        "removed": [name for name in before if name not in after],
        "changed": [name for name in before if name in after and before[name] != after[name]],
    }


def paginate(items, page, per_page=10):
    """Return a page of items with the numbers a web interface needs.

    Ask:
        paginate a list of dicts
        page of results with total and number of pages
        api pagination: items, page, total and pages as a dict
        return one page of a list plus paging information

    >>> paginate(["a", "b", "c"], 2, 2)
    {'items': ['c'], 'page': 2, 'pages': 2, 'total': 3}
    >>> paginate([], 1)
    {'items': [], 'page': 1, 'pages': 0, 'total': 0}
    """
    start = (page - 1) * per_page
    return {
        "items": items[start:start + per_page],
        "page": page,
        "pages": (len(items) + per_page - 1) // per_page,
        "total": len(items),
    }


def where_between(records, key, low, high):
    """Return the records with a field between two values, both included.

    Ask:
        filter records by range
        dicts in a list whose value lies between low and high
        products with a price in a given range
        records with a field from minimum to maximum

    >>> where_between([{"a": 1}, {"a": 2}, {"a": 3}, {"a": 4}], "a", 2, 3)
    [{'a': 2}, {'a': 3}]
    >>> where_between([], "a", 2, 3)
    []
    """
    return [record for record in records if low <= record[key] <= high]


def where_in(records, key, values):
    """Return the dictionaries whose field has one of several values.

    Ask:
        filter list of dicts where a field is in a list of values
        records whose key has one of the allowed values
        sql like where in for a list of dictionaries
        keep dicts with id in a list of ids

    >>> where_in([{"id": 1}, {"id": 2}, {"id": 3}], "id", [1, 3])
    [{'id': 1}, {'id': 3}]
    >>> where_in([{"id": 1}], "id", [])
    []
    """
    return [record for record in records if record[key] in values]


def adults(people, age=18):
    """Return the names of the people who have reached an age.

    Ask:
        filter people older than age
        names of the adults in a list of dicts with name and age
        people aged 18 or more
        get names of persons of at least a given age

    >>> adults([{"name": "Ann", "age": 18}, {"name": "Bob", "age": 17}])
    ['Ann']
    >>> adults([])
    []
    """
    return [person["name"] for person in people if person["age"] >= age]


def to_csv_text(records):
    r"""Return records as CSV lines with a header, without quoting.

    Ask:
        list of dicts to comma separated lines by hand
        simple csv text from records without the csv module
        turn dictionaries into comma separated rows with a header line
        join the values of each dict with commas, keys as first line

    >>> to_csv_text([{"a": 1, "b": 2}, {"a": 3, "b": 4}])
    'a,b\n1,2\n3,4'
    >>> to_csv_text([])
    ''
    """
    if not records:
        return ""
    header = list(records[0])
    rows = [[str(record[name]) for name in header] for record in records]
    return "\n".join(",".join(row) for row in [header, *rows])


def records_to_html_table(records):
    """Return records as an HTML table.

    Ask:
        list of dicts to html table
        render dictionaries as an html table with a header row
        build a <table> from records, escaping the values
        html table string from a list of dictionaries

    >>> records_to_html_table([{"a": 1, "b": "<"}])
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>&lt;</td></tr></table>'
    >>> records_to_html_table([])
    '<table></table>'
    """
    def row(tag, cells):
        return "<tr>" + "".join(f"<{tag}>{escape(str(cell))}</{tag}>" for cell in cells) + "</tr>"

    rows = [row("th", records[0])] if records else []
    rows += [row("td", record.values()) for record in records]
    return f"<table>{''.join(rows)}</table>"


def records_to_markdown(records):
    r"""Return records as a Markdown table.

    Ask:
        list of dicts to markdown table
        render dictionaries as a markdown table
        markdown table string from a list of dictionaries
        table with pipes and a header row from records

    >>> print(records_to_markdown([{"a": 1, "b": 2}]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    >>> records_to_markdown([])
    ''
    """
    if not records:
        return ""
    header = list(records[0])
    rows = [header, ["---"] * len(header)] + [[r[name] for name in header] for r in records]
    return "\n".join("| " + " | ".join(map(str, row)) + " |" for row in rows)


def incomplete_records(records, required):
    """Return the records that lack a required field or have it empty.

    Ask:
        records missing required fields
        find dicts in a list without all required keys
        which records have an empty or missing mandatory field
        list incomplete entries of a list of dictionaries

    >>> incomplete_records([{"a": 1, "b": 0}, {"a": ""}, {"a": 1, "b": None}], ["a", "b"])
    [{'a': ''}, {'a': 1, 'b': None}]
    """
    return [
        record
        for record in records
        if any(record.get(name) in (None, "") for name in required)
    ]


def apply_to_field(records, key, func):
    """Return records with a function applied to one field.

    Ask:
        apply function to a field in every record
        transform one key of each dict in a list
        map a function over a column of a list of dictionaries
        change the value of a field in all dicts with a function

    >>> apply_to_field([{"a": 1, "b": 2}], "a", lambda n: n * 10)
    [{'a': 10, 'b': 2}]
    >>> apply_to_field([], "a", str)
    []
    """
    return [{**record, key: func(record[key])} for record in records]


def update_all(records, **fields):
    """Return records with the same new field values in all of them.

    Ask:
        set a field to a value in all dicts of a list
        set status on all records
        bulk update of records with given fields
        update several fields in every record

    >>> update_all([{"a": 1}, {"a": 2, "b": 3}], b=0)
    [{'a': 1, 'b': 0}, {'a': 2, 'b': 0}]
    """
    return [{**record, **fields} for record in records]


def update_where(records, key, value, **changes):
    """Return records with changes applied where a field has a value.

    Ask:
        update all dicts in a list that match a condition
        change fields of the records where a key equals a value
        sql like update set where for a list of dicts
        modify matching dictionaries in a list

    >>> update_where([{"id": 1, "a": 0}, {"id": 2, "a": 0}], "id", 2, a=5)
    [{'id': 1, 'a': 0}, {'id': 2, 'a': 5}]
    """
    return [
        {**record, **changes} if record.get(key) == value else record for record in records
    ]


def delete_where_equal(records, key, value):
    """Return the records whose field does not have a value.

    Ask:
        remove dicts from a list where a key has a given value
        delete records by field value
        list of dicts without the ones that match key and value
        exclude dictionaries with a certain value

    >>> delete_where_equal([{"a": 1}, {"a": 2}, {"b": 1}], "a", 1)
    [{'a': 2}, {'b': 1}]
    """
    return [record for record in records if record.get(key) != value]


def unpivot(records, keep):
    """Return one record per field and record, with the kept fields repeated.

    Ask:
        unpivot wide to long
        melt a list of dicts: columns to name and value pairs
        wide records to long format
        turn columns into rows, keeping an id field

    >>> unpivot([{"id": 1, "math": 5, "art": 4}], ["id"])
    [{'id': 1, 'name': 'math', 'value': 5}, {'id': 1, 'name': 'art', 'value': 4}]
    """
    return [
        {**{key: record[key] for key in keep}, "name": name, "value": value}
        for record in records
        for name, value in record.items()
        if name not in keep
    ]


def cross_count(records, row, column):
    """Return how many records there are for each pair of values of two fields.

    Ask:
        crosstab of two fields
        contingency table of two keys of a list of dicts
        count records by two fields in a nested dictionary
        two-way frequency table from records

    >>> cross_count([{"a": 1, "b": 2}, {"a": 1, "b": 2}, {"a": 1, "b": 3}], "a", "b")
    {1: {2: 2, 3: 1}}
    """
    table = {}
    for record in records:
        counts = table.setdefault(record[row], {})
        counts[record[column]] = counts.get(record[column], 0) + 1
    return table


def flatten_records(records, separator="_"):
    """Return records with the fields of inner dictionaries moved to the top.

    Ask:
        flatten records with nested dicts
        flatten every dictionary in a list, joining nested keys
        normalize a list of nested json objects like json_normalize
        list of nested dicts to flat rows

    >>> flatten_records([{"id": 1, "user": {"name": "Ann", "home": {"zip": 5}}}])
    [{'id': 1, 'user_name': 'Ann', 'user_home_zip': 5}]
    """
    def flat(record, prefix=""):
        result = {}
        for key, value in record.items():
            if isinstance(value, dict):
                result.update(flat(value, f"{prefix}{key}{separator}"))
            else:
                result[prefix + key] = value
        return result

    return [flat(record) for record in records]


def merge_by_position(first, second):
    """Return two equally long lists of records merged pairwise.

    Ask:
        merge two lists of dictionaries element by element
        combine dicts of two lists at the same position
        zip two lists of dicts into one list of merged dicts
        pairwise merge of two lists of dictionaries

    >>> merge_by_position([{"a": 1}, {"a": 2}], [{"b": 3}, {"b": 4}])
    [{'a': 1, 'b': 3}, {'a': 2, 'b': 4}]
    """
    return [{**a, **b} for a, b in zip(first, second)]


def same_records(a, b):
    """Return whether two lists have the same dictionaries in any order.

    Ask:
        compare lists of dicts ignoring order
        are two lists of dictionaries equal regardless of order?
        check that two lists contain the same dicts
        order-independent equality of records

    >>> same_records([{"a": 1}, {"a": 2}], [{"a": 2}, {"a": 1}])
    True
    >>> same_records([{"a": 1}, {"a": 1}], [{"a": 1}, {"a": 2}])
    False
    """
    rest = list(b)
    for record in a:
        if record not in rest:
            return False
        rest.remove(record)
    return not rest

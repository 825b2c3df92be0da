"""Everyday requests about records at work: users, orders, posts, tasks, JSON, trees, grades."""
import json
from collections import Counter
from datetime import date


def names_above_average(scores):
    """Return the keys of a score dictionary whose score is above the average.

    Ask:
        dictionary of students and grades, return the names of those above average
        students scoring better than the mean of a dict of scores
        keys of a dictionary with values above the average value
        who is above average, given a name to score dict
        keys whose value is above the average

    >>> names_above_average({"Ann": 90, "Bob": 60, "Eve": 70})
    ['Ann']
    >>> names_above_average({})
    []
    """
    if not scores:
        return []
    average = sum(scores.values()) / len(scores)
    return [name for name, score in scores.items() if score > average]


def total_price(prices, items):
    """Return the total price of a list of item names.

    Ask:
        given a dict of item prices and a list of items, return the total
        cost of a shopping list with a dictionary of prices
        sum the prices of the bought items, looked up in a dict
        total cost of an order from a menu dictionary

    >>> total_price({"tea": 2, "bun": 1.5}, ["tea", "bun", "tea"])
    5.5
    >>> total_price({}, [])
    0
    """
    return sum(prices[item] for item in items)


def raise_values(amounts, percent):
    """Return a dictionary with all amounts raised by a percentage.

    Ask:
        given a dictionary of employees and salaries, give a 10 percent raise
        increase every value of a dictionary by a percentage
        raise all prices in a dict by n percent
        salary dict with a percentage increase for everyone

    >>> raise_values({"Ann": 1000, "Bob": 500}, 10)
    {'Ann': 1100.0, 'Bob': 550.0}
    """
    return {name: amount * (100 + percent) / 100 for name, amount in amounts.items()}


def longest_key(mapping):
    """Return the longest key of a dictionary, or None.

    Ask:
        return the key with the longest name
        longest key of a dictionary
        which dictionary key has the most characters
        key of maximum length in a dict

    >>> longest_key({"a": 1, "abc": 2, "ab": 3})
    'abc'
    >>> longest_key({}) is None
    True
    """
    return max(mapping, key=len, default=None)


def keys_with_even_values(mapping):
    """Return the keys of a dictionary that have even values.

    Ask:
        find all keys whose values are even
        dictionary keys with an even number as value
        list the names with even values in a dict
        which keys map to even numbers

    >>> keys_with_even_values({"a": 1, "b": 2, "c": 0})
    ['b', 'c']
    """
    return [key for key, value in mapping.items() if value % 2 == 0]


def at_least_value(mapping, minimum):
    """Return the entries of a dictionary with values not below a minimum.

    Ask:
        remove all entries with value less than 10
        filter students with grade at least 60
        keep dictionary items whose value is greater than or equal to a minimum
        drop dict entries below a threshold
        entries of a dict from a minimum value upwards
        remove entries with value less than x

    >>> at_least_value({"a": 10, "b": 9}, 10)
    {'a': 10}
    >>> at_least_value({}, 1)
    {}
    """
    return {key: value for key, value in mapping.items() if value >= minimum}


def dict_to_lists(mapping):
    """Return a dictionary as a list of [key, value] lists.

    Ask:
        convert dictionary into list of lists
        dict to a nested list of key and value
        list of [key, value] pairs of a dictionary
        two-column table from a dict as lists
        dict to list of lists

    >>> dict_to_lists({"a": 1, "b": 2})
    [['a', 1], ['b', 2]]
    >>> dict_to_lists({})
    []
    """
    return [[key, value] for key, value in mapping.items()]


def group_by_city(people):
    """Return a dictionary from city to the names of the people there.

    Ask:
        group people by city
        names per city from a list of dicts with name and city
        dictionary of cities with the residents' names
        who lives in which city, given people records

    >>> group_by_city([{"name": "Ann", "city": "Rome"}, {"name": "Bob", "city": "Rome"}])
    {'Rome': ['Ann', 'Bob']}
    >>> group_by_city([])
    {}
    """
    groups = {}
    for person in people:
        groups.setdefault(person["city"], []).append(person["name"])
    return groups


def spent_per_customer(orders):
    """Return the total amount of the orders of each customer.

    Ask:
        total spent per customer
        sum of order amounts for every customer in a list of orders
        how much did each customer spend
        customer totals from order dicts with customer and amount

    >>> spent_per_customer([{"customer": "Ann", "amount": 5}, {"customer": "Ann", "amount": 2}])
    {'Ann': 7}
    >>> spent_per_customer([])
    {}
    """
    totals = {}
    for order in orders:
        customer = order["customer"]
        totals[customer] = totals.get(customer, 0) + order["amount"]
    return totals


def add_customer_names(orders, customers):
    """Return orders with the name of their customer, None if it is unknown.

    Ask:
        add customer name to each order
        join orders with customers by customer id
        look up the customer's name for every order from another list of dicts
        enrich orders with customer data

    >>> add_customer_names([{"id": 7, "customer_id": 1}], [{"id": 1, "name": "Ann"}])
    [{'id': 7, 'customer_id': 1, 'customer': 'Ann'}]
    >>> add_customer_names([{"customer_id": 2}], [])
    [{'customer_id': 2, 'customer': None}]
    """
    names = {customer["id"]: customer["name"] for customer in customers}
    return [{**order, "customer": names.get(order["customer_id"])} for order in orders]


def average_ratings(reviews):
    """Return the average rating of each title.

    Ask:
        average rating per movie
        mean stars per product from a list of reviews
        dictionary of titles with their average rating
        rating averages from records with title and rating

    >>> average_ratings([{"title": "Up", "rating": 5}, {"title": "Up", "rating": 4}])
    {'Up': 4.5}
    >>> average_ratings([])
    {}
    """
    ratings = {}
    for review in reviews:
        ratings.setdefault(review["title"], []).append(review["rating"])
    return {title: sum(found) / len(found) for title, found in ratings.items()}


def discount_category(products, category, percent):
    """Return products with the prices of one category reduced.

    Ask:
        apply discount to all products in a category
        reduce the price of every product of a category by a percentage
        sale for one category in a list of product dicts
        percentage off for products with a given category

    >>> discount_category([{"category": "a", "price": 10}, {"category": "b", "price": 10}], "a", 20)
    [{'category': 'a', 'price': 8.0}, {'category': 'b', 'price': 10}]
    """
    return [
        {**product, "price": product["price"] * (100 - percent) / 100}
        if product["category"] == category else product
        for product in products
    ]


def unique_tags(posts):
    """Return the sorted distinct tags of posts.

    Ask:
        list of unique tags from posts
        all distinct tags of a list of articles
        collect the tags of every record, without duplicates, sorted
        set of all tags used in posts

    >>> unique_tags([{"tags": ["b", "a"]}, {"tags": ["b"]}, {}])
    ['a', 'b']
    """
    return sorted({tag for post in posts for tag in post.get("tags", [])})


def posts_with_tag(posts, tag):
    """Return the posts that have a tag.

    Ask:
        posts by tag
        filter articles by a tag in their list of tags
        records whose list field contains a value
        find all dicts whose tags include the given one

    >>> posts_with_tag([{"id": 1, "tags": ["a"]}, {"id": 2, "tags": []}, {"id": 3}], "a")
    [{'id': 1, 'tags': ['a']}]
    """
    return [post for post in posts if tag in post.get("tags", [])]


def newest_first(records, key="date"):
    """Return records sorted by an ISO date field, the newest first.

    Ask:
        sort posts by date descending
        sort list of dicts by date string
        newest entries first, dates as YYYY-MM-DD strings
        order records by their date, latest at the top

    >>> newest_first([{"date": "2024-01-05"}, {"date": "2024-02-01"}])
    [{'date': '2024-02-01'}, {'date': '2024-01-05'}]
    """
    return sorted(records, key=lambda record: record[key], reverse=True)


def latest_per_author(posts):
    """Return a dictionary from author to the author's latest post.

    Ask:
        latest post per author
        most recent record for each author by date
        newest entry of every user
        for each author keep the post with the greatest date

    >>> posts = [{"author": "Ann", "date": "2024-02-01"}, {"author": "Ann", "date": "2024-01-05"}]
    >>> latest_per_author(posts)
    {'Ann': {'author': 'Ann', 'date': '2024-02-01'}}
    """
    return {
        post["author"]: post for post in sorted(posts, key=lambda post: post["date"])
    }


def search_users(users, term):
    """Return the users whose name contains a term, ignoring case.

    Ask:
        search users by name case insensitively
        find people in a list of dicts by part of their name
        filter users whose name contains the search text
        user search by name substring

    >>> search_users([{"name": "Ann Lee"}, {"name": "Bob"}], "LEE")
    [{'name': 'Ann Lee'}]
    >>> search_users([], "x")
    []
    """
    return [user for user in users if term.lower() in user["name"].lower()]


def active_users(users, role):
    """Return the active users with a role.

    Ask:
        filter users by role and active status
        active admins of a list of users
        users whose active flag is set and who have the given role
        list users with role and active true

    >>> people = [{"role": "admin", "active": True}, {"role": "admin", "active": False}]
    >>> active_users(people, "admin")
    [{'role': 'admin', 'active': True}]
    """
    return [user for user in users if user["role"] == role and user["active"]]


def active_emails(users):
    """Return the e-mail addresses of the active users.

    Ask:
        get emails of active users
        list the email of every user whose active flag is true
        email addresses of active accounts
        extract emails from users that are active

    >>> active_emails([{"email": "a@b", "active": True}, {"email": "c@d", "active": False}])
    ['a@b']
    >>> active_emails([])
    []
    """
    return [user["email"] for user in users if user["active"]]


def get_user_by_id(users, user_id):
    """Return the user with an id, or None.

    Ask:
        get user by id or None
        find a user in a list of dicts by id
        look up one user dictionary by its id field
        return the user whose id matches, otherwise None

    >>> get_user_by_id([{"id": 1, "name": "Ann"}], 1)
    {'id': 1, 'name': 'Ann'}
    >>> get_user_by_id([], 1) is None
    True
    """
    return next((user for user in users if user["id"] == user_id), None)


def add_user(users, name, email):
    """Add a user to a list unless the e-mail address is taken.

    Ask:
        add user to list if email not taken
        register a user with a unique email in a list of dicts
        append a new user with the next id, error if the email exists
        sign up: reject duplicate email addresses

    >>> users = []
    >>> add_user(users, "Ann", "a@b")
    {'id': 1, 'name': 'Ann', 'email': 'a@b'}
    >>> add_user(users, "Bob", "A@B")
    Traceback (most recent call last):
    ValueError: email already taken: A@B
    """
    if any(user["email"].lower() == email.lower() for user in users):
        raise ValueError(f"email already taken: {email}")
    user_id = max((user["id"] for user in users), default=0) + 1
    user = {"id": user_id, "name": name, "email": email}
    users.append(user)
    return user


def toggle_done(todos, todo_id):
    """Return todos with the done flag of one flipped.

    Ask:
        toggle todo done by id
        flip the done flag of one item in a todo list of dicts
        mark a todo done or not done by its id
        switch a boolean field of the record with an id

    >>> toggle_done([{"id": 1, "done": False}, {"id": 2, "done": True}], 1)
    [{'id': 1, 'done': True}, {'id': 2, 'done': True}]
    """
    return [
        {**todo, "done": not todo["done"]} if todo["id"] == todo_id else todo
        for todo in todos
    ]


def count_done(tasks):
    """Return how many tasks are done.

    Ask:
        count completed tasks
        number of finished todos in a list of dicts
        how many tasks have done set to true
        completed items of a todo list

    >>> count_done([{"done": True}, {"done": False}, {}])
    1
    >>> count_done([])
    0
    """
    return sum(bool(task.get("done")) for task in tasks)


def titles_by_status(tasks):
    """Return a dictionary from status to the titles of the tasks with it.

    Ask:
        group tasks by status
        kanban columns from a list of tasks
        task titles per status
        dictionary of statuses with lists of task titles

    >>> titles_by_status([{"title": "a", "status": "open"}, {"title": "b", "status": "open"}])
    {'open': ['a', 'b']}
    """
    groups = {}
    for task in tasks:
        groups.setdefault(task["status"], []).append(task["title"])
    return groups


def sort_tasks(tasks):
    """Return tasks sorted by priority, then by due date.

    Ask:
        sort tasks by priority and due date
        order a todo list: most urgent priority first, then earliest date
        sort task dicts by two keys, priority 1 first
        tasks ordered by priority number and deadline

    >>> rows = [{"priority": 2, "due": "2024-01-01"}, {"priority": 1, "due": "2024-03-01"}]
    >>> [row["priority"] for row in sort_tasks(rows)]
    [1, 2]
    """
    return sorted(tasks, key=lambda task: (task["priority"], task["due"]))


def overdue_tasks(tasks, today=None):
    """Return the tasks not done whose due date (YYYY-MM-DD) is over.

    Ask:
        overdue tasks
        list tasks past their due date that are not done
        which todos are late
        open tasks with a deadline before today

    >>> rows = [{"due": "2024-01-01", "done": False}, {"due": "2024-01-03", "done": False}]
    >>> overdue_tasks(rows, "2024-01-03")
    [{'due': '2024-01-01', 'done': False}]
    """
    today = today or date.today().isoformat()
    return [task for task in tasks if not task["done"] and task["due"] < today]


def bill_total(items, tax_percent=0):
    """Return the total of a bill with tax, from items with price and quantity.

    Ask:
        bill total with tax from a list of items
        total of price times quantity
        invoice total including tax from item dicts
        sum price * quantity of all items and add the tax

    >>> bill_total([{"price": 10, "quantity": 2}, {"price": 5, "quantity": 1}], 10)
    27.5
    >>> bill_total([])
    0.0
    """
    net = sum(item["price"] * item["quantity"] for item in items)
    return round(net * (100 + tax_percent) / 100, 2)


def dicts_to_tuples(records, keys):
    """Return the values of some fields of each record as tuples.

    Ask:
        convert list of dicts into list of tuples
        tuples of selected fields from a list of dictionaries
        list of (name, age) tuples from dicts
        extract several keys of each dict as a tuple

    >>> dicts_to_tuples([{"a": 1, "b": 2, "c": 3}], ["a", "c"])
    [(1, 3)]
    >>> dicts_to_tuples([], ["a"])
    []
    """
    return [tuple(record[key] for key in keys) for record in records]


def tuples_to_dicts(rows, keys):
    """Return tuples as dictionaries with the given keys.

    Ask:
        convert list of tuples to list of dicts
        name the columns of a list of tuples
        database rows to dictionaries with column names
        list of dictionaries from tuples and a list of field names
        convert a matrix to a list of dictionaries with column names
        list of lists plus header to list of dicts
        rows to records given the column names
        name the columns of a 2d list
        turn each row into a dict with the given keys

    >>> tuples_to_dicts([(1, "a"), (2, "b")], ["id", "name"])
    [{'id': 1, 'name': 'a'}, {'id': 2, 'name': 'b'}]
    """
    return [dict(zip(keys, row)) for row in rows]


def objects_to_dicts(objects):
    """Return objects as dictionaries of their attributes.

    Ask:
        convert list of objects to list of dicts
        list of class instances to dictionaries
        serialize objects: vars of each item in a list
        attribute dictionaries of a list of objects

    >>> from types import SimpleNamespace
    >>> objects_to_dicts([SimpleNamespace(a=1), SimpleNamespace(a=2)])
    [{'a': 1}, {'a': 2}]
    """
    return [dict(vars(item)) for item in objects]


def dicts_to_objects(records, cls):
    """Return an object of a class for each record, fields as keyword arguments.

    Ask:
        convert list of dicts to list of objects
        create class instances from a list of dictionaries
        turn records into objects with cls(**record)
        list of dataclass objects from dicts

    >>> from types import SimpleNamespace
    >>> dicts_to_objects([{"a": 1}], SimpleNamespace)
    [namespace(a=1)]
    """
    return [cls(**record) for record in records]


def add_ids(records, start=1):
    """Return records with a running id as their first field.

    Ask:
        enumerate records with id
        list of dicts with index added
        add an auto-increment id to each dict in a list
        number the dictionaries of a list

    >>> add_ids([{"a": 5}, {"a": 6}])
    [{'id': 1, 'a': 5}, {'id': 2, 'a': 6}]
    >>> add_ids([])
    []
    """
    return [{"id": number, **record} for number, record in enumerate(records, start)]


def replace_none_in_records(records, value=""):
    """Return records with each None replaced.

    Ask:
        replace None values in list of dicts
        change None to an empty string or 0 in all dictionaries of a list
        fill nulls in records with a default
        list of dicts without None values

    >>> replace_none_in_records([{"a": None, "b": 0}], "-")
    [{'a': '-', 'b': 0}]
    """
    return [
        {key: value if item is None else item for key, item in record.items()}
        for record in records
    ]


def strip_records(records):
    """Return records with white space trimmed from all their text values.

    Ask:
        strip strings in list of dicts
        trim every string value of each dictionary in a list
        remove surrounding spaces from all fields of records
        clean whitespace in rows read from csv

    >>> strip_records([{"a": " x ", "b": 1}])
    [{'a': 'x', 'b': 1}]
    """
    return [
        {
            key: value.strip() if isinstance(value, str) else value
            for key, value in record.items()
        }
        for record in records
    ]


def all_have_key(records, key):
    """Return whether every record has a field.

    Ask:
        check if all dicts in list have key
        does each dictionary of a list contain the key
        is a field present in all records
        test that no dict of a list lacks a key

    >>> all_have_key([{"a": None}, {"a": 1}], "a")
    True
    >>> all_have_key([{"a": 1}, {}], "a")
    False
    """
    return all(key in record for record in records)


def first_where(records, predicate, default=None):
    """Return the first record that satisfies a predicate.

    Ask:
        get first dict matching condition
        first dictionary in a list for which a function is true
        find one record with a lambda, default if none matches
        first match in a list of dicts by predicate

    >>> first_where([{"a": 1}, {"a": 5}], lambda record: record["a"] > 2)
    {'a': 5}
    >>> first_where([], bool) is None
    True
    """
    return next((record for record in records if predicate(record)), default)


def sum_where(records, field, predicate):
    """Return the sum of a field over the records that satisfy a predicate.

    Ask:
        sum of field with condition
        conditional sum over a list of dicts
        sumif for records
        total of a key for dictionaries which meet a condition

    >>> sum_where([{"n": 1, "ok": True}, {"n": 5, "ok": False}], "n", lambda r: r["ok"])
    1
    >>> sum_where([], "n", bool)
    0
    """
    return sum(record[field] for record in records if predicate(record))


def average_known(records, field):
    """Return the average of a field over the records that have it, or None.

    Ask:
        average of field ignoring None
        mean of a key over dicts, missing values left out
        average value of a column with nulls
        average a field of records and skip the empty ones

    >>> average_known([{"a": 1}, {"a": None}, {"a": 4}, {}], "a")
    2.5
    >>> average_known([], "a") is None
    True
    """
    values = [record[field] for record in records if record.get(field) is not None]
    return sum(values) / len(values) if values else None


def names_from_json(text):
    """Return the names of the objects in a JSON array.

    Ask:
        parse json and extract names
        list the "name" of every object in a json string
        get the names out of a json array of objects
        decode json text and return the name fields

    >>> names_from_json('[{"name": "Ann"}, {"name": "Bob"}]')
    ['Ann', 'Bob']
    >>> names_from_json("[]")
    []
    """
    return [item["name"] for item in json.loads(text)]


def strings_in_json(data):
    """Return all text values in nested dictionaries and lists.

    Ask:
        extract all strings from nested json
        collect every string value in nested dicts and lists
        all texts of a json document as a flat list
        recursively gather strings of nested data

    >>> strings_in_json({"a": "x", "b": [1, "y", {"c": "z"}]})
    ['x', 'y', 'z']
    >>> strings_in_json(5)
    []
    """
    if isinstance(data, str):
        return [data]
    if isinstance(data, dict):
        data = data.values()
    elif not isinstance(data, list):
        return []
    return [text for item in data for text in strings_in_json(item)]


def count_in_nested(data, value):
    """Return how often a value occurs in nested dictionaries and lists.

    Ask:
        count occurrences of a value in nested structure
        how many times does a value appear in nested lists
        number of occurrences of an item in nested json
        recursive count in a nested list

    >>> count_in_nested([1, [1, 2, [1]], {"a": 1}], 1)
    4
    >>> count_in_nested([], 1)
    0
    """
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        return sum(count_in_nested(item, value) for item in data)
    return int(data == value)


def find_node(tree, node_id):
    """Return the node with an id in a tree of nodes with children, or None.

    Ask:
        find node in tree by id
        search nested dicts with children lists for an id
        recursively look for a node in a tree of dictionaries
        get a category from a nested tree by its id

    >>> tree = {"id": 1, "children": [{"id": 2, "children": [{"id": 3}]}]}
    >>> find_node(tree, 3)
    {'id': 3}
    >>> find_node(tree, 9) is None
    True
    """
    if tree["id"] == node_id:
        return tree
    for child in tree.get("children", []):
        found = find_node(child, node_id)
        if found is not None:
            return found
    return None


def leaf_names(tree):
    """Return the names of the nodes without children in a tree.

    Ask:
        list all leaf nodes of a tree with children
        names of leaves in nested dicts with a children list
        end categories of a category tree
        leaf nodes of nested dict

    >>> leaf_names({"name": "a", "children": [{"name": "b"}, {"name": "c", "children": []}]})
    ['b', 'c']
    >>> leaf_names({"name": "a"})
    ['a']
    """
    children = tree.get("children", [])
    if not children:
        return [tree["name"]]
    return [name for child in children for name in leaf_names(child)]


def node_path(tree, name):
    """Return the names from the root of a tree to a node, or None.

    Ask:
        path from root to node in nested children
        breadcrumb to a node in a tree of dictionaries
        list of ancestor names down to the node
        route to a category in a nested tree

    >>> tree = {"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}]}
    >>> node_path(tree, "c")
    ['a', 'b', 'c']
    >>> node_path(tree, "x") is None
    True
    """
    if tree["name"] == name:
        return [name]
    for child in tree.get("children", []):
        path = node_path(child, name)
        if path is not None:
            return [tree["name"], *path]
    return None


def compare_sets(a, b):
    """Return union, intersection and differences of two collections, sorted.

    Ask:
        set operations on two lists return union intersection difference
        union, intersection and both differences of two lists in a dict
        compare two collections with all set operations
        all set operations of a and b at once

    >>> compare_sets([1, 2], [2, 3])
    {'union': [1, 2, 3], 'intersection': [2], 'only_a': [1], 'only_b': [3]}
    """
    a, b = set(a), set(b)
    return {
        "union": sorted(a | b),
        "intersection": sorted(a & b),
        "only_a": sorted(a - b),
        "only_b": sorted(b - a),
    }


def words_in_all(sentences):
    """Return the sorted words that every one of several sentences has.

    Ask:
        find words common to all sentences
        words that occur in each sentence of a list
        intersection of the words of several texts
        which words do all the strings contain

    >>> words_in_all(["a big cat", "the big cat", "cat big"])
    ['big', 'cat']
    >>> words_in_all([])
    []
    """
    if not sentences:
        return []
    return sorted(set.intersection(*(set(sentence.split()) for sentence in sentences)))


def in_exactly_one_course(courses):
    """Return the sorted students who take exactly one course.

    Ask:
        students taking only one course
        names that occur in exactly one list of a dictionary
        who is enrolled in one course only
        members of exactly one group in a dict of groups

    >>> in_exactly_one_course({"math": ["Ann", "Bob"], "art": ["Bob", "Eve"]})
    ['Ann', 'Eve']
    >>> in_exactly_one_course({})
    []
    """
    counts = Counter(name for names in courses.values() for name in set(names))
    return sorted(name for name, count in counts.items() if count == 1)


def in_one_not_other(first, second):
    """Return the sorted names that are in the first list but not in the second.

    Ask:
        students in math but not in physics
        names enrolled in one course and not in another
        who is in the first group only
        sorted difference of two lists of names

    >>> in_one_not_other(["Bob", "Ann", "Eve"], ["Eve"])
    ['Ann', 'Bob']
    >>> in_one_not_other([], [])
    []
    """
    return sorted(set(first) - set(second))


def in_both_courses(first, second):
    """Return the sorted names that are in both lists.

    Ask:
        students enrolled in both courses
        names that two class lists share
        who takes math and physics
        sorted common names of two groups

    >>> in_both_courses(["Bob", "Ann"], ["Ann", "Bob", "Eve"])
    ['Ann', 'Bob']
    >>> in_both_courses([], ["Ann"])
    []
    """
    return sorted(set(first) & set(second))


def count_unique_visitors(visits):
    """Return the number of different visitors of each page.

    Ask:
        unique visitors count
        number of distinct users per page from (page, user) visits
        count unique visitors for every page
        how many different people saw each page

    >>> count_unique_visitors([("home", "Ann"), ("home", "Bob"), ("home", "Ann"), ("faq", "Bob")])
    {'home': 2, 'faq': 1}
    >>> count_unique_visitors([])
    {}
    """
    visitors = {}
    for page, user in visits:
        visitors.setdefault(page, set()).add(user)
    return {page: len(users) for page, users in visitors.items()}

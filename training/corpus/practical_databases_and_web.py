"""SQLite and the web at work: queries, tables, stores, downloads, JSON APIs, small servers."""
import csv
import hashlib
import hmac
import json
import secrets
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler
from http.server import SimpleHTTPRequestHandler
from http.server import ThreadingHTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.parse import urlsplit
from urllib.request import Request
from urllib.request import urlopen


@contextmanager
def _serving(status=200, body=b"ok", headers=()):
    seen = []

    class Handler(BaseHTTPRequestHandler):
        def answer(self):
            size = int(self.headers.get("Content-Length") or 0)
            seen.append((self.command, self.path, dict(self.headers), self.rfile.read(size)))
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = answer

        def log_message(self, *args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.005,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", seen
        server.shutdown()


def _people():
    connection = sqlite3.connect(":memory:")
    connection.executescript("""
        CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, city TEXT, age INTEGER);
        INSERT INTO people (name, city, age) VALUES
            ('Ann', 'Rome', 30), ('Bob', 'Oslo', 20), ('Cid', 'Rome', 50);
    """)
    return connection


def table_from_dicts(connection, table, rows):
    """Create a table from a list of dictionaries and fill it.

    Ask:
        create a sqlite table from a list of dicts
        save a list of dictionaries into a new sqlite table
        write records to sqlite, creating the table from their keys
        list of dicts to a sqlite table

    >>> connection = sqlite3.connect(":memory:")
    >>> table_from_dicts(connection, "t", [{"a": 1, "b": "x"}, {"a": 2, "b": None}])
    >>> connection.execute("SELECT * FROM t").fetchall()
    [(1, 'x'), (2, None)]
    """
    columns = list(rows[0])
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" for _ in columns)
    with connection:
        connection.execute(f'CREATE TABLE IF NOT EXISTS "{table}" ({names})')
        connection.executemany(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks})',
            [[row[column] for column in columns] for row in rows],
        )


def insert_dicts(connection, table, rows):
    """Insert a list of dictionaries into a table.

    Ask:
        insert a list of dicts into a sqlite table
        insert many rows with executemany and named parameters
        bulk insert dictionaries into sqlite3
        add several records given as dicts to an existing table

    >>> connection = _people()
    >>> insert_dicts(connection, "people", [{"name": "Dan", "age": 1}, {"name": "Eve", "age": 2}])
    2
    >>> connection.execute("SELECT name, age FROM people WHERE city IS NULL").fetchall()
    [('Dan', 1), ('Eve', 2)]
    >>> insert_dicts(connection, "people", [])
    0
    """
    if not rows:
        return 0
    columns = list(rows[0])
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join(f":{column}" for column in columns)
    with connection:
        cursor = connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)
    return cursor.rowcount


def insert_rows(connection, table, rows):
    """Insert tuples into a table and return how many were added.

    Ask:
        insert many rows with executemany
        insert a list of tuples into a sqlite table
        bulk insert rows into a table and return the count
        executemany insert for any number of columns
        sqlite insert many rows
        insert multiple rows into a sqlite table

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a, b)")
    >>> insert_rows(connection, "t", [(1, 2), (3, 4)]), insert_rows(connection, "t", [])
    (2, 0)
    >>> connection.execute("SELECT sum(a), sum(b) FROM t").fetchone()
    (4, 6)
    """
    if not rows:
        return 0
    marks = ", ".join("?" for _ in rows[0])
    with connection:
        cursor = connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
    return cursor.rowcount


def query_dicts(connection, sql, parameters=()):
    """Return the rows of a query as dictionaries.

    Ask:
        fetch all rows from a sqlite query as dictionaries
        run a select and return a list of dicts
        convert sqlite query results to a list of dicts
        execute a query with parameters and return the rows as dicts
        sql query to list of dictionaries using cursor.description
        get rows as dictionaries from sqlite
        sqlite select returning dicts
        sqlite query returning list of dicts using row_factory
        query sqlite and return rows as dicts
        sqlite3 select with parameters returning list of dicts

    >>> query_dicts(_people(), "SELECT name, age FROM people WHERE city = ?", ("Rome",))
    [{'name': 'Ann', 'age': 30}, {'name': 'Cid', 'age': 50}]
    """
    cursor = connection.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]


def fetch_dicts_from_file(path, sql, parameters=()):
    """Open a database file and return the rows of a query as dictionaries.

    Ask:
        query a sqlite database file and return a list of dicts
        given a database path and a query, return the rows as dictionaries
        run sql on a .db file with row_factory and return dicts
        read rows of a sqlite file as dicts with sqlite3.Row
        open a sqlite file, run a query and return a list of dicts
        sqlite3 select with row_factory sqlite3.Row to dicts, connection closed
        query a sqlite database by path and get dictionaries
        run sql with parameters on a db file and return rows as dicts
        helper that connects to sqlite, fetches all rows as dict and closes
        select rows from sqlite as dicts

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.db")
    >>> with closing(sqlite3.connect(path)) as connection, connection:
    ...     _ = connection.executescript("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 2)")
    >>> fetch_dicts_from_file(path, "SELECT * FROM t WHERE a = ?", [1])
    [{'a': 1, 'b': 2}]
    """
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(sql, parameters)]


def fetch_all(connection, sql, parameters=()):
    """Return all rows of a query.

    Ask:
        execute a query with parameters and return all results
        run a parameterized sql query and fetch all rows
        select rows from sqlite with placeholders
        fetchall for a query with parameters

    >>> fetch_all(_people(), "SELECT name FROM people WHERE age > ? ORDER BY age", (20,))
    [('Ann',), ('Cid',)]
    """
    return connection.execute(sql, parameters).fetchall()


def fetch_value(connection, sql, parameters=()):
    """Return the first column of the first row of a query, or None.

    Ask:
        get a single value from a sql query
        scalar result of a sqlite query
        first column of the first row or None
        run a select that returns one value such as a count or max
        fetch single value sqlite
        run a query that returns one number
        get a single value from sqlite

    >>> fetch_value(_people(), "SELECT max(age) FROM people")
    50
    >>> fetch_value(_people(), "SELECT age FROM people WHERE name = ?", ["Zoe"]) is None
    True
    """
    row = connection.execute(sql, parameters).fetchone()
    return row[0] if row else None


def fetch_column(connection, sql, parameters=()):
    """Return the first column of a query as a list.

    Ask:
        get one column of a sqlite query as a flat list
        list of values of a single column from a select
        query that returns a list of names instead of tuples
        flatten fetchall with one column

    >>> fetch_column(_people(), "SELECT name FROM people ORDER BY name DESC")
    ['Cid', 'Bob', 'Ann']
    """
    return [row[0] for row in connection.execute(sql, parameters)]


def rows_in_batches(connection, sql, size=1000):
    """Yield the rows of a query in lists of limited size.

    Ask:
        read a large sqlite query in batches with fetchmany
        iterate over query results in chunks
        generator of batches of rows from a database
        process a big table without loading it into memory

    >>> [len(rows) for rows in rows_in_batches(_people(), "SELECT * FROM people", 2)]
    [2, 1]
    """
    cursor = connection.execute(sql)
    while rows := cursor.fetchmany(size):
        yield rows


def table_exists(connection, table):
    """Tell whether a table exists.

    Ask:
        check if a table exists in sqlite
        does a table exist in the database
        test for a table name in sqlite_master
        is there a table with this name in sqlite

    >>> table_exists(_people(), "people"), table_exists(_people(), "pets")
    (True, False)
    """
    row = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
    ).fetchone()
    return row is not None


def create_table(connection, table, columns):
    """Create a table from a dictionary of column names and types.

    Ask:
        create a sqlite table from a dict of column names and types
        create a table if it does not exist with given columns
        connect to a sqlite database and create a table
        make a new table in sqlite with column definitions
        sqlite create table
        create a table in sqlite3 given its columns

    >>> connection = sqlite3.connect(":memory:")
    >>> create_table(connection, "t", {"id": "INTEGER PRIMARY KEY", "name": "TEXT"})
    >>> create_table(connection, "t", {"id": "INTEGER PRIMARY KEY", "name": "TEXT"})
    >>> [row[1:3] for row in connection.execute("PRAGMA table_info(t)")]
    [('id', 'INTEGER'), ('name', 'TEXT')]
    """
    definition = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
    with connection:
        connection.execute(f'CREATE TABLE IF NOT EXISTS "{table}" ({definition})')


def drop_table(connection, table):
    """Delete a table if it exists.

    Ask:
        drop a table in sqlite
        delete a whole table from the database
        remove a sqlite table if it exists
        drop table if exists

    >>> connection = _people()
    >>> drop_table(connection, "people"); drop_table(connection, "people")
    >>> connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (0,)
    """
    with connection:
        connection.execute(f'DROP TABLE IF EXISTS "{table}"')


def rename_table(connection, old, new):
    """Rename a table.

    Ask:
        rename a table in sqlite
        change the name of a database table
        alter table rename to
        give a sqlite table a new name

    >>> connection = _people()
    >>> rename_table(connection, "people", "humans")
    >>> connection.execute("SELECT count(*) FROM humans").fetchone()
    (3,)
    """
    with connection:
        connection.execute(f'ALTER TABLE "{old}" RENAME TO "{new}"')


def create_index(connection, table, column):
    """Create an index on a column.

    Ask:
        create an index on a column in sqlite
        add a database index to a table
        speed up a sqlite lookup with an index
        create index if not exists

    >>> connection = _people()
    >>> create_index(connection, "people", "city"); create_index(connection, "people", "city")
    >>> [row[1] for row in connection.execute("PRAGMA index_list(people)")]
    ['people_city']
    """
    with connection:
        connection.execute(
            f'CREATE INDEX IF NOT EXISTS "{table}_{column}" ON "{table}" ("{column}")'
        )


def update_row(connection, table, row_id, **values):
    """Change columns of one row and tell whether it exists, in SQLite.

    Ask:
        update a row in sqlite by id with keyword arguments
        update any columns of a record in a table
        change several columns of a row given a dict of values
        generic sqlite update by primary key
        update a record in sqlite

    >>> connection = _people()
    >>> update_row(connection, "people", 2, city="Bern", age=21), update_row(
    ...     connection, "people", 9, age=1)
    (True, False)
    >>> connection.execute("SELECT * FROM people WHERE id = 2").fetchone()
    (2, 'Bob', 'Bern', 21)
    """
    columns = ", ".join(f'"{column}" = ?' for column in values)
    with connection:
        cursor = connection.execute(
            f'UPDATE "{table}" SET {columns} WHERE id = ?', (*values.values(), row_id)
        )
    return cursor.rowcount > 0


def upsert(connection, table, key, values):
    """Insert a row, or update the row with the same key.

    Ask:
        upsert in sqlite with on conflict
        insert or update a row if the key already exists
        sqlite insert on conflict do update
        insert a dictionary or update the existing row
        insert or update a row in sqlite
        sqlite upsert with on conflict do update

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE stock (sku TEXT PRIMARY KEY, count INTEGER)")
    >>> upsert(connection, "stock", "sku", {"sku": "a", "count": 1})
    >>> upsert(connection, "stock", "sku", {"sku": "a", "count": 5})
    >>> connection.execute("SELECT * FROM stock").fetchall()
    [('a', 5)]
    """
    names = ", ".join(f'"{column}"' for column in values)
    marks = ", ".join("?" for _ in values)
    changes = ", ".join(f'"{column}" = excluded."{column}"' for column in values)
    with connection:
        connection.execute(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks}) '
            f'ON CONFLICT ("{key}") DO UPDATE SET {changes}',
            list(values.values()),
        )


def insert_or_ignore(connection, name):
    """Insert a name unless it exists and tell whether it was new.

    Ask:
        insert or ignore in sqlite
        insert a row only if it does not exist yet
        add a tag to a table unless it is already there
        skip duplicates when inserting into sqlite

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE tags (name TEXT UNIQUE)")
    >>> insert_or_ignore(connection, "x"), insert_or_ignore(connection, "x")
    (True, False)
    """
    with connection:
        cursor = connection.execute("INSERT OR IGNORE INTO tags (name) VALUES (?)", (name,))
    return cursor.rowcount == 1


def delete_older_than(connection, table, column, limit):
    """Delete rows older than a date and return how many there were.

    Ask:
        delete old rows from a sqlite table
        remove rows older than a date from a table
        purge records before a given timestamp
        delete rows where a date column is before a limit

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE log (day TEXT)")
    >>> _ = connection.execute("INSERT INTO log VALUES ('2024-01-01'), ('2024-02-01')")
    >>> delete_older_than(connection, "log", "day", "2024-02-01")
    1
    >>> connection.execute("SELECT day FROM log").fetchall()
    [('2024-02-01',)]
    """
    with connection:
        cursor = connection.execute(f'DELETE FROM "{table}" WHERE "{column}" < ?', (limit,))
    return cursor.rowcount


def delete_duplicate_rows(connection, table, column):
    """Delete SQLite rows that repeat a value of a column, keep the first.

    Ask:
        delete duplicate rows in sqlite
        remove duplicates from a table by a column
        keep only the first row per value in sqlite
        dedupe a database table with rowid

    >>> connection = _people()
    >>> delete_duplicate_rows(connection, "people", "city")
    1
    >>> connection.execute("SELECT name FROM people").fetchall()
    [('Ann',), ('Bob',)]
    """
    with connection:
        cursor = connection.execute(
            f'DELETE FROM "{table}" WHERE rowid NOT IN '
            f'(SELECT min(rowid) FROM "{table}" GROUP BY "{column}")'
        )
    return cursor.rowcount


def find_duplicate_values(connection, table, column):
    """Return the values that occur more than once in a column with their counts.

    Ask:
        find duplicate values in a sqlite column
        values that occur more than once in a table
        group by having count greater than one
        which emails are used twice in the users table

    >>> find_duplicate_values(_people(), "people", "city")
    [('Rome', 2)]
    """
    return connection.execute(
        f'SELECT "{column}", count(*) FROM "{table}" GROUP BY "{column}" HAVING count(*) > 1'
    ).fetchall()


def count_by(connection, table, column):
    """Return how many rows of a table each value of a column has, in SQLite.

    Ask:
        group by and count in sqlite
        count rows per value of a column with sql
        number of rows for each category in a table
        dictionary of value to row count from a database table
        count rows grouped by a column in sqlite
        count the rows of a database table per value of a column

    >>> count_by(_people(), "people", "city")
    {'Oslo': 1, 'Rome': 2}
    """
    return dict(connection.execute(
        f'SELECT "{column}", count(*) FROM "{table}" GROUP BY "{column}" ORDER BY "{column}"'
    ))


def average_of_column(connection, table, column):
    """Return the average of a column, None for an empty table.

    Ask:
        average of a column in sqlite
        mean of a database column with sql avg
        compute avg(price) of a table
        average value of a numeric column in a table

    >>> round(average_of_column(_people(), "people", "age"), 2)
    33.33
    """
    return connection.execute(f'SELECT avg("{column}") FROM "{table}"').fetchone()[0]


def column_stats(connection, table, column):
    """Return count, minimum, maximum, average and sum of a column.

    Ask:
        min, max, average and sum of a column in sqlite
        aggregate functions over a database column
        summary statistics of a table column with sql
        count, min, max, avg and total of a column

    >>> stats = column_stats(_people(), "people", "age")
    >>> stats["count"], stats["min"], stats["max"], stats["sum"]
    (3, 20, 50, 100)
    """
    row = connection.execute(
        f'SELECT count("{column}"), min("{column}"), max("{column}"), '
        f'avg("{column}"), sum("{column}") FROM "{table}"'
    ).fetchone()
    return dict(zip(("count", "min", "max", "avg", "sum"), row))


def average_per_group(connection, table, group, value):
    """Return the average of a column for each group of a table, in SQLite.

    Ask:
        average per group with sql
        average salary per department in sqlite
        mean of a column grouped by another column in sqlite
        student grades database: average grade per student

    >>> average_per_group(_people(), "people", "city", "age")
    {'Oslo': 20.0, 'Rome': 40.0}
    """
    return dict(connection.execute(
        f'SELECT "{group}", avg("{value}") FROM "{table}" GROUP BY "{group}" ORDER BY "{group}"'
    ))


def sum_per_customer(connection):
    """Return the total of the orders of each customer, the largest first.

    Ask:
        sum sales per customer with sql
        total amount of orders per customer with join and group by
        customers with their order totals, also those without orders
        left join customers and orders and sum the amounts

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.executescript('''
    ...     CREATE TABLE customers (id INTEGER PRIMARY KEY, name);
    ...     CREATE TABLE orders (customer_id, amount);
    ...     INSERT INTO customers VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid');
    ...     INSERT INTO orders VALUES (1, 5), (2, 9), (1, 6);
    ... ''')
    >>> sum_per_customer(connection)
    [('Ann', 11), ('Bob', 9), ('Cid', 0)]
    """
    return connection.execute("""
        SELECT customers.name, coalesce(sum(orders.amount), 0) AS total
        FROM customers LEFT JOIN orders ON orders.customer_id = customers.id
        GROUP BY customers.id
        ORDER BY total DESC
    """).fetchall()


def distinct_values(connection, table, column):
    """Return the different values of a column of a table, in SQLite.

    Ask:
        distinct values of a column in sqlite
        unique values of a database column
        select distinct column from a table as a list
        which cities occur in the table

    >>> distinct_values(_people(), "people", "city")
    ['Oslo', 'Rome']
    """
    rows = connection.execute(f'SELECT DISTINCT "{column}" FROM "{table}" ORDER BY 1')
    return [row[0] for row in rows]


def search_like(connection, table, column, text):
    """Return the rows whose column contains a text.

    Ask:
        search rows with LIKE in sqlite
        find rows where a column contains a string
        sql like search with a parameter
        search a database table for a substring

    >>> search_like(_people(), "people", "name", "b")
    [(2, 'Bob', 'Oslo', 20)]
    >>> search_like(_people(), "people", "name", "x")
    []
    """
    return connection.execute(
        f'SELECT * FROM "{table}" WHERE "{column}" LIKE ?', (f"%{text}%",)
    ).fetchall()


def top_rows(connection, table, column, n=10):
    """Return the n rows of a table with the largest values of a column, in SQLite.

    Ask:
        top n rows by a column in sqlite
        order by and limit query
        the rows with the highest values of a column in a table
        get the row with the maximum value of a column in sqlite

    >>> [row[1] for row in top_rows(_people(), "people", "age", 2)]
    ['Cid', 'Ann']
    """
    return connection.execute(
        f'SELECT * FROM "{table}" ORDER BY "{column}" DESC LIMIT ?', (n,)
    ).fetchall()


def random_row(connection, table):
    """Return a random row of a table, or None.

    Ask:
        select a random row from a sqlite table
        pick one random record from the database
        order by random limit 1
        random row of a table

    >>> random_row(_people(), "people")[1] in ("Ann", "Bob", "Cid")
    True
    >>> connection = _people()
    >>> _ = connection.execute("DELETE FROM people")
    >>> random_row(connection, "people") is None
    True
    """
    return connection.execute(f'SELECT * FROM "{table}" ORDER BY random() LIMIT 1').fetchone()


def run_in_transaction(connection, statements):
    """Run several statements; if one fails, none has an effect.

    Ask:
        run several sql statements in one transaction
        all or nothing: execute statements and roll back on error
        execute a list of (sql, parameters) atomically
        sqlite transaction for a list of statements

    >>> connection = _people()
    >>> insert = "INSERT INTO people (name) VALUES (?)"
    >>> run_in_transaction(connection, [(insert, ["Dan"]), (insert, ["Eve"])])
    >>> run_in_transaction(connection, [(insert, ["Flo"]), ("BAD", [])])
    Traceback (most recent call last):
    sqlite3.OperationalError: near "BAD": syntax error
    >>> connection.execute("SELECT count(*) FROM people").fetchone()
    (5,)
    """
    with connection:
        for sql, parameters in statements:
            connection.execute(sql, parameters)


def query_to_csv(connection, sql, path, parameters=()):
    """Write the result of a query to a CSV file with a header.

    Ask:
        export a sqlite query to csv
        save the result of a sql query as a csv file
        dump a select to csv with column names
        write query results to a csv file with header

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.csv")
    >>> query_to_csv(_people(), "SELECT name, age FROM people WHERE age < ?", path, [40])
    >>> path.read_text().splitlines()
    ['name,age', 'Ann,30', 'Bob,20']
    """
    cursor = connection.execute(sql, parameters)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(column[0] for column in cursor.description)
        writer.writerows(cursor)


def query_to_json(connection, sql, path):
    """Write the result of a query to a JSON file.

    Ask:
        export a sqlite table or query to json
        save query results as a json file
        dump rows of a database as a list of json objects
        sqlite to json file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> query_to_json(_people(), "SELECT name FROM people LIMIT 2", path)
    >>> json.loads(path.read_text())
    [{'name': 'Ann'}, {'name': 'Bob'}]
    """
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row)) for row in cursor]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(rows, file, indent=2)


def json_to_table(connection, path, table):
    """Load a JSON file with a list of objects into a new table.

    Ask:
        load a json file into sqlite
        import a json list of objects into a database table
        json file to sqlite table
        create a table from a json file of records

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> _ = path.write_text('[{"a": 1, "b": 2}, {"a": 3}]')
    >>> connection = sqlite3.connect(":memory:")
    >>> json_to_table(connection, path, "t")
    2
    >>> connection.execute("SELECT * FROM t").fetchall()
    [(1, 2), (3, None)]
    """
    with open(path, encoding="utf-8") as file:
        rows = json.load(file)
    columns = list(dict.fromkeys(key for row in rows for key in row))
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" for _ in columns)
    with connection:
        connection.execute(f'CREATE TABLE "{table}" ({names})')
        connection.executemany(
            f'INSERT INTO "{table}" VALUES ({marks})',
            [[row.get(column) for column in columns] for row in rows],
        )
    return len(rows)


def copy_table(source, destination, table):
    """Copy a table from one database to another.

    Ask:
        copy a table from one sqlite database to another
        transfer all rows of a table between two databases
        clone a sqlite table into another connection
        duplicate a table with its schema in a second database

    >>> other = sqlite3.connect(":memory:")
    >>> copy_table(_people(), other, "people")
    3
    >>> other.execute("SELECT name FROM people WHERE id = 3").fetchone()
    ('Cid',)
    """
    schema, = source.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
    ).fetchone()
    rows = source.execute(f'SELECT * FROM "{table}"').fetchall()
    with destination:
        destination.execute(schema)
        if rows:
            marks = ", ".join("?" for _ in rows[0])
            destination.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
    return len(rows)


def regexp_connection(path):
    """Return a connection whose SQL knows REGEXP.

    Ask:
        register a custom sql function in sqlite
        use a regular expression in a sqlite query
        sqlite create_function regexp
        add a REGEXP operator to sqlite3

    >>> connection = regexp_connection(":memory:")
    >>> connection.execute("SELECT 'abc' REGEXP '^a.c$', 'abc' REGEXP 'x'").fetchone()
    (1, 0)
    """
    import re

    def regexp(pattern, value):
        return value is not None and re.search(pattern, str(value)) is not None

    connection = sqlite3.connect(path)
    connection.create_function("REGEXP", 2, regexp, deterministic=True)
    return connection


def create_library_tables(connection):
    """Create tables of members and loans; deleting a member deletes the loans.

    Ask:
        foreign key on delete cascade in sqlite
        create two related tables with a foreign key
        library database with members and loans tables
        one to many tables in sqlite with cascade delete

    >>> connection = sqlite3.connect(":memory:")
    >>> create_library_tables(connection)
    >>> _ = connection.execute("INSERT INTO members (name) VALUES ('Ann')")
    >>> _ = connection.execute("INSERT INTO loans (member_id, book) VALUES (1, 'Emma')")
    >>> _ = connection.execute("DELETE FROM members")
    >>> connection.execute("SELECT count(*) FROM loans").fetchone()
    (0,)
    """
    connection.execute("PRAGMA foreign_keys = ON")
    connection.executescript("""
        CREATE TABLE IF NOT EXISTS members (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS loans (
            id INTEGER PRIMARY KEY,
            member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            book TEXT NOT NULL
        );
    """)


def migrate(connection, migrations):
    """Run the migrations that a database has not seen yet and return its version.

    Ask:
        simple migration runner for sqlite
        apply schema migrations with pragma user_version
        upgrade a sqlite schema step by step
        run pending database migrations

    >>> connection = sqlite3.connect(":memory:")
    >>> steps = ["CREATE TABLE t (a)", "ALTER TABLE t ADD COLUMN b"]
    >>> migrate(connection, steps[:1]), migrate(connection, steps), migrate(connection, steps)
    (1, 2, 2)
    >>> [row[1] for row in connection.execute("PRAGMA table_info(t)")]
    ['a', 'b']
    """
    version, = connection.execute("PRAGMA user_version").fetchone()
    for number, sql in enumerate(migrations[version:], start=version + 1):
        with connection:
            connection.execute(sql)
            connection.execute(f"PRAGMA user_version = {number}")
    return max(version, len(migrations))


def sell(connection, item, count=1):
    """Take items out of the stock table; raise ValueError if there are not enough.

    Ask:
        inventory table with quantity: decrease stock when sold
        reduce the stock of an item in sqlite if enough is left
        update quantity in a database only if there is enough
        sell an item from an inventory table

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.executescript(
    ...     "CREATE TABLE stock (item, quantity); INSERT INTO stock VALUES ('pen', 3)")
    >>> sell(connection, "pen", 2)
    >>> sell(connection, "pen", 2)
    Traceback (most recent call last):
    ValueError: not enough pen in stock
    >>> connection.execute("SELECT quantity FROM stock").fetchone()
    (1,)
    """
    with connection:
        cursor = connection.execute(
            "UPDATE stock SET quantity = quantity - ? WHERE item = ? AND quantity >= ?",
            (count, item, count),
        )
    if cursor.rowcount == 0:
        raise ValueError(f"not enough {item} in stock")


class UserStore:
    """Users with hashed passwords in SQLite.

    Ask:
        user login with sqlite and hashed password
        class to register and log in users with a sqlite database
        register and authenticate users stored in sqlite
        login system with sqlite3

    >>> users = UserStore(":memory:")
    >>> users.register("ann", "secret"), users.register("ann", "other")
    (True, False)
    >>> users.login("ann", "secret"), users.login("ann", "wrong"), users.login("bob", "secret")
    (True, False, False)
    """

    def __init__(self, path):
        self.connection = sqlite3.connect(path)
        self.connection.execute(
            "CREATE TABLE IF NOT EXISTS users (name TEXT PRIMARY KEY, salt BLOB, hash BLOB)"
        )

    def _hash(self, password, salt):
        return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 200_000)

    def register(self, name, password):
        salt = secrets.token_bytes(16)
        try:
            with self.connection:
                self.connection.execute(
                    "INSERT INTO users VALUES (?, ?, ?)", (name, salt, self._hash(password, salt))
                )
        except sqlite3.IntegrityError:
            return False
        return True

    def login(self, name, password):
        row = self.connection.execute(
            "SELECT salt, hash FROM users WHERE name = ?", (name,)
        ).fetchone()
        return row is not None and hmac.compare_digest(row[1], self._hash(password, row[0]))


class ContactBook:
    """Contacts in SQLite.

    Ask:
        contacts database with sqlite3: add, list, search and delete
        address book class with sqlite
        contact manager that stores names and phone numbers in sqlite
        phone book in a sqlite database

    >>> book = ContactBook(":memory:")
    >>> book.add("Bob", "22"); book.add("Ann", "11")
    >>> book.all()
    [('Ann', '11'), ('Bob', '22')]
    >>> book.find("bo"), book.delete("Bob"), book.delete("Bob"), book.all()
    ([('Bob', '22')], True, False, [('Ann', '11')])
    """

    def __init__(self, path):
        self.connection = sqlite3.connect(path)
        self.connection.execute(
            "CREATE TABLE IF NOT EXISTS contacts (name TEXT PRIMARY KEY, phone TEXT)"
        )

    def add(self, name, phone):
        with self.connection:
            self.connection.execute("INSERT INTO contacts VALUES (?, ?)", (name, phone))

    def all(self):
        return self.connection.execute("SELECT * FROM contacts ORDER BY name").fetchall()

    def find(self, text):
        return self.connection.execute(
            "SELECT * FROM contacts WHERE name LIKE ? ORDER BY name", (f"%{text}%",)
        ).fetchall()

    def delete(self, name):
        with self.connection:
            cursor = self.connection.execute("DELETE FROM contacts WHERE name = ?", (name,))
        return cursor.rowcount > 0


def log_event(connection, level, message):
    """Write a log line with the time into a table.

    Ask:
        log messages to a sqlite table
        store log entries with a timestamp in a database
        insert an event with the current time into sqlite
        write a log record to sqlite

    >>> connection = sqlite3.connect(":memory:")
    >>> log_event(connection, "INFO", "started")
    >>> connection.execute("SELECT level, message, length(time) FROM log").fetchall()
    [('INFO', 'started', 19)]
    """
    with connection:
        connection.execute("CREATE TABLE IF NOT EXISTS log (time TEXT, level TEXT, message TEXT)")
        connection.execute(
            "INSERT INTO log VALUES (?, ?, ?)",
            (datetime.now().isoformat(timespec="seconds"), level, message),
        )


def memory_database(rows):
    """Return an in-memory database with a table of (name, price) rows.

    Ask:
        in memory sqlite database with sample data
        create a temporary sqlite database in memory for tests
        sqlite3 :memory: connection with a filled table
        test database in memory
        sqlite in memory database with rows for tests

    >>> memory_database([("pen", 2), ("ink", 5)]).execute("SELECT sum(price) FROM items").fetchone()
    (7,)
    """
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE items (name TEXT, price NUMERIC)")
    connection.executemany("INSERT INTO items VALUES (?, ?)", rows)
    connection.commit()
    return connection


def store_file(connection, path):
    """Store a file as a blob in a database.

    Ask:
        store a file as a blob in sqlite
        save an image in a sqlite database
        insert binary data into a sqlite table
        put the bytes of a file into the database

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"\\0\\1")
    >>> connection = sqlite3.connect(":memory:")
    >>> store_file(connection, path)
    >>> connection.execute("SELECT name, data FROM files").fetchall()
    [('a.bin', b'\\x00\\x01')]
    """
    path = Path(path)
    with connection:
        connection.execute("CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, data BLOB)")
        connection.execute(
            "INSERT OR REPLACE INTO files VALUES (?, ?)", (path.name, path.read_bytes())
        )


def get_json_api(url, parameters=None, headers=None, timeout=10):
    """Return the JSON that an API answers, with query parameters and headers.

    Ask:
        get json from an api using urllib with parameters
        call a rest api with query parameters and headers using only the standard library
        urllib get request with params and headers that returns parsed json
        json api get without requests
        build a url with parameters and download json
        call an api with query parameters and return the json

    >>> with _serving(body=b'{"a": [1]}') as (url, seen):
    ...     get_json_api(url + "/x", {"q": "a b"}, {"X-Key": "1"})
    {'a': [1]}
    >>> seen[0][1], seen[0][2]["X-Key"]
    ('/x?q=a+b', '1')
    """
    if parameters:
        url = f"{url}?{urlencode(parameters)}"
    request = Request(url, headers=headers or {})
    with urlopen(request, timeout=timeout) as response:
        return json.load(response)


def send_json_request(url, data, method="PUT"):
    """Send JSON with PUT or another method and return the answer.

    Ask:
        send a put request with json using urllib
        put or patch json to a url with the standard library
        http request with a chosen method and a json body
        urllib request with method PUT

    >>> with _serving(body=b'{"ok": true}') as (url, seen):
    ...     send_json_request(url, {"a": 1})
    {'ok': True}
    >>> seen[0][0], seen[0][3], seen[0][2]["Content-Type"]
    ('PUT', b'{"a": 1}', 'application/json')
    """
    request = Request(
        url,
        data=json.dumps(data).encode(),
        headers={"Content-Type": "application/json"},
        method=method,
    )
    with urlopen(request, timeout=10) as response:
        return json.load(response)


def delete_url(url):
    """Send a DELETE request and return the status.

    Ask:
        send a delete request with urllib
        http delete without requests
        delete a resource of a rest api with the standard library
        urllib DELETE method and status code

    >>> with _serving(204, b"") as (url, seen):
    ...     delete_url(url + "/users/1"), seen[0][:2]
    (204, ('DELETE', '/users/1'))
    """
    with urlopen(Request(url, method="DELETE"), timeout=10) as response:
        return response.status


def post_form(url, fields):
    """Send a form and return the answer as text.

    Ask:
        send a post request with form data using urllib
        post url encoded form fields and read the response
        submit a form with urllib
        urllib post a dictionary of fields
        post form data urlencoded

    >>> with _serving(body=b"thanks") as (url, seen):
    ...     post_form(url, {"name": "Ann Lee"}), seen[0][0], seen[0][3]
    ('thanks', 'POST', b'name=Ann+Lee')
    """
    with urlopen(url, data=urlencode(fields).encode(), timeout=10) as response:
        return response.read().decode()


def fetch_with_user_agent(url, user_agent="Mozilla/5.0"):
    """Return a page, asked for with a user agent header.

    Ask:
        set the user agent header with urllib
        download a page with a custom user agent
        urllib request that looks like a browser
        open a url with headers

    >>> with _serving() as (url, seen):
    ...     fetch_with_user_agent(url, "me/1"), seen[0][2]["User-Agent"]
    ('ok', 'me/1')
    """
    request = Request(url, headers={"User-Agent": user_agent})
    with urlopen(request, timeout=10) as response:
        charset = response.headers.get_content_charset() or "utf-8"
        return response.read().decode(charset)


def fetch_or_none(url, timeout=5):
    """Return the content of a URL, None if it cannot be read.

    Ask:
        handle HTTPError and URLError
        open a url and return None on any http error
        fetch a page safely, returning None when it fails
        http get with error handling and timeout
        urllib get with try except
        download a page and return None if the request fails

    >>> with _serving(body=b"hi") as (url, _):
    ...     fetch_or_none(url)
    'hi'
    >>> with _serving(404) as (url, _):
    ...     fetch_or_none(url) is None
    True
    >>> fetch_or_none(url) is None
    True
    """
    try:
        with urlopen(url, timeout=timeout) as response:
            return response.read().decode("utf-8", errors="replace")
    except (HTTPError, URLError, TimeoutError):
        return None


def is_site_up(url, timeout=5):
    """Tell whether a website answers without an error.

    Ask:
        check if a website is up
        is a web page reachable, with urllib
        does the url return a success status
        website availability check with the standard library
        check if a url is alive

    >>> with _serving() as (url, _):
    ...     is_site_up(url)
    True
    >>> with _serving(500) as (url, _):
    ...     is_site_up(url)
    False
    >>> is_site_up(url)
    False
    """
    try:
        with urlopen(url, timeout=timeout) as response:
            return response.status < 400
    except OSError:
        return False


def response_headers(url):
    """Return the headers of a URL as a dictionary.

    Ask:
        get response headers of a url
        http headers of a web page as a dict
        head request that returns the headers
        read the server headers with urllib

    >>> with _serving(headers=[("X-Test", "1")]) as (url, seen):
    ...     response_headers(url)["X-Test"], seen[0][0]
    ('1', 'HEAD')
    """
    with urlopen(Request(url, method="HEAD"), timeout=10) as response:
        return dict(response.headers)


def remote_size(url):
    """Return the size of a remote file, None if the server does not tell.

    Ask:
        get the size of a remote file with a HEAD request
        content length of a url without downloading it
        how large is the file behind a url
        remote file size in bytes

    >>> with _serving(body=b"12345") as (url, seen):
    ...     remote_size(url), seen[0][0]
    (5, 'HEAD')
    """
    with urlopen(Request(url, method="HEAD"), timeout=10) as response:
        size = response.headers["Content-Length"]
        return int(size) if size else None


def final_url(url):
    """Return the address after all redirects.

    Ask:
        follow redirects and return the final url
        expand a short url
        where does this url redirect to
        resolve the target of a shortened link

    >>> with _serving() as (target, _):
    ...     with _serving(302, headers=[("Location", target + "/end")]) as (url, _):
    ...         final_url(url) == target + "/end"
    True
    """
    with urlopen(Request(url, method="HEAD"), timeout=10) as response:
        return response.url


def download_in_chunks(url, path, progress=None, size=65536):
    """Download a file piece by piece and return the number of bytes.

    Ask:
        download a file with urllib and show progress
        download a large file in chunks with a progress callback
        stream a url to disk and report the progress
        download file with progress bar

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.bin")
    >>> with _serving(body=b"x" * 10) as (url, _):
    ...     download_in_chunks(url, path, lambda done, total: print(done, total), size=6)
    6 10
    10 10
    10
    >>> path.stat().st_size
    10
    """
    done = 0
    with urlopen(url, timeout=30) as response, open(path, "wb") as file:
        total = int(response.headers.get("Content-Length") or 0)
        while chunk := response.read(size):
            file.write(chunk)
            done += len(chunk)
            if progress:
                progress(done, total)
    return done


def download_once(url, path):
    """Download a file unless it is there already, and tell whether it was downloaded.

    Ask:
        download only if the file does not exist
        skip the download when the file is already there
        cache a download on disk
        fetch a url to a path unless it was downloaded before

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> with _serving(body=b"hi") as (url, seen):
    ...     download_once(url, path), download_once(url, path), len(seen), path.read_bytes()
    (True, False, 1, b'hi')
    """
    path = Path(path)
    if path.exists():
        return False
    with urlopen(url, timeout=30) as response:
        path.write_bytes(response.read())
    return True


def download_all(urls, folder, workers=8):
    """Download several files into a folder in parallel and return their paths.

    Ask:
        download several urls in threads
        download a list of files in parallel into a folder
        parallel downloads with a thread pool
        fetch many files at once and save them

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> with _serving(body=b"hi") as (url, _):
    ...     paths = download_all([url + "/a.txt", url + "/x/b.txt?v=1"], tmp.name)
    >>> [(path.name, path.read_bytes()) for path in paths]
    [('a.txt', b'hi'), ('b.txt', b'hi')]
    """
    def download(url):
        path = Path(folder, Path(urlsplit(url).path).name)
        with urlopen(url, timeout=30) as response:
            path.write_bytes(response.read())
        return path

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(download, urls))


def fetch_all_urls(urls, workers=8):
    """Return a dictionary from URL to its content, fetched in threads.

    Ask:
        fetch several urls concurrently and return their contents
        get many web pages in parallel as a dict of url to text
        download pages with ThreadPoolExecutor into a dictionary
        read a list of urls in threads

    >>> with _serving(body=b"hi") as (url, _):
    ...     list(fetch_all_urls([url + "/1", url + "/2"]).values())
    ['hi', 'hi']
    """
    def fetch(url):
        with urlopen(url, timeout=10) as response:
            return response.read().decode()

    with ThreadPoolExecutor(workers) as pool:
        return dict(zip(urls, pool.map(fetch, urls)))


def broken_links(urls, timeout=5):
    """Return the URLs that answer with an error or not at all.

    Ask:
        find broken links in a list of urls
        which of these urls are dead
        link checker
        list the urls that do not work

    >>> with _serving() as (good, _), _serving(404) as (bad, _):
    ...     broken_links([good, bad]) == [bad]
    True
    """
    broken = []
    for url in urls:
        try:
            with urlopen(Request(url, method="HEAD"), timeout=timeout):
                pass
        except OSError:
            broken.append(url)
    return broken


def response_time(url):
    """Return how many seconds a URL needs to answer.

    Ask:
        measure the response time of a url
        how long does a website take to answer
        time an http request in seconds
        latency of a web page

    >>> with _serving() as (url, seen):
    ...     0 < response_time(url) < 5, len(seen)
    (True, 1)
    """
    start = time.perf_counter()
    with urlopen(url, timeout=30) as response:
        response.read()
    return time.perf_counter() - start


def all_pages(fetch, first=1):
    """Yield the items of all pages of an API until a page is empty.

    Ask:
        paginate through an api until a page is empty
        generator over all pages of a paged api
        collect all items of an api with page numbers
        follow page=1, page=2 until no results are left

    >>> pages = {1: ["a", "b"], 2: ["c"]}
    >>> list(all_pages(lambda page: pages.get(page, [])))
    ['a', 'b', 'c']
    """
    page = first
    while items := fetch(page):
        yield from items
        page += 1


def start_file_server(folder, port=0):
    """Serve a folder over HTTP in a background thread and return the server.

    Ask:
        start a local web server in a background thread
        serve a directory over http in a thread
        http server for tests on a free port
        background file server with http.server

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> _ = Path(tmp.name, "a.txt").write_text("hi")
    >>> import contextlib, io
    >>> server = start_file_server(tmp.name)
    >>> with contextlib.redirect_stderr(io.StringIO()):
    ...     urlopen(f"http://127.0.0.1:{server.server_port}/a.txt").read()
    b'hi'
    >>> server.shutdown(); server.server_close()
    """
    def handler(*args):
        return SimpleHTTPRequestHandler(*args, directory=folder)

    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class JsonHandler(BaseHTTPRequestHandler):
    """Answer GET with JSON and 404 for unknown paths.

    Ask:
        simple http server that returns json
        http request handler that answers GET requests with json
        small json api with http.server
        BaseHTTPRequestHandler returning a json response
        http server class with routes and 404

    >>> with ThreadingHTTPServer(("127.0.0.1", 0), JsonHandler) as server:
    ...     threading.Thread(target=server.serve_forever, args=(0.005,), daemon=True).start()
    ...     url = f"http://127.0.0.1:{server.server_port}"
    ...     import contextlib, io
    ...     with contextlib.redirect_stderr(io.StringIO()):
    ...         print(json.load(urlopen(url + "/status?x=1")))
    ...         try:
    ...             urlopen(url + "/nope")
    ...         except HTTPError as error:
    ...             print(error.code, error.read())
    ...     server.shutdown()
    {'status': 'ok'}
    404 b'{"error": "not found"}'
    """

    def do_GET(self):
        if urlsplit(self.path).path == "/status":
            self.send_json({"status": "ok"})
        else:
            self.send_json({"error": "not found"}, 404)

    def send_json(self, data, status=200):
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class NotesHandler(BaseHTTPRequestHandler):
    """Keep notes in memory: GET lists them, POST adds one.

    Ask:
        http server with GET and POST handler
        small rest api with http.server that stores items in memory
        handle get and post requests with BaseHTTPRequestHandler
        http handler that lists and adds items as json
        simple http server with get and post routes

    >>> NotesHandler.log_message = lambda *args: None
    >>> with ThreadingHTTPServer(("127.0.0.1", 0), NotesHandler) as server:
    ...     threading.Thread(target=server.serve_forever, args=(0.005,), daemon=True).start()
    ...     url = f"http://127.0.0.1:{server.server_port}"
    ...     print(urlopen(url, data=b'"milk"').status, json.load(urlopen(url)))
    ...     server.shutdown()
    201 ['milk']
    """

    notes = []

    def do_GET(self):
        self.answer(200, self.notes)

    def do_POST(self):
        size = int(self.headers.get("Content-Length", 0))
        note = json.loads(self.rfile.read(size))
        self.notes.append(note)
        self.answer(201, note)

    def answer(self, status, data):
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

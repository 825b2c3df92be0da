"""SQLite databases: tables, inserting, reading, updating, joins, transactions, export."""
import csv
import sqlite3
from contextlib import closing
from contextlib import contextmanager


def create_users_table(path):
    """Create a database with a table of users.

    Ask:
        create a sqlite database with a users table
        make a sqlite3 table with id, name and email
        create table users if it does not exist
        set up a small user database in a file

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.db")
    >>> create_users_table(path)
    >>> create_users_table(path)
    >>> with closing(sqlite3.connect(path)) as connection:
    ...     [row[1] for row in connection.execute("PRAGMA table_info(users)")]
    ['id', 'name', 'email']
    """
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("""
            CREATE TABLE IF NOT EXISTS users (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                email TEXT UNIQUE
            )
        """)


def open_database(path):
    """Return a connection whose rows can be read by column name.

    Ask:
        open a sqlite database with rows accessible by column name
        connect to sqlite3 with Row factory and foreign keys on
        get a sqlite connection
        how do i connect to a sqlite database?
        connect to sqlite
        open a sqlite3 connection

    >>> connection = open_database(":memory:")
    >>> connection.execute("SELECT 1 AS one").fetchone()["one"]
    1
    >>> connection.execute("PRAGMA foreign_keys").fetchone()[0]
    1
    """
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def insert_user(connection, name, email):
    """Insert a user and return the new id.

    Ask:
        insert a row into a sqlite users table and return its id
        add a user with name and email to the database
        insert with parameters and lastrowid
        save a new user in sqlite3
        get the last inserted id

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name, email)")
    >>> insert_user(connection, "Ann", "a@x.org"), insert_user(connection, "O'Neil", None)
    (1, 2)
    >>> connection.execute("SELECT name, email FROM users").fetchall()
    [('Ann', 'a@x.org'), ("O'Neil", None)]
    """
    with connection:
        cursor = connection.execute(
            "INSERT INTO users (name, email) VALUES (?, ?)", (name, email))
    return cursor.lastrowid


def insert_many_users(connection, users):
    """Insert many users, given as tuples of name and e-mail.

    Ask:
        insert many rows into sqlite at once
        executemany insert for a list of (name, email) tuples
        bulk insert users into a table
        add a list of users to the database

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name, email)")
    >>> insert_many_users(connection, [("Ann", "a@x.org"), ("Bob", "b@x.org")])
    >>> connection.execute("SELECT name, email FROM users").fetchall()
    [('Ann', 'a@x.org'), ('Bob', 'b@x.org')]
    """
    with connection:
        connection.executemany("INSERT INTO users (name, email) VALUES (?, ?)", users)


def get_user(connection, user_id):
    """Return the row of a user, or None.

    Ask:
        get a user by id from sqlite
        select one row by primary key
        fetch a single user from the database, None if there is none
        look up a user by its id in a table

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name, email)")
    >>> _ = connection.execute("INSERT INTO users VALUES (7, 'Ann', 'a@x.org')")
    >>> get_user(connection, 7), get_user(connection, 8)
    ((7, 'Ann', 'a@x.org'), None)
    """
    cursor = connection.execute("SELECT id, name, email FROM users WHERE id = ?", (user_id,))
    return cursor.fetchone()


def find_users(connection, text):
    """Return the users whose name contains a text.

    Ask:
        search users by part of their name in sqlite
        select with LIKE and a parameter
        find rows whose name contains a text
        case insensitive search in a sqlite table

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (name)")
    >>> _ = connection.execute("INSERT INTO users VALUES ('Joanna'), ('Bob'), ('Ann')")
    >>> find_users(connection, "ann")
    [('Ann',), ('Joanna',)]
    """
    return connection.execute(
        "SELECT name FROM users WHERE name LIKE ? ORDER BY name", (f"%{text}%",)).fetchall()


def all_rows(connection, table):
    """Return all rows of a table as dictionaries.

    Ask:
        get all rows of a sqlite table as dictionaries
        select * from a table into a list of dicts
        fetch every record of a table with column names
        sqlite rows to dicts
        convert sqlite rows to a list of dicts
        read a whole sqlite table as dictionaries
        all rows of a sqlite table as dictionaries

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a, b)")
    >>> _ = connection.execute("INSERT INTO t VALUES (1, 'x'), (2, 'y')")
    >>> all_rows(connection, "t")
    [{'a': 1, 'b': 'x'}, {'a': 2, 'b': 'y'}]
    """
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]


def query(path, sql, parameters=()):
    """Return the rows of a query on a database file.

    Ask:
        run a sql query on a sqlite file and return the rows
        execute a select statement with parameters and fetch all
        query a sqlite database given its path
        how do i read data from a sqlite database?
        run a select on a sqlite database file and return the rows
        query a sqlite database and fetch all rows

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> query(os.path.join(tmp.name, "a.db"), "SELECT ? + 1, 'x'", (2,))
    [(3, 'x')]
    """
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, parameters).fetchall()


def execute(path, sql, parameters=()):
    """Run a statement on a database file and return how many rows changed.

    Ask:
        execute an insert, update or delete on a sqlite file and commit
        run a sql statement and return the number of changed rows
        sqlite execute with commit given the database path
        modify a sqlite database file with one statement

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.db")
    >>> _ = execute(path, "CREATE TABLE t (a)")
    >>> execute(path, "INSERT INTO t VALUES (?), (?)", (1, 2))
    2
    >>> execute(path, "DELETE FROM t WHERE a = 1")
    1
    """
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql, parameters).rowcount


def update_email(connection, user_id, email):
    """Change the e-mail of a user and tell whether there was one.

    Ask:
        update a row in sqlite
        change the email of a user by id
        update statement with parameters, true if a row was changed
        modify a user record in the database

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, email)")
    >>> _ = connection.execute("INSERT INTO users VALUES (1, 'a'), (2, 'b')")
    >>> update_email(connection, 2, "c"), update_email(connection, 3, "d")
    (True, False)
    >>> connection.execute("SELECT email FROM users").fetchall()
    [('a',), ('c',)]
    """
    with connection:
        cursor = connection.execute("UPDATE users SET email = ? WHERE id = ?", (email, user_id))
    return cursor.rowcount > 0


def delete_user(connection, user_id):
    """Delete a user and tell whether there was one.

    Ask:
        delete a row from a sqlite table by id
        remove a user from the database
        delete statement, true if a row was deleted
        erase a record by primary key

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (id INTEGER PRIMARY KEY)")
    >>> _ = connection.execute("INSERT INTO users VALUES (1), (2)")
    >>> delete_user(connection, 2), delete_user(connection, 2)
    (True, False)
    >>> connection.execute("SELECT id FROM users").fetchall()
    [(1,)]
    """
    with connection:
        cursor = connection.execute("DELETE FROM users WHERE id = ?", (user_id,))
    return cursor.rowcount > 0


def insert_dict(connection, table, values):
    """Insert a dictionary as row of a table and return its id.

    Ask:
        insert a dictionary into a sqlite table
        build an insert statement from a dict of column to value
        save a dict as a row with named placeholders
        dict to database row

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a, b)")
    >>> insert_dict(connection, "t", {"b": 2, "a": "x"})
    1
    >>> connection.execute("SELECT a, b FROM t").fetchall()
    [('x', 2)]
    """
    columns = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    with connection:
        cursor = connection.execute(
            f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', list(values.values()))
    return cursor.lastrowid


def set_setting(connection, key, value):
    """Store a setting, replacing its old value.

    Ask:
        upsert a key value pair in sqlite
        insert or update a setting with on conflict
        store a key and value in a settings table, overwriting the old value
        sqlite insert or replace

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE settings (key TEXT PRIMARY KEY, value)")
    >>> set_setting(connection, "a", 1)
    >>> set_setting(connection, "a", 2)
    >>> connection.execute("SELECT * FROM settings").fetchall()
    [('a', 2)]
    """
    with connection:
        connection.execute(
            "INSERT INTO settings (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )


def count_rows(connection, table):
    """Return the number of rows of a table.

    Ask:
        count the rows of a sqlite table
        number of records in a table
        select count(*) with sqlite3
        how many rows does a database table have?
        get the number of rows in a table

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a)")
    >>> count_rows(connection, "t")
    0
    >>> _ = connection.execute("INSERT INTO t VALUES (1), (2)")
    >>> count_rows(connection, "t")
    2
    """
    return connection.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0]


def row_exists(connection, email):
    """Tell whether a user with an e-mail exists.

    Ask:
        check if a row exists in a sqlite table
        is there a user with this email in the database?
        select exists with a parameter
        test whether an email is already registered

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (email)")
    >>> _ = connection.execute("INSERT INTO users VALUES ('a@x.org')")
    >>> row_exists(connection, "a@x.org"), row_exists(connection, "b@x.org")
    (True, False)
    """
    cursor = connection.execute("SELECT 1 FROM users WHERE email = ?", (email,))
    return cursor.fetchone() is not None


def table_names(connection):
    """Return the names of the tables of a database.

    Ask:
        list the tables of a sqlite database
        which tables does a database have?
        get table names from sqlite_master
        show tables in sqlite3

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE b (x)"), connection.execute("CREATE TABLE a (x)")
    >>> table_names(connection)
    ['a', 'b']
    """
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for name, in rows]


def column_names(connection, table):
    """Return the column names of a table.

    Ask:
        get the column names of a sqlite table
        which columns does a table have?
        list the fields of a database table
        pragma table_info column names

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a INTEGER, b TEXT)")
    >>> column_names(connection, "t")
    ['a', 'b']
    """
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]


def total_per_category(connection):
    """Return the sum of the amounts of each category in a table of sales.

    Ask:
        sum a column grouped by another in sqlite
        total amount per category from a sales table
        group by and sum with sqlite3, largest total first
        sql aggregate query as a dictionary
        sum per group in sqlite

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE sales (category, amount)")
    >>> _ = connection.execute("INSERT INTO sales VALUES ('a', 1), ('b', 5), ('a', 2)")
    >>> total_per_category(connection)
    {'b': 5, 'a': 3}
    """
    return dict(connection.execute(
        "SELECT category, SUM(amount) FROM sales GROUP BY category ORDER BY SUM(amount) DESC"))


def books_with_authors(connection):
    """Return titles with the names of their authors by a join.

    Ask:
        join two sqlite tables
        select book titles with author names using a join
        inner join of books and authors
        query over two related tables

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.executescript('''
    ...     CREATE TABLE authors (id INTEGER PRIMARY KEY, name);
    ...     CREATE TABLE books (title, author_id);
    ...     INSERT INTO authors VALUES (1, 'Ann'), (2, 'Bob');
    ...     INSERT INTO books VALUES ('Z', 1), ('A', 2), ('X', 9);
    ... ''')
    >>> books_with_authors(connection)
    [('A', 'Bob'), ('Z', 'Ann')]
    """
    return connection.execute("""
        SELECT books.title, authors.name
        FROM books JOIN authors ON authors.id = books.author_id
        ORDER BY books.title
    """).fetchall()


def transfer_money(connection, source, target, amount):
    """Move an amount between two accounts, all or nothing.

    Ask:
        transfer money between accounts in one transaction
        sqlite transaction that rolls back on error
        bank transfer with commit and rollback
        move an amount from one row to another atomically
        move money between accounts in one sqlite transaction

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE accounts (id, balance)")
    >>> _ = connection.execute("INSERT INTO accounts VALUES (1, 10), (2, 0)")
    >>> transfer_money(connection, 1, 2, 4)
    >>> transfer_money(connection, 1, 2, 7)
    Traceback (most recent call last):
        ...
    ValueError: not enough money
    >>> connection.execute("SELECT balance FROM accounts").fetchall()
    [(6,), (4,)]
    """
    change = "UPDATE accounts SET balance = balance + ? WHERE id = ?"
    with connection:
        connection.execute(change, (-amount, source))
        connection.execute(change, (amount, target))
        balance, = connection.execute(
            "SELECT balance FROM accounts WHERE id = ?", (source,)).fetchone()
        if balance < 0:
            raise ValueError("not enough money")


@contextmanager
def database(path):
    """Open a database, commit at the end, roll back on errors and close it.

    Ask:
        context manager for a sqlite connection that commits or rolls back and closes
        with statement for a database connection
        sqlite session as a context manager
        open and close a sqlite database safely
        sqlite context manager connection
        with statement for a sqlite connection
        sqlite connection context manager that commits, rolls back and closes

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.db")
    >>> with database(path) as connection:
    ...     _ = connection.execute("CREATE TABLE t (a)")
    >>> try:
    ...     with database(path) as connection:
    ...         _ = connection.execute("INSERT INTO t VALUES (1)")
    ...         raise KeyError
    ... except KeyError:
    ...     pass
    >>> with database(path) as connection:
    ...     connection.execute("SELECT * FROM t").fetchall()
    []
    """
    connection = sqlite3.connect(path)
    try:
        yield connection
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    finally:
        connection.close()


def page_of_rows(connection, page, size=20):
    """Return one page of the products in the order of their names.

    Ask:
        paginate a sqlite query with limit and offset
        get page n of the products table
        fetch rows page by page
        limit and offset for a page number starting at 1

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE products (name)")
    >>> _ = connection.execute("INSERT INTO products VALUES ('c'), ('a'), ('b')")
    >>> page_of_rows(connection, 1, 2), page_of_rows(connection, 2, 2)
    ([('a',), ('b',)], [('c',)])
    """
    return connection.execute(
        "SELECT name FROM products ORDER BY name LIMIT ? OFFSET ?",
        (size, (page - 1) * size),
    ).fetchall()


def rows_with_ids(connection, ids):
    """Return the names of users whose id is in a list.

    Ask:
        select rows whose id is in a list
        sqlite IN clause with a list of parameters
        query with a variable number of placeholders
        fetch several users by their ids

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE users (id, name)")
    >>> _ = connection.execute("INSERT INTO users VALUES (1, 'a'), (2, 'b'), (3, 'c')")
    >>> rows_with_ids(connection, [3, 1]), rows_with_ids(connection, [])
    ([(1, 'a'), (3, 'c')], [])
    """
    marks = ", ".join("?" for _ in ids)
    return connection.execute(
        f"SELECT id, name FROM users WHERE id IN ({marks}) ORDER BY id", list(ids)).fetchall()


def csv_to_table(connection, path, table):
    r"""Create a table from a CSV file and return the number of rows.

    Ask:
        import a csv file into a sqlite table
        load csv into a database table
        create a table from the header of a csv and insert its rows
        csv to sqlite

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("name,age\nAnn,30\nBob,41\n")
    >>> connection = sqlite3.connect(":memory:")
    >>> csv_to_table(connection, path, "people")
    2
    >>> connection.execute("SELECT name, age FROM people").fetchall()
    [('Ann', '30'), ('Bob', '41')]
    """
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    columns = ", ".join(f'"{name}"' for name in header)
    marks = ", ".join("?" for _ in header)
    with connection:
        connection.execute(f'CREATE TABLE "{table}" ({columns})')
        connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
    return len(rows)


def table_to_csv(connection, table, path):
    r"""Write a table to a CSV file with a header.

    Ask:
        export a sqlite table to csv
        dump a database table into a csv file with column names
        sqlite to csv
        save all rows of a table as csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a, b)")
    >>> _ = connection.execute("INSERT INTO t VALUES (1, 'x')")
    >>> table_to_csv(connection, "t", path)
    >>> path.read_text().splitlines()
    ['a,b', '1,x']
    """
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(column[0] for column in cursor.description)
        writer.writerows(cursor)


def print_table(connection, table):
    """Print the rows of a table.

    Ask:
        print all rows of a sqlite table
        display the contents of a database table with its header
        show every record of a table on the screen
        write a program that prints a sqlite table

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a, b)")
    >>> _ = connection.execute("INSERT INTO t VALUES (1, 'x'), (2, NULL)")
    >>> print_table(connection, "t")
    a | b
    1 | x
    2 | None
    """
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    print(" | ".join(column[0] for column in cursor.description))
    for row in cursor:
        print(" | ".join(map(str, row)))


def backup_database(path, destination):
    """Copy a database file safely, even while it is in use.

    Ask:
        back up a sqlite database
        copy a sqlite file with the backup api
        save a copy of a database that is in use
        sqlite3 backup to another file
        backup a sqlite database
        copy a sqlite database file safely

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b = os.path.join(tmp.name, "a.db"), os.path.join(tmp.name, "b.db")
    >>> with closing(sqlite3.connect(a)) as connection, connection:
    ...     _ = connection.execute("CREATE TABLE t (x)")
    >>> backup_database(a, b)
    >>> with closing(sqlite3.connect(b)) as connection:
    ...     connection.execute("SELECT name FROM sqlite_master").fetchall()
    [('t',)]
    """
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(destination)) as target:
        source.backup(target)


def dump_sql(connection):
    r"""Return the statements that rebuild a database.

    Ask:
        dump a sqlite database as sql text
        export all tables as sql statements
        iterdump to a string
        sql script that recreates the database

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a)")
    >>> dump_sql(connection)
    'BEGIN TRANSACTION;\nCREATE TABLE t (a);\nCOMMIT;'
    """
    return "\n".join(connection.iterdump())


def add_column(connection, table, column, kind="TEXT"):
    """Add a column to a table unless it has it.

    Ask:
        add a column to a sqlite table if it does not exist
        alter table add column
        extend a table with a new field
        simple database migration that adds a column

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (a)")
    >>> add_column(connection, "t", "b")
    >>> add_column(connection, "t", "b")
    >>> [row[1] for row in connection.execute("PRAGMA table_info(t)")]
    ['a', 'b']
    """
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    if column not in columns:
        connection.execute(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')


class TodoStore:
    """Keep to-do items in a SQLite database.

    Ask:
        todo list class backed by sqlite
        class that stores tasks in a database with add, done and open tasks
        sqlite repository class for todo items
        persistent task list with sqlite3
        to do list with sqlite
        todo app class backed by sqlite3

    >>> store = TodoStore(":memory:")
    >>> store.add("milk"), store.add("bread")
    (1, 2)
    >>> store.complete(1)
    >>> store.pending()
    [(2, 'bread')]
    """

    def __init__(self, path):
        self.connection = sqlite3.connect(path)
        self.connection.execute(
            "CREATE TABLE IF NOT EXISTS todo (id INTEGER PRIMARY KEY, text TEXT, done INTEGER)")

    def add(self, text):
        with self.connection:
            cursor = self.connection.execute(
                "INSERT INTO todo (text, done) VALUES (?, 0)", (text,))
        return cursor.lastrowid

    def complete(self, item_id):
        with self.connection:
            self.connection.execute("UPDATE todo SET done = 1 WHERE id = ?", (item_id,))

    def pending(self):
        return self.connection.execute("SELECT id, text FROM todo WHERE done = 0").fetchall()


class KeyValueStore:
    """Keep texts by key in a SQLite database.

    Ask:
        key value store class on top of sqlite
        dictionary-like class that saves to a sqlite file
        persistent dict with sqlite3
        class with get, set and delete stored in a database
        key value store using sqlite

    >>> store = KeyValueStore(":memory:")
    >>> store["a"] = "1"
    >>> store["a"] = "2"
    >>> store["a"], store.get("b", "none"), "a" in store, len(store)
    ('2', 'none', True, 1)
    >>> del store["a"]
    >>> "a" in store
    False
    """

    def __init__(self, path):
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("CREATE TABLE IF NOT EXISTS kv (key TEXT PRIMARY KEY, value TEXT)")

    def get(self, key, default=None):
        row = self._db.execute("SELECT value FROM kv WHERE key = ?", (key,)).fetchone()
        return default if row is None else row[0]

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        return self.get(key)

    def __setitem__(self, key, value):
        self._db.execute("INSERT OR REPLACE INTO kv VALUES (?, ?)", (key, value))

    def __delitem__(self, key):
        self._db.execute("DELETE FROM kv WHERE key = ?", (key,))

    def __contains__(self, key):
        return self._db.execute("SELECT 1 FROM kv WHERE key = ?", (key,)).fetchone() is not None

    def __len__(self):
        return self._db.execute("SELECT COUNT(*) FROM kv").fetchone()[0]

"""Practical requests about CSV files."""
import csv
import heapq
import itertools
import os
import statistics
from collections import defaultdict
from datetime import datetime
from pathlib import Path


def read_csv_tuples(path):
    r"""Read a CSV file into a list of tuples.

    Ask:
        csv to list of tuples
        read a csv file and return its rows as tuples
        load each csv row as a tuple
        rows of a csv file as a list of tuples

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y\n1,2\n")
    >>> read_csv_tuples(path)
    [('x', 'y'), ('1', '2')]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [tuple(row) for row in csv.reader(file)]


def read_good_csv_rows(path):
    r"""Read a CSV file, leaving out rows with a wrong number of fields.

    Ask:
        read a csv and skip bad rows
        load csv rows but ignore malformed lines
        skip csv rows that do not have as many fields as the header
        robust csv reader that drops broken rows

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y\n1,2\n3\n4,5,6\n7,8\n")
    >>> read_good_csv_rows(path)
    [{'x': '1', 'y': '2'}, {'x': '7', 'y': '8'}]
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        return [dict(zip(header, row)) for row in reader if len(row) == len(header)]


def print_csv_rows(path):
    r"""Print every row of a CSV file.

    Ask:
        print csv rows
        read a csv and print each row
        display all rows of a csv file
        loop over a csv file and print the rows joined with a comma and a space

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y\n1,2\n")
    >>> print_csv_rows(path)
    x, y
    1, 2
    """
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.reader(file):
            print(", ".join(row))


def csv_shape(path):
    r"""Return the number of rows and columns of a CSV file.

    Ask:
        get the number of rows and columns in a csv
        shape of a csv file
        how many rows and how many columns does a csv have, header not counted?
        size of a csv table as (rows, columns)

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y\n1,2\n3,4\n5,6\n")
    >>> csv_shape(path)
    (3, 2)
    >>> _ = path.write_text("")
    >>> csv_shape(path)
    (0, 0)
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        columns = len(next(reader, []))
        return sum(1 for _ in reader), columns


def count_csv_columns(path):
    r"""Return the number of columns of a CSV file.

    Ask:
        count columns in a csv
        how many columns does a csv file have?
        number of fields in the header of a csv
        column count of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y,z\n1,2,3\n")
    >>> count_csv_columns(path)
    3
    """
    with open(path, newline="", encoding="utf-8") as file:
        return len(next(csv.reader(file), []))


def max_of_csv_column(path, column):
    r"""Return the largest value of a numeric CSV column.

    Ask:
        get the max value of a column in a csv
        maximum of a csv column
        highest number in a column of a csv file
        largest value of a numeric csv field, column name given

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("n,v\na,9\nb,10\n")
    >>> max_of_csv_column(path, "v")
    10.0
    """
    with open(path, newline="", encoding="utf-8") as file:
        return max(float(row[column]) for row in csv.DictReader(file) if row[column])


def min_of_csv_column(path, column):
    r"""Return the smallest value of a numeric CSV column.

    Ask:
        get the min value in a csv column
        minimum of a csv column
        lowest number in a column of a csv file
        smallest value of a numeric csv field, column name given

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("n,v\na,9\nb,10\nc,\n")
    >>> min_of_csv_column(path, "v")
    9.0
    """
    with open(path, newline="", encoding="utf-8") as file:
        return min(float(row[column]) for row in csv.DictReader(file) if row[column])


def min_row_of_csv(path, column):
    r"""Return the CSV row with the smallest number in a column.

    Ask:
        row with the smallest value in a csv column
        find the cheapest product in a csv file
        csv record with the minimum of a column
        which row of a csv has the lowest number in a column?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("n,v\na,9\nb,10\n")
    >>> min_row_of_csv(path, "v")
    {'n': 'a', 'v': '9'}
    """
    with open(path, newline="", encoding="utf-8") as file:
        return min(csv.DictReader(file), key=lambda row: float(row[column]))


def csv_column_statistics(path, column):
    r"""Return minimum, maximum and mean of a CSV column.

    Ask:
        min, max and average of a csv column
        statistics of a numeric column in a csv file
        summary of a csv column: count, minimum, maximum, mean
        describe a column of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("v\n1\n2\n\n6\n")
    >>> csv_column_statistics(path, "v")
    {'count': 3, 'min': 1.0, 'max': 6.0, 'mean': 3.0}
    """
    with open(path, newline="", encoding="utf-8") as file:
        values = [float(row[column]) for row in csv.DictReader(file) if row[column]]
    return {
        "count": len(values),
        "min": min(values),
        "max": max(values),
        "mean": sum(values) / len(values),
    }


def csv_column_median(path, column):
    r"""Return the median of a CSV column.

    Ask:
        median of a csv column
        middle value of a numeric column in a csv file
        compute the median of one csv field
        read a csv and return the median of the given column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("v\n5\n1\n10\n")
    >>> csv_column_median(path, "v")
    5.0
    """
    with open(path, newline="", encoding="utf-8") as file:
        values = [float(row[column]) for row in csv.DictReader(file) if row[column]]
    return statistics.median(values)


def csv_column_stdev(path, column):
    r"""Return the standard deviation of a CSV column.

    Ask:
        standard deviation of a csv column
        stdev of a numeric column in a csv file
        spread of the values in a csv field
        sample standard deviation of the given column of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("v\n1\n3\n")
    >>> round(csv_column_stdev(path, "v"), 3)
    1.414
    """
    with open(path, newline="", encoding="utf-8") as file:
        values = [float(row[column]) for row in csv.DictReader(file) if row[column]]
    return statistics.stdev(values)


def csv_correlation(path, column1, column2):
    r"""Return the correlation of two CSV columns.

    Ask:
        correlation of two csv columns
        pearson correlation between two numeric columns of a csv file
        how strongly are two csv fields correlated?
        compute r for two columns of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y\n1,2\n2,4\n3,6\n")
    >>> round(csv_correlation(path, "x", "y"), 6)
    1.0
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    xs = [float(row[column1]) for row in rows]
    ys = [float(row[column2]) for row in rows]
    return statistics.correlation(xs, ys)


def csv_column_averages(path):
    r"""Return the average of every numeric CSV column.

    Ask:
        average of each column in a csv
        mean of every numeric column of a csv file
        column averages of a csv as a dictionary
        compute the mean per column, skipping columns that are not numbers

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("n,x,y\na,1,2\nb,3,\n")
    >>> csv_column_averages(path)
    {'x': 2.0, 'y': 2.0}
    """
    values = defaultdict(list)
    skipped = set()
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for column, cell in row.items():
                try:
                    if cell:
                        values[column].append(float(cell))
                except ValueError:
                    skipped.add(column)
    return {
        column: sum(numbers) / len(numbers)
        for column, numbers in values.items() if column not in skipped
    }


def csv_row_sums(path):
    r"""Return the sum of each row of a CSV file.

    Ask:
        sum of each row in a csv
        row totals of a csv file of numbers
        add up the numbers in every csv row
        list of row sums of a numeric csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("1,2\n3,4.5\n")
    >>> csv_row_sums(path)
    [3.0, 7.5]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [sum(map(float, row)) for row in csv.reader(file)]


def csv_averages_by_group(path, key_column, value_column):
    r"""Return the average of a CSV column for each value of another.

    Ask:
        average grouped by category in a csv
        group by one csv column and take the mean of another
        mean value per group from a csv file
        average salary per department from a csv
        csv averages by group without pandas

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("k,v\na,1\nb,5\na,2\n")
    >>> csv_averages_by_group(path, "k", "v")
    {'a': 1.5, 'b': 5.0}
    """
    groups = defaultdict(list)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            groups[row[key_column]].append(float(row[value_column]))
    return {key: sum(values) / len(values) for key, values in groups.items()}


def csv_max_by_group(path, key_column, value_column):
    r"""Return the largest value of a CSV column for each value of another.

    Ask:
        max per group in a csv
        highest value of a column for every category of a csv file
        group a csv by one column and keep the maximum of another
        best score per player from a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("k,v\na,1\nb,5\na,20\n")
    >>> csv_max_by_group(path, "k", "v")
    {'a': 20.0, 'b': 5.0}
    """
    best = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key, value = row[key_column], float(row[value_column])
            best[key] = max(best.get(key, value), value)
    return best


def top_csv_rows(path, column, n):
    r"""Return the n CSV rows with the highest numbers in a column.

    Ask:
        top n rows of a csv by a column
        n highest rows of a csv file by a numeric field
        top 10 records of a csv, largest value first
        best n rows of a csv by score
        top 3 rows of a csv by a column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("n,v\na,9\nb,10\nc,1\n")
    >>> [row["n"] for row in top_csv_rows(path, "v", 2)]
    ['b', 'a']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return heapq.nlargest(n, csv.DictReader(file), key=lambda row: float(row[column]))


def sort_csv_by_columns(path, columns):
    r"""Sort a CSV file by several columns.

    Ask:
        sort a csv by multiple columns
        order csv rows by two fields
        sort the records of a csv by last name, then first name
        rewrite a csv sorted by a list of column names

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y\nb,1\na,2\na,1\n")
    >>> sort_csv_by_columns(path, ["x", "y"])
    >>> path.read_text().splitlines()
    ['x,y', 'a,1', 'a,2', 'b,1']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header = reader.fieldnames
        rows = sorted(reader, key=lambda row: [row[column] for column in columns])
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header)
        writer.writeheader()
        writer.writerows(rows)


def csv_rows_by_date(path, column, format="%Y-%m-%d"):
    r"""Return the rows of a CSV file sorted by a date column.

    Ask:
        sort a csv by a date column
        csv records in chronological order
        order csv rows by date, format as a parameter
        read a csv and sort it by a column of dates

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("d,v\n02/01/2024,1\n31/12/2023,2\n")
    >>> [row["v"] for row in csv_rows_by_date(path, "d", "%d/%m/%Y")]
    ['2', '1']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file)
        return sorted(rows, key=lambda row: datetime.strptime(row[column], format))


def csv_rows_containing(path, column, text):
    r"""Return the CSV rows whose column contains a text.

    Ask:
        filter csv rows where a column contains a text
        search a csv column for a substring
        csv records whose field includes a word, ignoring case
        find rows in a csv by part of a value

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("name,n\nAnn Lee,1\nBob,2\n")
    >>> csv_rows_containing(path, "name", "lee")
    [{'name': 'Ann Lee', 'n': '1'}]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if text.lower() in row[column].lower()]


def filter_csv_by(path, keep):
    r"""Return the CSV rows for which a function is true.

    Ask:
        filter csv rows with a function
        keep the rows of a csv that satisfy a condition
        csv records that pass a predicate
        select csv rows with a lambda

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("n,v\na,1\nb,5\n")
    >>> filter_csv_by(path, lambda row: int(row["v"]) > 2)
    [{'n': 'b', 'v': '5'}]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if keep(row)]


def csv_rows_between(path, column, start, end):
    r"""Return the CSV rows whose date lies in a range.

    Ask:
        filter csv rows between two dates
        rows of a csv with a date from start to end, both included
        csv records in a date range
        select csv rows by an iso date column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("d,v\n2024-01-01,1\n2024-02-01,2\n2024-03-01,3\n")
    >>> [row["v"] for row in csv_rows_between(path, "d", "2024-01-15", "2024-02-01")]
    ['2']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if start <= row[column] <= end]


def find_csv_row(path, column, value):
    r"""Find the first CSV row with a value in a column.

    Ask:
        find a row in a csv by id
        look up a record in a csv file by key
        get the first csv row where a column equals a value, None if there is none
        search a csv for an id and return the row as a dict
        lookup value in csv by key

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("id,n\n1,a\n2,b\n")
    >>> find_csv_row(path, "id", 2)
    {'id': '2', 'n': 'b'}
    >>> find_csv_row(path, "id", "3") is None
    True
    """
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row[column] == str(value):
                return row
    return None


def search_csv(path, text):
    r"""Return the CSV rows that have a value in any column.

    Ask:
        search a csv for a value in any column
        rows of a csv file that contain a text anywhere
        find a value in a csv, whatever the column
        full text search in a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\nx,1\ny,x2\nz,3\n")
    >>> search_csv(path, "x")
    [['x', '1'], ['y', 'x2']]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.reader(file) if any(text in cell for cell in row)]


def value_in_csv_column(path, column, value):
    r"""Tell whether a value occurs in a CSV column.

    Ask:
        check if a value exists in a csv column
        does a csv column contain a value?
        is the username already in the csv file?
        check whether an id is present in a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("id,n\n1,a\n2,b\n")
    >>> value_in_csv_column(path, "n", "b"), value_in_csv_column(path, "n", "x")
    (True, False)
    """
    with open(path, newline="", encoding="utf-8") as file:
        return any(row[column] == str(value) for row in csv.DictReader(file))


def rename_csv_column(path, old, new):
    r"""Rename a column of a CSV file.

    Ask:
        rename a csv column
        change a column name in the header of a csv file
        change the header of one csv field
        replace a column title in a csv and save it

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> rename_csv_column(path, "b", "c")
    >>> path.read_text().splitlines()
    ['a,c', '1,2']
    """
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    header = [new if name == old else name for name in header]
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])


def delete_csv_column(path, column):
    r"""Delete a column of a CSV file.

    Ask:
        delete a column from a csv
        remove a column of a csv file by name
        drop one field from every row of a csv
        how do i get rid of a column in a csv?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b,c\n1,2,3\n")
    >>> delete_csv_column(path, "b")
    >>> path.read_text().splitlines()
    ['a,c', '1,3']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    index = rows[0].index(column)
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(row[:index] + row[index + 1:] for row in rows)


def add_constant_csv_column(path, name, value=""):
    r"""Add a column with one value for all rows to a CSV file.

    Ask:
        add a column with a constant value to a csv
        insert a column in a csv file with a default value
        append a new column to a csv, same value in every row
        add a new field with a default to a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\n1\n2\n")
    >>> add_constant_csv_column(path, "b", "x")
    >>> path.read_text().splitlines()
    ['a,b', '1,x', '2,x']
    """
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*header, name])
        writer.writerows([*row, value] for row in rows)


def add_csv_column_values(path, name, values):
    r"""Add a list of values as a new column to a CSV file.

    Ask:
        add a list as a column to a csv
        append a column of values to a csv file
        add a new csv column from a list
        given values, one per row, add them as a csv column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\n1\n2\n")
    >>> add_csv_column_values(path, "b", ["x", "y"])
    >>> path.read_text().splitlines()
    ['a,b', '1,x', '2,y']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([*row, value] for row, value in zip(rows, [name, *values]))


def number_csv_rows(path, name="id"):
    r"""Number the rows of a CSV file in a new first column.

    Ask:
        add row numbers to a csv
        add an index column to a csv file
        number the records of a csv starting at 1
        insert an id column at the front of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\nx\ny\n")
    >>> number_csv_rows(path)
    >>> path.read_text().splitlines()
    ['id,a', '1,x', '2,y']
    """
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([name, *header])
        writer.writerows([number, *row] for number, row in enumerate(rows, start=1))


def fill_empty_csv_cells(path, value):
    r"""Fill the empty cells of a CSV file.

    Ask:
        fill empty cells in a csv with a default
        replace missing values in a csv file
        put a value into every blank csv field
        fillna for a csv without pandas

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,\n,2\n")
    >>> fill_empty_csv_cells(path, "0")
    >>> path.read_text().splitlines()
    ['a,b', '1,0', '0,2']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = [[cell if cell.strip() else value for cell in row] for row in csv.reader(file)]
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def replace_in_csv_column(path, column, old, new):
    r"""Replace a value in a column of a CSV file.

    Ask:
        replace a value in a csv column
        change every occurrence of a value in one field of a csv file
        find and replace in a csv column
        substitute old by new in a column of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\nx,x\ny,x\n")
    >>> replace_in_csv_column(path, "a", "x", "z")
    >>> path.read_text().splitlines()
    ['a,b', 'z,x', 'y,x']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header, rows = reader.fieldnames, list(reader)
    for row in rows:
        if row[column] == old:
            row[column] = new
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header)
        writer.writeheader()
        writer.writerows(rows)


def map_csv_column(path, column, function):
    r"""Apply a function to a column of a CSV file.

    Ask:
        apply a function to a column in a csv
        uppercase a column in a csv, function as a parameter
        transform the values of one csv field
        change every value of a csv column with a function and save it
        convert a column of a csv to upper case

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\nx,x\n")
    >>> map_csv_column(path, "b", str.upper)
    >>> path.read_text().splitlines()
    ['a,b', 'x,X']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header, rows = reader.fieldnames, list(reader)
    for row in rows:
        row[column] = function(row[column])
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header)
        writer.writeheader()
        writer.writerows(rows)


def split_csv_by_column(path, column, folder):
    r"""Split a CSV file into one file for each value of a column.

    Ask:
        split a csv into multiple files by column value
        one csv file per category
        write a separate csv for every distinct value of a column
        break up a csv by group into several files
        split a csv into one file per value of a column
        write a separate csv file for each country

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("k,v\na,1\nb,2\na,3\n")
    >>> split_csv_by_column(path, "k", tmp.name)
    ['a.csv', 'b.csv']
    >>> (pathlib.Path(tmp.name) / "b.csv").read_text().splitlines()
    ['k,v', 'b,2']
    """
    groups = defaultdict(list)
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        for row in reader:
            groups[row[column]].append(row)
    for value, rows in groups.items():
        with open(Path(folder) / f"{value}.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, fieldnames=reader.fieldnames)
            writer.writeheader()
            writer.writerows(rows)
    return [f"{value}.csv" for value in groups]


def split_csv(path, rows_per_file):
    r"""Split a CSV file into files of n rows, each with the header.

    Ask:
        split a csv into files of n rows
        break a large csv into smaller csv files with the header in each
        divide a csv file into chunks of n records
        cut a big csv into parts

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("h\n1\n2\n3\n")
    >>> parts = split_csv(path, 2)
    >>> [(part.name, part.read_text().split()) for part in parts]
    [('a_1.csv', ['h', '1', '2']), ('a_2.csv', ['h', '3'])]
    """
    path = Path(path)
    parts = []
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        header = next(reader)
        while rows := list(itertools.islice(reader, rows_per_file)):
            part = path.with_name(f"{path.stem}_{len(parts) + 1}{path.suffix}")
            with open(part, "w", newline="", encoding="utf-8") as output:
                csv.writer(output).writerows([header, *rows])
            parts.append(part)
    return parts


def append_csv_dict(path, record):
    r"""Append a dictionary as a row to a CSV file.

    Ask:
        append a dict to a csv file
        add a dictionary as a new row of a csv, header written if the file is new
        DictWriter in append mode
        log a record to a csv file, creating it with a header
        append a dict row to csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> append_csv_dict(path, {"a": 1, "b": 2})
    >>> append_csv_dict(path, {"a": 3, "b": 4})
    >>> path.read_text().splitlines()
    ['a,b', '1,2', '3,4']
    """
    is_new = not os.path.exists(path) or os.path.getsize(path) == 0
    with open(path, "a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=record.keys())
        if is_new:
            writer.writeheader()
        writer.writerow(record)


def append_csv_rows(path, rows):
    r"""Append several rows to a CSV file.

    Ask:
        append rows to a csv
        add multiple rows at the end of a csv file
        append a list of lists to an existing csv
        write more records to the end of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n")
    >>> append_csv_rows(path, [[1, 2], [3, 4]])
    >>> path.read_text().split()
    ['a,b', '1,2', '3,4']
    """
    with open(path, "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def left_join_csv(path1, path2, key):
    r"""Left join two CSV files.

    Ask:
        left join two csv files
        add the columns of a second csv to the first by a key, blank where missing
        look up values from another csv for each row of a csv
        vlookup between two csv files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("id,n\n1,a\n2,b\n")
    >>> second = pathlib.Path(tmp.name, "b.csv")
    >>> _ = second.write_text("id,v\n1,x\n")
    >>> left_join_csv(path, second, "id")
    [{'id': '1', 'n': 'a', 'v': 'x'}, {'id': '2', 'n': 'b', 'v': ''}]
    """
    with open(path2, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        lookup = {row[key]: row for row in reader}
        blank = {name: "" for name in reader.fieldnames if name != key}
    with open(path1, newline="", encoding="utf-8") as file:
        return [{**row, **lookup.get(row[key], blank)} for row in csv.DictReader(file)]


def merge_csv_folder(folder, destination):
    r"""Merge all CSV files of a folder into one.

    Ask:
        concatenate all csv files in a folder
        merge every csv of a directory into a single csv with one header
        combine all csvs of a folder
        join the csv files in a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.csv").write_text("h\n1\n"), (folder / "b.csv").write_text("h\n2\n")
    >>> merge_csv_folder(folder, folder / "all.out")
    >>> (folder / "all.out").read_text().split()
    ['h', '1', '2']
    """
    paths = sorted(Path(folder).glob("*.csv"))
    with open(destination, "w", newline="", encoding="utf-8") as output:
        writer = csv.writer(output)
        for number, path in enumerate(paths):
            with open(path, newline="", encoding="utf-8") as file:
                reader = csv.reader(file)
                header = next(reader, None)
                if number == 0 and header:
                    writer.writerow(header)
                writer.writerows(reader)


def compare_csv_files(path1, path2):
    r"""Return the rows that are in only one of two CSV files.

    Ask:
        compare two csv files
        difference of two csv files
        rows that are only in the first csv and rows only in the second
        which rows were added or removed between two csvs?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("h\n1\n2\n")
    >>> second = pathlib.Path(tmp.name, "b.csv")
    >>> _ = second.write_text("h\n2\n3\n")
    >>> compare_csv_files(path, second)
    ([['1']], [['3']])
    """
    with open(path1, newline="", encoding="utf-8") as file1:
        rows1 = list(csv.reader(file1))
    with open(path2, newline="", encoding="utf-8") as file2:
        rows2 = list(csv.reader(file2))
    only1 = [row for row in rows1 if row not in rows2]
    only2 = [row for row in rows2 if row not in rows1]
    return only1, only2


def remove_empty_csv_rows(path):
    r"""Remove the empty rows of a CSV file.

    Ask:
        remove empty rows from a csv
        delete blank lines in a csv file
        drop csv rows in which every field is empty
        clean a csv of blank records

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n\n1,2\n,\n")
    >>> remove_empty_csv_rows(path)
    >>> path.read_text().splitlines()
    ['a,b', '1,2']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = [row for row in csv.reader(file) if any(cell.strip() for cell in row)]
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def strip_csv(path):
    r"""Strip the whitespace around every value of a CSV file.

    Ask:
        strip whitespace from csv values
        trim all fields of a csv file
        remove spaces around the cells of a csv
        clean leading and trailing blanks in a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text(" a ,b\n1 , x y \n")
    >>> strip_csv(path)
    >>> path.read_text().splitlines()
    ['a,b', '1,x y']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = [[cell.strip() for cell in row] for row in csv.reader(file)]
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def missing_csv_columns(path, required):
    r"""Return the required columns that a CSV file does not have.

    Ask:
        validate that a csv has the required columns
        which of these columns are missing in a csv file?
        check the header of a csv for expected column names
        csv schema check: list of missing columns

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> missing_csv_columns(path, ["a", "c"])
    ['c']
    >>> missing_csv_columns(path, ["b"])
    []
    """
    with open(path, newline="", encoding="utf-8") as file:
        header = next(csv.reader(file), [])
    return [name for name in required if name not in header]


def count_missing_in_csv(path):
    r"""Count the empty values of every CSV column.

    Ask:
        count missing values per column of a csv
        how many empty cells does each column of a csv file have?
        blank fields by column in a csv
        missing data report of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,\n2,x\n,\n")
    >>> count_missing_in_csv(path)
    {'a': 1, 'b': 2}
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        counts = dict.fromkeys(reader.fieldnames, 0)
        for row in reader:
            for name in counts:
                counts[name] += not (row[name] or "").strip()
    return counts

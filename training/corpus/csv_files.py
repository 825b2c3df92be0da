"""CSV files and text: reading, writing, filtering, sorting, joining and summing rows."""
import csv
import io
import json
from collections import Counter
from collections import defaultdict


def read_csv(path):
    r"""Return the rows of a CSV file as lists.

    Ask:
        read a csv file into a list of lists
        read all rows of a csv file
        load csv rows
        how do i read a csv file with the csv module?
        parse a csv file and return its rows
        read csv file
        load a csv file into a 2d list
        get all rows from a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\n"Lee, Ann",30\n')
    >>> read_csv(path)
    [['name', 'age'], ['Lee, Ann', '30']]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def read_csv_dicts(path):
    r"""Return the rows of a CSV file as dictionaries.

    Ask:
        read a csv file into a list of dictionaries
        load csv rows as dicts keyed by the header
        csv with a header line to list of dicts
        how do i use DictReader to read a csv?
        parse a csv file with column names into records
        read csv file and return a list of dicts
        csv to list of dicts
        load csv into list of dictionaries
        read csv with headers
        read a csv using DictReader and return rows
        read csv to dictionary
        csv to dictionary

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\nAnn,30\nBob,41\n')
    >>> read_csv_dicts(path)
    [{'name': 'Ann', 'age': '30'}, {'name': 'Bob', 'age': '41'}]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write_csv(path, rows):
    r"""Write rows to a CSV file.

    Ask:
        write a list of lists to a csv file
        save rows as csv
        write rows to a csv file
        how do i write a csv file in python?
        export a 2d list as csv
        save matrix as csv
        write 2d list to csv
        list of lists to csv file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_csv(path, [["name", "age"], ["Lee, Ann", 30]])
    >>> path.read_bytes()
    b'name,age\r\n"Lee, Ann",30\r\n'
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def write_csv_with_header(path, header, rows):
    r"""Write a header and rows to a CSV file.

    Ask:
        write a csv file with a header row
        save column names and rows to csv
        create a csv from a header list and data rows
        given header and rows, write them to a csv file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_csv_with_header(path, ["x", "y"], [[1, 2], [3, 4]])
    >>> path.read_text().splitlines()
    ['x,y', '1,2', '3,4']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def write_csv_dicts(path, records):
    r"""Write dictionaries to a CSV file, keys of the first as header.

    Ask:
        write a list of dictionaries to a csv file
        save records as csv with a header from their keys
        use DictWriter to write dicts to csv
        export a list of dicts as csv
        how do i write dictionaries into a csv?
        write list of dicts to csv
        save a list of dictionaries to csv file
        list of dicts to csv file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_csv_dicts(path, [{"name": "Ann", "age": 30}, {"name": "Bob", "age": 41}])
    >>> path.read_text().splitlines()
    ['name,age', 'Ann,30', 'Bob,41']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=records[0].keys())
        writer.writeheader()
        writer.writerows(records)


def append_csv_row(path, row):
    r"""Append a row to a CSV file.

    Ask:
        append a row to a csv file
        add one line of values at the end of a csv
        add a record to an existing csv file
        how do i append to a csv?
        append row to csv
        add a new row to csv file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> append_csv_row(path, ["a", 1])
    >>> append_csv_row(path, ["b, c", 2])
    >>> path.read_text().splitlines()
    ['a,1', '"b, c",2']
    """
    with open(path, "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow(row)


def csv_header(path):
    r"""Return the column names of a CSV file.

    Ask:
        get the header of a csv file
        column names of a csv
        read only the first row of a csv file
        which columns does a csv file have?
        get column names from csv
        headers of a csv file
        list csv columns

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,"age, years"\nAnn,30\n')
    >>> csv_header(path)
    ['name', 'age, years']
    >>> _ = path.write_text('')
    >>> csv_header(path)
    []
    """
    with open(path, newline="", encoding="utf-8") as file:
        return next(csv.reader(file), [])


def read_csv_without_header(path):
    r"""Return the rows of a CSV file after its header.

    Ask:
        read a csv file skipping the header
        rows of a csv without the first line
        load csv data but ignore the column names
        how do i skip the header row of a csv?
        skip header when reading csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\nAnn,30\nBob,41\n')
    >>> read_csv_without_header(path)
    [['Ann', '30'], ['Bob', '41']]
    >>> _ = path.write_text('')
    >>> read_csv_without_header(path)
    []
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        next(reader, None)
        return list(reader)


def read_csv_header_and_rows(path):
    r"""Return the header and the other rows of a CSV file.

    Ask:
        read a csv file and return header and rows separately
        split a csv into its column names and its data
        load a csv as a tuple of header and list of rows
        get both the header row and the data rows of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\nAnn,30\n')
    >>> read_csv_header_and_rows(path)
    (['name', 'age'], [['Ann', '30']])
    """
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    return header, rows


def csv_column(path, column):
    r"""Return the values of the CSV column with a given header.

    Ask:
        get one column of a csv file by its name
        read a single column from a csv
        values of a named csv column as a list
        extract the column with a given header from a csv file
        read a column from csv
        get list of values of a csv column
        extract column from csv by header name

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\nAnn,30\nBob,41\n')
    >>> csv_column(path, "age")
    ['30', '41']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row[column] for row in csv.DictReader(file)]


def csv_column_by_index(path, index):
    r"""Return the values of a column of a CSV file by its position.

    Ask:
        get the nth column of a csv file
        read a csv column by index, header included
        extract a column from a csv given its number
        first column of each row in a csv, index as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\nAnn,30\n\n')
    >>> csv_column_by_index(path, 1)
    ['age', '30']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row[index] for row in csv.reader(file) if row]


def csv_columns(path):
    r"""Return the columns of a CSV file as lists by name.

    Ask:
        read a csv file into a dictionary of columns
        csv to dict of lists keyed by column name
        load a csv column-wise
        each column of a csv as a list under its header
        read csv columns into a dict of lists
        read a csv into a dict of lists, one list per column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\nAnn,30\nBob,41\n')
    >>> csv_columns(path)
    {'name': ['Ann', 'Bob'], 'age': ['30', '41']}
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        columns = {name: [] for name in next(reader, [])}
        for row in reader:
            for values, value in zip(columns.values(), row):
                values.append(value)
    return columns


def sum_csv_column(path, column):
    r"""Return the sum of a numeric column of a CSV file.

    Ask:
        sum a column of a csv file
        total of a numeric csv column
        add up the values of a column in a csv
        how do i compute the sum of the amounts in a csv, column name given?
        sum of a column in a csv file
        total of one column in csv
        add all values of a csv column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('item,price\npen,1.5\nbook,10\n')
    >>> sum_csv_column(path, "price")
    11.5
    """
    with open(path, newline="", encoding="utf-8") as file:
        return sum(float(row[column]) for row in csv.DictReader(file))


def average_csv_column(path, column):
    r"""Return the mean of a numeric column of a CSV file, blanks left out.

    Ask:
        average of a csv column
        mean value of a numeric column in a csv file
        compute the average of a column in a csv, ignoring empty cells
        read a csv and return the mean of the given column
        mean of a column in a csv file
        calculate average of a column from csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('item,price\npen,1.5\nbook,10.5\nx,\n')
    >>> average_csv_column(path, "price")
    6.0
    >>> _ = path.write_text('item,price\n')
    >>> average_csv_column(path, "price") is None
    True
    """
    with open(path, newline="", encoding="utf-8") as file:
        values = [float(row[column]) for row in csv.DictReader(file) if row[column]]
    return sum(values) / len(values) if values else None


def max_row_of_csv(path, column):
    r"""Return the row of a CSV file with the largest value in a column.

    Ask:
        find the row with the maximum value in a csv column
        row of a csv with the highest number in a column
        which record of a csv has the largest price, given the column name?
        get the top record of a csv by a numeric column
        row with the highest value in a csv column
        read employees csv and return the highest paid
        record with the maximum value of a column in csv
        return the row of a csv with the max value in a column
        row with the highest price in a csv file
        max value of a csv column and its row
        which record of a csv has the biggest number in a column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('item,price\npen,9\nbook,10\n')
    >>> max_row_of_csv(path, "price")
    {'item': 'book', 'price': '10'}
    """
    with open(path, newline="", encoding="utf-8") as file:
        return max(csv.DictReader(file), key=lambda row: float(row[column]))


def filter_csv(path, column, value):
    r"""Return the rows of a CSV file with a value in a column.

    Ask:
        filter csv rows by a column value
        get the rows of a csv where a column equals a value
        select records from a csv file by the value of one field
        which rows of a csv have a certain value in a column?
        filter rows in csv where column equals value
        get csv rows matching a value

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,city\nAnn,Rome\nBob,Oslo\nCid,Rome\n')
    >>> [row["name"] for row in filter_csv(path, "city", "Rome")]
    ['Ann', 'Cid']
    >>> filter_csv(path, "city", "rome")
    []
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row[column] == value]


def filter_csv_above(path, column, limit):
    r"""Return the rows of a CSV file whose number in a column exceeds a limit.

    Ask:
        get csv rows where a numeric column is greater than a limit
        filter a csv by a number, keeping larger values
        records of a csv file above a threshold
        rows of a csv whose price is over a given value
        filter csv rows where age is greater than 18
        csv rows with a column value above a threshold
        csv rows where a column is greater than a threshold
        read csv and return rows with price above a limit

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('item,price\npen,9\nbook,10\ntoy,10.5\n')
    >>> [row["item"] for row in filter_csv_above(path, "price", 9)]
    ['book', 'toy']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if float(row[column]) > limit]


def write_filtered_csv(source, destination, column, value):
    r"""Copy the rows of a CSV file with a value in a column to a new file.

    Ask:
        filter a csv file and write the matching rows to another csv
        copy only the rows with a certain value to a new csv file
        extract a subset of a csv into a new file, header kept
        read a csv, keep rows where column equals value, save them
        filter rows of a csv where status is active and write them to a new file
        keep the csv rows with a given value in a column and save them to another csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.csv"), pathlib.Path(tmp.name, "b.csv")
    >>> _ = path.write_text('name,city\nAnn,Rome\nBob,Oslo\nCid,Rome\n')
    >>> write_filtered_csv(path, out, "city", "Rome")
    >>> out.read_text().splitlines()
    ['name,city', 'Ann,Rome', 'Cid,Rome']
    """
    with (
        open(source, newline="", encoding="utf-8") as infile,
        open(destination, "w", newline="", encoding="utf-8") as outfile,
    ):
        reader = csv.DictReader(infile)
        writer = csv.DictWriter(outfile, fieldnames=reader.fieldnames)
        writer.writeheader()
        writer.writerows(row for row in reader if row[column] == value)


def sort_csv(path, column):
    r"""Sort the rows of a CSV file by a column.

    Ask:
        sort a csv file by a column
        order the rows of a csv alphabetically by one field and save it
        rewrite a csv file sorted by the given column
        how do i sort a csv in place?
        sort csv by column
        sort rows of a csv file by a column name

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,city\nCid,Rome\nAnn,Rome\nBob,Oslo\n')
    >>> sort_csv(path, "name")
    >>> path.read_text().splitlines()
    ['name,city', 'Ann,Rome', 'Bob,Oslo', 'Cid,Rome']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header = reader.fieldnames
        rows = sorted(reader, key=lambda row: row[column])
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header)
        writer.writeheader()
        writer.writerows(rows)


def csv_rows_sorted_by_number(path, column):
    r"""Return the rows of a CSV file sorted by a numeric column, largest first.

    Ask:
        read a csv sorted by a numeric column in descending order
        csv records ordered from highest to lowest number
        sort csv rows by a number column, biggest first
        ranking of the rows of a csv by score

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('item,price\npen,9\nbook,100\ntoy,10.5\n')
    >>> [row["item"] for row in csv_rows_sorted_by_number(path, "price")]
    ['book', 'toy', 'pen']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return sorted(csv.DictReader(file), key=lambda row: float(row[column]), reverse=True)


def count_csv_rows(path):
    r"""Return the number of data rows of a CSV file.

    Ask:
        count the rows of a csv file without the header
        number of records in a csv
        how many data rows does a csv file have?
        row count of a csv, header not counted
        count rows in csv
        number of rows in a csv file
        number of rows in a csv without header

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,note\nAnn,"two\nlines"\nBob,x\n')
    >>> count_csv_rows(path)
    2
    """
    with open(path, newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.DictReader(file))


def count_csv_values(path, column):
    r"""Return how often each value occurs in a column of a CSV file.

    Ask:
        count the values of a csv column
        how often does each value occur in a column of a csv file?
        value counts for one csv field
        frequency table of a csv column
        count rows per group in a csv
        number of rows for each category in a csv
        count occurrences of each value in a csv column
        count rows per value of a column in a csv file
        how many csv rows have each value in the status column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,city\nAnn,Rome\nBob,Oslo\nCid,Rome\n')
    >>> dict(count_csv_values(path, "city"))
    {'Rome': 2, 'Oslo': 1}
    """
    with open(path, newline="", encoding="utf-8") as file:
        return Counter(row[column] for row in csv.DictReader(file))


def unique_csv_values(path, column):
    r"""Return the different values of a column of a CSV file, sorted.

    Ask:
        get the unique values of a csv column
        distinct values in one column of a csv, sorted
        which different values occur in a csv field?
        set of values of a column in a csv file
        unique values in csv column
        csv column to set

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,city\nAnn,Rome\nBob,Oslo\nCid,Rome\n')
    >>> unique_csv_values(path, "city")
    ['Oslo', 'Rome']
    """
    with open(path, newline="", encoding="utf-8") as file:
        return sorted({row[column] for row in csv.DictReader(file)})


def group_csv_rows(path, column):
    r"""Return the rows of a CSV file grouped by a column.

    Ask:
        group csv rows by a column
        dictionary from column value to the csv rows that have it
        read a csv and group its records by one field
        csv records by category
        group csv by column
        read a csv and return a dict mapping the value of one column to a list of rows

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,city\nAnn,Rome\nBob,Oslo\nCid,Rome\n')
    >>> groups = group_csv_rows(path, "city")
    >>> {city: [row["name"] for row in rows] for city, rows in groups.items()}
    {'Rome': ['Ann', 'Cid'], 'Oslo': ['Bob']}
    """
    groups = defaultdict(list)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            groups[row[column]].append(row)
    return dict(groups)


def csv_totals_by_group(path, key_column, value_column):
    r"""Return the sums of a column of a CSV file for each value of another.

    Ask:
        sum one csv column grouped by another column
        total sales per category from a csv file
        group by and sum for a csv without pandas
        add up amounts per person in a csv, key and value columns given
        sum by group in csv
        total per category in a csv
        group csv by a column and sum another
        sum the amount column of a csv grouped by category
        sum a column of csv per group and return a dict
        dict of category to total amount from a csv of expenses

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('kind,price\na,1.5\nb,2\na,3\n')
    >>> csv_totals_by_group(path, "kind", "price")
    {'a': 4.5, 'b': 2.0}
    """
    totals = defaultdict(float)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            totals[row[key_column]] += float(row[value_column])
    return dict(totals)


def csv_lookup(path, key_column, value_column):
    r"""Return a dictionary from one column of a CSV file to another.

    Ask:
        make a dictionary from two columns of a csv file
        map one csv column to another
        build a lookup table from a csv, key column to value column
        read a csv into a dict using one field as key and one as value
        csv to dict of two columns
        read a two column csv into a dictionary
        dict from two csv columns, one as keys and one as values
        map product id to name from a csv file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('code,x,country\nit,1,Italy\nno,2,Norway\n')
    >>> csv_lookup(path, "code", "country")
    {'it': 'Italy', 'no': 'Norway'}
    """
    with open(path, newline="", encoding="utf-8") as file:
        return {row[key_column]: row[value_column] for row in csv.DictReader(file)}


def index_csv(path, key_column):
    r"""Return the rows of a CSV file by the value of a key column.

    Ask:
        load a csv into a dictionary keyed by an id column
        index csv rows by a column
        dict of csv records by their id
        read a csv so that each row can be looked up by key
        csv to dict with first column as key
        csv to dictionary keyed by a column
        csv to nested dict keyed by id

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('id,name\n7,Ann\n9,Bob\n')
    >>> index_csv(path, "id")["9"]
    {'id': '9', 'name': 'Bob'}
    """
    with open(path, newline="", encoding="utf-8") as file:
        return {row[key_column]: row for row in csv.DictReader(file)}


def csv_to_json(csv_path, json_path):
    r"""Convert a CSV file to a JSON file.

    Ask:
        convert a csv file to json
        csv to json file
        write a function that turns a csv with header into a json array of objects
        export csv records as json
        convert csv to json file
        csv to json

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.csv"), pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('name,age\nAnn,30\n')
    >>> csv_to_json(path, out)
    >>> json.loads(out.read_text())
    [{'name': 'Ann', 'age': '30'}]
    """
    with open(csv_path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with open(json_path, "w", encoding="utf-8") as file:
        json.dump(rows, file, indent=2, ensure_ascii=False)


def json_to_csv(json_path, csv_path):
    r"""Convert a JSON array of objects to a CSV file.

    Ask:
        convert a json file to csv
        json array of objects to csv file
        turn a json list of records into a csv with a header
        export json data as csv
        convert json to csv file
        json list of dicts to csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.json"), pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('[{"name": "Ann", "age": 30}, {"age": 41, "name": "Bob"}]')
    >>> json_to_csv(path, out)
    >>> out.read_text().splitlines()
    ['name,age', 'Ann,30', 'Bob,41']
    """
    with open(json_path, encoding="utf-8") as file:
        records = json.load(file)
    with open(csv_path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=records[0].keys())
        writer.writeheader()
        writer.writerows(records)


def parse_csv_text(text):
    r"""Return the rows of a CSV text.

    Ask:
        parse a csv string
        parse csv text that is already in memory into rows
        csv rows from a string with quoted fields
        read csv data from a string instead of a file
        read csv from a string
        parse csv string with quoted newlines into rows

    >>> parse_csv_text('a,"b, c"\r\n1,2\n')
    [['a', 'b, c'], ['1', '2']]
    >>> parse_csv_text("")
    []
    """
    return list(csv.reader(io.StringIO(text)))


def parse_csv_line(line):
    r"""Return the fields of one CSV line.

    Ask:
        split a csv line into fields, respecting quotes
        parse one line of csv
        split a string on commas but not inside quotation marks
        fields of a comma separated line with quoted values

    >>> parse_csv_line('1,"Lee, Ann",""')
    ['1', 'Lee, Ann', '']
    >>> parse_csv_line('say ""hi"",2')
    ['say ""hi""', '2']
    """
    return next(csv.reader([line]))


def rows_to_csv_text(rows):
    r"""Return rows as a CSV text.

    Ask:
        convert rows to a csv string
        csv text from a list of lists
        build a csv in memory and return it as a string
        write csv to a string instead of a file
        write csv to a string
        list of rows to csv string

    >>> rows_to_csv_text([["a", "b, c"], [1, None]])
    'a,"b, c"\r\n1,\r\n'
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows(rows)
    return text.getvalue()


def dicts_to_csv_text(records):
    r"""Return dictionaries as a CSV text with a header.

    Ask:
        convert a list of dicts to a csv string
        csv text with header from a list of dictionaries
        records to csv without writing a file
        serialize dictionaries as csv text

    >>> dicts_to_csv_text([{"a": 1, "b": 2}, {"a": 3, "b": 4}])
    'a,b\r\n1,2\r\n3,4\r\n'
    >>> dicts_to_csv_text([])
    ''
    """
    if not records:
        return ""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, fieldnames=records[0].keys())
    writer.writeheader()
    writer.writerows(records)
    return buffer.getvalue()


def read_tsv(path):
    r"""Return the rows of a tab-separated file.

    Ask:
        read a tsv file
        parse a tab separated values file
        load tab delimited data into a list of rows
        how do i read a file with columns separated by tabs?
        read tab separated file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.tsv")
    >>> _ = path.write_text('name\tage\nLee, Ann\t30\n')
    >>> read_tsv(path)
    [['name', 'age'], ['Lee, Ann', '30']]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, delimiter="\t"))


def read_csv_with_delimiter(path, delimiter=";"):
    r"""Return the rows of a file with another delimiter than the comma.

    Ask:
        read a semicolon separated csv file
        read a csv with a custom delimiter
        parse csv with ; as separator
        load a delimited text file, separator as a parameter
        read pipe delimited file
        read csv with semicolon delimiter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name;price\nAnn;3,5\n')
    >>> read_csv_with_delimiter(path)
    [['name', 'price'], ['Ann', '3,5']]
    >>> read_csv_with_delimiter(path, ",")
    [['name;price'], ['Ann;3', '5']]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, delimiter=delimiter))


def change_csv_delimiter(source, destination, old=";", new=","):
    r"""Copy a CSV file with another delimiter.

    Ask:
        convert a semicolon csv to a comma csv
        change the delimiter of a csv file
        rewrite a csv with another separator
        turn ; separated data into , separated data

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.csv"), pathlib.Path(tmp.name, "b.csv")
    >>> _ = path.write_text('name;price\nAnn;3,5\n')
    >>> change_csv_delimiter(path, out)
    >>> out.read_text().splitlines()
    ['name,price', 'Ann,"3,5"']
    """
    with (
        open(source, newline="", encoding="utf-8") as infile,
        open(destination, "w", newline="", encoding="utf-8") as outfile,
    ):
        csv.writer(outfile, delimiter=new).writerows(csv.reader(infile, delimiter=old))


def detect_delimiter(path):
    r"""Return the delimiter that a CSV file uses.

    Ask:
        detect the delimiter of a csv file
        guess whether a csv uses commas, semicolons or tabs
        sniff the csv separator
        find out which character separates the columns of a file
        csv sniff delimiter
        detect csv delimiter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name;age;city\nAnn;30;Rome\nBob;41;Oslo\n')
    >>> detect_delimiter(path)
    ';'
    """
    with open(path, newline="", encoding="utf-8") as file:
        return csv.Sniffer().sniff(file.read(4096), delimiters=",;\t|").delimiter


def add_csv_column(source, destination, name, compute):
    r"""Copy a CSV file with one more column that a function computes.

    Ask:
        add a computed column to a csv file
        write a csv with an extra column calculated from each row
        append a new field to every row of a csv using a function of the row
        how do i add a column to a csv?
        add a column to csv computed from other columns
        add calculated column to a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.csv"), pathlib.Path(tmp.name, "b.csv")
    >>> _ = path.write_text('x,y\n1,2\n3,4\n')
    >>> add_csv_column(path, out, "sum", lambda row: int(row["x"]) + int(row["y"]))
    >>> out.read_text().splitlines()
    ['x,y,sum', '1,2,3', '3,4,7']
    """
    with (
        open(source, newline="", encoding="utf-8") as infile,
        open(destination, "w", newline="", encoding="utf-8") as outfile,
    ):
        reader = csv.DictReader(infile)
        writer = csv.DictWriter(outfile, fieldnames=[*reader.fieldnames, name])
        writer.writeheader()
        for row in reader:
            writer.writerow({**row, name: compute(row)})


def select_csv_columns(source, destination, columns):
    r"""Copy some columns of a CSV file in a given order.

    Ask:
        keep only some columns of a csv file
        write selected columns of a csv to a new file
        reorder or drop csv columns
        copy a csv with just the given column names
        reorder csv columns
        keep selected columns of a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.csv"), pathlib.Path(tmp.name, "b.csv")
    >>> _ = path.write_text('x,y,z\n1,2,3\n4,5,6\n')
    >>> select_csv_columns(path, out, ["z", "x"])
    >>> out.read_text().splitlines()
    ['z,x', '3,1', '6,4']
    """
    with (
        open(source, newline="", encoding="utf-8") as infile,
        open(destination, "w", newline="", encoding="utf-8") as outfile,
    ):
        writer = csv.DictWriter(outfile, fieldnames=columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(csv.DictReader(infile))


def merge_csv_files(paths, destination):
    r"""Write the rows of several CSV files with the same header into one.

    Ask:
        merge several csv files into one
        concatenate csv files that have the same header
        combine csvs, writing the header only once
        join a list of csv files vertically
        combine multiple csv files into one
        merge csv files with same columns

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b, out = (pathlib.Path(tmp.name, name) for name in ("a", "b", "out"))
    >>> _ = a.write_text('x,y\n1,2\n'), b.write_text('x,y\n3,4\n')
    >>> merge_csv_files([a, b], out)
    >>> out.read_text().splitlines()
    ['x,y', '1,2', '3,4']
    """
    with open(destination, "w", newline="", encoding="utf-8") as outfile:
        writer = csv.writer(outfile)
        for number, path in enumerate(paths):
            with open(path, newline="", encoding="utf-8") as infile:
                reader = csv.reader(infile)
                header = next(reader)
                if number == 0:
                    writer.writerow(header)
                writer.writerows(reader)


def join_csv_files(path1, path2, key):
    r"""Return the rows of two CSV files joined on a key column.

    Ask:
        join two csv files on a common column
        inner join of two csvs by a key
        merge the records of two csv files that share an id column
        combine the rows of two csvs with the same key into one dict each
        merge two csv files by id
        inner join two csv files on a key column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b = pathlib.Path(tmp.name, "a"), pathlib.Path(tmp.name, "b")
    >>> _ = a.write_text('id,name\n1,Ann\n2,Bob\n'), b.write_text('id,age\n2,41\n3,9\n')
    >>> join_csv_files(a, b, "id")
    [{'id': '2', 'name': 'Bob', 'age': '41'}]
    """
    with open(path2, newline="", encoding="utf-8") as file:
        others = {row[key]: row for row in csv.DictReader(file)}
    with open(path1, newline="", encoding="utf-8") as file:
        return [{**row, **others[row[key]]} for row in csv.DictReader(file) if row[key] in others]


def update_csv_row(path, key_column, key, changes):
    r"""Change fields of the rows of a CSV file that have a key.

    Ask:
        update a row in a csv file
        change the values of a record in a csv given its key
        edit a csv row by id and write the file back
        modify a cell of a csv where another column has a certain value
        update a csv row by id
        edit a record in a csv file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('id,name\n1,Ann\n2,Bob\n')
    >>> update_csv_row(path, "id", "2", {"name": "Rob"})
    >>> path.read_text().splitlines()
    ['id,name', '1,Ann', '2,Rob']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header = reader.fieldnames
        rows = list(reader)
    for row in rows:
        if row[key_column] == key:
            row.update(changes)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header)
        writer.writeheader()
        writer.writerows(rows)


def delete_csv_rows(path, column, value):
    r"""Delete the rows of a CSV file with a value in a column.

    Ask:
        delete rows from a csv file by column value
        remove the records of a csv where a field equals a value
        drop matching rows of a csv and save it
        how do i delete a row from a csv file?
        delete rows from csv where column equals value
        remove a row from csv by id

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('id,name\n1,Ann\n2,Bob\n')
    >>> delete_csv_rows(path, "name", "Ann")
    >>> path.read_text().splitlines()
    ['id,name', '2,Bob']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header = reader.fieldnames
        rows = [row for row in reader if row[column] != value]
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header)
        writer.writeheader()
        writer.writerows(rows)


def print_csv_table(path):
    r"""Print a CSV file as an aligned table.

    Ask:
        print a csv file as a table
        display csv rows in aligned columns
        show the contents of a csv nicely formatted
        pretty print a csv with padded columns

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age\nAnnabel,3\n')
    >>> print_csv_table(path)
    name     age
    Annabel  3
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def read_csv_typed(path):
    r"""Return the rows of a CSV file as dictionaries with numbers converted.

    Ask:
        read a csv into dicts and convert numeric fields to numbers
        load csv records with ints and floats instead of strings
        csv to list of dicts with automatic type conversion
        parse a csv, turning numeric cells into int or float
        read csv file and convert numeric columns
        read a csv with numbers converted to int or float

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('name,age,size\nAnn,30,1.5\n')
    >>> read_csv_typed(path)
    [{'name': 'Ann', 'age': 30, 'size': 1.5}]
    """
    def convert(text):
        for kind in (int, float):
            try:
                return kind(text)
            except ValueError:
                continue
        return text

    with open(path, newline="", encoding="utf-8") as file:
        return [{k: convert(v) for k, v in row.items()} for row in csv.DictReader(file)]


def transpose_csv(source, destination):
    r"""Write a CSV file with rows and columns exchanged.

    Ask:
        transpose a csv file
        swap the rows and columns of a csv
        write a csv whose rows are the columns of another csv
        turn csv columns into rows

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, out = pathlib.Path(tmp.name, "a.csv"), pathlib.Path(tmp.name, "b.csv")
    >>> _ = path.write_text('x,y,z\n1,2,3\n')
    >>> transpose_csv(path, out)
    >>> out.read_text().splitlines()
    ['x,1', 'y,2', 'z,3']
    """
    with open(source, newline="", encoding="utf-8") as file:
        rows = list(zip(*csv.reader(file)))
    with open(destination, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def remove_duplicate_csv_rows(path):
    r"""Remove the repeated rows of a CSV file.

    Ask:
        remove duplicate rows from a csv file
        deduplicate a csv in place
        drop repeated records of a csv, keeping the first
        keep only distinct rows in a csv file
        remove duplicates from csv
        drop duplicate rows in a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text('x,y\n3,4\n1,2\n3,4\n')
    >>> remove_duplicate_csv_rows(path)
    >>> path.read_text().splitlines()
    ['x,y', '3,4', '1,2']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = dict.fromkeys(map(tuple, csv.reader(file)))
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)

"""CSV at work, continued: totals per group and month, joins, typed rows, columns that differ."""
import csv
import io
import statistics
from collections import Counter, defaultdict
from datetime import datetime
from pathlib import Path
import tempfile

_folders = []


def _csv(text):
    _folders.append(tempfile.TemporaryDirectory())
    path = Path(_folders[-1].name, "data.csv")
    path.write_text(text, encoding="utf-8")
    return path


def mean_of_filled_csv_cells(path, column):
    """Return the mean of a CSV column without its empty cells, or None.

    Ask:
        mean of a column in csv, skip empty cells
        average of a csv column ignoring missing values
        average csv column, blank cells do not count
        compute the mean score from a csv, some cells are empty
        mean of the non-empty values of a named csv column, None if there are none

    >>> mean_of_filled_csv_cells(_csv("name,score\\na,1\\nb,\\nc,4\\n"), "score")
    2.5
    >>> mean_of_filled_csv_cells(_csv("name,score\\nb, \\n"), "score") is None
    True
    """
    with open(path, newline="", encoding="utf-8") as file:
        values = [float(row[column]) for row in csv.DictReader(file) if row[column].strip()]
    return statistics.fmean(values) if values else None


def sum_parsable_csv_cells(path, column):
    """Return the sum of a CSV column, leaving out the cells that are not numbers.

    Ask:
        return the sum of a numeric column in a csv file, ignoring rows that cannot be parsed
        sum a csv column, skip cells that are not numbers
        add up a csv column and ignore bad values
        total of a column in a csv where some entries are n/a
        sum of a csv field with invalid rows skipped

    >>> sum_parsable_csv_cells(_csv("id,price\\n1,2.5\\n2,n/a\\n3,\\n4,1\\n"), "price")
    3.5
    >>> sum_parsable_csv_cells(_csv("id,price\\n"), "price")
    0
    """
    total = 0
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            try:
                total += float(row[column])
            except (TypeError, ValueError):
                continue
    return total


def add_total_csv_column(source, destination):
    """Copy a CSV file with a further column total = price * quantity.

    Ask:
        add a total column = price * quantity to a csv
        write a new csv with a total column computed from price and quantity
        csv with price and quantity: add line total for each row
        multiply two csv columns and store the product in a new column total
        compute price times quantity for every csv row and save it as total
        calculate new column price * quantity in csv

    >>> source = _csv("item,price,quantity\\npen,1.5,2\\ncap,10,1\\n")
    >>> add_total_csv_column(source, source.with_name("out.csv"))
    >>> source.with_name("out.csv").read_text().split()
    ['item,price,quantity,total', 'pen,1.5,2,3.00', 'cap,10,1,10.00']
    """
    with open(source, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        header = [*(reader.fieldnames or []), "total"]
    for row in rows:
        row["total"] = f"{float(row['price']) * float(row['quantity']):.2f}"
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)


def read_csv_clean_header(path):
    """Return the rows of a CSV file as dictionaries with stripped, lower case column names.

    Ask:
        read a csv where the header has spaces, strip and lowercase the column names
        csv to dicts with normalized column names
        load a csv and clean up the header: trim and lower case
        read csv with DictReader, keys in lower case without spaces around
        header of csv is messy, normalise the field names when reading

    >>> read_csv_clean_header(_csv(" Name ,AGE\\nAnn,3\\n"))
    [{'name': 'Ann', 'age': '3'}]
    >>> read_csv_clean_header(_csv(""))
    []
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        header = [name.strip().lower() for name in next(reader, [])]
        return [dict(zip(header, row)) for row in reader]


def copy_csv_rows(source, destination, keep):
    """Write the CSV rows that a function accepts to another file and return their number.

    Ask:
        filter csv rows by a predicate and write to a new file, return the number written
        copy the rows of a csv for which keep(row) is true to another csv
        write the matching rows of a csv to a second file and count them
        filter one csv file into another with a lambda
        save only rows that pass a test to a new csv, header included

    >>> source = _csv("name,age\\nAnn,30\\nBob,17\\nCid,18\\n")
    >>> target = source.with_name("adults.csv")
    >>> copy_csv_rows(source, target, lambda row: int(row["age"]) >= 18)
    2
    >>> target.read_text().split()
    ['name,age', 'Ann,30', 'Cid,18']
    """
    count = 0
    with open(source, newline="", encoding="utf-8") as infile:
        reader = csv.DictReader(infile)
        with open(destination, "w", newline="", encoding="utf-8") as outfile:
            writer = csv.DictWriter(outfile, reader.fieldnames)
            writer.writeheader()
            for row in reader:
                if keep(row):
                    writer.writerow(row)
                    count += 1
    return count


def write_joined_csv(path1, path2, destination, key):
    """Join two CSV files on a key column and write the result to a third.

    Ask:
        join two csv files on a key column and write the result
        merge two csvs by id into a new csv file
        combine users.csv and orders.csv on user id and save as one csv
        inner join of two csv files written to an output file
        write the rows that two csv files share by key, with the columns of both

    >>> left = _csv("id,name\\n1,Ann\\n2,Bob\\n3,Cid\\n")
    >>> right = _csv("id,city\\n3,Rome\\n1,Oslo\\n")
    >>> write_joined_csv(left, right, left.with_name("out.csv"), "id")
    >>> left.with_name("out.csv").read_text().split()
    ['id,name,city', '1,Ann,Oslo', '3,Cid,Rome']
    """
    with open(path2, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        others = {row[key]: row for row in reader}
        extra = [name for name in reader.fieldnames if name != key]
    with open(path1, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header = reader.fieldnames + extra
        rows = [{**row, **others[row[key]]} for row in reader if row[key] in others]
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)


def read_csv_with_converters(path, converters):
    """Return the rows of a CSV file as dictionaries, converting the columns that are named.

    Ask:
        csv to list of dicts with a dict of column converters
        read a csv and convert columns, e.g. {"age": int, "price": float}
        load csv rows with types given per column
        DictReader that applies a conversion function to each named column
        read csv file with a mapping of column name to type
        parse csv columns to int, float or date with a dictionary of functions

    >>> read_csv_with_converters(_csv("name,age,kg\\nAnn,30,5.5\\n"), {"age": int, "kg": float})
    [{'name': 'Ann', 'age': 30, 'kg': 5.5}]
    >>> read_csv_with_converters(_csv("name\\nAnn\\n"), {})
    [{'name': 'Ann'}]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [
            {name: converters.get(name, str)(value) for name, value in row.items()}
            for row in csv.DictReader(file)
        ]


def read_csv_objects(path, cls, converters=None):
    """Return one object of a class for each row of a CSV file.

    Ask:
        load csv rows as list of dataclass objects with typed fields
        read a csv file into dataclass instances
        csv rows to objects of a class, columns become keyword arguments
        create a list of Person objects from a csv
        map each csv row to a dataclass, converting fields on the way

    >>> from dataclasses import make_dataclass
    >>> Person = make_dataclass("Person", [("name", str), ("age", int)])
    >>> read_csv_objects(_csv("name,age\\nAnn,30\\n"), Person, {"age": int})
    [Person(name='Ann', age=30)]
    >>> read_csv_objects(_csv("name,age\\n"), Person)
    []
    """
    converters = converters or {}
    with open(path, newline="", encoding="utf-8") as file:
        return [
            cls(**{name: converters.get(name, str)(value) for name, value in row.items()})
            for row in csv.DictReader(file)
        ]


def csv_rows_missing_from(path, other_path, key):
    """Return the rows of one CSV file whose key is not in another.

    Ask:
        return rows from first csv that are not in the second by id
        rows of a csv file whose id does not occur in another csv
        anti join of two csv files
        which customers of old.csv are missing from new.csv
        csv difference by key column: records only in the first file

    >>> first = _csv("id,name\\n1,Ann\\n2,Bob\\n")
    >>> csv_rows_missing_from(first, _csv("id,city\\n1,Oslo\\n"), "id")
    [{'id': '2', 'name': 'Bob'}]
    >>> csv_rows_missing_from(first, first, "id")
    []
    """
    with open(other_path, newline="", encoding="utf-8") as file:
        known = {row[key] for row in csv.DictReader(file)}
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row[key] not in known]


def pivot_csv(path, row_column, column_column, value_column):
    """Return the sums of a CSV column as a dictionary of dictionaries.

    Ask:
        csv pivot: rows by name, columns by month, sum of amount
        pivot table of a csv file without pandas
        cross table of two csv columns with the sums of a third
        sum amounts by person and month from a csv, nested dict
        turn a long csv into a table of totals, outer key row, inner key column
        pivot csv

    >>> path = _csv("name,month,amount\\nAnn,Jan,1\\nAnn,Feb,2\\nBob,Jan,3\\nAnn,Jan,4\\n")
    >>> pivot_csv(path, "name", "month", "amount")
    {'Ann': {'Jan': 5.0, 'Feb': 2.0}, 'Bob': {'Jan': 3.0}}
    """
    table = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            totals = table.setdefault(row[row_column], {})
            name = row[column_column]
            totals[name] = totals.get(name, 0) + float(row[value_column])
    return table


def add_running_total_column(source, destination, column):
    """Copy a CSV file with a further column that holds the running total of another.

    Ask:
        cumulative sum column in csv
        add a running total column to a csv file
        write a csv with a balance column that accumulates the amounts
        add a cumulative total of the amount column to each csv row
        csv running balance, new column running_total

    >>> source = _csv("day,amount\\n1,2\\n2,3.5\\n3,-1\\n")
    >>> add_running_total_column(source, source.with_name("out.csv"), "amount")
    >>> source.with_name("out.csv").read_text().split()
    ['day,amount,running_total', '1,2,2.0', '2,3.5,5.5', '3,-1,4.5']
    """
    with open(source, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        header = [*(reader.fieldnames or []), "running_total"]
    total = 0
    for row in rows:
        total += float(row[column])
        row["running_total"] = total
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)


def read_csv_without_comments(path):
    """Return the rows of a CSV file as dictionaries, without lines that start with #.

    Ask:
        read csv and skip comment lines starting with #
        csv file with comments: ignore lines beginning with a hash
        DictReader over a csv that has # comment lines and blank lines
        load csv rows but not the commented out ones
        parse a csv that begins with a few # lines before the header

    >>> read_csv_without_comments(_csv("# made by hand\\na,b\\n1,2\\n# 3,4\\n\\n5,6\\n"))
    [{'a': '1', 'b': '2'}, {'a': '5', 'b': '6'}]
    >>> read_csv_without_comments(_csv("# nothing\\n"))
    []
    """
    with open(path, newline="", encoding="utf-8") as file:
        lines = (line for line in file if line.strip() and not line.lstrip().startswith("#"))
        return list(csv.DictReader(lines))


def read_csv_any_dialect(path):
    """Return the rows of a CSV file whose delimiter is found out by sniffing.

    Ask:
        csv dialect sniff and read
        read a csv with unknown delimiter using csv.Sniffer
        read rows of a csv file, delimiter comma, semicolon or tab detected automatically
        use Sniffer to find the dialect and then read the csv
        open a delimited file when you do not know the separator

    >>> read_csv_any_dialect(_csv("a;b;c\\n1;2;3\\n"))
    [['a', 'b', 'c'], ['1', '2', '3']]
    >>> read_csv_any_dialect(_csv("a,b\\n1,2\\n"))
    [['a', 'b'], ['1', '2']]
    """
    with open(path, newline="", encoding="utf-8") as file:
        dialect = csv.Sniffer().sniff(file.read(4096), delimiters=",;\t|")
        file.seek(0)
        return list(csv.reader(file, dialect))


def write_uneven_dicts(path, records):
    """Write dictionaries with differing keys to a CSV file with all their keys as columns.

    Ask:
        write dicts to csv where the keys differ between rows
        save a list of dicts with different keys to csv, missing cells empty
        DictWriter with the union of all keys as header
        csv export of records that do not all have the same fields
        write heterogeneous dictionaries to a csv file

    >>> path = _csv("")
    >>> write_uneven_dicts(path, [{"a": 1}, {"b": 2, "a": 3}, {"c": 4}])
    >>> path.read_text().split()
    ['a,b,c', '1,,', '3,2,', ',,4']
    """
    header = list(dict.fromkeys(key for record in records for key in record))
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header, restval="")
        writer.writeheader()
        writer.writerows(records)


def dicts_to_csv_text(records, header=None):
    """Return a list of dictionaries as CSV text with a header line.

    Ask:
        write a csv to a string with io.StringIO
        list of dicts to csv string with header
        make csv text from records in memory, no file
        csv string from dictionaries with DictWriter and StringIO
        return a csv download body for a list of dicts
        export records as a csv formatted string, quoting where needed

    >>> dicts_to_csv_text([{"a": 1, "b": "x, y"}, {"a": 2, "b": ""}])
    'a,b\\r\\n1,"x, y"\\r\\n2,\\r\\n'
    >>> dicts_to_csv_text([])
    ''
    >>> dicts_to_csv_text([{"a": 1, "b": 2}], ["b", "a"])
    'b,a\\r\\n2,1\\r\\n'
    """
    if not records:
        return ""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, header or list(records[0]))
    writer.writeheader()
    writer.writerows(records)
    return text.getvalue()


def add_full_name_column(source, destination):
    """Copy a CSV file with a column full_name made of first_name and last_name.

    Ask:
        combine first and last name columns of csv into full name
        add a full_name column to a csv from first_name and last_name
        join two csv columns with a space into a new column
        csv with first name and last name: write a copy with the full name
        concatenate name columns of a csv file

    >>> source = _csv("first_name,last_name\\nAnn,Lee\\nBob,\\n")
    >>> add_full_name_column(source, source.with_name("out.csv"))
    >>> source.with_name("out.csv").read_text().splitlines()
    ['first_name,last_name,full_name', 'Ann,Lee,Ann Lee', 'Bob,,Bob']
    """
    with open(source, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        header = [*(reader.fieldnames or []), "full_name"]
    for row in rows:
        row["full_name"] = f"{row['first_name']} {row['last_name']}".strip()
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)


def monthly_csv_totals(path, date_column="date", value_column="amount"):
    """Return the sum of a CSV column for each month of a date column.

    Ask:
        group csv rows by month of a date column and sum the amounts
        monthly totals from a csv with date and amount columns
        sum of expenses per month from a csv file
        csv of transactions: total per month, keys like 2024-03
        aggregate csv amounts by year and month
        revenue by month from a csv with iso dates

    >>> path = _csv("date,amount\\n2024-02-01,5\\n2024-01-31,1.5\\n2024-02-29,2\\n")
    >>> monthly_csv_totals(path)
    {'2024-01': 1.5, '2024-02': 7.0}
    """
    totals = defaultdict(float)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            month = datetime.fromisoformat(row[date_column]).strftime("%Y-%m")
            totals[month] += float(row[value_column])
    return dict(sorted(totals.items()))


def convert_records(records):
    """Return records with their texts turned into int or float where that is possible.

    Ask:
        convert all values in a list of dicts from strings to numbers where possible
        turn the strings of DictReader rows into ints and floats
        auto convert the numeric strings of a list of records
        csv rows come as text: convert cells that look like numbers
        list of dicts with str values to int or float if they parse

    >>> convert_records([{"a": "1", "b": "2.5", "c": "x"}, {"a": "", "b": "-3", "c": None}])
    [{'a': 1, 'b': 2.5, 'c': 'x'}, {'a': '', 'b': -3, 'c': None}]
    >>> convert_records([])
    []
    """
    def convert(value):
        for kind in (int, float):
            try:
                return kind(value)
            except (TypeError, ValueError):
                pass
        return value

    return [{key: convert(value) for key, value in record.items()} for record in records]


def top_csv_groups(path, key_column, value_column, n=5):
    """Return the n values of one CSV column with the largest sums of another.

    Ask:
        top n customers by total amount from a csv of orders
        best selling products of a csv with their totals
        n largest groups of a csv by sum, as (name, total) pairs
        which customers spent the most, read from orders.csv
        csv ranking: sum per name, highest first, only the first n

    >>> path = _csv("who,paid\\na,1\\nb,5\\na,2\\nc,4\\n")
    >>> top_csv_groups(path, "who", "paid", 2)
    [('b', 5.0), ('c', 4.0)]
    >>> top_csv_groups(path, "who", "paid")[-1]
    ('a', 3.0)
    """
    totals = Counter()
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            totals[row[key_column]] += float(row[value_column])
    return totals.most_common(n)


def csv_weighted_average(path, value_column, weight_column):
    """Return the average of one CSV column weighted by another, or None.

    Ask:
        weighted average of price by quantity from csv
        csv weighted mean with a weight column
        average price per unit sold from a csv of price and quantity
        compute a weighted average over two named columns of a csv
        mean grade weighted by credits, read from a csv file

    >>> csv_weighted_average(_csv("price,quantity\\n10,1\\n20,3\\n"), "price", "quantity")
    17.5
    >>> csv_weighted_average(_csv("price,quantity\\n"), "price", "quantity") is None
    True
    """
    total = weights = 0
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            weight = float(row[weight_column])
            total += float(row[value_column]) * weight
            weights += weight
    return total / weights if weights else None


def csv_medians(path):
    """Return the median of each CSV column that holds only numbers.

    Ask:
        median of each numeric column in a csv
        csv medians per column as a dict, text columns left out
        for every number column of a csv file compute the median
        column name to median from a csv
        medians of all numerical fields of a csv

    >>> csv_medians(_csv("name,a,b\\nx,1,2\\ny,5,4\\nz,3,9\\n"))
    {'a': 3.0, 'b': 4.0}
    >>> csv_medians(_csv("a,b\\n"))
    {}
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    medians = {}
    for column in rows[0] if rows else ():
        try:
            medians[column] = statistics.median(float(row[column]) for row in rows)
        except ValueError:
            continue
    return medians


def csv_date_span(path, column):
    """Return the earliest and the latest date of a CSV column of ISO dates.

    Ask:
        earliest and latest date in a csv column
        date range covered by a csv file
        min and max of a date column in a csv
        first and last day of the orders in a csv file
        which period does the csv cover, dates are yyyy-mm-dd

    >>> csv_date_span(_csv("day,n\\n2024-03-01,1\\n2023-12-31,2\\n2024-01-01,3\\n"), "day")
    (datetime.date(2023, 12, 31), datetime.date(2024, 3, 1))
    """
    with open(path, newline="", encoding="utf-8") as file:
        days = [datetime.fromisoformat(row[column]).date() for row in csv.DictReader(file)]
    return min(days), max(days)


def newest_csv_rows(source, destination, column, pattern="%Y-%m-%d"):
    """Write the rows of a CSV file sorted by a date column, newest first.

    Ask:
        sort a csv file by date column, newest first
        csv sorted by date descending into a new file
        rewrite a csv with the latest dates on top
        order the rows of a csv by a date in descending order and save them
        sort csv by date with a given date format, most recent first

    >>> source = _csv("id,day\\n1,01.02.2024\\n2,15.01.2024\\n3,03.03.2023\\n4,02.02.2024\\n")
    >>> newest_csv_rows(source, source, "day", "%d.%m.%Y")
    >>> [line[0] for line in source.read_text().split()]
    ['i', '4', '1', '2', '3']
    """
    with open(source, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        header = reader.fieldnames
    rows.sort(key=lambda row: datetime.strptime(row[column], pattern), reverse=True)
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)


def delete_csv_rows_if(path, condition):
    """Delete the rows of a CSV file for which a condition holds and return their number.

    Ask:
        delete rows from csv by condition
        remove csv rows in place when condition(row) is true
        drop the rows of a csv that match a function, rewrite the file
        csv: delete all rows for which a lambda returns true and count them
        prune rows from a csv file

    >>> path = _csv("name,age\\nAnn,30\\nBob,17\\n")
    >>> delete_csv_rows_if(path, lambda row: int(row["age"]) < 18)
    1
    >>> path.read_text().split()
    ['name,age', 'Ann,30']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        header = reader.fieldnames
        rows = list(reader)
    kept = [row for row in rows if not condition(row)]
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(kept)
    return len(rows) - len(kept)


def json_fields_to_csv_rows(records, fields):
    """Return the chosen fields of records as CSV text, with nothing for what is missing.

    Ask:
        json records to csv with selected fields
        csv text with only some keys of a list of dicts
        export chosen columns of records to csv, ignore the other keys
        DictWriter extrasaction ignore with given field names
        list of dicts to csv, only id and name columns

    >>> json_fields_to_csv_rows([{"id": 1, "name": "Ann", "x": 0}, {"id": 2}], ["id", "name"])
    'id,name\\n1,Ann\\n2,\\n'
    >>> json_fields_to_csv_rows([], ["id"])
    'id\\n'
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, fields, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return text.getvalue()


def csv_percentages(path, column):
    """Return the share of each value of a CSV column in percent.

    Ask:
        percentage of each value in a csv column
        relative frequency of the categories in a csv
        csv column value shares in percent, one decimal
        what percent of csv rows have each status
        distribution of a csv column as percentages

    >>> csv_percentages(_csv("id,answer\\n1,yes\\n2,no\\n3,yes\\n"), "answer")
    {'yes': 66.7, 'no': 33.3}
    >>> csv_percentages(_csv("id,answer\\n"), "answer")
    {}
    """
    with open(path, newline="", encoding="utf-8") as file:
        counts = Counter(row[column] for row in csv.DictReader(file))
    return {value: round(100 * count / counts.total(), 1) for value, count in counts.items()}


def invalid_csv_lines(path):
    """Return the numbers of the CSV lines whose cell count differs from the header's.

    Ask:
        find csv rows with the wrong number of columns
        check a csv file for lines with too many or too few cells
        line numbers of malformed csv rows
        validate that every row of a csv has as many fields as the header
        which csv lines are broken

    >>> invalid_csv_lines(_csv("a,b\\n1,2\\n3\\n4,5,6\\n7,8\\n"))
    [3, 4]
    >>> invalid_csv_lines(_csv(""))
    []
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        width = len(next(reader, []))
        return [reader.line_num for row in reader if len(row) != width]

"""More practical requests about CSV files."""
import csv
import html
import io
import itertools
import json
import random
import xml.etree.ElementTree as ET
from collections import Counter
from collections import defaultdict
from collections import namedtuple
from pathlib import Path


def csv_to_html(path):
    r"""Convert a CSV file to an HTML table.

    Ask:
        csv to html table
        convert a csv file to an html table
        turn csv rows into <table> markup
        make an html page fragment from a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,<2>\n")
    >>> csv_to_html(path)
    '<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>1</td><td>&lt;2&gt;</td></tr>\n</table>'
    """
    with open(path, newline="", encoding="utf-8") as file:
        lines = []
        for row in csv.reader(file):
            tag = "td" if lines else "th"
            cells = "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row)
            lines.append(f"<tr>{cells}</tr>")
    return "\n".join(["<table>", *lines, "</table>"])


def csv_to_markdown(path):
    r"""Convert a CSV file to a Markdown table.

    Ask:
        csv to markdown table
        convert a csv file to a markdown table
        turn a csv into a table with pipes
        markdown text from csv rows

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> print(csv_to_markdown(path))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    """
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    table = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in table)


def csv_to_xml(source, destination):
    r"""Convert a CSV file to XML.

    Ask:
        csv to xml
        convert a csv file to an xml file
        write csv records as xml elements
        turn every csv row into a <row> element with one child per column

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> target = pathlib.Path(tmp.name, "b.xml")
    >>> csv_to_xml(path, target)
    >>> target.read_text().split("\n")[1:3]
    ['<rows>', '  <row>']
    >>> "<b>2</b>" in target.read_text()
    True
    """
    root = ET.Element("rows")
    with open(source, newline="", encoding="utf-8") as file:
        for record in csv.DictReader(file):
            row = ET.SubElement(root, "row")
            for name, value in record.items():
                ET.SubElement(row, name).text = value
    ET.indent(root)
    ET.ElementTree(root).write(destination, encoding="utf-8", xml_declaration=True)


def csv_to_jsonl(source, destination):
    r"""Convert a CSV file to JSON Lines.

    Ask:
        csv to jsonl
        convert a csv file to json lines
        write every csv row as a json object on its own line
        csv to newline delimited json

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> target = pathlib.Path(tmp.name, "b.jsonl")
    >>> csv_to_jsonl(path, target)
    >>> target.read_text()
    '{"a": "1", "b": "2"}\n'
    """
    with open(source, newline="", encoding="utf-8") as file:
        with open(destination, "w", encoding="utf-8") as output:
            for row in csv.DictReader(file):
                output.write(json.dumps(row, ensure_ascii=False) + "\n")


def jsonl_to_csv(source, destination):
    r"""Convert JSON Lines to a CSV file.

    Ask:
        json lines to csv
        convert a jsonl file to csv
        ndjson to csv with a header of all keys
        flatten a file of json objects into a csv table

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1}\n{"a": 2, "b": "x"}\n')
    >>> target = pathlib.Path(tmp.name, "b.csv")
    >>> jsonl_to_csv(path, target)
    >>> target.read_text().splitlines()
    ['a,b', '1,', '2,x']
    """
    with open(source, encoding="utf-8") as file:
        records = [json.loads(line) for line in file if line.strip()]
    header = list(dict.fromkeys(key for record in records for key in record))
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header, restval="")
        writer.writeheader()
        writer.writerows(records)


def csv_to_json_text(path):
    r"""Convert a CSV file to a JSON string.

    Ask:
        csv to json string
        read a csv and return it as json text
        csv rows as a json array of objects
        convert csv file to json and return the string

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> csv_to_json_text(path)
    '[{"a": "1", "b": "2"}]'
    """
    with open(path, newline="", encoding="utf-8") as file:
        return json.dumps(list(csv.DictReader(file)), ensure_ascii=False)


def parse_csv_dicts(text):
    r"""Parse CSV text into dictionaries.

    Ask:
        read csv from a string into dicts
        parse csv text with a header into a list of dictionaries
        csv string to list of dicts with StringIO
        DictReader on a string

    >>> parse_csv_dicts('a,b\n1,"x, y"\n')
    [{'a': '1', 'b': 'x, y'}]
    >>> parse_csv_dicts("")
    []
    """
    return list(csv.DictReader(io.StringIO(text, newline="")))


def write_quoted_csv(path, rows):
    r"""Write a CSV file with all fields in quotes.

    Ask:
        csv with all values quoted
        write a csv with QUOTE_ALL
        put double quotes around every field of a csv file
        save rows as csv with quotes everywhere

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_quoted_csv(path, [["a", 1]])
    >>> path.read_text()
    '"a","1"\n'
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)


def read_csv_encoded(path, encoding="utf-8-sig"):
    r"""Read a CSV file with a given encoding.

    Ask:
        read a csv with a different encoding
        open a csv file saved by excel with utf-8-sig or cp1252
        csv reader with an encoding parameter
        read a csv file that has a byte order mark

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\né\n", encoding="utf-8-sig")
    >>> read_csv_encoded(path)
    [['a'], ['é']]
    """
    with open(path, newline="", encoding=encoding) as file:
        return list(csv.reader(file))


def iterate_csv(path):
    r"""Yield the rows of a CSV file as dictionaries.

    Ask:
        iterate over a csv lazily
        generator over the rows of a large csv file
        yield each csv row as a dict
        read a big csv one record at a time

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n")
    >>> next(iterate_csv(path))
    {'a': '1', 'b': '2'}
    """
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def csv_batches(path, size):
    r"""Yield the rows of a CSV file in batches.

    Ask:
        read a csv in chunks
        process a large csv file n rows at a time
        yield lists of csv records of a given size
        batches of rows from a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\n1\n2\n3\n")
    >>> [len(batch) for batch in csv_batches(path, 2)]
    [2, 1]
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        while batch := list(itertools.islice(reader, size)):
            yield batch


def csv_head(path, n=5):
    r"""Return the first n rows of a CSV file.

    Ask:
        first n rows of a csv
        preview the top rows of a csv file
        read only the first few records of a csv
        head of a csv as dicts

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\n1\n2\n3\n")
    >>> csv_head(path, 2)
    [{'a': '1'}, {'a': '2'}]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return list(itertools.islice(csv.DictReader(file), n))


def last_csv_row(path):
    r"""Return the last row of a CSV file.

    Ask:
        last row of a csv
        get the final record of a csv file
        newest entry at the end of a csv
        read only the last line of a csv as a dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\n1\n2\n")
    >>> last_csv_row(path)
    {'a': '2'}
    >>> _ = path.write_text("a\n")
    >>> last_csv_row(path) is None
    True
    """
    last = None
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            last = row
    return last


def csv_row(path, index):
    r"""Return the nth row of a CSV file.

    Ask:
        read a specific row of a csv by number
        get row number n of a csv file
        nth record of a csv as a dict, None if there are fewer
        return one csv row by its index, starting at 0

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\n1\n2\n")
    >>> csv_row(path, 1), csv_row(path, 2)
    ({'a': '2'}, None)
    """
    with open(path, newline="", encoding="utf-8") as file:
        return next(itertools.islice(csv.DictReader(file), index, None), None)


def random_csv_rows(path, n):
    r"""Return n random rows of a CSV file.

    Ask:
        random rows from a csv
        take a random sample of a csv file
        pick n records of a csv at random
        sample csv rows without repetition

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a\n1\n2\n3\n")
    >>> sorted(row["a"] for row in random_csv_rows(path, 3))
    ['1', '2', '3']
    >>> len(random_csv_rows(path, 1))
    1
    """
    with open(path, newline="", encoding="utf-8") as file:
        return random.sample(list(csv.DictReader(file)), n)


def read_xy_csv(path, x_column, y_column):
    r"""Return two columns of a CSV file as two lists.

    Ask:
        read two csv columns into separate lists
        x and y columns of a csv as lists of floats
        get two columns of a csv for plotting
        load csv columns into two number lists

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("x,y\n1,2\n3,4.5\n")
    >>> read_xy_csv(path, "x", "y")
    ([1.0, 3.0], [2.0, 4.5])
    """
    xs, ys = [], []
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            xs.append(float(row[x_column]))
            ys.append(float(row[y_column]))
    return xs, ys


def read_float_csv(path):
    r"""Read a CSV file of numbers into a list of lists of floats.

    Ask:
        csv to a 2d list of floats
        read a csv of numbers into a matrix
        load a numeric csv without header as floats
        parse a csv file into rows of floats

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("1,2\n3,4.5\n")
    >>> read_float_csv(path)
    [[1.0, 2.0], [3.0, 4.5]]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [[float(cell) for cell in row] for row in csv.reader(file) if row]


def write_dict_csv(path, data, header=("key", "value")):
    r"""Write a dictionary to a CSV file with two columns.

    Ask:
        write a dict to a csv with two columns
        save a dictionary as csv, key and value in each row
        dict items to csv file
        export word counts or other key value pairs as csv
        write dictionary to csv
        save dict to csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_dict_csv(path, {"a": 1, "b": 2})
    >>> path.read_text().splitlines()
    ['key,value', 'a,1', 'b,2']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(data.items())


def write_columns_csv(path, columns):
    r"""Write a dictionary of lists to a CSV file, one column for each key.

    Ask:
        write a dict of lists to a csv
        save columns given as a dictionary to a csv file
        dictionary with list values to csv columns
        export {name: [values]} as a csv with a header

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_columns_csv(path, {"a": [1, 2], "b": [3]})
    >>> path.read_text().splitlines()
    ['a,b', '1,3', '2,']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(itertools.zip_longest(*columns.values(), fillvalue=""))


def write_nested_csv(path, data, key_name="id"):
    r"""Write a dictionary of dictionaries to a CSV file.

    Ask:
        dict of dicts to csv
        write nested dictionaries to a csv, outer key as the first column
        save {id: {field: value}} as csv
        export a nested dict as a csv table

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_nested_csv(path, {"x": {"a": 1}, "y": {"a": 2, "b": 3}})
    >>> path.read_text().splitlines()
    ['id,a,b', 'x,1,', 'y,2,3']
    """
    fields = list(dict.fromkeys(field for record in data.values() for field in record))
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=[key_name, *fields], restval="")
        writer.writeheader()
        writer.writerows({key_name: key, **record} for key, record in data.items())


def write_lists_csv(path, header, *lists):
    r"""Write two lists to a CSV file as columns.

    Ask:
        write two lists to a csv as columns
        save lists x and y side by side in a csv file
        zip lists into csv rows
        export several lists as columns of a csv with a header

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> write_lists_csv(path, ["x", "y"], [1, 2], [3, 4])
    >>> path.read_text().splitlines()
    ['x,y', '1,3', '2,4']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(zip(*lists))


def nested_json_to_csv(source, destination):
    r"""Convert a nested JSON array file to a CSV file with dotted columns.

    Ask:
        write nested json to csv
        flatten json objects into csv columns such as address.city
        convert json with nested objects to a csv file
        nested json records to a flat csv table

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('[{"n": 1, "a": {"b": "x"}}, {"n": 2}]')
    >>> target = pathlib.Path(tmp.name, "b.csv")
    >>> nested_json_to_csv(path, target)
    >>> target.read_text().splitlines()
    ['n,a.b', '1,x', '2,']
    """
    def flatten(record, prefix=""):
        flat = {}
        for key, value in record.items():
            if isinstance(value, dict):
                flat.update(flatten(value, f"{prefix}{key}."))
            else:
                flat[prefix + key] = value
        return flat

    with open(source, encoding="utf-8") as file:
        records = [flatten(record) for record in json.load(file)]
    header = list(dict.fromkeys(key for record in records for key in record))
    with open(destination, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=header, restval="")
        writer.writeheader()
        writer.writerows(records)


def add_csv_totals(path):
    r"""Add a row with the totals of the numeric columns to a CSV file.

    Ask:
        add a total row to a csv
        append the column sums at the end of a csv file
        csv with a last line of totals
        sum each numeric column of a csv and write a total line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("n,v\na,1\nb,2.5\n")
    >>> add_csv_totals(path)
    >>> path.read_text().splitlines()[-1]
    'Total,3.5'
    """
    with open(path, newline="", encoding="utf-8") as file:
        _, *rows = csv.reader(file)
    totals = []
    for column in zip(*rows):
        try:
            totals.append(sum(map(float, column)))
        except ValueError:
            totals.append("")
    totals[0] = "Total"
    with open(path, "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow(totals)


def csv_revenue(path):
    r"""Return the sum of price times quantity of a CSV file.

    Ask:
        calculate the total price from a csv of quantity and price
        multiply two csv columns and add up the products
        read sales csv and compute total revenue
        invoice total from a csv with price and quantity columns

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("item,price,quantity\na,1.5,2\nb,2,1\n")
    >>> csv_revenue(path)
    5.0
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file)
        return sum(float(row["price"]) * int(row["quantity"]) for row in rows)


def csv_revenue_by_product(path):
    r"""Return the total revenue of each product in a sales CSV file.

    Ask:
        read a sales csv and return total revenue per product
        revenue by product from a csv with product, price and quantity columns
        sum price times quantity per product in a csv
        total sales amount for each item of a csv file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("product,price,quantity\na,1.5,2\nb,2,1\na,1,1\n")
    >>> csv_revenue_by_product(path)
    {'a': 4.0, 'b': 2.0}
    """
    totals = defaultdict(float)
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            totals[row["product"]] += float(row["price"]) * int(row["quantity"])
    return dict(totals)


def csv_student_averages(path):
    r"""Return the average mark of each student in a CSV file.

    Ask:
        read a students csv and compute each average
        csv with a name and several marks per row: average per student
        row averages of a csv keyed by the first column
        compute student averages from a grades csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("name,m1,m2\nAnn,80,90\nBob,70,71\n")
    >>> csv_student_averages(path)
    {'Ann': 85.0, 'Bob': 70.5}
    """
    averages = {}
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        next(reader, None)
        for name, *marks in reader:
            averages[name] = sum(map(float, marks)) / len(marks)
    return averages


def duplicate_csv_values(path, column):
    r"""Return the values that occur several times in a CSV column.

    Ask:
        find duplicates in a csv column
        which ids occur more than once in a csv file?
        repeated values of a csv field
        duplicate keys in a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("id\n1\n2\n1\n")
    >>> duplicate_csv_values(path, "id")
    ['1']
    """
    with open(path, newline="", encoding="utf-8") as file:
        counts = Counter(row[column] for row in csv.DictReader(file))
    return [value for value, count in counts.items() if count > 1]


def dedupe_csv_by_column(path, column):
    r"""Drop CSV rows with a repeated value in a column.

    Ask:
        remove csv duplicates by column
        keep the first csv row for each id
        drop rows of a csv with the same value in a key column
        deduplicate a csv file on one field

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("id,v\n1,a\n2,b\n1,c\n")
    >>> dedupe_csv_by_column(path, "id")
    >>> path.read_text().splitlines()
    ['id,v', '1,a', '2,b']
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        rows = {}
        for row in reader:
            rows.setdefault(row[column], row)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=reader.fieldnames)
        writer.writeheader()
        writer.writerows(rows.values())


def set_csv_cell(path, row, column, value):
    r"""Change one cell of a CSV file.

    Ask:
        update a csv cell by row and column
        change a single cell in a csv file
        set the value at a row number and column name of a csv
        edit one field of the nth csv record

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("a,b\n1,2\n3,4\n")
    >>> set_csv_cell(path, 1, "b", "x")
    >>> path.read_text().splitlines()
    ['a,b', '1,2', '3,x']
    """
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    rows[row + 1][rows[0].index(column)] = value
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def csv_has_header(path):
    r"""Tell whether a CSV file has a header row.

    Ask:
        does a csv file have a header?
        check if the first csv row is a header with Sniffer
        csv has_header
        detect a header line in a csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("name,age\nAnn,30\nBob,41\n")
    >>> csv_has_header(path)
    True
    >>> _ = path.write_text("1,2\n3,4\n5,6\n")
    >>> csv_has_header(path)
    False
    """
    with open(path, newline="", encoding="utf-8") as file:
        return csv.Sniffer().has_header(file.read(4096))


def tsv_to_csv(source, destination):
    r"""Convert a TSV file to a CSV file.

    Ask:
        tsv to csv
        convert a tab separated file to csv
        change tabs to commas in a data file, with correct quoting
        turn a .tsv into a .csv

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.tsv")
    >>> _ = path.write_text("a\tb\n1\tx,y\n")
    >>> target = pathlib.Path(tmp.name, "b.csv")
    >>> tsv_to_csv(path, target)
    >>> target.read_text().splitlines()
    ['a,b', '1,"x,y"']
    """
    with open(source, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t"))
    with open(destination, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def write_delimited(path, rows, delimiter):
    r"""Write rows to a file with a given delimiter.

    Ask:
        write a csv with a custom delimiter
        save rows as a pipe delimited file
        write a tsv file
        write rows separated by semicolons or tabs, delimiter as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_delimited(path, [["a", "b"], [1, 2]], "|")
    >>> path.read_text().splitlines()
    ['a|b', '1|2']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)


def read_csv_namedtuples(path):
    r"""Load a CSV file into named tuples.

    Ask:
        namedtuple from csv
        read a csv file into a list of named tuples
        csv rows as objects with attributes
        access csv columns as attributes of each row
        return the rows of a csv as namedtuples

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.csv")
    >>> _ = path.write_text("name,age\nAnn,30\n")
    >>> rows = read_csv_namedtuples(path)
    >>> rows[0].name, rows[0].age
    ('Ann', '30')
    """
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        Row = namedtuple("Row", next(reader))
        return [Row(*fields) for fields in reader]


def read_csv_folder(folder):
    r"""Read all CSV files of a folder into one list of records.

    Ask:
        read all csv files of a folder into one list
        load every csv of a directory as dicts
        records of many csv files together
        collect rows from multiple csvs without pandas

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.csv").write_text("h\n1\n"), (folder / "b.csv").write_text("h\n2\n")
    >>> read_csv_folder(folder)
    [{'h': '1'}, {'h': '2'}]
    """
    records = []
    for path in sorted(Path(folder).glob("*.csv")):
        with open(path, newline="", encoding="utf-8") as file:
            records.extend(csv.DictReader(file))
    return records

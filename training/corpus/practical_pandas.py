"""pandas basics as people ask for them: making, selecting, changing, summarising frames."""
import pandas as pd

REQUIRES = ("pandas",)


def frame_from_dict(columns):
    """Return a DataFrame of a dictionary of columns.

    Ask:
        create a dataframe from a dict
        pandas dataframe from a dictionary of lists
        dict of columns to a dataframe
        make a pandas DataFrame from column lists

    >>> frame_from_dict({"a": [1, 2], "b": [3, 4]}).shape
    (2, 2)
    """
    return pd.DataFrame(columns)


def read_excel(path, sheet=0):
    """Return a sheet of an Excel file as a DataFrame.

    Ask:
        read excel file with pandas
        load an xlsx sheet into a dataframe
        pandas read_excel with a sheet name
        excel sheet to dataframe

    >>> from unittest.mock import patch
    >>> with patch("pandas.read_excel") as fake:
    ...     _ = read_excel("a.xlsx", "May")
    >>> fake.call_args.args, fake.call_args.kwargs
    (('a.xlsx',), {'sheet_name': 'May'})
    """
    return pd.read_excel(path, sheet_name=sheet)


def write_excel(df, path):
    """Write a DataFrame to an Excel file.

    Ask:
        save a dataframe to excel
        pandas to_excel without the index
        write a dataframe to an xlsx file
        export pandas data to excel

    >>> from unittest.mock import Mock
    >>> df = Mock()
    >>> write_excel(df, "a.xlsx")
    >>> df.to_excel.call_args.args, df.to_excel.call_args.kwargs
    (('a.xlsx',), {'index': False})
    """
    df.to_excel(path, index=False)


def rename_columns(df, names):
    """Return a DataFrame with renamed columns.

    Ask:
        pandas rename columns
        rename dataframe columns with a dictionary
        change column names of a dataframe
        df rename columns old to new

    >>> list(rename_columns(pd.DataFrame({"a": [1], "b": [2]}), {"a": "x"}))
    ['x', 'b']
    """
    return df.rename(columns=names)


def add_sum_column(df, columns, name):
    """Return a DataFrame with a new column that sums others.

    Ask:
        pandas add a new column as the sum of other columns
        pandas add a new column
        new dataframe column from existing columns
        add a total column to a dataframe

    >>> add_sum_column(pd.DataFrame({"a": [1, 2], "b": [3, 4]}), ["a", "b"], "c")["c"].tolist()
    [4, 6]
    """
    return df.assign(**{name: df[columns].sum(axis=1)})


def drop_columns(df, columns):
    """Return a DataFrame without some columns.

    Ask:
        pandas drop a column
        remove columns from a dataframe
        drop several columns of a dataframe if they exist
        delete a dataframe column

    >>> list(drop_columns(pd.DataFrame({"a": [1], "b": [2]}), ["b", "zzz"]))
    ['a']
    """
    return df.drop(columns=columns, errors="ignore")


def select_columns(df, columns):
    """Return a DataFrame with only some columns.

    Ask:
        pandas select columns
        keep only certain columns of a dataframe
        choose columns of a dataframe by name
        subset of dataframe columns

    >>> list(select_columns(pd.DataFrame({"a": [1], "b": [2], "c": [3]}), ["c", "a"]))
    ['c', 'a']
    """
    return df[columns]


def fill_with_zero(df):
    """Return a DataFrame with 0 for missing values.

    Ask:
        pandas fill missing values with zero
        replace NaN with 0 in a dataframe
        fillna with 0
        set missing dataframe cells to zero

    >>> fill_with_zero(pd.DataFrame({"a": [1, None]}))["a"].tolist()
    [1.0, 0.0]
    """
    return df.fillna(0)


def forward_fill(df):
    """Return a DataFrame whose gaps are filled with the last value.

    Ask:
        pandas forward fill missing values
        ffill a dataframe
        fill NaN with the previous value
        carry the last observation forward in pandas

    >>> forward_fill(pd.DataFrame({"a": [1, None, 3]}))["a"].tolist()
    [1.0, 1.0, 3.0]
    """
    return df.ffill()


def rows_greater_than(df, column, limit):
    """Return the rows whose column is greater than a limit, with pandas.

    Ask:
        pandas filter rows by condition
        rows of a dataframe where a column is greater than a value
        dataframe rows above a threshold
        select rows with a boolean condition in pandas

    >>> rows_greater_than(pd.DataFrame({"a": [1, 5, 9]}), "a", 4)["a"].tolist()
    [5, 9]
    """
    return df[df[column] > limit]


def rows_matching_query(df, expression):
    """Return the rows for which an expression is true, with pandas.

    Ask:
        pandas query rows with an expression
        filter a dataframe on several conditions with query
        df.query with a string
        select dataframe rows by a text condition

    >>> df = pd.DataFrame({"a": [1, 5], "b": [2, 3]})
    >>> rows_matching_query(df, "a > 2 and b < 4")["a"].tolist()
    [5]
    """
    return df.query(expression)


def to_datetime_column(df, column):
    """Return a DataFrame whose column holds dates.

    Ask:
        pandas convert column to datetime
        parse a text column of a dataframe as dates
        pd.to_datetime of a column with errors coerced
        convert strings to timestamps in a dataframe

    >>> df = to_datetime_column(pd.DataFrame({"d": ["2024-01-02", "bad"]}), "d")
    >>> df["d"].iloc[0].day, df["d"].isna().tolist()
    (2, [False, True])
    """
    return df.assign(**{column: pd.to_datetime(df[column], errors="coerce")})


def add_date_parts(df, column):
    """Return a DataFrame with the year, month and weekday of a date column.

    Ask:
        extract year and month from a date column in pandas
        add year, month and weekday columns to a dataframe
        pandas dt accessor year month day name
        date parts of a dataframe column

    >>> df = add_date_parts(pd.DataFrame({"d": pd.to_datetime(["2024-01-02"])}), "d")
    >>> df[["year", "month", "weekday"]].values.tolist()
    [[2024, 1, 'Tuesday']]
    """
    dates = df[column].dt
    return df.assign(year=dates.year, month=dates.month, weekday=dates.day_name())


def unique_of_column(df, column):
    """Return the different values of a column as a list, with pandas.

    Ask:
        pandas unique values of a column
        distinct values of a dataframe column as a list
        list the unique entries of a pandas column
        df column unique to list

    >>> unique_of_column(pd.DataFrame({"a": ["x", "y", "x"]}), "a")
    ['x', 'y']
    """
    return df[column].unique().tolist()


def to_dicts(df):
    """Return the rows of a DataFrame as dictionaries.

    Ask:
        pandas to list of dicts
        dataframe rows as a list of dictionaries
        convert a dataframe to records
        df to_dict orient records

    >>> to_dicts(pd.DataFrame({"a": [1, 2], "b": ["x", "y"]}))
    [{'a': 1, 'b': 'x'}, {'a': 2, 'b': 'y'}]
    """
    return df.to_dict(orient="records")


def rows_by_position(df, start, stop):
    """Return the rows from start to stop by position, with pandas.

    Ask:
        pandas select rows by position
        slice of a dataframe with iloc
        pandas select rows by index range
        rows 10 to 20 of a dataframe

    >>> rows_by_position(pd.DataFrame({"a": [1, 2, 3]}), 1, 3)["a"].tolist()
    [2, 3]
    """
    return df.iloc[start:stop]


def describe_numbers(df):
    """Return summary statistics of the numeric columns, with pandas.

    Ask:
        pandas describe numeric columns
        summary statistics of a dataframe
        mean, std, min and max of each column in pandas
        statistics table of a dataframe

    >>> float(describe_numbers(pd.DataFrame({"a": [1, 3], "b": ["x", "y"]})).loc["mean", "a"])
    2.0
    """
    return df.describe()


def correlations(df):
    """Return the correlation matrix of the numeric columns, with pandas.

    Ask:
        pandas correlation matrix
        correlation between all columns of a dataframe
        df.corr of numeric columns
        which columns are correlated

    >>> round(float(correlations(pd.DataFrame({"a": [1, 2], "b": [2, 4]})).loc["a", "b"]), 6)
    1.0
    """
    return df.corr(numeric_only=True)


def resample_daily(df, column):
    """Return daily sums of a column of a DataFrame with a date index.

    Ask:
        pandas resample by day
        daily totals of a time series dataframe
        resample a datetime index and sum
        aggregate timestamps per day in pandas

    >>> index = pd.to_datetime(["2024-01-01 10:00", "2024-01-01 12:00", "2024-01-02 09:00"])
    >>> resample_daily(pd.DataFrame({"x": [1, 2, 5]}, index=index), "x").tolist()
    [3, 5]
    """
    return df[column].resample("D").sum()


def explode_column(df, column, separator=","):
    """Return a DataFrame with one row for each part of a text column.

    Ask:
        pandas explode a column
        split a text column and make one row per value
        one row per list element in a dataframe
        unnest a comma separated column in pandas

    >>> explode_column(pd.DataFrame({"a": [1, 2], "b": ["x,y", "z"]}), "b").values.tolist()
    [[1, 'x'], [1, 'y'], [2, 'z']]
    """
    parts = df.assign(**{column: df[column].str.split(separator)})
    return parts.explode(column, ignore_index=True)


def wide_to_long(df, id_columns):
    """Return a wide DataFrame in long form.

    Ask:
        pandas melt
        wide to long dataframe
        unpivot the columns of a dataframe
        turn columns into rows in pandas

    >>> wide_to_long(pd.DataFrame({"id": [1], "x": [5], "y": [6]}), ["id"]).values.tolist()
    [[1, 'x', 5], [1, 'y', 6]]
    """
    return df.melt(id_vars=id_columns)


def bin_column(df, column, edges, labels):
    """Return a DataFrame with a column of the bins that values fall into.

    Ask:
        pandas cut into bins
        group ages into categories with pd.cut
        bin a numeric dataframe column with labels
        add a category column from numeric ranges

    >>> df = bin_column(pd.DataFrame({"age": [5, 40, 70]}), "age", [0, 18, 65, 120], list("abc"))
    >>> df["age_group"].tolist()
    ['a', 'b', 'c']
    """
    return df.assign(**{f"{column}_group": pd.cut(df[column], bins=edges, labels=labels)})


def running_total_per_group(df, by, column):
    """Return the running total of a column within each group, with pandas.

    Ask:
        pandas cumulative sum per group
        running total by group in a dataframe
        groupby cumsum
        cumulative totals per category in pandas

    >>> df = pd.DataFrame({"k": ["a", "b", "a"], "x": [1, 5, 2]})
    >>> running_total_per_group(df, "k", "x").tolist()
    [1, 5, 3]
    """
    return df.groupby(by)[column].cumsum()


def add_rank(df, column):
    """Return a DataFrame with the rank of a column, 1 for the largest.

    Ask:
        pandas rank
        rank rows of a dataframe by a column
        add a rank column to a dataframe
        dense descending rank in pandas

    >>> add_rank(pd.DataFrame({"x": [5, 9, 5]}), "x")["rank"].tolist()
    [2, 1, 2]
    """
    return df.assign(rank=df[column].rank(method="dense", ascending=False).astype(int))


def add_change(df, column):
    """Return a DataFrame with the change of a column from row to row.

    Ask:
        pandas shift and difference
        difference to the previous row in a dataframe
        row to row change of a column with diff
        percentage change between rows in pandas

    >>> add_change(pd.DataFrame({"x": [2, 5, 4]}), "x")["change"].tolist()[1:]
    [3.0, -1.0]
    """
    return df.assign(change=df[column].diff(), percent=df[column].pct_change() * 100)


def count_per_group(df, by):
    """Return the number of rows of each group, with pandas.

    Ask:
        pandas count rows per group
        groupby size
        number of rows for each value in a dataframe
        group by and count in pandas

    >>> count_per_group(pd.DataFrame({"k": ["a", "b", "a"]}), "k").to_dict()
    {'a': 2, 'b': 1}
    """
    return df.groupby(by).size()


def first_per_group(df, by, column):
    """Return for each group the row with the largest value of a column, with pandas.

    Ask:
        pandas row with the maximum per group
        best row of each group in a dataframe
        groupby idxmax
        keep the highest value per category in pandas

    >>> df = pd.DataFrame({"k": ["a", "b", "a"], "x": [1, 5, 2]})
    >>> first_per_group(df, "k", "x").values.tolist()
    [['a', 2], ['b', 5]]
    """
    return df.loc[df.groupby(by)[column].idxmax()]


def map_values(df, column, mapping):
    """Return a DataFrame whose column has values replaced by a dictionary.

    Ask:
        pandas replace values of a column with a dictionary
        map codes to names in a dataframe column
        pandas map a column with a dict
        recode values in pandas

    >>> df = pd.DataFrame({"c": ["m", "f", "x"]})
    >>> map_values(df, "c", {"m": "male", "f": "female"})["c"].tolist()
    ['male', 'female', 'x']
    """
    return df.assign(**{column: df[column].replace(mapping)})


def random_rows(df, n, seed=None):
    """Return n random rows of a DataFrame.

    Ask:
        pandas random sample of rows
        sample n rows from a dataframe
        random subset of a dataframe
        df.sample with a seed

    >>> len(random_rows(pd.DataFrame({"a": range(10)}), 3, seed=1))
    3
    """
    return df.sample(n=n, random_state=seed)


def read_csv_in_chunks(path, column, size=100_000):
    """Return the sum of a column of a large CSV file, read in pieces, with pandas.

    Ask:
        read a large csv in chunks with pandas
        pandas chunksize sum of a column
        process a big csv piece by piece with pandas
        sum a column of a csv that does not fit into memory

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.csv")
    >>> with open(path, "w") as file:
    ...     _ = file.write("a,b\\n1,2\\n3,4\\n5,6\\n")
    >>> int(read_csv_in_chunks(path, "b", size=2))
    12
    """
    return sum(chunk[column].sum() for chunk in pd.read_csv(path, chunksize=size))


def strip_text_columns(df):
    """Return a DataFrame whose texts have no surrounding spaces.

    Ask:
        strip whitespace from all string columns in pandas
        trim text in a dataframe
        remove leading and trailing spaces from dataframe columns
        clean spaces in pandas string columns

    >>> strip_text_columns(pd.DataFrame({"a": [" x ", "y"], "b": [1, 2]})).values.tolist()
    [['x', 1], ['y', 2]]
    """
    return df.apply(lambda column: column.map(
        lambda value: value.strip() if isinstance(value, str) else value
    ))


def frame_to_sql(df, table, connection):
    """Write a DataFrame to a database table.

    Ask:
        write a dataframe to sqlite
        pandas to_sql replace table
        save a dataframe in a database table
        dataframe to sql table

    >>> import sqlite3
    >>> connection = sqlite3.connect(":memory:")
    >>> frame_to_sql(pd.DataFrame({"a": [1, 2]}), "t", connection)
    >>> connection.execute("SELECT sum(a) FROM t").fetchone()
    (3,)
    """
    df.to_sql(table, connection, if_exists="replace", index=False)


def frame_from_sql(sql, connection):
    """Return the result of a query as a DataFrame.

    Ask:
        convert a sqlite table to a dataframe
        read a sql query into a dataframe
        pandas read_sql from a sqlite connection
        sql query to dataframe

    >>> import sqlite3
    >>> frame_from_sql("SELECT 1 AS a, 2 AS b", sqlite3.connect(":memory:")).values.tolist()
    [[1, 2]]
    """
    return pd.read_sql_query(sql, connection)

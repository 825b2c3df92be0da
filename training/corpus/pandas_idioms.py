"""pandas data frames: reading, selecting, filtering, cleaning, grouping, joining, dates."""
import pandas as pd

REQUIRES = ("pandas",)


def load_csv(path):
    """Read a CSV file into a data frame.

    Ask:
        read a csv file with pandas
        load csv into a dataframe
        pandas read_csv
        open a csv as a pandas DataFrame

    >>> import io
    >>> load_csv(io.StringIO("a,b\\n1,x\\n")).to_dict("records")
    [{'a': 1, 'b': 'x'}]
    """
    return pd.read_csv(path)


def save_csv(df, path):
    """Write a data frame to a CSV file without the index.

    Ask:
        save a dataframe to csv without the index
        write a pandas DataFrame to a csv file
        pandas to_csv
        export df as csv
        pandas save to csv without index

    >>> import io
    >>> file = io.StringIO()
    >>> save_csv(pd.DataFrame({"a": [1]}), file); file.getvalue()
    'a\\n1\\n'
    """
    df.to_csv(path, index=False)


def read_csv_with_dates(path, date_column):
    """Read a CSV file with a date column parsed and used as the index, with pandas.

    Ask:
        read csv with dates as index in pandas
        load a time series csv with parse_dates and index_col
        pandas csv with a datetime index
        import dated rows into a dataframe indexed by date

    >>> import io
    >>> df = read_csv_with_dates(io.StringIO("day,v\\n2024-01-02,5\\n"), "day")
    >>> df.index[0].day, df["v"].iloc[0].item()
    (2, 5)
    """
    return pd.read_csv(path, parse_dates=[date_column], index_col=date_column)


def records_to_frame(records):
    """Return a list of dictionaries as a data frame.

    Ask:
        list of dicts to dataframe
        create a pandas dataframe from dictionaries
        make a DataFrame out of records
        convert json-like rows to a dataframe
        list of dicts to a dataframe

    >>> records_to_frame([{"a": 1}, {"a": 2}])["a"].tolist()
    [1, 2]
    """
    return pd.DataFrame(records)


def frame_to_records(df):
    """Return a data frame as a list of dictionaries.

    Ask:
        dataframe to list of dicts
        convert a pandas dataframe to records
        rows of a df as dictionaries
        turn a DataFrame into json-like rows

    >>> frame_to_records(pd.DataFrame({"a": [1, 2], "b": ["x", "y"]}))
    [{'a': 1, 'b': 'x'}, {'a': 2, 'b': 'y'}]
    """
    return df.to_dict("records")


def filter_rows(df, column, value):
    """Return the rows where a column has a value, with pandas.

    Ask:
        filter a dataframe by a column value
        select rows where a column equals something
        pandas boolean mask for one value
        keep df rows with a given value in a column

    >>> df = pd.DataFrame({"a": [1, 2, 1], "b": [7, 8, 9]})
    >>> filter_rows(df, "a", 1)["b"].tolist()
    [7, 9]
    """
    return df[df[column] == value]


def filter_between(df, column, low, high):
    """Return the rows with a column between two limits, with pandas.

    Ask:
        filter dataframe rows between two values
        pandas between
        rows of df with a column in a range
        keep rows where low <= column <= high

    >>> filter_between(pd.DataFrame({"a": [1, 2, 3, 4]}), "a", 2, 3)["a"].tolist()
    [2, 3]
    """
    return df[df[column].between(low, high)]


def filter_in(df, column, values):
    """Return the rows whose column is one of some values, with pandas.

    Ask:
        filter dataframe rows by a list of values
        pandas isin
        select rows where the column is in a list
        like sql IN for a dataframe

    >>> filter_in(pd.DataFrame({"a": [1, 2, 3]}), "a", [1, 3])["a"].tolist()
    [1, 3]
    """
    return df[df[column].isin(values)]


def filter_contains(df, column, text):
    """Return the rows whose text column contains a text, ignoring case, with pandas.

    Ask:
        filter dataframe rows whose text contains a word
        pandas str.contains case insensitive
        search a text column of a df
        rows where a string column includes a substring

    >>> df = pd.DataFrame({"n": ["Ann", "Bob", None, "a.n"]})
    >>> filter_contains(df, "n", "an")["n"].tolist(), filter_contains(df, "n", ".")["n"].tolist()
    (['Ann'], ['a.n'])
    """
    return df[df[column].str.contains(text, case=False, na=False, regex=False)]


def sort_frame(df, column):
    """Return a data frame sorted by a column, largest first.

    Ask:
        sort a dataframe by a column in descending order
        pandas sort_values descending
        order df rows by a column, highest first
        sort rows of a DataFrame from largest to smallest
        pandas sort by column descending

    >>> sort_frame(pd.DataFrame({"a": [2, 3, 1]}), "a")["a"].tolist()
    [3, 2, 1]
    """
    return df.sort_values(column, ascending=False)


def top_rows(df, column, n=5):
    """Return the n rows with the largest values of a column, with pandas.

    Ask:
        top n rows of a dataframe by a column
        pandas nlargest
        rows with the highest values in a df
        five biggest rows by a column

    >>> top_rows(pd.DataFrame({"a": [2, 3, 1]}), "a", 2)["a"].tolist()
    [3, 2]
    """
    return df.nlargest(n, column)


def group_mean(df, by, column):
    """Return the mean of a column per group, with pandas.

    Ask:
        pandas group by and mean
        average of a column per group in a dataframe
        mean per category with groupby
        groupby one column and average another

    >>> df = pd.DataFrame({"g": ["x", "y", "x"], "v": [1, 5, 3]})
    >>> group_mean(df, "g", "v").to_dict()
    {'x': 2.0, 'y': 5.0}
    """
    return df.groupby(by)[column].mean()


def group_sum(df, by, column):
    """Return the sum of a column per group as a data frame.

    Ask:
        pandas group by and sum with reset index
        total per category of a dataframe
        sum a column by group and keep the group as a column
        sales total per customer with groupby
        pandas group by and sum

    >>> df = pd.DataFrame({"g": ["x", "y", "x"], "v": [1, 5, 3]})
    >>> group_sum(df, "g", "v").to_dict("list")
    {'g': ['x', 'y'], 'v': [4, 5]}
    """
    return df.groupby(by, as_index=False)[column].sum()


def group_stats(df, by, column):
    """Return count, mean, smallest and largest value per group, with pandas.

    Ask:
        several aggregations per group in pandas
        groupby agg with count, mean, min and max
        summary statistics by group of a dataframe
        named aggregation of one column

    >>> df = pd.DataFrame({"g": ["x", "y", "x"], "v": [1, 5, 3]})
    >>> group_stats(df, "g", "v").loc["x"].tolist()
    [2.0, 2.0, 1.0, 3.0]
    """
    return df.groupby(by)[column].agg(["count", "mean", "min", "max"])


def value_table(df, column):
    """Return how often each value of a column occurs, with pandas.

    Ask:
        count the values of a dataframe column
        pandas value_counts
        frequency table of a column as a dict
        how often does each value occur in a df column

    >>> value_table(pd.DataFrame({"a": ["x", "y", "x"]}), "a")
    {'x': 2, 'y': 1}
    """
    return df[column].value_counts().to_dict()


def merge_frames(left, right, key):
    """Return two data frames joined on a key, all left rows kept.

    Ask:
        left join two dataframes
        merge dataframes on a column
        pandas merge how left
        look up columns from another dataframe by key
        pandas merge two dataframes

    >>> left = pd.DataFrame({"id": [1, 2], "a": ["x", "y"]})
    >>> right = pd.DataFrame({"id": [2], "b": ["z"]})
    >>> merge_frames(left, right, "id").fillna("-").to_dict("list")
    {'id': [1, 2], 'a': ['x', 'y'], 'b': ['-', 'z']}
    """
    return left.merge(right, on=key, how="left")


def concat_frames(frames):
    """Return data frames stacked below each other with a new index.

    Ask:
        concatenate dataframes
        stack several dataframes and reset the index
        append a dataframe to another
        pandas concat with ignore_index

    >>> df = pd.DataFrame({"a": [1]})
    >>> combined = concat_frames([df, df])
    >>> combined["a"].tolist(), combined.index.tolist()
    ([1, 1], [0, 1])
    """
    return pd.concat(frames, ignore_index=True)


def read_folder(folder):
    """Return all CSV files of a folder as one data frame.

    Ask:
        read all csv files of a folder into one dataframe
        combine multiple csv files with pandas
        load every csv in a directory and concat
        merge many csvs into a single df

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     for i in (1, 2):
    ...         _ = pathlib.Path(folder, f"{i}.csv").write_text(f"a\\n{i}\\n")
    ...     read_folder(folder)["a"].tolist()
    [1, 2]
    """
    from pathlib import Path

    files = sorted(Path(folder).glob("*.csv"))
    return pd.concat((pd.read_csv(file) for file in files), ignore_index=True)


def missing_counts(df):
    """Return the number of missing values per column, with pandas.

    Ask:
        count nan values per column in pandas
        missing values per column of a dataframe
        isna sum
        how many nulls does every df column have
        pandas count missing values
        number of NaN per column

    >>> missing_counts(pd.DataFrame({"a": [1, None], "b": [1, 2]})).to_dict()
    {'a': 1, 'b': 0}
    """
    return df.isna().sum()


def fill_column_mean(df, column):
    """Return a copy with the gaps of a column filled with its mean, with pandas.

    Ask:
        fill nan with the column mean in pandas
        fillna with mean
        impute missing values of a dataframe column
        replace NaN by the average of the column

    >>> df = pd.DataFrame({"a": [1.0, None, 3.0]})
    >>> fill_column_mean(df, "a")["a"].tolist(), df["a"].isna().sum().item()
    ([1.0, 2.0, 3.0], 1)
    """
    return df.assign(**{column: df[column].fillna(df[column].mean())})


def drop_missing(df, columns):
    """Return the rows without missing values in some columns, with pandas.

    Ask:
        drop rows with nan in certain columns
        pandas dropna subset
        remove rows where a column is missing
        delete df rows that lack required values

    >>> drop_missing(pd.DataFrame({"a": [1, None], "b": [None, 2]}), ["a"])["a"].tolist()
    [1.0]
    """
    return df.dropna(subset=columns)


def drop_duplicate_rows(df, columns=None):
    """Return a data frame without duplicate rows.

    Ask:
        remove duplicate rows of a dataframe
        pandas drop_duplicates with a subset of columns
        keep the first of equal rows in a df
        deduplicate a DataFrame
        pandas drop duplicates
        remove duplicate rows from a dataframe

    >>> df = pd.DataFrame({"a": [1, 1, 1], "b": [1, 1, 2]})
    >>> len(drop_duplicate_rows(df)), len(drop_duplicate_rows(df, ["a"]))
    (2, 1)
    """
    return df.drop_duplicates(subset=columns)


def clean_columns(df):
    """Return a data frame with snake_case column names.

    Ask:
        clean dataframe column names
        lower case column names with underscores in pandas
        rename all df columns to snake case
        strip and lowercase the headers of a dataframe

    >>> clean_columns(pd.DataFrame(columns=[" First Name", "AGE"])).columns.tolist()
    ['first_name', 'age']
    """
    return df.rename(columns=lambda name: name.strip().lower().replace(" ", "_"))


def to_numeric(df, column):
    """Return a copy with a column as numbers, bad values as NaN, with pandas.

    Ask:
        convert a dataframe column to numbers
        pandas to_numeric with coerce
        text column to float, invalid values become NaN
        change column type to numeric ignoring errors

    >>> to_numeric(pd.DataFrame({"a": ["1", "x"]}), "a")["a"].fillna(-1).tolist()
    [1.0, -1.0]
    """
    return df.assign(**{column: pd.to_numeric(df[column], errors="coerce")})


def add_ratio(df, numerator, denominator, name):
    """Return a copy with a new column that is the quotient of two others, with pandas.

    Ask:
        add a column computed from two others in pandas
        new dataframe column as ratio of two columns
        divide one df column by another
        derived column in a DataFrame

    >>> df = pd.DataFrame({"a": [4, 9], "b": [2, 3]})
    >>> add_ratio(df, "a", "b", "r")["r"].tolist()
    [2.0, 3.0]
    """
    return df.assign(**{name: df[numerator] / df[denominator]})


def make_pivot(df, index, columns, values):
    """Return a pivot table with sums, empty cells as 0, with pandas.

    Ask:
        pivot table in pandas
        cross table of sums from a dataframe
        rows by one column, columns by another, sum of values
        pandas pivot_table with fill value 0

    >>> df = pd.DataFrame({"m": ["Jan", "Feb", "Jan"], "s": ["a", "b", "a"], "v": [1, 2, 3]})
    >>> make_pivot(df, "m", "s", "v").to_dict()
    {'a': {'Feb': 0, 'Jan': 4}, 'b': {'Feb': 2, 'Jan': 0}}
    """
    return df.pivot_table(
        index=index, columns=columns, values=values, aggfunc="sum", fill_value=0)


def monthly_totals(df, date_column, value_column):
    """Return the total of a column per month, with pandas.

    Ask:
        sum per month in pandas
        monthly totals of a dataframe with dates
        group by month of a date column
        aggregate daily values to months
        pandas resample by month

    >>> df = pd.DataFrame({"d": ["2024-01-05", "2024-01-20", "2024-02-01"], "v": [1, 2, 4]})
    >>> monthly_totals(df, "d", "v")
    {'2024-01': 3, '2024-02': 4}
    """
    months = pd.to_datetime(df[date_column]).dt.strftime("%Y-%m")
    return df.groupby(months)[value_column].sum().to_dict()


def rolling_mean(series, window):
    """Return the rolling mean of a series.

    Ask:
        rolling mean in pandas
        moving average of a dataframe column
        smooth a pandas series with a window
        rolling window average of a Series

    >>> rolling_mean(pd.Series([1, 3, 5]), 2).fillna(0).tolist()
    [0.0, 2.0, 4.0]
    """
    return series.rolling(window).mean()


def percent_of_total(df, column):
    """Return the share of each row in the total of a column, in percent, with pandas.

    Ask:
        percentage of the total for each dataframe row
        share of total column in pandas
        column as percent of its sum
        each value divided by the column total times 100

    >>> percent_of_total(pd.DataFrame({"a": [1, 3]}), "a").tolist()
    [25.0, 75.0]
    """
    return df[column] / df[column].sum() * 100


def apply_to_column(df, column, func):
    """Return a copy with a function applied to a column, with pandas.

    Ask:
        apply a function to a dataframe column
        pandas map over a column
        transform every value of a df column
        run a python function on each element of a column

    >>> apply_to_column(pd.DataFrame({"a": [1, 2]}), "a", lambda x: x * 10)["a"].tolist()
    [10, 20]
    """
    return df.assign(**{column: df[column].map(func)})


def one_hot(df, column):
    """Return a data frame with a column one-hot encoded.

    Ask:
        one hot encode a dataframe column
        pandas get_dummies
        dummy variables for a categorical column
        categorical column to 0/1 columns

    >>> one_hot(pd.DataFrame({"c": ["a", "b"]}), "c").to_dict("list")
    {'c_a': [1, 0], 'c_b': [0, 1]}
    """
    return pd.get_dummies(df, columns=[column], dtype=int)


def snippet_iterate_rows(df):
    """Loop over the rows of a data frame.

    Ask:
        loop over dataframe rows
        iterate over the rows of df with itertuples
        for each row in a pandas dataframe print name and age
        print the name and age column of every df row

    >>> snippet_iterate_rows(pd.DataFrame({"name": ["Al"], "age": [7]}))
    Al 7
    """
    for row in df.itertuples(index=False):
        print(row.name, row.age)

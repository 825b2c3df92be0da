"""Charts with matplotlib: lines, bars, scatter, histograms, pies, subplots, saving."""
import matplotlib.pyplot as plt

REQUIRES = ("matplotlib",)

plt.switch_backend("Agg")


def plot_line(x, y):
    """Plot a line chart and return its axes.

    Ask:
        line plot with matplotlib
        plot y against x
        draw a line chart of two lists
        plot x and y values with axis labels

    >>> ax = plot_line([1, 2], [3, 5])
    >>> ax.lines[0].get_ydata().tolist(), ax.get_xlabel()
    ([3, 5], 'x')
    """
    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return ax


def plot_bars(counts):
    """Plot a dictionary as a bar chart.

    Ask:
        bar chart from a dictionary with matplotlib
        plot counts as bars
        draw a bar plot of categories and values
        matplotlib bar chart of a dict

    >>> ax = plot_bars({"a": 1, "b": 3})
    >>> [int(bar.get_height()) for bar in ax.patches]
    [1, 3]
    """
    fig, ax = plt.subplots()
    ax.bar(list(counts), list(counts.values()))
    return ax


def plot_horizontal_bars(counts):
    """Plot a dictionary as horizontal bars, largest on top.

    Ask:
        horizontal bar chart with matplotlib
        sorted horizontal bars of a dictionary
        matplotlib barh with the largest value on top
        ranking as a horizontal bar plot

    >>> ax = plot_horizontal_bars({"a": 5, "b": 3})
    >>> [int(bar.get_width()) for bar in ax.patches]
    [3, 5]
    """
    names = sorted(counts, key=counts.get)
    fig, ax = plt.subplots()
    ax.barh(names, [counts[name] for name in names])
    return ax


def plot_scatter(x, y, title=""):
    """Plot points and return the axes.

    Ask:
        scatter plot with matplotlib
        plot points given by x and y
        draw a scatter chart with a title
        scatterplot of two variables

    >>> ax = plot_scatter([1, 2], [3, 5], "Points")
    >>> ax.collections[0].get_offsets().tolist(), ax.get_title()
    ([[1.0, 3.0], [2.0, 5.0]], 'Points')
    """
    fig, ax = plt.subplots()
    ax.scatter(x, y)
    ax.set_title(title)
    return ax


def plot_histogram(values, bins=10):
    """Plot a histogram and return the axes.

    Ask:
        histogram with matplotlib
        plot the distribution of a list
        matplotlib hist with a number of bins
        draw a histogram of values

    >>> ax = plot_histogram([1, 1, 2], bins=2)
    >>> [int(bar.get_height()) for bar in ax.patches]
    [2, 1]
    """
    fig, ax = plt.subplots()
    ax.hist(values, bins=bins, edgecolor="black")
    ax.set_ylabel("Frequency")
    return ax


def plot_pie(shares):
    """Plot a dictionary as a pie chart with percentages.

    Ask:
        pie chart with matplotlib
        draw a pie chart of a dictionary with percentages
        matplotlib pie with labels and percent
        show shares as a pie

    >>> ax = plot_pie({"a": 1, "b": 3})
    >>> sorted(text.get_text() for text in ax.texts)
    ['25%', '75%', 'a', 'b']
    """
    fig, ax = plt.subplots()
    ax.pie(shares.values(), labels=shares.keys(), autopct="%.0f%%")
    return ax


def plot_lines(x, series):
    """Plot several named lines with a legend.

    Ask:
        several lines in one plot with a legend
        plot multiple series with matplotlib
        dict of name to y values as lines with legend
        compare lines in the same chart

    >>> ax = plot_lines([1, 2], {"a": [1, 2], "b": [3, 4]})
    >>> [text.get_text() for text in ax.get_legend().get_texts()], len(ax.lines)
    (['a', 'b'], 2)
    """
    fig, ax = plt.subplots()
    for name, values in series.items():
        ax.plot(x, values, label=name)
    ax.legend()
    return ax


def plot_function(func, start, stop, points=200):
    """Plot a function of one variable with a grid.

    Ask:
        plot a mathematical function
        graph of a function between two limits with matplotlib
        draw y = f(x) over an interval
        plot the curve of a python function

    >>> ax = plot_function(lambda x: x * x, -1, 1, 3)
    >>> ax.lines[0].get_xdata().tolist(), ax.lines[0].get_ydata().tolist()
    ([-1.0, 0.0, 1.0], [1.0, 0.0, 1.0])
    """
    step = (stop - start) / (points - 1)
    x = [start + i * step for i in range(points)]
    fig, ax = plt.subplots()
    ax.plot(x, [func(value) for value in x])
    ax.grid(True)
    return ax


def save_plot(x, y, path):
    """Save a line plot as an image file.

    Ask:
        save a plot to a png file
        matplotlib savefig
        write a line chart to an image file and close the figure
        plot to file without showing it

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save_plot([1, 2], [3, 4], folder + "/a.png")
    ...     os.path.getsize(folder + "/a.png") > 1000
    True
    """
    fig, ax = plt.subplots()
    ax.plot(x, y)
    fig.savefig(path, dpi=150, bbox_inches="tight")
    plt.close(fig)


def plot_side_by_side(x, first, second):
    """Plot two charts side by side.

    Ask:
        two subplots side by side
        matplotlib subplots with two plots in a row
        draw two charts next to each other sharing the y axis
        figure with 1 row and 2 columns

    >>> fig = plot_side_by_side([1, 2], [3, 4], [5, 6])
    >>> [ax.lines[0].get_ydata().tolist() for ax in fig.axes]
    [[3, 4], [5, 6]]
    """
    fig, (left, right) = plt.subplots(1, 2, sharey=True, figsize=(10, 4))
    left.plot(x, first)
    right.plot(x, second)
    fig.tight_layout()
    return fig


def plot_box(groups):
    """Plot box plots of named groups.

    Ask:
        box plot with matplotlib
        boxplot of several groups with labels
        compare distributions with box plots
        dict of lists as boxplots

    >>> ax = plot_box({"a": [1, 2, 3], "b": [4, 5, 6]})
    >>> [label.get_text() for label in ax.get_xticklabels()]
    ['a', 'b']
    """
    fig, ax = plt.subplots()
    ax.boxplot(list(groups.values()))
    ax.set_xticks(range(1, len(groups) + 1), list(groups))
    return ax


def plot_heatmap(matrix):
    """Show a matrix as a heat map with a colour bar.

    Ask:
        heatmap with matplotlib
        show a matrix as colours with a color bar
        imshow of a 2d list
        plot a table of numbers as a heat map

    >>> ax = plot_heatmap([[1, 2], [3, 4]])
    >>> ax.images[0].get_array().tolist(), len(ax.figure.axes)
    ([[1, 2], [3, 4]], 2)
    """
    fig, ax = plt.subplots()
    image = ax.imshow(matrix)
    fig.colorbar(image, ax=ax)
    return ax


def plot_error_bars(x, y, errors):
    """Plot points with error bars.

    Ask:
        error bars with matplotlib
        plot measurements with uncertainties
        points with vertical error bars
        matplotlib errorbar with caps

    >>> ax = plot_error_bars([1, 2], [3, 4], [0.5, 0.5])
    >>> ax.lines[0].get_ydata().tolist(), len(ax.containers)
    ([3, 4], 1)
    """
    fig, ax = plt.subplots()
    ax.errorbar(x, y, yerr=errors, fmt="o", capsize=3)
    return ax


def plot_log(x, y):
    """Plot a line with a logarithmic y axis.

    Ask:
        logarithmic y axis in matplotlib
        plot with a log scale
        semilog plot of exponential growth
        set the y axis to log scale

    >>> plot_log([1, 2], [10, 100]).get_yscale()
    'log'
    """
    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.set_yscale("log")
    return ax

"""Practical requests about text files: sorting, splitting, merging and comparing them."""
import difflib
import itertools
import random
import re
import string
from pathlib import Path


def remove_first_line(path):
    r"""Remove the first line of a file.

    Ask:
        remove the first line from a file
        delete the header line of a text file in place
        drop line one of a file
        how do i delete the first line of a txt file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("head\na\nb\n")
    >>> remove_first_line(path)
    >>> path.read_text()
    'a\nb\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines[1:])


def remove_first_lines(path, n):
    r"""Remove the first n lines of a file.

    Ask:
        remove the first n lines from a file
        delete the top n lines of a text file in place
        cut n lines off the beginning of a file on disk
        drop several lines at the start of a file and save it

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n")
    >>> remove_first_lines(path, 2)
    >>> path.read_text()
    '3\n'
    >>> remove_first_lines(path, 5)
    >>> path.read_text()
    ''
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines[n:])


def remove_last_line(path):
    r"""Remove the last line of a file.

    Ask:
        delete the last line of a text file
        remove the final line from a file
        drop the bottom line of a file in place
        undo the last append: delete the last line of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\ntotal\n")
    >>> remove_last_line(path)
    >>> path.read_text()
    'a\nb\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines[:-1])


def lines_after(path, n):
    r"""Read a file without its first n lines.

    Ask:
        skip the first n lines of a file
        read a file from line n on, ignoring the lines before
        get the lines of a file after the first n
        read a text file but skip some header lines, number as a parameter
        lines of a file except the first few

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("h1\nh2\na\nb\n")
    >>> lines_after(path, 2)
    ['a', 'b']
    >>> lines_after(path, 9)
    []
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in itertools.islice(file, n, None)]


def lines_without_first(path):
    r"""Read a file without its first line.

    Ask:
        read a file skipping the first line
        get all lines of a text file except the header
        lines of a file without the first one
        ignore the first line when reading a file into a list

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("head\na\nb\n")
    >>> lines_without_first(path)
    ['a', 'b']
    >>> _ = path.write_text("")
    >>> lines_without_first(path)
    []
    """
    with open(path, encoding="utf-8") as file:
        next(file, None)
        return [line.rstrip("\n") for line in file]


def copy_without_first_line(source, destination):
    r"""Copy a file without its first line.

    Ask:
        copy a file without the first line
        write everything except the header line to a new file
        copy a text file to another, skipping line 1
        duplicate a file but leave out its first line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("head\na\nb\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_without_first_line(path, target)
    >>> target.read_text()
    'a\nb\n'
    """
    with open(source, encoding="utf-8") as file, open(destination, "w", encoding="utf-8") as copy:
        next(file, None)
        copy.writelines(file)


def sort_file_by_length(path):
    r"""Sort the lines of a file by length.

    Ask:
        sort lines in a file by length
        order the lines of a text file from shortest to longest
        rewrite a file with its lines sorted by number of characters
        arrange lines in a file by their size

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("three\na\nbb")
    >>> sort_file_by_length(path)
    >>> path.read_text()
    'a\nbb\nthree\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = sorted(file.read().splitlines(), key=len)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def sort_numbers_in_file(path):
    r"""Sort the numbers in a file.

    Ask:
        sort numbers in a file
        sort the lines of a file numerically
        a file has one number per line, rewrite it in ascending order
        read integers from a file, sort them and write them back
        order a text file of numbers by value

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("10\n9\n-2\n")
    >>> sort_numbers_in_file(path)
    >>> path.read_text()
    '-2\n9\n10\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = sorted(file.read().split(), key=float)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def write_sorted_copy(source, destination):
    r"""Write the sorted lines of a file to another file.

    Ask:
        sort the lines of a file and write them to another file
        read a file, sort its lines and save them to a new file
        create a sorted copy of a text file
        input file to alphabetically sorted output file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("pear\napple\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> write_sorted_copy(path, target)
    >>> target.read_text(), path.read_text()
    ('apple\npear\n', 'pear\napple\n')
    """
    with open(source, encoding="utf-8") as file:
        lines = sorted(file.read().splitlines())
    with open(destination, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def read_sorted_lines(path):
    r"""Read the lines of a file in sorted order.

    Ask:
        read a file and return its lines sorted
        get the sorted lines of a text file as a list
        lines of a file in alphabetical order without changing the file
        load lines from a file path and sort the list

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("pear\napple\n\n")
    >>> read_sorted_lines(path)
    ['', 'apple', 'pear']
    """
    with open(path, encoding="utf-8") as file:
        return sorted(file.read().splitlines())


def shuffle_lines(path):
    r"""Shuffle the lines of a file in place.

    Ask:
        shuffle lines in a file
        randomize the order of the lines of a text file
        put the lines of a file in random order and save it
        mix up the rows of a txt file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nc")
    >>> shuffle_lines(path)
    >>> sorted(path.read_text().splitlines()), path.read_text()[-1]
    (['a', 'b', 'c'], '\n')
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    random.shuffle(lines)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)


def random_lines(path, n):
    r"""Pick n random lines from a file.

    Ask:
        get n random lines from a file
        sample several lines of a text file at random
        choose k different random lines of a file
        random sample of lines, file path and number given

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nc\n")
    >>> sorted(random_lines(path, 3))
    ['a', 'b', 'c']
    >>> len(random_lines(path, 2)), random_lines(path, 0)
    (2, [])
    """
    with open(path, encoding="utf-8") as file:
        return random.sample(file.read().splitlines(), n)


def uppercase_in_place(path):
    r"""Convert the text of a file to upper case in place.

    Ask:
        convert a file to uppercase in place
        make all text in a file upper case and save it
        uppercase the contents of a text file
        change every letter in a file to a capital, same file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abC 1\n")
    >>> uppercase_in_place(path)
    >>> path.read_text()
    'ABC 1\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(content.upper())


def lowercase_in_place(path):
    r"""Convert the text of a file to lower case in place.

    Ask:
        lowercase all text in a file
        convert a text file to lower case
        change the contents of a file to small letters and save it
        make everything in a file lowercase

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abC 1\n")
    >>> lowercase_in_place(path)
    >>> path.read_text()
    'abc 1\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(content.lower())


def transform_file(path, transform):
    r"""Apply a function to the text of a file and save it.

    Ask:
        apply a function to the contents of a file and write it back
        transform a text file in place with a function
        read a file, change its text with a callable and save it
        edit a file's content through a function from string to string

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abc\n")
    >>> transform_file(path, str.upper)
    >>> path.read_text()
    'ABC\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(transform(content))


def map_lines(path, function):
    r"""Apply a function to every line of a file.

    Ask:
        apply a function to each line of a file and return the results
        map a function over the lines of a text file
        process every line of a file with a callable
        transform a file line by line into a list

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n22\n")
    >>> map_lines(path, int)
    [1, 22]
    >>> map_lines(path, len)
    [1, 2]
    """
    with open(path, encoding="utf-8") as file:
        return [function(line.rstrip("\n")) for line in file]


def remove_punctuation_from_file(path):
    r"""Remove the punctuation from a file.

    Ask:
        remove all punctuation from a text file
        strip punctuation marks from a file and save it
        delete commas, dots and other punctuation in a file on disk
        clean a text file of punctuation characters

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Hi, you! (ok)\n")
    >>> remove_punctuation_from_file(path)
    >>> path.read_text()
    'Hi you ok\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(content.translate(str.maketrans("", "", string.punctuation)))


def remove_non_ascii_from_file(path):
    r"""Remove the characters of a file that are not ascii.

    Ask:
        remove non-ascii characters from a file
        strip unicode characters out of a text file
        make a file plain ascii by dropping other characters
        delete accents and emoji characters from a file on disk

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("caf\u00e9 ok\n", encoding="utf-8")
    >>> remove_non_ascii_from_file(path)
    >>> path.read_bytes()
    b'caf ok\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="ascii", errors="ignore") as file:
        file.write(content)


def max_number_in_file(path):
    r"""Find the largest number in a file.

    Ask:
        find the maximum number in a file
        largest number of a text file with one number per line
        read numbers from a file and return the biggest
        highest value in a file of numbers
        find max number in a file of numbers

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("3\n12.5\n-4\n")
    >>> max_number_in_file(path)
    12.5
    >>> _ = path.write_text("-3 -1")
    >>> max_number_in_file(path)
    -1.0
    """
    with open(path, encoding="utf-8") as file:
        return max(float(word) for word in file.read().split())


def average_of_file(path):
    r"""Compute the average of the numbers in a file.

    Ask:
        average of the numbers in a file
        compute the mean of a text file of numbers
        read numbers from a file and return their average, 0 if there are none
        mean value of a file with one number per line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n\n6\n")
    >>> average_of_file(path)
    3.0
    >>> _ = path.write_text("")
    >>> average_of_file(path)
    0.0
    """
    with open(path, encoding="utf-8") as file:
        numbers = [float(word) for word in file.read().split()]
    return sum(numbers) / len(numbers) if numbers else 0.0


def number_file_statistics(path):
    r"""Return count, sum, minimum, maximum and mean of the numbers in a file.

    Ask:
        statistics of the numbers in a text file
        read a file of numbers and return min, max and average
        summary of a number file: count, total, smallest, largest, mean
        minimum, maximum, sum and mean of a data file as a dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n6\n")
    >>> number_file_statistics(path)
    {'count': 3, 'sum': 9.0, 'min': 1.0, 'max': 6.0, 'mean': 3.0}
    """
    with open(path, encoding="utf-8") as file:
        numbers = [float(word) for word in file.read().split()]
    total = sum(numbers)
    return {
        "count": len(numbers),
        "sum": total,
        "min": min(numbers),
        "max": max(numbers),
        "mean": total / len(numbers),
    }


def read_ints(path):
    r"""Read integers separated by whitespace from a file.

    Ask:
        read integers from a file separated by spaces
        load all the ints of a text file into a list
        parse whitespace separated integers in a file
        file of numbers on several lines to one list of ints
        get a flat list of integers out of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1 2  3\n-4\n")
    >>> read_ints(path)
    [1, 2, 3, -4]
    >>> _ = path.write_text("")
    >>> read_ints(path)
    []
    """
    with open(path, encoding="utf-8") as file:
        return [int(word) for word in file.read().split()]


def read_comma_numbers(path):
    r"""Read comma separated numbers from a file.

    Ask:
        read a text file of comma separated numbers
        load numbers separated by commas from a file into a list
        parse a file like 1,2,3 into floats
        list of numbers from a comma delimited text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1,2.5, 3\n4\n")
    >>> read_comma_numbers(path)
    [1.0, 2.5, 3.0, 4.0]
    """
    with open(path, encoding="utf-8") as file:
        return [float(part) for line in file for part in line.split(",") if part.strip()]


def read_two_columns(path):
    r"""Read two columns of numbers from a file into two lists.

    Ask:
        read two columns of numbers from a file into two lists
        load x and y values from a text file
        file with two numbers on each line to lists xs and ys
        read data points from a whitespace separated file as two lists

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1 2\n3 4.5\n\n")
    >>> read_two_columns(path)
    ([1.0, 3.0], [2.0, 4.5])
    """
    xs, ys = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                x, y = line.split()
                xs.append(float(x))
                ys.append(float(y))
    return xs, ys


def line_sums(path):
    r"""Add up the numbers on each line of a file.

    Ask:
        sum the numbers on each line of a file
        row sums of a text file of numbers
        list with the total of every line of a file
        for each line of a file, add its numbers

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1 2 3\n\n10 -4\n")
    >>> line_sums(path)
    [6.0, 0, 6.0]
    """
    with open(path, encoding="utf-8") as file:
        return [sum(float(word) for word in line.split()) for line in file]


def split_odd_even_lines(path, odd_path, even_path):
    r"""Split the lines of a file into an odd and an even file.

    Ask:
        split a file into even and odd lines
        write odd numbered lines to one file and even numbered lines to another
        separate the lines of a text file alternately into two files
        distribute the lines of a file over two files, odd and even

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n")
    >>> odd = pathlib.Path(tmp.name, "odd.txt")
    >>> even = pathlib.Path(tmp.name, "even.txt")
    >>> split_odd_even_lines(path, odd, even)
    >>> odd.read_text(), even.read_text()
    ('1\n3\n', '2\n')
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    with open(odd_path, "w", encoding="utf-8") as file:
        file.writelines(lines[::2])
    with open(even_path, "w", encoding="utf-8") as file:
        file.writelines(lines[1::2])


def split_odd_even_numbers(path, odd_path, even_path):
    r"""Write the odd and the even numbers of a file to two files.

    Ask:
        separate odd and even numbers of a file into two files
        read numbers from a file and write even ones and odd ones to different files
        split a file of integers into an even file and an odd file
        odd numbers to one text file, even numbers to another

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n-4\n")
    >>> odd = pathlib.Path(tmp.name, "odd.txt")
    >>> even = pathlib.Path(tmp.name, "even.txt")
    >>> split_odd_even_numbers(path, odd, even)
    >>> odd.read_text(), even.read_text()
    ('1\n3\n', '2\n-4\n')
    """
    with open(path, encoding="utf-8") as file:
        numbers = [int(word) for word in file.read().split()]
    with open(odd_path, "w", encoding="utf-8") as file:
        file.writelines(f"{number}\n" for number in numbers if number % 2)
    with open(even_path, "w", encoding="utf-8") as file:
        file.writelines(f"{number}\n" for number in numbers if number % 2 == 0)


def split_by_size(path, size):
    r"""Split a file into parts of a given size.

    Ask:
        split a large file into chunks of a given size in bytes
        cut a binary file into pieces of n bytes
        break a big file into parts of 10 mb, size as a parameter
        split a file by size and return the paths of the parts

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_text("abcdefg")
    >>> [part.name for part in split_by_size(path, 3)]
    ['a.bin.001', 'a.bin.002', 'a.bin.003']
    >>> (path.parent / "a.bin.003").read_bytes()
    b'g'
    """
    path = Path(path)
    parts = []
    with open(path, "rb") as file:
        while chunk := file.read(size):
            part = path.with_name(f"{path.name}.{len(parts) + 1:03}")
            part.write_bytes(chunk)
            parts.append(part)
    return parts


def split_into_parts(path, n):
    r"""Split a text file into n parts of about equal length.

    Ask:
        split a text file into n parts
        divide a file into n files of about the same number of lines
        cut a text file into a given number of pieces by lines
        split a file in n roughly equal files and return their paths
        split file into n parts

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n4\n5\n")
    >>> parts = split_into_parts(path, 2)
    >>> [part.name for part in parts], [part.read_text() for part in parts]
    (['a_1.txt', 'a_2.txt'], ['1\n2\n3\n', '4\n5\n'])
    """
    path = Path(path)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    size, extra = divmod(len(lines), n)
    parts, start = [], 0
    for i in range(n):
        end = start + size + (i < extra)
        part = path.with_name(f"{path.stem}_{i + 1}{path.suffix}")
        part.write_text("".join(lines[start:end]), encoding="utf-8")
        parts.append(part)
        start = end
    return parts


def merge_folder(folder, destination, pattern="*.txt"):
    r"""Merge the text files of a folder into one file.

    Ask:
        merge all txt files in a folder into one
        combine every text file of a directory into a single file
        concatenate all the files of a folder that match a pattern
        join the contents of all .txt files in a directory, sorted by name

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "b.txt").write_text("B"), (folder / "a.txt").write_text("A\n")
    >>> _ = (folder / "c.md").write_text("no")
    >>> merge_folder(folder, folder / "all.out")
    >>> (folder / "all.out").read_text()
    'A\nB\n'
    """
    paths = sorted(Path(folder).glob(pattern))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    with open(destination, "w", encoding="utf-8") as file:
        for text in texts:
            file.write(text if text.endswith("\n") else text + "\n")


def concatenate_two(path1, path2, destination):
    r"""Write the contents of two files into a third.

    Ask:
        concatenate two files into a third
        combine two text files into a new file
        merge two files and save the result as another file
        put the contents of file a followed by file b into file c

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("b\n")
    >>> target = pathlib.Path(tmp.name, "c.txt")
    >>> concatenate_two(path, second, target)
    >>> target.read_text()
    'a\nb\n'
    """
    with open(destination, "w", encoding="utf-8") as output:
        for path in (path1, path2):
            with open(path, encoding="utf-8") as file:
                output.write(file.read())


def append_file(source, destination):
    r"""Append the contents of one file to another.

    Ask:
        append the contents of one file to another file
        add a whole file at the end of another
        cat a >> b in python
        copy the text of a file to the end of an existing one

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("new\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> _ = target.write_text("old\n")
    >>> append_file(path, target)
    >>> target.read_text(), path.read_text()
    ('old\nnew\n', 'new\n')
    """
    with open(source, encoding="utf-8") as file, open(destination, "a", encoding="utf-8") as target:
        target.write(file.read())


def swap_contents(path1, path2):
    r"""Swap the contents of two files.

    Ask:
        swap the contents of two files
        exchange what is in two text files
        interchange the content of file a and file b
        make two files trade their contents

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("2")
    >>> swap_contents(path, second)
    >>> path.read_text(), second.read_text()
    ('2', '1')
    """
    first, second = Path(path1), Path(path2)
    content1, content2 = first.read_bytes(), second.read_bytes()
    first.write_bytes(content2)
    second.write_bytes(content1)


def diff_files(path1, path2):
    r"""Return the unified diff of two text files.

    Ask:
        show the unified diff of two files
        compare two text files and return the differences
        diff two files like diff -u using difflib
        differences between two text files as text
        how do i get a diff of two files in python?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x\nold\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("x\nnew\n")
    >>> lines = diff_files(path, second).splitlines()
    >>> lines[3:]
    [' x', '-old', '+new']
    >>> diff_files(path, path)
    ''
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        lines1, lines2 = file1.readlines(), file2.readlines()
    return "".join(difflib.unified_diff(lines1, lines2, str(path1), str(path2)))


def added_and_removed(old_path, new_path):
    r"""Return the lines added and removed between two versions of a file.

    Ask:
        added and removed lines between two text files
        which lines were added and which were deleted in the new version of a file?
        compare an old and a new file, return (added, removed) lines
        changed lines of two files with difflib.ndiff

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x\nold\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("x\nnew\nmore\n")
    >>> added_and_removed(path, second)
    (['new', 'more'], ['old'])
    """
    with open(old_path, encoding="utf-8") as old, open(new_path, encoding="utf-8") as new:
        diff = list(difflib.ndiff(old.read().splitlines(), new.read().splitlines()))
    added = [line[2:] for line in diff if line.startswith("+ ")]
    removed = [line[2:] for line in diff if line.startswith("- ")]
    return added, removed


def file_similarity(path1, path2):
    r"""Compute how similar two text files are.

    Ask:
        similarity of two text files as a ratio
        how similar are two files? number between 0 and 1
        percentage of equal text in two files with SequenceMatcher
        plagiarism check of two text files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abcd")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("abcx")
    >>> file_similarity(path, second), file_similarity(path, path)
    (0.75, 1.0)
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        return difflib.SequenceMatcher(None, file1.read(), file2.read()).ratio()


def same_lines(path1, path2):
    r"""Tell whether two files have the same lines in any order.

    Ask:
        check if two files have the same lines ignoring order
        compare two text files regardless of line order
        do two files contain equal lines, in whatever order?
        are two unsorted text files the same when sorted?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nb\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("b\na\nb\n")
    >>> third = pathlib.Path(tmp.name, "c.txt")
    >>> _ = third.write_text("a\na\nb\n")
    >>> same_lines(path, second), same_lines(path, third)
    (True, False)
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        return sorted(file1.read().splitlines()) == sorted(file2.read().splitlines())


def first_difference(path1, path2):
    r"""Return the number of the first line where two files differ.

    Ask:
        find the first difference between two files
        line number of the first line that differs in two text files
        at which line do two files start to differ? None if they are equal
        first mismatch of two files line by line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x\nold\n")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("x\nnew\n")
    >>> third = pathlib.Path(tmp.name, "c.txt")
    >>> _ = third.write_text("x\n")
    >>> first_difference(path, second), first_difference(path, third)
    (2, 2)
    >>> first_difference(path, path) is None
    True
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        pairs = itertools.zip_longest(file1, file2)
        for number, (line1, line2) in enumerate(pairs, start=1):
            if line1 != line2:
                return number
    return None


def common_words_of_files(path1, path2):
    r"""Return the words that two text files have in common.

    Ask:
        find the common words of two files
        words that occur in both text files
        shared words of two files, sorted, case ignored
        intersection of the words of two documents on disk

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat sat")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("a CAT, the dog")
    >>> common_words_of_files(path, second)
    ['cat', 'the']
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        words1 = re.findall(r"\w+", file1.read().lower())
        words2 = re.findall(r"\w+", file2.read().lower())
    return sorted(set(words1) & set(words2))

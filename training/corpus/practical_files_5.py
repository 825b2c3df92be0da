"""Files and folders at work, continued; the texts are UTF-8 and the paths may be str or Path."""
import heapq
import json
import os
import re
import shutil
import tempfile
from collections import Counter, defaultdict
from contextlib import contextmanager
from datetime import date
from pathlib import Path

_folders = []


def _files(**texts):
    _folders.append(tempfile.TemporaryDirectory())
    folder = Path(_folders[-1].name)
    for name, text in texts.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def copy_tree_of(source, destination, extension):
    """Copy the files with an extension to another folder, keeping the subfolders.

    Ask:
        copy all jpg files from one folder tree to another keeping structure
        copy only files with a given extension recursively, preserve subdirectories
        mirror the .txt files of a tree into another folder
        selective copy of a directory tree by file type
        copy files by suffix with their relative paths and return how many

    >>> folder = _files(a_dot_txt="1", sub__b_dot_txt="2", sub__c_dot_csv="3")
    >>> target = _files()
    >>> copy_tree_of(folder, target, ".txt")
    2
    >>> sorted(p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file())
    ['a.txt', 'sub/b.txt']
    """
    source, destination = Path(source), Path(destination)
    count = 0
    for path in source.rglob(f"*{extension}"):
        target = destination / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
        count += 1
    return count


def grep_files(folder, text, pattern="*"):
    """Return the path, the line number and the line of each line with a text.

    Ask:
        find files containing a text in a directory, return paths and line numbers
        recursive grep that gives (path, line number, line)
        search a string in all files of a folder with line numbers
        grep -rn in python as list of tuples
        where does a word occur in the files of a directory tree

    >>> folder = _files(a_dot_txt="x\\nfoo 1\\n", sub__b_dot_txt="foo")
    >>> [(p.name, n, line) for p, n, line in grep_files(folder, "foo")]
    [('a.txt', 2, 'foo 1'), ('b.txt', 1, 'foo')]
    >>> grep_files(folder, "bar")
    []
    """
    found = []
    for path in sorted(Path(folder).rglob(pattern)):
        if path.is_file():
            with open(path, encoding="utf-8", errors="replace") as file:
                for number, line in enumerate(file, 1):
                    if text in line:
                        found.append((path, number, line.rstrip("\n")))
    return found


def delete_by_extension(folder, extension):
    """Delete all files with an extension below a folder and return their number.

    Ask:
        delete all files with a given extension recursively and return the number deleted
        remove every .tmp file in a directory tree and count them
        recursive delete by extension
        clean up *.pyc files below a folder, how many were removed
        unlink all files with a suffix in all subfolders

    >>> folder = _files(a_dot_tmp="", sub__b_dot_tmp="", c_dot_txt="")
    >>> delete_by_extension(folder, ".tmp"), sorted(os.listdir(folder))
    (2, ['c.txt', 'sub'])
    >>> delete_by_extension(folder, ".tmp")
    0
    """
    paths = [path for path in Path(folder).rglob(f"*{extension}") if path.is_file()]
    for path in paths:
        path.unlink()
    return len(paths)


def move_large_files(folder, destination, size):
    """Move the files of a folder that are larger than a size to another and return their names.

    Ask:
        move files larger than n bytes to another directory
        move big files out of a folder
        relocate all files above a size limit
        shutil.move for every file bigger than a threshold
        put the large files of a directory somewhere else

    >>> folder = _files(a="12345", b="1", c="123")
    >>> move_large_files(folder, folder / "big", 2)
    ['a', 'c']
    >>> sorted(os.listdir(folder / "big")), sorted(os.listdir(folder))
    (['a', 'c'], ['b', 'big'])
    """
    destination = Path(destination)
    destination.mkdir(parents=True, exist_ok=True)
    moved = []
    for path in sorted(Path(folder).iterdir()):
        if path.is_file() and path.stat().st_size > size:
            shutil.move(path, destination / path.name)
            moved.append(path.name)
    return moved


def rotate_logs(path, keep=5):
    """Rename a log file to .1, the old .1 to .2 and so on, deleting the oldest.

    Ask:
        rotate log files: app.log to app.log.1 up to n
        log rotation by hand with numbered files
        shift app.log.1 to app.log.2 and app.log to app.log.1
        rename old logs with increasing numbers and drop the last
        keep the last n generations of a file

    >>> folder = _files(log="new", log_dot_1="old", log_dot_2="older")
    >>> rotate_logs(folder / "log", 2)
    >>> {p.name: p.read_text() for p in sorted(folder.iterdir())}
    {'log.1': 'new', 'log.2': 'old'}
    >>> rotate_logs(folder / "log", 2)
    >>> sorted(os.listdir(folder))
    ['log.2']
    """
    names = [str(path), *(f"{path}.{number}" for number in range(1, keep + 1))]
    for old, new in reversed(list(zip(names, names[1:]))):
        if os.path.exists(old):
            os.replace(old, new)


def last_line_of_big_file(path, size=4096):
    r"""Return the last line of a file, reading only its end.

    Ask:
        read the last line of a file efficiently
        last line of a huge file with seek
        get the final line of a big log without reading it all
        seek from the end of the file to find its last line
        last non-empty line of a large text file quickly

    >>> folder = _files(a="one\ntwo\nthree\n", b="only", c="")
    >>> [last_line_of_big_file(folder / name, 2) for name in "abc"]
    ['three', 'only', '']
    """
    with open(path, "rb") as file:
        position = file.seek(0, os.SEEK_END)
        data = b""
        while position > 0 and b"\n" not in data.rstrip(b"\r\n"):
            step = min(size, position)
            position -= step
            file.seek(position)
            data = file.read(step) + data
    lines = data.rstrip(b"\r\n").splitlines()
    return lines[-1].decode("utf-8") if lines else ""


def lines_from_end(path):
    r"""Yield the lines of a file from the last to the first, without reading it as a whole.

    Ask:
        read a file in reverse line order without loading it all
        generator of the lines of a file from the end
        iterate backwards over a large log file
        reverse readline generator with seek
        newest log lines first from a big file

    >>> folder = _files(a="one\ntwö\n\nfour\n", b="", c="x")
    >>> [list(lines_from_end(folder / name)) for name in "abc"]
    [['four', '', 'twö', 'one'], [], ['x']]
    """
    with open(path, "rb") as file:
        position = file.seek(0, os.SEEK_END)
        rest = b""
        first = True
        while position > 0:
            step = min(8192, position)
            position -= step
            file.seek(position)
            *lines, rest = (file.read(step) + rest).split(b"\n")[::-1]
            for line in lines:
                if not (first and line == b""):
                    yield line.decode("utf-8")
                first = False
        if rest:
            yield rest.decode("utf-8")


def merge_sorted_files(paths, destination):
    r"""Merge files with sorted lines into one sorted file.

    Ask:
        heapq merge sorted files
        merge sorted text files line by line into a sorted output
        external merge of several sorted files
        k-way merge of sorted files with heapq.merge and ExitStack
        combine sorted lists of lines from files without loading them

    >>> folder = _files(a="a\nc\n", b="b\nd")
    >>> merge_sorted_files([folder / "a", folder / "b"], folder / "out")
    >>> (folder / "out").read_text()
    'a\nb\nc\nd\n'
    """
    def lines_of(path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                yield line.rstrip("\n")

    with open(destination, "w", encoding="utf-8") as output:
        for line in heapq.merge(*map(lines_of, paths)):
            output.write(f"{line}\n")


def lines_joined(path, separator=", "):
    r"""Return the lines of a file that are not empty as one text with commas.

    Ask:
        join all lines of a file with commas
        file with one item per line to a comma separated string
        read lines and join them with ", "
        turn a list in a text file into one line
        comma separated string of the lines in a file

    >>> lines_joined(_files(a="x\n\ny \n") / "a")
    'x, y'
    >>> lines_joined(_files(a="") / "a")
    ''
    """
    with open(path, encoding="utf-8") as file:
        return separator.join(line.strip() for line in file if line.strip())


def swap_tsv_columns(path, first, second):
    r"""Swap two columns of a tab separated file.

    Ask:
        swap two columns in a tab separated file
        exchange columns i and j of a tsv in place
        reorder two fields of a tab delimited file
        swap the values of two tsv columns by index
        tsv: switch column positions

    >>> path = _files(a="a\tb\tc\n1\t2\t3\n") / "a"
    >>> swap_tsv_columns(path, 0, 2)
    >>> path.read_text()
    'c\tb\ta\n3\t2\t1\n'
    """
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    for row in rows:
        row[first], row[second] = row[second], row[first]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)


def write_json_atomically(path, data):
    """Write data as JSON so that the file is never half written.

    Ask:
        write json to a file atomically
        save json via a temporary file and os.replace
        safe json dump, old file stays if writing fails
        atomic update of a json file
        dump json to temp file, then rename

    >>> folder = _files(a="{}")
    >>> write_json_atomically(folder / "a", {"x": [1]})
    >>> json.loads((folder / "a").read_text()), os.listdir(folder)
    ({'x': [1]}, ['a'])
    """
    temporary = f"{path}.tmp"
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2, ensure_ascii=False)
    os.replace(temporary, path)


def zip_backup(folder, destination, today=None):
    """Pack a folder into a ZIP file with the date in its name and return its path.

    Ask:
        create a zip backup of a folder with the date in its name
        backup a directory as name_2024-01-31.zip
        daily zip archive of a folder
        zip a directory with today's date in the file name
        dated zip backup with shutil.make_archive

    >>> import zipfile
    >>> folder = _files(a="1", sub__b="2")
    >>> path = zip_backup(folder / "sub", folder, date(2024, 1, 31))
    >>> path.name, zipfile.ZipFile(path).namelist()
    ('sub_2024-01-31.zip', ['b'])
    """
    name = f"{Path(folder).name}_{today or date.today():%Y-%m-%d}"
    return Path(shutil.make_archive(str(Path(destination) / name), "zip", folder))


@contextmanager
def temporary_text_file(text, suffix=".txt"):
    """Give the path of a temporary file with a text and delete it at the end.

    Ask:
        context manager for a temporary file with given content
        with block that provides a temp file containing a text
        temporary file with text for tests, removed afterwards
        write text to a temp file and yield its path
        contextmanager: NamedTemporaryFile with content, deleted on exit

    >>> with temporary_text_file("hé") as path:
    ...     path.read_text(encoding="utf-8"), path.suffix
    ('hé', '.txt')
    >>> path.exists()
    False
    """
    handle, name = tempfile.mkstemp(suffix=suffix)
    path = Path(name)
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
        yield path
    finally:
        path.unlink(missing_ok=True)


def newest_by_extension(folder):
    """Return the most recently changed file for each extension.

    Ask:
        find the most recent file for each extension
        newest file per file type in a folder
        dict of extension to latest modified file
        latest file of every suffix
        for each extension the file with the highest mtime

    >>> folder = _files(a_dot_txt="", b_dot_txt="", c_dot_csv="")
    >>> os.utime(folder / "a.txt", (9, 9)), os.utime(folder / "b.txt", (5, 5))
    (None, None)
    >>> {suffix: path.name for suffix, path in sorted(newest_by_extension(folder).items())}
    {'.csv': 'c.csv', '.txt': 'a.txt'}
    """
    files = [path for path in Path(folder).iterdir() if path.is_file()]
    files.sort(key=lambda path: path.stat().st_mtime)
    return {path.suffix: path for path in files}


def walk_visible(folder):
    """Yield the files below a folder, without hidden files and folders.

    Ask:
        walk directory and skip hidden folders
        all files recursively except those starting with a dot
        os.walk without hidden directories and files
        iterate over visible files in a tree
        generator of files that ignores .git and other dot folders

    >>> folder = _files(a="", _dot_git__x="", sub__b="", sub___dot_h="")
    >>> sorted(os.path.basename(path) for path in walk_visible(folder))
    ['a', 'b']
    """
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield os.path.join(root, name)


def files_to_depth(folder, depth):
    """Return the files of a folder down to a number of levels, 1 meaning the folder itself.

    Ask:
        list files at most n levels deep
        recursive file listing with a maximum depth
        os.walk limited to a depth
        files of a directory tree down to level n
        walk with max depth

    >>> folder = _files(a="", s__b="", s__t__c="")
    >>> [p.name for p in files_to_depth(folder, 1)], [p.name for p in files_to_depth(folder, 2)]
    (['a'], ['a', 'b'])
    """
    found = []
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            found.append(path)
        elif depth > 1:
            found += files_to_depth(path, depth - 1)
    return found


def numbered_path(path, number):
    """Return a path with a number before its extension.

    Ask:
        add a number before the extension of a file name
        report.txt and 2 to report_2.txt
        insert a counter into a file name before the suffix
        file name with index, keep the extension
        put _1 between stem and extension of a path

    >>> numbered_path("a/report.txt", 2).as_posix(), str(numbered_path("log", 1))
    ('a/report_2.txt', 'log_1')
    """
    path = Path(path)
    return path.with_name(f"{path.stem}_{number}{path.suffix}")


def split_path(path):
    """Return folder, name without extension, and extension of a path.

    Ask:
        split path into folder, name and extension
        directory, stem and suffix of a file path
        break a path into its three parts
        (folder, stem, extension) tuple for a path
        decompose a file path

    >>> split_path("/home/ann/a.tar.gz"), split_path("a")
    (('/home/ann', 'a.tar', '.gz'), ('', 'a', ''))
    """
    folder, name = os.path.split(path)
    stem, extension = os.path.splitext(name)
    return folder, stem, extension


def path_with_tilde(path):
    """Return a path with ~ in place of the home folder.

    Ask:
        make path relative to home with ~
        replace the home directory in a path by ~
        shorten a path for display with a tilde
        inverse of expanduser
        show /home/ann/x as ~/x

    >>> path_with_tilde(Path.home() / "a" / "b"), path_with_tilde("/nowhere/x")
    ('~/a/b', '/nowhere/x')
    >>> path_with_tilde(Path.home())
    '~'
    """
    path, home = Path(path), Path.home()
    if path == home:
        return "~"
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)


def safe_join(folder, name):
    """Return a path below a folder, or raise ValueError if it leads out of it.

    Ask:
        safe join that prevents path traversal
        join a user supplied file name to a folder, reject ../
        secure path join for downloads, ValueError if outside the base directory
        prevent directory traversal when opening a file
        resolve a path and make sure it stays within the root

    >>> folder = _files()
    >>> safe_join(folder, "a/b.txt") == folder.resolve() / "a/b.txt"
    True
    >>> safe_join(folder, "../x")
    Traceback (most recent call last):
        ...
    ValueError: path leads out of the folder: '../x'
    """
    folder = Path(folder).resolve()
    path = (folder / name).resolve()
    if not path.is_relative_to(folder):
        raise ValueError(f"path leads out of the folder: {str(name)!r}")
    return path


def folder_sizes(folder):
    """Return the subfolders of a folder with their sizes in bytes, largest first.

    Ask:
        top level folder sizes sorted descending
        disk usage per subdirectory, biggest first
        which subfolders take the most space
        du sorted by size as list of (name, bytes)
        subfolder sizes in descending order

    >>> folder = _files(a__x="1", b__y="123", b__z__w="12", c="1234567890")
    >>> folder_sizes(folder)
    [('b', 5), ('a', 1)]
    """
    sizes = {
        entry.name: sum(path.stat().st_size for path in entry.rglob("*") if path.is_file())
        for entry in Path(folder).iterdir() if entry.is_dir()
    }
    return sorted(sizes.items(), key=lambda pair: -pair[1])


def count_words_in_folder(folder, pattern="*.txt"):
    """Return the number of words in all text files below a folder.

    Ask:
        total number of words in all text files of a folder
        count the words of every .txt file in a directory tree
        word count over many files
        how many words are in the files of a folder
        sum of word counts of text files

    >>> count_words_in_folder(_files(a_dot_txt="one two", s__b_dot_txt="three", c_dot_md="x"))
    3
    """
    paths = Path(folder).rglob(pattern)
    return sum(len(path.read_text(encoding="utf-8").split()) for path in paths)


def word_counts_of_folder(folder, pattern="*.txt"):
    """Return how often each word occurs in all text files below a folder.

    Ask:
        word frequencies over all text files of a folder
        Counter of words in every .txt file of a directory
        count words across multiple files, ignoring case
        most frequent words in a collection of text files
        combined word counts of many files

    >>> folder = _files(a_dot_txt="One two, one", s__b_dot_txt="two! one")
    >>> word_counts_of_folder(folder).most_common()
    [('one', 3), ('two', 2)]
    """
    counts = Counter()
    for path in Path(folder).rglob(pattern):
        counts.update(re.findall(r"\w+", path.read_text(encoding="utf-8").lower()))
    return counts


def relative_files(folder):
    """Return the paths of all files below a folder, relative to it and sorted.

    Ask:
        return the relative paths of all files under a root
        list files recursively with paths relative to the folder
        relative file paths of a directory tree with forward slashes
        all file names in a tree without the leading folder
        rglob files as relative posix strings

    >>> relative_files(_files(b="", a__c="", a__d__e=""))
    ['a/c', 'a/d/e', 'b']
    """
    folder = Path(folder)
    paths = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in paths)


def files_changed_within(folder, hours, now):
    """Return the files below a folder that changed in the last hours before a time stamp.

    Ask:
        return the paths of files modified in the last n hours
        files changed within the last 24 hours in a directory tree
        recently modified files, limit in hours
        find files younger than n hours
        which files were touched in the last few hours

    >>> folder = _files(a="", b="")
    >>> os.utime(folder / "a", (1000, 1000)), os.utime(folder / "b", (9000, 9000))
    (None, None)
    >>> [path.name for path in files_changed_within(folder, 2, 9500)]
    ['b']
    """
    limit = now - hours * 3600
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.is_file() and path.stat().st_mtime >= limit
    )


def files_with_extension_larger(folder, extension, size):
    """Return the files below a folder that have an extension and are larger than a size.

    Ask:
        list all pdf files in a folder larger than 10 MB
        files of a given type above a size in a directory tree
        find big files by extension and minimum size in bytes
        filter files by suffix and size
        all .log files bigger than n bytes

    >>> folder = _files(a_dot_log="12345", s__b_dot_LOG="1234", c_dot_txt="12345", d_dot_log="1")
    >>> [path.name for path in files_with_extension_larger(folder, ".log", 3)]
    ['a.log', 'b.LOG']
    """
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.suffix.lower() == extension and path.is_file() and path.stat().st_size > size
    )


def copy_if_newer(source, destination):
    """Copy a file if the destination is missing or older; tell whether it was copied.

    Ask:
        copy a file only if the destination is older
        copy if newer, return True if copied
        update a file copy when the source has changed
        shutil.copy2 only when the modification time is newer
        copy file unless the target is up to date

    >>> folder = _files(a="1")
    >>> copy_if_newer(folder / "a", folder / "b"), copy_if_newer(folder / "a", folder / "b")
    (True, False)
    >>> os.utime(folder / "b", (1, 1))
    >>> copy_if_newer(folder / "a", folder / "b")
    True
    """
    source, destination = Path(source), Path(destination)
    if destination.exists() and destination.stat().st_mtime >= source.stat().st_mtime:
        return False
    shutil.copy2(source, destination)
    return True


def merge_with_headers(folder, destination, pattern="*.txt"):
    """Write all text files of a folder into one, each below a line with its name.

    Ask:
        merge all text files of a folder into one file with the file name as a header
        concatenate files with a title line before each
        combine text files, "== name ==" above every part
        join files of a directory and mark where each begins
        one big text file from many, with file names as headings

    >>> folder = _files(b_dot_txt="two", a_dot_txt="one")
    >>> merge_with_headers(folder, folder / "all.md")
    >>> (folder / "all.md").read_text()
    '== a.txt ==\\none\\n== b.txt ==\\ntwo\\n'
    """
    paths = sorted(Path(folder).glob(pattern))
    with open(destination, "w", encoding="utf-8") as output:
        for path in paths:
            text = path.read_text(encoding="utf-8").rstrip("\n")
            output.write(f"== {path.name} ==\n{text}\n")


def empty_folders(folder):
    """Return the folders below a folder that contain nothing.

    Ask:
        find empty directories
        list all folders without any files or subfolders
        which directories below a path are empty
        empty subdirectories of a tree as paths
        get empty folders recursively without deleting them

    >>> folder = _files(a__x="")
    >>> (folder / "b" / "c").mkdir(parents=True)
    >>> [path.relative_to(folder).as_posix() for path in empty_folders(folder)]
    ['b/c']
    """
    return sorted(
        path for path in Path(folder).rglob("*") if path.is_dir() and not any(path.iterdir())
    )


def group_files_by_date(folder):
    """Return the names of the files of a folder grouped by the day of their last change.

    Ask:
        group files in a folder by modification date
        dict of date to file names by mtime
        which files were changed on which day
        files per modification day
        sort the files of a directory into days

    >>> folder = _files(a="", b="", c="")
    >>> for name, day in (("a", 1), ("b", 3), ("c", 1)):
    ...     os.utime(folder / name, (day * 86400 + 43200,) * 2)
    >>> {str(day): names for day, names in group_files_by_date(folder).items()}
    {'1970-01-02': ['a', 'c'], '1970-01-04': ['b']}
    """
    groups = defaultdict(list)
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            groups[date.fromtimestamp(path.stat().st_mtime)].append(path.name)
    return dict(groups)

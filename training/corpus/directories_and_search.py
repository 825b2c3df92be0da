"""Folders: making, listing, walking, searching, measuring, copying and tidying them."""
import fnmatch
import glob
import os
import re
import shutil
import time
from collections import Counter
from collections import defaultdict
from pathlib import Path


def list_folder_files(folder):
    """Return the names of the files in a folder, sorted.

    Ask:
        list the files in a directory
        get the names of all files in a folder, without subfolders
        which files are in a directory?
        write a function that lists all files in a folder
        sorted file names of a directory, folders left out
        list all files in a directory
        get a list of files in a folder
        list the names of files in a directory, not folders
        get file names in a folder
        files in a directory
        list the files of a folder
        list files in folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("b.txt", "a.txt"):
    ...     Path(tmp.name, name).touch()
    >>> Path(tmp.name, "sub").mkdir()
    >>> list_folder_files(tmp.name)
    ['a.txt', 'b.txt']
    """
    return sorted(entry.name for entry in os.scandir(folder) if entry.is_file())


def list_folders(folder):
    """Return the names of the subfolders of a folder, sorted.

    Ask:
        list the subdirectories of a directory
        get the names of all folders inside a folder
        which directories are in this directory?
        immediate subfolders of a path, files left out
        get a list of subdirectories
        list only directories in a folder
        names of the subfolders of a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("two", "one"):
    ...     Path(tmp.name, name, "deep").mkdir(parents=True)
    >>> Path(tmp.name, "a.txt").touch()
    >>> list_folders(tmp.name)
    ['one', 'two']
    """
    return sorted(entry.name for entry in os.scandir(folder) if entry.is_dir())


def list_directory(folder="."):
    """Return all the names in a folder, sorted.

    Ask:
        list everything in a directory
        contents of a folder, files and folders alike
        ls in python
        sorted names of all entries of a directory
        what is in the current directory?

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> Path(tmp.name, "a.txt").touch()
    >>> list_directory(tmp.name)
    ['a.txt', 'sub']
    """
    return sorted(os.listdir(folder))


def list_files_by_extension(folder, extension):
    """Return the files of a folder with an extension.

    Ask:
        list all files with a given extension in a directory
        get all .txt files of a folder
        find files in a folder by extension, not recursively
        which csv files are in a directory?
        paths of the files whose names end in an extension
        list files with a given extension in a folder
        get all csv files in a directory
        list all txt files in folder
        files in a directory ending with .txt

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("b.txt", "a.txt", "c.csv"):
    ...     Path(tmp.name, name).touch()
    >>> [path.name for path in list_files_by_extension(tmp.name, ".txt")]
    ['a.txt', 'b.txt']
    """
    return sorted(path for path in Path(folder).iterdir() if path.suffix == extension)


def find_files(folder, pattern):
    """Return the files below a folder that match a pattern.

    Ask:
        recursively find all files matching a pattern
        find files by wildcard in a folder and its subfolders
        search a directory tree for files like *.py
        rglob files of a folder
        find command by name in python
        list all python files in a folder recursively
        find all .txt files in a directory and subdirectories
        recursively search for files with an extension
        find files with a pattern recursively
        get all files with a given extension recursively
        get all files recursively with extension

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("a.py", "sub/b.py", "sub/c.txt"):
    ...     Path(tmp.name, name).touch()
    >>> [path.name for path in find_files(tmp.name, "*.py")]
    ['a.py', 'b.py']
    """
    return sorted(path for path in Path(folder).rglob(pattern) if path.is_file())


def glob_files(pattern):
    """Return the paths that match a glob pattern, sorted.

    Ask:
        get the paths that match a wildcard pattern
        use glob to list matching files
        expand a glob pattern like data/*.csv
        all paths that fit a pattern with stars, ** included
        glob recursive
        use glob to find files
        files matching a glob pattern

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("b.py", "sub/a.py", "c.txt"):
    ...     Path(tmp.name, name).touch()
    >>> [os.path.basename(path) for path in glob_files(tmp.name + "/*.py")]
    ['b.py']
    >>> [os.path.basename(path) for path in glob_files(tmp.name + "/**/*.py")]
    ['b.py', 'a.py']
    """
    return sorted(glob.glob(pattern, recursive=True))


def walk_files(folder):
    """Yield the paths of all files below a folder.

    Ask:
        yield every file in a directory tree
        walk a directory recursively and get all file paths
        list all files in a folder and all its subfolders
        iterate over all files under a directory with os.walk
        generator of all the file paths below a folder
        walk a directory tree and return all files
        list files in all subdirectories
        get all files recursively
        os.walk all files
        get all file paths in a directory and its subdirectories

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("a.py", "sub/b.py"):
    ...     Path(tmp.name, name).touch()
    >>> sorted(os.path.relpath(path, tmp.name) for path in walk_files(tmp.name))
    ['a.py', 'sub/b.py']
    """
    for root, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(root, name)


def list_files_recursively(folder):
    """Return the paths of all files below a folder by recursion.

    Ask:
        list all files in a directory tree using recursion
        recursive function that collects every file under a folder
        get all files of nested folders without os.walk
        recursively traverse a directory and return its files

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub", "deep").mkdir(parents=True)
    >>> for name in ("b.py", "sub/deep/a.py"):
    ...     Path(tmp.name, name).touch()
    >>> [os.path.relpath(path, tmp.name) for path in list_files_recursively(tmp.name)]
    ['b.py', 'sub/deep/a.py']
    """
    files = []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            files.extend(list_files_recursively(path))
        else:
            files.append(path)
    return files


def find_file_by_name(folder, name):
    """Return the first file with a name below a folder, or None.

    Ask:
        find a file by name in a directory tree
        search folders for a file and return its path
        locate a file somewhere under a directory
        where is a file with this name below a folder?
        find files with a specific name
        find a file in a directory tree by its name
        search for a filename in subfolders

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> Path(tmp.name, "sub", "b.py").touch()
    >>> os.path.relpath(find_file_by_name(tmp.name, "b.py"), tmp.name)
    'sub/b.py'
    >>> find_file_by_name(tmp.name, "c.py") is None
    True
    """
    for root, _, names in os.walk(folder):
        if name in names:
            return os.path.join(root, name)
    return None


def search_in_files(folder, text, pattern="*.txt"):
    r"""Return the files below a folder that contain a text.

    Ask:
        search for a string in all files of a directory
        find the files that contain a given text in a folder tree
        grep -rl in python
        which text files below a folder mention a word?
        find files containing text
        search for text in all files of a folder
        which files contain a string
        find all files that contain a word

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, text in {"a.txt": "red", "b.txt": "blue", "c.md": "red"}.items():
    ...     _ = Path(tmp.name, name).write_text(text)
    >>> [path.name for path in search_in_files(tmp.name, "red")]
    ['a.txt']
    """
    found = []
    for path in sorted(Path(folder).rglob(pattern)):
        if text in path.read_text(encoding="utf-8", errors="replace"):
            found.append(path)
    return found


def count_files(folder):
    """Return the number of files in a folder.

    Ask:
        count the files in a directory
        how many files are in a folder, not counting subfolders?
        number of files in a directory, non recursive
        file count of a folder
        count files in a folder
        number of files in directory
        how many files are in this folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("a.py", "b.py", "sub/c.py"):
    ...     Path(tmp.name, name).touch()
    >>> count_files(tmp.name)
    2
    """
    return sum(entry.is_file() for entry in os.scandir(folder))


def count_files_recursively(folder):
    """Return the number of files below a folder.

    Ask:
        count all files in a directory and its subdirectories
        total number of files in a folder tree
        recursive file count
        how many files are there under a directory, at any depth?

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("a.py", "b.py", "sub/c.py"):
    ...     Path(tmp.name, name).touch()
    >>> count_files_recursively(tmp.name)
    3
    """
    return sum(len(names) for _, _, names in os.walk(folder))


def count_by_extension(folder):
    """Return how many files below a folder have each extension.

    Ask:
        count files by extension in a directory
        how many files of each type are in a folder tree?
        file type statistics of a directory as a dictionary
        group the number of files by their suffix
        count number of files by extension
        count files of each type in a folder
        count files per extension

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("a.py", "sub/b.PY", "c.txt", "readme"):
    ...     Path(tmp.name, name).touch()
    >>> sorted(count_by_extension(tmp.name).items())
    [('', 1), ('.py', 2), ('.txt', 1)]
    """
    return Counter(path.suffix.lower() for path in Path(folder).rglob("*") if path.is_file())


def folder_size(folder):
    """Return the total size in bytes of the files below a folder.

    Ask:
        get the size of a directory
        total size of all files in a folder
        how many bytes does a directory take, with its subfolders?
        sum the file sizes in a directory tree
        du in python
        get total size of a folder
        directory size in bytes
        calculate the size of a directory
        compute folder size recursively

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> _ = Path(tmp.name, "a").write_bytes(b"123"), Path(tmp.name, "sub", "b").write_bytes(b"45")
    >>> folder_size(tmp.name)
    5
    """
    return sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())


def largest_files(folder, n=10):
    """Return the largest files below a folder with their sizes.

    Ask:
        find the largest files in a directory
        top n biggest files in a folder tree with their sizes
        which files take the most disk space?
        list the ten largest files below a folder
        find n largest files in a directory
        biggest files in folder
        find the largest n files below a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, size in (("a", 3), ("b", 9), ("c", 5)):
    ...     _ = Path(tmp.name, name).write_bytes(bytes(size))
    >>> [(path.name, size) for path, size in largest_files(tmp.name, 2)]
    [('b', 9), ('c', 5)]
    """
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    sizes = [(path, path.stat().st_size) for path in files]
    return sorted(sizes, key=lambda pair: pair[1], reverse=True)[:n]


def newest_file(folder, pattern="*"):
    """Return the file of a folder that was changed last, or None.

    Ask:
        get the most recently modified file in a directory
        newest file in a folder
        find the latest file that matches a pattern
        which file was changed last in a directory?
        last modified file of a folder
        get the latest file in a folder
        newest file in a directory
        most recent file in a folder
        find the last modified file in a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> newest_file(tmp.name) is None
    True
    >>> for name, when in (("a", 10), ("b", 30), ("c", 20)):
    ...     Path(tmp.name, name).touch()
    ...     os.utime(Path(tmp.name, name), (0, when))
    >>> newest_file(tmp.name).name
    'b'
    """
    files = [path for path in Path(folder).glob(pattern) if path.is_file()]
    return max(files, key=lambda path: path.stat().st_mtime, default=None)


def files_by_date(folder):
    """Return the files of a folder, the one changed first in front.

    Ask:
        list files sorted by modification time
        files of a directory ordered by date, oldest first
        sort the files in a folder by when they were last modified
        ls ordered by time
        list files in a folder sorted by date
        sort files by modification time
        files sorted by last modified

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, when in (("a", 10), ("b", 30), ("c", 20)):
    ...     Path(tmp.name, name).touch()
    ...     os.utime(Path(tmp.name, name), (0, when))
    >>> [path.name for path in files_by_date(tmp.name)]
    ['a', 'c', 'b']
    """
    files = [path for path in Path(folder).iterdir() if path.is_file()]
    return sorted(files, key=lambda path: path.stat().st_mtime)


def files_by_size(folder):
    """Return the files of a folder, the smallest first.

    Ask:
        list files sorted by size
        files of a directory ordered from smallest to largest
        sort the files in a folder by file size
        order a directory listing by number of bytes
        sort files in a directory by size

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, size in (("a", 3), ("b", 9), ("c", 5)):
    ...     _ = Path(tmp.name, name).write_bytes(bytes(size))
    >>> [path.name for path in files_by_size(tmp.name)]
    ['a', 'c', 'b']
    """
    files = [path for path in Path(folder).iterdir() if path.is_file()]
    return sorted(files, key=lambda path: path.stat().st_size)


def recent_files(folder, days):
    """Return the files of a folder changed in the last days.

    Ask:
        find files modified in the last n days
        list recently changed files in a folder
        files newer than some days
        which files were changed during the past week or n days?
        find files modified in the last 7 days
        files changed within the last n days
        list recently modified files
        files changed within the last few days, newest files of a folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, age in (("a", 2.99), ("b", 3.01)):
    ...     Path(tmp.name, name).touch()
    ...     os.utime(Path(tmp.name, name), (0, time.time() - age * 86400))
    >>> [path.name for path in recent_files(tmp.name, 3)]
    ['a']
    """
    limit = time.time() - days * 24 * 60 * 60
    return sorted(
        path for path in Path(folder).iterdir()
        if path.is_file() and path.stat().st_mtime >= limit
    )


def delete_old_files(folder, days):
    """Delete the files of a folder older than some days and return them.

    Ask:
        delete files older than n days
        remove old files from a directory
        clean up a folder by deleting files not modified for some days
        purge log files that are older than 30 days, number of days as a parameter
        delete files older than 30 days
        remove files older than n days from a folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, age in (("a", 2.99), ("b", 3.01)):
    ...     Path(tmp.name, name).touch()
    ...     os.utime(Path(tmp.name, name), (0, time.time() - age * 86400))
    >>> [path.name for path in delete_old_files(tmp.name, 3)]
    ['b']
    >>> os.listdir(tmp.name)
    ['a']
    """
    limit = time.time() - days * 24 * 60 * 60
    deleted = []
    for path in Path(folder).iterdir():
        if path.is_file() and path.stat().st_mtime < limit:
            path.unlink()
            deleted.append(path)
    return deleted


def files_larger_than(folder, size):
    """Return the files below a folder with more than a number of bytes.

    Ask:
        find files larger than a given size
        list big files in a directory tree, limit in bytes
        which files have more than n bytes?
        search a folder for files over a size limit
        find all files larger than 10 mb in a folder
        find big files in a directory
        list files over a given size in bytes

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, size in (("a", 3), ("b", 9), ("c", 5)):
    ...     _ = Path(tmp.name, name).write_bytes(bytes(size))
    >>> [path.name for path in files_larger_than(tmp.name, 5)]
    ['b']
    """
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.is_file() and path.stat().st_size > size
    )


def empty_files(folder):
    """Return the files below a folder that have no content.

    Ask:
        find all empty files in a directory
        list zero byte files below a folder
        which files in a folder tree are empty?
        search for files of size 0
        find empty files in folder
        list all empty files

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "a").touch()
    >>> _ = Path(tmp.name, "b").write_bytes(b"x")
    >>> [path.name for path in empty_files(tmp.name)]
    ['a']
    """
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.is_file() and path.stat().st_size == 0
    )


def create_folder(path):
    """Create a folder with its parents if it does not exist.

    Ask:
        create a directory if it does not exist
        make a folder, including parent folders
        mkdir -p
        how do i create a directory in python without an error if it exists?
        ensure that a directory exists
        create nested directories
        create a folder if not exists
        make directories recursively
        create directory at path
        create folder if it doesn't exist
        make dir if missing

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a", "b")
    >>> create_folder(path)
    >>> create_folder(path)
    >>> os.path.isdir(path)
    True
    """
    os.makedirs(path, exist_ok=True)


def is_directory(path):
    """Tell whether a path is an existing folder.

    Ask:
        check if a directory exists
        is the path a folder?
        return true if a path is an existing directory
        does this folder exist?
        check if path is a directory
        check if a folder exists
        directory exists
        does the directory exist?

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "a").touch()
    >>> is_directory(tmp.name), is_directory(os.path.join(tmp.name, "a"))
    (True, False)
    """
    return os.path.isdir(path)


def is_folder_empty(folder):
    """Tell whether a folder contains nothing.

    Ask:
        check if a directory is empty
        is a folder empty?
        return true when there is nothing in a directory
        test whether a folder has no files and no subfolders
        check if directory is empty
        is directory empty
        folder has no files

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> is_folder_empty(tmp.name)
    True
    >>> Path(tmp.name, "a").touch()
    >>> is_folder_empty(tmp.name)
    False
    """
    return not any(os.scandir(folder))


def delete_folder(path):
    """Delete a folder with everything in it.

    Ask:
        delete a directory and all its contents
        remove a folder recursively
        rm -rf a directory in python
        how do i delete a non-empty folder?
        delete a folder with everything in it
        remove directory recursively
        delete directory tree

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = Path(tmp.name, "a")
    >>> (folder / "b").mkdir(parents=True)
    >>> delete_folder(folder)
    >>> folder.exists()
    False
    """
    shutil.rmtree(path)


def clear_folder(folder):
    """Delete everything in a folder but not the folder.

    Ask:
        delete all files in a directory but keep the directory
        empty a folder
        remove the contents of a folder, subfolders included
        how do i clear a directory without deleting it?
        delete everything inside a folder
        empty a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "a", "b").mkdir(parents=True)
    >>> Path(tmp.name, "c").touch()
    >>> clear_folder(tmp.name)
    >>> os.listdir(tmp.name)
    []
    """
    for path in Path(folder).iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def delete_files_with_extension(folder, extension):
    """Delete the files of a folder with an extension and return how many.

    Ask:
        delete all files with a certain extension in a folder
        remove every .tmp file from a directory
        erase files by extension and return the number deleted
        how do i delete all log files of a directory?
        delete all files with a given extension
        remove all .log files from a directory
        delete all .tmp files in folder
        delete all files with a given extension recursively

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("a.tmp", "b.tmp", "c.txt"):
    ...     Path(tmp.name, name).touch()
    >>> delete_files_with_extension(tmp.name, ".tmp")
    2
    >>> os.listdir(tmp.name)
    ['c.txt']
    """
    count = 0
    for path in Path(folder).iterdir():
        if path.is_file() and path.suffix == extension:
            path.unlink()
            count += 1
    return count


def remove_empty_folders(folder):
    """Delete the empty folders below a folder.

    Ask:
        remove all empty directories in a tree
        delete empty subfolders
        clean a folder of directories that have nothing in them
        recursively prune empty folders
        delete empty directories
        remove empty folders recursively
        delete empty subdirectories
        delete all empty folders under a directory
        remove every empty folder below a path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "a", "b").mkdir(parents=True)
    >>> Path(tmp.name, "c").mkdir()
    >>> Path(tmp.name, "c", "file").touch()
    >>> remove_empty_folders(tmp.name)
    >>> os.listdir(tmp.name)
    ['c']
    """
    for root, _, _ in os.walk(folder, topdown=False):
        if root != folder and not os.listdir(root):
            os.rmdir(root)


def copy_folder(source, destination):
    """Copy a folder with everything in it.

    Ask:
        copy a directory recursively
        copy a folder with all its files and subfolders
        duplicate a directory tree
        cp -r in python
        copy a directory
        copy entire folder to another location
        copy directory tree

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "a", "b").mkdir(parents=True)
    >>> Path(tmp.name, "a", "b", "file").touch()
    >>> copy_folder(Path(tmp.name, "a"), Path(tmp.name, "copy"))
    >>> Path(tmp.name, "copy", "b", "file").exists()
    True
    """
    shutil.copytree(source, destination)


def copy_matching_files(source, destination, pattern):
    """Copy the files of a folder that match a pattern and return their names.

    Ask:
        copy all files matching a pattern to another folder
        copy only the jpg files of a directory somewhere else
        copy files by wildcard from one folder to another
        cp *.txt to a directory, creating it if needed
        copy all txt files to another folder
        copy files with a given extension to a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("b.txt", "a.txt", "c.csv"):
    ...     Path(tmp.name, name).touch()
    >>> copy_matching_files(tmp.name, Path(tmp.name, "out"), "*.txt")
    ['a.txt', 'b.txt']
    >>> sorted(os.listdir(Path(tmp.name, "out")))
    ['a.txt', 'b.txt']
    """
    destination = Path(destination)
    destination.mkdir(parents=True, exist_ok=True)
    names = []
    for path in sorted(Path(source).glob(pattern)):
        if path.is_file():
            shutil.copy2(path, destination)
            names.append(path.name)
    return names


def organize_by_extension(folder):
    """Move the files of a folder into subfolders named by extension.

    Ask:
        organize files into folders by extension
        sort the files of a directory into subfolders by file type
        tidy up a downloads folder by moving files by extension
        move each file into a folder named after its extension
        sort files into folders by extension
        move files into subfolders by type
        organize files in a folder by file type
        organise downloads folder
        sort files into folders named after their extension

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("a.txt", "b.TXT", "c.csv", "readme"):
    ...     Path(tmp.name, name).touch()
    >>> organize_by_extension(tmp.name)
    >>> sorted(path.relative_to(tmp.name).as_posix() for path in Path(tmp.name).rglob("*.*"))
    ['csv/c.csv', 'txt/a.txt', 'txt/b.TXT']
    >>> Path(tmp.name, "other", "readme").exists()
    True
    """
    folder = Path(folder)
    for path in list(folder.iterdir()):
        if path.is_file():
            target = folder / (path.suffix.lower().lstrip(".") or "other")
            target.mkdir(exist_ok=True)
            shutil.move(path, target / path.name)


def rename_extension(folder, old, new):
    """Change the extension of all files of a folder that have another one.

    Ask:
        rename all files with one extension to another
        batch rename .txt files to .md in a folder
        change the extension of every matching file in a directory
        bulk change of file extensions
        change extension of all files in a folder
        rename all .txt files to .md

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("a.txt", "b.txt", "c.csv"):
    ...     Path(tmp.name, name).touch()
    >>> rename_extension(tmp.name, ".txt", ".md")
    >>> sorted(os.listdir(tmp.name))
    ['a.md', 'b.md', 'c.csv']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file() and path.suffix == old:
            path.rename(path.with_suffix(new))


def number_files(folder, prefix):
    """Rename the files of a folder to a prefix and a number.

    Ask:
        rename all files in a folder with sequential numbers
        batch rename files to name_001, name_002 and so on
        number the files of a directory, keeping their extensions
        bulk rename photos with a prefix and a counter
        rename all jpg files to sequential numbers
        rename files in a folder with a counter
        rename files sequentially

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("cat.jpg", "ant.png"):
    ...     Path(tmp.name, name).touch()
    >>> number_files(tmp.name, "pet_")
    >>> sorted(os.listdir(tmp.name))
    ['pet_001.png', 'pet_002.jpg']
    """
    files = sorted(path for path in Path(folder).iterdir() if path.is_file())
    for number, path in enumerate(files, start=1):
        path.rename(path.with_name(f"{prefix}{number:03d}{path.suffix}"))


def replace_in_file_names(folder, old, new):
    """Replace a text in the names of the files of a folder.

    Ask:
        replace a text in all file names of a directory
        rename files by replacing spaces with underscores, old and new given
        batch rename: substitute part of each filename
        change a word in the names of many files
        replace spaces with underscores in filenames of a folder
        rename all files in a folder replacing one text by another

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("my cat.jpg", "dog.jpg"):
    ...     Path(tmp.name, name).touch()
    >>> replace_in_file_names(tmp.name, " ", "_")
    >>> sorted(os.listdir(tmp.name))
    ['dog.jpg', 'my_cat.jpg']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file() and old in path.name:
            path.rename(path.with_name(path.name.replace(old, new)))


def add_prefix_to_files(folder, prefix):
    """Put a prefix before the names of all files of a folder.

    Ask:
        add a prefix to all file names in a directory
        rename every file in a folder with a text in front
        prepend a string to the names of many files
        batch add prefix to files
        add a prefix to all files in a folder
        rename files by adding a prefix

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("a.txt", "b.txt"):
    ...     Path(tmp.name, name).touch()
    >>> add_prefix_to_files(tmp.name, "old_")
    >>> sorted(os.listdir(tmp.name))
    ['old_a.txt', 'old_b.txt']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file():
            path.rename(path.with_name(prefix + path.name))


def lowercase_file_names(folder):
    """Rename the files of a folder to lower case.

    Ask:
        rename all files in a folder to lowercase
        make file names lower case
        lowercase every filename of a directory
        convert the names of files to small letters
        rename all files in a directory to lowercase

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("A.TXT", "b.txt"):
    ...     Path(tmp.name, name).touch()
    >>> lowercase_file_names(tmp.name)
    >>> sorted(os.listdir(tmp.name))
    ['a.txt', 'b.txt']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file():
            path.rename(path.with_name(path.name.lower()))


def print_tree(folder, indent=""):
    """Print the tree of files and folders below a folder.

    Ask:
        print a directory tree
        display folders and files as an indented tree
        tree command in python
        recursively show the structure of a directory
        print folder structure as a tree
        print directory tree
        show folder tree with indentation

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("z.txt", "sub/b.txt"):
    ...     Path(tmp.name, name).touch()
    >>> print_tree(tmp.name)
    sub/
      b.txt
    z.txt
    """
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            print(f"{indent}{entry.name}/")
            print_tree(entry.path, indent + "  ")
        else:
            print(indent + entry.name)


def directory_to_dict(folder):
    """Return the tree below a folder as nested dictionaries.

    Ask:
        represent a directory tree as a nested dictionary
        folder structure to dict, with file sizes as values
        turn a directory into nested dicts of names
        build a json-like tree of a folder
        directory tree as a nested dict

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> _ = Path(tmp.name, "sub", "b").write_bytes(b"123")
    >>> Path(tmp.name, "z").touch()
    >>> directory_to_dict(tmp.name)
    {'sub': {'b': 3}, 'z': 0}
    """
    tree = {}
    for path in sorted(Path(folder).iterdir()):
        tree[path.name] = directory_to_dict(path) if path.is_dir() else path.stat().st_size
    return tree


def create_folder_structure(base, tree):
    """Create the folders and files that nested dictionaries describe.

    Ask:
        create a folder structure from a nested dictionary
        make directories and text files from a dict
        build a project skeleton from nested dicts, strings are file contents
        scaffold folders and files described by a dictionary

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> create_folder_structure(tmp.name, {"src": {"a.py": "x = 1"}, "docs": {}})
    >>> sorted(os.listdir(tmp.name)), Path(tmp.name, "src", "a.py").read_text()
    (['docs', 'src'], 'x = 1')
    """
    base = Path(base)
    base.mkdir(parents=True, exist_ok=True)
    for name, content in tree.items():
        if isinstance(content, dict):
            create_folder_structure(base / name, content)
        else:
            (base / name).write_text(content, encoding="utf-8")


def compare_folders(folder1, folder2):
    """Return the names only in one, only in the other, and in both folders.

    Ask:
        compare the contents of two directories
        which files are in one folder but not in the other?
        files missing from a directory compared to another one
        return names only in the first, only in the second and in both folders
        compare two directories
        diff two folders by file names
        compare two directories: names only in left, only in right, in both

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("1", "2"):
    ...     Path(tmp.name, name).mkdir()
    >>> for name in ("1/a", "1/b", "2/b", "2/c"):
    ...     Path(tmp.name, name).touch()
    >>> compare_folders(Path(tmp.name, "1"), Path(tmp.name, "2"))
    (['a'], ['c'], ['b'])
    """
    names1, names2 = set(os.listdir(folder1)), set(os.listdir(folder2))
    return sorted(names1 - names2), sorted(names2 - names1), sorted(names1 & names2)


def group_files_by_size(folder):
    """Return the groups of files below a folder that have the same size.

    Ask:
        group files by size
        find files with the same size in a directory tree
        candidates for duplicate files: those of equal size
        dictionary from file size to the paths with that size, if several
        group files of a directory by size

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, size in (("a", 3), ("b", 9), ("c", 3)):
    ...     _ = Path(tmp.name, name).write_bytes(bytes(size))
    >>> groups = group_files_by_size(tmp.name)
    >>> {size: [path.name for path in paths] for size, paths in groups.items()}
    {3: ['a', 'c']}
    """
    groups = defaultdict(list)
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            groups[path.stat().st_size].append(path)
    return {size: paths for size, paths in groups.items() if len(paths) > 1}


def filter_names(names, pattern):
    """Return the names that match a wildcard pattern.

    Ask:
        filter a list of file names by a wildcard pattern
        which names in a list match a pattern such as *.txt?
        use fnmatch to select names
        keep only the names that fit a shell style wildcard
        fnmatch filter
        filter filenames with a wildcard

    >>> filter_names(["a.txt", "b.py", "c.txt"], "*.txt")
    ['a.txt', 'c.txt']
    >>> filter_names(["img1", "img22"], "img?")
    ['img1']
    """
    return fnmatch.filter(names, pattern)


def files_matching_regex(folder, pattern):
    """Return the names in a folder that match a regular expression.

    Ask:
        list files whose names match a regular expression
        find files in a directory by regex
        filter directory entries with a regex
        file names of a folder that fully match a pattern
        find files by regex
        list files whose name matches a regex

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("img_1.png", "img_22.png", "img_x.png"):
    ...     Path(tmp.name, name).touch()
    >>> files_matching_regex(tmp.name, r"img_[0-9]+\\.png")
    ['img_1.png', 'img_22.png']
    """
    return sorted(name for name in os.listdir(folder) if re.fullmatch(pattern, name))


def files_without_hidden(folder):
    """Return the names in a folder that do not start with a dot.

    Ask:
        list a directory without hidden files
        names in a folder, ignoring dotfiles
        directory listing that skips entries starting with a dot
        visible files and folders of a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in (".hidden", "b", "a"):
    ...     Path(tmp.name, name).touch()
    >>> files_without_hidden(tmp.name)
    ['a', 'b']
    """
    return sorted(name for name in os.listdir(folder) if not name.startswith("."))


def walk_without(folder, skip=(".git", "__pycache__", "node_modules")):
    """Yield the files below a folder, leaving out some folders.

    Ask:
        walk a directory tree but skip certain folders
        os.walk ignoring .git and __pycache__
        iterate over files excluding some directories
        list project files except those in node_modules or .git
        os.walk ignoring some directories
        walk directory but exclude folders
        use os.walk with topdown pruning
        exclude directories like node_modules when walking
        walk a directory tree without .git folders

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in ("src", ".git"):
    ...     Path(tmp.name, name).mkdir()
    ...     Path(tmp.name, name, "file").touch()
    >>> [os.path.relpath(path, tmp.name) for path in walk_without(tmp.name)]
    ['src/file']
    """
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in skip]
        for name in names:
            yield os.path.join(root, name)


def print_files_with_sizes(folder):
    """Print the files of a folder with their sizes.

    Ask:
        print the name and size of every file in a directory
        display files with their sizes in bytes
        show a listing of a folder with file sizes
        write a program that prints all files and their sizes

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, size in (("b", 3), ("a", 9)):
    ...     _ = Path(tmp.name, name).write_bytes(bytes(size))
    >>> print_files_with_sizes(tmp.name)
    a: 9 bytes
    b: 3 bytes
    """
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            print(f"{path.name}: {path.stat().st_size} bytes")


def total_lines_of_code(folder, pattern="*.py"):
    r"""Return the number of lines of all matching files below a folder.

    Ask:
        count lines of code in a directory
        total number of lines in all python files of a project
        how many lines do the files under a folder have together?
        sum the line counts of all .py files in a tree
        count lines in all python files of a folder
        total lines of all .py files
        count lines of code in a project

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "sub").mkdir()
    >>> for name in ("a.py", "sub/b.py", "c.txt"):
    ...     _ = Path(tmp.name, name).write_text("1\n2\n")
    >>> total_lines_of_code(tmp.name)
    4
    """
    total = 0
    for path in Path(folder).rglob(pattern):
        with open(path, encoding="utf-8", errors="replace") as file:
            total += sum(1 for _ in file)
    return total

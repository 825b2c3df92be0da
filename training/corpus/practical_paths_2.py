"""Practical requests about file metadata, backups, archives and temporary files."""
import filecmp
import os
import random
import re
import shutil
import struct
import tempfile
import time
import uuid
from datetime import datetime
from pathlib import Path
from pathlib import PureWindowsPath


def creation_time(path):
    r"""Return the creation time of a file.

    Ask:
        get creation time of a file
        when was a file created?
        creation date of a file as a datetime
        file creation timestamp from os.path.getctime

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> from datetime import datetime
    >>> (datetime.now() - creation_time(path)).total_seconds() < 60
    True
    """
    return datetime.fromtimestamp(os.path.getctime(path))


def modification_time(path):
    r"""Return the time a file was last modified.

    Ask:
        get last modified date of a file
        get the modification time of a file
        when was a file last changed?
        last modified time of a file as a datetime
        file modification timestamp to datetime

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> import os
    >>> os.utime(path, (1714651200, 1714651200))
    >>> modification_time(path).date().isoformat()
    '2024-05-02'
    """
    return datetime.fromtimestamp(os.path.getmtime(path))


def modification_time_text(path):
    r"""Return the time a file was last modified as text.

    Ask:
        modification date of a file as a string
        format the last modified time of a file as yyyy-mm-dd hh:mm:ss
        readable last modified time of a file
        file's mtime as formatted text

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> import os
    >>> os.utime(path, (1714651200, 1714651200))
    >>> modification_time_text(path)[:11], len(modification_time_text(path))
    ('2024-05-02 ', 19)
    """
    return datetime.fromtimestamp(os.path.getmtime(path)).strftime("%Y-%m-%d %H:%M:%S")


def set_modification_time(path, moment):
    r"""Set the modification time of a file.

    Ask:
        set modification time of a file
        change the timestamp of a file with os.utime
        make a file look older
        set a file's last modified date to a datetime

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> from datetime import datetime
    >>> set_modification_time(path, datetime(2020, 1, 2))
    >>> datetime.fromtimestamp(path.stat().st_mtime)
    datetime.datetime(2020, 1, 2, 0, 0)
    """
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def file_age(path):
    r"""Return the age of a file in seconds.

    Ask:
        get the age of a file in seconds
        how many seconds ago was a file modified?
        seconds since the last change of a file
        time passed since a file was written

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> import os
    >>> os.utime(path, (0, 0))
    >>> file_age(path) > 1_000_000_000
    True
    """
    return time.time() - os.path.getmtime(path)


def is_newer(path1, path2):
    r"""Tell whether a file is newer than another.

    Ask:
        compare modification times of two files
        is the first file newer than the second?
        check which of two files was changed last
        return true if a file was modified after another one

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("x")
    >>> import os
    >>> os.utime(path, (0, 0))
    >>> is_newer(second, path), is_newer(path, second), is_newer(path, path)
    (True, False, False)
    """
    return os.path.getmtime(path1) > os.path.getmtime(path2)


def larger_file(path1, path2):
    r"""Compare the sizes of two files.

    Ask:
        compare file sizes
        which of two files is larger?
        return the path of the bigger file
        larger one of two files by number of bytes, None if they are equal

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("xx")
    >>> second = pathlib.Path(tmp.name, "b.txt")
    >>> _ = second.write_text("x")
    >>> larger_file(path, second) == path, larger_file(second, path) == path
    (True, True)
    >>> larger_file(path, path) is None
    True
    """
    size1, size2 = os.path.getsize(path1), os.path.getsize(path2)
    if size1 == size2:
        return None
    return path1 if size1 > size2 else path2


def file_info(path):
    r"""Return the main facts about a file as a dictionary.

    Ask:
        get file information: name, size, extension and modification date
        file metadata as a dictionary
        return the name, size and last modified time of a file
        stat of a file as a dict
        properties of a file given its path

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("xyz")
    >>> info = file_info(path)
    >>> info["name"], info["extension"], info["size"], info["modified"].year > 2000
    ('a.txt', '.txt', 3, True)
    """
    path = Path(path)
    stat = path.stat()
    return {
        "name": path.name,
        "extension": path.suffix,
        "size": stat.st_size,
        "modified": datetime.fromtimestamp(stat.st_mtime),
    }


def list_file_details(folder):
    r"""List the files of a folder with size and modification time.

    Ask:
        list files in a folder with their size and modification date
        directory listing with name, size and last modified time
        details of every file in a directory as a list of dicts
        ls -l in python as data

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "b").write_text("xx"), (folder / "a").write_text("")
    >>> [(item["name"], item["size"]) for item in list_file_details(folder)]
    [('a', 0), ('b', 2)]
    """
    details = []
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            stat = path.stat()
            modified = datetime.fromtimestamp(stat.st_mtime)
            details.append({"name": path.name, "size": stat.st_size, "modified": modified})
    return details


def file_owner(path):
    r"""Return the name of the owner of a file.

    Ask:
        get file owner
        who owns a file?
        user name of the owner of a path
        owner of a file on linux

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> isinstance(file_owner(path), str) and file_owner(path) != ""
    True
    """
    return Path(path).owner()


def set_permissions(path, mode):
    r"""Change the permissions of a file.

    Ask:
        change file permissions
        chmod a file with an octal mode such as 0o644
        set the permissions of a file
        give a file mode 600 so that only the owner can read it, mode as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> set_permissions(path, 0o600)
    >>> oct(path.stat().st_mode & 0o777)
    '0o600'
    """
    os.chmod(path, mode)


def set_tree_permissions(folder, file_mode, folder_mode):
    r"""Change the permissions of all files and folders of a tree.

    Ask:
        chmod -R in python
        set the permissions of all files in a directory recursively
        change modes of a folder tree, files and directories separately
        recursive chmod with a file mode and a folder mode

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "x").mkdir()
    >>> (folder / "x" / "a").touch()
    >>> set_tree_permissions(folder / "x", 0o640, 0o750)
    >>> oct((folder / "x" / "a").stat().st_mode & 0o777), oct((folder / "x").stat().st_mode & 0o777)
    ('0o640', '0o750')
    """
    folder = Path(folder)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(folder_mode if path.is_dir() else file_mode)


def is_executable(path):
    r"""Tell whether a file is executable.

    Ask:
        check if a file is executable
        do i have permission to run this file?
        is the execute bit of a file set for me?
        test if a path is an executable program

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.sh")
    >>> _ = path.write_text("x")
    >>> path.chmod(0o600)
    >>> is_executable(path)
    False
    >>> path.chmod(0o700)
    >>> is_executable(path)
    True
    """
    return os.path.isfile(path) and os.access(path, os.X_OK)


def is_writable(path):
    r"""Tell whether a file can be written.

    Ask:
        check if a file is writable
        do i have write permission for a path?
        can this file be changed by the current user?
        test write access to a file or folder

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> is_writable(path)
    True
    >>> is_writable(path.with_name("no.txt"))
    False
    """
    return os.access(path, os.W_OK)


def free_gigabytes(path="/"):
    r"""Return the free disk space in gigabytes.

    Ask:
        check free disk space
        how many gigabytes are free on a disk?
        free space of the drive that holds a path in GB
        is there enough room on the disk? free gigabytes

    >>> free_gigabytes("/") >= 0
    True
    """
    return shutil.disk_usage(path).free / 1024 ** 3


def change_folder(folder):
    r"""Change the current working directory and return the old one.

    Ask:
        change the working directory
        chdir to a folder and return the previous one
        set current directory with os.chdir
        cd to a directory in python

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> start = os.getcwd()
    >>> change_folder(folder) == start, os.path.samefile(os.getcwd(), folder)
    (True, True)
    >>> os.chdir(start)
    """
    previous = os.getcwd()
    os.chdir(folder)
    return previous


def natural_file_list(folder):
    r"""Return the file names of a folder sorted the natural way.

    Ask:
        natural sort of filenames in a folder
        list files so that file2 comes before file10
        sort file names with numbers in human order
        directory listing in natural order

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("file10", "file2", "File1"):
    ...     (folder / name).touch()
    >>> natural_file_list(folder)
    ['File1', 'file2', 'file10']
    """
    def key(name):
        parts = re.split(r"(\d+)", name.lower())
        return [int(part) if part.isdigit() else part for part in parts]
    return sorted(os.listdir(folder), key=key)


def longest_file_name(folder):
    r"""Return the longest file name of a folder.

    Ask:
        find the longest file name in a directory
        which file in a folder has the longest name?
        longest filename of a directory
        file name with the most characters in a folder

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> longest_file_name(folder)
    ''
    >>> _ = (folder / "aaa").touch(), (folder / "b").touch()
    >>> longest_file_name(folder)
    'aaa'
    """
    return max(os.listdir(folder), key=len, default="")


def count_files_and_folders(folder):
    r"""Count the files and the folders of a directory tree.

    Ask:
        count files and folders in a directory
        number of files and number of subfolders, recursively
        how many files and how many directories does a tree have?
        return (files, folders) counts of a directory tree

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "x" / "y").mkdir(parents=True)
    >>> (folder / "x" / "a").touch()
    >>> count_files_and_folders(folder)
    (1, 2)
    """
    files = folders = 0
    for _, folder_names, file_names in os.walk(folder):
        files += len(file_names)
        folders += len(folder_names)
    return files, folders


def count_files_by_suffix(folder, extension):
    r"""Count the files of a folder with a given extension.

    Ask:
        count the files with a given extension in a folder
        how many .txt files are in a directory?
        number of python files in a folder
        count pdf files in a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.txt").touch(), (folder / "b.TXT").touch(), (folder / "c.md").touch()
    >>> count_files_by_suffix(folder, ".txt")
    2
    """
    return sum(
        path.suffix.lower() == extension.lower()
        for path in Path(folder).iterdir() if path.is_file()
    )


def files_per_folder(folder):
    r"""Return the number of files in every folder of a tree.

    Ask:
        number of files in each subfolder
        count files per directory in a tree
        how many files does every subdirectory have?
        dictionary from folder to its number of files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "x").mkdir()
    >>> _ = (folder / "a").touch(), (folder / "x" / "b").touch(), (folder / "x" / "c").touch()
    >>> files_per_folder(folder)
    {'.': 1, 'x': 2}
    """
    return {
        os.path.relpath(root, folder): len(files)
        for root, _, files in sorted(os.walk(folder))
    }


def folder_depth(folder):
    r"""Return how deep a directory tree is.

    Ask:
        get the depth of a directory tree
        how many levels of subfolders does a folder have?
        maximum nesting of directories below a folder
        deepest level of a folder structure

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> folder_depth(folder)
    0
    >>> (folder / "x" / "y").mkdir(parents=True)
    >>> folder_depth(folder)
    2
    """
    folder = Path(folder)
    depths = [len(path.relative_to(folder).parts) for path in folder.rglob("*") if path.is_dir()]
    return max(depths, default=0)


def replace_in_folder(folder, old, new, pattern="*.txt"):
    r"""Replace a text in all files of a folder that match a pattern.

    Ask:
        search and replace in all files in a folder
        replace a string in every text file of a directory tree
        find and replace text across many files
        change a word in all .txt files of a project and return the changed paths
        replace text in all files
        replace a word in all files of a folder

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.txt").write_text("old x"), (folder / "b.txt").write_text("x")
    >>> [path.name for path in replace_in_folder(folder, "old", "new")]
    ['a.txt']
    >>> (folder / "a.txt").read_text()
    'new x'
    """
    changed = []
    for path in sorted(Path(folder).rglob(pattern)):
        text = path.read_text(encoding="utf-8")
        if old in text:
            path.write_text(text.replace(old, new), encoding="utf-8")
            changed.append(path)
    return changed


def grep_folder(folder, text, pattern="*"):
    r"""Find a text in all files of a folder with file, line number and line.

    Ask:
        search all files of a folder for a string and return file, line number and line
        grep -rn in python
        find every line with a text in a directory tree
        search a project for a word with line numbers

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.txt").write_text("x\nhit 1\n"), (folder / "b.md").write_text("hit")
    >>> [(path.name, number, line) for path, number, line in grep_folder(folder, "hit", "*.txt")]
    [('a.txt', 2, 'hit 1')]
    """
    found = []
    for path in sorted(Path(folder).rglob(pattern)):
        if not path.is_file():
            continue
        with open(path, encoding="utf-8", errors="ignore") as file:
            for number, line in enumerate(file, start=1):
                if text in line:
                    found.append((path, number, line.rstrip("\n")))
    return found


def find_by_patterns(folder, patterns):
    r"""Return the files of a folder that match any of several patterns.

    Ask:
        find files matching multiple patterns
        glob multiple extensions
        list all jpg and png files of a directory
        files with any of several extensions in a folder tree
        get files with a list of extensions

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("a.jpg", "b.png", "c.txt"):
    ...     (folder / name).touch()
    >>> [path.name for path in find_by_patterns(folder, ["*.jpg", "*.png"])]
    ['a.jpg', 'b.png']
    """
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.is_file() and any(path.match(pattern) for pattern in patterns)
    )


def image_files(folder):
    r"""Return the image files of a folder.

    Ask:
        get all image files in a folder
        list pictures such as jpg, png and gif in a directory
        find photos in a folder by extension
        image paths of a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("a.JPG", "b.png", "c.txt"):
    ...     (folder / name).touch()
    >>> [path.name for path in image_files(folder)]
    ['a.JPG', 'b.png']
    """
    extensions = {".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp"}
    return sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in extensions)


def files_except_extension(folder, extension):
    r"""Return the files of a folder that do not have an extension.

    Ask:
        list files not matching an extension
        all files in a folder except those with a given extension
        files of a directory that are not .txt
        exclude an extension when listing files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("a.txt", "b.md"):
    ...     (folder / name).touch()
    >>> [path.name for path in files_except_extension(folder, ".txt")]
    ['b.md']
    """
    return sorted(
        path for path in Path(folder).iterdir()
        if path.is_file() and path.suffix != extension
    )


def list_files_starting_with(folder, prefix):
    r"""Return the files of a folder whose names start with a prefix.

    Ask:
        list files starting with a prefix in a folder
        get the file names in a directory that begin with a text
        files whose name starts with 'report_', prefix as a parameter
        find files by the beginning of their name

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("log1", "log2", "a"):
    ...     (folder / name).touch()
    >>> list_files_starting_with(folder, "log")
    ['log1', 'log2']
    """
    return sorted(
        entry.name for entry in os.scandir(folder)
        if entry.is_file() and entry.name.startswith(prefix)
    )


def find_by_name_part(folder, text):
    r"""Return the files of a folder whose names contain a text.

    Ask:
        list files whose name contains a word
        find files in a directory with a string in the file name
        search filenames for a text, ignoring case
        which file names in a folder tree contain some text?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("My Report.txt", "a"):
    ...     (folder / name).touch()
    >>> [path.name for path in find_by_name_part(folder, "report")]
    ['My Report.txt']
    """
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.is_file() and text.lower() in path.name.lower()
    )


def list_hidden_files(folder):
    r"""Return the hidden files of a folder.

    Ask:
        list hidden files
        get the dotfiles in a directory
        names in a folder that start with a dot
        which hidden files are in a folder?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / ".env").touch(), (folder / "a").touch()
    >>> list_hidden_files(folder)
    ['.env']
    """
    return sorted(name for name in os.listdir(folder) if name.startswith("."))


def files_by_extension(folder):
    r"""Group the files of a folder by extension.

    Ask:
        group files by extension in a directory
        dictionary from extension to the file names in a folder
        files of a directory by file type
        collect file names under their suffix

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("a.txt", "b.TXT", "c"):
    ...     (folder / name).touch()
    >>> files_by_extension(folder)
    {'.txt': ['a.txt', 'b.TXT'], '': ['c']}
    """
    groups = {}
    for path in sorted(Path(folder).iterdir()):
        if path.is_file():
            groups.setdefault(path.suffix.lower(), []).append(path.name)
    return groups


def extensions_in_folder(folder):
    r"""Return the different file extensions of a folder tree.

    Ask:
        get all file extensions used in a folder
        which file types occur in a directory tree?
        unique file extensions in a directory
        sorted list of the distinct suffixes below a folder

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name in ("a.txt", "b.TXT", "c", "d.md"):
    ...     (folder / name).touch()
    >>> extensions_in_folder(folder)
    ['.md', '.txt']
    """
    paths = Path(folder).rglob("*")
    return sorted({path.suffix.lower() for path in paths if path.is_file() and path.suffix})


def same_folders(folder1, folder2):
    r"""Tell whether two folders have the same files with the same contents.

    Ask:
        check if two directories are identical
        compare two folders recursively by content
        do two directory trees have equal files?
        filecmp.dircmp: are two folders the same?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name, text in (("x", "1"), ("y", "1"), ("z", "2")):
    ...     (folder / name / "sub").mkdir(parents=True)
    ...     _ = (folder / name / "sub" / "a").write_text(text)
    >>> same_folders(folder / "x", folder / "y"), same_folders(folder / "x", folder / "z")
    (True, False)
    """
    def contents(folder):
        folder = Path(folder)
        return {
            path.relative_to(folder): path.read_bytes() if path.is_file() else None
            for path in folder.rglob("*")
        }
    return contents(folder1) == contents(folder2)


def changed_between_folders(folder1, folder2):
    r"""Return the files of two folders that have the same name but differ.

    Ask:
        files with the same name but different content in two folders
        which common files of two directories differ?
        compare two folders and list changed files
        filecmp.cmpfiles for two directories

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "x").mkdir(), (folder / "y").mkdir()
    (None, None)
    >>> for name, text in (("x/a", "1"), ("y/a", "2"), ("x/b", "1"), ("y/b", "1")):
    ...     _ = (folder / name).write_text(text)
    >>> changed_between_folders(folder / "x", folder / "y")
    ['a']
    """
    common = sorted(set(os.listdir(folder1)) & set(os.listdir(folder2)))
    _, different, _ = filecmp.cmpfiles(folder1, folder2, common, shallow=False)
    return different


def broken_symlinks(folder):
    r"""Return the broken symbolic links of a folder tree.

    Ask:
        find broken symlinks
        which symbolic links point to nothing?
        list dangling links in a directory
        symlinks whose target does not exist

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "ok").touch()
    >>> (folder / "good").symlink_to(folder / "ok")
    >>> (folder / "bad").symlink_to(folder / "no")
    >>> [path.name for path in broken_symlinks(folder)]
    ['bad']
    """
    paths = Path(folder).rglob("*")
    return sorted(path for path in paths if path.is_symlink() and not path.exists())


def link_target(path):
    r"""Return the target of a symbolic link.

    Ask:
        resolve a symlink
        read where a symbolic link points to
        target path of a soft link
        readlink in python

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "link").symlink_to("target")
    >>> str(link_target(folder / "link"))
    'target'
    """
    return Path(path).readlink()


def create_hard_link(target, link):
    r"""Create a hard link to a file.

    Ask:
        create a hard link
        hard link to a file with os.link
        second name for the same file
        ln without -s in python

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> create_hard_link(path, path.with_name("b.txt"))
    >>> path.with_name("b.txt").samefile(path)
    True
    """
    os.link(target, link)


def wait_for_file(path, timeout=10, interval=0.5):
    r"""Wait until a file exists.

    Ask:
        wait until a file exists
        wait for a file to appear with a timeout
        block until a file is created, return false when time is up
        poll for a file every half second
        wait until file exists with timeout
        block until a file appears
        poll for a file until it is created or time is up
        wait for a file to be created

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> wait_for_file(path), wait_for_file(path.with_name("no"), timeout=0.02, interval=0.01)
    (True, False)
    """
    deadline = time.monotonic() + timeout
    while not os.path.exists(path):
        if time.monotonic() >= deadline:
            return False
        time.sleep(interval)
    return True


def wait_for_change(path, timeout=60, interval=1):
    r"""Wait until a file is modified.

    Ask:
        wait until a file changes
        poll a file for changes
        block until a file is modified or the time is up, return whether it changed
        watch a single file by checking its modification time
        detect that a file was modified
        watch a file for changes
        wait until a file is modified
        poll the modification time of a file
        detect when a file changes

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> wait_for_change(path, timeout=0.02, interval=0.01)
    False
    >>> import os, threading
    >>> threading.Timer(0.02, os.utime, (path, (0, 0))).start()
    >>> wait_for_change(path, timeout=5, interval=0.01)
    True
    """
    before = os.path.getmtime(path)
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if os.path.getmtime(path) != before:
            return True
        time.sleep(interval)
    return False


def new_files(folder, interval=1):
    r"""Yield the files that appear in a folder.

    Ask:
        watch a folder for new files
        monitor a directory and yield every new file
        detect new files in a folder by polling
        generator of files added to a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> watcher = new_files(folder, interval=0)
    >>> (folder / "a").touch()
    >>> next(watcher).name
    'a'
    >>> (folder / "b").touch()
    >>> next(watcher).name
    'b'
    """
    seen = set()
    while True:
        for path in sorted(Path(folder).iterdir()):
            if path not in seen:
                seen.add(path)
                yield path
        time.sleep(interval)


def folder_changes(before, after):
    r"""Return what changed between two listings of a folder.

    Ask:
        detect new, deleted and modified files between two scans of a folder
        compare two snapshots of a directory: added, removed, changed
        which files were added or removed since the last listing?
        folder changes from dictionaries of path to modification time

    >>> folder_changes({"a": 1, "b": 1, "c": 1}, {"b": 1, "c": 2, "d": 1})
    (['d'], ['a'], ['c'])
    """
    added = sorted(after.keys() - before.keys())
    removed = sorted(before.keys() - after.keys())
    changed = sorted(path for path in before.keys() & after.keys() if before[path] != after[path])
    return added, removed, changed


def snapshot_folder(folder):
    r"""Take a snapshot of a folder: path to modification time.

    Ask:
        snapshot of a folder with modification times
        dictionary from relative path to mtime for a directory tree
        remember the state of a directory
        record when each file below a folder was modified

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> (folder / "a").touch()
    >>> os.utime(folder / "a", (5, 5))
    >>> snapshot_folder(folder)
    {'a': 5.0}
    """
    folder = Path(folder)
    return {
        str(path.relative_to(folder)): path.stat().st_mtime
        for path in folder.rglob("*") if path.is_file()
    }


def read_folder_texts(folder, pattern="*.txt"):
    r"""Read all text files of a folder into a dictionary.

    Ask:
        read all text files in a folder into a dict
        load every .txt file of a directory, file name to content
        dictionary of file contents for a folder
        read many files at once
        read all files in a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.txt").write_text("A"), (folder / "b.md").write_text("B")
    >>> read_folder_texts(folder)
    {'a.txt': 'A'}
    """
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(Path(folder).glob(pattern))
    }


def write_texts(folder, texts):
    r"""Write a dictionary of file names and texts into a folder.

    Ask:
        write a dictionary of file names and contents to a folder
        save several text files at once
        create files from a dict of name to text
        dump many strings into separate files of a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> write_texts(folder / "out", {"a.txt": "A", "b.txt": ""})
    >>> (folder / "out" / "a.txt").read_text(), (folder / "out" / "b.txt").exists()
    ('A', True)
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def random_file(folder):
    r"""Pick a random file of a folder.

    Ask:
        get a random file from a folder
        choose a random picture of a directory
        random file path in a directory
        pick any file in a folder at random

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a").touch(), (folder / "sub").mkdir()
    >>> random_file(folder).name
    'a'
    """
    return random.choice([path for path in Path(folder).iterdir() if path.is_file()])


def image_type(path):
    r"""Tell whether a file is an image, by its first bytes.

    Ask:
        check if a file is an image
        detect the image type of a file by its magic number
        is it a png, jpg, gif, bmp or webp? None if not
        find out the real type of a picture file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.png")
    >>> _ = path.write_bytes(b"\x89PNG\r\n\x1a\n....")
    >>> image_type(path)
    'png'
    >>> _ = path.write_bytes(b"text")
    >>> image_type(path) is None
    True
    """
    with open(path, "rb") as file:
        start = file.read(12)
    signatures = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"BM": "bmp"}
    for signature, kind in signatures.items():
        if start.startswith(signature):
            return kind
    if start[:4] == b"RIFF" and start[8:] == b"WEBP":
        return "webp"
    return None


def file_type_by_signature(path):
    r"""Guess the type of a file from its first bytes.

    Ask:
        detect file type by magic number
        find out if a file is pdf, zip, png, jpg, gif or gzip by its content
        file signature check
        what kind of file is this, whatever its extension?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a")
    >>> _ = path.write_bytes(b"%PDF-1.7")
    >>> file_type_by_signature(path)
    'pdf'
    >>> _ = path.write_bytes(b"")
    >>> file_type_by_signature(path) is None
    True
    """
    signatures = {
        b"%PDF": "pdf",
        b"PK\x03\x04": "zip",
        b"\x1f\x8b": "gzip",
        b"\x89PNG": "png",
        b"\xff\xd8\xff": "jpg",
        b"GIF8": "gif",
        b"\x7fELF": "elf",
    }
    with open(path, "rb") as file:
        start = file.read(8)
    for signature, kind in signatures.items():
        if start.startswith(signature):
            return kind
    return None


def png_size(path):
    r"""Return the width and height of a PNG file.

    Ask:
        get the size of a png image without pillow
        width and height of a png file
        read png dimensions from its header with struct
        image size in pixels of a .png

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.png")
    >>> import struct
    >>> _ = path.write_bytes(b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480))
    >>> png_size(path)
    (640, 480)
    """
    with open(path, "rb") as file:
        header = file.read(24)
    if not header.startswith(b"\x89PNG\r\n\x1a\n"):
        raise ValueError(f"{path} is not a png file")
    return struct.unpack(">II", header[16:24])


def scan_folder(folder):
    r"""List a folder with os.scandir.

    Ask:
        use os.scandir to list files
        fast directory listing with scandir
        yield the file entries of a folder with their size
        list (name, size) of files using os.scandir

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a").write_text("xx"), (folder / "sub").mkdir()
    >>> scan_folder(folder)
    [('a', 2)]
    """
    with os.scandir(folder) as entries:
        return sorted((entry.name, entry.stat().st_size) for entry in entries if entry.is_file())


def copy_tree_except(source, destination, patterns):
    r"""Copy a folder but leave out names that match patterns.

    Ask:
        copytree with ignore patterns
        shutil copytree ignoring some files
        copy a directory except .pyc files and tmp folders
        copy a folder tree, excluding wildcards

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "in" / "tmp").mkdir(parents=True)
    >>> _ = (folder / "in" / "a.py").touch(), (folder / "in" / "a.pyc").touch()
    >>> copy_tree_except(folder / "in", folder / "out", ["*.pyc", "tmp"])
    >>> [path.name for path in (folder / "out").iterdir()]
    ['a.py']
    """
    shutil.copytree(source, destination, ignore=shutil.ignore_patterns(*patterns))


def merge_into_folder(source, destination):
    r"""Copy a folder into one that may already exist.

    Ask:
        copy a folder into an existing folder
        copytree when the destination exists
        merge one directory into another
        copy the contents of a directory over an existing one, overwriting files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "in").mkdir(), (folder / "out").mkdir()
    >>> _ = (folder / "in" / "a").write_text("1"), (folder / "out" / "b").write_text("2")
    >>> merge_into_folder(folder / "in", folder / "out")
    >>> sorted(path.name for path in (folder / "out").iterdir())
    ['a', 'b']
    """
    shutil.copytree(source, destination, dirs_exist_ok=True)


def limit_folder_size(folder, limit):
    r"""Delete the oldest files of a folder until it is below a size.

    Ask:
        delete the oldest files until a folder is smaller than a limit
        keep a cache directory below a maximum size
        limit the size of a folder by removing old files
        evict oldest files when a directory grows too large

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> for seconds, name in enumerate("abc"):
    ...     _ = (folder / name).write_text("xx")
    ...     os.utime(folder / name, (seconds, seconds))
    >>> limit_folder_size(folder, 4)
    ['a']
    """
    files = sorted(
        (path for path in Path(folder).iterdir() if path.is_file()),
        key=lambda path: path.stat().st_mtime,
    )
    total = sum(path.stat().st_size for path in files)
    deleted = []
    while files and total > limit:
        path = files.pop(0)
        total -= path.stat().st_size
        path.unlink()
        deleted.append(path.name)
    return deleted


def drive_letter(path):
    r"""Return the drive letter of a Windows path.

    Ask:
        get the drive letter of a windows path
        split C: from a path
        drive part of a path such as 'C:'
        which drive is a windows path on?

    >>> drive_letter(r"C:\Users\me")
    'C:'
    >>> drive_letter("docs")
    ''
    """
    return PureWindowsPath(path).drive


def shorten_path(path, width):
    r"""Shorten a path for display.

    Ask:
        shorten a long path for display
        show a path with ... in the middle when it is too long
        truncate a file path to n characters but keep the file name
        abbreviate a path for a label

    >>> shorten_path("/home/ann/projects/demo/main.py", 20)
    '/home/.../main.py'
    >>> shorten_path("/a/b.py", 20)
    '/a/b.py'
    """
    path = Path(path)
    if len(str(path)) <= width or len(path.parts) < 4:
        return str(path)
    room = width - len(path.name) - len("/.../")
    head = path.parent
    while len(str(head)) > max(room, 0) and len(head.parts) > 1:
        head = head.parent
    return f"{str(head).rstrip('/')}/.../{path.name}"


def through_named_temp_file(text):
    r"""Create a temporary file, write to it and return what was read.

    Ask:
        use NamedTemporaryFile to write and read a temporary file
        temporary file that deletes itself after use
        write text to a temp file, flush it and read it back by name
        tempfile example with NamedTemporaryFile

    >>> through_named_temp_file("hi")
    'hi'
    """
    with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as file:
        file.write(text)
        file.seek(0)
        return file.read()


def temp_path(suffix=""):
    r"""Return a path for a temporary file that does not exist yet.

    Ask:
        get a unique temporary file name
        path for a temp file in the temp directory
        random temp file path with an extension
        temporary filename that is not in use

    >>> import os
    >>> path = temp_path(".csv")
    >>> path.endswith(".csv"), os.path.exists(path), path == temp_path(".csv")
    (True, False, False)
    """
    return os.path.join(tempfile.gettempdir(), f"{uuid.uuid4().hex}{suffix}")


def in_temp_folder(function):
    r"""Run a function with a temporary folder that is deleted afterwards.

    Ask:
        run a function inside a temporary directory
        call a function with the path of a temp folder and clean up
        do some work in a temporary directory and return the result
        temp dir that exists only during a function call

    >>> import os
    >>> in_temp_folder(lambda folder: os.path.isdir(folder))
    True
    >>> os.path.exists(in_temp_folder(str))
    False
    """
    with tempfile.TemporaryDirectory() as folder:
        return function(folder)

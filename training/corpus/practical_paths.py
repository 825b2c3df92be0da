"""Practical requests about paths, folders and many files at once."""
import hashlib
import os
import re
import shutil
import time
from collections import defaultdict
from datetime import date
from pathlib import Path


def file_paths(folder):
    r"""Return the full paths of the files in a folder.

    Ask:
        get full paths of all files in a folder
        list files in a directory with their complete path
        absolute paths of the files of a directory
        file paths instead of names for every file in a folder, not recursive
        list of Path objects for the files in a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "b.txt").touch(), (folder / "a.txt").touch(), (folder / "sub").mkdir()
    >>> file_paths(folder) == [folder / "a.txt", folder / "b.txt"]
    True
    """
    return sorted(path for path in Path(folder).iterdir() if path.is_file())


def files_modified_today(folder):
    r"""Return the files of a folder that were modified today.

    Ask:
        find files modified today
        which files in a directory were changed today?
        list the files with today's modification date
        files of a folder that were last written on the current day

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "new.txt").touch(), (folder / "old.txt").touch()
    >>> import os
    >>> os.utime(folder / "old.txt", (0, 0))
    >>> [path.name for path in files_modified_today(folder)]
    ['new.txt']
    """
    today = date.today()
    return sorted(
        path for path in Path(folder).iterdir()
        if path.is_file() and date.fromtimestamp(path.stat().st_mtime) == today
    )


def find_old_files(folder, days):
    r"""Return the files of a folder tree that are older than n days.

    Ask:
        find files older than 30 days
        list old files in a directory, number of days as a parameter
        which files were not modified for more than n days?
        files last changed before n days ago
        get all files in a folder older than x days

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> _ = (folder / "new.txt").touch(), (folder / "old.txt").touch()
    >>> os.utime(folder / "old.txt", (0, 0))
    >>> [path.name for path in find_old_files(folder, 30)]
    ['old.txt']
    """
    limit = time.time() - days * 24 * 60 * 60
    return sorted(
        path for path in Path(folder).rglob("*")
        if path.is_file() and path.stat().st_mtime < limit
    )


def files_between(folder, start, end):
    r"""Return the files of a folder that were modified between two dates.

    Ask:
        find files modified between two dates
        list files in a folder with a modification date in a range
        files last changed from a start date to an end date, both included
        filter files by date range

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> _ = (folder / "a").touch(), (folder / "b").touch()
    >>> stamp = 1714651200
    >>> os.utime(folder / "a", (stamp, stamp))
    >>> from datetime import date
    >>> [path.name for path in files_between(folder, date(2024, 5, 1), date(2024, 5, 3))]
    ['a']
    >>> files_between(folder, date(2024, 5, 4), date(2024, 5, 9))
    []
    """
    return sorted(
        path for path in Path(folder).iterdir()
        if path.is_file() and start <= date.fromtimestamp(path.stat().st_mtime) <= end
    )


def oldest_file(folder):
    r"""Return the oldest file of a folder.

    Ask:
        find the oldest file in a folder
        which file of a directory was modified longest ago?
        least recently modified file in a directory
        get the oldest file by modification time, None if there is no file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> oldest_file(folder) is None
    True
    >>> import os
    >>> _ = (folder / "new.txt").touch(), (folder / "old.txt").touch()
    >>> os.utime(folder / "old.txt", (0, 0))
    >>> oldest_file(folder).name
    'old.txt'
    """
    files = (path for path in Path(folder).iterdir() if path.is_file())
    return min(files, key=lambda path: path.stat().st_mtime, default=None)


def newest_files(folder, n):
    r"""Return the n most recently modified files of a folder.

    Ask:
        get the n newest files in a folder
        last 5 modified files of a directory
        most recently changed files, newest first, number as a parameter
        list the latest n files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> for seconds, name in enumerate("cab"):
    ...     (folder / name).touch()
    ...     os.utime(folder / name, (seconds, seconds))
    >>> [path.name for path in newest_files(folder, 2)]
    ['b', 'a']
    """
    files = [path for path in Path(folder).iterdir() if path.is_file()]
    return sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)[:n]


def smallest_file(folder):
    r"""Return the smallest file of a folder.

    Ask:
        find the smallest file in a directory
        which file in a folder has the fewest bytes?
        file with minimum size in a directory
        get the smallest file of a folder, None if there is none

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> smallest_file(folder) is None
    True
    >>> _ = (folder / "a").write_text("xx"), (folder / "b").write_text("x")
    >>> smallest_file(folder).name
    'b'
    """
    files = (path for path in Path(folder).iterdir() if path.is_file())
    return min(files, key=lambda path: path.stat().st_size, default=None)


def largest_file(folder):
    r"""Return the largest file of a folder tree.

    Ask:
        find the largest file in a folder tree
        biggest file in a directory
        which single file takes the most space in a folder and its subfolders?
        file with maximum size in a directory, None if there is none

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> largest_file(folder) is None
    True
    >>> (folder / "sub").mkdir()
    >>> _ = (folder / "sub" / "a").write_text("xx"), (folder / "b").write_text("x")
    >>> largest_file(folder).name
    'a'
    """
    files = (path for path in Path(folder).rglob("*") if path.is_file())
    return max(files, key=lambda path: path.stat().st_size, default=None)


def file_sizes_in_folder(folder):
    r"""Return the name and size of every file of a folder.

    Ask:
        dictionary of file names and sizes in a folder
        get the size of each file in a directory
        map file name to number of bytes for a folder
        sizes of all files in a directory as a dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "b").write_text("xx"), (folder / "a").write_text(""), (folder / "d").mkdir()
    >>> file_sizes_in_folder(folder)
    {'a': 0, 'b': 2}
    """
    return {
        path.name: path.stat().st_size
        for path in sorted(Path(folder).iterdir()) if path.is_file()
    }


def size_by_extension(folder):
    r"""Return the total size of the files of a folder tree by extension.

    Ask:
        get the total size of all files by extension
        how much space does each file type take in a folder?
        disk usage per file extension as a dictionary
        sum of the file sizes for every suffix in a directory tree

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.txt").write_text("xx"), (folder / "b.TXT").write_text("x")
    >>> _ = (folder / "c").write_text("1234")
    >>> size_by_extension(folder) == {".txt": 3, "": 4}
    True
    """
    sizes = defaultdict(int)
    for path in Path(folder).rglob("*"):
        if path.is_file():
            sizes[path.suffix.lower()] += path.stat().st_size
    return dict(sizes)


def subfolder_sizes(folder):
    r"""Return the size of every subfolder of a folder.

    Ask:
        size of each subfolder of a directory
        which subdirectories use the most disk space?
        du for every directory in a folder, biggest first
        total bytes per subfolder as a dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "a").mkdir(), (folder / "b" / "c").mkdir(parents=True)
    (None, None)
    >>> _ = (folder / "a" / "x").write_text("1"), (folder / "b" / "c" / "y").write_text("22")
    >>> subfolder_sizes(folder)
    {'b': 2, 'a': 1}
    """
    sizes = {
        entry.name: sum(path.stat().st_size for path in entry.rglob("*") if path.is_file())
        for entry in Path(folder).iterdir() if entry.is_dir()
    }
    return dict(sorted(sizes.items(), key=lambda item: item[1], reverse=True))


def readable_file_size(path):
    r"""Return the size of a file as readable text.

    Ask:
        file size in human readable form such as 1.5 KB
        get the size of a file in KB, MB or GB as text
        show how big a file is with a unit
        format the size of the file at a path
        nicely formatted file size for a path

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(bytes(1536))
    >>> readable_file_size(path)
    '1.5 KB'
    >>> _ = path.write_bytes(b"")
    >>> readable_file_size(path)
    '0.0 B'
    """
    size = os.path.getsize(path)
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1024:
            return f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} TB"


def file_size_mb(path):
    r"""Return the size of a file in megabytes.

    Ask:
        file size in mb
        get the size of a file in megabytes
        how many megabytes does a file have?
        size of the file at a path in MB

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(bytes(524288))
    >>> file_size_mb(path)
    0.5
    """
    return os.path.getsize(path) / 1024 ** 2


def add_date_prefix(folder):
    r"""Rename the files of a folder by putting a date in front.

    Ask:
        rename files by adding a date prefix
        put the date each file was changed in front of its name
        prefix all files of a directory with the modification date
        rename photos to 2024-05-01_name using their modification date

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> (folder / "a.txt").touch()
    >>> os.utime(folder / "a.txt", (1714651200, 1714651200))
    >>> add_date_prefix(folder)
    >>> [path.name for path in folder.iterdir()]
    ['2024-05-02_a.txt']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file():
            day = date.fromtimestamp(path.stat().st_mtime)
            path.rename(path.with_name(f"{day.isoformat()}_{path.name}"))


def prefix_with_folder_name(folder):
    r"""Rename the files of a folder with the folder's name in front.

    Ask:
        rename files with their parent folder name
        prefix file names with the name of the directory
        add the folder name to every file name in it
        rename each file to foldername_filename

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> sub = folder / "trip"
    >>> sub.mkdir()
    >>> (sub / "1.jpg").touch()
    >>> prefix_with_folder_name(sub)
    >>> [path.name for path in sub.iterdir()]
    ['trip_1.jpg']
    """
    folder = Path(folder).resolve()
    for path in list(folder.iterdir()):
        if path.is_file():
            path.rename(path.with_name(f"{folder.name}_{path.name}"))


def underscore_file_names(folder):
    r"""Replace the spaces in the file names of a folder by underscores.

    Ask:
        replace spaces with underscores in file names
        remove spaces from all filenames in a directory
        rename files so that they have no blanks in the name
        change every space in the names of files to _

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "my big file.txt").touch()
    >>> underscore_file_names(folder)
    >>> [path.name for path in folder.iterdir()]
    ['my_big_file.txt']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file() and " " in path.name:
            path.rename(path.with_name(path.name.replace(" ", "_")))


def remove_file_prefix(folder, prefix):
    r"""Remove a prefix from the file names of a folder.

    Ask:
        remove a prefix from file names
        strip a text from the beginning of all filenames in a folder
        rename files: drop the leading 'copy_' from each name
        delete the first part of the names of many files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "copy_a.txt").touch(), (folder / "b.txt").touch()
    >>> remove_file_prefix(folder, "copy_")
    >>> sorted(path.name for path in folder.iterdir())
    ['a.txt', 'b.txt']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file() and path.name.startswith(prefix):
            path.rename(path.with_name(path.name.removeprefix(prefix)))


def add_file_suffix(folder, suffix):
    r"""Add a suffix to the names of the files of a folder, before the extension.

    Ask:
        add a suffix to all file names in a folder
        rename every file: put a text between name and extension
        append _old to the names of many files, keeping the extensions
        batch rename files with a suffix

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "a.txt").touch()
    >>> add_file_suffix(folder, "_old")
    >>> [path.name for path in folder.iterdir()]
    ['a_old.txt']
    """
    for path in list(Path(folder).iterdir()):
        if path.is_file():
            path.rename(path.with_stem(path.stem + suffix))


def regex_rename(folder, pattern, replacement):
    r"""Rename the files of a folder with a regular expression.

    Ask:
        rename files using a regular expression
        batch rename with regex pattern and replacement
        re.sub on every file name of a directory
        regex rename of files in a folder
        batch rename files with a regular expression

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "IMG_12.jpg").touch()
    >>> regex_rename(folder, r"IMG_(\d+)", r"photo-\1")
    >>> [path.name for path in folder.iterdir()]
    ['photo-12.jpg']
    """
    for path in list(Path(folder).iterdir()):
        new_name = re.sub(pattern, replacement, path.name)
        if path.is_file() and new_name != path.name:
            path.rename(path.with_name(new_name))


def rename_by_mapping(folder, names):
    r"""Rename files of a folder according to a dictionary.

    Ask:
        rename files from a dictionary of old and new names
        given a mapping of file names, rename the files in a folder
        bulk rename using a dict old name -> new name
        rename many files by a lookup table

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "a.txt").touch()
    >>> rename_by_mapping(folder, {"a.txt": "b.txt", "no.txt": "x.txt"})
    >>> [path.name for path in folder.iterdir()]
    ['b.txt']
    """
    folder = Path(folder)
    for old, new in names.items():
        if (folder / old).exists():
            (folder / old).rename(folder / new)


def preview_rename(folder, new_name):
    r"""Return what a batch rename would do, without doing it.

    Ask:
        dry run of a batch rename
        preview renaming files: list of (old name, new name)
        show which files would be renamed without renaming them
        plan a rename with a function from old to new name

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "A.txt").touch(), (folder / "b.txt").touch()
    >>> preview_rename(folder, str.lower)
    [('A.txt', 'a.txt')]
    """
    names = sorted(path.name for path in Path(folder).iterdir() if path.is_file())
    return [(name, new_name(name)) for name in names if new_name(name) != name]


def move_matching_files(source, destination, pattern):
    r"""Move the files of a folder that match a pattern to another folder.

    Ask:
        move all files of a type to another folder
        move every .txt file from one directory to another
        move files matching a pattern
        mv *.jpg to a folder, creating it if needed
        move files with a certain extension to a directory

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a.txt").touch(), (folder / "b.md").touch()
    >>> move_matching_files(folder, folder / "out", "*.txt")
    >>> sorted(path.name for path in folder.iterdir()), (folder / "out" / "a.txt").exists()
    (['b.md', 'out'], True)
    """
    destination = Path(destination)
    destination.mkdir(parents=True, exist_ok=True)
    for path in list(Path(source).glob(pattern)):
        if path.is_file():
            shutil.move(path, destination / path.name)


def move_all_files(source, destination):
    r"""Move all files of a folder to another folder.

    Ask:
        move all files from one folder to another
        move the contents of a directory to another directory
        transfer every file in a folder to a different folder
        relocate all files of a directory, creating the target

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> source = folder / "in"
    >>> source.mkdir()
    >>> _ = (source / "a").touch(), (source / "b").touch()
    >>> move_all_files(source, folder / "out")
    >>> list(source.iterdir()), len(list((folder / "out").iterdir()))
    ([], 2)
    """
    destination = Path(destination)
    destination.mkdir(parents=True, exist_ok=True)
    for path in list(Path(source).iterdir()):
        if path.is_file():
            shutil.move(path, destination / path.name)


def copy_all_files(source, destination):
    r"""Copy all files of a folder to another folder.

    Ask:
        copy all files from one folder to another
        copy every file of a directory into another directory, without subfolders
        duplicate the files of a folder somewhere else
        copy the files in a folder to a new location
        copy files from one directory to another

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> source = folder / "in"
    >>> (source / "sub").mkdir(parents=True)
    >>> _ = (source / "a").write_text("x")
    >>> copy_all_files(source, folder / "out")
    >>> [path.name for path in (folder / "out").iterdir()], (source / "a").exists()
    (['a'], True)
    """
    destination = Path(destination)
    destination.mkdir(parents=True, exist_ok=True)
    for path in Path(source).iterdir():
        if path.is_file():
            shutil.copy2(path, destination)


def organize_by_month(folder):
    r"""Sort the files of a folder into subfolders by date.

    Ask:
        move files into folders by date
        organize files by modification date
        sort photos into year-month folders
        put every file of a directory into a subfolder such as 2024-05
        arrange files in folders named after their month

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> (folder / "a.txt").touch()
    >>> os.utime(folder / "a.txt", (1714651200, 1714651200))
    >>> organize_by_month(folder)
    >>> (folder / "2024-05" / "a.txt").exists()
    True
    """
    folder = Path(folder)
    for path in list(folder.iterdir()):
        if path.is_file():
            month = date.fromtimestamp(path.stat().st_mtime).strftime("%Y-%m")
            (folder / month).mkdir(exist_ok=True)
            path.rename(folder / month / path.name)


def organize_by_letter(folder):
    r"""Sort the files of a folder into subfolders by first letter.

    Ask:
        organize files into folders by first letter
        move files to subfolders A, B, C by the initial of their name
        sort a directory alphabetically into letter folders
        put each file in a folder named after its first character

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "apple.txt").touch(), (folder / "Bee.txt").touch()
    >>> organize_by_letter(folder)
    >>> (folder / "A" / "apple.txt").exists(), (folder / "B" / "Bee.txt").exists()
    (True, True)
    """
    folder = Path(folder)
    files = [path for path in folder.iterdir() if path.is_file()]
    for path in files:
        target = folder / path.name[0].upper()
        target.mkdir(exist_ok=True)
        path.rename(target / path.name)


def archive_old_files(folder, archive, days):
    r"""Move the old files of a folder to an archive folder.

    Ask:
        move files older than n days to an archive folder
        archive old files
        move old log files into another directory
        put files not modified for n days in an archive

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> import os
    >>> _ = (folder / "new").touch(), (folder / "old").touch()
    >>> os.utime(folder / "old", (0, 0))
    >>> archive_old_files(folder, folder / "archive", 30)
    ['old']
    >>> sorted(path.name for path in folder.iterdir())
    ['archive', 'new']
    """
    limit = time.time() - days * 24 * 60 * 60
    archive = Path(archive)
    archive.mkdir(parents=True, exist_ok=True)
    moved = []
    for path in sorted(Path(folder).iterdir()):
        if path.is_file() and path.stat().st_mtime < limit:
            shutil.move(path, archive / path.name)
            moved.append(path.name)
    return moved


def copy_missing_files(source, destination):
    r"""Copy the files that do not exist in the destination.

    Ask:
        copy only files that don't exist in the destination
        copy missing files from one folder to another without overwriting
        copy new files to a folder, skip existing ones
        return the names of files copied because they were missing

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> source, target = folder / "in", folder / "out"
    >>> source.mkdir(), target.mkdir()
    (None, None)
    >>> _ = (source / "a").write_text("1"), (source / "b").write_text("1")
    >>> _ = (target / "a").write_text("2")
    >>> copy_missing_files(source, target), (target / "a").read_text()
    (['b'], '2')
    """
    copied = []
    for path in sorted(Path(source).iterdir()):
        target = Path(destination) / path.name
        if path.is_file() and not target.exists():
            shutil.copy2(path, target)
            copied.append(path.name)
    return copied


def copy_with_folders(source, destination):
    r"""Copy a file, creating the folders of the destination.

    Ask:
        copy a file and create the destination directory
        copy a file to a folder that may not exist yet
        shutil copy with missing parent folders created
        copy file, make directories if needed

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("hi")
    >>> target = path.parent / "x" / "y" / "b.txt"
    >>> copy_with_folders(path, target)
    >>> target.read_text()
    'hi'
    """
    destination = Path(destination)
    destination.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, destination)


def copy_without_overwrite(source, destination):
    r"""Copy a file unless the destination exists.

    Ask:
        copy a file without overwriting an existing one
        copy a file only if the destination does not exist
        raise FileExistsError when the target of a copy is already there
        safe file copy that never overwrites
        copy a file but do not overwrite an existing one

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("hi")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_without_overwrite(path, target)
    >>> target.read_text()
    'hi'
    >>> copy_without_overwrite(path, target)
    Traceback (most recent call last):
    FileExistsError: b.txt already exists
    """
    destination = Path(destination)
    if destination.exists():
        raise FileExistsError(f"{destination.name} already exists")
    shutil.copy2(source, destination)


def copy_with_progress(source, destination, report, block=1024 * 1024):
    r"""Copy a large file in blocks and report the progress.

    Ask:
        copy a file with progress
        copy a large file in chunks and report the bytes copied so far to a function
        file copy with a progress callback
        binary file copy with a buffer of n bytes and progress

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"abcdef")
    >>> done = []
    >>> copy_with_progress(path, path.with_name("b"), done.append, 4)
    >>> done, path.with_name("b").read_bytes()
    ([4, 6], b'abcdef')
    """
    copied = 0
    with open(source, "rb") as file, open(destination, "wb") as copy:
        while chunk := file.read(block):
            copy.write(chunk)
            copied += len(chunk)
            report(copied)


def copy_binary(source, destination):
    r"""Copy a binary file with read and write.

    Ask:
        copy an image file using open in binary mode
        copy a binary file without shutil
        read a binary file and write it to another file
        duplicate an image by reading and writing bytes

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(b"\x00\xff")
    >>> copy_binary(path, path.with_name("b"))
    >>> path.with_name("b").read_bytes()
    b'\x00\xff'
    """
    with open(source, "rb") as file, open(destination, "wb") as copy:
        copy.write(file.read())


def delete_all_files(folder):
    r"""Delete the files of a folder but keep its subfolders.

    Ask:
        delete all files in a folder
        remove every file in a directory, keep subdirectories
        delete only the files directly inside a folder
        erase all the files of a directory and return how many were deleted

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a").touch(), (folder / "sub").mkdir()
    >>> delete_all_files(folder)
    1
    >>> [path.name for path in folder.iterdir()]
    ['sub']
    """
    files = [path for path in Path(folder).iterdir() if path.is_file()]
    for path in files:
        path.unlink()
    return len(files)


def delete_empty_files(folder):
    r"""Delete the empty files of a folder tree.

    Ask:
        delete all empty files in a directory
        remove zero byte files
        clean up files of size 0 in a folder tree
        delete files that have no content and return their paths

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> _ = (folder / "a").touch(), (folder / "b").write_text("x")
    >>> [path.name for path in delete_empty_files(folder)]
    ['a']
    >>> [path.name for path in folder.iterdir()]
    ['b']
    """
    paths = [path for path in Path(folder).rglob("*") if path.is_file()]
    empty = [path for path in paths if path.stat().st_size == 0]
    for path in empty:
        path.unlink()
    return empty


def delete_matching_files(folder, pattern):
    r"""Delete the files of a folder tree that match a pattern.

    Ask:
        delete files matching a pattern
        remove all files that match a wildcard such as *.bak, recursively
        find and delete files by pattern
        delete files by glob in a directory tree, return the number removed

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "sub").mkdir()
    >>> _ = (folder / "a.bak").touch(), (folder / "sub" / "b.bak").touch(), (folder / "c").touch()
    >>> delete_matching_files(folder, "*.bak")
    2
    >>> sorted(path.name for path in folder.rglob("*"))
    ['c', 'sub']
    """
    paths = [path for path in Path(folder).rglob(pattern) if path.is_file()]
    for path in paths:
        path.unlink()
    return len(paths)


def remove_pycache(folder):
    r"""Delete the __pycache__ folders of a directory tree.

    Ask:
        delete all __pycache__ directories and pyc files
        remove python cache folders recursively
        clean a project of __pycache__
        delete every folder with a given name in a tree

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> cache = folder / "pkg" / "__pycache__"
    >>> cache.mkdir(parents=True)
    >>> (cache / "a.pyc").touch()
    >>> remove_pycache(folder), cache.exists(), cache.parent.exists()
    (1, False, True)
    """
    caches = [path for path in Path(folder).rglob("__pycache__") if path.is_dir()]
    for cache in caches:
        shutil.rmtree(cache)
    return len(caches)


def delete_duplicate_files(folder):
    r"""Delete duplicate files of a folder, keeping the first of each.

    Ask:
        delete duplicate files
        remove files with the same content from a folder
        dedupe a directory by file hash, keep one copy
        delete identical copies of files and return the deleted paths

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> for name, text in [("a", "x"), ("b", "x"), ("c", "y")]:
    ...     _ = (folder / name).write_text(text)
    >>> [path.name for path in delete_duplicate_files(folder)]
    ['b']
    >>> sorted(path.name for path in folder.iterdir())
    ['a', 'c']
    """
    seen = set()
    deleted = []
    for path in sorted(Path(folder).rglob("*")):
        if not path.is_file():
            continue
        digest = hashlib.sha256(path.read_bytes()).digest()
        if digest in seen:
            path.unlink()
            deleted.append(path)
        seen.add(digest)
    return deleted


def duplicate_names(folder):
    r"""Return the file names that occur several times in a folder tree.

    Ask:
        find duplicate files by name
        which file names occur more than once in a directory tree?
        files with the same name in different subfolders
        group paths by file name, only names used twice or more

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "x").mkdir()
    >>> _ = (folder / "a").touch(), (folder / "x" / "a").touch(), (folder / "b").touch()
    >>> {name: len(paths) for name, paths in duplicate_names(folder).items()}
    {'a': 2}
    """
    paths_by_name = defaultdict(list)
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            paths_by_name[path.name].append(path)
    return {name: paths for name, paths in paths_by_name.items() if len(paths) > 1}


def delete_folder_if_exists(folder):
    r"""Delete a folder with its contents if it exists.

    Ask:
        delete a folder if it exists
        remove a directory tree without an error when it is missing
        rm -rf that ignores missing folders
        shutil.rmtree only if the folder exists

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "x" / "y").mkdir(parents=True)
    >>> delete_folder_if_exists(folder / "x")
    >>> delete_folder_if_exists(folder / "x")
    >>> (folder / "x").exists()
    False
    """
    if os.path.isdir(folder):
        shutil.rmtree(folder)


def recreate_folder(folder):
    r"""Recreate a folder so that it is empty.

    Ask:
        create an empty folder, deleting it first if it exists
        recreate a directory
        reset an output folder: remove it and make it again
        make sure a directory exists and is empty

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "out").mkdir()
    >>> (folder / "out" / "a").touch()
    >>> recreate_folder(folder / "out")
    >>> list((folder / "out").iterdir())
    []
    """
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)


def create_dated_folder(base):
    r"""Create a folder named after today's date.

    Ask:
        create a directory with today's date
        make a folder named like 2024-05-01 for the current day
        new dated output folder
        create a date stamped directory and return its path

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> made = create_dated_folder(folder)
    >>> made.is_dir(), made.parent == folder, len(made.name)
    (True, True, 10)
    >>> create_dated_folder(folder) == made
    True
    """
    folder = Path(base) / date.today().isoformat()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def create_folders(base, names):
    r"""Create several folders at once.

    Ask:
        create multiple directories from a list of names
        make many folders inside a base folder
        create a list of subfolders
        mkdir for each name in a list

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> create_folders(folder, ["a", "b/c"])
    >>> sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
    ['a', 'b', 'b/c']
    """
    for name in names:
        (Path(base) / name).mkdir(parents=True, exist_ok=True)


def copy_structure(source, destination):
    r"""Copy the folder structure of a tree without the files.

    Ask:
        mirror a directory structure without files
        copy only the folders of a tree
        recreate the subdirectories of a folder somewhere else, empty
        clone a directory tree without its files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "in" / "a" / "b").mkdir(parents=True)
    >>> (folder / "in" / "x").touch()
    >>> copy_structure(folder / "in", folder / "out")
    >>> sorted(str(path.relative_to(folder / "out")) for path in (folder / "out").rglob("*"))
    ['a', 'a/b']
    """
    source, destination = Path(source), Path(destination)
    destination.mkdir(parents=True, exist_ok=True)
    for path in source.rglob("*"):
        if path.is_dir():
            (destination / path.relative_to(source)).mkdir(parents=True, exist_ok=True)


def flatten_folder(folder):
    r"""Move all files of the subfolders up into one folder.

    Ask:
        flatten a directory
        move all files from subfolders into the parent folder
        pull every nested file up to the top folder
        flatten a folder structure, adding numbers to names that clash

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = pathlib.Path(tmp.name)
    >>> (folder / "x" / "y").mkdir(parents=True)
    >>> _ = (folder / "a.txt").touch(), (folder / "x" / "y" / "a.txt").touch()
    >>> flatten_folder(folder)
    >>> sorted(path.name for path in folder.iterdir() if path.is_file())
    ['a.txt', 'a_1.txt']
    """
    folder = Path(folder)
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.parent == folder:
            continue
        target, number = folder / path.name, 0
        while target.exists():
            number += 1
            target = folder / f"{path.stem}_{number}{path.suffix}"
        path.rename(target)

"""Temporary files and folders, atomic writes, backups, locks and undo."""
import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path


def write_temp_file(text, suffix=".txt"):
    """Write a text to a new temporary file and return its path.

    Ask:
        write text to a temporary file and return its path
        create a temp file with some content
        NamedTemporaryFile that is kept after closing
        save a string in a temporary file

    >>> path = write_temp_file("hé", ".md")
    >>> open(path, encoding="utf-8").read(), path.endswith(".md")
    ('hé', True)
    >>> os.remove(path)
    """
    with tempfile.NamedTemporaryFile(
            "w", suffix=suffix, delete=False, encoding="utf-8") as file:
        file.write(text)
    return file.name


def snippet_temporary_directory():
    """Use a temporary folder and list what is in it.

    Ask:
        create a temporary directory that is deleted afterwards
        work in a temp folder with a with statement
        use TemporaryDirectory and write a file in it
        temporary folder for a block of code

    >>> snippet_temporary_directory()
    ['data.txt']
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "data.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("some data")
        names = os.listdir(folder)
    return names


def make_temp_folder(prefix):
    """Return the path of a new temporary folder.

    Ask:
        make a temporary directory and return its path
        mkdtemp with a prefix
        create a temp folder that stays until it is deleted
        new empty directory in the temp folder
        create temp directory
        create a temporary folder

    >>> path = make_temp_folder("jot_")
    >>> os.path.isdir(path), os.path.basename(path)[:4], os.listdir(path)
    (True, 'jot_', [])
    >>> os.rmdir(path)
    """
    return tempfile.mkdtemp(prefix=prefix)


def temp_folder():
    """Return the folder for temporary files.

    Ask:
        get the system's temporary directory
        where are temp files stored?
        path of the temp folder
        gettempdir as a path

    >>> temp_folder() == Path(tempfile.gettempdir())
    True
    """
    return Path(tempfile.gettempdir())


@contextmanager
def temporary_file(suffix=""):
    """Give the path of a temporary file that is deleted at the end.

    Ask:
        context manager that gives a temporary file path and deletes it afterwards
        temp file path for a with block
        temporary file which can be opened by name inside the block
        path of a temp file, removed at the end

    >>> with temporary_file(".csv") as path:
    ...     path.suffix, path.exists()
    ('.csv', True)
    >>> path.exists()
    False
    """
    handle, name = tempfile.mkstemp(suffix=suffix)
    os.close(handle)
    path = Path(name)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def through_temp_file(lines):
    """Return lines written to a temporary file and read again.

    Ask:
        write lines to an anonymous temporary file and read them back
        use TemporaryFile for reading and writing
        temp file without a name, rewind it with seek
        write then read a temporary file, return the lines

    >>> through_temp_file(["b", "a"])
    ['b', 'a']
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")
        file.seek(0)
        return file.read().splitlines()


def write_atomically(path, text):
    """Write a file so that it is never half written.

    Ask:
        write a file atomically
        save a file safely: write to a temp file and rename it
        replace a file's content in one step
        atomic write with os.replace
        atomically write text to a file
        write to a temporary file and rename it over the target

    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> write_atomically(path, "one")
    >>> write_atomically(path, "two")
    >>> open(path).read(), os.listdir(tmp.name)
    ('two', ['a.txt'])
    """
    folder = os.path.dirname(os.path.abspath(path))
    handle, temporary = tempfile.mkstemp(dir=folder)
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(temporary, path)
    except BaseException:
        os.remove(temporary)
        raise


def backup_file(path):
    """Copy a file to the same name with .bak and return that path.

    Ask:
        make a backup copy of a file with a .bak extension
        backup a file next to the original and return the path of the copy
        copy file.txt to file.txt.bak
        create a backup before editing a file

    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("x")
    >>> backup_file(path) == path + ".bak", open(path + ".bak").read()
    (True, 'x')
    """
    backup = f"{path}.bak"
    shutil.copy2(path, backup)
    return backup


def backup_with_timestamp(path, folder):
    """Copy a file into a folder under a name with the time and return that path.

    Ask:
        back up a file into a folder with a timestamp in its name
        timestamped backup copy of a file
        copy report.txt to backups/report_20240209_030405.txt
        dated backup of a file

    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x")
    >>> copy = backup_with_timestamp(path, Path(tmp.name, "backups"))
    >>> copy.read_text(), copy.parent.name, len(copy.name), copy.suffix
    ('x', 'backups', 21, '.txt')
    """
    path, folder = Path(path), Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    timestamp = datetime.now().strftime("%Y%m%d_%H%M%S")
    backup = folder / f"{path.stem}_{timestamp}{path.suffix}"
    shutil.copy2(path, backup)
    return backup


def backup_folder(folder, destination):
    """Copy a folder to a new dated folder and return its path.

    Ask:
        back up a directory to a folder with today's date
        copy a whole folder as a dated backup
        daily backup of a directory tree
        create backup_2024-02-09 with a copy of a folder
        backup a folder with a date stamp
        back up a directory
        copy a folder to a backup with the date in its name

    >>> tmp = tempfile.TemporaryDirectory()
    >>> source = Path(tmp.name, "docs")
    >>> source.mkdir()
    >>> (source / "a").touch()
    >>> copy = backup_folder(source, tmp.name)
    >>> copy.name == f"docs_{datetime.now():%Y-%m-%d}", os.listdir(copy)
    (True, ['a'])
    """
    folder = Path(folder)
    backup = Path(destination) / f"{folder.name}_{datetime.now():%Y-%m-%d}"
    shutil.copytree(folder, backup)
    return backup


def rotate_backups(path, count=3):
    """Move file to file.1, file.1 to file.2 and so on.

    Ask:
        rotate numbered backups of a file
        keep the last n versions of a file as file.1, file.2, file.3
        shift old copies up and move the current file to .1
        logrotate style renaming

    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> for text in ("1", "2", "3"):
    ...     _ = path.write_text(text)
    ...     rotate_backups(path, 2)
    >>> {name: Path(tmp.name, name).read_text() for name in sorted(os.listdir(tmp.name))}
    {'a.1': '3', 'a.2': '2'}
    """
    for number in range(count - 1, 0, -1):
        if os.path.exists(f"{path}.{number}"):
            os.replace(f"{path}.{number}", f"{path}.{number + 1}")
    if os.path.exists(path):
        os.replace(path, f"{path}.1")


def keep_newest(folder, pattern, count):
    """Delete all but the newest matching files and return what was deleted.

    Ask:
        keep only the newest n backups in a folder
        delete old backups except the latest n
        remove all but the most recent files that match a pattern
        retention of backup files by count

    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, when in (("a.zip", 1), ("b.zip", 3), ("c.zip", 2), ("d.txt", 0)):
    ...     Path(tmp.name, name).touch()
    ...     os.utime(Path(tmp.name, name), (0, when))
    >>> [path.name for path in keep_newest(tmp.name, "*.zip", 2)]
    ['a.zip']
    >>> sorted(os.listdir(tmp.name))
    ['b.zip', 'c.zip', 'd.txt']
    """
    files = sorted(Path(folder).glob(pattern), key=os.path.getmtime, reverse=True)
    old_files = files[count:]
    for path in old_files:
        path.unlink()
    return old_files


def restore_backup(path):
    """Put the .bak copy of a file back in its place.

    Ask:
        restore a file from its .bak backup
        undo changes by copying the backup over the file
        bring back file.txt from file.txt.bak
        recover the backup of a file, error if there is none

    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> _ = path.write_text("new"), Path(f"{path}.bak").write_text("old")
    >>> restore_backup(path)
    >>> path.read_text(), os.path.exists(f"{path}.bak")
    ('old', True)
    >>> restore_backup("/no/such")
    Traceback (most recent call last):
        ...
    FileNotFoundError: no backup of /no/such
    """
    backup = f"{path}.bak"
    if not os.path.exists(backup):
        raise FileNotFoundError(f"no backup of {path}")
    shutil.copy2(backup, path)


def needs_backup(path, backup):
    """Tell whether a file is newer than its backup or has none.

    Ask:
        check if a file has changed since its backup
        is the file newer than its copy?
        does a backup need to be made?
        compare modification times of a file and its backup

    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b = os.path.join(tmp.name, "a"), os.path.join(tmp.name, "b")
    >>> open(a, "w").close()
    >>> needs_backup(a, b)
    True
    >>> open(b, "w").close()
    >>> os.utime(a, (0, 10)), os.utime(b, (0, 20))
    (None, None)
    >>> needs_backup(a, b), needs_backup(b, a)
    (False, True)
    """
    return not os.path.exists(backup) or os.path.getmtime(path) > os.path.getmtime(backup)


def sync_folder(source, destination):
    """Copy new and changed files to another folder and return their names.

    Ask:
        copy only new or changed files to a backup folder
        one-way sync of two directories
        incremental backup of a folder by modification time
        mirror new files of a directory tree to another place
        sync two directories one way
        copy only files that are new or newer to a destination folder
        sync source folder to destination folder

    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b = Path(tmp.name, "a"), Path(tmp.name, "b")
    >>> (a / "sub").mkdir(parents=True)
    >>> (a / "sub" / "x").touch(), (a / "y").touch()
    (None, None)
    >>> sync_folder(a, b)
    ['sub/x', 'y']
    >>> sync_folder(a, b), (b / "sub" / "x").exists()
    ([], True)
    """
    copied = []
    for path in sorted(Path(source).rglob("*")):
        relative = path.relative_to(source)
        target = Path(destination) / relative
        if path.is_dir():
            continue
        if not target.exists() or path.stat().st_mtime > target.stat().st_mtime:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)
            copied.append(relative.as_posix())
    return copied


def move_to_trash(path, trash):
    """Move a file to a trash folder under a free name and return the new path.

    Ask:
        move a file to a trash folder instead of deleting it
        soft delete of a file
        put a file into a trash directory without overwriting others
        recycle bin for files

    >>> tmp = tempfile.TemporaryDirectory()
    >>> trash = Path(tmp.name, "trash")
    >>> for _ in range(2):
    ...     path = Path(tmp.name, "a.txt")
    ...     path.touch()
    ...     move_to_trash(path, trash).name
    'a.txt'
    'a_1.txt'
    >>> path.exists()
    False
    """
    path, trash = Path(path), Path(trash)
    trash.mkdir(parents=True, exist_ok=True)
    target = trash / path.name
    number = 0
    while target.exists():
        number += 1
        target = trash / f"{path.stem}_{number}{path.suffix}"
    shutil.move(path, target)
    return target


@contextmanager
def lock_file(path):
    """Hold a lock file during a block, or raise if another holds it.

    Ask:
        lock file context manager
        make sure only one instance of a script runs, using a lock file
        prevent a program from running twice
        create a lock file exclusively and remove it afterwards

    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "lock")
    >>> with lock_file(path):
    ...     os.path.exists(path)
    ...     try:
    ...         with lock_file(path):
    ...             pass
    ...     except RuntimeError as error:
    ...         print(error)  # doctest: +ELLIPSIS
    True
    already locked: ...lock
    >>> os.path.exists(path)
    False
    """
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        raise RuntimeError(f"already locked: {path}") from None
    try:
        os.write(handle, str(os.getpid()).encode())
        os.close(handle)
        yield
    finally:
        os.remove(path)


@contextmanager
def preserve_file(path):
    """Put a file back as it was if the block fails.

    Ask:
        context manager that restores a file if an error occurs
        roll back changes to a file when the block raises
        undo file edits on exception
        edit a file safely with automatic restore

    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> _ = path.write_text("old")
    >>> try:
    ...     with preserve_file(path):
    ...         _ = path.write_text("broken")
    ...         raise KeyError
    ... except KeyError:
    ...     path.read_text()
    'old'
    >>> with preserve_file(path):
    ...     _ = path.write_text("new")
    >>> path.read_text()
    'new'
    """
    content = Path(path).read_bytes()
    try:
        yield
    except BaseException:
        Path(path).write_bytes(content)
        raise


def clean_temp_files(folder, hours):
    """Delete the files of a folder older than some hours and return how many.

    Ask:
        delete temporary files older than n hours
        clean up a temp folder by age in hours
        remove stale files from a cache directory
        purge files last modified more than some hours ago, return the count

    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name, age in (("a", 1), ("b", 5)):
    ...     Path(tmp.name, name).touch()
    ...     os.utime(Path(tmp.name, name), (0, time.time() - age * 3600))
    >>> clean_temp_files(tmp.name, 3), os.listdir(tmp.name)
    (1, ['a'])
    """
    limit = time.time() - hours * 3600
    count = 0
    for entry in os.scandir(folder):
        if entry.is_file() and entry.stat().st_mtime < limit:
            os.remove(entry.path)
            count += 1
    return count

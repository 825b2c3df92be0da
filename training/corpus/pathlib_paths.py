"""Paths: names, extensions, parents, joining, and pathlib's ways with files."""
import os
from pathlib import Path
from pathlib import PurePosixPath


def file_name(path):
    """Return the last part of a path.

    Ask:
        get the file name from a path
        extract the filename with extension from a full path
        basename of a path
        last component of a path
        how do i get just the name of the file out of a path?
        get file name from path
        filename from full path

    >>> file_name("/home/ann/notes.tar.gz")
    'notes.tar.gz'
    >>> file_name("notes.txt")
    'notes.txt'
    """
    return Path(path).name


def file_stem(path):
    """Return the name of a file without folder and extension.

    Ask:
        get the file name without extension
        strip the folder and the extension from a path
        filename without its suffix
        stem of a file path
        how do i get the base name of a file without .txt?
        get filename without extension
        file name without extension from a path
        remove the extension from a filename

    >>> file_stem("/home/ann/notes.txt")
    'notes'
    >>> file_stem("archive.tar.gz")
    'archive.tar'
    >>> file_stem("Makefile")
    'Makefile'
    """
    return Path(path).stem


def file_extension(path):
    """Return the extension of a path with its dot.

    Ask:
        get the file extension
        extract the extension from a filename
        return the suffix of a path including the dot
        write a function that returns a file's extension
        what type of file is it, by its extension?
        extract file extension
        get file extension
        get the extension of a file name
        extension of a filename
        get file extension from path

    >>> file_extension("/home/ann/notes.TXT")
    '.TXT'
    >>> file_extension("archive.tar.gz")
    '.gz'
    >>> file_extension("Makefile")
    ''
    """
    return Path(path).suffix


def extension_without_dot(filename):
    """Return the extension of a file name in lower case and without dot.

    Ask:
        get the file extension without the dot
        lower case extension of a filename such as 'jpg'
        return 'pdf' for 'report.PDF'
        extension of a file name, no dot, lowercase

    >>> extension_without_dot("photo.JPG")
    'jpg'
    >>> extension_without_dot("Makefile")
    ''
    """
    return os.path.splitext(filename)[1].lstrip(".").lower()


def all_extensions(path):
    """Return all the extensions of a path.

    Ask:
        get all extensions of a file such as .tar.gz
        list of the suffixes of a path
        return every extension of a filename with several dots
        full compound extension parts of a file

    >>> all_extensions("/tmp/archive.tar.gz")
    ['.tar', '.gz']
    >>> all_extensions("Makefile")
    []
    """
    return Path(path).suffixes


def split_extension(path):
    """Return a path without its extension, and the extension.

    Ask:
        split a path into root and extension
        separate the file extension from the rest of the path
        return the filename and extension as a tuple
        divide 'a/b.txt' into 'a/b' and '.txt'

    >>> split_extension("a/b.txt")
    ('a/b', '.txt')
    >>> split_extension("a.b/c")
    ('a.b/c', '')
    """
    return os.path.splitext(path)


def has_extension(path, extensions):
    """Tell whether a path has one of some extensions.

    Ask:
        check if a filename has one of the allowed extensions
        is the file extension in a list of extensions, ignoring case?
        allowed file type check by extension
        return true if a path ends in any of the given suffixes
        check file extension
        check if a file has a given extension

    >>> has_extension("photo.JPG", {".jpg", ".png"})
    True
    >>> has_extension("photo.jpg.txt", [".jpg", ".png"])
    False
    """
    return Path(path).suffix.lower() in extensions


def change_extension(path, extension):
    """Return a path with another extension.

    Ask:
        change the extension of a file path
        replace the file extension of a path, without renaming anything
        swap .txt for .md in a path
        path with a new suffix
        given a path and an extension, return the path with that extension
        change file extension
        replace the extension of a filename
        change a file name's extension to another

    >>> change_extension("docs/a.txt", ".md").as_posix()
    'docs/a.md'
    >>> change_extension("docs/readme", ".md").as_posix()
    'docs/readme.md'
    """
    return Path(path).with_suffix(extension)


def add_suffix_to_name(path, suffix):
    """Return a path with a text between its stem and its extension.

    Ask:
        add a suffix to a file name before the extension
        turn photo.jpg into photo_small.jpg
        append text to the stem of a path but keep the extension
        insert '_copy' between filename and extension

    >>> add_suffix_to_name("img/photo.jpg", "_small").as_posix()
    'img/photo_small.jpg'
    >>> add_suffix_to_name("readme", "_old").as_posix()
    'readme_old'
    """
    path = Path(path)
    return path.with_name(f"{path.stem}{suffix}{path.suffix}")


def add_prefix_to_name(path, prefix):
    """Return a path with a text before its file name.

    Ask:
        add a prefix to a file name in a path
        put text in front of the filename but keep the folder
        prefix the last part of a path
        turn docs/a.txt into docs/new_a.txt

    >>> add_prefix_to_name("docs/a.txt", "new_").as_posix()
    'docs/new_a.txt'
    >>> add_prefix_to_name("a.txt", "_").as_posix()
    '_a.txt'
    """
    path = Path(path)
    return path.with_name(prefix + path.name)


def parent_folder(path):
    """Return the folder that a path is in.

    Ask:
        get the parent directory of a path
        folder of a file path
        dirname of a path
        return the directory part of a file path
        which folder contains this path?

    >>> parent_folder("/home/ann/notes.txt").as_posix()
    '/home/ann'
    >>> parent_folder("notes.txt").as_posix()
    '.'
    """
    return Path(path).parent


def parent_folder_name(path):
    """Return the name of the folder that a path is in.

    Ask:
        get the name of the parent directory only
        name of the folder a file is in, without the rest of the path
        return just the last folder name of a file path
        extract the enclosing folder's name
        get parent directory name
        name of the folder that contains a file

    >>> parent_folder_name("/home/ann/notes.txt")
    'ann'
    >>> parent_folder_name("/notes.txt")
    ''
    """
    return Path(path).parent.name


def all_parents(path):
    """Return the folders above a path, nearest first.

    Ask:
        list all parent directories of a path
        every ancestor folder of a path up to the root
        return the parents of a path, nearest first
        walk up from a path to the root

    >>> [parent.as_posix() for parent in all_parents("/a/b/c")]
    ['/a/b', '/a', '/']
    """
    return list(Path(path).parents)


def path_parts(path):
    """Return the parts of a path.

    Ask:
        split a path into its components
        list of the folders and the file name of a path
        break a path into parts
        get the pieces of a path separated by slashes
        split a path into parts
        split path into components

    >>> path_parts("docs/img/a.png")
    ('docs', 'img', 'a.png')
    >>> path_parts("/usr//bin/")
    ('/', 'usr', 'bin')
    """
    return Path(path).parts


def join_paths(folder, *names):
    """Return a path joined of parts.

    Ask:
        join path components
        build a path from a folder and names
        concatenate directory and file name into a path
        how do i join paths portably?
        combine several parts into one path

    >>> join_paths("docs", "img", "a.png").as_posix()
    'docs/img/a.png'
    >>> join_paths("docs").as_posix()
    'docs'
    """
    return Path(folder).joinpath(*names)


def absolute_path(path):
    """Return a path as an absolute path without links and dots.

    Ask:
        get the absolute path of a file
        resolve a relative path to a full path
        convert a relative path to an absolute one
        full path of a file name, with .. and symlinks resolved

    >>> absolute_path("/usr/lib/../bin/x").as_posix()
    '/usr/bin/x'
    >>> absolute_path("a") == Path.cwd().resolve() / "a"
    True
    """
    return Path(path).resolve()


def relative_path(path, start):
    """Return a path relative to a folder.

    Ask:
        get the relative path from one folder to a file
        path of a file relative to a start directory, with .. where needed
        compute a relative path between two paths
        how do i make a path relative to another one?

    >>> relative_path("/home/ann/docs/a.txt", "/home/ann")
    'docs/a.txt'
    >>> relative_path("/home/bob/a.txt", "/home/ann")
    '../bob/a.txt'
    """
    return os.path.relpath(path, start)


def is_inside(path, folder):
    """Tell whether a path lies inside a folder.

    Ask:
        check if a path is inside a directory
        is one path below another folder?
        guard against path traversal: does the path stay inside a base folder
        return true if a file lies within the given directory tree
        is a path inside another directory

    >>> is_inside("/srv/data/a/b.txt", "/srv/data")
    True
    >>> is_inside("/srv/data/../secret", "/srv/data")
    False
    >>> is_inside("/srv/database", "/srv/data")
    False
    """
    return Path(path).resolve().is_relative_to(Path(folder).resolve())


def common_folder(paths):
    """Return the longest folder that all paths share.

    Ask:
        find the common parent directory of several paths
        longest common path of a list of paths
        shared base folder of many file paths
        common path prefix of files, by whole components
        common parent of paths
        common parent folder of a list of paths

    >>> common_folder(["/home/ann/a.txt", "/home/anna/b.txt"])
    '/home'
    >>> common_folder(["/usr/lib/x", "/usr/lib/y/z"])
    '/usr/lib'
    """
    return os.path.commonpath(paths)


def normalize_path(path):
    """Return a path without double slashes and dots.

    Ask:
        normalize a path with .. and . in it
        simplify a path by collapsing double slashes and dots
        clean up a path without touching the disk
        canonical form of a path like a//b/../c

    >>> normalize_path("a//b/../c/./d")
    'a/c/d'
    >>> normalize_path("")
    '.'
    """
    return os.path.normpath(path)


def expand_home(path):
    """Return a path with ~ replaced by the home folder.

    Ask:
        expand ~ in a path to the home directory
        replace the tilde of a path by the user's home
        expanduser
        turn '~/notes.txt' into a full path

    >>> expand_home("~/notes.txt") == Path.home() / "notes.txt"
    True
    >>> expand_home("/etc/hosts").as_posix()
    '/etc/hosts'
    """
    return Path(path).expanduser()


def expand_variables(path):
    """Return a path with environment variables and ~ replaced.

    Ask:
        expand environment variables in a path
        replace $HOME or other variables inside a path string
        expand both ~ and $VARIABLES of a path
        resolve shell variables in a file path

    >>> os.environ["DATA_ROOT"] = "/srv"
    >>> expand_variables("$DATA_ROOT/a/${DATA_ROOT}")
    '/srv/a//srv'
    >>> expand_variables("~") == os.path.expanduser("~")
    True
    """
    return os.path.expanduser(os.path.expandvars(path))


def home_folder():
    """Return the home folder of the user.

    Ask:
        get the home directory
        path of the current user's home folder
        where is my home directory?
        return the user's home as a path

    >>> home_folder() == Path(os.path.expanduser("~"))
    True
    """
    return Path.home()


def current_folder():
    """Return the working folder.

    Ask:
        get the current working directory
        which directory am i in?
        path of the current folder
        pwd in python
        get current directory
        get current working directory

    >>> str(current_folder()) == os.getcwd()
    True
    """
    return Path.cwd()


def snippet_script_folder(__file__):
    """Name the folder of the running script.

    Ask:
        get the directory of the current script
        folder in which this python file lives
        path of the running script's directory
        directory of __file__ as an absolute path

    >>> snippet_script_folder("/srv/app/main.py").as_posix()
    '/srv/app'
    """
    script_folder = Path(__file__).resolve().parent
    return script_folder


def snippet_path_next_to_script(__file__):
    """Name a data file that lies next to the running script.

    Ask:
        path to data.csv in the same folder as this script
        build the path of a file next to the current python file
        open a resource relative to the script, not to the working directory
        data file path relative to __file__

    >>> snippet_path_next_to_script("/srv/app/main.py").as_posix()
    '/srv/app/data.csv'
    """
    data_path = Path(__file__).resolve().parent / "data.csv"
    return data_path


def path_exists(path):
    """Tell whether there is a file or folder at a path.

    Ask:
        check if a path exists
        does a file or directory exist at this path?
        test whether anything is at the given path
        return true when the path is on disk, file or folder alike

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path_exists(tmp.name)
    True
    >>> path_exists(os.path.join(tmp.name, "x"))
    False
    """
    return Path(path).exists()


def kind_of_path(path):
    """Return 'file', 'directory', 'other' or 'missing' for a path.

    Ask:
        tell whether a path is a file or a directory
        is this path a file, a folder or missing?
        classify a path as file, directory, other or missing
        write a program that checks if a path is a file or a folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> kind_of_path(tmp.name)
    'directory'
    >>> path = Path(tmp.name, "a.txt")
    >>> kind_of_path(path)
    'missing'
    >>> path.touch()
    >>> kind_of_path(path)
    'file'
    """
    path = Path(path)
    if path.is_file():
        return "file"
    if path.is_dir():
        return "directory"
    return "other" if path.exists() else "missing"


def is_absolute(path):
    """Tell whether a path is absolute.

    Ask:
        check if a path is absolute
        is a path absolute or relative?
        does the path start at the root?
        return true for absolute paths

    >>> is_absolute("/usr/bin"), is_absolute("usr/bin")
    (True, False)
    """
    return Path(path).is_absolute()


def is_hidden(path):
    """Tell whether a file is hidden by a leading dot.

    Ask:
        check if a file is hidden
        is it a dotfile?
        does the file name start with a dot?
        return true for unix hidden files
        check whether a file is hidden

    >>> is_hidden("/home/ann/.bashrc")
    True
    >>> is_hidden("/home/.ann/notes.txt")
    False
    """
    return Path(path).name.startswith(".")


def is_symbolic_link(path):
    """Tell whether a path is a symbolic link.

    Ask:
        check if a path is a symbolic link
        is this file a symlink?
        test whether a file is a soft link
        return true if a path is a link to another file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> link = Path(tmp.name, "link")
    >>> link.symlink_to(tmp.name)
    >>> is_symbolic_link(link), is_symbolic_link(tmp.name)
    (True, False)
    """
    return Path(path).is_symlink()


def create_symlink(target, link):
    """Create a symbolic link, replacing an older one.

    Ask:
        create a symbolic link to a file
        make a symlink, replacing it if it already exists
        ln -sf in python
        create or update a soft link that points to target

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> link = Path(tmp.name, "link")
    >>> create_symlink("one", link)
    >>> create_symlink("two", link)
    >>> os.readlink(link)
    'two'
    """
    link = Path(link)
    link.unlink(missing_ok=True)
    link.symlink_to(target)


def ensure_parent_folder(path):
    """Create the folder that a file is to be written in.

    Ask:
        create the parent directories of a file path
        make sure the folder for a file exists before writing
        ensure that the directory of a path exists
        mkdir -p for the folder of an output file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a", "b", "c.txt")
    >>> ensure_parent_folder(path)
    >>> ensure_parent_folder(path)
    >>> path.parent.is_dir(), path.exists()
    (True, False)
    """
    Path(path).parent.mkdir(parents=True, exist_ok=True)


def write_with_folders(path, text):
    """Write a file and create its folders first.

    Ask:
        write text to a file and create missing folders
        save a file, making its parent directories if necessary
        write to a path whose folder may not exist yet
        create directories and write a text file in one go

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a", "b.txt")
    >>> write_with_folders(path, "é")
    >>> path.read_text(encoding="utf-8")
    'é'
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def read_text(path):
    """Return the text of a file with pathlib.

    Ask:
        read a text file using pathlib
        get file contents with Path.read_text
        use pathlib to read a whole file as a string
        read text from a Path object

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> _ = path.write_bytes("né".encode())
    >>> read_text(str(path))
    'né'
    """
    return Path(path).read_text(encoding="utf-8")


def unique_path(path):
    """Return a path that does not exist yet, numbered if needed.

    Ask:
        make a unique file name by adding a number
        return a free path such as 'file (1).txt' if the file already exists
        avoid overwriting files by appending a counter to the name
        next available filename for a path
        unique filename if the file exists
        add a number to a file name if it already exists

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> unique_path(path).name
    'a.txt'
    >>> path.touch()
    >>> unique_path(path).name
    'a (1).txt'
    >>> Path(tmp.name, "a (1).txt").touch()
    >>> unique_path(path).name
    'a (2).txt'
    """
    path = Path(path)
    candidate = path
    number = 0
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate


def safe_filename(name):
    """Return a text as a file name without forbidden characters.

    Ask:
        make a string safe to use as a file name
        replace characters that are not allowed in filenames
        sanitize a filename
        turn a title into a valid file name

    >>> safe_filename('My: "best" file?.txt')
    'My_ _best_ file_.txt'
    >>> safe_filename(" a/b\\\\c ")
    'a_b_c'
    """
    return "".join("_" if char in '<>:"/\\|?*' else char for char in name).strip(" .")


def file_permissions(path):
    """Return the permission bits of a file as an octal text.

    Ask:
        get the permissions of a file in octal
        file mode such as '644'
        return the unix permission bits of a path
        show chmod style permissions of a file
        get permissions of a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.txt")
    >>> path.touch()
    >>> path.chmod(0o640)
    >>> file_permissions(path)
    '640'
    """
    return f"{Path(path).stat().st_mode & 0o777:03o}"


def make_executable(path):
    """Make a file executable for everyone.

    Ask:
        make a file executable
        chmod +x in python
        set the execute permission of a script
        add execution rights to a file, keeping its other permissions
        make script executable

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.sh")
    >>> path.touch()
    >>> path.chmod(0o640)
    >>> make_executable(path)
    >>> oct(path.stat().st_mode & 0o777)
    '0o751'
    """
    path = Path(path)
    path.chmod(path.stat().st_mode | 0o111)


def path_depth(path):
    """Return how many folders a path lies below its start.

    Ask:
        depth of a path
        how many levels deep is a path?
        count the folders in a path above the last component
        nesting level of a file path

    >>> path_depth("a/b/c.txt")
    2
    >>> path_depth("c.txt")
    0
    """
    return len(Path(path).parts) - 1


def find_upwards(name, start="."):
    """Return the nearest path with a name in a folder or above it, or None.

    Ask:
        search parent directories for a file
        find the project root by looking upwards for a marker file
        walk up the folders until a file such as pyproject.toml is found
        nearest ancestor that contains a file with the given name

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> deep = Path(tmp.name, "a", "b")
    >>> deep.mkdir(parents=True)
    >>> Path(tmp.name, "marker.cfg").touch()
    >>> find_upwards("marker.cfg", deep) == Path(tmp.name).resolve() / "marker.cfg"
    True
    >>> find_upwards("no-such-file.cfg", deep) is None
    True
    """
    start = Path(start).resolve()
    for folder in [start, *start.parents]:
        candidate = folder / name
        if candidate.exists():
            return candidate
    return None


def path_matches(path, pattern):
    """Tell whether a path matches a glob pattern.

    Ask:
        check if a path matches a glob pattern
        does a file path match a wildcard like *.py?
        match a path against a pattern with stars
        test a pathlib path with match

    >>> path_matches("src/app/main.py", "*.py")
    True
    >>> path_matches("src/app/main.py", "lib/*.py")
    False
    """
    return PurePosixPath(path).match(pattern)


def windows_to_posix(path):
    r"""Return a Windows path with forward slashes.

    Ask:
        convert backslashes in a path to forward slashes
        windows path to unix style path
        replace \ by / in a path
        make a path use forward slashes

    >>> windows_to_posix("docs\\img\\a.png")
    'docs/img/a.png'
    >>> windows_to_posix("docs/a.png")
    'docs/a.png'
    """
    return path.replace("\\", "/")


def to_file_uri(path):
    """Return a path as a file URI.

    Ask:
        convert a path to a file:// uri
        file url of a local path
        turn a filename into a file uri
        link that opens a local file in a browser

    >>> to_file_uri("/tmp/my notes.txt")
    'file:///tmp/my%20notes.txt'
    """
    return Path(path).resolve().as_uri()


def same_file(path1, path2):
    """Tell whether two paths are the same file on disk.

    Ask:
        check if two paths point to the same file
        are these two paths the same file on disk?
        do two paths refer to one file, links included?
        samefile for two paths
        check if two paths are the same file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b, link = (Path(tmp.name, name) for name in ("a", "b", "link"))
    >>> a.touch(), b.touch(), link.symlink_to(a)
    (None, None, None)
    >>> same_file(a, link), same_file(a, b)
    (True, False)
    """
    return os.path.samefile(path1, path2)

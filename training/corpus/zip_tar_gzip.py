"""Archives and compression: zip, tar, gzip, bz2, lzma, zlib."""
import bz2
import gzip
import io
import lzma
import os
import shutil
import tarfile
import zipfile
import zlib
from pathlib import Path


def zip_files(paths, archive):
    """Write files to a new zip archive, without their folders.

    Ask:
        zip several files into an archive
        create a zip file from a list of paths
        compress files into a zip
        how do i make a zip file?
        create zip from list of files
        add files to a zip archive

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, archive = Path(tmp.name, "a.txt"), Path(tmp.name, "x.zip")
    >>> _ = path.write_text("hello " * 99)
    >>> zip_files([path], archive)
    >>> with zipfile.ZipFile(archive) as file:
    ...     file.namelist(), file.getinfo("a.txt").compress_size < 99
    (['a.txt'], True)
    """
    with zipfile.ZipFile(archive, "w", compression=zipfile.ZIP_DEFLATED) as file:
        for path in paths:
            file.write(path, arcname=os.path.basename(path))


def zip_folder(folder, archive):
    """Write a folder with its subfolders to a zip archive.

    Ask:
        zip a directory recursively
        compress a whole folder into a zip file
        create a zip of a directory tree
        folder to zip archive with relative paths
        zip a folder
        zip a directory
        compress a directory into a zip
        zip a folder recursively with relative paths

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = Path(tmp.name, "docs")
    >>> (folder / "sub").mkdir(parents=True)
    >>> (folder / "b").touch(), (folder / "sub" / "a").touch()
    (None, None)
    >>> zip_folder(folder, Path(tmp.name, "x.zip"))
    >>> zipfile.ZipFile(Path(tmp.name, "x.zip")).namelist()
    ['b', 'sub/a']
    """
    folder = Path(folder)
    with zipfile.ZipFile(archive, "w", compression=zipfile.ZIP_DEFLATED) as file:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                file.write(path, path.relative_to(folder))


def unzip(archive, folder):
    """Extract a zip archive into a folder.

    Ask:
        extract a zip file
        unzip an archive into a folder
        decompress a .zip file
        how do i unpack a zip in python?
        unzip file
        extract zip to folder
        unzip archive
        extract all files from a zip
        unzip a file into a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> archive = Path(tmp.name, "x.zip")
    >>> with zipfile.ZipFile(archive, "w") as file:
    ...     file.writestr("sub/a.txt", "hi")
    >>> unzip(archive, Path(tmp.name, "out"))
    >>> Path(tmp.name, "out", "sub", "a.txt").read_text()
    'hi'
    """
    with zipfile.ZipFile(archive) as file:
        file.extractall(folder)


def list_zip(archive):
    """Return the names of the files in a zip archive.

    Ask:
        list the contents of a zip file
        names of the files in a zip archive
        which files does a zip contain? folders left out
        show what is inside a zip
        list zip contents
        list files in zip

    >>> data = io.BytesIO()
    >>> with zipfile.ZipFile(data, "w") as file:
    ...     file.writestr("sub/", ""); file.writestr("sub/a.txt", "hi")
    >>> list_zip(data)
    ['sub/a.txt']
    """
    with zipfile.ZipFile(archive) as file:
        return [name for name in file.namelist() if not name.endswith("/")]


def zip_sizes(archive):
    """Return the sizes of the files in a zip archive, before and after compression.

    Ask:
        sizes of the files in a zip
        original and compressed size of each file in a zip archive
        zip file info as a dictionary of name to sizes
        how well is each file in a zip compressed?

    >>> data = io.BytesIO()
    >>> with zipfile.ZipFile(data, "w") as file:
    ...     file.writestr("a", "12345")
    >>> zip_sizes(data)
    {'a': (5, 5)}
    """
    with zipfile.ZipFile(archive) as file:
        return {info.filename: (info.file_size, info.compress_size) for info in file.infolist()}


def read_from_zip(archive, name):
    """Return the text of a file in a zip archive.

    Ask:
        read a text file inside a zip without extracting it
        get the content of one file in a zip archive
        open a member of a zip and return its text
        read from a zip file directly
        read file from zip
        read text file in zip archive

    >>> data = io.BytesIO()
    >>> with zipfile.ZipFile(data, "w") as file:
    ...     file.writestr("a.txt", "hé")
    >>> read_from_zip(data, "a.txt")
    'hé'
    """
    with zipfile.ZipFile(archive) as file:
        return file.read(name).decode("utf-8")


def add_to_zip(archive, path):
    """Add a file to an existing zip archive.

    Ask:
        add a file to an existing zip
        append a file to a zip archive
        put one more file into a zip
        open a zip in append mode
        add file to zip

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> archive, path = Path(tmp.name, "x.zip"), Path(tmp.name, "b.txt")
    >>> with zipfile.ZipFile(archive, "w") as file:
    ...     file.writestr("a", "1")
    >>> path.touch()
    >>> add_to_zip(archive, path)
    >>> zipfile.ZipFile(archive).namelist()
    ['a', 'b.txt']
    """
    with zipfile.ZipFile(archive, "a", compression=zipfile.ZIP_DEFLATED) as file:
        file.write(path, arcname=os.path.basename(path))


def extract_matching(archive, extension, folder):
    """Extract the files of a zip archive with an extension and return their names.

    Ask:
        extract only certain files from a zip by extension
        unzip just the .csv files of an archive
        pick files with a given suffix out of a zip
        selective extraction of a zip archive

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> data = io.BytesIO()
    >>> with zipfile.ZipFile(data, "w") as file:
    ...     file.writestr("a.csv", "1"); file.writestr("b.txt", "2")
    >>> extract_matching(data, ".csv", tmp.name), os.listdir(tmp.name)
    (['a.csv'], ['a.csv'])
    """
    with zipfile.ZipFile(archive) as file:
        names = [name for name in file.namelist() if name.endswith(extension)]
        file.extractall(folder, members=names)
    return names


def zip_texts(texts):
    """Return a zip archive in memory with some texts by file name.

    Ask:
        create a zip archive in memory
        zip a dictionary of file names and texts to bytes
        build a zip file as bytes for a download
        in-memory zip with BytesIO
        create a zip archive in memory from a dict of name to content
        zip several strings and return the bytes
        build a zip download without touching the disk
        in-memory zip file with BytesIO
        dictionary of file names and texts to zip bytes

    >>> data = zip_texts({"a.txt": "hi", "b/c.txt": "ho"})
    >>> file = zipfile.ZipFile(io.BytesIO(data))
    >>> file.namelist(), file.read("b/c.txt")
    (['a.txt', 'b/c.txt'], b'ho')
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression=zipfile.ZIP_DEFLATED) as file:
        for name, text in texts.items():
            file.writestr(name, text)
    return buffer.getvalue()


def is_zip(path):
    """Tell whether a file is a zip archive.

    Ask:
        check if a file is a valid zip
        is this file a zip archive?
        test for the zip format
        return true for zip files

    >>> is_zip(io.BytesIO(b"not a zip"))
    False
    >>> data = io.BytesIO()
    >>> zipfile.ZipFile(data, "w").close()
    >>> is_zip(data)
    True
    """
    return zipfile.is_zipfile(path)


def damaged_member(archive):
    """Return the name of the first damaged file of a zip archive, or None.

    Ask:
        test a zip archive for errors
        check the integrity of a zip file
        which file of a zip is corrupt? None if all are fine
        verify the checksums in a zip

    >>> data = io.BytesIO()
    >>> with zipfile.ZipFile(data, "w") as file:
    ...     file.writestr("a.txt", "hello")
    >>> damaged_member(data) is None
    True
    >>> damaged_member(io.BytesIO(data.getvalue().replace(b"hello", b"hullo")))
    'a.txt'
    """
    with zipfile.ZipFile(archive) as file:
        return file.testzip()


def unzip_safely(archive, folder):
    """Extract a zip archive unless a name leads out of the folder.

    Ask:
        extract a zip safely, refusing paths outside the target folder
        guard against zip slip
        unzip with a check for ../ in names
        safe extraction of an untrusted zip
        check for zip slip when extracting
        extract zip without path traversal

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> data = io.BytesIO()
    >>> with zipfile.ZipFile(data, "w") as file:
    ...     file.writestr("../evil.txt", "x")
    >>> unzip_safely(data, tmp.name)
    Traceback (most recent call last):
        ...
    ValueError: unsafe path in archive: ../evil.txt
    >>> good = io.BytesIO()
    >>> with zipfile.ZipFile(good, "w") as file:
    ...     file.writestr("a", "1")
    >>> unzip_safely(good, tmp.name)
    >>> os.listdir(tmp.name)
    ['a']
    """
    folder = Path(folder).resolve()
    with zipfile.ZipFile(archive) as file:
        for name in file.namelist():
            if not (folder / name).resolve().is_relative_to(folder):
                raise ValueError(f"unsafe path in archive: {name}")
        file.extractall(folder)


def make_archive(folder, name, kind="zip"):
    """Pack a folder into an archive and return its path.

    Ask:
        make an archive of a folder with shutil
        pack a directory as zip or tar in one call
        shutil make_archive
        archive a folder, format as a parameter

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = Path(tmp.name, "docs")
    >>> folder.mkdir()
    >>> (folder / "a").touch()
    >>> os.path.basename(make_archive(folder, os.path.join(tmp.name, "x"), "gztar"))
    'x.tar.gz'
    """
    return shutil.make_archive(name, kind, folder)


def unpack(archive, folder):
    """Extract an archive of any known kind into a folder.

    Ask:
        unpack an archive of any format
        extract a zip, tar or tar.gz depending on its name
        shutil unpack_archive
        decompress any archive into a directory

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> archive = Path(tmp.name, "x.tar.gz")
    >>> with tarfile.open(archive, "w:gz") as file:
    ...     file.add(os.__file__, arcname="a.py")
    >>> unpack(archive, Path(tmp.name, "out"))
    >>> os.listdir(Path(tmp.name, "out"))
    ['a.py']
    """
    shutil.unpack_archive(archive, folder)


def tar_folder(folder, archive):
    """Write a folder to a tar.gz archive.

    Ask:
        create a tar.gz of a directory
        compress a folder with tar and gzip
        tar czf in python
        pack a directory into a tarball
        create tar.gz
        make tar archive of a folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> folder = Path(tmp.name, "docs")
    >>> folder.mkdir()
    >>> (folder / "a").touch()
    >>> tar_folder(folder, Path(tmp.name, "x.tar.gz"))
    >>> tarfile.open(Path(tmp.name, "x.tar.gz"), "r:gz").getnames()
    ['docs', 'docs/a']
    """
    with tarfile.open(archive, "w:gz") as file:
        file.add(folder, arcname=os.path.basename(folder))


def untar(archive, folder):
    """Extract a tar archive, compressed or not, into a folder.

    Ask:
        extract a tar.gz file
        untar an archive into a folder
        unpack a tarball
        tar xf in python, safely
        extract tar.gz
        extract tar file
        extract tar safely with filter data

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, archive = Path(tmp.name, "a.txt"), Path(tmp.name, "x.tar.bz2")
    >>> _ = path.write_text("hi")
    >>> with tarfile.open(archive, "w:bz2") as file:
    ...     file.add(path, arcname="b/a.txt")
    >>> untar(archive, Path(tmp.name, "out"))
    >>> Path(tmp.name, "out", "b", "a.txt").read_text()
    'hi'
    """
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")


def list_tar(archive):
    """Return the names of the files in a tar archive.

    Ask:
        list the files in a tar archive
        contents of a tar.gz file
        which files are in a tarball? folders left out
        tar tf in python

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Path(tmp.name, "d").mkdir(), Path(tmp.name, "d", "a").touch()
    (None, None)
    >>> archive = Path(tmp.name, "x.tar.gz")
    >>> with tarfile.open(archive, "w:gz") as file:
    ...     file.add(Path(tmp.name, "d"), arcname="d")
    >>> list_tar(archive)
    ['d/a']
    """
    with tarfile.open(archive) as file:
        return [member.name for member in file if member.isfile()]


def read_from_tar(archive, name):
    """Return the bytes of a file in a tar archive.

    Ask:
        read one file of a tar archive without extracting
        get the bytes of a member of a tar.gz
        open a file inside a tarball
        extractfile of a tar member

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, archive = Path(tmp.name, "a.txt"), Path(tmp.name, "x.tar")
    >>> _ = path.write_text("hi")
    >>> with tarfile.open(archive, "w") as file:
    ...     file.add(path, arcname="a.txt")
    >>> read_from_tar(archive, "a.txt")
    b'hi'
    """
    with tarfile.open(archive) as file:
        return file.extractfile(name).read()


def gzip_file(path):
    """Compress a file to the same name with .gz and return that path.

    Ask:
        compress a file with gzip
        gzip a file in python
        create file.gz from a file, keeping the original
        make a .gz copy of a file
        compress file with gzip
        gzip compress a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> _ = Path(path).write_text("hi")
    >>> gzip_file(path) == path + ".gz", gzip.open(path + ".gz").read()
    (True, b'hi')
    """
    compressed = f"{path}.gz"
    with open(path, "rb") as source, gzip.open(compressed, "wb") as target:
        shutil.copyfileobj(source, target)
    return compressed


def gunzip_file(path):
    """Decompress a .gz file to its name without .gz and return that path.

    Ask:
        decompress a gzip file
        gunzip in python
        unpack file.gz to file
        extract a .gz file
        decompress gz file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt.gz")
    >>> with gzip.open(path, "wb") as file:
    ...     _ = file.write(b"hi")
    >>> os.path.basename(gunzip_file(path)), Path(path[:-3]).read_text()
    ('a.txt', 'hi')
    """
    target = str(path).removesuffix(".gz")
    with gzip.open(path, "rb") as source, open(target, "wb") as out:
        shutil.copyfileobj(source, out)
    return target


def read_gzip_lines(path):
    r"""Yield the lines of a gzip-compressed text file.

    Ask:
        read a gzipped text file line by line
        iterate over the lines of a .gz file
        yield lines of a compressed log
        open a gzip file in text mode
        read a gzip compressed text file line by line
        iterate over lines of a .gz log file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.gz")
    >>> with gzip.open(path, "wt", encoding="utf-8") as file:
    ...     _ = file.write("one\né\n")
    >>> list(read_gzip_lines(path))
    ['one', 'é']
    """
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def write_gzip_text(path, text):
    """Write a text to a gzip-compressed file.

    Ask:
        write text to a gzip file
        save a string compressed as .gz
        gzip text output
        store a compressed text file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.gz")
    >>> write_gzip_text(path, "né")
    >>> gzip.decompress(Path(path).read_bytes()).decode()
    'né'
    """
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(text)


def compress_text(text):
    """Return a text compressed as bytes.

    Ask:
        compress a string to bytes with zlib
        zlib compress text
        shrink a long string in memory
        deflate a text
        compress string to bytes
        compress a string with zlib
        make a long string smaller as bytes
        zlib compress utf-8 text

    >>> data = compress_text("spam " * 100)
    >>> len(data) < 50, zlib.decompress(data) == b"spam " * 100
    (True, True)
    """
    return zlib.compress(text.encode("utf-8"))


def decompress_text(data):
    """Return the text of bytes that zlib compressed.

    Ask:
        decompress zlib bytes to a string
        inflate compressed text
        uncompress data made with zlib.compress
        zlib bytes back to text
        decompress zlib data to a string
        inflate compressed bytes to text
        zlib decompress to utf-8
        unpack a compressed text
        restore a string from zlib bytes

    >>> decompress_text(zlib.compress("né".encode()))
    'né'
    """
    return zlib.decompress(data).decode("utf-8")


def compare_compression(data):
    """Return the sizes of data compressed by gzip, bz2 and lzma.

    Ask:
        compare gzip, bz2 and lzma compression
        which compressor makes bytes smallest?
        size of data under several compression methods
        benchmark compressed sizes as a dictionary

    >>> sizes = compare_compression(b"spam " * 1000)
    >>> list(sizes), max(sizes.values()) < 300
    (['gzip', 'bz2', 'lzma'], True)
    """
    return {
        "gzip": len(gzip.compress(data)),
        "bz2": len(bz2.compress(data)),
        "lzma": len(lzma.compress(data)),
    }


def compression_ratio(path):
    """Return the size of a file compressed by gzip as share of its size.

    Ask:
        compression ratio of a file
        how well can a file be compressed with gzip?
        compressed size divided by original size
        share of the size that remains after gzip

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> _ = path.write_bytes(bytes(10000))
    >>> 0 < compression_ratio(path) < 0.01
    True
    """
    with open(path, "rb") as file:
        data = file.read()
    return len(gzip.compress(data)) / len(data)


def is_gzip(path):
    """Tell whether a file is gzip-compressed, by its first bytes.

    Ask:
        check if a file is gzip compressed
        does a file start with the gzip magic number?
        is it a .gz file by content?
        detect gzip files

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a")
    >>> _ = path.write_bytes(gzip.compress(b"x"))
    >>> is_gzip(path), path.write_bytes(b"plain"), is_gzip(path)
    (True, 5, False)
    """
    with open(path, "rb") as file:
        return file.read(2) == b"\x1f\x8b"

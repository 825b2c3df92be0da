"""Reading, writing, appending, copying and comparing whole files."""
import filecmp
import os
import shutil
import time


def read_file(path):
    r"""Return the whole text of a file.

    Ask:
        read a text file and return its contents
        write a function to read a file
        get everything in a file as one string
        how do i read a file into a string?
        load file content given its path
        slurp file
        read a file and return the content as a string
        read entire file
        open a file and return its text
        return contents of file as str
        load text from a file path
        read the contents of a text file
        open a text file and return its contents

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w", encoding="utf-8") as file:
    ...     _ = file.write("first\nsecond é\n")
    >>> read_file(path)
    'first\nsecond é\n'
    """
    with open(path, encoding="utf-8") as file:
        return file.read()


def write_file(path, text):
    r"""Write a text to a file.

    Ask:
        write a string to a text file
        save text to a file
        write a function that writes given content to a file
        create a file with the given text, overwriting it if it exists
        how do i write to a file in python?
        store a string on disk
        save a string to a file
        write text to file
        open a file for writing and write a string into it
        write content to a file path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> write_file(path, "long old text")
    >>> write_file(path, "new ü")
    >>> open(path, encoding="utf-8").read()
    'new ü'
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def append_to_file(path, text):
    r"""Append a text to the end of a file.

    Ask:
        append text to a file
        add a string at the end of an existing file
        function that appends to a file without overwriting it
        how do i open a file in append mode and write to it?
        write more text after the end of a file
        append a string to a file
        add text to the end of a file
        open file in append mode
        append content to existing text file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> append_to_file(path, "one")
    >>> append_to_file(path, "two")
    >>> open(path, encoding="utf-8").read()
    'onetwo'
    """
    with open(path, "a", encoding="utf-8") as file:
        file.write(text)


def append_line(path, line):
    r"""Append one line to a file.

    Ask:
        append a line to a file
        add a new line of text at the end of a text file
        write a line to the end of a file followed by a newline
        how can i add one more line to my file?
        log a line to a file by appending it
        add a line at the end of a file
        write a line to the end of a text file
        append line to file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> append_line(path, "one")
    >>> append_line(path, "two")
    >>> open(path, encoding="utf-8").read()
    'one\ntwo\n'
    """
    with open(path, "a", encoding="utf-8") as file:
        file.write(line + "\n")


def prepend_to_file(path, text):
    r"""Put a text before the content of a file.

    Ask:
        prepend text to a file
        insert a string at the beginning of a file
        add a header line to the top of an existing text file
        how do i write at the start of a file without losing the rest?
        put text in front of what a file already contains
        prepend a line to a file
        add text at the beginning of a file
        insert text at the start of a file
        prepend text to the beginning of a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w", encoding="utf-8") as file:
    ...     _ = file.write("body\n")
    >>> prepend_to_file(path, "title\n")
    >>> open(path, encoding="utf-8").read()
    'title\nbody\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text + content)


def print_file(path):
    r"""Print the content of a file.

    Ask:
        print the contents of a file
        display a text file on the screen
        write a python program to show what is in a file
        cat a file to standard output
        how do i output a file's text to the console?
        read a text file line by line and print it
        print all lines of a file
        open a file and print its contents
        show content of file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w", encoding="utf-8") as file:
    ...     _ = file.write("one\ntwo\n")
    >>> print_file(path)
    one
    two
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            print(line, end="")


def read_lines(path):
    r"""Return the lines of a file without their line ends.

    Ask:
        read a file line by line into a list
        get a list of the lines of a text file
        read all lines of a file without the newline characters
        load the lines of a file into an array
        how do i read a file into a list of lines?
        file to list of strings
        read a file into an array of lines
        load list from a text file
        read file into list
        get all lines from a file as a list of strings
        file lines to list without \n
        read lines into a list and strip the newline
        read file lines into list without newline

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w", encoding="utf-8") as file:
    ...     _ = file.write("one\n\nthree ")
    >>> read_lines(path)
    ['one', '', 'three ']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def iterate_lines(path):
    r"""Yield the lines of a file one by one.

    Ask:
        generator that yields the lines of a file
        read a large file lazily line by line
        iterate over a big file without loading it into memory
        yield each stripped line of a file
        memory efficient way to go through the lines of a huge file
        read a large file line by line
        generator to read a big file line by line
        lazily read lines from a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w", encoding="utf-8") as file:
    ...     _ = file.write("one\ntwo\n")
    >>> lines = iterate_lines(path)
    >>> next(lines)
    'one'
    >>> list(lines)
    ['two']
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def write_lines(path, lines):
    r"""Write strings to a file, one per line.

    Ask:
        write a list of strings to a file, one per line
        save a list to a text file line by line
        write lines to a file
        how do i write a list into a file with each element on its own line?
        dump an array of strings to a text file separated by newlines
        save a list to a file
        write list to file
        write multiple lines to a file
        write a list of strings line by line to a text file
        save list items to a txt file, one item per line

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> write_lines(path, ["one", "two"])
    >>> open(path, encoding="utf-8").read()
    'one\ntwo\n'
    >>> write_lines(path, [])
    >>> open(path, encoding="utf-8").read()
    ''
    """
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(f"{line}\n")


def read_bytes(path):
    r"""Return the bytes of a file.

    Ask:
        read a binary file
        read a file as bytes
        get the raw bytes of a file
        open an image file in binary mode and return its data
        how do i read a file in rb mode?
        read binary file
        read file as binary data

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"\x00\xff\r\n")
    >>> read_bytes(path)
    b'\x00\xff\r\n'
    """
    with open(path, "rb") as file:
        return file.read()


def write_bytes(path, data):
    r"""Write bytes to a file.

    Ask:
        write bytes to a file
        save binary data to disk
        write raw data to a file in binary mode
        store a bytes object as a file
        how do i write a byte string to a file?
        write binary data to a file
        write bytes to binary file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> write_bytes(path, b"\x00\n\xff")
    >>> open(path, "rb").read()
    b'\x00\n\xff'
    """
    with open(path, "wb") as file:
        file.write(data)


def read_in_chunks(path, size=65536):
    r"""Yield the bytes of a file in chunks.

    Ask:
        read a binary file in chunks
        yield blocks of a large file of a given size
        generator that reads a file piece by piece
        how do i read a huge file in fixed size blocks?
        stream a file in chunks of n bytes
        read a file in chunks of 1024 bytes
        yield fixed size chunks from a file
        iterate over a large file in blocks

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"abcdefg")
    >>> list(read_in_chunks(path, 3))
    [b'abc', b'def', b'g']
    >>> list(read_in_chunks(path, 7))
    [b'abcdefg']
    """
    with open(path, "rb") as file:
        while chunk := file.read(size):
            yield chunk


def read_first_bytes(path, count):
    r"""Return the first bytes of a file.

    Ask:
        read the first n bytes of a file
        get the beginning of a binary file
        return the leading bytes of a file, given how many
        peek at the header bytes of a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"GIF89a...")
    >>> read_first_bytes(path, 4)
    b'GIF8'
    >>> read_first_bytes(path, 100)
    b'GIF89a...'
    """
    with open(path, "rb") as file:
        return file.read(count)


def read_bytes_at(path, offset, count):
    r"""Return bytes of a file from an offset on.

    Ask:
        read n bytes from a file starting at an offset
        seek to a position in a file and read some bytes
        get a slice of a binary file
        how do i jump to a byte position in a file and read from there?

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"0123456789")
    >>> read_bytes_at(path, 3, 4)
    b'3456'
    >>> read_bytes_at(path, 8, 5)
    b'89'
    """
    with open(path, "rb") as file:
        file.seek(offset)
        return file.read(count)


def file_exists(path):
    """Tell whether a path is an existing file.

    Ask:
        check if a file exists
        return true if the given path is an existing file
        does a file exist?
        test whether a file is present on disk
        write a function that tells if a file is there
        check if a file exists before opening it
        does the file exist on disk? true or false
        file exists check

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> file_exists(path)
    False
    >>> open(path, "w").close()
    >>> file_exists(path)
    True
    >>> file_exists(tmp.name)
    False
    """
    return os.path.isfile(path)


def file_size(path):
    """Return the size of a file in bytes.

    Ask:
        get the size of a file in bytes
        how big is a file?
        find the file size
        return the number of bytes a file takes
        length of a file on disk
        get file size
        size of a file
        file size in bytes
        find out how large a file is

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"12345")
    >>> file_size(path)
    5
    """
    return os.path.getsize(path)


def is_file_empty(path):
    """Tell whether a file has no content.

    Ask:
        check if a file is empty
        is a file empty?
        return true when the file has zero bytes
        test whether a file contains nothing
        determine if a file has size 0
        check if file is empty
        file is empty or not

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> open(path, "w").close()
    >>> is_file_empty(path)
    True
    >>> with open(path, "w") as file:
    ...     _ = file.write(" ")
    >>> is_file_empty(path)
    False
    """
    return os.path.getsize(path) == 0


def delete_file(path):
    """Delete a file.

    Ask:
        delete a file
        remove a file from disk
        erase the file at the given path
        how do i delete a file with python?
        unlink a file
        delete file
        remove file
        os remove a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> open(path, "w").close()
    >>> delete_file(path)
    >>> os.path.exists(path)
    False
    """
    os.remove(path)


def delete_if_exists(path):
    """Delete a file and tell whether there was one.

    Ask:
        remove a file without an error when it is missing
        delete a file only if it is there and return whether it was deleted
        how do i remove a file that may not exist?
        safely delete a file
        delete a file if it exists
        remove file if exists
        delete file without raising an error if it does not exist

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> open(path, "w").close()
    >>> delete_if_exists(path)
    True
    >>> os.path.exists(path)
    False
    >>> delete_if_exists(path)
    False
    """
    try:
        os.remove(path)
    except FileNotFoundError:
        return False
    return True


def copy_file(source, destination):
    """Copy a file with its metadata.

    Ask:
        copy a file
        copy a file to another place
        duplicate a file, given source and destination
        how do i copy a file in python?
        make a copy of a file keeping its timestamps
        cp source to destination
        copy a file from source to destination
        copy file to new location
        shutil copy file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b = os.path.join(tmp.name, "a.txt"), os.path.join(tmp.name, "b.txt")
    >>> with open(a, "w") as file:
    ...     _ = file.write("text")
    >>> copy_file(a, b)
    >>> open(b).read(), os.path.exists(a)
    ('text', True)
    """
    shutil.copy2(source, destination)


def copy_file_by_lines(source, destination):
    r"""Copy a text file line by line.

    Ask:
        copy the contents of one text file to another
        read from one file and write to another file line by line
        write a program that copies one file into another without shutil
        copy a text file using open
        transfer all the lines of a file into a second file
        open two files in one with statement and copy the lines
        read from one file and write to another using a single with
        with statement with two files
        copy text from source to target line by line with context managers
        copy contents of file1 to file2
        copy the content of one file to another
        read one file and write its content into another file
        copy text from an input file to an output file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b = os.path.join(tmp.name, "a.txt"), os.path.join(tmp.name, "b.txt")
    >>> with open(a, "w") as file:
    ...     _ = file.write("one\ntwo")
    >>> copy_file_by_lines(a, b)
    >>> open(b).read()
    'one\ntwo'
    """
    with open(source, encoding="utf-8") as infile, open(destination, "w", encoding="utf-8") as out:
        for line in infile:
            out.write(line)


def move_file(source, destination):
    """Move a file.

    Ask:
        move a file to another folder
        move a file
        relocate a file from source to destination
        how do i move a file with shutil?
        mv a file to a new path
        move file to another directory
        move file from source to destination
        shutil move

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, sub = os.path.join(tmp.name, "a.txt"), os.path.join(tmp.name, "sub")
    >>> os.mkdir(sub)
    >>> open(a, "w").close()
    >>> move_file(a, sub)
    >>> os.listdir(tmp.name), os.listdir(sub)
    (['sub'], ['a.txt'])
    """
    shutil.move(source, destination)


def rename_file(path, new_name):
    """Rename a file within its folder and return the new path.

    Ask:
        rename a file
        change the name of a file but keep it in the same folder
        give a file a new name and return its new path
        how do i rename a file in its directory?
        rename file
        rename a file given old path and new name

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> open(path, "w").close()
    >>> rename_file(path, "b.txt") == os.path.join(tmp.name, "b.txt")
    True
    >>> os.listdir(tmp.name)
    ['b.txt']
    """
    new_path = os.path.join(os.path.dirname(path), new_name)
    os.rename(path, new_path)
    return new_path


def touch(path):
    """Create an empty file or update its modification time.

    Ask:
        touch a file like the unix command
        create a file if it does not exist, otherwise update its modification time
        how do i make a new blank file?
        touch command in python
        create an empty file
        create empty file at path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> touch(path)
    >>> os.path.getsize(path)
    0
    >>> os.utime(path, (0, 0))
    >>> touch(path)
    >>> os.path.getmtime(path) > 0
    True
    """
    with open(path, "a"):
        os.utime(path)


def create_new_file(path, text):
    """Write a new file and refuse to overwrite an existing one.

    Ask:
        create a file only if it does not already exist
        write a new file without overwriting an existing one
        open a file in exclusive creation mode and write text to it
        raise FileExistsError when the file to write is already there

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> create_new_file(path, "first")
    >>> create_new_file(path, "second")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
        ...
    FileExistsError: ...
    >>> open(path).read()
    'first'
    """
    with open(path, "x", encoding="utf-8") as file:
        file.write(text)


def read_file_or_default(path, default=""):
    """Return the text of a file, or a default when it is missing.

    Ask:
        read a file and return a default if it does not exist
        read a text file, return an empty string when the file is missing
        load file contents, handle FileNotFoundError
        read a file safely with a fallback value
        how do i read a file that might not be there?
        read a file or return an empty string if it is missing
        read file if it exists, else default
        safely read a text file with a default

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> read_file_or_default(path)
    ''
    >>> read_file_or_default(path, "none")
    'none'
    >>> with open(path, "w") as file:
    ...     _ = file.write("text")
    >>> read_file_or_default(path, "none")
    'text'
    """
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return default


def print_file_or_message(path):
    """Print a file, or a message when it cannot be read.

    Ask:
        print a file and show an error message if it is not found
        open a file with exception handling and display its contents
        read and print a file, catching file not found and permission errors
        try to open a file, print 'file not found' when it does not exist

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("text")
    >>> print_file_or_message(path)
    text
    >>> print_file_or_message("/no/such/file")
    File not found: /no/such/file
    """
    try:
        with open(path, encoding="utf-8") as file:
            print(file.read())
    except FileNotFoundError:
        print(f"File not found: {path}")
    except PermissionError:
        print(f"No permission to read: {path}")


def replace_in_file(path, old, new):
    """Replace a text in a file.

    Ask:
        replace a string in a file
        find and replace text in a file
        substitute every occurrence of a word inside a text file
        how do i replace all occurrences of old with new in a file on disk?
        edit a file in place, changing one string to another
        replace all occurrences of a word in a file with another word
        find and replace in a text file
        replace word in file
        change text in a file from old to new
        replace old string with new string inside a file, in place

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("red car, red bus, blue bike")
    >>> replace_in_file(path, "red", "pink")
    >>> open(path).read()
    'pink car, pink bus, blue bike'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(content.replace(old, new))


def file_contains(path, text):
    r"""Tell whether a text occurs in a file.

    Ask:
        check if a file contains a string
        search for a word in a file and return true if it is there
        does a text file contain the given text?
        test whether some text occurs anywhere in a file
        is a phrase present in a file
        check if a string exists in a file
        is a word in the file?
        search string in file, true or false
        check whether a text file contains a word

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("one\ntwo three\n")
    >>> file_contains(path, "two t")
    True
    >>> file_contains(path, "four")
    False
    """
    with open(path, encoding="utf-8") as file:
        return text in file.read()


def files_are_equal(path1, path2):
    """Tell whether two files have the same content.

    Ask:
        compare two files for equality
        check if two files are identical
        do two files have the same contents?
        return true when two files match byte by byte
        compare the content of two files
        check if two files are the same
        are two files equal?
        compare the contents of two files, true or false
        check whether two files have identical content
        compare two files

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> paths = [os.path.join(tmp.name, name) for name in "abc"]
    >>> for path, text in zip(paths, ["same", "same", "sane"]):
    ...     with open(path, "w") as file:
    ...         _ = file.write(text)
    >>> files_are_equal(paths[0], paths[1])
    True
    >>> files_are_equal(paths[0], paths[2])
    False
    """
    return filecmp.cmp(path1, path2, shallow=False)


def merge_files(paths, destination):
    r"""Write the contents of several files one after another into a new file.

    Ask:
        merge several text files into one
        concatenate files
        combine the contents of a list of files into a single output file
        how do i join multiple files into one file?
        write a function that takes file paths and writes all of them to one file
        combine multiple files into one
        merge a list of files into a single file
        join files: write the contents of all given files to one output
        join file parts back into one file
        reassemble a file that was split into chunks
        concatenate binary files
        merge several binary files into one
        glue split pieces of a file together

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b, out = (os.path.join(tmp.name, name) for name in ("a", "b", "out"))
    >>> with open(a, "w") as one, open(b, "w") as two:
    ...     _ = one.write("first\n"), two.write("second\n")
    >>> merge_files([a, b], out)
    >>> open(out).read()
    'first\nsecond\n'
    """
    with open(destination, "wb") as out:
        for path in paths:
            with open(path, "rb") as file:
                shutil.copyfileobj(file, out)


def split_file(path, lines_per_file):
    r"""Split a text file into numbered parts and return their paths.

    Ask:
        split a text file into smaller files of n lines each
        break a large file into several parts by number of lines
        write a function that divides a file into numbered part files
        how do i cut a big text file into chunks of lines and save each one?
        split a file into multiple files every 100 lines
        split a text file every n lines into separate files
        split large text file into smaller files by line count
        split a big text file into files of 1000 lines each
        break a large file into parts by number of lines

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("1\n2\n3\n")
    >>> parts = split_file(path, 2)
    >>> [os.path.basename(part) for part in parts]
    ['a.txt.1', 'a.txt.2']
    >>> [open(part).read() for part in parts]
    ['1\n2\n', '3\n']
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    parts = []
    for start in range(0, len(lines), lines_per_file):
        part = f"{path}.{len(parts) + 1}"
        with open(part, "w", encoding="utf-8") as file:
            file.writelines(lines[start:start + lines_per_file])
        parts.append(part)
    return parts


def truncate_file(path):
    """Empty a file.

    Ask:
        clear the contents of a file
        empty a file without deleting it
        erase everything inside a text file
        truncate a file to zero length
        how do i remove all the content of a file but keep the file?
        clear a file
        empty the contents of a file
        clear file content
        delete everything in a file but keep the file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("text")
    >>> truncate_file(path)
    >>> os.path.getsize(path)
    0
    """
    with open(path, "w"):
        pass


def modification_age_days(path):
    """Return how many days ago a file was changed.

    Ask:
        how many days ago was a file modified?
        age of a file in days
        compute the number of days since a file was last changed
        get how old a file is, in days, from its modification time
        how old is a file in days
        file age in days

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> open(path, "w").close()
    >>> os.utime(path, (0, time.time() - 2 * 86400))
    >>> round(modification_age_days(path), 2)
    2.0
    """
    return (time.time() - os.path.getmtime(path)) / 86400


def is_binary_file(path):
    r"""Tell whether a file looks binary.

    Ask:
        check if a file is binary or text
        detect binary files
        return true if a file contains null bytes near its start
        is this file text or binary?
        guess whether a file is binary by reading its first block

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"PK\x03\x04\x00\x00")
    >>> is_binary_file(path)
    True
    >>> with open(path, "wb") as file:
    ...     _ = file.write("plain téxt".encode())
    >>> is_binary_file(path)
    False
    """
    with open(path, "rb") as file:
        return b"\0" in file.read(8192)


def convert_encoding(path, old_encoding, new_encoding="utf-8"):
    """Rewrite a text file in another encoding.

    Ask:
        convert a file from one encoding to another
        change the encoding of a text file to utf-8
        re-encode a latin-1 file as utf-8
        how do i convert a text file's character set?
        convert file encoding
        convert file from latin-1 to utf-8
        convert a text file to utf-8

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w", encoding="latin-1") as file:
    ...     _ = file.write("café")
    >>> convert_encoding(path, "latin-1")
    >>> open(path, "rb").read() == "café".encode("utf-8")
    True
    """
    with open(path, encoding=old_encoding, newline="") as file:
        text = file.read()
    with open(path, "w", encoding=new_encoding, newline="") as file:
        file.write(text)


def convert_line_endings(path):
    r"""Turn Windows line ends of a file into Unix ones.

    Ask:
        convert windows line endings to unix
        dos2unix in python
        replace crlf with lf in a file
        change \r\n to \n in a text file
        normalize the line endings of a file
        convert crlf to lf in a file
        fix windows line endings in a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"one\r\ntwo\n")
    >>> convert_line_endings(path)
    >>> open(path, "rb").read()
    b'one\ntwo\n'
    """
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(data.replace(b"\r\n", b"\n"))


def read_with_fallback_encoding(path, encodings=("utf-8", "cp1252")):
    """Return the text of a file, trying several encodings.

    Ask:
        read a text file with unknown encoding
        try several encodings to read a file
        open a file as utf-8 and fall back to cp1252
        read file trying utf-8 first then another encoding on UnicodeDecodeError

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> for encoding in ("utf-8", "cp1252"):
    ...     with open(path, "w", encoding=encoding) as file:
    ...         _ = file.write("café")
    ...     read_with_fallback_encoding(path)
    'café'
    'café'
    >>> read_with_fallback_encoding(path, ["ascii"])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: cannot decode ...
    """
    for encoding in encodings:
        try:
            with open(path, encoding=encoding) as file:
                return file.read()
        except UnicodeDecodeError:
            continue
    raise ValueError(f"cannot decode {path}")


def read_numbers(path):
    r"""Return the numbers in a file as floats.

    Ask:
        read numbers from a file
        load a list of floats from a text file separated by whitespace
        get all the numbers of a data file as floats
        parse a file of numbers into a list
        how do i read a text file full of numbers?
        read a file as a list of floats
        load numbers from text file
        list of numbers from a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("1 2.5\n\n-3\n")
    >>> read_numbers(path)
    [1.0, 2.5, -3.0]
    """
    with open(path, encoding="utf-8") as file:
        return [float(word) for word in file.read().split()]


def read_integers(path):
    r"""Return the integers of a file that has one per line.

    Ask:
        read integers from a file, one per line
        load a text file with one integer on each line into a list of ints
        read a file of ints, ignoring blank lines
        parse puzzle input of one number per line
        read a file as a list of integers
        load ints from a text file, one number per line
        read file of integers line by line

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("12\n-3\n\n 40\n")
    >>> read_integers(path)
    [12, -3, 40]
    """
    with open(path, encoding="utf-8") as file:
        return [int(line) for line in file if line.strip()]


def sum_numbers_in_file(path):
    r"""Return the sum of the numbers in a file.

    Ask:
        sum the numbers in a text file
        add up all the numbers stored in a file
        total of a file that has one number per line
        read numbers from a file and return their sum
        sum of numbers in a file
        add all numbers in a text file
        sum all integers in file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("1\n2.5\n\n-3\n")
    >>> sum_numbers_in_file(path)
    0.5
    """
    with open(path, encoding="utf-8") as file:
        return sum(float(line) for line in file if line.strip())


def read_matrix(path):
    r"""Return the whitespace-separated numbers of a file as rows.

    Ask:
        read a matrix from a text file
        load a grid of numbers from a file into a list of lists
        parse a file with rows of space separated integers
        read a 2d array of ints from a file
        read a matrix from file
        read a grid of integers from a text file
        load 2d list from file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> with open(path, "w") as file:
    ...     _ = file.write("1 2 3\n4 5 -6\n\n")
    >>> read_matrix(path)
    [[1, 2, 3], [4, 5, -6]]
    """
    with open(path, encoding="utf-8") as file:
        return [[int(word) for word in line.split()] for line in file if line.strip()]


def write_matrix(path, matrix):
    r"""Write a matrix to a file, a row per line.

    Ask:
        write a matrix to a text file
        save a 2d list to a file with space separated values
        store a list of lists of numbers as rows in a text file
        export a grid to a file, one row per line
        write 2d list to a text file
        save matrix to file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> write_matrix(path, [[1, 2], [3, 4]])
    >>> open(path).read()
    '1 2\n3 4\n'
    """
    with open(path, "w", encoding="utf-8") as file:
        for row in matrix:
            file.write(" ".join(map(str, row)) + "\n")


def increment_counter_file(path):
    """Add one to the number stored in a file and return it.

    Ask:
        keep a counter in a file and increment it
        increase the number stored in a file by one
        count how often a program was run, using a file
        persistent counter saved in a text file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "count.txt")
    >>> increment_counter_file(path)
    1
    >>> increment_counter_file(path)
    2
    >>> open(path).read()
    '2'
    """
    try:
        with open(path, encoding="utf-8") as file:
            count = int(file.read())
    except FileNotFoundError:
        count = 0
    count += 1
    with open(path, "w", encoding="utf-8") as file:
        file.write(str(count))
    return count


def uppercase_file(source, destination):
    """Copy a text file with all letters in upper case.

    Ask:
        copy a file converting its text to uppercase
        read a file and write its contents in capital letters to another file
        write an upper case version of a text file
        convert all the text of a file to capitals and save it as a new file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b = os.path.join(tmp.name, "a.txt"), os.path.join(tmp.name, "b.txt")
    >>> with open(a, "w") as file:
    ...     _ = file.write("One two")
    >>> uppercase_file(a, b)
    >>> open(b).read(), open(a).read()
    ('ONE TWO', 'One two')
    """
    with open(source, encoding="utf-8") as infile, open(destination, "w", encoding="utf-8") as out:
        for line in infile:
            out.write(line.upper())


def make_read_only(path):
    """Make a file read-only.

    Ask:
        make a file read only
        remove the write permission of a file
        how do i protect a file from being changed?
        chmod a file so nobody can write to it

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.txt")
    >>> open(path, "w").close()
    >>> make_read_only(path)
    >>> oct(os.stat(path).st_mode & 0o777)
    '0o444'
    """
    os.chmod(path, 0o444)


def is_readable(path):
    """Tell whether a file may be read.

    Ask:
        check if a file is readable
        do i have permission to read a file?
        test read access to a path
        return true if the current user can read the file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> is_readable(tmp.name)
    True
    >>> is_readable(os.path.join(tmp.name, "missing"))
    False
    """
    return os.access(path, os.R_OK)

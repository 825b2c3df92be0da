"""Tools of the standard library at work: modules, source code, tests, profiling, binary data."""
import array
import ast
import cProfile
import importlib
import importlib.util
import inspect
import io
import locale
import pkgutil
import pstats
import statistics
import struct
import textwrap
import timeit
import tracemalloc
from pathlib import Path
from unittest.mock import Mock


def wrap_lines(text, width=70):
    """Return the lines of a text wrapped to a width.

    Ask:
        wrap text to 70 characters
        wrap a text into a list of lines of limited width
        textwrap.wrap a paragraph
        break a long string into lines without splitting words

    >>> wrap_lines("the quick brown fox", 10), wrap_lines("")
    (['the quick', 'brown fox'], [])
    """
    return textwrap.wrap(text, width)


def pack_ints(*numbers):
    """Return integers as 4 bytes each, the lowest byte first.

    Ask:
        pack two integers into bytes with struct
        pack integers as little endian 32 bit values
        convert several ints to bytes
        struct.pack a list of integers

    >>> pack_ints(1, -1)
    b'\\x01\\x00\\x00\\x00\\xff\\xff\\xff\\xff'
    >>> pack_ints()
    b''
    """
    return struct.pack(f"<{len(numbers)}i", *numbers)


def unpack_ints(data):
    """Return the 4 byte integers of bytes, the lowest byte first.

    Ask:
        unpack bytes into integers with struct
        read little endian 32 bit integers from bytes
        bytes to a list of ints
        struct.unpack many integers
        unpack four byte integers from bytes

    >>> unpack_ints(b"\\1\\0\\0\\0\\xff\\xff\\xff\\xff"), unpack_ints(b"")
    ([1, -1], [])
    """
    return list(struct.unpack(f"<{len(data) // 4}i", data))


def read_records(path, layout):
    """Yield the records of a binary file with a struct layout.

    Ask:
        read binary records from a file
        iterate over fixed size records of a binary file with struct
        parse a file of packed structs
        struct.iter_unpack a binary file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(struct.pack("<hf", 1, 0.5) + struct.pack("<hf", 2, 1.5))
    >>> list(read_records(path, "<hf"))
    [(1, 0.5), (2, 1.5)]
    """
    size = struct.calcsize(layout)
    with open(path, "rb") as file:
        while len(record := file.read(size)) == size:
            yield struct.unpack(layout, record)


def write_records(path, layout, records):
    """Write tuples as binary records.

    Ask:
        write binary records to a file with struct
        save tuples as packed structs
        pack records into a binary file
        dump a list of tuples in a binary format

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.bin")
    >>> write_records(path, "<hb", [(1, 2), (3, 4)])
    >>> path.read_bytes()
    b'\\x01\\x00\\x02\\x03\\x00\\x04'
    """
    with open(path, "wb") as file:
        for record in records:
            file.write(struct.pack(layout, *record))


def save_floats(path, numbers):
    """Write numbers as 8 byte floats.

    Ask:
        write an array of floats to a binary file
        save a list of floats with the array module
        store numbers compactly in a binary file
        array tofile

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.bin")
    >>> save_floats(path, [1.5, -2])
    >>> path.stat().st_size, load_floats(path)
    (16, [1.5, -2.0])
    """
    with open(path, "wb") as file:
        array.array("d", numbers).tofile(file)


def load_floats(path):
    """Return the 8 byte floats of a file.

    Ask:
        read an array of floats from a binary file
        load floats written with the array module
        binary file of doubles to a list
        array fromfile until the end

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.bin")
    >>> _ = path.write_bytes(struct.pack("2d", 0.5, 3))
    >>> load_floats(path)
    [0.5, 3.0]
    """
    numbers = array.array("d")
    with open(path, "rb") as file:
        numbers.frombytes(file.read())
    return numbers.tolist()


def int_array(numbers):
    """Return an array of integers.

    Ask:
        array of integers with the array module
        convert a list to an array.array of ints
        typed array of signed integers
        create an array('i')

    >>> int_array([1, 2])
    array('i', [1, 2])
    """
    return array.array("i", numbers)


def time_function(func, *args, number=1000):
    """Return the seconds that one call takes on average.

    Ask:
        time a function with timeit
        average run time of a function over many calls
        benchmark a function with timeit and return seconds per call
        how long does one call of a function take

    >>> 0 < time_function(sum, [1, 2], number=10) < 1
    True
    """
    return timeit.timeit(lambda: func(*args), number=number) / number


def profile_call(func, *args, lines=10):
    """Run a function under the profiler and return the report as text.

    Ask:
        profile a function with cProfile
        run a function under the profiler and return the stats as a string
        find the slowest parts of a function call
        cProfile report sorted by cumulative time
        profile a function
        profile a function call and print the slowest functions

    >>> report = profile_call(sorted, [3, 1])
    >>> "function calls" in report and "sorted" in report
    True
    """
    profiler = cProfile.Profile()
    profiler.runcall(func, *args)
    text = io.StringIO()
    pstats.Stats(profiler, stream=text).sort_stats("cumulative").print_stats(lines)
    return text.getvalue()


def memory_peak(func, *args):
    """Return the result of a function and the most bytes it had allocated.

    Ask:
        measure peak memory of a function with tracemalloc
        how much memory does a function call need
        tracemalloc peak of a call
        memory usage of a function

    >>> result, peak = memory_peak(bytes, 100_000)
    >>> len(result), peak >= 100_000
    (100000, True)
    """
    tracemalloc.start()
    try:
        result = func(*args)
        return result, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def module_functions(module):
    """Return the names of the functions that a module defines.

    Ask:
        list all functions in a module
        names of the functions defined in a module
        inspect a module and return its functions
        which functions does this module contain

    >>> "dedent" in module_functions(textwrap), "TextWrapper" in module_functions(textwrap)
    (True, False)
    """
    return [
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
    ]


def module_classes(module):
    """Return the names of the classes that a module defines.

    Ask:
        list the classes of a module
        names of all classes defined in a module
        inspect a module and return its classes
        which classes does this module define

    >>> module_classes(textwrap)
    ['TextWrapper']
    """
    return [
        name
        for name, cls in inspect.getmembers(module, inspect.isclass)
        if cls.__module__ == module.__name__
    ]


def get_docstring(obj):
    """Return the cleaned docstring of an object, or an empty string.

    Ask:
        get the docstring of a function
        read the documentation string of a class or function
        cleaned docstring with inspect.getdoc
        docstring of an object or ""

    >>> get_docstring(get_docstring).splitlines()[0]
    'Return the cleaned docstring of an object, or an empty string.'
    >>> get_docstring(lambda: None)
    ''
    """
    return inspect.getdoc(obj) or ""


def current_function_name():
    """Return the name of the function that is running.

    Ask:
        name of the current function
        get the name of the running function inside itself
        name of the running function, from within it
        current function name with inspect

    >>> current_function_name()
    'current_function_name'
    """
    return inspect.currentframe().f_code.co_name


def kind_of(obj):
    """Return whether an object is a class, function, module or other object.

    Ask:
        is this object a function or class
        classify an object as class, function or module
        what kind of object is this with inspect
        tell functions, classes and modules apart

    >>> kind_of(int), kind_of(kind_of), kind_of(ast), kind_of(3), kind_of(len)
    ('class', 'function', 'module', 'object', 'function')
    """
    if inspect.isclass(obj):
        return "class"
    if inspect.isroutine(obj):
        return "function"
    if inspect.ismodule(obj):
        return "module"
    return "object"


def import_module(name):
    """Return the module with a name.

    Ask:
        import a module by name
        load a module given its name as a string
        dynamic import with importlib
        import a module whose name is in a variable

    >>> import_module("os.path").__name__ in ("posixpath", "ntpath")
    True
    """
    return importlib.import_module(name)


def import_object(path):
    """Return the object that package.module:name points to.

    Ask:
        import a function from a string like "package.module:function"
        load a class from a dotted path with a colon
        resolve an entry point string to an object
        import an object by its module and attribute name

    >>> import_object("os.path:join") is __import__("os").path.join
    True
    >>> import_object("textwrap:TextWrapper.fill").__name__
    'fill'
    """
    module_name, _, names = path.partition(":")
    obj = importlib.import_module(module_name)
    for name in names.split("."):
        obj = getattr(obj, name)
    return obj


def import_from_dotted_path(path):
    """Return the attribute that a dotted path ends with.

    Ask:
        import a class from a dotted path
        import string like "package.module.Class"
        load an attribute by its full dotted name
        django import_string
        import a class from a string like 'package.module.Class'
        load an object by its dotted path
        dynamic import of a function by name

    >>> import_from_dotted_path("struct.pack") is struct.pack
    True
    """
    module_name, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module_name), name)


def load_module(path, name=None):
    """Return the module of a Python file.

    Ask:
        load a module from a file path
        import a python file by its path
        importlib: import a script from any folder
        load a plugin file as a module
        import module from path
        import a module from a path

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "plug.py")
    >>> _ = path.write_text("x = 41 + 1")
    >>> module = load_module(path)
    >>> module.x, module.__name__
    (42, 'plug')
    """
    spec = importlib.util.spec_from_file_location(name or Path(path).stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_plugins(folder):
    """Return the modules of all Python files of a folder by name.

    Ask:
        load all plugins of a folder
        import every python file in a directory
        plugin loader with importlib
        dictionary of modules from a folder of scripts
        load plugin modules from a folder
        import all python files of a directory
        plugins folder: import each .py file
        dynamic import of every module in a folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> for name in "ab":
    ...     _ = Path(tmp.name, f"{name}.py").write_text(f"name = {name!r}")
    >>> {key: module.name for key, module in load_plugins(tmp.name).items()}
    {'a': 'a', 'b': 'b'}
    """
    modules = {}
    for path in sorted(Path(folder).glob("*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        modules[path.stem] = module
    return modules


def reload_module(module):
    """Load a module again and return it.

    Ask:
        reload a module
        reload an imported module after it was changed
        importlib reload
        import a module again

    >>> reload_module(textwrap) is textwrap
    True
    """
    return importlib.reload(module)


def submodules(package):
    """Return the names of the modules of a package.

    Ask:
        list submodules of a package
        names of all modules in a package with pkgutil
        iterate over the modules of a package
        which modules does a package contain

    >>> import json
    >>> submodules(json)[:2]
    ['decoder', 'encoder']
    """
    return [module.name for module in pkgutil.iter_modules(package.__path__)]


def function_names(path):
    """Return the names of all functions that a Python file defines.

    Ask:
        find all function names in a source file with ast
        list the functions defined in a python file
        function names of a python file without importing it
        parse a .py file and return its function names

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.py")
    >>> _ = path.write_text("def f(): pass\\nclass A:\\n    async def g(self): pass")
    >>> function_names(path)
    ['f', 'g']
    """
    tree = ast.parse(Path(path).read_text(encoding="utf-8"))
    return [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]


def class_names(source):
    """Return the names of the classes in Python source.

    Ask:
        find all class names in python source with ast
        list the classes defined in a string of python code
        class names of a python source text
        parse code and return class names

    >>> class_names("class A: pass\\nx = 1\\nclass B(A): pass")
    ['A', 'B']
    """
    return [node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]


def imported_modules(source):
    """Return the modules that Python source imports, with ast.

    Ask:
        find all imports of python source code with ast
        which modules does this code import
        set of imported packages in a python source string
        extract import statements with the ast module

    >>> imported_modules("import os.path, re\\nfrom json import dumps\\nfrom . import x")
    ['json', 'os', 're']
    """
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module.partition(".")[0])
    return sorted(found)


def is_valid_python(source):
    """Tell whether a text is valid Python.

    Ask:
        check if python code has valid syntax
        is a string valid python source code
        syntax check for python code with ast
        does this code parse without a SyntaxError

    >>> is_valid_python("x = 1"), is_valid_python("x ="), is_valid_python("")
    (True, False, True)
    """
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True


def functions_without_docstring(source):
    """Return the names of functions that have no docstring.

    Ask:
        find functions without a docstring
        which functions of a python source lack documentation
        list undocumented functions with ast
        missing docstrings in source code

    >>> functions_without_docstring("def f():\\n    'doc'\\ndef g(): pass")
    ['g']
    """
    return [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and ast.get_docstring(node) is None
    ]


def test_called_with():
    """Test that a mock was called with certain arguments.

    Ask:
        assert a mock was called with arguments
        check the arguments of a mocked function
        assert_called_once_with example
        test that a callback is called with the right values

    >>> test_called_with()
    """
    send = Mock(return_value=True)
    assert send("ann@example.org", subject="Hi")
    send.assert_called_once_with("ann@example.org", subject="Hi")


def quantiles(numbers, n=4):
    """Return the n - 1 cut points that divide numbers into n equal groups.

    Ask:
        quantiles of a list with statistics
        quartile cut points of numbers
        divide data into n quantiles
        statistics.quantiles of a list

    >>> quantiles([1, 2, 3, 4, 5, 6, 7]), quantiles([1, 2, 3], n=2)
    ([2.0, 4.0, 6.0], [2.0])
    """
    return statistics.quantiles(numbers, n=n)


def format_number_locale(number, name=""):
    """Return a number grouped as in a locale, by default that of the user.

    Ask:
        format a number with the locale
        locale aware number formatting with thousands separator
        format a number the way the user's country writes it
        locale.format_string with grouping

    >>> format_number_locale(1234.5, "C")
    '1234.50'
    """
    locale.setlocale(locale.LC_NUMERIC, name)
    return locale.format_string("%.2f", number, grouping=True)

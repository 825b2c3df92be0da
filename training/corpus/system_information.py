"""What machine, system, Python and disk a program runs on."""
import getpass
import importlib.metadata
import importlib.util
import locale
import os
import platform
import resource
import shutil
import socket
import sys


def operating_system():
    """Return the name of the operating system.

    Ask:
        get the operating system name
        which os is the program running on?
        windows, linux or mac?
        platform name as a string

    >>> operating_system() == platform.system()
    True
    """
    return platform.system()


def is_windows():
    """Tell whether the program runs on Windows.

    Ask:
        check if the program runs on windows
        is this windows?
        detect windows
        return true on microsoft windows
        is running on windows

    >>> from unittest.mock import patch
    >>> with patch("sys.platform", "win32"):
    ...     is_windows()
    True
    >>> with patch("sys.platform", "linux"):
    ...     is_windows()
    False
    """
    return sys.platform == "win32"


def system_info():
    """Return facts about the machine and the system.

    Ask:
        get system information as a dictionary
        os, release, machine and python version
        describe the computer with the platform module
        basic system info

    >>> info = system_info()
    >>> list(info), info["python"] == sys.version.split()[0]
    (['system', 'release', 'machine', 'host', 'python'], True)
    """
    return {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "host": platform.node(),
        "python": platform.python_version(),
    }


def print_system_info():
    """Print facts about the machine and the system.

    Ask:
        print system information
        display os, machine and python version
        show details of the computer on the screen
        write a program that prints the platform

    >>> print_system_info()  # doctest: +ELLIPSIS
    System: ...
    Machine: ...
    Python: 3...
    """
    print(f"System: {platform.system()} {platform.release()}")
    print(f"Machine: {platform.machine()}")
    print(f"Python: {platform.python_version()}")


def cpu_count():
    """Return the number of processors.

    Ask:
        number of cpu cores
        how many processors does this computer have?
        get the cpu count
        logical cores of the machine, at least 1
        number of processors of the machine

    >>> cpu_count() == (os.cpu_count() or 1)
    True
    """
    return os.cpu_count() or 1


def host_name():
    """Return the name of the computer.

    Ask:
        get the computer name
        hostname of this machine
        what is this host called?
        name of the local computer on the network

    >>> host_name() == socket.gethostname()
    True
    """
    return socket.gethostname()


def user_name():
    """Return the name of the user who is logged in.

    Ask:
        get the current user name
        login name of the user
        who is running this program?
        username of the current user

    >>> os.environ["LOGNAME"] = "ann"
    >>> user_name()
    'ann'
    """
    return getpass.getuser()


def disk_usage(path="/"):
    """Return total, used and free gigabytes of a disk.

    Ask:
        disk usage in gigabytes
        total, used and free disk space of a path
        how much disk space is used and free?
        shutil disk_usage as gb
        check disk space
        total, used and free disk space

    >>> total, used, free = disk_usage()
    >>> total >= free >= 0, total >= used >= 0, total == round(total, 1)
    (True, True, True)
    """
    usage = shutil.disk_usage(path)
    return tuple(round(size / 1024 ** 3, 1) for size in usage)


def free_disk_percent(path="/"):
    """Return the share of a disk that is free, in percent.

    Ask:
        percentage of free disk space
        how full is the disk? free part in percent
        free space of a drive as percentage
        disk free percent

    >>> 0 <= free_disk_percent() <= 100
    True
    >>> from unittest.mock import patch, Mock
    >>> with patch("shutil.disk_usage", return_value=Mock(total=200, free=50)):
    ...     free_disk_percent()
    25.0
    """
    usage = shutil.disk_usage(path)
    return 100 * usage.free / usage.total


def has_space_for(path, size):
    """Tell whether a disk has room for a number of bytes.

    Ask:
        check if there is enough disk space
        is there room for n bytes on the disk of a path?
        enough free space for a file?
        compare free disk space with a needed size

    >>> has_space_for("/", 0), has_space_for("/", 10 ** 30)
    (True, False)
    """
    return shutil.disk_usage(path).free >= size


def python_version():
    """Return the version of Python as text.

    Ask:
        get the python version as a string
        which python version is running?
        version of the interpreter such as 3.11.2
        python version number

    >>> python_version() == "{}.{}.{}".format(*sys.version_info)
    True
    """
    return platform.python_version()


def require_python(major, minor):
    """End the program unless Python is new enough.

    Ask:
        require a minimum python version
        exit if python is too old
        check sys.version_info at program start
        stop with a message when the interpreter is older than needed

    >>> require_python(3, 0)
    >>> require_python(9, 1)
    Traceback (most recent call last):
        ...
    SystemExit: Python 9.1 or newer is required
    """
    if sys.version_info < (major, minor):
        sys.exit(f"Python {major}.{minor} or newer is required")


def in_virtual_environment():
    """Tell whether Python runs in a virtual environment.

    Ask:
        check if running in a virtual environment
        is a venv active?
        detect virtualenv
        am i inside a virtual environment?
        is running in virtualenv

    >>> in_virtual_environment() == (sys.prefix != sys.base_prefix)
    True
    """
    return sys.prefix != sys.base_prefix


def package_version(name):
    """Return the version of an installed package, or None.

    Ask:
        get the version of an installed package
        which version of numpy or another package is installed?
        package version or None if it is not installed
        importlib.metadata version

    >>> package_version("no-such-package-x") is None
    True
    >>> from unittest.mock import patch
    >>> with patch("importlib.metadata.version", return_value="1.2"):
    ...     package_version("numpy")
    '1.2'
    """
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def is_module_available(name):
    """Tell whether a module can be imported.

    Ask:
        check if a module is installed
        can a python module be imported?
        is a library available, without importing it?
        find_spec test for a module

    >>> is_module_available("json"), is_module_available("no_such_module_x")
    (True, False)
    """
    return importlib.util.find_spec(name) is not None


def missing_packages(names):
    """Return the packages of a list that are not installed.

    Ask:
        which required packages are not installed?
        list missing python packages
        check requirements against installed packages
        packages from a list that still have to be installed

    >>> missing_packages(["no-such-a", "no-such-b"])
    ['no-such-a', 'no-such-b']
    >>> missing_packages([])
    []
    """
    missing = []
    for name in names:
        try:
            importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    return missing


def terminal_size():
    """Return columns and lines of the terminal.

    Ask:
        get the terminal size
        width and height of the console
        how many columns does the terminal have?
        terminal columns and rows as a tuple

    >>> os.environ.update(COLUMNS="100", LINES="30")
    >>> terminal_size()
    (100, 30)
    """
    size = shutil.get_terminal_size()
    return size.columns, size.lines


def print_centered(text):
    """Print a text in the middle of the terminal's line.

    Ask:
        print a text centered in the terminal
        center a line on the console width
        show a title in the middle of the screen line
        display text centred by the terminal width

    >>> os.environ["COLUMNS"] = "10"
    >>> print_centered("abcd")
       abcd
    """
    print(text.center(shutil.get_terminal_size().columns).rstrip())


def is_terminal():
    """Tell whether the output goes to a terminal.

    Ask:
        check if the output is a terminal
        is stdout a tty or redirected to a file?
        detect piped output
        should colors be used? test for a terminal

    >>> from unittest.mock import patch
    >>> with patch("sys.stdout") as out:
    ...     out.isatty.return_value = True
    ...     result = is_terminal()
    >>> result
    True
    """
    return sys.stdout.isatty()


def is_64_bit():
    """Tell whether Python runs in 64 bits.

    Ask:
        check if python is 64 bit
        is the interpreter 32 or 64 bit?
        pointer size of python
        64 bit test with sys.maxsize

    >>> is_64_bit() == (platform.architecture()[0] == "64bit")
    True
    """
    return sys.maxsize > 2 ** 32


def byte_order():
    """Return the byte order of the machine.

    Ask:
        get the byte order of the machine
        is this computer little or big endian?
        endianness of the system
        native byte order

    >>> byte_order() in ("little", "big"), byte_order() == sys.byteorder
    (True, True)
    """
    return sys.byteorder


def memory_of(obj):
    """Return the bytes that an object takes in memory.

    Ask:
        memory size of an object in bytes
        how many bytes does a python object take?
        sys.getsizeof of a value
        size of a variable in memory

    >>> memory_of([]) == sys.getsizeof([]), memory_of("x" * 1000) > memory_of("x")
    (True, True)
    """
    return sys.getsizeof(obj)


def deep_size(obj):
    """Return the bytes of an object with all it contains.

    Ask:
        total memory of a nested data structure
        deep sizeof for lists and dicts
        recursive size of an object in bytes
        memory used by a list including its elements

    >>> item = "x" * 1000
    >>> deep_size([item, item]) == sys.getsizeof([item, item]) + sys.getsizeof(item)
    True
    >>> deep_size({"a": (1,)}) == sum(map(sys.getsizeof, [{"a": (1,)}, "a", (1,), 1]))
    True
    """
    seen = set()

    def size(value):
        if id(value) in seen:
            return 0
        seen.add(id(value))
        total = sys.getsizeof(value)
        if isinstance(value, dict):
            total += sum(size(key) + size(item) for key, item in value.items())
        elif isinstance(value, (list, tuple, set, frozenset)):
            total += sum(map(size, value))
        return total

    return size(obj)


def load_average():
    """Return the load of the system over 1, 5 and 15 minutes.

    Ask:
        get the system load average
        cpu load of the last minutes
        how busy is the machine?
        load over 1, 5 and 15 minutes, rounded

    >>> from unittest.mock import patch
    >>> with patch("os.getloadavg", return_value=(0.123, 1.0, 2.456)):
    ...     load_average()
    (0.12, 1.0, 2.46)
    """
    return tuple(round(load, 2) for load in os.getloadavg())


def memory_total():
    """Return the total memory of a Linux machine in bytes.

    Ask:
        total ram of the computer
        how much memory does this linux machine have?
        physical memory in bytes without psutil
        amount of ram with os.sysconf

    >>> memory_total() > 2 ** 20
    True
    >>> memory_total() % os.sysconf("SC_PAGE_SIZE")
    0
    """
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def uptime():
    """Return the seconds since a Linux machine was started.

    Ask:
        system uptime in seconds on linux
        how long has the computer been running?
        read /proc/uptime
        seconds since boot

    >>> 0 < uptime() <= uptime()
    True
    """
    with open("/proc/uptime", encoding="ascii") as file:
        return float(file.read().split()[0])


def parse_meminfo(text):
    r"""Return the kilobytes named in the text of /proc/meminfo.

    Ask:
        parse /proc/meminfo into a dictionary
        memory statistics of linux as numbers
        read MemTotal and MemFree from meminfo text
        meminfo to dict of kilobytes

    >>> parse_meminfo("MemTotal:  16000 kB\nMemFree:  200 kB\nHugePages_Total:  0\n")
    {'MemTotal': 16000, 'MemFree': 200, 'HugePages_Total': 0}
    """
    values = {}
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        values[name] = int(rest.split()[0])
    return values


def preferred_encoding():
    """Return the text encodings of the system.

    Ask:
        default text encoding of the system
        which encoding does open() use by default?
        preferred and file system encoding
        locale encoding of this computer

    >>> preferred_encoding() == (locale.getpreferredencoding(False), sys.getfilesystemencoding())
    True
    """
    return locale.getpreferredencoding(False), sys.getfilesystemencoding()


def peak_memory():
    """Return the greatest memory that this process used, in megabytes.

    Ask:
        peak memory usage of the process
        maximum resident set size in mb on linux
        how much memory did my program use at most?
        memory usage with the resource module

    >>> 1 < peak_memory() < 100000
    True
    """
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def recursion_limit(limit):
    """Raise the recursion limit and return the old one.

    Ask:
        increase the recursion limit
        set the maximum recursion depth and return the previous value
        avoid RecursionError by a higher limit
        sys.setrecursionlimit

    >>> old = recursion_limit(5000)
    >>> sys.getrecursionlimit(), recursion_limit(old)
    (5000, 5000)
    """
    previous = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    return previous

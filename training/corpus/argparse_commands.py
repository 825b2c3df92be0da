"""Command lines with argparse and sys.argv: arguments, options, flags, subcommands, checks."""
import argparse
import sys
from datetime import date
from pathlib import Path


def parse_args(argv=None):
    """Return the parsed arguments: a file name and a verbose flag.

    Ask:
        parse command line arguments with argparse: a filename and a --verbose flag
        argparse for an input file and a verbose option
        command line interface with one positional argument and -v
        write a parse_args function taking a file and --verbose

    >>> parse_args(["a.txt", "-v"])
    Namespace(filename='a.txt', verbose=True)
    >>> parse_args(["a.txt"]).verbose
    False
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("filename", help="file to read")
    parser.add_argument("-v", "--verbose", action="store_true", help="print more")
    return parser.parse_args(argv)


def parse_input_output(argv=None):
    """Return the parsed arguments: an input and an output file.

    Ask:
        argparse with input and output file arguments
        command line arguments for a source and a destination file
        parse input path and optional --output path
        cli that takes an input file and -o output
        argparse with input file and output option

    >>> parse_input_output(["a.txt", "-o", "b.txt"])
    Namespace(input=PosixPath('a.txt'), output=PosixPath('b.txt'))
    >>> parse_input_output(["a.txt"]).output is None
    True
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("input", type=Path, help="file to read")
    parser.add_argument("-o", "--output", type=Path, help="file to write")
    return parser.parse_args(argv)


def parse_host_port(argv=None):
    """Return the parsed arguments: host and port with defaults.

    Ask:
        argparse options for host and port with defaults
        command line options --host and --port
        parse server address options
        cli arguments for a server: host, port as int

    >>> parse_host_port([])
    Namespace(host='127.0.0.1', port=8000)
    >>> parse_host_port(["--port", "81"]).port
    81
    """
    parser = argparse.ArgumentParser(description="Start the server.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    return parser.parse_args(argv)


def parse_numbers(argv=None):
    """Return the integers given on the command line.

    Ask:
        argparse that takes one or more integers
        command line arguments as a list of numbers
        parse several ints from the command line with nargs
        read numbers from the command line arguments

    >>> parse_numbers(["1", "2", "-3"])
    [1, 2, -3]
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("numbers", type=int, nargs="+")
    return parser.parse_args(argv).numbers


def parse_files(argv=None):
    """Return the files given on the command line, standard input if none.

    Ask:
        argparse with any number of file names
        take zero or more paths on the command line, default '-'
        parse a list of files with nargs='*'
        cli for several input files

    >>> parse_files(["a", "b"]), parse_files([])
    (['a', 'b'], ['-'])
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", default=["-"])
    return parser.parse_args(argv).files


def parse_choice(argv=None):
    """Return the format chosen on the command line.

    Ask:
        argparse option with limited choices
        command line option that allows only json, csv or text
        --format option with choices and a default
        restrict an argument to certain values
        argparse choices
        argparse option with choices

    >>> parse_choice(["--format", "csv"]), parse_choice([])
    ('csv', 'text')
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--format", choices=["json", "csv", "text"], default="text")
    return parser.parse_args(argv).format


def parse_required_option(argv=None):
    """Return the user name that must be given as an option, with argparse.

    Ask:
        argparse required option
        make an option mandatory with argparse
        command line option --user that must be given
        required named argument

    >>> parse_required_option(["--user", "ann"])
    'ann'
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("-u", "--user", required=True, help="name of the user")
    return parser.parse_args(argv).user


def parse_verbosity(argv=None):
    """Return how often -v was given, with argparse.

    Ask:
        count -v flags with argparse
        verbosity level -v, -vv, -vvv
        argparse action count
        how many times was an option given on the command line?

    >>> parse_verbosity(["-vv"]), parse_verbosity(["-v", "--verbose"]), parse_verbosity([])
    (2, 2, 0)
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", "--verbose", action="count", default=0)
    return parser.parse_args(argv).verbose


def parse_repeated(argv=None):
    """Return the values of an option that may be repeated, with argparse.

    Ask:
        argparse option that can be given several times
        collect repeated --tag options into a list
        action append with argparse
        repeatable command line option

    >>> parse_repeated(["--tag", "a", "--tag", "b"]), parse_repeated([])
    (['a', 'b'], [])
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--tag", action="append", default=[], dest="tags")
    return parser.parse_args(argv).tags


def parse_on_off(argv=None):
    """Return whether colour is wanted, by --color or --no-color.

    Ask:
        argparse boolean option with --x and --no-x
        on/off switch on the command line such as --color and --no-color
        BooleanOptionalAction
        flag that can be turned off

    >>> parse_on_off([]), parse_on_off(["--no-color"]), parse_on_off(["--color"])
    (True, False, True)
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True)
    return parser.parse_args(argv).color


def parse_exclusive(argv=None):
    """Return the arguments of which quiet and verbose exclude each other.

    Ask:
        argparse mutually exclusive options
        --quiet and --verbose must not be used together
        mutually exclusive group
        options that exclude each other on the command line
        argparse mutually exclusive json or csv

    >>> parse_exclusive(["--quiet"])
    Namespace(quiet=True, verbose=False)
    """
    parser = argparse.ArgumentParser()
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--quiet", action="store_true")
    group.add_argument("--verbose", action="store_true")
    return parser.parse_args(argv)


def parse_subcommands(argv=None):
    """Return the arguments of the subcommands add, list and remove.

    Ask:
        argparse with subcommands
        command line tool with add, list and remove commands
        git style subcommands with argparse
        todo cli parser with subparsers

    >>> parse_subcommands(["add", "milk"])
    Namespace(command='add', text='milk')
    >>> parse_subcommands(["remove", "3"]).number, parse_subcommands(["list"]).command
    (3, 'list')
    """
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add a task")
    add.add_argument("text")
    commands.add_parser("list", help="list the tasks")
    remove = commands.add_parser("remove", help="remove a task")
    remove.add_argument("number", type=int)
    return parser.parse_args(argv)


def run_subcommand(argv=None):
    """Run the function of the subcommand that was given.

    Ask:
        argparse subcommands that call functions
        dispatch subcommands to functions with set_defaults
        cli whose commands greet and shout run functions
        run a function for each subcommand

    >>> run_subcommand(["greet", "Ann"])
    Hello Ann
    >>> run_subcommand(["shout", "hey"])
    HEY!
    """
    def greet(args):
        print(f"Hello {args.name}")

    def shout(args):
        print(f"{args.text.upper()}!")

    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("greet")
    command.add_argument("name")
    command.set_defaults(run=greet)
    command = commands.add_parser("shout")
    command.add_argument("text")
    command.set_defaults(run=shout)
    args = parser.parse_args(argv)
    args.run(args)


def positive_int(text):
    """Return a text as positive integer, for argparse.

    Ask:
        argparse type for positive integers
        validate that a command line argument is a positive int
        custom argparse type that rejects zero and negative numbers
        type function raising ArgumentTypeError
        argparse positive integer type

    >>> positive_int("3")
    3
    >>> positive_int("0")
    Traceback (most recent call last):
        ...
    argparse.ArgumentTypeError: 0 is not a positive number
    """
    number = int(text)
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number


def existing_file(text):
    """Return a text as path of an existing file, for argparse.

    Ask:
        argparse type for an existing file
        validate that a command line argument is a file that exists
        custom argparse type that checks a path
        reject missing files in argparse

    >>> existing_file("/no/such/file")
    Traceback (most recent call last):
        ...
    argparse.ArgumentTypeError: no such file: /no/such/file
    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     existing_file(file.name) == Path(file.name)
    True
    """
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"no such file: {text}")
    return path


def parse_known(argv=None):
    """Return the known arguments and the rest.

    Ask:
        parse known command line arguments and keep the rest
        argparse parse_known_args
        pass unknown options on to another program
        split known and unknown command line arguments

    >>> parse_known(["--debug", "--other", "x"])
    (Namespace(debug=True), ['--other', 'x'])
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--debug", action="store_true")
    return parser.parse_known_args(argv)


def build_parser(prog):
    """Return an argument parser with a description, an epilog and a version.

    Ask:
        argument parser with --version and a description
        argparse parser showing the program version
        build an ArgumentParser with help texts and version option
        add a version flag to argparse

    >>> parser = build_parser("jot")
    >>> parser.prog, parser.parse_args(["--name", "Ann"]).name
    ('jot', 'Ann')
    >>> "--version" in parser.format_help()
    True
    """
    parser = argparse.ArgumentParser(
        prog=prog,
        description="Greet someone.",
        epilog="Have a nice day.",
    )
    parser.add_argument("--version", action="version", version="%(prog)s 1.0")
    parser.add_argument("-n", "--name", default="world", help="whom to greet")
    return parser


def parse_date_option(argv=None):
    """Return the date given as --date, with argparse.

    Ask:
        argparse option that takes a date
        parse a yyyy-mm-dd command line argument into a date
        date type for argparse
        --date option as date object

    >>> parse_date_option(["--date", "2024-02-29"])
    datetime.date(2024, 2, 29)
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--date", type=date.fromisoformat, default=date.today())
    return parser.parse_args(argv).date


def parse_pairs(argv=None):
    """Return the KEY=VALUE arguments of a command line as a dictionary.

    Ask:
        argparse for key=value arguments
        parse NAME=VALUE pairs from the command line into a dict
        --set key=value options as a dictionary
        command line definitions like -D a=1

    >>> parse_pairs(["--set", "a=1", "--set", "b=x=y"])
    {'a': '1', 'b': 'x=y'}
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    pairs = parser.parse_args(argv).set
    return dict(pair.split("=", 1) for pair in pairs)


def calculator(argv=None):
    """Return the result of a calculation given on the command line.

    Ask:
        command line calculator with argparse
        cli that takes two numbers and an operation
        calculate add, sub, mul or div of two command line numbers
        calculator program reading its arguments from the command line

    >>> calculator(["2", "mul", "3.5"]), calculator(["1", "div", "4"])
    (7.0, 0.25)
    >>> calculator(["1", "add", "4"]), calculator(["1", "sub", "4"])
    (5.0, -3.0)
    """
    operations = {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b,
        "div": lambda a, b: a / b,
    }
    parser = argparse.ArgumentParser(description="Calculate.")
    parser.add_argument("a", type=float)
    parser.add_argument("operation", choices=operations)
    parser.add_argument("b", type=float)
    args = parser.parse_args(argv)
    return operations[args.operation](args.a, args.b)


def arguments_to_dict(argv=None):
    """Return the parsed options as a dictionary, with argparse.

    Ask:
        convert argparse arguments to a dictionary
        vars of an argparse Namespace
        parsed command line options as a dict
        namespace to dict for options name and count

    >>> arguments_to_dict(["--name", "x"])
    {'name': 'x', 'count': 1}
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--name")
    parser.add_argument("--count", type=int, default=1)
    return vars(parser.parse_args(argv))


def first_argument(default=None):
    """Return the first command line argument, or a default.

    Ask:
        get the first command line argument with sys.argv
        read sys.argv[1] with a default
        first argument passed to a script or a fallback
        how do i get a command line argument without argparse?

    >>> sys.argv = ["prog", "x", "y"]
    >>> first_argument()
    'x'
    >>> sys.argv = ["prog"]
    >>> first_argument("none")
    'none'
    """
    return sys.argv[1] if len(sys.argv) > 1 else default


def print_arguments():
    """Print the command line arguments with their numbers.

    Ask:
        print all command line arguments
        display sys.argv with positions
        show the arguments passed to a script
        list the number of command line arguments and each of them

    >>> sys.argv = ["prog", "x", "y"]
    >>> print_arguments()
    2 arguments
    1: x
    2: y
    """
    print(f"{len(sys.argv) - 1} arguments")
    for number, argument in enumerate(sys.argv[1:], start=1):
        print(f"{number}: {argument}")


def require_arguments(count):
    """Return the command line arguments or end with a usage message.

    Ask:
        exit with a usage message if command line arguments are missing
        check the number of sys.argv arguments
        require n command line arguments without argparse
        print usage and quit when too few arguments are given

    >>> sys.argv = ["prog", "x"]
    >>> require_arguments(1)
    ['x']
    >>> require_arguments(2)
    Traceback (most recent call last):
        ...
    SystemExit: usage: prog needs 2 arguments
    """
    arguments = sys.argv[1:]
    if len(arguments) != count:
        sys.exit(f"usage: {sys.argv[0]} needs {count} arguments")
    return arguments


def sum_of_arguments():
    """Return the sum of the numbers on the command line.

    Ask:
        sum the numbers given as command line arguments
        add up sys.argv
        total of command line numbers without argparse
        script that adds its arguments

    >>> sys.argv = ["prog", "1", "2.5"]
    >>> sum_of_arguments()
    3.5
    """
    return sum(float(argument) for argument in sys.argv[1:])


def main(argv=None):
    """Count the lines of the files on the command line.

    Ask:
        main function that counts lines of files given on the command line
        cli program with argparse and a main function returning an exit code
        wc -l tool as a command line program
        main with argument parsing and error messages to stderr

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.txt")
    ...     _ = path.write_text("1" + chr(10) + "2" + chr(10))
    ...     main([str(path)])  # doctest: +ELLIPSIS
    2 ...a.txt
    0
    >>> main(["/no/such/file"])
    1
    """
    parser = argparse.ArgumentParser(description="Count the lines of files.")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args(argv)
    status = 0
    for name in args.files:
        try:
            with open(name, encoding="utf-8") as file:
                print(sum(1 for _ in file), name)
        except OSError as error:
            print(error, file=sys.stderr)
            status = 1
    return status

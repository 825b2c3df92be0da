"""Settings: INI files, environment variables, .env files, TOML, defaults and overrides."""
import configparser
import os
import tomllib
from contextlib import contextmanager
from dataclasses import dataclass


def read_ini(path):
    r"""Return the sections of an INI file as nested dictionaries.

    Ask:
        read an ini file into a dictionary
        load a config file with configparser
        parse a .ini or .cfg file and return its sections as dicts
        how do i read a configuration file with sections?
        parse ini file into dict
        read config file
        read ini file
        parse ini file
        load config with sections into dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[db]\nhost = local\nport = 5432\n[web]\n")
    >>> read_ini(path)
    {'db': {'host': 'local', 'port': '5432'}, 'web': {}}
    """
    config = configparser.ConfigParser()
    with open(path, encoding="utf-8") as file:
        config.read_file(file)
    return {section: dict(config[section]) for section in config.sections()}


def read_ini_value(path, section, option, fallback=None):
    r"""Return one setting of an INI file.

    Ask:
        get a value from an ini file by section and option
        read one setting of a config file with a fallback
        configparser get with default
        look up an option in a .ini file
        get value from config file
        configparser read value with fallback
        read a value of an ini file with a fallback
        get an option from an ini section or a default

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[db]\nhost = local\n")
    >>> read_ini_value(path, "db", "host"), read_ini_value(path, "x", "host", "none")
    ('local', 'none')
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    return config.get(section, option, fallback=fallback)


def write_ini(path, sections):
    r"""Write nested dictionaries to an INI file.

    Ask:
        write a config file with configparser
        save a dictionary of sections as an ini file
        create a .ini file from nested dicts
        dump settings to a config file with sections
        write ini file
        save config to ini
        write a dict of dicts to an ini file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> write_ini(path, {"db": {"host": "local", "port": 5432}})
    >>> path.read_text()
    '[db]\nhost = local\nport = 5432\n\n'
    """
    config = configparser.ConfigParser()
    config.read_dict(sections)
    with open(path, "w", encoding="utf-8") as file:
        config.write(file)


def set_ini_value(path, section, option, value):
    r"""Change one setting of an INI file.

    Ask:
        change a value in an ini file
        update one option of a config file and save it
        set a setting in a .ini file, adding the section if it is missing
        modify a configparser file
        update ini file value
        set option in config file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> set_ini_value(path, "db", "host", "one")
    >>> set_ini_value(path, "db", "port", 2)
    >>> path.read_text()
    '[db]\nhost = one\nport = 2\n\n'
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    if not config.has_section(section):
        config.add_section(section)
    config.set(section, option, str(value))
    with open(path, "w", encoding="utf-8") as file:
        config.write(file)


def parse_ini_text(text):
    r"""Return the sections of an INI text.

    Ask:
        parse an ini string with configparser
        config text in memory to nested dictionaries
        read_string of configparser as dict
        ini formatted string to dict

    >>> parse_ini_text("[a]\nx: 1\n[b]\nY = 2\n")
    {'a': {'x': '1'}, 'b': {'y': '2'}}
    """
    config = configparser.ConfigParser()
    config.read_string(text)
    return {section: dict(config[section]) for section in config.sections()}


def read_typed_ini(path):
    r"""Return host, port and debug of the server section of an INI file.

    Ask:
        read typed values with getint and getboolean from a config file
        load host, port and debug of a [server] section
        configparser with integers and booleans
        server settings from an ini file with defaults

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[server]\nport = 80\ndebug = yes\n")
    >>> read_typed_ini(path)
    {'host': 'localhost', 'port': 80, 'debug': True}
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    server = config["server"]
    return {
        "host": server.get("host", "localhost"),
        "port": server.getint("port", 8000),
        "debug": server.getboolean("debug", False),
    }


def get_env(name, default=None):
    """Return an environment variable or a default.

    Ask:
        read an environment variable with a default
        get the value of an environment variable
        os.environ get
        how do i access environment variables?
        get env variable or default

    >>> os.environ["JOT_A"] = "x"
    >>> get_env("JOT_A"), get_env("JOT_MISSING", "y"), get_env("JOT_MISSING")
    ('x', 'y', None)
    """
    return os.environ.get(name, default)


def require_env(name):
    """Return an environment variable or raise an error that names it.

    Ask:
        get a required environment variable or raise an error
        read an env var that must be set
        fail with a clear message when an environment variable is missing
        mandatory environment variable
        require environment variable or raise

    >>> os.environ["JOT_A"] = "x"
    >>> require_env("JOT_A")
    'x'
    >>> require_env("JOT_MISSING")
    Traceback (most recent call last):
        ...
    RuntimeError: environment variable JOT_MISSING is not set
    """
    value = os.environ.get(name)
    if not value:
        raise RuntimeError(f"environment variable {name} is not set")
    return value


def env_int(name, default):
    """Return an environment variable as integer.

    Ask:
        read an environment variable as an integer
        int env var with default
        port number from the environment
        convert an environment setting to int
        get env var as int

    >>> os.environ["JOT_N"] = "42"
    >>> env_int("JOT_N", 1), env_int("JOT_MISSING", 1)
    (42, 1)
    """
    return int(os.environ.get(name, default))


def env_bool(name, default=False):
    """Return an environment variable as truth value.

    Ask:
        read an environment variable as a boolean
        bool env var such as DEBUG=1 or DEBUG=true
        is a flag set in the environment?
        truthy environment variable

    >>> for value in ("1", "TRUE", "no", ""):
    ...     os.environ["JOT_FLAG"] = value
    ...     env_bool("JOT_FLAG")
    True
    True
    False
    False
    >>> env_bool("JOT_MISSING", True)
    True
    """
    value = os.environ.get(name)
    if value is None:
        return default
    return value.strip().lower() in {"1", "true", "yes", "on"}


def env_list(name, default=()):
    """Return an environment variable as list, split at commas.

    Ask:
        read a comma separated environment variable as a list
        list env var such as ALLOWED_HOSTS=a,b
        split an environment variable on commas
        environment list setting

    >>> os.environ["JOT_L"] = "a, b,,c"
    >>> env_list("JOT_L"), env_list("JOT_MISSING"), env_list("JOT_MISSING", ["x"])
    (['a', 'b', 'c'], [], ['x'])
    """
    value = os.environ.get(name)
    if value is None:
        return list(default)
    return [item.strip() for item in value.split(",") if item.strip()]


def env_with_prefix(prefix):
    """Return the environment variables with a prefix, without the prefix.

    Ask:
        get all environment variables with a prefix
        collect settings such as MYAPP_* from the environment
        env vars by prefix as a dict with lower case keys
        read application settings from prefixed environment variables

    >>> os.environ.update({"JOTX_HOST": "h", "JOTX_PORT": "1"})
    >>> sorted(env_with_prefix("JOTX_").items())
    [('host', 'h'), ('port', '1')]
    """
    return {
        name.removeprefix(prefix).lower(): value
        for name, value in os.environ.items() if name.startswith(prefix)
    }


def missing_env(names):
    """Return the names of environment variables that are not set.

    Ask:
        check which environment variables are missing
        list required env vars that are not set
        validate the environment before starting
        which of these variables are unset?

    >>> os.environ["JOT_A"] = "x"
    >>> missing_env(["JOT_A", "JOT_MISSING"])
    ['JOT_MISSING']
    """
    return [name for name in names if name not in os.environ]


def print_environment():
    """Print all environment variables, sorted.

    Ask:
        print all environment variables
        display the environment sorted by name
        list every env var with its value on the screen
        show environment variables as NAME=value

    >>> saved = dict(os.environ)
    >>> os.environ.clear()
    >>> os.environ.update(B="2", A="1")
    >>> print_environment()
    A=1
    B=2
    >>> os.environ.update(saved)
    """
    for name, value in sorted(os.environ.items()):
        print(f"{name}={value}")


@contextmanager
def temporary_env(**variables):
    """Set environment variables within a block.

    Ask:
        context manager that temporarily sets environment variables
        set env vars inside a with block and restore them
        patch os.environ for a test
        temporary environment variables
        context manager to temporarily set environment variables
        set env vars in a with block and restore them afterwards
        temporary os.environ changes with a context manager
        write a context manager which overrides environment variables for tests

    >>> os.environ["JOT_A"] = "x"
    >>> with temporary_env(JOT_A="y", JOT_NEW="z"):
    ...     os.environ["JOT_A"], os.environ["JOT_NEW"]
    ('y', 'z')
    >>> os.environ["JOT_A"], "JOT_NEW" in os.environ
    ('x', False)
    """
    saved = os.environ.copy()
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(saved)


def read_dotenv(path):
    r"""Return the variables of a .env file.

    Ask:
        read a .env file into a dictionary
        parse a dotenv file
        load KEY=value lines with comments, quotes and export
        dotenv parser without a library
        read .env file
        load .env file into dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, ".env")
    >>> _ = path.write_text("# c\nA=1\nexport B = 'x y'\n\nC=\"a=b\"\n")
    >>> read_dotenv(path)
    {'A': '1', 'B': 'x y', 'C': 'a=b'}
    """
    variables = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip().removeprefix("export ")
            if line and not line.startswith("#"):
                name, _, value = line.partition("=")
                variables[name.strip()] = value.strip().strip("'\"")
    return variables


def load_dotenv(path=".env"):
    r"""Put the variables of a .env file into the environment unless set.

    Ask:
        load a .env file into the environment
        set environment variables from a dotenv file without overwriting
        load_dotenv without the library
        apply .env settings to os.environ

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, ".env")
    >>> _ = path.write_text("# c\nJOT_E1=new\nJOT_E2=two\n")
    >>> os.environ["JOT_E1"] = "old"
    >>> load_dotenv(path)
    >>> os.environ["JOT_E1"], os.environ["JOT_E2"]
    ('old', 'two')
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line and not line.startswith("#") and "=" in line:
                name, _, value = line.partition("=")
                os.environ.setdefault(name.strip(), value.strip().strip("'\""))


def write_dotenv(path, variables):
    r"""Write variables to a .env file.

    Ask:
        write a dictionary to a .env file
        save environment variables as KEY=value lines
        create a dotenv file from a dict
        export settings to .env, values with spaces quoted
        write .env file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, ".env")
    >>> write_dotenv(path, {"A": 1, "B": "x y"})
    >>> path.read_text()
    'A=1\nB="x y"\n'
    """
    with open(path, "w", encoding="utf-8") as file:
        for name, value in variables.items():
            value = str(value)
            file.write(f'{name}="{value}"\n' if " " in value else f"{name}={value}\n")


def read_toml(path):
    r"""Return the data of a TOML file.

    Ask:
        read a toml file
        load a toml config with tomllib
        parse pyproject.toml into a dictionary
        how do i open a .toml file?
        load toml file
        parse toml file into dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.toml")
    >>> _ = path.write_text('title = "x"\n[db]\nports = [1, 2]\n')
    >>> read_toml(path)
    {'title': 'x', 'db': {'ports': [1, 2]}}
    """
    with open(path, "rb") as file:
        return tomllib.load(file)


def project_version(path):
    r"""Return name and version of a project from its pyproject.toml.

    Ask:
        get the project name and version from pyproject.toml
        read the version of a python project from its toml file
        project metadata of pyproject
        which version does pyproject.toml name?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "pyproject.toml")
    >>> _ = path.write_text('[project]\nname = "app"\nversion = "1.2"\n')
    >>> project_version(path)
    ('app', '1.2')
    """
    with open(path, "rb") as file:
        project = tomllib.load(file)["project"]
    return project["name"], project["version"]


def settings_from_env(defaults):
    """Return settings, each overridden by the environment variable of its name.

    Ask:
        override default settings with environment variables
        config dict updated from the environment, types kept
        settings from env vars with the types of their defaults
        read each setting from an environment variable of the same upper case name

    >>> os.environ["JOT_PORT"] = "81"
    >>> settings_from_env({"jot_port": 80, "jot_host": "local"})
    {'jot_port': 81, 'jot_host': 'local'}
    """
    settings = {}
    for name, default in defaults.items():
        value = os.environ.get(name.upper())
        settings[name] = default if value is None else type(default)(value)
    return settings


def first_existing_config(paths):
    """Return the first path of a configuration file that exists, or None.

    Ask:
        find the first config file that exists in a list of places
        search several locations for a configuration file
        which of these config paths exists?
        locate a config file, user settings before system settings

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "b.ini")
    >>> open(path, "w").close()
    >>> first_existing_config(["/no/a.ini", path, tmp.name]) == path
    True
    >>> first_existing_config([]) is None
    True
    """
    return next((path for path in paths if os.path.isfile(path)), None)


def config_directory(app):
    """Return the folder for a program's settings of the user.

    Ask:
        get the user's config directory for an app
        xdg config home path of an application
        where to store settings of a program on linux
        ~/.config folder for an app, XDG_CONFIG_HOME obeyed

    >>> os.environ["XDG_CONFIG_HOME"] = "/tmp/conf"
    >>> config_directory("jot")
    '/tmp/conf/jot'
    >>> del os.environ["XDG_CONFIG_HOME"]
    >>> config_directory("jot").endswith("/.config/jot")
    True
    """
    base = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return os.path.join(base, app)


class Config:
    """Hold settings that can be read as attributes or by key.

    Ask:
        config class with attribute access
        settings object from a dictionary: config.host and config["host"]
        class that wraps a dict of settings with get and defaults
        wrap configuration values in an object

    >>> config = Config({"host": "local", "port": 80})
    >>> config.host, config["port"], config.get("x", 1)
    ('local', 80, 1)
    >>> config.missing
    Traceback (most recent call last):
        ...
    AttributeError: no setting 'missing'
    """

    def __init__(self, values):
        self._values = dict(values)

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(f"no setting {name!r}") from None

    def __getitem__(self, name):
        return self._values[name]

    def get(self, name, default=None):
        return self._values.get(name, default)


@dataclass
class Settings:
    """Hold an application's settings, read from the environment.

    Ask:
        dataclass for settings with a from_env class method
        settings dataclass filled from environment variables
        typed application settings with host, port and debug
        class Settings that loads itself from env vars
        load environment settings into dataclass

    >>> Settings()
    Settings(host='localhost', port=8000, debug=False)
    >>> os.environ.update({"APP_PORT": "81", "APP_DEBUG": "1"})
    >>> Settings.from_env()
    Settings(host='localhost', port=81, debug=True)
    """

    host: str = "localhost"
    port: int = 8000
    debug: bool = False

    @classmethod
    def from_env(cls, prefix="APP_"):
        return cls(
            host=os.environ.get(prefix + "HOST", cls.host),
            port=int(os.environ.get(prefix + "PORT", cls.port)),
            debug=os.environ.get(prefix + "DEBUG", "") in {"1", "true"},
        )

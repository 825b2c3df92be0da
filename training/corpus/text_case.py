"""Upper case, lower case, title case and the naming styles of identifiers."""
import re


def snake_to_camel(name):
    """Return a snake_case name in camelCase.

    Ask:
        convert snake case to camel case
        write a function that turns a name like my_variable into myVariable
        snake_case to camelCase
        how can i change an identifier with underscores to camel case?
        def which camelizes a snake case string

    >>> snake_to_camel("my_long_name")
    'myLongName'
    >>> snake_to_camel("name")
    'name'
    >>> snake_to_camel("")
    ''
    """
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def camel_to_snake(name):
    """Return a camelCase name in snake_case.

    Ask:
        convert camel case to snake case
        camelCase to snake_case
        turn a java style identifier into a python style one with underscores
        put an underscore before each capital letter and lower the name

    >>> camel_to_snake("myLongName")
    'my_long_name'
    >>> camel_to_snake("name")
    'name'
    >>> camel_to_snake("Point")
    'point'
    """
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()

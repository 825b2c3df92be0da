"""Tests with unittest, unittest.mock and pytest: assertions, fixtures, parameters, patches."""
import unittest
from unittest.mock import MagicMock
from unittest.mock import Mock
from unittest.mock import mock_open
from unittest.mock import patch

import pytest

REQUIRES = ("pytest",)


class TestStringMethods(unittest.TestCase):
    """Test string methods with unittest.

    Ask:
        example of a unittest test case
        unittest class with a few assertions
        write a unit test for string methods
        how do i write tests with unittest.TestCase?

    >>> suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestStringMethods)
    >>> suite.run(unittest.TestResult())
    <unittest.result.TestResult run=3 errors=0 failures=0>
    """

    def test_upper(self):
        self.assertEqual("abc".upper(), "ABC")

    def test_isupper(self):
        self.assertTrue("ABC".isupper())
        self.assertFalse("Abc".isupper())

    def test_split_rejects_empty_separator(self):
        with self.assertRaises(ValueError):
            "a b".split("")


class TestShoppingList(unittest.TestCase):
    """Prepare each test with setUp and tearDown.

    Ask:
        unittest with setUp and tearDown
        test case that prepares a list before every test
        run code before and after each unittest method
        test class with common set up

    >>> suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestShoppingList)
    >>> suite.run(unittest.TestResult())
    <unittest.result.TestResult run=2 errors=0 failures=0>
    """

    def setUp(self):
        self.items = ["milk", "bread"]

    def tearDown(self):
        self.items.clear()

    def test_append(self):
        self.items.append("eggs")
        self.assertEqual(len(self.items), 3)

    def test_contains(self):
        self.assertIn("milk", self.items)


class TestSquares(unittest.TestCase):
    """Test many inputs with subTest.

    Ask:
        unittest with subTest for several inputs
        parametrized test with unittest
        loop over test cases in one unittest method
        check a table of inputs and expected values with subTest

    >>> suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestSquares)
    >>> suite.run(unittest.TestResult())
    <unittest.result.TestResult run=1 errors=0 failures=0>
    """

    def test_squares(self):
        for number, expected in [(0, 0), (3, 9), (-2, 4)]:
            with self.subTest(number=number):
                self.assertEqual(number ** 2, expected)


def script_unittest_main():
    """Test a function with unittest and run the tests.

    Ask:
        script with a function add and unittest tests for it
        test the add function with unittest
        unit test for adding two numbers with unittest.main
        complete unittest file for a simple function

    >>> import unittest
    >>> tests = unittest.defaultTestLoader.loadTestsFromTestCase(script_unittest_main())
    >>> tests.run(unittest.TestResult())
    <unittest.result.TestResult run=3 errors=0 failures=0>
    """
    import unittest


    def add(a, b):
        return a + b


    class TestAdd(unittest.TestCase):
        def test_positive(self):
            self.assertEqual(add(2, 3), 5)

        def test_negative(self):
            self.assertEqual(add(-1, -1), -2)

        def test_floats(self):
            self.assertAlmostEqual(add(0.1, 0.2), 0.3)


    if __name__ == "__main__":
        unittest.main()

    return TestAdd


def script_pytest_fixture():
    """Share test data with a pytest fixture.

    Ask:
        pytest fixture example
        create a fixture with sample users and use it in a test
        how do i share test data between tests in pytest?
        fixture that returns a list of users

    >>> test_number, test_first = script_pytest_fixture()
    >>> test_number(["Ann", "Bob"]), test_first([{"name": "Ann"}, {"name": "Bob"}])
    (None, None)
    >>> test_number([])
    Traceback (most recent call last):
    AssertionError
    >>> test_first([{"name": "Bob"}])
    Traceback (most recent call last):
    AssertionError
    """
    import pytest


    @pytest.fixture
    def users():
        return [{"name": "Ann", "age": 30}, {"name": "Bob", "age": 25}]


    def test_number_of_users(users):
        assert len(users) == 2


    def test_first_user(users):
        assert users[0]["name"] == "Ann"

    return test_number_of_users, test_first_user


def script_pytest_yield_fixture():
    """Set up and tear down with a yield fixture.

    Ask:
        pytest fixture with teardown
        fixture that opens a database connection and closes it after the test
        yield fixture with clean up
        sqlite in-memory database as a pytest fixture

    >>> import sqlite3
    >>> connection = sqlite3.connect(":memory:")
    >>> table = connection.execute("CREATE TABLE users (name TEXT)")
    >>> test = script_pytest_yield_fixture()
    >>> test(connection), connection.execute("SELECT * FROM users").fetchall()
    (None, [('Ann',)])
    """
    import sqlite3


    @pytest.fixture
    def connection():
        connection = sqlite3.connect(":memory:")
        connection.execute("CREATE TABLE users (name TEXT)")
        yield connection
        connection.close()


    def test_insert(connection):
        connection.execute("INSERT INTO users VALUES ('Ann')")
        assert connection.execute("SELECT name FROM users").fetchall() == [("Ann",)]

    return test_insert


def script_pytest_parametrize():
    """Test one function with many inputs.

    Ask:
        pytest parametrize example
        parametrized test with several inputs and expected results
        test is_even with many values using pytest.mark.parametrize
        run the same pytest test for a list of cases

    >>> test = script_pytest_parametrize()
    >>> [test(*case) for case in test.pytestmark[0].args[1]]
    [None, None, None, None]
    """
    import pytest


    def is_even(n):
        return n % 2 == 0


    @pytest.mark.parametrize("n, expected", [(0, True), (1, False), (2, True), (-3, False)])
    def test_is_even(n, expected):
        assert is_even(n) == expected

    return test_is_even


def test_zero_division():
    """Test that an exception is raised with pytest.

    Ask:
        pytest test that an exception is raised
        pytest.raises example with a division by zero
        check the error message of an exception in pytest
        assert that code throws ZeroDivisionError
        pytest test for a function that raises ValueError
        pytest.raises example

    >>> test_zero_division()
    """
    with pytest.raises(ZeroDivisionError, match="division by zero"):
        1 / 0


def test_write_file(tmp_path):
    """Test writing a file with the tmp_path fixture.

    Ask:
        pytest test with a temporary file
        test using the tmp_path fixture
        write a file in a pytest temporary directory and check its content
        tmp_path example
        pytest fixture temp file

    >>> import pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     test_write_file(pathlib.Path(folder))
    ...     (pathlib.Path(folder) / "hello.txt").exists()
    True
    """
    path = tmp_path / "hello.txt"
    path.write_text("hello")
    assert path.read_text() == "hello"


def test_print_output(capsys):
    r"""Test what is printed with capsys.

    Ask:
        pytest test for printed output
        capture stdout in a pytest test
        capsys example
        check what print writes in a test

    >>> from types import SimpleNamespace
    >>> _ = test_print_output(SimpleNamespace(
    ...     readouterr=lambda: SimpleNamespace(out="hello\n")))
    hello
    """
    print("hello")
    assert capsys.readouterr().out == "hello\n"


def test_environment(monkeypatch):
    """Set an environment variable for one test.

    Ask:
        pytest monkeypatch an environment variable
        set env var in a test with monkeypatch
        monkeypatch.setenv example
        test code that reads os.environ

    >>> with pytest.MonkeyPatch.context() as monkeypatch:
    ...     test_environment(monkeypatch)
    """
    import os

    monkeypatch.setenv("API_KEY", "secret")
    assert os.environ["API_KEY"] == "secret"


def test_approx():
    """Compare floats in a test.

    Ask:
        compare floats in pytest
        pytest.approx example
        test that 0.1 + 0.2 is about 0.3
        assert nearly equal floating point numbers in a test

    >>> test_approx()
    """
    assert 0.1 + 0.2 == pytest.approx(0.3)


def script_pytest_marks():
    """Skip tests or expect them to fail.

    Ask:
        skip a pytest test
        pytest skip, skipif and xfail examples
        mark a test as expected to fail
        skip a test on windows

    >>> tests = script_pytest_marks()
    >>> [test.pytestmark[0].name for test in tests]
    ['skip', 'skipif', 'xfail']
    >>> tests[1]()
    >>> tests[2]()
    Traceback (most recent call last):
    AssertionError
    """
    import sys


    @pytest.mark.skip(reason="not implemented yet")
    def test_later():
        assert False


    @pytest.mark.skipif(sys.platform == "win32", reason="does not run on Windows")
    def test_posix_path():
        assert "/tmp/a".split("/")[-1] == "a"


    @pytest.mark.xfail(reason="known bug")
    def test_known_bug():
        assert round(2.675, 2) == 2.68

    return test_later, test_posix_path, test_known_bug


def make_mock_client():
    """Return a mock whose method gives a fixed answer.

    Ask:
        mock object with a return value
        create a fake api client with Mock
        mock whose get_user returns a dict
        how do i set the return value of a mocked method?

    >>> client = make_mock_client()
    >>> client.get_user(1)
    {'id': 1, 'name': 'Ann'}
    >>> client.get_user.assert_called_once_with(1)
    """
    client = Mock()
    client.get_user.return_value = {"id": 1, "name": "Ann"}
    return client


def make_failing_mock():
    """Return a mock that fails once and then answers.

    Ask:
        mock with side_effect raising an exception first
        mock that throws an error on the first call and succeeds on the second
        simulate a flaky service with side_effect
        mock returning different values on each call

    >>> fetch = make_failing_mock()
    >>> fetch()
    Traceback (most recent call last):
    ConnectionError: no network
    >>> fetch(), fetch.call_count
    ('ok', 2)
    """
    return Mock(side_effect=[ConnectionError("no network"), "ok"])


def test_read_with_mock_open():
    """Test reading a file without a file.

    Ask:
        mock open in a test
        patch builtins.open with mock_open
        test code which reads a file without creating one
        fake the content of a file in a unit test

    >>> test_read_with_mock_open()
    """
    with patch("builtins.open", mock_open(read_data="hello")) as opened:
        with open("any.txt") as file:
            assert file.read() == "hello"
    opened.assert_called_once_with("any.txt")


def test_patch_input():
    """Replace input in a test.

    Ask:
        mock user input in a test
        patch builtins.input
        test a function that calls input()
        simulate typing in a unit test

    >>> test_patch_input()
    """
    with patch("builtins.input", return_value="Ann"):
        assert input("Name: ") == "Ann"


def make_context_manager_mock(value):
    """Return a mock that works in a with statement.

    Ask:
        mock a context manager with MagicMock
        magicmock for a with statement returning a value
        fake object usable with `with ... as`
        set __enter__ of a mock

    >>> with make_context_manager_mock(5) as x:
    ...     x
    5
    """
    mock = MagicMock()
    mock.__enter__.return_value = value
    return mock

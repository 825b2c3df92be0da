import pytest
from jotcode.training.python2 import Python2Error, mend_python2, parses


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("print 'a'", "print('a')"),
        ("print", "print"),
        ("print x, y", "print(x, y)"),
        ("for x in y:\n    print x,\n", 'for x in y:\n    print(x, end=" ")\n'),
        ("print >>f, x", "print(x, file=f)"),
        ("if x: print x; print y", "if x: print(x); print(y)"),
        ("print 'a' % (b,\n  c)  # d", "print('a' % (b,\n  c))  # d"),
        ("print 1\nprint ('a') % b", "print(1)\nprint(('a') % b)"),
        ("print 1\nprint('a', b)", "print(1)\nprint('a', b)"),
        ("print 1\nx = {1: print_all}[2]", "print(1)\nx = {1: print_all}[2]"),
        ("n = raw_input('n')", "n = input('n')"),
        ("for i in xrange(3):\n    pass", "for i in range(3):\n    pass"),
        ("try:\n    f()\nexcept A, e:\n    pass", "try:\n    f()\nexcept A as e:\n    pass"),
        ("raise A, 'no'", "raise A('no')"),
        ("print 1 <> 2", "print(1 != 2)"),
        ("print 10L, 0777", "print(10, 0o777)"),
        ("print d.iteritems()", "print(list(d.items()))"),
        ("x = map(f, y)\nprint x", "x = list(map(f, y))\nprint(x)"),
        ("for x in map(f, y):\n    print x", "for x in map(f, y):\n    print(x)"),
        ("print ','.join(map(str, y))", "print(','.join(map(str, y)))"),
    ],
)
def test_python_2_becomes_python_3(old: str, new: str) -> None:
    assert mend_python2(old)[0] == new
    assert parses(new)


@pytest.mark.parametrize(
    "code",
    [
        *("print('a')", "print = 3", "x = map(f, y)", "1 / 2"),
        *("raw_input = input\nraw_input()", "def xrange(n): pass\nxrange(2)"),
    ],
)
def test_python_3_stays_as_it_is(code: str) -> None:
    assert mend_python2(code) == (code, {})


def test_each_construct_is_counted() -> None:
    assert mend_python2("print 1\nprint raw_input()")[1] == {"print statement": 2, "raw_input": 1}


@pytest.mark.parametrize("code", ["print 5 / 2", "print n\nn /= 2", "print unicode(s, 'utf-8')"])
def test_python_2_that_means_something_else_in_python_3_is_refused(code: str) -> None:
    with pytest.raises(Python2Error):
        mend_python2(code)


def test_a_division_of_floats_is_no_reason_to_refuse() -> None:
    assert mend_python2("print 5.0 / 2")[0] == "print(5.0 / 2)"


def test_other_mistakes_are_left_for_others_to_find() -> None:
    assert mend_python2("print 'a'\ndef (")[0] == "print('a')\ndef ("

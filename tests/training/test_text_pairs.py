import pytest
from jotcode.training.text_pairs import description, find_pairs

TEXT = '''\
# write a python program to add two numbers
num1 = 1.5
num2 = 6.3
# printing the sum
print(num1 + num2)


#94 Write a function that returns the last element
def last(items):
\treturn items[-1]

# Driver Code
print(last([1, 2]))

#42. Python Program to Count Vowels

# count the vowels
count = 3


# Python program to say whether a number is even or odd, and to print an appropriate
# message to the user.
def check(num):
    return num % 2

# Bubble sort in python
items = [3, 1]
items.sort()

# initializing K
K = 2

# Using the list
print(items[:K])

# 7
# write a pythno program to greet
print("hi")

# Join Two Sets
print({1} | {2})
'''


def asked(text: str) -> list[str]:
    return [pair.comment for pair in find_pairs(text, "data.txt")]


def test_tasks_are_told_by_wording_number_and_independence() -> None:
    assert asked(TEXT) == [
        "write a python program to add two numbers",
        "Write a function that returns the last element",
        "Python Program to Count Vowels",
        "Python program to say whether a number is even or odd, and to print an appropriate message to the user.",
        "Bubble sort in python",
        "write a pythno program to greet",
        "Join Two Sets",
    ]


def test_a_comment_inside_code_stays_with_its_code() -> None:
    pairs = find_pairs(TEXT, "data.txt")
    assert "# printing the sum" in pairs[0].code
    assert "# Driver Code\nprint(last([1, 2]))" in pairs[1].code
    assert "print(items[:K])" in pairs[4].code


def test_a_pair_knows_the_line_of_its_description() -> None:
    lines = TEXT.split("\n")
    for pair in find_pairs(TEXT, "data.txt", "MIT"):
        assert pair.comment[:20] in lines[pair.line - 1]
        assert (pair.origin, pair.licence) == ("data.txt", "MIT")


@pytest.mark.parametrize("number", ["#94 ", "#42. ", "# 7) ", "### 12: ", "# Q3. ", "#\t8 - "])
def test_a_number_before_the_description_is_taken_off(number: str) -> None:
    assert description(f"{number}Write a loop") == ("Write a loop", True)


def test_a_size_is_no_number_of_a_task() -> None:
    assert description(" 3x4 matrix") == ("3x4 matrix", False)


def test_a_section_that_reads_a_name_from_above_belongs_to_it() -> None:
    text = "# write a program to join\na = [1]\n\n# Make them longer\nb = a * 2\n"
    assert asked(text) == ["write a program to join"]


def test_a_section_that_stands_for_itself_is_a_task() -> None:
    text = "# write a program to join\na = [1]\n\n# Make them longer\nb = [2] * 2\n"
    assert asked(text) == ["write a program to join", "Make them longer"]


def test_sections_between_a_name_and_its_reader_are_pulled_in() -> None:
    text = "# write a calculator\nplus = 1\n\n# It halves\nhalf = 2\n\n# Both\nprint(plus, half)\n"
    assert asked(text) == ["write a calculator"]


def test_independence_is_told_for_python_2_too() -> None:
    text = "# write a program\nwords = 'a b'\n\n# Shown in order\nprint words\n\n# Alone\nother = 1\nprint other\n"
    assert asked(text) == ["write a program", "Alone"]


def test_a_heading_below_a_description_without_code_is_no_task() -> None:
    text = "# write a function for Padovan numbers\n\n# Function to calculate P(n)\ndef padovan(n):\n    return n\n"
    assert asked(text) == ["write a function for Padovan numbers"]


def test_a_description_without_code_is_found_with_empty_code() -> None:
    pairs = find_pairs("# write a program to print\n\n\n# write a program to add\na = 1\n", "data.txt")
    assert [pair.code for pair in pairs] == ["", "a = 1"]


def test_the_head_of_a_pasted_file_ends_the_code_above_and_starts_no_task() -> None:
    text = "# write a program\na = 1\n\n# -*- coding: utf-8 -*-\n'''Notebook'''\n\n# write a second\nb = 1\n"
    assert [pair.code for pair in find_pairs(text, "data.txt")] == ["a = 1", "b = 1"]


@pytest.mark.parametrize("stray", ["#", "# 61", "# -----", "# In[43]:", "#### 93"])
def test_a_comment_that_says_nothing_is_dropped(stray: str) -> None:
    assert [pair.code for pair in find_pairs(f"# write a program\n{stray}\na = 1\n", "data.txt")] == ["a = 1"]


def test_a_bare_number_before_a_task_is_no_code() -> None:
    text = "# write a program\na = 1\n\n13.\n#Find the Value of a Character\nb = 2\n"
    assert find_pairs(text, "data.txt")[0].code == "a = 1"


def test_a_task_that_stands_indented_is_found() -> None:
    text = "# write a program\na = 1\n\n # write a function to cube\n def cube(n):\n    return n ** 3\n"
    assert asked(text) == ["write a program", "write a function to cube"]


def test_text_before_the_first_task_is_no_pair() -> None:
    assert asked("import os\n\n# write a program\na = 1\n") == ["write a program"]

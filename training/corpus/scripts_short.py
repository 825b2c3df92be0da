"""Short scripts: printing results, simple loops, tables, dates, small simulations, reports."""
import calendar
import json
import math
import random
import secrets
import statistics
import string
import sys
from collections import Counter
from datetime import date
from pathlib import Path


def script_main_guard():
    """Define a main function and call it.

    Ask:
        script with a main function and if __name__ == "__main__"
        main guard
        skeleton of a python script with main
        add the usual main function entry point
        create main function and entry point guard

    >>> script_main_guard()
    >>> name = script_main_guard.__globals__["__name__"]
    >>> script_main_guard.__globals__["__name__"] = "__main__"
    >>> script_main_guard()
    Hello from main
    >>> script_main_guard.__globals__["__name__"] = name
    """
    def main():
        print("Hello from main")


    if __name__ == "__main__":
        main()


def script_countdown():
    """Count down from 10 to 1.

    Ask:
        print a countdown from 10 to 1 and then liftoff
        script that counts down from ten
        count backwards from 10 with a loop
        rocket launch countdown

    >>> script_countdown()  # doctest: +ELLIPSIS
    10
    9
    ...
    1
    Liftoff!
    """
    for number in range(10, 0, -1):
        print(number)
    print("Liftoff!")


def script_even_numbers():
    """Print the even numbers up to 20.

    Ask:
        print the even numbers from 2 to 20 on one line
        script to show all even numbers up to 20
        even numbers with a step of two
        list even numbers up to twenty separated by spaces

    >>> script_even_numbers()
    2 4 6 8 10 12 14 16 18 20
    """
    print(*range(2, 21, 2))


def script_sum_to_100():
    """Print the sum of the numbers 1 to 100.

    Ask:
        print the sum of the numbers from 1 to 100
        script that adds all integers up to 100
        compute 1 + 2 + ... + 100
        total of the first hundred numbers

    >>> script_sum_to_100()
    5050
    """
    print(sum(range(1, 101)))


def script_squares():
    """Print the squares of 1 to 10.

    Ask:
        print a table of squares from 1 to 10
        script that shows each number and its square
        numbers 1 to 10 with their squares
        list of squares up to ten

    >>> script_squares()  # doctest: +ELLIPSIS
     1   1
     2   4
    ...
    10 100
    """
    for number in range(1, 11):
        print(f"{number:2} {number ** 2:3}")


def script_fizzbuzz():
    """Print FizzBuzz up to 15.

    Ask:
        fizzbuzz script for 1 to 15
        print fizz, buzz and fizzbuzz for the numbers up to 15
        simple fizz buzz loop printing fifteen lines
        classic interview loop with multiples of 3 and 5 up to 15

    >>> script_fizzbuzz()
    1
    2
    Fizz
    4
    Buzz
    Fizz
    7
    8
    Fizz
    Buzz
    11
    Fizz
    13
    14
    FizzBuzz
    """
    for number in range(1, 16):
        if number % 15 == 0:
            print("FizzBuzz")
        elif number % 3 == 0:
            print("Fizz")
        elif number % 5 == 0:
            print("Buzz")
        else:
            print(number)


def script_times_table():
    """Print the multiplication table up to 10.

    Ask:
        print the multiplication table from 1 to 10 as a grid
        script for the times tables up to ten
        10 by 10 multiplication grid with aligned columns
        nested loops that print a multiplication table

    >>> script_times_table()  # doctest: +ELLIPSIS
       1   2   3   4   5   6   7   8   9  10
    ...
      10  20  30  40  50  60  70  80  90 100
    """
    for row in range(1, 11):
        print("".join(f"{row * column:4}" for column in range(1, 11)))


def script_primes():
    """Print the primes below 50.

    Ask:
        print all prime numbers below 50
        script that lists the primes up to 50
        prime numbers less than fifty on one line
        show primes smaller than 50

    >>> script_primes()
    2 3 5 7 11 13 17 19 23 29 31 37 41 43 47
    """
    primes = []
    for number in range(2, 50):
        if all(number % prime for prime in primes):
            primes.append(number)
    print(*primes)


def script_fibonacci():
    """Print the first 10 Fibonacci numbers.

    Ask:
        print the first ten fibonacci numbers
        script that shows the fibonacci sequence with 10 terms
        fibonacci numbers on one line
        first 10 terms of the fibonacci series with a loop

    >>> script_fibonacci()
    0 1 1 2 3 5 8 13 21 34
    """
    numbers = [0, 1]
    while len(numbers) < 10:
        numbers.append(numbers[-1] + numbers[-2])
    print(*numbers)


def script_factorials():
    """Print the factorials of 0 to 10.

    Ask:
        print the factorials from 0 to 10
        table of factorials
        script that shows n! for n up to 10
        factorial of each number up to ten

    >>> script_factorials()  # doctest: +ELLIPSIS
    0! = 1
    1! = 1
    2! = 2
    ...
    10! = 3628800
    """
    for n in range(11):
        print(f"{n}! = {math.factorial(n)}")


def script_triangle():
    """Print a triangle of stars.

    Ask:
        print a right triangle of stars with 5 rows
        star pattern with five lines
        script for a triangle of asterisks
        draw a staircase of stars

    >>> script_triangle()
    *
    **
    ***
    ****
    *****
    """
    for size in range(1, 6):
        print("*" * size)


def script_pyramid():
    """Print a pyramid of stars.

    Ask:
        print a pyramid of stars with 4 rows
        centred star pyramid
        script for an isosceles triangle of asterisks
        draw a christmas tree shape of stars

    >>> script_pyramid()
       *
      ***
     *****
    *******
    """
    rows = 4
    for row in range(rows):
        print(" " * (rows - row - 1) + "*" * (2 * row + 1))


def script_temperature_table():
    """Print a table of Celsius and Fahrenheit.

    Ask:
        print a celsius to fahrenheit table from 0 to 100
        temperature conversion table in steps of 20 degrees
        script that lists celsius and fahrenheit
        table of temperatures in both scales

    >>> script_temperature_table()
      C     F
      0  32.0
     20  68.0
     40 104.0
     60 140.0
     80 176.0
    100 212.0
    """
    print("  C     F")
    for celsius in range(0, 101, 20):
        print(f"{celsius:3} {celsius * 9 / 5 + 32:5.1f}")


def script_average():
    """Print statistics of a list of numbers.

    Ask:
        print minimum, maximum, mean and median of a list of numbers
        script with basic statistics of sample data
        summary statistics of some numbers
        show the average and the median of a list

    >>> script_average()
    min: 2
    max: 9
    mean: 5.00
    median: 4
    """
    numbers = [4, 8, 2, 9, 2, 6, 4]
    print(f"min: {min(numbers)}")
    print(f"max: {max(numbers)}")
    print(f"mean: {statistics.mean(numbers):.2f}")
    print(f"median: {statistics.median(numbers)}")


def script_word_count():
    """Print how often each word of a sentence occurs.

    Ask:
        print the word frequencies of a sentence
        script that counts the words of a text and prints them
        count words in a sample text, most common first
        word counts as a small program

    >>> script_word_count()
    the: 2
    cat: 1
    saw: 1
    dog: 1
    """
    text = "The cat saw the dog"
    for word, count in Counter(text.lower().split()).most_common():
        print(f"{word}: {count}")


def script_letter_histogram():
    """Print a bar of stars for each letter of a word.

    Ask:
        print a histogram of the letters in a word
        script that shows letter counts as bars of stars
        text histogram of characters
        bar chart of letter frequencies with asterisks

    >>> script_letter_histogram()
    a ***
    b *
    n **
    """
    for letter, count in sorted(Counter("banana").items()):
        print(letter, "*" * count)


def script_dictionary():
    """Print the items of a dictionary.

    Ask:
        create a dictionary of capitals and print each country with its capital
        script that loops over a dictionary
        print keys and values of a dict
        dictionary of countries and capitals example

    >>> script_dictionary()
    The capital of France is Paris
    The capital of Italy is Rome
    The capital of Japan is Tokyo
    """
    capitals = {"France": "Paris", "Italy": "Rome", "Japan": "Tokyo"}
    for country, capital in capitals.items():
        print(f"The capital of {country} is {capital}")


def script_shopping_total():
    """Print the total price of a shopping basket.

    Ask:
        print the items of a shopping cart and their total
        script that sums prices in a dictionary
        total price of a basket
        shopping list with prices and sum

    >>> script_shopping_total()
    bread: 2.50
    milk: 1.20
    eggs: 3.00
    Total: 6.70
    """
    basket = {"bread": 2.5, "milk": 1.2, "eggs": 3.0}
    for item, price in basket.items():
        print(f"{item}: {price:.2f}")
    print(f"Total: {sum(basket.values()):.2f}")


def script_grades():
    """Print a letter grade for each student.

    Ask:
        print letter grades for a dictionary of student scores
        script that grades students
        students with their marks and letter grades
        loop over scores and print A, B, C or F

    >>> script_grades()
    Ann: 93 -> A
    Bob: 81 -> B
    Cid: 58 -> F
    """
    scores = {"Ann": 93, "Bob": 81, "Cid": 58}
    for name, score in scores.items():
        if score >= 90:
            grade = "A"
        elif score >= 80:
            grade = "B"
        elif score >= 70:
            grade = "C"
        else:
            grade = "F"
        print(f"{name}: {score} -> {grade}")


def script_even_or_odd():
    """Read a number and print whether it is even or odd.

    Ask:
        ask for a number and print whether it is even or odd
        script that reads an integer and tells if it is even
        even or odd program with input
        user enters a number, show even or odd

    >>> import builtins
    >>> original, builtins.input = builtins.input, lambda prompt="": "7"
    >>> script_even_or_odd()
    7 is odd
    >>> builtins.input = original
    """
    number = int(input("Enter a number: "))
    print(f"{number} is {'even' if number % 2 == 0 else 'odd'}")


def script_sum_until_blank():
    """Read numbers until an empty line and print their sum and mean.

    Ask:
        read numbers until the user enters nothing and print sum and average
        script that keeps asking for numbers until a blank line
        input loop with running total
        average of numbers typed by the user

    >>> import builtins
    >>> answers = iter(["1", "2", "6", ""])
    >>> original, builtins.input = builtins.input, lambda prompt="": next(answers)
    >>> script_sum_until_blank()
    Sum: 9.0
    Average: 3.0
    >>> builtins.input = original
    """
    numbers = []
    while text := input("Number (empty to stop): "):
        numbers.append(float(text))
    if numbers:
        print(f"Sum: {sum(numbers)}")
        print(f"Average: {sum(numbers) / len(numbers)}")


def script_password():
    """Print a random password.

    Ask:
        print a random password of 12 characters
        script that generates a password of letters and digits
        password generator program
        create and show a random password

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as out:
    ...     script_password()
    ...     script_password()
    >>> first, second = out.getvalue().split()
    >>> len(first), first.isalnum(), first != second
    (12, True, True)
    """
    characters = string.ascii_letters + string.digits
    print("".join(secrets.choice(characters) for _ in range(12)))


def script_dice():
    """Roll two dice.

    Ask:
        roll two dice and print the result
        script that simulates rolling a pair of dice
        dice rolling program
        throw two dice and show the sum

    >>> random.seed(1)
    >>> script_dice()
    You rolled 2 and 5: 7
    """
    first = random.randint(1, 6)
    second = random.randint(1, 6)
    print(f"You rolled {first} and {second}: {first + second}")


def script_coin_flips():
    """Flip a coin 1000 times and print the share of heads.

    Ask:
        flip a coin 1000 times and print the percentage of heads
        coin toss simulation script
        simulate coin flips and count heads
        share of heads in a thousand tosses
        simulate a coin toss 1000 times and print the results

    >>> random.seed(2)
    >>> script_coin_flips()  # doctest: +ELLIPSIS
    Heads: ...%
    """
    flips = 1000
    heads = sum(random.choice([True, False]) for _ in range(flips))
    print(f"Heads: {heads / flips:.1%}")


def script_calendar():
    """Print the calendar of the current month.

    Ask:
        print the calendar of this month
        script that shows the current month as a calendar
        display this month's calendar
        calendar for the present month

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as out:
    ...     script_calendar()
    >>> str(date.today().year) in out.getvalue(), "Mo Tu We Th Fr Sa Su" in out.getvalue()
    (True, True)
    """
    today = date.today()
    print(calendar.month(today.year, today.month))


def script_new_year():
    """Print how many days are left until New Year.

    Ask:
        print the days left until new year
        script that counts the days to the end of the year
        how many days until january 1st?
        countdown to new year's day

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as out:
    ...     script_new_year()
    >>> days, text = out.getvalue().split(" ", 1)
    >>> (1 <= int(days) <= 366, text.strip(),
    ...     int(days) + date.today().timetuple().tm_yday in (366, 367))
    (True, 'days until New Year', True)
    """
    today = date.today()
    new_year = date(today.year + 1, 1, 1)
    print(f"{(new_year - today).days} days until New Year")


def script_python_version():
    """Print the version of Python.

    Ask:
        print the python version
        script that shows which python is running
        display the interpreter version
        python version number on the screen

    >>> script_python_version()  # doctest: +ELLIPSIS
    Python 3...
    """
    print(f"Python {sys.version.split()[0]}")


def script_list_folder():
    """Print the files of the current folder with their sizes.

    Ask:
        print all files in the current directory with their sizes
        script that lists files and sizes
        directory listing of the working folder
        show file names and bytes of the current folder

    >>> import os, tempfile
    >>> before, tmp = os.getcwd(), tempfile.TemporaryDirectory()
    >>> os.chdir(tmp.name)
    >>> _ = Path("a.txt").write_text("hello")
    >>> script_list_folder()
           5 a.txt
    >>> os.chdir(before)
    """
    for path in sorted(Path.cwd().iterdir()):
        if path.is_file():
            print(f"{path.stat().st_size:8} {path.name}")


def script_json_config():
    """Read settings from config.json and print them.

    Ask:
        read config.json and print each setting
        script that loads a json file and shows its keys and values
        print the contents of config.json
        load settings from config.json with defaults if missing

    >>> import os, tempfile
    >>> before, tmp = os.getcwd(), tempfile.TemporaryDirectory()
    >>> os.chdir(tmp.name)
    >>> _ = Path("config.json").write_text('{"host": "x", "port": 80}')
    >>> script_json_config()
    host = x
    port = 80
    >>> os.chdir(before)
    """
    with open("config.json", encoding="utf-8") as file:
        config = json.load(file)
    for key, value in config.items():
        print(f"{key} = {value}")


def script_stdin_upper():
    """Print the lines of standard input in capitals.

    Ask:
        read lines from standard input and print them in upper case
        unix filter script that converts stdin to uppercase
        process stdin line by line
        for each line of sys.stdin print it in capital letters

    >>> import io
    >>> original, sys.stdin = sys.stdin, io.StringIO("one" + chr(10) + "two" + chr(10))
    >>> script_stdin_upper()
    ONE
    TWO
    >>> sys.stdin = original
    """
    for line in sys.stdin:
        print(line.rstrip("\n").upper())


def script_stdin_sum():
    """Print the sum of the numbers on standard input.

    Ask:
        sum the numbers on standard input
        script that adds up all numbers from stdin
        read numbers from sys.stdin and print the total
        total of piped numbers

    >>> import io
    >>> original, sys.stdin = sys.stdin, io.StringIO("1 2" + chr(10) + "3")
    >>> script_stdin_sum()
    6
    >>> sys.stdin = original
    """
    print(sum(int(word) for word in sys.stdin.read().split()))


def script_compound_interest():
    """Print how savings grow over five years.

    Ask:
        print the growth of savings with compound interest over 5 years
        compound interest table script
        balance of 1000 at 5 percent for each year
        savings account simulation

    >>> script_compound_interest()
    Year 1: 1050.00
    Year 2: 1102.50
    Year 3: 1157.62
    Year 4: 1215.51
    Year 5: 1276.28
    """
    balance = 1000
    rate = 0.05
    for year in range(1, 6):
        balance *= 1 + rate
        print(f"Year {year}: {balance:.2f}")


def script_matrix():
    """Print a matrix and its transpose.

    Ask:
        print a matrix and its transpose
        script that transposes a small matrix
        show rows and columns of a matrix swapped
        2d list example with transpose

    >>> script_matrix()
    1 2 3
    4 5 6
    <BLANKLINE>
    1 4
    2 5
    3 6
    """
    matrix = [[1, 2, 3], [4, 5, 6]]
    for row in matrix:
        print(*row)
    print()
    for column in zip(*matrix):
        print(*column)


def script_circle():
    """Print area and circumference of a circle.

    Ask:
        print area and circumference of a circle with radius 5
        circle script with pi
        compute a circle's area and perimeter and show two decimals
        area of a circle program for radius 5

    >>> script_circle()
    Area: 78.54
    Circumference: 31.42
    """
    radius = 5
    print(f"Area: {math.pi * radius ** 2:.2f}")
    print(f"Circumference: {2 * math.pi * radius:.2f}")


def script_ascii_table():
    """Print the codes of the capital letters.

    Ask:
        print the ascii codes of the capital letters
        script that shows each letter A to Z with its code
        ascii table of letters
        letters and their unicode numbers

    >>> script_ascii_table()  # doctest: +ELLIPSIS
    A 65
    B 66
    ...
    Z 90
    """
    for letter in string.ascii_uppercase:
        print(letter, ord(letter))


def script_leap_years():
    """Print the next five leap years.

    Ask:
        print the next five leap years
        script that lists upcoming leap years
        which are the next leap years from now?
        coming five leap years

    >>> import contextlib, io
    >>> with contextlib.redirect_stdout(io.StringIO()) as out:
    ...     script_leap_years()
    >>> years = [int(year) for year in out.getvalue().split()]
    >>> len(years), min(years) > date.today().year, all(map(calendar.isleap, years))
    (5, True, True)
    """
    year = date.today().year
    found = 0
    while found < 5:
        year += 1
        if calendar.isleap(year):
            print(year)
            found += 1


def script_menu():
    """Show a menu until the user quits.

    Ask:
        text menu loop with options until the user quits
        script that shows a menu and reads a choice
        simple console menu
        menu driven program

    >>> import builtins
    >>> answers = iter(["1", "x", "q"])
    >>> original, builtins.input = builtins.input, lambda prompt="": next(answers)
    >>> script_menu()
    Hello!
    Unknown choice: x
    Bye
    >>> builtins.input = original
    """
    while True:
        choice = input("[1] greet  [q] quit: ")
        if choice == "1":
            print("Hello!")
        elif choice == "q":
            print("Bye")
            break
        else:
            print(f"Unknown choice: {choice}")


def script_rock_paper_scissors():
    """Play one round of rock, paper, scissors.

    Ask:
        rock paper scissors against the computer
        script for one round of rock paper scissors
        rock, paper, scissors game with input
        play rock paper scissors in the console

    >>> import builtins
    >>> random.seed(1)
    >>> original, builtins.input = builtins.input, lambda prompt="": "paper"
    >>> script_rock_paper_scissors()
    Computer: rock
    You win
    >>> builtins.input = original
    """
    beats = {"rock": "scissors", "paper": "rock", "scissors": "paper"}
    player = input("rock, paper or scissors? ").strip().lower()
    computer = random.choice(list(beats))
    print(f"Computer: {computer}")
    if player == computer:
        print("Draw")
    elif beats.get(player) == computer:
        print("You win")
    else:
        print("You lose")


def script_quiz():
    """Ask some questions and print the score.

    Ask:
        quiz program with questions and a score
        script that asks quiz questions and counts right answers
        small trivia quiz
        question and answer game with points

    >>> import builtins
    >>> answers = iter(["paris", "5"])
    >>> original, builtins.input = builtins.input, lambda prompt="": next(answers)
    >>> script_quiz()
    Right
    Wrong, it is 4
    Score: 1/2
    >>> builtins.input = original
    """
    questions = {"Capital of France? ": "Paris", "2 + 2? ": "4"}
    score = 0
    for question, answer in questions.items():
        if input(question).strip().lower() == answer.lower():
            print("Right")
            score += 1
        else:
            print(f"Wrong, it is {answer}")
    print(f"Score: {score}/{len(questions)}")

"""First exercises: conditions, loops, grading, leap years, vowels, tables, guessing, printing."""
import random


def script_hello_world():
    """Print a greeting.

    Ask:
        hello world program
        print hello world
        write a python program that prints Hello, World!
        first program in python
        say hello to the world

    >>> script_hello_world()
    Hello, World!
    """
    print("Hello, World!")


def greet(name):
    """Return a greeting for a name.

    Ask:
        greet a person by name
        function that takes a name and returns a greeting
        say hello to someone
        write a function greet that returns "Hello, <name>!"
        return a welcome message for a user

    >>> greet("Ada")
    'Hello, Ada!'
    >>> greet("Bob")
    'Hello, Bob!'
    """
    return f"Hello, {name}!"


def is_leap_year(year):
    """Tell whether a year is a leap year.

    Ask:
        check if a year is a leap year
        leap year
        write a function that determines whether a given year is a leap year
        does the year have 366 days
        is year leap or not in the gregorian calendar
        function to test leap years

    >>> [is_leap_year(y) for y in (2024, 2023, 1900, 2000)]
    [True, False, False, True]
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month, year):
    """Return the days of a month with if statements instead of the calendar module.

    Ask:
        days in month with if elif, february depends on the year
        days of a month without the calendar module
        function of month and year that finds the days with if statements
        how many days has a month, worked out with the leap year rule

    >>> days_in_month(1, 2023)
    31
    >>> days_in_month(4, 2023)
    30
    >>> days_in_month(2, 2023), days_in_month(2, 2024), days_in_month(2, 1900)
    (28, 29, 28)
    """
    if month == 2:
        is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if is_leap else 28
    if month in (4, 6, 9, 11):
        return 30
    return 31


def letter_grade(score):
    """Return the letter grade of a score from 0 to 100.

    Ask:
        convert a score to a letter grade
        grading function: A from 90, B from 80, C from 70, D from 60, else F
        write a program that assigns a grade to a mark
        function that takes marks and returns A, B, C, D or F
        student grade calculator using if elif else
        exam points to letter grade
        grade from score
        convert a percentage score to a letter
        convert marks to letter grade

    >>> [letter_grade(s) for s in (95, 90, 89, 80, 79, 70, 60, 59)]
    ['A', 'A', 'B', 'B', 'C', 'C', 'D', 'F']
    """
    if score >= 90:
        return "A"
    if score >= 80:
        return "B"
    if score >= 70:
        return "C"
    if score >= 60:
        return "D"
    return "F"


def has_passed(score, pass_mark=50):
    """Return 'Pass' or 'Fail' for a score.

    Ask:
        return pass or fail for a score
        did the student pass the exam
        pass/fail from a mark with a pass mark of 50
        function that checks if a grade is enough to pass

    >>> has_passed(50)
    'Pass'
    >>> has_passed(49)
    'Fail'
    >>> has_passed(55, pass_mark=60)
    'Fail'
    """
    return "Pass" if score >= pass_mark else "Fail"


def positive_negative_or_zero(n):
    """Return whether a number is positive, negative or zero.

    Ask:
        check if a number is positive, negative or zero
        classify a number by its sign as a word
        function that returns "positive", "negative" or "zero"
        if elif else exercise: sign of a number in words

    >>> positive_negative_or_zero(3)
    'positive'
    >>> positive_negative_or_zero(-3)
    'negative'
    >>> positive_negative_or_zero(0)
    'zero'
    """
    if n > 0:
        return "positive"
    if n < 0:
        return "negative"
    return "zero"


def even_or_odd(n):
    """Return 'even' or 'odd'.

    Ask:
        return even or odd for a number
        function that says whether a number is even or odd as a string
        even or odd
        determine the parity of an integer in words
        write a program to check even or odd number

    >>> even_or_odd(4)
    'even'
    >>> even_or_odd(7)
    'odd'
    >>> even_or_odd(0)
    'even'
    """
    return "even" if n % 2 == 0 else "odd"


def script_print_even_or_odd():
    """Ask for a number and print whether it is even or odd.

    Ask:
        ask the user for a number and print if it is even or odd
        read an integer from input and say whether it is even
        program that takes a number from the keyboard and displays even or odd
        input a number, output even/odd

    >>> import builtins; old = builtins.input
    >>> builtins.input = lambda prompt="": "7"
    >>> script_print_even_or_odd()
    7 is odd
    >>> builtins.input = lambda prompt="": "8"
    >>> script_print_even_or_odd()
    8 is even
    >>> builtins.input = old
    """
    number = int(input("Enter a number: "))
    if number % 2 == 0:
        print(f"{number} is even")
    else:
        print(f"{number} is odd")


def script_add_two_inputs():
    """Read two numbers and print their sum.

    Ask:
        read two numbers from the user and print their sum
        program that asks for two numbers and adds them
        take two inputs and display the sum
        input two integers and output the total

    >>> import builtins; old = builtins.input
    >>> answers = iter(["2", "5.5"]); builtins.input = lambda prompt="": next(answers)
    >>> script_add_two_inputs()
    Sum: 7.5
    >>> builtins.input = old
    """
    a = float(input("First number: "))
    b = float(input("Second number: "))
    print(f"Sum: {a + b}")


def script_ask_name():
    """Ask for the name and greet the user.

    Ask:
        ask the user for their name and greet them
        input your name and print hello
        program which reads a name and prints a greeting
        prompt for a name, then say hello

    >>> import builtins; old = builtins.input
    >>> builtins.input = lambda prompt="": "Mia"
    >>> script_ask_name()
    Hello, Mia!
    >>> builtins.input = old
    """
    name = input("What is your name? ")
    print(f"Hello, {name}!")


def can_vote(age):
    """Tell whether somebody is old enough to vote.

    Ask:
        check if a person is old enough to vote
        voting age check, 18 or older
        function that returns true if age is at least 18
        is the person an adult
        eligible to vote by age

    >>> can_vote(18)
    True
    >>> can_vote(17)
    False
    """
    return age >= 18


def age_group(age):
    """Return child, teenager, adult or senior for an age.

    Ask:
        classify a person by age as child, teenager, adult or senior
        function that takes an age and returns the age group
        age category with if elif else
        life stage from age

    >>> [age_group(a) for a in (5, 12, 13, 19, 20, 64, 65)]
    ['child', 'child', 'teenager', 'teenager', 'adult', 'adult', 'senior']
    """
    if age < 13:
        return "child"
    if age < 20:
        return "teenager"
    if age < 65:
        return "adult"
    return "senior"


def ticket_price(age):
    """Return the ticket price by age.

    Ask:
        ticket price by age: children under 12 pay 5, seniors from 65 pay 7, others 10
        cinema ticket price depending on age
        function that returns how much a visitor pays by age
        movie ticket cost for child, adult and senior

    >>> [ticket_price(a) for a in (3, 11, 12, 64, 65)]
    [5, 5, 10, 10, 7]
    """
    if age < 12:
        return 5
    if age >= 65:
        return 7
    return 10


def fizzbuzz(n):
    """Return the FizzBuzz list from 1 to n.

    Ask:
        fizzbuzz as a list from 1 to n
        return a list with Fizz, Buzz and FizzBuzz for the numbers 1 to n
        solve fizz buzz and return the results
        function fizzbuzz(n) returning strings and numbers
        replace multiples of 3 with Fizz, of 5 with Buzz and of both with FizzBuzz

    >>> fizzbuzz(6)
    ['1', '2', 'Fizz', '4', 'Buzz', 'Fizz']
    >>> fizzbuzz(15)[-1]
    'FizzBuzz'
    >>> fizzbuzz(0)
    []
    """
    result = []
    for i in range(1, n + 1):
        if i % 15 == 0:
            result.append("FizzBuzz")
        elif i % 3 == 0:
            result.append("Fizz")
        elif i % 5 == 0:
            result.append("Buzz")
        else:
            result.append(str(i))
    return result


def script_fizzbuzz():
    """Print FizzBuzz from 1 to 100.

    Ask:
        print fizzbuzz from 1 to 100
        fizz buzz program
        fizzbuzz
        write a program that prints Fizz for multiples of three and Buzz for multiples of five
        classic fizz buzz interview question with print

    >>> import io, contextlib; out = io.StringIO()
    >>> with contextlib.redirect_stdout(out): script_fizzbuzz()
    >>> lines = out.getvalue().split()
    >>> len(lines), lines[:5], lines[14], lines[99]
    (100, ['1', '2', 'Fizz', '4', 'Buzz'], 'FizzBuzz', 'Buzz')
    """
    for i in range(1, 101):
        if i % 15 == 0:
            print("FizzBuzz")
        elif i % 3 == 0:
            print("Fizz")
        elif i % 5 == 0:
            print("Buzz")
        else:
            print(i)


def script_count_to_ten():
    """Print the numbers from 1 to 10.

    Ask:
        print the numbers from 1 to 10
        count from one to ten with a for loop
        loop that prints 1 to 10
        display numbers 1 through 10, one per line

    >>> import io, contextlib; out = io.StringIO()
    >>> with contextlib.redirect_stdout(out): script_count_to_ten()
    >>> out.getvalue().split() == [str(i) for i in range(1, 11)]
    True
    """
    for i in range(1, 11):
        print(i)


def print_numbers_while(n):
    """Print 1 to n with a while loop.

    Ask:
        print numbers from 1 to n using a while loop
        while loop that counts up to n
        show the numbers 1 to n with while
        count up with while and print

    >>> print_numbers_while(3)
    1
    2
    3
    >>> print_numbers_while(0)
    """
    i = 1
    while i <= n:
        print(i)
        i += 1


def countdown(n):
    """Print a countdown from n to 1 and then 'Liftoff!'.

    Ask:
        countdown from n to 1
        print a countdown and then Liftoff!
        rocket launch countdown with a loop
        count backwards from n and print
        print numbers in descending order down to one, then liftoff

    >>> countdown(3)
    3
    2
    1
    Liftoff!
    >>> countdown(0)
    Liftoff!
    """
    for i in range(n, 0, -1):
        print(i)
    print("Liftoff!")


def print_even_numbers(n):
    """Print the even numbers up to n.

    Ask:
        print all even numbers up to n
        display even numbers between 1 and n
        loop which prints only the even numbers
        show every even number from 2 to n

    >>> print_even_numbers(6)
    2
    4
    6
    >>> print_even_numbers(5)
    2
    4
    """
    for i in range(2, n + 1, 2):
        print(i)


def print_odd_numbers(n):
    """Print the odd numbers up to n.

    Ask:
        print all odd numbers up to n
        display odd numbers between 1 and n
        loop which prints only the odd numbers
        show every odd number from 1 to n

    >>> print_odd_numbers(5)
    1
    3
    5
    >>> print_odd_numbers(2)
    1
    """
    for i in range(1, n + 1, 2):
        print(i)


def multiplication_table(n):
    """Return the first ten multiples of a number.

    Ask:
        multiplication table of a number as a list
        first ten multiples of n
        return the times table of a number from 1 to 10
        list of n times 1 to n times 10

    >>> multiplication_table(3)
    [3, 6, 9, 12, 15, 18, 21, 24, 27, 30]
    >>> multiplication_table(0)
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    """
    return [n * i for i in range(1, 11)]


def print_multiplication_table(n):
    """Print the multiplication table of a number from 1 to 10.

    Ask:
        print the multiplication table of a number
        write a program to display the times table of n
        show the table of a number like 5 x 1 = 5
        multiplication table with a for loop
        print n x 1 up to n x 10

    >>> print_multiplication_table(7)  # doctest: +ELLIPSIS
    7 x 1 = 7
    7 x 2 = 14
    ...
    7 x 10 = 70
    """
    for i in range(1, 11):
        print(f"{n} x {i} = {n * i}")


def print_times_table_grid(n):
    """Print the multiplication table from 1 to n as a grid.

    Ask:
        print a multiplication table grid from 1 to n
        times table as an aligned grid with nested loops
        display the full multiplication table up to n x n
        multiplication square with rows and columns

    >>> print_times_table_grid(3)
       1   2   3
       2   4   6
       3   6   9
    """
    for row in range(1, n + 1):
        print("".join(f"{row * column:4}" for column in range(1, n + 1)))


def sum_to_n(n):
    """Return the sum of 1 to n with a loop.

    Ask:
        sum of numbers from 1 to n using a for loop
        add up all integers from 1 to n with a loop
        accumulate the total of 1 to n
        loop exercise: sum of the first n natural numbers

    >>> sum_to_n(10)
    55
    >>> sum_to_n(1)
    1
    >>> sum_to_n(0)
    0
    """
    total = 0
    for i in range(1, n + 1):
        total += i
    return total


def sum_of_multiples(limit, a, b):
    """Return the sum of all numbers below a limit divisible by a or b.

    Ask:
        sum of all multiples of 3 or 5 below a limit
        add the numbers below limit that are divisible by a or b
        project euler problem 1
        sum of the multiples of two numbers under n
        sum of the multiples of a or b below n

    >>> sum_of_multiples(10, 3, 5)
    23
    >>> sum_of_multiples(1000, 3, 5)
    233168
    >>> sum_of_multiples(16, 3, 5)
    60
    """
    return sum(n for n in range(limit) if n % a == 0 or n % b == 0)


def vowel_or_consonant(letter):
    """Return 'vowel' or 'consonant' for a letter.

    Ask:
        is a letter a vowel or a consonant
        return the word vowel or consonant for a given letter
        classify a character as vowel or consonant
        program to find out whether an alphabet letter is a vowel or consonant

    >>> vowel_or_consonant("a")
    'vowel'
    >>> vowel_or_consonant("U")
    'vowel'
    >>> vowel_or_consonant("t")
    'consonant'
    """
    return "vowel" if letter.lower() in "aeiou" else "consonant"


def count_vowels_in_sentence(sentence):
    """Count the vowels of a sentence.

    Ask:
        count the vowels in a sentence
        how many vowels are in a sentence
        beginner program that counts a, e, i, o and u in text
        function that takes a sentence and returns its number of vowels
        loop through a sentence and count vowels

    >>> count_vowels_in_sentence("Hello World")
    3
    >>> count_vowels_in_sentence("AEIOU")
    5
    >>> count_vowels_in_sentence("sky")
    0
    """
    count = 0
    for letter in sentence.lower():
        if letter in "aeiou":
            count += 1
    return count


def print_vowels(sentence):
    """Print each vowel of a sentence on its own line.

    Ask:
        print all the vowels in a sentence
        display only the vowels of a string, one per line
        loop over a text and print every vowel
        show each vowel that occurs in a sentence

    >>> print_vowels("Hi Bob")
    i
    o
    >>> print_vowels("hmm")
    """
    for letter in sentence:
        if letter.lower() in "aeiou":
            print(letter)


def triangle_type(a, b, c):
    """Return equilateral, isosceles or scalene.

    Ask:
        type of triangle from its three sides
        is the triangle equilateral, isosceles or scalene
        classify a triangle by side lengths
        function that takes three sides and names the kind of triangle

    >>> triangle_type(3, 3, 3)
    'equilateral'
    >>> triangle_type(3, 4, 3), triangle_type(3, 3, 4), triangle_type(4, 3, 3)
    ('isosceles', 'isosceles', 'isosceles')
    >>> triangle_type(3, 4, 5)
    'scalene'
    """
    if a == b == c:
        return "equilateral"
    if a == b or b == c or a == c:
        return "isosceles"
    return "scalene"


def season(month):
    """Return the season of a month given by its number.

    Ask:
        season for a month number
        return winter, spring, summer or autumn for month 1 to 12
        which season is a given month in
        get the season from the month with if elif
        which season is a month in: winter, spring, summer or autumn?

    >>> [season(m) for m in (12, 1, 2, 3, 5, 6, 8, 9, 11)]
    ['winter', 'winter', 'winter', 'spring', 'spring', 'summer', 'summer', 'autumn', 'autumn']
    """
    if month in (12, 1, 2):
        return "winter"
    if month in (3, 4, 5):
        return "spring"
    if month in (6, 7, 8):
        return "summer"
    return "autumn"


def day_name(number):
    """Return the weekday name for a number from 1 (Monday) to 7.

    Ask:
        name of the weekday for a number from 1 to 7
        convert 1 to Monday, 2 to Tuesday and so on
        day number to day name
        function that returns the day of the week for a number, 1 is Monday

    >>> day_name(1)
    'Monday'
    >>> day_name(7)
    'Sunday'
    """
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return days[number - 1]


def is_weekend(day):
    """Tell whether a day name is Saturday or Sunday.

    Ask:
        check if a day name is on the weekend
        is the day saturday or sunday
        function that takes the name of a day and tells whether it is the weekend
        weekend or weekday from a day name

    >>> is_weekend("Saturday"), is_weekend("sunday"), is_weekend("Monday")
    (True, True, False)
    """
    return day.lower() in ("saturday", "sunday")


def traffic_light_action(color):
    """Return what to do at a traffic light.

    Ask:
        what to do at a traffic light colour
        return stop, wait or go for red, yellow or green
        traffic light function with if statements
        match a traffic light color to an action

    >>> [traffic_light_action(c) for c in ("red", "Yellow", "GREEN")]
    ['stop', 'wait', 'go']
    >>> traffic_light_action("blue")
    Traceback (most recent call last):
    ...
    ValueError: unknown color: blue
    """
    actions = {"red": "stop", "yellow": "wait", "green": "go"}
    if color.lower() not in actions:
        raise ValueError(f"unknown color: {color}")
    return actions[color.lower()]


def rock_paper_scissors(player, opponent):
    """Return who wins a round: 'player', 'opponent' or 'draw'.

    Ask:
        rock paper scissors winner
        who wins a round of rock, paper, scissors
        function that takes two choices and returns the winner of rock paper scissors
        decide the result of rock-paper-scissors for player and opponent

    >>> rock_paper_scissors("rock", "scissors")
    'player'
    >>> rock_paper_scissors("rock", "paper")
    'opponent'
    >>> rock_paper_scissors("paper", "paper")
    'draw'
    >>> rock_paper_scissors("paper", "rock"), rock_paper_scissors("scissors", "paper")
    ('player', 'player')
    """
    beats = {"rock": "scissors", "paper": "rock", "scissors": "paper"}
    if player == opponent:
        return "draw"
    return "player" if beats[player] == opponent else "opponent"


def script_guess_the_number():
    """Let the user guess a random number.

    Ask:
        number guessing game
        guess the number game between 1 and 100
        write a program where the user guesses a random number with hints too high or too low
        guessing game with a while loop
        game in which the computer picks a secret number and the player has to guess it

    >>> import builtins; old = builtins.input, random.randint
    >>> random.randint = lambda a, b: 42
    >>> answers = iter(["50", "7", "42"]); builtins.input = lambda prompt="": next(answers)
    >>> script_guess_the_number()
    Too high!
    Too low!
    Correct! You needed 3 tries.
    >>> builtins.input, random.randint = old
    """
    secret = random.randint(1, 100)
    tries = 0
    while True:
        guess = int(input("Guess a number from 1 to 100: "))
        tries += 1
        if guess < secret:
            print("Too low!")
        elif guess > secret:
            print("Too high!")
        else:
            print(f"Correct! You needed {tries} tries.")
            break


def check_guess(guess, secret):
    """Tell whether a guess is too low, too high or correct.

    Ask:
        compare a guess with the secret number
        return too low, too high or correct for a guess
        feedback for a number guessing game
        function check_guess(guess, secret)

    >>> check_guess(3, 5)
    'too low'
    >>> check_guess(8, 5)
    'too high'
    >>> check_guess(5, 5)
    'correct'
    """
    if guess < secret:
        return "too low"
    if guess > secret:
        return "too high"
    return "correct"


def read_integer(prompt):
    """Ask until the user enters a valid integer.

    Ask:
        ask the user for an integer until the input is valid
        keep prompting until a valid whole number is entered
        input validation loop for an integer
        read an int from the keyboard and retry on wrong input
        repeat the question if the user does not type a number

    >>> import builtins; old = builtins.input
    >>> answers = iter(["abc", "", "12"]); builtins.input = lambda prompt="": next(answers)
    >>> read_integer("Age: ")
    Please enter a whole number.
    Please enter a whole number.
    12
    >>> builtins.input = old
    """
    while True:
        try:
            return int(input(prompt))
        except ValueError:
            print("Please enter a whole number.")


def read_number_in_range(prompt, low, high):
    """Ask until the user enters an integer within a range.

    Ask:
        ask the user for a number between low and high until it is valid
        read an integer in a given range from input
        keep asking for a number until it is within the limits
        validate that user input is an integer between two bounds
        ask for a number until valid between min and max

    >>> import builtins; old = builtins.input
    >>> answers = iter(["0", "x", "11", "10"]); builtins.input = lambda prompt="": next(answers)
    >>> read_number_in_range("? ", 1, 10)
    Please enter a number from 1 to 10.
    Please enter a number from 1 to 10.
    Please enter a number from 1 to 10.
    10
    >>> builtins.input = old
    """
    while True:
        try:
            number = int(input(prompt))
            if low <= number <= high:
                return number
        except ValueError:
            pass
        print(f"Please enter a number from {low} to {high}.")


def ask_yes_no(question):
    """Ask a yes/no question and return True for yes.

    Ask:
        ask a yes or no question
        prompt the user for y/n and return a boolean
        confirm with the user, keep asking until yes or no is typed
        yes no prompt in the terminal

    >>> import builtins; old = builtins.input
    >>> answers = iter(["maybe", " Y "]); builtins.input = lambda prompt="": next(answers)
    >>> ask_yes_no("Continue?")
    True
    >>> builtins.input = lambda prompt="": "no"
    >>> ask_yes_no("Continue?")
    False
    >>> builtins.input = old
    """
    while True:
        answer = input(f"{question} (y/n) ").strip().lower()
        if answer in ("y", "yes"):
            return True
        if answer in ("n", "no"):
            return False


def script_sum_until_zero():
    """Read numbers until 0 and print their sum.

    Ask:
        read numbers until the user enters 0 and print the sum
        add numbers from input until zero is typed
        while loop that sums user inputs and stops at 0
        keep a running total of entered numbers, 0 ends the program

    >>> import builtins; old = builtins.input
    >>> answers = iter(["4", "-1", "0"]); builtins.input = lambda prompt="": next(answers)
    >>> script_sum_until_zero()
    Total: 3
    >>> builtins.input = old
    """
    total = 0
    while True:
        number = int(input("Number (0 to stop): "))
        if number == 0:
            break
        total += number
    print(f"Total: {total}")


def script_collect_inputs():
    """Read lines until the user types 'quit' and print them as a list.

    Ask:
        read inputs until the user types quit and store them in a list
        collect words from the user until quit is entered
        keep asking for items and stop on the word quit
        loop that appends user input to a list until quit

    >>> import builtins; old = builtins.input
    >>> answers = iter(["milk", "eggs", "quit"]); builtins.input = lambda prompt="": next(answers)
    >>> script_collect_inputs()
    ['milk', 'eggs']
    >>> builtins.input = old
    """
    items = []
    while True:
        item = input("Enter an item (quit to stop): ")
        if item == "quit":
            break
        items.append(item)
    print(items)


def script_login_attempts():
    """Give the user three attempts to enter the password.

    Ask:
        login with three attempts
        ask for a password and allow only 3 tries
        program that locks the user after three wrong passwords
        check a password entered by the user, at most three times

    >>> import builtins; old = builtins.input
    >>> answers = iter(["a", "secret"]); builtins.input = lambda prompt="": next(answers)
    >>> script_login_attempts()
    Wrong password.
    Welcome!
    >>> builtins.input = lambda prompt="": "x"
    >>> script_login_attempts()
    Wrong password.
    Wrong password.
    Wrong password.
    Account locked.
    >>> builtins.input = old
    """
    password = "secret"
    for _ in range(3):
        if input("Password: ") == password:
            print("Welcome!")
            break
        print("Wrong password.")
    else:
        print("Account locked.")


def time_greeting(hour):
    """Return a greeting for the hour of the day.

    Ask:
        greeting depending on the hour
        good morning, good afternoon or good evening for an hour from 0 to 23
        function that greets by the time of day
        return the right greeting for the hour

    >>> [time_greeting(h) for h in (8, 12, 17, 18)]
    ['Good morning', 'Good afternoon', 'Good afternoon', 'Good evening']
    """
    if hour < 12:
        return "Good morning"
    if hour < 18:
        return "Good afternoon"
    return "Good evening"


def water_state(celsius):
    """Return the state of water at a temperature.

    Ask:
        state of water at a temperature
        is water solid, liquid or gas at a given temperature in celsius
        ice, water or steam by temperature
        function returning "solid", "liquid" or "gas" for water

    >>> [water_state(t) for t in (-5, 0, 1, 99, 100)]
    ['solid', 'solid', 'liquid', 'liquid', 'gas']
    """
    if celsius <= 0:
        return "solid"
    if celsius < 100:
        return "liquid"
    return "gas"


def average_marks(marks):
    """Return the average of a list of marks, 0 if there are none.

    Ask:
        average of a list of marks
        calculate a student's average grade
        mean of exam scores, 0 for an empty list
        function that takes marks and returns their average

    >>> average_marks([80, 90, 100])
    90.0
    >>> average_marks([])
    0
    """
    if not marks:
        return 0
    return sum(marks) / len(marks)


def report_card(students):
    """Print each student's average mark.

    Ask:
        print a report card with the average of each student
        display the average mark of every student in a dictionary
        loop through a dict of students and their marks and print the averages
        student report from name to list of marks

    >>> report_card({"Ann": [80, 91], "Bo": [70]})
    Ann: 85.5
    Bo: 70.0
    """
    for name, marks in students.items():
        print(f"{name}: {sum(marks) / len(marks):.1f}")


def character_type(ch):
    """Return what kind of character is given.

    Ask:
        is a character an uppercase letter, lowercase letter, digit or symbol
        classify a single character
        kind of character: upper, lower, digit or other
        tell what type a typed character is

    >>> [character_type(c) for c in "Aa1!"]
    ['uppercase', 'lowercase', 'digit', 'symbol']
    """
    if ch.isupper():
        return "uppercase"
    if ch.islower():
        return "lowercase"
    if ch.isdigit():
        return "digit"
    return "symbol"


def is_triangle_possible(a, b, c):
    """Tell whether three lengths can form a triangle.

    Ask:
        can three sides form a triangle
        triangle inequality check
        is a triangle with sides a, b and c possible
        validate the three side lengths of a triangle

    >>> is_triangle_possible(3, 4, 5)
    True
    >>> is_triangle_possible(1, 2, 3), is_triangle_possible(3, 1, 2), is_triangle_possible(2, 3, 1)
    (False, False, False)
    """
    return a + b > c and a + c > b and b + c > a


def shipping_cost(total):
    """Return the shipping cost for an order total.

    Ask:
        shipping cost: free from 50, otherwise 4.99
        calculate delivery costs by order value
        function that returns shipping fee depending on the cart total
        free shipping above a limit

    >>> shipping_cost(49.99)
    4.99
    >>> shipping_cost(50)
    0
    """
    return 0 if total >= 50 else 4.99

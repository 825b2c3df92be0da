"""School exercises with loops and input, and number checks in other words."""
import math
import random


def sum_to_n_while(n):
    """Sum the numbers from 1 to n with a while loop.

    Ask:
        sum the numbers from 1 to n with a while loop
        while loop that adds up 1 to n
        use while to calculate 1 + 2 + ... + n
        running sum up to n, using while and a counter

    >>> sum_to_n_while(4)
    10
    >>> sum_to_n_while(0), sum_to_n_while(1)
    (0, 1)
    """
    total = 0
    while n > 0:
        total += n
        n -= 1
    return total


def print_evens_on_one_line(n):
    """Print the even numbers from 1 to n on one line.

    Ask:
        print even numbers between 1 and n on one line
        show the even numbers up to n separated by spaces
        print all even numbers to n in a single line with end=" "
        display evens up to n next to each other

    >>> print_evens_on_one_line(7)
    2 4 6
    """
    print(*range(2, n + 1, 2))


def min_and_max_one_loop(numbers):
    """Return the smallest and the largest number with one loop.

    Ask:
        find the smallest and the largest number with one loop
        min and max of a list in a single for loop
        lowest and highest number without min() and max()
        one pass over the list to get minimum and maximum

    >>> min_and_max_one_loop([3, -1, 7])
    (-1, 7)
    >>> min_and_max_one_loop([4])
    (4, 4)
    >>> min_and_max_one_loop([])
    (None, None)
    """
    smallest = largest = None
    for number in numbers:
        if smallest is None or number < smallest:
            smallest = number
        if largest is None or number > largest:
            largest = number
    return smallest, largest


def script_total_until_done():
    """Ask for numbers until the user types done and print the total.

    Ask:
        ask the user for numbers until they type done and print the total
        keep reading numbers until 'done' is entered, then show the sum
        input loop which adds numbers and stops on done
        sum the numbers a user enters, finish with the word done

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["2", "3.5", "Done"]):
    ...     script_total_until_done()
    Total: 5.5
    """
    total = 0
    while True:
        answer = input("Number (or done): ")
        if answer.lower() == "done":
            break
        total += float(answer)
    print("Total:", total)


def guess_with_limit(low=1, high=100, tries=7):
    """Play guess the number with a limited number of tries.

    Ask:
        guess the number game with 7 tries
        number guessing game with a limited number of attempts
        guessing game: the player loses after n wrong guesses
        let the user guess a random number, at most seven times

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["5"]):
    ...     guess_with_limit(5, 5)
    Correct!
    True
    >>> with patch("builtins.input", side_effect=["4", "6"]):
    ...     guess_with_limit(5, 5, 2)
    Too low
    Too high
    The number was 5
    False
    """
    secret = random.randint(low, high)
    for _ in range(tries):
        guess = int(input(f"Guess a number from {low} to {high}: "))
        if guess == secret:
            print("Correct!")
            return True
        print("Too low" if guess < secret else "Too high")
    print(f"The number was {secret}")
    return False


def script_greet_with_age():
    """Ask for name and age and greet the user with both.

    Ask:
        ask for name and age and greet the user
        read name and age from the keyboard and print a greeting
        input name, input age, print hello with both
        script asking your name and how old you are

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["Ann", "12"]):
    ...     script_greet_with_age()
    Hello Ann, you are 12 years old.
    """
    name = input("What is your name? ")
    age = int(input("How old are you? "))
    print(f"Hello {name}, you are {age} years old.")


def script_calculator():
    """Ask for two numbers and an operator and print the result.

    Ask:
        calculator that asks for two numbers and an operator
        simple calculator with input for two numbers and + - * /
        read two numbers and an operation from the user and print the answer
        command line calculator script for beginners

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["6", "/", "4"]):
    ...     script_calculator()
    1.5
    >>> with patch("builtins.input", side_effect=["6", "/", "0"]):
    ...     script_calculator()
    Cannot divide by zero
    """
    a = float(input("First number: "))
    operator = input("Operator (+ - * /): ")
    b = float(input("Second number: "))
    if operator == "+":
        print(a + b)
    elif operator == "-":
        print(a - b)
    elif operator == "*":
        print(a * b)
    elif operator == "/":
        print(a / b if b != 0 else "Cannot divide by zero")
    else:
        print("Unknown operator")


def print_chessboard(n=8):
    """Print a chessboard of # and spaces.

    Ask:
        print a chessboard pattern with # and spaces
        chess board of # and blanks, n by n
        alternate # and space in rows to draw a chessboard
        draw an 8x8 checkerboard with hash signs

    >>> print_chessboard(3)
    # #
     #
    # #
    """
    for row in range(n):
        line = "".join("#" if (row + column) % 2 == 0 else " " for column in range(n))
        print(line.rstrip())


def print_times_grid(n=10):
    """Print the multiplication table as an aligned grid.

    Ask:
        print the multiplication table as grid 10x10 aligned
        10 by 10 times table in columns
        display a multiplication grid from 1 to n with aligned columns
        nested loops for a times table square

    >>> print_times_grid(3)
       1   2   3
       2   4   6
       3   6   9
    """
    for row in range(1, n + 1):
        print("".join(f"{row * column:4}" for column in range(1, n + 1)))


def is_prime_while(n):
    """Tell whether a number is prime with a while loop.

    Ask:
        prime or not using while loop
        check for a prime number with while
        is n prime, while loop over the divisors
        prime test without a for loop

    >>> [n for n in range(30) if is_prime_while(n)]
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    """
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True


def list_of_digits(n):
    """Return the digits of a whole number as a list, 0 to 9 each.

    Ask:
        digits of a number as list
        number to digit list
        turn 1234 into [1, 2, 3, 4] with map
        get every digit of an integer in a list, ignore the minus sign

    >>> list_of_digits(1204)
    [1, 2, 0, 4]
    >>> list_of_digits(0), list_of_digits(-35)
    ([0], [3, 5])
    """
    return list(map(int, str(abs(n))))


def decimal_to_hex_by_division(n):
    """Return a number in hexadecimal by repeated division.

    Ask:
        convert decimal to hex without hex()
        decimal to hexadecimal by dividing by 16
        hex string of a number with a loop and no built-in
        denary to hex converter by hand

    >>> decimal_to_hex_by_division(255), decimal_to_hex_by_division(26)
    ('FF', '1A')
    >>> decimal_to_hex_by_division(0), decimal_to_hex_by_division(16)
    ('0', '10')
    """
    digits = "0123456789ABCDEF"
    result = ""
    while n > 0:
        n, remainder = divmod(n, 16)
        result = digits[remainder] + result
    return result or "0"


def hex_to_decimal_by_hand(text):
    """Return the value of a hexadecimal string without int(text, 16).

    Ask:
        convert hex to decimal without int(x, 16)
        hexadecimal to denary by hand
        work out the value of a hex string with a loop
        hex string to number without built-in conversion

    >>> hex_to_decimal_by_hand("FF"), hex_to_decimal_by_hand("1a")
    (255, 26)
    >>> hex_to_decimal_by_hand("0")
    0
    """
    value = 0
    for char in text.upper():
        value = value * 16 + "0123456789ABCDEF".index(char)
    return value


def round_to_nearest_five(number):
    """Round a number to the nearest 5, halves up.

    Ask:
        round a number to the nearest 5
        nearest multiple of five
        round marks to the closest 5
        round to 5s

    >>> round_to_nearest_five(12), round_to_nearest_five(13), round_to_nearest_five(12.5)
    (10, 15, 15)
    >>> round_to_nearest_five(0)
    0
    """
    return 5 * math.floor(number / 5 + 0.5)


def journey_time(distance, speed):
    """Return the hours and minutes that a journey takes.

    Ask:
        how long will the journey take at a given speed as hours and minutes
        journey time as (hours, minutes) from distance and speed
        travel time in whole hours and minutes, rounded
        hours and minutes for a trip of so many km at so many km/h

    >>> journey_time(150, 60)
    (2, 30)
    >>> journey_time(100, 300), journey_time(0, 50)
    ((0, 20), (0, 0))
    """
    minutes = round(distance / speed * 60)
    return divmod(minutes, 60)


def projectile(velocity, degrees, gravity=9.81):
    """Return the maximum height and the range of a projectile.

    Ask:
        projectile max height and range
        projectile motion: height and distance from speed and launch angle
        how high and how far does a ball fly
        return both the peak height and the range of a throw

    >>> height, distance = projectile(20, 45)
    >>> round(height, 2), round(distance, 2)
    (10.19, 40.77)
    """
    angle = math.radians(degrees)
    height = (velocity * math.sin(angle)) ** 2 / (2 * gravity)
    distance = velocity ** 2 * math.sin(2 * angle) / gravity
    return height, distance


def velocity_after_collision(mass1, velocity1, mass2, velocity2):
    """Return the common velocity of two bodies that stick together.

    Ask:
        velocity after a perfectly inelastic collision
        two bodies collide and stick together: final speed
        conservation of momentum for bodies that join
        common velocity after a collision of two masses

    >>> velocity_after_collision(2, 3, 1, 0)
    2.0
    >>> velocity_after_collision(1, 4, 1, -4)
    0.0
    """
    return (mass1 * velocity1 + mass2 * velocity2) / (mass1 + mass2)


def energy_cost(watts, hours, price_per_kwh):
    """Return the cost of running a device.

    Ask:
        cost of electricity from watts, hours and price per kwh
        how much does it cost to run a device of n watts
        energy cost of an appliance
        electricity price for a power in watts used for some hours

    >>> energy_cost(2000, 3, 0.25)
    1.5
    >>> energy_cost(60, 0, 0.3)
    0.0
    """
    return round(watts * hours / 1000 * price_per_kwh, 2)


def population_after(population, growth_percent, years):
    """Return a population after n years of yearly growth in percent.

    Ask:
        population growth over n years
        population after some years with a yearly growth rate in percent
        how many inhabitants after n years at x percent growth
        project a population forward by a percentage per year

    >>> population_after(1000, 10, 2)
    1210
    >>> population_after(500, -50, 1), population_after(500, 3, 0)
    (250, 500)
    """
    return round(population * (1 + growth_percent / 100) ** years)


def pizza_price_per_area(diameter, price):
    """Return the price of a round pizza per square centimetre.

    Ask:
        pizza price per square cm
        which pizza is better value: price per area from diameter and price
        cost per square centimetre of a round pizza
        pizza value calculator from diameter

    >>> round(pizza_price_per_area(20, 10), 4)
    0.0318
    >>> pizza_price_per_area(40, 10) < pizza_price_per_area(20, 10)
    True
    """
    return price / (math.pi * (diameter / 2) ** 2)


def common_difference(numbers):
    """Return the common difference of an arithmetic sequence, or None.

    Ask:
        find the common difference
        step of an arithmetic sequence, None if it is not arithmetic
        common difference of an arithmetic progression given as a list
        what is added each time in a number sequence

    >>> common_difference([2, 5, 8])
    3
    >>> common_difference([1, 2, 4]) is None
    True
    >>> common_difference([7]) is None
    True
    """
    differences = {b - a for a, b in zip(numbers, numbers[1:])}
    return differences.pop() if len(differences) == 1 else None


def next_in_sequence(numbers):
    """Return the next term of an arithmetic or geometric sequence, or None.

    Ask:
        next number in a sequence, arithmetic or geometric
        predict the next term of a number series
        continue the number pattern by one term
        find the missing last number of a sequence

    >>> next_in_sequence([2, 5, 8]), next_in_sequence([2, 6, 18])
    (11, 54)
    >>> next_in_sequence([1, 2, 4, 9]) is None
    True
    """
    differences = {b - a for a, b in zip(numbers, numbers[1:])}
    if len(differences) == 1:
        return numbers[-1] + differences.pop()
    if len(numbers) > 1 and 0 not in numbers:
        ratio = numbers[1] / numbers[0]
        if all(b == a * ratio for a, b in zip(numbers, numbers[1:])):
            result = numbers[-1] * ratio
            return int(result) if result.is_integer() else result
    return None


def kind_of_character(char):
    """Tell whether a character is a letter, a digit or a special character.

    Ask:
        check if a character is a letter, digit or special character
        alphabet, digit or special character
        classify one character as letter, digit or other
        is the input a letter, a number or a symbol

    >>> kind_of_character("a"), kind_of_character("7"), kind_of_character("?")
    ('letter', 'digit', 'special character')
    """
    if char.isalpha():
        return "letter"
    if char.isdigit():
        return "digit"
    return "special character"


def cinema_ticket(age, price=10):
    """Return the price of a ticket by age.

    Ask:
        ticket price by age: under 5 free, under 18 half, over 65 discount
        cinema ticket price for children, adults and pensioners
        entry fee depending on age with if elif else
        work out the ticket cost: free below 5, half price below 18, 25 percent off from 65

    >>> [cinema_ticket(age) for age in (4, 5, 17, 18, 64, 65)]
    [0, 5.0, 5.0, 10, 10, 7.5]
    """
    if age < 5:
        return 0
    if age < 18:
        return price / 2
    if age >= 65:
        return price * 0.75
    return price


def grade_from_boundaries(score, boundaries):
    """Return the grade of a score from a dict of grade boundaries.

    Ask:
        grade from a dictionary of grade boundaries
        look up the grade for a mark, boundaries like {'A': 80, 'B': 70}, U below all
        exam grade with boundaries passed as a dict
        which grade does a mark get, given the minimum mark of each grade

    >>> limits = {"B": 70, "A": 80, "C": 60}
    >>> [grade_from_boundaries(score, limits) for score in (95, 80, 79, 60, 59)]
    ['A', 'A', 'B', 'C', 'U']
    """
    for grade, minimum in sorted(boundaries.items(), key=lambda item: item[1], reverse=True):
        if score >= minimum:
            return grade
    return "U"


def grade_80_70_60(score):
    """Return A from 80, B from 70, C from 60 and Fail below.

    Ask:
        grade boundaries A 80 B 70 C 60 fail
        A for 80 or more, B for 70, C for 60, otherwise fail
        uk style exam grade: 80 A, 70 B, 60 C, else Fail
        if elif for marks 80, 70, 60 and fail

    >>> [grade_80_70_60(score) for score in (80, 79, 70, 60, 59)]
    ['A', 'B', 'B', 'C', 'Fail']
    """
    if score >= 80:
        return "A"
    if score >= 70:
        return "B"
    if score >= 60:
        return "C"
    return "Fail"


def next_light(color):
    """Return the colour that follows in the cycle of a traffic light.

    Ask:
        traffic light next colour
        what colour comes after green, yellow, red
        next traffic light state as a string
        cycle a traffic light: green, yellow, red, green

    >>> next_light("green"), next_light("yellow"), next_light("red")
    ('yellow', 'red', 'green')
    """
    return {"green": "yellow", "yellow": "red", "red": "green"}[color]

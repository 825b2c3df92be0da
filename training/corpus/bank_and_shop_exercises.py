"""Typical school exercises: ATM, shop, grade book, quiz, menus, lists of contacts and tasks."""


class ATM:
    """A cash machine with a pin, a balance and a limit of attempts.

    Ask:
        atm class with pin check, deposit and withdraw
        simulate a cash machine
        write a class for an ATM that locks after three wrong pins
        atm simulation with balance and pin

    >>> atm = ATM("1234", 100)
    >>> atm.enter_pin("0000"), atm.enter_pin("1234"), atm.withdraw(30), atm.deposit(5)
    (False, True, 70, 75)
    >>> atm.withdraw(76)
    Traceback (most recent call last):
    ValueError: insufficient funds
    >>> locked = ATM("1234")
    >>> [locked.enter_pin(pin) for pin in ("1", "2", "3", "1234")]
    [False, False, False, False]
    """

    def __init__(self, pin, balance=0):
        self._pin = pin
        self.balance = balance
        self.attempts = 0

    def enter_pin(self, pin):
        if self.attempts >= 3:
            return False
        if pin == self._pin:
            self.attempts = 0
            return True
        self.attempts += 1
        return False

    def deposit(self, amount):
        self.balance += amount
        return self.balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount
        return self.balance


def withdraw(balance, amount):
    """Return the balance after a withdrawal, with checks.

    Ask:
        withdraw money from an account balance
        function for a bank withdrawal that refuses overdrafts
        take an amount from the balance, error if not enough money
        withdraw with insufficient funds check

    >>> withdraw(100, 100)
    0
    >>> withdraw(100, 101)
    Traceback (most recent call last):
    ValueError: insufficient funds
    >>> withdraw(100, 0)
    Traceback (most recent call last):
    ValueError: amount must be positive
    """
    if amount <= 0:
        raise ValueError("amount must be positive")
    if amount > balance:
        raise ValueError("insufficient funds")
    return balance - amount


def transfer(accounts, sender, receiver, amount):
    """Move money between two accounts of a dictionary.

    Ask:
        transfer money between accounts in a dict
        move an amount from one account to another
        bank transfer on a dictionary of balances
        send money from sender to receiver if the balance is enough

    >>> accounts = {"ann": 50, "bob": 5}
    >>> transfer(accounts, "ann", "bob", 50)
    >>> accounts
    {'ann': 0, 'bob': 55}
    >>> transfer(accounts, "ann", "bob", 1)
    Traceback (most recent call last):
    ValueError: insufficient funds
    """
    if accounts[sender] < amount:
        raise ValueError("insufficient funds")
    accounts[sender] -= amount
    accounts[receiver] += amount


def process_transactions(balance, transactions):
    """Return the balance after transactions such as ('deposit', 50).

    Ask:
        apply deposits and withdrawals to a balance
        final balance after a list of transactions
        process ("deposit", amount) and ("withdraw", amount) pairs
        run bank operations from a list of tuples

    >>> process_transactions(10, [("deposit", 50), ("withdraw", 20)])
    40
    >>> process_transactions(10, [])
    10
    >>> process_transactions(10, [("steal", 5)])
    Traceback (most recent call last):
    ValueError: unknown transaction: steal
    """
    for kind, amount in transactions:
        if kind == "deposit":
            balance += amount
        elif kind == "withdraw":
            balance -= amount
        else:
            raise ValueError(f"unknown transaction: {kind}")
    return balance


def mini_statement(transactions, count=5):
    """Return the last transactions as text lines.

    Ask:
        mini statement of an account
        show the last five transactions as lines
        bank statement text from (date, amount) pairs
        format recent bookings of an account

    >>> print(mini_statement([("01.01.", 5), ("02.01.", -2.5)], 5))
    01.01.      +5.00
    02.01.      -2.50
    >>> print(mini_statement([("01.01.", 5), ("02.01.", -2.5)], 1))
    02.01.      -2.50
    """
    return "\n".join(f"{date} {amount:>+10.2f}" for date, amount in transactions[-count:])


def buy(stock, cash, prices, item, count=1):
    """Take items from the stock and return the cash left.

    Ask:
        buy an item: reduce stock and money
        shop purchase with stock and price dicts
        let a customer buy items if in stock and affordable
        sell an item from the inventory and return the remaining cash

    >>> stock = {"pen": 2}
    >>> buy(stock, 10, {"pen": 3}, "pen", 2), stock
    (4, {'pen': 0})
    >>> buy(stock, 10, {"pen": 3}, "pen")
    Traceback (most recent call last):
    ValueError: not enough pen in stock
    >>> buy({"pen": 1}, 2, {"pen": 3}, "pen")
    Traceback (most recent call last):
    ValueError: not enough money
    """
    if stock.get(item, 0) < count:
        raise ValueError(f"not enough {item} in stock")
    cost = prices[item] * count
    if cost > cash:
        raise ValueError("not enough money")
    stock[item] -= count
    return cash - cost


def receipt(items):
    """Return a receipt for (name, count, price) items.

    Ask:
        text of a shop receipt
        receipt text with items, quantities and total
        format a bill from a list of (name, quantity, price)
        supermarket receipt with aligned columns and a total line

    >>> print(receipt([("Milk", 2, 1.5), ("Bread", 1, 2)]))
    Milk       2 x   1.50     3.00
    Bread      1 x   2.00     2.00
    Total                     5.00
    """
    lines = [
        f"{name:<10} {count} x {price:>6.2f} {count * price:>8.2f}"
        for name, count, price in items
    ]
    total = sum(count * price for _, count, price in items)
    lines.append(f"{'Total':<21} {total:>8.2f}")
    return "\n".join(lines)


def restock_list(stock, minimum):
    """Return how many pieces of each item to order.

    Ask:
        which items must be restocked
        reorder list of an inventory below the minimum
        items to order so that every one reaches the minimum stock
        low stock report with amounts to buy

    >>> restock_list({"pen": 2, "ink": 5, "cap": 9}, 5)
    {'pen': 3}
    """
    return {item: minimum - count for item, count in stock.items() if count < minimum}


def stock_value(stock, prices):
    """Return the value of all items in stock.

    Ask:
        total value of an inventory
        stock value from quantity and price dictionaries
        multiply stock by price and sum
        how much is everything in the shop worth

    >>> stock_value({"pen": 2, "ink": 1}, {"pen": 3, "ink": 10, "cap": 5})
    16
    >>> stock_value({}, {})
    0
    """
    return sum(count * prices[item] for item, count in stock.items())


def coupon_price(price, code, coupons):
    """Return a price after a coupon in percent.

    Ask:
        apply a coupon code to a price
        discount code lookup in a dict of percentages
        price after a voucher, unchanged when the code is unknown
        promo code discount

    >>> coupon_price(50, "ten", {"TEN": 10}), coupon_price(50, "x", {"TEN": 10})
    (45.0, 50.0)
    """
    percent = coupons.get(code.upper(), 0)
    return round(price * (1 - percent / 100), 2)


def letter_grades(scores):
    """Return the letter grade of each student.

    Ask:
        grade book: scores to letter grades
        convert a dict of marks to A, B, C, D or F
        assign letter grades to all students
        letter grade per student from a dictionary of scores

    >>> letter_grades({"Al": 90, "Bo": 89, "Cy": 70, "Di": 60, "Ed": 59})
    {'Al': 'A', 'Bo': 'B', 'Cy': 'C', 'Di': 'D', 'Ed': 'F'}
    """
    def grade(score):
        for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
            if score >= limit:
                return letter
        return "F"

    return {name: grade(score) for name, score in scores.items()}


def student_averages(grade_book):
    """Return the average mark of every student.

    Ask:
        average grade per student from a grade book
        mean of each student's marks in a dict of lists
        grade book averages rounded to two decimals
        compute every student's average

    >>> student_averages({"Al": [1, 2], "Bo": [3], "Cy": []})
    {'Al': 1.5, 'Bo': 3.0, 'Cy': 0}
    """
    return {
        name: round(sum(marks) / len(marks), 2) if marks else 0
        for name, marks in grade_book.items()
    }


def failed_students(scores, passing=50):
    """Return the names of those below the pass mark, sorted.

    Ask:
        list the students who failed
        names with a score below the pass mark
        who did not pass the exam
        failing students of a score dictionary in alphabetical order

    >>> failed_students({"Zoe": 10, "Al": 49, "Bo": 50})
    ['Al', 'Zoe']
    """
    return sorted(name for name, score in scores.items() if score < passing)


def rank_students(scores):
    """Return (rank, name, score) rows, equal scores sharing a rank.

    Ask:
        rank students by score with ties
        ranking list of a class: same marks same rank
        position of every student in the class
        merit list from a dict of marks
        positions of students by mark, equal marks share a place

    >>> rank_students({"Al": 80, "Bo": 95, "Cy": 80, "Di": 70})
    [(1, 'Bo', 95), (2, 'Al', 80), (2, 'Cy', 80), (4, 'Di', 70)]
    """
    ordered = sorted(scores.values(), reverse=True)
    rows = [(ordered.index(score) + 1, name, score) for name, score in scores.items()]
    return sorted(rows)


def report_card(name, marks):
    """Return a report card with total, percentage and result.

    Ask:
        report card of a student
        mark sheet with subjects, total, percentage and pass or fail
        a student's marks per subject with the total as a report
        marksheet from a dictionary of subject marks out of 100

    >>> print(report_card("Al", {"Maths": 80, "Art": 35}))
    Report card of Al
    Maths        80
    Art          35
    Total       115
    Percentage 57.5
    Result     pass
    >>> print(report_card("Al", {"Maths": 80, "Art": 34}).splitlines()[-1])
    Result     fail
    """
    total = sum(marks.values())
    result = "pass" if min(marks.values()) >= 35 else "fail"
    lines = [f"Report card of {name}"]
    lines += [f"{subject:<10} {mark:>4}" for subject, mark in marks.items()]
    lines.append(f"{'Total':<10} {total:>4}")
    lines.append(f"{'Percentage':<10} {total / len(marks):>4.1f}")
    lines.append(f"{'Result':<10} {result:>4}")
    return "\n".join(lines)


def grade_quiz(answers, key):
    """Return the number of right answers and the percentage.

    Ask:
        score a quiz against an answer key
        mark a multiple choice test
        compare given answers with the right ones, points and percent
        number of correct answers and percentage of a test

    >>> grade_quiz(["a", "B", "c"], ["a", "b", "d"])
    (2, 66.7)
    >>> grade_quiz([], [])
    (0, 0)
    """
    if not key:
        return 0, 0
    points = sum(a.lower() == k.lower() for a, k in zip(answers, key, strict=False))
    return points, round(100 * points / len(key), 1)


def ask_questions(questions):
    """Ask the user every question and return the score.

    Ask:
        quiz game with input that returns the score
        ask the user questions from a dict of answers
        console quiz: say right or wrong and count points
        trivia game reading answers from the keyboard

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["Paris ", "5"]):
    ...     ask_questions({"Capital of France?": "paris", "2 + 2?": "4"})
    Right!
    Wrong, the answer is 4.
    1
    """
    score = 0
    for question, answer in questions.items():
        if input(question + " ").strip().lower() == answer.lower():
            print("Right!")
            score += 1
        else:
            print(f"Wrong, the answer is {answer}.")
    return score


def menu_loop(actions):
    """Show a menu until the user quits.

    Ask:
        menu loop with functions in a dict
        console menu that runs the chosen action until quit
        text menu from a dictionary of name to function
        repeat a menu until the user types q

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["1", "9", "q"]):
    ...     menu_loop({"Say hello": lambda: print("hello")})
    1. Say hello
    hello
    1. Say hello
    Invalid choice
    1. Say hello
    """
    names = list(actions)
    while True:
        for number, name in enumerate(names, 1):
            print(f"{number}. {name}")
        choice = input("Choice (q to quit): ")
        if choice == "q":
            break
        if choice.isdigit() and 1 <= int(choice) <= len(names):
            actions[names[int(choice) - 1]]()
        else:
            print("Invalid choice")


def hangman_turn(word, guessed, lives, letter):
    """Return the guessed letters and lives after a guess.

    Ask:
        one turn of hangman
        update guessed letters and lives after a letter
        hangman step: lose a life for a wrong letter
        process a hangman guess, repeated letters cost nothing

    >>> guessed, lives = hangman_turn("cat", set(), 5, "A")
    >>> guessed, lives
    ({'a'}, 5)
    >>> hangman_turn("cat", {"a"}, 5, "x")[1], hangman_turn("cat", {"x"}, 5, "x")[1]
    (4, 5)
    """
    letter = letter.lower()
    if letter not in guessed and letter not in word:
        lives -= 1
    return guessed | {letter}, lives


def play_rounds(rounds):
    """Return the overall winner of rock paper scissors rounds.

    Ask:
        best of several rounds of rock paper scissors
        who wins a match of rock paper scissors given a list of rounds
        score of a rock paper scissors match
        overall winner from pairs of rock, paper, scissors

    >>> play_rounds([("rock", "scissors"), ("paper", "scissors"), ("rock", "scissors")])
    'player 1'
    >>> play_rounds([("rock", "paper")]), play_rounds([("rock", "rock")])
    ('player 2', 'tie')
    """
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    score = 0
    for first, second in rounds:
        if beats[first] == second:
            score += 1
        elif beats[second] == first:
            score -= 1
    if score == 0:
        return "tie"
    return "player 1" if score > 0 else "player 2"


def toggle_task(tasks, number):
    """Mark a task of a to-do list as done or not done.

    Ask:
        toggle a task of a to-do list
        mark a todo as done or undone by its number
        check off an item in a list of task dicts
        flip the done flag of the n-th task

    >>> tasks = [{"title": "a", "done": False}]
    >>> toggle_task(tasks, 1); tasks
    [{'title': 'a', 'done': True}]
    >>> toggle_task(tasks, 1); tasks[0]["done"]
    False
    """
    task = tasks[number - 1]
    task["done"] = not task["done"]


def show_tasks(tasks):
    """Print the tasks of a to-do list with numbers and check boxes.

    Ask:
        print a to-do list with check boxes
        show todos as [x] and [ ] with numbers
        display numbered tasks and whether they are done
        list all tasks of a to do app in the console

    >>> show_tasks([{"title": "cook", "done": True}, {"title": "eat", "done": False}])
    1. [x] cook
    2. [ ] eat
    """
    for number, task in enumerate(tasks, 1):
        mark = "x" if task["done"] else " "
        print(f"{number}. [{mark}] {task['title']}")


def search_contacts(contacts, text):
    """Return the contacts whose name or number contains a text.

    Ask:
        search a phone book by part of the name or number
        find contacts in a dict of name to phone
        look up contacts by a fragment
        filter a phonebook case-insensitively

    >>> book = {"Ann Lee": "123", "Bob": "456"}
    >>> search_contacts(book, "ann"), search_contacts(book, "45"), search_contacts(book, "x")
    ({'Ann Lee': '123'}, {'Bob': '456'}, {})
    """
    text = text.lower()
    return {
        name: phone for name, phone in contacts.items()
        if text in name.lower() or text in phone
    }


def script_calculator_menu():
    """Run a calculator with a menu.

    Ask:
        calculator program with a menu
        menu driven calculator: add, subtract, multiply, divide, exit
        console calculator that repeats until the user exits
        simple calculator script with a while loop and a menu

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["1", "2", "3", "4", "1", "0", "7", "5"]):
    ...     script_calculator_menu()
    1 Add  2 Subtract  3 Multiply  4 Divide  5 Exit
    5.0
    1 Add  2 Subtract  3 Multiply  4 Divide  5 Exit
    Cannot divide by zero
    1 Add  2 Subtract  3 Multiply  4 Divide  5 Exit
    Invalid choice
    1 Add  2 Subtract  3 Multiply  4 Divide  5 Exit
    """
    while True:
        print("1 Add  2 Subtract  3 Multiply  4 Divide  5 Exit")
        choice = input("Choice: ")
        if choice == "5":
            break
        if choice not in ("1", "2", "3", "4"):
            print("Invalid choice")
            continue
        a = float(input("First number: "))
        b = float(input("Second number: "))
        if choice == "1":
            print(a + b)
        elif choice == "2":
            print(a - b)
        elif choice == "3":
            print(a * b)
        elif b == 0:
            print("Cannot divide by zero")
        else:
            print(a / b)


def script_atm():
    """Run a cash machine in the console.

    Ask:
        atm program in the console
        simple atm script with a menu for balance, deposit and withdrawal
        bank menu program using while and input
        cash machine script for beginners
        atm program with pin

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["2", "50", "3", "500", "3", "120", "1", "4"]):
    ...     script_atm()
    Insufficient funds
    Balance: 30.00
    Goodbye
    """
    balance = 100.0
    while True:
        choice = input("1 Balance  2 Deposit  3 Withdraw  4 Quit: ")
        if choice == "1":
            print(f"Balance: {balance:.2f}")
        elif choice == "2":
            balance += float(input("Amount: "))
        elif choice == "3":
            amount = float(input("Amount: "))
            if amount > balance:
                print("Insufficient funds")
            else:
                balance -= amount
        elif choice == "4":
            print("Goodbye")
            break
        else:
            print("Invalid choice")


def script_todo():
    """Run a to-do list in the console.

    Ask:
        to-do list program in the console
        todo app script with add, list, remove and quit commands
        simple task list with input in a loop
        command line to do list for beginners

    >>> from unittest.mock import patch
    >>> commands = ["add buy milk", "add sleep", "remove 1", "list", "quit"]
    >>> with patch("builtins.input", side_effect=commands):
    ...     script_todo()
    1. sleep
    """
    tasks = []
    while True:
        command, _, argument = input("add/list/remove/quit: ").partition(" ")
        if command == "quit":
            break
        if command == "add":
            tasks.append(argument)
        elif command == "remove":
            tasks.pop(int(argument) - 1)
        elif command == "list":
            for number, task in enumerate(tasks, 1):
                print(f"{number}. {task}")


def script_phone_book():
    """Run a phone book in the console.

    Ask:
        phone book program in the console
        contact list script with add, find, delete and quit
        phonebook using a dictionary and a loop with input
        simple address book script

    >>> from unittest.mock import patch
    >>> lines = ["add", "Ann", "123", "find", "Ann", "delete", "Ann", "find", "Ann", "quit"]
    >>> with patch("builtins.input", side_effect=lines):
    ...     script_phone_book()
    123
    not found
    """
    contacts = {}
    while True:
        command = input("add, find, delete or quit: ")
        if command == "quit":
            break
        name = input("Name: ")
        if command == "add":
            contacts[name] = input("Number: ")
        elif command == "find":
            print(contacts.get(name, "not found"))
        elif command == "delete":
            contacts.pop(name, None)

"""Star, number and letter patterns printed with loops: triangles, pyramids, diamonds, squares."""


def print_right_triangle(n):
    """Print a right triangle of stars.

    Ask:
        print a right triangle of stars
        star pattern: one star in the first row, n in the last
        half pyramid of asterisks
        nested loop that prints a triangle of *
        display n rows of stars, each row one longer
        right angled triangle pattern

    >>> print_right_triangle(3)
    *
    **
    ***
    >>> print_right_triangle(0)
    """
    for i in range(1, n + 1):
        print("*" * i)


def print_triangle_nested(n):
    """Print a triangle of stars using nested loops.

    Ask:
        star triangle with nested for loops
        print a triangle of stars with two for loops and end=""
        nested loops pattern of asterisks with n rows
        half pyramid using an inner and an outer loop

    >>> print_triangle_nested(3)
    *
    **
    ***
    """
    for i in range(1, n + 1):
        for _ in range(i):
            print("*", end="")
        print()


def print_inverted_triangle(n):
    """Print a right triangle of stars upside down.

    Ask:
        print an inverted triangle of stars
        upside down half pyramid
        star pattern with n stars in the first row and one in the last
        decreasing triangle of asterisks
        reverse right triangle pattern

    >>> print_inverted_triangle(3)
    ***
    **
    *
    """
    for i in range(n, 0, -1):
        print("*" * i)


def print_right_aligned_triangle(n):
    """Print a triangle of stars aligned to the right.

    Ask:
        right aligned triangle of stars
        star pattern with leading spaces, mirrored right triangle
        print stars flush right in n rows
        triangle of asterisks aligned to the right side

    >>> print_right_aligned_triangle(3)
      *
     **
    ***
    """
    for i in range(1, n + 1):
        print(("*" * i).rjust(n))


def print_inverted_right_aligned(n):
    """Print an upside down triangle of stars aligned to the right.

    Ask:
        inverted right aligned star triangle
        upside down triangle with increasing leading spaces
        star pattern that shrinks from the left
        decreasing right aligned stars

    >>> print_inverted_right_aligned(3)
    ***
     **
      *
    """
    for i in range(n):
        print(" " * i + "*" * (n - i))


def print_pyramid(n):
    """Print a pyramid of stars.

    Ask:
        print a pyramid of stars
        full pyramid star pattern
        centered triangle of asterisks with n rows
        write a program to print a star pyramid
        equilateral star pyramid with 1, 3, 5, ... stars

    >>> print_pyramid(3)
      *
     ***
    *****
    >>> print_pyramid(1)
    *
    """
    for i in range(n):
        print(" " * (n - i - 1) + "*" * (2 * i + 1))


def print_inverted_pyramid(n):
    """Print a pyramid of stars upside down.

    Ask:
        print an inverted pyramid of stars
        upside down pyramid pattern
        reverse full pyramid star pattern
        centered stars decreasing by two each row

    >>> print_inverted_pyramid(3)
    *****
     ***
      *
    """
    for i in range(n - 1, -1, -1):
        print(" " * (n - i - 1) + "*" * (2 * i + 1))


def print_spaced_pyramid(n):
    """Print a pyramid of stars with spaces between the stars.

    Ask:
        pyramid of stars separated by spaces
        equilateral triangle of stars with one more star each row
        centered triangle * then * * then * * *
        star pyramid with a space between the stars

    >>> print_spaced_pyramid(3)
      *
     * *
    * * *
    """
    for i in range(1, n + 1):
        print(" " * (n - i) + " ".join("*" * i))


def print_diamond(n):
    """Print a diamond of stars whose upper half has n rows.

    Ask:
        print a diamond of stars
        diamond star pattern
        program to display a rhombus shape made of asterisks
        pyramid followed by an inverted pyramid
        diamond shape with n rows in the upper half

    >>> print_diamond(3)
      *
     ***
    *****
     ***
      *
    >>> print_diamond(1)
    *
    """
    for i in list(range(n)) + list(range(n - 2, -1, -1)):
        print(" " * (n - i - 1) + "*" * (2 * i + 1))


def print_hollow_diamond(n):
    """Print the outline of a diamond of stars.

    Ask:
        print a hollow diamond of stars
        outline of a diamond made of asterisks
        hollow diamond pattern
        empty diamond shape with stars at the border

    >>> print_hollow_diamond(3)
      *
     * *
    *   *
     * *
      *
    """
    for i in list(range(n)) + list(range(n - 2, -1, -1)):
        if i == 0:
            print(" " * (n - 1) + "*")
        else:
            print(" " * (n - i - 1) + "*" + " " * (2 * i - 1) + "*")


def print_hollow_pyramid(n):
    """Print the outline of a pyramid of stars.

    Ask:
        hollow pyramid of stars
        print the outline of a pyramid
        empty triangle of asterisks with a full last row
        hollow star triangle, centred

    >>> print_hollow_pyramid(4)
       *
      * *
     *   *
    *******
    >>> print_hollow_pyramid(1)
    *
    """
    for i in range(n):
        if i in (0, n - 1):
            row = "*" * (2 * i + 1)
        else:
            row = "*" + " " * (2 * i - 1) + "*"
        print(" " * (n - i - 1) + row)


def print_hollow_right_triangle(n):
    """Print the outline of a right triangle of stars.

    Ask:
        hollow right triangle of stars
        outline of a right angled triangle
        print only the border of a half pyramid
        empty half pyramid star pattern

    >>> print_hollow_right_triangle(4)
    *
    **
    * *
    ****
    """
    for i in range(1, n + 1):
        if i in (1, 2, n):
            print("*" * i)
        else:
            print("*" + " " * (i - 2) + "*")


def print_square(n):
    """Print a filled square of stars.

    Ask:
        print a square of stars
        n by n square of asterisks
        solid square star pattern
        block of stars with n rows and n columns

    >>> print_square(3)
    ***
    ***
    ***
    """
    for _ in range(n):
        print("*" * n)


def print_rectangle(width, height):
    """Print a filled rectangle of stars.

    Ask:
        print a rectangle of stars
        rectangle of asterisks with a given width and height
        filled star rectangle
        draw a box of stars with rows and columns

    >>> print_rectangle(4, 2)
    ****
    ****
    """
    for _ in range(height):
        print("*" * width)


def print_hollow_square(n):
    """Print the outline of a square of stars.

    Ask:
        print a hollow square of stars
        outline of a square made of asterisks
        hollow square pattern of size n
        empty square with stars only on the border

    >>> print_hollow_square(4)
    ****
    *  *
    *  *
    ****
    >>> print_hollow_square(1)
    *
    """
    border = (0, n - 1)
    for row in range(n):
        print("".join("*" if row in border or column in border else " " for column in range(n)))


def print_hollow_rectangle(width, height):
    """Print the outline of a rectangle of stars.

    Ask:
        print a hollow rectangle of stars
        draw the border of a rectangle with asterisks
        empty box of stars with width and height
        rectangle outline in the console

    >>> print_hollow_rectangle(4, 3)
    ****
    *  *
    ****
    """
    for row in range(height):
        if row in (0, height - 1):
            print("*" * width)
        else:
            print("*" + " " * (width - 2) + "*")


def print_number_triangle(n):
    """Print a triangle with 1 to i in row i.

    Ask:
        print a number triangle
        number pattern 1, then 12, then 123
        half pyramid of numbers
        rows counting up from 1 to the row number
        number pyramid with nested loops

    >>> print_number_triangle(3)
    1
    1 2
    1 2 3
    """
    for i in range(1, n + 1):
        print(*range(1, i + 1))


def print_inverted_number_triangle(n):
    """Print a number triangle upside down.

    Ask:
        inverted number triangle
        number pattern 123, then 12, then 1
        upside down half pyramid of numbers
        rows of numbers from 1, each one shorter than the row before

    >>> print_inverted_number_triangle(3)
    1 2 3
    1 2
    1
    """
    for i in range(n, 0, -1):
        print(*range(1, i + 1))


def print_repeated_number_triangle(n):
    """Print a triangle with the row number repeated in each row.

    Ask:
        triangle with repeated row numbers
        number pattern 1, 22, 333
        print each number as many times as its value
        same number in each row, row i contains i times i

    >>> print_repeated_number_triangle(3)
    1
    22
    333
    """
    for i in range(1, n + 1):
        print(str(i) * i)


def print_descending_rows(n):
    """Print a triangle whose rows count down to 1.

    Ask:
        number pattern 1, 21, 321
        triangle with descending numbers in every row
        print rows that count down from the row number to 1
        reverse number half pyramid

    >>> print_descending_rows(3)
    1
    2 1
    3 2 1
    """
    for i in range(1, n + 1):
        print(*range(i, 0, -1))


def print_floyd_triangle(n):
    """Print Floyd's triangle with n rows.

    Ask:
        floyd's triangle
        print consecutive numbers in a triangle
        number pattern 1, 2 3, 4 5 6
        right triangle of natural numbers with n rows
        program to display floyds triangle

    >>> print_floyd_triangle(3)
    1
    2 3
    4 5 6
    >>> print_floyd_triangle(0)
    """
    number = 1
    for row in range(1, n + 1):
        print(*range(number, number + row))
        number += row


def print_palindrome_pyramid(n):
    """Print a pyramid with rows like 12321.

    Ask:
        palindrome number pyramid
        number pattern 1, 121, 12321
        pyramid of numbers that count up and down
        print a number pyramid which reads the same from both sides

    >>> print_palindrome_pyramid(3)
      1
     121
    12321
    """
    for i in range(1, n + 1):
        up = "".join(str(k) for k in range(1, i + 1))
        print(" " * (n - i) + up + up[-2::-1])


def print_number_pyramid(n):
    """Print a centred pyramid with 1 to i in row i.

    Ask:
        centered number pyramid
        full pyramid of numbers 1, 1 2, 1 2 3
        pyramid of numbers with leading spaces
        number triangle in the middle of the screen

    >>> print_number_pyramid(3)
      1
     1 2
    1 2 3
    """
    for i in range(1, n + 1):
        print(" " * (n - i) + " ".join(str(k) for k in range(1, i + 1)))


def print_binary_triangle(n):
    """Print a triangle of alternating ones and zeros.

    Ask:
        triangle of alternating 0 and 1
        binary number pattern 1, 01, 101
        print a zero one triangle
        pattern of ones and zeros with n rows

    >>> print_binary_triangle(4)
    1
    01
    101
    0101
    """
    for i in range(1, n + 1):
        print("".join(str((i + k + 1) % 2) for k in range(1, i + 1)))


def print_alphabet_triangle(n):
    """Print a triangle with the letters A to the ith in row i.

    Ask:
        alphabet triangle pattern
        print A, AB, ABC in a triangle
        half pyramid of letters
        letter pattern with n rows starting at A

    >>> print_alphabet_triangle(3)
    A
    AB
    ABC
    """
    for i in range(1, n + 1):
        print("".join(chr(ord("A") + k) for k in range(i)))


def print_repeated_letter_triangle(n):
    """Print a triangle with the ith letter repeated i times.

    Ask:
        pattern A, BB, CCC
        triangle of repeated letters
        print each letter of the alphabet as often as its position
        alphabet pattern with the same letter per row

    >>> print_repeated_letter_triangle(3)
    A
    BB
    CCC
    """
    for i in range(n):
        print(chr(ord("A") + i) * (i + 1))


def print_alphabet_pyramid(n):
    """Print a pyramid of letters like ABCBA.

    Ask:
        alphabet pyramid
        pyramid of letters A, ABA, ABCBA
        palindromic letter pyramid
        print a centred triangle of letters that go up and down

    >>> print_alphabet_pyramid(3)
      A
     ABA
    ABCBA
    """
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for i in range(1, n + 1):
        up = letters[:i]
        print(" " * (n - i) + up + up[-2::-1])


def print_continuous_alphabet(n):
    """Print a triangle of consecutive letters.

    Ask:
        floyd's triangle with letters
        pattern A, B C, D E F
        triangle of consecutive letters of the alphabet
        continuous alphabet pattern with n rows

    >>> print_continuous_alphabet(3)
    A
    B C
    D E F
    """
    code = ord("A")
    for row in range(1, n + 1):
        print(*(chr(code + k) for k in range(row)))
        code += row


def print_arrow(n):
    """Print a right arrow: a growing and then shrinking triangle.

    Ask:
        print a right pointing arrow of stars
        star pattern that grows and then shrinks
        right pascal star triangle
        sideways pyramid of stars

    >>> print_arrow(3)
    *
    **
    ***
    **
    *
    """
    for i in range(1, 2 * n):
        print("*" * min(i, 2 * n - i))


def print_left_arrow(n):
    """Print a left arrow: right-aligned rows that grow and then shrink.

    Ask:
        print a left pointing arrow of stars
        left pascal star triangle
        right aligned stars that grow and then shrink
        sideways triangle pointing left

    >>> print_left_arrow(3)
      *
     **
    ***
     **
      *
    """
    for i in range(1, 2 * n):
        stars = "*" * min(i, 2 * n - i)
        print(stars.rjust(n))


def print_hourglass(n):
    """Print an hourglass of stars with n rows in each half.

    Ask:
        print an hourglass of stars
        hourglass star pattern
        sandglass shape: inverted pyramid followed by a pyramid
        sand clock pattern with asterisks

    >>> print_hourglass(3)
    *****
     ***
      *
     ***
    *****
    """
    for i in list(range(n - 1, -1, -1)) + list(range(1, n)):
        print(" " * (n - i - 1) + "*" * (2 * i + 1))


def print_butterfly(n):
    """Print a butterfly of stars.

    Ask:
        butterfly star pattern
        print a butterfly made of asterisks
        two triangles facing each other, then mirrored
        butterfly pattern with n rows per wing

    >>> print_butterfly(3)
    *    *
    **  **
    ******
    **  **
    *    *
    """
    for i in range(1, 2 * n):
        stars = min(i, 2 * n - i)
        print("*" * stars + " " * (2 * (n - stars)) + "*" * stars)


def print_x(n):
    """Print an X of stars in an n by n square.

    Ask:
        print an X shape with stars
        cross of two diagonals made of asterisks
        letter X pattern of size n
        star pattern on both diagonals

    >>> print_x(5)
    *   *
     * *
      *
     * *
    *   *
    """
    for row in range(n):
        line = ["*" if column in (row, n - row - 1) else " " for column in range(n)]
        print("".join(line).rstrip())


def print_plus(n):
    """Print a plus sign of stars in an n by n square with odd n.

    Ask:
        print a plus sign with stars
        plus pattern of size n
        cross made of asterisks with a horizontal and a vertical bar
        star pattern in the shape of +

    >>> print_plus(3)
     *
    ***
     *
    """
    middle = n // 2
    for row in range(n):
        print("*" * n if row == middle else " " * middle + "*")


def print_checkerboard(n):
    """Print a checkerboard of # and dots.

    Ask:
        print a checkerboard pattern
        chessboard of # and . with n rows and columns
        alternating characters in a grid
        checkered pattern in the console
        draw a chess board with two symbols

    >>> print_checkerboard(3)
    #.#
    .#.
    #.#
    """
    for row in range(n):
        print("".join("#" if (row + column) % 2 == 0 else "." for column in range(n)))


def print_number_square(n):
    """Print an n by n square of consecutive numbers.

    Ask:
        print a square of consecutive numbers
        grid with the numbers 1 to n*n in rows
        n x n number grid, aligned
        table of numbers filled row by row

    >>> print_number_square(3)
      1  2  3
      4  5  6
      7  8  9
    """
    for start in range(1, n * n + 1, n):
        print("".join(f"{number:3}" for number in range(start, start + n)))


def print_same_number_rows(n):
    """Print an n by n square in which each row repeats its number.

    Ask:
        square with the row number in each cell
        pattern 1 1 1, 2 2 2, 3 3 3
        print each row number n times
        number square, every row the same digit

    >>> print_same_number_rows(3)
    1 1 1
    2 2 2
    3 3 3
    """
    for row in range(1, n + 1):
        print(*[row] * n)


def print_concentric_numbers(n):
    """Print concentric squares of numbers with n on the border and 1 in the middle.

    Ask:
        concentric number squares
        square pattern with n on the border and 1 in the middle
        nested squares of numbers decreasing towards the centre
        print rings of numbers

    >>> print_concentric_numbers(3)
    3 3 3 3 3
    3 2 2 2 3
    3 2 1 2 3
    3 2 2 2 3
    3 3 3 3 3
    """
    for row in range(-n + 1, n):
        print(*[max(abs(row), abs(column)) + 1 for column in range(-n + 1, n)])


def print_zigzag(width, height):
    """Print a zigzag line of stars.

    Ask:
        print a zigzag pattern of stars
        zig zag wave with asterisks of given width and height
        star wave pattern
        zigzag line in the console

    >>> print_zigzag(9, 3)
      *   *
     * * * *
    *   *   *
    """
    period = 2 * (height - 1)
    for row in range(height):
        line = ""
        for column in range(width):
            step = column % period
            line += "*" if min(step, period - step) == height - 1 - row else " "
        print(line.rstrip())


def print_christmas_tree(n):
    """Print a Christmas tree with n rows of leaves and a trunk.

    Ask:
        print a christmas tree
        draw a christmas tree of stars with a trunk
        ascii christmas tree with n levels
        xmas tree pattern

    >>> print_christmas_tree(3)
      *
     ***
    *****
      |
    """
    for i in range(n):
        print(" " * (n - i - 1) + "*" * (2 * i + 1))
    print(" " * (n - 1) + "|")


def print_staircase(n):
    """Print a staircase of # aligned to the right.

    Ask:
        staircase of # symbols
        print a right aligned staircase of hash signs with height n
        draw stairs with # characters
        hackerrank staircase

    >>> print_staircase(3)
      #
     ##
    ###
    """
    for i in range(1, n + 1):
        print(" " * (n - i) + "#" * i)


def print_bars(numbers):
    """Print a horizontal bar of stars for each number.

    Ask:
        print a bar of stars for each number in a list
        horizontal histogram with asterisks
        text bar chart of a list of numbers
        draw a simple bar graph in the console, one row per value

    >>> print_bars([3, 0, 2])
    ***
    <BLANKLINE>
    **
    """
    for number in numbers:
        print("*" * number)


def print_vertical_bars(numbers):
    """Print a vertical bar chart of stars.

    Ask:
        vertical histogram with stars
        print columns of asterisks for a list of numbers
        vertical bar chart in the console
        bar graph with upright bars made of *

    >>> print_vertical_bars([1, 3, 2])
      *
      * *
    * * *
    """
    for level in range(max(numbers), 0, -1):
        print(" ".join("*" if number >= level else " " for number in numbers).rstrip())


def print_in_box(text):
    """Print a line of text in a box of stars.

    Ask:
        print text inside a box of stars
        put a frame of asterisks around a string
        draw a border around a message
        text in a box

    >>> print_in_box("Hi")
    ******
    * Hi *
    ******
    """
    border = "*" * (len(text) + 4)
    print(border)
    print(f"* {text} *")
    print(border)


def print_word_triangle(word):
    """Print the growing beginnings of a word.

    Ask:
        print the prefixes of a word as a triangle
        pattern P, Py, Pyt for the word Python
        display a string letter by letter, one more each line
        word triangle

    >>> print_word_triangle("abc")
    a
    ab
    abc
    """
    for i in range(1, len(word) + 1):
        print(word[:i])


def star_triangle(n):
    """Return a right triangle of stars as a string.

    Ask:
        return a triangle of stars as a string
        star triangle as multi-line text
        build a star pattern string with newlines instead of printing it
        function that returns the rows of a triangle joined by newlines

    >>> star_triangle(3)
    '*\\n**\\n***'
    >>> star_triangle(0)
    ''
    """
    return "\n".join("*" * i for i in range(1, n + 1))


def pyramid_rows(n):
    """Return the rows of a star pyramid as a list of strings.

    Ask:
        rows of a star pyramid as a list
        pyramid of asterisks as list of equally long strings
        build a pyramid and return its lines
        list of strings that form a pyramid

    >>> pyramid_rows(2)
    [' * ', '***']
    >>> pyramid_rows(1)
    ['*']
    """
    return [("*" * (2 * i + 1)).center(2 * n - 1) for i in range(n)]


def number_spiral(n):
    """Return an n by n matrix filled with 1 to n² in a spiral.

    Ask:
        spiral matrix with the numbers 1 to n squared
        fill a square grid in spiral order
        generate a number spiral clockwise from the top left
        n x n spiral of numbers
        generate a spiral matrix n x n
        fill a matrix with numbers in spiral order
        spiral matrix ii generate n x n
        generate an n x n spiral matrix

    >>> number_spiral(3)
    [[1, 2, 3], [8, 9, 4], [7, 6, 5]]
    >>> number_spiral(1)
    [[1]]
    """
    grid = [[0] * n for _ in range(n)]
    row, column = 0, 0
    row_step, column_step = 0, 1
    for number in range(1, n * n + 1):
        grid[row][column] = number
        next_row, next_column = row + row_step, column + column_step
        if not (0 <= next_row < n and 0 <= next_column < n) or grid[next_row][next_column]:
            row_step, column_step = column_step, -row_step
        row += row_step
        column += column_step
    return grid

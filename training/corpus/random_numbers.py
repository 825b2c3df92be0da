"""Random integers, floats, choices, shuffles, dice, coins, passwords and simulations."""
import math
import random
import string


def random_integer(low, high):
    """Return a random integer from low to high, both included.

    Ask:
        random integer between two numbers
        generate a random number from low to high inclusive
        function that returns a random int in a range
        how do i get a random whole number

    >>> all(1 <= random_integer(1, 3) <= 3 for _ in range(50))
    True
    >>> random_integer(5, 5)
    5
    """
    return random.randint(low, high)


def random_float(low, high):
    """Return a random float between low and high.

    Ask:
        random float between two numbers
        generate a random decimal number in a range
        uniform random number between low and high
        random real number from an interval

    >>> all(1.5 <= random_float(1.5, 2) <= 2 for _ in range(50))
    True
    >>> random_float(3, 3)
    3.0
    """
    return random.uniform(low, high)


def random_integers(n, low, high):
    """Return a list of n random integers.

    Ask:
        list of n random integers
        generate n random numbers between low and high
        array filled with random ints
        create a list of random whole numbers of a given length
        list of n random numbers between a and b
        generate a list with n random ints in a range

    >>> numbers = random_integers(20, 1, 6)
    >>> len(numbers), all(1 <= x <= 6 for x in numbers)
    (20, True)
    >>> random_integers(0, 1, 6)
    []
    """
    return [random.randint(low, high) for _ in range(n)]


def random_floats(n):
    """Return a list of n random floats from 0 up to 1.

    Ask:
        list of n random floats between 0 and 1
        generate n uniform random numbers
        array of random decimals from zero to one
        create a list of random floats

    >>> numbers = random_floats(10)
    >>> len(numbers), all(0 <= x < 1 for x in numbers)
    (10, True)
    """
    return [random.random() for _ in range(n)]


def unique_random_integers(n, low, high):
    """Return n different random integers.

    Ask:
        n unique random integers
        random numbers without repetition
        list of distinct random ints from a range
        generate random numbers with no duplicates
        random list of unique integers
        distinct random numbers in a range
        random sample without repetition of integers
        list of random numbers without duplicates

    >>> sorted(unique_random_integers(3, 1, 3))
    [1, 2, 3]
    >>> len(set(unique_random_integers(10, 1, 100)))
    10
    """
    return random.sample(range(low, high + 1), n)


def random_even_number(low, high):
    """Return a random even integer from low to high.

    Ask:
        random even number in a range
        generate an even random integer between low and high
        random number divisible by two
        pick an even number at random, both limits included
        random even number between a and b

    >>> all(random_even_number(3, 8) in (4, 6, 8) for _ in range(50))
    True
    >>> random_even_number(2, 3)
    2
    """
    return random.randrange(low + low % 2, high + 1, 2)


def random_choice(items):
    """Return a random element of a list.

    Ask:
        random element of a list
        pick a random item from a list
        choose one element at random
        select a random value from a sequence
        pick a random element from a list

    >>> random_choice(["a"])
    'a'
    >>> all(random_choice([1, 2]) in (1, 2) for _ in range(20))
    True
    """
    return random.choice(items)


def random_choices(items, k):
    """Return k random elements, repetition allowed.

    Ask:
        k random elements with repetition
        choose k items at random with replacement
        draw several times from a list, the same item may come again
        random sample with replacement

    >>> random_choices(["a"], 3)
    ['a', 'a', 'a']
    >>> len(random_choices([1, 2], 5))
    5
    """
    return random.choices(items, k=k)


def random_sample(items, k):
    """Return k different random elements.

    Ask:
        k random elements without repetition
        random sample of a list
        choose k distinct items at random
        draw k items without replacement
        pick n random elements without repetition
        random choice of n items
        random sample without replacement
        sample without replacement

    >>> sorted(random_sample([1, 2, 3], 3))
    [1, 2, 3]
    >>> len(random_sample("abcdef", 2))
    2
    """
    return random.sample(items, k)


def weighted_choice(items, weights):
    """Return a random element, chosen by weights.

    Ask:
        weighted random choice
        pick an item with given probabilities
        random selection where some items are more likely
        choose an element by weight
        pick a random element with weights
        choose a random item with given probabilities

    >>> weighted_choice(["a", "b"], [0, 1])
    'b'
    >>> weighted_choice(["a", "b"], [1, 0])
    'a'
    """
    return random.choices(items, weights=weights)[0]


def weighted_choice_manual(weights):
    """Return a random key of a dictionary of weights, without random.choices.

    Ask:
        weighted random choice without random.choices
        pick a random key from a dict of weights
        roulette wheel selection
        choose randomly in proportion to the weights with cumulative sums

    >>> weighted_choice_manual({"a": 0, "b": 3})
    'b'
    >>> {weighted_choice_manual({"x": 1, "y": 1}) for _ in range(200)} == {"x", "y"}
    True
    """
    threshold = random.random() * sum(weights.values())
    total = 0
    for key, weight in weights.items():
        total += weight
        if threshold < total:
            return key


def random_key(dictionary):
    """Return a random key of a dictionary.

    Ask:
        random key of a dictionary
        pick a random key from a dict
        choose a dictionary key at random
        get any random key

    >>> random_key({"a": 1})
    'a'
    >>> random_key({1: 2, 3: 4}) in (1, 3)
    True
    """
    return random.choice(list(dictionary))


def shuffled(items):
    """Return a shuffled copy of a list.

    Ask:
        shuffled copy of a list
        shuffle a list without changing the original
        random order of the elements as a new list
        return the items in random order
        shuffle a list and return a new list

    >>> items = [1, 2, 3]
    >>> sorted(shuffled(items)), items
    ([1, 2, 3], [1, 2, 3])
    >>> shuffled([])
    []
    """
    return random.sample(items, len(items))


def fisher_yates_shuffle(items):
    """Shuffle a list in place with the Fisher-Yates algorithm.

    Ask:
        fisher yates shuffle
        shuffle a list in place without random.shuffle
        knuth shuffle of an array
        implement an unbiased shuffle algorithm

    >>> items = [1, 2, 3, 4]; fisher_yates_shuffle(items); sorted(items)
    [1, 2, 3, 4]
    >>> items = []; fisher_yates_shuffle(items); items
    []
    """
    for i in range(len(items) - 1, 0, -1):
        j = random.randint(0, i)
        items[i], items[j] = items[j], items[i]


def roll_die(sides=6):
    """Return the result of rolling a die.

    Ask:
        roll a die
        dice roll with a number of sides
        simulate throwing a six sided dice
        random number from 1 to 6
        simulate a dice roll

    >>> all(1 <= roll_die() <= 6 for _ in range(50))
    True
    >>> roll_die(1)
    1
    """
    return random.randint(1, sides)


def roll_dice(n, sides=6):
    """Return the results of rolling n dice.

    Ask:
        roll n dice
        simulate several dice rolls and return the results
        list of dice throws
        roll multiple dice with a given number of sides
        roll several dice
        roll n dice with a given number of sides
        list of random dice results
        simulate throwing dice
        roll n dice and return the results

    >>> rolls = roll_dice(10)
    >>> len(rolls), all(1 <= r <= 6 for r in rolls)
    (10, True)
    >>> roll_dice(2, sides=1)
    [1, 1]
    """
    return [random.randint(1, sides) for _ in range(n)]


def count_heads(n):
    """Return how many of n coin flips show heads.

    Ask:
        count heads in n coin flips
        flip a coin n times and count the heads
        number of heads when tossing a coin many times
        simulate n coin tosses

    >>> 0 <= count_heads(10) <= 10
    True
    >>> count_heads(0)
    0
    >>> 300 < count_heads(1000) < 700
    True
    """
    return sum(random.random() < 0.5 for _ in range(n))


def random_boolean(probability=0.5):
    """Return True with a probability.

    Ask:
        random boolean
        return true with a given probability
        random true or false
        event that happens with probability p
        random boolean with probability p

    >>> random_boolean(1), random_boolean(0)
    (True, False)
    >>> random_boolean() in (True, False)
    True
    """
    return random.random() < probability


def random_string(length):
    """Return a random string of letters and digits.

    Ask:
        random string of letters and digits
        generate a random alphanumeric string of a given length
        random text with n characters
        create a random identifier
        generate a random string of length n
        random letters and digits of a given length

    >>> text = random_string(12)
    >>> len(text), text.isalnum()
    (12, True)
    >>> random_string(0)
    ''
    """
    characters = string.ascii_letters + string.digits
    return "".join(random.choices(characters, k=length))


def random_letter():
    """Return a random lower case letter.

    Ask:
        random letter of the alphabet
        pick a random lowercase letter
        generate a random character from a to z
        random alphabet letter

    >>> random_letter() in "abcdefghijklmnopqrstuvwxyz"
    True
    >>> len(random_letter())
    1
    """
    return random.choice(string.ascii_lowercase)


def random_color():
    """Return a random colour like '#1a2b3c'.

    Ask:
        random hex color
        generate a random colour code
        random html color like #1a2b3c
        random rgb color in hexadecimal

    >>> color = random_color()
    >>> len(color), color[0], 0 <= int(color[1:], 16) <= 0xFFFFFF
    (7, '#', True)
    """
    return f"#{random.randrange(256 ** 3):06x}"


def random_rgb():
    """Return three random channel values.

    Ask:
        random rgb tuple
        three random numbers from 0 to 255 for a color
        generate random red, green and blue values
        random color as (r, g, b)

    >>> rgb = random_rgb()
    >>> len(rgb), all(0 <= channel <= 255 for channel in rgb)
    (3, True)
    """
    return tuple(random.randint(0, 255) for _ in range(3))


def random_matrix(rows, columns, low, high):
    """Return a matrix of random integers.

    Ask:
        random matrix of integers
        two dimensional list filled with random numbers
        generate a rows x columns grid of random ints
        random 2d array without numpy
        random 2d array of 0 and 1
        random matrix n x m with ints
        random matrix of ints between low and high

    >>> matrix = random_matrix(2, 3, 1, 9)
    >>> len(matrix), [len(row) for row in matrix]
    (2, [3, 3])
    >>> random_matrix(1, 2, 4, 4)
    [[4, 4]]
    """
    return [[random.randint(low, high) for _ in range(columns)] for _ in range(rows)]


def random_point_in_circle(radius):
    """Return a random point, evenly distributed in a disc about the origin.

    Ask:
        random point in a circle
        uniformly distributed random point inside a disc
        generate a random coordinate within a radius
        sample a point in a circle about the origin

    >>> all(math.hypot(*random_point_in_circle(2)) <= 2 for _ in range(50))
    True
    >>> math.hypot(*random_point_in_circle(0))
    0.0
    """
    r = radius * math.sqrt(random.random())
    angle = random.uniform(0, 2 * math.pi)
    return r * math.cos(angle), r * math.sin(angle)


def lottery_numbers():
    """Return six different numbers from 1 to 49, sorted.

    Ask:
        lottery numbers 6 out of 49
        generate six lottery numbers
        random lotto ticket, sorted
        draw 6 different numbers from 1 to 49

    >>> numbers = lottery_numbers()
    >>> len(set(numbers)), numbers == sorted(numbers), 1 <= numbers[0], numbers[-1] <= 49
    (6, True, True, True)
    """
    return sorted(random.sample(range(1, 50), 6))


def random_teams(names, n):
    """Split names at random into n teams of nearly equal size.

    Ask:
        split people into random teams
        assign names randomly to n groups
        random team generator
        divide students into random groups

    >>> teams = random_teams(["a", "b", "c", "d", "e"], 2)
    >>> sorted(len(team) for team in teams), sorted(sum(teams, []))
    ([2, 3], ['a', 'b', 'c', 'd', 'e'])
    """
    names = random.sample(names, len(names))
    return [names[i::n] for i in range(n)]


def secret_santa(names):
    """Return a dictionary from each giver to another person.

    Ask:
        secret santa draw
        assign each person somebody else to give a present to
        random gift exchange where nobody draws themselves
        secret santa pairs for a list of distinct names

    >>> pairs = secret_santa(["Ann", "Bo", "Cy"])
    >>> sorted(pairs) == sorted(pairs.values()) == ["Ann", "Bo", "Cy"]
    True
    >>> any(giver == receiver for giver, receiver in pairs.items())
    False
    """
    givers = random.sample(names, len(names))
    return dict(zip(givers, givers[1:] + givers[:1]))


def split_train_test(items, test_share=0.2):
    """Split a list at random into a training and a test part.

    Ask:
        random train test split without sklearn
        split data randomly into training and test set
        shuffle a dataset and split it by a share
        divide examples into train and test lists
        split list into train and test with ratio and seed

    >>> train, test = split_train_test(list(range(10)))
    >>> len(train), len(test), sorted(train + test) == list(range(10))
    (8, 2, True)
    """
    items = random.sample(items, len(items))
    cut = round(len(items) * (1 - test_share))
    return items[:cut], items[cut:]


def seeded_random_numbers(n, seed):
    """Return the same n random floats for the same seed.

    Ask:
        reproducible random numbers with a seed
        random floats that are the same every time for a seed
        seed the random generator and return n numbers
        deterministic random sequence

    >>> seeded_random_numbers(3, 42) == seeded_random_numbers(3, 42)
    True
    >>> seeded_random_numbers(3, 1) == seeded_random_numbers(3, 2)
    False
    >>> len(seeded_random_numbers(4, 0))
    4
    """
    generator = random.Random(seed)
    return [generator.random() for _ in range(n)]


def linear_congruential_generator(seed):
    """Yield pseudo random integers below 2 ** 32.

    Ask:
        linear congruential generator
        implement a pseudo random number generator
        own random generator without the random module
        lcg with modulus 2**32

    >>> numbers = linear_congruential_generator(0)
    >>> next(numbers), next(numbers)
    (1013904223, 1196435762)
    """
    state = seed
    while True:
        state = (1664525 * state + 1013904223) % 2 ** 32
        yield state


def random_walk(steps):
    """Return the positions of a one-dimensional random walk from 0.

    Ask:
        one dimensional random walk
        simulate a random walk with steps of plus or minus one
        positions of a drunkard's walk
        random walk on a line

    >>> path = random_walk(50)
    >>> len(path), path[0], all(abs(a - b) == 1 for a, b in zip(path, path[1:]))
    (51, 0, True)
    """
    positions = [0]
    for _ in range(steps):
        positions.append(positions[-1] + random.choice([-1, 1]))
    return positions


def random_walk_2d(steps):
    """Return the positions of a random walk on a grid from (0, 0).

    Ask:
        two dimensional random walk
        random walk on a grid
        simulate steps up, down, left or right at random
        2d random path of coordinates

    >>> path = random_walk_2d(30)
    >>> len(path), path[0]
    (31, (0, 0))
    >>> all(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in zip(path, path[1:]))
    True
    """
    x = y = 0
    path = [(x, y)]
    for _ in range(steps):
        dx, dy = random.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
        x += dx
        y += dy
        path.append((x, y))
    return path


def estimate_pi(samples):
    """Estimate pi by random points in a square.

    Ask:
        estimate pi with monte carlo
        monte carlo simulation for pi
        approximate pi with random points in the unit square
        calculate pi by random sampling

    >>> 2.8 < estimate_pi(10000) < 3.5
    True
    >>> estimate_pi(1) in (0.0, 4.0)
    True
    """
    inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(samples))
    return 4 * inside / samples


def monte_carlo_integral(f, a, b, samples):
    """Estimate the integral of a function by random points.

    Ask:
        monte carlo integration
        estimate an integral with random samples
        approximate the area under f between a and b randomly
        integral by averaging f at random points

    >>> monte_carlo_integral(lambda x: 2, 1, 4, 10)
    6.0
    >>> 0.4 < monte_carlo_integral(lambda x: x, 0, 1, 5000) < 0.6
    True
    """
    total = sum(f(random.uniform(a, b)) for _ in range(samples))
    return (b - a) * total / samples


def monty_hall(games, switch):
    """Return the share of games won in the Monty Hall problem.

    Ask:
        monty hall simulation
        simulate the three doors problem with or without switching
        win rate when switching doors
        game show goat problem simulation

    >>> 0.55 < monty_hall(3000, True) < 0.78
    True
    >>> 0.22 < monty_hall(3000, False) < 0.45
    True
    """
    wins = 0
    for _ in range(games):
        car = random.randrange(3)
        choice = random.randrange(3)
        wins += (choice != car) if switch else (choice == car)
    return wins / games


def normal_numbers(n, mean, deviation):
    """Return n normally distributed random numbers.

    Ask:
        normally distributed random numbers
        gaussian random numbers with mean and standard deviation
        list of n samples from a normal distribution
        random values from a bell curve
        normal distribution random numbers
        list of n gaussian random numbers

    >>> numbers = normal_numbers(500, 10, 1)
    >>> len(numbers), 9.5 < sum(numbers) / 500 < 10.5
    (500, True)
    >>> normal_numbers(2, 3, 0)
    [3.0, 3.0]
    """
    return [random.gauss(mean, deviation) for _ in range(n)]


def reservoir_sample(iterable, k):
    """Return k random elements of an iterable of unknown length.

    Ask:
        reservoir sampling
        random sample from a stream of unknown length
        choose k random lines without knowing how many there are
        sample k items from an iterator

    >>> sorted(reservoir_sample(iter([1, 2]), 5))
    [1, 2]
    >>> sample = reservoir_sample(range(100), 5)
    >>> len(set(sample)), set(sample) <= set(range(100))
    (5, True)
    """
    sample = []
    for i, item in enumerate(iterable):
        if i < k:
            sample.append(item)
        else:
            j = random.randint(0, i)
            if j < k:
                sample[j] = item
    return sample


def rock_paper_scissors_choice():
    """Return a random choice for rock, paper, scissors.

    Ask:
        random choice of rock, paper or scissors
        computer move in rock paper scissors
        let the computer pick rock, paper or scissors at random
        random hand for the game rock-paper-scissors

    >>> rock_paper_scissors_choice() in ("rock", "paper", "scissors")
    True
    """
    return random.choice(["rock", "paper", "scissors"])


def random_distribution(total, n):
    """Return n random non-negative integers that add up to a total.

    Ask:
        random integers that add up to a total
        split a number randomly into n parts
        random partition of a sum
        n random non-negative ints with a fixed sum

    >>> parts = random_distribution(100, 4)
    >>> len(parts), sum(parts), min(parts) >= 0
    (4, 100, True)
    >>> random_distribution(7, 1)
    [7]
    """
    cuts = sorted(random.randint(0, total) for _ in range(n - 1))
    return [b - a for a, b in zip([0] + cuts, cuts + [total])]

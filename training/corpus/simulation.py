"""Simulations: dice and coins, Monte Carlo, random walks, queues, populations, motion, automata."""
import random


def simulate_dice_sums(rolls, dice=2):
    """Return how often each sum of dice came up.

    Ask:
        simulate rolling two dice many times and count the sums
        dice sum frequencies by simulation
        roll several dice repeatedly and tally the totals
        distribution of the sum of two dice by experiment
        roll two dice n times and count how often each sum occurs

    >>> counts = simulate_dice_sums(200)
    >>> sum(counts.values()), min(counts) >= 2, max(counts) <= 12, list(counts) == sorted(counts)
    (200, True, True, True)
    >>> set(simulate_dice_sums(300, dice=1)) == {1, 2, 3, 4, 5, 6}
    True
    """
    counts = {}
    for _ in range(rolls):
        total = sum(random.randint(1, 6) for _ in range(dice))
        counts[total] = counts.get(total, 0) + 1
    return dict(sorted(counts.items()))


def flips_until_heads_in_a_row(length):
    """Return how many coin flips it took to see heads several times in a row.

    Ask:
        flip a coin until heads comes up three times in a row and return the flips
        number of coin tosses until a streak of heads
        simulate coin flips until n consecutive heads
        how many throws until a run of heads, simulated

    >>> all(flips_until_heads_in_a_row(3) >= 3 for _ in range(20))
    True
    >>> flips_until_heads_in_a_row(0)
    0
    """
    flips = streak = 0
    while streak < length:
        flips += 1
        streak = streak + 1 if random.random() < 0.5 else 0
    return flips


def estimate_probability(experiment, trials=10_000):
    """Return the share of trials in which an experiment succeeds.

    Ask:
        estimate a probability by simulation
        monte carlo probability of an event
        repeat an experiment many times and return the success rate
        relative frequency of True over n random trials

    >>> estimate_probability(lambda: True, 10), estimate_probability(lambda: False, 10)
    (1.0, 0.0)
    >>> results = iter([True, False, False, True])
    >>> estimate_probability(lambda: next(results), 4)
    0.5
    """
    return sum(bool(experiment()) for _ in range(trials)) / trials


def monte_carlo_integral(func, a, b, samples=10_000):
    """Return the integral of a function estimated by random samples.

    Ask:
        integrate a function over an interval with random sample points
        estimate an integral with random points
        numeric integral of f from a to b by random sampling
        area under a curve by monte carlo

    >>> monte_carlo_integral(lambda x: 2, 1, 4, 100)
    6.0
    >>> abs(monte_carlo_integral(lambda x: x, 0, 1) - 0.5) < 0.05
    True
    """
    total = sum(func(random.uniform(a, b)) for _ in range(samples))
    return (b - a) * total / samples


def random_walk_2d(steps):
    """Return the positions of a random walk on a grid.

    Ask:
        random walk in two dimensions
        simulate a drunkard's walk on a grid
        2d random walk positions from the origin
        list of points of a walk with random steps up, down, left, right

    >>> path = random_walk_2d(50)
    >>> path[0], len(path)
    ((0, 0), 51)
    >>> all(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in zip(path, path[1:]))
    True
    """
    x = y = 0
    path = [(x, y)]
    for _ in range(steps):
        dx, dy = random.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
        x += dx
        y += dy
        path.append((x, y))
    return path


def gamblers_ruin(money, goal, probability=0.5):
    """Play with stakes of one until broke or rich and return the final money.

    Ask:
        gambler's ruin simulation
        bet one unit until the money is gone or the goal is reached
        simulate a gambler with a chance of winning each bet
        casino simulation until broke or target reached

    >>> gamblers_ruin(3, 5, 1), gamblers_ruin(3, 5, 0)
    (5, 0)
    >>> gamblers_ruin(2, 4) in (0, 4)
    True
    """
    while 0 < money < goal:
        money += 1 if random.random() < probability else -1
    return money


def simulate_queue(arrivals, service_time):
    """Return the waiting time of each customer at one counter.

    Ask:
        simulate a queue at a counter
        waiting times of customers with one server
        single server queue from arrival times and a fixed service time
        how long does each customer wait in line

    >>> simulate_queue([0, 1, 10], 3)
    [0, 2, 0]
    >>> simulate_queue([], 3)
    []
    """
    waits = []
    free_at = 0
    for arrival in arrivals:
        start = max(arrival, free_at)
        waits.append(start - arrival)
        free_at = start + service_time
    return waits


def logistic_growth(population, rate, capacity, steps):
    """Return the population after each step of logistic growth.

    Ask:
        logistic growth simulation
        population growth with a carrying capacity
        simulate a population limited by its capacity
        list of population sizes under logistic growth

    >>> logistic_growth(50, 0.5, 100, 2)
    [50, 62.5, 74.21875]
    >>> logistic_growth(100, 0.5, 100, 1)
    [100, 100.0]
    """
    sizes = [population]
    for _ in range(steps):
        population += rate * population * (1 - population / capacity)
        sizes.append(population)
    return sizes


def falling_ball(height, dt=0.01, gravity=9.81):
    """Return the seconds until a dropped ball reaches the ground, step by step.

    Ask:
        simulate a falling ball with time steps
        fall time by euler integration
        step by step simulation of free fall until the ground
        numeric simulation of a dropped object

    >>> falling_ball(0)
    0
    >>> abs(falling_ball(4.905, dt=0.001) - 1) < 0.01
    True
    """
    time = velocity = 0
    while height > 0:
        velocity += gravity * dt
        height -= velocity * dt
        time += dt
    return time


def bounce_heights(height, factor, minimum=0.01):
    """Return the heights that a bouncing ball reaches until it stops.

    Ask:
        simulate a bouncing ball
        heights of the bounces of a ball losing energy
        rebound heights until they are below a minimum
        list of bounce heights with a restitution factor

    >>> bounce_heights(8, 0.5, 1)
    [4.0, 2.0, 1.0]
    >>> bounce_heights(1, 0.5, 2)
    []
    """
    heights = []
    while (height := height * factor) >= minimum:
        heights.append(height)
    return heights


def cellular_automaton(cells, rule):
    """Return the next generation of an elementary cellular automaton.

    Ask:
        elementary cellular automaton step
        rule 30 next generation of a row of cells
        wolfram automaton with a rule number
        one dimensional cellular automaton with wrap-around

    >>> cellular_automaton([0, 0, 1, 0, 0], 30)
    [0, 1, 1, 1, 0]
    >>> cellular_automaton([0, 0, 1, 0, 0], 90)
    [0, 1, 0, 1, 0]
    >>> cellular_automaton([1, 0, 0, 0], 2)
    [0, 0, 0, 1]
    """
    n = len(cells)
    return [
        rule >> (cells[i - 1] * 4 + cells[i] * 2 + cells[(i + 1) % n]) & 1
        for i in range(n)
    ]


def simulate_stock(price, days, drift=0.0005, volatility=0.02):
    """Return simulated daily prices of a share.

    Ask:
        simulate a stock price
        random share price path with drift and volatility
        geometric brownian motion of a price
        fake daily stock prices

    >>> prices = simulate_stock(100, 10)
    >>> len(prices), prices[0], min(prices) > 0
    (11, 100, True)
    >>> simulate_stock(100, 1, drift=0, volatility=0)
    [100, 100.0]
    """
    from math import exp

    prices = [price]
    for _ in range(days):
        change = random.gauss(drift - volatility ** 2 / 2, volatility)
        prices.append(prices[-1] * exp(change))
    return prices


def collect_all_cards(kinds):
    """Return how many random packs it took to collect every card.

    Ask:
        coupon collector simulation
        how many packs until all stickers are collected
        simulate collecting all cards of an album
        draws until every kind has been seen

    >>> collect_all_cards(1), collect_all_cards(6) >= 6, collect_all_cards(0)
    (1, True, 0)
    """
    seen = set()
    draws = 0
    while len(seen) < kinds:
        seen.add(random.randrange(kinds))
        draws += 1
    return draws

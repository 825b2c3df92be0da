"""Exercises on grids, mazes, graphs, trees and backtracking."""
import heapq
import math
import random
from collections import deque
from itertools import count


class _Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def _tree(spec):
    if spec is None:
        return None
    if not isinstance(spec, tuple):
        return _Tree(spec)
    return _Tree(spec[0], _tree(spec[1]), _tree(spec[2]))


def _spec(node):
    return node and (node.value, _spec(node.left), _spec(node.right))


class _Node:
    def __init__(self, value, neighbors=()):
        self.value = value
        self.neighbors = list(neighbors)


class _Branch:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)


def all_grid_paths(rows, columns):
    """Return all paths through a grid that go right or down, as texts of R and D.

    Ask:
        all paths from the top left to the bottom right of a grid
        list every right/down path through a grid
        generate all grid paths moving only right and down
        print-ready list of all routes in an m x n grid

    >>> all_grid_paths(2, 2), all_grid_paths(1, 3), len(all_grid_paths(3, 3))
    (['RD', 'DR'], ['RR'], 6)
    """
    if rows == 1 and columns == 1:
        return [""]
    paths = []
    if columns > 1:
        paths += ["R" + path for path in all_grid_paths(rows, columns - 1)]
    if rows > 1:
        paths += ["D" + path for path in all_grid_paths(rows - 1, columns)]
    return paths


def count_live_neighbors(grid, row, column):
    """Count the non-zero cells among the eight neighbours of a cell.

    Ask:
        count neighbors of a cell
        number of live neighbours in a grid cell
        count the alive neighbours of a cell in the game of life
        how many of the eight surrounding cells are set

    >>> grid = [[1, 1, 0], [0, 1, 0], [0, 0, 1]]
    >>> count_live_neighbors(grid, 1, 1), count_live_neighbors(grid, 0, 0)
    (3, 2)
    """
    return sum(
        bool(grid[r][c])
        for r in range(max(row - 1, 0), min(row + 2, len(grid)))
        for c in range(max(column - 1, 0), min(column + 2, len(grid[0])))
        if (r, c) != (row, column)
    )


def knight_targets(row, column, size=8):
    """Return the squares a knight can reach in one move.

    Ask:
        valid moves of a knight
        squares a knight can move to on a chess board
        all legal knight moves from a position
        possible knight moves from (row, column)

    >>> knight_targets(0, 0)
    [(1, 2), (2, 1)]
    >>> len(knight_targets(4, 4)), knight_targets(1, 1, 3)
    (8, [])
    """
    steps = [(-2, -1), (-2, 1), (-1, -2), (-1, 2), (1, -2), (1, 2), (2, -1), (2, 1)]
    return [
        (row + dr, column + dc)
        for dr, dc in steps
        if 0 <= row + dr < size and 0 <= column + dc < size
    ]


def print_maze(maze, path=()):
    """Print a maze with # for walls and * for the path.

    Ask:
        print a maze
        display a maze of 0 and 1 with the path marked
        show a grid maze with walls and the solution path
        print a 2d maze using # and spaces
        print a maze given as a grid of zeros and ones

    >>> print_maze([[0, 1], [0, 0]], [(0, 0)])
    *#
    ..
    """
    for row, cells in enumerate(maze):
        print("".join(
            "*" if (row, column) in path else "#" if cell else "."
            for column, cell in enumerate(cells)
        ))


def maze_path(maze, start, goal):
    """Return the shortest path through a maze of 0 (free) and 1 (wall), or None.

    Ask:
        find a path through a maze and return the cells
        solve a maze using bfs and return the path
        shortest path through a grid as a list of coordinates
        route from start to goal in a 0/1 maze
        maze solver that returns the path
        find a path in a maze
        find path in maze
        shortest path in a maze as a list of cells

    >>> maze_path([[0, 1], [0, 0]], (0, 0), (1, 1))
    [(0, 0), (1, 0), (1, 1)]
    >>> maze_path([[0, 1], [1, 0]], (0, 0), (1, 1)) is None
    True
    """
    previous = {start: None}
    queue = deque([start])
    while queue:
        cell = queue.popleft()
        if cell == goal:
            path = []
            while cell is not None:
                path.append(cell)
                cell = previous[cell]
            return path[::-1]
        row, column = cell
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            inside = 0 <= r < len(maze) and 0 <= c < len(maze[0])
            if inside and maze[r][c] == 0 and (r, c) not in previous:
                previous[r, c] = cell
                queue.append((r, c))
    return None


def find_path_dfs(grid, start, goal, path=()):
    """Return a path through a grid of 0 (free) and 1 (wall) found by depth first search, or None.

    Ask:
        solve a maze using dfs
        find any path in a grid with depth first search
        recursive dfs on a matrix from start to goal
        maze path with recursion

    >>> find_path_dfs([[0, 1], [0, 0]], (0, 0), (1, 1))
    [(0, 0), (1, 0), (1, 1)]
    >>> find_path_dfs([[0, 1], [1, 0]], (0, 0), (1, 1)) is None
    True
    """
    row, column = start
    if not (0 <= row < len(grid) and 0 <= column < len(grid[0])):
        return None
    if grid[row][column] or start in path:
        return None
    path = [*path, start]
    if start == goal:
        return path
    for step in ((row + 1, column), (row, column + 1), (row - 1, column), (row, column - 1)):
        found = find_path_dfs(grid, step, goal, path)
        if found:
            return found
    return None


def make_maze(width, height):
    """Return a random maze as rows of # and spaces.

    Ask:
        generate a random maze
        maze generator with depth first search
        create a perfect maze as a list of strings
        random labyrinth generator

    >>> maze = make_maze(5, 4)
    >>> len(maze), {len(row) for row in maze}
    (9, {11})
    >>> "".join(maze).count(" ")
    39
    """
    cells = [["#"] * (2 * width + 1) for _ in range(2 * height + 1)]
    cells[1][1] = " "
    stack = [(1, 1)]
    while stack:
        row, column = stack[-1]
        steps = [
            (dr, dc)
            for dr, dc in ((-2, 0), (2, 0), (0, -2), (0, 2))
            if 0 < row + dr < 2 * height and 0 < column + dc < 2 * width
            and cells[row + dr][column + dc] == "#"
        ]
        if not steps:
            stack.pop()
            continue
        dr, dc = random.choice(steps)
        cells[row + dr // 2][column + dc // 2] = " "
        cells[row + dr][column + dc] = " "
        stack.append((row + dr, column + dc))
    return ["".join(row) for row in cells]


def shortest_binary_path(grid):
    """Return the length of the shortest 8-directional path of zeros, or -1.

    Ask:
        shortest path in a binary matrix
        shortest clear path from top left to bottom right with diagonal moves
        length of the shortest 8-directional path in a grid of zeros
        leetcode shortest path in binary matrix

    >>> shortest_binary_path([[0, 1], [1, 0]]), shortest_binary_path([[0, 0], [1, 0]])
    (2, 2)
    >>> shortest_binary_path([[1, 0], [0, 0]]), shortest_binary_path([[0]])
    (-1, 1)
    """
    n = len(grid)
    if grid[0][0]:
        return -1
    seen = {(0, 0)}
    queue = deque([(0, 0, 1)])
    while queue:
        row, column, length = queue.popleft()
        if row == column == n - 1:
            return length
        for r in range(max(row - 1, 0), min(row + 2, n)):
            for c in range(max(column - 1, 0), min(column + 2, n)):
                if grid[r][c] == 0 and (r, c) not in seen:
                    seen.add((r, c))
                    queue.append((r, c, length + 1))
    return -1


def island_perimeter(grid):
    """Return the perimeter of the island of ones.

    Ask:
        perimeter of an island
        island perimeter
        length of the coast of an island in a 0/1 grid
        perimeter of the land cells in a grid

    >>> island_perimeter([[0, 1, 0, 0], [1, 1, 1, 0], [0, 1, 0, 0], [1, 1, 0, 0]])
    16
    >>> island_perimeter([[1]]), island_perimeter([[0]])
    (4, 0)
    """
    perimeter = 0
    for row, cells in enumerate(grid):
        for column, cell in enumerate(cells):
            if cell:
                perimeter += 4
                if row and grid[row - 1][column]:
                    perimeter -= 2
                if column and cells[column - 1]:
                    perimeter -= 2
    return perimeter


def capture_regions(board):
    """Replace every O that is surrounded by X.

    Ask:
        surrounded regions
        capture all O regions surrounded by X
        flip surrounded cells of a board
        replace enclosed O cells with X in a grid

    >>> board = [list("XXXX"), list("XOOX"), list("XXOX"), list("XOXX")]
    >>> capture_regions(board)
    >>> ["".join(row) for row in board]
    ['XXXX', 'XXXX', 'XXXX', 'XOXX']
    """
    rows, columns = len(board), len(board[0])
    stack = [
        (row, column)
        for row in range(rows)
        for column in range(columns)
        if row in (0, rows - 1) or column in (0, columns - 1)
    ]
    safe = set()
    while stack:
        row, column = stack.pop()
        inside = 0 <= row < rows and 0 <= column < columns
        if inside and board[row][column] == "O" and (row, column) not in safe:
            safe.add((row, column))
            stack += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    for row in range(rows):
        for column in range(columns):
            if board[row][column] == "O" and (row, column) not in safe:
                board[row][column] = "X"


def nearest_distances(grid):
    """Return for each cell the distance to the nearest 0.

    Ask:
        distance to the nearest zero for each cell of a matrix
        01 matrix
        multi source bfs in a grid
        walls and gates: distance of every room to the nearest gate
        for every cell the number of steps to the closest 0

    >>> nearest_distances([[0, 0, 0], [0, 1, 0], [1, 1, 1]])
    [[0, 0, 0], [0, 1, 0], [1, 2, 1]]
    """
    distances = [[0 if cell == 0 else math.inf for cell in row] for row in grid]
    queue = deque(
        (row, column)
        for row, cells in enumerate(grid)
        for column, cell in enumerate(cells)
        if cell == 0
    )
    while queue:
        row, column = queue.popleft()
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            inside = 0 <= r < len(grid) and 0 <= c < len(grid[0])
            if inside and distances[r][c] == math.inf:
                distances[r][c] = distances[row][column] + 1
                queue.append((r, c))
    return distances


def count_provinces(connected):
    """Return the number of groups in a matrix of who is connected to whom.

    Ask:
        number of provinces
        friend circles: count the groups of friends
        count connected components from an adjacency matrix
        how many groups of cities are connected

    >>> count_provinces([[1, 1, 0], [1, 1, 0], [0, 0, 1]]), count_provinces([[1]])
    (2, 1)
    >>> count_provinces([])
    0
    """
    seen = set()
    provinces = 0
    for city in range(len(connected)):
        if city in seen:
            continue
        provinces += 1
        stack = [city]
        while stack:
            current = stack.pop()
            if current not in seen:
                seen.add(current)
                stack += [other for other, linked in enumerate(connected[current]) if linked]
    return provinces


def count_components(n, edges):
    """Return the number of connected components of the nodes 0 to n - 1.

    Ask:
        number of connected components in an undirected graph
        count components given n nodes and a list of edges
        number of connected components with union find
        how many separate parts does a graph with n nodes have

    >>> count_components(5, [[0, 1], [1, 2], [3, 4]]), count_components(3, [])
    (2, 3)
    >>> count_components(3, [[0, 1], [1, 2], [2, 0]])
    1
    """
    parent = list(range(n))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    components = n
    for a, b in edges:
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            components -= 1
    return components


def redundant_connection(edges):
    """Return the edge that closes a cycle, or None.

    Ask:
        redundant connection
        find the edge that can be removed so the graph is a tree
        edge that creates a cycle found with union find
        first edge that closes a loop in an undirected graph

    >>> redundant_connection([[1, 2], [1, 3], [2, 3]]), redundant_connection([[1, 2]])
    ([2, 3], None)
    """
    parent = {}

    def find(node):
        while parent.setdefault(node, node) != node:
            node = parent[node]
        return node

    for a, b in edges:
        first, second = find(a), find(b)
        if first == second:
            return [a, b]
        parent[first] = second
    return None


def is_tree(n, edges):
    """Tell whether edges make a tree of the nodes 0 to n - 1.

    Ask:
        check if a graph is a tree
        graph valid tree
        do n nodes and these edges form a valid tree
        is an undirected graph connected and without cycles

    >>> is_tree(5, [[0, 1], [0, 2], [0, 3], [1, 4]]), is_tree(4, [[0, 1], [1, 2], [2, 0]])
    (True, False)
    >>> is_tree(1, []), is_tree(3, [[0, 1]])
    (True, False)
    """
    if len(edges) != n - 1:
        return False
    neighbors = {node: [] for node in range(n)}
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    seen = set()
    stack = [0]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack += neighbors[node]
    return len(seen) == n


def cheapest_flight(flights, source, target, stops):
    """Return the lowest price with at most so many stops, or -1.

    Ask:
        cheapest flights within k stops
        cheapest route with at most k stops
        lowest price from source to target with limited stops
        bellman ford with a limited number of edges

    >>> flights = [(0, 1, 100), (1, 2, 100), (0, 2, 500)]
    >>> cheapest_flight(flights, 0, 2, 1), cheapest_flight(flights, 0, 2, 0)
    (200, 500)
    >>> cheapest_flight(flights, 2, 0, 5)
    -1
    """
    prices = {source: 0}
    for _ in range(stops + 1):
        cheaper = dict(prices)
        for start, end, price in flights:
            if start in prices:
                cheaper[end] = min(cheaper.get(end, math.inf), prices[start] + price)
        prices = cheaper
    return prices.get(target, -1)


def network_delay(times, n, start):
    """Return the time until a signal reaches all n nodes, or -1.

    Ask:
        network delay time
        time for a signal to reach all nodes
        longest of the shortest paths from a node given weighted edges
        how long until every node receives the signal

    >>> network_delay([(2, 1, 1), (2, 3, 1), (3, 4, 1)], 4, 2), network_delay([(1, 2, 1)], 2, 2)
    (2, -1)
    """
    edges = {}
    for source, target, time in times:
        edges.setdefault(source, []).append((target, time))
    arrived = {}
    heap = [(0, start)]
    while heap:
        now, node = heapq.heappop(heap)
        if node in arrived:
            continue
        arrived[node] = now
        for target, time in edges.get(node, []):
            heapq.heappush(heap, (now + time, target))
    return max(arrived.values()) if len(arrived) == n else -1


def connect_points_cost(points):
    """Return the lowest cost of connecting all points by Manhattan distances.

    Ask:
        minimum cost to connect all points
        min cost to connect points with manhattan distance
        minimum spanning tree of points in the plane
        cheapest way to connect all points

    >>> connect_points_cost([(0, 0), (2, 2), (3, 10), (5, 2), (7, 0)])
    20
    """
    distances = {point: math.inf for point in points[1:]}
    point = points[0]
    total = 0
    while distances:
        for other in distances:
            length = abs(point[0] - other[0]) + abs(point[1] - other[1])
            distances[other] = min(distances[other], length)
        point = min(distances, key=distances.get)
        total += distances.pop(point)
    return total


def find_judge(n, trust):
    """Return the person whom all others trust and who trusts nobody, or -1.

    Ask:
        find the town judge
        person trusted by everyone who trusts nobody
        town judge problem
        celebrity problem given pairs of who knows whom

    >>> find_judge(3, [[1, 3], [2, 3]]), find_judge(3, [[1, 3], [2, 3], [3, 1]]), find_judge(1, [])
    (3, -1, 1)
    """
    score = [0] * (n + 1)
    for truster, trusted in trust:
        score[truster] -= 1
        score[trusted] += 1
    for person in range(1, n + 1):
        if score[person] == n - 1:
            return person
    return -1


def can_visit_all_rooms(rooms):
    """Tell whether all rooms can be entered, starting in room 0; rooms hold keys.

    Ask:
        keys and rooms
        can you visit all rooms with the keys found
        are all rooms reachable from room 0
        rooms with keys: can every room be opened

    >>> can_visit_all_rooms([[1], [2], [3], []]), can_visit_all_rooms([[1, 3], [3, 0, 1], [2], [0]])
    (True, False)
    """
    seen = {0}
    stack = [0]
    while stack:
        for key in rooms[stack.pop()]:
            if key not in seen:
                seen.add(key)
                stack.append(key)
    return len(seen) == len(rooms)


def clone_graph(node):
    """Return a deep copy of a graph of nodes with value and neighbors.

    Ask:
        clone a graph
        deep copy of an undirected graph of nodes with neighbors
        copy a graph of connected node objects
        leetcode clone graph

    >>> a, b = _Node(1), _Node(2)
    >>> a.neighbors, b.neighbors = [b], [a, b]
    >>> copy = clone_graph(a)
    >>> copy is a, copy.value, copy.neighbors[0].value, copy.neighbors[0].neighbors[0] is copy
    (False, 1, 2, True)
    >>> clone_graph(None) is None
    True
    """
    copies = {}

    def copy(original):
        if original not in copies:
            twin = copies[original] = type(original)(original.value)
            twin.neighbors = [copy(neighbor) for neighbor in original.neighbors]
        return copies[original]

    return copy(node) if node else None


def alien_order(words):
    """Return the order of the letters that sorted words imply, "" if there is none.

    Ask:
        alien dictionary
        order of letters in an alien language from sorted words
        derive the alphabet from a sorted word list
        alien dictionary with topological sort

    >>> alien_order(["wrt", "wrf", "er", "ett", "rftt"]), alien_order(["z", "x", "z"])
    ('wertf', '')
    >>> alien_order(["abc", "ab"])
    ''
    """
    after = {letter: set() for word in words for letter in word}
    for first, second in zip(words, words[1:]):
        for a, b in zip(first, second):
            if a != b:
                after[a].add(b)
                break
        else:
            if len(first) > len(second):
                return ""
    before = {letter: sum(letter in later for later in after.values()) for letter in after}
    queue = deque(letter for letter in after if before[letter] == 0)
    order = ""
    while queue:
        letter = queue.popleft()
        order += letter
        for later in after[letter]:
            before[later] -= 1
            if before[later] == 0:
                queue.append(later)
    return order if len(order) == len(after) else ""


def snakes_and_ladders_rolls(jumps, size=100):
    """Return the fewest dice rolls to the last square; jumps maps squares to squares.

    Ask:
        snakes and ladders minimum number of dice throws
        fewest rolls to finish snakes and ladders
        shortest snakes and ladders game with bfs
        least moves on a board with snakes and ladders

    >>> snakes_and_ladders_rolls({}, 7), snakes_and_ladders_rolls({2: 30}, 30)
    (1, 1)
    >>> snakes_and_ladders_rolls({7: 1, 6: 1, 5: 1, 4: 1, 3: 1, 2: 1}, 9)
    -1
    """
    rolls = {1: 0}
    queue = deque([1])
    while queue:
        square = queue.popleft()
        if square == size:
            return rolls[square]
        for dice in range(1, 7):
            target = jumps.get(square + dice, square + dice)
            if target <= size and target not in rolls:
                rolls[target] = rolls[square] + 1
                queue.append(target)
    return -1


def play_snakes_and_ladders(jumps, size=100):
    """Return how many rolls one random player needs; jumps maps squares to squares.

    Ask:
        snakes and ladders simulation
        simulate a game of snakes and ladders
        number of dice rolls to finish snakes and ladders with random dice
        play snakes and ladders alone

    >>> play_snakes_and_ladders({}, 2) >= 1
    True
    >>> 17 <= play_snakes_and_ladders({}) < 1000
    True
    """
    position = rolls = 0
    while position != size:
        rolls += 1
        target = position + random.randint(1, 6)
        if target <= size:
            position = jumps.get(target, target)
    return rolls


def move_in_rooms(rooms, room, direction):
    """Return the room behind an exit, or the same room if there is no such exit.

    Ask:
        text adventure room movement
        move between rooms in a text adventure
        go in a direction from a room using a dictionary of exits
        next room of an adventure game map given a direction

    >>> rooms = {"hall": {"north": "kitchen"}, "kitchen": {"south": "hall"}}
    >>> move_in_rooms(rooms, "hall", "north"), move_in_rooms(rooms, "hall", "west")
    ('kitchen', 'hall')
    """
    return rooms[room].get(direction, room)


def script_text_adventure():
    """Walk through rooms by typing directions.

    Ask:
        simple text adventure game
        text adventure with rooms and exits in a dictionary
        console adventure: walk around between rooms until quit
        program for a small text based adventure game

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["north", "up", "quit"]):
    ...     script_text_adventure()
    You are in the hall. Exits: north
    You are in the kitchen. Exits: south
    You cannot go that way.
    You are in the kitchen. Exits: south
    Goodbye!
    """
    rooms = {
        "hall": {"north": "kitchen"},
        "kitchen": {"south": "hall"},
    }
    room = "hall"
    while True:
        print(f"You are in the {room}. Exits: {', '.join(rooms[room])}")
        command = input("> ").strip().lower()
        if command == "quit":
            print("Goodbye!")
            break
        if command in rooms[room]:
            room = rooms[room][command]
        else:
            print("You cannot go that way.")


def merge_trees(a, b):
    """Merge two binary trees by adding the values of overlapping nodes.

    Ask:
        merge two binary trees
        add two binary trees node by node
        sum overlapping nodes of two trees
        combine two binary trees into one

    >>> _spec(merge_trees(_tree((1, 3, 2)), _tree((2, 1, None))))
    (3, (4, None, None), (2, None, None))
    >>> merge_trees(None, None) is None
    True
    """
    if a is None:
        return b
    if b is None:
        return a
    a.value += b.value
    a.left = merge_trees(a.left, b.left)
    a.right = merge_trees(a.right, b.right)
    return a


def is_subtree(root, other):
    """Tell whether a binary tree occurs as a subtree of another.

    Ask:
        is subtree of another tree
        check if a binary tree is a subtree of another binary tree
        does the tree contain this subtree
        subtree of another tree

    >>> tree = _tree((3, (4, 1, 2), 5))
    >>> is_subtree(tree, _tree((4, 1, 2))), is_subtree(tree, _tree((4, 1, None)))
    (True, False)
    >>> is_subtree(None, _tree(1)), is_subtree(tree, None)
    (False, True)
    """
    def same(a, b):
        if a is None or b is None:
            return a is b
        return a.value == b.value and same(a.left, b.left) and same(a.right, b.right)

    if root is None:
        return other is None
    return same(root, other) or is_subtree(root.left, other) or is_subtree(root.right, other)


def sum_of_left_leaves(root):
    """Return the sum of the leaves that are left children.

    Ask:
        sum of left leaves
        add up the values of all left leaves of a binary tree
        left leaf sum in a binary tree
        total of leaves that are left children

    >>> sum_of_left_leaves(_tree((3, 9, (20, 15, 7)))), sum_of_left_leaves(_tree(1))
    (24, 0)
    >>> sum_of_left_leaves(None)
    0
    """
    if root is None:
        return 0
    total = sum_of_left_leaves(root.left) + sum_of_left_leaves(root.right)
    if root.left and not root.left.left and not root.left.right:
        total += root.left.value
    return total


def bst_range_sum(root, low, high):
    """Return the sum of the values of a search tree between low and high.

    Ask:
        range sum of bst
        sum of values in a binary search tree between low and high
        add the nodes of a bst within a range
        total of bst values in [low, high]

    >>> tree = _tree((10, (5, 3, 7), (15, None, 18)))
    >>> bst_range_sum(tree, 7, 15), bst_range_sum(tree, 11, 12), bst_range_sum(None, 1, 2)
    (32, 0, 0)
    """
    if root is None:
        return 0
    if root.value < low:
        return bst_range_sum(root.right, low, high)
    if root.value > high:
        return bst_range_sum(root.left, low, high)
    return (root.value + bst_range_sum(root.left, low, high)
            + bst_range_sum(root.right, low, high))


def bst_values_between(root, low, high):
    """Return the sorted values of a search tree between low and high.

    Ask:
        values of a bst in a range
        all keys of a binary search tree between two bounds
        range query in a binary search tree
        list the nodes of a bst within low and high

    >>> tree = _tree((10, (5, 3, 7), (15, None, 18)))
    >>> bst_values_between(tree, 5, 15), bst_values_between(None, 1, 2)
    ([5, 7, 10, 15], [])
    """
    if root is None:
        return []
    values = []
    if root.value > low:
        values += bst_values_between(root.left, low, high)
    if low <= root.value <= high:
        values.append(root.value)
    if root.value < high:
        values += bst_values_between(root.right, low, high)
    return values


def flatten_tree(root):
    """Turn a binary tree into a chain of right children in preorder.

    Ask:
        flatten binary tree to linked list
        flatten a binary tree in place to a right-only chain
        turn a tree into a linked list in preorder
        binary tree to linked list

    >>> root = _tree((1, (2, 3, 4), (5, None, 6)))
    >>> flatten_tree(root)
    >>> values = []
    >>> while root:
    ...     values.append((root.value, root.left)); root = root.right
    >>> values
    [(1, None), (2, None), (3, None), (4, None), (5, None), (6, None)]
    """
    node = root
    while node:
        if node.left:
            last = node.left
            while last.right:
                last = last.right
            last.right = node.right
            node.right = node.left
            node.left = None
        node = node.right


def nary_preorder(root):
    """Return the values of a tree of nodes with children in preorder.

    Ask:
        n-ary tree traversal
        preorder traversal of an n-ary tree
        visit a tree whose nodes have a list of children
        values of a general tree depth first

    >>> nary_preorder(_Branch(1, [_Branch(2, [_Branch(4)]), _Branch(3)])), nary_preorder(None)
    ([1, 2, 4, 3], [])
    """
    if root is None:
        return []
    values = [root.value]
    for child in root.children:
        values += nary_preorder(child)
    return values


def nary_depth(root):
    """Return the depth of a tree of nodes with children.

    Ask:
        maximum depth of an n-ary tree
        height of a tree with a list of children
        depth of a general tree
        number of levels of an n-ary tree

    >>> nary_depth(_Branch(1, [_Branch(2, [_Branch(4)]), _Branch(3)])), nary_depth(None)
    (3, 0)
    """
    if root is None:
        return 0
    return 1 + max(map(nary_depth, root.children), default=0)


def nested_tree_sum(tree):
    """Return the sum of a binary tree given as (value, left, right) tuples.

    Ask:
        sum of all nodes of a tree given as nested tuples
        add up a binary tree stored as (value, left, right)
        sum a tree of nested tuples recursively
        total of the values in a tuple tree
        sum of a nested tuple tree

    >>> nested_tree_sum((1, (2, None, None), (3, (4, None, None), None))), nested_tree_sum(None)
    (10, 0)
    """
    if tree is None:
        return 0
    value, left, right = tree
    return value + nested_tree_sum(left) + nested_tree_sum(right)


def nested_tree_depth(tree):
    """Return the depth of a binary tree given as (value, left, right) tuples.

    Ask:
        depth of a tree given as nested tuples
        height of a binary tree stored as (value, left, right)
        max depth of a nested tuple tree
        how deep is a tuple tree

    >>> nested_tree_depth((1, (2, None, None), (3, (4, None, None), None))), nested_tree_depth(None)
    (3, 0)
    """
    if tree is None:
        return 0
    _, left, right = tree
    return 1 + max(nested_tree_depth(left), nested_tree_depth(right))


def nested_tree_inorder(tree):
    """Return the values of a (value, left, right) tree in order.

    Ask:
        inorder traversal of a tree given as nested tuples
        in-order values of a binary tree stored as (value, left, right)
        traverse a tuple tree left, node, right
        flatten a nested tuple binary tree

    >>> nested_tree_inorder((2, (1, None, None), (4, (3, None, None), None)))
    [1, 2, 3, 4]
    >>> nested_tree_inorder(None)
    []
    """
    if tree is None:
        return []
    value, left, right = tree
    return [*nested_tree_inorder(left), value, *nested_tree_inorder(right)]


def nested_tree_insert(tree, value):
    """Return a search tree of (value, left, right) tuples with a value added.

    Ask:
        insert into a binary search tree of nested tuples
        immutable binary search tree insert with tuples
        add a value to a bst stored as (value, left, right)
        functional bst insert

    >>> tree = nested_tree_insert(None, 2)
    >>> tree = nested_tree_insert(nested_tree_insert(tree, 1), 3)
    >>> tree, nested_tree_insert(tree, 3) == tree
    ((2, (1, None, None), (3, None, None)), True)
    """
    if tree is None:
        return (value, None, None)
    root, left, right = tree
    if value < root:
        return (root, nested_tree_insert(left, value), right)
    if value > root:
        return (root, left, nested_tree_insert(right, value))
    return tree


def tuples_to_tree(spec, make_node):
    """Build nodes from a tree of (value, left, right) tuples.

    Ask:
        binary tree from nested tuple
        build tree nodes from (value, left, right) tuples
        convert a nested tuple to a binary tree of nodes
        nested tuple to tree with make_node(value, left, right)

    >>> _spec(tuples_to_tree((1, (2, None, None), None), _Tree))
    (1, (2, None, None), None)
    >>> tuples_to_tree(None, _Tree) is None
    True
    """
    if spec is None:
        return None
    value, left, right = spec
    return make_node(value, tuples_to_tree(left, make_node), tuples_to_tree(right, make_node))


def find_parents(tree):
    """Return a dictionary from child to parent for a tree {parent: [children]}.

    Ask:
        find the parent of each node in a tree
        map each child to its parent given parent to children
        invert a tree dictionary of children lists
        parent lookup from a dict of children

    >>> find_parents({"a": ["b", "c"], "b": ["d"]})
    {'b': 'a', 'c': 'a', 'd': 'b'}
    """
    return {child: parent for parent, children in tree.items() for child in children}


def path_to_root(parents, node):
    """Return the nodes from a node up to the root.

    Ask:
        path from a node to the root given a parent dictionary
        ancestors of a node including itself
        walk up a tree with a child to parent map
        chain of parents of a node

    >>> path_to_root({"d": "b", "b": "a"}, "d"), path_to_root({}, "a")
    (['d', 'b', 'a'], ['a'])
    """
    path = [node]
    while node in parents:
        node = parents[node]
        path.append(node)
    return path


def subtree_sizes(tree, root):
    """Return how many nodes hang under each node, itself included.

    Ask:
        subtree sizes of a tree given as a dict of children
        number of nodes in each subtree
        count descendants of every node of a tree
        size of the subtree of each node

    >>> subtree_sizes({"a": ["b", "c"], "b": ["d"]}, "a")
    {'d': 1, 'b': 2, 'c': 1, 'a': 4}
    """
    sizes = {}

    def measure(node):
        sizes[node] = 1 + sum(measure(child) for child in tree.get(node, []))
        return sizes[node]

    measure(root)
    return sizes


def menu_combinations(menu, price):
    """Return all combinations of menu items that cost exactly a price.

    Ask:
        all combinations of menu items that cost exactly a given amount
        which orders from a menu add up to a price
        find dishes whose prices sum to the budget
        combinations of priced items with a given total

    >>> menu_combinations({"soup": 3, "rice": 4, "cake": 3}, 7)
    [('soup', 'rice'), ('rice', 'cake')]
    >>> menu_combinations({"soup": 3}, 4)
    []
    """
    items = list(menu)
    result = []

    def choose(start, chosen, rest):
        if rest == 0:
            result.append(tuple(chosen))
            return
        for i in range(start, len(items)):
            if menu[items[i]] <= rest:
                choose(i + 1, [*chosen, items[i]], rest - menu[items[i]])

    choose(0, [], price)
    return result


def count_beautiful_arrangements(n):
    """Count the orders of 1 to n in which each number divides its position or the reverse.

    Ask:
        beautiful arrangements
        count beautiful arrangements of n
        permutations of 1 to n where the number divides its position or the position the number
        beautiful arrangement backtracking

    >>> [count_beautiful_arrangements(n) for n in range(1, 7)]
    [1, 2, 3, 8, 10, 36]
    """
    def place(position, unused):
        if not unused:
            return 1
        return sum(
            place(position + 1, unused - {number})
            for number in unused
            if number % position == 0 or position % number == 0
        )

    return place(1, frozenset(range(1, n + 1)))


def collatz_tree_level(depth):
    """Return the numbers that need exactly depth Collatz steps to reach 1.

    Ask:
        numbers that reach 1 in exactly n collatz steps
        reverse collatz tree level
        which numbers have a collatz length of n steps
        inverse collatz breadth first

    >>> [collatz_tree_level(depth) for depth in range(6)]
    [[1], [2], [4], [8], [16], [5, 32]]
    """
    level = {1}
    seen = {1}
    for _ in range(depth):
        following = {2 * n for n in level}
        following |= {(n - 1) // 3 for n in level if n % 6 == 4}
        level = following - seen
        seen |= level
    return sorted(level)


class UnionFindItems:
    """Join items of any kind into groups.

    Ask:
        disjoint set class for arbitrary hashable items
        union find with a dictionary for strings
        disjoint set union that returns the groups
        class to merge items into groups and list the groups

    >>> sets = UnionFindItems()
    >>> sets.union("a", "b"), sets.union("c", "b"), sets.union("a", "c")
    (True, True, False)
    >>> sets.connected("a", "c"), sets.connected("a", "x")
    (True, False)
    >>> sets.groups()
    [['a', 'b', 'c'], ['x']]
    """

    def __init__(self):
        self._parent = {}

    def find(self, item):
        self._parent.setdefault(item, item)
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self._parent[b] = a
        return True

    def connected(self, a, b):
        return self.find(a) == self.find(b)

    def groups(self):
        found = {}
        for item in self._parent:
            found.setdefault(self.find(item), []).append(item)
        return sorted(sorted(group) for group in found.values())


def merge_accounts(accounts):
    """Merge accounts [name, email, ...] that share an email.

    Ask:
        accounts merge
        merge accounts that share an email address
        combine user records with common emails
        group accounts of the same person by shared emails

    >>> merge_accounts([["A", "x", "y"], ["B", "q"], ["A", "y", "z"], ["A", "w"]])
    [['A', 'x', 'y', 'z'], ['B', 'q'], ['A', 'w']]
    """
    groups = []
    for name, *emails in accounts:
        merged = (name, set(emails))
        rest = []
        for group in groups:
            if group[1] & merged[1]:
                merged = (group[0], group[1] | merged[1])
            else:
                rest.append(group)
        groups = [*rest, merged]
    order = {email: i for i, (_, *emails) in enumerate(accounts) for email in reversed(emails)}
    groups.sort(key=lambda group: min(order[email] for email in group[1]))
    return [[name, *sorted(emails)] for name, emails in groups]


def spread_infection(graph, infected, rounds):
    """Return who is infected after some rounds of contact.

    Ask:
        simulate the spread of an infection in a graph
        who is infected after n rounds of contact
        spread a rumor through a network step by step
        nodes reached after k steps from the infected ones

    >>> graph = {"a": ["b"], "b": ["c"], "c": ["d"]}
    >>> sorted(spread_infection(graph, ["a"], 2)), spread_infection(graph, [], 5)
    (['a', 'b', 'c'], set())
    """
    infected = set(infected)
    for _ in range(rounds):
        infected |= {other for node in infected for other in graph.get(node, [])}
    return infected


def count_hops(graph, start, goal):
    """Return how many edges lie between two nodes of a graph, or -1.

    Ask:
        shortest distance between two nodes in a graph using bfs
        number of edges on the shortest path between two nodes
        degrees of separation between two people
        minimum number of steps from start to goal in an unweighted graph

    >>> graph = {"a": ["b", "c"], "b": ["d"], "c": [], "d": []}
    >>> [count_hops(graph, "a", goal) for goal in "abdx"]
    [0, 1, 2, -1]
    """
    level = {start}
    seen = set()
    for steps in count():
        if goal in level:
            return steps
        if not level:
            return -1
        seen |= level
        level = {other for node in level for other in graph.get(node, [])} - seen

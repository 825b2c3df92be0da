"""Graphs as dictionaries: traversal, paths, components, cycles, orders, trees and grids."""
import heapq
import math
from collections import deque


def bfs(graph, start):
    """Return the nodes in breadth-first order.

    Ask:
        breadth first search
        bfs of a graph given as a dictionary
        visit all nodes of a graph level by level
        breadth-first traversal of an adjacency list
        implement bfs with a queue

    >>> bfs({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": ["a"]}, "a")
    ['a', 'b', 'c', 'd']
    >>> bfs({1: []}, 1)
    [1]
    """
    order = []
    seen = {start}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        order.append(node)
        for neighbour in graph[node]:
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append(neighbour)
    return order


def dfs(graph, start):
    """Return the nodes in depth-first order, with recursion.

    Ask:
        depth first search
        recursive dfs of a graph
        depth-first traversal of an adjacency list
        visit all nodes of a graph going as deep as possible first
        implement dfs with recursion

    >>> dfs({"a": ["b", "c"], "b": ["d"], "c": [], "d": ["c"]}, "a")
    ['a', 'b', 'd', 'c']
    >>> dfs({1: [1]}, 1)
    [1]
    """
    order = []
    seen = set()

    def visit(node):
        seen.add(node)
        order.append(node)
        for neighbour in graph[node]:
            if neighbour not in seen:
                visit(neighbour)
    visit(start)
    return order


def dfs_iterative(graph, start):
    """Return the nodes in depth-first order, with a stack.

    Ask:
        iterative depth first search
        dfs with a stack
        depth first traversal without recursion
        non-recursive dfs of a graph

    >>> dfs_iterative({"a": ["b", "c"], "b": ["d"], "c": [], "d": ["c"]}, "a")
    ['a', 'b', 'd', 'c']
    >>> dfs_iterative({1: [1]}, 1)
    [1]
    """
    order = []
    seen = set()
    stack = [start]
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        order.append(node)
        stack.extend(reversed(graph[node]))
    return order


def shortest_path(graph, start, goal):
    """Return a path with the fewest edges, or None.

    Ask:
        shortest path in an unweighted graph
        bfs that returns the shortest path
        path with the fewest edges between two nodes
        find the shortest route in a graph given as dict of lists, None if there is none

    >>> graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": ["e"], "e": [], "x": []}
    >>> (shortest_path(graph, "a", "e"), shortest_path(graph, "a", "x"),
    ...  shortest_path(graph, "a", "a"))
    (['a', 'b', 'd', 'e'], None, ['a'])
    """
    previous = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            path = []
            while node is not None:
                path.append(node)
                node = previous[node]
            return path[::-1]
        for neighbour in graph[node]:
            if neighbour not in previous:
                previous[neighbour] = node
                queue.append(neighbour)
    return None


def bfs_distances(graph, start):
    """Return the number of edges from start to each reachable node.

    Ask:
        distance from a node to all others in an unweighted graph
        number of hops to every reachable node
        bfs distances
        degrees of separation from a person to everybody

    >>> bfs_distances({"a": ["b"], "b": ["c"], "c": ["a"], "x": []}, "a")
    {'a': 0, 'b': 1, 'c': 2}
    """
    distances = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for neighbour in graph[node]:
            if neighbour not in distances:
                distances[neighbour] = distances[node] + 1
                queue.append(neighbour)
    return distances


def has_path(graph, start, goal):
    """Tell whether goal can be reached from start.

    Ask:
        check if there is a path between two nodes
        is one node reachable from another
        path exists in a directed graph
        can i get from start to goal in a graph

    >>> graph = {"a": ["b"], "b": ["a", "c"], "c": [], "d": ["a"]}
    >>> has_path(graph, "a", "c"), has_path(graph, "a", "d"), has_path(graph, "d", "d")
    (True, False, True)
    """
    seen = {start}
    stack = [start]
    while stack:
        node = stack.pop()
        if node == goal:
            return True
        for neighbour in graph[node]:
            if neighbour not in seen:
                seen.add(neighbour)
                stack.append(neighbour)
    return False


def all_paths(graph, start, goal):
    """Return all paths without repeated nodes.

    Ask:
        all paths between two nodes of a graph
        find every simple path from start to goal
        list all routes in a graph without visiting a node twice
        recursive search for all paths
        all paths from source to target in a dag

    >>> all_paths({"a": ["b", "c"], "b": ["c", "d"], "c": ["d"], "d": ["a"]}, "a", "d")
    [['a', 'b', 'c', 'd'], ['a', 'b', 'd'], ['a', 'c', 'd']]
    >>> all_paths({"a": [], "b": []}, "a", "b"), all_paths({"a": []}, "a", "a")
    ([], [['a']])
    """
    paths = []

    def extend(path):
        if path[-1] == goal:
            paths.append(path)
            return
        for neighbour in graph[path[-1]]:
            if neighbour not in path:
                extend(path + [neighbour])
    extend([start])
    return paths


def dijkstra(graph, start):
    """Return the shortest distances from start in a graph with weights.

    Ask:
        dijkstra's algorithm
        shortest distances from a node in a weighted graph
        implement dijkstra with a priority queue
        dijkstra with heapq on a dictionary of dictionaries
        single source shortest paths with non-negative weights
        dijkstra shortest path
        shortest distances from a source in a weighted graph
        dijkstra

    >>> dijkstra({"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {}}, "a")
    {'a': 0, 'c': 1, 'b': 3, 'd': 4}
    >>> dijkstra({"a": {}, "b": {"a": 1}}, "a")
    {'a': 0}
    """
    distances = {}
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if node in distances:
            continue
        distances[node] = distance
        for neighbour, weight in graph[node].items():
            if neighbour not in distances:
                heapq.heappush(heap, (distance + weight, neighbour))
    return distances


def dijkstra_path(graph, start, goal):
    """Return the shortest distance and path in a graph with weights.

    Ask:
        dijkstra that returns the path
        shortest path in a weighted graph with its length
        cheapest route between two nodes
        find the shortest path and distance with dijkstra

    >>> graph = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2}, "d": {}, "x": {}}
    >>> dijkstra_path(graph, "a", "d"), dijkstra_path(graph, "a", "x")
    ((4, ['a', 'c', 'b', 'd']), (inf, []))
    >>> dijkstra_path(graph, "a", "a")
    (0, ['a'])
    """
    heap = [(0, start, [start])]
    seen = set()
    while heap:
        distance, node, path = heapq.heappop(heap)
        if node == goal:
            return distance, path
        if node in seen:
            continue
        seen.add(node)
        for neighbour, weight in graph[node].items():
            if neighbour not in seen:
                heapq.heappush(heap, (distance + weight, neighbour, path + [neighbour]))
    return math.inf, []


def bellman_ford(nodes, edges, start):
    """Return the shortest distances from start; weights may be negative.

    Ask:
        bellman ford algorithm
        shortest paths with negative weights
        detect a negative cycle with bellman-ford
        implement bellman ford for a list of edges (u, v, weight)
        bellman ford with negative cycle detection

    >>> bellman_ford("abc", [("a", "b", 4), ("a", "c", 2), ("b", "c", -3)], "a")
    {'a': 0, 'b': 4, 'c': 1}
    >>> bellman_ford("ab", [("a", "b", 1), ("b", "a", -2)], "a")
    Traceback (most recent call last):
    ValueError: the graph has a negative cycle
    >>> bellman_ford("ab", [], "a")
    {'a': 0, 'b': inf}
    """
    distances = dict.fromkeys(nodes, math.inf)
    distances[start] = 0
    for _ in range(len(distances) - 1):
        for source, target, weight in edges:
            distances[target] = min(distances[target], distances[source] + weight)
    for source, target, weight in edges:
        if distances[source] + weight < distances[target]:
            raise ValueError("the graph has a negative cycle")
    return distances


def floyd_warshall(matrix):
    """Return the shortest distances between all nodes from a matrix of weights.

    Ask:
        floyd warshall algorithm
        all pairs shortest paths
        shortest distances between every two nodes of a weighted graph
        floyd-warshall on an adjacency matrix

    >>> inf = math.inf
    >>> floyd_warshall([[0, 3, inf], [inf, 0, 1], [2, inf, 0]])
    [[0, 3, 4], [3, 0, 1], [2, 5, 0]]
    >>> floyd_warshall([])
    []
    """
    distances = [list(row) for row in matrix]
    nodes = range(len(matrix))
    for k in nodes:
        for i in nodes:
            for j in nodes:
                distances[i][j] = min(distances[i][j], distances[i][k] + distances[k][j])
    return distances


def a_star(grid, start, goal):
    """Return the length of the shortest way through a grid with walls (1), or None.

    Ask:
        a star search
        a* pathfinding on a grid with walls
        shortest way in a maze with the a-star algorithm and manhattan distance
        implement a* with a heap
        a star search on grid

    >>> grid = [[0, 0, 0], [1, 1, 0], [0, 0, 0]]
    >>> a_star(grid, (0, 0), (2, 0)), a_star(grid, (0, 0), (0, 0))
    (6, 0)
    >>> a_star([[0, 1], [1, 0]], (0, 0), (1, 1))
    """
    def estimate(row, column):
        return abs(row - goal[0]) + abs(column - goal[1])
    steps = {start: 0}
    heap = [(estimate(*start), start)]
    while heap:
        _, (row, column) = heapq.heappop(heap)
        if (row, column) == goal:
            return steps[goal]
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and not grid[r][c]:
                distance = steps[row, column] + 1
                if distance < steps.get((r, c), math.inf):
                    steps[r, c] = distance
                    heapq.heappush(heap, (distance + estimate(r, c), (r, c)))
    return None


def connected_components(graph):
    """Return the connected components of an undirected graph.

    Ask:
        connected components of a graph
        groups of nodes that are connected to each other
        find all components of an undirected graph
        split a graph into its connected parts

    >>> connected_components({1: [2], 2: [1], 3: [], 4: [5], 5: [4]})
    [[1, 2], [3], [4, 5]]
    >>> connected_components({})
    []
    """
    components = []
    seen = set()
    for start in graph:
        if start in seen:
            continue
        component = []
        stack = [start]
        seen.add(start)
        while stack:
            node = stack.pop()
            component.append(node)
            for neighbour in graph[node]:
                if neighbour not in seen:
                    seen.add(neighbour)
                    stack.append(neighbour)
        components.append(component)
    return components


def is_connected(graph):
    """Tell whether all nodes of an undirected graph are connected.

    Ask:
        check whether a graph is connected
        is every node reachable from every other in an undirected graph
        connectivity test for a graph
        does the graph consist of one component

    >>> is_connected({1: [2], 2: [1, 3], 3: [2]}), is_connected({1: [], 2: []}), is_connected({})
    (True, False, True)
    """
    if not graph:
        return True
    stack = [next(iter(graph))]
    seen = set(stack)
    while stack:
        for neighbour in graph[stack.pop()]:
            if neighbour not in seen:
                seen.add(neighbour)
                stack.append(neighbour)
    return len(seen) == len(graph)


def has_cycle(graph):
    """Tell whether a directed graph has a cycle.

    Ask:
        detect a cycle in a directed graph
        check if a digraph contains a cycle
        cycle detection with dfs and colors
        are there circular dependencies in a directed graph

    >>> has_cycle({1: [2], 2: [3], 3: [1]}), has_cycle({1: [2, 3], 2: [3], 3: []}), has_cycle({})
    (True, False, False)
    >>> has_cycle({1: [1]})
    True
    """
    finished = set()
    active = set()

    def visit(node):
        if node in active:
            return True
        if node in finished:
            return False
        active.add(node)
        found = any(visit(neighbour) for neighbour in graph[node])
        active.remove(node)
        finished.add(node)
        return found
    return any(visit(node) for node in graph)


def has_cycle_undirected(graph):
    """Tell whether an undirected graph has a cycle.

    Ask:
        detect a cycle in an undirected graph
        does an undirected graph contain a loop
        cycle check for an undirected adjacency list
        is the undirected graph free of cycles

    >>> has_cycle_undirected({1: [2, 3], 2: [1, 3], 3: [1, 2]})
    True
    >>> has_cycle_undirected({1: [2], 2: [1, 3], 3: [2], 4: []}), has_cycle_undirected({})
    (False, False)
    """
    seen = set()
    for start in graph:
        if start in seen:
            continue
        stack = [(start, None)]
        while stack:
            node, parent = stack.pop()
            if node in seen:
                return True
            seen.add(node)
            stack.extend((other, node) for other in graph[node] if other != parent)
    return False


def topological_sort(graph):
    """Return the nodes so that each edge goes forward (Kahn's algorithm).

    Ask:
        topological sort
        order tasks by their dependencies
        kahn's algorithm
        topological order of a directed acyclic graph, error for a cycle
        sort nodes of a dag so that edges point forward

    >>> topological_sort({"tie": ["coat"], "shirt": ["tie"], "socks": ["coat"], "coat": []})
    ['shirt', 'socks', 'tie', 'coat']
    >>> topological_sort({1: [2], 2: [1]})
    Traceback (most recent call last):
    ValueError: the graph has a cycle
    """
    incoming = dict.fromkeys(graph, 0)
    for neighbours in graph.values():
        for node in neighbours:
            incoming[node] += 1
    ready = deque(node for node, count in incoming.items() if count == 0)
    order = []
    while ready:
        node = ready.popleft()
        order.append(node)
        for neighbour in graph[node]:
            incoming[neighbour] -= 1
            if incoming[neighbour] == 0:
                ready.append(neighbour)
    if len(order) < len(graph):
        raise ValueError("the graph has a cycle")
    return order


def topological_sort_dfs(graph):
    """Return the nodes so that each edge goes forward (depth first).

    Ask:
        topological sort with dfs
        recursive topological sort
        topological ordering by reverse postorder
        topological sort of a dag using depth first search

    >>> topological_sort_dfs({"a": ["b", "c"], "b": ["c"], "c": []}), topological_sort_dfs({})
    (['a', 'b', 'c'], [])
    """
    order = []
    seen = set()

    def visit(node):
        seen.add(node)
        for neighbour in graph[node]:
            if neighbour not in seen:
                visit(neighbour)
        order.append(node)
    for node in graph:
        if node not in seen:
            visit(node)
    return order[::-1]


def can_finish(count, prerequisites):
    """Tell whether courses 0 to count - 1 can all be taken.

    Ask:
        course schedule problem
        can all courses be finished given their prerequisites
        check prerequisites for a cycle
        given n courses and pairs (course, required) tell if all can be taken

    >>> can_finish(2, [(1, 0)]), can_finish(2, [(1, 0), (0, 1)]), can_finish(3, [])
    (True, False, True)
    """
    followers = [[] for _ in range(count)]
    missing = [0] * count
    for course, required in prerequisites:
        followers[required].append(course)
        missing[course] += 1
    ready = [course for course in range(count) if missing[course] == 0]
    for course in ready:
        for follower in followers[course]:
            missing[follower] -= 1
            if missing[follower] == 0:
                ready.append(follower)
    return len(ready) == count


def kruskal(nodes, edges):
    """Return the edges of a minimum spanning tree (Kruskal).

    Ask:
        kruskal's algorithm
        minimum spanning tree with kruskal
        mst from a list of edges (weight, u, v)
        cheapest edges that connect all nodes
        minimum spanning tree
        minimum spanning tree of a weighted edge list

    >>> kruskal("abc", [(3, "a", "b"), (1, "b", "c"), (2, "a", "c")])
    [(1, 'b', 'c'), (2, 'a', 'c')]
    >>> kruskal("a", [])
    []
    """
    parent = {node: node for node in nodes}

    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node
    tree = []
    for weight, a, b in sorted(edges):
        root_a, root_b = find(a), find(b)
        if root_a != root_b:
            parent[root_a] = root_b
            tree.append((weight, a, b))
    return tree


def prim(graph, start):
    """Return the total weight of a minimum spanning tree (Prim).

    Ask:
        prim's algorithm
        minimum spanning tree with prim
        total weight of the mst of a weighted graph
        cheapest way to connect all nodes with a heap

    >>> graph = {"a": {"b": 3, "c": 2}, "b": {"a": 3, "c": 1}, "c": {"a": 2, "b": 1}}
    >>> prim(graph, "a"), prim({"x": {}}, "x")
    (3, 0)
    """
    total = 0
    seen = set()
    heap = [(0, start)]
    while heap:
        weight, node = heapq.heappop(heap)
        if node in seen:
            continue
        seen.add(node)
        total += weight
        for neighbour, cost in graph[node].items():
            if neighbour not in seen:
                heapq.heappush(heap, (cost, neighbour))
    return total


def is_bipartite(graph):
    """Tell whether the nodes can be split in two groups without inner edges.

    Ask:
        check whether a graph is bipartite
        can a graph be coloured with two colours
        two coloring of a graph
        split nodes in two groups so that neighbours are in different groups

    >>> is_bipartite({1: [2, 4], 2: [1, 3], 3: [2, 4], 4: [1, 3]})
    True
    >>> is_bipartite({1: [2, 3], 2: [1, 3], 3: [1, 2]}), is_bipartite({})
    (False, True)
    """
    color = {}
    for start in graph:
        if start in color:
            continue
        color[start] = 0
        stack = [start]
        while stack:
            node = stack.pop()
            for neighbour in graph[node]:
                if neighbour not in color:
                    color[neighbour] = 1 - color[node]
                    stack.append(neighbour)
                elif color[neighbour] == color[node]:
                    return False
    return True


def color_graph(graph):
    """Return a colour number for each node so that neighbours differ (greedy).

    Ask:
        greedy graph coloring
        colour a graph so that neighbours have different colours
        assign the smallest free colour to each node
        graph colouring with numbers

    >>> color_graph({"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"], "d": ["a"]})
    {'a': 0, 'b': 1, 'c': 2, 'd': 1}
    """
    colors = {}
    for node in graph:
        used = {colors[neighbour] for neighbour in graph[node] if neighbour in colors}
        color = 0
        while color in used:
            color += 1
        colors[node] = color
    return colors


def strongly_connected_components(graph):
    """Return the strongly connected components of a directed graph (Kosaraju).

    Ask:
        strongly connected components
        kosaraju's algorithm
        groups of nodes that can all reach each other in a digraph
        scc of a directed graph

    >>> components = strongly_connected_components({1: [2], 2: [3], 3: [1], 4: [3]})
    >>> sorted(sorted(component) for component in components)
    [[1, 2, 3], [4]]
    >>> strongly_connected_components({})
    []
    """
    reverse = {node: [] for node in graph}
    for node, neighbours in graph.items():
        for neighbour in neighbours:
            reverse[neighbour].append(node)

    def collect(edges, node, seen, found):
        seen.add(node)
        for neighbour in edges[node]:
            if neighbour not in seen:
                collect(edges, neighbour, seen, found)
        found.append(node)
        return found
    order, seen = [], set()
    for node in graph:
        if node not in seen:
            collect(graph, node, seen, order)
    seen = set()
    return [collect(reverse, node, seen, []) for node in reversed(order) if node not in seen]


def edges_to_graph(edges):
    """Return an undirected adjacency list from pairs.

    Ask:
        build an adjacency list from a list of edges
        convert edges to an undirected graph dictionary
        adjacency dictionary from pairs of nodes
        turn a list of (a, b) edges into a graph
        adjacency list from edge list

    >>> edges_to_graph([("a", "b"), ("b", "c")])
    {'a': ['b'], 'b': ['a', 'c'], 'c': ['b']}
    >>> edges_to_graph([])
    {}
    """
    graph = {}
    for a, b in edges:
        graph.setdefault(a, []).append(b)
        graph.setdefault(b, []).append(a)
    return graph


def edges_to_digraph(edges):
    """Return a directed adjacency list from pairs.

    Ask:
        build a directed graph from a list of edges
        directed adjacency list from (source, target) pairs
        convert edges to a digraph dictionary
        adjacency list of one way edges including nodes without successors

    >>> edges_to_digraph([("a", "b"), ("b", "c")])
    {'a': ['b'], 'b': ['c'], 'c': []}
    """
    graph = {}
    for source, target in edges:
        graph.setdefault(source, []).append(target)
        graph.setdefault(target, [])
    return graph


def adjacency_matrix(graph):
    """Return the adjacency matrix of a graph given as dictionary of lists.

    Ask:
        adjacency matrix from an adjacency list
        convert a graph dictionary to a matrix of 0 and 1
        graph to adjacency matrix
        make a 0/1 matrix of the edges of a graph

    >>> adjacency_matrix({"a": ["b"], "b": ["a", "c"], "c": []})
    [[0, 1, 0], [1, 0, 1], [0, 0, 0]]
    """
    return [[int(other in neighbours) for other in graph] for neighbours in graph.values()]


def matrix_to_graph(matrix):
    """Return an adjacency list from an adjacency matrix.

    Ask:
        adjacency list from an adjacency matrix
        convert a matrix to a graph dictionary
        neighbours of each node from a 0/1 matrix
        matrix of edges to dictionary of lists

    >>> matrix_to_graph([[0, 1], [0, 0]])
    {0: [1], 1: []}
    """
    return {node: [other for other, edge in enumerate(row) if edge]
            for node, row in enumerate(matrix)}


def node_degrees(graph):
    """Return the number of neighbours of each node.

    Ask:
        degree of each node
        number of neighbours of every vertex
        node degrees of a graph as a dictionary
        how many edges does each node have

    >>> node_degrees({"a": ["b", "c"], "b": ["a"], "c": ["a"], "d": []})
    {'a': 2, 'b': 1, 'c': 1, 'd': 0}
    """
    return {node: len(neighbours) for node, neighbours in graph.items()}


def transpose_graph(graph):
    """Return a directed graph with all edges turned round.

    Ask:
        transpose a directed graph
        reverse all edges of a digraph
        graph with inverted edges
        turn around the arrows of a directed graph

    >>> transpose_graph({"a": ["b", "c"], "b": ["c"], "c": []})
    {'a': [], 'b': ['a'], 'c': ['a', 'b']}
    """
    reverse = {node: [] for node in graph}
    for node, neighbours in graph.items():
        for neighbour in neighbours:
            reverse[neighbour].append(node)
    return reverse


def count_edges(graph):
    """Return the number of edges of an undirected graph.

    Ask:
        number of edges of an undirected graph
        count edges in an adjacency list
        how many edges does the graph have
        edge count of an undirected graph dictionary

    >>> count_edges({1: [2, 3], 2: [1], 3: [1]}), count_edges({})
    (2, 0)
    """
    return sum(len(neighbours) for neighbours in graph.values()) // 2


def has_euler_circuit(graph):
    """Tell whether a connected undirected graph has an Euler circuit.

    Ask:
        check for an euler circuit
        can every edge be walked exactly once returning to the start
        eulerian cycle test: all degrees even
        does a connected graph have an eulerian circuit

    >>> has_euler_circuit({1: [2, 3], 2: [1, 3], 3: [1, 2]}), has_euler_circuit({1: [2], 2: [1]})
    (True, False)
    """
    return all(len(neighbours) % 2 == 0 for neighbours in graph.values())


def count_islands(grid):
    """Return the number of islands of ones in a grid.

    Ask:
        number of islands
        count islands in a grid of 0s and 1s
        count connected groups of ones in a matrix
        islands problem with dfs
        connected regions in a binary grid

    >>> count_islands([[1, 1, 0], [0, 0, 0], [1, 0, 1]]), count_islands([[0]]), count_islands([])
    (3, 0, 0)
    >>> grid = [[1]]; count_islands(grid), grid
    (1, [[1]])
    """
    land = {(row, column) for row, values in enumerate(grid)
            for column, value in enumerate(values) if value}
    islands = 0
    while land:
        islands += 1
        stack = [land.pop()]
        while stack:
            row, column = stack.pop()
            for step_row, step_column in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                cell = (row + step_row, column + step_column)
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
    return islands


def largest_island(grid):
    """Return the size of the largest island of ones in a grid.

    Ask:
        max area of island
        size of the largest group of connected ones in a grid
        biggest island in a binary matrix
        largest connected region of 1s
        largest island area

    >>> largest_island([[1, 1, 0], [0, 1, 0], [1, 0, 1]]), largest_island([[0]]), largest_island([])
    (3, 0, 0)
    """
    land = {(row, column) for row, values in enumerate(grid)
            for column, value in enumerate(values) if value}
    best = 0
    while land:
        stack = [land.pop()]
        size = 0
        while stack:
            row, column = stack.pop()
            size += 1
            for step_row, step_column in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                cell = (row + step_row, column + step_column)
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
        best = max(best, size)
    return best


def flood_fill(grid, row, column, color):
    """Colour a connected area of a grid in place.

    Ask:
        flood fill
        paint bucket fill of a grid
        change the colour of a connected area in a 2d list
        fill a region starting from a cell with a new color

    >>> grid = [[1, 1, 0], [1, 0, 1]]
    >>> flood_fill(grid, 0, 0, 5); grid
    [[5, 5, 0], [5, 0, 1]]
    >>> flood_fill(grid, 0, 0, 5); grid
    [[5, 5, 0], [5, 0, 1]]
    """
    old = grid[row][column]
    if old == color:
        return
    stack = [(row, column)]
    while stack:
        r, c = stack.pop()
        if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == old:
            grid[r][c] = color
            stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])


def maze_steps(maze, start, goal):
    """Return the least number of steps through a maze of '#' walls, or -1.

    Ask:
        shortest path in a maze with bfs
        number of steps from start to goal in a maze with walls
        solve a maze given as list of strings with #
        bfs on a grid with obstacles
        shortest path length in a grid maze

    >>> maze = ["..#", "#..", "..."]
    >>> maze_steps(maze, (0, 0), (2, 2)), maze_steps(maze, (0, 0), (0, 0))
    (4, 0)
    >>> maze_steps([".#."], (0, 0), (0, 2))
    -1
    """
    steps = {start: 0}
    queue = deque([start])
    while queue:
        row, column = queue.popleft()
        if (row, column) == goal:
            return steps[goal]
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            inside = 0 <= r < len(maze) and 0 <= c < len(maze[0])
            if inside and maze[r][c] != "#" and (r, c) not in steps:
                steps[r, c] = steps[row, column] + 1
                queue.append((r, c))
    return -1


def rotting_oranges(grid):
    """Return the minutes until all fresh oranges (1) rot next to rotten ones (2), or -1.

    Ask:
        rotting oranges
        minutes until everything in a grid is infected
        spread from all 2s to neighbouring 1s: how long does it take
        rotten oranges

    >>> rotting_oranges([[2, 1, 1], [1, 1, 0], [0, 1, 1]]), rotting_oranges([[2, 0, 1]])
    (4, -1)
    >>> rotting_oranges([[0]]), rotting_oranges([[2, 1]])
    (0, 1)
    """
    cells = {(r, c): value for r, row in enumerate(grid) for c, value in enumerate(row)}
    rotten = [cell for cell, value in cells.items() if value == 2]
    fresh = {cell for cell, value in cells.items() if value == 1}
    minutes = 0
    while fresh:
        around = {(r + dr, c + dc) for r, c in rotten
                  for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1))}
        rotten = around & fresh
        if not rotten:
            return -1
        fresh -= rotten
        minutes += 1
    return minutes


def word_ladder(begin, end, words):
    """Return a shortest chain of words that change one letter each time, or None.

    Ask:
        word ladder
        change one word into another one letter at a time
        shortest word chain with bfs
        transform a word into another using dictionary words
        shortest word ladder from one word to another

    >>> word_ladder("cat", "dog", ["cot", "cog", "dog", "bat"])
    ['cat', 'cot', 'cog', 'dog']
    >>> word_ladder("cat", "dog", ["cot"]), word_ladder("cat", "cat", [])
    (None, ['cat'])
    """
    unused = set(words) - {begin}
    queue = deque([[begin]])
    while queue:
        path = queue.popleft()
        if path[-1] == end:
            return path
        for word in sorted(unused):
            if len(word) == len(end) and sum(a != b for a, b in zip(word, path[-1])) == 1:
                unused.remove(word)
                queue.append(path + [word])
    return None


def knight_moves(start, goal, size=8):
    """Return the least number of knight moves between two squares.

    Ask:
        minimum knight moves between two squares
        how many moves does a knight need on a chess board
        knight shortest path with bfs
        fewest knight jumps from one position to another

    >>> knight_moves((0, 0), (1, 2)), knight_moves((0, 0), (7, 7)), knight_moves((3, 3), (3, 3))
    (1, 6, 0)
    """
    jumps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    moves = {start: 0}
    queue = deque([start])
    while queue:
        x, y = queue.popleft()
        if (x, y) == goal:
            return moves[goal]
        for dx, dy in jumps:
            square = (x + dx, y + dy)
            if square not in moves and 0 <= square[0] < size and 0 <= square[1] < size:
                moves[square] = moves[x, y] + 1
                queue.append(square)
    return None


def mutual_friends(graph, a, b):
    """Return the common neighbours of two nodes, sorted.

    Ask:
        mutual friends of two people
        common neighbours of two nodes
        friends that two users of a social network share
        intersection of the neighbours of two vertices

    >>> mutual_friends({"ann": ["bob", "eve"], "joe": ["eve", "bob", "zoe"]}, "ann", "joe")
    ['bob', 'eve']
    >>> mutual_friends({"a": [], "b": []}, "a", "b")
    []
    """
    return sorted(set(graph[a]) & set(graph[b]))


def suggest_friends(graph, person):
    """Return friends of friends that are not friends yet, most shared first.

    Ask:
        friend suggestions from friends of friends
        recommend new friends in a social graph
        people you may know
        friends of friends sorted by number of mutual friends
        people you may know from mutual friends

    >>> graph = {"a": ["b", "c"], "b": ["a", "d"], "c": ["a", "d", "e"], "d": ["b", "c"]}
    >>> suggest_friends(graph, "a"), suggest_friends({"x": []}, "x")
    (['d', 'e'], [])
    """
    shared = {}
    for friend in graph[person]:
        for candidate in graph[friend]:
            if candidate != person and candidate not in graph[person]:
                shared[candidate] = shared.get(candidate, 0) + 1
    return sorted(shared, key=lambda candidate: (-shared[candidate], candidate))


def page_rank(graph, damping=0.85, rounds=50):
    """Return the PageRank of each node of a directed graph.

    Ask:
        pagerank
        compute page rank of a link graph
        rank web pages by their links
        implement pagerank by iteration

    >>> ranks = page_rank({"a": ["b"], "b": ["a"], "c": ["a"]})
    >>> sorted(ranks, key=ranks.get), round(sum(ranks.values()), 6)
    (['c', 'b', 'a'], 1.0)
    """
    ranks = dict.fromkeys(graph, 1 / len(graph))
    for _ in range(rounds):
        following = dict.fromkeys(graph, (1 - damping) / len(graph))
        for node, neighbours in graph.items():
            targets = neighbours or list(graph)
            for target in targets:
                following[target] += damping * ranks[node] / len(targets)
        ranks = following
    return ranks

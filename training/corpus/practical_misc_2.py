"""Bytes, secrets, archives, URLs, random data and graphs at work."""
import base64
import difflib
import heapq
import math
import random
import re
import secrets
import string
import struct
import tarfile
import zipfile
import zlib
from collections import Counter, defaultdict, deque
from hashlib import pbkdf2_hmac
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit
import hmac
import os


def find_bridges(graph):
    """Return the edges of an undirected graph whose removal cuts it apart.

    Ask:
        find bridges in a graph
        bridges of an undirected graph given as adjacency lists
        critical connections: edges that disconnect the network when removed
        tarjan bridge finding with low link values
        cut edges of a graph as sorted tuples

    >>> find_bridges({"a": "bc", "b": "ac", "c": "abd", "d": "ce", "e": "d"})
    [('c', 'd'), ('d', 'e')]
    >>> find_bridges({1: [2, 3], 2: [1, 3], 3: [1, 2]}), find_bridges({})
    ([], [])
    """
    order, low, bridges = {}, {}, []

    def visit(node, parent):
        order[node] = low[node] = len(order)
        for other in graph[node]:
            if other == parent:
                continue
            if other not in order:
                visit(other, node)
                low[node] = min(low[node], low[other])
                if low[other] > order[node]:
                    bridges.append(tuple(sorted((node, other))))
            else:
                low[node] = min(low[node], order[other])

    for node in graph:
        if node not in order:
            visit(node, None)
    return sorted(bridges)


def articulation_points(graph):
    """Return the nodes of an undirected graph whose removal cuts it apart.

    Ask:
        articulation points of a graph
        cut vertices of an undirected graph
        find critical nodes whose removal disconnects the network
        single points of failure in a graph of servers
        which vertices split a connected graph when deleted

    >>> sorted(articulation_points({"a": "b", "b": "acd", "c": "bd", "d": "bc"}))
    ['b']
    >>> articulation_points({1: [2], 2: [1]}), articulation_points({1: [2], 2: [1, 3], 3: [2]})
    (set(), {2})
    """
    order, low, points = {}, {}, set()

    def visit(node, parent):
        order[node] = low[node] = len(order)
        children = 0
        for other in graph[node]:
            if other not in order:
                children += 1
                visit(other, node)
                low[node] = min(low[node], low[other])
                if parent is not None and low[other] >= order[node]:
                    points.add(node)
            elif other != parent:
                low[node] = min(low[node], order[other])
        if parent is None and children > 1:
            points.add(node)

    for node in graph:
        if node not in order:
            visit(node, None)
    return points


def dijkstra_with_predecessors(graph, start):
    """Return the distances from a node and the node before each on the shortest path.

    Ask:
        dijkstra returns distances and predecessors
        dijkstra with heapq giving two dicts, dist and prev
        shortest distances and previous nodes in a weighted graph of dicts
        dijkstra's algorithm, return distance and parent dictionaries
        single source shortest paths with predecessor map

    >>> graph = {"a": {"b": 4, "c": 1}, "b": {}, "c": {"b": 2}, "d": {}}
    >>> dijkstra_with_predecessors(graph, "a")
    ({'a': 0, 'c': 1, 'b': 3}, {'a': None, 'b': 'c', 'c': 'a'})
    """
    distances, previous = {}, {start: None}
    best = {start: 0}
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if node in distances:
            continue
        distances[node] = distance
        for other, weight in graph[node].items():
            if distance + weight < best.get(other, math.inf):
                best[other] = distance + weight
                previous[other] = node
                heapq.heappush(heap, (distance + weight, other))
    return distances, previous


def transitive_closure(graph):
    """Return for each node of a directed graph all nodes that can be reached from it.

    Ask:
        transitive closure of a graph
        all nodes reachable from each node
        reachability dictionary of a directed graph
        closure of a relation given as dict of lists
        for every node compute its descendants

    >>> closure = transitive_closure({"a": ["b"], "b": ["c"], "c": [], "d": ["d"]})
    >>> {node: sorted(reached) for node, reached in closure.items()}
    {'a': ['b', 'c'], 'b': ['c'], 'c': [], 'd': ['d']}
    """
    closure = {}
    for start in graph:
        reached, stack = set(), list(graph[start])
        while stack:
            node = stack.pop()
            if node not in reached:
                reached.add(node)
                stack.extend(graph.get(node, ()))
        closure[start] = reached
    return closure


def has_euler_path(graph):
    """Tell whether a connected undirected graph has a path that uses each edge once.

    Ask:
        graph has an eulerian path
        is there an euler path in an undirected graph
        check if a connected graph can be drawn without lifting the pen
        euler trail exists: zero or two nodes of odd degree
        can every edge be walked exactly once

    >>> has_euler_path({"a": "bc", "b": "acd", "c": "abd", "d": "bc"}), has_euler_path({1: []})
    (True, True)
    >>> has_euler_path({"a": "bcd", "b": "acd", "c": "abd", "d": "abc"})
    False
    """
    return sum(len(neighbours) % 2 for neighbours in graph.values()) <= 2


def degrees_from_edges(edges):
    """Return the number of edges at each node of an undirected edge list.

    Ask:
        degree of each node from edge list
        count how many edges touch each vertex, edges as pairs
        node degrees for a list of (a, b) tuples
        number of connections per person from a list of friendships
        vertex degrees of an undirected graph given its edges

    >>> degrees_from_edges([("a", "b"), ("a", "c"), ("d", "a")])
    {'a': 3, 'b': 1, 'c': 1, 'd': 1}
    >>> degrees_from_edges([])
    {}
    """
    return dict(Counter(node for edge in edges for node in edge))


def in_and_out_degrees(edges):
    """Return the in-degrees and the out-degrees of the nodes of a directed graph.

    Ask:
        in-degree and out-degree of each node from a list of directed edges
        count incoming and outgoing edges per node
        dict of node to (in, out) for directed edges
        followers and following counts from (follower, followed) pairs
        indegree outdegree of a digraph

    >>> in_and_out_degrees([("a", "b"), ("a", "c"), ("c", "b")])
    {'a': (0, 2), 'b': (2, 0), 'c': (1, 1)}
    >>> in_and_out_degrees([])
    {}
    """
    outgoing = Counter(source for source, _ in edges)
    incoming = Counter(target for _, target in edges)
    return {node: (incoming[node], outgoing[node]) for node in sorted(outgoing | incoming)}


def grid_path(grid, start, goal):
    """Return the cells of a shortest path through a grid, where # is a wall, or None.

    Ask:
        shortest path in a grid maze as list of cells
        bfs in a 2d grid that returns the path of (row, column) tuples
        find the way through a maze of strings with # walls
        path from start to goal in a grid, 4 directions, None if there is none
        maze solver that returns coordinates

    >>> grid_path(["..#", "#..", "..."], (0, 0), (2, 2))
    [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2)]
    >>> grid_path([".#."], (0, 0), (0, 2)) is None, grid_path(["."], (0, 0), (0, 0))
    (True, [(0, 0)])
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
        for r, c in ((row, column + 1), (row + 1, column), (row, column - 1), (row - 1, column)):
            inside = 0 <= r < len(grid) and 0 <= c < len(grid[0])
            if inside and grid[r][c] != "#" and (r, c) not in previous:
                previous[r, c] = cell
                queue.append((r, c))
    return None


def topological_levels(dependencies):
    """Return the tasks in levels: each level needs only tasks of the levels before.

    Ask:
        topological sort into levels that can run in parallel
        group tasks by dependency level, error on cycle
        batches of jobs whose dependencies are all done
        dependency order in stages, dict of task to its requirements
        layers of a dag, ValueError if there is a cycle

    >>> topological_levels({"app": ["lib", "css"], "lib": ["c"], "css": [], "c": []})
    [['c', 'css'], ['lib'], ['app']]
    >>> topological_levels({"a": ["b"], "b": ["a"]})
    Traceback (most recent call last):
        ...
    ValueError: the dependencies have a cycle
    >>> topological_levels({})
    []
    """
    remaining = {task: set(needed) for task, needed in dependencies.items()}
    levels = []
    while remaining:
        ready = sorted(task for task, needed in remaining.items() if not needed)
        if not ready:
            raise ValueError("the dependencies have a cycle")
        levels.append(ready)
        remaining = {
            task: needed.difference(ready)
            for task, needed in remaining.items() if task not in ready
        }
    return levels


def friends_of_friends(graph, person):
    """Return how many common friends a person has with each person that is not yet a friend.

    Ask:
        suggest friends: friends of friends with the number of mutual friends
        people you may know from a friendship graph
        second degree connections of a user, most mutual friends first
        friend recommendation from adjacency lists
        nodes at distance two with the count of common neighbours

    >>> graph = {"a": "bc", "b": "acd", "c": "abde", "d": "bc", "e": "c"}
    >>> friends_of_friends(graph, "a")
    {'d': 2, 'e': 1}
    >>> friends_of_friends({"a": ""}, "a")
    {}
    """
    friends = set(graph[person])
    counts = Counter(
        other for friend in friends for other in graph[friend]
        if other != person and other not in friends
    )
    return dict(counts.most_common())


def hash_password_pbkdf2(password, iterations=600_000):
    """Return a salted PBKDF2 hash of a password as text with its parameters.

    Ask:
        hash password with salt using pbkdf2
        password hash with hashlib.pbkdf2_hmac sha256 and random salt
        store a password as iterations$salt$hash
        salted password hashing with pbkdf2 in hex form
        derive a hash from a password with many iterations and os.urandom salt

    >>> stored = hash_password_pbkdf2("secret", 10)
    >>> count, salt, digest = stored.split("$")
    >>> count, len(salt), digest == pbkdf2_hmac("sha256", b"secret", bytes.fromhex(salt), 10).hex()
    ('10', 32, True)
    >>> hash_password_pbkdf2("secret", 10) == stored
    False
    """
    salt = os.urandom(16)
    digest = pbkdf2_hmac("sha256", password.encode("utf-8"), salt, iterations)
    return f"{iterations}${salt.hex()}${digest.hex()}"


def verify_pbkdf2(password, stored):
    """Tell whether a password fits a hash of the form iterations$salt$hash.

    Ask:
        verify a password against a stored pbkdf2 hash
        check pbkdf2 password hash in constant time
        compare password with iterations$salt$hash text using hmac.compare_digest
        password verification for salted pbkdf2_hmac hashes
        is the password right, stored as salt and hash in hex

    >>> stored = "10$00ff$" + pbkdf2_hmac("sha256", b"secret", b"\\x00\\xff", 10).hex()
    >>> verify_pbkdf2("secret", stored), verify_pbkdf2("Secret", stored)
    (True, False)
    """
    iterations, salt, digest = stored.split("$")
    found = pbkdf2_hmac("sha256", password.encode("utf-8"), bytes.fromhex(salt), int(iterations))
    return hmac.compare_digest(found.hex(), digest)


def strong_password(length=16):
    """Return a random password with a lower and an upper case letter, a digit and a sign.

    Ask:
        generate random password with letters digits punctuation, at least one of each
        secure password with at least one uppercase, lowercase, digit and symbol
        random password of given length that contains every kind of character
        strong password generator using secrets, all four character classes
        password generator that guarantees a digit and a special character

    >>> word = strong_password(4)
    >>> len(word), len(strong_password())
    (4, 16)
    >>> any(c.islower() for c in word) and any(c.isupper() for c in word)
    True
    >>> any(c.isdigit() for c in word) and any(c in string.punctuation for c in word)
    True
    """
    kinds = (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation)
    chars = [secrets.choice(kind) for kind in kinds]
    chars += [secrets.choice("".join(kinds)) for _ in range(length - len(chars))]
    secrets.SystemRandom().shuffle(chars)
    return "".join(chars)


def compress_to_base64(text):
    """Return a text compressed with zlib as base64 text.

    Ask:
        compress a string with zlib and base64 encode
        zlib compress text and return ascii base64
        pack a long string into a short printable one
        compressed base64 of a unicode string
        deflate text then encode with b64

    >>> packed = compress_to_base64("aé" * 100)
    >>> zlib.decompress(base64.b64decode(packed)).decode() == "aé" * 100, len(packed) < 60
    (True, True)
    >>> type(packed).__name__
    'str'
    """
    return base64.b64encode(zlib.compress(text.encode("utf-8"))).decode("ascii")


def decompress_from_base64(packed):
    """Return the text of base64 text that was compressed with zlib.

    Ask:
        base64 decode and zlib decompress a string
        unpack a zlib compressed base64 text
        reverse of compressing with zlib and base64
        decompress text from base64 encoded zlib data
        inflate a base64 string to text

    >>> decompress_from_base64(base64.b64encode(zlib.compress("é!".encode())))
    'é!'
    """
    return zlib.decompress(base64.b64decode(packed)).decode("utf-8")


def pack_big_endian(numbers):
    """Return numbers as big-endian unsigned 32-bit integers.

    Ask:
        pack integers into binary with struct big endian
        list of ints to bytes, 4 bytes each, network byte order
        struct.pack unsigned 32 bit big endian for a list
        encode numbers as uint32 in network order
        convert a list of integers to big endian bytes

    >>> pack_big_endian([1, 256])
    b'\\x00\\x00\\x00\\x01\\x00\\x00\\x01\\x00'
    >>> pack_big_endian([])
    b''
    """
    return struct.pack(f">{len(numbers)}I", *numbers)


def length_prefixed(message):
    """Return a message as bytes with its length in four bytes in front.

    Ask:
        prefix a message with its length as 4 byte big endian integer
        frame a text message for a socket with a length header
        length prefixed message with struct
        encode a string with a uint32 length in front
        message framing: 4 bytes length then utf-8 data

    >>> length_prefixed("hé")
    b'\\x00\\x00\\x00\\x03h\\xc3\\xa9'
    >>> length_prefixed("")
    b'\\x00\\x00\\x00\\x00'
    """
    data = message.encode("utf-8")
    return struct.pack(">I", len(data)) + data


def split_length_prefixed(data):
    """Return the messages of bytes in which each has its length in four bytes in front.

    Ask:
        split a byte stream of length prefixed messages
        decode messages framed with a 4 byte big endian length
        read all length-prefixed texts from bytes
        parse binary data: uint32 length followed by utf-8 text, repeated
        unframe messages with struct.unpack_from

    >>> split_length_prefixed(b"\\0\\0\\0\\3h\\xc3\\xa9\\0\\0\\0\\0\\0\\0\\0\\1x")
    ['hé', '', 'x']
    >>> split_length_prefixed(b"")
    []
    """
    messages = []
    position = 0
    while position < len(data):
        (length,) = struct.unpack_from(">I", data, position)
        position += 4
        messages.append(data[position:position + length].decode("utf-8"))
        position += length
    return messages


def hexdump_bytes(data, width=16):
    """Return bytes as lines of offset, hex values and printable characters.

    Ask:
        hexdump of bytes
        format bytes like xxd: offset, hex bytes, ascii
        hex dump of a bytes object as string
        show binary data in hex with 16 bytes per line
        print-ready hex view of bytes with dots for unprintable characters

    >>> print(hexdump_bytes(b"Hi\\x00!", 4))
    00000000  48 69 00 21  Hi.!
    >>> print(hexdump_bytes(b"abc", 2))
    00000000  61 62  ab
    00000002  63     c
    >>> hexdump_bytes(b"")
    ''
    """
    lines = []
    for offset in range(0, len(data), width):
        row = data[offset:offset + width]
        text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{offset:08x}  {row.hex(' '):<{3 * width - 1}}  {text}")
    return "\n".join(lines)


def bmp_size(path):
    """Return width and height of a BMP image from its header.

    Ask:
        read bmp dimensions
        width and height of a bitmap file with struct
        get the size of a .bmp image without a library
        parse the bmp header
        bmp file width height, ValueError if it is not a bmp

    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.bmp")
    ...     _ = path.write_bytes(b"BM" + bytes(16) + struct.pack("<ii", 640, -480) + bytes(8))
    ...     bmp_size(path)
    (640, 480)
    """
    with open(path, "rb") as file:
        header = file.read(26)
    if not header.startswith(b"BM"):
        raise ValueError(f"not a bmp file: {path}")
    width, height = struct.unpack_from("<ii", header, 18)
    return width, abs(height)


def unzip_with_extension(archive, folder, extension):
    """Unpack only the files of a ZIP archive that have an extension and return their names.

    Ask:
        unzip only files with a certain extension
        extract all csv files from a zip
        unpack just the .txt members of a zip archive into a folder
        zipfile: extract members by suffix
        from a zip take only the images

    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with zipfile.ZipFile(Path(folder, "a.zip"), "w") as file:
    ...         file.writestr("a.txt", "1")
    ...         file.writestr("sub/b.TXT", "2")
    ...         file.writestr("c.csv", "3")
    ...     unzip_with_extension(Path(folder, "a.zip"), Path(folder, "out"), ".txt")
    ...     Path(folder, "out/sub/b.TXT").read_text()
    ['a.txt', 'sub/b.TXT']
    '2'
    """
    with zipfile.ZipFile(archive) as file:
        names = [name for name in file.namelist() if name.lower().endswith(extension.lower())]
        file.extractall(folder, members=names)
    return names


def zip_sizes(archive):
    """Return the sizes of the files in a ZIP archive by name.

    Ask:
        list the contents of a zip archive with sizes
        dict of file name to uncompressed size for a zip
        sizes of the members of a zip file
        zip listing with bytes per file
        how large are the files inside a zip

    >>> import io
    >>> data = io.BytesIO()
    >>> with zipfile.ZipFile(data, "w") as file:
    ...     file.writestr("a.txt", "abc")
    ...     file.mkdir("d")
    >>> zip_sizes(data)
    {'a.txt': 3}
    """
    with zipfile.ZipFile(archive) as file:
        return {info.filename: info.file_size for info in file.infolist() if not info.is_dir()}


def add_text_to_zip(archive, name, text):
    """Add a text as a file to a ZIP archive.

    Ask:
        add a file to an existing zip from a string
        write a string into a zip archive under a given name
        zipfile writestr to append text
        put generated text into a zip without a temporary file
        append a member with text content to a zip

    >>> import io
    >>> data = io.BytesIO()
    >>> add_text_to_zip(data, "a.txt", "é")
    >>> add_text_to_zip(data, "b/c.txt", "")
    >>> with zipfile.ZipFile(data) as file:
    ...     file.namelist(), file.read("a.txt").decode()
    (['a.txt', 'b/c.txt'], 'é')
    """
    with zipfile.ZipFile(archive, "a", compression=zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, text)


def read_from_tar(archive, name):
    """Return the text of a file inside a tar archive without unpacking it.

    Ask:
        read a file inside a tar archive without extracting
        get the text of a member of a tar.gz
        open one file of a tarball and return its content
        tarfile extractfile to string
        peek into a tar: content of a given member

    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "a.txt").write_text("hi")
    ...     with tarfile.open(Path(folder, "a.tar.gz"), "w:gz") as file:
    ...         file.add(Path(folder, "a.txt"), arcname="x/a.txt")
    ...     read_from_tar(Path(folder, "a.tar.gz"), "x/a.txt")
    'hi'
    """
    with tarfile.open(archive) as file:
        return file.extractfile(name).read().decode("utf-8")


def set_query_parameter(url, name, value):
    """Return a URL with one query parameter set or changed.

    Ask:
        change a query parameter in a url
        set ?page=2 in a url, keep the other parameters
        replace the value of a url parameter or add it
        update one query string argument of a link
        url with a parameter overwritten

    >>> set_query_parameter("https://a.org/x?q=1&page=1#top", "page", 2)
    'https://a.org/x?q=1&page=2#top'
    >>> set_query_parameter("https://a.org", "q", "a b")
    'https://a.org?q=a+b'
    """
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    query[name] = value
    return urlunsplit(parts._replace(query=urlencode(query)))


def remove_query_parameters(url, names):
    """Return a URL without some query parameters.

    Ask:
        remove given query parameters from a url
        drop parameters by name from a url's query string
        delete session id parameter from a link
        url without the parameters in a list of names
        strip certain query arguments from a url

    >>> remove_query_parameters("https://a.org/x?q=1&sid=9&b=#f", ["sid", "z"])
    'https://a.org/x?q=1&b=#f'
    >>> remove_query_parameters("https://a.org/x?sid=9", ["sid"])
    'https://a.org/x'
    """
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in query if name not in names]
    return urlunsplit(parts._replace(query=urlencode(kept)))


def encode_with_lists(params):
    """Return a query string in which the items of a list repeat the name.

    Ask:
        url encode a dict with lists
        query string from dict where list values give repeated keys
        urlencode with doseq
        build a=1&a=2 from {"a": [1, 2]}
        encode multi-value parameters for a url

    >>> encode_with_lists({"a": [1, 2], "b": "x y", "c": []})
    'a=1&a=2&b=x+y'
    """
    return urlencode(params, doseq=True)


def url_file_name(url):
    """Return the file name at the end of a URL, without query and decoded.

    Ask:
        get file name from url
        last path segment of a url
        file name of a download link without the query string
        name of the file a url points to, percent decoded
        basename of a url

    >>> url_file_name("https://a.org/files/my%20report.pdf?x=1#p2")
    'my report.pdf'
    >>> url_file_name("https://a.org/files/"), url_file_name("https://a.org")
    ('', '')
    """
    return unquote(urlsplit(url).path).rsplit("/", 1)[-1]


def normalize_simple_url(url):
    """Return a URL with a lower case host, without default port and trailing slash.

    Ask:
        normalize url: lowercase host, remove default port and trailing slash
        canonical form of a url for comparing links
        lower case scheme and host, strip :80 or :443 and the final slash
        clean up urls before deduplication
        make equivalent urls equal

    >>> normalize_simple_url("HTTPS://Example.org:443/Path/?q=A#top")
    'https://example.org/Path?q=A'
    >>> normalize_simple_url("http://a.org:8080/"), normalize_simple_url("http://a.org:80")
    ('http://a.org:8080', 'http://a.org')
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.port and parts.port != {"http": 80, "https": 443}.get(parts.scheme):
        host += f":{parts.port}"
    return urlunsplit((parts.scheme, host, parts.path.rstrip("/"), parts.query, ""))


def group_urls_by_domain(urls):
    """Return URLs grouped by their host.

    Ask:
        group a list of urls by domain
        dict of host to list of links
        sort links into groups by hostname
        urls per domain as a dictionary
        which links belong to which site

    >>> group_urls_by_domain(["https://a.org/1", "https://b.org", "http://A.org/2"])
    {'a.org': ['https://a.org/1', 'http://A.org/2'], 'b.org': ['https://b.org']}
    """
    groups = defaultdict(list)
    for url in urls:
        groups[urlsplit(url).hostname].append(url)
    return dict(groups)


def shuffled_with_seed(items, seed):
    """Return a shuffled copy of a list that is the same for the same seed.

    Ask:
        shuffle a list with a seed without changing the original
        reproducible shuffle that returns a new list
        deterministic random order given a seed
        copy of a list in random order, same seed same order
        seeded shuffle with random.Random

    >>> items = [1, 2, 3, 4, 5]
    >>> a = shuffled_with_seed(items, 7)
    >>> a == shuffled_with_seed(items, 7), sorted(a) == items, items, a is items
    (True, True, [1, 2, 3, 4, 5], False)
    """
    result = list(items)
    random.Random(seed).shuffle(result)
    return result


def sample_with_seed(items, count, seed):
    """Return a random sample without repetition that is the same for the same seed.

    Ask:
        random sample with seed reproducible
        pick k items reproducibly given a seed
        deterministic random subset of a list
        seeded random.sample, at most all the items
        draw n elements without replacement with a fixed seed

    >>> sample_with_seed(range(10), 3, 1) == sample_with_seed(range(10), 3, 1)
    True
    >>> len(set(sample_with_seed(range(10), 4, 1))), sorted(sample_with_seed([1, 2], 5, 0))
    (4, [1, 2])
    """
    items = list(items)
    return random.Random(seed).sample(items, min(count, len(items)))


def fraction_of_heads(n, seed=None):
    """Return the share of heads in n simulated coin flips.

    Ask:
        simulate coin flips and return the fraction of heads
        flip a coin n times and give the proportion of heads
        estimate the probability of heads by simulation with a seed
        monte carlo coin toss, relative frequency
        share of heads among n random tosses

    >>> 0.4 < fraction_of_heads(2000, 1) < 0.6
    True
    >>> fraction_of_heads(9, 3) == fraction_of_heads(9, 3), fraction_of_heads(1) in (0, 1)
    (True, True)
    """
    generator = random.Random(seed)
    return sum(generator.random() < 0.5 for _ in range(n)) / n


def indent_rest(text, prefix="    "):
    """Return a text in which all lines but the first are indented.

    Ask:
        indent all lines except the first
        hanging indent for a multi-line string
        indent the following lines of a text, first line stays
        add spaces before every line but the first one
        continuation lines indented

    >>> indent_rest("a\\nb\\nc", "  ")
    'a\\n  b\\n  c'
    >>> indent_rest("a"), indent_rest("")
    ('a', '')
    """
    return text.replace("\n", "\n" + prefix)


def html_diff_of_texts(old, new):
    """Return an HTML table that shows the differences of two texts.

    Ask:
        html diff of two texts
        side by side html comparison of two strings
        difflib.HtmlDiff table for two texts
        show changes between old and new text as an html table
        highlight differences of two strings in html

    >>> table = html_diff_of_texts("a\\nb", "a\\nc")
    >>> "<table" in table, 'class="diff_chg"' in table or "diff_sub" in table
    (True, True)
    """
    return difflib.HtmlDiff().make_table(old.splitlines(), new.splitlines(), "old", "new")


def count_pattern_per_line(text, pattern):
    """Return the numbers of the lines in which a pattern occurs, with how often.

    Ask:
        line numbers and match counts of a regex in a text
        count the matches of a regex in each line
        dict of line number to number of occurrences of a pattern
        where and how often does a pattern occur, per line
        regex hits by line, lines without a hit left out

    >>> count_pattern_per_line("abc\\nxyz\\na1a2", r"a.")
    {1: 1, 3: 2}
    >>> count_pattern_per_line("", "a")
    {}
    """
    counts = {}
    for number, line in enumerate(text.splitlines(), 1):
        if found := re.findall(pattern, line):
            counts[number] = len(found)
    return counts

"""Sockets and addresses: servers and clients over TCP and UDP, framing, ports, IP addresses."""
import ipaddress
import json
import selectors
import socket
import socketserver
import struct
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from contextlib import contextmanager


@contextmanager
def _listening():
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@contextmanager
def _echoing():
    with socket.create_server(("127.0.0.1", 0)) as server:
        def serve():
            connection, _ = server.accept()
            with connection:
                while data := connection.recv(1024):
                    connection.sendall(data)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        thread.join(2)


def is_port_open(host, port, timeout=1):
    """Tell whether a TCP port accepts connections.

    Ask:
        check if a port is open
        check whether a tcp port on a host is open with a socket
        is something listening on this host and port
        test if a server accepts connections on a port
        port open check with timeout
        function is_port_open(host, port)
        is port open on host
        check if tcp port is reachable

    >>> with _listening() as port:
    ...     is_port_open("127.0.0.1", port)
    True
    >>> is_port_open("127.0.0.1", port)
    False
    """
    try:
        with socket.create_connection((host, port), timeout=timeout):
            return True
    except OSError:
        return False


def find_free_port():
    """Return a TCP port that is free right now.

    Ask:
        find a free port
        get an unused tcp port on localhost
        pick a random available port
        ask the operating system for a free port number
        bind to port 0 to get a free port
        get an unused tcp port number
        random available port on localhost
        let the system choose a port by binding to 0

    >>> port = find_free_port()
    >>> 1024 <= port <= 65535
    True
    >>> socket.create_server(("127.0.0.1", port)).close()
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def first_free_port(start, end):
    """Return the first port of a range that can be bound, or None.

    Ask:
        find the first free port in a range
        first available port between start and end
        try ports one after another until one can be bound
        next free port starting from a given port

    >>> with _listening() as port:
    ...     first_free_port(port, port) is None
    True
    >>> first_free_port(port, port) == port
    True
    """
    for port in range(start, end + 1):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
            try:
                sock.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    return None


def is_port_in_use(port):
    """Tell whether a local TCP port is taken.

    Ask:
        check if a local port is already in use
        is this port taken on localhost
        test whether a port is in use on this machine
        port already in use check

    >>> with _listening() as port:
    ...     is_port_in_use(port)
    True
    >>> is_port_in_use(port)
    False
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        return sock.connect_ex(("127.0.0.1", port)) == 0


def open_ports(host, ports, timeout=0.5):
    """Return those ports of a host that are open.

    Ask:
        scan ports of a host
        port scanner
        simple port scanner that returns the open ports
        which of these tcp ports are open on a host
        list open ports in a range

    >>> with _listening() as port:
    ...     open_ports("127.0.0.1", [port, 1]) == [port]
    True
    >>> open_ports("127.0.0.1", [])
    []
    """
    result = []
    for port in ports:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
            sock.settimeout(timeout)
            if sock.connect_ex((host, port)) == 0:
                result.append(port)
    return result


def scan_ports_in_threads(host, ports, timeout=0.5, workers=50):
    """Return the open ports of a host, tried in parallel.

    Ask:
        multithreaded port scanner
        scan ports with a thread pool
        check many ports at once in threads
        fast port scan with ThreadPoolExecutor

    >>> with _listening() as port:
    ...     scan_ports_in_threads("127.0.0.1", [1, port]) == [port]
    True
    """
    def is_open(port):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
            sock.settimeout(timeout)
            return sock.connect_ex((host, port)) == 0

    ports = list(ports)
    with ThreadPoolExecutor(workers) as pool:
        return [port for port, found in zip(ports, pool.map(is_open, ports)) if found]


def wait_for_port(host, port, timeout=10, interval=0.1):
    """Wait until a port accepts connections; raise TimeoutError if it does not.

    Ask:
        wait until a port is open
        block until a server is listening on host and port
        wait for a service to come up with a timeout
        poll a tcp port until it accepts connections

    >>> with _listening() as port:
    ...     wait_for_port("127.0.0.1", port)
    >>> wait_for_port("127.0.0.1", port, timeout=0.02, interval=0.01)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    TimeoutError: 127.0.0.1:... did not open within 0.02 s
    """
    deadline = time.monotonic() + timeout
    while True:
        try:
            socket.create_connection((host, port), timeout=interval).close()
            return
        except OSError:
            if time.monotonic() >= deadline:
                raise TimeoutError(f"{host}:{port} did not open within {timeout} s") from None
            time.sleep(interval)


def run_echo_server(host="127.0.0.1", port=5000):
    """Serve one client after the other and send back what they send.

    Ask:
        tcp echo server
        simple socket server that echoes what it receives
        write a tcp server with the socket module
        echo server with sockets
        server that listens on a port and sends the data back
        how do i write a socket server?
        socket server example
        simple tcp server with python sockets

    >>> port = find_free_port()
    >>> threading.Thread(target=run_echo_server, args=("127.0.0.1", port), daemon=True).start()
    >>> wait_for_port("127.0.0.1", port)
    >>> with socket.create_connection(("127.0.0.1", port)) as client:
    ...     client.sendall(b"hello")
    ...     client.recv(1024)
    b'hello'
    """
    with socket.create_server((host, port)) as server:
        while True:
            connection, _ = server.accept()
            with connection:
                while data := connection.recv(1024):
                    connection.sendall(data)


def send_and_receive(host, port, message):
    """Send a text to a TCP server and return its reply.

    Ask:
        tcp client that sends a message and returns the reply
        socket client: connect, send a string and receive the answer
        simple tcp client
        send a message to a server with a socket and read the response
        connect to host and port, send text, return the response
        echo client with sockets
        socket client example

    >>> with _echoing() as port:
    ...     send_and_receive("127.0.0.1", port, "héllo")
    'héllo'
    """
    with socket.create_connection((host, port), timeout=10) as sock:
        sock.sendall(message.encode())
        return sock.recv(4096).decode()


def start_echo_server(host="127.0.0.1", port=0):
    """Start an echo server in a background thread and return the server.

    Ask:
        echo server in a background thread
        start a threaded echo server on a free port
        socketserver echo server in a thread
        threaded tcp server with socketserver
        tcp server that handles each client in its own thread
        start a tcp echo server in a thread and return the server
        multithreaded echo server
        echo server that handles many clients with threads

    >>> server = start_echo_server()
    >>> with socket.create_connection(server.server_address) as client:
    ...     client.sendall(b"hi")
    ...     client.recv(10)
    b'hi'
    >>> server.shutdown(); server.server_close()
    """
    class EchoHandler(socketserver.BaseRequestHandler):
        def handle(self):
            while data := self.request.recv(1024):
                self.request.sendall(data)

    server = socketserver.ThreadingTCPServer((host, port), EchoHandler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class UppercaseHandler(socketserver.StreamRequestHandler):
    """Answer every line with the line in upper case.

    Ask:
        socketserver handler that answers each line in upper case
        StreamRequestHandler that reads lines and writes responses
        request handler class for socketserver
        line based tcp server handler
        tcp server class that handles requests line by line

    >>> with socketserver.TCPServer(("127.0.0.1", 0), UppercaseHandler) as server:
    ...     thread = threading.Thread(target=server.handle_request)
    ...     thread.start()
    ...     with socket.create_connection(server.server_address) as client:
    ...         client.sendall(b"one\\ntwo\\n")
    ...         client.shutdown(socket.SHUT_WR)
    ...         print(client.makefile().read(), end="")
    ...     thread.join()
    ONE
    TWO
    """

    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


def handle_one_client(server, respond):
    """Accept one client of a listening socket and answer its message.

    Ask:
        accept one connection on a listening socket and reply
        handle a single client: receive a message and send the response
        serve one request on a server socket
        accept a client, call a function with its message and send back the result

    >>> with socket.create_server(("127.0.0.1", 0)) as server:
    ...     client = socket.create_connection(server.getsockname())
    ...     client.sendall(b"abc")
    ...     handle_one_client(server, str.upper)
    ...     client.recv(10)
    ...     client.close()
    'abc'
    b'ABC'
    """
    connection, _ = server.accept()
    with connection:
        message = connection.recv(4096).decode()
        connection.sendall(respond(message).encode())
    return message


def receive_exactly(sock, size):
    """Read exactly size bytes from a socket.

    Ask:
        receive exactly n bytes from a socket
        recvall: read a fixed number of bytes from a socket
        keep reading from a socket until size bytes have arrived
        read n bytes from a tcp connection or raise if it closes

    >>> a, b = socket.socketpair()
    >>> a.sendall(b"hello world")
    >>> receive_exactly(b, 5), receive_exactly(b, 6)
    (b'hello', b' world')
    >>> a.close()
    >>> receive_exactly(b, 1)
    Traceback (most recent call last):
    ConnectionError: connection closed before all data arrived
    >>> b.close()
    """
    data = b""
    while len(data) < size:
        chunk = sock.recv(size - len(data))
        if not chunk:
            raise ConnectionError("connection closed before all data arrived")
        data += chunk
    return data


def receive_all(sock):
    """Read from a socket until the other side closes it.

    Ask:
        receive all data until the connection closes
        read everything from a socket
        recv in a loop until no more data
        read a socket until eof and return the bytes

    >>> a, b = socket.socketpair()
    >>> a.sendall(b"x" * 5000); a.close()
    >>> len(receive_all(b))
    5000
    >>> b.close()
    """
    chunks = []
    while chunk := sock.recv(4096):
        chunks.append(chunk)
    return b"".join(chunks)


def send_message(sock, data):
    """Send bytes with their length in front.

    Ask:
        send a message with a length prefix
        send bytes over a socket prefixed with a 4 byte length
        length prefixed framing: send
        write a message with a big endian length header to a socket

    >>> a, b = socket.socketpair()
    >>> send_message(a, b"hey")
    >>> b.recv(10)
    b'\\x00\\x00\\x00\\x03hey'
    >>> a.close(); b.close()
    """
    sock.sendall(struct.pack("!I", len(data)) + data)


def receive_message(sock):
    """Read one message that starts with its length.

    Ask:
        receive a length prefixed message from a socket
        read a message whose first 4 bytes are its length
        length prefixed framing: receive
        parse a message with a big endian length header from a socket
        receive data with length header

    >>> a, b = socket.socketpair()
    >>> a.sendall(b"\\0\\0\\0\\3hey\\0\\0\\0\\0")
    >>> receive_message(b), receive_message(b)
    (b'hey', b'')
    >>> a.close()
    >>> receive_message(b)
    Traceback (most recent call last):
    ConnectionError: connection closed in the middle of a message
    >>> b.close()
    """
    def read(size):
        data = b""
        while len(data) < size:
            chunk = sock.recv(size - len(data))
            if not chunk:
                raise ConnectionError("connection closed in the middle of a message")
            data += chunk
        return data

    size, = struct.unpack("!I", read(4))
    return read(size)


def send_json(sock, data):
    """Send data as one line of JSON.

    Ask:
        send json over a socket
        send a dictionary over a socket as a json line
        write an object to a socket as newline delimited json
        serialize a dict to json and send it through a socket
        send a dict over tcp as json

    >>> a, b = socket.socketpair()
    >>> send_json(a, {"x": [1, None]})
    >>> b.recv(100)
    b'{"x": [1, null]}\\n'
    >>> a.close(); b.close()
    """
    sock.sendall((json.dumps(data) + "\n").encode())


def receive_json_lines(sock):
    """Yield the objects that arrive on a socket as lines of JSON.

    Ask:
        receive json over a socket
        read newline delimited json from a socket
        generator of json objects received line by line from a socket
        parse json messages from a tcp connection

    >>> a, b = socket.socketpair()
    >>> a.sendall(b'{"x": 1}\\n[2]\\n'); a.close()
    >>> list(receive_json_lines(b))
    [{'x': 1}, [2]]
    >>> b.close()
    """
    with sock.makefile(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def receive_line(sock):
    """Read one line from a socket, without its end.

    Ask:
        read a line from a socket
        receive text from a socket until a newline
        read from a socket until a delimiter
        readline for a socket byte by byte

    >>> a, b = socket.socketpair()
    >>> a.sendall("ä\\nrest".encode())
    >>> receive_line(b), b.recv(10)
    ('ä', b'rest')
    >>> a.close(); b.close()
    """
    data = bytearray()
    while (byte := sock.recv(1)) not in (b"", b"\n"):
        data += byte
    return data.decode()


def socket_lines(sock):
    """Yield the lines that arrive on a socket.

    Ask:
        read lines from a socket
        iterate over the lines received on a socket
        generator of text lines from a tcp connection
        line by line reader for a socket with makefile

    >>> a, b = socket.socketpair()
    >>> a.sendall(b"one\\ntwo"); a.close()
    >>> list(socket_lines(b))
    ['one', 'two']
    >>> b.close()
    """
    with sock.makefile(encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n")


def send_file(path, host, port):
    """Send the content of a file over TCP.

    Ask:
        send a file over a socket
        tcp client that sends a file
        transfer a file to host and port over tcp
        upload a file through a socket in chunks

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> with open(path, "wb") as file:
    ...     _ = file.write(b"data" * 1000)
    >>> with socket.create_server(("127.0.0.1", 0)) as server:
    ...     send_file(path, *server.getsockname())
    ...     connection, _ = server.accept()
    ...     len(receive_all(connection))
    ...     connection.close()
    4000
    """
    with open(path, "rb") as file, socket.create_connection((host, port)) as sock:
        sock.sendfile(file)


def receive_file(sock, path):
    """Write what arrives on a socket to a file and return the number of bytes.

    Ask:
        receive a file over a socket
        save the data received from a socket to a file
        write an incoming file transfer to disk
        read from a connection in chunks and store it in a file

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.bin")
    >>> a, b = socket.socketpair()
    >>> a.sendall(b"data" * 1000); a.close()
    >>> receive_file(b, path), os.path.getsize(path)
    (4000, 4000)
    >>> b.close()
    """
    size = 0
    with open(path, "wb") as file:
        while chunk := sock.recv(65536):
            file.write(chunk)
            size += len(chunk)
    return size


def udp_send(host, port, message):
    """Send a text as one UDP packet.

    Ask:
        send a udp message
        udp client that sends a datagram
        send a udp packet with a string to host and port
        fire and forget message over udp

    >>> with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
    ...     server.bind(("127.0.0.1", 0))
    ...     udp_send("127.0.0.1", server.getsockname()[1], "hi")
    ...     server.recvfrom(100)[0]
    b'hi'
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.sendto(message.encode(), (host, port))


def udp_request(host, port, message, timeout=2):
    """Send a UDP packet and return the reply, or None if none comes in time.

    Ask:
        udp client that sends a message and waits for the reply
        send a udp packet and receive the answer with a timeout
        udp request and response
        datagram client with timeout

    >>> with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
    ...     server.bind(("127.0.0.1", 0))
    ...     port = server.getsockname()[1]
    ...     udp_request("127.0.0.1", port, "hi", timeout=0.02) is None
    ...     _, address = server.recvfrom(100)
    True
    >>> with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
    ...     server.bind(("127.0.0.1", 0))
    ...     thread = threading.Thread(target=udp_echo_once, args=(server,))
    ...     thread.start()
    ...     print(udp_request(*server.getsockname(), "hi"))
    ...     thread.join()
    hi
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(timeout)
        sock.sendto(message.encode(), (host, port))
        try:
            reply, _ = sock.recvfrom(4096)
        except TimeoutError:
            return None
        return reply.decode()


def udp_echo_once(sock):
    """Answer one UDP packet with its own content.

    Ask:
        answer one udp packet with the same data
        receive a datagram and send it back to the sender
        recvfrom and sendto on a udp socket
        echo a single udp message

    >>> with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
    ...     server.bind(("127.0.0.1", 0))
    ...     with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
    ...         _ = client.sendto(b"abc", server.getsockname())
    ...         print(udp_echo_once(server), client.recv(10))
    b'abc' b'abc'
    """
    data, address = sock.recvfrom(4096)
    sock.sendto(data, address)
    return data


def run_udp_server(host="127.0.0.1", port=5005):
    """Answer UDP packets with their own content.

    Ask:
        udp server
        udp echo server with the socket module
        server that receives datagrams and replies
        listen for udp packets on a port
        udp server and client
        udp echo
        simple udp server

    >>> with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    ...     sock.bind(("127.0.0.1", 0))
    ...     port = sock.getsockname()[1]
    >>> threading.Thread(target=run_udp_server, args=("127.0.0.1", port), daemon=True).start()
    >>> time.sleep(0.03)
    >>> udp_request("127.0.0.1", port, "ping")
    'ping'
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((host, port))
        while True:
            data, address = sock.recvfrom(4096)
            sock.sendto(data, address)


def udp_broadcast(port, message):
    """Send a UDP packet to all hosts of the local network.

    Ask:
        send a udp broadcast
        broadcast a message to the local network with udp
        udp packet to 255.255.255.255
        announce a message to every machine on the lan

    >>> from unittest.mock import patch
    >>> with patch("socket.socket") as fake:
    ...     udp_broadcast(9, "hi")
    >>> sock = fake.return_value.__enter__.return_value
    >>> sock.sendto.call_args.args, sock.setsockopt.call_args.args[-1]
    ((b'hi', ('<broadcast>', 9)), 1)
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        sock.sendto(message.encode(), ("<broadcast>", port))


def wake_on_lan(mac):
    """Send the magic packet that wakes a computer.

    Ask:
        wake on lan magic packet
        send a wake-on-lan packet to a mac address
        wake a computer over the network
        turn on a pc with its mac address

    >>> from unittest.mock import patch
    >>> with patch("socket.socket") as fake:
    ...     wake_on_lan("00:11:22:33:44:ff")
    >>> packet, address = fake.return_value.__enter__.return_value.sendto.call_args.args
    >>> len(packet), packet[:8], address
    (102, b'\\xff\\xff\\xff\\xff\\xff\\xff\\x00\\x11', ('255.255.255.255', 9))
    """
    packet = b"\xff" * 6 + bytes.fromhex(mac.replace(":", "").replace("-", "")) * 16
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        sock.sendto(packet, ("255.255.255.255", 9))


def run_select_server(server, stop):
    """Serve many clients in one thread with selectors until stop is set.

    Ask:
        non blocking server with selectors
        echo server for many clients in one thread with selectors
        socket server with DefaultSelector
        single threaded multi client tcp server

    >>> stop = threading.Event()
    >>> server = socket.create_server(("127.0.0.1", 0))
    >>> thread = threading.Thread(target=run_select_server, args=(server, stop))
    >>> thread.start()
    >>> clients = [socket.create_connection(server.getsockname()) for _ in range(2)]
    >>> for number, client in enumerate(clients):
    ...     client.sendall(b"%d" % number)
    >>> [client.recv(10) for client in clients]
    [b'0', b'1']
    >>> for client in clients:
    ...     client.close()
    >>> stop.set(); thread.join(); server.close()
    """
    with selectors.DefaultSelector() as selector:
        selector.register(server, selectors.EVENT_READ)
        while not stop.is_set():
            for key, _ in selector.select(timeout=0.05):
                if key.fileobj is server:
                    client, _ = server.accept()
                    selector.register(client, selectors.EVENT_READ)
                    continue
                data = key.fileobj.recv(1024)
                if data:
                    key.fileobj.sendall(data)
                else:
                    selector.unregister(key.fileobj)
                    key.fileobj.close()


class ChatServer:
    """A chat server: what one client sends goes to all others.

    Ask:
        chat server with threads
        multi client chat server with sockets
        server that broadcasts every message to all other clients
        class for a tcp chat room

    >>> chat = ChatServer()
    >>> a = socket.create_connection(chat.address)
    >>> b = socket.create_connection(chat.address)
    >>> while len(chat.clients) < 2:
    ...     time.sleep(0.005)
    >>> a.sendall(b"hello")
    >>> b.recv(100)
    b'hello'
    >>> a.close(); b.close(); chat.server.close()
    """

    def __init__(self, host="127.0.0.1", port=0):
        self.server = socket.create_server((host, port))
        self.address = self.server.getsockname()
        self.clients = set()
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.server.accept()
            except OSError:
                return
            with self._lock:
                self.clients.add(client)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with client:
            while data := client.recv(4096):
                with self._lock:
                    for other in self.clients - {client}:
                        other.sendall(data)
        with self._lock:
            self.clients.discard(client)


def http_get_raw(host, port, path="/"):
    """Return the whole HTTP response of a GET sent over a plain socket.

    Ask:
        http get with raw sockets
        send an http request over a socket and return the response
        fetch a page using only the socket module
        make a http request without urllib or requests

    >>> with socket.create_server(("127.0.0.1", 0)) as server:
    ...     def serve():
    ...         with server.accept()[0] as client:
    ...             first = client.recv(1000).split(b"\\r\\n")[0]
    ...             client.sendall(b"HTTP/1.1 200 OK\\r\\n\\r\\n" + first)
    ...     thread = threading.Thread(target=serve)
    ...     thread.start()
    ...     text = http_get_raw(*server.getsockname(), "/a")
    ...     thread.join()
    >>> text.split("\\r\\n")
    ['HTTP/1.1 200 OK', '', 'GET /a HTTP/1.1']
    """
    request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    with socket.create_connection((host, port), timeout=10) as sock:
        sock.sendall(request.encode())
        with sock.makefile("rb") as response:
            return response.read().decode("utf-8", errors="replace")


def receive_with_timeout(sock, seconds, size=4096):
    """Return what arrives within some seconds, or None.

    Ask:
        receive from a socket with a timeout
        socket timeout: return None if nothing arrives
        recv with settimeout
        read from a socket but give up after some seconds

    >>> a, b = socket.socketpair()
    >>> receive_with_timeout(b, 0.01) is None
    True
    >>> a.sendall(b"x")
    >>> receive_with_timeout(b, 0.01)
    b'x'
    >>> a.close(); b.close()
    """
    sock.settimeout(seconds)
    try:
        return sock.recv(size)
    except TimeoutError:
        return None


def connect_with_retry(host, port, attempts=3, delay=0.5):
    """Return a connected socket, trying several times.

    Ask:
        connect to a server with retries
        retry a socket connection until it works
        tcp connect with several attempts and a delay
        keep trying to connect to host and port

    >>> with _listening() as port:
    ...     connect_with_retry("127.0.0.1", port).close()
    >>> connect_with_retry("127.0.0.1", port, attempts=2, delay=0)
    Traceback (most recent call last):
    ConnectionRefusedError: [Errno 111] Connection refused
    """
    for attempt in range(attempts):
        try:
            return socket.create_connection((host, port), timeout=5)
        except OSError:
            if attempt == attempts - 1:
                raise
            time.sleep(delay)


def resolve_host(name):
    """Return the IPv4 address of a host name.

    Ask:
        resolve hostname to ip
        get the ip address of a domain name
        dns lookup of a host name
        host name to ip address with socket
        look up the ip of a website

    >>> resolve_host("localhost")
    '127.0.0.1'
    """
    return socket.gethostbyname(name)


def all_addresses(name, port=None):
    """Return all IP addresses of a host name.

    Ask:
        get all ip addresses of a domain
        resolve a host name to ipv4 and ipv6 addresses
        all dns addresses with getaddrinfo
        list every ip a hostname resolves to

    >>> "127.0.0.1" in all_addresses("localhost")
    True
    >>> addresses = all_addresses("localhost")
    >>> addresses == sorted(set(addresses))
    True
    """
    return sorted({info[4][0] for info in socket.getaddrinfo(name, port)})


def can_resolve(name):
    """Tell whether a host name can be resolved.

    Ask:
        check if a hostname can be resolved
        does this domain name exist in dns
        is the host name resolvable
        test dns resolution of a name

    >>> can_resolve("localhost")
    True
    >>> can_resolve("a..b")
    False
    """
    try:
        socket.getaddrinfo(name, None)
    except (OSError, UnicodeError):
        return False
    return True


def reverse_lookup(address):
    """Return the host name of an IP address, or None.

    Ask:
        reverse dns lookup
        get the host name of an ip address
        ip to hostname with gethostbyaddr
        which host name belongs to this ip

    >>> isinstance(reverse_lookup("127.0.0.1"), (str, type(None)))
    True
    >>> reverse_lookup("127.0.0.x1") is None
    True
    """
    try:
        return socket.gethostbyaddr(address)[0]
    except OSError:
        return None


def local_ip():
    """Return the IP address of this computer in its network.

    Ask:
        get local ip address
        find my local ip
        ip address of this machine
        what is the lan ip of my computer
        get the ip address of the current host
        ip address of this computer
        my ip in the local network
        which address does this machine use for outgoing connections?
        own lan ip with a udp socket

    >>> import ipaddress
    >>> _ = ipaddress.ip_address(local_ip())
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            # No packet is sent: connecting a UDP socket only chooses the network card.
            sock.connect(("10.255.255.255", 1))
            return sock.getsockname()[0]
        except OSError:
            return "127.0.0.1"


def has_internet(host="8.8.8.8", port=53, timeout=3):
    """Tell whether the internet can be reached.

    Ask:
        check internet connection
        is there an internet connection
        test if the computer is online with a socket
        am i connected to the internet?

    >>> with _listening() as port:
    ...     has_internet("127.0.0.1", port)
    True
    >>> has_internet("127.0.0.1", port)
    False
    """
    try:
        socket.create_connection((host, port), timeout=timeout).close()
        return True
    except OSError:
        return False


def socket_pair_roundtrip(data):
    """Send bytes through a pair of connected sockets and return what arrives.

    Ask:
        socket pair for testing
        use socket.socketpair to send and receive bytes
        two connected sockets: send on one and read on the other
        socketpair example that returns the received data

    >>> socket_pair_roundtrip(b"abc")
    b'abc'
    """
    left, right = socket.socketpair()
    with left, right:
        left.sendall(data)
        left.shutdown(socket.SHUT_WR)
        with right.makefile("rb") as received:
            return received.read()


def banner(host, port, timeout=3):
    """Return the first thing a server says after connecting.

    Ask:
        grab the banner of a service
        read the greeting a server sends after connecting
        banner grabbing with a socket
        connect to a port and return the first line of the server

    >>> with socket.create_server(("127.0.0.1", 0)) as server:
    ...     def greet():
    ...         with server.accept()[0] as client:
    ...             client.sendall(b"220 ready\\r\\n")
    ...     thread = threading.Thread(target=greet)
    ...     thread.start()
    ...     print(banner(*server.getsockname()))
    ...     thread.join()
    220 ready
    """
    with closing(socket.create_connection((host, port), timeout=timeout)) as sock:
        return sock.recv(1024).decode(errors="replace").strip()


def parse_host_port(text, default_port=80):
    """Split host:port into the host and the port as a number.

    Ask:
        parse host:port into host and port
        split an address like localhost:8080 into a host and an integer port
        host and port from a string with a default port
        read a server address of the form host:port

    >>> parse_host_port("localhost:8080"), parse_host_port("example.org")
    (('localhost', 8080), ('example.org', 80))
    >>> parse_host_port("[::1]:25")
    ('::1', 25)
    """
    host, separator, port = text.rpartition(":")
    if not separator:
        return text, default_port
    return host.strip("[]"), int(port)


def is_ip_in_network(address, network):
    """Tell whether an IP address belongs to a network.

    Ask:
        check if an ip address is in a network
        ip address in network cidr
        is this ip within a subnet like 10.0.0.0/8
        does an address belong to a cidr range
        ipaddress: test membership of an ip in a subnet
        check ip in network
        does an ip belong to a cidr range?
        is 192.168.1.5 in 192.168.1.0/24
        test if an address is inside a subnet

    >>> is_ip_in_network("10.1.2.3", "10.0.0.0/8"), is_ip_in_network("11.1.2.3", "10.0.0.0/8")
    (True, False)
    >>> is_ip_in_network("192.168.1.5", "192.168.1.1/24")
    True
    """
    return ipaddress.ip_address(address) in ipaddress.ip_network(network, strict=False)


def hosts_of_network(network):
    """Return the host addresses of a network.

    Ask:
        list all ips in a subnet
        all host addresses of a cidr network
        enumerate the ip addresses in 192.168.1.0/24
        expand a cidr block into its ip addresses
        list all ip addresses in a network
        all hosts of a subnet such as 192.168.1.0/24
        expand a cidr range into ip addresses
        every usable address of a cidr block as strings
        iterate over the ips in a subnet

    >>> hosts_of_network("10.0.0.0/30")
    ['10.0.0.1', '10.0.0.2']
    """
    return [str(host) for host in ipaddress.ip_network(network, strict=False).hosts()]


def network_info(network):
    """Return the parts of a network: addresses, mask and size.

    Ask:
        get network address, broadcast address and netmask of a cidr
        subnet calculator
        netmask and broadcast address from an ip with prefix
        information about an ip network
        parse cidr range
        network and broadcast address of a subnet
        broadcast address of a cidr block
        details of a network given in cidr notation as a dict

    >>> info = network_info("192.168.1.77/24")
    >>> info["network"], info["broadcast"], info["netmask"], info["size"]
    ('192.168.1.0', '192.168.1.255', '255.255.255.0', 256)
    """
    net = ipaddress.ip_network(network, strict=False)
    return {
        "network": str(net.network_address),
        "broadcast": str(net.broadcast_address),
        "netmask": str(net.netmask),
        "size": net.num_addresses,
    }


def ip_to_int(address):
    """Return an IP address as a number.

    Ask:
        convert ip to int
        ip address to integer
        ipv4 string as a 32 bit number
        turn a dotted ip into a number
        convert an ipv4 address to a number
        ip to int
        dotted quad to a 32 bit integer
        numeric value of an ip address
        ip address as integer

    >>> ip_to_int("0.0.1.2"), ip_to_int("255.255.255.255")
    (258, 4294967295)
    """
    return int(ipaddress.ip_address(address))


def int_to_ip(number):
    """Return the IPv4 address of a number.

    Ask:
        convert int to ip address
        integer to ipv4 string
        32 bit number to dotted ip
        turn a number into an ip address
        integer to ip address
        convert a number to an ipv4 address
        int to ip
        32 bit integer to dotted quad notation
        ip address string from its numeric value

    >>> int_to_ip(258), int_to_ip(4294967295)
    ('0.0.1.2', '255.255.255.255')
    """
    return str(ipaddress.IPv4Address(number))


def is_private_ip(address):
    """Tell whether an IP address is private.

    Ask:
        is private ip
        check if an ip address is private
        is this ip from a local network range
        private or public ip address check
        check if ip is private
        is an ip address in a private network range?
        private or public ip
        detect local addresses such as 10.x and 192.168.x

    >>> is_private_ip("192.168.0.1"), is_private_ip("10.0.0.1"), is_private_ip("8.8.8.8")
    (True, True, False)
    """
    return ipaddress.ip_address(address).is_private


def ip_version(text):
    """Return 4 or 6 for an IP address, None for anything else.

    Ask:
        is this ip address ipv4 or ipv6
        ip version of an address: 4, 6 or None
        detect whether a string is an ipv4 or ipv6 address
        classify an ip address by version
        is an ip address ipv4 or ipv6
        ip version of an address string
        tell ipv4 from ipv6
        detect the kind of an ip address, None if invalid

    >>> ip_version("1.2.3.4"), ip_version("::1"), ip_version("1.2.3")
    (4, 6, None)
    """
    try:
        return ipaddress.ip_address(text).version
    except ValueError:
        return None


def split_network(network, prefix):
    """Split a network into smaller ones.

    Ask:
        split a network into subnets
        divide a cidr block into smaller subnets with a given prefix
        subnets of a network
        break 10.0.0.0/22 into /24 networks
        divide a cidr block into smaller networks
        list the /26 subnets of a /24
        subnets of a network with a new prefix length

    >>> split_network("10.0.0.0/23", 24)
    ['10.0.0.0/24', '10.0.1.0/24']
    """
    subnets = ipaddress.ip_network(network).subnets(new_prefix=prefix)
    return [str(subnet) for subnet in subnets]


def merge_networks(networks):
    """Merge networks that are neighbours or overlap.

    Ask:
        merge overlapping ip networks
        collapse a list of cidr blocks
        combine adjacent subnets into larger ones
        summarize ip ranges

    >>> merge_networks(["10.0.0.0/24", "10.0.1.0/24", "10.0.1.5/32"])
    ['10.0.0.0/23']
    """
    merged = ipaddress.collapse_addresses(map(ipaddress.ip_network, networks))
    return [str(network) for network in merged]


def ip_range(first, last):
    """Return all IP addresses from first to last.

    Ask:
        all ip addresses between two ips
        range of ip addresses from start to end
        list ips from first to last inclusive
        iterate over an ip range

    >>> ip_range("10.0.0.254", "10.0.1.1")
    ['10.0.0.254', '10.0.0.255', '10.0.1.0', '10.0.1.1']
    """
    start, end = (int(ipaddress.ip_address(address)) for address in (first, last))
    return [str(ipaddress.ip_address(number)) for number in range(start, end + 1)]

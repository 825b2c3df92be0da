"""HTTP with the standard library: requests, downloads, headers, APIs, small servers."""
import base64
import functools
import json
import shutil
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from http.server import SimpleHTTPRequestHandler
from http.server import ThreadingHTTPServer
from urllib.error import HTTPError
from urllib.error import URLError
from urllib.parse import parse_qs
from urllib.parse import urlencode
from urllib.parse import urlsplit
from urllib.request import Request
from urllib.request import urlopen


def fetch_text(url):
    """Return the text at a URL.

    Ask:
        download a web page and return its text
        get the content of a url with urllib
        fetch a url as a string without requests
        http get in python with the standard library

    >>> fetch_text("data:text/plain;charset=utf-8,hi%20there")
    'hi there'
    """
    with urlopen(url, timeout=10) as response:
        charset = response.headers.get_content_charset() or "utf-8"
        return response.read().decode(charset)


def fetch_json(url):
    """Return the JSON data at a URL.

    Ask:
        get json from a url
        call a rest api and parse the json response with urllib
        fetch json data from a web service
        http get request returning parsed json
        get json from an api using urllib
        call a json api with urllib
        urllib get json
        fetch json from a url with the standard library
        read json from a rest api url

    >>> fetch_json("data:application/json,[1,2]")
    [1, 2]
    """
    request = Request(url, headers={"Accept": "application/json"})
    with urlopen(request, timeout=10) as response:
        return json.load(response)


def download_file(url, path):
    """Save what is at a URL to a file.

    Ask:
        download a file from a url
        save a url to disk
        download an image from the web to a path
        how do i download a file with python?
        download a file with urllib
        save a file from the internet

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a")
    >>> download_file("data:text/plain,hello", path)
    >>> open(path, "rb").read()
    b'hello'
    """
    with urlopen(url, timeout=30) as response, open(path, "wb") as file:
        shutil.copyfileobj(response, file)


def post_json(url, data):
    """Send data as JSON to a URL and return the JSON answer.

    Ask:
        send a post request with json
        post a dictionary as json to an api with urllib
        http post json and parse the answer
        call a web service with a json body
        post json with urllib
        send json to an api using the standard library

    >>> from unittest.mock import patch
    >>> import io
    >>> with patch(f"{post_json.__module__}.urlopen") as fake:
    ...     fake.return_value.__enter__.return_value = io.BytesIO(b'{"id": 7}')
    ...     post_json("http://x.org/api", {"a": 1})
    {'id': 7}
    >>> request = fake.call_args.args[0]
    >>> request.get_method(), request.data, request.get_header("Content-type")
    ('POST', b'{"a": 1}', 'application/json')
    """
    body = json.dumps(data).encode("utf-8")
    request = Request(
        url, data=body, headers={"Content-Type": "application/json"}, method="POST")
    with urlopen(request, timeout=10) as response:
        return json.load(response)


def form_request(url, fields):
    """Return a POST request with form fields.

    Ask:
        build a post request with form fields
        url encoded form request with urllib
        submit a form with python
        request object that posts form data
        post form data urlencoded request

    >>> request = form_request("http://x.org", {"a": "1 2", "b": "é"})
    >>> request.get_method(), request.data
    ('POST', b'a=1+2&b=%C3%A9')
    """
    return Request(url, data=urlencode(fields).encode("ascii"), method="POST")


def request_with_params(url, params, headers=None):
    """Return a GET request with query parameters and headers.

    Ask:
        get request with query parameters and headers
        build a urllib request with params and a custom user agent
        api request with parameters
        request object with query string and headers

    >>> request = request_with_params("http://x.org/a", {"q": "a b"}, {"X-Key": "1"})
    >>> request.full_url, request.get_header("X-key"), request.get_method()
    ('http://x.org/a?q=a+b', '1', 'GET')
    """
    return Request(f"{url}?{urlencode(params)}", headers=headers or {})


def basic_auth_header(user, password):
    """Return the header for basic authentication.

    Ask:
        basic auth header for user and password
        build an Authorization: Basic header
        http basic authentication header value
        encode credentials for basic auth
        http basic auth header with base64

    >>> basic_auth_header("ann", "pw")
    {'Authorization': 'Basic YW5uOnB3'}
    """
    credentials = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return {"Authorization": f"Basic {credentials}"}


def parse_basic_auth(header):
    """Return user and password of a basic authentication header, or None.

    Ask:
        parse a basic auth header
        decode Authorization: Basic into user and password
        read http basic credentials
        username and password from an authorization header, None if malformed

    >>> (parse_basic_auth("Basic YW5uOnA6dw=="), parse_basic_auth("Bearer x"),
    ...     parse_basic_auth("Basic !"))
    (('ann', 'p:w'), None, None)
    """
    scheme, _, credentials = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(credentials, validate=True).decode().partition(":")
    except ValueError:
        return None
    return (user, password) if colon else None


def bearer_request(url, token):
    """Return a request with a bearer token.

    Ask:
        request with a bearer token
        call an api with an Authorization: Bearer header
        urllib request with an access token
        authenticated api request

    >>> bearer_request("http://x.org", "abc").get_header("Authorization")
    'Bearer abc'
    """
    return Request(url, headers={"Authorization": f"Bearer {token}"})


def url_status(url):
    """Return the HTTP status at a URL, or None if it cannot be reached.

    Ask:
        get the http status code of a url
        is a website up? return its status code or None
        check a url with a head request
        status code of a web page, also for errors like 404

    >>> from unittest.mock import patch
    >>> with patch(f"{url_status.__module__}.urlopen") as fake:
    ...     fake.return_value.__enter__.return_value.status = 200
    ...     url_status("http://x.org")
    ...     fake.side_effect = HTTPError("", 404, "", {}, None)
    ...     url_status("http://x.org")
    ...     fake.side_effect = URLError("down")
    ...     url_status("http://x.org") is None
    200
    404
    True
    """
    try:
        with urlopen(Request(url, method="HEAD"), timeout=5) as response:
            return response.status
    except HTTPError as error:
        return error.code
    except URLError:
        return None


def fetch_with_retry(url, attempts=3, delay=1):
    """Return the bytes at a URL, trying again after network errors.

    Ask:
        download a url with retries
        http get that tries again on failure
        retry a request several times with a pause
        fetch a url, retry with growing delay
        retry http request on failure with urllib

    >>> from unittest.mock import patch
    >>> import io
    >>> with patch(f"{fetch_with_retry.__module__}.urlopen") as fake:
    ...     fake.side_effect = [URLError("down"), io.BytesIO(b"ok")]
    ...     fetch_with_retry("http://x.org", delay=0)
    b'ok'
    >>> with patch(f"{fetch_with_retry.__module__}.urlopen", side_effect=URLError("down")) as fake:
    ...     try:
    ...         fetch_with_retry("http://x.org", 2, 0)
    ...     except URLError:
    ...         fake.call_count
    2
    """
    for attempt in range(1, attempts + 1):
        try:
            with urlopen(url, timeout=10) as response:
                return response.read()
        except URLError:
            if attempt == attempts:
                raise
            time.sleep(delay * attempt)


def status_text(code):
    """Return the phrase of an HTTP status code.

    Ask:
        text of an http status code
        what does http status 404 mean?
        reason phrase for a status code
        http status name from its number

    >>> status_text(404), status_text(200), status_text(799)
    ('Not Found', 'OK', 'Unknown')
    """
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return "Unknown"


def status_class(code):
    """Return the kind of an HTTP status code.

    Ask:
        classify an http status code
        is a status code informational, success, redirect, client error or server error?
        category of an http response status
        http status class in words

    >>> [status_class(code) for code in (101, 204, 301, 404, 503, 700)]
    ['informational', 'success', 'redirect', 'client error', 'server error', 'unknown']
    """
    classes = {
        1: "informational",
        2: "success",
        3: "redirect",
        4: "client error",
        5: "server error",
    }
    return classes.get(code // 100, "unknown")


def parse_content_type(header):
    """Return the media type and the parameters of a Content-Type header.

    Ask:
        parse a content-type header
        media type and charset from a content type
        split 'text/html; charset=utf-8'
        read the mime type and its parameters
        media type without parameters, and the parameters, of a content type
        mime type and charset from Content-Type
        split a content type at the semicolons into type and options
        media type with its parameters as a dict

    >>> parse_content_type('text/HTML; charset="utf-8"'), parse_content_type("image/png")
    (('text/html', {'charset': 'utf-8'}), ('image/png', {}))
    """
    kind, *parts = header.split(";")
    parameters = {}
    for part in parts:
        name, _, value = part.partition("=")
        parameters[name.strip().lower()] = value.strip().strip('"')
    return kind.strip().lower(), parameters


def parse_headers(text):
    r"""Return the headers of a raw HTTP header text.

    Ask:
        parse raw http headers into a dictionary
        header lines to dict with lower case names
        split an http header block
        read 'Name: value' lines of a request
        parse http headers into dict

    >>> parse_headers("Host: x.org:80\r\nX-A:  b\r\n")
    {'host': 'x.org:80', 'x-a': 'b'}
    """
    headers = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip().lower()] = value.strip()
    return headers


def parse_request_line(line):
    """Return method, path and query parameters of an HTTP request line.

    Ask:
        parse an http request line
        method, path and query of 'GET /a?b=1 HTTP/1.1'
        split the first line of an http request
        http request line to its parts

    >>> parse_request_line("GET /a?b=1&b=2 HTTP/1.1")
    ('GET', '/a', {'b': ['1', '2']})
    """
    method, target, _ = line.split()
    parts = urlsplit(target)
    return method, parts.path, parse_qs(parts.query)


def serve_folder(folder, port=8000):
    """Serve the files of a folder by HTTP until interrupted.

    Ask:
        simple http server for a directory
        serve static files from a folder
        start a web server for local files
        python http.server in code
        http server serving the current directory
        start a simple http file server

    >>> from unittest.mock import patch
    >>> with patch(f"{serve_folder.__module__}.ThreadingHTTPServer") as server:
    ...     serve_folder("/srv", 8080)
    Serving /srv at http://localhost:8080
    >>> server.call_args.args[0], server.call_args.args[1].keywords
    (('localhost', 8080), {'directory': '/srv'})
    >>> server.return_value.__enter__.return_value.serve_forever.called
    True
    """
    handler = functools.partial(SimpleHTTPRequestHandler, directory=folder)
    with ThreadingHTTPServer(("localhost", port), handler) as server:
        print(f"Serving {folder} at http://localhost:{port}")
        server.serve_forever()


class HelloHandler(BaseHTTPRequestHandler):
    """Answer GET requests with a greeting.

    Ask:
        http request handler that says hello
        minimal web server handler with do_GET
        class for a hello world web server
        BaseHTTPRequestHandler example

    >>> import threading
    >>> with ThreadingHTTPServer(("localhost", 0), HelloHandler) as server:
    ...     thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    ...     thread.start()
    ...     urlopen(f"http://localhost:{server.server_port}/").read()
    ...     server.shutdown()
    b'Hello, world!'
    """

    def do_GET(self):
        body = b"Hello, world!"
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *args):
        pass


class EchoJsonHandler(BaseHTTPRequestHandler):
    """Answer POST requests with the JSON that was sent.

    Ask:
        http handler that reads a json post body and answers with json
        small json api server with do_POST
        web server class that echoes posted json
        handle post requests with http.server

    >>> import threading
    >>> with ThreadingHTTPServer(("localhost", 0), EchoJsonHandler) as server:
    ...     thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    ...     thread.start()
    ...     url = f"http://localhost:{server.server_port}/"
    ...     json.load(urlopen(url, b'{"a": 1}', timeout=2))
    ...     try:
    ...         urlopen(url, b"{oops", timeout=2)
    ...     except HTTPError as error:
    ...         error.code
    ...     server.shutdown()
    {'received': {'a': 1}}
    400
    """

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        try:
            data = json.loads(self.rfile.read(length))
        except ValueError:
            self.send_error(400, "invalid json")
            return
        body = json.dumps({"received": data}).encode("utf-8")
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *args):
        pass


class ApiClient:
    """Call a JSON API with a base address and a token.

    Ask:
        api client class with a base url and a token
        small rest client with get and post
        wrapper class around a json web api
        http client class using urllib

    >>> client = ApiClient("https://x.org/api/", "abc")
    >>> request = client.request("GET", "users/7")
    >>> request.full_url, request.get_header("Authorization"), request.data
    ('https://x.org/api/users/7', 'Bearer abc', None)
    >>> client.request("POST", "/users", {"a": 1}).data
    b'{"a": 1}'
    """

    def __init__(self, base_url, token):
        self.base_url = base_url.rstrip("/")
        self.token = token

    def request(self, method, path, data=None):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        body = None if data is None else json.dumps(data).encode("utf-8")
        url = f"{self.base_url}/{path.lstrip('/')}"
        return Request(url, data=body, headers=headers, method=method)

    def get(self, path):
        return self._send(self.request("GET", path))

    def post(self, path, data):
        return self._send(self.request("POST", path, data))

    def _send(self, request):
        with urlopen(request, timeout=10) as response:
            return json.load(response)

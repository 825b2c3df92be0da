"""HTTP with the requests library: get, post, headers, errors, retries, downloads, paging."""
import requests

REQUIRES = ("requests",)


def get_json(url):
    """Return the JSON answer of a URL, with requests.

    Ask:
        get json from a url with requests
        call an api and return the parsed json
        requests get with timeout and raise_for_status
        fetch json data using the requests library

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.json.return_value = {"a": 1}
    ...     print(get_json("http://x"), get.return_value.raise_for_status.call_count)
    {'a': 1} 1
    >>> get.call_args.args[0], "timeout" in get.call_args.kwargs
    ('http://x', True)
    """
    response = requests.get(url, timeout=10)
    response.raise_for_status()
    return response.json()


def get_text(url):
    """Return the text of a web page, with requests.

    Ask:
        download a web page as text with requests
        html of a url using requests
        requests get text
        fetch a page and return its source with the requests module

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.text = "<p>"
    ...     print(get_text("http://x"), get.return_value.raise_for_status.call_count)
    <p> 1
    """
    response = requests.get(url, timeout=10)
    response.raise_for_status()
    return response.text


def search_api(url, query, page=1):
    """Return the JSON answer to a search with query parameters, with requests.

    Ask:
        requests get with query parameters
        call an api with params q and page
        pass url parameters to requests as a dict
        search request with a query string via requests

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.json.return_value = [1]
    ...     print(search_api("http://x", "a b", 2), get.call_args.kwargs["params"])
    [1] {'q': 'a b', 'page': 2}
    """
    response = requests.get(url, params={"q": query, "page": page}, timeout=10)
    response.raise_for_status()
    return response.json()


def get_with_token(url, token):
    """Return the JSON answer to a request with a bearer token, with requests.

    Ask:
        requests get with a bearer token
        call an api with an authorization header using requests
        authenticated get request with requests
        send a token in the request headers with requests.get

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.json.return_value = 5
    ...     print(get_with_token("http://x", "t"), get.call_args.kwargs["headers"])
    5 {'Authorization': 'Bearer t'}
    """
    headers = {"Authorization": f"Bearer {token}"}
    response = requests.get(url, headers=headers, timeout=10)
    response.raise_for_status()
    return response.json()


def get_with_login(url, user, password):
    """Return the response text of a page with basic authentication, with requests.

    Ask:
        requests with username and password
        basic auth get request using requests
        log in with http basic authentication via requests
        requests auth tuple

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.text = "hi"
    ...     print(get_with_login("http://x", "al", "pw"), get.call_args.kwargs["auth"])
    hi ('al', 'pw')
    """
    response = requests.get(url, auth=(user, password), timeout=10)
    response.raise_for_status()
    return response.text


def post_json(url, data):
    """Send data as JSON and return the JSON answer, with requests.

    Ask:
        post json with requests
        send a dict as json in a post request with requests
        requests post json body and parse the answer
        create a resource through a rest api using requests

    >>> from unittest.mock import patch
    >>> with patch("requests.post") as post:
    ...     post.return_value.json.return_value = {"id": 7}
    ...     print(post_json("http://x", {"a": 1}), post.call_args.kwargs["json"])
    {'id': 7} {'a': 1}
    """
    response = requests.post(url, json=data, timeout=10)
    response.raise_for_status()
    return response.json()


def post_form(url, fields):
    """Send a form and return the response text, with requests.

    Ask:
        submit a form with requests
        requests post form data
        send urlencoded fields by post with requests
        fill in a web form via requests.post

    >>> from unittest.mock import patch
    >>> with patch("requests.post") as post:
    ...     post.return_value.text = "ok"
    ...     print(post_form("http://x", {"a": 1}), post.call_args.kwargs["data"])
    ok {'a': 1}
    """
    response = requests.post(url, data=fields, timeout=10)
    response.raise_for_status()
    return response.text


def upload_file(url, path):
    """Upload a file and return the status code, with requests.

    Ask:
        upload a file with requests
        multipart file upload using requests
        post a file to a url
        send a local file to a server with requests files=

    >>> import tempfile
    >>> from unittest.mock import patch
    >>> with tempfile.NamedTemporaryFile() as file, patch("requests.post") as post:
    ...     post.return_value.status_code = 201
    ...     print(upload_file("http://x", file.name), post.call_args.kwargs["files"]["file"].name
    ...           == file.name)
    201 True
    """
    with open(path, "rb") as file:
        response = requests.post(url, files={"file": file}, timeout=60)
    response.raise_for_status()
    return response.status_code


def delete_resource(url):
    """Delete a resource and tell whether it existed, with requests.

    Ask:
        delete request with requests
        http delete a resource via requests, False if it was not found
        remove an item through a rest api with requests.delete
        requests delete and handle 404

    >>> from unittest.mock import patch
    >>> with patch("requests.delete") as delete:
    ...     delete.return_value.status_code = 404
    ...     print(delete_resource("http://x"))
    ...     delete.return_value.status_code = 204
    ...     print(delete_resource("http://x"))
    False
    True
    """
    response = requests.delete(url, timeout=10)
    if response.status_code == 404:
        return False
    response.raise_for_status()
    return True


def update_resource(url, changes):
    """Change some fields of a resource and return its new state, with requests.

    Ask:
        patch request with requests
        update some fields of a resource through a rest api
        requests.patch with json
        partial update by http patch

    >>> from unittest.mock import patch
    >>> with patch("requests.patch") as send:
    ...     send.return_value.json.return_value = {"a": 2}
    ...     print(update_resource("http://x", {"a": 2}), send.call_args.kwargs["json"])
    {'a': 2} {'a': 2}
    """
    response = requests.patch(url, json=changes, timeout=10)
    response.raise_for_status()
    return response.json()


def download_file(url, path):
    """Download a file in pieces, with requests.

    Ask:
        download a file with requests
        stream a large download to disk using requests
        save a url to a file with iter_content
        download an image and write it to a path with requests

    >>> import pathlib, tempfile
    >>> from unittest.mock import patch
    >>> with tempfile.TemporaryDirectory() as folder, patch("requests.get") as get:
    ...     response = get.return_value.__enter__.return_value
    ...     response.iter_content.return_value = [b"ab", b"c"]
    ...     download_file("http://x", folder + "/f")
    ...     pathlib.Path(folder, "f").read_bytes()
    b'abc'
    """
    with requests.get(url, stream=True, timeout=30) as response:
        response.raise_for_status()
        with open(path, "wb") as file:
            for chunk in response.iter_content(chunk_size=8192):
                file.write(chunk)


def is_reachable(url):
    """Tell whether a URL answers without an error, with requests.

    Ask:
        is a website up, with requests
        check that a url is reachable using requests
        True if the page answers with a status below 400, False on connection errors
        website health check with requests

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.ok = True
    ...     print(is_reachable("http://x"))
    ...     get.side_effect = requests.ConnectionError
    ...     print(is_reachable("http://x"))
    True
    False
    """
    try:
        return requests.get(url, timeout=5).ok
    except requests.RequestException:
        return False


def get_or_none(url):
    """Return the JSON of a URL, or None when the request fails, with requests.

    Ask:
        handle request errors: timeout, connection and http errors
        requests get that returns None on failure
        try except around requests with RequestException
        print the error of a failed request and return None

    >>> from unittest.mock import patch
    >>> with patch("requests.get", side_effect=requests.Timeout("too slow")):
    ...     get_or_none("http://x") is None
    Request failed: too slow
    True
    >>> with patch("requests.get") as get:
    ...     get.return_value.json.return_value = 1
    ...     get_or_none("http://x")
    1
    """
    try:
        response = requests.get(url, timeout=10)
        response.raise_for_status()
        return response.json()
    except requests.RequestException as error:
        print(f"Request failed: {error}")
        return None


def session_with_retries(retries=3):
    """Return a session that repeats failed requests.

    Ask:
        requests session with retries
        retry failed requests with backoff using HTTPAdapter
        automatic retry on 500, 502, 503 and 504 in requests
        mount a retry adapter on a requests session

    >>> session = session_with_retries(5)
    >>> session.get_adapter("https://a").max_retries.total
    5
    >>> 503 in session.get_adapter("http://a").max_retries.status_forcelist
    True
    """
    from requests.adapters import HTTPAdapter
    from urllib3.util.retry import Retry

    retry = Retry(total=retries, backoff_factor=0.5, status_forcelist=[500, 502, 503, 504])
    session = requests.Session()
    session.mount("https://", HTTPAdapter(max_retries=retry))
    session.mount("http://", HTTPAdapter(max_retries=retry))
    return session


def fetch_all_pages(url):
    """Return the items of all pages until one is empty, with requests.

    Ask:
        get all pages of an api with requests
        loop over paginated results until a page is empty
        collect items from every page of a rest api
        pagination with a page parameter in requests

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.json.side_effect = [[1, 2], [3], []]
    ...     print(fetch_all_pages("http://x"))
    [1, 2, 3]
    >>> [call.kwargs["params"]["page"] for call in get.call_args_list]
    [1, 2, 3]
    """
    items = []
    page = 1
    while True:
        response = requests.get(url, params={"page": page}, timeout=10)
        response.raise_for_status()
        batch = response.json()
        if not batch:
            return items
        items.extend(batch)
        page += 1


def follow_next_links(url):
    """Yield the items of all pages by their 'next' links, with requests.

    Ask:
        follow the next links of a paginated api
        generator over all results with requests and a next url in the json
        iterate api pages until next is null
        yield results page by page with requests

    >>> from unittest.mock import patch
    >>> with patch("requests.get") as get:
    ...     get.return_value.json.side_effect = [
    ...         {"results": [1], "next": "http://x?2"}, {"results": [2], "next": None}]
    ...     print(list(follow_next_links("http://x")), get.call_args.args)
    [1, 2] ('http://x?2',)
    """
    while url:
        response = requests.get(url, timeout=10)
        response.raise_for_status()
        data = response.json()
        yield from data["results"]
        url = data["next"]


def final_url(url):
    """Return the address where redirects end, with requests.

    Ask:
        final url after redirects with requests
        expand a short link using requests
        where does a url redirect to
        resolve redirects with a head request

    >>> from unittest.mock import patch
    >>> with patch("requests.head") as head:
    ...     head.return_value.url = "http://y"
    ...     print(final_url("http://x"), head.call_args.kwargs["allow_redirects"])
    http://y True
    """
    return requests.head(url, allow_redirects=True, timeout=10).url


class RestClient:
    """A client of a REST API with a session and a base address, with requests.

    Ask:
        rest api client class with a requests session
        api wrapper class with base url and token using requests
        class around requests.Session with get and post methods
        reusable api client with authentication headers in requests

    >>> from unittest.mock import MagicMock
    >>> client = RestClient("http://x/", "t")
    >>> client.session.headers["Authorization"]
    'Bearer t'
    >>> client.session.request = MagicMock()
    >>> client.session.request.return_value.json.return_value = [1]
    >>> client.get("/users", page=2), client.session.request.call_args.args
    ([1], ('GET', 'http://x/users'))
    >>> client.post("users", {"a": 1}), client.session.request.call_args.kwargs["json"]
    ([1], {'a': 1})
    """

    def __init__(self, base_url, token):
        self.base_url = base_url.rstrip("/")
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def _request(self, method, path, **kwargs):
        url = f"{self.base_url}/{path.lstrip('/')}"
        response = self.session.request(method, url, timeout=10, **kwargs)
        response.raise_for_status()
        return response.json()

    def get(self, path, **params):
        return self._request("GET", path, params=params)

    def post(self, path, data):
        return self._request("POST", path, json=data)

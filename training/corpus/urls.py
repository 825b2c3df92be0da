"""URLs: parts, query strings, quoting, joining, cleaning and checking addresses."""
import posixpath
from urllib.parse import parse_qs
from urllib.parse import parse_qsl
from urllib.parse import quote
from urllib.parse import quote_plus
from urllib.parse import unquote
from urllib.parse import unquote_plus
from urllib.parse import urldefrag
from urllib.parse import urlencode
from urllib.parse import urljoin
from urllib.parse import urlsplit
from urllib.parse import urlunsplit


def url_parts(url):
    """Return scheme, host, path, query and fragment of a URL.

    Ask:
        split a url into its parts
        parse a url into scheme, host, path, query and fragment
        components of a web address as a dictionary
        how do i parse a url?
        parse url into parts

    >>> url_parts("https://x.org:80/a/b?c=1#d")
    {'scheme': 'https', 'host': 'x.org:80', 'path': '/a/b', 'query': 'c=1', 'fragment': 'd'}
    """
    parts = urlsplit(url)
    return {
        "scheme": parts.scheme,
        "host": parts.netloc,
        "path": parts.path,
        "query": parts.query,
        "fragment": parts.fragment,
    }


def get_domain(url):
    """Return the host name of a URL.

    Ask:
        extract the domain from a url
        get the host name of a web address
        domain name of a link, without port
        hostname from url
        extract the domain name from a url

    >>> get_domain("https://Ann:pw@www.Example.com:8080/a?b"), get_domain("not a url")
    ('www.example.com', None)
    """
    return urlsplit(url).hostname


def get_domain_without_www(url):
    """Return the host name of a URL without www.

    Ask:
        get the domain of a url without www
        strip www. from the host of a link
        bare domain name of a web address
        example.com from https://www.example.com/page

    >>> (get_domain_without_www("https://www.example.com/a"),
    ...     get_domain_without_www("http://www2.x.org"))
    ('example.com', 'www2.x.org')
    """
    host = urlsplit(url).hostname or ""
    return host.removeprefix("www.")


def get_path(url):
    """Return the path of a URL.

    Ask:
        get the path of a url
        path component of a web address, without query
        extract /a/b from a link
        url path

    >>> get_path("https://x.org/a/b?c=1#d"), get_path("https://x.org")
    ('/a/b', '')
    """
    return urlsplit(url).path


def get_port(url):
    """Return the port of a URL, or the usual one of its scheme.

    Ask:
        get the port of a url with the default for http and https
        port number of a web address, 80 or 443 when not given
        which port does a url use?
        url port with fallback

    >>> get_port("http://x.org:8080/"), get_port("http://x.org"), get_port("https://x.org")
    (8080, 80, 443)
    """
    parts = urlsplit(url)
    return parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def path_segments(url):
    """Return the decoded parts of a URL's path.

    Ask:
        split the path of a url into segments
        list the parts of a url path
        segments between the slashes of a web address
        url path to list, percent-decoded

    >>> path_segments("https://x.org/a/b%20c/?q"), path_segments("https://x.org/")
    (['a', 'b c'], [])
    """
    return [unquote(part) for part in urlsplit(url).path.split("/") if part]


def url_filename(url):
    """Return the file name at the end of a URL.

    Ask:
        get the filename from a url
        last part of a url path
        file name of a download link
        extract 'photo.jpg' from a web address

    >>> url_filename("https://x.org/img/my%20photo.jpg?w=1"), url_filename("https://x.org/")
    ('my photo.jpg', '')
    """
    return unquote(posixpath.basename(urlsplit(url).path))


def url_extension(url):
    """Return the file extension of a URL in lower case.

    Ask:
        file extension of a url
        get the extension of the file a link points to
        does a url end in .jpg? return the extension without the query
        url suffix with dot, lowercase

    >>> url_extension("https://x.org/a/b.JPG?x=.png"), url_extension("https://x.org/a.b/c")
    ('.jpg', '')
    """
    return posixpath.splitext(urlsplit(url).path)[1].lower()


def query_parameters(url):
    """Return the query parameters of a URL, each with its last value.

    Ask:
        get the query parameters of a url as a dictionary
        parse the query string of a url
        url parameters to dict
        read ?a=1&b=2 from a link, one value per name
        get query parameters from url
        parse url query string into dict

    >>> query_parameters("https://x.org/?a=1&b=x+y&a=2&c="), query_parameters("https://x.org")
    ({'a': '2', 'b': 'x y', 'c': ''}, {})
    """
    return dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def query_lists(url):
    """Return the query parameters of a URL with lists of values.

    Ask:
        query parameters of a url with all their values as lists
        parse repeated url parameters
        dict of lists from a query string of a web address
        multi valued query parameters

    >>> query_lists("https://x.org/?a=1&b=x&a=2")
    {'a': ['1', '2'], 'b': ['x']}
    """
    return parse_qs(urlsplit(url).query)


def query_parameter(url, name, default=None):
    """Return one query parameter of a URL.

    Ask:
        get one query parameter of a url by name
        value of ?id= in a link, with a default
        read a single url parameter
        extract a parameter from a web address

    >>> query_parameter("https://x.org/?a=1&id=7%208", "id"), query_parameter("https://x.org",
    ...     "id", 0)
    ('7 8', 0)
    """
    return parse_qs(urlsplit(url).query).get(name, [default])[0]


def parse_query_string(text):
    """Return the dictionary of a query string.

    Ask:
        parse a query string like 'a=1&b=2' into a dictionary
        query string to dict, leading question mark allowed
        decode form encoded text
        url encoded form data to dictionary
        query string to a dict
        parse 'a=1&b=2' to a dictionary
        decode url parameters, last value wins
        convert a urlencoded form body to a dict
        parse query string into dict

    >>> parse_query_string("?a=1&b=x%26y"), parse_query_string("")
    ({'a': '1', 'b': 'x&y'}, {})
    """
    return dict(parse_qsl(text.removeprefix("?"), keep_blank_values=True))


def build_query_string(parameters):
    """Return a dictionary as query string.

    Ask:
        build a query string from a dictionary
        dict to url parameters
        urlencode a dict, lists become repeated parameters
        encode form data

    >>> build_query_string({"q": "a b&c", "tag": ["x", "y"]})
    'q=a+b%26c&tag=x&tag=y'
    """
    return urlencode(parameters, doseq=True)


def build_url(base, parameters):
    """Return a URL with query parameters.

    Ask:
        build a url from a base and query parameters
        add a dictionary of parameters to a base url
        url with query string
        append ?key=value pairs to an address without a query
        build a url with query params
        add query parameters to a base url

    >>> build_url("https://x.org/find", {"q": "a b", "n": 1})
    'https://x.org/find?q=a+b&n=1'
    >>> build_url("https://x.org", {})
    'https://x.org'
    """
    return f"{base}?{urlencode(parameters)}" if parameters else base


def add_query_parameters(url, parameters):
    """Return a URL with query parameters added or replaced.

    Ask:
        add or replace query parameters of an existing url
        update the query string of a url
        set url parameters, keeping the others
        change ?page= in a link

    >>> add_query_parameters("https://x.org/a?page=1&q=x#top", {"page": 2, "n": "5"})
    'https://x.org/a?page=2&q=x&n=5#top'
    """
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    query.update(parameters)
    return urlunsplit(parts._replace(query=urlencode(query)))


def remove_query_parameters(url, names):
    """Return a URL without some query parameters.

    Ask:
        remove certain query parameters from a url
        drop parameters by name from a link
        delete ?session= from a web address
        url without the given parameters

    >>> remove_query_parameters("https://x.org/?a=1&b=2&c=3", {"a", "c"})
    'https://x.org/?b=2'
    """
    parts = urlsplit(url)
    query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True)
             if name not in names]
    return urlunsplit(parts._replace(query=urlencode(query)))


def remove_tracking(url):
    """Return a URL without tracking parameters.

    Ask:
        remove utm tracking parameters from a url
        clean a link of utm_source, fbclid and gclid
        strip tracking from a web address
        url without utm parameters

    >>> remove_tracking("https://x.org/a?utm_source=n&id=1&fbclid=z#s")
    'https://x.org/a?id=1#s'
    """
    parts = urlsplit(url)
    query = [
        (name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.startswith("utm_") and name not in {"fbclid", "gclid"}
    ]
    return urlunsplit(parts._replace(query=urlencode(query)))


def remove_query(url):
    """Return a URL without query and fragment.

    Ask:
        remove the query string and fragment of a url
        url up to the question mark
        strip all parameters from a link
        base address without ? and #

    >>> remove_query("https://x.org/a?b=1#c"), remove_query("https://x.org/a")
    ('https://x.org/a', 'https://x.org/a')
    """
    return urlunsplit(urlsplit(url)._replace(query="", fragment=""))


def remove_fragment(url):
    """Return a URL without its fragment.

    Ask:
        remove the fragment of a url
        strip the #anchor from a link
        url without the part after the hash
        defragment a web address

    >>> remove_fragment("https://x.org/a?b=1#c")
    'https://x.org/a?b=1'
    """
    return urldefrag(url).url


def resolve_link(base, link):
    """Return a link of a page as an absolute URL.

    Ask:
        resolve a relative link against a base url
        join a base url and a relative path
        make a relative href absolute
        urljoin

    >>> resolve_link("https://x.org/a/b.html", "c.html"), resolve_link("https://x.org/a/", "/d")
    ('https://x.org/a/c.html', 'https://x.org/d')
    >>> resolve_link("https://x.org/a/", "https://y.org")
    'https://y.org'
    """
    return urljoin(base, link)


def join_url(base, *parts):
    """Return a URL made of a base and quoted path parts.

    Ask:
        join url parts with single slashes
        build an api url from a base and path segments
        append path segments to a url, quoting them
        concatenate url pieces without double slashes

    >>> join_url("https://x.org/api/", "users", 7, "a b/c")
    'https://x.org/api/users/7/a%20b%2Fc'
    """
    return "/".join([base.rstrip("/"), *(quote(str(part), safe="") for part in parts)])


def encode_text(text):
    """Return a text percent-encoded for a URL path.

    Ask:
        url encode a string
        percent encode text
        quote a string for use in a url path, slashes too
        encode spaces and special characters of a url part

    >>> encode_text("a b/ü&"), encode_text("abc-1_2.~")
    ('a%20b%2F%C3%BC%26', 'abc-1_2.~')
    """
    return quote(text, safe="")


def decode_text(text):
    """Return a percent-encoded text decoded.

    Ask:
        url decode a string
        decode percent encoded text
        unquote a url part such as a%20b
        turn %C3%BC back into ü

    >>> decode_text("a%20b%2F%C3%BC+c")
    'a b/ü+c'
    """
    return unquote(text)


def encode_form_value(text):
    """Return a text encoded for a query string, spaces as +.

    Ask:
        url encode a string with plus for spaces
        quote a value for a query string
        encode a search term for a url
        quote_plus

    >>> encode_form_value("a b&c=é")
    'a+b%26c%3D%C3%A9'
    """
    return quote_plus(text)


def decode_form_value(text):
    """Return a query string value decoded, + as space.

    Ask:
        decode a query string value with plus signs
        url decode with + meaning space
        unquote_plus
        form value back to plain text

    >>> decode_form_value("a+b%26c")
    'a b&c'
    """
    return unquote_plus(text)


def is_http_url(text):
    """Tell whether a text is an http or https URL with a host.

    Ask:
        check if a string is a http url with urllib
        validate a url by its scheme and host
        is the text an http or https address? use urlparse
        url check without regex

    >>> [is_http_url(t) for t in ("https://x.org/a", "http://localhost:80", "ftp://x.org",
    ...     "x.org", "http://")]
    [True, True, False, False, False]
    """
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def is_absolute_url(link):
    """Tell whether a link is an absolute URL.

    Ask:
        check if a link is absolute or relative
        is a href an absolute url?
        does a link have a scheme and a host?
        absolute url test

    >>> is_absolute_url("https://x.org/a"), is_absolute_url("/a"), is_absolute_url("//x.org/a")
    (True, False, False)
    """
    parts = urlsplit(link)
    return bool(parts.scheme and parts.netloc)


def same_site(url1, url2):
    """Tell whether two URLs have the same scheme, host and port.

    Ask:
        check if two urls have the same origin
        same origin policy test: scheme, host and port equal
        do two links belong to the same site?
        compare the origins of two web addresses

    >>> same_site("https://x.org/a", "https://X.org/b?c"), same_site("https://x.org",
    ...     "http://x.org")
    (True, False)
    >>> same_site("https://x.org", "https://x.org:444")
    False
    """
    a, b = urlsplit(url1), urlsplit(url2)
    return (a.scheme, a.hostname, a.port) == (b.scheme, b.hostname, b.port)


def is_external_link(link, page_url):
    """Tell whether a link of a page leads to another host.

    Ask:
        check if a link is external
        does a link lead to another website than the page it is on?
        internal or external link, relative links are internal
        link to a different host?

    >>> is_external_link("https://y.org", "https://x.org/a"), is_external_link("/b",
    ...     "https://x.org/a")
    (True, False)
    """
    target = urljoin(page_url, link)
    return urlsplit(target).hostname != urlsplit(page_url).hostname


def normalize_url(url):
    """Return a URL in a normal form for comparisons.

    Ask:
        normalize a url for comparison
        canonical url: lower case host, no fragment, sorted parameters, no trailing slash
        bring equal urls into the same form
        deduplicate urls by normalizing them

    >>> normalize_url("HTTPS://X.org/a/?b=2&a=1#top")
    'https://x.org/a?a=1&b=2'
    """
    parts = urlsplit(url)
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    path = parts.path.rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc.lower(), path, query, ""))


def add_scheme(address):
    """Return an address with https:// if it has no scheme.

    Ask:
        add https:// to a url if it is missing
        prefix a domain with a scheme when needed
        make sure a link starts with http or https
        complete 'example.com' to a full url

    >>> add_scheme("x.org/a"), add_scheme("http://x.org"), add_scheme("//x.org")
    ('https://x.org/a', 'http://x.org', 'https://x.org')
    """
    if "://" in address:
        return address
    return "https://" + address.lstrip("/")


def to_https(url):
    """Return a URL with https in place of http.

    Ask:
        change http to https in a url
        force https for a link
        upgrade a url to the secure scheme
        http address to https

    >>> to_https("http://x.org/http://y"), to_https("https://x.org")
    ('https://x.org/http://y', 'https://x.org')
    """
    if url.startswith("http://"):
        return "https://" + url[len("http://"):]
    return url


def url_credentials(url):
    """Return user name and password of a URL.

    Ask:
        get username and password from a url
        credentials in a web address like http://user:pw@host
        parse user and password of a database url
        login data of a url

    >>> url_credentials("ftp://ann:s%40fe@x.org/"), url_credentials("ftp://x.org")
    (('ann', 's@fe'), (None, None))
    """
    parts = urlsplit(url)
    user, password = parts.username, parts.password
    return user and unquote(user), password and unquote(password)


def parse_database_url(url):
    """Return the parts of a database URL.

    Ask:
        parse a database url like postgres://user:pw@host:5432/name
        connection settings from DATABASE_URL
        split a database connection string into its parts
        database uri to dictionary

    >>> parts = parse_database_url("postgres://ann:pw@db.local:5432/shop")
    >>> list(parts)
    ['engine', 'user', 'password', 'host', 'port', 'name']
    >>> list(parts.values())
    ['postgres', 'ann', 'pw', 'db.local', 5432, 'shop']
    """
    parts = urlsplit(url)
    return {
        "engine": parts.scheme,
        "user": parts.username,
        "password": parts.password,
        "host": parts.hostname,
        "port": parts.port,
        "name": parts.path.lstrip("/"),
    }


def mailto_link(address, subject="", body=""):
    """Return a mailto link.

    Ask:
        build a mailto link with subject and body
        link that opens a new e-mail
        mailto url
        create a mail link with encoded subject

    >>> mailto_link("a@x.org", "Hi you", "1+1"), mailto_link("a@x.org")
    ('mailto:a@x.org?subject=Hi%20you&body=1%2B1', 'mailto:a@x.org')
    """
    fields = {"subject": subject, "body": body}
    query = urlencode({key: value for key, value in fields.items() if value}, quote_via=quote)
    return f"mailto:{address}" + (f"?{query}" if query else "")


def youtube_id(url):
    """Return the video id of a YouTube URL, or None.

    Ask:
        extract the video id from a youtube url
        youtube id of watch, short and embed links
        get v= of a youtube link or the id of youtu.be
        which video does a youtube address point to?
        regex extract youtube video id

    >>> (youtube_id("https://www.youtube.com/watch?v=abc123&t=5"),
    ...     youtube_id("https://youtu.be/abc123"))
    ('abc123', 'abc123')
    >>> youtube_id("https://www.youtube.com/embed/abc123"), youtube_id("https://x.org/watch?v=1")
    ('abc123', None)
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    if host == "youtu.be":
        return parts.path.strip("/") or None
    if host != "youtube.com":
        return None
    if parts.path.startswith(("/embed/", "/shorts/")):
        return parts.path.split("/")[2]
    return parse_qs(parts.query).get("v", [None])[0]


def count_domains(urls):
    """Return how many URLs belong to each host, most frequent first.

    Ask:
        count urls per domain
        how many links of a list belong to each host?
        group links by domain and count them, most common first
        domain statistics of a list of urls

    >>> count_domains(["https://x.org/a", "http://y.org", "https://x.org/b"])
    {'x.org': 2, 'y.org': 1}
    """
    counts = {}
    for url in urls:
        host = urlsplit(url).hostname
        counts[host] = counts.get(host, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: -item[1]))


def page_urls(url, pages):
    """Return the URLs of numbered pages.

    Ask:
        generate urls for page 1 to n
        list of paginated urls with ?page=
        page links of a listing
        urls of all result pages

    >>> page_urls("https://x.org/list", 2)
    ['https://x.org/list?page=1', 'https://x.org/list?page=2']
    """
    return [f"{url}?page={number}" for number in range(1, pages + 1)]

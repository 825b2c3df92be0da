"""What web pages send and show: query strings, cookies, headers, slugs, escaping."""
import html
import re
import unicodedata
from email.utils import formatdate
from http.cookies import SimpleCookie
from urllib.parse import parse_qs, quote, urlencode


def query_to_lists(query):
    """Return a query string as a dict of lists.

    Ask:
        query string with repeated keys to a dict of lists
        parse 'tag=a&tag=b' keeping all values
        multi-valued url parameters
        parse_qs on the part after the question mark

    >>> query_to_lists("tag=a&tag=b&page=1")
    {'tag': ['a', 'b'], 'page': ['1']}
    """
    return parse_qs(query, keep_blank_values=True)


def dict_to_query(params):
    """Return a query string without the parameters that are None.

    Ask:
        dict to query string skipping None
        urlencode parameters and leave out missing ones
        build url parameters from a dict, lists become repeated keys
        encode filters into a query string without empty entries

    >>> dict_to_query({"q": "a b&c", "page": None, "tag": ["x", "y"]})
    'q=a+b%26c&tag=x&tag=y'
    >>> dict_to_query({})
    ''
    """
    known = {key: value for key, value in params.items() if value is not None}
    return urlencode(known, doseq=True)


def cookies_from_header(header):
    """Return the cookies of a Cookie header with http.cookies.

    Ask:
        parse cookies with SimpleCookie
        cookie string to dict using http.cookies
        read cookie values, quoted ones too
        decode a Cookie header with the standard library's SimpleCookie
        parse a cookie header
        cookies from an http header to a dictionary
        read 'a=1; b=2' cookies
        decode the Cookie request header

    >>> cookies_from_header('a=1; name="x y"')
    {'a': '1', 'name': 'x y'}
    >>> cookies_from_header("")
    {}
    """
    return {name: morsel.value for name, morsel in SimpleCookie(header).items()}


def set_cookie(name, value, max_age=None):
    """Return a Set-Cookie header value that is HttpOnly and Secure.

    Ask:
        build a set-cookie header
        create a secure http only cookie string
        session cookie header value with path, secure and httponly
        format a response cookie with max age

    >>> set_cookie("sid", "abc")
    'sid=abc; HttpOnly; Path=/; SameSite=Lax; Secure'
    >>> "Max-Age=60" in set_cookie("sid", "abc", 60)
    True
    """
    cookie = SimpleCookie()
    cookie[name] = value
    cookie[name].update({"path": "/", "secure": True, "httponly": True, "samesite": "Lax"})
    if max_age is not None:
        cookie[name]["max-age"] = max_age
    return cookie[name].OutputString()


def get_header(headers, name, default=None):
    """Return a header whatever the case of its name.

    Ask:
        get a header ignoring case
        case insensitive header lookup in a dict
        find content-type in headers regardless of upper and lower case
        read an http header value with a default

    >>> get_header({"Content-Type": "text/html"}, "content-type")
    'text/html'
    >>> get_header({}, "x", "none")
    'none'
    """
    name = name.lower()
    return next((value for key, value in headers.items() if key.lower() == name), default)


def parse_accept_language(header):
    """Return the languages of an Accept-Language header, best first.

    Ask:
        parse an accept-language header
        preferred languages of a browser sorted by q
        languages from 'de;q=0.8,en'
        order accept-language entries by their quality

    >>> parse_accept_language("de;q=0.8, en, fr;q=0.9")
    ['en', 'fr', 'de']
    """
    languages = []
    for part in header.split(","):
        language, _, quality = part.strip().partition(";q=")
        languages.append((float(quality or 1), language))
    return [language for _, language in sorted(languages, key=lambda pair: -pair[0])]


def http_date(timestamp):
    """Return a Unix timestamp as an HTTP date.

    Ask:
        http date format
        timestamp for the Last-Modified header
        format a unix time as an rfc 1123 date in GMT
        date header value of a response

    >>> http_date(0)
    'Thu, 01 Jan 1970 00:00:00 GMT'
    """
    return formatdate(timestamp, usegmt=True)


def bearer_token(headers):
    """Return the token of a bearer Authorization header, or None.

    Ask:
        get the bearer token from the authorization header
        extract the jwt from request headers
        read 'Authorization: Bearer ...' safely
        token of an auth header or None

    >>> bearer_token({"Authorization": "Bearer abc"})
    'abc'
    >>> bearer_token({"Authorization": "Basic abc"}), bearer_token({})
    (None, None)
    """
    scheme, _, token = headers.get("Authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" and token else None


def slug_from_title(title, max_length=50):
    """Return an ASCII slug of a title, cut at a hyphen.

    Ask:
        blog post title to a slug with a maximum length
        url slug without accents, limited to 50 characters
        seo friendly url part from a headline, not cut inside a word
        make a short permalink from an article title
        slugify a title: lowercase, ascii, hyphens

    >>> slug_from_title("Crème brûlée, 5 ways!")
    'creme-brulee-5-ways'
    >>> slug_from_title("one two three", 8)
    'one-two'
    >>> slug_from_title("one two three", 7)
    'one-two'
    """
    ascii_title = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_title.lower()).strip("-")
    if len(slug) <= max_length:
        return slug
    return slug[:max_length + 1].rpartition("-")[0] or slug[:max_length]


def unique_slug(slug, taken):
    """Return a slug that is not taken, numbered if needed.

    Ask:
        make a slug unique by adding a number
        next free slug such as post-2
        avoid duplicate slugs
        append -2, -3 until the slug is free

    >>> unique_slug("post", {"post", "post-2"}), unique_slug("new", {"post"})
    ('post-3', 'new')
    """
    candidate = slug
    number = 2
    while candidate in taken:
        candidate = f"{slug}-{number}"
        number += 1
    return candidate


def text_to_html(text):
    """Return plain text as HTML paragraphs.

    Ask:
        plain text to html paragraphs
        convert blank-line separated text into <p> elements
        wrap paragraphs in p tags and newlines in br, escaped
        turn a comment with line breaks into html

    >>> text_to_html("a < b\\nc\\n\\nd")
    '<p>a &lt; b<br>c</p>\\n<p>d</p>'
    >>> text_to_html("")
    ''
    """
    paragraphs = re.split(r"\n\s*\n", html.escape(text.strip()))
    return "\n".join(
        f"<p>{part.replace(chr(10), '<br>')}</p>" for part in paragraphs if part
    )


def html_attributes(attributes):
    """Return a dict as HTML attributes.

    Ask:
        dict to html attributes
        render attributes of a tag from a dictionary
        build 'class="a" disabled' from a dict
        attribute string of an element with escaped values

    >>> html_attributes({"class": "a", "title": 'x"y', "disabled": True, "id": None})
    'class="a" title="x&quot;y" disabled'
    """
    parts = []
    for name, value in attributes.items():
        if value is True:
            parts.append(name)
        elif value is not None and value is not False:
            parts.append(f'{name}="{html.escape(str(value))}"')
    return " ".join(parts)


def html_options(choices, selected=None):
    """Return the option elements of a select box.

    Ask:
        html select options from a dict
        option tags with the selected one marked
        dropdown options of value and label
        build <option> elements

    >>> print(html_options({"de": "German", "en": "English"}, "en"))
    <option value="de">German</option>
    <option value="en" selected>English</option>
    """
    return "\n".join(
        f'<option value="{html.escape(value)}"{" selected" if value == selected else ""}>'
        f"{html.escape(label)}</option>"
        for value, label in choices.items()
    )


def link_header(links):
    """Return a Link header from a dict of relation to URL.

    Ask:
        build a link header for pagination
        Link header with rel next and prev
        format pagination links for an api response header
        dict of rel to url as an http Link value

    >>> link_header({"next": "/p?page=3", "prev": "/p?page=1"})
    '</p?page=3>; rel="next", </p?page=1>; rel="prev"'
    """
    return ", ".join(f'<{url}>; rel="{rel}"' for rel, url in links.items())


def content_disposition(filename):
    """Return the header that lets a browser save a file by this name.

    Ask:
        content-disposition header for a download
        attachment header with a unicode file name
        header so that the browser saves the file under a name
        download filename header

    >>> content_disposition("a b.txt")
    "attachment; filename*=UTF-8''a%20b.txt"
    """
    return f"attachment; filename*=UTF-8''{quote(filename, safe='')}"


def parse_data_url(url):
    """Return the media type and the bytes of a base64 data URL.

    Ask:
        parse a data url
        decode a base64 image data uri
        media type and bytes from 'data:...;base64,...'
        read an inline image url

    >>> parse_data_url("data:text/plain;base64,aGk=")
    ('text/plain', b'hi')
    """
    import base64

    header, _, data = url.partition(",")
    media_type = header.removeprefix("data:").removesuffix(";base64")
    return media_type, base64.b64decode(data)


def wants_json(headers):
    """Tell whether a client asks for JSON.

    Ask:
        does the client accept json
        check the Accept header for application/json
        should the response be json
        content negotiation: json or not

    >>> wants_json({"Accept": "text/html, application/json"}), wants_json({"Accept": "*"})
    (True, False)
    >>> wants_json({})
    False
    """
    return "application/json" in headers.get("Accept", "")

"""Reading web pages with BeautifulSoup: links, tables, texts, attributes, cleaning."""
from urllib.parse import urljoin

from bs4 import BeautifulSoup

REQUIRES = ("bs4",)


def page_title(html):
    """Return the title of a page, or None, with BeautifulSoup.

    Ask:
        get the title of a web page with beautifulsoup
        page title from html using bs4
        extract the <title> text with BeautifulSoup
        read the html title using soup

    >>> page_title("<title> Hi </title>"), page_title("<p>x</p>")
    ('Hi', None)
    """
    title = BeautifulSoup(html, "html.parser").title
    return title.get_text(strip=True) if title else None


def page_links(html, base_url):
    """Return the absolute addresses of all links, with BeautifulSoup.

    Ask:
        extract all links with beautifulsoup
        absolute urls of the anchors on a page with bs4
        scrape every href using BeautifulSoup and urljoin
        collect links of a page with soup

    >>> page_links('<a href="/x">1</a><a>2</a><a href="http://b.c/">3</a>', "http://a.b/d")
    ['http://a.b/x', 'http://b.c/']
    """
    soup = BeautifulSoup(html, "html.parser")
    return [urljoin(base_url, a["href"]) for a in soup.find_all("a", href=True)]


def link_texts(html):
    """Return the text and the address of every link, with BeautifulSoup.

    Ask:
        link texts and urls with beautifulsoup
        list of (text, href) for all anchors with bs4
        scrape link names with their addresses using BeautifulSoup
        anchor text and target pairs from soup

    >>> link_texts('<a href="/x"> <b>One</b> </a>')
    [('One', '/x')]
    """
    soup = BeautifulSoup(html, "html.parser")
    return [(a.get_text(strip=True), a["href"]) for a in soup.find_all("a", href=True)]


def image_urls(html):
    """Return the sources of all images, with BeautifulSoup.

    Ask:
        get image urls with beautifulsoup
        scrape all img src with bs4
        list the images of a page using BeautifulSoup
        src attributes of img tags from soup

    >>> image_urls('<img src="a.png"><img><img src="b.png">')
    ['a.png', 'b.png']
    """
    soup = BeautifulSoup(html, "html.parser")
    return [img["src"] for img in soup.find_all("img", src=True)]


def table_rows(html):
    """Return the cells of the first table as lists, with BeautifulSoup.

    Ask:
        scrape an html table with beautifulsoup
        table rows as lists using bs4
        read the first table of a page with BeautifulSoup
        html table to a list of lists with soup

    >>> table_rows("<table><tr><th>a</th></tr><tr><td> 1 </td></tr></table>")
    [['a'], ['1']]
    """
    table = BeautifulSoup(html, "html.parser").find("table")
    return [
        [cell.get_text(strip=True) for cell in row.find_all(["th", "td"])]
        for row in table.find_all("tr")
    ]


def table_records(html):
    """Return the first table as dictionaries by its header, with BeautifulSoup.

    Ask:
        html table to a list of dicts with beautifulsoup
        scrape a table into records by its header row with bs4
        convert a web table to dictionaries using BeautifulSoup
        table with th headers as dict rows via soup

    >>> table_records("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>")
    [{'a': '1', 'b': '2'}]
    """
    table = BeautifulSoup(html, "html.parser").find("table")
    header, *rows = [
        [cell.get_text(strip=True) for cell in row.find_all(["th", "td"])]
        for row in table.find_all("tr")
    ]
    return [dict(zip(header, row, strict=False)) for row in rows]


def visible_text(html):
    """Return the text of a page without scripts and styles, with BeautifulSoup.

    Ask:
        visible text of a page with beautifulsoup
        strip html and scripts using bs4
        plain text of a web page without script and style via BeautifulSoup
        html to text with soup.get_text

    >>> visible_text("<p>a</p><script>x()</script><style>p</style><p>b</p>")
    'a\\nb'
    """
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup(["script", "style"]):
        tag.decompose()
    return soup.get_text("\n", strip=True)


def texts_by_selector(html, selector):
    """Return the texts of the elements that match a CSS selector, with BeautifulSoup.

    Ask:
        select elements by css selector with beautifulsoup
        texts of all elements matching a selector with bs4
        soup.select example
        scrape elements by css class with BeautifulSoup

    >>> texts_by_selector('<p class="a">1</p><p>2</p><p class="a b"> 3 </p>', "p.a")
    ['1', '3']
    """
    soup = BeautifulSoup(html, "html.parser")
    return [element.get_text(strip=True) for element in soup.select(selector)]


def headings(html):
    """Return level and text of all headings, with BeautifulSoup.

    Ask:
        headings of a page with beautifulsoup
        extract h1 to h6 with their level using bs4
        outline of an html page with BeautifulSoup
        list of headlines from soup

    >>> headings("<h1>A</h1><p>x</p><h3>B</h3>")
    [(1, 'A'), (3, 'B')]
    """
    soup = BeautifulSoup(html, "html.parser")
    tags = soup.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])
    return [(int(tag.name[1]), tag.get_text(strip=True)) for tag in tags]


def meta_description(html):
    """Return the meta description of a page, or None, with BeautifulSoup.

    Ask:
        meta description with beautifulsoup
        read a meta tag by name using bs4
        description of a web page from its head with BeautifulSoup
        content of <meta name="description"> from soup

    >>> meta_description('<meta name="description" content="Hi">')
    'Hi'
    >>> meta_description("<p>x</p>") is None
    True
    """
    soup = BeautifulSoup(html, "html.parser")
    tag = soup.find("meta", attrs={"name": "description"})
    return tag.get("content") if tag else None


def products(html):
    """Return name and price of each product box, with BeautifulSoup.

    Ask:
        scrape product names and prices with beautifulsoup
        list of products with price from html using bs4
        parse div.product boxes with name and price via BeautifulSoup
        shop page to dicts with soup

    >>> products('<div class="product"><h2>Pen</h2><span class="price">$1,000.50</span></div>')
    [{'name': 'Pen', 'price': 1000.5}]
    """
    soup = BeautifulSoup(html, "html.parser")
    result = []
    for box in soup.select("div.product"):
        price = box.select_one(".price").get_text(strip=True)
        result.append({
            "name": box.select_one("h2").get_text(strip=True),
            "price": float(price.lstrip("$").replace(",", "")),
        })
    return result

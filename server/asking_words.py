"""The word lists and patterns of asking.py: which first words ask, which second words turn them into nouns, what can be
made; how directives, licence text, dividers and commented-out code look; the names of the reasons for silence."""
import re
from enum import StrEnum
from functools import cache


class Silence(StrEnum):
    """Why a comment is not taken for a task."""

    EMPTY = "comment-empty"  # nothing in it, or no word of two letters
    TOO_LONG = "comment-too-long"
    DIRECTIVE = "comment-directive"  # for a tool: noqa, type: ignore, coding, region, cell marks, shell lines
    LICENCE = "comment-licence"  # licence, copyright, author, date, generated file
    DIVIDER = "comment-divider"  # banners and end marks
    CODE = "comment-code"  # code that is commented out, doctests
    REFERENCE = "comment-reference"  # URL, issue, standard
    NOTE = "comment-note"  # TODO, FIXME, NOTE and the like which do not ask
    LABEL = "comment-label"  # one or two words that name what stands below
    CONTINUES = "comment-continues"  # the second line of a sentence that does not ask
    EXPLAINS_BELOW = "comment-explains-below"  # the line below does already what the comment says
    PROSE = "comment-prose"  # everything else: a statement, a reason, a remark


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Imperatives that ask for something new whatever follows.
CREATE = _words("write create implement define build make generate develop design code construct add declare program")

# Imperatives that ask for a step.
ACT = _words("""
    accept animate append apply ask assign average break calculate call cancel capitalise capitalize cast change check
    choose chunk classify clean clear clone close cluster collect colour color combine compare compress compute
    concatenate configure connect convert copy count crawl crop cube cut decode decompress decrypt dedupe deduplicate
    delete deposit deserialise deserialize detect determine differentiate discard display divide double download draw
    drop dump emit empty encode encrypt enumerate erase escape estimate evaluate exchange exclude execute exit expand
    export extend extract factorise factorize fetch fill filter find fit flatten flip format get give grab greet group
    guess halve handle hash hide highlight ignore increment decrement index infer initialise initialize input insert
    install instantiate integrate interleave interpolate intersect invert iterate join keep label launch lemmatise
    lemmatize limit list listen load locate lock log loop lowercase mark mask match measure memoise memoize merge
    minimise minimize maximise maximize mirror mock modify monitor move multiply negate normalise normalize obtain open
    order output pad parse partition paste perform permute pick ping play plot pop post predict prepend preprocess
    print process produce prompt pull push put query quit raise randomise randomize rank read rearrange receive record
    reduce remove rename render repeat replace report request resample reset reshape resize restore retrieve retry
    return reverse rescale roll rotate round run sample save scale scan scrape search seed select send separate
    serialise serialize set shift show shrink shuffle simulate skip slice smooth solve sort spawn split square squeeze
    stack standardise standardize start stem stop store stream strip submit substitute subtract sum summarise summarize
    swap switch synthesize tabulate tag take tally tell test titlecase toggle tokenise tokenize train transform
    translate transpose traverse trim truncate turn uncompress undo unescape unpack unzip update uppercase upload
    validate vectorise vectorize verify visualise visualize wait walk withdraw wrap use yield zip
""")

# Imperatives that more often explain the code below than ask for code: they need an object that names something new.
WEAK = _words("""
    accept break call change cube empty exclude exit fit handle hide ignore index keep label limit list lock log mark
    modify monitor open order play post process query quit raise record report reset restore retry run close seed set
    shift show skip stack start stem stop stream switch tag test undo update use wait yield
""")
OBJECT = _words("""
    a an all any each every two three four five n some one the given both numbers integers user even odd unique
    duplicate duplicates vowels words if whether empty blank negative missing invalid comments lines strings
""")

# Behind these a verb is really a noun or the sentence a statement: "return value", "sort order", "output goes".
NOUN_TAILS = _words("""
    value values type types code codes error errors level levels order only access time data case cases of helper
    helpers option options parameter parameters object objects frequency site name here is are was were must should
    may will can has have above below mode status path paths settings config constants section stuff block size rate
    table tables statement statements flag flags point points handler handlers results function functions method
    methods and or sure balancer balancing goes comes uses returns stays takes contains happens depends works fails
    does isn't doesn't won't can't cannot as than care advantage use room sense note preference priority
""")
NOT_IMPERATIVE = {("build", "number"), ("use", "the"), ("keep", "the"), ("ignore", "if"), ("skip", "if")}
CAN_HAVE_NOUN_OBJECT = _words("return print find get sort count list read load parse convert")
TRANSITIVE_CREATE = _words("function method functions methods and")  # nouns that CREATE may have in spite of NOUN_TAILS

# What can be made, and what follows when somebody asks for it.
MAKE = _words("""
    function functions func method class classes program script generator decorator lambda regex regexp coroutine
    iterator dataclass enum snippet code contextmanager module subroutine procedure test unittest fixture closure
    wrapper helper query parser algorithm loop namedtuple dict dictionary list set tuple comprehension expression
    one-liner game calculator converter counter timer stack queue tree graph cache server client cli api endpoint
    exception singleton mixin protocol property descriptor metaclass
""")
CALLABLE = _words("""
    function functions func method class program script generator decorator lambda regex regexp coroutine iterator
    dataclass enum snippet code contextmanager procedure closure algorithm parser one-liner comprehension query helper
    wrapper manager subroutine
""")
MAKE_TAIL = _words("""
    to that which for of with from taking takes returning returns called named computing finding calculating checking
    accepting accepts given where using representing implementing in converting printing sorting over around
""")
# What is asked for by its name alone: "password generator".
AGENTS = _words("generator converter checker validator calculator solver scraper simulator cipher tokenizer tokeniser")
# What is asked for inside a class.
MEMBERS = _words("""
    getter setter property constructor destructor representation equality comparison operator accessor initializer
    initialiser iterator method
""")
# What is asked for at the start of a function's body.
BODY_PHRASES = frozenset({"base case", "base cases", "edge case", "edge cases", "recursive case", "general case"})

# "sum of two numbers" asks, "number of retries" does not; "sum of the prices" asks too, "size of the buffer" does not.
QUANTITY = _words("""
    sum product average mean median mode factorial gcd lcm hcf area volume perimeter circumference hypotenuse
    permutations combinations intersection union difference maximum minimum max min largest smallest longest shortest
    greatest number count length square cube root squares cubes reverse transpose fibonacci dot determinant inverse
    variance deviation frequency occurrences powerset distance total largest highest lowest subsets divisors factors
    word element list dict dictionary histogram anagrams multiples power letter character item
""")
COMPUTED = _words("sum product average mean median variance deviation histogram intersection factorial total area")
INDEFINITE = _words("""
    a an two three four n all any each every given some numbers integers even odd digits vowels words characters
    elements lists strings sets matrices first squares cubes natural prime primes positive negative word letter
""")
SUPERLATIVES = _words("""
    most least longest shortest largest smallest greatest highest lowest nth kth first last second common frequent
""")
SERIES = _words("prime primes fibonacci odd even triangular catalan power root row term square cube")
OPERATIONS = _words("""
    multiplication addition subtraction transposition reversal conversion inversion factorisation factorization
    exponentiation rotation concatenation interpolation matching
""")
OPERANDS = _words("""
    matrix string list number integer array vector prime word temperature dictionary currency linear binary decimal hex
""")
# Of what a yes-or-no question asks for code: "is the list sorted?", not "is this still used?".
VALUES = _words("""
    string list number word n x s year array dict dictionary integer text sentence tuple set point matrix tree graph
    character char letter
""")

# "helper class for the tests" is a heading.
ROLES = _words("css helper utility base main wrapper test private public internal entry callback module parent")

SUBJECTS = _words("we you they he she it is are was were be been has have had does do did not never")
DEMONSTRATIVES = _words("the this that these those each every all no if when see our its")
MOMENTS = _words("in when once if after before as for since until because and at on is here")
# A TODO with one of these is a note to oneself about code that stands there.
NOTE_WORDS = _words("""
    this these it that when once later properly somehow maybe perhaps team upstream tests docs documentation docstring
    docstrings comments support logging caching types more better missing proper me here should refactor cleanup
""")

# A TODO that begins so is about code that stands there.
NOTE_VERBS = _words("remove move rename replace update change use check clean handle drop merge switch investigate")

# First words with one slip of the finger: letters exchanged ("wirte"), one left out ("creat") or doubled ("sortt").
_OFTEN = _words("""
    write create implement define build generate design print return reverse calculate compute convert count remove
    replace merge check split delete filter determine display download insert append extract validate search initialise
    initialize concatenate multiply subtract divide encode decode format function class method program
""")
_OTHER_WORDS = _words("crate covert inset heck spit slit pint revere white wite cont lass ethod form mere")


@cache
def _slips() -> dict[str, str]:
    slips: dict[str, str] = {}
    for word in _OFTEN:
        for i in range(len(word)):
            slips[word[:i] + word[i + 1 :]] = word
            slips[word[:i] + word[i : i + 1] + word[i:]] = word
            slips[word[:i] + word[i + 1 : i + 2] + word[i : i + 1] + word[i + 2 :]] = word
    return {slip: word for slip, word in slips.items() if slip not in _OTHER_WORDS and slip not in CREATE | ACT | MAKE}


def without_slip(word: str) -> str:
    """The verb or noun that a misspelt word means ("fucntion" gives "function"), or the word as it is."""
    return _slips().get(word, word)


DIRECTIVE = re.compile(
    r"""(type:|noqa|nosonar|nosec|pylint[:\s]|pragma\b|fmt:|isort:|mypy:|pyright:|ruff:|flake8|yapf:|black:|vim?:|ex:|
    (en)?coding\s*[:=]|-\*-|!|%%|%\ |\#?region\b|endregion\b|\{\{\{|\}\}\}|@\w|<\S|///|/\w|\$\w*:|\$\s|
    (in|out)\s?\[[\d\s*]*\]|doctest:|cython:|distutils:|cspell:|sourcery\b|language=|pyre-|pytype:|lgtm|bandit:|
    autopep8:|autoflake:|codespell:|spell-?checker:|eslint-|noinspection\b|nopep8|nopycln|pdm:|skylint|semgrep|
    [a-z][\w-]*:\s*(ignore|noqa|disable|enable|skip|off|on|no-?cover)\b(?!\s+(the|a|all)\b)|
    [a-z][\w-]*:\s*[\w.-]+=\S|[a-z][\w-]*:(?!//)[a-z][\w-]*$|
    (pip3?|python3?|conda|git|npm|docker|make|cd|sudo|apt|apt-get|export)\s+(-\S|install\b|\S+\.(py|sh|txt)\b|\S+=\S))""",
    re.IGNORECASE | re.VERBOSE,
)
LICENCE = re.compile(
    r"""^(spdx-|copyright\b|\(c\)|©|licen[cs]ed?\b|all\ rights|authors?\b|maintainers?\b|credits?\b|redistribution|
    permission\ is|this\ (file|program|software|code|library|module|script)\b|use\ of\ this|use,\ copy|to\ use,\ copy|
    version\s*:|\W?date\s*:|written\ by|created\ (by|on)|generated\ by|modified\b|modification|last\ (modified|updated|
    change)|do\ not\ (edit|modify|remove))|
    \b(copyright\ (\(c\)|©|\d|notice|holder|owner)|redistribut\w*|warrant(y|ies)|merchantab\w*|sub-?licens\w*|hereby|
    liab(le|ility)|general\ public|public\ licen[cs]e|free\ software|under\ the\ terms|terms\ and\ conditions|
    non-?infring\w*|(?-i:the\ Licen[cs]e\b)|(?-i:the\ Software\b)|(?-i:AS\ IS)|licen[cs]ors?|licensees?|
    intellectual\ property|covered\ work|(?-i:the\ Work\b|Contributors?\b|Package\b|Covered\ |
    Initial\ Developer|Source\ Code|Original\ Code|Modifications\b)|
    (non-standard\ )?executables|infringe\w*|applicable\ law|derivative\ works?|patent\ licen[cs]e)\b""",
    re.IGNORECASE | re.VERBOSE,
)
REFERENCE = re.compile(r"(https?://|www\.|see\b|cf\b|(gh|bpo|pep|rfc|issue|bug)[\s#-]*\d|#\d+\s*$)", re.IGNORECASE)
NOTE = re.compile(
    r"(todo|fixme|xxx|hack|bug|note|nb|warning|caution|important|optimi[sz]e|attention|tip|hint|info|review)\b\s*[:(]?|n\.b",
    re.IGNORECASE,
)
DIVIDER = re.compile(r"[-=*#~_+.<>|/\\]{3,}|.*[-=*#~_+<>|]{4,}$|([-=*~#])\1*\s.*\s\1+$", re.DOTALL)
END_MARK = re.compile(r"(end\b(?!s)(\s+of\b|\s+\w+(\s+\w+)?$|$)|eof\b)", re.IGNORECASE)
KNOWN = re.compile(
    r"\b(binary search|linear search|(bubble|quick|merge|insertion|selection|heap|radix|bucket|shell|tim)[ -]?sort|"
    r"fibonacci|factorial|fizz ?buzz|hello,? world|linked list|binary (search )?tree|hanoi|sieve|palindrome|anagram|"
    r"prime numbers?|caesar|calculator|tic[ -]tac[ -]toe|dijkstra|bfs|dfs|breadth[ -]first|depth[ -]first|knapsack|"
    r"armstrong|leap year|gcd|lcm|roman numerals?|levenshtein|edit distance|two sum|n[ -]queens|pascal'?s triangle|"
    r"game of life|guessing game|rock,? paper,? scissors|stack class|queue class|min heap|lru cache|trie)\b",
    re.IGNORECASE,
)
TODO = re.compile(r"((todo|fixme|xxx)\s*(\([^)]*\))?\s*[:\-]?\s+|(task|ask|jot|jotcode)\s*:\s*)(?=\S)", re.IGNORECASE)
NUMBERING = re.compile(
    r"(?:(?:step|exercise|question|problem|task|q|part)\s*)?[(#]?\d{1,3}(?:\s*[.):]\s+(?=\S)|\s+(?=(?:how|write|print)\b))|"
    r"\(?[a-h]\)\s+(?=\S)",
    re.IGNORECASE,
)
POLITE = re.compile(
    r"""(please|pls|plz|now|then|next|first|second|third|finally|lastly|also|just|simply|quickly|ok|okay|hey|hi|hello|
    (can|could|would|will)\ you|lets|let's|let\ us|i\ (want|need)(\ you)?\ to|i\ would\ like(\ you)?\ to|i'd\ like\ to|
    (i|we)\ (want|need)|we\ (want|need)\ to|i\ would\ like|try\ to|how\ (to|do\ i|can\ i|do\ you|can\ we|would\ i)|
    help\ me(\ to)?|give\ me|show\ me(\ how\ to)?|need|want|goal:|(what|which)\ (is|are)|what's)[\s,:]+""",
    re.IGNORECASE | re.VERBOSE,
)
PROSE = re.compile(
    r"\b(because|for now|workaround|work around|hack|legacy|to avoid|to prevent|so we|so that we|as we|we'll|we've|"
    r"issue #?\d+|bpo-?\d+|gh-\d+|otherwise we|see above|see below|as above|not needed|no longer|instead of|deprecated|"
    r"rather than|in case|so as|due to|hasn't|e\.g|i\.e)\b",
    re.IGNORECASE,
)
CONDITION = re.compile(
    r"(given|for (?:each|every|all|an?|the|numbers?)|if|when|while|until|take|using|with)\b.*\b(print|return|find|read|"
    r"compute|calculate|check|count|write|create|get|sort|remove|convert|add|append|determine|output|display|generate|"
    r"tell|ask|replace|multiply|swap|raise)\b",
    re.IGNORECASE,
)
CLAUSES = re.compile(
    r"\b(we|this|it|that is|there|they|you|our|is called|are called|was|were|fails?|happens?|should|must)\b",
    re.IGNORECASE,
)
BROKEN_CODE = re.compile(
    r"""(@\w+|[\w.]+\(.*\)\s*,?$|[\w.\[\]'"-]+\s*[-+*/|&%]?=[^=]|[\])}]+[,;:]?$|"{3}|'{3}|(>>>|\.\.\.)\s|
    ["'][\w ]*["']:|\w[\w.]*\([^)]*$|(return|raise|yield|await|del|assert|elif)\s+[\w.]+[(\[{]|
    return\s+([\[({]|[rfb]["'])|\(["']|return\s+["'].*["']\s*[%+.(]|
    \w+,\s*["']|\w+\(.*\)\s*[!=]=|print\s+[uf]?(?P<quote>["']).*(?P=quote)\s*([%,].*)?$)""",
    re.VERBOSE,
)
SIGNATURE = re.compile(
    r"(?!(?:if|for|while|elif|print|assert|return|with|lambda|and|or|not|in|def|class)\b)[A-Za-z_]\w*"
    r"\([A-Za-z_]\w*(?:\s*[:=]\s*\w+)?(?:,\s*[A-Za-z_]\w*(?:\s*[:=]\s*\w+)?)*\)\s*(?::|-+>?|=>|–|—)\s*(?P<does>[A-Za-z].*)"
)
VALUE_QUESTION = re.compile(
    r"how many (?!times\b)\w+.*\b(in|are|has|have|between)\b.*\?|"
    r"(is|are|does|do|has)\s+(the |a |an |two )?(?P<value>\w+)\s+\w+.*\?",
    re.IGNORECASE,
)
# What a line of code looks like that does what the verb says, where the verb itself is not part of a name in it.
DOES = (
    (re.compile(r"(skip|ignore|filter|exclude|handle|check|test|stop|if|when|ensure|validate|verify)\b"),
     re.compile(r"(if|elif|try|except|continue|break|assert)\b")),
    (re.compile(r"(loop|iterate|go|walk|traverse|for|repeat|while|keep)\b"), re.compile(r"(for|while|async for)\b")),
    (re.compile(r"(initiali[sz]e|init|set|create|define|make|declare|start|reset|store|build|convert|cast|parse|get|read|load|"
                r"find|compute|calculate|fetch)\b"), re.compile(r"[\w.\[\]'\", ]+(:\s*\w+)?\s*=[^=]")),
    (re.compile(r"(increment|add|count|decrement|append|sum|subtract)\b"),
     re.compile(r"\S+\s*[-+]=|.*\.(append|add)\(")),
    (re.compile(r"(save|store|output|export)\b"), re.compile(r".*\b(dump|write|save)\w*\(")),
    (re.compile(r"(show|display|output|tell)\b"), re.compile(r"print\(|.*\.show\(")),
)  # fmt: skip

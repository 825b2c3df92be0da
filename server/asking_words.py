"""The word lists of asking.py: which first words ask, which second words turn them into nouns, what can be made."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Imperatives that ask for something new whatever follows.
CREATE = _words("write create implement define build make generate develop design code construct add declare program")

# Imperatives that ask for a step.
ACT = _words("""
    accept append apply ask assign average break calculate call capitalise capitalize cast check choose chunk clean
    clear clone close collect combine compare compress compute concatenate connect convert copy count crop cut decode
    decompress decrypt dedupe deduplicate delete deserialise deserialize detect determine display divide double
    download draw drop dump encode encrypt enumerate evaluate exchange execute extend extract factorise factorize
    fetch fill filter find flatten flip format get give greet group hash increment decrement index initialise
    initialize input insert instantiate interleave intersect invert iterate join keep list load locate log loop
    lowercase map mask match measure memoise memoize merge minimise minimize maximise maximize mock move multiply
    negate normalise normalize open order output pad parse partition perform pick plot pop prepend print produce
    prompt pull push put raise randomise randomize rank read rearrange receive reduce remove rename render repeat
    replace request reshape resize retrieve return reverse rotate round run sample save scale scan search select send
    separate serialise serialize set shuffle simulate slice solve sort split square squeeze start store strip subtract
    sum swap synthesize take tell test titlecase toggle tokenise tokenize train transform translate transpose traverse
    trim truncate turn uncompress unpack unzip update uppercase upload validate verify visualise visualize wait walk
    wrap use zip
""")

# Imperatives that more often explain the code below than ask for code: they need an object that names something new.
WEAK = _words("accept break call keep log use set start test wait raise open close run order index list")
OBJECT = _words("""
    a an all any each every two three four five n some one the given both numbers integers user even odd unique
    duplicate duplicates vowels words if whether
""")

# Behind these a verb is really a noun or the sentence a statement: "return value", "sort order", "output goes".
NOUN_TAILS = _words("""
    value values type types code codes error errors level levels order only access time data case cases of helper
    helpers option options parameter parameters object objects frequency site name here is are was were must should
    may will can has have above below mode status path paths settings config constants section stuff block size rate
    table tables statement statements flag flags point points handler handlers results function functions method
    methods and or sure balancer balancing goes comes uses returns stays takes contains happens depends works fails
    does
""")
CAN_HAVE_NOUN_OBJECT = _words("return print find get sort count list")

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
    accepting accepts given where using representing implementing in converting printing sorting
""")

# "sum of two numbers" asks, "number of retries" does not.
QUANTITY = _words("""
    sum product average mean median mode factorial gcd lcm hcf area volume perimeter circumference hypotenuse
    permutations combinations intersection union difference maximum minimum max min largest smallest longest shortest
    greatest number count length square cube root squares cubes reverse transpose fibonacci dot determinant inverse
    variance deviation frequency occurrences powerset
""")
INDEFINITE = _words("""
    a an two three four n all any every each given some numbers integers even odd digits vowels words characters
    elements lists strings sets matrices first squares cubes natural prime primes positive negative
""")

# "helper class for the tests" is a heading.
ROLES = _words("css helper utility base main wrapper test private public internal entry callback module parent")

SUBJECTS = _words("we you they he she it is are was were be been has have had does do did not never")
DEMONSTRATIVES = _words("the this that these those each every all no if when see our its")
MOMENTS = _words("in when once if after before as for since until because and at on is here")

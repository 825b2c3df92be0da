"""Design patterns: observer, factory, strategy, builder, command, state, visitor and plugins."""
import copy


class Subject:
    """Notify observers about news.

    Ask:
        observer pattern
        subject class that notifies its observers
        implement the observer design pattern
        publish and subscribe: attach, detach and notify
        observable class with callbacks
        observer pattern with subscribe, unsubscribe and notify
        Observable class: observers are told when something changes

    >>> subject = Subject()
    >>> news = []
    >>> subject.attach(news.append); subject.attach(print)
    >>> subject.notify("hello")
    hello
    >>> subject.detach(print); subject.notify("bye"); news
    ['hello', 'bye']
    """

    def __init__(self):
        self._observers = []

    def attach(self, observer):
        self._observers.append(observer)

    def detach(self, observer):
        self._observers.remove(observer)

    def notify(self, message):
        for observer in list(self._observers):
            observer(message)


class EventEmitter:
    """Call handlers by event name.

    Ask:
        event emitter class
        EventEmitter with on, off and emit
        register handlers for named events and call them
        node style event emitter
        simple event system with callbacks
        event emitter class with on, off and emit

    >>> events = EventEmitter()
    >>> got = []
    >>> events.on("login", got.append)
    >>> events.emit("login", "ann"); events.emit("logout", "ann"); got
    ['ann']
    >>> events.off("login", got.append); events.emit("login", "bob"); got
    ['ann']
    """

    def __init__(self):
        self._handlers = {}

    def on(self, event, handler):
        self._handlers.setdefault(event, []).append(handler)

    def off(self, event, handler):
        self._handlers[event].remove(handler)

    def emit(self, event, *args, **kwargs):
        for handler in list(self._handlers.get(event, [])):
            handler(*args, **kwargs)


class EventBus:
    """Subscribe functions to events with a decorator.

    Ask:
        event bus class with a subscribe decorator
        publish subscribe message bus
        register event handlers with a decorator
        pub sub class with topics
        pub sub message broker with topics

    >>> bus = EventBus()
    >>> @bus.subscribe("sale")
    ... def log_sale(amount):
    ...     return f"sold for {amount}"
    >>> bus.publish("sale", 5), bus.publish("other", 1)
    (['sold for 5'], [])
    """

    def __init__(self):
        self.subscribers = {}

    def subscribe(self, topic):
        def decorator(function):
            self.subscribers.setdefault(topic, []).append(function)
            return function
        return decorator

    def publish(self, topic, *args):
        return [function(*args) for function in self.subscribers.get(topic, [])]


class Singleton:
    """Have only one instance.

    Ask:
        singleton class
        singleton pattern with __new__
        class that can have only one instance
        implement the singleton design pattern

    >>> first, second = Singleton(), Singleton()
    >>> first is second
    True
    """

    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class Borg:
    """Share the state of all instances.

    Ask:
        borg pattern
        monostate class: all instances share state
        class whose instances share their attributes
        alternative to a singleton with shared state

    >>> a, b = Borg(), Borg()
    >>> a.color = "red"
    >>> b.color, a is b
    ('red', False)
    """

    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared


def script_factory():
    """Make objects by name with a factory function.

    Ask:
        factory pattern
        factory function that creates an animal by name
        simple factory design pattern with a dictionary of classes
        create objects from a string with a factory

    >>> create_animal = script_factory()
    >>> create_animal("dog").speak(), create_animal("cat").speak()
    ('Woof', 'Meow')
    >>> create_animal("cow")
    Traceback (most recent call last):
    ValueError: unknown animal: cow
    """
    class Dog:
        def speak(self):
            return "Woof"


    class Cat:
        def speak(self):
            return "Meow"


    def create_animal(kind):
        animals = {"dog": Dog, "cat": Cat}
        if kind not in animals:
            raise ValueError(f"unknown animal: {kind}")
        return animals[kind]()
    return create_animal


class ShapeFactory:
    """Register makers by name and create objects.

    Ask:
        factory class with registration
        factory where classes can be registered by name
        ShapeFactory with register and create
        extensible factory pattern

    >>> factory = ShapeFactory()
    >>> factory.register("number", complex)
    >>> factory.create("number", 1, imag=2)
    (1+2j)
    >>> factory.create("star")
    Traceback (most recent call last):
    ValueError: unknown kind: 'star'
    """

    def __init__(self):
        self._makers = {}

    def register(self, kind, maker):
        self._makers[kind] = maker

    def create(self, kind, *args, **kwargs):
        if kind not in self._makers:
            raise ValueError(f"unknown kind: {kind!r}")
        return self._makers[kind](*args, **kwargs)


def script_factory_method():
    """Let subclasses decide which object to make.

    Ask:
        factory method pattern
        factory method where subclasses create the product
        creator base class with a factory method
        document application with a create_document method overridden by subclasses

    >>> script_factory_method()
    opening text
    opening sheet
    """
    class App:
        def create_document(self):
            raise NotImplementedError

        def open(self):
            print(f"opening {self.create_document()}")


    class TextApp(App):
        def create_document(self):
            return "text"


    class SheetApp(App):
        def create_document(self):
            return "sheet"


    for app in [TextApp(), SheetApp()]:
        app.open()


def script_abstract_factory():
    """Make families of matching objects.

    Ask:
        abstract factory pattern
        abstract factory for light and dark widgets
        gui factory that creates matching buttons and inputs
        families of related objects with an abstract factory

    >>> build_form, DarkFactory = script_abstract_factory()
    >>> build_form(DarkFactory())
    ['dark button', 'dark field']
    """
    from abc import ABC, abstractmethod


    class WidgetFactory(ABC):
        @abstractmethod
        def button(self):
            ...

        @abstractmethod
        def field(self):
            ...


    class DarkFactory(WidgetFactory):
        def button(self):
            return "dark button"

        def field(self):
            return "dark field"


    def build_form(factory):
        return [factory.button(), factory.field()]
    return build_form, DarkFactory


class Checkout:
    """Take the discount rule as a function.

    Ask:
        strategy pattern with functions
        strategy design pattern
        checkout class with interchangeable discount strategies
        pass a strategy function to a class

    >>> Checkout(100).total(), Checkout(100, lambda amount: amount * 0.9).total()
    (100, 90.0)
    """

    def __init__(self, amount, discount=None):
        self.amount = amount
        self.discount = discount or (lambda amount: amount)

    def total(self):
        return self.discount(self.amount)


def script_strategy_classes():
    """Exchange algorithms as objects.

    Ask:
        strategy pattern with classes
        route planner with walking and driving strategies
        interchangeable algorithms as strategy objects
        change the strategy of a context at runtime

    >>> script_strategy_classes()
    30 min by car
    150 min on foot
    """
    class Driving:
        def plan(self, kilometres):
            return f"{kilometres * 2} min by car"


    class Walking:
        def plan(self, kilometres):
            return f"{kilometres * 10} min on foot"


    class Navigator:
        def __init__(self, strategy):
            self.strategy = strategy

        def route(self, kilometres):
            return self.strategy.plan(kilometres)


    navigator = Navigator(Driving())
    print(navigator.route(15))
    navigator.strategy = Walking()
    print(navigator.route(15))


class PizzaBuilder:
    """Build a pizza step by step.

    Ask:
        builder pattern
        builder class with method chaining
        pizza builder with size and toppings
        fluent builder design pattern

    >>> PizzaBuilder().size("large").topping("ham").topping("corn").build()
    {'size': 'large', 'toppings': ['ham', 'corn']}
    >>> PizzaBuilder().build()
    {'size': 'medium', 'toppings': []}
    """

    def __init__(self):
        self._size = "medium"
        self._toppings = []

    def size(self, size):
        self._size = size
        return self

    def topping(self, name):
        self._toppings.append(name)
        return self

    def build(self):
        return {"size": self._size, "toppings": list(self._toppings)}


class QueryBuilder:
    """Build an SQL query step by step.

    Ask:
        sql query builder class
        query builder with select, where, order by and limit
        fluent interface to build a sql string
        builder pattern for sql queries

    >>> QueryBuilder("users").select("name", "age").where("age > 18").where("active").build()
    'SELECT name, age FROM users WHERE age > 18 AND active'
    >>> QueryBuilder("users").limit(5).build()
    'SELECT * FROM users LIMIT 5'
    """

    def __init__(self, table):
        self._table = table
        self._columns = ["*"]
        self._conditions = []
        self._limit = None

    def select(self, *columns):
        self._columns = list(columns)
        return self

    def where(self, condition):
        self._conditions.append(condition)
        return self

    def limit(self, count):
        self._limit = count
        return self

    def build(self):
        query = f"SELECT {', '.join(self._columns)} FROM {self._table}"
        if self._conditions:
            query += f" WHERE {' AND '.join(self._conditions)}"
        if self._limit is not None:
            query += f" LIMIT {self._limit}"
        return query


class HtmlBuilder:
    """Build nested HTML step by step.

    Ask:
        html builder class
        build html with method chaining
        builder for an unordered list in html
        HtmlBuilder with add_child and build
        html tag builder class

    >>> HtmlBuilder("ul").add_child("li", "one").add_child("li", "two").build()
    '<ul><li>one</li><li>two</li></ul>'
    """

    def __init__(self, root):
        self.root = root
        self.children = []

    def add_child(self, tag, text):
        self.children.append(f"<{tag}>{text}</{tag}>")
        return self

    def build(self):
        return f"<{self.root}>{''.join(self.children)}</{self.root}>"


def script_command():
    """Wrap actions in objects that can be undone.

    Ask:
        command pattern with undo
        command design pattern for a text editor
        commands with execute and undo methods
        invoker that keeps a history of commands

    >>> Editor, Append = script_command()
    >>> editor = Editor()
    >>> editor.run(Append("ab")); editor.run(Append("cd")); editor.text
    'abcd'
    >>> editor.undo(); editor.text
    'ab'
    >>> editor.undo(); editor.undo(); editor.text
    ''
    """
    class Append:
        def __init__(self, addition):
            self.addition = addition

        def execute(self, editor):
            editor.text += self.addition

        def undo(self, editor):
            editor.text = editor.text[:len(editor.text) - len(self.addition)]


    class Editor:
        def __init__(self):
            self.text = ""
            self.history = []

        def run(self, command):
            command.execute(self)
            self.history.append(command)

        def undo(self):
            if self.history:
                self.history.pop().undo(self)
    return Editor, Append


class Memento:
    """Save and restore the state of an editor.

    Ask:
        memento pattern
        save and restore snapshots of an object
        editor with snapshots
        undo with saved states: memento design pattern

    >>> editor = Memento()
    >>> editor.write("a"); snapshot = editor.save(); editor.write("b"); editor.words
    ['a', 'b']
    >>> editor.restore(snapshot); editor.write("c"); editor.words, snapshot
    (['a', 'c'], ['a'])
    """

    def __init__(self):
        self.words = []

    def write(self, word):
        self.words.append(word)

    def save(self):
        return copy.deepcopy(self.words)

    def restore(self, snapshot):
        self.words = copy.deepcopy(snapshot)


class StateMachine:
    """Move between states by a table of events.

    Ask:
        finite state machine class
        state machine with a transition table
        class that changes state on events
        fsm with allowed transitions which raises an error otherwise
        state machine class with transitions

    >>> door = StateMachine("open", {("open", "close"): "closed", ("closed", "open"): "open"})
    >>> door.fire("close"), door.state
    ('closed', 'closed')
    >>> door.fire("close")
    Traceback (most recent call last):
    ValueError: cannot close when closed
    """

    def __init__(self, state, transitions):
        self.state = state
        self.transitions = transitions

    def fire(self, event):
        try:
            self.state = self.transitions[self.state, event]
        except KeyError:
            raise ValueError(f"cannot {event} when {self.state}") from None
        return self.state


def script_state():
    """Change the behaviour of an object by its state object.

    Ask:
        state pattern
        state design pattern for a turnstile
        objects that represent states and switch between each other
        context delegating to a state object

    >>> script_state()
    locked
    unlocked
    locked
    """
    class Locked:
        name = "locked"

        def coin(self):
            return Unlocked()

        def push(self):
            return self


    class Unlocked:
        name = "unlocked"

        def coin(self):
            return self

        def push(self):
            return Locked()


    state = Locked()
    print(state.push().name)
    state = state.coin()
    print(state.name)
    state = state.push()
    print(state.name)


class TrafficLight:
    """Cycle through the colours of a traffic light.

    Ask:
        traffic light state machine
        traffic light class that changes from red to green to yellow
        class cycling through states
        simulate a traffic light with a class
        class TrafficLight with next color
        TrafficLight class

    >>> light = TrafficLight()
    >>> [light.change() for _ in range(4)]
    ['green', 'yellow', 'red', 'green']
    """

    ORDER = ["red", "green", "yellow"]

    def __init__(self):
        self.color = "red"

    def change(self):
        index = self.ORDER.index(self.color)
        self.color = self.ORDER[(index + 1) % len(self.ORDER)]
        return self.color


def script_visitor():
    """Work on different node classes from outside with a visitor.

    Ask:
        visitor pattern
        visitor design pattern for an expression tree
        evaluate an expression tree with a visitor
        double dispatch with accept and visit methods

    >>> Number, Add, Evaluator = script_visitor()
    >>> Add(Number(2), Add(Number(3), Number(4))).accept(Evaluator())
    9
    """
    class Number:
        def __init__(self, value):
            self.value = value

        def accept(self, visitor):
            return visitor.visit_number(self)


    class Add:
        def __init__(self, left, right):
            self.left = left
            self.right = right

        def accept(self, visitor):
            return visitor.visit_add(self)


    class Evaluator:
        def visit_number(self, node):
            return node.value

        def visit_add(self, node):
            return node.left.accept(self) + node.right.accept(self)
    return Number, Add, Evaluator


class NodeVisitor:
    """Call the method that fits the type of a node.

    Ask:
        visitor class that dispatches on the class name
        visit methods chosen by type name like ast.NodeVisitor
        generic visitor with getattr
        dispatch to visit_int, visit_list and a default method

    >>> visitor = NodeVisitor()
    >>> visitor.visit([1, [2, 3]]), visitor.visit("x")
    (6, 0)
    """

    def visit(self, node):
        method = getattr(self, f"visit_{type(node).__name__}", self.generic_visit)
        return method(node)

    def visit_int(self, node):
        return node

    def visit_list(self, node):
        return sum(self.visit(child) for child in node)

    def generic_visit(self, node):
        return 0


class PluginRegistry:
    """Collect plugins by name with a decorator.

    Ask:
        plugin registry class
        plugin system with a register decorator
        registry of functions by name
        class to register and run plugins
        registry class to register handlers by name

    >>> plugins = PluginRegistry()
    >>> @plugins.register("upper")
    ... def shout(text):
    ...     return text.upper()
    >>> plugins.run("upper", "hi"), plugins.names()
    ('HI', ['upper'])
    >>> plugins.run("lower", "x")
    Traceback (most recent call last):
    KeyError: "no plugin named 'lower'"
    """

    def __init__(self):
        self._plugins = {}

    def register(self, name):
        def decorator(function):
            self._plugins[name] = function
            return function
        return decorator

    def run(self, name, *args, **kwargs):
        if name not in self._plugins:
            raise KeyError(f"no plugin named {name!r}")
        return self._plugins[name](*args, **kwargs)

    def names(self):
        return sorted(self._plugins)


def script_adapter():
    """Make an old class fit a new interface.

    Ask:
        adapter pattern
        adapter class for an incompatible interface
        wrap a european socket for an american plug: adapter design pattern
        make an old printer class work with a new method name

    >>> PrinterAdapter, OldPrinter = script_adapter()
    >>> PrinterAdapter(OldPrinter()).write("hi")
    '*hi*'
    """
    class OldPrinter:
        def print_text(self, text):
            return f"*{text}*"


    class PrinterAdapter:
        def __init__(self, printer):
            self.printer = printer

        def write(self, text):
            return self.printer.print_text(text)
    return PrinterAdapter, OldPrinter


def script_decorator_pattern():
    """Add to an object by wrapping it.

    Ask:
        decorator pattern with classes
        coffee with milk and sugar: decorator design pattern
        wrap objects to add cost and description
        decorator design pattern without the @ syntax

    >>> Coffee, Milk, Sugar = script_decorator_pattern()
    >>> drink = Sugar(Milk(Coffee()))
    >>> drink.cost(), drink.describe()
    (8, 'coffee, milk, sugar')
    """
    class Coffee:
        def cost(self):
            return 5

        def describe(self):
            return "coffee"


    class Milk:
        def __init__(self, drink):
            self.drink = drink

        def cost(self):
            return self.drink.cost() + 2

        def describe(self):
            return self.drink.describe() + ", milk"


    class Sugar:
        def __init__(self, drink):
            self.drink = drink

        def cost(self):
            return self.drink.cost() + 1

        def describe(self):
            return self.drink.describe() + ", sugar"
    return Coffee, Milk, Sugar


def script_facade():
    """Hide several parts behind one simple method.

    Ask:
        facade pattern
        facade for a home cinema
        one simple method that starts several subsystems
        facade design pattern with a computer that starts cpu and disk

    >>> script_facade()
    disk loaded
    cpu running
    """
    class Disk:
        def load(self):
            print("disk loaded")


    class Cpu:
        def run(self):
            print("cpu running")


    class Computer:
        def __init__(self):
            self.disk = Disk()
            self.cpu = Cpu()

        def start(self):
            self.disk.load()
            self.cpu.run()


    Computer().start()


class LazyProxy:
    """Make an object only when it is first used.

    Ask:
        proxy pattern with lazy loading
        lazy proxy class
        virtual proxy that creates the real object on first access
        proxy design pattern with __getattr__

    >>> def load():
    ...     print("loading")
    ...     return [3, 1]
    >>> proxy = LazyProxy(load)
    >>> proxy.count(3)
    loading
    1
    >>> proxy.index(1)
    1
    """

    def __init__(self, factory):
        self._factory = factory
        self._target = None

    def __getattr__(self, name):
        if self._target is None:
            self._target = self._factory()
        return getattr(self._target, name)


class ProtectedDocument:
    """Check the user before each access.

    Ask:
        protection proxy
        proxy that checks permissions before access
        access control proxy class
        document wrapper which only lets the owner read

    >>> document = ProtectedDocument("secret", "ann")
    >>> document.read("ann")
    'secret'
    >>> document.read("bob")
    Traceback (most recent call last):
    PermissionError: bob may not read this
    """

    def __init__(self, text, owner):
        self._text = text
        self._owner = owner

    def read(self, user):
        if user != self._owner:
            raise PermissionError(f"{user} may not read this")
        return self._text


class Folder:
    """Treat files and folders the same way.

    Ask:
        composite pattern
        composite design pattern for files and folders
        folder class that computes its size from its children
        tree structure where parts and wholes share an interface

    >>> root = Folder("root"); sub = Folder("sub")
    >>> root.add(Folder("a.txt", 10)); root.add(sub); sub.add(Folder("b.txt", 5))
    >>> root.size(), Folder("empty").size()
    (15, 0)
    """

    def __init__(self, name, own_size=0):
        self.name = name
        self.own_size = own_size
        self.children = []

    def add(self, child):
        self.children.append(child)

    def size(self):
        return self.own_size + sum(child.size() for child in self.children)


class Handler:
    """Pass a request along a chain until one handler takes it.

    Ask:
        chain of responsibility pattern
        support handlers that pass a request to the next one
        chain of handlers where the first suitable one answers
        escalate a request along a chain of objects

    >>> boss = Handler("boss", 1000); clerk = Handler("clerk", 100, successor=boss)
    >>> clerk.approve(50), clerk.approve(500), clerk.approve(5000)
    ('clerk', 'boss', None)
    >>> clerk.approve(100)
    'clerk'
    """

    def __init__(self, name, limit, successor=None):
        self.name = name
        self.limit = limit
        self.successor = successor

    def approve(self, amount):
        if amount <= self.limit:
            return self.name
        if self.successor is None:
            return None
        return self.successor.approve(amount)


class ChatRoom:
    """Let users talk through a mediator.

    Ask:
        mediator pattern
        chat room as a mediator between users
        mediator design pattern
        class that passes messages between registered participants
        chat room class where users send messages to each other

    >>> room = ChatRoom()
    >>> room.join("ann"); room.join("bob")
    >>> room.send("ann", "hi"); room.inbox
    {'ann': [], 'bob': ['ann: hi']}
    """

    def __init__(self):
        self.inbox = {}

    def join(self, user):
        self.inbox[user] = []

    def send(self, sender, text):
        for user, messages in self.inbox.items():
            if user != sender:
                messages.append(f"{sender}: {text}")


class Prototype:
    """Make changed copies of a registered object.

    Ask:
        prototype pattern
        clone objects from a registry of prototypes
        prototype design pattern with copy.deepcopy
        create new objects by copying an existing one

    >>> shapes = Prototype()
    >>> shapes.register("box", {"size": [1, 2]})
    >>> box = shapes.clone("box", color="red"); box["size"].append(3); box
    {'size': [1, 2, 3], 'color': 'red'}
    >>> shapes.clone("box")
    {'size': [1, 2]}
    """

    def __init__(self):
        self._prototypes = {}

    def register(self, name, prototype):
        self._prototypes[name] = prototype

    def clone(self, name, **changes):
        return {**copy.deepcopy(self._prototypes[name]), **changes}


class GlyphFactory:
    """Share equal objects.

    Ask:
        flyweight pattern
        share objects with the same value to save memory
        flyweight design pattern with a cache
        factory that returns the same object for the same key

    >>> glyphs = GlyphFactory()
    >>> glyphs.get("a") is glyphs.get("a"), glyphs.get("a") is glyphs.get("b"), len(glyphs.cache)
    (True, False, 2)
    """

    def __init__(self):
        self.cache = {}

    def get(self, char):
        if char not in self.cache:
            self.cache[char] = {"char": char}
        return self.cache[char]


class ObjectPool:
    """Lend objects and take them back for reuse.

    Ask:
        object pool pattern
        connection pool class
        pool which reuses objects: acquire and release
        limit the number of objects with a pool

    >>> pool = ObjectPool(dict, size=1)
    >>> first = pool.acquire(); pool.acquire()
    Traceback (most recent call last):
    RuntimeError: no object available
    >>> pool.release(first); pool.acquire() is first
    True
    """

    def __init__(self, factory, size):
        self._free = [factory() for _ in range(size)]

    def acquire(self):
        if not self._free:
            raise RuntimeError("no object available")
        return self._free.pop()

    def release(self, item):
        self._free.append(item)


class Container:
    """Make services from registered factories.

    Ask:
        dependency injection container
        simple ioc container class
        service container with register and resolve
        dependency injection in python

    >>> services = Container()
    >>> services.register("db", lambda c: {"url": "x"})
    >>> services.register("repo", lambda c: ("repo", c.resolve("db")))
    >>> services.resolve("repo"), services.resolve("db") is services.resolve("db")
    (('repo', {'url': 'x'}), True)
    """

    def __init__(self):
        self._factories = {}
        self._instances = {}

    def register(self, name, factory):
        self._factories[name] = factory

    def resolve(self, name):
        if name not in self._instances:
            self._instances[name] = self._factories[name](self)
        return self._instances[name]


class NullLogger:
    """Accept log calls and do nothing.

    Ask:
        null object pattern
        logger that does nothing
        null object design pattern
        dummy logger class which ignores all messages

    >>> NullLogger().info("x"), NullLogger().error("x")
    (None, None)
    """

    def info(self, message):
        pass

    def error(self, message):
        pass


class Specification:
    """Combine conditions with & | and ~.

    Ask:
        specification pattern
        combine business rules with and, or and not
        composable predicates with & | ~
        filter objects by combined specifications

    >>> positive = Specification(lambda n: n > 0)
    >>> even = Specification(lambda n: n % 2 == 0)
    >>> rule = positive & ~even
    >>> [rule(n) for n in (3, 4, -3)], [(positive | even)(n) for n in (-2, -1, 1)]
    ([True, False, False], [True, False, True])
    """

    def __init__(self, predicate):
        self.predicate = predicate

    def __call__(self, item):
        return self.predicate(item)

    def __and__(self, other):
        return Specification(lambda item: self(item) and other(item))

    def __or__(self, other):
        return Specification(lambda item: self(item) or other(item))

    def __invert__(self):
        return Specification(lambda item: not self(item))


class MiddlewareStack:
    """Wrap a handler in layers of middleware.

    Ask:
        middleware pattern
        chain of middleware functions around a handler
        middleware stack class
        wrap a request handler with several functions
        middleware pipeline class

    >>> stack = MiddlewareStack(lambda request: request + "!")
    >>> stack.use(lambda request, following: following(request.upper()))
    >>> stack.use(lambda request, following: "[" + following(request) + "]")
    >>> stack.handle("hi")
    '[HI!]'
    """

    def __init__(self, handler):
        self._handler = handler

    def use(self, middleware):
        following = self._handler
        self._handler = lambda request: middleware(request, following)

    def handle(self, request):
        return self._handler(request)

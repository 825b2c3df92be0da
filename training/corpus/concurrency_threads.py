"""Threads: starting and joining, locks, queues, events, timers, semaphores and safe classes."""
import queue
import threading
import time


def run_in_thread(function, *args):
    """Start a function in a thread and return the thread.

    Ask:
        run a function in a background thread
        start a thread
        execute a function in a new thread with arguments
        call a function without blocking using threading
        start a function in a new thread
        run a function in a separate thread
        daemon thread example
        start a background daemon thread

    >>> done = []
    >>> thread = run_in_thread(done.append, 5)
    >>> thread.join(); done, thread.daemon
    ([5], True)
    """
    thread = threading.Thread(target=function, args=args, daemon=True)
    thread.start()
    return thread


def run_all(functions):
    """Run functions in threads and wait for all of them.

    Ask:
        run several functions in parallel threads and wait for them
        start threads and join them
        run a list of functions concurrently with threading
        wait until all threads have finished
        simple threading example with start and join

    >>> done = []
    >>> run_all([lambda: done.append(1), lambda: done.append(2)]); sorted(done)
    [1, 2]
    >>> run_all([])
    """
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def map_in_threads(function, items):
    """Return the results of a function for each item, one thread each.

    Ask:
        apply a function to each item in its own thread and collect the results
        parallel map with the threading module
        get return values from threads
        run a function for every element in threads and keep the order
        get results from threads in a list

    >>> map_in_threads(lambda n: n * n, [1, 2, 3]), map_in_threads(len, [])
    ([1, 4, 9], [])
    """
    items = list(items)
    results = [None] * len(items)

    def work(index, item):
        results[index] = function(item)
    threads = [threading.Thread(target=work, args=pair) for pair in enumerate(items)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


class SafeCounter:
    """Count from several threads.

    Ask:
        thread-safe counter class
        counter with a lock
        increment a shared counter from several threads safely
        class protecting a value with threading.Lock
        counter shared by threads and protected by a lock

    >>> counter = SafeCounter()
    >>> threads = [threading.Thread(target=counter.increment) for _ in range(20)]
    >>> for thread in threads: thread.start()
    >>> for thread in threads: thread.join()
    >>> counter.value, counter.increment(5), counter.value
    (20, 25, 25)
    """

    def __init__(self):
        self._lock = threading.Lock()
        self._value = 0

    def increment(self, step=1):
        with self._lock:
            self._value += step
            return self._value

    @property
    def value(self):
        with self._lock:
            return self._value


class SafeDict:
    """Share a dictionary between threads.

    Ask:
        thread-safe dictionary class
        dict with a lock around every access
        share a dictionary between threads safely
        class for a locked dictionary with get, set and update

    >>> data = SafeDict()
    >>> data.set("a", 1); data.update("a", lambda value: value + 1); data.get("a"), data.get("b", 0)
    (2, 0)
    >>> data.update("c", lambda value: (value or 0) + 5); data.get("c")
    5
    """

    def __init__(self):
        self._lock = threading.Lock()
        self._data = {}

    def get(self, key, default=None):
        with self._lock:
            return self._data.get(key, default)

    def set(self, key, value):
        with self._lock:
            self._data[key] = value

    def update(self, key, function):
        with self._lock:
            self._data[key] = function(self._data.get(key))


class SafeAccount:
    """Pay in and out from several threads.

    Ask:
        thread safe bank account
        bank account class with a lock
        avoid a race condition when withdrawing money
        account that can be used by several threads at once
        use lock to protect a bank balance
        thread safe bank account class

    >>> account = SafeAccount(10)
    >>> results = []
    >>> threads = [threading.Thread(target=lambda: results.append(account.withdraw(4)))
    ...            for _ in range(3)]
    >>> for thread in threads: thread.start()
    >>> for thread in threads: thread.join()
    >>> sorted(results), account.balance, account.withdraw(2), account.balance
    ([False, True, True], 2, True, 0)
    >>> account.deposit(3); account.balance
    3
    """

    def __init__(self, balance=0):
        self.balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        with self._lock:
            self.balance += amount

    def withdraw(self, amount):
        with self._lock:
            if amount > self.balance:
                return False
            self.balance -= amount
            return True


def produce_and_consume(items, process):
    """Return the processed items, handed over through a queue, with threads.

    Ask:
        producer consumer with threads and a queue
        producer and consumer example with queue.Queue
        one thread puts items in a queue, another processes them
        hand items from one thread to another

    >>> produce_and_consume([1, 2, 3], lambda n: n * 10), produce_and_consume([], str)
    ([10, 20, 30], [])
    """
    tasks = queue.Queue(maxsize=10)
    stop = object()
    results = []

    def produce():
        for item in items:
            tasks.put(item)
        tasks.put(stop)

    def consume():
        while (item := tasks.get()) is not stop:
            results.append(process(item))
    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def process_with_workers(items, function, workers=4):
    """Return the results of a function, computed by worker threads in any order.

    Ask:
        worker threads with a queue
        process a queue with several worker threads
        pool of threads reading tasks from a queue.Queue
        n workers that take jobs from a queue until it is empty
        queue worker threads that process tasks until none left

    >>> sorted(process_with_workers(range(5), lambda n: n * n, workers=2))
    [0, 1, 4, 9, 16]
    >>> process_with_workers([], str)
    []
    """
    tasks = queue.Queue()
    results = []
    for item in items:
        tasks.put(item)

    def work():
        while True:
            try:
                item = tasks.get_nowait()
            except queue.Empty:
                return
            results.append(function(item))
    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


class WorkerThread(threading.Thread):
    """Keep the result of a function run in a thread.

    Ask:
        thread class that returns a result
        subclass threading.Thread and override run
        custom thread class with a result attribute
        get the return value of a thread
        Thread subclass which stores what its function returns

    >>> thread = WorkerThread(pow, 2, 5)
    >>> thread.start(); thread.join(); thread.result
    32
    """

    def __init__(self, function, *args):
        super().__init__(daemon=True)
        self.function = function
        self.args = args
        self.result = None

    def run(self):
        self.result = self.function(*self.args)


class BackgroundWorker:
    """Run jobs one after another in a background thread.

    Ask:
        background worker class with a job queue
        class that processes tasks in a background thread
        submit jobs to a single worker thread
        worker with submit and close methods

    >>> done = []
    >>> worker = BackgroundWorker()
    >>> worker.submit(done.append, 1); worker.submit(done.append, 2); worker.close(); done
    [1, 2]
    """

    def __init__(self):
        self._jobs = queue.Queue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def submit(self, function, *args):
        self._jobs.put((function, args))

    def close(self):
        self._jobs.put(None)
        self._thread.join()

    def _run(self):
        while (job := self._jobs.get()) is not None:
            function, args = job
            function(*args)


class StoppableThread(threading.Thread):
    """Run a step again and again until told to stop.

    Ask:
        stoppable thread class
        stop a thread with an event
        thread that can be stopped from outside
        background thread with a stop method
        thread that can be stopped with an Event

    >>> steps = []
    >>> thread = StoppableThread(lambda: steps.append(1), interval=0.001)
    >>> thread.start(); time.sleep(0.02); thread.stop(); thread.join(1)
    >>> len(steps) > 0, thread.is_alive()
    (True, False)
    """

    def __init__(self, step, interval=1.0):
        super().__init__(daemon=True)
        self.step = step
        self.interval = interval
        self._stopping = threading.Event()

    def stop(self):
        self._stopping.set()

    def run(self):
        while not self._stopping.is_set():
            self.step()
            self._stopping.wait(self.interval)


class RepeatingTimer:
    """Call a function at regular intervals in the background.

    Ask:
        call a function every n seconds in the background
        repeating timer class with start and stop
        periodic task in a thread
        run a function periodically until stopped
        repeating timer thread class
        run a function periodically every n seconds in background
        call a function every n seconds in a background thread

    >>> ticks = []
    >>> timer = RepeatingTimer(0.002, lambda: ticks.append(1))
    >>> timer.start()
    >>> while not ticks:
    ...     time.sleep(0.002)
    >>> timer.stop(); count = len(ticks); time.sleep(0.01); 1 <= count == len(ticks)
    True
    """

    def __init__(self, interval, function):
        self.interval = interval
        self.function = function
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self):
        self._thread.start()

    def stop(self):
        self._stopping.set()
        self._thread.join()

    def _run(self):
        while not self._stopping.wait(self.interval):
            self.function()


def call_later(seconds, function, *args):
    """Call a function after some seconds and return the timer.

    Ask:
        call a function after a delay with threading.Timer
        run something later without blocking
        delayed function call in the background
        schedule a function to run in some seconds

    >>> done = []
    >>> timer = call_later(0.005, done.append, "x")
    >>> done, timer.join(), done
    (['x'], None, ['x'])
    >>> timer = call_later(10, done.append, "y"); timer.cancel(); done
    ['x']
    """
    timer = threading.Timer(seconds, function, args=args)
    timer.daemon = True
    timer.start()
    return timer


def run_with_timeout(function, seconds):
    """Return the result of a function, or raise TimeoutError when it takes too long.

    Ask:
        run a function with a timeout using a thread
        stop waiting for a function after some seconds
        raise TimeoutError if a call takes too long
        limit how long i wait for a function

    >>> run_with_timeout(lambda: 5, 1)
    5
    >>> run_with_timeout(lambda: time.sleep(0.5), 0.005)
    Traceback (most recent call last):
    TimeoutError: no result after 0.005 seconds
    """
    results = queue.Queue()
    threading.Thread(target=lambda: results.put(function()), daemon=True).start()
    try:
        return results.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError(f"no result after {seconds} seconds") from None


def limited_run(functions, limit):
    """Run functions in threads, at most limit at the same time.

    Ask:
        limit the number of threads with a semaphore
        at most n threads at the same time
        use threading.Semaphore to limit concurrency
        run many functions in threads but only a few at once
        semaphore to limit concurrent access to 3
        limit the number of running threads

    >>> active, peak = [], []
    >>> def work():
    ...     active.append(1); peak.append(len(active)); time.sleep(0.002); active.pop()
    >>> limited_run([work] * 6, 2); len(peak), max(peak) <= 2
    (6, True)
    """
    semaphore = threading.Semaphore(limit)

    def guarded(function):
        with semaphore:
            function()
    threads = [threading.Thread(target=guarded, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait_for_event(start, timeout):
    """Tell whether a background action set its event in time.

    Ask:
        wait for an event from another thread
        threading.Event example
        signal between threads with set and wait
        wait until a thread reports that it is ready, with a timeout

    >>> wait_for_event(lambda event: event.set(), 1), wait_for_event(lambda event: None, 0.005)
    (True, False)
    """
    ready = threading.Event()
    threading.Thread(target=start, args=(ready,), daemon=True).start()
    return ready.wait(timeout)


def meet_at_barrier(workers):
    """Return events of threads that wait for each other.

    Ask:
        threading.Barrier example
        make threads wait until all have arrived
        synchronise n threads at a point
        all workers finish phase one before phase two starts

    >>> log = meet_at_barrier(3)
    >>> log[:3], log[3:]
    (['one', 'one', 'one'], ['two', 'two', 'two'])
    """
    barrier = threading.Barrier(workers)
    log = []

    def work():
        log.append("one")
        barrier.wait()
        log.append("two")
    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return log


class BoundedBuffer:
    """Hand items between threads with a condition.

    Ask:
        bounded buffer with threading.Condition
        condition variable example
        blocking queue class with a maximum size
        put blocks when full and get blocks when empty
        blocking queue with condition

    >>> buffer = BoundedBuffer(1)
    >>> thread = threading.Thread(target=lambda: [buffer.put(n) for n in range(3)])
    >>> thread.start(); [buffer.get() for _ in range(3)]
    [0, 1, 2]
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self._items = []
        self._condition = threading.Condition()

    def put(self, item):
        with self._condition:
            self._condition.wait_for(lambda: len(self._items) < self.capacity)
            self._items.append(item)
            self._condition.notify_all()

    def get(self):
        with self._condition:
            self._condition.wait_for(lambda: self._items)
            item = self._items.pop(0)
            self._condition.notify_all()
            return item


class ThreadSafeSingleton:
    """Have one instance even with several threads.

    Ask:
        thread safe singleton
        singleton with double checked locking
        singleton class for multithreaded programs
        create a single instance with a lock

    >>> made = []
    >>> threads = [threading.Thread(target=lambda: made.append(ThreadSafeSingleton()))
    ...            for _ in range(5)]
    >>> for thread in threads: thread.start()
    >>> for thread in threads: thread.join()
    >>> len({id(item) for item in made}), type(made[0]).__name__
    (1, 'ThreadSafeSingleton')
    """

    _instance = None
    _lock = threading.Lock()

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
        return cls._instance


class Recursive:
    """Call a locked method from another locked method.

    Ask:
        reentrant lock example
        threading.RLock in a class whose methods call each other
        lock that the same thread can acquire twice
        avoid a deadlock when a locked method calls another

    >>> items = Recursive()
    >>> items.add_all([1, 2]); items.items
    [1, 2]
    """

    def __init__(self):
        self.items = []
        self._lock = threading.RLock()

    def add(self, item):
        with self._lock:
            self.items.append(item)

    def add_all(self, items):
        with self._lock:
            for item in items:
                self.add(item)


def names_per_thread(names):
    """Return what each thread read back from its own storage.

    Ask:
        thread local storage example
        threading.local to keep data per thread
        each thread has its own value of a variable
        store the current user per thread

    >>> sorted(names_per_thread(["ann", "bob"]))
    ['ann', 'bob']
    """
    local = threading.local()
    seen = []

    def work(name):
        local.name = name
        time.sleep(0.001)
        seen.append(local.name)
    threads = [threading.Thread(target=work, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return seen


def parallel_sum(numbers, parts=4):
    """Return the sum of numbers, computed in several threads.

    Ask:
        sum a list with several threads
        split a sum between threads
        parallel sum of a large list with threading
        divide work on a list between n threads

    >>> parallel_sum(list(range(10))), parallel_sum([], 2), parallel_sum([5], 3)
    (45, 0, 5)
    """
    totals = [0] * parts

    def work(part):
        totals[part] = sum(numbers[part::parts])
    threads = [threading.Thread(target=work, args=(part,)) for part in range(parts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(totals)


def snippet_lock(lock, items, item):
    """Change shared data while holding a lock.

    Ask:
        append item to items while holding lock
        use lock to protect items
        with lock: add item to the shared list items
        acquire the lock before changing items

    >>> snippet_lock(threading.Lock(), [1], 2)
    [1, 2]
    """
    with lock:
        items.append(item)
    return items


def snippet_thread_name():
    """Read the name of the current thread and how many there are.

    Ask:
        get the name of the current thread
        how many threads are running
        current thread name and number of active threads
        threading.current_thread and active_count

    >>> name, count = snippet_thread_name()
    >>> name, count >= 1
    ('MainThread', True)
    """
    name = threading.current_thread().name
    count = threading.active_count()
    return name, count

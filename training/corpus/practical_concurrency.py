"""Threads, processes, asyncio and context variables at work."""
import asyncio
import contextlib
import functools
import hashlib
import threading
import time
from collections import defaultdict, deque
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from contextvars import ContextVar
from multiprocessing import Pool
from queue import Empty, Full, Queue


def run_n_threads(func, n):
    """Run a function with the numbers 0 to n - 1 in n threads and wait for them.

    Ask:
        start 5 threads and wait for all of them to finish
        start n threads and join them
        run the same function in n threads
        create several threads in a loop and join all

    >>> seen = []
    >>> run_n_threads(seen.append, 5); sorted(seen)
    [0, 1, 2, 3, 4]
    """
    threads = [threading.Thread(target=func, args=(number,)) for number in range(n)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class ResultThread(threading.Thread):
    """Keep the result or the exception of a function that runs in a thread.

    Ask:
        catch exception raised in a thread
        thread subclass that stores its result and error
        thread whose join raises the exception of its function
        propagate exceptions from a thread to the caller
        Thread class that returns the value or re-raises the error

    >>> thread = ResultThread(lambda a, b: a / b, 6, 3)
    >>> thread.start(); thread.result()
    2.0
    >>> thread = ResultThread(lambda a, b: a / b, 1, 0)
    >>> thread.start(); thread.result()
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """

    def __init__(self, func, *args):
        super().__init__(daemon=True)
        self._func = func
        self._args = args
        self._result = self._error = None

    def run(self):
        try:
            self._result = self._func(*self._args)
        except Exception as error:
            self._error = error

    def result(self):
        self.join()
        if self._error:
            raise self._error
        return self._result


class SafeList:
    """Share a list between threads.

    Ask:
        thread safe list class
        list with a lock around its operations
        share a list between threads safely
        synchronized list with append, pop and len

    >>> items = SafeList()
    >>> threads = [threading.Thread(target=items.append, args=(n,)) for n in range(3)]
    >>> for thread in threads:
    ...     thread.start()
    >>> for thread in threads:
    ...     thread.join()
    >>> sorted(items.snapshot()), len(items), items.pop() in range(3), len(items)
    ([0, 1, 2], 3, True, 2)
    """

    def __init__(self):
        self._items = []
        self._lock = threading.Lock()

    def append(self, item):
        with self._lock:
            self._items.append(item)

    def pop(self):
        with self._lock:
            return self._items.pop()

    def snapshot(self):
        with self._lock:
            return list(self._items)

    def __len__(self):
        with self._lock:
            return len(self._items)


class TimeoutQueue:
    """Put and get items with a timeout and give back whether it worked.

    Ask:
        thread safe queue with maxsize and timeout
        queue between threads with put and get timeouts
        wrap queue.Queue so that get returns None when empty
        bounded thread queue that does not block for ever

    >>> queue = TimeoutQueue(1, timeout=0.01)
    >>> queue.put("a"), queue.put("b"), queue.get(), queue.get()
    (True, False, 'a', None)
    """

    def __init__(self, maxsize=0, timeout=1):
        self._queue = Queue(maxsize)
        self.timeout = timeout

    def put(self, item):
        try:
            self._queue.put(item, timeout=self.timeout)
        except Full:
            return False
        return True

    def get(self):
        try:
            return self._queue.get(timeout=self.timeout)
        except Empty:
            return None


class ReadWriteLock:
    """Let many readers in at once, but only one writer.

    Ask:
        read write lock class
        readers-writer lock with context managers
        lock that allows many readers or one writer
        shared and exclusive lock for threads

    >>> lock = ReadWriteLock()
    >>> with lock.read():
    ...     with lock.read():
    ...         print("two readers")
    two readers
    >>> with lock.write():
    ...     print("one writer", lock.readers)
    one writer 0
    """

    def __init__(self):
        self.readers = 0
        self._condition = threading.Condition()

    @contextlib.contextmanager
    def read(self):
        with self._condition:
            self.readers += 1
        try:
            yield
        finally:
            with self._condition:
                self.readers -= 1
                self._condition.notify_all()

    @contextlib.contextmanager
    def write(self):
        with self._condition:
            self._condition.wait_for(lambda: self.readers == 0)
            yield


class CountDownLatch:
    """Let threads wait until something has happened n times.

    Ask:
        countdown latch class
        CountDownLatch like in java
        wait until n threads have reported that they are done
        latch with count_down and wait

    >>> latch = CountDownLatch(2)
    >>> latch.count_down(); latch.wait(0.01)
    False
    >>> threading.Timer(0.01, latch.count_down).start(); latch.wait(1)
    True
    """

    def __init__(self, count):
        self._count = count
        self._condition = threading.Condition()

    def count_down(self):
        with self._condition:
            self._count -= 1
            if self._count <= 0:
                self._condition.notify_all()

    def wait(self, timeout=None):
        with self._condition:
            return self._condition.wait_for(lambda: self._count <= 0, timeout)


class TokenBucket:
    """Allow actions at a steady rate with short bursts.

    Ask:
        token bucket class
        rate limiter with token bucket
        token bucket algorithm with rate and capacity
        limit requests with a bucket that refills over time

    >>> bucket = TokenBucket(rate=1, capacity=2, clock=lambda: now)
    >>> now = 0
    >>> bucket.consume(), bucket.consume(), bucket.consume()
    (True, True, False)
    >>> now = 1.5
    >>> bucket.consume(), bucket.consume()
    (True, False)
    >>> now = 100
    >>> bucket.consume(3), bucket.consume(2)
    (False, True)
    """

    def __init__(self, rate, capacity, clock=time.monotonic):
        self.rate = rate
        self.capacity = capacity
        self._clock = clock
        self._tokens = capacity
        self._updated = None

    def consume(self, tokens=1):
        now = self._clock()
        if self._updated is not None:
            gained = (now - self._updated) * self.rate
            self._tokens = min(self.capacity, self._tokens + gained)
        self._updated = now
        if tokens > self._tokens:
            return False
        self._tokens -= tokens
        return True


class CircuitBreaker:
    """Stop calling a function for a while after it failed too often.

    Ask:
        circuit breaker class
        circuit breaker pattern in python
        stop calling a failing service for n seconds after repeated errors
        CircuitBreaker with max_failures and reset_timeout

    >>> breaker = CircuitBreaker(2, 10, clock=lambda: now)
    >>> def attempt(func):
    ...     try:
    ...         return breaker.call(func)
    ...     except Exception as error:
    ...         return type(error).__name__
    >>> now = 0
    >>> [attempt(lambda: 1 / 0) for _ in range(3)]
    ['ZeroDivisionError', 'ZeroDivisionError', 'RuntimeError']
    >>> now = 10
    >>> attempt(lambda: "ok"), attempt(lambda: 1 / 0), attempt(lambda: "ok")
    ('ok', 'ZeroDivisionError', 'ok')
    """

    def __init__(self, max_failures, reset_timeout, clock=time.monotonic):
        self.max_failures = max_failures
        self.reset_timeout = reset_timeout
        self._clock = clock
        self._failures = 0
        self._opened = None

    def call(self, func, *args, **kwargs):
        if self._opened is not None:
            if self._clock() - self._opened < self.reset_timeout:
                raise RuntimeError("circuit is open")
            self._opened = None
        try:
            result = func(*args, **kwargs)
        except Exception:
            self._failures += 1
            if self._failures >= self.max_failures:
                self._opened = self._clock()
            raise
        self._failures = 0
        return result


class HitCounter:
    """Count the hits of the last seconds.

    Ask:
        hit counter that counts hits in the last 5 minutes
        class to count requests per minute
        count events in a sliding time window
        HitCounter with hit and count for the last n seconds

    >>> counter = HitCounter(60, clock=lambda: now)
    >>> now = 0; counter.hit()
    >>> now = 30; counter.hit(); counter.count()
    2
    >>> now = 60; counter.count()
    1
    >>> now = 100; counter.count()
    0
    """

    def __init__(self, seconds=300, clock=time.monotonic):
        self.seconds = seconds
        self._clock = clock
        self._hits = deque()

    def hit(self):
        self._hits.append(self._clock())

    def count(self):
        oldest = self._clock() - self.seconds
        while self._hits and self._hits[0] <= oldest:
            self._hits.popleft()
        return len(self._hits)


class ThreadPool:
    """Run jobs in a fixed number of threads.

    Ask:
        thread pool class from scratch
        write my own thread pool with worker threads and a queue
        simple thread pool with submit and wait
        worker pool class using threading and queue

    >>> seen = []
    >>> pool = ThreadPool(2)
    >>> for n in range(5):
    ...     pool.submit(seen.append, n)
    >>> pool.wait(); sorted(seen)
    [0, 1, 2, 3, 4]
    """

    def __init__(self, size):
        self._jobs = Queue()
        for _ in range(size):
            threading.Thread(target=self._work, daemon=True).start()

    def _work(self):
        while True:
            func, args = self._jobs.get()
            try:
                func(*args)
            finally:
                self._jobs.task_done()

    def submit(self, func, *args):
        self._jobs.put((func, args))

    def wait(self):
        self._jobs.join()


def print_alternately(n):
    """Print odd and even numbers in turn from two threads.

    Ask:
        print numbers alternately from two threads
        two threads printing odd and even numbers in order
        ping pong between two threads with events
        synchronise two threads so that they take turns

    >>> print_alternately(4)
    1
    2
    3
    4
    """
    turns = [threading.Event(), threading.Event()]

    def work(which):
        for number in range(which + 1, n + 1, 2):
            turns[which].wait()
            turns[which].clear()
            print(number)
            turns[1 - which].set()

    threads = [threading.Thread(target=work, args=(which,)) for which in (0, 1)]
    for thread in threads:
        thread.start()
    turns[0].set()
    for thread in threads:
        thread.join()


def transfer(source, target, amount):
    """Move money between accounts without a deadlock.

    Ask:
        dead lock avoidance with ordered locks
        transfer between two accounts with locks and no deadlock
        acquire two locks in a fixed order
        prevent deadlocks when locking several objects

    >>> class Account:
    ...     def __init__(self, balance):
    ...         self.balance = balance
    ...         self.lock = threading.Lock()
    >>> a, b = Account(10), Account(0)
    >>> transfer(a, b, 4); transfer(b, a, 1); a.balance, b.balance, a.lock.locked()
    (7, 3, False)
    """
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount


def parallel_with_progress(func, items, workers=4):
    """Run a function over items in threads and print how many are done.

    Ask:
        parallel map with progress
        thread pool map which prints its progress
        show progress of parallel tasks
        run jobs in threads and report done/total

    >>> parallel_with_progress(abs, [-1, 2])
    1/2
    2/2
    [1, 2]
    >>> parallel_with_progress(abs, [])
    []
    """
    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(func, item) for item in items]
        for done, _ in enumerate(as_completed(futures), start=1):
            print(f"{done}/{len(futures)}")
        return [future.result() for future in futures]


def hash_files(paths):
    """Return the SHA-256 of each file, read in parallel.

    Ask:
        parallel file hashing
        hash many files in parallel with threads
        sha256 of several files using a thread pool
        checksums of a list of files concurrently

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "a")
    ...     _ = path.write_bytes(b"abc")
    ...     hash_files([path])[path][:8]
    'ba7816bf'
    """
    def digest(path):
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()

    paths = list(paths)
    with ThreadPoolExecutor() as pool:
        return dict(zip(paths, pool.map(digest, paths)))


def script_process_squares():
    """Compute squares in several processes.

    Ask:
        process pool to compute squares
        multiprocessing pool example script
        script that uses multiprocessing.Pool to square numbers
        Pool.map with a main guard
        process pool map sum of squares

    >>> import inspect, pathlib, subprocess, sys, tempfile, textwrap
    >>> code = textwrap.dedent(inspect.getsource(script_process_squares).split(chr(34) * 3)[2])
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "script.py")
    ...     _ = path.write_text(code)
    ...     result = subprocess.run([sys.executable, path], capture_output=True)
    >>> print(result.stdout.decode().strip())
    [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
    """
    import multiprocessing


    def square(number):
        return number * number


    if __name__ == "__main__":
        with multiprocessing.Pool() as pool:
            print(pool.map(square, range(10)))


def cpu_map(func, items, chunk_size=1):
    """Run a cpu-bound function over items in a process pool.

    Ask:
        run cpu bound function in a process pool
        ProcessPoolExecutor map with chunksize
        use all cores to apply a function to a list
        spread heavy computations over the cpu cores

    >>> cpu_map(abs, [-1, 2, -3], chunk_size=3)
    [1, 2, 3]
    """
    with ProcessPoolExecutor() as pool:
        return list(pool.map(func, items, chunksize=chunk_size))


def pool_with_progress(func, items, processes=None):
    """Run a function over items in processes and print how many are done.

    Ask:
        multiprocessing pool with progress
        multiprocessing imap with a progress counter
        show how many items a process pool has finished
        progress of Pool.imap

    >>> pool_with_progress(abs, [-1, 2], processes=1)
    1/2
    2/2
    [1, 2]
    """
    items = list(items)
    results = []
    with Pool(processes) as pool:
        for done, result in enumerate(pool.imap(func, items), start=1):
            print(f"{done}/{len(items)}")
            results.append(result)
    return results


def script_manager_dict():
    """Share a dictionary between processes.

    Ask:
        share data between processes with Manager dict
        shared dictionary in multiprocessing
        multiprocessing Manager example
        let several processes write to one dict

    >>> import inspect, pathlib, subprocess, sys, tempfile, textwrap
    >>> code = textwrap.dedent(inspect.getsource(script_manager_dict).split(chr(34) * 3)[2])
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "script.py")
    ...     _ = path.write_text(code)
    ...     output = subprocess.run([sys.executable, path], capture_output=True).stdout.decode()
    >>> sorted(eval(output).items())
    [(0, 0), (1, 1), (2, 4), (3, 9)]
    """
    from multiprocessing import Manager, Process


    def work(shared, number):
        shared[number] = number * number


    if __name__ == "__main__":
        with Manager() as manager:
            shared = manager.dict()
            processes = [Process(target=work, args=(shared, n)) for n in range(4)]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
            print(dict(shared))


def run_async(coroutine):
    """Run a coroutine from normal code and return its result.

    Ask:
        run async function from sync code
        call an async function from a normal function
        run a coroutine to completion and get its result
        how do i call async code from synchronous code

    >>> async def double(x):
    ...     return 2 * x
    >>> run_async(double(4))
    8
    """
    return asyncio.run(coroutine)


async def run_both(first, second):
    """Run two coroutines at the same time and return both results.

    Ask:
        run two async functions at the same time and return both results
        await two coroutines concurrently
        asyncio gather of two calls
        start two coroutines in parallel and unpack their results

    >>> async def double(x):
    ...     await asyncio.sleep(0)
    ...     return 2 * x
    >>> asyncio.run(run_both(double(1), double(2)))
    (2, 4)
    """
    a, b = await asyncio.gather(first, second)
    return a, b


async def run_sequentially(funcs):
    """Await async functions one after another and return their results.

    Ask:
        run coroutines sequentially
        await a list of async functions one by one
        run async functions in order, not concurrently
        sequential awaits in a loop

    >>> seen = []
    >>> async def first():
    ...     await asyncio.sleep(0.01)
    ...     seen.append(1)
    ...     return "a"
    >>> async def second():
    ...     seen.append(2)
    ...     return "b"
    >>> asyncio.run(run_sequentially([first, second])), seen
    (['a', 'b'], [1, 2])
    """
    return [await func() for func in funcs]


async def gather_in_batches(func, items, size):
    """Run an async function over items, a number of them at a time.

    Ask:
        run coroutines in batches
        gather coroutines in batches of n
        process items concurrently in groups of size n with asyncio
        async map in chunks

    >>> async def double(x):
    ...     return 2 * x
    >>> asyncio.run(gather_in_batches(double, [1, 2, 3], 2))
    [2, 4, 6]
    >>> asyncio.run(gather_in_batches(double, [], 2))
    []
    """
    results = []
    for start in range(0, len(items), size):
        batch = items[start:start + size]
        results += await asyncio.gather(*(func(item) for item in batch))
    return results


async def gather_successful(coroutines):
    """Return the results of the coroutines that did not fail.

    Ask:
        gather and ignore exceptions
        asyncio gather: keep only the successful results
        run coroutines concurrently and drop the ones that raise
        results of coroutines without the failed ones

    >>> async def invert(x):
    ...     return 1 / x
    >>> asyncio.run(gather_successful([invert(1), invert(0), invert(2)]))
    [1.0, 0.5]
    """
    results = await asyncio.gather(*coroutines, return_exceptions=True)
    return [result for result in results if not isinstance(result, BaseException)]


async def retry_with_backoff(func, attempts=3, delay=0.1):
    """Await an async function again with growing pauses when it fails.

    Ask:
        async retry with exponential backoff
        retry a coroutine function with doubling delays
        asyncio retry helper: attempts and delay that doubles
        await func again after an error, waiting longer each time

    >>> errors = [OSError("a"), OSError("b")]
    >>> async def fetch():
    ...     if errors:
    ...         raise errors.pop(0)
    ...     return "ok"
    >>> asyncio.run(retry_with_backoff(fetch, delay=0.001))
    'ok'
    >>> errors[:] = [OSError("c"), OSError("d")]
    >>> asyncio.run(retry_with_backoff(fetch, 2, 0.001))
    Traceback (most recent call last):
    OSError: d
    """
    for attempt in range(attempts):
        try:
            return await func()
        except Exception:
            if attempt == attempts - 1:
                raise
            await asyncio.sleep(delay * 2 ** attempt)


async def run_until_cancelled(func, seconds=1):
    """Call a function again and again and clean up when cancelled.

    Ask:
        asyncio task cancellation handling CancelledError
        catch CancelledError to clean up
        background loop that stops cleanly when its task is cancelled
        handle cancellation in a coroutine and re-raise it

    >>> async def main():
    ...     task = asyncio.create_task(run_until_cancelled(lambda: print("tick"), 10))
    ...     await asyncio.sleep(0.01)
    ...     task.cancel()
    ...     try:
    ...         await task
    ...     except asyncio.CancelledError:
    ...         return task.cancelled()
    >>> asyncio.run(main())
    tick
    cleaning up
    True
    """
    try:
        while True:
            func()
            await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print("cleaning up")
        raise


async def cancel_all(tasks):
    """Cancel tasks and wait until they have ended, with asyncio.

    Ask:
        graceful shutdown of asyncio tasks
        cancel all running asyncio tasks and wait for them
        stop a list of tasks cleanly
        cancel several tasks and await their end

    >>> async def main():
    ...     tasks = [asyncio.create_task(asyncio.sleep(9)) for _ in range(2)]
    ...     await cancel_all(tasks)
    ...     return [task.cancelled() for task in tasks]
    >>> asyncio.run(main())
    [True, True]
    """
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def finish_protected(coroutine, seconds):
    """Wait some seconds for work that goes on even when the waiting ends.

    Ask:
        shield a task from cancellation
        asyncio.shield example
        stop waiting after a timeout without cancelling the task
        let a task go on after wait_for timed out

    >>> async def main():
    ...     go_on = asyncio.Event()
    ...     task = await finish_protected(go_on.wait(), 0.001)
    ...     done = task.done()
    ...     go_on.set()
    ...     return done, await task
    >>> asyncio.run(main())
    (False, True)
    """
    task = asyncio.ensure_future(coroutine)
    try:
        await asyncio.wait_for(asyncio.shield(task), seconds)
    except asyncio.TimeoutError:
        pass
    return task


async def wait_some(coroutines, seconds):
    """Return the results that are there in time and cancel the rest, with asyncio.

    Ask:
        asyncio wait for multiple tasks with timeout
        asyncio.wait with a timeout: done and pending
        collect the results available after n seconds and cancel the others
        run coroutines with one deadline for all

    >>> async def main():
    ...     return await wait_some([asyncio.sleep(0, "a"), asyncio.sleep(9, "b")], 0.01)
    >>> asyncio.run(main())
    ['a']
    """
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    done, pending = await asyncio.wait(tasks, timeout=seconds)
    for task in pending:
        task.cancel()
    return [task.result() for task in tasks if task in done]


async def gather_with_progress(coroutines):
    """Run coroutines and print how many are done.

    Ask:
        run many coroutines and show progress with as_completed
        progress of asyncio tasks
        asyncio gather with a progress counter
        print n of m done while coroutines finish

    >>> asyncio.run(gather_with_progress([asyncio.sleep(0, "a"), asyncio.sleep(0, "b")]))
    1/2
    2/2
    ['a', 'b']
    """
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    for done, task in enumerate(asyncio.as_completed(tasks), start=1):
        await task
        print(f"{done}/{len(tasks)}")
    return [task.result() for task in tasks]


def async_cache(func):
    """Remember the results of an async function.

    Ask:
        async cache decorator
        lru_cache for coroutine functions
        memoize an async function
        decorator which caches awaited results

    >>> calls = []
    >>> @async_cache
    ... async def double(x):
    ...     calls.append(x)
    ...     return 2 * x
    >>> async def main():
    ...     return [await double(1), await double(1), await double(2)]
    >>> asyncio.run(main()), calls
    ([2, 2, 4], [1, 2])
    """
    cache = {}

    @functools.wraps(func)
    async def wrapper(*args):
        if args not in cache:
            cache[args] = await func(*args)
        return cache[args]
    return wrapper


def async_log(func):
    """Print when an async function starts and ends, as a decorator.

    Ask:
        decorator for async functions
        logging decorator for a coroutine function
        decorate an async def function
        wrap an async function with code before and after

    >>> @async_log
    ... async def work(x):
    ...     return x
    >>> asyncio.run(work(3))
    work started
    work finished
    3
    """
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        print(f"{func.__name__} started")
        result = await func(*args, **kwargs)
        print(f"{func.__name__} finished")
        return result
    return wrapper


class KeyedLocks:
    """Give each key its own asyncio lock.

    Ask:
        async lock per key
        one asyncio lock for each resource name
        dictionary of asyncio locks
        serialise coroutines that work on the same key

    >>> seen = []
    >>> async def work(locks, key, name):
    ...     async with locks.get(key):
    ...         seen.append(f"{name} in")
    ...         await asyncio.sleep(0.001)
    ...         seen.append(f"{name} out")
    >>> async def main():
    ...     locks = KeyedLocks()
    ...     await asyncio.gather(work(locks, "x", "a"), work(locks, "x", "b"))
    >>> asyncio.run(main()); seen
    ['a in', 'a out', 'b in', 'b out']
    """

    def __init__(self):
        self._locks = defaultdict(asyncio.Lock)

    def get(self, key):
        return self._locks[key]


async def await_callback(start):
    """Wait for a function that takes a callback and return what it is called with, with asyncio.

    Ask:
        convert callback to awaitable future
        wrap a callback style function for asyncio
        turn a callback api into a coroutine
        await the result given to a callback, with a future

    >>> def read(callback):
    ...     threading.Timer(0.01, callback, ["data"]).start()
    >>> asyncio.run(await_callback(read))
    'data'
    """
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    start(lambda result: loop.call_soon_threadsafe(future.set_result, result))
    return await future


async def call_after(seconds, func, *args):
    """Call a function later on the event loop and return the handle, with asyncio.

    Ask:
        schedule callback with loop.call_later
        call a function after a delay on the asyncio event loop
        delayed call in asyncio that can be cancelled
        asyncio version of setTimeout

    >>> async def main():
    ...     seen = []
    ...     await call_after(0.001, seen.append, 1)
    ...     (await call_after(0.001, seen.append, 2)).cancel()
    ...     await asyncio.sleep(0.02)
    ...     return seen
    >>> asyncio.run(main())
    [1]
    """
    return asyncio.get_running_loop().call_later(seconds, func, *args)


async def items_of_queue(queue):
    """Yield the items of an asyncio queue until None comes.

    Ask:
        async for over queue until None
        async producer that stops on sentinel
        iterate over an asyncio.Queue until a sentinel value
        async generator that drains a queue

    >>> async def main():
    ...     queue = asyncio.Queue()
    ...     for item in (1, 0, None, 3):
    ...         queue.put_nowait(item)
    ...     return [item async for item in items_of_queue(queue)]
    >>> asyncio.run(main())
    [1, 0]
    """
    while (item := await queue.get()) is not None:
        yield item


async def merge_streams(*streams):
    """Yield the items of several async iterators as they come.

    Ask:
        merge several async generators
        combine async iterators into one stream
        async for over several async generators at the same time
        fan in: one async generator from many

    >>> async def letters(text, delay):
    ...     for letter in text:
    ...         await asyncio.sleep(delay)
    ...         yield letter
    >>> async def main():
    ...     return [x async for x in merge_streams(letters("ab", 0.001), letters("c", 0.002))]
    >>> sorted(asyncio.run(main()))
    ['a', 'b', 'c']
    """
    queue = asyncio.Queue()

    async def pump(stream):
        async for item in stream:
            await queue.put((True, item))
        await queue.put((False, None))

    tasks = [asyncio.create_task(pump(stream)) for stream in streams]
    running = len(tasks)
    while running:
        is_item, item = await queue.get()
        if is_item:
            yield item
        else:
            running -= 1


async def slow_numbers(n, seconds=1):
    """Yield the numbers below n with a pause before each, with asyncio.

    Ask:
        async generator that yields numbers with delay
        async generator with asyncio.sleep between values
        yield 0 to n - 1 asynchronously, one per second
        async def with yield example

    >>> async def main():
    ...     return [number async for number in slow_numbers(3, 0.001)]
    >>> asyncio.run(main())
    [0, 1, 2]
    """
    for number in range(n):
        await asyncio.sleep(seconds)
        yield number


class AsyncPubSub:
    """Send messages to all subscribed asyncio queues.

    Ask:
        pub sub with asyncio queues
        publish subscribe class for asyncio
        broadcast messages to several coroutines
        async message broker: every subscriber gets every message

    >>> async def main():
    ...     hub = AsyncPubSub()
    ...     a, b = hub.subscribe(), hub.subscribe()
    ...     await hub.publish("x")
    ...     hub.unsubscribe(b)
    ...     await hub.publish("y")
    ...     return a.qsize(), b.qsize(), await a.get(), await b.get()
    >>> asyncio.run(main())
    (2, 1, 'x', 'x')
    """

    def __init__(self):
        self._queues = set()

    def subscribe(self):
        queue = asyncio.Queue()
        self._queues.add(queue)
        return queue

    def unsubscribe(self, queue):
        self._queues.discard(queue)

    async def publish(self, message):
        for queue in self._queues:
            await queue.put(message)


async def read_command_lines(*command):
    """Yield the output lines of a command while it runs, with asyncio.

    Ask:
        async read lines from subprocess
        stream the output of a subprocess with asyncio
        asyncio subprocess: iterate over stdout lines
        async generator over the lines a command prints

    >>> async def main():
    ...     return [line async for line in read_command_lines("printf", "a\\\\nb\\\\n")]
    >>> asyncio.run(main())
    ['a', 'b']
    """
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    async for line in process.stdout:
        yield line.decode().rstrip("\n")
    await process.wait()


async def run_in_processes(func, items):
    """Run a cpu-bound function in processes from async code.

    Ask:
        asyncio run in executor with process pool
        await cpu bound work in a ProcessPoolExecutor
        run heavy computations from asyncio without blocking the loop
        asyncio with multiprocessing

    >>> asyncio.run(run_in_processes(abs, [-1, 2]))
    [1, 2]
    """
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        calls = [loop.run_in_executor(pool, func, item) for item in items]
        return await asyncio.gather(*calls)


def script_context_variable():
    """Keep a request id for each task in a context variable.

    Ask:
        contextvar for request id
        contextvars example
        context variable per asyncio task
        request id that every coroutine of a request can read
        how do i use contextvars.ContextVar

    >>> script_context_variable()
    handling a
    handling b
    """
    request_id = ContextVar("request_id", default="-")


    def log(message):
        print(message, request_id.get())


    async def handle(name):
        request_id.set(name)
        await asyncio.sleep(0)
        log("handling")


    async def main():
        await asyncio.gather(handle("a"), handle("b"))


    asyncio.run(main())


@contextlib.contextmanager
def context_value(variable, value):
    """Set a context variable inside a with block.

    Ask:
        set a context variable temporarily
        context manager that sets a ContextVar and resets it
        temporarily change a contextvar
        contextvars token reset in a with statement

    >>> user = ContextVar("user", default="nobody")
    >>> with context_value(user, "ann"):
    ...     user.get()
    'ann'
    >>> user.get()
    'nobody'
    """
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)


def async_debounce(seconds):
    """Run an async function only when it was not called again for a while.

    Ask:
        debounce async
        debounce decorator for coroutine functions
        async debounce with asyncio tasks
        cancel the previous pending call of an async function

    >>> seen = []
    >>> @async_debounce(0.005)
    ... async def save(x):
    ...     seen.append(x)
    >>> async def main():
    ...     for x in (1, 2, 3):
    ...         save(x)
    ...     await asyncio.sleep(0.03)
    >>> asyncio.run(main()); seen
    [3]
    """
    def decorator(func):
        task = None

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            async def later():
                await asyncio.sleep(seconds)
                await func(*args, **kwargs)

            nonlocal task
            if task:
                task.cancel()
            task = asyncio.create_task(later())
            return task
        return wrapper
    return decorator


def run_round_robin(tasks):
    """Run generators in turn until all have ended.

    Ask:
        event loop from scratch with generators
        cooperative multitasking with generators
        round robin scheduler for generator tasks
        simple task scheduler based on yield

    >>> def count(name, n):
    ...     for i in range(n):
    ...         print(name, i)
    ...         yield
    >>> run_round_robin([count("a", 2), count("b", 1)])
    a 0
    b 0
    a 1
    """
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        try:
            next(task)
        except StopIteration:
            continue
        ready.append(task)

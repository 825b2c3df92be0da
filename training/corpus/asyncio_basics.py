"""Coroutines with asyncio: gather, tasks, timeouts, queues, semaphores, streams and retries."""
import asyncio
import functools
import time


async def say_after(delay, text):
    """Wait and then print a text, with asyncio.

    Ask:
        async function that waits and prints
        coroutine which sleeps for some seconds and then prints a message
        asyncio.sleep example
        simple async def function
        async sleep and print

    >>> asyncio.run(say_after(0.001, "hello"))
    hello
    """
    await asyncio.sleep(delay)
    print(text)


async def gather_results(coroutines):
    """Return the results of coroutines that run at the same time.

    Ask:
        run coroutines concurrently and collect their results
        asyncio.gather example
        await several coroutines at once
        run a list of async calls in parallel, results in order

    >>> async def double(n): return 2 * n
    >>> asyncio.run(gather_results([double(1), double(2)])), asyncio.run(gather_results([]))
    ([2, 4], [])
    """
    return list(await asyncio.gather(*coroutines))


async def gather_with_errors(coroutines):
    """Return the results and the exceptions of coroutines.

    Ask:
        asyncio gather with return_exceptions
        run coroutines concurrently and separate results from errors
        gather that does not stop when one coroutine fails
        collect exceptions of async tasks

    >>> async def invert(n): return 1 / n
    >>> results, errors = asyncio.run(gather_with_errors([invert(1), invert(0), invert(2)]))
    >>> results, [str(error) for error in errors]
    ([1.0, 0.5], ['division by zero'])
    """
    outcomes = await asyncio.gather(*coroutines, return_exceptions=True)
    results = [outcome for outcome in outcomes if not isinstance(outcome, BaseException)]
    errors = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
    return results, errors


async def async_map(function, items):
    """Return the results of a coroutine function for all items.

    Ask:
        async map: apply a coroutine function to every item concurrently
        run an async function for each element of a list
        map a coroutine over a list with gather
        call an async function on many items at once

    >>> async def double(n): return 2 * n
    >>> asyncio.run(async_map(double, [1, 2]))
    [2, 4]
    """
    return await asyncio.gather(*(function(item) for item in items))


async def limited_gather(function, items, limit=5):
    """Return the results of a coroutine function, at most limit running at once.

    Ask:
        limit concurrency with asyncio.Semaphore
        run async calls with at most n at the same time
        bounded gather with a semaphore
        async map with a maximum number of parallel tasks
        async map with concurrency limit
        asyncio gather with limit
        fetch all items with a maximum of n parallel requests
        asyncio semaphore to limit the number of running coroutines
        run async functions concurrently with a limit
        process items with at most n coroutines at a time

    >>> active, peak = [], []
    >>> async def work(n):
    ...     active.append(n); peak.append(len(active))
    ...     await asyncio.sleep(0.001)
    ...     active.remove(n)
    ...     return n * n
    >>> asyncio.run(limited_gather(work, range(5), 2)), max(peak)
    ([0, 1, 4, 9, 16], 2)
    """
    semaphore = asyncio.Semaphore(limit)

    async def guarded(item):
        async with semaphore:
            return await function(item)
    return await asyncio.gather(*(guarded(item) for item in items))


async def with_timeout(coroutine, seconds, default=None):
    """Return the result of a coroutine, or a default after a timeout.

    Ask:
        await a coroutine with a timeout
        asyncio.wait_for example
        cancel an async call after some seconds and return a default
        timeout for a coroutine
        async timeout returns default
        await with a timeout and a fallback value
        asyncio timeout with wait_for

    >>> asyncio.run(with_timeout(asyncio.sleep(0, "ok"), 1))
    'ok'
    >>> asyncio.run(with_timeout(asyncio.sleep(1, "late"), 0.002, "gave up"))
    'gave up'
    """
    try:
        return await asyncio.wait_for(coroutine, timeout=seconds)
    except asyncio.TimeoutError:
        return default


async def timeout_block(steps, seconds):
    """Return the steps that were done before a deadline, with asyncio.

    Ask:
        asyncio.timeout context manager example
        limit a block of async code to some seconds
        async with asyncio.timeout
        stop several awaits after a deadline

    >>> async def quick(): return "a"
    >>> asyncio.run(timeout_block([quick, lambda: asyncio.sleep(1)], 0.005))
    ['a']
    """
    done = []
    try:
        async with asyncio.timeout(seconds):
            for step in steps:
                done.append(await step())
    except TimeoutError:
        pass
    return done


async def retry(function, attempts=3, delay=0.1):
    """Return the result of a coroutine function, tried several times.

    Ask:
        retry an async function
        async retry with a delay between attempts
        call a coroutine function again when it raises
        retry helper for asyncio

    >>> calls = []
    >>> async def flaky():
    ...     calls.append(1)
    ...     if len(calls) < 3:
    ...         raise OSError("down")
    ...     return "up"
    >>> asyncio.run(retry(flaky, delay=0)), len(calls)
    ('up', 3)
    >>> async def broken(): raise OSError("down")
    >>> asyncio.run(retry(broken, attempts=2, delay=0))
    Traceback (most recent call last):
    OSError: down
    """
    for attempt in range(1, attempts + 1):
        try:
            return await function()
        except Exception:
            if attempt == attempts:
                raise
            await asyncio.sleep(delay)


def async_retry(times=3, delay=1.0):
    """Retry a coroutine function that raises, as a decorator.

    Ask:
        retry decorator for async functions
        decorator that retries a coroutine
        async decorator with attempts and delay
        repeat an async def function on exceptions with a decorator

    >>> calls = []
    >>> @async_retry(times=2, delay=0)
    ... async def flaky():
    ...     calls.append(1)
    ...     if len(calls) < 2:
    ...         raise OSError("down")
    ...     return "up"
    >>> asyncio.run(flaky()), len(calls)
    ('up', 2)
    >>> @async_retry(times=2, delay=0)
    ... async def broken(): raise OSError("down")
    >>> asyncio.run(broken())
    Traceback (most recent call last):
    OSError: down
    """
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except Exception:
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay)
        return wrapper
    return decorator


async def first_finished(coroutines):
    """Return the result of the coroutine that finishes first and cancel the others.

    Ask:
        return the first finished coroutine and cancel the rest
        asyncio.wait with FIRST_COMPLETED
        race several coroutines
        take the fastest of several async calls
        first completed coroutine
        asyncio wait for the first finished task and cancel others
        asyncio race: result of the fastest coroutine, cancel the rest
        promise.race in asyncio

    >>> asyncio.run(first_finished([asyncio.sleep(0.5, "slow"), asyncio.sleep(0.001, "fast")]))
    'fast'
    """
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    return done.pop().result()


async def print_as_completed(coroutines):
    """Print results in the order in which they arrive, with asyncio.

    Ask:
        asyncio.as_completed example
        handle results of coroutines as soon as they are ready
        print async results in order of completion
        loop over coroutines as they finish

    >>> asyncio.run(print_as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0, "fast")]))
    fast
    slow
    """
    for future in asyncio.as_completed(coroutines):
        print(await future)


async def run_task_group(function, items):
    """Return the results of tasks started in a task group.

    Ask:
        asyncio.TaskGroup example
        run tasks in a task group and collect the results
        structured concurrency with TaskGroup
        start many tasks and wait for all with async with

    >>> async def double(n): return 2 * n
    >>> asyncio.run(run_task_group(double, [1, 2])), asyncio.run(run_task_group(double, []))
    ([2, 4], [])
    """
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(function(item)) for item in items]
    return [task.result() for task in tasks]


async def start_and_await(coroutine, work):
    """Start a task in the background, do other work, then await it.

    Ask:
        start a background task with asyncio.create_task
        create_task example
        run a coroutine in the background and await it later
        do other work while an async task is running

    >>> asyncio.run(start_and_await(asyncio.sleep(0.001, "bg"), lambda: "fg"))
    ('fg', 'bg')
    """
    task = asyncio.create_task(coroutine)
    result = work()
    return result, await task


async def cancel_task(coroutine, seconds):
    """Tell whether a task had to be cancelled after some seconds.

    Ask:
        cancel an asyncio task
        task.cancel and CancelledError
        start a task and cancel it after a while
        handle asyncio.CancelledError

    >>> asyncio.run(cancel_task(asyncio.sleep(1), 0.002))
    True
    >>> asyncio.run(cancel_task(asyncio.sleep(0), 0.01))
    False
    """
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(seconds)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return True
    return False


async def produce_and_consume(items, process):
    """Return the processed items, handed over through an asyncio queue.

    Ask:
        asyncio producer consumer with a queue
        asyncio.Queue example
        async producer and consumer coroutines
        hand items between coroutines with a queue

    >>> asyncio.run(produce_and_consume([1, 2], lambda n: n * 10))
    [10, 20]
    >>> asyncio.run(produce_and_consume([], str))
    []
    """
    queue = asyncio.Queue(maxsize=10)
    results = []

    async def produce():
        for item in items:
            await queue.put(item)
        await queue.put(None)

    async def consume():
        while (item := await queue.get()) is not None:
            results.append(process(item))
    await asyncio.gather(produce(), consume())
    return results


async def run_workers(jobs, function, workers=3):
    """Return the results of a coroutine function, computed by several workers.

    Ask:
        asyncio workers that take jobs from a queue
        several async workers reading from an asyncio.Queue
        pool of coroutines processing a job queue
        process jobs with n asyncio workers and wait with join

    >>> async def double(n): return 2 * n
    >>> sorted(asyncio.run(run_workers(range(4), double, 2)))
    [0, 2, 4, 6]
    """
    queue = asyncio.Queue()
    for job in jobs:
        queue.put_nowait(job)
    results = []

    async def work():
        while not queue.empty():
            results.append(await function(queue.get_nowait()))
    await asyncio.gather(*(work() for _ in range(workers)))
    return results


async def countdown(n, delay=1):
    """Yield n, n - 1 and so on, waiting in between, with asyncio.

    Ask:
        async generator example
        asynchronous generator that counts down
        async for over a generator with await inside
        yield values in an async def function

    >>> async def main():
    ...     return [n async for n in countdown(3, delay=0)]
    >>> asyncio.run(main())
    [3, 2, 1]
    """
    while n > 0:
        yield n
        n -= 1
        await asyncio.sleep(delay)


async def collect(iterable):
    """Return the items of an asynchronous iterable as a list.

    Ask:
        collect an async generator into a list
        async list comprehension
        turn an async iterator into a list
        gather all items of an async for loop

    >>> async def letters():
    ...     for letter in "ab":
    ...         yield letter
    >>> asyncio.run(collect(letters()))
    ['a', 'b']
    """
    return [item async for item in iterable]


class Ticker:
    """Give numbers at intervals in an async for loop.

    Ask:
        async iterator class
        class with __aiter__ and __anext__
        asynchronous iterator that ticks n times
        make a class usable in async for

    >>> async def main():
    ...     return [number async for number in Ticker(3, delay=0)]
    >>> asyncio.run(main())
    [1, 2, 3]
    """

    def __init__(self, count, delay=1):
        self.count = count
        self.delay = delay
        self.current = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.current >= self.count:
            raise StopAsyncIteration
        await asyncio.sleep(self.delay)
        self.current += 1
        return self.current


async def call_blocking(function, *args):
    """Return the result of a blocking function run in a thread, with asyncio.

    Ask:
        run a blocking function from async code
        asyncio.to_thread example
        call synchronous code without blocking the event loop
        await a normal function in a thread

    >>> asyncio.run(call_blocking(pow, 2, 5))
    32
    """
    return await asyncio.to_thread(function, *args)


async def run_in_executor(function, items):
    """Return the results of a blocking function for all items, run in threads.

    Ask:
        loop.run_in_executor example
        run blocking calls concurrently in the default executor
        async wrapper around many blocking calls
        use run_in_executor with gather

    >>> asyncio.run(run_in_executor(len, ["a", "bb"]))
    [1, 2]
    """
    loop = asyncio.get_running_loop()
    futures = [loop.run_in_executor(None, function, item) for item in items]
    return await asyncio.gather(*futures)


async def every(seconds, function, times):
    """Call a function a number of times with a pause in between, with asyncio.

    Ask:
        call a function periodically with asyncio
        async loop which runs something every n seconds
        periodic task in asyncio
        repeat a function with asyncio.sleep
        periodic async task every n seconds

    >>> ticks = []
    >>> asyncio.run(every(0.001, lambda: ticks.append(1), 3)); len(ticks)
    3
    """
    for _ in range(times):
        function()
        await asyncio.sleep(seconds)


class AsyncCounter:
    """Count from several coroutines with a lock.

    Ask:
        asyncio lock example
        counter class with asyncio.Lock
        protect shared state between coroutines
        async safe counter
        asyncio lock for shared state

    >>> async def main():
    ...     counter = AsyncCounter()
    ...     await asyncio.gather(*(counter.increment() for _ in range(5)))
    ...     return counter.value
    >>> asyncio.run(main())
    5
    """

    def __init__(self):
        self.value = 0
        self._lock = asyncio.Lock()

    async def increment(self):
        async with self._lock:
            value = self.value
            await asyncio.sleep(0)
            self.value = value + 1


async def wait_for_event(start, timeout):
    """Tell whether an event is set within a time, with asyncio.

    Ask:
        asyncio.Event example
        wait for an event with a timeout in asyncio
        signal between coroutines with an event
        coroutine waits until another one sets an event

    >>> async def set_it(event): event.set()
    >>> async def ignore(event): pass
    >>> asyncio.run(wait_for_event(set_it, 1)), asyncio.run(wait_for_event(ignore, 0.002))
    (True, False)
    """
    event = asyncio.Event()
    task = asyncio.create_task(start(event))
    try:
        await asyncio.wait_for(event.wait(), timeout)
    except asyncio.TimeoutError:
        return False
    finally:
        await task
    return True


async def measure(coroutine):
    """Return the result of a coroutine and the seconds it took.

    Ask:
        measure how long a coroutine takes
        time an await
        elapsed time of an async call with its result
        how many seconds does this coroutine run

    >>> result, seconds = asyncio.run(measure(asyncio.sleep(0.005, "ok")))
    >>> result, 0.004 < seconds < 0.5
    ('ok', True)
    """
    start = time.perf_counter()
    result = await coroutine
    return result, time.perf_counter() - start


async def run_command(*command):
    """Return the exit status and the output of a command, with asyncio.

    Ask:
        run a shell command with asyncio
        asyncio subprocess example
        start a program asynchronously and read its output
        async version of subprocess.run
        asyncio run subprocess and read output

    >>> import sys
    >>> asyncio.run(run_command(sys.executable, "-c", "print(5)"))
    (0, '5\\n')
    """
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    output, _ = await process.communicate()
    return process.returncode, output.decode()


async def start_echo_server(host="127.0.0.1", port=0):
    """Start a TCP server that sends back what it receives, with asyncio.

    Ask:
        asyncio echo server
        tcp server with asyncio.start_server
        async socket server that echoes lines
        write a simple asyncio network server

    >>> async def main():
    ...     server = await start_echo_server()
    ...     port = server.sockets[0].getsockname()[1]
    ...     reader, writer = await asyncio.open_connection("127.0.0.1", port)
    ...     writer.write(b"hi\\n")
    ...     line = await reader.readline()
    ...     writer.close(); server.close()
    ...     return line
    >>> asyncio.run(main())
    b'hi\\n'
    """
    async def handle(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
        writer.close()
    return await asyncio.start_server(handle, host, port)


async def send_line(host, port, text):
    """Return the line that a TCP server answers, with asyncio.

    Ask:
        asyncio tcp client
        connect to a server with asyncio.open_connection
        send a line to a socket and read the answer asynchronously
        async client which sends a message and gets a reply

    >>> async def main():
    ...     async def handle(reader, writer):
    ...         writer.write((await reader.readline()).upper())
    ...         writer.close()
    ...     server = await asyncio.start_server(handle, "127.0.0.1", 0)
    ...     answer = await send_line("127.0.0.1", server.sockets[0].getsockname()[1], "hi")
    ...     server.close()
    ...     return answer
    >>> asyncio.run(main())
    'HI'
    """
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(f"{text}\n".encode())
    await writer.drain()
    line = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return line.decode().rstrip("\n")


def script_hello_async():
    """Run a coroutine from a script.

    Ask:
        asyncio hello world
        minimal asyncio script with async main
        run an async main function with asyncio.run
        how do i start a coroutine from normal code

    >>> script_hello_async()
    hello
    world
    """
    from asyncio import run, sleep


    async def main():
        print("hello")
        await sleep(0.001)
        print("world")


    run(main())


def script_two_tasks():
    """Run two coroutines at the same time and print.

    Ask:
        two coroutines running at the same time
        asyncio script with two concurrent tasks that print
        gather two coroutines in main and print their results
        simple example of concurrency with async and await

    >>> script_two_tasks()
    tea ready
    coffee ready
    ['coffee', 'tea']
    """
    from asyncio import gather, run, sleep


    async def make(drink, seconds):
        await sleep(seconds)
        print(f"{drink} ready")
        return drink


    async def main():
        print(await gather(make("coffee", 0.02), make("tea", 0.001)))


    run(main())

"""Thread pools and process pools with concurrent.futures, and multiprocessing."""
import concurrent.futures
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from multiprocessing import Pool, cpu_count


def parallel_map(function, items, workers=8):
    """Return the results of a function for all items, computed in a thread pool.

    Ask:
        run a function over a list in parallel with a thread pool
        parallel map with ThreadPoolExecutor
        apply a function to many items concurrently, keeping the order
        use concurrent.futures to map a function
        speed up io bound work on a list with threads
        run tasks in parallel with ThreadPoolExecutor and keep order
        map function over list in parallel with n workers

    >>> parallel_map(lambda n: n * n, [1, 2, 3]), parallel_map(len, [])
    ([1, 4, 9], [])
    """
    with ThreadPoolExecutor(max_workers=workers) as executor:
        return list(executor.map(function, items))


def process_map(function, items):
    """Return the results of a function for all items, computed in processes.

    Ask:
        run a function on many items in several processes
        ProcessPoolExecutor map
        cpu bound parallel map with processes
        use all cpu cores to process a list

    >>> process_map(abs, [-1, 2]), process_map(abs, [])
    ([1, 2], [])
    """
    with ProcessPoolExecutor() as executor:
        return list(executor.map(function, items))


def pool_map(function, items, processes=2):
    """Return the results of a function for all items with multiprocessing.Pool.

    Ask:
        multiprocessing pool map
        use multiprocessing.Pool to apply a function to a list
        parallel processing with a pool of worker processes
        map a function over items with multiprocessing

    >>> pool_map(abs, [-1, 2, -3])
    [1, 2, 3]
    """
    with Pool(processes) as pool:
        return pool.map(function, items)


def pool_starmap(function, arguments, processes=2):
    """Return the results of a function for tuples of arguments, in processes.

    Ask:
        multiprocessing with several arguments per call
        Pool.starmap example
        call a function with argument tuples in parallel processes
        parallel map for a function with two parameters

    >>> pool_starmap(pow, [(2, 3), (3, 2)])
    [8, 9]
    """
    with Pool(processes) as pool:
        return pool.starmap(function, arguments)


def map_two_lists(function, first, second):
    """Return the results of a function for matching items of two lists, in threads.

    Ask:
        ThreadPoolExecutor map with two arguments
        executor.map over two lists
        run a function on pairs from two lists in a thread pool
        parallel map with several iterables

    >>> map_two_lists(pow, [2, 3], [3, 2]), map_two_lists(pow, [], [])
    ([8, 9], [])
    """
    with ThreadPoolExecutor() as executor:
        return list(executor.map(function, first, second))


def collect_as_completed(function, items, workers=8):
    """Return a dictionary from item to result, filled as results arrive.

    Ask:
        submit tasks to a thread pool and collect results as they complete
        as_completed example
        dictionary of results by item with concurrent.futures
        process results in the order in which they finish

    >>> collect_as_completed(len, ["a", "bb"]) == {"a": 1, "bb": 2}, collect_as_completed(len, [])
    (True, {})
    """
    results = {}
    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = {executor.submit(function, item): item for item in items}
        for future in as_completed(futures):
            results[futures[future]] = future.result()
    return results


def print_as_completed(function, items):
    """Print each result as soon as it is there.

    Ask:
        print results as soon as each task of a thread pool finishes
        show progress of futures while they complete
        print finished futures with their input
        loop over as_completed and print

    >>> print_as_completed(len, ["abc"])
    abc -> 3
    """
    with ThreadPoolExecutor() as executor:
        futures = {executor.submit(function, item): item for item in items}
        for future in as_completed(futures):
            print(f"{futures[future]} -> {future.result()}")


def map_with_errors(function, items):
    """Return the results and the errors of a function for all items.

    Ask:
        handle exceptions in a thread pool
        collect results and exceptions of futures separately
        thread pool which does not stop when one task fails
        which items raised an error in the executor
        futures with exceptions collect errors separately

    >>> results, errors = map_with_errors(int, ["1", "x", "3"])
    >>> sorted(results.items()), [(item, type(error).__name__) for item, error in errors.items()]
    ([('1', 1), ('3', 3)], [('x', 'ValueError')])
    """
    results = {}
    errors = {}
    with ThreadPoolExecutor() as executor:
        futures = {executor.submit(function, item): item for item in items}
        for future in as_completed(futures):
            item = futures[future]
            try:
                results[item] = future.result()
            except Exception as error:
                errors[item] = error
    return results, errors


def first_result(functions):
    """Return the result of the function that finishes first.

    Ask:
        return the first result of several functions run in parallel
        wait until the first future is done
        race several callables and take the fastest
        concurrent.futures.wait with FIRST_COMPLETED

    >>> first_result([lambda: time.sleep(0.03) or "slow", lambda: "fast"])
    'fast'
    """
    executor = ThreadPoolExecutor(max_workers=len(functions))
    futures = [executor.submit(function) for function in functions]
    done, _ = concurrent.futures.wait(
        futures, return_when=concurrent.futures.FIRST_COMPLETED)
    executor.shutdown(wait=False, cancel_futures=True)
    return done.pop().result()


def run_with_timeout(function, seconds, *args):
    """Return the result of a function, or None if it takes too long.

    Ask:
        run a function with a timeout using concurrent.futures
        future.result with timeout
        return None if a task takes longer than some seconds
        time limit for a function call with an executor

    >>> run_with_timeout(abs, 1, -5), run_with_timeout(time.sleep, 0.005, 0.03)
    (5, None)
    """
    executor = ThreadPoolExecutor(max_workers=1)
    future = executor.submit(function, *args)
    try:
        return future.result(timeout=seconds)
    except concurrent.futures.TimeoutError:
        return None
    finally:
        executor.shutdown(wait=False)


def run_together(*functions):
    """Return the results of functions that are run at the same time.

    Ask:
        run several different functions at the same time and get all results
        submit multiple functions to a thread pool
        execute functions in parallel and return a list of results
        concurrent execution of unrelated functions

    >>> run_together(lambda: 1, lambda: "b"), run_together()
    ([1, 'b'], [])
    """
    with ThreadPoolExecutor(max_workers=max(1, len(functions))) as executor:
        futures = [executor.submit(function) for function in functions]
        return [future.result() for future in futures]


def read_files(paths):
    """Return the text of each file, read in a thread pool.

    Ask:
        read many files in parallel with threads
        load several text files concurrently
        dictionary of file contents read by a thread pool
        read a list of paths with ThreadPoolExecutor

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     paths = [os.path.join(folder, name) for name in "ab"]
    ...     for path in paths:
    ...         with open(path, "w", encoding="utf-8") as file:
    ...             _ = file.write(path[-1])
    ...     list(read_files(paths).values())
    ['a', 'b']
    """
    def read(path):
        with open(path, encoding="utf-8") as file:
            return file.read()
    with ThreadPoolExecutor() as executor:
        return dict(zip(paths, executor.map(read, paths)))


def download_all(urls, fetch):
    """Return the content of each url, fetched in a thread pool.

    Ask:
        download many urls in parallel with a thread pool
        fetch a list of urls concurrently, errors become None
        parallel downloads with ThreadPoolExecutor
        concurrent web requests with a fetch function
        thread pool executor to download a list of urls

    >>> download_all(["a", "b"], str.upper), download_all([], str)
    ({'a': 'A', 'b': 'B'}, {})
    >>> download_all(["1", "x"], int)
    {'1': 1, 'x': None}
    """
    def safe_fetch(url):
        try:
            return fetch(url)
        except Exception:
            return None
    with ThreadPoolExecutor(max_workers=16) as executor:
        return dict(zip(urls, executor.map(safe_fetch, urls)))


def submit_with_callback(function, argument, callback):
    """Run a function in a thread pool and call back with its result.

    Ask:
        add a done callback to a future
        call a function when a future has finished
        add_done_callback example
        run something in a pool and handle the result in a callback

    >>> got = []
    >>> submit_with_callback(abs, -4, got.append); got
    [4]
    """
    with ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(function, argument)
        future.add_done_callback(lambda done: callback(done.result()))


def split_work(function, numbers, parts=4):
    """Return the sum of the results of a function for parts of a list, in threads.

    Ask:
        split a list into parts and process the parts in a pool
        chunk work for a thread pool and add up the partial results
        map reduce with concurrent.futures
        process chunks of a list in parallel and combine the results
        split work between processes

    >>> split_work(sum, list(range(10))), split_work(len, [1, 2], parts=5), split_work(sum, [])
    (45, 2, 0)
    """
    size = max(1, -(-len(numbers) // parts))
    chunks = [numbers[start:start + size] for start in range(0, len(numbers), size)]
    with ThreadPoolExecutor(max_workers=parts) as executor:
        return sum(executor.map(function, chunks))


def count_cores():
    """Return the number of CPU cores.

    Ask:
        number of cpu cores with multiprocessing
        how many processes can run in parallel
        multiprocessing.cpu_count
        get the cpu count for a pool size

    >>> count_cores() >= 1
    True
    """
    return cpu_count()


def script_thread_pool():
    """Square numbers in a thread pool and print them.

    Ask:
        thread pool example script
        simple ThreadPoolExecutor example that prints results
        print squares computed by a pool of threads
        short demo of concurrent.futures

    >>> script_thread_pool()
    [0, 1, 4, 9, 16]
    """
    from concurrent import futures


    def square(n):
        return n * n


    with futures.ThreadPoolExecutor(max_workers=4) as pool:
        print(list(pool.map(square, range(5))))


def script_process_with_queue():
    """Get a result back from a process through a queue.

    Ask:
        multiprocessing Process with a Queue
        start a process and get its result
        run a function in a separate process
        multiprocessing example with start and join

    >>> script_process_with_queue()
    25
    """
    from multiprocessing import Process, Queue


    def square(n, results):
        results.put(n * n)


    results = Queue()
    process = Process(target=square, args=(5, results))
    process.start()
    print(results.get())
    process.join()


def script_shared_value():
    """Count in several processes with a shared value.

    Ask:
        share a counter between processes
        multiprocessing.Value with a lock
        increment a shared value from several processes
        shared memory counter with multiprocessing

    >>> script_shared_value()
    20
    """
    from multiprocessing import Process, Value


    def work(counter):
        for _ in range(10):
            with counter.get_lock():
                counter.value += 1


    counter = Value("i", 0)
    processes = [Process(target=work, args=(counter,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(counter.value)


def time_parallel(function, items, workers=4):
    """Return the seconds that a function takes one by one and in a pool.

    Ask:
        compare sequential and parallel run time of a function
        how much faster is a thread pool than a loop
        measure the speedup of ThreadPoolExecutor
        time a function over items with and without threads

    >>> slow, fast = time_parallel(lambda _: time.sleep(0.01), range(4))
    >>> slow >= 0.038, fast >= 0.009
    (True, True)
    """
    start = time.perf_counter()
    for item in items:
        function(item)
    sequential = time.perf_counter() - start
    start = time.perf_counter()
    with ThreadPoolExecutor(max_workers=workers) as executor:
        list(executor.map(function, items))
    parallel = time.perf_counter() - start
    return sequential, parallel

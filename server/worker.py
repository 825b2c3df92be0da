"""One daemon thread that does one thing after the other: where the model lives.

Not a ThreadPoolExecutor: the interpreter joins an executor's threads at exit, and the editor would wait for a model
that is loading or decoding. Not pygls' pool: the model would share it with everything else.
"""
import queue
import threading
from collections.abc import Callable


class Worker:
    """Runs jobs in order. A job must not raise: it reports its own errors."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._name = name
        self._thread: threading.Thread | None = None

    def submit(self, job: Callable[[], None]) -> None:
        """Puts a job at the end of the queue; the thread starts with the first one."""
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Ends the thread after the jobs that are queued. Does not wait."""
        self._jobs.put(None)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # it holds a task, and with it text that the user may have closed meanwhile

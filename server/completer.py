"""The asynchronous face of the engine: one decoding at a time, the newest request wins, everybody gets an answer.

Requests for the same task share one decoding (an editor asks for the popup and the ghost text at the same moment). A
request for another task answers those before it with nothing, at once, and stops their decoding within one step. Before
the engine is ready requests wait in the queue behind the load.
"""
import asyncio
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar, cast

from jotcode.model.errors import JotError
from jotcode.model.task import Candidate, Task
from jotcode.server.cache import CandidateCache
from jotcode.server.faults import CPU, is_device_fault, where
from jotcode.server.reasons import Reason
from jotcode.server.worker import Worker

logger = logging.getLogger(__name__)

LOAD_WAIT_S = 60.0  # torch from a cold disk on a slow machine: tens of seconds


class CodeEngine(Protocol):
    """What the server needs of jotcode.model.engine.Engine; it is loaded in the worker, never imported here."""

    @property
    def description(self) -> str: ...

    def complete(
        self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None
    ) -> list[Candidate]: ...  # blocking; best first, maybe none; reads stop() once a decoding step


Result = TypeVar("Result")
EngineLoader = Callable[[str | None], CodeEngine]  # the device or None for the best one; raises JotError with the mend


@dataclass(frozen=True, slots=True)
class Answer:
    """Candidates, best first; or none and the reason. ms: from the request to the answer."""

    candidates: tuple[Candidate, ...]
    reason: Reason | None = None
    ms: float = 0.0


@dataclass(slots=True, eq=False)
class _Run:
    """One decoding and those who wait for it. Only the loop's thread changes it; the worker reads stop."""

    task: Task
    count: int
    stop: threading.Event = field(default_factory=threading.Event)
    waiters: list[tuple[int, asyncio.Future[Answer]]] = field(default_factory=list)
    timer: asyncio.TimerHandle | None = None
    queued: bool = False


class Completer:
    """Owns the engine and its thread. tell: is called with what the user should know.

    state: "waiting" (load not begun), "loading", "ready", "failed" or "closed".
    """

    def __init__(self, load_engine: EngineLoader) -> None:
        self.state = "waiting"
        self.engine: CodeEngine | None = None
        self.decodings = 0
        self.last_task: Task | None = None  # the last one that had an answer
        self.cache = CandidateCache()
        self._load_engine = load_engine
        self._worker = Worker("jotcode-model")
        self._current: _Run | None = None
        self._device: str | None = None
        self.tell: Callable[[str], None] = logger.warning
        self._told = False

    async def load(self, device: str | None) -> str:
        """Loads the engine in the worker. Returns its description.

        Raises JotError with the mend; from then on every request is answered with nothing.
        """
        loop = asyncio.get_running_loop()
        loaded: asyncio.Future[CodeEngine] = loop.create_future()
        self.state = "loading"

        def settle(engine: CodeEngine | None, error: BaseException | None) -> None:
            if self.state != "closed":
                self.engine, self.state = engine, "failed" if engine is None else "ready"
            if loaded.done():
                return
            if engine is not None:
                loaded.set_result(engine)
            else:
                loaded.set_exception(error or JotError("the engine did not load"))

        self._device = device

        def job() -> None:
            try:
                try:
                    engine = self._load_engine(device)
                except Exception as error:
                    if not is_device_fault(error) or device == CPU:
                        raise
                    self._device = CPU
                    engine = self._load_engine(CPU)
                    _post(loop, self._moved, engine)
            except Exception as error:  # the worker's edge: a job must not raise
                _post(loop, settle, None, error)
            else:
                self._engine_in_worker = engine
                _post(loop, settle, engine, None)

        self._worker.submit(job)
        try:
            return (await asyncio.shield(loaded)).description
        except JotError:
            raise
        except Exception as error:
            logger.error("the engine did not load", exc_info=error)
            raise JotError(f"the model did not load: {type(error).__name__}: {error}. Run: jotcode doctor") from error

    _engine_in_worker: CodeEngine | None = None

    @property
    def threshold(self) -> float:
        """The engine's own threshold of confidence; 0 for one that knows nothing of its chances, or is not loaded."""
        return float(getattr(self.engine, "threshold", 0.0))

    async def complete(self, task: Task, count: int, debounce_s: float = 0.0, timeout_s: float = 10.0) -> Answer:
        """At most count candidates, best first. Cancelling this stops the decoding if nobody else waits for it.

        debounce_s: how long to wait for a newer request before the decoding begins.
        timeout_s: after so long nothing is offered; LOAD_WAIT_S while the engine loads.
        """
        began = time.perf_counter()
        if self.state in ("failed", "closed"):
            return Answer((), Reason.LOAD_FAILED if self.state == "failed" else Reason.CLOSED)
        known = self.cache.get(task, count)
        if known is not None:
            self.supersede(unless=task)
            self.last_task = task if known else self.last_task
            return Answer(tuple(known), None if known else Reason.NO_CANDIDATE, _ms_since(began))
        run = self._run_for(task, count)
        waiter: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        run.waiters.append((count, waiter))
        self._schedule(run, debounce_s)
        loading = self.state != "ready"
        try:
            async with asyncio.timeout(LOAD_WAIT_S if loading else timeout_s):
                answer = await waiter
        except TimeoutError:
            return Answer((), Reason.LOADING if self.state != "ready" else Reason.TIMEOUT, _ms_since(began))
        finally:
            self._forget(run, waiter)
        self.last_task = task if answer.candidates else self.last_task
        return Answer(answer.candidates, answer.reason, _ms_since(began))

    async def ask_engine(self, question: Callable[[CodeEngine], Result]) -> Result:
        """What the question gives, asked in the engine's thread, after the decoding under way.

        Raises what the question raises, and JotError while there is no engine.
        """
        if self.state != "ready":
            raise JotError(f"the model is not ready but {self.state}. Try again in a moment, or run: jotcode doctor")
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Result] = loop.create_future()

        def settle(result: Result | None, error: Exception | None) -> None:
            if answer.done():
                return
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(cast("Result", result))

        def job() -> None:
            try:
                assert self._engine_in_worker is not None
                result = question(self._engine_in_worker)
            except Exception as error:  # the worker's edge: a job must not raise
                _post(loop, settle, None, error)
            else:
                _post(loop, settle, result, None)

        self._worker.submit(job)
        return await answer

    def supersede(self, unless: Task | None = None) -> None:
        """Answers everybody who waits with nothing and stops the decoding, unless it is for this task."""
        run = self._current
        if run is not None and (unless is None or run.task != unless):
            self._end(run, Answer((), Reason.SUPERSEDED))

    def close(self) -> None:
        """Answers everybody, stops the decoding and lets the engine go. Does not wait for the thread."""
        if self.state == "closed":
            return
        self.state = "closed"
        if self._current is not None:
            self._end(self._current, Answer((), Reason.CLOSED))
        self.forget_text()
        self._worker.close()

    def forget_text(self) -> None:
        """Lets go of all that holds text of the user's."""
        self.cache.clear()
        self.last_task = None

    @property
    def busy(self) -> bool:
        """True while somebody waits for a decoding."""
        return self._current is not None

    def _run_for(self, task: Task, count: int) -> _Run:
        """The run that answers the task: the one under way, or a new one that takes its place."""
        old = self._current
        if old is not None and old.task == task and old.count >= count:
            return old
        run = _Run(task, count)
        if old is not None and old.task == task:  # more candidates are wanted: the new run answers the old waiters too
            run.waiters, old.waiters = old.waiters, []
        self.supersede()
        self._current = run
        return run

    def _schedule(self, run: _Run, debounce_s: float) -> None:
        if run.queued:
            return
        if run.timer is not None:
            if debounce_s > 0:
                return
            run.timer.cancel()
            run.timer = None
        if debounce_s > 0:
            run.timer = asyncio.get_running_loop().call_later(debounce_s, self._queue, run)
        else:
            self._queue(run)

    def _queue(self, run: _Run) -> None:
        run.timer, run.queued = None, True
        loop = asyncio.get_running_loop()

        def job() -> None:
            engine, reason, candidates = self._engine_in_worker, None, tuple[Candidate, ...]()
            if engine is None:
                reason = Reason.LOAD_FAILED
            elif not run.stop.is_set():
                self.decodings += 1
                try:
                    candidates = tuple(engine.complete(run.task, run.count, run.stop.is_set))
                    self._told = False
                except Exception as error:  # the worker's edge: log it, answer nothing, live on
                    logger.error("the engine failed: %s %s", type(error).__name__, where(error))
                    reason = Reason.ENGINE_ERROR
                    if isinstance(error, JotError) and not self._told:  # what the user can mend, once until it works
                        self._told = True
                        _post(loop, self.tell, str(error))
                    if is_device_fault(error) and self._device != CPU:
                        candidates, reason = self._on_the_cpu(loop, run), None
            _post(loop, self._finish, run, candidates, reason)

        self._worker.submit(job)

    def _on_the_cpu(self, loop: asyncio.AbstractEventLoop, run: _Run) -> tuple[Candidate, ...]:
        """In the worker: loads the engine anew on the CPU, for good, tells the user once, and answers the run there."""
        self._device = CPU
        self._engine_in_worker = None  # lets go of what it holds on the device
        try:
            engine = self._load_engine(CPU)
            self._engine_in_worker = engine
            _post(loop, self._moved, engine)
            return tuple(engine.complete(run.task, run.count, run.stop.is_set))
        except Exception as error:  # the worker's edge, again
            logger.error("the engine failed on the CPU too: %s %s", type(error).__name__, where(error))
            return ()

    def _moved(self, engine: CodeEngine) -> None:
        self.engine = engine
        self.tell(f"the device of the model failed or ran out of memory; it goes on as {engine.description}.")

    def _finish(self, run: _Run, candidates: tuple[Candidate, ...], reason: Reason | None) -> None:
        if run.stop.is_set():
            return
        if reason is None:
            self.cache.put(run.task, run.count, candidates)
        self._end(run, Answer(candidates, reason or (None if candidates else Reason.NO_CANDIDATE)))

    def _end(self, run: _Run, answer: Answer) -> None:
        run.stop.set()
        if run.timer is not None:
            run.timer.cancel()
        if self._current is run:
            self._current = None
        waiters, run.waiters = run.waiters, []
        for count, waiter in waiters:
            if not waiter.done():
                waiter.set_result(Answer(answer.candidates[:count], answer.reason))

    def _forget(self, run: _Run, waiter: asyncio.Future[Answer]) -> None:
        """One who waits has left; the last one ends the run. (The run may be one that took over the waiters.)"""
        current = self._current
        for candidate_run in {run, current} - {None}:
            assert candidate_run is not None
            before = len(candidate_run.waiters)
            candidate_run.waiters = [entry for entry in candidate_run.waiters if entry[1] is not waiter]
            if before and not candidate_run.waiters:
                self._end(candidate_run, Answer((), Reason.CANCELLED))


def _post(loop: asyncio.AbstractEventLoop, callback: Callable[..., None], *arguments: object) -> None:
    try:
        loop.call_soon_threadsafe(callback, *arguments)
    except RuntimeError:  # the loop is closed: the server has left and nobody waits
        logger.debug("an answer came after the end")


def _ms_since(began: float) -> float:
    return (time.perf_counter() - began) * 1000

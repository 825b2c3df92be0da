"""What the tests of trust share: the byte-level client of the server's tests, and a checkpoint that loads in no time."""

import importlib.util
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from talk import Talk

_CLIENTS = Path(__file__).parents[1] / "server" / "conftest.py"
_spec = importlib.util.spec_from_file_location("jotcode_test_clients", _CLIENTS)
assert _spec is not None and _spec.loader is not None
_clients = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = _clients
_spec.loader.exec_module(_clients)

start_client = _clients.start_client


@pytest.fixture(scope="session")
def small_checkpoint(tmp_path_factory) -> Path:
    """A whole checkpoint with an index, of a model that knows nothing: it loads and decodes like the shipped one."""
    from taught_models import write_checkpoint

    return write_checkpoint(tmp_path_factory.mktemp("weights") / "small", index=True, learnt=False)


@pytest.fixture
async def talk_with() -> AsyncIterator[Callable[..., Awaitable[Talk]]]:
    """Makes servers in this process, each with what loads its engine, initialized and ready; closes them at the end."""
    made: list[Talk] = []

    async def make(load: Callable[[str | None], Any], **how: Any) -> Talk:
        made.append(Talk(load))
        return await made[-1].begin(**how)

    yield make
    for one in made:
        one.server.completer.close()


@pytest.fixture
def talk(talk_with: Callable[..., Awaitable[Talk]]) -> Callable[..., Awaitable[Talk]]:
    """The same with an engine that is there."""
    return lambda engine, **how: talk_with(lambda device: engine, **how)

"""The byte-level client of the server's tests, which replays what editors send that cannot run here."""

import importlib.util
import sys
from pathlib import Path

_CLIENTS = Path(__file__).parents[1] / "server" / "conftest.py"
_spec = importlib.util.spec_from_file_location("jotcode_test_clients", _CLIENTS)
assert _spec is not None and _spec.loader is not None
_clients = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = _clients
_spec.loader.exec_module(_clients)

start_client = _clients.start_client

"""The engine as a deployment of Ray Serve: `jotcode engine`, for teams that one machine does not serve.

Why Ray Serve, of what there is (read in November 2026): it spreads replicas over the cores and GPUs of several machines
behind one address, notices a dead one and starts another, drains on a change, tells a replica when its client has left,
and takes any Python class, so ours is deployed as it is. It is one package from the index and runs on a laptop without
a container. TorchServe is not maintained any more; Triton wants its own container and models in its own formats, and
gives nothing for a decoder with a pointer; KServe wants Kubernetes; LitServe is smaller and pleasant, but is one
machine's, and ends when one of its workers dies; vLLM and TGI serve large decoder-only models.

Requests are batched by the engine itself (model/batching.py), so that `serve --tcp` and a deployment do the same.
Importing this imports nothing of Ray. Its usage reports are switched off before it is imported; its dashboard is not
started. Its processes listen on the machine's network address even when ours do not, and speak pickle among themselves;
as Ray comes, it demands a token there (SECURITY.md).
"""
import asyncio
import logging
import os
import secrets
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jotcode.model.errors import ConfigError
from jotcode.server.admission import is_loopback
from jotcode.server.completer import CodeEngine
from jotcode.server.engine_protocol import ENGINE_TOKEN_VARIABLE, admitted, answer, read_body

APPLICATION = "jotcode"
MOST_REQUESTS = 64  # that one replica has under way; others wait at the proxy
OBJECT_STORE_BYTES = 80_000_000  # the least that Ray takes; nothing of ours goes there
HEALTH_PERIOD_S = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineOptions:
    """What to deploy.

    replicas: processes with the model in each.  cluster: the address of a Ray cluster; None: a new one on this machine.
    host, port: where the requests come in.  token: what they must bear; None: nothing.
    """

    checkpoint: Path | None = None
    device: str | None = None
    replicas: int = 1
    host: str = "127.0.0.1"
    port: int = 8757
    cluster: str | None = None
    token: str | None = None


class Replica:
    """One process of the deployment. load: gives the engine; called there, once."""

    def __init__(self, load: Callable[[], CodeEngine], token: str | None) -> None:
        self._engine, self._token = load(), token
        self._threads = ThreadPoolExecutor(MOST_REQUESTS, "jotcode-request")

    async def __call__(self, request: Any) -> Any:
        """One HTTP request, a starlette Request as Ray hands it over; when its client leaves, the decoding ends."""
        from starlette.responses import JSONResponse

        gone = threading.Event()
        authorization = request.headers.get("authorization", "")
        # Nothing of a stranger's body is kept, and no more of anybody's than a task has.
        body = await read_body(request.stream()) if admitted(self._token, authorization) else b""
        if body is None:
            return JSONResponse({"error": "the task is too large or came too slowly"}, 413)
        work = asyncio.get_running_loop().run_in_executor(
            self._threads, answer, self._engine, self._token, request.method, request.url.path, authorization, body,
            gone.is_set,
        )  # fmt: skip
        try:
            status, said = await work
        except asyncio.CancelledError:
            gone.set()
            raise
        return JSONResponse(said, status)


@dataclass(frozen=True, slots=True)
class ShippedEngine:
    """Loads the engine in a replica: a value that Ray can send there."""

    checkpoint: Path | None
    device: str | None

    def __call__(self) -> CodeEngine:
        from jotcode.model.batching import SharedEngine
        from jotcode.server.serve import warm_up

        engine = SharedEngine.load(self.checkpoint, self.device)
        warm_up(engine)
        return engine


def deploy(options: EngineOptions, load: Callable[[], CodeEngine] | None = None) -> None:
    """Starts the deployment and returns once every replica is ready.

    load: gives another engine than that of the options.
    Raises ConfigError where Ray is not installed, for a host that others reach without a token, and for a port that is
    taken.
    """
    if not is_loopback(options.host) and options.token is None:
        raise ConfigError(f"{options.host} can be reached by other machines: put a token into {ENGINE_TOKEN_VARIABLE}.")
    ray, serve = _ray()
    if options.cluster is not None:
        ray.init(address=options.cluster, log_to_driver=False, namespace=APPLICATION)
    else:
        ray.init(
            include_dashboard=False, log_to_driver=False, namespace=APPLICATION,
            num_cpus=max(options.replicas, os.cpu_count() or 1), object_store_memory=OBJECT_STORE_BYTES,
        )  # fmt: skip
    serve.start(http_options={"host": options.host, "port": options.port})
    on_gpu = options.device is not None and options.device.startswith("cuda")
    deployment = serve.deployment(Replica).options(
        name="Engine", num_replicas=options.replicas, max_ongoing_requests=MOST_REQUESTS,
        health_check_period_s=HEALTH_PERIOD_S,
        ray_actor_options={"num_cpus": 1, "num_gpus": 1 if on_gpu else 0},
    )  # fmt: skip
    load = load or ShippedEngine(options.checkpoint, options.device)
    serve.run(deployment.bind(load, options.token), name=APPLICATION, route_prefix="/")


def undeploy() -> None:
    """Ends the deployment, and the cluster if it was started here."""
    ray, serve = _ray()
    serve.shutdown()
    ray.shutdown()


def run_engine(options: EngineOptions) -> int:
    """Deploys, says where on stderr, and serves until it is interrupted. Makes a token where one is required."""
    made = secrets.token_urlsafe(24) if not is_loopback(options.host) and options.token is None else None
    deploy(options if made is None else replace(options, token=made))
    sys.stderr.write(f"engine at http://{options.host}:{options.port}\n" + (f"token {made}\n" if made else ""))
    sys.stderr.flush()
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    ended.wait()
    undeploy()
    return 0


def _ray() -> tuple[Any, Any]:
    """ray and ray.serve, which report nothing to anybody."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ.setdefault("RAY_SERVE_LOG_TO_STDERR", "0")
    try:
        import ray
        from ray import serve
    except ImportError:
        raise ConfigError("Ray is not installed here. Install it: pip install 'jotcode[scale]'") from None
    logging.getLogger("ray.serve").setLevel(logging.WARNING)
    return ray, serve

"""What the user may set, with defaults, units and ranges. The table in README.md is tested against this file."""
import difflib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

SECTION = "jotcode"
# Settings of the same section that the editor's extension reads and the server ignores.
CLIENT_KEYS = frozenset(
    ["path", "interpreter", "args", "checkpoint", "trace", "trace.server", "logLevel", "showNotifications"]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings:
    """The settings of one client. Units are in the names; the keys that a client sends are these in camelCase.

    trigger: "automatic" answers while the user types, "manual" only when asked by hand.
    candidates: how many are offered when asked by hand, 1..10; by itself the server offers one.
    threshold: the confidence (0..1) below which the server keeps silent unless asked by hand; None: the model's own,
    from which on nine in ten answers passed when it was calibrated.
    snippets: popup items have tab stops at their name and parameters, if the editor knows snippets.
    style: "neighbours" gives answers the quotes, hints and docstrings of the file, "plain" leaves them as they are.
    feedback: keep what is accepted, and what becomes of it, on this machine; see feedback.py.
    """

    enable: bool = True
    trigger: str = "automatic"
    candidates: int = 3
    threshold: float | None = None
    debounce_ms: int = 30
    timeout_ms: int = 10_000
    device: str = "auto"
    snippets: bool = False
    style: str = "neighbours"
    feedback: bool = False


_CHOICES: Mapping[str, tuple[str, ...]] = {
    "trigger": ("automatic", "manual"),
    "style": ("neighbours", "plain"),
    "device": ("auto", "cpu", "cuda", "mps"),
}
_RANGES: Mapping[str, tuple[float, float]] = {
    "candidates": (1, 10),
    "threshold": (0, 1),
    "debounce_ms": (0, 5_000),
    "timeout_ms": (100, 120_000),
}


_FRACTIONAL = frozenset(["threshold"])


def camel_case(name: str) -> str:
    """'debounce_ms' gives 'debounceMs'."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


_KEYS = {camel_case(field.name): field.name for field in fields(ServerSettings)}


def parse_settings(raw: object) -> tuple[ServerSettings, list[str]]:
    """The settings of a client and what is wrong with them; a wrong one keeps its default.

    raw: a JSON object of settings, one that holds them under "jotcode", or None.
    """
    if isinstance(raw, Mapping) and isinstance(raw.get(SECTION), Mapping):
        raw = raw[SECTION]
    if raw is None:
        return ServerSettings(), []
    if not isinstance(raw, Mapping):
        return ServerSettings(), [f"{SECTION} settings must be an object, not {type(raw).__name__}"]
    settings, problems = ServerSettings(), []
    for key, value in raw.items():
        if key in CLIENT_KEYS or value is None:
            continue
        if key not in _KEYS:
            problems.append(f"{SECTION}.{key} is no setting" + did_you_mean(str(key)))
            continue
        problem = what_is_wrong(_KEYS[key], value)
        if problem:
            default = getattr(settings, _KEYS[key])
            instead = "the model's own" if default is None else repr(default)
            problems.append(f"{SECTION}.{key} {problem}, not {value!r}; using {instead}"[:200])
        else:
            settings = replace(settings, **{_KEYS[key]: value})
    return settings, problems


def setting_called(key: str) -> str | None:
    """The field that a key of a file means: debounceMs, debounce_ms and debounce-ms are one; None if it is none."""
    name = key.replace("-", "_")
    return name if name in _KEYS.values() else _KEYS.get(key)


def did_you_mean(key: str) -> str:
    """'; did you mean threshold?' for a key that is nearly one, else ''."""
    near = difflib.get_close_matches(key, _KEYS, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def what_is_wrong(name: str, value: object) -> str:
    """'must be …' for a value that the field cannot have, '' for one that it can."""
    default = getattr(ServerSettings(), name)
    if name in _CHOICES:
        return "" if value in _CHOICES[name] else "must be one of " + ", ".join(_CHOICES[name])
    if isinstance(default, bool):
        return "" if isinstance(value, bool) else "must be true or false"
    low, high = _RANGES[name]
    fractional = name in _FRACTIONAL
    wanted = int | float if fractional else int
    if isinstance(value, bool) or not isinstance(value, wanted) or not low <= value <= high:
        return f"must be a {'number' if fractional else 'whole number'} from {low} to {high}"
    return ""

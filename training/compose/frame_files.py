"""Frames as TOML files, a family each: training/data/frames/NAME.toml is the family `frame.NAME` of the stream.

    weight = 12                      # of the family in the stream, beside those of the others

    [like.account]                   # fields that several frames share
    kind = "method"
    attrs = ["balance: int = 0"]

    [[frame]]
    like = "account"
    asks = ["pay in [amount]", "add [amount] to the balance"]
    code = '''
    def <fn>(self, amount~: int~)~ -> None~:
        self.balance += amount
    '''
    ref = "def ref(s, n):\\n    s.balance = s.balance + n"
    draws = "({'balance': whole(g)}, (whole(g),))"
    names = ["deposit", "pay_in"]

The fields are those of Frame. `picks` of a frame are joined to those of its `like`; in picks, "a b" = [["x", "y"], ...]
fills two slots at once. `parts` = [[sentence, code, steps, reference], ...] are drawn
few at a time, see frame_parts. `theme` is the name of a function of this folder's frames_draws or frames_themes.
"""
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

from jotcode.model.errors import DataError
from jotcode.training.compose import frames_draws, frames_themes
from jotcode.training.compose.frames import Frame

FOLDER = Path(__file__).parent.parent / "data" / "frames"
_FIELDS = frozenset(field.name for field in fields(Frame))
_NEEDED = ("kind", "asks", "code", "ref", "draws")
_KINDS = ("method", "function", "inside", "class")
_BLOCKS = ("code", "ref", "prefix", "suffix")


def families() -> dict[str, float]:
    """The families that have a file, `frame.NAME`, with their weights."""
    return {f"frame.{path.stem}": weight for path in sorted(FOLDER.glob("*.toml")) for weight, _ in [frames_of(path)]}


def family_frames(family: str) -> tuple[Frame, ...]:
    """The frames of a family that has a file."""
    return frames_of(FOLDER / f"{family.removeprefix('frame.')}.toml")[1]


@cache
def frames_of(path: Path) -> tuple[float, tuple[Frame, ...]]:
    """The weight of a file's family, and its frames. Raises DataError that names the file, the frame and the mend."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{path}: is no frame file: {error}.") from error
    unknown = sorted(table.keys() - {"weight", "like", "frame"})
    if unknown or not isinstance(table.get("weight"), int | float) or not table.get("frame"):
        raise DataError(f"{path}: needs a weight and [[frame]] tables, may have [like.NAME] tables; unknown: {unknown}.")
    shared = table.get("like", {})
    return float(table["weight"]), tuple(_frame(f"{path}: frame {i}", values, shared) for i, values in enumerate(table["frame"], 1))


def _frame(where: str, values: dict[str, Any], shared: Mapping[str, dict[str, Any]]) -> Frame:
    like = values.pop("like", None)
    if like is not None and like not in shared:
        raise DataError(f"{where}: is like {like!r}, and there is no [like.{like}] above.")
    base = shared[like] if like is not None else {}
    merged = {**base, **values, "picks": {**base.get("picks", {}), **values.get("picks", {})}}
    where = f"{where} ({merged.get('asks', ['?'])[0]})"
    if unknown := sorted(merged.keys() - _FIELDS):
        raise DataError(f"{where}: unknown {', '.join(unknown)}. Fields: {', '.join(sorted(_FIELDS))}.")
    if missing := [name for name in _NEEDED if not merged.get(name)]:
        raise DataError(f"{where}: lacks {', '.join(missing)}.")
    if merged["kind"] not in _KINDS:
        raise DataError(f"{where}: its kind must be one of {', '.join(_KINDS)}, not {merged['kind']!r}.")
    theme = merged.pop("theme", None)
    function = getattr(frames_draws, theme, None) or getattr(frames_themes, theme, None) if theme else None
    if theme and not callable(function):
        raise DataError(f"{where}: there is no theme {theme!r} in frames_draws or frames_themes.")
    for name in _BLOCKS:
        if name in merged:
            merged[name] = merged[name].strip("\n")
    if "shows" in merged:
        merged["shows"] = [text.strip("\n") for text in merged["shows"]]
    frozen: dict[str, Any] = {name: _frozen(value) for name, value in merged.items() if name != "picks"}
    return Frame(theme=function, picks={slot: _frozen(options) for slot, options in merged["picks"].items()}, **frozen)


def _frozen(value: Any) -> Any:
    """Lists as tuples, all the way down."""
    return tuple(_frozen(part) for part in value) if isinstance(value, list) else value

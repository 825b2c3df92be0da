"""How native_step.py and native_best.py are compiled, and what their functions are given."""
# mypy: disable-error-code="no-any-return"

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import numba
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

_Function = TypeVar("_Function", bound=Callable[..., Any])

# Sums may be taken in any order, so that they run in vectors; infinities keep their meaning (what is hidden is -inf).
FAST = {"reassoc", "contract", "nsz", "nnan"}


class Kind(NamedTuple):
    """What differs between models. rms, first, gated: which norms, before or behind; SwiGLU or ReLU."""

    epsilon: float
    rms: bool
    first: bool
    gated: bool
    rotary: bool


def compiled(**options: Any) -> Callable[[_Function], _Function]:
    decorate: Callable[[_Function], _Function] = numba.njit(cache=True, nogil=True, error_model="numpy", **options)
    return decorate


@intrinsic
def _widened(_: Any, number: Any) -> Any:
    """A weight as float32: a float32, an int8, or the bits of a half, which CPUs widen eight at a time."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        if number == types.uint16:
            return builder.fpext(builder.bitcast(arguments[0], ir.HalfType()), ir.FloatType())
        return context.cast(builder, arguments[0], number, types.float32)

    return types.float32(number), generate


widened: Any = _widened  # for mypy a function of one argument, as in compiled code

"""How the functions of native_*.py are compiled, and what they are given."""
# mypy: disable-error-code="no-any-return"

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numba
from llvmlite import ir
from llvmlite.binding import get_host_cpu_features
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

_Function = TypeVar("_Function", bound=Callable[..., Any])

# Sums may be taken in any order, so that they run in vectors; infinities keep their meaning (what is hidden is -inf).
FAST = {"reassoc", "contract", "nsz", "nnan"}


# Whether the CPU multiplies sixteen 16-bit integers and adds them in pairs in one instruction (VPMADDWD).
MULTIPLIES_INTEGERS = bool(get_host_cpu_features().get("avx2"))
LANES = 16


class Kind(NamedTuple):
    """What differs between models. rms, first, gated: which norms, before or behind; SwiGLU or ReLU."""

    epsilon: float
    rms: bool
    first: bool
    gated: bool
    rotary: bool


# numba keeps what it compiled for as long as the function's own file stays the same. What a function calls may stand
# in another, so the text of all of them is in the name under which it is kept.
_FILES = ("native_types.py", "native_maths.py", "native_step.py", "native_best.py")
_TEXTS = hashlib.sha256(b"".join(Path(__file__).with_name(name).read_bytes() for name in _FILES)).hexdigest()[:12]


def compiled(**options: Any) -> Callable[[_Function], _Function]:
    decorate: Callable[[_Function], _Function] = numba.njit(cache=True, nogil=True, error_model="numpy", **options)

    def named(function: _Function) -> _Function:
        function.__qualname__ += f"_{_TEXTS}"
        return decorate(function)

    return named


@intrinsic
def _widened(_: Any, number: Any) -> Any:
    """A weight as float32: a float32, an int8, or the bits of a half, which CPUs widen eight at a time."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        if number == types.uint16:
            return builder.fpext(builder.bitcast(arguments[0], ir.HalfType()), ir.FloatType())
        return context.cast(builder, arguments[0], number, types.float32)

    return types.float32(number), generate


widened: Any = _widened  # for mypy a function of one argument, as in compiled code


@intrinsic
def _as_float(_: Any, bits: Any) -> Any:
    """The float32 of these 32 bits."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.FloatType())

    return types.float32(types.int32), generate


as_float: Any = _as_float


def integer_tile(rows: int, outputs: int) -> Any:
    """A compiled function (x, weight, inputs, sums, step): sums[r, n] = x[r] @ weight[n] for so many rows and outputs.

    All are addresses: x of int16 and weight of int8, `inputs` to a row, a multiple of LANES; sums of int32, `step` to a
    row. Only where MULTIPLIES_INTEGERS. The sums stay in registers, which LLVM does not find out for itself.
    """

    @intrinsic
    def tile(_: Any, x: Any, weight: Any, inputs: Any, sums: Any, step: Any) -> Any:
        def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            _write_tile(builder, rows, outputs, *arguments)
            return context.get_dummy_value()

        return types.void(*[types.intp] * 5), generate

    return tile


def _write_tile(builder: Any, rows: int, outputs: int, x: Any, weight: Any, inputs: Any, sums: Any, step: Any) -> None:
    byte, short, word, size = ir.IntType(8), ir.IntType(16), ir.IntType(32), ir.IntType(64)
    shorts, totals = ir.VectorType(short, LANES), ir.VectorType(word, LANES // 2)
    known: Any = cgutils.get_or_insert_function
    add_pairs = known(builder.module, ir.FunctionType(totals, [shorts, shorts]), "llvm.x86.avx2.pmadd.wd")
    add_all = known(builder.module, ir.FunctionType(word, [totals]), f"llvm.vector.reduce.add.v{LANES // 2}i32")

    def lanes(address: Any, line: int, at: Any, kind: Any) -> Any:
        place = builder.add(builder.mul(inputs, size(line)), at)
        start = builder.gep(builder.inttoptr(address, kind.as_pointer()), [place])
        loaded = builder.load(builder.bitcast(start, ir.VectorType(kind, LANES).as_pointer()))
        loaded.align = 1
        return loaded

    before, loop = builder.block, builder.append_basic_block("lanes")
    after = builder.append_basic_block("sums")
    builder.branch(loop)
    builder.position_at_end(loop)
    at = builder.phi(size)
    at.add_incoming(size(0), before)
    tile = [(row, output) for row in range(rows) for output in range(outputs)]
    running = {place: builder.phi(totals) for place in tile}
    weights = [builder.sext(lanes(weight, output, at, byte), shorts) for output in range(outputs)]
    read = [lanes(x, row, at, short) for row in range(rows)]
    further = builder.add(at, size(LANES))
    at.add_incoming(further, loop)
    for place in tile:
        row, output = place
        found = builder.add(running[place], builder.call(add_pairs, [read[row], weights[output]]))
        running[place].add_incoming(ir.Constant(totals, None), before)
        running[place].add_incoming(found, loop)
        running[place] = found
    builder.cbranch(builder.icmp_signed("<", further, inputs), loop, after)
    builder.position_at_end(after)
    for (row, output), found in running.items():
        place = builder.add(builder.mul(step, size(row)), size(output))
        builder.store(builder.call(add_all, [found]), builder.gep(builder.inttoptr(sums, word.as_pointer()), [place]))

"""Runs a saved file and says which of its functions add two numbers: `python -I adds.py FILE`.

Exit status 1 if none does. It runs generated code, so its caller gives it a process of its own with a
time limit.
"""

import inspect
import runpy
import sys
from collections.abc import Callable

CASES = ((2, 3), (-4, 1.5), (0, 0), (10**12, 1))


def adds(function: Callable[..., object]) -> bool:
    """True when the function called with two numbers returns their sum; whatever it raises counts as no."""
    try:
        return all(function(first, second) == first + second for first, second in CASES)
    except Exception:  # the outermost edge: the function is not ours and may raise anything
        return False


if __name__ == "__main__":
    functions = [value for value in runpy.run_path(sys.argv[1]).values() if inspect.isfunction(value)]
    names = [function.__name__ for function in functions if adds(function)]
    print(" ".join(names))
    sys.exit(0 if names else f"none of {[function.__name__ for function in functions]} adds two numbers")

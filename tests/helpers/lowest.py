"""Prints a requirement for every direct dependency at the lowest version that pyproject.toml allows: make test-lowest.

python lowest.py [NAME==VERSION ...]: these instead, for what has no such build here (torch for the CPU).
"""

import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
CHECKERS = ("mypy", "ruff")  # they check the source, the tests do not need them


def lowest(instead: list[str]) -> list[str]:
    """One requirement for each dependency of jotcode and of its tests."""
    project = tomllib.loads(PROJECT.read_text())["project"]
    other = {Requirement(text).name: text for text in instead}
    found = []
    for text in [*project["dependencies"], *project["optional-dependencies"]["dev"]]:
        requirement = Requirement(text)
        lower = next(bound.version for bound in requirement.specifier if bound.operator == ">=")
        if requirement.name not in CHECKERS:
            found.append(other.get(requirement.name, f"{requirement.name}=={lower}"))
    return found


if __name__ == "__main__":
    print("\n".join(lowest(sys.argv[1:])))

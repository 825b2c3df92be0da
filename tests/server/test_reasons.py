"""Every silence has a code, and every code stands in the documentation."""
import re
from pathlib import Path

from jotcode.server.reasons import Reason

README = Path(__file__).parents[2] / "server" / "README.md"


def test_every_reason_is_explained_in_the_readme_and_no_other():
    table = README.read_text(encoding="utf-8").split("| Reason | Means |")[1].split("\n\n")[0]
    named = {code for row in table.splitlines()[2:] for code in re.findall(r"`([a-z-]+)`", row.split("|")[1])}
    assert named == {reason.value for reason in Reason}

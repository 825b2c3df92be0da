"""Where jotcode keeps what a user gave it on this machine: own answers, and what was accepted."""

import os
from pathlib import Path

from platformdirs import user_data_path


def user_data_folder() -> Path:
    """$JOTCODE_DATA, or the platform's folder for a user's data; it may not be there yet."""
    given = os.environ.get("JOTCODE_DATA")
    return Path(given) if given else user_data_path("jotcode", appauthor=False)

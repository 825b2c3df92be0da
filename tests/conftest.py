"""What every test needs: one thread, fixed examples, and the helpers on the path."""

import os
import sys
from pathlib import Path

# Before torch is imported, here and in the processes that tests start: a second thread would only wait for the first,
# and would sum in another order. Setting it here costs nothing where a test needs no torch.
os.environ["OMP_NUM_THREADS"] = "1"
# What somebody added with `jotcode index add` must not answer for the model under test.
os.environ["JOTCODE_DATA"] = os.devnull + "/none"

import hypothesis

sys.path.insert(0, str(Path(__file__).parent / "helpers"))

# The same examples in every run: a test that fails for one only on Tuesdays teaches nobody.
hypothesis.settings.register_profile("jotcode", derandomize=True, deadline=None, max_examples=60)
hypothesis.settings.load_profile("jotcode")

"""python -m jotcode.server: the language server without the rest of the command line."""
import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from jotcode.model.errors import JotError
from jotcode.server.serve import ServeOptions, leave, parse_address, serve_stdio, serve_tcp


def main(arguments: Sequence[str] | None = None) -> int:
    """Serves and returns the exit code; 2 for options that cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m jotcode.server", description=__doc__)
    parser.add_argument("--stdio", action="store_true", help="serve on stdin and stdout (the default)")
    parser.add_argument("--tcp", metavar="HOST:PORT", help="serve many clients over TCP instead")
    parser.add_argument("--engine", metavar="URL", help="let the engine at this address answer: it is sent tasks")
    parser.add_argument("--allow-remote", action="store_true", help="let --tcp listen beyond this machine")
    parser.add_argument("--checkpoint", type=Path, metavar="DIR", help="weights of your own")
    parser.add_argument("--device", choices=("cpu", "cuda", "mps"), help="where the model runs")
    parser.add_argument("--log-file", type=Path, metavar="FILE", help="also log to a file that only you can read")
    parser.add_argument("-v", action="count", default=0, dest="verbosity", help="log more; twice: debugging")
    parsed = parser.parse_args(arguments)
    options = ServeOptions(
        checkpoint=parsed.checkpoint,
        device=parsed.device,
        log_file=parsed.log_file,
        verbosity=parsed.verbosity,
        allow_remote=parsed.allow_remote,
        engine=parsed.engine,
    )
    try:
        if parsed.tcp is None:
            return serve_stdio(options)
        return serve_tcp(*parse_address(parsed.tcp), options)
    except JotError as error:
        sys.stderr.write(f"{error}\n")
        return 2


if __name__ == "__main__":
    leave(main())

"""One replica without any serving system: engine_protocol.answer over HTTP, in a process of its own.

python plain_replica.py TOKEN    says its port on stdout.
"""
import http.server
import json
import sys

from jotcode.server.engine_protocol import answer
from scripted_replica import ScriptedReplica

ENGINE = ScriptedReplica()


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers requests of the engine's protocol."""

    def do_GET(self) -> None:
        """Any request."""
        sent = self.rfile.read(int(self.headers.get("content-length", 0)))
        authorization = self.headers.get("authorization", "")
        status, said = answer(ENGINE, sys.argv[1], self.command, self.path, authorization, sent)
        body = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_: object) -> None:
        """Nothing."""


if __name__ == "__main__":
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    sys.stdout.write(f"{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()

"""The request `jotcode/attention`: where the model looked while it wrote the last completion, as an HTML page."""
import textwrap
from typing import TYPE_CHECKING, Any

from jotcode.model.errors import DataError, JotError
from jotcode.server.completer import CodeEngine

if TYPE_CHECKING:
    from jotcode.model.task import Task
    from jotcode.server.jot_server import JotServer

ATTENTION_REQUEST = "jotcode/attention"


async def attention(server: "JotServer") -> dict[str, Any]:
    """{"comment", "html"} of the last completion, or {"problem"}: why there is no graph, for people.

    The page holds the comment and code around it, and asks nothing of the network; it is made anew for each request.
    """
    task = server.completer.last_task
    if task is None:
        return {"problem": "there is no completion yet, or its file is closed"}
    try:
        return {"comment": task.comment, "html": await server.completer.ask_engine(lambda engine: _page(engine, task))}
    except JotError as error:
        return {"problem": str(error)}


def _page(engine: CodeEngine, task: "Task") -> str:
    """Blocking: in the model's thread."""
    from jotcode.model.attention_graph import cross_attention, page  # numpy and torch: not before they are wanted
    from jotcode.model.engine import Engine

    if not isinstance(engine, Engine):
        raise DataError("this engine has no attention to draw")
    best = engine.complete(task, 1)  # what was offered first: the engine answers the same task alike
    if not best:
        raise DataError("the model has no answer any more. Ask for a completion again")
    code = textwrap.dedent("\n".join([*([task.def_line] if task.def_line.strip() else []), best[0].text]))
    return page(cross_attention(engine, task, code))

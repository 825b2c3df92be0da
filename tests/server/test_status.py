"""The status of the server, for the clients that can show one."""

SHOWS = {"experimental": {"serverStatusNotification": True}}


def statuses(client) -> list[dict[str, object]]:
    sent = [message for message in client.from_server if message.get("method") == "experimental/serverStatus"]
    return [message["params"] for message in sent]


def test_loading_and_ready_are_told(start_client):
    fresh = start_client()
    fresh.initialize(capabilities=SHOWS)
    fresh.wait_ready()
    loading = {"health": "ok", "quiescent": False, "message": "loading the model"}
    ready = {"health": "ok", "quiescent": True, "message": "ready: scripted, 0 parameters, cpu"}
    assert statuses(fresh) == [loading, ready]


def test_a_model_that_does_not_load_is_told_with_the_mend(start_client):
    broken = start_client("--fail-load")
    broken.initialize(capabilities=SHOWS)
    broken.wait_for(lambda message: message.get("params", {}).get("health") == "error")
    assert statuses(broken)[-1]["message"] == "no weights here. Run: jotcode doctor"


def test_who_cannot_show_it_is_not_told(start_client):
    plain = start_client()
    plain.initialize()
    plain.wait_ready()
    assert statuses(plain) == []


def test_a_request_that_comes_before_the_client_has_answered_about_progress_waits_for_the_model(start_client):
    fresh = start_client()
    fresh.unanswered = {"window/workDoneProgress/create"}
    ask = "# write a function to add two numbers"
    fresh.initialize()
    assert fresh.inline(fresh.open(ask), 0, len(ask)), fresh.last_reason()

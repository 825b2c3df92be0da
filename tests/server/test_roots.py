"""Several roots and their project files, as a client sees them."""

ASK = "# write a function to add two numbers"
END = len(ASK)


def test_a_projects_file_counts_for_its_root_is_watched_and_its_faults_are_told_once(start_client, tmp_path):
    inside, file = (tmp_path / "x.py").as_uri(), tmp_path / "jotcode.toml"
    file.write_text('trigger = "manual"\ncandidates = 99\n')
    fresh = start_client()
    watching = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
    folders = [{"uri": tmp_path.as_uri(), "name": "here"}]
    fresh.initialize(capabilities=watching, workspaceFolders=folders)
    told = fresh.wait_for(lambda message: message.get("method") == "window/showMessage")["params"]["message"]
    assert told.startswith(f"jotcode settings: {file}:2: candidates must be a whole number from 1 to 10, not 99")
    registered = fresh.wait_for(lambda message: message.get("method") == "client/registerCapability")["params"]
    watched = [one for one in registered["registrations"] if one["method"] == "workspace/didChangeWatchedFiles"]
    globs = [watcher["globPattern"] for watcher in watched[0]["registerOptions"]["watchers"]]
    assert globs == ["**/jotcode.toml", "**/pyproject.toml"]
    document = {"uri": inside, "languageId": "python", "version": 1, "text": ASK}
    fresh.notify("textDocument/didOpen", {"textDocument": document})
    assert fresh.inline(inside, 0, END) == [] and fresh.last_reason() == "manual-only"
    assert fresh.inline(fresh.open(ASK), 0, END), "a document outside of the root has the editor's settings"
    file.write_text("# nothing here now\ncandidates = 99\n")
    change = {"changes": [{"uri": file.as_uri(), "type": 2}]}
    fresh.notify("workspace/didChangeWatchedFiles", change)
    assert fresh.inline(inside, 0, END)
    told = [message for message in fresh.from_server if message.get("method") == "window/showMessage"]
    assert len(told) == 1


def test_folders_that_are_added_are_read_too(start_client, tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.jotcode]\nenable = false\n")
    fresh = start_client()
    fresh.initialize()
    event = {"event": {"added": [{"uri": tmp_path.as_uri(), "name": "late"}], "removed": []}}
    fresh.notify("workspace/didChangeWorkspaceFolders", event)
    document = {"uri": (tmp_path / "x.py").as_uri(), "languageId": "python", "version": 1, "text": ASK}
    fresh.notify("textDocument/didOpen", {"textDocument": document})
    assert fresh.inline(document["uri"], 0, END) == [] and fresh.last_reason() == "disabled"


def test_several_roots_are_each_asked_for(start_client, tmp_path):
    fresh = start_client()
    folders = [{"uri": (tmp_path / name).as_uri(), "name": name} for name in ("one", "two")]
    fresh.settings = {"candidates": 2}
    fresh.initialize(workspaceFolders=folders)
    asked = fresh.wait_for(lambda message: message.get("method") == "workspace/configuration")["params"]["items"]
    assert [item.get("scopeUri") for item in asked] == [None, *(folder["uri"] for folder in folders)]
    fresh.wait_ready()
    assert len(fresh.inline(fresh.open(ASK), 0, END, invoked=True)) == 2

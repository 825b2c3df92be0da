"""Small Flask applications: routes, JSON, forms, errors, templates, sessions."""

REQUIRES = ("flask",)


def script_flask_hello():
    """Make a minimal Flask application.

    Ask:
        flask hello world
        minimal flask app
        flask app with one route that returns a text
        simple web server with flask

    >>> app = script_flask_hello()
    >>> app.test_client().get("/").text
    'Hello, World!'
    """
    from flask import Flask

    app = Flask(__name__)


    @app.route("/")
    def index():
        return "Hello, World!"

    return app


def script_flask_greeting():
    """Greet by a name in the path, in Flask.

    Ask:
        flask route with a url parameter
        flask path variable: greet the name in the url
        dynamic route in flask
        flask endpoint /hello/<name>

    >>> client = script_flask_greeting().test_client()
    >>> client.get("/hello/Ann").text
    'Hello, Ann!'
    """
    from flask import Flask
    from markupsafe import escape

    app = Flask(__name__)


    @app.route("/hello/<name>")
    def hello(name):
        return f"Hello, {escape(name)}!"

    return app


def script_flask_query():
    """Read query parameters, in Flask.

    Ask:
        flask query parameters
        read request.args in flask
        flask endpoint that adds two numbers from the query string
        get url arguments a and b in flask as integers

    >>> client = script_flask_query().test_client()
    >>> client.get("/add?a=2&b=3").json, client.get("/add?a=2").json
    ({'sum': 5}, {'sum': 2})
    """
    from flask import Flask, request

    app = Flask(__name__)


    @app.route("/add")
    def add():
        a = request.args.get("a", default=0, type=int)
        b = request.args.get("b", default=0, type=int)
        return {"sum": a + b}

    return app


def script_flask_json_post():
    """Accept JSON by POST, in Flask.

    Ask:
        flask post endpoint that accepts json
        read the json body of a request in flask
        flask api that creates an item from posted json, 400 when the name is missing
        flask request.get_json with validation

    >>> client = script_flask_json_post().test_client()
    >>> answer = client.post("/items", json={"name": "pen"})
    >>> answer.status_code, answer.json
    (201, {'id': 1, 'name': 'pen'})
    >>> client.post("/items", json={}).status_code
    400
    """
    from flask import Flask, request

    app = Flask(__name__)
    items = []


    @app.post("/items")
    def create_item():
        data = request.get_json()
        if not data.get("name"):
            return {"error": "name is required"}, 400
        item = {"id": len(items) + 1, "name": data["name"]}
        items.append(item)
        return item, 201

    return app


def script_flask_crud():
    """Make a REST API over a dictionary, in Flask.

    Ask:
        flask crud api
        flask rest api for todos with get, post and delete
        in-memory todo api using flask
        restful flask example with list, create, read and delete

    >>> client = script_flask_crud().test_client()
    >>> client.post("/todos", json={"title": "eat"}).json
    {'id': 1, 'title': 'eat'}
    >>> client.get("/todos").json, client.get("/todos/1").json["title"]
    ([{'id': 1, 'title': 'eat'}], 'eat')
    >>> client.delete("/todos/1").status_code, client.get("/todos/1").status_code
    (204, 404)
    """
    from flask import Flask, abort, request

    app = Flask(__name__)
    todos = {}


    @app.get("/todos")
    def list_todos():
        return list(todos.values())


    @app.post("/todos")
    def create_todo():
        todo_id = max(todos, default=0) + 1
        todos[todo_id] = {"id": todo_id, "title": request.get_json()["title"]}
        return todos[todo_id], 201


    @app.get("/todos/<int:todo_id>")
    def get_todo(todo_id):
        return todos.get(todo_id) or abort(404)


    @app.delete("/todos/<int:todo_id>")
    def delete_todo(todo_id):
        if todos.pop(todo_id, None) is None:
            abort(404)
        return "", 204

    return app


def script_flask_form():
    """Show a form and handle it, in Flask.

    Ask:
        flask html form with get and post
        handle a submitted form in flask
        flask form that greets the user
        read request.form in flask

    >>> client = script_flask_form().test_client()
    >>> "<form" in client.get("/").text, client.post("/", data={"name": "<Al>"}).text
    (True, 'Hello, &lt;Al&gt;!')
    """
    from flask import Flask, request
    from markupsafe import escape

    app = Flask(__name__)


    @app.route("/", methods=["GET", "POST"])
    def form():
        if request.method == "POST":
            return f"Hello, {escape(request.form['name'])}!"
        return '<form method="post"><input name="name"><button>Send</button></form>'

    return app


def script_flask_errors():
    """Answer errors with JSON, in Flask.

    Ask:
        flask error handler
        custom 404 page in flask
        flask json response for errors
        handle not found and server errors in flask

    >>> answer = script_flask_errors().test_client().get("/nowhere")
    >>> answer.status_code, answer.json
    (404, {'error': 'not found'})
    """
    from flask import Flask

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return {"error": "not found"}, 404


    @app.errorhandler(500)
    def server_error(error):
        return {"error": "internal server error"}, 500

    return app


def script_flask_template():
    """Render a list with a template string, in Flask.

    Ask:
        flask template with a loop
        render_template_string example
        flask page that shows a list of items
        jinja loop in flask

    >>> script_flask_template().test_client().get("/").text
    '<ul><li>apple</li><li>pear</li></ul>'
    """
    from flask import Flask, render_template_string

    app = Flask(__name__)
    page = "<ul>{% for item in items %}<li>{{ item }}</li>{% endfor %}</ul>"


    @app.route("/")
    def index():
        return render_template_string(page, items=["apple", "pear"])

    return app


def script_flask_session():
    """Count visits in the session, in Flask.

    Ask:
        flask session example
        visit counter with flask session
        store a value per user in flask
        count page views of a visitor with the session cookie in flask

    >>> client = script_flask_session().test_client()
    >>> client.get("/").text, client.get("/").text
    ('Visits: 1', 'Visits: 2')
    """
    import secrets

    from flask import Flask, session

    app = Flask(__name__)
    app.secret_key = secrets.token_hex()


    @app.route("/")
    def index():
        session["visits"] = session.get("visits", 0) + 1
        return f"Visits: {session['visits']}"

    return app


def script_flask_redirect():
    """Redirect from one page to another, in Flask.

    Ask:
        flask redirect
        redirect and url_for in flask
        send the user to another page in flask
        old url to new url redirect with flask

    >>> answer = script_flask_redirect().test_client().get("/old")
    >>> answer.status_code, answer.location
    (302, '/new')
    """
    from flask import Flask, redirect, url_for

    app = Flask(__name__)


    @app.route("/old")
    def old():
        return redirect(url_for("new"))


    @app.route("/new")
    def new():
        return "New page"

    return app


def script_flask_blueprint():
    """Group routes in a blueprint, in Flask.

    Ask:
        flask blueprint example
        group flask routes under a url prefix
        register a blueprint in flask
        flask api blueprint with prefix /api

    >>> script_flask_blueprint().test_client().get("/api/status").json
    {'status': 'ok'}
    """
    from flask import Blueprint, Flask

    api = Blueprint("api", __name__, url_prefix="/api")


    @api.get("/status")
    def status():
        return {"status": "ok"}


    app = Flask(__name__)
    app.register_blueprint(api)

    return app


def script_flask_auth():
    """Protect a route with an API key, in Flask.

    Ask:
        flask api key check
        decorator that protects a flask route
        require a header token in flask
        flask authentication decorator returning 401

    >>> client = script_flask_auth().test_client()
    >>> client.get("/secret").status_code
    401
    >>> client.get("/secret", headers={"X-Api-Key": "change-me"}).json
    {'secret': 42}
    """
    import hmac
    import os
    from functools import wraps

    from flask import Flask, abort, request

    app = Flask(__name__)
    api_key = os.environ.get("API_KEY", "change-me")


    def require_key(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if not hmac.compare_digest(request.headers.get("X-Api-Key", ""), api_key):
                abort(401)
            return view(*args, **kwargs)
        return wrapper


    @app.get("/secret")
    @require_key
    def secret():
        return {"secret": 42}

    return app


def create_app(config=None):
    """Create a Flask application (factory).

    Ask:
        flask application factory
        create_app function in flask
        flask app factory with configuration
        function that builds and configures a flask app

    >>> app = create_app({"TESTING": True})
    >>> app.testing, app.test_client().get("/health").json
    (True, {'status': 'ok'})
    >>> create_app().testing
    False
    """
    from flask import Flask

    app = Flask(__name__)
    app.config.from_mapping(config or {})

    @app.get("/health")
    def health():
        return {"status": "ok"}

    return app


def script_flask_upload():
    """Accept an uploaded file, in Flask.

    Ask:
        flask file upload
        receive an uploaded file in flask and save it
        flask endpoint that stores request.files
        upload form handler in flask with secure_filename

    >>> import io
    >>> client = script_flask_upload().test_client()
    >>> client.post("/upload").status_code
    400
    >>> client.post("/upload", data={"file": (io.BytesIO(b"abc"), "../a.txt")}).json
    {'filename': 'a.txt', 'saved': True}
    """
    import tempfile
    from pathlib import Path

    from flask import Flask, request
    from werkzeug.utils import secure_filename

    app = Flask(__name__)
    folder = Path(tempfile.mkdtemp())


    @app.post("/upload")
    def upload():
        file = request.files.get("file")
        if file is None or not file.filename:
            return {"error": "no file"}, 400
        name = secure_filename(file.filename)
        file.save(folder / name)
        return {"filename": name, "saved": (folder / name).exists()}

    return app


def script_flask_hooks():
    """Add a header to every response, in Flask.

    Ask:
        flask after_request
        add a response header to all flask routes
        flask before_request and after_request timing
        measure the time of each flask request in a header

    >>> answer = script_flask_hooks().test_client().get("/")
    >>> float(answer.headers["X-Seconds"]) < 1
    True
    """
    import time

    from flask import Flask, g

    app = Flask(__name__)


    @app.before_request
    def start_timer():
        g.start = time.perf_counter()


    @app.after_request
    def add_duration(response):
        response.headers["X-Seconds"] = f"{time.perf_counter() - g.start:.6f}"
        return response


    @app.route("/")
    def index():
        return "ok"

    return app

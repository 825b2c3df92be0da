"""FastAPI endpoints and pydantic models: validation, parameters, errors, dependencies."""

REQUIRES = ("fastapi", "pydantic", "httpx")


def script_fastapi_hello():
    """Make a minimal FastAPI application.

    Ask:
        fastapi hello world
        minimal fastapi app
        fastapi app with a root endpoint
        simple json api with fastapi

    >>> from fastapi.testclient import TestClient
    >>> TestClient(script_fastapi_hello()).get("/").json()
    {'message': 'Hello, World!'}
    """
    from fastapi import FastAPI

    app = FastAPI()


    @app.get("/")
    def root():
        return {"message": "Hello, World!"}

    return app


def script_fastapi_path():
    """Use path and query parameters, in FastAPI.

    Ask:
        fastapi path and query parameters
        fastapi endpoint /items/{item_id} with an optional query
        fastapi route with an integer path parameter
        optional query parameter in fastapi

    >>> from fastapi.testclient import TestClient
    >>> client = TestClient(script_fastapi_path())
    >>> client.get("/items/5?q=x").json(), client.get("/items/abc").status_code
    ({'item_id': 5, 'q': 'x'}, 422)
    >>> client.get("/items/5").json()["q"] is None
    True
    """
    from fastapi import FastAPI

    app = FastAPI()


    @app.get("/items/{item_id}")
    def read_item(item_id: int, q: str | None = None):
        return {"item_id": item_id, "q": q}

    return app


def script_fastapi_post():
    """Accept a pydantic model by POST, in FastAPI.

    Ask:
        fastapi post endpoint with a pydantic model
        validate a request body in fastapi
        fastapi create item with name and price
        post json to fastapi and return 201

    >>> from fastapi.testclient import TestClient
    >>> client = TestClient(script_fastapi_post())
    >>> answer = client.post("/items", json={"name": "pen", "price": 2})
    >>> answer.status_code, answer.json()
    (201, {'name': 'pen', 'price': 2.0})
    >>> client.post("/items", json={"name": "pen", "price": 0}).status_code
    422
    """
    from fastapi import FastAPI
    from pydantic import BaseModel, Field

    app = FastAPI()


    class Item(BaseModel):
        name: str
        price: float = Field(gt=0)


    @app.post("/items", status_code=201)
    def create_item(item: Item) -> Item:
        return item

    return app


def script_fastapi_crud():
    """Make a CRUD API over a dictionary, in FastAPI.

    Ask:
        fastapi crud api
        fastapi todo api with create, read and delete
        in-memory rest api with fastapi
        fastapi example raising HTTPException 404

    >>> from fastapi.testclient import TestClient
    >>> client = TestClient(script_fastapi_crud())
    >>> client.post("/todos", json={"title": "eat"}).json()
    {'id': 1, 'title': 'eat'}
    >>> client.get("/todos/1").json(), client.delete("/todos/1").status_code
    ({'title': 'eat'}, 204)
    >>> client.get("/todos/1").status_code, client.delete("/todos/1").status_code
    (404, 404)
    """
    from fastapi import FastAPI, HTTPException
    from pydantic import BaseModel

    app = FastAPI()
    todos = {}


    class Todo(BaseModel):
        title: str


    @app.post("/todos", status_code=201)
    def create_todo(todo: Todo):
        todo_id = max(todos, default=0) + 1
        todos[todo_id] = todo
        return {"id": todo_id, "title": todo.title}


    @app.get("/todos/{todo_id}")
    def read_todo(todo_id: int):
        if todo_id not in todos:
            raise HTTPException(404, "todo not found")
        return todos[todo_id]


    @app.delete("/todos/{todo_id}", status_code=204)
    def delete_todo(todo_id: int):
        if todos.pop(todo_id, None) is None:
            raise HTTPException(404, "todo not found")

    return app


def script_fastapi_dependency():
    """Share pagination parameters with a dependency, in FastAPI.

    Ask:
        fastapi dependency injection
        fastapi Depends example
        pagination with skip and limit in fastapi
        shared query parameters in fastapi

    >>> from fastapi.testclient import TestClient
    >>> client = TestClient(script_fastapi_dependency())
    >>> client.get("/numbers?skip=2&limit=3").json()
    [2, 3, 4]
    >>> len(client.get("/numbers").json())
    10
    """
    from typing import Annotated

    from fastapi import Depends, FastAPI

    app = FastAPI()


    def pagination(skip: int = 0, limit: int = 10):
        return skip, limit


    @app.get("/numbers")
    def numbers(page: Annotated[tuple, Depends(pagination)]):
        skip, limit = page
        return list(range(100))[skip:skip + limit]

    return app


def script_fastapi_api_key():
    """Require an API key in a header, in FastAPI.

    Ask:
        fastapi api key header
        protect a fastapi endpoint with a key
        fastapi authentication by header
        401 for a wrong api key in fastapi

    >>> from fastapi.testclient import TestClient
    >>> client = TestClient(script_fastapi_api_key())
    >>> client.get("/secret", headers={"X-Api-Key": "no"}).status_code
    401
    >>> client.get("/secret", headers={"X-Api-Key": "change-me"}).json()
    {'secret': 42}
    """
    import os
    import secrets
    from typing import Annotated

    from fastapi import Depends, FastAPI, Header, HTTPException

    app = FastAPI()
    api_key = os.environ.get("API_KEY", "change-me")


    def check_key(x_api_key: Annotated[str, Header()]):
        if not secrets.compare_digest(x_api_key, api_key):
            raise HTTPException(401, "invalid api key")


    @app.get("/secret", dependencies=[Depends(check_key)])
    def secret():
        return {"secret": 42}

    return app


def script_pydantic_user():
    """Define a validated user model.

    Ask:
        pydantic model for a user
        pydantic BaseModel with name, age and optional email
        validate user data with pydantic
        pydantic class with default values and limits

    >>> User = script_pydantic_user()
    >>> User(name="Al", age="7")
    User(name='Al', age=7, email=None)
    >>> User(name="Al", age=-1)  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValidationError: invalid
    """
    from pydantic import BaseModel, Field


    class User(BaseModel):
        name: str = Field(min_length=1)
        age: int = Field(ge=0)
        email: str | None = None

    return User


def script_pydantic_validator():
    """Check a field with a validator.

    Ask:
        pydantic field validator
        custom validation of a pydantic field
        pydantic validator that strips and checks a username
        field_validator example

    >>> Account = script_pydantic_validator()
    >>> Account(username="  Ann1 ").username
    'ann1'
    >>> Account(username="a b")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValidationError: invalid
    """
    from pydantic import BaseModel, field_validator


    class Account(BaseModel):
        username: str

        @field_validator("username")
        @classmethod
        def check_username(cls, value):
            value = value.strip().lower()
            if not value.isalnum():
                raise ValueError("only letters and digits are allowed")
            return value

    return Account


def script_pydantic_nested():
    """Nest one model in another.

    Ask:
        nested pydantic models
        pydantic order with a list of items and a total
        pydantic model containing a list of models
        parse nested json with pydantic

    >>> Order = script_pydantic_nested()
    >>> Order.model_validate_json('{"items": [{"name": "pen", "price": 2, "count": 3}]}').total
    6.0
    >>> Order(items=[]).total
    0
    """
    from pydantic import BaseModel


    class Item(BaseModel):
        name: str
        price: float
        count: int = 1


    class Order(BaseModel):
        items: list[Item]

        @property
        def total(self):
            return sum(item.price * item.count for item in self.items)

    return Order


def validation_messages(model, data):
    """Return the validation errors of data as texts.

    Ask:
        list pydantic validation errors
        readable error messages of a pydantic model
        validate a dict with a pydantic class and return the errors
        catch ValidationError and show field and message

    >>> from pydantic import create_model
    >>> Point = create_model("Point", x=(int, ...), y=(int, 0))
    >>> validation_messages(Point, {"y": 1}), validation_messages(Point, {"x": 1})
    (['x: Field required'], [])
    """
    from pydantic import ValidationError

    try:
        model.model_validate(data)
    except ValidationError as error:
        return [
            f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors()
        ]
    return []

"""SQLAlchemy: engines, declarative models, sessions, queries, relationships."""
from sqlalchemy import create_engine, func, select, text
from sqlalchemy.orm import Session

REQUIRES = ("sqlalchemy",)


def script_user_model():
    """Define a model with a primary key and a unique column.

    Ask:
        sqlalchemy model for a user
        declarative sqlalchemy class with id, name and email
        define a table with sqlalchemy orm
        sqlalchemy mapped_column example

    >>> User = script_user_model()
    >>> User.__tablename__, User.__table__.c.email.unique, User.__table__.c.name.nullable
    ('users', True, False)
    """
    from sqlalchemy import String
    from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


    class Base(DeclarativeBase):
        pass


    class User(Base):
        __tablename__ = "users"

        id: Mapped[int] = mapped_column(primary_key=True)
        name: Mapped[str] = mapped_column(String(50))
        email: Mapped[str | None] = mapped_column(unique=True)

    return User


def script_sqlalchemy_relationship():
    """Define a one-to-many relationship, in SQLAlchemy.

    Ask:
        sqlalchemy one to many relationship
        author and books models in sqlalchemy
        foreign key and relationship with back_populates
        sqlalchemy parent and children classes

    >>> Author, Book = script_sqlalchemy_relationship()
    >>> author = Author(name="Ann", books=[Book(title="A"), Book(title="B")])
    >>> [book.title for book in author.books], author.books[0].author.name
    (['A', 'B'], 'Ann')
    """
    from sqlalchemy import ForeignKey
    from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


    class Base(DeclarativeBase):
        pass


    class Author(Base):
        __tablename__ = "authors"

        id: Mapped[int] = mapped_column(primary_key=True)
        name: Mapped[str]
        books: Mapped[list["Book"]] = relationship(back_populates="author")


    class Book(Base):
        __tablename__ = "books"

        id: Mapped[int] = mapped_column(primary_key=True)
        title: Mapped[str]
        author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))
        author: Mapped[Author] = relationship(back_populates="books")

    return Author, Book


def script_sqlalchemy_session():
    """Create a table, add rows and query them, in SQLAlchemy.

    Ask:
        sqlalchemy session example
        create tables, insert rows and query with sqlalchemy orm
        complete sqlalchemy example with sqlite in memory
        add objects and select them with a sqlalchemy session

    >>> script_sqlalchemy_session()
    Ann
    Bob
    """
    from sqlalchemy import create_engine, select
    from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


    class Base(DeclarativeBase):
        pass


    class User(Base):
        __tablename__ = "users"

        id: Mapped[int] = mapped_column(primary_key=True)
        name: Mapped[str]


    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all([User(name="Bob"), User(name="Ann")])
        session.commit()
        for user in session.scalars(select(User).order_by(User.name)):
            print(user.name)


def run_query(url, query, **params):
    """Return the rows of a SQL query as dictionaries, in SQLAlchemy.

    Ask:
        run raw sql with sqlalchemy
        sqlalchemy text query with parameters to a list of dicts
        execute a select with bound parameters in sqlalchemy
        connect to a database url and return rows as dictionaries

    >>> run_query("sqlite://", "SELECT :a + 1 AS b", a=2)
    [{'b': 3}]
    """
    engine = create_engine(url)
    with engine.connect() as connection:
        rows = connection.execute(text(query), params)
        return [dict(row) for row in rows.mappings()]


def add_object(engine, item):
    """Save an object in the database, in SQLAlchemy.

    Ask:
        save an object with sqlalchemy
        insert a row through a sqlalchemy session
        add and commit with a session context manager
        store a model instance with sqlalchemy

    >>> from unittest.mock import patch
    >>> with patch.object(Session, "add") as add, patch.object(Session, "commit") as commit:
    ...     add_object(create_engine("sqlite://"), "row")
    ...     print(add.call_args.args, commit.call_count)
    ('row',) 1
    """
    with Session(engine) as session:
        session.add(item)
        session.commit()


def get_by_id(session, model, item_id):
    """Return the object with a primary key, or None.

    Ask:
        sqlalchemy get by id
        load a row by its primary key with sqlalchemy
        find one object by id in a session
        session.get with a model class

    >>> from unittest.mock import MagicMock
    >>> session = MagicMock()
    >>> session.get.return_value = "ann"
    >>> get_by_id(session, int, 7), session.get.call_args.args == (int, 7)
    ('ann', True)
    """
    return session.get(model, item_id)


def find_by(session, model, **criteria):
    """Return the objects that match some column values, in SQLAlchemy.

    Ask:
        sqlalchemy filter_by
        find rows by column values with sqlalchemy
        select objects where columns equal given values
        query a model by keyword criteria in sqlalchemy 2.0 style

    >>> User = script_user_model()
    >>> engine = create_engine("sqlite://")
    >>> User.metadata.create_all(engine)
    >>> with Session(engine) as session:
    ...     session.add_all([User(name="Al"), User(name="Bo")])
    ...     [user.name for user in find_by(session, User, name="Bo")]
    ['Bo']
    """
    return session.scalars(select(model).filter_by(**criteria)).all()


def count_objects(session, model):
    """Return the number of rows of a model.

    Ask:
        count rows with sqlalchemy
        how many rows does a model have in sqlalchemy
        select count in sqlalchemy orm
        number of objects in a table using func.count

    >>> User = script_user_model()
    >>> engine = create_engine("sqlite://")
    >>> User.metadata.create_all(engine)
    >>> with Session(engine) as session:
    ...     before = count_objects(session, User)
    ...     session.add_all([User(name="Al"), User(name="Bo")])
    ...     before, count_objects(session, User)
    (0, 2)
    """
    return session.scalar(select(func.count()).select_from(model))


def get_or_create(session, model, **criteria):
    """Return the object with some values and whether it was created, in SQLAlchemy.

    Ask:
        get or create with sqlalchemy
        find an object or insert it if missing in sqlalchemy
        sqlalchemy version of django get_or_create
        load a row by values, add it when there is none

    >>> User = script_user_model()
    >>> engine = create_engine("sqlite://")
    >>> User.metadata.create_all(engine)
    >>> with Session(engine) as session:
    ...     first, created = get_or_create(session, User, name="Al")
    ...     again, created_again = get_or_create(session, User, name="Al")
    ...     first is again, created, created_again
    (True, True, False)
    """
    item = session.scalars(select(model).filter_by(**criteria)).first()
    if item is not None:
        return item, False
    item = model(**criteria)
    session.add(item)
    session.flush()
    return item, True


def get_page(session, model, page, size=20):
    """Return one page of objects ordered by id, in SQLAlchemy.

    Ask:
        paginate a sqlalchemy query
        limit and offset with sqlalchemy
        one page of rows ordered by id
        sqlalchemy pagination by page number starting at 1

    >>> User = script_user_model()
    >>> engine = create_engine("sqlite://")
    >>> User.metadata.create_all(engine)
    >>> with Session(engine) as session:
    ...     session.add_all([User(name=name) for name in "abc"])
    ...     [user.name for user in get_page(session, User, 2, 2)]
    ['c']
    """
    query = select(model).order_by(model.id).limit(size).offset((page - 1) * size)
    return session.scalars(query).all()

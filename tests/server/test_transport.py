"""Framing: what clients really send, in pieces of any size, with headers of any spelling and rubbish between."""
from hypothesis import given
from hypothesis import strategies as st
from jotcode.server.transport import MAX_HEADER_BYTES, FrameParser


def frame(body: bytes, header: bytes = b"Content-Length: %d\r\n\r\n") -> bytes:
    return header % len(body) + body


def parse(*chunks: bytes) -> list[bytes]:
    parser = FrameParser()
    return [body for chunk in chunks for body in parser.feed(chunk)]


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=5), st.integers(1, 60))
def test_bodies_come_out_as_they_went_in_however_the_stream_is_cut(bodies, size):
    stream = b"".join(map(frame, bodies))
    chunks = [stream[start : start + size] for start in range(0, len(stream), size)]
    assert parse(*chunks) == bodies


def test_a_header_may_be_spelled_in_any_case_and_come_with_others():
    first = frame(b"{}", b"content-length:%d\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n")
    second = frame(b"[]", b"Content-Type: x\nCONTENT-LENGTH: %d\n\n")
    assert parse(first + second) == [b"{}", b"[]"]


def test_a_header_without_a_usable_length_is_skipped():
    bad = b"Content-Length: many\r\n\r\n" + b"X: y\r\n\r\n" + b"Content-Length: 0\r\n\r\n"
    assert parse(bad + frame(b"{}")) == [b"{}"]


def test_a_length_beyond_the_limit_is_skipped():
    assert parse(b"Content-Length: 999999999999\r\n\r\n" + frame(b"{}")) == [b"{}"]


def test_endless_rubbish_is_not_kept():
    parser = FrameParser()
    for _ in range(100):
        assert list(parser.feed(b"x" * MAX_HEADER_BYTES)) == []
        assert len(parser._buffer) <= 2 * MAX_HEADER_BYTES
    assert list(parser.feed(b"\r\n\r\n" + frame(b"{}"))) == [b"{}"]
    assert len(parser._buffer) == 0

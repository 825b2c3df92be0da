from jotcode.model.code_tokens import detokenise, tokenise
from jotcode.training.spacy_code import code_pipeline, code_words

CODE = "def f(a):\n    return a ** 2 == 4 and b  (1)  # c\n"


def test_spacy_gives_the_same_tokens_and_loses_nothing() -> None:
    words = code_words(code_pipeline(), CODE)
    assert words == tokenise(CODE)
    assert detokenise(words) == CODE


def test_the_tokeniser_is_found_by_its_registered_name_and_survives_saving() -> None:
    pipeline = code_pipeline()
    assert pipeline.config["nlp"]["tokenizer"]["@tokenizers"] == "jotcode.python.v1"
    again = code_pipeline().from_bytes(pipeline.to_bytes())
    assert code_words(again, CODE) == tokenise(CODE)


def test_empty_code_has_no_tokens() -> None:
    assert code_words(code_pipeline(), "") == []

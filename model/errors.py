"""The errors that a user can mend. Each message says what is wrong, where, and the mend."""


class JotError(Exception):
    """Something that the user can put right; the message says how."""


class ConfigError(JotError):
    """A setting, preset or option that does not exist or does not fit."""


class DataError(JotError):
    """An input file or data set that cannot be read or used."""


class CheckpointError(JotError):
    """A checkpoint that is missing, damaged or made by another version."""

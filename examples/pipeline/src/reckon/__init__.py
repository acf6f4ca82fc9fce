"""A compiler for formulas, and the stack machine that runs what it compiles."""

VERSION = "1.2.0"


class ReckonError(Exception):
    """Something is wrong with a formula; `column` counts from 1, 0 when no place is to blame."""

    def __init__(self, message, column=0):
        """Says `message` about the formula's text at `column`."""
        super().__init__(message)
        self.column = column

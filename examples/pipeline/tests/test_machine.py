"""What the machine works out."""

import io
import unittest

from reckon import ReckonError
from reckon.command import reckon
from reckon.machine import run
from reckon.parser import compile_line


def value(text, **variables):
    """Gives the value of the formula `text`."""
    return run(compile_line(text)[1], variables)


class MachineTest(unittest.TestCase):
    """Values and errors."""

    def test_arithmetic(self):
        """The operators are Python's."""
        for text in ("1 + 2 * 3", "7 // 2 - 7 % 2", "2 ** 10", "-3 ** 2", "10 / 4", "1e3 - 0.5"):
            self.assertEqual((text, value(text)), (text, eval(text)))

    def test_functions(self):
        """Functions take as many arguments as they are told."""
        self.assertEqual(value("max(1, min(5, 3), 2)"), 3)
        self.assertEqual(value("hypot(3, 4)"), 5)
        self.assertEqual(value("round(pi, 2)"), 3.14)

    def test_variables(self):
        """A variable may hide a constant."""
        self.assertEqual(value("pi + x", pi=3, x=1), 4)

    def test_errors(self):
        """What cannot be worked out is an error with a column."""
        for text, column in (("1 / 0", 3), ("1 + nope", 5), ("sqrt(1, 2)", 1), ("sqrt(-1)", 1), ("2 ** 99999", 3), ("(-8) ** 0.5", 6)):
            with self.assertRaises(ReckonError) as caught:
                value(text)
            self.assertEqual((text, caught.exception.column), (text, column))

    def test_goes_on_after_an_error(self):
        """A wrong line does not hide the lines after it."""
        out = io.StringIO()
        self.assertEqual(reckon(["a = 1 / 0\n", "b = 2\n", "b * 3\n"], "test", False, out), 1)
        self.assertEqual(out.getvalue(), "test:1:7: division by zero\nb = 2\n6\n")

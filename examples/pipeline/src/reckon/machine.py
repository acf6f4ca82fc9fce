"""The stack machine."""

import math
import operator

from . import ReckonError

OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
}
# Name: (function, least number of arguments, most or None).
FUNCTIONS = {
    "abs": (abs, 1, 1),
    "floor": (math.floor, 1, 1),
    "hypot": (math.hypot, 2, 2),
    "max": (lambda *values: max(values), 1, None),
    "min": (lambda *values: min(values), 1, None),
    "round": (round, 1, 2),
    "sqrt": (math.sqrt, 1, 1),
}
CONSTANTS = {"pi": math.pi, "e": math.e}
LARGEST_EXPONENT = 10000


def run(code, variables):
    """Gives the value of compiled `code`; raises ReckonError."""
    stack = []
    for instruction, operand, column in code:
        try:
            STEPS[instruction](stack, operand, variables)
        except ReckonError as error:
            raise ReckonError(str(error), column) from None
        except ZeroDivisionError:
            raise ReckonError("division by zero", column) from None
        except (ArithmeticError, ValueError, TypeError) as error:
            raise ReckonError("no such number: %s" % error, column) from None
    (result,) = stack
    return result


def push(stack, operand, variables):
    """Puts a number on the stack."""
    stack.append(operand)


def load(stack, operand, variables):
    """Puts the value of a variable or a constant on the stack."""
    if operand in variables:
        stack.append(variables[operand])
    elif operand in CONSTANTS:
        stack.append(CONSTANTS[operand])
    else:
        raise ReckonError("unknown name %r" % operand)


def negate(stack, operand, variables):
    """Changes the sign of the topmost number."""
    stack.append(-stack.pop())


def apply(stack, operand, variables):
    """Replaces the two topmost numbers by what an operator makes of them."""
    right = stack.pop()
    left = stack.pop()
    if operand == "**" and abs(right) > LARGEST_EXPONENT:
        raise ReckonError("exponent over %d" % LARGEST_EXPONENT)
    result = OPERATORS[operand](left, right)
    if isinstance(result, complex):
        raise ReckonError("no such number: root of a negative number")
    stack.append(result)


def call(stack, operand, variables):
    """Replaces the arguments of a function by its value."""
    name, count = operand
    if name not in FUNCTIONS:
        raise ReckonError("unknown function %r" % name)
    function, least, most = FUNCTIONS[name]
    if count < least or (most is not None and count > most):
        raise ReckonError("%s takes other than %d arguments" % (name, count))
    values = stack[len(stack) - count :]
    del stack[len(stack) - count :]
    stack.append(function(*values))


STEPS = {"push": push, "load": load, "negate": negate, "apply": apply, "call": call}

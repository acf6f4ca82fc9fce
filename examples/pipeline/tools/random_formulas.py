"""random_formulas.py RECKON COUNT: works out random formulas with the program RECKON and with Python, and compares."""

import random
import subprocess
import sys

SEED = 20260801


def formula(numbers, depth):
    """Gives a random formula whose meaning is the same in Python."""
    if depth == 0 or numbers.random() < 0.2:
        return str(numbers.randint(0, 99))
    shape = numbers.randrange(4)
    if shape == 0:
        return "(%s)" % formula(numbers, depth - 1)
    if shape == 1:
        return "-%s" % formula(numbers, depth - 1)
    operator = numbers.choice(["+", "-", "*", "//", "%"])
    return "%s %s %s" % (formula(numbers, depth - 1), operator, formula(numbers, depth - 1))


def expected(text):
    """Gives what Python makes of a formula, or None where it divides by zero."""
    try:
        return str(eval(text))
    except ZeroDivisionError:
        return None


def main():
    """Compares all formulas in one run of the program."""
    program, count = sys.argv[1], int(sys.argv[2])
    numbers = random.Random(SEED)
    texts = [formula(numbers, 5) for _ in range(count)]
    run = subprocess.run([sys.executable, program], input="\n".join(texts), stdout=subprocess.PIPE, universal_newlines=True)
    found = run.stdout.splitlines()
    if len(found) != count:
        sys.exit("%d formulas, but %d answers" % (count, len(found)))
    zero = 0
    for text, answer in zip(texts, found):
        right = expected(text)
        zero += right is None
        if answer != right and not (right is None and answer.endswith(": division by zero")):
            sys.exit("%s\n  expected: %s\n  found: %s" % (text, right, answer))
    print("%d formulas agree with Python, %d of them in dividing by zero" % (count, zero))


main()

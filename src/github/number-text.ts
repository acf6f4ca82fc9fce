/** Significant digits of a number as text: .NET's format `G15`, which GitHub's expressions use. */
const digits = 15;

/**
 * A number as GitHub's expressions show it: decimal, and exponential (`1E+20`, `1E-07`) where the exponent is below -4
 * or at least 15. Zero has no sign.
 */
export function numberText(value: number): string {
  // `NaN` and `Infinity` are written without an exponent, and so they are text already.
  const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
  const exponent = Number(power);
  // Within these bounds JavaScript writes no exponent either.
  if (exponent >= -4 && exponent < digits) return String(Number(value.toPrecision(digits)));
  const shortest = String(Number(mantissa));
  return `${shortest}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/**
 * The value of a number in digits, or `undefined` when its separators make it something else (a version, a date,
 * an address). The last of two kinds of separator is the decimal mark; a single one is what the language says,
 * with exactly three digits behind it a group.
 */
export function parseDigits(text: string, decimal: '.' | ','): number | undefined {
  const plain = text.replace(/['’\s\u00a0\u2009\u202f]/gu, '');
  const dots = count(plain, '.');
  const commas = count(plain, ',');
  if (dots === 0 && commas === 0) return Number(plain);
  if (dots > 0 && commas > 0) {
    const mark = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
    return count(plain, mark) > 1 ? undefined : parseWith(plain, mark);
  }
  const only = dots > 0 ? '.' : ',';
  if (Math.max(dots, commas) > 1) return parseWith(plain, only === '.' ? ',' : '.');
  // "$10,000" where the comma is the decimal mark: nobody writes three noughts behind it.
  if (only === decimal)
    return parseWith(plain, !plain.startsWith('0') && plain.endsWith(`${only}000`) ? other(only) : decimal);
  return isGrouped(plain, only) ? parseWith(plain, decimal) : parseWith(plain, only);
}

function other(mark: '.' | ','): '.' | ',' {
  return mark === '.' ? ',' : '.';
}

function parseWith(text: string, decimal: '.' | ','): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const at = text.indexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  if (whole.includes(group) && !isGrouped(whole, group)) return undefined;
  return Number(whole.split(group).join('') + (at < 0 ? '' : `.${text.slice(at + 1)}`));
}

/** One to three digits, then groups of three (or, as in India, of two before the last). */
function isGrouped(text: string, group: string): boolean {
  const parts = text.split(group);
  if (parts.length < 2 || (parts[0] as string).length > 3 || parts[0] === '0') return false;
  return parts.slice(1).every((part, i) => part.length === 3 || (part.length === 2 && i < parts.length - 2));
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

const symbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** A number as a reader expects it, the same on every machine: "6,221", "$725,000,000", "12 %". */
export function numberWords(value: number, unit: string): string {
  const [whole, fraction] = String(Math.round(value * 1e6) / 1e6).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  if (unit === '') return number;
  if (unit === '%') return `${number} %`;
  const symbol = symbols[unit];
  return symbol === undefined
    ? `${number} ${unit}${value === 1 || /^[A-Z]/u.test(unit) ? '' : 's'}`
    : `${symbol}${number}`;
}

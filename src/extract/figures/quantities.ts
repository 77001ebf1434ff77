import { currencyCodes, currencySigns, dollarPrefixes, letterSigns, moneyLetters } from './currencies.ts';
import { fractionGlyphs } from './fractions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { matchPhrase, matchPhraseBefore } from './phrases.ts';
import { type Lexeme, overApostrophe } from './scan.ts';

/** What sort of unit a quantity has. */
export type UnitKind = 'count' | 'money' | 'percent' | 'measure' | 'time' | 'age';

/** A numeral with its unit: lexemes `[from, to)`; `[numFrom, numTo)` is the numeral alone. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly numFrom: number;
  readonly numTo: number;
  readonly min: number;
  readonly max: number;
  readonly form: Numeral['form'];
  readonly unit: string;
  readonly kind: UnitKind;
  readonly rule: string;
}

/** Every numeral of the text with the currency, percent sign or unit beside it, in text order. */
export function readQuantities(lexemes: readonly Lexeme[], lexicon: Lexicon): Quantity[] {
  const quantities: Quantity[] = [];
  for (let i = 0; i < lexemes.length; ) {
    if (!opensQuantity(lexemes[i] as Lexeme, lexicon)) {
      i++;
      continue;
    }
    const prefix = moneyPrefixAt(lexemes, i);
    const numFrom = prefix === undefined ? i : prefix.to;
    const numeral =
      numFrom < lexemes.length
        ? (readNumeral(lexemes, numFrom, lexicon, prefix !== undefined) ?? oneCoin(lexemes, numFrom, lexicon))
        : undefined;
    if (numeral === undefined) {
      i++;
      continue;
    }
    const quantity = withUnit(lexemes, numeral, lexicon, prefix && { unit: prefix.unit, from: i });
    quantities.push(signed(lexemes, quantity, lexicon));
    i = quantity.to;
  }
  return quantities;
}

/** Most words and marks begin neither a numeral nor an amount of money. */
function opensQuantity(lexeme: Lexeme, lexicon: Lexicon): boolean {
  if (lexeme.kind === 'number') return true;
  if (lexeme.kind === 'mark') return openingMarks.has(lexeme.text);
  if (lexicon.openings[lexeme.key] === 0) return false;
  if (lexicon.data.compounds && lexeme.lower.length > 5) return true;
  return lexicon.triggers.has(lexeme.lower) || moneyLetters.has(lexeme.text);
}

const openingMarks: ReadonlySet<string> = new Set([...Object.keys(currencySigns), ...fractionGlyphs, '.', ',']);

/** "a dollar", "um centavo": the article counts where money follows. */
function oneCoin(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): Numeral | undefined {
  if (!lexicon.sets.articles.has((lexemes[at] as Lexeme).lower)) return undefined;
  if (matchPhrase(lexemes, at + 1, lexicon.currencies) === undefined) return undefined;
  return { from: at, to: at + 1, min: 1, max: 1, form: 'article', rule: 'figures/one-coin' };
}

/** `$`, `US$`, `HK $`, `R$`, `USD`, `£`, `Y=` in front of a number. */
function moneyPrefixAt(lexemes: readonly Lexeme[], at: number): { unit: string; to: number } | undefined {
  const [first, second, third] = [lexemes[at] as Lexeme, lexemes[at + 1], lexemes[at + 2]];
  const sign = currencySigns[first.text];
  if (sign !== undefined && first.text !== '¢') {
    if (second?.kind === 'number' || second?.text === '.') return { unit: sign, to: at + 1 };
    const country = dollarPrefixes[second?.text ?? ''];
    if (first.text === '$' && country !== undefined && third?.kind === 'number') return { unit: country, to: at + 2 };
    return second?.kind === 'word' ? { unit: sign, to: at + 1 } : undefined;
  }
  if (first.kind !== 'word') return undefined;
  const dollars = dollarPrefixes[first.text];
  if (dollars !== undefined && second?.text === '$' && third?.kind === 'number') return { unit: dollars, to: at + 2 };
  if (first.text === 'Y' && second?.text === '=' && third?.kind === 'number') return { unit: 'JPY', to: at + 2 };
  const letters = letterSigns[first.text];
  const dotted = second?.text === '.' && third?.kind === 'number';
  if (letters !== undefined && (second?.kind === 'number' || dotted))
    return { unit: letters, to: at + (dotted ? 2 : 1) };
  if (currencyCodes.has(first.text) && second?.kind === 'number') return { unit: first.text, to: at + 1 };
  return undefined;
}

/** The unit behind the numeral, unless money stands in front; then rates ("per barrel", "a month"). */
function withUnit(
  lexemes: readonly Lexeme[],
  numeral: Numeral,
  lexicon: Lexicon,
  prefix: { unit: string; from: number } | undefined,
): Quantity {
  if (prefix !== undefined) return withRate(lexemes, withPrefix(lexemes, numeral, lexicon, prefix), lexicon);
  const found = unitAt(lexemes, numeral.to, lexicon);
  if (found === undefined || isCode(lexemes, found.to))
    return quantityOf(numeral, { from: numeral.from, to: numeral.to, unit: '', kind: 'count', rule: numeral.rule });
  const small =
    found.kind === 'money' && found.unit.length === 3
      ? minorUnit(lexemes, found.to, lexicon)
      : smallerUnit(lexemes, found, lexicon);
  return withRate(lexemes, quantityOf(numeral, { from: numeral.from, ...found }, small), lexicon);
}

function withPrefix(
  lexemes: readonly Lexeme[],
  numeral: Numeral,
  lexicon: Lexicon,
  prefix: { unit: string; from: number },
): Quantity {
  const after = lexemes[numeral.to];
  const to = after && /^(US|CAN|CAD|AUD|USD|U)$/u.test(after.text) ? endOfCountry(lexemes, numeral.to) : numeral.to;
  const unit = after?.text.startsWith('CA') ? 'CAD' : after?.text === 'AUD' ? 'AUD' : prefix.unit;
  const cents = minorUnit(lexemes, to, lexicon);
  return quantityOf(numeral, { from: prefix.from, to, unit, kind: 'money', rule: 'figures/money-prefix' }, cents);
}

/** A numeral with its unit, and what a smaller unit behind adds. */
function quantityOf(
  { from, to, min, max, form }: Numeral,
  found: FoundUnit & { from: number },
  minor?: { value: number; to: number },
): Quantity {
  return {
    from: found.from,
    to: minor?.to ?? found.to,
    numFrom: from,
    numTo: to,
    min: min + (minor?.value ?? 0),
    max: max + (minor?.value ?? 0),
    form,
    unit: found.unit,
    kind: found.kind,
    rule: found.rule,
  };
}

/** "$76 US", "$75 U.S.". */
function endOfCountry(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text !== 'U') return at + 1;
  const spelled = ['U', '.', 'S'].every((part, k) => lexemes[at + k]?.text === part);
  return spelled ? at + 3 + (lexemes[at + 3]?.text === '.' ? 1 : 0) : at;
}

/** "15 dollars 50 cents"; without the name of the small unit only at the end of a sentence or part of one. */
function minorUnit(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { value: number; to: number } | undefined {
  const skip = lexicon.sets.conjunctions.has(lexemes[at]?.lower ?? '') ? at + 1 : at;
  const next = lexemes[skip];
  if (next === undefined || (next.kind !== 'number' && next.kind !== 'word')) return undefined;
  const numeral = readNumeral(lexemes, skip, lexicon);
  if (numeral === undefined || numeral.form === 'vague' || numeral.min > 99 || !Number.isInteger(numeral.min))
    return undefined;
  const unit = matchPhrase(lexemes, numeral.to, lexicon.currencies);
  if (unit === undefined && skip === at && numeral.min > 9 && isLast(lexemes, numeral.to))
    return { value: numeral.min / 100, to: numeral.to };
  return /^(cent|kopeck|penny)$/u.test(unit?.value ?? '') && unit
    ? { value: numeral.min / 100, to: unit.to }
    : undefined;
}

function isLast(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  return next === undefined || next.fresh || (/^[.,;!?)]$/u.test(next.text) && !lexemes[at + 1]?.glued);
}

/** "5 feet 2 inches, "12 ft 2 in". */
function smallerUnit(
  lexemes: readonly Lexeme[],
  found: FoundUnit,
  lexicon: Lexicon,
): { value: number; to: number } | undefined {
  const next = lexemes[found.to];
  if (found.unit !== 'foot' || (next?.kind !== 'number' && next?.kind !== 'word')) return undefined;
  const numeral = readNumeral(lexemes, found.to, lexicon);
  const unit = numeral && matchPhrase(lexemes, numeral.to, lexicon.units);
  return unit?.value === 'inch' && numeral && numeral.min < 12 ? { value: numeral.min / 12, to: unit.to } : undefined;
}

type FoundUnit = Pick<Quantity, 'to' | 'unit' | 'kind' | 'rule'>;

/** The unit at lexeme `at`: percent, money, measure or time; over a hyphen and over "of" where it joins. */
function unitAt(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): FoundUnit | undefined {
  const mark = lexemes[at];
  if (mark === undefined) return undefined;
  const isMark = mark.kind === 'mark';
  const hyphen = isMark && mark.glued && /^[-‐‑]$/u.test(mark.text) && lexemes[at + 1]?.glued;
  const start = hyphen ? at + 1 : at;
  const bracketed = isMark ? inBrackets(lexemes, at, lexicon) : undefined;
  if (bracketed !== undefined) return bracketed;
  const percent = matchPhrase(lexemes, start, lexicon.percents);
  const unit =
    matchPhrase(lexemes, start, lexicon.units) ??
    matchPhrase(lexemes, overPart(lexemes, start, lexicon), lexicon.units);
  // "percentage points" is a unit of its own and longer than "percent".
  if (percent !== undefined && (unit === undefined || unit.to <= percent.to))
    return { to: percent.to, unit: '%', kind: 'percent', rule: 'figures/percent' };
  // "361 million pounds" is money, not weight.
  if (unit?.value === 'pound' && lexicon.multipliers.has(lexemes[start - 1]?.lower ?? ''))
    return { to: unit.to, unit: 'GBP', kind: 'money', rule: 'figures/money-suffix' };
  const money = moneyAt(lexemes, start, lexicon) ?? moneyAt(lexemes, overOf(lexemes, start, lexicon), lexicon);
  if (money !== undefined) return money;
  if (unit !== undefined && !isOrdinaryWord(lexemes, start, unit.to))
    return { to: unit.to, unit: unit.value, kind: 'measure', rule: 'figures/unit' };
  const time = matchPhrase(lexemes, start, lexicon.timeUnits);
  return time && { to: time.to, unit: time.value, kind: 'time', rule: 'figures/time-unit' };
}

/** "24703m212": letters and digits run on; "5 m2" are square metres. */
function isCode(lexemes: readonly Lexeme[], at: number): boolean {
  const [unit, next] = [lexemes[at - 1] as Lexeme, lexemes[at]];
  return next?.kind === 'number' && next.glued && unit.kind === 'word' && !/^[23]$/u.test(next.text);
}

/** "20 (kg)". */
function inBrackets(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): FoundUnit | undefined {
  if (!/^[([{<]$/u.test(lexemes[at]?.text ?? '')) return undefined;
  const unit = matchPhrase(lexemes, at + 1, lexicon.units);
  if (unit === undefined || !/^[)\]}>]$/u.test(lexemes[unit.to]?.text ?? '')) return undefined;
  return { to: unit.to + 1, unit: unit.value, kind: 'measure', rule: 'figures/unit' };
}

/** Short unit signs need digits right in front or a capital sense: "in", "a" and "m" are words too. */
function isOrdinaryWord(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const lexeme = lexemes[at] as Lexeme;
  if (to - at > 1 || lexeme.text.length > 2 || lexeme.kind !== 'word') return false;
  const next = lexemes[to];
  // "777F", "3R" are names of models.
  if (lexeme.glued && /^[FNRJ]$/u.test(lexeme.text)) return true;
  if (/^[A-Z]$/u.test(lexeme.text)) return next?.text === '-' || (next?.kind === 'word' && /^\p{Lu}/u.test(next.text));
  return /^(in|a|s|at|as|is|pt)$/u.test(lexeme.text) && !(lexeme.glued && next?.kind !== 'number');
}

/** "1/4 of a mile", "1,5 million de gallons": "of" behind fractions and powers only. */
function overPart(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): number {
  const before = lexemes[at - 1];
  const isPart =
    before !== undefined &&
    (lexicon.multipliers.has(before.lower) ||
      lexicon.fractions.has(before.lower) ||
      /^[/⁄]$/u.test(lexemes[at - 2]?.text ?? ''));
  const past = overOf(lexemes, at, lexicon);
  if (!isPart || past === at) return at;
  return lexicon.sets.articles.has(lexemes[past]?.lower ?? '') ? past + 1 : past;
}

function overOf(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): number {
  return lexicon.sets.of.has(lexemes[at]?.lower ?? '') ? overApostrophe(lexemes, at + 1) : at;
}

function moneyAt(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): FoundUnit | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  const sign = currencySigns[lexeme.text];
  const rule = 'figures/money-suffix';
  if (sign !== undefined && lexemes[at + 1]?.kind !== 'number') return { to: at + 1, unit: sign, kind: 'money', rule };
  if (dollarPrefixes[lexeme.text] !== undefined && lexemes[at + 1]?.text === '$' && lexemes[at + 1]?.glued)
    return { to: at + 2, unit: dollarPrefixes[lexeme.text] as string, kind: 'money', rule };
  const named = matchPhrase(lexemes, at, lexicon.currencies);
  if (named !== undefined && !isLoneLetter(lexemes, at, named.to))
    return { to: named.to, unit: named.value, kind: 'money', rule };
  return currencyCodes.has(lexeme.text) ? { to: at + 1, unit: lexeme.text, kind: 'money', rule } : undefined;
}

/** "5p" are pence, "2 p.m." is a time. */
function isLoneLetter(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const lexeme = lexemes[at] as Lexeme;
  return lexeme.text.length === 1 && lexeme.kind === 'word' && (!lexeme.glued || lexemes[to]?.text === '.');
}

/** "per barrel", "a month", "/h": the rate becomes part of the unit. */
function withRate(lexemes: readonly Lexeme[], quantity: Quantity, lexicon: Lexicon): Quantity {
  let at = quantity.to;
  if (/^[-‐‑]$/u.test(lexemes[at]?.text ?? '') && lexemes[at]?.glued) at++;
  const opener = lexemes[at];
  if (opener === undefined || !(lexicon.sets.per.has(opener.lower) || (opener.text === '/' && opener.glued)))
    return quantity;
  if (/^[-‐‑]$/u.test(lexemes[at + 1]?.text ?? '') && lexemes[at + 1]?.glued) at++;
  const base = matchPhrase(lexemes, at + 1, lexicon.timeUnits) ?? matchPhrase(lexemes, at + 1, lexicon.units);
  const kind = quantity.kind === 'time' ? 'measure' : quantity.kind;
  if (base !== undefined)
    return { ...quantity, to: base.to, kind, unit: `${quantity.unit} per ${base.value}`, rule: 'figures/rate' };
  const noun = lexemes[at + 1];
  if (
    quantity.kind !== 'money' ||
    noun?.kind !== 'word' ||
    !/^(share|person|head|ounce|capita|unit|barrel)$/u.test(noun.lower)
  )
    return quantity;
  return { ...quantity, to: at + 2, unit: `${quantity.unit} per ${noun.lower}`, rule: 'figures/rate' };
}

/** A minus sign or word in front of a quantity. */
function signed(lexemes: readonly Lexeme[], quantity: Quantity, lexicon: Lexicon): Quantity {
  const at = quantity.from - 1;
  const [mark, before] = [lexemes[at], lexemes[at - 1]];
  if (mark === undefined || quantity.form === 'vague') return quantity;
  const first = lexemes[quantity.from] as Lexeme;
  const isSign =
    /^[-−–]$/u.test(mark.text) &&
    (first.glued || mark.fresh) &&
    (!mark.glued || before?.text === '(' || before?.text === '$');
  const isWord =
    lexicon.sets.minus.has(mark.lower) &&
    matchPhraseBefore(lexemes, quantity.from, lexicon.before) === undefined &&
    (mark.lower === lexicon.data.minus[0] || !countsNoun(lexemes, quantity));
  const hyphened =
    /^[-‐]$/u.test(mark.text) &&
    mark.glued &&
    first.glued &&
    before !== undefined &&
    lexicon.sets.minus.has(before.lower);
  if (!isSign && !isWord && !hyphened) return quantity;
  return { ...quantity, from: hyphened ? at - 1 : at, min: -quantity.max, max: -quantity.min };
}

/** "tested negative 3 times" is no minus three. */
function countsNoun(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  return quantity.kind === 'count' && lexemes[quantity.to]?.kind === 'word';
}

/** Turns a time unit into an age where the words around say so ("34 years old", "aged 12", "34-year-old"). */
export function asAge(lexemes: readonly Lexeme[], quantity: Quantity, lexicon: Lexicon): Quantity {
  const hyphen = /^[-‐‑]$/u.test(lexemes[quantity.to]?.text ?? '') ? 1 : 0;
  if (quantity.kind === 'time') {
    const after = matchPhrase(lexemes, quantity.to + hyphen, lexicon.ageAfter);
    if (after !== undefined) return { ...quantity, to: after.to, kind: 'age', rule: 'figures/age-after' };
  }
  if (quantity.kind !== 'time' && quantity.kind !== 'count') return quantity;
  // "a 87 yo man": the sign says years too.
  const sign = quantity.kind === 'count' ? matchPhrase(lexemes, quantity.to, lexicon.ageAfter) : undefined;
  if (sign !== undefined && /^y/u.test((lexemes[quantity.to] as Lexeme).lower) && quantity.form === 'digits')
    return { ...quantity, to: sign.to, unit: 'year', kind: 'age', rule: 'figures/age-after' };
  const before = matchPhraseBefore(lexemes, quantity.from, lexicon.ageBefore) ?? childOf(lexemes, quantity, lexicon);
  if (quantity.min > 130 || (before === undefined && !isApposition(lexemes, quantity))) return quantity;
  const rule = before === undefined ? 'figures/age-apposition' : 'figures/age-before';
  return { ...quantity, unit: quantity.unit || 'year', kind: 'age', rule };
}

/** "a boy of 12": a person in the singular, and nothing that the number could count. */
function childOf(lexemes: readonly Lexeme[], quantity: Quantity, { sets }: Lexicon): true | undefined {
  const [person, link, next] = [lexemes[quantity.from - 2], lexemes[quantity.from - 1], lexemes[quantity.to]];
  if (person === undefined || link === undefined || quantity.kind !== 'count' || quantity.min < 1) return undefined;
  const isFree = next === undefined || next.kind !== 'word' || sets.stops.has(next.lower);
  return sets.of.has(link.lower) && sets.persons.has(person.lower) && isFree ? true : undefined;
}

/** "Ana Petrel, 34, said": a bare number below 110 between commas behind a capitalised word. */
function isApposition(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  if (
    quantity.kind !== 'count' ||
    (quantity.form !== 'digits' && quantity.form !== 'words') ||
    quantity.to - quantity.from !== 1 ||
    quantity.min >= 110
  )
    return false;
  const [name, comma, after] = [lexemes[quantity.from - 2], lexemes[quantity.from - 1], lexemes[quantity.to]];
  if (comma?.text === '(' && after?.text === ')')
    return /^\p{Lu}\p{Ll}/u.test(name?.text ?? '') && /^\d\d$/u.test((lexemes[quantity.from] as Lexeme).text);
  return (
    comma?.text === ',' &&
    /^[,.;]$/u.test(after?.text ?? '') &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !lexemes[quantity.from]?.glued
  );
}

/** "ages 25, 26 and 33": bare numbers in a list that begins with an age are ages. */
export function listAges<Item extends Quantity>(lexemes: readonly Lexeme[], quantities: readonly Item[]): Item[] {
  let last: Item | undefined;
  return quantities.map((quantity) => {
    const gap = last === undefined ? 9 : quantity.from - last.to;
    const links = lexemes
      .slice(last?.to ?? 0, quantity.from)
      .every((lexeme) => lexeme.text === ',' || lexeme.text === '&' || lexeme.kind === 'word');
    const mark = lexemes[quantity.from - 1];
    const isNext = gap === 1 || (gap === 2 && lexemes[quantity.from - 2]?.text === ',');
    const bare = quantity.kind === 'count' && quantity.unit === '' && quantity.form === 'digits' && quantity.max < 110;
    const after = lexemes[quantity.to];
    const ends =
      after === undefined || after.kind !== 'word' || /^(and|y|e|et|und|и|та|і|were|was|who)$/u.test(after.lower);
    const isListed =
      last?.kind === 'age' && isNext && links && bare && ends && (mark?.text === ',' || mark?.kind === 'word');
    last = isListed ? { ...quantity, kind: 'age' as const, unit: 'year', rule: 'figures/age-list' } : quantity;
    return last;
  });
}

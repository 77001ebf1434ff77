import type { Span } from '../../base/span.ts';
import type { FiguresData } from '../../lang/schema/figures.ts';
import { isUnsupported, type Unsupported } from '../../lang/unsupported.ts';
import { spanOf } from './context.ts';
import { lexiconOf } from './lexicon.ts';
import { asAge, listAges, readQuantities, type UnitKind } from './quantities.ts';
import { joinRanges } from './ranges.ts';
import { rejectionOf } from './reject.ts';
import { scanLexemes } from './scan.ts';

/** A number with its unit, wherever it stands: also years, codes and names that are no figures. */
export interface NumberReading extends Span {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly rule: string;
}

/** Reads every number of a text with its unit, without asking whether it counts anything. */
export function readNumbers(text: string, data: FiguresData | Unsupported): NumberReading[] {
  if (isUnsupported(data)) return [];
  const lexicon = lexiconOf(data);
  const lexemes = scanLexemes(text, data);
  const quantities = readQuantities(lexemes, lexicon).map((quantity) => asAge(lexemes, quantity, lexicon));
  const kept = listAges(lexemes, joinRanges(lexemes, quantities, lexicon)).filter(
    (quantity) => rejectionOf(lexemes, quantity, lexicon) !== 'figures/not-pronoun',
  );
  return kept.map((quantity) => ({
    ...spanOf(lexemes, quantity),
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    kind: quantity.kind,
    rule: quantity.rule,
  }));
}

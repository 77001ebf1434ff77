import { certaintyOf } from '../src/extract/events/certainty.ts';
import { lexiconOf } from '../src/extract/events/lexicon.ts';
import { tellersOf } from '../src/extract/events/teller.ts';
import { eventTreeOf } from '../src/extract/events/words.ts';
import { packOf } from '../src/lang/index.ts';
import type { EventsData } from '../src/lang/schema/events.ts';
import type { Certainty } from '../src/model/index.ts';
import { analyseRow, type TextRow } from './analyse.ts';

const classes: Readonly<Record<Certainty, string>> = {
  happened: 'FACT',
  alleged: 'FACT',
  denied: 'NEG',
  planned: 'FUTURE',
  promised: 'FUTURE',
  demanded: 'FUTURE',
  feared: 'UNCERTAIN',
  possible: 'UNCERTAIN',
  conditional: 'UNCERTAIN',
};

/** Reads a row; answers, for a span, the factuality class that its first word is told with. */
export function findSyntaxTree(row: TextRow): (span: { readonly start: number; readonly end: number }) => string {
  const { analysis } = analyseRow({ ...row, lang: 'en' });
  const tree = eventTreeOf(analysis.tokens, lexiconOf(packOf('en').events as EventsData));
  const tellerOf = tellersOf(analysis.attributions);
  return (span) => {
    const inside = analysis.tokens.flatMap((token, at) =>
      token.start < span.end && token.end > span.start ? [at] : [],
    );
    const token = inside.find((at) => !inside.includes(analysis.tokens[at]!.head)) ?? inside[0];
    if (token === undefined) return 'FACT';
    const told = tellerOf(analysis.tokens[token]!);
    const { certainty, polarity } = certaintyOf(tree, { verb: token, token }, told);
    return polarity === 'negative' ? 'NEG' : classes[certainty];
  };
}

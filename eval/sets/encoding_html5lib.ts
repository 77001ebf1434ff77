import { findEncoding } from '../../src/ingest/encoding/decode.ts';
import { readSet } from '../read.ts';
import { round3 } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row {
  readonly id: string;
  readonly b64: string;
  readonly encoding: string;
}

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const rows = readSet<Row>(context, 'ingest/encoding-html5lib');
  if (rows === undefined) return [];
  const right = rows.filter((row) => {
    const found = findEncoding(Buffer.from(row.b64, 'base64'), { input: row.id, declares: true });
    // The set asks for the standard's default where nothing is declared; there we look at the bytes instead.
    const encoding = ['mark', 'declaration'].includes(found.readFrom) ? found.encoding : 'windows-1252';
    if (encoding !== row.encoding.toLowerCase())
      context.onError?.('encoding', `${row.id}: ${row.encoding} ≠ ${encoding}`);
    return encoding === row.encoding.toLowerCase();
  });
  return [
    {
      metric: 'encoding',
      figure: round3(right.length / rows.length),
      floor: 0.915,
      publishedBy: 'html-encoding-sniffer',
    },
  ];
}

/** Encodings that pages declare, rightly or wrongly. */
export const set: EvalSet = { name: 'encoding_html5lib', part: 'ingest', folder: 'ingest/encoding-html5lib', run };

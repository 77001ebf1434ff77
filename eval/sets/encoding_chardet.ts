import { TextDecoder } from '@exodus/bytes/encoding.js';
import { decodeBytes } from '../../src/ingest/encoding/decode.ts';
import { readSet } from '../read.ts';
import { round3 } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row {
  readonly id: string;
  readonly b64: string;
  readonly encoding_dir: string;
}

/** Folders whose encoding the Encoding standard does not know. */
const unknown = new Set(['IBM855', 'Johab', 'MacRoman', 'UTF-32', 'UTF-32BE', 'UTF-32LE', 'iso-2022-kr']);
const labels: Readonly<Record<string, string>> = {
  CP932: 'shift_jis',
  CP949: 'euc-kr',
  MacCyrillic: 'x-mac-cyrillic',
  'TIS-620': 'windows-874',
  IBM866: 'ibm866',
};

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const all = readSet<Row>(context, 'ingest/encoding-chardet');
  if (all === undefined) return [];
  const rows = all.filter((row) => !unknown.has(row.encoding_dir));
  const right = rows.filter((row) => {
    const bytes = Buffer.from(row.b64, 'base64');
    const found = decodeBytes(bytes, { input: row.id, declares: false });
    const label = labels[row.encoding_dir] ?? row.encoding_dir.replace(/^((?:iso-8859|windows)-\d+)-.*$/iu, '$1');
    const isRight = found.text === new TextDecoder(label).decode(bytes);
    if (!isRight) context.onError?.('encoding', `${row.id}: ${label} ≠ ${found.encoding}`);
    return isRight;
  });
  return [
    {
      metric: 'same text (undeclared)',
      figure: round3(right.length / rows.length),
      published: 0.992,
      publishedBy: 'jschardet',
    },
  ];
}

/** Texts whose encoding nothing declares; right when the decoded text is the same. */
export const set: EvalSet = { name: 'encoding_chardet', part: 'ingest', folder: 'ingest/encoding-chardet', run };

import type { Decision } from '../model/index.ts';

/**
 * Reads a decisions file: a JSON line for each, `{"do":"merge","ids":[…]}`, `{"do":"split","ids":[…],"from":[…]}` or
 * `{"do":"pin","ids":[…],"to":"…"}`, each with `by` and `why` if wanted. Throws a `TypeError` that names the line.
 */
export function parseDecisions(text: string): Decision[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const wrong = (what: string) => new TypeError(`line ${index + 1}: ${what}`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw wrong('expected a JSON object');
    }
    return [checkDecision(value, wrong)];
  });
}

function checkDecision(value: unknown, wrong: (what: string) => Error): Decision {
  if (typeof value !== 'object' || value === null) throw wrong('expected a JSON object');
  const { do: verb, ids, from, to, by, why } = value as Record<string, unknown>;
  if (!isIds(ids)) throw wrong('expected "ids": a list of ids of reports or stories');
  const told = { ...(typeof by === 'string' ? { by } : {}), ...(typeof why === 'string' ? { why } : {}), ids };
  if (verb === 'merge') return { ...told, do: 'merge' };
  if (verb === 'split') {
    if (!isIds(from)) throw wrong('expected "from": a list of ids that the others are parted from');
    return { ...told, do: 'split', from };
  }
  if (verb === 'pin') {
    if (typeof to !== 'string') throw wrong('expected "to": the id of the story, or of a report in it');
    return { ...told, do: 'pin', to };
  }
  throw wrong(`expected "do": "merge", "split" or "pin", got ${JSON.stringify(verb)}`);
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && id !== '');
}

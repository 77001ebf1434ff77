import { detectLanguage, type LanguageDetector } from '../lang/detect.ts';

/**
 * Telling languages in two steps: common words and script for whole articles (0.1 ms, no model), and fastText's
 * model of 176 languages for what is short or doubtful. The model loads only when it is first needed.
 */

/** Below this confidence, or for texts shorter than this many UTF-16 units, the model is asked. */
const confidenceMin = 0.6;
const lengthMin = 200;
/** How much of a text the model looks at, in UTF-16 units. */
const sampleLength = 2000;
/** Where the model is less sure than this and the quick detector is surer, the latter's answer stands. */
const probabilityMin = 0.5;

let loading: Promise<LanguageDetector> | undefined;

/** The detector on fastText's model; loads it the first time (about 0.3 s and 20 MB). */
export function loadLanguageModel(): Promise<LanguageDetector> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LanguageDetector> {
  const { getLIDModel } = await import('fasttext.wasm.js');
  const identifier = await getLIDModel();
  const model = await identifier.load();
  const { formatLang } = identifier.constructor as unknown as {
    formatLang(raw: string): { alpha2: string | null; alpha3: string };
  };
  return (text) => {
    const sample = text.slice(0, sampleLength).replace(/\s+/gu, ' ').trim();
    if (!/\p{L}/u.test(sample)) return { lang: 'und', confidence: 0 };
    const answers = model.predict(sample, 1, 0);
    if (answers.size() === 0) return detectLanguage(text);
    const [probability, label] = answers.get(0);
    const { alpha2, alpha3 } = formatLang(label);
    const quick = probability < probabilityMin ? detectLanguage(text) : undefined;
    if (quick !== undefined && quick.confidence > probability) return quick;
    return { lang: alpha2 ?? alpha3, confidence: Math.min(1, probability) };
  };
}

/**
 * Runs a parser with the quick detector, and again with the model where that was unsure. Parsers are pure, so the
 * second run differs only in the language and what follows from it.
 */
export async function withLanguage<T>(parse: (detect: LanguageDetector) => T): Promise<T> {
  let isSure = true;
  const first = parse((text) => {
    const guess = detectLanguage(text);
    if (guess.confidence < confidenceMin || text.length < lengthMin) isSure = false;
    return guess;
  });
  return isSure ? first : parse(await loadLanguageModel());
}

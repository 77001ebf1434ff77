import type { Span } from '../../base/span.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Sentence, Token } from '../../model/index.ts';
import type { StageInput, SyntaxFindings } from '../stages.ts';
import { type CrudeTagger, crudeTagger } from './fallback.ts';
import { type SplitRules, splitBlock, splitRules } from './split.ts';
import { type TokenRules, tokenise, tokenRules } from './tokenise.ts';

interface Rules {
  readonly split: SplitRules;
  readonly token: TokenRules;
  readonly crude: CrudeTagger;
}

/** Packs are constants: their lists become sets once. */
const rulesByPack = new WeakMap<LanguagePack, Rules>();

function rulesOf(pack: LanguagePack): Rules {
  let rules = rulesByPack.get(pack);
  if (rules === undefined) {
    const data = isUnsupported(pack.sentences) ? undefined : pack.sentences;
    rules = { split: splitRules(data), token: tokenRules(data), crude: crudeTagger(data) };
    rulesByPack.set(pack, rules);
  }
  return rules;
}

/** Splits the text into sentences and tokens, tagged and parsed where the language has a model. */
export function findSyntax({ article, pack }: StageInput): SyntaxFindings {
  const rules = rulesOf(pack);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [block, span] of article.blocks.entries()) {
    for (const part of splitBlock(article.text, span, rules.split)) {
      const words = tokenise(article.text, part, rules.token);
      const firstToken = tokens.length;
      addCrude(article.text, words, { tokens, sentence: sentences.length, crude: rules.crude });
      sentences.push({ ...part, firstToken, lastToken: tokens.length, block });
    }
  }
  return { sentences, tokens, notes: [] };
}

interface Target {
  readonly tokens: Token[];
  readonly sentence: number;
  readonly crude: CrudeTagger;
}

/** Without a model: crude tags, the first verb (else the first word) as root, everything else hung below it. */
function addCrude(text: string, words: readonly Span[], { tokens, sentence, crude }: Target): void {
  const offset = tokens.length;
  const tags = words.map((word, i) => crude(text.slice(word.start, word.end), i === 0));
  const root = Math.max(
    0,
    tags.findIndex((tag) => tag === 'VERB' || tag === 'AUX'),
  );
  for (const [i, word] of words.entries()) {
    const upos = tags[i] ?? 'X';
    const surface = text.slice(word.start, word.end);
    tokens.push({
      ...word,
      text: surface,
      lemma: upos === 'PROPN' ? surface : surface.toLowerCase(),
      upos,
      head: i === root ? -1 : offset + root,
      deprel: i === root ? 'root' : upos === 'PUNCT' ? 'punct' : 'dep',
      sentence,
    });
  }
}

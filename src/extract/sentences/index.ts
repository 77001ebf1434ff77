import type { Span } from '../../base/span.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Sentence, Token } from '../../model/index.ts';
import type { SentenceWords } from '../../syntax/model.ts';
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
export function findSyntax({ article, pack, resources }: Omit<StageInput, 'found'>): SyntaxFindings {
  const rules = rulesOf(pack);
  const model = resources.syntax;
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [block, span] of article.blocks.entries()) {
    for (const part of splitBlock(article.text, span, rules.split)) {
      const words = tokenise(article.text, part, rules.token);
      const firstToken = tokens.length;
      if (model) model.addTokens(words, tokens, sentences.length);
      else addCrudeTokens(words, tokens, { crude: rules.crude, sentence: sentences.length });
      sentences.push({ ...part, firstToken, lastToken: tokens.length, block });
    }
  }
  return { sentences, tokens, notes: [] };
}

/** Without a model: crude tags, the first verb (else the first word) as root, everything else hung below it. */
function addCrudeTokens(
  { spans, forms }: SentenceWords,
  tokens: Token[],
  { crude, sentence }: { crude: CrudeTagger; sentence: number },
): void {
  const tags = forms.map((form, i) => crude(form, i === 0));
  const root = Math.max(
    0,
    tags.findIndex((tag) => tag === 'VERB' || tag === 'AUX'),
  );
  const offset = tokens.length;
  for (const [i, text] of forms.entries()) {
    const upos = tags[i] ?? 'X';
    const lemma = upos === 'PROPN' ? text : text.toLowerCase();
    const head = i === root ? -1 : offset + root;
    const deprel = i === root ? 'root' : upos === 'PUNCT' ? 'punct' : 'dep';
    tokens.push({ ...(spans[i] as Span), text, lemma, upos, head, deprel, sentence });
  }
}

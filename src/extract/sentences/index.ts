import type { Span } from '../../base/span.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Sentence, Token } from '../../model/index.ts';
import type { WordAnalysis } from '../../syntax/model.ts';
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
      const target = { tokens, sentence: sentences.length };
      const forms = words.map((word) => article.text.slice(word.start, word.end));
      addTokens(words, forms, target, model ? model.analyse(forms) : crudeAnalysis(forms, rules.crude));
      sentences.push({ ...part, firstToken, lastToken: tokens.length, block });
    }
  }
  return { sentences, tokens, notes: [] };
}

interface Target {
  readonly tokens: Token[];
  readonly sentence: number;
}

function addTokens(
  words: readonly Span[],
  forms: readonly string[],
  { tokens, sentence }: Target,
  analysis: readonly WordAnalysis[],
): void {
  const offset = tokens.length;
  for (let i = 0; i < analysis.length; i++) {
    const { start, end } = words[i] as Span;
    const { lemma, upos, feats, head: within, deprel } = analysis[i] as WordAnalysis;
    const text = forms[i] as string;
    const head = within < 0 ? -1 : offset + within;
    // Spelled out twice, since a spread costs more than the rest of the loop.
    tokens.push(
      feats === ''
        ? { start, end, text, lemma, upos, head, deprel, sentence }
        : { start, end, text, lemma, upos, feats, head, deprel, sentence },
    );
  }
}

/** Without a model: crude tags, the first verb (else the first word) as root, everything else hung below it. */
function crudeAnalysis(forms: readonly string[], crude: CrudeTagger): WordAnalysis[] {
  const tags = forms.map((form, i) => crude(form, i === 0));
  const verb = tags.findIndex((tag) => tag === 'VERB' || tag === 'AUX');
  const root = Math.max(0, verb);
  return forms.map((form, i) => {
    const upos = tags[i] ?? 'X';
    return {
      lemma: upos === 'PROPN' ? form : form.toLowerCase(),
      upos,
      feats: '',
      head: i === root ? -1 : root,
      deprel: i === root ? 'root' : upos === 'PUNCT' ? 'punct' : 'dep',
    };
  });
}

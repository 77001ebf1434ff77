import type { LangCode } from '../model/index.ts';

/** Words that change what a count of victims means. Patterns are matched in lower case, at the start of words. */
export interface TollWords {
  /** "three others": those besides. */
  readonly besides: RegExp;
  /** Dead bodies seen or found, not yet a toll. */
  readonly bodies: RegExp;
  /** Words that leave no doubt that somebody lives and is hurt; without one, the dead may be among "six people shot". */
  readonly hurt?: RegExp;
}

const wordStart = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})`, 'u');

const tollWords: ReadonlyMap<LangCode, TollWords> = new Map([
  [
    'en',
    {
      besides: wordStart('others?\\b|more\\b|another\\b'),
      bodies: wordStart('body\\b|bodies\\b|corpses?\\b'),
      hurt: wordStart('injur|wound|hurt|hospital|critical|stable|condition|treated|surviv|recover|non-life'),
    },
  ],
  ['es', { besides: wordStart('otr[oa]s?|más\\b'), bodies: wordStart('cuerpos?\\b|cadáver') }],
  ['pt', { besides: wordStart('outr[oa]s?|mais\\b'), bodies: wordStart('corpos?\\b|cadáver') }],
  ['fr', { besides: wordStart('autres?\\b|plus\\b'), bodies: wordStart('corps\\b|cadavre') }],
  ['de', { besides: wordStart('weitere|andere'), bodies: wordStart('leiche|leichname') }],
  ['ru', { besides: wordStart('ещ[её](?!\\p{L})|друг(?:их|ие|ого)'), bodies: wordStart('тел(?:а|о)?(?!\\p{L})|труп') }],
  ['uk', { besides: wordStart('ще(?!\\p{L})|інш'), bodies: wordStart('тіл(?:а|о)?(?!\\p{L})|труп') }],
]);

const none: TollWords = { besides: /(?!)/u, bodies: /(?!)/u };

/** The words of a language; none where no table is kept. */
export function tollWordsOf(lang: LangCode): TollWords {
  return tollWords.get(lang) ?? none;
}

import type { LangCode } from '../model/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { LanguagePack } from './pack.ts';
import { pt } from './pt/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';
import { unsupported } from './unsupported.ts';

/** Every language with a pack, by code. */
export const packs: Readonly<Record<LangCode, LanguagePack>> = { de, en, es, fr, pt, ru, uk };

const none = unsupported('no pack for this language');

/** The pack of a language; one without a pack gets sentences and grouping, and says what it lacks. */
export function packOf(code: LangCode): LanguagePack {
  return (
    packs[code] ?? {
      code,
      name: code,
      articles: none,
      sentences: none,
      entities: none,
      attributions: none,
      timexes: none,
      figures: none,
      toponyms: none,
      events: none,
    }
  );
}

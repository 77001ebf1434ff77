import { getOrMake } from '../base/get-or-make.ts';
import type { LangCode } from '../model/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { genericPack } from './generic.ts';
import { it } from './it/index.ts';
import type { LanguagePack } from './pack.ts';
import { pt } from './pt/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';

/** Every language with a pack, by code. */
export const packs: Readonly<Record<LangCode, LanguagePack>> = { de, en, es, fr, it, pt, ru, uk };

const generic = new Map<LangCode, LanguagePack>();

/** The pack of a language; one without a pack gets what CLDR knows of any language, and says what it lacks. */
export function packOf(code: LangCode): LanguagePack {
  return packs[code] ?? getOrMake(generic, code, () => genericPack(code));
}

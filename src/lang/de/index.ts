import type { LanguagePack } from '../pack.ts';
import { articles } from './articles.ts';
import { attributions } from './attributions.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';
import { timexes } from './timexes.ts';
import { toponyms } from './toponyms.ts';

/** German. */
export const de: LanguagePack = {
  code: 'de',
  name: 'German',
  articles,
  sentences,
  entities,
  attributions,
  timexes,
  figures,
  toponyms,
  events,
};

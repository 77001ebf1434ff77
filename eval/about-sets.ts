/** What `docs/accuracy.md` says of the sets besides their figures: where they come from, and what is still wrong. */

/** Licence of a set's texts, and what we may do with it. Keys are names of sets in `eval/sets/`. */
export const licences: Readonly<Record<string, string>> = {
  adaq: 'none stated; measured only',
  allsides: 'none stated; measured only',
  basil: 'none stated; measured only',
  claimdiff: 'none stated; measured only',
  coref_gum: 'CC BY; trained on',
  ecbplus: 'CC BY; trained on',
  emergent: 'none stated; points of cues tuned on dev',
  ev_es_sent: 'none stated; measured only',
  ev_plv: 'research corpus; trained on, works without',
  fnc1: 'Apache-2.0; thresholds tuned on dev',
  gnqa: 'non-commercial; measured only',
  gva: 'none stated; story weights trained on',
  krauts: 'non-commercial; measured only',
  meantime_entities: 'CC BY; measured only',
  meantime_en_time: 'CC BY; measured only',
  meantime_events: 'CC BY; measured only',
  names_nk: 'MIT',
  names_ruwa: 'research corpus; measured only',
  ner_conll: 'research corpus; trained on, works without',
  ner_uk: 'non-commercial; measured only',
  ner_uner: 'CC BY-SA; trained on',
  og2021: 'non-commercial; thresholds only',
  polnear: 'research corpus; trained on, works without',
  qty_duckling: 'BSD',
  qty_newsquant: 'research corpus; measured only',
  qty_recognizers: 'MIT',
  syntax: 'CC BY-SA, CC BY, LGPL-LR (Sequoia), CC BY-NC-SA (Ukrainian); trained on',
  syntax_text: 'as syntax',
  te3: 'research corpus; measured only',
  time_duckling: 'BSD',
  time_recognizers: 'MIT',
};

/** By part: the kinds of error that remain, commonest first, as counted in samples of what `--errors` prints. */
export const remaining: Readonly<Record<string, readonly string[]>> = {};

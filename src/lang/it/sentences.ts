import type { SentencesData } from '../schema/sentences.ts';

const words = (text: string) => text.split(' ');

/** Italian. */
export const sentences: SentencesData = {
  openAbbreviations: words(
    'sig Sig sigg Sigg sig.ra Sig.ra sig.na dott Dott dott.ssa Dott.ssa dr Dr prof Prof prof.ssa Prof.ssa avv Avv ing Ing arch Arch geom Geom on On sen Sen gen Gen col Col cap Cap ten Ten magg Magg mons Mons card Card don S SS cfr Cfr vs ca St p.zza P.zza v.le V.le c.so C.so',
  ),
  abbreviations: words('ecc etc S.p.A S.r.l S.n.c d.C a.C a.m p.m tel Tel es p.es P.IVA Co Ltd Inc Jr'),
  numberAbbreviations: words('n nn N art artt Art pag pagg p pp cap vol tel Tel fig lett co'),
  starters: words(
    'il lo la i gli le un uno una questo questa questi queste quello quella quelli ciò lui lei loro si suo sua ma e o se quando come mentre anche secondo dopo da fino per in con senza su tra fra non già inoltre però perché chi che cosa dove nel nella nei al alla dal dalla del della sul sono è era ha hanno oggi ieri domani',
  ),
  ordinalStop: false,
  spacedThousands: false,
  hyphen: 'keep',
  joinedPrefixes: [],
  endings: [],
  beginnings: words(
    "l' un' dell' all' dall' nell' sull' coll' quell' quest' d' c' s' m' t' v' n' bell' sant' tutt' anch' com' dov' mezz'",
  ),
  divided: {},
  closedClass: {
    DET: "il lo la i gli le un uno una l' un' questo questa questi queste quello quella quei quegli quelle suo sua suoi sue loro ogni altro altra altri altre tutto tutta tutti tutte alcuni alcune",
    ADP: "di a da in con su per tra fra contro verso durante dopo senza secondo del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sulla sui sulle sull' d'",
    CCONJ: 'e ed o oppure ma né però',
    SCONJ: 'che se perché come quando mentre affinché sebbene',
    PRON: 'si ci vi lo gli lui lei loro egli essi chi cui quale quali mi ti me io noi voi ciò ne',
    AUX: 'è sono era erano fu furono sia essere stato stata stati state ha hanno aveva avevano avere sarà saranno sarebbe viene vengono',
    ADV: 'non già più molto anche ieri oggi domani ora adesso così qui dove ancora sempre solo',
    NUM: 'due tre quattro cinque sei sette otto nove dieci cento mille mila milione milioni',
    VERB: 'detto dice dicono ha dichiarato affermato annunciato spiegato accusato disse',
  },
};

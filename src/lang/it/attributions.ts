import type { AttributionsData } from '../schema/attributions.ts';

/** Italian cues, written for this project from general knowledge of the language. */
export const attributions: AttributionsData = {
  suffixMax: 6,
  verbs: {
    say: {
      clause:
        'dice dicono disse dissero diceva detto dicendo dire affermat* afferm* dichiar* spieg* aggiun* aggiung* sottoline* sosten* sostien* ribad* precis* rifer* annunci* inform* comment* osserv* not* raccont* scriv* scrisse scritto rivel* rispos* rispond* conclud* conclus* insist* evidenzi* rilev* ricord* assicur* indic* replic* argoment* chiar* comunic* fa_sapere reso_noto',
    },
    accuse: { target: 'accus* incolp*', clause: 'denunci*' },
    deny: {
      object: 'nega negano negò negarono negato negando negare smentisc* smentit* smentì respin* respint*',
      act: 'rifiut*',
    },
    confirm: { clause: 'conferm* ammet* ammess* riconosc* riconobb* verific*' },
    warn: { clause: 'avvert* ammon* allert*' },
    demand: { clause: 'esig* preten* pretes* ordin*', request: 'intim* esort*' },
    ask: { clause: 'chied* chies* domand*', request: 'invit* sollecit*' },
    promise: { clause: 'promet* promess* garant*', act: 'intend*' },
    praise: { object: 'elogi* lod* applaud* celebr*' },
    condemn: { object: 'condann* critic* deplor*' },
    threaten: { clause: 'minacc*' },
    estimate: { clause: 'stim* calcol* prevede prevedono previsto' },
    speculate: { clause: 'ipotizz* suppon* presum*' },
    think: {
      clause:
        'crede credono credeva ritien* riten* pensa pensano pensava pensato considera considerano teme temono temeva spera sperano',
      act: 'vuole vogliono',
    },
  },
  nouns: {
    say: { clause: 'affermazione dichiarazione annuncio' },
    accuse: { clause: 'accusa accuse denuncia' },
    warn: { clause: 'avvertimento allarme monito' },
    promise: { clause: 'promessa impegno' },
    demand: { clause: 'richiesta' },
    think: { clause: 'timore opinione convinzione' },
    threaten: { clause: 'minaccia' },
  },
  before: [
    'secondo',
    'stando a',
    'a detta di',
    'a giudizio di',
    'a parere di',
    'nelle parole di',
    'per bocca di',
    'citando',
  ],
  inversion: true,
  definite: "il lo la i gli le l'",
  doerEndings: 'ore tore trice iere iera ista',
  asOpeners: 'come secondo',
  genitive: "di del dello della dell' dei degli delle",
  finiteEndings: 'ò ì arono irono erono ava eva iva',
  passive: 'è sono fu furono viene vengono venne stato stata',
  participle: 'ndo',
  after: [],
  that: 'che se',
  auxiliaries: 'ha hanno aveva avevano avrebbe è sono era erano fu si lo la gli le ne',
  negations: 'non mai né nemmeno neppure',
  prepositions:
    'a ad al allo alla ai agli alle con contro da dal dalla dai di del della dei durante entro fino fra in nel nella nei per presso secondo senza sopra sotto su sul sulla tra verso dopo prima',
  by: 'da dal dallo dalla dai dagli dalle',
  pronouns: 'lui lei loro egli essi io noi voi questo questa costui',
  relatives: 'che chi cui quale quali',
  determiners:
    "il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella suo sua loro nostro nostra vari varie alcuni alcune molti molte due tre altro altra altri altre entrambi",
  conjunctions: 'e ed o oppure ma però mentre quando perché se come dove sebbene',
  timeWords:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana mese anno notte sera mattina pomeriggio scorso scorsa ora dopo prima',
  occasions:
    'comunicato intervista conferenza dichiarazione dichiarazioni discorso tweet post messaggio lettera riunione vertice televisione radio twitter facebook telegram nota rapporto audizione',
  speakers: {
    document:
      'documento rapporto comunicato nota lettera testo studio sentenza libro articolo messaggio dichiarazione risoluzione pagina',
    dataset: 'dati cifre sondaggio sondaggi statistiche censimento registri bilancio',
    image: 'immagine immagini video fotografia foto',
    anonymous: 'fonte fonti funzionario funzionari testimone testimoni diplomatico diplomatici',
    collective: 'esperti analisti critici residenti abitanti osservatori attivisti scienziati opposizione',
    organisation:
      'ministero governo dipartimento agenzia esercito polizia partito consiglio tribunale commissione azienda banca università sindacato gruppo associazione cremlino onu nato ue parlamento senato camera autorità organizzazione presidenza procura comune prefettura regione ospedale compagnia federazione fondazione ufficio protezione guardia carabinieri questura',
    outlet: 'giornale quotidiano emittente rivista',
  },
  roles:
    'presidente ministro ministra segretario segretaria portavoce leader direttore direttrice capo generale governatore sindaco sindaca senatore senatrice cancelliere ambasciatore ambasciatrice comandante avvocato avvocata giudice esperto esperta ricercatore ricercatrice medico scienziato scienziata testimone attivista giornalista economista consigliere consigliera deputato deputata vedova vittima padre madre fratello sorella figlio figlia proprietario imprenditore analista professore professoressa re papa procuratore assessore assessora prefetto questore premier coordinatore maestra maestro',
};

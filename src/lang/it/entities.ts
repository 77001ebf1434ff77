import type { EntitiesData } from '../schema/entities.ts';

/** Italian names: the words around and inside them. */
export const entities: EntitiesData = {
  honorifics:
    list(`sig signor signora signorina dott dottor dottoressa dr don donna fra suor san santa santo re regina principe
    principessa papa sceicco ayatollah monsignor on onorevole avv ing prof`),
  titles:
    list(`presidente vicepresidente premier cancelliere ministro ministra viceministro sottosegretario segretario segretaria
    governatore governatrice sindaco sindaca senatore senatrice deputato deputata ambasciatore ambasciatrice inviato
    commissario consigliere consigliera direttore direttrice capo leader dirigente generale colonnello comandante capitano
    tenente maresciallo sergente ammiraglio giudice magistrato procuratore avvocato avvocata portavoce professore
    professoressa analista economista esperto esperta scienziato scienziata ricercatore ricercatrice autore autrice
    scrittore scrittrice giornalista corrispondente allenatore attaccante portiere difensore giocatore giocatrice campione
    cantante attore attrice regista musicista produttore artista architetto imprenditore fondatore proprietario attivista
    candidato candidata membro funzionario vescovo arcivescovo cardinale padre presunto testimone vittima agricoltore
    medico dottore infermiera pilota fratello sorella moglie marito figlio figlia madre re regina principe principessa papa
    dittatore assessore assessora prefetto questore pescatore maestra maestro`),
  bodies:
    list(`ministero dipartimento governo amministrazione gabinetto parlamento congresso senato camera assemblea consiglio
    commissione comitato agenzia autorità ufficio corte tribunale procura polizia esercito forza forze guardia brigata
    battaglione unione federazione confederazione alleanza coalizione lega associazione organizzazione partito movimento
    fronte gruppo compagnia azienda società banca cassa fondo borsa università scuola istituto accademia ospedale chiesa
    fondazione club squadra nazionale giornale quotidiano canale emittente radio televisione rivista ambasciata consolato
    missione comune regione provincia prefettura questura museo biblioteca orchestra teatro real sindacato cooperativa
    consorzio direzione servizio protezione carabinieri`),
  placeHeads:
    list(`fiume lago mare oceano baia golfo stretto monte montagna colle valle isola isole penisola deserto bosco parco
    piazza via viale corso strada autostrada ponte aeroporto porto stazione città paese villaggio borgo comune provincia
    regione distretto stato repubblica regno quartiere canale costa capo spiaggia striscia diga centrale stadio carcere
    campo confine nord sud est ovest`),
  companyEndings: list(
    'inc ltd llc corp co plc ag gmbh sa spa srl nv bv ab oyj as kk llp lp jsc pjsc oao ooo zao group holding',
  ),
  connectors: list('di del dello della dell dei degli delle d de la lo le san santa e von der van bin al'),
  notNames: list(`lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre il lo la i gli le un uno una in di del dello della dei degli delle al
    allo alla ai agli alle dal dalla dai nel nella nei sul sulla per con senza secondo dopo da fino tra fra su sotto contro
    durante ma se non già così come quando dove chi che e o suo sua suoi loro questo questa questi queste quello quella
    quel io lui lei noi voi anche inoltre tuttavia mentre oggi ieri domani foto fonte video leggi guarda è sono era ha
    hanno si ci mi più molto tutto tutti tutte altro altra due tre quattro cinque internet natale pasqua`),
  placeCues: list('in a ad da verso presso fino vicino nei nel nella'),
  definite: list('il lo la i gli le l questo questa questi queste quel quello quella quei suo sua suoi sue loro'),
  indefinite: list(`un uno una qualche alcuni alcune ogni altro altra altri altre vari varie diversi diverse molti molte
    pochi nessun nessuno nessuna`),
  nameCases: { endings: [], bases: [] },
  pronouns: {
    io: { person: 1, number: 'sg', gender: 'any' },
    mi: { person: 1, number: 'sg', gender: 'any' },
    me: { person: 1, number: 'sg', gender: 'any' },
    mio: { person: 1, number: 'sg', gender: 'any', possessive: true },
    mia: { person: 1, number: 'sg', gender: 'any', possessive: true },
    noi: { person: 1, number: 'pl', gender: 'any' },
    ci: { person: 1, number: 'pl', gender: 'any' },
    nostro: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nostra: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nostri: { person: 1, number: 'pl', gender: 'any', possessive: true },
    tu: { person: 2, number: 'any', gender: 'any' },
    voi: { person: 2, number: 'any', gender: 'any' },
    lui: { person: 3, number: 'sg', gender: 'm' },
    egli: { person: 3, number: 'sg', gender: 'm' },
    lei: { person: 3, number: 'sg', gender: 'f' },
    ella: { person: 3, number: 'sg', gender: 'f' },
    suo: { person: 3, number: 'sg', gender: 'any', possessive: true },
    sua: { person: 3, number: 'sg', gender: 'any', possessive: true },
    suoi: { person: 3, number: 'sg', gender: 'any', possessive: true },
    sue: { person: 3, number: 'sg', gender: 'any', possessive: true },
    loro: { person: 3, number: 'pl', gender: 'any' },
    essi: { person: 3, number: 'pl', gender: 'm' },
    esse: { person: 3, number: 'pl', gender: 'f' },
    si: { person: 3, number: 'any', gender: 'any', reflexive: true },
    sé: { person: 3, number: 'any', gender: 'any', reflexive: true },
    ciò: { person: 3, number: 'sg', gender: 'n' },
  },
  female:
    list(`signora signorina dottoressa presidentessa ministra segretaria governatrice sindaca senatrice deputata direttrice
    regina principessa donna ragazza bambina madre moglie figlia sorella zia nonna vedova attrice scrittrice professoressa
    avvocata candidata maestra`),
  male: list(`signor dottor ministro segretario governatore sindaco senatore deputato direttore re principe uomo ragazzo
    bambino padre marito figlio fratello zio nonno attore scrittore professore avvocato papa maestro`),
  femaleNames: list(`maria anna giulia francesca sara laura chiara valentina elena martina giorgia silvia paola federica
    alessandra elisa roberta simona monica cristina daniela barbara stefania teresa lucia rosa angela giovanna caterina
    carla patrizia marina ilaria marta sofia aurora ginevra beatrice bianca emma irene claudia serena michela`),
  maleNames:
    list(`giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico
    bruno paolo michele giorgio aldo sergio luciano roberto alessandro andrea marco matteo luca stefano davide lorenzo
    riccardo simone federico fabio massimo maurizio claudio enrico gianni nicola alberto daniele filippo tommaso leonardo
    gabriele edoardo giacomo emanuele mattia guido silvio romano sandro piero cesare dario`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}

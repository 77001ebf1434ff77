import type { AttributionsData } from '../schema/attributions.ts';

/** Spanish cues, written for this project from general knowledge of the language. */
export const attributions: AttributionsData = {
  suffixMax: 6,
  verbs: {
    say: {
      clause:
        'dijo dice dijeron dicen decía dicho diciendo decir afirm* señal* añad* declar* explic* asegur* indic* manifest* sostuv* sostien* sostener sostuvo coment* apunt* agreg* expres* recalc* subray* anunci* inform* insist* reiter* destac* precis* detall* respond* contest* concluy* record* opin* escrib* escrit* revel* matiz* relat* argument* aleg* notó publicó publicaron',
    },
    accuse: { target: 'acus* culp* responsabiliz*', clause: 'denunci*' },
    deny: {
      object: 'negó niega niegan negaron negaba negando negado desmint* desmient* desment* rechaz*',
      act: 'rehús* rehus*',
    },
    confirm: { clause: 'confirm* reconoc* admit* verific*' },
    warn: { clause: 'advirt* adviert* advert* alert*' },
    demand: { clause: 'exig* reclam* orden*', request: 'inst* exhort*' },
    ask: { clause: 'pid* pidió pedir pedido solicit* pregunt*', request: 'llamó llaman' },
    promise: { clause: 'promet* garantiz*', act: 'prevé prevén' },
    praise: { object: 'elogi* aplaud* celebr* felicit* alab*' },
    condemn: { object: 'conden* critic* repudi* lament*' },
    threaten: { clause: 'amenaz*' },
    estimate: { clause: 'estim* calcul* pronostic* cifr*' },
    speculate: { clause: 'especul* supon* supuso' },
    think: {
      clause: 'cree creen creía creyó creyeron consider* piens* pensó pensar teme temen temió temía confí* confi*',
      act: 'quier* quiso dese*',
    },
  },
  nouns: {
    say: { clause: 'afirmación declaración anuncio' },
    accuse: { clause: 'acusación acusaciones denuncia' },
    warn: { clause: 'advertencia alerta' },
    promise: { clause: 'promesa compromiso' },
    demand: { clause: 'exigencia' },
    ask: { clause: 'petición solicitud' },
    think: { clause: 'temor opinión creencia' },
    threaten: { clause: 'amenaza' },
  },
  before: ['según', 'de acuerdo con', 'conforme a', 'a juicio de', 'en palabras de', 'en opinión de', 'citando a'],
  inversion: true,
  ownVoice: 'yo nosotros nosotras',
  addressed: 'usted ustedes tú vosotros',
  definite: 'el la',
  doerEndings: 'or ora ero era ista ador adora',
  asOpeners: 'según como',
  genitive: 'de del',
  finiteEndings: 'ó aron ieron eron',
  passive: 'fue fueron es son sido será',
  participle: 'ndo',
  after: [],
  that: 'que si',
  auxiliaries: 'ha han había habían haber fue fueron es son será está están estaba he hemos se lo le les',
  negations: 'no nunca jamás tampoco ni',
  prepositions:
    'a ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras al mediante',
  by: 'por',
  pronouns: 'él ella ellos ellas yo nosotros usted ustedes este ésta esta éste',
  relatives: 'quien quienes que cual',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra varios varias algunos algunas muchos muchas dos tres otro otra otros otras ambos',
  conjunctions: 'y e o u pero sino aunque mientras cuando porque si como donde pues',
  timeWords:
    'lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes año noche tarde pasado pasada ahora después antes este esta',
  occasions:
    'comunicado entrevista rueda conferencia declaración declaraciones discurso tuit mensaje carta reunión cumbre televisión radio twitter facebook telegram cadena nota publicación informe acto comparecencia',
  speakers: {
    document:
      'documento informe comunicado nota carta texto estudio sentencia libro artículo mensaje declaración resolución página',
    dataset: 'datos cifras encuesta encuestas estadísticas sondeo censo registros balance',
    image: 'imagen imágenes vídeo video fotografía fotos',
    anonymous: 'fuente fuentes funcionario funcionarios testigo testigos diplomático diplomáticos',
    collective: 'expertos analistas críticos vecinos residentes observadores activistas científicos oposición',
    organisation:
      'ministerio gobierno departamento agencia ejército policía partido consejo tribunal comisión empresa banco universidad sindicato grupo asociación kremlin onu otan ue parlamento congreso senado autoridades autoridad organización ejecutivo presidencia cancillería defensa fiscalía ayuntamiento alcaldía intendencia gobernación hospital aerolínea compañía federación fundación oficina bomberos rescatistas defensoría cruz ong guardia sindicatos municipio',
    outlet: 'periódico diario cadena revista',
  },
  roles:
    'presidente presidenta ministro ministra secretario secretaria portavoz vocero líder director directora jefe jefa general gobernador alcalde alcaldesa senador canciller embajador embajadora comandante abogada jueza directiva gerente experto experta investigador investigadora médico médica maestro maestra profesora científico científica testigo vecino vecina activista periodista economista concejal consejero consejera gobernadora senadora diputada viuda víctima padre madre hermano hermana hijo hija dueño dueña empresario analista profesor rey papa juez fiscal abogado asesor diputado vicepresidente primer coordinador',
};

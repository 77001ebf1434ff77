import type { AttributionsData } from '../schema/attributions.ts';

/** Portuguese cues, Brazilian and European, written for this project from general knowledge of the language. */
export const attributions: AttributionsData = {
  suffixMax: 6,
  verbs: {
    say: {
      clause:
        'disse diz disseram dizem dizia dito dizendo dizer afirm* declar* explic* acrescent* assegur* adiant* indic* refer* sublinh* coment* apont* anunci* inform* insist* reiter* destac* respond* conclu* record* lembr* opin* escrev* revel* relat* argument* aleg* notou publicou publicaram ressalt* salient* frisou frisa garant* sustent* contou conta contaram observ* avali*',
    },
    accuse: { target: 'acus* culp* responsabiliz*', clause: 'denunci*' },
    deny: { object: 'nega negou negam negaram negando negava desment* desmint* rejeit* refut*', act: 'recus*' },
    confirm: { clause: 'confirm* reconhec* admit* verific*' },
    warn: { clause: 'advert* alert* avis*' },
    demand: { clause: 'exig* orden*', request: 'inst* apel* exort*' },
    ask: { clause: 'pede pediu pedem pede pedindo solicit* pergunt* question*' },
    promise: { clause: 'promet* compromet*', act: 'pretend* planej*' },
    praise: { object: 'elogi* aplaud* celebr* felicit* saudou saudaram' },
    condemn: { object: 'conden* critic* repudi* lament*' },
    threaten: { clause: 'ameaç*' },
    estimate: { clause: 'estim* calcul* previu preveem prevê' },
    speculate: { clause: 'especul* supõe' },
    think: {
      clause: 'acredit* consider* pensa pensam pensou acha acham achou temia teme temem confi*',
      act: 'quer querem quis desej*',
    },
  },
  nouns: {
    say: { clause: 'afirmação declaração anúncio' },
    accuse: { clause: 'acusação acusações denúncia' },
    warn: { clause: 'aviso alerta advertência' },
    promise: { clause: 'promessa compromisso' },
    demand: { clause: 'exigência' },
    ask: { clause: 'pedido apelo' },
    think: { clause: 'receio opinião crença' },
    threaten: { clause: 'ameaça' },
  },
  before: ['segundo', 'de acordo com', 'conforme', 'na opinião de', 'nas palavras de', 'citando'],
  inversion: true,
  ownVoice: 'eu nós',
  addressed: 'você vocês tu',
  definite: 'o a',
  doerEndings: 'or ora eiro eira ista',
  asOpeners: 'segundo conforme como',
  genitive: 'de do da dos das',
  finiteEndings: 'ou aram eram iram',
  passive: 'foi foram é são sido será',
  participle: 'ndo',
  after: [],
  that: 'que se',
  auxiliaries: 'tem têm tinha tinham ter foi foram é são será está estão estava havia há se lhe já',
  negations: 'não nunca jamais nem',
  prepositions:
    'a ante após até com contra de do da dos das desde durante em no na nos nas entre para pelo pela pelos pelas por perante sem sob sobre trás ao à aos às num numa dum duma neste nesta nestes nestas nesse nessa naquele naquela deste desta desse dessa',
  by: 'por pelo pela pelos pelas',
  pronouns: 'ele ela eles elas eu nós você vocês este esta',
  relatives: 'quem que qual',
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas meu nosso nossa vários várias alguns algumas muitos muitas dois duas três outro outra outros outras ambos',
  conjunctions: 'e ou mas porém embora enquanto quando porque se como onde pois',
  timeWords:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo hoje ontem amanhã janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana mês ano noite tarde manhã passado passada agora depois antes',
  occasions:
    'comunicado entrevista conferência coletiva declaração declarações discurso tweet tuíte mensagem carta reunião cimeira cúpula televisão rádio twitter facebook telegram canal nota publicação relatório sessão',
  speakers: {
    document:
      'documento relatório comunicado nota carta texto estudo sentença livro artigo mensagem declaração resolução página',
    dataset: 'dados números sondagem pesquisa pesquisas estatísticas censo registos registros balanço',
    image: 'imagem imagens vídeo fotografia fotos',
    anonymous: 'fonte fontes funcionário funcionários testemunha testemunhas diplomata diplomatas',
    collective: 'especialistas analistas críticos moradores residentes observadores ativistas cientistas oposição',
    organisation:
      'ministério governo departamento agência exército polícia partido conselho tribunal comissão empresa banco universidade sindicato grupo associação kremlin onu nato otan ue parlamento congresso senado autoridades autoridade organização presidência defesa procuradoria câmara prefeitura hospital companhia federação fundação bombeiros secretaria embaixada sindicatos município guarda ong governança',
    outlet: 'jornal diário canal revista emissora',
  },
  roles:
    'presidente ministro ministra secretário secretária porta-voz líder diretor diretora chefe general governador governadora prefeito prefeita senadora deputada professora médico médica advogada juíza pesquisador pesquisadora especialista testemunha morador moradora ativista jornalista economista vereador gerente delegado delegada empresário mãe pai irmão irmã filho filha viúva dono dona autarca senador chanceler embaixador comandante analista professor rei papa juiz procurador advogado assessor deputado vice-presidente primeiro-ministro coordenador',
};

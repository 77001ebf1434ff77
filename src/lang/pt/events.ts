import type { EventsData } from '../schema/events.ts';

/** Portuguese words of the PLOVER roots; lemmas in lower case. */
export const events: EventsData = {
  codes: {
    AGREE: {
      verbs: 'acordar pactuar prometer comprometer aceitar assinar ratificar concordar garantir',
      nouns: 'acordo pacto tratado compromisso convênio promessa consenso',
    },
    CONSULT: {
      verbs: 'reunir visitar conversar dialogar negociar mediar consultar discutir receber telefonar debater encontrar',
      nouns: 'reunião visita diálogo negociação cúpula cimeira conversa encontro consulta mediação conferência',
    },
    SUPPORT: {
      verbs: 'apoiar elogiar felicitar reconhecer defender saudar aplaudir solidarizar celebrar parabenizar endossar',
      nouns: 'apoio respaldo reconhecimento solidariedade condolência elogio',
    },
    COOPERATE: {
      verbs: 'cooperar colaborar coordenar extraditar partilhar compartilhar intercambiar aliar',
      nouns: 'cooperação colaboração coordenação extradição manobra intercâmbio aliança exercício',
    },
    AID: {
      verbs:
        'enviar_arma enviar_ajuda ajudar assistir doar financiar resgatar evacuar fornecer socorrer auxiliar acolher entregar atender abrigar',
      nouns: 'ajuda assistência doação resgate evacuação empréstimo subsídio abrigo asilo auxílio',
    },
    YIELD: {
      verbs:
        'ceder libertar liberar retirar renunciar demitir indultar anistiar amnistiar render recuar suspender_sanção permitir autorizar devolver desculpar reabrir absolver',
      nouns:
        'libertação liberação retirada renúncia demissão rendição indulto anistia amnistia trégua cessar-fogo desculpa concessão',
    },
    REQUEST: {
      verbs: 'pedir exigir solicitar reivindicar reclamar requerer apelar ordenar instar propor convidar',
      nouns: 'pedido exigência solicitação apelo reivindicação ultimato proposta',
    },
    ACCUSE: {
      verbs:
        'acusar culpar condenar criticar denunciar imputar investigar processar julgar censurar responsabilizar indiciar',
      nouns: 'acusação condenação crítica denúncia investigação julgamento inquérito processo',
    },
    REJECT: {
      verbs: 'rejeitar negar recusar vetar desmentir opor ignorar descartar desafiar boicotar cancelar anular bloquear',
      nouns: 'rejeição negativa recusa veto desmentido oposição cancelamento',
    },
    THREATEN: {
      verbs: 'ameaçar advertir intimidar alertar avisar',
      nouns: 'ameaça advertência ultimato intimidação aviso',
    },
    PROTEST: {
      verbs: 'protestar manifestar marchar amotinar sublevar',
      nouns: 'protesto manifestação marcha greve motim distúrbio revolta levante paralisação tumulto',
    },
    SANCTION: {
      verbs: 'sancionar expulsar suspender embargar congelar impor_sanção penalizar romper_relação',
      nouns: 'sanção embargo expulsão suspensão tarifa boicote',
    },
    MOBILIZE: {
      verbs: 'enviar_tropa enviar_soldado mobilizar destacar reforçar recrutar fortificar patrulhar deslocar',
      nouns: 'mobilização destacamento reforço comboio alerta recrutamento',
    },
    COERCE: {
      verbs:
        'deter prender encarcerar capturar proibir confiscar apreender deportar censurar reprimir despejar torturar sentenciar interditar',
      nouns: 'detenção prisão captura repressão apreensão deportação censura rusga despejo sentença proibição',
    },
    ASSAULT: {
      verbs:
        'matar atacar bombardear assassinar sequestrar raptar disparar ferir invadir explodir destruir combater esfaquear executar violar estuprar emboscar agredir massacrar incendiar abater assaltar',
      nouns:
        'ataque atentado bombardeio bombardeamento assassinato sequestro rapto explosão massacre invasão combate guerra ofensiva confronto emboscada tiroteio violência homicídio batalha',
    },
  },
  happenings:
    'anúncio declaração decisão chegada partida regresso lançamento votação eleição assinatura discurso ordem aterragem pouso acidente incêndio terremoto sismo inundação tempestade desabamento morte abertura fecho encerramento início fim vitória derrota',
  occurring: 'começar iniciar ocorrer continuar seguir acontecer',
  failing: 'recusar evitar impedir frustrar descartar desistir fracassar cancelar',
  definite: 'o a os as este esta estes estas esse essa aquele seu sua seus suas',
  circumstances: 'após depois antes quando enquanto desde até durante porque embora',
  portions: 'série onda número rodada campanha tipo',
  scheduling: 'convocar anunciar organizar marcar',
  obligation: 'dever',
  publications: 'imagem foto fotografia vídeo declaração relatório documento dado lista comunicado filme livro',
  irregular: 'morto:matar ferido:ferir detido:deter preso:prender',
  lightVerbs:
    'lançar realizar efetuar fazer cometer levar perpetrar iniciar emitir expressar dar convocar empreender impor manter anunciar apresentar abrir',
  governors: {
    planned: 'ir> planejar planear prever pretender preparar projetar propor tentar plano preparativo intenção',
    promised: 'prometer comprometer garantir assegurar oferecer jurar promessa',
    demanded: 'pedir exigir solicitar reclamar querer desejar necessitar precisar ordenar exigência pedido',
    feared: 'temer recear preocupar advertir temor medo ameaça risco preocupação receio',
    alleged:
      'suposto alegado acusar imputar culpar alegar suspeitar denunciar acusação suspeita alegadamente supostamente',
    possible: 'poder talvez possível possivelmente provável provavelmente acreditar esperar possibilidade',
    denied: 'negar desmentir rejeitar descartar desmentido',
  },
  conditions: 'se caso salvo',
  future: 'ir+',
  modal: 'poder',
  receivingMarks: 'a para',
  recipientMarks: 'contra a com para em sobre',
};

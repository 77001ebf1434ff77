import type { EventsData } from '../schema/events.ts';

/** Spanish words of the PLOVER roots; lemmas in lower case. */
export const events: EventsData = {
  codes: {
    AGREE: {
      verbs: 'acordar pactar prometer comprometer aceptar firmar ratificar convenir suscribir consensuar garantizar',
      nouns: 'acuerdo pacto tratado compromiso convenio promesa consenso',
    },
    CONSULT: {
      verbs:
        'reunir visitar conversar dialogar negociar mediar consultar discutir recibir telefonear debatir entrevistar',
      nouns: 'reunión visita diálogo negociación cumbre conversación encuentro consulta mediación conferencia',
    },
    SUPPORT: {
      verbs:
        'apoyar respaldar elogiar felicitar reconocer defender saludar aplaudir alabar solidarizar celebrar secundar',
      nouns: 'apoyo respaldo reconocimiento solidaridad condolencia elogio',
    },
    COOPERATE: {
      verbs: 'cooperar colaborar coordinar extraditar compartir intercambiar aliar',
      nouns: 'cooperación colaboración coordinación extradición maniobra intercambio alianza',
    },
    AID: {
      verbs:
        'enviar_arma enviar_ayuda ayudar asistir donar financiar rescatar evacuar suministrar proporcionar proveer acoger socorrer auxiliar entregar atender',
      nouns: 'ayuda asistencia donación rescate evacuación préstamo subsidio refugio asilo',
    },
    YIELD: {
      verbs:
        'ceder liberar retirar renunciar dimitir indultar amnistiar rendir excarcelar levantar permitir autorizar devolver disculpar desmovilizar reabrir absolver suavizar',
      nouns:
        'liberación retirada renuncia dimisión rendición indulto amnistía tregua cese disculpa concesión absolución',
    },
    REQUEST: {
      verbs:
        'pedir exigir solicitar reclamar demandar instar llamar_a urgir rogar apelar ordenar requerir proponer exhortar invitar',
      nouns: 'petición exigencia solicitud demanda llamamiento reclamo ultimátum propuesta',
    },
    ACCUSE: {
      verbs:
        'acusar culpar condenar criticar denunciar imputar investigar procesar demandar juzgar censurar responsabilizar señalar reprochar repudiar',
      nouns: 'acusación condena crítica denuncia investigación juicio querella imputación cargo',
    },
    REJECT: {
      verbs:
        'rechazar negar rehusar vetar desestimar desmentir oponer ignorar descartar desafiar boicotear cancelar anular bloquear',
      nouns: 'rechazo negativa veto desmentido oposición cancelación',
    },
    THREATEN: {
      verbs: 'amenazar advertir intimidar alertar amedrentar',
      nouns: 'amenaza advertencia ultimátum intimidación',
    },
    PROTEST: {
      verbs:
        'protestar manifestar marchar amotinar sublevar concentrar bloquear_carretera bloquear_vía bloquear_calle cortar_carretera cortar_ruta cortar_vía paralizar tomar_calle ir_huelga hacer_huelga',
      nouns:
        'protesta manifestación marcha huelga motín disturbio sublevación levantamiento paro revuelta bloqueo plantón manifestante? huelguista?',
    },
    SANCTION: {
      verbs: 'sancionar expulsar suspender embargar congelar romper_relación vetar imponer_sanción penalizar',
      nouns: 'sanción embargo expulsión suspensión arancel boicot',
    },
    MOBILIZE: {
      verbs: 'enviar_tropa enviar_soldado movilizar desplegar reforzar reclutar fortificar apostar patrullar',
      nouns: 'movilización despliegue refuerzo convoy alerta reclutamiento',
    },
    COERCE: {
      verbs:
        'detener arrestar encarcelar capturar prohibir confiscar incautar deportar censurar reprimir allanar desalojar torturar sentenciar apresar clausurar hurtar robar retener extorsionar requisar decomisar desplazar+ condenar_a',
      nouns:
        'detención arresto captura represión incautación deportación censura redada allanamiento sentencia desalojo robo hurto retención decomiso desplazamiento extorsión',
    },
    ASSAULT: {
      verbs:
        'matar atacar bombardear asesinar secuestrar disparar herir invadir explotar estallar destruir dinamitar combatir ametrallar apuñalar ejecutar violar emboscar golpear masacrar incendiar volar derribar asaltar detonar quemar hostigar desaparecer+ enfrentar acribillar balear abalear linchar rematar saquear arrasar agredir lesionar dar_muerte dar_fuego prender_fuego lanzar_granada activar_explosivo tomar_rehén',
      nouns:
        'ataque atentado bombardeo asesinato secuestro explosión masacre invasión combate guerra ofensiva enfrentamiento emboscada tiroteo violencia homicidio asalto batalla matanza hostigamiento desaparición disparo ametrallamiento sabotaje granada agresión asesino? atacante? francotirador?',
    },
  },
  happenings:
    'anuncio declaración decisión llegada salida regreso lanzamiento votación elección firma discurso orden aterrizaje accidente incendio terremoto inundación tormenta derrumbe muerte apertura cierre inicio fin victoria derrota',
  occurring: 'comenzar empezar iniciar ocurrir continuar seguir celebrar estallar',
  failing: 'rehusar rechazar evitar impedir frustrar descartar desistir fracasar cancelar',
  definite: 'el la los las este esta estos estas ese esa aquel su sus',
  circumstances: 'tras después antes cuando mientras desde hasta durante porque aunque',
  portions: 'serie ola número ronda campaña tipo',
  scheduling: 'convocar anunciar organizar programar',
  obligation: 'deber',
  publications: 'imagen foto fotografía vídeo video declaración informe documento dato lista comunicado película libro',
  irregular:
    'muerto:matar muerta:matar muertos:matar muertas:matar heridos:herir heridas:herir herida:herir herido:herir detenido:detener',
  lightVerbs:
    'lanzar realizar efectuar hacer cometer llevar perpetrar iniciar emitir expresar dar convocar celebrar emprender imponer mantener anunciar presentar abrir',
  governors: {
    planned: 'ir> planear prever pretender preparar proyectar proponer intentar plan preparativo intención aspirar',
    promised: 'prometer comprometer garantizar asegurar ofrecer jurar promesa',
    demanded: 'pedir exigir solicitar reclamar instar querer desear necesitar ordenar exigencia petición',
    feared: 'temer preocupar advertir temor miedo amenaza riesgo preocupación',
    alleged:
      'presunto supuesto acusar imputar culpar alegar sospechar denunciar acusación sospecha presuntamente supuestamente',
    possible: 'poder quizá quizás posible posiblemente probable probablemente creer esperar posibilidad especular',
    denied: 'negar desmentir rechazar descartar desmentido',
  },
  conditions: 'si salvo mientras',
  future: 'ir+',
  modal: 'poder',
  receivingMarks: 'a para',
  recipientMarks: 'contra a con hacia en sobre para',
};

import type { EntitiesData } from '../schema/entities.ts';

/** Spanish names: the words around and inside them. */
export const entities: EntitiesData = {
  honorifics:
    list(`sr sra srta señor señora señorita don doña dr dra doctor doctora fray sor san santa santo rey reina príncipe
    princesa papa jeque ayatolá monseñor lic ing`),
  titles:
    list(`presidente presidenta expresidente expresidenta vicepresidente vicepresidenta primer-ministro canciller ministro
    ministra exministro secretario secretaria gobernador gobernadora alcalde alcaldesa senador senadora diputado
    diputada congresista embajador embajadora enviado comisario comisaria consejero consejera director directora
    jefe jefa líder dirigente general coronel comandante capitán teniente sargento almirante juez jueza magistrado
    fiscal abogado abogada portavoz vocero vocera asesor asesora profesor profesora analista economista experto
    experta científico investigador investigadora autor autora escritor escritora periodista reportero corresponsal
    entrenador técnico seleccionador delantero portero centrocampista defensa jugador jugadora campeón cantante
    actor actriz músico productor artista arquitecto empresario fundador propietario activista opositor candidato
    candidata delegado miembro funcionario obispo arzobispo cardenal sacerdote padre guerrillero narcotraficante
    etarra presunto testigo víctima vecino agricultor médico doctor enfermera piloto hermano hermana esposa marido
    hijo hija padre madre rey reina príncipe princesa papa dictador político parlamentario concejal titular
    mandatario mandataria estadista cineasta poeta novelista pintor`),
  bodies:
    list(`ministerio departamento gobierno administración gabinete parlamento congreso senado asamblea consejo comisión
    comité agencia autoridad autoridades oficina corte tribunal juzgado audiencia policía ejército fuerza fuerzas
    guardia brigada batallón unión federación confederación alianza coalición liga asociación organización partido
    movimiento frente grupo compañía empresa corporación banco caja fondo bolsa aerolínea universidad colegio
    escuela instituto academia hospital iglesia fundación club equipo selección periódico diario canal cadena
    emisora radio televisión revista agencia embajada consulado misión secretaría ayuntamiento junta diputación
    generalitat fiscalía cámara sociedad museo biblioteca orquesta teatro real atlético deportivo sporting sindicato
    cooperativa consorcio dirección servicio defensoría procuraduría contraloría`),
  placeHeads:
    list(`río lago mar océano bahía golfo estrecho monte montaña sierra cerro valle isla islas península desierto bosque
    parque plaza calle avenida paseo carretera autopista puente aeropuerto puerto estación ciudad pueblo villa
    municipio provincia región distrito estado república reino departamento comarca barrio canal costa cabo playa
    franja presa central estadio prisión cárcel campamento frontera norte sur este oeste`),
  companyEndings: list(
    'inc ltd llc corp co plc ag gmbh sa spa nv bv ab oyj as kk srl llp lp jsc pjsc oao ooo zao group holding',
  ),
  connectors: list('de del la las los el y e san santa para en al da do dos van von der bin al'),
  notNames: list(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre el la los las un una en de del al por para con sin según tras desde hasta
    entre sobre ante bajo contra durante mediante pero aunque si no ya así como cuando donde quien que y o su sus
    este esta estos estas ese esa aquel yo él ella ellos ellas nosotros usted ustedes también además sin embargo
    mientras hoy ayer mañana foto fuente vídeo video lea vea hay fue es son era está han ha se lo le me mi nos más
    muy todo todos toda todas otro otra dos tres cuatro cinco internet navidad pascua`),
  placeCues: list('en desde hacia cerca hasta'),
  definite: list('el la los las este esta estos estas ese esa esos esas su sus dicho dicha aquel aquella'),
  indefinite:
    list(`un una unos unas algún alguna algunos algunas cada otro otra otros otras varios varias muchos muchas pocos
    ningún ninguna`),
  nameCases: { endings: [], bases: [] },
  pronouns: {
    yo: { person: 1, number: 'sg', gender: 'any' },
    me: { person: 1, number: 'sg', gender: 'any' },
    mí: { person: 1, number: 'sg', gender: 'any' },
    mi: { person: 1, number: 'sg', gender: 'any', possessive: true },
    mis: { person: 1, number: 'sg', gender: 'any', possessive: true },
    nosotros: { person: 1, number: 'pl', gender: 'any' },
    nosotras: { person: 1, number: 'pl', gender: 'any' },
    nos: { person: 1, number: 'pl', gender: 'any' },
    nuestro: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nuestra: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nuestros: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nuestras: { person: 1, number: 'pl', gender: 'any', possessive: true },
    tú: { person: 2, number: 'any', gender: 'any' },
    usted: { person: 2, number: 'any', gender: 'any' },
    ustedes: { person: 2, number: 'any', gender: 'any' },
    te: { person: 2, number: 'any', gender: 'any' },
    él: { person: 3, number: 'sg', gender: 'm' },
    ella: { person: 3, number: 'sg', gender: 'f' },
    le: { person: 3, number: 'sg', gender: 'any' },
    lo: { person: 3, number: 'sg', gender: 'any' },
    su: { person: 3, number: 'sg', gender: 'any', possessive: true },
    sus: { person: 3, number: 'sg', gender: 'any', possessive: true },
    suyo: { person: 3, number: 'sg', gender: 'any', possessive: true },
    suya: { person: 3, number: 'sg', gender: 'any', possessive: true },
    ellos: { person: 3, number: 'pl', gender: 'm' },
    los: { person: 3, number: 'pl', gender: 'm' },
    ellas: { person: 3, number: 'pl', gender: 'f' },
    les: { person: 3, number: 'pl', gender: 'any' },
    se: { person: 3, number: 'any', gender: 'any', reflexive: true },
    sí: { person: 3, number: 'any', gender: 'any', reflexive: true },
    ello: { person: 3, number: 'sg', gender: 'n' },
  },
  female:
    list(`sra señora señorita doña presidenta ministra secretaria gobernadora alcaldesa senadora diputada directora jefa
    portavoza vocera reina princesa mujer niña madre esposa hija hermana tía abuela viuda actriz escritora profesora
    abogada doctora candidata`),
  male: list(`sr señor don presidente ministro secretario gobernador alcalde senador diputado director jefe rey príncipe
    hombre niño padre marido esposo hijo hermano tío abuelo actor escritor profesor abogado papa`),
  femaleNames:
    list(`maría carmen ana isabel dolores pilar teresa rosa cristina marta lucía sofía elena laura paula andrea sara
    raquel mónica patricia silvia beatriz susana rocío inés eva nuria lola esperanza soraya michelle cristina dilma
    claudia ximena yolanda`),
  maleNames:
    list(`josé juan carlos luis miguel antonio manuel francisco pedro jesús javier fernando rafael alejandro daniel ángel
    pablo sergio jorge alberto eduardo ricardo roberto mario diego andrés hugo raúl ramón enrique mariano nicolás
    gustavo felipe álvaro rodrigo ernesto guillermo gabriel julio óscar arturo armando héctor salvador ignacio
    santiago emilio gonzalo esteban evo néstor lenín iñaki xabier jordi josep joan artur carles oriol pere aznar
    vicente víctor tomás martín iker`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}

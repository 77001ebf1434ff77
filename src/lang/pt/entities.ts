import type { EntitiesData } from '../schema/entities.ts';

/** Portuguese names: the words around and inside them. */
export const entities: EntitiesData = {
  honorifics:
    list(`sr sra srta senhor senhora dom dona dr dra doutor doutora frei são santa santo rei rainha príncipe princesa papa
    xeque aiatolá padre monsenhor eng prof profa`),
  titles:
    list(`presidente ex-presidente vice-presidente primeiro-ministro chanceler ministro ministra secretário secretária
    governador governadora prefeito prefeita senador senadora deputado deputada parlamentar vereador embaixador
    embaixadora enviado comissário conselheiro diretor diretora director directora chefe líder dirigente general
    coronel comandante capitão tenente sargento almirante juiz juíza desembargador procurador promotor advogado
    advogada porta-voz assessor assessora professor professora analista economista especialista cientista
    pesquisador pesquisadora investigador autor autora escritor escritora jornalista repórter correspondente
    treinador técnico atacante goleiro zagueiro meia jogador jogadora campeão cantor cantora compositor ator atriz
    actor actriz músico produtor artista arquiteto empresário fundador dono proprietário ativista candidato
    candidata delegado delegada membro funcionário bispo arcebispo cardeal padre traficante testemunha vítima
    vizinho agricultor médico médica enfermeira piloto irmão irmã mulher marido filho filha pai mãe rei rainha
    príncipe princesa papa ditador político cineasta poeta romancista pintor coordenador superintendente relator
    bailarina`),
  bodies:
    list(`ministério departamento governo administração gabinete parlamento congresso senado assembleia câmara conselho
    comissão comité comitê agência autoridade autoridades escritório corte tribunal polícia exército força forças
    guarda brigada batalhão união federação confederação aliança coligação liga associação organização partido
    movimento frente grupo companhia empresa corporação banco caixa fundo bolsa universidade colégio escola
    instituto academia hospital igreja fundação clube equipe equipa seleção jornal diário canal rede emissora rádio
    televisão revista embaixada consulado missão secretaria prefeitura procuradoria sociedade museu biblioteca
    orquestra teatro sindicato cooperativa direção serviço superintendência delegacia folha esporte atlético`),
  placeHeads:
    list(`rio lago mar oceano baía golfo estreito monte montanha serra vale ilha ilhas península deserto floresta parque
    praça rua avenida estrada rodovia ponte aeroporto porto estação cidade vila município província região distrito
    estado república reino bairro canal costa cabo praia faixa barragem usina estádio prisão presídio fronteira
    norte sul leste oeste`),
  companyEndings: list(
    'inc ltd llc corp co plc ag gmbh sa spa nv bv ab oyj as kk srl llp lp jsc pjsc oao ooo zao group holding ltda cia',
  ),
  connectors: list('de do da dos das e o a os as em para por são van von der bin al del'),
  notNames:
    list(`segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro o a os as um uma em no
    na nos nas de do da dos das ao à por pelo pela para com sem segundo após desde até entre sobre ante sob contra
    durante mas embora se não já assim como quando onde quem que e ou seu sua seus suas este esta estes estas esse
    essa aquele eu ele ela eles elas nós você vocês também além enquanto hoje ontem amanhã foto fonte vídeo leia
    veja há foi é são era está tem têm isso isto mais muito todo todos toda todas outro outra dois três natal páscoa
    internet`),
  placeCues: list('em no na nos nas desde até perto'),
  definite: list('o a os as este esta estes estas esse essa esses essas seu sua seus suas aquele aquela'),
  indefinite:
    list(`um uma uns umas algum alguma alguns algumas cada outro outra outros outras vários várias muitos muitas poucos
    nenhum nenhuma`),
  nameCases: { endings: [], bases: [] },
  pronouns: {
    eu: { person: 1, number: 'sg', gender: 'any' },
    me: { person: 1, number: 'sg', gender: 'any' },
    mim: { person: 1, number: 'sg', gender: 'any' },
    meu: { person: 1, number: 'sg', gender: 'any', possessive: true },
    minha: { person: 1, number: 'sg', gender: 'any', possessive: true },
    meus: { person: 1, number: 'sg', gender: 'any', possessive: true },
    minhas: { person: 1, number: 'sg', gender: 'any', possessive: true },
    nós: { person: 1, number: 'pl', gender: 'any' },
    nos: { person: 1, number: 'pl', gender: 'any' },
    nosso: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nossa: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nossos: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nossas: { person: 1, number: 'pl', gender: 'any', possessive: true },
    você: { person: 2, number: 'any', gender: 'any' },
    vocês: { person: 2, number: 'any', gender: 'any' },
    tu: { person: 2, number: 'any', gender: 'any' },
    te: { person: 2, number: 'any', gender: 'any' },
    ele: { person: 3, number: 'sg', gender: 'm' },
    dele: { person: 3, number: 'sg', gender: 'm' },
    ela: { person: 3, number: 'sg', gender: 'f' },
    dela: { person: 3, number: 'sg', gender: 'f' },
    lhe: { person: 3, number: 'sg', gender: 'any' },
    seu: { person: 3, number: 'sg', gender: 'any', possessive: true },
    sua: { person: 3, number: 'sg', gender: 'any', possessive: true },
    seus: { person: 3, number: 'sg', gender: 'any', possessive: true },
    suas: { person: 3, number: 'sg', gender: 'any', possessive: true },
    eles: { person: 3, number: 'pl', gender: 'm' },
    deles: { person: 3, number: 'pl', gender: 'm' },
    elas: { person: 3, number: 'pl', gender: 'f' },
    delas: { person: 3, number: 'pl', gender: 'f' },
    lhes: { person: 3, number: 'pl', gender: 'any' },
    se: { person: 3, number: 'any', gender: 'any', reflexive: true },
    si: { person: 3, number: 'any', gender: 'any', reflexive: true },
    isso: { person: 3, number: 'sg', gender: 'n' },
  },
  female:
    list(`sra senhora dona ministra secretária governadora prefeita senadora deputada diretora rainha princesa mulher
    menina mãe esposa filha irmã tia avó viúva atriz escritora professora advogada doutora candidata cantora`),
  male: list(`sr senhor ministro secretário governador prefeito senador deputado diretor rei príncipe homem menino pai marido
    filho irmão tio avô ator escritor professor advogado papa cantor`),
  femaleNames:
    list(`maria ana isabel teresa rosa cristina marta lúcia sofia helena laura paula andréia sara raquel mónica mônica
    patrícia sílvia beatriz susana inês eva joana catarina filipa fernanda juliana adriana luciana mariana camila
    bruna vera regina márcia denise eliane sônia vanessa`),
  maleNames:
    list(`josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo
    bruno eduardo felipe rodrigo manoel manuel jorge fernando fábio roberto sérgio ricardo mário márcio cláudio
    vítor henrique gilberto itamar orestes leonel ulysses aécio geraldo michel jair celso ciro anthony romário édson
    nélson nelson`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}

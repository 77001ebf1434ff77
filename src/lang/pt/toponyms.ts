import type { ToponymsData } from '../schema/toponyms.ts';
import { toponymWords } from './toponym-words.ts';

/** Places in Portuguese reports. */
export const toponyms: ToponymsData = {
  abbreviations: { EUA: 'country:US', UE: 'area:european-union' },
  demonyms: {
    europeu: 'continent:europe',
    europeia: 'continent:europe',
    europeus: 'continent:europe',
    europeias: 'continent:europe',
    africano: 'continent:africa',
    africana: 'continent:africa',
    asiatico: 'continent:asia',
    curdo: 'area:kurdistan',
    curdos: 'area:kurdistan',
    checheno: 'area:chechnya',
    catalao: 'area:catalonia',
  },
  placeBefore: 'em no na nos nas a ao para de do da desde ate entre sobre por contra perto junto',
  kindBefore:
    'cidade vila aldeia municipio provincia regiao estado distrito capital ilha porto bairro localidade freguesia comunidade',
  kindAfter: 'regiao',
  personBefore:
    'senhor senhora sr sra dom dona presidente ministro ministra general coronel capitao doutor dr dra papa rei rainha principe juiz senador deputado governador prefeito sao santa santo',
  organisationAfter: 'fc clube',
  outletAfter: 'times post jornal noticias diario',
  roadAfter: 'rua avenida',
  pluralKinds: {},
  notActing: 'estar ser ficar limitar permanecer',
  actorNouns: '',
  listWords: 'e ou nem',
  actorVerbs:
    'disse diz anunciou acusou acusa negou nega alertou insiste insistiu afirmou afirma garantiu garante confirmou rejeitou exige exigiu pediu pede condenou lancou enviou impos atacou bombardeou respondeu ha tem vai deve pode quer assegurou',
  actorBefore: 'acusou acusa acusar acusaram culpou pediu exigiu contra alertou',
  commonWords: `${toponymWords} vitoria valenca leao cruz rosa luz paz mar sol costa serra campos santos ramos rocha silva souza sousa lima nova porto braga guimaraes barros castro reis`,
  neverPlaces:
    'segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro o a os as um uma e ou de do da dos das em no na nos nas com por para segundo sem sobre apos desde ate mas como quando onde que nao se seu sua este esta esse essa ontem hoje amanha mais muito alem embora enquanto deus afp lusa reuters onu nato otan',
  caseEndings: [],
  elisions: '',
  capitalNouns: false,
  smallAdjectives: true,
  compassLike: ['norte', 'sul', 'leste', 'oeste', 'central', 'alto', 'alta', 'baixo', 'baixa'],
  compass: {
    norte: 0,
    nordeste: 45,
    leste: 90,
    este: 90,
    sudeste: 135,
    sul: 180,
    sudoeste: 225,
    oeste: 270,
    noroeste: 315,
  },
  distanceUnits: { km: 1, quilometro: 1, quilometros: 1, milhas: 1.609 },
  distanceJoin: 'de do da',
  homeWords: {},
  articles: 'o a os as',
  containerJoin: 'em no na de do da',
};

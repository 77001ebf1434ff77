import type { ToponymsData } from '../schema/toponyms.ts';
import { toponymWords } from './toponym-words.ts';

/** Places in French reports. */
export const toponyms: ToponymsData = {
  abbreviations: { USA: 'country:US', UE: 'area:european-union', RDC: 'country:CD', 'R.-U.': 'country:GB' },
  demonyms: {
    europeen: 'continent:europe',
    europeenne: 'continent:europe',
    europeens: 'continent:europe',
    europeennes: 'continent:europe',
    africain: 'continent:africa',
    africaine: 'continent:africa',
    asiatique: 'continent:asia',
    kurde: 'area:kurdistan',
    kurdes: 'area:kurdistan',
    tchetchene: 'area:chechnya',
    catalan: 'area:catalonia',
    breton: 'area:brittany',
    corse: 'area:corsica',
  },
  placeBefore: 'a en au aux dans vers depuis pres entre chez sur sous devant contre de du des d',
  kindBefore:
    'ville village commune localite bourgade province region departement etat district capitale ile port quartier canton oblast hameau banlieue',
  kindAfter: 'region',
  personBefore:
    'm mm mme mlle monsieur madame president presidente ministre general colonel capitaine docteur dr pape roi reine prince juge senateur depute gouverneur maire',
  organisationAfter: 'fc club',
  outletAfter: 'times post herald journal',
  roadAfter: 'rue avenue boulevard',
  pluralKinds: {},
  notActing: 'etre rester border demeurer',
  actorNouns: '',
  listWords: 'et ou ni',
  actorVerbs:
    'dit annonce annoncait accuse accusait nie dement avertit insiste affirme assure confirme rejette exige demande condamne lance envoie impose attaque bombarde a ont va doit peut veut avait aurait deploie dement',
  actorBefore: 'accuse accusait accusent accuser accusant exhorte contre avertit',
  commonWords: `${toponymWords} tours nice orange lens sens angers vienne loire marne martin bernard thomas robert richard petit durand dubois laurent lefebvre roux bertrand fontaine chevalier perrin girard mercier dupont lambert rousseau vincent muller faure andre roche beaulieu beaumont montagne lac bois pont port saint victoire`,
  neverPlaces:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre le la les un une des et ou de du en a avec par pour selon sans sur apres depuis mais comme quand que qui ne pas si son sa ses ce cette ces il elle ils elles on nous hier aujourd hui demain plus tres aussi alors tandis dieu afp reuters onu otan',
  caseEndings: [],
  elisions: 'l d qu n s j m t c',
  capitalNouns: false,
  smallAdjectives: true,
  compassLike: ['nord', 'sud', 'est', 'ouest', 'central', 'haut', 'haute', 'bas', 'basse'],
  compass: {
    nord: 0,
    'nord est': 45,
    est: 90,
    'sud est': 135,
    sud: 180,
    'sud ouest': 225,
    ouest: 270,
    'nord ouest': 315,
  },
  distanceUnits: { km: 1, kilometre: 1, kilometres: 1 },
  distanceJoin: 'de du d',
  homeWords: {},
  articles: 'le la les l',
  containerJoin: 'en dans de',
};

import type { ToponymsData } from '../schema/toponyms.ts';
import { toponymWords } from './toponym-words.ts';

/** Places in German reports. */
export const toponyms: ToponymsData = {
  abbreviations: { USA: 'country:US', EU: 'area:european-union', UK: 'country:GB' },
  demonyms: {
    europaisch: 'continent:europe',
    europaische: 'continent:europe',
    europaischen: 'continent:europe',
    europaischer: 'continent:europe',
    europaisches: 'continent:europe',
    afrikanische: 'continent:africa',
    afrikanischen: 'continent:africa',
    asiatische: 'continent:asia',
    asiatischen: 'continent:asia',
    kurdische: 'area:kurdistan',
    kurdischen: 'area:kurdistan',
    kurden: 'area:kurdistan',
    bayerische: 'area:bavaria',
    bayerischen: 'area:bavaria',
    sachsische: 'area:saxony',
    tschetschenische: 'area:chechnya',
  },
  placeBefore:
    'in im nach aus bei von vor nahe um durch uber zwischen gegen unweit nordlich sudlich ostlich westlich auf an am zu',
  kindBefore:
    'stadt dorf ort gemeinde kreis provinz region gebiet bundesland hauptstadt insel hafen bezirk kleinstadt grossstadt hafenstadt ortschaft landkreis staat oblast',
  kindAfter: 'gebiet',
  personBefore:
    'herr frau dr prof prasident prasidentin minister ministerin kanzler kanzlerin general oberst papst konig konigin prinz richter senator burgermeister',
  organisationAfter: 'universitat hochschule fc sv',
  outletAfter: 'zeitung anzeiger tageblatt nachrichten presse',
  roadAfter: 'strasse platz allee weg',
  pluralKinds: {},
  notActing: 'liegen grenzen sein bleiben',
  actorNouns: 'regierung armee truppen soldaten prasident',
  listWords: 'und oder sowie noch',
  actorVerbs:
    'sagte sagt teilte kundigte warf wirft bestritt bestreitet warnte warnt betonte betont behauptete forderte fordert verurteilte lehnte lehnt will wolle hat habe hatte wird wurde kann muss griff schickte schickt verhangte reagierte antwortete erklarte erklart dementierte',
  actorBefore: 'beschuldigte beschuldigt bezichtigte gegen warnte',
  commonWords: `${toponymWords} zug essen halle hof weil bad wald berg burg stein feld bach see neu alt gross klein ring weg haus kirchen stadt land winter sommer muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange werner krause lehmann kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuhne pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer`,
  neverPlaces:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar marz april mai juni juli august september oktober november dezember der die das den dem des ein eine einer einem einen und oder in im an am auf aus bei mit nach von vor zu zum zur ist sind war waren wird wurde hat haben nicht auch aber als wie wenn da so es er sie wir ich sein ihr ihre gestern heute morgen mehr sehr gott dpa afp reuters uno nato polizei',
  caseEndings: [['s', ['']]],
  elisions: '',
  capitalNouns: true,
  smallAdjectives: true,
  compassLike: ['nord', 'sud', 'ost', 'west', 'ober', 'unter', 'mittel', 'zentral'],
  compass: {
    nordlich: 0,
    nordostlich: 45,
    ostlich: 90,
    sudostlich: 135,
    sudlich: 180,
    sudwestlich: 225,
    westlich: 270,
    nordwestlich: 315,
  },
  distanceUnits: { km: 1, kilometer: 1, kilometern: 1, meilen: 1.609 },
  distanceJoin: 'von',
  homeWords: {},
  articles: 'der die das den dem',
  containerJoin: 'in im von',
};

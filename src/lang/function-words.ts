import type { LangCode } from '../model/index.ts';

/**
 * The commonest short words of each language: enough to tell one written language from another in a few
 * sentences, and to notice a word of one language inside a text of another.
 */
export const functionWords: Readonly<Record<LangCode, string>> = {
  bg: 'и на в за да се от е са че не си с това по като към до през няма беше който която които още след но или ще',
  cs: 'a v se na je že s z do o ve k za by pro po jsou jako ale jsem byl byla bylo podle které který která už také nebo při',
  da: 'og i at det er en til af på som for med den de har ikke var et fra han hun vi kan blev efter om men også sig',
  de: 'der die das und in den von zu mit ist im des auf für nicht dem ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  en: 'the of and to in a is that for it on was with as by at from be are this have has had were which an not but they he she his her their been will would who its said or after about more we you when there could also than into over up one all out if no me him us do so may any man men war under die i am my your what then them these those because between',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros fue había era según tras',
  fi: 'ja on ei että oli se hän en mutta ovat kuin joka myös jos niin mukaan sen hänen ole kun vain sitä tai olla mitä nyt',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux été cette mais ses ou comme ont elle ces leur nous sa entre après sans deux selon était vous où lui dont',
  hr: 'i u je na se da su za s od će koji kao koja koje nije a iz ne ili što to bi po do te ali nakon samo već kako bio',
  hu: 'a az és hogy nem is egy meg de volt csak ez el már azt mint még van ha vagy szerint után lehet ki aki lesz minden',
  it: 'di e il la che in a per è un del non una le con i si da della sono al alla dei come anche più nel ha delle gli lo dal ma su questo se nella ai o ci dopo tra sua stato hanno era degli loro',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door maar uit naar heeft worden over wordt hij ze nog werd was tot dan haar meer geen kan na deze hebben zich had',
  no: 'og i det er en til av på som for med at den har ikke var et de fra han hun vi kan ble etter om men også seg fra eller',
  pl: 'w i na z do się że nie to jest o jak po od za przez dla oraz ale są który która które był była było tym już jego także przy ze ma być może czy tego',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você são foi está tem ser ter',
  ro: 'de și în la a cu că pe nu care din o un este mai pentru să au fost se ce sau dar după prin al ale fi sunt cel lui între',
  ru: 'и в не на что он с как это по но они к из у за от так о же для бы мы его то была были был все она при её ее или до после также только который которые которая ещё еще этого со может чтобы их году если уже',
  sk: 'a v sa na je že s z do o vo k za by pre po sú ako ale som bol bola bolo podľa ktoré ktorý ktorá už aj alebo pri',
  sl: 'in v je na da se so za ki z ne pa tudi s ni bi po kot od o pri ali še iz bo že do ter kako jih bil bila bilo sta',
  sr: 'и у је на да се су за од са не ће који као која које није или из што то би по до али након само већ',
  sv: 'och i att det som en på är av för med den till inte har de ett om var men han hon från så vi kan efter under också eller vid sig',
  tr: 've bir bu da de için ile çok olarak daha gibi olan ne kadar sonra en var ki değil ama oldu her göre ise o diye dedi',
  uk: 'і в у не на що з до та це як за від про але він вони його був була були є також для ми ще чи або після які який яка під має через бути їх все при ж же так було щоб того під час',
};

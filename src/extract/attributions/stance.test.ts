import { describe, expect, it } from 'vitest';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import type { Stance } from '../../model/index.ts';
import { plainArticle } from '../../model/index.ts';
import { analyse } from '../analyse.ts';

/** One sentence for each stance and language. */
const sentences: Readonly<Record<string, Readonly<Partial<Record<Stance, string>>>>> = {
  en: {
    say: 'The minister said that the bridge would stay closed.',
    accuse: 'The union accused the company of hiding the fire.',
    deny: 'The company denied hiding the fire.',
    confirm: 'The police confirmed that three men were held.',
    warn: 'The governor warned that the dam could break.',
    demand: 'The union demanded that the harbour be closed.',
    ask: 'The mayor asked residents to leave the island.',
    promise: 'The president promised that the work would begin in May.',
    praise: 'The minister praised the firefighters of the town.',
    condemn: 'The union condemned the attack on the harbour.',
    threaten: 'The union threatened to close the harbour.',
    estimate: 'The bank estimated that the damage came to nine million.',
    speculate: 'The paper speculated that the ship was overloaded.',
  },
  es: {
    say: 'El ministro dijo que el puente seguirá cerrado.',
    accuse: 'El sindicato acusó a la empresa de ocultar el incendio.',
    deny: 'La empresa negó el incendio del almacén.',
    confirm: 'La policía confirmó que hay tres detenidos.',
    warn: 'El gobernador advirtió que la presa podría ceder.',
    demand: 'El sindicato exigió que se cierre el puerto.',
    ask: 'La alcaldesa pidió que los vecinos dejen la isla.',
    promise: 'El presidente prometió que las obras empezarán en mayo.',
    praise: 'El ministro elogió a los bomberos del pueblo.',
    condemn: 'El sindicato condenó el ataque contra el puerto.',
    threaten: 'El sindicato amenazó con cerrar el puerto.',
    estimate: 'El banco estimó que los daños suman nueve millones.',
    speculate: 'El diario especuló que el barco iba sobrecargado.',
  },
  pt: {
    say: 'O ministro disse que a ponte seguirá fechada.',
    accuse: 'O sindicato acusou a empresa de esconder o incêndio.',
    deny: 'A empresa negou o incêndio no depósito.',
    confirm: 'A polícia confirmou que há três detidos.',
    warn: 'O governador alertou que a barragem pode ceder.',
    demand: 'O sindicato exigiu que o porto seja fechado.',
    ask: 'A prefeita pediu que os moradores deixem a ilha.',
    promise: 'O presidente prometeu que as obras começam em maio.',
    praise: 'O ministro elogiou os bombeiros da cidade.',
    condemn: 'O sindicato condenou o ataque ao porto.',
    threaten: 'O sindicato ameaçou fechar o porto.',
    estimate: 'O banco estimou que os danos somam nove milhões.',
    speculate: 'O jornal especulou que o navio levava carga demais.',
  },
  fr: {
    say: 'Le ministre a dit que le pont resterait fermé.',
    accuse: 'Le syndicat a accusé la direction d’avoir caché l’incendie.',
    deny: 'La société a démenti l’incendie de l’entrepôt.',
    confirm: 'La police a confirmé que trois hommes sont détenus.',
    warn: 'Le préfet a averti que la digue pourrait céder.',
    demand: 'Le syndicat a exigé que le port soit fermé.',
    ask: 'Le maire a demandé que les habitants quittent l’île.',
    promise: 'Le président a promis que les travaux commenceraient en mai.',
    praise: 'Le ministre a salué le courage des pompiers.',
    condemn: 'Le syndicat a condamné l’attaque contre le port.',
    threaten: 'Le syndicat a menacé de fermer le port.',
    estimate: 'La banque a évalué que les dégâts atteignent neuf millions.',
    speculate: 'Le journal a supposé que le navire était trop chargé.',
  },
  de: {
    say: 'Der Minister sagte, dass die Brücke gesperrt bleibe.',
    accuse: 'Die Gewerkschaft beschuldigte den Konzern der Lüge.',
    deny: 'Der Konzern bestreitet den Vorwurf.',
    confirm: 'Die Polizei bestätigte, dass drei Männer in Haft sind.',
    warn: 'Der Gouverneur warnte, dass der Damm brechen könne.',
    demand: 'Die Gewerkschaft forderte, dass der Hafen geschlossen werde.',
    ask: 'Die Bürgermeisterin bat, dass die Bewohner die Insel verlassen.',
    promise: 'Der Präsident versprach, dass die Arbeiten im Mai beginnen.',
    praise: 'Der Minister lobte die Feuerwehr der Stadt.',
    condemn: 'Die Gewerkschaft verurteilte den Angriff auf den Hafen.',
    threaten: 'Die Gewerkschaft drohte, den Hafen zu schließen.',
    estimate: 'Die Bank schätzte, dass der Schaden neun Millionen beträgt.',
    speculate: 'Die Zeitung vermutete, dass das Schiff überladen war.',
  },
  ru: {
    say: 'Министр сказал, что мост закрыт.',
    accuse: 'Профсоюз обвинил компанию в сокрытии пожара.',
    deny: 'Компания опровергла сообщения о пожаре.',
    confirm: 'Полиция подтвердила, что задержаны трое мужчин.',
    warn: 'Губернатор предупредил, что дамба может не выдержать.',
    demand: 'Профсоюз потребовал, чтобы порт закрыли.',
    ask: 'Мэр попросил, чтобы жители покинули остров.',
    promise: 'Президент пообещал, что работы начнутся в мае.',
    praise: 'Министр похвалил пожарных города.',
    condemn: 'Профсоюз осудил нападение на порт.',
    threaten: 'Профсоюз пригрозил, что закроет порт.',
    estimate: 'Банк оценил, что ущерб составит девять миллионов.',
    speculate: 'Газета предположила, что судно было перегружено.',
  },
  uk: {
    say: 'Міністр сказав, що міст закрито.',
    accuse: 'Профспілка звинуватила компанію у приховуванні пожежі.',
    deny: 'Компанія спростувала повідомлення про пожежу.',
    confirm: 'Поліція підтвердила, що затримано трьох чоловіків.',
    warn: 'Губернатор попередив, що дамба може не витримати.',
    demand: 'Профспілка вимагала, щоб порт закрили.',
    ask: 'Мер попросив, щоб жителі покинули острів.',
    promise: 'Президент пообіцяв, що роботи почнуться у травні.',
    praise: 'Міністр похвалив пожежників міста.',
    condemn: 'Профспілка засудила напад на порт.',
    threaten: 'Профспілка погрожувала, що закриє порт.',
    estimate: 'Банк оцінив, що збитки сягнуть девʼяти мільйонів.',
    speculate: 'Газета припустила, що судно було перевантажене.',
  },
};

/** Words of the subject that each sentence begins with: Slavic languages have no article. */
const subjectWords = (lang: string) => (lang === 'ru' || lang === 'uk' ? 1 : 2);

describe.each(Object.entries(sentences))('stances, %s', (lang, byStance) => {
  it.each(Object.entries(byStance))('%s', (stance, text) => {
    const { attributions } = analyse(plainArticle(text, { lang }), packOf(lang), loadResources(lang));
    const found = attributions.map(({ stance: mine, source }) => [
      mine,
      source.map(({ start, end }) => text.slice(start, end)).join(' '),
    ]);
    expect(found).toContainEqual([stance, text.split(' ').slice(0, subjectWords(lang)).join(' ')]);
  });
});

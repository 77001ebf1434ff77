/** Words that another may stand for in news prose whatever the sentence. Written by us. */
const exchangeable = `
a large number of:many|although:though|apartment:flat|approximately:about|attempted to:tried to|began to:started to
close to:near|currently:at present|due to:because of|during the:in the course of the|especially:particularly
frequently:often|happened:took place|however:nevertheless|immediately:at once|in addition:besides|nearby:close by
occurred:took place|officials:authorities|on Twitter:in a tweet|perhaps:possibly|prior to:before|previously:earlier
quickly:rapidly|received:got|remained in:stayed in|similar to:comparable to|since then:from then on|stated:said
suddenly:all at once|took part in:participated in|toward:towards|vehicle:car|in order to:to|several:a number of
following the:after the|transported to:taken to|sustained:suffered|residence:house|deceased:dead
`
  .trim()
  .split(/[|\n]/u)
  .map((pair) => pair.split(':') as [string, string]);

/** Sentences that begin so lean on the one before. */
const leaning =
  /^(?:["“‘']?(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|yet|however|then|later|another|both|the (?:man|woman|victim|suspect|two|three|other|former|latter))\b)/iu;

/** Whether a sentence can open a text. */
export function stands(sentence: string): boolean {
  return !leaning.test(sentence);
}

/** Exchanges about half of the words that have a counterpart. */
export function exchangeWords(sentence: string, random: () => number): string {
  // Inside quotation marks words are the speaker's.
  if (/[“”"‘«]|(?<!\p{L})['’]/u.test(sentence)) return sentence;
  let text = sentence;
  for (const [a, b] of exchangeable) {
    if (random() < 0.5) continue;
    text = text.replace(` ${a} `, ` ${b} `);
  }
  return text;
}

/** "…, police said." becomes "Police said that …."; other sentences stay as they are. */
export function moveTeller(sentence: string): string {
  const match = /^([A-Z][^“”"]{30,}), ((?:[Tt]he |[A-Z])?[^,“”"]{2,50}) (said|reported|announced|confirmed)\.$/u.exec(
    sentence,
  );
  if (match === null) return sentence;
  const [, content, teller, cue] = match as unknown as [string, string, string, string];
  if (!/^(?:the |police|officials|authorities|investigators|[A-Z])/u.test(teller)) return sentence;
  return `${teller[0]!.toUpperCase()}${teller.slice(1)} ${cue} that ${keepsCapital(content) ? content : content[0]!.toLowerCase() + content.slice(1)}.`;
}

function keepsCapital(content: string): boolean {
  return !/^(?:The|A|An|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|At|In|On|No|All|Police|Officers|Several|More|About|One|It|He|She|They|There|This|These|Those|His|Her|Their)\b/u.test(
    content,
  );
}

/** Sentences in groups that stay together, each beginning with one that stands alone; the first group stays first. */
export function reorder(sentences: readonly string[], random: () => number): number[] {
  const groups: number[][] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (i === 0 || stands(sentence)) groups.push([i]);
    else groups.at(-1)!.push(i);
  }
  const [first, ...rest] = groups;
  for (let i = rest.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rest[i], rest[j]] = [rest[j]!, rest[i]!];
  }
  return [first ?? [], ...rest].flat();
}

/** The two tolls of an incident record. */
export type Toll = 'killed' | 'injured';

const cues: Readonly<Record<Toll, RegExp>> = {
  killed: /\b(kill|dead|die[ds]?\b|dying|death|fatal|murder|homicide|slain|slaying|bod(y|ies) |lives\b|life\b)/iu,
  injured: /\b(injur|wound|hurt\b|hospital|gunshot|shot\b|critical condition|stable condition)/iu,
};

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Whether some sentence has the number together with a word of the toll. */
export function namesToll(text: string, toll: Toll, number: number): boolean {
  const pattern = numberPattern(number);
  return text.split(/(?<=[.!?])\s+|\n+/u).some((sentence) => cues[toll].test(sentence) && pattern.test(sentence));
}

/** The number in digits or words; one also as a singular person with its article. */
function numberPattern(number: number): RegExp {
  const word = words[number];
  const forms = [
    `(?<![\\d.,:$-])${number}(?![\\d,:%]|-year|th\\b|[.]\\d)`,
    ...(word === undefined ? [] : [`\\b${word}\\b`]),
  ];
  if (number === 1)
    return /\b(one|a|an|another)\b[^.,;]{0,40}\b(man|woman|person|boy|girl|child|teen|teenager|victim|officer|student|driver|clerk|passenger|year-old)\b/iu;
  return new RegExp(forms.join('|'), 'iu');
}

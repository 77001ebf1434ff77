import { timexRule as rule, type TimexLevels } from '../schema/timexes.ts';

/** Orders of time words that Russian and Ukrainian share; what differs between them is in their word tables. */
export const slavicMacros: Readonly<Record<string, string>> = {
  Mon: '( month | month:shortMonth )',
  D: "( dayNum ( '-' dayEnding )? | dayOrd | dayOrd:ordinal )",
  Y: '( year4 | yearWord )',
  Count: '( count:num | count:vague | count:mixed | count:decimal )',
  DayLike: '( date:Day | date:Weekday | date:Holiday )',
  AnyDate:
    '( inner:Month | inner:Day | inner:Year | inner:Season | inner:Week | inner:Decade | inner:Century | inner:Quarter | inner:Weekend | inner:Shift )',
  Ordinal: '( ord | ord:ordinal )',
};

const numbers: TimexLevels['numbers'] = [
  rule(
    'number-words',
    'compose',
    '( hundreds? tens? digit? scale:thousand )? hundreds ( tens digit | tens | teen | digit )?',
  ),
  rule(
    'number-words',
    'compose',
    '( tens digit | teen | tens | digit )? scale:thousand ( tens digit | teen | tens | digit )?',
  ),
  rule('number-words', 'compose', 'tens digit'),
  rule('number-words', 'compose', '( digit | teen | tens )'),
  rule('mixed-number', 'plusFraction', 'num:half', { fraction: 0 }),
  rule('ordinal-words', 'composeOrdinal', 'tens ordDigit'),
];

const dates: TimexLevels['atoms'] = [
  rule('day-month-year', 'calendar', '$D $Mon $Y yearNoun?'),
  rule('day-month', 'calendar', '$D $Mon'),
  rule('month-year', 'calendar', '$Mon $Y yearNoun?'),
  rule(
    'day-pair',
    'dayPair',
    '( first:dayNum | first:dayOrd ) range ( second:dayNum | second:dayOrd ) $Mon ( year4 yearNoun? )?',
  ),
  rule('numeric-date', 'numericDate', 'date:numericDate yearNoun?'),
  rule('numeric-date', 'numericDate', 'date:slashDate'),
  rule('dotted-date', 'numericDate', "date:dottedDate '.'?"),
  rule('dotted-pair', 'dottedPair', "first:dayNum '.'? range date:numericDate"),
  rule('dotted-pair', 'datePair', "first:dottedDate '.'? range second:numericDate"),
  rule('dotted-pair', 'dottedPair', "first:dayNum '.'? range date:dottedDate '.'?"),
  rule('month', 'calendar', 'month'),
  rule('season', 'calendar', 'dir? season ( year4 yearNoun? )?'),
  rule('weekday', 'calendar', 'weekday'),
  rule('day-of-month', 'calendar', '$D dayWord'),
  rule('year', 'calendar', 'year4 yearNoun?'),
  rule('the-year', 'calendar', 'year4 yearNoun'),
  rule('year-era', 'calendar', '( year4 | eraYear:num ) yearNoun? era'),
  rule('decade', 'decadeTens', "( num | num:year4 ) ( '-' dayEnding )? yearsNoun"),
  rule('century', 'century', "( num:roman | num ( '-' dayEnding )? | $Ordinal ) centuryNoun era?"),
  rule(
    'quarter',
    'calendar',
    "( quarter:ord | quarter:ordinal | quarter:num ( '-' dayEnding )? | quarter:roman ) quarterNoun ( year4 yearNoun? )?",
  ),
  rule('half', 'calendar', '( half:ord | half:ordinal ) halfNoun ( year4 yearNoun? )?'),
  rule('holiday', 'calendar', 'holiday ( year4 yearNoun? )?'),
];

const clocks: TimexLevels['atoms'] = [
  rule('clock', 'clock', 'at? hour oclock ( minutes:num minutesNoun )? part:ofPart? zone?'),
  rule('clock', 'clock', 'at hour part:ofPart?'),
  rule('clock', 'clock', 'at? hour part:ofPart'),
  rule('clock', 'clock', 'at? clock oclock? part:ofPart? zone?'),
  rule('clock-word', 'clockWord', 'at? clockWord'),
];

const shifts: TimexLevels['atoms'] = [
  rule('day-shift', 'dayShift', 'dayShift'),
  rule('day-shift-part', 'dayShift', "dayShift ( part | 'в' part )"),
  rule('last-part', 'dayShift', 'dayShift:lastNight'),
  rule('context-part', 'contextPart', 'dir part'),
  rule('units-around', 'stretch', 'dir unit:units', { count: 'X' }),
  rule('shift-unit', 'shift', 'dir unit'),
  rule('stretch', 'stretch', 'dir $Count unit'),
  rule('stretch', 'stretch', '$Count dir unit'),
  rule('day-before', 'dayBefore', 'dayBefore'),
  rule('weekend', 'shift', 'unit:weekendNoun', { dir: 'same' }),
];

const durations: TimexLevels['atoms'] = [
  rule('duration', 'duration', '$Count full? unit ( and count2:num unit2:unit )?'),
  rule('duration-range', 'durationRange', 'count:num ( range | orWord ) count2:num unit'),
  rule('duration-half', 'duration', 'count:halfUnit unit'),
  rule('duration-bare', 'duration', 'unit:units', { count: 'X' }),
  rule('one-ago', 'oneAway', 'unit agoAfter', { sign: -1 }),
  rule('one-hence', 'oneAway', 'inSure unit', { sign: 1 }),
];

const sets: TimexLevels['atoms'] = [
  rule('set-freq', 'set', 'freq'),
  rule('set-every', 'set', 'every ( count:num | count:vague )? ( unit | weekday | month | season | part )'),
  rule('set-per', 'set', 'per unit'),
];

const references: TimexLevels['atoms'] = [rule('reference', 'reference', 'ref')];

/** Rules of the two languages. */
export const slavicRules: TimexLevels = {
  numbers,
  atoms: [...dates, ...clocks, ...shifts, ...durations, ...sets, ...references],
  joins: [
    rule('weekday-date', 'merge', "( weekday:Weekday | weekday:shortWeekday ) '.'? ','? date:Day"),
    rule('weekday-day', 'weekdayDay', "weekday:Weekday ','? ( dayNum | dayOrd )"),
    rule('date-weekday', 'merge', "date:Day ','? '('? weekday:Weekday ')'?"),
    rule('date-part', 'merge', '$DayLike time:part'),
    rule('part-of-date', 'merge', 'time:part $DayLike'),
    rule('date-clock', 'merge', "( $DayLike | date:Time ) ','? time:Clock"),
    rule('clock-date', 'merge', "time:Clock ','? ( $DayLike | date:Time )"),
    rule(
      'direct',
      'direct',
      'dir ( inner:Month | inner:Weekday | inner:Holiday | inner:Day | inner:Season | inner:Quarter )',
    ),
    rule('day-part', 'bare', 'part'),
  ],
  relations: [
    rule(
      'month-of-year',
      'within',
      '( inner:Month | inner:Season | inner:Quarter | inner:Half | inner:Day ) ( outer:Year | outer:Shift )',
    ),
    rule('day-of-week', 'within', 'inner:Weekday at? outer:Week'),
    rule('week-day', 'within', "outer:Week ','? at? inner:Weekday"),
    rule(
      'nth-of',
      'nth',
      '$Ordinal $Count? ( unit | weekday:Weekday ) at? ( outer:Month | outer:Year | outer:Season | outer:Decade | outer:Quarter | outer:Shift )',
    ),
    rule('nth-of', 'nth', '( near:Shift | near:Weekday ) at? ( outer:Month | outer:Year )'),
    rule('range-year', 'datePair', 'first:NoYear range second:HasYear'),
    rule('ago', 'away', 'Dur agoAfter', { sign: -1, from: 'now' }),
    rule('hence', 'away', 'inSure Dur', { sign: 1, from: 'now' }),
    rule('later', 'away', 'Dur later', { sign: 1, from: 'context' }),
    rule('earlier', 'away', 'Dur earlier', { sign: -1, from: 'context' }),
    rule('after-date', 'away', 'Dur sign:relation base:Date'),
  ],
  modifiers: [
    rule('edge', 'modify', 'edge $AnyDate'),
    rule('edge-unit', 'edgeUnit', 'edge unit'),
    rule('about', 'modify', 'mod ( inner:Dur | inner:Stretch | inner:Clock | inner:Shift )'),
  ],
};

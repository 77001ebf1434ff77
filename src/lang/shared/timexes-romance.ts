import { timexRule as rule, type TimexLevels } from '../schema/timexes.ts';

/** Orders of time words that Spanish, Portuguese and French share; what differs between them is in their word tables. */
export const romanceMacros: Readonly<Record<string, string>> = {
  Mon: '( month | month:shortMonth )',
  D: '( dayNum | dayOrd )',
  Y: '( year4 | yearWord )',
  N99: "( tens ( ( and | '-' )? ( digit | teen ) )? | teen | digit )",
  Count: '( count:num | count:vague | count:mixed | count:decimal )',
  Of: '( of the? | ofThe )',
  DayLike: '( date:Day | date:Weekday | date:Holiday )',
  AnyDate:
    '( inner:Month | inner:Day | inner:Year | inner:Season | inner:Week | inner:Decade | inner:Century | inner:Quarter | inner:Weekend | inner:Shift )',
  Minutes:
    '( and? ( minutes:num | minutes:quarterHour ) | and minutes:halfHour | past:minus ( minutes:num | minutes:quarterHour ) )',
};

const numbers: TimexLevels['numbers'] = [
  rule('number-words', 'compose', '$N99'),
  rule('number-words', 'compose', 'hundreds ( and? $N99 )?'),
  rule('number-words', 'compose', '$N99? scale:thousand ( and? hundreds )? ( and? $N99 )?'),
  rule('number-words', 'compose', '$N99? scale:thousand ( $N99? scale:hundred )? ( and? $N99 )?'),
  rule('number-words', 'compose', '$N99? scale:hundred ( $N99 )?'),
];

const dates: TimexLevels['atoms'] = [
  rule('day-month-year', 'calendar', "the? dayWord? ( $D | dayNum:num ) of? $Mon ( ',' | of )? $Y"),
  rule('day-month', 'calendar', 'the? dayWord? $D of? $Mon'),
  rule('day-month', 'calendar', "the? dayWord? $D '-' $Mon ( '-' year4 )?"),
  rule('day-month', 'calendar', "the? dayWord? $D '/' $Mon ( '/' year4 )?"),
  rule('year-month-day', 'calendar', "year4 ( '/' $Mon '/' $D | '-' $Mon '-' $D )"),
  rule('year-day-month', 'calendar', "year4 ( '/' $D '/' $Mon | '-' $D '-' $Mon )"),
  rule('month-day-year', 'calendar', "$Mon '-' $D '-' year4"),
  rule('month-pair', 'monthPair', 'first:month range month ( of? year4 )?'),
  rule('short-year-month', 'shortYear', 'month ( of | ofThe ) apostrophe? year2'),
  rule('month-day', 'calendar', "$Mon $D ( ','? year4 )?"),
  rule('month-year', 'calendar', "$Mon ( of | ',' )? $Y"),
  rule(
    'day-pair',
    'dayPair',
    '( first:dayNum | first:dayOrd ) range the? ( second:dayNum | second:dayOrd ) of? $Mon ( of? year4 )?',
  ),
  rule('day-word-of-month', 'calendar', 'the? dayWord $D'),
  rule('day-of-month', 'calendar', 'the $D'),
  rule('numeric-date', 'numericDate', 'the? date:numericDate'),
  rule('numeric-date', 'numericDate', 'the? date:slashDate'),
  rule('dotted-date', 'numericDate', 'the date:dottedDate'),
  rule('numeric-month', 'numericDate', 'date:numericMonth'),
  rule('month', 'calendar', 'month'),
  rule('season', 'calendar', 'the? dir? season ( of? year4 )?'),
  rule('weekday', 'calendar', 'the? weekday'),
  rule('year', 'calendar', 'year4'),
  rule('year-word', 'calendar', 'yearWord'),
  rule('the-year', 'calendar', 'the? yearNoun of? $Y'),
  rule('fiscal-year', 'calendar', 'the? yearNoun fiscal of? year4'),
  rule('year-era', 'calendar', 'eraYear:num era'),
  rule('short-year', 'shortYear', 'apostrophe year2'),
  rule('decade', 'decadeTens', 'the? yearsNoun apostrophe? num'),
  rule('century', 'century', 'the? ( centuryNoun num:roman | num:roman endingE? centuryNoun | ord centuryNoun ) era?'),
  rule('quarter', 'calendar', 'the? ( quarter:ord | quarter:num ) quarterNoun ( $Of? year4 )?'),
  rule('half', 'calendar', 'the? half:ord halfNoun ( $Of? year4 )?'),
  rule('holiday', 'calendar', 'the? holiday ( of? year4 )?'),
];

const clocks: TimexLevels['atoms'] = [
  rule('clock', 'clock', 'at hour $Minutes? oclock? ( ampm | ofThe part )? zone?'),
  rule('clock', 'clock', '( at hour oclock | at? hour hourMark ) $Minutes? ( ampm | ofThe part )? zone?'),
  rule('clock', 'clock', 'at? hour ( ampm | ofThe part:clockPart )'),
  rule(
    'clock-pair',
    'clockPair',
    '( at | the )? first:hour ( range | at | range at ) hour oclock? ( ampm | ofThe part:clockPart )',
  ),
  rule('clock-pair', 'clockPair', 'at first:hour ( at | range at ) hour'),
  rule('part-of-day', 'bare', 'ofThe part:clockPart'),
  rule('clock', 'clock', 'at? ( clock | clock:dottedClock oclock ) oclock? ( ampm | ofThe part )? zone?'),
  rule('clock', 'clock', 'at clock:dottedClock ( ampm | ofThe part )?'),
  rule('clock-word', 'clockWord', 'the? clockWord'),
];

const shifts: TimexLevels['atoms'] = [
  rule('day-shift', 'dayShift', 'dayShift'),
  rule('day-shift-part', 'dayShift', 'dayShift ofThe? part'),
  rule('this-part', 'dayShift', 'thisWord part'),
  rule('last-part', 'dayShift', 'the? dayShift:lastNight'),
  rule('today-part', 'dayShift', 'part:todayPart'),
  rule('context-part', 'contextPart', 'the? dir part'),
  rule('units-around', 'stretch', 'the? ( dir:dir unit:units | unit:units dir:dir )', { count: 'X' }),
  rule('shift-unit', 'shift', 'the? ( dir unit | unit dir ) fiscal?'),
  rule('the-weekend', 'shift', 'the? unit:weekendNoun', { dir: 'same' }),
  rule('stretch', 'stretch', 'the? ( dir $Count full? unit full? | $Count dir unit | $Count unit full? dir )'),
  rule('calendar-week', 'calendar', 'the? weekNoun week:num ( of? year4 )?'),
  rule('stretch-first', 'duration', 'the? ord $Count unit:units'),
  rule('reference-the-past', 'reference', 'the ref:pastWord'),
  rule('day-before', 'dayBefore', 'the? dayBefore'),
  rule('day-after', 'dayAfter', 'the? nextDay'),
];

const durations: TimexLevels['atoms'] = [
  rule('duration-whole', 'duration', 'whole the? unit', { count: 1 }),
  rule('duration', 'duration', '$Count full? unit full? ( and ( count2:num | count2:half ) unit2:unit? )?'),
  rule('duration-half', 'durationHalf', 'count:num unit and half'),
  rule('duration-half', 'duration', 'count:half unit'),
  rule('duration-range', 'durationRange', 'count:num ( range | orWord ) count2:num unit'),
  rule('duration-bare', 'duration', 'unit:units', { count: 'X' }),
];

const sets: TimexLevels['atoms'] = [
  rule('set-freq', 'set', 'freq'),
  rule(
    'set-every',
    'set',
    'every the? ( count:num | count:vague )? ( unit | weekday | month | season | part | weekday:weekdays )',
  ),
  rule('set-weekdays', 'set', 'the weekday:weekdays'),
  rule('set-per', 'set', 'per unit'),
];

const references: TimexLevels['atoms'] = [rule('reference', 'reference', 'ref')];

/** Rules of the three languages. */
export const romanceRules: TimexLevels = {
  numbers,
  atoms: [...dates, ...clocks, ...shifts, ...durations, ...sets, ...references],
  joins: [
    rule('weekday-date', 'merge', "( weekday:Weekday | the? weekday:shortWeekday ) '.'? ','? date:Day"),
    rule('weekday-day', 'weekdayDay', "weekday:Weekday ','? ( dayNum | dayOrd )"),
    rule('date-weekday', 'merge', "date:Day ','? '('? weekday:Weekday ')'?"),
    rule('date-part', 'merge', '$DayLike ( ofThe? time:part | time:Part )'),
    rule('part-of-date', 'merge', '( the? time:part | time:Part ) $Of $DayLike'),
    rule('week-of', 'weekOf', 'the? weekNoun ( $Of | weekStart the? )? base:Day'),
    rule('set-clock', 'setClock', '( set:Set time:Clock | time:Clock set:Set )'),
    rule('date-clock', 'merge', "( $DayLike | date:Time ) ','? at? time:Clock"),
    rule('clock-date', 'merge', "time:Clock ( ',' | of )? ( $DayLike | date:Time )"),
    rule(
      'direct',
      'direct',
      'the? ( dir ( inner:Month | inner:Weekday | inner:Holiday | inner:Day | inner:Season | inner:Quarter ) | ( inner:Month | inner:Weekday | inner:Holiday | inner:Season | inner:Quarter ) dir )',
    ),
    rule('edge-part', 'edgePart', 'edge part'),
    rule('day-part-in', 'bare', 'ofThe part'),
    rule('day-part', 'bare', 'part'),
  ],
  relations: [
    rule(
      'month-of-year',
      'within',
      "( inner:Month | inner:Season | inner:Quarter | inner:Half | inner:Day ) ( $Of | ',' )? ( outer:Year | outer:Shift )",
    ),
    rule('day-of-week', 'within', "inner:Weekday ( $Of | ',' )? outer:Week"),
    rule('week-day', 'within', "outer:Week ','? inner:Weekday"),
    rule(
      'nth-of',
      'nth',
      'the? ord $Count? ( unit | weekday:Weekday ) $Of ( outer:Month | outer:Year | outer:Season | outer:Decade | outer:Quarter | outer:Shift )',
    ),
    rule(
      'nth-of',
      'nth',
      '( near:Shift | near:Weekday ) $Of? ( outer:Month | outer:Year | outer:Season | outer:Quarter )',
    ),
    rule('range-year', 'datePair', 'first:NoYear range second:HasYear'),
    rule('ago', 'away', 'agoBefore the? Dur', { sign: -1, from: 'now' }),
    rule('ago', 'away', 'Dur agoAfter', { sign: -1, from: 'now' }),
    rule('hence', 'away', 'inSure Dur', { sign: 1, from: 'now' }),
    rule('hence', 'away', 'Dur henceAfter', { sign: 1, from: 'now' }),
    rule('in-duration', 'inDuration', 'prep:inMaybe Dur'),
    rule('later', 'away', 'Dur later', { sign: 1, from: 'context' }),
    rule('earlier', 'away', 'Dur earlier', { sign: -1, from: 'context' }),
    rule('after-date', 'away', 'Dur sign:relation base:Date'),
  ],
  modifiers: [
    rule('edge', 'modify', 'edge the? $AnyDate'),
    rule('edge-unit', 'edgeUnit', 'edge the? unit'),
    rule('about', 'modify', 'mod ( inner:Dur | inner:Stretch | inner:Clock | inner:Shift | inner:Time )'),
  ],
};

import { timexRule as rule, type TimexLevels } from '../schema/timexes.ts';

/** Pieces of patterns that come often; `$Mon` in a pattern stands for the text here. */
export const macros: Readonly<Record<string, string>> = {
  Mon: '( month | month:lowerMonth )',
  D: "( dayNum '.' | dayOrd )",
  Y: '( year4 | yearWord )',
  Count: '( count:num | count:decimal | count:vague )',
  DayLike: '( date:Day | date:Weekday | date:Holiday )',
  AnyDate:
    '( inner:Month | inner:Day | inner:Year | inner:Season | inner:Week | inner:Decade | inner:Century | inner:Quarter | inner:Weekend | inner:Weekday | inner:Time )',
};

const numbers: TimexLevels['numbers'] = [
  rule('number-words', 'compose', '( digit | teen | tens | num )? scale ( digit | teen | tens )?'),
  rule('number-words', 'compose', '( digit | teen | tens )'),
  rule('ordinal-words', 'composeOrdinal', 'tens:ordWord'),
];

const dates: TimexLevels['atoms'] = [
  rule('day-month-year', 'calendar', "the? $D $Mon ','? $Y"),
  rule('day-month', 'calendar', 'the? $D $Mon'),
  rule('day-month', 'calendar', 'the? dayNum $Mon year4?'),
  rule('month-day', 'calendar', "$Mon dayNum ( ','? year4 )?"),
  rule('day-month-year', 'calendar', "dayNum ( '-' | '/' ) $Mon ( '-' | '/' ) year4"),
  rule('year-month-day', 'calendar', "year4 ( '/' $Mon '/' dayNum | '-' $Mon '-' dayNum )"),
  rule('year-day-month', 'calendar', "year4 ( '/' dayNum '/' $Mon | '-' dayNum '-' $Mon )"),
  rule('month-pair', 'monthPair', 'first:month range month year4?'),
  rule('month-year', 'calendar', "the? $Mon ( ',' | '/' | 'des' 'Jahres' )? $Y"),
  rule(
    'day-pair',
    'dayPair',
    "( first:dayNum | first:dayOrd ) '.'? range ( second:dayNum '.'? | second:dayOrd ) $Mon year4?",
  ),
  rule('numeric-date', 'numericDate', 'the? date:numericDate'),
  rule('numeric-date', 'numericDate', 'date:slashDate'),
  rule('dotted-date', 'numericDate', "date:dottedDate '.'?"),
  rule('dotted-pair', 'dottedPair', "first:dayNum '.'? range ( date:numericDate | date:dottedDate '.'? )"),
  rule('month', 'calendar', 'month'),
  rule('season-year', 'calendar', "the? season 'des'? ( 'Jahres' )? year4"),
  rule('season', 'calendar', 'the? dir? season'),
  rule('weekday', 'calendar', 'weekday'),
  rule('day-of-month', 'calendar', '$D'),
  rule('year', 'calendar', 'year4'),
  rule('year-era', 'calendar', 'eraYear:num era'),
  rule('the-year', 'calendar', "the? ( 'Jahr' | 'Jahre' | 'Jahres' ) $Y era?"),
  rule('short-year', 'shortYear', 'apostrophe year2'),
  rule('decade', 'decade', "the? ( decadeNum | decadeWord ) '-'? ( 'Jahre' | 'Jahren' | 'Jahr' )"),
  rule('decade', 'decade', 'the decadeNum'),
  rule('century', 'century', "the? ( num '.' | ord ) ( 'Jahrhundert' | 'Jahrhunderts' | 'Jahrhunderte' ) era?"),
  rule(
    'quarter',
    'calendar',
    "the? ( quarter:num '.' | quarter:ord ) ( 'Quartal' | 'Quartals' ) ( 'des' 'Jahres' )? year4?",
  ),
  rule('holiday', 'calendar', 'holiday year4?'),
];

const clocks: TimexLevels['atoms'] = [
  rule('clock', 'clock', 'hour oclock ( minutes:num )? ( part:partAdverb )? zone?'),
  rule('clock', 'clock', '( clock | clock:dottedClock ) oclock part:partAdverb? zone?'),
  rule('clock', 'clock', 'clock part:partAdverb? zone?'),
  rule('clock', 'clock', 'hour:hourWord oclock part:partAdverb?'),
  rule(
    'clock-past',
    'clock',
    "( minutes:quarterHour | minutes:num 'Minuten'? ) past:clockPast hour oclock? part:partAdverb",
  ),
  rule('clock-past', 'clock', "( minutes:quarterHour | minutes:num 'Minuten' ) past:clockPast hour oclock?"),
  rule('clock-half', 'clock', 'minutes:halfHour hour oclock? part:partAdverb?', { past: -1 }),
  rule('clock-quarters', 'clock', 'minutes:threeQuarter hour oclock? part:partAdverb?', { past: -1 }),
  rule('clock-um', 'clock', "'um' hour part:partAdverb?"),
  rule('clock', 'clock', "prep:'um' hour oclock minutes:num? part:partAdverb? zone?"),
  rule('clock-word', 'clockWord', 'clockWord'),
];

const shifts: TimexLevels['atoms'] = [
  rule('day-shift', 'dayShift', 'dayShift'),
  rule('day-shift-part', 'dayShift', 'dayShift ( part | part:lowerPart | part:partAdverb )'),
  rule('todays', 'dayShift', 'dayShift:todays ( unit )?'),
  rule('this-part', 'dayShift', "( 'heute' ) 'in' 'der' part"),
  rule('last-unit', 'shift', 'the? unit:lastUnit', { dir: 'prev' }),
  rule('this-year', 'shift', 'unit:thisYear', { dir: 'this' }),
  rule('day-before', 'dayBefore', 'the? dayBefore'),
  rule('units-around', 'stretch', 'the? dir unit:units', { count: 'X' }),
  rule('shift-unit', 'shift', 'the? dir unit'),
  rule('shift-two', 'shift', 'the? unitBeforeLast:beforeLast unit', { dir: 'prev', count: 2 }),
  rule('shift-two', 'shift', 'the? unitAfterNext:afterNext unit', { dir: 'next', count: 2 }),
  rule('day-part', 'bare', "( prep:'am' | prep:'guten' ) part"),
  rule('context-part', 'contextPart', 'the? dir part'),
  rule('weekend', 'shift', "'am'? unit:weekendWord", { dir: 'same' }),
  rule('stretch', 'stretch', 'the? dir $Count full? unit'),
  rule('stretch', 'stretch', 'the? $Count dir unit'),
  rule('stretch-first', 'duration', 'the? ord $Count full? unit:units'),
];

const durations: TimexLevels['atoms'] = [
  rule(
    'duration',
    'duration',
    "( $Count | count:one ) '-'? full? full? unit 'lang'? ( 'und' ( count2:num | count2:one ) unit2:unit )?",
  ),
  rule('duration-range', 'durationRange', "( count:num | count:one ) ( range | 'oder' ) count2:num '-'? full? unit"),
  rule('duration-half', 'duration', 'one? count:halfUnit unit'),
  rule('duration-quarter', 'duration', 'one? count:quarterOfHour', { unit: 'minute' }),
  rule('duration-bare', 'duration', 'full? unit:units', { count: 'X' }),
  rule('duration-long', 'duration', 'unit:longUnit', { count: 'X' }),
];

const sets: TimexLevels['atoms'] = [
  rule('set-freq', 'set', 'freq'),
  rule('set-every', 'set', 'every ( unit | weekday part:lowerPart? | month | season | part )'),
  rule('the-unit', 'shift', "( 'das' | 'dieses' | 'der' | 'die' ) unit 'über'", { dir: 'same' }),
  rule('set-all', 'set', 'all ( count:num | count:vague ) unit'),
  rule('set-weekdays', 'set', 'weekday:weekdays'),
  rule('set-parts', 'set', 'part:partAdverb'),
  rule('set-per', 'set', "'pro' unit"),
];

const references: TimexLevels['atoms'] = [rule('reference', 'reference', 'ref')];

export const rules: TimexLevels = {
  numbers,
  atoms: [...dates, ...clocks, ...shifts, ...durations, ...sets, ...references],
  joins: [
    rule('weekday-date', 'merge', "( weekday:Weekday | weekday:shortWeekday ) '.'? ','? 'dem'? 'den'? date:Day"),
    rule('weekday-day', 'weekdayDay', "weekday:Weekday ','? 'dem'? 'den'? 'der'? ( dayOrd | dayNum '.' )"),
    rule('date-part', 'merge', '$DayLike ( time:part | time:lowerPart | time:partAdverb | time:Clock )'),
    rule('set-clock', 'setClock', "( set:Set ( 'um' | 'ab' | 'gegen' )? time:Clock | time:Clock set:Set )"),
    rule('date-clock', 'merge', "( $DayLike | date:Time ) ','? ( 'um' | 'ab' | 'gegen' )? time:Clock"),
    rule('clock-date', 'merge', "time:Clock ','? 'am'? ( $DayLike | date:Time )"),
    rule('direct', 'direct', 'the? dir ( inner:Month | inner:Weekday | inner:Holiday | inner:Day | inner:Season )'),
    rule('day-part', 'bare', 'the? part'),
    rule('day-part', 'bare', 'part:partAdverb'),
  ],
  relations: [
    rule(
      'month-of-year',
      'within',
      '( inner:Month | inner:Season | inner:Quarter | inner:Day ) ( outer:Year | outer:Shift )',
    ),
    rule(
      'nth-of',
      'nth',
      "the? ( ord | num '.' ) $Count? ( unit | weekday:Weekday ) ( 'im' | 'des' | 'der' | 'vom' | 'in' )? ( outer:Month | outer:Year | outer:Season | outer:Decade | outer:Quarter | outer:Shift )",
    ),
    rule(
      'nth-of',
      'nth',
      "( near:Shift | near:Weekday ) ( 'im' | 'des' | 'vom' | 'in' )? ( outer:Month | outer:Year )",
    ),
    rule('part-of-date', 'merge', "( time:Part | time:part ) ( 'des' | 'vom' ) $DayLike"),
    rule('range-year', 'datePair', 'first:NoYear range second:HasYear'),
    rule('ago', 'away', "prep:'vor' Dur", { sign: -1, from: 'now' }),
    rule('hence', 'inDuration', "prep:'in' Dur"),
    rule('later', 'away', 'Dur later', { sign: 1, from: 'context' }),
    rule('earlier', 'away', 'Dur earlier', { sign: -1, from: 'context' }),
    rule('after-date', 'away', 'Dur sign:relation base:Date'),
    rule('week-day', 'within', "outer:Week ','? 'am'? inner:Weekday"),
    rule('day-of-week', 'within', 'inner:Weekday outer:Week'),
  ],
  modifiers: [
    rule('edge', 'modify', "edge 'der'? 'des'? $AnyDate"),
    rule('edge-unit', 'edgeUnit', "edge ( 'des' | 'der' ) unit"),
    rule('edge-part', 'edgePart', 'edge part'),
    rule('about', 'modify', 'mod ( inner:Dur | inner:Stretch | inner:Clock | inner:Shift )'),
  ],
};

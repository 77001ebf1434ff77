import { timexRule as rule, type TimexLevels } from '../schema/timexes.ts';

/** Pieces of patterns that come often; `$Mon` in a pattern stands for the text here. */
export const macros: Readonly<Record<string, string>> = {
  Mon: '( month | month:doubtfulMonth | month:lowerMonth )',
  D: '( dayNum | dayOrd )',
  Y: '( year4 | yearWord )',
  Count: '( count:num | count:mixed | count:decimal | count:vague )',
  DayLike: '( date:Day | date:Weekday | date:Holiday )',
};

const numbers: TimexLevels['numbers'] = [
  rule('year-words', 'yearWords', "century:teen rest:tens '-'? digit?"),
  rule('year-words', 'yearWords', 'century:teen rest:teen'),
  rule('year-words', 'yearWords', "century:tens rest:tens '-'? digit?"),
  rule('year-words', 'yearWords', 'century:tens rest:teen'),
  rule(
    'number-words',
    'compose',
    "( tens '-'? digit | digit | teen | tens | num )? scale 'and'? ( tens '-'? digit | digit | teen | tens )?",
  ),
  rule('number-words', 'compose', "tens '-'? digit"),
  rule('number-words', 'compose', '( digit | teen | tens )'),
  rule('mixed-number', 'plusFraction', "( num | num:digit ) 'and' 'a' 'half'"),
  rule('mixed-number', 'plusFraction', "( num | num:digit ) '-'? fraction"),
  rule('ordinal-words', 'composeOrdinal', "tens '-'? ordDigit"),
  rule('ordinal-words', 'composeOrdinal', '( ordDigit | tens:ordWord )'),
];

const dates: TimexLevels['atoms'] = [
  rule('day-month-year', 'calendar', "'the'? $D 'of'? $Mon ','? $Y era?"),
  rule('day-month-year', 'calendar', "$D '-' $Mon '-' year4"),
  rule('day-month-year', 'calendar', "$D '/' $Mon '/' year4"),
  rule('year-month-day', 'calendar', "year4 ( '/' $Mon '/' $D | '-' $Mon '-' $D )"),
  rule('month-day-year', 'calendar', "$Mon '-' $D '-' year4"),
  rule('month-year', 'calendar', "$Mon ( '/' | '-' ) year4"),
  rule('short-year-month', 'shortYear', "$Mon 'of' apostrophe? year2"),
  rule(
    'month-pair',
    'monthPair',
    "( first:month | first:doubtfulMonth ) range ( month | month:doubtfulMonth ) ( ','? 'of'? year4 )?",
  ),
  rule('month-pair', 'monthPair', "first:lowerMonth ( '-' | '–' ) month:lowerMonth ( ','? year4 )?"),
  rule('month-day-year', 'calendar', "$Mon 'the'? $D ','? $Y era?"),
  rule('month-day', 'calendar', "$Mon 'the'? $D"),
  rule('day-month', 'calendar', "'the'? $D 'of'? $Mon"),
  rule('month-year', 'calendar', "$Mon ( ','? 'of'? )? $Y era?"),
  rule('short-year-date', 'shortYear', "$Mon ( $D ','? )? apostrophe year2"),
  rule('short-year-date', 'shortYear', "$D '-' $Mon '-' year2"),
  rule('day-pair', 'dayPair', "$Mon first:dayNum range second:dayNum ( ','? year4 )?"),
  rule(
    'day-pair',
    'dayPair',
    "'the'? ( first:dayNum | first:dayOrd ) range 'the'? ( second:dayNum | second:dayOrd ) 'of'? $Mon ( ','? year4 )?",
  ),
  rule('numeric-date', 'numericDate', 'date:numericDate'),
  rule('numeric-date', 'numericDate', 'date:slashDate'),
  rule('numeric-month', 'numericDate', 'date:numericMonth'),
  rule('month', 'calendar', 'month'),
  rule('doubtful-month', 'calendar', 'month:doubtfulMonth'),
  rule('season-year', 'calendar', "the? ( edge '-'? the? )? ( season | season:doubtfulSeason ) 'of'? year4 era?"),
  rule('season', 'calendar', 'the? dir? season'),
  rule('season', 'calendar', '( the | dir ) season:doubtfulSeason'),
  rule('weekday', 'calendar', 'weekday'),
  rule('day-of-month', 'calendar', "'the' dayOrd"),
  rule('year', 'calendar', 'year4'),
  rule('year-word', 'calendar', 'yearWord'),
  rule('year-era', 'calendar', '( eraYear:num era | era eraYear:num )'),
  rule('the-year', 'calendar', "the? 'year' $Y era?"),
  rule('fiscal-year', 'calendar', "fiscal 'year'? year4"),
  rule('short-year', 'shortYear', 'apostrophe year2'),
  rule('decade', 'decade', "the? ( edge '-'? the? )? apostrophe? ( decadeNum | decadeWord ) era?"),
  rule('century', 'century', "the? ( edge '-'? the? )? ord '-'? 'century' era?"),
  rule('quarter', 'calendar', "the? quarter:ord 'qtr' ( 'of'? year4 )?"),
  rule('quarter', 'calendar', "the? quarter:shortQuarter ( 'of'? year4 )?"),
  rule('quarter', 'calendar', "the? fiscal? quarter:ord fiscal? '-'? 'quarter'"),
  rule('half', 'calendar', "the? half:ord '-'? 'half'"),
  rule('holiday', 'calendar', 'holiday year4?'),
];

const clocks: TimexLevels['atoms'] = [
  rule('clock', 'clock', "hour ':'? ampm ( ','? zone )?"),
  rule('clock', 'clock', "clock ampm? ( ','? zone )?"),
  rule('clock', 'clock', "hour oclock ( ampm | 'in' 'the' part )?"),
  rule('clock', 'clock', 'clock:dottedClock ampm'),
  rule('clock-in-part', 'clock', "( hour | clock ) 'in' 'the' part"),
  rule('clock-past', 'clock', "minutes:quarterHour past:clockPast hour oclock? ampm? ( 'in' 'the' part )?"),
  rule('clock-past', 'clock', "minutes:num 'minutes'? 'past' hour ( ampm | oclock | 'in' 'the' part )?"),
  rule('clock-pair', 'clockPair', 'first:hour range hour ( ampm | oclock )'),
  rule('part-clock', 'clock', "'in' 'the' part 'at'? hour oclock?"),
  rule('clock-past', 'clock', "minutes:num 'minutes' past:clockPast hour"),
  rule('clock-words', 'clock', 'hour minutes:num ampm'),
  rule('military-clock', 'militaryClock', "military ( 'hours' | 'hrs' | zone )"),
  rule('clock-word', 'clockWord', 'clockWord'),
];

const shifts: TimexLevels['atoms'] = [
  rule('day-shift', 'dayShift', "edge? 'the'? dayShift"),
  rule('day-shift-part', 'dayShift', 'dayShift part'),
  rule('tonight', 'dayShift', 'part:tonight'),
  rule('this-part', 'dayShift', "edge? 'this' part"),
  rule('last-part', 'dayShift', "( 'last' | 'yesterday' ) part", { offset: -1 }),
  rule('next-part', 'dayShift', "'tomorrow' part", { offset: 1 }),
  rule('context-part', 'contextPart', 'the? dir part'),
  rule('units-around', 'stretch', 'the? ( dir:recent | dir ) unit:units', { count: 'X' }),
  rule('shift-unit', 'shift', 'the? dir fiscal? unit'),
  rule('calendar-week', 'calendar', "the? 'week' week:num ( 'of'? year4 )?"),
  rule('edge-unit', 'edgeUnit', "edge 'the'? unit"),
  rule('year-end', 'yearEnd', "unit '-'? 'end'"),
  rule(
    'year-ago',
    'yearAgo',
    "the? unit '-' ( 'ago' | 'earlier' ) ( period:unit | 'period' | quarter:ord 'quarter' | half:ord 'half' )?",
  ),
  rule('the-unit', 'shift', 'the full? fiscal? unit', { dir: 'same' }),
  rule('stretch', 'stretch', 'the? dir $Count full? unit'),
  rule('stretch', 'stretch', 'the? $Count dir unit:units'),
  rule('stretch-first', 'duration', 'the $Count full? unit:units'),
  rule('stretch-first', 'duration', 'the? ord $Count full? unit:units'),
];

const durations: TimexLevels['atoms'] = [
  rule(
    'duration',
    'duration',
    "( $Count | count:one | count:fraction ) '-'? full? '-'? ( unit | unit:shortUnit ) ( ( 'and' | ',' )? ( count2:num | count2:one ) unit2:unit ( ( 'and' | ',' )? ( count3:num | count3:one ) unit3:unit )? )?",
  ),
  rule('duration-range', 'durationRange', "( count:num | count:one ) ( range | 'or' ) ( count2:num ) '-'? full? unit"),
  rule('duration-range', 'durationRange', "( count:num | count:one ) unit 'or' count2:num"),
  rule(
    'in-duration',
    'inDuration',
    "( prep:'in' | prep:'within' ) ( $Count | count:one | count:fraction ) full? ( unit | unit:shortUnit )",
  ),
  rule('duration-half', 'durationHalf', "( count:one | count:num ) unit 'and' 'a'? 'half'"),
  rule('fortnight', 'fortnight', '( one | the? dir )? count:fortnight'),
  rule('duration-bare', 'duration', 'unit:units', { count: 'X' }),
  rule('duration-long', 'duration', "unit '-' 'long'", { count: 1 }),
];

const sets: TimexLevels['atoms'] = [
  rule('set-freq', 'set', 'freq'),
  rule('set-every', 'set', 'every ( count:num | count:vague )? ( unit | weekday | month | season | part )'),
  rule('weekdays-hence', 'weekdaysHence', 'count:num weekday:weekdays ( hence | ago )'),
  rule('set-weekdays', 'set', 'weekday:weekdays'),
  rule('set-weekdays', 'set', 'weekday part:parts'),
  rule('set-per', 'set', "'per' unit"),
];

const references: TimexLevels['atoms'] = [
  rule('reference', 'reference', 'ref'),
  rule('reference-the-past', 'reference', 'the ref:pastWord'),
  rule('reference-recent', 'reference', 'ref:recentWord'),
];

export const rules: TimexLevels = {
  numbers,
  atoms: [...dates, ...clocks, ...shifts, ...durations, ...sets, ...references],
  joins: [
    rule('weekday-date', 'merge', "( weekday:Weekday | weekday:shortWeekday ) '.'? ','? the? date:Day"),
    rule('weekday-day', 'weekdayDay', "( weekday:Weekday | weekday:shortWeekday ) ','? 'the'? ( dayOrd | dayNum )"),
    rule('date-weekday', 'merge', "date:Day ','? '('? weekday:Weekday ')'?"),
    rule('date-part', 'merge', "$DayLike ( 'in' 'the' )? ( time:part | time:Clock )"),
    rule('date-clock', 'merge', "( $DayLike | date:Time ) ','? ( 'at' | 'by' | 'around' | 'about' )? time:Clock"),
    rule('date-hour', 'hourAt', "$DayLike 'at' hour"),
    rule('set-clock', 'setClock', "( set:Set ( 'at' | 'by' | 'around' )? time:Clock | time:Clock set:Set )"),
    rule('edge-part', 'edgePart', 'edge part'),
    rule('clock-date', 'merge', "time:Clock ','? ( 'on' | 'of' | 'in' 'the' )? ( $DayLike | date:Time | date:Part )"),
    rule(
      'direct',
      'direct',
      'the? dir ( inner:Month | inner:Weekday | inner:Season | inner:Holiday | inner:Day | inner:Quarter )',
    ),
    rule('week-of', 'weekOf', "( 'week' | week:Week ) 'of' base:Day"),
    rule('week-of', 'weekOf', "base:Holiday 'week'"),
    rule('period-of-year', 'same', "the inner:Year ( 'period' )"),
    rule('day-part', 'bare', 'the? part'),
  ],
  relations: [
    rule(
      'month-of-year',
      'within',
      "( inner:Month | inner:Season | inner:Quarter | inner:Half | inner:Day | inner:Holiday ) ( ','? 'of' | 'in' )? ( outer:Year | outer:Shift )",
    ),
    rule('possessive', 'within', "outer:Date apostrophe 's' ( inner:Quarter | inner:Half | inner:Season )"),
    rule('year-quarter', 'within', 'the? outer:Year ( inner:Quarter | inner:Half )'),
    rule(
      'nth-of',
      'nth',
      "the? ord $Count? ( unit | weekday:Weekday ) ( 'of' | 'in' ) ( outer:Month | outer:Year | outer:Season | outer:Decade | outer:Quarter | outer:Shift )",
    ),
    rule(
      'nth-of',
      'nth',
      "( near:Shift | near:Weekday ) ( 'of' | 'in' ) ( outer:Month | outer:Year | outer:Season | outer:Decade | outer:Quarter | outer:Shift )",
    ),
    rule('day-of-month-of', 'dayOf', "'the'? ( dayOrd | dayNum ) 'of' outer:Shift"),
    rule('after-next', 'afterNext', "( inner:Weekday | inner:Month ) 'after' 'next'"),

    rule('day-of-week', 'within', "( inner:Weekday | inner:Time ) ( 'of' | ',' | 'in' )? outer:Week"),
    rule('week-day', 'within', "outer:Week ( 'on' | ',' | '-' )? inner:Weekday"),
    rule('range-year', 'datePair', 'first:NoYear range second:HasYear'),
    rule('part-of-date', 'merge', "the? time:part 'of' $DayLike"),
    rule('ago', 'away', 'Dur ago', { sign: -1, from: 'now' }),
    rule('hence', 'away', 'Dur hence', { sign: 1, from: 'now' }),
    rule('in-time', 'away', "'in' Dur apostrophe? 's'? 'time'", { sign: 1, from: 'now' }),
    rule('later', 'away', 'Dur later', { sign: 1, from: 'context' }),
    rule('earlier', 'away', 'Dur earlier', { sign: -1, from: 'context' }),
    rule('after-date', 'away', 'Dur sign:relation base:Date'),
    rule('near-date', 'nearDay', 'near:Shift sign:relation base:Date'),
    rule('near-context', 'nearContext', 'near:Shift ( sign:earlierWord | sign:laterWord )'),
  ],
  modifiers: [
    rule('range-year', 'datePair', 'first:NoYear range second:HasYear'),
    rule('edge', 'modify', "the? edge '-'? ( 'in' )? the? inner:Date"),
    rule(
      'about',
      'modify',
      "( mod | 'just' mod ) ( inner:Dur | inner:Stretch | inner:Clock | inner:Time | inner:Shift | inner:Day | inner:Month )",
    ),
    rule('about', 'modify', 'mod:over inner:Dur'),
    rule('or-so', 'modify', '( inner:Dur | inner:Stretch | inner:Shift ) mod:orSo'),
    rule(
      'the-dated',
      'same',
      'the ( inner:Quarter | inner:Half | inner:Nth | inner:Holiday | inner:Season | inner:Weekend )',
    ),
  ],
};

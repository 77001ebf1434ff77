import type { AccountFigure, AccountStatement, Claim, FigureReading, StoryAccount } from '../model/index.ts';
import { changesSection } from './changes.ts';
import { dateWords, edgeWords, plural, rangeWords, readingWords, stateWords } from './words.ts';

/** A stretch of the account for a reader; text and Markdown are two ways to print it. */
export interface OutlineSection {
  readonly title: string;
  /** One line under the title that says how to read the section. */
  readonly lead?: string;
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  /** A word or two before the item: a claim's state, a date. */
  readonly label?: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** Short references to reports: `[1]`, `[2]` … in the order of the reports list. */
export type ReportNumbers = ReadonlyMap<string, number>;

export function numberReports(story: StoryAccount): ReportNumbers {
  return new Map(story.reports.map((report, index) => [report.id, index + 1]));
}

/** "14 reports · 9 outlets · 4 witnesses · 2 origins · 1 dispute". */
export function countsLine({ counts }: StoryAccount): string {
  const words = [
    plural(counts.reports, 'report'),
    plural(counts.outlets, 'outlet'),
    plural(counts.witnesses, 'witness'),
    plural(counts.origins, 'origin'),
    plural(counts.disputes, 'dispute'),
  ];
  return words.join(' · ');
}

/** The whole account of a story as sections, empty ones left out. */
export function outlineOf(story: StoryAccount): OutlineSection[] {
  const numbers = numberReports(story);
  const sections = [
    ...changesSection(story, numbers),
    incidentSection(story),
    reportsSection(story),
    lineageSection(story, numbers),
    claimsSection(story, numbers),
    figuresSection(story, numbers),
    timelineSection(story, numbers),
    quotesSection(story, numbers),
    actorsSection(story, numbers),
    placesSection(story, numbers),
    ...onlyInSections(story, numbers),
    apartSection(story, numbers),
  ];
  return sections.filter((section) => section.items.length > 0);
}

/** The row that an event coder would write, as far as the reports tell it. */
function incidentSection({ incident }: StoryAccount): OutlineSection {
  const { date, place, killed, injured } = incident;
  const rows = [
    ['when', date.value === null ? '' : dateWords(date.value)],
    ['where', place.name === null ? '' : `${place.name} (${place.precision})`],
    ['killed', killed.best === null ? '' : rangeWords(killed, '')],
    ['injured', injured.best === null ? '' : rangeWords(injured, '')],
  ] as const;
  const items = rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => ({ label: `${label}:`, text, details: [] }));
  return { title: 'The event in one row', lead: 'One estimate for each witness; see docs/method.md.', items };
}

function reportsSection({ reports }: StoryAccount): OutlineSection {
  const items = reports.map((report, index) => ({
    label: `[${index + 1}]`,
    text: [report.outlet ?? 'outlet unknown', report.title ?? 'no title', dateWords(report.date), report.lang].join(
      ' · ',
    ),
    details: [
      `${report.id} · witness ${report.witness}${report.outletReadFrom === undefined ? '' : ` · outlet read from: ${report.outletReadFrom}`}`,
      ...(report.credits.length === 0 ? [] : [`credits: ${report.credits.join(', ')}`]),
      ...report.notes.map((note) => `note: ${note.message}`),
    ],
  }));
  return { title: 'Reports', items };
}

function lineageSection({ lineage }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const name = (id: string) => (numbers.has(id) ? `[${numbers.get(id)}]` : id.replace(/^agency:/u, ''));
  const items = lineage.map((edge) => ({
    text: `${name(edge.to)} ${edgeWords[edge.kind] ?? edge.kind} ${name(edge.from)}${edge.directed ? '' : ' (or the reverse)'}, ${Math.round(edge.share * 100)} % shared`,
    details: edge.evidence,
  }));
  return { title: 'Who copied whom', items };
}

function claimsSection({ claims }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const shared = claims.filter((claim) => claim.counts.reports > 1);
  const items = shared.map((claim) => ({
    label: `${stateWords[claim.state]?.label ?? claim.state}:`,
    text: claim.text,
    details: claimDetails(claim, numbers),
  }));
  return { title: 'Claims', lead: 'Points that more than one report speaks of; copies are not confirmation.', items };
}

function claimDetails(claim: Claim, numbers: ReportNumbers): string[] {
  const differences = claim.difference === undefined ? [] : [claim.difference, ...claim.differences];
  return [
    claim.stateNote,
    ...differences.filter(({ note }) => !claim.stateNote.includes(note)).map(({ note }) => note),
    ...claim.readings.flatMap((reading) => [
      ...(reading.value === '' ? [] : [`reading: ${reading.value}`]),
      ...statementLines(reading.statements, numbers),
    ]),
  ];
}

/** "[1] 310–452 Belarus, denied: “…”" — every line opens its place. */
export function statementLine(statement: AccountStatement, numbers: ReportNumbers): string {
  return `${reference(statement, numbers)} ${voiceOf(statement)}${oneLine(statement.text)}`;
}

/** A line for each wording: reports that say it to the letter share one. */
export function statementLines(statements: readonly AccountStatement[], numbers: ReportNumbers): string[] {
  const groups = new Map<string, AccountStatement[]>();
  for (const statement of statements) {
    const key = `${voiceOf(statement)}${oneLine(statement.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups].map(([words, same]) => `${same.map((one) => reference(one, numbers)).join(', ')} ${words}`);
}

function reference({ report, start, end }: AccountStatement, numbers: ReportNumbers): string {
  return `[${numbers.get(report)}] ${start}–${end}`;
}

function voiceOf({ attribution, certainty, background }: AccountStatement): string {
  const marks = [
    ...(attribution === undefined || attribution.speaker === ''
      ? []
      : [`${attribution.speaker} (${attribution.stance})`]),
    ...(certainty === undefined || certainty === 'happened' ? [] : [certainty]),
    ...(background === true ? ['background'] : []),
  ];
  return marks.length === 0 ? '' : `${marks.join(', ')}: `;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function figuresSection({ figures }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const items = figures
    .filter((figure) => figure.of !== '' || figure.measure !== 'count')
    .map((figure) => ({
      label: figureName(figure),
      text: valueWords(figure),
      details: [
        ...(figure.difference === undefined ? [] : [figure.difference.note]),
        ...figure.readings.map((reading) => readingLine(reading, figure, numbers)),
      ],
    }));
  return {
    title: 'Figures',
    lead: 'best: the reading with most independent witnesses, the later one on a tie.',
    items,
  };
}

/** One reading in its own words, hedge and all; several as a range. */
function valueWords(figure: AccountFigure): string {
  const [only, ...others] = figure.readings;
  return only !== undefined && others.length === 0 && figure.best !== null
    ? readingWords(only, figure)
    : rangeWords(figure, figure.unit);
}

/** "killed (people, Gijón):", or what is counted where no coder counts it. */
function figureName({ measure, of, place }: AccountFigure): string {
  const about = [of, place].filter((word) => word !== undefined && word !== '').join(', ');
  if (measure === 'count') return `${about}:`;
  return about === '' ? `${measure}:` : `${measure} (${about}):`;
}

function readingLine(reading: FigureReading, figure: AccountFigure, numbers: ReportNumbers): string {
  const marks = [
    reading.origin === undefined ? 'no source named' : `according to ${reading.origin}`,
    ...(reading.asOf === undefined ? [] : [`as of: ${reading.asOf}`]),
    ...(reading.polarity === 'negative' ? ['negated'] : []),
    ...(reading.certainty === 'hypothetical' ? ['hypothetical'] : []),
  ];
  const places = reading.statements.map((statement) => reference(statement, numbers)).join(', ');
  return `${readingWords(reading, figure)} — ${marks.join(', ')} — ${places}`;
}

function timelineSection({ timeline }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const items = timeline.map((entry) => ({
    label: entry.label,
    text: '',
    details: statementLines(entry.statements, numbers),
  }));
  return { title: 'Timeline', items };
}

function quotesSection({ quotes }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const bySpeaker = new Map<string, AccountStatement[]>();
  for (const { speaker, statements } of quotes) {
    const name = speaker === '' ? 'speaker not named' : speaker;
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), ...statements]);
  }
  const items = [...bySpeaker].map(([label, statements]) => ({
    label,
    text: '',
    details: statementLines(statements, numbers),
  }));
  return { title: 'Quotations', items };
}

function actorsSection({ actors }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const items = actors.map((actor) => ({
    label: actor.name,
    text: actor.roles.join(', '),
    details:
      actor.spellings.length < 2
        ? []
        : [
            `spelt: ${actor.spellings.map(({ name, reports }) => `${name} ${reports.map((id) => `[${numbers.get(id)}]`).join('')}`).join(', ')}`,
          ],
  }));
  return { title: 'People and bodies', items };
}

function placesSection({ places }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const items = places.map((place) => ({
    label: place.name,
    text: `${place.country} · ${place.lat.toFixed(2)}, ${place.lon.toFixed(2)} · ${place.precision}`,
    details: [place.mentions.map((mention) => reference(mention, numbers)).join(', ')],
  }));
  return { title: 'Places', items };
}

function onlyInSections({ onlyIn, reports }: StoryAccount, numbers: ReportNumbers): OutlineSection[] {
  return onlyIn.map(({ report, statements }) => {
    const outlet = reports.find((r) => r.id === report)?.outlet ?? report;
    const items = statements.map((statement) => ({ text: statementLine(statement, numbers), details: [] }));
    return { title: `Only in [${numbers.get(report)}] ${outlet}`, items };
  });
}

function apartSection({ apart }: StoryAccount, numbers: ReportNumbers): OutlineSection {
  const items = apart.map((statement) => ({ text: statementLine(statement, numbers), details: [] }));
  return { title: 'Captions and insertions, kept apart', items };
}

/**
 * The machine-readable form of an analysis: one JSON line per article (schemas/analysis.schema.json). Here, and
 * only here, spans become pairs.
 */
import type { Span } from '../../base/span.ts';
import { codeActor } from '../../lang/actors/index.ts';
import type { AnalysedArticle, Attribution, Entity, EventRecord, Figure, Timex, Toponym } from '../../model/index.ts';

type Pair = readonly [start: number, end: number];

/** What `stemma analyse` prints for an article. */
export function wireAnalysis({ article, analysis }: AnalysedArticle) {
  const { text } = article;
  return {
    id: article.id,
    lang: article.lang,
    date: article.publishedAt?.value.value ?? null,
    sentences: analysis.sentences.map(pair),
    attributions: analysis.attributions.map((attribution) => wireAttribution(attribution)),
    timexes: analysis.timexes.map(wireTimex),
    toponyms: analysis.toponyms.map(wireToponym),
    figures: analysis.figures.map((figure) => wireFigure(figure, text, analysis.timexes)),
    entities: analysis.mentions
      .filter((mention) => mention.form === 'name')
      .map(({ start, end, type, entity, rule }) => ({
        start,
        end,
        type,
        name: analysis.entities[entity]?.name ?? text.slice(start, end),
        entity: `e${entity}`,
        ...wireActor(analysis.entities[entity], analysis.lang),
        rule,
      })),
    events: analysis.events.map((event) => ({
      ...wireEvent(event, analysis.timexes, analysis.toponyms),
      actorCodes: event.actor.map(({ start, end }) => codeActor(text.slice(start, end), analysis.lang)),
      recipientCodes: event.recipient.map(({ start, end }) => codeActor(text.slice(start, end), analysis.lang)),
    })),
    notes: [...article.notes, ...analysis.notes].map(({ code, message, span }) => ({ code, message, ...span })),
  };
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}

/** The kind of actor that a person or body is, by its roles and name. */
function wireActor(entity: Entity | undefined, lang: string) {
  if (entity === undefined || (entity.type !== 'PER' && entity.type !== 'ORG')) return {};
  const { sector } = codeActor([...entity.roles.slice(0, 1), entity.name].join(' '), lang);
  return sector === undefined ? {} : { sector };
}

function wireAttribution({ source, cue, content, quotes, kind, stance, speaker, ...rest }: Attribution) {
  const { name, entity } = speaker;
  return {
    source: source.map(pair),
    cue: cue.map(pair),
    content: content.map(pair),
    quotes: quotes.map(pair),
    kind,
    stance,
    speaker: {
      name,
      kind: speaker.kind,
      ...(entity === undefined ? {} : { entity: `e${entity}` }),
      ...(speaker.role === undefined ? {} : { role: speaker.role }),
    },
    ...(rest.occasion === undefined ? {} : { occasion: pair(rest.occasion) }),
    ...(rest.target === undefined ? {} : { target: rest.target.map(pair) }),
    ...(rest.parent === undefined ? {} : { parent: rest.parent }),
    rule: rest.rule,
  };
}

function wireTimex({ start, end, type, value, mod, anchor, certain, relative, rule }: Timex) {
  return {
    start,
    end,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    anchor,
    certain,
    ...(relative === undefined ? {} : { relative }),
    rule,
  };
}

function wireToponym({ start, end, name, place, use, radiusKm, rule }: Toponym) {
  return {
    start,
    end,
    name,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    placeId: place?.placeId ?? null,
    country: place?.country ?? null,
    precision: place?.precision ?? 'unknown',
    use,
    ...(radiusKm === undefined ? {} : { radiusKm }),
    rule,
  };
}

function wireFigure(figure: Figure, text: string, timexes: readonly Timex[]) {
  const { start, end, min, max, mod, unit, of, measure, population, change, polarity, certainty, rule } = figure;
  const asOf = figure.asOf === undefined ? undefined : timexes[figure.asOf]?.value;
  return {
    start,
    end,
    min,
    max,
    mod,
    unit,
    of: of === undefined ? null : { start: of.start, end: of.end, text: text.slice(of.start, of.end) },
    measure: measure ?? null,
    ...(population === undefined ? {} : { population }),
    ...(change === undefined ? {} : { change }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(figure.attribution === undefined ? {} : { attribution: figure.attribution }),
    polarity,
    certainty,
    rule,
  };
}

function wireEvent(event: EventRecord, timexes: readonly Timex[], toponyms: readonly Toponym[]) {
  const date = event.timex === undefined ? undefined : timexes[event.timex]?.value;
  const place = event.toponym === undefined ? undefined : toponyms[event.toponym];
  return {
    code: event.code,
    actor: event.actor.map(pair),
    cue: event.cue.map(pair),
    recipient: event.recipient.map(pair),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place: { name: place.name, placeId: place.place?.placeId ?? null } }),
    polarity: event.polarity,
    certainty: event.certainty,
    background: event.background,
    ...(event.attribution === undefined ? {} : { attribution: event.attribution }),
    rule: event.rule,
  };
}

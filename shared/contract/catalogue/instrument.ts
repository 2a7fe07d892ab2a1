import * as z from 'zod'
import { moments } from '../moment.ts'
import { localised, plainText, slug, usagerLocale } from '../scalar.ts'
import { answerName, answerValue, itemName } from './answer.ts'

/** Dimension of an item. `overall` sums up; `civic` is equality, the counterpart of empathy. */
export const dimensions = [
  'overall',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
  'tangibles',
  'civic',
  'proof',
  'clarity',
  'ease',
  'effectiveness',
  'usefulness',
  'trust',
  'help',
  'reason',
  'importance',
  'other',
] as const

/** Aspect of an item: expected, desired, minimum, or perceived. */
const aspects = ['predicted', 'desired', 'minimum', 'perceived', 'compared', 'fact'] as const

/** One answer of a scale. */
const answer = z.strictObject({ value: answerValue, label: localised })

/** Points in order, and the other answers. `several`: multiple choice. */
const scale = z.strictObject({
  answers: z.array(answer),
  aside: z.array(answer).default([]),
  several: z.literal(true).optional(),
})

/**
 * A statement or question. `shown_if` names an earlier item and the answers after which it is
 * shown; for a multiple-choice item it names one choice, `HELP_1`, with the value 1 for chosen.
 * `judged`: the moment from which it may be judged; `shared/quality/moments.ts` has the default.
 */
const item = z.strictObject({
  item: itemName,
  dimension: z.enum(dimensions),
  aspect: z.enum(aspects).default('perceived'),
  judged: z.enum(moments).optional().meta({
    description: 'The moment from which it may be judged; by its dimension without it',
  }),
  scale: itemName,
  wording: localised,
  shown_if: z.strictObject({ item: answerName, values: z.array(answerValue).min(1) }).optional(),
})

/** An item to draw, with its prediction before, its comparison, or its civic counterpart. */
const drawn = z.strictObject({
  item: itemName,
  before: itemName.optional(),
  compared: itemName.optional(),
  twin: itemName.optional().meta({ description: 'Always asked with the item, in every form' }),
  share: z.number(),
})

/** Questions on one page. */
const page = z.strictObject({
  title: localised.optional(),
  items: z.array(itemName).min(1).max(60),
})

/**
 * One form of an instrument; one is drawn per visit among those of its moment, whose shares add up
 * to 1. The first one also takes the share of those impossible in a visit. `needs`: `promise`, a service with promises; `start`, a page where the
 * procedure both starts and ends.
 */
const form = z.strictObject({
  form: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,15}$/),
  moment: z.enum(moments).optional().meta({
    description: 'When it is asked; without it, as soon as all of its questions may be judged',
  }),
  share: z.number(),
  needs: z.enum(['promise', 'start']).optional(),
  draws: z.literal(true).optional().meta({ description: 'Asks one of the drawn items' }),
  compares: z.literal(true).optional().meta({ description: 'And its direct comparison' }),
  comment: z.literal('required').optional().meta({ description: 'Nothing ends it but a comment' }),
  pages: z.array(page).max(60).default([]),
})

/** An extra question, with its probability after a bad opening answer and after another. */
const extra = z.strictObject({ item: itemName, bad: z.number(), other: z.number() })

/**
 * A questionnaire as data: Parvis's own, a published one, or a site owner's.
 * `shared/quality/check-instrument.ts` checks the consistency of its parts.
 */
export const instrument = z
  .strictObject({
    id: slug,
    version: z.int().min(1),
    title: localised,
    languages: z.array(usagerLocale).min(1).optional().meta({
      description: 'Those it is asked in; without it, each in which a text is written',
    }),
    source: plainText(300).optional().meta({ description: 'Where the words come from' }),
    opening: itemName.meta({ description: 'The item asked first, of everybody' }),
    satisfied: z.array(answerValue),
    bad: z.array(answerValue).default([]),
    scales: z.record(itemName, scale),
    items: z.array(item).min(1),
    weights: z.partialRecord(z.enum(dimensions), z.number().positive().max(1000)).optional().meta({
      description:
        'How much each compared dimension counts where they are added up; equal without it',
    }),
    draw: z.array(drawn).max(100).default([]),
    forms: z.array(form).min(1).max(20),
    extras: z.array(extra).max(20).default([]),
  })
  .meta({ id: 'Instrument' })

/** An instrument by a site owner: the hub assigns the version. */
export const ownInstrument = instrument.omit({ version: true }).extend({
  version: z.int().min(1).optional(),
})

/** An instrument after and before parsing. */
export type Instrument = z.infer<typeof instrument>
export type InstrumentWritten = z.input<typeof instrument>
export type Item = Instrument['items'][number]
export type Scale = Instrument['scales'][string]
export type Form = Instrument['forms'][number]
export type Drawn = Instrument['draw'][number]

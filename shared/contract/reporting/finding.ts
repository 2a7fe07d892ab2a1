import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, plainText, slug, uuidv7, versionNumber } from '../scalar.ts'
import { webStreams } from '../stream.ts'

/** Indicators of a decision: rates, with a statistical test of their change. */
export const testedIndicators = [
  'satisfied',
  'responsive',
  'own_situation',
  'same_treatment',
  'promises_kept',
] as const

/** Origin of a finding. */
export const findingOrigins = ['comments', 'theme', 'chart', 'other'] as const

const said = (max: number) => plainText(max).refine((text) => text.trim() !== '', 'empty')

const civilDay = z.iso.date().refine((day) => day >= '1900' && day < '2200', 'out_of_time')

/** A day whose whole previous quarter is after 1900. */
const doneDay = civilDay.refine((day) => day >= '1900-04', 'out_of_time')

/**
 * A finding, the decision, and its date of implementation. The indicator is named beforehand, and
 * is fixed once the decision is implemented.
 */
const findingContent = z
  .strictObject({
    title: said(160),
    words: plainText(1000),
    origin: z.enum(findingOrigins),
    theme: uuidv7.nullable(),
    service: slug,
    indicator: z.enum(testedIndicators),
    every: z.enum(['month', 'quarter']).meta({
      description: 'How long the periods of its series are, before and after',
    }),
    observed: period.nullable().meta({ description: 'When it was so' }),
    decision: z
      .strictObject({
        what: said(500),
        decided_by: said(120).meta({ description: 'A role or a team, never a person' }),
        from: civilDay,
      })
      .nullable(),
    done_on: doneDay.nullable(),
  })
  .meta({ id: 'FindingContent' })

/** A finding to store, with the client's id. */
export const findingSent = z
  .strictObject({ finding: uuidv7, content: findingContent })
  .meta({ id: 'FindingSent' })

/** A new version of a finding, and the version its author had read. */
export const findingPut = z
  .strictObject({ read: versionNumber, content: findingContent })
  .meta({ id: 'FindingPut' })

const stream = z.enum(webStreams).nullable().meta({
  description: 'Whose answers; null: it counts no answers',
})

const periods = { before: period, after: period }

/** Some periods of a series, and the cases they hold. */
const stretch = z.strictObject({ from: period, to: period, points: z.int(), n: z.int() })

/**
 * The periods after a change, held against the series before it. `centre` is the rate of the series,
 * `estimate` that of the periods after, pooled; chance alone reaches from `low` to `high`.
 */
const held = z.strictObject({
  reference: stretch,
  after: stretch,
  centre: z.number(),
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  direction: z.enum(['up', 'down', 'unclear']),
})

/**
 * Whether the named indicator improved. `too_early`: the first period after is not over. `cannot`:
 * too few answers, another question, fewer than eight periods before, or no figure of the other
 * world beside it. `guard` is the same comparison in the other world.
 */
const outcome = z
  .discriminatedUnion('told', [
    z.strictObject({ told: z.literal('not_done') }),
    z.strictObject({ told: z.literal('too_early'), ...periods, ready_on: z.iso.date() }),
    z.strictObject({
      told: z.literal('cannot'),
      because: z.enum(['too_few', 'cut', 'short', 'absent', 'not_alone']),
      ...periods,
    }),
    z.strictObject({
      told: z.literal('judged'),
      verdict: z.enum(['better', 'worse', 'unclear']),
      ...periods,
      looks: z
        .strictObject({ done: z.int(), of: z.int() })
        .meta({ description: 'Periods after that are over, of those that are held' }),
      stream,
      held,
      was_lowest: z.boolean().meta({
        description: 'The period of the finding was the worst of its series',
      }),
      guard: z.strictObject({ indicator: z.string(), stream, held }),
    }),
  ])
  .meta({ id: 'FindingOutcome' })

/** Effects whose number of answers is told, as differences of rates. */
export const effectSteps = [0.05, 0.1, 0.15] as const

/** How many answers it takes for an indicator to show an effect of a change made now. */
const power = z
  .strictObject({
    indicator: z.enum(testedIndicators),
    every: z.enum(['month', 'quarter']),
    per_month: z
      .int()
      .nullable()
      .meta({ description: 'Cases a month; null: fewer than eight periods before' }),
    centre: z.number().nullable(),
    effects: z.array(
      z.strictObject({
        effect: z.number(),
        answers: z.int().nullable().meta({
          description: 'After the change, with 80 % power; null: no number shows it',
        }),
      }),
    ),
  })
  .meta({ id: 'Power' })

const version = z.strictObject({
  version: versionNumber,
  content: findingContent,
  author: z.string(),
  at: z.iso.datetime(),
})

/** A finding with its history, newest first, and its outcome. */
const finding = z
  .strictObject({
    finding: uuidv7,
    service: z.strictObject({ service: slug, name: localised }),
    versions: z.array(version).min(1),
    named_after: z.boolean().meta({
      description: 'The indicator was named once the decision was carried out already',
    }),
    outcome,
  })
  .meta({ id: 'Finding' })

/** Changes made after feedback, and their duration; pending ones count too. */
const changesMade = z
  .strictObject({
    findings: z.int(),
    decided: z.int(),
    done: z.int(),
    half: z
      .strictObject({ days: z.number() })
      .nullable()
      .meta({ description: 'Days within which half are done; null: not known yet' }),
  })
  .meta({ id: 'ChangesMade' })

/** Every finding of an organisation, the newest first. */
export const findings = z
  .strictObject({
    zone: z.string(),
    today: z.iso.date(),
    services: z.array(z.strictObject({ service: slug, name: localised, power: z.array(power) })),
    findings: z.array(finding),
    changes: changesMade,
  })
  .meta({ id: 'Findings' })

export type FindingContent = z.infer<typeof findingContent>
export type Held = z.infer<typeof held>
export type Power = z.infer<typeof power>
export type Outcome = z.infer<typeof outcome>
export type Finding = z.infer<typeof finding>
export type Findings = z.infer<typeof findings>

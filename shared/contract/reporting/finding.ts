import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, plainText, slug, uuidv7, versionNumber } from '../scalar.ts'
import { streams } from '../stream.ts'
import { comparison } from './comparison.ts'

/** Indicators a decision may be tested on: shares, of which a change is tested rather than subtracted. */
export const testedIndicators = [
  'satisfied',
  'responsive',
  'own_situation',
  'same_treatment',
  'promises_kept',
] as const

/** What made somebody see it. */
export const findingOrigins = ['comments', 'theme', 'chart', 'other'] as const

const said = (max: number) => plainText(max).refine((text) => text.trim() !== '', 'empty')

const civilDay = z.iso.date().refine((day) => day >= '1900' && day < '2200', 'out_of_time')

/** The whole quarter before it is looked at, and there is none before 1900. */
const doneDay = civilDay.refine((day) => day >= '1900-04', 'out_of_time')

/**
 * What was found, what is decided of it, and when it was done. The indicator is named beforehand, and
 * stays what it is once the decision is carried out.
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
      description: 'How long the whole periods are that are compared: before, and after',
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

/** A finding as somebody enters it, under an id of theirs. */
export const findingSent = z
  .strictObject({ finding: uuidv7, content: findingContent })
  .meta({ id: 'FindingSent' })

/** A new version of a finding, over the one that was read. */
export const findingPut = z
  .strictObject({ read: versionNumber, content: findingContent })
  .meta({ id: 'FindingPut' })

const stream = z.enum(streams).nullable().meta({
  description: 'Whose answers; null: it counts no answers',
})

const periods = { before: period, after: period }

/**
 * Whether it was better after, by the indicator that was named. `too_early`: the period after is not
 * over. `cannot`: too few answers, another question, or nothing of the other world that may stand
 * beside it. `guard` is what moved in the other world between the same periods.
 */
const outcome = z
  .discriminatedUnion('told', [
    z.strictObject({ told: z.literal('not_done') }),
    z.strictObject({ told: z.literal('too_early'), ...periods, ready_on: z.iso.date() }),
    z.strictObject({
      told: z.literal('cannot'),
      because: z.enum(['too_few', 'cut', 'absent', 'not_alone']),
      ...periods,
    }),
    z.strictObject({
      told: z.literal('tested'),
      verdict: z.enum(['better', 'worse', 'unclear']),
      ...periods,
      stream,
      change: comparison,
      guard: z.strictObject({ indicator: z.string(), stream, change: comparison }),
    }),
  ])
  .meta({ id: 'FindingOutcome' })

const version = z.strictObject({
  version: versionNumber,
  content: findingContent,
  author: z.string(),
  at: z.iso.datetime(),
})

/** A finding with all that was written of it, newest first, and what came of it. */
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

/** Changes made after what usagers said, and in how many days; those still to be made counted. */
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
    services: z.array(z.strictObject({ service: slug, name: localised })),
    findings: z.array(finding),
    changes: changesMade,
  })
  .meta({ id: 'Findings' })

export type FindingContent = z.infer<typeof findingContent>
export type Outcome = z.infer<typeof outcome>
export type Finding = z.infer<typeof finding>
export type Findings = z.infer<typeof findings>

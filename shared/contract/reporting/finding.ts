import * as z from 'zod'
import { period } from '../figures/change.ts'
import { localised, plainText, slug, uuidv7, versionNumber } from '../scalar.ts'
import { webStreams } from '../stream.ts'
import { comparison } from './comparison.ts'

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

/**
 * Whether the named indicator improved. `too_early`: the later period is not over. `cannot`: too
 * few answers, another question, or no figure of the other world beside it. `guard` is the change
 * in the other world between the same periods.
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
    services: z.array(z.strictObject({ service: slug, name: localised })),
    findings: z.array(finding),
    changes: changesMade,
  })
  .meta({ id: 'Findings' })

export type FindingContent = z.infer<typeof findingContent>
export type Outcome = z.infer<typeof outcome>
export type Finding = z.infer<typeof finding>
export type Findings = z.infer<typeof findings>

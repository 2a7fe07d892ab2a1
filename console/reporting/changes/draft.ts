import * as z from 'zod'
import { periodPattern } from '#shared/calendar/period.ts'
import {
  type Finding,
  type FindingContent,
  findingOrigins,
  testedIndicators,
} from '#shared/contract/reporting/finding.ts'
import type { FindingsText } from '#shared/text/site/findings-fr.ts'

/** What is being written: each field as it is typed. */
export const draft = z.strictObject({
  /** The finding that is written anew, and over which version; `null` for a new one. */
  over: z.strictObject({ finding: z.string(), read: z.int() }).nullable(),
  /** Under which id a new one is sent, so that it is kept once however often it is sent. */
  id: z.string(),
  title: z.string(),
  words: z.string(),
  origin: z.enum(findingOrigins),
  theme: z.string(),
  service: z.string(),
  indicator: z.enum(testedIndicators),
  every: z.enum(['month', 'quarter']),
  observed: z.string(),
  what: z.string(),
  who: z.string(),
  from: z.string(),
  done: z.string(),
})

export type Draft = z.infer<typeof draft>

/** By the name of the field, what is wrong with it. */
export type Faults = Partial<Record<keyof Draft, string>>

/** A draft with nothing in it. */
export function emptyDraft(id: string): Draft {
  return {
    over: null,
    id,
    title: '',
    words: '',
    origin: 'comments',
    theme: '',
    service: '',
    indicator: 'satisfied',
    every: 'month',
    observed: '',
    what: '',
    who: '',
    from: '',
    done: '',
  }
}

/** A draft that goes on with a finding. */
export function draftOf({ finding, versions }: Finding, id: string): Draft {
  const newest = versions[0]
  if (!newest) return emptyDraft(id)
  const { decision, done_on, observed, theme, ...rest } = newest.content
  return {
    ...rest,
    over: { finding, read: newest.version },
    id,
    theme: theme ?? '',
    observed: observed ?? '',
    what: decision?.what ?? '',
    who: decision?.decided_by ?? '',
    from: decision?.from ?? '',
    done: done_on ?? '',
  }
}

/** What a draft says, or what is wrong with it. */
export function readDraft(
  typed: Draft,
  words: FindingsText,
): { content: FindingContent } | { faults: Faults } {
  const { title, origin, service, indicator, every, theme, observed, what, who, from, done } = typed
  const faults: Faults = {}
  const isDecided = [what, who, from, done].some((one) => one.trim() !== '')
  if (title.trim() === '') faults.title = words.empty
  if (service === '') faults.service = words.empty
  if (observed !== '' && !periodPattern.test(observed.trim())) faults.observed = words.badPeriod
  if (isDecided && what.trim() === '') faults.what = words.empty
  if (isDecided && who.trim() === '') faults.who = words.empty
  if (isDecided && !isDay(from)) faults.from = words.badDay
  if (done !== '' && !isDay(done)) faults.done = words.badDay
  if (Object.keys(faults).length > 0) return { faults }
  return {
    content: {
      title: title.trim(),
      words: typed.words.trim(),
      origin,
      theme: origin === 'theme' && theme !== '' ? theme : null,
      service,
      indicator,
      every,
      observed: observed.trim() === '' ? null : observed.trim(),
      decision: isDecided ? { what: what.trim(), decided_by: who.trim(), from } : null,
      done_on: done === '' ? null : done,
    },
  }
}

function isDay(typed: string): boolean {
  return z.iso.date().safeParse(typed).success
}

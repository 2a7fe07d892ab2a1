import * as z from 'zod'
import { periodPattern } from '#shared/calendar/period.ts'
import {
  type Finding,
  type FindingContent,
  findingOrigins,
  testedIndicators,
} from '#shared/contract/reporting/finding.ts'
import type { FindingsText } from '#shared/text/site-owner/reporting/findings-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'

/** What is being written: each field as it is typed. */
export const draft = z.strictObject({
  /** Over which version one that there is is written anew; 0 for a new one. */
  read: z.int(),
  title: z.string(),
  words: z.string(),
  origin: z.enum(findingOrigins),
  theme: z.string(),
  service: z.string(),
  indicator: z.enum(testedIndicators),
  every: z.enum(['month', 'quarter']),
  observed: z.string(),
  what: z.string(),
  decided_by: z.string(),
  from: z.string(),
  done_on: z.string(),
})

export type Draft = z.infer<typeof draft>

/** A draft with nothing in it. */
export const emptyDraft: Draft = {
  read: 0,
  title: '',
  words: '',
  origin: 'comments',
  theme: '',
  service: '',
  indicator: 'satisfied',
  every: 'month',
  observed: '',
  what: '',
  decided_by: '',
  from: '',
  done_on: '',
}

/** A draft that goes on with a finding. */
export function draftOf({ versions }: Finding): Draft {
  const newest = versions[0]
  if (!newest) return emptyDraft
  const { decision, done_on, observed, theme, ...rest } = newest.content
  return {
    ...rest,
    read: newest.version,
    theme: theme ?? '',
    observed: observed ?? '',
    what: decision?.what ?? '',
    decided_by: decision?.decided_by ?? '',
    from: decision?.from ?? '',
    done_on: done_on ?? '',
  }
}

/** What a draft says, or what is wrong with it. */
export function readDraft(typed: Draft, words: FindingsText): Read<FindingContent> {
  const { origin, theme, service, indicator, every, from, done_on } = typed
  const title = typed.title.trim()
  const observed = typed.observed.trim()
  const what = typed.what.trim()
  const decided_by = typed.decided_by.trim()
  const isDecided = [what, decided_by, from, done_on].some((one) => one !== '')
  const found = {
    '/title': title === '' && words.empty,
    '/service': service === '' && words.empty,
    '/observed': observed !== '' && !periodPattern.test(observed) && words.badPeriod,
    '/what': isDecided && what === '' && words.empty,
    '/decided_by': isDecided && decided_by === '' && words.empty,
    '/from': isDecided && !isDay(from) && words.badDay,
    '/done_on': done_on !== '' && !isDay(done_on) && words.badDay,
  }
  return readUnless(found, () => ({
    title,
    words: typed.words.trim(),
    origin,
    theme: origin === 'theme' && theme !== '' ? theme : null,
    service,
    indicator,
    every,
    observed: observed || null,
    decision: isDecided ? { what, decided_by, from } : null,
    done_on: done_on || null,
  }))
}

function isDay(typed: string): boolean {
  return z.iso.date().safeParse(typed).success
}

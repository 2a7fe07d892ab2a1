import * as z from 'zod'
import {
  type Criterion,
  longestSentence,
  settingReasons,
} from '#shared/contract/feedback/setting-aside.ts'
import { streams } from '#shared/contract/stream.ts'
import { fill } from '#shared/text/fill.ts'
import type { SettingsAsideText } from '#shared/text/site-owner/feedback/settings-aside-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'

/** Why something is done: one of a few reasons, and a sentence. */
export interface Why<Reason> {
  reason: Reason
  sentence: string
}

export const draft = z.strictObject({
  answeredFrom: z.string(),
  answeredUntil: z.string(),
  receivedFrom: z.string(),
  receivedUntil: z.string(),
  service: z.string(),
  stream: z.enum(['', ...streams]),
  networkDay: z.string(),
  network: z.string(),
  reason: z.enum(['', ...settingReasons]),
  sentence: z.string(),
})

/** What is being typed in; an empty text is no choice. */
export type Draft = z.infer<typeof draft>

/** One that takes nothing yet. */
export const emptyDraft: Draft = {
  answeredFrom: '',
  answeredUntil: '',
  receivedFrom: '',
  receivedUntil: '',
  service: '',
  stream: '',
  networkDay: '',
  network: '',
  reason: '',
  sentence: '',
}

/** Which answers a draft takes, or what must be corrected first. */
export function readCriterion(draft: Draft, { fault }: SettingsAsideText): Read<Criterion> {
  const { service, stream, network, networkDay } = draft
  const answered = days(draft.answeredFrom, draft.answeredUntil)
  const received = days(draft.receivedFrom, draft.receivedUntil)
  const found = {
    '/answered/from': !answered && !received && network === '' && fault.days,
    '/answered/until': answered && answered.until < answered.from && fault.order,
    '/received/until': received && received.until < received.from && fault.order,
  }
  return readUnless(found, () => ({
    ...(answered && { answered }),
    ...(received && { received }),
    ...(network !== '' && { network: { day: networkDay, network } }),
    ...(service !== '' && { service }),
    ...(stream !== '' && { stream }),
  }))
}

/** One day where only one is given. */
function days(from: string, until: string): { from: string; until: string } | null {
  if (from === '' && until === '') return null
  return { from: from || until, until: until || from }
}

/** Why something is done, or what must be corrected first. */
export function readWhy<Reason extends string>(
  { reason, sentence }: Why<Reason | ''>,
  { fault }: SettingsAsideText,
): Read<Why<Reason>> {
  const said = sentence.trim()
  const n = [...said].length
  const found = n === 0 ? fault.sentence : n > longestSentence && fill(fault.longSentence, { n })
  const faults = { '/reason': reason === '' && fault.reason, '/sentence': found }
  return readUnless(faults, () => ({ reason: reason as Reason, sentence: said }))
}

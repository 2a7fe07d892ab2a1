import { type Criterion, longestSentence } from '#shared/contract/feedback/setting-aside.ts'
import { fill } from '#shared/text/fill.ts'
import type { SettingsAsideText } from '#shared/text/site/settings-aside-fr.ts'
import type { Draft } from './draft.ts'

/** What is wrong, by the path of the field. */
export type Faults = Readonly<Record<string, string>>

/** Which answers a draft takes, or what must be corrected first. */
export function readCriterion(
  draft: Draft,
  { fault }: SettingsAsideText,
): { criterion: Criterion } | { faults: Faults } {
  const { service, stream, network, networkDay } = draft
  const answered = days(draft.answeredFrom, draft.answeredUntil)
  const received = days(draft.receivedFrom, draft.receivedUntil)
  const faults: Record<string, string> = {}
  if (answered && answered.until < answered.from) faults['/answered/until'] = fault.order
  if (received && received.until < received.from) faults['/received/until'] = fault.order
  if (!answered && !received && network === '') faults['/answered/from'] = fault.days
  if (Object.keys(faults).length > 0) return { faults }
  return {
    criterion: {
      ...(answered && { answered }),
      ...(received && { received }),
      ...(network !== '' && { network: { day: networkDay, network } }),
      ...(service !== '' && { service }),
      ...(stream !== '' && { stream }),
    },
  }
}

/** One day where only one is given. */
function days(from: string, until: string): { from: string; until: string } | null {
  if (from === '' && until === '') return null
  return { from: from || until, until: until || from }
}

/** What is wrong with the sentence of a reason; `null` for nothing. */
export function faultOfSentence(sentence: string, { fault }: SettingsAsideText): string | null {
  const n = [...sentence.trim()].length
  if (n === 0) return fault.sentence
  return n > longestSentence ? fill(fault.longSentence, { n }) : null
}

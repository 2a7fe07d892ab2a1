import * as z from 'zod'
import { followUpsDue, followUps as followUpsTold } from '#shared/contract/agents/follow-up.ts'
import type { FollowUpsAnswer, FollowUpsFault, MarkAnswer } from '../../shared/follow-ups.ts'
import type { Call } from '../hub/call-hub.ts'
import { callInSession } from '../hub/call-in-session.ts'
import type { Deps } from '../platform/deps.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    followUps: FollowUps
  }
}

/** What the agent follows up: how many are due for the button, and the list for the panel alone. */
export interface FollowUps {
  /** Asks how many are due, unless that was asked lately. Nothing waits for it. */
  refresh(): Promise<void>
  /** Asks it now: something that was done may have changed it. */
  askAnew(): Promise<void>
  /** Asks for the list, which leaves an access. It is kept nowhere. */
  list(): Promise<FollowUpsAnswer>
  mark(followUp: string, isUndone: boolean): Promise<MarkAnswer>
}

/** Name of the alarm that asks how many are due. */
export const followUpsAlarm = 'follow-ups'

/** How often it is asked, in minutes, and how long an answer is waited for, in milliseconds. */
const pause = 10
const patience = 10_000

const name = 'dueAsked'
const lastAsked = z.number().catch(0)

export function createFollowUps({ store, session }: Pick<Deps, 'store' | 'session'>): FollowUps {
  const area = chrome.storage.session
  const call = async <T>(what: Pick<Call<T>, 'path' | 'body' | 'answer'>) => {
    const { hub } = (await store.read('tokens')) ?? {}
    if (hub === undefined) return { fault: 'expired' } as const
    try {
      const answer = await callInSession(session, {
        ...{ hub, ...what, signal: AbortSignal.timeout(patience) },
      })
      if ('told' in answer) return answer
      const fault: FollowUpsFault =
        answer.refusal?.code === 'too_many_requests' ? 'too_many' : answer.fault
      return { fault }
    } catch {
      return { fault: 'slow' } as const
    }
  }
  /** Names the session: a number that was asked for one is not shown in another. */
  const whose = async () => {
    const tokens = await store.read('tokens')
    return tokens && `${tokens.hub} ${tokens.key}`
  }
  const keep = (by: string | null, due: number) =>
    store.change(async () => (by !== null && (await whose()) === by ? { due } : {}))
  const ask = async () => {
    const by = await whose()
    if (by === null) return void (await chrome.alarms.clear(followUpsAlarm))
    // Written first: a background that is stopped here does not ask again with each page.
    await area.set({ [name]: Date.now() })
    await chrome.alarms.create(followUpsAlarm, { delayInMinutes: pause })
    const answer = await call({ path: '/v1/follow-ups/due', answer: followUpsDue })
    if ('told' in answer) await keep(by, answer.told.due)
  }
  const askIfDue = async () => {
    const since = Date.now() - lastAsked.parse((await area.get(name))[name])
    if (since < 0 || since >= pause * 60_000 - 1_000) await ask()
  }
  // Nobody waits for the number.
  const ignore = () => undefined
  return {
    askAnew: () => ask().catch(ignore),
    refresh: () => askIfDue().catch(ignore),
    list: () => call({ path: '/v1/follow-ups', answer: followUpsTold }),
    async mark(followUp, isUndone) {
      const by = await whose()
      const path = `/v1/follow-ups/${followUp}/done`
      const body = isUndone ? { undone: true } : {}
      const answer = await call({ path, body, answer: followUpsDue })
      if ('fault' in answer) return answer
      await keep(by, answer.told.due)
      return { told: true }
    },
  }
}

import * as z from 'zod'
import { type AskedNow, type BeliefsSent, beliefsAsked } from '#shared/contract/agents/belief.ts'
import type { BeliefsState, Tokens } from '../../shared/state.ts'
import { type Call, type CallFault, callHub } from '../hub/call-hub.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    beliefs: Beliefs
  }
}

/** The questions to a team: fetched, kept for the panel, their answers sent to the hub. */
export interface Beliefs {
  /** Asks the hub once a day, and sends what it did not take yet. Nothing waits for it. */
  refresh(): Promise<void>
  /** The agent answers, or would rather not. Done once it is kept, so that it is not lost. */
  answer(answers: BeliefsSent['answers']): Promise<void>
}

/** How long an answer of the hub is new, how soon one that gave none is asked again, and how long it is waited for, in milliseconds. */
const fresh = 24 * 3_600_000
const soon = 3_600_000
const patience = 10_000

const name = 'beliefsAsked'
const lastAsked = z.object({ by: z.string(), again: z.number() }).nullable().catch(null)

export function createBeliefs({ store, session }: Pick<Deps, 'store' | 'session'>): Beliefs {
  const area = chrome.storage.session
  const runExclusive = createMutex()
  /** Identifies the session: questions fetched for one session are not shown in another. */
  const whose = async () => {
    const tokens = await store.read('tokens')
    return tokens && { tokens, by: `${tokens.hub} ${tokens.key}` }
  }
  const call = async <T>(
    { hub }: Tokens,
    what: Pick<Call<T>, 'body' | 'answer'>,
  ): Promise<{ told: T } | { fault: CallFault }> => {
    const credentials = await session.credentials(hub)
    if (credentials === null) return { fault: 'unauthorised' }
    const signal = AbortSignal.timeout(patience)
    return callHub({ hub, path: '/v1/beliefs', credentials, ...what, signal })
  }
  /** Changes what is kept, unless another session has begun. */
  const keep = (by: string, change: (now: BeliefsState | null) => BeliefsState | null) =>
    store.change(async () =>
      (await whose())?.by === by ? { beliefs: change(await store.read('beliefs')) } : {},
    )
  const ask = async () => {
    const who = await whose()
    if (!who) return
    const { by, tokens } = who
    const last = lastAsked.parse((await area.get(name))[name] ?? null)
    const isNew = last?.by === by && last.again > Date.now() && last.again <= Date.now() + fresh
    if (isNew) return
    // Written first: a background that is stopped here does not ask again with each page.
    await area.set({ [name]: { by, again: Date.now() + soon } })
    const answer = await call(tokens, { answer: beliefsAsked })
    if ('fault' in answer && answer.fault === 'unreachable') return
    // An older hub asks nothing.
    await area.set({ [name]: { by, again: Date.now() + fresh } })
    const asked = 'told' in answer ? answer.told.asked : null
    await keep(by, () => asked && { state: 'offered', asked })
  }
  const send = async () => {
    const [who, now] = [await whose(), await store.read('beliefs')]
    if (!who || (now?.state !== 'sending' && now?.state !== 'kept')) return
    const { asked, answers } = now
    const answer = await call(who.tokens, { body: bodyOf(asked, answers), answer: z.undefined() })
    const next: BeliefsState =
      'told' in answer
        ? { state: 'over', how: answers.length > 0 ? 'counted' : 'left' }
        : answer.fault === 'refused'
          ? { state: 'over', how: 'refused' }
          : { state: 'kept', asked, answers }
    await keep(who.by, () => next)
  }
  const keptOnFailure = async () => {
    const who = await whose()
    if (!who) return
    await keep(who.by, (now) => (now?.state === 'sending' ? { ...now, state: 'kept' } : now))
  }
  const sendOrKeep = () => runExclusive(() => send().catch(keptOnFailure))
  return {
    async refresh() {
      await sendOrKeep()
      await runExclusive(() => ask().catch(() => undefined))
    },
    async answer(answers) {
      const who = await whose()
      if (!who) return
      await keep(who.by, (now) =>
        now && now.state !== 'over' ? { state: 'sending', asked: now.asked, answers } : now,
      )
      await sendOrKeep()
    },
  }
}

function bodyOf(
  { period, instrument, version }: AskedNow,
  answers: BeliefsSent['answers'],
): BeliefsSent {
  return { period, instrument, version, answers }
}

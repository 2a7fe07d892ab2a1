import * as z from 'zod'
import { emptyTools } from '../../shared/stored-tools.ts'
import { callHub } from '../hub/call-hub.ts'
import { findHub } from '../hub/find-hub.ts'
import type { Deps } from '../platform/deps.ts'
import { toolsSchema } from './parse-tools.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    hubTools: HubTools
  }
}

/** Fetches from the hub what the organisation says of its tools. The call holds nothing of a page. */
export interface HubTools {
  /** Asks, if the last answer is old. Nothing waits for it. */
  refresh(): Promise<void>
  /** Asks, however recent the last answer is: an agent has just signed in. */
  ask(): Promise<void>
  /** The address of the hub changed: forgets what the previous one published. */
  hubChanged(): Promise<void>
}

/** How long an answer is new, how soon a hub that gave none is asked again, and how long it is waited for, in milliseconds. */
const fresh = 3_600_000
const soon = 600_000
const patience = 10_000

const name = 'toolsAsked'
const lastAsked = z.object({ from: z.string(), again: z.number() }).nullable().catch(null)

export function createHubTools({
  store,
  session,
  publishedTools: { hub: published },
  acceptRules,
  changeRules,
}: Pick<Deps, 'store' | 'session' | 'publishedTools' | 'acceptRules' | 'changeRules'>): HubTools {
  const area = chrome.storage.local
  let underWay: Promise<void> | undefined
  const whose = async () => {
    const agent = await store.read('agent')
    const hub = agent && (await findHub())
    return { hub, from: agent && hub && `${hub} ${agent.organisation.organisation}` }
  }
  const isDue = async (from: string) => {
    const last = lastAsked.parse((await area.get(name))[name] ?? null)
    // A clock that was set back would put it off for ever.
    return last?.from !== from || last.again <= Date.now() || last.again > Date.now() + fresh
  }
  const putOff = (from: string, by: number) =>
    area.set({ [name]: { from, again: Date.now() + by } })
  const forgetOthers = async (isOurs: (from: string) => boolean) => {
    const { from } = await published.read()
    if (from !== '' && !isOurs(from)) await changeRules(() => published.keep(emptyTools))
  }
  const ask = async (isWanted: boolean) => {
    const { hub, from } = await whose()
    if (hub === null || from === null) return
    await forgetOthers((one) => one === from)
    if (!isWanted && !(await isDue(from))) return
    // Written first: a background that is stopped here does not ask again with each page.
    await putOff(from, soon)
    const credentials = await session.credentials(hub)
    if (credentials === null) return
    const signal = AbortSignal.timeout(patience)
    const answer = await callHub({
      hub,
      path: '/v1/tools',
      credentials,
      answer: toolsSchema,
      signal,
    })
    if ('fault' in answer && answer.fault === 'unreachable') return
    // The agent signed out or changed the hub meanwhile: drops the answer.
    if ((await whose()).from !== from) return
    // An older hub has no such endpoint.
    await putOff(from, fresh)
    if ('told' in answer) await acceptRules('hub', from, answer.told)
  }
  const start = (isWanted: boolean) => {
    underWay ??= ask(isWanted)
      // Without an answer pages are read as before.
      .catch(() => undefined)
      .finally(() => {
        underWay = undefined
      })
    return underWay
  }
  return {
    refresh: () => start(false),
    async ask() {
      await underWay
      await start(true)
    },
    async hubChanged() {
      if ((await published.read()).from === '') return
      const hub = await findHub()
      await forgetOthers((from) => hub !== null && from.startsWith(`${hub} `))
    },
  }
}

import type { Agent } from '#shared/contract/agents/agent.ts'
import { type ActPlace, type MatterActs, noActs, type TabActs } from '../../shared/acts.ts'
import { matterOf } from '../../shared/matter.ts'
import type { TabState } from '../../shared/state.ts'
import type { Deps } from '../platform/deps.ts'
import { endOfTold, forgetTold, isOpen } from './forget-acts.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    keptActs: KeptActs
  }
}

/** Where an act is kept: beside a tab, for one matter, at its place. */
export interface Spot {
  tab: number
  matter: string
  place: ActPlace
}

/** What is typed and done beside tabs. It goes with the tab, and with the agent. */
export interface KeptActs {
  read(tab: number, matter: string): Promise<MatterActs>
  /** Every place where something is kept. */
  spots(): Promise<Spot[]>
  /**
   * Changes what is kept for a matter, in one transaction.
   * @param work given what is kept; `null` leaves it as it is
   */
  change(spot: Pick<Spot, 'tab' | 'matter'>, work: Work): Promise<void>
  /** Changes what is kept for the matter that a tab shows; does nothing if the tab has moved on. */
  changeShown(
    tab: number,
    generation: number,
    work: (acts: MatterActs, shown: { matter: string; state: TabState }) => ReturnType<Work>,
  ): Promise<void>
  /**
   * Forgets what the hub told up to a moment, in milliseconds since 1970; what was typed stays.
   * @returns when the next of it is to be forgotten; `null` where there is none
   */
  forgetTold(until: number): Promise<number | null>
  /** Whether something is typed or not done beside any tab. */
  isOpen(): Promise<boolean>
  closed(tab: number): Promise<void>
  /** The agent signed out: forgets all of it. */
  left(): Promise<void>
  /** An agent signed in: forgets what another agent typed. */
  entered(agent: Agent): Promise<void>
}

type Work = (acts: MatterActs) => MatterActs | null | Promise<MatterActs | null>

/** Most matters that are kept beside one tab. */
const most = 12

export function openKeptActs({ store }: Pick<Deps, 'store'>): KeptActs {
  const of = async (tab: number) => (await store.acts()).get(tab)
  const all = async () =>
    [...(await store.acts()).values()].flatMap(({ matters }) => Object.values(matters))
  const forget = (isGone: (acts: TabActs) => boolean) =>
    store.change(async () => {
      const gone = [...(await store.acts())].filter(([, acts]) => isGone(acts))
      return { acts: Object.fromEntries(gone.map(([tab]) => [tab, null])) }
    })
  const write = async (tab: number, matter: string, work: Work) => {
    const agent = await store.read('agent')
    const kept = await of(tab)
    const owner = agent ? ownerOf(agent) : kept?.owner
    if (owner === undefined) return {}
    const { [matter]: known = noActs, ...others } = kept?.matters ?? {}
    const changed = await work(known)
    if (changed === null) return {}
    const matters = latest({ ...others, ...(!isNothing(changed) && { [matter]: changed }) })
    const isEmpty = Object.keys(matters).length === 0
    return { acts: { [tab]: isEmpty ? null : { owner, matters } } }
  }
  return {
    read: async (tab, matter) => (await of(tab))?.matters[matter] ?? noActs,
    spots: async () =>
      [...(await store.acts())].flatMap(([tab, { matters }]) =>
        Object.entries(matters).flatMap(([matter, { acts }]) =>
          Object.keys(acts).map((place) => ({ tab, matter, place: place as ActPlace })),
        ),
      ),
    change: ({ tab, matter }, work) =>
      store.change(async () => ((await store.tab(tab)) ? write(tab, matter, work) : {})),
    changeShown: (tab, generation, work) =>
      store.change(async () => {
        const state = (await store.tab(tab))?.state
        const matter = state?.generation === generation ? matterOf(state.look) : null
        if (!state || matter === null) return {}
        return write(tab, matter, (acts) => work(acts, { matter, state }))
      }),
    async forgetTold(until) {
      await store.change(async () => {
        const changed: Record<number, TabActs | null> = {}
        for (const [tab, { owner, matters }] of await store.acts()) {
          const left = Object.entries(matters)
            .map(([matter, acts]) => [matter, forgetTold(acts, until)] as const)
            .filter(([, acts]) => !isNothing(acts))
          const now = { owner, matters: Object.fromEntries(left) }
          if (JSON.stringify(now.matters) === JSON.stringify(matters)) continue
          changed[tab] = left.length > 0 ? now : null
        }
        return { acts: changed }
      })
      const ends = (await all()).flatMap((acts) => endOfTold(acts) ?? [])
      return ends.length > 0 ? Math.min(...ends) : null
    },
    isOpen: async () => (await all()).some(isOpen),
    closed: (tab) => store.change(async () => ({ acts: { [tab]: null } })),
    left: () => forget(() => true),
    entered: (agent) => forget(({ owner }) => owner !== ownerOf(agent)),
  }
}

/** The owner of drafts, from what the hub says of the agent. */
const ownerOf = ({ name, organisation, service, sectors }: Agent) =>
  JSON.stringify([organisation.organisation, service?.service, name, sectors])

const isNothing = ({ drafts, acts, doubtful }: MatterActs) =>
  doubtful === null && Object.keys(drafts).length + Object.keys(acts).length === 0

/** The oldest go first; what is under way stays. */
function latest(matters: TabActs['matters']): TabActs['matters'] {
  const all = Object.entries(matters)
  const isUnderWay = ({ acts }: MatterActs) =>
    Object.values(acts).some((act) => act?.state === 'doing')
  const kept = all.filter(([, acts], at) => at >= all.length - most || isUnderWay(acts))
  return Object.fromEntries(kept)
}

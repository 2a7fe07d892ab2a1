import type { Act, ActDone, ActRefused, MatterActs } from '../../shared/acts.ts'
import type { Deps } from '../platform/deps.ts'
import { createEvent, type Event } from '../platform/event.ts'
import type { Spot } from './kept-acts.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    runAct: RunAct
  }
}

/** Does what is wanted at a place; what was sent is followed until nothing more of it is under way. */
export interface RunAct {
  /** A contact or a step is done: what is to be followed up may have changed. */
  onDone: Event<[]>
  /** Asks the hub for what is wanted there, unless that is under way. */
  run(spot: Spot): Promise<void>
  /** Asks how far a sending has got, until it is settled or a minute is over. */
  follow(spot: Spot): Promise<void>
}

/** Before each time it is asked how far a sending has got, in milliseconds: a minute in all. */
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]

export function createRunAct({ keptActs, askAct }: Pick<Deps, 'keptActs' | 'askAct'>): RunAct {
  const done = createEvent<[]>()
  const running = new Map<string, symbol>()
  const followed = new Set<string>()
  const actAt = async ({ tab, matter, place }: Spot) =>
    (await keptActs.read(tab, matter)).acts[place]

  const follow = async (spot: Spot) => {
    const name = nameOf(spot)
    if (followed.has(name)) return
    followed.add(name)
    try {
      for (const pause of pauses) {
        await new Promise((resolve) => setTimeout(resolve, pause))
        const act = await actAt(spot)
        if (!act || !isUnsettled(act)) return
        const answer = await askAct(spot.place, act)
        if ('told' in answer)
          await keptActs.change(spot, (acts) =>
            isSame(acts.acts[spot.place], act) ? put(acts, spot, settled(act, answer)) : null,
          )
      }
    } finally {
      followed.delete(name)
    }
  }

  return {
    onDone: done.event,
    async run(spot) {
      const name = nameOf(spot)
      if (running.has(name)) return
      const run = Symbol()
      running.set(name, run)
      try {
        // If the agent changed the act meanwhile, it is sent once more.
        for (let isOn = true; isOn; ) {
          const act = await actAt(spot)
          if (act?.state !== 'doing') return
          const answer = await askAct(spot.place, act)
          if ('told' in answer && endsFollowUps(act)) done.emit()
          isOn = false
          await keptActs.change(spot, (acts) => {
            isOn = !isSame(acts.acts[spot.place], act) && acts.acts[spot.place]?.state === 'doing'
            if (isOn) return null
            // Removed in the same transaction, so that a change that comes later starts another run.
            running.delete(name)
            return isSame(acts.acts[spot.place], act) ? put(acts, spot, settled(act, answer)) : null
          })
        }
      } finally {
        if (running.get(name) === run) running.delete(name)
      }
      void follow(spot)
    },
    follow,
  }
}

const endsFollowUps = ({ act }: Act) => act === 'contact' || act === 'proof'

/** A step was sent, and something of it is still under way. */
export const isUnsettled = (act: Act) =>
  act.act === 'proof' && act.state === 'done' && !act.told.settled

const nameOf = ({ tab, matter, place }: Spot) => JSON.stringify([tab, matter, place])

const isSame = (one: Act | undefined, other: Act) =>
  one !== undefined &&
  JSON.stringify([one.act, one.body, one.state]) ===
    JSON.stringify([other.act, other.body, other.state])

/** An act with what came of it. One that was shown and turns out to be sent already was sent. */
function settled(act: Act, answer: { told: ActDone['told'] } | { refused: ActRefused }): Act {
  const { body, seen } = act
  const at = act.state === 'done' ? act.at : Date.now()
  const common = { act: act.act, body, at, ...(seen && { seen }) }
  if ('refused' in answer) return { ...common, state: 'failed', ...answer.refused } as Act
  const { told } = answer
  const isSent = 'stored' in told && told.stored !== 'not_yet'
  const name = act.act === 'preview' && isSent ? 'proof' : act.act
  return { ...common, act: name, state: 'done', told } as Act
}

/** Puts an act at its place. What was typed for it goes once it is done. */
function put(acts: MatterActs, { place }: Spot, act: Act): MatterActs {
  const all = { ...acts, acts: { ...acts.acts, [place]: act } }
  const isFirst = act.state === 'failed' && act.why === 'contradiction'
  const isDone = act.state === 'done' && act.act !== 'preview'
  const { [place as 'proof']: _, ...drafts } = acts.drafts
  return {
    ...all,
    drafts: isDone ? drafts : acts.drafts,
    doubtful: place === 'proof' && (isDone || isFirst) ? null : acts.doubtful,
  }
}

import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { ActCommand, ActRefused } from '../../shared/acts.ts'
import { isLikelySubject, needsConfirmation } from '../../shared/likely-subject.ts'
import { readLanguage } from '../hub/read-language.ts'
import type { Deps } from '../platform/deps.ts'
import { beginAct } from './begin-act.ts'
import type { Spot } from './kept-acts.ts'
import { isUnsettled } from './run-act.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    acts: Acts
  }
}

/** Does what agents do for usagers. Nothing else makes the extension change anything at the hub. */
export interface Acts {
  /**
   * Does it on what a tab shows; nothing where the tab has moved on, nor for a subject that is only
   * likely before the agent was told whose it is. Answered once it is kept.
   */
  handle(asked: Asked): Promise<void>
  /**
   * Goes on with what was under way when the background was stopped: the id of an act makes it one,
   * however often it is sent. What is older is said to be in doubt, and left to the agent.
   */
  resume(): Promise<void>
}

interface Asked {
  tab: number
  generation: number
  act: ActCommand
  confirmed?: boolean | undefined
}

/** Older than this, what was under way is not sent again by itself, in milliseconds. */
const recent = 60_000

export function createActs({ keptActs, runAct }: Pick<Deps, 'keptActs' | 'runAct'>): Acts {
  const { run, follow } = runAct
  const resume = async (spot: Spot) => {
    const { tab, matter, place } = spot
    const act = (await keptActs.read(tab, matter)).acts[place]
    if (!act) return
    const isRecent = Date.now() - act.at < recent
    if (act.state === 'doing' && isRecent) return run(spot)
    if (isUnsettled(act) && isRecent) return follow(spot)
    if (act.state !== 'doing') return
    await keptActs.change(spot, (acts) => {
      const now = acts.acts[place]
      if (now?.state !== 'doing' || now.at !== act.at) return null
      return { ...acts, acts: { ...acts.acts, [place]: { ...now, state: 'failed', ...doubt } } }
    })
  }
  return {
    async handle({ tab, generation, act: said, confirmed = false }) {
      const now = Date.now()
      const id = uuidv7(now, crypto.getRandomValues(new Uint8Array(10)))
      let goesOn: (() => Promise<void>) | undefined
      await keptActs.changeShown(tab, generation, async (acts, { matter, state }) => {
        const { look } = state
        if (look.state !== 'answered' || !look.context.found) return null
        if (!confirmed && isLikelySubject(state) && needsConfirmation(said, acts.acts)) return null
        const { request } = look.context
        const asked = said.does === 'again' ? acts.acts[said.place] : undefined
        if (said.does === 'again' && asked && isUnsettled(asked))
          goesOn = () => follow({ tab, matter, place: said.place })
        const locale = await readLanguage()
        const wanted = beginAct(said, acts, { request, purpose: look.purpose, locale, id, now })
        const place = wanted?.begins
        if (place) goesOn = () => run({ tab, matter, place })
        return wanted?.acts ?? null
      })
      void goesOn?.()
    },
    async resume() {
      await Promise.all((await keptActs.spots()).map(resume))
    },
  }
}

const doubt: ActRefused = { why: 'doubt', said: null, faults: [] }

import { setTimeout as after } from 'node:timers/promises'
import type { ShowNext } from '../../bench/context/agents.ts'
import type { Usager } from '../proofs/draw-usagers.ts'
import { look } from './agents-look.ts'
import type { Reached } from './ask.ts'
import type { Ledger } from './ledger.ts'
import { tellAll } from './systems-tell.ts'
import { answer } from './usagers-answer.ts'

/** How many do the same at once, and the pause of each between two things, in milliseconds. */
const crowd = { usagers: 8, systems: 4, agents: 4 } as const
const pauses = { usagers: 150, systems: 250, agents: 400 } as const

/** Those who use the service, all the time. */
export interface Traffic {
  /** Resolves once everybody has been heard with what they began. */
  stop(): Promise<void>
}

/** @param usagers whose requests systems tell, one after another; when all are told it is enough */
export function startTraffic(
  reached: Reached,
  ledger: Ledger,
  showNext: ShowNext,
  usagers: readonly Usager[],
): Traffic {
  let isOver = false
  const keepOn = (many: number, pause: number, work: () => Promise<void>) =>
    Array.from({ length: many }, async () => {
      while (!isOver) {
        await work()
        await after(pause * (0.5 + Math.random()))
      }
    })
  let told = 0
  const describeNextStep = async () => {
    const nth = told++
    const usager = usagers[nth]
    if (usager) await tellAll(reached, ledger, nth, usager)
  }
  let seen = 0
  const lookNext = async () => {
    const reference = [...ledger.states.keys()][seen]
    if (!reference) return
    seen += 1
    await look(reached, ledger, showNext, reference)
  }
  const all = [
    ...keepOn(crowd.usagers, pauses.usagers, () => answer(reached, ledger)),
    ...keepOn(crowd.systems, pauses.systems, describeNextStep),
    ...keepOn(crowd.agents, pauses.agents, lookNext),
  ]
  return {
    async stop() {
      isOver = true
      await Promise.all(all)
    },
  }
}

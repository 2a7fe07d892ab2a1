import type { Found } from '../fuzzer.ts'
import { type Asked, type Said, sayWhole, write } from './asked.ts'
import type { Corpus } from './corpus.ts'
import { drawFrom } from './draw.ts'
import { type Judged, judge, judgeRaw } from './judge.ts'
import { type Line, openLine } from './line.ts'
import type { Living } from './live.ts'
import { minimise } from './minimise.ts'
import { sayRaw } from './raw-line.ts'
import { sayAgain } from './said-again.ts'
import { openStock } from './stock.ts'
import { count, openTally, type Tally } from './tally.ts'

/** After how many runs the town is made anew. */
const often = 400

/** What takes longer is drawn less often, in milliseconds. */
const slow = 25

/** Most faults that are made smaller: where there are more, something is broken as a whole. */
const mostSmaller = 40

/** What is needed to speak to a hub. */
export interface Driving {
  port: number
  /** How many fresh ones are said, after each valid one and all that was kept. */
  runs: number
  seed: number
  /** How many speak at once. */
  speakers: number
  corpus: Corpus
  living: Omit<Living, 'ask'>
  tell?: (tried: number) => void
  /** Whether nobody is there any more to be spoken to. */
  isOver?: () => boolean
}

/** Says mutated requests to a hub, as often as asked. @throws Error when the town cannot be made at all */
export async function drive(driving: Driving): Promise<Tally> {
  const { port, runs, seed, speakers, tell, isOver } = driving
  const own = openLine(port)
  const ask = async (asked: Asked) => {
    const came = await own.ask(write(asked))
    if ('wrong' in came) throw new Error(`${asked.route}: ${came.wrong}`)
    return came.answer
  }
  const stock = await openStock({ ...driving.living, ask }, driving.corpus)
  const tally = openTally(
    stock.corpus,
    stock.seeds().map(({ route }) => route),
  )
  const costs = new Map<string, number>()

  async function come(said: Said, line: Line): Promise<Judged> {
    if (!said.isFramed) return judgeRaw(said, await sayRaw(port, said.pieces))
    const began = performance.now()
    const came = await line.ask(said.pieces[0] ?? '')
    const spent = performance.now() - began
    costs.set(said.route, 0.8 * (costs.get(said.route) ?? spent) + 0.2 * spent)
    return judge(said, came)
  }

  async function take(what: Asked | Said, line: Line): Promise<void> {
    const said = saidOf(what)
    const judged = await come(said, line)
    count(tally, said, judged)
    if (judged.crash) tally.crashes.push(await found(what, judged, line, 'crash'))
    if (judged.serverError) tally.serverErrors.push(await found(what, judged, line, 'serverError'))
    stock.keep(judged.signature, what)
    tell?.(tally.tried)
  }

  /** Makes a fault smaller, where it comes again. */
  async function found(
    what: Asked | Said,
    judged: Judged,
    line: Line,
    kind: 'crash' | 'serverError',
  ): Promise<Found> {
    const came = judged[kind] ?? ''
    const isSame = async (one: Asked | Said) =>
      (await come(saidOf(one), line))[kind]?.slice(0, 12) === came.slice(0, 12)
    const isFew = tally.crashes.length + tally.serverErrors.length < mostSmaller
    const least = isFew && !isOver?.() && (await isSame(what)) ? await minimise(what, isSame) : what
    return { said: sayAgain(saidOf(least).pieces), came }
  }

  for (const valid of stock.seeds()) await take(valid, own)
  tally.valid = new Set(tally.done)
  await stock.renew()
  const kept = [...stock.replayed()]
  const isSlow = (route: string) => (costs.get(route) ?? 0) > slow
  let [left, renewed] = [runs, tally.tried]
  const speak = async (nth: number) => {
    const line = openLine(port)
    const draw = drawFrom(seed + nth * 7919)
    while (!isOver?.()) {
      const replayed = kept.pop()
      if (!replayed && left-- <= 0) break
      await take(replayed ?? stock.next(draw, isSlow), line)
      if (nth > 0 || tally.tried - renewed < often) continue
      renewed = tally.tried
      await stock.renew()
    }
    line.end()
  }
  await Promise.all(Array.from({ length: speakers }, (_, nth) => speak(nth)))
  own.end()
  return tally
}

const saidOf = (what: Asked | Said): Said => ('pieces' in what ? what : sayWhole(what))

import type { ShowNext } from '../../bench/context/agents.ts'
import { ask, type Reached } from './ask.ts'
import type { Ledger } from './ledger.ts'

const path = '/v1/context'

/** An agent looks at a request, once: what is not answered, nobody has seen. */
export async function look(
  reached: Reached,
  ledger: Ledger,
  showNext: ShowNext,
  reference: string,
): Promise<void> {
  const answer = await ask(reached, {
    ...{ kind: 'look', method: 'POST', path },
    headers: await showNext(path),
    body: { identifier: { kind: 'reference', value: reference }, purpose: 'instruct', level: 2 },
  })
  const isFound = answer?.status === 200 && JSON.parse(answer.body).found === true
  ledger.looks.set(reference, isFound ? 'answered' : 'unanswered')
  const mayBeGone = reached.mayRefuse.includes(404)
  if (answer?.status === 200 && !isFound && !mayBeGone)
    reached.witness.note(`${reference} was not found`)
}

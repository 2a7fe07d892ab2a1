import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { noPace, type Pace } from '../../../../hub/integrations/source-client/pace.ts'
import { openSourceClient } from '../../../../hub/integrations/source-client/source-client.ts'
import { question, quietFault } from '../../../world/hostile-ask.ts'
import { answerJson, type Double, openDouble } from '../../../world/source.ts'

const opened: Double[] = []
afterEach(async () => {
  for (const double of opened.splice(0)) await double.close()
})

/** Asks a source that answers, or says nothing for ever. */
async function asking(isSilent: boolean, pace: Pace = noPace) {
  const stopping = new AbortController()
  const double = await openDouble((_, response) => {
    if (isSilent) stopping.abort()
    else answerJson(response, 200, {})
  })
  opened.push(double)
  const { signal } = stopping
  const reaching = { url: double.url, pace, patience: 20_000, clock: () => new Date(), signal }
  return { ask: openSourceClient(reaching), stopping, double }
}

describe('A reading that is stopped', () => {
  it('waits no longer for a source that says nothing', async () => {
    const { ask } = await asking(true)
    const begun = performance.now()
    await quietFault(ask(question))
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('asks nothing more', async () => {
    const { ask, stopping, double } = await asking(false)
    stopping.abort()
    await quietFault(ask(question))
    expect(double.asked).toEqual([])
  })

  it('holds none of the answers that came before', async () => {
    const { ask, stopping } = await asking(false)
    for (let n = 0; n < 3; n++) await ask(question)
    expect(getEventListeners(stopping.signal, 'abort')).toEqual([])
  })

  it('keeps the pace of its source, and leaves while it waits for its turn', async () => {
    const { ask, stopping, double } = await asking(false, async (signal) => {
      stopping.abort()
      signal?.throwIfAborted()
    })
    await expect(ask(question)).rejects.toMatchObject({ name: 'AbortError' })
    expect(double.asked).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { watchClock } from '../../../../hub/platform/health/watch-clock.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub } from '../../../world/hub.ts'
import { openNewEmbedded } from '../../../world/stores.ts'

it('A hub whose clock is far from its database says that it is not ready, until it is right', async () => {
  let ahead = 0
  const said: (number | null)[] = []
  const database = await openNewEmbedded()
  const clock = () => new Date(Date.now() + ahead)
  const watch = watchClock(
    { database, clock },
    (what) => void said.push(what),
    (error) => expect.fail(String(error)),
    () => 20,
  )
  const hub = await startHub(database, null, { isClockRight: watch.isRight })
  const ready = async () => (await hub.send({ method: 'GET', url: '/readyz' })).statusCode

  for (const [jump, answer, seconds] of [
    [7_200_000, 503, 7200],
    [30_000, 200, null],
    [-7_200_000, 503, -7200],
    [-30_000, 200, null],
  ] as const) {
    ahead = jump
    await eventually(async () => expect(await ready()).toBe(answer))
    expect(said.at(-1)).toBe(seconds)
  }
  expect(said).toHaveLength(4)
  await watch.stop()
  await hub.close()
})

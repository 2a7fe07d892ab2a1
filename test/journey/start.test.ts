import { afterAll, describe, expect, it } from 'vitest'
import { countAnswers } from '../world/count.ts'
import { freePort } from '../world/free-port.ts'
import { ownFolder, startDemo, startServe } from '../world/product.ts'

describe('The demo', () => {
  const folder = ownFolder()
  afterAll(() => folder.remove())

  it('prints its addresses, stops when asked, and keeps everything for the next start', async () => {
    const port = await freePort(4)
    const first = await startDemo(folder.path, port)
    expect(first.at('hub')).toBe(`http://127.0.0.1:${port}`)
    expect(first.at('site')).toBe(`http://127.0.0.1:${port + 1}`)
    expect(first.at('console')).toBe(`http://127.0.0.1:${port}/console/`)
    const before = await countAnswers(first, 'voirie', 'invited')
    expect(before).toBeGreaterThan(20)
    expect(await first.stop()).toBe(0)

    const second = await startDemo(folder.path, port)
    expect(second.at('key')).toBe(first.at('key'))
    expect(await countAnswers(second, 'voirie', 'invited')).toBe(before)

    await expect(startDemo(folder.path, await freePort(4))).rejects.toThrow(
      /Another Parvis \(process \d+\) is using .* Nothing was changed/,
    )
    await expect(startServe({ PARVIS_DATA: folder.path }, await freePort())).rejects.toThrow(
      /Another Parvis/,
    )
    expect(await countAnswers(second, 'voirie', 'invited')).toBe(before)
    await second.kill()

    const third = await startDemo(folder.path, port)
    expect(await countAnswers(third, 'voirie', 'invited')).toBe(before)
    const other = ownFolder()
    await expect(startDemo(other.path, port)).rejects.toThrow(/Something already listens/)
    other.remove()
    await third.stop()
  })
})

import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countAnswers } from '../../world/count.ts'
import { freePort } from '../../world/free-port.ts'
import {
  ownFolder,
  type Product,
  startDemo,
  startDemoByName,
  startServe,
} from '../../world/product.ts'

describe('The demo', () => {
  const folder = ownFolder()
  const started: Product[] = []
  /** Starts it; one that a failure leaves behind ends with the tests. */
  const start = async (options: Parameters<typeof startDemo>[1]) => {
    const demo = await startDemo(folder.path, options)
    started.push(demo)
    return demo
  }
  afterAll(async () => {
    for (const demo of started) await demo.kill()
    folder.remove()
  })

  it('prints its addresses, stops when asked, and keeps everything for the next start', async () => {
    const port = await freePort(6)
    const first = await start({ port, history: true })
    expect(first.at('hub')).toBe(`http://127.0.0.1:${port}`)
    expect(first.at('site')).toBe(`http://127.0.0.1:${port + 1}`)
    expect(first.at('back office')).toBe(`http://127.0.0.1:${port + 2}`)
    expect(first.at('identity')).toBe(`http://127.0.0.1:${port + 3}`)
    expect(first.at('inbox')).toBe(`http://127.0.0.1:${port + 4}`)
    expect(first.at('start here')).toBe(`http://127.0.0.1:${port + 6}/`)
    expect(first.at('console')).toBe(`http://127.0.0.1:${port}/console/`)
    expect(first.at('extension (chrome)')).toBe(resolve('dist/extension-chrome'))
    expect(first.at('extension (firefox)')).toBe(resolve('dist/extension-firefox'))
    expect(first.said()).not.toMatch(/warning|notice/i)
    expect(first.said()).toContain('Ten years of street problems')
    const issuer = await fetch(`${first.at('identity')}/.well-known/openid-configuration`)
    expect(await issuer.json()).toMatchObject({ issuer: first.at('identity') })
    const before = await countAnswers(first, 'voirie', 'invited')
    expect(before).toBeGreaterThan(20)
    for (const name of ['start here', 'hub', 'site', 'back office', 'identity', 'inbox'])
      await openInAdvance(first.at(name))
    expect(await first.stop()).toBe(0)

    const second = await start({ port })
    expect(second.at('key')).toBe(first.at('key'))
    expect(await countAnswers(second, 'voirie', 'invited')).toBe(before)

    await expect(startDemo(folder.path, { port: await freePort(6) })).rejects.toThrow(
      /Another Parvis \(process \d+\) is using .* Nothing was changed/,
    )
    await expect(startServe({ PARVIS_DATA: folder.path }, await freePort())).rejects.toThrow(
      /Another Parvis/,
    )
    expect(await countAnswers(second, 'voirie', 'invited')).toBe(before)
    const asked = await report(second)
    await second.kill()

    const third = await start({ port })
    expect(await countAnswers(third, 'voirie', 'invited')).toBe(before)
    const held = await fetch(`${third.at('back office')}/demandes/${asked}`)
    expect(await held.text()).toContain('voisine@courrier.example')
    const other = ownFolder()
    await expect(startDemo(other.path, { port })).rejects.toThrow(/already listens on 127\.0\.0\.1/)
    other.remove()
    await third.stop()

    const named = await startDemoByName(folder.path, port)
    started.push(named)
    expect((await fetch(named.at('start here'))).status).toBe(200)
    expect(named.at('extension (chrome)')).toBe(resolve('dist/extension-chrome'))
    expect(await countAnswers(named, 'voirie', 'invited')).toBe(before)
    expect(await named.stop()).toBe(0)
  })

  it('says whom it answers where it listens to other machines and knows no public address', async () => {
    const own = ownFolder()
    const open = await startServe({ PARVIS_DATA: own.path, HOST: '0.0.0.0' }, await freePort())
    await expect.poll(() => open.said()).toContain('Set PARVIS_PUBLIC_URL')
    expect((await fetch(`${open.at('hub')}/console/`)).status).toBe(200)
    await open.stop()
    own.remove()
  })

  it('leaves a hub alone that is in its folder', async () => {
    const own = ownFolder()
    mkdirSync(join(own.path, 'postgres'))
    await expect(startDemo(own.path)).rejects.toThrow(
      /holds a hub that is not the demo\. Nothing was changed\./,
    )
    expect(readdirSync(own.path)).toEqual(['postgres'])
    own.remove()
  })

  it('asks for another port where the ones after it do not exist', async () => {
    await expect(startDemo(folder.path, { port: 65_532 })).rejects.toThrow(
      /PORT is "65532" but the demo takes the 6 ports after it too/,
    )
  })
})

/** Opens a connection and asks nothing, as browsers do before they need it. */
async function openInAdvance(address: string): Promise<void> {
  const { hostname, port } = new URL(address)
  await once(connect(Number(port), hostname), 'connect')
}

/** Reports a street problem on the town's site. @returns its reference */
async function report(product: Product): Promise<string> {
  const answer = await fetch(`${product.at('site')}/voirie/signalement`, {
    method: 'POST',
    body: new URLSearchParams({
      problem: 'road',
      district: 'la-plaine',
      place: '3 rue du Pont',
      description: 'Un trou.',
      email: 'voisine@courrier.example',
    }),
  })
  return /VO-\d{4}-\w{5}/.exec(await answer.text())?.[0] ?? ''
}

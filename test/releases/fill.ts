import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeCode } from '#shared/identifier/code.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { keepLog } from '../world/access-log.ts'
import { townAgents } from '../world/agents.ts'
import { openTestChannel, refuses, startSendingHub } from '../world/deliveries.ts'
import { newId } from '../world/feedback.ts'
import { reads, receives, says } from '../world/requests.ts'

/**
 * Fills a hub as the release it is copied into does, through HTTP, with people and texts that are
 * invented. `fill.js` copies it among the tests of that release, so it asks for nothing that one lacks.
 */

const folder = process.env['FILLED'] ?? ''
const days = ['2026-09-03', '2026-10-14', '2026-11-05', '2026-11-20', '2026-11-24']
const comments = [
  'Accueil rapide.',
  'Le formulaire s’est fermé\navant la fin.',
  'Merci\tà tous : 😀',
]
const code = (...of: (string | number)[]) =>
  writeCode(createHash('sha256').update(of.join()).digest().subarray(0, 10))

it('fills a hub', { timeout: 600_000 }, async () => {
  const database = await openEmbedded(folder)
  const hub = await startSendingHub(database)
  const log = keepLog(hub, join(folder, 'seals'))
  const email = openTestChannel('email')
  const receipts: string[] = []
  const trackings: string[] = []
  for (const [d, day] of days.entries()) {
    const at = (time: string) => `${day}T${time}Z`
    hub.clock.now = new Date(at('09:00:00'))
    for (let n = 0; n < 12; n += 1) {
      const service = n % 3 === 0 ? 'voirie' : 'etat-civil'
      const territory = n % 4 === 0 ? '69123' : '69266'
      const receipt = code(day, n)
      const id = newId()
      const envelope = { id, service, territory, receipt, stream: n % 5 === 0 ? 'open' : 'invited' }
      const sent = await hub.answer({ ...envelope, answers: { overall: ((n + d) % 5) + 1 } })
      expect(sent.statusCode, sent.body).toBe(201)
      if (n % 3 === 0) await hub.answer({ ...envelope, part: 2, comment: comments[d % 3] })
      if (n % 6 === 0) receipts.push(receipt)
    }
    // One that thinks better of it.
    const gone = code(day, 'gone')
    await hub.answer({ receipt: gone, answers: { overall: 1 } })
    const headers = { 'parvis-receipt': gone }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })

    for (let n = 0; n < 6; n += 1) {
      const reference = `${day}-${n}`
      const usager = { email: `usager-${n}@courrier.example` }
      const change = { usager, received_at: at('07:00:00'), promise: 'norm', territory: '69123' }
      const service = n % 2 === 0 ? 'etat-civil' : 'voirie'
      trackings.push(await receives(hub, reference, { ...change, service }))
      const steps = [
        { kind: 'assigned', team: 'Guichet', at: at('08:00:00') },
        { kind: 'decided', at: at('08:30:00') },
      ]
      for (const step of steps.slice(0, n < 2 ? 2 : n < 4 ? 1 : 0)) {
        const said = await says(hub, reference, step)
        expect(said.statusCode, said.body).toBe(201)
      }
    }
    if (d % 2 === 1) email.answer = refuses(false)
    if (d < 4) await hub.deliver(email)
    for (const purpose of ['instruct', 'nothing that is one'])
      await hub.as(townAgents.claire, 'POST', '/v1/context', {
        identifier: { kind: 'email', value: 'usager-0@courrier.example' },
        purpose,
        level: 2,
      })
    await log.seal(at('09:05:00'))
  }
  const read = async (receipt: string) =>
    (
      await hub.send({
        method: 'GET',
        url: '/v1/feedback/receipt',
        headers: { 'parvis-receipt': receipt },
      })
    ).json()
  const opened = async <T>(codes: readonly string[], open: (code: string) => Promise<T>) =>
    Object.fromEntries(await Promise.all(codes.map(async (one) => [one, await open(one)] as const)))
  const some = trackings.filter((_, n) => n % 7 === 0)
  const counts: Record<string, number> = {}
  for (const table of ['feedback', 'answer', 'request', 'proof', 'delivery', 'access_log.access']) {
    const [row] = await database.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    counts[table] = row?.n ?? 0
  }
  const kept = {
    now: hub.clock.now.toISOString(),
    secret: String(hub.secret),
    counts,
    receipts: await opened(receipts, read),
    trackings: await opened(some, (one) => reads(hub, one)),
  }
  writeFileSync(join(folder, 'kept.json'), `${JSON.stringify(kept, null, 2)}\n`)
  await hub.close()
  expect(log.told).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { createApp } from '../../../../hub/app.ts'
import { readPrimary } from '../../../../hub/platform/replica/reading.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { anyStore } from '../../../world/stores.ts'

const started = new Date('2026-11-27T15:00:00.000Z')

/** What a hub answers whoever wants to tell of a weakness. */
async function ask(securityContact: string | null) {
  const database = await (anyStore[0]?.open ?? Promise.reject)()
  const app = await createApp({
    ...quietHub,
    database,
    reading: readPrimary(database),
    clock: () => started,
    secret: Buffer.alloc(32, 'x'),
    identityProvider: null,
    publicUrl: 'https://hub.example',
    securityContact,
  })
  const answer = await app.inject({ method: 'GET', url: '/.well-known/security.txt' })
  await app.close()
  await database.close()
  return answer
}

describe('A researcher who found a weakness of a hub', () => {
  it('reads whom to tell, for less than a year', async () => {
    const { statusCode, headers, body } = await ask('mailto:securite@valmont.example')
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    const [, expires = ''] = /^Expires: (.+)$/m.exec(body) ?? []
    const days = (Date.parse(expires) - started.getTime()) / (24 * 3600 * 1000)
    expect(days).toBeGreaterThan(270)
    expect(days).toBeLessThan(365)
    expect(body.replace(expires, '…')).toBe(
      [
        'Contact: mailto:securite@valmont.example',
        'Expires: …',
        'Preferred-Languages: fr, en',
        'Canonical: https://hub.example/.well-known/security.txt',
        '',
      ].join('\n'),
    )
  })

  it('is led to nobody by a hub that was told no contact', async () => {
    const { statusCode, body } = await ask(null)
    expect([statusCode, JSON.parse(body).code]).toEqual([404, 'not_found'])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDirectHub } from '../../../world/direct-hub.ts'
import { opens, posts } from '../../../world/forms.ts'
import type { TestHub } from '../../../world/hub.ts'
import { type MailServer, startMailServer } from '../../../world/mail-server.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const claire = {
  kind: 'relative',
  name: 'Claire Martin',
  email: 'claire@exemple.fr',
  consent: 'yes',
}

describe.each(anyStore)('A mandate that its usager ends, on $store', ({ open }) => {
  let server: MailServer
  let hub: TestHub
  beforeAll(async () => {
    server = await startMailServer()
    hub = await startDirectHub(await open(), server)
  })
  afterAll(async () => {
    await hub.close()
    await server.close()
  })

  const end = async (code: string) => {
    const { body } = await opens(hub, `/suivi/${code}/mandat?locale=fr`)
    const mandate = /name="end" value="([^"]+)"/.exec(body)?.[1] ?? ''
    return () => posts(hub, `/suivi/${code}/mandat?locale=fr`, { end: mandate })
  }

  it('is told once to the one who acted, without a code', async () => {
    const code = await receives(hub, 'E-1')
    await posts(hub, `/suivi/${code}/mandat?locale=fr`, claire)
    const ends = await end(code)
    await ends()
    await ends()
    expect(server.arrived.map(({ envelope, subject }) => [envelope.to, subject])).toEqual([
      ['claire@exemple.fr', 'Vous n’agissez plus pour quelqu’un'],
    ])
    const [{ text = '' } = {}] = server.arrived
    expect(text).toContain('référence E-1')
    expect(text).toContain('Votre code n’ouvre plus cette demande.')
    expect(text).not.toContain(code)
    expect(text).not.toMatch(/\/suivi\//)
  })

  it('writes to four people who are strangers, and to no list of them', async () => {
    const code = await receives(hub, 'E-3')
    const before = server.arrived.length
    const statuses: number[] = []
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const typed = { ...claire, email: `stranger${n}@exemple.fr` }
      const declared = await posts(hub, `/suivi/${code}/mandat?locale=fr`, typed)
      statuses.push(declared.statusCode)
      if (declared.statusCode === 303) await (await end(code))()
      else expect(declared.body).toContain('Trop d’envois pour cette demande.')
    }
    expect(statuses).toEqual([303, 303, 303, 303, 429, 429])
    expect(server.arrived.slice(before)).toHaveLength(4)
  })

  it('is over also where the one who acted cannot be written to', async () => {
    server.behave('refuse the recipient')
    const code = await receives(hub, 'E-2')
    await posts(hub, `/suivi/${code}/mandat?locale=fr`, claire)
    const ends = await end(code)
    expect((await ends()).statusCode).toBe(303)
    expect((await opens(hub, `/suivi/${code}?locale=fr`)).body).not.toContain('Claire Martin')
  })
})

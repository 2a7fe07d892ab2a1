import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sendTeamLetters } from '../../../../hub/reporting/replies/send-team-letters.ts'
import { warnTeams } from '../../../../hub/reporting/replies/warn-teams.ts'
import { openMail, type Post } from '../../../../hub/reporting/subscriptions/open-mail.ts'
import { muted } from '../../../../hub/requests/delivery/queue/outbox.ts'
import { townAgents } from '../../../world/agents.ts'
import { posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type MailServer, startMailServer } from '../../../world/mail-server.ts'
import { plainly } from '../../../world/page-text.ts'
import { declares, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const mailbox = 'etat-civil@valmont.example'

describe.each(anyStore)('The team of a service, on $store', ({ open }) => {
  let hub: TestHub
  let mail: MailServer
  let way: Post
  beforeEach(async () => {
    mail = await startMailServer()
    hub = await startHub(await open())
    const from = { name: 'Ville', address: 'ne-pas-repondre@valmont.example' }
    way = openMail({ url: mail.url, from, returnTo: null }, town.hub)
  })
  afterEach(async () => {
    way.close()
    await mail.close()
    await hub.close()
  })

  const at = (moment: string) => {
    hub.clock.now = new Date(moment)
  }
  const answer = (code: string, text: string) =>
    posts(hub, `/suivi/${code}/reponse?locale=fr`, { text, kind: 'reply' })
  const warns = async (channels: readonly 'email'[] = ['email']) => {
    const { database, secret } = hub
    const outbox = muted(new Set(channels))
    const deps = { database, secret, outbox, publicUrl: town.hub, clock: () => hub.clock.now }
    const overdue = await warnTeams(deps)
    await sendTeamLetters(deps, way)
    return overdue
  }
  const waiting = async () => {
    const read = (await hub.as(townAgents.quality, 'GET', '/v1/overview')).json()
    return read.today.find(({ id }: { id: string }) => id === 'overdue_replies')?.n
  }

  it('is told once of what waits longer than it declares, without a word of it', async () => {
    const contact = { name: 'État civil', email: mailbox }
    await declares(hub, { contact, replies: { within: { count: 2, unit: 'working' } } })
    const one = await receives(hub, 'T-1')
    const other = await receives(hub, 'T-2')
    const answered = await receives(hub, 'T-3')
    // Tuesday: two working days end on Thursday, in Paris.
    for (const code of [one, other, answered]) await answer(code, 'mot-secret')
    at('2026-11-25T10:00:00Z')
    await says(hub, 'T-3', {
      kind: 'message',
      at: hub.clock.now.toISOString(),
      text: { fr: 'C’est noté.', en: 'Noted.' },
    })
    at('2026-11-26T22:30:00Z')
    expect(await warns()).toBe(0)
    expect(await waiting()).toBeUndefined()
    at('2026-11-26T23:30:00Z')
    expect(await waiting()).toBe(2)
    expect(await warns([])).toBe(0)
    const both = await Promise.all([warns(), warns()])
    expect(both.toSorted()).toEqual([0, 2])
    at('2026-11-28T10:00:00Z')
    expect(await warns()).toBe(0)
    expect(mail.arrived).toHaveLength(1)
    const [letter] = mail.arrived
    expect(letter?.to).toMatchObject([{ address: mailbox }])
    expect(plainly(letter?.subject ?? '')).toContain('2 messages d’usagers attendent une réponse')
    const text = plainly(letter?.text ?? '').replace(/\s+/g, ' ')
    expect(text).toContain('T-1, réponse attendue au plus tard jeudi 26 novembre')
    expect(text).toContain('T-2')
    expect(letter?.raw).not.toMatch(/T-3|mot-secret/)
  })

  it('without a mailbox is told in the console alone', async () => {
    await declares(hub, { contact: { name: 'État civil' } })
    await answer(await receives(hub, 'T-4'), 'Bonjour')
    at('2026-12-03T10:00:00Z')
    expect(await warns()).toBe(1)
    expect(mail.arrived).toEqual([])
    expect(await waiting()).toBe(1)
  })

  it.each([
    // Five working days after a Tuesday is Tuesday 1 December.
    ['is told of a reply that waited for sixty days', '2027-01-30T10:00:00Z', 1],
    ['is not told, as of news, of one that waited longer', '2027-01-31T10:00:00Z', 0],
  ])('%s', async (_, moment, told) => {
    await answer(await receives(hub, 'T-5'), 'Bonjour')
    at(moment)
    expect(await warns()).toBe(told)
  })
})

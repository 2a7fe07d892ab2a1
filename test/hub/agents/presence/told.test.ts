import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { presenceText } from '#shared/text/usager/requests/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { purgePresences } from '../../../../hub/agents/presence/purge-presences.ts'
import { sealReach } from '../../../../hub/requests/addresses/sealed-address.ts'
import { updateOwnAddress } from '../../../../hub/requests/addresses/usager-addresses-sql.ts'
import { measureSms } from '../../../../hub/requests/delivery/letter/sms-length.ts'
import { writeEmail } from '../../../../hub/requests/delivery/letter/write-email.ts'
import { writePush } from '../../../../hub/requests/delivery/letter/write-push.ts'
import { writeSms } from '../../../../hub/requests/delivery/letter/write-sms.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { opens, posts } from '../../../world/forms.ts'
import { plainly, textOf } from '../../../world/page-text.ts'
import { reads, receives } from '../../../world/requests.ts'
import { type SendingTown, shareSendingTown, usager } from '../../../world/sending-town.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { karim, claire, admin } = townAgents
const oneDay = 24 * 3600_000

/** Karim works for the roads, Claire for civil status; the requests are of civil status. */
describe.each(stores)('A usager whom an agent says to be present, on $store,', ({ open }) => {
  let at: SendingTown
  shareSendingTown(open, 'PRES', (begins) => {
    at = begins
  })

  const begin = async (change: object = {}) => {
    const code = await receives(at.hub, at.reference, { usager, ...change })
    await deliver()
    return code
  }
  const deliver = async () => {
    at.email.sent = []
    at.sms.sent = []
    await at.hub.deliver(at.email, at.sms)
    return [...at.email.sent, ...at.sms.sent]
  }
  const look = async (change: object = {}, agent: TownAgent = karim, reference = at.reference) => {
    const { statusCode, body } = await at.hub.as(agent, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: reference },
      ...{ purpose: 'reception', level: 1, present: true, ...change },
    })
    expect([statusCode, body]).toEqual([200, expect.any(String)])
  }
  const later = (milliseconds: number) => {
    at.hub.clock.now = new Date(at.hub.clock.now.getTime() + milliseconds)
  }
  const pageOf = (code: string, locale = 'fr') =>
    opens(at.hub, `/suivi/${code}/presence?locale=${locale}`)
  const lookIn = (body: string) => /name="look" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const deny = (code: string, look: string) =>
    posts(at.hub, `/suivi/${code}/presence?locale=fr`, { look })
  const alarms = () =>
    at.hub.database.query<{ kind: string; sector: string; agent_key: string; times: number }>(
      `select kind, sector, agent_key, times from access_log.alarm
       where kind = 'presence_denied' order by at`,
    )
  const countDenied = async () =>
    (await at.hub.as(admin, 'GET', '/v1/access'))
      .json()
      .accesses.filter(({ presence }: { presence: string | null }) => presence === 'denied').length

  it('is told at once, and once a day of one agent, with the day and the service alone', async () => {
    const code = await begin()
    const before = (await reads(at.hub, code)).stones.length
    await look()
    await look()
    const [sent, ...others] = await deliver()
    expect(others).toEqual([])
    expect(sent?.to).toBe('Camille.Roy@exemple.fr')
    expect(sent?.told.page).toBe(`${at.hub.deps.publicUrl}/suivi/${code}/presence`)
    const { subject, text } = writeEmail(sent?.told as never)
    expect(subject).toMatch(/^Un agent dit que vous étiez là/)
    expect(text).toContain('Le mardi 24 novembre, un agent')
    expect(text).toContain('Ce n’était pas moi')
    expect(text).not.toMatch(/karim/i)
    expect((await reads(at.hub, code)).stones).toHaveLength(before)
    later(oneDay)
    await look()
    expect(await deliver()).toHaveLength(1)
  })

  it('is told at each address, where a stranger filed a request in their name', async () => {
    const own = { email: 'marie.vraie@exemple.fr' }
    await begin({ usager: own })
    later(60_000)
    const theirs = `${at.reference}-b`
    await receives(at.hub, theirs, { usager: own })
    const { database, deps, clock } = at.hub
    const { organisation, source } = town
    const address = { channel: 'email', sealed: '' } as const
    await updateOwnAddress(
      database,
      { organisation, source, reference: theirs },
      { ...address, sealed: sealReach(deps.secret, organisation, 'complice@exemple.fr') },
      clock.now,
    )
    await deliver()
    const tell = async () => (await deliver()).map(({ to }) => to).sort()
    await look({}, karim, theirs)
    expect(await tell()).toEqual(['complice@exemple.fr', own.email])
    await look({ identifier: { kind: 'email', value: own.email } })
    expect(await tell()).toEqual([])
  })

  it('is told by SMS where that is their way, in one short message of any language', async () => {
    await begin({ usager: { phone: '06 98 76 54 32' } })
    await look()
    const [sent, ...others] = await deliver()
    expect(others).toEqual([])
    expect(sent?.to).toBe('+33698765432')
    const told = sent?.told as NonNullable<typeof sent>['told']
    for (const locale of usagerLocales) {
      const words = writeSms({ ...told, locale })
      const { encoding, segments } = measureSms(words)
      expect([locale, segments]).toEqual([locale, encoding === 'GSM-7' ? 1 : expect.any(Number)])
      expect(segments, locale).toBeLessThanOrEqual(2)
      expect(words, locale).toContain(told.page)
      expect(writePush({ ...told, locale }).title, locale).toContain(presenceText[locale].title)
    }
  })

  it('is told nothing where the agent sees the request by their own rights', async () => {
    await begin()
    await look({ purpose: 'instruct', level: 2, present: false }, claire)
    await look({}, claire)
    expect(await deliver()).toEqual([])
  })

  it('reads it on their page without any address, and in the list of who looked', async () => {
    const code = await begin({ usager: undefined })
    expect(textOf(await pageOf(code))).toContain('Aucun agent n’a dit que vous étiez là')
    expect(textOf(await opens(at.hub, `/suivi/${code}?locale=fr`))).not.toContain(
      'Un agent dit que vous étiez là',
    )
    await look()
    expect(await deliver()).toEqual([])
    expect(textOf(await opens(at.hub, `/suivi/${code}?locale=fr`))).toContain(
      'Un agent dit que vous étiez là',
    )
    const said = plainly(textOf(await pageOf(code)))
    expect(said).toContain('Le mardi 24 novembre, un agent')
    expect(said).toContain('Ce n’était pas moi')
    for (const locale of usagerLocales) {
      const { statusCode, body } = await pageOf(code, locale)
      expect(statusCode).toBe(200)
      expect(body).toContain(presenceText[locale].notMe)
    }
  })

  it('denies it by one press: it raises one alarm, and stands beside the look', async () => {
    await at.hub.database.query('delete from access_log.alarm')
    const code = await begin()
    await look()
    const before = await countDenied()
    const { body } = await pageOf(code)
    expect(await alarms()).toEqual([])
    const done = await deny(code, lookIn(body))
    expect(done.statusCode).toBe(200)
    expect(textOf(done)).toContain('Les personnes chargées de la sécurité sont prévenues.')
    expect(textOf(done)).toContain(
      'Vous avez signalé le mardi 24 novembre que ce n’était pas vous.',
    )
    const [access] = await at.hub.database.query<{ agent_key: string }>(
      'select agent_key from access_log.access order by access desc limit 1',
    )
    const raised = [
      {
        ...{ kind: 'presence_denied', sector: 'etat-civil', times: 1 },
        agent_key: access?.agent_key,
      },
    ]
    expect(await alarms()).toEqual(raised)
    expect(await countDenied()).toBe(before + 1)
    await deny(code, lookIn(body))
    expect(await alarms()).toEqual(raised)
    const listed = await posts(at.hub, `/suivi/${code}/consultations?locale=fr`, {
      email: usager.email,
    })
    expect(plainly(textOf(listed))).toContain(
      'Votre présence Vous avez signalé que ce n’était pas vous',
    )
  })

  it('denies each look of a service on one day, and none of another day', async () => {
    const code = await begin()
    await look()
    later(oneDay)
    await look()
    await look()
    const before = await countDenied()
    await deny(code, lookIn((await pageOf(code)).body))
    expect(await countDenied()).toBe(before + 2)
  })

  it('denies nothing with the code of another request, or with what is no look', async () => {
    const code = await begin()
    await look()
    const before = await countDenied()
    const named = lookIn((await pageOf(code)).body)
    const other = await receives(at.hub, `${at.reference}-b`, { usager })
    await at.hub.database.query('delete from access_log.alarm')
    for (const [whose, what] of [
      [other, named],
      [code, randomBytes(16).toString('hex')],
      [code, "' or true --"],
    ] as const)
      expect((await deny(whose, what)).statusCode).toBe(200)
    expect(await alarms()).toEqual([])
    expect(await countDenied()).toBe(before)
  })

  it('is kept in it no longer than the look', async () => {
    await begin()
    await look()
    const count = async () =>
      (await at.hub.database.query('select from presence where told')).length
    const kept = await count()
    expect(kept).toBeGreaterThan(0)
    const house = { database: at.hub.database, clock: () => at.hub.clock.now }
    await purgePresences(house, 6)
    expect(await count()).toBe(kept)
    later(300 * oneDay)
    await purgePresences(house, 6)
    expect(await count()).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redmine as connector } from '../../../../../hub/integrations/connectors/redmine.ts'
import type { Reader } from '../../../../../hub/integrations/source-client/connector.ts'
import type {
  SoughtAtSource,
  SourceRecord,
} from '../../../../../hub/integrations/source-client/record.ts'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import { hasRedmine } from '../../../../world/back-offices.ts'
import { type Redmine, startRedmine } from '../../../../world/redmine.ts'
import { hostile, operators } from '../../../../world/redmine-filters.ts'
import { faultOf, gather, readerOf } from '../../../../world/source.ts'

describe.skipIf(!hasRedmine)('A real Redmine', () => {
  let redmine: Redmine
  let reader: Reader
  let all: readonly SourceRecord[]
  beforeAll(async () => {
    redmine = await startRedmine()
    reader = open()
    all = await gather(reader.changed(null))
  })
  afterAll(() => redmine?.close())

  const open = (api_key = redmine.keys.reader, more: Record<string, unknown> = {}) => {
    const { email: email_field, phone: phone_field } = redmine.fields
    const settings = { url: redmine.url, email_field, phone_field, ...more }
    return readerOf(connector, settings, { api_key })
  }
  const find = (kind: SoughtAtSource['kind'], value: string, by = reader) =>
    findAt(by, { kind, value }, 'redmine')
  const idsOf = (found: readonly { id: string }[] | null) => found?.map(({ id }) => id)
  const ids = (...names: string[]) => names.map((name) => redmine.id(name))
  const read = async (name: string, more: Record<string, unknown> = {}) => {
    const one = await open(redmine.keys.reader, more).one(redmine.id(name))
    if (typeof one === 'string') throw new Error(`${name} is ${one}.`)
    return one
  }

  describe('is read', () => {
    it('whole, closed requests too, in the order in which they changed and each once', async () => {
      const changes = all.map(({ changed }) => changed.getTime())
      expect(idsOf(all)).toEqual([...new Set(idsOf(all))])
      expect(all).toHaveLength(redmine.total - 1)
      expect(changes).toEqual(changes.toSorted((a, b) => a - b))
      expect(idsOf(all)).toEqual(expect.arrayContaining(ids('done', 'secret', 'place', 'kerb')))
      expect(idsOf(all)).not.toContain(redmine.id('arrest'))
      expect((await redmine.give('')).total_count).toBeLessThan(all.length)
    })

    it('from a second on, though Redmine begins one before and each holds more than a page', async () => {
      const since = '2026-03-02T09:00:01Z'
      const filter = `status_id=*&updated_on=${encodeURIComponent(`>=${since}`)}`
      expect((await redmine.give(filter)).total_count).toBeGreaterThan(230)
      const later = await gather(reader.changed(new Date(since)))
      expect(new Set(idsOf(later)).size).toBe(130)
      expect(later).toHaveLength(130)
      const both = await gather(reader.changed(new Date('2026-03-02T09:00:00.900Z')))
      expect(new Set(idsOf(both)).size).toBe(260)
      expect(both).toHaveLength(260)
    })

    it('again from the last change on, which comes again with what is new', async () => {
      const before = await gather(reader.changed(new Date('2026-03-03T00:00:00Z')))
      const id = await redmine.file()
      const [last] = (await gather(reader.changed(new Date('2026-03-03T00:00:00Z')))).slice(-1)
      expect(last?.id).toBe(id)
      expect(idsOf(await gather(reader.changed(last?.changed ?? null)))).toContain(id)
      expect(idsOf(before)).not.toContain(id)
    })

    it('as far as a request has got and whose it is, and no further', async () => {
      expect(await read('lamp')).toEqual({
        id: '1',
        reference: '1',
        group: 'voirie',
        received: new Date('2026-03-02T08:00:00Z'),
        changed: new Date('2026-03-02T08:00:00Z'),
        status: 'Déposée',
        isFinal: false,
        state: 'received',
        usagers: [{ email: 'camille.martin@example.org', phone: '0612345678' }],
        link: `${redmine.url}/issues/1`,
        confidential: false,
        etag: expect.stringMatching(/^W\/"/),
      })
    })

    it('without a word of what was written, nor a note, nor a key', async () => {
      const path = `/issues/${redmine.id('noted')}.json?include=journals`
      const { text } = await redmine.say('GET', path)
      expect(text).toContain('MOTS-DE-LA-NOTE-PRIVEE')
      const said = await redmine.say('GET', '/users/current.json')
      expect(said.text).toContain(redmine.keys.reader)
      const records = [
        ...all,
        await read('noted'),
        await read('lamp'),
        ...((await find('email', 'camille.martin@example.org')) ?? []),
        await reader.probe(),
      ]
      expect(JSON.stringify(records)).not.toMatch(/MOTS|Sujet|conjoint@|2026-03-20|api_key/)
      expect(JSON.stringify(records)).not.toContain(redmine.keys.reader)
    })

    it('by projects, told apart by what never changes and no other has', async () => {
      expect((await read('hydrant')).group).toBe('voirie-delegation')
      expect((await read('place')).group).toBe('creches')
      expect([...((await reader.groups?.()) ?? [])].sort()).toEqual([
        'creches',
        'voirie',
        'voirie-delegation',
      ])
    })

    it('with the kind of a request only where settings say what it is', async () => {
      expect(await read('lamp')).not.toHaveProperty('kind')
      expect(await read('lamp', { kind_from: 'tracker' })).toHaveProperty('kind', 'Signalement')
      expect(await read('lamp', { kind_from: 'category' })).toHaveProperty('kind', 'Éclairage')
      expect(await read('tree', { kind_from: 'category' })).not.toHaveProperty('kind')
    })

    it('with fields that are empty, and others that hold an accent', async () => {
      expect((await read('kerb')).usagers).toEqual([{ email: 'noor@example.org' }])
      expect((await read('tree')).usagers).toEqual([{ phone: '06.12.34.56.78' }])
      expect((await read('place')).usagers).toEqual([
        { email: 'hélène.façon@example.org', phone: '06 12 34 56 78' },
      ])
    })
  })

  describe('says by itself how far a request has got', () => {
    it.each([
      ['place', 'À l’étude', 'received', false],
      ['verge', 'Closed (à vérifier)', 'in_progress', false],
      ['done', 'En attente d’archivage', 'closed', true],
    ])('%s is %s: %s', async (name, status, state, isFinal) => {
      expect(await read(name)).toMatchObject({ status, state, isFinal })
    })

    it('and since when it is closed, until it is opened again', async () => {
      expect((await read('done')).since).toEqual(new Date('2026-03-02T08:14:00Z'))
      const id = await redmine.file()
      await redmine.change(id, { status_id: 4 })
      expect(await reader.one(id)).toMatchObject({ isFinal: true, since: expect.any(Date) })
      await redmine.change(id, { status_id: 3 })
      const again = await redmine.say('GET', `/issues/${id}.json`)
      expect(JSON.parse(again.text).issue.closed_on).toMatch(/Z$/)
      expect(await reader.one(id)).toMatchObject({ isFinal: false, state: 'in_progress' })
      expect(await reader.one(id)).not.toHaveProperty('since')
    })

    it('and what it shows to few is confidential', async () => {
      expect(await read('secret')).toHaveProperty('confidential', true)
      const little = open(redmine.keys.clerk)
      expect(await little.one(redmine.id('secret'))).toBe('hidden')
    })
  })

  describe('tells of one request', () => {
    it('that it is not there, or may not be seen, which are two', async () => {
      expect(await reader.one(redmine.id('arrest'))).toBe('hidden')
      expect(await reader.one('99999')).toBe('gone')
      for (const none of ['0', '-1', '1,2', '../users/current', '1.json?key=', ''])
        expect(await reader.one(none)).toBe('gone')
    })

    it('that it was deleted', async () => {
      const id = redmine.id('lost')
      expect(await reader.one(id)).toHaveProperty('id', id)
      const path = `/issues/${id}.json`
      expect((await redmine.say('DELETE', path, redmine.keys.admin)).status).toBe(204)
      expect(await reader.one(id)).toBe('gone')
      expect(await find('reference', id)).toEqual([])
    })

    it('that it is as it was, until it is not', async () => {
      const id = await redmine.file()
      const first = await reader.one(id)
      const { etag } = first as { etag: string }
      expect(await reader.one(id, etag)).toBe('unchanged')
      await redmine.change(id, { status_id: 2 })
      expect(await reader.one(id, etag)).toMatchObject({ status: 'À l’étude' })
    })
  })

  describe('finds', () => {
    it('what is of one address, closed or confidential or in another project', async () => {
      expect(idsOf(await find('email', 'camille.martin@example.org'))).toEqual(
        ids('lamp', 'secret'),
      )
      expect(idsOf(await find('email', 'ines@example.org'))).toEqual(ids('noted', 'done'))
      expect(idsOf(await find('email', 'Hélène.Façon@example.org'))).toEqual(ids('place'))
      expect(await find('email', 'nobody@example.org')).toEqual([])
    })

    it('what is of one number, however it was written', async () => {
      expect(idsOf(await find('phone', '+33612345678'))).toEqual(
        ids('lamp', 'place', 'bin', 'tree'),
      )
      expect(await find('phone', '+33612345679')).toEqual([])
    })

    it('one by its number', async () => {
      expect(idsOf(await find('reference', redmine.id('done')))).toEqual(ids('done'))
      for (const none of ['99999', '007', '1,2', '>=1', '*', '999999999999999999'])
        expect(await find('reference', none)).toEqual([])
    })

    it('nobody by what it cannot look for, which is not that there is none', async () => {
      expect(await find('account', 'parvis')).toBeNull()
      const phoneless = open(redmine.keys.reader, { phone_field: undefined })
      expect(await find('phone', '+33612345678', phoneless)).toBeNull()
    })

    it.each([
      ['it is not used as a filter', () => open(undefined, { email_field: redmine.fields.other })],
      ['there is none of this number', () => open(undefined, { email_field: 99 })],
    ])('nothing that is believed by a field, where %s', async (_, reader) => {
      const email = find('email', 'conjoint@example.org', reader())
      expect(await faultOf(email)).toEqual({ why: 'not_asked_for' })
      expect((await reader().probe()).scope).toMatch(/custom field \d+: it is not used as a filter/)
    })

    it('nothing that is believed by a field that the key may not see', async () => {
      const phone = find('phone', '+33612345678', open(redmine.keys.clerk))
      expect(await faultOf(phone)).toEqual({ why: 'not_asked_for' })
      expect((await open(redmine.keys.clerk).probe()).scope).toContain(String(redmine.fields.phone))
    })
  })

  describe('is not led astray', () => {
    it.each(
      [...operators, ...hostile].map((text) => [text.length > 60 ? 'a very long one' : text, text]),
    )('by %j', async (_, value) => {
      expect(await find('email', value)).toEqual([])
    })

    it('by any of them where it looks for a number or a reference', async () => {
      for (const value of ['*', '!*', '=nobody\n~0', "06|0612345678' OR 1=1 --", '>=1', '1,2'])
        for (const kind of ['phone', 'reference'] as const)
          expect(await find(kind, value)).toEqual([])
    })

    it.each(operators)(
      'though in the short form of its filters strangers come for %j',
      async (value) => {
        const filter = `status_id=*&cf_${redmine.fields.email}=${encodeURIComponent(value)}`
        expect((await redmine.give(filter)).total_count).toBeGreaterThan(5)
      },
    )

    it('though an address holds what parts values there', async () => {
      expect(idsOf(await find('email', 'a|b@example.org'))).toEqual(ids('odd'))
      const short = `status_id=*&cf_${redmine.fields.email}=${encodeURIComponent('a|b@example.org')}`
      expect((await redmine.give(short)).total_count).toBe(0)
    })
  })

  describe('does not know a wrong key', () => {
    const wrong = () => open('0'.repeat(40))

    it('and says so to its caller, and nowhere else', async () => {
      const search = `status_id=*&cf_${redmine.fields.email}=`
      const hidden = `${search}${encodeURIComponent('hélène.façon@example.org')}`
      expect(await redmine.give(hidden, 'wrong')).toMatchObject({ issues: [], total_count: 0 })
      const some = await redmine.give(`${search}camille.martin@example.org`, 'wrong')
      expect(some.issues.map(({ id }) => String(id))).toEqual(ids('lamp'))
      expect(await faultOf(wrong().probe())).toEqual({ why: 'refused', status: 401 })
    })

    it.each([
      ['finds', () => find('email', 'hélène.façon@example.org', wrong())],
      ['finds half of', () => find('email', 'camille.martin@example.org', wrong())],
      ['finds, by what cannot be,', () => find('email', '*\n', wrong())],
      ['reads', () => gather(wrong().changed(null))],
      ['reads one public', () => wrong().one(redmine.id('lamp'))],
      ['reads one that is not there', () => wrong().one('99999')],
      ['reads one that is confidential', () => wrong().one(redmine.id('secret'))],
      ['lists projects', async () => await wrong().groups?.()],
    ])('and %s nothing', async (_, ask) => {
      expect(await faultOf(ask())).toEqual({ why: 'refused', status: 401 })
    })

    it('and tells who holds a right one', async () => {
      expect(await reader.probe()).toEqual({ as: 'parvis' })
      const neither = { email_field: undefined, phone_field: undefined }
      expect((await open(undefined, neither).probe()).scope).toMatch(/no custom field is named/)
    })
  })
})

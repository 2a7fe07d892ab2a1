import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rt5 } from '../../../../../hub/integrations/connectors/rt5.ts'
import type { Reader } from '../../../../../hub/integrations/source-client/connector.ts'
import type { SoughtAtSource } from '../../../../../hub/integrations/source-client/record.ts'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import { hasRequestTracker } from '../../../../world/back-offices.ts'
import { type RequestTracker, startRequestTracker } from '../../../../world/request-tracker.ts'
import { faultOf, gather, readerOf } from '../../../../world/source.ts'

describe.skipIf(!hasRequestTracker)('The real Request Tracker', () => {
  let rt: RequestTracker
  beforeAll(async () => {
    rt = await startRequestTracker()
  })
  afterAll(async () => {
    await rt?.stop()
  })

  const withKey = (token: string): Reader => readerOf(rt5, { url: rt.url }, { token })
  const reader = () => withKey(rt.token.parvis)
  const find = (sought: SoughtAtSource, by = reader()) => findAt(by, sought, 'rt')
  const idsOf = async (sought: SoughtAtSource) => (await find(sought))?.map(({ id }) => id)
  const idOf = (name: string) => rt.ticket[name] ?? 'none of that name'
  const recordOf = async (name: string) => {
    const record = await reader().one(idOf(name))
    if (typeof record === 'string') throw new Error(`${name} is ${record}`)
    return record
  }
  const everything = () => gather(reader().changed(null))
  const raw = (path: string, headers: Record<string, string>) =>
    fetch(`${rt.url}/REST/2.0${path}`, { headers, redirect: 'manual' })

  describe('knows a key', () => {
    it('by its holder, and says what they see', async () => {
      expect(await reader().probe()).toEqual({
        as: expect.stringMatching(/^user \d+$/),
        version: expect.stringMatching(/^5\./),
        scope: 'It sees Voirie, Écoles & crèches.',
      })
    })

    it('that sees no phone number, and says so', async () => {
      const { scope } = await withKey(rt.token.west).probe()
      expect(scope).toContain('Phone numbers are hidden')
    })

    it('from one that is wrong, which is never nobody', async () => {
      const wrong = withKey(rt.token.parvis.replace(/.$/, (last) => (last === '0' ? '1' : '0')))
      const refused = { why: 'refused', status: 401 }
      expect(await faultOf(wrong.probe())).toEqual(refused)
      expect(await faultOf(gather(wrong.changed(null)))).toEqual(refused)
      expect(await faultOf(wrong.one(idOf('camille')))).toEqual(refused)
      const camille = { kind: 'email', value: 'camille.martin@example.test' } as const
      expect(await faultOf(find(camille, wrong))).toEqual(refused)
    })

    it('only as a token: as a bearer it is refused', async () => {
      const key = rt.token.parvis
      expect((await raw('/rt', { authorization: `Bearer ${key}` })).status).toBe(401)
      expect((await raw('/rt', { authorization: `token ${key}` })).status).toBe(200)
    })

    it('without rights from one that finds nobody', async () => {
      const rightless = withKey(rt.token.rightless)
      expect(await gather(rightless.changed(null))).toEqual([])
      expect(await faultOf(rightless.probe())).toEqual({ why: 'not_proven' })
      const camille = { kind: 'email', value: 'camille.martin@example.test' } as const
      expect(await faultOf(find(camille, rightless))).toEqual({ why: 'not_proven' })
    })

    it('that may read tickets and not their queues, and calls the queues by their number', async () => {
      const [record] = await gather(withKey(rt.token.queueless).changed(null))
      expect(record?.group).toMatch(/^\d+$/)
    })

    it('lists the queues of it', async () => {
      expect(await reader().groups?.()).toEqual(['Voirie', 'Écoles & crèches'])
    })
  })

  describe('tells what changed', () => {
    const second = new Date('2025-03-10T22:59:59Z')

    it('from the beginning: each once, over several pages, and nothing hidden or deleted', async () => {
      const ids = (await everything()).map(({ id }) => id)
      const { hidden = '', deleted = '', ...seen } = rt.ticket
      expect(ids.length).toBeGreaterThan(100)
      expect(ids.toSorted()).toEqual([...Object.values(seen), ...rt.bulk].toSorted())
      expect(ids).not.toContain(hidden)
      expect(ids).not.toContain(deleted)
    })

    it('in the order in which it changed', async () => {
      const merged = idOf('merged')
      const records = (await everything()).filter(({ id }) => id !== merged)
      const times = records.map(({ changed }) => changed.getTime())
      expect(times).toEqual(times.toSorted((one, other) => one - other))
    })

    it.each(['parvis', 'west', 'east'] as const)(
      'from a second on, that second too, on the clocks of %s',
      async (name) => {
        const ids = async (since: Date) =>
          (await gather(withKey(rt.token[name]).changed(since))).map(({ id }) => id)
        const from = await ids(second)
        expect(from).toEqual(expect.arrayContaining([...rt.bulk, idOf('after'), idOf('camille')]))
        expect(new Set(from).size).toBe(from.length)
        expect(from).not.toContain(idOf('before'))
        const later = await ids(new Date(second.getTime() + 1000))
        expect(later).toContain(idOf('after'))
        expect(later).not.toContain(rt.bulk[0])
        expect(await ids(new Date(second.getTime() + 999))).toContain(rt.bulk[0])
      },
    )

    it('while it changes: one that moves to the end draws no other out of sight', async () => {
      const read: string[] = []
      for await (const page of reader().changed(second)) {
        if (read.length === 0)
          await rt.perl(`
            my $ticket = RT::Ticket->new(RT->SystemUser);
            $ticket->Load(${rt.bulk[1]});
            $ticket->SetPriority(7);`)
        read.push(...page.map(({ id }) => id))
      }
      expect(rt.bulk.filter((id) => !read.includes(id))).toEqual([])
      expect(read.filter((id) => id === rt.bulk[1])).toHaveLength(2)
    })

    it('of one that was merged with that of the one it is part of now', async () => {
      const all = await everything()
      const merged = all.find(({ id }) => id === idOf('merged'))
      const into = all.find(({ id }) => id === idOf('into'))
      expect(merged).toMatchObject({ reference: idOf('merged'), isFinal: true, status: 'resolved' })
      expect(merged?.changed).toEqual(into?.changed)
      expect(merged?.usagers).toMatchObject([{ email: 'zoe@example.test' }])
    })
  })

  describe('shows one ticket', () => {
    it('as far as it has got and whose it is, and no more', async () => {
      const id = idOf('camille')
      const moment = expect.any(Date)
      expect(await reader().one(id)).toEqual({
        id,
        reference: id,
        group: 'Voirie',
        received: moment,
        changed: moment,
        status: 'new',
        isFinal: false,
        state: 'received',
        usagers: [
          {
            account: 'camille.martin@example.test',
            email: 'camille.martin@example.test',
            phone: '+33612345678',
          },
        ],
        link: `${rt.url}/Ticket/Display.html?id=${id}`,
        etag: expect.stringMatching(/^"\d+"$/),
      })
    })

    it('once, until it changes', async () => {
      const { etag } = await recordOf('nobody')
      expect(await reader().one(idOf('nobody'), etag)).toBe('unchanged')
      await rt.perl(`
        my $ticket = RT::Ticket->new(RT->SystemUser);
        $ticket->Load(${idOf('nobody')});
        $ticket->SetStatus('open');`)
      expect(await reader().one(idOf('nobody'), etag)).toMatchObject({ state: 'in_progress' })
    })

    it.each(['0', '999999', '1 OR 1=1', '../queue/1', ''])(
      'and says that %j is gone',
      async (id) => {
        expect(await reader().one(id)).toBe('gone')
      },
    )

    it('and says which is hidden and which was deleted', async () => {
      expect(await reader().one(idOf('hidden'))).toBe('hidden')
      expect(await reader().one(idOf('deleted'))).toBe('gone')
    })

    it('that was merged under its own number, as far as the other has got', async () => {
      const record = await recordOf('merged')
      expect(record).toMatchObject({ id: idOf('merged'), isFinal: true })
      expect(record.usagers).toMatchObject([{ email: 'zoe@example.test' }])
      expect((await recordOf('into')).usagers).toHaveLength(2)
    })

    it.each([
      ['closedByName', 'clôturé', 'in_progress', false],
      ['openByName', "à l'étude", 'closed', true],
      ['two', 'nouveau', 'received', false],
      ['resolved', 'resolved', 'closed', true],
    ])(
      'whose state its lifecycle tells, not its name: %s',
      async (name, status, state, isFinal) => {
        expect(await recordOf(name)).toMatchObject({ status, state, isFinal })
      },
    )

    it('with when it ended, and without what RT writes for never', async () => {
      expect((await recordOf('resolved')).since?.getFullYear()).toBeGreaterThan(2000)
      expect(await recordOf('camille')).not.toHaveProperty('since')
    })
  })

  describe('finds a usager', () => {
    it('by their address, in any case', async () => {
      const mine = [idOf('camille')]
      expect(await idsOf({ kind: 'email', value: 'camille.martin@example.test' })).toEqual(mine)
      expect(await idsOf({ kind: 'email', value: 'Camille.MARTIN@Example.TEST' })).toEqual(mine)
    })

    it('with an apostrophe in it', async () => {
      const irish = { kind: 'email', value: "o'connor@example.test" } as const
      expect(await idsOf(irish)).toEqual([idOf('irish')])
    })

    it('by their number, however it was written, and nobody whose number ends alike', async () => {
      expect(await idsOf({ kind: 'phone', value: '+33612345678' })).toEqual([idOf('camille')])
      expect(await idsOf({ kind: 'phone', value: '+49612345678' })).toEqual([idOf('abroad')])
      expect(await idsOf({ kind: 'phone', value: '+33612345679' })).toEqual([idOf('irish')])
      expect(await idsOf({ kind: 'phone', value: '+33612345670' })).toEqual([])
    })

    it('by no number that the key may not see, and does not call that nobody', async () => {
      const camille = { kind: 'phone', value: '+33612345678' } as const
      const fault = await faultOf(find(camille, withKey(rt.token.west)))
      expect(fault).toEqual({ why: 'refused', status: 403 })
    })

    it('by their account', async () => {
      expect(await idsOf({ kind: 'account', value: 'citoyen-42' })).toEqual([idOf('account')])
    })

    it('who asked together with another', async () => {
      const both = await Promise.all(
        ['zoe@example.test', 'bernard@example.test'].map((value) =>
          idsOf({ kind: 'email', value }),
        ),
      )
      for (const ids of both) expect(ids).toContain(idOf('two'))
    })

    it('but not who was only sent a copy, nor who is only named in the text', async () => {
      expect(await idsOf({ kind: 'email', value: 'copied@example.test' })).toEqual([])
      const bernard = await idsOf({ kind: 'email', value: 'bernard@example.test' })
      expect(bernard).not.toContain(idOf('camille'))
    })

    it('by a reference, but for one that is hidden, deleted or none', async () => {
      const byReference = (name: string) => idsOf({ kind: 'reference', value: idOf(name) })
      expect(await byReference('camille')).toEqual([idOf('camille')])
      expect(await byReference('merged')).toEqual([idOf('merged')])
      for (const name of ['hidden', 'deleted', 'never']) expect(await byReference(name)).toEqual([])
    })
  })

  it('says what usagers and agents wrote to nobody', async () => {
    const key = { authorization: `token ${rt.token.parvis}` }
    const shown = await raw(`/ticket/${idOf('camille')}`, key)
    expect(await shown.text()).toContain('mot-secret-du-sujet')
    const said = JSON.stringify([await everything(), await recordOf('resolved')])
    expect(said).not.toMatch(/mot-secret|Subject|Content/)
  })

  it('sends a client that looks like a browser to its door', async () => {
    const { status } = await raw('/rt', { 'user-agent': 'Mozilla/5.0', authorization: 'token x' })
    expect(status).toBe(302)
  })
})

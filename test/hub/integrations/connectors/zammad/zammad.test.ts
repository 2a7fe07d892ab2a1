import { describe, expect, it } from 'vitest'
import { faultOf, gather } from '../../../../world/source.ts'
import { certificate, everyIndex, pothole, zammadTowns } from '../../../../world/zammad-town.ts'

const town = zammadTowns()

describe('A ticket of Zammad', () => {
  it.each([false, true])(
    'is taken with how far it has got and whose it is (older: %s)',
    async (isOld) => {
      const { reader, source } = await town([pothole], { isOld })
      expect(await gather(reader.changed(null))).toEqual([
        {
          id: '501',
          reference: '67001',
          group: 'Voirie',
          received: new Date('2026-11-20T08:00:00Z'),
          changed: new Date('2026-11-23T09:00:00Z'),
          status: 'ouvert',
          isFinal: false,
          state: 'in_progress',
          usagers: [
            { account: '31', email: 'marie.dupont@courrier.example', phone: '+33 6 12 34 56 78' },
          ],
          link: `${source.url}/#ticket/zoom/501`,
        },
      ])
    },
  )

  it.each([
    [1, 'nouveau', 'received', false],
    [2, 'ouvert', 'in_progress', false],
    [3, 'rappel', 'in_progress', false],
    [7, 'clôture prévue', 'in_progress', false],
    [4, 'clos', 'closed', true],
    [11, 'en cours de route', 'closed', true],
  ])('in the state %i (%s) is %s', async (state_id, status, state, isFinal) => {
    for (const hidesTypes of [false, true]) {
      const { reader } = await town([{ ...certificate, state_id }], { hidesTypes })
      const [record] = await gather(reader.changed(null))
      expect(record).toMatchObject({ status, state, isFinal })
      expect(record?.since).toEqual(isFinal ? new Date('2026-11-24T09:00:00Z') : undefined)
    }
  })

  it('never has its articles read', async () => {
    const { reader, source, find } = await town()
    await gather(reader.changed(null))
    await find('email', 'marie.dupont@courrier.example')
    await reader.one('501')
    expect(source.asked.filter(({ path }) => /article|history/.test(path))).toEqual([])
  })

  it('of a state or a group that nobody lists is not guessed at', async () => {
    const states = await town([{ ...pothole, state_id: 99 }])
    expect(await faultOf(states.changed(null))).toMatchObject({ why: 'unexpected' })
    const groups = await town([{ ...pothole, group_id: 99 }])
    expect(await faultOf(groups.changed(null))).toMatchObject({ why: 'unexpected' })
  })
})

describe('A ticket of Zammad that was merged', () => {
  const into = (id: number) => [
    { link_type: 'normal', link_object: 'Ticket', link_object_value: 777 },
    { link_type: 'parent', link_object: 'Ticket', link_object_value: id },
  ]
  const merged = { ...pothole, state_id: 5, links: into(502) }

  it('has got as far as the one it was merged into, and stays its usager’s', async () => {
    const { reader } = await town([merged, { ...certificate, state_id: 3 }])
    expect(await reader.one('501')).toMatchObject({
      id: '501',
      reference: '67001',
      group: 'Voirie',
      status: 'rappel',
      state: 'in_progress',
      isFinal: false,
      usagers: [{ account: '31' }],
    })
    expect((await gather(reader.changed(null)))[0]).toMatchObject({
      id: '501',
      state: 'in_progress',
    })
  })

  it('is followed through several merges, and not in a circle', async () => {
    const last = { ...certificate, id: 503, number: '67003', state_id: 4 }
    const between = { ...certificate, state_id: 5, links: into(503) }
    const far = await town([merged, between, last])
    expect(await far.reader.one('501')).toMatchObject({ status: 'clos', state: 'closed' })
    const circle = await town([merged, { ...between, links: into(501) }])
    expect(await circle.reader.one('501')).toMatchObject({ status: 'fusionné', isFinal: true })
  })

  it('into one that is not seen, or that is not named, is closed', async () => {
    const hidden = await town([merged, { ...certificate, isSecret: true }])
    expect(await hidden.reader.one('501')).toMatchObject({ status: 'fusionné', state: 'closed' })
    const lost = await town([{ ...merged, links: into(999) }])
    expect(await lost.reader.one('501')).toMatchObject({ status: 'fusionné', state: 'closed' })
    const unnamed = await town([{ ...merged, links: [] }])
    expect(await unnamed.reader.one('501')).toMatchObject({ status: 'fusionné', state: 'closed' })
  })
})

describe.each(everyIndex)(
  'The list of changes in Zammad, with an index that is $index',
  ({ index }) => {
    const many = Array.from({ length: 350 }, (_, at) => ({
      ...pothole,
      id: 1000 + at,
      number: `68${at}`,
      created_at: new Date(Date.UTC(2026, 10, 20, 0, 0, 0, at)).toISOString(),
      updated_at: `2026-11-23T09:00:0${at % 10}.000Z`,
    }))

    it('is read to its end, each once, however short its pages are', async () => {
      for (const most of [100, 30]) {
        const { changed } = await town(many, { index, most })
        expect(new Set(await changed(null)).size).toBe(350)
        const since = await changed('2026-11-23T09:00:00Z')
        expect(since).toHaveLength(350)
        expect(new Set(since).size).toBe(350)
      }
    })

    it('leaves out what changed long before', async () => {
      const { changed } = await town([pothole, certificate], { index })
      expect(await changed('2026-11-24T09:00:00Z')).toEqual(['502'])
      expect(await changed('2026-11-24T10:00:00Z')).toEqual([])
      expect(await changed('2026-11-23T09:00:00Z')).toEqual(['501', '502'])
    })

    it('leaves out what was removed, and reads on after a page of nothing else', async () => {
      const first = many.slice(0, 30).map((one) => ({ ...one, state_id: 6 }))
      const { changed } = await town([...first, ...many.slice(30)], { index, most: 30 })
      expect(await changed(null)).toHaveLength(320)
      expect(await changed('2026-11-23T09:00:00Z')).toHaveLength(320)
    })

    it('of none at all is nothing', async () => {
      const { changed } = await town([], { index })
      expect(await changed(null)).toEqual([])
      expect(await changed('2026-11-23T09:00:00Z')).toEqual([])
    })
  },
)

describe('An index of Zammad', () => {
  it('that is late of ten minutes hides nothing', async () => {
    const { changed } = await town([{ ...pothole, indexed_at: '2026-11-23T08:51:00.000Z' }])
    expect(await changed('2026-11-23T09:00:00Z')).toEqual(['501'])
  })

  it('that fails in the middle is not nothing', async () => {
    const changing = await town([pothole], { indexAnswers: 3 })
    expect(await faultOf(changing.changed('2026-11-24T00:00:00Z'))).toEqual({
      why: 'unexpected',
      path: '/tickets/search',
    })
    const finding = await town([pothole], { indexAnswers: 2 })
    const search = finding.find('email', 'marie.dupont@courrier.example')
    expect(await faultOf(search)).toEqual({ why: 'unexpected', path: '/tickets/search' })
  })

  it('that gives ten thousand at most is not believed to have given all', async () => {
    const all = Array.from({ length: 10_050 }, (_, at) => ({
      ...pothole,
      id: at + 1,
      number: `${at}`,
    }))
    const { changed } = await town(all)
    expect(new Set(await changed('2026-11-23T09:00:00Z')).size).toBe(10_050)
  }, 30_000)

  it('is never asked with an open end, which Zammad takes away', async () => {
    const { changed, source } = await town()
    await changed('2026-11-24T00:00:00Z')
    expect(source.asked.map(({ query }) => query.get('query') ?? '').join()).not.toContain('*')
  })
})

describe('One ticket of Zammad', () => {
  it('is read by its id', async () => {
    const { reader } = await town()
    expect(await reader.one('502')).toMatchObject({ reference: '67002', state: 'closed' })
  })

  it('is gone where there is none or it was removed, and hidden where its group is not seen', async () => {
    const { reader } = await town([
      { ...pothole, state_id: 6 },
      { ...certificate, isSecret: true },
    ])
    expect(await reader.one('501')).toBe('gone')
    expect(await reader.one('999')).toBe('gone')
    expect(await reader.one('../users/31')).toBe('gone')
    expect(await reader.one('502')).toBe('hidden')
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import type { SoughtAtSource } from '../../../../hub/integrations/source-client/record.ts'
import { findAt } from '../../../../hub/integrations/sources/find-at.ts'
import { tiny } from '../../../fakes/sources/tiny.ts'
import { key, quietFault, sought } from '../../../world/hostile-ask.ts'
import { type Asked, answerJson, type Double, openDouble, readerOf } from '../../../world/source.ts'

const opened: Double[] = []
afterEach(async () => {
  for (const double of opened.splice(0)) await double.close()
})
const of = (id: number, email: string | null) => ({
  id,
  received: '2026-11-24T10:00:00Z',
  changed: '2026-11-24T10:00:00Z',
  status: 'open',
  final: false,
  email,
})
/** A source that finds what it is told to find, and knows the key or not. */
async function finding(
  records: (asked: Asked) => object[],
  isKnown = true,
  about: SoughtAtSource = { kind: 'email', value: sought },
) {
  const double = await openDouble((asked, response) => {
    if (asked.path === '/api/me') answerJson(response, isKnown ? 200 : 401, { name: 'parvis' })
    else {
      const page = Number(asked.query.get('page'))
      const all = records(asked)
      const more = all.length > (page + 1) * 100
      answerJson(response, 200, { records: all.slice(page * 100, (page + 1) * 100), more })
    }
  })
  opened.push(double)
  return findAt(readerOf(tiny, { url: double.url }, { key }), about, 'tiny')
}

describe('The usager who is looked for', () => {
  it('is found, over several pages, however their address is written', async () => {
    const found = finding(() =>
      Array.from({ length: 250 }, (_, id) => of(id, id % 2 ? sought : sought.toUpperCase())),
    )
    expect(await found).toHaveLength(250)
  })

  it('is not believed among strangers, were it one in a thousand', async () => {
    const mixed = Array.from({ length: 1000 }, (_, id) =>
      of(id, id === 777 ? 'jean@courriel.example' : sought),
    )
    expect(await quietFault(finding(() => mixed))).toEqual({ why: 'not_asked_for' })
  })

  it('is not believed where a record is nobody’s, or almost theirs', async () => {
    for (const email of [null, `x${sought}`, `${sought}.example`, sought.replace('.', '_')])
      expect(await quietFault(finding(() => [of(1, sought), of(2, email)]))).toEqual({
        why: 'not_asked_for',
      })
  })

  it('is not believed where another reference is given than was asked for', async () => {
    const about = { kind: 'reference', value: '12' } as const
    expect(await finding(() => [of(12, sought)], true, about)).toHaveLength(1)
    expect(await quietFault(finding(() => [of(12, sought), of(120, sought)], true, about))).toEqual(
      {
        why: 'not_asked_for',
      },
    )
  })

  it('is not there only where the source knows who is asking', async () => {
    expect(await finding(() => [])).toEqual([])
    expect(await quietFault(finding(() => [], false))).toEqual({ why: 'refused', status: 401 })
  })

  it('has no end of requests nowhere', async () => {
    let id = 0
    const ever = () => {
      id += 100
      return Array.from({ length: 20_000 }, (_, at) => of(id + at, sought))
    }
    expect(await quietFault(finding(ever))).toEqual({ why: 'endless' })
  })

  it('cannot be looked for everywhere', async () => {
    const reader = readerOf(tiny, { url: 'http://127.0.0.1:9' }, { key })
    const { find: _, ...blind } = reader
    expect(await findAt(blind, { kind: 'email', value: sought }, 'tiny')).toBeNull()
  })
})

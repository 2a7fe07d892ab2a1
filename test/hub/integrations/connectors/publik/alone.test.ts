import { describe, expect, it } from 'vitest'
import { key, keyWithRoles, pothole, publikForEach, readPublik } from '../../../../world/publik.ts'
import { faultOf, gather } from '../../../../world/source.ts'

const town = publikForEach()

describe('A request of Publik, asked for by itself', () => {
  const others = { ...pothole, isOfOthers: true }

  it('is found with a key without roles, which may not open it, and with one that has some', async () => {
    const double = await town({ filed: [pothole, { ...pothole, number: 34 }] })
    for (const secrets of [key, keyWithRoles])
      expect(await readPublik(double, {}, secrets).one('voirie/345')).toMatchObject({
        reference: '12-345',
        state: 'in_progress',
      })
  })

  it('is found by the id that its form made up', async () => {
    const double = await town({ filed: [{ ...pothole, id: 'V 2026é' }] })
    const [record] = await gather(readPublik(double).changed(null))
    expect(record?.id).toBe('voirie/V 2026é')
    expect(record?.link).toMatch(/\/voirie\/V%202026%C3%A9\/$/)
    expect(await readPublik(double).one('voirie/V 2026é')).toEqual(record)
  })

  it('is gone when it was deleted, or its form was', async () => {
    const double = await town()
    for (const secrets of [key, keyWithRoles]) {
      expect(await readPublik(double, {}, secrets).one('voirie/345')).toBe('gone')
      expect(await readPublik(double, {}, secrets).one('piscine/345')).toBe('gone')
    }
  })

  it('is hidden, and not gone, where the roles of the key do not see it', async () => {
    const double = await town({ filed: [others] })
    expect(await readPublik(double, {}, keyWithRoles).one('voirie/345')).toBe('hidden')
    double.forms.set('voirie', { isOfOthers: true })
    expect(await readPublik(double, {}, keyWithRoles).one('voirie/345')).toBe('hidden')
  })

  it('is read by itself where its list leaves it out and it opens all the same', async () => {
    const double = await town({ filed: [pothole] })
    double.instead = ({ path }) => (path.endsWith('/list') ? { status: 200, content: [] } : null)
    expect(await readPublik(double, {}, keyWithRoles).one('voirie/345')).toMatchObject({
      id: 'voirie/345',
      state: 'in_progress',
    })
  })

  it('is neither gone nor hidden for a bad key', async () => {
    const double = await town({ filed: [pothole] })
    const reader = readPublik(double, {}, { orig: 'parvis', key: 'wrong' })
    expect(await faultOf(reader.one('voirie/345'))).toEqual({ why: 'refused', status: 403 })
  })

  it('is not gone because something before Publik knows no page', async () => {
    const double = await town({ instead: () => ({ status: 404, content: 'no such host' }) })
    expect(await faultOf(readPublik(double).one('voirie/345'))).toEqual({
      why: 'failed',
      status: 404,
    })
  })

  it('is not believed when another comes', async () => {
    const double = await town({ filed: [pothole, { ...pothole, number: 346 }] })
    double.instead = ({ path, query }) =>
      path.endsWith('/list') && query.has('filter-identifier')
        ? {
            status: 200,
            content: [{ id: '346', display_id: '12-346', receipt_time: '2026-01-02T03:04:05' }],
          }
        : null
    expect(await faultOf(readPublik(double).one('voirie/345'))).toEqual({ why: 'not_asked_for' })
  })

  it('is gone without a question when no request can have its id', async () => {
    const double = await town()
    for (const id of ['345', 'voirie/', 'voirie/1,2', '../users/7', 'voirie/3/4'])
      expect(await readPublik(double).one(id)).toBe('gone')
    expect(double.asked).toEqual([])
  })
})

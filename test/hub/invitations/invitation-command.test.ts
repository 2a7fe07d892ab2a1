import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysLater } from '#shared/calendar/day.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { dayIn } from '../../../hub/platform/time/day.ts'
import { types } from '../../world/command.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { libraryCard } from '../../world/offered.ts'
import { photographs } from '../../world/photographs.ts'
import { declares } from '../../world/requests.ts'
import { newDatabase } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

describe('parvis invitation', () => {
  let hub: TestHub
  let environment: Record<string, string>
  beforeAll(async () => {
    const address = await newDatabase()
    hub = await startHub(openPostgres(address))
    await declares(hub, libraryCard)
    environment = {
      DATABASE_URL: address,
      PARVIS_PUBLIC_URL: town.hub,
      PARVIS_SECRET: String(hub.secret),
      LANG: 'en_GB.UTF-8',
    }
  })
  afterAll(() => hub.close())

  const prints = (...words: string[]) =>
    types(['invitation', 'print', '--service', 'bibliotheque', ...words], environment)

  it('print gives a list of codes with their links, for today', async () => {
    const told = await prints('--number', '3', '--place', 'annexe')
    expect(told.code, told.err).toBe(0)
    const lines = told.out.trim().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines)
      expect(line).toMatch(
        /^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\thttps:\/\/hub\.example\/a\/[0-9A-Z]{16}$/,
      )
    const today = dayIn(town.zone, new Date())
    expect(told.err).toContain(`Good from ${today} to ${daysLater(today, 30)}`)
  })

  it('print gives a page to print, whose squares a telephone reads', async () => {
    const told = await prints('--number', '9', '--place', 'annexe', '--format', 'html')
    expect(told.out).toContain('Annexe des Prés')
    expect(told.out).not.toMatch(/(?:src|href)=/)
    const squares = told.out.match(/<svg.*?<\/svg>/gs) ?? []
    expect(squares).toHaveLength(9)
    for (const square of squares)
      expect(photographs(square)).toMatch(/^https:\/\/hub\.example\/a\/[0-9A-Z]{16}$/)
  })

  it('print says what is wrong', async () => {
    expect((await prints('--number', '999')).err).toBe('Write a number of codes, from 1 to 240.\n')
    expect((await prints('--number', '3', '--place', 'gare')).err).toContain('not in the list')
    await expect(prints('--number', '3', '--format', 'pdf')).resolves.toMatchObject({ code: 1 })
  })

  it('stats shows who was invited and who answered, by service and month', async () => {
    const told = await types(['invitation', 'stats', '--service', 'bibliotheque'], environment)
    expect(told.code, told.err).toBe(0)
    const [head, row] = told.out
      .trim()
      .split('\n')
      .map((line) => line.split(/\s{2,}/))
    expect(head).toContain('undeliverable')
    expect(row?.slice(0, 8)).toEqual([
      dayIn(town.zone, new Date()).slice(0, 7),
      'bibliotheque',
      'counter',
      '12',
      '0',
      '0',
      '0',
      '0%',
    ])
    const none = await types(['invitation', 'stats', '--service', 'voirie'], environment)
    expect(none.out).toContain('Nobody was invited')
  })
})

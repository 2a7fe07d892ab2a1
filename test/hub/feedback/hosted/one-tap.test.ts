import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opens, posts } from '../../../world/forms.ts'
import { addressOfTicket, pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { stores } from '../../../world/stores.ts'

describe.each(stores)('A mark that a tap in a message chose, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  /** What the script of the page sends once somebody looks at it. */
  const looks = async (ticket: string, answer: number) => {
    const fields = { automatic: '1', q: 'overall', answer: String(answer) }
    const sent = await posts(hub, addressOfTicket(ticket), fields)
    return (sent.json() as { isKept: boolean }).isKept
  }

  /** The marks kept of all tickets, in order. */
  const marks = async () =>
    (
      await hub.database.query<{ value: string }>(
        `select value from answer where item = 'overall' order by feedback, value`,
      )
    ).map(({ value }) => value)

  const countedNow = async () => {
    await hub.database.query('select roll_up_changes()')
    const [row] = await hub.database.query<{ n: number }>(
      `select coalesce(sum(n), 0)::int as n from tally where item = 'overall'`,
    )
    return row?.n
  }

  const later = (seconds: number) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + seconds * 1000)
  }

  const opened = async (ticket: string, answer: number) =>
    stepOn(await opens(hub, `${addressOfTicket(ticket)}&m=${answer}`))

  it('is kept when its page is looked at, and stays when it is looked at again', async () => {
    const [before, counted] = [await marks(), await countedNow()]
    const ticket = await asksForTicket(hub)
    expect((await opened(ticket, 4)).document.querySelector('script')).not.toBeNull()
    expect([await looks(ticket, 4), await looks(ticket, 4)]).toEqual([true, true])
    expect(await marks()).toHaveLength(before.length + 1)
    expect(await countedNow()).toBe((counted ?? 0) + 1)
  })

  it('is taken back when another comes within a minute: no person opens five links', async () => {
    const [before, counted] = [await marks(), await countedNow()]
    const ticket = await asksForTicket(hub)
    const kept: boolean[] = []
    for (const mark of [1, 2, 3, 4, 5]) {
      kept.push(await looks(ticket, mark))
      later(10)
    }
    expect(kept).toEqual([true, false, false, false, false])
    expect(await marks()).toEqual(before)
    expect(await countedNow()).toBe(counted)
    const [row] = await hub.database.query<{ n: number }>(
      `select count(*)::int as n from invitation where automatic = 'contradicted' and feedback is null`,
    )
    expect(row?.n).toBe(1)
    // The page then keeps nothing by itself; a press does.
    const page = await opened(ticket, 4)
    expect(page.document.querySelector('script')).toBeNull()
    await pressesOn(hub, page, { answer: page.chosen ?? '' })
    expect(await marks()).toHaveLength(before.length + 1)
    expect(await countedNow()).toBe((counted ?? 0) + 1)
    expect(await looks(ticket, 1)).toBe(false)
    expect(await marks()).toHaveLength(before.length + 1)
  })

  it('is kept by none of several hubs that receive different marks at once', async () => {
    const before = await marks()
    const other = await startHub({ ...hub.database, close: async () => {} })
    const ticket = await asksForTicket(hub)
    const fields = (answer: number) => ({ automatic: '1', q: 'overall', answer: String(answer) })
    await Promise.all(
      [1, 2, 3, 4, 5].map((mark) =>
        posts(mark % 2 === 0 ? hub : other, addressOfTicket(ticket), fields(mark)),
      ),
    )
    await other.close()
    expect(await marks()).toEqual(before)
  })

  it('changes by a press alone once it was kept a minute ago', async () => {
    const ticket = await asksForTicket(hub)
    const before = await marks()
    expect(await looks(ticket, 4)).toBe(true)
    later(121)
    expect(await looks(ticket, 2)).toBe(false)
    expect(await marks()).toHaveLength(before.length + 1)
    const page = await opened(ticket, 2)
    expect(page.chosen).toBe('2')
    await pressesOn(hub, page, { answer: '2' })
    expect(await marks()).toHaveLength(before.length + 1)
  })

  it('never takes a press back', async () => {
    const ticket = await asksForTicket(hub)
    await pressesOn(hub, await opened(ticket, 5), { answer: '5' })
    const pressed = await marks()
    for (const mark of [1, 2, 3]) expect(await looks(ticket, mark)).toBe(false)
    expect(await marks()).toEqual(pressed)
  })

  it('goes when its usager does not want to answer', async () => {
    const before = await marks()
    const ticket = await asksForTicket(hub)
    expect(await looks(ticket, 4)).toBe(true)
    const refused = await posts(hub, addressOfTicket(ticket), { do: 'refuse' })
    expect(refused.statusCode).toBe(200)
    expect(await marks()).toEqual(before)
    const late = await posts(hub, addressOfTicket(ticket), {
      automatic: '1',
      q: 'overall',
      answer: '4',
    })
    expect(late.statusCode).toBe(404)
  })

  it('leaves no row that says when it was kept', async () => {
    const ticket = await asksForTicket(hub)
    const at = async () => {
      await looks(ticket, 4)
      const rows = await hub.database.query<{ automatic: string }>(
        `select automatic from invitation where automatic is not null
           and automatic not in ('pressed', 'contradicted')`,
      )
      return rows.map(({ automatic }) => automatic)
    }
    const all = await at()
    expect(all).not.toEqual([])
    for (const kept of all) expect(kept).toMatch(/^[\w-]{43}$/)
  })
})

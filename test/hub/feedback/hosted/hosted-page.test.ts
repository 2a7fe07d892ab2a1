import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostedText, restText } from '#shared/text/usager/text.ts'
import { feedback } from '../../../world/feedback.ts'
import { opens, posts } from '../../../world/forms.ts'
import { addressOfTicket, answersHosted, pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket, invitationsOf } from '../../../world/invitations.ts'
import { textOf } from '../../../world/page-text.ts'
import { stores } from '../../../world/stores.ts'

const oneDay = 24 * 3600 * 1000
const { gone, refused } = hostedText.fr

describe.each(stores)('The hosted page of a ticket, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const countParts = async () => (await hub.database.query('select 1 from feedback_part')).length

  /** Returns what is kept of a ticket's answer, by item. */
  async function keptOf(page: { body: string }) {
    const receipt = /dir="ltr">(A-[0-9A-Z-]{19})</.exec(page.body)?.[1] ?? ''
    const read = await hub.send({
      method: 'GET',
      url: '/v1/feedback/receipt',
      headers: { 'parvis-receipt': receipt },
    })
    return read.json()
  }

  it('asks one question a page, keeps each answer at once, and thanks with a receipt', async () => {
    const ticket = await asksForTicket(hub)
    const before = await countParts()
    const asked: string[] = []
    const thanks = await answersHosted(hub, addressOfTicket(ticket), (page) => {
      asked.push(stepOn(page).name ?? '')
      expect(textOf(page)).toContain('Commune de Bourg')
      expect(textOf(page)).toContain('Service etat-civil')
    })
    expect(asked[0]).toBe('overall')
    expect(asked.at(-1)).toBe('-words')
    expect(await countParts()).toBe(before + asked.length)
    expect(textOf(thanks)).toContain(restText.fr.thanks)
    const kept = await keptOf(thanks)
    expect(kept.comment).toBe('Merci à tous.')
    expect(Object.keys(kept.answers).sort()).toEqual(asked.slice(0, -1).sort())
    const [row] = await hub.database.query<{ stream: string }>(
      'select stream from feedback where feedback = $1',
      [kept.id],
    )
    expect(row?.stream).toBe('submitted')
  })

  it('says in words how far one has come, and leads back', async () => {
    const ticket = await asksForTicket(hub)
    const first = await opens(hub, addressOfTicket(ticket))
    const second = await pressesOn(hub, stepOn(first), { answer: '4' })
    expect(textOf(second)).toMatch(/2 sur [34]/)
    expect(textOf(second)).toContain('Bien Changer')
    const back = stepOn(second).document.querySelector('.before a')?.getAttribute('href') ?? ''
    const again = stepOn(await opens(hub, back))
    expect([again.name, again.chosen]).toEqual(['overall', '4'])
  })

  it('records nothing when it is opened, however often', async () => {
    const ticket = await asksForTicket(hub)
    const before = [await countParts(), await invitationsOf(hub)]
    for (const m of [1, 2, 3, 4, 5]) {
      const page = await opens(hub, `${addressOfTicket(ticket)}&m=${m}`)
      expect(stepOn(page).chosen).toBe(String(m))
      await hub.send({ method: 'HEAD', url: `${addressOfTicket(ticket)}&m=${m}` })
    }
    expect([await countParts(), await invitationsOf(hub)]).toEqual(before)
  })

  it('is written with or without dashes, in either case', async () => {
    const ticket = await asksForTicket(hub)
    for (const typed of [ticket, ticket.toLowerCase(), ticket.replaceAll('-', '')])
      expect((await opens(hub, `/a/${typed}`)).statusCode).toBe(200)
  })

  it('continues on another device, in another language, where it was left', async () => {
    const ticket = await asksForTicket(hub)
    await pressesOn(hub, stepOn(await opens(hub, addressOfTicket(ticket))), { answer: '2' })
    const elsewhere = await opens(hub, `/a/${ticket}?locale=ar`, '10.9.9.9')
    const step = stepOn(elsewhere)
    expect(step.document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(step.name).not.toBe('overall')
    const next = await pressesOn(hub, step, { answer: step.offered[0] ?? '' }, '10.9.9.9')
    expect(next.statusCode).toBe(200)
    expect(stepOn(next).name).not.toBe(step.name)
  })

  it('keeps the last press of a step pressed in two tabs', async () => {
    const ticket = await asksForTicket(hub)
    const one = stepOn(await opens(hub, addressOfTicket(ticket)))
    const pages = await Promise.all(
      ['1', '5', '3'].map((answer) => pressesOn(hub, one, { answer })),
    )
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    await pressesOn(hub, one, { answer: '4' })
    const thanks = await answersHosted(hub, `${addressOfTicket(ticket)}&q=-words`)
    expect((await keptOf(thanks)).answers.overall).toBe('4')
  })

  it('lets pass every question but the first, by the button that says so', async () => {
    const ticket = await asksForTicket(hub)
    const first = stepOn(await opens(hub, addressOfTicket(ticket)))
    for (const fields of [{}, { do: 'pass' }, { do: 'finish' }]) {
      const wrong = await pressesOn(hub, first, fields)
      expect(wrong.statusCode).toBe(422)
      expect(textOf(wrong)).toContain(hostedText.fr.choose)
    }
    const second = await pressesOn(hub, first, { answer: '4' })
    expect((await pressesOn(hub, stepOn(second), {})).statusCode).toBe(422)
    const third = await pressesOn(hub, stepOn(second), { do: 'pass' })
    expect(stepOn(third).name).not.toBe(stepOn(second).name)
  })

  it('asks for words second after a bad mark, and ends at its last question', async () => {
    const ticket = await asksForTicket(hub)
    const before = await countParts()
    const first = stepOn(await opens(hub, addressOfTicket(ticket)))
    let page = await pressesOn(hub, first, { answer: '1' })
    expect(stepOn(page).name).toBe('-words')
    expect(textOf(page)).toContain(restText.fr.sorry)
    page = await pressesOn(hub, stepOn(page), { comment: 'Trop long.', do: 'next' })
    let pressed = 2
    for (; !stepOn(page).ends; pressed += 1)
      page = await pressesOn(hub, stepOn(page), { answer: stepOn(page).offered[0] ?? '' })
    const last = stepOn(page)
    // The last answer is kept like the others; the button alone ends.
    page = await pressesOn(hub, last, { answer: last.offered[0] ?? '', helped: 'alone' })
    expect([stepOn(page).name, stepOn(page).chosen]).toEqual([last.name, last.offered[0]])
    expect(await countParts()).toBe(before + pressed + 1)
    const thanks = await pressesOn(hub, stepOn(page), { do: 'finish' })
    const kept = await keptOf(thanks)
    expect([kept.comment, kept.answers.helped]).toEqual(['Trop long.', 'alone'])
  })

  it('shows the receipt to a usager who has pressed, from the first answer on', async () => {
    const ticket = await asksForTicket(hub)
    const first = await opens(hub, addressOfTicket(ticket))
    const second = await pressesOn(hub, stepOn(first), { answer: '4' })
    expect((await keptOf(second)).answers).toEqual({ overall: '4' })
    const link = await opens(hub, addressOfTicket(ticket))
    for (const page of [first, link]) expect(page.body).not.toContain('class="receipt"')
  })

  it('says in its tab who asks, and how far one has come', async () => {
    const ticket = await asksForTicket(hub)
    const titleOf = (page: { body: string }) => stepOn(page).document.title
    const first = await opens(hub, addressOfTicket(ticket))
    expect(titleOf(first)).toBe('Service etat-civil – Commune de Bourg')
    const second = await pressesOn(hub, stepOn(first), { answer: '4' })
    expect(titleOf(second)).toMatch(/^2 sur [34] – Service etat-civil – Commune de Bourg$/)
  })

  it('keeps a comment that is too long in its field, and masks what is personal', async () => {
    const ticket = await asksForTicket(hub)
    await pressesOn(hub, stepOn(await opens(hub, addressOfTicket(ticket))), { answer: '4' })
    const last = stepOn(await opens(hub, `${addressOfTicket(ticket)}&q=-words`))
    const long = await pressesOn(hub, last, { comment: 'e'.repeat(251) })
    expect(long.statusCode).toBe(422)
    expect(stepOn(long).document.querySelector('textarea')?.textContent).toHaveLength(251)
    const thanks = await pressesOn(hub, last, {
      comment: 'Écrivez à marie@exemple.fr',
      do: 'finish',
    })
    expect((await keptOf(thanks)).comment).toBe('Écrivez à [adresse e-mail]')
  })

  it('takes other words after its usager emptied the box', async () => {
    const ticket = await asksForTicket(hub)
    const first = stepOn(await opens(hub, addressOfTicket(ticket)))
    const words = stepOn(await pressesOn(hub, first, { answer: '1' }))
    const commented: unknown[] = []
    for (const comment of ['Trop long.', '', 'Trop cher.']) {
      const next = await pressesOn(hub, words, { comment, do: 'next' })
      commented.push((await keptOf(next)).comment)
    }
    expect(commented).toEqual(['Trop long.', undefined, 'Trop cher.'])
  })

  it('answers alike for a ticket that is unknown, used, finished, refused or expired', async () => {
    const said = new Set<string>()
    const finds = async (ticket: string) => {
      const page = await opens(hub, addressOfTicket(ticket))
      said.add(`${page.statusCode} ${textOf(page)}`)
      const pressed = await posts(hub, addressOfTicket(ticket), { q: 'overall', answer: '4' })
      said.add(`${pressed.statusCode} ${textOf(pressed)}`)
    }
    await finds('0000-0000-0000-0000')
    await finds('no-code')
    const finished = await asksForTicket(hub)
    await answersHosted(hub, addressOfTicket(finished))
    await finds(finished)
    const used = await asksForTicket(hub)
    await hub.answer(feedback({ stream: 'open', ticket: used, item: undefined }))
    await finds(used)
    const declined = await asksForTicket(hub)
    const closed = await posts(hub, addressOfTicket(declined), { do: 'refuse' })
    expect(textOf(closed)).toContain(refused.said)
    await finds(declined)
    const late = await asksForTicket(hub)
    hub.clock.now = new Date(hub.clock.now.getTime() + 31 * oneDay)
    await finds(late)
    hub.clock.now = new Date(hub.clock.now.getTime() - 31 * oneDay)
    expect(said.size).toBe(1)
    expect([...said][0]).toContain(gone.said)
    expect([...said][0]).toMatch(/^404/)
  })

  it('shows the receipt to nobody who was only sent the link', async () => {
    const ticket = await asksForTicket(hub)
    const thanks = await answersHosted(hub, addressOfTicket(ticket))
    const { id } = await keptOf(thanks)
    const forged = await opens(hub, `${addressOfTicket(ticket)}&merci=${'A'.repeat(22)}`)
    expect(forged.statusCode).toBe(404)
    expect(forged.body).not.toContain(id)
  })

  it('opens to nothing once its usager has deleted their feedback', async () => {
    const ticket = await asksForTicket(hub)
    await pressesOn(hub, stepOn(await opens(hub, addressOfTicket(ticket))), { answer: '4' })
    const thanks = await answersHosted(hub, `${addressOfTicket(ticket)}&q=-words`)
    const code = /dir="ltr">(A-[0-9A-Z-]{19})</.exec(thanks.body)?.[1] ?? ''
    await posts(hub, '/recu', { code, do: 'erase-now' })
    expect((await opens(hub, addressOfTicket(ticket))).statusCode).toBe(404)
  })

  it('cannot be guessed: an address may try sixty in ten minutes', async () => {
    const from = '10.3.2.1'
    const codes: number[] = []
    for (let tries = 0; tries < 61; tries += 1)
      codes.push((await opens(hub, '/a/0123-4567-89AB-CDEF', from)).statusCode)
    expect(codes.slice(0, 60).every((code) => code === 404)).toBe(true)
    expect(codes.at(-1)).toBe(429)
  })
})

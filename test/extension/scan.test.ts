import { describe, expect, it } from 'vitest'
import { judgeGeneral } from '../../extension/background/reading/judge.ts'
import { scan } from '../../extension/page/scan.ts'
import { longestPiece } from '../../extension/reading.ts'
import { lines } from '../../shared/pattern/texts.ts'
import { collected, offered, openPage, references } from '../fakes/unknown-page.ts'

const [ali, phone] = ['ali@usager.example', '+33612345678']

describe('An agent on a page that no rule knows', () => {
  it('is offered what is likely to be a usager or a request, and nothing sure', async () => {
    const text = `Ali, ${ali}, 06 12 34 56 78, demande EC-2026-42.`
    const found = await collected(openPage(`<p>${text}</p>`))
    expect(judgeGeneral(found, references)).toEqual([
      { kind: 'reference', value: 'EC-2026-42', source: 'etat-civil', trust: 'likely' },
      { kind: 'email', value: ali, trust: 'likely' },
      { kind: 'phone', value: phone, trust: 'likely' },
    ])
  })

  it.each([
    ['in brackets', `Ali <b>(${ali})</b>`, [ali]],
    ['in angle brackets', `Ali &lt;${ali}&gt;`, [ali]],
    ['in quotes', `« ${ali} » '${ali}' "${ali}"`, [ali]],
    ['after a word and a colon', `E-mail:${ali}`, [ali]],
    ['at the end of a sentence', `Écrire à ${ali}. Merci.`, [ali]],
    ['with an apostrophe', "o'connor@usager.example", ["o'connor@usager.example"]],
    ['of a domain with an accent', 'ali@hôtel.example', ['ali@xn--htel-vqa.example']],
    ['in other elements', 'ali<wbr>@<b>usager</b>.<i>example</i>', [ali]],
    ['in text that looks like HTML', `&lt;img src=x onerror=alert(1)&gt; ${ali}`, [ali]],
  ])('is offered an e-mail %s', async (_, body, values) => {
    expect(await offered(body)).toEqual(values)
  })

  it.each([
    ['a part that nobody sees', `x\u200B${ali}`],
    ['a domain that goes on', `${ali}\u200Bx`],
    ['a sign that few addresses have', `bounce=${ali}`],
    ['an accent of its own', `e\u0301=${ali}`],
    ['another @', `b@${ali}`],
    ['a digit in its last part', `${ali}1`],
    ['more than an address may have', `${'a'.repeat(70)}${ali}`],
    ['a space in quotes', `"b c"@usager.example`],
  ])('is not offered the end of an address with %s', async (_, body) => {
    expect(await offered(body)).toEqual([])
  })

  it.each([
    ['over elements', '06 <b>12</b> <span>34<i> 56</i></span> 78'],
    ['without spaces', '<b>06</b>12345678'],
    ['with spaces that do not break', '06\u00A012\u202F34&nbsp;56 78'],
    ['with dots', 'Tél. 06.12.34.56.78.'],
    ['from abroad', '(+33 (0)6 12 34 56 78)'],
    ['before a house number on the next line', '06 12 34 56 78\n12 rue de la Paix'],
    ['beside another', '06 12 34 56 78 / 06 12 34 56 78'],
    ['before a dash', '06 12 34 56 78 - 2 rue de la Paix'],
  ])('is offered a phone %s', async (_, body) => {
    expect(await offered(body)).toEqual([phone])
  })

  it.each([
    ['a date', '2026-01-02, 02/01/2026, 02.01.2026 10:30, 01 02 2026 10 30'],
    ['a moment', '2026-01-02T06:12:34.567890'],
    ['a SIRET', '73282932000074, 012 345 678 00012, 01234567890123'],
    ['an invoice', 'FAC-0612345678 F0612345678 n°0612345678 n° 0612345678 0612345678-A'],
    ['an invoice of a year', '2026-0612345678 0612345678/2026 2026/0612345678'],
    ['an account', 'FR76 3000 6000 0112 3456 7890 189'],
    ['an address', 'https://tool.example/0612345678 0612345678.html'],
    ['a time', '10:0612345678 0612345678:10'],
    ['a decimal', '1.0612345678'],
    ['a number that goes on', '06 12 34 56 78 90 06 12 34 56 78 2'],
    ['a short number', '3949 112 06 12 34'],
    ['a part that nobody sees', '\u200B0612345678 0612345678\u200B 06123\u200B45678'],
  ])('is not offered %s as a phone', async (_, body) => {
    expect(await offered(`<p>${body}</p>`)).toEqual([])
  })

  it.each([
    ['another number', 'EC-2026-42-7 AEC-2026-42 EC-2026-42A 7-EC-2026-42'],
    ['a file', 'EC-2026-42.pdf'],
    ['a date', '12/EC-2026-42 EC-2026-42/7'],
    ['a part that nobody sees', 'EC-2026-4\u200B2'],
  ])('is not offered a part of %s as a reference', async (_, body) => {
    expect(await offered(body)).toEqual([])
  })

  it.each([
    ['blocks', '<div>06 12 34</div><div>56 78</div>'],
    ['a line end', '06 12 34<br>56 78'],
    ['cells', '<table><tr><td>06123</td><td>45678</td></tr></table>'],
    ['items', '<ul><li>EC-2026</li><li>-42</li></ul>'],
    ['a picture', 'ali@<img>usager.example'],
  ])('is offered nothing that %s keep apart', async (_, body) => {
    expect(await offered(body)).toEqual([])
  })

  const foreign = 'intrus@usager.example 07 11 22 33 44 EC-2026-13'
  it.each([
    `<header>${foreign}</header>`,
    `<nav>${foreign}</nav>`,
    `<footer><p>${foreign}</p></footer>`,
    `<div role="banner">${foreign}</div>`,
    `<div role="search">${foreign}</div>`,
    `<textarea>${foreign}</textarea>`,
    `<select><option>${foreign}</option></select>`,
    `<input value="${foreign}">`,
    `<div contenteditable>${foreign}</div>`,
    `<div role="textbox"><p>${foreign}</p></div>`,
    `<blockquote>${foreign}</blockquote>`,
    `<div class="gmail_quote">${foreign}</div>`,
    `<div class="mail-Signature">${foreign}</div>`,
    `<div id="signature">${foreign}</div>`,
    `<div hidden>${foreign}</div>`,
    `<span hidden>${foreign}</span>`,
    `<div aria-hidden="true">${foreign}</div>`,
    `<div inert>${foreign}</div>`,
    `<template>${foreign}</template>`,
    `<script>"${foreign}"</script>`,
    `<style>/* ${foreign} */</style>`,
    `<!-- ${foreign} -->`,
    `<a title="${foreign}">-</a>`,
  ])('is offered nothing of %s', async (zone) => {
    expect(await offered(`${zone}<p>${ali}</p>${zone}`)).toEqual([ali])
  })

  it('is offered what stands in a frame of the same origin, and in a shadow tree', async () => {
    const document = openPage('<section></section><iframe></iframe><iframe></iframe>')
    const [frame, foreignFrame] = document.querySelectorAll('iframe')
    Object.defineProperty(frame, 'contentDocument', { value: openPage(`<p>${ali}</p>`) })
    Object.defineProperty(foreignFrame, 'contentDocument', {
      get: () => {
        throw new Error('of another origin')
      },
    })
    const shadow = document.querySelector('section')?.attachShadow({ mode: 'open' })
    if (shadow) shadow.innerHTML = '<p>06 12 34 56 78</p>'
    expect(await offered(document)).toEqual([ali, phone])
  })

  it('is offered nothing of an editor in a frame, nor of a frame in a footer', async () => {
    const document = openPage(
      '<iframe></iframe><iframe></iframe><footer><iframe></iframe></footer>',
    )
    const [typed, editor, footer] = document.querySelectorAll('iframe')
    const inside = openPage(`<p>${ali}</p>`)
    const designed = Object.assign(openPage(`<p>${ali}</p>`), { designMode: 'on' })
    const editable = openPage(`<p>${ali}</p>`)
    editable.body.setAttribute('contenteditable', 'true')
    for (const [frame, contentDocument] of [
      [typed, designed],
      [editor, editable],
      [footer, inside],
    ] as const)
      Object.defineProperty(frame, 'contentDocument', { value: contentDocument })
    expect(await offered(document)).toEqual([])
  })

  it('is offered nothing that is not drawn', async () => {
    const document = openPage(`<p><b>${ali}</b></p><p>06 12 <i>99</i>34 56 78</p>`)
    for (const hidden of document.querySelectorAll('b, i'))
      Object.assign(hidden, { checkVisibility: () => false })
    Object.defineProperty(document, 'defaultView', {
      value: { getComputedStyle: () => ({ display: 'none' }) },
    })
    expect(await offered(document)).toEqual([phone])
  })

  it('is not offered the first half of an address where a long line is cut', async () => {
    const start = 'zoe@usager.com'
    const before = 'a '.repeat((20_000 - start.length) / 2)
    expect(await offered(`<p>${before}${start}munity.example</p>`)).toEqual([])
    expect(await offered(`<p>${ali} ${before}${start}munity.example</p>`)).toEqual([ali])
  })

  it('is offered nothing of a page that is an editor', async () => {
    const document = openPage(`<p>${ali}</p>`)
    Object.defineProperty(document, 'designMode', { value: 'on' })
    expect(await offered(document)).toEqual([])
  })

  it('with a list of thousands is offered 20 at most, soon', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `<li>u${at}@usager.example</li>`)
    const document = openPage(`<ul>${many.join('')}</ul>`)
    const since = performance.now()
    const found = await collected(document)
    expect(found.email[0]).toHaveLength(21)
    expect(judgeGeneral(found, references)).toHaveLength(20)
    expect(performance.now() - since).toBeLessThan(2_000)
  })

  it.each([
    ['@', 'a@'.repeat(50_000)],
    ['dots', `a@${'a.'.repeat(50_000)}`],
    ['digits', '0'.repeat(100_000)],
    ['pairs of digits', '06 '.repeat(40_000)],
    ['brackets', '((0'.repeat(40_000)],
    ['letters', 'A'.repeat(100_000)],
    ['half a reference', 'AA-2026-'.repeat(20_000)],
  ])('is not kept waiting by a page of %s', async (_, bait) => {
    const since = performance.now()
    expect(await offered(`<p>${bait}</p><p>${ali}</p>`)).toEqual([ali])
    expect(performance.now() - since).toBeLessThan(1_000)
  })

  it('is offered what stands in a line of any length, and never a part of a number', async () => {
    const words = 'un deux trois '.repeat(300)
    expect(await offered(`<p>${words}${ali} ${words} 06 12 34 56 78 ${words}</p>`)).toEqual([
      ali,
      phone,
    ])
    for (let length = 1_960; length < 2_010; length++) {
      const text = `${'mot '.repeat(1_000).slice(0, length)} 06 01 23 45 67 89 99 EC-2026-424242`
      for (const value of await offered(`<p>${text} ${words}</p>`))
        expect(value).toBe('EC-2026-424242')
    }
  })

  it('has no line looked through in longer pieces than patterns were taken for', () => {
    expect(longestPiece).toBe(lines.length)
  })

  it('who leaves the page makes its scan end', async () => {
    const document = openPage(`<div>${'<p>a 1</p>'.repeat(30_000)}</div><p>${ali}</p>`)
    let isWanted = true
    const found = scan(document, { references: [] }, () => isWanted)
    isWanted = false
    expect(await found).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { likelySightings } from '../../../extension/background/reading/sightings.ts'
import { closed } from '../../../extension/background/rules/closed.ts'
import { scanPage } from '../../../extension/page/scan.ts'
import { longestLine } from '../../../extension/shared/reading.ts'
import { lines } from '../../../shared/pattern/texts.ts'
import { mailTo, offered, openPage, references, scanned, seen } from '../../fakes/unknown-page.ts'

const [ali, phone] = ['ali@usager.example', '+33612345678']
const link = mailTo(ali, 'Ali')

describe('An agent on a page that no rule knows', () => {
  it('is offered what links write to and call, and references of the organisation, nothing sure', async () => {
    const page = `<main><header><h1>Lampe, EC-2026-42</h1><p>De ${link}</p></header>
      <ul><li>Téléphone : <a href="tel:0612345678">06 12 …</a></li></ul></main>`
    expect(await seen(page.replace('<ul>', '</main><main><ul>'))).toEqual([
      {
        kind: 'reference',
        value: 'EC-2026-42',
        source: 'etat-civil',
        trust: 'likely',
        place: 'title',
      },
      { kind: 'email', value: ali, trust: 'likely', place: 'header' },
      { kind: 'phone', value: phone, trust: 'likely', place: 'header' },
    ])
  })

  it.each([
    ['e-mail', ali],
    ['telephone number', '06 12 34 56 78'],
  ])('is not offered an %s that stands in a text alone', async (_, text) => {
    expect(await offered(`<main><p>${text}</p><p>${link}</p></main>`)).toEqual([ali])
  })

  it.each([
    ['in a title', `<h2>Demande EC-2026-42 de la voirie</h2>`, 'title'],
    ['in a list', `<ul><li>EC-2026-42</li></ul>`, 'list'],
    ['in a table', `<table><tr><td>EC-2026-42</td></tr></table>`, 'list'],
    ['in a header', `<article><header>EC-2026-42</header></article>`, 'header'],
    ['after a label', `<p>Dossier : EC-2026-42</p>`, 'header'],
    ['alone', `<p>EC-2026-42</p>`, 'page'],
  ])('is told where a reference was found: %s', async (_, body, place) => {
    expect(await seen(body)).toMatchObject([{ value: 'EC-2026-42', place }])
  })

  it('is told of a reference in the title of the page', async () => {
    const document = openPage('<p>Rien</p>')
    document.title = '(3) EC-2026-42 - Outil'
    expect(await seen(document)).toMatchObject([{ value: 'EC-2026-42', place: 'title' }])
  })

  it.each([
    ['with more after it', 'mailto:ali@usager.example?subject=zoe@usager.example', 'Ali'],
    ['written by percents', 'mailto:ali%40usager.example', 'Ali'],
    ['in capitals', 'MAILTO:ali@usager.example', ali],
  ])('is offered whom a link writes to, %s', async (_, href, words) => {
    expect(await offered(`<p><a href="${href}">${words}</a></p>`)).toEqual([ali])
  })

  it.each([
    ['shows another', `<a href="mailto:${ali}">zoe@usager.example</a>`],
    ['writes to several', `<a href="mailto:${ali},zoe@usager.example">Eux</a>`],
    ['is broken', '<a href="mailto:%E0%A4%A">Ali</a>'],
    ['calls no number', '<a href="tel:112">112</a>'],
    ['leads elsewhere', `<a href="/usagers?mail=${ali}">Ali</a>`],
  ])('is offered nothing of a link that %s', async (_, written) => {
    expect(await offered(`<p>${written}</p>`)).toEqual([])
  })

  it.each([
    ['another number', 'EC-2026-42-7 AEC-2026-42 EC-2026-42A 7-EC-2026-42'],
    ['a file', 'EC-2026-42.pdf'],
    ['a date', '12/EC-2026-42 EC-2026-42/7'],
    ['a part that nobody sees', 'EC-2026-4\u200B2'],
  ])('is not offered a part of %s as a reference', async (_, body) => {
    expect(await offered(`<p>${body}</p>`)).toEqual([])
  })

  it('is offered no reference that blocks keep apart', async () => {
    expect(await offered('<ul><li>EC-2026</li><li>-42</li></ul>')).toEqual([])
  })

  const foreign = `${mailTo('intrus@usager.example', 'Intrus')} EC-2026-13`
  it.each([
    `<header>${foreign}</header>`,
    `<nav>${foreign}</nav>`,
    `<footer><p>${foreign}</p></footer>`,
    `<div role="banner">${foreign}</div>`,
    `<div role="search">${foreign}</div>`,
    `<textarea>${foreign}</textarea>`,
    `<select><option>${foreign}</option></select>`,
    `<div contenteditable>${foreign}</div>`,
    `<div role="textbox"><p>${foreign}</p></div>`,
    `<blockquote>${foreign}</blockquote>`,
    `<pre>${foreign}</pre>`,
    `<div class="gmail_quote">${foreign}</div>`,
    `<div class="mail-Signature">${foreign}</div>`,
    `<div id="signature">${foreign}</div>`,
    `<div id="messagebody">${foreign}</div>`,
    `<div class="message-part">${foreign}</div>`,
    `<div role="document" aria-label="Corps du message">${foreign}</div>`,
    `<div aria-label="Message body">${foreign}</div>`,
    `<div class="comment">${foreign}</div>`,
    `<div hidden>${foreign}</div>`,
    `<div aria-hidden="true">${foreign}</div>`,
    `<div inert>${foreign}</div>`,
    `<time>${foreign}</time>`,
    `<div role="status">${foreign}</div>`,
    `<!-- ${foreign} -->`,
    `<a title="${foreign.replaceAll('"', '')}">-</a>`,
  ])('is offered nothing of %s', async (zone) => {
    expect(await offered(`${zone}<main><p>${link}</p></main>${zone}`)).toEqual([ali])
  })

  const zoe = mailTo('zoe@usager.example', 'Zoé')
  it.each([
    ['in a sentence', `<p>Bonjour, ma voisine ${zoe} attend.</p>`],
    ['after words', `<p>Pouvez-vous aussi répondre à ${zoe}</p>`],
    ['after a sentence', `<p>Ma rue est noire depuis lundi.</p><p>${zoe}</p>`],
    [
      'after a sentence, in a list',
      `<p>Ma rue est noire depuis lundi.</p><ul><li>${zoe}</li></ul>`,
    ],
    ['after a greeting', `<div>Bonjour</div><div>${zoe}</div>`],
    ['in a section', `<section><p>${zoe}</p></section>`],
    ['in a table', `<table><tr><td>${zoe}</td></tr></table>`],
    ['in a line of its own', `Bonjour<br>${zoe}`],
    ['in a frame', '<iframe></iframe>'],
  ])('is offered the sender of a message, and nobody whom it names %s', async (_, text) => {
    for (const header of [
      `<header><h1>Lampe</h1><p>${link}</p></header>`,
      `<h1>Lampe</h1><p>De : ${link}</p>`,
      `<h1>Lampe</h1><dl><dt>De</dt><dd>${link}</dd></dl>`,
      `<h1>Lampe</h1><table><tr><th>De</th><td>${link}</td></tr></table>`,
      `<div id="message-header"><h2>Lampe</h2><span>De ${link} le 24 novembre 2026</span></div>`,
    ])
      for (const whole of ['main', 'article', 'div']) {
        const document = openPage(`<${whole}>${header}<div>${text}</div></${whole}>`)
        const frame = document.querySelector('iframe')
        if (frame)
          Object.defineProperty(frame, 'contentDocument', { value: openPage(`<p>${zoe}</p>`) })
        expect(await offered(document), header + whole).toEqual([ali])
      }
  })

  it('is offered nobody of a text before whom nobody is named', async () => {
    const text = `<h1>Lampe</h1><p>Ma rue est noire depuis lundi.</p><p>${zoe}</p>`
    expect(await offered(`<main>${text}</main>`)).toEqual([])
  })

  it('is offered each sender of several messages that stand apart', async () => {
    const message = (who: string) =>
      `<article><header>${who}</header><p>Ma rue est noire depuis lundi.</p></article>`
    expect(await offered(`<main>${message(link)}${message(zoe)}</main>`)).toEqual([
      ali,
      'zoe@usager.example',
    ])
  })

  it('is offered what stands in a shadow tree', async () => {
    const document = openPage('<section></section>')
    const shadow = document.querySelector('section')?.attachShadow({ mode: 'open' })
    if (shadow) shadow.innerHTML = `<p>${link}</p>`
    expect(await offered(document)).toEqual([ali])
  })

  it('is offered nothing that is not drawn', async () => {
    const document = openPage(`<p>${link}</p>`)
    for (const hidden of document.querySelectorAll('a'))
      Object.assign(hidden, { checkVisibility: () => false })
    Object.defineProperty(document, 'defaultView', {
      value: { getComputedStyle: () => ({ display: 'none' }) },
    })
    expect(await offered(document)).toEqual([])
  })

  it('is offered nothing of a page that is an editor', async () => {
    const document = openPage(`<p>${link}</p>`)
    Object.defineProperty(document, 'designMode', { value: 'on' })
    expect(await offered(document)).toEqual([])
  })

  it('with a list of many is offered 20 at most', async () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `<li>${mailTo(`u${at}@usager.example`)}</li>`,
    )
    const { likely } = await scanned(openPage(`<ul>${many.join('')}</ul>`))
    expect(likely).toHaveLength(21)
    expect(likelySightings(likely, references)).toHaveLength(20)
  })

  it('is offered nobody of a page that is too long to be known whole', async () => {
    const document = openPage(`<p>${link}</p>${'<p>a 1</p>'.repeat(200_000)}`)
    expect(await scanPage(document, { references: [], closed }, '', () => true)).toBeNull()
  })

  it.each([
    ['letters', 'A'.repeat(100_000)],
    ['half a reference', 'AA-2026-'.repeat(20_000)],
    ['marks', '\u0001'.repeat(100_000)],
    ['labels', 'De : '.repeat(20_000)],
  ])('is not kept waiting by a page of %s', async (_, bait) => {
    expect(await offered(`<section>${bait}</section><section>${link}</section>`)).toEqual([ali])
  })

  it('has no line looked through that is longer than patterns were taken for', async () => {
    expect(longestLine).toBe(lines.length)
    const words = ' '.repeat(3)
    expect(await offered(`<p>EC-2026-42 ${`1${words}`.repeat(longestLine)}</p>`)).toEqual([])
  })

  it('who leaves the page makes its scan end', async () => {
    const document = openPage(`<div>${'<p>a 1</p>'.repeat(30_000)}</div><p>${ali}</p>`)
    let isWanted = true
    const found = scanPage(document, { references: [], closed }, '', () => isWanted)
    isWanted = false
    expect(await found).toBeNull()
  })
})

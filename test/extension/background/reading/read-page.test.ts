import { describe, expect, it } from 'vitest'
import { likelySightings } from '../../../../extension/background/reading/sightings.ts'
import type { ToolRule } from '../../../../shared/contract/agents/tool-rule.ts'
import { readPage } from '../../../fakes/read-page.ts'

const [one, other] = ['EC-2026-7F3K2', 'EC-2026-9QRTV'] as const

const request = (reference: string, more = '') => `
  <article data-request="${reference}">
    <span data-field="reference">${reference}</span>
    <span data-field="name">Ali  Benali</span>
    <a data-field="email" href="#"> ali@usager.example </a>
    <a data-field="phone" href="#">06 12 34 56 78</a>
    ${more}
  </article>`

const header = '<header data-signed-in="agent@valmont.example">Agent</header>'

function read(body: string, pathname = `/demandes/${one}`, top = header) {
  return readPage(`<body>${top}${body}</body>`, `https://office.example${pathname}`)
}
const values = (body: string, pathname?: string, top?: string) =>
  read(body, pathname, top).sightings.map(({ value, trust }) => `${value} ${trust}`)
const all = [`${one} sure`, 'ali@usager.example sure', '+33612345678 sure']

describe('A page of the back office', () => {
  it('shows whose request it is', () => {
    expect(read(request(one))).toEqual({
      rule: { id: 'valmont.office', version: 1, page: 'request' },
      sightings: [
        { kind: 'reference', value: one, trust: 'sure' },
        { kind: 'email', value: 'ali@usager.example', trust: 'sure' },
        { kind: 'phone', value: '+33612345678', trust: 'sure' },
      ],
      name: 'Ali Benali',
      message: null,
      faults: [],
    })
  })

  it('is read where the rule applies, and nowhere else', () => {
    expect(read(request(one), `/archives/${one}`)).toEqual({
      rule: null,
      sightings: [],
      name: null,
      message: null,
      faults: [],
    })
    for (const path of ['/', '/demandes', `/demandes/${one}/messages`, '/demandes/12'])
      expect(read(request(one), path)).toMatchObject({ sightings: [], name: null })
  })

  it('between two requests shows nothing: the address is of one, the content of the other', () => {
    const { sightings, name } = read(request(one), `/demandes/${other}`)
    expect({ sightings, name }).toEqual({ sightings: [], name: null })
  })

  it('between two requests shows nothing either when the old one has lost its reference', () => {
    const half = request(one).replace(`<b data-field="reference">${one}</b>`, '')
    expect(read(half.replaceAll('data-field="reference"', ''), `/demandes/${other}`)).toMatchObject(
      {
        sightings: [],
        name: null,
      },
    )
  })

  it('with more than anybody chooses from is sure of none', () => {
    const { sightings } = read(Array.from({ length: 30 }, () => request(one)).join(''))
    expect(sightings.length).toBeLessThanOrEqual(20)
    expect(sightings.every(({ trust }) => trust === 'likely')).toBe(true)
  })

  it('without a request shows nothing, even with other identifiers on it', () => {
    expect(values('')).toEqual([])
    expect(values('<span data-field="email">ali@usager.example</span>')).toEqual([])
    expect(values(`<p data-field="reference">${one}</p>`)).toEqual([])
  })

  it('with two requests leaves the choice, and says no name', () => {
    const body = request(one) + request(other)
    expect(values(body)).toEqual([
      `${one} likely`,
      `${other} likely`,
      'ali@usager.example likely',
      '+33612345678 likely',
    ])
    expect(read(body).name).toBeNull()
    const twice = request(one, `<span data-field="reference">${other}</span>`)
    expect(values(twice).slice(0, 2)).toEqual([`${one} likely`, `${other} likely`])
  })

  it('with several e-mails leaves the choice among them', () => {
    const more = '<a data-field="email" href="#">autre@usager.example</a>'
    expect(values(request(one, more))).toEqual([
      `${one} sure`,
      'ali@usager.example likely',
      'autre@usager.example likely',
      '+33612345678 sure',
    ])
  })

  it.each([
    ['a message', (inside: string) => `<section class="messages">${inside}</section>`],
    ['a quotation', (inside: string) => `<blockquote>${inside}</blockquote>`],
    ['an editor', (inside: string) => `<div contenteditable>${inside}</div>`],
    ['what is hidden', (inside: string) => `<div hidden>${inside}</div>`],
  ])('is not read in %s', (_, wrap) => {
    const foreign = `<a data-field="email" href="#">intrus@usager.example</a>${request(other)}`
    expect(values(request(one, wrap(foreign)))).toEqual(all)
    expect(values(request(one) + wrap(foreign))).toEqual(all)
  })

  it('is read without what stands in it of such a zone', () => {
    const noted = '<i class="messages">2</i><blockquote>x</blockquote></a>'
    expect(values(request(one).replaceAll('</a>', noted))).toEqual(all)
  })

  it('is not read in fields', () => {
    const field = '<input data-field="email" value="intrus@usager.example">'
    expect(values(request(one, field))).toEqual(all)
  })

  it('never takes the agent for the usager', () => {
    for (const own of [
      '<header data-signed-in="ALI@usager.example">Agent</header>',
      '<header data-signed-in>ali@usager.example</header>',
    ])
      expect(values(own + request(one), undefined, '')).toEqual([
        `${one} sure`,
        '+33612345678 sure',
      ])
  })

  it('knows the agent wherever the tool names them, and not by a link that leads nowhere', () => {
    const again = '<a href="#" data-signed-in>Compte</a><i data-signed-in>ali@usager.example</i>'
    expect(values(request(one), undefined, header + again)).toEqual([all[0], all[2]])
    const menu = '<a href="#" data-signed-in>Compte</a>'
    expect(values(request(one), undefined, menu)).toEqual(all)
  })

  it('knows what is the agent’s however it is written', () => {
    const number = '<header data-signed-in><span>06.12.34.56.78</span></header>'
    expect(values(number + request(one), undefined, '')).toEqual([all[0], all[1]])
    const idn = request(one).replace('ali@usager.example', 'ali@mairie-évry.example')
    const agent = '<header data-signed-in="mailto:Ali@Mairie-Évry.example">Agent</header>'
    expect(values(agent + idn, undefined, '')).toEqual([all[0], all[2]])
  })

  it('keeps a reference that is written like something of the agent’s', () => {
    expect(values(`<header data-signed-in="${one}">Agent</header>${request(one)}`)).toEqual(all)
  })

  it('shows no value of another shape', () => {
    const odd = request(one)
      .replace('ali@usager.example', 'à demander')
      .replace('06 12 34 56 78', '2026-01-02T10:00')
    expect(values(odd)).toEqual([`${one} sure`])
  })
})

describe('A page that a release of the tool changed', () => {
  const marks = ['data-request', 'reference', 'name', 'email', 'phone'] as const
  it.each(marks)('shows less, and never another value, without %s', (mark) => {
    const seen = values(request(one).replace(mark, 'changed'))
    for (const value of seen) expect(all).toContain(value)
    expect(seen.length).toBeLessThan(mark === 'name' || mark === 'reference' ? 4 : 3)
  })

  it.each(marks)('shows nothing surer with %s twice', (mark) => {
    const more = { reference: other, email: 'b@usager.example', phone: '07 00 00 00 00' }
    const text = mark in more ? more[mark as keyof typeof more] : 'x'
    const seen = values(request(one, `<span data-field="${mark}">${text}</span>`))
    expect(seen).not.toContain(`${text} sure`)
  })
})

describe('A rule with a mistake', () => {
  const rule = (more: object, when: object = {}, id = 'x') =>
    ({
      schema: 1,
      id,
      version: 1,
      tool: { name: 'Outil' },
      pages: [
        {
          page: 'request',
          when: { path: '^/', ...when },
          root: 'article',
          reference: { ways: [{ text: ['.ref'] }], as: { shape: '[A-Z]+-\\d+' } },
          fields: {},
          ...more,
        },
      ],
    }) as ToolRule
  const body = (more = '') =>
    `<article><b class="ref">C-12</b><i class="who">Zoë</i>${more}</article>`
  const readBy = (rules: ToolRule[], more?: string) =>
    readPage(`<body>${body(more)}</body>`, 'https://outil.example/', rules)

  it('with an invalid selector shows nobody, and is named in the result', () => {
    const wrong = rule({ fields: { name: { text: ['i[['] } } })
    expect(readBy([wrong])).toEqual({
      rule: { id: 'x', version: 1, page: 'request' },
      sightings: [],
      name: null,
      message: null,
      faults: ['root'],
    })
  })

  it('with a mark that is none leaves the other rules as they are, and is not guessed for', () => {
    const wrong = rule({}, { all: ['i[['] })
    expect(readBy([wrong, rule({}, {}, 'y')])).toMatchObject({
      rule: { id: 'y' },
      sightings: [{ value: 'C-12', trust: 'sure' }],
    })
    expect(readBy([wrong])).toMatchObject({ rule: null, sightings: [] })
  })

  it('whose shape allows for nothing sees nothing in nothing', () => {
    const text = [{ text: ['.ref'], pick: '(?<value>\\d{0,3})' }]
    const odd = rule({ reference: { ways: text, as: { shape: '\\d*' } } })
    expect(readBy([odd]).sightings.map(({ value }) => value)).toEqual(['12'])
    const nothing = [{ kind: 'reference', text: '', place: 'page' }] as const
    expect(likelySightings(nothing, [{ pattern: '\\d{0,3}', source: 'a' }])).toEqual([])
  })

  it('that selects everything shows nobody', () => {
    const all = rule({ fields: { name: { text: ['*', 'i', 'article *'] } } })
    expect(readBy([all], '<p>x</p>'.repeat(900)).name).toBeNull()
  })

  it('that picks from a subject alone is not sure of a value that people can put in front', () => {
    const text = [{ text: ['.subject'], pick: '(?<value>[A-Z]+-\\d+)' }]
    const as = { shape: '[A-Z]+-\\d+' }
    const picks = rule({ reference: { ways: text, as } })
    const subject = '<p class="subject">Suite de D-99 (C-12)</p>'
    expect(readBy([picks], subject).sightings).toEqual([
      { kind: 'reference', value: 'D-99', trust: 'likely' },
      { kind: 'reference', value: 'C-12', trust: 'likely' },
    ])
  })

  it('that picks an e-mail of a text with two is sure of neither', () => {
    const email = { text: ['.from'], pick: '(?<value>[^\\s<>]+@[^\\s<>]+)' }
    const from = '<p class="from">x &lt;victime@a.example&gt; &lt;zoe@b.example&gt;</p>'
    expect(readBy([rule({ fields: { email } })], from).sightings).toEqual([
      { kind: 'reference', value: 'C-12', trust: 'sure' },
      { kind: 'email', value: 'victime@a.example', trust: 'likely' },
      { kind: 'email', value: 'zoe@b.example', trust: 'likely' },
    ])
  })
})

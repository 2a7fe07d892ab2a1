import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRule } from '../../../../extension/background/teaching/draft-rule.ts'
import { shapeOf } from '../../../../extension/background/teaching/shape.ts'
import type { Pointed, TaughtPart } from '../../../../extension/shared/teaching.ts'
import { type ToolRule, toolRule, waysOf } from '../../../../shared/contract/agents/tool-rule.ts'
import { isBounded } from '../../../../shared/pattern/is-bounded.ts'
import { pointAt } from '../../../fakes/point-at.ts'
import { readPage } from '../../../fakes/read-page.ts'

const origin = 'https://outil.example'
const called = { id: 'taught.one', version: 1, tool: { name: 'Outil' } }

interface Request {
  reference: string
  email?: string
  phone?: string
  name?: string
  more?: string
}

const ali = {
  reference: 'EC-2026-7F3K2',
  email: 'ali@courrier.example',
  phone: '06 12 34 56 78',
  name: 'Ali Benali',
}
const eve = {
  reference: 'VO-2026-0107A',
  email: 'eve.martin@poste.example',
  phone: '07 98 76 54 32',
  name: 'Ève Martin',
}

const top = '<header><span data-me title="agent@ville.example">Agent</span></header>'
const line = (field: string, text: string | undefined, selector: string) =>
  text === undefined ? '' : `<dt>${field}</dt><dd ${selector}>${text}</dd>`
const page = ({ reference, email, phone, name, more = '' }: Request) => `${top}
  <main><h1 class="it-reference">Demande n° ${reference} : voirie</h1><dl>
    ${line('Nom', name, 'class="requester-name"')}
    ${line('Courriel', email, 'data-field="contact"')}
    ${line('Téléphone', phone, 'itemprop="telephone"')}
    ${more}</dl></main>`
const places: Readonly<Record<Exclude<TaughtPart, 'sender'>, string>> = {
  reference: 'h1',
  email: '[data-field="contact"]',
  phone: '[itemprop="telephone"]',
  name: '.requester-name',
}
const at = ({ reference }: Request) => `${origin}/demandes/${reference}`

/** Points at all that a page shows of a request. */
function pointedOn(
  body: string,
  fields: readonly Exclude<TaughtPart, 'sender'>[] = ['reference', 'email', 'phone', 'name'],
) {
  return Object.fromEntries(
    fields.map((field) => [field, pointAt(body, places[field], field)]),
  ) as Partial<Record<TaughtPart, Pointed>>
}
function learn(request: Request, href = at(request), body = page(request)): ToolRule {
  const draft = draftRule({ origin, href, pointed: pointedOn(body) }, called)
  if (!('rule' in draft)) throw new Error(JSON.stringify(draft))
  return draft.rule
}
function read(rule: ToolRule, request: Request, href = at(request), body = page(request)) {
  const { sightings, name } = readPage(`<body>${body}</body>`, href, [rule])
  return [...sightings.map(({ value, trust }) => `${value} ${trust}`), name]
}
const shown = ({ reference, email, phone, name }: typeof ali) => [
  `${reference} sure`,
  `${email} sure`,
  `+33${phone.replaceAll(' ', '').slice(1)} sure`,
  name,
]

describe('A rule that was taught', () => {
  it('reads its own page and finds what was pointed at, and on another page what that page shows', () => {
    const rule = learn(ali)
    expect(read(rule, ali)).toEqual(shown(ali))
    expect(read(rule, eve)).toEqual(shown(eve))
  })

  it('is a rule that an administrator can take as it is', () => {
    const rule = learn(ali)
    expect(toolRule.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule)
    expect(rule.origins).toEqual([origin])
    expect(rule.pages).toMatchObject([{ root: 'main', own: ['[data-me]'] }])
  })

  it('holds nothing of the request nor of the person it was learnt on', () => {
    const said = JSON.stringify(
      learn(ali, `${origin}/usagers/ali-benali/demandes/${ali.reference}`),
    )
    for (const word of [
      'EC',
      '2026',
      '7F3K2',
      'ali',
      'benali',
      'courrier',
      '12',
      'agent@',
      '@ville',
    ])
      expect(said.toLowerCase().replaceAll(/\{1,\d+\}|\\\\d|valid|x12/g, '')).not.toContain(
        word.toLowerCase(),
      )
  })

  it('holds nothing of the person either where the tool writes it beside something else', () => {
    const named = page(ali).replace('class="it-reference"', 'class="it-reference for-benali"')
    const contact = named.replace('data-field="contact"', 'data-field="contact" data-of="benali"')
    const pointed = pointedOn(contact)
    const more = (one: Pointed | undefined, selector: string) =>
      one && { ...one, selectors: [selector, ...one.selectors].slice(0, 3) }
    const draft = draftRule(
      {
        origin,
        href: at(ali),
        pointed: {
          ...pointed,
          reference: more(pointed.reference, '.for-benali'),
          email: more(pointed.email, '[data-of="benali"]'),
        } as typeof pointed,
      },
      called,
    )
    expect(draft).toHaveProperty('rule')
    expect(JSON.stringify(draft)).not.toContain('benali')
  })

  it('holds no name that stands around the element that was pointed at', () => {
    const { reference } = ali
    const body = `<main><section aria-label="Benali"><p><b>${reference}</b></p></section></main>`
    for (const href of [
      `${origin}/usagers/ali-benali/demandes/${reference}`,
      `${origin}/usagers/ali.benali/${reference}`,
    ]) {
      const pointed = { reference: pointAt(body, 'b') }
      const draft = draftRule({ origin, href, pointed }, called)
      expect(draft).toHaveProperty('rule')
      expect(JSON.stringify(draft)).not.toMatch(/benali/i)
    }
  })

  it('between two requests shows nothing: the address says one and the page the other', () => {
    expect(read(learn(ali), ali, at(eve))).toEqual([null])
  })

  it('is for that kind of page alone', () => {
    const rule = learn(ali)
    expect(read(rule, ali, `${origin}/archives/${ali.reference}`)).toEqual([null])
  })

  it('never takes the agent for the usager where the tool shows who they are', () => {
    const rule = learn(ali)
    const mine = { ...eve, email: 'agent@ville.example' }
    expect(read(rule, mine)).toEqual(shown(eve).filter((one) => !one.includes('@')))
  })

  it('shows no other person where the page has none', () => {
    const { email: _, name: __, ...alone } = eve
    const more = '<dt>Agent</dt><dd>collegue@ville.example</dd>'
    expect(read(learn(ali), { ...alone, more })).toEqual([shown(eve)[0], shown(eve)[2], null])
  })

  it.each([
    ['in the path', (one: Request) => `${origin}/tickets/${one.reference}/detail`],
    ['in a search parameter', (one: Request) => `${origin}/ticket.php?id=${one.reference}&tab=2`],
    ['in a route', (one: Request) => `${origin}/#ticket/zoom/${one.reference}`],
  ])('reads the reference %s of the address too', (_, address) => {
    const rule = learn(ali, address(ali))
    expect(rule.pages.flatMap(waysOf)).toHaveLength(2)
    expect(read(rule, eve, address(eve))).toEqual(shown(eve))
    expect(read(rule, eve, address(ali))).toEqual([null])
  })

  it('reads a page whose address has another number than the page shows', () => {
    const rule = learn(ali, `${origin}/demandes/71`)
    expect(rule.pages.flatMap(waysOf)).toHaveLength(1)
    expect(read(rule, eve, `${origin}/demandes/1204`)).toEqual(shown(eve))
  })

  it('reads an e-mail and a number among other words, where there is one of them', () => {
    const labelled = (one: typeof ali) => ({
      ...one,
      email: `Courriel : ${one.email} (vérifié)`,
      phone: `Tél. ${one.phone}`,
    })
    const rule = learn(labelled(ali))
    expect(read(rule, labelled(eve))).toEqual(shown(eve))
    const two = { ...labelled(eve), email: `Courriel : ${eve.email}, ${ali.email}` }
    expect(read(rule, two)).toEqual(shown(eve).filter((one) => !one.includes('@')))
  })

  it('reads its own page, and that of any other request written alike', () => {
    const upper = fc.stringMatching(/^[A-Z]{2}-\d{4}-[A-Z0-9]{3}[A-Z][A-Z0-9]$/)
    const number = fc.stringMatching(/^[1-9]\d{2,4}$/)
    const mail = fc.stringMatching(/^[a-z]{4,9}\.[a-z]{4,9}@[a-z]{4,9}\.example$/)
    const phone = fc.stringMatching(/^06 1\d( \d\d){3}$/)
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/)
    const request = (reference: fc.Arbitrary<string>) =>
      fc.record({ reference, email: mail, phone, name })
    const two = fc.oneof(
      fc.tuple(request(upper), request(upper)),
      fc.tuple(request(number), request(number)),
    )
    fc.assert(
      fc.property(two, ([one, other]) => {
        const rule = learn(one)
        expect(read(rule, one)).toEqual(shown(one))
        expect(read(rule, other)).toEqual(shown(other))
      }),
      { numRuns: 60 },
    )
  })
})

describe('What cannot be learnt', () => {
  const faultOf = (
    field: TaughtPart,
    body: string,
    selector: string,
    href = `${origin}/demandes/71`,
  ) => {
    const pointed = {
      ...pointedOn(page(ali), ['reference']),
      [field]: pointAt(body, selector, field),
    }
    const draft = draftRule({ origin, href, pointed }, called)
    return 'fault' in draft ? draft : null
  }
  const rows = (last: string) =>
    `<table><tr><td>Objet</td><td>12</td></tr><tr><td>Courriel</td><td>${last}</td></tr></table>`
  const inRow = 'tr:last-child td:last-child'

  it.each([
    ['reference', 'no_subject', '<b class="subject">Voirie</b>', 'b'],
    ['reference', 'several', '<b class="subject">12 et 13</b>', 'b'],
    ['reference', 'too_long', `<b class="subject">${'a1 '.repeat(100)}</b>`, 'b'],
    ['reference', 'counted', rows('EC-12'), inRow],
    ['email', 'no_email', '<b class="contact">à demander</b>', 'b'],
    ['email', 'several', '<b class="contact">a@b.example, c@d.example</b>', 'b'],
    ['email', 'counted', rows('a@b.example'), inRow],
    ['email', 'own', '<nav><b class="contact">a@b.example</b></nav>', 'b'],
    ['name', 'own', '<header><b class="contact">Ali</b></header>', 'b'],
    ['phone', 'no_phone', '<b class="contact">2026-01-02</b>', 'b'],
    ['name', 'no_name', '<b class="contact">12, rue</b>', 'b'],
  ] as const)('%s: %s', (field, fault, body, selector) => {
    expect(faultOf(field, body, selector)).toEqual({
      field: field === 'reference' ? 'subject' : field,
      fault,
    })
  })

  it('is refused where the tool shows who is signed in, though it stands among the rest', () => {
    const pointed = pointedOn(page(ali), ['reference', 'email'])
    const email = pointed.email && { ...pointed.email, own: ['.me', ...pointed.email.selectors] }
    const learnt = { ...pointed, ...(email && { email }) }
    expect(draftRule({ origin, href: at(ali), pointed: learnt }, called)).toEqual({
      field: 'email',
      fault: 'own',
    })
  })

  it('by its rank is believed for a reference that the address says too', () => {
    expect(faultOf('reference', rows('EC-12'), inRow, `${origin}/demandes/EC-12`)).toBeNull()
  })
})

describe('The shape of a reference', () => {
  it('fits any example, and is bounded', () => {
    const token = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9]{1,12}([-_./:#][A-Za-z0-9]{1,8}){0,4}$/)
    fc.assert(
      fc.property(token, (example) => {
        const shape = shapeOf(example)
        expect(isBounded(shape), shape).toBe(true)
        expect(example).toMatch(new RegExp(`^(?:${shape})$`, 'u'))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftRule } from '../../../../extension/background/teaching/draft-rule.ts'
import { type ToolRule, toolRule } from '../../../../shared/contract/agents/tool-rule.ts'
import { pointAt } from '../../../fakes/point-at.ts'
import { readPage } from '../../../fakes/read-page.ts'

const origin = 'https://courrier.example'
const called = { id: 'taught.one', version: 1, tool: { name: 'Courrier' } }

interface Message {
  id: string
  address: string
  name: string
}

const ali = { id: '1207', address: 'ali.benali@poste.example', name: 'Ali Benali' }
const eve = { id: '1311', address: 'eve@usager.example', name: 'Ève Martin' }

const top = '<nav><span class="account">agent@ville.example</span></nav>'
const body = '<div class="message-body">Écrivez à <a href="mailto:zoe@usager.example">Zoé</a></div>'
/** A page that links to itself, as one opens a message in a window of its own. */
const page = ({ id, address, name }: Message, sender = linkOf({ id, address, name })) =>
  `${top}<main><h1>Lampe</h1><a class="alone" href="/lire?dossier=7&id=${id}">Seul</a>
  <p class="sender-line">De : ${sender}</p>${body}</main>`
const linkOf = ({ address, name }: Message) =>
  `<a class="sender-name" href="mailto:${address}">${name}</a>`
const at = ({ id }: Message) => `${origin}/lire?dossier=7&id=${id}`

function draft(html: string, href: string, selector = '.sender-name') {
  const pointed = { sender: pointAt(html, selector, 'sender', href) }
  return draftRule({ origin, href, pointed }, called)
}
function learn(html: string, href: string, selector?: string): ToolRule {
  const drawn = draft(html, href, selector)
  if (!('rule' in drawn)) throw new Error(JSON.stringify(drawn))
  return drawn.rule
}
function read(rule: ToolRule, html: string, href: string) {
  const { sightings, name } = readPage(`<body>${html}</body>`, href, [rule])
  return [...sightings.map(({ value, trust }) => `${value} ${trust}`), name]
}
const shown = ({ address, name }: Message) => [`${address} sure`, name]

describe('The sender of a message that was pointed at', () => {
  it('is read on that message, and on another is who sent that one', () => {
    const rule = learn(page(ali), at(ali))
    expect(read(rule, page(ali), at(ali))).toEqual(shown(ali))
    expect(read(rule, page(eve), at(eve))).toEqual(shown(eve))
    expect(rule.pages).toMatchObject([
      { message: { ways: [{ search: 'id' }, { attribute: 'href' }] }, own: ['.account'] },
    ])
    expect(toolRule.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule)
  })

  it('is nobody between two messages: the address is of one and the page shows another', () => {
    expect(read(learn(page(ali), at(ali)), page(ali), at(eve))).toEqual([null])
  })

  it('is not the agent, who is shown in the menu', () => {
    const mine = { ...eve, address: 'agent@ville.example' }
    expect(read(learn(page(ali), at(ali)), page(mine), at(mine))).toEqual([null])
  })

  it('leaves nothing of the message nor of them in the rule', () => {
    const said = JSON.stringify(learn(page(ali), at(ali))).toLowerCase()
    for (const word of ['1207', 'ali', 'benali', 'poste', 'agent@', 'lampe'])
      expect(said.replaceAll('valid', '')).not.toContain(word)
  })

  it.each([
    [
      'the title of a name',
      ({ address, name }: Message) => `<b class="sender-name" title="${address}">${name}</b>`,
    ],
    [
      'an attribute of its own',
      ({ address, name }: Message) => `<b class="sender-name" data-mail="${address}">${name}</b>`,
    ],
    [
      'a link around it',
      ({ address, name }: Message) =>
        `<a class="who" href="mailto:${address}?subject=Re"><b class="sender-name">${name}</b></a>`,
    ],
  ])('is read by %s', (_, sender) => {
    const drawn = (one: Message) => page(one, sender(one))
    const rule = learn(drawn(ali), at(ali))
    expect(read(rule, drawn(eve), at(eve))).toEqual(shown(eve))
  })

  it.each([
    [
      'after the name',
      ({ address, name }: Message) => `${name} <i class="sender-name">${address}</i>`,
    ],
    [
      'after the name, in brackets',
      ({ address, name }: Message) => `<i class="sender-name">${name} &lt;${address}&gt;</i>`,
    ],
  ])('is read by an address that is shown %s', (_, sender) => {
    const drawn = (one: Message) => page(one, sender(one))
    const rule = learn(drawn(ali), at(ali))
    expect(read(rule, drawn(eve), at(eve))).toEqual([`${eve.address} sure`, null])
    // What people call themselves is theirs to choose.
    const posing = { ...eve, name: 'maire@ville.example' }
    expect(read(rule, drawn(posing), at(posing))).not.toContain('maire@ville.example sure')
  })

  it('is only likely where the page shows two', () => {
    const two = page(eve, linkOf(eve) + linkOf(ali))
    expect(read(learn(page(ali), at(ali)), two, at(eve))).toEqual([
      `${eve.address} likely`,
      `${ali.address} likely`,
      null,
    ])
  })
})

describe('The message that is open', () => {
  const inPane =
    (more: string, attributes = '') =>
    (one: Message) =>
      `${top}<main ${attributes.replace('ID', one.id)}>${more.replaceAll('ID', one.id)}
    <p class="sender-line">${linkOf(one)}</p>${body}</main>`

  it.each([
    ['what the sender stands in', inPane('', 'data-message-id="ID"')],
    ['its id, after a word', inPane('', 'id="message-ID"')],
    [
      'the row that is chosen',
      inPane(
        '<ul><li id="row-ID" aria-selected="true" data-msg-id="ID">Lampe</li><li data-msg-id="9">Rue</li></ul>',
      ),
    ],
    [
      'the link of the row that is chosen',
      inPane('<ul><li aria-selected="true"><a href="/fil?message=ID">Lampe</a></li></ul>'),
    ],
    [
      'the list that says which row is',
      inPane('<div role="listbox" aria-activedescendant="msg-ID">Lampe</div>'),
    ],
  ])('is told by %s', (_, drawn) => {
    const rule = learn(drawn(ali), `${origin}/`)
    expect(rule.pages[0]).toMatchObject({ message: { ways: [{ attribute: expect.anything() }] } })
    const { message } = readPage(`<body>${drawn(ali)}</body>`, `${origin}/`, [rule])
    const other = readPage(`<body>${drawn(eve)}</body>`, `${origin}/`, [rule])
    expect(other).toMatchObject({ sightings: [{ value: eve.address, trust: 'sure' }] })
    expect(message).toContain(ali.id)
    expect(other.message).toContain(eve.id)
  })

  it.each([
    ['the path', (one: Message) => `${origin}/messages/${one.id}`],
    ['a route', (one: Message) => `${origin}/#/boite/message/${one.id}`],
    ['a parameter', (one: Message) => `${origin}/?_task=mail&_uid=${one.id}&_mbox=2026`],
  ])('is told by %s of the address, where the page says the same', (_, address) => {
    const drawn = inPane('', 'data-uid="ID"')
    const rule = learn(drawn(ali), address(ali))
    expect(rule.pages[0]).toMatchObject({ message: { ways: [{}, { attribute: 'data-uid' }] } })
    expect(read(rule, drawn(eve), address(eve))).toEqual(shown(eve))
    expect(read(rule, drawn(ali), address(eve))).toEqual([null])
  })

  it('is never a folder, a page of a list or a person', () => {
    for (const attributes of ['data-folder-id="ID"', 'data-page="ID"', 'data-contact-id="ID"'])
      expect(draft(inPane('', attributes)(ali), `${origin}/`)).toEqual({
        field: 'subject',
        fault: 'no_message',
      })
  })

  it('whoever sent it and whatever it is called, is read alone', () => {
    const mail = fc.stringMatching(/^[a-z]{2,9}(\.[a-z]{4,9})?@[a-z]{4,9}\.example$/)
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/)
    const id = fc.stringMatching(/^[a-z]{0,2}\d{1,9}$/)
    const message = fc.record({ id, address: mail, name })
    const drawn = inPane('', 'data-message-id="ID"')
    fc.assert(
      fc.property(message, message, (one, other) => {
        fc.pre(!one.address.includes(one.id))
        const rule = learn(drawn(one), `${origin}/`)
        expect(read(rule, drawn(one), `${origin}/`)).toEqual(shown(one))
        expect(read(rule, drawn(other), `${origin}/`)).toEqual(shown(other))
      }),
      { numRuns: 40 },
    )
  })
})

describe('What is no sender', () => {
  it.each([
    ['written', page(ali), '.message-body a'],
    ['own', page(ali).replace('"account"', '"account sender-name"'), '.account'],
    ['bare', page(ali, `<i class="sender-name">${ali.address}</i>`), 'i'],
    ['several', page(ali, `<i class="sender-name">${ali.address}, ${eve.address}</i>`), 'i'],
    ['no_message', page(ali).replace(/<a class="alone".*?<\/a>/, ''), '.sender-name'],
  ])('is refused: %s', (fault, html, selector) => {
    expect(draft(html, `${origin}/lire`, selector)).toEqual({ field: 'subject', fault })
  })
})

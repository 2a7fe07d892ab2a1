import { describe, expect, it } from 'vitest'
import { mailTo, openPage, scanned } from '../../../fakes/unknown-page.ts'

const page = `<header>Courrier <b id="clock">14:05</b></header>
  <nav>Reçus <i id="unread">3</i></nav>
  <main><h1>Lampe</h1><p id="from">De : ${mailTo('ali@usager.example', 'Ali')}</p>
    <time id="when">il y a 2 minutes</time><div id="text">Ma rue est noire.</div>
    <textarea id="reply"></textarea><div contenteditable id="editor">Bonjour</div></main>
  <aside id="side">Prochain rendez-vous : Zoé, à 12 h</aside>
  <div role="status" id="toast"></div><iframe id="frame"></iframe>`

const digestOf = async (change: (document: Document) => void = () => {}) => {
  const document = openPage(page)
  document.title = '(3) Lampe'
  const frame = document.querySelector('iframe') as HTMLIFrameElement
  Object.defineProperty(frame, 'contentDocument', { value: openPage('<p>Ma rue est noire.</p>') })
  change(document)
  return (await scanned(document)).digest
}
const say = (id: string, text: string) => (document: Document) => {
  const element = document.querySelector(`#${id}`)
  if (element) element.textContent = text
}
const title = (text: string) => (document: Document) => {
  document.title = text
}
const inFrame = (text: string) => (document: Document) => {
  const inside = document.querySelector('iframe')?.contentDocument
  inside?.querySelector('p')?.replaceChildren(text)
}

describe('A page that no rule knows', () => {
  it.each<[string, (document: Document) => void]>([
    ['the text of a message changes', say('text', 'Ma rue est noire depuis lundi.')],
    ['one digit of it changes', say('text', 'Ma rue est noire. 2')],
    ['the name of its sender changes', say('from', 'De : Zoé')],
    [
      'its sender is another of the same name',
      (document) =>
        document.querySelector('a')?.setAttribute('href', 'mailto:ali.b@usager.example'),
    ],
    ['its title changes', title('(3) Poubelle')],
    ['what stands in a frame changes', inFrame('Ma poubelle.')],
    ['a person in a column beside changes', say('side', 'Prochain rendez-vous : Ali, à 12 h')],
    [
      'a window opens over it',
      (document) => document.body.insertAdjacentHTML('beforeend', '<dialog open>Zoé</dialog>'),
    ],
    [
      'a part of it is hidden',
      (document) =>
        Object.assign(document.querySelector('#text') as Element, { checkVisibility: () => false }),
    ],
  ])('shows something else when %s', async (_, change) => {
    expect(await digestOf(change)).not.toBe(await digestOf())
  })

  it.each<[string, (document: Document) => void]>([
    ['a clock in its banner goes on', say('clock', '14:06')],
    ['a counter in its menu goes up', say('unread', '4')],
    ['a counter in a column beside does', say('side', 'Prochain rendez-vous : Zoé, à 13 h')],
    ['mails are counted before its title', title('(4) Lampe')],
    ['time passes', say('when', 'il y a 3 minutes')],
    ['the agent writes', say('editor', 'Bonjour Ali,')],
    ['it tells what it has done', say('toast', 'Brouillon enregistré')],
    [
      'its markup is drawn anew',
      (document) => document.body.replaceWith(document.body.cloneNode(true)),
    ],
  ])('shows the same when %s', async (what, change) => {
    // A frame that is drawn anew is another one, with nothing in it yet.
    const before = (document: Document) => {
      if (what.includes('anew')) document.querySelector('iframe')?.remove()
    }
    expect(
      await digestOf((document) => {
        before(document)
        change(document)
      }),
    ).toBe(await digestOf(before))
  })
})

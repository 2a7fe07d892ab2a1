import { type Found, type General, mostTexts } from '../reading.ts'
import { nothing } from './collect.ts'
import { framesOf, isShown } from './documents.ts'
import { neverRead } from './never-read.ts'

/** Where a tool says things of itself and of its agent, and where mail is signed. */
const around = [
  neverRead,
  'header,nav,footer,[role=banner],[role=navigation],[role=contentinfo],[role=search]',
  '[role=textbox],[aria-hidden=true],[class*=signature i],[id*=signature i],[class*=quote i]',
].join()

/** Elements that stand in a line of text and do not end it. */
const inline = /^(A|ABBR|B|BDI|CODE|DATA|EM|FONT|I|MARK|S|SMALL|SPAN|STRONG|U|WBR)$/

const email = /[\p{L}\p{N}._%+'’-]{1,64}@[\p{L}\p{N}.-]{1,180}\.\p{L}{2,24}/gu
const phone = /(?<![\p{L}\p{N}_/.:-])(?:\+|\(?0)[\d ().-]{7,22}\d(?![\p{L}\p{N}_/:])/gu

/** Most of one line of text that is looked through, in UTF-16 units. */
const longestLine = 20_000

/** Longest that the page's thread is held at once, and all in all, in milliseconds. */
const slice = 4
const most = 250

/**
 * Looks through the whole text of a page for what may be an e-mail, a phone or a reference. It goes
 * by slices, so that a page of any size stays quick, and gives up when it has taken long enough.
 * @param isWanted whether anybody still waits for it
 * @returns what it found until then; `null` when nobody waits any more
 */
export async function scan(
  document: Document,
  { references }: General,
  isWanted: () => boolean,
): Promise<Found | null> {
  const texts = { email: new Set<string>(), phone: new Set<string>(), reference: new Set<string>() }
  const patterns = references.map(
    (one) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`, 'gu'),
  )
  const look = (line: string) => {
    const text = line.slice(0, longestLine).replace(/\s+/g, ' ')
    if (text.includes('@')) add(texts.email, text.matchAll(email))
    if (/\d/.test(text)) add(texts.phone, text.matchAll(phone))
    for (const pattern of patterns) add(texts.reference, text.matchAll(pattern))
  }
  let spent = 0
  let since = performance.now()
  for (const line of linesOf(document)) {
    if (line !== '') look(line)
    const passed = performance.now() - since
    if (passed < slice) continue
    spent += passed
    if (spent > most) break
    await pause()
    if (!isWanted()) return null
    since = performance.now()
  }
  return {
    ...nothing,
    roots: 1,
    reference: [[[...texts.reference]]],
    email: [[...texts.email]],
    phone: [[...texts.phone]],
  }
}

/** Text line by line, that of frames too. Between lines nothing may be said, which takes time too. */
function* linesOf(document: Document): Generator<string> {
  let line = ''
  let passed = 0
  const { body } = document
  let node: Node | null = body
  while (node) {
    const isBlock = node.nodeType === 1 && !inline.test((node as Element).tagName)
    const isLeft: boolean = node.nodeType === 1 && isPassedOver(node as Element)
    if (node.nodeType === 3) line += node.nodeValue
    if (isBlock || ++passed % 256 === 0) {
      yield isBlock ? line : ''
      if (isBlock) line = ''
    }
    let next: Node | null = isLeft ? null : node.firstChild
    while (!next && node && node !== body) {
      next = node.nextSibling
      if (next) break
      node = node.parentNode
      if (node && !inline.test((node as Element).tagName)) {
        yield line
        line = ''
      }
    }
    node = next
  }
  yield line
  for (const frame of framesOf(document)) yield* linesOf(frame)
}

function isPassedOver(element: Element): boolean {
  return element.matches(around) || (!inline.test(element.tagName) && !isShown(element))
}

function add(texts: Set<string>, matches: Iterable<RegExpExecArray>): void {
  for (const [text] of matches) {
    if (texts.size >= mostTexts) return
    if (text.length <= 254) texts.add(text.trim())
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

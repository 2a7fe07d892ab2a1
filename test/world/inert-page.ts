import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** What a text may stand in: said or typed, never obeyed. */
const said = /^(value|title|aria-.+|alt|content|placeholder|data-.+|dateTime|datetime)$/

/** What goes somewhere, and where pages of ours go. */
const goes = /^(href|src|action|formaction|poster|background|cite|data|manifest|ping)$/
const ours =
  /^(\/(?!\/)|\?|#|data:,$|https:\/\/hub\.example\/|mailto:[\w@.+-]+$|tel:[\d+]+$|cid:|https:\/\/bourg\.example|https:\/\/www\.cnil\.fr\/)/

/**
 * Holds a document against what somebody wrote in it: no text became an element that runs or calls,
 * none an attribute, and each stands whole as it was written.
 * @param texts one that was given back to whoever typed it may be cut
 * @returns numbers of the texts it shows
 */
export function expectInert(
  html: string,
  about = '',
  texts: 'whole' | 'in part' = 'whole',
): Set<number> {
  const shown = new Set<number>()
  const see = (text: string, where: string) => {
    for (const [, n] of text.matchAll(/⟦(\d+)⟧/g)) {
      if (texts === 'in part') continue
      const whole = hostileTexts[Number(n)] ?? ''
      expect([about, where, plain(text)]).toEqual([
        about,
        where,
        expect.stringContaining(plain(whole)),
      ])
      shown.add(Number(n))
    }
  }
  const visit = (node: Node) => {
    if (node.nodeName === '#text') see((node as DefaultTreeAdapterMap['textNode']).value, 'text')
    if (node.nodeName === '#comment')
      expect([about, 'no comment']).toEqual([
        about,
        (node as DefaultTreeAdapterMap['commentNode']).data,
      ])
    if ('tagName' in node) visitElement(node)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  const visitElement = ({ tagName, attrs, childNodes }: Element) => {
    const where = `${about} <${tagName}>`
    expect(where).not.toMatch(
      /<(iframe|object|embed|base|animate|set|math|noscript|video|audio|img|foreignobject)>$/i,
    )
    if (tagName === 'script') expect([where, childNodes.length]).toEqual([where, 0])
    for (const { name, value } of attrs) {
      expect(`${where} ${name}`).not.toMatch(/ (on\w+|srcdoc|http-equiv)$/i)
      if (goes.test(name)) expect(`${where} ${value}`.slice(where.length + 1)).toMatch(ours)
      if (said.test(name)) see(value, `${where} ${name}`)
      else expect([where, name, value]).not.toEqual([where, name, expect.stringContaining('⟦')])
    }
  }
  visit(parse(html))
  return shown
}

/** White space as a page shows it, without what turns direction, which some places take out. */
const plain = (text: string) =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u2028\u2029\ufeff]+/g, ' ')
    .trim()

import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Attributes that may hold a text: never executed. */
const said = /^(value|title|aria-.+|alt|content|placeholder|data-.+|dateTime|datetime)$/

/** Attributes with URLs, and the targets of our pages. */
const goes = /^(href|src|action|formaction|poster|background|cite|data|manifest|ping)$/
const ours =
  /^(\/(?!\/)|\?|#|data:,$|https:\/\/hub\.example\/|mailto:[\w@.+-]+$|tel:[\d+]+$|cid:|https:\/\/(depot\.)?bourg\.example|https:\/\/www\.cnil\.fr\/)/

/**
 * Checks that no hostile text became an element or an attribute, and that each is shown completely.
 * @param texts one echoed to its author may be cut
 * @returns the numbers of shown texts
 */
export function expectInert(
  html: string,
  about = '',
  texts: 'whole' | 'in part' = 'whole',
): Set<number> {
  const shown = new Set<number>()
  const see = (text: string, where: string) => {
    if (texts === 'whole') for (const n of expectWhole(text, `${about} ${where}`)) shown.add(n)
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
      /<(iframe|object|embed|base|animate|set|math|noscript|video|audio|foreignobject)>$/i,
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

/** Checks that every marked text is complete. @returns their numbers */
export function expectWhole(text: string, where: string): number[] {
  return [...text.matchAll(/⟦(\d+)⟧/g)].map(([, mark]) => {
    const n = Number(mark)
    const whole = plain(hostileTexts[n] ?? '')
    expect([where, plain(text)]).toEqual([where, expect.stringContaining(whole)])
    return n
  })
}

/** Normalises a text: without JSON and table escapes, white space and direction controls. */
const plain = (text: string) =>
  text.replace(/\\u[0-9a-f]{4}|\\[rnt]|[\s"\\\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/g, '')

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

/** Holds that every hostile text whose mark stands in a text stands there whole. @returns their numbers */
export function expectWhole(text: string, where: string): number[] {
  return [...text.matchAll(/⟦(\d+)⟧/g)].map(([, mark]) => {
    const n = Number(mark)
    const whole = plain(hostileTexts[n] ?? '')
    expect([where, plain(text)]).toEqual([where, expect.stringContaining(whole)])
    return n
  })
}

/**
 * Without what is written otherwise where it is typed as JSON or as a table, white space, of which
 * fields and pages keep some, and what turns direction, which some take out.
 */
const plain = (text: string) =>
  text.replace(/\\u[0-9a-f]{4}|\\[rnt]|[\s"\\\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/g, '')

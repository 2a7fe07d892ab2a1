import { describe, expect, it } from 'vitest'
import {
  type PageElement,
  pageElements,
  pageEvents,
  pageProperties,
  tagAttributes,
} from '../../widget/npm/page-interface.ts'
import { document, writeAttributes } from '../documents/widget-attributes.ts'
import { files, read } from './files.ts'

/** What runs in a page, tracking as it is drawn there included. */
const sources = files.filter(
  (file) =>
    /^(widget|shared\/drawing)\/.*\.(tsx?|css)$/.test(file) && !file.startsWith('widget/npm/'),
)
const written = sources.map(read).join('\n')
const found = (pattern: RegExp) =>
  [...new Set([...written.matchAll(pattern)].map(([, name = '']) => name))].sort()
const elements = Object.values<PageElement>(pageElements)
const names = (of: (element: PageElement) => object) =>
  [...new Set(elements.flatMap((element) => Object.keys(of(element))))].sort()

describe('What a page may say to the widget', () => {
  it('is documented as it is listed; `npm run documents` writes it', () => {
    expect(read(document)).toBe(writeAttributes())
  })

  it('is every attribute the widget reads, and no other', () => {
    const asked = found(
      /(?:\b(?:host|this|element|form)\.(?:get|has)Attribute|\battribute)\('(\w+)'\)/g,
    )
    const styled = found(/:host\((?::not\()?\[(\w+)[\]=]/g)
    const near = found(/closest\('\[(\w+)\]'\)/g)
    const read = new Set([...asked, ...styled, ...near])
    expect([...read].sort()).toEqual(names(({ attributes }) => attributes))
  })

  it('is every value of theme and mode that means something', () => {
    const { mode, theme } = pageElements['parvis-feedback'].attributes
    expect(found(/\[theme="?(\w+)"?\]/g)).toEqual([...theme.values].sort())
    const modes = /type Mode = (.*)/.exec(written)?.[1] ?? ''
    expect(modes.match(/\w+/g)?.sort()).toEqual([...mode.values].sort())
  })

  it('is every part, and no other', () => {
    expect(found(/\bpart="(\w+)"/g)).toEqual(names(({ parts }) => parts))
  })

  it('is every attribute of the tag that the script reads, and no other', () => {
    const [, read = ''] = /const \{ (.*) \} = tag\?\.dataset/.exec(written) ?? []
    expect(
      read
        .split(', ')
        .map((name) => `data-${name}`)
        .sort(),
    ).toEqual(Object.keys(tagAttributes).sort())
  })

  it('is every event, and no other', () => {
    const told = /type PageEvent = (.*)/.exec(written)?.[1]?.match(/\w+/g) ?? []
    expect(told.map((name) => `parvis-${name}`).sort()).toEqual(Object.keys(pageEvents).sort())
  })

  it('is only properties that are drawn with', () => {
    const direct = found(/var\(--parvis-(\w+)/g)
    const colours = found(/var\(--(\w+)\)/g)
    const drawn = new Set([...direct, ...colours, 'accent'])
    expect(Object.keys(pageProperties).filter((name) => !drawn.has(name))).toEqual([])
    const worlds = ['usager', 'commun', 'warn', 'accent', 'world', 'need', 'done']
    const silent = [...drawn].filter((name) => !(name in pageProperties) && !worlds.includes(name))
    expect(silent).toEqual([])
  })
})

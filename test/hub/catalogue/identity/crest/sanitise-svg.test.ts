import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { sanitiseSvg } from '../../../../../hub/catalogue/identity/crest/sanitise-svg.ts'

const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" ${more}>${inside}</svg>`
const shape = '<path d="M0 0h9v9z"/>'

function written(text: string): string {
  const read = sanitiseSvg(text)
  if ('fault' in read) throw new Error(read.fault)
  return read.svg
}

const faultOf = (text: string) => {
  const read = sanitiseSvg(text)
  return 'fault' in read ? read.fault : read.svg
}

/** Reads a crest with another parser, and fails for anything that is not a drawing of its own. */
function expectInert(text: string): void {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  const all = [...document.querySelectorAll('*')]
  const names = new Set(all.map((element) => element.tagName))
  for (const name of names)
    expect(name).toMatch(
      /^(svg|g|defs|symbol|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|use|title|desc|clipPath|mask|marker|pattern|linearGradient|radialGradient|stop)$/,
    )
  for (const { attributes } of all)
    for (const { name, value } of attributes) {
      expect(name).not.toMatch(/^on|^style$|:/i)
      if (name === 'xmlns') continue
      if (name === 'href') expect(value).toMatch(/^#/)
      expect(value.replaceAll(/url\(\s*(['"]?)#[^()'"]+\1\s*\)/g, '')).not.toMatch(
        /url|\\|@|\/\/|javascript:|data:|expression/i,
      )
    }
  expect(text).not.toMatch(/<!|<\?|<script|<style|<image|<foreignObject|<animate|<set/i)
}

const hostile = {
  'a script': '<script>alert(1)</script>',
  'a script with a prefix':
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
  'a script in CDATA': '<script><![CDATA[alert(1)]]></script>',
  'an event': '<rect width="1" height="1" onload="alert(1)" onclick="alert(1)"/>',
  'an event with a prefix': '<rect width="1" height="1" svg:onload="alert(1)"/>',
  'a link': '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
  'a copy of another file': '<use href="https://evil.example/x.svg#a"/>',
  'a copy of data': '<use xlink:href="data:image/svg+xml;base64,PHN2Zy8+#a"/>',
  'an address after white space': '<use href=" javascript:alert(1)"/>',
  'an image': '<image href="https://evil.example/pixel.png" width="1" height="1"/>',
  'a foreign element':
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject>',
  'an import of styles': '<style>@import url("https://evil.example/x.css");</style>',
  'a font of others':
    '<style>@font-face{font-family:x;src:url(//evil.example/x)} text{font-family:x}</style>',
  'styles with an escape': '<style>rect{fill:\\75rl(//evil.example/x)}</style>',
  'a style with an address':
    '<rect width="1" height="1" style="fill:url(https://evil.example/#a)"/>',
  'a fill with an address': '<rect width="1" height="1" fill="url(//evil.example/x.svg#a)"/>',
  'a fill with a data address': '<rect width="1" height="1" fill="url(data:image/png;base64,x)"/>',
  'a fill that hides one':
    '<rect width="1" height="1" fill="url(#a) image-set(&quot;//evil&quot; 1x)"/>',
  'a mask of another file': '<rect width="1" height="1" mask="url(x.svg#a)"/>',
  'a link that moves':
    '<a id="x"><animate attributeName="href" to="javascript:alert(1)"/></a><set attributeName="onload" to="alert(1)"/>',
  'a filter that loads': '<filter id="f"><feImage href="https://evil.example/x"/></filter>',
  'a processing instruction': '<?xml-stylesheet href="https://evil.example/x.css"?>',
  'a comment': '<!-- <script>alert(1)</script> -->',
  'a handler': '<handler type="text/javascript">alert(1)</handler>',
  'a title with markup': '<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>',
  'a name that is a prototype': '<__proto__ onload="x"/><constructor/>',
  'an attribute that breaks out': `<rect width="1" height="1" fill='"&gt;&lt;script&gt;'/>`,
  'an id that breaks out': `<g id='"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'/>`,
}

describe('A crest', () => {
  it.each(Object.entries(hostile))('comes out inert, or is refused, with %s', (_, inside) => {
    const read = sanitiseSvg(svg(inside + shape))
    if ('fault' in read) expect(read.fault).toBe('unreadable')
    else {
      expectInert(read.svg)
      expect(read.svg).toContain('M0 0h9v9z')
    }
  })

  it('loses the events of its root', () => {
    expectInert(written(svg(shape, 'onload="alert(1)"')))
  })

  it.each([
    ['<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    [
      `<!DOCTYPE svg [<!ENTITY a "ha">${[...'bcdefghij']
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
        .join('')}]>`,
      '&j;',
    ],
    ['<!DOCTYPE svg SYSTEM "https://evil.example/x.dtd" [ ]>', ''],
    ['<!DOCTYPE html>', ''],
  ])('refuses entities and foreign document types: %s', (doctype, text) => {
    expect(faultOf(doctype + svg(`<text>${text}</text>${shape}`))).toBe('entities')
  })

  it('accepts the document type that old drawing software writes', () => {
    const doctype =
      '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    expect(written(doctype + svg(shape))).not.toContain('DOCTYPE')
  })

  it('refuses copies of copies that multiply, and what leads back to itself', () => {
    const layers = [...Array(20).keys()].map(
      (at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(at === 0 ? 1 : 10)}</g>`,
    )
    expect(faultOf(svg(`<g id="l0">${shape}</g>${layers.join('')}`))).toBe('too_complex')
    expect(faultOf(svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'))).toBe(
      'too_complex',
    )
    const patterns = [...Array(20).keys()].map(
      (at) => `<pattern id="p${at + 1}">${`<rect fill="url(#p${at})"/>`.repeat(10)}</pattern>`,
    )
    expect(faultOf(svg(`${patterns.join('')}<rect fill="url(#p20)"/>`))).toBe('too_complex')
  })

  it.each([
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'unreadable'],
    ['<svg viewBox="0 0 1 1"><path', 'unreadable'],
    [svg('<g>').repeat(2), 'unreadable'],
    [svg(`${'<g>'.repeat(100)}${shape}${'</g>'.repeat(100)}`), 'unreadable'],
    [svg('<image href="data:image/png;base64,x" width="9" height="9"/>'), 'empty'],
    [svg(''), 'empty'],
    [`<svg xmlns="http://www.w3.org/2000/svg">${shape}</svg>`, 'no_size'],
    [`<svg viewBox="0 0 0 10">${shape}</svg>`, 'no_size'],
  ])('is refused where it is no drawing: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  it('keeps its size from width and height where it has no view box', () => {
    expect(written(`<svg width="40px" height="50">${shape}</svg>`)).toContain('viewBox="0 0 40 50"')
  })

  it('keeps what drawing software says in style sheets, as attributes', () => {
    const sheet =
      '/* Generator */ .st0{fill:#D4A017;stroke:none} .st1,.st2{fill:url(#SVGID_1_)} #shield{fill:red} path{opacity:.5}'
    const drawn = written(
      svg(
        `<style type="text/css"><![CDATA[${sheet}]]></style>
         <linearGradient id="SVGID_1_"><stop offset="0" style="stop-color:#1B5E3B"/></linearGradient>
         <path class="st0" d="M0 0h1"/><path id="shield" class="st0" d="M0 0h2"/>
         <path class="st2 other" style="opacity:1!important" d="M0 0h3"/>`,
      ),
    )
    expectInert(drawn)
    const document = new DOMParser().parseFromString(drawn, 'image/svg+xml')
    const [first, second, third] = [...document.querySelectorAll('path')]
    expect(first?.getAttribute('fill')).toBe('#D4A017')
    expect(first?.getAttribute('opacity')).toBe('.5')
    expect(second?.getAttribute('fill')).toBe('red')
    expect(third?.getAttribute('fill')).toBe('url(#SVGID_1_)')
    expect(third?.getAttribute('opacity')).toBe('1')
    expect(document.querySelector('stop')?.getAttribute('stop-color')).toBe('#1B5E3B')
  })

  it('comes out the same when it is read again', () => {
    const once = written(svg(`<g id="a" transform="rotate(3 1 1)">${shape}</g><use href="#a"/>`))
    expect(written(once)).toBe(once)
  })

  it('is inert whatever is written into it', () => {
    const names = fc.constantFrom(
      ...[
        'script',
        'path',
        'use',
        'style',
        'a',
        'g',
        'image',
        'set',
        'text',
        'foreignObject',
        'rect',
      ],
    )
    const keys = fc.constantFrom(
      ...['onload', 'href', 'xlink:href', 'style', 'fill', 'id', 'class', 'd', 'mask', 'xmlns'],
    )
    const values = fc.oneof(
      fc.constantFrom(
        ...[
          'javascript:alert(1)',
          'url(#a)',
          'url(//e/x)',
          '#a',
          'data:text/html,x',
          '@import "x"',
        ],
        ...['fill:url(https://e/x)', "url('#a'", 'url(#a)url(x)', '\\75 rl(x)', 'expression(1)'],
      ),
      fc.string({ unit: 'binary' }),
    )
    const quote = (value: string) =>
      value
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')
        .replaceAll('<', '&lt;')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML holds them.
        .replaceAll(/[\u0000-\u001f\uFFFE\uFFFF]/g, ' ')
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc
        .tuple(
          names,
          fc.uniqueArray(fc.tuple(keys, values), { maxLength: 4, selector: ([key]) => key }),
          fc.array(fc.oneof({ maxDepth: 3 }, values.map(quote), tie('element')), { maxLength: 3 }),
        )
        .map(
          ([name, attributes, inside]) =>
            `<${name} ${attributes.map(([key, value]) => `${key}="${quote(value)}"`).join(' ')}>${inside.join('')}</${name}>`,
        ),
    }))
    let drawn = 0
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (inside) => {
        const read = sanitiseSvg(svg(inside.join('') + shape))
        if ('fault' in read) return
        drawn += 1
        expectInert(read.svg)
        expect(written(read.svg)).toBe(read.svg)
      }),
      { numRuns: 400 },
    )
    expect(drawn).toBeGreaterThan(200)
  })

  it('is read in time that grows with its length alone', () => {
    const long = 260_000
    for (const inside of [
      `<style>${'/*'.repeat(long / 2)}</style>`,
      `<style>${'a{'.repeat(long / 2)}</style>`,
      `<path d="${'('.repeat(long)}"/>`,
      `<path d="${'a'.repeat(long)}"/>`,
      `<path d="${'url('.repeat(long / 4)}"/>`,
      `<path fill="${' '.repeat(long)}x!"/>`,
      `<path style="${';'.repeat(long)}"/>`,
    ])
      expect(sanitiseSvg(svg(inside + shape))).toHaveProperty('svg')
  })
})

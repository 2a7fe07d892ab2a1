import { readCrest } from '../../../hub/catalogue/identity/crest/read-crest.ts'
import { must, type Reader } from './reader.ts'

const drawing = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^<>]*>/
const other =
  /<[!?]|<(?!\/?(?:svg|g|defs|symbol|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|use|title|desc|clipPath|mask|marker|pattern|linearGradient|radialGradient|stop)[ >])/

export const crest: Reader = {
  name: 'crest',
  seeds: [
    '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>.a{fill:url(#b)}</style><linearGradient id="b"><stop offset="0" style="stop-color:#123"/></linearGradient><g class="a"><path d="M0 0h9v9z"/></g><use href="#b"/><text x="1">V &amp; W</text></svg>',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  words: [
    '<script>',
    'onload="',
    'xlink:href="',
    '<![CDATA[',
    '<!ENTITY x "y">',
    '&x;',
    'url(#',
    '@import',
    'IEND',
    'tEXt',
  ],
  read(input) {
    const read = readCrest(Buffer.from(input))
    if ('fault' in read) return
    const { type, content } = read.crest
    const text = content.toString()
    if (type === 'image/svg+xml') {
      must(drawing.test(text) && !other.test(text), 'an SVG is a drawing alone', text)
      must(
        !/<[^<>]* (?:on\w+|style|xlink:\w+)=/.test(text),
        'no attribute runs or leads away',
        text,
      )
    }
    const again = readCrest(content)
    must('crest' in again && again.crest.content.equals(content), 'read again it is the same', text)
  },
}

import { describe, expect, it } from 'vitest'
import { files, linesWith } from './files.ts'

/** What people wrote, but the tests that name the words they refuse. */
const written = files.filter(
  (file) =>
    /\.(tsx?|js|md|sql|css|html|json|ya?ml|sh|svg)$/.test(file) &&
    file !== 'package-lock.json' &&
    !file.endsWith('words.test.ts'),
)

/** The same words where a library or a protocol imposes them, and nobody is meant. */
const technical = [
  /\bpg\.Client(Base)?\b/,
  /\bconst client = (?=new pg\.Client\()/,
  /\bclient\.(connect|query|release|end)\(/,
  /\bconsumer: '(client|server)'/,
  /\bname !== 'client'/,
  /"vite\/client"/,
  /'react-dom\/client'/,
  /"clientKind": "git"/,
  /\bclient(X|Y|Width|Height)\b/,
  /\bget(BoundingClientRect|ClientRects)\b/,
  /\bclient_?[iI]d\b/,
  /OIDC_CLIENT_(ID|SECRET)\b/,
  /\bopenid-client\b/,
  /\bprom-client\b/,
  /\bSpanKind\.CLIENT\b/,
  /\bclient_?[sS]ecret\b/,
  /\bclient_auth\b/,
  /\bClientSecret(Basic|Post)\b/,
  /\bclientBasedCORS\b/,
  /\bclients: (?=\[)/,
  /\bclient: application\b/,
  /\{ clients: windows \} = self as unknown as \{ clients: Windows \}/,
  /\bBrowserClient\b/,
  /\bsetClient\(/,
  /\boauth\.Client\b/,
  /\bopenid\.ClientAuth\b/,
  /\bclient_secret_(basic|post)\b/,
  /\bclientMetadata\(\)/,
  /\bclient_(max_)?body(_size)?\b/,
  /\bclient_min_messages\b/,
  /'node:stream\/consumers'/,
  /\btimeout client\b/,
  /\bmax_client_conn\b/,
  /\bcustomer_id\b/,
  /\bdata-tab="customer"/,
  /\bcustomer\.(email|phone|mobile)\b(?=:|')/,
]
const imposed = new RegExp(technical.map(({ source }) => source).join('|'), 'g')

describe('People', () => {
  it('are usagers, never a market', () => {
    const found = linesWith(/client|customer|consumer/i, written)
    const meant = found.filter((line) =>
      /client|customer|consumer/i.test(line.replace(/^\S+ /, '').replace(imposed, '')),
    )
    expect(meant).toEqual([])
  })

  it('are counted on to notice a name that betrays them', () => {
    expect(files.filter((file) => /client|customer|consumer/i.test(file))).toEqual([])
  })
})

describe('What is written', () => {
  it('leaves nothing for later', () => {
    expect(linesWith(/\b(TODO|FIXME|XXX)\b/, written)).toEqual([])
  })

  it('lets every test run', () => {
    expect(linesWith(/\.(only|skip)\(/, written)).toEqual([])
  })

  it('knows no path of the machine it was written on', () => {
    expect(linesWith(/(?<![\w.<}*)/-])\/(work|root|tmp)\b/, written)).toEqual([])
  })
})

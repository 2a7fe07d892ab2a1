import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMailAddress } from '../../../../hub/requests/addresses/read-mail-address.ts'

describe('An address', () => {
  it.each([
    ['marie@courriel.example', 'marie@courriel.example'],
    ['  marie.dupont+mairie@Courriel.Example ', 'marie.dupont+mairie@courriel.example'],
    ['marie-paule-@courriel.example', 'marie-paule-@courriel.example'],
    ["o'brien_2@sous.domaine.example", "o'brien_2@sous.domaine.example"],
    ['élu@mairie.example', null],
    ['contact@mairie-d-été.example', 'contact@xn--mairie-d-t-j7ab.example'],
    [`${'a'.repeat(64)}@courriel.example`, `${'a'.repeat(64)}@courriel.example`],
    [`${'a'.repeat(65)}@courriel.example`, null],
    [`marie@${'a'.repeat(64)}.example`, null],
    [`marie@${'a.'.repeat(124)}example`, null],
  ])('%s is %s', (given, read) => {
    expect(readMailAddress(given)).toBe(read)
  })

  it.each([
    '',
    '@',
    'marie',
    'marie@',
    '@courriel.example',
    'a@b@courriel.example',
    'marie@courriel',
    'marie@[127.0.0.1]',
    'marie@127.0.0.1',
    'marie@0x7f.1',
    'marie@ex%61mple.example',
    'marie@courriel。example',
    'marie@cour\u200briel.example',
    'marie@-courriel.example',
    'marie@courriel..example',
    '.marie@courriel.example',
    'ma..rie@courriel.example',
    '"marie dupont"@courriel.example',
    'marie%autre.example@courriel.example',
    'autre.example!marie@courriel.example',
    '|marie@courriel.example',
    'marie|paul@courriel.example',
    '`marie`@courriel.example',
    '-marie@courriel.example',
    'marie(la mienne)@courriel.example',
    'Marie <marie@courriel.example>',
    'marie@courriel.example,paul@courriel.example',
    'marie@courriel.example paul@courriel.example',
    'marie@courriel.example\r\nBcc: paul@courriel.example',
    'marie@courriel.example\n',
    'marie\0@courriel.example',
    'marie@courriel.example>\r\nRCPT TO:<paul@courriel.example',
  ])('is not %j', (given) => {
    expect(readMailAddress(given)).toBeNull()
  })

  it('is one mailbox and nothing else, whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '@',
        '.',
        ',',
        '\r\n',
        '<',
        '>',
        '"',
        ' ',
        '%',
        '。',
        'é',
        '\u202e',
        '[',
        '(',
      ),
      fc.constantFrom('marie', 'courriel.example', 'Bcc: x', 'xn--', '1', '-'),
      fc.string({ maxLength: 4, unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = readMailAddress(pieces.join(''))
        if (read === null) return
        expect(read).toMatch(
          /^[\w#$&'*+/=?^{}~.][\w#$&'*+/=?^{}~.-]{0,63}@[a-z0-9-]+(\.[a-z0-9-]+)+$/,
        )
        expect(read.length).toBeLessThanOrEqual(254)
        expect(readMailAddress(read)).toBe(read)
      }),
      { numRuns: 2000 },
    )
  })
})

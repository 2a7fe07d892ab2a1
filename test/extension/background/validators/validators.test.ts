import { describe, expect, it } from 'vitest'
import { parseValue } from '../../../../extension/background/reading/parse-value.ts'
import { validators } from '../../../../extension/background/validators/list.ts'
import { type ValidatorName, validatorNames } from '../../../../shared/contract/agents/tool-rule.ts'
import { reference } from '../../../../shared/contract/requests/request.ts'
import { parsePhone } from '../../../../shared/telephone/phone.ts'

/** Texts as they stand on pages, and the one value that each is read as. */
const read: Record<ValidatorName, readonly (readonly [string, string])[]> = {
  email: [
    ['ali@usager.example', 'ali@usager.example'],
    ['  Ali.Benali@USAGER.Example ', 'Ali.Benali@usager.example'],
    ["o'connor@usager.example", "o'connor@usager.example"],
    ['o’connor@usager.example', 'o’connor@usager.example'],
    ['ali+mairie@usager.example', 'ali+mairie@usager.example'],
    ['ali=x/y@usager.example', 'ali=x/y@usager.example'],
    ['andre\u0301@usager.example', 'andré@usager.example'],
    ['ali@hôtel.example', 'ali@xn--htel-vqa.example'],
    ['ali@ho\u0302tel.example', 'ali@xn--htel-vqa.example'],
    ['ali@例え.テスト', 'ali@xn--r8jz45g.xn--zckzah'],
    ['mailto:ali@usager.example', 'ali@usager.example'],
    ['<ali@usager.example>', 'ali@usager.example'],
    ['Ali Benali <mailto:ali@usager.example>', 'ali@usager.example'],
    ['ali@usager.example <ali@usager.example>', 'ali@usager.example'],
    ['ali@usager.example.', 'ali@usager.example'],
    ['ali@usager.example,', 'ali@usager.example'],
    ['ali@usager.example;', 'ali@usager.example'],
    ['« ali@usager.example »', 'ali@usager.example'],
    ["'ali@usager.example'", 'ali@usager.example'],
  ],
  phone: [
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['06/12/34/56/78', '+33612345678'],
    ['06\u00A012\u202F34 56 78.', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['33612345678', '+33612345678'],
    ['tel:+33612345678', '+33612345678'],
    ['0692 12 34 56', '+262692123456'],
    ['0693 12 34 56', '+262693123456'],
    ['0262 12 34 56', '+262262123456'],
    ['0690 12 34 56', '+590690123456'],
    ['0696 12 34 56', '+596696123456'],
    ['0694 12 34 56', '+594694123456'],
    ['+1 212 555 0123', '+12125550123'],
  ],
  'ref:publik': [
    ['12-345', '12-345'],
    [' 1-1 ', '1-1'],
  ],
  'ref:ds': [
    ['12345678', '12345678'],
    ['2147483647', '2147483647'],
    ['Dossier nº 12345678', '12345678'],
    ['Le dossier n°12345678 est accepté.', '12345678'],
    ['Dossier n° 12, dossier n° 12', '12'],
  ],
  'ref:rt': [
    ['12', '12'],
    ['#12', '12'],
  ],
  'ref:redmine': [
    ['12', '12'],
    ['#12', '12'],
  ],
  'ref:glpi': [
    ['12', '12'],
    ['#12', '12'],
    ['(#12)', '12'],
  ],
  'ref:zammad': [
    ['66001', '66001'],
    ['#66001', '66001'],
    ['Ticket#66001', '66001'],
    ['202611261000012', '202611261000012'],
  ],
  'ref:chatwoot': [
    ['12', '12'],
    ['#12', '12'],
  ],
  'code:publik': [
    ['Code de suivi : BCDFGHJK', 'BCDFGHJK'],
    ['Votre code de suivi est le bcdfghjk.', 'BCDFGHJK'],
    [`code de suivi${' '.repeat(40)}BCDFGHJK`, 'BCDFGHJK'],
  ],
  uuid: [
    ['01890A5D-AC96-774B-BCCE-B302099A8057', '01890a5d-ac96-774b-bcce-b302099a8057'],
    ['01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8057'],
  ],
  siret: [
    ['73282932000074', '73282932000074'],
    ['732 829 320 00074', '73282932000074'],
    ['356 000 000 00048', '35600000000048'],
    ['35600000049837', '35600000049837'],
  ],
}

const refused: Record<ValidatorName, readonly string[]> = {
  email: [
    '',
    'à demander',
    'ali@',
    '@usager.example',
    'ali@localhost',
    'ali@usager',
    'ali@192.0.2.1',
    'ali@usager.example-06',
    'ali@usager.e1',
    '.ali@usager.example',
    'ali..b@usager.example',
    'ali@usager..example',
    'ali@-usager.example',
    'ali@usager_.example',
    'ali@usager.example, b@usager.example',
    'ali@usager.example;b@usager.example',
    'ali@usager.example b@usager.example',
    'ali@usager@usager.example',
    'Ali <ali@usager.example>, B <b@usager.example>',
    'b@usager.example <ali@usager.example>',
    '<ali@usager.example> b@usager.example',
    '"ali b"@usager.example',
    `${'a'.repeat(65)}@usager.example`,
    'ali@usager.example?subject=Bonjour',
  ],
  phone: [
    '',
    '12-345',
    '2026-01-02',
    '02/01/2026',
    '73282932000074',
    '33412345600012',
    '01234567890123',
    '3949',
    '112',
    '612345678',
    '06 12 34 56',
    '06 12 34 56 78 90',
    '06 12 34 56 78 - 07 11 22 33 44',
    '0612345678 0711223344',
    '0612345678 #12',
    '0612345678;ext=12',
    '0612345678,12',
    '06 12 34 56 78 (12)',
    '06 12 34 56 78 poste 12',
    'Réf. 0612345678',
    '0O12345678',
  ],
  'ref:publik': [
    '12',
    '12-',
    '-345',
    '012-345',
    '12-0345',
    '12-345-6',
    '2026-01-02',
    '1234567890-1',
  ],
  'ref:ds': [
    '0',
    '012',
    '2147483648',
    '12345678901',
    'n° 12',
    'Dossiers 12',
    'sous-dossiern°12',
    'dossier n° 1 234',
    'dossier n° 12-34',
    'dossier n° 12 et dossier n° 13',
    '12 13',
  ],
  'ref:rt': [
    '0',
    '012',
    '#',
    '##12',
    '12 13',
    '#12 #13',
    '12a',
    '1'.repeat(19),
    'Ticket 12',
    '-12',
  ],
  'ref:redmine': ['0', '012', '12.5', '#12, #13', 'Duplicata de #12'],
  'ref:glpi': ['0', '012', '1 234', '(12', '12)', '(12) (13)'],
  'ref:zammad': ['12', '#1234', 'Ticket#', '66001 66002', '1'.repeat(19), 'Ticket#66001a'],
  'ref:chatwoot': ['0', '012', '12345678901', 'a12'],
  'code:publik': [
    'BCDFGHJK',
    'Code : BCDFGHJK',
    'code de suivi BCDFGHJA',
    'code de suivi BCDFGHJ',
    'code de suivi BCDFGHJKL',
    'BCDFGHJK code de suivi',
    `code de suivi${' '.repeat(41)}BCDFGHJK`,
    'code de suivi BCDFGHJK code de suivi BCDFGHJL',
    'code de suivis BCDFGHJK',
  ],
  uuid: [
    '01890a5dac96774bbcceb302099a8057',
    '01890a5d-ac96-774b-bcce-b302099a805',
    '01890a5d-ac96-774b-bcce-b302099a805g',
    '{01890a5d-ac96-774b-bcce-b302099a8057}',
  ],
  siret: [
    '73282932000075',
    '7328293200007',
    '732829320000741',
    '00000000000000',
    '73282932100073',
    '35600000049838',
    'FR73282932000074',
  ],
}

describe('A rule', () => {
  it('names no value that has no validator, and each has one', () => {
    expect(validators.map(({ name }) => name).toSorted()).toEqual(validatorNames.toSorted())
  })
})

describe.each(validatorNames)('A text read as %s', (name) => {
  it.each(read[name])('%j is %s', (text, value) => {
    expect(parseValue(name, text)).toBe(value)
    expect(parseValue(name, name.startsWith('code') ? text : value)).toBe(value)
  })

  it.each(refused[name])('%j is none', (text) => {
    expect(parseValue(name, text)).toBeNull()
  })

  it('with an invisible character is refused: it would look like another', () => {
    for (const [text] of read[name])
      for (const unseen of ['\u200B', '\u200D', '\u00AD', '\u2060', '\u034F', '\u3164', '\uFE0F'])
        for (const at of [0, Math.ceil(text.length / 2), text.length])
          expect(parseValue(name, text.slice(0, at) + unseen + text.slice(at))).toBeNull()
  })

  it('with a character that turns the direction is none', () => {
    for (const [text] of read[name])
      for (const turn of ['\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069', '\u061C'])
        expect(parseValue(name, turn + text)).toBeNull()
  })
})

describe('A reference', () => {
  const references = validatorNames.filter((name) => name.startsWith('ref:'))
  it.each(references)('read as %s is one that the hub knows', (name) => {
    for (const [, value] of read[name]) expect(reference.safeParse(value).success).toBe(true)
  })
})

describe('A telephone number in other digits', () => {
  it.each([
    '+٣٣٦١٢٣٤٥٦٧٨',
    '+３３６１２３４５６７８',
    '06 12 34 56 7８',
    '０６１２３４５６７８',
    '٠٦١٢٣٤٥٦٧٨',
  ])('%s is what the hub reads it as, which looks for it with the same function', (text) =>
    expect(parseValue('phone', text)).toBe(parsePhone(text)?.phone ?? null),
  )

  it('is written in the digits of every other', () => {
    expect(parseValue('phone', '+٣٣٦١٢٣٤٥٦٧٨')).toBe('+33612345678')
    expect(parseValue('phone', '٠٦١٢٣٤٥٦٧٨')).toBeNull()
  })
})

describe('A name', () => {
  it('keeps the joiners that it is made of, and turns nothing around', () => {
    expect(parseValue('name', 'علی\u200Cرضا')).toBe('علی\u200Cرضا')
    expect(parseValue('name', 'Ali \u202Eilaneb')).toBeNull()
  })
})

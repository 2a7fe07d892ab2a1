import { readCarnet, writeCarnet } from '#shared/identifier/carnet.ts'
import { bareCode, codePattern, readCode, readCodeKind } from '#shared/identifier/code.ts'
import { readTyped } from '../../../hub/requests/status/read-typed.ts'
import { must, type Reader, textOf } from './reader.ts'

export const code: Reader = {
  name: 'code',
  seeds: [
    '7K3M-9QRT-A0BC-DEFG',
    '7k3m 9qrt aobc defg',
    '7K3M9QRTA0BCDEFG,ILO0-1111-2222-3333\n',
    '７K3M-9QRT-A0BC-DEFG',
    'a 7k3m9qrta0bcdefg',
    'S-7K3M-9QRT-A0BC-DEFG,A-7K3M-9QRT-A0BC-DEFG',
  ],
  read(input) {
    const text = textOf(input)
    const read = readCode(text)
    if (read !== null)
      must(codePattern.test(read) && readCode(read) === read, 'a code is one', read)
    const kind = readCodeKind(text)
    must(kind === null || read === null, 'a code with a letter is none without', kind)
    for (const one of ['receipt', 'tracking'] as const) {
      const lettered = readCode(text, one)
      must(
        (lettered !== null) === (read !== null || kind === one),
        'one letter opens one thing',
        one,
      )
      if (lettered === null) continue
      must(readCode(lettered, one) === lettered, 'a code with its letter is one', lettered)
      must(codePattern.test(bareCode(lettered)), 'without its letter it is a code', lettered)
    }
    must((readTyped(text)?.length ?? 0) <= 128, 'what is looked for is short')
    const carnet = readCarnet(text)
    must(carnet.length <= 30, 'a carnet has its bound', carnet.length)
    must(
      readCarnet(writeCarnet(carnet)).join() === carnet.join(),
      'a carnet is read as it was written',
    )
  },
}

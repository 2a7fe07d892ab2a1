import { findPersonal } from '#shared/privacy/find-personal.ts'
import { mask } from '#shared/privacy/mask.ts'
import { must, type Reader, textOf } from './reader.ts'

const words = {
  email: 'courriel',
  phone: 'téléphone',
  nir: 'n° de sécu',
  tax: 'n° fiscal',
  iban: 'IBAN',
  card: 'carte',
  plate: 'plaque',
}

export const personal: Reader = {
  name: 'personal',
  seeds: [
    'Appelez-moi au 06 12 34 56 78 ou écrivez à ali.durand@courriel.example, IBAN FR76 3000 6000 0112 3456 7890 189',
    'sécu 1 85 05 78 006 084 91, carte 4970 1000 0000 0154, véhicule AB-123-CD, n° fiscal 30 12 345 678 901',
    'ali arobase courriel point example ０６１２３４５６７８ \u200b06\u00ad12345678',
  ],
  read(input) {
    // A comment is a thousand characters at most.
    const text = textOf(input).slice(0, 1_000)
    const found = findPersonal(text)
    let end = 0
    for (const { from, to } of found) {
      must(
        from >= end && to > from && to <= text.length,
        'in order, apart, within',
        from,
        to,
        text.length,
      )
      end = to
    }
    const masked = mask(text, found, words)
    must(findPersonal(masked).length === 0, 'what is masked has nothing left to find', text, masked)
  },
}

import { mask } from '#shared/privacy/mask.ts'
import { findAllPersonal } from '../../../hub/feedback/personal/find-all-personal.ts'
import { must, type Reader, textOf } from './reader.ts'

const words = {
  email: 'courriel',
  phone: 'téléphone',
  nir: 'n° de sécu',
  tax: 'n° fiscal',
  iban: 'IBAN',
  card: 'carte',
  plate: 'plaque',
  name: 'nom',
  birth: 'naissance',
  reference: 'référence',
}

const references = ['[A-Z]{2}-\\d{4}-[0-9A-Z]{5}']

export const personal: Reader = {
  name: 'personal',
  seeds: [
    'Appelez-moi au 06 12 34 56 78 ou écrivez à ali.durand@courriel.example, IBAN FR76 3000 6000 0112 3456 7890 189',
    'sécu 1 85 05 78 006 084 91, carte 4970 1000 0000 0154, véhicule AB-123-CD, n° fiscal 30 12 345 678 901',
    'ali arobase courriel point example ０６１２３４５６７８ \u200b06\u00ad12345678',
    'Je m’appelle Léa Martin, née le 12 mars 1957, zéro six douze trente quarante douze, VO-2026-7F3K2. Signé Mme A. Roy',
  ],
  read(input) {
    // A comment is a thousand characters at most.
    const text = textOf(input).slice(0, 1_000)
    const found = findAllPersonal(text, references)
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
    must(
      findAllPersonal(masked, references).length === 0,
      'what is masked has nothing left to find',
      text,
      masked,
    )
  },
}

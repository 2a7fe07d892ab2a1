import { validators } from '../../../extension/background/validators/list.ts'
import { must, type Reader, textOf } from './reader.ts'

export const validator: Reader = {
  name: 'validator',
  seeds: [
    '« ali@usager.example »;',
    'mailto:a@b.example',
    'tel:06 12 34 56 78',
    'Dossier n° 12345',
    'Ticket #42',
    '732 829 320 00074',
    'code de suivi BCDFGHJK',
    '123e4567-e89b-12d3-a456-426614174000',
    '12-7',
    'a@xn--9ca.example',
  ],
  read(input) {
    for (const { name, read } of validators) {
      const value = read(textOf(input))
      if (value !== null && ['email', 'phone', 'siret', 'uuid'].includes(name))
        must(read(value) === value, 'a value reads as itself', name, value, read(value))
      must(value !== '', 'nothing is no value', name)
    }
  },
}

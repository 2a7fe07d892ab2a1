import { describe, expect, it } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { fillIn } from '../../../../console/catalogue/services/fill-in.ts'
import { readWritten } from '../../../../console/catalogue/services/read-written.ts'
import { libraryCard } from '../../../world/offered.ts'
import { wholeService } from '../../../world/whole-service.ts'

const whole: Service = {
  ...wholeService,
  norm: {
    ...wholeService.norm,
    result: { fr: 'Passeport prêt', en: 'Passport ready', ar: 'جواز السفر جاهز' },
  },
  callbacks: {
    slots: [
      { days: ['thursday', 'tuesday'], from: '14:00', to: '16:00', places: 4 },
      { days: ['monday'], from: '10:00', to: '12:00', places: 1_000 },
      { days: ['tuesday'], from: '09:00', to: '09:15', places: 1 },
    ],
    ahead: 5,
  },
  acknowledgement: 'registration',
}
const { ahead: _, ...slots } = whole.callbacks ?? { slots: [] }

describe('A service in the form', () => {
  it.each([
    ['that declares all it may', whole],
    ['whose slots have no end', { ...whole, callbacks: slots }],
    ['without slots', libraryCard],
  ])('is the same when it is read back: one %s', (_, definition) => {
    const read = readWritten(fillIn(definition))
    expect(read.wrong).toEqual([])
    expect(read.definition).toEqual(definition)
  })
})

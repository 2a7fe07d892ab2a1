import type { Service } from '#shared/contract/catalogue/service.ts'

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

/** When the town hall is open. It closes for lunch, and opens on Saturday mornings. */
export const townHallOpening: NonNullable<Service['opening']> = [
  { days: [...week], from: '08:30', to: '12:00' },
  { days: [...week], from: '13:30', to: '18:00' },
  { days: ['saturday'], from: '09:00', to: '12:00' },
]

/** When the teams of the street are at work. */
export const streetOpening: NonNullable<Service['opening']> = [
  { days: [...week], from: '07:30', to: '18:00' },
]

/** When the library of La Plaine is open, where papers may be asked for too. */
export const libraryOpening: NonNullable<Service['opening']> = [
  { days: ['tuesday', 'wednesday', 'thursday', 'friday'], from: '10:00', to: '18:00' },
  { days: ['saturday'], from: '10:00', to: '17:00' },
]

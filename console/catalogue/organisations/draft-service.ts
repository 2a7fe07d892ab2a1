import * as z from 'zod'
import { beginService } from '#shared/catalogue/begin-service.ts'
import { demarches } from '#shared/catalogue/demarches.ts'
import { delayUnits, mostMonths } from '#shared/contract/catalogue/norm.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { StartText } from '#shared/text/site-owner/start-fr.ts'
import { type Read, readUnless } from '../../form/faults.ts'
import { slugOf } from '../sites/draft.ts'

/** A service that begins, as it is typed. */
export const draft = z.strictObject({
  /** Empty for one that is not in the catalogue. */
  demarche: z.string(),
  name: z.string(),
  delay: z.string(),
  unit: z.enum(delayUnits),
  contact: z.string(),
  phone: z.string(),
})
export type Draft = z.infer<typeof draft>

/** The démarche of the catalogue; `null` for none. */
export function demarcheNamed(name: string) {
  return demarches.find(({ demarche }) => demarche === name) ?? null
}

/** What choosing a démarche fills in: its name, and the time limit that a text sets. */
export function draftOf(name: string): Pick<Draft, 'demarche' | 'name' | 'delay' | 'unit'> {
  const demarche = demarcheNamed(name)
  return {
    demarche: name,
    name: demarche?.name.fr ?? '',
    delay: demarche?.limit ? String(demarche.limit.count) : '',
    unit: demarche?.limit?.unit ?? 'working',
  }
}

/** How many a time limit counts, 0 for none announced; `null` where it is no count. */
export function readDelay({ delay, unit }: Pick<Draft, 'delay' | 'unit'>): number | null {
  const typed = delay.trim()
  if (typed === '') return 0
  const most = unit === 'month' ? mostMonths : 999
  return /^\d{1,3}$/.test(typed) && Number(typed) <= most ? Number(typed) : null
}

/** What was typed, as the service to declare; or what is wrong with it. @param taken short names */
export function readDraft(
  typed: Draft,
  taken: readonly string[],
  words: StartText['service'],
): Read<Service> {
  const name = typed.name.trim()
  const demarche = demarcheNamed(typed.demarche)
  const service = demarche?.name.fr === name ? demarche.demarche : slugOf(name)
  const delay = readDelay(typed)
  const contact = typed.contact.trim()
  const phone = typed.phone.trim()
  const found = {
    '/name': service === '' ? words.empty : taken.includes(service) && words.taken,
    '/delay': delay === null && words.notCount,
    '/contact': contact === '' && words.empty,
  }
  return readUnless(found, () =>
    beginService(demarche, {
      service,
      name,
      delay: delay ?? 0,
      unit: typed.unit,
      contact: { name: contact, ...(phone !== '' && { phone }) },
    }),
  )
}

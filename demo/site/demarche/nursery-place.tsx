import * as z from 'zod'
import { townDay } from '../../valmont/promise.ts'
import { districtCodes, districts } from '../../valmont/services/districts.ts'
import { petiteEnfance } from '../../valmont/services/petite-enfance.ts'
import { Choice } from '../form/choice.tsx'
import { DayField } from '../form/day-field.tsx'
import type { Demarche } from '../form/demarche.ts'
import { faultsIn } from '../form/fault.ts'
import { TextField } from '../form/text-field.tsx'
import { chosen, day, dayTyped, email, textTyped } from '../form/value.ts'
import { fr } from '../text/fr.ts'

const cares = ['full', 'part', 'occasional'] as const

const form = (earliest: string, latest: string) =>
  z.object({
    child_birth: day('childBirth').refine((birth) => earliest <= birth && birth <= latest, {
      error: 'childAge',
    }),
    care: chosen(cares, 'care'),
    district: chosen(districtCodes, 'district'),
    email,
  })

export const nurseryPlace: Demarche = {
  slug: 'petite-enfance',
  service: petiteEnfance,

  read(typed, now) {
    const read = form(yearsFrom(now, -3), yearsFrom(now, 1)).safeParse({
      child_birth: dayTyped(typed, 'child_birth'),
      care: typed.get('care'),
      district: typed.get('district'),
      email: textTyped(typed, 'email'),
    })
    if (!read.success) return { faults: faultsIn(read.error) }
    const { care, child_birth, district, email } = read.data
    return {
      shared: { kind: fr.field.cares[care], territory: district },
      about: ({ field }) => `${field.nursery}, ${field.cares[care].toLowerCase()}`,
      where: districts[district],
      requester: { email, birth_date: child_birth },
      file: [
        [fr.field.childBirth, child_birth],
        [fr.field.district, districts[district]],
      ],
    }
  },

  Fields: ({ text, typed, faults }) => {
    const form = { text, typed, faults }
    return (
      <>
        <DayField
          {...form}
          name="child_birth"
          legend={text.field.childBirth}
          hint={text.field.childBirthHint}
        />
        <Choice
          {...form}
          name="care"
          legend={text.field.care}
          options={cares.map((care) => ({ value: care, label: text.field.cares[care] }))}
        />
        <Choice
          {...form}
          name="district"
          legend={text.field.district}
          options={districtCodes.map((code) => ({ value: code, label: districts[code] }))}
        />
        <TextField
          {...form}
          name="email"
          type="email"
          label={text.field.email}
          hint={text.field.emailHint}
        />
      </>
    )
  },
}

function yearsFrom(now: Date, years: number): string {
  const there = new Date(now)
  there.setUTCFullYear(there.getUTCFullYear() + years)
  return townDay(there)
}

import * as z from 'zod'
import { townDay } from '../../valmont/promise.ts'
import { etatCivil } from '../../valmont/services/etat-civil.ts'
import { Choice } from '../form/choice.tsx'
import { DayField } from '../form/day-field.tsx'
import type { Demarche } from '../form/demarche.ts'
import { faultsIn } from '../form/fault.ts'
import { TextField } from '../form/text-field.tsx'
import { chosen, day, dayTyped, email, textTyped, written } from '../form/value.ts'
import { fr } from '../text/fr.ts'

const copies = ['full', 'parents', 'plain'] as const

const form = (today: string) =>
  z.object({
    copy: chosen(copies, 'copy'),
    family_name: written(80, 'familyName'),
    given_names: written(120, 'givenNames'),
    birth: day('birth').refine((birth) => birth <= today, { error: 'birthFuture' }),
    email,
  })

export const birthCertificate: Demarche = {
  slug: 'etat-civil',
  service: etatCivil,

  read(typed, now) {
    const read = form(townDay(now)).safeParse({
      copy: typed.get('copy'),
      family_name: textTyped(typed, 'family_name'),
      given_names: textTyped(typed, 'given_names'),
      birth: dayTyped(typed, 'birth'),
      email: textTyped(typed, 'email'),
    })
    if (!read.success) return { faults: faultsIn(read.error) }
    const { copy, family_name, given_names, birth, email } = read.data
    return {
      shared: { kind: fr.field.copies[copy] },
      about: ({ field }) => `${field.certificate}, ${field.copies[copy].toLowerCase()}`,
      requester: { name: `${given_names} ${family_name}`, email, birth_date: birth },
      file: [
        [fr.field.familyName, family_name],
        [fr.field.givenNames, given_names],
        [fr.field.birth, birth],
      ],
    }
  },

  Fields: ({ text, typed, faults }) => {
    const form = { text, typed, faults }
    return (
      <>
        <Choice
          {...form}
          name="copy"
          legend={text.field.copy}
          hint={text.field.copyHint}
          options={copies.map((copy) => ({ value: copy, label: text.field.copies[copy] }))}
        />
        <TextField {...form} name="family_name" label={text.field.familyName} />
        <TextField
          {...form}
          name="given_names"
          label={text.field.givenNames}
          hint={text.field.givenNamesHint}
        />
        <DayField {...form} name="birth" legend={text.field.birth} hint={text.field.birthHint} />
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

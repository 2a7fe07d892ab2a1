import * as z from 'zod'
import { districtCodes, districts } from '../../valmont/services/districts.ts'
import { voirie } from '../../valmont/services/voirie.ts'
import { Choice } from '../form/choice.tsx'
import type { Demarche } from '../form/demarche.ts'
import { faultsIn } from '../form/fault.ts'
import { LongField } from '../form/long-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { chosen, email, mobile, textTyped, written } from '../form/value.ts'
import { fr } from '../text/fr.ts'

const problems = ['road', 'light', 'waste', 'furniture'] as const

const form = z.object({
  problem: chosen(problems, 'problem'),
  district: chosen(districtCodes, 'district'),
  place: written(200, 'place'),
  description: written(500, 'description'),
  email: z.union([z.literal(''), email], { error: 'email' }),
  phone: z.union([z.literal(''), mobile], { error: 'phone' }),
})

export const streetProblem: Demarche = {
  slug: 'voirie',
  service: voirie,

  read(typed) {
    const read = form.safeParse({
      problem: typed.get('problem'),
      district: typed.get('district'),
      place: textTyped(typed, 'place'),
      description: textTyped(typed, 'description'),
      email: textTyped(typed, 'email').trim(),
      phone: textTyped(typed, 'phone').trim(),
    })
    if (!read.success) return { faults: faultsIn(read.error) }
    const { problem, district, place, description, email, phone } = read.data
    return {
      shared: { kind: fr.field.problems[problem], territory: district },
      about: ({ field }) => `${field.problems[problem]}, ${place}`,
      where: `${place}, ${districts[district]}`,
      requester: { ...(email !== '' && { email }), ...(phone !== '' && { phone }) },
      file: [
        [fr.field.problemDistrict, districts[district]],
        [fr.field.place, place],
        [fr.field.description, description],
      ],
    }
  },

  Fields: ({ text, typed, faults }) => {
    const form = { text, typed, faults }
    return (
      <>
        <Choice
          {...form}
          name="problem"
          legend={text.field.problem}
          options={problems.map((one) => ({ value: one, label: text.field.problems[one] }))}
        />
        <Choice
          {...form}
          name="district"
          legend={text.field.problemDistrict}
          options={districtCodes.map((code) => ({ value: code, label: districts[code] }))}
        />
        <TextField {...form} name="place" label={text.field.place} hint={text.field.placeHint} />
        <LongField
          {...form}
          name="description"
          label={text.field.description}
          hint={text.field.descriptionHint}
        />
        <TextField
          {...form}
          name="email"
          type="email"
          optional
          label={text.field.email}
          hint={text.field.emailHintOptional}
        />
        <TextField
          {...form}
          name="phone"
          type="tel"
          optional
          label={text.field.mobile}
          hint={text.field.mobileHint}
        />
      </>
    )
  },
}

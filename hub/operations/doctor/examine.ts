import type { DoctorText } from '#shared/text/administrator/doctor-fr.ts'
import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { explainStart } from '../faults/explain-start.ts'
import type { Examination } from './examination.ts'
import { examinations } from './list.ts'
import type { Finding, Patient } from './patient.ts'

/** The findings of one subject. */
export interface Examined extends Finding {
  subject: keyof DoctorText['subjects']
}

/** Runs every check in turn. A check that throws becomes a finding. */
export async function* examine(patient: Patient): AsyncIterable<Examined> {
  for (const examination of examinations) {
    const { subject } = examination
    try {
      for await (const finding of findingsOf(examination, patient)) yield { subject, ...finding }
    } catch (error) {
      const message = explainStart(error) ?? (error as Error).message
      const { failed } = doctorText[patient.locale]
      yield { subject, how: 'wrong', words: fill(failed, { message }) }
    }
  }
}

async function* findingsOf(examination: Examination, patient: Patient): AsyncIterable<Finding> {
  const text = doctorText[patient.locale]
  if (examination.needs === 'nothing') return yield* examination.examine(patient)
  const { database, closed } = patient
  if (closed !== null && examination.subject === 'database') return yield closed
  if (database === null)
    return yield { how: 'unexamined', words: fill(text.unexamined, { why: text.withoutDatabase }) }
  if (examination.needs === 'schema' && !patient.hasSchema)
    return yield { how: 'unexamined', words: fill(text.unexamined, { why: text.withoutSchema }) }
  yield* examination.examine({ ...patient, database })
}

import type { DoctorText } from '#shared/text/administrator/doctor-fr.ts'
import type { Awake, Finding, Patient } from './patient.ts'

interface Subject {
  subject: keyof DoctorText['subjects']
}

/** One check. It changes nothing, and sends nothing to anybody. */
export type Examination = Subject &
  (
    | { needs: 'nothing'; examine(patient: Patient): AsyncIterable<Finding> }
    /** Requires a database; with `schema`, also its tables. */
    | { needs: 'database' | 'schema'; examine(patient: Awake): AsyncIterable<Finding> }
  )

import type { DoctorText } from '#shared/text/administrator/doctor-fr.ts'
import type { Awake, Finding, Patient } from './patient.ts'

interface Subject {
  subject: keyof DoctorText['subjects']
}

/** One thing that is looked at. It changes nothing, and sends nothing to anybody. */
export type Examination = Subject &
  (
    | { needs: 'nothing'; examine(patient: Patient): AsyncIterable<Finding> }
    /** The database answers, or it is not examined; with `schema`, its tables are there too. */
    | { needs: 'database' | 'schema'; examine(patient: Awake): AsyncIterable<Finding> }
  )

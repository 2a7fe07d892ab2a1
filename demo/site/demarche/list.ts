import type { Demarche } from '../form/demarche.ts'
import { birthCertificate } from './birth-certificate.tsx'
import { nurseryPlace } from './nursery-place.tsx'
import { streetProblem } from './street-problem.tsx'

/** Every démarche available online. */
export const demarches: readonly Demarche[] = [birthCertificate, nurseryPlace, streetProblem]

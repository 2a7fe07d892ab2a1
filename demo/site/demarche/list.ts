import type { Demarche } from '../form/demarche.ts'
import { birthCertificate } from './birth-certificate.tsx'
import { nurseryPlace } from './nursery-place.tsx'
import { streetProblem } from './street-problem.tsx'

/** Everything a usager may ask for online. */
export const demarches: readonly Demarche[] = [birthCertificate, nurseryPlace, streetProblem]

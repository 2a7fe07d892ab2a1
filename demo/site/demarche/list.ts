import { birthCertificate } from './birth-certificate.tsx'
import type { Demarche } from './demarche.ts'
import { nurseryPlace } from './nursery-place.tsx'
import { streetProblem } from './street-problem.tsx'

/** Everything a usager may ask for online. */
export const demarches: readonly Demarche[] = [birthCertificate, nurseryPlace, streetProblem]

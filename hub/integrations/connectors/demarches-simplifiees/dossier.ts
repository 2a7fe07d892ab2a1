import * as z from 'zod'
import { momentIn } from '../../../platform/time/moment.ts'
import { normalise } from '../../../requests/identifiers/normalise.ts'
import type { OpenSource } from '../../source-client/connector.ts'
import { idText, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord, SourceUsager } from '../../source-client/record.ts'

/** A dossier as it is asked for. A birth date or a name that is none tells nobody apart, and no more. */
export const dossier = z.object({
  number: idText,
  state: z.enum(['en_construction', 'en_instruction', 'accepte', 'refuse', 'sans_suite']),
  dateDepot: z.string(),
  datePassageEnInstruction: z.string().nullish(),
  dateTraitement: z.string().nullish(),
  dateDerniereModification: z.string(),
  dateDerniereCorrectionEnAttente: z.string().nullish(),
  datePrevisionnelleDecisionSVASVR: z.iso.date().nullish(),
  deposeParUnTiers: z.boolean().nullish(),
  usager: z.object({ id: z.string(), email: textOrNone }),
  demandeur: z.object({
    nom: z.string().trim().min(1).max(120).nullish().catch(undefined),
    dateDeNaissance: z.iso.date().nullish().catch(undefined),
    email: textOrNone,
  }),
  demarche: z.object({ number: idText }),
})
type Dossier = z.output<typeof dossier>

/** What is taken of a dossier. @throws SourceFault for a date that is none */
export function recordOf(
  one: Dossier,
  {
    settings: { url, zone },
    moment,
    maybe,
  }: Pick<OpenSource<object, object>, 'settings' | 'moment' | 'maybe'>,
): SourceRecord {
  const { number, state, demarche, datePrevisionnelleDecisionSVASVR: implied } = one
  const common = {
    id: number,
    reference: number,
    group: demarche.number,
    received: moment(one.dateDepot, '/dateDepot'),
    changed: moment(one.dateDerniereModification, '/dateDerniereModification'),
    usagers: usagersOf(one),
    link: `${url}/procedures/${demarche.number}/dossiers/${number}`,
    // Where the law makes silence an answer, it is one when that day has passed.
    ...(implied && { promise: { by: momentIn(zone, implied, '23:59:59'), basis: 'law' as const } }),
  }
  const begun = (date: string | null | undefined, path: string) => {
    const since = maybe(date, path)
    return since && { since }
  }
  switch (state) {
    case 'en_construction': {
      const correction = begun(
        one.dateDerniereCorrectionEnAttente,
        '/dateDerniereCorrectionEnAttente',
      )
      // Nothing says since when it is back with the service once it was put right.
      return correction
        ? {
            ...common,
            status: 'a_corriger',
            isFinal: false,
            state: 'waiting_usager',
            ...correction,
          }
        : { ...common, status: state, isFinal: false, state: 'received' }
    }
    // A correction that was never made no longer holds up what is being examined.
    case 'en_instruction':
      return {
        ...common,
        status: state,
        isFinal: false,
        state: 'in_progress',
        ...begun(one.datePassageEnInstruction, '/datePassageEnInstruction'),
      }
    default:
      return {
        ...common,
        status: state,
        isFinal: true,
        state: 'decided',
        ...begun(one.dateTraitement, '/dateTraitement'),
      }
  }
}

/** Whose it is: nobody where nothing says so for sure. */
function usagersOf({ usager, demandeur, deposeParUnTiers }: Dossier): SourceUsager[] {
  const { nom: name, dateDeNaissance: birth_date } = demandeur
  const person = { ...(name && { name }), ...(birth_date && { birth_date }) }
  // Who files for others, as social workers do for many, would be shown all of them as their own. So
  // would they by their address given as the beneficiary's, for want of another.
  if (deposeParUnTiers) {
    const { email } = demandeur
    return email && !isSame(email, usager.email) ? [{ email, ...person }] : []
  }
  // The address of an account that was deleted is kept to be displayed; it may be another's by now.
  return usager.email && usager.id !== '<deleted>' ? [{ email: usager.email, ...person }] : []
}

function isSame(one: string, other: string | undefined): boolean {
  const read = (value = '') => normalise({ kind: 'email', value })
  return read(one) === read(other)
}

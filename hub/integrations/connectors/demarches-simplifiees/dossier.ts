import * as z from 'zod'
import { momentIn } from '../../../platform/time/moment.ts'
import { normalise } from '../../../requests/identifiers/normalise.ts'
import type { OpenSource } from '../../source-client/connector.ts'
import { idText, textOrNone } from '../../source-client/expect.ts'
import type { SourceRecord, SourceUsager } from '../../source-client/record.ts'

/**
 * The shape of a dossier. An invalid birth date or name is dropped: it cannot serve as a second
 * factor.
 */
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

/** Outcomes of the final states: a dossier without follow-up has none. */
const outcomes = { accepte: 'granted', refuse: 'refused', sans_suite: null } as const

/** Reads a record from a dossier. @throws SourceFault for an invalid date */
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
    // Where silence has legal effect, it takes effect once that day has passed.
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
      // The API does not date the return to the service after a correction.
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
    // A correction never made no longer blocks a dossier under examination.
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
        outcome: outcomes[state],
        ...begun(one.dateTraitement, '/dateTraitement'),
      }
  }
}

/** Lists the usagers of a dossier; none where ownership is uncertain. */
function usagersOf({ usager, demandeur, deposeParUnTiers }: Dossier): SourceUsager[] {
  const { nom: name, dateDeNaissance: birth_date } = demandeur
  const person = { ...(name && { name }), ...(birth_date && { birth_date }) }
  // A social worker files for many people and must not receive all of them as their own. Their
  // address sometimes stands in for the beneficiary's.
  if (deposeParUnTiers) {
    const { email } = demandeur
    return email && !isSame(email, usager.email) ? [{ email, ...person }] : []
  }
  // The address of a deleted account stays for display; it may belong to another person now.
  return usager.email && usager.id !== '<deleted>' ? [{ email: usager.email, ...person }] : []
}

function isSame(one: string, other: string | undefined): boolean {
  const read = (value = '') => normalise({ kind: 'email', value })
  return read(one) === read(other)
}

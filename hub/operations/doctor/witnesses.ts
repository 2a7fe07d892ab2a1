import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { listWitnessings } from '../../agents/access-log/witness/cosignatures-sql.ts'
import { listWatchedLogs } from '../../agents/access-log/witness/watched-logs-sql.ts'
import { listWitnesses } from '../../agents/access-log/witness/witnesses-sql.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { formatMoment } from './format-moment.ts'
import type { Awake, Finding } from './patient.ts'

/** Tells what witnesses saw of the access logs, and what this hub saw of the logs of others. */
export async function* examineWitnesses(patient: Awake): AsyncGenerator<Finding> {
  const { database, locale } = patient
  const text = doctorText[locale].seals
  const moment = (at: Date | null) => (at ? formatMoment(at, 'UTC', patient) : '')
  const witnesses = await listWitnesses(database)
  if (witnesses.length === 0) yield { how: 'note', words: text.alone }
  const known = await listWitnessings(database, null)
  for (const organisation of witnesses.length > 0 ? await listOrganisations(database) : [])
    for (const { witness } of witnesses) {
      const one = known.find(
        (each) => each.organisation === organisation && each.witness === witness,
      )
      const named = { organisation, witness }
      if (one?.fault) {
        const values = { ...named, size: one.fault_size ?? 0, when: moment(one.fault_since) }
        yield { how: 'wrong', words: fill(text.fault[one.fault], values) }
      } else if (one?.size) {
        const values = { ...named, size: one.size, when: moment(one.at) }
        yield { how: 'well', words: fill(text.cosigned, values) }
      } else yield { how: 'note', words: fill(text.unasked, named) }
    }
  for (const { origin, size, seen_at, forked_at } of await listWatchedLogs(database))
    if (forked_at)
      yield { how: 'wrong', words: fill(text.forked, { origin, when: moment(forked_at) }) }
    else if (seen_at)
      yield { how: 'well', words: fill(text.watched, { origin, size, when: moment(seen_at) }) }
    else yield { how: 'note', words: fill(text.unseen, { origin }) }
}

import { demarchesSimplifiees } from '../../hub/integrations/connectors/demarches-simplifiees.ts'
import {
  type DemarchesSimplifiees,
  openDemarchesSimplifiees,
} from '../fakes/sources/demarches-simplifiees.ts'
import type { KeptDossier } from '../fakes/sources/kept-dossier.ts'
import { gather, readerOf } from './source.ts'

export const parking = 8421
export const market = 8422
export const token = 'ZDA5NjNl-cGFydmlz'

/** A moment of 20 November 2026, UTC. */
export const at = (time: string) => new Date(`2026-11-20T${time}Z`)

/** Opens a town with two démarches and a token for both. */
export async function openTown() {
  const town = await openDemarchesSimplifiees()
  town.demarches.set(parking, { title: 'Stationnement résidentiel' })
  town.demarches.set(market, { title: 'Place au marché' })
  town.tokens.set(token, { sees: [parking, market] })
  return new Town(town)
}

/** Acts of people in the town, and readers of it. */
export class Town {
  readonly double: DemarchesSimplifiees

  constructor(double: DemarchesSimplifiees) {
    this.double = double
  }

  /** Opens a reader of some démarches. */
  reader(demarches: readonly number[] = [parking], more: object = {}) {
    const settings = { url: this.double.url, demarches, ...more }
    return readerOf(demarchesSimplifiees, settings, { token })
  }

  /** Somebody files a dossier. */
  file(number: number, more: Partial<KeptDossier> = {}): KeptDossier {
    const dossier: KeptDossier = {
      number,
      demarche: parking,
      state: 'en_construction',
      filed: at('08:00:00'),
      updated: at('09:00:00'),
      ...more,
    }
    this.double.dossiers.push(dossier)
    return dossier
  }

  /** Files many dossiers, each changed at its own moment. */
  fileMany(count: number, momentOf: (index: number) => Date): void {
    for (let index = 0; index < count; index++)
      this.file(1001 + index, { updated: momentOf(index), filed: at('07:00:00') })
  }

  /** Reads the only record. */
  async readOne() {
    const [record, ...others] = await gather(this.reader().changed(null))
    if (!record || others.length > 0) throw new Error('Not one record was read.')
    return record
  }

  /** Reads the ids deleted since. */
  async gone(since: Date, demarches?: readonly number[]): Promise<string[]> {
    const ids: string[] = []
    for await (const some of this.reader(demarches).gone?.(since) ?? []) ids.push(...some)
    return ids
  }

  /** Sets the next answer. */
  says(content: unknown, status = 200, headers: Record<string, string> = {}): void {
    this.double.next.push({ status, content, headers })
  }

  /** Lists the queries sent, in order. */
  queries(): string[] {
    return this.double.asked.map(({ body }) => JSON.parse(body).query)
  }
}

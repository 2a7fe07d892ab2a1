import { randomBytes, randomUUID } from 'node:crypto'
import { writeCode } from '#shared/identifier/code.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { firstLocales } from '#shared/text/usager-locale.ts'
import {
  insertConfiguration,
  upsertOrganisation,
  upsertService,
  upsertSite,
} from '../../../hub/catalogue/sites/declare-sql.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { town, townConfiguration, townServices } from '../../world/town.ts'

/** Organisations, each with a site of its own, and the services of each. */
const organisations = 50
const services = ['etat-civil', 'voirie', 'petite-enfance', 'dechets'] as const
const territories = 12

/** Every load is drawn from it. */
const seed = 43

/** Later parts of a feedback wait until so many others were sent, so that the first part is stored. */
const between = 256

/** Of ten feedbacks, so many have a second part and a third; of ten second parts, so many a comment. */
const [second, third, commented] = [0.6, 0.2, 0.1]

/** An answer as a page sends it, and whose it is. */
export interface Drawn {
  organisation: string
  part: Record<string, unknown>
}

const organisationOf = (nth: number) => `ville-${nth}`

/** Declares the organisations, their sites and services. */
export async function declareFifty({ url }: { url: string }): Promise<void> {
  const database = openPostgres(`${url}/postgres`, 1)
  const [service] = townServices
  if (!service) throw new Error('The town of the tests has services')
  for (let nth = 0; nth < organisations; nth += 1) {
    const organisation = organisationOf(nth)
    await upsertOrganisation(database, organisation, `Ville ${nth}`, town.zone)
    await upsertSite(database, organisation, organisation, { fr: organisation }, [town.origin])
    for (const name of services)
      await upsertService(database, organisation, { ...service, service: name, sector: name })
    await insertConfiguration(database, organisation, organisation, townConfiguration)
  }
  await database.close()
}

/**
 * Returns a source of parts: what they say is the same in every run, their ids are new. Large
 * organisations get more than small ones, and good marks are more frequent than bad ones.
 */
export function drawParts(): () => Drawn {
  const random = seededRandom(seed)
  const below = (n: number) => Math.floor(n * random())
  const among = <Value>(list: readonly [Value, ...Value[]]): Value =>
    list[below(list.length)] ?? list[0]
  const mark = () => 1 + Math.floor(5 * Math.sqrt(random()))
  const draw = parvis.draw.map((one) => one) as [(typeof parvis.draw)[number]]
  const locales = [...firstLocales] as [string]
  const later: { after: number; drawn: Drawn }[] = []
  let sent = 0

  function begin(): Drawn {
    const nth = Math.floor(organisations * random() ** 2)
    const organisation = organisationOf(nth)
    const { item, compared, twin } = among(draw)
    const envelope = {
      id: randomUUID(),
      site: organisation,
      service: among(services),
      configuration: 1,
      item,
      unprompted: true,
      locale: among(locales),
      receipt: writeCode(randomBytes(10)),
      ...(random() < 0.7 && {
        territory: `69${String(nth).padStart(2, '0')}${below(territories)}`,
      }),
    }
    const add = (part: number, said: Record<string, unknown>) =>
      later.push({
        after: sent + between * (part - 1),
        drawn: { organisation, part: { ...envelope, part, ...said } },
      })
    const took = 4000 + below(20_000)
    if (random() < second) {
      const beside = compared ? { [compared]: below(3) - 1 } : twin ? { [twin]: mark() } : {}
      const answers = { [item]: mark(), ...beside }
      const comment = `Le guichet ${below(1_000_000)} ferme trop tôt : j’ai attendu ${below(90)} minutes.`
      add(2, { took_ms: took + 5000, answers, ...(random() < commented && { comment }) })
    }
    if (random() < third) {
      const evidence = { lcp_ms: 800 + below(4000), inp_ms: 40 + below(400), cls: 0.02, errors: 0 }
      add(3, { took_ms: took + 6000, evidence: { ...evidence, elapsed_s: below(900) } })
    }
    return {
      organisation,
      part: { ...envelope, part: 1, took_ms: took, answers: { overall: mark() } },
    }
  }

  return () => {
    sent += 1
    const [next] = later
    if (!next || next.after > sent) return begin()
    later.shift()
    return next.drawn
  }
}

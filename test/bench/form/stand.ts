import type { AddressInfo } from 'node:net'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { insertConfiguration, upsertSite } from '../../../hub/catalogue/sites/declare-sql.ts'
import { answerColumns } from '../../../hub/feedback/answers/feedback-columns.ts'
import { foldEach } from '../../../hub/feedback/part-log/fold-organisation.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { servePages } from '../../world/asking.ts'
import { declareTown } from '../../world/declare-town.ts'
import { freePort } from '../../world/free-port.ts'
import { startPostgres } from '../../world/postgres-cluster.ts'
import { startServe } from '../../world/product.ts'
import { town } from '../../world/town.ts'
import { type AskedForm, askedForms } from './asked-forms.ts'

/** Where a form is met: in a page of its site, or on the hub's own page, with script or without. */
export type Place = 'widget' | 'hosted' | 'without script'

/** One hub with a site for each form, and pages of these sites. */
export interface Stand {
  /**
   * Address at which a form is met.
   * @param mark goes with its answer, to find it again
   */
  address(form: AskedForm, place: Place, locale: UsagerLocale, mark?: string): string
  /** Names of the answers the hub keeps of the feedback with a mark. */
  kept(mark: string): Promise<string[]>
  close(): Promise<void>
}

/** How the page opens the form: as its moment has it, else by its link. */
function modeOf({ form, moment }: AskedForm): Record<string, string> {
  if (form.needs === 'start') return { mode: 'start' }
  return moment === 'page' || moment === 'submitted' ? { mode: 'ended' } : {}
}

export async function openStand(): Promise<Stand> {
  const [hubPort, pagePort] = [await freePort(), await freePort()]
  const site = `http://127.0.0.1:${pagePort}`
  const postgres = await startPostgres()
  const url = `${postgres.url}/postgres`
  const database = openPostgres(url, 2)
  await migrate(database)
  await declareTown(database, [site])
  for (const { site: name, content } of askedForms) {
    await upsertSite(database, town.organisation, name, { fr: town.name, en: town.name }, [site])
    await insertConfiguration(database, town.organisation, name, content)
  }
  const hub = await startServe({ DATABASE_URL: url }, hubPort)
  const pages = servePages(hub.at('hub'))
  await new Promise<void>((resolve) => pages.listen(pagePort, '127.0.0.1', resolve))
  const { port } = pages.address() as AddressInfo
  return {
    address(form, place, locale, mark) {
      const said = { service: 'etat-civil', ...(mark && { place: mark }) }
      return place === 'widget'
        ? `http://127.0.0.1:${port}/${form.site}?${new URLSearchParams({ ...said, ...modeOf(form), lang: locale })}`
        : `${hub.at('hub')}/avis/donner?${new URLSearchParams({ ...said, site: form.site, locale })}`
    },
    async kept(mark) {
      await foldEach(database)
      const rows = await database.query<{ answers: Record<string, string> }>(
        `select ${answerColumns} from feedback f where f.organisation = $1 and place = $2`,
        [town.organisation, mark],
      )
      return rows.flatMap(({ answers }) => Object.keys(answers))
    },
    async close() {
      pages.close()
      await hub.stop()
      await database.close()
      await postgres.stop()
    },
  }
}

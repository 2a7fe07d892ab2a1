import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { periodBefore } from '#shared/calendar/period.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { findItem, scaleOf } from '#shared/quality/instrument.ts'
import { sdg } from '#shared/quality/instruments/sdg.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { openDataText } from '#shared/text/site-owner/reporting/open-data.ts'
import { restText } from '#shared/text/usager/text.ts'
import { townDay } from '../../../../../demo/valmont/promise.ts'
import { insertConfiguration, upsertSite } from '../../../../../hub/catalogue/sites/declare-sql.ts'
import { foldEach } from '../../../../../hub/feedback/part-log/fold-organisation.ts'
import { openPostgres } from '../../../../../hub/platform/database/postgres.ts'
import { expectAccessible } from '../../../../world/accessible.ts'
import { servePages } from '../../../../world/asking.ts'
import { anyBrowser } from '../../../../world/browser.ts'
import { eventually } from '../../../../world/eventually.ts'
import { finishes, goesTo, writes } from '../../../../world/form.ts'
import { freePort } from '../../../../world/free-port.ts'
import { databaseOf, layLivedDemo, startLivedDemo } from '../../../../world/lived-demo.ts'
import { type Person, sit } from '../../../../world/person.ts'
import { ownFolder, type Product } from '../../../../world/product.ts'
import { readTable } from '../../../../world/read-csv.ts'
import { signIn } from '../../../../world/sign-in.ts'
import { townNotice } from '../../../../world/town.ts'

const { sdg: words } = openDataText.fr
const rest = restText.fr
const lastMonth = periodBefore(townDay(new Date()).slice(0, 7))
const secret = 'Madame Dupuis m’a rappelée.'

describe.each(anyBrowser)('The file of the European gateway, in $browser', (real) => {
  describe.skipIf(!real.path)('', () => {
    const folder = ownFolder()
    const downloads = mkdtempSync(join(tmpdir(), 'parvis-sdg-'))
    let demo: Product
    let browser: Browser
    let pages: ReturnType<typeof servePages>
    let site = ''
    let sylvie: Person
    beforeAll(async () => {
      await layLivedDemo(folder.path)
      const port = await freePort()
      site = `http://127.0.0.1:${port}`
      const database = openPostgres(databaseOf(folder.path), 1)
      const name = { fr: 'Venir à Valmont', en: 'Moving to Valmont' }
      await upsertSite(database, 'valmont', 'europe', name, [site])
      const content = defaultConfiguration(sdg, townNotice)
      await insertConfiguration(database, 'valmont', 'europe', content)
      await database.close()
      demo = await startLivedDemo(folder.path)
      pages = servePages(new URL(demo.at('console')).origin)
      await new Promise<void>((resolve) => pages.listen(port, '127.0.0.1', resolve))
      browser = await real.open()
      sylvie = await sit(browser)
    })
    afterAll(async () => {
      await browser?.close()
      pages?.close()
      await demo?.stop()
      folder.remove()
      rmSync(downloads, { recursive: true })
    })

    /** Presses an answer to the question that stands open, by its words. */
    async function answers(usager: Person, item: string, label: string): Promise<void> {
      const { wording } = findItem(sdg, item) ?? { wording: { fr: item } }
      await usager.reads(wording.fr)
      await usager.presses(label)
    }

    it('has nothing to say before anybody has answered', async () => {
      await signIn(sylvie, { at: () => `${demo.at('console')}#bilan/donnees` }, 'sylvie.roche')
      await sylvie.reads('Emporter un bilan')
      expect(await sylvie.sees()).not.toContain(words.title)
    })

    it('says how many answered last month, and by which day they are due', async () => {
      const after = await sit(browser)
      await after.goes(`${site}/europe?service=etat-civil&mode=ended`)
      await answers(after, 'rating', '4')
      await answers(after, 'able', 'En partie')
      await finishes(after)
      await after.reads(rest.thanks)
      await after.leaves()

      const helped = await sit(browser)
      await helped.goes(`${site}/europe?service=etat-civil`)
      await helped.page.waitForSelector('parvis-feedback a[role=button]')
      await helped.presses('Donner mon avis')
      await answers(helped, 'rating', '2')
      await writes(helped, secret)
      await goesTo(helped, findItem(sdg, 'assisted')?.wording.fr ?? '')
      await answers(helped, 'assisted', 'Non')
      await finishes(helped)
      await helped.reads(rest.thanks)
      await helped.leaves()

      // A month later.
      const database = openPostgres(databaseOf(folder.path), 1)
      await foldEach(database)
      await database.query(`update feedback set day = $1 where site = 'europe'`, [
        `${lastMonth}-20`,
      ])
      await database.close()
      await sylvie.page.reload()
      await sylvie.reads(words.title)
      const due = fill(words.due, { month: formatPeriod(lastMonth, 'fr'), n: 2, day: '' })
      await sylvie.reads(due.slice(0, due.lastIndexOf(':')))
      await sylvie.reads(words.private)
      await expectAccessible(sylvie)
    })

    it('is taken away as lines whose values are the answers that were pressed', async () => {
      if (real.browser === 'chromium') {
        const devtools = await sylvie.page.createCDPSession()
        await devtools.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: downloads,
          browserContextId: sylvie.page.browserContext().id ?? '',
        })
      }
      await sylvie.presses(words.download)
      await sylvie.reads(new RegExp(`Enregistré : parvis-sdg-${lastMonth}`))
      if (real.browser !== 'chromium') return
      await eventually(async () => expect(readdirSync(downloads)).toHaveLength(1))
      const [file = ''] = readdirSync(downloads)
      const text = readFileSync(join(downloads, file), 'utf8').replace('\uFEFF', '')
      expect(text).not.toContain(secret)
      const [head = [], ...lines] = readTable(text, ',')
      const said = lines.map((cells) => {
        const line = Object.fromEntries(head.map((column, at) => [column, cells[at] ?? '']))
        for (const { item } of sdg.items) {
          const found = findItem(sdg, item)
          const answer =
            found && scaleOf(sdg, found).answers.find((one) => String(one.value) === line[item])
          line[item] = answer?.label.fr ?? ''
        }
        return line
      })
      const common = {
        day: `${lastMonth}-20`,
        page: `${site}/europe`,
        service: 'etat-civil',
        locale: 'fr',
        found: '',
      }
      expect(said).toHaveLength(2)
      expect(said).toEqual(
        expect.arrayContaining([
          {
            ...common,
            stream: 'asked',
            form: 'procedure',
            rating: '4',
            able: 'En partie',
            assisted: '',
          },
          { ...common, stream: 'open', form: 'assistance', rating: '2', able: '', assisted: 'Non' },
        ]),
      )
    })
  })
})

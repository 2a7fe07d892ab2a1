import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { openAsking } from '../world/asking.ts'
import { browsers } from '../world/browser.ts'
import { finishes, goesTo, writes } from '../world/form.ts'
import { type Person, sit } from '../world/person.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { townNotice } from '../world/town.ts'

const folder = 'docs/pictures/widget'
const widths = { telephone: 320, desktop: 1100 } as const

const usual: ConfigurationContent = {
  ...defaultConfiguration(parvis, townNotice),
  extras: [],
  asks: { helped: true, departement: true, handover: true },
  contact: { name: 'Accueil de la mairie', phone: '+33 1 99 00 12 34' },
}
const formAlone = (form: string): ConfigurationContent => ({
  ...usual,
  forms: usual.forms.map((one) => ({ ...one, share: one.form === form ? 1 : 0 })),
})
const sites = {
  a: {
    ...formAlone('A'),
    draw: usual.draw.map((one) => ({ ...one, share: one.item === 'EMP' ? 1 : 0 })),
  },
  b: formAlone('B'),
  c: formAlone('C'),
  why: { ...formAlone('A'), extras: [{ item: 'WHY', bad: 1, other: 0 }] },
  jdma: defaultConfiguration(jdma, townNotice),
  campaign: defaultConfiguration(campaign, townNotice),
} satisfies Record<string, ConfigurationContent>

/** One step: where it is, what is pressed, what is shown. */
interface Step {
  name: string
  caption: string
  site?: keyof typeof sites
  attributes?: Record<string, string>
  act?(usager: Person): Promise<void>
}

const opensWith = async (usager: Person, answer: string) => {
  await usager.presses('Donner mon avis')
  await usager.presses(answer)
}

const typesComment = (usager: Person) =>
  writes(usager, 'Rappelez-moi au 06 12 34 56 78, la page se vide.')

/** Every step, in the order a usager meets it; a step without a site goes on from the one before. */
const steps: readonly Step[] = [
  {
    name: 'invited',
    caption: 'The first question is the form.',
    site: 'a',
    attributes: { mode: 'ended' },
  },
  {
    name: 'begun',
    caption: 'The first answer is kept; the next question takes its place.',
    async act(usager) {
      await usager.presses('Bien')
      await usager.reads('Enregistré.')
    },
  },
  {
    name: 'personal-case',
    caption: 'For a personal case, the card says whom to contact.',
    act: async (usager) => {
      await goesTo(usager, 'Voulez-vous ajouter quelque chose')
      await usager.presses('Cas personnel')
    },
  },
  {
    name: 'comment',
    caption: 'The card shows the words that it masks.',
    async act(usager) {
      await usager.presses('Problème du site')
      await typesComment(usager)
    },
  },
  {
    name: 'how-answered',
    caption: 'Who helped, and the département: optional.',
    async act(usager) {
      await usager.presses('Préciser')
      await usager.types('Le numéro de votre département', '13')
    },
  },
  {
    name: 'handed-over',
    caption: 'Handing over to the agent: what, to whom, until when.',
    act: (usager) => usager.presses('Montrer mon avis'),
  },
  {
    name: 'thanks',
    caption: 'The feedback code, to copy or to send.',
    async act(usager) {
      await finishes(usager)
      await usager.reads('Merci. Votre avis est bien arrivé.')
    },
  },
  {
    name: 'before',
    caption: 'Form B: the prediction, before the démarche.',
    site: 'b',
    attributes: { mode: 'start' },
  },
  {
    name: 'proofs',
    caption: 'Form C: the proofs.',
    site: 'c',
    act: (usager) => opensWith(usager, 'Bien'),
  },
  {
    name: 'why',
    caption: 'After a bad mark, one question more.',
    site: 'why',
    act: (usager) => opensWith(usager, 'Très mal'),
  },
  {
    name: 'jdma',
    caption: 'The instrument *Je donne mon avis*.',
    site: 'jdma',
    attributes: { mode: 'ended' },
    act: (usager) => usager.presses('Moyen'),
  },
  {
    name: 'campaign',
    caption: 'The campaign: a page for each dimension.',
    site: 'campaign',
    act: (usager) => opensWith(usager, 'Bien'),
  },
]

/** Takes a picture of every step at the width of a telephone and of a computer, and the page of them. */
export async function run(): Promise<void> {
  const chromium = browsers.find(({ browser, path }) => browser === 'chromium' && path)
  if (!chromium) throw new Error('The pictures are taken with Chromium, which is not here')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const postgres = await startPostgres()
  const asking = await openAsking(sites, undefined, {}, `${postgres.url}/postgres`)
  const browser = await chromium.open()
  for (const [width, pixels] of Object.entries(widths)) {
    let usager: Person | undefined
    for (const { name, site, attributes, act } of steps) {
      if (site) {
        await usager?.leaves()
        usager = await sit(browser)
        await usager.page.setViewport({ width: pixels, height: 800 })
        await usager.goes(asking.page(site, attributes))
      }
      if (!usager) throw new Error('The first step has no site')
      await usager.page.waitForNetworkIdle()
      await act?.(usager)
      await usager.page.waitForNetworkIdle()
      const card = await usager.page.$('parvis-feedback >>> .card')
      writeFileSync(
        `${folder}/${name}-${width}.webp`,
        (await card?.screenshot({ type: 'webp', quality: 70 })) ?? '',
      )
      console.log(`${name}, ${width}`)
    }
    await usager?.leaves()
  }
  writeFileSync('docs/sites/widget-screens.md', writePage())
  await browser.close()
  await asking.close()
  await postgres.stop()
}

function writePage(): string {
  const shown = (name: string, screen: string, width: number) =>
    `<img src="../pictures/widget/${name}-${screen}.webp" width="${width}" alt="">`
  const rows = steps.map(
    ({ name, caption }) =>
      `${caption}<br>${shown(name, 'telephone', 200)} ${shown(name, 'desktop', 420)}`,
  )
  return `# The widget, step by step

For designers and reviewers: each step of the form, at 320 pixels and at 1100. \`npm run pictures\` takes them.

${rows.join('\n\n')}
`
}

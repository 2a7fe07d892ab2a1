import { readFileSync } from 'node:fs'
import { finishes, writes } from './form.ts'
import type { Person } from './person.ts'
import type { Product } from './product.ts'
import { signIn } from './sign-in.ts'

/** The hub and the site that the guide speaks of. */
const written = { hub: 'https://hub.example', site: 'ville' }

/** What the guide for a site owner has them paste, made for a hub that runs. */
interface Pasted {
  tag: string
  /** What stands on the page that confirms a démarche, on any other, and where requests are followed. */
  elements: readonly [ended: string, open: string, tracker: string]
  /** The value of `Content-Security-Policy`. */
  policy: string
}

/** The text of the guide. */
export const siteGuide = (language: 'fr' | 'en') =>
  readFileSync(`docs/sites/mettre-parvis-sur-un-site${language === 'fr' ? '' : '.en'}.md`, 'utf8')

/** All that the guide prints to be pasted, in its order. */
export const snippetsOf = (guide: string) =>
  [...guide.matchAll(/^```\w*\n([^`]+)```$/gm)].map(([, snippet = '']) => snippet.trim())

/** @throws Error when the guide does not print what its steps need */
export function readPasted(hub: string): Pasted {
  const snippets = snippetsOf(siteGuide('fr').replaceAll(written.hub, hub))
  const starting = (start: string) => snippets.filter((snippet) => snippet.startsWith(start))
  const [tag] = starting('<script')
  const [ended, open, tracker] = starting('<parvis-')
  const [policy] = starting('Content-Security-Policy: ')
  if (!tag || !ended || !open || !tracker || !policy) throw new Error('The guide lacks a snippet')
  return {
    tag,
    elements: [ended, open, tracker],
    policy: policy.slice('Content-Security-Policy: '.length),
  }
}

/** The page that confirms a démarche, before and after what is pasted into it. */
export const confirmationPage = (head = '', body = '') => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Votre demande est partie</title>
${head}</head>
<body><main><h1>Votre demande est partie</h1><p>Une équipe passe dans les dix jours.</p>
${body}</main></body></html>`

/** Steps 1 and 2, as they are written: the site is registered, and what it asks is settled. */
export async function openSite(
  owner: Person,
  demo: Product,
  origin: string,
  look: (step: 'register' | 'notice') => Promise<void> = async () => {},
): Promise<void> {
  await signIn(owner, { at: () => `${demo.at('console')}#sites` }, 'paul.girard')
  // The forms that change a site have the same words.
  const types = (field: string, text: string) => owner.page.type(`#${field}`, text)
  await owner.page.waitForSelector('#register-origins')
  await types('register-fr', 'Les démarches de Valmont')
  await owner.page.$eval('#register-slug', (field) => (field as HTMLInputElement).select())
  await types('register-slug', written.site)
  await types('register-origins', origin)
  await look('register')
  await owner.page.click('form:has(#register-origins) button')
  await owner.reads('Le site « Les démarches de Valmont » est enregistré.')
  // Each site has the same link; a person presses that of the site they have just registered.
  await owner.page.click(`[data-site="${written.site}"] .site-facts a`)
  await owner.reads('Ce site ne demande encore rien.')
  await owner.presses('La notice sur les données')
  await owner.presses('Écrire des phrases de départ')
  await owner.reads('Les phrases sont écrites.')
  await owner.types('Responsable du traitement', 'Ville de Valmont')
  await owner.types('Comment joindre le délégué', 'donnees@valmont.example')
  await look('notice')
  await owner.presses('Enregistrer : une nouvelle version')
  await owner.reads('Enregistré. Version 1')
}

/** Step 6: the hub visits the page. */
export async function checkSite(owner: Person, origin: string): Promise<void> {
  await owner.presses('Réglages')
  await owner.presses('Sites')
  const card = `[data-site="${written.site}"]`
  const field = await owner.page.waitForSelector(`${card} #visit-${written.site}`)
  expectAddress(await field?.evaluate((one) => (one as HTMLInputElement).value), origin)
  await owner.page.click(`${card} .site-visit button`)
  await owner.page.waitForSelector(`${card} .visit-lines`)
}

function expectAddress(shown: string | undefined, origin: string): void {
  if (shown !== `${origin}/`) throw new Error(`The visit would go to ${shown}`)
}

/** Step 6, as a usager: answers, and keeps the code of the receipt. */
export async function answerAt(page: string, usager: Person, comment: string): Promise<string> {
  await usager.goes(page)
  await usager.presses('Bien')
  await usager.reads('Enregistré.')
  await writes(usager, comment)
  await finishes(usager)
  await usager.reads('Merci. Votre avis est bien arrivé.')
  const output = await usager.page.waitForSelector('parvis-feedback >>> output')
  return String(await output?.evaluate((element) => element.textContent))
}

import type { Person } from './person.ts'

/**
 * Opens the console the way its readers do: the button, the identity provider's page, and back.
 * @param product what is running; only the address of its console is asked, which may name a page:
 * the first, where it names none
 * @param login the account of the town's identity provider
 */
export async function signIn(
  person: Person,
  product: { at(name: string): string },
  login: string,
): Promise<void> {
  // Wide enough for its pages to stand beside what they open, as at a desk.
  await person.page.setViewport({ width: 1280, height: 900 })
  const address = product.at('console')
  await person.goes(address.includes('#') ? address : `${address}#accueil`)
  await person.presses('Se connecter')
  await person.types('Identifiant', login)
  await person.types('Mot de passe', 'valmont')
  await person.presses('Se connecter')
  await person.reads('Se déconnecter')
}

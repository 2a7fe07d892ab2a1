import type { Person } from './person.ts'

/** Reports a hole in the road on the town’s site, up to its confirmation. @param site its URL */
export async function reportHole(usager: Person, site: string): Promise<void> {
  await usager.goes(`${site}/voirie/signalement`)
  await usager.presses('Chaussée')
  await usager.presses('Haut-Valmont')
  await usager.types('À quel endroit', '12 rue des Tilleuls')
  await usager.types('Que voyez-vous', 'Un trou profond devant l’école.')
  await usager.types('Adresse e-mail', 'camille@courriel.example')
  await usager.presses('Envoyer mon signalement')
}

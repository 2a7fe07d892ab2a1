/** What is read in French though a site offers another language, in French. */
export const fr = {
  title: 'Ce qui n’est pas traduit',
  intro:
    'Un site propose ces langues, et leurs lecteurs y lisent des textes français. Écrivez ces textes, ou retirez la langue du site.',
  service: 'Service\u00a0: {name}',
  site: 'Nom du site\u00a0: {name}',
  notice: 'Notice sur les données\u00a0: {name}',
}

export type UntranslatedText = typeof fr

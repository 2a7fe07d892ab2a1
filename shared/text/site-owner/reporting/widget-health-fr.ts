/** What the console says of widgets that are silent or not seen, in French. */
export const fr = {
  title: 'Le widget sur vos pages',
  silent: 'Aucun avis pour « {service} » depuis {since}, environ {expected} étaient attendus.',
  notSeen: 'Aucune page du site n’est vue depuis ce jour-là : le widget n’y est peut-être plus.',
  seen: 'Le widget du site est vu (la dernière fois {seen}), mais personne ne répond.',
  odds: 'Un tel silence arrive par hasard moins d’une fois sur mille. Un jour férié l’explique parfois.',
}

/** The keys every language has. */
export type WidgetHealthText = typeof fr

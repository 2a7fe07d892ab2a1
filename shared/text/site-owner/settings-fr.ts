/** The page that leads to the settings, in French. */
export const fr = {
  question: 'Que voulez-vous régler ?',
  about: {
    start: 'Cinq étapes jusqu’au premier avis\u00a0: service, questions, balise.',
    identity: 'Le nom, l’écusson et la couleur que les usagers voient.',
    services: 'Ce que chaque service promet à tous : délais, étapes, lieux, textes des messages.',
    sites: 'Les sites où le bouton d’avis s’affiche, et la balise à coller.',
    questions: 'Ce que vous demandez aux usagers, et sur quel site.',
    declarations: 'L’objectif, le minimum et les autres choix que le bilan cite avec leur auteur.',
    circumstances: 'Grèves, travaux, tempêtes : chaque graphique les montre.',
    accesses: 'Quand et pourquoi les données des usagers ont été consultées.',
    account: 'Votre rôle, et les sessions que vous avez ouvertes.',
    people: 'Qui peut se connecter, et ce que chacun voit.',
    keys: 'Les clés que vos logiciels utilisent pour parler au serveur.',
  },
}

export type SettingsText = typeof fr

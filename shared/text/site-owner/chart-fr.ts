/** What stands around every chart, in French. */
export const fr = {
  table: 'Voir les chiffres en tableau',
  made: 'Comment ce dessin est fait',
  download: 'Télécharger :',
  downloadAs: 'Télécharger « {title} » en {format}',
  saved: 'Le fichier {file} est enregistré.',
  inside:
    'Fait pour la maison\u00a0: des chiffres peuvent reposer sur 5 à 10 réponses. Ce qui se publie est dans le bilan.',
  notSaved: 'Le fichier n’a pas pu être fait. Le tableau reste lisible sur cette page.',
  circumstances: 'Pendant ce temps',
}

export type ChartText = typeof fr

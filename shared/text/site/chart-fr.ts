/** What stands around every chart, in French. */
export const fr = {
  table: 'Voir les chiffres en tableau',
  made: 'Comment ce dessin est fait',
  download: 'Télécharger :',
  downloadAs: 'Télécharger « {title} » en {format}',
  saved: 'Le fichier {file} est enregistré.',
  notSaved: 'Le fichier n’a pas pu être fait. Le tableau reste lisible sur cette page.',
  circumstances: 'Pendant ce temps',
}

export type ChartText = typeof fr

/** What stands around every chart, in French. */
export const fr = {
  table: 'Voir les chiffres en tableau',
  made: 'Comment ce dessin est fait',
  take: 'Emporter',
  takeWhat: 'Emporter « {title} »',
  takeAs: '{what}, « {title} »',
  formats: { svg: 'Dessin (SVG)', png: 'Image (PNG)', csv: 'Chiffres (CSV)' },
  saved: 'Le fichier {file} est enregistré.',
  inside:
    'Usage interne : certains chiffres reposent sur 5 à 10 réponses. Pour publier, prenez le bilan.',
  notSaved: 'Le fichier n’a pas pu être fait. Le tableau reste lisible sur cette page.',
}

export type ChartText = typeof fr

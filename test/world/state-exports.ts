/** An export of *Services Publics+* as its open data writes it: a mark, semicolons, a quoted header. */
export function experiences(
  rows: readonly Partial<Record<(typeof experienceColumns)[number], string>>[],
  columns: readonly string[] = experienceColumns,
): string {
  const lines = rows.map((row) =>
    columns.map((column) => quoted((row as Record<string, string>)[column] ?? '')).join(';'),
  )
  return `\uFEFF${[columns.map(quoted).join(';'), ...lines].join('\n')}\n`
}

export const experienceColumns = [
  'ID expérience',
  'Écrit le',
  'Pseudonyme usager',
  'Titre',
  'Description',
  'Ressenti usager',
  "État de l'expérience",
  'Code postal usager',
  'Démarches saisies par usager',
  'Intitulé structure 1',
  'Réponse structure 1',
  'Accessibilité',
  'Information/Explication',
  'Relation',
  'Réactivité',
  'Simplicité/Complexité',
  'Date de publication',
] as const

/** An export of *Je donne mon avis* as its worker writes it: commas, no mark, moments of UTC. */
export function avis(
  rows: readonly Partial<Record<(typeof avisColumns)[number], string>>[],
): string {
  const lines = rows.map((row) => avisColumns.map((column) => quoted(row[column] ?? '')).join(','))
  return `${[avisColumns.map(quoted).join(','), ...lines].join('\n')}\n`
}

export const avisColumns = [
  "Date de l'avis",
  'Nom du formulaire',
  "Lien d'intégration",
  'Identifiant Avis',
  "De façon générale, comment ça s'est passé ?",
  "Qu'avez-vous pensé des informations et des instructions fournies ?",
  "Durant votre parcours, avez-vous tenté d'obtenir de l'aide par l'un des moyens suivants ?",
  "Quand vous avez cherché de l'aide, avez-vous réussi à joindre l'administration ?",
  "Comment évaluez-vous la qualité de l'aide que vous avez obtenue de la part de l'administration ?",
  'Souhaitez-vous nous en dire plus ?',
  'Adresse mail',
] as const

/** Opinions of a month, so many of each smiley, each with an id of its own. */
export function avisOf(
  month: string,
  { good = 0, medium = 0, bad = 0 }: { good?: number; medium?: number; bad?: number },
) {
  const smileys = [
    ...Array<string>(good).fill('Très bien'),
    ...Array<string>(medium).fill('Moyen'),
    ...Array<string>(bad).fill('Pas bien'),
  ]
  return smileys.map((smiley, nth) => ({
    "Date de l'avis": `${month}-${String((nth % 27) + 1).padStart(2, '0')} 10:00:00`,
    'Identifiant Avis': (nth * 7 + 4096).toString(16),
    "De façon générale, comment ça s'est passé ?": smiley,
  }))
}

function quoted(cell: string): string {
  return /["\n;,]|^[A-ZÉ]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

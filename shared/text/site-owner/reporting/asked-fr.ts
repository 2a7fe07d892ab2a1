/** What is said of the question of a rate, and of each of its answers, in French. */
export const fr = {
  title: 'La question et ses réponses',
  question: '«\u00a0{wording}\u00a0»',
  version: '{instrument}, version {version}',
  good: '{label} (compte comme satisfait)',
  answer: 'Réponse',
  n: 'Nombre',
  share: 'Part',
  hidden: 'masqué',
  one: '{label}\u00a0: {share}',
  counts: '{label}\u00a0: {n}',
  everybody: 'posée à tous ceux qui répondent',
  drawn: 'une question tirée au sort sur {of}',
  invited: 'invités avec la probabilité {probability}',
  raw: 'valeur brute',
  weighted:
    'valeur brute\u00a0; pondérée par la population des territoires\u00a0: {estimate}, {interval}, précision de {effective} réponses',
  provisional: 'provisoire',
  published: 'n°\u00a0{number}, publié le {day}',
  revised: 'n°\u00a0{number}, révision {revision} du {day}',
  months: '{n} mois publiés, dont {revised} révisés',
}

/** The keys every language has. */
export type AskedText = typeof fr

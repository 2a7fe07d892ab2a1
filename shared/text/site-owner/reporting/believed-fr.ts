/** What a team believes beside what usagers say, in French. */
export const fr = {
  indicator: {
    name: 'Ce que l’équipe croit, ce que les usagers disent',
    share: { none: '{x} sur {n}', one: '{x} sur {n}', other: '{x} sur {n}' },
    tooFew:
      'Moins de {fewest} réponses d’agents ou d’usagers à une même question\u00a0: pas assez pour le dire.',
  },
  sides: {
    whole: 'L’ensemble\u00a0: {wording}',
    expected: 'Ce qui est attendu\u00a0: {wording}',
    lived: 'Ce qui est vécu\u00a0: {wording}',
  },
  higher:
    'L’équipe croit les réponses plus hautes qu’elles ne sont\u00a0: {team} contre {usagers}, un écart de {gap} (entre {low} et {high}).',
  lower:
    'L’équipe croit les réponses plus basses qu’elles ne sont\u00a0: {team} contre {usagers}, un écart de {gap} (entre {low} et {high}).',
  unclear:
    'L’équipe croit {team}, les usagers disent {usagers}. L’écart de {gap} (entre {low} et {high}) peut venir du hasard.',
  bare: 'L’équipe croit {team}, les usagers disent {usagers}.',
  alone: 'L’équipe croit {team}. Trop peu d’usagers le disent pour comparer.',
  tooFewAgents: 'Trop peu de réponses d’agents\u00a0: pas assez pour le dire.',
  team: {
    one: 'L’équipe\u00a0: {mean}, {bounds} ({n} réponse sans nom, {period}).',
    other: 'L’équipe\u00a0: {mean}, {bounds} ({n} réponses sans nom, {period}).',
  },
  usagers: {
    invited: {
      one: 'Les usagers invités\u00a0: {mean}, {bounds} ({n} réponse).',
      other: 'Les usagers invités\u00a0: {mean}, {bounds} ({n} réponses).',
    },
    submitted: {
      one: 'Les usagers invités à l’envoi du formulaire\u00a0: {mean}, {bounds} ({n} réponse).',
      other: 'Les usagers invités à l’envoi du formulaire\u00a0: {mean}, {bounds} ({n} réponses).',
    },
  },
  more: 'Qui a répondu',
  between: 'entre {low} et {high}',
  alike: 'tous pareils',
  scale:
    'Moyennes sur l’échelle de {low} à {high} de la question. «\u00a0Je ne sais pas\u00a0» n’y compte pas.',
  names: { team: 'L’équipe croit', usagers: 'Les usagers disent' },
}

/** The keys every language has. */
export type BelievedText = typeof fr

/** What is said, in French, of rules that make rights of what an identity provider says. */
export const fr = {
  rule: 'Règle {n} : pour qui {when}.',
  condition: 'a {claim} égal à {values}',
  grants: 'Elle donne le rôle {role} dans l’organisation {organisation}.',
  roles: {
    agent: 'agent (l’extension)',
    quality: 'qualité (les résultats et les accès)',
    admin: 'administration (tout)',
  },
  works: 'Service d’appartenance : {service}.',
  sectors: 'Secteurs ouverts : {sectors}.',
  noSectors: 'Aucun secteur n’est ouvert.',
  services: 'Dans ces secteurs, seulement : {services}.',
  nobody: 'La première règle qui convient l’emporte. Qui ne répond à aucune n’a aucun droit ici.',
  matches: 'Ces informations répondent à la règle {n}.',
  none: 'Ces informations ne répondent à aucune règle : aucun droit ici.',
  fault: {
    condition:
      '« {claim} » attend un texte, un nombre, true ou false, ou une liste [ ] qui n’est pas vide.',
    claim: '« {claim} » ne peut pas être le nom d’une information.',
    everybody:
      'cette règle ne demande rien : tout le monde y répondrait. Écrivez au moins une condition dans "when".',
    unreachable:
      'cette règle ne sert jamais : qui y répond répond déjà à la règle {n}. Placez-la avant, ou retirez-la.',
  },
}

/** The keys every language has. */
export type RightsText = typeof fr

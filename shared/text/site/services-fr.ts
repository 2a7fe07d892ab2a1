/** What is said, in French, where an organisation declares its services. */
export const fr = {
  version: {
    by: 'Version {version}, déclarée par {author} le {day}',
    byNobody: 'Version {version}, déclarée avant que les versions soient gardées',
  },
  json: {
    no_text: '« {name} » n’a pas de texte {language}. Ajoutez "{tag}": "…".',
    identifier:
      '« {value} » ne peut pas servir de nom court. Écrivez des minuscules sans accent, des chiffres et des tirets, 64 au plus.',
    territory:
      '« {value} » ne peut pas être le code d’un territoire. Écrivez un code INSEE, ou 2 à 40 lettres sans accent, chiffres et tirets.',
  },
  command: {
    none: 'Aucun service n’est encore déclaré.',
    listed: '{service} : {name}. {sentence} {version}.',
    holds: '{file} : rien à corriger. Le service « {service} » peut être déclaré.',
    begun: '« {service} » est déclaré. {version}.',
    replaced: '« {service} » est déclaré. {version}. Avant : {before}.',
    same: 'Rien n’a changé dans « {service} ». {version}.',
  },
}

/** The keys every language has. */
export type ServicesText = typeof fr

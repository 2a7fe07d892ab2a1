/** What administrators read of backups and witnesses, in French. */
export const fr = {
  title: 'Sauvegardes et témoins',
  last: 'La dernière sauvegarde date du {day} à {hour}.',
  old: 'La dernière sauvegarde date du {day} à {hour}, il y a plus de deux jours.',
  none: 'Parvis n’a encore écrit aucune sauvegarde. Demandez à la personne qui exploite le hub comment il est sauvegardé.',
  failed:
    'La sauvegarde du {day} à {hour} a échoué. Prévenez la personne qui exploite le hub\u00a0: parvis doctor en dit la cause.',
  trouble: {
    gone: 'Le témoin {witness} ne répond plus depuis le {day}.',
    slow: 'Le témoin {witness} répond trop lentement depuis le {day}.',
    unknowing:
      'Le témoin {witness} ne reconnaît pas votre journal des accès depuis le {day}. Vérifiez la clé qu’il a.',
    lying:
      'Le témoin {witness} signe avec une autre clé que la sienne depuis le {day}. Ne vous y fiez plus.',
    disagreeing:
      'Le témoin {witness} a vu un autre journal des accès, constaté le {day}. L’un des deux a été changé\u00a0: faites lancer parvis audit verify.',
  },
}

export type OperationsText = typeof fr

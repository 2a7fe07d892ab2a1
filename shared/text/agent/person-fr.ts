import type { Counted } from '../numbers.ts'

/** What an agent reads of telling persons apart, of forgetting and of locking, in French. */
export const fr = {
  badge: 'Parvis : cette page montre une demande ou un usager',
  candidates: {
    why: {
      email: 'La même adresse e-mail est connue pour plusieurs personnes.',
      phone: 'Le même numéro de téléphone est connu pour plusieurs personnes.',
      account: 'Le même compte est connu pour plusieurs personnes.',
      reference: 'La demande de cette référence peut être celle de plusieurs personnes.',
      code: 'La demande de ce code peut être celle de plusieurs personnes.',
    },
    who: 'Personne {n}',
    ask: 'Posez la question à l’usager. Sa réponse part avec la recherche et n’est pas gardée.',
    each: 'Ce que chacune a demandé, et quand',
    otherwise: 'Vous pouvez aussi lui demander sa référence, puis chercher avec elle.',
    wrong: 'Elle n’est pas gardée. Vérifiez avec l’usager, puis écrivez-la de nouveau.',
  },
  factor: {
    birth_date: {
      label: 'Date de naissance écrite dans la demande',
      hint: 'Par exemple 3/4/1985 (jour, mois, année) ou 3 avril 1985',
      instead: 'Demander plutôt la date de naissance',
    },
    name: {
      label: 'Nom de famille de l’usager',
      hint: 'Sans importance : majuscules, accents, tirets',
      instead: 'Demander plutôt le nom',
    },
    send: 'Comparer',
    fault: {
      missing: 'Écrivez ce que l’usager a répondu.',
      unclear: 'Cette date ne se lit pas. Écrivez le jour, le mois et l’année.',
      year: 'Écrivez l’année avec ses quatre chiffres.',
      impossible: 'Ce jour n’existe pas, ou n’est pas une date de naissance. Vérifiez-le.',
      long: 'Ce nom est trop long. Écrivez le seul nom de famille.',
    },
  },
  tooMany: {
    too_many: {
      title: 'Trop de recherches en peu de temps.',
      body: 'Rien n’est montré. Votre recherche est gardée ici.',
    },
    too_many_answers: {
      title: 'Trop de réponses ont été essayées.',
      body: 'Aucune n’est gardée. Demandez à l’usager sa référence, ou revenez plus tard.',
    },
  },
  wait: {
    one: 'Vous pourrez réessayer dans {n} minute.',
    other: 'Vous pourrez réessayer dans {n} minutes.',
  } as Counted,
  over: 'Vous pouvez réessayer.',
  present: {
    says: 'L’usager est devant moi',
    code: 'Code affiché sur son téléphone',
    hint: 'Facultatif : page de suivi, « Je suis avec un agent ». Sans code, l’usager reçoit un message.',
    short: 'Le code a six chiffres.',
    proved: 'Code reconnu.',
    wrong: 'Code non reconnu : l’usager est averti par un message.',
    shows: 'Montre l’état, les dates, les étapes ; des autres secteurs, où l’orienter',
  },
  elsewhere: {
    below: 'Il y en a dans d’autres secteurs, plus bas.',
    title: 'Dans d’autres secteurs',
    hint: 'De quoi l’orienter. Le reste n’est pas accessible ici.',
    received: 'reçue {received}',
  },
  more: 'D’autres demandes, plus anciennes, ne sont pas dans cette liste. Pour en lire une, cherchez avec sa référence.',
  outOfTurn: {
    open: 'Dire pourquoi',
    label: 'Pourquoi avant elles ? Facultatif.',
    none: 'Sans précision',
    note: 'Inscrire avec la recherche',
    noted: 'Inscrit avec la recherche : {reason}.',
  },
  forgotten: {
    title: 'Lu il y a plus de 5 minutes : Parvis ne le garde pas.',
    body: 'Rien de cette recherche n’est resté ici. Lue de nouveau, elle est inscrite de nouveau.',
  },
  aging: 'Lu à {hour}, bientôt effacé',
  locked: {
    title: {
      one: 'Verrouillé : personne n’a touché ce poste depuis {n} minute.',
      other: 'Verrouillé : personne n’a touché ce poste depuis {n} minutes.',
    } as Counted,
    body: 'Rien n’est plus montré. La session est fermée ici.',
  },
  updated: {
    title: 'Parvis a été mis à jour ({version}).',
    body: 'Connectez-vous de nouveau. Rien de ce qui était montré n’est gardé.',
  },
  updateWaits:
    'Une mise à jour attend : elle se fait quand rien n’est montré ni en cours d’écriture.',
  gone: {
    title: 'Ce panneau ne marche plus.',
    body: 'L’extension a été mise à jour ou arrêtée. Rouvrez ce panneau.',
  },
}

/** The keys every language has. */
export type PersonText = typeof fr

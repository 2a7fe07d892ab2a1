/** What the town answers to a comment. */
interface Reply {
  text: string
  /** The change that the comment led to: its place in the stories of `decisions.ts`. */
  change?: number
}

const list = 0
const acts = 1
const dates = 2

/** By comment, so that an answer speaks of what was written. */
const replies: Readonly<Record<string, Reply>> = {
  'Deux mois d’attente sans nouvelles, c’est trop long.': {
    text: 'Vous avez raison\u00a0: deux mois sans nouvelles, ce n’est pas acceptable. Vous devez savoir à chaque étape où en est votre demande.',
    change: list,
  },
  'La liste des papiers change selon la personne.': {
    text: 'Merci de l’avoir dit. La liste doit être la même pour toutes les familles. Nous la réécrivons avec les équipes.',
    change: list,
  },
  'Je n’ai pas su si mon dossier était complet.': {
    text: 'Nous en sommes désolés. Vous devez le savoir dès que nous avons tout reçu.',
    change: list,
  },
  'On m’a redemandé un document déjà donné.': {
    text: 'Nous vous présentons nos excuses. Un document déjà donné ne doit pas être redemandé\u00a0: les équipes en ont parlé.',
  },
  'Personne n’a su répondre à ma question au téléphone.': {
    text: 'Nous en sommes désolés. Les agents du standard ont maintenant les réponses aux questions les plus fréquentes.',
  },
  'Deux mois, c’est long quand on reprend le travail.': {
    text: 'Nous le comprenons. La commission se réunit une fois par mois\u00a0: nous étudions une réunion de plus à la rentrée.',
  },
  'La liste des papiers est claire maintenant.': {
    text: 'Merci de nous l’avoir dit. Nous gardons cette liste unique.',
  },
  'J’ai reçu un message à chaque étape, merci.': {
    text: 'Merci. Ces messages restent, et vous pouvez choisir comment les recevoir.',
  },
  'Rendez-vous le samedi, très pratique quand on travaille.': {
    text: 'Merci. Les rendez-vous du samedi matin continuent.',
  },
  'Le formulaire ne dit pas quel document choisir, j’ai demandé le mauvais.': {
    text: 'Vous n’êtes pas seul dans ce cas. Le formulaire doit dire à quoi sert chaque document.',
    change: acts,
  },
  'Je ne comprends pas les mots employés\u00a0: filiation, intégrale.': {
    text: 'Merci. Ces mots viennent de la loi, mais nous devons les expliquer.',
    change: acts,
  },
  'L’acte est arrivé à temps, mais personne n’a su répondre à ma question.': {
    text: 'Nous en sommes désolés. Le numéro de l’état civil est maintenant écrit sur chaque message.',
  },
  'J’ai dû tout taper deux fois parce que la page s’est vidée.': {
    text: 'Nous vous présentons nos excuses. Le défaut est signalé à l’équipe qui tient le site.',
  },
  'On m’a répondu avec une lettre toute faite, sans lire ma demande.': {
    text: 'Nous en sommes désolés. Les lettres types sont relues par l’agent qui suit la demande avant l’envoi.',
  },
  'Au téléphone, on m’a renvoyé vers le site, et le site vers le téléphone.': {
    text: 'Vous avez raison, cela ne doit pas arriver. L’accueil peut maintenant faire la démarche avec vous au téléphone.',
  },
  'La rue est restée sans lumière trois semaines.': {
    text: 'Trois semaines, c’est trop, et personne ne vous a dit quand la rue serait éclairée.',
    change: dates,
  },
  'Deux semaines de plage, autant dire aucune date.': {
    text: 'Vous avez raison\u00a0: une date doit aider à s’organiser.',
    change: dates,
  },
  'Réparé, mais déjà abîmé de nouveau.': {
    text: 'Merci du signalement. L’équipe revient sur place et vérifie la cause.',
  },
  'L’équipe est passée me dire quand ce serait réparé.': {
    text: 'Merci, nous le disons à l’équipe.',
  },
  'J’ai appelé deux fois pour savoir où en était ma demande.': {
    text: 'Nous en sommes désolés. La page de suivi dit maintenant ce qui est fait et ce qui vient.',
  },
  'Les messages arrivent dans les indésirables, je ne les ai pas vus.': {
    text: 'Merci. Vous pouvez choisir le SMS sur la page de votre demande.',
  },
}

/** What it answers to any other. */
export const thanks: Reply = { text: 'Merci de votre avis. L’équipe l’a lu.' }

/** Returns the town's own answer to a comment, if it has one. */
export function replyTo(comment: string): Reply | undefined {
  return replies[comment]
}

/** What is said of territories where dates or requests are counted and no answers, in French. */
export const fr = {
  dates: {
    report: {
      reference: {
        taken:
          'Référence\u00a0: {value}, part des dates tenues dans l’ensemble des territoires montrés.',
      },
      everywhere: {
        equivalent: 'Les dates annoncées sont aussi bien tenues dans chaque territoire.',
        below: 'Les dates annoncées ne sont pas aussi bien tenues partout.',
        unknown: 'On ne peut pas dire que les dates annoncées sont aussi bien tenues partout.',
      },
      verdict: {
        untested: 'aucune date échue ici',
        hidden: 'non montré, trop peu de dates ici ou à côté',
      },
      counts: { untested: { one: '{n} sans date échue', other: '{n} sans date échue' } },
      bounds:
        'Registre complet\u00a0: la part n’a pas d’intervalle. Le verdict demande si le hasard d’un cas à l’autre suffirait à un tel écart, à 95\u00a0%.',
      spread:
        'Entre territoires, la part des dates tenues s’écarte d’environ {value} points, une fois le hasard retiré.',
    },
    page: {
      nothing:
        'Aucune demande de ce service avec une date échue ne dit de quel territoire elle vient. Les systèmes qui envoient les demandes le donnent par «\u00a0territory\u00a0».',
      asked:
        'Est comptée la première date annoncée de chaque demande, une fois échue. Une demande retirée par son usager n’est pas comptée.',
      answers: 'Nombre de dates échues',
      noFunnel: 'Aucun territoire n’a assez de dates échues pour être placé.',
      funnelLimits:
        'Entre les deux lignes pleines se trouvent 95\u00a0% des territoires si tous sont pareils\u00a0; les pointillés en tiennent 99,8\u00a0%. Chaque point est un registre complet, sans intervalle.',
      untested: 'aucune date échue',
      column: 'Dates échues',
      uncounted: {
        one: '{n} territoire déclaré est sans date échue\u00a0: «\u00a0partout\u00a0» reste incertain.',
        other:
          '{n} territoires déclarés sont sans date échue\u00a0: «\u00a0partout\u00a0» reste incertain.',
      },
      raw: '{share}\u00a0: {x} dates tenues sur {n} (registre complet).',
      tooFew: 'Trop peu de dates échues, ici ou à côté, pour le dire.',
      nobody: 'Aucune date n’est échue ici.',
    },
  },
  requests: {
    report: {
      reference: {
        taken:
          'Référence\u00a0: {value}, part des demandes closes dans le délai dans l’ensemble des territoires montrés.',
      },
      everywhere: {
        equivalent: 'Le délai est aussi bien tenu dans chaque territoire.',
        below: 'Le délai n’est pas aussi bien tenu partout.',
        unknown: 'On ne peut pas dire que le délai est aussi bien tenu partout.',
      },
      verdict: {
        untested: 'aucune demande ici',
        hidden: 'non montré, trop peu de demandes ici ou à côté',
      },
      counts: { untested: { one: '{n} sans demande', other: '{n} sans demande' } },
      bounds:
        'Registre complet\u00a0: la part n’a pas d’intervalle. Le verdict demande si le hasard d’un cas à l’autre suffirait à un tel écart, à 95\u00a0%.',
      spread:
        'Entre territoires, la part des demandes closes dans le délai s’écarte d’environ {value} points, une fois le hasard retiré.',
    },
    page: {
      nothing:
        'Rien ne peut être dit du délai par territoire\u00a0: le service n’a pas de délai en jours, ou aucune demande assez ancienne ne dit d’où elle vient.',
      asked:
        'Sont comptées les demandes reçues dans les mois où chacune a déjà eu le temps du délai, celles encore ouvertes comprises. Une demande retirée par son usager n’est pas comptée.',
      answers: 'Nombre de demandes',
      noFunnel: 'Aucun territoire n’a assez de demandes pour être placé.',
      funnelLimits:
        'Entre les deux lignes pleines se trouvent 95\u00a0% des territoires si tous sont pareils\u00a0; les pointillés en tiennent 99,8\u00a0%. Chaque point est un registre complet, sans intervalle.',
      untested: 'aucune demande',
      column: 'Demandes',
      uncounted: {
        one: '{n} territoire déclaré est sans demande\u00a0: «\u00a0partout\u00a0» reste incertain.',
        other:
          '{n} territoires déclarés sont sans demande\u00a0: «\u00a0partout\u00a0» reste incertain.',
      },
      raw: '{share}\u00a0: {x} demandes sur {n} (registre complet).',
      tooFew: 'Trop peu de demandes assez anciennes, ici ou à côté, pour le dire.',
      nobody: 'Aucune demande assez ancienne ne vient d’ici.',
    },
  },
}

export type TerritoryRequestsText = typeof fr

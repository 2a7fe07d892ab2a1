import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in Turkish. */
export const presence: PresenceText = {
  title: 'Orada olduğunuz söylendi',
  lead: '{day}: bir görevli ({service}), bu başvuruyu görmek için yanınızda olduğunu söyledi. Bu siz miydiniz?',
  fine: 'Siz idiyseniz bir şey yapmanız gerekmez.',
  notMe: 'Ben değildim',
  done: 'Bildirildi. Güvenlikten sorumlu kişilere haber verildi.',
  denied: 'Siz olmadığınızı bildirdiniz. Gün: {day}.',
  none: 'Hiçbir görevli bu başvuruyu görmek için orada olduğunuzu söylemedi.',
  code: {
    title: 'Bir görevlinin yanındayım',
    show: 'Bu kodu görevliye söyleyin. Orada olduğunuzu kanıtlar.',
    until: 'Bir kez geçerlidir. Son saat: {hour}.',
  },
  beside: {
    name: 'Orada olmanız',
    told: 'Bir görevli yanınızda olduğunu söyledi',
    proved: 'Görevliye bir kod verdiniz',
    denied: 'Siz olmadığınızı bildirdiniz',
  },
}

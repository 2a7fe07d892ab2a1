import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Ukrainian. */
export const publicReplies: PublicRepliesText = {
  title: 'Що кажуть відвідувачі і що їм відповідають',
  intro:
    '{organisation} відповідає тут на відгуки про {site}. Жодного імені не відомо і не показано.',
  introOwn:
    '{organisation} відповідає тут на отримані відгуки. Жодного імені не відомо і не показано.',
  given: 'Відгук, {month}, {service}',
  comment: 'Що написано',
  reply: 'Відповідь: {organisation}',
  decided: 'Що вирішено',
  done: 'Ви сказали — ми змінили',
  none: 'Поки що жодної відповіді не опубліковано.',
  older: 'Показати давніші',
  which:
    'Публікуються лише деякі відповіді, їх обирає людина. Інші читають за кодом квитанції. Видалений відгук одразу зникає з цієї сторінки.',
  receipt: 'Знайти мій відгук',
  unknownTitle: 'Такої сторінки немає',
  unknown: 'Тут немає сайту з такою назвою. Перевірте адресу цієї сторінки.',
}

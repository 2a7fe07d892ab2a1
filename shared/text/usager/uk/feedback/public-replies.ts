import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Ukrainian. */
export const publicReplies: PublicRepliesText = {
  title: 'Ваші відгуки, наші відповіді',
  intro:
    '{organisation} відповідає тут на відгуки про {site}. Жодного імені не відомо і не показано.',
  introOwn:
    '{organisation} відповідає тут на відгуки про свої послуги. Жодного імені не відомо і не показано.',
  given: 'Відгук, {month}, {service}',
  comment: 'Відгук',
  reply: 'Відповідь установи «{organisation}»',
  decided: 'Наше рішення',
  done: 'Ви сказали — ми змінили',
  none: 'Поки що жодної відповіді не опубліковано.',
  older: 'Показати давніші',
  which:
    'Ми публікуємо частину відповідей. Свою читайте за кодом відгуку. Якщо Ви видалите відгук, він зникне й звідси.',
  receipt: 'Знайти мій відгук',
  unknownTitle: 'Такої сторінки немає',
  unknown: 'Тут немає сайту з такою назвою. Перевірте адресу цієї сторінки.',
}

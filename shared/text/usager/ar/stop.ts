import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in Arabic. */
export const stop: StopText = {
  title: 'إيقاف الرسائل',
  what: 'لن تصلكم بعد الآن رسائل إلكترونية أو نصية أو إشعارات عن الطلب \u2068{reference}\u2069. تبقى كل مرحلة مكتوبة على صفحته.',
  stop: 'إيقاف الرسائل',
  done: 'تم ذلك. لم تعد تصلكم رسائل عن الطلب \u2068{reference}\u2069.',
  again:
    'تبقى كل مرحلة مكتوبة على صفحته. لتلقي الرسائل من جديد، اختاروا طريقة إبلاغكم على تلك الصفحة.',
  unknown:
    'هذا العنوان لا يوقف أي رسالة. افتحوه من الرسالة التي وصلتكم، أو اختاروا طريقة إبلاغكم على صفحة طلبكم.',
}

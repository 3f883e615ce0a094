package org.serai.desk.links;

import java.util.EnumMap;
import java.util.Map;

/** All that these pages say, in one language. */
record Words(
    String areYouSafe,
    String iAmSafe,
    String iNeedHelp,
    String whereAreYou,
    String whatElse,
    String recorded,
    String recordedSafe,
    String recordedHelp,
    String mayAnswerAgain,
    String over,
    String busy,
    String notValid,
    String reference,
    String yourPlan,
    String iAccept,
    String iCannot,
    String whyNot,
    String accepted,
    String declined,
    String nothingBooked,
    String calendar,
    String pass,
    String bedTonight,
    String failed,
    String sayWhy,
    String youAreAt,
    String asOf,
    String clocksOf,
    String elsewhere,
    String room,
    String bed,
    String until) {

  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    ALL.put(Language.ENGLISH, english());
    ALL.put(Language.RUSSIAN, russian());
    ALL.put(Language.DARI, dari());
    ALL.put(Language.PASHTO, pashto());
  }

  static Words in(Language language) {
    return ALL.getOrDefault(language, english());
  }

  private static Words english() {
    return new Words(
        "Are you safe?",
        "I am safe",
        "I need help",
        "Where are you? (if you can say)",
        "What else should we know?",
        "Your answer is recorded.",
        "You said: I am safe.",
        "You said: I need help. The security desk sees it now.",
        "If anything changes, answer again.",
        "This roll-call is over. You can still answer.",
        "The line is busy. Your answer is NOT recorded yet. Wait 10 seconds, then press again.",
        "This link is not valid. Ask your warden or the security desk for a new one.",
        "Your number",
        "Your plan",
        "I accept",
        "I cannot",
        "Why not?",
        "You accepted.",
        "You said that you cannot. The planner sees it.",
        "No movement is booked for you.",
        "Calendar file",
        "Movement pass",
        "Your bed tonight",
        "Your answer could not be recorded. Press again, or call the security desk.",
        "Write why you cannot, then press again. Your answer is NOT recorded yet.",
        "The desk has you at",
        "As of",
        "(%s time)",
        "elsewhere",
        "Room",
        "Bed",
        "Until the night of");
  }

  private static Words russian() {
    return new Words(
        "Вы в безопасности?",
        "Я в безопасности",
        "Мне нужна помощь",
        "Где вы? (если можете сказать)",
        "Что ещё нам нужно знать?",
        "Ваш ответ записан.",
        "Вы ответили: я в безопасности.",
        "Вы ответили: мне нужна помощь. Дежурный видит это.",
        "Если что-то изменится, ответьте ещё раз.",
        "Перекличка закончена. Ответить всё ещё можно.",
        "Линия занята. Ответ ещё НЕ записан. Подождите 10 секунд и нажмите снова.",
        "Ссылка недействительна. Попросите новую у старшего группы или у дежурного.",
        "Ваш номер",
        "Ваш план",
        "Согласен / согласна",
        "Не могу",
        "Почему?",
        "Вы согласились.",
        "Вы ответили, что не можете. Планировщик видит это.",
        "Для вас ничего не забронировано.",
        "Файл календаря",
        "Пропуск на рейс",
        "Ваше место сегодня ночью",
        "Ответ не удалось записать. Нажмите снова или позвоните дежурному.",
        "Напишите, почему не можете, и нажмите снова. Ответ ещё НЕ записан.",
        "По данным дежурного, вы здесь:",
        "На момент:",
        "(время: %s)",
        "другое место",
        "Комната",
        "Место",
        "По ночь на");
  }

  private static Words dari() {
    return new Words(
        "آیا شما مصون هستید؟",
        "من مصون هستم",
        "من به کمک ضرورت دارم",
        "کجا هستید؟ (اگر گفته می‌توانید)",
        "دیگر چه باید بدانیم؟",
        "جواب شما ثبت شد.",
        "شما گفتید: من مصون هستم.",
        "شما گفتید: من به کمک ضرورت دارم. دفتر امنیت آن را می‌بیند.",
        "اگر چیزی تغییر کرد، دوباره جواب بدهید.",
        "این حاضری ختم شده است. هنوز هم می‌توانید جواب بدهید.",
        "خط مصروف است. جواب شما هنوز ثبت نشده است. ۱۰ ثانیه صبر کنید و دوباره فشار دهید.",
        "این لینک معتبر نیست. از مسئول گروپ یا دفتر امنیت لینک نو بخواهید.",
        "نمبر شما",
        "پلان شما",
        "قبول دارم",
        "نمی‌توانم",
        "چرا نه؟",
        "شما قبول کردید.",
        "شما گفتید که نمی‌توانید. پلان‌گذار آن را می‌بیند.",
        "برای شما سفری ثبت نشده است.",
        "فایل تقویم",
        "کارت پرواز",
        "بستر شما امشب",
        "جواب شما ثبت نشد. دوباره فشار دهید یا به دفتر امنیت زنگ بزنید.",
        "بنویسید چرا نمی‌توانید و دوباره فشار دهید. جواب شما هنوز ثبت نشده است.",
        "جای ثبت‌شدهٔ شما:",
        "تا این وقت:",
        "(به وقت %s)",
        "جای دیگر",
        "اتاق",
        "بستر",
        "تا شب");
  }

  private static Words pashto() {
    return new Words(
        "ایا تاسو خوندي یاست؟",
        "زه خوندي یم",
        "زه مرستې ته اړتیا لرم",
        "چیرته یاست؟ (که ویلی شئ)",
        "نور باید په څه پوه شو؟",
        "ستاسو ځواب ثبت شو.",
        "تاسو وویل: زه خوندي یم.",
        "تاسو وویل: زه مرستې ته اړتیا لرم. د امنیت دفتر یې ویني.",
        "که څه بدل شول، بیا ځواب ورکړئ.",
        "دا حاضري پای ته رسېدلې. اوس هم ځواب ورکولی شئ.",
        "کرښه بوخته ده. ستاسو ځواب لا نه دی ثبت شوی. ۱۰ ثانیې صبر وکړئ او بیا یې کېکاږئ.",
        "دا لینک سم نه دی. د ډلې له مسئول یا د امنیت له دفتره نوی وغواړئ.",
        "ستاسو شمېره",
        "ستاسو پلان",
        "منم یې",
        "نه شم کولی",
        "ولې نه؟",
        "تاسو ومنله.",
        "تاسو وویل چې نه شئ کولی. پلان جوړونکی یې ویني.",
        "ستاسو لپاره کوم سفر نه دی ثبت شوی.",
        "د جنتري فایل",
        "د الوتنې کارت",
        "نن شپه ستاسو بستر",
        "ستاسو ځواب ثبت نه شو. بیا یې کېکاږئ یا د امنیت دفتر ته زنګ ووهئ.",
        "ولیکئ چې ولې نه شئ کولی، بیا یې کېکاږئ. ستاسو ځواب لا نه دی ثبت شوی.",
        "ستاسو ثبت شوی ځای:",
        "تر دې وخته:",
        "(د %s په وخت)",
        "بل ځای",
        "کوټه",
        "بستر",
        "تر شپې");
  }
}

import { table } from "./written";

export const regular = table(String.raw`
  ежемесячно | recurring S E monthly
  Ежемесячно. | recurring S E monthly
  ежемесяч но | recurring S E monthly
  еже-\nмесячно | recurring S E monthly
  каждый месяц | recurring S E monthly
  раз в месяц | recurring S E monthly
  1 раз в месяц | recurring S E monthly
  один раз в месяц | recurring S E monthly
  не реже 1 раза в месяц | recurring S E monthly
  не реже одного раза в месяц | recurring S E monthly
  1 р. в месяц | recurring S E monthly
  1 раз/месяц | recurring S E monthly
  2 раза в месяц | recurring S E twice-monthly
  1 раз в 2 месяца | recurring S E bimonthly
  1 раз в четверть | recurring S E quarterly
  раз в четверть | recurring S E quarterly
  Один раз в четверть | recurring S E quarterly
  1 раз в квартал | recurring S E quarterly
  ежеквартально | recurring S E quarterly
  каждую четверть | recurring S E quarterly
  1 раз в полугодие | recurring S E half-yearly
  раз в полугодие | recurring S E half-yearly
  2 раза в год | recurring S E half-yearly
  два раза в год | recurring S E half-yearly
  1 раз в полгода | recurring S E half-yearly
  1 раз в год | recurring S E yearly
  раз в год | recurring S E yearly
  ежегодно | recurring S E yearly
  каждый год | recurring S E yearly
  ежегодно в мае | recurring 2023-05-01 2023-05-31 yearly
  ежегодно, май | recurring 2023-05-01 2023-05-31 yearly
  ежегодно (сентябрь) | recurring 2022-09-01 2022-09-30 yearly
  сентябрь, ежегодно | recurring 2022-09-01 2022-09-30 yearly
  ежегодно до 1 октября | recurring S 2022-10-01 yearly
  раз в две недели | recurring S E biweekly
  один раз в две недели | recurring S E biweekly
  1 раз в 2 недели | recurring S E biweekly
  еженедельно | recurring S E weekly
  Еженедельно\n(по средам) | recurring S E weekly
  еженедельно по средам | recurring S E weekly
  1 раз в неделю | recurring S E weekly
  раз в неделю | recurring S E weekly
  каждую неделю | recurring S E weekly
  каждый вторник | recurring S E weekly
  каждую среду | recurring S E weekly
  по вторникам | recurring S E weekly
  по понедельникам и средам | recurring S E weekly
  вторник, четверг | recurring S E weekly
  каждый вторник, 15.00 | recurring S E weekly
  ежедневно | recurring S E daily
  каждый день | recurring S E daily
  по рабочим дням | recurring S E daily
  ежемесячно до 5 числа | recurring S E monthly
  ежемесячно, до 25 числа | recurring S E monthly
  до 10 числа каждого месяца | recurring S E monthly
  последняя пятница месяца | recurring S E monthly
  последний четверг каждого месяца | recurring S E monthly
  1-я среда месяца | recurring S E monthly
  каждая последняя пятница месяца | recurring S E monthly
  последняя неделя каждого месяца | recurring S E monthly
  в конце каждого месяца | recurring S E monthly
  в конце каждой четверти | recurring S E quarterly
  ежемесячно с октября по май | recurring 2022-10-01 2023-05-31 monthly
  ежемесячно, с октября 2022 г. по апрель 2023 г. | recurring 2022-10-01 2023-04-30 monthly
  сентябрь-май, ежемесячно | recurring 2022-09-01 2023-05-31 monthly
  октябрь – апрель (ежемесячно) | recurring 2022-10-01 2023-04-30 monthly
  1 раз в месяц в течение 2022-2023 уч.г. | recurring S E monthly
  1 раз в месяц в течение года | recurring S E monthly
  в течение года, 1 раз в месяц | recurring S E monthly
  В течение года (1 раз в четверть) | recurring S E quarterly
  ежемесячно в течение учебного года | recurring S E monthly
  ежемесячно начиная с ноября | recurring 2022-11-01 E monthly
  сентябрь, далее ежемесячно | recurring 2022-09-01 E monthly
  Октябрь 2022 г., далее – ежеквартально | recurring 2022-10-01 E quarterly
  декабрь 2022, далее – по мере поступления | recurring 2022-12-01 E
  Декабрь 2022, далее – по мере поступления новой информации | recurring 2022-12-01 E
  сентябрь 2022, далее по необходимости | recurring 2022-09-01 E
  сентябрь, далее постоянно | recurring 2022-09-01 E
  1 раз в четверть (октябрь, декабрь, март, май) | recurring 2022-10-01 2023-05-31 quarterly ×4
  постоянно | recurring S E
  Постоянно. | recurring S E
  систематически | recurring S E
  регулярно | recurring S E
  периодически | recurring S E
  По мере проведения работы | recurring S E
`);

export const whole = table(String.raw`
  в течение года | all-year S E
  В течение года. | all-year S E
  в течении года | all-year S E
  втечение года | all-year S E
  В тече нии года | all-year S E
  в теч. года | all-year S E
  в течение всего года | all-year S E
  в течение учебного года | all-year S E
  В течение\nучебного\nгода | all-year S E
  в течение уч. года | all-year S E
  в течение уч.г. | all-year S E
  в теч. уч. года | all-year S E
  в течение всего учебного года | all-year S E
  в течение периода | all-year S E
  в течение всего периода | all-year S E
  в течение всего периода реализации программы | all-year S E
  в течение всего срока реализации | all-year S E
  в течение срока реализации программы | all-year S E
  в течение всего срока | all-year S E
  весь период | all-year S E
  весь год | all-year S E
  весь учебный год | all-year S E
  Весь период реализации | all-year S E
  весь срок реализации программы | all-year S E
  на протяжении всего периода | all-year S E
  на протяжении года | all-year S E
  на протяжении учебного года | all-year S E
  На протяжении всего периода реализации программы наставничества | all-year S E
  учебный год | all-year S E
  в период реализации программы | all-year S E
  за весь период | all-year S E
  2022-2023 учебный год | all-year S E
  2022 – 2023 учебный год | all-year S E
  2022/2023 учебный год | all-year S E
  2022-2023 уч. год | all-year S E
  2022-2023 уч.г. | all-year S E
  2022-2023 уч. г. | all-year S E
  2022-2023 уч.год | all-year S E
  2022/23 уч.г. | all-year S E
  2022-23 уч. год | all-year S E
  2022-23 | all-year S E
  22-23 уч. год | all-year S E
  22/23 уч.г. | all-year S E
  в 2022-2023 учебном году | all-year S E
  на 2022-2023 учебный год | all-year S E
  в течение 2022-2023 уч. года | all-year S E
  В течение 2022-2023 учебного года | all-year S E
  в течение 2022/2023 учебного года | all-year S E
  2022-2023 | all-year S E
  2022-2023 учеб ный год | all-year S E
  2023-2024 учебный год | all-year 2023-09-01 2024-08-31
  2022 год | all-year 2022-01-01 2022-12-31
  2022 г. | all-year 2022-01-01 2022-12-31
  2023 | all-year 2023-01-01 2023-12-31
  в 2023 году | all-year 2023-01-01 2023-12-31
  в течение 2023 года | all-year 2023-01-01 2023-12-31
  2022-2024 годы | all-year 2022-01-01 2024-12-31
  2022-2024 гг. | all-year 2022-01-01 2024-12-31
`);

export const undated = table(`
  по согласованию | by-agreement -
  По согласованию сторон | by-agreement -
  по соглас ованию | by-agreement -
  по согласованию с наставником | by-agreement -
  по согласованию с администрацией школы | by-agreement -
  по договоренности | by-agreement -
  по договорённости сторон | by-agreement -
  сроки по согласованию | by-agreement -
  время согласовывается | by-agreement -
  по графику | by-agreement -
  По отдельному графику | by-agreement -
  согласно графику | by-agreement -
  в соответствии с графиком | by-agreement -
  по плану школы | by-agreement -
  по плану | by-agreement -
  по отдельному плану | by-agreement -
  согласно плану работы | by-agreement -
  по плану работы школы | by-agreement -
  по графику проведения конкурсов | by-agreement -
  по индивидуальному плану | by-agreement -
  по расписанию | by-agreement -
  по мере необходимости | as-needed -
  По мере необходимо сти | as-needed -
  По мере необходимос ти | as-needed -
  по необходимости | as-needed -
  при необходимости | as-needed -
  по запросу | as-needed -
  по запросам педагогов | as-needed -
  по требованию | as-needed -
  по мере поступления | as-needed -
  по мере поступления заявок | as-needed -
  по мере обращения | as-needed -
  по заявкам | as-needed -
  по мере возникновения вопросов | as-needed -
  в случае необходимости | as-needed -
  по мере надобности | as-needed -
  в течение 30 дней с момента завершения | relative -
  В течение 30 дней с момента завершения менторской программы | relative -
  через 2 недели после начала | relative -
  через месяц после утверждения программы | relative -
  за 10 дней до начала | relative -
  за неделю до мероприятия | relative -
  в течение месяца со дня приказа | relative -
  в течение 3 рабочих дней | relative -
  3 рабочих дня со дня подписания | relative -
  после завершения программы | relative -
  по окончании | relative -
  по окончании программы | relative -
  по завершении этапа | relative -
  после каждой встречи | relative -
  не позднее 5 дней после встречи | relative -
  не позднее чем за 3 дня до заседания | relative -
  в течение недели после мероприятия | relative -
  с момента подписания приказа | relative -
  по итогам мониторинга | relative -
  в течение месяца | relative -
  в течение недели | relative -
  перед началом программы | relative -
  на следующий день после мероприятия | relative -
  "" | unknown -
  - | unknown -
  – | unknown -
  1 | unknown -
  12 | unknown -
  25 % | unknown -
  5-9 классы | unknown -
  1-4 кл. | unknown -
  10 «А» | unknown -
  стаж 3 года | unknown -
  от 3 до 5 лет | unknown -
  10-17 лет | unknown -
  не более 3 человек | unknown -
  10 часов | unknown -
  2 недели | unknown -
  1 год | unknown -
  15:30 | unknown -
  14.00 | unknown -
  8-000-000-00-00 | unknown -
  8 (000) 000-00-00 | unknown -
  +7 000 000 00 00 | unknown -
  приказ № 12 | unknown -
  приказ № 2022 | unknown -
  п. 3.12 | unknown -
  2.5 | unknown -
  кабинет 305 | unknown -
  куратор | unknown -
  директор школы, заместитель директора | unknown -
  приказ, протокол | unknown -
  31.02.2022 | unknown -
  31.02 | unknown -
  31 сентября | unknown -
  30 февраля 2023 | unknown -
  13.13.2022 | unknown -
  24-21.10.2022 | unknown -
  потом | unknown -
  как получится | unknown -
  не менее 85 % | unknown -
  образовательная среда | unknown -
  летний лагерь | unknown -
  2 раза | unknown -
  3 | unknown -
  ? | unknown -
  … | unknown -
  x | unknown -
  нет | unknown -
  не определён | unknown -
  2023-2022 учебный год | unknown -
  100 000 руб. | unknown -
  7-8 человек | unknown -
  ФЗ № 273 | unknown -
`);

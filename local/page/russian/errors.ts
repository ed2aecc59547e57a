/** What a cell with an error says, and mistakes in formulas. */
export const errors: Record<string, string> = {
  Error: "Ошибка",
  Invalid: "Неверное значение",
  "Caused by": "Причина:",
  "Invalid expression": "Формула записана с ошибкой",
  "Circular reference": "Формула ссылается сама на себя",
  "Invalid reference": "Ссылка на ячейку, которой больше нет",
  "Data not available": "Нет данных",
  "Unknown function": "Неизвестная функция",
  'Unknown function: "%s"': "Неизвестная функция «%s»",
  "Spill range is not empty": "Результату не хватает места: соседние ячейки заняты",
  "Division by zero": "Деление на ноль",
  "Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.":
    "Функция [[FUNCTION_NAME]]: деление на ноль.",
  "Number too large": "Слишком большое число",
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.": "Функция [[FUNCTION_NAME]] не нашла «%s».",
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    "Функции [[FUNCTION_NAME]] нужно число, а «%s» — текст.",
  "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.":
    "Функции [[FUNCTION_NAME]] нужно ИСТИНА или ЛОЖЬ, а «%s» — текст.",
  "The function [[FUNCTION_NAME]] expects a reference to a cell or range.":
    "Функции [[FUNCTION_NAME]] нужна ссылка на ячейку или диапазон.",
  "The function [[FUNCTION_NAME]] expects a number value between %s and %s inclusive, but receives %s.":
    "Функции [[FUNCTION_NAME]] нужно число от %s до %s, а дано %s.",
  "The function [[FUNCTION_NAME]] has an argument with value '%s'. It should be one of: %s.":
    "Функция [[FUNCTION_NAME]]: дано «%s», а нужно одно из: %s.",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got an empty value.":
    "Функции [[FUNCTION_NAME]] нужны числа (%s), а дана пустая ячейка.",
  "Function [[FUNCTION_NAME]] expects number values for %s, but got a string.":
    "Функции [[FUNCTION_NAME]] нужны числа (%s), а дан текст.",
  "Function [[FUNCTION_NAME]] expects criteria_range and criterion to be in pairs.":
    "Функции [[FUNCTION_NAME]] нужны пары: диапазон и условие.",
  "Function [[FUNCTION_NAME]] expects criteria_range to have the same dimension":
    "Функции [[FUNCTION_NAME]] нужны диапазоны одного размера.",
  "Array arguments to [[FUNCTION_NAME]] are of different size.": "Диапазоны функции [[FUNCTION_NAME]] разного размера.",
  "[[FUNCTION_NAME]] has no valid input data.": "Функции [[FUNCTION_NAME]] не из чего считать.",
  "Function %s expects the parameter '%s' to be reference to a cell or range.":
    "Функции %s нужна ссылка на ячейку или диапазон (%s).",
  "An unexpected error occurred. Submit a support ticket at odoo.com/help.": "Непредвиденная ошибка в формуле.",
  "Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.":
    "У функции %(functionName)s должно быть не меньше аргументов, чем %(minArgRequired)s, а дано %(nbrArgSupplied)s.",
  "Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.":
    "У функции %(functionName)s должно быть не больше аргументов, чем %(maxArgPossible)s, а дано %(nbrArgSupplied)s.",
  "Missing closing parenthesis": "Не хватает закрывающей скобки",
  "Missing opening parenthesis": "Не хватает открывающей скобки",
  "Missing closing brace": "Не хватает закрывающей фигурной скобки",
  "Unexpected token: %s": "Лишний знак: %s",
  "Wrong function call": "Функция записана с ошибкой",
  "Invalid formula": "Формула записана с ошибкой",
  "Invalid sheet": "Такого листа нет",
  "Invalid sheet name: %s": "Листа «%s» нет",
  "Result couldn't be automatically expanded.": "Результат не поместился.",
  "Merged cells found in the spill zone. Please unmerge cells before using array formulas.":
    "На месте результата есть объединённые ячейки.",
  "Array result was not expanded because it would overwrite data.":
    "Результат не показан целиком: он затёр бы заполненные ячейки.",
  "Index out of range.": "Номер вне диапазона.",
  "No match.": "Совпадений нет.",
  "No matches found.": "Совпадений нет.",
  "Invalid function name %s. Function names can exclusively contain alphanumerical values separated by dots (.) or underscore (_)":
    "Функции «%s» нет",
  "Add missing columns and rows": "Добавить столбцы и строки",
  "Add missing columns": "Добавить столбцы",
  "Add missing rows": "Добавить строки",
};

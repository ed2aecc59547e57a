/** Why a function has given no value. */
export const functionErrors: Record<string, string> = {
  "Function [[FUNCTION_NAME]] expects number values for %s, but got a boolean.":
    "Функции [[FUNCTION_NAME]] нужны числа (%s), а дано ИСТИНА или ЛОЖЬ.",
  "[[FUNCTION_NAME]] has mismatched dimensions for argument %s (%s vs %s).":
    "Функция [[FUNCTION_NAME]]: диапазоны разного размера (%s: %s и %s).",
  "The function [[FUNCTION_NAME]] expects a number value to be greater than or equal to 1, but receives %s.":
    "Функции [[FUNCTION_NAME]] нужно число не меньше 1, а дано %s.",
  "All the ranges must have the same dimensions.": "Диапазоны должны быть одного размера.",
  "The factor (%s) must be positive when the value (%s) is positive.":
    "Кратное (%s) должно быть больше нуля, раз число (%s) больше нуля.",
  "The divisor must be different from 0.": "Делить на ноль нельзя.",
  "The divisor must be different from zero.": "Делить на ноль нельзя.",
  "The exponent (%s) must be an integer when the base is negative.":
    "Степень отрицательного числа (%s) должна быть целой.",
  "The high (%s) must be greater than or equal to the low (%s).":
    "Наибольшее (%s) не может быть меньше наименьшего (%s).",
  "The value (%s) must be positive or null.": "Число (%s) не может быть меньше нуля.",
  "The function code (%s) must be between 1 to 11 or 101 to 111.":
    "Вид итога (%s) должен быть от 1 до 11 или от 101 до 111.",
  "Value not found in the given data.": "Такого значения среди данных нет.",
  "start_date (%s) should be on or before end_date (%s).": "Начало (%s) позже конца (%s).",
  "The date_string (%s) cannot be parsed to date/time.": "«%s» не читается как дата.",
  "The type (%s) must be between 1 and 3 or between 11 and 17.": "Вид (%s) должен быть от 1 до 3 или от 11 до 17.",
  "The type (%s) is out of range.": "Такого вида (%s) нет.",
  "The weekend must be a number or a string.": "Выходные задают числом или текстом из нулей и единиц.",
  "The weekend must be different from '1111111'.": "Выходными не могут быть все дни недели.",
  "The start_date (%s) must be positive or null.": "Начало (%s) не может быть меньше нуля.",
  "The end_date (%s) must be positive or null.": "Конец (%s) не может быть меньше нуля.",
  "The arguments condition must be a single column or row.": "Условие должно быть одним столбцом или одной строкой.",
  "The arguments conditions must have the same dimensions.": "Условия должны быть одного размера.",
  "FILTER has mismatched sizes on the range and conditions.": "FILTER: диапазон и условия разного размера.",
  "No match found in FILTER evaluation": "FILTER: ни одна строка не подошла.",
  "No unique values found": "Разных значений нет.",
  "Wrong number of arguments. Expected an even number of arguments.": "Условия и значения идут парами.",
  "The reference is invalid.": "Такой ячейки нет.",
  "The range is out of bounds.": "Диапазон выходит за край листа.",
  "Reference should be defined.": "Укажите ячейку.",
  "R1C1 notation is not supported.": "Адреса вида R1C1 здесь не читаются.",
  "The result_range must be a single row or a single column.":
    "Диапазон ответа должен быть одним столбцом или одной строкой.",
  "The range must be a single row or a single column.": "Диапазон должен быть одним столбцом или одной строкой.",
  "lookup_range should be either a single row or single column.":
    "Диапазон поиска должен быть одним столбцом или одной строкой.",
  "return_range should have the same dimensions as lookup_range.":
    "Диапазон ответа должен быть того же размера, что диапазон поиска.",
  "OFFSET evaluates to an out of bounds range.": "OFFSET: диапазон выходит за край листа.",
  "Index for CHOOSE is invalid. Valid values are between 1 and %(choices)s inclusive.":
    "CHOOSE: номер должен быть от 1 до %(choices)s.",
  "Choice is undefined.": "Под этим номером ничего нет.",
  "The cell does not contain a formula.": "В ячейке нет формулы.",
  "The text_to_search must be non-empty.": "Искать негде: текст пуст.",
  "The starting_at (%s) must be greater than or equal to 1.": "Место в тексте (%s) считают от 1.",
  "The number_of_characters (%s) must be positive or null.": "Число знаков (%s) не может быть меньше нуля.",
  "The starting_at argument (%s) must be positive greater than one.": "Место в тексте (%s) считают от 1.",
  "The extract_length argument (%s) must be positive or null.": "Число знаков (%s) не может быть меньше нуля.",
  "Invalid regular expression": "Образец записан с ошибкой.",
  "No capturing groups found.": "Под образец ничего не подошло.",
  "The position (%s) must be greater than or equal to 1.": "Место в тексте (%s) считают от 1.",
  "The delimiter (%s) must be not be empty.": "Разделитель (%s) не должен быть пустым.",
  "No text to split.": "Разделять нечего: текст пуст.",
  "At least one delimiter must be provided.": "Укажите разделитель.",
  "The delimiters cannot be empty values.": "Разделитель не должен быть пустым.",
};

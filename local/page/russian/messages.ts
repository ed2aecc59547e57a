/** What o-spreadsheet says and asks in notices and questions. */
export const messages: Record<string, string> = {
  Anonymous: "Без имени",
  "Are you sure you want to delete this sheet?": "Удалить этот лист со всем, что на нём есть?",
  "The sheet name cannot be empty.": "Название листа не может быть пустым.",
  "A sheet with the name %s already exists. Please select another name.":
    "Лист «%s» уже есть. Выберите другое название.",
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "В названии листа нельзя использовать знаки %s.",
  "This sheet is locked and cannot be modified. Please unlock it first.":
    "Лист защищён. Чтобы изменить его, снимите защиту в меню вкладки.",
  "Merged cells are preventing this operation. Unmerge those cells and try again.":
    "Мешают объединённые ячейки. Разъедините их и повторите.",
  "This operation is not possible due to a merge. Please remove the merges first than try again.":
    "Мешают объединённые ячейки. Разъедините их и повторите.",
  "Merging these cells will only preserve the top-leftmost value. Merge anyway?":
    "Останется только значение левой верхней ячейки. Объединить?",
  "You can't merge cells inside of an existing filter.": "Внутри фильтра объединять ячейки нельзя.",
  "This operation is not allowed with multiple selections.": "Выделите что-то одно и повторите.",
  "This operation is not allowed due to an overlapping frozen pane.":
    "Так нельзя: вставка задевает закреплённую область.",
  "You copied content from a different version of the application. Only text and image content will be pasted.":
    "Скопировано из другой версии программы: вставлен будет только текст.",
  "Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.":
    "В этом браузере вставляйте сочетанием Ctrl+V.",
  "Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.":
    "Браузер не дал доступ к буферу обмена. Вставьте сочетанием Ctrl+V.",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    "Рядом с выделенным есть ещё данные. Они не будут отсортированы. Расширить выделение?",
  "Cannot sort. To sort, select only cells or only merges that have the same size.":
    "Отсортировать нельзя: в выделенном есть объединённые ячейки разного размера.",
  "Cannot sort a zone with array formulas.": "Отсортировать нельзя: в выделенном есть формулы массива.",
  "Splitting will overwrite existing content": "Разделённый текст затрёт заполненные ячейки",
  "This will overwrite data in the subsequent columns. Split anyway?":
    "Данные в следующих столбцах будут затёрты. Разделить?",
  "Only a selection from a single column can be split": "Разделить можно только один столбец",
  "There is no match for the selected separator in the selection": "Такого разделителя в выделенном нет",
  "Cannot split the selection for an unknown reason": "Разделить не удалось",
  "Cannot remove duplicates for an unknown reason": "Удалить повторы не удалось",
  "Please select only one range of cells": "Выделите один диапазон",
  "Please select a range of cells containing values.": "Выделите заполненные ячейки.",
  "Please select at latest one column to analyze.": "Отметьте хотя бы один столбец.",
  "Cannot hide all the rows of a sheet.": "Нельзя скрыть все строки листа.",
  "Cannot hide all the columns of a sheet.": "Нельзя скрыть все столбцы листа.",
  "The cell you are trying to edit has been deleted.": "Ячейка, которую вы правите, удалена.",
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    "Формула слишком длинная: разбейте её на несколько ячеек",
  "Please enter a number between 0 and 10000.": "Введите число от 0 до 10000.",
  "Cannot open the link because the linked sheet is hidden.": "Лист, на который ведёт ссылка, скрыт.",
  "The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.":
    "Окно слишком маленькое для этого листа: увеличьте окно или уменьшите закреплённую область.",
  "The range you specified is outside of the sheet.\n\nIf you meant to create a named range, named range cannot have the same name as a cell reference. Please choose another name.":
    "Такой ячейки на листе нет. Имя диапазона не может совпадать с адресом ячейки.",
  "A named range with this name already exists.": "Такое имя уже есть.",
  "The named range name is invalid. Valid names can contain letters, digits, underscores, and periods. The name cannot be only a number, TRUE, or FALSE.":
    "Имя может состоять из букв, цифр, точек и знаков подчёркивания.",
  "A named range name cannot resemble a cell reference.": "Имя не должно походить на адрес ячейки.",
  "The named range to update was not found.": "Этого имени уже нет.",
  "The header row of a table can't be moved.": "Строку заголовков таблицы переместить нельзя.",
  "You cannot create overlapping tables.": "Таблицы не должны пересекаться.",
  "A table can only be created on a continuous selection.": "Выделите один сплошной диапазон.",
  "The range is out of the sheet": "Диапазон выходит за край листа",
  "The range is invalid": "Такого диапазона нет",
  "The range is invalid.": "Такого диапазона нет.",
  "A range needs to be defined": "Укажите диапазон",
  "The rule is invalid for an unknown reason": "Правило не принято",
  "The rule is invalid for an unknown reason.": "Правило не принято.",
  "The argument is missing. Please provide a value": "Укажите значение",
  "The second argument is missing. Please provide a value": "Укажите второе значение",
  "At least one of the provided values is an invalid formula": "В одной из формул ошибка",
  "The first value must be a number": "Первое значение должно быть числом",
  "The second value must be a number": "Второе значение должно быть числом",
};

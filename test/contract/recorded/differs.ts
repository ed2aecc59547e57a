/**
 * Where the local engine is known to answer otherwise than Google, and what it answers. Each is a function that our
 * formulas do not use, or an error written into a formula by hand; a change here is to be noticed, not wished for.
 */
export const differs: Record<string, string | number> = {
  "=#DIV/0!*5": "#ERROR!",
  '=#VALUE!&"x"': "#ERROR!",
  "=1+#DIV/0!": "#ERROR!",
  "=N(#VALUE!)": "#ERROR!",
  "=AVERAGE(1, #VALUE!, 3)": "#ERROR!",
  "=COUNT(1, #N/A, 3, #DIV/0!)": "#ERROR!",
  "=COUNTA(1, #N/A, 3, #DIV/0!)": "#ERROR!",
  "=MIN(1, #VALUE!, 3)": "#ERROR!",
  '=("a"+1)+NOTAFUNCTION()': "#NAME?",
  "=ERROR.TYPE(1/0)": "#NAME?",
  "=ERROR.TYPE(#N/A)": "#NAME?",
  '=ERROR.TYPE("a"+1)': "#NAME?",
  "=ERROR.TYPE(42)": "#NAME?",
  "=XMATCH(20, A1:A3)": "#NAME?",
  "=MODE(1, 2, 3, 4, 5)": "#NAME?",
  "=SIGN(-10)": "#NAME?",
  "=MROUND(10, 3)": "#NAME?",
  "=FACT(-1)": "#NAME?",
  "=CEILING(2, -2)": "#VALUE!",
  "=FLOOR(2, 0)": 0,
  "=SQRT(-4)": "#VALUE!",
  '=SEARCH("m?r", "Miriam McGovern")': "#VALUE!",
  '=SEARCH("M*n", "Miriam McGovern")': "#VALUE!",
  '=DATEVALUE("March 15, 2025")': "#VALUE!",
};

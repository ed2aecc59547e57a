import type { PrintedDocument } from "../../src/api/answers";
import { download } from "../download";
import { packed } from "./packed";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Prints a document and nothing of the panel: it stands in the panel's own page while the browser's window is open. */
export function printPaper({ html, page, file }: PrintedDocument): void {
  const style = document.createElement("style");
  style.media = "print";
  style.textContent = new DOMParser().parseFromString(page, "text/html").querySelector("style")?.textContent ?? "";
  const paper = document.createElement("div");
  paper.className = "paper";
  paper.innerHTML = html;
  const { title } = document;
  const tidy = () => {
    style.remove();
    paper.remove();
    document.documentElement.classList.remove("printing");
    document.title = title;
  };
  document.head.append(style);
  document.body.append(paper);
  document.documentElement.classList.add("printing");
  // the browser offers it as the name of a PDF
  document.title = file;
  addEventListener("afterprint", tidy, { once: true });
  window.print();
}

/** Saves a document for Word. */
export function saveForWord({ file, word = {} }: PrintedDocument): void {
  download(`${file}.docx`, packed(word), DOCX);
}

/** Only the tables of a document, without what only paper needs: the line that closes pages, signatures. */
function tables(html: string): string {
  const paper = new DOMParser().parseFromString(html, "text/html");
  for (const foot of paper.querySelectorAll("tfoot, tr.under")) foot.remove();
  return [...paper.querySelectorAll("table.grid")].map(({ outerHTML }) => outerHTML).join("<br>");
}

/** Puts both kinds on the clipboard by the old way, which a frame without its own right to the clipboard still has. */
function copyByCommand(html: string, plain: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    if (html) event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
  };
  document.addEventListener("copy", put, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", put);
  return done;
}

const blob = (text: string, type: string) => new Blob([text], { type });

/** Copies a document's table, or its text; false where the browser does not let a page do that. */
export async function copyPaper({ key, html, plain }: PrintedDocument): Promise<boolean> {
  const table = key === "reminder" ? "" : tables(html);
  if (copyByCommand(table, plain)) return true;
  try {
    const parts = { "text/plain": blob(plain, "text/plain"), ...(table && { "text/html": blob(table, "text/html") }) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}
